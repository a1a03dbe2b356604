/* SPDX-License-Identifier: Apache-2.0 */
/* Translation caches: what they keep, and what makes them forget. */
#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#define GFN 0x200u
#define BANK 3u
#define UNIT (HOST_CPUS + BANK)

static bool cached(struct fixture *f, unsigned unit, uint64_t vmid, uint64_t page)
{
	uint64_t pfn;

	return host_tlb_lookup(f->core, unit, vmid, page, &pfn);
}

/* CPU 0 and CPU 1 run vmid 1; GFN is mapped to frame 7 and was touched by both. */
static uint64_t *warm(struct fixture *f)
{
	uint64_t root = fix_table(f, 1);
	uint64_t *entry = fix_map(f, root, GFN, 3, fix_page(7));

	fix_run(f, 0, 1, root);
	fix_run(f, 1, 1, root);
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_OK);
	assert_int_equal(host_load(f->core, 1, GFN, 0).result, HOST_ACCESS_OK);
	return entry;
}

/* The device of BANK has touched page GFN, frame 7. */
static uint64_t *warm_device(struct fixture *f)
{
	uint64_t root = fix_table(f, 2);
	uint64_t *entry = fix_map_smmu(f, root, GFN, 3, fix_page(7));

	plat_smmu_enable(f->core, 0, BANK, root);
	assert_int_equal(host_dev_load(f->core, BANK, GFN, 0).result, HOST_ACCESS_OK);
	return entry;
}

static void host_tlb_lookup_finds_nothing_at_start(void **state)
{
	struct fixture *f = *state;

	for (unsigned unit = 0; unit < HOST_CPUS + HOST_BANKS; unit++)
		assert_false(cached(f, unit, 0, 0));
}

static void host_tlb_lookup_finds_what_was_walked(void **state)
{
	struct fixture *f = *state;
	uint64_t pfn = 0;

	warm(f);
	assert_true(host_tlb_lookup(f->core, 0, 1, GFN, &pfn));
	assert_int_equal(pfn, 7);
}

static void host_tlb_lookup_is_exact(void **state)
{
	struct fixture *f = *state;

	warm(f);
	assert_false(cached(f, 0, 1, GFN + 1));
	assert_false(cached(f, 0, 1, GFN - 1));
	assert_false(cached(f, 0, 2, GFN));
	assert_false(cached(f, 2, 1, GFN));
	assert_false(cached(f, UNIT, 0, GFN));
}

static void host_tlb_lookup_beyond_address_space_finds_nothing(void **state)
{
	struct fixture *f = *state;

	warm(f);
	assert_false(cached(f, 0, 1, GFN | 1ull << 36));
	/* would be vmid 1 if bits above the page number ran into it */
	assert_false(cached(f, 0, 0, GFN | 1ull << 36));
}

static void host_tlb_may_hold_nothing_at_start(void **state)
{
	struct fixture *f = *state;

	for (uint64_t page = 0; page < 1000; page++)
		assert_false(host_tlb_may_hold(f->core, page));
}

static void host_tlb_may_hold_what_anybody_has(void **state)
{
	struct fixture *f = *state;

	warm(f);
	assert_true(host_tlb_may_hold(f->core, GFN));
	fix_undo(f, 0);
	assert_false(host_tlb_may_hold(f->core, GFN));
	warm_device(f);
	assert_true(host_tlb_may_hold(f->core, GFN));
}

static void host_tlb_may_hold_pages_of_blocks(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0x400, 2, fix_block(0x1200));
	fix_map(f, root, 0x40000, 1, fix_block(0x80000));
	fix_run(f, 1, 1, root);
	host_load(f->core, 1, 0x410, 0);
	host_load(f->core, 1, 0x40000, 0);
	for (uint64_t page = 0x400; page < 0x600; page++)
		assert_true(host_tlb_may_hold(f->core, page));
	assert_true(host_tlb_may_hold(f->core, 0x7FFFF));
}

