/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The refinement relation of page tables: a table of the core (words in pools) and
 * the map of the model that it stands for (spec sekvm.md 6.1, 6.2).
 *
 * It looks at one table of one core and one model that run side by side, changes
 * nothing, and works whatever the words are: it follows a link only inside the table
 * memory.  The core's parents (`par` of 6.1) are proof bookkeeping that the core does
 * not keep; their meaning, that no table page has two links, is what is checked.
 */
#ifndef OBSEQ_ORACLE_KCORE_RELATE_TABLES_H
#define OBSEQ_ORACLE_KCORE_RELATE_TABLES_H

#include <stdbool.h>
#include <stdint.h>

#include "hyp/kcore/state.h"
#include "model/kcore/model.h"
#include "oracle/kcore/machine.h"

/* Why a clause never tells anything: it is evaluated all the same. */
#define RELATE_BY_TYPE "holds by the type of a word, or of the argument"

/* Clauses in the order of evaluation: X(published name, meaning, NULL or why it never tells). */
/* clang-format off */
#define RELATE_NPT_CLAUSES(X) \
	X(Hvmid_valid, "the vmid is 0..16", RELATE_BY_TYPE) \
	X(Hvttbr_pool_range, "root entries are 64-bit words of the table memory", RELATE_BY_TYPE) \
	X(Hpgd_pool_range, "second-level entries are 64-bit words of the table memory", RELATE_BY_TYPE) \
	X(Hpud_pool_range, "third-level entries are 64-bit words of the table memory", RELATE_BY_TYPE) \
	X(Hpmd_pool_range, "last-level entries are 64-bit words of the table memory", RELATE_BY_TYPE) \
	X(Hpgd_next_range, "pgd_start <= pgd_next <= pud_start", NULL) \
	X(Hpud_next_range, "pud_start <= pud_next <= pmd_start", NULL) \
	X(Hpmd_next_range, "pmd_start <= pmd_next <= pool_end", NULL) \
	X(Hpgd_next_align, "pgd_next is the address of a page", NULL) \
	X(Hpud_next_align, "pud_next is the address of a page", NULL) \
	X(Hpmd_next_align, "pmd_next is the address of a page", NULL) \
	X(Hpgd_next, "second-level entries from pgd_next on are 0", NULL) \
	X(Hpud_next, "third-level entries from pud_next on are 0", NULL) \
	X(Hpmd_next, "last-level entries from pmd_next on are 0", NULL) \
	X(Hvttbr_pool, "a root entry is 0 or the only link to a second-level page in use", NULL) \
	X(Hpgd_pool, "a second-level entry is 0 or the only link to a third-level page in use", NULL) \
	X(Hpud_pool, "a third-level entry is 0, a block, or the only link to a last-level page in use", NULL) \
	X(Hnext_pgd, "pgd_next is equal", NULL) \
	X(Hnext_pud, "pud_next is equal", NULL) \
	X(Hnext_pmd, "pmd_next is equal", NULL) \
	X(Hlevel2, "of the 512 pages of a block all have level 2, or none", NULL) \
	X(Hpgd_t, "pgd_t iff the root entry is not 0", NULL) \
	X(Hpud_t, "pud_t iff root and second-level entries are not 0", NULL) \
	X(Hpmd_t, "pmd_t iff upper entries are not 0 and the third-level entry is a table", NULL) \
	X(Hrelate, "every entry makes sense and is the one that a walk ends at", NULL)

#define RELATE_SPT_CLAUSES(X) \
	X(Hbank_valid, "the bank is 0..15", RELATE_BY_TYPE) \
	X(Hspt_vttbr_pool_range, "root entries are 64-bit words of the table memory", RELATE_BY_TYPE) \
	X(Hspt_pgd_pool_range, "middle entries are 64-bit words of the table memory", RELATE_BY_TYPE) \
	X(Hspt_pmd_pool_range, "last-level entries are 64-bit words of the table memory", RELATE_BY_TYPE) \
	X(Hspt_pgd_next_range, "pgd_next stays in the bank's middle pages", NULL) \
	X(Hspt_pmd_next_range, "pmd_next stays in the bank's last-level pages", NULL) \
	X(Hspt_pgd_next_align, "pgd_next is the address of a page", NULL) \
	X(Hspt_pmd_next_align, "pmd_next is the address of a page", NULL) \
	X(Hspt_pgd_next, "middle entries from pgd_next on are 0", NULL) \
	X(Hspt_pmd_next, "last-level entries from pmd_next on are 0", NULL) \
	X(Hspt_vttbr_pool, "a root entry is 0 or the only link to a middle page in use", NULL) \
	X(Hspt_pgd_pool, "a middle entry is 0 or the only link to a last-level page in use", NULL) \
	X(Hnext_spt_pgd, "pgd_next is equal", NULL) \
	X(Hnext_spt_pmd, "pmd_next is equal", NULL) \
	X(Hspt_pgd_t, "pgd_t iff the root entry is not 0", NULL) \
	X(Hspt_pmd_t, "pmd_t iff root and middle entries are not 0", NULL) \
	X(Hspt_relate, "every entry makes sense and is the one that a walk ends at", NULL)
/* clang-format on */

#define RELATE_ENUM(id, text, why) RELATE_##id,
enum relate_npt_clause { RELATE_NPT_CLAUSES(RELATE_ENUM) RELATE_NPT_COUNT };
enum relate_spt_clause { RELATE_SPT_CLAUSES(RELATE_ENUM) RELATE_SPT_COUNT };

#define RELATE_HOLDS (-1)

/* What one comparison found. */
struct relation {
	/* Bit = clause: it compared something that could have differed; else it held for nothing.
	 */
	uint32_t telling;
	int failed; /* the first clause that does not hold, or RELATE_HOLDS: none was evaluated
		       after it */
	char message[192]; /* what is wrong, when a clause failed */
};

/*
 * Whole tables: of vmid v (0..16; any other fails Hvmid_valid), of SMMU bank `bank`
 * (0..15).  Time grows with the pools and the entries of that table.  `m` follows the
 * layout of `kc`: its pools begin and end where the core's do.  Not after a halt (5.6).
 * Returns whether all clauses hold.
 */
bool relate_npt(const struct kcore *kc, const struct kmodel *m, unsigned v, struct relation *r);
bool relate_spt(const struct kcore *kc, const struct kmodel *m, unsigned bank, struct relation *r);

/* ---- the walk below it -------------------------------------------------------------------- */

/* The words that a walk reads (5.3), without allocation. */
struct table_words {
	unsigned depth; /* level of the last word read */
	uint64_t word[KC_TABLE_LEVELS];
};
struct table_words table_words(const struct kcore *kc, const struct kc_table *t, uint64_t page);

/* Walk result `pt_map` of 5.8: 0, a block, or a last-level entry. */
static inline uint64_t table_result(const struct kcore *kc, const struct kc_table *t, uint64_t page)
{
	struct table_words w = table_words(kc, t, page);

	return w.word[w.depth];
}

const char *relate_npt_name(unsigned clause);
const char *relate_spt_name(unsigned clause);

#endif
