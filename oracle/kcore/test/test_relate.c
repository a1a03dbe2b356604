/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Refinement, row by row: a machine and its model take the same steps, then a
 * difference is planted in a cell of one of them.  The rows that speak of the cell
 * fail, no other does, and all hold again when it is undone.
 */
#include "oracle/kcore/test/machine_fixture.h"

#include "oracle/kcore/checks.h"
#include "oracle/kcore/core/concrete.h"
#include "oracle/kcore/model/content.h"
#include "oracle/kcore/model/system.h"
#include "oracle/kcore/model/words.h"
#include "oracle/kcore/relate.h"

#define CPU0 0u
#define CPU1 1u
#define HEAP_GFN 0x50000ull
#define HEAP_PFN 0x30ull /* the host had it mapped before VM 1 got it */
#define DMA_PFN 0x40ull
#define DMA_PAGE (DMA_PFN + KC_HOST_IOVA_OFFSET)
#define GFN_LIMIT (1ull << 36)

#define PAGE(pfn) OBJECT(OBJ_PAGE, 0, pfn)
#define NPT(v, g) OBJECT(OBJ_NPT, v, g)
#define SPT(bank, g) OBJECT(OBJ_SPT, bank, g)
#define CORE OBJECT(OBJ_CORE, 0, 0)

/* ---- a machine and its model --------------------------------------------------------------- */

struct both {
	struct fixture *f;
	struct machine *core, *model;
	struct kcore *kc;
	struct kmodel *km;
};

static struct step_result run_model(struct both *b, const struct step *s)
{
	struct step_result r;

	memset(&r, 0, sizeof(r));
	b->model->sys->step(b->model, s, &r);
	return r;
}

/* The same step for both: steered values are entered once, the streams are one. */
static struct step_result run_both(struct both *b, const char *text)
{
	const struct step s = step_of(text);
	struct step_result core = run(b->f, text), model = run_model(b, &s);

	assert_int_equal(core.skipped, model.skipped);
	assert_int_equal(core.code, model.code);
	return core;
}

static void run_all(struct both *b, const char *const *line, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct step_result r = run_both(b, line[i]);

		if (r.skipped || r.code)
			fail_msg("%s: %s", line[i], outcome_of(&r));
	}
}

#define RUN(b, ...)                                                                                \
	run_all(b, (const char *const[]){ __VA_ARGS__ },                                           \
		sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *))

static int setup_both(void **state)
{
	const struct config cfg = { .pages = 4096, .cpus = 2, .seed = 1 };
	struct both *b = calloc(1, sizeof(*b));

	assert_non_null(b);
	b->f = fixture_create(&cfg);
	b->core = b->f->m;
	b->kc = b->f->kc;
	const struct streams streams = { b->f, fixture_value, fixture_consumed, fixture_signed };
	b->model = kcore_model_system.create(&cfg, &streams);
	assert_non_null(b->model);
	b->km = kcm_machine(b->model)->model;
	*state = b;
	return 0;
}

static int teardown_both(void **state)
{
	struct both *b = *state;
	void *f = b->f;

	kcore_model_system.destroy(b->model);
	teardown_fixture(&f);
	free(b);
	return 0;
}

#define REGISTERED "cpu0 op_register_kvm", "cpu0 op_register_vcpu vm=1 vcpu=0"
#define DECLARED REGISTERED, "cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000"
#define GIVEN                                                                                      \
	DECLARED, "cpu0 op_remap_image vm=1 pfn=0x10 image=0",                                     \
		"cpu0 op_remap_image vm=1 pfn=0x11 image=0"
#define VERIFIED GIVEN, "cpu0 op_verify vm=1 sign=1"

/* VM 1 runs on CPU 1, with a page of its own; a bank of the host maps a page. */
static int setup_running(void **state)
{
	setup_both(state);
	RUN(*state, VERIFIED, "cpu0 op_map_host addr=0x30000",
	    "cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3",
	    "cpu0 op_alloc_smmu cb=0 vm=0 ix=0",
	    "cpu0 op_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=0 ix=0",
	    "cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000");
	return 0;
}

/* ---- planting ------------------------------------------------------------------------------- */

static void plant(struct machine *m, uint64_t *cell, uint64_t value)
{
	journal_store(&m->journal, CPU0, KC_F_END, 0, cell, value);
	*cell = value;
}

static uint64_t *leaf(struct both *b, const struct kc_table *t, uint64_t page)
{
	uint64_t offset;
	unsigned level;

	assert_true(find_leaf(kc_machine(b->core), t, page, &offset, &level));
	return &b->kc->w[b->kc->lay.tables + offset / sizeof(uint64_t)];
}

static uint64_t *npt_leaf(struct both *b, unsigned v, uint64_t gfn)
{
	return leaf(b, npt_table(kc_machine(b->core), v), gfn);
}

static uint64_t *spt_leaf(struct both *b, unsigned bank, uint64_t page)
{
	return leaf(b, spt_table(kc_machine(b->core), bank), page);
}

/* ---- who hears of rows ------------------------------------------------------------------------
 */

struct heard {
	unsigned held[KC_CHECK_COUNT], not_met[KC_CHECK_COUNT], failed[KC_CHECK_COUNT];
};

static void hear_held(void *ctx, unsigned check)
{
	((struct heard *)ctx)->held[check]++;
}

static void hear_not_met(void *ctx, unsigned check)
{
	((struct heard *)ctx)->not_met[check]++;
}

static void hear_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
static void hear_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
{
	(void)o;
	assert_non_null(format);
	((struct heard *)ctx)->failed[check]++;
}

static struct heard hear_relate(const struct both *b, object_id o)
{
	struct heard h;
	const struct clause_sink sink = {
		.ctx = &h, .held = hear_held, .premise_not_met = hear_not_met, .failed = hear_failed
	};

	memset(&h, 0, sizeof(h));
	kc_relate(b->core, b->model, o, &sink);
	return h;
}

struct rows {
	unsigned row[32], count;
};

#define ROWS(...)                                                                                  \
	((struct rows){ { __VA_ARGS__ }, sizeof((unsigned[]){ __VA_ARGS__ }) / sizeof(unsigned) })
