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

principal_set principals_in_role(const struct machine *m)
{
	principal_set set = 0;

	for (unsigned q = 0; q < m->sys->principal_count; q++) {
		if (m->sys->in_role(m, q))
			set |= SET_OF(q);
	}
	return set;
}

principal_set principals_active(const struct machine *m, unsigned cpu)
{
	principal_set set = 0;

	for (unsigned q = 0; q < m->sys->principal_count; q++) {
		if (m->sys->active(m, q, cpu))
			set |= SET_OF(q);
	}
	return set;
}

void objects_free(struct object_set *set)
{
	free(set->o);
	memset(set, 0, sizeof(*set));
}

static void append(struct object_set *set, object_id o)
{
	set->o = grow(set->o, set->count + 1, &set->capacity, sizeof(*set->o));
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

void objects_touched(struct object_set *set, const struct machine *m, struct journal_mark since)
{
	set->count = journal_touched_since(&m->journal, since, &set->o, &set->capacity);
}

void objects_all(struct object_set *set, const struct machine *m)
{
	set->count = 0;
	m->sys->objects(m, append_object, set);
	set->count = objects_sort(set->o, set->count);
}

void objects_unite(struct object_set *set, const struct object_set *a, const struct object_set *b)
{
	size_t i = 0, j = 0;

	set->count = 0;
	while (i < a->count || j < b->count) {
		bool from_a = j == b->count || (i < a->count && a->o[i] <= b->o[j]);
		object_id o = from_a ? a->o[i] : b->o[j];

		append(set, o);
		i += i < a->count && a->o[i] == o;
		j += j < b->count && b->o[j] == o;
	}
}

void objects_keep_shared(struct object_set *set, const struct system *sys)
{
	size_t kept = 0;

	for (size_t i = 0; i < set->count; i++) {
		if (sys->object_shared(set->o[i]))
			set->o[kept++] = set->o[i];
	}
	set->count = kept;
}

bool objects_contain(const struct object_set *set, object_id o)
{
	return set->count && bsearch(&o, set->o, set->count, sizeof(o), by_id);
}

/* ---- differences ------------------------------------------------------------------- */

struct view {
	const uint64_t *word;
	size_t count;
};

static void compare_views(unsigned q, object_id o, const struct view view[2], difference_sink *sink,
			  void *ctx)
{
	size_t words = view[0].count > view[1].count ? view[0].count : view[1].count;

	if (view[0].count == view[1].count &&
	    !memcmp(view[0].word, view[1].word, words * sizeof(uint64_t)))
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

void compare_machines(const struct machine *a, const struct machine *b,
		      const struct object_set *objects, principal_set who, difference_sink *sink,
		      void *ctx)
{
	uint64_t word[2][ENGINE_VIEW_WORDS];
	unsigned q;

	for (size_t i = 0; i < objects->count; i++) {
		object_id o = objects->o[i];

		FOR_EACH_PRINCIPAL(q, rest, who)
		{
			const struct view view[2] = {
				{ .word = word[0], .count = a->sys->view(a, q, o, word[0]) },
				{ .word = word[1], .count = b->sys->view(b, q, o, word[1]) },
			};

			compare_views(q, o, view, sink, ctx);
		}
	}
}

void tape_free(struct view_tape *tape)
{
	free(tape->word);
	memset(tape, 0, sizeof(*tape));
}

/* A record of the tape: number of words, then the words. */
void tape_record(struct view_tape *tape, const struct machine *m, const struct object_set *objects,
		 principal_set who)
{
	unsigned q;

	tape->used = 0;
	for (size_t i = 0; i < objects->count; i++) {
		FOR_EACH_PRINCIPAL(q, rest, who)
		{
			size_t words;

			tape->word = grow(tape->word, tape->used + 1 + ENGINE_VIEW_WORDS,
					  &tape->capacity, sizeof(*tape->word));
			words = m->sys->view(m, q, objects->o[i], tape->word + tape->used + 1);
			tape->word[tape->used] = words;
			tape->used += 1 + words;
		}
	}
}

void tape_compare(const struct view_tape *tape, const struct machine *m,
		  const struct object_set *objects, principal_set who, difference_sink *sink,
		  void *ctx)
{
	uint64_t now[ENGINE_VIEW_WORDS];
	const uint64_t *at = tape->word;
	unsigned q;

	for (size_t i = 0; i < objects->count; i++) {
		FOR_EACH_PRINCIPAL(q, rest, who)
		{
			const struct view view[2] = {
				{ .word = at + 1, .count = (size_t)at[0] },
				{ .word = now, .count = m->sys->view(m, q, objects->o[i], now) },
			};

			compare_views(q, objects->o[i], view, sink, ctx);
			at += 1 + at[0];
		}
	}
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
