/* SPDX-License-Identifier: Apache-2.0 */
/* The nine rules of "What one step checks": what they must find and what they must not. */
#include "oracle/engine/test/bugs.h"

/* ---- rule 1: actor -------------------------------------------------------------------- */

static void actor_is_who_runs_on_the_cpu(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 1, EX_SET_REG, 1));
	assert_int_equal(pair_report(f->p)->actor, 2);
	fixture_end(f);
}

static void actor_that_is_nobody_skips_the_step(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(BOTH, 0, EX_SET_REG, 1));
	assert_true(pair_report(f->p)->skipped);
	assert_false(pair_report(f->p)->ran[0]);
	assert_int_equal(f->count.skipped, 1);
	assert_int_equal(pair_machine(f->p, 0)->journal.stores, 0);
	fixture_end(f);
}

static void actor_on_a_cpu_that_does_not_exist_skips_the_step(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(BOTH, 200, EX_SEAL, 1));
	assert_true(pair_report(f->p)->skipped);
	fixture_end(f);
}

static void operation_that_does_not_exist_skips_the_step(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(BOTH, 0, EX_OPS, 1));
	assert_true(pair_report(f->p)->skipped);
	fixture_end(f);
}

/* ---- rule 2: agreement ------------------------------------------------------------------ */

static void agreement_starts_with_everybody_in(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	for (unsigned q = 0; q <= EX_PARTS; q++)
		assert_int_equal(pair_state(f->p, q), STATE_IN);
	fixture_end(f);
}

static void agreement_ends_by_a_declared_channel(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_SEND, 2, 7));
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_int_equal(f->count.eq_lost[2][LOST_DECLARED], 1);
	fixture_end(f);
}

static void agreement_survives_a_declared_channel_that_says_the_same(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_SEND, 2, 7));
	assert_int_equal(pair_state(f->p, 2), STATE_IN);
	fixture_end(f);
}

static void agreement_of_the_unprotected_ends_without_a_violation(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(A, 0, EX_LOAD, 1, 0, 0, 7));
	assert_int_equal(pair_state(f->p, 1), STATE_OUT);
	assert_int_equal(f->count.eq_lost[1][LOST_NO_ROLE], 1);
	fixture_end(f);
}

static void agreement_once_lost_is_lost(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(A, 0, EX_LOAD, 1, 0, 0, 7));
	must(f, STEP(B, 0, EX_LOAD, 1, 0, 0, 7));
	assert_int_equal(pair_state(f->p, 1), STATE_OUT);
	assert_int_equal(f->count.eq_lost[1][LOST_NO_ROLE], 1);
	fixture_end(f);
}

/* ---- rule 3: one-sided step --------------------------------------------------------------- */

static void one_sided_actor_goes_out_whatever_it_sees(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_FETCH, 0, 0)); /* its register is 0x11 now */
	must(f, STEP(B, 1, EX_FETCH, 7, 0)); /* refused: changes nothing */
	assert_int_equal(pair_state(f->p, 1), STATE_OUT);
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_int_equal(f->count.eq_lost[2][LOST_ONE_SIDED], 1);
	fixture_end(f);
}

static void one_sided_step_runs_on_its_side_only(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(B, 0, EX_SET_REG, 9));
	assert_false(pair_report(f->p)->ran[0]);
	assert_true(pair_report(f->p)->ran[1]);
	assert_int_equal(core(f, 0)->cpu[0].reg, 0);
	assert_int_equal(core(f, 1)->cpu[0].reg, 9);
	fixture_end(f);
}

static void one_sided_step_keeps_others_in(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_STORE, 0, 0, SECRET));
	assert_int_equal(pair_state(f->p, 0), STATE_IN);
	assert_int_equal(pair_state(f->p, 2), STATE_IN);
	fixture_end(f);
}

/* ---- rule 4: confidentiality ---------------------------------------------------------------- */

static void leak_into_result(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_FETCH)
		r->visible[0] = secret_of(m);
}

static void confidentiality_finds_a_leak_into_results(void **state)
{
	struct fixture *f = buggy(leak_into_result);

	(void)state;
	running(f);
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_FETCH, 0, 0)));
	assert_violation(f, EX_CHECK_STEP_CONF_PARTITION, "visible", 1);
	assert_int_equal(pair_violation(f->p)->side, '*');
	fixture_end(f);
}

