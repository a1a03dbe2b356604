/* SPDX-License-Identifier: Apache-2.0 */
/* Pages of the host and of VMs (spec sekvm.md 7.1 to 7.7, 8.2.1, 8.7, 8.9, 18.1). */
#include "model/kcore/ctxt.h"

/* ---- host faults (7.1) ------------------------------------------------------------------- */

#define HOST_DEVICE (KC_PAGE_S2_DEVICE | KC_S2_RDWR)

/*
 * local_map_host: owner INVALID, owner HOST, or shared.  Safe: no page of an SMMU or
 * of EL2 [S40], sharing by VMs only [S4].
 */
static bool host_may_map(const struct kmodel *m, uint64_t p, struct km_s2 page)
{
	if (page.owner == KC_INVALID)
		return km_quirk(m, KM_Q_ioremap_smmu_regs) || !km_protected(m, p);
	return page.owner == KC_HOSTVISOR || km_shared(m, page.count);
}

static struct km_result do_map_host(struct kmodel *m, uint64_t addr)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	uint64_t p = addr / KC_PAGE_SIZE;
	struct km_s2 page;
	uint64_t attributes;

	if (!km_refusals_panic(m) && addr >= KC_PADDR_LIMIT)
		return km_refuse(&op, KC_INVAL);
	km_enter(&op);
	page = km_s2(m, p);
	attributes = page.owner == KC_INVALID ? HOST_DEVICE : KC_PAGE_S2_KERNEL;
	km_reach(&op, KM_C_S2PAGE);
	if (!host_may_map(m, p, page))
		return km_refuse(&op, KC_PERM);
	km_reach_npt(&op, KC_HOSTVISOR);
	if (local_mmap(m, KC_HOSTVISOR, addr, 3, p * KC_PAGE_SIZE | attributes))
		return km_refuse(&op, KC_NOMEM);
	return op.r;
}

struct km_result local_map_host(struct kmodel *m, uint64_t addr)
{
	return KM_WINDOW(m, MAP_HOST, KC_HOSTVISOR, do_map_host(m, addr));
}

/* ---- reclaiming (7.2, 18.1) -------------------------------------------------------------- */

/* As published nothing is taken from a VM before its pages are [S38], [S39]. */
static bool teardown_precedes(const struct kmodel *m)
{
	return !(km_quirk(m, KM_Q_reclaim_while_running) &&
		 km_quirk(m, KM_Q_reclaim_with_live_dma) &&
		 km_quirk(m, KM_Q_vm_pages_never_unmapped));
}

static bool some_vcpu_active(const struct kmodel *m, uint64_t v)
{
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		if (m->vm[v].vcpu_state[i] == KC_ACTIVE)
			return true;
	return false;
}

static void free_banks(struct kmodel *m, uint64_t v)
{
	for (unsigned k = 0; k < KC_BANKS; k++)
		if (m->bank[k] == v) {
			km_clear_spt(m, k);
			km_store(m, KM_F_BANK, k, &m->bank[k], KC_INVALID);
		}
}

/* teardown(v): what a VM that is off still reaches goes before its pages do. */
static struct km_result do_teardown(struct kmodel *m, uint64_t v)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!km_is_vm(v))
		return km_no_object(m);
	km_enter(&op);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_POWEROFF)
		return km_refuse(&op, KC_STATE);
	if (!km_quirk(m, KM_Q_reclaim_while_running) && some_vcpu_active(m, v))
		return km_refuse(&op, KC_BUSY);
	if (m->vm[v].torn_down)
		return op.r;
	if (!km_quirk(m, KM_Q_vm_pages_never_unmapped))
		km_clear_npt(m, v);
	if (!km_quirk(m, KM_Q_reclaim_with_live_dma))
		free_banks(m, v);
	km_set_vm(m, v, &m->vm[v].torn_down, 1);
	return op.r;
}

struct km_result km_teardown(struct kmodel *m, uint64_t v)
{
	return KM_WINDOW(m, TEARDOWN, v, do_teardown(m, v));
}

