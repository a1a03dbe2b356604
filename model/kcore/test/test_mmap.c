/* SPDX-License-Identifier: Apache-2.0 */
/* mmap.c: the facts of 4.1 and 4.2, and the properties of 4.5. */
#include "model/kcore/test/model_fixture.h"

#define PTE(pfn) (ADDR(pfn) | KC_PAGE_S2_KERNEL)
#define BLOCK(pfn) (PTE(pfn) & ~KC_PMD_TABLE_BIT)
/* Guest pages in different tables of each level. */
#define OTHER_BLOCK ADDR(BLOCK_GFN)
#define OTHER_GIB (1ull << 30)
#define OTHER_512_GIB (1ull << 39)

static void assert_next(const struct fixture *f, uint64_t pgd, uint64_t pud, uint64_t pmd)
{
	const struct km_pool *p = &f->m->cfg.npt[1];

	assert_int_equal(f->m->pgd_next[1], p->pgd_start + ADDR(pgd));
	assert_int_equal(f->m->pud_next[1], p->pud_start + ADDR(pud));
	assert_int_equal(f->m->pmd_next[1], p->pmd_start + ADDR(pmd));
}

/* local_mmap_level3 */
static void level3_changes_exactly_one_entry(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, ADDR(GFN) + 5, 3, PTE(FRAME)));
	assert_frame(f, 1, GFN, FRAME);
	assert_int_equal(km_npt(f->m, 1, GFN).level, 3);
	assert_int_equal(km_npt(f->m, 1, GFN).pte, PTE(FRAME));
	assert_int_equal(km_npt(f->m, 1, GFN - 1).pte, 0);
	assert_int_equal(km_npt(f->m, 1, GFN + 1).pte, 0);
}

static void level3_makes_three_tables(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, 0, 3, PTE(FRAME)));
	assert_true(km_pgd_t(f->m, 1, 0));
	assert_true(km_pud_t(f->m, 1, 0, 0));
	assert_true(km_pmd_t(f->m, 1, 0, 0, 0));
	assert_next(f, 1, 1, 1);
}

static void level3_shares_tables(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, 0, 3, PTE(FRAME)));
	assert_false(local_mmap(f->m, 1, ADDR(1), 3, PTE(FRAME)));
	assert_next(f, 1, 1, 1);
	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 3, PTE(FRAME)));
	assert_next(f, 1, 1, 2);
	assert_false(local_mmap(f->m, 1, OTHER_GIB, 3, PTE(FRAME)));
	assert_next(f, 1, 2, 3);
	assert_false(local_mmap(f->m, 1, OTHER_512_GIB, 3, PTE(FRAME)));
	assert_next(f, 2, 3, 4);
}

static void any_level_but_2_is_3(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, 0, 0, PTE(FRAME)));
	assert_false(local_mmap(f->m, 1, ADDR(1), 77, PTE(FRAME)));
	assert_int_equal(km_npt(f->m, 1, 0).level, 3);
	assert_int_equal(km_npt(f->m, 1, 1).level, 3);
}

/* Fact 6. */
static void level3_overwrites_level3(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, 0, 3, PTE(FRAME)));
	assert_false(local_mmap(f->m, 1, 0, 3, PTE(FRAME + 1)));
	assert_frame(f, 1, 0, FRAME + 1);
}

/* Fact 7. */
static void unmapping_is_writing_page_guest(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, 0, 3, PTE(FRAME)));
	assert_false(local_mmap(f->m, 1, 0, 3, KC_PAGE_GUEST));
	assert_frame(f, 1, 0, 0);
	assert_int_equal(km_npt(f->m, 1, 0).level, 3);
	assert_int_equal(km_npt(f->m, 1, 0).pte, KC_PAGE_GUEST);
}

/* local_mmap_level2 */
static void level2_changes_512_entries(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, ADDR(BLOCK_GFN + 7), 2, BLOCK(BLOCK_FRAME)));
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++) {
		assert_frame(f, 1, BLOCK_GFN + k, BLOCK_FRAME + k);
		assert_int_equal(km_npt(f->m, 1, BLOCK_GFN + k).level, 2);
		assert_int_equal(km_npt(f->m, 1, BLOCK_GFN + k).pte, BLOCK(BLOCK_FRAME));
	}
	assert_int_equal(km_npt(f->m, 1, BLOCK_GFN - 1).pte, 0);
	assert_int_equal(km_npt(f->m, 1, BLOCK_GFN + KC_PMD_PAGES).pte, 0);
}

static void level2_makes_two_tables(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 2, BLOCK(BLOCK_FRAME)));
	assert_next(f, 1, 1, 0);
	assert_true(km_pud_t(f->m, 1, 0, 0));
	assert_false(km_pmd_t(f->m, 1, 0, 0, 1));
}

/* Fact 3. */
static void level3_below_a_block_halts(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 2, BLOCK(BLOCK_FRAME)));

	size_t before = f->different;

	assert_true(local_mmap(f->m, 1, OTHER_BLOCK + ADDR(5), 3, PTE(FRAME)));
	assert_false(km_mmap_fits(f->m, 1, OTHER_BLOCK + ADDR(5), 3));
	assert_int_equal(f->different, before);
}

