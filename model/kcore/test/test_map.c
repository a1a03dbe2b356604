/* SPDX-License-Identifier: Apache-2.0 */
/* map.c: total maps whose cells a journal can undo. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "model/kcore/map.h"

#define FIELD 40u
#define MANY 20000u

struct change {
	uint64_t *cell, old;
	uint32_t field;
	uint64_t key, value;
};

struct fixture {
	struct map *map;
	struct change *change;
	size_t changes;
	uint64_t idle;
	/* The last value that was announced, and when. */
	uint64_t key, old[2], value[2];
	size_t announced, announced_at;
	/* How often fresh memory was, and when it was last. */
	size_t fresh, fresh_at;
};

#define MAX_CHANGES (MANY * 8)

static void on_store(void *ctx, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value)
{
	struct fixture *f = ctx;

	assert_true(f->changes < MAX_CHANGES);
	f->change[f->changes++] = (struct change){ cell, *cell, field, key, value };
}

static void on_change(void *ctx, uint32_t field, uint64_t key, const uint64_t *old,
		      const uint64_t *value)
{
	struct fixture *f = ctx;

	assert_int_equal(field, FIELD);
	f->key = key;
	memcpy(f->old, old, sizeof(f->old));
	memcpy(f->value, value, sizeof(f->value));
	f->announced++;
	f->announced_at = f->changes;
}

static void on_fresh(void *ctx, void *memory, size_t size)
{
	struct fixture *f = ctx;

	assert_non_null(memory);
	assert_true(size >= 3 * sizeof(uint64_t)); /* the key and two words */
	f->fresh++;
	f->fresh_at = f->changes;
}

static void undo_to(struct fixture *f, size_t mark)
{
	while (f->changes > mark) {
		f->changes--;
		*f->change[f->changes].cell = f->change[f->changes].old;
	}
}

/* Word 0 is the key, word 1 its complement. */
static void own_default(void *ctx, uint64_t key, uint64_t *value)
{
	(void)ctx;
	value[0] = key;
	value[1] = ~key;
}

static int make(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct map_hook hook = {
		.ctx = f, .store = on_store, .change = on_change, .fresh = on_fresh
	};

	if (!f)
		return -1;
	hook.idle = &f->idle;
	f->change = malloc(MAX_CHANGES * sizeof(*f->change));
	f->map = map_create(FIELD, 2, &hook, own_default, NULL);
	*state = f;
	return f->change ? 0 : -1;
}

static int end(void **state)
{
	struct fixture *f = *state;

	map_destroy(f->map);
	free(f->change);
	free(f);
	return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make, end)

static void get_unwritten_is_default(void **state)
{
	struct fixture *f = *state;
	uint64_t value[MAP_WORDS];

	map_get(f->map, 77, value);
	assert_int_equal(value[0], 77);
	assert_int_equal(value[1], ~77ull);
	assert_int_equal(f->changes, 0);
}

static void get_without_fallback_is_zero(void **state)
{
	struct map *m = map_create(FIELD, MAP_WORDS, NULL, NULL, NULL);

	(void)state;
	assert_int_equal(map_word(m, 5, 0), 0);
	assert_int_equal(map_word(m, 5, MAP_WORDS - 1), 0);
	map_set_word(m, 5, MAP_WORDS - 1, 9);
	assert_int_equal(map_word(m, 5, MAP_WORDS - 1), 9);
	map_destroy(m);
}

static void set_then_get_every_key(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < MANY; k++)
		map_set(f->map, k << 20, (uint64_t[]){ k, k + 1 });
	for (uint64_t k = 0; k < MANY; k++) {
		assert_int_equal(map_word(f->map, k << 20, 0), k);
		assert_int_equal(map_word(f->map, k << 20, 1), k + 1);
	}
	assert_int_equal(map_word(f->map, 1, 0), 1);
}

static void set_extreme_keys_are_distinct(void **state)
{
	struct fixture *f = *state;
	const uint64_t keys[] = { 0, 1, 1ull << 63, ~0ull, ~0ull - 1 };

	for (unsigned i = 0; i < 5; i++)
		map_set_word(f->map, keys[i], 0, i);
	for (unsigned i = 0; i < 5; i++)
		assert_int_equal(map_word(f->map, keys[i], 0), i);
}

static void set_word_keeps_the_other_default(void **state)
{
	struct fixture *f = *state;

	map_set_word(f->map, 9, 0, 1234);
	assert_int_equal(map_word(f->map, 9, 0), 1234);
	assert_int_equal(map_word(f->map, 9, 1), ~9ull);
}

static void set_reports_old_and_new_of_each_word(void **state)
{
	struct fixture *f = *state;

	map_set(f->map, 3, (uint64_t[]){ 30, 31 });

	const struct change *last = &f->change[f->changes - 1];

	assert_int_equal(last[-1].field, FIELD);
	assert_int_equal(last[-1].key, 3);
	assert_int_equal(last[-1].old, 3);
	assert_int_equal(last[-1].value, 30);
	assert_int_equal(last->field, FIELD + 1);
	assert_int_equal(last->old, ~3ull);
	assert_int_equal(last->value, 31);
}

static void set_of_what_is_there_is_counted_only(void **state)
{
	struct fixture *f = *state;
	size_t changes, announced;

	map_set(f->map, 3, (uint64_t[]){ 30, 31 });
	changes = f->changes;
	announced = f->announced;
	assert_int_equal(f->idle, 0);
	map_set(f->map, 3, (uint64_t[]){ 30, 31 });
	map_set_word(f->map, 3, 1, 31);
	assert_int_equal(f->idle, 3);
	assert_int_equal(f->changes, changes);
	assert_int_equal(f->announced, announced);
}

