/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The input that a standalone harness runs right now: written to a file when the check
 * of a program fails, and also when the process dies while it runs (a signal, a finding
 * of a sanitizer).
 */
#ifndef OBSEQ_HARNESS_INPUT_H
#define OBSEQ_HARNESS_INPUT_H

#include "oracle/engine/harness.h"

/* The harnesses that this build knows; here as in systems.h a row is all that is needed. */
extern const struct harness kcore_npt_walk;

/* What runs, and where failing inputs go: a folder that exists. */
void harness_input_init(const struct harness *h, const char *folder);
/* Write the input from a dying process too (libFuzzer does that by itself). */
void harness_input_guard(void);

/*
 * Run one input.  Its counters are added to `count`; a failing input has been written
 * when this returns false, and *path says where ("": it could not be written, which
 * was said on standard error).
 */
bool harness_input_run(const uint8_t *data, size_t size, struct check_count *count,
		       struct harness_result *result, const char **path);

#endif
