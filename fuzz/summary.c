/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/summary.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/names.h"

/* ---- what was reached ------------------------------------------------------------------- */

static bool outcome_required(const struct system *sys, unsigned outcome)
{
	return !sys->outcome_optional(outcome);
}

struct reach summary_outcomes(const struct system *sys, const struct counters *c)
{
	struct reach r = { 0, 0 };

	for (unsigned i = 0; i < sys->outcome_count; i++) {
		r.of += outcome_required(sys, i);
		r.reached += outcome_required(sys, i) && c->outcome[i];
	}
	return r;
}

struct reach summary_ops(const struct system *sys, const struct counters *c)
{
	struct reach r = { 0, 0 };

	for (unsigned i = 0; i < sys->op_count; i++) {
		r.of += sys->op[i].weight > 0;
		r.reached += sys->op[i].weight && c->op[i];
	}
	return r;
}

static bool check_met(const struct summary *s, unsigned check)
{
	const struct check_count *c = &s->count->check[check];

	uint64_t share = s->sys->check[check].kind == CHECK_REFINEMENT ? s->refinement_share : 100;

	return 100 * c->held >= share * s->min_held &&
	       100ull * check_distinct(c) >= share * s->min_distinct && (!s->min_held || c->held);
}

struct reach summary_checks(const struct summary *s)
{
	struct reach r = { 0, 0 };

	for (unsigned i = 0; i < s->sys->check_count; i++) {
		r.of += !s->sys->check[i].optional;
		r.reached += !s->sys->check[i].optional && check_met(s, i);
	}
	return r;
}

static bool enough(const struct summary *s)
{
	struct reach checks = summary_checks(s), outcomes = summary_outcomes(s->sys, s->count);

	return checks.reached == checks.of &&
	       100ull * outcomes.reached >= s->min_outcomes * outcomes.of;
}

int summary_verdict(const struct summary *s)
{
	if (s->violations)
		return EXIT_VIOLATION;
	if (s->driver_failure)
		return EXIT_TOOL;
	return enough(s) ? EXIT_EXPECTED : EXIT_NEVER_HELD;
}

/* ---- JSON ------------------------------------------------------------------------------------ */

static void add_count(cJSON *o, const char *name, uint64_t value)
{
	cJSON_AddNumberToObject(o, name, (double)value);
}

static void add_totals(cJSON *o, const struct counters *c)
{
	add_count(o, "programs", c->programs);
	add_count(o, "audits", c->audits);
	add_count(o, "steps", c->steps);
	add_count(o, "paired_steps", c->paired_steps);
	add_count(o, "skipped", c->skipped);
	add_count(o, "desync", c->desync);
	add_count(o, "blocked", c->blocked);
	add_count(o, "nested", c->nested);
	add_count(o, "waiting", c->waiting);
	add_count(o, "perturb_undone", c->perturb_undone);
	add_count(o, "cells", c->cells);
}

static void add_ops(cJSON *o, const struct summary *s)
{
	cJSON *ops = cJSON_AddObjectToObject(o, "ops");

	for (unsigned i = 0; i < s->sys->op_count; i++)
		add_count(ops, s->sys->op[i].name, s->count->op[i]);
}

static void add_outcomes(cJSON *o, const struct summary *s)
{
	cJSON *all = cJSON_AddObjectToObject(o, "outcomes");
	cJSON *missing = cJSON_AddArrayToObject(o, "outcomes_missing");

	for (unsigned i = 0; i < s->sys->outcome_count; i++) {
		const char *name = s->sys->outcome_name(i);

		add_count(all, name, s->count->outcome[i]);
		if (outcome_required(s->sys, i) && !s->count->outcome[i])
			cJSON_AddItemToArray(missing, cJSON_CreateString(name));
	}
}

static void add_check(cJSON *all, const char *id, const struct check_count *c)
{
	cJSON *one = cJSON_AddObjectToObject(all, id);

	add_count(one, "held", c->held);
	add_count(one, "trivial", c->trivial);
	add_count(one, "violated", c->violated);
	add_count(one, "premise_not_met", c->premise_not_met);
	add_count(one, "distinct", check_distinct(c));
}

static void add_checks(cJSON *o, const struct summary *s)
{
	cJSON *all = cJSON_AddObjectToObject(o, "checks");
	cJSON *never = cJSON_AddArrayToObject(o, "checks_never_held");
	cJSON *below = cJSON_AddArrayToObject(o, "checks_below_required");

	for (unsigned i = 0; i < s->sys->check_count; i++) {
		const struct check_desc *d = &s->sys->check[i];

		add_check(all, d->id, &s->count->check[i]);
		if (!s->count->check[i].held)
			cJSON_AddItemToArray(never, cJSON_CreateString(d->id));
		if (!d->optional && !check_met(s, i))
			cJSON_AddItemToArray(below, cJSON_CreateString(d->id));
	}
}

