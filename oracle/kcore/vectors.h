/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Golden vectors: sequences of operations with their results, made by executing the
 * published definitions, against the model with its quirks on.
 *
 * The format is described in docs/vectors.md.
 */
#ifndef OBSEQ_ORACLE_KCORE_VECTORS_H
#define OBSEQ_ORACLE_KCORE_VECTORS_H

#include "oracle/engine/system.h"

/*
 * Run the vectors in `text`; `name` stands in messages.  `off`: quirks that the model
 * is to leave, none for what is published.  False at the first difference, which is
 * in report->message as one line "FILE:LINE: step N OP: CELL: expected .., found ..".
 */
bool vectors_run(const char *name, const char *text, size_t size, uint64_t off,
		 struct golden_report *report);

extern const struct golden kcore_golden;

#endif
