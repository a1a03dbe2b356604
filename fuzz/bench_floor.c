/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The core alone.
 *
 * A program runs once in the pair, which tells which steps ran in which machine,
 * and once more in the machines only, which tells their journals what the steps
 * change.  Then nobody watches any more: the same steps are timed, and what they
 * changed is put back by hand.  Steps that ran inside another one are left out.
 */
#include <stdlib.h>
#include <string.h>

#include "fuzz/bench.h"
#include "fuzz/memory.h"

struct turn {
	unsigned side;
	struct step step;
};

struct turns {
	struct turn *turn;
	size_t count;
};

/* Cells and what they hold at the start, in order of their changes. */
struct cells {
	struct {
		uint64_t *cell, value;
	} * at;
	size_t count;
};

/* What the pair did with the program; groups that were undone are not among it. */
static void find_turns(struct bench_lane *lane, const struct program *p, uint64_t limit,
		       struct turns *out, struct bench_sample *sum)
{
	const struct step_report *r = pair_report(lane->pair);
	const uint64_t before = sum->groups;

	out->turn = mem_zeroed(2 * p->steps + 1, sizeof(*out->turn));
	out->count = 0;
	for (size_t i = 0; i < p->steps && sum->groups - before < limit;) {
		const struct step *s = &p->step[i];

		i = bench_lane_step(lane, p, i, sum);
		for (unsigned side = 0; side < 2; side++) {
			if (r->ran[side])
				out->turn[out->count++] = (struct turn){ side, *s };
		}
	}
}

static void take(struct bench_lane *lane, const struct turns *turns)
{
	struct machine *m[2] = { pair_machine(lane->pair, 0), pair_machine(lane->pair, 1) };
	const struct system *sys = lane->set->sys;
	struct step_result result;

	for (size_t i = 0; i < turns->count; i++) {
		memset(&result, 0, sizeof(result));
		sys->step(m[turns->turn[i].side], &turns->turn[i].step, &result);
	}
}

static void keep_cells(const struct journal *j, struct journal_mark since, struct cells *out)
{
	out->count = j->changes - since.changes;
	out->at = mem_zeroed(out->count + 1, sizeof(*out->at));
	for (size_t i = 0; i < out->count; i++) {
		const struct change *c = &j->change[since.changes + i];

		out->at[i].cell = c->cell;
		out->at[i].value = c->other;
	}
}

static void put_back(struct cells *cells)
{
	for (size_t i = cells->count; i > 0; i--)
		*cells->at[i - 1].cell = cells->at[i - 1].value;
	free(cells->at);
}

void bench_floor_run(struct bench_lane *lane, const struct program *p, uint64_t limit,
		     struct bench_sample *sum)
{
	struct machine *m[2] = { pair_machine(lane->pair, 0), pair_machine(lane->pair, 1) };
	struct journal_mark at[2] = { journal_mark(&m[0]->journal), journal_mark(&m[1]->journal) };
	struct cells cells[2];
	struct turns turns;
	double begin;

	find_turns(lane, p, limit, &turns, sum);
	/* The streams stay as the program left them: the machines read the same once more. */
	for (unsigned side = 0; side < 2; side++)
		journal_undo(&m[side]->journal, at[side]);
	take(lane, &turns);
	for (unsigned side = 0; side < 2; side++) {
		keep_cells(&m[side]->journal, at[side], &cells[side]);
		journal_undo(&m[side]->journal, at[side]);
		lane->set->sys->watch(m[side], false);
	}
	begin = bench_now();
	take(lane, &turns);
	sum->seconds += bench_now() - begin - bench_clock_cost();
	for (unsigned side = 0; side < 2; side++) {
		put_back(&cells[side]);
		lane->set->sys->watch(m[side], true);
	}
	pair_undo(lane->pair, lane->start);
	free(turns.turn);
}
