/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Ownership records by page number, and the index of bound gfns.
 *
 * All functions need S2PAGE.  A page without a record reads as
 * (INVALID, INVALID, INVALID64); writes to it are ignored (3.10), and so are all
 * writes once the machine has stopped.
 */
#ifndef OBSEQ_KCORE_PAGE_MGMT_H
#define OBSEQ_KCORE_PAGE_MGMT_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

struct s2_page {
	uint64_t owner, count, gfn;
};

/* The record of page `pfn`, whichever. */
struct s2_page get_pfn(const struct kcore *kc, uint64_t pfn);
/* Replace the record; the index of bound gfns follows. */
void set_pfn(struct kcore *kc, unsigned cpu, uint64_t pfn, struct s2_page page);
/* The count alone: the name of the page stays. */
void set_pfn_count(struct kcore *kc, unsigned cpu, uint64_t pfn, uint64_t count);

/* Number of the record that the index holds for (v, gfn), KC_INVALID64 when it holds none. */
uint64_t bound_record(const struct kcore *kc, uint64_t v, uint64_t gfn);
/* Some page of v (1..15) is bound to gfn (< 2^36), mapped or not (18.1, 18.5). */
bool is_bound(const struct kcore *kc, uint64_t v, uint64_t gfn);

/* Shared with the host: INVALID is not a number of grants [S4]. */
static inline bool is_shared(uint64_t count)
{
	return count >= 1 && count <= KC_MAX_SHARE_COUNT;
}

static inline bool is_vm(uint64_t v)
{
	return v >= 1 && v <= KC_MAX_VM;
}

#endif
