/* SPDX-License-Identifier: Apache-2.0 */
/* Perturbations: what an observer cannot see may differ, if it breaks nothing. */
#include "oracle/engine/test/bugs.h"

#define PAGE_OF(part) (((part)-1) * EX_VPAGES)

static struct fixture *started(void)
{
	struct fixture *f = fixture();

	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	return f;
}

static void perturb_changes_one_side(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	assert_int_equal(secret_of(pair_machine(f->p, 0)), SECRET);
	assert_int_equal(secret_of(pair_machine(f->p, 1)), 0x22);
	fixture_end(f);
}

static void perturb_of_both_sides_means_a(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	assert_int_equal(secret_of(pair_machine(f->p, 0)), SECRET);
	assert_int_equal(secret_of(pair_machine(f->p, 1)), 0x22);
	fixture_end(f);
}

static void perturb_on_b_leaves_a_alone(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(B, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	assert_int_equal(secret_of(pair_machine(f->p, 0)), 0x22);
	assert_int_equal(secret_of(pair_machine(f->p, 1)), SECRET);
	fixture_end(f);
}

static void perturb_puts_out_who_sees_it_and_nobody_else(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	assert_int_equal(pair_state(f->p, 0), STATE_IN);
	assert_int_equal(pair_state(f->p, 1), STATE_IN);
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_int_equal(f->count.eq_lost[2][LOST_PERTURBED], 1);
	fixture_end(f);
}

static void perturb_that_the_observer_sees_is_undone(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 2, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	assert_int_equal(secret_of(pair_machine(f->p, 0)), 0x22);
	assert_int_equal(pair_state(f->p, 2), STATE_IN);
	assert_int_equal(f->count.perturb_undone, 1);
	assert_true(pair_report(f->p)->undone);
	fixture_end(f);
}

static void perturb_that_breaks_an_invariant_is_undone(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_OWNER, PAGE_OF(2), 3));
	assert_int_equal(f->count.perturb_undone, 1);
	assert_int_equal(core(f, 0)->frame[frame_of(pair_machine(f->p, 0), 2, 0)].owner, 2);
	assert_int_equal(violated(f, EX_CHECK_CLAUSE_MAP_OWNER), 0);
	fixture_end(f);
}

static void perturb_for_an_observer_that_does_not_exist_is_undone(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 99, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	assert_int_equal(f->count.perturb_undone, 1);
	assert_int_equal(secret_of(pair_machine(f->p, 0)), 0x22);
	fixture_end(f);
}

static void perturb_of_what_nobody_sees_keeps_everybody_in(void **state)
{
	struct fixture *f = started();
	uint64_t frame = frame_of(pair_machine(f->p, 0), 1, 0);

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_FRAME, PAGE_OF(1), 0));
	assert_int_not_equal(frame_of(pair_machine(f->p, 0), 1, 0), frame);
	for (unsigned q = 0; q <= EX_PARTS; q++)
		assert_int_equal(pair_state(f->p, q), STATE_IN);
	fixture_end(f);
}

static void perturb_is_followed_by_the_model(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	must(f, STEP(BOTH, 1, EX_FETCH, 0, 0));
	assert_int_equal(violated(f, EX_CHECK_REFINE_STATE), 0);
	fixture_end(f);
}

static void perturb_has_no_actor(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, PAGE_OF(2), SECRET));
	assert_int_equal(pair_report(f->p)->actor, ACTOR_NONE);
	fixture_end(f);
}

static void corrupt_puts_out_who_sees_a_difference(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_OP_CORRUPT, EX_CORRUPT_BOX, 1, 7)); /* of partition 2 */
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_int_equal(f->count.eq_lost[2][LOST_PERTURBED], 1);
	fixture_end(f);
}

static void corrupt_on_both_sides_keeps_agreement(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_BOX, 1, 7));
	assert_int_equal(pair_state(f->p, 2), STATE_IN);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(perturb_changes_one_side),
		cmocka_unit_test(perturb_of_both_sides_means_a),
		cmocka_unit_test(perturb_on_b_leaves_a_alone),
		cmocka_unit_test(perturb_puts_out_who_sees_it_and_nobody_else),
		cmocka_unit_test(perturb_that_the_observer_sees_is_undone),
		cmocka_unit_test(perturb_that_breaks_an_invariant_is_undone),
		cmocka_unit_test(perturb_for_an_observer_that_does_not_exist_is_undone),
		cmocka_unit_test(perturb_of_what_nobody_sees_keeps_everybody_in),
		cmocka_unit_test(perturb_is_followed_by_the_model),
		cmocka_unit_test(perturb_has_no_actor),
		cmocka_unit_test(corrupt_puts_out_who_sees_a_difference),
		cmocka_unit_test(corrupt_on_both_sides_keeps_agreement),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
