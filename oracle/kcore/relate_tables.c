/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/relate_tables.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "oracle/kcore/core/tables.h"

#define INDEX_BITS 9u
#define BLOCK_LEVEL 2u /* of struct km_entry, and of the words of a stage-2 table */
#define PAGE_LEVEL 3u
#define MAX_POOL_PAGES 0x10000u
#define NONE (-1)

/* The clauses of one kind of table, by level: row 0 is the root. */
struct shape {
	int16_t range[KC_TABLE_LEVELS], next_range[KC_TABLE_LEVELS], next_align[KC_TABLE_LEVELS],
		unused[KC_TABLE_LEVELS], links[KC_TABLE_LEVELS], next[KC_TABLE_LEVELS],
		flags[KC_TABLE_LEVELS];
	int16_t unit, block, entry;
	const char *(*name)(unsigned clause);
};

static const struct shape npt_shape = {
	.range = { RELATE_Hvttbr_pool_range, RELATE_Hpgd_pool_range, RELATE_Hpud_pool_range,
		   RELATE_Hpmd_pool_range },
	.next_range = { NONE, RELATE_Hpgd_next_range, RELATE_Hpud_next_range,
			RELATE_Hpmd_next_range },
	.next_align = { NONE, RELATE_Hpgd_next_align, RELATE_Hpud_next_align,
			RELATE_Hpmd_next_align },
	.unused = { NONE, RELATE_Hpgd_next, RELATE_Hpud_next, RELATE_Hpmd_next },
	.links = { RELATE_Hvttbr_pool, RELATE_Hpgd_pool, RELATE_Hpud_pool, NONE },
	.next = { NONE, RELATE_Hnext_pgd, RELATE_Hnext_pud, RELATE_Hnext_pmd },
	.flags = { NONE, RELATE_Hpgd_t, RELATE_Hpud_t, RELATE_Hpmd_t },
	.unit = RELATE_Hvmid_valid,
	.block = RELATE_Hlevel2,
	.entry = RELATE_Hrelate,
	.name = relate_npt_name,
};

static const struct shape spt_shape = {
	.range = { RELATE_Hspt_vttbr_pool_range, RELATE_Hspt_pgd_pool_range,
		   RELATE_Hspt_pmd_pool_range, NONE },
	.next_range = { NONE, RELATE_Hspt_pgd_next_range, RELATE_Hspt_pmd_next_range, NONE },
	.next_align = { NONE, RELATE_Hspt_pgd_next_align, RELATE_Hspt_pmd_next_align, NONE },
	.unused = { NONE, RELATE_Hspt_pgd_next, RELATE_Hspt_pmd_next, NONE },
	.links = { RELATE_Hspt_vttbr_pool, RELATE_Hspt_pgd_pool, NONE, NONE },
	.next = { NONE, RELATE_Hnext_spt_pgd, RELATE_Hnext_spt_pmd, NONE },
	.flags = { NONE, RELATE_Hspt_pgd_t, RELATE_Hspt_pmd_t, NONE },
	.unit = RELATE_Hbank_valid,
	.block = NONE,
	.entry = RELATE_Hspt_relate,
	.name = relate_spt_name,
};

#define RELATE_NAME(id, text, why) #id,
static const char *const npt_name[] = { RELATE_NPT_CLAUSES(RELATE_NAME) };
static const char *const spt_name[] = { RELATE_SPT_CLAUSES(RELATE_NAME) };

const char *relate_npt_name(unsigned clause)
{
	return clause < RELATE_NPT_COUNT ? npt_name[clause] : "none";
}

const char *relate_spt_name(unsigned clause)
{
	return clause < RELATE_SPT_COUNT ? spt_name[clause] : "none";
}

/* ---- one table and its map ---------------------------------------------------------------- */

struct compared {
	const struct kcore *kc;
	const struct kmodel *m;
	const struct shape *shape;
	struct kc_table t;
	/* Bump pointers by level, from row 1 on: addresses, of the core and of the model. */
	uint64_t next[KC_TABLE_LEVELS], model_next[KC_TABLE_LEVELS];
	struct relation *r;
};

__attribute__((format(printf, 3, 4))) static bool fail(const struct compared *c, int clause,
						       const char *format, ...)
{
	char text[160];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	c->r->failed = clause;
	snprintf(c->r->message, sizeof(c->r->message), "%s %u: %s", c->t.smmu ? "bank" : "vmid",
		 c->t.unit, text);
	return false;
}

