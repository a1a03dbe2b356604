/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Engine speed: paired steps a second by mode and memory size, in one run.
 *
 * The work is the corpus given on the command line plus generated programs, the
 * same for every row, in a fixed order.  Each row runs in short slices that
 * alternate with the other rows', so that a busy machine slows all of them; the
 * median slice counts, and ratios are those of medians.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/generate.h"
#include "fuzz/options.h"
#include "fuzz/program.h"
#include "fuzz/run.h"
#include "fuzz/systems.h"

#define NAME "bench-engine"
#define SLICES 7u
#define WARM_PAIRS 400u
#define GENERATED 400u
#define GENERATED_STEPS 48u

struct row {
	const char *name;
	enum check_mode mode;
	uint64_t pages;
	bool without_model;
	double floor; /* paired steps a second to hold, 0: none */
	double rate[SLICES];
	struct runner *runner;
	struct counters count;
	size_t next; /* program with which the next slice begins */
};

/* Rows of the table, by their place. */
enum { JOURNAL_ONLY, WITHOUT_MODEL, WITH_MODEL };
#define MAX_COST 2.0 /* of refinement: times slower with it than without */

struct set {
	struct program *program;
	size_t count, capacity;
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static struct program *set_add(struct set *s)
{
	if (s->count == s->capacity) {
		s->capacity = s->capacity ? 2 * s->capacity : 256;
		s->program = realloc(s->program, s->capacity * sizeof(*s->program));
		if (!s->program)
			exit(EXIT_TOOL);
	}
	return &s->program[s->count++];
}

static bool add_file(void *ctx, const char *path)
{
	struct set *s = ctx;
	struct program *p = set_add(s);

	if (!program_load(p, path, NAME))
		exit(EXIT_USAGE);
	if (program_injects_faults(p)) {
		program_free(p);
		s->count--;
	}
	return true;
}

static void add_folder(struct set *s, const char *path)
{
	if (!folder_walk(path, ".hc", add_file, s)) {
		fprintf(stderr, NAME ": %s: %s\n", path, strerror(errno));
		exit(EXIT_USAGE);
	}
}

static void add_generated(struct set *s, const struct system *sys)
{
	struct generator g;

	generator_init(&g, sys, 1);
	for (unsigned i = 0; i < GENERATED; i++) {
		struct program *p = set_add(s);

		program_init(p, sys);
		generate_config(&g, p);
		p->level = i % sys->level_count;
		generate_steps(&g, p, GENERATED_STEPS);
	}
}

/* One slice: whole programs, in order, going on where the last slice stopped. */
static double run_slice(struct row *r, const struct set *s, double seconds)
{
	uint64_t steps = r->count.paired_steps;
	double start = now(), elapsed;

	do {
		struct program p = s->program[r->next];
		const char *error = NULL;

		r->next = (r->next + 1) % s->count;
		p.cfg.pages = r->pages;
		if (!runner_run(r->runner, &p, NULL, NULL, &error)) {
			fprintf(stderr, NAME ": %s\n", error);
			exit(EXIT_TOOL);
		}
		elapsed = now() - start;
	} while (elapsed < seconds);
	return (double)(r->count.paired_steps - steps) / elapsed;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void measure(struct row *row, size_t rows, const struct set *set, double seconds)
{
	for (size_t i = 0; i < rows; i++) {
		struct pair_options options = { .mode = row[i].mode,
						.count = &row[i].count,
						.without_model = row[i].without_model };

		counters_init(&row[i].count);
		row[i].runner = runner_create(&options, WARM_PAIRS);
		run_slice(&row[i], set, seconds / SLICES); /* warm up */
	}
	for (unsigned k = 0; k < SLICES; k++)
		for (size_t i = 0; i < rows; i++)
			row[i].rate[k] = run_slice(&row[i], set, seconds / SLICES);
	for (size_t i = 0; i < rows; i++) {
		qsort(row[i].rate, SLICES, sizeof(row[i].rate[0]), by_value);
		runner_destroy(row[i].runner);
	}
}

static double median(const struct row *r)
{
	return r->rate[SLICES / 2];
}

/* Returns whether no row is below its floor. */
static bool print_table(const struct row *row, size_t rows)
{
	bool good = true;

	printf("%-30s %8s %16s %12s %8s %8s\n", "mode", "pages", "paired steps/s", "ns/step",
	       "spread", "ratio");
	for (size_t i = 0; i < rows; i++) {
		const double *rate = row[i].rate, m = median(&row[i]);
		bool is_low = m < row[i].floor;

		printf("%-30s %8" PRIu64 " %16.0f %12.0f %7.0f%% %8.2f%s\n", row[i].name,
		       row[i].pages, m, 1e9 / m, 100 * (rate[SLICES - 1] - rate[0]) / m,
		       median(&row[JOURNAL_ONLY]) / m, is_low ? "  BELOW ITS FLOOR" : "");
		good = good && !is_low;
	}
	return good;
}

/* Returns whether it is within its limit. */
static bool print_cost(const struct row *row)
{
	double cost = median(&row[WITHOUT_MODEL]) / median(&row[WITH_MODEL]);
	bool is_high = cost > MAX_COST;

	printf("refinement costs %.2f times%s\n", cost, is_high ? "  ABOVE ITS LIMIT" : "");
	return !is_high;
}

struct bench {
	double seconds;
	char **folder;
	int folders;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct bench *b = state->input;
	char *end;

	switch (key) {
	case 's':
		b->seconds = strtod(arg, &end);
		if (*end || !(b->seconds > 0))
			options_fail(state, "--seconds: expected a positive number, found '%s'",
				     arg);
		return 0;
	case ARGP_KEY_ARGS:
		b->folder = state->argv + state->next;
		b->folders = state->argc - state->next;
		return 0;
	default:
		return key == ARGP_KEY_ARG ? ARGP_ERR_UNKNOWN : options_other(key, arg, state);
	}
}

int main(int argc, char **argv)
{
	static struct row row[] = {
		{ .name = "journal only", .mode = MODE_JOURNAL, .pages = 4096 },
		{ .name = "all checks but refinement",
		  .mode = MODE_EXACT,
		  .pages = 4096,
		  .without_model = true,
		  .floor = 50000 },
		{ .name = "all checks, touched objects",
		  .mode = MODE_EXACT,
		  .pages = 4096,
		  .floor = 50000 },
		{ .name = "all checks, touched objects", .mode = MODE_EXACT, .pages = 256 },
		{ .name = "all checks, all objects",
		  .mode = MODE_DEFINITIONAL,
		  .pages = 256,
		  .floor = 1000 },
	};
	static const struct argp_option option[] = {
		{ "seconds", 's', "N", 0, "Processor seconds for each row (3)", 0 }, OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"[FOLDER...]",
		"Measure the engine: programs (*.hc) of the folders, and generated ones."
		"\vExit code 1: a row is below its floor, or refinement above its limit.\n"
		"Example: bench-engine --seconds=3 corpus/kcore",
		NULL,
		NULL,
		NULL
	};
	const size_t rows = sizeof(row) / sizeof(row[0]);
	struct set set = { 0 };
	struct bench b = { .seconds = 3 };
	bool good;

	options_parse(&argp, argc, argv, &b);
	for (int i = 0; i < b.folders; i++)
		add_folder(&set, b.folder[i]);
	add_generated(&set, &kcore_system);
	measure(row, rows, &set, b.seconds);
	good = print_table(row, rows);
	good = print_cost(row) && good;
	printf("%zu programs; one core, processor time, medians of %u slices; ratio: times slower "
	       "than the first row\n",
	       set.count, SLICES);
	for (size_t i = 0; i < set.count; i++)
		program_free(&set.program[i]);
	free(set.program);
	return good ? EXIT_EXPECTED : EXIT_VIOLATION;
}
