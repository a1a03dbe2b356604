/* SPDX-License-Identifier: Apache-2.0 */
#include <stdlib.h>
#include <string.h>

#include "oracle/engine/pair.h"

/* ---- life -------------------------------------------------------------------------- */

static const char *limits_check(const struct system *sys, const struct config *cfg, unsigned level)
{
	if (sys->op_count > ENGINE_MAX_OPS || sys->check_count > ENGINE_MAX_CHECKS ||
	    sys->outcome_count > ENGINE_MAX_OUTCOMES)
		return "the tables of the system are larger than the engine's";
	if (sys->principal_count >= ENGINE_MAX_PRINCIPALS)
		return "the system has more principals than the engine";
	if (level >= sys->level_count)
		return "no such level";
	if (cfg->cpus < 1 || cfg->cpus > ENGINE_MAX_CPUS)
		return "the number of CPUs is out of range";
	return sys->config_check(cfg);
}

static int last_argument(const struct op_desc *op, const char *name)
{
	for (int i = op->argc - 1; i >= 0; i--) {
		if (!strcmp(op->arg[i].name, name))
			return i;
	}
	return -1;
}

static bool make_workshop(struct pair *p, const struct system *sys, unsigned level)
{
	struct workshop *shop = &p->shop;

	shop->sys = sys;
	book_init(&shop->book, sys, &p->options);
	streams_init(&shop->streams, p->cfg.seed);
	shop->checks = p->options.mode != MODE_JOURNAL;
	shop->operations = !strcmp(sys->level[level], "operations");
	shop->waiting = &p->waiting;
	shop->sign_argument = calloc(sys->op_count, sizeof(*shop->sign_argument));
	for (unsigned i = 0; shop->sign_argument && i < sys->op_count; i++)
		shop->sign_argument[i] = last_argument(&sys->op[i], "sign");
	return shop->sign_argument;
}

/* The executable specification, beside every machine that is checked. */
static bool make_model(struct pair *p, unsigned side)
{
	const struct system *model = p->shop.sys->model;
	const struct streams streams = streams_for_machines(&p->shop.streams);

	if (!model || p->options.without_model || p->options.mode == MODE_JOURNAL)
		return true;
	p->model[side] = model->create(&p->cfg, &streams);
	if (!p->model[side])
		return false;
	p->model[side]->sys = model;
	p->model[side]->monitor = NULL;
	p->model_run[side] = (struct monitor){ .shop = &p->shop,
					       .m = p->model[side],
					       .side = p->run[side].side,
					       .leader = &p->run[side] };
	return true;
}

static bool make_machine(struct pair *p, unsigned side)
{
	const struct system *sys = p->shop.sys;
	const struct streams streams = streams_for_machines(&p->shop.streams);

	p->m[side] = sys->create(&p->cfg, &streams);
	if (!p->m[side])
		return false;
	p->m[side]->sys = sys;
	p->role[side].jumps = UINT64_MAX;
	p->m[side]->monitor = NULL;
	p->run[side] = (struct monitor){ .shop = &p->shop,
					 .m = p->m[side],
					 .side = side ? 'B' : 'A',
					 .occasion = { .m = p->m[side] } };
	return make_model(p, side);
}

static void note_first_digests(struct pair *p)
{
	for (unsigned side = 0; side < SIDES; side++) {
		if (!p->options.digests || p->options.mode != MODE_DEFINITIONAL)
			continue;
		objects_all(&p->scratch[0], p->m[side]);
		digest_everything(&p->first_digest[side], p->m[side], &p->scratch[0]);
	}
}

struct pair *pair_create(const struct system *sys, const struct config *cfg, unsigned level,
			 const struct pair_options *options, const char **error)
{
	struct pair *p;

	*error = limits_check(sys, cfg, level);
	if (*error)
		return NULL;
	*error = "not enough memory";
	p = calloc(1, sizeof(*p));
	if (!p)
		return NULL;
	p->cfg = *cfg;
	p->options = *options;
	p->in = all_principals(sys);
	if (!make_workshop(p, sys, level) || !make_machine(p, 0) || !make_machine(p, 1)) {
		pair_destroy(p);
		return NULL;
	}
	note_first_digests(p);
	*error = NULL;
	return p;
}

