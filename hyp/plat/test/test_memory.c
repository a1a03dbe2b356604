/* SPDX-License-Identifier: Apache-2.0 */
/* Page contents: symbols, slots, digests, undo. */
#include "fixture.h"

#define P 5u

static void host_expand_zero_symbol_is_zero_page(void **state)
{
	(void)state;
	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
		assert_int_equal(host_expand(0, w), 0);
}

static void host_expand_is_deterministic(void **state)
{
	(void)state;
	assert_int_equal(host_expand(0x1234, 17), host_expand(0x1234, 17));
}

static void host_expand_words_of_a_page_differ(void **state)
{
	(void)state;
	for (uint64_t a = 0; a < HOST_PAGE_WORDS; a++)
		for (uint64_t b = a + 1; b < HOST_PAGE_WORDS; b++)
			assert_int_not_equal(host_expand(7, a), host_expand(7, b));
}

static void host_expand_neighbouring_symbols_differ_in_every_word(void **state)
{
	(void)state;
	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
		for (unsigned bit = 0; bit < 64; bit++)
			assert_int_not_equal(host_expand(1ull << bit, w),
					     host_expand(1ull << bit ^ 1ull << (bit + 1) % 64, w));
}

static void host_initial_is_nonzero_and_differs_by_page(void **state)
{
	(void)state;
	for (uint64_t p = 0; p < 200; p++) {
		assert_int_not_equal(host_initial(0, p), 0);
		assert_int_not_equal(host_initial(0, p), host_initial(0, p + 1));
	}
}

static void host_initial_differs_by_seed(void **state)
{
	(void)state;
	assert_int_not_equal(host_initial(1, 3), host_initial(2, 3));
}

static void host_create_fills_pages_with_initial_symbols(void **state)
{
	struct fixture *f = *state;

	for (uint64_t p = 0; p < FIX_PAGES; p++) {
		struct host_content c = host_page_content(f->core, p);

		assert_int_equal(c.symbol, host_initial(0x5eed, p));
		assert_int_equal(c.digest, 0);
	}
}

static void host_page_word_reads_expansion_of_symbolic_page(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(host_page_word(f->core, P, 0), host_expand(host_initial(0x5eed, P), 0));
	assert_int_equal(host_page_word(f->core, P, 511),
			 host_expand(host_initial(0x5eed, P), 511));
}

static void host_page_store_changes_that_word_only(void **state)
{
	struct fixture *f = *state;
	uint64_t symbol = host_initial(0x5eed, P);

	host_page_store(f->core, 0, P, 9, 42);
	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
		assert_int_equal(host_page_word(f->core, P, w),
				 w == 9 ? 42 : host_expand(symbol, w));
}

static void host_page_store_leaves_neighbour_pages(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 511, 42);
	host_page_store(f->core, 0, P, 0, 43);
	assert_int_equal(host_page_content(f->core, P - 1).digest, 0);
	assert_int_equal(host_page_content(f->core, P + 1).digest, 0);
}

static void host_page_store_names_cpu_field_and_index(void **state)
{
	struct fixture *f = *state;
	const struct fix_store *s;

	host_page_store(f->core, 1, P, 9, 42);
	for (s = f->log; s->field != HOST_F_PAGE_WORD; s++)
		;
	assert_int_equal(s->cpu, 1);
	assert_int_equal(s->index, P * 512 + 9);
	assert_int_equal(s->value, 42);
}

static void host_page_store_of_same_value_stores_nothing(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, host_page_word(f->core, P, 9));
	assert_int_equal(f->logged, 0);
}

static void host_page_store_beyond_memory_is_ignored(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, FIX_PAGES, 0, 42);
	host_page_store(f->core, 0, UINT64_MAX, 0, 42);
	assert_int_equal(f->logged, 0);
	assert_int_equal(host_page_word(f->core, FIX_PAGES, 0), 0);
	assert_int_equal(host_page_word(f->core, UINT64_MAX, 511), 0);
}

static void host_page_store_to_last_page_is_kept(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, FIX_PAGES - 1, 511, 42);
	assert_int_equal(host_page_word(f->core, FIX_PAGES - 1, 511), 42);
}

