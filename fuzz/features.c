/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/features.h"

_Static_assert(FEATURES <= 4096, "more would slow down every input");

__attribute__((section("__libfuzzer_extra_counters"))) volatile uint8_t obseq_features[FEATURES];

void features_begin(struct features *f, const struct system *sys, const struct counters *count)
{
	for (unsigned i = 0; i < sys->outcome_count; i++)
		f->outcome[i] = count->outcome[i];
	for (unsigned i = 0; i < sys->check_count; i++)
		f->held[i] = count->check[i].held;
}

static void put(unsigned feature, uint64_t count)
{
	obseq_features[feature] = (uint8_t)(count < 255 ? count : 255);
}

void features_step(const struct step *s, const struct step_report *report)
{
	for (unsigned side = 0; side < 2; side++) {
		uint64_t code;
		unsigned feature;

		if (!report->ran[side])
			continue;
		code = report->result[side]->code;
		feature = FEATURE_CODE + s->op * FEATURE_CODES +
			  (unsigned)(code < FEATURE_CODES - 1 ? code : FEATURE_CODES - 1);
		put(feature, obseq_features[feature] + 1ull);
	}
}

void features_end(const struct features *f, const struct system *sys, const struct counters *count)
{
	for (unsigned i = 0; i < sys->outcome_count; i++)
		put(FEATURE_OUTCOME + i, count->outcome[i] - f->outcome[i]);
	for (unsigned i = 0; i < sys->check_count; i++)
		put(FEATURE_HELD + i, count->check[i].held - f->held[i]);
}
