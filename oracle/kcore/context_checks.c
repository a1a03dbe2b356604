/* SPDX-License-Identifier: Apache-2.0 */
/*
 * vcpu_context: what a run and an exit do to the vCPU's own context and registers
 * (8.5 to 8.8, 16.3).  Both machines of a pair get the same inputs, so a wrong
 * register is wrong in both of them: it takes a check of its own.
 */
#include <inttypes.h>

#include "oracle/kcore/core_names.h"
#include "oracle/kcore/ended_step.h"
#include "oracle/kcore/machine.h"

#define DIRTY_NEVER_RAN KC_INVALID64
#define MPIDR_RES1 0x80000000ull
#define INJECT 1u /* bit 0 of x4 of vcpu_run */

static uint64_t vector(uint64_t vbar, uint64_t pstate)
{
	if (pstate & 0x10) /* AArch32 */
		return vbar + 0x600;
	if (!(pstate & 0xC)) /* EL0 */
		return vbar + 0x400;
	return vbar + (pstate & 1 ? 0x200 : 0);
}

/* The context as this CPU found it: what other CPUs did before that belongs to it. */
static void context_before(const struct ended_step *e, uint64_t v, uint64_t i, struct patched *x)
{
	uint64_t id = KC_VCPU_PER_VM * v + i;

	patched_begin(x, acc_ctxt(e->m, (unsigned)v, (unsigned)i));
	if (!ended_has(e, KC_FIELD(KC_F_CTXT)))
		return;
	for (size_t k = e->count; k > 0; k--) {
		const struct change *c = &e->change[k - 1];

		if (c->cpu == e->s->cpu && c->field == KC_F_CTXT && c->index / KC_CTXT_STRIDE == id)
			patched_put(x, c->index % KC_CTXT_STRIDE, c->other);
	}
}

/*
 * In the rest of this file `x` is what the words should be; those that an input decides
 * are dropped from it.
 */

/* ---- runs ---------------------------------------------------------------------------- */

static void expect_first_run(const struct ended_step *e, uint64_t i, uint64_t pc, struct patched *x)
{
	for (unsigned r = 0; r < PLAT_REG_SYS_FIRST; r++) /* GP and FP */
		patched_put(x, r, 0);
	for (unsigned r = PLAT_REG_SYS_FIRST; r < PLAT_REG_SYS_END; r++)
		patched_put(x, r, plat_reset_value(kc_machine(e->m)->kc, (enum plat_reg)r));
	patched_drop(x, PLAT_REG_ACTLR_EL1);
	patched_put(x, PLAT_REG_MPIDR_EL1, MPIDR_RES1 + i);
	patched_put(x, PLAT_REG_VMPIDR_EL2, MPIDR_RES1 + i);
	patched_put(x, KC_CTXT_PC, pc);
	patched_put(x, KC_CTXT_PSTATE, KC_PSTATE_FAULT_BITS);
}

static void expect_injection(struct patched *x)
{
	uint64_t pstate = patched_word(x, KC_CTXT_PSTATE);

	patched_put(x, PLAT_REG_ELR_EL1, patched_word(x, KC_CTXT_PC));
	patched_put(x, PLAT_REG_SPSR_EL1, pstate);
	patched_put(x, PLAT_REG_ESR_EL1, KC_ESR_EC_UNKNOWN);
	patched_put(x, KC_CTXT_PC, vector(patched_word(x, PLAT_REG_VBAR_EL1), pstate));
	patched_put(x, KC_CTXT_PSTATE, KC_PSTATE_FAULT_BITS);
}

static void expect_next_run(uint64_t request, struct patched *x)
{
	uint64_t dirty = patched_word(x, KC_CTXT_DIRTY);

	for (unsigned b = 0; b < PLAT_GP_COUNT; b++) {
		if (patched_word(x, PLAT_REG_EC) == KC_EC_TRAP && (dirty >> b & 1))
			patched_drop(x, PLAT_REG_X0 + b);
	}
	if (request & INJECT)
		expect_injection(x);
	else if (dirty & KC_DIRTY_PC_FLAG)
		patched_put(x, KC_CTXT_PC, patched_word(x, KC_CTXT_PC) + KC_INSTRUCTION_BYTES);
	patched_put(x, PLAT_REG_FAR_EL2, 0);
}

