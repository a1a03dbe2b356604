/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Where in a step the stores are of which checks ask by cell: registers, contexts and
 * page contents, of which there are many, are left out.
 */
#ifndef OBSEQ_ORACLE_KCORE_HISTORY_H
#define OBSEQ_ORACLE_KCORE_HISTORY_H

#include "oracle/engine/journal.h"

struct history {
	const struct change *change; /* of the step */
	size_t end;		     /* their number */
	uint32_t *at;		     /* places of the stores that are kept, ascending */
	size_t count, capacity;
	/* Of long histories, made when first asked for: by place, and by hash of the cell. */
	bool has_index;
	uint32_t *later;     /* the place behind the next store to the same cell; 0: none */
	uint32_t *first;     /* the place behind the first store to a cell */
	unsigned first_bits; /* there are 2^first_bits of them */
	size_t later_capacity, first_capacity;
};

/* Begin with the stores of a step; of those to fields in `fields` (bits) it can be asked. */
void history_begin(struct history *h, const struct change *change, size_t count, uint64_t fields);
void history_free(struct history *h);

/* Place of the first store to the cell at or behind place `from`; h->end: none. */
size_t history_find(struct history *h, size_t from, uint32_t field, uint64_t index);

#endif
