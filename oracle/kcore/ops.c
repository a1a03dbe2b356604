/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/ops.h"

#include "hyp/kcore/kcore.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/corrupt.h"
#include "oracle/kcore/halted.h"
#include "oracle/kcore/kinds.h"
#include "oracle/kcore/perturb.h"
#include "oracle/kcore/steps.h"
#include "oracle/kcore/touch.h"

/* ---- the table ----------------------------------------------------------------------- */

#define H (1u << KC_LEVEL_HANDLERS)
#define O (1u << KC_LEVEL_OPERATIONS)
#define NO_CLASS (-1)
#define UNPAREN(...) __VA_ARGS__

/* The number of arguments of each row, ... */
#define A(name, kind) 0
#define NONE
#define ARGC(id, name, who, function, levels, args, ...)                                           \
	ARGC_##id = sizeof((const char[]){ 0, UNPAREN args }) - 1,
enum { KC_OP_ROWS(ARGC) };
#undef A
#undef NONE

/* ... and the arguments themselves. */
#define A(name, kind)                                                                              \
	{                                                                                          \
		name, KIND_##kind                                                                  \
	}
#define NONE                                                                                       \
	{                                                                                          \
		NULL, 0                                                                            \
	}

#define ISSUER_WHO_HOST "host"
#define ISSUER_WHO_VM "vm"
#define ISSUER_WHO_CURRENT "any"
#define ISSUER_WHO_DEVICE "device"
#define ISSUER_WHO_NOBODY "harness"
#define ISSUER_WHO_FOR_VM "harness"
#define ISSUER_WHO_FOR_VCPU "harness"
#define ISSUER_WHO_BY_VM "harness"
#define ISSUER_WHO_BY_VCPU "harness"
#define ISSUER_WHO_OWNER "harness"

#define DESCRIPTION(id, label, who, function, level, args, stream, class, often, flag, channel,    \
		    sentence)                                                                      \
	[KOP_##id] = { .name = label,                                                              \
		       .help = sentence,                                                           \
		       .issuer = ISSUER_##who,                                                     \
		       .levels = level,                                                            \
		       .argc = ARGC_##id,                                                          \
		       .arg = { UNPAREN args },                                                    \
		       .steer = stream,                                                            \
		       .flags = flag,                                                              \
		       .weight = often,                                                            \
		       .step_class = class,                                                        \
		       .channels = channel },
const struct op_desc kcore_ops[KOP_COUNT] = { KC_OP_ROWS(DESCRIPTION) };

#define WHO(id, label, issuer, ...) [KOP_##id] = issuer,
const enum kc_who kcore_who[KOP_COUNT] = { KC_OP_ROWS(WHO) };

#define RUN(id, label, issuer, step, ...) [KOP_##id] = step,
static step_function *const run[KOP_COUNT] = { KC_OP_ROWS(RUN) };

#define CALL(id, ...) [KOP_##id] = KC_HVC_##id,
static const uint8_t call_of[KOP_COUNT] = { KC_OP_ROWS_HVC(CALL) };

uint64_t hvc_of_op(unsigned op)
{
	return call_of[op];
}

/* ---- running a step ------------------------------------------------------------------------ */

/* The step did without the core: an access, or the harness. */
static bool is_outside_core(uint32_t outcome)
{
	return outcome >= KC_ACCESS_FIRST && outcome < KC_ALL_OUTCOMES;
}

void kc_step(struct machine *base, const struct step *s, struct step_result *r)
{
	struct kc_machine *m = kc_machine(base);
	size_t begin = base->journal.changes;
	bool was_halted = m->kc->halt != KC_PANIC_NONE;

	*r = (struct step_result){ .skipped = kc_actor(base, s) == ACTOR_NOBODY };
	if (r->skipped)
		return;
	m->outcome[s->cpu] = KC_ALL_OUTCOMES;
	touch_degraded(m);
	run[s->op](m, s, r);
	touch_degraded(m);
	r->outcome = m->outcome[s->cpu];
	if (!is_outside_core(r->outcome))
		halted_check_step(m, s->cpu, begin, was_halted);
}

/* ---- outcomes -------------------------------------------------------------------------------- */

#define ACCESS_NAME(id, name) [KC_ACCESS_##id - KC_ACCESS_FIRST] = name,
static const char *const access_name[] = { KC_ACCESS_OUTCOMES(ACCESS_NAME) };

const char *kc_access_name(unsigned outcome)
{
	return access_name[outcome - KC_ACCESS_FIRST];
}

const char *kc_any_outcome_name(unsigned outcome)
{
	if (outcome < KC_ACCESS_FIRST)
		return kc_outcome_name(outcome);
	return outcome < KC_ALL_OUTCOMES ? kc_access_name(outcome) : "none";
}

const char *kc_outcome_optional(unsigned outcome)
{
	return outcome == KC_ACCESS_CORRUPTED ? "fault injection is for tests only" : NULL;
}
