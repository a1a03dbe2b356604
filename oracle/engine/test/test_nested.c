/* SPDX-License-Identifier: Apache-2.0 */
/* Steps of another CPU that run when a step is about to take a lock. */
#include "oracle/engine/test/bugs.h"

static void group(struct fixture *f, struct step outer, struct step inner)
{
	const struct step steps[] = { outer, inner };

	if (!pair_step(f->p, steps, 2))
		fail_msg("%s", pair_violation(f->p)->message);
}

static struct fixture *started(void)
{
	struct fixture *f = fixture();

	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	return f;
}

static void nested_step_runs_inside_the_outer_one(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7));
	assert_int_equal(f->count.nested, 2);
	for (unsigned side = 0; side < 2; side++) {
		assert_int_equal(core(f, side)->cpu[1].reg, 7);
		assert_true(core(f, side)->part[1].map[1]);
	}
	fixture_end(f);
}

static void nested_step_inherits_the_side(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(A, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7));
	assert_int_equal(core(f, 0)->cpu[1].reg, 7);
	assert_int_equal(core(f, 1)->cpu[1].reg, 0);
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_int_equal(f->count.eq_lost[2][LOST_ONE_SIDED], 1);
	fixture_end(f);
}

static void nested_step_waits_for_its_lock_point(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_YIELD, 0));
	/* seal takes two locks: the boxes are the second */
	group(f, STEP(BOTH, 0, EX_SEAL, 3), NESTED(2, 1, EX_SEND, 3, 5));
	assert_int_equal(f->count.outcome[EX_OUT_SEND_OPEN], 2);
	assert_int_equal(f->count.nested, 2);
	fixture_end(f);
}

static void nested_step_at_a_point_that_is_not_reached_does_not_run(void **state)
{
	struct fixture *f = started();
	uint64_t skipped = f->count.skipped;

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(2, 1, EX_SET_REG, 7));
	assert_int_equal(core(f, 0)->cpu[1].reg, 0);
	assert_int_equal(f->count.skipped, skipped + 1);
	fixture_end(f);
}

static void nested_step_on_the_same_cpu_does_not_run(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 0, EX_SET_REG, 7));
	assert_int_equal(core(f, 0)->cpu[0].reg, 0);
	assert_int_equal(f->count.nested, 0);
	fixture_end(f);
}

static void nested_step_of_nobody_does_not_run(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SEAL, 3));
	assert_int_equal(core(f, 0)->part[3].sealed, 0);
	fixture_end(f);
}

static void nested_step_that_needs_a_held_lock_is_undone(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_YIELD, 0));
	/* at the second lock of seal the frames are locked */
	group(f, STEP(BOTH, 0, EX_SEAL, 3), NESTED(2, 1, EX_MAP, 5));
	assert_int_equal(f->count.blocked, 2);
	assert_int_equal(f->count.nested, 0);
	assert_int_equal(core(f, 0)->part[2].map[5], 0);
	assert_int_equal(core(f, 0)->part[3].sealed, 1);
	fixture_end(f);
}

static void nested_step_that_blocks_is_retried_later_as_a_step(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_YIELD, 0));
	group(f, STEP(BOTH, 0, EX_SEAL, 3), NESTED(2, 1, EX_MAP, 5));
	must(f, STEP(BOTH, 1, EX_MAP, 5));
	assert_true(core(f, 0)->part[2].map[5]);
	fixture_end(f);
}

static void nested_perturbation_does_not_run(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1),
	      NESTED(1, 1, EX_OP_CORRUPT, EX_CORRUPT_HALT, 0, EX_PANIC_INJECTED));
	assert_int_equal(pair_halted(f->p), 0);
	assert_int_equal(f->count.nested, 0);
	fixture_end(f);
}

static void nested_steps_that_run_on_one_side_only_undo_the_group(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 1, EX_YIELD, 0)); /* CPU 1: scheduler in A, partition 2 in B */
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7));
	assert_true(pair_report(f->p)->desync);
	assert_int_equal(core(f, 0)->part[1].map[1], 0);
	assert_int_equal(core(f, 1)->part[1].map[1], 0);
	assert_int_equal(core(f, 1)->cpu[1].reg, 0);
	fixture_end(f);
}

static void nested_actor_is_held_to_confidentiality(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(A, 0, EX_STORE, 0, 0, SECRET)); /* partition 1 is OUT */
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7));
	assert_int_equal(held(f, EX_CHECK_STEP_CONF_PARTITION), 1);
	fixture_end(f);
}

static void leak_to_second(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t f = frame_of(m, 1, 0);

	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		r->visible[0] = core_of(m)->frame[f].word[0];
}

