/* SPDX-License-Identifier: Apache-2.0 */
/* Programs as lists of steps. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "fuzz/program.h"
#include "fuzz/test/fake.h"

static void init_is_standard_configuration(void **state)
{
	struct program p;

	(void)state;
	program_init(&p, &fake_system);
	assert_int_equal(p.cfg.pages, 4096);
	assert_int_equal(p.cfg.cpus, 2);
	assert_int_equal(p.cfg.seed, 0x5eed);
	assert_int_equal(p.steps, 0);
}

static void add_refuses_one_step_too_many(void **state)
{
	struct step s = { 0 };
	struct program p;

	(void)state;
	program_init(&p, &fake_system);
	for (unsigned i = 0; i < PROGRAM_MAX_STEPS; i++)
		assert_true(program_add(&p, &s));
	assert_false(program_add(&p, &s));
	assert_int_equal(p.steps, PROGRAM_MAX_STEPS);
	program_free(&p);
}

static void copy_is_independent(void **state)
{
	struct expect e = { .kind = EXPECT_PANIC, .name = "boom" };
	struct step s = { .op = FAKE_WRITE, .arg = { 1, 2 } };
	struct program a, b;

	(void)state;
	program_init(&a, &fake_system);
	program_init(&b, &fake_system);
	program_add(&a, &s);
	program_expect(&a, &e);
	program_copy(&b, &a);
	assert_true(program_equal(&a, &b));
	assert_string_equal(b.expect[0].name, "boom");
	b.step[0].arg[1] = 3;
	assert_int_equal(a.step[0].arg[1], 2);
	program_free(&a);
	program_free(&b);
}

static void copy_replaces_what_was_there(void **state)
{
	struct step s = { .op = FAKE_WRITE };
	struct program a, b;

	(void)state;
	program_init(&a, &fake_system);
	program_init(&b, &fake_system);
	program_add(&b, &s);
	program_copy(&b, &a);
	assert_int_equal(b.steps, 0);
	program_free(&b);
}

static void equal_sees_every_field(void **state)
{
	static const struct step base = { .op = FAKE_DRAW, .steer_count = 1, .nest = 0 };
	struct step other[] = { base, base, base, base, base, base, base };
	struct program a, b;

	(void)state;
	other[0].side = SIDE_A;
	other[1].cpu = 1;
	other[2].op = FAKE_READ;
	other[3].nest = 1;
	other[4].steer_count = 2;
	other[5].steer[0] = 1;
	other[6].arg[0] = 1;
	program_init(&a, &fake_system);
	program_init(&b, &fake_system);
	program_add(&a, &base);
	program_add(&b, &base);
	assert_true(program_equal(&a, &b));
	for (size_t i = 0; i < sizeof(other) / sizeof(other[0]); i++) {
		b.step[0] = other[i];
		assert_false(program_equal(&a, &b));
	}
	program_free(&a);
	program_free(&b);
}

static void equal_sees_the_header(void **state)
{
	struct program a, b;

	(void)state;
	program_init(&a, &fake_system);
	b = a;
	b.level = 1;
	assert_false(program_equal(&a, &b));
	b = a;
	b.start = 1;
	assert_false(program_equal(&a, &b));
	b = a;
	b.cfg.pages++;
	assert_false(program_equal(&a, &b));
	b = a;
	b.cfg.cpus++;
	assert_false(program_equal(&a, &b));
	b = a;
	b.cfg.seed++;
	assert_false(program_equal(&a, &b));
	b = a;
	b.cfg.observe++;
	assert_false(program_equal(&a, &b));
}

static void equal_ignores_steering_that_is_not_there(void **state)
{
	struct step s = { .op = FAKE_DRAW };
	struct program a, b;

	(void)state;
	program_init(&a, &fake_system);
	program_init(&b, &fake_system);
	program_add(&a, &s);
	s.steer[0] = 5;
	program_add(&b, &s);
	assert_true(program_equal(&a, &b));
	program_free(&a);
	program_free(&b);
}

static void op_allowed_follows_levels(void **state)
{
	(void)state;
	assert_true(program_op_allowed(&fake_system, 0, FAKE_BOOM));
	assert_false(program_op_allowed(&fake_system, 1, FAKE_BOOM));
	assert_false(program_op_allowed(&fake_system, 0, FAKE_DIRECT));
	assert_true(program_op_allowed(&fake_system, 1, FAKE_DIRECT));
}

static void group_ends_before_next_outer_step(void **state)
{
	struct step s[4] = { { .nest = 0 }, { .nest = 2 }, { .nest = 1 }, { .nest = 0 } };

	(void)state;
	assert_int_equal(program_group(s, 4, 0), 3);
	assert_int_equal(program_group(s, 4, 3), 1);
	assert_int_equal(program_group(s, 2, 0), 2);
}

/* ---- programs of another system ------------------------------------------------------ */

static struct system reader(void)
{
	struct system sys = fake_system;

	sys.name = "reader";
	sys.reads = fake_system.name;
	return sys;
}

static void adopt_needs_a_system_that_reads_the_other(void **state)
{
	const struct system sys = reader();
	struct program p;

	(void)state;
	program_init(&p, &sys);
	assert_false(program_adopt(&p, &fake_system));
	assert_ptr_equal(p.sys, &sys);
	assert_true(program_adopt(&p, &sys));
	program_init(&p, &fake_system);
	assert_true(program_adopt(&p, &sys));
	assert_ptr_equal(p.sys, &sys);
}

static void adopt_forgets_outcomes_of_the_other(void **state)
{
	const struct expect outcome = { .kind = EXPECT_OUTCOME, .name = "a.b" };
	const struct expect clean = { .kind = EXPECT_CLEAN };
	const struct system sys = reader();
	struct program p;

	(void)state;
	program_init(&p, &fake_system);
	program_expect(&p, &outcome);
	program_expect(&p, &clean);
	assert_true(program_adopt(&p, &fake_system));
	assert_int_equal(p.expects, 2);
	assert_true(program_adopt(&p, &sys));
	assert_int_equal(p.expects, 1);
	assert_int_equal(p.expect[0].kind, EXPECT_CLEAN);
	program_free(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(init_is_standard_configuration),
		cmocka_unit_test(add_refuses_one_step_too_many),
		cmocka_unit_test(copy_is_independent),
		cmocka_unit_test(copy_replaces_what_was_there),
		cmocka_unit_test(equal_sees_every_field),
		cmocka_unit_test(equal_sees_the_header),
		cmocka_unit_test(equal_ignores_steering_that_is_not_there),
		cmocka_unit_test(op_allowed_follows_levels),
		cmocka_unit_test(group_ends_before_next_outer_step),
		cmocka_unit_test(adopt_needs_a_system_that_reads_the_other),
		cmocka_unit_test(adopt_forgets_outcomes_of_the_other),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
