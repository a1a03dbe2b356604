/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores of CPUs and devices. */
#include "fixture.h"

#define GFN 0x200u
#define BANK 3u

static uint64_t run_vm(struct fixture *f, unsigned cpu, uint64_t vmid, uint64_t descriptor)
{
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, descriptor);
	fix_run(f, cpu, vmid, root);
	return root;
}

static void enable(struct fixture *f, unsigned bank, uint64_t descriptor)
{
	uint64_t root = fix_table(f, 2);

	fix_map_smmu(f, root, GFN, 3, descriptor);
	plat_smmu_enable(f->core, 0, bank, root);
}

static void host_load_reads_the_frame(void **state)
{
	struct fixture *f = *state;
	struct host_access a;

	run_vm(f, 0, 1, fix_page(7));
	a = host_load(f->core, 0, GFN, 12);
	assert_int_equal(a.result, HOST_ACCESS_OK);
	assert_int_equal(a.pfn, 7);
	assert_int_equal(a.value, host_page_word(f->core, 7, 12));
	assert_false(a.cached);
}

static void host_load_second_time_is_cached(void **state)
{
	struct fixture *f = *state;
	struct host_access a;

	run_vm(f, 0, 1, fix_page(7));
	host_load(f->core, 0, GFN, 12);
	a = host_load(f->core, 0, GFN, 13);
	assert_true(a.cached);
	assert_int_equal(a.value, host_page_word(f->core, 7, 13));
}

static void host_load_without_table_faults(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_FAULT);
}

static void host_load_of_unmapped_page_faults(void **state)
{
	struct fixture *f = *state;

	run_vm(f, 0, 1, fix_page(7));
	assert_int_equal(host_load(f->core, 0, GFN + 1, 0).result, HOST_ACCESS_FAULT);
}

static void host_load_beyond_address_space_faults(void **state)
{
	struct fixture *f = *state;

	run_vm(f, 0, 1, fix_page(7));
	host_load(f->core, 0, GFN, 0);
	assert_int_equal(host_load(f->core, 0, GFN | 1ull << 36, 0).result, HOST_ACCESS_FAULT);
	assert_int_equal(host_load(f->core, 0, UINT64_MAX, 0).result, HOST_ACCESS_FAULT);
}

static void host_load_fault_tells_nothing(void **state)
{
	struct fixture *f = *state;
	struct host_access a = host_load(f->core, 0, GFN, 0);

	assert_int_equal(a.pfn, 0);
	assert_int_equal(a.value, 0);
	assert_int_equal(f->logged, 0);
}

static void host_load_without_right_is_denied(void **state)
{
	struct fixture *f = *state;
	struct host_access a;

	run_vm(f, 0, 1, 7u << 12 | DESC_PAGE | DESC_WO);
	a = host_load(f->core, 0, GFN, 0);
	assert_int_equal(a.result, HOST_ACCESS_DENIED);
	assert_int_equal(a.value, 0);
}

static void host_load_beyond_memory_reads_zero(void **state)
{
	struct fixture *f = *state;
	struct host_access a;

	run_vm(f, 0, 1, fix_page(0x3FFFF));
	a = host_load(f->core, 0, GFN, 3);
	assert_int_equal(a.result, HOST_ACCESS_OK);
	assert_int_equal(a.pfn, 0x3FFFF);
	assert_int_equal(a.value, 0);
}

static void host_load_uses_the_table_of_its_cpu(void **state)
{
	struct fixture *f = *state;

	run_vm(f, 0, 1, fix_page(7));
	run_vm(f, 1, 2, fix_page(8));
	assert_int_equal(host_load(f->core, 0, GFN, 0).pfn, 7);
	assert_int_equal(host_load(f->core, 1, GFN, 0).pfn, 8);
}

static void host_load_uses_the_tag_of_the_live_vmid(void **state)
{
	struct fixture *f = *state;

	run_vm(f, 0, 1, fix_page(7));
	host_load(f->core, 0, GFN, 0);
	run_vm(f, 0, 2, fix_page(8));
	assert_int_equal(host_load(f->core, 0, GFN, 0).pfn, 8);
}

