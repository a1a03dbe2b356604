/* SPDX-License-Identifier: Apache-2.0 */
/* What steps do to a machine, over the model: the names of core/steps.h. */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_STEPS_H
#define OBSEQ_ORACLE_KCORE_MODEL_STEPS_H

#include "hyp/plat/host/host.h"
#include "oracle/kcore/model/access.h"
#include "oracle/kcore/model/content.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/model/touch.h"

#define step_machine kmodel_machine
#define STEP(function) kmodel_##function
#define touch_npt kcm_touch_npt
#define touch_spt kcm_touch_spt

/* ---- live registers and outcomes --------------------------------------------------- */

/* Registers go by the core's numbers (enum plat_reg). */
void kcm_set_live(struct kmodel_machine *m, unsigned cpu, unsigned reg, uint64_t value);
uint64_t kcm_live(const struct kmodel_machine *m, unsigned cpu, unsigned reg);
/* `outcome`: of the accesses of ops.h. */
void kcm_note_outcome(struct kmodel_machine *m, unsigned cpu, unsigned outcome);
#define set_live kcm_set_live
#define live kcm_live
#define note_outcome kcm_note_outcome

/* ---- traps (8) ------------------------------------------------------------------------ */

uint64_t kcm_call_code(const struct kmodel_machine *m, unsigned cpu);
void kcm_host_hvc(struct kmodel_machine *m, unsigned cpu);
uint64_t kcm_host_npt(struct kmodel_machine *m, unsigned cpu);
void kcm_host_vcpu_run(struct kmodel_machine *m, unsigned cpu);
void kcm_vm_exit(struct kmodel_machine *m, unsigned cpu);
#define call_code kcm_call_code
#define trap_host_hvc kcm_host_hvc
#define trap_host_npt kcm_host_npt
#define trap_host_vcpu_run kcm_host_vcpu_run
#define trap_vm_exit kcm_vm_exit

/* ---- shared-state operations (18.1-18.3), with the arguments of kcore.h ------------------- */

#define OPERATION(operation) kcm_##operation
#define OPERATED(m) (m)
#define KCM_OPERATION(operation, ...)                                                              \
	uint64_t kcm_##operation(struct kmodel_machine *m, unsigned cpu, __VA_ARGS__);
KCM_OPERATION(map_host, uint64_t addr)
KCM_OPERATION(bind, uint64_t v, uint64_t gfn, uint64_t pfn)
KCM_OPERATION(fault_map, uint64_t v, uint64_t gfn, uint64_t pfn, uint64_t level)
KCM_OPERATION(grant_range, uint64_t v, uint64_t gfn, uint64_t pages)
KCM_OPERATION(revoke_range, uint64_t v, uint64_t gfn, uint64_t pages)
KCM_OPERATION(map_io_range, uint64_t v, uint64_t gfn, uint64_t pfn, uint64_t pages)
KCM_OPERATION(clear_vm_range, uint64_t v, uint64_t pfn, uint64_t pages)
KCM_OPERATION(teardown, uint64_t v)
KCM_OPERATION(register_vcpu, uint64_t v, uint64_t i)
KCM_OPERATION(set_boot_info, uint64_t v, uint64_t load_addr, uint64_t size)
KCM_OPERATION(remap_vm_image, uint64_t v, uint64_t pfn, uint64_t k)
KCM_OPERATION(verify_vm, uint64_t v)
KCM_OPERATION(set_vcpu_active, uint64_t v, uint64_t i)
KCM_OPERATION(set_vcpu_inactive, uint64_t v, uint64_t i)
KCM_OPERATION(set_vm_poweroff, uint64_t v)
KCM_OPERATION(encrypt_buf, uint64_t v, uint64_t in_pfn, uint64_t out_pfn)
KCM_OPERATION(decrypt_buf, uint64_t v, uint64_t pfn, uint64_t gfn)
KCM_OPERATION(load_vcpu, uint64_t v, uint64_t i)
KCM_OPERATION(alloc_smmu, uint64_t cb, uint64_t v, uint64_t ix)
KCM_OPERATION(free_smmu, uint64_t cb, uint64_t ix)
KCM_OPERATION(lpae_map, uint64_t iova, uint64_t pa, uint64_t prot, uint64_t cb, uint64_t ix)
KCM_OPERATION(smmu_clear, uint64_t iova, uint64_t cb, uint64_t ix)
KCM_OPERATION(iova_to_phys, uint64_t iova, uint64_t cb, uint64_t ix, uint64_t *pa)
KCM_OPERATION(register_kvm, uint64_t *vmid)

/* ---- accesses (9) ----------------------------------------------------------------------- */

/* The model has no locks whose holding would be asserted. */
static inline void begin_outside(struct kmodel_machine *m)
{
	(void)m;
}

static inline void end_outside(struct kmodel_machine *m)
{
	(void)m;
}

/* What hardware with caches that forget in time answers. */
struct host_access kcm_reach(struct kmodel_machine *m, unsigned cpu, uint64_t page, bool write);
struct host_access kcm_dev_reach(struct kmodel_machine *m, unsigned bank, uint64_t page,
				 bool write);
uint64_t kcm_next_input(struct kmodel_machine *m, unsigned cpu, uint64_t v);
/* x<reg> of who runs on the CPU gets what was loaded. */
void kcm_set_loaded_word(struct kmodel_machine *m, unsigned cpu, unsigned reg, uint64_t value);
#define reach kcm_reach
#define dev_reach kcm_dev_reach
#define page_word content_word
#define next_input kcm_next_input
#define set_loaded_word kcm_set_loaded_word

static inline void set_page_word(struct kmodel_machine *m, unsigned cpu, uint64_t pfn,
				 uint64_t word, uint64_t value)
{
	(void)cpu; /* stores are those of the CPU that runs the step */
	content_store(m, pfn, word, value);
}

/* ---- state that only a perturbation sets from outside (14.2) ------------------------------ */

void kcm_set_page_count(struct kmodel_machine *m, unsigned cpu, uint64_t pfn, uint64_t count);
void kcm_set_host_entry(struct kmodel_machine *m, unsigned cpu, uint64_t pfn, uint64_t pte);
void kcm_set_handle(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t kvm);
void kcm_set_state(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t state);
void kcm_set_loaded(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t inc_exe);
void kcm_set_window(struct kmodel_machine *m, unsigned cpu, uint64_t next_remap_ptr);
void kcm_set_saved(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t i, unsigned word,
		   uint64_t value);
void kcm_set_position(struct kmodel_machine *m, unsigned cpu, uint64_t v, uint64_t n);
#define set_page_count kcm_set_page_count
#define set_host_entry kcm_set_host_entry
#define set_handle kcm_set_handle
#define set_state kcm_set_state
#define set_loaded kcm_set_loaded
#define set_window kcm_set_window
#define set_saved kcm_set_saved
#define set_position kcm_set_position

/* ---- results of the model ------------------------------------------------------------------- */

/*
 * The code of a result (enum kc_code).  An operation that panicked stops the machine;
 * one without a result is noted: the step did not happen.
 */
uint64_t kcm_code(struct kmodel_machine *m, struct km_result r);

#endif
