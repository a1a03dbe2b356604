/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/engine/objects.h"

#include <stdlib.h>
#include <string.h>

#include "oracle/engine/grow.h"
#include "oracle/engine/system.h"

void objects_free(struct object_set *set)
{
	free(set->o);
	free(set->touch);
	free(set->scratch);
	memset(set, 0, sizeof(*set));
}

static void reserve(struct object_set *set, size_t count)
{
	size_t capacity = set->capacity;

	set->touch = grow(set->touch, count, &capacity, sizeof(*set->touch));
	set->o = grow(set->o, count, &set->capacity, sizeof(*set->o));
}

static void append(struct object_set *set, object_id o)
{
	reserve(set, set->count + 1);
	set->o[set->count++] = o;
}

static void append_object(void *ctx, object_id o)
{
	append(ctx, o);
}

static int by_id(const void *a, const void *b)
{
	object_id x = *(const object_id *)a, y = *(const object_id *)b;

	return (x > y) - (x < y);
}

#define FEW 40u /* objects that are sorted by insertion: a step seldom touches more */

/* The place of o in a set that is ascending so far, but for the last `set->count - i`. */
static void insert(struct object_set *set, object_id o, size_t touch)
{
	size_t i = set->count;

	while (i > 0 && set->o[i - 1] > o)
		i--;
	if (i > 0 && set->o[i - 1] == o)
		return;
	memmove(set->o + i + 1, set->o + i, (set->count - i) * sizeof(*set->o));
	memmove(set->touch + i + 1, set->touch + i, (set->count - i) * sizeof(*set->touch));
	set->o[i] = o;
	set->touch[i] = touch;
	set->count++;
}

#define DIGITS 256u

/* One pass of a radix sort: by the byte of the object at `shift`; equal ones keep their order. */
static void sort_by_byte(const struct touch *from, struct touch *to, size_t count, unsigned shift)
{
	size_t place[DIGITS] = { 0 }, sum = 0;

	for (size_t i = 0; i < count; i++)
		place[from[i].o >> shift & (DIGITS - 1)]++;
	for (unsigned d = 0; d < DIGITS; d++) {
		size_t here = place[d];

		place[d] = sum;
		sum += here;
	}
	for (size_t i = 0; i < count; i++)
		to[place[from[i].o >> shift & (DIGITS - 1)]++] = from[i];
}

/* Most bytes are the same in all: kind and unit are few, and keys are near to each other. */
static const struct touch *sort(struct touch *touch, struct touch *other, size_t count)
{
	object_id varies = 0;

	for (size_t i = 1; i < count; i++)
		varies |= touch[i].o ^ touch[0].o;
	for (unsigned shift = 0; shift < 64; shift += 8) {
		struct touch *sorted = other;

		if (!(varies >> shift & (DIGITS - 1)))
			continue;
		sort_by_byte(touch, other, count, shift);
		other = touch;
		touch = sorted;
	}
	return touch;
}

/* The distinct ones of `count` objects, each with the least number it has there. */
static void fill(struct object_set *set, const object_id *o, size_t count, size_t first)
{
	const struct touch *sorted;

	set->scratch = grow(set->scratch, 2 * count, &set->scratch_capacity, sizeof(*set->scratch));
	for (size_t i = 0; i < count; i++)
		set->scratch[i] = (struct touch){ o[i], first + i };
	sorted = sort(set->scratch, set->scratch + count, count);
	set->count = 0;
	for (size_t i = 0; i < count; i++) {
		if (i && sorted[i].o == sorted[i - 1].o)
			continue;
		set->o[set->count] = sorted[i].o;
		set->touch[set->count++] = sorted[i].number;
	}
}

void objects_touched(struct object_set *set, const struct journal *j, struct journal_mark since)
{
	size_t count = j->touches - since.touches;

	set->count = 0;
	reserve(set, count);
	if (count > FEW) {
		fill(set, j->touched + since.touches, count, since.touches);
		return;
	}
	for (size_t t = since.touches; t < j->touches; t++)
		insert(set, j->touched[t], t);
}

void objects_all(struct object_set *set, const struct machine *m)
{
	set->count = 0;
	m->sys->objects(m, append_object, set);
	if (set->count)
		fill(set, set->o, set->count, 0);
}

void objects_unite(struct object_set *set, const struct object_set *a, const struct object_set *b)
{
	size_t i = 0, j = 0;

	set->count = 0;
	reserve(set, a->count + b->count);
	while (i < a->count || j < b->count) {
		bool from_a = j == b->count || (i < a->count && a->o[i] <= b->o[j]);
		object_id o = from_a ? a->o[i] : b->o[j];

		set->o[set->count++] = o;
		i += i < a->count && a->o[i] == o;
		j += j < b->count && b->o[j] == o;
	}
}

void objects_keep_shared(struct object_set *set, const struct system *sys)
{
	size_t kept = 0;

	for (size_t i = 0; i < set->count; i++) {
		if (!sys->object_shared(set->o[i]))
			continue;
		set->o[kept] = set->o[i];
		set->touch[kept++] = set->touch[i];
	}
	set->count = kept;
}

bool objects_contain(const struct object_set *set, object_id o)
{
	return set->count && bsearch(&o, set->o, set->count, sizeof(o), by_id);
}
