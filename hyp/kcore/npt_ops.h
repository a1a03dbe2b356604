/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stage-2 tables, each function one critical section of NPT+v (5.4).
 *
 * Everything that maps or unmaps a page holds S2PAGE around its test and its
 * change, so what a test found is still true when NPT+v is taken again.  (The
 * exception is teardown, which holds INFO+v instead; so do all who rely on
 * entries of a VM.)
 */
#ifndef OBSEQ_KCORE_NPT_OPS_H
#define OBSEQ_KCORE_NPT_OPS_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

/* Frame that gfn reaches, 0 when it has no entry. */
uint64_t frame_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn);
/* The 2 MiB slot of gfn holds neither a block nor a last-level table. */
bool block_free_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn);
/* The pool of v suffices to map `pages` pages from gfn at `level`: 2, a block, or 3, pages. */
bool room_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages,
	       unsigned level);
/* Map a tested place: a free one, or one that holds this very entry; else panic. */
void map_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, unsigned level,
	      uint64_t pte);
/* Take page `pfn` away from the host: its entry, if any, becomes PAGE_GUEST (7.0). */
void clear_pfn_host(struct kcore *kc, unsigned cpu, uint64_t pfn);
/* Drop a page of the EL2 window (16.6): its entry, which exists, becomes PAGE_GUEST. */
void drop_window_page(struct kcore *kc, unsigned cpu, uint64_t va_page);
/* Empty the table; every CPU forgets what it cached under v. */
void clear_s2pt(struct kcore *kc, unsigned cpu, uint64_t v);

#endif
