/* SPDX-License-Identifier: Apache-2.0 */
/*
 * kcore: a SeKVM-style EL2 hypervisor core, in the safe form of spec sekvm.md
 * (sections 18, 8, 9).  Freestanding C: no globals, no allocation, no recursion.
 *
 * Every operation takes the instance and the number of the calling CPU and
 * returns a code of enum kc_code.  A nonzero code means that nothing changed.
 * Once kc->halt is set every function returns at once and changes nothing (the
 * whole rule stands at kc_panic() in machine.h): STATE is the code then, too.
 *
 * Arguments of shared-state operations may be any 64-bit value, but for
 *     v   a VM: 1..15           cb  a context bank: 0..7
 *     i   a vCPU of it: 0..7    ix  its SMMU: 0..1
 * These are validated by the callers (8.2); the operations test what else would lead
 * outside memory.  pfn and gfn are page numbers, addresses and sizes are bytes.
 *
 * Names are those of the published sources; each definition cites its section
 * and every departure from published behaviour its finding ([S2], [C7], ...):
 * docs/references.md lists both.
 */
#ifndef OBSEQ_KCORE_H
#define OBSEQ_KCORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hyp/kcore/state.h"

/* ---- life of an instance (config.c, kcore.c) -------------------------------------- */

/* NULL when the configuration is usable (and completes regions), else what is wrong with it. */
const char *kcore_config_check(struct kcore_config *cfg);
/* Bytes of an instance; cfg has passed kcore_config_check(). */
size_t kcore_size(const struct kcore_config *cfg);
/* Initial state (3.9).  `kc`: kcore_size() zeroed bytes, 4096-aligned. */
void kcore_init(struct kcore *kc, const struct kcore_config *cfg);
/*
 * Byte offset of the table memory in an instance, and its size; places of all parts.  cfg
 * has passed all checks but that of table_base.
 */
void kcore_table_range(const struct kcore_config *cfg, uint64_t *offset, uint64_t *bytes);
void kcore_layout(const struct kcore_config *cfg, struct kcore_layout *lay);

/* ---- shared-state operations, safe form (18.1: mem_ops.c) ---------------------------- */

/*
 * The host faulted at `addr`: map the page, at its own number (7.1).
 * INVAL: addr >= 2^40.  PERM: the page is a VM's that does not share it, the core's, or of
 * a device that EL2 owns.  NOMEM: the host's table pages are used up.
 */
uint64_t map_host(struct kcore *kc, unsigned cpu, uint64_t addr);
/*
 * Page pfn of the host becomes v's, for gfn only, and leaves the host's map; its content
 * is an input of v (7.3).  OK as well when it already is.
 * INVAL: gfn >= 2^36.  PERM: the page is neither the host's nor v's at gfn.  BUSY: devices
 * of the host reach it, or another page of v is bound to gfn.
 */
uint64_t bind(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn);
/*
 * Answer a fault of v at gfn: bind the page and map it (8.9, 7.4).  level 2: the 2 MiB
 * block around gfn, from pfn on, which is a multiple of 512; any other: one page.
 * Codes of bind, and INVAL: pfn not aligned.  STATE: v is not VERIFIED.  BUSY: something
 * else is mapped there.  NOMEM: v's table pages are used up.
 */
uint64_t fault_map(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		   uint64_t level);

/* Ranges of at most 512 pages, else INVAL: all pages are tested before one changes. */

/*
 * v shares the pages that it has mapped from gfn on with the host: each counts one grant
 * more (7.6).  INVAL: beyond 2^36.  PERM: not mapped, not v's, or granted 100 times.
 */
uint64_t grant_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages);
/*
 * One grant less (7.7).  After the last the page leaves the host's map, and its content is
 * an input of v.  INVAL: beyond 2^36.  PERM: not mapped, not v's, or not shared.
 */
uint64_t revoke_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages);
/*
 * Map pages of a device, from pfn on, into v at gfn (7.5).
 * INVAL: beyond 2^36 (gfn) or 2^28 (pfn).  STATE: v is not READY.  PERM: page 0, RAM, or a
 * device that EL2 owns.  BUSY: something is mapped at gfn, or bound to it.  NOMEM: v's
 * table pages are used up.
 */
uint64_t map_io_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		      uint64_t pages);
/*
 * Reclaim: teardown(v), then those of the pages from pfn on that are v's go back to the
 * host, zeroed (7.2).  INVAL: beyond 2^28.  STATE, BUSY: those of teardown.
 */
uint64_t clear_vm_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t pages);
/*
 * Take its context banks and its table from v, once and for all (7.2, 18.1).
 * STATE: v is not in POWEROFF.  BUSY: a vCPU of it is ACTIVE.
 */
uint64_t teardown(struct kcore *kc, unsigned cpu, uint64_t v);

/* ---- SMMU (18.2: smmu_ops.c) ------------------------------------------------------------ */

/*
 * Give the bank to v, 0: to the host (7.17).  It translates at once for the host, for a VM
 * from its verification on.  INVAL: no such bank, or v > 15.  BUSY: it has an owner.
 * STATE: the VM is not READY.
 */
