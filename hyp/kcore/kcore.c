/* SPDX-License-Identifier: Apache-2.0 */
/* Layout and initial state of an instance (3.9). */
#include "hyp/kcore/kcore.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/mmio_pt_alloc.h"
#include "hyp/kcore/pt_alloc.h"

#define ROOT_ALIGN KC_SMMU_ROOT_SIZE

/* ---- layout ------------------------------------------------------------------------ */

static uint64_t round_up(uint64_t value, uint64_t unit)
{
	return (value + unit - 1) / unit * unit;
}

static uint64_t pool_bytes(const struct kcore_pool_size *size)
{
	return (1 + size->pgd_pages + size->pud_pages + size->pmd_pages) * KC_PAGE_SIZE;
}

/* Pools one after the other; returns their bytes. SMMU roots are aligned to their size. */
static uint64_t place_pools(const struct kcore_config *cfg, struct kcore_layout *lay)
{
	uint64_t bank_bytes =
		KC_SMMU_ROOT_SIZE + (cfg->smmu_pgd_pages + cfg->smmu_pmd_pages) * KC_PAGE_SIZE;
	uint64_t at = 0;

	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		lay->spt[bank] = at;
		at += round_up(bank_bytes, ROOT_ALIGN);
	}
	for (unsigned v = 0; v < KC_VMIDS; v++) {
		lay->npt[v] = at;
		at += pool_bytes(v == KC_HOSTVISOR   ? &cfg->host_pool
				 : v == KC_COREVISOR ? &cfg->remap_pool
						     : &cfg->vm_pool);
	}
	return at;
}

void kcore_layout(const struct kcore_config *cfg, struct kcore_layout *lay)
{
	uint64_t head = offsetof(struct kcore, w);

	lay->s2 = 0;
	lay->s2_pages = cfg->pages + cfg->core_pages;
	lay->gfn_index = lay->s2 + KC_S2_WORDS * lay->s2_pages;
	lay->gfn_slots = 1;
	while (lay->gfn_slots < 2 * lay->s2_pages)
		lay->gfn_slots *= 2;
	lay->tables =
		(round_up(head + (lay->gfn_index + lay->gfn_slots) * 8, ROOT_ALIGN) - head) / 8;
	lay->table_bytes = place_pools(cfg, lay);
	lay->words = lay->tables + lay->table_bytes / 8;
}

size_t kcore_size(const struct kcore_config *cfg)
{
	struct kcore_layout lay;

	kcore_layout(cfg, &lay);
	return (size_t)(offsetof(struct kcore, w) + lay.words * 8);
}

void kcore_table_range(const struct kcore_config *cfg, uint64_t *offset, uint64_t *bytes)
{
	struct kcore_layout lay;

	kcore_layout(cfg, &lay);
	*offset = offsetof(struct kcore, w) + lay.tables * 8;
	*bytes = lay.table_bytes;
}

/* ---- initial state (3.9) -------------------------------------------------------------- */

static void init_page(struct kcore *kc, uint64_t index, uint64_t owner, uint64_t count,
		      uint64_t gfn)
{
	set_s2_page_vmid(kc, 0, index, owner);
	set_s2_page_count(kc, 0, index, count);
	set_s2_page_gfn(kc, 0, index, gfn);
}

static void init_pages(struct kcore *kc)
{
	init_page(kc, 0, KC_INVALID, KC_INVALID, KC_INVALID64);
	for (uint64_t p = 1; p < kc->cfg.pages; p++)
		init_page(kc, p, KC_HOSTVISOR, 0, p + kc->cfg.host_iova_offset);
	for (uint64_t p = kc->cfg.pages; p < kc->lay.s2_pages; p++)
		init_page(kc, p, KC_COREVISOR, 0, KC_INVALID64);
}

static void init_tables(struct kcore *kc)
{
	for (unsigned v = 0; v < KC_VMIDS; v++) {
		set_pgd_next(kc, 0, v, pgd_start(kc, v));
		set_pud_next(kc, 0, v, pud_start(kc, v));
		set_pmd_next(kc, 0, v, pmd_start(kc, v));
	}
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		set_smmu_cfg_vmid(kc, 0, bank, KC_INVALID);
		set_smmu_pgd_next(kc, 0, bank, smmu_pgd_start(kc, bank));
		set_smmu_pmd_next(kc, 0, bank, smmu_pmd_start(kc, bank));
	}
}

void kcore_init(struct kcore *kc, const struct kcore_config *cfg)
{
	kc->cfg = *cfg;
	kcore_layout(cfg, &kc->lay);
	init_pages(kc);
	init_tables(kc);
	set_next_vmid(kc, 0, 1);
	set_next_remap_ptr(kc, 0, KC_REMAP_START);
	for (unsigned cpu = 0; cpu < KC_MAX_CPU; cpu++) {
		set_ihost(kc, cpu, 1);
		set_per_cpu(kc, cpu, KC_HOSTVISOR, cpu);
	}
}
