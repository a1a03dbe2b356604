/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/mmio_pt_alloc.h"

#include "hyp/kcore/machine.h"

uint64_t smmu_root(const struct kcore *kc, unsigned bank)
{
	return kc->cfg.table_base + kc->lay.spt[bank];
}

uint64_t smmu_pgd_start(const struct kcore *kc, unsigned bank)
{
	return smmu_root(kc, bank) + KC_SMMU_ROOT_SIZE;
}

uint64_t smmu_pmd_start(const struct kcore *kc, unsigned bank)
{
	return smmu_pgd_start(kc, bank) + kc->cfg.smmu_pgd_pages * KC_PAGE_SIZE;
}

uint64_t smmu_pool_end(const struct kcore *kc, unsigned bank)
{
	return smmu_pmd_start(kc, bank) + kc->cfg.smmu_pmd_pages * KC_PAGE_SIZE;
}

bool smmu_pool_has(const struct kcore *kc, unsigned bank, uint64_t pgd, uint64_t pmd)
{
	return kc->spt[bank].pgd_next + pgd * KC_PAGE_SIZE <= smmu_pmd_start(kc, bank) &&
	       kc->spt[bank].pmd_next + pmd * KC_PAGE_SIZE <= smmu_pool_end(kc, bank);
}

uint64_t alloc_smmu_pgd_page(struct kcore *kc, unsigned cpu, unsigned bank)
{
	uint64_t next = kc->spt[bank].pgd_next;

	if (!smmu_pool_has(kc, bank, 1, 0)) {
		kc_panic(kc, cpu, KC_PANIC_POOL);
		return 0;
	}
	set_smmu_pgd_next(kc, cpu, bank, next + KC_PAGE_SIZE);
	return next;
}

uint64_t alloc_smmu_pmd_page(struct kcore *kc, unsigned cpu, unsigned bank)
{
	uint64_t next = kc->spt[bank].pmd_next;

	if (!smmu_pool_has(kc, bank, 0, 1)) {
		kc_panic(kc, cpu, KC_PANIC_POOL);
		return 0;
	}
	set_smmu_pmd_next(kc, cpu, bank, next + KC_PAGE_SIZE);
	return next;
}

static void zero_words(struct kcore *kc, unsigned cpu, uint64_t from, uint64_t to)
{
	for (uint64_t at = from; at < to; at += 8) {
		if (pt_load(kc, at))
			pt_store(kc, cpu, at, 0);
	}
}

static bool is_zero_page(const struct kcore *kc, uint64_t page)
{
	const uint64_t *word = pt_words(kc, page);
	uint64_t bits = 0;

	for (unsigned i = 0; i < KC_PAGE_SIZE / sizeof(*word); i++)
		bits |= word[i];
	return !bits;
}

/* Most pages are zero already: a look at the whole page is quicker than one at each word. */
static void zero_pages(struct kcore *kc, unsigned cpu, uint64_t from, uint64_t to)
{
	for (uint64_t page = from; page < to; page += KC_PAGE_SIZE) {
		if (!is_zero_page(kc, page))
			zero_words(kc, cpu, page, page + KC_PAGE_SIZE);
	}
}

void free_smmu_pages(struct kcore *kc, unsigned cpu, unsigned bank)
{
	/* From the root down: what is cut off first cannot be reached while it is emptied. */
	zero_pages(kc, cpu, smmu_root(kc, bank), kc->spt[bank].pgd_next);
	zero_pages(kc, cpu, smmu_pmd_start(kc, bank), kc->spt[bank].pmd_next);
	set_smmu_pgd_next(kc, cpu, bank, smmu_pgd_start(kc, bank));
	set_smmu_pmd_next(kc, cpu, bank, smmu_pmd_start(kc, bank));
}