static void host_page_store_takes_one_slot_a_page(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 1, 1);
	host_page_store(f->core, 0, P, 2, 2);
	host_page_store(f->core, 0, P + 1, 1, 1);
	assert_int_equal(fix_stores(f, 0, HOST_F_SLOT_NEXT), 2);
}

static struct {
	unsigned times;
	size_t stores; /* made when it was told of */
} fresh;

static void note_fresh(void *ctx, void *memory, size_t size)
{
	const struct fixture *f = ctx;

	assert_non_null(memory);
	assert_true(size >= HOST_PAGE_WORDS * sizeof(uint64_t));
	fresh.times++;
	fresh.stores = f->logged;
}

/* Redo logs need to know it (journal_fresh). */
static void host_page_store_tells_of_a_slot_before_it_is_reached(void **state)
{
	struct fixture *f = *state;

	fresh.times = 0;
	trace_hook_of(f->core)->fresh = note_fresh;
	host_page_store(f->core, 0, P, 3, 9);
	assert_int_equal(fresh.times, 1);
	assert_int_equal(fresh.stores, 0);
	host_page_store(f->core, 0, P, 4, 9);
	assert_int_equal(fresh.times, 1);
}

static void host_page_store_survives_many_slots(void **state)
{
	struct fixture *f = *state;

	/* More slots than one chunk has: cells of the first must not move. */
	for (uint64_t round = 0; round < 4; round++)
		for (uint64_t p = 0; p < FIX_PAGES; p++) {
			host_page_fill(f->core, 0, p, p + 1);
			host_page_store(f->core, 0, p, round, p + 1000);
		}
	for (uint64_t p = 0; p < FIX_PAGES; p++)
		assert_int_equal(host_page_word(f->core, p, 3), p + 1000);
	fix_undo(f, 0);
	for (uint64_t p = 0; p < FIX_PAGES; p++)
		assert_int_equal(host_page_word(f->core, p, 3),
				 host_expand(host_initial(0x5eed, p), 3));
}

static void host_page_content_digest_is_nonzero_after_change(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, 42);
	assert_int_equal(host_page_content(f->core, P).symbol, host_initial(0x5eed, P));
	assert_int_not_equal(host_page_content(f->core, P).digest, 0);
}

static void host_page_content_digest_returns_to_zero(void **state)
{
	struct fixture *f = *state;
	uint64_t first = host_page_word(f->core, P, 9);
	uint64_t second = host_page_word(f->core, P, 10);

	host_page_store(f->core, 0, P, 9, 42);
	host_page_store(f->core, 0, P, 10, 43);
	host_page_store(f->core, 0, P, 9, first);
	assert_int_not_equal(host_page_content(f->core, P).digest, 0);
	host_page_store(f->core, 0, P, 10, second);
	assert_int_equal(host_page_content(f->core, P).digest, 0);
}

static void host_page_content_digest_ignores_order(void **state)
{
	struct fixture *f = *state;
	uint64_t digest;

	host_page_store(f->core, 0, P, 1, 10);
	host_page_store(f->core, 0, P, 2, 20);
	digest = host_page_content(f->core, P).digest;
	fix_undo(f, 0);
	host_page_store(f->core, 0, P, 2, 20);
	host_page_store(f->core, 0, P, 1, 99);
	host_page_store(f->core, 0, P, 1, 10);
	assert_int_equal(host_page_content(f->core, P).digest, digest);
}

static void host_page_content_digest_tells_words_apart(void **state)
{
	struct fixture *f = *state;
	uint64_t digest;

	host_page_store(f->core, 0, P, 1, 10);
	digest = host_page_content(f->core, P).digest;
	fix_undo(f, 0);
	host_page_store(f->core, 0, P, 2, 10);
	assert_int_not_equal(host_page_content(f->core, P).digest, digest);
}