#define NO_ROWS ((struct rows){ { 0 }, 0 })

static bool among(const struct rows *r, unsigned row)
{
	for (unsigned i = 0; i < r->count; i++) {
		if (r->row[i] == row)
			return true;
	}
	return false;
}

/* Exactly these rows. */
static void assert_rows(const unsigned *heard, struct rows expected, const char *what)
{
	for (unsigned row = 0; row < KC_CHECK_COUNT; row++) {
		if (!heard[row] != !among(&expected, row))
			fail_msg("%s %s", kcore_checks[row].id,
				 heard[row] ? what : "is not heard of");
	}
}

static void assert_fails(const struct heard *h, struct rows expected)
{
	assert_rows(h->failed, expected, "fails");
}

static void assert_related(const struct both *b, object_id o, struct rows rows)
{
	struct heard h = hear_relate(b, o);

	assert_fails(&h, NO_ROWS);
	for (unsigned i = 0; i < rows.count; i++)
		assert_true(h.held[rows.row[i]] > 0);
}

/* What was planted in m since `mark` is what exactly these rows fail for; it is taken out again. */
static void assert_seen(const struct both *b, struct machine *m, struct journal_mark mark,
			object_id o, struct rows rows)
{
	struct heard h = hear_relate(b, o);

	assert_fails(&h, rows);
	journal_undo(&m->journal, mark);
	assert_related(b, o, rows);
}

static void planted_value_is_seen(const struct both *b, struct machine *m, uint64_t *cell,
				  uint64_t value, object_id o, struct rows rows)
{
	struct journal_mark mark = journal_mark(&m->journal);

	assert_related(b, o, rows);
	plant(m, cell, value);
	assert_seen(b, m, mark, o, rows);
}

/* The cells of a word of the relation, in the core and in the model. */
static void each_side_is_seen(const struct both *b, uint64_t *core, uint64_t *model, object_id o,
			      unsigned row)
{
	planted_value_is_seen(b, b->core, core, *core + 1, o, ROWS(row));
	planted_value_is_seen(b, b->model, model, *model + 1, o, ROWS(row));
}

/* ---- pages ------------------------------------------------------------------------------------
 */

static void s2page_speaks_of_each_word(void **state)
{
	const struct both *b = *state;
	uint64_t *record = &b->kc->w[b->kc->lay.s2 + KC_S2_WORDS * HEAP_PFN];
	const struct rows rows = ROWS(KC_CHECK_relate_nptwalk_s2page, KC_CHECK_refine_s2page_index);

	for (unsigned k = 0; k < KC_S2_WORDS; k++) {
		struct journal_mark mark = journal_mark(&b->model->journal);
		struct km_s2 page = km_s2(b->km, HEAP_PFN);

		planted_value_is_seen(b, b->core, &record[k], record[k] + 1, PAGE(HEAP_PFN), rows);
		page.owner += k == KC_S2_OWNER;
		page.count += k == KC_S2_COUNT;
		page.gfn += k == KC_S2_GFN;
		km_set_s2(b->km, HEAP_PFN, page);
		assert_seen(b, b->model, mark, PAGE(HEAP_PFN), rows);
	}
}

/* A region that ends inside a page: the core does not look for that page's record in it. */
static void s2page_index_alone_speaks_of_the_place_of_records(void **state)
{
	const struct both *b = *state;

	planted_value_is_seen(b, b->core, &b->kc->cfg.region[0].size, HEAP_PFN * KC_PAGE_SIZE + 1,
			      PAGE(HEAP_PFN), ROWS(KC_CHECK_refine_s2page_index));
}

static void flatmem_speaks_of_a_stored_word(void **state)
{
	const struct both *b = *state;
	const struct rows rows = ROWS(KC_CHECK_relate_nptwalk_flatmem);
	struct journal_mark core = journal_mark(&b->core->journal);
	struct journal_mark model = journal_mark(&b->model->journal);

	assert_related(b, PAGE(HEAP_PFN), rows);
	host_page_store(b->kc, CPU0, HEAP_PFN, 511, 1);
	assert_seen(b, b->core, core, PAGE(HEAP_PFN), rows);
	content_store(kcm_machine(b->model), HEAP_PFN, 511, 1);
	assert_seen(b, b->model, model, PAGE(HEAP_PFN), rows);
}

static void flatmem_speaks_of_the_symbol(void **state)
{
	const struct both *b = *state;
	struct journal_mark mark = journal_mark(&b->model->journal);

	km_set_mem(b->km, HEAP_PFN, km_mem(b->km, HEAP_PFN) + 1);
	assert_seen(b, b->model, mark, PAGE(HEAP_PFN), ROWS(KC_CHECK_relate_nptwalk_flatmem));
}

/* ---- stage-2 tables -----------------------------------------------------------------------------
 */

#define PTE_READ (1ull << 6)
#define PTE_WRITE (1ull << 7)
#define PTE_AF (1ull << 10)
#define PTE_SOFTWARE (1ull << 55)

#define NPT_ROWS                                                                                   \
	ROWS(KC_CHECK_relate_nptwalk_npts, KC_CHECK_refine_walk_npt,                               \
	     KC_CHECK_refine_get_npt_level, KC_CHECK_refine_mem_load_walk,                         \
	     KC_CHECK_refine_mem_store_walk)

static void npt_entry_that_is_absent_fails_all_rows(void **state)
{
	struct both *b = *state;

	planted_value_is_seen(b, b->core, npt_leaf(b, 1, HEAP_GFN), 0, NPT(1, HEAP_GFN), NPT_ROWS);
}

static void npt_entry_of_another_frame_has_its_level(void **state)
{
	struct both *b = *state;
	uint64_t *word = npt_leaf(b, 1, HEAP_GFN);

	planted_value_is_seen(b, b->core, word, *word + KC_PAGE_SIZE, NPT(1, HEAP_GFN),
			      ROWS(KC_CHECK_relate_nptwalk_npts, KC_CHECK_refine_walk_npt,
				   KC_CHECK_refine_mem_load_walk, KC_CHECK_refine_mem_store_walk));
}