static struct km_result reclaim(struct kmodel *m, uint64_t v, uint64_t p)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	km_reach(&op, KM_C_S2PAGE);
	if (km_s2(m, p).owner != v)
		return op.r;
	if (km_unmap_host(&op, p))
		return km_refuse(&op, KC_NOMEM);
	km_set_s2(m, p, (struct km_s2){ KC_HOSTVISOR, 0, km_host_gfn(m, p) });
	km_reach(&op, KM_C_FLATMEM);
	km_set_mem(m, p, 0);
	return op.r;
}

/* local_clear_vm_page / reclaim(v, p). */
static struct km_result do_clear_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn)
{
	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	if (teardown_precedes(m) && !m->vm[v].torn_down) {
		struct km_result r = km_teardown(m, v);

		if (r.code)
			return r;
	}
	return reclaim(m, v, pfn);
}

struct km_result local_clear_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn)
{
	return KM_WINDOW(m, CLEAR_VM_PAGE, v, do_clear_vm_page(m, v, pfn));
}

/* 8.2.1 as published: a VM that is not off is left alone without a word. */
static struct km_result clear_each(struct kmodel *m, uint64_t v, uint64_t pfn, uint64_t pages)
{
	struct km_result r = { .stuck = !km_available(m, KC_LOCK_NPT + v) };

	if (r.stuck)
		return r;
	km_log_argument(m, "OVM_GET", km_quirk(m, KM_Q_event_args_wrong) ? KC_HOSTVISOR : v);
	if (m->vm[v].state != KC_POWEROFF)
		return r;
	r.stuck = pages > KM_LOOP_LIMIT;
	for (uint64_t k = 0; k < pages && !r.halt && !r.stuck; k++) {
		if (!km_available(m, KC_LOCK_S2PAGE) ||
		    !km_available(m, KC_LOCK_NPT + KC_HOSTVISOR))
			return (struct km_result){ .stuck = true };
		r = local_clear_vm_page(m, v, pfn + k);
		km_log_argument(m, "OCLEAR_VM", v);
	}
	return r;
}

/* What precedes the first page, in a critical section of its own. */
static struct km_result prepare_clear(struct kmodel *m, uint64_t v)
{
	struct km_op op;

	if (teardown_precedes(m))
		return km_teardown(m, v);
	op = km_begin(m, KC_HOSTVISOR);
	km_enter(&op);
	return m->vm[v].state == KC_POWEROFF ? op.r : km_refuse(&op, KC_STATE);
}

/* Safe: the VM is torn down, or nothing happens; then no page can be refused. */
static struct km_result clear_all(struct kmodel *m, uint64_t v, uint64_t pfn, uint64_t pages)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!km_range_fits(m, pfn, pages, KC_PFN_LIMIT))
		return km_refuse(&op, KC_INVAL);
	if (!pages)
		return op.r;
	op.r = prepare_clear(m, v);
	if (op.r.code)
		return op.r;
	km_enter(&op);
	km_log_argument(m, "OVM_GET", km_quirk(m, KM_Q_event_args_wrong) ? KC_HOSTVISOR : v);
	for (uint64_t k = 0; k < pages && !op.r.code; k++) {
		op.r = local_clear_vm_page(m, v, pfn + k);
		km_log_argument(m, "OCLEAR_VM", v);
	}
	return op.r;
}

struct km_result km_clear_range(struct kmodel *m, uint64_t v, uint64_t start, uint64_t size)
{
	uint64_t pfn = start / KC_PAGE_SIZE, pages = size / KC_PAGE_SIZE;

	if (!km_is_vm(v))
		return km_no_object(m);
	return km_refusals_panic(m) ? clear_each(m, v, pfn, pages) : clear_all(m, v, pfn, pages);
}

/* ---- giving pages to VMs (7.3, 7.4, 8.9) ------------------------------------------------- */

/* A page of the host becomes v's, with new content; as published S2 changes first. */
static struct km_result assign_fresh(struct km_op *op, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	struct kmodel *m = op->m;
	struct km_s2 page = { v, 0, gfn };

	if (!km_unmap_host_fits(m, pfn)) {
		if (km_refusals_panic(m))
			km_set_s2(m, pfn, page);
		km_reach_npt(op, KC_HOSTVISOR);
		return km_refuse(op, KC_NOMEM);
	}
	km_set_s2(m, pfn, page);
	km_unmap_host(op, pfn);
	km_draw(op, pfn);
	return op->r;
}

