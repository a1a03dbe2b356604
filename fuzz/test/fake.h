/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A system for the tests of this folder: three principals, one on each CPU, with
 * eight cells each.  `write` and `read` are honest; `leak` shows another's cell,
 * `poke` changes one, `boom` panics: what they do wrong, the engine must find.
 */
#ifndef OBSEQ_TEST_FAKE_H
#define OBSEQ_TEST_FAKE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/engine/system.h"

#define FAKE_PRINCIPALS 3u
#define FAKE_CELLS 8u

struct fake_machine {
	struct machine m;
	struct streams streams;
	uint64_t cell[FAKE_PRINCIPALS][FAKE_CELLS];
	uint64_t position;
	uint64_t halted;
};

enum fake_kind { FAKE_KIND_VM, FAKE_KIND_CELL, FAKE_KIND_VALUE, FAKE_KIND_MOOD };
enum fake_op {
	FAKE_WRITE,
	FAKE_READ,
	FAKE_DRAW,
	FAKE_LEAK,
	FAKE_POKE,
	FAKE_BOOM,
	FAKE_PERTURB,
	FAKE_CORRUPT,
	FAKE_DIRECT,
	FAKE_OPS
};
enum fake_outcome {
	FAKE_OK_WRITE,
	FAKE_BAD_CELL,
	FAKE_OK_READ,
	FAKE_OK_DRAW,
	FAKE_OK_LEAK,
	FAKE_OK_POKE,
	FAKE_OK_OTHER,
	FAKE_OUTCOMES
};
enum fake_check {
	FAKE_CHECK_INTEG,
	FAKE_CHECK_CONF,
	FAKE_CHECK_TERMINATION,
	FAKE_CHECK_NO_PANIC,
	FAKE_CHECK_ERRORS,
	FAKE_CHECK_CODES,
	FAKE_CHECKS
};

static const uint64_t fake_vms[] = { 0, 1, 2 };
static const uint64_t fake_cells[] = { 0, 1, 7 };
static const char *fake_mood(uint64_t value)
{
	static const char *const name[] = { "calm", NULL, "sad", "glad" };

	return name[value];
}

static const struct arg_kind fake_kind[] = {
	{ "vm", 3, fake_vms, 3, false, NULL },
	{ "cell", FAKE_CELLS, fake_cells, 3, false, NULL },
	{ "value", 0, NULL, 0, true, NULL },
	{ "mood", 4, NULL, 0, false, fake_mood },
};
static const char *const fake_level[] = { "handlers", "operations" };
static const char *const fake_principal[] = { "host", "vm1", "vm2" };
static const char *const fake_observe[] = { "safe", "published" };
#define FAKE_CELL_VALUE                                                                            \
	{                                                                                          \
		{ "cell", FAKE_KIND_CELL },                                                        \
		{                                                                                  \
			"value", FAKE_KIND_VALUE                                                   \
		}                                                                                  \
	}
