/* SPDX-License-Identifier: Apache-2.0 */
/* Register movement and the small steps that all handlers share (spec sekvm.md 8, 8.10). */
#include "model/kcore/ctxt.h"

#define FP_WORDS (KM_SYS_FIRST - KM_fp_q0)

/* ---- words --------------------------------------------------------------------------- */

uint64_t km_ctxt(const struct kmodel *m, uint64_t v, uint64_t i, unsigned word)
{
	return m->ctxt[KC_VCPU_PER_VM * v + i][word];
}

void km_set_ctxt(struct kmodel *m, uint64_t v, uint64_t i, unsigned word, uint64_t value)
{
	uint64_t id = KC_VCPU_PER_VM * v + i;

	km_store(m, KM_F_CTXT, id * KM_WORD_STRIDE + word, &m->ctxt[id][word], value);
}

uint64_t km_hw(const struct kmodel *m, unsigned cpu, unsigned word)
{
	return m->hw[cpu][word];
}

void km_set_hw(struct kmodel *m, unsigned cpu, unsigned word, uint64_t value)
{
	km_store(m, KM_F_HW, (uint64_t)cpu * KM_WORD_STRIDE + word, &m->hw[cpu][word], value);
}

/* 2.11 from index 32 on; what is not named is not stored. */
static const uint16_t shadow_words[] = {
	[32] = KM_pc,
	[33] = KM_pstate,
	[35] = KM_elr_el1,
	[36] = KM_spsr_el1,
	[41] = KM_far_el2,
	[42] = KM_hpfar_el2,
	[43] = KM_hcr_el2,
	[44] = KM_ec,
	[45] = KM_dirty,
	[46] = KM_flags,
	[47] = KM_mpidr_el1,
	[48] = KM_csselr_el1,
	[49] = KM_sctlr_el1,
	[50] = KM_actlr_el1,
	[51] = KM_cpacr_el1,
	[52] = KM_ttbr0_el1,
	[53] = KM_ttbr1_el1,
	[54] = KM_tcr_el1,
	[55] = KM_esr_el1,
	[56] = KM_afsr0_el1,
	[57] = KM_afsr1_el1,
	[58] = KM_far_el1,
	[59] = KM_mair_el1,
	[60] = KM_vbar_el1,
	[61] = KM_contextidr_el1,
	[62] = KM_tpidr_el0,
	[63] = KM_tpidrro_el0,
	[64] = KM_tpidr_el1,
	[65] = KM_amair_el1,
	[66] = KM_cntkctl_el1,
	[67] = KM_par_el1,
	[68] = KM_mdscr_el1,
	[70] = KM_elr_el2,
	[71] = KM_spsr_0,
	[72] = KM_esr_el2,
};

unsigned km_shadow_word(uint64_t index)
{
	if (index < KM_GP_COUNT)
		return KM_x0 + (unsigned)index;
	if (index >= sizeof(shadow_words) / sizeof(shadow_words[0]) || !shadow_words[index])
		return KM_NO_WORD;
	return shadow_words[index];
}

/* ---- the CPU and the machine --------------------------------------------------------- */

enum cpu_word { WORD_ICORE, WORD_IHOST, WORD_TSTATE, WORD_CUR_VMID, WORD_CUR_VCPUID };

void km_set_icore(struct kmodel *m, unsigned cpu, bool on)
{
	km_store(m, KM_F_CPU, cpu * KM_CPU_STRIDE + WORD_ICORE, &m->cpu[cpu].icore, on);
}

void km_set_ihost(struct kmodel *m, unsigned cpu, bool on)
{
	km_store(m, KM_F_CPU, cpu * KM_CPU_STRIDE + WORD_IHOST, &m->cpu[cpu].ihost, on);
}

void km_set_current(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	km_store(m, KM_F_CPU, cpu * KM_CPU_STRIDE + WORD_CUR_VMID, &m->cpu[cpu].cur_vmid, v);
	km_store(m, KM_F_CPU, cpu * KM_CPU_STRIDE + WORD_CUR_VCPUID, &m->cpu[cpu].cur_vcpuid, i);
}

uint64_t km_next_input(struct kmodel *m, uint64_t v)
{
	uint64_t n = m->dlog[v];
	uint64_t value = m->cfg.world.data(m->cfg.world.ctx, v, n);

	km_set_dlog(m, v, n + 1);
	return value;
}

struct km_result km_stuck(void)
{
	return (struct km_result){ .stuck = true };
}

bool km_failed(struct km_result r)
{
	return r.stuck || r.halt || r.code != KC_OK;
}

struct km_result km_halt_with(struct kmodel *m, struct km_result r)
{
	if (r.halt)
		km_store(m, KM_F_HALT, 0, &m->halt, KC_PANIC_NONE + 1);
	return r;
}

