/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers of kcore's interface: everything that its callers, its model and its
 * checks must agree on.  No code, no state.  Source: spec sekvm.md section 2; some
 * numbers belong to the published interface and not every side uses them.
 */
#ifndef OBSEQ_KCORE_ABI_H
#define OBSEQ_KCORE_ABI_H

/* Principals (1.1) and sentinels (2.1). */
#define KC_HOSTVISOR 0u
#define KC_COREVISOR 16u
#define KC_VMIDS 17u
#define KC_MAX_VM 15u
#define KC_INVALID 0xFFFFFFFFull
#define KC_INVALID64 0xFFFFFFFFFFFFFFFFull

#define KC_VCPU_PER_VM 8u
#define KC_MAX_CPU 8u
#define KC_CTXT_POOL (KC_VMIDS * KC_VCPU_PER_VM)
#define KC_MAX_LOAD_INFO 5u
#define KC_MAX_REGIONS 32u
#define KC_MAX_S2PAGE 0x1000000ull
#define KC_MAX_SHARE_COUNT 100ull
#define KC_SMMU_NUM 2u
#define KC_SMMU_BANKS 8u
#define KC_BANKS (KC_SMMU_NUM * KC_SMMU_BANKS)
#define KC_MAX_DMA_COUNT 16ull
/* host_iova_offset [S24]: the published 10^9 exceeds every legal IOVA page number. */
#define KC_HOST_IOVA_OFFSET (1ull << 27)
/* At most this many pages in one range call [S43]. */
#define KC_MAX_RANGE_PAGES 512ull

/* Address ranges (2.2). */
#define KC_PAGE_SHIFT 12u
#define KC_PAGE_SIZE 4096ull
#define KC_ADDR_LIMIT (1ull << 48)
#define KC_PADDR_LIMIT (1ull << 40)
#define KC_PFN_LIMIT (1ull << 28)
#define KC_GFN_LIMIT (1ull << 36)
#define KC_PMD_SIZE 0x200000ull
#define KC_PMD_PAGES 512ull
#define KC_MAX_MMIO_ADDR 0x40000000ull

/* Descriptors (2.6). */
#define KC_PHYS_MASK 0x0000FFFFFFFFF000ull /* phys_page(): bits 47..12 */
#define KC_DESC_TABLE 3ull
#define KC_PMD_TABLE_BIT 2ull
#define KC_PAGE_S2_KERNEL 0xFFFull
#define KC_PAGE_S2_DEVICE 0x40000000000747ull
#define KC_S2_RDWR 0xC0ull
#define KC_PAGE_GUEST 0x200000000000000ull /* "no mapping": not 0, invalid for hardware */
#define KC_PAGE_HYP 0x40000000000753ull
/* SMMU leaf: page, AF, inner shareable, normal memory; `prot` adds the rights [S23]. */
#define KC_SMMU_PTE_ATTR 0x73Full
#define KC_VTTBR_VMID_SHIFT 48u

/* Remap window (2.5). */
#define KC_REMAP_START 0x2000000ull
#define KC_REMAP_END 0x4000000ull

/* VM states (1.2) and vCPU states (1.3). */
enum kc_vm_state {
	KC_UNUSED = 0,
	KC_MAPPED = 1,
	KC_READY = 2,
	KC_VERIFIED = 3,
	KC_POWEROFF = 4,
	KC_ACTIVE = 5
};

/* Opaque handles that the host gets for its objects (13.3): + vmid, + 8 * vmid + vcpu. */
#define KC_KVM_HANDLE 0x1000ull
#define KC_VCPU_HANDLE 0x2000ull

/* Return codes (18). */
enum kc_code { KC_OK = 0, KC_INVAL = 1, KC_PERM = 2, KC_BUSY = 3, KC_STATE = 4, KC_NOMEM = 5 };
#define KC_CODES 6u

/* Hypercall numbers of the host (2.7, column Model) and of guests. */
enum kc_hvc {
	KC_HVC_GRANT = 11,  /* guest: HVC_KVM_SET_DESC_PFN */
	KC_HVC_REVOKE = 12, /* guest: HVC_KVM_UNSET_DESC_PFN */
	KC_HVC_TIMER_SET_CNTVOFF = 13,
	KC_HVC_CLEAR_VM_S2_RANGE = 14,
	KC_HVC_SET_BOOT_INFO = 15,
	KC_HVC_REMAP_VM_IMAGE = 16,
	KC_HVC_VERIFY_VM_IMAGE = 17,
	KC_HVC_SMMU_FREE_PGD = 18,
	KC_HVC_SMMU_ALLOC_PGD = 19,
	KC_HVC_SMMU_LPAE_MAP = 20,
	KC_HVC_SMMU_IOVA_TO_PHYS = 21,
	KC_HVC_SMMU_CLEAR = 22,
	KC_HVC_PHYS_ADDR_IOREMAP = 23,
	KC_HVC_REGISTER_KVM = 24,
	KC_HVC_REGISTER_VCPU = 25,
	KC_HVC_ENCRYPT_BUF = 26,
	KC_HVC_DECRYPT_BUF = 27,
	KC_HVC_SAVE_CRYPT_VCPU = 28,
	KC_HVC_LOAD_CRYPT_VCPU = 29
};

