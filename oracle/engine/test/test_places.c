/* SPDX-License-Identifier: Apache-2.0 */
/* Places in a pair's history: what a redo log leads to is what the steps led to. */
#include "oracle/engine/test/bugs.h"

/* A and B differ, A alone has read the first position of a stream, and that was steered. */
static void go_to_start(struct fixture *f)
{
	struct step input = STEP(A, 0, EX_INPUT, 0);

	input.steer_count = 1;
	input.steer[0] = 77;
	running(f);
	plant_secret(f);
	must(f, STEP(BOTH, 1, EX_YIELD, 0));
	must(f, input);
}

/* Leave the pair behind a redo log of the start, which `mark` is before. */
static struct fixture *redone(struct pair_mark **mark, struct pair_image *image)
{
	struct fixture *f = fixture();
	struct pair_redo *redo;

	fixture_start(f, HANDLERS, MODE_EXACT);
	*mark = pair_mark(f->p);
	go_to_start(f);
	*image = pair_image(f->p);
	redo = pair_redo(f->p, *mark);
	assert_non_null(redo);
	pair_undo(f->p, *mark);
	running(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 3));
	pair_undo(f->p, *mark);
	pair_redo_apply(f->p, redo);
	pair_redo_free(redo);
	return f;
}

static void assert_image(struct fixture *f, struct pair_image image)
{
	const struct pair_image now = pair_image(f->p);

	assert_int_equal(now.low, image.low);
	assert_int_equal(now.high, image.high);
}

static void redo_leads_where_the_steps_led(void **state)
{
	struct pair_mark *mark, *start;
	struct pair_image image;
	struct fixture *f = redone(&mark, &image), *stepped = fixture();

	(void)state;
	fixture_start(stepped, HANDLERS, MODE_EXACT);
	go_to_start(stepped);
	assert_image(f, image);
	assert_int_equal(pair_steps(f->p), pair_steps(stepped->p));
	for (unsigned q = 0; q < f->sys.principal_count; q++)
		assert_int_equal(pair_state(f->p, q), pair_state(stepped->p, q));
	for (unsigned side = 0; side < SIDES; side++)
		assert_int_equal(pair_fingerprint(f->p, side), pair_fingerprint(stepped->p, side));
	start = pair_mark(f->p);
	must(f, STEP(BOTH, 0, EX_SET_REG, 9));
	pair_undo(f->p, start);
	assert_image(f, image);
	pair_mark_free(start);
	pair_mark_free(mark);
	fixture_end(stepped);
	fixture_end(f);
}

/* What holds of a pair that differs is no triviality, also behind a redo log. */
static void redo_knows_that_the_machines_differ(void **state)
{
	struct pair_mark *mark;
	struct pair_image image;
	struct fixture *f = redone(&mark, &image);
	const struct check_count *conf = &f->count.check[EX_CHECK_STEP_CONF_SCHEDULER];
	uint64_t held_before = conf->held;

	(void)state;
	assert_true(pair_told_apart(f->p));
	must(f, STEP(BOTH, 1, EX_RUN, 3, 0));
	assert_int_equal(conf->held, held_before + 1);
	pair_undo(f->p, mark);
	assert_false(pair_told_apart(f->p));
	pair_mark_free(mark);
	fixture_end(f);
}

/* How they differ is known exactly: what A was given in the last step of the log B gets now. */
static void redo_knows_how_the_machines_differ(void **state)
{
	struct fixture *f = fixture();
	struct pair_mark *mark;
	struct pair_redo *redo;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	mark = pair_mark(f->p);
	running(f);
	plant_secret(f);
	redo = pair_redo(f->p, mark);
	pair_undo(f->p, mark);
	pair_redo_apply(f->p, redo);
	assert_true(pair_told_apart(f->p));
	must(f, STEP(B, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, 1 * EX_VPAGES, SECRET));
	assert_false(pair_told_apart(f->p));
	pair_redo_free(redo);
	pair_mark_free(mark);
	fixture_end(f);
}

/* A has read the position: B gets the same there, whatever the step says. */
static void redo_knows_what_was_read_of_streams(void **state)
{
	struct pair_mark *mark;
	struct pair_image image;
	struct fixture *f = redone(&mark, &image);
	struct step input = STEP(B, 0, EX_INPUT, 0);

	(void)state;
	input.steer_count = 1;
	input.steer[0] = 99;
	must(f, input);
	assert_int_equal(core(f, 1)->cpu[0].reg, 77);
	pair_mark_free(mark);
	fixture_end(f);
}

static void redo_does_not_start_where_somebody_waits(void **state)
{
	struct fixture *f = fixture();
	struct pair_mark *mark;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	mark = pair_mark(f->p);
	sealed(f);
	must(f, STEP(A, 0, EX_RUN, 1, 0));
	assert_int_equal(pair_state(f->p, 1), STATE_WAIT);
	assert_null(pair_redo(f->p, mark));
	pair_mark_free(mark);
	fixture_end(f);
}

/* Difference of A and B as well: after an undo it is that of the mark. */
static void undo_knows_whether_the_machines_differ(void **state)
{
	struct fixture *f = fixture();
	struct pair_mark *mark;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	mark = pair_mark(f->p);
	plant_secret(f);
	assert_true(pair_told_apart(f->p));
	pair_undo(f->p, mark);
	assert_false(pair_told_apart(f->p));
	pair_mark_free(mark);
	fixture_end(f);
}

/* Partition 2 gets a word: 1 becomes 2 in A. */
static const struct machine *machine_a;
static void store_by_side(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_to_page(m, s->cpu, 2, 0, s->arg[0] + (m == machine_a && s->arg[0] == 1));
}

/* The same cells, but not the same values: neither what was stored nor what was there. */
static void machines_differ_by_values_alone(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->sys.step = store_by_side;
	fixture_start(f, HANDLERS, MODE_JOURNAL);
	running(f);
	machine_a = pair_machine(f->p, 0);
	assert_false(pair_told_apart(f->p));
	must(f, STEP(BOTH, 0, EX_SET_REG, 1));
	assert_true(pair_told_apart(f->p));
	must(f, STEP(BOTH, 0, EX_SET_REG, 4));
	assert_false(pair_told_apart(f->p));
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(redo_leads_where_the_steps_led),
		cmocka_unit_test(redo_knows_that_the_machines_differ),
		cmocka_unit_test(redo_knows_how_the_machines_differ),
		cmocka_unit_test(redo_knows_what_was_read_of_streams),
		cmocka_unit_test(redo_does_not_start_where_somebody_waits),
		cmocka_unit_test(undo_knows_whether_the_machines_differ),
		cmocka_unit_test(machines_differ_by_values_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
