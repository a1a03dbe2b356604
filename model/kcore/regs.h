/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Registers of the model: the register, trap and states parts of a context (spec
 * sekvm.md 3.8), under the published names.  A live register file and a saved
 * context have the same words; pc, pstate, dirty, flags and spsr_0 exist in saved
 * contexts only, esr_el1 in both (S29).
 */
#ifndef OBSEQ_MODEL_KCORE_REGS_H
#define OBSEQ_MODEL_KCORE_REGS_H

/* The formatter would move the first of a list at every run. */
/* clang-format off */
/* What save_sysregs and restore_sysregs move (8.10); esr_el1 stands apart. */
#define KM_SYS_REGS(X)                                                                             \
	X(csselr_el1) X(sctlr_el1) X(cpacr_el1) X(ttbr0_el1) X(ttbr1_el1) X(tcr_el1)               \
	X(afsr0_el1) X(afsr1_el1) X(far_el1) X(mair_el1) X(vbar_el1) X(contextidr_el1)             \
	X(amair_el1) X(cntkctl_el1) X(par_el1) X(tpidr_el1) X(spsr_el1) X(mdscr_el1) X(sp_el0)     \
	X(tpidr_el0) X(tpidrro_el0) X(actlr_el1) X(sp_el1) X(elr_el1)
#define KM_EL2_REGS(X)                                                                             \
	X(spsr_el2) X(vmpidr_el2) X(mpidr_el1) X(elr_el2) X(vttbr_el2) X(hcr_el2) X(tpidr_el2)     \
	X(esr_el2) X(ec) X(far_el2) X(hpfar_el2)
#define KM_TRAP_REGS(X)                                                                            \
	X(pmuselr_el0) X(pmuserenr_el0) X(mdcr_el2) X(cptr_el2) X(cnthctl_el2)
#define KM_STATE_REGS(X) X(pc) X(pstate) X(dirty) X(flags) X(spsr_0)
/* clang-format on */

#define KM_REG_ENUM(name) KM_##name,
enum km_reg {
	KM_x0 = 0,     /* ..x30 */
	KM_fp_q0 = 31, /* q<n>: low half at fp_q0 + 2n, high half behind it */
	KM_fp_fpsr = 31 + 64,
	KM_fp_fpcr,
	KM_SYS_FIRST,
	KM_SYS_BEFORE = KM_SYS_FIRST - 1,
	KM_SYS_REGS(KM_REG_ENUM) KM_SYS_END,
	KM_esr_el1 = KM_SYS_END,
	KM_EL2_REGS(KM_REG_ENUM) KM_TRAP_REGS(KM_REG_ENUM) KM_HW_WORDS,
	KM_STATES_BEFORE = KM_HW_WORDS - 1,
	KM_STATE_REGS(KM_REG_ENUM) KM_CTXT_WORDS
};

#endif
