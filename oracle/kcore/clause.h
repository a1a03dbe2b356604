/* SPDX-License-Identifier: Apache-2.0 */
/* How a clause of an invariant is evaluated and reported. */
#ifndef OBSEQ_ORACLE_KCORE_CLAUSE_H
#define OBSEQ_ORACLE_KCORE_CLAUSE_H

#include "oracle/engine/system.h"
#include "oracle/kcore/checks.h"

/* Where clauses are evaluated, and who hears of them. */
struct clause_at {
	struct machine *m;
	object_id o;
	const struct clause_sink *sink;
};

/* The conclusion is evaluated only under the premise, the message only when it fails. */
#define CLAUSE_ROW(at, row, premise, conclusion, ...)                                              \
	do {                                                                                       \
		const struct clause_sink *sink_ = (at)->sink;                                      \
		if (!(premise))                                                                    \
			clause_premise_not_met(sink_, (row));                                      \
		else if (conclusion)                                                               \
			clause_held(sink_, (row));                                                 \
		else                                                                               \
			sink_->failed(sink_->ctx, (row), (at)->o, __VA_ARGS__);                    \
	} while (0)

/* The same for the check with this id. */
#define CLAUSE(at, id, premise, conclusion, ...)                                                   \
	CLAUSE_ROW(at, KC_CHECK_##id, premise, conclusion, __VA_ARGS__)

#endif
