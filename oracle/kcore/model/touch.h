/* SPDX-License-Identifier: Apache-2.0 */
/*
 * From a store of the model to the objects that it touches: those whose view, or an
 * invariant clause about which, may read the cell.  The rules are those of
 * oracle/kcore/touch.c.
 */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_TOUCH_H
#define OBSEQ_ORACLE_KCORE_MODEL_TOUCH_H

#include "oracle/kcore/model/machine.h"

/* A word of the model that is in no map is about to become `value`, which it is not. */
void kcm_touch_store(struct kmodel_machine *m, uint32_t field, uint64_t index, uint64_t old,
		     uint64_t value);
/* The words that a map has for `key` are about to become others. */
void kcm_touch_change(struct kmodel_machine *m, uint32_t field, uint64_t key, const uint64_t *old,
		      const uint64_t *value);

/* The entry that `page` has in a table, and no more. */
void kcm_touch_npt(struct kmodel_machine *m, uint64_t v, uint64_t gfn);
void kcm_touch_spt(struct kmodel_machine *m, unsigned bank, uint64_t page);

#endif
