/* SPDX-License-Identifier: Apache-2.0 */
/* Sums of hashes of views, beside the comparison of the views themselves. */
#include "oracle/engine/test/bugs.h"

static struct fixture *started(void (*step_function)(struct machine *m, const struct step *s,
						     struct step_result *r))
{
	struct fixture *f = fixture();
	const struct pair_options options = { .mode = MODE_DEFINITIONAL,
					      .count = &f->count,
					      .digests = true };
	const char *error;

	f->sys.step = step_function;
	f->sys.model = NULL;
	f->p = pair_create(&f->sys, &f->cfg, HANDLERS, &options, &error);
	assert_non_null(f->p);
	running(f);
	return f;
}

static void digest_is_the_same_for_who_sees_the_same(void **state)
{
	struct fixture *f = started(example_step);

	(void)state;
	plant_secret(f);
	assert_true(pair_digest(f->p, 0, 1) == pair_digest(f->p, 1, 1));
	assert_true(pair_digest(f->p, 0, 2) != pair_digest(f->p, 1, 2));
	fixture_end(f);
}

static void digest_changes_for_who_sees_the_change(void **state)
{
	struct fixture *f = started(example_step);
	uint64_t one = pair_digest(f->p, 0, 1), two = pair_digest(f->p, 0, 2);

	(void)state;
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	assert_true(pair_digest(f->p, 0, 1) != one);
	assert_true(pair_digest(f->p, 0, 2) == two);
	must(f, STEP(BOTH, 0, EX_SET_REG, 0));
	assert_true(pair_digest(f->p, 0, 1) == one);
	fixture_end(f);
}

static void digest_returns_with_the_state(void **state)
{
	struct fixture *f = started(example_step);
	struct pair_mark *mark = pair_mark(f->p);
	uint64_t one = pair_digest(f->p, 0, 1);

	(void)state;
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	pair_undo(f->p, mark);
	assert_true(pair_digest(f->p, 0, 1) == one);
	must(f, STEP(BOTH, 0, EX_MAP, 1));
	pair_mark_free(mark);
	fixture_end(f);
}

static void digest_follows_steps_that_run_inside_others(void **state)
{
	struct fixture *f = started(example_step);
	const struct step steps[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7) };

	(void)state;
	assert_true(pair_step(f->p, steps, 2));
	assert_int_equal(f->count.nested, 2);
	fixture_end(f);
}

static void digest_that_differs_where_views_do_not_is_reported(void **state)
{
	struct fixture *f = started(example_step);

	(void)state;
	f->p->digest[0].own[1]++; /* as a step that leaks makes it, and no view knows */
	assert_false(step(f, STEP(BOTH, 1, EX_SET_REG, 7)));
	assert_string_equal(pair_violation(f->p)->detail, "exact_disagrees/digest");
	assert_int_equal(pair_violation(f->p)->principal, 1);
	fixture_end(f);
}

/* A store of which nobody is told what it touches. */
static void write_secretly(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t f, *cell;

	example_step(m, s, r);
	if (s->op != EX_SET_REG)
		return;
	f = frame_of(m, 2, 0);
	cell = &core_of(m)->frame[f].word[0];
	journal_store(&m->journal, 0, EX_F_WORD, f * EX_WORDS, cell, s->arg[0]);
	*cell = s->arg[0];
}

static void digest_that_is_not_the_sum_is_reported(void **state)
{
	struct fixture *f = started(write_secretly);

	(void)state;
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_string_equal(pair_violation(f->p)->detail, "exact_disagrees/digest");
	assert_int_equal(pair_violation(f->p)->principal, 2);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(digest_is_the_same_for_who_sees_the_same),
		cmocka_unit_test(digest_changes_for_who_sees_the_change),
		cmocka_unit_test(digest_returns_with_the_state),
		cmocka_unit_test(digest_follows_steps_that_run_inside_others),
		cmocka_unit_test(digest_that_differs_where_views_do_not_is_reported),
		cmocka_unit_test(digest_that_is_not_the_sum_is_reported),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