static void set_announces_all_words_before_it_stores(void **state)
{
	struct fixture *f = *state;

	map_set(f->map, 3, (uint64_t[]){ 30, 31 });
	assert_int_equal(f->announced, 1);
	map_set(f->map, 3, (uint64_t[]){ 40, 31 });
	assert_int_equal(f->announced, 2);
	assert_int_equal(f->key, 3);
	assert_int_equal(f->old[0], 30);
	assert_int_equal(f->old[1], 31);
	assert_int_equal(f->value[0], 40);
	assert_int_equal(f->value[1], 31);
	assert_int_equal(f->changes, f->announced_at + 1);
	map_set_word(f->map, 3, 1, 41);
	assert_int_equal(f->announced, 3);
	assert_int_equal(f->old[1], 31);
	assert_int_equal(f->value[0], 40);
	assert_int_equal(f->value[1], 41);
	assert_int_equal(f->changes, f->announced_at + 1);
}

/* Redo logs need to know it (journal_fresh). */
static void set_tells_of_a_new_node_before_it_is_linked(void **state)
{
	struct fixture *f = *state;

	map_set_word(f->map, 7, 0, 1);
	assert_int_equal(f->fresh, 1);
	assert_int_equal(f->fresh_at, 0);
	map_set_word(f->map, 7, 1, 2);
	assert_int_equal(f->fresh, 1);
	map_set_word(f->map, 8, 0, 1);
	assert_int_equal(f->fresh, 2);
}

static void set_bookkeeping_has_a_field_of_its_own(void **state)
{
	struct fixture *f = *state;
	size_t other = 0;

	map_set(f->map, 3, (uint64_t[]){ 30, 31 });
	for (size_t i = 0; i < f->changes; i++)
		other += f->change[i].field >= FIELD + 2;
	assert_true(other > 0);
	for (size_t i = 0; i < f->changes; i++)
		assert_true(f->change[i].field < FIELD + 2 ||
			    f->change[i].field == FIELD + MAP_WORDS);
}

static void cells_never_move(void **state)
{
	struct fixture *f = *state;

	map_set_word(f->map, 1, 0, 5);

	uint64_t *cell = f->change[f->changes - 1].cell;

	for (uint64_t k = 2; k < MANY; k++)
		map_set_word(f->map, k, 0, k);
	map_set_word(f->map, 1, 0, 6);
	assert_ptr_equal(f->change[f->changes - 1].cell, cell);
	assert_int_equal(*cell, 6);
}

static void undo_restores_values(void **state)
{
	struct fixture *f = *state;

	map_set(f->map, 1, (uint64_t[]){ 5, 6 });

	size_t mark = f->changes;

	map_set(f->map, 1, (uint64_t[]){ 7, 8 });
	undo_to(f, mark);
	assert_int_equal(map_word(f->map, 1, 0), 5);
	assert_int_equal(map_word(f->map, 1, 1), 6);
}

static void count_key(void *ctx, uint64_t key)
{
	uint64_t *sum = ctx;

	sum[0]++;
	sum[1] += key;
}

static void undo_takes_insertions_back(void **state)
{
	struct fixture *f = *state;
	uint64_t seen[2] = { 0, 0 };

	map_set_word(f->map, 1, 0, 5);

	size_t mark = f->changes;

	for (uint64_t k = 2; k < 3000; k++)
		map_set_word(f->map, k, 0, 0);
	undo_to(f, mark);
	assert_int_equal(map_word(f->map, 2999, 0), 2999);
	map_each(f->map, count_key, seen);
	assert_int_equal(seen[0], 1);
	assert_int_equal(seen[1], 1);
}

/* Otherwise a fuzzer that undoes every input would grow without end. */
static void undo_gives_nodes_back(void **state)
{
	struct fixture *f = *state;
	uint64_t *cell = NULL;

	for (uint64_t round = 0; round < 5; round++) {
		size_t mark = f->changes;

		map_set_word(f->map, 100 + round, 0, 5);
		assert_true(!cell || cell == f->change[f->changes - 1].cell);
		cell = f->change[f->changes - 1].cell;
		undo_to(f, mark);
	}
}

static void undo_then_other_keys_read_right(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < 2000; k++)
		map_set_word(f->map, k, 0, 1);
	undo_to(f, 0);
	for (uint64_t k = 5000; k < 7000; k++)
		map_set_word(f->map, k, 0, 2);
	for (uint64_t k = 0; k < 2000; k++)
		assert_int_equal(map_word(f->map, k, 0), k);
	for (uint64_t k = 5000; k < 7000; k++)
		assert_int_equal(map_word(f->map, k, 0), 2);
}

static void each_names_keys_that_were_written(void **state)
{
	struct fixture *f = *state;
	uint64_t seen[2] = { 0, 0 };

	map_set_word(f->map, 10, 0, 10);
	map_set_word(f->map, 20, 0, 1);
	map_set_word(f->map, 20, 0, 20);
	map_each(f->map, count_key, seen);
	assert_int_equal(seen[0], 2);
	assert_int_equal(seen[1], 30);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(get_unwritten_is_default),
		TEST(get_without_fallback_is_zero),
		TEST(set_then_get_every_key),
		TEST(set_extreme_keys_are_distinct),
		TEST(set_word_keeps_the_other_default),
		TEST(set_reports_old_and_new_of_each_word),
		TEST(set_of_what_is_there_is_counted_only),
		TEST(set_announces_all_words_before_it_stores),
		TEST(set_tells_of_a_new_node_before_it_is_linked),
		TEST(set_bookkeeping_has_a_field_of_its_own),
		TEST(cells_never_move),
		TEST(undo_restores_values),
		TEST(undo_takes_insertions_back),
		TEST(undo_gives_nodes_back),
		TEST(undo_then_other_keys_read_right),
		TEST(each_names_keys_that_were_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
