/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Regions of physical memory, and where the record of a page is kept (3.10).
 *
 * Records are found through the list of regions, never through one contiguous
 * range: holes and device windows have no record [C26].
 */
#ifndef OBSEQ_KCORE_PAGE_INDEX_H
#define OBSEQ_KCORE_PAGE_INDEX_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

/* Index of the record of page `pfn`, KC_INVALID64 when it has none.  Any pfn. */
uint64_t get_s2_page_index(const struct kcore *kc, uint64_t pfn);

/* Pages of `bytes` < 2^63 bytes. */
static inline uint64_t pages_of(uint64_t bytes)
{
	return (bytes + KC_PAGE_SIZE - 1) >> KC_PAGE_SHIFT;
}

/* `pfn` is a page of an SMMU or of another device that EL2 owns (18, [S40]). */
bool is_protected(const struct kcore *kc, uint64_t pfn);

#endif
