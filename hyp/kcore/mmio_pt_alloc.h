/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Table pages of SMMU tables (2.4, 5.5).
 *
 * Each context bank has a pool of its own: [8 KiB root][pgd pages][pmd pages],
 * given back as a whole when the bank is cleared, so nothing leaks [S46].  Free
 * pages are all zero.  Allocation needs SPT.
 */
#ifndef OBSEQ_KCORE_MMIO_PT_ALLOC_H
#define OBSEQ_KCORE_MMIO_PT_ALLOC_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

#define KC_SMMU_ROOT_SIZE (2 * KC_PAGE_SIZE)

static inline unsigned kc_bank(uint64_t cb, uint64_t ix)
{
	return (unsigned)(KC_SMMU_BANKS * ix + cb);
}

/* Physical addresses of the parts of a bank's pool. */
uint64_t smmu_root(const struct kcore *kc, unsigned bank);
uint64_t smmu_pgd_start(const struct kcore *kc, unsigned bank);
uint64_t smmu_pmd_start(const struct kcore *kc, unsigned bank);
uint64_t smmu_pool_end(const struct kcore *kc, unsigned bank);

/* So many pages of each kind are free. */
bool smmu_pool_has(const struct kcore *kc, unsigned bank, uint64_t pgd, uint64_t pmd);

/* Address of a zero page; 0 and panic when there is none: callers ask smmu_pool_has() first. */
uint64_t alloc_smmu_pgd_page(struct kcore *kc, unsigned cpu, unsigned bank);
uint64_t alloc_smmu_pmd_page(struct kcore *kc, unsigned cpu, unsigned bank);
/* Zero the root and every page in use; all pages are free again. */
void free_smmu_pages(struct kcore *kc, unsigned cpu, unsigned bank);

#endif