static void nested_actor_that_learns_a_secret_is_found(void **state)
{
	struct fixture *f = buggy(leak_to_second);
	const struct step steps[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7) };

	(void)state;
	running(f);
	must(f, STEP(A, 0, EX_STORE, 0, 0, SECRET));
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_STEP_CONF_PARTITION, "visible", 2);
	fixture_end(f);
}

/* Word 0 of page 0 of partition 1. */
static uint64_t word_of_first(struct machine *m)
{
	return core_of(m)->part[1].map[0] ? core_of(m)->frame[frame_of(m, 1, 0)].word[0] : 0;
}

/* What partition 1 sends is a word of its page, which differs between A and B. */
static void send_own_word(struct machine *m, const struct step *s, struct step_result *r)
{
	struct step sent = *s;

	if (s->op == EX_SEND)
		sent.arg[1] = word_of_first(m);
	example_step(m, &sent, r);
}

static void leak_and_send_own_word(struct machine *m, const struct step *s, struct step_result *r)
{
	send_own_word(m, s, r);
	if (s->op == EX_SET_REG)
		r->visible[0] = word_of_first(m);
}

static struct fixture *first_has_secret(void (*step_function)(struct machine *m,
							      const struct step *s,
							      struct step_result *r))
{
	struct fixture *f = buggy(step_function);

	running(f);
	must(f, STEP(A, 0, EX_STORE, 0, 0, SECRET));
	return f;
}

static void actor_may_act_on_what_a_nested_step_told(void **state)
{
	struct fixture *f = first_has_secret(send_own_word);

	(void)state;
	group(f, STEP(BOTH, 1, EX_RECEIVE, 0), NESTED(1, 0, EX_SEND, 2, 0));
	assert_int_equal(core(f, 0)->cpu[1].reg, SECRET);
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_int_equal(f->count.eq_lost[2][LOST_DECLARED], 1);
	fixture_end(f);
}

static void actor_that_is_told_later_must_not_know_before(void **state)
{
	struct fixture *f = first_has_secret(leak_and_send_own_word);
	const struct step steps[] = { STEP(BOTH, 0, EX_SEND, 2, 0), NESTED(1, 1, EX_SET_REG, 7) };

	(void)state;
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_STEP_CONF_PARTITION, "visible", 2);
	fixture_end(f);
}

static void yield_with_secret(struct machine *m, const struct step *s, struct step_result *r)
{
	struct step yields = *s;
	uint64_t word = word_of_first(m);

	if (s->op == EX_MAP)
		yields.op = word == SECRET ? EX_YIELD : EX_MAP;
	example_step(m, &yields, r);
	if (s->op == EX_RUN)
		r->visible[0] = word;
}

static void scheduler_that_diverges_later_must_not_know_before(void **state)
{
	struct fixture *f = first_has_secret(yield_with_secret);
	const struct step steps[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_RUN, 3, 0) };

	(void)state;
	must(f, STEP(BOTH, 1, EX_YIELD, 0));
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_STEP_CONF_SCHEDULER, "visible", 0);
	fixture_end(f);
}

static void map_and_tamper(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_MAP)
		store_to_page(m, s->cpu, 2, 0, 99);
}

static void nested_actor_is_protected_from_the_outer_step(void **state)
{
	struct fixture *f = buggy(map_and_tamper);
	const struct step steps[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7) };

	(void)state;
	running(f);
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "content_eq", 2);
	fixture_end(f);
}

static void nested_actor_is_no_bystander(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_STORE, 0, 0, 7));
	assert_int_equal(violated(f, EX_CHECK_STEP_INTEG_PARTITION), 0);
	fixture_end(f);
}

static void nested_step_makes_windows_interleaved(void **state)
{
	struct fixture *f = started();
	uint64_t before = f->count.check[EX_CHECK_INTEG_MAP].premise_not_met;

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_STORE, 0, 0, 7));
	assert_int_equal(f->count.check[EX_CHECK_INTEG_MAP].premise_not_met, before + 2);
	assert_int_equal(held(f, EX_CHECK_INTEG_MAP), 0);
	assert_int_equal(held(f, EX_CHECK_INV_MAP), 2);
	fixture_end(f);
}

static void nested_window_is_checked_as_any_other(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_UNMAP, 0));
	assert_int_equal(held(f, EX_CHECK_INTEG_UNMAP), 2);
	fixture_end(f);
}

static void invariants_hold_where_a_nested_step_ended(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_STORE, 0, 0, 7));
	assert_int_equal(held(f, EX_CHECK_INV_AFTER_NESTED), 2);
	fixture_end(f);
}

