/* SPDX-License-Identifier: Apache-2.0 */
/* Operations on pages (18.1). */
#include "hyp/kcore/kcore.h"

#include "hyp/kcore/lock.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/mem_aux.h"
#include "hyp/kcore/mmio_spt_ops.h"
#include "hyp/kcore/npt_ops.h"
#include "hyp/kcore/page_index.h"
#include "hyp/kcore/page_mgmt.h"

static uint64_t kernel_page(uint64_t pfn)
{
	return pfn << KC_PAGE_SHIFT | KC_PAGE_S2_KERNEL;
}

static uint64_t device_page(uint64_t pfn)
{
	return pfn << KC_PAGE_SHIFT | KC_PAGE_S2_DEVICE | KC_S2_RDWR;
}

/* ---- map_host (7.1, S4, S40) ---------------------------------------------------- */

static enum kc_outcome host_access(const struct kcore *kc, uint64_t pfn)
{
	struct s2_page page = get_pfn(kc, pfn);

	if (page.owner == KC_INVALID)
		return is_protected(kc, pfn) ? KC_OUT_map_host_protected
					     : KC_OUT_map_host_ok_device;
	if (page.owner == KC_HOSTVISOR)
		return KC_OUT_map_host_ok_own;
	/* count INVALID is not "shared", and the core's pages have no count [S4]. */
	return is_vm(page.owner) && is_shared(page.count) ? KC_OUT_map_host_ok_shared
							  : KC_OUT_map_host_owner;
}

/* S2PAGE is held. */
static enum kc_outcome map_host_page(struct kcore *kc, unsigned cpu, uint64_t pfn)
{
	enum kc_outcome access = host_access(kc, pfn);

	if (kc_outcome_code[access] != KC_OK)
		return access;
	if (!room_s2pt(kc, cpu, KC_HOSTVISOR, pfn, 1, 3))
		return KC_OUT_map_host_pool;
	map_s2pt(kc, cpu, KC_HOSTVISOR, pfn, 3,
		 access == KC_OUT_map_host_ok_device ? device_page(pfn) : kernel_page(pfn));
	return access;
}

uint64_t map_host(struct kcore *kc, unsigned cpu, uint64_t addr)
{
	uint64_t pfn = addr >> KC_PAGE_SHIFT;

	if (kc->halt)
		return KC_STATE;
	if (addr >= KC_PADDR_LIMIT)
		return refuse(kc, cpu, KC_OP_MAP_HOST, KC_HOSTVISOR, pfn, pfn,
			      KC_OUT_map_host_address);
	trace_begin(kc, cpu, KC_OP_MAP_HOST, KC_HOSTVISOR, pfn, pfn);
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	enum kc_outcome outcome = map_host_page(kc, cpu, pfn);
	if (kc->halt)
		return KC_STATE;
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return kc_end(kc, cpu, KC_OP_MAP_HOST, outcome);
}

/* ---- bind (7.3) -------------------------------------------------------------------- */

uint64_t bind(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	static const enum kc_outcome outcome[BIND_VERDICTS] = {
		[BIND_FRESH] = KC_OUT_bind_ok_fresh,
		[BIND_SAME] = KC_OUT_bind_ok_same,
		[BIND_FROM_DMA] = KC_OUT_bind_ok_from_dma,
		[BIND_OWNER] = KC_OUT_bind_owner,
		[BIND_GFN] = KC_OUT_bind_gfn,
		[BIND_COUNT] = KC_OUT_bind_count,
		[BIND_BOUND] = KC_OUT_bind_bound,
	};

	if (kc->halt)
		return KC_STATE;
	if (gfn >= KC_GFN_LIMIT)
		return refuse(kc, cpu, KC_OP_ASSIGN_PFN_TO_VM, v, pfn, gfn, KC_OUT_bind_address);
	trace_begin(kc, cpu, KC_OP_ASSIGN_PFN_TO_VM, v, pfn, gfn);
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	enum bind_verdict verdict = bind_test(kc, v, gfn, pfn);

	if (bind_accepted(verdict))
		bind_commit(kc, cpu, v, gfn, pfn, verdict);
	if (kc->halt)
		return KC_STATE;
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return kc_end(kc, cpu, KC_OP_ASSIGN_PFN_TO_VM, outcome[verdict]);
}

