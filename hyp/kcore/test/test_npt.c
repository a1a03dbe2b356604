/* SPDX-License-Identifier: Apache-2.0 */
/* Stage-2 tables: pools, walks, writes; compared with the platform's own walker. */
#include "hyp/kcore/npt_ops.h"
#include "hyp/kcore/pt_walk.h"
#include "hyp/kcore/test/ops_fixture.h"

static int make_unlocked(void **state)
{
	int wrong = make_machine(state);

	if (!wrong)
		((struct fixture *)*state)->unlocked = true;
	return wrong;
}

#define LOW(name) cmocka_unit_test_setup_teardown(name, make_unlocked, end_machine)

#define V 1u

static uint64_t page_pte(uint64_t pfn)
{
	return pfn << KC_PAGE_SHIFT | KC_PAGE_S2_KERNEL;
}

static uint64_t block_pte(uint64_t pfn)
{
	return page_pte(pfn) & ~KC_PMD_TABLE_BIT;
}

static void map_page(struct fixture *f, uint64_t gfn, uint64_t pfn)
{
	set_npt(f->kc, 0, V, gfn << KC_PAGE_SHIFT, 3, page_pte(pfn));
}

static void map_block(struct fixture *f, uint64_t gfn, uint64_t pfn)
{
	set_npt(f->kc, 0, V, gfn << KC_PAGE_SHIFT, 2, block_pte(pfn));
}

/* Pages of each kind in use. */
static struct pt_need used(const struct kcore *kc)
{
	return (struct pt_need){ (kc->npt[V].pgd_next - pgd_start(kc, V)) / KC_PAGE_SIZE,
				 (kc->npt[V].pud_next - pud_start(kc, V)) / KC_PAGE_SIZE,
				 (kc->npt[V].pmd_next - pmd_start(kc, V)) / KC_PAGE_SIZE };
}

static void assert_used(const struct kcore *kc, uint64_t pgd, uint64_t pud, uint64_t pmd)
{
	struct pt_need n = used(kc);

	assert_int_equal(n.pgd, pgd);
	assert_int_equal(n.pud, pud);
	assert_int_equal(n.pmd, pmd);
}

/* ---- pools (5.2) ------------------------------------------------------------------- */

static void alloc_gives_all_pages_then_panics(void **state)
{
	struct kcore *kc = ((struct fixture *)*state)->kc;

	for (uint64_t n = 0; n < kc->cfg.vm_pool.pmd_pages; n++)
		assert_int_equal(alloc_pmd_page(kc, 0, V), pmd_start(kc, V) + n * KC_PAGE_SIZE);
	assert_int_equal(kc->halt, 0);
	assert_int_equal(alloc_pmd_page(kc, 0, V), 0);
	assert_int_equal(kc->halt, KC_PANIC_POOL);
	assert_int_equal(kc->npt[V].pmd_next, pool_end(kc, V));
}

static void alloc_kinds_do_not_share_pages(void **state)
{
	struct kcore *kc = ((struct fixture *)*state)->kc;

	for (uint64_t n = 0; n < kc->cfg.vm_pool.pgd_pages; n++)
		assert_true(alloc_pgd_page(kc, 0, V) < pud_start(kc, V));
	for (uint64_t n = 0; n < kc->cfg.vm_pool.pud_pages; n++)
		assert_true(alloc_pud_page(kc, 0, V) < pmd_start(kc, V));
	assert_int_equal(kc->halt, 0);
	assert_int_equal(alloc_pgd_page(kc, 0, V), 0);
	assert_int_equal(kc->halt, KC_PANIC_POOL);
}

static void pt_pool_has_is_exact(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;
	struct kcore_pool_size s = kc->cfg.vm_pool;

	assert_true(pt_pool_has(kc, V, (struct pt_need){ s.pgd_pages, s.pud_pages, s.pmd_pages }));
	assert_false(pt_pool_has(kc, V, (struct pt_need){ s.pgd_pages + 1, 0, 0 }));
	assert_false(pt_pool_has(kc, V, (struct pt_need){ 0, s.pud_pages + 1, 0 }));
	assert_false(pt_pool_has(kc, V, (struct pt_need){ 0, 0, s.pmd_pages + 1 }));
}

