/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/model/steps.h"

#include "model/kcore/ctxt.h"
#include "model/kcore/ops.h"
#include "oracle/kcore/model/words.h"
#include "oracle/kcore/ops.h"

/* ---- live registers and outcomes --------------------------------------------------- */

void kcm_set_live(struct kmodel_machine *m, unsigned cpu, unsigned reg, uint64_t value)
{
	km_set_hw(m->model, cpu, kcm_model_word(reg), value);
}

uint64_t kcm_live(const struct kmodel_machine *m, unsigned cpu, unsigned reg)
{
	return km_hw(m->model, cpu, kcm_model_word(reg));
}

/* ---- results of the model ------------------------------------------------------------------- */

uint64_t kcm_code(struct kmodel_machine *m, struct km_result r)
{
	if (!m->model->halt)
		km_halt_with(m->model, r);
	m->stuck |= r.stuck;
	return r.code;
}

/* ---- traps (8) ------------------------------------------------------------------------ */

/* As published there are no codes: a call has a value, or the machine stops (16.7). */
uint64_t kcm_call_code(const struct kmodel_machine *m, unsigned cpu)
{
	return km_refusals_panic(m->model) ? KC_OK : kcm_live(m, cpu, PLAT_REG_X0);
}

void kcm_host_hvc(struct kmodel_machine *m, unsigned cpu)
{
	kcm_code(m, host_hvc_handler(m->model, cpu));
}

uint64_t kcm_host_npt(struct kmodel_machine *m, unsigned cpu)
{
	struct km_result r = host_npt_handler(m->model, cpu);
	uint64_t code = kcm_code(m, r);

	return r.emulated ? KC_OK : code;
}

void kcm_host_vcpu_run(struct kmodel_machine *m, unsigned cpu)
{
	kcm_code(m, host_vcpu_run_handler(m->model, cpu));
}

void kcm_vm_exit(struct kmodel_machine *m, unsigned cpu)
{
	kcm_code(m, vm_exit_handler(m->model, cpu));
}

/* ---- accesses (9) ----------------------------------------------------------------------- */

/* A block maps what hardware makes of it, be it aligned or not [S36]. */
static struct host_access answer(struct host_walk w, bool write)
{
	struct host_access a = { .result = HOST_ACCESS_OK };

	if (!w.valid)
		a.result = HOST_ACCESS_FAULT;
	else if (!(write ? w.writable : w.readable))
		a.result = HOST_ACCESS_DENIED;
	else
		a.pfn = w.pfn;
	return a;
}

struct host_access kcm_reach(struct kmodel_machine *m, unsigned cpu, uint64_t page, bool write)
{
	uint64_t v = km_hw(m->model, cpu, KM_vttbr_el2) >> KC_VTTBR_VMID_SHIFT;
	struct km_entry e = km_npt(m->model, v, page);

	return answer(host_leaf(e.pte, e.level == 2 ? 2 : 3, page), write);
}

/* A bank of the host is on at once, one of a VM from its verification on (16.6, 18.2). */
bool kcm_bank_enabled(const struct kmodel *m, unsigned bank)
{
	uint64_t owner = m->bank[bank];

	return owner == KC_HOSTVISOR || (km_is_vm(owner) && m->vm[owner].state >= KC_VERIFIED);
}

/* The published attributes are no descriptor, and no right is missing in them [S23]. */
static struct host_walk walk_published(struct km_spt_entry e)
{
	return (struct host_walk){
		.valid = e.pfn != 0, .pfn = e.pfn, .readable = true, .writable = true
	};
}

struct host_access kcm_dev_reach(struct kmodel_machine *m, unsigned bank, uint64_t page, bool write)
{
	struct km_spt_entry e = km_spt(m->model, bank, page);

	if (!kcm_bank_enabled(m->model, bank))
		return (struct host_access){ .result = HOST_ACCESS_DISABLED };
	if (km_quirk(m->model, KM_Q_smmu_pte_bit16))
		return answer(walk_published(e), write);
	return answer(host_leaf(e.pte, 3, page), write);
}

uint64_t kcm_next_input(struct kmodel_machine *m, unsigned cpu, uint64_t v)
{
	const struct km_world *w = &m->model->cfg.world;

	(void)cpu;
	if (km_quirk(m->model, KM_Q_shared_read_no_log)) /* [S32] (b) */
		return w->data(w->ctx, v, m->model->dlog[v]);
	return km_next_input(m->model, v);
}

/* [S32] (a): as published the saved register, which the next exit overwrites. */
void kcm_set_loaded_word(struct kmodel_machine *m, unsigned cpu, unsigned reg, uint64_t value)
{
	const struct km_cpu *c = &m->model->cpu[cpu];

	if (km_quirk(m->model, KM_Q_load_hits_shadow))
		km_set_ctxt(m->model, c->cur_vmid, c->cur_vcpuid, KM_x0 + reg, value);
	else
		km_set_hw(m->model, cpu, KM_x0 + reg, value);
}

/* ---- state that only a perturbation sets from outside (14.2) ------------------------------ */

void kcm_set_page_count(struct kmodel_machine *m, unsigned cpu, uint64_t pfn, uint64_t count)
{
	struct km_s2 page = km_s2(m->model, pfn);

	(void)cpu;
	page.count = count;
	km_set_s2(m->model, pfn, page);
}

void kcm_set_host_entry(struct kmodel_machine *m, unsigned cpu, uint64_t pfn, uint64_t pte)
{
	(void)cpu;
	km_set_npt(m->model, KC_HOSTVISOR, pfn,
		   (struct km_entry){ km_phys(pte) / KC_PAGE_SIZE, 3, pte });
}

void kcm_set_handle(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t kvm)
{
	(void)cpu;
	km_set_vm(m->model, v, &m->model->vm[v].kvm, kvm);
}

void kcm_set_state(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t state)
{
	(void)cpu;
	km_set_vm(m->model, v, &m->model->vm[v].state, state);
}

void kcm_set_loaded(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t inc_exe)
{
	(void)cpu;
	km_set_vm(m->model, v, &m->model->vm[v].inc_exe, inc_exe);
}

void kcm_set_window(struct kmodel_machine *m, unsigned cpu, uint64_t next_remap_ptr)
{
	(void)cpu;
	km_store(m->model, KM_F_CORE, 1, &m->model->next_remap_ptr, next_remap_ptr);
}

void kcm_set_saved(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t i, unsigned word,
		   uint64_t value)
{
	(void)cpu;
	km_set_ctxt(m->model, v, i, kcm_model_word(word), value);
}

void kcm_set_position(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t n)
{
	(void)cpu;
	km_set_dlog(m->model, v, n);
}
