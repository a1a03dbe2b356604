/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/npt_walk/watch.h"

#include <inttypes.h>
#include <string.h>

#include "hyp/plat/host/host.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/locks.h"

#define INDEX_BITS 9u
#define DESC_VALID 1ull

static const char *const bars_name[] = { "valid", "needed", "barriered" };

void watch_reset(struct twin_watch *w)
{
	memset(w->cpu, 0, sizeof(w->cpu));
}

/* ---- No-Barrier-Misuse ------------------------------------------------------------------------
 */

static void move_bars(struct twin_watch *w, unsigned cpu, enum bars from, enum bars to,
		      const char *what)
{
	enum bars *bars = &w->cpu[cpu].bars;

	if (*bars != from)
		tally_failed(w->tally, NPT_WALK_wdrf_barrier, "cpu%u: %s while bars is %s", cpu,
			     what, bars_name[*bars]);
	*bars = to;
}

void watch_lock_wait(struct twin_watch *w, unsigned cpu, unsigned id)
{
	(void)id;
	move_bars(w, cpu, BARS_VALID, BARS_NEEDED, "a lock is taken");
}

void watch_lock_taken(struct twin_watch *w, unsigned cpu, unsigned id)
{
	(void)id;
	move_bars(w, cpu, BARS_NEEDED, BARS_VALID, "the barrier of a lock");
	w->cpu[cpu].leaves = 0;
	w->cpu[cpu].stored = false;
}

static void check_invalidated(struct twin_watch *w, unsigned cpu)
{
	struct watch_cpu *c = &w->cpu[cpu];
	const struct owed *o = &c->owed[0];

	TALLY(w->tally, NPT_WALK_wdrf_barrier, c->stored, c->owed_count == 0,
	      "cpu%u releases the lock although translations of cache %d, tag %" PRIu64
	      ", page 0x%" PRIx64 " changed and were not invalidated",
	      cpu, (int)o->cache, o->tag, o->page);
	c->owed_count = 0;
}

void watch_lock_release(struct twin_watch *w, unsigned cpu, unsigned id)
{
	(void)id;
	check_invalidated(w, cpu);
	/* More than one would have failed at the store. */
	tally_held(w->tally, NPT_WALK_wdrf_one_leaf_write, w->cpu[cpu].leaves != 0);
	move_bars(w, cpu, BARS_VALID, BARS_BARRIERED, "the barrier of a release");
}

static bool pays(const struct owed *o, enum trace_cache cache, uint64_t tag, uint64_t page)
{
	if (o->cache != cache || o->tag != tag)
		return false;
	if (page == TRACE_ALL_PAGES || o->page == page)
		return true;
	return o->block && o->page != TRACE_ALL_PAGES &&
	       o->page >> INDEX_BITS == page >> INDEX_BITS;
}

void watch_invalidated(struct twin_watch *w, unsigned cpu, enum trace_cache cache, uint64_t tag,
		       uint64_t page)
{
	struct watch_cpu *c = &w->cpu[cpu];
	unsigned left = 0;

	for (unsigned i = 0; i < c->owed_count; i++)
		if (!pays(&c->owed[i], cache, tag, page))
			c->owed[left++] = c->owed[i];
	c->owed_count = left;
}

/* ---- stores to tables ---------------------------------------------------------------------------
 */

/*
 * The word at `offset` of `level` can be reached from the root; its first page number.
 * Climbs by searching the pages of the level above for a link, at most three times.
 */
static bool find_path(const struct twin *t, const struct kc_table *table, unsigned level,
		      uint64_t offset, uint64_t *page)
{
	uint64_t start = table->start[0], slot = offset, index;

	*page = 0;
	for (unsigned l = level; l > 0; l--) {
		uint64_t child = slot - slot % KC_PAGE_SIZE, link, up;

		*page += (slot % KC_PAGE_SIZE / sizeof(uint64_t)) << level_shift(table, l);
		for (up = table->start[l - 1]; up < table->start[l]; up += sizeof(uint64_t))
			if (is_link(&t->map, table, l - 1, table_word(&t->map, up), &link) &&
			    link == child)
				break;
		if (up == table->start[l])
			return false;
		slot = up;
	}
	index = (slot - start) / sizeof(uint64_t);
	*page += index << level_shift(table, 0);
	return true;
}

