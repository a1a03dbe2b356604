/* SPDX-License-Identifier: Apache-2.0 */
/* What must hold of the example system: views, declared channels, premises, invariants. */
#include <stdio.h>

#include "oracle/example/example.h"

static bool is_part(uint64_t q)
{
	return q >= 1 && q <= EX_PARTS;
}

/* ---- roles ------------------------------------------------------------------------- */

principal_set example_in_role(const struct machine *m)
{
	principal_set set = SET_OF(EX_SCHEDULER);

	for (unsigned q = 1; q <= EX_PARTS; q++)
		set |= example_core(m)->part[q].sealed ? SET_OF(q) : 0;
	return set;
}

principal_set example_active(const struct machine *m, unsigned cpu)
{
	uint64_t current = cpu < EX_CPUS ? example_core(m)->cpu[cpu].current : UINT64_MAX;

	return current <= EX_PARTS ? SET_OF(current) : 0;
}

/* ---- views --------------------------------------------------------------------------- */

static const struct ex_frame *own_frame(const struct example *ex, unsigned q, uint64_t page)
{
	uint64_t f = ex->part[q].map[page] - 1;

	return f < ex->frames && ex->frame[f].owner == q ? &ex->frame[f] : NULL;
}

/* Seals are public; where a partition runs is the scheduler's knowledge. */
static size_t view_part(const struct example *ex, unsigned q, uint64_t part, uint64_t *out)
{
	out[0] = ex->part[part].sealed;
	out[1] = q == EX_SCHEDULER ? ex->part[part].on_cpu : 0;
	out[2] = q == part ? ex->part[part].tick : 0;
	return 3;
}

/* A partition sees its pages by virtual number; the frame is not part of the view. */
static size_t view_page(const struct example *ex, unsigned q, object_id o, uint64_t *out)
{
	uint64_t page = OBJECT_KEY(o);
	const struct ex_frame *frame;

	if (q != OBJECT_UNIT(o))
		return 0;
	frame = own_frame(ex, q, page);
	out[0] = ex->part[q].map[page] != 0;
	for (unsigned w = 0; w < EX_WORDS; w++)
		out[1 + w] = frame ? frame->word[w] : 0;
	return 1 + EX_WORDS;
}

static size_t view_cpu(const struct example *ex, unsigned q, uint64_t cpu, uint64_t *out)
{
	bool runs = ex->cpu[cpu].current == q;

	out[0] = q == EX_SCHEDULER ? ex->cpu[cpu].current : runs;
	out[1] = runs ? ex->cpu[cpu].reg : 0;
	return 2;
}

size_t example_view(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	const struct example *ex = example_core(m);
	uint64_t key = OBJECT_KEY(o);

	switch (OBJECT_KIND(o)) {
	case EX_OBJ_PART:
		return view_part(ex, q, key, out);
	case EX_OBJ_PAGE:
		return view_page(ex, q, o, out);
	case EX_OBJ_CPU:
		return view_cpu(ex, q, key, out);
	case EX_OBJ_BOX:
		out[0] = ex->part[key].full;
		out[1] = ex->part[key].box;
		return q == key ? 2 : 0;
	case EX_OBJ_SAVED:
		out[0] = ex->part[key].saved;
		return q == key;
	case EX_OBJ_INPUT:
		out[0] = m->sys->stream_position(m, key);
		return q == key;
	}
	return 0;
}

struct audience example_audience(const struct machine *m, object_id o)
{
	const struct example *ex = example_core(m);
	unsigned key = (unsigned)OBJECT_KEY(o);

	switch (OBJECT_KIND(o)) {
	case EX_OBJ_PAGE:
		return (struct audience){ .own = SET_OF(OBJECT_UNIT(o)) };
	case EX_OBJ_CPU:
		return (struct audience){ .own = example_active(m, key) | SET_OF(EX_SCHEDULER) };
	case EX_OBJ_PART: /* seals are public */
		return (struct audience){ .own = SET_OF(key) | SET_OF(EX_SCHEDULER),
					  .rest = ex->part[key].sealed };
	case EX_OBJ_FRAME:
		return (struct audience){ .own = 0 };
	default: /* a partition's own */
		return (struct audience){ .own = SET_OF(key) };
	}
}

