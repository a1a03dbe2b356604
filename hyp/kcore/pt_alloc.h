/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Table pages of stage-2 tables (2.3, 5.2).
 *
 * Each vmid has a pool of its own: [root page][pgd pages][pud pages][pmd pages].
 * Pages are handed out by bump pointers and never come back; free pages are all
 * zero.  Allocation needs NPT+v.
 */
#ifndef OBSEQ_KCORE_PT_ALLOC_H
#define OBSEQ_KCORE_PT_ALLOC_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

/* Table pages of each kind that an operation would take. */
struct pt_need {
	uint64_t pgd, pud, pmd;
};

/* Physical addresses of the parts of v's pool. */
uint64_t pool_start(const struct kcore *kc, uint64_t v);
uint64_t pgd_start(const struct kcore *kc, uint64_t v);
uint64_t pud_start(const struct kcore *kc, uint64_t v);
uint64_t pmd_start(const struct kcore *kc, uint64_t v);
uint64_t pool_end(const struct kcore *kc, uint64_t v);

/* So many pages of each kind are free in v's pool. */
bool pt_pool_has(const struct kcore *kc, uint64_t v, struct pt_need need);

/* Address of a zero page; 0 and panic when there is none: callers ask pt_pool_has() first. */
uint64_t alloc_pgd_page(struct kcore *kc, unsigned cpu, uint64_t v);
uint64_t alloc_pud_page(struct kcore *kc, unsigned cpu, uint64_t v);
uint64_t alloc_pmd_page(struct kcore *kc, unsigned cpu, uint64_t v);

#endif
