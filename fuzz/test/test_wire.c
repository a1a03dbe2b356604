/* SPDX-License-Identifier: Apache-2.0 */
/* The wire format: total, and without loss. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "fuzz/generate.h"
#include "fuzz/test/fake.h"

#define MAX 65536u

static void round_trips(const struct program *p)
{
	static uint8_t wire[MAX];
	struct program back;

	program_decode(&back, p->sys, wire, program_encode(p, wire, MAX));
	assert_true(program_equal(p, &back));
	program_free(&back);
}

static void round_trips_step(const struct step *s)
{
	struct step outer = { .op = FAKE_READ };
	struct program p;

	program_init(&p, &fake_system);
	p.cfg.cpus = ENGINE_MAX_CPUS;
	program_add(&p, &outer);
	program_add(&p, s);
	round_trips(&p);
	program_free(&p);
}

static void encode_keeps_empty_program(void **state)
{
	struct program p;

	(void)state;
	program_init(&p, &fake_system);
	round_trips(&p);
}

static void encode_keeps_configuration(void **state)
{
	static const uint64_t pages[] = { 64, 65, 256, 4096, 4097, 65536, 1u << 24 };
	struct program p;

	(void)state;
	program_init(&p, &fake_system);
	p.level = 1;
	p.start = 1;
	p.cfg.observe = 1;
	p.cfg.seed = UINT64_MAX;
	for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
		for (p.cfg.cpus = 1; p.cfg.cpus <= ENGINE_MAX_CPUS; p.cfg.cpus++) {
			p.cfg.pages = pages[i];
			round_trips(&p);
		}
	}
}

static void encode_keeps_side_and_cpu(void **state)
{
	(void)state;
	for (uint8_t side = 0; side < 3; side++)
		for (uint8_t cpu = 0; cpu < ENGINE_MAX_CPUS; cpu++)
			round_trips_step(&(struct step){ .side = side, .cpu = cpu, .op = 1 });
}

static void encode_keeps_every_nesting(void **state)
{
	(void)state;
	for (unsigned nest = 0; nest < 256; nest++)
		round_trips_step(&(struct step){ .op = FAKE_READ, .nest = (uint8_t)nest });
}

static void encode_keeps_steering(void **state)
{
	struct step s = { .op = FAKE_DRAW, .steer = { 0, 1, UINT64_MAX, 127 } };

	(void)state;
	for (s.steer_count = 0; s.steer_count <= STEP_STEER; s.steer_count++)
		round_trips_step(&s);
}

static void encode_keeps_arguments_of_every_length(void **state)
{
	struct step s = { .op = FAKE_POKE };

	(void)state;
	for (unsigned bit = 0; bit < 64; bit++) {
		s.arg[0] = 1ull << bit;
		s.arg[1] = s.arg[0] - 1;
		s.arg[2] = ~s.arg[1];
		round_trips_step(&s);
	}
}

static void encode_writes_whole_steps_only(void **state)
{
	struct program p, back;
	struct generator g;
	uint8_t wire[512], exact[512];

	(void)state;
	generator_init(&g, &fake_system, 3);
	program_init(&p, &fake_system);
	generate_steps(&g, &p, 20);
	for (size_t capacity = 0; capacity < sizeof(wire); capacity++) {
		size_t n = program_encode(&p, wire, capacity);

		assert_true(n <= capacity);
		program_decode(&back, &fake_system, wire, n);
		assert_true(back.steps <= p.steps);
		/* A prefix: encoding what came back gives the same bytes. */
		if (n)
			assert_int_equal(program_encode(&back, exact, sizeof(exact)), n);
		if (n)
			assert_memory_equal(exact, wire, n);
		program_free(&back);
	}
	program_free(&p);
}

static void encode_without_room_writes_nothing(void **state)
{
	struct program p;
	uint8_t byte = 0xaa;

	(void)state;
	program_init(&p, &fake_system);
	assert_int_equal(program_encode(&p, &byte, 1), 0);
	assert_int_equal(byte, 0xaa);
}

static void decode_nothing_is_empty_program(void **state)
{
	struct program p;

	(void)state;
	program_decode(&p, &fake_system, NULL, 0);
	assert_int_equal(p.steps, 0);
	assert_int_equal(p.cfg.cpus, 1);
	assert_int_equal(p.cfg.pages, 4096);
	program_free(&p);
}

static void decode_replaces_operation_of_other_level(void **state)
{
	static const uint8_t wire[] = { 0, 0, 0, 0, 0, FAKE_DIRECT, 0, 0 };
	struct program p;

	(void)state;
	program_decode(&p, &fake_system, wire, sizeof(wire));
	assert_int_equal(p.steps, 1);
	assert_int_equal(p.step[0].op, FAKE_WRITE); /* the next one, after the last */
	program_free(&p);
}

static void decode_first_step_is_not_nested(void **state)
{
	static const uint8_t wire[] = { 0, 0, 0, 0, 0, FAKE_READ, 0, 0x40, 9 };
	struct program p;

	(void)state;
	program_decode(&p, &fake_system, wire, sizeof(wire));
	assert_int_equal(p.steps, 1);
	assert_int_equal(p.step[0].nest, 0);
	program_free(&p);
}

static void decode_refused_configuration_becomes_standard(void **state)
{
	struct program p, back;
	uint8_t wire[64];

	(void)state;
	program_init(&p, &fake_system);
	p.cfg.pages = 12345;
	program_decode(&back, &fake_system, wire, program_encode(&p, wire, sizeof(wire)));
	assert_int_equal(back.cfg.pages, 4096);
	program_free(&back);
}

static void decode_stops_at_most_steps(void **state)
{
	static uint8_t wire[4 * PROGRAM_MAX_STEPS];
	struct program p;

	(void)state;
	program_decode(&p, &fake_system, wire, sizeof(wire));
	assert_int_equal(p.steps, PROGRAM_MAX_STEPS);
	program_free(&p);
}

/* Any bytes: within the limits of the text, through the text, and stable. */
static void decode_any_bytes_gives_valid_program(void **state)
{
	struct random r;
	uint8_t wire[256];

	(void)state;
	random_seed(&r, 11);
	for (unsigned i = 0; i < 3000; i++) {
		size_t n = (size_t)random_below(&r, sizeof(wire));
		struct program p, back;
		struct text_error e;
		char *text;

		for (size_t k = 0; k < n; k++)
			wire[k] = (uint8_t)random_next(&r);
		program_decode(&p, &fake_system, wire, n);
		round_trips(&p);
		text = program_print(&p);
		assert_true(program_parse(&back, text, strlen(text), fake_find, &e));
		assert_true(program_equal(&p, &back));
		free(text);
		program_free(&p);
		program_free(&back);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(encode_keeps_empty_program),
		cmocka_unit_test(encode_keeps_configuration),
		cmocka_unit_test(encode_keeps_side_and_cpu),
		cmocka_unit_test(encode_keeps_every_nesting),
		cmocka_unit_test(encode_keeps_steering),
		cmocka_unit_test(encode_keeps_arguments_of_every_length),
		cmocka_unit_test(encode_writes_whole_steps_only),
		cmocka_unit_test(encode_without_room_writes_nothing),
		cmocka_unit_test(decode_nothing_is_empty_program),
		cmocka_unit_test(decode_replaces_operation_of_other_level),
		cmocka_unit_test(decode_first_step_is_not_nested),
		cmocka_unit_test(decode_refused_configuration_becomes_standard),
		cmocka_unit_test(decode_stops_at_most_steps),
		cmocka_unit_test(decode_any_bytes_gives_valid_program),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