/* ---- fault_map (8.9, 7.4; S2, S36, S37, S47) ------------------------------------------ */

/* What fault_map answers when bind refuses a page. */
static const enum kc_outcome fault_map_refused[BIND_VERDICTS] = {
	[BIND_OWNER] = KC_OUT_fault_map_owner,
	[BIND_GFN] = KC_OUT_fault_map_gfn,
	[BIND_COUNT] = KC_OUT_fault_map_count,
	[BIND_BOUND] = KC_OUT_fault_map_bound,
};

static void map_pfn_vm(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		       unsigned level)
{
	uint64_t pte = kernel_page(pfn);

	if (kc->halt)
		return;
	trace_begin(kc, cpu, KC_OP_MAP_PFN_VM, v, pfn, gfn);
	map_s2pt(kc, cpu, v, gfn, level, level == 2 ? pte & ~KC_PMD_TABLE_BIT : pte);
	if (!kc->halt)
		trace_end(kc, cpu, KC_OP_MAP_PFN_VM, KC_OK);
}

/* INFO+v and S2PAGE are held. */
static enum kc_outcome fault_map_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn,
				      uint64_t pfn)
{
	enum bind_verdict verdict = bind_test(kc, v, gfn, pfn);

	/* Ownership before the table: otherwise the answer tells what only v may know (18.5). */
	if (!bind_accepted(verdict))
		return fault_map_refused[verdict];

	uint64_t frame = frame_s2pt(kc, cpu, v, gfn);

	/* One frame a gfn: a mapping in use is never replaced [S37]. */
	if (frame)
		return frame == pfn ? KC_OUT_fault_map_ok_present : KC_OUT_fault_map_entry;
	if (!room_s2pt(kc, cpu, v, gfn, 1, 3))
		return KC_OUT_fault_map_pool;
	bind_commit(kc, cpu, v, gfn, pfn, verdict);
	map_pfn_vm(kc, cpu, v, gfn, pfn, 3);
	return KC_OUT_fault_map_ok_4k;
}

/* The same for the 2 MiB slot of gfn; `pfn` is a multiple of 512 [S36]. */
static enum kc_outcome fault_map_block(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn,
				       uint64_t pfn)
{
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++) {
		enum bind_verdict verdict = bind_test(kc, v, gfn + k, pfn + k);

		if (!bind_accepted(verdict))
			return fault_map_refused[verdict];
	}
	if (!block_free_s2pt(kc, cpu, v, gfn))
		return KC_OUT_fault_map_block_entry;
	if (!room_s2pt(kc, cpu, v, gfn, 1, 2))
		return KC_OUT_fault_map_pool;
	for (uint64_t k = 0; k < KC_PMD_PAGES; k++)
		bind_commit(kc, cpu, v, gfn + k, pfn + k, bind_test(kc, v, gfn + k, pfn + k));
	map_pfn_vm(kc, cpu, v, gfn, pfn, 2);
	return KC_OUT_fault_map_ok_block;
}

/* INFO+v is held. */
static enum kc_outcome fault_map_locked(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn,
					uint64_t pfn, uint64_t level)
{
	enum kc_outcome outcome;

	if (kc->vm[v].state != KC_VERIFIED)
		return KC_OUT_fault_map_state;
	if (level == 2 && pfn % KC_PMD_PAGES)
		return KC_OUT_fault_map_alignment;
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	/* Levels other than 2 mean a page (4.1). */
	if (level == 2)
		outcome = fault_map_block(kc, cpu, v, gfn - gfn % KC_PMD_PAGES, pfn);
	else
		outcome = fault_map_page(kc, cpu, v, gfn, pfn);
	if (!kc->halt)
		plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return outcome;
}

