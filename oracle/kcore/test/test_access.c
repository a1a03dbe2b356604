/* SPDX-License-Identifier: Apache-2.0 */
/* The accessors, against the platform's walker where it has one. */
#include "oracle/kcore/corrupt.h"
#include "oracle/kcore/test/machine_fixture.h"

/* ---- where tables lie --------------------------------------------------------------------- */

/* The first table and the level that contain the byte. */
static const struct kc_table *search_table(const struct kc_machine *m, uint64_t at, unsigned *level)
{
	for (unsigned i = 0; i < KC_TABLES; i++) {
		const struct kc_table *t = &m->table[i];

		for (*level = 0; *level < t->levels; (*level)++) {
			if (at >= t->start[*level] && at < t->start[*level + 1])
				return t;
		}
	}
	return NULL;
}

static void assert_at(const struct kc_machine *m, uint64_t at)
{
	unsigned wanted, found;
	const struct kc_table *t = search_table(m, at, &wanted);

	assert_ptr_equal(table_at(m, at, &found), t);
	if (t)
		assert_int_equal(found, wanted);
}

static void assert_all_at(const struct kc_machine *m)
{
	uint64_t end = m->kc->lay.table_bytes + 2 * KC_PAGE_SIZE;

	for (uint64_t at = 0; at < end; at += KC_PAGE_SIZE) {
		assert_at(m, at);
		assert_at(m, at + KC_PAGE_SIZE - 8);
	}
}

static void table_at_finds_every_page(void **state)
{
	struct fixture *f = *state;

	assert_all_at(kc_machine(f->m));
}

static void table_at_finds_the_first_of_tables_that_overlap(void **state)
{
	struct fixture *f = *state;

	f->kc->lay.npt[5] = f->kc->lay.npt[4] + KC_PAGE_SIZE;
	f->kc->lay.spt[2] = f->kc->lay.npt[7];
	f->kc->lay.npt[9] += KC_PAGE_SIZE;
	tables_init(kc_machine(f->m));
	assert_all_at(kc_machine(f->m));
}

/* ---- pages ---------------------------------------------------------------------------- */

static void page_of_ram_belongs_to_the_host(void **state)
{
	struct fixture *f = *state;
	struct acc_page page = acc_page(f->m, 0x10);

	assert_int_equal(page.owner, KC_HOSTVISOR);
	assert_int_equal(page.count, 0);
	assert_int_equal(page.gfn, 0x10 + KC_HOST_IOVA_OFFSET);
}

static void page_0_is_nobodys(void **state)
{
	struct fixture *f = *state;

	assert_true(acc_page_exists(f->m, 0));
	assert_int_equal(acc_page(f->m, 0).owner, KC_INVALID);
}

static void page_of_the_core_is_the_cores(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(acc_page(f->m, UNIVERSE_CORE_PFN).owner, KC_COREVISOR);
	assert_true(acc_page_exists(f->m, UNIVERSE_CORE_PFN));
}

static void page_behind_ram_has_no_record(void **state)
{
	struct fixture *f = *state;
	struct acc_page page = acc_page(f->m, 4096);

	assert_false(acc_page_exists(f->m, 4096));
	assert_int_equal(page.owner, KC_INVALID);
	assert_int_equal(page.count, KC_INVALID);
	assert_int_equal(page.gfn, KC_INVALID64);
}

static void page_number_that_overflows_an_address_has_no_record(void **state)
{
	struct fixture *f = *state;

	assert_false(acc_page_exists(f->m, 1ull << 52));
	assert_false(acc_page_exists(f->m, UINT64_MAX));
}

static void last_pages_of_regions_have_records(void **state)
{
	struct fixture *f = *state;

	assert_true(acc_page_exists(f->m, 4095));
	assert_true(acc_page_exists(f->m, UNIVERSE_CORE_PFN + f->kc->cfg.core_pages - 1));
	assert_false(acc_page_exists(f->m, UNIVERSE_CORE_PFN + f->kc->cfg.core_pages));
}

