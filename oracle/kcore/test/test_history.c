/* SPDX-License-Identifier: Apache-2.0 */
/* The stores of a step by cell: the same answers as those of a search through all of them. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "oracle/engine/random.h"
#include "oracle/kcore/history.h"

#define STORES 100u
#define FIELDS 4u
#define INDEXES 6u
#define KEPT (1ull << 1 | 1ull << 3)

static size_t search(const struct change *c, size_t count, size_t from, uint32_t field,
		     uint64_t index)
{
	for (size_t i = from; i < count; i++) {
		if (c[i].field == field && c[i].index == index)
			return i;
	}
	return count;
}

static void assert_finds_all(struct history *h, const struct change *c, size_t count)
{
	for (size_t from = 0; from <= count; from++) {
		for (uint32_t field = 1; field < FIELDS; field += 2) {
			for (uint64_t index = 0; index < INDEXES; index++)
				assert_int_equal(history_find(h, from, field, index),
						 search(c, count, from, field, index));
		}
	}
}

static void history_finds_what_a_search_finds(void **state)
{
	struct change c[STORES];
	struct history h = { 0 };
	struct random r;

	(void)state;
	random_seed(&r, 1);
	for (unsigned n = 0; n < 100; n++) {
		size_t count = random_below(&r, STORES + 1);

		memset(c, 0, sizeof(c));
		for (size_t i = 0; i < count; i++) {
			c[i].field = (uint32_t)random_below(&r, FIELDS);
			c[i].index = random_below(&r, INDEXES);
		}
		history_begin(&h, c, count, KEPT);
		assert_finds_all(&h, c, count);
	}
	history_free(&h);
}

static void history_keeps_the_fields_that_were_asked_for(void **state)
{
	const struct change c[] = {
		{ .field = 0 }, { .field = 3 }, { .field = 2 }, { .field = 1 }
	};
	struct history h = { 0 };

	(void)state;
	history_begin(&h, c, 4, KEPT);
	assert_int_equal(h.count, 2);
	assert_int_equal(h.at[0], 1);
	assert_int_equal(h.at[1], 3);
	history_free(&h);
}

static void history_of_nothing_is_empty(void **state)
{
	const struct change c[] = { { .field = 1 } };
	struct history h = { 0 };

	(void)state;
	history_begin(&h, c, 1, 0);
	assert_int_equal(history_find(&h, 0, 1, 0), 1);
	history_begin(&h, NULL, 0, KEPT);
	assert_int_equal(history_find(&h, 0, 1, 0), 0);
	history_free(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(history_finds_what_a_search_finds),
		cmocka_unit_test(history_keeps_the_fields_that_were_asked_for),
		cmocka_unit_test(history_of_nothing_is_empty),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