uint64_t fault_map(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		   uint64_t level)
{
	if (kc->halt)
		return KC_STATE;
	if (gfn >= KC_GFN_LIMIT)
		return refuse(kc, cpu, KC_OP_MAP_PFN_VM, v, pfn, gfn, KC_OUT_fault_map_address);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = fault_map_locked(kc, cpu, v, gfn, pfn, level);
	if (kc->halt)
		return KC_STATE;
	unlock_info(kc, cpu, v);
	/* A success has had its windows, one for each part. */
	if (kc_outcome_code[outcome] != KC_OK)
		return refuse(kc, cpu, KC_OP_MAP_PFN_VM, v, pfn, gfn, outcome);
	return kc_outcome(kc, cpu, outcome);
}

/* ---- grant and revoke (7.6, 7.7; S3, S5) -------------------------------------------------- */

/*
 * A range is tested as a whole before its first page changes, under one hold of
 * S2PAGE; INFO+v keeps a teardown from coming in between.
 */

static enum kc_outcome grant_test(const struct kcore *kc, uint64_t v, uint64_t pfn)
{
	struct s2_page page = get_pfn(kc, pfn);

	if (!pfn)
		return KC_OUT_grant_absent;
	if (page.owner != v)
		return KC_OUT_grant_owner;
	return page.count < KC_MAX_SHARE_COUNT ? KC_OUT_grant_ok : KC_OUT_grant_limit;
}

static void grant_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn)
{
	uint64_t pfn = frame_s2pt(kc, cpu, v, gfn);

	trace_begin(kc, cpu, KC_OP_GRANT_VM_PAGE, v, pfn, gfn);
	set_pfn_count(kc, cpu, pfn, get_pfn(kc, pfn).count + 1);
	kc_end(kc, cpu, KC_OP_GRANT_VM_PAGE, KC_OUT_grant_ok);
}

/* INFO+v and S2PAGE are held. */
static uint64_t grant_pages(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t end)
{
	for (uint64_t g = gfn; g < end; g++) {
		uint64_t pfn = frame_s2pt(kc, cpu, v, g);
		enum kc_outcome outcome = grant_test(kc, v, pfn);

		if (outcome != KC_OUT_grant_ok)
			return refuse(kc, cpu, KC_OP_GRANT_VM_PAGE, v, pfn, g, outcome);
	}
	for (uint64_t g = gfn; g < end; g++)
		grant_page(kc, cpu, v, g);
	return KC_OK;
}

uint64_t grant_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages)
{
	if (kc->halt)
		return KC_STATE;
	if (!is_range(gfn, pages, KC_GFN_LIMIT))
		return refuse(kc, cpu, KC_OP_GRANT_VM_PAGE, v, 0, gfn, KC_OUT_grant_range);
	if (!pages)
		return kc_outcome(kc, cpu, KC_OUT_grant_ok_none);
	lock_info(kc, cpu, v);
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	uint64_t code = grant_pages(kc, cpu, v, gfn, gfn + pages);
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	unlock_info(kc, cpu, v);
	return code;
}

static enum kc_outcome revoke_test(const struct kcore *kc, uint64_t v, uint64_t pfn)
{
	struct s2_page page = get_pfn(kc, pfn);

	if (!pfn)
		return KC_OUT_revoke_absent;
	if (page.owner != v)
		return KC_OUT_revoke_owner;
	if (!is_shared(page.count))
		return KC_OUT_revoke_private;
	return page.count == 1 ? KC_OUT_revoke_ok_last : KC_OUT_revoke_ok_more;
}

