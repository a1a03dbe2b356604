/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The host platform: a whole machine in memory, for the harness.
 *
 * It implements plat.h and adds what only a harness needs: loads and stores of
 * the running principal and of devices, which walk the core's concrete tables
 * with a walker of their own (independent of the core's) through translation
 * caches that never forget until told to.
 *
 * Everything that changes is a 64-bit cell written through trace_store(), like
 * the cells of a core: live registers, page contents, stream positions, locks,
 * caches, SMMU registers.  So one journal undoes a whole machine.
 *
 * Page contents are symbolic until written: a page is a word w that stands for
 * the 512 words host_expand(w, 0..511), w = 0 being the zero page.  The first
 * store to a page turns it into a real 4 KiB buffer ("slot").
 *
 * Memory layout of a machine, one allocation:
 *     struct host_plat | struct trace_hook | core instance (page aligned)
 */
#ifndef OBSEQ_HOST_H
#define OBSEQ_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hyp/plat/plat.h"
#include "trace.h"

#define HOST_CPUS 8u
#define HOST_BANKS 16u
#define HOST_LOCKS 64u
#define HOST_STREAMS 17u
#define HOST_PAGE_WORDS 512u
#define HOST_REG_STRIDE 256u
_Static_assert(PLAT_REG_COUNT <= HOST_REG_STRIDE, "index of HOST_F_REG");
#define HOST_SMMU_REG_SPACE 65536u /* bytes of registers of one SMMU */

/*
 * Field numbers of the platform's own cells in trace_store(); the core's start
 * at HOST_FIELD_END.  Index: see the comment of each.
 */
enum host_field {
	HOST_F_REG = 1,	    /* index = cpu * HOST_REG_STRIDE + enum plat_reg */
	HOST_F_PAGE_SYM,    /* index = pfn: symbol of the page */
	HOST_F_PAGE_SLOT,   /* index = pfn: slot number + 1, 0 while symbolic */
	HOST_F_PAGE_WORD,   /* index = pfn * 512 + word: a word of a slot */
	HOST_F_PAGE_DIGEST, /* index = pfn: sum of keyed hashes of the changed words */
	HOST_F_SLOT_NEXT,   /* slot allocator */
	HOST_F_STREAM_POS,  /* index = v: next unread position of D_v */
	HOST_F_LOCK,	    /* index = lock id: holder cpu + 1, 0 when free */
	HOST_F_TLB,	    /* index = cell number */
	HOST_F_TLB_EPOCH,   /* index = vmid (all CPUs), or 32 + SMMU bank */
	HOST_F_SMMU_ENABLE, /* index = bank: ttbr + 1, 0 when off */
	HOST_F_SMMU_REG,    /* index = dev * HOST_SMMU_REG_SPACE + offset */
	HOST_F_CRYPTO,	    /* index = v: running hash of the images under verification */
	HOST_FIELD_END = 32
};

/* The streams D_v (sekvm.md 13.1), shared by the two machines of a pair. */
struct host_streams {
	void *ctx;
	/* Value n of D_v; the same answer for the same (v, n), always. */
	uint64_t (*value)(void *ctx, uint64_t v, uint64_t n);
	/* The machine read positions up to, not including, n: they never change again. */
	void (*consumed)(void *ctx, uint64_t v, uint64_t n);
	/* Whether images with this hash are signed; the same answer for the same hash, always. */
	bool (*is_signed)(void *ctx, uint64_t hash);
};

struct host_config {
	uint64_t pages; /* pages with content: pfn 0..pages-1; others read as zero, ignore writes */
	uint64_t cpus;	/* 1..HOST_CPUS */
	uint64_t table_base;   /* physical address at which ... */
	uint64_t table_offset; /* ... the byte at this offset of the core instance lives, and ... */
	uint64_t table_bytes;  /* ... how many bytes of tables follow */
	uint64_t seed; /* initial page contents: page p starts as symbol host_initial(seed, p) */
};

struct host_plat; /* opaque */

/*
 * A machine around a core instance of `core_bytes` zeroed bytes.
 * Returns the core's address (4096-aligned), or NULL when memory is short.
 */
void *host_create(const struct host_config *cfg, size_t core_bytes,
		  const struct host_streams *streams);
void host_destroy(void *core);
/*
 * All memory that changes in a machine, part by part: the core, the platform's cells,
 * pages, and the buffers of those that were written to.  The same state, the same bytes.
 */
void host_image(const void *core, void (*part)(void *ctx, const void *memory, size_t size),
		void *ctx);
/* Watch the machine from now on; *hook is copied. */
void host_set_trace(void *core, const struct trace_hook *hook);

/* ---- symbols and contents ------------------------------------------------- */

/* Word `word` (0..511) of the page that `symbol` stands for. */
uint64_t host_expand(uint64_t symbol, uint64_t word);
/* The symbol, never 0, with which page `pfn` starts. */
uint64_t host_initial(uint64_t seed, uint64_t pfn);

/* Architectural reset value of a register: what plat_reset_value() answers. */
uint64_t host_reset_value(enum plat_reg reg);

struct host_content {
	uint64_t symbol; /* of the page when it was last replaced as a whole */
	uint64_t digest; /* 0 iff no word differs from the symbol's expansion */
};
struct host_content host_page_content(const void *core, uint64_t pfn);
/* Share of word `word` with this value in the digest of a page with this symbol: a sum of them. */
uint64_t host_word_share(uint64_t symbol, uint64_t word, uint64_t value);
/* Any pfn here and below (see host_config.pages); `word`: 0..511. */
uint64_t host_page_word(const void *core, uint64_t pfn, uint64_t word);
/* Byte-for-byte comparison, whatever the representation. */
bool host_page_equal(const void *core_a, uint64_t pfn_a, const void *core_b, uint64_t pfn_b);
void host_page_store(void *core, unsigned cpu, uint64_t pfn, uint64_t word, uint64_t value);
/* The whole page becomes the one that `symbol` stands for. */
void host_page_fill(void *core, unsigned cpu, uint64_t pfn, uint64_t symbol);

/* Next unread position of D_v; v < HOST_STREAMS. */
uint64_t host_stream_position(const void *core, uint64_t v);
/* Set a position (pair perturbation). */
void host_stream_set_position(void *core, unsigned cpu, uint64_t v, uint64_t n);

/* The live registers of a CPU (PLAT_REG_COUNT). */
const uint64_t *host_registers(const void *core, unsigned cpu);

unsigned host_lock_holder(const void *core, unsigned id); /* cpu + 1, or 0 */

/* Context bank `bank` translates, with the table at *ttbr. */
bool host_smmu_enabled(const void *core, unsigned bank, uint64_t *ttbr);

/* The last value that plat_smmu_write() wrote; false, and 0, when there was none. */
bool host_smmu_register(const void *core, unsigned dev, uint64_t offset, uint64_t *value);

/* ---- image verification ------------------------------------------------------- */

/*
 * The hash of images that plat_verify_page() computes: begin with the start value,
 * then every page with its number of bytes (1..4096), in guest order.
 */
#define HOST_IMAGE_HASH_START 0x16A6Eull
uint64_t host_image_hash(const void *core, uint64_t hash, uint64_t pfn, uint64_t bytes);
/* The same for a page that somebody else keeps: word n (0..511) of it is word(ctx, n). */
uint64_t host_hash_page(uint64_t hash, uint64_t bytes, uint64_t (*word)(void *ctx, uint64_t n),
			void *ctx);
/* The same for the page that `symbol` stands for. */
uint64_t host_hash_symbol(uint64_t hash, uint64_t bytes, uint64_t symbol);
/* The hash that the last plat_verify_end() of `v` asked about, and the answer. */
uint64_t host_verified_hash(const void *core, uint64_t v, bool *is_signed);

/* ---- accesses of the running principal ------------------------------------- */

enum host_access_result {
	HOST_ACCESS_OK = 0,
	HOST_ACCESS_FAULT,   /* no translation: a stage-2 fault */
	HOST_ACCESS_DENIED,  /* translation without the right: a permission fault */
	HOST_ACCESS_DISABLED /* SMMU bank is off */
};

struct host_access {
	enum host_access_result result;
	uint64_t pfn;	/* frame reached, valid with OK */
	uint64_t value; /* loaded, valid with OK */
	bool cached;	/* the translation came from the cache */
};

/*
 * What an access of `cpu` to intermediate page `gfn` under its live VTTBR_EL2, or
 * of the device behind SMMU context bank `bank` (0..15) to an IOVA page, reaches:
 * the first half of an access, through the caches.  `value` is not valid.
 */
struct host_access host_reach(void *core, unsigned cpu, uint64_t gfn, bool write);
struct host_access host_dev_reach(void *core, unsigned bank, uint64_t iova_page, bool write);

/*
 * 64-bit access of `cpu` to word `word` (0..511) of intermediate page `gfn`,
 * under the VTTBR_EL2 that is live on that CPU.  A page outside `pages` loads 0.
 */
struct host_access host_load(void *core, unsigned cpu, uint64_t gfn, uint64_t word);
struct host_access host_store(void *core, unsigned cpu, uint64_t gfn, uint64_t word,
			      uint64_t value);
/* The same for the device behind SMMU context bank `bank` (0..15). */
struct host_access host_dev_load(void *core, unsigned bank, uint64_t iova_page, uint64_t word);
struct host_access host_dev_store(void *core, unsigned bank, uint64_t iova_page, uint64_t word,
				  uint64_t value);

/* ---- walks without caches, for checks ---------------------------------------- */

struct host_walk {
	bool valid;
	unsigned level;	     /* 2: 2 MiB block, 3: 4 KiB page */
	uint64_t descriptor; /* the leaf descriptor */
	uint64_t pfn; /* frame that `gfn` reaches, block offset included, as hardware aligns it */
	bool readable, writable;
};
/* As the MMU would with VTTBR = `vttbr` (4 levels, 48-bit IPA). */
struct host_walk host_walk_stage2(const void *core, uint64_t vttbr, uint64_t gfn);
/* As the SMMU would (3 levels, 1024-entry root at `ttbr`). */
struct host_walk host_walk_smmu(const void *core, uint64_t ttbr, uint64_t iova_page);

/*
 * What hardware makes of a leaf descriptor of `level` (2: block, 3: page) for `page`;
 * not valid: it faults.
 */
struct host_walk host_leaf(uint64_t descriptor, unsigned level, uint64_t page);

/* A cached translation of (unit, tag, page); unit: cpu, or HOST_CPUS + bank with tag 0. */
bool host_tlb_lookup(const void *core, unsigned unit, uint64_t vmid, uint64_t page, uint64_t *pfn);
/* False: host_tlb_lookup() finds `page` for nobody.  True: it may, for some unit and tag. */
bool host_tlb_may_hold(const void *core, uint64_t page);

#endif
