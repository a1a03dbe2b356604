/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/npt_walk.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/pt_walk.h"

/* Pages that one entry of each upper level covers, as shifts of a page number. */
#define PMD_TABLE_SHIFT 9u
#define PUD_TABLE_SHIFT 18u
#define PGD_TABLE_SHIFT 27u

static uint64_t third_level(const struct kcore *kc, uint64_t v, uint64_t addr)
{
	return walk_pmd(kc, walk_pud(kc, walk_pgd(kc, v, addr), addr), addr);
}

unsigned get_npt_level(const struct kcore *kc, uint64_t v, uint64_t addr)
{
	uint64_t pmd = third_level(kc, v, addr);

	if (is_table(pmd))
		return phys_page(walk_pte(kc, pmd, addr)) ? 3 : 0;
	return phys_page(pmd) ? 2 : 0;
}

uint64_t walk_npt(const struct kcore *kc, uint64_t v, uint64_t addr)
{
	uint64_t pmd = third_level(kc, v, addr);

	return is_table(pmd) ? walk_pte(kc, pmd, addr) : pmd;
}

uint64_t npt_frame(const struct kcore *kc, uint64_t v, uint64_t gfn)
{
	uint64_t addr = gfn << KC_PAGE_SHIFT;
	unsigned level = get_npt_level(kc, v, addr);
	uint64_t frame = phys_page(walk_npt(kc, v, addr)) >> KC_PAGE_SHIFT;

	return level == 2 ? frame + gfn % KC_PMD_PAGES : frame;
}

bool npt_block_free(const struct kcore *kc, uint64_t v, uint64_t gfn)
{
	return third_level(kc, v, gfn << KC_PAGE_SHIFT) == 0;
}

/* Page `gfn` is the first of the range [first, ..) under its table of size 1 << shift. */
static bool opens_table(uint64_t gfn, uint64_t first, unsigned shift)
{
	return gfn == first || gfn >> shift != (gfn - 1) >> shift;
}

bool npt_has_room(const struct kcore *kc, uint64_t v, uint64_t gfn, uint64_t pages, unsigned level)
{
	struct pt_need need = { 0, 0, 0 };

	for (uint64_t g = gfn; g < gfn + pages; g++) {
		uint64_t addr = g << KC_PAGE_SHIFT;
		uint64_t pgd = walk_pgd(kc, v, addr);
		uint64_t pud = walk_pud(kc, pgd, addr);
		uint64_t pmd = walk_pmd(kc, pud, addr);

		need.pgd += !pgd && opens_table(g, gfn, PGD_TABLE_SHIFT);
		need.pud += !pud && opens_table(g, gfn, PUD_TABLE_SHIFT);
		need.pmd += level == 3 && !pmd && opens_table(g, gfn, PMD_TABLE_SHIFT);
	}
	return pt_pool_has(kc, v, need);
}

void set_npt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t addr, unsigned level,
	     uint64_t pte)
{
	uint64_t pud = make_pud(kc, cpu, v, make_pgd(kc, cpu, v, addr), addr);

	if (!pud)
		return;
	if (level == 2) {
		/* Never a block over a table or over another block [S47]. */
		if (walk_pmd(kc, pud, addr))
			kc_panic(kc, cpu, KC_PANIC_MAP);
		else
			set_pmd(kc, cpu, pud, addr, pte);
		return;
	}

	uint64_t pmd = make_pmd(kc, cpu, v, pud, addr);

	if (is_table(pmd))
		set_pte(kc, cpu, pmd, addr, pte);
	else
		kc_panic(kc, cpu, KC_PANIC_MAP);
}

void clear_npt(struct kcore *kc, unsigned cpu, uint64_t v)
{
	uint64_t root = pool_start(kc, v);

	for (uint64_t at = root; at < root + KC_PAGE_SIZE; at += 8) {
		if (pt_load(kc, at))
			pt_store(kc, cpu, at, 0);
	}
}