static void revoke_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn)
{
	if (kc->halt)
		return;

	uint64_t pfn = frame_s2pt(kc, cpu, v, gfn);
	enum kc_outcome outcome = revoke_test(kc, v, pfn);

	trace_begin(kc, cpu, KC_OP_REVOKE_VM_PAGE, v, pfn, gfn);
	if (outcome == KC_OUT_revoke_ok_last)
		clear_pfn_host(kc, cpu, pfn);
	if (kc->halt)
		return;
	set_pfn_count(kc, cpu, pfn, get_pfn(kc, pfn).count - 1);
	/* What the host could write until now is an input of v. */
	if (outcome == KC_OUT_revoke_ok_last)
		plat_declassify(kc, cpu, v, pfn);
	kc_end(kc, cpu, KC_OP_REVOKE_VM_PAGE, outcome);
}

/* INFO+v and S2PAGE are held. */
static uint64_t revoke_pages(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t end)
{
	for (uint64_t g = gfn; g < end; g++) {
		uint64_t pfn = frame_s2pt(kc, cpu, v, g);
		enum kc_outcome outcome = revoke_test(kc, v, pfn);

		if (kc_outcome_code[outcome] != KC_OK)
			return refuse(kc, cpu, KC_OP_REVOKE_VM_PAGE, v, pfn, g, outcome);
	}
	for (uint64_t g = gfn; g < end; g++)
		revoke_page(kc, cpu, v, g);
	return KC_OK;
}

uint64_t revoke_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages)
{
	if (kc->halt)
		return KC_STATE;
	if (!is_range(gfn, pages, KC_GFN_LIMIT))
		return refuse(kc, cpu, KC_OP_REVOKE_VM_PAGE, v, 0, gfn, KC_OUT_revoke_range);
	if (!pages)
		return kc_outcome(kc, cpu, KC_OUT_revoke_ok_none);
	lock_info(kc, cpu, v);
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	uint64_t code = revoke_pages(kc, cpu, v, gfn, gfn + pages);
	if (kc->halt)
		return KC_STATE;
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	unlock_info(kc, cpu, v);
	return code;
}

/* ---- map_io (7.5, S40) --------------------------------------------------------------- */

static enum kc_outcome map_io_test(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn,
				   uint64_t pfn)
{
	if (!pfn)
		return KC_OUT_map_io_page_0;
	if (get_pfn(kc, pfn).owner != KC_INVALID)
		return KC_OUT_map_io_owner;
	if (is_protected(kc, pfn))
		return KC_OUT_map_io_protected;
	if (frame_s2pt(kc, cpu, v, gfn))
		return KC_OUT_map_io_entry;
	return is_bound(kc, v, gfn) ? KC_OUT_map_io_bound : KC_OUT_map_io_ok;
}

static void map_io_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	if (kc->halt)
		return;
	trace_begin(kc, cpu, KC_OP_MAP_IO, v, pfn, gfn);
	map_s2pt(kc, cpu, v, gfn, 3, device_page(pfn));
	if (!kc->halt)
		kc_end(kc, cpu, KC_OP_MAP_IO, KC_OUT_map_io_ok);
}

/* INFO+v and S2PAGE are held. */
static uint64_t map_io_pages(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
			     uint64_t pages)
{
	if (kc->vm[v].state != KC_READY)
		return refuse(kc, cpu, KC_OP_MAP_IO, v, pfn, gfn, KC_OUT_map_io_state);
	for (uint64_t k = 0; k < pages; k++) {
		enum kc_outcome outcome = map_io_test(kc, cpu, v, gfn + k, pfn + k);

		if (outcome != KC_OUT_map_io_ok)
			return refuse(kc, cpu, KC_OP_MAP_IO, v, pfn + k, gfn + k, outcome);
	}
	if (!room_s2pt(kc, cpu, v, gfn, pages, 3))
		return refuse(kc, cpu, KC_OP_MAP_IO, v, pfn, gfn, KC_OUT_map_io_pool);
	for (uint64_t k = 0; k < pages; k++)
		map_io_page(kc, cpu, v, gfn + k, pfn + k);
	return KC_OK;
}

