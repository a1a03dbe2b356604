/* SPDX-License-Identifier: Apache-2.0 */
/* The refinement relation of page tables: every clause finds the damage that it is about. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "hyp/kcore/mmio_spt_ops.h"
#include "hyp/kcore/npt_ops.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/npt_walk/twin.h"
#include "oracle/kcore/relate_tables.h"

#define V 1u
#define BANK 1u
#define GFN 0x8040201ull			   /* index 1 at every level: table pages 0, 0, 0 */
#define FAR_GFN (GFN + (1ull << 27))		   /* root index 2: table pages 1, 1, 1 */
#define BLOCK_GFN ((GFN + (1ull << 18)) & ~511ull) /* pgd page 0, index 2: pud page 2, index 1 */
#define PFN 0x123ull
#define BLOCK_PFN 0x400ull
#define IOVA 0x40201ull			 /* index 1 at every level */
#define FAR_IOVA (IOVA + (600ull << 18)) /* root index 601, in the second half */

static uint64_t page_pte(uint64_t pfn)
{
	return pfn << KC_PAGE_SHIFT | KC_PAGE_S2_KERNEL;
}

static uint64_t block_pte(uint64_t pfn)
{
	return page_pte(pfn) & ~KC_PMD_TABLE_BIT;
}

/* ---- a core and a model with two pages and a block in V, two pages in BANK ----------------- */

static void map_both(struct twin *t, uint64_t gfn, unsigned level, uint64_t pte)
{
	map_s2pt(t->kc, 0, V, gfn, level, pte);
	assert_false(local_mmap(t->m, V, gfn << KC_PAGE_SHIFT, level, pte));
}

static void map_bank(struct twin *t, uint64_t page, uint64_t pte)
{
	map_spt(t->kc, 0, BANK, page << KC_PAGE_SHIFT, pte);
	assert_false(local_spt_map(t->m, BANK, 0, page << KC_PAGE_SHIFT, pte));
}

static int make_twin(void **state)
{
	const struct npt_program p = { .host_pool = { 4, 4, 4 },
				       .vm_pool = { 4, 4, 8 },
				       .remap_pool = { 4, 4, 4 },
				       .smmu_pgd_pages = 4,
				       .smmu_pmd_pages = 4 };
	struct twin *t = twin_create(&p);

	map_both(t, GFN, 3, page_pte(PFN));
	map_both(t, FAR_GFN, 3, page_pte(PFN + 1));
	map_both(t, BLOCK_GFN, 2, block_pte(BLOCK_PFN));
	map_bank(t, IOVA, page_pte(PFN + 2));
	map_bank(t, FAR_IOVA, page_pte(PFN + 3));
	*state = t;
	return t->kc->halt != 0;
}

static int end_twin(void **state)
{
	twin_destroy(*state);
	return 0;
}

/* Word `index` of page `page` of `level`. */
static uint64_t *word(struct twin *t, bool spt, unsigned level, uint64_t page, uint64_t index)
{
	uint64_t offset = twin_table(t, spt, spt ? BANK : V)->start[level] + page * KC_PAGE_SIZE;

	return &t->kc->w[t->kc->lay.tables + offset / sizeof(uint64_t) + index];
}

static uint64_t link_to(struct twin *t, bool spt, unsigned level, uint64_t page)
{
	return (t->kc->cfg.table_base + twin_table(t, spt, spt ? BANK : V)->start[level] +
		page * KC_PAGE_SIZE) |
	       KC_DESC_TABLE;
}

static uint64_t pool_end_of(struct twin *t, bool spt, unsigned level)
{
	return t->kc->cfg.table_base + twin_table(t, spt, spt ? BANK : V)->start[level + 1];
}

/* ---- damages ----------------------------------------------------------------------------------
 */

struct damage {
	const char *clause;
	void (*plant)(struct twin *t);
};

#define DAMAGE(name, body)                                                                         \
	static void name(struct twin *t)                                                           \
	{                                                                                          \
		body;                                                                              \
	}

