/* SPDX-License-Identifier: Apache-2.0 */
/* Running a vCPU (spec sekvm.md 8.5): host_vcpu_run_handler. */
#include "model/kcore/ctxt.h"

/* What untrusted software asks for.  Published: it comes from the streams K_v and D_v [S51]. */
struct request {
	uint64_t v, i;
	uint64_t pfn, level;
	bool inject;
	uint64_t pc;
};

static uint64_t core_data(const struct kmodel *m, uint64_t v, uint64_t ahead)
{
	return m->cfg.world.core_data(m->cfg.world.ctx, v, m->klog[v] + ahead);
}

static void consume_core_data(struct kmodel *m, uint64_t v, uint64_t count)
{
	km_store(m, KM_F_KLOG, v, &m->klog[v], m->klog[v] + count);
}

static bool from_stream(const struct kmodel *m)
{
	return km_quirk(m, KM_Q_fault_addr_from_oracle);
}

/* ---- step 1: into the core ----------------------------------------------------------- */

static struct request read_request(const struct kmodel *m, unsigned cpu)
{
	return (struct request){
		.v = km_hw(m, cpu, KM_x0),
		.i = km_hw(m, cpu, KM_x0 + 1),
		.pfn = km_hw(m, cpu, KM_x0 + 2),
		.level = km_hw(m, cpu, KM_x0 + 3) == 2 ? 2 : 3,
		.inject = km_hw(m, cpu, KM_x0 + 4) & 1,
		.pc = km_hw(m, cpu, KM_x0 + 5),
	};
}

/* What comes back with 8.11. */
static void save_host(struct kmodel *m, unsigned cpu)
{
	km_save_gp(m, cpu, KC_HOSTVISOR, cpu);
	km_save_sysregs(m, cpu, KC_HOSTVISOR, cpu);
	km_fpsimd_save(m, cpu, KC_HOSTVISOR, cpu);
	km_save_pc(m, cpu, KC_HOSTVISOR, cpu);
}

/* ---- step 2: first run --------------------------------------------------------------- */

/*
 * As published pc, pstate and actlr_el1 are inputs of the VM.  Safe: the pc is asked
 * for, since its verdict as an input would tell the host how far v has read D_v, and
 * the pstate is a constant: the host could ask for EL2 [S42].
 */
static struct km_result choose_pc(struct kmodel *m, struct request *q)
{
	const struct km_world *w = &m->cfg.world;

	if (from_stream(m))
		q->pc = w->data(w->ctx, q->v, m->dlog[q->v]);
	km_log_argument(m, "OVM_GET", q->v);
	km_section(m);
	if (!km_search_load_info(m, q->v, q->pc)) {
		struct km_result r = km_reject(m, KC_INVAL);

		if (r.halt)
			km_next_input(m, q->v);
		return r;
	}
	if (from_stream(m))
		km_next_input(m, q->v);
	return (struct km_result){ .code = KC_OK };
}

static uint64_t choose_pstate(struct kmodel *m, uint64_t v)
{
	bool is_checked = !km_quirk(m, KM_Q_initial_pstate_unchecked);
	uint64_t pstate = 0;

	if (from_stream(m) || !is_checked)
		pstate = km_next_input(m, v);
	return is_checked ? KC_PSTATE_FAULT_BITS : pstate;
}

static struct km_result first_run_fresh(struct kmodel *m, struct request *q)
{
	struct km_result r = choose_pc(m, q);
	uint64_t pstate;

	if (km_failed(r))
		return r;
	pstate = choose_pstate(m, q->v);
	km_reset_gp_fp(m, q->v, q->i);
	km_set_ctxt(m, q->v, q->i, KM_pstate, pstate);
	km_set_ctxt(m, q->v, q->i, KM_pc, q->pc);
	km_reset_sys_regs(m, q->v, q->i);
	km_set_ctxt(m, q->v, q->i, KM_dirty, 0);
	return r;
}

/* A loaded vCPU keeps the registers that it was loaded with. */
static struct km_result first_run(struct kmodel *m, struct request *q)
{
	if (!km_available(m, KC_LOCK_INFO + q->v))
		return km_stuck();
	km_log_argument(m, "OVM_GET", q->v);
	km_section(m);
	if (m->vm[q->v].inc_exe == 0)
		return first_run_fresh(m, q);
	km_set_ctxt(m, q->v, q->i, KM_dirty, 0);
	return (struct km_result){ .code = KC_OK };
}

/* ---- step 2: again ------------------------------------------------------------------- */

/* [S51]: the address, too, is the choice of untrusted software. */
static struct km_result map_from_stream(struct kmodel *m, uint64_t v)
{
	uint64_t addr = core_data(m, v, 0);
	uint64_t pte, level;

	if (addr < KC_PAGE_SIZE || addr >= KC_ADDR_LIMIT) {
		consume_core_data(m, v, 1);
		return (struct km_result){ .code = KC_OK };
	}
	pte = core_data(m, v, 1);
	level = core_data(m, v, 2);
	consume_core_data(m, v, 3);
	return km_fault_map(m, v, addr, pte, level);
}

/* EL2's own record says where the vCPU faulted, if its last exit was a fault. */
static struct km_result map_pending(struct kmodel *m, const struct request *q)
{
	uint64_t gfn = km_ctxt(m, q->v, q->i, KM_hpfar_el2) >> KC_HPFAR_SHIFT;
	struct km_result r;

