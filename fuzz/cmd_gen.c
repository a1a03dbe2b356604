/* SPDX-License-Identifier: Apache-2.0 */
/* obseq gen: programs from the generator, as text. */
#include "fuzz/cli.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/files.h"
#include "fuzz/generate.h"
#include "fuzz/options.h"

struct gen {
	const struct system *sys;
	uint64_t seed, count, steps;
	const char *level, *dir;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct gen *g = state->input;

	switch (key) {
	case 's':
		g->sys = options_system(state, arg);
		return 0;
	case 'S':
		g->seed = options_number(state, "--seed", arg, 0, UINT64_MAX);
		return 0;
	case 'n':
		g->count = options_number(state, "--count", arg, 1, 1000000);
		return 0;
	case 'k':
		g->steps = options_number(state, "--steps", arg, 0, PROGRAM_MAX_STEPS);
		return 0;
	case 'l':
		g->level = arg;
		return 0;
	case 'd':
		g->dir = arg;
		return 0;
	default:
		return options_other(key, arg, state);
	}
}

static bool emit(const struct gen *g, uint64_t seed, const struct program *p)
{
	char *text = program_print(p), path[PATH_MAX] = "-";
	bool ok;

	if (g->dir)
		path_format(path, "%s/gen-%" PRIu64 ".hc", g->dir, seed);
	ok = file_write(path, text, strlen(text));
	free(text);
	return ok;
}

static bool generate(const struct gen *g, unsigned level)
{
	struct generator generator;
	struct program p;
	bool ok = true;

	for (uint64_t i = 0; ok && i < g->count; i++) {
		generator_init(&generator, g->sys, g->seed + i);
		program_init(&p, g->sys);
		p.level = level;
		generate_config(&generator, &p);
		generate_steps(&generator, &p, g->steps);
		ok = emit(g, g->seed + i, &p);
		program_free(&p);
	}
	return ok;
}

int cmd_gen(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "system", 's', "NAME", 0, "System (kcore)", 0 },
		{ "seed", 'S', "N", 0, "Seed of the first program (1); the next has N+1", 0 },
		{ "count", 'n', "N", 0, "How many programs (1)", 0 },
		{ "steps", 'k', "N", 0, "Steps of each (32)", 0 },
		{ "level", 'l', "NAME", 0, "Level of operations (the first)", 0 },
		{ "dir", 'd', "FOLDER", 0, "Write FOLDER/gen-SEED.hc (standard output)", 0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		NULL,
		"Print generated programs; the same seed gives the same program."
		"\vExample: obseq gen --system=example --seed=7 --count=3 --dir=seeds",
		NULL,
		NULL,
		NULL
	};
	struct gen g = { .sys = options_default_system(), .seed = 1, .count = 1, .steps = 32 };
	unsigned level = 0;

	options_parse(&argp, argc, argv, &g);
	if (g.level)
		level = options_name(argv[0], g.sys, NAMES_LEVEL, "level", g.level);
	if ((!g.dir || folder_make(g.dir)) && generate(&g, level))
		return EXIT_EXPECTED;
	fprintf(stderr, "%s: %s: %s\n", argv[0], g.dir ? g.dir : "-", strerror(errno));
	return EXIT_TOOL;
}
