/* SPDX-License-Identifier: Apache-2.0 */
/* What it takes to go back: a program of 64 steps undone in both machines. */
#include "fuzz/bench.h"
#include "fuzz/memory.h"
#include "oracle/engine/objects.h"

#define MODE "journal"
#define STEPS 64u
#define STRIDE 5u /* one program in so many */

struct undone {
	double seconds;
	uint64_t programs, changes, objects;
};

/* Program n and those behind it that start alike, 64 steps; false: there are not so many. */
static bool chain(const struct bench_lane *lane, size_t n, struct program *p)
{
	const struct bench_set *set = lane->set;
	const struct program *first = &set->program[n];

	program_init(p, set->sys);
	for (; n < set->count && p->steps < STEPS; n++) {
		const struct program *next = &set->program[n];

		if (next->level != first->level || next->start != first->start)
			return false;
		for (size_t i = 0; i < next->steps && p->steps < STEPS; i++)
			program_add(p, &next->step[i]);
	}
	bench_place(p, lane->where, lane->cfg.pages, n);
	return p->steps == STEPS;
}

static void note_journals(struct bench_lane *lane, const struct journal_mark at[2],
			  struct undone *sum)
{
	struct object_set touched = { 0 };

	for (unsigned side = 0; side < 2; side++) {
		const struct journal *j = &pair_machine(lane->pair, side)->journal;

		sum->changes += j->changes - at[side].changes;
		objects_touched(&touched, j, at[side]);
		sum->objects += touched.count;
	}
	objects_free(&touched);
}

static void run_chain(struct bench_lane *lane, const struct program *p, struct undone *sum)
{
	struct journal_mark at[2];
	double begin;

	for (unsigned side = 0; side < 2; side++)
		at[side] = journal_mark(&pair_machine(lane->pair, side)->journal);
	if (!pair_run(lane->pair, p->step, p->steps))
		return; /* it halted: not all steps ran */
	note_journals(lane, at, sum);
	begin = bench_now();
	pair_undo(lane->pair, lane->start);
	sum->seconds += bench_now() - begin - bench_clock_cost();
	sum->programs++;
}

static void run_level(const struct bench_plan *plan, uint64_t pages, unsigned level,
		      struct undone *sum)
{
	struct bench_lane lane;
	struct program p;

	bench_lane_open(&lane, bench_mode_named(MODE), plan->set, pages, level);
	for (size_t n = 0; n < plan->set->count; n += STRIDE) {
		if (plan->set->program[n].level != level)
			continue;
		bench_lane_begin(&lane, n);
		if (chain(&lane, n, &p))
			run_chain(&lane, &p, sum);
		program_free(&p);
	}
	bench_lane_close(&lane);
}

static void add_row(uint64_t pages, const struct undone *u, cJSON *reset)
{
	const double programs = (double)u->programs, ns = 1e9 * u->seconds;
	cJSON *o = cJSON_CreateObject();

	cJSON_AddNumberToObject(o, "pages", (double)pages);
	cJSON_AddNumberToObject(o, "programs", programs);
	cJSON_AddNumberToObject(o, "ns_per_program", ns / programs);
	cJSON_AddNumberToObject(o, "ns_per_10_objects", 10 * ns / (double)u->objects);
	cJSON_AddNumberToObject(o, "changes", (double)u->changes / programs);
	cJSON_AddNumberToObject(o, "touched_objects", (double)u->objects / programs);
	cJSON_AddItemToArray(reset, o);
}

void bench_reset(const struct bench_plan *plan, cJSON *result)
{
	cJSON *reset = cJSON_AddArrayToObject(result, "reset");

	for (const uint64_t *pages = bench_sizes; *pages && *pages <= plan->max_pages; pages++) {
		struct undone sum = { 0 };

		for (unsigned level = 0; level < plan->set->sys->level_count; level++)
			run_level(plan, *pages, level, &sum);
		if (sum.programs) /* of a very small set there is none */
			add_row(*pages, &sum, reset);
	}
}