static void npt_entry_with_other_rights_differs_for_these_accesses(void **state)
{
	struct both *b = *state;
	uint64_t *word = npt_leaf(b, 1, HEAP_GFN);

	planted_value_is_seen(b, b->core, word, *word & ~PTE_READ, NPT(1, HEAP_GFN),
			      ROWS(KC_CHECK_relate_nptwalk_npts, KC_CHECK_refine_walk_npt,
				   KC_CHECK_refine_mem_load_walk));
	planted_value_is_seen(b, b->core, word, *word & ~PTE_WRITE, NPT(1, HEAP_GFN),
			      ROWS(KC_CHECK_relate_nptwalk_npts, KC_CHECK_refine_walk_npt,
				   KC_CHECK_refine_mem_store_walk));
}

/* Hardware ignores the bit, the core's walk returns it. */
static void npt_entry_differs_in_a_bit_of_software(void **state)
{
	struct both *b = *state;
	uint64_t *word = npt_leaf(b, 1, HEAP_GFN);

	planted_value_is_seen(b, b->core, word, *word | PTE_SOFTWARE, NPT(1, HEAP_GFN),
			      ROWS(KC_CHECK_relate_nptwalk_npts, KC_CHECK_refine_walk_npt));
}

static void npt_entry_of_the_model_is_seen(const struct both *b, unsigned v, uint64_t gfn,
					   struct km_entry e, struct rows rows)
{
	struct journal_mark mark = journal_mark(&b->model->journal);

	assert_related(b, NPT(v, gfn), rows);
	km_set_npt(b->km, v, gfn, e);
	assert_seen(b, b->model, mark, NPT(v, gfn), rows);
}

static void npts_speaks_of_the_level_of_the_model(void **state)
{
	const struct both *b = *state;
	struct km_entry e = km_npt(b->km, 1, HEAP_GFN);

	e.level = 2;
	npt_entry_of_the_model_is_seen(
		b, 1, HEAP_GFN, e,
		ROWS(KC_CHECK_relate_nptwalk_npts, KC_CHECK_refine_get_npt_level));
}

/* Of a page that the host has lost, only the entry itself can tell. */
static void npts_alone_speaks_of_the_frame_behind_a_mark(void **state)
{
	const struct both *b = *state;
	struct km_entry e = km_npt(b->km, KC_HOSTVISOR, HEAP_PFN);

	assert_int_equal(e.pte, KC_PAGE_GUEST);
	e.pfn = HEAP_PFN;
	npt_entry_of_the_model_is_seen(b, KC_HOSTVISOR, HEAP_PFN, e,
				       ROWS(KC_CHECK_relate_nptwalk_npts));
}

static void npts_speaks_of_each_bump_pointer(void **state)
{
	const struct both *b = *state;
	const unsigned row = KC_CHECK_relate_nptwalk_npts;

	for (unsigned v = 0; v < KC_VMIDS; v++) {
		struct kcore_npt *npt = &b->kc->npt[v];

		each_side_is_seen(b, &npt->pgd_next, &b->km->pgd_next[v], CORE, row);
		each_side_is_seen(b, &npt->pud_next, &b->km->pud_next[v], CORE, row);
		each_side_is_seen(b, &npt->pmd_next, &b->km->pmd_next[v], CORE, row);
	}
}

/*
 * The core's walkers drop the bits of an address beyond 48, the tables' owner does
 * not: the only place where they find another entry than is there.
 */
static void walk_npt_speaks_of_what_the_core_walks_to(void **state)
{
	const struct both *b = *state;
	struct heard h = hear_relate(b, NPT(KC_HOSTVISOR, GFN_LIMIT + HEAP_PFN));

	assert_fails(&h, ROWS(KC_CHECK_refine_walk_npt));
	h = hear_relate(b, NPT(1, GFN_LIMIT + HEAP_GFN));
	assert_fails(&h, ROWS(KC_CHECK_refine_walk_npt, KC_CHECK_refine_get_npt_level));
}

/* Core and model hold one entry, which hardware does not accept. */
static void entry_is_not_for_hardware(struct both *b, uint64_t removed, struct rows rows)
{
	struct journal_mark core = journal_mark(&b->core->journal);
	struct journal_mark model = journal_mark(&b->model->journal);
	uint64_t *word = npt_leaf(b, 1, HEAP_GFN);
	struct km_entry e = km_npt(b->km, 1, HEAP_GFN);

	plant(b->core, word, *word & ~(PTE_AF | removed));
	e.pte &= ~(PTE_AF | removed);
	km_set_npt(b->km, 1, HEAP_GFN, e);
	const struct heard h = hear_relate(b, NPT(1, HEAP_GFN));
	assert_fails(&h, rows);
	journal_undo(&b->core->journal, core);
	journal_undo(&b->model->journal, model);
	assert_related(b, NPT(1, HEAP_GFN), rows);
}

static void mem_load_walk_alone_speaks_of_loads_of_hardware(void **state)
{
	entry_is_not_for_hardware(*state, PTE_WRITE, ROWS(KC_CHECK_refine_mem_load_walk));
}

static void mem_store_walk_alone_speaks_of_stores_of_hardware(void **state)
{
	entry_is_not_for_hardware(*state, PTE_READ, ROWS(KC_CHECK_refine_mem_store_walk));
}

/* ---- tables of SMMUs
 * ------------------------------------------------------------------------------ */

static void spt_entry_that_is_absent_fails_all_rows(void **state)
{
	struct both *b = *state;

	planted_value_is_seen(b, b->core, spt_leaf(b, 0, DMA_PAGE), 0, SPT(0, DMA_PAGE),
			      ROWS(KC_CHECK_relate_nptwalk_spts, KC_CHECK_refine_mem_load_walk,
				   KC_CHECK_refine_mem_store_walk));
}

static void spts_alone_speaks_of_a_bit_of_software(void **state)
{
	struct both *b = *state;
	uint64_t *word = spt_leaf(b, 0, DMA_PAGE);

	planted_value_is_seen(b, b->core, word, *word | PTE_SOFTWARE, SPT(0, DMA_PAGE),
			      ROWS(KC_CHECK_relate_nptwalk_spts));
}

