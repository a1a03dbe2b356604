/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Options of the commands, on top of argp: --help on standard output and exit 0,
 * wrong usage in one line on standard error and exit 2.
 */
#ifndef OBSEQ_OPTIONS_H
#define OBSEQ_OPTIONS_H

#include <argp.h>
#include <stdint.h>

#include "fuzz/names.h"

/* A row of a table of options: the quirks of a model, or that there is none (options_model). */
#define OPTIONS_MODEL                                                                              \
	{                                                                                          \
		"model", 'M', "QUIRK,...", 0,                                                      \
			"What the model, beside the core or alone, does as published: quirks, or " \
			"'published' for all, -QUIRK to leave one of them out (obseq list "        \
			"quirks); 'none': there is no model beside the core",                      \
			0                                                                          \
	}
/* Ends every table of options. */
#define OPTIONS_END                                                                                \
	{ "help", '?', NULL, 0, "Print this help", -1 },                                           \
	{                                                                                          \
		0                                                                                  \
	}

/* Returns only when the usage is right. */
void options_parse(const struct argp *argp, int argc, char **argv, void *input);
/* What a parser does with keys that are not its own. */
error_t options_other(int key, char *arg, struct argp_state *state);

_Noreturn void options_fail(const struct argp_state *state, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/* `name` is that of the option, for messages. */
uint64_t options_number(const struct argp_state *state, const char *name, const char *arg,
			uint64_t low, uint64_t high);
/* Seconds: "90", "90s", "15m", "2h". */
uint64_t options_time(const struct argp_state *state, const char *name, const char *arg);
/* What --system means when it is not given. */
const struct system *options_default_system(void);
const struct system *options_system(const struct argp_state *state, const char *arg);
/* What --model says: quirks of the model, which `sys` must have (config.quirks). */
uint64_t options_model(const char *command, const struct system *sys, const char *arg);
/* Row of a name; `what` it names, for the message. */
unsigned options_name(const char *command, const struct system *sys, enum names of,
		      const char *what, const char *arg);

#endif