const char *example_view_field(object_id o, size_t word)
{
	static const char *const part[] = { "sealed_eq", "place_eq", "tick_eq" };

	switch (OBJECT_KIND(o)) {
	case EX_OBJ_PART:
		return part[word % 3];
	case EX_OBJ_PAGE:
		return word ? "content_eq" : "map_eq";
	case EX_OBJ_BOX:
		return "box_eq";
	case EX_OBJ_SAVED:
		return "saved_eq";
	case EX_OBJ_INPUT:
		return "input_eq";
	case EX_OBJ_CPU:
		return word ? "reg_eq" : "current_eq";
	}
	return "nothing";
}

void example_object_name(object_id o, char *buffer, size_t size)
{
	static const char *const kind[] = { "object", "part",  "page", "box",
					    "saved",  "input", "cpu",  "frame" };
	unsigned k = OBJECT_KIND(o) <= EX_OBJ_FRAME ? OBJECT_KIND(o) : 0;

	if (k == EX_OBJ_PAGE)
		snprintf(buffer, size, "page[part%u,%llu]", OBJECT_UNIT(o),
			 (unsigned long long)OBJECT_KEY(o));
	else
		snprintf(buffer, size, "%s[%llu]", kind[k], (unsigned long long)OBJECT_KEY(o));
}

bool example_object_shared(object_id o)
{
	unsigned kind = OBJECT_KIND(o);

	return kind == EX_OBJ_PART || kind == EX_OBJ_PAGE || kind == EX_OBJ_BOX;
}

void example_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx)
{
	const struct example *ex = example_core(m);

	for (uint64_t cpu = 0; cpu < EX_CPUS; cpu++)
		each(ctx, OBJECT(EX_OBJ_CPU, 0, cpu));
	for (uint64_t f = 0; f < ex->frames; f++)
		each(ctx, OBJECT(EX_OBJ_FRAME, 0, f));
	for (uint64_t part = 1; part <= EX_PARTS; part++) {
		each(ctx, OBJECT(EX_OBJ_PART, 0, part));
		each(ctx, OBJECT(EX_OBJ_BOX, 0, part));
		each(ctx, OBJECT(EX_OBJ_SAVED, 0, part));
		each(ctx, OBJECT(EX_OBJ_INPUT, 0, part));
		for (uint64_t page = 0; page < EX_VPAGES; page++)
			each(ctx, OBJECT(EX_OBJ_PAGE, part, page));
	}
}

/* ---- declared channels ------------------------------------------------------------------- */

/* A sent word reaches the box of the partition that it was sent to; sealing is public. */
bool example_declared(const struct machine *m, const struct step_context *c, unsigned q,
		      object_id o, size_t word)
{
	unsigned op = c->step->op;

	(void)m;
	if (op == EX_SEND || op == EX_OP_SEND)
		return OBJECT_KIND(o) == EX_OBJ_BOX && OBJECT_KEY(o) == q && c->step->arg[0] == q;
	if (op == EX_SEAL)
		return OBJECT_KIND(o) == EX_OBJ_PART && OBJECT_KEY(o) == c->step->arg[0] &&
		       word == 0;
	return false;
}

/* ---- premises of the local rows ------------------------------------------------------------ */

principal_set example_window_premise(const struct machine *m, const struct step_context *c,
				     enum check_kind family, bool restore)
{
	const principal_set sealed = example_in_role(m) & ~SET_OF(EX_SCHEDULER);
	const principal_set target = is_part(c->target) ? SET_OF(c->target) & sealed : 0;

	if (c->window == EX_WINDOW_SEND && family == CHECK_INTEGRITY)
		return sealed;
	if (c->window == EX_WINDOW_SEND) /* the target is the receiver */
		return restore ? target : sealed & ~target;
	if (family == CHECK_INTEGRITY) /* the target is the owner of the page */
		return sealed & ~target;
	return restore ? 0 : target;
}

