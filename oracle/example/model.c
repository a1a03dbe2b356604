/* SPDX-License-Identifier: Apache-2.0 */
/* The executable specification of the example system, as a machine beside the core. */
#include <stdlib.h>

#include "model/example/model.h"
#include "oracle/example/example.h"

struct model_machine {
	struct machine base;
	struct streams streams;
	uint64_t cpus;
	struct example_model state;
	uint64_t position[EX_PARTS + 1]; /* of the input streams */
};

static struct model_machine *model_machine(struct machine *m)
{
	return (struct model_machine *)m;
}

static const struct model_machine *model_const(const struct machine *m)
{
	return (const struct model_machine *)m;
}

/* ---- stores ---------------------------------------------------------------------------- */

/* All objects that speak of a partition: it is small. */
static void touch_part(struct machine *m, uint64_t part)
{
	monitor_touch(m, OBJECT(EX_OBJ_PART, 0, part));
	monitor_touch(m, OBJECT(EX_OBJ_BOX, 0, part));
	monitor_touch(m, OBJECT(EX_OBJ_SAVED, 0, part));
	monitor_touch(m, OBJECT(EX_OBJ_INPUT, 0, part));
	for (uint64_t page = 0; page < EX_VPAGES; page++)
		monitor_touch(m, OBJECT(EX_OBJ_PAGE, part, page));
}

static void set(void *ctx, uint64_t *cell, uint64_t value)
{
	struct model_machine *mm = ctx;
	uint64_t offset = (uint64_t)((char *)cell - (char *)&mm->state);
	uint64_t parts = offsetof(struct example_model, part);

	if (offset >= parts && offset < sizeof(mm->state)) {
		touch_part(&mm->base, (offset - parts) / sizeof(mm->state.part[0]));
	} else {
		for (uint64_t cpu = 0; cpu < EX_CPUS; cpu++)
			monitor_touch(&mm->base, OBJECT(EX_OBJ_CPU, 0, cpu));
	}
	journal_store(&mm->base.journal, 0, 1, offset / sizeof(*cell), cell, value);
	*cell = value;
}

/* ---- life ---------------------------------------------------------------------------------- */

static struct machine *create(const struct config *cfg, const struct streams *streams)
{
	struct model_machine *mm = calloc(1, sizeof(*mm));

	if (!mm)
		return NULL;
	journal_init(&mm->base.journal);
	mm->streams = *streams;
	mm->cpus = cfg->cpus < EX_CPUS ? cfg->cpus : EX_CPUS;
	return &mm->base;
}

static void image(const struct machine *m, memory_visitor *part, void *ctx)
{
	const struct model_machine *mm = model_const(m);

	part(ctx, &mm->state, sizeof(mm->state));
	part(ctx, mm->position, sizeof(mm->position));
}

static void destroy(struct machine *m)
{
	journal_free(&m->journal);
	free(m);
}

/* The specification has no internal inconsistencies to halt on. */
static unsigned halted(const struct machine *m)
{
	(void)m;
	return 0;
}

/* ---- steps --------------------------------------------------------------------------------- */

static void call(struct model_machine *mm, const struct step *s, uint64_t who, enum ex_call call,
		 const uint64_t arg[4], struct step_result *r)
{
	const struct example_model_store store = { .ctx = mm, .set = set };
	uint64_t input = who ? mm->streams.value(mm->streams.ctx, who, mm->position[who]) : 0;
	struct example_model_result result;

	monitor_lock_wait(&mm->base, s->cpu, 0);
	result = example_model_call(&mm->state, &store, s->cpu, who, call, arg, input);
	if (call == EX_INPUT && !result.code)
		set(mm, &mm->position[who], mm->position[who] + 1);
	r->code = result.code;
	r->visible[r->visible_count++] = result.code ? 0 : result.value;
}

static void poke(struct model_machine *mm, const struct step *s, struct step_result *r)
{
	uint64_t part = s->arg[0], page = s->arg[1], word = s->arg[2];

	r->skipped = page >= EX_VPAGES || word >= EX_WORDS || !mm->state.part[part].has[page];
	if (!r->skipped)
		set(mm, &mm->state.part[part].page[page][word], s->arg[3]);
}

static void operation(struct model_machine *mm, const struct step *s, struct step_result *r)
{
	uint64_t part = s->arg[0];

	if (s->op == EX_OP_SEND) {
		call(mm, s, EX_SCHEDULER, EX_SEND, s->arg, r);
		return;
	}
	r->skipped = part < 1 || part > EX_PARTS;
	if (r->skipped)
		return;
	if (s->op == EX_OP_POKE)
		poke(mm, s, r);
	else
		call(mm, s, part, s->op == EX_OP_MAP ? EX_MAP : EX_UNMAP, s->arg + 1, r);
}