static void host_tlb_keeps_translation_after_table_changed(void **state)
{
	struct fixture *f = *state;

	*warm(f) = 0;
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_OK);
	assert_int_equal(host_load(f->core, 0, GFN, 0).pfn, 7);
}

static void host_tlb_does_not_keep_failed_walks(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_run(f, 0, 1, root);
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_FAULT);
	fix_map(f, root, GFN, 3, fix_page(7));
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_OK);
}

static void host_tlb_keeps_rights(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	uint64_t *entry = fix_map(f, root, GFN, 3, 7u << 12 | DESC_PAGE | DESC_RO);

	fix_run(f, 0, 1, root);
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_OK);
	*entry = fix_page(7);
	assert_int_equal(host_store(f->core, 0, GFN, 0, 1).result, HOST_ACCESS_DENIED);
}

static void host_tlb_keeps_write_only_rights(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, GFN, 3, 7u << 12 | DESC_PAGE | DESC_WO);
	fix_run(f, 0, 1, root);
	assert_int_equal(host_store(f->core, 0, GFN, 0, 1).result, HOST_ACCESS_OK);
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_DENIED);
}

static void host_tlb_keeps_largest_frame_number(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	uint64_t pfn = 0;

	fix_map(f, root, GFN, 3, fix_page(0xFFFFFFFFFull));
	fix_run(f, 0, 1, root);
	host_load(f->core, 0, GFN, 0);
	assert_true(host_tlb_lookup(f->core, 0, 1, GFN, &pfn));
	assert_int_equal(pfn, 0xFFFFFFFFFull);
}

static void plat_tlbi_ipa_reaches_every_cpu(void **state)
{
	struct fixture *f = *state;

	warm(f);
	plat_tlbi_ipa(f->core, 1, 1, GFN);
	assert_false(cached(f, 0, 1, GFN));
	assert_false(cached(f, 1, 1, GFN));
}

static void plat_tlbi_ipa_leaves_other_pages(void **state)
{
	struct fixture *f = *state;

	warm(f);
	plat_tlbi_ipa(f->core, 0, 1, GFN + 1);
	plat_tlbi_ipa(f->core, 0, 1, GFN - 1);
	assert_true(cached(f, 0, 1, GFN));
}

static void plat_tlbi_ipa_leaves_other_vmids(void **state)
{
	struct fixture *f = *state;

	warm(f);
	plat_tlbi_ipa(f->core, 0, 2, GFN);
	assert_true(cached(f, 0, 1, GFN));
}

static void plat_tlbi_ipa_leaves_devices(void **state)
{
	struct fixture *f = *state;

	warm_device(f);
	plat_tlbi_ipa(f->core, 0, 0, GFN);
	assert_true(cached(f, UNIT, 0, GFN));
}

static void plat_tlbi_ipa_of_uncached_page_stores_nothing(void **state)
{
	struct fixture *f = *state;

	plat_tlbi_ipa(f->core, 0, 1, GFN);
	assert_int_equal(f->logged, 0);
}

static void plat_tlbi_ipa_makes_the_next_access_walk(void **state)
{
	struct fixture *f = *state;
	uint64_t *entry = warm(f);
	struct host_access a;

	*entry = fix_page(9);
	plat_tlbi_ipa(f->core, 0, 1, GFN);
	a = host_load(f->core, 0, GFN, 0);
	assert_false(a.cached);
	assert_int_equal(a.pfn, 9);
	assert_true(host_load(f->core, 0, GFN, 0).cached);
}

static void plat_tlbi_ipa_removes_the_whole_block(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0x400, 2, fix_block(0x1200));
	fix_run(f, 0, 1, root);
	host_load(f->core, 0, 0x410, 0);
	assert_true(cached(f, 0, 1, 0x5FF));
	plat_tlbi_ipa(f->core, 0, 1, 0x400);
	assert_false(cached(f, 0, 1, 0x410));
	assert_false(cached(f, 0, 1, 0x5FF));
}

