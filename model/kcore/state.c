/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The abstract machine: initial state (spec sekvm.md 3.9) and access to its maps.
 *
 * An entry of a table carries, in its last word, the number of the table that it
 * was written to; emptying a table gives it the next number, so that its entries
 * read as absent at once.
 */
#include <stddef.h>
#include <stdlib.h>

#include "model/kcore/model.h"
#include "model/kcore/ops.h"

#define INDEX_BITS 9u
_Static_assert(3 * INDEX_BITS == KM_FLAG_UNIT_SHIFT, "keys of flags");

/* ---- life of an instance ----------------------------------------------------------------- */

static bool in_range(uint64_t value, uint64_t first, uint64_t count)
{
	return value >= first && value - first < count;
}

/* 3.9, items 1 to 3: words of struct km_s2. */
static void initial_s2(void *ctx, uint64_t pfn, uint64_t *word)
{
	const struct kmodel *m = ctx;
	const struct km_config *cfg = &m->cfg;
	struct km_s2 page = { KC_INVALID, cfg->other_count, cfg->other_gfn };

	if (in_range(pfn, cfg->core_first, cfg->core_pages))
		page = (struct km_s2){ KC_COREVISOR, 0, KC_INVALID64 };
	else if (in_range(pfn, cfg->ram_first, cfg->ram_pages))
		page = (struct km_s2){ KC_HOSTVISOR, 0, km_host_gfn(m, pfn) };
	word[0] = page.owner;
	word[1] = page.count;
	word[2] = page.gfn;
}

static void initial_content(void *ctx, uint64_t pfn, uint64_t *word)
{
	const struct kmodel *m = ctx;

	word[0] = m->cfg.content ? m->cfg.content(m->cfg.world.ctx, pfn) : 0;
}

static void create_maps(struct kmodel *m)
{
	const struct map_hook *hook = &m->hook;

	m->mem = map_create(KM_F_MEM, 1, hook, initial_content, m);
	m->s2 = map_create(KM_F_S2, 3, hook, initial_s2, m);
	m->npt = map_create(KM_F_NPT, 4, hook, NULL, NULL);
	m->pgd_t = map_create(KM_F_PGD_T, 2, hook, NULL, NULL);
	m->pud_t = map_create(KM_F_PUD_T, 2, hook, NULL, NULL);
	m->pmd_t = map_create(KM_F_PMD_T, 2, hook, NULL, NULL);
	m->spt = map_create(KM_F_SPT, 3, hook, NULL, NULL);
	m->spt_pgd_t = map_create(KM_F_SPT_PGD_T, 2, hook, NULL, NULL);
	m->spt_pmd_t = map_create(KM_F_SPT_PMD_T, 2, hook, NULL, NULL);
	m->gfn = map_create(KM_F_GFN, 1, hook, NULL, NULL);
}

static void initial_tables(struct kmodel *m)
{
	for (unsigned v = 0; v < KC_VMIDS; v++) {
		m->pgd_next[v] = m->cfg.npt[v].pgd_start;
		m->pud_next[v] = m->cfg.npt[v].pud_start;
		m->pmd_next[v] = m->cfg.npt[v].pmd_start;
	}
	for (unsigned k = 0; k < KC_BANKS; k++) {
		m->spt_pgd_next[k] = m->cfg.spt_pgd_start[k];
		m->spt_pmd_next[k] = m->cfg.spt_pmd_start[k];
		m->bank[k] = KC_INVALID;
	}
}

/* 3.9, items 4 to 8; what is not named is 0. */
struct kmodel *kmodel_create(const struct km_config *cfg, const struct map_hook *hook)
{
	struct kmodel *m = calloc(1, sizeof(*m));

	if (!m)
		return NULL;
	m->cfg = *cfg;
	if (hook)
		m->hook = *hook;
	create_maps(m);
	initial_tables(m);
	m->next_vmid = 1;
	m->next_remap_ptr = cfg->remap_start;
	for (unsigned c = 0; c < KC_MAX_CPU; c++) {
		m->cpu[c].ihost = 1;
		m->cpu[c].cur_vcpuid = c;
	}
	for (unsigned i = KC_VCPU_PER_VM; i < KC_COREVISOR * KC_VCPU_PER_VM; i++)
		m->ctxt[i][KM_dirty] = cfg->never_ran_dirty;
	for (unsigned l = 0; l < KC_LOCK_END; l++)
		m->hlock[l] = 1;
	return m;
}

void kmodel_destroy(struct kmodel *m)
{
	if (!m)
		return;

	struct map *all[] = { m->mem,	m->s2,	m->npt,	      m->pgd_t,	    m->pud_t,
			      m->pmd_t, m->spt, m->spt_pgd_t, m->spt_pmd_t, m->gfn };

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		map_destroy(all[i]);
	free(m);
}

/* ---- pages ------------------------------------------------------------------------------- */

