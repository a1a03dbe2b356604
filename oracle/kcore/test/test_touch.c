/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Touched objects: after every step of a story, an object that was not touched
 * looks the same to every principal and through every accessor as before.
 */
#include "oracle/kcore/corrupt.h"
#include "oracle/kcore/test/machine_fixture.h"

/* ---- what an object is, as one number ----------------------------------------------- */

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9E3779B97F4A7C15ull;
	return h ^ h >> 29;
}

static uint64_t mix_words(uint64_t h, const uint64_t *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		h = mix(h, w[i]);
	return h;
}

static uint64_t facts_of(const struct machine *m, object_id o)
{
	unsigned unit = OBJECT_UNIT(o);
	uint64_t key = OBJECT_KEY(o);
	struct acc_page page;
	struct host_content content;
	struct acc_entry e;

	switch (OBJECT_KIND(o)) {
	case OBJ_PAGE:
		page = acc_page(m, key);
		content = acc_content(m, key);
		return mix(mix(mix(page.owner, page.count), page.gfn),
			   mix(content.symbol, content.digest));
	case OBJ_NPT:
		e = acc_npt(m, unit, key);
		return mix(mix(e.pfn, e.level), e.pte);
	case OBJ_SPT:
		e = acc_spt(m, unit, key);
		return mix(mix(e.pfn, e.level), e.pte);
	case OBJ_BANK:
		return acc_bank(m, (unsigned)key);
	case OBJ_CTXT:
		return mix_words(0, acc_ctxt(m, unit, (unsigned)key), KC_CTXT_WORDS);
	case OBJ_LOG:
		return acc_data_log(m, (unsigned)key);
	default:
		return 0;
	}
}

static uint64_t look(const struct machine *m, object_id o)
{
	uint64_t view[ENGINE_VIEW_WORDS], h = facts_of(m, o);

	for (unsigned q = 0; q <= KC_MAX_VM; q++)
		h = mix_words(mix(h, q), view, kc_view(m, q, o, view));
	return h;
}

/* ---- all objects, before and after ------------------------------------------------------ */

struct object_list {
	object_id *o;
	uint64_t *look;
	size_t count, capacity;
};

static void add_object(void *ctx, object_id o)
{
	struct object_list *list = ctx;

	if (list->count == list->capacity) {
		list->capacity = list->capacity ? 2 * list->capacity : 4096;
		list->o = realloc(list->o, list->capacity * sizeof(*list->o));
		list->look = realloc(list->look, list->capacity * sizeof(*list->look));
		assert_non_null(list->o);
		assert_non_null(list->look);
	}
	list->o[list->count++] = o;
}

static bool is_touched(const struct fixture *f, object_id o)
{
	return was_touched(f, (enum kc_object)OBJECT_KIND(o), OBJECT_UNIT(o), OBJECT_KEY(o));
}

static void look_at_all(const struct machine *m, struct object_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		list->look[i] = look(m, list->o[i]);
}

static void assert_touched_if_changed(struct fixture *f, const struct object_list *list,
				      const char *text)
{
	char name[96];

	for (size_t i = 0; i < list->count; i++) {
		if (look(f->m, list->o[i]) == list->look[i] || is_touched(f, list->o[i]))
			continue;
		kc_object_name(list->o[i], name, sizeof(name));
		fail_msg("%s: %s differs and was not touched", text, name);
	}
}

/* ---- words of the tables ---------------------------------------------------------------- */

static void add_leaf(void *ctx, const struct kc_table *t, uint64_t page, unsigned count,
		     uint64_t word)
{
	uint64_t *h = ctx;

	(void)t;
	*h = mix(mix(mix(*h, page), count), word);
}

/* The words that the tracer leaves out are zero. */
static void assert_all_leaves_written(const struct kc_machine *m)
{
	for (unsigned i = 0; i < KC_TABLES; i++) {
		uint64_t all = 0, written = 0;

		each_leaf_of_table(m, &m->table[i], add_leaf, &all);
		each_written_leaf(m, &m->table[i], add_leaf, &written);
		assert_int_equal(written, all);
	}
}

/* Objects that exist only before, or only after, are looked at on both sides. */
static struct step_result run_and_compare(struct fixture *f, const char *text)
{
	struct journal_mark mark = journal_mark(&f->m->journal);
	struct object_list list = { 0 };
	struct step_result r;

