/* SPDX-License-Identifier: Apache-2.0 */
/* Terms of the specification that all of the oracle uses. */
#ifndef OBSEQ_ORACLE_KCORE_TERMS_H
#define OBSEQ_ORACLE_KCORE_TERMS_H

#include <stdbool.h>
#include <stdint.h>

#include "hyp/kcore/abi.h"

/* valid_vm (1.1) */
static inline bool kc_is_vm(uint64_t v)
{
	return v > KC_HOSTVISOR && v <= KC_MAX_VM;
}

/* shared(c) of section 18: INVALID does not count [S4]. */
static inline bool kc_is_shared(uint64_t count)
{
	return count >= 1 && count <= KC_MAX_SHARE_COUNT;
}

/* phys_page (2.6), as a page number */
static inline uint64_t kc_frame_of(uint64_t descriptor)
{
	return (descriptor & KC_PHYS_MASK) >> KC_PAGE_SHIFT;
}

/* Pages that `size` bytes take. */
static inline uint64_t kc_pages_of(uint64_t size)
{
	return size / KC_PAGE_SIZE + (size % KC_PAGE_SIZE != 0);
}

#endif
