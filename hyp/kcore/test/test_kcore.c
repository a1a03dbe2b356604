/* SPDX-License-Identifier: Apache-2.0 */
/* Configuration and initial state. */
#include "hyp/kcore/test/ops_fixture.h"

static void config_check_accepts_the_fixture(void **state)
{
	struct kcore_config cfg = fixture_config();

	(void)state;
	assert_null(kcore_config_check(&cfg));
	assert_int_equal(cfg.region_count, 2);
	assert_int_equal(cfg.region[0].index, 0);
	assert_int_equal(cfg.region[1].base, CORE_PFN * KC_PAGE_SIZE);
	assert_int_equal(cfg.region[1].index, PAGES);
}

/* The answer begins with the field that is wrong. */
#define REJECTS(name, answer, change)                                                              \
	static void config_check_rejects_##name(void **state)                                      \
	{                                                                                          \
		struct kcore_config cfg = fixture_config();                                        \
		const char *wrong;                                                                 \
                                                                                                   \
		(void)state;                                                                       \
		change;                                                                            \
		wrong = kcore_config_check(&cfg);                                                  \
		assert_non_null(wrong);                                                            \
		if (strncmp(wrong, answer, strlen(answer)) != 0)                                   \
			fail_msg("%s", wrong);                                                     \
	}

REJECTS(no_cpu, "cpus:", cfg.cpus = 0)
REJECTS(nine_cpus, "cpus:", cfg.cpus = 9)
REJECTS(one_page, "pages:", cfg.pages = 1)
REJECTS(huge_ram, "pages:", cfg.pages = ~0ull)
REJECTS(core_in_ram, "core_pfn: the core's pages overlap", cfg.core_pfn = PAGES - 1)
REJECTS(core_without_pages, "core_pages:", cfg.core_pages = 0)
REJECTS(core_of_all_addresses, "core_pages:", cfg.core_pages = ~0ull)
REJECTS(core_beyond_memory, "core_pfn: the core's pages lie",
	cfg.core_pfn = KC_PFN_LIMIT - CORE_SPACE + 1)
REJECTS(core_at_the_last_number, "core_pfn: the core's pages lie", cfg.core_pfn = ~0ull)
REJECTS(too_many_records, "pages, core_pages:", cfg.core_pages = KC_MAX_S2PAGE - PAGES + 1)
REJECTS(iova_offset_too_big, "host_iova_offset:", cfg.host_iova_offset = KC_PFN_LIMIT - PAGES + 1)
REJECTS(empty_host_pool, "host_pool.pud_pages:", cfg.host_pool.pud_pages = 0)
REJECTS(empty_vm_pool, "vm_pool.pmd_pages:", cfg.vm_pool.pmd_pages = 0)
REJECTS(huge_pool, "remap_pool.pgd_pages:", cfg.remap_pool.pgd_pages = ~0ull)
REJECTS(empty_smmu_pool, "smmu_pmd_pages:", cfg.smmu_pmd_pages = 0)
REJECTS(huge_smmu_pool, "smmu_pgd_pages:", cfg.smmu_pgd_pages = 0x10001)
REJECTS(odd_table_base, "table_base: a multiple", cfg.table_base += KC_PAGE_SIZE)
REJECTS(tables_before_the_core, "table_base: the tables",
	cfg.table_base = (CORE_PFN - 2) * KC_PAGE_SIZE)
REJECTS(tables_beyond_the_core, "table_base: the tables",
	cfg.table_base += (CORE_SPACE - 32) * KC_PAGE_SIZE)
REJECTS(tables_at_the_end_of_addresses, "table_base: the tables",
	cfg.table_base = 0ull - 2 * KC_PAGE_SIZE)