	kc_objects(f->m, add_object, &list);
	r = run(f, text);
	kc_objects(f->m, add_object, &list);
	assert_all_leaves_written(kc_machine(f->m));
	journal_rewind(&f->m->journal, mark);
	assert_all_leaves_written(kc_machine(f->m));
	look_at_all(f->m, &list);
	journal_replay(&f->m->journal, mark);
	assert_touched_if_changed(f, &list, text);
	free(list.o);
	free(list.look);
	return r;
}

static void story(struct fixture *f, const char *const *line, size_t lines)
{
	for (size_t i = 0; i < lines; i++)
		assert_false(run_and_compare(f, line[i]).skipped);
}

#define STORY(f, ...)                                                                              \
	do {                                                                                       \
		static const char *const lines_[] = { __VA_ARGS__ };                               \
		story(f, lines_, sizeof(lines_) / sizeof(lines_[0]));                              \
	} while (0)

static int setup_small(void **state)
{
	const struct config cfg = { .pages = 128, .cpus = 2, .seed = 1 };

	*state = fixture_create(&cfg);
	return 0;
}

static int setup_blocks(void **state)
{
	const struct config cfg = { .pages = 1536, .cpus = 2, .seed = 1 };

	*state = fixture_create(&cfg);
	return 0;
}

#define small(function) cmocka_unit_test_setup_teardown(function, setup_small, teardown_fixture)
#define blocks(function) cmocka_unit_test_setup_teardown(function, setup_blocks, teardown_fixture)

/* ---- stories ------------------------------------------------------------------------------- */

static void touch_covers_boot_of_a_vm(void **state)
{
	STORY(*state, "cpu0 fault ipa=0x10000 size=8", "cpu0 register_kvm",
	      "cpu0 register_vcpu vm=1 vcpu=0",
	      "cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1800",
	      "cpu0 remap_vm_image vm=1 pfn=0x10 image=0",
	      "cpu0 remap_vm_image vm=1 pfn=0x11 image=0", "cpu0 verify_vm_image vm=1 sign=1");
}

static void touch_covers_run_and_exits(void **state)
{
	start(*state, "verified");
	STORY(*state, "cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000", "cpu1 set_reg reg=3 value=7",
	      "cpu1 set_pc value=0x40000100", "cpu1 exit_irq", "cpu1 vcpu_run vm=1 vcpu=0",
	      "cpu1 exit_abort ipa=0x9000000 size=4 rt=2", "cpu1 vcpu_run vm=1 vcpu=0 steer=5",
	      "cpu1 exit_wfx", "cpu1 vcpu_run vm=1 vcpu=0 inject=1", "cpu1 exit_sys64",
	      "cpu1 guest_hvc x0=0xC4000003 x1=1");
}

static void touch_covers_a_page_fault(void **state)
{
	start(*state, "running");
	STORY(*state, "cpu0 fault ipa=0x30000 size=8", "cpu1 exit_abort ipa=0x50000000 size=8",
	      "cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3", "cpu1 ld page=0x50000 reg=4",
	      "cpu1 st page=0x50000 value=9");
}

static void touch_covers_sharing(void **state)
{
	start(*state, "page_shared");
	STORY(*state, "cpu0 ld page=0x30", "cpu0 st page=0x30 value=1",
	      "cpu1 grant addr=0x50000000 size=0x1000", "cpu1 revoke addr=0x50000000 size=0x1000",
	      "cpu1 revoke addr=0x50000000 size=0x1000", "cpu0 ld page=0x30");
}

static void touch_covers_host_devices_and_smmu_registers(void **state)
{
	STORY(*state, "cpu0 fault ipa=0x2000000000", "cpu0 ld page=0x2000000",
	      "cpu0 fault ipa=0x2000100000 size=4 rt=1", "cpu0 fault ipa=0x2000200000",
	      "cpu0 fault ipa=0x4000000000");
}

