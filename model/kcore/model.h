/* SPDX-License-Identifier: Apache-2.0 */
/*
 * model/kcore: the executable specification of kcore, on abstract maps.
 *
 * The abstract machine of spec sekvm.md: page-table maps as (pfn, level, pte), no
 * page tables, no pools of words, no locks that block.  One function an operation,
 * named as in the specification, conditions in its order, written from the
 * specification and sharing nothing with hyp/kcore but abi.h: two independent
 * implementations are the point.
 *
 * With all quirks off it behaves as sections 16 (column Safe) and 18 say; each
 * quirk (quirks.h) makes it follow the published text in one place; KM_PUBLISHED
 * is the published top-level specification (sections 7 to 9).
 *
 * Every word of state is written through km_store() and its maps' hook, so that
 * the same journal, touched objects and undo serve the model.
 */
#ifndef OBSEQ_MODEL_KCORE_MODEL_H
#define OBSEQ_MODEL_KCORE_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hyp/kcore/abi.h"
#include "model/kcore/map.h"
#include "model/kcore/quirks.h"
#include "model/kcore/regs.h"

/* ---- parameters ------------------------------------------------------------------ */

/* What the published text leaves open (13.3); all pure. */
struct km_params {
	uint64_t (*shared_kvm)(uint64_t v);
	uint64_t (*shared_vcpu)(uint64_t v, uint64_t i);
	/*
	 * Shadow register index 47..70 (2.11); safe mode also asks for 31 (sp_el0), 34
	 * (sp_el1), 35 (elr_el1) and 36 (spsr_el1), which a first run sets too [S29].
	 */
	uint64_t (*reg_desc)(uint64_t index);
	uint64_t (*exception_vector)(uint64_t vbar, uint64_t pstate);
	/*
	 * Overwrite registers of a context with stream values f(n), f(n+1), ...; returns
	 * the next index (decrypt_gp, decrypt_sys).
	 */
	uint64_t (*decrypt_gp)(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n), void *ctx,
			       uint64_t n);
	uint64_t (*decrypt_sys)(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n), void *ctx,
				uint64_t n);
};

/* What comes from outside (13.1); the same answers for the same arguments, always. */
struct km_world {
	void *ctx;
	uint64_t (*data)(void *ctx, uint64_t v, uint64_t n);	  /* D_v(n) */
	uint64_t (*core_data)(void *ctx, uint64_t v, uint64_t n); /* K_v(n) */
	/* Safe mode: the images of v, at this moment, are signed (16.6). */
	bool (*is_signed)(void *ctx, uint64_t v);
	/* An event was logged (12.3); NULL: nobody listens. */
	void (*event)(void *ctx, const char *name, uint64_t first_argument, bool has_argument);
	/*
	 * Safe mode: CPU `cpu` holds no lock and is about to take one (12.1).  Complete
	 * operations of other CPUs may run on the same model until it returns; sections
	 * that take several locks, one inside another, are announced once.  NULL: nobody
	 * interferes.
	 */
	void (*section)(void *ctx, unsigned cpu);
	/*
	 * A shared-state operation on vmid `target` (INVALID: on no VM in particular)
	 * begins, and ends with a code; one that panics, or has no result, does not end.
	 * They may stand inside each other.  Both or none.
	 */
	void (*begin)(void *ctx, unsigned cpu, enum kc_shared_op op, uint64_t target);
	void (*end)(void *ctx, unsigned cpu, enum kc_shared_op op, uint64_t code);
	/*
	 * A write of the host reached a register of SMMU `dev`, with this value; `own`: with
	 * EL2's table instead (8.4).  NULL: nobody listens.
	 */
	void (*smmu_write)(void *ctx, uint64_t dev, uint64_t offset, uint64_t value, bool own);
	/*
	 * Safe mode: bytes `offset`..4095 of page pfn become 0 (16.6, step 2).  NULL:
	 * pages are one word, and it stays.
	 */
	void (*zero_tail)(void *ctx, uint64_t pfn, uint64_t offset);
	/*
	 * The word of page pfn is about to be set, be it to what it is.  NULL: nothing but the
	 * word is known of a page.
	 */
	void (*replace)(void *ctx, uint64_t pfn);
};

