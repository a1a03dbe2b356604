/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/mmio_pt_walk.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/mmio_pt_alloc.h"
#include "hyp/kcore/pt_walk.h"

static uint64_t root_slot(const struct kcore *kc, unsigned bank, uint64_t iova)
{
	return smmu_root(kc, bank) | (iova >> 30 & 1023) << 3;
}

static uint64_t middle_slot(uint64_t pgd, uint64_t iova)
{
	return (pgd & KC_PHYS_MASK) | (iova >> 21 & 511) << 3;
}

static uint64_t leaf_slot(uint64_t pmd, uint64_t iova)
{
	return (pmd & KC_PHYS_MASK) | (iova >> 12 & 511) << 3;
}

uint64_t walk_smmu_pgd(const struct kcore *kc, unsigned bank, uint64_t iova)
{
	return pt_load(kc, root_slot(kc, bank, iova));
}

uint64_t walk_smmu_pmd(const struct kcore *kc, uint64_t pgd, uint64_t iova)
{
	return pgd ? pt_load(kc, middle_slot(pgd, iova)) : 0;
}

uint64_t walk_smmu_pte(const struct kcore *kc, uint64_t pmd, uint64_t iova)
{
	return pmd ? pt_load(kc, leaf_slot(pmd, iova)) : 0;
}

uint64_t make_smmu_pgd(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova)
{
	uint64_t at = root_slot(kc, bank, iova);
	uint64_t entry = pt_load(kc, at);

	return entry ? entry : link_table(kc, cpu, at, alloc_smmu_pgd_page(kc, cpu, bank));
}

uint64_t make_smmu_pmd(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t pgd, uint64_t iova)
{
	if (!pgd)
		return 0;

	uint64_t at = middle_slot(pgd, iova);
	uint64_t entry = pt_load(kc, at);

	return entry ? entry : link_table(kc, cpu, at, alloc_smmu_pmd_page(kc, cpu, bank));
}

void set_smmu_pte(struct kcore *kc, unsigned cpu, uint64_t pmd, uint64_t iova, uint64_t pte)
{
	pt_store(kc, cpu, leaf_slot(pmd, iova), pte);
}
