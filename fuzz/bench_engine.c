/* SPDX-License-Identifier: Apache-2.0 */
/* Paired steps a second by mode, size of memory and working set. */
#include "fuzz/bench.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "fuzz/memory.h"

#define SLICES 5u
#define PROBES 16u	/* programs that are run to learn what a slice can hold */
#define PROBE_GROUPS 4u /* of the first of them */
#define PATIENCE 2.0	/* so many times too long, rather than leave programs out */

/* 16 million: records of ownership are at most 2^24, with those of the core's own pages. */
const uint64_t bench_sizes[] = { 256, 4096, 65536, 1048576, 16000000, 0 };
#define MIN_PAGES_TO_SPREAD 4096u

/* One mode at one size: what each of its slices did. */
struct row {
	const struct bench_mode *mode;
	struct bench_sample slice[SLICES];
	uint64_t measured; /* paired steps in all of them */
};

/* Programs of one level, and how much of them a slice of a lane takes. */
struct share {
	size_t first, end; /* of the set */
	size_t stride;
	uint64_t limit; /* groups of a program */
	unsigned passes;
	double pass; /* seconds that one over all programs takes */
};

/* One size with one working set. */
struct point {
	const struct bench_plan *plan;
	uint64_t pages;
	enum bench_pages where;
	struct row *row; /* bench_modes of them; those without a mode are not measured */
	/* Of the journal mode: everything once. */
	struct bench_sample work;
	struct counters *count;
};

/* ---- slices ---------------------------------------------------------------------------- */

static void run_pass(struct bench_lane *lane, const struct share *s, struct bench_sample *sum)
{
	for (size_t n = s->first; n < s->end; n += s->stride)
		bench_lane_run(lane, n, s->limit, sum);
}

/* Several passes count as one, their average: levels weigh the same in all modes. */
static void run_slice(struct bench_lane *lane, const struct share *s, struct row *row, unsigned k)
{
	struct bench_sample all = { 0 }, *sum = &row->slice[k];

	for (unsigned pass = 0; pass < s->passes; pass++)
		run_pass(lane, s, &all);
	sum->seconds += all.seconds / s->passes;
	sum->paired += all.paired / s->passes;
	sum->stores += all.stores / s->passes;
	row->measured += all.paired;
}

/* The longest program that starts from the first snapshot: from nothing. */
static size_t longest(const struct bench_set *set, const struct share *s)
{
	size_t best = s->first;

	for (size_t n = s->first; n < s->end; n++) {
		if (!set->program[n].start && set->program[n].steps > set->program[best].steps)
			best = n;
	}
	return best;
}

/* Learn what a pass over the share costs, and what a group does. */
static void probe(struct bench_lane *lane, double seconds, struct share *s)
{
	const size_t count = s->end - s->first;
	struct bench_sample sum = { 0 };
	double begin = bench_now(), elapsed = 0;
	unsigned probes = 0;

	s->limit = PROBE_GROUPS;
	for (; probes < PROBES && elapsed < seconds; probes++) {
		bench_lane_run(lane, s->first + probes * count / PROBES, s->limit, &sum);
		elapsed = bench_now() - begin;
		s->limit = 1 + (uint64_t)(seconds / sum.seconds * (double)sum.groups);
	}
	s->pass = elapsed / probes * (double)count;
	s->stride = s->pass > PATIENCE * seconds ? (size_t)(s->pass / seconds) + 1 : 1;
}

/* Several passes over one program in so many; or the first steps of a single one. */
static void fit(const struct bench_set *set, double seconds, size_t stride, struct share *s)
{
	const double pass = s->pass / (double)stride;

	s->stride = stride;
	s->passes = pass < seconds ? (unsigned)(seconds / pass) : 1;
	if (stride < s->end - s->first) {
		s->limit = BENCH_NO_LIMIT;
		return;
	}
	s->first = longest(set, s);
	s->end = s->first + 1;
}

static bool is_slow(const struct bench_lane *lane)
{
	return lane->mode->options.mode == MODE_DEFINITIONAL;
}

/* All modes run the same programs, but for those that could not. */
static void fit_all(const struct bench_lane *lane, size_t count, double seconds,
		    struct share *share)
{
	size_t most = 1;

	for (size_t i = 0; i < count; i++) {
		if (!is_slow(&lane[i]) && share[i].stride > most)
			most = share[i].stride;
	}
	for (size_t i = 0; i < count; i++) {
		size_t stride = is_slow(&lane[i]) ? share[i].stride : most;

		fit(lane[i].set, seconds, stride, &share[i]);
	}
}