#define TABLE_END(spt, level) twin_table(t, (spt), (spt) ? BANK : V)->start[(level) + 1]

DAMAGE(no_memory_root, t->kc->lay.table_bytes = TABLE_END(false, 0) - 8)
DAMAGE(no_memory_pgd, t->kc->lay.table_bytes = TABLE_END(false, 1) - 8)
DAMAGE(no_memory_pud, t->kc->lay.table_bytes = TABLE_END(false, 2) - 8)
DAMAGE(no_memory_pmd, t->kc->lay.table_bytes = TABLE_END(false, 3) - 8)
DAMAGE(pgd_next_beyond, t->kc->npt[V].pgd_next = pool_end_of(t, false, 1) + KC_PAGE_SIZE)
DAMAGE(pud_next_below, t->kc->npt[V].pud_next = pool_end_of(t, false, 1) - KC_PAGE_SIZE)
DAMAGE(pmd_next_beyond, t->kc->npt[V].pmd_next = pool_end_of(t, false, 3) + KC_PAGE_SIZE)
DAMAGE(pgd_next_odd, t->kc->npt[V].pgd_next += 8)
DAMAGE(pud_next_odd, t->kc->npt[V].pud_next += 8)
DAMAGE(pmd_next_odd, t->kc->npt[V].pmd_next += 8)
DAMAGE(pgd_not_zero, *word(t, false, 1, 2, 0) = 1)
DAMAGE(pud_not_zero, *word(t, false, 2, 3, 511) = 1)
DAMAGE(pmd_not_zero, *word(t, false, 3, 7, 511) = 1)
DAMAGE(root_links_twice, *word(t, false, 0, 0, 5) = link_to(t, false, 1, 1))
DAMAGE(root_links_unused, *word(t, false, 0, 0, 5) = link_to(t, false, 1, 2))
DAMAGE(root_holds_block, *word(t, false, 0, 0, 5) = block_pte(BLOCK_PFN))
DAMAGE(pgd_links_itself, *word(t, false, 1, 0, 5) = link_to(t, false, 1, 0))
DAMAGE(pgd_links_twice, *word(t, false, 1, 0, 5) = link_to(t, false, 2, 1))
DAMAGE(pud_links_other_pool, *word(t, false, 2, 0, 5) = link_to(t, true, 2, 0))
DAMAGE(pud_links_twice, *word(t, false, 2, 0, 5) = link_to(t, false, 3, 1))
DAMAGE(pgd_next_moved, t->kc->npt[V].pgd_next += KC_PAGE_SIZE)
DAMAGE(pud_next_moved, t->kc->npt[V].pud_next += KC_PAGE_SIZE)
DAMAGE(pmd_next_moved, t->kc->npt[V].pmd_next += KC_PAGE_SIZE)
DAMAGE(block_has_hole, km_set_npt(t->m, V, BLOCK_GFN + 5, (struct km_entry){ 0, 0, 0 }))
DAMAGE(pgd_flag_too_many, km_set_pgd_t(t->m, V, 9, true))
DAMAGE(pgd_flag_missing, km_set_pgd_t(t->m, V, 1, false))
DAMAGE(pud_flag_too_many, km_set_pud_t(t->m, V, 1, 9, true))
DAMAGE(pud_flag_in_nothing, km_set_pud_t(t->m, V, 9, 9, true))
DAMAGE(pmd_flag_of_block, km_set_pmd_t(t->m, V, 1, 2, 1, true))
DAMAGE(pmd_flag_in_nothing, km_set_pmd_t(t->m, V, 9, 9, 9, true))
DAMAGE(pmd_flag_missing, km_set_pmd_t(t->m, V, 1, 1, 1, false))
DAMAGE(other_frame, km_set_npt(t->m, V, GFN, (struct km_entry){ PFN + 1, 3, page_pte(PFN) }))
DAMAGE(other_level, km_set_npt(t->m, V, GFN, (struct km_entry){ PFN, 4, page_pte(PFN) }))
DAMAGE(level_without_pte, km_set_npt(t->m, V, GFN, (struct km_entry){ 0, 3, 0 }))
DAMAGE(frame_without_pte, km_set_npt(t->m, V, GFN, (struct km_entry){ PFN, 0, 0 }))
DAMAGE(block_frame,
       km_set_npt(t->m, V, BLOCK_GFN + 5, (struct km_entry){ BLOCK_PFN, 2, block_pte(BLOCK_PFN) }))
