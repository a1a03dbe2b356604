/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The typed mutator and crossover: they change steps and arguments, not bytes,
 * and are functions of their inputs and of the generator's seed alone.
 */
#ifndef OBSEQ_MUTATE_H
#define OBSEQ_MUTATE_H

#include "fuzz/generate.h"

/* One to four mutations. */
void mutate_program(struct generator *g, struct program *p);

/*
 * A prefix of `a`, a range of `b`, the rest of `a`.  Programs of different level
 * or start do not mix: then `a` is mutated instead.
 */
void crossover_programs(struct generator *g, const struct program *a, const struct program *b,
			struct program *out);

#endif