static void smmu_and_gic_are_protected(void **state)
{
	struct fixture *f = *state;

	assert_true(acc_protected(f->m, UNIVERSE_SMMU0_PFN));
	assert_true(acc_protected(f->m, UNIVERSE_SMMU0_PFN + 15));
	assert_true(acc_protected(f->m, UNIVERSE_SMMU1_PFN + 15));
	assert_true(acc_protected(f->m, UNIVERSE_GIC_PFN));
}

static void neighbours_of_devices_are_not_protected(void **state)
{
	struct fixture *f = *state;

	assert_false(acc_protected(f->m, UNIVERSE_SMMU0_PFN - 1));
	assert_false(acc_protected(f->m, UNIVERSE_SMMU1_PFN + 16));
	assert_false(acc_protected(f->m, UNIVERSE_GIC_PFN + 1));
	assert_false(acc_protected(f->m, UNIVERSE_DEVICE_PFN));
}

static void content_follows_a_store(void **state)
{
	struct fixture *f = *state;
	struct host_content before = acc_content(f->m, 0x30);

	run_ok(f, "cpu0 write_page pfn=0x30 word=3 value=1");
	assert_int_equal(acc_content(f->m, 0x30).symbol, before.symbol);
	assert_int_not_equal(acc_content(f->m, 0x30).digest, before.digest);
}

/* ---- stage-2 entries ---------------------------------------------------------------------- */

static void npt_is_absent_at_start(void **state)
{
	struct fixture *f = *state;
	struct acc_entry e = acc_npt(f->m, 0, 0x10);

	assert_int_equal(e.pfn | e.level | e.pte, 0);
}

static void npt_shows_a_page_of_the_host(void **state)
{
	struct fixture *f = *state;
	struct acc_entry e;

	run_ok(f, "cpu0 fault ipa=0x10000");
	e = acc_npt(f->m, 0, 0x10);
	assert_int_equal(e.pfn, 0x10);
	assert_int_equal(e.level, 3);
	assert_int_equal(e.pte, 0x10000 | KC_PAGE_S2_KERNEL);
}

static void npt_shows_the_guest_marker_with_frame_0(void **state)
{
	struct fixture *f = *state;
	struct acc_entry e;

	run_ok(f, "cpu0 fault ipa=0x10000");
	start(f, "half_loaded");
	e = acc_npt(f->m, 0, 0x10);
	assert_int_equal(e.pfn, 0);
	assert_int_equal(e.level, 3);
	assert_int_equal(e.pte, KC_PAGE_GUEST);
}

static void map_block(struct fixture *f)
{
	start(f, "running");
	run_ok(f, "cpu1 exit_abort ipa=0x50200000 size=8");
	run_ok(f, "cpu1 vcpu_run vm=1 vcpu=0 pfn=0x200 level=2");
}

static void npt_shows_frames_of_a_block(void **state)
{
	struct fixture *f = *state;
	struct acc_entry first, last;

	map_block(f);
	first = acc_npt(f->m, 1, 0x50200);
	last = acc_npt(f->m, 1, 0x503FF);
	assert_int_equal(first.pfn, 0x200);
	assert_int_equal(last.pfn, 0x3FF);
	assert_int_equal(last.level, 2);
	assert_int_equal(first.pte, last.pte);
}

static void npt_is_absent_around_a_block(void **state)
{
	struct fixture *f = *state;

	map_block(f);
	assert_int_equal(acc_npt(f->m, 1, 0x501FF).pte, 0);
	assert_int_equal(acc_npt(f->m, 1, 0x50400).pte, 0);
}

static void npt_beyond_the_address_size_is_absent(void **state)
{
	struct fixture *f = *state;

	run_ok(f, "cpu0 fault ipa=0x10000");
	assert_int_equal(acc_npt(f->m, 0, KC_GFN_LIMIT + 0x10).pte, 0);
	assert_int_equal(acc_npt(f->m, 0, UINT64_MAX).pte, 0);
}