/* Exceptions (2.8, architectural values where the published ones are placeholders [S15]). */
#define KC_EC_TRAP 2ull	     /* synchronous exception */
#define KC_EC_INTERRUPT 0ull /* physical interrupt */
#define KC_ESR_EC_SHIFT 26u
#define KC_ESR_EC_MASK 0x3Full
#define KC_ESR_IL (1ull << 25)
#define KC_ESR_ISV (1ull << 24)
#define KC_ESR_EC_UNKNOWN 0x00u
#define KC_ESR_EC_WFX 0x01u
#define KC_ESR_EC_HVC32 0x12u
#define KC_ESR_EC_HVC64 0x16u
#define KC_ESR_EC_SYS64 0x18u
#define KC_ESR_EC_IABT_LOW 0x20u
#define KC_ESR_EC_DABT_LOW 0x24u
#define KC_ESR_EC_SAME_LEVEL 1u /* abort classes: taken without a change of exception level */
#define KC_ESR_FSC_EXTERNAL 0x10ull
#define KC_ESR_WNR 0x40ull
#define KC_ESR_S1PTW 0x80ull
#define KC_ESR_SRT_SHIFT 16u
#define KC_ESR_SRT_MASK 31ull
#define KC_ZERO_REGISTER 31u /* as SRT: reads as zero, writes are lost */
#define KC_INSTRUCTION_BYTES 4u
#define KC_ESR_SAS_SHIFT 22u
#define KC_ESR_SAS_MASK 3ull
#define KC_PSCI_CPU_ON_64 0xC4000003ull
#define KC_PSCI_AFFINITY_INFO_32 0x84000004ull
#define KC_PSCI_AFFINITY_INFO_64 0xC4000004ull
#define KC_PSCI_SYSTEM_OFF 0x84000008ull
#define KC_PSTATE_FAULT_BITS 0x3C5ull /* EL1h with D, A, I, F masked */
#define KC_PSTATE_MODE_MASK 0x1Full   /* M[4:0] */
#define KC_HPFAR_SHIFT 4u	      /* hpfar_el2 is the faulting page number, shifted by this */

/* Dirty word (2.9). */
#define KC_DIRTY_PC_FLAG (1ull << 32)
#define KC_DIRTY_INJECT_FLAG 0xE00000000ull

/* Control register values (2.10 leaves them to the core). */
#define KC_HCR_VM 0x80000039ull	  /* RW, VM, FMO, IMO, AMO: guests */
#define KC_HCR_HOST 0x80000001ull /* RW, VM: the host under its own stage 2 */
#define KC_PMUSERENR_VM 0x1ull
#define KC_MDCR_VM 0xF60ull
#define KC_CPTR_VM 0x80000000ull
#define KC_CPTR_HOST 0x33FFull
#define KC_CNTHCTL_EL1PCTEN 1ull
#define KC_CNTHCTL_EL1PCEN 2ull

/*
 * What the host learns when vcpu_run returns: x0 = code, x1 = class of the exit,
 * x2.. = record (18, 8.8): only what the class declares.
 */
enum kc_exit {
	KC_EXIT_NONE = 0,
	KC_EXIT_INTERRUPT,
	KC_EXIT_WFX,
	KC_EXIT_HVC, /* x2..x5 = guest x0..x3 of a known PSCI call, else 0 */
	KC_EXIT_SYSTEM_OFF,
	KC_EXIT_MMIO_READ,  /* x2 = ipa, x3 = size in bytes, x4 = destination register */
	KC_EXIT_MMIO_WRITE, /* x2 = ipa, x3 = size in bytes, x4 = value */
	KC_EXIT_FAULT,	    /* x2 = faulting guest page number: please map */
	KC_EXIT_OTHER,	    /* x2 = exception class */
	KC_EXIT_COUNT
};

