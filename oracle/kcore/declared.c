/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Declared channels (sekvm.md 18.4, design rule 7).
 *
 * The only facts that flow to an inactive principal flow to the host: the sharing
 * bit of the VM's pages, the states of its vCPUs, its power-off and its becoming
 * VERIFIED.  Towards VMs nothing is declared: a vCPU that the host starts makes
 * its VM active, and operations on a VM that is not VERIFIED concern no principal
 * in a protected role.
 */
#include "oracle/kcore/access.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/oracle.h"
#include "oracle/kcore/view_words.h"

enum channel { SHARING = 1, VCPU_STATE = 2, VM_STATE = 4 };

static const unsigned window_channels[KC_SHARED_OP_COUNT] = {
	[KC_OP_GRANT_VM_PAGE] = SHARING,      [KC_OP_REVOKE_VM_PAGE] = SHARING,
	[KC_OP_SET_VCPU_ACTIVE] = VCPU_STATE, [KC_OP_SET_VCPU_INACTIVE] = VCPU_STATE,
	[KC_OP_SET_VM_POWEROFF] = VM_STATE,   [KC_OP_VERIFY_VM] = VM_STATE,
};

/* The same operations, called directly (level operations): their first argument is the VM. */
static const unsigned op_channels[KOP_COUNT] = {
	[KOP_OP_GRANT] = SHARING,	   [KOP_OP_REVOKE] = SHARING,
	[KOP_OP_VCPU_ACTIVE] = VCPU_STATE, [KOP_OP_VCPU_INACTIVE] = VCPU_STATE,
	[KOP_OP_POWEROFF] = VM_STATE,	   [KOP_OP_VERIFY] = VM_STATE,
};

/* What a guest tells by a step: every exit that its vCPU stopped, calls what they ask for. */
static unsigned guest_channels(const struct step *s)
{
	switch (s->op) {
	case KOP_GRANT:
	case KOP_REVOKE:
		return SHARING;
	case KOP_SYSTEM_OFF:
		return VCPU_STATE | VM_STATE;
	case KOP_GUEST_HVC:
		if (s->arg[0] == KC_HVC_GRANT || s->arg[0] == KC_HVC_REVOKE)
			return SHARING;
		return (s->arg[0] & UINT32_MAX) == KC_PSCI_SYSTEM_OFF ? VCPU_STATE | VM_STATE
								      : VCPU_STATE;
	case KOP_EXIT_CLASS: /* may be a hypercall with whatever x0 holds */
		return SHARING | VCPU_STATE | VM_STATE;
	default:
		return VCPU_STATE;
	}
}

struct declaration {
	unsigned channels;
	uint64_t vm; /* whose facts flow */
};

static struct declaration declaration(const struct machine *m, const struct step_context *c)
{
	const struct step *s = c->step;
	int class = m->sys->op[s->op].step_class;

	if (c->window >= 0)
		return (struct declaration){ window_channels[c->window], c->target };
	if (class == CLASS_VM_EXIT || class == CLASS_PREP_EXIT)
		return (struct declaration){ guest_channels(s), (uint64_t)c->actor };
	return (struct declaration){ op_channels[s->op], s->arg[0] };
}

/* The channel that a word of the host's view belongs to; 0: none. */
static unsigned channel_of(object_id o, size_t word)
{
	if (OBJECT_KIND(o) == OBJ_PAGE)
		return word == PAGE_SHARING ? SHARING : 0;
	if (OBJECT_KIND(o) != OBJ_VM_STATE || word >= STATE_PUBLIC_WORDS)
		return 0;
	return word == STATE_VM ? VM_STATE : VCPU_STATE;
}

/* The VM that the public facts of an object are about. */
static uint64_t subject(const struct machine *m, object_id o)
{
	return OBJECT_KIND(o) == OBJ_PAGE ? acc_page(m, OBJECT_KEY(o)).owner : OBJECT_KEY(o);
}

bool kc_declared(const struct machine *m, const struct step_context *c, unsigned q, object_id o,
		 size_t word)
{
	unsigned channel = channel_of(o, word);
	struct declaration d;

	if (q != KC_HOSTVISOR || !channel)
		return false;
	d = declaration(m, c);
	return (d.channels & channel) && kc_is_vm(d.vm) && subject(m, o) == d.vm;
}
