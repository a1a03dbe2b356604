/* SPDX-License-Identifier: Apache-2.0 */
/* A machine of the example system: the core on the host platform. */
#include <stdlib.h>

#include "oracle/example/example.h"

_Static_assert(EX_CPUS <= HOST_CPUS, "CPUs of the platform");
_Static_assert(EX_CPUS <= ENGINE_MAX_CPUS, "CPUs of the engine");
_Static_assert(EX_PARTS < HOST_STREAMS, "streams");

static struct example_machine *machine_of(struct machine *m)
{
	return (struct example_machine *)m;
}

/* ---- what a store touches ------------------------------------------------------------ */

static void touch_page(struct machine *m, uint64_t part, uint64_t page)
{
	if (part >= 1 && part <= EX_PARTS && page < EX_VPAGES)
		monitor_touch(m, OBJECT(EX_OBJ_PAGE, part, page));
}

static void touch_part(struct machine *m, uint64_t part)
{
	if (part >= 1 && part <= EX_PARTS)
		monitor_touch(m, OBJECT(EX_OBJ_PART, 0, part));
}

static void touch_frame(struct machine *m, uint64_t frame)
{
	const struct example *ex = example_core(m);

	if (frame >= ex->frames)
		return;
	monitor_touch(m, OBJECT(EX_OBJ_FRAME, 0, frame));
	touch_page(m, ex->frame[frame].owner, ex->frame[frame].page);
}

/* Objects whose view or clauses may depend on the cell, before and after the store. */
static void touch(struct machine *m, uint32_t field, uint64_t index, uint64_t old, uint64_t value)
{
	const struct example *ex = example_core(m);

	switch (field) {
	case HOST_F_STREAM_POS:
		if (index >= 1 && index <= EX_PARTS)
			monitor_touch(m, OBJECT(EX_OBJ_INPUT, 0, index));
		break;
	case EX_F_CURRENT:
		touch_part(m, old);
		touch_part(m, value);
		monitor_touch(m, OBJECT(EX_OBJ_CPU, 0, index));
		break;
	case EX_F_REG:
		monitor_touch(m, OBJECT(EX_OBJ_CPU, 0, index));
		break;
	case EX_F_SEALED:
	case EX_F_ON_CPU:
	case EX_F_TICK:
		touch_part(m, index);
		break;
	case EX_F_SAVED:
		monitor_touch(m, OBJECT(EX_OBJ_SAVED, 0, index));
		break;
	case EX_F_BOX:
	case EX_F_FULL:
		monitor_touch(m, OBJECT(EX_OBJ_BOX, 0, index));
		break;
	case EX_F_MAP:
		touch_page(m, index / EX_VPAGES, index % EX_VPAGES);
		touch_frame(m, old - 1);
		touch_frame(m, value - 1);
		break;
	case EX_F_OWNER:
		touch_frame(m, index);
		touch_page(m, value, ex->frame[index].page);
		break;
	case EX_F_PAGE:
		touch_frame(m, index);
		touch_page(m, ex->frame[index].owner, value);
		break;
	case EX_F_WORD:
		touch_frame(m, index / EX_WORDS);
		break;
	}
}

/* ---- hooks ------------------------------------------------------------------------------ */

static void on_store(void *ctx, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
		     uint64_t value)
{
	struct machine *m = ctx;

	touch(m, field, index, *cell, value);
	journal_store(&m->journal, cpu, field, index, cell, value);
}

static void on_begin(void *ctx, unsigned cpu, unsigned window, uint64_t target, uint64_t a,
		     uint64_t b)
{
	monitor_window_begin(ctx, cpu, window, target, a, b);
}

static void on_end(void *ctx, unsigned cpu, unsigned window, uint64_t code)
{
	monitor_window_end(ctx, cpu, window, code);
}

static void on_outcome(void *ctx, unsigned cpu, unsigned outcome)
{
	monitor_outcome(ctx, cpu, outcome);
}

static bool holds_a_lock(const struct example *ex, unsigned cpu)
{
	for (unsigned id = EX_LOCK_FRAMES; id <= EX_LOCK_SCHEDULE; id++) {
		if (host_lock_holder(ex, id) == cpu + 1)
			return true;
	}
	return false;
}

static void on_lock_wait(void *ctx, unsigned cpu, unsigned id)
{
	struct machine *m = ctx;

	if (host_lock_holder(example_core(m), id))
		monitor_blocked(m, cpu, id);
	if (!holds_a_lock(example_core(m), cpu))
		monitor_section(m, cpu);
	monitor_lock_wait(m, cpu, id);
}

/* ---- life --------------------------------------------------------------------------------- */

const char *example_config_check(const struct config *cfg)
{
	if (cfg->pages < EX_MIN_FRAMES || cfg->pages > EX_MAX_FRAMES)
		return "pages must be between 24 and 2^24";
	return NULL;
}

