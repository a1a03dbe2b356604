/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A core and a model side by side, as far as page tables go: the same pools, a
 * journal of each, so that an operation can be looked at and undone.
 */
#ifndef OBSEQ_ORACLE_KCORE_NPT_WALK_TWIN_H
#define OBSEQ_ORACLE_KCORE_NPT_WALK_TWIN_H

#include "model/kcore/model.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/npt_walk/program.h"

#define TWIN_CPUS 2u

/* A store: `cell` held `old` before and `value` after it. */
struct twin_store {
	uint32_t field;
	uint64_t index, *cell, old, value;
};

struct twin_journal {
	struct twin_store *store;
	size_t count, capacity;
};

struct twin_watch; /* watch.h */

struct twin {
	struct kcore *kc;
	struct kmodel *m;
	struct kc_machine map; /* geometry of the core's tables, for oracle/kcore/core/tables.h */
	struct twin_journal core, model; /* stores since twin_begin() */
	struct twin_watch *watch;	 /* hears of stores, locks and invalidations; may be NULL */
};

/* Memory that is short ends the process with status 3. */
struct twin *twin_create(const struct npt_program *p);
void twin_destroy(struct twin *t);

/* An operation begins: what went before can no longer be undone. */
void twin_begin(struct twin *t);
/* Take back all stores since twin_begin(), in both. */
void twin_undo(struct twin *t);

/* Geometry of a table; `spt`: unit is a bank, else a vmid. */
const struct kc_table *twin_table(const struct twin *t, bool spt, unsigned unit);
/* The value of VTTBR_EL2 for v, of TTBR0 for a bank, from the layout (2.3, 2.4). */
uint64_t twin_vttbr(const struct twin *t, unsigned v);
uint64_t twin_ttbr(const struct twin *t, unsigned bank);

/* Which tables the stores since twin_begin() changed, in the core or in the model (bit = table). */
uint64_t twin_touched(const struct twin *t);
/* The table that one store of the core belongs to, as such a bit; 0: none. */
uint64_t twin_touched_by(const struct twin *t, const struct twin_store *s);

#endif
