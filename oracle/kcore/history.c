/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/history.h"

#include <string.h>

#include "oracle/engine/grow.h"

#define SHORT 16u /* stores: a list of so many is searched as it is */

void history_begin(struct history *h, const struct change *change, size_t count, uint64_t fields)
{
	h->change = change;
	h->end = count;
	h->count = 0;
	h->has_index = false;
	if (!fields)
		return;
	h->at = grow(h->at, count, &h->capacity, sizeof(*h->at));
	for (size_t i = 0; i < count; i++) {
		h->at[h->count] = (uint32_t)i;
		h->count += fields >> change[i].field & 1;
	}
}

void history_free(struct history *h)
{
	free(h->at);
	free(h->later);
	free(h->first);
}

static bool is_cell(const struct change *c, uint32_t field, uint64_t index)
{
	return c->field == field && c->index == index;
}

/* The slot of a cell: where it stands, or the free one where it would. */
static uint32_t *slot_of(const struct history *h, uint32_t field, uint64_t index)
{
	uint64_t hash = (index * 64 + field) * 0x9E3779B97F4A7C15ull;
	uint64_t n = hash >> (64 - h->first_bits), mask = (1ull << h->first_bits) - 1;

	while (h->first[n] && !is_cell(&h->change[h->first[n] - 1], field, index))
		n = (n + 1) & mask;
	return &h->first[n];
}

/* From the last store to the first, so that every store knows the next one to its cell. */
static void make_index(struct history *h)
{
	h->first_bits = 1;
	while (1ull << h->first_bits < 2 * h->count)
		h->first_bits++;
	h->later = grow(h->later, h->end, &h->later_capacity, sizeof(*h->later));
	h->first = grow(h->first, 1ull << h->first_bits, &h->first_capacity, sizeof(*h->first));
	memset(h->first, 0, sizeof(*h->first) << h->first_bits);
	for (size_t k = h->count; k > 0; k--) {
		uint32_t i = h->at[k - 1];
		uint32_t *slot = slot_of(h, h->change[i].field, h->change[i].index);

		h->later[i] = *slot;
		*slot = i + 1;
	}
	h->has_index = true;
}

static size_t find_in_index(struct history *h, size_t from, uint32_t field, uint64_t index)
{
	uint32_t behind;

	if (!h->has_index)
		make_index(h);
	behind = *slot_of(h, field, index);
	while (behind && behind <= from)
		behind = h->later[behind - 1];
	return behind ? behind - 1 : h->end;
}

size_t history_find(struct history *h, size_t from, uint32_t field, uint64_t index)
{
	if (h->count > SHORT)
		return find_in_index(h, from, field, index);
	for (size_t k = 0; k < h->count; k++) {
		if (h->at[k] >= from && is_cell(&h->change[h->at[k]], field, index))
			return h->at[k];
	}
	return h->end;
}
