/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/engine/compare.h"
#include "oracle/engine/grow.h"

/* ---- sets ------------------------------------------------------------------------ */

principal_set all_principals(const struct system *sys)
{
	return (principal_set)((1ull << sys->principal_count) - 1);
}

/* ---- differences ------------------------------------------------------------------- */

struct view {
	const uint64_t *word;
	size_t count;
};

static struct view view_now(const struct machine *m, unsigned q, object_id o, uint64_t *word)
{
	return (struct view){ word, m->sys->view(m, q, o, word) };
}

static bool same_view(struct view a, struct view b)
{
	return a.count == b.count && !memcmp(a.word, b.word, a.count * sizeof(*a.word));
}

static void compare_views(unsigned q, object_id o, const struct view view[2], difference_sink *sink,
			  void *ctx)
{
	size_t words = view[0].count > view[1].count ? view[0].count : view[1].count;

	if (same_view(view[0], view[1]))
		return;
	for (size_t w = 0; w < words; w++) {
		struct difference d = { .q = q, .o = o, .word = w };

		for (unsigned i = 0; i < 2; i++) {
			d.seen[i] = w < view[i].count;
			d.value[i] = d.seen[i] ? view[i].word[w] : 0;
		}
		if (d.seen[0] != d.seen[1] || d.value[0] != d.value[1])
			sink(ctx, &d);
	}
}

/* Views of the members of `who`, one by one. */
static void compare_object(const struct machine *a, const struct machine *b, object_id o,
			   principal_set who, difference_sink *sink, void *ctx)
{
	uint64_t word[2][ENGINE_VIEW_WORDS];
	unsigned q;

	FOR_EACH_PRINCIPAL(q, left, who)
	{
		const struct view view[2] = { view_now(a, q, o, word[0]),
					      view_now(b, q, o, word[1]) };

		compare_views(q, o, view, sink, ctx);
	}
}

void compare_machines(const struct machine *a, const struct machine *b,
		      const struct object_set *objects, principal_set who, difference_sink *sink,
		      void *ctx)
{
	for (size_t i = 0; who && i < objects->count; i++) {
		object_id o = objects->o[i];
		const struct audience in_a = a->sys->audience(a, o), in_b = b->sys->audience(b, o);
		principal_set own = in_a.rest == in_b.rest ? in_a.own | in_b.own : who;

		compare_object(a, b, o, who & own, sink, ctx);
	}
}

void compare_machines_definitionally(const struct machine *a, const struct machine *b,
				     const struct object_set *objects, principal_set who,
				     difference_sink *sink, void *ctx)
{
	for (size_t i = 0; i < objects->count; i++)
		compare_object(a, b, objects->o[i], who, sink, ctx);
}

/* ---- tape ---------------------------------------------------------------------------- */

struct record tape_at(const struct view_tape *tape, size_t place)
{
	const uint64_t *word = tape->word + place;

	return (struct record){ .recorded = (principal_set)word[0],
				.rest = word[1],
				.own = (principal_set)word[2],
				.views = word + 3 };
}

static void put_view(struct view_tape *tape, const struct machine *m, unsigned q, object_id o)
{
	size_t words;

	tape->word = grow(tape->word, tape->used + 1 + ENGINE_VIEW_WORDS, &tape->capacity,
			  sizeof(*tape->word));
	words = m->sys->view(m, q, o, tape->word + tape->used + 1);
	tape->word[tape->used] = words;
	tape->used += 1 + words;
}

void tape_free(struct view_tape *tape)
{
	free(tape->word);
	memset(tape, 0, sizeof(*tape));
}

