/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running programs: one entry for replay, tests and all fuzz drivers.
 */
#ifndef OBSEQ_RUN_H
#define OBSEQ_RUN_H

#include "fuzz/program.h"
#include "oracle/engine/engine.h"

/*
 * Pairs kept warm, by (system, level, config).  One that was at a start before goes there
 * by a redo log.
 */
struct runner;

/* `cache`: how many warm pairs to keep (0: every program starts cold, snapshot replayed). */
struct runner *runner_create(const struct pair_options *options, unsigned cache);
void runner_destroy(struct runner *r);

/* Called after every step, when not NULL (traces). */
typedef void (*run_observer)(void *ctx, struct pair *p, size_t step);

/*
 * Run a program to its end, or to the first violation or halt.  The pair stays
 * as it is until the next call and can be looked at.  NULL and *error when the
 * configuration is not usable.
 */
struct pair *runner_run(struct runner *r, const struct program *p, run_observer observer,
			void *observer_ctx, const char **error);

/*
 * Undo the last run: is every byte of the machines as the steps of its start left it,
 * when they were taken?  (Of warm pairs; else there is nothing to compare.)
 */
bool runner_restores(struct runner *r);

/*
 * Step at which the last run ended (of its program, from 0).  The snapshot is not
 * part of a program: when it already ends early, in_snapshot is set, no step of
 * the program has run, and the counters hold what the snapshot counted (otherwise
 * they do not).
 */
struct run_end {
	size_t step;
	bool in_snapshot;
};
struct run_end runner_end(const struct runner *r);

#endif
