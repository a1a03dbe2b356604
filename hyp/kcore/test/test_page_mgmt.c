/* SPDX-License-Identifier: Apache-2.0 */
/* Ownership records and the index of bound gfns. */
#include "hyp/kcore/test/ops_fixture.h"

static int make_unlocked(void **state)
{
	int wrong = make_machine(state);

	if (!wrong)
		((struct fixture *)*state)->unlocked = true;
	return wrong;
}

#define LOW(name) cmocka_unit_test_setup_teardown(name, make_unlocked, end_machine)

static void give(struct fixture *f, uint64_t pfn, uint64_t v, uint64_t gfn)
{
	set_pfn(f->kc, 0, pfn, (struct s2_page){ v, 0, gfn });
}

static uint64_t entries(const struct kcore *kc)
{
	uint64_t n = 0;

	for (uint64_t slot = 0; slot < kc->lay.gfn_slots; slot++)
		n += kc->w[kc->lay.gfn_index + slot] != 0;
	return n;
}

static void get_pfn_without_record_is_invalid(void **state)
{
	assert_page(*state, PAGES, KC_INVALID, KC_INVALID, KC_INVALID64);
	assert_page(*state, ~0ull, KC_INVALID, KC_INVALID, KC_INVALID64);
}

static void set_pfn_stores_the_record(void **state)
{
	struct fixture *f = *state;

	set_pfn(f->kc, 0, 9, (struct s2_page){ 3, KC_INVALID, 44 });
	assert_page(f, 9, 3, KC_INVALID, 44);
	assert_page(f, 8, KC_HOSTVISOR, 0, 8 + OFFSET);
	assert_page(f, 10, KC_HOSTVISOR, 0, 10 + OFFSET);
}

static void set_pfn_without_record_is_ignored(void **state)
{
	struct fixture *f = *state;

	give(f, PAGES, 1, 5);
	set_pfn_count(f->kc, 0, PAGES, 7);
	assert_page(f, PAGES, KC_INVALID, KC_INVALID, KC_INVALID64);
	assert_false(is_bound(f->kc, 1, 5));
	assert_int_equal(f->changes, 0);
}

static void set_pfn_count_changes_only_the_count(void **state)
{
	struct fixture *f = *state;

	set_pfn_count(f->kc, 0, 9, 3);
	assert_page(f, 9, KC_HOSTVISOR, 3, 9 + OFFSET);
	assert_int_equal(f->changes, 1);
}

static void is_bound_is_false_at_start(void **state)
{
	struct fixture *f = *state;

	for (uint64_t v = 1; v <= KC_MAX_VM; v++)
		assert_false(is_bound(f->kc, v, 0));
	assert_int_equal(entries(f->kc), 0);
}

static void is_bound_follows_the_owner(void **state)
{
	struct fixture *f = *state;

	give(f, 9, 2, 5);
	assert_true(is_bound(f->kc, 2, 5));
	assert_false(is_bound(f->kc, 1, 5));
	assert_false(is_bound(f->kc, 2, 6));
	set_pfn(f->kc, 0, 9, (struct s2_page){ KC_HOSTVISOR, 0, 9 + OFFSET });
	assert_false(is_bound(f->kc, 2, 5));
	assert_int_equal(entries(f->kc), 0);
}

static void is_bound_follows_the_gfn(void **state)
{
	struct fixture *f = *state;

	give(f, 9, 2, 5);
	give(f, 9, 2, 6);
	assert_false(is_bound(f->kc, 2, 5));
	assert_true(is_bound(f->kc, 2, 6));
	assert_int_equal(entries(f->kc), 1);
}

static void is_bound_knows_the_largest_key(void **state)
{
	struct fixture *f = *state;

	give(f, PAGES - 1, KC_MAX_VM, KC_GFN_LIMIT - 1);
	assert_true(is_bound(f->kc, KC_MAX_VM, KC_GFN_LIMIT - 1));
	assert_false(is_bound(f->kc, KC_MAX_VM - 1, KC_GFN_LIMIT - 1));
}

static void is_bound_ignores_pages_of_host_and_core(void **state)
{
	struct fixture *f = *state;

	give(f, 9, KC_HOSTVISOR, 5);
	give(f, CORE_PFN, KC_COREVISOR, 5);
	assert_int_equal(entries(f->kc), 0);
}

