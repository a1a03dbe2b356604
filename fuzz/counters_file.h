/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Counters in mapped files of a campaign's folder: what a driver counts is on
 * disk at once, whatever ends the driver, and the campaign adds the files up.
 */
#ifndef OBSEQ_COUNTERS_FILE_H
#define OBSEQ_COUNTERS_FILE_H

#include "oracle/engine/engine.h"

/* Fresh counters in a file FOLDER/counters.PID[.N] of their own; NULL with errno set. */
struct counters *counters_map(const char *folder);
/* *sum := the sum over all of the folder's files; false with errno set.  Others are skipped. */
bool counters_sum(const char *folder, struct counters *sum);

#endif
