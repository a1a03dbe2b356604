/* SPDX-License-Identifier: Apache-2.0 */
/* Regions and protected devices. */
#include "hyp/kcore/page_index.h"
#include "hyp/kcore/test/ops_fixture.h"

static void get_s2_page_index_counts_ram_from_zero(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	for (uint64_t p = 0; p < PAGES; p++)
		assert_int_equal(get_s2_page_index(kc, p), p);
}

static void get_s2_page_index_continues_with_the_core(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_int_equal(get_s2_page_index(kc, CORE_PFN), PAGES);
	assert_int_equal(get_s2_page_index(kc, CORE_PFN + CORE_SPACE - 1), PAGES + CORE_SPACE - 1);
}

static void get_s2_page_index_knows_no_hole(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_true(get_s2_page_index(kc, PAGES) == KC_INVALID64);
	assert_true(get_s2_page_index(kc, CORE_PFN - 1) == KC_INVALID64);
	assert_true(get_s2_page_index(kc, CORE_PFN + CORE_SPACE) == KC_INVALID64);
	assert_true(get_s2_page_index(kc, SMMU_PFN) == KC_INVALID64);
}

static void get_s2_page_index_takes_any_number(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_true(get_s2_page_index(kc, ~0ull) == KC_INVALID64);
	/* Would be page 1 if the number were cut to an address. */
	assert_true(get_s2_page_index(kc, (1ull << 52) + 1) == KC_INVALID64);
}

static void get_s2_page_index_lets_the_last_region_win(void **state)
{
	struct kcore *kc = ((struct fixture *)*state)->kc;

	kc->cfg.region[2] = (struct kcore_region){ 0x10000, 0x2000, 77 };
	kc->cfg.region_count = 3;
	assert_int_equal(get_s2_page_index(kc, 15), 15);
	assert_int_equal(get_s2_page_index(kc, 16), 77);
	assert_int_equal(get_s2_page_index(kc, 17), 78);
	assert_int_equal(get_s2_page_index(kc, 18), 18);
}

static void get_s2_page_index_is_unique(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;
	uint8_t *seen = calloc(PAGES + CORE_SPACE, 1);

	assert_non_null(seen);
	for (uint64_t p = 0; p < CORE_PFN + CORE_SPACE + 8; p++) {
		uint64_t index = get_s2_page_index(kc, p);

		if (index == KC_INVALID64)
			continue;
		assert_true(index < PAGES + CORE_SPACE);
		assert_false(seen[index]);
		seen[index] = 1;
	}
	free(seen);
}

static void is_protected_covers_smmus(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_false(is_protected(kc, SMMU_PFN - 1));
	assert_true(is_protected(kc, SMMU_PFN));
	assert_true(is_protected(kc, SMMU_PFN + 2 * SMMU_SPACE - 1));
	assert_false(is_protected(kc, SMMU_PFN + 2 * SMMU_SPACE));
}

static void is_protected_covers_el2_devices(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_false(is_protected(kc, EL2_DEVICE_PFN - 1));
	assert_true(is_protected(kc, EL2_DEVICE_PFN));
	assert_true(is_protected(kc, EL2_DEVICE_PFN + 1));
	assert_false(is_protected(kc, EL2_DEVICE_PFN + 2));
}

static void is_protected_spares_other_pages(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_false(is_protected(kc, 0));
	assert_false(is_protected(kc, 5));
	assert_false(is_protected(kc, DEVICE_PFN));
	assert_false(is_protected(kc, ~0ull));
}

static void is_protected_ignores_absent_smmus(void **state)
{
	struct kcore *kc = ((struct fixture *)*state)->kc;

	kc->cfg.smmu_num = 1;
	assert_true(is_protected(kc, SMMU_PFN));
	assert_false(is_protected(kc, SMMU_PFN + SMMU_SPACE));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(get_s2_page_index_counts_ram_from_zero),
		TEST(get_s2_page_index_continues_with_the_core),
		TEST(get_s2_page_index_knows_no_hole),
		TEST(get_s2_page_index_takes_any_number),
		TEST(get_s2_page_index_lets_the_last_region_win),
		TEST(get_s2_page_index_is_unique),
		TEST(is_protected_covers_smmus),
		TEST(is_protected_covers_el2_devices),
		TEST(is_protected_spares_other_pages),
		TEST(is_protected_ignores_absent_smmus),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