static void tell(const struct compared *c, int clause)
{
	if (clause != NONE)
		c->r->telling |= 1u << clause;
}

static unsigned last_level(const struct compared *c)
{
	return c->t.levels - 1;
}

static uint64_t word_at(const struct compared *c, uint64_t offset)
{
	return c->kc->w[c->kc->lay.tables + offset / sizeof(uint64_t)];
}

static uint64_t offset_of(const struct compared *c, uint64_t address)
{
	return address - c->kc->cfg.table_base;
}

/* End of the pages of `level` that hold anything; bump pointers are in range by now. */
static uint64_t used_end(const struct compared *c, unsigned level)
{
	return level ? offset_of(c, c->next[level]) : c->t.start[1];
}

static bool is_table_type(uint64_t word)
{
	return (word & KC_DESC_TABLE) == KC_DESC_TABLE;
}

/* ---- the walk ------------------------------------------------------------------------------- */

struct table_words table_words(const struct kcore *kc, const struct kc_table *t, uint64_t page)
{
	struct table_words w = { 0, { 0 } };
	uint64_t at = t->start[0];

	for (unsigned level = 0; level < t->levels; level++) {
		uint64_t index = page >> INDEX_BITS * (t->levels - 1 - level);

		/* An SMMU root has 1024 entries; bits above the root's are none of the address. */
		index &= t->smmu && !level ? 1023 : 511;
		w.depth = level;
		w.word[level] = kc->w[kc->lay.tables + at / sizeof(uint64_t) + index];
		if (!w.word[level] || is_leaf(t, level, w.word[level]) ||
		    !is_table_type(w.word[level]))
			break;
		at = (w.word[level] & KC_PHYS_MASK) - kc->cfg.table_base;
		if (at >= kc->lay.table_bytes)
			break;
	}
	return w;
}

/* ---- well-formedness of the concrete half -----------------------------------------------------
 */

/* By type: a word is 64 bits wide.  What is left is that there is memory below every pool. */
static bool pools_in_memory(const struct compared *c)
{
	for (unsigned l = 0; l < c->t.levels; l++) {
		if (c->t.start[l] > c->t.start[l + 1] || c->t.start[l + 1] > c->kc->lay.table_bytes)
			return fail(c, c->shape->range[l], "the pool of level %u has no memory", l);
	}
	return true;
}

static bool next_in_pool(const struct compared *c)
{
	for (unsigned l = 1; l < c->t.levels; l++) {
		uint64_t next = offset_of(c, c->next[l]);

		if (next < c->t.start[l] || next > c->t.start[l + 1])
			return fail(c, c->shape->next_range[l],
				    "bump pointer of level %u is 0x%" PRIx64 ", outside its pool",
				    l, c->next[l]);
		if (next != c->t.start[l])
			tell(c, c->shape->next_range[l]);
	}
	return true;
}

static bool next_aligned(const struct compared *c)
{
	for (unsigned l = 1; l < c->t.levels; l++) {
		if ((c->next[l] & KC_PHYS_MASK) != c->next[l])
			return fail(c, c->shape->next_align[l],
				    "bump pointer of level %u is 0x%" PRIx64 ", not a page", l,
				    c->next[l]);
		if (offset_of(c, c->next[l]) != c->t.start[l])
			tell(c, c->shape->next_align[l]);
	}
	return true;
}

static bool unused_pages_zero(const struct compared *c)
{
	for (unsigned l = 1; l < c->t.levels; l++) {
		uint64_t next = used_end(c, l);

		for (uint64_t at = next; at < c->t.start[l + 1]; at += sizeof(uint64_t)) {
			if (word_at(c, at))
				return fail(c, c->shape->unused[l],
					    "word 0x%" PRIx64 " of level %u holds 0x%" PRIx64
					    ", beyond the bump pointer",
					    at, l, word_at(c, at));
		}
		if (next != c->t.start[l] && next != c->t.start[l + 1])
			tell(c, c->shape->unused[l]);
	}
	return true;
}

