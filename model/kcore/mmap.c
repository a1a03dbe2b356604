/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The abstract page-table maps (spec sekvm.md 4.1 to 4.5).  Pools count table
 * pages by address, as published: that is all that is left of allocation.
 */
#include "model/kcore/ops.h"

/* Indices of an address (2.6). */
struct indices {
	uint64_t pgd, pud, pmd;
};

static struct indices indices(uint64_t addr)
{
	return (struct indices){ addr >> 39 & 511, addr >> 30 & 511, addr >> 21 & 511 };
}

/* pgd_next, pud_next, pmd_next, as they would be after a mapping. */
struct next {
	uint64_t pgd, pud, pmd;
};

static bool block_present(const struct kmodel *m, uint64_t v, uint64_t addr)
{
	return km_npt(m, v, addr / KC_PAGE_SIZE).level == 2;
}

bool km_has_table(const struct kmodel *m, uint64_t v, uint64_t addr)
{
	struct indices i = indices(addr);

	return km_pmd_t(m, v, i.pgd, i.pud, i.pmd);
}

static bool over_table(const struct kmodel *m, uint64_t v, uint64_t addr)
{
	return !km_quirk(m, KM_Q_block_over_table) && km_has_table(m, v, addr);
}

/* Adds the table pages that a mapping at addr needs, and that one at `before` did not. */
static void add_tables(const struct kmodel *m, uint64_t v, uint64_t addr, uint64_t before,
		       bool first, struct next *n)
{
	struct indices i = indices(addr), b = indices(before);
	bool pgd = first || i.pgd != b.pgd, pud = pgd || i.pud != b.pud,
	     pmd = pud || i.pmd != b.pmd;

	if (pgd && !km_pgd_t(m, v, i.pgd))
		n->pgd += KC_PAGE_SIZE;
	if (pud && !km_pud_t(m, v, i.pgd, i.pud))
		n->pud += KC_PAGE_SIZE;
	if (pmd && !km_pmd_t(m, v, i.pgd, i.pud, i.pmd))
		n->pmd += KC_PAGE_SIZE;
}

static struct next current_next(const struct kmodel *m, uint64_t v)
{
	return (struct next){ m->pgd_next[v], m->pud_next[v], m->pmd_next[v] };
}

static bool pools_suffice(const struct kmodel *m, uint64_t v, struct next n)
{
	const struct km_pool *p = &m->cfg.npt[v];

	return n.pgd <= p->pud_start && n.pud <= p->pmd_start && n.pmd <= p->end;
}

/*
 * Fact 3 of 4.1: no page below a block; and no block over a table [S47].  A block
 * needs no last-level table, so that pool is not looked at.
 */
static bool plan(const struct kmodel *m, uint64_t v, uint64_t addr, uint64_t level, struct next *n)
{
	if (level == 2 ? over_table(m, v, addr) : block_present(m, v, addr))
		return false;
	*n = current_next(m, v);
	add_tables(m, v, addr, addr, true, n);
	if (level != 2)
		return pools_suffice(m, v, *n);
	n->pmd = m->pmd_next[v];
	return n->pgd <= m->cfg.npt[v].pud_start && n->pud <= m->cfg.npt[v].pmd_start;
}

bool km_mmap_fits(const struct kmodel *m, uint64_t v, uint64_t addr, uint64_t level)
{
	struct next n;

	return plan(m, v, addr, level, &n);
}

bool km_mmap_range_fits(const struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pages)
{
	struct next n = current_next(m, v);

	for (uint64_t k = 0; k < pages; k++) {
		uint64_t at = addr + k * KC_PAGE_SIZE;

		if (block_present(m, v, at))
			return false;
		add_tables(m, v, at, at - KC_PAGE_SIZE, k == 0, &n);
	}
	return pools_suffice(m, v, n);
}

static void set_next(struct kmodel *m, uint64_t v, struct next n)
{
	km_store(m, KM_F_NEXT, v * 4, &m->pgd_next[v], n.pgd);
	km_store(m, KM_F_NEXT, v * 4 + 1, &m->pud_next[v], n.pud);
	km_store(m, KM_F_NEXT, v * 4 + 2, &m->pmd_next[v], n.pmd);
}

