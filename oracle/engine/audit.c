/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The definitional comparison: the same views and clauses, over every object.
 *
 * Exact checking looks at touched objects only; that it misses nothing rests on
 * the system's touch reports.  Here everything is looked at, and whatever one
 * of the two ways finds and the other does not is reported as a disagreement.
 */
#include <stdio.h>
#include <string.h>

#include "oracle/engine/pair.h"

/* A check under which a difference between A and B can be reported. */
static int reporting_check(const struct pair *p)
{
	const struct system *sys = p->shop.sys;
	const struct step *s = p->shop.book.current;
	int row = s ? sys->op[s->op].step_class : -1;

	if (row >= 0 && book_wants(&p->shop.book, sys->step_class[row].conf))
		return sys->step_class[row].conf;
	for (unsigned i = 0; i < sys->check_count; i++) {
		if (sys->check[i].kind == CHECK_CONFIDENTIALITY &&
		    book_wants(&p->shop.book, (int)i))
			return (int)i;
	}
	return NO_CHECK;
}

static void report_difference(void *ctx, const struct difference *d)
{
	static const char *const at[2] = { "in A", "in B" };
	struct pair *p = ctx;
	char text[256];

	difference_text(p->shop.sys, d, at, text, sizeof(text));
	book_violated(&p->shop.book,
		      &(struct place){ .check = reporting_check(p),
				       .detail = p->shop.sys->view_field(d->o, d->word),
				       .principal = (int)d->q,
				       .side = '*',
				       .definitional = true,
				       .object = &d->o },
		      "%s", text);
}

/* All objects of both machines, in scratch[2]. */
static void objects_of_both(struct pair *p)
{
	objects_all(&p->scratch[0], p->m[0]);
	objects_all(&p->scratch[1], p->m[1]);
	objects_unite(&p->scratch[2], &p->scratch[0], &p->scratch[1]);
}

/* Rule 2 over all objects of both machines. */
static void audit_agreement(struct pair *p)
{
	objects_of_both(p);
	compare_machines_definitionally(p->m[0], p->m[1], &p->scratch[2], p->in, report_difference,
					p);
}

void audit_views(struct pair *p)
{
	struct first_differences all = { 0 };
	principal_set wrong;
	unsigned q;

	objects_of_both(p);
	compare_machines_definitionally(p->m[0], p->m[1], &p->scratch[2], p->in, keep_first, &all);
	wrong = all.who ^ p->now.differ.who;
	FOR_EACH_PRINCIPAL(q, left, wrong)
	report_difference(p, all.who & SET_OF(q) ? &all.of[q] : &p->now.differ.of[q]);
}

/* Rule 9 over all objects of one machine. */
static void audit_invariants(struct pair *p, unsigned side)
{
	struct stretch s = monitor_stretch(&p->run[side]);

	objects_all(&p->scratch[0], p->m[side]);
	s.objects = &p->scratch[0];
	/* After an injected fault a clause may be broken where nothing was touched. */
	s.definitional = !p->corrupted;
	if (!stretch_clauses_hold(&s))
		stretch_clauses(&s);
}

/* Every object that exists before or after the step, in scratch[2]. */
static void objects_before_and_after(struct pair *p, unsigned side)
{
	struct machine *m = p->m[side];

	objects_all(&p->scratch[1], m);
	journal_rewind(&m->journal, p->run[side].begin);
	objects_all(&p->scratch[0], m);
	journal_replay(&m->journal, p->run[side].begin);
	objects_unite(&p->scratch[2], &p->scratch[0], &p->scratch[1]);
}

/* Rule 7 over all objects of one machine. */
static void audit_integrity(struct pair *p, unsigned side)
{
	struct stretch s = monitor_stretch(&p->run[side]);
	principal_set bound = p->now.bound[side];
	int row = p->now.op->step_class;

	if (!bound || row < 0)
		return;
	objects_before_and_after(p, side);
	s.objects = &p->scratch[2];
	s.definitional = true;
	stretch_look_back(&s, s.begin, bound, &p->shop.before);
	stretch_integrity(&s, p->shop.sys->step_class[row].integ, bound, bound);
}

/* What only the model has is the difference that refinement speaks of. */
static bool model_lists(struct pair *p, unsigned side, object_id o)
{
	const struct machine *model = p->model[side];

	if (!model || !model->sys->objects)
		return false;
	objects_all(&p->scratch[0], model);
	return objects_contain(&p->scratch[0], o);
}

/* A violation that the exact way found speaks of an object that the walk lists. */
static void audit_violation(struct pair *p)
{
	struct violation *v = &p->shop.book.violation;
	char detail[sizeof(v->detail)];

	for (unsigned side = 0; side < SIDES; side++) {
		if (p->now.runs[side])
			objects_before_and_after(p, side);
		else
			objects_all(&p->scratch[2], p->m[side]);
		if (objects_contain(&p->scratch[2], p->shop.book.object) ||
		    model_lists(p, side, p->shop.book.object))
			return;
	}
	snprintf(detail, sizeof(detail), "%s/%.40s", EXACT_DISAGREES, v->detail);
	memcpy(v->detail, detail, sizeof(v->detail));
}

static void report_digest(struct pair *p, unsigned q, char side, const char *what)
{
	book_violated(&p->shop.book,
		      &(struct place){ .check = reporting_check(p),
				       .detail = "digest",
				       .principal = (int)q,
				       .side = side,
				       .definitional = true },
		      "the digest of what %s sees %s.", p->shop.sys->principal[q], what);
}

void audit_digests(struct pair *p)
{
	principal_set differ = digest_differ(&p->digest[0], &p->digest[1], p->in);
	unsigned q;

	FOR_EACH_PRINCIPAL(q, left, differ ^ p->now.differ.who)
	report_digest(p, q, '*',
		      differ & SET_OF(q) ? "differs in A and B, its views do not"
					 : "is the same in A and B, its views are not");
}

/* The sum over everything is what it was at first, and what the steps made of it. */
static void audit_sum(struct pair *p, unsigned side)
{
	struct digest whole;

	objects_all(&p->scratch[0], p->m[side]);
	digest_everything(&whole, p->m[side], &p->scratch[0]);
	for (unsigned q = 0; q < p->shop.sys->principal_count; q++) {
		if (digest_of(&whole, q) !=
		    digest_of(&p->first_digest[side], q) + digest_of(&p->digest[side], q))
			report_digest(p, q, p->run[side].side,
				      "is not the sum over all that it sees");
	}
}

void audit_step(struct pair *p)
{
	if (p->shop.book.violation.found) {
		if (p->shop.book.about_object)
			audit_violation(p);
		return;
	}
	for (unsigned side = 0; side < SIDES; side++) {
		if (!p->now.runs[side] || p->now.op->flags & OP_CORRUPT)
			continue;
		if (p->options.digests)
			audit_sum(p, side);
		audit_integrity(p, side);
		audit_invariants(p, side);
		audit_refinement(p, side);
	}
}

bool pair_audit(struct pair *p)
{
	audit_agreement(p);
	for (unsigned side = 0; side < SIDES; side++) {
		audit_invariants(p, side);
		audit_refinement(p, side);
	}
	return !p->shop.book.violation.found;
}
