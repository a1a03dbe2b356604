/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/mutate.h"

#include <string.h>

/* ---- editing lists of steps ---------------------------------------------------------- */

/* The first step cannot be nested: there is nothing before it. */
static void settle(struct program *p)
{
	if (p->steps)
		p->step[0].nest = 0;
}

static void insert(struct program *p, size_t at, const struct step *s, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!program_add(p, &s[i]))
			return;
		memmove(&p->step[at + 1], &p->step[at], (p->steps - 1 - at) * sizeof(*p->step));
		p->step[at++] = s[i];
	}
}

static void cut(struct program *p, size_t at, size_t count)
{
	memmove(&p->step[at], &p->step[at + count], (p->steps - at - count) * sizeof(*p->step));
	p->steps -= count;
}

static size_t any_step(struct generator *g, const struct program *p)
{
	return (size_t)random_below(&g->random, p->steps);
}

/* A place between steps, the end included. */
static size_t any_place(struct generator *g, const struct program *p)
{
	return (size_t)random_below(&g->random, p->steps + 1);
}

/* 1..at most 8, at most `most`. */
static size_t short_count(struct generator *g, size_t most)
{
	size_t count = 1 + (size_t)random_below(&g->random, 8);

	return count < most ? count : most;
}

/* ---- mutations; each finds at least one step ---------------------------------------------- */

static void insert_step(struct generator *g, struct program *p)
{
	size_t at = any_place(g, p);
	struct step s = generate_step(g, p);

	insert(p, at, &s, 1);
}

static void delete_steps(struct generator *g, struct program *p)
{
	size_t at = any_step(g, p);

	cut(p, at, random_percent(&g->random, 70) ? 1 : short_count(g, p->steps - at));
}

static void duplicate_steps(struct generator *g, struct program *p)
{
	struct step copy[8];
	size_t from = any_step(g, p), count = short_count(g, p->steps - from);

	memcpy(copy, &p->step[from], count * sizeof(*copy));
	insert(p, any_place(g, p), copy, count);
}

static void swap_steps(struct generator *g, struct program *p)
{
	size_t a = any_step(g, p), b = any_step(g, p);
	struct step s = p->step[a];

	p->step[a] = p->step[b];
	p->step[b] = s;
}

static void change_arg(struct generator *g, struct program *p)
{
	struct step *s = &p->step[any_step(g, p)];
	const struct op_desc *op = &p->sys->op[s->op];
	unsigned i;

	if (!op->argc)
		return;
	i = (unsigned)random_below(&g->random, op->argc);
	s->arg[i] = generate_value(g, op->arg[i].kind);
}

static void nudge_arg(struct generator *g, struct program *p)
{
	struct step *s = &p->step[any_step(g, p)];
	unsigned argc = p->sys->op[s->op].argc;
	uint64_t *arg;

	if (!argc)
		return;
	arg = &s->arg[random_below(&g->random, argc)];
	switch (random_below(&g->random, 3)) {
	case 0:
		*arg += 1 + random_below(&g->random, 4);
		break;
	case 1:
		*arg -= 1 + random_below(&g->random, 4);
		break;
	default:
		*arg ^= 1ull << random_below(&g->random, 64);
	}
}

/* The first argument of the kind in a step. */
static uint64_t *arg_of_kind(const struct program *p, struct step *s, uint8_t kind)
{
	const struct op_desc *op = &p->sys->op[s->op];

	for (unsigned i = 0; i < op->argc; i++)
		if (op->arg[i].kind == kind)
			return &s->arg[i];
	return NULL;
}

/* Let two steps speak of the same thing. */
static void copy_arg(struct generator *g, struct program *p)
{
	struct step *from = &p->step[any_step(g, p)];
	const struct op_desc *op = &p->sys->op[from->op];
	uint64_t *to = NULL;
	unsigned i;

	if (!op->argc)
		return;
	i = (unsigned)random_below(&g->random, op->argc);
	for (unsigned tries = 0; tries < 4 && !to; tries++)
		to = arg_of_kind(p, &p->step[any_step(g, p)], op->arg[i].kind);
	if (to)
		*to = from->arg[i];
}

static void change_place(struct generator *g, struct program *p)
{
	struct step *s = &p->step[any_step(g, p)];

	if (random_percent(&g->random, 50))
		s->side = (uint8_t)(random_percent(&g->random, 60)
					    ? SIDE_BOTH
					    : SIDE_A + random_below(&g->random, 2));
	else
		s->cpu = (uint8_t)random_below(&g->random, p->cfg.cpus);
}