static void spt_entry_with_other_rights_differs_for_these_accesses(void **state)
{
	struct both *b = *state;
	uint64_t *word = spt_leaf(b, 0, DMA_PAGE);

	planted_value_is_seen(b, b->core, word, *word & ~PTE_READ, SPT(0, DMA_PAGE),
			      ROWS(KC_CHECK_relate_nptwalk_spts, KC_CHECK_refine_mem_load_walk));
	planted_value_is_seen(b, b->core, word, *word & ~PTE_WRITE, SPT(0, DMA_PAGE),
			      ROWS(KC_CHECK_relate_nptwalk_spts, KC_CHECK_refine_mem_store_walk));
}

static void spts_speaks_of_the_frame_of_the_model(void **state)
{
	const struct both *b = *state;
	struct journal_mark mark = journal_mark(&b->model->journal);
	struct km_spt_entry e = km_spt(b->km, 0, DMA_PAGE);

	e.pfn++;
	km_set_spt(b->km, 0, DMA_PAGE, e);
	assert_seen(b, b->model, mark, SPT(0, DMA_PAGE),
		    ROWS(KC_CHECK_relate_nptwalk_spts, KC_CHECK_refine_mem_load_walk,
			 KC_CHECK_refine_mem_store_walk));
}

static void spts_speaks_of_each_bump_pointer(void **state)
{
	const struct both *b = *state;
	const unsigned row = KC_CHECK_relate_nptwalk_spts;

	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		struct kcore_spt *spt = &b->kc->spt[bank];

		each_side_is_seen(b, &spt->pgd_next, &b->km->spt_pgd_next[bank], CORE, row);
		each_side_is_seen(b, &spt->pmd_next, &b->km->spt_pmd_next[bank], CORE, row);
	}
}

/* ---- records
 * --------------------------------------------------------------------------------------- */

static void vminfos_speaks_of_each_word_of_the_state(void **state)
{
	const struct both *b = *state;
	struct kcore_vm *core = &b->kc->vm[1];
	struct km_vm *model = &b->km->vm[1];
	const object_id o = OBJECT(OBJ_VM_STATE, 0, 1);
	const unsigned row = KC_CHECK_relate_nptwalk_vminfos;

	each_side_is_seen(b, &core->kvm, &model->kvm, o, row);
	each_side_is_seen(b, &core->state, &model->state, o, row);
	each_side_is_seen(b, &core->torn_down, &model->torn_down, o, row);
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++) {
		each_side_is_seen(b, &core->vcpu[i], &model->vcpu[i], o, row);
		each_side_is_seen(b, &core->vcpu_state[i], &model->vcpu_state[i], o, row);
	}
}

static void vminfos_speaks_of_each_word_of_the_images(void **state)
{
	const struct both *b = *state;
	struct kcore_vm *core = &b->kc->vm[1];
	struct km_vm *model = &b->km->vm[1];
	const object_id o = OBJECT(OBJ_VM_BOOT, 0, 1);
	const unsigned row = KC_CHECK_relate_nptwalk_vminfos;

	each_side_is_seen(b, &core->next_load_info, &model->next_load_info, o, row);
	each_side_is_seen(b, &core->inc_exe, &model->inc_exe, o, row);
	for (unsigned k = 0; k < KC_MAX_LOAD_INFO; k++) {
		struct kcore_load_info *image = &core->load[k];
		struct km_load *load = &model->load[k];

		each_side_is_seen(b, &image->load_addr, &load->load_addr, o, row);
		each_side_is_seen(b, &image->load_size, &load->load_size, o, row);
		each_side_is_seen(b, &image->remap_addr, &load->remap_addr, o, row);
		each_side_is_seen(b, &image->mapped_pages, &load->mapped_pages, o, row);
	}
}

static void core_data_speaks_of_both_words(void **state)
{
	const struct both *b = *state;
	const unsigned row = KC_CHECK_relate_nptwalk_core_data;

	each_side_is_seen(b, &b->kc->next_vmid, &b->km->next_vmid, CORE, row);
	each_side_is_seen(b, &b->kc->next_remap_ptr, &b->km->next_remap_ptr, CORE, row);
}

static void halt_speaks_of_both(void **state)
{
	const struct both *b = *state;

	each_side_is_seen(b, &b->kc->halt, &b->km->halt, CORE, KC_CHECK_relate_nptwalk_halt);
}

/* Reasons are the core's own: the model has one. */
static void halt_compares_no_reasons(void **state)
{
	const struct both *b = *state;

	plant(b->core, &b->kc->halt, KC_PANIC_MAP);
	plant(b->model, &b->km->halt, KC_PANIC_POOL);
	assert_related(b, CORE, ROWS(KC_CHECK_relate_nptwalk_halt));
}

static void smmu_vmid_speaks_of_each_bank(void **state)
{
	const struct both *b = *state;

	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		each_side_is_seen(b, &b->kc->bank[bank], &b->km->bank[bank],
				  OBJECT(OBJ_BANK, 0, bank), KC_CHECK_relate_nptwalk_smmu_vmid);
}

static void enable_of_the_model_follows_owner_and_state(void **state)
{
	const struct both *b = *state;
	const object_id o = OBJECT(OBJ_BANK, 0, 1);
	uint64_t *owner = &b->km->bank[1], *vm = &b->km->vm[1].state;
	const unsigned row = KC_CHECK_relate_nptwalk_smmu_vmid;

	assert_int_equal(*owner, KC_INVALID);
	assert_int_equal(*vm, KC_VERIFIED);
	planted_value_is_seen(b, b->model, owner, KC_HOSTVISOR, o,
			      ROWS(row, KC_CHECK_refine_smmu_enabled));
	planted_value_is_seen(b, b->model, owner, 1, o, ROWS(row, KC_CHECK_refine_smmu_enabled));
	planted_value_is_seen(b, b->model, owner, 2, o, ROWS(row));
}

