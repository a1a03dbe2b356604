/* SPDX-License-Identifier: Apache-2.0 */
/* A panic is final: which changes of a step break that, and that no operation does. */
#include "oracle/kcore/halted.h"
#include "oracle/kcore/test/machine_fixture.h"

#define CPU0 0u
#define CPU1 1u

/* ---- changes by hand -------------------------------------------------------------------- */

struct tape {
	struct journal j;
	uint64_t cell[16];
	size_t cells;
};

static int setup_tape(void **state)
{
	struct tape *t = calloc(1, sizeof(*t));

	assert_non_null(t);
	journal_init(&t->j);
	*state = t;
	return 0;
}

static int teardown_tape(void **state)
{
	struct tape *t = *state;

	journal_free(&t->j);
	free(t);
	return 0;
}

static void change(struct tape *t, unsigned cpu, uint32_t field)
{
	assert_true(t->cells < sizeof(t->cell) / sizeof(t->cell[0]));
	journal_store(&t->j, cpu, field, 0, &t->cell[t->cells], 1);
	t->cell[t->cells++] = 1;
}

static void assert_clean(const struct tape *t, unsigned cpu, bool was_halted)
{
	assert_int_equal(halted_bad_change(&t->j, cpu, 0, was_halted), t->j.changes);
}

static void bad_change_none_while_the_core_runs(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, KC_F_S2_OWNER);
	change(t, CPU0, HOST_F_LOCK);
	assert_clean(t, CPU0, false);
}

static void bad_change_not_the_panic_itself(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, HOST_F_LOCK);
	change(t, CPU0, KC_F_S2_OWNER);
	change(t, CPU0, KC_F_HALT);
	assert_clean(t, CPU0, false);
}

static void bad_change_is_one_after_the_panic(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, KC_F_HALT);
	change(t, CPU0, KC_F_S2_COUNT);
	assert_int_equal(halted_bad_change(&t->j, CPU0, 0, false), 1);
}

static void bad_change_is_a_lock_given_back(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, KC_F_HALT);
	change(t, CPU0, HOST_F_LOCK);
	assert_int_equal(halted_bad_change(&t->j, CPU0, 0, false), 1);
}

static void bad_change_not_in_registers_and_memory(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, KC_F_HALT);
	change(t, CPU0, HOST_F_REG);
	change(t, CPU0, HOST_F_PAGE_WORD);
	change(t, CPU0, KC_F_PARENT);
	assert_clean(t, CPU0, false);
}

static void bad_change_not_of_a_step_on_its_way(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, HOST_F_LOCK);
	change(t, CPU1, KC_F_HALT);
	change(t, CPU0, KC_F_S2_COUNT);
	assert_clean(t, CPU0, false);
}

static void bad_change_not_of_another_cpu(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, KC_F_HALT);
	change(t, CPU1, KC_F_S2_COUNT);
	assert_clean(t, CPU0, false);
}

static void bad_change_is_the_first_on_a_halted_core(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, HOST_F_REG);
	change(t, CPU0, KC_F_CTXT);
	change(t, CPU0, KC_F_S2_COUNT);
	assert_int_equal(halted_bad_change(&t->j, CPU0, 0, true), 1);
}

static void bad_change_not_before_the_step(void **state)
{
	struct tape *t = *state;

	change(t, CPU0, KC_F_HALT);
	change(t, CPU0, KC_F_S2_COUNT);
	assert_int_equal(halted_bad_change(&t->j, CPU0, 2, true), t->j.changes);
}

/* ---- the core ------------------------------------------------------------------------------- */

static bool is_harness(unsigned op)
{
	return kcore_ops[op].flags & (OP_PERTURB | OP_CORRUPT);
}

/* Every step that is possible on this CPU, with small arguments. */
static void assert_halted_for_all_steps(struct fixture *f, unsigned cpu)
{
	size_t begin = f->m->journal.changes;

	for (unsigned op = 0; op < KOP_COUNT; op++) {
		struct step s = { .cpu = (uint8_t)cpu,
				  .op = (uint8_t)op,
				  .arg = { 1, 1, 1, 1, 1 } };
		struct step_result r;

		if (is_harness(op))
			continue;
		kc_step(f->m, &s, &r);
		assert_int_equal(halted_bad_change(&f->m->journal, cpu, begin, true),
				 f->m->journal.changes);
	}
}

static void halted_core_changes_nothing_for_the_host(void **state)
{
	struct fixture *f = *state;

	start(f, "running");
	kc_panic(f->kc, CPU0, KC_PANIC_MAP);
	assert_halted_for_all_steps(f, CPU0);
	assert_int_equal(kc_halted(f->m), KC_PANIC_MAP);
}

static void halted_core_changes_nothing_for_a_vm(void **state)
{
	struct fixture *f = *state;

	start(f, "running");
	kc_panic(f->kc, CPU0, KC_PANIC_MAP);
	assert_halted_for_all_steps(f, CPU1);
}

static void halted_core_keeps_the_first_reason(void **state)
{
	struct fixture *f = *state;

	kc_panic(f->kc, CPU0, KC_PANIC_POOL);
	kc_panic(f->kc, CPU1, KC_PANIC_MAP);
	assert_int_equal(kc_halted(f->m), KC_PANIC_POOL);
}

#define tape_test(function) cmocka_unit_test_setup_teardown(function, setup_tape, teardown_tape)

int main(void)
{
	const struct CMUnitTest tests[] = {
		tape_test(bad_change_none_while_the_core_runs),
		tape_test(bad_change_not_the_panic_itself),
		tape_test(bad_change_is_one_after_the_panic),
		tape_test(bad_change_is_a_lock_given_back),
		tape_test(bad_change_not_in_registers_and_memory),
		tape_test(bad_change_not_of_a_step_on_its_way),
		tape_test(bad_change_not_of_another_cpu),
		tape_test(bad_change_is_the_first_on_a_halted_core),
		tape_test(bad_change_not_before_the_step),
		test(halted_core_changes_nothing_for_the_host),
		test(halted_core_changes_nothing_for_a_vm),
		test(halted_core_keeps_the_first_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