/* The link `word` at `at` of `level` leads to a page in use, which no other link leads to. */
static bool link_fits(const struct compared *c, unsigned level, uint64_t at, uint64_t word,
		      uint64_t *seen)
{
	uint64_t address = word & KC_PHYS_MASK, child = offset_of(c, address);
	uint64_t page = (child - c->t.start[level + 1]) / KC_PAGE_SIZE;
	int clause = c->shape->links[level];

	if (word != (address | KC_DESC_TABLE))
		return fail(c, clause, "word 0x%" PRIx64 " of level %u is 0x%" PRIx64 ", no link",
			    at, level, word);
	if (child < c->t.start[level + 1] || child >= used_end(c, level + 1))
		return fail(c, clause,
			    "word 0x%" PRIx64 " of level %u links 0x%" PRIx64
			    ", which is no page in use of the next level",
			    at, level, address);
	if (seen[page / 64] >> page % 64 & 1)
		return fail(c, clause,
			    "word 0x%" PRIx64 " of level %u is a second link to page 0x%" PRIx64,
			    at, level, address);
	seen[page / 64] |= 1ull << page % 64;
	tell(c, clause);
	return true;
}

static bool links_of_level(const struct compared *c, unsigned level)
{
	uint64_t seen[MAX_POOL_PAGES / 64];
	uint64_t pages = (used_end(c, level + 1) - c->t.start[level + 1]) / KC_PAGE_SIZE;

	if (pages > MAX_POOL_PAGES)
		return fail(c, c->shape->links[level], "a pool of %" PRIu64 " pages is too large",
			    pages);
	memset(seen, 0, (pages + 63) / 64 * sizeof(*seen));
	for (uint64_t at = c->t.start[level]; at < used_end(c, level); at += sizeof(uint64_t)) {
		uint64_t word = word_at(c, at);

		if (word && !is_leaf(&c->t, level, word) && !link_fits(c, level, at, word, seen))
			return false;
	}
	return true;
}

static bool links_form_tree(const struct compared *c)
{
	for (unsigned l = 0; l < last_level(c); l++)
		if (!links_of_level(c, l))
			return false;
	return true;
}

/* ---- agreement: bump pointers, flags ------------------------------------------------------------
 */

static bool next_equal(const struct compared *c)
{
	for (unsigned l = 1; l < c->t.levels; l++) {
		if (c->next[l] != c->model_next[l])
			return fail(c, c->shape->next[l],
				    "bump pointer of level %u: core 0x%" PRIx64
				    ", model 0x%" PRIx64,
				    l, c->next[l], c->model_next[l]);
		if (offset_of(c, c->next[l]) != c->t.start[l])
			tell(c, c->shape->next[l]);
	}
	return true;
}

/* The model has a table page of `level` (1..) at these indices, 9 bits a level, root first. */
static bool has_flag(const struct compared *c, unsigned level, uint64_t indices)
{
	uint64_t parent = indices >> INDEX_BITS, i = indices & 511;

	if (c->t.smmu)
		return level == 1 ? km_spt_pgd_t(c->m, c->t.unit, indices)
				  : km_spt_pmd_t(c->m, c->t.unit, parent, i);
	if (level == 1)
		return km_pgd_t(c->m, c->t.unit, i);
	if (level == 2)
		return km_pud_t(c->m, c->t.unit, parent, i);
	return km_pmd_t(c->m, c->t.unit, parent >> INDEX_BITS, parent & 511, i);
}

/* Tables to flags: every link of the tree has its flag. */
static bool flags_below(const struct compared *c, unsigned level, uint64_t table, uint64_t indices)
{
	int clause = c->shape->flags[level + 1];

	for (unsigned i = 0; i < level_words(&c->t, level); i++) {
		uint64_t word = word_at(c, table + sizeof(uint64_t) * i);
		uint64_t below = indices << INDEX_BITS | i;

		if (!word || is_leaf(&c->t, level, word))
			continue;
		if (!has_flag(c, level + 1, below))
			return fail(c, clause,
				    "the entry with indices 0x%" PRIx64 " of level %u is 0x%" PRIx64
				    ", the model has no such table",
				    below, level, word);
		tell(c, clause);
		if (level + 1 < last_level(c) &&
		    !flags_below(c, level + 1, offset_of(c, word & KC_PHYS_MASK), below))
			return false;
	}
	return true;
}

struct flag_search {
	const struct compared *c;
	unsigned level; /* of the table pages that the flags speak of */
	bool holds;
};