/* Bank 0 is the host's, bank 1 nobody's. */
static void smmu_enabled_alone_speaks_of_what_devices_are_translated_by(void **state)
{
	const struct both *b = *state;
	const struct rows rows = ROWS(KC_CHECK_refine_smmu_enabled);
	const object_id o[] = { OBJECT(OBJ_BANK, 0, 0), OBJECT(OBJ_BANK, 0, 1) };
	const struct journal_mark mark = journal_mark(&b->core->journal);

	assert_related(b, o[0], rows);
	plat_smmu_disable(b->kc, CPU0, 0);
	assert_seen(b, b->core, mark, o[0], rows);
	plat_smmu_enable(b->kc, CPU0, 0, concrete_ttbr(b->core, 1));
	assert_seen(b, b->core, mark, o[0], rows);
	plat_smmu_enable(b->kc, CPU0, 1, concrete_ttbr(b->core, 1));
	assert_seen(b, b->core, mark, o[1], rows);
}

static void data_log_speaks_of_each_stream(void **state)
{
	const struct both *b = *state;
	const struct rows rows = ROWS(KC_CHECK_relate_nptwalk_data_log);

	for (unsigned v = 0; v <= KC_MAX_VM; v++) {
		struct journal_mark mark = journal_mark(&b->core->journal);
		const object_id o = OBJECT(OBJ_LOG, 0, v);

		planted_value_is_seen(b, b->model, &b->km->dlog[v], b->km->dlog[v] + 1, o, rows);
		host_stream_set_position(b->kc, CPU0, v, host_stream_position(b->kc, v) + 1);
		assert_seen(b, b->core, mark, o, rows);
	}
}

/* ---- configuration
 * --------------------------------------------------------------------------------- */

static void region_cnt_speaks_of_the_core(void **state)
{
	const struct both *b = *state;
	uint64_t *count = &b->kc->cfg.region_count;

	planted_value_is_seen(b, b->core, count, *count + 1, CORE,
			      ROWS(KC_CHECK_relate_nptwalk_region_cnt));
	planted_value_is_seen(b, b->core, count, *count - 1, CORE,
			      ROWS(KC_CHECK_relate_nptwalk_region_cnt));
}

static void regions_speaks_of_bases_and_sizes(void **state)
{
	const struct both *b = *state;
	struct kcore_region *region = b->kc->cfg.region;
	const unsigned row = KC_CHECK_relate_nptwalk_regions;

	each_side_is_seen(b, &region[0].size, &b->km->cfg.ram_pages, CORE, row);
	each_side_is_seen(b, &region[1].base, &b->km->cfg.core_first, CORE, row);
	each_side_is_seen(b, &region[1].size, &b->km->cfg.core_pages, CORE, row);
}

static void smmu_conf_speaks_of_each_word(void **state)
{
	const struct both *b = *state;
	const object_id o = OBJECT(OBJ_SMMU_CFG, 0, 0);
	const unsigned row = KC_CHECK_relate_nptwalk_smmu_conf;

	each_side_is_seen(b, &b->kc->cfg.smmu_num, &b->km->cfg.smmu_num, o, row);
	for (unsigned i = 0; i < KC_SMMU_NUM; i++) {
		struct kcore_smmu *smmu = &b->kc->cfg.smmu[i];

		each_side_is_seen(b, &smmu->base, &b->km->cfg.smmu[i].base, o, row);
		each_side_is_seen(b, &smmu->size, &b->km->cfg.smmu[i].size, o, row);
		each_side_is_seen(b, &smmu->banks, &b->km->cfg.smmu[i].banks, o, row);
	}
}

/* ---- registers
 * --------------------------------------------------------------------------------------- */

static void shadow_ctxts_speaks_of_each_word(void **state)
{
	const struct both *b = *state;
	const uint64_t id = KC_VCPU_PER_VM * 1 + 0;

	for (unsigned w = 0; w < KM_CTXT_WORDS; w++) {
		uint64_t *core = &b->kc->ctxt[id][kcm_core_word(w)], *model = &b->km->ctxt[id][w];

		each_side_is_seen(b, core, model, OBJECT(OBJ_CTXT, 1, 0),
				  KC_CHECK_relate_nptwalk_shadow_ctxts);
	}
}

static void shadow_ctxts_speaks_of_dirty_by_itself(void **state)
{
	const struct both *b = *state;
	uint64_t *dirty = &b->kc->ctxt[KC_VCPU_PER_VM][KC_CTXT_DIRTY];

	planted_value_is_seen(b, b->core, dirty, KC_INVALID64, OBJECT(OBJ_DIRTY, 1, 0),
			      ROWS(KC_CHECK_relate_nptwalk_shadow_ctxts));
}

static void cpu_rows_speak_of_one_word_each(void **state)
{
	const struct both *b = *state;

	for (unsigned cpu = CPU0; cpu <= CPU1; cpu++) {
		struct kcore_cpu *core = &b->kc->cpu[cpu];
		struct km_cpu *model = &b->km->cpu[cpu];
		const object_id o = OBJECT(OBJ_CPU, 0, cpu);

		each_side_is_seen(b, &core->icore, &model->icore, o, KC_CHECK_relate_nptwalk_icore);
		each_side_is_seen(b, &core->ihost, &model->ihost, o, KC_CHECK_relate_nptwalk_ihost);
		each_side_is_seen(b, &core->cur_vmid, &model->cur_vmid, o,
				  KC_CHECK_relate_nptwalk_cur_vmid);
		each_side_is_seen(b, &core->cur_vcpuid, &model->cur_vcpuid, o,
				  KC_CHECK_relate_nptwalk_cur_vcpuid);
	}
}

static void regs_speaks_of_each_register(void **state)
{
	const struct both *b = *state;
	const struct rows rows = ROWS(KC_CHECK_relate_nptwalk_regs);
	const object_id o = OBJECT(OBJ_CPU, 0, CPU1);

	for (unsigned w = 0; w < KM_HW_WORDS; w++) {
		const enum plat_reg reg = (enum plat_reg)kcm_core_word(w);
		struct journal_mark mark = journal_mark(&b->core->journal);
		uint64_t *model = &b->km->hw[CPU1][w];

		planted_value_is_seen(b, b->model, model, *model + 1, o, rows);
		plat_reg_write(b->kc, CPU1, reg, plat_reg_read(b->kc, CPU1, reg) + 1);
		assert_seen(b, b->core, mark, o, rows);
	}
}

