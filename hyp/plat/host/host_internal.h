/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Private to hyp/plat/host/: the data of a machine and what its modules share.
 *
 * Every uint64_t in here that changes after host_create() and is not said to be no
 * cell is one: it is written with trace_store() and never moves, because journals
 * point at it.
 */
#ifndef OBSEQ_HOST_INTERNAL_H
#define OBSEQ_HOST_INTERNAL_H

#include "hyp/plat/host/host.h"

/* This machine has five bits of VMID: higher bits of a tag are ignored. */
#define HOST_VMIDS 32u
/*
 * A program makes at most one access a step, and there are fewer steps than
 * this in a program and its snapshot together; the same for register writes.
 */
#define HOST_TLB_ENTRIES 4096u
#define HOST_SMMU_REGS 4096u
#define HOST_CHUNK_SLOTS 64u

#define HOST_GFN_BITS 36u  /* 48-bit IPA */
#define HOST_IOVA_BITS 28u /* 40-bit IOVA */

/* Content of a page that was written to. */
struct host_slot {
	uint64_t digest;
	uint64_t written[HOST_PAGE_WORDS / 64]; /* bit: the word is kept here; no cell */
	uint64_t word[HOST_PAGE_WORDS];
};

/* Slots are allocated by the chunk, so that those that exist never move. */
struct host_chunk {
	struct host_slot *slot; /* HOST_CHUNK_SLOTS */
};

struct host_page {
	uint64_t symbol;
	uint64_t slot; /* slot number + 1, 0 while symbolic */
};

struct host_tlb_entry {
	uint64_t key;	/* 0: never used */
	uint64_t value; /* first frame and rights */
	uint64_t epoch; /* of the tag when it was inserted, + 1; 0: invalidated */
};

struct host_smmu_reg {
	uint64_t key; /* dev * HOST_SMMU_REG_SPACE + offset + 1, 0: never written */
	uint64_t value;
};

struct host_plat {
	void *block; /* start of the allocation */
	size_t core_bytes;
	struct host_config cfg;
	struct host_streams streams;

	struct host_page *page;
	struct host_chunk *chunk;
	uint64_t chunks;
	uint64_t slot_next;

	/* From here on cells only: host_image(). */
	uint64_t reg[HOST_CPUS][PLAT_REG_COUNT];
	uint64_t stream_pos[HOST_STREAMS];
	uint64_t lock[HOST_LOCKS];
	uint64_t image_hash[HOST_STREAMS];
	uint64_t smmu_enable[HOST_BANKS];
	uint64_t tlb_epoch[HOST_VMIDS + HOST_BANKS];
	struct host_tlb_entry tlb[HOST_TLB_ENTRIES];
	struct host_smmu_reg smmu_reg[HOST_SMMU_REGS];
};

/* The platform data stands in front of the hook, which stands in front of the core. */
static inline struct host_plat *host_of(void *core)
{
	return (struct host_plat *)(void *)trace_hook_of(core) - 1;
}

static inline const struct host_plat *host_of_const(const void *core)
{
	const struct trace_hook *hook = (const struct trace_hook *)core - 1;

	return (const struct host_plat *)(const void *)hook - 1;
}

/* Bijective mixer of 64 bits (the finaliser of splitmix64). */
static inline uint64_t host_mix(uint64_t x)
{
	x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
	x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
	return x ^ (x >> 31);
}

/* The low `bytes` bytes of a word (1..8). */
static inline uint64_t host_low_bytes(uint64_t value, uint64_t bytes)
{
	return bytes < 8 ? value & ((1ull << (8 * bytes)) - 1) : value;
}

/* The page is wholly what its symbol stands for, as far as it is known; any pfn. */
bool host_page_symbolic(const void *core, uint64_t pfn);

/* A limit of the harness itself was reached: one line, exit 3. */
_Noreturn void host_exhausted(const char *what);

/* ---- translation caches (tlb.c) ------------------------------------------- */

/* Who translates: a CPU under a VMID, or the device behind an SMMU bank (vmid 0). */
struct host_requester {
	unsigned unit; /* cpu, or HOST_CPUS + bank */
	uint64_t vmid;
};

struct host_translation {
	uint64_t pfn;
	bool readable, writable;
};

bool host_tlb_find(const struct host_plat *m, struct host_requester who, uint64_t page,
		   struct host_translation *t);
/* `w` is valid and was just missed by host_tlb_find(). */
void host_tlb_insert(void *core, unsigned cpu, struct host_requester who, uint64_t page,
		     const struct host_walk *w);

#endif
