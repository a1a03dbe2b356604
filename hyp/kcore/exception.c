/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions that EL2 makes EL1 take (sekvm.md 8.5.3, 16.3). */
#include "hyp/kcore/exception.h"

/* PSTATE.M */
#define MODE_AARCH32 0x10ull
#define MODE_EL_MASK 0xCull
#define MODE_SP_ELX 1ull

/* Synchronous vectors, by where the exception comes from. */
#define VECTOR_SP_EL0 0x000ull
#define VECTOR_SP_ELX 0x200ull
#define VECTOR_LOWER_64 0x400ull
#define VECTOR_LOWER_32 0x600ull

static bool from_lower_level(uint64_t pstate)
{
	return (pstate & MODE_AARCH32) || !(pstate & MODE_EL_MASK);
}

uint64_t exception_vector(uint64_t vbar, uint64_t pstate)
{
	if (pstate & MODE_AARCH32)
		return vbar + VECTOR_LOWER_32;
	if (from_lower_level(pstate))
		return vbar + VECTOR_LOWER_64;
	return vbar + ((pstate & MODE_SP_ELX) ? VECTOR_SP_ELX : VECTOR_SP_EL0);
}

void exception_inject(struct kcore *kc, unsigned cpu, uint64_t esr)
{
	uint64_t pc = plat_reg_read(kc, cpu, PLAT_REG_ELR_EL2);
	uint64_t pstate = plat_reg_read(kc, cpu, PLAT_REG_SPSR_EL2);
	uint64_t vbar = plat_reg_read(kc, cpu, PLAT_REG_VBAR_EL1);

	plat_reg_write(kc, cpu, PLAT_REG_ELR_EL1, pc);
	plat_reg_write(kc, cpu, PLAT_REG_SPSR_EL1, pstate);
	plat_reg_write(kc, cpu, PLAT_REG_ESR_EL1, esr);
	plat_reg_write(kc, cpu, PLAT_REG_SPSR_EL2, KC_PSTATE_FAULT_BITS);
	plat_reg_write(kc, cpu, PLAT_REG_ELR_EL2, exception_vector(vbar, pstate));
}

void exception_inject_abort(struct kcore *kc, unsigned cpu)
{
	uint64_t esr = plat_reg_read(kc, cpu, PLAT_REG_ESR_EL2);
	uint64_t pstate = plat_reg_read(kc, cpu, PLAT_REG_SPSR_EL2);
	uint64_t class = (esr >> KC_ESR_EC_SHIFT) & KC_ESR_EC_MASK;

	class = class == KC_ESR_EC_IABT_LOW ? KC_ESR_EC_IABT_LOW : KC_ESR_EC_DABT_LOW;
	if (!from_lower_level(pstate))
		class |= KC_ESR_EC_SAME_LEVEL;
	plat_reg_write(kc, cpu, PLAT_REG_FAR_EL1, plat_reg_read(kc, cpu, PLAT_REG_FAR_EL2));
	exception_inject(kc, cpu, class << KC_ESR_EC_SHIFT | KC_ESR_IL | KC_ESR_FSC_EXTERNAL);
}

void exception_inject_saved(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	uint64_t pstate = get_ctxt(kc, v, i, KC_CTXT_PSTATE);
	uint64_t vbar = get_ctxt(kc, v, i, PLAT_REG_VBAR_EL1);

	set_ctxt(kc, cpu, v, i, PLAT_REG_ELR_EL1, get_ctxt(kc, v, i, KC_CTXT_PC));
	set_ctxt(kc, cpu, v, i, PLAT_REG_SPSR_EL1, pstate);
	set_ctxt(kc, cpu, v, i, PLAT_REG_ESR_EL1, KC_ESR_EC_UNKNOWN);
	set_ctxt(kc, cpu, v, i, KC_CTXT_PSTATE, KC_PSTATE_FAULT_BITS);
	set_ctxt(kc, cpu, v, i, KC_CTXT_PC, exception_vector(vbar, pstate));
}
