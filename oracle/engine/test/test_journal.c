/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "oracle/engine/objects.h"
#include "oracle/engine/redo.h"

#define CELLS 4u

struct world {
	struct journal j;
	uint64_t cell[CELLS];
	struct object_set touched;
};

static int setup(void **state)
{
	struct world *w = calloc(1, sizeof(*w));

	journal_init(&w->j);
	*state = w;
	return 0;
}

static int teardown(void **state)
{
	struct world *w = *state;

	journal_free(&w->j);
	objects_free(&w->touched);
	free(w);
	return 0;
}

static void store(struct world *w, unsigned cell, uint64_t value)
{
	journal_store(&w->j, 1, 7, cell, &w->cell[cell], value);
	w->cell[cell] = value;
}

static size_t touched(struct world *w, struct journal_mark since)
{
	objects_touched(&w->touched, &w->j, since);
	return w->touched.count;
}

static void store_records_field_index_cpu_and_old_value(void **state)
{
	struct world *w = *state;

	store(w, 2, 5);
	assert_int_equal(w->j.changes, 1);
	assert_int_equal(w->j.change[0].field, 7);
	assert_int_equal(w->j.change[0].index, 2);
	assert_int_equal(w->j.change[0].cpu, 1);
	assert_int_equal(w->j.change[0].other, 0);
	assert_ptr_equal(w->j.change[0].cell, &w->cell[2]);
}

static void store_of_the_same_value_counts_but_changes_nothing(void **state)
{
	struct world *w = *state;

	store(w, 0, 0);
	assert_int_equal(w->j.stores, 1);
	assert_int_equal(w->j.changes, 0);
	assert_int_equal(journal_fingerprint(&w->j), 0);
}

static void undo_restores_every_cell(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);

	store(w, 0, 1);
	store(w, 1, 2);
	store(w, 0, 3);
	journal_undo(&w->j, start);
	assert_int_equal(w->cell[0], 0);
	assert_int_equal(w->cell[1], 0);
	assert_int_equal(w->j.changes, 0);
	assert_int_equal(w->j.stores, 0);
}

static void undo_goes_back_to_the_mark_only(void **state)
{
	struct world *w = *state;
	struct journal_mark mark;

	store(w, 0, 1);
	mark = journal_mark(&w->j);
	store(w, 0, 2);
	journal_undo(&w->j, mark);
	assert_int_equal(w->cell[0], 1);
	assert_int_equal(w->j.changes, 1);
}

static void undo_forgets_what_was_touched(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);

	journal_touch(&w->j, 9);
	journal_undo(&w->j, start);
	assert_int_equal(touched(w, start), 0);
}

/* A nested step that was undone must not hide what the step around it touches. */
static void touch_after_undo_is_noted_again(void **state)
{
	struct world *w = *state;
	struct journal_mark mark = journal_mark(&w->j);

	assert_true(journal_touch(&w->j, 5));
	journal_undo(&w->j, mark);
	assert_true(journal_touch(&w->j, 5));
	assert_int_equal(touched(w, mark), 1);
}

static void undo_restores_the_fingerprint(void **state)
{
	struct world *w = *state;
	struct journal_mark mark;
	uint64_t before;

	store(w, 0, 1);
	before = journal_fingerprint(&w->j);
	mark = journal_mark(&w->j);
	store(w, 1, 1);
	assert_true(journal_fingerprint(&w->j) != before);
	journal_undo(&w->j, mark);
	assert_int_equal(journal_fingerprint(&w->j), before);
}

static void rewind_shows_the_state_at_the_mark(void **state)
{
	struct world *w = *state;
	struct journal_mark mark;

	store(w, 0, 1);
	mark = journal_mark(&w->j);
	store(w, 0, 2);
	store(w, 0, 3);
	store(w, 1, 4);
	journal_rewind(&w->j, mark);
	assert_int_equal(w->cell[0], 1);
	assert_int_equal(w->cell[1], 0);
}

static void replay_brings_the_present_back(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);

	store(w, 0, 2);
	store(w, 0, 3);
	store(w, 1, 4);
	journal_rewind(&w->j, start);
	journal_replay(&w->j, start);
	assert_int_equal(w->cell[0], 3);
	assert_int_equal(w->cell[1], 4);
}

static void replay_leaves_undo_intact(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);

	store(w, 0, 2);
	store(w, 0, 3);
	journal_rewind(&w->j, start);
	journal_replay(&w->j, start);
	journal_undo(&w->j, start);
	assert_int_equal(w->cell[0], 0);
}