/* ---- whole tables
 * -------------------------------------------------------------------------------- */

static void assert_tables(const struct both *b, unsigned failed)
{
	struct heard h;
	const struct clause_sink sink = {
		.ctx = &h, .held = hear_held, .premise_not_met = hear_not_met, .failed = hear_failed
	};
	const unsigned row = KC_CHECK_relate_nptwalk_tables;

	memset(&h, 0, sizeof(h));
	kc_relate_whole(b->core, b->model, &sink);
	assert_int_equal(h.failed[row], failed);
	assert_int_equal(h.held[row], KC_TABLES - failed);
}

/* Which no entry and no bump pointer tells. */
static void tables_speaks_of_free_pages_and_of_flags(void **state)
{
	const struct both *b = *state;
	const struct journal_mark mark = journal_mark(&b->model->journal);
	uint64_t beyond[] = { b->kc->npt[1].pmd_next, b->kc->spt[0].pmd_next };

	assert_tables(b, 0);
	for (unsigned i = 0; i < 2; i++) {
		uint64_t at = beyond[i] - b->kc->cfg.table_base;
		uint64_t *word = &b->kc->w[b->kc->lay.tables + at / sizeof(uint64_t)];

		*word = KC_PAGE_SIZE;
		assert_tables(b, 1);
		*word = 0;
	}
	km_set_pmd_t(b->km, 1, 3, 0, 0, true);
	km_set_spt_pmd_t(b->km, 0, 3, 0, true);
	assert_tables(b, 2);
	journal_undo(&b->model->journal, mark);
	assert_tables(b, 0);
}

/* ---- steps: what kc_refined() says
 * ---------------------------------------------------------------------- */

/* A step that both took. */
struct taken {
	struct step step;
	struct step_result result;
	struct journal_mark core, model;
};

static struct taken take(struct both *b, const char *text)
{
	struct taken t = { .step = step_of(text),
			   .core = journal_mark(&b->core->journal),
			   .model = journal_mark(&b->model->journal) };

	t.result = run_both(b, text);
	return t;
}

static struct heard hear_refined(const struct both *b, const struct taken *t, bool refined)
{
	struct heard h;
	const struct clause_sink sink = {
		.ctx = &h, .held = hear_held, .premise_not_met = hear_not_met, .failed = hear_failed
	};
	const struct refined_step r = { .m = b->core,
					.model = b->model,
					.m_begin = t->core,
					.model_begin = t->model,
					.step = &t->step,
					.result = &t->result,
					.refined = refined };

	memset(&h, 0, sizeof(h));
	kc_refined(&r, &sink);
	return h;
}

/* ---- writes of maps (6.5)
 * -------------------------------------------------------------------------------- */

/* The write falls under `row`, which speaks of the entry and of the pool of VM 1. */
static void write_is_of_row(struct both *b, const char *text, uint64_t gfn, unsigned row)
{
	const struct taken t = take(b, text);
	struct heard h = hear_refined(b, &t, true);
	struct kcore_npt *npt = &b->kc->npt[1];
	uint64_t *pool[] = { &npt->pgd_next, &npt->pud_next, &npt->pmd_next };
	uint64_t *word = npt_leaf(b, 1, gfn);
	const bool block = (*word & KC_DESC_TABLE) != KC_DESC_TABLE;
	struct rows rows = ROWS(row, KC_CHECK_refine_set_npt, KC_CHECK_refine_mmap_block_512);

	assert_int_equal(t.result.code, KC_OK);
	assert_fails(&h, NO_ROWS);
	assert_true(h.held[row] > 0 && h.held[KC_CHECK_refine_set_npt] > 0);
	assert_int_equal(h.held[KC_CHECK_refine_mmap_block_512] > 0, block);
	rows.count = block ? 3 : 2;
	*word ^= PTE_SOFTWARE;
	h = hear_refined(b, &t, true);
	assert_fails(&h, rows);
	*word ^= PTE_SOFTWARE;
	for (unsigned i = 0; i < 3; i++) {
		*pool[i] += KC_PAGE_SIZE;
		h = hear_refined(b, &t, true);
		assert_fails(&h, ROWS(row, KC_CHECK_refine_set_npt));
		*pool[i] -= KC_PAGE_SIZE;
	}
	h = hear_refined(b, &t, true);
	assert_fails(&h, NO_ROWS);
}

static void set_npt_l3_new_pgd_is_the_first_page(void **state)
{
	RUN(*state, DECLARED);
	write_is_of_row(*state, "cpu0 op_remap_image vm=1 pfn=0x10 image=0", 0x40000,
			KC_CHECK_refine_set_npt_l3_new_pgd);
}

static void set_npt_l3_existing_is_its_neighbour(void **state)
{
	RUN(*state, DECLARED, "cpu0 op_remap_image vm=1 pfn=0x10 image=0");
	write_is_of_row(*state, "cpu0 op_remap_image vm=1 pfn=0x11 image=0", 0x40001,
			KC_CHECK_refine_set_npt_l3_existing);
}

static void set_npt_l3_new_pmd_is_another_2_mib(void **state)
{
	RUN(*state, VERIFIED);
	write_is_of_row(*state, "cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3", 0x50000,
			KC_CHECK_refine_set_npt_l3_new_pmd);
}

static void set_npt_l3_new_pud_is_another_gib(void **state)
{
	RUN(*state, VERIFIED);
	write_is_of_row(*state, "cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x30 level=3", 0x80000,
			KC_CHECK_refine_set_npt_l3_new_pud);
}

static void set_npt_l2_existing_is_a_block_in_the_gib_of_the_image(void **state)
{
	RUN(*state, VERIFIED);
	write_is_of_row(*state, "cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x200 level=2", 0x50000,
			KC_CHECK_refine_set_npt_l2_existing);
}

static void set_npt_l2_new_pud_is_a_block_in_another_gib(void **state)
{
	RUN(*state, VERIFIED);
	write_is_of_row(*state, "cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x200 level=2", 0x80000,
			KC_CHECK_refine_set_npt_l2_new_pud);
}

static void set_npt_l2_new_pgd_is_a_block_far_away(void **state)
{
	RUN(*state, VERIFIED);
	write_is_of_row(*state, "cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x200 level=2", 0x8000000,
			KC_CHECK_refine_set_npt_l2_new_pgd);
}