static void confidentiality_needs_a_secret_that_differs(void **state)
{
	struct fixture *f = buggy(leak_into_result);

	(void)state;
	running(f);
	must(f, STEP(BOTH, 0, EX_FETCH, 0, 0));
	assert_int_equal(held(f, EX_CHECK_STEP_CONF_PARTITION), 0);
	assert_int_equal(f->count.check[EX_CHECK_STEP_CONF_PARTITION].trivial, 1);
	fixture_end(f);
}

static void confidentiality_is_not_promised_to_those_who_are_out(void **state)
{
	struct fixture *f = buggy(leak_into_result);

	(void)state;
	running(f);
	plant_secret(f);
	must(f, STEP(A, 0, EX_SET_REG, 1));
	must(f, STEP(BOTH, 0, EX_FETCH, 0, 0));
	fixture_end(f);
}

static void leak_number_of_results(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG && secret_of(m) == SECRET)
		r->visible_count = 2;
}

static void confidentiality_compares_the_number_of_results(void **state)
{
	struct fixture *f = buggy(leak_number_of_results);

	(void)state;
	running(f);
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_STEP_CONF_PARTITION, "visible", 1);
	fixture_end(f);
}

static void leak_into_register(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		trace_store(core_of(m), s->cpu, EX_F_REG, s->cpu, &core_of(m)->cpu[s->cpu].reg,
			    secret_of(m));
}

static void confidentiality_finds_a_leak_into_the_view(void **state)
{
	struct fixture *f = buggy(leak_into_register);

	(void)state;
	running(f);
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_STEP_CONF_PARTITION, "reg_eq", 1);
	fixture_end(f);
}

static void confidentiality_holds_of_the_right_system(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_FETCH, 0, 0));
	assert_int_equal(held(f, EX_CHECK_STEP_CONF_PARTITION), 1);
	fixture_end(f);
}

static void confidentiality_that_stores_nothing_is_trivial(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_FETCH, 7, 0));
	assert_int_equal(held(f, EX_CHECK_STEP_CONF_PARTITION), 0);
	fixture_end(f);
}

static void leak_into_code(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG && secret_of(m) == SECRET)
		r->code = EX_BUSY;
}

static void confidentiality_of_codes_has_its_own_check(void **state)
{
	struct fixture *f = buggy(leak_into_code);

	(void)state;
	disable(f, EX_CHECK_ERRORS_CHANGE_NOTHING);
	running(f);
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_ERROR_CODES_PUBLIC, "code", 1);
	assert_int_equal(violated(f, EX_CHECK_STEP_CONF_PARTITION), 0);
	fixture_end(f);
}

static void confidentiality_of_equal_codes_is_held(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_FETCH, 7, 0));
	assert_int_equal(held(f, EX_CHECK_ERROR_CODES_PUBLIC), 1);
	fixture_end(f);
}

static void yield_when_secret(struct machine *m, const struct step *s, struct step_result *r)
{
	struct step yield = STEP(BOTH, s->cpu, EX_YIELD, 0);

	example_step(m, s, r);
	if (s->op == EX_SET_REG && secret_of(m) == SECRET)
		example_step(m, &yield, r);
}

static void confidentiality_compares_who_is_active_next(void **state)
{
	struct fixture *f = buggy(yield_when_secret);
	const struct violation *v = pair_violation(f->p);

	(void)state;
	running(f);
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 0)));
	assert_true(v->found);
	assert_int_equal(v->principal, 1);
	assert_true(violated(f, EX_CHECK_STEP_CONF_PARTITION));
	fixture_end(f);
}

static void desync_runs_neither_side(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_YIELD, 0));
	must(f, STEP(BOTH, 0, EX_SET_REG, 5));
	assert_true(pair_report(f->p)->desync);
	assert_int_equal(f->count.desync, 1);
	assert_int_equal(core(f, 1)->cpu[0].reg, 0);
	fixture_end(f);
}

static void skip_when_secret(struct machine *m, const struct step *s, struct step_result *r)
{
	if (s->op == EX_SET_REG && secret_of(m) == SECRET)
		r->skipped = true;
	else
		example_step(m, s, r);
}