/* Partition 2's page is nobody's until partition 1, which it interrupted, has mapped its own. */
static void disown_for_a_while(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t frame = frame_of(m, 2, 0); /* none while the start is prepared */

	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		trace_store(core_of(m), s->cpu, EX_F_OWNER, frame, &core_of(m)->frame[frame].owner,
			    0);
	if (s->op == EX_MAP)
		trace_store(core_of(m), s->cpu, EX_F_OWNER, frame, &core_of(m)->frame[frame].owner,
			    2);
}

static void clause_that_a_nested_step_breaks_for_a_while_is_found(void **state)
{
	struct fixture *f = buggy(disown_for_a_while);
	const struct step steps[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7) };

	(void)state;
	running(f);
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_INV_AFTER_NESTED, "clause_map_owner", -1);
	fixture_end(f);
}

static void failed_step_with_a_nested_one_may_have_changes(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(BOTH, 0, EX_MAP, 0), NESTED(1, 1, EX_STORE, 0, 0, 7));
	assert_int_equal(violated(f, EX_CHECK_ERRORS_CHANGE_NOTHING), 0);
	assert_true(f->count.check[EX_CHECK_ERRORS_CHANGE_NOTHING].premise_not_met);
	fixture_end(f);
}

static void nested_resumption_makes_the_resumed_wait(void **state)
{
	struct fixture *f = started();

	(void)state;
	group(f, STEP(A, 0, EX_MAP, 1), NESTED(1, 1, EX_YIELD, 0));
	assert_int_equal(pair_state(f->p, 0), STATE_WAIT);
	must(f, STEP(B, 1, EX_YIELD, 0));
	assert_int_equal(pair_state(f->p, 0), STATE_IN);
	fixture_end(f);
}

static void too_many_nested_steps_are_skipped(void **state)
{
	struct fixture *f = started();
	struct step steps[40] = { STEP(BOTH, 0, EX_MAP, 1) };
	uint64_t skipped = f->count.skipped;

	(void)state;
	for (unsigned i = 1; i < 40; i++)
		steps[i] = NESTED(1, 1, EX_SET_REG, i);
	assert_true(pair_step(f->p, steps, 40));
	assert_int_equal(f->count.nested, 2 * 15);
	assert_int_equal(f->count.skipped, skipped + 24);
	assert_int_equal(pair_steps(f->p), 46);
	fixture_end(f);
}

static void run_groups_nested_steps(void **state)
{
	struct fixture *f = started();
	const struct step list[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7),
				     STEP(BOTH, 0, EX_SET_REG, 8) };

	(void)state;
	assert_true(pair_run(f->p, list, 3));
	assert_int_equal(core(f, 0)->cpu[1].reg, 7);
	assert_int_equal(core(f, 0)->cpu[0].reg, 8);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nested_step_runs_inside_the_outer_one),
		cmocka_unit_test(nested_step_inherits_the_side),
		cmocka_unit_test(nested_step_waits_for_its_lock_point),
		cmocka_unit_test(nested_step_at_a_point_that_is_not_reached_does_not_run),
		cmocka_unit_test(nested_step_on_the_same_cpu_does_not_run),
		cmocka_unit_test(nested_step_of_nobody_does_not_run),
		cmocka_unit_test(nested_step_that_needs_a_held_lock_is_undone),
		cmocka_unit_test(nested_step_that_blocks_is_retried_later_as_a_step),
		cmocka_unit_test(nested_perturbation_does_not_run),
		cmocka_unit_test(nested_steps_that_run_on_one_side_only_undo_the_group),
		cmocka_unit_test(nested_actor_is_held_to_confidentiality),
		cmocka_unit_test(nested_actor_that_learns_a_secret_is_found),
		cmocka_unit_test(actor_may_act_on_what_a_nested_step_told),
		cmocka_unit_test(actor_that_is_told_later_must_not_know_before),
		cmocka_unit_test(scheduler_that_diverges_later_must_not_know_before),
		cmocka_unit_test(nested_actor_is_protected_from_the_outer_step),
		cmocka_unit_test(nested_actor_is_no_bystander),
		cmocka_unit_test(nested_step_makes_windows_interleaved),
		cmocka_unit_test(nested_window_is_checked_as_any_other),
		cmocka_unit_test(invariants_hold_where_a_nested_step_ended),
		cmocka_unit_test(clause_that_a_nested_step_breaks_for_a_while_is_found),
		cmocka_unit_test(failed_step_with_a_nested_one_may_have_changes),
		cmocka_unit_test(nested_resumption_makes_the_resumed_wait),
		cmocka_unit_test(too_many_nested_steps_are_skipped),
		cmocka_unit_test(run_groups_nested_steps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
