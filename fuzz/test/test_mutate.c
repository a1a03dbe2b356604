/* SPDX-License-Identifier: Apache-2.0 */
/* The typed mutator and crossover. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "fuzz/mutate.h"
#include "fuzz/test/fake.h"

static void make(struct program *p, uint64_t seed, size_t steps)
{
	struct generator g;

	generator_init(&g, &fake_system, seed);
	program_init(p, &fake_system);
	generate_steps(&g, p, steps);
}

static void assert_valid(const struct program *p)
{
	char *text = program_print(p);
	struct program back;
	struct text_error e;

	if (!program_parse(&back, text, strlen(text), fake_find, &e))
		fail_msg("%u:%u: %s", e.line, e.column, e.message);
	assert_true(program_equal(p, &back));
	free(text);
	program_free(&back);
}

static void mutate(struct program *p, uint64_t seed)
{
	struct generator g;

	generator_init(&g, &fake_system, seed);
	mutate_program(&g, p);
}

static void mutate_gives_valid_programs(void **state)
{
	struct program p;

	(void)state;
	make(&p, 1, 12);
	for (uint64_t seed = 0; seed < 3000; seed++) {
		mutate(&p, seed);
		assert_valid(&p);
	}
	program_free(&p);
}

static void mutate_same_seed_same_result(void **state)
{
	(void)state;
	for (uint64_t seed = 0; seed < 100; seed++) {
		struct program a, b;

		make(&a, 1, 12);
		make(&b, 1, 12);
		mutate(&a, seed);
		mutate(&b, seed);
		assert_true(program_equal(&a, &b));
		program_free(&a);
		program_free(&b);
	}
}

static void mutate_mostly_changes_something(void **state)
{
	unsigned changed = 0;

	(void)state;
	for (uint64_t seed = 0; seed < 200; seed++) {
		struct program a, b;

		make(&a, 1, 12);
		make(&b, 1, 12);
		mutate(&b, seed);
		changed += !program_equal(&a, &b);
		program_free(&a);
		program_free(&b);
	}
	assert_true(changed > 180);
}

static void mutate_fills_empty_program(void **state)
{
	struct program p;

	(void)state;
	make(&p, 1, 0);
	mutate(&p, 1);
	assert_true(p.steps > 0);
	assert_valid(&p);
	program_free(&p);
}

static void mutate_keeps_most_steps(void **state)
{
	struct program p;

	(void)state;
	make(&p, 1, PROGRAM_MAX_STEPS);
	for (uint64_t seed = 0; seed < 200; seed++)
		mutate(&p, seed);
	assert_true(p.steps <= PROGRAM_MAX_STEPS);
	assert_valid(&p);
	program_free(&p);
}

static void mutate_never_changes_the_level(void **state)
{
	struct program p;

	(void)state;
	make(&p, 1, 4);
	p.level = 1;
	for (uint64_t seed = 0; seed < 500; seed++) {
		mutate(&p, seed);
		assert_int_equal(p.level, 1);
	}
	assert_valid(&p);
	program_free(&p);
}

static void mutate_both_grows_and_shrinks(void **state)
{
	unsigned grown = 0, shrunk = 0;

	(void)state;
	for (uint64_t seed = 0; seed < 200; seed++) {
		struct program p;

		make(&p, 1, 12);
		mutate(&p, seed);
		grown += p.steps > 12;
		shrunk += p.steps < 12;
		program_free(&p);
	}
	assert_true(grown > 20 && shrunk > 10);
}

static void cross(const struct program *a, const struct program *b, uint64_t seed,
		  struct program *out)
{
	struct generator g;

	generator_init(&g, &fake_system, seed);
	program_init(out, &fake_system);
	crossover_programs(&g, a, b, out);
}

static bool contains(const struct program *p, const struct step *s)
{
	for (size_t i = 0; i < p->steps; i++)
		if (p->step[i].op == s->op && !memcmp(p->step[i].arg, s->arg, sizeof(s->arg)))
			return true;
	return false;
}

static void crossover_takes_steps_of_both_only(void **state)
{
	struct program a, b, out;
	unsigned mixed = 0;

	(void)state;
	make(&a, 1, 10);
	make(&b, 2, 10);
	for (uint64_t seed = 0; seed < 200; seed++) {
		unsigned of_b = 0;

		cross(&a, &b, seed, &out);
		assert_valid(&out);
		for (size_t i = 0; i < out.steps; i++) {
			assert_true(contains(&a, &out.step[i]) || contains(&b, &out.step[i]));
			of_b += !contains(&a, &out.step[i]);
		}
		mixed += of_b > 0;
		program_free(&out);
	}
	assert_true(mixed > 150);
	program_free(&a);
	program_free(&b);
}

static void crossover_same_seed_same_result(void **state)
{
	struct program a, b, first, second;

	(void)state;
	make(&a, 1, 10);
	make(&b, 2, 10);
	cross(&a, &b, 7, &first);
	cross(&a, &b, 7, &second);
	assert_true(program_equal(&first, &second));
	program_free(&a);
	program_free(&b);
	program_free(&first);
	program_free(&second);
}

static void crossover_fits_cpus_of_the_first(void **state)
{
	struct step far = { .op = FAKE_READ, .cpu = 7 };
	struct program a, b, out;

	(void)state;
	make(&a, 1, 4);
	make(&b, 2, 0);
	b.cfg.cpus = 8;
	program_add(&b, &far);
	for (uint64_t seed = 0; seed < 50; seed++) {
		cross(&a, &b, seed, &out);
		assert_valid(&out);
		program_free(&out);
	}
	program_free(&a);
	program_free(&b);
}

static void crossover_of_other_start_mutates_the_first(void **state)
{
	struct step odd = { .op = FAKE_POKE, .arg = { 1, 2, 3 } };
	struct program a, b, out;

	(void)state;
	make(&a, 1, 6);
	make(&b, 2, 0);
	b.start = 1;
	program_add(&b, &odd);
	for (uint64_t seed = 0; seed < 50; seed++) {
		cross(&a, &b, seed, &out);
		assert_false(contains(&out, &odd));
		assert_valid(&out);
		program_free(&out);
	}
	program_free(&a);
	program_free(&b);
}

static void crossover_stops_at_most_steps(void **state)
{
	struct program a, b, out;

	(void)state;
	make(&a, 1, PROGRAM_MAX_STEPS);
	make(&b, 2, PROGRAM_MAX_STEPS);
	for (uint64_t seed = 0; seed < 20; seed++) {
		cross(&a, &b, seed, &out);
		assert_true(out.steps <= PROGRAM_MAX_STEPS);
		program_free(&out);
	}
	program_free(&a);
	program_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mutate_gives_valid_programs),
		cmocka_unit_test(mutate_same_seed_same_result),
		cmocka_unit_test(mutate_mostly_changes_something),
		cmocka_unit_test(mutate_fills_empty_program),
		cmocka_unit_test(mutate_keeps_most_steps),
		cmocka_unit_test(mutate_never_changes_the_level),
		cmocka_unit_test(mutate_both_grows_and_shrinks),
		cmocka_unit_test(crossover_takes_steps_of_both_only),
		cmocka_unit_test(crossover_same_seed_same_result),
		cmocka_unit_test(crossover_fits_cpus_of_the_first),
		cmocka_unit_test(crossover_of_other_start_mutates_the_first),
		cmocka_unit_test(crossover_stops_at_most_steps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
