/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/ops.h"

#include "hyp/kcore/kcore.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/corrupt.h"
#include "oracle/kcore/halted.h"
#include "oracle/kcore/kinds.h"
#include "oracle/kcore/perturb.h"
#include "oracle/kcore/steps.h"
#include "oracle/kcore/touch.h"
#include "oracle/kcore/terms.h"

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

#define BEHAVIOUR(id, label, issuer, step, ...) [KOP_##id] = { issuer, step },
static const struct {
	enum kc_who who;
	step_function *run;
} behaviour[KOP_COUNT] = { KC_OP_ROWS(BEHAVIOUR) };

#define CALL(id, ...) [KOP_##id] = KC_HVC_##id,
static const uint8_t call_of[KOP_COUNT] = { KC_OP_ROWS_HVC(CALL) };

uint64_t hvc_of_op(unsigned op)
{
	return call_of[op];
}

/* ---- who acts ---------------------------------------------------------------------------- */

/* The principal that runs on a CPU; EL2 itself is none. */
static int running(const struct kcore_cpu *c)
{
	if (c->icore)
		return ACTOR_NOBODY;
	if (c->ihost)
		return KC_HOSTVISOR;
	return kc_is_vm(c->cur_vmid) ? (int)c->cur_vmid : ACTOR_NOBODY;
}

static int device_owner(const struct machine *m, uint64_t cb, uint64_t ix)
{
	uint64_t owner;

	if (ix >= acc_core(m)->cfg.smmu_num || cb >= acc_core(m)->cfg.smmu[ix].banks)
		return ACTOR_NOBODY;
	owner = acc_bank(m, (unsigned)(KC_SMMU_BANKS * ix + cb));
	return owner <= KC_MAX_VM ? (int)owner : ACTOR_NOBODY;
}

static int only(bool condition, int actor)
{
	return condition ? actor : ACTOR_NOBODY;
}

int kc_actor(const struct machine *m, const struct step *s)
{
	int current;

	if (s->cpu >= acc_core(m)->cfg.cpus)
		return ACTOR_NOBODY;
	current = running(acc_cpu(m, s->cpu));
	switch (behaviour[s->op].who) {
	case WHO_HOST:
		return only(current == KC_HOSTVISOR, current);
	case WHO_VM:
		return only(current > 0, current);
	case WHO_CURRENT:
		return current;
	case WHO_DEVICE:
		return device_owner(m, s->arg[0], s->arg[1]);
	case WHO_FOR_VM:
	case WHO_BY_VM:
		return only(kc_is_vm(s->arg[0]), ACTOR_NONE);
	case WHO_FOR_VCPU:
	case WHO_BY_VCPU:
		return only(kc_is_vm(s->arg[0]) && s->arg[1] < KC_VCPU_PER_VM, ACTOR_NONE);
	default:
		return ACTOR_NONE;
	}
}

int kc_issuer(const struct machine *m, const struct step *s)
{
	uint64_t owner;

	switch (behaviour[s->op].who) {
	case WHO_BY_VM:
	case WHO_BY_VCPU:
		return (int)s->arg[0];
	case WHO_OWNER:
		owner = acc_page(m, s->arg[0]).owner;
		return owner <= KC_MAX_VM ? (int)owner : ACTOR_NONE;
	default:
		return KC_HOSTVISOR;
	}
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
	behaviour[s->op].run(m, s, r);
	touch_degraded(m);
	r->outcome = m->outcome[s->cpu];
	if (!is_outside_core(r->outcome))
		halted_check_step(m, s->cpu, begin, was_halted);
}

/* ---- outcomes -------------------------------------------------------------------------------- */

#define ACCESS_NAME(id, name) [KC_ACCESS_##id - KC_ACCESS_FIRST] = name,
static const char *const access_name[] = { KC_ACCESS_OUTCOMES(ACCESS_NAME) };

const char *kc_any_outcome_name(unsigned outcome)
{
	if (outcome < KC_ACCESS_FIRST)
		return kc_outcome_name(outcome);
	return outcome < KC_ALL_OUTCOMES ? access_name[outcome - KC_ACCESS_FIRST] : "none";
}

const char *kc_outcome_optional(unsigned outcome)
{
	return outcome == KC_ACCESS_CORRUPTED ? "fault injection is for tests only" : NULL;
}
