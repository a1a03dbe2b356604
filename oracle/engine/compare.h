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

#include "oracle/engine/system.h"

/* ---- sets ------------------------------------------------------------------------ */

typedef uint32_t principal_set; /* bit q: principal q */
_Static_assert(ENGINE_MAX_PRINCIPALS <= 32, "a principal_set holds every principal");

#define SET_OF(q) ((principal_set)1 << (q))
/* q takes the members of `set` in ascending order; `rest` is a variable for the loop's use. */
#define FOR_EACH_PRINCIPAL(q, rest, set)                                                           \
	for (principal_set rest = (set); rest && ((q) = (unsigned)__builtin_ctz(rest), true);      \
	     rest &= rest - 1)

principal_set all_principals(const struct system *sys);
principal_set principals_in_role(const struct machine *m);
principal_set principals_active(const struct machine *m, unsigned cpu);

struct object_set { /* ascending, distinct */
	object_id *o;
	size_t count, capacity;
};
void objects_free(struct object_set *set);
void objects_touched(struct object_set *set, const struct machine *m, struct journal_mark since);
void objects_all(struct object_set *set, const struct machine *m);
/* *set becomes the union of a and b (both distinct from set). */
void objects_unite(struct object_set *set, const struct object_set *a, const struct object_set *b);
void objects_keep_shared(struct object_set *set, const struct system *sys);
bool objects_contain(const struct object_set *set, object_id o);

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

/* Report every word in which a view of a principal of `who` differs. */
void compare_machines(const struct machine *a, const struct machine *b,
		      const struct object_set *objects, principal_set who, difference_sink *sink,
		      void *ctx);

/* The views of one state, kept to be compared with a later one. */
struct view_tape {
	uint64_t *word;
	size_t used, capacity;
};
void tape_free(struct view_tape *tape);
void tape_record(struct view_tape *tape, const struct machine *m, const struct object_set *objects,
		 principal_set who);
/* The arguments are those of tape_record(). */
void tape_compare(const struct view_tape *tape, const struct machine *m,
		  const struct object_set *objects, principal_set who, difference_sink *sink,
		  void *ctx);

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