DAMAGE(leaf_changed, *word(t, false, 3, 0, 1) ^= 1ull << 54)
DAMAGE(leaf_lost, *word(t, false, 3, 0, 1) = 0)
DAMAGE(leaf_too_many, *word(t, false, 3, 1, 17) = page_pte(PFN))
DAMAGE(block_changed, *word(t, false, 2, 2, 1) = block_pte(BLOCK_PFN * 2))
DAMAGE(block_too_many, *word(t, false, 2, 2, 3) = block_pte(BLOCK_PFN))
DAMAGE(entry_too_many, km_set_npt(t->m, V, GFN + 1, (struct km_entry){ PFN, 3, page_pte(PFN) }))

static const struct damage npt_damage[] = {
	{ "Hvttbr_pool_range", no_memory_root },
	{ "Hpgd_pool_range", no_memory_pgd },
	{ "Hpud_pool_range", no_memory_pud },
	{ "Hpmd_pool_range", no_memory_pmd },
	{ "Hpgd_next_range", pgd_next_beyond },
	{ "Hpud_next_range", pud_next_below },
	{ "Hpmd_next_range", pmd_next_beyond },
	{ "Hpgd_next_align", pgd_next_odd },
	{ "Hpud_next_align", pud_next_odd },
	{ "Hpmd_next_align", pmd_next_odd },
	{ "Hpgd_next", pgd_not_zero },
	{ "Hpud_next", pud_not_zero },
	{ "Hpmd_next", pmd_not_zero },
	{ "Hvttbr_pool", root_links_twice },
	{ "Hvttbr_pool", root_links_unused },
	{ "Hvttbr_pool", root_holds_block },
	{ "Hpgd_pool", pgd_links_itself },
	{ "Hpgd_pool", pgd_links_twice },
	{ "Hpud_pool", pud_links_other_pool },
	{ "Hpud_pool", pud_links_twice },
	{ "Hnext_pgd", pgd_next_moved },
	{ "Hnext_pud", pud_next_moved },
	{ "Hnext_pmd", pmd_next_moved },
	{ "Hlevel2", block_has_hole },
	{ "Hpgd_t", pgd_flag_too_many },
	{ "Hpgd_t", pgd_flag_missing },
	{ "Hpud_t", pud_flag_too_many },
	{ "Hpud_t", pud_flag_in_nothing },
	{ "Hpmd_t", pmd_flag_of_block },
	{ "Hpmd_t", pmd_flag_in_nothing },
	{ "Hpmd_t", pmd_flag_missing },
	{ "Hrelate", other_frame },
	{ "Hrelate", other_level },
	{ "Hrelate", level_without_pte },
	{ "Hrelate", frame_without_pte },
	{ "Hrelate", block_frame },
	{ "Hrelate", leaf_changed },
	{ "Hrelate", leaf_lost },
	{ "Hrelate", leaf_too_many },
	{ "Hrelate", block_changed },
	{ "Hrelate", block_too_many },
	{ "Hrelate", entry_too_many },
};