static void host_load_with_reused_vmid_sees_stale_translation(void **state)
{
	struct fixture *f = *state;

	run_vm(f, 0, 1, fix_page(7));
	host_load(f->core, 0, GFN, 0);
	run_vm(f, 0, 1, fix_page(8));
	assert_int_equal(host_load(f->core, 0, GFN, 0).pfn, 7);
	plat_tlbi_vmid(f->core, 0, 1);
	assert_int_equal(host_load(f->core, 0, GFN, 0).pfn, 8);
}

static void host_store_is_read_back(void **state)
{
	struct fixture *f = *state;
	struct host_access a;

	run_vm(f, 0, 1, fix_page(7));
	a = host_store(f->core, 0, GFN, 511, 42);
	assert_int_equal(a.result, HOST_ACCESS_OK);
	assert_int_equal(a.pfn, 7);
	assert_int_equal(host_page_word(f->core, 7, 511), 42);
	assert_int_equal(host_load(f->core, 0, GFN, 511).value, 42);
}

static void host_store_through_block_reaches_the_right_frame(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0x400, 2, fix_block(0));
	fix_run(f, 0, 1, root);
	assert_int_equal(host_store(f->core, 0, 0x409, 1, 42).pfn, 9);
	assert_int_equal(host_page_word(f->core, 9, 1), 42);
}

static void host_store_without_right_is_denied_and_changes_nothing(void **state)
{
	struct fixture *f = *state;

	run_vm(f, 0, 1, 7u << 12 | DESC_PAGE | DESC_RO);
	assert_int_equal(host_store(f->core, 0, GFN, 0, 42).result, HOST_ACCESS_DENIED);
	assert_int_equal(host_page_content(f->core, 7).digest, 0);
}

static void host_store_of_unmapped_page_faults_and_changes_nothing(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	run_vm(f, 0, 1, fix_page(7));
	mark = f->logged;
	assert_int_equal(host_store(f->core, 0, GFN + 1, 0, 42).result, HOST_ACCESS_FAULT);
	assert_int_equal(f->logged, mark);
}

static void host_store_beyond_memory_is_ignored(void **state)
{
	struct fixture *f = *state;

	run_vm(f, 0, 1, fix_page(0x3FFFF));
	assert_int_equal(host_store(f->core, 0, GFN, 0, 42).result, HOST_ACCESS_OK);
	assert_int_equal(host_load(f->core, 0, GFN, 0).value, 0);
}

static void host_store_is_made_by_its_cpu(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	run_vm(f, 1, 1, fix_page(7));
	mark = f->logged;
	host_store(f->core, 1, GFN, 0, 42);
	for (size_t i = mark; i < f->logged; i++)
		assert_int_equal(f->log[i].cpu, 1);
}

static void host_dev_load_of_disabled_bank(void **state)
{
	struct fixture *f = *state;

	for (unsigned bank = 0; bank < HOST_BANKS; bank++)
		assert_int_equal(host_dev_load(f->core, bank, GFN, 0).result, HOST_ACCESS_DISABLED);
}

static void host_dev_store_of_disabled_bank_changes_nothing(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(host_dev_store(f->core, BANK, GFN, 0, 42).result, HOST_ACCESS_DISABLED);
	assert_int_equal(f->logged, 0);
}

static void host_dev_load_reads_the_frame(void **state)
{
	struct fixture *f = *state;
	struct host_access a;

	enable(f, BANK, fix_page(7));
	a = host_dev_load(f->core, BANK, GFN, 12);
	assert_int_equal(a.result, HOST_ACCESS_OK);
	assert_int_equal(a.pfn, 7);
	assert_int_equal(a.value, host_page_word(f->core, 7, 12));
}

static void host_dev_load_of_unmapped_page_faults(void **state)
{
	struct fixture *f = *state;

	enable(f, BANK, fix_page(7));
	assert_int_equal(host_dev_load(f->core, BANK, GFN + 1, 0).result, HOST_ACCESS_FAULT);
	assert_int_equal(host_dev_load(f->core, BANK, GFN | 1ull << 28, 0).result,
			 HOST_ACCESS_FAULT);
}

static void host_dev_load_banks_are_separate(void **state)
{
	struct fixture *f = *state;

	enable(f, 0, fix_page(7));
	enable(f, 15, fix_page(8));
	assert_int_equal(host_dev_load(f->core, 0, GFN, 0).pfn, 7);
	assert_int_equal(host_dev_load(f->core, 15, GFN, 0).pfn, 8);
	assert_int_equal(host_dev_load(f->core, 1, GFN, 0).result, HOST_ACCESS_DISABLED);
}

