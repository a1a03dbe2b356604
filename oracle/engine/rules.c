/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What one step checks: the nine rules, one function each.
 */
#include <stdio.h>
#include <string.h>

#include "oracle/engine/pair.h"

static const char *const in_a_and_b[2] = { "in A", "in B" };
static const struct step_class no_class = { "", NO_CHECK, NO_CHECK, NO_CHECK, NO_CHECK, NO_CHECK };

/* ---- the step at hand ------------------------------------------------------------------------ */

static const struct step_class *class_of(const struct pair *p, const struct step *s)
{
	int row = p->shop.sys->op[s->op].step_class;

	return row < 0 ? &no_class : &p->shop.sys->step_class[row];
}

static bool injects_faults(const struct pair *p)
{
	return p->now.op->flags & OP_FROM_OUTSIDE;
}

static bool ran(const struct pair *p, unsigned i)
{
	return a_run(p)->ran >> i & 1;
}

/* A check on both machines holds; it was exercised if it could have turned out otherwise. */
static void pair_held(struct pair *p, int check, bool telling)
{
	if (book_held(&p->shop.book, check, telling))
		book_occasion(&p->shop.book, check,
			      occasion_hash(&p->run[0].occasion) ^
				      occasion_hash(&p->run[1].occasion) << 1);
}

static principal_set role_on_both(const struct pair *p)
{
	return p->now.role[0] & p->now.role[1];
}

void pair_lose(struct pair *p, unsigned q, enum eq_lost reason)
{
	if (!((p->in | p->waiting) & SET_OF(q)))
		return;
	p->in &= ~SET_OF(q);
	p->waiting &= ~SET_OF(q);
	p->shop.book.count->eq_lost[q][reason]++;
}

static void views_violated(struct pair *p, int check, const struct difference *d)
{
	char text[256];

	difference_text(p->shop.sys, d, in_a_and_b, text, sizeof(text));
	book_violated(&p->shop.book,
		      &(struct place){ .check = check,
				       .detail = p->shop.sys->view_field(d->o, d->word),
				       .principal = (int)d->q,
				       .side = '*',
				       .object = &d->o },
		      "%s", text);
}

static void results_violated(struct pair *p, int check, unsigned q, const char *what, uint64_t a,
			     uint64_t b)
{
	book_violated(
		&p->shop.book,
		&(struct place){ .check = check, .detail = what, .principal = (int)q, .side = '*' },
		"%s gets %s as 0x%llx in A and 0x%llx in B.", p->shop.sys->principal[q], what,
		(unsigned long long)a, (unsigned long long)b);
}

/* ---- rule 1: actor --------------------------------------------------------------------- */

enum turn rule_actor(struct pair *p, int actor[SIDES])
{
	const struct step *s = p->now.group.step;
	const struct now *n = &p->now;
	int who;

	for (unsigned side = 0; side < SIDES; side++)
		actor[side] = p->shop.sys->actor(p->m[side], s);
	who = actor[n->runs[0] ? 0 : 1];
	if (both_ran(p) && actor[0] != actor[1])
		return TURN_DESYNC;
	if (who == ACTOR_NOBODY)
		return TURN_SKIP;
	if (who >= 0 && p->waiting & SET_OF(who))
		return TURN_WAIT;
	return TURN_RUN;
}

/* ---- rule 2: agreement ------------------------------------------------------------------ */

struct declared_words {
	struct stretch stretch[SIDES];
	bool all;
};

static void note_undeclared(void *ctx, const struct difference *d)
{
	struct declared_words *w = ctx;

	if (!stretch_declares(&w->stretch[0], d->q, d->o, d->word) &&
	    !stretch_declares(&w->stretch[1], d->q, d->o, d->word))
		w->all = false;
}

/* Every word in which q's views differ may have changed by a declared channel of this step. */
static bool all_declared(struct pair *p, unsigned q)
{
	struct declared_words w = { .all = true };

	for (unsigned side = 0; side < SIDES; side++) {
		w.stretch[side] = monitor_stretch(&p->run[side]);
		if (!p->now.runs[side])
			w.stretch[side].contexts = 0;
	}
	compare_machines(p->m[0], p->m[1], &p->now.united, SET_OF(q), note_undeclared, &w);
	return w.all;
}

