/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a store to the objects that it touches: those whose view, or an invariant
 * clause about which, may read the cell.
 */
#ifndef OBSEQ_ORACLE_KCORE_TOUCH_H
#define OBSEQ_ORACLE_KCORE_TOUCH_H

#include "oracle/kcore/machine.h"

/* `value` is about to be stored in a cell that holds `old`, something else. */
void touch_store(struct kc_machine *m, uint32_t field, uint64_t index, uint64_t old,
		 uint64_t value);

/* Every entry of the tables whose links are no tree; before and after a step. */
void touch_degraded(struct kc_machine *m);

/* The entry that `page` has in a table, and no more (a translation was cached). */
void touch_npt(struct kc_machine *m, uint64_t v, uint64_t gfn);
void touch_spt(struct kc_machine *m, unsigned bank, uint64_t page);

#endif
