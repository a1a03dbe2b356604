/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/engine/digest.h"

#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

/*
 * An object that does not exist is seen as zeros, or not at all: both are no contribution,
 * so that a sum over what exists is a sum over everything.
 */
static uint64_t view_hash(object_id o, const uint64_t *word, size_t words)
{
	for (size_t w = 0; w < words; w++) {
		if (word[w])
			return XXH3_64bits_withSeed(word, words * sizeof(*word), o);
	}
	return 0;
}

static uint64_t hash_now(const struct machine *m, unsigned q, object_id o)
{
	uint64_t word[ENGINE_VIEW_WORDS];

	return view_hash(o, word, m->sys->view(m, q, o, word));
}

void digest_add(struct digest *d, const struct machine *m, object_id o)
{
	principal_set observers = m->sys->observers(m, o) & all_principals(m->sys);
	principal_set others = all_principals(m->sys) & ~observers;
	uint64_t rest = others ? hash_now(m, (unsigned)__builtin_ctz(others), o) : 0;
	unsigned q;

	d->rest += rest;
	FOR_EACH_PRINCIPAL(q, left, observers)
	d->own[q] += hash_now(m, q, o) - rest;
}

void digest_take(struct digest *d, const struct view_tape *tape, size_t place, object_id o)
{
	const uint64_t *at = tape->word + place;
	principal_set observers = (principal_set)*at++;
	uint64_t rest = view_hash(o, at + 1, (size_t)at[0]);
	unsigned q;

	d->rest -= rest;
	FOR_EACH_PRINCIPAL(q, left, observers)
	{
		at += 1 + at[0];
		d->own[q] -= view_hash(o, at + 1, (size_t)at[0]) - rest;
	}
}

principal_set digest_differ(const struct digest *a, const struct digest *b, principal_set who)
{
	principal_set differ = 0;
	unsigned q;

	FOR_EACH_PRINCIPAL(q, left, who)
	{
		if (digest_of(a, q) != digest_of(b, q))
			differ |= SET_OF(q);
	}
	return differ;
}

void digest_everything(struct digest *d, const struct machine *m, const struct object_set *objects)
{
	memset(d, 0, sizeof(*d));
	for (size_t i = 0; i < objects->count; i++) {
		for (unsigned q = 0; q < m->sys->principal_count; q++)
			d->own[q] += hash_now(m, q, objects->o[i]);
	}
}
