/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "oracle/engine/stretch.h"

struct occasion occasion_of(struct machine *m, struct journal_mark at, const struct step *s)
{
	struct occasion o = { .m = m, .at = at, .op = s->op };

	memcpy(o.arg, s->arg, sizeof(o.arg));
	return o;
}

uint64_t occasion_hash(struct occasion *o)
{
	uint64_t words[2 + STEP_ARGS];

	if (o->known)
		return o->hash;
	words[0] = journal_fingerprint_at(&o->m->journal, o->at);
	words[1] = o->op;
	memcpy(words + 2, o->arg, sizeof(o->arg));
	o->hash = XXH3_64bits(words, sizeof(words)) ^ o->mix;
	o->known = true;
	return o->hash;
}

bool stretch_stored(const struct stretch *s)
{
	return s->m->journal.stores > s->begin.stores;
}

static void held(const struct stretch *s, int check, bool telling)
{
	if (book_held(s->book, check, telling))
		book_occasion(s->book, check, occasion_hash(s->occasion));
}

void stretch_held(const struct stretch *s, int check)
{
	held(s, check, stretch_stored(s));
}

/* ---- integrity --------------------------------------------------------------------- */

bool stretch_declares(const struct stretch *s, unsigned q, object_id o, size_t word)
{
	for (size_t i = 0; i < s->contexts; i++) {
		if (s->m->sys->declared(s->m, &s->context[i], q, o, word))
			return true;
	}
	return false;
}

struct view_check {
	const struct stretch *stretch;
	int check;
	principal_set bound;
	struct integrity result;
};

static void view_changed(void *ctx, const struct difference *d)
{
	static const char *const at[2] = { "before", "after" };
	struct view_check *v = ctx;
	const struct stretch *s = v->stretch;
	char text[256];

	v->result.changed |= SET_OF(d->q);
	if (!(v->bound & SET_OF(d->q)) || stretch_declares(s, d->q, d->o, d->word) ||
	    (s->is_own && !s->is_own(s->own, d)))
		return;
	v->result.violated |= SET_OF(d->q);
	difference_text(s->m->sys, d, at, text, sizeof(text));
	book_violated(s->book,
		      &(struct place){ .check = v->check,
				       .detail = s->m->sys->view_field(d->o, d->word),
				       .principal = (int)d->q,
				       .side = s->side,
				       .definitional = s->definitional,
				       .object = &d->o },
		      "in %c %s", s->side, text);
}

void stretch_look_back(struct stretch *s, struct journal_mark at, principal_set who,
		       struct preimages *into)
{
	preimages_begin(into, 0);
	journal_rewind(&s->m->journal, at);
	for (size_t i = 0; i < s->objects->count; i++)
		preimages_keep(into, i, s->m, s->objects->o[i], who, true);
	journal_replay(&s->m->journal, at);
	s->before = into;
	s->by_touch = false;
}

/* What the rest saw of o was not kept, and is not what it was. */
static void compare_by_looking_back(const struct stretch *s, object_id o, principal_set who,
				    struct view_check *v)
{
	struct view_tape tape = { 0 };

	journal_rewind(&s->m->journal, s->begin);
	tape_record(&tape, s->m, o, who, true);
	journal_replay(&s->m->journal, s->begin);
	tape_compare(&tape, 0, s->m, o, who, view_changed, v);
	tape_free(&tape);
}

struct integrity stretch_integrity(const struct stretch *s, int check, principal_set who,
				   principal_set bound)
{
	struct view_check v = { .stretch = s, .check = check, .bound = bound };
	const struct object_set *objects = s->objects;

	for (size_t i = 0; who && i < objects->count; i++) {
		object_id o = objects->o[i];

		if (!tape_compare(&s->before->tape, stretch_place(s, i), s->m, o, who, view_changed,
				  &v))
			compare_by_looking_back(s, o, who, &v);
	}
	return v.result;
}

/* ---- errors change nothing ------------------------------------------------------------ */

/* The change is the first of its cell in the stretch, and the cell has another value now. */
static bool net_change(const struct journal *j, size_t begin, size_t at)
{
	for (size_t i = begin; i < at; i++) {
		if (j->change[i].cell == j->change[at].cell)
			return false;
	}
	return *j->change[at].cell != j->change[at].other;
}

static bool error_may_store(const struct stretch *s, const struct change *c)
{
	const struct system *sys = s->m->sys;

	return sys->error_may_store && sys->error_may_store(s->m, s->context[0].step, c);
}

void stretch_errors_change_nothing(const struct stretch *s)
{
	const struct journal *j = &s->m->journal;
	int check = s->book->errors_change_nothing;
	bool clean = true;

	for (size_t i = s->begin.changes; i < j->changes && clean; i++) {
		const struct change *c = &j->change[i];
		char cell[64];

		if (error_may_store(s, c) || !net_change(j, s->begin.changes, i))
			continue;
		clean = false;
		s->m->sys->cell_name(s->m, c->field, c->index, cell, sizeof(cell));
		book_violated(
			s->book,
			&(struct place){
				.check = check, .detail = "", .principal = -1, .side = s->side },
			"in %c the call failed, yet %s changed from 0x%llx to 0x%llx.", s->side,
			cell, (unsigned long long)c->other, (unsigned long long)*c->cell);
	}
	if (clean)
		held(s, check, true);
}

/* ---- invariants -------------------------------------------------------------------------- */

struct clauses {
	const struct stretch *stretch;
	int inv; /* the window's check, for stretch_window_clauses() */
	bool failed;
};

