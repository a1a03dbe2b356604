/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "oracle/engine/grow.h"
#include "oracle/engine/streams.h"

#define UNSIGNED_BY_DEFAULT 7u /* without a request one hash in eight is not signed */

static void add_steered(struct stream_set *set, const struct steered *s)
{
	set->steered = grow(set->steered, set->steered_count + 1, &set->steered_capacity,
			    sizeof(*set->steered));
	set->steered[set->steered_count++] = *s;
}

static void add_verdict(struct stream_set *set, const struct verdict *v)
{
	set->verdict = grow(set->verdict, set->verdict_count + 1, &set->verdict_capacity,
			    sizeof(*set->verdict));
	set->verdict[set->verdict_count++] = *v;
}

static uint64_t initial_value(const struct stream_set *set, uint64_t v, uint64_t n)
{
	const uint64_t place[3] = { 1, v, n };

	return XXH3_64bits_withSeed(place, sizeof(place), set->seed);
}

static uint64_t value(void *ctx, uint64_t v, uint64_t n)
{
	const struct stream_set *set = ctx;

	for (size_t i = set->steered_count; i > 0; i--) {
		const struct steered *s = &set->steered[i - 1];

		if (s->v == v && s->n == n)
			return s->value;
	}
	return initial_value(set, v, n);
}

static void consumed(void *ctx, uint64_t v, uint64_t n)
{
	struct stream_set *set = ctx;

	if (v >= ENGINE_MAX_PRINCIPALS || set->read[v] >= n)
		return;
	set->advance = grow(set->advance, set->advances + 1, &set->advance_capacity,
			    sizeof(*set->advance));
	set->advance[set->advances++] = (struct read_before){ v, set->read[v] };
	set->read[v] = n;
}

static bool requested_verdict(const struct stream_set *set, uint64_t hash)
{
	if (set->request == SIGN_DEFAULT)
		return (XXH3_64bits_withSeed(&hash, sizeof(hash), set->seed) &
			UNSIGNED_BY_DEFAULT) != 0;
	return set->request == SIGN_YES;
}

static bool is_signed(void *ctx, uint64_t hash)
{
	struct stream_set *set = ctx;

	for (size_t i = 0; i < set->verdict_count; i++) {
		if (set->verdict[i].hash == hash)
			return set->verdict[i].is_signed;
	}
	add_verdict(set,
		    &(struct verdict){ .hash = hash, .is_signed = requested_verdict(set, hash) });
	return set->verdict[set->verdict_count - 1].is_signed;
}

void streams_init(struct stream_set *set, uint64_t seed)
{
	memset(set, 0, sizeof(*set));
	set->seed = seed;
	set->request = SIGN_DEFAULT;
}

void streams_free(struct stream_set *set)
{
	free(set->steered);
	free(set->verdict);
	free(set->advance);
}

struct streams streams_for_machines(struct stream_set *set)
{
	return (struct streams){
		.ctx = set, .value = value, .consumed = consumed, .is_signed = is_signed
	};
}

void streams_steer(struct stream_set *set, uint64_t v, uint64_t n, const uint64_t *values,
		   size_t count)
{
	if (v >= ENGINE_MAX_PRINCIPALS)
		return;
	for (size_t i = 0; i < count; i++) {
		if (n + i < set->read[v])
			continue;
		add_steered(set, &(struct steered){ .v = v, .n = n + i, .value = values[i] });
	}
}

struct streams_mark streams_mark(const struct stream_set *set)
{
	return (struct streams_mark){ .steered = set->steered_count,
				      .verdicts = set->verdict_count,
				      .advances = set->advances };
}

void streams_undo(struct stream_set *set, const struct streams_mark *mark)
{
	set->steered_count = mark->steered;
	set->verdict_count = mark->verdicts;
	while (set->advances > mark->advances) {
		const struct read_before *last = &set->advance[--set->advances];

		set->read[last->v] = last->n;
	}
}

void streams_redo_take(struct streams_redo *r, const struct stream_set *set,
		       const struct streams_mark *since)
{
	r->steered_count = set->steered_count - since->steered;
	r->steered =
		copy_array(set->steered, since->steered, r->steered_count, sizeof(*r->steered));
	r->verdict_count = set->verdict_count - since->verdicts;
	r->verdict =
		copy_array(set->verdict, since->verdicts, r->verdict_count, sizeof(*r->verdict));
	memcpy(r->read, set->read, sizeof(r->read));
}

void streams_redo_apply(const struct streams_redo *r, struct stream_set *set)
{
	for (size_t i = 0; i < r->steered_count; i++)
		add_steered(set, &r->steered[i]);
	for (size_t i = 0; i < r->verdict_count; i++)
		add_verdict(set, &r->verdict[i]);
	for (uint64_t v = 0; v < ENGINE_MAX_PRINCIPALS; v++)
		consumed(set, v, r->read[v]);
}

void streams_redo_free(struct streams_redo *r)
{
	free(r->steered);
	free(r->verdict);
}
