/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Whole stage-2 tables: lookups and single writes (5.4).
 *
 * Four levels, 48-bit addresses, for every vmid (also the EL2 window, 16).
 * Entries are 2 MiB blocks (level 2) or 4 KiB pages (level 3).  All need NPT+v.
 */
#ifndef OBSEQ_KCORE_NPT_WALK_H
#define OBSEQ_KCORE_NPT_WALK_H

#include <stdbool.h>

#include "hyp/kcore/pt_alloc.h"
#include "hyp/kcore/state.h"

/* Value of VTTBR_EL2 for v (2.3). */
static inline uint64_t kc_vttbr(const struct kcore *kc, uint64_t v)
{
	return pool_start(kc, v) | v << KC_VTTBR_VMID_SHIFT;
}

/* 0: no entry (PAGE_GUEST is none), 2: block, 3: page. */
unsigned get_npt_level(const struct kcore *kc, uint64_t v, uint64_t addr);
/* The leaf descriptor, that of the block for a block. */
uint64_t walk_npt(const struct kcore *kc, uint64_t v, uint64_t addr);
/* Frame that gfn reaches, its own one inside a block [S3]; 0 when it has no entry. */
uint64_t npt_frame(const struct kcore *kc, uint64_t v, uint64_t gfn);
/* The 2 MiB slot of gfn holds neither a block nor a last-level table [S37], [S47]. */
bool npt_block_free(const struct kcore *kc, uint64_t v, uint64_t gfn);
/* The pool of v suffices to map `pages` pages from gfn at `level`. */
bool npt_has_room(const struct kcore *kc, uint64_t v, uint64_t gfn, uint64_t pages, unsigned level);

/* Write one entry; there is room and the place is free, else panic. */
void set_npt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t addr, unsigned level,
	     uint64_t pte);
/* Empty the table: nothing below the root can be reached any more (teardown, 18.1). */
void clear_npt(struct kcore *kc, unsigned cpu, uint64_t v);

#endif