static void host_page_content_digest_tells_swapped_words_apart(void **state)
{
	struct fixture *f = *state;
	uint64_t digest;

	host_page_store(f->core, 0, P, 1, 10);
	host_page_store(f->core, 0, P, 2, 20);
	digest = host_page_content(f->core, P).digest;
	host_page_store(f->core, 0, P, 1, 20);
	host_page_store(f->core, 0, P, 2, 10);
	assert_int_not_equal(host_page_content(f->core, P).digest, digest);
}

static void host_page_fill_replaces_written_words(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, 42);
	host_page_fill(f->core, 0, P, 77);
	assert_int_equal(host_page_word(f->core, P, 9), host_expand(77, 9));
	assert_int_equal(host_page_content(f->core, P).symbol, 77);
	assert_int_equal(host_page_content(f->core, P).digest, 0);
}

static void host_page_fill_of_symbolic_page_is_one_store(void **state)
{
	struct fixture *f = *state;

	host_page_fill(f->core, 0, P, 77);
	assert_int_equal(f->logged, 1);
	assert_int_equal(f->log[0].field, HOST_F_PAGE_SYM);
	assert_int_equal(f->log[0].index, P);
}

static void host_page_fill_beyond_memory_is_ignored(void **state)
{
	struct fixture *f = *state;

	host_page_fill(f->core, 0, FIX_PAGES, 77);
	assert_int_equal(f->logged, 0);
}

static void hash_part(void *ctx, const void *memory, size_t size)
{
	const unsigned char *byte = memory;
	uint64_t *hash = ctx;

	for (size_t i = 0; i < size; i++)
		*hash = (*hash ^ byte[i]) * 0x100000001b3ull;
}

static uint64_t image_of(const void *core)
{
	uint64_t hash = 0xcbf29ce484222325ull;

	host_image(core, hash_part, &hash);
	return hash;
}

/* Which words of a page are kept one by one is no part of it. */
static void host_image_is_that_of_the_state(void **state)
{
	struct fixture *f = *state;
	uint64_t one_page, image;
	size_t mark;

	image = image_of(f->core);
	plat_reg_write(f->core, 1, PLAT_REG_X0, 42);
	assert_int_not_equal(image_of(f->core), image);
	image = image_of(f->core);
	trace_store(f->core, 0, HOST_FIELD_END, 0, f->core, 42);
	assert_int_not_equal(image_of(f->core), image);
	image = image_of(f->core);
	host_page_store(f->core, 0, P, 3, 9);
	one_page = image_of(f->core);
	assert_int_not_equal(one_page, image);
	mark = f->logged;
	host_page_store(f->core, 0, P, 4, 9);
	assert_int_not_equal(image_of(f->core), one_page);
	fix_undo(f, mark);
	assert_int_equal(image_of(f->core), one_page);
}

static void host_page_store_after_fill_starts_from_new_symbol(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, 42);
	host_page_fill(f->core, 0, P, 77);
	host_page_store(f->core, 0, P, 10, 43);
	assert_int_equal(host_page_word(f->core, P, 9), host_expand(77, 9));
	assert_int_equal(host_page_word(f->core, P, 10), 43);
}

static void host_page_undo_to_symbolic(void **state)
{
	struct fixture *f = *state;
	uint64_t old = host_page_word(f->core, P, 9);

	host_page_store(f->core, 0, P, 9, 42);
	fix_undo(f, 0);
	assert_int_equal(host_page_word(f->core, P, 9), old);
	assert_int_equal(host_page_content(f->core, P).digest, 0);
}

static void host_page_undo_between_stores(void **state)
{
	struct fixture *f = *state;
	struct host_content before;
	size_t mark;

	host_page_store(f->core, 0, P, 9, 42);
	before = host_page_content(f->core, P);
	mark = f->logged;
	host_page_store(f->core, 0, P, 9, 43);
	host_page_store(f->core, 0, P, 10, 44);
	fix_undo(f, mark);
	assert_int_equal(host_page_word(f->core, P, 9), 42);
	assert_int_equal(host_page_content(f->core, P).digest, before.digest);
}

