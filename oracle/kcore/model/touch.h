/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a store of the model to the objects that it touches: those whose view, or an
 * invariant clause about which, may read the cell.  The rules are those of
 * oracle/kcore/touch.c.
 */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_TOUCH_H
#define OBSEQ_ORACLE_KCORE_MODEL_TOUCH_H

#include "oracle/kcore/model/machine.h"

/* `value` is about to be stored in *cell, which holds something else; fields of the model. */
void kcm_touch_store(struct kmodel_machine *m, uint32_t field, uint64_t index, const uint64_t *cell,
		     uint64_t value);

/* The entry that `page` has in a table, and no more. */
void kcm_touch_npt(struct kmodel_machine *m, uint64_t v, uint64_t gfn);
void kcm_touch_spt(struct kmodel_machine *m, unsigned bank, uint64_t page);

#endif
