/* SPDX-License-Identifier: Apache-2.0 */
/* Life of a pair: creation, running, going back. */
#include "oracle/engine/test/bugs.h"

static struct pair *create(const struct system *sys, struct config cfg, unsigned level,
			   const char **error)
{
	static struct counters count;
	const struct pair_options options = { .mode = MODE_EXACT, .count = &count };

	counters_init(&count);
	return pair_create(sys, &cfg, level, &options, error);
}

static void create_refuses_a_configuration_that_the_system_refuses(void **state)
{
	const char *error = NULL;

	(void)state;
	assert_null(create(&example_system, (struct config){ .pages = 1, .cpus = 2 }, 0, &error));
	assert_non_null(error);
}

static void create_refuses_too_many_or_no_cpus(void **state)
{
	const char *error = NULL;

	(void)state;
	assert_null(create(&example_system, (struct config){ .pages = 64, .cpus = 9 }, 0, &error));
	assert_non_null(error);
	assert_null(create(&example_system, (struct config){ .pages = 64, .cpus = 0 }, 0, &error));
}

static void create_refuses_a_level_that_does_not_exist(void **state)
{
	const char *error = NULL;

	(void)state;
	assert_null(create(&example_system, (struct config){ .pages = 64, .cpus = 2 }, 7, &error));
	assert_non_null(error);
}

static void create_refuses_a_system_with_too_many_checks(void **state)
{
	struct system sys = example_system;
	const char *error = NULL;

	(void)state;
	sys.check_count = ENGINE_MAX_CHECKS + 1;
	assert_null(create(&sys, (struct config){ .pages = 64, .cpus = 2 }, 0, &error));
	assert_non_null(error);
}

static unsigned machines;

static struct machine *create_one_only(const struct config *cfg, const struct streams *streams)
{
	return machines++ ? NULL : example_create(cfg, streams);
}

static void create_survives_a_machine_that_cannot_be_made(void **state)
{
	struct system sys = example_system;
	const char *error = NULL;

	(void)state;
	sys.create = create_one_only;
	machines = 0;
	assert_null(create(&sys, (struct config){ .pages = 64, .cpus = 2 }, 0, &error));
	assert_non_null(error);
}

static void destroy_accepts_null(void **state)
{
	(void)state;
	pair_destroy(NULL);
}

static void step_counts_steps_and_pairs(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(BOTH, 0, EX_SEAL, 1));
	must(f, STEP(A, 0, EX_SEAL, 2));
	assert_int_equal(f->count.steps, 2);
	assert_int_equal(f->count.paired_steps, 1);
	assert_int_equal(f->count.op[EX_SEAL], 2);
	assert_int_equal(f->count.outcome[EX_OUT_SEAL_OK], 3);
	assert_true(f->count.cells > 0);
	assert_int_equal(pair_steps(f->p), 2);
	fixture_end(f);
}

static void report_tells_what_the_step_did(void **state)
{
	struct fixture *f = fixture();
	const struct step_report *r;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_FETCH, 0, 0));
	r = pair_report(f->p);
	assert_true(r->ran[0]);
	assert_false(r->ran[1]);
	assert_int_equal(r->actor, 1);
	assert_int_equal(r->result[0]->visible[0], 0x11);
	assert_int_equal(r->result[0]->outcome, EX_OUT_FETCH_OK);
	assert_int_not_equal(r->stores[0], 0);
	assert_int_equal(r->stores[1], 0);
	assert_int_equal(pair_fingerprint(f->p, 0),
			 journal_fingerprint(&pair_machine(f->p, 0)->journal));
	fixture_end(f);
}

static void fingerprints_agree_while_the_machines_do(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	assert_int_equal(pair_fingerprint(f->p, 0), pair_fingerprint(f->p, 1));
	must(f, STEP(A, 0, EX_SET_REG, 1));
	assert_int_not_equal(pair_fingerprint(f->p, 0), pair_fingerprint(f->p, 1));
	fixture_end(f);
}

static void undo_restores_machines_states_and_streams(void **state)
{
	struct fixture *f = fixture();
	struct pair_mark *mark;
	struct step input = STEP(A, 0, EX_INPUT, 0);
	uint64_t fingerprint;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	mark = pair_mark(f->p);
	fingerprint = pair_fingerprint(f->p, 0);
	input.steer_count = 1;
	input.steer[0] = 77;
	must(f, input);
	assert_int_equal(core(f, 0)->cpu[0].reg, 77);
	assert_int_equal(pair_state(f->p, 1), STATE_OUT);
	pair_undo(f->p, mark);
	assert_int_equal(core(f, 0)->cpu[0].reg, 0);
	assert_int_equal(pair_state(f->p, 1), STATE_IN);
	assert_int_equal(pair_fingerprint(f->p, 0), fingerprint);
	must(f, STEP(A, 0, EX_INPUT, 0));
	assert_int_not_equal(core(f, 0)->cpu[0].reg, 77);
	pair_mark_free(mark);
	fixture_end(f);
}

