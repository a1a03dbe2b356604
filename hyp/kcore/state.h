/* SPDX-License-Identifier: Apache-2.0 */
/*
 * All state of kcore, in one instance.
 *
 * Locks (sekvm.md 2.12) and the order in which they are taken (12.1):
 *
 *     SMMU  <  INFO+v  <  CORE  <  S2PAGE  <  SPT  <  NPT+v
 *
 * A CPU takes locks in increasing order only, never two INFO and never two NPT
 * locks at once.  (Teardown needs SMMU, INFO+v, SPT and NPT+v and takes them in
 * this order too.)  What protects what:
 *
 *     S2PAGE  owner, count, gfn of every page; the index of bound gfns; page contents
 *     NPT+v   stage-2 tables and bump pointers of v (16: the EL2 remap window)
 *     SPT     SMMU tables and their bump pointers
 *     SMMU    owners of context banks, SMMU register shadow
 *     INFO+v  the record of VM v
 *     CORE    next_vmid, next_remap_ptr
 *     -       contexts and per-CPU words: owned by the CPU that runs the vCPU
 *
 * Page ownership (1.4), one record a page of RAM:
 *
 *     owner HOSTVISOR  count = entries of host SMMU banks that map it, exactly
 *                      (inv_count_exact); gfn = pfn + host_iova_offset
 *     owner VM         count 0: private; 1..100: shared with the host that often;
 *                      INVALID: assigned through an SMMU bank, never faulted in,
 *                      private to the VM's devices (inv_count_meaning);
 *                      gfn = the only guest (or IOVA) page number it may appear at
 *     owner COREVISOR  the core's own pages: the set never changes (inv_core_pages)
 *     owner INVALID    devices, page 0, holes: no record (count INVALID)
 *
 * Every cell that changes is one uint64_t, written through machine.h only.  The
 * instance holds no pointers: it can be copied, compared and hashed.
 */
#ifndef OBSEQ_KCORE_STATE_H
#define OBSEQ_KCORE_STATE_H

#include <stdint.h>

#include "hyp/kcore/abi.h"
#include "hyp/plat/regs.h"

/* ---- configuration, constant after kcore_init() ---------------------------- */

struct kcore_region {
	uint64_t base;	/* byte address, page aligned */
	uint64_t size;	/* bytes */
	uint64_t index; /* index of its first page in s2[] */
};

/* Pages of each kind of table in the pool of one vmid (2.3). */
struct kcore_pool_size {
	uint64_t pgd_pages; /* second level */
	uint64_t pud_pages; /* third level */
	uint64_t pmd_pages; /* last level */
};

struct kcore_smmu {
	uint64_t base;	/* byte address of its registers, page aligned, outside RAM */
	uint64_t size;	/* bytes */
	uint64_t banks; /* context banks, 1..8 */
};

struct kcore_config {
	uint64_t pages;	   /* RAM of the host and the VMs: pfn 0..pages-1 (page 0 stays INVALID) */
	uint64_t cpus;	   /* 1..8 */
	uint64_t core_pfn; /* the core's own RAM: first page ... */
	uint64_t core_pages; /* ... and number of pages */
	struct kcore_pool_size host_pool, vm_pool, remap_pool;
	uint64_t smmu_pgd_pages,
		smmu_pmd_pages; /* table pages of one context bank (spt_pages_leak [S46]) */
	uint64_t smmu_num;	/* 0..2; the entry of an absent one is all 0 */
	struct kcore_smmu smmu[KC_SMMU_NUM];
	uint64_t el2_device_pfn,
		el2_device_pages;  /* devices that EL2 owns: never mapped; or 0, 0 */
	uint64_t host_iova_offset; /* pages; pfn + offset < 2^28 */
	uint64_t remap_end;  /* end of the remap window, <= KC_REMAP_END (tests make it small) */
	uint64_t table_base; /* physical address of the first table page */
	/* Filled in by kcore_config_check(): */
	uint64_t region_count;
	struct kcore_region region[KC_MAX_REGIONS];
};

/* Words of an ownership record in w[]. */
enum kc_s2_word { KC_S2_OWNER, KC_S2_COUNT, KC_S2_GFN, KC_S2_WORDS };

/* Places of the variable parts in kcore.w[], in words; computed from the configuration. */
struct kcore_layout {
	uint64_t s2;	    /* KC_S2_WORDS a page: owner, count, gfn */
	uint64_t s2_pages;  /* entries */
	uint64_t gfn_index; /* open-addressing table of bound gfns, see page_mgmt.c */
	uint64_t gfn_slots; /* a power of two */
	uint64_t tables;    /* table memory, page aligned relative to the instance */
	uint64_t table_bytes;
	uint64_t npt[KC_VMIDS]; /* byte offset of each vmid's pool in the table memory: root, pgd,
				   pud, pmd */
	uint64_t spt[KC_BANKS]; /* byte offset of each bank's pool: 8 KiB root, middle pages, leaf
				   pages */
	uint64_t words;		/* total of w[] */
};

