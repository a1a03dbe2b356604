/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/mmio_spt_ops.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/mmio_spt_walk.h"

uint64_t walk_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova)
{
	plat_lock(kc, cpu, KC_LOCK_SPT);
	uint64_t pte = walk_smmu_pt(kc, bank, iova);
	plat_unlock(kc, cpu, KC_LOCK_SPT);
	return pte;
}

bool room_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova)
{
	plat_lock(kc, cpu, KC_LOCK_SPT);
	bool room = smmu_pt_has_room(kc, bank, iova);
	plat_unlock(kc, cpu, KC_LOCK_SPT);
	return room;
}

void map_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova, uint64_t pte)
{
	plat_lock(kc, cpu, KC_LOCK_SPT);
	set_smmu_pt(kc, cpu, bank, iova, pte);
	if (!kc->halt)
		plat_unlock(kc, cpu, KC_LOCK_SPT);
}

void unmap_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova)
{
	plat_lock(kc, cpu, KC_LOCK_SPT);
	set_smmu_pt(kc, cpu, bank, iova, 0);
	plat_tlbi_smmu_iova(kc, cpu, bank, iova >> KC_PAGE_SHIFT);
	plat_unlock(kc, cpu, KC_LOCK_SPT);
}

void init_spt(struct kcore *kc, unsigned cpu, unsigned bank)
{
	plat_lock(kc, cpu, KC_LOCK_SPT);
	clear_smmu_pt(kc, cpu, bank);
	plat_tlbi_smmu_bank(kc, cpu, bank);
	plat_unlock(kc, cpu, KC_LOCK_SPT);
}