static void rewind_to_now_changes_nothing(void **state)
{
	struct world *w = *state;

	store(w, 0, 2);
	journal_rewind(&w->j, journal_mark(&w->j));
	assert_int_equal(w->cell[0], 2);
}

static void touched_since_is_ascending_and_distinct(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);
	const object_id order[] = { 5, 3, 5, 9, 3, 1 };

	for (size_t i = 0; i < 6; i++)
		journal_touch(&w->j, order[i]);
	assert_int_equal(touched(w, start), 4);
	assert_int_equal(w->touched.o[0], 1);
	assert_int_equal(w->touched.o[1], 3);
	assert_int_equal(w->touched.o[2], 5);
	assert_int_equal(w->touched.o[3], 9);
}

static void touched_since_ignores_what_came_before(void **state)
{
	struct world *w = *state;
	struct journal_mark mark;

	journal_touch(&w->j, 1);
	mark = journal_mark(&w->j);
	journal_touch(&w->j, 2);
	assert_int_equal(touched(w, mark), 1);
	assert_int_equal(w->touched.o[0], 2);
}

static void touched_since_has_what_was_touched_before_and_again(void **state)
{
	struct world *w = *state;
	struct journal_mark mark;

	journal_touch(&w->j, 1);
	mark = journal_mark(&w->j);
	journal_touch(&w->j, 1);
	assert_int_equal(touched(w, mark), 1);
}

static void touched_since_keeps_thousands_apart(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);

	for (object_id round = 0; round < 2; round++) {
		for (object_id o = 0; o < 5000; o++)
			journal_touch(&w->j, OBJECT(1, o % 7, o));
	}
	assert_int_equal(touched(w, start), 5000);
	for (size_t i = 1; i < 5000; i++)
		assert_true(w->touched.o[i - 1] < w->touched.o[i]);
}

static void touched_since_of_nothing_is_empty(void **state)
{
	struct world *w = *state;

	assert_int_equal(touched(w, journal_mark(&w->j)), 0);
}

static void fingerprint_at_a_mark_is_that_of_the_state_then(void **state)
{
	struct world *w = *state;
	struct journal_mark mark;
	uint64_t then;

	store(w, 0, 1);
	mark = journal_mark(&w->j);
	store(w, 0, 2);
	store(w, 1, 3);
	then = journal_fingerprint_at(&w->j, mark);
	assert_int_equal(w->cell[0], 2);
	journal_undo(&w->j, mark);
	assert_int_equal(journal_fingerprint(&w->j), then);
}

static void fingerprint_since_is_equal_for_equal_changes(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);
	uint64_t sum;

	store(w, 0, 1);
	store(w, 0, 2);
	sum = journal_fingerprint_since(&w->j, start.changes);
	journal_undo(&w->j, start);
	store(w, 0, 2);
	assert_int_equal(journal_fingerprint_since(&w->j, start.changes), sum);
	store(w, 1, 2);
	assert_int_not_equal(journal_fingerprint_since(&w->j, start.changes), sum);
}

static void touched_since_knows_the_first_touch(void **state)
{
	struct world *w = *state;
	struct journal_mark start, later;

	journal_touch(&w->j, 9);
	start = journal_mark(&w->j);
	journal_touch(&w->j, 4);
	journal_touch(&w->j, 2);
	later = journal_mark(&w->j);
	journal_touch(&w->j, 4);
	assert_int_equal(touched(w, start), 2);
	assert_int_equal(w->touched.touch[0], 2);
	assert_int_equal(w->touched.touch[1], 1);
	assert_int_equal(touched(w, later), 1);
	assert_int_equal(w->touched.touch[0], 3);
}

static void touch_of_what_is_known_is_dropped_until_the_next_mark(void **state)
{
	struct world *w = *state;

	assert_true(journal_touch(&w->j, 4));
	assert_false(journal_touch(&w->j, 4));
	journal_undo(&w->j, journal_mark(&w->j));
	assert_true(journal_touch(&w->j, 4));
	assert_int_equal(w->j.touches, 2);
}

static void fingerprint_is_that_of_the_state_not_of_the_way(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);
	uint64_t one_way;

	store(w, 0, 1);
	store(w, 1, 2);
	one_way = journal_fingerprint(&w->j);
	journal_undo(&w->j, start);
	store(w, 1, 7);
	store(w, 0, 1);
	store(w, 1, 2);
	assert_int_equal(journal_fingerprint(&w->j), one_way);
}

static void fingerprint_returns_with_the_state(void **state)
{
	struct world *w = *state;

	store(w, 0, 1);
	store(w, 0, 0);
	assert_int_equal(journal_fingerprint(&w->j), 0);
}