static void pools_have_their_configured_size(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_int_equal(pool_end(kc, KC_COREVISOR) - pool_start(kc, KC_COREVISOR),
			 4 * KC_PAGE_SIZE);
	assert_int_equal(pool_end(kc, KC_HOSTVISOR) - pool_start(kc, KC_HOSTVISOR),
			 14 * KC_PAGE_SIZE);
	assert_int_equal(pool_end(kc, V) - pool_start(kc, V), 12 * KC_PAGE_SIZE);
}

/* ---- single steps (5.3) ------------------------------------------------------------- */

static void walk_of_nothing_is_absent(void **state)
{
	const struct kcore *kc = ((struct fixture *)*state)->kc;

	assert_int_equal(walk_pgd(kc, V, 0x1234000), 0);
	assert_int_equal(walk_pud(kc, 0, 0x1234000), 0);
	assert_int_equal(walk_pmd(kc, 0, 0x1234000), 0);
}

static void make_links_one_table_only_once(void **state)
{
	struct fixture *f = *state;
	uint64_t pgd = make_pgd(f->kc, 0, V, 0);

	assert_int_equal(pgd, pgd_start(f->kc, V) | 3);
	assert_int_equal(make_pgd(f->kc, 0, V, 0x7FFFFFFFFFull), pgd);
	assert_int_equal(walk_pgd(f->kc, V, 0), pgd);
	assert_used(f->kc, 1, 0, 0);
}

static void make_stops_at_an_absent_table(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(make_pud(f->kc, 0, V, 0, 0), 0);
	assert_int_equal(f->changes, 0);
}

static void make_returns_0_from_an_empty_pool(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n < f->cfg.vm_pool.pgd_pages; n++)
		make_pgd(f->kc, 0, V, n << 39);
	assert_int_equal(make_pgd(f->kc, 0, V, 5ull << 39), 0);
	assert_int_equal(f->kc->halt, KC_PANIC_POOL);
	assert_int_equal(walk_pgd(f->kc, V, 5ull << 39), 0);
}

/* ---- whole tables (5.4, 4.5) ----------------------------------------------------------- */

static void set_npt_page_is_what_hardware_walks(void **state)
{
	struct fixture *f = *state;

	map_page(f, 0x12345, 77);
	struct host_walk w = host_walk_stage2(f->kc, kc_vttbr(f->kc, V), 0x12345);

	assert_true(w.valid && w.readable && w.writable);
	assert_int_equal(w.level, 3);
	assert_int_equal(w.pfn, 77);
	assert_int_equal(w.descriptor, walk_npt(f->kc, V, 0x12345000));
	assert_int_equal(get_npt_level(f->kc, V, 0x12345000), 3);
	assert_used(f->kc, 1, 1, 1);
}

static void set_npt_page_changes_one_entry(void **state)
{
	struct fixture *f = *state;

	map_page(f, 0x400, 77);
	map_page(f, 0x401, 78);
	assert_int_equal(npt_frame(f->kc, V, 0x3FF), 0);
	assert_int_equal(npt_frame(f->kc, V, 0x400), 77);
	assert_int_equal(npt_frame(f->kc, V, 0x401), 78);
	assert_int_equal(npt_frame(f->kc, V, 0x402), 0);
	assert_int_equal(npt_frame(f->kc, V, 0x400 + 512), 0);
	assert_int_equal(npt_frame(f->kc, 2, 0x400), 0);
	assert_used(f->kc, 1, 1, 1);
}

static void set_npt_block_is_512_frames(void **state)
{
	struct fixture *f = *state;

	map_block(f, 0x600, 1024);
	for (uint64_t k = 0; k < 512; k++) {
		assert_int_equal(npt_frame(f->kc, V, 0x600 + k), 1024 + k);
		assert_int_equal(reach(f, V, 0x600 + k), 1024 + k);
		assert_int_equal(get_npt_level(f->kc, V, (0x600 + k) << 12), 2);
		assert_int_equal(walk_npt(f->kc, V, (0x600 + k) << 12), block_pte(1024));
	}
	assert_int_equal(npt_frame(f->kc, V, 0x5FF), 0);
	assert_int_equal(npt_frame(f->kc, V, 0x800), 0);
	assert_used(f->kc, 1, 1, 0);
}

