/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checks that concern one machine over a stretch of its history: a whole step,
 * or a window (one shared-state operation) inside it.
 */
#ifndef OBSEQ_ENGINE_STRETCH_H
#define OBSEQ_ENGINE_STRETCH_H

#include "oracle/engine/check.h"
#include "oracle/engine/compare.h"

struct stretch {
	struct book *book;
	struct machine *m;
	char side; /* 'A' or 'B' */
	struct journal_mark begin;
	uint64_t hash;	   /* of (state before, operation, arguments) */
	bool definitional; /* speaks of all objects, not of those that were touched */
	/* In whose name the stretch may use declared channels. */
	const struct step_context *context;
	size_t contexts;
	/* NULL, or whether the stretch answers for a change that it has seen. */
	bool (*is_own)(const void *own, const struct difference *d);
	const void *own;
	/* Scratch memory, shared by all stretches of a pair. */
	struct object_set *objects;
	struct view_tape *tape;
};

/* At least one store was made. */
bool stretch_stored(const struct stretch *s);

/* Some declared channel of the stretch lets q see this word change. */
bool stretch_declares(const struct stretch *s, unsigned q, object_id o, size_t word);

struct integrity {
	principal_set changed;	/* their view changed, declared or not */
	principal_set violated; /* members of `bound` whose view changed undeclared */
};

/*
 * Integrity: what `who` sees of s->objects is as it was when the stretch began,
 * which s->tape has recorded, save declared words.  A change that a member of
 * `bound` sees is a violation of `check`.
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
/* Checks of the system on a step that its model took too. */
void stretch_refined(const struct stretch *s, const struct refined_step *r);
/* Checks of the system on the whole step. */
void stretch_after_step(const struct stretch *s, const struct step *step,
			const struct step_result *result);

#endif
