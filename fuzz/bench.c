/* SPDX-License-Identifier: Apache-2.0 */
/* The speed of the engine: measured, or told again. */
#include "fuzz/bench.h"

#include <errno.h>
#include <malloc.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/options.h"

#define MAX_RESULT (1u << 24) /* bytes */
#define LARGE (1 << 17)	      /* bytes */
#define QUICK_SECONDS 0.02
#define QUICK_PAGES 65536u

enum key { KEY_QUICK = 256, KEY_DRIVERS, KEY_DOCUMENT, KEY_PLOT };

struct bench {
	const char *folder, *drivers, *out, *document, *plot;
	double seconds;
	uint64_t max_pages;
};

void bench_fail(const char *message, ...)
{
	va_list ap;

	fputs(BENCH_NAME ": ", stderr);
	va_start(ap, message);
	vfprintf(stderr, message, ap);
	va_end(ap);
	fputc('\n', stderr);
	exit(EXIT_TOOL);
}

/* ---- telling ----------------------------------------------------------------------- */

static int tell(const char *path, void (*print)(const cJSON *result, FILE *out))
{
	size_t size;
	char *text = file_read(path, MAX_RESULT, &size);
	cJSON *result = text ? cJSON_Parse(text) : NULL;

	if (!result) {
		fprintf(stderr, BENCH_NAME ": %s: %s\n", path, text ? "not JSON" : strerror(errno));
		exit(EXIT_USAGE);
	}
	print(result, stdout);
	cJSON_Delete(result);
	free(text);
	return EXIT_EXPECTED;
}

/* ---- measuring ------------------------------------------------------------------------- */

static void add_set(const struct bench_set *set, const char *folder, cJSON *result)
{
	cJSON *o = cJSON_AddObjectToObject(result, "set");

	cJSON_AddStringToObject(o, "folder", folder);
	cJSON_AddNumberToObject(o, "programs", (double)set->count);
	cJSON_AddStringToObject(o, "hash", set->hash);
	cJSON_AddStringToObject(o, "frozen", set->frozen);
}

static void save(const cJSON *result, const char *path)
{
	char *text = cJSON_Print(result);

	if (!text || !file_write(path, text, strlen(text)))
		bench_fail("%s: %s", path, strerror(errno));
	free(text);
}

static int measure(const struct bench *b)
{
	struct bench_set set;
	const struct bench_plan plan = { &set, b->seconds, b->max_pages };
	cJSON *result = cJSON_CreateObject();
	bool good;

	mallopt(M_MMAP_THRESHOLD, LARGE); /* memory of a pair is given back at its end */
	bench_set_load(&set, b->folder);
	cJSON_AddNumberToObject(result, "seconds", b->seconds);
	bench_machine(result);
	add_set(&set, b->folder, result);
	bench_engine(&plan, result);
	bench_operations(&plan, result);
	bench_reset(&plan, result);
	bench_fuzzers(&plan, b->drivers, result);
	good = bench_limits(result);
	bench_conditions(result, stdout);
	bench_tables(result, stdout);
	fflush(stdout);
	if (b->out)
		save(result, b->out);
	if (strcmp(set.hash, set.frozen)) {
		fprintf(stderr, BENCH_NAME ": %s: the set is not the frozen one\n", b->folder);
		good = false;
	}
	bench_set_free(&set);
	cJSON_Delete(result);
	return good ? EXIT_EXPECTED : EXIT_VIOLATION;
}

/* ---- usage ------------------------------------------------------------------------------ */

static double positive(const struct argp_state *state, const char *arg)
{
	char *end;
	double value = strtod(arg, &end);

	if (*end || !(value > 0))
		options_fail(state, "--seconds: expected a positive number, found '%s'", arg);
	return value;
}

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct bench *b = state->input;

	switch (key) {
	case 's':
		b->seconds = positive(state, arg);
		return 0;
	case 'o':
		b->out = arg;
		return 0;
	case KEY_QUICK:
		b->seconds = QUICK_SECONDS;
		b->max_pages = QUICK_PAGES;
		return 0;
	case KEY_DRIVERS:
		b->drivers = arg;
		return 0;
	case KEY_DOCUMENT:
		b->document = arg;
		return 0;
	case KEY_PLOT:
		b->plot = arg;
		return 0;
	case ARGP_KEY_ARG:
		if (b->folder)
			return options_other(key, arg, state);
		b->folder = arg;
		return 0;
	case ARGP_KEY_END:
		if (!b->folder && !b->document && !b->plot)
			options_fail(state, "expected a folder of programs");
		return 0;
	default:
		return options_other(key, arg, state);
	}
}

int bench_main(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "seconds", 's', "N", 0, "Processor seconds for each row (1.5)", 0 },
		{ "quick", KEY_QUICK, NULL, 0,
		  "A fraction of a second for each row, no large memories", 0 },
		{ "drivers", KEY_DRIVERS, "FOLDER", 0, "Where fuzz drivers are (build)", 0 },
		{ "out", 'o', "FILE", 0, "Write the result as JSON", 0 },
		{ "document", KEY_DOCUMENT, "FILE", 0,
		  "Measure nothing: print the page on performance of a result", 0 },
		{ "plot", KEY_PLOT, "FILE", 0, "Measure nothing: print the plot, for gnuplot", 0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"FOLDER",
		"Measure the engine on the frozen programs (*.hc) of a folder."
		"\vExit code 1: a limit is not kept, or the programs are not the frozen ones.\n"
		"Example: bench-engine --seconds=1.5 --out=bench.json corpus/bench/kcore",
		NULL,
		NULL,
		NULL
	};
	struct bench b = { .seconds = 1.5, .max_pages = UINT64_MAX, .drivers = "build" };

	options_parse(&argp, argc, argv, &b);
	if (b.document)
		return tell(b.document, bench_document);
	if (b.plot)
		return tell(b.plot, bench_plot);
	return measure(&b);
}
