/* SPDX-License-Identifier: Apache-2.0 */
/* The registry of checks is complete and consistent. */
#include <stdio.h>

#include "oracle/kcore/test/fixture.h"

static int row_of(const char *id)
{
	for (unsigned i = 0; i < kcore_check_count; i++) {
		if (!strcmp(kcore_checks[i].id, id))
			return (int)i;
	}
	return -1;
}

static bool begins(const char *text, const char *prefix)
{
	return !strncmp(text, prefix, strlen(prefix));
}

/* `row` is the check named prefix + name, or none. */
static void assert_row(int row, const char *prefix, const char *name)
{
	char id[96];

	if (row < 0)
		return;
	snprintf(id, sizeof(id), "%s%s", prefix, name);
	assert_string_equal(kcore_checks[row].id, id);
}

static void checks_have_distinct_ids(void **state)
{
	(void)state;
	for (unsigned i = 0; i < kcore_check_count; i++)
		assert_int_equal(row_of(kcore_checks[i].id), i);
}

static void checks_fit_the_engine(void **state)
{
	(void)state;
	assert_true(kcore_check_count <= ENGINE_MAX_CHECKS);
	assert_int_equal(kcore_check_count, KC_CHECK_COUNT);
}

static void checks_say_what_they_claim(void **state)
{
	(void)state;
	for (unsigned i = 0; i < kcore_check_count; i++) {
		const struct check_desc *c = &kcore_checks[i];

		assert_true(strlen(c->theorem) && strlen(c->source) && strlen(c->premise) &&
			    strlen(c->conclusion));
	}
}

static void checks_of_every_system_exist(void **state)
{
	(void)state;
	assert_true(row_of(CHECK_NO_PANIC) >= 0);
	assert_true(row_of(CHECK_ERRORS_CHANGE_NOTHING) >= 0);
	assert_true(row_of(CHECK_ERROR_CODES_PUBLIC) >= 0);
}

static void checks_of_the_tracer_exist(void **state)
{
	(void)state;
	assert_true(row_of("wdrf_drf_kernel") >= 0);
	assert_true(row_of("lock_order") >= 0);
}

static void checks_are_of_the_kind_their_name_says(void **state)
{
	static const struct {
		const char *prefix;
		enum check_kind kind;
	} row[] = {
		{ "integ_", CHECK_INTEGRITY },
		{ "step_integ_", CHECK_INTEGRITY },
		{ "conf_", CHECK_CONFIDENTIALITY },
		{ "step_conf", CHECK_CONFIDENTIALITY },
		{ "confres_", CHECK_CONFIDENTIALITY },
		{ "inv_", CHECK_INVARIANT },
		{ "shared_inv_", CHECK_INVARIANT },
		{ "state_inv_", CHECK_INVARIANT },
		{ "wdrf_", CHECK_REFINEMENT },
		{ CHECK_NO_PANIC, CHECK_BOOKKEEPING },
		{ CHECK_ERRORS_CHANGE_NOTHING, CHECK_BOOKKEEPING },
		{ CHECK_ERROR_CODES_PUBLIC, CHECK_CONFIDENTIALITY },
	};

	(void)state;
	for (unsigned i = 0; i < kcore_check_count; i++) {
		for (size_t k = 0; k < sizeof(row) / sizeof(row[0]); k++) {
			if (begins(kcore_checks[i].id, row[k].prefix))
				assert_int_equal(kcore_checks[i].kind, row[k].kind);
		}
	}
}

static void checks_shared_inv_has_ten_clauses(void **state)
{
	unsigned shared = 0, fields = 0;

	(void)state;
	for (unsigned i = 0; i < kcore_check_count; i++) {
		shared += begins(kcore_checks[i].id, "shared_inv_");
		fields += begins(kcore_checks[i].id, "state_inv_");
	}
	assert_int_equal(shared, 10);
	assert_int_equal(fields, 8);
}

static void checks_that_are_never_held_have_a_stated_reason(void **state)
{
	unsigned optional = 0;

	(void)state;
	for (unsigned i = 0; i < kcore_check_count; i++) {
		if (!kcore_checks[i].optional)
			continue;
		optional++;
		assert_true(strlen(kcore_checks[i].optional) > 20);
	}
	assert_int_equal(optional, 10);
}