void rule_agreement(struct pair *p)
{
	const struct now *n = &p->now;
	int conf = class_of(p, n->group.step)->conf;
	unsigned q;

	FOR_EACH_PRINCIPAL(q, rest, n->differ.who & ~n->handled & p->in)
	{
		if (injects_faults(p))
			pair_lose(p, q, LOST_PERTURBED);
		else if (all_declared(p, q))
			pair_lose(p, q, LOST_DECLARED);
		else if (both_ran(p) && role_on_both(p) & SET_OF(q) &&
			 book_wants(&p->shop.book, conf))
			views_violated(p, conf, &n->differ.of[q]);
		else
			pair_lose(p, q, LOST_NO_ROLE);
	}
}

/* ---- rule 3: one-sided step -------------------------------------------------------------- */

/* Who knows that this step was taken: its actor, or in whose name it was made. */
static int knows_of(const struct monitor *run, const struct step_context *c)
{
	if (c->actor != ACTOR_NONE || !run->m->sys->issuer)
		return c->actor;
	return run->m->sys->issuer(run->m, c->step);
}

void rule_one_sided(struct pair *p)
{
	const struct monitor *run = a_run(p);

	if (both_ran(p) || injects_faults(p))
		return;
	for (size_t i = 0; i < run->contexts; i++) {
		int who = knows_of(run, &run->context[i]);

		if (who >= 0)
			pair_lose(p, (unsigned)who, LOST_ONE_SIDED);
	}
}

/* ---- rule 4: confidentiality --------------------------------------------------------------- */

/* What the actor of one step learned besides its view; the first difference, if any. */
struct result_difference {
	const char *what; /* NULL: none */
	uint64_t value[SIDES];
};

/* Who ran on the CPU of step i, on both sides, when it began; not who acts through a device. */
static principal_set ran_on_cpu(const struct pair *p, unsigned i)
{
	const struct monitor *run = a_run(p);
	unsigned k = 0;

	while (k + 1 < run->seams && run->seam[k].step != i)
		k++;
	return p->now.active_earlier[0][k] & p->now.active_earlier[1][k];
}

static struct result_difference compare_results(const struct pair *p, unsigned i, unsigned q)
{
	const struct step_result *a = &p->run[0].result[i], *b = &p->run[1].result[i];
	unsigned end = p->now.ended[i];
	principal_set next[SIDES] = { p->now.active_at[0][end], p->now.active_at[1][end] };
	bool knows_cpu = ran_on_cpu(p, i) & SET_OF(q);

	if (a->visible_count != b->visible_count)
		return (struct result_difference){ "visible",
						   { a->visible_count, b->visible_count } };
	for (unsigned w = 0; w < a->visible_count; w++) {
		if (a->visible[w] != b->visible[w])
			return (struct result_difference){ "visible",
							   { a->visible[w], b->visible[w] } };
	}
	if (knows_cpu && next[0] != next[1])
		return (struct result_difference){ "active", { next[0], next[1] } };
	return (struct result_difference){ NULL, { 0, 0 } };
}

/* Codes are results too, under a check of their own. */
static bool codes_agree(struct pair *p, unsigned q, const struct step_result *a,
			const struct step_result *b)
{
	struct book *book = &p->shop.book;

	if (a->code != b->code)
		results_violated(p, book->error_codes_public, q, "code", a->code, b->code);
	else if (a->code)
		pair_held(p, book->error_codes_public, p->now.told_apart);
	return a->code == b->code;
}

