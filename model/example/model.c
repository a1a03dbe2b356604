/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>

#include "model/example/model.h"

struct call {
	struct example_model *m;
	const struct example_model_store *store;
	unsigned cpu;
	uint64_t who;
	const uint64_t *arg;
	uint64_t input;
};

static const struct example_model_result ok = { EX_OK, 0 };

static struct example_model_result refuse(enum ex_code code)
{
	return (struct example_model_result){ code, 0 };
}

static void set(const struct call *c, uint64_t *cell, uint64_t value)
{
	c->store->set(c->store->ctx, cell, value);
}

/* The caller's register takes the value, and the caller learns it. */
static struct example_model_result deliver(const struct call *c, uint64_t value)
{
	set(c, &c->m->live[c->cpu], value);
	return (struct example_model_result){ EX_OK, value };
}

static bool names_part(uint64_t part)
{
	return part != EX_SCHEDULER && part <= EX_PARTS;
}

static struct example_model_result load(const struct call *c)
{
	uint64_t v = c->arg[0], g = c->arg[1], w = c->arg[2];

	if (!names_part(v) || g >= EX_VPAGES || w >= EX_WORDS)
		return refuse(EX_INVAL);
	if (c->m->part[v].sealed)
		return refuse(EX_STATE);
	set(c, &c->m->part[v].has[g], 1);
	set(c, &c->m->part[v].page[g][w], c->arg[3]);
	return ok;
}

static struct example_model_result seal(const struct call *c)
{
	if (!names_part(c->arg[0]))
		return refuse(EX_INVAL);
	if (c->m->part[c->arg[0]].sealed)
		return refuse(EX_STATE);
	set(c, &c->m->part[c->arg[0]].sealed, 1);
	return ok;
}

static struct example_model_result run(const struct call *c)
{
	uint64_t v = c->arg[0];

	if (!names_part(v))
		return refuse(EX_INVAL);
	if (!c->m->part[v].sealed)
		return refuse(EX_STATE);
	if (c->m->part[v].running)
		return refuse(EX_BUSY);
	set(c, &c->m->part[v].running, 1);
	set(c, &c->m->part[v].tick, c->arg[1]);
	set(c, &c->m->runs[c->cpu], v);
	set(c, &c->m->live[c->cpu], c->m->part[v].saved);
	return ok;
}

static struct example_model_result map(const struct call *c)
{
	uint64_t g = c->arg[0];

	if (g >= EX_VPAGES)
		return refuse(EX_INVAL);
	if (c->m->part[c->who].has[g])
		return refuse(EX_BUSY);
	set(c, &c->m->part[c->who].has[g], 1);
	return ok;
}

static struct example_model_result unmap(const struct call *c)
{
	uint64_t g = c->arg[0];

	if (g >= EX_VPAGES)
		return refuse(EX_INVAL);
	if (!c->m->part[c->who].has[g])
		return refuse(EX_FAULT);
	set(c, &c->m->part[c->who].has[g], 0);
	for (unsigned w = 0; w < EX_WORDS; w++)
		set(c, &c->m->part[c->who].page[g][w], 0);
	return ok;
}

static struct example_model_result access(const struct call *c, bool write)
{
	uint64_t g = c->arg[0], w = c->arg[1];

	if (g >= EX_VPAGES || w >= EX_WORDS)
		return refuse(EX_INVAL);
	if (!c->m->part[c->who].has[g])
		return refuse(EX_FAULT);
	if (!write)
		return deliver(c, c->m->part[c->who].page[g][w]);
	set(c, &c->m->part[c->who].page[g][w], c->arg[2]);
	return ok;
}

static struct example_model_result set_reg(const struct call *c)
{
	set(c, &c->m->live[c->cpu], c->arg[0]);
	return ok;
}

static struct example_model_result send(const struct call *c)
{
	uint64_t to = c->arg[0];

	if (!names_part(to))
		return refuse(EX_INVAL);
	if (!c->m->part[to].sealed)
		return refuse(EX_STATE);
	set(c, &c->m->part[to].box, c->arg[1]);
	set(c, &c->m->part[to].full, 1);
	return ok;
}

static struct example_model_result receive(const struct call *c)
{
	uint64_t value = c->m->part[c->who].box;

	if (!c->m->part[c->who].full)
		return refuse(EX_STATE);
	set(c, &c->m->part[c->who].box, 0);
	set(c, &c->m->part[c->who].full, 0);
	return deliver(c, value);
}

static struct example_model_result yield(const struct call *c)
{
	set(c, &c->m->part[c->who].saved, c->m->live[c->cpu]);
	set(c, &c->m->part[c->who].running, 0);
	set(c, &c->m->runs[c->cpu], EX_SCHEDULER);
	set(c, &c->m->live[c->cpu], 0);
	return ok;
}

struct example_model_result example_model_call(struct example_model *m,
					       const struct example_model_store *store,
					       unsigned cpu, uint64_t who, enum ex_call call,
					       const uint64_t arg[4], uint64_t input)
{
	const struct call c = { m, store, cpu, who, arg, input };

	switch (call) {
	case EX_LOAD:
		return load(&c);
	case EX_SEAL:
		return seal(&c);
	case EX_RUN:
		return run(&c);
	case EX_MAP:
		return map(&c);
	case EX_UNMAP:
		return unmap(&c);
	case EX_FETCH:
		return access(&c, false);
	case EX_STORE:
		return access(&c, true);
	case EX_SET_REG:
		return set_reg(&c);
	case EX_SEND:
		return send(&c);
	case EX_RECEIVE:
		return receive(&c);
	case EX_INPUT:
		return deliver(&c, input);
	case EX_YIELD:
		return yield(&c);
	case EX_CALLS:
		break;
	}
	return refuse(EX_INVAL);
}
