/* SPDX-License-Identifier: Apache-2.0 */
/* What a campaign did: as JSON for scripts, and in words. */
#ifndef OBSEQ_SUMMARY_H
#define OBSEQ_SUMMARY_H

#include <stdio.h>

#include "oracle/engine/engine.h"

struct summary {
	const struct system *sys;
	const struct counters *count;
	uint64_t jobs;
	double seconds;			/* of all runs of the campaign */
	double paired_steps_per_second; /* of this run */
	char **violation;		/* names of files */
	size_t violations;
	const char *driver_failure; /* NULL, or what happened */
	bool running;
	/* What the verdict asks for. */
	uint64_t min_held, min_distinct, min_outcomes; /* the last one in percent */
	uint64_t refinement_share; /* of min_held and min_distinct, in percent, for refinement */
};

/* Of the outcomes that are to be reached. */
struct reach {
	unsigned reached, of;
};
struct reach summary_outcomes(const struct system *sys, const struct counters *c);
struct reach summary_ops(const struct system *sys, const struct counters *c);
/* Required checks that held at least so often, and so distinctly. */
struct reach summary_checks(const struct summary *s);

/* enum exit_code. */
int summary_verdict(const struct summary *s);
/* A malloc()ed string. */
char *summary_json(const struct summary *s);
void summary_print(FILE *f, const struct summary *s);
/* One line, in colour where a person reads it. */
void summary_print_verdict(FILE *f, const struct summary *s);

#endif
