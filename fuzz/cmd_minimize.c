/* SPDX-License-Identifier: Apache-2.0 */
/*
 * obseq minimize: a shorter program that violates the same check for the same principal.
 *
 * Delta debugging: parts of the program are left out, large ones first, as long as the
 * check still fires.  A function of the program: the same result every time.
 */
#include "fuzz/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/files.h"
#include "fuzz/memory.h"
#include "fuzz/names.h"
#include "fuzz/options.h"
#include "fuzz/run.h"
#include "fuzz/start.h"
#include "fuzz/verdict.h"

struct minimize {
	const char *command;
	const char *output; /* NULL: standard output */
	const char *file;
	struct variant variant;
	struct runner *runner;
	unsigned check; /* that has to fire, for */
	int principal;
	char name[192]; /* of the violation, as it was found last */
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct minimize *m = state->input;

	switch (key) {
	case 'o':
		m->output = arg;
		return 0;
	case ARGP_KEY_ARG:
		if (m->file)
			options_fail(state, "one file at a time");
		m->file = arg;
		return 0;
	case ARGP_KEY_NO_ARGS:
		options_fail(state, "expected a file");
	default:
		return options_other(key, arg, state);
	}
}

/* ---- one run ------------------------------------------------------------------------------- */

/* The run of `p` as that variant; NULL: its configuration is not usable. */
static const struct violation *violation_of(struct minimize *m, const struct program *p)
{
	struct program copy;
	struct pair *pair = NULL;
	const char *error;

	program_init(&copy, p->sys);
	program_copy(&copy, p);
	if (variant_apply(&m->variant, &copy, &error))
		pair = runner_run(m->runner, &copy, NULL, NULL, &error);
	if (pair && pair_violation(pair)->found)
		violation_name(copy.sys, pair_violation(pair), m->name, sizeof(m->name));
	program_free(&copy);
	if (!pair)
		fprintf(stderr, "%s: %s\n", m->file, error);
	return pair ? pair_violation(pair) : NULL;
}

static bool fires(struct minimize *m, const struct program *p)
{
	const struct violation *v = violation_of(m, p);

	return v && v->found && v->check == m->check && v->principal == m->principal;
}

/* ---- leaving steps out ------------------------------------------------------------------- */

static void cut(struct program *p, size_t first, size_t count)
{
	memmove(&p->step[first], &p->step[first + count],
		(p->steps - first - count) * sizeof(p->step[0]));
	p->steps -= count;
}

static bool try_without(struct minimize *m, struct program *p, size_t first, size_t count)
{
	struct program shorter;
	bool same;

	program_init(&shorter, p->sys);
	program_copy(&shorter, p);
	cut(&shorter, first, count);
	same = fires(m, &shorter);
	program_free(&shorter);
	if (same)
		cut(p, first, count);
	return same;
}

/* `groups` steps from `first` on, with those nested in them. */
static size_t steps_of_groups(const struct program *p, size_t first, size_t groups)
{
	size_t next = first;

	for (size_t n = 0; n < groups && next < p->steps; n++)
		next += program_group(p->step, p->steps, next);
	return next - first;
}

static bool pass(struct minimize *m, struct program *p, size_t groups)
{
	bool any = false;

	for (size_t at = 0; at < p->steps;) {
		if (try_without(m, p, at, steps_of_groups(p, at, groups)))
			any = true;
		else
			at += steps_of_groups(p, at, groups);
	}
	return any;
}

/* Nested steps one by one: what they are nested in may have to stay. */
static bool pass_nested(struct minimize *m, struct program *p)
{
	bool any = false;

	for (size_t at = 0; at < p->steps;) {
		if (p->step[at].nest && try_without(m, p, at, 1))
			any = true;
		else
			at++;
	}
	return any;
}

/* Nothing behind the step at which the run ended has a part in it. */
static void cut_rest(struct minimize *m, struct program *p)
{
	struct run_end end;
	size_t last;

	if (!fires(m, p))
		return;
	end = runner_end(m->runner);
	if (end.in_snapshot || end.step >= p->steps)
		return;
	last = end.step + program_group(p->step, p->steps, end.step);
	if (last < p->steps)
		try_without(m, p, last, p->steps - last);
}

