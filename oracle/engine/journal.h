/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The journal of one machine: every store, and every object that a store touched.
 *
 * A system's tracer calls journal_store() before each store, and before that
 * monitor_touch() (system.h) for each object whose view may depend on the cell.
 * From that follow undo (reset between inputs), the look back at the state before
 * a step or a window (rewind, look, replay), the touched objects, and a fingerprint
 * of the state: the sum modulo 2^64 of keyed hashes of its cells, brought up to date
 * when somebody asks for it.  Redo logs (redo.h) need journal_fresh() besides.
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

struct change {
	uint64_t *cell;
	uint64_t other; /* the old value; the new one while rewound */
	uint64_t index;
	uint32_t field;
	uint32_t cpu;
};

/* Memory that nothing could reach when it was filled, without a store that was told. */
struct fresh_memory {
	void *memory;
	size_t size; /* bytes */
};

#define JOURNAL_RECENT 64u

struct journal {
	struct change *change;
	size_t changes, change_capacity;
	object_id *touched; /* in order of touch; most repetitions since a mark are dropped */
	size_t touches, touch_capacity;
	struct fresh_memory *fresh;
	size_t freshes, fresh_capacity;
	uint64_t stores;      /* all stores since creation, also those that changed nothing */
	uint64_t fingerprint; /* of the state after the first `hashed` changes */
	size_t hashed;
	uint64_t jumps; /* how often the state changed at once: undo, redo logs */
	/* What was touched lately, to drop repetitions: an object since mark number `mark`. */
	struct recent_touch {
		object_id o;
		uint64_t mark;
	} recent[JOURNAL_RECENT];
	uint64_t mark;
};

/* Initialise to empty; memory is allocated on demand.  Exhaustion ends the process (exit 3). */
void journal_init(struct journal *j);
void journal_free(struct journal *j);

/* More room for changes, or for touches. */
void journal_grow(struct journal *j);

/* `value` is about to be stored in *cell. */
static inline void journal_store(struct journal *j, unsigned cpu, uint32_t field, uint64_t index,
				 uint64_t *cell, uint64_t value)
{
	j->stores++;
	if (*cell == value)
		return;
	if (j->changes == j->change_capacity)
		journal_grow(j);
	j->change[j->changes++] = (struct change){
		.cell = cell, .other = *cell, .index = index, .field = field, .cpu = cpu
	};
}

/* o is about to change.  Returns false when that was known: o was touched since the last mark. */
static inline bool journal_touch(struct journal *j, object_id o)
{
	struct recent_touch *r = &j->recent[(o * 0x9E3779B97F4A7C15ull) >> 58];

	if (r->o == o && r->mark == j->mark)
		return false;
	*r = (struct recent_touch){ o, j->mark };
	if (j->touches == j->touch_capacity)
		journal_grow(j);
	j->touched[j->touches++] = o;
	return true;
}

/*
 * `memory` was filled while nothing led to it.  Undo need not know: it takes back what
 * will lead there.  A redo log must.
 */
void journal_fresh(struct journal *j, void *memory, size_t size);

/* A place to return to.  What is touched after it is noted again. */
struct journal_mark {
	size_t changes, touches, freshes;
	uint64_t stores;
	uint64_t fingerprint; /* as in the journal then */
	size_t hashed;
};
static inline struct journal_mark journal_mark(struct journal *j)
{
	j->mark++;
	return (struct journal_mark){ .changes = j->changes,
				      .touches = j->touches,
				      .freshes = j->freshes,
				      .stores = j->stores,
				      .fingerprint = j->fingerprint,
				      .hashed = j->hashed };
}
/* Restore every cell as it was at `mark` and forget what followed. */
void journal_undo(struct journal *j, struct journal_mark mark);

/* Put the state of `mark` in place, keeping what followed; no stores until journal_replay(). */
void journal_rewind(struct journal *j, struct journal_mark mark);
void journal_replay(struct journal *j, struct journal_mark mark);

/* The fingerprint of the state now, and at `mark`. */
uint64_t journal_fingerprint(struct journal *j);
uint64_t journal_fingerprint_at(struct journal *j, struct journal_mark mark);
/* What all but the first `changes` changes did to it: equal sums for equal changes. */
uint64_t journal_fingerprint_since(struct journal *j, size_t changes);

/* Hash of one cell as it enters the fingerprint. */
uint64_t journal_cell_hash(uint32_t field, uint64_t index, uint64_t value);

#endif
