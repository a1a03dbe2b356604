/* SPDX-License-Identifier: Apache-2.0 */
/* Local rows: checks of shared-state operations inside a step, and pairs of them. */
#include "oracle/engine/test/bugs.h"

static void window_integrity_is_held(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_MAP, 1));
	assert_int_equal(held(f, EX_CHECK_INTEG_MAP), 2);
	assert_int_equal(held(f, EX_CHECK_INV_MAP), 2);
	fixture_end(f);
}

static void window_integrity_without_observers_has_no_premise(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, OPERATIONS, MODE_EXACT);
	must(f, STEP(BOTH, 0, EX_OP_MAP, 1, 0));
	assert_int_equal(held(f, EX_CHECK_INTEG_MAP), 0);
	assert_int_equal(f->count.check[EX_CHECK_INTEG_MAP].premise_not_met, 2);
	fixture_end(f);
}

static void window_integrity_finds_a_change_of_shared_state(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_MAP, 3, core(f, 0)->part[2].map[0]));
	assert_false(step(f, STEP(BOTH, 0, EX_UNMAP, 3)));
	assert_int_equal(violated(f, EX_CHECK_INTEG_UNMAP) > 0, 1);
	fixture_end(f);
}

static void window_integrity_exempts_what_is_declared(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_SEND, 2, 7));
	assert_int_equal(held(f, EX_CHECK_INTEG_SEND), 2);
	fixture_end(f);
}

static void window_invariant_names_the_clause(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	disable(f, EX_CHECK_INTEG_UNMAP);
	running(f);
	must(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_MAP, 3, core(f, 0)->part[2].map[0]));
	assert_false(step(f, STEP(BOTH, 0, EX_UNMAP, 3)));
	assert_violation(f, EX_CHECK_INV_UNMAP, "clause_map_owner", -1);
	fixture_end(f);
}

static void window_that_fails_may_change_nothing(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_MAP, 0));
	assert_true(held(f, EX_CHECK_ERRORS_CHANGE_NOTHING) >= 2);
	fixture_end(f);
}

static void fail_inside_window(struct machine *m, const struct step *s, struct step_result *r)
{
	if (s->op != EX_SET_REG) {
		example_step(m, s, r);
		return;
	}
	trace_begin(core_of(m), s->cpu, EX_WINDOW_MAP, 1, 0, 0);
	store_to_page(m, s->cpu, 1, 0, s->arg[0]);
	trace_end(core_of(m), s->cpu, EX_WINDOW_MAP, EX_BUSY);
}

static void window_that_fails_and_stores_is_found(void **state)
{
	struct fixture *f = buggy(fail_inside_window);

	(void)state;
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_ERRORS_CHANGE_NOTHING, "", -1);
	fixture_end(f);
}

static void windows_too_deep(struct machine *m, const struct step *s, struct step_result *r)
{
	(void)r;
	if (s->op != EX_SET_REG) {
		example_step(m, s, r);
		return;
	}
	for (unsigned i = 0; i < 20; i++)
		trace_begin(core_of(m), s->cpu, EX_WINDOW_MAP, 1, 0, 0);
	for (unsigned i = 0; i < 20; i++)
		trace_end(core_of(m), s->cpu, EX_WINDOW_MAP, EX_OK);
}

static void windows_nest_and_the_deepest_are_not_checked(void **state)
{
	struct fixture *f = buggy(windows_too_deep);

	(void)state;
	running(f);
	must(f, STEP(A, 0, EX_SET_REG, 3));
	assert_int_equal(f->count.check[EX_CHECK_INV_MAP].trivial, 8);
	fixture_end(f);
}

static void end_without_begin(struct machine *m, const struct step *s, struct step_result *r)
{
	if (s->op != EX_SET_REG)
		example_step(m, s, r);
	else
		trace_end(core_of(m), s->cpu, EX_WINDOW_MAP, EX_OK);
}

static void window_that_never_began_is_ignored(void **state)
{
	struct fixture *f = buggy(end_without_begin);

	(void)state;
	running(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 3));
	assert_int_equal(f->count.check[EX_CHECK_INV_MAP].trivial, 0);
	fixture_end(f);
}

/* ---- pairs of windows, level operations ----------------------------------------------------- */

static void plant(struct fixture *f)
{
	sealed(f);
	must(f, STEP(A, 0, EX_OP_POKE, 2, 0, 0, SECRET));
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
}

static void window_confidentiality_is_held(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, OPERATIONS, MODE_EXACT);
	plant(f);
	must(f, STEP(BOTH, 0, EX_OP_MAP, 1, 1));
	assert_int_equal(held(f, EX_CHECK_CONF_MAP), 1);
	fixture_end(f);
}

static void window_confidentiality_is_for_level_operations(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_MAP, 1));
	assert_int_equal(held(f, EX_CHECK_CONF_MAP), 0);
	fixture_end(f);
}

