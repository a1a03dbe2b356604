/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The live registers of one CPU, as a table.
 *
 * One row a register, in the order of the register part and the trap part of a
 * context (spec sekvm.md 3.8).  Every user of the list (platforms, save and
 * restore tables, views, reports) is driven by these rows, so a register can
 * only be forgotten everywhere or nowhere.
 *
 * Groups:
 *   GP    x0..x30
 *   FP    q0..q31 as low and high 64-bit halves, then fpsr and fpcr
 *   SYS   EL1/EL0 system registers that save_sysregs moves (8.10); ESR_EL1 is
 *         one of them, unlike in the published lists [S29]
 *   ID    identification registers, written on restore only
 *   EL2   registers that describe the exception to and from EL2
 *   TRAP  trap configuration (the "trap part" of 3.8)
 */
#ifndef OBSEQ_PLAT_REGS_H
#define OBSEQ_PLAT_REGS_H

#define PLAT_GP_COUNT 31u
#define PLAT_FPQ_COUNT 64u

#define PLAT_SYS_REGS(X)                                                                           \
	X(CSSELR_EL1, csselr_el1)                                                                  \
	X(SCTLR_EL1, sctlr_el1)                                                                    \
	X(CPACR_EL1, cpacr_el1)                                                                    \
	X(TTBR0_EL1, ttbr0_el1)                                                                    \
	X(TTBR1_EL1, ttbr1_el1)                                                                    \
	X(TCR_EL1, tcr_el1)                                                                        \
	X(AFSR0_EL1, afsr0_el1)                                                                    \
	X(AFSR1_EL1, afsr1_el1)                                                                    \
	X(ESR_EL1, esr_el1)                                                                        \
	X(FAR_EL1, far_el1)                                                                        \
	X(MAIR_EL1, mair_el1)                                                                      \
	X(VBAR_EL1, vbar_el1)                                                                      \
	X(CONTEXTIDR_EL1, contextidr_el1)                                                          \
	X(AMAIR_EL1, amair_el1)                                                                    \
	X(CNTKCTL_EL1, cntkctl_el1)                                                                \
	X(PAR_EL1, par_el1)                                                                        \
	X(TPIDR_EL1, tpidr_el1)                                                                    \
	X(SPSR_EL1, spsr_el1)                                                                      \
	X(MDSCR_EL1, mdscr_el1)                                                                    \
	X(SP_EL0, sp_el0)                                                                          \
	X(TPIDR_EL0, tpidr_el0)                                                                    \
	X(TPIDRRO_EL0, tpidrro_el0)                                                                \
	X(ACTLR_EL1, actlr_el1)                                                                    \
	X(SP_EL1, sp_el1)                                                                          \
	X(ELR_EL1, elr_el1)

#define PLAT_ID_REGS(X)                                                                            \
	X(MPIDR_EL1, mpidr_el1)                                                                    \
	X(VMPIDR_EL2, vmpidr_el2)

#define PLAT_EL2_REGS(X)                                                                           \
	X(SPSR_EL2, spsr_el2)                                                                      \
	X(ELR_EL2, elr_el2)                                                                        \
	X(VTTBR_EL2, vttbr_el2)                                                                    \
	X(HCR_EL2, hcr_el2)                                                                        \
	X(TPIDR_EL2, tpidr_el2)                                                                    \
	X(ESR_EL2, esr_el2)                                                                        \
	X(EC, ec)                                                                                  \
	X(FAR_EL2, far_el2)                                                                        \
	X(HPFAR_EL2, hpfar_el2)

#define PLAT_TRAP_REGS(X)                                                                          \
	X(PMUSELR_EL0, pmuselr_el0)                                                                \
	X(PMUSERENR_EL0, pmuserenr_el0)                                                            \
	X(MDCR_EL2, mdcr_el2)                                                                      \
	X(CPTR_EL2, cptr_el2)                                                                      \
	X(CNTHCTL_EL2, cnthctl_el2)

#define PLAT_REG_ENUM(upper, lower) PLAT_REG_##upper,

enum plat_reg {
	PLAT_REG_X0 = 0,
	PLAT_REG_Q0 = PLAT_GP_COUNT, /* q<n>: low half at Q0+2n, high half at Q0+2n+1 */
	PLAT_REG_FPSR = PLAT_GP_COUNT + PLAT_FPQ_COUNT,
	PLAT_REG_FPCR,
	PLAT_REG_SYS_FIRST,
	PLAT_REG_BEFORE_SYS = PLAT_REG_SYS_FIRST - 1,
	PLAT_SYS_REGS(PLAT_REG_ENUM) PLAT_REG_SYS_END,
	PLAT_REG_ID_FIRST = PLAT_REG_SYS_END,
	PLAT_REG_BEFORE_ID = PLAT_REG_ID_FIRST - 1,
	PLAT_ID_REGS(PLAT_REG_ENUM) PLAT_REG_ID_END,
	PLAT_REG_EL2_FIRST = PLAT_REG_ID_END,
	PLAT_REG_BEFORE_EL2 = PLAT_REG_EL2_FIRST - 1,
	PLAT_EL2_REGS(PLAT_REG_ENUM) PLAT_REG_EL2_END,
	PLAT_REG_TRAP_FIRST = PLAT_REG_EL2_END,
	PLAT_REG_BEFORE_TRAP = PLAT_REG_TRAP_FIRST - 1,
	PLAT_TRAP_REGS(PLAT_REG_ENUM) PLAT_REG_TRAP_END,
	PLAT_REG_COUNT = PLAT_REG_TRAP_END
};

#endif
