/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/npt_walk/twin.h"

#include <stdio.h>
#include <stdlib.h>

#include "hyp/kcore/kcore.h"
#include "hyp/plat/host/host.h"
#include "oracle/engine/grow.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/model/universe.h"
#include "oracle/kcore/npt_walk/watch.h"
#include "oracle/kcore/universe.h"

#define SLACK_PAGES 64u /* of the core's memory around its tables */

_Noreturn static void give_up(const char *what)
{
	fprintf(stderr, "npt_walk: %s\n", what);
	exit(EXIT_TOOL_FAILED);
}

/* ---- journals ------------------------------------------------------------------------------ */

static void keep(struct twin_journal *j, struct twin_store store)
{
	j->store = grow(j->store, j->count + 1, &j->capacity, sizeof(*j->store));
	j->store[j->count++] = store;
}

static void on_core_store(void *ctx, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
			  uint64_t value)
{
	struct twin *t = ctx;

	if (t->watch)
		watch_store(t->watch, cpu, field, index, *cell, value);
	keep(&t->core, (struct twin_store){ field, index, cell, *cell, value });
}

static void on_model_store(void *ctx, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value)
{
	struct twin *t = ctx;

	keep(&t->model, (struct twin_store){ field, key, cell, *cell, value });
}

void twin_begin(struct twin *t)
{
	t->core.count = t->model.count = 0;
}

static void undo(struct twin_journal *j)
{
	while (j->count) {
		const struct twin_store *s = &j->store[--j->count];

		*s->cell = s->old;
	}
}

void twin_undo(struct twin *t)
{
	undo(&t->core);
	undo(&t->model);
	if (t->watch)
		watch_reset(t->watch);
}

/* ---- locks and caches ------------------------------------------------------------------------ */

static void on_lock_wait(void *ctx, unsigned cpu, unsigned id)
{
	struct twin *t = ctx;

	if (t->watch)
		watch_lock_wait(t->watch, cpu, id);
}

static void on_lock_taken(void *ctx, unsigned cpu, unsigned id)
{
	struct twin *t = ctx;

	if (t->watch)
		watch_lock_taken(t->watch, cpu, id);
}

static void on_lock_release(void *ctx, unsigned cpu, unsigned id)
{
	struct twin *t = ctx;

	if (t->watch)
		watch_lock_release(t->watch, cpu, id);
}

static void on_invalidated(void *ctx, unsigned cpu, enum trace_cache cache, uint64_t tag,
			   uint64_t page)
{
	struct twin *t = ctx;

	if (t->watch)
		watch_invalidated(t->watch, cpu, cache, tag, page);
}

/* ---- life ---------------------------------------------------------------------------------------
 */

/* Page tables alone ask the world for nothing. */
static uint64_t no_data(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
	return 0;
}

static void not_consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static bool not_signed(void *ctx, uint64_t hash)
{
	(void)ctx;
	(void)hash;
	return false;
}

/* The test universe with the pools of the program. */
static void core_config(const struct npt_program *p, struct kcore_config *cfg)
{
	const struct config universe = { .pages = UNIVERSE_MIN_PAGES, .cpus = TWIN_CPUS };
	const char *wrong = kc_universe(&universe, cfg);
	uint64_t offset, bytes;

	if (wrong)
		give_up(wrong);
	cfg->host_pool = p->host_pool;
	cfg->vm_pool = p->vm_pool;
	cfg->remap_pool = p->remap_pool;
	cfg->smmu_pgd_pages = p->smmu_pgd_pages;
	cfg->smmu_pmd_pages = p->smmu_pmd_pages;
	kcore_table_range(cfg, &offset, &bytes);
	cfg->core_pages = bytes / KC_PAGE_SIZE + SLACK_PAGES;
	wrong = kcore_config_check(cfg);
	if (wrong)
		give_up(wrong);
}

static void create_core(struct twin *t, const struct npt_program *p)
{
	const struct host_streams streams = { NULL, no_data, not_consumed, not_signed };
	const struct trace_hook hook = {
		.ctx = t,
		.store = on_core_store,
		.lock_wait = on_lock_wait,
		.lock_taken = on_lock_taken,
		.lock_release = on_lock_release,
		.invalidated = on_invalidated,
	};
	struct host_config host = { .pages = UNIVERSE_MIN_PAGES, .cpus = TWIN_CPUS };
	struct kcore_config cfg;

	core_config(p, &cfg);
	host.table_base = cfg.table_base;
	kcore_table_range(&cfg, &host.table_offset, &host.table_bytes);
	t->kc = host_create(&host, kcore_size(&cfg), &streams);
	if (!t->kc)
		give_up("out of memory");
	kcore_init(t->kc, &cfg);
	t->map.kc = t->kc;
	tables_init(&t->map);
	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		plat_smmu_enable(t->kc, 0, bank, twin_ttbr(t, bank));
	host_set_trace(t->kc, &hook);
}

