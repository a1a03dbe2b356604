/* SPDX-License-Identifier: Apache-2.0 */
/* Locks that exist once for each vmid; the others are taken with plat_lock(). */
#ifndef OBSEQ_KCORE_LOCK_H
#define OBSEQ_KCORE_LOCK_H

#include "hyp/kcore/state.h"
#include "hyp/plat/plat.h"

static inline void lock_info(struct kcore *kc, unsigned cpu, uint64_t v)
{
	plat_lock(kc, cpu, KC_LOCK_INFO + (unsigned)v);
}

static inline void unlock_info(struct kcore *kc, unsigned cpu, uint64_t v)
{
	plat_unlock(kc, cpu, KC_LOCK_INFO + (unsigned)v);
}

static inline void lock_npt(struct kcore *kc, unsigned cpu, uint64_t v)
{
	plat_lock(kc, cpu, KC_LOCK_NPT + (unsigned)v);
}

static inline void unlock_npt(struct kcore *kc, unsigned cpu, uint64_t v)
{
	plat_unlock(kc, cpu, KC_LOCK_NPT + (unsigned)v);
}

#endif
