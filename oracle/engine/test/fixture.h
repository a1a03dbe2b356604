/* SPDX-License-Identifier: Apache-2.0 */
/* A pair of example machines, and steps for it. */
#ifndef OBSEQ_ENGINE_TEST_FIXTURE_H
#define OBSEQ_ENGINE_TEST_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "oracle/engine/pair.h"
#include "oracle/example/example.h"

#define HANDLERS 0u
#define OPERATIONS 1u

/* At least one argument must be given. */
#define STEP(where, on, what, ...)                                                                 \
	((struct step){ .side = SIDE_##where, .cpu = (on), .op = (what), .arg = { __VA_ARGS__ } })
#define NESTED(at, on, what, ...)                                                                  \
	((struct step){ .nest = (at), .cpu = (on), .op = (what), .arg = { __VA_ARGS__ } })

struct fixture {
	struct system sys; /* a copy, into which tests plant bugs */
	struct config cfg;
	struct counters count;
	struct pair *p;
};

/* Not const: tests replace functions of f.sys before fixture_start(). */
static inline struct fixture *fixture(void)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->sys = example_system;
	f->cfg = (struct config){ .pages = 64, .cpus = 2, .seed = 0x5eed };
	counters_init(&f->count);
	return f;
}

static inline void fixture_start(struct fixture *f, unsigned level, enum check_mode mode)
{
	const struct pair_options options = { .mode = mode, .count = &f->count };
	const char *error;

	f->p = pair_create(&f->sys, &f->cfg, level, &options, &error);
	assert_non_null(f->p);
}

static inline void fixture_end(struct fixture *f)
{
	pair_destroy(f->p);
	free(f);
}

/* From now on. */
static inline void disable(struct fixture *f, unsigned check)
{
	f->p->shop.book.wanted[check] = false;
}

static inline bool step(struct fixture *f, struct step s)
{
	return pair_step(f->p, &s, 1);
}

static inline void must(struct fixture *f, struct step s)
{
	if (!pair_step(f->p, &s, 1))
		fail_msg("%s", pair_violation(f->p)->message);
}

/* Partitions 1 and 2 have page 0 (words 0x11 and 0x22) and are sealed. */
static inline void sealed(struct fixture *f)
{
	must(f, STEP(BOTH, 0, EX_LOAD, 1, 0, 0, 0x11));
	must(f, STEP(BOTH, 0, EX_LOAD, 2, 0, 0, 0x22));
	must(f, STEP(BOTH, 0, EX_SEAL, 1));
	must(f, STEP(BOTH, 0, EX_SEAL, 2));
}

/* Partition 1 runs on CPU 0, partition 2 on CPU 1. */
static inline void running(struct fixture *f)
{
	sealed(f);
	must(f, STEP(BOTH, 0, EX_RUN, 1, 0));
	must(f, STEP(BOTH, 1, EX_RUN, 2, 0));
}

static inline struct example *core(struct fixture *f, unsigned side)
{
	return ((struct example_machine *)pair_machine(f->p, side))->core;
}

static inline void assert_violation(struct fixture *f, unsigned check, const char *detail,
				    int principal)
{
	const struct violation *v = pair_violation(f->p);

	assert_true(v->found);
	assert_string_equal(f->sys.check[v->check].id, f->sys.check[check].id);
	assert_string_equal(v->detail, detail);
	assert_int_equal(v->principal, principal);
}

static inline void assert_clean(struct fixture *f)
{
	if (pair_violation(f->p)->found)
		fail_msg("%s: %s", f->sys.check[pair_violation(f->p)->check].id,
			 pair_violation(f->p)->message);
}

static inline uint64_t held(const struct fixture *f, unsigned check)
{
	return f->count.check[check].held;
}

static inline uint64_t violated(const struct fixture *f, unsigned check)
{
	return f->count.check[check].violated;
}

#endif