/* The model's pools lie where the layout says, not where the core's bump pointers begin. */
static void create_model(struct twin *t)
{
	const struct map_hook hook = { .ctx = t, .store = on_model_store };
	const struct km_config cfg = kcm_universe(&t->kc->cfg, KM_SAFE);

	t->m = kmodel_create(&cfg, &hook);
	if (!t->m)
		give_up("out of memory");
}

struct twin *twin_create(const struct npt_program *p)
{
	struct twin *t = calloc(1, sizeof(*t));

	if (!t)
		give_up("out of memory");
	create_core(t, p);
	create_model(t);
	return t;
}

void twin_destroy(struct twin *t)
{
	host_destroy(t->kc);
	kmodel_destroy(t->m);
	free(t->core.store);
	free(t->model.store);
	free(t);
}

/* ---- tables -------------------------------------------------------------------------------------
 */

const struct kc_table *twin_table(const struct twin *t, bool spt, unsigned unit)
{
	return spt ? spt_table(&t->map, unit) : npt_table(&t->map, unit);
}

uint64_t twin_vttbr(const struct twin *t, unsigned v)
{
	return (t->kc->cfg.table_base + npt_table(&t->map, v)->start[0]) |
	       (uint64_t)v << KC_VTTBR_VMID_SHIFT;
}

uint64_t twin_ttbr(const struct twin *t, unsigned bank)
{
	return t->kc->cfg.table_base + spt_table(&t->map, bank)->start[0];
}

static uint64_t npt_bit(uint64_t v)
{
	return v < KC_NPT_TABLES ? 1ull << v : 0;
}

static uint64_t spt_bit(uint64_t bank)
{
	return bank < KC_BANKS ? 1ull << (KC_NPT_TABLES + bank) : 0;
}

uint64_t twin_touched_by(const struct twin *t, const struct twin_store *s)
{
	const struct kc_table *table;
	unsigned level;

	switch (s->field) {
	case KC_F_TABLE:
		table = table_at(&t->map, s->index, &level);
		return table ? 1ull << table_number(&t->map, table) : 0;
	case KC_F_NPT_PGD_NEXT:
	case KC_F_NPT_PUD_NEXT:
	case KC_F_NPT_PMD_NEXT:
		return npt_bit(s->index);
	case KC_F_SPT_PGD_NEXT:
	case KC_F_SPT_PMD_NEXT:
		return spt_bit(s->index);
	default:
		return 0;
	}
}

/* A map's stores, its bookkeeping included, have fields from its own up to the next map's. */
static uint64_t touched_by_model(const struct twin_store *s)
{
	if (s->field == KM_F_NEXT)
		return npt_bit(s->index / 4);
	if (s->field == KM_F_SPT_NEXT)
		return spt_bit(s->index / 2);
	if (s->field == KM_F_EPOCH)
		return s->index < KM_BANK_EPOCH ? npt_bit(s->index)
						: spt_bit(s->index - KM_BANK_EPOCH);
	if (s->field < KM_F_NPT || s->field >= KM_F_GFN)
		return 0;
	if (s->field < KM_F_PGD_T)
		return npt_bit(s->index >> KM_UNIT_SHIFT);
	if (s->field < KM_F_SPT)
		return npt_bit(s->index >> KM_FLAG_UNIT_SHIFT);
	if (s->field < KM_F_SPT_PGD_T)
		return spt_bit(s->index >> KM_UNIT_SHIFT);
	return spt_bit(s->index >> KM_FLAG_UNIT_SHIFT);
}

uint64_t twin_touched(const struct twin *t)
{
	uint64_t touched = 0;

	for (size_t i = 0; i < t->core.count; i++)
		touched |= twin_touched_by(t, &t->core.store[i]);
	for (size_t i = 0; i < t->model.count; i++)
		touched |= touched_by_model(&t->model.store[i]);
	return touched;
}