struct km_result km_panic(struct kmodel *m, enum kc_panic reason)
{
	km_store(m, KM_F_HALT, 0, &m->halt, reason);
	return (struct km_result){ .halt = true };
}

bool km_may_enter(struct kmodel *m, unsigned cpu, bool host, struct km_result *r)
{
	const struct km_cpu *c = &m->cpu[cpu];

	if ((c->ihost != 0) != host || c->icore)
		*r = km_stuck();
	else if (m->halt)
		*r = (struct km_result){ .halt = true };
	else if (c->cur_vmid >= KC_VMIDS || c->cur_vcpuid >= KC_VCPU_PER_VM)
		*r = km_panic(m, KC_PANIC_CONTEXT);
	else
		return true;
	return false;
}

struct km_result km_reject(struct kmodel *m, uint64_t code)
{
	if (km_refusals_panic(m))
		return km_halt_with(m, (struct km_result){ .halt = true });
	return (struct km_result){ .code = code };
}

void km_set_fault_pending(struct kmodel *m, uint64_t v, uint64_t i, bool pending)
{
	uint64_t others = km_ctxt(m, v, i, KM_flags) & ~KM_FLAG_FAULT_PENDING;

	if (!km_quirk(m, KM_Q_fault_addr_from_oracle))
		km_set_ctxt(m, v, i, KM_flags, others | (pending ? KM_FLAG_FAULT_PENDING : 0));
}

/* ---- movement ------------------------------------------------------------------------ */

static void save_words(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i, unsigned first,
		       unsigned count)
{
	for (unsigned w = first; w < first + count; w++)
		km_set_ctxt(m, v, i, w, km_hw(m, cpu, w));
}

static void restore_words(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i, unsigned first,
			  unsigned count)
{
	for (unsigned w = first; w < first + count; w++)
		km_set_hw(m, cpu, w, km_ctxt(m, v, i, w));
}

void km_save_gp(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	save_words(m, cpu, v, i, KM_x0, KM_GP_COUNT);
}

void km_restore_gp(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	restore_words(m, cpu, v, i, KM_x0, KM_GP_COUNT);
}

void km_fpsimd_save(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	save_words(m, cpu, v, i, KM_fp_q0, FP_WORDS);
}

void km_fpsimd_restore(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	restore_words(m, cpu, v, i, KM_fp_q0, FP_WORDS);
}

void km_save_sysregs(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	save_words(m, cpu, v, i, KM_SYS_FIRST, KM_SYS_END - KM_SYS_FIRST);
	km_set_ctxt(m, v, i, KM_mpidr_el1, km_hw(m, cpu, KM_vmpidr_el2));
	if (!km_quirk(m, KM_Q_esr_el1_not_switched))
		save_words(m, cpu, v, i, KM_esr_el1, 1);
}

void km_restore_sysregs(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	static const unsigned fault_words[] = { KM_esr_el2, KM_ec, KM_far_el2, KM_hpfar_el2 };

	restore_words(m, cpu, v, i, KM_SYS_FIRST, KM_SYS_END - KM_SYS_FIRST);
	km_set_hw(m, cpu, KM_vmpidr_el2, km_ctxt(m, v, i, KM_mpidr_el1));
	km_set_hw(m, cpu, KM_mpidr_el1, km_ctxt(m, v, i, KM_mpidr_el1));
	km_set_hw(m, cpu, KM_spsr_el2, km_ctxt(m, v, i, KM_pstate));
	km_set_hw(m, cpu, KM_elr_el2, km_ctxt(m, v, i, KM_pc));
	for (unsigned k = 0; k < sizeof(fault_words) / sizeof(fault_words[0]); k++)
		restore_words(m, cpu, v, i, fault_words[k], 1);
	if (!km_quirk(m, KM_Q_esr_el1_not_switched))
		restore_words(m, cpu, v, i, KM_esr_el1, 1);
}

/* EL0t, EL1t, EL1h and AArch32 User; nobody outside EL2 can have run in another mode. */
static uint64_t possible_pstate(uint64_t pstate)
{
	switch (pstate & KC_PSTATE_MODE_MASK) {
	case 0x00:
	case 0x04:
	case 0x05:
	case 0x10:
		return pstate;
	default:
		return KC_PSTATE_FAULT_BITS;
	}
}

void km_save_pc(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	if (km_quirk(m, KM_Q_exit_loses_pc))
		return;
	km_set_ctxt(m, v, i, KM_pc, km_hw(m, cpu, KM_elr_el2));
	km_set_ctxt(m, v, i, KM_pstate, possible_pstate(km_hw(m, cpu, KM_spsr_el2)));
}