static const struct op_desc fake_op[FAKE_OPS] = {
	[FAKE_WRITE] = { "write", "Write one's own cell.", "any", 3, 2, FAKE_CELL_VALUE, STEER_NONE,
			 0, 10, 0, NULL },
	[FAKE_READ] = { "read",
			"Read one's own cell.",
			"any",
			3,
			1,
			{ { "cell", FAKE_KIND_CELL } },
			STEER_NONE,
			0,
			10,
			0,
			NULL },
	[FAKE_DRAW] = { "draw",
			"Store the next value of one's stream.",
			"any",
			3,
			1,
			{ { "cell", FAKE_KIND_CELL } },
			STEER_HOST,
			0,
			5,
			0,
			NULL },
	[FAKE_LEAK] = { "leak",
			"Read another's cell.",
			"any",
			3,
			2,
			{ { "vm", FAKE_KIND_VM }, { "cell", FAKE_KIND_CELL } },
			STEER_NONE,
			0,
			0,
			0,
			NULL },
	[FAKE_POKE] = { "poke",
			"Write another's cell.",
			"any",
			3,
			3,
			{ { "vm", FAKE_KIND_VM },
			  { "cell", FAKE_KIND_CELL },
			  { "value", FAKE_KIND_VALUE } },
			STEER_NONE,
			0,
			0,
			0,
			"none that is declared" },
	[FAKE_BOOM] = { "boom", "Panic.", "any", 1, 0, { { NULL, 0 } }, STEER_NONE, 0, 0, 0, NULL },
	[FAKE_PERTURB] = { "perturb",
			   "Change a cell that vm does not see.",
			   "harness",
			   3,
			   3,
			   { { "vm", FAKE_KIND_VM },
			     { "cell", FAKE_KIND_CELL },
			     { "value", FAKE_KIND_VALUE } },
			   STEER_NONE,
			   OP_PERTURB,
			   4,
			   -1,
			   NULL },
	[FAKE_CORRUPT] = { "corrupt",
			   "Break the machine.",
			   "harness",
			   3,
			   1,
			   { { "mood", FAKE_KIND_MOOD } },
			   STEER_NONE,
			   OP_CORRUPT,
			   1,
			   -1,
			   NULL },
	[FAKE_DIRECT] = { "direct",
			  "Only at level operations.",
			  "any",
			  2,
			  1,
			  { { "value", FAKE_KIND_VALUE } },
			  STEER_NONE,
			  0,
			  1,
			  0,
			  NULL },
};
static const char *const fake_outcome_names[FAKE_OUTCOMES] = {
	[FAKE_OK_WRITE] = "write.ok", [FAKE_BAD_CELL] = "cell.bad", [FAKE_OK_READ] = "read.ok",
	[FAKE_OK_DRAW] = "draw.ok",   [FAKE_OK_LEAK] = "leak.ok",   [FAKE_OK_POKE] = "poke.ok",
	[FAKE_OK_OTHER] = "other.ok",
};
#define FAKE_CHECK(id, kind)                                                                       \
	{                                                                                          \
		id, kind, "theorem", "1.1", "a | b", "c", NULL                                     \
	}
static const struct check_desc fake_check[FAKE_CHECKS] = {
	[FAKE_CHECK_INTEG] = FAKE_CHECK("integ_cells", CHECK_INTEGRITY),
	[FAKE_CHECK_CONF] = FAKE_CHECK("conf_cells", CHECK_CONFIDENTIALITY),
	[FAKE_CHECK_TERMINATION] = { "termination_cells", CHECK_BOOKKEEPING, "none", "1.2", "p",
				     "c", "nothing terminates here" },
	[FAKE_CHECK_NO_PANIC] = FAKE_CHECK(CHECK_NO_PANIC, CHECK_BOOKKEEPING),
	[FAKE_CHECK_ERRORS] = FAKE_CHECK(CHECK_ERRORS_CHANGE_NOTHING, CHECK_BOOKKEEPING),
	[FAKE_CHECK_CODES] = FAKE_CHECK(CHECK_ERROR_CODES_PUBLIC, CHECK_CONFIDENTIALITY),
};
static const struct step_class fake_class[] = {
	{ "cells", FAKE_CHECK_INTEG, FAKE_CHECK_CONF, NO_CHECK, NO_CHECK, FAKE_CHECK_TERMINATION },
};
static const struct snapshot fake_snapshot[] = {
	{ "empty", "obseq 1 fake handlers\n# nothing is written\n" },
	{ "written", "obseq 1 fake handlers\nboth cpu1 write cell=1 value=7\n" },
};

static const char *fake_outcome_name(unsigned outcome)
{
	return fake_outcome_names[outcome];
}

static const char *fake_outcome_optional(unsigned outcome)
{
	return outcome == FAKE_OK_LEAK || outcome == FAKE_OK_POKE ? "a planted bug" : NULL;
}

static const char *fake_config_check(const struct config *cfg)
{
	return cfg->pages == 12345 ? "pages must not be 12345" : NULL;
}

static struct machine *fake_create(const struct config *cfg, const struct streams *streams)
{
	struct fake_machine *f = calloc(1, sizeof(*f));

	(void)cfg;
	if (!f)
		return NULL;
	f->streams = *streams;
	journal_init(&f->m.journal);
	return &f->m;
}

static void fake_destroy(struct machine *m)
{
	journal_free(&m->journal);
	free(m);
}

