/* SPDX-License-Identifier: Apache-2.0 */
/* A machine and the model that runs beside it. */
#include "oracle/engine/test/bugs.h"

static struct fixture *with_model(void (*step_function)(struct machine *m, const struct step *s,
							struct step_result *r),
				  unsigned level, enum check_mode mode)
{
	struct fixture *f = fixture();

	f->sys.step = step_function;
	fixture_start(f, level, mode);
	return f;
}

/* ---- agreement ---------------------------------------------------------------------------- */

static void steps_refine_the_model(void **state)
{
	struct fixture *f = with_model(example_step, HANDLERS, MODE_DEFINITIONAL);

	(void)state;
	running(f);
	must(f, STEP(BOTH, 0, EX_MAP, 1));
	must(f, STEP(A, 0, EX_STORE, 1, 0, SECRET));
	must(f, STEP(BOTH, 0, EX_INPUT, 0));
	assert_true(held(f, EX_CHECK_REFINE_RESULTS) >= 10);
	assert_true(held(f, EX_CHECK_REFINE_STATE) >= 10);
	assert_int_equal(held(f, EX_CHECK_REFINE_MAP), 2); /* in A and in B */
	assert_int_equal(held(f, EX_CHECK_REFINE_UNMAP), 0);
	fixture_end(f);
}

static void perturbations_reach_the_model(void **state)
{
	struct fixture *f = with_model(example_step, HANDLERS, MODE_DEFINITIONAL);

	(void)state;
	running(f);
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, 1 * EX_VPAGES, SECRET));
	must(f, STEP(BOTH, 1, EX_FETCH, 0, 0));
	assert_clean(f);
	fixture_end(f);
}

static void undo_takes_the_model_back(void **state)
{
	struct fixture *f = with_model(example_step, HANDLERS, MODE_DEFINITIONAL);
	struct pair_mark *mark;

	(void)state;
	running(f);
	mark = pair_mark(f->p);
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	must(f, STEP(BOTH, 0, EX_MAP, 1));
	pair_undo(f->p, mark);
	must(f, STEP(BOTH, 0, EX_MAP, 1));
	must(f, STEP(BOTH, 0, EX_FETCH, 0, 0));
	assert_clean(f);
	pair_mark_free(mark);
	fixture_end(f);
}

static void injected_fault_ends_refinement(void **state)
{
	struct fixture *f = with_model(example_step, HANDLERS, MODE_EXACT);
	uint64_t before;

	(void)state;
	running(f);
	must(f, STEP(A, 0, EX_OP_CORRUPT, EX_CORRUPT_BOX, 1, 0x77));
	before = held(f, EX_CHECK_REFINE_RESULTS);
	must(f, STEP(A, 1, EX_SET_REG, 7));
	assert_int_equal(held(f, EX_CHECK_REFINE_RESULTS), before);
	assert_int_equal(violated(f, EX_CHECK_REFINE_STATE), 0);
	fixture_end(f);
}

static void model_can_be_left_out(void **state)
{
	struct fixture *f = fixture();
	const struct pair_options options = { .count = &f->count, .without_model = true };
	const char *error;

	(void)state;
	f->p = pair_create(&f->sys, &(struct config){ .pages = 64, .cpus = 2 }, HANDLERS, &options,
			   &error);
	assert_non_null(f->p);
	running(f);
	assert_int_equal(held(f, EX_CHECK_REFINE_RESULTS), 0);
	fixture_end(f);
}

/* ---- differences --------------------------------------------------------------------------- */

static void set_another_register(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		trace_store(core_of(m), s->cpu, EX_F_REG, s->cpu, &core_of(m)->cpu[s->cpu].reg, 9);
}

static void another_state_is_found(void **state)
{
	struct fixture *f = with_model(set_another_register, HANDLERS, MODE_EXACT);

	(void)state;
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_REFINE_STATE, "", -1);
	fixture_end(f);
}

static void forget_to_touch(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t *cell = &core_of(m)->part[1].saved;

	example_step(m, s, r);
	if (s->op != EX_SET_REG)
		return;
	journal_store(&m->journal, 0, EX_F_SAVED, 1, cell, 9);
	*cell = 9;
}

