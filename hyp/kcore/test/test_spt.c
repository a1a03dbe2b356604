/* SPDX-License-Identifier: Apache-2.0 */
/* SMMU tables: pools, walks, writes; compared with the platform's own walker. */
#include "hyp/kcore/mmio_pt_walk.h"
#include "hyp/kcore/mmio_spt_ops.h"
#include "hyp/kcore/test/ops_fixture.h"

static int make_unlocked(void **state)
{
	int wrong = make_machine(state);

	if (!wrong)
		((struct fixture *)*state)->unlocked = true;
	return wrong;
}

#define LOW(name) cmocka_unit_test_setup_teardown(name, make_unlocked, end_machine)

#define BANK 5u
#define TOP_IOVA (KC_PADDR_LIMIT - KC_PAGE_SIZE)

static uint64_t pte_of(uint64_t pfn)
{
	return pfn << KC_PAGE_SHIFT | KC_SMMU_PTE_ATTR | 0xC0;
}

static void set_smmu_pt_is_what_hardware_walks(void **state)
{
	struct fixture *f = *state;

	set_smmu_pt(f->kc, 0, BANK, 0x8012345000ull, pte_of(77));
	struct host_walk w = host_walk_smmu(f->kc, kc_ttbr(f->kc, BANK), 0x8012345);

	assert_true(w.valid && w.readable && w.writable);
	assert_int_equal(w.pfn, 77);
	assert_int_equal(walk_smmu_pt(f->kc, BANK, 0x8012345000ull), pte_of(77));
}

static void set_smmu_pt_changes_one_entry_of_one_bank(void **state)
{
	struct fixture *f = *state;

	set_smmu_pt(f->kc, 0, BANK, 0x5000, pte_of(77));
	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		assert_int_equal(walk_smmu_pt(f->kc, bank, 0x5000), bank == BANK ? pte_of(77) : 0);
	assert_int_equal(walk_smmu_pt(f->kc, BANK, 0x4000), 0);
	assert_int_equal(walk_smmu_pt(f->kc, BANK, 0x6000), 0);
}

static void set_smmu_pt_uses_all_1024_root_entries(void **state)
{
	struct fixture *f = *state;

	set_smmu_pt(f->kc, 0, BANK, TOP_IOVA, pte_of(77));
	assert_int_equal(dma_reach(f, BANK, TOP_IOVA >> 12), 77);
	/* 512 GiB below: another root entry, not an alias. */
	assert_int_equal(dma_reach(f, BANK, (TOP_IOVA >> 12) - (1ull << 27)), 0);
	assert_int_equal(pt_load(f->kc, kc_ttbr(f->kc, BANK) + 1023 * 8) & 3, 3);
}

static void set_smmu_pt_shares_tables(void **state)
{
	struct fixture *f = *state;

	set_smmu_pt(f->kc, 0, BANK, 0, pte_of(1));
	set_smmu_pt(f->kc, 0, BANK, 0x1FF000, pte_of(2));
	set_smmu_pt(f->kc, 0, BANK, 0x200000, pte_of(3));
	assert_int_equal(f->kc->spt[BANK].pgd_next - smmu_pgd_start(f->kc, BANK), KC_PAGE_SIZE);
	assert_int_equal(f->kc->spt[BANK].pmd_next - smmu_pmd_start(f->kc, BANK), 2 * KC_PAGE_SIZE);
}

static void smmu_pt_has_room_is_exact(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n < f->cfg.smmu_pmd_pages; n++) {
		assert_true(smmu_pt_has_room(f->kc, BANK, n << 21));
		set_smmu_pt(f->kc, 0, BANK, n << 21, pte_of(1));
	}
	assert_false(smmu_pt_has_room(f->kc, BANK, 9ull << 21));
	assert_true(smmu_pt_has_room(f->kc, BANK, 0x1000));
	assert_true(smmu_pt_has_room(f->kc, BANK + 1, 9ull << 21));
	assert_int_equal(f->kc->halt, 0);
}

static void smmu_pt_has_room_counts_the_middle_level(void **state)
{
	struct fixture *f = *state;

	set_smmu_pt(f->kc, 0, BANK, 0, pte_of(1));
	assert_true(smmu_pt_has_room(f->kc, BANK, 1ull << 30));
	set_smmu_pt(f->kc, 0, BANK, 1ull << 30, pte_of(1));
	assert_false(smmu_pt_has_room(f->kc, BANK, 2ull << 30));
	assert_true(smmu_pt_has_room(f->kc, BANK, (1ull << 30) + (1ull << 21)));
}

static void set_smmu_pt_exhaustion_panics(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n <= f->cfg.smmu_pmd_pages; n++)
		set_smmu_pt(f->kc, 0, BANK, n << 21, pte_of(1));
	assert_int_equal(f->kc->halt, KC_PANIC_POOL);
	assert_int_equal(walk_smmu_pt(f->kc, BANK, f->cfg.smmu_pmd_pages << 21), 0);
}

