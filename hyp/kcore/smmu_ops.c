/* SPDX-License-Identifier: Apache-2.0 */
/* Operations on SMMU context banks (18.2). */
#include "hyp/kcore/kcore.h"

#include "hyp/kcore/lock.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/mem_aux.h"
#include "hyp/kcore/mmio_spt_ops.h"
#include "hyp/kcore/mmio_spt_walk.h"
#include "hyp/kcore/page_mgmt.h"

/* Rights that the host may give a device: bit 0 read, bit 1 write (stage-2 S2AP: 6, 7). */
#define PROT_RIGHTS 3ull
#define PROT_SHIFT 6u

static uint64_t frame_of(uint64_t pte)
{
	return (pte & KC_PHYS_MASK) >> KC_PAGE_SHIFT;
}

/* The record of a VM decides what its banks may do; a host bank and a free one have none. */
static void lock_owner(struct kcore *kc, unsigned cpu, uint64_t owner)
{
	if (is_vm(owner))
		lock_info(kc, cpu, owner);
}

static void unlock_owner(struct kcore *kc, unsigned cpu, uint64_t owner)
{
	if (is_vm(owner))
		unlock_info(kc, cpu, owner);
}

/* One DMA mapping of a host page is gone; S2PAGE is held. */
static void put_host_dma(struct kcore *kc, unsigned cpu, uint64_t pfn)
{
	struct s2_page page = get_pfn(kc, pfn);

	if (page.owner == KC_HOSTVISOR && page.count >= 1)
		set_pfn_count(kc, cpu, pfn, page.count - 1);
	else
		kc_panic(kc, cpu, KC_PANIC_DMA_COUNT);
}

/* ---- alloc_smmu (7.17) ------------------------------------------------------------ */

/* SMMU and, for a VM, INFO+v are held. */
static enum kc_outcome alloc_bank(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t v)
{
	if (kc->bank[bank] != KC_INVALID)
		return KC_OUT_alloc_smmu_in_use;
	if (is_vm(v) && kc->vm[v].state != KC_READY)
		return KC_OUT_alloc_smmu_state;
	init_spt(kc, cpu, bank);
	set_smmu_cfg_vmid(kc, cpu, bank, v);
	if (is_vm(v))
		return KC_OUT_alloc_smmu_ok_vm; /* enabled by verify_vm (16.6) */
	plat_smmu_enable(kc, cpu, bank, kc_ttbr(kc, bank));
	return KC_OUT_alloc_smmu_ok_host;
}

uint64_t alloc_smmu(struct kcore *kc, unsigned cpu, uint64_t cb, uint64_t v, uint64_t ix)
{
	unsigned bank = kc_bank(cb, ix);

	if (kc->halt)
		return KC_STATE;
	if (cb >= kc->cfg.smmu[ix].banks || v > KC_MAX_VM) /* an absent SMMU has no banks */
		return refuse(kc, cpu, KC_OP_ALLOC_SMMU_PGD, v, bank, 0,
			      KC_OUT_alloc_smmu_argument);
	trace_begin(kc, cpu, KC_OP_ALLOC_SMMU_PGD, v, bank, 0);
	plat_lock(kc, cpu, KC_LOCK_SMMU);
	lock_owner(kc, cpu, v);
	enum kc_outcome outcome = alloc_bank(kc, cpu, bank, v);
	unlock_owner(kc, cpu, v);
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	return kc_end(kc, cpu, KC_OP_ALLOC_SMMU_PGD, outcome);
}

/* ---- free_smmu (7.16, S27) ----------------------------------------------------------- */

/* Count down the frame of every leaf entry of a host bank; SPT and S2PAGE are held. */
static void put_all_host_dma(struct kcore *kc, unsigned cpu, unsigned bank)
{
	for (uint64_t at = smmu_pmd_start(kc, bank); at < kc->spt[bank].pmd_next; at += 8) {
		uint64_t pte = pt_load(kc, at);

		if (pte && !kc->halt)
			put_host_dma(kc, cpu, frame_of(pte));
	}
}

/* SMMU is held. */
static enum kc_outcome free_bank(struct kcore *kc, unsigned cpu, unsigned bank)
{
	if (kc->bank[bank] == KC_INVALID)
		return KC_OUT_free_smmu_ok_free;
	if (is_vm(kc->bank[bank]))
		return KC_OUT_free_smmu_vm; /* teardown does it */
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	plat_smmu_disable(kc, cpu, bank);
	plat_lock(kc, cpu, KC_LOCK_SPT);
	put_all_host_dma(kc, cpu, bank);
	if (kc->halt)
		return KC_OUT_free_smmu_ok_host;
	plat_unlock(kc, cpu, KC_LOCK_SPT);
	init_spt(kc, cpu, bank);
	set_smmu_cfg_vmid(kc, cpu, bank, KC_INVALID);
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return KC_OUT_free_smmu_ok_host;
}