static void note_occasion(void *ctx, unsigned check)
{
	const struct stretch *s = ((struct clauses *)ctx)->stretch;

	book_occasion(s->book, (int)check, occasion_hash(s->occasion));
}

static void report_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
static void report_window_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
static void note_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

static void report(struct clauses *c, const struct place *place, object_id o, const char *format,
		   va_list args)
{
	const struct stretch *s = c->stretch;
	char object[64], text[256];

	c->failed = true;
	s->m->sys->object_name(o, object, sizeof(object));
	vsnprintf(text, sizeof(text), format, args);
	book_violated(s->book, place, "in %c %s: %s", s->side, object, text);
}

static void report_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
{
	struct clauses *c = ctx;
	const struct place place = { .check = (int)check,
				     .detail = "",
				     .principal = -1,
				     .side = c->stretch->side,
				     .definitional = c->stretch->definitional,
				     .object = &o };
	va_list args;

	if (!book_wants(c->stretch->book, (int)check))
		return;
	va_start(args, format);
	report(c, &place, o, format, args);
	va_end(args);
}

static void report_window_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
{
	struct clauses *c = ctx;
	const struct place place = { .check = c->inv,
				     .detail = c->stretch->m->sys->check[check].id,
				     .principal = -1,
				     .side = c->stretch->side,
				     .object = &o };
	va_list args;

	if (!book_wants(c->stretch->book, (int)check))
		return;
	va_start(args, format);
	report(c, &place, o, format, args);
	va_end(args);
}

static void note_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
{
	struct clauses *c = ctx;

	(void)o;
	(void)format;
	if (book_wants(c->stretch->book, (int)check))
		c->failed = true;
}

static void count_nothing(void *ctx, unsigned check)
{
	(void)ctx;
	(void)check;
}

static bool evaluate(struct clauses *c, const struct clause_sink *sink)
{
	const struct stretch *s = c->stretch;

	for (size_t i = 0; i < s->objects->count; i++)
		s->m->sys->check_object(s->m, s->objects->o[i], sink);
	return !c->failed;
}

bool stretch_window_clauses(const struct stretch *s, int inv)
{
	struct clauses c = { .stretch = s, .inv = inv };

	return evaluate(&c, &(struct clause_sink){ .ctx = &c,
						   .held = count_nothing,
						   .premise_not_met = count_nothing,
						   .failed = report_window_failed });
}

/* A sink that only notes that something failed. */
static struct clause_sink silent_sink(struct clauses *c)
{
	return (struct clause_sink){ .ctx = c,
				     .held = count_nothing,
				     .premise_not_met = count_nothing,
				     .failed = note_failed };
}

bool stretch_clauses_hold(const struct stretch *s)
{
	struct clauses c = { .stretch = s };
	const struct clause_sink sink = silent_sink(&c);

	return evaluate(&c, &sink);
}

static struct clause_tally tally_of(const struct stretch *s)
{
	return (struct clause_tally){ .count = s->book->count->check,
				      .wanted = s->book->wanted,
				      .telling = stretch_stored(s) };
}

/* A sink that counts each check on its own and reports what failed; ctx of `c`. */
static struct clause_sink counting_sink(struct clauses *c, const struct clause_tally *tally)
{
	return (struct clause_sink){
		.ctx = c, .tally = tally, .occasion = note_occasion, .failed = report_failed
	};
}

bool stretch_clauses(const struct stretch *s)
{
	struct clauses c = { .stretch = s };
	const struct clause_tally tally = tally_of(s);
	const struct clause_sink sink = counting_sink(&c, &tally);

	return evaluate(&c, &sink);
}

void stretch_after_step(const struct stretch *s, const struct step *step,
			const struct step_result *result)
{
	struct clauses c = { .stretch = s };
	const struct clause_tally tally = tally_of(s);
	const struct clause_sink sink = counting_sink(&c, &tally);

	if (s->m->sys->after_step)
		s->m->sys->after_step(s->m, step, result, &sink);
}

/* ---- refinement ------------------------------------------------------------------------ */

static bool relate(struct clauses *c, const struct machine *model, const struct clause_sink *sink)
{
	const struct stretch *s = c->stretch;

	for (size_t i = 0; i < s->objects->count; i++)
		s->m->sys->relate(s->m, model, s->objects->o[i], sink);
	return !c->failed;
}

bool stretch_relates(const struct stretch *s, const struct machine *model)
{
	struct clauses c = { .stretch = s };
	const struct clause_tally tally = tally_of(s);
	const struct clause_sink sink = counting_sink(&c, &tally);

	return relate(&c, model, &sink);
}

bool stretch_relation_holds(const struct stretch *s, const struct machine *model)
{
	struct clauses c = { .stretch = s };
	const struct clause_sink sink = silent_sink(&c);

	return relate(&c, model, &sink);
}

void stretch_relates_whole(const struct stretch *s, const struct machine *model)
{
	struct clauses c = { .stretch = s };
	const struct clause_tally tally = tally_of(s);
	const struct clause_sink sink = counting_sink(&c, &tally);

	if (s->m->sys->relate_whole)
		s->m->sys->relate_whole(s->m, model, &sink);
}

void stretch_refined(const struct stretch *s, const struct refined_step *r)
{
	struct clauses c = { .stretch = s };
	const struct clause_tally tally = tally_of(s);
	const struct clause_sink sink = counting_sink(&c, &tally);

	if (s->m->sys->refined)
		s->m->sys->refined(r, &sink);
}