static void set_npt_takes_the_highest_address(void **state)
{
	struct fixture *f = *state;

	map_page(f, KC_GFN_LIMIT - 1, 5);
	assert_int_equal(npt_frame(f->kc, V, KC_GFN_LIMIT - 1), 5);
	assert_int_equal(reach(f, V, KC_GFN_LIMIT - 1), 5);
}

static void set_npt_page_guest_is_no_mapping(void **state)
{
	struct fixture *f = *state;

	map_page(f, 9, 77);
	set_npt(f->kc, 0, V, 9 << 12, 3, KC_PAGE_GUEST);
	assert_int_equal(get_npt_level(f->kc, V, 9 << 12), 0);
	assert_int_equal(npt_frame(f->kc, V, 9), 0);
	assert_int_equal(walk_npt(f->kc, V, 9 << 12), KC_PAGE_GUEST);
	assert_false(host_walk_stage2(f->kc, kc_vttbr(f->kc, V), 9).valid);
	map_page(f, 9, 78);
	assert_int_equal(npt_frame(f->kc, V, 9), 78);
	assert_int_equal(f->kc->halt, 0);
}

static void set_npt_page_below_a_block_panics(void **state)
{
	struct fixture *f = *state;

	map_block(f, 512, 1024);
	map_page(f, 513, 77);
	assert_int_equal(f->kc->halt, KC_PANIC_MAP);
	assert_int_equal(npt_frame(f->kc, V, 513), 1025);
}

static void set_npt_block_over_a_table_panics(void **state)
{
	struct fixture *f = *state;

	map_page(f, 513, 77);
	map_block(f, 512, 1024);
	assert_int_equal(f->kc->halt, KC_PANIC_MAP);
	assert_int_equal(npt_frame(f->kc, V, 513), 77);
}

static void set_npt_exhaustion_panics(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n <= f->cfg.vm_pool.pmd_pages; n++)
		map_page(f, n * 512, 77);
	assert_int_equal(f->kc->halt, KC_PANIC_POOL);
}

/* Whichever link becomes visible last, the walk gives nothing before and the page after (5.8). */
static void set_npt_page_hangs_on_every_link(void **state)
{
	struct fixture *f = *state;
	uint64_t addr = 0x12345000;

	map_page(f, addr >> 12, 77);
	uint64_t pgd = walk_pgd(f->kc, V, addr), pud = walk_pud(f->kc, pgd, addr);
	uint64_t pmd = walk_pmd(f->kc, pud, addr);
	const uint64_t link[] = { pool_start(f->kc, V), phys_page(pgd) | (addr >> 30 & 511) << 3,
				  phys_page(pud) | (addr >> 21 & 511) << 3,
				  phys_page(pmd) | (addr >> 12 & 511) << 3 };

	for (unsigned i = 0; i < 4; i++) {
		uint64_t entry = pt_load(f->kc, link[i]);

		pt_store(f->kc, 0, link[i], 0);
		assert_int_equal(npt_frame(f->kc, V, addr >> 12), 0);
		pt_store(f->kc, 0, link[i], entry);
		assert_int_equal(npt_frame(f->kc, V, addr >> 12), 77);
	}
}

static void npt_block_free_sees_blocks_and_tables(void **state)
{
	struct fixture *f = *state;

	assert_true(npt_block_free(f->kc, V, 512));
	map_block(f, 512, 1024);
	assert_false(npt_block_free(f->kc, V, 700));
	assert_true(npt_block_free(f->kc, V, 1024));
	map_page(f, 1030, 5);
	assert_false(npt_block_free(f->kc, V, 1024));
}

static void npt_has_room_counts_a_fresh_page(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n < f->cfg.vm_pool.pmd_pages; n++) {
		assert_true(npt_has_room(f->kc, V, n * 512, 1, 3));
		map_page(f, n * 512, 77);
	}
	assert_false(npt_has_room(f->kc, V, 100 * 512, 1, 3));
	assert_true(npt_has_room(f->kc, V, 100 * 512, 1, 2));
	assert_true(npt_has_room(f->kc, V, 7, 1, 3));
	assert_int_equal(f->kc->halt, 0);
}

