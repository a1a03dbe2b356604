/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A panic is final (0.2): the CPU that panicked, and every CPU that enters the
 * core later, stores nothing in it and neither takes nor releases a lock.
 */
#ifndef OBSEQ_ORACLE_KCORE_HALTED_H
#define OBSEQ_ORACLE_KCORE_HALTED_H

#include "oracle/kcore/machine.h"

/*
 * `cpu` ran a step of the core that began at change `begin`; was_halted: it found
 * a halted core.  The first change that it should not have made; j->changes: none.
 */
size_t halted_bad_change(const struct journal *j, unsigned cpu, size_t begin, bool was_halted);

/* Report on that step. */
void halted_check_step(struct kc_machine *m, unsigned cpu, size_t begin, bool was_halted);

#endif
