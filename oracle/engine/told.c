/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the steps of a group tell, in order of time.
 *
 * Steps of other CPUs run inside a step, so a principal may be told something there
 * (a page that a guest shares, an exit record) and act on it before the group has
 * ended.  What it does after that may differ between A and B, what it did before may
 * not.  So the group is looked at again at each seam, where one step gave way to
 * another, as if it had ended there: the first seam at which a principal's views
 * differ decides whose doing that is.
 */
#include <string.h>

#include "oracle/engine/pair.h"

/* A stretch of time in which one step ran, up to seam `at`. */
struct segment {
	unsigned at, step;
	bool is_last;				   /* it ends with the group */
	principal_set before[SIDES], after[SIDES]; /* active on the CPU of the step */
	principal_set differ;			   /* whose views differ in the end */
};

/* ---- who is active ------------------------------------------------------------------- */

static void look_back(struct machine *m, const struct monitor *run, unsigned k)
{
	if (k + 1 < run->seams)
		journal_rewind(&m->journal, run->seam[k].at);
}

static void return_from(struct machine *m, const struct monitor *run, unsigned k)
{
	if (k + 1 < run->seams)
		journal_replay(&m->journal, run->seam[k].at);
}

/* Who is active at each seam, on the CPU of the step that ran up to it. */
void note_seams(struct pair *p, unsigned side)
{
	struct now *n = &p->now;
	const struct monitor *run = &p->run[side];
	principal_set active[ENGINE_MAX_CPUS];

	if (run->seams == 1) { /* nothing ran inside */
		unsigned cpu = n->group.step->cpu;

		n->active_earlier[side][0] = n->active_before[side][cpu];
		n->active_at[side][0] = n->active_after[side][cpu];
		n->ended[0] = 0;
		return;
	}
	memcpy(active, n->active_before[side], sizeof(active));
	for (unsigned k = 0; k < run->seams; k++) {
		unsigned i = run->seam[k].step, cpu = n->group.step[i].cpu;

		n->active_earlier[side][k] = active[cpu];
		look_back(p->m[side], run, k);
		active[cpu] = p->shop.sys->active(p->m[side], cpu);
		return_from(p->m[side], run, k);
		n->active_at[side][k] = active[cpu];
		n->ended[i] = (uint8_t)k;
		if (active[cpu] != n->active_earlier[side][k])
			n->switched[cpu] = (uint8_t)i;
	}
}

/* ---- who is told --------------------------------------------------------------------- */

struct undeclared {
	struct stretch stretch[SIDES];
	bool found;
};

static void note_undeclared(void *ctx, const struct difference *d)
{
	struct undeclared *u = ctx;

	if (!stretch_declares(&u->stretch[0], d->q, d->o, d->word) &&
	    !stretch_declares(&u->stretch[1], d->q, d->o, d->word))
		u->found = true;
}

/* Every word in which q's views differ now may have changed by a declared channel of step i. */
static bool declares_all(struct pair *p, unsigned q, unsigned i)
{
	struct undeclared u = { .found = false };

	for (unsigned side = 0; side < SIDES; side++)
		u.stretch[side] = stretch_of_step(&p->run[side], i);
	compare_machines(p->m[0], p->m[1], &p->now.united, SET_OF(q), note_undeclared, &u);
	return !u.found;
}

static bool has_equal_record(const struct pair *p, unsigned i)
{
	const struct step_result *a = &p->run[0].result[i], *b = &p->run[1].result[i];

	return pair_same_record(a->code, a->record, a->record_count, b->code, b->record,
				b->record_count);
}

static void tell(struct pair *p, unsigned q, const struct segment *g, enum telling how)
{
	p->now.told_who |= SET_OF(q);
	p->now.told[q] = (uint8_t)g->at;
	p->now.told_by[q] = (uint8_t)how;
}

/* Returns those about whom this segment decides: who differ, and who were told. */
static principal_set judge(struct pair *p, const struct segment *g, principal_set who)
{
	const principal_set diverged = g->after[0] ^ g->after[1];
	const principal_set resumed = g->after[0] & g->after[1] & ~g->before[0] & ~g->before[1];
	principal_set decided = 0;
	unsigned q;

	FOR_EACH_PRINCIPAL(q, rest, who & (g->differ | diverged | resumed))
	{
		if (p->run[0].actor[g->step] == (int)q)
			continue; /* its own doing */
		if (diverged & SET_OF(q))
			tell(p, q, g, BY_DIVERGENCE);
		else if (resumed & SET_OF(q) && !has_equal_record(p, g->step))
			tell(p, q, g, BY_RECORD);
		else if (!(resumed & SET_OF(q)) && declares_all(p, q, g->step))
			tell(p, q, g, BY_DECLARED_WORDS);
		/* else whatever differs is a leak, unless it is gone in the end */
		if (p->now.told_who & SET_OF(q))
			decided |= SET_OF(q);
	}
	return decided | g->differ;
}

static principal_set find_differences(struct pair *p, bool is_last, principal_set who)
{
	struct first_differences differ;

	if (is_last || !who)
		return p->now.differ.who & who;
	differ.who = 0;
	compare_machines(p->m[0], p->m[1], &p->now.united, who, keep_first, &differ);
	return differ.who;
}

static struct segment segment_up_to(const struct pair *p, unsigned k)
{
	struct segment g = { .at = k,
			     .step = a_run(p)->seam[k].step,
			     .is_last = k + 1 == a_run(p)->seams };

	for (unsigned side = 0; side < SIDES; side++) {
		g.before[side] = p->now.active_earlier[side][k];
		g.after[side] = p->now.active_at[side][k];
	}
	return g;
}

void rule_told(struct pair *p)
{
	principal_set agree = p->in;

	p->now.told_who = 0;
	for (unsigned k = 0; both_ran(p) && k < a_run(p)->seams; k++) {
		struct segment g = segment_up_to(p, k);

		for (unsigned side = 0; side < SIDES; side++)
			look_back(p->m[side], &p->run[side], k);
		g.differ = find_differences(p, g.is_last, agree);
		agree &= ~judge(p, &g, agree);
		for (unsigned side = 0; side < SIDES; side++)
			return_from(p->m[side], &p->run[side], k);
	}
}

/* After rule 4, before rule 5, which makes those wait whom a divergence told. */
void rule_lose_told(struct pair *p)
{
	unsigned q;

	FOR_EACH_PRINCIPAL(q, rest, p->in & p->now.told_who)
	{
		if (p->now.told_by[q] == BY_DIVERGENCE)
			continue;
		pair_lose(p, q, p->now.told_by[q] == BY_RECORD ? LOST_RECORD : LOST_DECLARED);
	}
}