static void definition_finds_what_was_not_touched(void **state)
{
	struct fixture *f = with_model(forget_to_touch, HANDLERS, MODE_DEFINITIONAL);

	(void)state;
	running(f);
	disable(f, EX_CHECK_STEP_INTEG_PARTITION);
	assert_false(step(f, STEP(BOTH, 1, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_REFINE_STATE, "exact_disagrees", -1);
	fixture_end(f);
}

/* Before any step, and though nothing was stored. */
static void audit_compares_initial_states(void **state)
{
	struct fixture *f = with_model(example_step, HANDLERS, MODE_DEFINITIONAL);

	(void)state;
	assert_true(pair_audit(f->p));
	for (unsigned side = 0; side < 2; side++)
		core_of(pair_machine(f->p, side))->cpu[0].reg = 9;
	assert_false(pair_audit(f->p));
	assert_violation(f, EX_CHECK_REFINE_STATE, "exact_disagrees", -1);
	fixture_end(f);
}

static void compare_register(const struct machine *m, const struct machine *model,
			     const struct clause_sink *sink)
{
	(void)model;
	if (core_of((struct machine *)m)->cpu[0].reg == 3)
		sink->failed(sink->ctx, EX_CHECK_REFINE_STATE, 0, "the register is 3");
	else
		clause_held(sink, EX_CHECK_REFINE_STATE);
}

static void definition_alone_compares_the_whole(void **state)
{
	(void)state;
	for (unsigned mode = MODE_EXACT; mode <= MODE_DEFINITIONAL; mode++) {
		struct fixture *f = with_model(example_step, HANDLERS, (enum check_mode)mode);

		f->sys.relate_whole = compare_register;
		running(f);
		must(f, STEP(BOTH, 0, EX_SET_REG, 2));
		assert_int_equal(step(f, STEP(BOTH, 0, EX_SET_REG, 3)), mode == MODE_EXACT);
		if (mode == MODE_DEFINITIONAL)
			assert_violation(f, EX_CHECK_REFINE_STATE, "", -1);
		fixture_end(f);
	}
}

static void give_another_value(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_FETCH)
		r->visible[0]++;
}

static void another_value_is_found(void **state)
{
	struct fixture *f = with_model(give_another_value, HANDLERS, MODE_EXACT);

	(void)state;
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_FETCH, 0, 0)));
	assert_violation(f, EX_CHECK_REFINE_RESULTS, "visible", -1);
	fixture_end(f);
}

static void give_another_code(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_OP_MAP)
		r->code = EX_BUSY;
}

static void another_code_is_found_and_blamed_on_the_window(void **state)
{
	struct fixture *f = with_model(give_another_code, OPERATIONS, MODE_EXACT);

	(void)state;
	disable(f, EX_CHECK_ERRORS_CHANGE_NOTHING);
	assert_false(step(f, STEP(BOTH, 0, EX_OP_MAP, 1, 1)));
	assert_violation(f, EX_CHECK_REFINE_RESULTS, "code", -1);
	assert_int_equal(violated(f, EX_CHECK_REFINE_MAP), 2);
	fixture_end(f);
}

static void give_another_record(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_YIELD)
		r->record_count--;
}

static void another_record_is_found(void **state)
{
	struct fixture *f = with_model(give_another_record, HANDLERS, MODE_EXACT);

	(void)state;
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_YIELD, 1)));
	assert_violation(f, EX_CHECK_REFINE_RESULTS, "record", -1);
	fixture_end(f);
}

static void halt_at_receive(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_RECEIVE)
		trace_store(core_of(m), 0, EX_F_HALT, 0, &core_of(m)->halt, EX_PANIC_INJECTED);
}

static void halt_that_the_model_does_not_make_is_found(void **state)
{
	struct fixture *f = with_model(halt_at_receive, HANDLERS, MODE_EXACT);

	(void)state;
	disable(f, EX_CHECK_NO_PANIC);
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_RECEIVE, 0)));
	assert_violation(f, EX_CHECK_REFINE_RESULTS, "halt", -1);
	fixture_end(f);
}

/* ---- nested steps ------------------------------------------------------------------- */

/* Partition 1 maps a page; meanwhile partition 2 sends it a word. */
static void nested_steps_run_in_the_model_too(void **state)
{
	struct fixture *f = with_model(example_step, HANDLERS, MODE_DEFINITIONAL);
	const struct step steps[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SEND, 1, 7) };

	(void)state;
	running(f);
	assert_true(pair_step(f->p, steps, 2));
	must(f, STEP(BOTH, 0, EX_RECEIVE, 0));
	assert_clean(f);
	assert_int_equal(f->count.nested, 2);
	fixture_end(f);
}

/* The order of the two sends shows in the box. */
static void nested_steps_keep_their_order(void **state)
{
	struct fixture *f = with_model(example_step, HANDLERS, MODE_DEFINITIONAL);
	const struct step steps[] = { STEP(BOTH, 0, EX_SEND, 2, 1), NESTED(1, 1, EX_SEND, 2, 2) };

	(void)state;
	running(f);
	assert_true(pair_step(f->p, steps, 2));
	assert_clean(f);
	assert_int_equal(core(f, 0)->part[2].box, 1);
	fixture_end(f);
}

static void forget_nested(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG && s->cpu == 1)
		trace_store(core_of(m), 1, EX_F_REG, 1, &core_of(m)->cpu[1].reg, 9);
}