static uint64_t fake_stream_position(const struct machine *m, uint64_t v)
{
	return v ? 0 : ((const struct fake_machine *)m)->position;
}

static int fake_actor(const struct machine *m, const struct step *s)
{
	(void)m;
	if (fake_op[s->op].step_class < 0)
		return ACTOR_NONE;
	return s->cpu < FAKE_PRINCIPALS ? s->cpu : ACTOR_NOBODY;
}

static void fake_store(struct fake_machine *f, unsigned cpu, uint32_t field, uint64_t index,
		       uint64_t *cell, uint64_t value)
{
	journal_store(&f->m.journal, cpu, field, index, cell, value);
	monitor_touch(&f->m, OBJECT(1, 0, index / FAKE_CELLS));
	*cell = value;
}

static unsigned fake_write(struct fake_machine *f, const struct step *s, uint64_t who,
			   uint64_t cell, uint64_t value)
{
	if (cell >= FAKE_CELLS || who >= FAKE_PRINCIPALS)
		return FAKE_BAD_CELL;
	fake_store(f, s->cpu, 1, who * FAKE_CELLS + cell, &f->cell[who][cell], value);
	return FAKE_OK_WRITE;
}

static void fake_show(struct fake_machine *f, uint64_t who, uint64_t cell, struct step_result *r,
		      unsigned outcome)
{
	r->outcome = FAKE_BAD_CELL;
	if (cell >= FAKE_CELLS || who >= FAKE_PRINCIPALS)
		return;
	r->outcome = outcome;
	r->visible[r->visible_count++] = f->cell[who][cell];
}

static void fake_draw(struct fake_machine *f, const struct step *s, struct step_result *r)
{
	uint64_t value = f->streams.value(f->streams.ctx, 0, f->position);

	r->outcome = fake_write(f, s, s->cpu, s->arg[0], value);
	if (r->outcome == FAKE_BAD_CELL)
		return;
	r->outcome = FAKE_OK_DRAW;
	journal_store(&f->m.journal, s->cpu, 2, 0, &f->position, f->position + 1);
	f->position++;
	f->streams.consumed(f->streams.ctx, 0, f->position);
}

static void fake_step(struct machine *m, const struct step *s, struct step_result *r)
{
	struct fake_machine *f = (struct fake_machine *)m;

	monitor_lock_wait(m, s->cpu, 1);
	switch ((enum fake_op)s->op) {
	case FAKE_WRITE:
		r->outcome = fake_write(f, s, s->cpu, s->arg[0], s->arg[1]);
		break;
	case FAKE_READ:
		fake_show(f, s->cpu, s->arg[0], r, FAKE_OK_READ);
		break;
	case FAKE_DRAW:
		fake_draw(f, s, r);
		break;
	case FAKE_LEAK:
		fake_show(f, s->arg[0], s->arg[1], r, FAKE_OK_LEAK);
		break;
	case FAKE_POKE:
		r->outcome = fake_write(f, s, s->arg[0], s->arg[1], s->arg[2]);
		break;
	case FAKE_BOOM:
	case FAKE_CORRUPT:
		fake_store(f, s->cpu, 3, 0, &f->halted, 1);
		r->outcome = FAKE_OK_OTHER;
		break;
	case FAKE_PERTURB:
		r->outcome =
			fake_write(f, s, (s->arg[0] + 1) % FAKE_PRINCIPALS, s->arg[1], s->arg[2]);
		break;
	default:
		r->outcome = FAKE_OK_OTHER;
		break;
	}
	r->code = r->outcome == FAKE_BAD_CELL;
	monitor_outcome(m, s->cpu, r->outcome);
}

static unsigned fake_halted(const struct machine *m)
{
	return (unsigned)((const struct fake_machine *)m)->halted;
}

static const char *fake_halt_name(unsigned reason)
{
	static const char *const name[] = { "running", "boom", "other" };

	return name[reason];
}

static principal_set fake_in_role(const struct machine *m)
{
	(void)m;
	return SET_OF(FAKE_PRINCIPALS) - 1;
}

static principal_set fake_active(const struct machine *m, unsigned cpu)
{
	(void)m;
	return cpu < FAKE_PRINCIPALS ? SET_OF(cpu) : 0;
}