/* v's own page: assigned through an SMMU bank before, or (S49) bound only now. */
static struct km_result assign_again(struct km_op *op, uint64_t gfn, uint64_t pfn)
{
	struct km_s2 page = km_s2(op->m, pfn);

	if (!km_quirk(op->m, KM_Q_assign_keeps_page)) { /* [S1] */
		if (page.count == KC_INVALID) {
			if (km_unmap_host(op, pfn))
				return km_refuse(op, KC_NOMEM);
			page.count = 0;
		}
		if (page.gfn == KC_INVALID64)
			page.gfn = gfn;
	}
	km_set_s2(op->m, pfn, page);
	return op->r;
}

/* local_assign_pfn_to_vm / bind(v, g, p; D, n). */
static struct km_result do_assign_pfn_to_vm(struct kmodel *m, uint64_t v, uint64_t gfn,
					    uint64_t pfn)
{
	if (!km_vmid_fits(m, v))
		return km_no_object(m);

	struct km_op op = km_begin(m, v);

	/* A frame out of range has no owner. */
	if (!km_refusals_panic(m) && gfn >= KC_GFN_LIMIT)
		return km_refuse(&op, KC_INVAL);
	km_reach(&op, KM_C_S2PAGE);

	enum kc_code code = km_bind_test(m, v, gfn, pfn);

	if (code)
		return km_refuse(&op, code);
	return km_s2(m, pfn).owner == KC_HOSTVISOR ? assign_fresh(&op, v, gfn, pfn)
						   : assign_again(&op, gfn, pfn);
}

struct km_result local_assign_pfn_to_vm(struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	return KM_WINDOW(m, ASSIGN_PFN_TO_VM, v, do_assign_pfn_to_vm(m, v, gfn, pfn));
}

struct km_result km_bind(struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	struct km_result r;

	if (gfn < KC_GFN_LIMIT)
		km_section(m);
	r = local_assign_pfn_to_vm(m, v, gfn, pfn);
	if (!km_failed(r))
		km_set_dlog(m, v, r.next);
	km_log_argument(m, "OASSIGN_VM", v);
	return r;
}

/* 7.4: no test of its own; the callers have assigned every frame. */
struct km_result km_map_pfn_vm(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
			       uint64_t level)
{
	uint64_t q = km_phys(pte) | KC_PAGE_S2_KERNEL;

	if (!km_vmid_fits(m, v))
		return km_no_object(m);

	struct km_op op = km_begin(m, KC_HOSTVISOR);

	km_reach_npt(&op, v);
	if (level == 2 ? local_mmap(m, v, addr, 2, q & ~KC_PMD_TABLE_BIT)
		       : local_mmap(m, v, addr, 3, q))
		return km_refuse(&op, KC_NOMEM);
	return op.r;
}

struct km_result local_map_pfn_vm(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
				  uint64_t level)
{
	return KM_WINDOW(m, MAP_PFN_VM, v, km_map_pfn_vm(m, v, addr, pte, level));
}

/* A guest fault and the frame that the host offers for it. */
struct fault {
	uint64_t v, addr, pte, gfn, pfn;
};

/* An entry of g with another frame; as published it is replaced [S37]. */
static bool live_entry(const struct kmodel *m, const struct fault *f, uint64_t gfn)
{
	return !km_quirk(m, KM_Q_remap_live_gfn) && km_npt(m, f->v, gfn).pfn;
}

/* What lies in the way of a block: a table [S47], or entries [S37]. */
static enum kc_code block_room(const struct kmodel *m, const struct fault *f)
{
	if (km_has_table(m, f->v, f->addr))
		return km_quirk(m, KM_Q_block_over_table) ? KC_OK : KC_BUSY;
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++)
		if (live_entry(m, f, f->gfn + k))
			return KC_BUSY;
	return KC_OK;
}

static bool block_aligned(const struct kmodel *m, const struct fault *f)
{
	return km_quirk(m, KM_Q_block_pfn_unaligned) || f->pfn % KC_PMD_PAGES == 0;
}