/* Flags to tables: every flag has a link, also below tables that do not exist. */
static void flag_has_table(void *ctx, uint64_t key)
{
	struct flag_search *s = ctx;
	const struct compared *c = s->c;
	uint64_t indices = key & ((1ull << KM_FLAG_UNIT_SHIFT) - 1), page;
	unsigned parent = s->level - 1;

	if (!s->holds || key >> KM_FLAG_UNIT_SHIFT != c->t.unit)
		return;
	/* Keys have the place of every index; those below the flag's own are 0. */
	page = indices << INDEX_BITS;
	indices >>= INDEX_BITS * (last_level(c) - s->level);
	if (!has_flag(c, s->level, indices))
		return;

	struct table_words w = table_words(c->kc, &c->t, page);

	if (w.depth < parent || !w.word[parent] || is_leaf(&c->t, parent, w.word[parent]))
		s->holds = fail(c, c->shape->flags[s->level],
				"the model has a table of level %u at indices 0x%" PRIx64
				", the core none",
				s->level, indices);
}

static bool flags_agree(const struct compared *c)
{
	const struct map *const npt_flags[] = { NULL, c->m->pgd_t, c->m->pud_t, c->m->pmd_t };
	const struct map *const spt_flags[] = { NULL, c->m->spt_pgd_t, c->m->spt_pmd_t };

	if (!flags_below(c, 0, c->t.start[0], 0))
		return false;
	for (unsigned l = 1; l < c->t.levels; l++) {
		struct flag_search s = { c, l, true };

		map_each(c->t.smmu ? spt_flags[l] : npt_flags[l], flag_has_table, &s);
		if (!s.holds)
			return false;
	}
	return true;
}

/* ---- agreement: entries
 * ---------------------------------------------------------------------------- */

/* SPT entries have no level: a page, or absent. */
static struct km_entry model_entry(const struct compared *c, uint64_t page)
{
	struct km_spt_entry e;

	if (!c->t.smmu)
		return km_npt(c->m, c->t.unit, page);
	e = km_spt(c->m, c->t.unit, page);
	return (struct km_entry){ e.pfn, e.pte ? PAGE_LEVEL : 0, e.pte };
}

/* `relate_entry` of 6.1, its first half: the abstract entry makes sense. */
static const char *entry_makes_sense(const struct km_entry *e, uint64_t page)
{
	uint64_t frame = (e->pte & KC_PHYS_MASK) / KC_PAGE_SIZE;

	if (e->level != 0 && e->level != BLOCK_LEVEL && e->level != PAGE_LEVEL)
		return "the level is none";
	if ((e->level == 0) != (e->pte == 0))
		return "level 0 and pte 0 go together";
	if (e->level == 0 && e->pfn)
		return "an absent entry has a frame";
	if (e->level == BLOCK_LEVEL && e->pfn != frame + page % KC_PMD_PAGES)
		return "the frame is not the block's at this page";
	if (e->level == PAGE_LEVEL && e->pfn != frame)
		return "the frame is not the descriptor's";
	return NULL;
}

/* Its second half: the walk ends where the entry says, at its descriptor. */
static bool walk_agrees(const struct compared *c, const struct km_entry *e,
			const struct table_words *w)
{
	uint64_t word = w->word[w->depth];

	if (e->level == 0)
		return word == 0;
	if (e->level == BLOCK_LEVEL)
		return w->depth == BLOCK_LEVEL && word == e->pte && !is_table_type(e->pte);
	return w->depth == last_level(c) && word == e->pte;
}

static bool entry_relates(const struct compared *c, uint64_t page)
{
	struct km_entry e = model_entry(c, page);
	struct table_words w = table_words(c->kc, &c->t, page);
	const char *wrong = entry_makes_sense(&e, page);

	if (!wrong && !walk_agrees(c, &e, &w))
		wrong = "a walk ends elsewhere";
	if (wrong)
		return fail(c, c->shape->entry,
			    "page 0x%" PRIx64 ": %s: model 0x%" PRIx64 ", level %" PRIu64
			    ", 0x%" PRIx64 "; the core's walk ends at level %u, 0x%" PRIx64,
			    page, wrong, e.pfn, e.level, e.pte, w.depth, w.word[w.depth]);
	if (e.level)
		tell(c, c->shape->entry);
	return true;
}

/* Each page of a block has a successor in it (the last one the first), which has level 2 too. */
static bool block_goes_on(const struct compared *c, uint64_t page)
{
	uint64_t next = page - page % KC_PMD_PAGES + (page + 1) % KC_PMD_PAGES;

	if (c->t.smmu || model_entry(c, page).level != BLOCK_LEVEL)
		return true;
	if (model_entry(c, next).level != BLOCK_LEVEL)
		return fail(c, c->shape->block,
			    "page 0x%" PRIx64 " has level 2, page 0x%" PRIx64 " has not", page,
			    next);
	tell(c, c->shape->block);
	return true;
}