/* ---- invariants ---------------------------------------------------------------------- */

#define FAIL(sink, check, o, ...) (sink)->failed((sink)->ctx, EX_CHECK_##check, o, __VA_ARGS__)

/* A mapped frame belongs to the page that maps it. */
static void clause_map_owner(const struct example *ex, object_id o, const struct clause_sink *sink)
{
	uint64_t part = OBJECT_UNIT(o), page = OBJECT_KEY(o), f = ex->part[part].map[page] - 1;

	if (!ex->part[part].map[page])
		clause_premise_not_met(sink, EX_CHECK_CLAUSE_MAP_OWNER);
	else if (f >= ex->frames)
		FAIL(sink, CLAUSE_MAP_OWNER, o, "it is mapped to frame %llu, which does not exist.",
		     (unsigned long long)f);
	else if (ex->frame[f].owner != part || ex->frame[f].page != page)
		FAIL(sink, CLAUSE_MAP_OWNER, o,
		     "its frame %llu belongs to page %llu of partition %llu.",
		     (unsigned long long)f, (unsigned long long)ex->frame[f].page,
		     (unsigned long long)ex->frame[f].owner);
	else
		clause_held(sink, EX_CHECK_CLAUSE_MAP_OWNER);
}

static void clause_free_zero(const struct example *ex, object_id o, const struct clause_sink *sink)
{
	const struct ex_frame *frame = &ex->frame[OBJECT_KEY(o)];

	if (frame->owner) {
		clause_premise_not_met(sink, EX_CHECK_CLAUSE_FREE_ZERO);
		return;
	}
	for (unsigned w = 0; w < EX_WORDS; w++) {
		if (frame->word[w]) {
			FAIL(sink, CLAUSE_FREE_ZERO, o, "it is free, yet word %u is 0x%llx.", w,
			     (unsigned long long)frame->word[w]);
			return;
		}
	}
	clause_held(sink, EX_CHECK_CLAUSE_FREE_ZERO);
}

/* A partition runs on a CPU iff that CPU runs it. */
static void clause_running(const struct example *ex, object_id o, const struct clause_sink *sink)
{
	uint64_t part = OBJECT_KEY(o), on_cpu = ex->part[part].on_cpu;

	for (uint64_t cpu = 0; cpu < EX_CPUS; cpu++) {
		if ((on_cpu == cpu + 1) != (ex->cpu[cpu].current == part)) {
			FAIL(sink, CLAUSE_RUNNING, o, "it says CPU %lld and CPU %llu says %llu.",
			     (long long)on_cpu - 1, (unsigned long long)cpu,
			     (unsigned long long)ex->cpu[cpu].current);
			return;
		}
	}
	clause_held(sink, EX_CHECK_CLAUSE_RUNNING);
}

void example_check_object(struct machine *m, object_id o, const struct clause_sink *sink)
{
	const struct example *ex = example_core(m);

	switch (OBJECT_KIND(o)) {
	case EX_OBJ_PAGE:
		clause_map_owner(ex, o, sink);
		break;
	case EX_OBJ_FRAME:
		clause_free_zero(ex, o, sink);
		break;
	case EX_OBJ_PART:
		clause_running(ex, o, sink);
		break;
	}
}

/* ---- for people ---------------------------------------------------------------------- */

void example_cell_name(const struct machine *m, uint32_t field, uint64_t index, char *buffer,
		       size_t size)
{
	static const char *const name[] = { "halt",	      "free list", "current principal",
					    "register",	      "seal",	   "place",
					    "saved register", "tick",	   "box",
					    "full bit",	      "map entry", "owner",
					    "back link",      "next",	   "word" };

	(void)m;
	snprintf(buffer, size, "%s[%llu]",
		 field >= EX_F_HALT && field < EX_FIELD_END ? name[field - EX_F_HALT] : "cell",
		 (unsigned long long)index);
}