/* One assignment, with its event, taking its inputs from v's stream. */
static struct km_result assign(struct kmodel *m, const struct fault *f, uint64_t k)
{
	struct km_result r = local_assign_pfn_to_vm(m, f->v, f->gfn + k, f->pfn + k);

	km_set_dlog(m, f->v, r.next);
	km_log_argument(m, "OASSIGN_VM", f->v);
	return r;
}

static struct km_result map(struct kmodel *m, const struct fault *f, uint64_t level)
{
	struct km_result r = local_map_pfn_vm(m, f->v, f->addr, f->pte, level);

	km_log_argument(m, "OMAP_VM", f->v);
	r.next = m->dlog[f->v];
	return r;
}

/* Ghost preconditions of 8.9. */
static bool assign_available(const struct kmodel *m)
{
	return km_available(m, KC_LOCK_S2PAGE) && km_available(m, KC_LOCK_NPT + KC_HOSTVISOR);
}

static struct km_result map_available(struct kmodel *m, const struct fault *f, uint64_t level)
{
	if (!km_available(m, KC_LOCK_NPT + f->v))
		return (struct km_result){ .stuck = true };
	return map(m, f, level);
}

/* prot_and_map (8.9) with a block: page after page, stopping at the first halt. */
static struct km_result prot_and_map_block(struct kmodel *m, const struct fault *f)
{
	struct km_op op = km_begin(m, f->v);

	if (!block_aligned(m, f))
		return km_refuse(&op, KC_INVAL);
	if (block_room(m, f))
		return km_refuse(&op, KC_BUSY);
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++) {
		if (!assign_available(m))
			return (struct km_result){ .stuck = true };

		struct km_result r = assign(m, f, k);

		if (r.code)
			return r;
	}
	return map_available(m, f, 2);
}

/* prot_and_map with a page: as published it maps whatever the assignment said [S2]. */
static struct km_result prot_and_map_page(struct kmodel *m, const struct fault *f)
{
	struct km_op op = km_begin(m, f->v);

	if (!assign_available(m))
		return (struct km_result){ .stuck = true };
	if (live_entry(m, f, f->gfn) && km_npt(m, f->v, f->gfn).pfn != f->pfn)
		return km_refuse(&op, KC_BUSY);

	struct km_result r = assign(m, f, 0);

	if (r.code && !km_quirk(m, KM_Q_l3_map_masks_panic))
		return r;
	return map_available(m, f, 3);
}

static bool unmap_host_all_fit(const struct kmodel *m, const struct fault *f)
{
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++)
		if (!km_unmap_host_fits(m, f->pfn + k))
			return false;
	return true;
}

/* Tests of fault_map, level 2, in the order of 18.1. */
static enum kc_code fault_block_test(const struct kmodel *m, const struct fault *f)
{
	if (!block_aligned(m, f))
		return KC_INVAL;
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++) {
		enum kc_code code = km_bind_test(m, f->v, f->gfn + k, f->pfn + k);

		if (code)
			return code;
	}
	if (block_room(m, f))
		return KC_BUSY;
	return km_mmap_fits(m, f->v, f->addr, 2) && unmap_host_all_fit(m, f) ? KC_OK : KC_NOMEM;
}

static struct km_result fault_map_block(struct kmodel *m, const struct fault *f)
{
	struct km_op op = km_begin(m, f->v);
	enum kc_code code = fault_block_test(m, f);

	if (code)
		return km_refuse(&op, code);
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++)
		assign(m, f, k);
	return map(m, f, 2);
}

/* Level 3: bind's own tests first; then the entry; then room. */
static struct km_result fault_map_page(struct kmodel *m, const struct fault *f)
{
	struct km_op op = km_begin(m, f->v);
	enum kc_code code = km_bind_test(m, f->v, f->gfn, f->pfn);

	if (code && !km_quirk(m, KM_Q_l3_map_masks_panic)) /* [S2] */
		return km_refuse(&op, code);
	if (live_entry(m, f, f->gfn)) {
		if (km_npt(m, f->v, f->gfn).pfn == f->pfn)
			return op.r;
		return km_refuse(&op, KC_BUSY);
	}
	if (!km_mmap_fits(m, f->v, f->addr, 3) || !km_unmap_host_fits(m, f->pfn))
		return km_refuse(&op, KC_NOMEM);
	if (!code)
		assign(m, f, 0);
	return map(m, f, 3);
}

