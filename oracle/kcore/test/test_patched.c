/* SPDX-License-Identifier: Apache-2.0 */
/* Words as they are now, except for a few. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "oracle/kcore/patched.h"

struct words {
	uint64_t now[PATCHED_WORDS];
	struct patched p;
};

static int setup(void **state)
{
	static struct words w;

	for (unsigned k = 0; k < PATCHED_WORDS; k++)
		w.now[k] = 1000 + k;
	patched_begin(&w.p, w.now);
	*state = &w;
	return 0;
}

static void words_are_those_of_now_or_those_that_were_put(void **state)
{
	struct words *w = *state;
	uint64_t copy[PATCHED_WORDS];

	patched_put(&w->p, 0, 1);
	patched_put(&w->p, 64, 2);
	patched_put(&w->p, PATCHED_WORDS - 1, 3);
	patched_put(&w->p, 64, 4);
	patched_copy(&w->p, copy, PATCHED_WORDS);
	for (unsigned k = 0; k < PATCHED_WORDS; k++) {
		uint64_t wanted = k == 0 ? 1 : k == 64 ? 4 : k == PATCHED_WORDS - 1 ? 3 : 1000 + k;

		assert_int_equal(patched_word(&w->p, k), wanted);
		assert_int_equal(copy[k], wanted);
	}
}

static void first_difference_is_the_lowest(void **state)
{
	struct words *w = *state;

	assert_int_equal(patched_first_difference(&w->p), PATCHED_NONE);
	patched_put(&w->p, 130, 1);
	assert_int_equal(patched_first_difference(&w->p), 130);
	patched_put(&w->p, 70, 1);
	assert_int_equal(patched_first_difference(&w->p), 70);
	patched_put(&w->p, 3, 1003);
	assert_int_equal(patched_first_difference(&w->p), 70);
}

static void what_was_dropped_does_not_differ(void **state)
{
	struct words *w = *state;

	patched_put(&w->p, 70, 1);
	patched_drop(&w->p, 70);
	patched_drop(&w->p, 71);
	assert_int_equal(patched_first_difference(&w->p), PATCHED_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(words_are_those_of_now_or_those_that_were_put, setup),
		cmocka_unit_test_setup(first_difference_is_the_lowest, setup),
		cmocka_unit_test_setup(what_was_dropped_does_not_differ, setup),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