static void desync_by_a_skip_on_one_side_undoes_the_other(void **state)
{
	struct fixture *f = buggy(skip_when_secret);

	(void)state;
	running(f);
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 5));
	assert_true(pair_report(f->p)->desync);
	assert_true(pair_report(f->p)->undone);
	assert_int_equal(core(f, 1)->cpu[0].reg, 0);
	fixture_end(f);
}

static void different_branches_with_equal_results_are_nobodys_business(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_FRAME, 0, 0));
	must(f, STEP(BOTH, 0, EX_MAP, 1));
	must(f, STEP(BOTH, 0, EX_STORE, 1, 0, 5));
	must(f, STEP(BOTH, 0, EX_UNMAP, 0));
	assert_int_equal(pair_state(f->p, 1), STATE_IN);
	assert_int_not_equal(core(f, 0)->part[1].map[1], core(f, 1)->part[1].map[1]);
	fixture_end(f);
}

/* ---- rule 5: divergence --------------------------------------------------------------------- */

static void divergence_makes_the_resumed_wait(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	must(f, STEP(A, 0, EX_RUN, 1, 0));
	assert_int_equal(pair_state(f->p, 1), STATE_WAIT);
	assert_int_equal(pair_state(f->p, 2), STATE_IN);
	fixture_end(f);
}

static void divergence_lets_the_waiting_take_no_step(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	must(f, STEP(A, 0, EX_RUN, 1, 0));
	must(f, STEP(A, 0, EX_SET_REG, 5));
	assert_int_equal(f->count.waiting, 1);
	assert_int_equal(core(f, 0)->cpu[0].reg, 0);
	assert_int_equal(pair_state(f->p, 1), STATE_WAIT);
	fixture_end(f);
}

static void divergence_stops_the_waiting_on_every_cpu(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 1, EX_YIELD, 0));
	must(f, STEP(A, 0, EX_YIELD, 0)); /* the scheduler has CPU 0 in A only */
	assert_int_equal(pair_state(f->p, 0), STATE_WAIT);
	must(f, STEP(BOTH, 1, EX_RUN, 2, 0));
	assert_int_equal(f->count.waiting, 1);
	assert_int_equal(core(f, 0)->cpu[1].current, 0);
	fixture_end(f);
}

static void divergence_ends_when_the_other_side_catches_up(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	must(f, STEP(A, 0, EX_RUN, 1, 0));
	must(f, STEP(B, 0, EX_RUN, 1, 0));
	assert_int_equal(pair_state(f->p, 1), STATE_IN);
	assert_int_equal(held(f, EX_CHECK_STEP_CONFRES_SCHEDULER), 1);
	must(f, STEP(BOTH, 0, EX_SET_REG, 1));
	assert_int_equal(pair_state(f->p, 1), STATE_IN);
	fixture_end(f);
}

static void divergence_goes_on_while_another_cpu_is_uneven(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_YIELD, 0));
	must(f, STEP(A, 1, EX_YIELD, 0));
	must(f, STEP(B, 1, EX_YIELD, 0));
	assert_int_equal(pair_state(f->p, 0), STATE_WAIT);
	must(f, STEP(B, 0, EX_YIELD, 0));
	assert_int_equal(pair_state(f->p, 0), STATE_IN);
	fixture_end(f);
}

/* ---- rule 6: restore ----------------------------------------------------------------- */

static void restore_with_different_records_tells_a_difference(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	must(f, STEP(A, 0, EX_RUN, 1, 5));
	must(f, STEP(B, 0, EX_RUN, 1, 6));
	assert_int_equal(pair_state(f->p, 1), STATE_OUT);
	assert_int_equal(f->count.eq_lost[1][LOST_RECORD], 1);
	fixture_end(f);
}

static void restore_by_one_step_on_both_sides_is_held(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	plant_secret(f);
	must(f, STEP(BOTH, 0, EX_RUN, 1, 5));
	assert_int_equal(held(f, EX_CHECK_STEP_CONFRES_SCHEDULER), 1);
	fixture_end(f);
}

static void restore_of_the_scheduler_by_one_who_is_out(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_SET_REG, SECRET));
	must(f, STEP(BOTH, 0, EX_YIELD, 1));
	assert_int_equal(pair_state(f->p, 0), STATE_IN);
	assert_int_equal(held(f, EX_CHECK_STEP_CONFRES_PARTITION), 1);
	fixture_end(f);
}