/* The pages beside the block, before it and behind it, were there already. */
static void mmap_block_512_alone_speaks_of_what_is_beside(void **state)
{
	struct both *b = *state;
	const uint64_t beside[] = { 0x50000 - 1, 0x50000 + KC_PMD_PAGES };

	RUN(b, VERIFIED, "cpu0 op_fault_map vm=1 gfn=0x4ffff pfn=0x30 level=3",
	    "cpu0 op_fault_map vm=1 gfn=0x50200 pfn=0x31 level=3");
	const struct taken t = take(b, "cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x200 level=2");
	for (unsigned i = 0; i < 2; i++) {
		uint64_t *word = npt_leaf(b, 1, beside[i]);
		struct heard h = hear_refined(b, &t, true);

		assert_fails(&h, NO_ROWS);
		*word ^= PTE_SOFTWARE;
		h = hear_refined(b, &t, true);
		assert_fails(&h, ROWS(KC_CHECK_refine_mmap_block_512));
		*word ^= PTE_SOFTWARE;
	}
}

/* ---- primitives (6.6)
 * ---------------------------------------------------------------------------------------- */

#define STATE KC_CHECK_relate_nptwalk_state
#define BOOTOPS KC_CHECK_relate_bootops_equal
#define PASSED(name) KC_CHECK_passthrough_##name
#define PASSED_IMAGE PASSED(set_vm_load_addr), PASSED(set_vm_load_size), PASSED(set_vm_remap_addr)
#define PASSED_EMULATION                                                                           \
	PASSED(host_dabt_is_write), PASSED(host_dabt_get_rd), PASSED(host_dabt_get_as),            \
		PASSED(host_skip_instr), PASSED(host_get_fault_ipa), PASSED(read_hpfar_el2),       \
		PASSED(read_esr_el2)
#define SEARCHED KC_CHECK_refine_search_load_info, KC_CHECK_refine_search_load_info_abi

/* Of these the step is made: they hold when it refines its model, and fail when not. */
static void step_is_made_of(struct both *b, const char *text, struct rows rows)
{
	const struct taken t = take(b, text);
	struct heard h = hear_refined(b, &t, false);

	assert_false(t.result.skipped);
	assert_fails(&h, rows);
	h = hear_refined(b, &t, true);
	assert_fails(&h, NO_ROWS);
	for (unsigned i = 0; i < rows.count; i++)
		assert_true(h.held[rows.row[i]] > 0);
}

static void primitives_of_boot_operations(void **state)
{
	struct both *b = *state;

	step_is_made_of(b, "cpu0 op_register_kvm",
			ROWS(BOOTOPS, PASSED(bootops), PASSED(set_vm_kvm)));
	step_is_made_of(
		b, "cpu0 op_register_vcpu vm=1 vcpu=0",
		ROWS(BOOTOPS, PASSED(bootops), PASSED(set_vm_vcpu), PASSED(set_shadow_dirty_bit)));
	step_is_made_of(b, "cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000",
			ROWS(BOOTOPS, PASSED(bootops), PASSED_IMAGE));
	step_is_made_of(b, "cpu0 op_remap_image vm=1 pfn=0x10 image=0",
			ROWS(BOOTOPS, PASSED(bootops), PASSED(set_vm_mapped_pages)));
	step_is_made_of(b, "cpu0 op_verify vm=1 sign=1", ROWS(BOOTOPS));
}

static void primitives_of_reclaim(void **state)
{
	RUN(*state, VERIFIED, "cpu0 op_poweroff vm=1");
	step_is_made_of(*state, "cpu0 op_reclaim vm=1 pfn=0x10 pages=1",
			ROWS(BOOTOPS, PASSED(bootops), PASSED(clear_phys_page)));
}

static void primitives_of_host_faults(void **state)
{
	step_is_made_of(*state, "cpu0 fault ipa=0x30000 write=0 size=8 rt=1",
			ROWS(STATE, PASSED(bootops), PASSED(host_get_fault_ipa),
			     PASSED(read_hpfar_el2), PASSED(read_esr_el2)));
	step_is_made_of(*state, "cpu0 fault ipa=0x2000100020 write=0 size=4 rt=1",
			ROWS(STATE, PASSED(bootops), PASSED_EMULATION, PASSED(readl_relaxed)));
	step_is_made_of(*state, "cpu0 fault ipa=0x2000100020 write=0 size=8 rt=1",
			ROWS(STATE, PASSED(bootops), PASSED_EMULATION, PASSED(readq_relaxed)));
	step_is_made_of(*state, "cpu0 fault ipa=0x2000100048 write=1 size=4 rt=1",
			ROWS(STATE, PASSED(bootops), PASSED_EMULATION));
}

static void primitives_of_a_run(void **state)
{
	RUN(*state, VERIFIED);
	step_is_made_of(*state, "cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000",
			ROWS(STATE, PASSED(bootops), PASSED(read_actlr_el1),
			     PASSED(set_shadow_dirty_bit), SEARCHED));
	step_is_made_of(*state, "cpu1 exit_wfx",
			ROWS(STATE, PASSED(bootops), PASSED(read_esr_el2), PASSED(read_actlr_el1),
			     PASSED(set_shadow_dirty_bit)));
	step_is_made_of(*state, "cpu1 vcpu_run vm=1 vcpu=0 inject=1",
			ROWS(STATE, PASSED(bootops), PASSED(get_exception_vector),
			     PASSED(read_actlr_el1), PASSED(set_shadow_dirty_bit)));
	step_is_made_of(*state, "cpu1 exit_abort ipa=0x50000000",
			ROWS(STATE, PASSED(bootops), PASSED(read_esr_el2), PASSED(read_hpfar_el2),
			     PASSED(read_actlr_el1)));
}

/* Nothing of 6.6: only the step as a whole is related. */
static void access_is_no_primitive(void **state)
{
	step_is_made_of(*state, "cpu0 set_reg reg=x1 value=7", ROWS(STATE));
}

/* ---- locks
 * ----------------------------------------------------------------------------------------------------
 */

