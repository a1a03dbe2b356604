/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "oracle/engine/streams.h"

struct world {
	struct stream_set set;
	struct streams s;
};

static int setup(void **state)
{
	struct world *w = calloc(1, sizeof(*w));

	streams_init(&w->set, 42);
	w->s = streams_for_machines(&w->set);
	*state = w;
	return 0;
}

static int teardown(void **state)
{
	struct world *w = *state;

	streams_free(&w->set);
	free(w);
	return 0;
}

static uint64_t value(struct world *w, uint64_t v, uint64_t n)
{
	return w->s.value(w->s.ctx, v, n);
}

static void value_is_a_function_of_seed_stream_and_position(void **state)
{
	struct world *w = *state;
	struct stream_set other;
	struct streams s;

	assert_true(value(w, 1, 0) == value(w, 1, 0));
	assert_true(value(w, 1, 0) != value(w, 1, 1));
	assert_true(value(w, 1, 0) != value(w, 2, 0));
	streams_init(&other, 43);
	s = streams_for_machines(&other);
	assert_true(value(w, 1, 0) != s.value(s.ctx, 1, 0));
	streams_free(&other);
}

static void steer_enters_values(void **state)
{
	struct world *w = *state;
	const uint64_t values[] = { 7, 8 };
	uint64_t after = value(w, 1, 5);

	streams_steer(&w->set, 1, 3, values, 2);
	assert_int_equal(value(w, 1, 3), 7);
	assert_int_equal(value(w, 1, 4), 8);
	assert_true(value(w, 1, 5) == after);
}

static void steer_leaves_other_streams_alone(void **state)
{
	struct world *w = *state;
	const uint64_t values[] = { 7 };
	uint64_t other = value(w, 2, 3);

	streams_steer(&w->set, 1, 3, values, 1);
	assert_true(value(w, 2, 3) == other);
}

static void steer_keeps_what_was_read(void **state)
{
	struct world *w = *state;
	const uint64_t values[] = { 7, 8 };
	uint64_t read = value(w, 1, 0);

	w->s.consumed(w->s.ctx, 1, 1);
	streams_steer(&w->set, 1, 0, values, 2);
	assert_true(value(w, 1, 0) == read);
	assert_int_equal(value(w, 1, 1), 8);
}

static void steer_again_replaces_what_nobody_read(void **state)
{
	struct world *w = *state;
	const uint64_t first[] = { 7 }, second[] = { 9 };

	streams_steer(&w->set, 1, 0, first, 1);
	streams_steer(&w->set, 1, 0, second, 1);
	assert_int_equal(value(w, 1, 0), 9);
}

static void steer_of_a_stream_out_of_range_does_nothing(void **state)
{
	struct world *w = *state;
	const uint64_t values[] = { 7 };

	streams_steer(&w->set, ENGINE_MAX_PRINCIPALS, 0, values, 1);
	assert_int_equal(w->set.steered_count, 0);
}

static void consumed_never_goes_back(void **state)
{
	struct world *w = *state;

	w->s.consumed(w->s.ctx, 1, 5);
	w->s.consumed(w->s.ctx, 1, 2);
	assert_int_equal(w->set.read[1], 5);
}

static void consumed_of_a_stream_out_of_range_does_nothing(void **state)
{
	struct world *w = *state;

	w->s.consumed(w->s.ctx, ENGINE_MAX_PRINCIPALS, 5);
	for (unsigned v = 0; v < ENGINE_MAX_PRINCIPALS; v++)
		assert_int_equal(w->set.read[v], 0);
}

static void is_signed_follows_the_request(void **state)
{
	struct world *w = *state;

	w->set.request = SIGN_YES;
	assert_true(w->s.is_signed(w->s.ctx, 1));
	w->set.request = SIGN_NO;
	assert_false(w->s.is_signed(w->s.ctx, 2));
}

static void is_signed_never_changes_its_mind(void **state)
{
	struct world *w = *state;

	w->set.request = SIGN_NO;
	assert_false(w->s.is_signed(w->s.ctx, 1));
	w->set.request = SIGN_YES;
	assert_false(w->s.is_signed(w->s.ctx, 1));
}

static void is_signed_says_mostly_yes_without_a_request(void **state)
{
	struct world *w = *state;
	unsigned yes = 0;

	for (uint64_t hash = 0; hash < 800; hash++)
		yes += w->s.is_signed(w->s.ctx, hash);
	assert_in_range(yes, 600, 799);
}

static void undo_takes_everything_back(void **state)
{
	struct world *w = *state;
	const uint64_t values[] = { 7 };
	uint64_t first = value(w, 1, 0);
	const struct streams_mark mark = streams_mark(&w->set);

	streams_steer(&w->set, 1, 0, values, 1);
	w->s.consumed(w->s.ctx, 1, 1);
	w->set.request = SIGN_NO;
	w->s.is_signed(w->s.ctx, 1);
	streams_undo(&w->set, &mark);
	assert_true(value(w, 1, 0) == first);
	assert_int_equal(w->set.read[1], 0);
	w->set.request = SIGN_YES;
	assert_true(w->s.is_signed(w->s.ctx, 1));
}

static void redo_brings_everything_back(void **state)
{
	struct world *w = *state;
	const uint64_t values[] = { 7 };
	const struct streams_mark mark = streams_mark(&w->set);
	struct streams_redo redo;

	streams_steer(&w->set, 1, 0, values, 1);
	w->s.consumed(w->s.ctx, 1, 1);
	w->set.request = SIGN_NO;
	w->s.is_signed(w->s.ctx, 1);
	streams_redo_take(&redo, &w->set, &mark);
	streams_undo(&w->set, &mark);
	streams_redo_apply(&redo, &w->set);
	assert_true(value(w, 1, 0) == 7);
	assert_int_equal(w->set.read[1], 1);
	w->set.request = SIGN_YES;
	assert_false(w->s.is_signed(w->s.ctx, 1));
	streams_undo(&w->set, &mark);
	assert_int_equal(w->set.read[1], 0);
	streams_redo_free(&redo);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(value_is_a_function_of_seed_stream_and_position),
		TEST(steer_enters_values),
		TEST(steer_leaves_other_streams_alone),
		TEST(steer_keeps_what_was_read),
		TEST(steer_again_replaces_what_nobody_read),
		TEST(steer_of_a_stream_out_of_range_does_nothing),
		TEST(consumed_never_goes_back),
		TEST(consumed_of_a_stream_out_of_range_does_nothing),
		TEST(is_signed_follows_the_request),
		TEST(is_signed_never_changes_its_mind),
		TEST(is_signed_says_mostly_yes_without_a_request),
		TEST(undo_takes_everything_back),
		TEST(redo_brings_everything_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
