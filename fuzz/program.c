/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/program.h"

#include <stdlib.h>
#include <string.h>

#include "fuzz/memory.h"

void program_init(struct program *p, const struct system *sys)
{
	*p = (struct program){ .sys = sys, .cfg = { .pages = 4096, .cpus = 2, .seed = 0x5eed } };
}

void program_free(struct program *p)
{
	free(p->step);
	free(p->expect);
	program_init(p, p->sys);
}

bool program_add(struct program *p, const struct step *s)
{
	if (p->steps == PROGRAM_MAX_STEPS)
		return false;
	if (p->steps == p->step_capacity) {
		p->step_capacity = p->step_capacity ? 2 * p->step_capacity : 32;
		p->step = mem_resize(p->step, p->step_capacity, sizeof(*p->step));
	}
	p->step[p->steps++] = *s;
	return true;
}

void program_expect(struct program *p, const struct expect *e)
{
	p->expect = mem_resize(p->expect, p->expects + 1, sizeof(*p->expect));
	p->expect[p->expects++] = *e;
}

bool program_speaks_of(const struct program *p, const struct variant *v)
{
	for (size_t i = 0; i < p->expects; i++)
		if (variant_equal(&p->expect[i].variant, v))
			return true;
	return false;
}

void program_copy(struct program *to, const struct program *from)
{
	program_free(to);
	to->sys = from->sys;
	to->level = from->level;
	to->cfg = from->cfg;
	to->start = from->start;
	for (size_t i = 0; i < from->steps; i++)
		program_add(to, &from->step[i]);
	for (size_t i = 0; i < from->expects; i++)
		program_expect(to, &from->expect[i]);
}

static bool reads(const struct system *sys, const struct system *other)
{
	return sys == other || (sys->reads && !strcmp(sys->reads, other->name));
}

bool program_adopt(struct program *p, const struct system *sys)
{
	size_t kept = 0;

	if (!reads(sys, p->sys))
		return false;
	for (size_t i = 0; i < p->expects; i++) {
		if (sys == p->sys || p->expect[i].kind != EXPECT_OUTCOME)
			p->expect[kept++] = p->expect[i];
	}
	p->expects = kept;
	p->sys = sys;
	return true;
}

static bool config_equal(const struct config *a, const struct config *b)
{
	return a->pages == b->pages && a->cpus == b->cpus && a->seed == b->seed &&
	       a->observe == b->observe && a->quirks == b->quirks;
}

static bool step_equal(const struct step *a, const struct step *b)
{
	return a->side == b->side && a->cpu == b->cpu && a->op == b->op && a->nest == b->nest &&
	       a->steer_count == b->steer_count && !memcmp(a->arg, b->arg, sizeof(a->arg)) &&
	       !memcmp(a->steer, b->steer, a->steer_count * sizeof(a->steer[0]));
}

bool program_equal(const struct program *a, const struct program *b)
{
	if (a->sys != b->sys || a->level != b->level || a->start != b->start ||
	    a->steps != b->steps || !config_equal(&a->cfg, &b->cfg))
		return false;
	for (size_t i = 0; i < a->steps; i++)
		if (!step_equal(&a->step[i], &b->step[i]))
			return false;
	return true;
}

bool program_op_allowed(const struct system *sys, unsigned level, unsigned op)
{
	return (sys->op[op].levels >> level) & 1u;
}

size_t program_group(const struct step *s, size_t steps, size_t first)
{
	size_t next = first + 1;

	while (next < steps && s[next].nest)
		next++;
	return next - first;
}

bool program_injects_faults(const struct program *p)
{
	for (size_t i = 0; i < p->steps; i++)
		if (p->sys->op[p->step[i].op].flags & OP_CORRUPT)
			return true;
	return false;
}