static void touch_covers_smmu_of_the_host(void **state)
{
	STORY(*state, "cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0",
	      "cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=0 ix=0",
	      "cpu0 dev_st cb=0 ix=0 page=0x8000040 word=3 value=9",
	      "cpu0 dev_ld cb=0 ix=0 page=0x8000040 word=3",
	      "cpu0 smmu_iova_to_phys iova=0x8000040000 cb=0 ix=0",
	      "cpu0 smmu_clear iova=0x8000040000 cb=0 ix=0",
	      "cpu0 smmu_lpae_map iova=0x8000041000 pa=0x41000 prot=3 cb=0 ix=0",
	      "cpu0 smmu_free_pgd cb=0 ix=0", "cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0",
	      "cpu0 smmu_lpae_map iova=0x8000042000 pa=0x42000 prot=3 cb=0 ix=0");
}

static void touch_covers_smmu_of_a_vm(void **state)
{
	start(*state, "registered");
	STORY(*state, "cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000",
	      "cpu0 smmu_alloc_pgd cb=1 vm=1 ix=1",
	      "cpu0 smmu_lpae_map iova=0x40000000 pa=0x10000 prot=3 cb=1 ix=1",
	      "cpu0 remap_vm_image vm=1 pfn=0x10 image=0",
	      "cpu0 smmu_lpae_map iova=0x60000000 pa=0x50000 prot=3 cb=1 ix=1",
	      "cpu0 verify_vm_image vm=1 sign=1",
	      "cpu0 dev_st cb=1 ix=1 page=0x60000 word=3 value=9");
}

static void touch_covers_the_end_of_a_vm(void **state)
{
	start(*state, "smmu_attached");
	STORY(*state, "cpu1 system_off", "cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000",
	      "cpu0 clear_vm_s2_range vm=1 start=0x50000 size=0x1000", "cpu0 fault ipa=0x10000");
}

static void touch_covers_buffers(void **state)
{
	start(*state, "half_loaded");
	STORY(*state, "cpu0 fault ipa=0x20000", "cpu0 encrypt_buf vm=1 in=0x10000 out=0x21000",
	      "cpu0 decrypt_buf vm=1 in=0x20000 gpa=0x60000000", "cpu0 load_crypt_vcpu vm=1 vcpu=1",
	      "cpu0 phys_addr_ioremap vm=1 gpa=0x9000000 "
	      "pa=0x2000000000 size=0x2000");
}

static void touch_covers_errors(void **state)
{
	start(*state, "verified");
	STORY(*state, "cpu0 remap_vm_image vm=1 pfn=0x12 image=0", "cpu0 verify_vm_image vm=1",
	      "cpu0 fault ipa=0x10000", "cpu0 hvc nr=99 x1=1", "cpu0 vcpu_run vm=1 vcpu=9");
}

static void touch_covers_blocks(void **state)
{
	start(*state, "running");
	STORY(*state, "cpu0 fault ipa=0x200000", "cpu1 exit_abort ipa=0x50200000 size=8",
	      "cpu1 vcpu_run vm=1 vcpu=0 pfn=0x200 level=2", "cpu1 st page=0x50217 value=9",
	      "cpu1 grant addr=0x50203000 size=0x1000", "cpu0 fault ipa=0x203000",
	      "cpu1 system_off", "cpu0 clear_vm_s2_range vm=1 start=0x200000 size=0x200000");
}

static void touch_covers_operations(void **state)
{
	start(*state, "op_page_shared");
	STORY(*state, "cpu0 write_page pfn=0x30 word=1 value=5",
	      "cpu0 op_revoke vm=1 gfn=0x50000 pages=1", "cpu0 op_vcpu_active vm=1 vcpu=0",
	      "cpu0 op_vcpu_inactive vm=1 vcpu=0", "cpu0 op_bind vm=2 gfn=0x50000 pfn=0x31",
	      "cpu0 op_poweroff vm=1", "cpu0 op_teardown vm=1",
	      "cpu0 op_reclaim vm=1 pfn=0x30 pages=1");
}

static void touch_covers_corrupted_records(void **state)
{
	char line[128];
	struct fixture *f = *state;

	start(f, "smmu_attached");
	for (unsigned what = CORRUPT_S2_OWNER; what <= CORRUPT_GFN_SLOT; what++) {
		snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=0x50 value=2", what);
		run_and_compare(f, line);
	}
	for (unsigned what = CORRUPT_BANK; what < KC_CORRUPTIONS; what++) {
		snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=1 value=3", what);
		run_and_compare(f, line);
	}
}