static void check_actor(struct pair *p, unsigned i, unsigned q)
{
	struct now *n = &p->now;
	const struct step_result *a = &p->run[0].result[i], *b = &p->run[1].result[i];
	int conf = class_of(p, &n->group.step[i])->conf;
	const struct result_difference result = compare_results(p, i, q);
	/* Views that differ since q was told are not this step's doing. */
	bool view_differs = n->differ.who & ~n->told_who & SET_OF(q);

	if (n->told_who & SET_OF(q) && n->told[q] < n->ended[i]) {
		book_premise_not_met(&p->shop.book, conf);
		return;
	}
	if (!book_wants(&p->shop.book, conf) || !(role_on_both(p) & SET_OF(q))) {
		book_premise_not_met(&p->shop.book, conf);
		if (a->code != b->code || result.what || view_differs)
			pair_lose(p, q, LOST_NO_ROLE);
		return;
	}
	n->handled |= SET_OF(q);
	if (!codes_agree(p, q, a, b) && !book_wants(&p->shop.book, p->shop.book.error_codes_public))
		pair_lose(p, q, LOST_NO_ROLE);
	if (view_differs)
		views_violated(p, conf, &n->differ.of[q]);
	if (result.what)
		results_violated(p, conf, q, result.what, result.value[0], result.value[1]);
	if (!view_differs && !result.what && a->code == b->code)
		pair_held(p, conf, n->stored && n->told_apart);
}

void rule_confidentiality(struct pair *p)
{
	if (!both_ran(p))
		return;
	for (unsigned i = 0; i < p->now.group.count; i++) {
		int actor = p->run[0].actor[i];

		if (ran(p, i) && actor >= 0 && p->in & SET_OF(actor))
			check_actor(p, i, (unsigned)actor);
	}
}

/* ---- rule 5: divergence ---------------------------------------------------------------------- */

static struct resumption resumed(const struct pair *p, unsigned side, unsigned cpu)
{
	unsigned i = p->now.switched[cpu];
	const struct step *s = &p->now.group.step[i];
	const struct step_result *r = &p->run[side].result[i];
	struct resumption how = { .ahead = (uint8_t)side,
				  .op = s->op,
				  .code = r->code,
				  .record_count = r->record_count };

	memcpy(how.arg, s->arg, sizeof(how.arg));
	memcpy(how.record, r->record, sizeof(how.record));
	return how;
}

static void begin_wait(struct pair *p, unsigned q)
{
	struct wait *w = &p->wait[q];

	memset(w, 0, sizeof(*w));
	for (unsigned side = 0; side < SIDES; side++)
		w->since[side] =
			p->now.runs[side] ? p->run[side].begin : journal_mark(&p->m[side]->journal);
	p->in &= ~SET_OF(q);
	p->waiting |= SET_OF(q);
}

/* One side has changed what q sees of it since this moment of the group. */
static bool changed_since(struct pair *p, unsigned q, unsigned side, struct journal_mark at)
{
	struct stretch s = monitor_stretch(&p->run[side]);

	s.objects = &p->now.touched[side];
	stretch_look_back(&s, at, SET_OF(q), &p->shop.before);
	return stretch_integrity(&s, NO_CHECK, SET_OF(q), 0).changed;
}

/* The group went on after seam k, and changed what q sees. */
static bool changed_after(struct pair *p, unsigned q, unsigned k)
{
	for (unsigned side = 0; side < SIDES; side++) {
		const struct monitor *run = &p->run[side];

		if (p->now.runs[side] && k + 1 < run->seams &&
		    changed_since(p, q, side, run->seam[k].at))
			return true;
	}
	return false;
}

static void wait_on_cpu(struct pair *p, unsigned q, unsigned cpu)
{
	unsigned ahead = p->now.active_after[0][cpu] & SET_OF(q) ? 0 : 1;
	struct wait *w = &p->wait[q];

	if (!(p->waiting & SET_OF(q)))
		begin_wait(p, q);
	if (w->cpus >> cpu & 1)
		return;
	w->cpus = (uint8_t)(w->cpus | 1u << cpu);
	w->at[cpu] = resumed(p, ahead, cpu);
	if (!p->now.runs[ahead])
		w->excused = true; /* the other side left it behind: nobody resumed it */
	if (changed_after(p, q, p->now.ended[p->now.switched[cpu]]))
		w->excused = true;
	/* The side that did not resume q told it something instead: that a page is shared. */
	if (p->now.runs[1 - ahead] && changed_since(p, q, 1 - ahead, p->run[1 - ahead].begin))
		w->excused = true;
}

