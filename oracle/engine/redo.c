/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/engine/redo.h"

#include <stdlib.h>
#include <string.h>

#include "oracle/engine/grow.h"

static int by_cell(const void *a, const void *b)
{
	uintptr_t x = (uintptr_t)((const struct change *)a)->cell;
	uintptr_t y = (uintptr_t)((const struct change *)b)->cell;

	return (x > y) - (x < y);
}

/* Cells as they are now, each once. */
static void take_cells(struct journal_redo *r, const struct journal *j, struct journal_mark since)
{
	size_t count = j->changes - since.changes;

	r->change = copy_array(j->change, since.changes, count, sizeof(*r->change));
	if (count)
		qsort(r->change, count, sizeof(*r->change), by_cell);
	for (size_t i = 0; i < count; i++) {
		if (r->changes && r->change[r->changes - 1].cell == r->change[i].cell)
			continue;
		r->change[r->changes] = r->change[i];
		r->change[r->changes++].other = *r->change[i].cell;
	}
}

static void take_fresh(struct journal_redo *r, const struct journal *j, struct journal_mark since)
{
	size_t capacity = 0;

	r->freshes = j->freshes - since.freshes;
	r->fresh = copy_array(j->fresh, since.freshes, r->freshes, sizeof(*r->fresh));
	r->place = grow(NULL, r->freshes, &capacity, sizeof(*r->place));
	for (size_t i = 0; i < r->freshes; i++) {
		r->place[i] = r->fresh[i].memory;
		r->fresh[i].memory = copy_array(r->place[i], 0, 1, r->fresh[i].size);
	}
}

void journal_redo_take(struct journal_redo *r, struct journal *j, struct journal_mark since)
{
	memset(r, 0, sizeof(*r));
	take_cells(r, j, since);
	take_fresh(r, j, since);
	r->stores = j->stores - since.stores;
	r->fingerprint = journal_fingerprint(j);
}

/* Fresh memory was written to later: it is copied as it was in the end. */
void journal_redo_apply(const struct journal_redo *r, struct journal *j)
{
	uint64_t stores = j->stores + r->stores;

	for (size_t i = 0; i < r->freshes; i++) {
		memcpy(r->place[i], r->fresh[i].memory, r->fresh[i].size);
		journal_fresh(j, r->place[i], r->fresh[i].size);
	}
	for (size_t i = 0; i < r->changes; i++) {
		const struct change *c = &r->change[i];

		journal_store(j, c->cpu, c->field, c->index, c->cell, c->other);
		*c->cell = c->other;
	}
	j->stores = stores;
	j->jumps++;
	j->fingerprint = r->fingerprint;
	j->hashed = j->changes;
}

void journal_redo_free(struct journal_redo *r)
{
	for (size_t i = 0; i < r->freshes; i++)
		free(r->fresh[i].memory);
	free(r->change);
	free(r->fresh);
	free(r->place);
	memset(r, 0, sizeof(*r));
}