uint64_t alloc_smmu(struct kcore *kc, unsigned cpu, uint64_t cb, uint64_t v, uint64_t ix);
/* Take the bank and its mappings from the host (7.16).  STATE: it is a VM's. */
uint64_t free_smmu(struct kcore *kc, unsigned cpu, uint64_t cb, uint64_t ix);
/*
 * Map page `pa` at `iova` for the device (7.18, 7.19); prot: bit 0 read, bit 1 write.  In a
 * bank of the host the page is the host's, and iova is its own I/O address; in that of a
 * VM the page becomes the VM's, for the page number of iova only.
 * INVAL: not page addresses below 2^40, or other rights.  STATE: the bank is free, or its
 * VM is not READY.  PERM, BUSY: as for bind; PERM: not that page of the host; BUSY:
 * something else is mapped there.  NOMEM: the bank's table pages are used up.
 */
uint64_t lpae_map(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t pa, uint64_t prot,
		  uint64_t cb, uint64_t ix);
/* Unmap iova, if it is mapped (7.20).  INVAL: iova >= 2^40.  STATE: of a VERIFIED VM. */
uint64_t smmu_clear(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t cb, uint64_t ix);
/*
 * *pa, written with OK only: what iova reaches (8.2.6); the offset in the page alone where
 * nothing is mapped.  INVAL: iova >= 2^40.
 */
uint64_t iova_to_phys(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t cb, uint64_t ix,
		      uint64_t *pa);

/* ---- boot, vCPU, buffers (18.3: boot_ops.c, buf_ops.c) ------------------------------------ */

/* A fresh VM, READY; *vmid is written with OK only (7.11, 7.12).  NOMEM: there were 15. */
uint64_t register_kvm(struct kcore *kc, unsigned cpu, uint64_t *vmid);
/* vCPU i of v is READY, and never ran (7.10).  STATE: v is not READY, or i is there. */
uint64_t register_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/*
 * Declare a boot image of v, and reserve its part of the EL2 window (7.13).
 * INVAL: empty, not from a page boundary, beyond 2^40, or over another image.  STATE: v is
 * not READY.  NOMEM: it has 5 images, or the window is used up.
 */
uint64_t set_boot_info(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t load_addr,
		       uint64_t size);
/*
 * Page pfn becomes the next page of image k: bound, and mapped for v and in the EL2 window
 * (7.14).  Codes of bind, and INVAL: no such image, or it is complete.  STATE: v is not
 * READY.  BUSY: something else is mapped there.  NOMEM: table pages are used up.
 */
uint64_t remap_vm_image(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t k);
/*
 * v becomes VERIFIED, if its images are signed; they leave the EL2 window (8.2.5, 16.6).
 * INVAL: no image, or an incomplete one.  STATE: v is not READY.  PERM: not signed.
 */
uint64_t verify_vm(struct kcore *kc, unsigned cpu, uint64_t v);
/* READY to ACTIVE (7.8).  STATE: v is not VERIFIED, or the vCPU not READY. */
uint64_t set_vcpu_active(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* ACTIVE to READY, in any state of v (7.9).  STATE: the vCPU is not ACTIVE. */
uint64_t set_vcpu_inactive(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* VERIFIED to POWEROFF; nothing in other states (7.21). */
uint64_t set_vm_poweroff(struct kcore *kc, unsigned cpu, uint64_t v);
/*
 * Page out_pfn of the host receives the ciphertext of page in_pfn of v (7.23).
 * PERM: they are not v's and the host's, or devices of the host reach out_pfn.
 */
uint64_t encrypt_buf(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t in_pfn, uint64_t out_pfn);
/*
 * Page pfn of the host is decrypted and becomes v's, bound and mapped at gfn (7.24).
 * INVAL: gfn >= 2^36.  STATE: v is not READY.  PERM: not a page of the host.  BUSY: its
 * devices reach it, or gfn is taken.  NOMEM: v's table pages are used up.
 */
uint64_t decrypt_buf(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t gfn);
/* vCPU i gets saved registers, from D_v (7.22).  STATE: v or the vCPU is not READY. */
uint64_t load_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* Remap address of the byte `pc` of v's images, 0 when it is in none (8.5.1). */
uint64_t search_load_info(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pc);

/* ---- traps (8: trap_host.c, trap_run.c, trap_exit.c) ----------------------------------------- */

/*
 * Each is entered with the live registers as the exception left them and returns
 * when the CPU may continue at EL1.  A call in the wrong mode (icore set, host
 * handler while a VM runs, ...) does nothing.
 *
 * kc_host_hvc: x0 = call number, x1..x5 = arguments; afterwards x0 = code, x1 = value.
 * kc_host_npt: hpfar_el2, far_el2, esr_el2 describe the host's stage-2 fault.
 *   Refused: an abort is injected into the host (esr_el1, far_el1, elr_el1,
 *   spsr_el1, elr_el2 := exception vector).
 * kc_host_vcpu_run: x0 = vm, x1 = vcpu, x2 = pfn and x3 = level (2 or 3) for the
 *   fault that the vCPU last exited with, x4 bit 0 = inject an exception, x5 = pc
 *   of a first run (inside an image, else INVAL).
 *   Not OK: x0 = code, the host continues.  OK: the VM runs; the host gets x0 = OK,
 *   x1 = enum kc_exit, x2..x5 = record when it runs again.
 * kc_vm_exit: ec, esr_el2, far_el2, hpfar_el2, elr_el2, spsr_el2.  x0 = 11 or 12
 *   with HVC: grant or revoke (x2 = address, x3 = size; x0 = code afterwards).
 */
void kc_host_hvc(struct kcore *kc, unsigned cpu);
void kc_host_npt(struct kcore *kc, unsigned cpu);
void kc_host_vcpu_run(struct kcore *kc, unsigned cpu);
void kc_vm_exit(struct kcore *kc, unsigned cpu);

#endif
