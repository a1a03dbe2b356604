/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contract of a standalone harness: something smaller than a system, which runs
 * a byte string as a program against one part of a core and judges it by named
 * checks.  The drivers of fuzz/ know nothing else of it.
 */
#ifndef OBSEQ_ENGINE_HARNESS_H
#define OBSEQ_ENGINE_HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "oracle/engine/engine.h"

#define HARNESS_MAX_CHECKS 128u

struct harness_result {
	size_t steps;			/* operations that ran */
	bool violated;			/* the last of them violated a check: */
	unsigned check;			/* the first one, a row of harness.check */
	bool fired[HARNESS_MAX_CHECKS]; /* all that this operation violated, by row */
	char message[320];		/* what was wrong with the first one */
};

struct harness {
	const char *name;  /* of the program that runs it, too */
	const char *about; /* what it does, in one sentence, for --help */
	const struct check_desc *check;
	unsigned check_count; /* <= HARNESS_MAX_CHECKS */
	size_t max_bytes;     /* of a program; what follows is ignored */
	/*
	 * Run a program: any bytes are one, the same bytes do the same.  It ends at the
	 * first operation that violates a check.  `count` (a row a check) is added to.
	 */
	void (*run)(const uint8_t *program, size_t size, struct check_count *count,
		    struct harness_result *result);
	/* The program in words, a line an operation. */
	void (*print)(const uint8_t *program, size_t size, FILE *out);
};

#endif