static void host_page_undo_of_fill_brings_words_back(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	host_page_store(f->core, 0, P, 9, 42);
	mark = f->logged;
	host_page_fill(f->core, 0, P, 77);
	host_page_store(f->core, 0, P + 1, 9, 1);
	fix_undo(f, mark);
	assert_int_equal(host_page_word(f->core, P, 9), 42);
}

static void host_page_slot_reused_after_undo_holds_nothing_old(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, 42);
	fix_undo(f, 0);
	host_page_store(f->core, 0, P + 1, 1, 1);
	assert_int_equal(host_page_word(f->core, P + 1, 9),
			 host_expand(host_initial(0x5eed, P + 1), 9));
	assert_int_equal(host_page_word(f->core, P, 9), host_expand(host_initial(0x5eed, P), 9));
}

static void host_page_equal_ignores_representation(void **state)
{
	struct fixture *f = *state;
	uint64_t old = host_page_word(f->core, P, 9);

	host_page_fill(f->core, 0, P + 1, host_page_content(f->core, P).symbol);
	host_page_store(f->core, 0, P, 9, 42);
	assert_false(host_page_equal(f->core, P, f->core, P + 1));
	host_page_store(f->core, 0, P, 9, old);
	assert_true(host_page_equal(f->core, P, f->core, P + 1));
}

static void host_page_equal_of_symbolic_pages_compares_symbols(void **state)
{
	struct fixture *f = *state;

	assert_true(host_page_equal(f->core, P, f->core, P));
	assert_false(host_page_equal(f->core, P, f->core, P + 1));
}

static void host_page_equal_sees_the_last_word(void **state)
{
	struct fixture *f = *state;

	host_page_fill(f->core, 0, P, 0);
	host_page_fill(f->core, 0, P + 1, 0);
	host_page_store(f->core, 0, P, 511, 1);
	assert_false(host_page_equal(f->core, P, f->core, P + 1));
	assert_false(host_page_equal(f->core, P + 1, f->core, P));
}

static void host_page_equal_page_written_with_zeros_equals_zero_page(void **state)
{
	struct fixture *f = *state;

	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
		host_page_store(f->core, 0, P, w, 0);
	plat_zero_page(f->core, 0, P + 1);
	assert_true(host_page_equal(f->core, P, f->core, P + 1));
	assert_true(host_page_equal(f->core, P, f->core, FIX_PAGES));
}

static void host_page_equal_across_machines(void **state)
{
	struct fixture *f = *state;
	struct fixture other = { .core = NULL };

	other.core = fix_machine(&other, 0x5eed);
	assert_non_null(other.core);
	assert_true(host_page_equal(f->core, P, other.core, P));
	host_page_store(other.core, 0, P, 3, 1);
	assert_false(host_page_equal(f->core, P, other.core, P));
	assert_int_equal(host_page_content(f->core, P).digest, 0);
	host_destroy(other.core);
}

static void plat_zero_page_reads_zero(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, 42);
	plat_zero_page(f->core, 0, P);
	assert_int_equal(host_page_content(f->core, P).symbol, 0);
	assert_int_equal(host_page_content(f->core, P).digest, 0);
	assert_int_equal(host_page_word(f->core, P, 9), 0);
}

static void plat_zero_tail_keeps_words_before(void **state)
{
	struct fixture *f = *state;
	uint64_t symbol = host_page_content(f->core, P).symbol;

	plat_zero_tail(f->core, 0, P, 80);
	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
		assert_int_equal(host_page_word(f->core, P, w),
				 w < 10 ? host_expand(symbol, w) : 0);
}

static void plat_zero_tail_keeps_low_bytes_of_a_part_word(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 10, 0x8877665544332211ull);
	plat_zero_tail(f->core, 0, P, 83);
	assert_int_equal(host_page_word(f->core, P, 10), 0x332211);
	assert_int_equal(host_page_word(f->core, P, 11), 0);
}

static void plat_zero_tail_of_last_byte(void **state)
{
	struct fixture *f = *state;
	uint64_t last;

	host_page_store(f->core, 0, P, 511, UINT64_MAX);
	plat_zero_tail(f->core, 0, P, 4095);
	last = host_page_word(f->core, P, 511);
	assert_int_equal(last, UINT64_MAX >> 8);
}