void pair_destroy(struct pair *p)
{
	if (!p)
		return;
	for (unsigned side = 0; side < SIDES; side++) {
		if (p->m[side])
			p->shop.sys->destroy(p->m[side]);
		if (p->model[side])
			p->shop.sys->model->destroy(p->model[side]);
		preimages_free(&p->run[side].kept);
		preimages_free(&p->model_run[side].kept);
		objects_free(&p->now.touched[side]);
	}
	objects_free(&p->now.united);
	objects_free(&p->related);
	for (unsigned i = 0; i < sizeof(p->scratch) / sizeof(p->scratch[0]); i++)
		objects_free(&p->scratch[i]);
	objects_free(&p->shop.objects);
	preimages_free(&p->shop.before);
	streams_free(&p->shop.streams);
	free(p->shop.sign_argument);
	free(p);
}

/* ---- one step --------------------------------------------------------------------------- */

static void begin_group(struct pair *p, const struct step *s, size_t count)
{
	struct now *n = &p->now;
	struct counters *c = p->shop.book.count;

	n->group = (struct group){ .step = s, .count = count < GROUP_MAX ? count : GROUP_MAX };
	n->op = &p->shop.sys->op[s->op];
	n->runs[0] = s->side != SIDE_B;
	/* A perturbation is one-sided whatever the program says. */
	n->runs[1] = n->op->flags & OP_PERTURB ? s->side == SIDE_B : s->side != SIDE_A;
	n->differ.who = n->handled = 0;
	n->followed = false;
	n->bound[0] = n->bound[1] = 0;
	p->shop.book.step = p->steps;
	p->shop.book.current = s;
	memset(&p->report, 0, sizeof(p->report));
	p->report.actor = ACTOR_NOBODY;
	c->steps++;
	c->skipped += count - n->group.count;
}

/* The changes of A and B since they were last looked at are the same. */
static bool same_changes(const struct pair *p)
{
	const struct journal *a = &p->m[0]->journal, *b = &p->m[1]->journal;
	size_t i = p->apart.seen[0], k = p->apart.seen[1];

	if (a->changes - i != b->changes - k)
		return false;
	for (; i < a->changes; i++, k++) {
		const struct change *x = &a->change[i], *y = &b->change[k];

		if (x->index != y->index || x->field != y->field || x->other != y->other ||
		    *x->cell != *y->cell)
			return false;
	}
	return true;
}

bool pair_told_apart(struct pair *p)
{
	struct apart *apart = &p->apart;

	if (!same_changes(p))
		apart->difference += journal_fingerprint_since(&p->m[0]->journal, apart->seen[0]) -
				     journal_fingerprint_since(&p->m[1]->journal, apart->seen[1]);
	for (unsigned side = 0; side < SIDES; side++)
		apart->seen[side] = p->m[side]->journal.changes;
	return apart->difference;
}

static principal_set role_now(struct pair *p, unsigned side)
{
	const struct machine *m = p->m[side];
	struct role_known *known = &p->role[side];

	if (known->changes != m->journal.changes || known->jumps != m->journal.jumps)
		*known = (struct role_known){ m->journal.changes, m->journal.jumps,
					      m->sys->in_role(m) };
	return known->role;
}

static void note_before(struct pair *p)
{
	struct now *n = &p->now;

	n->told_apart = pair_told_apart(p);
	for (unsigned side = 0; side < SIDES; side++) {
		n->role[side] = role_now(p, side);
		for (size_t i = 0; i < n->group.count; i++) {
			unsigned cpu = n->group.step[i].cpu;

			if (cpu < ENGINE_MAX_CPUS)
				n->active_before[side][cpu] = p->shop.sys->active(p->m[side], cpu);
		}
	}
}

static void note_cpus(struct pair *p, const struct monitor *run)
{
	p->now.cpus = 0;
	for (unsigned i = 0; i < p->now.group.count; i++) {
		if (run->ran >> i & 1)
			p->now.cpus = (uint8_t)(p->now.cpus | 1u << p->now.group.step[i].cpu);
	}
}

static void note_after(struct pair *p)
{
	struct now *n = &p->now;
	unsigned cpu;

	note_cpus(p, a_run(p));
	n->stored = false;
	memset(n->switched, 0, sizeof(n->switched));
	for (unsigned side = 0; side < SIDES; side++) {
		struct machine *m = p->m[side];

		n->touched[side].count = 0;
		if (n->runs[side]) {
			n->role[side] &= role_now(p, side);
			n->stored |= m->journal.stores > p->run[side].begin.stores;
			objects_touched(&n->touched[side], &m->journal, p->run[side].begin);
		}
		FOR_EACH_CPU(cpu, rest, n->cpus)
		n->active_after[side][cpu] = m->sys->active(m, cpu);
	}
	objects_unite(&n->united, &n->touched[0], &n->touched[1]);
}

