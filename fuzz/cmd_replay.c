/* SPDX-License-Identifier: Apache-2.0 */
/* obseq replay: programs from files, each from a cold start, against their expectations. */
#include "fuzz/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/files.h"
#include "fuzz/memory.h"
#include "fuzz/options.h"
#include "fuzz/trace.h"

enum { OPT_ONLY = 256, OPT_VIOLATED };

struct replay {
	const char *command, *observe, *model, *mutant;
	const struct system *sys; /* NULL: as each file says */
	bool json, exact, without_model, violated;
	unsigned only_kinds;
	char **file;
	int files;
	struct runner *runner;
	struct counters *count;
	uint8_t *disabled; /* checks of the run that is about to start */
};

static unsigned kind_named(const struct argp_state *state, const char *arg)
{
	for (unsigned kind = 0; kind < CHECK_KIND_NAMES; kind++) {
		if (!strcmp(arg, check_kind_name[kind]))
			return kind;
	}
	options_fail(state,
		     "--only: expected invariant, integrity, confidentiality, refinement or "
		     "bookkeeping, found '%s'",
		     arg);
}

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct replay *r = state->input;

	switch (key) {
	case 'j':
		r->json = true;
		return 0;
	case 'o':
		r->observe = arg;
		return 0;
	case 's':
		r->sys = options_system(state, arg);
		return 0;
	case 'M':
		r->without_model = !strcmp(arg, MODEL_NONE);
		r->model = r->without_model ? NULL : arg;
		return 0;
	case 'm':
		r->mutant = arg;
		return 0;
	case OPT_ONLY:
		r->only_kinds |= 1u << kind_named(state, arg);
		return 0;
	case OPT_VIOLATED:
		r->violated = true;
		return 0;
	case 'd':
		r->exact = !strcmp(arg, "no");
		if (!r->exact && strcmp(arg, "yes"))
			options_fail(state, "--definitional: expected yes or no, found '%s'", arg);
		return 0;
	case ARGP_KEY_ARGS:
		r->file = state->argv + state->next;
		r->files = state->argc - state->next;
		return 0;
	case ARGP_KEY_NO_ARGS:
		options_fail(state, "expected a file");
	default:
		return key == ARGP_KEY_ARG ? ARGP_ERR_UNKNOWN : options_other(key, arg, state);
	}
}

static void report(const struct replay *r, const char *path, const struct program *p,
		   const struct variant *variant, const struct verdict *v)
{
	char name[VARIANT_NAME];
	const char *colon;

	if (r->json)
		return;
	variant_name(p->sys, variant, name, sizeof(name));
	colon = name[0] ? ": " : "";
	printf("%s: %s%s%s: %s\n", path, name, colon, v->as_expected ? "ok" : "FAILED", v->what);
	if (!v->as_expected)
		printf("%s: %s%s%s\n", path, name, colon, v->unmet);
}

/* The verdict names the check that was first; those after it belong to the same step. */
static void report_violated(const char *path, const struct system *sys,
			    const struct counters *count)
{
	for (unsigned i = 0; i < sys->check_count; i++) {
		if (count->check[i].violated)
			printf("%s: violated: %s\n", path, sys->check[i].id);
	}
}

/* Run p, which is that variant, and judge it. */
static int replay_program(const struct replay *r, const char *path, struct program *p,
			  const struct variant *variant)
{
	struct trace t = { stdout, p };
	const char *error = NULL;
	struct verdict v;
	struct pair *pair;

	counters_init(r->count);
	memcpy(r->disabled, variant->without, sizeof(variant->without));
	if (r->json)
		trace_begin(&t, path);
	pair = runner_run(r->runner, p, r->json ? trace_step : NULL, &t, &error);
	if (!pair) {
		fprintf(stderr, "%s: %s\n", path, error);
		return EXIT_USAGE;
	}
	verdict_judge(&v, p, r->runner, pair, r->count, variant);
	if (r->json)
		trace_end(&t, &v);
	report(r, path, p, variant, &v);
	if (r->violated && !r->json)
		report_violated(path, p->sys, r->count);
	return v.as_expected ? EXIT_EXPECTED : EXIT_VIOLATION;
}

/* ---- the run that options choose ----------------------------------------------------------- */

static bool options_choose(const struct replay *r)
{
	return r->sys || r->observe || r->model;
}

/* What the options say about all programs. */
static bool apply_options(const struct replay *r, const char *path, struct program *p)
{
	if (r->sys && !program_adopt(p, r->sys)) {
		fprintf(stderr, "%s: system %s does not read programs of %s\n", path, r->sys->name,
			p->sys->name);
		return false;
	}
	if (r->observe)
		p->cfg.observe =
			options_name(r->command, p->sys, NAMES_OBSERVE, "observation", r->observe);
	if (r->model)
		p->cfg.quirks = options_model(r->command, p->sys, r->model);
	return true;
}

static struct variant variant_of_options(const struct replay *r, const struct program *p)
{
	struct variant v = variant_of(p);

	if (r->observe)
		v.observe = p->cfg.observe + 1;
	snprintf(v.mutant, sizeof(v.mutant), "%s", r->mutant);
	return v;
}