static void touch_covers_corrupted_leaves(void **state)
{
	struct fixture *f = *state;
	char line[128];

	start(f, "smmu_attached");
	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=0x1000040000 value=0x20FFF",
		 CORRUPT_NPT_LEAF);
	assert_false(run_and_compare(f, line).skipped);
	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=0x1000060000 value=0x207FF",
		 CORRUPT_SPT_LEAF);
	assert_false(run_and_compare(f, line).skipped);
}

/* ---- links between tables ------------------------------------------------------------ */

/* Byte offset of the word that decides on `page` at `level`, all links above it present. */
static uint64_t slot_at(const struct fixture *f, const struct kc_table *t, uint64_t page,
			unsigned level)
{
	const struct kc_machine *m = kc_machine_const(f->m);
	uint64_t at = t->start[0];

	for (unsigned l = 0; l < level; l++)
		assert_true(is_link(
			m, t, l,
			table_word(m, at + 8 * ((page >> level_shift(t, l)) % level_words(t, l))),
			&at));
	return at + 8 * ((page >> level_shift(t, level)) % level_words(t, level));
}

static void corrupt_word(struct fixture *f, uint64_t offset, uint64_t value)
{
	char line[128];

	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=%#llx value=%#llx", CORRUPT_TABLE,
		 (unsigned long long)offset, (unsigned long long)value);
	assert_false(run_and_compare(f, line).skipped);
}

static void unlinking_a_table_touches_every_entry_below(void **state)
{
	struct fixture *f = *state;
	const struct kc_table *t = npt_table(kc_machine(f->m), 1);

	start(f, "running");
	for (unsigned level = 0; level < 3; level++) {
		uint64_t slot = slot_at(f, t, 0x40000, level);
		uint64_t word = table_word(kc_machine(f->m), slot);

		corrupt_word(f, slot, 0);
		assert_true(was_touched(f, OBJ_NPT, 1, 0x40001));
		corrupt_word(f, slot, word);
		assert_true(was_touched(f, OBJ_NPT, 1, 0x40001));
	}
}

static void moving_a_table_touches_old_and_new_entries(void **state)
{
	struct fixture *f = *state;
	const struct kc_table *t = npt_table(kc_machine(f->m), 1);
	uint64_t slot, word;

	start(f, "running");
	slot = slot_at(f, t, 0x40000, 2);
	word = table_word(kc_machine(f->m), slot);
	corrupt_word(f, slot, 0);
	corrupt_word(f, slot + 8, word);
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40200));
	corrupt_word(f, slot_at(f, t, 0x40200, 3), 0);
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40200));
	assert_int_equal(kc_machine(f->m)->degraded, 0);
}

static void replacing_a_table_by_a_block_touches_the_whole_range(void **state)
{
	struct fixture *f = *state;
	const struct kc_table *t = npt_table(kc_machine(f->m), 1);

	start(f, "running");
	corrupt_word(f, slot_at(f, t, 0x40000, 2), 0xFFD);
	assert_true(was_touched(f, OBJ_NPT, 1, 0x400FF));
	assert_true(was_touched(f, OBJ_PAGE, 0, 0x10));
}

/* A page that two words link: a store in it changes entries at two places. */
static void two_parents_degrade_the_table(void **state)
{
	struct fixture *f = *state;
	const struct kc_table *t = npt_table(kc_machine(f->m), 1);
	uint64_t slot;

	start(f, "running");
	slot = slot_at(f, t, 0x40000, 2);
	corrupt_word(f, slot + 8, table_word(kc_machine(f->m), slot));
	assert_int_equal(kc_machine(f->m)->degraded, 2);
	corrupt_word(f, slot_at(f, t, 0x40001, 3), 0);
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40001));
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40201));
}

static void a_page_of_a_foreign_pool_degrades_the_table(void **state)
{
	struct fixture *f = *state;
	struct kc_machine *m = kc_machine(f->m);
	uint64_t slot;

	start(f, "two_vms");
	slot = slot_at(f, npt_table(m, 1), 0x40000, 2);
	corrupt_word(f, slot, table_word(m, slot_at(f, npt_table(m, 2), 0x40000, 2)));
	assert_int_equal(m->degraded, 2);
	corrupt_word(f, slot_at(f, npt_table(m, 2), 0x40000, 3), 0);
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40000));
	assert_true(was_touched(f, OBJ_NPT, 2, 0x40000));
}

