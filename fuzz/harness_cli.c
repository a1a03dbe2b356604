/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/harness_cli.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cjson/cJSON.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/harness_input.h"
#include "fuzz/memory.h"
#include "fuzz/options.h"
#include "oracle/engine/random.h"

#define DEFAULT_PROGRAMS 20000u
#define FILE_LIMIT (1u << 20)

struct job {
	const struct harness *harness;
	uint64_t programs, seconds, seed;
	const char *folder;
	bool json, list, show;
	const char *const *file; /* given programs */
	size_t files;

	/* Results: */
	uint64_t done, operations;
	double elapsed;
	struct check_count count[HARNESS_MAX_CHECKS];
	struct harness_result result; /* of the last program */
	char violation[PATH_MAX];     /* its file, when it failed */
};

/* ---- options ------------------------------------------------------------------------------ */

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct job *j = state->input;

	switch (key) {
	case 'n':
		j->programs = options_number(state, "--programs", arg, 1, UINT64_MAX);
		return 0;
	case 't':
		j->seconds = options_time(state, "--time", arg);
		return 0;
	case 'S':
		j->seed = options_number(state, "--seed", arg, 0, UINT64_MAX);
		return 0;
	case 'd':
		j->folder = arg;
		return 0;
	case 'j':
		j->json = true;
		return 0;
	case 'l':
		j->list = true;
		return 0;
	case 'p':
		j->show = true;
		return 0;
	case ARGP_KEY_ARGS:
		j->file = (const char *const *)state->argv + state->next;
		j->files = (size_t)(state->argc - state->next);
		return 0;
	case ARGP_KEY_ARG:
		return ARGP_ERR_UNKNOWN; /* all of them at once, above */
	default:
		return options_other(key, arg, state);
	}
}

static const struct argp_option option[] = {
	{ "programs", 'n', "N", 0, "Random programs to run (20000)", 0 },
	{ "time", 't', "TIME", 0, "Run for so long instead: 90, 15m, 2h", 0 },
	{ "seed", 'S', "N", 0, "Seed of the first program (1); the next has N+1", 0 },
	{ "dir", 'd', "FOLDER", 0, "Where a failing program is written (obseq-out)", 0 },
	{ "json", 'j', NULL, 0, "Print the result for machines", 0 },
	{ "list", 'l', NULL, 0, "Print the checks as a Markdown table and stop", 0 },
	{ "print", 'p', NULL, 0, "Print the given programs in words and stop", 0 },
	OPTIONS_END
};

#define DOC                                                                                        \
	"%s  With FILE, run these programs instead of random ones.  Exit status: 0 clean, "        \
	"1 violation, 2 usage, 3 tool failure, 4 a required check was never held."                 \
	"\vExample: %s --seed=7 --programs=100000 --dir=found"

static void parse_options(struct job *j, int argc, char **argv)
{
	char doc[1024];
	struct argp argp = { option, parse, "[FILE...]", doc, NULL, NULL, NULL };

	snprintf(doc, sizeof(doc), DOC, j->harness->about, j->harness->name);
	options_parse(&argp, argc, argv, j);
}

/* ---- running ------------------------------------------------------------------------------ */

static bool run_one(struct job *j, const uint8_t *data, size_t size)
{
	const char *path;
	bool clean = harness_input_run(data, size, j->count, &j->result, &path);

	j->done++;
	j->operations += j->result.steps;
	if (!clean)
		path_format(j->violation, "%s", path);
	return clean;
}