static void report(const struct ended_step *e, const struct patched *x, const char *when)
{
	unsigned bad = patched_first_difference(x);

	CLAUSE(&e->at, vcpu_context, true, bad == PATCHED_NONE,
	       "%s: %s of the context is 0x%" PRIx64 ", expected 0x%" PRIx64, when,
	       kc_reg_name(bad), x->now[bad], x->put[bad]);
}

static bool is_in_image(const struct kcore_vm *vm, uint64_t pc)
{
	for (uint64_t k = 0; k < vm->next_load_info && k < KC_MAX_LOAD_INFO; k++) {
		if (pc >= vm->load[k].load_addr &&
		    pc - vm->load[k].load_addr < vm->load[k].load_size)
			return true;
	}
	return false;
}

static bool changes_ownership(const struct ended_step *e)
{
	const struct history *h = e->kept;

	if (!ended_has(e, KC_FIELD(KC_F_S2_OWNER)))
		return false;
	for (size_t k = 0; k < h->count; k++) {
		const struct change *c = &e->change[h->at[k]];

		if (c->field == KC_F_S2_OWNER && c->cpu == e->s->cpu)
			return true;
	}
	return false;
}

/* The page that the host offers goes where the vCPU faulted, or nowhere [S51]. */
static void check_offer(const struct ended_step *e, uint64_t v, const struct patched *x,
			const struct patched *entry, bool is_first)
{
	uint64_t gfn = patched_word(x, PLAT_REG_HPFAR_EL2) >> KC_HPFAR_SHIFT,
		 pfn = patched_word(entry, PLAT_REG_X0 + 2);
	bool is_wanted =
		!is_first && pfn && (patched_word(x, KC_CTXT_FLAGS) & KC_FLAG_FAULT_PENDING);

	if (patched_word(entry, PLAT_REG_X0 + 3) == 2)
		pfn += gfn % KC_PMD_PAGES;
	CLAUSE(&e->at, vcpu_context, true,
	       is_wanted ? acc_npt(e->m, (unsigned)v, gfn).pfn == pfn : !changes_ownership(e),
	       "run: VM %" PRIu64 " waits for page 0x%" PRIx64 ", was offered frame 0x%" PRIx64, v,
	       gfn, pfn);
}

void ended_check_run_context(const struct ended_step *e, const struct patched *entry)
{
	const struct kcore_cpu *c = ended_cpu_now(e);
	uint64_t v = c->cur_vmid, i = c->cur_vcpuid;
	const struct kcore_vm *vm;
	struct patched x;
	bool is_first;

	if (c->ihost || v < 1 || v > KC_MAX_VM || i >= KC_VCPU_PER_VM)
		return;
	vm = acc_vm(e->m, (unsigned)v);
	context_before(e, v, i, &x);
	is_first = patched_word(&x, KC_CTXT_DIRTY) == DIRTY_NEVER_RAN;
	if (!is_first)
		expect_next_run(patched_word(entry, PLAT_REG_X0 + 4), &x);
	else if (!vm->inc_exe)
		expect_first_run(e, i, patched_word(entry, PLAT_REG_X0 + 5), &x);
	patched_put(&x, KC_CTXT_DIRTY, 0);
	check_offer(e, v, &x, entry, is_first);
	patched_drop(&x, KC_CTXT_FLAGS); /* bookkeeping of the pending fault: checked at exit */
	report(e, &x, "run");
	CLAUSE(&e->at, vcpu_context, is_first && !vm->inc_exe,
	       is_in_image(vm, patched_word(entry, PLAT_REG_X0 + 5)),
	       "run: VM %" PRIu64 " starts at 0x%" PRIx64 ", in none of its images", v,
	       patched_word(entry, PLAT_REG_X0 + 5));
}

/* ---- the host ---------------------------------------------------------------------------- */

