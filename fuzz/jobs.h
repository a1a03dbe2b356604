/* SPDX-License-Identifier: Apache-2.0 */
/* The driver processes of a campaign: started, watched, started again, stopped. */
#ifndef OBSEQ_JOBS_H
#define OBSEQ_JOBS_H

#include "fuzz/campaign.h"

struct jobs;

struct jobs *jobs_create(const struct campaign_options *options);
void jobs_destroy(struct jobs *j);

/* These are false when a driver failed: then jobs_failure() says how. */
bool jobs_start(struct jobs *j);
/*
 * Look which drivers have stopped.  One that reported a violation is started again
 * while there are fewer than max_violations; one that is done stays away.
 */
bool jobs_poll(struct jobs *j);
/* Ask, wait a little, insist. */
void jobs_stop(struct jobs *j);

uint64_t jobs_running(const struct jobs *j);
/* Violations that drivers reported since the start. */
uint64_t jobs_reports(const struct jobs *j);
/* NULL, or what happened. */
const char *jobs_failure(const struct jobs *j);

#endif
