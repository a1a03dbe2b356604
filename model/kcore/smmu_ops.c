/* SPDX-License-Identifier: Apache-2.0 */
/* Context banks and their tables (spec sekvm.md 7.16 to 7.20, 8.2.4, 8.2.6, 18.2). */
#include "model/kcore/ops.h"

/* The published attribute is a bit of the address [S23]. */
#define PTE_BIT16 0x10000ull
/* Rights that the host may ask for: read and write, bits 6 and 7 of the pte. */
#define PROT_RIGHTS 3ull
#define PROT_SHIFT 6u

/* ---- owners of banks --------------------------------------------------------------------- */

static void set_bank(struct kmodel *m, unsigned bank, uint64_t owner)
{
	km_store(m, KM_F_BANK, bank, &m->bank[bank], owner);
}

/* The owner as published for any id: INVALID beyond the last bank (3.1). */
static uint64_t owner_of(const struct kmodel *m, uint64_t bank)
{
	return bank < KC_BANKS ? m->bank[bank] : KC_INVALID;
}

/* The same, by the numbers that name a bank. */
static uint64_t bank_owner(const struct kmodel *m, uint64_t cbndx, uint64_t index)
{
	return km_is_bank(cbndx, index) ? m->bank[km_bank(cbndx, index)] : KC_INVALID;
}

/*
 * States of a VM in which its banks may be given or mapped: READY; as published all
 * but VERIFIED, also when it is off [S39].
 */
static bool bank_state(const struct kmodel *m, uint64_t v)
{
	if (!km_is_vm(v))
		return true;
	if (km_quirk(m, KM_Q_reclaim_with_live_dma))
		return m->vm[v].state != KC_VERIFIED;
	return m->vm[v].state == KC_READY;
}

/* local_free_smmu_pgd as published: the bank of a VM that is off; its table stays. */
static struct km_result free_vm_bank(struct km_op *op, unsigned bank, uint64_t v)
{
	struct kmodel *m = op->m;
	struct km_result r;

	if (km_quirk(m, KM_Q_reclaim_with_live_dma) && m->vm[v].state == KC_POWEROFF) {
		set_bank(m, bank, KC_INVALID);
		km_reach_info(op, v);
		return op->r;
	}
	/* The panic marks the SMMU's lock only. */
	r = km_refuse(op, KC_STATE);
	r.reached |= KM_C_INFO;
	return r;
}

static void put_host_dma(struct kmodel *m, uint64_t pte)
{
	uint64_t p = km_phys(pte) / KC_PAGE_SIZE;
	struct km_s2 page = km_s2(m, p);

	if (page.owner == KC_HOSTVISOR && page.count > 0) {
		page.count--;
		km_set_s2(m, p, page);
	}
}

struct bank_entries {
	struct kmodel *m;
	unsigned bank;
};

static void put_entry(void *ctx, uint64_t page)
{
	const struct bank_entries *b = ctx;
	struct km_spt_entry e = km_spt(b->m, b->bank, page);

	if (e.pte)
		put_host_dma(b->m, e.pte);
}

/* free_smmu, host bank: "for every entry frame: count -= 1; BANK = INVALID; clear_bank" [S27]. */
static struct km_result free_host_bank(struct km_op *op, unsigned bank)
{
	km_reach(op, KM_C_S2PAGE | KM_C_SPT);
	km_each_spt(op->m, bank, put_entry, &(struct bank_entries){ op->m, bank });
	set_bank(op->m, bank, KC_INVALID);
	km_clear_spt(op->m, bank);
	return op->r;
}

static struct km_result do_free_smmu_pgd(struct kmodel *m, uint64_t cbndx, uint64_t index)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	unsigned bank = km_bank(cbndx, index);

	if (!km_is_bank(cbndx, index))
		return km_no_object(m);
	km_enter(&op);
	km_reach(&op, KM_C_SMMU);
	if (m->bank[bank] == KC_INVALID)
		return op.r;
	if (m->bank[bank] == KC_HOSTVISOR && !km_quirk(m, KM_Q_host_bank_never_freed))
		return free_host_bank(&op, bank);
	return free_vm_bank(&op, bank, m->bank[bank]);
}

struct km_result local_free_smmu_pgd(struct kmodel *m, uint64_t cbndx, uint64_t index)
{
	return KM_WINDOW(m, FREE_SMMU_PGD, KC_INVALID, do_free_smmu_pgd(m, cbndx, index));
}