static void plat_tlbi_ipa_removes_gigabyte_block(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_map(f, root, 0x40000, 1, fix_block(0x80000));
	fix_run(f, 0, 1, root);
	host_load(f->core, 0, 0x40000, 0);
	assert_true(cached(f, 0, 1, 0x7FFFF));
	plat_tlbi_ipa(f->core, 0, 1, 0x60000);
	assert_false(cached(f, 0, 1, 0x40000));
}

static void host_tlb_block_covers_exactly_its_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);
	uint64_t pfn = 0;

	fix_map(f, root, 0x400, 2, fix_block(0x1234));
	fix_run(f, 0, 1, root);
	host_load(f->core, 0, 0x401, 0);
	assert_true(host_tlb_lookup(f->core, 0, 1, 0x5FF, &pfn));
	assert_int_equal(pfn, 0x13FF);
	assert_true(host_tlb_lookup(f->core, 0, 1, 0x400, &pfn));
	assert_int_equal(pfn, 0x1200);
	assert_false(cached(f, 0, 1, 0x3FF));
	assert_false(cached(f, 0, 1, 0x600));
}

static void plat_tlbi_vmid_forgets_all_pages_on_every_cpu(void **state)
{
	struct fixture *f = *state;
	uint64_t root = fix_table(f, 1);

	fix_run(f, 0, 1, root);
	fix_run(f, 1, 1, root);
	for (uint64_t g = 0; g < 100; g++) {
		fix_map(f, root, g, 3, fix_page(g + 1));
		host_load(f->core, g % 2, g, 0);
	}
	plat_tlbi_vmid(f->core, 0, 1);
	for (uint64_t g = 0; g < 100; g++)
		assert_false(cached(f, g % 2, 1, g));
}

static void plat_tlbi_vmid_leaves_other_vmids(void **state)
{
	struct fixture *f = *state;

	warm(f);
	plat_tlbi_vmid(f->core, 0, 0);
	plat_tlbi_vmid(f->core, 0, 2);
	assert_true(cached(f, 0, 1, GFN));
}

static void plat_tlbi_vmid_is_one_store(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	warm(f);
	mark = f->logged;
	plat_tlbi_vmid(f->core, 1, 1);
	assert_int_equal(f->logged, mark + 1);
	assert_int_equal(f->log[mark].field, HOST_F_TLB_EPOCH);
	assert_int_equal(f->log[mark].index, 1);
	assert_int_equal(f->log[mark].cpu, 1);
}

static void plat_tlbi_vmid_leaves_devices(void **state)
{
	struct fixture *f = *state;

	warm_device(f);
	for (uint64_t v = 0; v < 17; v++)
		plat_tlbi_vmid(f->core, 0, v);
	assert_true(cached(f, UNIT, 0, GFN));
}

static void plat_tlbi_el2_leaves_guests(void **state)
{
	struct fixture *f = *state;

	warm(f);
	plat_tlbi_el2(f->core, 0, GFN);
	assert_true(cached(f, 0, 1, GFN));
}

static void plat_tlbi_smmu_iova_forgets_that_page(void **state)
{
	struct fixture *f = *state;

	warm_device(f);
	plat_tlbi_smmu_iova(f->core, 0, BANK, GFN + 1);
	assert_true(cached(f, UNIT, 0, GFN));
	plat_tlbi_smmu_iova(f->core, 0, BANK, GFN);
	assert_false(cached(f, UNIT, 0, GFN));
}

static void plat_tlbi_smmu_iova_leaves_other_banks(void **state)
{
	struct fixture *f = *state;

	warm_device(f);
	plat_tlbi_smmu_iova(f->core, 0, BANK + 1, GFN);
	assert_true(cached(f, UNIT, 0, GFN));
}

static void plat_tlbi_smmu_bank_forgets_that_bank(void **state)
{
	struct fixture *f = *state;

	warm_device(f);
	plat_tlbi_smmu_bank(f->core, 0, BANK + 1);
	assert_true(cached(f, UNIT, 0, GFN));
	plat_tlbi_smmu_bank(f->core, 0, BANK);
	assert_false(cached(f, UNIT, 0, GFN));
}

