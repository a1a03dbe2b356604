/* SPDX-License-Identifier: Apache-2.0 */
/* Image verification and encrypted pages. */
#include "fixture.h"

#define V 2u
#define P 5u

struct part {
	uint64_t pfn, bytes;
};

/* The hash that the allow-list is asked about. */
static uint64_t hash_of(struct fixture *f, uint64_t v, const struct part *part, size_t count)
{
	plat_verify_begin(f->core, 0, v);
	for (size_t i = 0; i < count; i++)
		plat_verify_page(f->core, 0, v, part[i].pfn, part[i].bytes);
	plat_verify_end(f->core, 0, v);
	return f->asked_hash;
}

static uint64_t hash_of_page(struct fixture *f, uint64_t pfn, uint64_t bytes)
{
	const struct part part = { pfn, bytes };

	return hash_of(f, V, &part, 1);
}

static void plat_verify_end_gives_the_verdict(void **state)
{
	struct fixture *f = *state;

	plat_verify_begin(f->core, 0, V);
	assert_false(plat_verify_end(f->core, 0, V));
	f->verdict = true;
	assert_true(plat_verify_end(f->core, 0, V));
}

static void plat_verify_is_repeatable(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(hash_of_page(f, P, 4096), hash_of_page(f, P, 4096));
}

static void plat_verify_does_not_depend_on_frame_or_vm(void **state)
{
	struct fixture *f = *state;
	const struct part copy = { P + 1, 4096 };

	host_page_fill(f->core, 0, P + 1, host_page_content(f->core, P).symbol);
	assert_int_equal(hash_of_page(f, P, 4096), hash_of(f, V + 1, &copy, 1));
}

static void plat_verify_does_not_depend_on_representation(void **state)
{
	struct fixture *f = *state;
	uint64_t hash = hash_of_page(f, P, 4096);
	uint64_t old = host_page_word(f->core, P, 9);

	host_page_store(f->core, 0, P, 9, 42);
	host_page_store(f->core, 0, P, 9, old);
	assert_int_equal(hash_of_page(f, P, 4096), hash);
}

static uint64_t word_of_symbol(void *ctx, uint64_t n)
{
	return host_expand(*(uint64_t *)ctx, n);
}

/* Asked twice, of more pages than answers are kept of: each argument counts. */
static void host_hash_symbol_is_the_hash_of_its_words(void **state)
{
	(void)state;
	for (unsigned round = 0; round < 2; round++) {
		for (uint64_t n = 0; n < 2000; n++) {
			uint64_t hash = host_initial(n % 5, 0), bytes = 1 + n % 3;
			uint64_t symbol = n / 15;

			assert_int_equal(host_hash_symbol(hash, bytes, symbol),
					 host_hash_page(hash, bytes, word_of_symbol, &symbol));
		}
	}
}

static void plat_verify_sees_every_word(void **state)
{
	struct fixture *f = *state;
	uint64_t hash = hash_of_page(f, P, 4096);

	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++) {
		size_t mark = f->logged;

		host_page_store(f->core, 0, P, w, host_page_word(f->core, P, w) ^ 1ull << w % 64);
		assert_int_not_equal(hash_of_page(f, P, 4096), hash);
		fix_undo(f, mark);
	}
}

static void plat_verify_ignores_bytes_that_do_not_count(void **state)
{
	struct fixture *f = *state;
	uint64_t hash;

	host_page_store(f->core, 0, P, 1, 0x8877665544332211ull);
	hash = hash_of_page(f, P, 11);
	host_page_store(f->core, 0, P, 1, 0xFFFFFFFFFF332211ull);
	host_page_store(f->core, 0, P, 2, 42);
	assert_int_equal(hash_of_page(f, P, 11), hash);
}

static void plat_verify_sees_the_last_byte_that_counts(void **state)
{
	struct fixture *f = *state;
	uint64_t hash;

	host_page_store(f->core, 0, P, 1, 0x332211);
	hash = hash_of_page(f, P, 11);
	host_page_store(f->core, 0, P, 1, 0x342211);
	assert_int_not_equal(hash_of_page(f, P, 11), hash);
}

static void plat_verify_of_one_byte(void **state)
{
	struct fixture *f = *state;
	uint64_t hash = hash_of_page(f, P, 1);

	host_page_store(f->core, 0, P, 0, host_page_word(f->core, P, 0) ^ 0x100);
	assert_int_equal(hash_of_page(f, P, 1), hash);
	host_page_store(f->core, 0, P, 0, host_page_word(f->core, P, 0) ^ 1);
	assert_int_not_equal(hash_of_page(f, P, 1), hash);
}