static struct fault fault_of(uint64_t v, uint64_t addr, uint64_t pte, uint64_t level)
{
	uint64_t gfn = addr / KC_PAGE_SIZE;

	if (level == 2)
		gfn -= gfn % KC_PMD_PAGES;
	return (struct fault){ v, addr, pte, gfn, km_phys(pte) / KC_PAGE_SIZE };
}

struct km_result km_prot_and_map(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
				 uint64_t level)
{
	struct fault f = fault_of(v, addr, pte, level);

	return level == 2 ? prot_and_map_block(m, &f) : prot_and_map_page(m, &f);
}

struct km_result km_fault_map(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
			      uint64_t level)
{
	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	if (km_refusals_panic(m))
		return km_prot_and_map(m, v, addr, pte, level);

	struct fault f = fault_of(v, addr, pte, level);
	struct km_op op = km_begin(m, v);

	if (f.addr >= KC_ADDR_LIMIT)
		return km_refuse(&op, KC_INVAL);
	km_enter(&op);
	/* The state first; a frame out of range has no owner. */
	if (m->vm[v].state != KC_VERIFIED)
		return km_refuse(&op, KC_STATE);
	return level == 2 ? fault_map_block(m, &f) : fault_map_page(m, &f);
}

#define PAGE_BITS_OF_BLOCK (KC_PMD_PAGES - 1)

/* A frame number too long for an entry names no RAM; it must not name some by losing bits. */
static uint64_t pte_of(uint64_t pfn)
{
	if (pfn >= KC_GFN_LIMIT)
		pfn = (KC_GFN_LIMIT - KC_PMD_PAGES) | (pfn & PAGE_BITS_OF_BLOCK);
	return pfn * KC_PAGE_SIZE;
}

struct km_result km_fault_map_page(struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn,
				   uint64_t level)
{
	uint64_t addr = gfn < KC_GFN_LIMIT ? gfn * KC_PAGE_SIZE : KC_ADDR_LIMIT;

	return km_fault_map(m, v, addr, pte_of(pfn), level);
}

/* ---- devices (7.5) ----------------------------------------------------------------------- */

/* May the page be mapped as a device's?  18.1: not page 0, not an SMMU's or EL2's [S40]. */
static bool io_page(const struct kmodel *m, uint64_t p)
{
	if (km_s2(m, p).owner != KC_INVALID)
		return false;
	return km_quirk(m, KM_Q_ioremap_smmu_regs) || (p && !km_protected(m, p));
}

/* gpa of v is free; as published an entry is replaced [S37]. */
static bool io_room(const struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t p)
{
	return km_quirk(m, KM_Q_remap_live_gfn) || !km_gfn_taken(m, v, gpa / KC_PAGE_SIZE, p);
}

static struct km_result do_map_io(struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t pa)
{
	if (!km_vmid_fits(m, v))
		return km_no_object(m);

	struct km_op op = km_begin(m, KC_HOSTVISOR);
	uint64_t p = pa / KC_PAGE_SIZE;

	if (!km_refusals_panic(m) && (gpa >= KC_ADDR_LIMIT || pa >= KC_PADDR_LIMIT))
		return km_refuse(&op, KC_INVAL);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_READY)
		return km_refuse(&op, KC_STATE);
	km_reach(&op, KM_C_S2PAGE);
	if (!io_page(m, p))
		return km_ignore(&op, KC_PERM); /* "no change, no panic" */
	km_reach_npt(&op, v);
	if (!io_room(m, v, gpa, p))
		return km_refuse(&op, KC_BUSY);
	if (local_mmap(m, v, gpa, 3, km_phys(pa) | HOST_DEVICE))
		return km_refuse(&op, KC_NOMEM);
	return op.r;
}

struct km_result local_map_io(struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t pa)
{
	return KM_WINDOW(m, MAP_IO, v, do_map_io(m, v, gpa, pa));
}

