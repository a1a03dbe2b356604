/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checks that concern one machine over a stretch of its history: a whole step,
 * or a window (one shared-state operation) inside it.
 */
#ifndef OBSEQ_ENGINE_STRETCH_H
#define OBSEQ_ENGINE_STRETCH_H

#include "oracle/engine/check.h"
#include "oracle/engine/compare.h"

/* A step about to be taken in a state: what the distinct occasions of checks are told from. */
struct occasion {
	struct machine *m;
	struct journal_mark at;
	uint64_t op, arg[STEP_ARGS]; /* of the step, which need not be there any more */
	uint64_t mix;		     /* of what else tells it from others */
	uint64_t hash;		     /* once it was asked for */
	bool known;
};
struct occasion occasion_of(struct machine *m, struct journal_mark at, const struct step *s);
/* Names (state, operation, arguments). */
uint64_t occasion_hash(struct occasion *o);

struct stretch {
	struct book *book;
	struct machine *m;
	char side; /* 'A' or 'B' */
	struct journal_mark begin;
	struct occasion *occasion;
	bool definitional; /* speaks of all objects, not of those that were touched */
	/* In whose name the stretch may use declared channels. */
	const struct step_context *context;
	size_t contexts;
	/* NULL, or whether the stretch answers for a change that it has seen. */
	bool (*is_own)(const void *own, const struct difference *d);
	const void *own;
	struct object_set *objects;
	/* What they looked like; numbered by first touch, or by rank in `objects`. */
	const struct preimages *before;
	bool by_touch;
};

/* Where s->before has the i-th object. */
static inline size_t stretch_place(const struct stretch *s, size_t i)
{
	return s->before->place[s->by_touch ? s->objects->touch[i] - s->before->first : i];
}

/* At least one store was made. */
bool stretch_stored(const struct stretch *s);

/* `check` holds of the stretch; it was exercised if a store was made. */
void stretch_held(const struct stretch *s, int check);

/* Some declared channel of the stretch lets q see this word change. */
bool stretch_declares(const struct stretch *s, unsigned q, object_id o, size_t word);

struct integrity {
	principal_set changed;	/* their view changed, declared or not */
	principal_set violated; /* members of `bound` whose view changed undeclared */
};

/*
 * Look back at `at`, and keep in `into` what `who` saw of s->objects then: the long way,
 * where nothing was kept when they were touched.
 */
void stretch_look_back(struct stretch *s, struct journal_mark at, principal_set who,
		       struct preimages *into);

/*
 * Integrity: what `who` sees of s->objects is as it was in s->before, save declared
 * words.  A change that a member of `bound` sees is a violation of `check`.
 */
struct integrity stretch_integrity(const struct stretch *s, int check, principal_set who,
				   principal_set bound);

/* A call that failed changed no cell but those that errors may change. */
void stretch_errors_change_nothing(const struct stretch *s);

/* Every invariant clause on s->objects, each counted on its own.  Returns: none failed. */
bool stretch_clauses(const struct stretch *s);
/* The same for the invariant check `inv` of a window: only failures count, under its name. */
bool stretch_window_clauses(const struct stretch *s, int inv);
/* The same, without any report. */
bool stretch_clauses_hold(const struct stretch *s);
/*
 * Every clause of the abstraction relation on s->objects, each counted on its own.
 * Returns: none failed.
 */
bool stretch_relates(const struct stretch *s, const struct machine *model);
/* The same, without any report. */
bool stretch_relation_holds(const struct stretch *s, const struct machine *model);
/* The clauses of it that speak of the whole state. */
void stretch_relates_whole(const struct stretch *s, const struct machine *model);
/* Checks of the system on a step that its model took too. */
void stretch_refined(const struct stretch *s, const struct refined_step *r);
/* Checks of the system on the whole step. */
void stretch_after_step(const struct stretch *s, const struct step *step,
			const struct step_result *result);

#endif