static void leak_on_run(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_RUN && !r->code)
		trace_store(core_of(m), s->cpu, EX_F_REG, s->cpu, &core_of(m)->cpu[s->cpu].reg,
			    secret_of(m));
}

static void restore_finds_a_leak_into_who_is_resumed(void **state)
{
	struct fixture *f = buggy(leak_on_run);

	(void)state;
	sealed(f);
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_RUN, 1, 5)));
	assert_violation(f, EX_CHECK_STEP_CONFRES_SCHEDULER, "reg_eq", 1);
	fixture_end(f);
}

static void restore_finds_a_leak_at_catch_up(void **state)
{
	struct fixture *f = buggy(leak_on_run);

	(void)state;
	sealed(f);
	plant_secret(f);
	must(f, STEP(A, 0, EX_RUN, 1, 5));
	assert_false(step(f, STEP(B, 0, EX_RUN, 1, 5)));
	assert_violation(f, EX_CHECK_STEP_CONFRES_SCHEDULER, "reg_eq", 1);
	fixture_end(f);
}

static void restore_excuses_what_was_declared_meanwhile(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	must(f, STEP(BOTH, 1, EX_RUN, 2, 0));
	must(f, STEP(A, 0, EX_RUN, 1, 5));
	must(f, STEP(A, 1, EX_SEND, 1, SECRET));
	assert_int_equal(pair_state(f->p, 1), STATE_WAIT);
	must(f, STEP(B, 0, EX_RUN, 1, 5));
	assert_int_equal(pair_state(f->p, 1), STATE_OUT);
	assert_int_equal(f->count.eq_lost[1][LOST_DECLARED], 1);
	fixture_end(f);
}

static void restore_excuses_what_was_perturbed_meanwhile(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	sealed(f);
	must(f, STEP(A, 0, EX_RUN, 1, 5));
	must(f, STEP(A, 0, EX_OP_PERTURB, 2, EX_PERTURB_WORD, 0, SECRET));
	assert_int_equal(pair_state(f->p, 1), STATE_OUT);
	assert_int_equal(f->count.eq_lost[1][LOST_PERTURBED], 1);
	fixture_end(f);
}

/* ---- rule 7: integrity --------------------------------------------------------------- */

/* Whose views are kept: also of those whom no theorem protects now, while they wait. */
static void watched_are_those_in_role_and_those_who_wait(void **state)
{
	const struct step other = STEP(BOTH, 1, EX_SET_REG, 1),
			  fault = STEP(BOTH, 1, EX_OP_CORRUPT, EX_CORRUPT_REG, 0, 0);
	struct fixture *f = fixture();
	struct now *n;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	n = &f->p->now;
	sealed(f);
	must(f, STEP(A, 0, EX_RUN, 1, 0));
	assert_int_equal(pair_state(f->p, 1), STATE_WAIT);
	n->active_before[0][1] = 0;
	n->role[0] = SET_OF(2) | SET_OF(3);
	n->group.step = &other;
	n->op = &f->sys.op[other.op];
	assert_int_equal(rule_watched(f->p, 0, 3), SET_OF(1) | SET_OF(2));
	n->group.step = &fault;
	n->op = &f->sys.op[fault.op];
	assert_int_equal(rule_watched(f->p, 0, ACTOR_NONE), SET_OF(1));
	fixture_end(f);
}

static void write_to_another(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_to_page(m, s->cpu, 2, 0, s->arg[0]);
}

static void integrity_finds_a_write_to_another_partition(void **state)
{
	struct fixture *f = buggy(write_to_another);

	(void)state;
	sealed(f);
	must(f, STEP(BOTH, 0, EX_RUN, 1, 0));
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "content_eq", 2);
	assert_int_equal(pair_violation(f->p)->side, 'A');
	fixture_end(f);
}