static void redo_brings_the_state_back(void **state)
{
	struct world *w = *state;
	struct journal_mark start;
	struct journal_redo redo;
	uint64_t fingerprint, jumps;

	store(w, 3, 9);
	start = journal_mark(&w->j);
	store(w, 0, 1);
	store(w, 1, 2);
	store(w, 0, 3);
	fingerprint = journal_fingerprint(&w->j);
	journal_redo_take(&redo, &w->j, start);
	assert_int_equal(redo.changes, 2);
	journal_undo(&w->j, start);
	jumps = w->j.jumps;
	journal_redo_apply(&redo, &w->j);
	assert_int_equal(w->cell[0], 3);
	assert_int_equal(w->cell[1], 2);
	assert_int_equal(w->cell[3], 9);
	assert_int_equal(w->j.stores, start.stores + 3);
	assert_int_equal(w->j.jumps, jumps + 1);
	assert_int_equal(journal_fingerprint(&w->j), fingerprint);
	journal_undo(&w->j, start);
	assert_int_equal(w->cell[0], 0);
	assert_int_equal(w->cell[1], 0);
	journal_redo_free(&redo);
}

/* Another history has used the memory since. */
static void redo_fills_fresh_memory_again(void **state)
{
	struct world *w = *state;
	const struct journal_mark start = journal_mark(&w->j);
	uint64_t memory[2] = { 5, 6 }, fingerprint;
	struct journal_redo redo;

	journal_fresh(&w->j, memory, sizeof(memory));
	store(w, 0, 1);
	journal_store(&w->j, 0, 8, 0, &memory[1], 7);
	memory[1] = 7;
	fingerprint = journal_fingerprint(&w->j);
	journal_redo_take(&redo, &w->j, start);
	journal_undo(&w->j, start);
	memory[0] = memory[1] = 99;
	journal_redo_apply(&redo, &w->j);
	assert_int_equal(w->j.freshes, 1);
	assert_int_equal(journal_fingerprint(&w->j), fingerprint);
	assert_int_equal(memory[0], 5);
	assert_int_equal(memory[1], 7);
	assert_int_equal(w->cell[0], 1);
	journal_redo_free(&redo);
}

static void cell_hash_depends_on_field_index_and_value(void **state)
{
	uint64_t base = journal_cell_hash(1, 2, 3);

	(void)state;
	assert_true(base != journal_cell_hash(2, 2, 3));
	assert_true(base != journal_cell_hash(1, 3, 3));
	assert_true(base != journal_cell_hash(1, 2, 4));
	assert_true(base == journal_cell_hash(1, 2, 3));
}

static void object_keeps_its_parts(void **state)
{
	object_id o = OBJECT(3, 200, 0xFFFFFFFFFFFFull);

	(void)state;
	assert_int_equal(OBJECT_KIND(o), 3);
	assert_int_equal(OBJECT_UNIT(o), 200);
	assert_int_equal(OBJECT_KEY(o), 0xFFFFFFFFFFFFull);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(store_records_field_index_cpu_and_old_value),
		TEST(store_of_the_same_value_counts_but_changes_nothing),
		TEST(undo_restores_every_cell),
		TEST(undo_goes_back_to_the_mark_only),
		TEST(undo_forgets_what_was_touched),
		TEST(touch_after_undo_is_noted_again),
		TEST(undo_restores_the_fingerprint),
		TEST(rewind_shows_the_state_at_the_mark),
		TEST(replay_brings_the_present_back),
		TEST(replay_leaves_undo_intact),
		TEST(rewind_to_now_changes_nothing),
		TEST(touched_since_is_ascending_and_distinct),
		TEST(touched_since_ignores_what_came_before),
		TEST(touched_since_has_what_was_touched_before_and_again),
		TEST(touched_since_keeps_thousands_apart),
		TEST(touched_since_of_nothing_is_empty),
		TEST(fingerprint_is_that_of_the_state_not_of_the_way),
		TEST(fingerprint_returns_with_the_state),
		TEST(fingerprint_at_a_mark_is_that_of_the_state_then),
		TEST(fingerprint_since_is_equal_for_equal_changes),
		TEST(touched_since_knows_the_first_touch),
		TEST(touch_of_what_is_known_is_dropped_until_the_next_mark),
		TEST(redo_brings_the_state_back),
		TEST(redo_fills_fresh_memory_again),
		TEST(cell_hash_depends_on_field_index_and_value),
		TEST(object_keeps_its_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