static void plat_verify_sees_the_length(void **state)
{
	struct fixture *f = *state;

	plat_zero_page(f->core, 0, P);
	assert_int_not_equal(hash_of_page(f, P, 8), hash_of_page(f, P, 7));
	assert_int_not_equal(hash_of_page(f, P, 4096), hash_of_page(f, P, 4088));
}

static void plat_verify_sees_the_order_of_pages(void **state)
{
	struct fixture *f = *state;
	const struct part forward[] = { { P, 4096 }, { P + 1, 4096 } };
	const struct part backward[] = { { P + 1, 4096 }, { P, 4096 } };

	assert_int_not_equal(hash_of(f, V, forward, 2), hash_of(f, V, backward, 2));
}

static void plat_verify_of_two_vms_may_interleave(void **state)
{
	struct fixture *f = *state;
	uint64_t first = hash_of_page(f, P, 4096);
	uint64_t second = hash_of_page(f, P + 1, 4096);

	plat_verify_begin(f->core, 0, 1);
	plat_verify_begin(f->core, 1, 2);
	plat_verify_page(f->core, 0, 1, P, 4096);
	plat_verify_page(f->core, 1, 2, P + 1, 4096);
	plat_verify_end(f->core, 0, 1);
	assert_int_equal(f->asked_hash, first);
	plat_verify_end(f->core, 1, 2);
	assert_int_equal(f->asked_hash, second);
}

static void plat_verify_page_undo(void **state)
{
	struct fixture *f = *state;
	uint64_t hash = hash_of_page(f, P, 4096);
	size_t mark;

	plat_verify_begin(f->core, 0, V);
	mark = f->logged;
	plat_verify_page(f->core, 0, V, P + 1, 4096);
	fix_undo(f, mark);
	plat_verify_page(f->core, 0, V, P, 4096);
	plat_verify_end(f->core, 0, V);
	assert_int_equal(f->asked_hash, hash);
}

static void plat_verify_changes_no_content(void **state)
{
	struct fixture *f = *state;

	hash_of_page(f, P, 4096);
	assert_int_equal(fix_stores(f, 0, HOST_F_CRYPTO), f->logged);
}

static void plat_encrypt_page_gives_public_ciphertext(void **state)
{
	struct fixture *f = *state;

	plat_encrypt_page(f->core, 0, V, P, P + 1);
	assert_int_equal(host_page_content(f->core, P + 1).symbol, fix_value(f, 0, 0));
	assert_int_equal(host_stream_position(f->core, 0), 1);
	assert_int_equal(host_stream_position(f->core, V), 0);
	assert_int_equal(f->consumed_n, 1);
}

static void plat_encrypt_page_keeps_the_plaintext(void **state)
{
	struct fixture *f = *state;
	uint64_t symbol = host_page_content(f->core, P).symbol;

	plat_encrypt_page(f->core, 0, V, P, P + 1);
	assert_int_equal(host_page_content(f->core, P).symbol, symbol);
}

static void plat_encrypt_page_in_place(void **state)
{
	struct fixture *f = *state;

	plat_encrypt_page(f->core, 0, V, P, P);
	assert_int_equal(host_page_content(f->core, P).symbol, fix_value(f, 0, 0));
}

static void plat_decrypt_page_takes_next_of_public_stream(void **state)
{
	struct fixture *f = *state;

	plat_data_advance(f->core, 0, 0, 4);
	plat_decrypt_page(f->core, 0, V, P);
	assert_int_equal(host_page_content(f->core, P).symbol, fix_value(f, 0, 4));
	assert_int_equal(host_stream_position(f->core, 0), 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(plat_verify_end_gives_the_verdict),
		FIX_TEST(plat_verify_is_repeatable),
		FIX_TEST(plat_verify_does_not_depend_on_frame_or_vm),
		FIX_TEST(plat_verify_does_not_depend_on_representation),
		FIX_TEST(host_hash_symbol_is_the_hash_of_its_words),
		FIX_TEST(plat_verify_sees_every_word),
		FIX_TEST(plat_verify_ignores_bytes_that_do_not_count),
		FIX_TEST(plat_verify_sees_the_last_byte_that_counts),
		FIX_TEST(plat_verify_of_one_byte),
		FIX_TEST(plat_verify_sees_the_length),
		FIX_TEST(plat_verify_sees_the_order_of_pages),
		FIX_TEST(plat_verify_of_two_vms_may_interleave),
		FIX_TEST(plat_verify_page_undo),
		FIX_TEST(plat_verify_changes_no_content),
		FIX_TEST(plat_encrypt_page_gives_public_ciphertext),
		FIX_TEST(plat_encrypt_page_keeps_the_plaintext),
		FIX_TEST(plat_encrypt_page_in_place),
		FIX_TEST(plat_decrypt_page_takes_next_of_public_stream),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
