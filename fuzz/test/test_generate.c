/* SPDX-License-Identifier: Apache-2.0 */
/* The typed generator: what it makes, and how often. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "fuzz/generate.h"
#include "fuzz/test/fake.h"

static void make(struct program *p, uint64_t seed, unsigned level, size_t steps)
{
	struct generator g;

	generator_init(&g, &fake_system, seed);
	program_init(p, &fake_system);
	p->level = level;
	generate_steps(&g, p, steps);
}

static void random_is_the_published_sequence(void **state)
{
	struct random r = { { 1, 2, 3, 4 } };

	(void)state;
	/* First outputs of xoshiro256** for this state. */
	assert_true(random_next(&r) == 11520u);
	assert_true(random_next(&r) == 0);
	assert_true(random_next(&r) == 1509978240u);
}

static void random_below_stays_below(void **state)
{
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (unsigned i = 0; i < 1000; i++)
		assert_true(random_below(&r, 7) < 7);
}

static void generate_same_seed_same_program(void **state)
{
	struct program a, b;

	(void)state;
	make(&a, 5, 0, 200);
	make(&b, 5, 0, 200);
	assert_true(program_equal(&a, &b));
	program_free(&a);
	program_free(&b);
}

static void generate_other_seed_other_program(void **state)
{
	struct program a, b;

	(void)state;
	make(&a, 5, 0, 20);
	make(&b, 6, 0, 20);
	assert_false(program_equal(&a, &b));
	program_free(&a);
	program_free(&b);
}

static void generate_only_operations_of_the_level(void **state)
{
	(void)state;
	for (unsigned level = 0; level < 2; level++) {
		struct program p;

		make(&p, 9, level, 500);
		for (size_t i = 0; i < p.steps; i++)
			assert_true(program_op_allowed(&fake_system, level, p.step[i].op));
		program_free(&p);
	}
}

static void generate_never_without_weight_or_corrupting(void **state)
{
	struct program p;

	(void)state;
	make(&p, 9, 0, 1000);
	for (size_t i = 0; i < p.steps; i++) {
		assert_true(fake_op[p.step[i].op].weight > 0);
		assert_false(fake_op[p.step[i].op].flags & OP_CORRUPT);
	}
	program_free(&p);
}

static void generate_stops_at_most_steps(void **state)
{
	struct program p;

	(void)state;
	make(&p, 9, 0, PROGRAM_MAX_STEPS + 10);
	assert_int_equal(p.steps, PROGRAM_MAX_STEPS);
	program_free(&p);
}

static void generate_is_valid_text(void **state)
{
	(void)state;
	for (uint64_t seed = 0; seed < 50; seed++) {
		struct program p, back;
		struct text_error e;
		char *text;

		make(&p, seed, seed % 2, 60);
		text = program_print(&p);
		assert_true(program_parse(&back, text, strlen(text), fake_find, &e));
		assert_true(program_equal(&p, &back));
		free(text);
		program_free(&p);
		program_free(&back);
	}
}

/* A generator is measured: bounds that are far from what it does. */
static void generate_mixes_what_matters(void **state)
{
	unsigned side[3] = { 0 }, nested = 0, steered = 0, draws = 0, second_cpu = 0;
	struct program p;

	(void)state;
	make(&p, 1, 0, 1000);
	for (size_t i = 0; i < p.steps; i++) {
		side[p.step[i].side]++;
		nested += p.step[i].nest > 0;
		second_cpu += p.step[i].cpu == 1;
		draws += p.step[i].op == FAKE_DRAW;
		steered += p.step[i].op == FAKE_DRAW && p.step[i].steer_count;
	}
	assert_true(side[SIDE_BOTH] > 500);
	assert_true(side[SIDE_A] > 30 && side[SIDE_B] > 30);
	assert_in_range(nested, 20, 100);
	assert_in_range(second_cpu, 300, 700);
	assert_true(steered * 10 > draws && steered < draws);
	program_free(&p);
}

static void generate_every_operation_with_weight(void **state)
{
	bool seen[FAKE_OPS] = { false };
	struct program p;

	(void)state;
	make(&p, 2, 1, 1000);
	for (size_t i = 0; i < p.steps; i++)
		seen[p.step[i].op] = true;
	assert_true(seen[FAKE_WRITE] && seen[FAKE_READ] && seen[FAKE_DRAW] && seen[FAKE_PERTURB] &&
		    seen[FAKE_DIRECT]);
	program_free(&p);
}

static void generate_perturbations_are_one_sided(void **state)
{
	struct program p;

	(void)state;
	make(&p, 3, 0, 1000);
	for (size_t i = 0; i < p.steps; i++)
		if (p.step[i].op == FAKE_PERTURB)
			assert_int_not_equal(p.step[i].side, SIDE_BOTH);
	program_free(&p);
}

static void generate_nested_runs_on_another_cpu(void **state)
{
	struct program p;
	const struct step *outer = NULL;

	(void)state;
	make(&p, 4, 0, 1000);
	for (size_t i = 0; i < p.steps; i++) {
		if (!p.step[i].nest)
			outer = &p.step[i];
		else
			assert_int_not_equal(p.step[i].cpu, outer->cpu);
	}
	program_free(&p);
}

static void generate_value_reuses_what_it_learned(void **state)
{
	struct step s = { .op = FAKE_WRITE, .arg = { 3, 0x123456789abcdef } };
	struct generator g;
	unsigned again = 0;

	(void)state;
	generator_init(&g, &fake_system, 1);
	generator_learn(&g, &s);
	for (unsigned i = 0; i < 1000; i++)
		again += generate_value(&g, FAKE_KIND_VALUE) == s.arg[1];
	assert_in_range(again, 400, 600);
}

static void generate_value_is_mostly_telling_or_below_limit(void **state)
{
	struct generator g;
	unsigned below = 0;

	(void)state;
	generator_init(&g, &fake_system, 1);
	for (unsigned i = 0; i < 1000; i++)
		below += generate_value(&g, FAKE_KIND_CELL) < FAKE_CELLS;
	assert_in_range(below, 880, 990);
}

static void generate_config_is_usable(void **state)
{
	struct generator g;
	struct program p;

	(void)state;
	generator_init(&g, &fake_system, 1);
	program_init(&p, &fake_system);
	for (unsigned i = 0; i < 100; i++) {
		generate_config(&g, &p);
		assert_in_range(p.start, 0, 1);
		assert_in_range(p.cfg.cpus, 1, ENGINE_MAX_CPUS);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(random_is_the_published_sequence),
		cmocka_unit_test(random_below_stays_below),
		cmocka_unit_test(generate_same_seed_same_program),
		cmocka_unit_test(generate_other_seed_other_program),
		cmocka_unit_test(generate_only_operations_of_the_level),
		cmocka_unit_test(generate_never_without_weight_or_corrupting),
		cmocka_unit_test(generate_stops_at_most_steps),
		cmocka_unit_test(generate_is_valid_text),
		cmocka_unit_test(generate_mixes_what_matters),
		cmocka_unit_test(generate_every_operation_with_weight),
		cmocka_unit_test(generate_perturbations_are_one_sided),
		cmocka_unit_test(generate_nested_runs_on_another_cpu),
		cmocka_unit_test(generate_value_reuses_what_it_learned),
		cmocka_unit_test(generate_value_is_mostly_telling_or_below_limit),
		cmocka_unit_test(generate_config_is_usable),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
