/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/start.h"

#include <stdio.h>
#include <stdlib.h>

#include "fuzz/memory.h"
#include "fuzz/names.h"
#include "fuzz/variant.h"
#include "oracle/engine/engine.h"

/* Core and model of that configuration agree before the first step, or there is no pair. */
static bool is_related(const struct program *p, uint64_t quirks)
{
	struct counters *count = mem_zeroed(1, sizeof(*count));
	const struct pair_options options = { .mode = MODE_DEFINITIONAL,
					      .count = count,
					      .only_kinds = 1u << CHECK_REFINEMENT };
	struct config cfg = p->cfg;
	struct pair *pair;
	const char *error;
	bool related = true;

	cfg.quirks = quirks;
	pair = pair_create(p->sys, &cfg, p->level, &options, &error);
	if (pair) {
		related = pair_audit(pair);
		pair_destroy(pair);
	}
	free(count);
	return related;
}

uint64_t start_differs(const struct program *p)
{
	uint64_t quirks = p->cfg.quirks, found = 0;

	if (!quirks || is_related(p, quirks))
		return 0;
	for (uint64_t rest = quirks; rest; rest &= rest - 1) {
		if (!is_related(p, rest & -rest))
			found |= rest & -rest;
	}
	return found ? found : quirks;
}

void start_explain(const struct program *p, uint64_t quirks, char *out, size_t size)
{
	uint64_t rest = p->cfg.quirks & ~quirks;
	char which[VARIANT_NAME], without[VARIANT_NAME];

	quirks_list(p->sys, quirks, which, sizeof(which));
	quirks_list(p->sys, rest, without, sizeof(without));
	snprintf(out, size,
		 "core and model differ before the first step: with the quirks %s the model begins "
		 "in another state%s%s",
		 which, rest ? "; without them: --model=" : "", without);
}
