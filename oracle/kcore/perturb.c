/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/perturb.h"

#include "hyp/kcore/machine.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
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
static bool perturb_content(struct kc_machine *m, const struct perturbation *p)
{
	struct acc_page page = acc_page(&m->base, p->target);

	if (p->target >= m->kc->cfg.pages || page.owner == p->observer)
		return false;
	if (kc_is_vm(page.owner) && m->kc->vm[page.owner].state == KC_READY)
		return false;
	host_page_store(m->kc, p->cpu, p->target, p->value % HOST_PAGE_WORDS, p->value);
	return true;
}

/* Private pages stay private and shared ones shared: the host sees that bit (18.4). */
static bool perturb_count(struct kc_machine *m, const struct perturbation *p)
{
	struct acc_page page = acc_page(&m->base, p->target);

	if (p->target >= m->kc->cfg.pages || !is_other_vm(p, page.owner) ||
	    !kc_is_shared(page.count))
		return false;
	set_s2_page_count(m->kc, p->cpu, p->target, 1 + p->value % KC_MAX_SHARE_COUNT);
	return true;
}

/*
 * What map_host would write (7.1), or the marker of no mapping; caches forget the old
 * entry.  Only of the host's own pages: its view has no entry of another page, and a pair
 * in which it agrees has the same ones there (18.4).
 */
static bool perturb_host_map(struct kc_machine *m, const struct perturbation *p)
{
	struct acc_page page = acc_page(&m->base, p->target);
	uint64_t offset, present, entry = KC_PAGE_GUEST;
	unsigned level;

	if (p->observer == KC_HOSTVISOR || p->target >= m->kc->cfg.pages ||
	    page.owner != KC_HOSTVISOR ||
	    !find_leaf(m, npt_table(m, KC_HOSTVISOR), p->target, &offset, &level))
		return false;
	present = (table_word(m, offset) & KC_PHYS_MASK) != 0;
	if (!present)
		entry = p->target * KC_PAGE_SIZE | KC_PAGE_S2_KERNEL;
	pt_store(m->kc, p->cpu, m->kc->cfg.table_base + offset, entry);
	plat_tlbi_ipa(m->kc, p->cpu, KC_HOSTVISOR, p->target);
	return true;
}

static bool perturb_vm_handle(struct kc_machine *m, const struct perturbation *p)
{
	if (!is_other_vm(p, p->target))
		return false;
	set_vm_kvm(m->kc, p->cpu, p->target, p->value);
	return true;
}

/* The host sees vm_state in its safe observation (18.4), and not in the published one. */
static bool perturb_vm_off(struct kc_machine *m, const struct perturbation *p)
{
	bool seen = p->observer == KC_HOSTVISOR && acc_observe(&m->base) == 0;

	if (seen || !is_other_vm(p, p->target) || m->kc->vm[p->target].state != KC_VERIFIED)
		return false;
	set_vm_state(m->kc, p->cpu, p->target, KC_POWEROFF);
	return true;
}

static bool perturb_inc_exe(struct kc_machine *m, const struct perturbation *p)
{
	if (p->observer == KC_HOSTVISOR || !is_other_vm(p, p->target))
		return false;
	set_vm_inc_exe(m->kc, p->cpu, p->target, !m->kc->vm[p->target].inc_exe);
	return true;
}

static bool perturb_window(struct kc_machine *m, const struct perturbation *p)
{
	if (p->observer == KC_HOSTVISOR ||
	    m->kc->next_remap_ptr + KC_PAGE_SIZE >= m->kc->cfg.remap_end)
		return false;
	set_next_remap_ptr(m->kc, p->cpu, m->kc->next_remap_ptr + KC_PAGE_SIZE);
	return true;
}

/* GP, FP, SYS and pc: the rest of a context decides on results that the host sees. */
static bool perturb_context(struct kc_machine *m, const struct perturbation *p)
{
	uint64_t id = p->target / KC_CTXT_STRIDE, word = p->target % KC_CTXT_STRIDE;

	if (id >= KC_VCPU_PER_VM * KC_COREVISOR || id / KC_VCPU_PER_VM == p->observer)
		return false;
	if (word >= PLAT_REG_SYS_END && word != KC_CTXT_PC)
		return false;
	set_ctxt(m->kc, p->cpu, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM, (unsigned)word, p->value);
	return true;
}

static bool perturb_register(struct kc_machine *m, const struct perturbation *p)
{
	uint64_t cpu = p->target / HOST_REG_STRIDE, reg = p->target % HOST_REG_STRIDE;

	if (cpu >= m->kc->cfg.cpus || reg >= PLAT_REG_SYS_END)
		return false;
	if (m->kc->cpu[cpu].icore || m->kc->cpu[cpu].cur_vmid == p->observer)
		return false;
	set_live(m, (unsigned)cpu, (unsigned)reg, p->value);
	return true;
}

static bool perturb_stream(struct kc_machine *m, const struct perturbation *p)
{
	if (p->target > KC_MAX_VM || p->target == p->observer)
		return false;
	host_stream_set_position(m->kc, p->cpu, p->target,
				 host_stream_position(m->kc, p->target) + 1 + p->value % 4);
	return true;
}

typedef bool apply_function(struct kc_machine *m, const struct perturbation *p);

static apply_function *const apply[KC_PERTURBATIONS] = {
	[PERTURB_CONTENT] = perturb_content,   [PERTURB_COUNT] = perturb_count,
	[PERTURB_HOST_MAP] = perturb_host_map, [PERTURB_VM_HANDLE] = perturb_vm_handle,
	[PERTURB_VM_OFF] = perturb_vm_off,     [PERTURB_INC_EXE] = perturb_inc_exe,
	[PERTURB_WINDOW] = perturb_window,     [PERTURB_CONTEXT] = perturb_context,
	[PERTURB_REGISTER] = perturb_register, [PERTURB_STREAM] = perturb_stream,
};

void perturb_step(struct kc_machine *m, const struct step *s, struct step_result *r)
{
	const struct perturbation p = { s->cpu, s->arg[0], s->arg[2], s->arg[3] };

	r->skipped = s->arg[0] > KC_MAX_VM;
	if (r->skipped)
		return;
	m->harness = true;
	r->skipped = !apply[s->arg[1] % KC_PERTURBATIONS](m, &p);
	m->harness = false;
	if (!r->skipped)
		note_outcome(m, s->cpu, KC_ACCESS_PERTURBED);
}