static void undo_forgets_parents_and_degradation(void **state)
{
	struct fixture *f = *state;
	struct kc_machine *m = kc_machine(f->m);
	struct journal_mark mark;
	uint64_t slot, linked = 0;

	start(f, "running");
	mark = journal_mark(&f->m->journal);
	slot = slot_at(f, npt_table(m, 1), 0x40000, 2);
	corrupt_word(f, slot + 8, table_word(m, slot));
	assert_int_not_equal(m->degraded, 0);
	journal_undo(&f->m->journal, mark);
	assert_int_equal(m->degraded, 0);
	for (uint64_t p = 0; p < m->table_pages; p++)
		linked += m->parent[p] != KC_NO_PARENT;
	/* one chain of three for VM 1, one for the EL2 window */
	assert_int_equal(linked, 6);
}

/* ---- single stores --------------------------------------------------------------------------- */

static void an_unchanged_cell_touches_nothing(void **state)
{
	struct fixture *f = *state;

	run(f, "cpu0 corrupt what=1 target=0x30 value=0");
	assert_int_equal(f->touched.count, 0);
}

static void an_unchanged_cell_counts_as_a_store(void **state)
{
	struct fixture *f = *state;
	uint64_t stores = f->m->journal.stores;
	size_t changes = f->m->journal.changes;

	plat_reg_write(f->kc, 0, PLAT_REG_X0, host_registers(f->kc, 0)[PLAT_REG_X0]);
	set_next_vmid(f->kc, 0, acc_next_vmid(f->m));
	assert_int_equal(f->m->journal.stores, stores + 2);
	assert_int_equal(f->m->journal.changes, changes);
}

static void owner_touches_page_host_entry_and_entries_of_both_owners(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	run(f, "cpu0 corrupt what=0 target=0x50 value=2");
	assert_true(was_touched(f, OBJ_PAGE, 0, 0x50));
	assert_true(was_touched(f, OBJ_NPT, 0, 0x50));
	assert_true(was_touched(f, OBJ_NPT, 1, 0x60000));
	assert_true(was_touched(f, OBJ_NPT, 2, 0x60000));
	assert_true(was_touched(f, OBJ_SPT, 1, 0x60000));
	assert_true(was_touched(f, OBJ_SPT, 0, 0x50 + KC_HOST_IOVA_OFFSET));
}

/* Which banks a VM has changes with a store, and with undo. */
static void owner_touches_entries_of_the_banks_that_it_has_now(void **state)
{
	struct fixture *f = *state;
	struct journal_mark mark;
	char line[128];

	start(f, "smmu_attached");
	mark = journal_mark(&f->m->journal);
	run(f, "cpu0 corrupt what=0 target=0x50 value=2");
	assert_false(was_touched(f, OBJ_SPT, 5, 0x60000));
	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=5 value=2", CORRUPT_BANK);
	run(f, line);
	run(f, "cpu0 corrupt what=0 target=0x50 value=1");
	assert_true(was_touched(f, OBJ_SPT, 5, 0x60000));
	journal_undo(&f->m->journal, mark);
	run(f, "cpu0 corrupt what=0 target=0x50 value=2");
	assert_true(was_touched(f, OBJ_SPT, 1, 0x60000));
	assert_false(was_touched(f, OBJ_SPT, 5, 0x60000));
}

static void gfn_touches_the_old_and_the_new_place(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	run(f, "cpu0 corrupt what=2 target=0x50 value=0x60001");
	assert_true(was_touched(f, OBJ_NPT, 1, 0x60000));
	assert_true(was_touched(f, OBJ_NPT, 1, 0x60001));
	assert_true(was_touched(f, OBJ_SPT, 1, 0x60000));
	assert_true(was_touched(f, OBJ_SPT, 1, 0x60001));
}

static void vm_state_touches_every_entry_of_the_vm(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	run(f, "cpu1 system_off");
	assert_true(was_touched(f, OBJ_VM_STATE, 0, 1));
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40000));
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40001));
	assert_true(was_touched(f, OBJ_SPT, 1, 0x60000));
	assert_true(was_touched(f, OBJ_BANK, 0, 1));
}