/* Fact 2, as published and safe [S47]. */
static void level2_over_a_table_replaces_it_with_quirk(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 3, PTE(FRAME)));
	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 2, BLOCK(BLOCK_FRAME)));
	assert_frame(f, 1, BLOCK_GFN, BLOCK_FRAME);
	assert_false(km_pmd_t(f->m, 1, 0, 0, 1));
	assert_next(f, 1, 1, 1); /* the table page is lost */
}

static void level2_over_a_table_halts(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 3, PTE(FRAME)));
	assert_true(local_mmap(f->m, 1, OTHER_BLOCK, 2, BLOCK(BLOCK_FRAME)));
	assert_frame(f, 1, BLOCK_GFN, FRAME);
}

/* Fact 4 [S36]. */
static void level2_unaligned_frames_with_quirk(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 2, BLOCK(BLOCK_FRAME + 6)));
	assert_frame(f, 1, BLOCK_GFN, BLOCK_FRAME + 6);
	assert_frame(f, 1, BLOCK_GFN + 511, BLOCK_FRAME + 6 + 511);
}

static void level2_unaligned_frames_halt(void **state)
{
	struct fixture *f = *state;
	size_t before = f->different;

	assert_true(local_mmap(f->m, 1, OTHER_BLOCK, 2, BLOCK(BLOCK_FRAME + 6)));
	assert_int_equal(f->different, before);
}

/* Fact 1. */
static void level3_exhausted_pool_halts_unchanged(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < LAST; k++)
		assert_false(local_mmap(f->m, 1, k * KC_PMD_SIZE, 3, PTE(FRAME)));

	size_t before = f->different;

	assert_false(km_mmap_fits(f->m, 1, LAST * KC_PMD_SIZE, 3));
	assert_true(local_mmap(f->m, 1, LAST * KC_PMD_SIZE, 3, PTE(FRAME)));
	assert_int_equal(f->different, before);
	assert_false(local_mmap(f->m, 1, ADDR(3), 3, PTE(FRAME)));
}

static void level3_exhausted_second_level_halts(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < SECOND; k++)
		assert_false(local_mmap(f->m, 1, k * OTHER_512_GIB, 3, PTE(FRAME)));
	assert_true(local_mmap(f->m, 1, SECOND * OTHER_512_GIB, 3, PTE(FRAME)));
}

static void level3_exhausted_third_level_halts(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < THIRD; k++)
		assert_false(local_mmap(f->m, 1, k * OTHER_GIB, 3, PTE(FRAME)));
	assert_true(local_mmap(f->m, 1, THIRD * OTHER_GIB, 3, PTE(FRAME)));
}

static void level2_needs_no_last_level_page(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < LAST; k++)
		assert_false(local_mmap(f->m, 1, k * KC_PMD_SIZE, 3, PTE(FRAME)));
	assert_false(local_mmap(f->m, 1, LAST * KC_PMD_SIZE, 2, BLOCK(BLOCK_FRAME)));
}

static void range_fits_counts_tables_together(void **state)
{
	struct fixture *f = *state;

	/* Three of four last-level tables are used; two more would be needed. */
	for (uint64_t k = 0; k + 1 < LAST; k++)
		assert_false(local_mmap(f->m, 1, k * KC_PMD_SIZE, 3, PTE(FRAME)));

	uint64_t last = LAST * KC_PMD_SIZE - KC_PAGE_SIZE;

	assert_true(km_mmap_fits(f->m, 1, last, 3));
	assert_true(km_mmap_fits(f->m, 1, last + KC_PAGE_SIZE, 3));
	assert_true(km_mmap_range_fits(f->m, 1, last, 1));
	assert_false(km_mmap_range_fits(f->m, 1, last, 2));
}

static void range_fits_counts_a_table_once(void **state)
{
	struct fixture *f = *state;

	assert_true(km_mmap_range_fits(f->m, 1, 0, LAST * KC_PMD_PAGES));
	assert_false(km_mmap_range_fits(f->m, 1, 0, LAST * KC_PMD_PAGES + 1));
	assert_true(km_mmap_range_fits(f->m, 1, 0, 0));
}

static void range_fits_sees_blocks(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, OTHER_BLOCK, 2, BLOCK(BLOCK_FRAME)));
	assert_true(km_mmap_range_fits(f->m, 1, OTHER_BLOCK - KC_PAGE_SIZE, 1));
	assert_false(km_mmap_range_fits(f->m, 1, OTHER_BLOCK - KC_PAGE_SIZE, 2));
}

/* host_pte_pfn_dev, host_pte_pfn_mem, vm_pte_pfn_level2, vm_pte_pfn_level3, vm_pte_pfn_dev */
static void permission_bits_keep_the_frame(void **state)
{
	const uint64_t bits[] = { KC_PAGE_S2_KERNEL, KC_PAGE_S2_DEVICE | KC_S2_RDWR,
				  KC_PAGE_S2_KERNEL & ~KC_PMD_TABLE_BIT, KC_PAGE_HYP,
				  KC_SMMU_PTE_ATTR | KC_S2_RDWR };

	(void)state;
	for (unsigned i = 0; i < sizeof(bits) / sizeof(bits[0]); i++)
		assert_int_equal(km_phys(ADDR(FRAME) | bits[i]), ADDR(FRAME));
	assert_int_equal(km_phys(KC_PAGE_GUEST), 0);
}

