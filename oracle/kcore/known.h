/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the tracer of a machine knows of its state, so that it need not look at every
 * store.  It follows the stores; after an undo or a redo log it has to look anew.
 */
#ifndef OBSEQ_ORACLE_KCORE_KNOWN_H
#define OBSEQ_ORACLE_KCORE_KNOWN_H

#include <string.h>

#include "hyp/kcore/abi.h"
#include "oracle/engine/journal.h"

/* The time in which stores alone have changed the state; never 0. */
static inline uint64_t era_now(const struct journal *j)
{
	return j->jumps + 1;
}

/* The locks of each CPU (bit = lock id; locks.c). */
struct locks_known {
	uint64_t era; /* in which this is so */
	uint64_t held[KC_MAX_CPU];
};

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
