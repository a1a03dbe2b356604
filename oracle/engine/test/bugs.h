/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bugs to plant into the example system: each replaces its step function by the
 * right one and something wrong besides.  The secret is word 0 of page 0 of
 * partition 2.
 */
#ifndef OBSEQ_ENGINE_TEST_BUGS_H
#define OBSEQ_ENGINE_TEST_BUGS_H

#include "oracle/engine/test/fixture.h"

#define SECRET 0x5ec2e7ull

static inline struct example *core_of(struct machine *m)
{
	return ((struct example_machine *)m)->core;
}

static inline uint64_t frame_of(struct machine *m, unsigned part, unsigned page)
{
	return core_of(m)->part[part].map[page] - 1;
}

static inline uint64_t secret_of(struct machine *m)
{
	return core_of(m)->frame[frame_of(m, 2, 0)].word[0];
}

/* Store to word 0 of a page, whoever owns it. */
static inline void store_to_page(struct machine *m, unsigned cpu, unsigned part, unsigned page,
				 uint64_t value)
{
	uint64_t f = frame_of(m, part, page);

	trace_store(core_of(m), cpu, EX_F_WORD, f * EX_WORDS, &core_of(m)->frame[f].word[0], value);
}

/* The secret differs between A and B; partition 2 is OUT, everybody else agrees. */
static inline void plant_secret(struct fixture *f)
{
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_WORD, 1 * EX_VPAGES, SECRET));
	assert_int_equal(f->count.perturb_undone, 0);
	assert_int_equal(pair_state(f->p, 2), STATE_OUT);
	assert_int_equal(pair_state(f->p, 1), STATE_IN);
}

/* Example machines with a bug, started, without the comparison with the model. */
static inline struct fixture *buggy(void (*step_function)(struct machine *m, const struct step *s,
							  struct step_result *r))
{
	struct fixture *f = fixture();

	f->sys.step = step_function;
	f->sys.model = NULL;
	fixture_start(f, HANDLERS, MODE_EXACT);
	return f;
}

#endif
