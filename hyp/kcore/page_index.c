/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/page_index.h"

/* Page `pfn` is one of the pages of [base, base + size). */
static bool in_range(uint64_t pfn, uint64_t base, uint64_t size)
{
	uint64_t first = base >> KC_PAGE_SHIFT;

	return pfn >= first && pfn - first < size >> KC_PAGE_SHIFT;
}

/* The last region that contains the page decides (mem_region_succ, page_index_succ: 6.3). */
uint64_t get_s2_page_index(const struct kcore *kc, uint64_t pfn)
{
	for (uint64_t i = kc->cfg.region_count; i-- > 0;) {
		const struct kcore_region *r = &kc->cfg.region[i];

		if (in_range(pfn, r->base, r->size))
			return r->index + pfn - (r->base >> KC_PAGE_SHIFT);
	}
	return KC_INVALID64;
}

bool is_protected(const struct kcore *kc, uint64_t pfn)
{
	for (uint64_t i = 0; i < kc->cfg.smmu_num; i++) {
		if (in_range(pfn, kc->cfg.smmu[i].base, kc->cfg.smmu[i].size))
			return true;
	}
	return pfn >= kc->cfg.el2_device_pfn &&
	       pfn - kc->cfg.el2_device_pfn < kc->cfg.el2_device_pages;
}