DAMAGE(bank_no_memory_root, t->kc->lay.table_bytes = TABLE_END(true, 0) - 8)
DAMAGE(bank_no_memory_pgd, t->kc->lay.table_bytes = TABLE_END(true, 1) - 8)
DAMAGE(bank_no_memory_pmd, t->kc->lay.table_bytes = TABLE_END(true, 2) - 8)
DAMAGE(bank_pgd_next_beyond, t->kc->spt[BANK].pgd_next = pool_end_of(t, true, 1) + KC_PAGE_SIZE)
DAMAGE(bank_pmd_next_below, t->kc->spt[BANK].pmd_next = 0)
DAMAGE(bank_pgd_next_odd, t->kc->spt[BANK].pgd_next -= 8)
DAMAGE(bank_pmd_next_odd, t->kc->spt[BANK].pmd_next += 8)
DAMAGE(bank_pgd_not_zero, *word(t, true, 1, 3, 511) = 1)
DAMAGE(bank_pmd_not_zero, *word(t, true, 2, 2, 0) = 1)
DAMAGE(bank_root_links_twice, *word(t, true, 0, 0, 1023) = link_to(t, true, 1, 0))
DAMAGE(bank_pgd_links_twice, *word(t, true, 1, 0, 7) = link_to(t, true, 2, 1))
DAMAGE(bank_pgd_holds_block, *word(t, true, 1, 0, 7) = block_pte(BLOCK_PFN))
DAMAGE(bank_pgd_next_moved, t->kc->spt[BANK].pgd_next += KC_PAGE_SIZE)
DAMAGE(bank_pmd_next_moved, t->kc->spt[BANK].pmd_next += KC_PAGE_SIZE)
DAMAGE(bank_pgd_flag_missing, km_set_spt_pgd_t(t->m, BANK, 601, false))
DAMAGE(bank_pmd_flag_in_nothing, km_set_spt_pmd_t(t->m, BANK, 900, 1, true))
DAMAGE(bank_pmd_flag_too_many, km_set_spt_pmd_t(t->m, BANK, 1, 2, true))
DAMAGE(bank_leaf_lost, *word(t, true, 2, 1, 1) = 0)
DAMAGE(bank_leaf_too_many, *word(t, true, 2, 1, 2) = page_pte(PFN))
DAMAGE(bank_entry_lost, km_set_spt(t->m, BANK, FAR_IOVA, (struct km_spt_entry){ 0, 0 }))
DAMAGE(bank_other_frame,
       km_set_spt(t->m, BANK, IOVA, (struct km_spt_entry){ PFN, page_pte(PFN + 2) }))

static const struct damage spt_damage[] = {
	{ "Hspt_vttbr_pool_range", bank_no_memory_root },
	{ "Hspt_pgd_pool_range", bank_no_memory_pgd },
	{ "Hspt_pmd_pool_range", bank_no_memory_pmd },
	{ "Hspt_pgd_next_range", bank_pgd_next_beyond },
	{ "Hspt_pmd_next_range", bank_pmd_next_below },
	{ "Hspt_pgd_next_align", bank_pgd_next_odd },
	{ "Hspt_pmd_next_align", bank_pmd_next_odd },
	{ "Hspt_pgd_next", bank_pgd_not_zero },
	{ "Hspt_pmd_next", bank_pmd_not_zero },
	{ "Hspt_vttbr_pool", bank_root_links_twice },
	{ "Hspt_pgd_pool", bank_pgd_links_twice },
	{ "Hspt_pgd_pool", bank_pgd_holds_block },
	{ "Hnext_spt_pgd", bank_pgd_next_moved },
	{ "Hnext_spt_pmd", bank_pmd_next_moved },
	{ "Hspt_pgd_t", bank_pgd_flag_missing },
	{ "Hspt_pmd_t", bank_pmd_flag_in_nothing },
	{ "Hspt_pmd_t", bank_pmd_flag_too_many },
	{ "Hspt_relate", bank_leaf_lost },
	{ "Hspt_relate", bank_leaf_too_many },
	{ "Hspt_relate", bank_entry_lost },
	{ "Hspt_relate", bank_other_frame },
};

/* ---- tests -------------------------------------------------------------------------------------
 */

