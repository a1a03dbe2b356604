/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Transactional page-table writes (spec sekvm.md 5.8): another CPU, or an SMMU, may see any
 * of the stores of an operation and not the others, in any order; whatever it sees,
 * each of its walks ends as it did before the operation, or as it does after it.
 */
#include <inttypes.h>

#include "oracle/kcore/npt_walk/stage.h"

#define MAX_EXHAUSTIVE 6u /* 1,957 ordered subsets */
#define MAX_WRITES 4096u  /* a cleared bank: its root and all its pages */
#define SAMPLES 24u

struct writes {
	struct stage *s;
	const struct twin_store *store[MAX_WRITES];
	size_t count;
	uint64_t before[STAGE_MAX_PLACES], after[STAGE_MAX_PLACES];
	bool holds;
};

static void collect(struct writes *w)
{
	const struct twin_journal *j = &w->s->t->core;

	for (size_t i = 0; i < j->count && w->count < MAX_WRITES; i++)
		if (j->store[i].field == KC_F_TABLE)
			w->store[w->count++] = &j->store[i];
}

/* Raw stores: nobody is told, and in the end the tables are as they were. */
static void apply_all(const struct writes *w)
{
	for (size_t i = 0; i < w->count; i++)
		*w->store[i]->cell = w->store[i]->value;
}

static void rewind_all(const struct writes *w)
{
	for (size_t i = w->count; i-- > 0;)
		*w->store[i]->cell = w->store[i]->old;
}

static uint64_t result_at(const struct writes *w, size_t i)
{
	const struct place *p = &w->s->place[i];

	return table_result(w->s->t->kc, twin_table(w->s->t, p->spt, p->unit), p->page);
}

static void note(const struct writes *w, uint64_t *result)
{
	for (size_t i = 0; i < w->s->places; i++)
		result[i] = result_at(w, i);
}

/* Some of the stores are visible, the tables are what they make of them. */
static void look(struct writes *w, size_t visible)
{
	for (size_t i = 0; i < w->s->places && w->holds; i++) {
		const struct place *p = &w->s->place[i];
		uint64_t result = result_at(w, i);

		if (result == w->before[i] || result == w->after[i])
			continue;
		w->holds = false;
		tally_failed(&w->s->tally, NPT_WALK_wdrf_transactional,
			     "with %zu of %zu stores visible the walk of page 0x%" PRIx64
			     " of %s %u ends at 0x%" PRIx64 ", before at 0x%" PRIx64
			     ", after at 0x%" PRIx64,
			     visible, w->count, p->page, p->spt ? "bank" : "vmid", p->unit, result,
			     w->before[i], w->after[i]);
	}
}

/* All ways to go on when the stores in `done` are visible already; depth is at most `count`. */
static void try_orders(struct writes *w, unsigned done, size_t visible)
{
	for (size_t i = 0; i < w->count && w->holds; i++) {
		uint64_t *cell = w->store[i]->cell, was = *cell;

		if (done >> i & 1)
			continue;
		*cell = w->store[i]->value;
		look(w, visible + 1);
		try_orders(w, done | 1u << i, visible + 1);
		*cell = was;
	}
}

/* A table is emptied word by word: samples of its subsets; no word is stored to twice. */
static void try_samples(struct writes *w)
{
	uint64_t random = w->count;

	for (unsigned n = 0; n < SAMPLES && w->holds; n++) {
		size_t visible = 0;

		for (size_t i = 0; i < w->count; i++) {
			random = random * 6364136223846793005ull + 1442695040888963407ull;
			if (random >> 40 & 1) {
				*w->store[i]->cell = w->store[i]->value;
				visible++;
			}
		}
		look(w, visible);
		rewind_all(w);
	}
}

void transactional_check(struct stage *s)
{
	struct writes w = { .s = s, .holds = true };

	collect(&w);
	if (!w.count) {
		tally_held(&s->tally, NPT_WALK_wdrf_transactional, false);
		return;
	}
	note(&w, w.after);
	rewind_all(&w);
	note(&w, w.before);
	if (w.count <= MAX_EXHAUSTIVE)
		try_orders(&w, 0, 0);
	else
		try_samples(&w);
	apply_all(&w);
	if (w.holds)
		tally_held(&s->tally, NPT_WALK_wdrf_transactional, true);
}
