/* SPDX-License-Identifier: Apache-2.0 */
/* state.c: the initial state (3.9) and access to the maps. */
#include "model/kcore/test/model_fixture.h"

static void create_host_owns_ram(void **state)
{
	struct fixture *f = *state;

	assert_host_page(f, 1, 0);
	assert_host_page(f, PAGES - 1, 0);
}

static void create_nobody_owns_the_rest(void **state)
{
	struct fixture *f = *state;

	assert_page(f, 0, KC_INVALID, KC_INVALID, KC_INVALID64);
	assert_page(f, PAGES, KC_INVALID, KC_INVALID, KC_INVALID64);
	assert_page(f, ~0ull, KC_INVALID, KC_INVALID, KC_INVALID64);
}

static void create_core_owns_its_pages(void **state)
{
	struct fixture *f = *state;

	assert_page(f, CORE_PFN, KC_COREVISOR, 0, KC_INVALID64);
	assert_page(f, CORE_PFN + 15, KC_COREVISOR, 0, KC_INVALID64);
	assert_page(f, CORE_PFN + 16, KC_INVALID, KC_INVALID, KC_INVALID64);
}

static void create_host_runs(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(f->m->halt, 0);
	assert_int_equal(f->m->cpu[1].ihost, 1);
	assert_int_equal(f->m->cpu[1].icore, 0);
	assert_int_equal(f->m->cpu[1].cur_vmid, KC_HOSTVISOR);
	assert_int_equal(f->m->cpu[1].cur_vcpuid, 1);
}

static void create_nothing_is_mapped_or_given(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(f->m->next_vmid, 1);
	assert_int_equal(f->m->next_remap_ptr, KC_REMAP_START);
	for (unsigned k = 0; k < KC_BANKS; k++)
		assert_int_equal(f->m->bank[k], KC_INVALID);
	assert_int_equal(km_npt(f->m, KC_HOSTVISOR, 5).pte, 0);
	assert_int_equal(marked_locks(f), 0);
}

static void create_vm_contexts_never_ran(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(f->m->ctxt[7][KM_dirty], 0);
	assert_int_equal(f->m->ctxt[8][KM_dirty], KC_INVALID64);
	assert_int_equal(f->m->ctxt[127][KM_dirty], KC_INVALID64);
	assert_int_equal(f->m->ctxt[128][KM_dirty], 0);
}

static void create_published_offset_is_out_of_reach(void **state)
{
	struct fixture *f = *state;

	assert_page(f, FRAME, KC_HOSTVISOR, 0, FRAME + 1000000000);
}

static void mem_starts_with_its_content(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(km_mem(f->m, FRAME), content(NULL, FRAME));
	km_set_mem(f->m, FRAME, 3);
	assert_int_equal(km_mem(f->m, FRAME), 3);
	assert_int_equal(km_mem(f->m, FRAME + 1), content(NULL, FRAME + 1));
}

static void store_goes_through_the_hook(void **state)
{
	struct fixture *f = *state;
	size_t mark = f->changes;

	km_store(f->m, KM_F_HALT, 0, &f->m->halt, 7);
	assert_int_equal(f->changes, mark + 1);
	assert_int_equal(f->m->halt, 7);
	undo_to(f, mark);
	assert_int_equal(f->m->halt, 0);
}

static void bound_elsewhere_sees_the_other_page(void **state)
{
	struct fixture *f = *state;

	set_page(f, 5, 1, 0, GFN);
	assert_true(km_bound_elsewhere(f->m, 1, GFN, 6));
	assert_false(km_bound_elsewhere(f->m, 1, GFN + 1, 6));
	assert_false(km_bound_elsewhere(f->m, 2, GFN, 6));
}

static void bound_elsewhere_does_not_see_the_page_itself(void **state)
{
	struct fixture *f = *state;

	set_page(f, 5, 1, 0, GFN);
	assert_false(km_bound_elsewhere(f->m, 1, GFN, 5));
	set_page(f, 6, 1, KC_INVALID, GFN);
	assert_true(km_bound_elsewhere(f->m, 1, GFN, 5));
}