static void lock_speaks_of_core_and_model(void **state)
{
	struct both *b = *state;
	const struct taken t = take(b, "cpu0 set_reg reg=x1 value=7");
	struct heard h = hear_refined(b, &t, true);

	assert_fails(&h, NO_ROWS);
	assert_true(h.held[KC_CHECK_relate_nptwalk_lock] > 0);
	for (unsigned id = 0; id < KC_LOCK_END; id++) {
		b->km->hlock[id] = 0;
		h = hear_refined(b, &t, true);
		assert_fails(&h, ROWS(KC_CHECK_relate_nptwalk_lock));
		b->km->hlock[id] = 1;
		plat_lock(b->kc, CPU0, id);
		h = hear_refined(b, &t, true);
		assert_fails(&h, ROWS(KC_CHECK_relate_nptwalk_lock));
		plat_unlock(b->kc, CPU0, id);
	}
}

/* ---- verification (16.6)
 * ------------------------------------------------------------------------------- */

static void verified_hash_holds_for_a_verdict_of_either_kind(void **state)
{
	struct both *b = *state;

	RUN(b, GIVEN);
	for (unsigned sign = 0; sign < 2; sign++) {
		b->f->sign = sign;
		const struct taken t = take(b, "cpu0 op_verify vm=1");
		struct heard h = hear_refined(b, &t, true);

		assert_int_equal(t.result.code, sign ? KC_OK : KC_PERM);
		assert_fails(&h, NO_ROWS);
		assert_int_equal(h.held[KC_CHECK_refine_verified_hash], 1);
	}
}

/* Other bytes, and a verdict that only one of both asked for. */
static void verified_hash_speaks_of_what_both_asked(void **state)
{
	struct both *b = *state;
	struct kcm_verification *asked = kcm_machine(b->model)->verification;
	struct heard h;

	RUN(b, GIVEN);
	const struct taken t = take(b, "cpu0 op_verify vm=1 sign=1");
	asked[1].hash++;
	h = hear_refined(b, &t, true);
	assert_fails(&h, ROWS(KC_CHECK_refine_verified_hash));
	asked[1].hash--;
	asked[1].asked = false;
	h = hear_refined(b, &t, true);
	assert_fails(&h, ROWS(KC_CHECK_refine_verified_hash));
	asked[1].asked = asked[2].asked = true;
	h = hear_refined(b, &t, true);
	assert_fails(&h, ROWS(KC_CHECK_refine_verified_hash));
	asked[2].asked = false;
	h = hear_refined(b, &t, true);
	assert_fails(&h, NO_ROWS);
}

#define on_running(function) cmocka_unit_test_setup_teardown(function, setup_running, teardown_both)
#define on_empty(function) cmocka_unit_test_setup_teardown(function, setup_both, teardown_both)

int main(void)
{
	const struct CMUnitTest tests[] = {
		on_running(s2page_speaks_of_each_word),
		on_running(s2page_index_alone_speaks_of_the_place_of_records),
		on_running(flatmem_speaks_of_a_stored_word),
		on_running(flatmem_speaks_of_the_symbol),
		on_running(npt_entry_that_is_absent_fails_all_rows),
		on_running(npt_entry_of_another_frame_has_its_level),
		on_running(npt_entry_with_other_rights_differs_for_these_accesses),
		on_running(npt_entry_differs_in_a_bit_of_software),
		on_running(npts_speaks_of_the_level_of_the_model),
		on_running(npts_alone_speaks_of_the_frame_behind_a_mark),
		on_running(npts_speaks_of_each_bump_pointer),
		on_running(walk_npt_speaks_of_what_the_core_walks_to),
		on_running(mem_load_walk_alone_speaks_of_loads_of_hardware),
		on_running(mem_store_walk_alone_speaks_of_stores_of_hardware),
		on_running(spt_entry_that_is_absent_fails_all_rows),
		on_running(spts_alone_speaks_of_a_bit_of_software),
		on_running(spt_entry_with_other_rights_differs_for_these_accesses),
		on_running(spts_speaks_of_the_frame_of_the_model),
		on_running(spts_speaks_of_each_bump_pointer),
		on_running(vminfos_speaks_of_each_word_of_the_state),
		on_running(vminfos_speaks_of_each_word_of_the_images),
		on_running(core_data_speaks_of_both_words),
		on_running(halt_speaks_of_both),
		on_running(halt_compares_no_reasons),
		on_running(smmu_vmid_speaks_of_each_bank),
		on_running(enable_of_the_model_follows_owner_and_state),
		on_running(smmu_enabled_alone_speaks_of_what_devices_are_translated_by),
		on_running(data_log_speaks_of_each_stream),
		on_running(region_cnt_speaks_of_the_core),
		on_running(regions_speaks_of_bases_and_sizes),
		on_running(smmu_conf_speaks_of_each_word),
		on_running(shadow_ctxts_speaks_of_each_word),
		on_running(shadow_ctxts_speaks_of_dirty_by_itself),
		on_running(cpu_rows_speak_of_one_word_each),
		on_running(regs_speaks_of_each_register),
		on_running(tables_speaks_of_free_pages_and_of_flags),
		on_empty(set_npt_l3_new_pgd_is_the_first_page),
		on_empty(set_npt_l3_existing_is_its_neighbour),
		on_empty(set_npt_l3_new_pmd_is_another_2_mib),
		on_empty(set_npt_l3_new_pud_is_another_gib),
		on_empty(set_npt_l2_existing_is_a_block_in_the_gib_of_the_image),
		on_empty(set_npt_l2_new_pud_is_a_block_in_another_gib),
		on_empty(set_npt_l2_new_pgd_is_a_block_far_away),
		on_empty(mmap_block_512_alone_speaks_of_what_is_beside),
		on_empty(primitives_of_boot_operations),
		on_empty(primitives_of_reclaim),
		on_empty(primitives_of_host_faults),
		on_empty(primitives_of_a_run),
		on_empty(access_is_no_primitive),
		on_empty(lock_speaks_of_core_and_model),
		on_empty(verified_hash_holds_for_a_verdict_of_either_kind),
		on_empty(verified_hash_speaks_of_what_both_asked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