/* Call 23 as published: page after page, stopping at the first halt. */
static struct km_result map_io_each(struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t pa,
				    uint64_t pages)
{
	struct km_result r = { .stuck = pages > KM_LOOP_LIMIT };

	for (uint64_t k = 0; k < pages && !r.halt && !r.stuck; k++) {
		if (!km_available(m, KC_LOCK_INFO + v) || !km_available(m, KC_LOCK_S2PAGE) ||
		    !km_available(m, KC_LOCK_NPT + v))
			return (struct km_result){ .stuck = true };
		r = local_map_io(m, v, gpa + k * KC_PAGE_SIZE, pa + k * KC_PAGE_SIZE);
		km_log_argument(m, "OMAP_IO", v);
	}
	return r;
}

/* Safe: every page is tested, and room for all of them, before one is mapped. */
static enum kc_code map_io_test(struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t pa,
				uint64_t pages)
{
	if (!km_range_fits(m, gpa / KC_PAGE_SIZE, pages, KC_GFN_LIMIT) ||
	    !km_range_fits(m, pa / KC_PAGE_SIZE, pages, KC_PFN_LIMIT))
		return KC_INVAL;
	if (!pages)
		return KC_OK;
	km_section(m);
	if (m->vm[v].state != KC_READY)
		return KC_STATE;
	for (uint64_t k = 0; k < pages; k++) {
		uint64_t p = pa / KC_PAGE_SIZE + k;

		if (!io_page(m, p))
			return KC_PERM;
		if (!io_room(m, v, gpa + k * KC_PAGE_SIZE, p))
			return KC_BUSY;
	}
	return km_mmap_range_fits(m, v, gpa, pages) ? KC_OK : KC_NOMEM;
}

struct km_result km_map_io_range(struct kmodel *m, uint64_t v, uint64_t gpa, uint64_t pa,
				 uint64_t size)
{
	uint64_t pages = km_pages(size);

	if (!km_is_vm(v))
		return km_no_object(m);
	if (!km_refusals_panic(m)) {
		struct km_op op = km_begin(m, KC_HOSTVISOR);
		enum kc_code code = map_io_test(m, v, gpa, pa, pages);

		if (code)
			return km_refuse(&op, code);
	}
	return map_io_each(m, v, gpa, pa, pages);
}

/* ---- sharing (7.6, 7.7, 8.7) ------------------------------------------------------------- */

static bool may_grant(const struct kmodel *m, uint64_t v, uint64_t p)
{
	struct km_s2 page = km_s2(m, p);

	return page.owner == v && page.count < KC_MAX_SHARE_COUNT;
}

static struct km_result do_grant_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn)
{
	if (!km_vmid_fits(m, v))
		return km_no_object(m);

	struct km_op op = km_begin(m, KC_HOSTVISOR);
	struct km_s2 page = km_s2(m, pfn);

	km_reach(&op, KM_C_S2PAGE);
	if (!may_grant(m, v, pfn))
		return km_ignore(&op, KC_PERM);
	page.count++;
	km_set_s2(m, pfn, page);
	return op.r;
}

struct km_result local_grant_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn)
{
	return KM_WINDOW(m, GRANT_VM_PAGE, v, do_grant_vm_page(m, v, pfn));
}

/* count > 0; safe: a private page of v's devices is not shared [S5]. */
static bool may_revoke(const struct kmodel *m, uint64_t v, uint64_t p)
{
	struct km_s2 page = km_s2(m, p);

	if (page.owner != v || !page.count)
		return false;
	return page.count <= KC_MAX_SHARE_COUNT || km_quirk(m, KM_Q_revoke_decrements_invalid);
}

static struct km_result do_revoke_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn)
{
	if (!km_vmid_fits(m, v))
		return km_no_object(m);

	struct km_op op = km_begin(m, v);
	struct km_s2 page = km_s2(m, pfn);

	km_reach(&op, KM_C_S2PAGE);
	if (!may_revoke(m, v, pfn))
		return km_ignore(&op, KC_PERM);

	bool last = --page.count == 0;

	if (last && !km_unmap_host_fits(m, pfn)) {
		if (km_refusals_panic(m)) /* as published S2 has changed already */
			km_set_s2(m, pfn, page);
		km_reach_npt(&op, KC_HOSTVISOR);
		return km_refuse(&op, KC_NOMEM);
	}
	km_set_s2(m, pfn, page);
	if (last) {
		km_unmap_host(&op, pfn);
		km_draw(&op, pfn);
	}
	return op.r;
}

