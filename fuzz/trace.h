/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The trace of a replay as JSON lines: one object for the program, one a step,
 * one for the verdict.  No addresses and no times: the same program gives the
 * same bytes.  64-bit values are strings.
 */
#ifndef OBSEQ_TRACE_JSON_H
#define OBSEQ_TRACE_JSON_H

#include <stdio.h>

#include "fuzz/verdict.h"

struct trace {
	FILE *out;
	const struct program *p;
};

void trace_begin(const struct trace *t, const char *path);
/* A run_observer; ctx is the struct trace. */
void trace_step(void *ctx, struct pair *pair, size_t step);
void trace_end(const struct trace *t, const struct verdict *v);

#endif