/* Same seed, same bytes, everywhere. */
static size_t random_program(uint64_t seed, uint8_t *data, size_t limit)
{
	struct random r;
	size_t size;

	random_seed(&r, seed);
	size = 1 + (size_t)random_below(&r, limit);
	for (size_t i = 0; i < size; i++)
		data[i] = (uint8_t)random_next(&r);
	return size;
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* True: no violation. */
static bool run_random(struct job *j)
{
	size_t limit = j->harness->max_bytes;
	uint8_t *data = mem_zeroed(limit, 1);
	double begin = now(), end = begin + (double)j->seconds;
	bool clean = true;

	for (uint64_t i = 0; clean && (j->seconds ? now() < end : i < j->programs); i++) {
		size_t size = random_program(j->seed + i, data, limit);

		clean = run_one(j, data, size);
	}
	j->elapsed = now() - begin;
	free(data);
	return clean;
}

static uint8_t *load(const struct job *j, const char *path, size_t *size)
{
	char *data = file_read(path, FILE_LIMIT, size);

	if (!data) {
		fprintf(stderr, "%s: %s: %s\n", j->harness->name, path, strerror(errno));
		exit(EXIT_USAGE);
	}
	return (uint8_t *)data;
}

static bool run_files(struct job *j)
{
	bool clean = true;

	for (size_t i = 0; clean && i < j->files; i++) {
		size_t size;
		uint8_t *data = load(j, j->file[i], &size);

		clean = run_one(j, data, size);
		free(data);
	}
	return clean;
}

/* ---- results ------------------------------------------------------------------------------ */

static bool never_held(const struct job *j, unsigned check)
{
	return !j->harness->check[check].optional && !j->count[check].held;
}

static unsigned count_never_held(const struct job *j)
{
	unsigned n = 0;

	for (unsigned i = 0; i < j->harness->check_count; i++)
		n += never_held(j, i);
	return n;
}

static int verdict(const struct job *j, bool clean)
{
	if (!clean)
		return EXIT_VIOLATION;
	return !j->files && count_never_held(j) ? EXIT_NEVER_HELD : EXIT_EXPECTED;
}

static const char *verdict_name(int code)
{
	return code == EXIT_VIOLATION	 ? "violation"
	       : code == EXIT_NEVER_HELD ? "clean, but some checks were never held"
					 : "clean";
}

static size_t last_step(const struct job *j)
{
	return j->result.steps ? j->result.steps - 1 : 0;
}

static void print_violation(const struct job *j)
{
	const struct harness *h = j->harness;
	size_t size;
	uint8_t *data;

	if (*j->violation) {
		data = load(j, j->violation, &size);
		h->print(data, size, stdout);
		free(data);
	}
	printf("operation %zu violates %s: %s\n", last_step(j), h->check[j->result.check].id,
	       j->result.message);
	fputs("all that it violates:", stdout);
	for (unsigned i = 0; i < h->check_count; i++)
		if (j->result.fired[i])
			printf(" %s", h->check[i].id);
	printf("\nreplay: %s %s\n", h->name, j->violation);
}

static void print_text(const struct job *j, int code)
{
	const struct harness *h = j->harness;

	printf("%-36s %12s %12s %12s %9s\n", "check", "held", "trivial", "no premise", "violated");
	for (unsigned i = 0; i < h->check_count; i++) {
		const struct check_count *c = &j->count[i];

		printf("%-36s %12" PRIu64 " %12" PRIu64 " %12" PRIu64 " %9" PRIu64 "%s\n",
		       h->check[i].id, c->held, c->trivial, c->premise_not_met, c->violated,
		       never_held(j, i) ? "  never held" : "");
	}
	if (code == EXIT_VIOLATION)
		print_violation(j);
	printf("%" PRIu64 " programs, %" PRIu64 " operations", j->done, j->operations);
	if (!j->files)
		printf(" in %.1f s, seed %" PRIu64, j->elapsed, j->seed);
	printf("\nverdict: %s\n", verdict_name(code));
}

static cJSON *json_checks(const struct job *j)
{
	cJSON *all = cJSON_CreateObject();

	for (unsigned i = 0; i < j->harness->check_count; i++) {
		const struct check_count *c = &j->count[i];
		cJSON *one = cJSON_AddObjectToObject(all, j->harness->check[i].id);

		cJSON_AddNumberToObject(one, "held", (double)c->held);
		cJSON_AddNumberToObject(one, "trivial", (double)c->trivial);
		cJSON_AddNumberToObject(one, "premise_not_met", (double)c->premise_not_met);
		cJSON_AddNumberToObject(one, "violated", (double)c->violated);
		cJSON_AddBoolToObject(one, "required", !j->harness->check[i].optional);
	}
	return all;
}

static cJSON *json_violation(const struct job *j)
{
	cJSON *v = cJSON_CreateObject(), *all = cJSON_CreateArray();

	cJSON_AddStringToObject(v, "check", j->harness->check[j->result.check].id);
	cJSON_AddNumberToObject(v, "operation", (double)last_step(j));
	cJSON_AddStringToObject(v, "message", j->result.message);
	cJSON_AddStringToObject(v, "file", j->violation);
	for (unsigned i = 0; i < j->harness->check_count; i++)
		if (j->result.fired[i])
			cJSON_AddItemToArray(all, cJSON_CreateString(j->harness->check[i].id));
	cJSON_AddItemToObject(v, "all", all);
	return v;
}

static bool print_json(const struct job *j, int code)
{
	cJSON *top = cJSON_CreateObject();
	char *text;

	cJSON_AddStringToObject(top, "harness", j->harness->name);
	cJSON_AddStringToObject(top, "verdict", verdict_name(code));
	cJSON_AddNumberToObject(top, "exit", code);
	cJSON_AddNumberToObject(top, "seed", (double)j->seed);
	cJSON_AddNumberToObject(top, "programs", (double)j->done);
	cJSON_AddNumberToObject(top, "operations", (double)j->operations);
	cJSON_AddNumberToObject(top, "seconds", j->elapsed);
	cJSON_AddItemToObject(top, "checks", json_checks(j));
	if (code == EXIT_VIOLATION)
		cJSON_AddItemToObject(top, "violation", json_violation(j));
	text = cJSON_Print(top);
	if (text)
		puts(text);
	cJSON_free(text);
	cJSON_Delete(top);
	return text != NULL;
}

static void print_list(const struct harness *h)
{
	printf("<!-- generated by: %s --list -->\n# checks of %s\n\n", h->name, h->name);
	printf("| id | theorem | source | premise | conclusion | optional |\n"
	       "|---|---|---|---|---|---|\n");
	for (unsigned i = 0; i < h->check_count; i++) {
		const struct check_desc *c = &h->check[i];

		printf("| %s | %s | %s | %s | %s | %s |\n", c->id, c->theorem, c->source,
		       c->premise, c->conclusion, c->optional ? c->optional : "");
	}
}

static void show_files(const struct job *j)
{
	for (size_t i = 0; i < j->files; i++) {
		size_t size;
		uint8_t *data = load(j, j->file[i], &size);

		j->harness->print(data, size, stdout);
		free(data);
	}
}

static int run_job(struct job *j)
{
	bool clean;
	int code;

	if (j->list || j->show) {
		if (j->list)
			print_list(j->harness);
		show_files(j);
		return EXIT_EXPECTED;
	}
	if (!folder_make(j->folder)) {
		fprintf(stderr, "%s: %s: %s\n", j->harness->name, j->folder, strerror(errno));
		return EXIT_TOOL;
	}
	harness_input_init(j->harness, j->folder);
	harness_input_guard();
	clean = j->files ? run_files(j) : run_random(j);
	code = verdict(j, clean);
	if (!j->json)
		print_text(j, code);
	else if (!print_json(j, code))
		return EXIT_TOOL;
	return code;
}

int harness_cli(const struct harness *h, int argc, char **argv)
{
	static struct job job = { .programs = DEFAULT_PROGRAMS, .seed = 1, .folder = "obseq-out" };
	int code;

	job.harness = h;
	parse_options(&job, argc, argv);
	code = run_job(&job);
	/* What could not be printed was not told: never report success on a full disk. */
	if (fflush(stdout) || ferror(stdout)) {
		fprintf(stderr, "%s: cannot write to standard output\n", h->name);
		return EXIT_TOOL;
	}
	return code;
}
