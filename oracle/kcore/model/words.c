/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/model/words.h"

#include "hyp/kcore/state.h"
#include "model/kcore/regs.h"

/* Registers that have a name; the general and vector registers have the same numbers. */
#define CORE(upper, lower) [KM_##lower] = PLAT_REG_##upper,
#define MODEL(upper, lower) [PLAT_REG_##upper] = KM_##lower,
#define NAMED(X) PLAT_SYS_REGS(X) PLAT_ID_REGS(X) PLAT_EL2_REGS(X) PLAT_TRAP_REGS(X)

static const unsigned core_word[KM_CTXT_WORDS] = {
	NAMED(CORE)[KM_pc] = KC_CTXT_PC, [KM_pstate] = KC_CTXT_PSTATE, [KM_dirty] = KC_CTXT_DIRTY,
	[KM_flags] = KC_CTXT_FLAGS,	 [KM_spsr_0] = KC_CTXT_SPSR_0,
};
static const unsigned model_reg[PLAT_REG_COUNT] = { NAMED(MODEL) };

_Static_assert((unsigned)KM_SYS_FIRST == (unsigned)PLAT_REG_SYS_FIRST, "registers without names");
_Static_assert(KM_CTXT_WORDS - KM_pc == KC_CTXT_WORDS - KC_CTXT_PC, "states part");

unsigned kcm_core_word(unsigned word)
{
	return word < KM_SYS_FIRST ? word : core_word[word];
}

unsigned kcm_model_word(unsigned word)
{
	if (word < PLAT_REG_SYS_FIRST)
		return word;
	return word < PLAT_REG_COUNT ? model_reg[word] : KM_pc + word - KC_CTXT_PC;
}