static void integrity_protects_those_who_are_out(void **state)
{
	struct fixture *f = buggy(write_to_another);

	(void)state;
	running(f);
	must(f, STEP(A, 1, EX_RECEIVE, 0));
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_false(step(f, STEP(B, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "content_eq", 2);
	assert_int_equal(pair_violation(f->p)->side, 'B');
	fixture_end(f);
}

static void integrity_is_not_broken_by_writing_the_same(void **state)
{
	struct fixture *f = buggy(write_to_another);

	(void)state;
	running(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 0x22));
	fixture_end(f);
}

static void write_to_the_third(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		store_to_page(m, s->cpu, 3, 0, s->arg[0]);
}

static void integrity_is_not_promised_to_the_unsealed(void **state)
{
	struct fixture *f = buggy(write_to_the_third);

	(void)state;
	must(f, STEP(BOTH, 0, EX_LOAD, 3, 0, 0, 1));
	running(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 3));
	fixture_end(f);
}

static void integrity_exempts_what_is_declared_and_nothing_else(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_SEND, 2, 3));
	assert_int_equal(violated(f, EX_CHECK_STEP_INTEG_PARTITION), 0);
	fixture_end(f);
}

static bool nothing_declared(const struct machine *m, const struct step_context *c, unsigned q,
			     object_id o, size_t word)
{
	(void)m;
	(void)c;
	(void)q;
	(void)o;
	(void)word;
	return false;
}

static void integrity_finds_a_channel_that_nobody_declared(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->sys.declared = nothing_declared;
	fixture_start(f, HANDLERS, MODE_EXACT);
	disable(f, EX_CHECK_INTEG_SEND);
	must(f, STEP(BOTH, 0, EX_LOAD, 1, 0, 0, 1));
	must(f, STEP(BOTH, 0, EX_SEAL, 1));
	must(f, STEP(BOTH, 0, EX_RUN, 1, 0));
	must(f, STEP(BOTH, 1, EX_LOAD, 2, 0, 0, 1));
	disable(f, EX_CHECK_STEP_INTEG_SCHEDULER);
	must(f, STEP(BOTH, 1, EX_SEAL, 2));
	assert_false(step(f, STEP(BOTH, 0, EX_SEND, 2, 3)));
	assert_violation(f, EX_CHECK_STEP_INTEG_PARTITION, "box_eq", 2);
	fixture_end(f);
}

static void integrity_counts_once_for_each_machine(void **state)
{
	struct fixture *f = fixture();
	uint64_t before;

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	before = held(f, EX_CHECK_STEP_INTEG_PARTITION);
	must(f, STEP(BOTH, 0, EX_SET_REG, 3));
	assert_int_equal(held(f, EX_CHECK_STEP_INTEG_PARTITION), before + 2);
	fixture_end(f);
}

static void integrity_without_anybody_to_protect_has_no_premise(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(BOTH, 0, EX_LOAD, 1, 0, 0, 7));
	assert_int_equal(held(f, EX_CHECK_STEP_INTEG_SCHEDULER), 0);
	assert_int_equal(f->count.check[EX_CHECK_STEP_INTEG_SCHEDULER].premise_not_met, 2);
	fixture_end(f);
}

/* ---- rule 8: halt -------------------------------------------------------------------- */

static void halt_when_secret(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG && secret_of(m) == SECRET)
		trace_store(core_of(m), s->cpu, EX_F_HALT, 0, &core_of(m)->halt, EX_PANIC_INJECTED);
}

static void halt_on_one_side_is_a_leak(void **state)
{
	struct fixture *f = buggy(halt_when_secret);

	(void)state;
	running(f);
	plant_secret(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_TERMINATION_PARTITION, "injected", 1);
	assert_int_equal(violated(f, EX_CHECK_NO_PANIC), 1);
	fixture_end(f);
}

static void halt_on_one_side_after_a_fault_is_a_leak_but_no_panic(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(A, 0, EX_OP_CORRUPT, EX_CORRUPT_FREE, 0, 0));
	assert_false(step(f, STEP(BOTH, 0, EX_MAP, 5)));
	assert_violation(f, EX_CHECK_TERMINATION_PARTITION, "free_list_empty", 1);
	assert_int_equal(violated(f, EX_CHECK_NO_PANIC), 0);
	fixture_end(f);
}

static void halt_on_one_side_by_one_who_is_out_tells_nothing(void **state)
{
	struct fixture *f = buggy(halt_when_secret);

	(void)state;
	running(f);
	plant_secret(f);
	must(f, STEP(A, 0, EX_STORE, 0, 0, 1));
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_int_equal(violated(f, EX_CHECK_TERMINATION_PARTITION), 0);
	fixture_end(f);
}