static void bound_elsewhere_forgets_released_pages(void **state)
{
	struct fixture *f = *state;

	set_page(f, 5, 1, 0, GFN);
	set_page(f, 5, 1, 0, GFN + 1);
	assert_false(km_bound_elsewhere(f->m, 1, GFN, 6));
	set_page(f, 5, KC_HOSTVISOR, 0, 5 + OFFSET);
	assert_false(km_bound_elsewhere(f->m, 1, GFN + 1, 6));
}

static void bound_elsewhere_survives_undo(void **state)
{
	struct fixture *f = *state;
	size_t mark = f->changes;

	set_page(f, 5, 1, 0, GFN);
	undo_to(f, mark);
	assert_false(km_bound_elsewhere(f->m, 1, GFN, 6));
}

static void bound_elsewhere_ignores_unbound_pages(void **state)
{
	struct fixture *f = *state;

	set_page(f, 5, 1, 0, KC_INVALID64);
	assert_false(km_bound_elsewhere(f->m, 1, KC_INVALID64, 6));
}

static void npt_is_one_table_a_vmid(void **state)
{
	struct fixture *f = *state;

	km_set_npt(f->m, 1, GFN, (struct km_entry){ 5, 3, 0x5fff });
	assert_frame(f, 1, GFN, 5);
	assert_frame(f, 2, GFN, 0);
	assert_int_equal(km_npt(f->m, 1, GFN).level, 3);
}

static void npt_page_numbers_have_no_bound(void **state)
{
	struct fixture *f = *state;

	km_set_npt(f->m, 1, ~0ull, (struct km_entry){ 5, 3, 0x5fff });
	assert_int_equal(km_npt(f->m, 1, ~0ull).pte, 0);
	km_set_npt(f->m, 1, (1ull << 52) - 1, (struct km_entry){ 5, 3, 0x5fff });
	assert_frame(f, 1, (1ull << 52) - 1, 5);
}

static void clear_npt_empties_one_table(void **state)
{
	struct fixture *f = *state;

	assert_false(local_mmap(f->m, 1, ADDR(GFN), 3, ADDR(5)));
	assert_false(local_mmap(f->m, 2, ADDR(GFN), 3, ADDR(5)));
	km_clear_npt(f->m, 1);
	assert_int_equal(km_npt(f->m, 1, GFN).pte, 0);
	assert_false(km_pgd_t(f->m, 1, 0));
	assert_false(km_pud_t(f->m, 1, 0, 0));
	assert_false(km_pmd_t(f->m, 1, 0, 0, 0));
	assert_frame(f, 2, GFN, 5);
	assert_true(km_pmd_t(f->m, 2, 0, 0, 0));
}

static void clear_npt_keeps_pool_counters(void **state)
{
	struct fixture *f = *state;
	uint64_t start = f->m->pmd_next[1];

	assert_false(local_mmap(f->m, 1, ADDR(GFN), 3, ADDR(5)));
	km_clear_npt(f->m, 1);
	assert_int_equal(f->m->pmd_next[1], start + KC_PAGE_SIZE);
}

static void clear_spt_frees_the_banks_pool(void **state)
{
	struct fixture *f = *state;

	assert_false(local_spt_map(f->m, 1, 0, ADDR(9), ADDR(5)));
	km_clear_spt(f->m, 1);
	assert_int_equal(km_spt(f->m, 1, 9).pte, 0);
	assert_false(km_spt_pgd_t(f->m, 1, 0));
	assert_int_equal(f->m->spt_pgd_next[1], f->m->cfg.spt_pgd_start[1]);
	assert_int_equal(f->m->spt_pmd_next[1], f->m->cfg.spt_pmd_start[1]);
}

static void clear_spt_leaks_with_quirk(void **state)
{
	struct fixture *f = *state;

	assert_false(local_spt_map(f->m, 1, 0, ADDR(9), ADDR(5)));
	km_clear_spt(f->m, 1);
	assert_int_equal(km_spt(f->m, 1, 9).pte, 0);
	assert_int_equal(f->m->spt_pgd_next[0], f->m->cfg.spt_pgd_start[0] + KC_PAGE_SIZE);
}