static void undo_group(struct pair *p, const struct streams_mark *streams)
{
	for (unsigned side = 0; side < SIDES; side++) {
		if (!p->now.runs[side])
			continue;
		journal_undo(&p->m[side]->journal, p->run[side].begin);
		if (p->now.followed)
			journal_undo(&p->model[side]->journal, p->model_run[side].begin);
	}
	streams_undo(&p->shop.streams, streams);
	p->report.undone = true;
}

/* A and B ran the same steps of the group, each in the name of the same actor. */
static bool in_step(const struct pair *p)
{
	const struct monitor *a = &p->run[0], *b = &p->run[1];

	if (!both_ran(p))
		return true;
	if (a->ran != b->ran || a->stuck != b->stuck ||
	    a->result[0].skipped != b->result[0].skipped)
		return false;
	for (unsigned i = 1; i < p->now.group.count; i++) {
		if (a->ran >> i & 1 && a->actor[i] != b->actor[i])
			return false;
	}
	return true;
}

static void count_run(struct pair *p)
{
	struct counters *c = p->shop.book.count;
	struct now *n = &p->now;
	uint32_t reached = 1;

	c->paired_steps += both_ran(p);
	for (unsigned side = 0; side < SIDES; side++) {
		const struct monitor *run = &p->run[side];

		if (!n->runs[side])
			continue;
		reached |= run->reached;
		p->report.ran[side] = true;
		p->report.actor = run->actor[0];
		p->report.result[side] = &run->result[0];
		p->report.stores[side] = (size_t)(p->m[side]->journal.stores - run->begin.stores);
		c->cells += p->report.stores[side];
	}
	for (unsigned i = 0; i < n->group.count; i++) {
		if (reached >> i & 1)
			c->op[n->group.step[i].op]++;
		else
			c->skipped++; /* its lock point was not reached */
	}
}

/* Step 0 may have changed after a race what was raced for. */
static void adopt_races(struct pair *p, unsigned side)
{
	for (unsigned i = 1; i < p->run[side].group.count; i++) {
		if (p->run[side].raced >> i & 1)
			monitor_adopt(&p->model_run[side], i);
	}
}

/* The models take the group too; an injected fault is not theirs. */
static void follow(struct pair *p, const int actor[SIDES])
{
	struct now *n = &p->now;

	n->followed = p->model[0] && !p->corrupted && !(n->op->flags & OP_CORRUPT);
	for (unsigned side = 0; side < SIDES; side++) {
		if (!n->followed || !n->runs[side])
			continue;
		monitor_run(&p->model_run[side], &n->group, actor[side], 0);
		adopt_races(p, side);
	}
}

/* Whose views of what the group touches are to be kept. */
static principal_set watched(const struct pair *p, unsigned side, int actor)
{
	if (!p->shop.checks)
		return 0;
	return p->options.digests ? all_principals(p->shop.sys) : rule_watched(p, side, actor);
}

/* Runs the group where it is to run; false when that was undone. */
static bool run_group(struct pair *p, const int actor[SIDES])
{
	const struct streams_mark streams = streams_mark(&p->shop.streams);
	const struct monitor *run = a_run(p);
	struct counters *c = p->shop.book.count;

	for (unsigned side = 0; side < SIDES; side++) {
		if (p->now.runs[side])
			monitor_run(&p->run[side], &p->now.group, actor[side],
				    watched(p, side, actor[side]));
	}
	if (in_step(p) && !run->stuck && !run->result[0].skipped) {
		follow(p, actor);
		return true;
	}
	p->report.desync = !in_step(p);
	p->report.skipped = in_step(p) && !run->stuck;
	c->desync += p->report.desync;
	c->skipped += p->report.skipped;
	c->blocked += in_step(p) && run->stuck;
	undo_group(p, &streams);
	return false;
}

/* What the group made of the views of a machine. */
static void sum_up(struct pair *p, unsigned side)
{
	struct stretch s = monitor_stretch(&p->run[side]);
	struct digest *d = &p->digest[side];

	s.objects = &p->now.touched[side];
	if (!monitor_keeps_views(&p->run[side]))
		stretch_look_back(&s, s.begin, all_principals(p->shop.sys), &p->shop.before);
	for (size_t i = 0; i < s.objects->count; i++) {
		object_id o = s.objects->o[i];

		digest_take(d, &s.before->tape, stretch_place(&s, i), o);
		digest_add(d, s.m, o);
	}
}

static void compare(struct pair *p)
{
	compare_machines(p->m[0], p->m[1], &p->now.united, p->in, keep_first, &p->now.differ);
}

