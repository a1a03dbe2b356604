/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whole SMMU tables: lookups and single writes (5.5).  iova < 2^40.  All need SPT.
 */
#ifndef OBSEQ_KCORE_MMIO_SPT_WALK_H
#define OBSEQ_KCORE_MMIO_SPT_WALK_H

#include <stdbool.h>

#include "hyp/kcore/mmio_pt_alloc.h"
#include "hyp/kcore/state.h"

/* Value of TTBR0 of a context bank (2.4). */
static inline uint64_t kc_ttbr(const struct kcore *kc, unsigned bank)
{
	return smmu_root(kc, bank);
}

/* The leaf entry, 0 when absent. */
uint64_t walk_smmu_pt(const struct kcore *kc, unsigned bank, uint64_t iova);
/* The bank's pool suffices to map `iova`. */
bool smmu_pt_has_room(const struct kcore *kc, unsigned bank, uint64_t iova);
/* Write one entry; there is room, else panic. */
void set_smmu_pt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova, uint64_t pte);
/* Empty the table of a bank (4.3). */
void clear_smmu_pt(struct kcore *kc, unsigned cpu, unsigned bank);

#endif
