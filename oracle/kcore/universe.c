/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/universe.h"

#include <string.h>

#include "hyp/kcore/kcore.h"

#define ROOT_PAGES 1u
#define SMMU_ROOT_PAGES 2u
#define SMMU_PGD_PAGES 4u
#define SMMU_PMD_PAGES 4u
#define SMMU_PAGES 16u
/* Pages of the core in front of its tables, and behind them (alignment of the pools). */
#define CORE_IMAGE_PAGES 16u
#define CORE_SLACK_PAGES (16u + KC_BANKS)
#define PUD_PAGES (KC_PMD_PAGES * KC_PMD_PAGES) /* pages below one third-level table page */

/* The host's map is flat: its tables grow with RAM, and a few are left for devices. */
static struct kcore_pool_size host_pool(uint64_t pages)
{
	return (struct kcore_pool_size){ .pgd_pages = 4,
					 .pud_pages = pages / PUD_PAGES + 1 + 4,
					 .pmd_pages = pages / KC_PMD_PAGES + 8 };
}

static struct kcore_pool_size vm_pool(uint64_t pages)
{
	return (struct kcore_pool_size){ .pgd_pages = 2,
					 .pud_pages = 4,
					 .pmd_pages = pages / (4 * KC_PMD_PAGES) + 8 };
}

static uint64_t window_pages(uint64_t pages)
{
	const uint64_t least = 48, most = (KC_REMAP_END - KC_REMAP_START) / KC_PAGE_SIZE;
	uint64_t n = pages / 64;

	return n < least ? least : n > most ? most : n;
}

static struct kcore_pool_size remap_pool(uint64_t window)
{
	return (struct kcore_pool_size){ .pgd_pages = 1,
					 .pud_pages = 1,
					 .pmd_pages = window / KC_PMD_PAGES + 1 };
}

static uint64_t pool_pages(const struct kcore_pool_size *p)
{
	return ROOT_PAGES + p->pgd_pages + p->pud_pages + p->pmd_pages;
}

static uint64_t core_pages(const struct kcore_config *c)
{
	uint64_t bank = SMMU_ROOT_PAGES + c->smmu_pgd_pages + c->smmu_pmd_pages;

	return CORE_IMAGE_PAGES + pool_pages(&c->host_pool) + KC_MAX_VM * pool_pages(&c->vm_pool) +
	       pool_pages(&c->remap_pool) + KC_BANKS * bank + CORE_SLACK_PAGES;
}

static void place_devices(struct kcore_config *c)
{
	c->smmu_num = KC_SMMU_NUM;
	c->smmu[0] = (struct kcore_smmu){ UNIVERSE_SMMU0_PFN * KC_PAGE_SIZE,
					  SMMU_PAGES * KC_PAGE_SIZE, UNIVERSE_SMMU0_BANKS };
	c->smmu[1] = (struct kcore_smmu){ UNIVERSE_SMMU1_PFN * KC_PAGE_SIZE,
					  SMMU_PAGES * KC_PAGE_SIZE, UNIVERSE_SMMU1_BANKS };
	c->el2_device_pfn = UNIVERSE_GIC_PFN;
	c->el2_device_pages = 1;
}

const char *kc_universe(const struct config *cfg, struct kcore_config *out)
{
	if (cfg->pages < UNIVERSE_MIN_PAGES)
		return "pages: at least 64";
	if (cfg->pages > KC_MAX_S2PAGE)
		return "pages: at most 0x1000000 with the pages of the core";
	if (cfg->cpus < 1 || cfg->cpus > KC_MAX_CPU)
		return "cpus: 1 to 8";
	memset(out, 0, sizeof(*out));
	out->pages = cfg->pages;
	out->cpus = cfg->cpus;
	out->host_pool = host_pool(cfg->pages);
	out->vm_pool = vm_pool(cfg->pages);
	out->remap_end = KC_REMAP_START + window_pages(cfg->pages) * KC_PAGE_SIZE;
	out->remap_pool = remap_pool(window_pages(cfg->pages));
	out->smmu_pgd_pages = SMMU_PGD_PAGES;
	out->smmu_pmd_pages = SMMU_PMD_PAGES;
	out->host_iova_offset = KC_HOST_IOVA_OFFSET;
	out->core_pfn = UNIVERSE_CORE_PFN;
	out->core_pages = core_pages(out);
	out->table_base = (UNIVERSE_CORE_PFN + CORE_IMAGE_PAGES) * KC_PAGE_SIZE;
	place_devices(out);
	if (out->pages + out->core_pages > KC_MAX_S2PAGE)
		return "pages: at most 0x1000000 with the pages of the core";
	return kcore_config_check(out);
}