/* local_alloc_smmu_pgd / alloc_smmu(cb, v, ix). */
static struct km_result do_alloc_smmu_pgd(struct kmodel *m, uint64_t cbndx, uint64_t v,
					  uint64_t index, uint64_t num)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	unsigned bank = km_bank(cbndx, index);

	if (!km_is_bank(cbndx, index) || (v != KC_HOSTVISOR && !km_vmid_fits(m, v)))
		return km_no_object(m);
	km_reach(&op, KM_C_SMMU);
	if (cbndx >= num)
		return km_refuse(&op, KC_INVAL);
	km_enter(&op);
	if (m->bank[bank] != KC_INVALID)
		return km_ignore(&op, KC_BUSY);
	km_reach_info(&op, v);
	if (!bank_state(m, v))
		return km_refuse(&op, KC_STATE);
	km_reach(&op, KM_C_SPT);
	set_bank(m, bank, v);
	km_clear_spt(m, bank);
	return op.r;
}

struct km_result local_alloc_smmu_pgd(struct kmodel *m, uint64_t cbndx, uint64_t v, uint64_t index,
				      uint64_t num)
{
	return KM_WINDOW(m, ALLOC_SMMU_PGD, v, do_alloc_smmu_pgd(m, cbndx, v, index, num));
}

/* ---- mapping (7.18, 7.19) ---------------------------------------------------------------- */

/* A mapping that is asked for. */
struct dma {
	uint64_t cbndx, index, iova, pte, v, gfn, pfn;
	unsigned bank;
};

static struct dma dma_of(const struct kmodel *m, uint64_t cbndx, uint64_t index, uint64_t iova,
			 uint64_t pte)
{
	struct dma d = { .cbndx = cbndx, .index = index, .iova = iova, .pte = pte };

	d.bank = km_bank(cbndx, index);
	d.v = owner_of(m, d.bank);
	d.gfn = iova / KC_PAGE_SIZE;
	d.pfn = km_phys(pte) / KC_PAGE_SIZE;
	return d;
}

/* A page of the host becomes v's: private to v's devices until it is faulted in. */
static struct km_result smmu_take_page(struct km_op *op, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	if (km_unmap_host(op, pfn))
		return km_refuse(op, KC_NOMEM);
	km_set_s2(op->m, pfn, (struct km_s2){ v, KC_INVALID, gfn });
	if (!km_quirk(op->m, KM_Q_smmu_assign_keeps_content)) /* [S50] */
		km_draw(op, pfn);
	return op->r;
}

/* local_smmu_assign_page: the part of lpae_map that gives the page to the bank's VM. */
static struct km_result do_smmu_assign_page(struct kmodel *m, uint64_t cbndx, uint64_t index,
					    uint64_t pfn, uint64_t gfn)
{
	if (!km_is_bank(cbndx, index))
		return km_no_object(m);

	uint64_t v = m->bank[km_bank(cbndx, index)];
	struct km_op op = km_begin(m, km_is_vm(v) ? v : KC_HOSTVISOR);

	km_reach(&op, KM_C_SMMU);
	if (v == KC_INVALID)
		return km_ignore(&op, KC_STATE);
	km_reach_info(&op, v);
	if (!km_is_vm(v))
		return op.r; /* host banks need no assignment */
	if (!bank_state(m, v))
		return km_refuse(&op, KC_STATE);
	km_reach(&op, KM_C_S2PAGE);

	enum kc_code code = km_bind_test(m, v, gfn, pfn);

	if (km_s2(m, pfn).owner == v)
		return km_ignore(&op, code);
	return code ? km_refuse(&op, code) : smmu_take_page(&op, v, gfn, pfn);
}

struct km_result local_smmu_assign_page(struct kmodel *m, uint64_t cbndx, uint64_t index,
					uint64_t pfn, uint64_t gfn)
{
	return KM_WINDOW(m, SMMU_ASSIGN_PAGE, bank_owner(m, cbndx, index),
			 do_smmu_assign_page(m, cbndx, index, pfn, gfn));
}

/* Host pages count their mappings; as published a page that is mapped again counts again. */
static void count_host_dma(struct kmodel *m, const struct dma *d)
{
	struct km_s2 page = km_s2(m, d->pfn);

	if (page.owner == KC_HOSTVISOR && page.count < KC_MAX_DMA_COUNT) {
		page.count++;
		km_set_s2(m, d->pfn, page);
	}
}

/* What an entry that is there says (18.2); as published it is replaced [S37]. */
enum entry { ENTRY_NONE, ENTRY_SAME, ENTRY_OTHER };

static enum entry entry_at(const struct kmodel *m, const struct dma *d)
{
	struct km_spt_entry e = km_spt(m, d->bank, d->gfn);

	if (!e.pte || km_quirk(m, KM_Q_remap_live_gfn))
		return ENTRY_NONE;
	return e.pfn == d->pfn ? ENTRY_SAME : ENTRY_OTHER;
}

