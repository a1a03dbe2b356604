/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The functions behind the rows of the operation table: each runs one step.
 *
 * steps_*.c and perturb.c are compiled twice, over the core and over the model:
 * what they do to a machine, they do through the functions of core/steps.h, which
 * model/steps.h has as well.
 */
#ifndef OBSEQ_ORACLE_KCORE_STEPS_H
#define OBSEQ_ORACLE_KCORE_STEPS_H

#include <assert.h>

#include "hyp/plat/host/host.h"
#include "oracle/kcore/access.h"
#include "oracle/kcore/ops.h"
#ifdef OBSEQ_OVER_MODEL
#include "oracle/kcore/model/steps.h"
#else
#include "oracle/kcore/core/steps.h"
#endif

/* The step is possible: kc_actor() said so. */
typedef void step_function(struct step_machine *m, const struct step *s, struct step_result *r);

#define KC_STEP_PROTOTYPE(id, name, who, function, ...) step_function STEP(function);
KC_OP_ROWS(KC_STEP_PROTOTYPE)

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

#endif
