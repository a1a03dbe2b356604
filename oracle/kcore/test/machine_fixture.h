/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One machine of kcore for tests, with streams of its own, driven by lines of
 * program text: run(f, "cpu0 fault ipa=0x30000").
 */
#ifndef OBSEQ_ORACLE_KCORE_TEST_MACHINE_FIXTURE_H
#define OBSEQ_ORACLE_KCORE_TEST_MACHINE_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hyp/kcore/kcore.h"
#include "hyp/kcore/machine.h"
#include "hyp/plat/host/host.h"
#include "oracle/engine/objects.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/snapshots.h"
#include "oracle/kcore/universe.h"

#define FIXTURE_STEERED 64u

struct fixture {
	struct machine *m;
	struct kcore *kc;
	bool sign; /* verdict on images */
	struct {
		uint64_t v, n, value;
	} steered[FIXTURE_STEERED];
	unsigned steered_count;
	struct object_set touched;
};

static inline uint64_t fixture_value(void *ctx, uint64_t v, uint64_t n)
{
	const struct fixture *f = ctx;

	for (unsigned i = 0; i < f->steered_count; i++) {
		if (f->steered[i].v == v && f->steered[i].n == n)
			return f->steered[i].value;
	}
	return (v + 1) * 0x100000000ull + n + 1;
}

static inline void fixture_consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static inline bool fixture_signed(void *ctx, uint64_t hash)
{
	const struct fixture *f = ctx;

	(void)hash;
	return f->sign;
}

static inline struct fixture *fixture_create(const struct config *cfg)
{
	struct fixture *f = calloc(1, sizeof(*f));
	const struct streams streams = { f, fixture_value, fixture_consumed, fixture_signed };

	assert_non_null(f);
	f->sign = true;
	f->m = kc_create(cfg, &streams);
	assert_non_null(f->m);
	f->kc = kc_machine(f->m)->kc;
	return f;
}

static inline int setup(void **state)
{
	const struct config cfg = { .pages = 4096, .cpus = 2, .seed = 1 };

	*state = fixture_create(&cfg);
	return 0;
}

static inline int teardown_fixture(void **state)
{
	struct fixture *f = *state;

	objects_free(&f->touched);
	kc_destroy(f->m);
	free(f);
	return 0;
}

/* ---- steps from text ------------------------------------------------------------------- */

static inline unsigned fixture_op(const char *name, size_t length)
{
	for (unsigned op = 0; op < KOP_COUNT; op++) {
		if (strlen(kcore_ops[op].name) == length &&
		    !strncmp(kcore_ops[op].name, name, length))
			return op;
	}
	fail_msg("no operation %.*s", (int)length, name);
	return 0;
}

static inline void fixture_argument(struct step *s, const char *word)
{
	const struct op_desc *op = &kcore_ops[s->op];
	const char *value = strchr(word, '=');
	size_t length = (size_t)(value - word);
	char *end = (char *)(uintptr_t)value;

	if (!strncmp(word, "steer=", 6)) {
		do
			s->steer[s->steer_count++] = strtoull(end + 1, &end, 0);
		while (*end == ',');
		return;
	}
	for (unsigned i = 0; i < op->argc; i++) {
		if (strlen(op->arg[i].name) == length && !strncmp(op->arg[i].name, word, length)) {
			s->arg[i] = strtoull(value + 1, NULL, 0);
			return;
		}
	}
	fail_msg("%s has no argument %s", op->name, word);
}

/* "cpu1 ld page=0x10 reg=3" */
static inline struct step step_of(const char *text)
{
	struct step s = { .side = SIDE_BOTH, .cpu = (uint8_t)(text[3] - '0') };
	const char *at = text + 5;

	s.op = (uint8_t)fixture_op(at, strcspn(at, " \n"));
	for (at += strcspn(at, " \n"); *at == ' '; at += strcspn(at, " \n"))
		fixture_argument(&s, ++at);
	return s;
}

static inline void fixture_steer(struct fixture *f, const struct step *s)
{
	int steer = kcore_ops[s->op].steer;
	uint64_t v = steer == STEER_ACTOR  ? (uint64_t)kc_actor(f->m, s)
		     : steer == STEER_HOST ? 0
					   : s->arg[steer < 0 ? 0 : steer];

	for (unsigned i = 0; i < s->steer_count; i++) {
		assert_true(f->steered_count < FIXTURE_STEERED);
		f->steered[f->steered_count].v = v;
		f->steered[f->steered_count].n = kc_stream_position(f->m, v) + i;
		f->steered[f->steered_count++].value = s->steer[i];
	}
}

/* Runs a step and gathers the objects that it touched. */
static inline struct step_result run(struct fixture *f, const char *text)
{
	struct journal_mark mark = journal_mark(&f->m->journal);
	struct step s = step_of(text);
	struct step_result r;

	fixture_steer(f, &s);
	kc_step(f->m, &s, &r);
	objects_touched(&f->touched, &f->m->journal, mark);
	return r;
}

static inline void run_ok(struct fixture *f, const char *text)
{
	struct step_result r = run(f, text);

	if (r.skipped || r.code)
		fail_msg("%s: skipped %d, code %d (%s)", text, r.skipped, (int)r.code,
			 kc_any_outcome_name(r.outcome));
}

/* Runs a snapshot by name. */
static inline void start(struct fixture *f, const char *name)
{
	char line[256];

	for (unsigned i = 0; i < kcore_snapshot_count; i++) {
		const char *at = kcore_snapshots[i].text;

		if (strcmp(kcore_snapshots[i].name, name))
			continue;
		for (; *at; at += strcspn(at, "\n") + 1) {
			snprintf(line, sizeof(line), "%.*s", (int)strcspn(at, "\n"), at);
			if (!strncmp(line, "both ", 5))
				run_ok(f, line + 5);
		}
		return;
	}
	fail_msg("no snapshot %s", name);
}

static inline bool was_touched(const struct fixture *f, enum kc_object kind, uint64_t unit,
			       uint64_t key)
{
	for (size_t i = 0; i < f->touched.count; i++) {
		if (f->touched.o[i] == OBJECT(kind, unit, key))
			return true;
	}
	return false;
}

static inline const char *outcome_of(const struct step_result *r)
{
	return kc_any_outcome_name(r->outcome);
}

#define test(function) cmocka_unit_test_setup_teardown(function, setup, teardown_fixture)

#endif
