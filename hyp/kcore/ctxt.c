/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Register movement (sekvm.md 8.10).  The lists are ranges of hyp/plat/regs.h and
 * the tables below; a context word has the number of its live register.
 */
#include "hyp/kcore/ctxt.h"

#include "hyp/kcore/npt_walk.h"
#include "hyp/kcore/page_mgmt.h"

struct range {
	unsigned first, end;
};

static const struct range gp = { PLAT_REG_X0, PLAT_REG_X0 + PLAT_GP_COUNT };
static const struct range fp = { PLAT_REG_Q0, PLAT_REG_FPCR + 1 };
static const struct range sys = { PLAT_REG_SYS_FIRST, PLAT_REG_SYS_END };
static const struct range id = { PLAT_REG_ID_FIRST, PLAT_REG_ID_END };

/* Description of the last exception: saved at every VM exit, restored with the principal. */
static const enum plat_reg fault_regs[] = {
	PLAT_REG_ESR_EL2,
	PLAT_REG_EC,
	PLAT_REG_FAR_EL2,
	PLAT_REG_HPFAR_EL2,
};
#define FAULT_REGS (sizeof(fault_regs) / sizeof(fault_regs[0]))

/* Controls whose values are constants of the kind of principal [S31]. */
struct control {
	enum plat_reg reg;
	uint64_t vm, host;
};

static const struct control controls[] = {
	{ PLAT_REG_HCR_EL2, KC_HCR_VM, KC_HCR_HOST },	 { PLAT_REG_PMUSELR_EL0, 0, 0 },
	{ PLAT_REG_PMUSERENR_EL0, KC_PMUSERENR_VM, 0 },	 { PLAT_REG_MDCR_EL2, KC_MDCR_VM, 0 },
	{ PLAT_REG_CPTR_EL2, KC_CPTR_VM, KC_CPTR_HOST },
};
#define CONTROLS (sizeof(controls) / sizeof(controls[0]))

#define TIMER_ACCESS (KC_CNTHCTL_EL1PCTEN | KC_CNTHCTL_EL1PCEN)

#define MPIDR_RES1 (1ull << 31)

/*
 * Modes M[4:0] to which EL2 may return when EL1 is AArch64: EL0t, EL1t, EL1h and
 * AArch32 User.  Any other would keep the CPU at EL2 [S42].
 */
#define PSTATE_MODES ((1u << 0x0) | (1u << 0x4) | (1u << 0x5) | (1u << 0x10))

static void save(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i, struct range r)
{
	for (unsigned reg = r.first; reg < r.end; reg++)
		set_ctxt(kc, cpu, v, i, reg, plat_reg_read(kc, cpu, (enum plat_reg)reg));
}

static void restore(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i, struct range r)
{
	for (unsigned reg = r.first; reg < r.end; reg++)
		plat_reg_write(kc, cpu, (enum plat_reg)reg, get_ctxt(kc, v, i, reg));
}

static void clear(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i, struct range r)
{
	for (unsigned reg = r.first; reg < r.end; reg++)
		set_ctxt(kc, cpu, v, i, reg, 0);
}

/* `host`: whose trap it is; `valid`: the CPU's words name a context of that kind. */
static bool enter(struct kcore *kc, unsigned cpu, bool host, bool valid)
{
	const struct kcore_cpu *c = &kc->cpu[cpu];

	if (kc->halt || c->icore || c->ihost != host)
		return false;
	if (!valid) {
		kc_panic(kc, cpu, KC_PANIC_CONTEXT);
		return false;
	}
	set_icore(kc, cpu, 1);
	return true;
}

/* valid_host_vmid (11.4) */
bool ctxt_enter_from_host(struct kcore *kc, unsigned cpu)
{
	const struct kcore_cpu *c = &kc->cpu[cpu];

	return enter(kc, cpu, true, c->cur_vmid == KC_HOSTVISOR && c->cur_vcpuid == cpu);
}

/* valid_vm_vmid (11.4) */
bool ctxt_enter_from_vm(struct kcore *kc, unsigned cpu)
{
	const struct kcore_cpu *c = &kc->cpu[cpu];

	return enter(kc, cpu, false, is_vm(c->cur_vmid) && c->cur_vcpuid < KC_VCPU_PER_VM);
}

void ctxt_leave(struct kcore *kc, unsigned cpu)
{
	set_icore(kc, cpu, 0);
}

