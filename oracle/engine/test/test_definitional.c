/* SPDX-License-Identifier: Apache-2.0 */
/* Looking at everything must find what looking at touched objects finds, and nothing else. */
#include "oracle/engine/test/bugs.h"

static struct fixture *started(void (*step_function)(struct machine *m, const struct step *s,
						     struct step_result *r),
			       enum check_mode mode)
{
	struct fixture *f = fixture();

	f->sys.step = step_function;
	f->sys.model = NULL;
	fixture_start(f, HANDLERS, mode);
	running(f);
	return f;
}

/* A store that the journal knows of, but nobody is told which objects it touches. */
static void store_untouched(struct machine *m, uint32_t field, uint64_t index, uint64_t *cell,
			    uint64_t value)
{
	journal_store(&m->journal, 0, field, index, cell, value);
	*cell = value;
}

static void write_secretly(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t f = frame_of(m, 2, 0);

	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_untouched(m, EX_F_WORD, f * EX_WORDS, &core_of(m)->frame[f].word[0],
				s->arg[0]);
}

static void definition_finds_a_write_that_was_not_reported(void **state)
{
	struct fixture *f = started(write_secretly, MODE_DEFINITIONAL);

	(void)state;
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "exact_disagrees/content_eq", 2);
	fixture_end(f);
}

static void exact_misses_a_write_that_was_not_reported(void **state)
{
	struct fixture *f = started(write_secretly, MODE_EXACT);

	(void)state;
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	fixture_end(f);
}

static void leak_secretly(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t f = frame_of(m, 1, 0);

	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_untouched(m, EX_F_WORD, f * EX_WORDS, &core_of(m)->frame[f].word[0],
				secret_of(m));
}

static void definition_finds_a_leak_that_was_not_reported(void **state)
{
	struct fixture *f = started(leak_secretly, MODE_DEFINITIONAL);

	(void)state;
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_STEP_CONF_PARTITION, "exact_disagrees/content_eq", 1);
	fixture_end(f);
}

static void break_secretly(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t f = core_of(m)->free - 1;

	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_untouched(m, EX_F_WORD, f * EX_WORDS, &core_of(m)->frame[f].word[0], 1);
}

static void definition_finds_a_broken_clause_that_was_not_reported(void **state)
{
	struct fixture *f = started(break_secretly, MODE_DEFINITIONAL);

	(void)state;
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_CLAUSE_FREE_ZERO, "exact_disagrees", -1);
	fixture_end(f);
}

static void write_openly(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_to_page(m, s->cpu, 2, 0, s->arg[0]);
}

static void definition_agrees_with_what_exact_finds(void **state)
{
	struct fixture *f = started(write_openly, MODE_DEFINITIONAL);

	(void)state;
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "content_eq", 2);
	fixture_end(f);
}

static void no_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx)
{
	(void)m;
	each(ctx, OBJECT(EX_OBJ_CPU, 0, 0));
}

static void definition_that_misses_what_exact_finds_is_reported(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->sys.step = write_openly;
	f->sys.objects = no_objects;
	f->sys.model = NULL;
	fixture_start(f, HANDLERS, MODE_DEFINITIONAL);
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "exact_disagrees/content_eq", 2);
	fixture_end(f);
}

static struct audience nobody(const struct machine *m, object_id o)
{
	(void)m;
	(void)o;
	return (struct audience){ .own = 0 };
}

static void definition_finds_what_an_observer_sees_that_is_not_named(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->sys.step = write_openly;
	f->sys.audience = nobody;
	f->sys.model = NULL;
	fixture_start(f, HANDLERS, MODE_DEFINITIONAL);
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "exact_disagrees/content_eq", 2);
	fixture_end(f);
}

static void leak_openly(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_to_page(m, s->cpu, 1, 0, secret_of(m));
}

static void definition_finds_a_leak_to_an_observer_that_is_not_named(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->sys.step = leak_openly;
	f->sys.model = NULL;
	fixture_start(f, HANDLERS, MODE_DEFINITIONAL);
	running(f);
	plant_secret(f);
	f->sys.audience = nobody;
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_STEP_CONF_PARTITION, "exact_disagrees/content_eq", 1);
	fixture_end(f);
}

static void definition_accepts_a_page_that_disappears(void **state)
{
	struct fixture *f = started(example_step, MODE_DEFINITIONAL);

	(void)state;
	must(f, STEP(BOTH, 0, EX_UNMAP, 0));
	must(f, STEP(A, 0, EX_MAP, 0));
	assert_int_equal(pair_state(f->p, 2), STATE_IN);
	fixture_end(f);
}

static void definition_finds_an_old_fault_without_blaming_exact(void **state)
{
	struct fixture *f = started(example_step, MODE_DEFINITIONAL);

	(void)state;
	must(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_WORD, 40 * EX_WORDS, 7));
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 7)));
	assert_violation(f, EX_CHECK_CLAUSE_FREE_ZERO, "", -1);
	fixture_end(f);
}

static void audit_of_a_sound_pair_finds_nothing(void **state)
{
	struct fixture *f = started(example_step, MODE_EXACT);

	(void)state;
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_STORE, 0, 0, 5));
	assert_true(pair_audit(f->p));
	fixture_end(f);
}

static void audit_finds_what_exact_missed(void **state)
{
	struct fixture *f = started(leak_secretly, MODE_EXACT);

	(void)state;
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	assert_false(pair_audit(f->p));
	assert_int_equal(pair_violation(f->p)->principal, 1);
	assert_string_equal(pair_violation(f->p)->detail, "exact_disagrees/content_eq");
	fixture_end(f);
}

static void audit_finds_a_broken_clause(void **state)
{
	struct fixture *f = started(break_secretly, MODE_EXACT);

	(void)state;
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	assert_false(pair_audit(f->p));
	assert_violation(f, EX_CHECK_CLAUSE_FREE_ZERO, "exact_disagrees", -1);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(definition_finds_a_write_that_was_not_reported),
		cmocka_unit_test(exact_misses_a_write_that_was_not_reported),
		cmocka_unit_test(definition_finds_a_leak_that_was_not_reported),
		cmocka_unit_test(definition_finds_a_broken_clause_that_was_not_reported),
		cmocka_unit_test(definition_agrees_with_what_exact_finds),
		cmocka_unit_test(definition_that_misses_what_exact_finds_is_reported),
		cmocka_unit_test(definition_finds_what_an_observer_sees_that_is_not_named),
		cmocka_unit_test(definition_finds_a_leak_to_an_observer_that_is_not_named),
		cmocka_unit_test(definition_accepts_a_page_that_disappears),
		cmocka_unit_test(definition_finds_an_old_fault_without_blaming_exact),
		cmocka_unit_test(audit_of_a_sound_pair_finds_nothing),
		cmocka_unit_test(audit_finds_what_exact_missed),
		cmocka_unit_test(audit_finds_a_broken_clause),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