static void change_steer(struct generator *g, struct program *p)
{
	struct step *s = &p->step[any_step(g, p)];
	unsigned kind = (unsigned)random_below(&g->random, p->sys->kind_count);

	if (p->sys->op[s->op].steer == STEER_NONE)
		return;
	s->steer_count = (uint8_t)random_below(&g->random, STEP_STEER + 1);
	for (unsigned i = 0; i < s->steer_count; i++)
		s->steer[i] = generate_value(g, kind);
}

static void toggle_nesting(struct generator *g, struct program *p)
{
	size_t i = any_step(g, p);

	if (p->step[i].nest) {
		p->step[i].nest = 0;
	} else if (i) {
		p->step[i].nest = (uint8_t)(1 + random_below(&g->random, 6));
		p->step[i].side = p->step[i - 1].side;
		p->step[i].cpu = (uint8_t)((p->step[i - 1].cpu + 1) % p->cfg.cpus);
	}
}

static void change_start(struct generator *g, struct program *p)
{
	generate_config(g, p);
	for (size_t i = 0; i < p->steps; i++)
		p->step[i].cpu = (uint8_t)(p->step[i].cpu % p->cfg.cpus);
}

static void append_steps(struct generator *g, struct program *p)
{
	generate_steps(g, p, short_count(g, 8));
}

/* A run of fresh steps in the middle. */
static void splice_generated(struct generator *g, struct program *p)
{
	struct step fresh[8];
	size_t count = short_count(g, 8);

	for (size_t i = 0; i < count; i++)
		fresh[i] = generate_step(g, p);
	insert(p, any_place(g, p), fresh, count);
}

static const struct {
	void (*apply)(struct generator *g, struct program *p);
	unsigned weight;
} mutation[] = {
	{ insert_step, 16 },	 { delete_steps, 12 },	{ duplicate_steps, 8 }, { swap_steps, 6 },
	{ change_arg, 20 },	 { nudge_arg, 6 },	{ copy_arg, 10 },	{ change_place, 8 },
	{ change_steer, 3 },	 { toggle_nesting, 4 }, { change_start, 1 },	{ append_steps, 8 },
	{ splice_generated, 4 },
};
#define MUTATIONS (sizeof(mutation) / sizeof(mutation[0]))

static void mutate_once(struct generator *g, struct program *p)
{
	unsigned total = 0, dice, i = 0;

	for (size_t k = 0; k < MUTATIONS; k++)
		total += mutation[k].weight;
	dice = (unsigned)random_below(&g->random, total);
	while (dice >= mutation[i].weight)
		dice -= mutation[i++].weight;
	mutation[i].apply(g, p);
}

void mutate_program(struct generator *g, struct program *p)
{
	size_t count = 1 + (size_t)random_below(&g->random, 4);

	for (size_t i = 0; i < p->steps; i++)
		generator_learn(g, &p->step[i]);
	for (size_t i = 0; i < count; i++) {
		if (!p->steps)
			append_steps(g, p);
		else
			mutate_once(g, p);
		settle(p);
	}
}

/* ---- crossover -------------------------------------------------------------------------- */

static bool alike(const struct program *a, const struct program *b)
{
	return a->sys == b->sys && a->level == b->level && a->start == b->start;
}

static void add_range(struct program *out, const struct program *from, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++) {
		struct step s = from->step[i];

		s.cpu = (uint8_t)(s.cpu % out->cfg.cpus);
		if (!program_add(out, &s))
			return;
	}
}

void crossover_programs(struct generator *g, const struct program *a, const struct program *b,
			struct program *out)
{
	size_t cut_a, resume, first, end;

	program_copy(out, a);
	if (!alike(a, b) || !b->steps) {
		mutate_program(g, out);
		return;
	}
	cut_a = any_place(g, a);
	/* What the range replaces in `a`: nothing, or some steps. */
	resume = cut_a + (size_t)random_below(&g->random, a->steps - cut_a + 1);
	first = any_step(g, b);
	end = first + 1 + (size_t)random_below(&g->random, b->steps - first);
	out->steps = cut_a;
	add_range(out, b, first, end);
	add_range(out, a, resume, a->steps);
	settle(out);
}