/* SMMU register file (2.8, 8.4). */
#define KC_SMMU_SCR0 0x0ull
#define KC_SMMU_SCR2 0x8ull
#define KC_SMMU_SCR0_SMCFCFG (1ull << 21)
#define KC_SMMU_SCR0_CLIENTPD 1ull
#define KC_SMMU_CBAR 0x1000ull
#define KC_SMMU_CBAR_END 0x1800ull
#define KC_SMMU_CB_BASE 0x8000ull
#define KC_SMMU_CB_SHIFT 12u
#define KC_SMMU_CB_TTBR0 0x20ull
#define KC_SMMU_CB_CONTEXTIDR 0x34ull
#define KC_SMMU_OFFSET_MASK 0xFFFFull
#define KC_SMMU_SIZE 0x10000ull

/* Locks (2.12). */
enum kc_lock {
	KC_LOCK_FLATMEM = 0,
	KC_LOCK_CORE = 1,
	KC_LOCK_S2PAGE = 2,
	KC_LOCK_SPT = 3,
	KC_LOCK_SMMU = 4,
	KC_LOCK_NPT = 5,   /* + vmid */
	KC_LOCK_INFO = 22, /* + vmid */
	KC_LOCK_END = 39
};

/* Shared-state operations, under their published names (7). */
#define KC_SHARED_OPS(X)                                                                           \
	X(MAP_HOST, map_host)                                                                      \
	X(CLEAR_VM_PAGE, clear_vm_page)                                                            \
	X(ASSIGN_PFN_TO_VM, assign_pfn_to_vm)                                                      \
	X(MAP_PFN_VM, map_pfn_vm)                                                                  \
	X(MAP_IO, map_io)                                                                          \
	X(GRANT_VM_PAGE, grant_vm_page)                                                            \
	X(REVOKE_VM_PAGE, revoke_vm_page)                                                          \
	X(SET_VCPU_ACTIVE, set_vcpu_active)                                                        \
	X(SET_VCPU_INACTIVE, set_vcpu_inactive)                                                    \
	X(REGISTER_VCPU, register_vcpu)                                                            \
	X(GEN_VMID, gen_vmid)                                                                      \
	X(REGISTER_KVM, register_kvm)                                                              \
	X(SET_BOOT_INFO, set_boot_info)                                                            \
	X(REMAP_VM_IMAGE, remap_vm_image)                                                          \
	X(VERIFY_VM, verify_vm)                                                                    \
	X(FREE_SMMU_PGD, free_smmu_pgd)                                                            \
	X(ALLOC_SMMU_PGD, alloc_smmu_pgd)                                                          \
	X(SMMU_ASSIGN_PAGE, smmu_assign_page)                                                      \
	X(SMMU_MAP_PAGE, smmu_map_page)                                                            \
	X(SMMU_CLEAR, smmu_clear)                                                                  \
	X(SET_VM_POWEROFF, set_vm_poweroff)                                                        \
	X(LOAD_ENCRYPTED_VCPU, load_encrypted_vcpu)                                                \
	X(LOAD_SAVE_ENCRYPT_BUF, load_save_encrypt_buf)                                            \
	X(LOAD_LOAD_DECRYPT_BUF, load_load_decrypt_buf)                                            \
	X(TEARDOWN, teardown)

#define KC_SHARED_OP_ENUM(upper, lower) KC_OP_##upper,
enum kc_shared_op { KC_SHARED_OPS(KC_SHARED_OP_ENUM) KC_SHARED_OP_COUNT };

/* Reason of a panic (kcore.halt); none = running.  Only internal inconsistencies. */
#define KC_PANICS(X)                                                                               \
	X(NONE, none)                                                                              \
	X(UNMAP_HOST, unmap_host) /* the host map holds a block */                                 \
	X(POOL, pool)		  /* an allocation failed after it had been reserved */            \
	X(MAP, map)		  /* a tested mapping could not be made, or is gone */             \
	X(GFN_INDEX, gfn_index)	  /* index of bound gfns disagrees with S2 */                      \
	X(DMA_COUNT, dma_count)	  /* a host page is mapped for DMA more often than counted */      \
	X(VMID, vmid)		  /* a fresh vmid is not UNUSED */                                 \
	X(VCPU_STATE, vcpu_state) /* the running vCPU is not ACTIVE */                             \
	X(CONTEXT, context)	  /* cur_vmid or cur_vcpuid names no context */

#define KC_PANIC_ENUM(upper, lower) KC_PANIC_##upper,
enum kc_panic { KC_PANICS(KC_PANIC_ENUM) KC_PANIC_COUNT };

#endif
