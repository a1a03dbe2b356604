/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/verdict.h"

#include <stdio.h>
#include <string.h>

#include "fuzz/names.h"

struct outcome_of_run {
	const struct program *p;
	const struct violation *violation;
	unsigned halt;
	const struct counters *count;
	bool violation_expected; /* some violation, whichever */
};

void violation_name(const struct system *sys, const struct violation *v, char *out, size_t size)
{
	snprintf(out, size, "%s%s%s%s%s", sys->check[v->check].id, v->detail[0] ? "/" : "",
		 v->detail, v->principal >= 0 ? " " : "",
		 v->principal >= 0 ? sys->principal[v->principal] : "");
}

/* ---- in words ------------------------------------------------------------------------------ */

static const char *side_text(char side)
{
	switch (side) {
	case 'A':
		return "in A";
	case 'B':
		return "in B";
	default:
		return "between A and B";
	}
}

static void describe(struct verdict *v, const struct outcome_of_run *o, struct run_end end)
{
	char name[192], place[48];

	if (end.in_snapshot)
		snprintf(place, sizeof(place), "while preparing the start");
	else
		snprintf(place, sizeof(place), "at step %zu", end.step);
	if (o->violation->found) {
		violation_name(o->p->sys, o->violation, name, sizeof(name));
		snprintf(v->what, sizeof(v->what), "violation %s %s, %s: %s", name, place,
			 side_text(o->violation->side), o->violation->message);
	} else if (o->halt) {
		snprintf(v->what, sizeof(v->what), "panic %s %s", o->p->sys->halt_name(o->halt),
			 place);
	} else {
		snprintf(v->what, sizeof(v->what), "clean, %zu step%s", o->p->steps,
			 plural(o->p->steps));
	}
}

/* ---- expectations -------------------------------------------------------------------- */

static bool met_clean(const struct outcome_of_run *o, const struct expect *e)
{
	(void)e;
	return !o->violation->found && !o->halt;
}

static bool met_outcome(const struct outcome_of_run *o, const struct expect *e)
{
	const struct system *sys = o->p->sys;

	for (unsigned i = 0; i < sys->outcome_count; i++)
		if (o->count->outcome[i] && !strcmp(sys->outcome_name(i), e->name))
			return true;
	return false;
}

static bool met_violation(const struct outcome_of_run *o, const struct expect *e)
{
	const struct violation *v = o->violation;
	const struct system *sys = o->p->sys;
	char full[192];

	if (!v->found)
		return false;
	if (e->principal[0] &&
	    (v->principal < 0 || strcmp(e->principal, sys->principal[v->principal])))
		return false;
	snprintf(full, sizeof(full), "%s/%s", sys->check[v->check].id, v->detail);
	return !strcmp(e->name, sys->check[v->check].id) || !strcmp(e->name, full);
}

static bool met_panic(const struct outcome_of_run *o, const struct expect *e)
{
	if (o->violation->found && !o->violation_expected)
		return false;
	return o->halt && (!e->name[0] || !strcmp(e->name, o->p->sys->halt_name(o->halt)));
}

static const struct {
	bool (*met)(const struct outcome_of_run *o, const struct expect *e);
	const char *word;
	bool decides; /* says how the run ends: "clean" is no longer implied */
} rule[] = {
	[EXPECT_CLEAN] = { met_clean, "clean", true },
	[EXPECT_OUTCOME] = { met_outcome, "outcome", false },
	[EXPECT_VIOLATION] = { met_violation, "violation", true },
	[EXPECT_PANIC] = { met_panic, "panic", true },
};

static void check_expectation(struct verdict *v, const struct outcome_of_run *o,
			      const struct expect *e)
{
	if (!v->as_expected || rule[e->kind].met(o, e))
		return;
	v->as_expected = false;
	snprintf(v->unmet, sizeof(v->unmet), "expected %s%s%s%s%s", rule[e->kind].word,
		 e->name[0] ? " " : "", e->name, e->principal[0] ? " " : "", e->principal);
}

static bool expects_violation(const struct program *p, const struct variant *variant)
{
	for (size_t i = 0; i < p->expects; i++) {
		if (p->expect[i].kind == EXPECT_VIOLATION &&
		    variant_equal(&p->expect[i].variant, variant))
			return true;
	}
	return false;
}

void verdict_judge(struct verdict *v, const struct program *p, const struct runner *r,
		   struct pair *pair, const struct counters *count, const struct variant *variant)
{
	bool spoken = variant->mutant[0] || program_speaks_of(p, variant);
	const struct variant *of = spoken ? variant : &variant_plain;
	static const struct expect clean = { .kind = EXPECT_CLEAN };
	struct outcome_of_run o = { p, pair_violation(pair), pair_halted(pair), count,
				    expects_violation(p, of) };
	bool decided = of->mutant[0] != '\0';

	*v = (struct verdict){ .as_expected = true };
	describe(v, &o, runner_end(r));
	for (size_t i = 0; i < p->expects; i++) {
		if (!variant_equal(&p->expect[i].variant, of))
			continue;
		decided = decided || rule[p->expect[i].kind].decides;
		check_expectation(v, &o, &p->expect[i]);
	}
	if (!decided)
		check_expectation(v, &o, &clean);
}
