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

#define RECENT 256u /* slots of the filter that drops most repetitions before sorting */

void journal_init(struct journal *j)
{
	memset(j, 0, sizeof(*j));
}

void journal_free(struct journal *j)
{
	free(j->change);
	free(j->touched);
	journal_init(j);
}

uint64_t journal_cell_hash(uint32_t field, uint64_t index, uint64_t value)
{
	const uint64_t cell[3] = { field, index, value };

	return XXH3_64bits(cell, sizeof(cell));
}

void journal_store(struct journal *j, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
		   uint64_t value)
{
	j->stores++;
	if (*cell == value)
		return;
	j->change = grow(j->change, j->changes + 1, &j->change_capacity, sizeof(*j->change));
	j->change[j->changes++] = (struct change){
		.cell = cell, .other = *cell, .index = index, .field = field, .cpu = cpu
	};
	j->fingerprint -= journal_cell_hash(field, index, *cell);
	j->fingerprint += journal_cell_hash(field, index, value);
}

void journal_touch(struct journal *j, object_id o)
{
	j->touched = grow(j->touched, j->touches + 1, &j->touch_capacity, sizeof(*j->touched));
	j->touched[j->touches++] = o;
}

struct journal_mark journal_mark(const struct journal *j)
{
	return (struct journal_mark){ .changes = j->changes,
				      .touches = j->touches,
				      .fingerprint = j->fingerprint,
				      .stores = j->stores };
}

void journal_undo(struct journal *j, struct journal_mark mark)
{
	for (size_t i = j->changes; i > mark.changes; i--)
		*j->change[i - 1].cell = j->change[i - 1].other;
	j->changes = mark.changes;
	j->touches = mark.touches;
	j->fingerprint = mark.fingerprint;
	j->stores = mark.stores;
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

static int by_id(const void *a, const void *b)
{
	object_id x = *(const object_id *)a, y = *(const object_id *)b;

	return (x > y) - (x < y);
}

size_t objects_sort(object_id *o, size_t count)
{
	size_t distinct = 0;

	if (count)
		qsort(o, count, sizeof(*o), by_id);
	for (size_t i = 0; i < count; i++) {
		if (!distinct || o[distinct - 1] != o[i])
			o[distinct++] = o[i];
	}
	return distinct;
}

size_t journal_touched_since(const struct journal *j, struct journal_mark mark, object_id **out,
			     size_t *capacity)
{
	uint32_t recent[RECENT] = { 0 }; /* 1 + place in *out of the last object of this hash */
	size_t count = 0;

	for (size_t i = mark.touches; i < j->touches; i++) {
		object_id o = j->touched[i];
		uint32_t *slot = &recent[(o * 0x9E3779B97F4A7C15ull) >> 56];

		if (*slot && (*out)[*slot - 1] == o)
			continue;
		*out = grow(*out, count + 1, capacity, sizeof(**out));
		(*out)[count++] = o;
		*slot = (uint32_t)count;
	}
	return objects_sort(*out, count);
}