/* Another word in the place of the block. */
static void set_block(struct fixture *f, unsigned word)
{
	char line[128];

	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=0x1000050200 value=0x%x",
		 CORRUPT_NPT_LEAF, word);
	run_ok(f, line);
}

/* What a block word that is not aligned says, before hardware aligns it [S36]. */
static void npt_shows_an_unaligned_block_unaligned(void **state)
{
	struct fixture *f = *state;

	map_block(f);
	set_block(f, 0x201FFD);
	assert_int_equal(acc_npt(f->m, 1, 0x50200).pfn, 0x201);
}

static bool is_empty_by_entries(const struct machine *m, unsigned v, uint64_t first, uint64_t pages)
{
	for (uint64_t g = first; g < first + pages; g++) {
		if (acc_npt(m, v, g).pfn)
			return false;
	}
	return true;
}

/* Ranges around the page numbers at which tables, blocks and the address size end. */
static void assert_empty_agrees(const struct machine *m, unsigned v)
{
	static const uint64_t around[] = { 0x10, 0x50000, 0x50200, 0x50400, KC_GFN_LIMIT - 2 };
	static const uint64_t pages[] = { 0, 1, 3, 513 };

	for (size_t i = 0; i < sizeof(around) / sizeof(around[0]); i++) {
		for (uint64_t first = around[i] - 5; first < around[i] + 5; first++) {
			for (size_t k = 0; k < sizeof(pages) / sizeof(pages[0]); k++)
				assert_int_equal(acc_npt_is_empty(m, v, first, pages[k]),
						 is_empty_by_entries(m, v, first, pages[k]));
		}
	}
}

static void npt_is_empty_agrees_with_its_entries(void **state)
{
	struct fixture *f = *state;

	run_ok(f, "cpu0 fault ipa=0x10000");
	assert_empty_agrees(f->m, 0);
	map_block(f); /* in the place of page 0x10 of the host stands the marker */
	assert_empty_agrees(f->m, 0);
	assert_empty_agrees(f->m, 1);
	set_block(f, 0xFFD); /* of frame 0: its other pages have frames */
	assert_empty_agrees(f->m, 1);
}

struct entry_count {
	uint64_t count, last;
	bool ascending;
};

static void count_entry(void *ctx, uint64_t page)
{
	struct entry_count *n = ctx;

	n->ascending &= n->count == 0 || page > n->last;
	n->last = page;
	n->count++;
}

static void each_npt_visits_pages_and_blocks_in_order(void **state)
{
	struct fixture *f = *state;
	struct entry_count n = { .ascending = true };

	map_block(f);
	acc_each_npt(f->m, 1, count_entry, &n);
	assert_int_equal(n.count, 2 + 512);
	assert_int_equal(n.last, 0x503FF);
	assert_true(n.ascending);
}

static void each_npt_visits_the_guest_marker(void **state)
{
	struct fixture *f = *state;
	struct entry_count n = { .ascending = true };

	run_ok(f, "cpu0 fault ipa=0x10000");
	start(f, "half_loaded");
	acc_each_npt(f->m, 0, count_entry, &n);
	assert_int_equal(n.count, 1);
}

static void each_npt_ends_with_a_link_to_its_own_root(void **state)
{
	struct fixture *f = *state;
	const struct kc_table *t = npt_table(kc_machine(f->m), 3);
	struct entry_count n = { .ascending = true };
	char line[160];

	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=%#llx value=%#llx", CORRUPT_TABLE,
		 (unsigned long long)t->start[0],
		 (unsigned long long)(f->kc->cfg.table_base + t->start[0]) | KC_DESC_TABLE);
	run_ok(f, line);
	acc_each_npt(f->m, 3, count_entry, &n);
	/* the word, read as a leaf of the last level */
	assert_int_equal(n.count, 1);
}

