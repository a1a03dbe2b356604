/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Golden vectors as text: lines, words, numbers, register names, and the one line
 * in which a run fails.
 */
#ifndef OBSEQ_ORACLE_KCORE_VECTOR_TEXT_H
#define OBSEQ_ORACLE_KCORE_VECTOR_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "oracle/engine/system.h"

#define VECTOR_WORDS 192u /* of one line; a line of changed registers is the longest */

struct vector_word {
	const char *text; /* not terminated */
	size_t size;
};

/* Where a run is, for messages. */
struct vector_place {
	const char *file;
	unsigned line;
	char step[64]; /* "step 7 map_host: ", or empty */
	struct golden_report *report;
};

/* The first failure wins: "FILE:LINE: step N OP: MESSAGE".  Returns false. */
bool vector_fail(struct vector_place *at, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

struct vector_line {
	const char *text;
	size_t size;
};

struct vector_lines {
	struct vector_line *line; /* line[0] is line 1 */
	size_t count;
};

/* Lines of a text without their ends; they point into it. */
struct vector_lines vector_split(const char *text, size_t size);
void vector_lines_free(struct vector_lines *lines);

/* Fields of a line, at most VECTOR_WORDS; 0 when it has none or too many. */
size_t vector_words(struct vector_line line, struct vector_word *word);

bool word_is(struct vector_word w, const char *text);
/*
 * Canonical decimal: no leading zeros, at most 2^64 - 1; a negative number wraps,
 * so that a run of decreasing values is one of increasing ones modulo 2^64.
 */
bool word_number(struct vector_word w, uint64_t *value);
/* "name=value" */
bool word_assignment(struct vector_word w, struct vector_word *name, uint64_t *value);

/* Registers of a saved context under the published names (model/kcore/regs.h). */
#define VECTOR_REG_NAME 24u
bool word_register(struct vector_word w, unsigned *reg);
void register_name(unsigned reg, char name[VECTOR_REG_NAME]);

#endif