void rule_divergence(struct pair *p)
{
	const struct now *n = &p->now;
	unsigned cpu, q;

	FOR_EACH_CPU(cpu, left, n->cpus)
	{
		FOR_EACH_PRINCIPAL(q, rest,
				   (p->in | p->waiting) &
					   (n->active_after[0][cpu] ^ n->active_after[1][cpu]))
		wait_on_cpu(p, q, cpu);
	}
}

/* ---- rule 6: restore ------------------------------------------------------------------------- */

bool pair_same_record(uint64_t code_a, const uint64_t *a, unsigned count_a, uint64_t code_b,
		      const uint64_t *b, unsigned count_b)
{
	return code_a == code_b && count_a == count_b && !memcmp(a, b, count_a * sizeof(*a));
}

/* Who agreed so far and was resumed on this CPU, on both sides. */
static principal_set restored_on(const struct pair *p, unsigned cpu)
{
	const struct now *n = &p->now;

	if (!both_ran(p) || !(n->cpus >> cpu & 1))
		return 0;
	return n->active_after[0][cpu] & n->active_after[1][cpu] & ~n->active_before[0][cpu] &
	       ~n->active_before[1][cpu] & p->in;
}

/* q, which agrees and got equal records, was resumed on both sides by this step. */
static void check_restored(struct pair *p, unsigned q, unsigned cpu)
{
	struct now *n = &p->now;
	int confres = class_of(p, &n->group.step[n->switched[cpu]])->confres;

	if (!(role_on_both(p) & SET_OF(q)) || !book_wants(&p->shop.book, confres)) {
		book_premise_not_met(&p->shop.book, confres);
		return;
	}
	n->handled |= SET_OF(q);
	if (n->differ.who & SET_OF(q))
		views_violated(p, confres, &n->differ.of[q]);
	else
		pair_held(p, confres, n->stored && n->told_apart);
}

/* Everything that either side touched since q's views were last known to be equal. */
static struct first_differences compare_since(struct pair *p, unsigned q)
{
	const struct wait *w = &p->wait[q];
	struct first_differences first = { 0 };

	for (unsigned side = 0; side < SIDES; side++)
		objects_touched(&p->scratch[side], &p->m[side]->journal, w->since[side]);
	objects_unite(&p->scratch[2], &p->scratch[0], &p->scratch[1]);
	compare_machines(p->m[0], p->m[1], &p->scratch[2], SET_OF(q), keep_first, &first);
	return first;
}

/* The other side has caught up with q on all CPUs: full views decide. */
static void end_wait(struct pair *p, unsigned q, unsigned cpu)
{
	int confres = class_of(p, &p->now.group.step[p->now.switched[cpu]])->confres;
	bool premise = role_on_both(p) & SET_OF(q) && !p->wait[q].excused &&
		       book_wants(&p->shop.book, confres);
	const struct first_differences first = compare_since(p, q);

	p->waiting &= ~SET_OF(q);
	p->in |= SET_OF(q);
	p->now.handled |= SET_OF(q);
	if (!premise)
		book_premise_not_met(&p->shop.book, confres);
	if (!first.who && premise)
		pair_held(p, confres, p->now.stored);
	else if (first.who && premise)
		views_violated(p, confres, &first.of[q]);
	else if (first.who)
		pair_lose(p, q, p->wait[q].excused ? LOST_DECLARED : LOST_NO_ROLE);
}