	if (!(km_ctxt(m, q->v, q->i, KM_flags) & KM_FLAG_FAULT_PENDING) || q->pfn == 0)
		return (struct km_result){ .code = KC_OK };
	r = km_fault_map_page(m, q->v, gfn, q->pfn, q->level);
	if (!km_failed(r))
		km_set_fault_pending(m, q->v, q->i, false);
	return r;
}

static struct km_result map_fault(struct kmodel *m, const struct request *q)
{
	return from_stream(m) ? map_from_stream(m, q->v) : map_pending(m, q);
}

/* [S17]: as published an exception is injected when it was not asked for. */
static bool wants_exception(const struct kmodel *m, const struct request *q, uint64_t dirty)
{
	bool asked = (dirty & KC_DIRTY_INJECT_FLAG) != 0 || (!from_stream(m) && q->inject);

	return asked != km_quirk(m, KM_Q_inject_inverted);
}

/* An exception is taken where the guest stands: at the instruction, not behind it. */
static void continue_context(struct kmodel *m, const struct request *q)
{
	uint64_t v = q->v, i = q->i;
	uint64_t dirty = km_ctxt(m, v, i, KM_dirty);
	bool inject = wants_exception(m, q, dirty);
	bool skip = (dirty & KC_DIRTY_PC_FLAG) != 0;

	if (km_ctxt(m, v, i, KM_ec) == KC_EC_TRAP)
		km_sync_dirty(m, v, i, dirty);
	if (inject)
		km_inject_exception(m, v, i);
	if (skip && (!inject || km_quirk(m, KM_Q_inject_keeps_pc)))
		km_set_ctxt(m, v, i, KM_pc, km_ctxt(m, v, i, KM_pc) + KC_INSTRUCTION_BYTES);
	km_set_ctxt(m, v, i, KM_dirty, 0);
	km_set_ctxt(m, v, i, KM_far_el2, 0);
}

/* A mapping that may be refused comes first; one that can only halt last, as published. */
static struct km_result run_again(struct kmodel *m, const struct request *q)
{
	struct km_result r;

	if (km_refusals_panic(m)) {
		continue_context(m, q);
		return map_fault(m, q);
	}
	r = map_fault(m, q);
	if (km_failed(r))
		return r;
	continue_context(m, q);
	return r;
}

/* ---- step 2 as a whole --------------------------------------------------------------- */

static struct km_result choose_vcpu(struct kmodel *m, struct request *q)
{
	if (from_stream(m))
		q->i = core_data(m, q->v, 0);
	if (q->i >= KC_VCPU_PER_VM)
		return km_reject(m, KC_INVAL);
	if (from_stream(m))
		consume_core_data(m, q->v, 1);
	return (struct km_result){ .code = KC_OK };
}

static struct km_result enter_vcpu(struct kmodel *m, struct request *q)
{
	struct km_result r = local_set_vcpu_active(m, q->v, q->i);

	km_log_argument(m, "OVM_ACTIVE", q->v);
	if (km_failed(r))
		return r;
	if (km_ctxt(m, q->v, q->i, KM_dirty) == KC_INVALID64)
		r = first_run(m, q);
	else
		r = run_again(m, q);
	if (r.code != KC_OK && !r.halt)
		local_set_vcpu_inactive(m, q->v, q->i);
	return r;
}

/* ---- step 3 -------------------------------------------------------------------------- */

static void switch_to_vm(struct kmodel *m, unsigned cpu, const struct request *q)
{
	km_set_current(m, cpu, q->v, q->i);
	km_vm_el2_restore(m, cpu, q->v, q->i);
	km_timer_enable_traps(m, cpu);
	km_activate_traps(m, cpu);
	km_restore_sysregs(m, cpu, q->v, q->i);
	km_fpsimd_restore(m, cpu, q->v, q->i);
	km_restore_gp(m, cpu, q->v, q->i);
	km_set_icore(m, cpu, false);
	km_set_ihost(m, cpu, false);
}

/* Code in x0; the host continues, and nothing else has happened. */
static struct km_result report_failure(struct kmodel *m, unsigned cpu, struct km_result r)
{
	km_set_current(m, cpu, KC_HOSTVISOR, cpu);
	km_set_hw(m, cpu, KM_x0, r.code);
	km_set_icore(m, cpu, false);
	return r;
}

/* Steps 1 and 2.  As published the host is saved before anything can go wrong. */
static struct km_result enter_core(struct kmodel *m, unsigned cpu, struct request *q)
{
	struct km_result r;

	if (!km_is_vm(q->v))
		return km_reject(m, KC_INVAL);
	if (km_refusals_panic(m))
		save_host(m, cpu);
	km_set_icore(m, cpu, true);
	km_set_current(m, cpu, q->v, KC_INVALID64); /* -1 (3.6) */
	r = choose_vcpu(m, q);
	if (km_failed(r))
		return r;
	km_set_current(m, cpu, q->v, q->i);
	return enter_vcpu(m, q);
}

struct km_result host_vcpu_run_handler(struct kmodel *m, unsigned cpu)
{
	struct request q = read_request(m, cpu);
	struct km_result r;

	m->running = cpu;
	if (!km_may_enter(m, cpu, true, &r))
		return r;
	r = km_halt_with(m, enter_core(m, cpu, &q));
	if (r.halt || r.stuck)
		return r;
	if (km_failed(r))
		return report_failure(m, cpu, r);
	if (!km_refusals_panic(m))
		save_host(m, cpu);
	switch_to_vm(m, cpu, &q);
	return r;
}