struct km_s2 km_s2(const struct kmodel *m, uint64_t pfn)
{
	uint64_t word[MAP_WORDS];

	map_get(m->s2, pfn, word);
	return (struct km_s2){ word[0], word[1], word[2] };
}

static bool unit_key(uint64_t unit, uint64_t number, uint64_t *key)
{
	*key = unit << KM_UNIT_SHIFT | number;
	return !(number >> KM_UNIT_SHIFT);
}

/* Only pages of VMs are bound to a guest page number. */
static bool binding(struct km_s2 page, uint64_t *key)
{
	return km_is_vm(page.owner) && unit_key(page.owner, page.gfn, key);
}

static void count_binding(struct kmodel *m, struct km_s2 page, uint64_t change)
{
	uint64_t key;

	if (binding(page, &key))
		map_set_word(m->gfn, key, 0, map_word(m->gfn, key, 0) + change);
}

void km_set_s2(struct kmodel *m, uint64_t pfn, struct km_s2 page)
{
	struct km_s2 old = km_s2(m, pfn);

	if (old.owner != page.owner || old.gfn != page.gfn) {
		count_binding(m, old, ~0ull); /* - 1 */
		count_binding(m, page, 1);
	}
	map_set(m->s2, pfn, (uint64_t[]){ page.owner, page.count, page.gfn });
}

bool km_bound_elsewhere(const struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	uint64_t key, pages;
	struct km_s2 page;

	if (!binding((struct km_s2){ v, 0, gfn }, &key))
		return false;
	pages = map_word(m->gfn, key, 0);
	if (pages != 1)
		return pages > 1;
	page = km_s2(m, pfn);
	return page.owner != v || page.gfn != gfn;
}

uint64_t km_mem(const struct kmodel *m, uint64_t pfn)
{
	return map_word(m->mem, pfn, 0);
}

void km_set_mem(struct kmodel *m, uint64_t pfn, uint64_t word)
{
	if (m->cfg.world.replace)
		m->cfg.world.replace(m->cfg.world.ctx, pfn);
	map_set_word(m->mem, pfn, 0, word);
}

bool km_protected(const struct kmodel *m, uint64_t pfn)
{
	for (uint64_t i = 0; i < m->cfg.smmu_num && i < KC_SMMU_NUM; i++)
		if (in_range(pfn, m->cfg.smmu[i].base / KC_PAGE_SIZE,
			     (m->cfg.smmu[i].size + KC_PAGE_SIZE - 1) / KC_PAGE_SIZE))
			return true;
	return in_range(pfn, m->cfg.el2_device_pfn, m->cfg.el2_device_pages);
}

/* ---- stage-2 tables ---------------------------------------------------------------------- */

struct km_entry km_npt(const struct kmodel *m, uint64_t v, uint64_t gfn)
{
	uint64_t key, word[MAP_WORDS];

	if (!unit_key(v, gfn, &key))
		return (struct km_entry){ 0, 0, 0 };
	map_get(m->npt, key, word);
	if (word[3] != m->npt_epoch[v])
		return (struct km_entry){ 0, 0, 0 };
	return (struct km_entry){ word[0], word[1], word[2] };
}

void km_set_npt(struct kmodel *m, uint64_t v, uint64_t gfn, struct km_entry e)
{
	uint64_t key;

	if (unit_key(v, gfn, &key))
		map_set(m->npt, key, (uint64_t[]){ e.pfn, e.level, e.pte, m->npt_epoch[v] });
}

/* Presence of a table page, in the table with that number. */
static bool present(const struct map *map, uint64_t key, uint64_t epoch)
{
	uint64_t word[MAP_WORDS];

	map_get(map, key, word);
	return word[0] && word[1] == epoch;
}

static void set_present(struct map *map, uint64_t key, uint64_t epoch, bool on)
{
	map_set(map, key, (uint64_t[]){ on, epoch });
}

static uint64_t index_key(uint64_t unit, uint64_t a, uint64_t b, uint64_t c)
{
	return ((unit << INDEX_BITS | a) << INDEX_BITS | b) << INDEX_BITS | c;
}

bool km_pgd_t(const struct kmodel *m, uint64_t v, uint64_t pgd)
{
	return present(m->pgd_t, index_key(v, pgd, 0, 0), m->npt_epoch[v]);
}

bool km_pud_t(const struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud)
{
	return present(m->pud_t, index_key(v, pgd, pud, 0), m->npt_epoch[v]);
}

bool km_pmd_t(const struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud, uint64_t pmd)
{
	return present(m->pmd_t, index_key(v, pgd, pud, pmd), m->npt_epoch[v]);
}

void km_set_pgd_t(struct kmodel *m, uint64_t v, uint64_t pgd, bool on)
{
	set_present(m->pgd_t, index_key(v, pgd, 0, 0), m->npt_epoch[v], on);
}