/* ---- records ----------------------------------------------------------------- */

/* A saved context: the register file of one CPU, then the states part (3.8). */
enum kc_ctxt_extra {
	KC_CTXT_PC = PLAT_REG_COUNT,
	KC_CTXT_PSTATE,
	KC_CTXT_DIRTY,
	KC_CTXT_FLAGS,
	KC_CTXT_SPSR_0,
	KC_CTXT_WORDS
};

/* flags of a context: the last exit was an abort that the host should resolve [S51]. */
#define KC_FLAG_FAULT_PENDING 1ull

struct kcore_load_info { /* one boot image (3.5) */
	uint64_t load_addr;
	uint64_t load_size;
	uint64_t remap_addr;
	uint64_t mapped_pages;
};

struct kcore_vm {
	/* state part */
	uint64_t kvm;
	uint64_t vcpu[KC_VCPU_PER_VM];
	uint64_t state;
	uint64_t vcpu_state[KC_VCPU_PER_VM];
	uint64_t torn_down; /* teardown(v) was done (18.1) */
	/* boot part */
	uint64_t next_load_info;
	struct kcore_load_info load[KC_MAX_LOAD_INFO];
	uint64_t inc_exe;
};

struct kcore_cpu {
	uint64_t icore, ihost; /* 1.5 */
	uint64_t cur_vmid, cur_vcpuid;
};

struct kcore_npt { /* bump pointers, physical addresses */
	uint64_t pgd_next, pud_next, pmd_next;
};

struct kcore_spt {
	uint64_t pgd_next, pmd_next;
};

struct kcore {
	struct kcore_config cfg;
	struct kcore_layout lay;
	uint64_t halt; /* enum kc_panic */
	struct kcore_cpu cpu[KC_MAX_CPU];
	struct kcore_vm vm[KC_VMIDS];
	uint64_t next_vmid, next_remap_ptr;
	uint64_t bank[KC_BANKS]; /* owner, or KC_INVALID */
	struct kcore_npt npt[KC_VMIDS];
	struct kcore_spt spt[KC_BANKS];
	uint64_t ctxt[KC_CTXT_POOL][KC_CTXT_WORDS];
	_Alignas(4096) uint64_t w[];
};

/*
 * Field numbers of cells in trace_store().  Index, by field:
 *   CPU_*: cpu; VM_*: vmid, or vmid * KC_VM_STRIDE + vcpu or image; S2_*: index of
 *   the page in s2[]; CTXT: (KC_VCPU_PER_VM * vmid + vcpu) * KC_CTXT_STRIDE + word;
 *   NPT_*_NEXT: vmid; SPT_*_NEXT, BANK: bank; TABLE: byte offset in the table memory.
 */
#define KC_VM_STRIDE 8u
#define KC_CTXT_STRIDE 256u
_Static_assert(KC_VCPU_PER_VM <= KC_VM_STRIDE && KC_MAX_LOAD_INFO <= KC_VM_STRIDE, "index");
_Static_assert(KC_CTXT_WORDS <= KC_CTXT_STRIDE, "index");

enum kc_field {
	KC_F_HALT = 32, /* numbers below are the platform's; the oracle asserts it */
	KC_F_ICORE,
	KC_F_IHOST,
	KC_F_CUR_VMID,
	KC_F_CUR_VCPUID,
	KC_F_VM_KVM,
	KC_F_VM_VCPU,
	KC_F_VM_STATE,
	KC_F_VM_VCPU_STATE,
	KC_F_VM_TORN_DOWN,
	KC_F_VM_NEXT_LOAD_INFO,
	KC_F_VM_LOAD_ADDR,
	KC_F_VM_LOAD_SIZE,
	KC_F_VM_REMAP_ADDR,
	KC_F_VM_MAPPED_PAGES,
	KC_F_VM_INC_EXE,
	KC_F_NEXT_VMID,
	KC_F_NEXT_REMAP_PTR,
	KC_F_BANK,
	KC_F_S2_OWNER,
	KC_F_S2_COUNT,
	KC_F_S2_GFN,
	KC_F_GFN_INDEX,
	KC_F_NPT_PGD_NEXT,
	KC_F_NPT_PUD_NEXT,
	KC_F_NPT_PMD_NEXT,
	KC_F_SPT_PGD_NEXT,
	KC_F_SPT_PMD_NEXT,
	KC_F_TABLE,
	KC_F_CTXT,
	KC_F_END
};

#endif