/* ---- one level --------------------------------------------------------------------------- */

static struct share share_of_level(const struct bench_set *set, unsigned level)
{
	struct share s = { .stride = 1, .limit = BENCH_NO_LIMIT, .passes = 1 };

	while (s.first < set->count && set->program[s.first].level < level)
		s.first++;
	for (s.end = s.first; s.end < set->count && set->program[s.end].level == level;)
		s.end++;
	return s;
}

static void note_work(struct point *p, struct bench_lane *lane, const struct share *all)
{
	counters_init(lane->count);
	run_pass(lane, all, &p->work);
	counters_add(p->count, lane->count);
}

static void measure_level(struct point *p, struct bench_lane *lane, size_t count,
			  const struct share *all)
{
	const double slice = p->plan->seconds / SLICES / p->plan->set->sys->level_count;
	struct share *share = mem_zeroed(count, sizeof(*share));

	for (size_t i = 0; i < count; i++) {
		p->row[i].mode = lane[i].mode;
		share[i] = *all;
		bench_lane_place(&lane[i], p->where);
		probe(&lane[i], slice, &share[i]);
		probe(&lane[i], slice, &share[i]); /* nothing is touched for the first time now */
	}
	fit_all(lane, count, slice, share);
	for (size_t i = 0; i < count; i++) /* the same, for all that a slice touches */
		run_pass(&lane[i], &share[i], &(struct bench_sample){ 0 });
	for (unsigned k = 0; k < SLICES; k++)
		for (size_t i = 0; i < count; i++)
			run_slice(&lane[i], &share[i], &p->row[i], k);
	for (size_t i = 0; i < count; i++) {
		if (lane[i].mode->options.mode == MODE_JOURNAL && !lane[i].mode->bare)
			note_work(p, &lane[i], all);
	}
	free(share);
}

/* ---- results ------------------------------------------------------------------------------ */

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

struct cost {
	double ns, spread; /* of a paired step: median; (most - least) / median */
};

static struct cost cost_of(const struct row *row)
{
	double ns[SLICES];

	for (unsigned k = 0; k < SLICES; k++) {
		const struct bench_sample *s = &row->slice[k];

		if (s->paired != row->slice[0].paired)
			bench_fail("mode %s does not come back to where it started",
				   row->mode->name);
		ns[k] = 1e9 * s->seconds / (double)s->paired;
	}
	qsort(ns, SLICES, sizeof(ns[0]), by_value);
	return (struct cost){ ns[SLICES / 2], (ns[SLICES - 1] - ns[0]) / ns[SLICES / 2] };
}

static void add_row(const struct point *p, const struct row *row, cJSON *engine)
{
	const struct bench_sample *s = &row->slice[0];
	const struct cost cost = cost_of(row), floor = cost_of(&p->row[0]);
	const double stores = (double)s->stores / (double)s->paired;
	cJSON *o = cJSON_CreateObject();

	cJSON_AddStringToObject(o, "mode", row->mode->name);
	cJSON_AddNumberToObject(o, "pages", (double)p->pages);
	cJSON_AddStringToObject(o, "working_set", bench_working_set[p->where]);
	cJSON_AddNumberToObject(o, "paired_steps_per_second", 1e9 / cost.ns);
	cJSON_AddNumberToObject(o, "ns_per_step", cost.ns);
	cJSON_AddNumberToObject(o, "spread", cost.spread);
	cJSON_AddNumberToObject(o, "ratio_to_floor", cost.ns / floor.ns);
	cJSON_AddNumberToObject(o, "stores_per_step", stores);
	cJSON_AddNumberToObject(o, "ns_per_store", cost.ns / stores);
	cJSON_AddNumberToObject(o, "measured_steps", (double)row->measured);
	cJSON_AddItemToArray(engine, o);
}

/* Outcomes of a full pool or table, by the ends of their names. */
static bool is_shortage(const char *outcome)
{
	static const char *const end[] = { ".pool", "_nomem", ".vmids", ".images", ".window" };
	const size_t length = strlen(outcome);

	for (size_t i = 0; i < sizeof(end) / sizeof(end[0]); i++) {
		size_t n = strlen(end[i]);

		if (length > n && !strcmp(outcome + length - n, end[i]))
			return true;
	}
	return false;
}

static double shortages(const struct system *sys, const struct counters *c)
{
	uint64_t all = 0, short_of = 0;

	for (unsigned i = 0; i < sys->outcome_count; i++) {
		all += c->outcome[i];
		short_of += is_shortage(sys->outcome_name(i)) ? c->outcome[i] : 0;
	}
	return all ? (double)short_of / (double)all : 0;
}