void km_exit_populate_fault(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	save_words(m, cpu, v, i, KM_esr_el2, 1);
	save_words(m, cpu, v, i, KM_ec, 1);
	save_words(m, cpu, v, i, KM_far_el2, 1);
	save_words(m, cpu, v, i, KM_hpfar_el2, 1);
}

/* Control registers for guests and for the host. */
struct trap_values {
	uint64_t pmuserenr_vm, mdcr_vm, cptr_vm, cptr_host, hcr_vm, hcr_host;
};

static const struct trap_values placeholders = { 4, 5, 6, 7, 3, 8 }; /* 2.10 */
static const struct trap_values architectural = { KC_PMUSERENR_VM, KC_MDCR_VM, KC_CPTR_VM,
						  KC_CPTR_HOST,	   KC_HCR_VM,  KC_HCR_HOST };

static const struct trap_values *trap_values(const struct kmodel *m)
{
	return km_quirk(m, KM_Q_placeholder_codes) ? &placeholders : &architectural;
}

void km_activate_traps(struct kmodel *m, unsigned cpu)
{
	const struct trap_values *t = trap_values(m);

	km_set_hw(m, cpu, KM_pmuselr_el0, 0);
	km_set_hw(m, cpu, KM_pmuserenr_el0, t->pmuserenr_vm);
	km_set_hw(m, cpu, KM_mdcr_el2, t->mdcr_vm);
	km_set_hw(m, cpu, KM_cptr_el2, t->cptr_vm);
}

void km_deactivate_traps(struct kmodel *m, unsigned cpu)
{
	km_set_hw(m, cpu, KM_pmuserenr_el0, 0);
	km_set_hw(m, cpu, KM_mdcr_el2, 0);
	km_set_hw(m, cpu, KM_cptr_el2, trap_values(m)->cptr_host);
}

/* CNTHCTL_EL1PCEN = 9 and CNTHCTL_EL1PCTEN = 10 are taken away and added as numbers [S30]. */
static uint64_t timer_drift(uint64_t cnthctl)
{
	return cnthctl - 9 + 10;
}

#define TIMER_BITS (KC_CNTHCTL_EL1PCTEN | KC_CNTHCTL_EL1PCEN)

void km_timer_enable_traps(struct kmodel *m, unsigned cpu)
{
	uint64_t old = km_hw(m, cpu, KM_cnthctl_el2);

	km_set_hw(m, cpu, KM_cnthctl_el2,
		  km_quirk(m, KM_Q_timer_trap_arith) ? timer_drift(old) : old & ~TIMER_BITS);
}

void km_timer_disable_traps(struct kmodel *m, unsigned cpu)
{
	uint64_t old = km_hw(m, cpu, KM_cnthctl_el2);

	km_set_hw(m, cpu, KM_cnthctl_el2,
		  km_quirk(m, KM_Q_timer_trap_arith) ? timer_drift(old) : old | TIMER_BITS);
}

/* pt_vttbr (2.3): the root page lies before the second-level pages. */
static uint64_t vttbr(const struct kmodel *m, uint64_t v)
{
	return (m->cfg.npt[v].pgd_start - KC_PAGE_SIZE) | v << KC_VTTBR_VMID_SHIFT;
}

void km_vm_el2_restore(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i)
{
	km_set_hw(m, cpu, KM_vttbr_el2, vttbr(m, v));
	km_set_hw(m, cpu, KM_tpidr_el2, km_ctxt(m, v, i, KM_tpidr_el2));
	km_set_hw(m, cpu, KM_hcr_el2, trap_values(m)->hcr_vm);
}

void km_host_el2_restore(struct kmodel *m, unsigned cpu)
{
	km_set_hw(m, cpu, KM_vttbr_el2, vttbr(m, KC_HOSTVISOR));
	km_set_hw(m, cpu, KM_hcr_el2, trap_values(m)->hcr_host);
	km_set_hw(m, cpu, KM_tpidr_el2, 0);
}

void km_switch_to_host(struct kmodel *m, unsigned cpu)
{
	km_set_current(m, cpu, KC_HOSTVISOR, cpu);
	km_host_el2_restore(m, cpu);
	km_restore_sysregs(m, cpu, KC_HOSTVISOR, cpu);
	km_fpsimd_restore(m, cpu, KC_HOSTVISOR, cpu);
	km_restore_gp(m, cpu, KC_HOSTVISOR, cpu);
	km_set_ihost(m, cpu, true);
	km_set_icore(m, cpu, false);
}

/* ---- first run, dirty registers, exceptions ------------------------------------------ */