void km_set_pud_t(struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud, bool on)
{
	set_present(m->pud_t, index_key(v, pgd, pud, 0), m->npt_epoch[v], on);
}

void km_set_pmd_t(struct kmodel *m, uint64_t v, uint64_t pgd, uint64_t pud, uint64_t pmd, bool on)
{
	set_present(m->pmd_t, index_key(v, pgd, pud, pmd), m->npt_epoch[v], on);
}

void km_clear_npt(struct kmodel *m, uint64_t v)
{
	km_store(m, KM_F_EPOCH, v, &m->npt_epoch[v], m->npt_epoch[v] + 1);
}

/* ---- SMMU tables ------------------------------------------------------------------------- */

struct km_spt_entry km_spt(const struct kmodel *m, unsigned bank, uint64_t page)
{
	uint64_t key, word[MAP_WORDS];

	if (!unit_key(bank, page, &key))
		return (struct km_spt_entry){ 0, 0 };
	map_get(m->spt, key, word);
	if (word[2] != m->spt_epoch[bank])
		return (struct km_spt_entry){ 0, 0 };
	return (struct km_spt_entry){ word[0], word[1] };
}

void km_set_spt(struct kmodel *m, unsigned bank, uint64_t page, struct km_spt_entry e)
{
	uint64_t key;

	if (unit_key(bank, page, &key))
		map_set(m->spt, key, (uint64_t[]){ e.pfn, e.pte, m->spt_epoch[bank] });
}

/* An index of the root has 10 bits. */
static uint64_t spt_key(unsigned bank, uint64_t pgd, uint64_t pmd)
{
	return (uint64_t)bank << 3 * INDEX_BITS | pgd << INDEX_BITS | pmd;
}

bool km_spt_pgd_t(const struct kmodel *m, unsigned bank, uint64_t pgd)
{
	return present(m->spt_pgd_t, spt_key(bank, pgd, 0), m->spt_epoch[bank]);
}

bool km_spt_pmd_t(const struct kmodel *m, unsigned bank, uint64_t pgd, uint64_t pmd)
{
	return present(m->spt_pmd_t, spt_key(bank, pgd, pmd), m->spt_epoch[bank]);
}

void km_set_spt_pgd_t(struct kmodel *m, unsigned bank, uint64_t pgd, bool on)
{
	set_present(m->spt_pgd_t, spt_key(bank, pgd, 0), m->spt_epoch[bank], on);
}

void km_set_spt_pmd_t(struct kmodel *m, unsigned bank, uint64_t pgd, uint64_t pmd, bool on)
{
	set_present(m->spt_pmd_t, spt_key(bank, pgd, pmd), m->spt_epoch[bank], on);
}

/* 4.3; each bank has a pool of its own that becomes free with it, unless as published [S46]. */
void km_clear_spt(struct kmodel *m, unsigned bank)
{
	km_store(m, KM_F_EPOCH, KM_BANK_EPOCH + bank, &m->spt_epoch[bank], m->spt_epoch[bank] + 1);
	if (km_quirk(m, KM_Q_spt_pages_leak))
		return;
	km_set_spt_next(m, bank, m->cfg.spt_pgd_start[bank], m->cfg.spt_pmd_start[bank]);
}

/* ---- enumeration ------------------------------------------------------------------------- */

struct of_unit {
	uint64_t unit;
	void (*each)(void *ctx, uint64_t number);
	void *ctx;
};

static void filter_unit(void *ctx, uint64_t key)
{
	const struct of_unit *u = ctx;

	if (key >> KM_UNIT_SHIFT == u->unit)
		u->each(u->ctx, key & ((1ull << KM_UNIT_SHIFT) - 1));
}

void km_each_npt(const struct kmodel *m, uint64_t v, void (*each)(void *ctx, uint64_t gfn),
		 void *ctx)
{
	map_each(m->npt, filter_unit, &(struct of_unit){ v, each, ctx });
}

void km_each_spt(const struct kmodel *m, unsigned bank, void (*each)(void *ctx, uint64_t page),
		 void *ctx)
{
	map_each(m->spt, filter_unit, &(struct of_unit){ bank, each, ctx });
}

void km_each_page(const struct kmodel *m, void (*each)(void *ctx, uint64_t pfn), void *ctx)
{
	map_each(m->s2, each, ctx);
}

void kmodel_image(const struct kmodel *m, void (*part)(void *ctx, const void *memory, size_t size),
		  void *ctx)
{
	const struct map *const map[] = { m->mem,   m->s2,  m->npt,	  m->pgd_t,	m->pud_t,
					  m->pmd_t, m->spt, m->spt_pgd_t, m->spt_pmd_t, m->gfn };

	part(ctx, &m->halt, offsetof(struct kmodel, mem) - offsetof(struct kmodel, halt));
	for (size_t i = 0; i < sizeof(map) / sizeof(map[0]); i++)
		map_image(map[i], part, ctx);
}