static int replay_chosen(const struct replay *r, const char *path, struct program *p)
{
	struct variant v;

	if (!apply_options(r, path, p))
		return EXIT_USAGE;
	v = variant_of_options(r, p);
	return replay_program(r, path, p, &v);
}

/* ---- all runs that a file speaks of ------------------------------------------------------ */

static int replay_variant(const struct replay *r, const char *path, const struct program *p,
			  const struct variant *v)
{
	struct program copy;
	const char *error;
	int code = EXIT_USAGE;

	program_init(&copy, p->sys);
	program_copy(&copy, p);
	if (variant_apply(v, &copy, &error))
		code = replay_program(r, path, &copy, v);
	else
		fprintf(stderr, "%s: %s\n", path, error);
	program_free(&copy);
	return code;
}

/* Bad input weighs more than a violation. */
static int worse(int a, int b)
{
	return a > b ? a : b;
}

/* Expectation i is the first that speaks of its run, a run of this build of the core. */
static bool opens_run(const struct replay *r, const struct program *p, size_t i)
{
	const struct variant *v = &p->expect[i].variant;

	if (strcmp(v->mutant, r->mutant) || (v->with == RUN_MODEL && r->without_model))
		return false;
	for (size_t k = 0; k < i; k++)
		if (variant_equal(&p->expect[k].variant, v))
			return false;
	return true;
}

/* A trace is that of one run: the plain one, unless the file speaks of others only. */
static const struct variant *run_to_trace(const struct replay *r, const struct program *p,
					  const struct variant *plain)
{
	for (size_t i = 0; i < p->expects && !program_speaks_of(p, plain); i++)
		if (opens_run(r, p, i))
			return &p->expect[i].variant;
	return plain;
}

/* The runs in the order of the file; the first one always. */
static int replay_all(const struct replay *r, const char *path, const struct program *p)
{
	struct variant first = { .with = RUN_CORE };
	int code = EXIT_EXPECTED;
	bool any = false;

	snprintf(first.mutant, sizeof(first.mutant), "%s", r->mutant);
	if (r->json)
		return replay_variant(r, path, p, run_to_trace(r, p, &first));
	for (size_t i = 0; i < p->expects && r->mutant[0]; i++)
		any = any || opens_run(r, p, i);
	if (!any || program_speaks_of(p, &first))
		code = replay_variant(r, path, p, &first);
	for (size_t i = 0; i < p->expects; i++)
		if (opens_run(r, p, i) && !variant_equal(&p->expect[i].variant, &first))
			code = worse(code, replay_variant(r, path, p, &p->expect[i].variant));
	return code;
}

static int replay_file(const struct replay *r, const char *path)
{
	struct program p;
	int code = EXIT_USAGE;

	if (program_load(&p, path, r->command))
		code = options_choose(r) ? replay_chosen(r, path, &p) : replay_all(r, path, &p);
	program_free(&p);
	return code;
}

int cmd_replay(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "json", 'j', NULL, 0,
		  "Print a trace: one JSON object a step (of the plain run or, when the file "
		  "speaks of other runs only, of the first of these)",
		  0 },
		{ "observe", 'o', "NAME", 0,
		  "Observation of the principals, for all files (kcore: safe, published; "
		  "otherwise what each says)",
		  0 },
		{ "system", 's', "NAME", 0,
		  "Run the programs on this system, which must read them (kcore-model reads those "
		  "of kcore; otherwise the system that each file names)",
		  0 },
		OPTIONS_MODEL,
		{ "violated", OPT_VIOLATED, NULL, 0,
		  "Name every check that the last step violated, not only the first", 0 },
		{ "definitional", 'd', "yes|no", 0,
		  "Compare whole views after each step, or touched objects only (yes)", 0 },
		{ "only", OPT_ONLY, "KIND", 0,
		  "Make only checks of this kind, as obseq list checks names it; may be repeated",
		  0 },
		{ "mutant", 'm', "NAME", 0,
		  "This obseq was built with the patch of this mutant (scripts/mutants.sh does "
		  "that): check its expectations",
		  0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"FILE...",
		"Run programs from a cold start and check what they expect."
		"\vA file without an expectation must run clean.  Where it has expectations for "
		"runs with a model= or alone= of quirks, without= checks or with another observe=, "
		"these runs follow, each with its own expectations; --system, --model, --observe "
		"and --mutant "
		"choose one run instead.\n"
		"Example: obseq replay --json corpus/kcore/share_and_revoke.hc",
		NULL,
		NULL,
		NULL
	};
	struct replay r = { .command = argv[0], .mutant = "" };
	struct pair_options options = { .digests = true };
	int code = EXIT_EXPECTED;

	options_parse(&argp, argc, argv, &r);
	r.count = mem_zeroed(1, sizeof(*r.count));
	r.disabled = mem_zeroed(1, sizeof(((struct variant *)NULL)->without));
	options.count = r.count;
	options.disabled = r.disabled;
	options.mode = r.exact ? MODE_EXACT : MODE_DEFINITIONAL;
	options.only_kinds = r.only_kinds;
	options.without_model = r.without_model;
	r.runner = runner_create(&options, 0);
	for (int i = 0; i < r.files; i++)
		code = worse(code, replay_file(&r, r.file[i]));
	runner_destroy(r.runner);
	free(r.disabled);
	free(r.count);
	return code;
}