/* On this CPU q is active on both sides now, or on neither. */
static void catch_up(struct pair *p, unsigned q, unsigned cpu)
{
	struct wait *w = &p->wait[q];
	const struct resumption *first = &w->at[cpu];
	unsigned behind = 1u - first->ahead;

	w->cpus = (uint8_t)(w->cpus & ~(1u << cpu));
	if (p->now.active_after[behind][cpu] & SET_OF(q) && p->now.runs[behind]) {
		const struct resumption second = resumed(p, behind, cpu);

		if (!pair_same_record(first->code, first->record, first->record_count, second.code,
				      second.record, second.record_count)) {
			pair_lose(p, q, LOST_RECORD);
			return;
		}
		/* The theorem speaks of one step with one set of arguments. */
		if (first->op != second.op || memcmp(first->arg, second.arg, sizeof(first->arg)))
			w->excused = true;
	} else {
		w->excused = true; /* it went to sleep again, without a step of its own */
	}
	if (!w->cpus)
		end_wait(p, q, cpu);
}

void rule_restore(struct pair *p)
{
	const struct now *n = &p->now;
	unsigned cpu, q;

	FOR_EACH_CPU(cpu, left, n->cpus)
	{
		const principal_set after[SIDES] = { n->active_after[0][cpu],
						     n->active_after[1][cpu] };

		FOR_EACH_PRINCIPAL(q, rest, restored_on(p, cpu))
		check_restored(p, q, cpu);
		FOR_EACH_PRINCIPAL(q, rest, ~(after[0] ^ after[1]) & p->waiting)
		{
			if (p->wait[q].cpus >> cpu & 1)
				catch_up(p, q, cpu);
		}
	}
}

/* ---- rule 7: integrity --------------------------------------------------------------- */

principal_set rule_watched(const struct pair *p, unsigned side, int actor)
{
	const struct now *n = &p->now;
	principal_set acting = actor >= 0 ? SET_OF(actor) : 0;

	if (injects_faults(p))
		return p->waiting;
	acting |= n->active_before[side][n->group.step->cpu];
	return ~acting & (n->role[side] | p->waiting) & all_principals(p->shop.sys);
}

/* The actor of step i, and whoever was active on its CPU before or after. */
static principal_set involved(const struct pair *p, unsigned side, unsigned i)
{
	const struct now *n = &p->now;
	const struct monitor *run = &p->run[side];
	principal_set set = run->actor[i] >= 0 ? SET_OF(run->actor[i]) : 0;

	for (unsigned k = 0; k < run->seams; k++) {
		if (run->seam[k].step == i)
			set |= n->active_earlier[side][k] | n->active_at[side][k];
	}
	return injects_faults(p) ? 0 : set; /* faults come from outside: everybody is another */
}

/* Those who wait have no partner to compare with: note that their view changed. */
static void excuse_waiting(struct pair *p, principal_set changed)
{
	unsigned q;

	FOR_EACH_PRINCIPAL(q, rest, changed & p->waiting)
	{
		if (injects_faults(p))
			pair_lose(p, q, LOST_PERTURBED);
		else
			p->wait[q].excused = true;
	}
}

static struct journal_mark begin_of_segment(const struct monitor *run, unsigned k)
{
	return k ? run->seam[k - 1].at : run->begin;
}

static uint64_t seen_at(const struct monitor *run, struct journal_mark at,
			const struct difference *d)
{
	uint64_t word[ENGINE_VIEW_WORDS];
	size_t words;

	journal_rewind(&run->m->journal, at);
	words = run->m->sys->view(run->m, d->q, d->o, word);
	journal_replay(&run->m->journal, at);
	return d->word < words ? word[d->word] : 0;
}

/* Step 0 itself changed the word, not only the steps that ran inside it. */
static bool changed_by_outer(const void *ctx, const struct difference *d)
{
	const struct monitor *run = ctx;

	for (unsigned k = 0; k < run->seams; k++) {
		if (run->seam[k].step == 0 &&
		    seen_at(run, begin_of_segment(run, k), d) != seen_at(run, run->seam[k].at, d))
			return true;
	}
	return false;
}

