/* SPDX-License-Identifier: Apache-2.0 */
/* Registers that a failed call may change (sekvm.md 18). */
#ifndef OBSEQ_ORACLE_KCORE_ERROR_REGS_H
#define OBSEQ_ORACLE_KCORE_ERROR_REGS_H

#include <stdbool.h>
#include <stdint.h>

#include "hyp/plat/regs.h"

/*
 * Registers: the caller's operands and results, the description of the exception
 * that the step itself set up, an abort injected into the caller, a skipped pc.
 */
static inline bool is_error_reg(uint64_t reg)
{
	static const bool error_regs[PLAT_REG_COUNT] = {
		[PLAT_REG_X0] = true,	     [PLAT_REG_X0 + 1] = true,	[PLAT_REG_X0 + 2] = true,
		[PLAT_REG_X0 + 3] = true,    [PLAT_REG_X0 + 4] = true,	[PLAT_REG_X0 + 5] = true,
		[PLAT_REG_EC] = true,	     [PLAT_REG_ESR_EL2] = true, [PLAT_REG_FAR_EL2] = true,
		[PLAT_REG_HPFAR_EL2] = true, [PLAT_REG_ELR_EL2] = true, [PLAT_REG_SPSR_EL2] = true,
		[PLAT_REG_ESR_EL1] = true,   [PLAT_REG_FAR_EL1] = true, [PLAT_REG_ELR_EL1] = true,
		[PLAT_REG_SPSR_EL1] = true,
	};

	return reg < PLAT_REG_COUNT && error_regs[reg];
}

#endif