static void window_confidentiality_is_trivial_between_equal_machines(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, OPERATIONS, MODE_EXACT);
	sealed(f);
	must(f, STEP(BOTH, 0, EX_OP_MAP, 1, 1));
	assert_int_equal(held(f, EX_CHECK_CONF_MAP), 0);
	assert_int_equal(f->count.check[EX_CHECK_CONF_MAP].trivial, 1);
	fixture_end(f);
}

static void leak_at_map(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_OP_MAP && !r->code)
		store_to_page(m, s->cpu, 1, (unsigned)s->arg[1], secret_of(m));
}

static struct fixture *buggy_operations(void (*step_function)(struct machine *m,
							      const struct step *s,
							      struct step_result *r))
{
	struct fixture *f = fixture();

	f->sys.step = step_function;
	f->sys.model = NULL;
	fixture_start(f, OPERATIONS, MODE_EXACT);
	return f;
}

static void window_confidentiality_finds_a_leak(void **state)
{
	struct fixture *f = buggy_operations(leak_at_map);

	(void)state;
	plant(f);
	assert_false(step(f, STEP(BOTH, 0, EX_OP_MAP, 1, 1)));
	assert_violation(f, EX_CHECK_CONF_MAP, "content_eq", 1);
	fixture_end(f);
}

static void window_confidentiality_is_not_promised_to_those_who_are_out(void **state)
{
	struct fixture *f = buggy_operations(leak_at_map);

	(void)state;
	plant(f);
	must(f, STEP(A, 0, EX_OP_POKE, 1, 0, 0, 1));
	must(f, STEP(BOTH, 0, EX_OP_MAP, 1, 1));
	fixture_end(f);
}

static void leak_code_at_map(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_OP_MAP && secret_of(m) == SECRET)
		r->code = EX_BUSY;
}

static void window_confidentiality_includes_codes(void **state)
{
	struct fixture *f = buggy_operations(leak_code_at_map);

	(void)state;
	disable(f, EX_CHECK_ERRORS_CHANGE_NOTHING);
	plant(f);
	assert_false(step(f, STEP(BOTH, 0, EX_OP_MAP, 1, 1)));
	assert_violation(f, EX_CHECK_ERROR_CODES_PUBLIC, "code", 1);
	fixture_end(f);
}

static void leak_result_at_map(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_OP_MAP)
		r->visible[0] = secret_of(m);
}

static void window_confidentiality_includes_results(void **state)
{
	struct fixture *f = buggy_operations(leak_result_at_map);

	(void)state;
	plant(f);
	assert_false(step(f, STEP(BOTH, 0, EX_OP_MAP, 1, 1)));
	assert_violation(f, EX_CHECK_CONF_MAP, "visible", 1);
	fixture_end(f);
}

static void window_restore_is_held_for_the_receiver(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, OPERATIONS, MODE_EXACT);
	plant(f);
	must(f, STEP(BOTH, 0, EX_OP_SEND, 1, 7));
	assert_int_equal(held(f, EX_CHECK_CONFRES_SEND), 1);
	fixture_end(f);
}

static void leak_at_send(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_OP_SEND)
		trace_store(core_of(m), s->cpu, EX_F_BOX, s->arg[0],
			    &core_of(m)->part[s->arg[0]].box, secret_of(m));
}

static void window_restore_finds_a_leak(void **state)
{
	struct fixture *f = buggy_operations(leak_at_send);

	(void)state;
	plant(f);
	assert_false(step(f, STEP(BOTH, 0, EX_OP_SEND, 1, 7)));
	assert_violation(f, EX_CHECK_CONFRES_SEND, "box_eq", 1);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(window_integrity_is_held),
		cmocka_unit_test(window_integrity_without_observers_has_no_premise),
		cmocka_unit_test(window_integrity_finds_a_change_of_shared_state),
		cmocka_unit_test(window_integrity_exempts_what_is_declared),
		cmocka_unit_test(window_invariant_names_the_clause),
		cmocka_unit_test(window_that_fails_may_change_nothing),
		cmocka_unit_test(window_that_fails_and_stores_is_found),
		cmocka_unit_test(windows_nest_and_the_deepest_are_not_checked),
		cmocka_unit_test(window_that_never_began_is_ignored),
		cmocka_unit_test(window_confidentiality_is_held),
		cmocka_unit_test(window_confidentiality_is_for_level_operations),
		cmocka_unit_test(window_confidentiality_is_trivial_between_equal_machines),
		cmocka_unit_test(window_confidentiality_finds_a_leak),
		cmocka_unit_test(window_confidentiality_is_not_promised_to_those_who_are_out),
		cmocka_unit_test(window_confidentiality_includes_codes),
		cmocka_unit_test(window_confidentiality_includes_results),
		cmocka_unit_test(window_restore_is_held_for_the_receiver),
		cmocka_unit_test(window_restore_finds_a_leak),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