static bool dma_page(const struct kmodel *m, const struct dma *d)
{
	struct km_s2 page = km_s2(m, d->pfn);

	return page.owner == d->v && page.gfn == d->gfn;
}

/* count >= 16: BUSY; as published the count saturates. */
static bool dma_countable(const struct kmodel *m, const struct dma *d)
{
	return d->v != KC_HOSTVISOR || km_refusals_panic(m) ||
	       km_s2(m, d->pfn).count < KC_MAX_DMA_COUNT;
}

/* local_smmu_map_page: the part of lpae_map that writes the entry. */
static struct km_result do_smmu_map_page(struct kmodel *m, uint64_t cbndx, uint64_t index,
					 uint64_t iova, uint64_t pte)
{
	if (!km_is_bank(cbndx, index))
		return km_no_object(m);

	struct dma d = dma_of(m, cbndx, index, iova, pte);
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	km_reach(&op, KM_C_SMMU);
	if (d.v == KC_INVALID)
		return km_ignore(&op, KC_STATE);
	km_reach_info(&op, d.v);
	if (!bank_state(m, d.v))
		return km_refuse(&op, KC_STATE);
	km_reach(&op, KM_C_S2PAGE);
	if (!dma_page(m, &d))
		return km_refuse(&op, KC_PERM);
	if (entry_at(m, &d) == ENTRY_SAME)
		return op.r;
	if (entry_at(m, &d) == ENTRY_OTHER || !dma_countable(m, &d))
		return km_refuse(&op, KC_BUSY);
	km_reach(&op, KM_C_SPT);
	if (local_spt_map(m, cbndx, index, iova, pte))
		return km_refuse(&op, KC_NOMEM);
	count_host_dma(m, &d);
	return op.r;
}

struct km_result local_smmu_map_page(struct kmodel *m, uint64_t cbndx, uint64_t index,
				     uint64_t iova, uint64_t pte)
{
	return KM_WINDOW(m, SMMU_MAP_PAGE, bank_owner(m, cbndx, index),
			 do_smmu_map_page(m, cbndx, index, iova, pte));
}

/* ---- call 20: lpae_map(cb, ix, iova, pa, prot) (8.2.4) ----------------------------------- */

static uint64_t lpae_pte(const struct kmodel *m, uint64_t pa, uint64_t prot)
{
	if (km_quirk(m, KM_Q_smmu_pte_bit16))
		return pa | prot | PTE_BIT16;
	return pa | KC_SMMU_PTE_ATTR | (prot & PROT_RIGHTS) << PROT_SHIFT;
}

/* Ghost preconditions of the two halves; some of them name other objects as published [S12]. */
static bool assign_available(const struct kmodel *m, const struct dma *d)
{
	uint64_t v = km_quirk(m, KM_Q_smmu_rely_wrong_lock) ? KC_HOSTVISOR : d->v;

	return km_available(m, KC_LOCK_SMMU) && km_available(m, KC_LOCK_INFO + v) &&
	       km_available(m, KC_LOCK_S2PAGE) && km_available(m, KC_LOCK_NPT + KC_HOSTVISOR);
}

static bool map_available(const struct kmodel *m, const struct dma *d)
{
	bool wrong = km_quirk(m, KM_Q_smmu_rely_wrong_lock);
	uint64_t v = wrong ? owner_of(m, KC_SMMU_BANKS * d->cbndx + d->index) : d->v;

	return km_available(m, KC_LOCK_SMMU) && km_available(m, KC_LOCK_INFO + v) &&
	       km_available(m, KC_LOCK_SPT) && (wrong || km_available(m, KC_LOCK_S2PAGE));
}

/* 8.2.4: assign, then map. */
static struct km_result assign_and_map(struct kmodel *m, const struct dma *d, uint64_t pfn)
{
	struct km_result r;

	if (!assign_available(m, d))
		return (struct km_result){ .stuck = true };
	r = local_smmu_assign_page(m, d->cbndx, d->index, pfn, d->gfn);
	if (km_is_vm(d->v))
		km_set_dlog(m, d->v, r.next);
	km_log(m, "OASSIGN_SMMU");
	if (r.code)
		return r;
	if (!map_available(m, d))
		return (struct km_result){ .stuck = true };
	r = local_smmu_map_page(m, d->cbndx, d->index, d->iova, d->pte);
	km_log(m, "OSMMU_MAP");
	return r;
}

