/* SPDX-License-Identifier: Apache-2.0 */
/* Streams D_v: positions, reading, declassification. */
#include "fixture.h"

#define P 5u

static void host_stream_position_starts_at_zero(void **state)
{
	struct fixture *f = *state;

	for (uint64_t v = 0; v < HOST_STREAMS; v++)
		assert_int_equal(host_stream_position(f->core, v), 0);
}

static void plat_data_peek_gives_the_values_in_order(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(plat_data_peek(f->core, 0, 3, 0), fix_value(f, 3, 0));
	assert_int_equal(plat_data_peek(f->core, 0, 3, 7), fix_value(f, 3, 7));
	plat_data_advance(f->core, 0, 3, 2);
	assert_int_equal(plat_data_peek(f->core, 0, 3, 0), fix_value(f, 3, 2));
}

/* A value that was seen must not change any more; the position stays. */
static void plat_data_peek_fixes_what_it_shows(void **state)
{
	struct fixture *f = *state;

	plat_data_peek(f->core, 0, 3, 4);
	assert_int_equal(f->consumed_v, 3);
	assert_int_equal(f->consumed_n, 5);
	assert_int_equal(host_stream_position(f->core, 3), 0);
	assert_int_equal(f->logged, 0);
}

static void plat_data_advance_tells_what_is_read(void **state)
{
	struct fixture *f = *state;

	plat_data_advance(f->core, 0, 3, 2);
	plat_data_advance(f->core, 0, 3, 3);
	assert_int_equal(host_stream_position(f->core, 3), 5);
	assert_int_equal(f->consumed_v, 3);
	assert_int_equal(f->consumed_n, 5);
	assert_int_equal(f->consumed_calls, 2);
}

static void plat_data_advance_by_none_does_nothing(void **state)
{
	struct fixture *f = *state;

	plat_data_advance(f->core, 0, 3, 0);
	assert_int_equal(f->consumed_calls, 0);
	assert_int_equal(f->logged, 0);
}

static void plat_data_advance_moves_one_stream(void **state)
{
	struct fixture *f = *state;

	plat_data_advance(f->core, 0, 16, 2);
	for (uint64_t v = 0; v < 16; v++)
		assert_int_equal(host_stream_position(f->core, v), 0);
}

static void plat_data_advance_undo(void **state)
{
	struct fixture *f = *state;

	plat_data_advance(f->core, 0, 3, 2);
	fix_undo(f, 0);
	assert_int_equal(host_stream_position(f->core, 3), 0);
}

static void host_stream_set_position_reads_nothing(void **state)
{
	struct fixture *f = *state;

	host_stream_set_position(f->core, 1, 3, 100);
	assert_int_equal(host_stream_position(f->core, 3), 100);
	assert_int_equal(f->consumed_calls, 0);
	assert_int_equal(f->log[0].field, HOST_F_STREAM_POS);
	assert_int_equal(f->log[0].index, 3);
	assert_int_equal(f->log[0].cpu, 1);
}

static void plat_declassify_fills_page_with_next_value(void **state)
{
	struct fixture *f = *state;

	plat_data_advance(f->core, 0, 3, 1);
	plat_declassify(f->core, 0, 3, P);
	assert_int_equal(host_page_content(f->core, P).symbol, fix_value(f, 3, 1));
	assert_int_equal(host_page_content(f->core, P).digest, 0);
	assert_int_equal(host_stream_position(f->core, 3), 2);
	assert_int_equal(f->consumed_n, 2);
}

static void plat_declassify_forgets_what_was_written(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, 42);
	plat_declassify(f->core, 0, 3, P);
	assert_int_equal(host_page_word(f->core, P, 9), host_expand(fix_value(f, 3, 0), 9));
}

static void plat_declassify_of_page_without_content_reads_a_value(void **state)
{
	struct fixture *f = *state;

	plat_declassify(f->core, 0, 3, FIX_PAGES);
	assert_int_equal(host_stream_position(f->core, 3), 1);
	assert_int_equal(host_page_word(f->core, FIX_PAGES, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(host_stream_position_starts_at_zero),
		FIX_TEST(plat_data_peek_gives_the_values_in_order),
		FIX_TEST(plat_data_peek_fixes_what_it_shows),
		FIX_TEST(plat_data_advance_tells_what_is_read),
		FIX_TEST(plat_data_advance_by_none_does_nothing),
		FIX_TEST(plat_data_advance_moves_one_stream),
		FIX_TEST(plat_data_advance_undo),
		FIX_TEST(host_stream_set_position_reads_nothing),
		FIX_TEST(plat_declassify_fills_page_with_next_value),
		FIX_TEST(plat_declassify_forgets_what_was_written),
		FIX_TEST(plat_declassify_of_page_without_content_reads_a_value),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