uint64_t map_io_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		      uint64_t pages)
{
	if (kc->halt)
		return KC_STATE;
	if (!is_range(gfn, pages, KC_GFN_LIMIT) || !is_range(pfn, pages, KC_PFN_LIMIT))
		return refuse(kc, cpu, KC_OP_MAP_IO, v, pfn, gfn, KC_OUT_map_io_range);
	if (!pages)
		return kc_outcome(kc, cpu, KC_OUT_map_io_ok_none);
	lock_info(kc, cpu, v);
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	uint64_t code = map_io_pages(kc, cpu, v, gfn, pfn, pages);
	if (kc->halt)
		return KC_STATE;
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	unlock_info(kc, cpu, v);
	return code;
}

/* ---- teardown and reclaim (7.2; S38, S39, C23) --------------------------------------- */

/* INFO+v is held. */
static enum kc_outcome teardown_test(const struct kcore *kc, uint64_t v)
{
	const struct kcore_vm *vm = &kc->vm[v];

	if (vm->state != KC_POWEROFF)
		return KC_OUT_teardown_state;
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++) {
		if (vm->vcpu_state[i] == KC_ACTIVE)
			return KC_OUT_teardown_active;
	}
	return vm->torn_down ? KC_OUT_teardown_ok_again : KC_OUT_teardown_ok;
}

/* No vCPU and no device of v reaches anything any more; SMMU and INFO+v are held. */
static void cut_off(struct kcore *kc, unsigned cpu, uint64_t v)
{
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		if (kc->bank[bank] != v)
			continue;
		plat_smmu_disable(kc, cpu, bank);
		init_spt(kc, cpu, bank);
		set_smmu_cfg_vmid(kc, cpu, bank, KC_INVALID);
	}
	clear_s2pt(kc, cpu, v);
	set_vm_torn_down(kc, cpu, v, 1);
}

uint64_t teardown(struct kcore *kc, unsigned cpu, uint64_t v)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_TEARDOWN, v, 0, 0);
	plat_lock(kc, cpu, KC_LOCK_SMMU);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = teardown_test(kc, v);

	if (outcome == KC_OUT_teardown_ok)
		cut_off(kc, cpu, v);
	unlock_info(kc, cpu, v);
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	return kc_end(kc, cpu, KC_OP_TEARDOWN, outcome);
}

/* S2PAGE is held and v is torn down.  A page of somebody else stays as it is. */
static void reclaim_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn)
{
	enum kc_outcome outcome = KC_OUT_reclaim_ok_other;

	if (kc->halt)
		return;
	trace_begin(kc, cpu, KC_OP_CLEAR_VM_PAGE, v, pfn, get_pfn(kc, pfn).gfn);
	if (get_pfn(kc, pfn).owner == v) {
		clear_pfn_host(kc, cpu, pfn);
		/* The offset rule holds for a page that comes back, too [C10]. */
		set_pfn(kc, cpu, pfn,
			(struct s2_page){ KC_HOSTVISOR, 0, pfn + kc->cfg.host_iova_offset });
		if (kc->halt)
			return;
		plat_zero_page(kc, cpu, pfn);
		outcome = KC_OUT_reclaim_ok;
	}
	kc_end(kc, cpu, KC_OP_CLEAR_VM_PAGE, outcome);
}

uint64_t clear_vm_range(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t pages)
{
	if (kc->halt)
		return KC_STATE;
	if (!is_range(pfn, pages, KC_PFN_LIMIT))
		return refuse(kc, cpu, KC_OP_CLEAR_VM_PAGE, v, pfn, 0, KC_OUT_reclaim_range);
	if (!pages)
		return kc_outcome(kc, cpu, KC_OUT_reclaim_ok_none);

	uint64_t code = teardown(kc, cpu, v);

	/* Once torn down, a VM stays so: no page can be refused below. */
	if (code != KC_OK)
		return code;
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	for (uint64_t k = 0; k < pages; k++)
		reclaim_page(kc, cpu, v, pfn + k);
	if (kc->halt)
		return KC_STATE;
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return KC_OK;
}
