/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Exceptions that EL2 makes EL1 take, as the architecture does (Arm DDI 0487,
 * AArch64.TakeException) with the constants that the original has wrong [C25].
 */
#ifndef OBSEQ_KCORE_EXCEPTION_H
#define OBSEQ_KCORE_EXCEPTION_H

#include <stdbool.h>
#include <stdint.h>

#include "hyp/kcore/machine.h"

/* Address of the synchronous vector for an exception taken from `pstate` (8.5.3). */
uint64_t exception_vector(uint64_t vbar, uint64_t pstate);

/* The running principal takes an exception with syndrome `esr`. */
void exception_inject(struct kcore *kc, unsigned cpu, uint64_t esr);
/* The running principal takes the stage-2 abort that brought it to EL2 as an external abort. */
void exception_inject_abort(struct kcore *kc, unsigned cpu);
/* A vCPU takes an exception of unknown reason when it runs next (8.5.3, [S17]). */
void exception_inject_saved(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i);

#endif
