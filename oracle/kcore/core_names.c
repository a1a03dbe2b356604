/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/core_names.h"

#include "hyp/kcore/outcomes.h"
#include "hyp/kcore/state.h"

#define OUTCOME_NAME(op, branch, code) [KC_OUT_##op##_##branch] = #op "." #branch,
static const char *const outcome_name[] = { KC_OUTCOMES(OUTCOME_NAME) };

#define PANIC_NAME(upper, lower) [KC_PANIC_##upper] = #lower,
static const char *const panic_name[] = { KC_PANICS(PANIC_NAME) };

#define X_NAME(n) [PLAT_REG_X0 + n] = "x" #n,
#define Q_NAME(n) [PLAT_REG_Q0 + 2 * n] = "q" #n "_low", [PLAT_REG_Q0 + 2 * n + 1] = "q" #n "_high",
#define UP_TO_30(X)                                                                                \
	X(0)                                                                                       \
	X(1)                                                                                       \
	X(2)                                                                                       \
	X(3)                                                                                       \
	X(4)                                                                                       \
	X(5)                                                                                       \
	X(6)                                                                                       \
	X(7)                                                                                       \
	X(8)                                                                                       \
	X(9)                                                                                       \
	X(10)                                                                                      \
	X(11)                                                                                      \
	X(12)                                                                                      \
	X(13)                                                                                      \
	X(14)                                                                                      \
	X(15)                                                                                      \
	X(16)                                                                                      \
	X(17)                                                                                      \
	X(18)                                                                                      \
	X(19)                                                                                      \
	X(20)                                                                                      \
	X(21)                                                                                      \
	X(22)                                                                                      \
	X(23)                                                                                      \
	X(24)                                                                                      \
	X(25)                                                                                      \
	X(26)                                                                                      \
	X(27)                                                                                      \
	X(28)                                                                                      \
	X(29)                                                                                      \
	X(30)
#define REG_NAME(upper, lower) [PLAT_REG_##upper] = #lower,

static const char *const reg_name[KC_CTXT_WORDS] = {
	UP_TO_30(X_NAME) UP_TO_30(Q_NAME) Q_NAME(31)[PLAT_REG_FPSR] = "fpsr",
	[PLAT_REG_FPCR] = "fpcr",
	PLAT_SYS_REGS(REG_NAME) PLAT_ID_REGS(REG_NAME) PLAT_EL2_REGS(REG_NAME)
		PLAT_TRAP_REGS(REG_NAME)[KC_CTXT_PC] = "pc",
	[KC_CTXT_PSTATE] = "pstate",
	[KC_CTXT_DIRTY] = "dirty",
	[KC_CTXT_FLAGS] = "flags",
	[KC_CTXT_SPSR_0] = "spsr_0",
};

const char *kc_outcome_name(unsigned outcome)
{
	return outcome < KC_OUTCOME_COUNT ? outcome_name[outcome] : "?";
}

const char *kc_panic_name(unsigned reason)
{
	return reason < KC_PANIC_COUNT ? panic_name[reason] : "?";
}

const char *kc_reg_name(unsigned ctxt_word)
{
	return ctxt_word < KC_CTXT_WORDS ? reg_name[ctxt_word] : "?";
}
