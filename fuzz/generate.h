/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The typed generator: steps and arguments drawn from a system's tables.
 *
 * Values are often reused from earlier steps (operations on the same page meet),
 * else telling values of their kind, else uniform below its limit, else boundary
 * and bit patterns.
 */
#ifndef OBSEQ_GENERATE_H
#define OBSEQ_GENERATE_H

#include "fuzz/program.h"
#include "oracle/engine/random.h"

#define GENERATE_MEMORY 64u

struct generator {
	const struct system *sys;
	struct random random;
	/* Values of earlier steps, a ring. */
	struct {
		uint64_t value;
		uint8_t kind;
	} seen[GENERATE_MEMORY];
	unsigned seen_count; /* ever */
	/* Steps come in runs on one side and on one CPU. */
	uint8_t side, cpu;
	unsigned run;
	/*
	 * Whoever steps on one side only can tell A from B from then on, and no theorem
	 * speaks of it any more: let it be the same one again and again.
	 */
	uint8_t secret_cpu;
};

void generator_init(struct generator *g, const struct system *sys, uint64_t seed);
/* Remember the arguments of a step, and where secrets are made. */
void generator_learn(struct generator *g, const struct step *s);

uint64_t generate_value(struct generator *g, unsigned kind);
/* A step for p (level, CPUs), not nested. */
struct step generate_step(struct generator *g, const struct program *p);
/* The same, to be nested in `outer`: on another CPU, on the same side. */
struct step generate_nested(struct generator *g, const struct program *p, const struct step *outer);
/* Append `count` steps, some of them nested. */
void generate_steps(struct generator *g, struct program *p, size_t count);
/* Configuration and start, seed of streams. */
void generate_config(struct generator *g, struct program *p);

#endif
