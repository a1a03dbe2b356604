/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Counters in mapped files of a campaign's folder: what a driver counts is on
 * disk at once, whatever ends the driver, and the campaign adds the files up.
 */
#ifndef OBSEQ_COUNTERS_FILE_H
#define OBSEQ_COUNTERS_FILE_H

#include <limits.h>

#include "oracle/engine/engine.h"

#define COUNTERS_WRONG (PATH_MAX + 256u) /* room for a path and a sentence */

/* Fresh counters in a file FOLDER/counters.PID[.N] of their own; NULL with errno set. */
struct counters *counters_map(const char *folder, const struct system *sys);
/*
 * *sum := the sum over all of the folder's files; those that are none (half made)
 * count nothing.  false when the folder cannot be read, or has counters of another
 * system or of another build of this one: `wrong` says so in one line.
 */
bool counters_sum(const char *folder, const struct system *sys, struct counters *sum,
		  char wrong[COUNTERS_WRONG]);

#endif
