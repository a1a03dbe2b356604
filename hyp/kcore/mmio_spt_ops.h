/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SMMU tables, each function one critical section of SPT (5.5).  All who change
 * a table hold SMMU too, so what a test found is still true when SPT is taken
 * again.
 */
#ifndef OBSEQ_KCORE_MMIO_SPT_OPS_H
#define OBSEQ_KCORE_MMIO_SPT_OPS_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

/* iova < 2^40 in all of these. */

/* The leaf entry, 0 when absent. */
uint64_t walk_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova);
/* The bank's pool suffices to map `iova`. */
bool room_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova);
/* Write an entry; there is room, else panic. */
void map_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova, uint64_t pte);
/* Remove the entry, which exists; the SMMU forgets it. */
void unmap_spt(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t iova);
/* Empty the table; the SMMU forgets all of it. */
void init_spt(struct kcore *kc, unsigned cpu, unsigned bank);

#endif
