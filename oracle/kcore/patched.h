/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The words of a register file or of a context as they are now, except for a few: what
 * they were when EL2 was entered, or what they should be.
 */
#ifndef OBSEQ_ORACLE_KCORE_PATCHED_H
#define OBSEQ_ORACLE_KCORE_PATCHED_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

#define PATCHED_WORDS KC_CTXT_WORDS
#define PATCHED_NONE PATCHED_WORDS

struct patched {
	const uint64_t *now;
	uint64_t is_put[(PATCHED_WORDS + 63) / 64]; /* bit = word; the others are those of `now` */
	uint64_t put[PATCHED_WORDS];
};

static inline void patched_begin(struct patched *p, const uint64_t *now)
{
	p->now = now;
	for (unsigned i = 0; i < sizeof(p->is_put) / sizeof(p->is_put[0]); i++)
		p->is_put[i] = 0;
}

static inline bool patched_has(const struct patched *p, unsigned k)
{
	return p->is_put[k / 64] >> k % 64 & 1;
}

static inline uint64_t patched_word(const struct patched *p, unsigned k)
{
	return patched_has(p, k) ? p->put[k] : p->now[k];
}

/* The first `count` words. */
static inline void patched_copy(const struct patched *p, uint64_t *out, unsigned count)
{
	for (unsigned k = 0; k < count; k++)
		out[k] = patched_word(p, k);
}

static inline void patched_put(struct patched *p, unsigned k, uint64_t value)
{
	p->put[k] = value;
	p->is_put[k / 64] |= 1ull << k % 64;
}

/* Whatever word k is now is right. */
static inline void patched_drop(struct patched *p, unsigned k)
{
	p->is_put[k / 64] &= ~(1ull << k % 64);
}

/* The first word that is not what it is now; PATCHED_NONE: there is none. */
static inline unsigned patched_first_difference(const struct patched *p)
{
	for (unsigned i = 0; i < sizeof(p->is_put) / sizeof(p->is_put[0]); i++) {
		for (uint64_t left = p->is_put[i]; left; left &= left - 1) {
			unsigned k = 64 * i + (unsigned)__builtin_ctzll(left);

			if (p->put[k] != p->now[k])
				return k;
		}
	}
	return PATCHED_NONE;
}

#endif
