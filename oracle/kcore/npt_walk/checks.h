/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The checks of the page-table harness, and the tally of their results.
 * X(id, published lemma, section of spec sekvm.md, premise, conclusion): ids are those
 * of the published proofs' coverage; a detail follows after a slash.
 */
#ifndef OBSEQ_ORACLE_KCORE_NPT_WALK_CHECKS_H
#define OBSEQ_ORACLE_KCORE_NPT_WALK_CHECKS_H

#include "oracle/engine/harness.h"
#include "oracle/kcore/relate_tables.h"

#define NPT_WALK_NEW "(not published)"

/* clang-format off */
#define NPT_WALK_REFINE_ROWS(X) \
	X(refine_mmap_block_512, "local_mmap_loop_512", "6.5, 4.1", "a level-2 write succeeded", \
	  "exactly the 512 page numbers of the block changed, to (pfn + i, 2, pte)") \
	X(refine_get_npt_level, "get_npt_level_spec_exists", "6.5, 4.4", "any address", \
	  "the core's level is the model's, 0 where the descriptor has no frame") \
	X(refine_walk_npt, "walk_npt_spec_exists", "6.5, 4.4", "any address", \
	  "the core's descriptor and frame are the model's") \
	X(refine_set_npt_l2_new_pgd, "set_npt_spec_1_pgd_exists", "6.5, 5.4", \
	  "level 2, root entry absent", "both succeed and are related, or both halt") \
	X(refine_set_npt_l2_new_pud, "set_npt_spec_1_pud_exists", "6.5, 5.4", \
	  "level 2, second-level entry absent", "both succeed and are related, or both halt") \
	X(refine_set_npt_l2_existing, "set_npt_spec_1_pmd_exists", "6.5, 5.4, 16.1 S47", \
	  "level 2, both present", \
	  "both succeed and are related, or both halt (a last-level table is never replaced)") \
	X(refine_set_npt_l3_new_pgd, "set_npt_spec_2_pgd_exists", "6.5, 5.4", \
	  "level 3, root entry absent", "both succeed and are related, or both halt") \
	X(refine_set_npt_l3_new_pud, "set_npt_spec_2_pud_exists", "6.5, 5.4", \
	  "level 3, second-level entry absent", "both succeed and are related, or both halt") \
	X(refine_set_npt_l3_new_pmd, "set_npt_spec_2_pmd_exists", "6.5, 5.4", \
	  "level 3, last-level table absent", \
	  "both succeed and are related, or both halt (below a block always)") \
	X(refine_set_npt_l3_existing, "set_npt_spec_2_pte_exists", "6.5, 5.4", \
	  "level 3, last-level table present", "both succeed and are related, or both halt") \
	X(refine_set_npt, "set_npt_spec_exists", "6.5, 5.4", "any of the seven cases, or halted before", \
	  "both succeed and are related, or both halt; halted before: nothing is stored")

/* What the safe core refuses and the published one does not: X(row, id, ...). */
#define NPT_WALK_SAFE_ROWS(X) \
	X(set_npt_over_block, "refine_set_npt/over_block", "5.7, 16.1 S37", \
	  "level 2 over another block, which the model would replace", \
	  "the core halts: it never replaces a valid entry without break-before-make") \
	X(set_npt_over_valid, "refine_set_npt/over_valid", "5.7, 16.1 S37", \
	  "map_s2pt at a place that holds a valid descriptor", \
	  "the same one: nothing is stored; another one: the core halts") \
	X(set_npt_room, "refine_set_npt/room", "18, 4.1", "no block in the range", \
	  "npt_has_room says what the model's pools say, npt_block_free whether a block would fit") \
	X(spt_room, "refine_spt_map/room", "18, 4.2", "any address", \
	  "smmu_pt_has_room says what the model's pools say")

