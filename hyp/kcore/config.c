/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Which configurations are usable, and the memory regions that follow from one (3.1, 3.9).
 *
 * The rules are tables.  A row may rely on those above it: a number that wraps
 * around is wrong only where a row before it is broken, and the first broken row
 * is the answer.
 */
#include "hyp/kcore/kcore.h"

#include "hyp/kcore/mmio_pt_alloc.h"

/* Bound that keeps the sums of the layout free of overflow; far above any sensible machine. */
#define MAX_POOL_PAGES 0x10000ull

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct rule { /* low <= value <= high */
	uint64_t value, low, high;
	const char *broken; /* which field, and what it may be */
};

static const char *first_broken(const struct rule *rule, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (rule[i].value < rule[i].low || rule[i].value > rule[i].high)
			return rule[i].broken;
	}
	return NULL;
}

/* ---- each field by itself ------------------------------------------------------------ */

static struct rule pool_pages(uint64_t pages, const char *broken)
{
	return (struct rule){ pages, 1, MAX_POOL_PAGES, broken };
}

static const char *check_fields(const struct kcore_config *cfg)
{
	const struct kcore_pool_size *host = &cfg->host_pool, *vm = &cfg->vm_pool;
	const struct kcore_pool_size *remap = &cfg->remap_pool;
	const struct kcore_smmu *smmu = cfg->smmu;
	/* 1 or 0, a factor of bounds: what is not there has no pages, no banks and no place. */
	const uint64_t smmu0 = cfg->smmu_num > 0, smmu1 = cfg->smmu_num > 1;
	const uint64_t device = cfg->el2_device_pages > 0;
	const struct rule rules[] = {
		{ cfg->cpus, 1, KC_MAX_CPU, "cpus: 1 to 8" },
		{ cfg->pages, 2, KC_PFN_LIMIT, "pages: at least 2, below 2^28" },
		{ cfg->core_pages, 1, KC_PFN_LIMIT, "core_pages: at least 1, below 2^28" },
		{ cfg->core_pfn, 0, KC_PFN_LIMIT - cfg->core_pages,
		  "core_pfn: the core's pages lie below 2^28" },
		{ cfg->pages + cfg->core_pages, 0, KC_MAX_S2PAGE,
		  "pages, core_pages: at most 2^24 records" },
		{ cfg->host_iova_offset, 0, KC_PFN_LIMIT - cfg->pages,
		  "host_iova_offset: pfn + offset must be below 2^28" },
		pool_pages(host->pgd_pages, "host_pool.pgd_pages: 1 to 65536"),
		pool_pages(host->pud_pages, "host_pool.pud_pages: 1 to 65536"),
		pool_pages(host->pmd_pages, "host_pool.pmd_pages: 1 to 65536"),
		pool_pages(vm->pgd_pages, "vm_pool.pgd_pages: 1 to 65536"),
		pool_pages(vm->pud_pages, "vm_pool.pud_pages: 1 to 65536"),
		pool_pages(vm->pmd_pages, "vm_pool.pmd_pages: 1 to 65536"),
		pool_pages(remap->pgd_pages, "remap_pool.pgd_pages: 1 to 65536"),
		pool_pages(remap->pud_pages, "remap_pool.pud_pages: 1 to 65536"),
		pool_pages(remap->pmd_pages, "remap_pool.pmd_pages: 1 to 65536"),
		pool_pages(cfg->smmu_pgd_pages, "smmu_pgd_pages: 1 to 65536"),
		pool_pages(cfg->smmu_pmd_pages, "smmu_pmd_pages: 1 to 65536"),
		{ cfg->remap_end, KC_REMAP_START + 1, KC_REMAP_END,
		  "remap_end: inside the remap window" },
		{ cfg->remap_end % KC_PAGE_SIZE, 0, 0, "remap_end: a page boundary" },
		{ cfg->table_base % KC_SMMU_ROOT_SIZE, 0, 0, "table_base: a multiple of 8 KiB" },
		{ cfg->smmu_num, 0, KC_SMMU_NUM, "smmu_num: at most 2" },
		{ smmu[0].base % KC_PAGE_SIZE, 0, 0, "smmu[0].base: a page boundary" },
		{ smmu[0].size % KC_PAGE_SIZE, 0, 0, "smmu[0].size: whole pages" },
		{ smmu[0].size, smmu0, smmu0 * KC_PADDR_LIMIT,
		  "smmu[0].size: at least one page, 0 without this SMMU" },
		{ smmu[0].base, 0, smmu0 * KC_PADDR_LIMIT - smmu[0].size,
		  "smmu[0].base: registers below 2^40, 0 without this SMMU" },
		{ smmu[0].banks, smmu0, smmu0 * KC_SMMU_BANKS,
		  "smmu[0].banks: 1 to 8, 0 without this SMMU" },
		{ smmu[1].base % KC_PAGE_SIZE, 0, 0, "smmu[1].base: a page boundary" },
		{ smmu[1].size % KC_PAGE_SIZE, 0, 0, "smmu[1].size: whole pages" },
		{ smmu[1].size, smmu1, smmu1 * KC_PADDR_LIMIT,
		  "smmu[1].size: at least one page, 0 without this SMMU" },
		{ smmu[1].base, 0, smmu1 * KC_PADDR_LIMIT - smmu[1].size,
		  "smmu[1].base: registers below 2^40, 0 without this SMMU" },
		{ smmu[1].banks, smmu1, smmu1 * KC_SMMU_BANKS,
		  "smmu[1].banks: 1 to 8, 0 without this SMMU" },
		{ cfg->el2_device_pages, 0, KC_PFN_LIMIT, "el2_device_pages: below 2^28" },
		{ cfg->el2_device_pfn, 0, device * (KC_PFN_LIMIT - cfg->el2_device_pages),
		  "el2_device_pfn: pages below 2^28, 0 without a device" },
	};

	return first_broken(rules, COUNT(rules));
}