/* Table pages of one vmid, as addresses (2.3). */
struct km_pool {
	uint64_t pgd_start, pud_start, pmd_start, end;
};

struct km_config {
	km_quirks quirks;
	const struct km_params *params;
	struct km_world world;
	uint64_t cpus;
	/* Ownership at the start (3.9): host RAM, the core's pages, everything else. */
	uint64_t ram_first, ram_pages;		      /* (HOST, 0, p + offset) */
	uint64_t core_first, core_pages;	      /* (COREVISOR, 0, INVALID64) */
	uint64_t other_count, other_gfn;	      /* (INVALID, ...) */
	uint64_t (*content)(void *ctx, uint64_t pfn); /* word of a page at the start */
	uint64_t host_iova_offset;
	struct km_pool npt[KC_VMIDS];
	/*
	 * SMMU table pages: one record for all banks with quirk spt_pages_leak (spt[0]);
	 * else one for each bank.
	 */
	uint64_t spt_pgd_start[KC_BANKS], spt_pmd_start[KC_BANKS], spt_end[KC_BANKS];
	uint64_t smmu_num;
	struct {
		uint64_t base, size, banks;
	} smmu[KC_SMMU_NUM];
	uint64_t el2_device_pfn, el2_device_pages;
	uint64_t remap_start, remap_end;
	uint64_t never_ran_dirty; /* dirty of VM contexts at the start (3.9, item 7) */
};

/* ---- state ------------------------------------------------------------------------- */

/* Words of one CPU, and of one register file, context or VM record, in the index of a store. */
#define KM_CPU_STRIDE 8u
#define KM_WORD_STRIDE 256u
/* Where a vmid or bank stands in the keys of the maps: of entries, of flags. */
#define KM_UNIT_SHIFT 56u
#define KM_FLAG_UNIT_SHIFT 27u
#define KM_BANK_EPOCH 32u /* index of a bank's number in KM_F_EPOCH, behind those of vmids */

/* Fields of stores; maps use KM_F_x .. KM_F_x + MAP_WORDS.  Index as in the comment. */
enum km_field {
	KM_F_HALT = 1,
	KM_F_CPU,      /* cpu * KM_CPU_STRIDE + word of struct km_cpu */
	KM_F_HW,       /* cpu * KM_WORD_STRIDE + word of the live registers */
	KM_F_CTXT,     /* (8 * vmid + vcpu) * KM_WORD_STRIDE + word */
	KM_F_VM,       /* vmid * KM_WORD_STRIDE + word of struct km_vm */
	KM_F_CORE,     /* 0 next_vmid, 1 next_remap_ptr */
	KM_F_BANK,     /* bank */
	KM_F_NEXT,     /* vmid * 4 + 0, 1, 2: pgd_next, pud_next, pmd_next */
	KM_F_SPT_NEXT, /* record * 2 + 0, 1 */
	KM_F_HLOCK,    /* lock id */
	KM_F_DLOG,
	KM_F_KLOG,     /* vmid */
	KM_F_EPOCH,    /* vmid, or KM_BANK_EPOCH + bank: number of the current table */
	KM_F_MEM = 32, /* maps from here on: pfn -> word of the page */
	KM_F_S2 = 40,  /* pfn -> owner, count, gfn */
	/* The last word of each is the number of the table (KM_F_EPOCH) that it belongs to. */
	KM_F_NPT = 48, /* vmid << KM_UNIT_SHIFT | gfn -> pfn, level, pte, table */
	/* vmid << KM_FLAG_UNIT_SHIFT | pgd << 18 | pud << 9 | pmd -> 0/1, table */
	KM_F_PGD_T = 56,
	KM_F_PUD_T = 64,
	KM_F_PMD_T = 72,
	KM_F_SPT = 80, /* bank << KM_UNIT_SHIFT | page -> pfn, pte, table */
	/* bank << KM_FLAG_UNIT_SHIFT | pgd << 9 | pmd -> 0/1, table */
	KM_F_SPT_PGD_T = 88,
	KM_F_SPT_PMD_T = 96,
	KM_F_GFN = 104 /* vmid << KM_UNIT_SHIFT | gfn -> number of pages of v bound to it */
};

struct km_cpu { /* all uint64_t: words 0..4 */
	uint64_t icore, ihost, tstate, cur_vmid, cur_vcpuid;
};

