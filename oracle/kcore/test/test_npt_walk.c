/* SPDX-License-Identifier: Apache-2.0 */
/* The page-table harness: decoding is total, runs repeat, an unmodified core is clean. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "oracle/engine/random.h"
#include "oracle/kcore/npt_walk/npt_walk.h"
#include "oracle/kcore/npt_walk/program.h"

#define PROGRAMS 100u

static size_t random_bytes(uint64_t seed, uint8_t *bytes, size_t limit)
{
	struct random r;
	size_t size;

	random_seed(&r, seed);
	size = (size_t)random_below(&r, limit + 1);
	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)random_next(&r);
	return size;
}

/* What the core's callers guarantee holds for whatever is decoded. */
static void assert_sound(const struct npt_program_op *op)
{
	bool spt = npt_program_is_spt(op->kind);

	assert_true(op->kind < NPT_PROGRAM_KINDS);
	assert_true(op->cpu < 2);
	assert_true(op->unit < (spt ? KC_BANKS : KC_VMIDS));
	assert_true(op->page < (spt ? KC_PFN_LIMIT : KC_GFN_LIMIT));
	assert_true(op->level == 3 || (op->level == 2 && !spt));
	assert_true(spt || op->pte);
	if (op->level != 2)
		return;
	assert_true((op->pte & KC_DESC_TABLE) != KC_DESC_TABLE);
	assert_int_equal((op->pte & KC_PHYS_MASK) % KC_PMD_SIZE, 0);
	assert_true(op->pte & KC_PHYS_MASK);
}

static void any_bytes_are_a_program(void **state)
{
	(void)state;
	for (uint64_t seed = 0; seed < 20 * PROGRAMS; seed++) {
		uint8_t bytes[2 * NPT_PROGRAM_MAX_BYTES];
		size_t size = random_bytes(seed, bytes, sizeof(bytes));
		struct npt_program p;

		npt_program_decode(bytes, size, &p);
		assert_true(p.ops <= NPT_PROGRAM_MAX_OPS);
		for (size_t i = 0; i < p.ops; i++)
			assert_sound(&p.op[i]);
	}
}

static void no_bytes_are_the_empty_program(void **state)
{
	struct npt_program p;

	(void)state;
	npt_program_decode(NULL, 0, &p);
	assert_int_equal(p.ops, 0);
	npt_program_decode((const uint8_t *)"\0\0\0\0\0", 5, &p);
	assert_int_equal(p.ops, 1);
}

static void counts_of(const uint8_t *bytes, size_t size, struct check_count *count)
{
	struct harness_result result;

	kcore_npt_walk.run(bytes, size, count, &result);
	if (result.violated)
		fail_msg("operation %zu violates %s: %s", result.steps - 1,
			 kcore_npt_walk.check[result.check].id, result.message);
}

static void same_bytes_give_the_same_counts(void **state)
{
	static struct check_count first[HARNESS_MAX_CHECKS], second[HARNESS_MAX_CHECKS];
	uint8_t bytes[NPT_PROGRAM_MAX_BYTES];

	(void)state;
	for (uint64_t seed = 0; seed < PROGRAMS; seed++) {
		size_t size = random_bytes(seed, bytes, sizeof(bytes));

		counts_of(bytes, size, first);
		counts_of(bytes, size, second);
		assert_memory_equal(first, second, sizeof(first));
	}
	for (unsigned i = 0; i < kcore_npt_walk.check_count; i++)
		if (!kcore_npt_walk.check[i].optional && !first[i].held)
			fail_msg("%s was never held", kcore_npt_walk.check[i].id);
}

static void rows_are_complete(void **state)
{
	(void)state;
	for (unsigned i = 0; i < kcore_npt_walk.check_count; i++) {
		const struct check_desc *c = &kcore_npt_walk.check[i];

		assert_non_null(c->id);
		assert_non_null(c->theorem);
		assert_non_null(c->source);
		assert_non_null(c->premise);
		assert_non_null(c->conclusion);
		for (unsigned k = 0; k < i; k++)
			assert_string_not_equal(c->id, kcore_npt_walk.check[k].id);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_bytes_are_a_program),
		cmocka_unit_test(no_bytes_are_the_empty_program),
		cmocka_unit_test(same_bytes_give_the_same_counts),
		cmocka_unit_test(rows_are_complete),
	};

	return cmocka_run_group_tests_name("page-table harness", tests, NULL, NULL);
}