#define NPT_WALK_STATE_ROWS(X) \
	X(relate_nptwalk_state, "relate_RData", "6.4", "an operation stored", \
	  "only its own table, bump pointers, locks, caches and halt: all else is equal as before") \
	X(relate_nptwalk_halt, "id_halt", "6.4", "an operation ran", "halt is as the model says") \
	X(no_panic, NPT_WALK_NEW, "5.2, 18", "room and a free place were asked for before", \
	  "the operation does not halt") \
	X(refine_spt_map, "set_smmu_pt_spec_*_exists", "6.2, 5.5", "set_smmu_pt", \
	  "both succeed and are related, or both halt") \
	X(refine_spt_clear, NPT_WALK_NEW, "6.2, 5.5, L9", "clear_smmu_pt", \
	  "all 1024 root words are 0 and no page has an entry, in both") \
	X(refine_spt_walk, NPT_WALK_NEW, "6.2, 5.5", "any IOVA", "the core's entry is the model's") \
	X(refine_mem_access_walk, NPT_WALK_NEW, "6.7, 9.5", \
	  "a page number that either side knows, or a random one", \
	  "the hardware's walk reaches the frame of the abstract entry, or both none") \
	X(inv_tlb_coherent, NPT_WALK_NEW, "5.7", "a cached translation", "a walk gives the same frame")

#define NPT_WALK_WDRF_ROWS(X) \
	X(wdrf_drf_kernel, "DRF-Kernel", "5.8, 2.12", "a store to a table or bump pointer", \
	  "the storing CPU holds the lock of that table") \
	X(wdrf_barrier, "No-Barrier-Misuse", "5.8, 5.7", "a critical section", \
	  "bars is valid at every store; what was valid and changed is invalidated before release") \
	X(wdrf_transactional, "TransactionalPageTableWrite", "5.8", \
	  "an operation stored table words", \
	  "any subset of the stores, in any order: each walk ends as before or as after") \
	X(wdrf_one_leaf_write, "tstate", "5.8, 5.3", "a critical section", \
	  "at most one store to a leaf that a walk can reach at that moment") \
	X(wdrf_write_once, "*_write_once", "5.8, 18.3", "an address of the core's map with a frame", \
	  "it keeps its frame, or loses it when the window is dropped") \
	X(wdrf_core_iso, "*_core_iso", "5.8", "an operation stored", \
	  "no ownership record changed: the core's pages stay the core's")
/* clang-format on */

#define NPT_WALK_ENUM(id, ...) NPT_WALK_##id,
#define NPT_WALK_CLAUSE_ENUM(id, text, why) NPT_WALK_clause_##id,
/* Rows of npt_walk_checks[]; clauses stand in the order of their enumerations. */
enum npt_walk_check {
	NPT_WALK_REFINE_ROWS(NPT_WALK_ENUM) NPT_WALK_SAFE_ROWS(NPT_WALK_ENUM)
		NPT_WALK_STATE_ROWS(NPT_WALK_ENUM) NPT_WALK_WDRF_ROWS(NPT_WALK_ENUM)
			NPT_WALK_check_relate_npt,
	RELATE_NPT_CLAUSES(NPT_WALK_CLAUSE_ENUM) NPT_WALK_check_relate_spt,
	RELATE_SPT_CLAUSES(NPT_WALK_CLAUSE_ENUM) NPT_WALK_CHECK_COUNT
};
_Static_assert(NPT_WALK_CHECK_COUNT <= HARNESS_MAX_CHECKS, "rows");

extern const struct check_desc npt_walk_checks[NPT_WALK_CHECK_COUNT];

/* ---- results -------------------------------------------------------------------------------- */

struct tally {
	struct check_count *count;
	struct harness_result *result;
};

/* Evaluated and true; `telling`: something was stored, or there was something to compare. */
void tally_held(struct tally *t, unsigned row, bool telling);
void tally_premise_not_met(struct tally *t, unsigned row);
void tally_failed(struct tally *t, unsigned row, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* The conclusion counts, the message is made only when it is false. */
#define TALLY(t, row, telling, conclusion, ...)                                                    \
	do {                                                                                       \
		if (conclusion)                                                                    \
			tally_held((t), (row), (telling));                                         \
		else                                                                               \
			tally_failed((t), (row), __VA_ARGS__);                                     \
	} while (0)

/* All clauses of a relation, and the relation itself. */
void tally_npt(struct tally *t, const struct relation *r);
void tally_spt(struct tally *t, const struct relation *r);

#endif
