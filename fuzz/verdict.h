/* SPDX-License-Identifier: Apache-2.0 */
/* What a run did, and whether that is what its program expects. */
#ifndef OBSEQ_VERDICT_H
#define OBSEQ_VERDICT_H

#include "fuzz/run.h"

struct verdict {
	bool as_expected;
	char what[1024]; /* "clean, 12 steps", "violation integ_x/mem_eq vm1 at step 3, in A: .." */
	char unmet[256]; /* the first expectation that was not met, when not as_expected */
};

/*
 * Judge the last run of r, which was that variant of p.  `count` was reset before it.
 * The expectations for the variant apply; where the program does not speak of it, those
 * of the plain run, and a mutant may do anything.  Without an expected violation or
 * panic the run must be clean.
 */
void verdict_judge(struct verdict *v, const struct program *p, const struct runner *r,
		   struct pair *pair, const struct counters *count, const struct variant *variant);

/* "integ_x/mem_eq vm1", as after `expect violation`. */
void violation_name(const struct system *sys, const struct violation *v, char *out, size_t size);

#endif
