/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/core/tables.h"

#define NPT_LEVELS 4u
#define SPT_LEVELS 3u
#define NPT_PAGE_BITS 36u
#define SPT_PAGE_BITS 28u
#define SMMU_ROOT_BYTES (2 * KC_PAGE_SIZE)
#define WORD_BITS 64u

/* ---- geometry (2.3, 2.4: every pool is root, then one area a level) ---------------- */

struct kc_table tables_npt(const struct kcore_config *cfg, const struct kcore_layout *lay,
			   unsigned v)
{
	const struct kcore_pool_size *pool = v == KC_HOSTVISOR	 ? &cfg->host_pool
					     : v == KC_COREVISOR ? &cfg->remap_pool
								 : &cfg->vm_pool;
	struct kc_table t = { false, v, NPT_LEVELS, NPT_PAGE_BITS, { lay->npt[v] } };

	t.start[1] = t.start[0] + KC_PAGE_SIZE;
	t.start[2] = t.start[1] + pool->pgd_pages * KC_PAGE_SIZE;
	t.start[3] = t.start[2] + pool->pud_pages * KC_PAGE_SIZE;
	t.start[4] = t.start[3] + pool->pmd_pages * KC_PAGE_SIZE;
	return t;
}

struct kc_table tables_spt(const struct kcore_config *cfg, const struct kcore_layout *lay,
			   unsigned bank)
{
	struct kc_table t = { true, bank, SPT_LEVELS, SPT_PAGE_BITS, { lay->spt[bank] } };

	t.start[1] = t.start[0] + SMMU_ROOT_BYTES;
	t.start[2] = t.start[1] + cfg->smmu_pgd_pages * KC_PAGE_SIZE;
	t.start[3] = t.start[2] + cfg->smmu_pmd_pages * KC_PAGE_SIZE;
	return t;
}

/* The first table that contains the byte; KC_TABLES: none. */
static unsigned owner_of(const struct kc_machine *m, uint64_t offset)
{
	unsigned i = 0;

	while (i < KC_TABLES &&
	       (offset < m->table[i].start[0] || offset >= m->table[i].start[m->table[i].levels]))
		i++;
	return i;
}

/* By insertion: the places stay in order. */
static void add_place(struct kc_machine *m, uint64_t offset)
{
	unsigned k = m->places++;

	for (; k > 0 && m->place[k - 1].offset > offset; k--)
		m->place[k] = m->place[k - 1];
	m->place[k] = (struct kc_place){ offset, owner_of(m, offset) };
}

/* The owner of a byte changes where a table begins or ends; a wrong layout may overlap. */
static void make_places(struct kc_machine *m)
{
	m->places = 0;
	add_place(m, 0);
	for (unsigned i = 0; i < KC_TABLES; i++) {
		add_place(m, m->table[i].start[0]);
		add_place(m, m->table[i].start[m->table[i].levels]);
	}
}

void tables_init(struct kc_machine *m)
{
	for (unsigned v = 0; v < KC_NPT_TABLES; v++)
		m->table[v] = tables_npt(&m->kc->cfg, &m->kc->lay, v);
	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		m->table[KC_NPT_TABLES + bank] = tables_spt(&m->kc->cfg, &m->kc->lay, bank);
	make_places(m);
}

/* The last place that is not behind `offset`. */
static const struct kc_place *place_of(const struct kc_machine *m, uint64_t offset)
{
	unsigned low = 0, end = m->places;

	while (end - low > 1) {
		unsigned middle = (low + end) / 2;

		if (m->place[middle].offset <= offset)
			low = middle;
		else
			end = middle;
	}
	return &m->place[low];
}

const struct kc_table *table_at(const struct kc_machine *m, uint64_t offset, unsigned *level)
{
	unsigned owner = place_of(m, offset)->owner;
	const struct kc_table *t = &m->table[owner];

	if (owner == KC_TABLES)
		return NULL;
	*level = 0;
	while (offset >= t->start[*level + 1])
		(*level)++;
	return t;
}

/* ---- words (5.1) ---------------------------------------------------------------------- */

/* A walk over a table, or a part of it. */
struct walk {
	const struct kc_machine *m;
	const struct kc_table *t;
	const uint64_t *written; /* only these words (bit = word of the table memory); NULL: all */
	leaf_visitor visit;
	void *ctx;
};

static void visit_word(const struct walk *w, unsigned level, uint64_t word, uint64_t page);

/* The words at `offset` .. `offset` + 8 * `count`, of pages from `page` on. */
static void visit_words(const struct walk *w, unsigned level, uint64_t offset, unsigned count,
			uint64_t page)
{
	for (unsigned i = 0; i < count; i += WORD_BITS) {
		uint64_t left =
			w->written ? w->written[offset / 8 / WORD_BITS + i / WORD_BITS] : ~0ull;

		for (; left; left &= left - 1) {
			unsigned n = i + (unsigned)__builtin_ctzll(left);
			uint64_t word = table_word(w->m, offset + 8 * n);

			if (word)
				visit_word(w, level, word,
					   page + ((uint64_t)n << level_shift(w->t, level)));
		}
	}
}

/* Recursion ends at the last level: at most four deep, whatever the words are. */
static void visit_word(const struct walk *w, unsigned level, uint64_t word, uint64_t page)
{
	uint64_t child;

	if (is_leaf(w->t, level, word))
		w->visit(w->ctx, w->t, page, 1u << level_shift(w->t, level), word);
	else if (is_link(w->m, w->t, level, word, &child))
		visit_words(w, level + 1, child, TABLE_WORDS, page);
}

void each_leaf(const struct kc_machine *m, const struct kc_table *t, unsigned level, uint64_t word,
	       uint64_t page, leaf_visitor visit, void *ctx)
{
	const struct walk w = { m, t, m->written, visit, ctx };

	visit_word(&w, level, word, page);
}

void each_written_leaf(const struct kc_machine *m, const struct kc_table *t, leaf_visitor visit,
		       void *ctx)
{
	const struct walk w = { m, t, m->written, visit, ctx };

	visit_words(&w, 0, t->start[0], level_words(t, 0), 0);
}

void each_leaf_of_table(const struct kc_machine *m, const struct kc_table *t, leaf_visitor visit,
			void *ctx)
{
	const struct walk w = { m, t, NULL, visit, ctx };

	visit_words(&w, 0, t->start[0], level_words(t, 0), 0);
}

static uint64_t word_index(const struct kc_table *t, unsigned level, uint64_t page)
{
	return (page >> level_shift(t, level)) % level_words(t, level);
}

bool find_leaf(const struct kc_machine *m, const struct kc_table *t, uint64_t page,
	       uint64_t *offset, unsigned *level)
{
	uint64_t at = t->start[0];

	if (page >> t->page_bits)
		return false;
	for (unsigned l = 0; l < t->levels; l++) {
		uint64_t slot = at + 8 * word_index(t, l, page);
		uint64_t word = table_word(m, slot);

		if (is_leaf(t, l, word)) {
			*offset = slot;
			*level = l;
			return true;
		}
		if (!is_link(m, t, l, word, &at))
			return false;
	}
	return false;
}

uint64_t tables_pfn_of_record(const struct kcore *kc, uint64_t index)
{
	for (uint64_t i = 0; i < kc->cfg.region_count; i++) {
		const struct kcore_region *r = &kc->cfg.region[i];

		if (index >= r->index && index - r->index < r->size / KC_PAGE_SIZE)
			return r->base / KC_PAGE_SIZE + index - r->index;
	}
	return KC_INVALID64;
}