struct km_result local_revoke_vm_page(struct kmodel *m, uint64_t v, uint64_t pfn)
{
	return KM_WINDOW(m, REVOKE_VM_PAGE, v, do_revoke_vm_page(m, v, pfn));
}

/* The frame behind a guest page; as published the first one of a block [S3]. */
static uint64_t frame_of(const struct kmodel *m, uint64_t v, uint64_t gfn)
{
	struct km_entry e = km_npt(m, v, gfn);

	return km_quirk(m, KM_Q_block_share_base_page) ? km_phys(e.pte) / KC_PAGE_SIZE : e.pfn;
}

/* Grant or revoke: what a range call does with each page. */
struct sharing {
	const char *event;
	bool (*allowed)(const struct kmodel *m, uint64_t v, uint64_t p);
	struct km_result (*act)(struct kmodel *m, uint64_t v, uint64_t p);
	bool unmaps; /* needs the host's table */
};

static const struct sharing granting = { "OGRANT", may_grant, local_grant_vm_page, false };
static const struct sharing revoking = { "OREVOKE", may_revoke, local_revoke_vm_page, true };

static bool sharing_available(const struct kmodel *m, const struct sharing *s)
{
	return km_available(m, KC_LOCK_S2PAGE) &&
	       (!s->unmaps || km_available(m, KC_LOCK_NPT + KC_HOSTVISOR));
}

/*
 * 8.7: pages without a frame are passed over; the loop does not stop at a halt, and
 * each page sets it anew.
 */
static struct km_result share_each(struct kmodel *m, const struct sharing *s, uint64_t v,
				   uint64_t gfn, uint64_t pages)
{
	struct km_result r = { .next = m->dlog[v], .stuck = pages > KM_LOOP_LIMIT };

	for (uint64_t k = 0; k < pages && !r.stuck; k++) {
		uint64_t p = frame_of(m, v, gfn + k);

		if (!km_available(m, KC_LOCK_NPT + v))
			return (struct km_result){ .stuck = true };
		km_log_argument(m, "OPT_GET", v);
		km_log_argument(m, "OPT_GET", v);
		if (!p)
			continue;
		if (!sharing_available(m, s))
			return (struct km_result){ .stuck = true };
		r = s->act(m, v, p);
		if (s->unmaps)
			km_set_dlog(m, v, r.next);
		km_log_argument(m, s->event, v);
	}
	return r;
}

/* Safe: every page is tested before one changes. */
static enum kc_code share_test(struct kmodel *m, const struct sharing *s, uint64_t v, uint64_t gfn,
			       uint64_t pages)
{
	if (!km_range_fits(m, gfn, pages, KC_GFN_LIMIT))
		return KC_INVAL;
	if (pages)
		km_section(m);
	for (uint64_t k = 0; k < pages; k++) {
		uint64_t p = frame_of(m, v, gfn + k);

		if (!p || !s->allowed(m, v, p))
			return KC_PERM;
		if (s->unmaps && !km_unmap_host_fits(m, p))
			return KC_NOMEM;
	}
	return KC_OK;
}

static struct km_result share_range(struct kmodel *m, const struct sharing *s, uint64_t v,
				    uint64_t addr, uint64_t size)
{
	uint64_t gfn = addr / KC_PAGE_SIZE, pages = km_pages(size);

	if (!km_is_vm(v))
		return km_no_object(m);
	if (!km_refusals_panic(m)) {
		struct km_op op = km_begin(m, v);
		enum kc_code code = share_test(m, s, v, gfn, pages);

		if (code)
			return km_refuse(&op, code);
	}

	struct km_result r = share_each(m, s, v, gfn, pages);

	if (!r.halt) /* also when a block's first page was refused its second turn [S3] */
		r.code = KC_OK;
	return r;
}

struct km_result km_grant_range(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size)
{
	return share_range(m, &granting, v, addr, size);
}

struct km_result km_revoke_range(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size)
{
	return share_range(m, &revoking, v, addr, size);
}