static void set_smmu_pt_middle_exhaustion_panics(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n <= f->cfg.smmu_pgd_pages; n++)
		set_smmu_pt(f->kc, 0, BANK, n << 30, pte_of(1));
	assert_int_equal(f->kc->halt, KC_PANIC_POOL);
	assert_int_equal(walk_smmu_pgd(f->kc, BANK, f->cfg.smmu_pgd_pages << 30), 0);
}

static void clear_smmu_pt_gives_all_pages_back_zeroed(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n < f->cfg.smmu_pmd_pages; n++)
		set_smmu_pt(f->kc, 0, BANK, (n << 21) + (n % 2 ? 0x3000 : 0x1FF000), pte_of(1));
	clear_smmu_pt(f->kc, 0, BANK);
	for (uint64_t at = smmu_root(f->kc, BANK); at < smmu_pool_end(f->kc, BANK); at += 8)
		assert_int_equal(pt_load(f->kc, at), 0);
	assert_int_equal(f->kc->spt[BANK].pgd_next, smmu_pgd_start(f->kc, BANK));
	assert_int_equal(f->kc->spt[BANK].pmd_next, smmu_pmd_start(f->kc, BANK));
}

static void clear_smmu_pt_can_be_repeated_for_ever(void **state)
{
	struct fixture *f = *state;

	for (unsigned n = 0; n < 600; n++) {
		set_smmu_pt(f->kc, 0, BANK, (uint64_t)n << 30, pte_of(n + 1));
		assert_int_equal(dma_reach(f, BANK, (uint64_t)n << 18), n + 1);
		clear_smmu_pt(f->kc, 0, BANK);
		assert_int_equal(dma_reach(f, BANK, (uint64_t)n << 18), 0);
	}
	assert_int_equal(f->kc->halt, 0);
}

static void clear_smmu_pt_spares_other_banks(void **state)
{
	struct fixture *f = *state;

	set_smmu_pt(f->kc, 0, BANK - 1, 0x5000, pte_of(1));
	set_smmu_pt(f->kc, 0, BANK, 0x5000, pte_of(2));
	set_smmu_pt(f->kc, 0, BANK + 1, 0x5000, pte_of(3));
	clear_smmu_pt(f->kc, 0, BANK);
	assert_int_equal(dma_reach(f, BANK - 1, 5), 1);
	assert_int_equal(dma_reach(f, BANK, 5), 0);
	assert_int_equal(dma_reach(f, BANK + 1, 5), 3);
}

static void unmap_spt_forgets_the_translation(void **state)
{
	struct fixture *f = *state;
	uint64_t pfn;

	plat_smmu_enable(f->kc, 0, BANK, kc_ttbr(f->kc, BANK));
	map_spt(f->kc, 0, BANK, 0x5000, pte_of(77));
	assert_int_equal(host_dev_load(f->kc, BANK, 5, 0).pfn, 77);
	unmap_spt(f->kc, 0, BANK, 0x5000);
	assert_int_equal(walk_spt(f->kc, 0, BANK, 0x5000), 0);
	assert_false(host_tlb_lookup(f->kc, HOST_CPUS + BANK, 0, 5, &pfn));
	assert_int_equal(host_dev_load(f->kc, BANK, 5, 0).result, HOST_ACCESS_FAULT);
}

static void init_spt_forgets_all_translations(void **state)
{
	struct fixture *f = *state;

	plat_smmu_enable(f->kc, 0, BANK, kc_ttbr(f->kc, BANK));
	map_spt(f->kc, 0, BANK, 0x5000, pte_of(77));
	map_spt(f->kc, 0, BANK, 0x6000, pte_of(78));
	assert_int_equal(host_dev_load(f->kc, BANK, 5, 0).pfn, 77);
	assert_int_equal(host_dev_load(f->kc, BANK, 6, 0).pfn, 78);
	init_spt(f->kc, 0, BANK);
	assert_int_equal(host_dev_load(f->kc, BANK, 5, 0).result, HOST_ACCESS_FAULT);
	assert_int_equal(host_dev_load(f->kc, BANK, 6, 0).result, HOST_ACCESS_FAULT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		LOW(set_smmu_pt_is_what_hardware_walks),
		LOW(set_smmu_pt_changes_one_entry_of_one_bank),
		LOW(set_smmu_pt_uses_all_1024_root_entries),
		LOW(set_smmu_pt_shares_tables),
		LOW(smmu_pt_has_room_is_exact),
		LOW(smmu_pt_has_room_counts_the_middle_level),
		LOW(set_smmu_pt_exhaustion_panics),
		LOW(set_smmu_pt_middle_exhaustion_panics),
		LOW(clear_smmu_pt_gives_all_pages_back_zeroed),
		LOW(clear_smmu_pt_can_be_repeated_for_ever),
		LOW(clear_smmu_pt_spares_other_banks),
		LOW(unmap_spt_forgets_the_translation),
		LOW(init_spt_forgets_all_translations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