static void plat_tlbi_smmu_bank_leaves_cpus(void **state)
{
	struct fixture *f = *state;

	warm(f);
	for (unsigned bank = 0; bank < HOST_BANKS; bank++)
		plat_tlbi_smmu_bank(f->core, 0, bank);
	assert_true(cached(f, 0, 1, GFN));
}

static void host_tlb_survives_vttbr_change(void **state)
{
	struct fixture *f = *state;

	warm(f);
	fix_run(f, 0, 2, fix_table(f, 1));
	assert_true(cached(f, 0, 1, GFN));
	assert_int_equal(host_load(f->core, 0, GFN, 0).result, HOST_ACCESS_FAULT);
}

static void host_tlb_undo_of_insert(void **state)
{
	struct fixture *f = *state;

	warm(f);
	fix_undo(f, 0);
	assert_false(cached(f, 0, 1, GFN));
	assert_false(cached(f, 1, 1, GFN));
}

static void host_tlb_undo_of_invalidation(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	warm(f);
	mark = f->logged;
	plat_tlbi_ipa(f->core, 0, 1, GFN);
	plat_tlbi_vmid(f->core, 0, 1);
	fix_undo(f, mark);
	assert_true(cached(f, 0, 1, GFN));
	assert_true(cached(f, 1, 1, GFN));
}

static void host_tlb_undo_of_reused_entry(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	warm(f);
	mark = f->logged;
	for (unsigned round = 0; round < 10; round++) {
		plat_tlbi_ipa(f->core, 0, 1, GFN);
		host_load(f->core, 0, GFN, 0);
	}
	fix_undo(f, mark);
	assert_true(cached(f, 0, 1, GFN));
	assert_true(cached(f, 1, 1, GFN));
}

/* Load `count` pages: all frames 1, through tables that share one leaf table. */
static void touch_pages(struct fixture *f, uint64_t count)
{
	uint64_t root = fix_table(f, 1);
	uint64_t middle = fix_next(f, fix_next(f, root, 0), 0);
	uint64_t leaf = fix_table(f, 1);

	for (uint64_t i = 0; i < 512; i++) {
		*fix_entry(f, middle, i) = leaf | DESC_TABLE;
		*fix_entry(f, leaf, i) = fix_page(1);
	}
	fix_run(f, 0, 1, root);
	for (uint64_t g = 0; g < count; g++)
		host_load(f->core, 0, g, 0);
}

static void host_tlb_holds_4096_translations(void **state)
{
	struct fixture *f = *state;

	touch_pages(f, 4096);
	for (uint64_t g = 0; g < 4096; g++)
		assert_true(cached(f, 0, 1, g));
	assert_false(cached(f, 0, 1, 4096));
}

static void host_tlb_reuses_dead_entries(void **state)
{
	struct fixture *f = *state;

	for (unsigned round = 0; round < 3; round++) {
		f->next_table = 0;
		memset((char *)f->core + FIX_TABLE_OFFSET, 0, FIX_TABLE_PAGES * 4096u);
		plat_tlbi_vmid(f->core, 0, 1);
		touch_pages(f, 4096);
	}
	assert_true(cached(f, 0, 1, 4095));
}

static void host_tlb_full_exits_with_3(void **state)
{
	struct fixture *f = *state;
	int status;
	pid_t child = fork();

	assert_true(child >= 0);
	if (child == 0) {
		fclose(stderr);
		touch_pages(f, 4097);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 3);
}

/* ---- invalidations are told ---------------------------------------------------------- */

struct told {
	unsigned count, cpu;
	enum trace_cache cache;
	uint64_t tag, page;
};

static void on_invalidated(void *ctx, unsigned cpu, enum trace_cache cache, uint64_t tag,
			   uint64_t page)
{
	struct told *t = ctx;

	*t = (struct told){ t->count + 1, cpu, cache, tag, page };
}

static void assert_told(struct told *t, enum trace_cache cache, uint64_t tag, uint64_t page)
{
	assert_int_equal(t->count, 1);
	assert_int_equal(t->cpu, 1);
	assert_int_equal(t->cache, cache);
	assert_int_equal(t->tag, tag);
	assert_int_equal(t->page, page);
	t->count = 0;
}