REJECTS(tables_larger_than_the_core, "core_pages: too few", cfg.core_pages = 64)
REJECTS(empty_window, "remap_end: inside", cfg.remap_end = KC_REMAP_START)
REJECTS(window_too_far, "remap_end: inside", cfg.remap_end = KC_REMAP_END + KC_PAGE_SIZE)
REJECTS(window_not_of_pages, "remap_end: a page", cfg.remap_end -= 1)
REJECTS(three_smmus, "smmu_num:", cfg.smmu_num = 3)
REJECTS(smmu_in_ram, "smmu[0]: registers overlap", cfg.smmu[0].base = 0x1000)
REJECTS(smmu_in_the_core, "smmu[1]: registers overlap", cfg.smmu[1].base = CORE_PFN * KC_PAGE_SIZE)
REJECTS(smmu_not_page_aligned, "smmu[0].base: a page", cfg.smmu[0].base += 8)
REJECTS(smmu_not_of_pages, "smmu[1].size: whole", cfg.smmu[1].size += 8)
REJECTS(smmu_without_registers, "smmu[0].size: at least", cfg.smmu[0].size = 0)
REJECTS(smmu_of_all_addresses, "smmu[1].size: at least", cfg.smmu[1].size = 0ull - KC_PAGE_SIZE)
REJECTS(smmu_beyond_memory, "smmu[1].base: registers below",
	cfg.smmu[1].base = KC_PADDR_LIMIT - KC_PAGE_SIZE)
REJECTS(smmu_at_the_last_page, "smmu[0].base: registers below",
	cfg.smmu[0].base = 0ull - KC_PAGE_SIZE)
REJECTS(smmus_that_overlap, "smmu[1]: registers overlap", cfg.smmu[1].base = cfg.smmu[0].base)
REJECTS(smmu_without_banks, "smmu[0].banks:", cfg.smmu[0].banks = 0)
REJECTS(smmu_with_nine_banks, "smmu[1].banks:", cfg.smmu[1].banks = 9)
REJECTS(registers_of_an_absent_smmu, "smmu[1].size:", cfg.smmu_num = 1)
REJECTS(banks_of_an_absent_smmu, "smmu[1].banks:", cfg.smmu_num = 1;
	cfg.smmu[1] = (struct kcore_smmu){ .banks = 4 })
REJECTS(place_of_an_absent_smmu, "smmu[1].base: registers below", cfg.smmu_num = 1;
	cfg.smmu[1] = (struct kcore_smmu){ .base = 0x1000 })
REJECTS(el2_device_in_ram, "el2_device_pfn: the device overlaps", cfg.el2_device_pfn = 3)
REJECTS(el2_device_in_the_core, "el2_device_pfn: the device overlaps",
	cfg.el2_device_pfn = CORE_PFN - 1)
REJECTS(el2_device_in_an_smmu, "el2_device_pfn: the device overlaps",
	cfg.el2_device_pfn = SMMU_PFN + 2 * SMMU_SPACE - 1)
REJECTS(el2_device_beyond_memory, "el2_device_pfn: pages below", cfg.el2_device_pfn = KC_PFN_LIMIT)
REJECTS(el2_device_of_all_addresses, "el2_device_pages:", cfg.el2_device_pages = ~0ull)
REJECTS(place_of_an_absent_el2_device, "el2_device_pfn: pages below", cfg.el2_device_pages = 0)

static void config_check_accepts_no_smmu(void **state)
{
	struct kcore_config cfg = fixture_config();

	(void)state;
	cfg.smmu_num = 0;
	memset(cfg.smmu, 0, sizeof(cfg.smmu));
	cfg.el2_device_pfn = 0;
	cfg.el2_device_pages = 0;
	assert_null(kcore_config_check(&cfg));
}

/* Everything as large as it may be, without a gap in between. */
static void config_check_accepts_the_bounds(void **state)
{
	struct kcore_config cfg = fixture_config();

	(void)state;
	cfg.cpus = KC_MAX_CPU;
	cfg.core_pages = KC_MAX_S2PAGE - PAGES;
	cfg.core_pfn = KC_PFN_LIMIT - cfg.core_pages;
	cfg.smmu[1].base = PAGES * KC_PAGE_SIZE;
	cfg.smmu[0].base = (cfg.core_pfn - SMMU_SPACE) * KC_PAGE_SIZE;
	cfg.el2_device_pfn = PAGES + SMMU_SPACE;
	cfg.el2_device_pages = cfg.core_pfn - SMMU_SPACE - cfg.el2_device_pfn;
	cfg.host_iova_offset = KC_PFN_LIMIT - PAGES;
	cfg.host_pool.pmd_pages = 0x10000;
	cfg.remap_end = KC_REMAP_END;
	cfg.table_base = cfg.core_pfn * KC_PAGE_SIZE;
	assert_null(kcore_config_check(&cfg));
}