/* What `who` saw when step i began, compared with what they saw at its end. */
static struct integrity compare_step(struct pair *p, unsigned side, unsigned i, int check,
				     principal_set who, principal_set bound)
{
	struct monitor *run = &p->run[side];
	unsigned end = p->now.ended[i];
	struct stretch s = stretch_of_step(run, i);
	struct journal *j = &s.m->journal;
	struct integrity seen;

	s.objects = &p->now.touched[side];
	s.begin = i ? begin_of_segment(run, end) : run->begin;
	s.is_own = i || run->seams == 1 ? NULL : changed_by_outer;
	s.own = run;
	if (monitor_keeps_views(run))
		return stretch_integrity(&s, check, who, bound);
	stretch_look_back(&s, s.begin, who, &p->shop.before);
	journal_rewind(j, run->seam[end].at);
	seen = stretch_integrity(&s, check, who, bound);
	journal_replay(j, run->seam[end].at);
	return seen;
}

/*
 * Each step of a group answers for itself: one that runs inside another makes its actor
 * no accomplice of that.  Returns who was bound.
 */
static principal_set check_step_integrity(struct pair *p, unsigned side, unsigned i)
{
	struct book *book = &p->shop.book;
	int check = class_of(p, &p->now.group.step[i])->integ;
	bool wanted = book_wants(book, check) && !injects_faults(p);
	principal_set others = ~involved(p, side, i) & all_principals(p->shop.sys);
	principal_set bound = wanted ? others & p->now.role[side] : 0;
	principal_set who = bound | (others & p->waiting);
	struct integrity seen = { 0, 0 };

	if (who)
		seen = compare_step(p, side, i, check, who, bound);
	excuse_waiting(p, seen.changed);
	if (wanted && !bound) {
		book_premise_not_met(book, check);
	} else if (wanted && !seen.violated) {
		const struct stretch whole = monitor_stretch(&p->run[side]);

		stretch_held(&whole, check);
	}
	return bound;
}

void rule_integrity(struct pair *p, unsigned side)
{
	principal_set bound = all_principals(p->shop.sys);

	for (unsigned i = 0; i < p->now.group.count; i++) {
		if (ran(p, i))
			bound &= check_step_integrity(p, side, i);
	}
	p->now.bound[side] = bound;
}

/* ---- rule 8: halt -------------------------------------------------------------------- */

static void check_no_panic(struct pair *p, unsigned side)
{
	struct book *book = &p->shop.book;
	const struct stretch s = monitor_stretch(&p->run[side]);
	unsigned reason = p->shop.sys->halted(p->m[side]);

	if (p->corrupted) {
		book_premise_not_met(book, book->no_panic);
		return;
	}
	if (!reason) {
		stretch_held(&s, book->no_panic);
		return;
	}
	book_violated(book,
		      &(struct place){ .check = book->no_panic,
				       .detail = p->shop.sys->halt_name(reason),
				       .principal = -1,
				       .side = s.side },
		      "%c panics: %s.", s.side, p->shop.sys->halt_name(reason));
}

/* An actor that agreed on everything must not be able to tell by a halt. */
static void check_termination(struct pair *p, const unsigned reason[SIDES])
{
	struct book *book = &p->shop.book;
	int actor = p->run[0].actor[0];
	int check = class_of(p, p->now.group.step)->termination;

	if (!both_ran(p) || actor < 0 || !(p->in & SET_OF(actor))) {
		book_premise_not_met(book, check);
		return;
	}
	if (!reason[0] == !reason[1]) {
		pair_held(p, check, p->now.stored && p->now.told_apart);
		return;
	}
	book_violated(book,
		      &(struct place){ .check = check,
				       .detail = p->shop.sys->halt_name(reason[0] | reason[1]),
				       .principal = actor,
				       .side = '*' },
		      "%s, which cannot tell A from B, makes %s halt and not %s (%s).",
		      p->shop.sys->principal[actor], reason[0] ? "A" : "B", reason[0] ? "B" : "A",
		      p->shop.sys->halt_name(reason[0] | reason[1]));
}

bool rule_halt(struct pair *p)
{
	const unsigned reason[SIDES] = { p->shop.sys->halted(p->m[0]),
					 p->shop.sys->halted(p->m[1]) };

	check_termination(p, reason);
	for (unsigned side = 0; side < SIDES; side++) {
		if (p->now.runs[side])
			check_no_panic(p, side);
	}
	return reason[0] || reason[1];
}