static void sound_tables_relate(void **state)
{
	const struct twin *t = *state;
	struct relation r;

	for (unsigned v = 0; v < KC_VMIDS; v++)
		assert_true(relate_npt(t->kc, t->m, v, &r));
	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		assert_true(relate_spt(t->kc, t->m, bank, &r));
	/* All clauses say something of V but those that hold by type. */
	assert_true(relate_npt(t->kc, t->m, V, &r));
	assert_int_equal(r.failed, RELATE_HOLDS);
	assert_int_equal(r.telling, ((1u << RELATE_NPT_COUNT) - 1) & ~0x1Fu);
	assert_true(relate_spt(t->kc, t->m, BANK, &r));
	assert_int_equal(r.telling, ((1u << RELATE_SPT_COUNT) - 1) & ~0xFu);
}

static void empty_tables_tell_nothing(void **state)
{
	const struct twin *t = *state;
	struct relation r;

	assert_true(relate_npt(t->kc, t->m, V + 1, &r));
	assert_int_equal(r.telling, 0);
	assert_true(relate_spt(t->kc, t->m, BANK + 1, &r));
	assert_int_equal(r.telling, 0);
}

static void no_such_table(void **state)
{
	const struct twin *t = *state;
	struct relation r;

	assert_false(relate_npt(t->kc, t->m, KC_VMIDS, &r));
	assert_string_equal(relate_npt_name((unsigned)r.failed), "Hvmid_valid");
	assert_false(relate_spt(t->kc, t->m, KC_BANKS, &r));
	assert_string_equal(relate_spt_name((unsigned)r.failed), "Hbank_valid");
}

static void damage_fails(const struct damage *d, bool spt)
{
	struct relation r;
	void *state;
	struct twin *t;
	const char *clause;

	assert_int_equal(make_twin(&state), 0);
	t = state;
	d->plant(t);
	if (spt)
		relate_spt(t->kc, t->m, BANK, &r);
	else
		relate_npt(t->kc, t->m, V, &r);
	if (r.failed == RELATE_HOLDS)
		fail_msg("damage for %s was not seen", d->clause);
	clause = (spt ? relate_spt_name : relate_npt_name)((unsigned)r.failed);
	if (strcmp(clause, d->clause) != 0)
		fail_msg("damage for %s: %s: %s", d->clause, clause, r.message);
	end_twin(&state);
}

static void every_clause_of_npt_finds_its_damage(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(npt_damage) / sizeof(npt_damage[0]); i++)
		damage_fails(&npt_damage[i], false);
}

static void every_clause_of_spt_finds_its_damage(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(spt_damage) / sizeof(spt_damage[0]); i++)
		damage_fails(&spt_damage[i], true);
}

/* A link out of the table memory, or in a circle, ends a walk: it is not followed for ever. */
static void walks_survive_any_words(void **state)
{
	struct twin *t = *state;
	const struct kc_table *table = twin_table(t, false, V);
	struct relation r;

	*word(t, false, 0, 0, 1) = ~0ull;
	assert_int_equal(table_words(t->kc, table, GFN).depth, 0);
	assert_false(relate_npt(t->kc, t->m, V, &r));
	*word(t, false, 0, 0, 1) = link_to(t, false, 0, 0);
	assert_int_equal(table_words(t->kc, table, GFN).depth, 3);
	assert_false(relate_npt(t->kc, t->m, V, &r));
	*word(t, false, 0, 0, 1) = KC_DESC_TABLE;
	assert_int_equal(table_words(t->kc, table, GFN).depth, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(sound_tables_relate, make_twin, end_twin),
		cmocka_unit_test_setup_teardown(empty_tables_tell_nothing, make_twin, end_twin),
		cmocka_unit_test_setup_teardown(no_such_table, make_twin, end_twin),
		cmocka_unit_test(every_clause_of_npt_finds_its_damage),
		cmocka_unit_test(every_clause_of_spt_finds_its_damage),
		cmocka_unit_test_setup_teardown(walks_survive_any_words, make_twin, end_twin),
	};

	return cmocka_run_group_tests_name("relation of tables", tests, NULL, NULL);
}
