/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Register movement between the live registers of a CPU and saved contexts
 * (sekvm.md 8.10), and the entry and exit of EL2 on a CPU (1.5).
 *
 * After ctxt_host_controls() or ctxt_vm_controls() and ctxt_restore() every live
 * register is a function of the incoming context, of constants and of the
 * address of the incoming stage-2 table: nothing of the previous principal
 * remains [S28, S29, S30, S31].
 */
#ifndef OBSEQ_KCORE_CTXT_H
#define OBSEQ_KCORE_CTXT_H

#include <stdbool.h>
#include <stdint.h>

#include "hyp/kcore/machine.h"

/*
 * A trap arrived on this CPU: true when it is one of the host (of a VM) and EL2
 * may handle it; icore is then set.  False: nothing to do, nothing changed.
 */
bool ctxt_enter_from_host(struct kcore *kc, unsigned cpu);
bool ctxt_enter_from_vm(struct kcore *kc, unsigned cpu);
/* EL2 is done; the same principal continues. */
void ctxt_leave(struct kcore *kc, unsigned cpu);

/* host_to_core, vm_to_core; core_to_host, core_to_vm. */
void ctxt_save_gp(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
void ctxt_restore_gp(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* Where the principal continues: pc := elr_el2, pstate := spsr_el2 [S28]. */
void ctxt_save_return(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* exit_populate_fault: EL2's own copy of the syndrome [S19, S51]. */
void ctxt_save_fault(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* save_sysregs, fpsimd_save. */
void ctxt_save_system(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* restore_sysregs, fpsimd_restore, then x0..x30. */
void ctxt_restore(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* A vCPU that never ran: clear gp, reset fp, reset_sys_regs (8.5.4); the rest is the caller's. */
void ctxt_reset(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);

/* vm_el2_restore, activate_traps, timer_enable_traps. */
void ctxt_vm_controls(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);
/* host_el2_restore, deactivate_traps; timer traps go off on the way to the host [S30]. */
void ctxt_host_controls(struct kcore *kc, unsigned cpu);

#endif