struct machine *example_create(const struct config *cfg, const struct streams *streams)
{
	const struct host_config host = { .pages = 1, .cpus = EX_CPUS, .seed = cfg->seed };
	const struct host_streams inputs = { .ctx = streams->ctx,
					     .value = streams->value,
					     .consumed = streams->consumed,
					     .is_signed = streams->is_signed };
	struct example_machine *em = calloc(1, sizeof(*em));

	if (!em)
		return NULL;
	journal_init(&em->base.journal);
	em->cpus = cfg->cpus < EX_CPUS ? cfg->cpus : EX_CPUS;
	em->core = host_create(&host, example_size(cfg->pages), &inputs);
	if (!em->core) {
		free(em);
		return NULL;
	}
	example_init(em->core, cfg->pages);
	host_set_trace(em->core, &(struct trace_hook){ .ctx = em,
						       .store = on_store,
						       .begin = on_begin,
						       .end = on_end,
						       .outcome = on_outcome,
						       .lock_wait = on_lock_wait });
	return &em->base;
}

void example_image(const struct machine *m, memory_visitor *part, void *ctx)
{
	host_image(example_core(m), part, ctx);
}

void example_destroy(struct machine *m)
{
	journal_free(&m->journal);
	host_destroy(machine_of(m)->core);
	free(m);
}

uint64_t example_stream_position(const struct machine *m, uint64_t v)
{
	return v <= EX_PARTS ? host_stream_position(example_core(m), v) : 0;
}

unsigned example_halted(const struct machine *m)
{
	return (unsigned)example_core(m)->halt;
}

/* ---- steps --------------------------------------------------------------------------- */

static void call(struct example_machine *em, const struct step *s, uint64_t who, enum ex_call call,
		 const uint64_t arg[4], struct step_result *r)
{
	struct ex_reply reply = example_call(em->core, s->cpu, who, call, arg);

	r->outcome = reply.outcome;
	r->code = reply.code;
	r->visible[r->visible_count++] = reply.code ? 0 : reply.value;
}

void example_record(const struct step *s, uint64_t who, struct step_result *r)
{
	if (s->op == EX_RUN && !r->code) {
		r->record[r->record_count++] = s->arg[1];
	} else if (s->op == EX_YIELD) {
		r->record[r->record_count++] = who;
		r->record[r->record_count++] = s->arg[0];
	}
}

static void handler(struct example_machine *em, const struct step *s, struct step_result *r)
{
	uint64_t who = em->core->cpu[s->cpu].current;

	call(em, s, who, (enum ex_call)s->op, s->arg, r);
	example_record(s, who, r);
}

static void poke(struct example_machine *em, const struct step *s)
{
	uint64_t f = em->core->part[s->arg[0]].map[s->arg[1]] - 1, w = s->arg[2];

	trace_store(em->core, s->cpu, EX_F_WORD, f * EX_WORDS + w, &em->core->frame[f].word[w],
		    s->arg[3]);
}

static void operation(struct example_machine *em, const struct step *s, struct step_result *r)
{
	static const enum ex_call calls[] = { [0] = EX_MAP, [EX_OP_UNMAP - EX_OP_MAP] = EX_UNMAP };
	uint64_t part = s->arg[0], page = s->arg[1];

	if (s->op == EX_OP_SEND) {
		call(em, s, EX_SCHEDULER, EX_SEND, s->arg, r);
		return;
	}
	r->skipped = part < 1 || part > EX_PARTS;
	if (r->skipped)
		return;
	if (s->op != EX_OP_POKE) {
		call(em, s, part, calls[s->op - EX_OP_MAP], s->arg + 1, r);
		return;
	}
	r->skipped = page >= EX_VPAGES || s->arg[2] >= EX_WORDS || !em->core->part[part].map[page];
	if (!r->skipped)
		poke(em, s);
}

/* Exchange the frame of a page with the first free one: frame numbers are nobody's business. */
static void rename_frame(struct example *ex, unsigned cpu, uint64_t part, uint64_t page)
{
	uint64_t from = ex->part[part].map[page] - 1, to = ex->free - 1;

	if (from >= ex->frames || to >= ex->frames)
		return;
	trace_store(ex, cpu, EX_F_FREE, 0, &ex->free, from + 1);
	trace_store(ex, cpu, EX_F_NEXT, from, &ex->frame[from].next, ex->frame[to].next);
	trace_store(ex, cpu, EX_F_OWNER, to, &ex->frame[to].owner, part);
	trace_store(ex, cpu, EX_F_PAGE, to, &ex->frame[to].page, page);
	for (uint64_t w = 0; w < EX_WORDS; w++)
		trace_store(ex, cpu, EX_F_WORD, to * EX_WORDS + w, &ex->frame[to].word[w],
			    ex->frame[from].word[w]);
	trace_store(ex, cpu, EX_F_MAP, part * EX_VPAGES + page, &ex->part[part].map[page], to + 1);
	for (uint64_t w = 0; w < EX_WORDS; w++)
		trace_store(ex, cpu, EX_F_WORD, from * EX_WORDS + w, &ex->frame[from].word[w], 0);
	trace_store(ex, cpu, EX_F_OWNER, from, &ex->frame[from].owner, 0);
}