static void init_gives_ram_to_the_host(void **state)
{
	struct fixture *f = *state;

	assert_page(f, 1, KC_HOSTVISOR, 0, 1 + OFFSET);
	assert_page(f, PAGES - 1, KC_HOSTVISOR, 0, PAGES - 1 + OFFSET);
}

static void init_gives_page_0_to_nobody(void **state)
{
	assert_page(*state, 0, KC_INVALID, KC_INVALID, KC_INVALID64);
}

static void init_keeps_the_core_pages(void **state)
{
	struct fixture *f = *state;

	assert_page(f, CORE_PFN, KC_COREVISOR, 0, KC_INVALID64);
	assert_page(f, CORE_PFN + CORE_SPACE - 1, KC_COREVISOR, 0, KC_INVALID64);
	assert_page(f, CORE_PFN + CORE_SPACE, KC_INVALID, KC_INVALID, KC_INVALID64);
}

static void init_places_tables_in_core_pages(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	for (uint64_t v = 0; v < KC_VMIDS; v++) {
		assert_int_equal(get_pfn(kc, pool_start(kc, v) >> KC_PAGE_SHIFT).owner,
				 KC_COREVISOR);
		assert_int_equal(get_pfn(kc, (pool_end(kc, v) - 1) >> KC_PAGE_SHIFT).owner,
				 KC_COREVISOR);
	}
}

static void init_aligns_smmu_roots(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		assert_int_equal(kc_ttbr(kc, bank) % 8192, 0);
}

static void init_keeps_pools_apart(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	for (unsigned bank = 0; bank + 1 < KC_BANKS; bank++)
		assert_true(smmu_pool_end(kc, bank) <= smmu_root(kc, bank + 1));
	assert_true(smmu_pool_end(kc, KC_BANKS - 1) <= pool_start(kc, 0));
	for (uint64_t v = 0; v + 1 < KC_VMIDS; v++)
		assert_int_equal(pool_end(kc, v), pool_start(kc, v + 1));
	assert_int_equal(pool_end(kc, KC_COREVISOR), kc->cfg.table_base + kc->lay.table_bytes);
}

static void init_starts_every_cpu_in_the_host(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	for (unsigned cpu = 0; cpu < KC_MAX_CPU; cpu++) {
		assert_int_equal(kc->cpu[cpu].ihost, 1);
		assert_int_equal(kc->cpu[cpu].icore, 0);
		assert_int_equal(kc->cpu[cpu].cur_vmid, KC_HOSTVISOR);
		assert_int_equal(kc->cpu[cpu].cur_vcpuid, cpu);
	}
}

static void init_leaves_everything_else_empty(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_int_equal(kc->next_vmid, 1);
	assert_int_equal(kc->next_remap_ptr, KC_REMAP_START);
	assert_int_equal(kc->halt, 0);
	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		assert_int_equal(kc->bank[bank], KC_INVALID);
	for (uint64_t i = 0; i < kc->lay.table_bytes / 8; i++)
		assert_int_equal(kc->w[kc->lay.tables + i], 0);
}

static void table_offset_agrees_with_range(void **state)
{
	struct fixture *f = *state;
	uint64_t offset, bytes;

	kcore_table_range(&f->cfg, &offset, &bytes);
	assert_int_equal(offset, offsetof(struct kcore, w) + 8 * f->kc->lay.tables);
	assert_int_equal(bytes, f->kc->lay.table_bytes);
	assert_int_equal(offset % 8192, 0);
	assert_true(offset + bytes == f->bytes);
}

