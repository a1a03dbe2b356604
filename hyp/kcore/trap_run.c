/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Running a vCPU on behalf of the host (sekvm.md 8.5, 18).
 *
 * Everything that can fail comes first; the contexts of the vCPU and of the host
 * change only when the VM will run.
 */
#include "hyp/kcore/ctxt.h"
#include "hyp/kcore/exception.h"
#include "hyp/kcore/kcore.h"
#include "hyp/kcore/lock.h"

#define INJECT_REQUESTED 1ull

struct run {
	uint64_t v, i;
	uint64_t pfn, level;  /* what the host offers for the fault that the vCPU waits for */
	bool inject;	      /* the host asks for an exception */
	enum kc_outcome kind; /* one of vcpu_run.ok_* */
	uint64_t pc;	      /* where a first run begins */
};

/* Why the mapping was refused, by its code. */
static const enum kc_outcome fault_refused[KC_CODES] = {
	[KC_INVAL] = KC_OUT_vcpu_run_fault_inval, [KC_PERM] = KC_OUT_vcpu_run_fault_perm,
	[KC_BUSY] = KC_OUT_vcpu_run_fault_busy,	  [KC_STATE] = KC_OUT_vcpu_run_fault_state,
	[KC_NOMEM] = KC_OUT_vcpu_run_fault_nomem,
};

static struct run read_request(struct kcore *kc, unsigned cpu)
{
	uint64_t flags = plat_reg_read(kc, cpu, PLAT_REG_X0 + 4);

	return (struct run){
		.v = plat_reg_read(kc, cpu, PLAT_REG_X0),
		.i = plat_reg_read(kc, cpu, PLAT_REG_X0 + 1),
		.pfn = plat_reg_read(kc, cpu, PLAT_REG_X0 + 2),
		.level = plat_reg_read(kc, cpu, PLAT_REG_X0 + 3),
		.inject = (flags & INJECT_REQUESTED) != 0,
		.pc = plat_reg_read(kc, cpu, PLAT_REG_X0 + 5),
	};
}

/* Both are tested [L13]. */
static bool names_vcpu(const struct run *r)
{
	return r->v >= 1 && r->v <= KC_MAX_VM && r->i < KC_VCPU_PER_VM;
}

static bool was_loaded(struct kcore *kc, unsigned cpu, uint64_t v)
{
	bool loaded;

	lock_info(kc, cpu, v);
	loaded = kc->vm[v].inc_exe != 0;
	unlock_info(kc, cpu, v);
	return loaded;
}

/* ---- preparation: may fail, changes no context -------------------------------------- */

/*
 * A vCPU starts inside an image or not at all.  The pc is an argument of the host:
 * as a value of D_v its verdict would tell the host how far v has read D_v.
 */
static enum kc_outcome prepare_first(struct kcore *kc, unsigned cpu, const struct run *r)
{
	if (search_load_info(kc, cpu, r->v, r->pc) == 0)
		return KC_OUT_vcpu_run_pc;
	return KC_OUT_vcpu_run_ok_first;
}

/*
 * The mapping that the host offers, at the address of EL2's own record and only
 * when the last exit was a fault [S51].
 */
static enum kc_outcome prepare_again(struct kcore *kc, unsigned cpu, const struct run *r)
{
	uint64_t pending = get_ctxt(kc, r->v, r->i, KC_CTXT_FLAGS) & KC_FLAG_FAULT_PENDING;
	uint64_t gfn = get_ctxt(kc, r->v, r->i, PLAT_REG_HPFAR_EL2) >> KC_HPFAR_SHIFT;
	uint64_t code;

	if (!pending || r->pfn == 0)
		return KC_OUT_vcpu_run_ok_again;
	code = fault_map(kc, cpu, r->v, gfn, r->pfn, r->level);
	return code == KC_OK ? KC_OUT_vcpu_run_ok_mapped : fault_refused[code];
}

static enum kc_outcome prepare(struct kcore *kc, unsigned cpu, const struct run *r)
{
	if (get_ctxt(kc, r->v, r->i, KC_CTXT_DIRTY) != KC_INVALID64)
		return prepare_again(kc, cpu, r);
	if (was_loaded(kc, cpu, r->v))
		return KC_OUT_vcpu_run_ok_loaded;
	return prepare_first(kc, cpu, r);
}

/* ---- the vCPU's context, once it is sure to run --------------------------------------- */

/* pstate is a constant [S42]; of the registers only ACTLR_EL1 is the host's to choose (8.5.4). */
static void first_run(struct kcore *kc, unsigned cpu, const struct run *r)
{
	ctxt_reset(kc, cpu, r->v, r->i);
	set_ctxt(kc, cpu, r->v, r->i, PLAT_REG_ACTLR_EL1, plat_data_peek(kc, cpu, r->v, 0));
	plat_data_advance(kc, cpu, r->v, 1);
	set_ctxt(kc, cpu, r->v, r->i, KC_CTXT_PC, r->pc);
	set_ctxt(kc, cpu, r->v, r->i, KC_CTXT_PSTATE, KC_PSTATE_FAULT_BITS);
}