static void add_work(const struct point *p, cJSON *work)
{
	const struct bench_sample *s = &p->work;
	const double groups = (double)s->groups, ran = (double)(s->paired + s->one_sided);
	cJSON *o = cJSON_CreateObject();

	cJSON_AddNumberToObject(o, "pages", (double)p->pages);
	cJSON_AddStringToObject(o, "working_set", bench_working_set[p->where]);
	cJSON_AddNumberToObject(o, "steps", groups);
	cJSON_AddNumberToObject(o, "paired", (double)s->paired / groups);
	cJSON_AddNumberToObject(o, "one_sided", (double)s->one_sided / groups);
	cJSON_AddNumberToObject(o, "not_run", (groups - ran) / groups);
	cJSON_AddNumberToObject(o, "nested_per_step", (double)p->count->nested / groups);
	cJSON_AddNumberToObject(o, "stored", (double)s->stored / ran);
	cJSON_AddNumberToObject(o, "shortages", shortages(p->plan->set->sys, p->count));
	cJSON_AddItemToArray(work, o);
}

static void add_memory(const struct bench_lane *lane, cJSON *memory)
{
	cJSON *row = cJSON_CreateObject();
	struct rusage use;

	getrusage(RUSAGE_SELF, &use);
	cJSON_AddStringToObject(row, "mode", lane->mode->name);
	cJSON_AddNumberToObject(row, "pages", (double)lane->cfg.pages);
	cJSON_AddNumberToObject(row, "pair_allocated_bytes", (double)lane->allocated);
	cJSON_AddNumberToObject(row, "pair_resident_bytes", (double)lane->resident);
	cJSON_AddNumberToObject(row, "process_peak_bytes", 1024.0 * (double)use.ru_maxrss);
	cJSON_AddItemToArray(memory, row);
}

/* ---- one size ---------------------------------------------------------------------------- */

static void add_results(struct point *p, cJSON *result)
{
	for (size_t i = 0; i < bench_modes && p->row[i].mode; i++)
		add_row(p, &p->row[i], cJSON_GetObjectItem(result, "engine"));
	add_work(p, cJSON_GetObjectItem(result, "work"));
	free(p->count);
	free(p->row);
}

static size_t open_lanes(struct bench_lane *lane, const struct bench_set *set, uint64_t pages,
			 unsigned level)
{
	size_t count = 0;

	for (size_t i = 0; i < bench_modes; i++) {
		if (pages <= bench_mode[i].max_pages)
			bench_lane_open(&lane[count++], &bench_mode[i], set, pages, level);
	}
	return count;
}

/* Levels one after the other: the pairs of all modes of one fill much memory. */
static void measure_size(const struct bench_plan *plan, uint64_t pages, cJSON *result)
{
	const unsigned sets = pages < MIN_PAGES_TO_SPREAD ? BENCH_NEAR + 1 : BENCH_WORKING_SETS;
	struct bench_lane *lane = mem_zeroed(bench_modes, sizeof(*lane));
	struct point point[BENCH_WORKING_SETS];

	for (unsigned w = 0; w < sets; w++)
		point[w] = (struct point){ .plan = plan,
					   .pages = pages,
					   .where = (enum bench_pages)w,
					   .row = mem_zeroed(bench_modes, sizeof(struct row)),
					   .count = mem_zeroed(1, sizeof(struct counters)) };
	for (unsigned level = 0; level < plan->set->sys->level_count; level++) {
		const struct share all = share_of_level(plan->set, level);
		size_t count = open_lanes(lane, plan->set, pages, level);

		for (unsigned w = 0; w < sets && all.first < all.end; w++)
			measure_level(&point[w], lane, count, &all);
		for (size_t i = 0; i < count; i++) {
			if (!level)
				add_memory(&lane[i], cJSON_GetObjectItem(result, "memory"));
			bench_lane_close(&lane[i]);
		}
	}
	for (unsigned w = 0; w < sets; w++)
		add_results(&point[w], result);
	free(lane);
}

void bench_engine(const struct bench_plan *plan, cJSON *result)
{
	cJSON_AddArrayToObject(result, "engine");
	cJSON_AddArrayToObject(result, "work");
	cJSON_AddArrayToObject(result, "memory");
	for (const uint64_t *pages = bench_sizes; *pages && *pages <= plan->max_pages; pages++)
		measure_size(plan, *pages, result);
}
