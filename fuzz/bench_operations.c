/* SPDX-License-Identifier: Apache-2.0 */
/* What steps cost by operation: a step that maps 512 pages is not one that reads a word. */
#include <stdlib.h>

#include "fuzz/bench.h"
#include "fuzz/memory.h"

#define MODE "exact"
#define PAGES 4096u
#define STRIDE 37u /* a prime: the first programs of a level do not all have one start */

struct cost {
	double seconds;
	uint64_t count, stores, most_stores;
};

static void note(struct cost *c, const struct bench_sample *step)
{
	if (!step->paired)
		return;
	c->seconds += step->seconds;
	c->count++;
	c->stores += step->stores;
	if (step->stores > c->most_stores)
		c->most_stores = step->stores;
}

static void run_program(struct bench_lane *lane, size_t n, struct cost *cost)
{
	const struct program *frozen = &lane->set->program[n];
	struct program p;

	program_init(&p, frozen->sys);
	program_copy(&p, frozen);
	bench_place(&p, lane->where, lane->cfg.pages, n);
	bench_lane_begin(lane, n);
	for (size_t i = 0; i < p.steps;) {
		struct cost *c = &cost[p.step[i].op];
		struct bench_sample step = { 0 };
		double begin = bench_now();

		i = bench_lane_step(lane, &p, i, &step);
		step.seconds = bench_now() - begin - bench_clock_cost();
		note(c, &step);
	}
	program_free(&p);
}

static void run_level(const struct bench_plan *plan, const struct bench_mode *mode, unsigned level,
		      struct cost *cost)
{
	const struct bench_set *set = plan->set;
	const double end = bench_now() + plan->seconds / set->sys->level_count;
	struct bench_lane lane;

	bench_lane_open(&lane, mode, set, PAGES, level);
	for (size_t i = 0; i < set->count && bench_now() < end; i++) {
		size_t n = i * STRIDE % set->count;

		if (set->program[n].level == level)
			run_program(&lane, n, cost);
	}
	bench_lane_close(&lane);
}

static void add_rows(const struct system *sys, const struct cost *cost, cJSON *operations)
{
	for (unsigned op = 0; op < sys->op_count; op++) {
		const struct cost *c = &cost[op];
		cJSON *o;

		if (!c->count)
			continue;
		o = cJSON_CreateObject();
		cJSON_AddStringToObject(o, "operation", sys->op[op].name);
		cJSON_AddNumberToObject(o, "count", (double)c->count);
		cJSON_AddNumberToObject(o, "ns_per_step", 1e9 * c->seconds / (double)c->count);
		cJSON_AddNumberToObject(o, "stores_per_step", (double)c->stores / (double)c->count);
		cJSON_AddNumberToObject(o, "most_stores", (double)c->most_stores);
		cJSON_AddItemToArray(operations, o);
	}
}

void bench_operations(const struct bench_plan *plan, cJSON *result)
{
	struct cost *cost = mem_zeroed(plan->set->sys->op_count, sizeof(*cost));

	for (unsigned level = 0; level < plan->set->sys->level_count; level++)
		run_level(plan, bench_mode_named(MODE), level, cost);
	add_rows(plan->set->sys, cost, cJSON_AddArrayToObject(result, "operations"));
	free(cost);
}
