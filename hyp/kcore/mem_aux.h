/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Giving a page to a VM: the test and the change behind `bind` (18.1), for all
 * operations that bind pages, and the markers of a refused call.
 *
 * Both need S2PAGE, held from the test to the change.
 */
#ifndef OBSEQ_KCORE_MEM_AUX_H
#define OBSEQ_KCORE_MEM_AUX_H

#include <stdbool.h>

#include "hyp/kcore/outcomes.h"
#include "hyp/kcore/state.h"

enum bind_verdict {
	BIND_FRESH,    /* a page of the host: will be taken */
	BIND_SAME,     /* already v's, at this gfn */
	BIND_FROM_DMA, /* the same, known to v's devices only: will be faulted in */
	BIND_OWNER,    /* refused: neither the host's nor v's */
	BIND_GFN,      /* refused: v's, at another gfn */
	BIND_COUNT,    /* refused: the host's devices can reach it */
	BIND_BOUND,    /* refused: another page of v is bound to gfn */
	BIND_VERDICTS
};

static inline bool bind_accepted(enum bind_verdict verdict)
{
	return verdict <= BIND_FROM_DMA;
}

/* May page `pfn` be v's at gfn (< 2^36)?  v: 1..15; pfn: any. */
enum bind_verdict bind_test(const struct kcore *kc, uint64_t v, uint64_t gfn, uint64_t pfn);
/* Carry out an accepted verdict, as one assign_pfn_to_vm (7.3). */
void bind_commit(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		 enum bind_verdict verdict);
/* A page of the host becomes v's with `count`, away from the host's map; content follows. */
void take_host_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		    uint64_t count);

/* [first, first + pages) has at most 512 pages and ends at `limit` or before [S43]. */
static inline bool is_range(uint64_t first, uint64_t pages, uint64_t limit)
{
	return pages <= KC_MAX_RANGE_PAGES && first <= limit - pages;
}

/* A call ends in a refusal before it changed anything: its (empty) window and its code. */
uint64_t refuse(struct kcore *kc, unsigned cpu, enum kc_shared_op op, uint64_t target, uint64_t a,
		uint64_t b, enum kc_outcome o);

#endif