static void host_dev_store_is_seen_by_cpu(void **state)
{
	struct fixture *f = *state;

	enable(f, BANK, fix_page(7));
	run_vm(f, 0, 1, fix_page(7));
	assert_int_equal(host_dev_store(f->core, BANK, GFN, 5, 42).result, HOST_ACCESS_OK);
	assert_int_equal(host_load(f->core, 0, GFN, 5).value, 42);
}

static void host_dev_store_to_read_only_page_is_denied(void **state)
{
	struct fixture *f = *state;

	enable(f, BANK, 7u << 12 | DESC_PAGE | DESC_RO);
	assert_int_equal(host_dev_store(f->core, BANK, GFN, 5, 42).result, HOST_ACCESS_DENIED);
	assert_int_equal(host_page_content(f->core, 7).digest, 0);
}

static void host_dev_load_of_disabled_again_bank(void **state)
{
	struct fixture *f = *state;

	enable(f, BANK, fix_page(7));
	host_dev_load(f->core, BANK, GFN, 0);
	plat_smmu_disable(f->core, 0, BANK);
	assert_int_equal(host_dev_load(f->core, BANK, GFN, 0).result, HOST_ACCESS_DISABLED);
}

static void host_dev_load_after_new_table_sees_stale_translation(void **state)
{
	struct fixture *f = *state;

	enable(f, BANK, fix_page(7));
	host_dev_load(f->core, BANK, GFN, 0);
	plat_smmu_disable(f->core, 0, BANK);
	enable(f, BANK, fix_page(8));
	assert_int_equal(host_dev_load(f->core, BANK, GFN, 0).pfn, 7);
	plat_tlbi_smmu_bank(f->core, 0, BANK);
	assert_int_equal(host_dev_load(f->core, BANK, GFN, 0).pfn, 8);
}

static void host_access_undo_of_everything(void **state)
{
	struct fixture *f = *state;
	uint64_t old = host_page_word(f->core, 7, 5);

	enable(f, BANK, fix_page(7));
	run_vm(f, 0, 1, fix_page(7));
	host_store(f->core, 0, GFN, 5, 42);
	host_dev_store(f->core, BANK, GFN, 6, 43);
	fix_undo(f, 0);
	assert_int_equal(host_page_word(f->core, 7, 5), old);
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_FAULT);
	assert_int_equal(host_dev_load(f->core, BANK, GFN, 0).result, HOST_ACCESS_DISABLED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(host_load_reads_the_frame),
		FIX_TEST(host_load_second_time_is_cached),
		FIX_TEST(host_load_without_table_faults),
		FIX_TEST(host_load_of_unmapped_page_faults),
		FIX_TEST(host_load_beyond_address_space_faults),
		FIX_TEST(host_load_fault_tells_nothing),
		FIX_TEST(host_load_without_right_is_denied),
		FIX_TEST(host_load_beyond_memory_reads_zero),
		FIX_TEST(host_load_uses_the_table_of_its_cpu),
		FIX_TEST(host_load_uses_the_tag_of_the_live_vmid),
		FIX_TEST(host_load_with_reused_vmid_sees_stale_translation),
		FIX_TEST(host_store_is_read_back),
		FIX_TEST(host_store_through_block_reaches_the_right_frame),
		FIX_TEST(host_store_without_right_is_denied_and_changes_nothing),
		FIX_TEST(host_store_of_unmapped_page_faults_and_changes_nothing),
		FIX_TEST(host_store_beyond_memory_is_ignored),
		FIX_TEST(host_store_is_made_by_its_cpu),
		FIX_TEST(host_dev_load_of_disabled_bank),
		FIX_TEST(host_dev_store_of_disabled_bank_changes_nothing),
		FIX_TEST(host_dev_load_reads_the_frame),
		FIX_TEST(host_dev_load_of_unmapped_page_faults),
		FIX_TEST(host_dev_load_banks_are_separate),
		FIX_TEST(host_dev_store_is_seen_by_cpu),
		FIX_TEST(host_dev_store_to_read_only_page_is_denied),
		FIX_TEST(host_dev_load_of_disabled_again_bank),
		FIX_TEST(host_dev_load_after_new_table_sees_stale_translation),
		FIX_TEST(host_access_undo_of_everything),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
