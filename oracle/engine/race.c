/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/engine/race.h"

#include <string.h>

static bool same_words(const uint64_t *a, unsigned count_a, const uint64_t *b, unsigned count_b)
{
	return count_a == count_b && !memcmp(a, b, count_a * sizeof(*a));
}

static bool same_results(const struct step_result *a, const struct step_result *b)
{
	return a->skipped == b->skipped && a->code == b->code &&
	       same_words(a->visible, a->visible_count, b->visible, b->visible_count) &&
	       same_words(a->record, a->record_count, b->record, b->record_count);
}

/* The model's cells become what the leader had in them at this moment of step i. */
static void adopt_at(struct monitor *mon, unsigned i, struct journal_mark at)
{
	struct journal *j = &mon->leader->m->journal;

	journal_rewind(j, at);
	monitor_adopt(mon, i);
	journal_replay(j, at);
}

/*
 * Step i, taken by the model now, gives what it gave in the leader: the same results, and
 * the same values in the cells that it changed.  Nothing of that stays.
 */
static bool does_the_same(struct monitor *mon, unsigned i)
{
	struct journal *j = &mon->m->journal;
	const struct journal_mark begin = journal_mark(j);
	const struct streams_mark streams = streams_mark(&mon->shop->streams);
	const struct monitor *leader = mon->leader;
	struct journal_mark before;
	uint64_t taken;
	bool same;

	adopt_at(mon, i, leader->nested_begin[i]);
	before = journal_mark(j);
	same = monitor_follow(mon, i) && same_results(&mon->result[i], &leader->result[i]);
	taken = journal_fingerprint(j);
	mon->contexts--;
	journal_undo(j, before);
	adopt_at(mon, i, leader->nested_end[i]);
	same = same && journal_fingerprint(j) == taken;
	journal_undo(j, begin);
	streams_undo(&mon->shop->streams, &streams);
	return same;
}

/* Between the step's place and the end of its section, no other step ran. */
static bool is_last(const struct monitor *leader, unsigned i)
{
	const struct step *last = NULL;

	for (size_t c = 1; c < leader->contexts; c++) {
		const struct step *s = leader->context[c].step;

		if (leader->section[s - leader->group.step] == leader->section[i])
			last = s;
	}
	return last == &leader->group.step[i];
}

void race_before(struct monitor *mon, unsigned i)
{
	if (does_the_same(mon, i))
		mon->seen |= 1u << i;
	else if (is_last(mon->leader, i))
		mon->awaited = i;
}

void race_after(struct monitor *mon)
{
	unsigned i = mon->awaited;

	mon->awaited = 0;
	if (!i)
		return;
	if (does_the_same(mon, i))
		mon->seen |= 1u << i;
	else if (!mon->result[i].skipped) /* a device that nobody owns any more takes no steps */
		mon->unseen |= 1u << i;
}