static void check_pair(struct pair *p)
{
	rule_one_sided(p);
	compare(p);
	if (p->options.mode == MODE_DEFINITIONAL)
		audit_views(p);
	if (p->options.digests)
		audit_digests(p);
	rule_told(p);
	rule_windows(p);
	rule_confidentiality(p);
	rule_lose_told(p);
	rule_divergence(p);
	rule_restore(p);
	rule_agreement(p);
}

static void check_group(struct pair *p)
{
	bool halted = rule_halt(p);

	for (unsigned side = 0; side < SIDES; side++) {
		if (!p->now.runs[side] || p->shop.sys->halted(p->m[side]))
			continue;
		rule_integrity(p, side);
		rule_invariants(p, side);
	}
	if (!halted)
		check_pair(p);
	/* The last: where a theorem is violated too, the report is about that one. */
	for (unsigned side = 0; side < SIDES; side++) {
		if (p->now.runs[side])
			rule_refinement(p, side);
	}
	if (!halted && p->options.mode == MODE_DEFINITIONAL)
		audit_step(p);
}

/* The group ran: is it to stay, and what does it say? */
static void judge(struct pair *p, const struct streams_mark *streams)
{
	struct counters *c = p->shop.book.count;

	note_after(p);
	for (unsigned side = 0; side < SIDES; side++) {
		if (p->now.runs[side])
			note_seams(p, side);
	}
	if (p->now.op->flags & OP_PERTURB && !perturbation_kept(p, p->now.runs[0] ? 0 : 1)) {
		undo_group(p, streams);
		c->perturb_undone++;
		return;
	}
	count_run(p);
	for (unsigned side = 0; side < SIDES; side++) {
		if (p->options.digests && p->now.runs[side])
			sum_up(p, side);
	}
	p->corrupted |= (p->now.op->flags & OP_CORRUPT) != 0;
	if (p->shop.checks)
		check_group(p);
	p->ended = pair_halted(p) != 0;
}

static bool possible(const struct pair *p, const struct step *s)
{
	return s->op < p->shop.sys->op_count && s->cpu < ENGINE_MAX_CPUS && s->side <= SIDE_B;
}

static void take_turn(struct pair *p)
{
	const struct streams_mark streams = streams_mark(&p->shop.streams);
	struct counters *c = p->shop.book.count;
	int actor[SIDES];

	switch (rule_actor(p, actor)) {
	case TURN_SKIP:
		p->report.skipped = true;
		c->skipped++;
		return;
	case TURN_DESYNC:
		p->report.desync = true;
		c->desync++;
		return;
	case TURN_WAIT:
		c->waiting++;
		return;
	case TURN_RUN:
		note_before(p);
		if (run_group(p, actor))
			judge(p, &streams);
		return;
	}
}

bool pair_step(struct pair *p, const struct step *s, size_t count)
{
	if (p->shop.book.violation.found || p->ended)
		return false;
	if (possible(p, s)) {
		begin_group(p, s, count);
		take_turn(p);
	} else {
		memset(&p->report, 0, sizeof(p->report));
		p->report.skipped = true;
		p->shop.book.count->steps++;
		p->shop.book.count->skipped++;
	}
	p->shop.book.current = NULL;
	p->steps += count;
	return !p->shop.book.violation.found && !p->ended;
}

bool pair_run(struct pair *p, const struct step *s, size_t count)
{
	size_t i = 0;

	while (i < count) {
		size_t end = i + 1;

		while (end < count && s[end].nest)
			end++;
		if (!pair_step(p, s + i, end - i))
			return false;
		i = end;
	}
	return true;
}

/* ---- looking ------------------------------------------------------------------------------ */

const struct violation *pair_violation(const struct pair *p)
{
	return &p->shop.book.violation;
}

struct machine *pair_machine(struct pair *p, unsigned side)
{
	return p->m[side];
}

enum principal_state pair_state(const struct pair *p, unsigned q)
{
	if (p->in & SET_OF(q))
		return STATE_IN;
	return p->waiting & SET_OF(q) ? STATE_WAIT : STATE_OUT;
}

unsigned pair_halted(const struct pair *p)
{
	unsigned reason = p->shop.sys->halted(p->m[0]);

	return reason ? reason : p->shop.sys->halted(p->m[1]);
}

size_t pair_steps(const struct pair *p)
{
	return p->steps;
}

uint64_t pair_digest(const struct pair *p, unsigned side, unsigned q)
{
	return digest_of(&p->digest[side], q);
}

uint64_t pair_fingerprint(struct pair *p, unsigned side)
{
	return journal_fingerprint(&p->m[side]->journal);
}

const struct step_report *pair_report(const struct pair *p)
{
	return &p->report;
}