static void link_that_leaves_the_tables_is_absent(void **state)
{
	struct fixture *f = *state;
	const struct kc_table *t = npt_table(kc_machine(f->m), 3);
	struct entry_count n = { .ascending = true };
	char line[160];

	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=%#llx value=0x10003",
		 CORRUPT_TABLE, (unsigned long long)t->start[0]);
	run_ok(f, line);
	acc_each_npt(f->m, 3, count_entry, &n);
	assert_int_equal(n.count, 0);
	assert_int_equal(acc_npt(f->m, 3, 0).pte, 0);
}

/* Two walkers that share no code agree on every page of the universe (9.5). */
static void npt_agrees_with_hardware(void **state)
{
	struct fixture *f = *state;
	static const uint64_t pages[] = { 0,	   0x10,    0x30,    0x40,    0x40000, 0x40001,
					  0x50000, 0x50200, 0x502AB, 0x503FF, 0x50400, 0x60000 };

	start(f, "page_shared");
	run_ok(f, "cpu1 exit_abort ipa=0x50200000 size=8");
	run_ok(f, "cpu1 vcpu_run vm=1 vcpu=0 pfn=0x200 level=2");
	for (unsigned v = 0; v <= 1; v++) {
		uint64_t vttbr = (f->kc->cfg.table_base + f->kc->lay.npt[v]) |
				 (uint64_t)v << KC_VTTBR_VMID_SHIFT;

		for (size_t i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
			struct acc_entry e = acc_npt(f->m, v, pages[i]);
			struct host_walk w = host_walk_stage2(f->kc, vttbr, pages[i]);

			assert_int_equal(w.valid, e.pfn != 0);
			assert_int_equal(w.valid ? w.pfn : 0, e.pfn);
		}
	}
}

/* ---- SMMU entries -------------------------------------------------------------------- */

static void spt_shows_entries_of_its_bank_only(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	assert_int_equal(acc_spt(f->m, 1, 0x60000).pfn, 0x50);
	assert_int_equal(acc_spt(f->m, 1, 0x60000).level, 3);
	assert_int_equal(acc_spt(f->m, 0, 0x60000).pte, 0);
	assert_int_equal(acc_spt(f->m, 1, 0x8000040).pte, 0);
}

static void spt_reaches_the_second_half_of_its_root(void **state)
{
	struct fixture *f = *state;

	/* 2^27 pages up: entry 512 of 1,024 */
	start(f, "smmu_attached");
	assert_int_equal(acc_spt(f->m, 0, 0x8000040).pfn, 0x40);
	assert_int_equal(acc_spt(f->m, 0, 0x40).pte, 0);
}

static void spt_beyond_the_address_size_is_absent(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	assert_int_equal(acc_spt(f->m, 0, 0x8000040 + (1ull << 28)).pte, 0);
}

static void spt_agrees_with_hardware(void **state)
{
	struct fixture *f = *state;
	struct host_walk w;

	start(f, "smmu_attached");
	w = host_walk_smmu(f->kc, f->kc->cfg.table_base + f->kc->lay.spt[1], 0x60000);
	assert_true(w.valid);
	assert_int_equal(w.pfn, acc_spt(f->m, 1, 0x60000).pfn);
	w = host_walk_smmu(f->kc, f->kc->cfg.table_base + f->kc->lay.spt[1], 0x60001);
	assert_false(w.valid);
}

static void each_spt_visits_every_entry(void **state)
{
	struct fixture *f = *state;
	struct entry_count n = { .ascending = true };

	start(f, "smmu_attached");
	acc_each_spt(f->m, 1, count_entry, &n);
	assert_int_equal(n.count, 2);
	assert_true(n.ascending);
}

static void count_smmu_map_counts_banks_of_the_host(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	assert_int_equal(acc_count_smmu_map(f->m, 0x40), 1);
	run_ok(f, "cpu0 smmu_alloc_pgd cb=3 vm=0 ix=1");
	run_ok(f, "cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=1 cb=3 ix=1");
	assert_int_equal(acc_count_smmu_map(f->m, 0x40), 2);
}

