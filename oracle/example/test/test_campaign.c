/* SPDX-License-Identifier: Apache-2.0 */
/* Random programs on the example system: nothing fires, everything is exercised. */
#include <stdio.h>

#include "oracle/engine/test/fixture.h"

#define PROGRAMS 400u
#define STEPS 60u

static uint64_t next(uint64_t *seed)
{
	uint64_t z = *seed += 0x9E3779B97F4A7C15ull;

	z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
	z = (z ^ z >> 27) * 0x94D049BB133111EBull;
	return z ^ z >> 31;
}

static uint64_t argument(const struct arg_kind *kind, uint64_t *seed)
{
	if (kind->common_count && next(seed) % 4)
		return kind->common[next(seed) % kind->common_count];
	return kind->limit ? next(seed) % kind->limit : next(seed);
}

static unsigned operation(unsigned level, uint64_t *seed)
{
	for (;;) {
		unsigned op = (unsigned)(next(seed) % EX_OPS);
		const struct op_desc *d = &example_system.op[op];

		if (d->levels >> level & 1 && next(seed) % 8 < d->weight)
			return op;
	}
}

static struct step random_step(unsigned level, uint64_t *seed)
{
	struct step s = { .side = next(seed) % 5 ? SIDE_BOTH : (uint8_t)(next(seed) % 3),
			  .cpu = (uint8_t)(next(seed) % 2),
			  .op = (uint8_t)operation(level, seed),
			  .nest = next(seed) % 6 ? 0 : (uint8_t)(1 + next(seed) % 2),
			  .steer_count = next(seed) % 4 ? 0 : 2,
			  .steer = { next(seed), next(seed) } };

	for (unsigned i = 0; i < example_system.op[s.op].argc; i++)
		s.arg[i] =
			argument(&example_system.kind[example_system.op[s.op].arg[i].kind], seed);
	return s;
}

static void run_programs(struct fixture *f, unsigned level, unsigned programs)
{
	struct pair_mark *start;

	if (level == HANDLERS)
		running(f);
	else
		sealed(f);
	start = pair_mark(f->p);
	for (uint64_t i = 0; i < programs; i++) {
		uint64_t seed = i * 0x1234567;
		struct step program[STEPS];

		for (unsigned k = 0; k < STEPS; k++)
			program[k] = random_step(level, &seed);
		program[0].nest = 0;
		pair_run(f->p, program, STEPS);
		assert_clean(f);
		pair_undo(f->p, start);
	}
	pair_mark_free(start);
}

static void campaign_of_handlers_is_clean(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	run_programs(f, HANDLERS, PROGRAMS);
	fixture_end(f);
}

static void campaign_of_operations_is_clean(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, OPERATIONS, MODE_EXACT);
	run_programs(f, OPERATIONS, PROGRAMS);
	fixture_end(f);
}

static void campaign_is_clean_by_definition_too(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_DEFINITIONAL);
	run_programs(f, HANDLERS, PROGRAMS / 4);
	fixture_end(f);
}

static void campaign_of_operations_is_clean_by_definition_too(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, OPERATIONS, MODE_DEFINITIONAL);
	run_programs(f, OPERATIONS, PROGRAMS / 4);
	fixture_end(f);
}

static void campaign_holds_every_check(void **state)
{
	struct counters sum;

	(void)state;
	counters_init(&sum);
	for (unsigned level = HANDLERS; level <= OPERATIONS; level++) {
		struct fixture *f = fixture();

		fixture_start(f, level, MODE_EXACT);
		run_programs(f, level, PROGRAMS);
		counters_add(&sum, &f->count);
		fixture_end(f);
	}
	for (unsigned i = 0; i < EX_CHECK_COUNT; i++) {
		if (!sum.check[i].held)
			fail_msg("%s was never held", example_system.check[i].id);
	}
}

static void campaign_reaches_every_outcome(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(BOTH, 0, EX_LOAD, 9));
	run_programs(f, HANDLERS, PROGRAMS);
	for (unsigned i = 0; i < EX_OUTCOME_COUNT; i++) {
		if (!f->count.outcome[i])
			fail_msg("%s was never reached", example_system.outcome_name(i));
	}
	fixture_end(f);
}

static void campaign_loses_principals_for_every_reason(void **state)
{
	struct fixture *f = fixture();
	uint64_t lost[LOST_REASONS] = { 0 };

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	run_programs(f, HANDLERS, PROGRAMS);
	for (unsigned q = 0; q <= EX_PARTS; q++) {
		for (unsigned r = 0; r < LOST_REASONS; r++)
			lost[r] += f->count.eq_lost[q][r];
	}
	for (unsigned r = 0; r < LOST_REASONS; r++) {
		if (!lost[r])
			fail_msg("nobody was lost by %s", eq_lost_name(r));
	}
	fixture_end(f);
}

static void campaign_meets_nesting_waiting_and_desync(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	fixture_start(f, HANDLERS, MODE_EXACT);
	run_programs(f, HANDLERS, PROGRAMS);
	assert_true(f->count.nested);
	assert_true(f->count.waiting);
	assert_true(f->count.desync);
	assert_true(f->count.skipped);
	assert_true(f->count.blocked);
	assert_true(f->count.perturb_undone);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(campaign_of_handlers_is_clean),
		cmocka_unit_test(campaign_of_operations_is_clean),
		cmocka_unit_test(campaign_is_clean_by_definition_too),
		cmocka_unit_test(campaign_of_operations_is_clean_by_definition_too),
		cmocka_unit_test(campaign_holds_every_check),
		cmocka_unit_test(campaign_reaches_every_outcome),
		cmocka_unit_test(campaign_loses_principals_for_every_reason),
		cmocka_unit_test(campaign_meets_nesting_waiting_and_desync),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
