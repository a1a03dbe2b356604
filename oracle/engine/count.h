/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How often a check was really exercised, and where a clause reports.
 *
 * Counting is on the path of every clause of every object that a step touches, so it
 * is inline, and the distinct occasions of a check are looked at only until there are
 * enough of them.
 */
#ifndef OBSEQ_ENGINE_COUNT_H
#define OBSEQ_ENGINE_COUNT_H

#include <stdbool.h>
#include <stdint.h>

#include "oracle/engine/journal.h"

#define COUNT_DISTINCT_BITS 1024u
/* More distinct occasions than this are not told from each other. */
#define COUNT_DISTINCT_ENOUGH 256u

/* Fixed size, no pointers: counters live in a mapped file. */
struct check_count {
	uint64_t held, trivial, violated, premise_not_met;
	uint64_t distinct_seen;			   /* bits of distinct */
	uint8_t distinct[COUNT_DISTINCT_BITS / 8]; /* by hash of (state before, arguments) */
};

/* One check held.  Returns whether check_count_occasion() is to be told of the occasion. */
static inline bool check_count_held(struct check_count *c, bool telling)
{
	if (!telling) {
		c->trivial++;
		return false;
	}
	c->held++;
	return c->distinct_seen < COUNT_DISTINCT_ENOUGH;
}

/* `hash` names the occasion: (state before, operation, arguments). */
void check_count_occasion(struct check_count *c, uint64_t hash);

/* Where the clauses of one evaluation are counted, each by its row of system.check. */
struct clause_tally {
	struct check_count *count;
	const bool *wanted; /* rows that are switched on */
	bool telling;	    /* the step stored: a clause that holds was exercised */
};

/* Reports of clauses. */
struct clause_sink {
	void *ctx;
	const struct clause_tally *tally; /* NULL: held and premise_not_met are called instead */
	/* Clause `check` (row of system.check) holds of an object, where its premise does. */
	void (*held)(void *ctx, unsigned check);
	void (*premise_not_met)(void *ctx, unsigned check);
	/* With a tally: the occasion on which `check` held is new, or may be. */
	void (*occasion)(void *ctx, unsigned check);
	/* It does not hold: one sentence with the difference in it. */
	void (*failed)(void *ctx, unsigned check, object_id o, const char *format, ...)
		__attribute__((format(printf, 4, 5)));
};

static inline void clause_held(const struct clause_sink *s, unsigned check)
{
	const struct clause_tally *t = s->tally;

	if (!t)
		s->held(s->ctx, check);
	else if (t->wanted[check] && check_count_held(&t->count[check], t->telling))
		s->occasion(s->ctx, check);
}

static inline void clause_premise_not_met(const struct clause_sink *s, unsigned check)
{
	const struct clause_tally *t = s->tally;

	if (!t)
		s->premise_not_met(s->ctx, check);
	else if (t->wanted[check])
		t->count[check].premise_not_met++;
}

#endif
