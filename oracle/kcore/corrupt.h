/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Fault injection, for tests: X(id, name, meaning of target).  Nothing keeps an
 * invariant here; only places outside memory are refused.
 */
#ifndef OBSEQ_ORACLE_KCORE_CORRUPT_H
#define OBSEQ_ORACLE_KCORE_CORRUPT_H

#define KC_CORRUPT_ROWS(X)                                                                         \
	X(S2_OWNER, "s2_owner", "pfn")                                                             \
	X(S2_COUNT, "s2_count", "pfn")                                                             \
	X(S2_GFN, "s2_gfn", "pfn")                                                                 \
	X(GFN_SLOT, "gfn_slot", "slot of the index of bound gfns")                                 \
	X(NPT_LEAF, "npt_leaf", "vmid << 36 | gfn: an existing leaf")                              \
	X(SPT_LEAF, "spt_leaf", "bank << 36 | page: an existing leaf")                             \
	X(TABLE, "table", "byte offset in the table memory")                                       \
	X(POOL_NEXT, "pool_next", "vmid * 4 + (0 pgd, 1 pud, 2 pmd): bump pointer")                \
	X(BANK, "bank", "bank: its owner")                                                         \
	X(VM_STATE, "vm_state", "vmid")                                                            \
	X(VCPU_STATE, "vcpu_state", "vmid * 8 + vcpu")                                             \
	X(VM_KVM, "vm_kvm", "vmid: opaque handle")                                                 \
	X(TORN_DOWN, "torn_down", "vmid")                                                          \
	X(LOAD_ADDR, "load_addr", "vmid * 8 + image")                                              \
	X(MAPPED_PAGES, "mapped_pages", "vmid * 8 + image")                                        \
	X(NEXT_VMID, "next_vmid", "unused")                                                        \
	X(REMAP_PTR, "remap_ptr", "unused: bump pointer of the remap window")                      \
	X(CONTEXT, "context", "context * 256 + word")                                              \
	X(REGISTER, "register", "cpu * 256 + register")                                            \
	X(ICORE, "icore", "cpu")                                                                   \
	X(IHOST, "ihost", "cpu")                                                                   \
	X(CUR_VMID, "cur_vmid", "cpu")                                                             \
	X(CUR_VCPUID, "cur_vcpuid", "cpu")                                                         \
	X(PAGE_WORD, "page_word", "pfn: its first word")                                           \
	X(STREAM, "stream", "vmid: position of its stream")

#define KC_CORRUPT_HELP(id, name, target) " " name " (target = " target ");"

#define KC_CORRUPT_ENUM(id, name, target) CORRUPT_##id,
enum kc_corruption { KC_CORRUPT_ROWS(KC_CORRUPT_ENUM) KC_CORRUPTIONS };

#endif
