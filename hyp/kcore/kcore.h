/* SPDX-License-Identifier: Apache-2.0 */
/*
 * kcore: a SeKVM-style EL2 hypervisor core, in the safe form of spec sekvm.md
 * (sections 18, 8, 9).  Freestanding C: no globals, no allocation, no recursion.
 *
 * Every operation takes the instance and the number of the calling CPU and
 * returns a code of enum kc_code.  A nonzero code means that nothing changed.
 * Once kc->halt is set every function returns at once and changes nothing (the
 * whole rule stands at kc_panic() in machine.h).  Arguments of shared-state operations may be any
 * 64-bit value unless a range is given: ranges are those of the callers' validation (8.2), which
 * the trap handlers do; the operations re-test what would lead outside memory.
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
/* Byte offset of the table memory in the instance, and its size. */
uint64_t kcore_table_offset(const struct kcore *kc);
/* The same before there is an instance, and places of all parts; cfg has passed all checks but
 * that of table_base. */
void kcore_table_range(const struct kcore_config *cfg, uint64_t *offset, uint64_t *bytes);
void kcore_layout(const struct kcore_config *cfg, struct kcore_layout *lay);

/* ---- shared-state operations, safe form (18.1: mem_ops.c) ---------------------------- */

uint64_t map_host(struct kcore *kc, unsigned cpu, uint64_t addr);
/* v: 1..15 for all of the following */
uint64_t bind(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn);
uint64_t fault_map(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		   uint64_t level);
/* Ranges of at most 512 pages, else INVAL: all pages are tested before one changes. */
uint64_t grant_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages);
uint64_t revoke_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages);
uint64_t map_io_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		      uint64_t pages);
uint64_t clear_vm_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t pages);
uint64_t teardown(struct kcore *kc, unsigned cpu, uint64_t v);

/* ---- SMMU (18.2: smmu_ops.c); cb: 0..7, ix: 0..1 ---------------------------------------- */

uint64_t alloc_smmu(struct kcore *kc, unsigned cpu, uint64_t cb, uint64_t v, uint64_t ix);
uint64_t free_smmu(struct kcore *kc, unsigned cpu, uint64_t cb, uint64_t ix);
uint64_t lpae_map(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t pa, uint64_t prot,
		  uint64_t cb, uint64_t ix);
uint64_t smmu_clear(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t cb, uint64_t ix);
/* *pa is written with OK only. */
uint64_t iova_to_phys(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t cb, uint64_t ix,
		      uint64_t *pa);

/* ---- boot, vCPU, buffers (18.3: boot_ops.c, buf_ops.c) ------------------------------------ */

/* *vmid is written with OK only. */
uint64_t register_kvm(struct kcore *kc, unsigned cpu, uint64_t *vmid);
uint64_t register_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
uint64_t set_boot_info(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t load_addr,
		       uint64_t size);
uint64_t remap_vm_image(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t k);
uint64_t verify_vm(struct kcore *kc, unsigned cpu, uint64_t v);
uint64_t set_vcpu_active(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
uint64_t set_vcpu_inactive(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
uint64_t set_vm_poweroff(struct kcore *kc, unsigned cpu, uint64_t v);
uint64_t encrypt_buf(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t in_pfn, uint64_t out_pfn);
uint64_t decrypt_buf(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t gfn);
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