uint64_t free_smmu(struct kcore *kc, unsigned cpu, uint64_t cb, uint64_t ix)
{
	unsigned bank = kc_bank(cb, ix);

	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_FREE_SMMU_PGD, KC_INVALID, bank, 0);
	plat_lock(kc, cpu, KC_LOCK_SMMU);
	enum kc_outcome outcome = free_bank(kc, cpu, bank);
	if (kc->halt)
		return KC_STATE;
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	return kc_end(kc, cpu, KC_OP_FREE_SMMU_PGD, outcome);
}

/* ---- lpae_map (7.18, 7.19; S4, S23, S24, S50, C9) ---------------------------------------- */

/* A checked request. */
struct dma_map {
	unsigned bank;
	uint64_t owner;	     /* of the bank */
	uint64_t iova, page; /* address and its page number */
	uint64_t pfn, pte;
};

static void write_entry(struct kcore *kc, unsigned cpu, const struct dma_map *m)
{
	if (kc->halt)
		return;
	trace_begin(kc, cpu, KC_OP_SMMU_MAP_PAGE, m->owner, m->bank, m->page);
	map_spt(kc, cpu, m->bank, m->iova, m->pte);
	if (kc->halt)
		return;
	if (m->owner == KC_HOSTVISOR)
		set_pfn_count(kc, cpu, m->pfn, get_pfn(kc, m->pfn).count + 1);
	trace_end(kc, cpu, KC_OP_SMMU_MAP_PAGE, KC_OK);
}

/* The page becomes v's without having been faulted in: count INVALID. */
static void assign_page(struct kcore *kc, unsigned cpu, const struct dma_map *m, bool fresh)
{
	trace_begin(kc, cpu, KC_OP_SMMU_ASSIGN_PAGE, m->owner, m->pfn, m->page);
	if (fresh) {
		take_host_page(kc, cpu, m->owner, m->page, m->pfn, KC_INVALID);
		if (kc->halt)
			return;
		/* The content comes from the host: an input of v [S50]. */
		plat_declassify(kc, cpu, m->owner, m->pfn);
	}
	trace_end(kc, cpu, KC_OP_SMMU_ASSIGN_PAGE, KC_OK);
}

/* SMMU and S2PAGE are held. */
static enum kc_outcome map_host_bank(struct kcore *kc, unsigned cpu, const struct dma_map *m)
{
	struct s2_page page = get_pfn(kc, m->pfn);

	if (page.owner != KC_HOSTVISOR || page.gfn != m->page)
		return KC_OUT_lpae_map_host_page;
	/* At most one entry a bank: the count is exact (inv_count_exact), so it cannot exceed 16.
	 */
	if (walk_spt(kc, cpu, m->bank, m->iova))
		return KC_OUT_lpae_map_ok_present;
	if (!room_spt(kc, cpu, m->bank, m->iova))
		return KC_OUT_lpae_map_pool;
	write_entry(kc, cpu, m);
	return KC_OUT_lpae_map_ok_host;
}

/* SMMU, INFO+owner and S2PAGE are held. */
static enum kc_outcome map_vm_bank(struct kcore *kc, unsigned cpu, const struct dma_map *m)
{
	static const enum kc_outcome outcome[BIND_VERDICTS] = {
		[BIND_FRESH] = KC_OUT_lpae_map_ok_vm_fresh,
		[BIND_SAME] = KC_OUT_lpae_map_ok_vm_own,
		[BIND_FROM_DMA] = KC_OUT_lpae_map_ok_vm_own,
		[BIND_OWNER] = KC_OUT_lpae_map_owner,
		[BIND_GFN] = KC_OUT_lpae_map_gfn,
		[BIND_COUNT] = KC_OUT_lpae_map_count,
		[BIND_BOUND] = KC_OUT_lpae_map_bound,
	};
	uint64_t entry = walk_spt(kc, cpu, m->bank, m->iova);

	if (entry)
		return frame_of(entry) == m->pfn ? KC_OUT_lpae_map_ok_present
						 : KC_OUT_lpae_map_entry;

	enum bind_verdict verdict = bind_test(kc, m->owner, m->page, m->pfn);

	if (!bind_accepted(verdict))
		return outcome[verdict];
	if (!room_spt(kc, cpu, m->bank, m->iova))
		return KC_OUT_lpae_map_pool;
	assign_page(kc, cpu, m, verdict == BIND_FRESH);
	write_entry(kc, cpu, m);
	return outcome[verdict];
}

/* SMMU and, for a VM's bank, INFO+owner are held. */
static enum kc_outcome map_bank(struct kcore *kc, unsigned cpu, const struct dma_map *m)
{
	enum kc_outcome outcome;

