/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/bench.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "fuzz/memory.h"

/* A row more is a mode more. */
const struct bench_mode bench_mode[] = {
	{ .name = "floor",
	  .options = { .mode = MODE_JOURNAL, .without_model = true },
	  .bare = true,
	  .max_pages = UINT64_MAX,
	  .what = "the core alone: nobody watches, nothing is undone" },
	{ .name = "journal",
	  .options = { .mode = MODE_JOURNAL, .without_model = true },
	  .max_pages = UINT64_MAX,
	  .what = "both machines with journal and reset, no checks" },
	{ .name = "exact",
	  .options = { .mode = MODE_EXACT, .without_model = true },
	  .max_pages = UINT64_MAX,
	  .what = "all checks but refinement, on touched objects" },
	{ .name = "exact+digest",
	  .options = { .mode = MODE_EXACT, .without_model = true, .digests = true },
	  .max_pages = UINT64_MAX,
	  .what = "the same, and digests of all views" },
	{ .name = "refine",
	  .options = { .mode = MODE_EXACT },
	  .max_pages = UINT64_MAX,
	  .what = "all checks, with the executable specification beside each machine" },
	{ .name = "definitional",
	  .options = { .mode = MODE_DEFINITIONAL },
	  .max_pages = 1048576,
	  .what = "all checks, and all objects compared after every step" },
};
const size_t bench_modes = sizeof(bench_mode) / sizeof(bench_mode[0]);

const struct bench_mode *bench_mode_named(const char *name)
{
	for (size_t i = 0; i < bench_modes; i++) {
		if (!strcmp(bench_mode[i].name, name))
			return &bench_mode[i];
	}
	bench_fail("no mode %s", name);
}

/* ---- clock --------------------------------------------------------------------------- */

double bench_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

double bench_clock_cost(void)
{
	enum { READINGS = 2000 };
	static double cost;
	double begin = bench_now();

	if (cost > 0)
		return cost;
	for (unsigned i = 1; i < READINGS; i++)
		bench_now();
	cost = (bench_now() - begin) / READINGS;
	return cost;
}

/* ---- life ---------------------------------------------------------------------------- */

static uint64_t allocated(void)
{
	struct mallinfo2 m = mallinfo2();

	return m.uordblks + m.hblkhd;
}

/* Bytes of this process that are in memory. */
static uint64_t resident(void)
{
	unsigned long pages = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	if (f && fscanf(f, "%*u %lu", &pages) != 1)
		pages = 0;
	if (f)
		fclose(f);
	return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static struct pair_mark *mark(const struct bench_lane *lane)
{
	struct pair_mark *m = pair_mark(lane->pair);

	if (!m)
		bench_fail("out of memory");
	return m;
}

void bench_lane_open(struct bench_lane *lane, const struct bench_mode *mode,
		     const struct bench_set *set, uint64_t pages, unsigned level)
{
	struct counters *count = mem_zeroed(1, sizeof(*count));
	struct pair_options options = mode->options;
	uint64_t allocated_before = allocated(), resident_before = resident();
	const char *error;

	*lane = (struct bench_lane){
		.mode = mode, .set = set, .cfg = set->program[0].cfg, .count = count
	};
	lane->cfg.pages = pages;
	options.count = count;
	lane->pair = pair_create(set->sys, &lane->cfg, level, &options, &error);
	if (!lane->pair)
		bench_fail("a pair with %llu pages: %s", (unsigned long long)pages, error);
	lane->allocated = allocated() - allocated_before;
	lane->resident = resident() - resident_before;
	lane->before = mem_zeroed(1, sizeof(*lane->before));
	lane->empty = mark(lane);
}

static void forget_start(struct bench_lane *lane)
{
	pair_undo(lane->pair, lane->empty);
	if (lane->start)
		pair_mark_free(lane->start);
	lane->start = NULL;
}

void bench_lane_place(struct bench_lane *lane, enum bench_pages where)
{
	forget_start(lane);
	lane->where = where;
}

void bench_lane_close(struct bench_lane *lane)
{
	forget_start(lane);
	pair_mark_free(lane->empty);
	pair_destroy(lane->pair);
	free(lane->count);
	free(lane->before);
}

/* ---- running --------------------------------------------------------------------------- */

static bool is_at_start(const struct bench_lane *lane, size_t n)
{
	return lane->start && lane->at_start == lane->set->program[n].start &&
	       (lane->where == BENCH_NEAR || lane->at_program == n);
}

/* A start is a program like the others: its pages are renamed with those of program n. */
static void run_start(struct bench_lane *lane, size_t n)
{
	const struct program *p = &lane->set->start[lane->set->program[n].start];
	struct program start;

	program_init(&start, p->sys);
	program_copy(&start, p);
	bench_place(&start, lane->where, lane->cfg.pages, n);
	*lane->before = *lane->count;
	pair_run(lane->pair, start.step, start.steps);
	*lane->count = *lane->before;
	program_free(&start);
}

void bench_lane_begin(struct bench_lane *lane, size_t n)
{
	if (is_at_start(lane, n)) {
		pair_undo(lane->pair, lane->start);
		return;
	}
	forget_start(lane);
	run_start(lane, n);
	lane->start = mark(lane);
	lane->at_program = n;
	lane->at_start = lane->set->program[n].start;
}

size_t bench_lane_step(struct bench_lane *lane, const struct program *p, size_t i,
		       struct bench_sample *sum)
{
	const struct step_report *r = pair_report(lane->pair);
	size_t n = program_group(p->step, p->steps, i);
	bool running = pair_step(lane->pair, &p->step[i], n);

	sum->groups++;
	sum->paired += r->ran[0] && r->ran[1];
	sum->one_sided += r->ran[0] != r->ran[1];
	sum->stored += r->stores[0] || r->stores[1];
	sum->stores += r->stores[0] + r->stores[1];
	return running ? i + n : p->steps;
}

static void run(struct bench_lane *lane, const struct program *p, uint64_t limit,
		struct bench_sample *sum)
{
	const uint64_t before = sum->groups;
	double begin = bench_now();

	for (size_t i = 0; i < p->steps && sum->groups - before < limit;)
		i = bench_lane_step(lane, p, i, sum);
	if (pair_violation(lane->pair)->found)
		bench_fail("a violation: %s", pair_violation(lane->pair)->message);
	pair_undo(lane->pair, lane->start);
	sum->seconds += bench_now() - begin - bench_clock_cost();
}

void bench_lane_run(struct bench_lane *lane, size_t n, uint64_t limit, struct bench_sample *sum)
{
	struct program p;

	program_init(&p, lane->set->sys);
	program_copy(&p, &lane->set->program[n]);
	bench_place(&p, lane->where, lane->cfg.pages, n);
	bench_lane_begin(lane, n);
	if (lane->mode->bare)
		bench_floor_run(lane, &p, limit, sum);
	else
		run(lane, &p, limit, sum);
	program_free(&p);
}
