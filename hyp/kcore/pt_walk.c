/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/pt_walk.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/pt_alloc.h"

#define PGD_SHIFT 39u
#define PUD_SHIFT 30u
#define PMD_SHIFT 21u
#define PTE_SHIFT 12u

/* Address of the entry for `addr` in the table that `parent` points to. */
static uint64_t slot(uint64_t parent, uint64_t addr, unsigned shift)
{
	return phys_page(parent) | (addr >> shift & 511) << 3;
}

uint64_t walk_pgd(const struct kcore *kc, uint64_t v, uint64_t addr)
{
	return pt_load(kc, slot(pool_start(kc, v), addr, PGD_SHIFT));
}

uint64_t walk_pud(const struct kcore *kc, uint64_t pgd, uint64_t addr)
{
	return pgd ? pt_load(kc, slot(pgd, addr, PUD_SHIFT)) : 0;
}

uint64_t walk_pmd(const struct kcore *kc, uint64_t pud, uint64_t addr)
{
	return pud ? pt_load(kc, slot(pud, addr, PMD_SHIFT)) : 0;
}

uint64_t walk_pte(const struct kcore *kc, uint64_t pmd, uint64_t addr)
{
	return pt_load(kc, slot(pmd, addr, PTE_SHIFT));
}

uint64_t link_table(struct kcore *kc, unsigned cpu, uint64_t at, uint64_t page)
{
	if (!page)
		return 0;
	pt_store(kc, cpu, at, page | KC_DESC_TABLE);
	return page | KC_DESC_TABLE;
}

uint64_t make_pgd(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t addr)
{
	uint64_t at = slot(pool_start(kc, v), addr, PGD_SHIFT);
	uint64_t entry = pt_load(kc, at);

	return entry ? entry : link_table(kc, cpu, at, alloc_pgd_page(kc, cpu, v));
}

uint64_t make_pud(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pgd, uint64_t addr)
{
	if (!pgd)
		return 0;

	uint64_t at = slot(pgd, addr, PUD_SHIFT);
	uint64_t entry = pt_load(kc, at);

	return entry ? entry : link_table(kc, cpu, at, alloc_pud_page(kc, cpu, v));
}

uint64_t make_pmd(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pud, uint64_t addr)
{
	uint64_t at = slot(pud, addr, PMD_SHIFT);
	uint64_t entry = pt_load(kc, at);

	return entry ? entry : link_table(kc, cpu, at, alloc_pmd_page(kc, cpu, v));
}

void set_pmd(struct kcore *kc, unsigned cpu, uint64_t pud, uint64_t addr, uint64_t pmd)
{
	pt_store(kc, cpu, slot(pud, addr, PMD_SHIFT), pmd);
}

void set_pte(struct kcore *kc, unsigned cpu, uint64_t pmd, uint64_t addr, uint64_t pte)
{
	pt_store(kc, cpu, slot(pmd, addr, PTE_SHIFT), pte);
}
