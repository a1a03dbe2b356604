/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/npt_walk/checks.h"

#include <stdarg.h>
#include <stdio.h>

#define TABLE_PREMISE "a table that either side stored to"

#define ROW(id_, lemma, source_, premise_, conclusion_)                                            \
	[NPT_WALK_##id_] = { #id_, CHECK_REFINEMENT, lemma, source_, premise_, conclusion_, NULL },
#define SAFE_ROW(row_, id_, source_, premise_, conclusion_)                                        \
	[NPT_WALK_##row_] = { id_,	CHECK_REFINEMENT, NPT_WALK_NEW, source_,                   \
			      premise_, conclusion_,	  NULL },
#define NPT_CLAUSE(id_, text, why)                                                                 \
	[NPT_WALK_clause_##id_] = { "check_relate_npt/" #id_,                                      \
				    CHECK_REFINEMENT,                                              \
				    "relate_npt",                                                  \
				    "6.1",                                                         \
				    TABLE_PREMISE,                                                 \
				    text,                                                          \
				    why },
#define SPT_CLAUSE(id_, text, why)                                                                 \
	[NPT_WALK_clause_##id_] = { "check_relate_spt/" #id_,                                      \
				    CHECK_REFINEMENT,                                              \
				    "relate_spt",                                                  \
				    "6.2",                                                         \
				    TABLE_PREMISE,                                                 \
				    text,                                                          \
				    why },

/* clang-format off */
const struct check_desc npt_walk_checks[NPT_WALK_CHECK_COUNT] = {
	NPT_WALK_REFINE_ROWS(ROW)
	NPT_WALK_SAFE_ROWS(SAFE_ROW)
	NPT_WALK_STATE_ROWS(ROW)
	NPT_WALK_WDRF_ROWS(ROW)
	ROW(check_relate_npt, "relate_npt", "6.1", TABLE_PREMISE, "all clauses of the relation")
	RELATE_NPT_CLAUSES(NPT_CLAUSE)
	ROW(check_relate_spt, "relate_spt", "6.2", TABLE_PREMISE, "all clauses of the relation")
	RELATE_SPT_CLAUSES(SPT_CLAUSE)
};
/* clang-format on */

void tally_held(struct tally *t, unsigned row, bool telling)
{
	if (telling)
		t->count[row].held++;
	else
		t->count[row].trivial++;
}

void tally_premise_not_met(struct tally *t, unsigned row)
{
	t->count[row].premise_not_met++;
}

void tally_failed(struct tally *t, unsigned row, const char *format, ...)
{
	struct harness_result *r = t->result;
	va_list args;

	t->count[row].violated++;
	r->fired[row] = true;
	if (r->violated)
		return;
	r->violated = true;
	r->check = row;
	va_start(args, format);
	vsnprintf(r->message, sizeof(r->message), format, args);
	va_end(args);
}

/* Clauses behind the failed one were not evaluated. */
static void tally_relation(struct tally *t, const struct relation *r, unsigned whole,
			   unsigned first, unsigned clauses)
{
	for (unsigned c = 0; c < clauses; c++) {
		if ((int)c == r->failed) {
			tally_failed(t, first + c, "%s", r->message);
			break;
		}
		tally_held(t, first + c, r->telling >> c & 1);
	}
	TALLY(t, whole, r->telling != 0, r->failed == RELATE_HOLDS, "%s", r->message);
}

void tally_npt(struct tally *t, const struct relation *r)
{
	tally_relation(t, r, NPT_WALK_check_relate_npt, NPT_WALK_check_relate_npt + 1,
		       RELATE_NPT_COUNT);
}

void tally_spt(struct tally *t, const struct relation *r)
{
	tally_relation(t, r, NPT_WALK_check_relate_spt, NPT_WALK_check_relate_spt + 1,
		       RELATE_SPT_COUNT);
}
