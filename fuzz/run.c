/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/memory.h"
#include "fuzz/systems.h"

/* A pair, and the place at the end of its snapshot to which it returns. */
struct warm {
	const struct system *sys;
	unsigned level, start;
	struct config cfg;
	struct pair *pair;
	struct pair_mark *mark; /* NULL: not to be used again */
	uint64_t used;
};

struct runner {
	struct pair_options options;
	struct warm *warm;
	unsigned slots;
	bool keep;
	uint64_t runs;
	struct counters *before; /* a snapshot */
	struct run_end end;
	char error[sizeof(((struct text_error *)NULL)->message) + 96];
};

struct runner *runner_create(const struct pair_options *options, unsigned cache)
{
	struct runner *r = mem_zeroed(1, sizeof(*r));

	r->options = *options;
	r->keep = cache > 0;
	r->slots = cache ? cache : 1;
	r->warm = mem_zeroed(r->slots, sizeof(*r->warm));
	r->before = mem_zeroed(1, sizeof(*r->before));
	return r;
}

static void drop(struct warm *w)
{
	if (w->mark)
		pair_mark_free(w->mark);
	if (w->pair)
		pair_destroy(w->pair);
	*w = (struct warm){ 0 };
}

void runner_destroy(struct runner *r)
{
	for (unsigned i = 0; i < r->slots; i++)
		drop(&r->warm[i]);
	free(r->warm);
	free(r->before);
	free(r);
}

struct run_end runner_end(const struct runner *r)
{
	return r->end;
}

/* ---- warm pairs ------------------------------------------------------------------------ */

static bool fits(const struct warm *w, const struct program *p)
{
	return w->mark && w->sys == p->sys && w->level == p->level && w->start == p->start &&
	       w->cfg.pages == p->cfg.pages && w->cfg.cpus == p->cfg.cpus &&
	       w->cfg.seed == p->cfg.seed && w->cfg.observe == p->cfg.observe &&
	       w->cfg.quirks == p->cfg.quirks;
}

/* The warm pair for p, or a slot to make one in. */
static struct warm *choose(struct runner *r, const struct program *p)
{
	struct warm *oldest = &r->warm[0];

	for (unsigned i = 0; i < r->slots; i++) {
		if (r->keep && fits(&r->warm[i], p))
			return &r->warm[i];
		if (r->warm[i].used < oldest->used)
			oldest = &r->warm[i];
	}
	drop(oldest);
	return oldest;
}

static bool parse_snapshot(struct runner *r, const struct program *p, struct program *out)
{
	const struct snapshot *snapshot = &p->sys->snapshot[p->start];
	struct text_error e;

	if (program_parse(out, snapshot->text, strlen(snapshot->text), systems_find, &e))
		return true;
	snprintf(r->error, sizeof(r->error), "snapshot %s:%u:%u: %s", snapshot->name, e.line,
		 e.column, e.message);
	return false;
}

/* Run the snapshot's steps; false when they end early, in a violation or halt. */
static bool run_snapshot(struct runner *r, struct warm *w, const struct program *snapshot)
{
	*r->before = *r->options.count;
	if (!pair_run(w->pair, snapshot->step, snapshot->steps))
		return false;
	*r->options.count = *r->before; /* what the start did says nothing about the program */
	return true;
}

/* A pair at the program's start; NULL when it cannot be made. */
static struct pair *warm_up(struct runner *r, struct warm *w, const struct program *p)
{
	struct program snapshot;
	const char *error = NULL;

	if (parse_snapshot(r, p, &snapshot)) {
		*w = (struct warm){ p->sys, p->level, p->start, p->cfg, NULL, NULL, 0 };
		w->pair = pair_create(p->sys, &p->cfg, p->level, &r->options, &error);
		if (!w->pair)
			snprintf(r->error, sizeof(r->error), "%s", error);
		else if (run_snapshot(r, w, &snapshot))
			w->mark = pair_mark(w->pair);
		else
			r->end.in_snapshot = true;
	}
	program_free(&snapshot);
	return w->pair;
}

/* ---- running ------------------------------------------------------------------------------ */

static void run_steps(struct runner *r, struct pair *pair, const struct program *p,
		      run_observer observer, void *ctx)
{
	bool running = true;
	size_t n;

	for (size_t i = 0; running && i < p->steps; i += n) {
		n = program_group(p->step, p->steps, i);
		r->end.step = i;
		running = pair_step(pair, &p->step[i], n);
		if (observer)
			observer(ctx, pair, i);
	}
}

struct pair *runner_run(struct runner *r, const struct program *p, run_observer observer,
			void *observer_ctx, const char **error)
{
	struct warm *w = choose(r, p);

	r->end = (struct run_end){ 0 };
	if (w->mark) {
		pair_undo(w->pair, w->mark);
	} else if (!warm_up(r, w, p)) {
		*error = r->error;
		return NULL;
	}
	w->used = ++r->runs;
	r->options.count->programs++;
	if (!r->end.in_snapshot)
		run_steps(r, w->pair, p, observer, observer_ctx);
	return w->pair;
}