static void plat_zero_tail_at_end_of_page_stores_nothing(void **state)
{
	struct fixture *f = *state;

	plat_zero_tail(f->core, 0, P, 4096);
	assert_int_equal(f->logged, 0);
}

static void plat_zero_tail_of_whole_page_is_the_zero_symbol(void **state)
{
	struct fixture *f = *state;

	host_page_store(f->core, 0, P, 9, 42);
	plat_zero_tail(f->core, 0, P, 0);
	assert_int_equal(host_page_content(f->core, P).symbol, 0);
	assert_int_equal(host_page_content(f->core, P).digest, 0);
}

static void plat_zero_tail_of_zero_page_stores_nothing(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	plat_zero_page(f->core, 0, P);
	mark = f->logged;
	plat_zero_tail(f->core, 0, P, 13);
	assert_int_equal(f->logged, mark);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(host_expand_zero_symbol_is_zero_page),
		cmocka_unit_test(host_expand_is_deterministic),
		cmocka_unit_test(host_expand_words_of_a_page_differ),
		cmocka_unit_test(host_expand_neighbouring_symbols_differ_in_every_word),
		cmocka_unit_test(host_initial_is_nonzero_and_differs_by_page),
		cmocka_unit_test(host_initial_differs_by_seed),
		FIX_TEST(host_create_fills_pages_with_initial_symbols),
		FIX_TEST(host_page_word_reads_expansion_of_symbolic_page),
		FIX_TEST(host_page_store_changes_that_word_only),
		FIX_TEST(host_page_store_leaves_neighbour_pages),
		FIX_TEST(host_page_store_names_cpu_field_and_index),
		FIX_TEST(host_page_store_of_same_value_stores_nothing),
		FIX_TEST(host_page_store_beyond_memory_is_ignored),
		FIX_TEST(host_page_store_to_last_page_is_kept),
		FIX_TEST(host_page_store_takes_one_slot_a_page),
		FIX_TEST(host_page_store_tells_of_a_slot_before_it_is_reached),
		FIX_TEST(host_page_store_survives_many_slots),
		FIX_TEST(host_page_content_digest_is_nonzero_after_change),
		FIX_TEST(host_page_content_digest_returns_to_zero),
		FIX_TEST(host_page_content_digest_ignores_order),
		FIX_TEST(host_page_content_digest_tells_words_apart),
		FIX_TEST(host_page_content_digest_tells_swapped_words_apart),
		FIX_TEST(host_page_fill_replaces_written_words),
		FIX_TEST(host_page_fill_of_symbolic_page_is_one_store),
		FIX_TEST(host_page_fill_beyond_memory_is_ignored),
		FIX_TEST(host_image_is_that_of_the_state),
		FIX_TEST(host_page_store_after_fill_starts_from_new_symbol),
		FIX_TEST(host_page_undo_to_symbolic),
		FIX_TEST(host_page_undo_between_stores),
		FIX_TEST(host_page_undo_of_fill_brings_words_back),
		FIX_TEST(host_page_slot_reused_after_undo_holds_nothing_old),
		FIX_TEST(host_page_equal_ignores_representation),
		FIX_TEST(host_page_equal_of_symbolic_pages_compares_symbols),
		FIX_TEST(host_page_equal_sees_the_last_word),
		FIX_TEST(host_page_equal_page_written_with_zeros_equals_zero_page),
		FIX_TEST(host_page_equal_across_machines),
		FIX_TEST(plat_zero_page_reads_zero),
		FIX_TEST(plat_zero_tail_keeps_words_before),
		FIX_TEST(plat_zero_tail_keeps_low_bytes_of_a_part_word),
		FIX_TEST(plat_zero_tail_of_last_byte),
		FIX_TEST(plat_zero_tail_at_end_of_page_stores_nothing),
		FIX_TEST(plat_zero_tail_of_whole_page_is_the_zero_symbol),
		FIX_TEST(plat_zero_tail_of_zero_page_stores_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
