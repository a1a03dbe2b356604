/* SPDX-License-Identifier: Apache-2.0 */
/* The functions behind the rows of the operation table: each runs one step. */
#ifndef OBSEQ_ORACLE_KCORE_STEPS_H
#define OBSEQ_ORACLE_KCORE_STEPS_H

#include <assert.h>

#include "hyp/plat/host/host.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/ops.h"

/* The step is possible: kc_actor() said so. */
typedef void step_function(struct kc_machine *m, const struct step *s, struct step_result *r);

#define KC_STEP_PROTOTYPE(id, name, who, function, ...) step_function function;
KC_OP_ROWS(KC_STEP_PROTOTYPE)

/* Number of hypercall of a row of KC_OP_ROWS_HVC. */
uint64_t hvc_of_op(unsigned op);

static inline void set_live(struct kc_machine *m, unsigned cpu, unsigned reg, uint64_t value)
{
	plat_reg_write(m->kc, cpu, (enum plat_reg)reg, value);
}

static inline uint64_t live(const struct kc_machine *m, unsigned cpu, unsigned reg)
{
	return plat_reg_read(m->kc, cpu, (enum plat_reg)reg);
}

static inline void add_visible(struct step_result *r, uint64_t value)
{
	assert(r->visible_count < STEP_VISIBLE);
	r->visible[r->visible_count++] = value;
}

static inline void add_record(struct step_result *r, uint64_t value)
{
	assert(r->record_count < STEP_RECORD);
	r->record[r->record_count++] = value;
}

/* A branch of the step itself, behind those of the core. */
static inline void note_outcome(struct kc_machine *m, unsigned cpu, unsigned outcome)
{
	m->outcome[cpu] = outcome;
	monitor_outcome(&m->base, cpu, outcome);
}

#endif