struct km_load {
	uint64_t load_addr, load_size, remap_addr, mapped_pages;
};

struct km_vm { /* all uint64_t */
	uint64_t kvm, state, power, next_load_info, inc_exe, torn_down;
	uint64_t vcpu[KC_VCPU_PER_VM], vcpu_state[KC_VCPU_PER_VM];
	struct km_load load[KC_MAX_LOAD_INFO];
};

struct km_s2 {
	uint64_t owner, count, gfn;
};
struct km_entry {
	uint64_t pfn, level, pte;
};
struct km_spt_entry {
	uint64_t pfn, pte;
};

struct kmodel {
	struct km_config cfg;
	struct map_hook hook;
	/*
	 * The CPU in whose name operations run: for km_world.section and for hooks.
	 * Handlers set it; who calls an operation directly does so before.  No state.
	 */
	unsigned running;
	/* From here to the maps words only: kmodel_image(). */
	uint64_t halt; /* 0, or enum kc_panic (published panics: KC_PANIC_NONE + 1) */
	struct km_cpu cpu[KC_MAX_CPU];
	uint64_t hw[KC_MAX_CPU][KM_HW_WORDS];
	uint64_t ctxt[KC_CTXT_POOL][KM_CTXT_WORDS];
	struct km_vm vm[KC_VMIDS];
	uint64_t next_vmid, next_remap_ptr;
	uint64_t bank[KC_BANKS];
	uint64_t pgd_next[KC_VMIDS], pud_next[KC_VMIDS], pmd_next[KC_VMIDS];
	uint64_t spt_pgd_next[KC_BANKS], spt_pmd_next[KC_BANKS];
	uint64_t hlock[KC_LOCK_END]; /* 1: available (12.2) */
	uint64_t dlog[KC_VMIDS], klog[KC_VMIDS];
	uint64_t npt_epoch[KC_VMIDS], spt_epoch[KC_BANKS];
	struct map *mem, *s2, *npt, *pgd_t, *pud_t, *pmd_t, *spt, *spt_pgd_t, *spt_pmd_t, *gfn;
};

/* NULL when memory is short.  The hook hears of every store, from the start on. */
struct kmodel *kmodel_create(const struct km_config *cfg, const struct map_hook *hook);
void kmodel_destroy(struct kmodel *m);

static inline bool km_quirk(const struct kmodel *m, enum km_quirk q)
{
	return m->cfg.quirks >> q & 1;
}

/* The only store to words of struct kmodel itself. */
static inline void km_store(struct kmodel *m, uint32_t field, uint64_t index, uint64_t *cell,
			    uint64_t value)
{
	map_hook_store(&m->hook, field, index, cell, value);
}

/* Readers and writers of the maps (state.c): tables of v or of a bank, by page number. */
struct km_s2 km_s2(const struct kmodel *m, uint64_t pfn);
void km_set_s2(struct kmodel *m, uint64_t pfn, struct km_s2 page);
uint64_t km_mem(const struct kmodel *m, uint64_t pfn);
void km_set_mem(struct kmodel *m, uint64_t pfn, uint64_t word);
struct km_entry km_npt(const struct kmodel *m, uint64_t v, uint64_t gfn);
void km_set_npt(struct kmodel *m, uint64_t v, uint64_t gfn, struct km_entry e);
bool km_pgd_t(const struct kmodel *m, uint64_t v, uint64_t pgd);
bool km_pud_t(const struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud);
bool km_pmd_t(const struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud, uint64_t pmd);
void km_set_pgd_t(struct kmodel *m, uint64_t v, uint64_t pgd, bool on);
void km_set_pud_t(struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud, bool on);
void km_set_pmd_t(struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud, uint64_t pmd, bool on);
struct km_spt_entry km_spt(const struct kmodel *m, unsigned bank, uint64_t page);
void km_set_spt(struct kmodel *m, unsigned bank, uint64_t page, struct km_spt_entry e);
bool km_spt_pgd_t(const struct kmodel *m, unsigned bank, uint64_t pgd);
bool km_spt_pmd_t(const struct kmodel *m, unsigned bank, uint64_t pgd, uint64_t pmd);
void km_set_spt_pgd_t(struct kmodel *m, unsigned bank, uint64_t pgd, bool on);
void km_set_spt_pmd_t(struct kmodel *m, unsigned bank, uint64_t pgd, uint64_t pmd, bool on);
/* Some page other than `pfn` is v's and bound to gfn (18.1). */
bool km_bound_elsewhere(const struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn);
/* The table of v (of a bank) is empty from now on; bump pointers of v stay. */
void km_clear_npt(struct kmodel *m, uint64_t v);
void km_clear_spt(struct kmodel *m, unsigned bank);
/* p is a page of an SMMU or of another device of EL2 (18, `protected`). */
bool km_protected(const struct kmodel *m, uint64_t pfn);
/* The memory that holds the state, part by part: the same history, the same bytes. */
void kmodel_image(const struct kmodel *m, void (*part)(void *ctx, const void *memory, size_t size),
		  void *ctx);