static void spt_entry_touches_the_page_whose_count_it_is(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	run(f, "cpu0 smmu_clear iova=0x8000040000 cb=0 ix=0");
	assert_true(was_touched(f, OBJ_SPT, 0, 0x8000040));
	assert_true(was_touched(f, OBJ_PAGE, 0, 0x40));
}

/* Its frame does not tell any more: the page number of the entry does. */
static void spt_entry_of_a_wrong_frame_touches_the_page_whose_count_it_is(void **state)
{
	struct fixture *f = *state;
	char line[128];

	start(f, "smmu_attached");
	for (unsigned frame = 0x41; frame <= 0x42; frame++) {
		snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=%#llx value=%#x",
			 CORRUPT_SPT_LEAF, 0x40 + KC_HOST_IOVA_OFFSET, frame << 12 | 0x7FF);
		assert_false(run(f, line).skipped);
		assert_true(was_touched(f, OBJ_PAGE, 0, 0x40));
	}
}

static void next_vmid_touches_the_record_that_is_handed_out_next(void **state)
{
	struct fixture *f = *state;

	run_ok(f, "cpu0 register_kvm");
	assert_true(was_touched(f, OBJ_CORE, 0, 0));
	assert_true(was_touched(f, OBJ_VM_STATE, 0, 1));
	assert_true(was_touched(f, OBJ_VM_STATE, 0, 2));
}

static void slot_of_the_gfn_index_touches_its_page(void **state)
{
	struct fixture *f = *state;
	uint64_t slot = 0;
	char line[128];

	start(f, "smmu_attached");
	while (f->kc->w[f->kc->lay.gfn_index + slot] % KC_MAX_S2PAGE != 0x50)
		slot++;
	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=%llu value=0", CORRUPT_GFN_SLOT,
		 (unsigned long long)slot);
	run_ok(f, line);
	assert_true(was_touched(f, OBJ_PAGE, 0, 0x50));
}

static void register_touches_its_cpu_only(void **state)
{
	struct fixture *f = *state;

	run(f, "cpu1 set_reg reg=3 value=7");
	assert_int_equal(f->touched.count, 1);
	assert_true(was_touched(f, OBJ_CPU, 0, 1));
}

static void a_cached_translation_touches_its_entry(void **state)
{
	struct fixture *f = *state;

	start(f, "running");
	run(f, "cpu1 ld page=0x40000 reg=1");
	assert_true(was_touched(f, OBJ_NPT, 1, 0x40000));
}

static void touching_does_not_grow_with_ram(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	run(f, "cpu1 revoke addr=0x50000000 size=0x1000");
	assert_in_range(f->touched.count, 1, 40);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		small(touch_covers_boot_of_a_vm),
		small(touch_covers_run_and_exits),
		small(touch_covers_a_page_fault),
		small(touch_covers_sharing),
		small(touch_covers_host_devices_and_smmu_registers),
		small(touch_covers_smmu_of_the_host),
		small(touch_covers_smmu_of_a_vm),
		small(touch_covers_the_end_of_a_vm),
		small(touch_covers_buffers),
		small(touch_covers_errors),
		blocks(touch_covers_blocks),
		small(touch_covers_operations),
		small(touch_covers_corrupted_records),
		small(touch_covers_corrupted_leaves),
		small(unlinking_a_table_touches_every_entry_below),
		small(moving_a_table_touches_old_and_new_entries),
		small(replacing_a_table_by_a_block_touches_the_whole_range),
		small(two_parents_degrade_the_table),
		small(a_page_of_a_foreign_pool_degrades_the_table),
		small(undo_forgets_parents_and_degradation),
		test(an_unchanged_cell_touches_nothing),
		test(an_unchanged_cell_counts_as_a_store),
		test(owner_touches_page_host_entry_and_entries_of_both_owners),
		test(owner_touches_entries_of_the_banks_that_it_has_now),
		test(gfn_touches_the_old_and_the_new_place),
		test(vm_state_touches_every_entry_of_the_vm),
		test(spt_entry_touches_the_page_whose_count_it_is),
		test(spt_entry_of_a_wrong_frame_touches_the_page_whose_count_it_is),
		test(next_vmid_touches_the_record_that_is_handed_out_next),
		test(slot_of_the_gfn_index_touches_its_page),
		test(register_touches_its_cpu_only),
		test(a_cached_translation_touches_its_entry),
		test(touching_does_not_grow_with_ram),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
