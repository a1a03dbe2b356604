/* SPDX-License-Identifier: Apache-2.0 */
/* The hardware's table walkers, on tables written by hand. */
#include "fixture.h"

#define GFN 0x123456789ull

static void host_walk_stage2_finds_page(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	struct host_walk w;

	fix_map(f, root, GFN, 3, fix_page(0x77));
	w = host_walk_stage2(f->core, root, GFN);
	assert_true(w.valid);
	assert_int_equal(w.level, 3);
	assert_int_equal(w.pfn, 0x77);
	assert_int_equal(w.descriptor, fix_page(0x77));
	assert_true(w.readable && w.writable);
}

static void host_walk_stage2_neighbour_is_absent(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, fix_page(0x77));
	assert_false(host_walk_stage2(f->core, root, GFN + 1).valid);
	assert_false(host_walk_stage2(f->core, root, GFN - 1).valid);
}

static void host_walk_stage2_uses_every_index_bit(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, fix_page(0x77));
	for (unsigned bit = 0; bit < 36; bit++)
		assert_false(host_walk_stage2(f->core, root, GFN ^ 1ull << bit).valid);
}

static void host_walk_stage2_reaches_last_page_of_address_space(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	uint64_t last = (1ull << 36) - 1;

	fix_map(f, root, last, 3, fix_page(0x77));
	assert_int_equal(host_walk_stage2(f->core, root, last).pfn, 0x77);
}

static void host_walk_stage2_beyond_address_space_is_absent(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0, 3, fix_page(0x77));
	assert_false(host_walk_stage2(f->core, root, 1ull << 36).valid);
	assert_false(host_walk_stage2(f->core, root, UINT64_MAX << 36).valid);
}

static void host_walk_stage2_ignores_vmid_in_vttbr(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, fix_page(0x77));
	assert_true(host_walk_stage2(f->core, root | 7ull << 48 | 1, GFN).valid);
}

static void host_walk_stage2_block_adds_offset(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	struct host_walk w;

	fix_map(f, root, 0x400, 2, fix_block(0x1200));
	w = host_walk_stage2(f->core, root, 0x5FF);
	assert_true(w.valid);
	assert_int_equal(w.level, 2);
	assert_int_equal(w.pfn, 0x13FF);
}

static void host_walk_stage2_block_address_is_aligned_down(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0x400, 2, fix_block(0x1234));
	assert_int_equal(host_walk_stage2(f->core, root, 0x403).pfn, 0x1203);
}

static void host_walk_stage2_block_ends_after_512_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0x400, 2, fix_block(0x1200));
	assert_true(host_walk_stage2(f->core, root, 0x400).valid);
	assert_false(host_walk_stage2(f->core, root, 0x3FF).valid);
	assert_false(host_walk_stage2(f->core, root, 0x600).valid);
}

static void host_walk_stage2_gigabyte_block(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	struct host_walk w;

	fix_map(f, root, 0x40000, 1, fix_block(0x80123));
	w = host_walk_stage2(f->core, root, 0x7FFFF);
	assert_true(w.valid);
	assert_int_equal(w.level, 1);
	assert_int_equal(w.pfn, 0xBFFFF);
}

static void host_walk_stage2_block_at_level_0_is_invalid(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0, 0, fix_block(0));
	assert_false(host_walk_stage2(f->core, root, 0).valid);
}

static void host_walk_stage2_block_type_at_level_3_is_invalid(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, fix_block(0x77));
	assert_false(host_walk_stage2(f->core, root, GFN).valid);
}

static void host_walk_stage2_reserved_type_is_invalid(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	for (unsigned level = 0; level <= 3; level++) {
		fix_map(f, root, (uint64_t)(level + 1) << 27, level, fix_page(0x77) & ~1ull);
		assert_false(host_walk_stage2(f->core, root, (uint64_t)(level + 1) << 27).valid);
	}
}