/* ---- where things lie; every field by itself is good ---------------------------------- */

struct pages { /* [first, end); an empty range begins at 0 and touches nothing */
	uint64_t first, end;
	const char *overlaps; /* one of those above it */
};

static struct pages smmu_pages(const struct kcore_smmu *smmu, const char *overlaps)
{
	return (struct pages){ smmu->base / KC_PAGE_SIZE, (smmu->base + smmu->size) / KC_PAGE_SIZE,
			       overlaps };
}

static const char *check_disjoint(const struct kcore_config *cfg)
{
	const struct pages range[] = {
		{ 0, cfg->pages, NULL },
		{ cfg->core_pfn, cfg->core_pfn + cfg->core_pages,
		  "core_pfn: the core's pages overlap RAM" },
		smmu_pages(&cfg->smmu[0], "smmu[0]: registers overlap RAM or the core's pages"),
		smmu_pages(&cfg->smmu[1],
			   "smmu[1]: registers overlap RAM, the core's pages or smmu[0]"),
		{ cfg->el2_device_pfn, cfg->el2_device_pfn + cfg->el2_device_pages,
		  "el2_device_pfn: the device overlaps RAM, the core's pages or an SMMU" },
	};

	for (size_t i = 0; i < COUNT(range); i++) {
		for (size_t k = 0; k < i; k++) {
			if (range[i].first < range[k].end && range[k].first < range[i].end)
				return range[i].overlaps;
		}
	}
	return NULL;
}

static const char *check_tables(const struct kcore_config *cfg)
{
	uint64_t core = cfg->core_pfn * KC_PAGE_SIZE, core_bytes = cfg->core_pages * KC_PAGE_SIZE;
	uint64_t offset, bytes;

	kcore_table_range(cfg, &offset, &bytes);

	const struct rule rules[] = {
		{ bytes, 0, core_bytes, "core_pages: too few for the tables" },
		{ cfg->table_base, core, core + core_bytes - bytes,
		  "table_base: the tables must lie in the core's own pages" },
	};

	return first_broken(rules, COUNT(rules));
}

const char *kcore_config_check(struct kcore_config *cfg)
{
	const char *wrong = check_fields(cfg);

	if (!wrong)
		wrong = check_disjoint(cfg);
	if (!wrong)
		wrong = check_tables(cfg);
	if (wrong)
		return wrong;
	cfg->region_count = 2;
	cfg->region[0] = (struct kcore_region){ 0, cfg->pages * KC_PAGE_SIZE, 0 };
	cfg->region[1] = (struct kcore_region){ cfg->core_pfn * KC_PAGE_SIZE,
						cfg->core_pages * KC_PAGE_SIZE, cfg->pages };
	return NULL;
}
