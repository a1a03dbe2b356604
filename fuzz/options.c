/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/options.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/cli.h"
#include "fuzz/program.h"
#include "fuzz/systems.h"

/* Arguments in the order given; no messages of argp's own, which take two lines. */
#define PARSE_FLAGS (ARGP_NO_HELP | ARGP_NO_ERRS | ARGP_NO_EXIT)

void options_parse(const struct argp *argp, int argc, char **argv, void *input)
{
	if (argp_parse(argp, argc, argv, PARSE_FLAGS, NULL, input))
		exit(EXIT_USAGE);
}

error_t options_other(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case '?':
		argp_help(state->root_argp, stdout, ARGP_HELP_STD_HELP & ~ARGP_HELP_EXIT_OK,
			  state->name);
		exit(EXIT_EXPECTED);
	case ARGP_KEY_ARG:
		options_fail(state, "unexpected argument '%s'", arg);
	case ARGP_KEY_ERROR:
		options_fail(state, "unknown option or missing value: '%s'",
			     state->argv[state->next - 1]);
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

void options_fail(const struct argp_state *state, const char *format, ...)
{
	va_list ap;

	fprintf(stderr, "%s: ", state->name);
	va_start(ap, format);
	vfprintf(stderr, format, ap);
	va_end(ap);
	fputs(" (see --help)\n", stderr);
	exit(EXIT_USAGE);
}

/* All digits, decimal or 0x. */
static bool parse_number(const char *arg, const char *suffixes, uint64_t *value, char *suffix)
{
	char *end;

	errno = 0;
	*value = strtoull(arg, &end, strncmp(arg, "0x", 2) ? 10 : 16);
	*suffix = *end;
	if (errno || end == arg || *arg < '0' || *arg > '9')
		return false;
	return !*end || (strchr(suffixes, *end) && !end[1]);
}

uint64_t options_number(const struct argp_state *state, const char *name, const char *arg,
			uint64_t low, uint64_t high)
{
	uint64_t value;
	char suffix;

	if (!parse_number(arg, "", &value, &suffix) || value < low || value > high)
		options_fail(state,
			     "%s: expected a number from %" PRIu64 " to %" PRIu64 ", found '%s'",
			     name, low, high, arg);
	return value;
}

uint64_t options_time(const struct argp_state *state, const char *name, const char *arg)
{
	uint64_t value;
	char suffix;

	if (!parse_number(arg, "smh", &value, &suffix) || !value || value > 100000000)
		options_fail(state, "%s: expected a time like 90, 15m or 2h, found '%s'", name,
			     arg);
	return value * (suffix == 'h' ? 3600 : suffix == 'm' ? 60 : 1);
}

const struct system *options_default_system(void)
{
	return systems_find("kcore");
}

const struct system *options_system(const struct argp_state *state, const char *arg)
{
	const struct system *sys = systems_find(arg);

	if (!sys) {
		char list[128];

		names_of_systems(list, sizeof(list));
		options_fail(state, "unknown system '%s', expected one of: %s", arg, list);
	}
	return sys;
}

uint64_t options_model(const char *command, const struct system *sys, const char *arg)
{
	struct program p;
	const char *wrong;
	size_t length;

	program_init(&p, sys);
	if (!quirks_parse(sys, arg, &p.cfg.quirks, &wrong, &length)) {
		fprintf(stderr, "%s: system %s has no quirk '%.*s' (obseq list quirks)\n", command,
			sys->name, (int)length, wrong);
		exit(EXIT_USAGE);
	}
	wrong = sys->config_check(&p.cfg);
	if (wrong) {
		fprintf(stderr, "%s: --model: system %s: %s\n", command, sys->name, wrong);
		exit(EXIT_USAGE);
	}
	return p.cfg.quirks;
}

unsigned options_name(const char *command, const struct system *sys, enum names of,
		      const char *what, const char *arg)
{
	char list[256];
	unsigned row;

	if (names_find(sys, of, arg, strlen(arg), &row))
		return row;
	names_list(sys, of, list, sizeof(list));
	fprintf(stderr, "%s: system %s has no %s '%s', expected one of: %s\n", command, sys->name,
		what, arg, list);
	exit(EXIT_USAGE);
}