static void report_registers(const struct ended_step *e, const struct patched *x, const char *what)
{
	unsigned bad = patched_first_difference(x);

	CLAUSE(&e->at, host_context, true, bad == PATCHED_NONE,
	       "%s: %s is 0x%" PRIx64 ", expected 0x%" PRIx64, what, kc_reg_name(bad), x->now[bad],
	       x->put[bad]);
}

/* Code in x0; a value in x1 with OK, of the two calls that have one (18). */
void ended_check_hvc_context(const struct ended_step *e, struct patched *x)
{
	uint64_t call = patched_word(x, PLAT_REG_X0);

	patched_put(x, PLAT_REG_X0, e->r->code);
	if (e->r->code == KC_OK &&
	    (call == KC_HVC_REGISTER_KVM || call == KC_HVC_SMMU_IOVA_TO_PHYS))
		patched_drop(x, PLAT_REG_X0 + 1);
	report_registers(e, x, "hypercall");
}

static bool is_smmu_address(const struct machine *m, uint64_t addr)
{
	const struct kcore_config *cfg = &acc_core(m)->cfg;

	for (uint64_t ix = 0; ix < cfg->smmu_num; ix++) {
		if (addr >= cfg->smmu[ix].base && addr - cfg->smmu[ix].base < cfg->smmu[ix].size)
			return true;
	}
	return false;
}

/* The emulated access is over; a read gave a value to its register. */
static void expect_emulation(struct patched *x)
{
	uint64_t esr = patched_word(x, PLAT_REG_ESR_EL2);
	uint64_t rt = (esr >> KC_ESR_SRT_SHIFT) & KC_ESR_SRT_MASK;

	patched_put(x, PLAT_REG_ELR_EL2, patched_word(x, PLAT_REG_ELR_EL2) + KC_INSTRUCTION_BYTES);
	if (!(esr & KC_ESR_WNR) && rt < PLAT_GP_COUNT)
		patched_drop(x, PLAT_REG_X0 + (unsigned)rt);
}

static void expect_abort(struct patched *x)
{
	uint64_t pstate = patched_word(x, PLAT_REG_SPSR_EL2);
	bool is_el1 = !(pstate & 0x10) && (pstate & 0xC);
	uint64_t class = ended_trap_class(x);

	class = class == KC_ESR_EC_IABT_LOW ? KC_ESR_EC_IABT_LOW : KC_ESR_EC_DABT_LOW;
	patched_put(x, PLAT_REG_ELR_EL1, patched_word(x, PLAT_REG_ELR_EL2));
	patched_put(x, PLAT_REG_SPSR_EL1, pstate);
	patched_put(x, PLAT_REG_FAR_EL1, patched_word(x, PLAT_REG_FAR_EL2));
	patched_put(x, PLAT_REG_ESR_EL1,
		    (class + is_el1) << KC_ESR_EC_SHIFT | KC_ESR_IL | KC_ESR_FSC_EXTERNAL);
	patched_put(x, PLAT_REG_SPSR_EL2, KC_PSTATE_FAULT_BITS);
	patched_put(x, PLAT_REG_ELR_EL2, vector(patched_word(x, PLAT_REG_VBAR_EL1), pstate));
}

/* A fault of the host: its access was emulated, can be repeated, or ended in an abort (8.3). */
void ended_check_npt_context(const struct ended_step *e, struct patched *x)
{
	uint64_t addr = (patched_word(x, PLAT_REG_HPFAR_EL2) >> KC_HPFAR_SHIFT) << KC_PAGE_SHIFT;

	if (e->r->code != KC_OK)
		expect_abort(x);
	else if (is_smmu_address(e->m, addr))
		expect_emulation(x);
	report_registers(e, x, "fault");
}

/* ---- exits ----------------------------------------------------------------------------- */