/* observer, what, target = part * EX_VPAGES + page, value */
static void perturb(struct example_machine *em, const struct step *s, struct step_result *r)
{
	struct example *ex = em->core;
	uint64_t part = 1 + s->arg[2] / EX_VPAGES % EX_PARTS, page = s->arg[2] % EX_VPAGES;
	uint64_t f = ex->part[part].map[page] - 1;
	uint64_t what = s->arg[1] % EX_PERTURBS;

	if (what == EX_PERTURB_SAVED) {
		trace_store(ex, s->cpu, EX_F_SAVED, part, &ex->part[part].saved, s->arg[3]);
		return;
	}
	r->skipped = f >= ex->frames;
	if (r->skipped)
		return;
	if (what == EX_PERTURB_FRAME)
		rename_frame(ex, s->cpu, part, page);
	else if (what == EX_PERTURB_OWNER)
		trace_store(ex, s->cpu, EX_F_OWNER, f, &ex->frame[f].owner, s->arg[3] % 4);
	else
		trace_store(ex, s->cpu, EX_F_WORD, f * EX_WORDS, &ex->frame[f].word[0], s->arg[3]);
}

/* The cell that a fault hits. */
struct fault {
	uint32_t field;
	uint64_t index, *cell;
};

static struct fault fault_of(struct example *ex, uint64_t what, uint64_t target)
{
	uint64_t part = 1 + target % EX_PARTS, frame = target % ex->frames;
	uint64_t word = target % EX_WORDS, word_frame = target / EX_WORDS % ex->frames;
	uint64_t slot_part = 1 + target / EX_VPAGES % EX_PARTS, page = target % EX_VPAGES;
	const struct fault fault[EX_CORRUPTS] = {
		[EX_CORRUPT_MAP] = { EX_F_MAP, slot_part * EX_VPAGES + page,
				     &ex->part[slot_part].map[page] },
		[EX_CORRUPT_OWNER] = { EX_F_OWNER, frame, &ex->frame[frame].owner },
		[EX_CORRUPT_BACK] = { EX_F_PAGE, frame, &ex->frame[frame].page },
		[EX_CORRUPT_WORD] = { EX_F_WORD, word_frame * EX_WORDS + word,
				      &ex->frame[word_frame].word[word] },
		[EX_CORRUPT_FREE] = { EX_F_FREE, 0, &ex->free },
		[EX_CORRUPT_BOX] = { EX_F_BOX, part, &ex->part[part].box },
		[EX_CORRUPT_REG] = { EX_F_REG, target % EX_CPUS, &ex->cpu[target % EX_CPUS].reg },
		[EX_CORRUPT_ON_CPU] = { EX_F_ON_CPU, part, &ex->part[part].on_cpu },
		[EX_CORRUPT_HALT] = { EX_F_HALT, 0, &ex->halt },
	};

	return fault[what % EX_CORRUPTS];
}

/* what, target, value */
static void corrupt(struct example_machine *em, const struct step *s)
{
	const struct fault f = fault_of(em->core, s->arg[0], s->arg[1]);

	trace_store(em->core, s->cpu, f.field, f.index, f.cell, s->arg[2]);
}

int example_issuer_of(const struct step *s, uint64_t cpus, const uint64_t *runs)
{
	bool scheduler_call = s->op <= EX_RUN;
	uint64_t who;

	if (s->cpu >= cpus)
		return ACTOR_NOBODY;
	if (s->op >= EX_CALLS)
		return ACTOR_NONE;
	who = runs[s->cpu];
	return scheduler_call == (who == EX_SCHEDULER) ? (int)who : ACTOR_NOBODY;
}

int example_actor(const struct machine *m, const struct step *s)
{
	const struct example_machine *em = (const struct example_machine *)m;
	uint64_t runs[EX_CPUS];

	for (unsigned cpu = 0; cpu < EX_CPUS; cpu++)
		runs[cpu] = em->core->cpu[cpu].current;
	return example_issuer_of(s, em->cpus, runs);
}

void example_step(struct machine *m, const struct step *s, struct step_result *r)
{
	struct example_machine *em = machine_of(m);

	if (em->core->halt)
		r->skipped = true;
	else if (s->op == EX_OP_PERTURB)
		perturb(em, s, r);
	else if (s->op == EX_OP_CORRUPT)
		corrupt(em, s);
	else if (s->op >= EX_CALLS)
		operation(em, s, r);
	else
		handler(em, s, r);
}
