/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Comparing views: of two machines, and of one machine before and after.
 *
 * Two machines that agreed before a step agree after it iff they agree on every
 * object that the step touched; no hash of the state is involved.  The same
 * functions over all objects are the definitional comparison.
 */
#ifndef OBSEQ_ENGINE_COMPARE_H
#define OBSEQ_ENGINE_COMPARE_H

#include "oracle/engine/objects.h"
#include "oracle/engine/system.h"

/* ---- sets ------------------------------------------------------------------------ */

principal_set all_principals(const struct system *sys);

/* ---- differences ------------------------------------------------------------------- */

/* One word of what q sees of o differs: [0] is A or before, [1] is B or after. */
struct difference {
	unsigned q;
	object_id o;
	size_t word;
	bool seen[2]; /* false: the view ends before this word */
	uint64_t value[2];
};
typedef void difference_sink(void *ctx, const struct difference *d);

/*
 * Report every word in which a view of a principal of `who` differs: object by object,
 * principal by principal, in ascending order.
 */
void compare_machines(const struct machine *a, const struct machine *b,
		      const struct object_set *objects, principal_set who, difference_sink *sink,
		      void *ctx);
/* The same by definition: nobody's view stands for another's (system.audience). */
void compare_machines_definitionally(const struct machine *a, const struct machine *b,
				     const struct object_set *objects, principal_set who,
				     difference_sink *sink, void *ctx);

/* Views of objects, kept to be compared with later ones; a record is known by its place. */
struct view_tape {
	uint64_t *word;
	size_t used, capacity;
};
void tape_free(struct view_tape *tape);
/* What a record says. */
struct record {
	principal_set recorded; /* whose views are in it, */
	principal_set own;	/* who saw the object in a way of their own, */
	uint64_t rest;		/* and what stands for the view of the others */
	const uint64_t *views;	/* each: number of words, words; in ascending order of principals */
};
struct record tape_at(const struct view_tape *tape, size_t place);

/*
 * Record what `who` see of o now: those who see it in a way of their own, or all, one by
 * one; what stands for the others' view.  Returns the place.
 */
size_t tape_record(struct view_tape *tape, const struct machine *m, object_id o, principal_set who,
		   bool one_by_one);
/*
 * Report every word in which a view of a principal of `who`, all recorded, differs now.
 * False, and nothing is reported: what the others see has changed, and is not known.
 */
bool tape_compare(const struct view_tape *tape, size_t place, const struct machine *m, object_id o,
		  principal_set who, difference_sink *sink, void *ctx);

/*
 * What objects looked like: one record each, numbered by the caller from `first` on
 * (by touch, or by rank in a set).
 */
struct preimages {
	struct view_tape tape;
	size_t *place; /* of the record with this number */
	size_t capacity, first;
};
void preimages_free(struct preimages *p);
/* Forget all records. */
void preimages_begin(struct preimages *p, size_t first);
/* Record `number` is what `who` see of o now; as tape_record(). */
void preimages_keep(struct preimages *p, size_t number, const struct machine *m, object_id o,
		    principal_set who, bool one_by_one);

/*
 * The difference in words, `at` names its two sides: "vm1 sees mem_eq of page[0x3a] as
 * 0x1 in A and 0x2 in B (word 3 of its view)."
 */
void difference_text(const struct system *sys, const struct difference *d, const char *const at[2],
		     char *text, size_t size);

/* A sink that keeps the first difference of each principal; ctx is a struct first_differences. */
struct first_differences {
	principal_set who;
	struct difference of[ENGINE_MAX_PRINCIPALS];
};
difference_sink keep_first;

#endif