size_t tape_record(struct view_tape *tape, const struct machine *m, object_id o, principal_set who,
		   bool one_by_one)
{
	const struct audience audience = m->sys->audience(m, o);
	principal_set each = one_by_one ? who : who & audience.own;
	size_t place = tape->used;
	unsigned q;

	tape->word = grow(tape->word, place + 3, &tape->capacity, sizeof(*tape->word));
	tape->word[place] = each;
	tape->word[place + 1] = audience.rest;
	tape->word[place + 2] = audience.own;
	tape->used = place + 3;
	FOR_EACH_PRINCIPAL(q, left, each)
	put_view(tape, m, q, o);
	return place;
}

static void compare_recorded(const struct record *r, const struct machine *m, object_id o,
			     principal_set who, difference_sink *sink, void *ctx)
{
	const uint64_t *at = r->views;
	uint64_t now[ENGINE_VIEW_WORDS];
	unsigned q;

	FOR_EACH_PRINCIPAL(q, left, r->recorded)
	{
		struct view view[2] = { { at + 1, (size_t)at[0] }, { NULL, 0 } };

		at += 1 + view[0].count;
		if (!(who & SET_OF(q)))
			continue;
		view[1] = view_now(m, q, o, now);
		compare_views(q, o, view, sink, ctx);
	}
}

/* They saw what `other`, who is still one of the rest, sees now. */
static void compare_newcomers(const struct machine *m, object_id o, principal_set newcomers,
			      unsigned other, difference_sink *sink, void *ctx)
{
	uint64_t word[2][ENGINE_VIEW_WORDS];
	unsigned q;

	FOR_EACH_PRINCIPAL(q, left, newcomers)
	{
		const struct view view[2] = { view_now(m, other, o, word[0]),
					      view_now(m, q, o, word[1]) };

		compare_views(q, o, view, sink, ctx);
	}
}

bool tape_compare(const struct view_tape *tape, size_t place, const struct machine *m, object_id o,
		  principal_set who, difference_sink *sink, void *ctx)
{
	const struct record r = tape_at(tape, place);
	principal_set others = who & ~r.recorded;

	if (others) {
		const struct audience now = m->sys->audience(m, o);
		principal_set rest = all_principals(m->sys) & ~now.own & ~r.own;

		if (now.rest != r.rest || (now.own & others && !rest))
			return false;
		if (now.own & others)
			compare_newcomers(m, o, now.own & others, (unsigned)__builtin_ctz(rest),
					  sink, ctx);
	}
	compare_recorded(&r, m, o, who, sink, ctx);
	return true;
}

void preimages_free(struct preimages *p)
{
	tape_free(&p->tape);
	free(p->place);
	memset(p, 0, sizeof(*p));
}

void preimages_begin(struct preimages *p, size_t first)
{
	p->tape.used = 0;
	p->first = first;
}

void preimages_keep(struct preimages *p, size_t number, const struct machine *m, object_id o,
		    principal_set who, bool one_by_one)
{
	number -= p->first;
	p->place = grow(p->place, number + 1, &p->capacity, sizeof(*p->place));
	p->place[number] = tape_record(&p->tape, m, o, who, one_by_one);
}

static void value_text(const struct difference *d, unsigned i, char *text, size_t size)
{
	if (d->seen[i])
		snprintf(text, size, "0x%llx", (unsigned long long)d->value[i]);
	else
		snprintf(text, size, "nothing");
}

void difference_text(const struct system *sys, const struct difference *d, const char *const at[2],
		     char *text, size_t size)
{
	char object[64], value[2][24];

	sys->object_name(d->o, object, sizeof(object));
	value_text(d, 0, value[0], sizeof(value[0]));
	value_text(d, 1, value[1], sizeof(value[1]));
	snprintf(text, size, "%s sees %s of %s as %s %s and %s %s (word %zu of its view).",
		 sys->principal[d->q], sys->view_field(d->o, d->word), object, value[0], at[0],
		 value[1], at[1], d->word);
}

void keep_first(void *ctx, const struct difference *d)
{
	struct first_differences *first = ctx;

	if (first->who & SET_OF(d->q))
		return;
	first->who |= SET_OF(d->q);
	first->of[d->q] = *d;
}