static void shorten(struct minimize *m, struct program *p)
{
	bool single, nested;

	cut_rest(m, p);
	for (size_t groups = p->steps / 2; groups > 1; groups /= 2)
		pass(m, p, groups);
	do {
		single = pass(m, p, 1);
		nested = pass_nested(m, p);
	} while (single || nested);
}

/* ---- the command --------------------------------------------------------------------------- */

/* What no step has a part in. */
static void tell_of_start(const struct minimize *m, const struct program *p)
{
	char text[2 * VARIANT_NAME + 256];
	struct program copy;
	const char *error;
	uint64_t quirks = 0;

	program_init(&copy, p->sys);
	program_copy(&copy, p);
	if (variant_apply(&m->variant, &copy, &error))
		quirks = start_differs(&copy);
	if (quirks) {
		start_explain(&copy, quirks, text, sizeof(text));
		fprintf(stderr, "%s: %s\n", m->file, text);
	}
	program_free(&copy);
}

/* The first run of which the program expects a violation, or the plain one. */
static struct variant variant_to_show(const struct program *p)
{
	for (size_t i = 0; i < p->expects; i++)
		if (p->expect[i].kind == EXPECT_VIOLATION && !p->expect[i].variant.mutant[0])
			return p->expect[i].variant;
	return variant_plain;
}

/* The text says what the run does; what other runs did is no longer known. */
static bool write_result(struct minimize *m, struct program *p)
{
	const char *path = m->output ? m->output : "-";
	char variant[VARIANT_NAME], *text, *whole = NULL;
	size_t size;
	FILE *f = open_memstream(&whole, &size);
	bool ok;

	p->expects = 0;
	fires(m, p);
	variant_name(p->sys, &m->variant, variant, sizeof(variant));
	text = program_print(p);
	fprintf(f, "%sexpect %s%sviolation %s\n", text, variant, variant[0] ? " " : "", m->name);
	fclose(f);
	ok = file_write(path, whole, size);
	if (!ok)
		fprintf(stderr, "%s: %s: %s\n", m->command, path, strerror(errno));
	free(text);
	free(whole);
	return ok;
}

static int minimize(struct minimize *m, struct program *p)
{
	const struct violation *v;
	size_t before = p->steps;

	m->variant = variant_to_show(p);
	v = violation_of(m, p);
	if (!v)
		return EXIT_USAGE;
	if (!v->found) {
		fprintf(stderr, "%s: no violation\n", m->file);
		return EXIT_VIOLATION;
	}
	m->check = v->check;
	m->principal = v->principal;
	shorten(m, p);
	if (!write_result(m, p))
		return EXIT_TOOL;
	fprintf(stderr, "%s: %s, %zu step%s of %zu\n", m->file, m->name, p->steps, plural(p->steps),
		before);
	tell_of_start(m, p);
	return EXIT_EXPECTED;
}

int cmd_minimize(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "output", 'o', "FILE", 0, "Write the program here (standard output)", 0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"FILE",
		"Leave steps of a program out as long as the same check fires for the same "
		"principal."
		"\vThe run is the first one of which the file expects a violation, so violations "
		"of a "
		"campaign can be given as they are.\n"
		"Example: obseq minimize -o short.hc build/campaign/violations/no_panic-0123.hc",
		NULL,
		NULL,
		NULL
	};
	struct minimize m = { .command = argv[0] };
	struct counters *count = mem_zeroed(1, sizeof(*count));
	struct pair_options options = { .mode = MODE_DEFINITIONAL, .count = count };
	struct program p;
	int code = EXIT_USAGE;

	options_parse(&argp, argc, argv, &m);
	options.disabled = m.variant.without;
	m.runner = runner_create(&options, 4);
	if (program_load(&p, m.file, argv[0]))
		code = minimize(&m, &p);
	program_free(&p);
	runner_destroy(m.runner);
	free(count);
	return code;
}