/* Arguments: pages of 40 bits, rights only; "assert phys(pte) == phys(arg2)" [S23]. */
static enum kc_code lpae_arguments(uint64_t iova, uint64_t pa, uint64_t prot)
{
	if (iova >= KC_PADDR_LIMIT || pa >= KC_PADDR_LIMIT)
		return KC_INVAL;
	if (iova % KC_PAGE_SIZE || pa % KC_PAGE_SIZE || prot & ~PROT_RIGHTS)
		return KC_INVAL;
	return KC_OK;
}

/*
 * What must hold before a page is assigned.  "entry exists: same frame OK, other BUSY";
 * then bind's own tests, which a page that is mapped passes.  Pages of the host are
 * not assigned: the tests of the mapping suffice.
 */
static enum kc_code lpae_test(const struct kmodel *m, const struct dma *d, uint64_t pfn)
{
	enum kc_code code;

	if (d->v == KC_INVALID || !bank_state(m, d->v))
		return KC_STATE;
	if (d->v == KC_HOSTVISOR)
		return KC_OK;
	if (entry_at(m, d) == ENTRY_OTHER)
		return KC_BUSY;
	code = km_bind_test(m, d->v, d->gfn, pfn);
	if (code)
		return code;
	return km_spt_map_fits(m, d->bank, d->iova) && km_unmap_host_fits(m, pfn) ? KC_OK
										  : KC_NOMEM;
}

struct km_result km_lpae_map(struct kmodel *m, uint64_t iova, uint64_t pa, uint64_t prot,
			     uint64_t cbndx, uint64_t index)
{
	if (!km_is_bank(cbndx, index))
		return km_no_object(m);

	struct km_op op = km_begin(m, KC_HOSTVISOR);
	enum kc_code code = km_refusals_panic(m) ? KC_OK : lpae_arguments(iova, pa, prot);
	struct dma d;

	if (code)
		return km_refuse(&op, code);
	km_section(m);
	d = dma_of(m, cbndx, index, iova, lpae_pte(m, pa, prot));
	if (!km_refusals_panic(m))
		code = lpae_test(m, &d, pa / KC_PAGE_SIZE);
	if (code)
		return km_refuse(&op, code);
	return assign_and_map(m, &d, pa / KC_PAGE_SIZE);
}

/* ---- unmapping and looking up (7.20, 8.2.6) ---------------------------------------------- */

/* A VERIFIED VM's devices keep their pages; as published also those of one that is off [S26]. */
static bool clear_state(const struct kmodel *m, uint64_t v)
{
	if (!km_is_vm(v))
		return true;
	if (km_quirk(m, KM_Q_smmu_clear_poweroff_panics))
		return m->vm[v].state < KC_VERIFIED;
	return m->vm[v].state != KC_VERIFIED;
}

static struct km_result do_smmu_clear(struct kmodel *m, uint64_t iova, uint64_t cbndx,
				      uint64_t index)
{
	if (!km_is_bank(cbndx, index))
		return km_no_object(m);

	struct km_op op = km_begin(m, KC_HOSTVISOR);
	struct dma d;
	uint64_t pte;

	if (!km_refusals_panic(m) && iova >= KC_PADDR_LIMIT)
		return km_refuse(&op, KC_INVAL);
	km_enter(&op);
	d = dma_of(m, cbndx, index, iova, 0);
	pte = km_spt(m, d.bank, d.gfn).pte;
	km_reach(&op, KM_C_SMMU);
	if (d.v == KC_INVALID)
		return op.r;
	km_reach_info(&op, d.v);
	if (!clear_state(m, d.v))
		return km_refuse(&op, KC_STATE);
	km_reach(&op, KM_C_S2PAGE | KM_C_SPT);
	if (pte && local_spt_map(m, cbndx, index, iova, 0))
		return km_refuse(&op, KC_NOMEM);
	put_host_dma(m, pte); /* pte = 0 is page 0, which nobody owns */
	return op.r;
}

struct km_result local_smmu_clear(struct kmodel *m, uint64_t iova, uint64_t cbndx, uint64_t index)
{
	return KM_WINDOW(m, SMMU_CLEAR, KC_INVALID, do_smmu_clear(m, iova, cbndx, index));
}

/* Call 21: phys(pte) + (iova & 4095). */
struct km_result km_iova_to_phys(struct kmodel *m, uint64_t iova, uint64_t cbndx, uint64_t index)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!km_is_bank(cbndx, index))
		return km_no_object(m);
	if (!km_available(m, KC_LOCK_SPT))
		return (struct km_result){ .stuck = true };
	if (!km_refusals_panic(m) && iova >= KC_PADDR_LIMIT)
		return km_refuse(&op, KC_INVAL);
	km_enter(&op);
	op.r.value = km_phys(km_spt(m, km_bank(cbndx, index), iova / KC_PAGE_SIZE).pte) +
		     iova % KC_PAGE_SIZE;
	return op.r;
}
