/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Random numbers of the generator and the mutator: xoshiro256** (public domain,
 * Blackman and Vigna), seeded by splitmix64.  All state is in the struct, so a
 * seed means the same programs everywhere.
 */
#ifndef OBSEQ_ENGINE_RANDOM_H
#define OBSEQ_ENGINE_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

struct random {
	uint64_t s[4];
};

void random_seed(struct random *r, uint64_t seed);
uint64_t random_next(struct random *r);
/* Uniform in 0..n-1; n = 0 gives any 64-bit value. */
uint64_t random_below(struct random *r, uint64_t n);
bool random_percent(struct random *r, unsigned percent);

#endif
