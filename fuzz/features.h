/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is interesting about a program, for libFuzzer's extra counters: how often
 * each outcome was reached, each operation ended with each class of code, and
 * each check held on something.  libFuzzer clears the array before each input and
 * sorts the counts into buckets.
 */
#ifndef OBSEQ_FEATURES_H
#define OBSEQ_FEATURES_H

#include "oracle/engine/engine.h"

#define FEATURE_CODES 8u /* classes of codes: 0..6, and the rest */
#define FEATURE_OUTCOME 0u
#define FEATURE_CODE (FEATURE_OUTCOME + ENGINE_MAX_OUTCOMES)
#define FEATURE_HELD (FEATURE_CODE + ENGINE_MAX_OPS * FEATURE_CODES)
#define FEATURES (FEATURE_HELD + ENGINE_MAX_CHECKS)

extern volatile uint8_t obseq_features[FEATURES];

/* Counts before a program. */
struct features {
	uint64_t outcome[ENGINE_MAX_OUTCOMES];
	uint64_t held[ENGINE_MAX_CHECKS];
};

void features_begin(struct features *f, const struct system *sys, const struct counters *count);
void features_step(const struct step *s, const struct step_report *report);
void features_end(const struct features *f, const struct system *sys, const struct counters *count);

#endif
