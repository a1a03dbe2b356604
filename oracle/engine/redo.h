/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Redo logs: how a machine gets from one state to a later one at once, without taking
 * the steps that led there.
 */
#ifndef OBSEQ_ENGINE_REDO_H
#define OBSEQ_ENGINE_REDO_H

#include "oracle/engine/journal.h"

/* What a machine became since a mark: each changed cell once. */
struct journal_redo {
	struct change *change; /* `other` is the value to give */
	size_t changes;
	struct fresh_memory *fresh; /* copies, and ... */
	void **place;		    /* ... where they belong */
	size_t freshes;
	uint64_t stores, fingerprint;
};

void journal_redo_take(struct journal_redo *r, struct journal *j, struct journal_mark since);
/* The state is that of the mark again: make it what it was when the log was taken. */
void journal_redo_apply(const struct journal_redo *r, struct journal *j);
void journal_redo_free(struct journal_redo *r);

#endif