/* What the next run has to change, by the record that the exit gave to the host. */
static uint64_t expected_dirty(const struct patched *entry, uint64_t kind)
{
	uint64_t rt = (patched_word(entry, PLAT_REG_ESR_EL2) >> KC_ESR_SRT_SHIFT) & KC_ESR_SRT_MASK;

	switch (kind) {
	case KC_EXIT_HVC:
	case KC_EXIT_SYSTEM_OFF:
		return 1;
	case KC_EXIT_WFX:
	case KC_EXIT_MMIO_WRITE:
		return KC_DIRTY_PC_FLAG;
	case KC_EXIT_MMIO_READ:
		return KC_DIRTY_PC_FLAG | (rt < PLAT_GP_COUNT ? 1ull << rt : 0);
	default:
		return 0;
	}
}

/* x1 of the host was checked by exit_record. */
static void check_left(const struct ended_step *e, const struct kcore_cpu *left,
		       const struct patched *entry)
{
	const uint64_t *ctxt = acc_ctxt(e->m, (unsigned)left->cur_vmid, (unsigned)left->cur_vcpuid);
	uint64_t kind = acc_reg(e->m, e->s->cpu, (enum plat_reg)(PLAT_REG_X0 + 1));
	uint64_t pending = kind == KC_EXIT_FAULT ? KC_FLAG_FAULT_PENDING : 0;
	static const enum plat_reg fault[] = { PLAT_REG_ESR_EL2, PLAT_REG_EC, PLAT_REG_FAR_EL2,
					       PLAT_REG_HPFAR_EL2 };
	bool holds = ctxt[KC_CTXT_DIRTY] == expected_dirty(entry, kind) &&
		     (ctxt[KC_CTXT_FLAGS] & KC_FLAG_FAULT_PENDING) == pending;

	for (size_t k = 0; k < sizeof(fault) / sizeof(fault[0]); k++)
		holds = holds && ctxt[fault[k]] == patched_word(entry, fault[k]);
	CLAUSE(&e->at, vcpu_context, true, holds,
	       "exit of kind %" PRIu64 ": dirty 0x%" PRIx64 ", flags 0x%" PRIx64
	       " or the record of the fault is wrong",
	       kind, ctxt[KC_CTXT_DIRTY], ctxt[KC_CTXT_FLAGS]);
}

bool ended_is_share_call(const struct patched *entry)
{
	uint64_t class = ended_trap_class(entry);

	return patched_word(entry, PLAT_REG_EC) == KC_EC_TRAP &&
	       (class == KC_ESR_EC_HVC64 || class == KC_ESR_EC_HVC32) &&
	       (patched_word(entry, PLAT_REG_X0) == KC_HVC_GRANT ||
		patched_word(entry, PLAT_REG_X0) == KC_HVC_REVOKE);
}

/* The same vCPU goes on: nothing changed but the result of its call, or an exception of its own. */
static void check_resumed(const struct ended_step *e, const struct patched *entry)
{
	struct patched x = *entry;
	unsigned bad;

	if (ended_is_share_call(entry)) {
		patched_drop(&x, PLAT_REG_X0);
	} else {
		patched_put(&x, PLAT_REG_ELR_EL1, patched_word(entry, PLAT_REG_ELR_EL2));
		patched_put(&x, PLAT_REG_SPSR_EL1, patched_word(entry, PLAT_REG_SPSR_EL2));
		patched_put(&x, PLAT_REG_ESR_EL1, KC_ESR_EC_UNKNOWN);
		patched_put(&x, PLAT_REG_SPSR_EL2, KC_PSTATE_FAULT_BITS);
		patched_put(&x, PLAT_REG_ELR_EL2,
			    vector(patched_word(entry, PLAT_REG_VBAR_EL1),
				   patched_word(entry, PLAT_REG_SPSR_EL2)));
	}
	bad = patched_first_difference(&x);
	CLAUSE(&e->at, vcpu_context, true, bad == PATCHED_NONE, "the guest resumes with %s changed",
	       kc_reg_name(bad));
}

void ended_check_exit_context(const struct ended_step *e, const struct kcore_cpu *left,
			      const struct patched *entry)
{
	if (left->icore || left->cur_vcpuid >= KC_VCPU_PER_VM)
		return;
	if (ended_cpu_now(e)->ihost)
		check_left(e, left, entry);
	else
		check_resumed(e, entry);
}