static void host_walk_stage2_guest_marker_is_invalid(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, 1ull << 57);
	assert_false(host_walk_stage2(f->core, root, GFN).valid);
}

static void host_walk_stage2_page_without_access_flag_faults(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, fix_page(0x77) & ~(1ull << 10));
	assert_false(host_walk_stage2(f->core, root, GFN).valid);
}

static void host_walk_stage2_block_without_access_flag_faults(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0x400, 2, fix_block(0x1200) & ~(1ull << 10));
	assert_false(host_walk_stage2(f->core, root, 0x400).valid);
}

static void host_walk_stage2_upper_attributes_are_not_address(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, fix_page(0xFFFFFFFFFull) | 0xFFFFull << 48);
	assert_int_equal(host_walk_stage2(f->core, root, GFN).pfn, 0xFFFFFFFFFull);
}

static void host_walk_stage2_read_only(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	struct host_walk w;

	fix_map(f, root, GFN, 3, 0x77ull << 12 | DESC_PAGE | DESC_RO);
	w = host_walk_stage2(f->core, root, GFN);
	assert_true(w.valid && w.readable && !w.writable);
}

static void host_walk_stage2_write_only(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	struct host_walk w;

	fix_map(f, root, GFN, 3, 0x77ull << 12 | DESC_PAGE | DESC_WO);
	w = host_walk_stage2(f->core, root, GFN);
	assert_true(w.valid && !w.readable && w.writable);
}

static void host_walk_stage2_no_rights_is_still_a_translation(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	struct host_walk w;

	fix_map(f, root, GFN, 3, 0x77ull << 12 | DESC_PAGE);
	w = host_walk_stage2(f->core, root, GFN);
	assert_true(w.valid && !w.readable && !w.writable);
}

static void host_walk_stage2_root_outside_tables_is_absent(void **state)
{
	struct fixture *f = *state;

	assert_false(host_walk_stage2(f->core, 0, 0).valid);
	assert_false(host_walk_stage2(f->core, FIX_TABLE_BASE - 4096, 0).valid);
	assert_false(host_walk_stage2(f->core, FIX_TABLE_BASE + FIX_TABLE_PAGES * 4096, 0).valid);
	assert_false(host_walk_stage2(f->core, 0x0000FFFFFFFFF000ull, 0).valid);
}

static void host_walk_stage2_table_outside_tables_is_absent(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	*fix_entry(f, root, 0) = 0x1000 | DESC_TABLE;
	assert_false(host_walk_stage2(f->core, root, 0).valid);
}

static void host_walk_stage2_last_table_page_is_readable(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	uint64_t last = FIX_TABLE_BASE + (FIX_TABLE_PAGES - 1) * 4096;
	uint64_t table = fix_next(f, fix_next(f, root, 0), 0);

	*fix_entry(f, table, 0) = last | DESC_TABLE;
	*fix_entry(f, last, 511) = fix_page(0x77);
	assert_int_equal(host_walk_stage2(f->core, root, 511).pfn, 0x77);
}

static void host_walk_stage2_self_referring_table_ends(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	*fix_entry(f, root, 0) = root | DESC_TABLE;
	/* The fourth look at the entry is a level 3 one: a page, without access flag. */
	assert_false(host_walk_stage2(f->core, root, 0).valid);
}

static void host_walk_smmu_finds_page(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);
	struct host_walk w;

	fix_map_smmu(f, root, 0x2345678, 3, fix_page(0x77));
	w = host_walk_smmu(f->core, root, 0x2345678);
	assert_true(w.valid);
	assert_int_equal(w.level, 3);
	assert_int_equal(w.pfn, 0x77);
}

static void host_walk_smmu_uses_every_index_bit(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);

	fix_map_smmu(f, root, 0x2345678, 3, fix_page(0x77));
	for (unsigned bit = 0; bit < 28; bit++)
		assert_false(host_walk_smmu(f->core, root, 0x2345678 ^ 1ull << bit).valid);
}