/* Also where nothing was cached, so that nothing is stored. */
static void plat_tlbi_tells_the_tracer(void **state)
{
	struct fixture *f = *state;
	struct told t = { 0 };

	host_set_trace(f->core, &(struct trace_hook){ .ctx = &t, .invalidated = on_invalidated });
	plat_tlbi_ipa(f->core, 1, 3, 0x123);
	assert_told(&t, TRACE_CACHE_VMID, 3, 0x123);
	plat_tlbi_vmid(f->core, 1, 3);
	assert_told(&t, TRACE_CACHE_VMID, 3, TRACE_ALL_PAGES);
	plat_tlbi_el2(f->core, 1, 0x456);
	assert_told(&t, TRACE_CACHE_EL2, 0, 0x456);
	plat_tlbi_smmu_iova(f->core, 1, 9, 0x789);
	assert_told(&t, TRACE_CACHE_SMMU, 9, 0x789);
	plat_tlbi_smmu_bank(f->core, 1, 9);
	assert_told(&t, TRACE_CACHE_SMMU, 9, TRACE_ALL_PAGES);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(plat_tlbi_tells_the_tracer),
		FIX_TEST(host_tlb_lookup_finds_nothing_at_start),
		FIX_TEST(host_tlb_lookup_finds_what_was_walked),
		FIX_TEST(host_tlb_lookup_is_exact),
		FIX_TEST(host_tlb_lookup_beyond_address_space_finds_nothing),
		FIX_TEST(host_tlb_may_hold_nothing_at_start),
		FIX_TEST(host_tlb_may_hold_what_anybody_has),
		FIX_TEST(host_tlb_may_hold_pages_of_blocks),
		FIX_TEST(host_tlb_keeps_translation_after_table_changed),
		FIX_TEST(host_tlb_does_not_keep_failed_walks),
		FIX_TEST(host_tlb_keeps_rights),
		FIX_TEST(host_tlb_keeps_write_only_rights),
		FIX_TEST(host_tlb_keeps_largest_frame_number),
		FIX_TEST(plat_tlbi_ipa_reaches_every_cpu),
		FIX_TEST(plat_tlbi_ipa_leaves_other_pages),
		FIX_TEST(plat_tlbi_ipa_leaves_other_vmids),
		FIX_TEST(plat_tlbi_ipa_leaves_devices),
		FIX_TEST(plat_tlbi_ipa_of_uncached_page_stores_nothing),
		FIX_TEST(plat_tlbi_ipa_makes_the_next_access_walk),
		FIX_TEST(plat_tlbi_ipa_removes_the_whole_block),
		FIX_TEST(plat_tlbi_ipa_removes_gigabyte_block),
		FIX_TEST(host_tlb_block_covers_exactly_its_pages),
		FIX_TEST(plat_tlbi_vmid_forgets_all_pages_on_every_cpu),
		FIX_TEST(plat_tlbi_vmid_leaves_other_vmids),
		FIX_TEST(plat_tlbi_vmid_is_one_store),
		FIX_TEST(plat_tlbi_vmid_leaves_devices),
		FIX_TEST(plat_tlbi_el2_leaves_guests),
		FIX_TEST(plat_tlbi_smmu_iova_forgets_that_page),
		FIX_TEST(plat_tlbi_smmu_iova_leaves_other_banks),
		FIX_TEST(plat_tlbi_smmu_bank_forgets_that_bank),
		FIX_TEST(plat_tlbi_smmu_bank_leaves_cpus),
		FIX_TEST(host_tlb_survives_vttbr_change),
		FIX_TEST(host_tlb_undo_of_insert),
		FIX_TEST(host_tlb_undo_of_invalidation),
		FIX_TEST(host_tlb_undo_of_reused_entry),
		FIX_TEST(host_tlb_holds_4096_translations),
		FIX_TEST(host_tlb_reuses_dead_entries),
		FIX_TEST(host_tlb_full_exits_with_3),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