struct page_search {
	const struct compared *c;
	bool (*holds_at)(const struct compared *c, uint64_t page);
	bool holds;
};

static void check_page(void *ctx, uint64_t page)
{
	struct page_search *s = ctx;

	if (s->holds)
		s->holds = s->holds_at(s->c, page);
}

/* Every page number that the model ever had an entry for. */
static bool on_pages_of_model(const struct compared *c,
			      bool (*holds_at)(const struct compared *c, uint64_t page))
{
	struct page_search s = { c, holds_at, true };

	if (c->t.smmu)
		km_each_spt(c->m, c->t.unit, check_page, &s);
	else
		km_each_npt(c->m, c->t.unit, check_page, &s);
	return s.holds;
}

/* Every page number that a walk of the core's tree reaches; it is a tree by now. */
static bool on_pages_below(const struct compared *c, unsigned level, uint64_t table, uint64_t page)
{
	unsigned shift = level_shift(&c->t, level);

	for (unsigned i = 0; i < level_words(&c->t, level); i++) {
		uint64_t word = word_at(c, table + sizeof(uint64_t) * i);
		uint64_t first = page + ((uint64_t)i << shift);

		if (!word)
			continue;
		if (!is_leaf(&c->t, level, word)) {
			if (!on_pages_below(c, level + 1, offset_of(c, word & KC_PHYS_MASK), first))
				return false;
			continue;
		}
		for (uint64_t k = 0; k < 1ull << shift; k++)
			if (!entry_relates(c, first + k))
				return false;
	}
	return true;
}

static bool entries_agree(const struct compared *c)
{
	return on_pages_of_model(c, block_goes_on) && on_pages_of_model(c, entry_relates) &&
	       on_pages_below(c, 0, c->t.start[0], 0);
}

/* ---- the relations
 * ------------------------------------------------------------------------------- */

static void start(struct relation *r)
{
	memset(r, 0, sizeof(*r));
	r->failed = RELATE_HOLDS;
}

static bool unit_fails(struct relation *r, int clause, const char *what, unsigned unit)
{
	r->failed = clause;
	snprintf(r->message, sizeof(r->message), "%s %u does not exist", what, unit);
	return false;
}

static struct compared npt_of(const struct kcore *kc, const struct kmodel *m, unsigned v,
			      struct relation *r)
{
	const struct kcore_npt *npt = &kc->npt[v];

	return (struct compared){
		.kc = kc,
		.m = m,
		.shape = &npt_shape,
		.t = tables_npt(&kc->cfg, &kc->lay, v),
		.next = { 0, npt->pgd_next, npt->pud_next, npt->pmd_next },
		.model_next = { 0, m->pgd_next[v], m->pud_next[v], m->pmd_next[v] },
		.r = r,
	};
}

static struct compared spt_of(const struct kcore *kc, const struct kmodel *m, unsigned bank,
			      struct relation *r)
{
	return (struct compared){
		.kc = kc,
		.m = m,
		.shape = &spt_shape,
		.t = tables_spt(&kc->cfg, &kc->lay, bank),
		.next = { 0, kc->spt[bank].pgd_next, kc->spt[bank].pmd_next },
		.model_next = { 0, m->spt_pgd_next[bank], m->spt_pmd_next[bank] },
		.r = r,
	};
}

static bool table_relates(const struct compared *c)
{
	return pools_in_memory(c) && next_in_pool(c) && next_aligned(c) && unused_pages_zero(c) &&
	       links_form_tree(c) && next_equal(c) && flags_agree(c) && entries_agree(c);
}

bool relate_npt(const struct kcore *kc, const struct kmodel *m, unsigned v, struct relation *r)
{
	struct compared c;

	start(r);
	if (v >= KC_VMIDS)
		return unit_fails(r, RELATE_Hvmid_valid, "vmid", v);
	c = npt_of(kc, m, v, r);
	return table_relates(&c);
}

bool relate_spt(const struct kcore *kc, const struct kmodel *m, unsigned bank, struct relation *r)
{
	struct compared c;

	start(r);
	if (bank >= KC_BANKS)
		return unit_fails(r, RELATE_Hbank_valid, "bank", bank);
	c = spt_of(kc, m, bank, r);
	return table_relates(&c);
}