static struct audience fake_audience(const struct machine *m, object_id o)
{
	(void)m;
	return (struct audience){ .own = SET_OF(OBJECT_KEY(o)) };
}

static size_t fake_view(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	const struct fake_machine *f = (const struct fake_machine *)m;

	if (OBJECT_KEY(o) != q)
		return 0;
	memcpy(out, f->cell[q], sizeof(f->cell[q]));
	return FAKE_CELLS;
}

static const char *fake_view_field(object_id o, size_t word)
{
	(void)o;
	(void)word;
	return "cell_eq";
}

static void fake_object_name(object_id o, char *buffer, size_t size)
{
	snprintf(buffer, size, "cells of %u", (unsigned)OBJECT_KEY(o));
}

static bool fake_object_shared(object_id o)
{
	(void)o;
	return false;
}

static void fake_image(const struct machine *m, memory_visitor *part, void *ctx)
{
	const struct fake_machine *f = (const struct fake_machine *)m;

	part(ctx, f->cell, sizeof(f->cell));
}

static void fake_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx)
{
	(void)m;
	for (unsigned q = 0; q < FAKE_PRINCIPALS; q++)
		each(ctx, OBJECT(1, 0, q));
}

static bool fake_declared(const struct machine *m, const struct step_context *c, unsigned q,
			  object_id o, size_t word)
{
	(void)m;
	(void)c;
	(void)q;
	(void)o;
	(void)word;
	return false;
}

static principal_set fake_window_premise(const struct machine *m, const struct step_context *c,
					 enum check_kind family, bool restore)
{
	(void)m;
	(void)c;
	(void)family;
	(void)restore;
	return 0;
}

static void fake_check_object(struct machine *m, object_id o, const struct clause_sink *sink)
{
	(void)m;
	(void)o;
	(void)sink;
}

static void fake_before_step(struct machine *m, const struct step *s)
{
	(void)m;
	(void)s;
}

static void fake_after_step(struct machine *m, const struct step *s, const struct step_result *r,
			    const struct clause_sink *sink)
{
	(void)m;
	(void)s;
	(void)r;
	(void)sink;
}

static bool fake_error_may_store(const struct machine *m, const struct step *s,
				 const struct change *c)
{
	(void)m;
	(void)s;
	(void)c;
	return false;
}

static void fake_cell_name(const struct machine *m, uint32_t field, uint64_t index, char *buffer,
			   size_t size)
{
	(void)m;
	snprintf(buffer, size, "field %u cell %u", field, (unsigned)index);
}

static const struct system fake_system = {
	.name = "fake",
	.title = "fake system of the tests",
	.level = fake_level,
	.level_count = 2,
	.op = fake_op,
	.op_count = FAKE_OPS,
	.kind = fake_kind,
	.kind_count = 3,
	.principal = fake_principal,
	.principal_count = FAKE_PRINCIPALS,
	.observe = fake_observe,
	.observe_count = 2,
	.check = fake_check,
	.check_count = FAKE_CHECKS,
	.step_class = fake_class,
	.step_class_count = 1,
	.snapshot = fake_snapshot,
	.snapshot_count = 2,
	.outcome_count = FAKE_OUTCOMES,
	.outcome_name = fake_outcome_name,
	.outcome_optional = fake_outcome_optional,
	.config_check = fake_config_check,
	.create = fake_create,
	.destroy = fake_destroy,
	.stream_position = fake_stream_position,
	.actor = fake_actor,
	.step = fake_step,
	.halted = fake_halted,
	.halt_count = 3,
	.halt_name = fake_halt_name,
	.in_role = fake_in_role,
	.active = fake_active,
	.view = fake_view,
	.audience = fake_audience,
	.view_field = fake_view_field,
	.object_name = fake_object_name,
	.object_shared = fake_object_shared,
	.image = fake_image,
	.objects = fake_objects,
	.declared = fake_declared,
	.window_premise = fake_window_premise,
	.check_object = fake_check_object,
	.before_step = fake_before_step,
	.after_step = fake_after_step,
	.error_may_store = fake_error_may_store,
	.cell_name = fake_cell_name,
};

static inline const struct system *fake_find(const char *name)
{
	return strcmp(name, "fake") ? NULL : &fake_system;
}

#endif
