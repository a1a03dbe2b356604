/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/generate.h"

#include <string.h>

/* Frequencies, in percent. */
#define REUSE 50u   /* a value of an earlier step, where there is one of the kind */
#define COMMON 70u  /* otherwise: a telling value of the kind, */
#define UNIFORM 20u /* a value below its limit, or else an odd one */
#define NESTED 5u
#define STEERED 30u
#define ONE_SIDED 15u  /* runs of steps */
#define PERTURB 50u    /* of one-sided steps: these leave an observer that knows nothing */
#define SECRET_CPU 85u /* of the others */
#define SAME_CPU 70u
#define MAX_LOCK 6u /* nested steps run at one of the first locks */

void generator_init(struct generator *g, const struct system *sys, uint64_t seed)
{
	memset(g, 0, sizeof(*g));
	g->sys = sys;
	random_seed(&g->random, seed);
	g->secret_cpu = (uint8_t)random_below(&g->random, ENGINE_MAX_CPUS);
}

static void remember(struct generator *g, uint8_t kind, uint64_t value)
{
	unsigned i = g->seen_count++ % GENERATE_MEMORY;

	g->seen[i].kind = kind;
	g->seen[i].value = value;
}

void generator_learn(struct generator *g, const struct step *s)
{
	const struct op_desc *op = &g->sys->op[s->op];

	for (unsigned i = 0; i < op->argc; i++)
		remember(g, op->arg[i].kind, s->arg[i]);
	if (s->side != SIDE_BOTH && !(op->flags & OP_PERTURB))
		g->secret_cpu = s->cpu;
}

/* A remembered value of the kind, searched from a random place on. */
static bool recall(struct generator *g, unsigned kind, uint64_t *out)
{
	unsigned n = g->seen_count < GENERATE_MEMORY ? g->seen_count : GENERATE_MEMORY;
	unsigned start = n ? (unsigned)random_below(&g->random, n) : 0;

	for (unsigned i = 0; i < n; i++) {
		unsigned at = (start + i) % n;

		if (g->seen[at].kind != kind)
			continue;
		*out = g->seen[at].value;
		return true;
	}
	return false;
}

static uint64_t common_value(struct generator *g, const struct arg_kind *k)
{
	return k->common[random_below(&g->random, k->common_count)];
}

static uint64_t odd_value(struct generator *g, const struct arg_kind *k)
{
	struct random *r = &g->random;

	switch (random_below(r, 6)) {
	case 0:
		return k->limit;
	case 1:
		return k->limit - 1;
	case 2:
		return k->common_count ? common_value(g, k) + 1 : 1;
	case 3:
		return k->common_count ? common_value(g, k) - 1 : UINT64_MAX;
	case 4:
		return 1ull << random_below(r, 64);
	default:
		return random_next(r) >> random_below(r, 64);
	}
}

uint64_t generate_value(struct generator *g, unsigned kind)
{
	const struct arg_kind *k = &g->sys->kind[kind];
	struct random *r = &g->random;
	uint64_t value;
	unsigned dice;

	if (random_percent(r, REUSE) && recall(g, kind, &value))
		return value;
	dice = (unsigned)random_below(r, 100);
	if (k->common_count && dice < COMMON)
		return common_value(g, k);
	if (dice < COMMON + UNIFORM)
		return random_below(r, k->limit);
	return odd_value(g, k);
}

/* ---- steps --------------------------------------------------------------------------- */

/* Weight of an operation for p; `flags` that it must have. */
static unsigned weight(const struct program *p, unsigned op, unsigned flags)
{
	const struct op_desc *d = &p->sys->op[op];

	if ((d->flags & OP_CORRUPT) || (d->flags & flags) != flags)
		return 0;
	return program_op_allowed(p->sys, p->level, op) ? d->weight : 0;
}

static uint64_t total_weight(const struct program *p, unsigned flags)
{
	uint64_t total = 0;

	for (unsigned i = 0; i < p->sys->op_count; i++)
		total += weight(p, i, flags);
	return total;
}

