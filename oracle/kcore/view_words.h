/* SPDX-License-Identifier: Apache-2.0 */
/* Positions of words in views, for views.c and declared.c. */
#ifndef OBSEQ_ORACLE_KCORE_VIEW_WORDS_H
#define OBSEQ_ORACLE_KCORE_VIEW_WORDS_H

#include "oracle/kcore/terms.h"

enum page_word {
	PAGE_OWNER,
	PAGE_COUNT,
	PAGE_GFN,
	PAGE_SYMBOL,
	PAGE_DIGEST,
	PAGE_SHARING, /* 18.4: one bit, the host's */
	PAGE_WORDS
};

/* State part of a VM: the public half first (18.4), then what the VM alone sees. */
enum state_word {
	STATE_VM,
	STATE_VCPU_FIRST,
	STATE_VCPU_END = STATE_VCPU_FIRST + KC_VCPU_PER_VM,
	STATE_PUBLIC_WORDS = STATE_VCPU_END
};

enum cpu_word { CPU_CURID, CPU_VCPUID, CPU_REGS };

enum log_word { LOG_DATA, LOG_CORE_DATA, LOG_WORDS };

#endif
