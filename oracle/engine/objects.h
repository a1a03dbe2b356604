/* SPDX-License-Identifier: Apache-2.0 */
/* Sets of objects: those that a stretch of history touched, all of a machine, unions. */
#ifndef OBSEQ_ENGINE_OBJECTS_H
#define OBSEQ_ENGINE_OBJECTS_H

#include "oracle/engine/journal.h"

struct machine;
struct system;

struct touch {
	object_id o;
	size_t number;
};

struct object_set { /* ascending, distinct */
	object_id *o;
	size_t *touch; /* of touched objects: the number of the first touch */
	size_t count, capacity;
	struct touch *scratch; /* for sorting */
	size_t scratch_capacity;
};
void objects_free(struct object_set *set);
/* The distinct objects touched since the mark. */
void objects_touched(struct object_set *set, const struct journal *j, struct journal_mark since);
void objects_all(struct object_set *set, const struct machine *m);
/* *set becomes the union of a and b (both distinct from set). */
void objects_unite(struct object_set *set, const struct object_set *a, const struct object_set *b);
void objects_keep_shared(struct object_set *set, const struct system *sys);
bool objects_contain(const struct object_set *set, object_id o);

#endif
