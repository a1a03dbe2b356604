/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Steps through one level of an SMMU table (5.5): three levels, 1024-entry root.
 * walk_* look, make_* also allocate, as in pt_walk.h.  All need SPT.
 */
#ifndef OBSEQ_KCORE_MMIO_PT_WALK_H
#define OBSEQ_KCORE_MMIO_PT_WALK_H

#include "hyp/kcore/state.h"

uint64_t walk_smmu_pgd(const struct kcore *kc, unsigned bank, uint64_t iova);
uint64_t walk_smmu_pmd(const struct kcore *kc, uint64_t pgd, uint64_t iova);
uint64_t walk_smmu_pte(const struct kcore *kc, uint64_t pmd, uint64_t iova);

uint64_t make_smmu_pgd(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova);
uint64_t make_smmu_pmd(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t pgd, uint64_t iova);

void set_smmu_pte(struct kcore *kc, unsigned cpu, uint64_t pmd, uint64_t iova, uint64_t pte);

#endif
