/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/trace.h"

#include <inttypes.h>
#include <stdlib.h>

#include <cjson/cJSON.h>

#include "fuzz/names.h"

/* ---- JSON values ---------------------------------------------------------------------- */

static cJSON *hex(uint64_t value)
{
	char text[24];

	snprintf(text, sizeof(text), "0x%" PRIx64, value);
	return cJSON_CreateString(text);
}

static cJSON *hex_list(const uint64_t *value, unsigned count)
{
	cJSON *list = cJSON_CreateArray();

	for (unsigned i = 0; i < count; i++)
		cJSON_AddItemToArray(list, hex(value[i]));
	return list;
}

static void put_line(FILE *out, cJSON *object)
{
	char *text = cJSON_PrintUnformatted(object);

	fprintf(out, "%s\n", text);
	free(text);
	cJSON_Delete(object);
}

/* ---- steps -------------------------------------------------------------------------------- */

static void add_step(cJSON *o, const struct system *sys, const struct step *s)
{
	const struct op_desc *op = &sys->op[s->op];
	cJSON *args;

	cJSON_AddStringToObject(o, "side", side_name[s->side]);
	cJSON_AddNumberToObject(o, "cpu", s->cpu);
	cJSON_AddStringToObject(o, "op", op->name);
	args = cJSON_AddObjectToObject(o, "args");
	for (unsigned i = 0; i < op->argc; i++)
		cJSON_AddItemToObject(args, op->arg[i].name, hex(s->arg[i]));
	if (s->steer_count)
		cJSON_AddItemToObject(o, "steer", hex_list(s->steer, s->steer_count));
}

static void add_nested(cJSON *o, const struct program *p, size_t step)
{
	size_t count = program_group(p->step, p->steps, step);
	cJSON *list, *one;

	if (count == 1)
		return;
	list = cJSON_AddArrayToObject(o, "nested");
	for (size_t i = step + 1; i < step + count; i++) {
		one = cJSON_CreateObject();
		cJSON_AddNumberToObject(one, "at", p->step[i].nest);
		add_step(one, p->sys, &p->step[i]);
		cJSON_AddItemToArray(list, one);
	}
}

static const char *actor_name(const struct system *sys, int actor)
{
	if (actor >= 0)
		return sys->principal[actor];
	return actor == ACTOR_NONE ? "none" : "nobody";
}

static void add_side(cJSON *o, const struct system *sys, struct pair *pair, unsigned side)
{
	const struct step_report *report = pair_report(pair);
	const struct step_result *r = report->result[side];
	cJSON *one;

	if (!report->ran[side])
		return;
	one = cJSON_AddObjectToObject(o, side ? "B" : "A");
	if (r->outcome < sys->outcome_count)
		cJSON_AddStringToObject(one, "outcome", sys->outcome_name(r->outcome));
	cJSON_AddItemToObject(one, "code", hex(r->code));
	cJSON_AddItemToObject(one, "visible", hex_list(r->visible, r->visible_count));
	cJSON_AddItemToObject(one, "record", hex_list(r->record, r->record_count));
	cJSON_AddNumberToObject(one, "stores", (double)report->stores[side]);
	cJSON_AddItemToObject(one, "fingerprint", hex(pair_fingerprint(pair, side)));
}

/* Principals that are not IN. */
static void add_states(cJSON *o, const struct system *sys, const struct pair *pair)
{
	static const char *const word[] = { "in", "wait", "out" };
	cJSON *states = cJSON_AddObjectToObject(o, "states");

	for (unsigned q = 0; q < sys->principal_count; q++)
		if (pair_state(pair, q) != STATE_IN)
			cJSON_AddStringToObject(states, sys->principal[q],
						word[pair_state(pair, q)]);
}

static void add_flags(cJSON *o, const struct step_report *report)
{
	if (report->skipped)
		cJSON_AddTrueToObject(o, "skipped");
	if (report->desync)
		cJSON_AddTrueToObject(o, "desync");
	if (report->undone)
		cJSON_AddTrueToObject(o, "undone");
}

void trace_step(void *ctx, struct pair *pair, size_t step)
{
	const struct trace *t = ctx;
	const struct step_report *report = pair_report(pair);
	cJSON *o = cJSON_CreateObject();

	cJSON_AddNumberToObject(o, "n", (double)step);
	add_step(o, t->p->sys, &t->p->step[step]);
	add_nested(o, t->p, step);
	cJSON_AddStringToObject(o, "actor", actor_name(t->p->sys, report->actor));
	add_flags(o, report);
	add_side(o, t->p->sys, pair, 0);
	add_side(o, t->p->sys, pair, 1);
	add_states(o, t->p->sys, pair);
	put_line(t->out, o);
}

/* ---- first and last line --------------------------------------------------------------------- */

void trace_begin(const struct trace *t, const char *path)
{
	const struct program *p = t->p;
	cJSON *o = cJSON_CreateObject();

	cJSON_AddStringToObject(o, "program", path);
	cJSON_AddStringToObject(o, "system", p->sys->name);
	cJSON_AddStringToObject(o, "level", p->sys->level[p->level]);
	cJSON_AddStringToObject(o, "start", p->sys->snapshot[p->start].name);
	cJSON_AddNumberToObject(o, "pages", (double)p->cfg.pages);
	cJSON_AddNumberToObject(o, "cpus", (double)p->cfg.cpus);
	cJSON_AddItemToObject(o, "seed", hex(p->cfg.seed));
	cJSON_AddStringToObject(o, "observe", p->sys->observe[p->cfg.observe]);
	put_line(t->out, o);
}

void trace_end(const struct trace *t, const struct verdict *v)
{
	cJSON *o = cJSON_CreateObject();

	cJSON_AddBoolToObject(o, "as_expected", v->as_expected);
	cJSON_AddStringToObject(o, "verdict", v->what);
	if (!v->as_expected)
		cJSON_AddStringToObject(o, "unmet", v->unmet);
	put_line(t->out, o);
}
