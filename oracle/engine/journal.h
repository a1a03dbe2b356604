/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The journal of one machine: every store, and every object that a store touched.
 *
 * A system's tracer calls journal_store() before each store and journal_touch()
 * for each object whose view may depend on the cell.  From that follow undo
 * (reset between inputs), the look back at the state before a step or a window
 * (rewind, look, replay), the touched objects, and a fingerprint of the state:
 * the sum modulo 2^64 of keyed hashes of its cells, kept up to date store by
 * store.
 */
#ifndef OBSEQ_ENGINE_JOURNAL_H
#define OBSEQ_ENGINE_JOURNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * An object: the smallest thing that views and invariants speak of (a page, a
 * table entry, a context).  kind and unit are the system's; key < 2^48.
 */
typedef uint64_t object_id;
#define OBJECT(kind, unit, key)                                                                    \
	(((uint64_t)(kind) << 56) | ((uint64_t)(unit) << 48) | ((uint64_t)(key)&0xFFFFFFFFFFFFull))
#define OBJECT_KIND(o) ((unsigned)((o) >> 56))
#define OBJECT_UNIT(o) ((unsigned)((o) >> 48) & 0xFFu)
#define OBJECT_KEY(o) ((o)&0xFFFFFFFFFFFFull)

/* Sort, and drop repetitions; returns the number that is left. */
size_t objects_sort(object_id *o, size_t count);

struct change {
	uint64_t *cell;
	uint64_t other; /* the old value; the new one while rewound */
	uint64_t index;
	uint32_t field;
	uint32_t cpu;
};

struct journal {
	struct change *change;
	size_t changes, change_capacity;
	object_id *touched; /* in order of touch, repetitions allowed */
	size_t touches, touch_capacity;
	uint64_t stores;      /* all stores since creation, also those that changed nothing */
	uint64_t fingerprint; /* of the state */
};

/* Initialise to empty; memory is allocated on demand.  Exhaustion ends the process (exit 3). */
void journal_init(struct journal *j);
void journal_free(struct journal *j);

/* `value` is about to be stored in *cell. */
void journal_store(struct journal *j, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
		   uint64_t value);
void journal_touch(struct journal *j, object_id o);

/* A place to return to. */
struct journal_mark {
	size_t changes, touches;
	uint64_t fingerprint, stores;
};
struct journal_mark journal_mark(const struct journal *j);
/* Restore every cell as it was at `mark` and forget what followed. */
void journal_undo(struct journal *j, struct journal_mark mark);

/* Put the state of `mark` in place, keeping what followed; no stores until journal_replay(). */
void journal_rewind(struct journal *j, struct journal_mark mark);
void journal_replay(struct journal *j, struct journal_mark mark);

/*
 * The distinct objects touched since `mark`, ascending, in `*out` (owned by the
 * journal's user, grown with realloc).  Returns their number.
 */
size_t journal_touched_since(const struct journal *j, struct journal_mark mark, object_id **out,
			     size_t *capacity);

/* Hash of one cell as it enters the fingerprint. */
uint64_t journal_cell_hash(uint32_t field, uint64_t index, uint64_t value);

#endif