static uint8_t pick_op(struct generator *g, const struct program *p, unsigned flags)
{
	uint64_t total = total_weight(p, flags), dice;
	unsigned op = 0;

	if (!total) { /* there is none with these flags */
		flags = 0;
		total = total_weight(p, flags);
	}
	for (dice = random_below(&g->random, total); dice >= weight(p, op, flags); op++)
		dice -= weight(p, op, flags);
	return (uint8_t)op;
}

/* What a stream hands out: any value that operations are interested in, or an address of one. */
static uint64_t steered_value(struct generator *g)
{
	unsigned kind = (unsigned)random_below(&g->random, g->sys->kind_count);
	uint64_t value = generate_value(g, kind);

	return random_percent(&g->random, 25) ? value << 12 : value;
}

static void fill_step(struct generator *g, struct step *s)
{
	const struct op_desc *op = &g->sys->op[s->op];

	for (unsigned i = 0; i < op->argc; i++)
		s->arg[i] = generate_value(g, op->arg[i].kind);
	if (op->steer != STEER_NONE && random_percent(&g->random, STEERED)) {
		s->steer_count = (uint8_t)(1 + random_below(&g->random, STEP_STEER));
		for (unsigned i = 0; i < s->steer_count; i++)
			s->steer[i] = steered_value(g);
	}
	if ((op->flags & OP_PERTURB) && s->side == SIDE_BOTH)
		s->side = random_percent(&g->random, 50) ? SIDE_A : SIDE_B;
	generator_learn(g, s);
}

static void next_run(struct generator *g)
{
	struct random *r = &g->random;

	if (random_percent(r, ONE_SIDED)) {
		g->side = random_percent(r, 50) ? SIDE_A : SIDE_B;
		g->run = 1 + (unsigned)random_below(r, 4);
	} else {
		g->side = SIDE_BOTH;
		g->run = 1 + (unsigned)random_below(r, 12);
	}
}

struct step generate_step(struct generator *g, const struct program *p)
{
	struct step s = { 0 };
	bool perturb;

	if (!g->run)
		next_run(g);
	g->run--;
	perturb = g->side != SIDE_BOTH && random_percent(&g->random, PERTURB);
	s.op = pick_op(g, p, perturb ? OP_PERTURB : 0);
	if (!random_percent(&g->random, SAME_CPU))
		g->cpu = (uint8_t)random_below(&g->random, p->cfg.cpus);
	if (g->side != SIDE_BOTH && random_percent(&g->random, SECRET_CPU))
		g->cpu = g->secret_cpu;
	s.side = g->side;
	s.cpu = (uint8_t)(g->cpu % p->cfg.cpus);
	fill_step(g, &s);
	return s;
}

struct step generate_nested(struct generator *g, const struct program *p, const struct step *outer)
{
	struct step s = { .op = pick_op(g, p, 0), .side = outer->side };
	uint64_t others = p->cfg.cpus - 1;

	s.nest = (uint8_t)(1 + random_below(&g->random, MAX_LOCK));
	/* With one CPU there is no other: the step will be skipped. */
	s.cpu = (uint8_t)((outer->cpu + (others ? 1 + random_below(&g->random, others) : 0)) %
			  p->cfg.cpus);
	fill_step(g, &s);
	return s;
}

static const struct step *last_outer(const struct program *p)
{
	size_t i = p->steps - 1;

	while (p->step[i].nest)
		i--;
	return &p->step[i];
}

void generate_steps(struct generator *g, struct program *p, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		bool nested = p->steps && p->cfg.cpus > 1 && random_percent(&g->random, NESTED);
		struct step s = nested ? generate_nested(g, p, last_outer(p)) : generate_step(g, p);

		if (!program_add(p, &s))
			return;
	}
}

void generate_config(struct generator *g, struct program *p)
{
	/* Pairs are kept warm for each configuration: most programs share one. */
	p->start = (unsigned)random_below(&g->random, p->sys->snapshot_count);
	p->cfg.cpus = random_percent(&g->random, 4) ? 1 + random_below(&g->random, 4) : 2;
	if (random_percent(&g->random, 2)) /* steering varies streams more cheaply */
		p->cfg.seed = random_below(&g->random, 4);
}
