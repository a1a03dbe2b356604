/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A campaign: driver processes that share a corpus, in one folder.
 *
 *     FOLDER/system                     its name; that of another system is refused
 *     FOLDER/seeds, FOLDER/corpus       programs in wire format
 *     FOLDER/counters.*                 counters of every driver that ever ran (mapped)
 *     FOLDER/violations/NAME.hc         what was found, ready for `obseq replay`
 *     FOLDER/log.N, FOLDER/artifacts    what drivers printed; inputs that made one crash
 *     FOLDER/summary.json               rewritten as the campaign goes
 *
 * Everything is on disk as it happens: a campaign that was killed goes on when it
 * is started again with the same folder.
 */
#ifndef OBSEQ_CAMPAIGN_H
#define OBSEQ_CAMPAIGN_H

#include "oracle/engine/system.h"

#define CAMPAIGN_MAX_JOBS 256u

struct campaign_options {
	const char *command; /* for messages: "obseq run" */
	const struct system *sys;
	const char *driver; /* path of the driver program */
	const char *folder;
	const char *corpus;  /* NULL, or a folder of *.hc to start from */
	const char *observe; /* NULL: as programs say */
	const char *start;   /* the same */
	const char *model;   /* NULL, or quirks of the model (config.quirks) */
	uint64_t seconds, jobs, seed, max_violations;
	uint64_t min_held, min_distinct, min_outcomes, refinement_share; /* summary.h */
};

/* Prints progress and the summary; returns an enum exit_code. */
int campaign_run(const struct campaign_options *options);

#endif