#define OP_NAME(upper, lower) [KC_OP_##upper] = #lower,

static void windows_have_published_names_in_order(void **state)
{
	static const char *const published[] = { KC_SHARED_OPS(OP_NAME) };

	(void)state;
	assert_int_equal(kcore_window_count, KC_SHARED_OP_COUNT);
	for (unsigned w = 0; w < kcore_window_count; w++)
		assert_string_equal(kcore_windows[w].name, published[w]);
}

static void windows_use_the_rows_of_their_name(void **state)
{
	(void)state;
	for (unsigned w = 0; w < kcore_window_count; w++) {
		const struct window_class *row = &kcore_windows[w];
		const char *name = w == KC_OP_TEARDOWN ? "clear_vm_page" : row->name;

		assert_true(row->integ >= 0 && row->conf >= 0 && row->inv >= 0);
		assert_row(row->integ, "integ_", name);
		assert_row(row->conf, "conf_", name);
		assert_row(row->confres, "confres_", name);
		assert_row(row->inv, "inv_", name);
	}
}

static void windows_use_every_local_row(void **state)
{
	unsigned used = 0, local = 0;

	(void)state;
	for (unsigned w = 0; w < kcore_window_count; w++)
		used += w != KC_OP_TEARDOWN && kcore_windows[w].integ >= 0;
	for (unsigned i = 0; i < kcore_check_count; i++)
		local += begins(kcore_checks[i].id, "integ_");
	assert_int_equal(local, used + 1); /* integ_host_guest_steps concerns whole steps */
}

static void step_classes_use_the_rows_of_their_name(void **state)
{
	(void)state;
	assert_int_equal(kcore_step_class_count, CLASS_COUNT);
	for (unsigned c = 0; c < kcore_step_class_count; c++) {
		const struct step_class *row = &kcore_step_classes[c];
		const char *whole = c == CLASS_PREP_EXIT ? "vm_exit" : row->name;

		assert_row(row->integ, "step_integ_", row->name);
		assert_row(row->conf, "step_conf_", row->name);
		assert_row(row->confres, "step_confres_", whole);
		assert_row(row->inv, "inv_state_", whole);
		assert_row(row->termination, "termination_", whole);
	}
}

static void step_classes_that_activate_somebody_have_a_restore_row(void **state)
{
	(void)state;
	assert_true(kcore_step_classes[CLASS_HOST_VCPU_RUN].confres >= 0);
	assert_true(kcore_step_classes[CLASS_VM_EXIT].confres >= 0);
	assert_int_equal(kcore_step_classes[CLASS_HOST_HVC].confres, -1);
	assert_int_equal(kcore_step_classes[CLASS_HOST_NPT].confres, -1);
}

static void step_classes_of_all_operations_exist(void **state)
{
	(void)state;
	for (unsigned op = 0; op < KOP_COUNT; op++) {
		assert_true(kcore_ops[op].step_class >= -1);
		assert_true(kcore_ops[op].step_class < (int)kcore_step_class_count);
	}
}

static void step_classes_are_all_in_use(void **state)
{
	(void)state;
	for (int c = 0; c < (int)kcore_step_class_count; c++) {
		unsigned used = 0;

		for (unsigned op = 0; op < KOP_COUNT; op++)
			used += kcore_ops[op].step_class == c;
		assert_true(used > 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(checks_have_distinct_ids),
		cmocka_unit_test(checks_fit_the_engine),
		cmocka_unit_test(checks_say_what_they_claim),
		cmocka_unit_test(checks_of_every_system_exist),
		cmocka_unit_test(checks_of_the_tracer_exist),
		cmocka_unit_test(checks_are_of_the_kind_their_name_says),
		cmocka_unit_test(checks_shared_inv_has_ten_clauses),
		cmocka_unit_test(checks_that_are_never_held_have_a_stated_reason),
		cmocka_unit_test(windows_have_published_names_in_order),
		cmocka_unit_test(windows_use_the_rows_of_their_name),
		cmocka_unit_test(windows_use_every_local_row),
		cmocka_unit_test(step_classes_use_the_rows_of_their_name),
		cmocka_unit_test(step_classes_that_activate_somebody_have_a_restore_row),
		cmocka_unit_test(step_classes_of_all_operations_exist),
		cmocka_unit_test(step_classes_are_all_in_use),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
