/* SPDX-License-Identifier: Apache-2.0 */
/* obseq vectors: golden vectors against the published model. */
#include "fuzz/cli.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "fuzz/files.h"
#include "fuzz/names.h"
#include "fuzz/options.h"
#include "oracle/engine/grow.h"

#define VECTORS_FOLDER "corpus/vectors"
#define VECTORS_MAX_TEXT (64u << 20)

enum long_option { OPT_WITHOUT = 256 };

struct vectors {
	const char *command;
	const struct system *sys;
	uint64_t off; /* quirks */
	char **file;
	int files;
	unsigned run, failed;
	uint64_t steps, values;
	int code;
};

static uint64_t quirk_bit(const struct argp_state *state, const struct system *sys, const char *id)
{
	unsigned row;

	if (names_find(sys, NAMES_QUIRK, id, strlen(id), &row))
		return 1ull << row;
	options_fail(state, "system %s has no quirk '%s', obseq list quirks shows them", sys->name,
		     id);
}

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct vectors *v = state->input;

	switch (key) {
	case 's':
		v->sys = options_system(state, arg);
		return 0;
	case OPT_WITHOUT:
		v->off |= quirk_bit(state, v->sys, arg);
		return 0;
	case ARGP_KEY_ARGS:
		v->file = state->argv + state->next;
		v->files = state->argc - state->next;
		return 0;
	case ARGP_KEY_END:
		if (!v->sys->golden)
			options_fail(state, "system %s has no golden vectors", v->sys->name);
		return 0;
	default:
		return key == ARGP_KEY_ARG ? ARGP_ERR_UNKNOWN : options_other(key, arg, state);
	}
}

/* A plain file or one that gzip made; malloc()ed, NULL with errno set. */
static char *read_text(const char *path, size_t *size)
{
	gzFile in = gzopen(path, "rb");
	size_t capacity = 0;
	char *text = NULL;
	int n = in ? 1 : -1;

	*size = 0;
	while (n > 0 && *size <= VECTORS_MAX_TEXT) {
		text = grow(text, *size + GROW_FIRST_CAPACITY, &capacity, 1);
		errno = EIO; /* for damage that zlib finds */
		n = gzread(in, text + *size, (unsigned)(capacity - *size));
		*size += n > 0 ? (size_t)n : 0;
	}
	if (n > 0)
		errno = EFBIG;
	if (in)
		gzclose_r(in);
	if (n == 0)
		return text;
	free(text);
	return NULL;
}

static bool run_file(void *ctx, const char *path)
{
	struct vectors *v = ctx;
	struct golden_report report;
	size_t size;
	char *text = read_text(path, &size);

	if (!text) {
		fprintf(stderr, "%s: %s: %s\n", v->command, path, strerror(errno));
		v->code = EXIT_USAGE;
		return true;
	}
	if (!v->sys->golden->run(path, text, size, v->off, &report)) {
		puts(report.message);
		v->failed++;
	}
	v->run++;
	v->steps += report.steps;
	v->values += report.values;
	free(text);
	return true;
}

int cmd_vectors(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "system", 's', "NAME", 0, "System (kcore)", 0 },
		{ "without", OPT_WITHOUT, "QUIRK", 0,
		  "Leave this quirk of the published model off (to see what tells it apart)", 0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"[FILE...]",
		"Run golden vectors, plain or gzipped, against the published model."
		"\vWithout FILE: all of " VECTORS_FOLDER ".\n"
		"Example: obseq vectors --without=assign_keeps_page",
		NULL,
		NULL,
		NULL
	};
	struct vectors v = { .command = argv[0], .sys = options_default_system() };

	options_parse(&argp, argc, argv, &v);
	for (int i = 0; i < v.files; i++)
		run_file(&v, v.file[i]);
	if (!v.files && !folder_walk(VECTORS_FOLDER, ".txt.gz", run_file, &v)) {
		fprintf(stderr, "%s: %s: %s\n", v.command, VECTORS_FOLDER, strerror(errno));
		v.code = EXIT_USAGE;
	}
	printf("%u file%s, %u as published, %" PRIu64 " step%s, %" PRIu64 " value%s compared\n",
	       v.run, plural(v.run), v.run - v.failed, v.steps, plural(v.steps), v.values,
	       plural(v.values));
	return v.code ? v.code : v.failed ? EXIT_VIOLATION : EXIT_EXPECTED;
}