static void clear_spt_then_map_again(void **state)
{
	struct fixture *f = *state;

	for (uint64_t round = 0; round < 300; round++) {
		assert_false(local_spt_map(f->m, 1, 0, ADDR(9 + round % 2), ADDR(5)));
		assert_int_equal(km_spt(f->m, 1, 9 + (round + 1) % 2).pte, 0);
		km_clear_spt(f->m, 1);
	}
}

static void count_entries(void *ctx, uint64_t number)
{
	uint64_t *sum = ctx;

	sum[0]++;
	sum[1] += number;
}

static void each_npt_visits_one_vmid(void **state)
{
	struct fixture *f = *state;
	uint64_t seen[2] = { 0, 0 };

	assert_false(local_mmap(f->m, 1, ADDR(3), 3, ADDR(5)));
	assert_false(local_mmap(f->m, 1, ADDR(4), 3, ADDR(6)));
	assert_false(local_mmap(f->m, 2, ADDR(8), 3, ADDR(7)));
	km_each_npt(f->m, 1, count_entries, seen);
	assert_int_equal(seen[0], 2);
	assert_int_equal(seen[1], 7);
}

static void each_spt_visits_one_bank(void **state)
{
	struct fixture *f = *state;
	uint64_t seen[2] = { 0, 0 };

	assert_false(local_spt_map(f->m, 1, 1, ADDR(3), ADDR(5)));
	assert_false(local_spt_map(f->m, 1, 0, ADDR(4), ADDR(5)));
	km_each_spt(f->m, 9, count_entries, seen);
	assert_int_equal(seen[0], 1);
	assert_int_equal(seen[1], 3);
}

static void each_page_visits_changed_records(void **state)
{
	struct fixture *f = *state;
	uint64_t seen[2] = { 0, 0 };

	set_page(f, 5, 1, 0, GFN);
	set_page(f, 9, 2, 0, GFN);
	km_each_page(f->m, count_entries, seen);
	assert_int_equal(seen[0], 2);
	assert_int_equal(seen[1], 14);
}

static void protected_are_smmus_and_el2_devices(void **state)
{
	struct fixture *f = *state;

	assert_true(km_protected(f->m, SMMU_PFN));
	assert_true(km_protected(f->m, SMMU_PFN + 31));
	assert_false(km_protected(f->m, SMMU_PFN + 32));
	assert_false(km_protected(f->m, SMMU_PFN - 1));
	assert_true(km_protected(f->m, EL2_DEVICE_PFN + 1));
	assert_false(km_protected(f->m, EL2_DEVICE_PFN + 2));
	assert_false(km_protected(f->m, DEVICE_PFN));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(create_host_owns_ram),
		TEST(create_nobody_owns_the_rest),
		TEST(create_core_owns_its_pages),
		TEST(create_host_runs),
		TEST(create_nothing_is_mapped_or_given),
		TEST(create_vm_contexts_never_ran),
		TEST_WITH(create_published_offset_is_out_of_reach, KM_QUIRK(host_iova_offset)),
		TEST(mem_starts_with_its_content),
		TEST(store_goes_through_the_hook),
		TEST(bound_elsewhere_sees_the_other_page),
		TEST(bound_elsewhere_does_not_see_the_page_itself),
		TEST(bound_elsewhere_forgets_released_pages),
		TEST(bound_elsewhere_survives_undo),
		TEST(bound_elsewhere_ignores_unbound_pages),
		TEST(npt_is_one_table_a_vmid),
		TEST(npt_page_numbers_have_no_bound),
		TEST(clear_npt_empties_one_table),
		TEST(clear_npt_keeps_pool_counters),
		TEST(clear_spt_frees_the_banks_pool),
		TEST_WITH(clear_spt_leaks_with_quirk, KM_QUIRK(spt_pages_leak)),
		TEST(clear_spt_then_map_again),
		TEST(each_npt_visits_one_vmid),
		TEST(each_spt_visits_one_bank),
		TEST(each_page_visits_changed_records),
		TEST(protected_are_smmus_and_el2_devices),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
