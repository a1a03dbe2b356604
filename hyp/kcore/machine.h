/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The abstract machine of kcore: every store to its state, in one header.
 *
 * A setter tells the tracer (hyp/plat/.../trace.h) and stores; on EL2 it is a
 * plain store.  Setters test nothing: an index comes from checked arguments.
 * Reading a field needs no function and is done in place.
 */
#ifndef OBSEQ_KCORE_MACHINE_H
#define OBSEQ_KCORE_MACHINE_H

#include "hyp/kcore/outcomes.h"
#include "hyp/kcore/state.h"
#include "hyp/plat/plat.h"
#include "trace.h"

#define KC_SET(kc, cpu, field, index, cell, value)                                                 \
	trace_store((kc), (cpu), (field), (index), &(cell), (value))

/* ---- control ----------------------------------------------------------------- */

/*
 * The machine stops (sekvm.md 0.2).  One rule for all of the core:
 *
 *   - whoever enters it, by a trap or by a call of an operation, tests kc->halt first
 *     and does nothing when it is set;
 *   - after a call that may panic the caller tests it again, before it stores, releases
 *     a lock or reports an outcome: the CPU that panicked does nothing of that any more;
 *   - a CPU that is inside an operation while another one panics stops at its next test
 *     (or at a lock, which is never released); it may store until then.
 */
static inline void kc_panic(struct kcore *kc, unsigned cpu, enum kc_panic reason)
{
	if (!kc->halt)
		KC_SET(kc, cpu, KC_F_HALT, 0, kc->halt, reason);
}

/* Note that the branch `o` was taken and return its code. */
static inline uint64_t kc_outcome(struct kcore *kc, unsigned cpu, enum kc_outcome o)
{
	trace_outcome(kc, cpu, o);
	return kc_outcome_code[o];
}

/* The operation `op`, whose window is open, ends with the branch `o`; its code. */
static inline uint64_t kc_end(struct kcore *kc, unsigned cpu, enum kc_shared_op op,
			      enum kc_outcome o)
{
	uint64_t code = kc_outcome(kc, cpu, o);

	trace_end(kc, cpu, op, code);
	return code;
}

/* ---- per-CPU words -------------------------------------------------------------- */

static inline void set_icore(struct kcore *kc, unsigned cpu, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_ICORE, cpu, kc->cpu[cpu].icore, value);
}

static inline void set_ihost(struct kcore *kc, unsigned cpu, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_IHOST, cpu, kc->cpu[cpu].ihost, value);
}

/* Published set_per_cpu (17.2). */
static inline void set_per_cpu(struct kcore *kc, unsigned cpu, uint64_t vmid, uint64_t vcpuid)
{
	KC_SET(kc, cpu, KC_F_CUR_VMID, cpu, kc->cpu[cpu].cur_vmid, vmid);
	KC_SET(kc, cpu, KC_F_CUR_VCPUID, cpu, kc->cpu[cpu].cur_vcpuid, vcpuid);
}

/* ---- VM records ------------------------------------------------------------------ */

static inline void set_vm_kvm(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_KVM, v, kc->vm[v].kvm, value);
}

static inline void set_vm_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i,
			       uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_VCPU, v * KC_VM_STRIDE + i, kc->vm[v].vcpu[i], value);
}

static inline void set_vm_state(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_STATE, v, kc->vm[v].state, value);
}

static inline void set_vcpu_state(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i,
				  uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_VCPU_STATE, v * KC_VM_STRIDE + i, kc->vm[v].vcpu_state[i], value);
}

static inline void set_vm_torn_down(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_TORN_DOWN, v, kc->vm[v].torn_down, value);
}

static inline void set_vm_next_load_info(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_NEXT_LOAD_INFO, v, kc->vm[v].next_load_info, value);
}

static inline void set_vm_load_addr(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t k,
				    uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_LOAD_ADDR, v * KC_VM_STRIDE + k, kc->vm[v].load[k].load_addr,
	       value);
}

static inline void set_vm_load_size(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t k,
				    uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_LOAD_SIZE, v * KC_VM_STRIDE + k, kc->vm[v].load[k].load_size,
	       value);
}