/* local_spt_map_pt */
static void spt_map_changes_exactly_one_entry(void **state)
{
	struct fixture *f = *state;

	assert_false(local_spt_map(f->m, 2, 1, ADDR(9) + 3, ADDR(FRAME) | 3));
	assert_int_equal(km_spt(f->m, 10, 9).pfn, FRAME);
	assert_int_equal(km_spt(f->m, 10, 9).pte, ADDR(FRAME) | 3);
	assert_int_equal(km_spt(f->m, 10, 10).pte, 0);
	assert_int_equal(km_spt(f->m, 2, 9).pte, 0);
}

static void spt_map_zero_unmaps(void **state)
{
	struct fixture *f = *state;

	assert_false(local_spt_map(f->m, 0, 0, ADDR(9), ADDR(FRAME) | 3));
	assert_false(local_spt_map(f->m, 0, 0, ADDR(9), 0));
	assert_int_equal(km_spt(f->m, 0, 9).pfn, 0);
	assert_int_equal(km_spt(f->m, 0, 9).pte, 0);
}

static void spt_map_exhausted_halts_unchanged(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < SPT_LAST; k++)
		assert_false(local_spt_map(f->m, 0, 0, k * KC_PMD_SIZE, ADDR(FRAME)));

	size_t before = f->different;

	assert_false(km_spt_map_fits(f->m, 0, SPT_LAST * KC_PMD_SIZE));
	assert_true(local_spt_map(f->m, 0, 0, SPT_LAST * KC_PMD_SIZE, ADDR(FRAME)));
	assert_int_equal(f->different, before);
}

static void spt_map_banks_have_pools_of_their_own(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < SPT_MIDDLE; k++)
		assert_false(local_spt_map(f->m, 0, 0, k * OTHER_GIB, ADDR(FRAME)));
	assert_true(local_spt_map(f->m, 0, 0, SPT_MIDDLE * OTHER_GIB, ADDR(FRAME)));
	assert_false(local_spt_map(f->m, 1, 0, SPT_MIDDLE * OTHER_GIB, ADDR(FRAME)));
}

static void spt_map_banks_share_one_pool_with_quirk(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < SPT_MIDDLE; k++)
		assert_false(local_spt_map(f->m, 0, 0, k * OTHER_GIB, ADDR(FRAME)));
	assert_true(local_spt_map(f->m, 1, 0, SPT_MIDDLE * OTHER_GIB, ADDR(FRAME)));
}

static void spt_map_root_has_1024_entries(void **state)
{
	struct fixture *f = *state;

	assert_false(local_spt_map(f->m, 0, 0, 1023 * OTHER_GIB, ADDR(FRAME)));
	assert_true(km_spt_pgd_t(f->m, 0, 1023));
	assert_false(km_spt_pgd_t(f->m, 0, 511));
}

static void spt_map_no_such_bank_halts(void **state)
{
	struct fixture *f = *state;

	assert_true(local_spt_map(f->m, 8, 0, 0, ADDR(FRAME)));
	assert_true(local_spt_map(f->m, 0, 2, 0, ADDR(FRAME)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(level3_changes_exactly_one_entry),
		TEST(level3_makes_three_tables),
		TEST(level3_shares_tables),
		TEST(any_level_but_2_is_3),
		TEST(level3_overwrites_level3),
		TEST(unmapping_is_writing_page_guest),
		TEST(level2_changes_512_entries),
		TEST(level2_makes_two_tables),
		TEST(level3_below_a_block_halts),
		TEST_WITH(level2_over_a_table_replaces_it_with_quirk, KM_QUIRK(block_over_table)),
		TEST(level2_over_a_table_halts),
		TEST_WITH(level2_unaligned_frames_with_quirk, KM_QUIRK(block_pfn_unaligned)),
		TEST(level2_unaligned_frames_halt),
		TEST(level3_exhausted_pool_halts_unchanged),
		TEST(level3_exhausted_second_level_halts),
		TEST(level3_exhausted_third_level_halts),
		TEST(level2_needs_no_last_level_page),
		TEST(range_fits_counts_tables_together),
		TEST(range_fits_counts_a_table_once),
		TEST(range_fits_sees_blocks),
		TEST(permission_bits_keep_the_frame),
		TEST(spt_map_changes_exactly_one_entry),
		TEST(spt_map_zero_unmaps),
		TEST(spt_map_exhausted_halts_unchanged),
		TEST(spt_map_banks_have_pools_of_their_own),
		TEST_WITH(spt_map_banks_share_one_pool_with_quirk, KM_QUIRK(spt_pages_leak)),
		TEST(spt_map_root_has_1024_entries),
		TEST(spt_map_no_such_bank_halts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
