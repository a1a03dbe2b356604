/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/memory.h"
#include "fuzz/systems.h"

/* A pair, and where it can go back to. */
struct warm {
	const struct system *sys;
	unsigned level;
	struct config cfg;
	struct pair *pair;
	struct pair_mark *empty, *mark;	 /* before the start, and behind it: NULL: not there */
	unsigned start;			 /* it is at, if there is a mark */
	struct way {			 /* by start: from empty */
		struct pair_redo *redo;	 /* NULL: by its steps */
		struct pair_image image; /* where it led */
	} * way;
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

static void leave_start(struct warm *w)
{
	pair_mark_free(w->mark);
	w->mark = NULL;
}

static void drop(struct warm *w)
{
	for (unsigned i = 0; w->way && i < w->sys->snapshot_count; i++)
		pair_redo_free(w->way[i].redo);
	free(w->way);
	leave_start(w);
	pair_mark_free(w->empty);
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
	return w->empty && w->sys == p->sys && w->level == p->level &&
	       w->cfg.pages == p->cfg.pages && w->cfg.cpus == p->cfg.cpus &&
	       w->cfg.seed == p->cfg.seed && w->cfg.observe == p->cfg.observe &&
	       w->cfg.quirks == p->cfg.quirks;
}

/*
 * The pair for p: one that is at its start; or, when there is no room for one more, one
 * of its configuration; or a slot to make one in.
 */
static struct warm *choose(struct runner *r, const struct program *p)
{
	struct warm *oldest = &r->warm[0], *other = NULL;

	for (unsigned i = 0; i < r->slots; i++) {
		struct warm *w = &r->warm[i];

		if (r->keep && fits(w, p)) {
			if (w->mark && w->start == p->start)
				return w;
			if (!other || w->used < other->used)
				other = w;
		}
		if (w->used < oldest->used)
			oldest = w;
	}
	if (other && oldest->pair)
		return other;
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

/* The way there is remembered, where a pair is to go it again. */
static void walk_to_start(struct runner *r, struct warm *w, const struct program *snapshot,
			  unsigned start)
{
	if (!run_snapshot(r, w, snapshot)) {
		r->end.in_snapshot = true;
		return;
	}
	if (r->keep)
		w->way[start] = (struct way){ pair_redo(w->pair, w->empty), pair_image(w->pair) };
	w->mark = pair_mark(w->pair);
}

/* From empty to the start of p. */
static bool go_to_start(struct runner *r, struct warm *w, const struct program *p)
{
	struct program snapshot;
	bool is_known = w->way[p->start].redo;

	w->start = p->start;
	if (is_known) {
		pair_redo_apply(w->pair, w->way[p->start].redo);
		w->mark = pair_mark(w->pair);
		return true;
	}
	if (parse_snapshot(r, p, &snapshot)) {
		walk_to_start(r, w, &snapshot, p->start);
		is_known = true;
	}
	program_free(&snapshot);
	return is_known;
}

static bool make_pair(struct runner *r, struct warm *w, const struct program *p)
{
	const char *error = NULL;

	*w = (struct warm){ .sys = p->sys, .level = p->level, .cfg = p->cfg };
	w->pair = pair_create(p->sys, &p->cfg, p->level, &r->options, &error);
	if (!w->pair) {
		snprintf(r->error, sizeof(r->error), "%s", error);
		return false;
	}
	w->empty = pair_mark(w->pair);
	w->way = mem_zeroed(p->sys->snapshot_count, sizeof(*w->way));
	return true;
}

/* The pair is at the start of p, or ended on the way there. */
static bool bring_to_start(struct runner *r, struct warm *w, const struct program *p)
{
	if (w->mark && w->start == p->start) {
		pair_undo(w->pair, w->mark);
		return true;
	}
	if (!w->pair)
		return make_pair(r, w, p) && go_to_start(r, w, p);
	leave_start(w);
	pair_undo(w->pair, w->empty);
	return go_to_start(r, w, p);
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

static const struct warm *used_last(const struct runner *r)
{
	const struct warm *last = &r->warm[0];

	for (unsigned i = 1; i < r->slots; i++) {
		if (r->warm[i].used > last->used)
			last = &r->warm[i];
	}
	return last;
}

bool runner_restores(struct runner *r)
{
	const struct warm *w = used_last(r);
	struct pair_image image;

	if (!r->keep || !w->mark || !w->way[w->start].redo)
		return true;
	pair_undo(w->pair, w->mark);
	image = pair_image(w->pair);
	return image.low == w->way[w->start].image.low && image.high == w->way[w->start].image.high;
}

struct pair *runner_run(struct runner *r, const struct program *p, run_observer observer,
			void *observer_ctx, const char **error)
{
	struct warm *w = choose(r, p);

	r->end = (struct run_end){ 0 };
	if (!bring_to_start(r, w, p)) {
		*error = r->error;
		return NULL;
	}
	w->used = ++r->runs;
	r->options.count->programs++;
	if (!r->end.in_snapshot)
		run_steps(r, w->pair, p, observer, observer_ctx);
	return w->pair;
}