static void undo_forgets_the_violation_and_the_halt(void **state)
{
	struct fixture *f = fixture();
	struct pair_mark *mark;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	mark = pair_mark(f->p);
	must(f, STEP(A, 0, EX_OP_CORRUPT, EX_CORRUPT_FREE, 0, 0));
	assert_false(step(f, STEP(BOTH, 0, EX_MAP, 5)));
	pair_undo(f->p, mark);
	assert_clean(f);
	assert_int_equal(pair_halted(f->p), 0);
	must(f, STEP(BOTH, 0, EX_MAP, 5));
	assert_int_equal(held(f, EX_CHECK_NO_PANIC) > 0, 1);
	pair_mark_free(mark);
	fixture_end(f);
}

static void undo_forgets_a_wait(void **state)
{
	struct fixture *f = fixture();
	struct pair_mark *mark;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	mark = pair_mark(f->p);
	must(f, STEP(A, 0, EX_RUN, 1, 0));
	pair_undo(f->p, mark);
	assert_int_equal(pair_state(f->p, 1), STATE_IN);
	must(f, STEP(BOTH, 0, EX_RUN, 1, 0));
	must(f, STEP(BOTH, 0, EX_SET_REG, 1));
	assert_int_equal(f->count.waiting, 0);
	pair_mark_free(mark);
	fixture_end(f);
}

static void steer_reaches_both_machines(void **state)
{
	struct fixture *f = fixture();
	struct step input = STEP(BOTH, 0, EX_INPUT, 0);

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	input.steer_count = 1;
	input.steer[0] = 77;
	must(f, input);
	assert_int_equal(core(f, 0)->cpu[0].reg, 77);
	assert_int_equal(core(f, 1)->cpu[0].reg, 77);
	fixture_end(f);
}

static void steer_cannot_change_what_the_other_machine_read(void **state)
{
	struct fixture *f = fixture();
	struct step input = STEP(B, 0, EX_INPUT, 0);

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_INPUT, 0));
	input.steer_count = 1;
	input.steer[0] = 77;
	must(f, input);
	assert_int_equal(core(f, 0)->cpu[0].reg, core(f, 1)->cpu[0].reg);
	assert_int_not_equal(core(f, 1)->cpu[0].reg, 77);
	fixture_end(f);
}

static void run_goes_through_a_list(void **state)
{
	struct fixture *f = fixture();
	const struct step list[] = { STEP(BOTH, 0, EX_SEAL, 1), STEP(BOTH, 0, EX_RUN, 1, 0),
				     STEP(BOTH, 0, EX_SET_REG, 4) };

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	assert_true(pair_run(f->p, list, 3));
	assert_int_equal(core(f, 1)->cpu[0].reg, 4);
	assert_int_equal(pair_steps(f->p), 3);
	fixture_end(f);
}

static void run_stops_at_a_violation_and_says_where(void **state)
{
	struct fixture *f = fixture();
	const struct step list[] = { STEP(BOTH, 0, EX_SEAL, 1), STEP(BOTH, 0, EX_RUN, 1, 0),
				     STEP(A, 0, EX_OP_CORRUPT, EX_CORRUPT_FREE, 0, 0),
				     STEP(BOTH, 0, EX_MAP, 4), STEP(BOTH, 0, EX_SET_REG, 4) };

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	assert_false(pair_run(f->p, list, 5));
	assert_true(pair_violation(f->p)->found);
	assert_int_equal(pair_violation(f->p)->step, 3);
	assert_int_equal(f->count.steps, 4);
	fixture_end(f);
}

static void mode_journal_runs_and_checks_nothing(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_JOURNAL);
	running(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 1));
	for (unsigned i = 0; i < EX_CHECK_COUNT; i++)
		assert_int_equal(f->count.check[i].held + f->count.check[i].trivial, 0);
	assert_int_equal(f->count.outcome[EX_OUT_SET_REG_OK], 2);
	fixture_end(f);
}

static void violation_is_a_sentence_with_the_difference(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_MAP, 3, core(f, 0)->part[2].map[0]));
	assert_false(step(f, STEP(BOTH, 0, EX_STORE, 3, 0, 7)));
	assert_string_equal(pair_violation(f->p)->message,
			    "After `both cpu0 st page=3 word=0 value=0x7`: in A part2 sees "
			    "content_eq of page[part2,0] as 0x22 before and 0x7 after "
			    "(word 1 of its view).");
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(create_refuses_a_configuration_that_the_system_refuses),
		cmocka_unit_test(create_refuses_too_many_or_no_cpus),
		cmocka_unit_test(create_refuses_a_level_that_does_not_exist),
		cmocka_unit_test(create_refuses_a_system_with_too_many_checks),
		cmocka_unit_test(create_survives_a_machine_that_cannot_be_made),
		cmocka_unit_test(destroy_accepts_null),
		cmocka_unit_test(step_counts_steps_and_pairs),
		cmocka_unit_test(report_tells_what_the_step_did),
		cmocka_unit_test(fingerprints_agree_while_the_machines_do),
		cmocka_unit_test(undo_restores_machines_states_and_streams),
		cmocka_unit_test(undo_forgets_the_violation_and_the_halt),
		cmocka_unit_test(undo_forgets_a_wait),
		cmocka_unit_test(steer_reaches_both_machines),
		cmocka_unit_test(steer_cannot_change_what_the_other_machine_read),
		cmocka_unit_test(run_goes_through_a_list),
		cmocka_unit_test(run_stops_at_a_violation_and_says_where),
		cmocka_unit_test(mode_journal_runs_and_checks_nothing),
		cmocka_unit_test(violation_is_a_sentence_with_the_difference),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