/* ---- rule 9: invariants -------------------------------------------------------------- */

void rule_invariants(struct pair *p, unsigned side)
{
	struct now *n = &p->now;
	struct monitor *run = &p->run[side];
	struct stretch s = monitor_stretch(run);
	int inv = class_of(p, n->group.step)->inv;

	if (n->op->flags & OP_CORRUPT)
		return;
	s.objects = &n->touched[side];
	if (stretch_clauses(&s))
		stretch_held(&s, inv);
	stretch_after_step(&s, n->group.step, &run->result[0]);
	if (!run->result[0].code)
		return;
	if (s.contexts > 1)
		book_premise_not_met(s.book, s.book->errors_change_nothing);
	else
		stretch_errors_change_nothing(&s);
}

/* ---- local rows on pairs of windows -------------------------------------------------- */

/* Observers `who` agree on what the window left of shared state. */
static void check_window_pair(struct pair *p, int check, principal_set who,
			      const struct first_differences *shared)
{
	unsigned q;

	if (!book_wants(&p->shop.book, check))
		return;
	if (!who) {
		book_premise_not_met(&p->shop.book, check);
		return;
	}
	p->now.handled |= who & shared->who;
	FOR_EACH_PRINCIPAL(q, rest, who & shared->who)
	views_violated(p, check, &shared->of[q]);
	if (!(who & shared->who))
		pair_held(p, check, p->now.stored && p->now.told_apart);
}

/* Results are part of the conclusion for callers (spec sekvm.md 18.4). */
static void check_window_results(struct pair *p, int check, principal_set who)
{
	const struct step_result *a = &p->run[0].result[0], *b = &p->run[1].result[0];
	unsigned q;

	FOR_EACH_PRINCIPAL(q, rest, who)
	{
		const struct result_difference result = compare_results(p, 0, q);

		if (codes_agree(p, q, a, b) && result.what)
			results_violated(p, check, q, result.what, result.value[0],
					 result.value[1]);
	}
}

static void check_windows(struct pair *p, const struct window_end *a, const struct window_end *b,
			  const struct first_differences *shared)
{
	const struct window_class *row = &p->shop.sys->window[a->class];
	principal_set in = p->in;

	if (p->run[0].contexts > 1) { /* the views show more than this window did */
		book_premise_not_met(&p->shop.book, row->conf);
		book_premise_not_met(&p->shop.book, row->confres);
		return;
	}
	check_window_results(p, row->conf, a->conf & b->conf & in);
	if (a->code != b->code)
		return;
	check_window_pair(p, row->conf, a->conf & b->conf & in, shared);
	check_window_pair(p, row->confres, a->confres & b->confres & in, shared);
}

void rule_windows(struct pair *p)
{
	const struct monitor *a = &p->run[0], *b = &p->run[1];
	struct first_differences shared = { 0 };

	if (!p->shop.operations || !both_ran(p) || injects_faults(p))
		return;
	objects_unite(&p->scratch[0], &p->now.touched[0], &p->now.touched[1]);
	objects_keep_shared(&p->scratch[0], p->shop.sys);
	compare_machines(p->m[0], p->m[1], &p->scratch[0], p->in, keep_first, &shared);
	for (unsigned i = 0; i < a->ended_count && i < b->ended_count; i++) {
		if (a->ended[i].class == b->ended[i].class)
			check_windows(p, &a->ended[i], &b->ended[i], &shared);
	}
}

/* ---- perturbations ------------------------------------------------------------------- */

bool perturbation_kept(struct pair *p, unsigned side)
{
	struct stretch s = monitor_stretch(&p->run[side]);
	uint64_t observer = p->now.group.step->arg[0];
	principal_set who;

	if (observer >= p->shop.sys->principal_count || p->shop.sys->halted(s.m))
		return false;
	who = SET_OF(observer);
	s.objects = &p->now.touched[side];
	stretch_look_back(&s, s.begin, who, &p->shop.before);
	return !stretch_integrity(&s, NO_CHECK, who, 0).changed && stretch_clauses_hold(&s);
}
