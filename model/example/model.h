/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Executable specification of the example system, on maps: partitions have pages,
 * there are no frames, no free list and no locks.
 */
#ifndef OBSEQ_MODEL_EXAMPLE_H
#define OBSEQ_MODEL_EXAMPLE_H

#include <stdint.h>

#include "hyp/example/abi.h"

struct example_model {
	uint64_t runs[EX_CPUS]; /* who runs on a CPU */
	uint64_t live[EX_CPUS]; /* register of who runs there */
	struct {
		uint64_t sealed, running, saved, tick, box, full;
		uint64_t has[EX_VPAGES];
		uint64_t page[EX_VPAGES][EX_WORDS];
	} part[EX_PARTS + 1];
};

struct example_model_result {
	uint64_t code, value;
};

/* How the model stores, so that its user can take stores back. */
struct example_model_store {
	void *ctx;
	void (*set)(void *ctx, uint64_t *cell, uint64_t value);
};

/* `who` makes a call on `cpu`; `input` is the next value of its stream. */
struct example_model_result example_model_call(struct example_model *m,
					       const struct example_model_store *store,
					       unsigned cpu, uint64_t who, enum ex_call call,
					       const uint64_t arg[4], uint64_t input);

#endif