static void npt_has_room_counts_upper_levels(void **state)
{
	struct fixture *f = *state;

	map_block(f, 0, 512);
	map_block(f, 1ull << 18, 512);
	assert_used(f->kc, 1, 2, 0);
	assert_true(npt_has_room(f->kc, V, 2ull << 18, 1, 2));
	map_block(f, 2ull << 18, 512);
	assert_false(npt_has_room(f->kc, V, 3ull << 18, 1, 2));
	assert_false(npt_has_room(f->kc, V, 1ull << 27, 1, 3));
	assert_true(npt_has_room(f->kc, V, (2ull << 18) + 512, 1, 3));
}

static void npt_has_room_for_a_range_is_exact(void **state)
{
	struct fixture *f = *state;
	/* Ranges over every kind of table boundary. */
	const uint64_t first[] = { 0, 100, 512 - 5, (1ull << 18) - 256, (1ull << 27) - 1 };

	for (unsigned i = 0; i < 5; i++) {
		struct fixture *g;

		assert_int_equal(make_unlocked((void **)&g), 0);
		for (uint64_t k = 0; k < 512; k++)
			map_page(g, first[i] + k, 77);
		struct pt_need n = used(g->kc);

		assert_int_equal(g->kc->halt, 0);
		/* A pool of exactly that size suffices, a page less does not. */
		f->kc->npt[V].pmd_next = pool_end(f->kc, V) - n.pmd * KC_PAGE_SIZE;
		f->kc->npt[V].pud_next = pmd_start(f->kc, V) - n.pud * KC_PAGE_SIZE;
		f->kc->npt[V].pgd_next = pud_start(f->kc, V) - n.pgd * KC_PAGE_SIZE;
		assert_true(npt_has_room(f->kc, V, first[i], 512, 3));
		f->kc->npt[V].pmd_next += KC_PAGE_SIZE;
		assert_false(npt_has_room(f->kc, V, first[i], 512, 3));
		f->kc->npt[V].pmd_next -= KC_PAGE_SIZE;
		f->kc->npt[V].pud_next += KC_PAGE_SIZE;
		assert_false(npt_has_room(f->kc, V, first[i], 512, 3));
		f->kc->npt[V].pud_next -= KC_PAGE_SIZE;
		f->kc->npt[V].pgd_next += KC_PAGE_SIZE;
		assert_false(npt_has_room(f->kc, V, first[i], 512, 3));
		end_machine((void **)&g);
	}
}

static void clear_npt_empties_the_table(void **state)
{
	struct fixture *f = *state;

	map_page(f, 9, 77);
	map_block(f, 1024, 512);
	map_page(f, 1ull << 27, 78);
	struct pt_need before = used(f->kc);

	clear_npt(f->kc, 0, V);
	assert_int_equal(npt_frame(f->kc, V, 9), 0);
	assert_int_equal(npt_frame(f->kc, V, 1024), 0);
	assert_int_equal(npt_frame(f->kc, V, 1ull << 27), 0);
	assert_used(f->kc, before.pgd, before.pud, before.pmd);
}

/* ---- critical sections (npt_ops) ----------------------------------------------------------- */

static void map_s2pt_of_the_same_entry_is_nothing(void **state)
{
	struct fixture *f = *state;

	map_s2pt(f->kc, 0, V, 9, 3, page_pte(77));
	size_t changes = f->changes;

	map_s2pt(f->kc, 0, V, 9, 3, page_pte(77));
	assert_int_equal(f->changes, changes);
	assert_int_equal(f->kc->halt, 0);
}

static void map_s2pt_never_replaces_an_entry(void **state)
{
	struct fixture *f = *state;

	map_s2pt(f->kc, 0, V, 9, 3, page_pte(77));
	map_s2pt(f->kc, 0, V, 9, 3, page_pte(78));
	assert_int_equal(f->kc->halt, KC_PANIC_MAP);
	assert_int_equal(npt_frame(f->kc, V, 9), 77);
}

static void map_s2pt_panics_with_its_lock_held(void **state)
{
	struct fixture *f = *state;

	map_s2pt(f->kc, 0, V, 9, 3, page_pte(77));
	map_s2pt(f->kc, 0, V, 9, 3, page_pte(78));
	assert_int_equal(f->held, 1ull << (KC_LOCK_NPT + V));
}

