/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/mmio_spt_walk.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/mmio_pt_walk.h"

uint64_t walk_smmu_pt(const struct kcore *kc, unsigned bank, uint64_t iova)
{
	uint64_t pgd = walk_smmu_pgd(kc, bank, iova);

	return walk_smmu_pte(kc, walk_smmu_pmd(kc, pgd, iova), iova);
}

bool smmu_pt_has_room(const struct kcore *kc, unsigned bank, uint64_t iova)
{
	uint64_t pgd = walk_smmu_pgd(kc, bank, iova);
	uint64_t pmd = walk_smmu_pmd(kc, pgd, iova);

	return smmu_pool_has(kc, bank, pgd ? 0 : 1, pmd ? 0 : 1);
}

void set_smmu_pt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova, uint64_t pte)
{
	uint64_t pgd = make_smmu_pgd(kc, cpu, bank, iova);
	uint64_t pmd = make_smmu_pmd(kc, cpu, bank, pgd, iova);

	if (pmd)
		set_smmu_pte(kc, cpu, pmd, iova, pte);
}

void clear_smmu_pt(struct kcore *kc, unsigned cpu, unsigned bank)
{
	free_smmu_pages(kc, cpu, bank);
}
