/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Register movement of the model (spec sekvm.md 8.10) and what handlers share.
 *
 * "Context" is the saved context of (v, i); "live" are the registers of a CPU.
 * A context that does not exist (cur_vcpuid -1) is never named here: callers have
 * tested v and i, or the machine has halted.
 */
#ifndef OBSEQ_MODEL_KCORE_CTXT_H
#define OBSEQ_MODEL_KCORE_CTXT_H

#include "model/kcore/ops.h"

#define KM_GP_COUNT 31u
/* flags: the last exit was a fault for the host to map [S51]. */
#define KM_FLAG_FAULT_PENDING 1ull
/* km_shadow_word(): the index is not stored anywhere. */
#define KM_NO_WORD KM_CTXT_WORDS

/* ---- words --------------------------------------------------------------------------- */

uint64_t km_ctxt(const struct kmodel *m, uint64_t v, uint64_t i, unsigned word);
void km_set_ctxt(struct kmodel *m, uint64_t v, uint64_t i, unsigned word, uint64_t value);
uint64_t km_hw(const struct kmodel *m, unsigned cpu, unsigned word);
void km_set_hw(struct kmodel *m, unsigned cpu, unsigned word, uint64_t value);
/* Word of a shadow register index (2.11), KM_NO_WORD where nothing is stored. */
unsigned km_shadow_word(uint64_t index);

/* ---- the CPU and the machine --------------------------------------------------------- */

void km_set_icore(struct kmodel *m, unsigned cpu, bool on);
void km_set_ihost(struct kmodel *m, unsigned cpu, bool on);
void km_set_current(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
/* Next value of D_v, consumed. */
uint64_t km_next_input(struct kmodel *m, uint64_t v);
/* published: PANIC, the machine stops; safe: the request is refused with `code`. */
struct km_result km_reject(struct kmodel *m, uint64_t code);
struct km_result km_stuck(void);
bool km_failed(struct km_result r);
/* The operation panicked: so does the machine.  Returns r. */
struct km_result km_halt_with(struct kmodel *m, struct km_result r);
/* An internal inconsistency, whatever the policy (18). */
struct km_result km_panic(struct kmodel *m, enum kc_panic reason);
/*
 * Guard of a handler of the host, or of a VM (8): may it begin?  If not, *r is its
 * result: no result in the wrong mode, else halted.
 */
bool km_may_enter(struct kmodel *m, unsigned cpu, bool host, struct km_result *r);

/* Whether the vCPU waits for the host to map where it faulted; published: no record [S51]. */
void km_set_fault_pending(struct kmodel *m, uint64_t v, uint64_t i, bool pending);

/* ---- movement (8.10) ----------------------------------------------------------------- */

/* host_to_core, vm_to_core; core_to_host, core_to_vm */
void km_save_gp(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_restore_gp(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_fpsimd_save(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_fpsimd_restore(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_save_sysregs(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_restore_sysregs(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
/* pc := elr_el2, pstate := spsr_el2; as published they are lost [S28]. */
void km_save_pc(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_exit_populate_fault(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_activate_traps(struct kmodel *m, unsigned cpu);
void km_deactivate_traps(struct kmodel *m, unsigned cpu);
/* Timer registers for a guest / for the host; as published one function for both [S30]. */
void km_timer_enable_traps(struct kmodel *m, unsigned cpu);
void km_timer_disable_traps(struct kmodel *m, unsigned cpu);
void km_vm_el2_restore(struct kmodel *m, unsigned cpu, uint64_t v, uint64_t i);
void km_host_el2_restore(struct kmodel *m, unsigned cpu);
/* 8.11 */
void km_switch_to_host(struct kmodel *m, unsigned cpu);

/* ---- first run, dirty registers, exceptions (8.5) ------------------------------------ */

/* clear gp, reset fp */
void km_reset_gp_fp(struct kmodel *m, uint64_t v, uint64_t i);
/* 8.5.4: one value of D_v, for actlr_el1. */
void km_reset_sys_regs(struct kmodel *m, uint64_t v, uint64_t i);
/* 8.5.2: one value of D_v a set bit. */
void km_sync_dirty(struct kmodel *m, uint64_t v, uint64_t i, uint64_t dirty);
/* 8.5.3 */
void km_inject_exception(struct kmodel *m, uint64_t v, uint64_t i);
/* EL1 of this CPU takes an exception with syndrome esr, from where elr_el2 points. */
void km_inject_live(struct kmodel *m, unsigned cpu, uint64_t esr);

#endif
