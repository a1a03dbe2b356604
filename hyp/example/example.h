/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The example core: the smallest system that exercises every rule of the engine.
 *
 * State is one instance, every store goes through the tracer, every call has a
 * code and a nonzero code means that nothing changed.
 */
#ifndef OBSEQ_EXAMPLE_H
#define OBSEQ_EXAMPLE_H

#include <stddef.h>
#include <stdint.h>

#include "hyp/example/abi.h"

/* Fields of stores; those below 64 belong to the platform. */
enum ex_field {
	EX_F_HALT = 64,
	EX_F_FREE,    /* first free frame + 1 */
	EX_F_CURRENT, /* index = cpu */
	EX_F_REG,     /* index = cpu: live register */
	EX_F_SEALED,  /* index = part, also in the following ones */
	EX_F_ON_CPU,
	EX_F_SAVED,
	EX_F_TICK,
	EX_F_BOX,
	EX_F_FULL,
	EX_F_MAP,   /* index = part * EX_VPAGES + page */
	EX_F_OWNER, /* index = frame, also in the following ones */
	EX_F_PAGE,
	EX_F_NEXT,
	EX_F_WORD, /* index = frame * EX_WORDS + word */
	EX_FIELD_END
};

struct ex_part {
	uint64_t sealed;
	uint64_t on_cpu; /* CPU + 1 while it runs */
	uint64_t saved;	 /* its register while it does not */
	uint64_t tick;	 /* what the scheduler said when it last ran it */
	uint64_t box, full;
	uint64_t map[EX_VPAGES]; /* frame + 1, 0: none */
};

struct ex_frame {
	uint64_t owner; /* part, 0: free */
	uint64_t page;	/* virtual page of the owner */
	uint64_t next;	/* next free frame + 1 */
	uint64_t word[EX_WORDS];
};

struct example {
	uint64_t halt; /* enum ex_panic */
	uint64_t free; /* first free frame + 1 */
	struct {
		uint64_t current; /* part, or EX_SCHEDULER */
		uint64_t reg;
	} cpu[EX_CPUS];
	struct ex_part part[EX_PARTS + 1];
	uint64_t frames;
	struct ex_frame frame[];
};

/* Branches that a call can take: name, code. */
#define EX_OUTCOMES(X)                                                                             \
	X(LOAD_OK, "load.ok", EX_OK)                                                               \
	X(LOAD_SEALED, "load.sealed", EX_STATE)                                                    \
	X(SEAL_OK, "seal.ok", EX_OK)                                                               \
	X(SEAL_SEALED, "seal.sealed", EX_STATE)                                                    \
	X(RUN_OK, "run.ok", EX_OK)                                                                 \
	X(RUN_OPEN, "run.open", EX_STATE)                                                          \
	X(RUN_RUNNING, "run.running", EX_BUSY)                                                     \
	X(MAP_OK, "map.ok", EX_OK)                                                                 \
	X(MAP_MAPPED, "map.mapped", EX_BUSY)                                                       \
	X(UNMAP_OK, "unmap.ok", EX_OK)                                                             \
	X(ACCESS_UNMAPPED, "access.unmapped", EX_FAULT)                                            \
	X(FETCH_OK, "fetch.ok", EX_OK)                                                             \
	X(STORE_OK, "store.ok", EX_OK)                                                             \
	X(SET_REG_OK, "set_reg.ok", EX_OK)                                                         \
	X(SEND_OK, "send.ok", EX_OK)                                                               \
	X(SEND_OPEN, "send.open", EX_STATE)                                                        \
	X(RECEIVE_OK, "receive.ok", EX_OK)                                                         \
	X(RECEIVE_EMPTY, "receive.empty", EX_STATE)                                                \
	X(INPUT_OK, "input.ok", EX_OK)                                                             \
	X(YIELD_OK, "yield.ok", EX_OK)                                                             \
	X(RANGE, "range", EX_INVAL)

#define EX_OUTCOME_ENUM(upper, name, code) EX_OUT_##upper,
enum ex_outcome { EX_OUTCOMES(EX_OUTCOME_ENUM) EX_OUTCOME_COUNT };

struct ex_reply {
	uint64_t code;
	uint64_t value; /* valid with EX_OK, for fetch, receive, input */
	uint32_t outcome;
};

size_t example_size(uint64_t frames);
/* `ex`: example_size() zeroed bytes. */
void example_init(struct example *ex, uint64_t frames);
/* Call `call` of principal `who` on `cpu`, which is below EX_CPUS. */
struct ex_reply example_call(struct example *ex, unsigned cpu, uint64_t who, enum ex_call call,
			     const uint64_t arg[4]);

#endif
