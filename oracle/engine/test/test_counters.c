/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/engine/check.h"
#include "oracle/engine/test/fixture.h"

#define CHECK EX_CHECK_CLAUSE_RUNNING

struct world {
	struct counters count;
	uint8_t disabled[ENGINE_MAX_CHECKS / 8];
	struct book book;
};

static int setup(void **state)
{
	struct world *w = calloc(1, sizeof(*w));

	counters_init(&w->count);
	book_init(&w->book, &example_system,
		  &(struct pair_options){ .count = &w->count, .disabled = w->disabled });
	*state = w;
	return 0;
}

static int teardown(void **state)
{
	free(*state);
	return 0;
}

static void hold(struct world *w, bool telling, uint64_t occasion)
{
	if (book_held(&w->book, CHECK, telling))
		book_occasion(&w->book, CHECK, occasion);
}

static const struct place place = {
	.check = CHECK, .detail = "field", .principal = 2, .side = 'B'
};

static void init_writes_magic_and_size(void **state)
{
	struct world *w = *state;

	assert_int_equal(w->count.id.size, sizeof(struct counters));
	assert_true(w->count.id.magic[0]);
}

static void belong_tells_systems_and_tables_apart(void **state)
{
	struct world *w = *state;
	struct counters_id own;
	struct system other = example_system;

	counters_belong(&w->count, &example_system);
	own = w->count.id;
	assert_string_equal(own.system, example_system.name);
	counters_belong(&w->count, &example_system);
	assert_memory_equal(&w->count.id, &own, sizeof(own));
	other.op_count--;
	counters_belong(&w->count, &other);
	assert_true(w->count.id.tables != own.tables);
}

static void add_sums_counters(void **state)
{
	struct world *w = *state;
	struct counters *sum = calloc(1, sizeof(*sum));

	counters_init(sum);
	w->count.steps = 2;
	w->count.op[3] = 4;
	w->count.outcome[5] = 6;
	w->count.eq_lost[1][LOST_RECORD] = 7;
	w->count.check[CHECK].premise_not_met = 8;
	counters_add(sum, &w->count);
	counters_add(sum, &w->count);
	assert_int_equal(sum->steps, 4);
	assert_int_equal(sum->op[3], 8);
	assert_int_equal(sum->outcome[5], 12);
	assert_int_equal(sum->eq_lost[1][LOST_RECORD], 14);
	assert_int_equal(sum->check[CHECK].premise_not_met, 16);
	free(sum);
}

static void add_unites_distinct_sets(void **state)
{
	struct world *w = *state;
	struct counters *sum = calloc(1, sizeof(*sum));

	counters_init(sum);
	hold(w, true, 1);
	counters_add(sum, &w->count);
	hold(w, true, 2);
	counters_add(sum, &w->count);
	assert_int_equal(check_distinct(&sum->check[CHECK]), 2);
	free(sum);
}

static void held_counts_distinct_states_once(void **state)
{
	struct world *w = *state;

	hold(w, true, 1);
	hold(w, true, 1);
	hold(w, true, 77);
	assert_int_equal(w->count.check[CHECK].held, 3);
	assert_int_equal(check_distinct(&w->count.check[CHECK]), 2);
}

static void held_stops_asking_when_occasions_are_enough(void **state)
{
	struct world *w = *state;

	for (uint64_t hash = 0; hash < 2ull * COUNT_DISTINCT_BITS; hash++)
		hold(w, true, hash);
	assert_int_equal(w->count.check[CHECK].held, 2 * COUNT_DISTINCT_BITS);
	assert_int_equal(check_distinct(&w->count.check[CHECK]), COUNT_DISTINCT_ENOUGH);
	assert_int_equal(w->count.check[CHECK].distinct_seen, COUNT_DISTINCT_ENOUGH);
}

static void held_without_telling_is_trivial(void **state)
{
	struct world *w = *state;

	hold(w, false, 1);
	assert_int_equal(w->count.check[CHECK].held, 0);
	assert_int_equal(w->count.check[CHECK].trivial, 1);
	assert_int_equal(check_distinct(&w->count.check[CHECK]), 0);
}

