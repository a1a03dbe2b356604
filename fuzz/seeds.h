/* SPDX-License-Identifier: Apache-2.0 */
/* The first corpus of a campaign, in wire format. */
#ifndef OBSEQ_SEEDS_H
#define OBSEQ_SEEDS_H

#include "fuzz/program.h"

/* Some generated programs for every level and start; false with errno set. */
bool seeds_generate(const struct system *sys, uint64_t seed, const char *folder);
/*
 * Every program below `corpus` (*.hc) that is for this system.  false after one line on
 * standard error, when a file is not a program or something cannot be read or written.
 */
bool seeds_convert(const struct system *sys, const char *corpus, const char *folder,
		   const char *command);

#endif