static void halt_without_a_fault_is_a_violation(void **state)
{
	struct fixture *f = buggy(halt_when_secret);

	(void)state;
	running(f);
	plant_secret(f);
	assert_false(step(f, STEP(A, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_NO_PANIC, "injected", -1);
	assert_int_equal(pair_violation(f->p)->side, 'A');
	fixture_end(f);
}

static void halt_after_a_fault_ends_the_program_only(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	assert_false(step(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_HALT, 0, EX_PANIC_INJECTED)));
	assert_clean(f);
	assert_int_equal(pair_halted(f->p), EX_PANIC_INJECTED);
	assert_false(step(f, STEP(BOTH, 0, EX_SEAL, 1)));
	fixture_end(f);
}

/* ---- rule 9: invariants -------------------------------------------------------------- */

static void forget_to_zero(struct machine *m, const struct step *s, struct step_result *r)
{
	uint64_t frame = s->op == EX_UNMAP ? frame_of(m, 1, (unsigned)s->arg[0]) : 0;

	example_step(m, s, r);
	if (s->op == EX_UNMAP)
		trace_store(core_of(m), s->cpu, EX_F_WORD, frame * EX_WORDS,
			    &core_of(m)->frame[frame].word[0], 0x11);
}

static void invariants_are_checked_clause_by_clause(void **state)
{
	struct fixture *f = buggy(forget_to_zero);

	(void)state;
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_UNMAP, 0)));
	assert_violation(f, EX_CHECK_CLAUSE_FREE_ZERO, "", -1);
	assert_int_equal(violated(f, EX_CHECK_CLAUSE_FREE_ZERO), 2);
	assert_int_equal(violated(f, EX_CHECK_CLAUSE_MAP_OWNER), 0);
	fixture_end(f);
}

static void invariants_of_the_right_system_are_held(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_UNMAP, 0));
	assert_true(held(f, EX_CHECK_CLAUSE_FREE_ZERO));
	assert_true(held(f, EX_CHECK_INV_PARTITION));
	fixture_end(f);
}

static void invariants_exempt_the_fault_itself(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_OWNER, core(f, 0)->part[1].map[0] - 1, 3));
	fixture_end(f);
}

static void invariants_are_checked_again_after_a_fault(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_MAP, 3, core(f, 0)->part[2].map[0]));
	assert_false(step(f, STEP(BOTH, 0, EX_UNMAP, 3)));
	assert_int_equal(violated(f, EX_CHECK_CLAUSE_MAP_OWNER), 2);
	fixture_end(f);
}

static void store_then_fail(struct machine *m, const struct step *s, struct step_result *r)
{
	example_step(m, s, r);
	if (s->op == EX_SET_REG)
		r->code = EX_STATE;
}

static void errors_change_nothing_finds_a_store(void **state)
{
	struct fixture *f = buggy(store_then_fail);

	(void)state;
	running(f);
	assert_false(step(f, STEP(BOTH, 0, EX_SET_REG, 3)));
	assert_violation(f, EX_CHECK_ERRORS_CHANGE_NOTHING, "", -1);
	fixture_end(f);
}

static void errors_change_nothing_accepts_what_is_put_back(void **state)
{
	struct fixture *f = buggy(store_then_fail);

	(void)state;
	running(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 0));
	fixture_end(f);
}

static bool registers_may_change(const struct machine *m, const struct step *s,
				 const struct change *c)
{
	(void)m;
	(void)s;
	return c->field == EX_F_REG;
}

