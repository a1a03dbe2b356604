/* SPDX-License-Identifier: Apache-2.0 */
/* Live registers: an array a CPU, all zero at start. */
#include "hyp/plat/host/host_internal.h"

uint64_t plat_reg_read(void *core, unsigned cpu, enum plat_reg reg)
{
	return host_of(core)->reg[cpu][reg];
}

const uint64_t *host_registers(const void *core, unsigned cpu)
{
	return host_of_const(core)->reg[cpu];
}

void plat_reg_write(void *core, unsigned cpu, enum plat_reg reg, uint64_t value)
{
	trace_store(core, cpu, HOST_F_REG, (uint64_t)cpu * HOST_REG_STRIDE + reg,
		    &host_of(core)->reg[cpu][reg], value);
}

/*
 * reg_desc (sekvm.md 13.3).  Registers whose reset value the architecture leaves
 * open get a value of their own, so that one that is forgotten or mixed up with
 * another is seen.
 */
uint64_t host_reset_value(enum plat_reg reg)
{
	static const uint64_t fixed[PLAT_REG_COUNT] = {
		[PLAT_REG_SCTLR_EL1] = 0x30C50838ull, /* MMU and caches off */
		[PLAT_REG_CPACR_EL1] = 0x300000ull,   /* no trap of FP */
		[PLAT_REG_MPIDR_EL1] = 0x80000000ull, [PLAT_REG_VMPIDR_EL2] = 0x80000000ull,
		[PLAT_REG_SPSR_EL1] = 0x3C5ull, /* EL1h, all masked */
		[PLAT_REG_SPSR_EL2] = 0x3C5ull,
	};

	return fixed[reg] ? fixed[reg] : host_mix(0x5E7ull + reg);
}

uint64_t plat_reset_value(void *core, enum plat_reg reg)
{
	(void)core;
	return host_reset_value(reg);
}
