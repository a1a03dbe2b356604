/* SPDX-License-Identifier: Apache-2.0 */
/* One run of the page-table harness: what its parts share.  Not for others. */
#ifndef OBSEQ_ORACLE_KCORE_NPT_WALK_STAGE_H
#define OBSEQ_ORACLE_KCORE_NPT_WALK_STAGE_H

#include "oracle/kcore/npt_walk/checks.h"
#include "oracle/kcore/npt_walk/twin.h"
#include "oracle/kcore/npt_walk/watch.h"

/* A page number of one table. */
struct place {
	bool spt;
	unsigned unit;
	uint64_t page;
};

#define STAGE_MAX_PLACES (NPT_PROGRAM_MAX_OPS + 32u)

struct stage {
	struct twin *t;
	struct tally tally;
	struct twin_watch watch;
	/* Places of all operations so far; then those around the current one. */
	struct place place[STAGE_MAX_PLACES];
	size_t known, places;
	uint64_t frame_before[STAGE_MAX_PLACES]; /* of places in the core's map */
};

/* What an operation did, for the checks behind it. */
struct stage_done {
	bool ran;	   /* in the core and the model */
	bool expects_halt; /* the core has to halt: the model did, or it is stricter */
	bool guarded;	   /* room and a free place were asked for */
	bool drops_window;
	bool stored; /* to tables, bump pointers or maps, or it halted */
	bool wrote_block;
	int row; /* the check of this case, evaluated when the relation is known; -1: none */
};

/* Run one operation in both (ops.c). */
struct stage_done stage_run(struct stage *s, const struct npt_program_op *op);

/* Checks on each place: lookups, hardware's walk, caches, write-once (lookups.c). */
void lookups_before(struct stage *s);
/* `related`: the tables are trees by now, the core's own walker can be asked. */
void lookups_after(struct stage *s, const struct stage_done *done, bool related);
/* refine_mmap_block_512: the block at `page` of v was written. */
void lookups_block(struct stage *s, unsigned v, uint64_t page, uint64_t pte);

/* wdrf_transactional on the stores since twin_begin() (transactional.c). */
void transactional_check(struct stage *s);

#endif
