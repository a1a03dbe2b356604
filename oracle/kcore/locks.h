/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lock discipline of the core (12.1; state.h says what protects what): every
 * store to a shared field is made by a CPU that holds the field's lock
 * (DRF-Kernel, 5.8), and locks are taken in one order.
 */
#ifndef OBSEQ_ORACLE_KCORE_LOCKS_H
#define OBSEQ_ORACLE_KCORE_LOCKS_H

#include "oracle/kcore/machine.h"

#define LOCK_NONE (-1)

/* How the lock of a cell follows from its field and index. */
enum lock_choice { LOCK_FREE, LOCK_ONE, LOCK_BY_INDEX, LOCK_BY_VM, LOCK_BY_TABLE };
struct lock_rule {
	uint8_t choice;
	uint8_t first; /* the lock, or that of index 0, or of VM 0 */
};
extern const struct lock_rule lock_rules[KC_F_END]; /* by field */

/* Cells of the field (of platform or core) may be protected by a lock. */
static inline bool lock_protects(uint32_t field)
{
	return lock_rules[field].choice != LOCK_FREE;
}

/* The lock that protects a cell, LOCK_NONE: it belongs to one CPU, or is constant. */
int lock_of_cell(const struct kc_machine *m, uint32_t field, uint64_t index);

/* The locks that a CPU, or any CPU, holds (bit = lock id). */
uint64_t locks_held(struct kc_machine *m, unsigned cpu);
uint64_t locks_taken(struct kc_machine *m);

/* Lock `id` is about to go from one holder to another (CPU + 1, 0: nobody). */
void locks_follow(struct kc_machine *m, uint64_t id, uint64_t old, uint64_t holder);

#define LOCK_NAME 16u /* room for a name */
/* "S2PAGE", "INFO+3", as state.h writes them, in `name`; returns it. */
const char *lock_name(unsigned id, char name[LOCK_NAME]);

/* A CPU that holds the locks in `held` (bit = lock id) may take `id`. */
bool lock_order_allows(uint64_t held, unsigned id);

/* Report whether the store, or the taking of the lock, keeps the discipline. */
void locks_check_store(struct kc_machine *m, unsigned cpu, uint32_t field, uint64_t index);
void locks_check_take(struct kc_machine *m, unsigned cpu, unsigned id);

#endif
