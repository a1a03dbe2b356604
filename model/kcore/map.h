/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Total maps from a 64-bit key to a few 64-bit words, for the executable
 * specification: what was never written reads as a default, and every word has an
 * address that never changes, so that an undo journal can point at it.
 *
 * All stores that change something go through a hook, like those of a core.
 */
#ifndef OBSEQ_MODEL_KCORE_MAP_H
#define OBSEQ_MODEL_KCORE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Who hears of stores (undo journals, touched objects).  Each may be NULL. */
struct map_hook {
	void *ctx;
	/* A word is about to change. */
	void (*store)(void *ctx, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value);
	/* A word of the value of a key is: what all of them are, and what they will be. */
	void (*change)(void *ctx, uint32_t field, uint64_t key, const uint64_t *old,
		       const uint64_t *value);
	/* Most stores change nothing: they are counted here, and that is all. */
	uint64_t *idle;
	/* `memory`, to which nothing leads yet, was filled without a store. */
	void (*fresh)(void *ctx, void *memory, size_t size);
};

/* The only store to a cell: of a map, or of what goes with maps. */
static inline void map_hook_store(const struct map_hook *h, uint32_t field, uint64_t key,
				  uint64_t *cell, uint64_t value)
{
	if (*cell == value) {
		if (h->idle)
			++*h->idle;
		return;
	}
	if (h->store)
		h->store(h->ctx, field, key, cell, value);
	*cell = value;
}

#define MAP_WORDS 4u

struct map; /* opaque */

/*
 * A map of `words` (1..MAP_WORDS) words a key; its stores are reported as fields
 * field, field+1, ... (one a word), field + MAP_WORDS: the map's own bookkeeping.
 * `fallback` fills in what a key never written to has (NULL: zeros).
 * Memory grows with the number of keys ever written; exhaustion ends the process
 * with status 3.
 */
struct map *map_create(uint32_t field, unsigned words, const struct map_hook *hook,
		       void (*fallback)(void *ctx, uint64_t key, uint64_t *value),
		       void *fallback_ctx);
void map_destroy(struct map *m);

/* `value` has room for MAP_WORDS words; those that the map has not are 0. */
void map_get(const struct map *m, uint64_t key, uint64_t *value);
uint64_t map_word(const struct map *m, uint64_t key, unsigned word);
void map_set(struct map *m, uint64_t key, const uint64_t *value);
void map_set_word(struct map *m, uint64_t key, unsigned word, uint64_t value);
/* The memory of the map, part by part: the same history of stores, the same bytes. */
void map_image(const struct map *m, void (*part)(void *ctx, const void *memory, size_t size),
	       void *ctx);
/* Keys ever written, in no particular order (values may equal the default). */
void map_each(const struct map *m, void (*each)(void *ctx, uint64_t key), void *ctx);

#endif
