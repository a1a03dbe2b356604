/* SPDX-License-Identifier: Apache-2.0 */
/* Violations as program files. */
#ifndef OBSEQ_REPORT_H
#define OBSEQ_REPORT_H

#include "fuzz/program.h"
#include "oracle/engine/engine.h"

#define REPORT_NONDETERMINISM "harness_nondeterminism"

/*
 * Write FOLDER/violations/NAME-HASH.hc: the program, the message as a comment and
 * an `expect violation` line.  NAME is the check, or REPORT_NONDETERMINISM when
 * the violation did not come again.  The name of the file also goes to
 * FOLDER/report.PID, for the campaign.  false with errno set.
 */
bool report_write(const char *folder, const struct program *p, const struct violation *v,
		  bool confirmed);

#endif