/* Enumerations for checks: keys ever written; entries may have their default value. */
void km_each_npt(const struct kmodel *m, uint64_t v, void (*each)(void *ctx, uint64_t gfn),
		 void *ctx);
void km_each_spt(const struct kmodel *m, unsigned bank, void (*each)(void *ctx, uint64_t page),
		 void *ctx);
void km_each_page(const struct kmodel *m, void (*each)(void *ctx, uint64_t pfn), void *ctx);

/* ---- results ------------------------------------------------------------------------- */

/*
 * Operations report a panic in `halt`; the word kmodel.halt is stored by handlers and
 * drivers.  A panicking operation marks the ghost locks that it held.
 */

/* Which lock-protected objects an operation reached (what it publishes on release). */
enum km_component {
	KM_C_S2PAGE = 1,
	KM_C_NPT = 2,
	KM_C_INFO = 4,
	KM_C_CORE = 8,
	KM_C_SMMU = 16,
	KM_C_SPT = 32,
	KM_C_FLATMEM = 64
};

struct km_result {
	uint64_t code;	  /* enum kc_code; safe mode */
	bool halt;	  /* published: the operation panicked */
	bool stuck;	  /* published: the specification gives no result */
	uint64_t value;	  /* vmid, physical address */
	uint64_t next;	  /* next stream index */
	uint32_t reached; /* enum km_component */
	/* An SMMU register was emulated: `code` is the policy's, the host is told nothing (8.4). */
	bool emulated;
};

/* ---- page-table maps (4): mmap.c --------------------------------------------------------- */

/* local_mmap_h, local_spt_map_h: true = halt, nothing changed. */
bool local_mmap(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t level, uint64_t pte);
bool local_spt_map(struct kmodel *m, uint64_t cbndx, uint64_t index, uint64_t addr, uint64_t pte);
/* No halt would come from that call. */
bool km_mmap_fits(const struct kmodel *m, uint64_t v, uint64_t addr, uint64_t level);
bool km_spt_map_fits(const struct kmodel *m, unsigned bank, uint64_t addr);
/* The same for all 4 KiB pages from addr on, together. */
bool km_mmap_range_fits(const struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pages);

/* ---- shared-state operations (7, 18): page_ops.c, smmu_ops.c, boot_ops.c, buf_ops.c -------- */

/*
 * The atomic operations of section 7, as published where quirks say so, else in the
 * form of section 18 with a code and no change on failure.  Streams: D_v of the
 * target at dlog[v] (D_0 for buffers); dlog is moved by the caller to result.next.
 */
struct km_result local_map_host(struct kmodel *m, uint64_t addr);
struct km_result local_clear_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn);
struct km_result local_assign_pfn_to_vm(struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn);
struct km_result local_map_pfn_vm(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
				  uint64_t level);
struct km_result local_map_io(struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t pa);
struct km_result local_grant_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn);
struct km_result local_revoke_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn);
struct km_result local_set_vcpu_active(struct kmodel *m, uint64_t v, uint64_t i);
struct km_result local_set_vcpu_inactive(struct kmodel *m, uint64_t v, uint64_t i);
struct km_result local_register_vcpu(struct kmodel *m, uint64_t v, uint64_t i);
struct km_result local_gen_vmid(struct kmodel *m);
struct km_result local_register_kvm(struct kmodel *m, uint64_t v);
struct km_result local_set_boot_info(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size);
struct km_result local_remap_vm_image(struct kmodel *m, uint64_t v, uint64_t pfn, uint64_t k);
struct km_result local_verify_vm(struct kmodel *m, uint64_t v);
struct km_result local_free_smmu_pgd(struct kmodel *m, uint64_t cbndx, uint64_t index);
struct km_result local_alloc_smmu_pgd(struct kmodel *m, uint64_t cbndx, uint64_t v, uint64_t index,
				      uint64_t num);
