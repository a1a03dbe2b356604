/* SPDX-License-Identifier: Apache-2.0 */
/* Which configurations are usable, and the memory regions that follow from one (3.1, 3.9). */
#include "hyp/kcore/kcore.h"

#include "hyp/kcore/mmio_pt_alloc.h"

/* Bound that keeps the sums of the layout free of overflow; far above any sensible machine. */
#define MAX_POOL_PAGES 0x10000ull

static bool overlap(uint64_t a, uint64_t a_size, uint64_t b, uint64_t b_size)
{
	return a < b + b_size && b < a + a_size;
}

/* [pfn, pfn + pages) neither is RAM nor belongs to the core. */
static bool outside_memory(const struct kcore_config *cfg, uint64_t pfn, uint64_t pages)
{
	return !overlap(pfn, pages, 0, cfg->pages) &&
	       !overlap(pfn, pages, cfg->core_pfn, cfg->core_pages);
}

static bool below_pfn_limit(uint64_t pfn, uint64_t pages)
{
	return pages <= KC_PFN_LIMIT && pfn <= KC_PFN_LIMIT - pages;
}

static const char *check_memory(const struct kcore_config *cfg)
{
	if (cfg->cpus < 1 || cfg->cpus > KC_MAX_CPU)
		return "cpus: 1 to 8";
	if (cfg->pages < 2 || !below_pfn_limit(0, cfg->pages))
		return "pages: at least 2, below 2^28";
	if (!cfg->core_pages || !below_pfn_limit(cfg->core_pfn, cfg->core_pages))
		return "core_pfn, core_pages: at least one page, below 2^28";
	if (overlap(cfg->core_pfn, cfg->core_pages, 0, cfg->pages))
		return "core_pfn: the core's pages overlap RAM";
	if (cfg->pages + cfg->core_pages > KC_MAX_S2PAGE)
		return "pages, core_pages: more than 2^24 records";
	if (cfg->host_iova_offset > KC_PFN_LIMIT - cfg->pages)
		return "host_iova_offset: pfn + offset must be below 2^28";
	return NULL;
}

static bool pool_usable(const struct kcore_pool_size *size)
{
	return size->pgd_pages >= 1 && size->pgd_pages <= MAX_POOL_PAGES && size->pud_pages >= 1 &&
	       size->pud_pages <= MAX_POOL_PAGES && size->pmd_pages >= 1 &&
	       size->pmd_pages <= MAX_POOL_PAGES;
}

static const char *check_pools(const struct kcore_config *cfg)
{
	uint64_t offset, bytes;

	if (!pool_usable(&cfg->host_pool) || !pool_usable(&cfg->vm_pool) ||
	    !pool_usable(&cfg->remap_pool))
		return "host_pool, vm_pool, remap_pool: 1 to 65536 pages of each kind";
	if (!cfg->smmu_pgd_pages || cfg->smmu_pgd_pages > MAX_POOL_PAGES || !cfg->smmu_pmd_pages ||
	    cfg->smmu_pmd_pages > MAX_POOL_PAGES)
		return "smmu_pgd_pages, smmu_pmd_pages: 1 to 65536";
	if (cfg->remap_end <= KC_REMAP_START || cfg->remap_end > KC_REMAP_END ||
	    cfg->remap_end % KC_PAGE_SIZE)
		return "remap_end: a page boundary inside the remap window";
	if (cfg->table_base % KC_SMMU_ROOT_SIZE)
		return "table_base: must be a multiple of 8 KiB";
	kcore_table_range(cfg, &offset, &bytes);
	if (cfg->table_base < cfg->core_pfn * KC_PAGE_SIZE ||
	    cfg->table_base + bytes > (cfg->core_pfn + cfg->core_pages) * KC_PAGE_SIZE)
		return "table_base: the tables must lie in the core's own pages";
	return NULL;
}

static const char *check_smmu(const struct kcore_config *cfg, uint64_t ix)
{
	const struct kcore_smmu *smmu = &cfg->smmu[ix];
	uint64_t pfn = smmu->base / KC_PAGE_SIZE, pages = smmu->size / KC_PAGE_SIZE;

	if (smmu->base % KC_PAGE_SIZE || smmu->size % KC_PAGE_SIZE || !pages ||
	    !below_pfn_limit(pfn, pages))
		return "smmu: registers must be whole pages below 2^40";
	if (!outside_memory(cfg, pfn, pages))
		return "smmu: registers overlap RAM or the core's pages";
	if (smmu->banks < 1 || smmu->banks > KC_SMMU_BANKS)
		return "smmu: 1 to 8 context banks";
	for (uint64_t i = 0; i < ix; i++) {
		if (overlap(smmu->base, smmu->size, cfg->smmu[i].base, cfg->smmu[i].size))
			return "smmu: registers of two SMMUs overlap";
	}
	return NULL;
}

static const char *check_devices(const struct kcore_config *cfg)
{
	if (cfg->smmu_num > KC_SMMU_NUM)
		return "smmu_num: at most 2";
	for (uint64_t ix = 0; ix < cfg->smmu_num; ix++) {
		const char *wrong = check_smmu(cfg, ix);

		if (wrong)
			return wrong;
	}
	if (!below_pfn_limit(cfg->el2_device_pfn, cfg->el2_device_pages))
		return "el2_device_pfn, el2_device_pages: below 2^28";
	if (cfg->el2_device_pages &&
	    !outside_memory(cfg, cfg->el2_device_pfn, cfg->el2_device_pages))
		return "el2_device_pfn: the device overlaps RAM or the core's pages";
	return NULL;
}

const char *kcore_config_check(struct kcore_config *cfg)
{
	const char *wrong = check_memory(cfg);

	if (!wrong)
		wrong = check_pools(cfg);
	if (!wrong)
		wrong = check_devices(cfg);
	if (wrong)
		return wrong;
	cfg->region_count = 2;
	cfg->region[0] = (struct kcore_region){ 0, cfg->pages * KC_PAGE_SIZE, 0 };
	cfg->region[1] = (struct kcore_region){ cfg->core_pfn * KC_PAGE_SIZE,
						cfg->core_pages * KC_PAGE_SIZE, cfg->pages };
	return NULL;
}