static void host_walk_smmu_root_has_1024_entries(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);
	uint64_t last = (1ull << 28) - 1;

	fix_map_smmu(f, root, last, 3, fix_page(0x77));
	assert_int_not_equal(*fix_entry(f, root, 1023), 0);
	assert_int_equal(host_walk_smmu(f->core, root, last).pfn, 0x77);
}

static void host_walk_smmu_beyond_40_bits_is_absent(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);

	fix_map_smmu(f, root, 0, 3, fix_page(0x77));
	assert_true(host_walk_smmu(f->core, root, 0).valid);
	assert_false(host_walk_smmu(f->core, root, 1ull << 28).valid);
}

static void host_walk_smmu_root_is_8k_aligned(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);

	fix_map_smmu(f, root, 0, 3, fix_page(0x77));
	assert_true(host_walk_smmu(f->core, root + 4096, 0).valid);
}

static void host_walk_smmu_block(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);

	fix_map_smmu(f, root, 0x400, 2, fix_block(0x1234));
	assert_int_equal(host_walk_smmu(f->core, root, 0x401).pfn, 0x1201);
	assert_int_equal(host_walk_smmu(f->core, root, 0x401).level, 2);
}

static void host_walk_smmu_zero_entry_is_absent(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);

	fix_map_smmu(f, root, 5, 3, 0);
	assert_false(host_walk_smmu(f->core, root, 5).valid);
}

static void host_walk_stores_nothing(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 2);

	fix_map(f, root, GFN, 3, fix_page(0x77));
	host_walk_stage2(f->core, root, GFN);
	host_walk_smmu(f->core, root, 0);
	assert_int_equal(f->logged, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(host_walk_stage2_finds_page),
		FIX_TEST(host_walk_stage2_neighbour_is_absent),
		FIX_TEST(host_walk_stage2_uses_every_index_bit),
		FIX_TEST(host_walk_stage2_reaches_last_page_of_address_space),
		FIX_TEST(host_walk_stage2_beyond_address_space_is_absent),
		FIX_TEST(host_walk_stage2_ignores_vmid_in_vttbr),
		FIX_TEST(host_walk_stage2_block_adds_offset),
		FIX_TEST(host_walk_stage2_block_address_is_aligned_down),
		FIX_TEST(host_walk_stage2_block_ends_after_512_pages),
		FIX_TEST(host_walk_stage2_gigabyte_block),
		FIX_TEST(host_walk_stage2_block_at_level_0_is_invalid),
		FIX_TEST(host_walk_stage2_block_type_at_level_3_is_invalid),
		FIX_TEST(host_walk_stage2_reserved_type_is_invalid),
		FIX_TEST(host_walk_stage2_guest_marker_is_invalid),
		FIX_TEST(host_walk_stage2_page_without_access_flag_faults),
		FIX_TEST(host_walk_stage2_block_without_access_flag_faults),
		FIX_TEST(host_walk_stage2_upper_attributes_are_not_address),
		FIX_TEST(host_walk_stage2_read_only),
		FIX_TEST(host_walk_stage2_write_only),
		FIX_TEST(host_walk_stage2_no_rights_is_still_a_translation),
		FIX_TEST(host_walk_stage2_root_outside_tables_is_absent),
		FIX_TEST(host_walk_stage2_table_outside_tables_is_absent),
		FIX_TEST(host_walk_stage2_last_table_page_is_readable),
		FIX_TEST(host_walk_stage2_self_referring_table_ends),
		FIX_TEST(host_walk_smmu_finds_page),
		FIX_TEST(host_walk_smmu_uses_every_index_bit),
		FIX_TEST(host_walk_smmu_root_has_1024_entries),
		FIX_TEST(host_walk_smmu_beyond_40_bits_is_absent),
		FIX_TEST(host_walk_smmu_root_is_8k_aligned),
		FIX_TEST(host_walk_smmu_block),
		FIX_TEST(host_walk_smmu_zero_entry_is_absent),
		FIX_TEST(host_walk_stores_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
