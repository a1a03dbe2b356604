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
	const struct audience audience = m->sys->audience(m, o);
	uint64_t rest = view_hash(o, &audience.rest, 1);
	unsigned q;

	d->rest += rest;
	FOR_EACH_PRINCIPAL(q, left, audience.own & all_principals(m->sys))
	d->own[q] += hash_now(m, q, o) - rest;
}

void digest_take(struct digest *d, const struct view_tape *tape, size_t place, object_id o)
{
	const struct record r = tape_at(tape, place);
	const uint64_t *at = r.views;
	uint64_t rest = view_hash(o, &r.rest, 1);
	unsigned q;

	d->rest -= rest;
	FOR_EACH_PRINCIPAL(q, left, r.recorded)
	{
		if (r.own & SET_OF(q))
			d->own[q] -= view_hash(o, at + 1, (size_t)at[0]) - rest;
		at += 1 + at[0];
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
	for (size_t i = 0; i < objects->count; i++)
		digest_add(d, m, objects->o[i]);
}
