/* SPDX-License-Identifier: Apache-2.0 */
/* A folder for what a test writes: below $TMPDIR. */
#ifndef OBSEQ_TEST_TEMPORARY_H
#define OBSEQ_TEST_TEMPORARY_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#define TEMPORARY_SIZE 256u

static inline bool temporary_folder(char out[TEMPORARY_SIZE])
{
	const char *base = getenv("TMPDIR");

	if (snprintf(out, TEMPORARY_SIZE, "%s/obseq-test-XXXXXX", base && *base ? base : "/tmp") >=
	    (int)TEMPORARY_SIZE)
		return false;
	return mkdtemp(out) != NULL;
}

#endif