/* Against a plain list, with few gfns so that chains form, move and break. */
static void is_bound_agrees_with_a_scan(void **state)
{
	struct fixture *f = *state;
	uint64_t x = 88172645463325252ull;

	for (unsigned step = 0; step < 20000; step++) {
		x ^= x << 13;
		x ^= x >> 7;
		x ^= x << 17;
		uint64_t pfn = 1 + x % (PAGES - 1);
		uint64_t v = 1 + (x >> 20) % 3, gfn = (x >> 30) % 3000;

		if (get_pfn(f->kc, pfn).owner != KC_HOSTVISOR)
			set_pfn(f->kc, 0, pfn, (struct s2_page){ KC_HOSTVISOR, 0, pfn + OFFSET });
		else if (!is_bound(f->kc, v, gfn))
			give(f, pfn, v, gfn);
	}

	uint64_t owned = 0;

	for (uint64_t pfn = 1; pfn < PAGES; pfn++) {
		struct s2_page page = get_pfn(f->kc, pfn);

		if (!is_vm(page.owner))
			continue;
		owned++;
		assert_true(is_bound(f->kc, page.owner, page.gfn));
	}
	assert_int_equal(f->kc->halt, 0);
	assert_int_equal(entries(f->kc), owned);
	assert_true(owned > 500);
}

static void set_pfn_works_with_every_page_bound(void **state)
{
	struct fixture *f = *state;

	for (uint64_t pfn = 1; pfn < PAGES; pfn++)
		give(f, pfn, 1, pfn << 20);
	assert_int_equal(entries(f->kc), PAGES - 1);
	for (uint64_t pfn = PAGES - 1; pfn >= 1; pfn--) {
		assert_true(is_bound(f->kc, 1, pfn << 20));
		set_pfn(f->kc, 0, pfn, (struct s2_page){ KC_HOSTVISOR, 0, pfn + OFFSET });
		assert_false(is_bound(f->kc, 1, pfn << 20));
	}
	assert_int_equal(entries(f->kc), 0);
	assert_int_equal(f->kc->halt, 0);
}

static void set_pfn_panics_on_a_second_page_for_a_gfn(void **state)
{
	struct fixture *f = *state;

	give(f, 9, 2, 5);
	give(f, 10, 2, 5);
	assert_int_equal(f->kc->halt, KC_PANIC_GFN_INDEX);
	assert_page(f, 10, KC_HOSTVISOR, 0, 10 + OFFSET);
}

static void set_pfn_panics_on_a_lost_entry(void **state)
{
	struct fixture *f = *state;

	give(f, 9, 2, 5);
	for (uint64_t slot = 0; slot < f->kc->lay.gfn_slots; slot++)
		set_gfn_index(f->kc, 0, slot, 0);
	set_pfn(f->kc, 0, 9, (struct s2_page){ KC_HOSTVISOR, 0, 9 + OFFSET });
	assert_int_equal(f->kc->halt, KC_PANIC_GFN_INDEX);
	assert_page(f, 9, 2, 0, 5);
}

static void set_pfn_ends_with_a_full_index(void **state)
{
	struct fixture *f = *state;

	for (uint64_t slot = 0; slot < f->kc->lay.gfn_slots; slot++)
		set_gfn_index(f->kc, 0, slot, ~0ull);
	give(f, 9, 2, 5);
	assert_int_equal(f->kc->halt, KC_PANIC_GFN_INDEX);
}

static void is_shared_means_1_to_100(void **state)
{
	(void)state;
	assert_false(is_shared(0));
	assert_true(is_shared(1));
	assert_true(is_shared(100));
	assert_false(is_shared(101));
	assert_false(is_shared(KC_INVALID));
}

static void is_vm_means_1_to_15(void **state)
{
	(void)state;
	assert_false(is_vm(KC_HOSTVISOR));
	assert_true(is_vm(1));
	assert_true(is_vm(KC_MAX_VM));
	assert_false(is_vm(KC_COREVISOR));
	assert_false(is_vm(KC_INVALID));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		LOW(get_pfn_without_record_is_invalid),
		LOW(set_pfn_stores_the_record),
		LOW(set_pfn_without_record_is_ignored),
		LOW(set_pfn_count_changes_only_the_count),
		LOW(is_bound_is_false_at_start),
		LOW(is_bound_follows_the_owner),
		LOW(is_bound_follows_the_gfn),
		LOW(is_bound_knows_the_largest_key),
		LOW(is_bound_ignores_pages_of_host_and_core),
		LOW(is_bound_agrees_with_a_scan),
		LOW(set_pfn_works_with_every_page_bound),
		LOW(set_pfn_panics_on_a_second_page_for_a_gfn),
		LOW(set_pfn_panics_on_a_lost_entry),
		LOW(set_pfn_ends_with_a_full_index),
		cmocka_unit_test(is_shared_means_1_to_100),
		cmocka_unit_test(is_vm_means_1_to_15),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