static void violated_keeps_the_first_and_counts_all(void **state)
{
	struct world *w = *state;

	book_violated(&w->book, &place, "first");
	book_violated(&w->book, &place, "second");
	assert_int_equal(w->count.check[CHECK].violated, 2);
	assert_string_equal(w->book.violation.message, "first");
}

static void violated_notes_the_place(void **state)
{
	struct world *w = *state;

	w->book.step = 9;
	book_violated(&w->book, &place, "%d", 1);
	assert_int_equal(w->book.violation.check, CHECK);
	assert_string_equal(w->book.violation.detail, "field");
	assert_int_equal(w->book.violation.principal, 2);
	assert_int_equal(w->book.violation.side, 'B');
	assert_int_equal(w->book.violation.step, 9);
}

static void violated_names_the_step(void **state)
{
	struct world *w = *state;
	const struct step s = STEP(A, 1, EX_SEND, 2, 0x1f);

	w->book.current = &s;
	book_violated(&w->book, &place, "so it is.");
	assert_string_equal(w->book.violation.message,
			    "After `A cpu1 send part=2 value=0x1f`: so it is.");
}

static void violated_names_values_as_program_text_does(void **state)
{
	struct world *w = *state;
	const struct step s = STEP(BOTH, 0, EX_OP_CORRUPT, EX_CORRUPT_FREE, 3, 0x2a);

	w->book.current = &s;
	book_violated(&w->book, &place, "so it is.");
	assert_string_equal(w->book.violation.message,
			    "After `both cpu0 corrupt what=free target=3 value=0x2a`: so it is.");
}

static void disabled_checks_are_not_reported(void **state)
{
	struct world *w = *state;

	w->disabled[CHECK / 8] = (uint8_t)(1u << CHECK % 8);
	book_init(&w->book, &example_system,
		  &(struct pair_options){ .count = &w->count, .disabled = w->disabled });
	book_violated(&w->book, &place, "nothing");
	hold(w, true, 1);
	book_premise_not_met(&w->book, CHECK);
	assert_false(w->book.violation.found);
	assert_int_equal(w->count.check[CHECK].violated, 0);
	assert_int_equal(w->count.check[CHECK].held, 0);
	assert_int_equal(w->count.check[CHECK].premise_not_met, 0);
}

static void wants_refuses_rows_that_do_not_exist(void **state)
{
	struct world *w = *state;

	assert_false(book_wants(&w->book, NO_CHECK));
	assert_false(book_wants(&w->book, EX_CHECK_COUNT));
	assert_true(book_wants(&w->book, EX_CHECK_COUNT - 1));
}

static void init_finds_the_checks_of_every_system(void **state)
{
	struct world *w = *state;

	assert_int_equal(w->book.no_panic, EX_CHECK_NO_PANIC);
	assert_int_equal(w->book.errors_change_nothing, EX_CHECK_ERRORS_CHANGE_NOTHING);
	assert_int_equal(w->book.error_codes_public, EX_CHECK_ERROR_CODES_PUBLIC);
}

static void eq_lost_name_knows_every_reason(void **state)
{
	(void)state;
	for (unsigned r = 0; r < LOST_REASONS; r++)
		assert_string_not_equal(eq_lost_name(r), "unknown");
	assert_string_equal(eq_lost_name(LOST_REASONS), "unknown");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(init_writes_magic_and_size),
		TEST(belong_tells_systems_and_tables_apart),
		TEST(add_sums_counters),
		TEST(add_unites_distinct_sets),
		TEST(held_counts_distinct_states_once),
		TEST(held_stops_asking_when_occasions_are_enough),
		TEST(held_without_telling_is_trivial),
		TEST(violated_keeps_the_first_and_counts_all),
		TEST(violated_notes_the_place),
		TEST(violated_names_the_step),
		TEST(violated_names_values_as_program_text_does),
		TEST(disabled_checks_are_not_reported),
		TEST(wants_refuses_rows_that_do_not_exist),
		TEST(init_finds_the_checks_of_every_system),
		TEST(eq_lost_name_knows_every_reason),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