static void add_lost(cJSON *o, const struct summary *s)
{
	cJSON *all = cJSON_AddObjectToObject(o, "eq_lost"), *one;

	for (unsigned q = 0; q < s->sys->principal_count; q++) {
		one = cJSON_AddObjectToObject(all, s->sys->principal[q]);
		for (unsigned reason = 0; reason < LOST_REASONS; reason++)
			add_count(one, eq_lost_name(reason), s->count->eq_lost[q][reason]);
	}
}

static void add_violations(cJSON *o, const struct summary *s)
{
	cJSON *list = cJSON_AddArrayToObject(o, "violations");

	for (size_t i = 0; i < s->violations; i++)
		cJSON_AddItemToArray(list, cJSON_CreateString(s->violation[i]));
}

char *summary_json(const struct summary *s)
{
	cJSON *o = cJSON_CreateObject();
	char *text;

	cJSON_AddStringToObject(o, "system", s->sys->name);
	cJSON_AddStringToObject(o, "status", s->running ? "running" : "finished");
	add_count(o, "jobs", s->jobs);
	cJSON_AddNumberToObject(o, "seconds", s->seconds);
	cJSON_AddNumberToObject(o, "paired_steps_per_second", s->paired_steps_per_second);
	add_totals(o, s->count);
	add_ops(o, s);
	add_outcomes(o, s);
	add_checks(o, s);
	add_lost(o, s);
	add_violations(o, s);
	if (s->driver_failure)
		cJSON_AddStringToObject(o, "driver_failure", s->driver_failure);
	text = cJSON_Print(o);
	cJSON_Delete(o);
	return text;
}

/* ---- in words ------------------------------------------------------------------------ */

static void print_missing(FILE *f, const struct summary *s)
{
	for (unsigned i = 0; i < s->sys->outcome_count; i++)
		if (outcome_required(s->sys, i) && !s->count->outcome[i])
			fprintf(f, "  not reached: %s\n", s->sys->outcome_name(i));
	for (unsigned i = 0; i < s->sys->check_count; i++)
		if (!s->sys->check[i].optional && !check_met(s, i))
			fprintf(f,
				"  not held often enough: %s (%" PRIu64 " time%s, %u distinct)\n",
				s->sys->check[i].id, s->count->check[i].held,
				plural(s->count->check[i].held),
				check_distinct(&s->count->check[i]));
}

/* The first comment lines of a report say what was violated, where and how. */
#define REPORT_LINES 2u

static void print_violation(FILE *f, const char *path)
{
	size_t size;
	char *text = file_read(path, PROGRAM_MAX_TEXT, &size), *rest = text, *line;

	fprintf(f, "VIOLATION %s\n", path);
	for (unsigned i = 0; i < REPORT_LINES && (line = strsep(&rest, "\n")) && *line == '#'; i++)
		fprintf(f, "  %s\n", line + strspn(line, "# "));
	free(text);
}

void summary_print(FILE *f, const struct summary *s)
{
	const struct counters *c = s->count;
	struct reach outcomes = summary_outcomes(s->sys, c), ops = summary_ops(s->sys, c);
	struct reach checks = summary_checks(s);

	fprintf(f,
		"%s: %" PRIu64 " program%s, %" PRIu64 " step%s (%" PRIu64
		" paired) in %.0f s with %" PRIu64 " job%s; %.0f paired steps/s\n",
		s->sys->title, c->programs, plural(c->programs), c->steps, plural(c->steps),
		c->paired_steps, s->seconds, s->jobs, plural(s->jobs), s->paired_steps_per_second);
	fprintf(f, "  operations %u of %u, outcomes %u of %u, required checks held %u of %u\n",
		ops.reached, ops.of, outcomes.reached, outcomes.of, checks.reached, checks.of);
	fprintf(f,
		"  skipped %" PRIu64 ", desync %" PRIu64 ", blocked %" PRIu64
		", perturbations undone %" PRIu64 "\n",
		c->skipped, c->desync, c->blocked, c->perturb_undone);
	if (c->audits)
		fprintf(f,
			"  one program in %" PRIu64 " was run once more with everything compared\n",
			c->programs / c->audits);
	if (!s->violations && !s->driver_failure)
		print_missing(f, s); /* otherwise the campaign ended early */
	for (size_t i = 0; i < s->violations; i++)
		print_violation(f, s->violation[i]);
	if (s->driver_failure)
		fprintf(f, "FAILED: %s\n", s->driver_failure);
}

void summary_print_verdict(FILE *f, const struct summary *s)
{
	static const char *const text[] = {
		[EXIT_EXPECTED] = "clean",
		[EXIT_VIOLATION] = "violation",
		[EXIT_TOOL] = "the campaign failed",
		[EXIT_NEVER_HELD] = "incomplete: not everything required was exercised",
	};
	int verdict = summary_verdict(s);
	bool colour = isatty(fileno(f));

	fprintf(f, "%sverdict: %s%s\n",
		!colour	  ? ""
		: verdict ? "\033[31m"
			  : "\033[32m",
		text[verdict], colour ? "\033[0m" : "");
}
