/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/pt_alloc.h"

#include "hyp/kcore/machine.h"

static const struct kcore_pool_size *pool_size(const struct kcore *kc, uint64_t v)
{
	if (v == KC_HOSTVISOR)
		return &kc->cfg.host_pool;
	return v == KC_COREVISOR ? &kc->cfg.remap_pool : &kc->cfg.vm_pool;
}

uint64_t pool_start(const struct kcore *kc, uint64_t v)
{
	return kc->cfg.table_base + kc->lay.npt[v];
}

uint64_t pgd_start(const struct kcore *kc, uint64_t v)
{
	return pool_start(kc, v) + KC_PAGE_SIZE;
}

uint64_t pud_start(const struct kcore *kc, uint64_t v)
{
	return pgd_start(kc, v) + pool_size(kc, v)->pgd_pages * KC_PAGE_SIZE;
}

uint64_t pmd_start(const struct kcore *kc, uint64_t v)
{
	return pud_start(kc, v) + pool_size(kc, v)->pud_pages * KC_PAGE_SIZE;
}

uint64_t pool_end(const struct kcore *kc, uint64_t v)
{
	return pmd_start(kc, v) + pool_size(kc, v)->pmd_pages * KC_PAGE_SIZE;
}

bool pt_pool_has(const struct kcore *kc, uint64_t v, struct pt_need need)
{
	const struct kcore_npt *npt = &kc->npt[v];

	return npt->pgd_next + need.pgd * KC_PAGE_SIZE <= pud_start(kc, v) &&
	       npt->pud_next + need.pud * KC_PAGE_SIZE <= pmd_start(kc, v) &&
	       npt->pmd_next + need.pmd * KC_PAGE_SIZE <= pool_end(kc, v);
}

/* A page at `next` fits below `limit`; otherwise the reservation was wrong. */
static bool page_fits(struct kcore *kc, unsigned cpu, uint64_t next, uint64_t limit)
{
	if (next + KC_PAGE_SIZE <= limit)
		return true;
	kc_panic(kc, cpu, KC_PANIC_POOL);
	return false;
}

uint64_t alloc_pgd_page(struct kcore *kc, unsigned cpu, uint64_t v)
{
	uint64_t next = kc->npt[v].pgd_next;

	if (!page_fits(kc, cpu, next, pud_start(kc, v)))
		return 0;
	set_pgd_next(kc, cpu, v, next + KC_PAGE_SIZE);
	return next;
}

uint64_t alloc_pud_page(struct kcore *kc, unsigned cpu, uint64_t v)
{
	uint64_t next = kc->npt[v].pud_next;

	if (!page_fits(kc, cpu, next, pmd_start(kc, v)))
		return 0;
	set_pud_next(kc, cpu, v, next + KC_PAGE_SIZE);
	return next;
}

uint64_t alloc_pmd_page(struct kcore *kc, unsigned cpu, uint64_t v)
{
	uint64_t next = kc->npt[v].pmd_next;

	if (!page_fits(kc, cpu, next, pool_end(kc, v)))
		return 0;
	set_pmd_next(kc, cpu, v, next + KC_PAGE_SIZE);
	return next;
}