/* Results of the emulation that the last exit asked for: one value a register [S18, L11]. */
static void sync_dirty(struct kcore *kc, unsigned cpu, const struct run *r, uint64_t dirty)
{
	uint64_t taken = 0;

	for (unsigned b = 0; b < PLAT_GP_COUNT; b++)
		if ((dirty >> b) & 1) {
			set_ctxt(kc, cpu, r->v, r->i, PLAT_REG_X0 + b,
				 plat_data_peek(kc, cpu, r->v, taken));
			taken++;
		}
	plat_data_advance(kc, cpu, r->v, taken);
}

/*
 * An exception is taken from the instruction that trapped, so it replaces the
 * step over that instruction [S17].
 */
static void run_again(struct kcore *kc, unsigned cpu, const struct run *r)
{
	uint64_t dirty = get_ctxt(kc, r->v, r->i, KC_CTXT_DIRTY);
	uint64_t flags = get_ctxt(kc, r->v, r->i, KC_CTXT_FLAGS);
	uint64_t pc = get_ctxt(kc, r->v, r->i, KC_CTXT_PC);

	if (get_ctxt(kc, r->v, r->i, PLAT_REG_EC) == KC_EC_TRAP)
		sync_dirty(kc, cpu, r, dirty);
	if (r->inject)
		exception_inject_saved(kc, cpu, r->v, r->i);
	else if (dirty & KC_DIRTY_PC_FLAG)
		set_ctxt(kc, cpu, r->v, r->i, KC_CTXT_PC, pc + KC_INSTRUCTION_BYTES);
	if (r->kind == KC_OUT_vcpu_run_ok_mapped)
		set_ctxt(kc, cpu, r->v, r->i, KC_CTXT_FLAGS, flags & ~KC_FLAG_FAULT_PENDING);
	set_ctxt(kc, cpu, r->v, r->i, PLAT_REG_FAR_EL2, 0);
}

static void update_context(struct kcore *kc, unsigned cpu, const struct run *r)
{
	if (get_ctxt(kc, r->v, r->i, KC_CTXT_DIRTY) != KC_INVALID64)
		run_again(kc, cpu, r);
	else if (r->kind == KC_OUT_vcpu_run_ok_first)
		first_run(kc, cpu, r);
	set_ctxt(kc, cpu, r->v, r->i, KC_CTXT_DIRTY, 0);
}

/* ---- the switch -------------------------------------------------------------------------- */

static void save_host(struct kcore *kc, unsigned cpu)
{
	ctxt_save_gp(kc, cpu, KC_HOSTVISOR, cpu);
	ctxt_save_system(kc, cpu, KC_HOSTVISOR, cpu);
	ctxt_save_return(kc, cpu, KC_HOSTVISOR, cpu);
}

static void switch_to_vm(struct kcore *kc, unsigned cpu, const struct run *r)
{
	set_per_cpu(kc, cpu, r->v, r->i);
	ctxt_vm_controls(kc, cpu, r->v, r->i);
	ctxt_restore(kc, cpu, r->v, r->i);
	set_ihost(kc, cpu, 0);
}

/* Code of the call; not OK: nothing changed and the vCPU is READY again. */
static uint64_t run_vcpu(struct kcore *kc, unsigned cpu)
{
	struct run r = read_request(kc, cpu);
	uint64_t code;

	if (!names_vcpu(&r))
		return kc_outcome(kc, cpu, KC_OUT_vcpu_run_argument);
	code = set_vcpu_active(kc, cpu, r.v, r.i);
	if (kc->halt || code != KC_OK)
		return code;
	r.kind = prepare(kc, cpu, &r);
	if (kc->halt)
		return KC_STATE;
	if (kc_outcome_code[r.kind] != KC_OK) {
		set_vcpu_inactive(kc, cpu, r.v, r.i);
		return kc_outcome(kc, cpu, r.kind);
	}
	update_context(kc, cpu, &r);
	save_host(kc, cpu);
	switch_to_vm(kc, cpu, &r);
	return kc_outcome(kc, cpu, r.kind);
}

void kc_host_vcpu_run(struct kcore *kc, unsigned cpu)
{
	uint64_t code;

	if (!ctxt_enter_from_host(kc, cpu))
		return;
	code = run_vcpu(kc, cpu);
	if (kc->halt)
		return;
	if (code != KC_OK)
		plat_reg_write(kc, cpu, PLAT_REG_X0, code);
	ctxt_leave(kc, cpu);
}
