/* SPDX-License-Identifier: Apache-2.0 */
/* Who takes a step. */
#include "oracle/kcore/access.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/terms.h"

/* The principal that runs on a CPU; EL2 itself is none. */
static int running(const acc_cpu_record *c)
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

	if (ix >= acc_smmu_num(m) || cb >= acc_smmu_banks(m, (unsigned)ix))
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

	if (s->cpu >= acc_cpus(m))
		return ACTOR_NOBODY;
	current = running(acc_cpu(m, s->cpu));
	switch (kcore_who[s->op]) {
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

	switch (kcore_who[s->op]) {
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