static void errors_change_nothing_accepts_what_errors_may_store(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->sys.step = store_then_fail;
	f->sys.error_may_store = registers_may_change;
	f->sys.model = NULL;
	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	must(f, STEP(BOTH, 0, EX_SET_REG, 3));
	assert_int_equal(held(f, EX_CHECK_ERRORS_CHANGE_NOTHING), 2);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(actor_is_who_runs_on_the_cpu),
		cmocka_unit_test(actor_that_is_nobody_skips_the_step),
		cmocka_unit_test(actor_on_a_cpu_that_does_not_exist_skips_the_step),
		cmocka_unit_test(operation_that_does_not_exist_skips_the_step),
		cmocka_unit_test(agreement_starts_with_everybody_in),
		cmocka_unit_test(agreement_ends_by_a_declared_channel),
		cmocka_unit_test(agreement_survives_a_declared_channel_that_says_the_same),
		cmocka_unit_test(agreement_of_the_unprotected_ends_without_a_violation),
		cmocka_unit_test(agreement_once_lost_is_lost),
		cmocka_unit_test(one_sided_actor_goes_out_whatever_it_sees),
		cmocka_unit_test(one_sided_step_runs_on_its_side_only),
		cmocka_unit_test(one_sided_step_keeps_others_in),
		cmocka_unit_test(confidentiality_finds_a_leak_into_results),
		cmocka_unit_test(confidentiality_needs_a_secret_that_differs),
		cmocka_unit_test(confidentiality_is_not_promised_to_those_who_are_out),
		cmocka_unit_test(confidentiality_compares_the_number_of_results),
		cmocka_unit_test(confidentiality_finds_a_leak_into_the_view),
		cmocka_unit_test(confidentiality_holds_of_the_right_system),
		cmocka_unit_test(confidentiality_that_stores_nothing_is_trivial),
		cmocka_unit_test(confidentiality_of_codes_has_its_own_check),
		cmocka_unit_test(confidentiality_of_equal_codes_is_held),
		cmocka_unit_test(confidentiality_compares_who_is_active_next),
		cmocka_unit_test(desync_runs_neither_side),
		cmocka_unit_test(desync_by_a_skip_on_one_side_undoes_the_other),
		cmocka_unit_test(different_branches_with_equal_results_are_nobodys_business),
		cmocka_unit_test(divergence_makes_the_resumed_wait),
		cmocka_unit_test(divergence_lets_the_waiting_take_no_step),
		cmocka_unit_test(divergence_stops_the_waiting_on_every_cpu),
		cmocka_unit_test(divergence_ends_when_the_other_side_catches_up),
		cmocka_unit_test(divergence_goes_on_while_another_cpu_is_uneven),
		cmocka_unit_test(restore_with_different_records_tells_a_difference),
		cmocka_unit_test(restore_by_one_step_on_both_sides_is_held),
		cmocka_unit_test(restore_of_the_scheduler_by_one_who_is_out),
		cmocka_unit_test(restore_finds_a_leak_into_who_is_resumed),
		cmocka_unit_test(restore_finds_a_leak_at_catch_up),
		cmocka_unit_test(restore_excuses_what_was_declared_meanwhile),
		cmocka_unit_test(restore_excuses_what_was_perturbed_meanwhile),
		cmocka_unit_test(watched_are_those_in_role_and_those_who_wait),
		cmocka_unit_test(integrity_finds_a_write_to_another_partition),
		cmocka_unit_test(integrity_protects_those_who_are_out),
		cmocka_unit_test(integrity_is_not_broken_by_writing_the_same),
		cmocka_unit_test(integrity_is_not_promised_to_the_unsealed),
		cmocka_unit_test(integrity_exempts_what_is_declared_and_nothing_else),
		cmocka_unit_test(integrity_finds_a_channel_that_nobody_declared),
		cmocka_unit_test(integrity_counts_once_for_each_machine),
		cmocka_unit_test(integrity_without_anybody_to_protect_has_no_premise),
		cmocka_unit_test(halt_on_one_side_is_a_leak),
		cmocka_unit_test(halt_on_one_side_after_a_fault_is_a_leak_but_no_panic),
		cmocka_unit_test(halt_on_one_side_by_one_who_is_out_tells_nothing),
		cmocka_unit_test(halt_without_a_fault_is_a_violation),
		cmocka_unit_test(halt_after_a_fault_ends_the_program_only),
		cmocka_unit_test(invariants_are_checked_clause_by_clause),
		cmocka_unit_test(invariants_of_the_right_system_are_held),
		cmocka_unit_test(invariants_exempt_the_fault_itself),
		cmocka_unit_test(invariants_are_checked_again_after_a_fault),
		cmocka_unit_test(errors_change_nothing_finds_a_store),
		cmocka_unit_test(errors_change_nothing_accepts_what_is_put_back),
		cmocka_unit_test(errors_change_nothing_accepts_what_errors_may_store),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
