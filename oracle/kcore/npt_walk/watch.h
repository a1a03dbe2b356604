/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The conditions for weakly ordered memory that concern single stores (spec sekvm.md 5.8):
 * DRF-Kernel, No-Barrier-Misuse, one leaf write, ownership of the core's pages.
 *
 * What locks and barriers are here.  plat_lock() is "take, barrier", plat_unlock() is
 * "barrier, release" (plat.h): the state machine `bars` moves at both, and every store of
 * the core in between must find it valid.  plat_tlbi_*() orders the table stores before it
 * and completes before it returns: it is the barrier that a change of a valid entry needs,
 * before the lock is released (5.7 b).
 *
 * The form of "one leaf write" that the core keeps: at most one store per critical section
 * to a leaf that a walk can reach at that moment.  Emptying a table (clear_s2pt, init_spt)
 * cuts it off from its root first, link by link; the leaves that init_spt zeroes after that
 * are out of reach of every walk.
 */
#ifndef OBSEQ_ORACLE_KCORE_NPT_WALK_WATCH_H
#define OBSEQ_ORACLE_KCORE_NPT_WALK_WATCH_H

#include "oracle/kcore/npt_walk/checks.h"
#include "oracle/kcore/npt_walk/twin.h"
#include "trace.h"

/* State of barriers of one CPU (5.8). */
enum bars { BARS_VALID, BARS_NEEDED, BARS_BARRIERED };

/* Something valid was changed: whose translation has to be invalidated. */
struct owed {
	enum trace_cache cache;
	uint64_t tag, page; /* TRACE_ALL_PAGES: a link to a table */
	bool block;
};

#define WATCH_MAX_OWED 16u

struct watch_cpu {
	enum bars bars;
	unsigned leaves; /* reachable leaf stores of this critical section */
	bool stored;	 /* in this critical section */
	struct owed owed[WATCH_MAX_OWED];
	unsigned owed_count;
};

struct twin_watch {
	const struct twin *twin;
	struct tally *tally;
	struct watch_cpu cpu[TWIN_CPUS];
};

/* No critical section is open any more (undo). */
void watch_reset(struct twin_watch *w);

/* What the core is about to do, or did, as struct trace_hook tells it. */
void watch_store(struct twin_watch *w, unsigned cpu, uint32_t field, uint64_t index, uint64_t old,
		 uint64_t value);
void watch_lock_wait(struct twin_watch *w, unsigned cpu, unsigned id);
void watch_lock_taken(struct twin_watch *w, unsigned cpu, unsigned id);
void watch_lock_release(struct twin_watch *w, unsigned cpu, unsigned id);
void watch_invalidated(struct twin_watch *w, unsigned cpu, enum trace_cache cache, uint64_t tag,
		       uint64_t page);

#endif
