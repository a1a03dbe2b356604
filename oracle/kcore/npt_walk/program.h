/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs of the page-table harness: what a byte string means.
 *
 * Decoding is total: four bytes of configuration, then eight bytes an operation,
 * missing bytes are 0, bytes behind NPT_PROGRAM_MAX_OPS operations are ignored.
 */
#ifndef OBSEQ_ORACLE_KCORE_NPT_WALK_PROGRAM_H
#define OBSEQ_ORACLE_KCORE_NPT_WALK_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "hyp/kcore/state.h"

#define NPT_PROGRAM_HEADER_BYTES 4u
#define NPT_PROGRAM_OP_BYTES 8u
#define NPT_PROGRAM_UNITS 8u
#define NPT_PROGRAM_MAX_OPS 64u
#define NPT_PROGRAM_MAX_BYTES                                                                      \
	(NPT_PROGRAM_HEADER_BYTES + NPT_PROGRAM_MAX_OPS * NPT_PROGRAM_OP_BYTES)

enum npt_program_kind {
	NPT_PROGRAM_NPT_SET,	/* set_npt in a critical section of the harness */
	NPT_PROGRAM_NPT_MAP,	/* map_s2pt */
	NPT_PROGRAM_NPT_UNMAP,	/* clear_pfn_host, drop_window_page, or PAGE_GUEST over an entry */
	NPT_PROGRAM_NPT_LOOK,	/* walk_npt, get_npt_level, npt_frame, npt_block_free */
	NPT_PROGRAM_NPT_ROOM,	/* npt_has_room */
	NPT_PROGRAM_NPT_CLEAR,	/* clear_s2pt */
	NPT_PROGRAM_NPT_ACCESS, /* a CPU uses a translation, and caches it */
	NPT_PROGRAM_SPT_SET,	/* map_spt */
	NPT_PROGRAM_SPT_UNMAP,	/* walk_spt, then unmap_spt */
	NPT_PROGRAM_SPT_LOOK,	/* walk_spt, smmu_pt_has_room */
	NPT_PROGRAM_SPT_CLEAR,	/* init_spt */
	NPT_PROGRAM_SPT_ACCESS, /* a device uses a translation */
	NPT_PROGRAM_KINDS
};

struct npt_program_op {
	enum npt_program_kind kind;
	unsigned cpu, unit; /* vmid or bank */
	uint64_t page;	    /* gfn < 2^36, IOVA page < 2^28 */
	unsigned level;	    /* 2 or 3 */
	uint64_t pte;	    /* never of type table at level 2, never 0 for an NPT */
	uint64_t pages;	    /* of NPT_PROGRAM_NPT_ROOM: 1..1024 */
	/* Ask for room and a free place first, as all callers of the core do. */
	bool guarded;
};

struct npt_program {
	struct kcore_pool_size host_pool, vm_pool, remap_pool;
	uint64_t smmu_pgd_pages, smmu_pmd_pages;
	size_t ops;
	struct npt_program_op op[NPT_PROGRAM_MAX_OPS];
};

void npt_program_decode(const uint8_t *bytes, size_t size, struct npt_program *p);

/* Unit number i (0..NPT_PROGRAM_UNITS-1) that programs use: a vmid, or a bank; some occur twice. */
unsigned npt_program_unit(bool spt, unsigned i);
bool npt_program_is_spt(enum npt_program_kind kind);
/* One operation in words, without a newline. */
void npt_program_op_text(const struct npt_program_op *op, char *text, size_t size);
void npt_program_print(const struct npt_program *p, FILE *out);

#endif
