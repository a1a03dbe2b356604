/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The book of checks: counters of how often each check was really exercised, and
 * the first violation.
 */
#ifndef OBSEQ_ENGINE_CHECK_H
#define OBSEQ_ENGINE_CHECK_H

#include <stdarg.h>

#include "oracle/engine/engine.h"

#define EXACT_DISAGREES "exact_disagrees" /* in front of the detail */

struct book {
	const struct system *sys;
	struct counters *count;
	bool wanted[ENGINE_MAX_CHECKS]; /* rows that are switched on */
	struct violation violation;	/* the first one ... */
	bool about_object;		/* ... speaks of this object: */
	object_id object;
	size_t step;		    /* number of the step that runs */
	const struct step *current; /* NULL: no step runs */
	/* Rows of system.check; those of the second line may be missing (NO_CHECK). */
	int no_panic, errors_change_nothing, error_codes_public;
	int inv_after_nested, refine_results;
};

void book_init(struct book *b, const struct system *sys, const struct pair_options *options);

/* `check` is a row that is switched on. */
static inline bool book_wants(const struct book *b, int check)
{
	return check >= 0 && b->wanted[check];
}

/*
 * The check was evaluated and holds.  `telling`: the step stored, and what was
 * compared could have differed; otherwise the result is trivial.  Returns whether
 * book_occasion() is to be told on which occasion.
 */
static inline bool book_held(struct book *b, int check, bool telling)
{
	return book_wants(b, check) && check_count_held(&b->count->check[check], telling);
}

/* `hash` names the occasion on which a check has held: (state before, operation, arguments). */
void book_occasion(struct book *b, int check, uint64_t hash);

static inline void book_premise_not_met(struct book *b, int check)
{
	if (book_wants(b, check))
		b->count->check[check].premise_not_met++;
}

/* Where a violation was seen. */
struct place {
	int check;
	const char *detail;
	int principal;	   /* -1: none */
	char side;	   /* 'A', 'B', '*' */
	bool definitional; /* seen by the definitional comparison only: exact checking missed it */
	const object_id *object; /* NULL: none */
};
/* Counts every violation, keeps the first; the format is the difference in words. */
void book_violated(struct book *b, const struct place *place, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
void book_violated_va(struct book *b, const struct place *place, const char *format, va_list args)
	__attribute__((format(printf, 3, 0)));

#endif