	if (m->owner == KC_INVALID)
		return KC_OUT_lpae_map_free;
	if (is_vm(m->owner) && kc->vm[m->owner].state != KC_READY)
		return KC_OUT_lpae_map_state;
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	outcome = is_vm(m->owner) ? map_vm_bank(kc, cpu, m) : map_host_bank(kc, cpu, m);
	if (!kc->halt)
		plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return outcome;
}

uint64_t lpae_map(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t pa, uint64_t prot,
		  uint64_t cb, uint64_t ix)
{
	struct dma_map m = {
		.bank = kc_bank(cb, ix),
		.owner = KC_INVALID,
		.iova = iova,
		.page = iova >> KC_PAGE_SHIFT,
		.pfn = pa >> KC_PAGE_SHIFT,
		.pte = pa | KC_SMMU_PTE_ATTR | prot << PROT_SHIFT, /* no address bit set [S23] */
	};

	if (kc->halt)
		return KC_STATE;
	if ((iova | pa) % KC_PAGE_SIZE || iova >= KC_PADDR_LIMIT || pa >= KC_PADDR_LIMIT)
		return refuse(kc, cpu, KC_OP_SMMU_MAP_PAGE, KC_INVALID, m.bank, m.page,
			      KC_OUT_lpae_map_address);
	if (prot & ~PROT_RIGHTS)
		return refuse(kc, cpu, KC_OP_SMMU_MAP_PAGE, KC_INVALID, m.bank, m.page,
			      KC_OUT_lpae_map_prot);
	plat_lock(kc, cpu, KC_LOCK_SMMU);
	m.owner = kc->bank[m.bank];
	lock_owner(kc, cpu, m.owner);
	enum kc_outcome outcome = map_bank(kc, cpu, &m);
	if (kc->halt)
		return KC_STATE;
	unlock_owner(kc, cpu, m.owner);
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	/* A success has had its windows, one for each part. */
	if (kc_outcome_code[outcome] != KC_OK)
		return refuse(kc, cpu, KC_OP_SMMU_MAP_PAGE, m.owner, m.bank, m.page, outcome);
	return kc_outcome(kc, cpu, outcome);
}

/* ---- smmu_clear (7.20, S26, C15) ------------------------------------------------------------ */

/* SMMU and, for a VM's bank, INFO+owner are held. */
static enum kc_outcome clear_entry(struct kcore *kc, unsigned cpu, unsigned bank, uint64_t owner,
				   uint64_t iova)
{
	uint64_t pte;

	if (owner == KC_INVALID)
		return KC_OUT_smmu_clear_ok_free;
	if (is_vm(owner) && kc->vm[owner].state == KC_VERIFIED)
		return KC_OUT_smmu_clear_state;
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	pte = walk_spt(kc, cpu, bank, iova);
	if (pte)
		unmap_spt(kc, cpu, bank, iova);
	if (pte && owner == KC_HOSTVISOR)
		put_host_dma(kc, cpu, frame_of(pte));
	if (!kc->halt)
		plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	if (!pte)
		return KC_OUT_smmu_clear_ok_none;
	return is_vm(owner) ? KC_OUT_smmu_clear_ok_vm : KC_OUT_smmu_clear_ok_host;
}

uint64_t smmu_clear(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t cb, uint64_t ix)
{
	unsigned bank = kc_bank(cb, ix);
	uint64_t page = iova >> KC_PAGE_SHIFT;

	if (kc->halt)
		return KC_STATE;
	if (iova >= KC_PADDR_LIMIT)
		return refuse(kc, cpu, KC_OP_SMMU_CLEAR, KC_INVALID, bank, page,
			      KC_OUT_smmu_clear_address);
	trace_begin(kc, cpu, KC_OP_SMMU_CLEAR, KC_INVALID, bank, page);
	plat_lock(kc, cpu, KC_LOCK_SMMU);
	uint64_t owner = kc->bank[bank];
	lock_owner(kc, cpu, owner);
	enum kc_outcome outcome = clear_entry(kc, cpu, bank, owner, iova);
	if (kc->halt)
		return KC_STATE;
	unlock_owner(kc, cpu, owner);
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	return kc_end(kc, cpu, KC_OP_SMMU_CLEAR, outcome);
}

/* ---- iova_to_phys (8.2.6) ------------------------------------------------------------ */

uint64_t iova_to_phys(struct kcore *kc, unsigned cpu, uint64_t iova, uint64_t cb, uint64_t ix,
		      uint64_t *pa)
{
	if (kc->halt)
		return KC_STATE;
	if (iova >= KC_PADDR_LIMIT)
		return kc_outcome(kc, cpu, KC_OUT_iova_to_phys_address);

	uint64_t pte = walk_spt(kc, cpu, kc_bank(cb, ix), iova);

	*pa = (pte & KC_PHYS_MASK) | iova % KC_PAGE_SIZE;
	return kc_outcome(kc, cpu, pte ? KC_OUT_iova_to_phys_ok : KC_OUT_iova_to_phys_ok_none);
}