static void clear_pfn_host_of_an_absent_page_is_nothing(void **state)
{
	struct fixture *f = *state;

	clear_pfn_host(f->kc, 0, 9);
	assert_int_equal(f->changes, 0);
}

static void clear_pfn_host_forgets_the_translation(void **state)
{
	struct fixture *f = *state;

	plat_reg_write(f->kc, 0, PLAT_REG_VTTBR_EL2, kc_vttbr(f->kc, KC_HOSTVISOR));
	map_s2pt(f->kc, 0, KC_HOSTVISOR, 9, 3, page_pte(9));
	assert_int_equal(host_load(f->kc, 0, 9, 0).result, HOST_ACCESS_OK);
	clear_pfn_host(f->kc, 0, 9);
	assert_int_equal(walk_npt(f->kc, KC_HOSTVISOR, 9 << 12), KC_PAGE_GUEST);
	assert_int_equal(host_load(f->kc, 0, 9, 0).result, HOST_ACCESS_FAULT);
}

static void clear_pfn_host_needs_no_table_page(void **state)
{
	struct fixture *f = *state;

	map_s2pt(f->kc, 0, KC_HOSTVISOR, 9, 3, page_pte(9));
	f->kc->npt[0].pmd_next = pool_end(f->kc, 0);
	clear_pfn_host(f->kc, 0, 9);
	assert_int_equal(f->kc->halt, 0);
}

static void clear_pfn_host_panics_on_a_block(void **state)
{
	struct fixture *f = *state;

	set_npt(f->kc, 0, KC_HOSTVISOR, 512 << 12, 2, block_pte(512));
	clear_pfn_host(f->kc, 0, 513);
	assert_int_equal(f->kc->halt, KC_PANIC_UNMAP_HOST);
}

static void clear_s2pt_forgets_all_translations(void **state)
{
	struct fixture *f = *state;
	uint64_t pfn;

	plat_reg_write(f->kc, 1, PLAT_REG_VTTBR_EL2, kc_vttbr(f->kc, V));
	map_s2pt(f->kc, 0, V, 9, 3, page_pte(77));
	assert_int_equal(host_load(f->kc, 1, 9, 0).pfn, 77);
	assert_true(host_tlb_lookup(f->kc, 1, V, 9, &pfn));
	clear_s2pt(f->kc, 0, V);
	assert_false(host_tlb_lookup(f->kc, 1, V, 9, &pfn));
	assert_int_equal(host_load(f->kc, 1, 9, 0).result, HOST_ACCESS_FAULT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		LOW(alloc_gives_all_pages_then_panics),
		LOW(alloc_kinds_do_not_share_pages),
		LOW(pt_pool_has_is_exact),
		LOW(pools_have_their_configured_size),
		LOW(walk_of_nothing_is_absent),
		LOW(make_links_one_table_only_once),
		LOW(make_stops_at_an_absent_table),
		LOW(make_returns_0_from_an_empty_pool),
		LOW(set_npt_page_is_what_hardware_walks),
		LOW(set_npt_page_changes_one_entry),
		LOW(set_npt_block_is_512_frames),
		LOW(set_npt_takes_the_highest_address),
		LOW(set_npt_page_guest_is_no_mapping),
		LOW(set_npt_page_below_a_block_panics),
		LOW(set_npt_block_over_a_table_panics),
		LOW(set_npt_exhaustion_panics),
		LOW(set_npt_page_hangs_on_every_link),
		LOW(npt_block_free_sees_blocks_and_tables),
		LOW(npt_has_room_counts_a_fresh_page),
		LOW(npt_has_room_counts_upper_levels),
		LOW(npt_has_room_for_a_range_is_exact),
		LOW(clear_npt_empties_the_table),
		TEST(map_s2pt_of_the_same_entry_is_nothing),
		TEST(map_s2pt_never_replaces_an_entry),
		TEST(map_s2pt_panics_with_its_lock_held),
		TEST(clear_pfn_host_of_an_absent_page_is_nothing),
		TEST(clear_pfn_host_forgets_the_translation),
		TEST(clear_pfn_host_needs_no_table_page),
		LOW(clear_pfn_host_panics_on_a_block),
		TEST(clear_s2pt_forgets_all_translations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