static void vttbr_carries_the_vmid(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_int_equal(kc_vttbr(kc, 3) >> 48, 3);
	assert_int_equal(kc_vttbr(kc, 3) & KC_PHYS_MASK, pool_start(kc, 3));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(config_check_accepts_the_fixture),
		cmocka_unit_test(config_check_accepts_no_smmu),
		cmocka_unit_test(config_check_accepts_the_bounds),
		cmocka_unit_test(config_check_rejects_no_cpu),
		cmocka_unit_test(config_check_rejects_nine_cpus),
		cmocka_unit_test(config_check_rejects_one_page),
		cmocka_unit_test(config_check_rejects_huge_ram),
		cmocka_unit_test(config_check_rejects_core_in_ram),
		cmocka_unit_test(config_check_rejects_core_without_pages),
		cmocka_unit_test(config_check_rejects_core_of_all_addresses),
		cmocka_unit_test(config_check_rejects_core_beyond_memory),
		cmocka_unit_test(config_check_rejects_core_at_the_last_number),
		cmocka_unit_test(config_check_rejects_too_many_records),
		cmocka_unit_test(config_check_rejects_iova_offset_too_big),
		cmocka_unit_test(config_check_rejects_empty_host_pool),
		cmocka_unit_test(config_check_rejects_empty_vm_pool),
		cmocka_unit_test(config_check_rejects_huge_pool),
		cmocka_unit_test(config_check_rejects_empty_smmu_pool),
		cmocka_unit_test(config_check_rejects_huge_smmu_pool),
		cmocka_unit_test(config_check_rejects_odd_table_base),
		cmocka_unit_test(config_check_rejects_tables_before_the_core),
		cmocka_unit_test(config_check_rejects_tables_beyond_the_core),
		cmocka_unit_test(config_check_rejects_tables_at_the_end_of_addresses),
		cmocka_unit_test(config_check_rejects_tables_larger_than_the_core),
		cmocka_unit_test(config_check_rejects_empty_window),
		cmocka_unit_test(config_check_rejects_window_too_far),
		cmocka_unit_test(config_check_rejects_window_not_of_pages),
		cmocka_unit_test(config_check_rejects_three_smmus),
		cmocka_unit_test(config_check_rejects_smmu_in_ram),
		cmocka_unit_test(config_check_rejects_smmu_in_the_core),
		cmocka_unit_test(config_check_rejects_smmu_not_page_aligned),
		cmocka_unit_test(config_check_rejects_smmu_not_of_pages),
		cmocka_unit_test(config_check_rejects_smmu_without_registers),
		cmocka_unit_test(config_check_rejects_smmu_of_all_addresses),
		cmocka_unit_test(config_check_rejects_smmu_beyond_memory),
		cmocka_unit_test(config_check_rejects_smmu_at_the_last_page),
		cmocka_unit_test(config_check_rejects_smmus_that_overlap),
		cmocka_unit_test(config_check_rejects_smmu_without_banks),
		cmocka_unit_test(config_check_rejects_smmu_with_nine_banks),
		cmocka_unit_test(config_check_rejects_registers_of_an_absent_smmu),
		cmocka_unit_test(config_check_rejects_banks_of_an_absent_smmu),
		cmocka_unit_test(config_check_rejects_place_of_an_absent_smmu),
		cmocka_unit_test(config_check_rejects_el2_device_in_ram),
		cmocka_unit_test(config_check_rejects_el2_device_in_the_core),
		cmocka_unit_test(config_check_rejects_el2_device_in_an_smmu),
		cmocka_unit_test(config_check_rejects_el2_device_beyond_memory),
		cmocka_unit_test(config_check_rejects_el2_device_of_all_addresses),
		cmocka_unit_test(config_check_rejects_place_of_an_absent_el2_device),
		TEST(init_gives_ram_to_the_host),
		TEST(init_gives_page_0_to_nobody),
		TEST(init_keeps_the_core_pages),
		TEST(init_places_tables_in_core_pages),
		TEST(init_aligns_smmu_roots),
		TEST(init_keeps_pools_apart),
		TEST(init_starts_every_cpu_in_the_host),
		TEST(init_leaves_everything_else_empty),
		TEST(table_offset_agrees_with_range),
		TEST(vttbr_carries_the_vmid),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
