/* SPDX-License-Identifier: Apache-2.0 */
/* obseq agree: do the ways to compare states agree? */
#include "fuzz/cli.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/files.h"
#include "fuzz/generate.h"
#include "fuzz/memory.h"
#include "fuzz/options.h"
#include "fuzz/run.h"

#define WARM_PAIRS 64u
#define STEPS 32u
#define PROGRESS_EVERY 1000u

struct agree {
	const struct system *sys;
	uint64_t seed, programs, pages;
	struct runner *exact, *definitional;
	uint64_t compared, steps, violations;
	char **file;
	int files;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct agree *a = state->input;

	switch (key) {
	case 's':
		a->sys = options_system(state, arg);
		return 0;
	case 'S':
		a->seed = options_number(state, "--seed", arg, 0, UINT64_MAX);
		return 0;
	case 'n':
		a->programs = options_number(state, "--programs", arg, 0, 1000000000);
		return 0;
	case 'p':
		a->pages = options_number(state, "--pages", arg, 1, UINT64_MAX);
		return 0;
	case ARGP_KEY_ARGS:
		a->file = state->argv + state->next;
		a->files = state->argc - state->next;
		return 0;
	default:
		return key == ARGP_KEY_ARG ? ARGP_ERR_UNKNOWN : options_other(key, arg, state);
	}
}

/* What a run says, in one line: the violation, who still agrees, and the states. */
static void tell(const struct agree *a, const struct runner *r, struct pair *pair, char *text,
		 size_t size)
{
	const struct violation *v = pair_violation(pair);
	char states[ENGINE_MAX_PRINCIPALS + 1] = "";
	int used = 0;

	if (v->found)
		used = snprintf(text, size, "step %zu: check %u %s, principal %d, side %c",
				runner_end(r).step, v->check, v->detail, v->principal, v->side);
	else
		used = snprintf(text, size, "clean");
	for (unsigned q = 0; q < a->sys->principal_count; q++)
		states[q] = "iwo"[pair_state(pair, q)];
	snprintf(text + used, size - (size_t)used, "; %s; %016" PRIx64 " %016" PRIx64, states,
		 pair_fingerprint(pair, 0), pair_fingerprint(pair, 1));
}

static void disagree(const struct program *p, const char *exact, const char *definitional)
{
	char *text = program_print(p);

	printf("they disagree:\n  touched objects: %s\n  everything, digests: %s\n%s", exact,
	       definitional, text);
	free(text);
}

/* False: configuration that cannot run, or ways that disagree. */
static bool compare(struct agree *a, const struct program *p)
{
	char exact[256], definitional[256];
	const char *error = NULL;
	struct pair *one = runner_run(a->exact, p, NULL, NULL, &error);
	struct pair *other = one ? runner_run(a->definitional, p, NULL, NULL, &error) : NULL;

	if (!other) {
		fprintf(stderr, "obseq agree: %s\n", error);
		exit(EXIT_USAGE);
	}
	tell(a, a->exact, one, exact, sizeof(exact));
	tell(a, a->definitional, other, definitional, sizeof(definitional));
	a->compared++;
	a->steps += pair_steps(other);
	a->violations += pair_violation(other)->found;
	if (!strcmp(exact, definitional))
		return true;
	disagree(p, exact, definitional);
	return false;
}

static bool try_program(struct agree *a, uint64_t n)
{
	struct generator g;
	struct program p;
	bool same;

	generator_init(&g, a->sys, a->seed + n);
	program_init(&p, a->sys);
	p.level = (unsigned)(n % a->sys->level_count);
	generate_config(&g, &p);
	if (a->pages)
		p.cfg.pages = a->pages;
	generate_steps(&g, &p, STEPS);
	same = compare(a, &p);
	program_free(&p);
	return same;
}

static bool try_file(struct agree *a, const char *path)
{
	struct program p;
	bool same;

	if (!program_load(&p, path, "obseq agree"))
		exit(EXIT_USAGE);
	same = compare(a, &p);
	program_free(&p);
	return same;
}

/* The machines only: what the model says is the same in both ways. */
static struct runner *make_runner(enum check_mode mode, struct counters *count)
{
	const struct pair_options options = { .mode = mode,
					      .count = count,
					      .without_model = true,
					      .digests = mode == MODE_DEFINITIONAL };

	return runner_create(&options, WARM_PAIRS);
}

int cmd_agree(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "system", 's', "NAME", 0, "System (kcore)", 0 },
		{ "seed", 'S', "N", 0, "Seed of the first program (1); the next has N+1", 0 },
		{ "programs", 'n', "N", 0, "How many generated programs (1000)", 0 },
		{ "pages", 'p', "N", 0, "Pages of memory (as generated)", 0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"[FILE...]",
		"Run programs, generated and given, comparing what steps touch; and once\n"
		"more, comparing everything after every step, and digests.  Both must find\n"
		"the same violation at the same step, or none, and leave the same states."
		"\vExit code 1: they disagree.\nExample: obseq agree --programs=10000 --pages=64",
		NULL,
		NULL,
		NULL
	};
	struct agree a = { .sys = options_default_system(), .seed = 1, .programs = 1000 };
	struct counters *count = mem_zeroed(1, sizeof(*count));
	bool same = true;

	options_parse(&argp, argc, argv, &a);
	counters_init(count);
	a.exact = make_runner(MODE_EXACT, count);
	a.definitional = make_runner(MODE_DEFINITIONAL, count);
	for (int i = 0; same && i < a.files; i++)
		same = try_file(&a, a.file[i]);
	for (uint64_t n = 0; same && n < a.programs; n++) {
		same = try_program(&a, n);
		if ((n + 1) % PROGRESS_EVERY == 0)
			fprintf(stderr, "%" PRIu64 " programs\n", n + 1);
	}
	if (same)
		printf("%" PRIu64 " programs, %" PRIu64 " steps, %" PRIu64
		       " violations: touched objects, everything and digests agree\n",
		       a.compared, a.steps, a.violations);
	runner_destroy(a.exact);
	runner_destroy(a.definitional);
	free(count);
	return same ? EXIT_EXPECTED : EXIT_VIOLATION;
}
