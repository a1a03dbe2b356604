/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a core and the model beside it begin in the same state. */
#ifndef OBSEQ_START_H
#define OBSEQ_START_H

#include "fuzz/program.h"

/*
 * With some quirks the model begins in another state, so that every program violates a
 * check of refinement, whatever its steps are.  Those of the configuration of `p` with
 * each of which, for itself, it does; all of them when none does for itself; 0 when the
 * states are related, or when nothing runs beside the system of `p`.
 */
uint64_t start_differs(const struct program *p);

/* What start_differs() found in words, and the --model without these quirks, on one line. */
void start_explain(const struct program *p, uint64_t quirks, char *out, size_t size);

#endif