/* Frames and their owners are the core's own business. */
static void perturb(struct model_machine *mm, const struct step *s, struct step_result *r)
{
	uint64_t part = 1 + s->arg[2] / EX_VPAGES % EX_PARTS, page = s->arg[2] % EX_VPAGES;
	uint64_t what = s->arg[1] % EX_PERTURBS;

	r->skipped = what != EX_PERTURB_SAVED && !mm->state.part[part].has[page];
	if (r->skipped)
		return;
	if (what == EX_PERTURB_SAVED)
		set(mm, &mm->state.part[part].saved, s->arg[3]);
	if (what == EX_PERTURB_WORD)
		set(mm, &mm->state.part[part].page[page][0], s->arg[3]);
}

static int actor(const struct machine *m, const struct step *s)
{
	return example_issuer_of(s, model_const(m)->cpus, model_const(m)->state.runs);
}

static void step(struct machine *m, const struct step *s, struct step_result *r)
{
	struct model_machine *mm = model_machine(m);
	uint64_t who = mm->state.runs[s->cpu];

	if (s->op == EX_OP_PERTURB) {
		perturb(mm, s, r);
	} else if (s->op >= EX_CALLS && s->op != EX_OP_CORRUPT) {
		operation(mm, s, r);
	} else if (s->op < EX_CALLS) {
		call(mm, s, who, (enum ex_call)s->op, s->arg, r);
		example_record(s, who, r);
	}
}

const struct system example_model_system = {
	.name = "example-model",
	.title = "the executable specification of the example system",
	.create = create,
	.destroy = destroy,
	.image = image,
	.actor = actor,
	.step = step,
	.halted = halted,
};

/* ---- the abstraction relation ------------------------------------------------------------- */

struct relation {
	object_id o;
	const struct clause_sink *sink;
	bool failed;
};

static void relate(struct relation *r, const char *what, uint64_t core, uint64_t model)
{
	if (r->failed || core == model)
		return;
	r->failed = true;
	r->sink->failed(r->sink->ctx, EX_CHECK_REFINE_STATE, r->o,
			"%s is 0x%llx in the core and 0x%llx in the model", what,
			(unsigned long long)core, (unsigned long long)model);
}

static void relate_page(struct relation *r, const struct example *ex,
			const struct example_model *model)
{
	static const struct ex_frame none;
	uint64_t part = OBJECT_UNIT(r->o), page = OBJECT_KEY(r->o);
	uint64_t f = ex->part[part].map[page] - 1;
	const struct ex_frame *frame = f < ex->frames ? &ex->frame[f] : &none;

	relate(r, "presence", f < ex->frames, model->part[part].has[page]);
	for (unsigned w = 0; w < EX_WORDS; w++)
		relate(r, "a word", frame->word[w], model->part[part].page[page][w]);
}

void example_relate(const struct machine *m, const struct machine *model_of_m, object_id o,
		    const struct clause_sink *sink)
{
	const struct example *ex = example_core(m);
	const struct model_machine *mm = model_const(model_of_m);
	const struct example_model *model = &mm->state;
	struct relation r = { o, sink, false };
	uint64_t key = OBJECT_KEY(o);

	switch (OBJECT_KIND(o)) {
	case EX_OBJ_CPU:
		relate(&r, "who runs", ex->cpu[key].current, model->runs[key]);
		relate(&r, "the live register", ex->cpu[key].reg, model->live[key]);
		break;
	case EX_OBJ_PART:
		relate(&r, "the seal", ex->part[key].sealed, model->part[key].sealed);
		relate(&r, "running", ex->part[key].on_cpu != 0, model->part[key].running);
		relate(&r, "the tick", ex->part[key].tick, model->part[key].tick);
		break;
	case EX_OBJ_PAGE:
		relate_page(&r, ex, model);
		break;
	case EX_OBJ_BOX:
		relate(&r, "the word", ex->part[key].box, model->part[key].box);
		relate(&r, "full", ex->part[key].full, model->part[key].full);
		break;
	case EX_OBJ_SAVED:
		relate(&r, "the saved register", ex->part[key].saved, model->part[key].saved);
		break;
	case EX_OBJ_INPUT:
		relate(&r, "the position", example_stream_position(m, key), mm->position[key]);
		break;
	default: /* a frame: the model has none */
		return;
	}
	if (!r.failed)
		clause_held(sink, EX_CHECK_REFINE_STATE);
}
