/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The concrete tables of the core, as words: geometry, links, leaves.  Shared by
 * the accessors and by the derivation of touched objects; knows nothing of the
 * core's own walker.
 */
#ifndef OBSEQ_ORACLE_KCORE_CORE_TABLES_H
#define OBSEQ_ORACLE_KCORE_CORE_TABLES_H

#include "oracle/kcore/machine.h"

#define TABLE_WORDS 512u

/* Where the table of v (0..16), or of a bank (0..15), lies: a function of the configuration. */
struct kc_table tables_npt(const struct kcore_config *cfg, const struct kcore_layout *lay,
			   unsigned v);
struct kc_table tables_spt(const struct kcore_config *cfg, const struct kcore_layout *lay,
			   unsigned bank);
/* Fill in m->table[] from the configuration and layout of the core. */
void tables_init(struct kc_machine *m);

/* Page whose ownership record has this index (3.10); KC_INVALID64: there is none. */
uint64_t tables_pfn_of_record(const struct kcore *kc, uint64_t index);

static inline const struct kc_table *npt_table(const struct kc_machine *m, unsigned v)
{
	return &m->table[v];
}

static inline const struct kc_table *spt_table(const struct kc_machine *m, unsigned bank)
{
	return &m->table[KC_NPT_TABLES + bank];
}

static inline unsigned table_number(const struct kc_machine *m, const struct kc_table *t)
{
	return (unsigned)(t - m->table);
}

/* Which table and level a byte offset belongs to; NULL: none. */
const struct kc_table *table_at(const struct kc_machine *m, uint64_t offset, unsigned *level);

/* The word at `offset` is, or was at some time, not zero. */
static inline void table_written(struct kc_machine *m, uint64_t offset)
{
	m->written[offset / 512] |= 1ull << offset / 8 % 64;
}

static inline uint64_t table_word(const struct kc_machine *m, uint64_t offset)
{
	return m->kc->w[m->kc->lay.tables + offset / 8];
}

/* Pages that one word of `level` stands for, as a shift. */
static inline unsigned level_shift(const struct kc_table *t, unsigned level)
{
	return 9 * (t->levels - 1 - level);
}

static inline bool is_last_level(const struct kc_table *t, unsigned level)
{
	return level == t->levels - 1;
}

/* Words of one table page of `level`: an SMMU root has 1024. */
static inline unsigned level_words(const struct kc_table *t, unsigned level)
{
	return t->smmu && level == 0 ? 2 * TABLE_WORDS : TABLE_WORDS;
}

/* `word`, found at `level`, links the table page at *child (byte offset). */
static inline bool is_link(const struct kc_machine *m, const struct kc_table *t, unsigned level,
			   uint64_t word, uint64_t *child)
{
	uint64_t base = m->kc->cfg.table_base, pa = word & KC_PHYS_MASK;

	if (is_last_level(t, level) || (word & KC_DESC_TABLE) != KC_DESC_TABLE)
		return false;
	if (pa < base || pa - base >= m->kc->lay.table_bytes)
		return false;
	*child = pa - base;
	return true;
}

/*
 * `word`, found at `level`, is an entry: of one page, or of a block of 512, which stands
 * one level above the last, in stage-2 tables only.
 */
static inline bool is_leaf(const struct kc_table *t, unsigned level, uint64_t word)
{
	if (!word)
		return false;
	if (is_last_level(t, level))
		return true;
	return !t->smmu && level == t->levels - 2 && (word & KC_DESC_TABLE) != KC_DESC_TABLE;
}

/* A leaf word: `count` page numbers from `page` on. */
typedef void (*leaf_visitor)(void *ctx, const struct kc_table *t, uint64_t page, unsigned count,
			     uint64_t word);
/*
 * Every leaf word that `word`, found at `level` for pages from `page` on, leads to; ascending.
 * Of a machine with m->written, only those words are read.
 */
void each_leaf(const struct kc_machine *m, const struct kc_table *t, unsigned level, uint64_t word,
	       uint64_t page, leaf_visitor visit, void *ctx);
void each_written_leaf(const struct kc_machine *m, const struct kc_table *t, leaf_visitor visit,
		       void *ctx); /* of the whole table */
/* Every leaf word of the table, whatever the tracer saw. */
void each_leaf_of_table(const struct kc_machine *m, const struct kc_table *t, leaf_visitor visit,
			void *ctx);

/* Byte offset of the word that decides on `page`, with its level; false: absent. */
bool find_leaf(const struct kc_machine *m, const struct kc_table *t, uint64_t page,
	       uint64_t *offset, unsigned *level);

#endif