struct km_result local_smmu_assign_page(struct kmodel *m, uint64_t cbndx, uint64_t index,
					uint64_t pfn, uint64_t gfn);
struct km_result local_smmu_map_page(struct kmodel *m, uint64_t cbndx, uint64_t index,
				     uint64_t iova, uint64_t pte);
struct km_result local_smmu_clear(struct kmodel *m, uint64_t iova, uint64_t cbndx, uint64_t index);
struct km_result local_set_vm_poweroff(struct kmodel *m, uint64_t v);
/* `ctxt`: KM_CTXT_WORDS words, changed in place. */
struct km_result local_load_encrypted_vcpu(struct kmodel *m, uint64_t v, uint64_t i,
					   uint64_t *ctxt);
struct km_result local_save_encrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf,
					uint64_t outbuf);
/* gpa: destination in safe mode (S49), ignored as published. */
struct km_result local_load_decrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf, uint64_t gpa);

/*
 * Compositions (8.9, 8.7, 8.2.x, 18): used by handlers and by refinement at level operations.
 * They move dlog themselves, log their events, and are stuck where a ghost lock is taken.
 * As published a range of more than 2^16 pages is stuck too: EL2 would not return [S43].
 */
struct km_result km_bind(struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn);
struct km_result km_fault_map(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
			      uint64_t level); /* prot_and_map / fault_map */
/* The same for page numbers of any size: those that no address has name no page. */
struct km_result km_fault_map_page(struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn,
				   uint64_t level);
struct km_result km_grant_range(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size);
struct km_result km_revoke_range(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size);
struct km_result km_map_io_range(struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t pa,
				 uint64_t size);
struct km_result km_clear_range(struct kmodel *m, uint64_t v, uint64_t start, uint64_t size);
struct km_result km_teardown(struct kmodel *m, uint64_t v);
struct km_result km_lpae_map(struct kmodel *m, uint64_t iova, uint64_t pa, uint64_t prot,
			     uint64_t cbndx, uint64_t index);
struct km_result km_iova_to_phys(struct kmodel *m, uint64_t iova, uint64_t cbndx, uint64_t index);
struct km_result km_register_kvm(struct kmodel *m);
struct km_result km_remap_vm_image(struct kmodel *m, uint64_t v, uint64_t pfn, uint64_t k);
struct km_result km_verify_vm_image(struct kmodel *m, uint64_t v); /* 8.2.5 / 16.6 */
/* 8.2.8; as published into the context that runs, from its stream [S22]. */
struct km_result km_load_vcpu(struct kmodel *m, uint64_t v, uint64_t i);
struct km_result km_save_encrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf, uint64_t outbuf);
struct km_result km_load_decrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf, uint64_t gpa);
uint64_t km_search_load_info(const struct kmodel *m, uint64_t v, uint64_t pc);

/* ---- handlers (8) and accesses (9): host_hvc.c, host_npt.c, vcpu_run.c, vm_exit.c, access.c -- */

/*
 * Live registers in hw[cpu].  result.stuck: guard or ghost precondition failed; a handler
 * may have changed something by then, which the caller undoes (as it does after a halt).
 */
struct km_result host_hvc_handler(struct kmodel *m, unsigned cpu);
struct km_result host_npt_handler(struct kmodel *m, unsigned cpu);
struct km_result host_vcpu_run_handler(struct kmodel *m, unsigned cpu);
struct km_result vm_exit_handler(struct kmodel *m, unsigned cpu);
struct km_result prep_exit_vm(struct kmodel *m, unsigned cpu);
/* Contents are one word a page as published; the harness refines them to real words. */
struct km_result mem_load(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg);
struct km_result mem_store(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg);
struct km_result dev_load(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg,
			  uint64_t cbndx, uint64_t index);
struct km_result dev_store(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg,
			   uint64_t cbndx, uint64_t index);

#endif