void km_reset_gp_fp(struct kmodel *m, uint64_t v, uint64_t i)
{
	for (unsigned w = KM_x0; w < KM_SYS_FIRST; w++)
		km_set_ctxt(m, v, i, w, 0);
}

#define SYSREGS_START 47u
#define SYSREGS_END 71u
#define SHADOW_MPIDR 47u
#define SHADOW_ACTLR 50u
#define SHADOW_ELR_EL2 70u

/* Affinity of vCPU i, with the bit that is always one. */
static uint64_t initial_mpidr(uint64_t i)
{
	return (1ull << 31) + (i & 15) + ((i / 16) & 255) * 256 + ((i / 4096) & 255) * 65536;
}

static uint64_t initial_sysreg(struct kmodel *m, uint64_t v, uint64_t i, unsigned index)
{
	switch (index) {
	case SHADOW_MPIDR:
		return initial_mpidr(i);
	case SHADOW_ACTLR:
		return km_next_input(m, v);
	default:
		return m->cfg.params->reg_desc(index);
	}
}

/* Switched like the others, but not in the published range of indices [S29]. */
static const struct {
	unsigned index, word;
} beyond_range[] = {
	{ 31, KM_sp_el0 },
	{ 34, KM_sp_el1 },
	{ 35, KM_elr_el1 },
	{ 36, KM_spsr_el1 },
};

static void reset_beyond_range(struct kmodel *m, uint64_t v, uint64_t i)
{
	for (unsigned k = 0; k < sizeof(beyond_range) / sizeof(beyond_range[0]); k++)
		km_set_ctxt(m, v, i, beyond_range[k].word,
			    m->cfg.params->reg_desc(beyond_range[k].index));
	km_set_ctxt(m, v, i, KM_vmpidr_el2, initial_mpidr(i));
}

/* The published list resets elr_el2, which no entry uses, and forgets what one restores. */
void km_reset_sys_regs(struct kmodel *m, uint64_t v, uint64_t i)
{
	bool published = km_quirk(m, KM_Q_esr_el1_not_switched);
	unsigned end = published ? SYSREGS_END : SHADOW_ELR_EL2;

	for (unsigned r = SYSREGS_START; r < end; r++)
		if (km_shadow_word(r) != KM_NO_WORD)
			km_set_ctxt(m, v, i, km_shadow_word(r), initial_sysreg(m, v, i, r));
	if (!published)
		reset_beyond_range(m, v, i);
}

void km_sync_dirty(struct kmodel *m, uint64_t v, uint64_t i, uint64_t dirty)
{
	uint64_t value = 0;
	bool first = true;

	for (unsigned b = 0; b < KM_GP_COUNT; b++) {
		uint64_t next;

		if (!(dirty >> b & 1))
			continue;
		next = km_next_input(m, v);
		/* [S18]: every register gets the value of the first one. */
		if (first || !km_quirk(m, KM_Q_sync_dirty_same_value))
			value = next;
		first = false;
		km_set_ctxt(m, v, i, KM_x0 + b, value);
	}
}

void km_inject_exception(struct kmodel *m, uint64_t v, uint64_t i)
{
	uint64_t pstate = km_ctxt(m, v, i, KM_pstate);
	uint64_t vbar = km_ctxt(m, v, i, KM_vbar_el1);

	km_set_ctxt(m, v, i, KM_elr_el1, km_ctxt(m, v, i, KM_pc));
	km_set_ctxt(m, v, i, KM_esr_el1, 0);
	km_set_ctxt(m, v, i, KM_pstate, KC_PSTATE_FAULT_BITS);
	/* [S17]: spsr_0 is no register of a guest at EL1, and the pc stays. */
	if (km_quirk(m, KM_Q_inject_keeps_pc)) {
		km_set_ctxt(m, v, i, KM_spsr_0, pstate);
	} else {
		km_set_ctxt(m, v, i, KM_spsr_el1, pstate);
		km_set_ctxt(m, v, i, KM_pc, m->cfg.params->exception_vector(vbar, pstate));
	}
}

void km_inject_live(struct kmodel *m, unsigned cpu, uint64_t esr)
{
	uint64_t pstate = km_hw(m, cpu, KM_spsr_el2);
	uint64_t vbar = km_hw(m, cpu, KM_vbar_el1);

	km_set_hw(m, cpu, KM_elr_el1, km_hw(m, cpu, KM_elr_el2));
	km_set_hw(m, cpu, KM_spsr_el1, pstate);
	km_set_hw(m, cpu, KM_esr_el1, esr);
	km_set_hw(m, cpu, KM_spsr_el2, KC_PSTATE_FAULT_BITS);
	km_set_hw(m, cpu, KM_elr_el2, m->cfg.params->exception_vector(vbar, pstate));
}