/* Facts 4 and 5 of 4.1: each page stores the block's pte and its own frame number. */
static void map_block(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte)
{
	uint64_t g0 = addr / KC_PMD_SIZE * KC_PMD_PAGES, p0 = km_phys(pte) / KC_PAGE_SIZE;

	for (uint64_t i = 0; i < KC_PMD_PAGES; i++)
		km_set_npt(m, v, g0 + i, (struct km_entry){ p0 + i, 2, pte });
}

static void map_page(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte)
{
	km_set_npt(m, v, addr / KC_PAGE_SIZE,
		   (struct km_entry){ km_phys(pte) / KC_PAGE_SIZE, 3, pte });
}

/* 4.1: any level but 2 is 3. */
bool local_mmap(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t level, uint64_t pte)
{
	struct indices i = indices(addr);
	struct next n;

	if (!plan(m, v, addr, level, &n))
		return true;
	if (level == 2 && km_phys(pte) % KC_PMD_SIZE && !km_quirk(m, KM_Q_block_pfn_unaligned))
		return true;
	if (level == 2)
		map_block(m, v, addr, pte);
	else
		map_page(m, v, addr, pte);
	km_set_pgd_t(m, v, i.pgd, true);
	km_set_pud_t(m, v, i.pgd, i.pud, true);
	km_set_pmd_t(m, v, i.pgd, i.pud, i.pmd, level != 2);
	set_next(m, v, n);
	return false;
}

/* ---- SMMU tables (4.2) ------------------------------------------------------------------- */

/* As published all banks share one record of pools [S46]. */
static unsigned spt_pool(const struct kmodel *m, unsigned bank)
{
	return km_quirk(m, KM_Q_spt_pages_leak) ? 0 : bank;
}

void km_set_spt_next(struct kmodel *m, unsigned bank, uint64_t pgd_next, uint64_t pmd_next)
{
	unsigned r = spt_pool(m, bank);

	km_store(m, KM_F_SPT_NEXT, r * 2, &m->spt_pgd_next[r], pgd_next);
	km_store(m, KM_F_SPT_NEXT, r * 2 + 1, &m->spt_pmd_next[r], pmd_next);
}

static uint64_t spt_pgd_index(uint64_t addr)
{
	return addr >> 30 & 1023;
}

static bool spt_next_of(const struct kmodel *m, unsigned bank, uint64_t addr, struct next *n)
{
	unsigned r = spt_pool(m, bank);
	uint64_t a = spt_pgd_index(addr), c = indices(addr).pmd;

	n->pgd = m->spt_pgd_next[r] + (km_spt_pgd_t(m, bank, a) ? 0 : KC_PAGE_SIZE);
	n->pmd = m->spt_pmd_next[r] + (km_spt_pmd_t(m, bank, a, c) ? 0 : KC_PAGE_SIZE);
	return n->pgd <= m->cfg.spt_pmd_start[r] && n->pmd <= m->cfg.spt_end[r];
}

bool km_spt_map_fits(const struct kmodel *m, unsigned bank, uint64_t addr)
{
	struct next n;

	return spt_next_of(m, bank, addr, &n);
}

bool local_spt_map(struct kmodel *m, uint64_t cbndx, uint64_t index, uint64_t addr, uint64_t pte)
{
	unsigned bank = km_bank(cbndx, index);
	uint64_t a = spt_pgd_index(addr);
	struct next n;

	if (!km_is_bank(cbndx, index) || !spt_next_of(m, bank, addr, &n))
		return true;
	km_set_spt(m, bank, addr / KC_PAGE_SIZE,
		   (struct km_spt_entry){ km_phys(pte) / KC_PAGE_SIZE, pte });
	km_set_spt_pgd_t(m, bank, a, true);
	km_set_spt_pmd_t(m, bank, a, indices(addr).pmd, true);
	km_set_spt_next(m, bank, n.pgd, n.pmd);
	return false;
}
