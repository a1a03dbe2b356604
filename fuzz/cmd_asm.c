/* SPDX-License-Identifier: Apache-2.0 */
/* obseq asm, obseq disasm: between text and wire format. */
#include "fuzz/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/files.h"
#include "fuzz/memory.h"
#include "fuzz/options.h"

struct convert {
	const char *in, *out;
	const struct system *sys;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct convert *c = state->input;

	switch (key) {
	case 'o':
		c->out = arg;
		return 0;
	case 's':
		c->sys = options_system(state, arg);
		return 0;
	case ARGP_KEY_ARG:
		if (state->arg_num)
			options_fail(state, "one file at a time: '%s'", arg);
		c->in = arg;
		return 0;
	default:
		return options_other(key, arg, state);
	}
}

static int put(const char *command, const char *path, const void *data, size_t size)
{
	if (file_write(path, data, size))
		return EXIT_EXPECTED;
	fprintf(stderr, "%s: %s: %s\n", command, path, strerror(errno));
	return EXIT_TOOL;
}

int cmd_asm(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "output", 'o', "FILE", 0, "Where to write (standard output)", 0 }, OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"[FILE]",
		"Convert a program from text to the wire format that fuzzers mutate."
		"\vExample: obseq asm -o seed.bin program.hc",
		NULL,
		NULL,
		NULL
	};
	struct convert c = { .in = "-", .out = "-" };
	struct program p;
	uint8_t *wire;
	int code = EXIT_USAGE;

	options_parse(&argp, argc, argv, &c);
	if (program_load(&p, c.in, argv[0])) {
		wire = mem_resize(NULL, PROGRAM_MAX_WIRE, 1);
		code = put(argv[0], c.out, wire, program_encode(&p, wire, PROGRAM_MAX_WIRE));
		free(wire);
	}
	program_free(&p);
	return code;
}

int cmd_disasm(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "output", 'o', "FILE", 0, "Where to write (standard output)", 0 },
		{ "system", 's', "NAME", 0, "System that the program is for (kcore)", 0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		"[FILE]",
		"Convert a program from the wire format to text.  Any bytes are some program."
		"\vExample: obseq disasm --system=kcore crash-1f2e > crash.hc",
		NULL,
		NULL,
		NULL
	};
	struct convert c = { .in = "-", .out = "-", .sys = options_default_system() };
	struct program p;
	size_t size;
	char *wire, *text;
	int code;

	options_parse(&argp, argc, argv, &c);
	wire = file_read(c.in, PROGRAM_MAX_WIRE, &size);
	if (!wire) {
		fprintf(stderr, "%s: %s: %s\n", argv[0], c.in, strerror(errno));
		return EXIT_USAGE;
	}
	program_decode(&p, c.sys, (const uint8_t *)wire, size);
	text = program_print(&p);
	code = put(argv[0], c.out, text, strlen(text));
	free(text);
	free(wire);
	program_free(&p);
	return code;
}