static void owe(struct twin_watch *w, unsigned cpu, const struct kc_table *table, uint64_t page,
		bool block)
{
	struct watch_cpu *c = &w->cpu[cpu];
	enum trace_cache cache = table->smmu		       ? TRACE_CACHE_SMMU
				 : table->unit == KC_COREVISOR ? TRACE_CACHE_EL2
							       : TRACE_CACHE_VMID;
	uint64_t tag = cache == TRACE_CACHE_EL2 ? 0 : table->unit;

	/* A full list keeps what it has: one debt is enough to fail. */
	if (c->owed_count < WATCH_MAX_OWED)
		c->owed[c->owed_count++] = (struct owed){ cache, tag, page, block };
}

static void on_leaf_store(struct twin_watch *w, unsigned cpu, const struct kc_table *table,
			  uint64_t page)
{
	if (w->cpu[cpu].leaves++)
		tally_failed(w->tally, NPT_WALK_wdrf_one_leaf_write,
			     "cpu%u stores a second leaf, of page 0x%" PRIx64
			     " of %s %u, in one critical section",
			     cpu, page, table->smmu ? "bank" : "vmid", table->unit);
}

static void on_table_store(struct twin_watch *w, unsigned cpu, uint64_t offset, uint64_t old,
			   uint64_t value)
{
	const struct twin *t = w->twin;
	unsigned level;
	const struct kc_table *table = table_at(&t->map, offset, &level);
	uint64_t page, child;
	bool was_leaf, is_leaf_now;

	if (!table || !find_path(t, table, level, offset, &page))
		return;
	was_leaf = is_leaf(table, level, old);
	is_leaf_now = is_leaf(table, level, value);
	if (was_leaf || is_leaf_now || is_last_level(table, level))
		on_leaf_store(w, cpu, table, page);
	if (!(old & DESC_VALID) || old == value)
		return;
	if (is_link(&t->map, table, level, old, &child))
		owe(w, cpu, table, TRACE_ALL_PAGES, false);
	else
		owe(w, cpu, table, page, !is_last_level(table, level));
}

/* ---- all stores
 * ------------------------------------------------------------------------------------ */

static bool is_table_field(uint32_t field)
{
	return field >= KC_F_NPT_PGD_NEXT && field <= KC_F_TABLE;
}

static void check_lock(struct twin_watch *w, unsigned cpu, uint32_t field, uint64_t index)
{
	int lock = lock_of_cell(&w->twin->map, field, index);
	unsigned holder = lock == LOCK_NONE ? 0 : host_lock_holder(w->twin->kc, (unsigned)lock);

	TALLY(w->tally, NPT_WALK_wdrf_drf_kernel, true, holder == cpu + 1,
	      "cpu%u stores to field %u, index 0x%" PRIx64 ", without holding lock %d", cpu, field,
	      index, lock);
}

void watch_store(struct twin_watch *w, unsigned cpu, uint32_t field, uint64_t index, uint64_t old,
		 uint64_t value)
{
	struct watch_cpu *c = &w->cpu[cpu];

	if (field == HOST_F_LOCK) {
		if (!value)
			move_bars(w, cpu, BARS_BARRIERED, BARS_VALID, "a lock is released");
		return;
	}
	if (field < HOST_FIELD_END) /* caches and registers are the platform's */
		return;
	if (c->bars != BARS_VALID)
		tally_failed(w->tally, NPT_WALK_wdrf_barrier,
			     "cpu%u stores to field %u while bars is %s", cpu, field,
			     bars_name[c->bars]);
	c->stored = true;
	if (is_table_field(field))
		check_lock(w, cpu, field, index);
	if (field == KC_F_TABLE)
		on_table_store(w, cpu, index, old, value);
}
