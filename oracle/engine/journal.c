/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The journal: an append-only list of stores, from which undo, the look back and
 * the touched objects follow.
 */
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "oracle/engine/grow.h"
#include "oracle/engine/journal.h"

void journal_init(struct journal *j)
{
	memset(j, 0, sizeof(*j));
}

void journal_free(struct journal *j)
{
	free(j->change);
	free(j->touched);
	free(j->fresh);
	journal_init(j);
}

uint64_t journal_cell_hash(uint32_t field, uint64_t index, uint64_t value)
{
	const uint64_t cell[3] = { field, index, value };

	return XXH3_64bits(cell, sizeof(cell));
}

void journal_grow(struct journal *j)
{
	j->change = grow(j->change, j->changes + 1, &j->change_capacity, sizeof(*j->change));
	j->touched = grow(j->touched, j->touches + 1, &j->touch_capacity, sizeof(*j->touched));
}

void journal_fresh(struct journal *j, void *memory, size_t size)
{
	j->fresh = grow(j->fresh, j->freshes + 1, &j->fresh_capacity, sizeof(*j->fresh));
	j->fresh[j->freshes++] = (struct fresh_memory){ memory, size };
}

void journal_undo(struct journal *j, struct journal_mark mark)
{
	for (size_t i = j->changes; i > mark.changes; i--)
		*j->change[i - 1].cell = j->change[i - 1].other;
	j->changes = mark.changes;
	j->touches = mark.touches;
	j->freshes = mark.freshes;
	j->fingerprint = mark.fingerprint;
	j->hashed = mark.hashed;
	j->stores = mark.stores;
	j->jumps++;
	j->mark++; /* what was touched in between is forgotten */
}

static void swap(struct change *c)
{
	uint64_t value = *c->cell;

	*c->cell = c->other;
	c->other = value;
}

void journal_rewind(struct journal *j, struct journal_mark mark)
{
	for (size_t i = j->changes; i > mark.changes; i--)
		swap(&j->change[i - 1]);
}

void journal_replay(struct journal *j, struct journal_mark mark)
{
	for (size_t i = mark.changes; i < j->changes; i++)
		swap(&j->change[i]);
}

/* ---- fingerprint ------------------------------------------------------------------- */

/* Changes are taken back one by one, so that each cell is seen with the value it was given. */
uint64_t journal_fingerprint_since(struct journal *j, size_t changes)
{
	const struct journal_mark mark = { .changes = changes };
	uint64_t sum = 0;

	for (size_t i = j->changes; i > changes; i--) {
		struct change *c = &j->change[i - 1];

		sum += journal_cell_hash(c->field, c->index, *c->cell) -
		       journal_cell_hash(c->field, c->index, c->other);
		swap(c);
	}
	journal_replay(j, mark);
	return sum;
}

uint64_t journal_fingerprint(struct journal *j)
{
	j->fingerprint += journal_fingerprint_since(j, j->hashed);
	j->hashed = j->changes;
	return j->fingerprint;
}

uint64_t journal_fingerprint_at(struct journal *j, struct journal_mark mark)
{
	return journal_fingerprint(j) - journal_fingerprint_since(j, mark.changes);
}