static void difference_of_a_nested_step_is_found(void **state)
{
	struct fixture *f = with_model(forget_nested, HANDLERS, MODE_EXACT);
	const struct step steps[] = { STEP(BOTH, 0, EX_MAP, 1), NESTED(1, 1, EX_SET_REG, 7) };

	(void)state;
	running(f);
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_REFINE_STATE, "", -1);
	fixture_end(f);
}

/* ---- races with a critical section ------------------------------------------------------- */

static uint64_t seen_more; /* than there is before or after the section */

/* Sealing touches a CPU, then gives way, before it takes its locks; fetching meets that. */
static void race(struct machine *m, const struct step *s, struct step_result *r)
{
	const object_id cpu = OBJECT(EX_OBJ_CPU, 0, 1);

	if (s->op == EX_SEAL) {
		monitor_section(m, s->cpu);
		monitor_touch(m, cpu);
		monitor_lock_wait(m, s->cpu, 0);
	}
	example_step(m, s, r);
	if (s->nest && s->op == EX_FETCH) {
		monitor_touch(m, cpu);
		r->visible[0] += seen_more;
	}
}

static void adopt_nothing(struct machine *model, const struct machine *m, const struct change *c,
			  size_t count)
{
	(void)model;
	(void)m;
	(void)c;
	(void)count;
}

static struct fixture *racing(uint64_t more)
{
	struct fixture *f = with_model(race, HANDLERS, MODE_EXACT);

	f->sys.adopt = adopt_nothing;
	running(f);
	must(f, STEP(BOTH, 0, EX_YIELD, 0));
	seen_more = more;
	return f;
}

static void race_that_sees_what_was_there_before_refines(void **state)
{
	const struct step steps[] = { STEP(BOTH, 0, EX_SEAL, 3), NESTED(1, 1, EX_FETCH, 1, 0) };
	struct fixture *f = racing(0);
	const struct check_count *results = &f->count.check[EX_CHECK_REFINE_RESULTS];

	(void)state;
	assert_true(pair_step(f->p, steps, 2));
	assert_clean(f);
	assert_int_equal(f->count.nested, 2);
	assert_int_equal(results->premise_not_met, 0);
	fixture_end(f);
}

static void race_that_sees_something_else_is_found(void **state)
{
	const struct step steps[] = { STEP(BOTH, 0, EX_SEAL, 3), NESTED(1, 1, EX_FETCH, 1, 0) };
	struct fixture *f = racing(1);

	(void)state;
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_REFINE_RESULTS, "race", -1);
	fixture_end(f);
}

/* The same results, but not the same cells: what is taken over is not what the model makes. */
static void race_that_leaves_something_else_is_found(void **state)
{
	const struct step steps[] = { STEP(BOTH, 0, EX_SEAL, 3), NESTED(1, 1, EX_SET_REG, 5) };
	struct fixture *f = racing(0);

	(void)state;
	disable(f, EX_CHECK_REFINE_STATE);
	assert_false(pair_step(f->p, steps, 2));
	assert_violation(f, EX_CHECK_REFINE_RESULTS, "race", -1);
	fixture_end(f);
}

/* The first of two in a section: it may depend on the second whether it does the same after it. */
static void race_before_another_step_is_not_decided(void **state)
{
	const struct step steps[] = { STEP(BOTH, 0, EX_SEAL, 3), NESTED(1, 1, EX_FETCH, 1, 0),
				      NESTED(1, 1, EX_SET_REG, 0, 0) };
	struct fixture *f = racing(1);

	(void)state;
	assert_true(pair_step(f->p, steps, 3));
	assert_true(f->count.check[EX_CHECK_REFINE_RESULTS].premise_not_met > 0);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(steps_refine_the_model),
		cmocka_unit_test(perturbations_reach_the_model),
		cmocka_unit_test(undo_takes_the_model_back),
		cmocka_unit_test(injected_fault_ends_refinement),
		cmocka_unit_test(model_can_be_left_out),
		cmocka_unit_test(another_state_is_found),
		cmocka_unit_test(definition_finds_what_was_not_touched),
		cmocka_unit_test(audit_compares_initial_states),
		cmocka_unit_test(definition_alone_compares_the_whole),
		cmocka_unit_test(another_value_is_found),
		cmocka_unit_test(race_that_sees_what_was_there_before_refines),
		cmocka_unit_test(race_that_sees_something_else_is_found),
		cmocka_unit_test(race_that_leaves_something_else_is_found),
		cmocka_unit_test(race_before_another_step_is_not_decided),
		cmocka_unit_test(another_code_is_found_and_blamed_on_the_window),
		cmocka_unit_test(another_record_is_found),
		cmocka_unit_test(halt_that_the_model_does_not_make_is_found),
		cmocka_unit_test(nested_steps_run_in_the_model_too),
		cmocka_unit_test(nested_steps_keep_their_order),
		cmocka_unit_test(difference_of_a_nested_step_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
