/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the tracer of a machine knows of its state, so that it need not look at every
 * store.  It follows the stores but does not see undo; after that it has to look anew.
 */
#ifndef OBSEQ_ORACLE_KCORE_KNOWN_H
#define OBSEQ_ORACLE_KCORE_KNOWN_H

#include <string.h>

#include "hyp/kcore/abi.h"
#include "oracle/engine/journal.h"

/* The time since the last undo: then the journal became shorter than it was. */
struct era {
	size_t changes; /* length of the journal when the tracer saw it last */
	uint64_t undone;
};

/* Number of the era, never 0. */
static inline uint64_t era_now(struct era *e, const struct journal *j)
{
	if (e->changes != j->changes) {
		e->changes = j->changes;
		e->undone++;
	}
	return e->undone + 1;
}

/* The tracer itself made the journal longer, in the era of era_now(). */
static inline void era_goes_on(struct era *e, const struct journal *j)
{
	e->changes = j->changes;
}

/* The context banks of each owner (bit = bank). */
struct banks_known {
	uint64_t era; /* in which this is so; 0: a bank changed its owner */
	uint16_t of[KC_VMIDS];
};

/* The banks of `owner`, whoever that is; bank[]: the owners of all. */
static inline unsigned banks_of_owner(struct banks_known *b, uint64_t era, const uint64_t *bank,
				      uint64_t owner)
{
	unsigned found = 0;

	if (owner < KC_VMIDS && b->era == era)
		return b->of[owner];
	memset(b->of, 0, sizeof(b->of));
	for (unsigned i = 0; i < KC_BANKS; i++) {
		found |= (unsigned)(bank[i] == owner) << i;
		if (bank[i] < KC_VMIDS)
			b->of[bank[i]] = (uint16_t)(b->of[bank[i]] | 1u << i);
	}
	b->era = era;
	return found;
}

#endif
