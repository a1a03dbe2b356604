/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/perturb.h"

#include "oracle/kcore/steps.h"
#include "oracle/kcore/terms.h"

struct perturbation {
	unsigned cpu;
	uint64_t observer, target, value;
};

/* A VM other than the observer. */
static bool is_other_vm(const struct perturbation *p, uint64_t v)
{
	return kc_is_vm(v) && v != p->observer;
}

/*
 * Bytes of a READY VM decide on its signature, which is a result of a host call; so
 * they stay, also where a VM looks on: the host goes on agreeing (18.4, fact 4).
 */
static bool perturb_content(struct step_machine *m, const struct perturbation *p)
{
	struct acc_page page = acc_page(&m->base, p->target);

	if (p->target >= acc_pages(&m->base) || page.owner == p->observer)
		return false;
	if (kc_is_vm(page.owner) && acc_vm(&m->base, (unsigned)page.owner)->state == KC_READY)
		return false;
	set_page_word(m, p->cpu, p->target, p->value % HOST_PAGE_WORDS, p->value);
	return true;
}

/*
 * Private pages stay private and shared ones shared: the host sees that bit (18.4), and
 * neither how often a page is shared nor whether it was assigned for devices only.
 */
static bool perturb_count(struct step_machine *m, const struct perturbation *p)
{
	struct acc_page page = acc_page(&m->base, p->target);
	uint64_t count = page.count ? 0 : KC_INVALID;

	if (p->target >= acc_pages(&m->base) || !is_other_vm(p, page.owner))
		return false;
	if (kc_is_shared(page.count))
		count = 1 + p->value % KC_MAX_SHARE_COUNT;
	set_page_count(m, p->cpu, p->target, count);
	return true;
}

/*
 * What map_host would write (7.1), or the marker of no mapping; caches forget the old
 * entry.  Only of the host's own pages: its view has no entry of another page, and a pair
 * in which it agrees has the same ones there (18.4).
 */
static bool perturb_host_map(struct step_machine *m, const struct perturbation *p)
{
	struct acc_page page = acc_page(&m->base, p->target);
	uint64_t present, entry = acc_npt(&m->base, KC_HOSTVISOR, p->target).pte;

	if (p->observer == KC_HOSTVISOR || p->target >= acc_pages(&m->base) ||
	    page.owner != KC_HOSTVISOR || !entry)
		return false;
	present = (entry & KC_PHYS_MASK) != 0;
	entry = present ? KC_PAGE_GUEST : p->target * KC_PAGE_SIZE | KC_PAGE_S2_KERNEL;
	set_host_entry(m, p->cpu, p->target, entry);
	return true;
}

static bool perturb_vm_handle(struct step_machine *m, const struct perturbation *p)
{
	if (!is_other_vm(p, p->target))
		return false;
	set_handle(m, p->cpu, p->target, p->value);
	return true;
}

/* The host sees vm_state in its safe observation (18.4), and not in the published one. */
static bool perturb_vm_off(struct step_machine *m, const struct perturbation *p)
{
	bool seen = p->observer == KC_HOSTVISOR && acc_observe(&m->base) == 0;

	if (seen || !is_other_vm(p, p->target) ||
	    acc_vm(&m->base, (unsigned)p->target)->state != KC_VERIFIED)
		return false;
	set_state(m, p->cpu, p->target, KC_POWEROFF);
	return true;
}

static bool perturb_inc_exe(struct step_machine *m, const struct perturbation *p)
{
	if (p->observer == KC_HOSTVISOR || !is_other_vm(p, p->target))
		return false;
	set_loaded(m, p->cpu, p->target, !acc_vm(&m->base, (unsigned)p->target)->inc_exe);
	return true;
}

static bool perturb_window(struct step_machine *m, const struct perturbation *p)
{
	if (p->observer == KC_HOSTVISOR ||
	    acc_next_remap_ptr(&m->base) + KC_PAGE_SIZE >= acc_remap_end(&m->base))
		return false;
	set_window(m, p->cpu, acc_next_remap_ptr(&m->base) + KC_PAGE_SIZE);
	return true;
}

/* GP, FP, SYS and pc: the rest of a context decides on results that the host sees. */
static bool perturb_context(struct step_machine *m, const struct perturbation *p)
{
	uint64_t id = p->target / KC_CTXT_STRIDE, word = p->target % KC_CTXT_STRIDE;

	if (id >= KC_VCPU_PER_VM * KC_COREVISOR || id / KC_VCPU_PER_VM == p->observer)
		return false;
	if (word >= PLAT_REG_SYS_END && word != KC_CTXT_PC)
		return false;
	set_saved(m, p->cpu, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM, (unsigned)word, p->value);
	return true;
}

static bool perturb_register(struct step_machine *m, const struct perturbation *p)
{
	uint64_t cpu = p->target / HOST_REG_STRIDE, reg = p->target % HOST_REG_STRIDE;

	const acc_cpu_record *c;

	if (cpu >= acc_cpus(&m->base) || reg >= PLAT_REG_SYS_END)
		return false;
	c = acc_cpu(&m->base, (unsigned)cpu);
	if (c->icore || c->cur_vmid == p->observer)
		return false;
	set_live(m, (unsigned)cpu, (unsigned)reg, p->value);
	return true;
}

static bool perturb_stream(struct step_machine *m, const struct perturbation *p)
{
	if (p->target > KC_MAX_VM || p->target == p->observer)
		return false;
	set_position(m, p->cpu, p->target,
		     acc_data_log(&m->base, (unsigned)p->target) + 1 + p->value % 4);
	return true;
}

typedef bool apply_function(struct step_machine *m, const struct perturbation *p);

static apply_function *const apply[KC_PERTURBATIONS] = {
	[PERTURB_CONTENT] = perturb_content,   [PERTURB_COUNT] = perturb_count,
	[PERTURB_HOST_MAP] = perturb_host_map, [PERTURB_VM_HANDLE] = perturb_vm_handle,
	[PERTURB_VM_OFF] = perturb_vm_off,     [PERTURB_INC_EXE] = perturb_inc_exe,
	[PERTURB_WINDOW] = perturb_window,     [PERTURB_CONTEXT] = perturb_context,
	[PERTURB_REGISTER] = perturb_register, [PERTURB_STREAM] = perturb_stream,
};

void STEP(perturb_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	const struct perturbation p = { s->cpu, s->arg[0], s->arg[2], s->arg[3] };

	r->skipped = s->arg[0] > KC_MAX_VM;
	if (r->skipped)
		return;
	begin_outside(m);
	r->skipped = !apply[s->arg[1] % KC_PERTURBATIONS](m, &p);
	end_outside(m);
	if (!r->skipped)
		note_outcome(m, s->cpu, KC_ACCESS_PERTURBED);
}
