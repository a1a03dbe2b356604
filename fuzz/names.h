/* SPDX-License-Identifier: Apache-2.0 */
/* Names that a system gives to its things: finding them, and listing them in messages. */
#ifndef OBSEQ_NAMES_H
#define OBSEQ_NAMES_H

#include "oracle/engine/system.h"

enum names {
	NAMES_LEVEL,
	NAMES_START,
	NAMES_OBSERVE,
	NAMES_PRINCIPAL,
	NAMES_OP,
	NAMES_CHECK,
	NAMES_OUTCOME,
	NAMES_PANIC, /* row 0 is "running", and no panic */
	NAMES_QUIRK  /* of the model: rows of system.golden */
};

/* "both", "A", "B", by enum side. */
extern const char *const side_name[];
#define SIDE_NAMES 3u
/* "invariant", ..., by enum check_kind. */
extern const char *const check_kind_name[];
#define CHECK_KIND_NAMES 5u

/* Row of the name that `length` bytes at `s` spell; false: there is none. */
bool names_find(const struct system *sys, enum names of, const char *s, size_t length,
		unsigned *row);
/* "a, b, c"; it ends with "..." when there are more than fit. */
void names_list(const struct system *sys, enum names of, char *out, size_t size);

/* The same for the systems of this build. */
void names_of_systems(char *out, size_t size);

/* Instead of quirks: no model runs beside the core. */
#define MODEL_NONE "none"
/*
 * Quirks of a model, in config.quirks: names with commas between them; "published"
 * stands for all that make the published text, "-" in front of one takes it out again.
 * False: this part of the list is none.
 */
bool quirks_parse(const struct system *sys, const char *list, uint64_t *quirks, const char **wrong,
		  size_t *wrong_length);
/* The names of a set, as quirks_parse() takes them; cut when there are more than fit. */
void quirks_list(const struct system *sys, uint64_t quirks, char *out, size_t size);

/* "s" for the noun behind a number, "" behind 1. */
const char *plural(uint64_t n);

/* As names_find() and names_list(), for values of an argument. */
bool value_find(const struct arg_kind *kind, const char *s, size_t length, uint64_t *value);
void value_list(const struct arg_kind *kind, char *out, size_t size);

#endif
