/* SPDX-License-Identifier: Apache-2.0 */
/* Names of the core's numbers. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdbool.h>
#include <string.h>

#include "hyp/kcore/outcomes.h"
#include "hyp/kcore/state.h"
#include "oracle/kcore/core_names.h"

static void names_exist_for_every_number(void **state)
{
	(void)state;
	for (unsigned i = 0; i < KC_OUTCOME_COUNT; i++)
		assert_non_null(strchr(kc_outcome_name(i), '.'));
	for (unsigned i = 0; i < KC_PANIC_COUNT; i++)
		assert_non_null(kc_panic_name(i));
	for (unsigned i = 0; i < KC_CTXT_WORDS; i++)
		assert_non_null(kc_reg_name(i));
}

static void names_of_outcomes_differ(void **state)
{
	(void)state;
	for (unsigned i = 0; i < KC_OUTCOME_COUNT; i++) {
		for (unsigned k = 0; k < i; k++)
			assert_string_not_equal(kc_outcome_name(i), kc_outcome_name(k));
	}
}

static void names_of_registers_differ(void **state)
{
	(void)state;
	for (unsigned i = 0; i < KC_CTXT_WORDS; i++) {
		for (unsigned k = 0; k < i; k++)
			assert_string_not_equal(kc_reg_name(i), kc_reg_name(k));
	}
}

static void names_of_known_numbers(void **state)
{
	(void)state;
	assert_string_equal(kc_outcome_name(KC_OUT_map_host_ok_device), "map_host.ok_device");
	assert_string_equal(kc_panic_name(KC_PANIC_POOL), "pool");
	assert_string_equal(kc_reg_name(PLAT_REG_X0 + 30), "x30");
	assert_string_equal(kc_reg_name(PLAT_REG_Q0 + 63), "q31_high");
	assert_string_equal(kc_reg_name(PLAT_REG_ELR_EL1), "elr_el1");
	assert_string_equal(kc_reg_name(KC_CTXT_DIRTY), "dirty");
}

static void names_of_unknown_numbers(void **state)
{
	(void)state;
	assert_string_equal(kc_outcome_name(KC_OUTCOME_COUNT), "?");
	assert_string_equal(kc_panic_name(KC_PANIC_COUNT), "?");
	assert_string_equal(kc_reg_name(KC_CTXT_WORDS), "?");
}

static void codes_agree_with_names(void **state)
{
	(void)state;
	/* A branch is called ok... exactly when its code is OK: a handler may add others. */
	for (unsigned i = 0; i < KC_OUT_load_vcpu_vcpu_state + 1u; i++) {
		bool ok = !strncmp(strchr(kc_outcome_name(i), '.') + 1, "ok", 2);

		assert_int_equal(ok, kc_outcome_code[i] == KC_OK);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_exist_for_every_number),
		cmocka_unit_test(names_of_outcomes_differ),
		cmocka_unit_test(names_of_registers_differ),
		cmocka_unit_test(names_of_known_numbers),
		cmocka_unit_test(names_of_unknown_numbers),
		cmocka_unit_test(codes_agree_with_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