static inline void set_vm_remap_addr(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t k,
				     uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_REMAP_ADDR, v * KC_VM_STRIDE + k, kc->vm[v].load[k].remap_addr,
	       value);
}

static inline void set_vm_mapped_pages(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t k,
				       uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_MAPPED_PAGES, v * KC_VM_STRIDE + k, kc->vm[v].load[k].mapped_pages,
	       value);
}

static inline void set_vm_inc_exe(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_VM_INC_EXE, v, kc->vm[v].inc_exe, value);
}

/* ---- core data, banks --------------------------------------------------------------- */

static inline void set_next_vmid(struct kcore *kc, unsigned cpu, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_NEXT_VMID, 0, kc->next_vmid, value);
}

static inline void set_next_remap_ptr(struct kcore *kc, unsigned cpu, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_NEXT_REMAP_PTR, 0, kc->next_remap_ptr, value);
}

static inline void set_smmu_cfg_vmid(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_BANK, bank, kc->bank[bank], value);
}

/* ---- ownership records (index of page_index.h) ----------------------------------------- */

static inline uint64_t *s2_word(struct kcore *kc, uint64_t index, enum kc_s2_word word)
{
	return &kc->w[kc->lay.s2 + KC_S2_WORDS * index + word];
}

static inline void set_s2_page_vmid(struct kcore *kc, unsigned cpu, uint64_t index, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_S2_OWNER, index, *s2_word(kc, index, KC_S2_OWNER), value);
}

static inline void set_s2_page_count(struct kcore *kc, unsigned cpu, uint64_t index, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_S2_COUNT, index, *s2_word(kc, index, KC_S2_COUNT), value);
}

static inline void set_s2_page_gfn(struct kcore *kc, unsigned cpu, uint64_t index, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_S2_GFN, index, *s2_word(kc, index, KC_S2_GFN), value);
}

static inline void set_gfn_index(struct kcore *kc, unsigned cpu, uint64_t slot, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_GFN_INDEX, slot, kc->w[kc->lay.gfn_index + slot], value);
}

/* ---- tables ---------------------------------------------------------------------------- */

static inline void set_pgd_next(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_NPT_PGD_NEXT, v, kc->npt[v].pgd_next, value);
}

static inline void set_pud_next(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_NPT_PUD_NEXT, v, kc->npt[v].pud_next, value);
}

static inline void set_pmd_next(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_NPT_PMD_NEXT, v, kc->npt[v].pmd_next, value);
}

static inline void set_smmu_pgd_next(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_SPT_PGD_NEXT, bank, kc->spt[bank].pgd_next, value);
}

static inline void set_smmu_pmd_next(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t value)
{
	KC_SET(kc, cpu, KC_F_SPT_PMD_NEXT, bank, kc->spt[bank].pmd_next, value);
}

/* Words of the table memory from physical address `pa` on (8-aligned, inside the table memory). */
static inline const uint64_t *pt_words(const struct kcore *kc, uint64_t pa)
{
	return &kc->w[kc->lay.tables + (pa - kc->cfg.table_base) / sizeof(uint64_t)];
}

static inline uint64_t pt_load(const struct kcore *kc, uint64_t pa)
{
	return *pt_words(kc, pa);
}

static inline void pt_store(struct kcore *kc, unsigned cpu, uint64_t pa, uint64_t value)
{
	uint64_t offset = pa - kc->cfg.table_base;

	KC_SET(kc, cpu, KC_F_TABLE, offset, kc->w[kc->lay.tables + offset / sizeof(uint64_t)],
	       value);
}

/* ---- contexts ----------------------------------------------------------------------------- */

static inline uint64_t get_ctxt(const struct kcore *kc, uint64_t v, uint64_t i, unsigned word)
{
	return kc->ctxt[KC_VCPU_PER_VM * v + i][word];
}

static inline void set_ctxt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i, unsigned word,
			    uint64_t value)
{
	uint64_t id = KC_VCPU_PER_VM * v + i;

	KC_SET(kc, cpu, KC_F_CTXT, id * KC_CTXT_STRIDE + word, kc->ctxt[id][word], value);
}

#endif