void ctxt_save_gp(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	save(kc, cpu, v, i, gp);
}

/* Context to live; the lower model has it swapped [L8]. */
void ctxt_restore_gp(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	restore(kc, cpu, v, i, gp);
}

/* Keeps inv_spsr: whatever the syndrome says, nobody returns to EL2 [S42]. */
static uint64_t safe_pstate(uint64_t pstate)
{
	if ((PSTATE_MODES >> (pstate & KC_PSTATE_MODE_MASK)) & 1u)
		return pstate;
	return KC_PSTATE_FAULT_BITS;
}

void ctxt_save_return(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	uint64_t pstate = plat_reg_read(kc, cpu, PLAT_REG_SPSR_EL2);

	set_ctxt(kc, cpu, v, i, KC_CTXT_PC, plat_reg_read(kc, cpu, PLAT_REG_ELR_EL2));
	set_ctxt(kc, cpu, v, i, KC_CTXT_PSTATE, safe_pstate(pstate));
}

void ctxt_save_fault(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	for (unsigned k = 0; k < FAULT_REGS; k++)
		set_ctxt(kc, cpu, v, i, fault_regs[k], plat_reg_read(kc, cpu, fault_regs[k]));
}

void ctxt_save_system(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	save(kc, cpu, v, i, sys);
	set_ctxt(kc, cpu, v, i, PLAT_REG_MPIDR_EL1, plat_reg_read(kc, cpu, PLAT_REG_VMPIDR_EL2));
	save(kc, cpu, v, i, fp);
}

void ctxt_restore(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	restore(kc, cpu, v, i, sys);
	for (unsigned reg = id.first; reg < id.end; reg++)
		plat_reg_write(kc, cpu, (enum plat_reg)reg, get_ctxt(kc, v, i, PLAT_REG_MPIDR_EL1));
	plat_reg_write(kc, cpu, PLAT_REG_SPSR_EL2, get_ctxt(kc, v, i, KC_CTXT_PSTATE));
	plat_reg_write(kc, cpu, PLAT_REG_ELR_EL2, get_ctxt(kc, v, i, KC_CTXT_PC));
	for (unsigned k = 0; k < FAULT_REGS; k++)
		plat_reg_write(kc, cpu, fault_regs[k], get_ctxt(kc, v, i, fault_regs[k]));
	restore(kc, cpu, v, i, fp);
	restore(kc, cpu, v, i, gp);
}

void ctxt_reset(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	clear(kc, cpu, v, i, gp);
	clear(kc, cpu, v, i, fp);
	for (unsigned reg = sys.first; reg < sys.end; reg++)
		set_ctxt(kc, cpu, v, i, reg, plat_reset_value(kc, (enum plat_reg)reg));
	for (unsigned reg = id.first; reg < id.end; reg++)
		set_ctxt(kc, cpu, v, i, reg, MPIDR_RES1 + i); /* 8.5.4 with i < 16 */
}

void ctxt_vm_controls(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	uint64_t timer = plat_reg_read(kc, cpu, PLAT_REG_CNTHCTL_EL2);

	plat_reg_write(kc, cpu, PLAT_REG_VTTBR_EL2, kc_vttbr(kc, v));
	plat_reg_write(kc, cpu, PLAT_REG_TPIDR_EL2, get_ctxt(kc, v, i, PLAT_REG_TPIDR_EL2));
	for (unsigned k = 0; k < CONTROLS; k++)
		plat_reg_write(kc, cpu, controls[k].reg, controls[k].vm);
	plat_reg_write(kc, cpu, PLAT_REG_CNTHCTL_EL2, timer & ~TIMER_ACCESS);
}

void ctxt_host_controls(struct kcore *kc, unsigned cpu)
{
	uint64_t timer = plat_reg_read(kc, cpu, PLAT_REG_CNTHCTL_EL2);

	plat_reg_write(kc, cpu, PLAT_REG_VTTBR_EL2, kc_vttbr(kc, KC_HOSTVISOR));
	plat_reg_write(kc, cpu, PLAT_REG_TPIDR_EL2, 0);
	for (unsigned k = 0; k < CONTROLS; k++)
		plat_reg_write(kc, cpu, controls[k].reg, controls[k].host);
	plat_reg_write(kc, cpu, PLAT_REG_CNTHCTL_EL2, timer | TIMER_ACCESS);
}