static void count_smmu_map_ignores_banks_of_vms(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	assert_int_equal(acc_count_smmu_map(f->m, 0x50), 0);
}

/* ---- records ------------------------------------------------------------------------- */

static void bank_is_free_at_start(void **state)
{
	struct fixture *f = *state;

	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		assert_int_equal(acc_bank(f->m, bank), KC_INVALID);
}

static void reg_is_the_live_one(void **state)
{
	struct fixture *f = *state;

	run_ok(f, "cpu1 set_reg reg=5 value=77");
	assert_int_equal(acc_reg(f->m, 1, PLAT_REG_X0 + 5), 77);
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_X0 + 5), 0);
}

static void data_log_follows_the_stream(void **state)
{
	struct fixture *f = *state;

	start(f, "half_loaded");
	assert_int_equal(acc_data_log(f->m, 1), 1);
	assert_int_equal(acc_data_log(f->m, 2), 0);
	assert_int_equal(acc_core_data_log(f->m, 1), 0);
}

static void core_data_follows_registration(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(acc_next_vmid(f->m), 1);
	assert_int_equal(acc_next_remap_ptr(f->m), KC_REMAP_START);
	start(f, "half_loaded");
	assert_int_equal(acc_next_vmid(f->m), 2);
	assert_int_equal(acc_next_remap_ptr(f->m), KC_REMAP_START + 0x2000);
}

static void ctxt_of_a_registered_vcpu_never_ran(void **state)
{
	struct fixture *f = *state;

	start(f, "registered");
	assert_int_equal(acc_ctxt(f->m, 1, 1)[KC_CTXT_DIRTY], KC_INVALID64);
	assert_int_equal(acc_ctxt(f->m, 0, 1)[KC_CTXT_DIRTY], 0);
}

static void observe_is_that_of_the_configuration(void **state)
{
	const struct config cfg = { .pages = 64, .cpus = 1, .observe = 1 };
	struct fixture *f = fixture_create(&cfg);

	(void)state;
	assert_int_equal(acc_observe(f->m), 1);
	teardown_fixture((void **)&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(table_at_finds_every_page),
		test(table_at_finds_the_first_of_tables_that_overlap),
		test(page_of_ram_belongs_to_the_host),
		test(page_0_is_nobodys),
		test(page_of_the_core_is_the_cores),
		test(page_behind_ram_has_no_record),
		test(page_number_that_overflows_an_address_has_no_record),
		test(last_pages_of_regions_have_records),
		test(smmu_and_gic_are_protected),
		test(neighbours_of_devices_are_not_protected),
		test(content_follows_a_store),
		test(npt_is_absent_at_start),
		test(npt_shows_a_page_of_the_host),
		test(npt_shows_the_guest_marker_with_frame_0),
		test(npt_shows_frames_of_a_block),
		test(npt_is_absent_around_a_block),
		test(npt_beyond_the_address_size_is_absent),
		test(npt_shows_an_unaligned_block_unaligned),
		test(npt_is_empty_agrees_with_its_entries),
		test(each_npt_visits_pages_and_blocks_in_order),
		test(each_npt_visits_the_guest_marker),
		test(each_npt_ends_with_a_link_to_its_own_root),
		test(link_that_leaves_the_tables_is_absent),
		test(npt_agrees_with_hardware),
		test(spt_shows_entries_of_its_bank_only),
		test(spt_reaches_the_second_half_of_its_root),
		test(spt_beyond_the_address_size_is_absent),
		test(spt_agrees_with_hardware),
		test(each_spt_visits_every_entry),
		test(count_smmu_map_counts_banks_of_the_host),
		test(count_smmu_map_ignores_banks_of_vms),
		test(bank_is_free_at_start),
		test(reg_is_the_live_one),
		test(data_log_follows_the_stream),
		test(core_data_follows_registration),
		test(ctxt_of_a_registered_vcpu_never_ran),
		cmocka_unit_test(observe_is_that_of_the_configuration),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
