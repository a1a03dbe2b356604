/* SPDX-License-Identifier: Apache-2.0 */
/* Operations on SMMU context banks (18.2): every branch, and what the findings demand. */
#include "hyp/kcore/test/ops_fixture.h"

#define P 0x300ull
#define PA (P << 12)
#define HOST_IOVA ((P + OFFSET) << 12)
#define IOVA 0x5000ull
#define RW 3ull

/* Bank 0 is the host's, bank 3 that of v. */
static void host_bank(struct fixture *f)
{
	assert_int_equal(alloc_smmu(f->kc, 0, 0, KC_HOSTVISOR, 0), KC_OK);
}

static uint64_t vm_bank(struct fixture *f)
{
	uint64_t v = ready_vm(f);

	assert_int_equal(alloc_smmu(f->kc, 0, 3, v, 0), KC_OK);
	forget_windows(f);
	return v;
}

/* ---- alloc_smmu -------------------------------------------------------------------- */

static void alloc_smmu_gives_bank_to_host(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(f, alloc_smmu(f->kc, 0, 2, KC_HOSTVISOR, 1), "alloc_smmu.ok_host");
	assert_int_equal(f->kc->bank[10], KC_HOSTVISOR);
	/* Translating, with an empty table. */
	assert_int_equal(host_dev_load(f->kc, 10, 0, 0).result, HOST_ACCESS_FAULT);
	assert_int_equal(only_window(f, KC_OP_ALLOC_SMMU_PGD)->a, 10);
}

static void alloc_smmu_keeps_vm_bank_off(void **state) /* 16.6 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_OK(f, alloc_smmu(f->kc, 0, 3, v, 0), "alloc_smmu.ok_vm");
	assert_int_equal(f->kc->bank[3], v);
	assert_int_equal(host_dev_load(f->kc, 3, 0, 0).result, HOST_ACCESS_DISABLED);
}

static void alloc_smmu_refuses_absent_bank(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 4, 0, 1), KC_INVAL, "alloc_smmu.argument");
	ASSERT_OK(f, alloc_smmu(f->kc, 0, 3, 0, 1), "alloc_smmu.ok_host");
}

static void alloc_smmu_refuses_absent_smmu(void **state)
{
	struct fixture *f = *state;

	f->kc->cfg.smmu_num = 1;
	f->kc->cfg.smmu[1] = (struct kcore_smmu){ 0 };
	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 0, 0, 1), KC_INVAL, "alloc_smmu.argument");
}

static void alloc_smmu_refuses_strange_owner(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 0, 16, 0), KC_INVAL, "alloc_smmu.argument");
	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 0, KC_INVALID, 0), KC_INVAL, "alloc_smmu.argument");
}

static void alloc_smmu_refuses_bank_in_use(void **state)
{
	struct fixture *f = *state;

	vm_bank(f);
	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 3, KC_HOSTVISOR, 0), KC_BUSY, "alloc_smmu.in_use");
}

static void alloc_smmu_refuses_vm_not_ready(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), w = dead_vm(f);

	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 0, v, 0), KC_STATE, "alloc_smmu.state");
	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 0, w, 0), KC_STATE, "alloc_smmu.state");
	ASSERT_REFUSED(f, alloc_smmu(f->kc, 0, 0, 15, 0), KC_STATE, "alloc_smmu.state");
}

/* ---- free_smmu ----------------------------------------------------------------------- */

static void free_smmu_of_free_bank_is_nothing(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(f, free_smmu(f->kc, 0, 5, 1), "free_smmu.ok_free");
	assert_int_equal(f->changes, 0);
}

static void free_smmu_releases_host_bank(void **state) /* S27 */
{
	struct fixture *f = *state;

	host_bank(f);
	for (uint64_t k = 0; k < 600; k++)
		assert_int_equal(
			lpae_map(f->kc, 0, HOST_IOVA + (k << 12), PA + (k << 12), RW, 0, 0), KC_OK);
	assert_int_equal(host_dev_load(f->kc, 0, HOST_IOVA >> 12, 0).pfn, P);
	ASSERT_OK(f, free_smmu(f->kc, 0, 0, 0), "free_smmu.ok_host");
	assert_int_equal(f->kc->bank[0], KC_INVALID);
	for (uint64_t k = 0; k < 600; k++)
		assert_page(f, P + k, KC_HOSTVISOR, 0, P + k + OFFSET);
	assert_int_equal(host_dev_load(f->kc, 0, HOST_IOVA >> 12, 0).result, HOST_ACCESS_DISABLED);
	assert_int_equal(dma_reach(f, 0, HOST_IOVA >> 12), 0);
}

static void free_smmu_leaves_no_cached_translation(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	assert_int_equal(host_dev_load(f->kc, 0, HOST_IOVA >> 12, 0).pfn, P);
	assert_int_equal(free_smmu(f->kc, 0, 0, 0), KC_OK);
	host_bank(f);
	assert_int_equal(host_dev_load(f->kc, 0, HOST_IOVA >> 12, 0).result, HOST_ACCESS_FAULT);
}

static void free_smmu_counts_only_its_own_entries(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	assert_int_equal(alloc_smmu(f->kc, 0, 1, KC_HOSTVISOR, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 1, 0), KC_OK);
	assert_int_equal(free_smmu(f->kc, 0, 0, 0), KC_OK);
	assert_page(f, P, KC_HOSTVISOR, 1, P + OFFSET);
	assert_int_equal(dma_reach(f, 1, HOST_IOVA >> 12), P);
}

static void free_smmu_refuses_vm_bank(void **state)
{
	struct fixture *f = *state;

	vm_bank(f);
	ASSERT_REFUSED(f, free_smmu(f->kc, 0, 3, 0), KC_STATE, "free_smmu.vm");
}

static void free_smmu_panics_when_count_is_wrong(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	f->unlocked = true;
	set_pfn_count(f->kc, 0, P, 0);
	f->unlocked = false;
	assert_int_not_equal(free_smmu(f->kc, 0, 0, 0), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_DMA_COUNT);
}

/* ---- lpae_map, host bank ---------------------------------------------------------------- */

static void lpae_map_maps_host_page(void **state) /* S24 */
{
	struct fixture *f = *state;

	host_bank(f);
	ASSERT_OK(f, lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), "lpae_map.ok_host");
	assert_page(f, P, KC_HOSTVISOR, 1, P + OFFSET);
	assert_int_equal(host_dev_load(f->kc, 0, HOST_IOVA >> 12, 0).pfn, P);
	assert_int_equal(only_window(f, KC_OP_SMMU_MAP_PAGE)->target, KC_HOSTVISOR);
	assert_int_equal(count_windows(f, KC_OP_SMMU_ASSIGN_PAGE), 0);
}

static void lpae_map_keeps_the_address(void **state) /* S23 */
{
	struct fixture *f = *state;

	host_bank(f);
	for (uint64_t p = 1; p < PAGES; p *= 2) {
		assert_int_equal(lpae_map(f->kc, 0, (p + OFFSET) << 12, p << 12, RW, 0, 0), KC_OK);
		assert_int_equal(dma_reach(f, 0, p + OFFSET), p);
	}
}

static void lpae_map_gives_the_rights_asked_for(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	for (uint64_t prot = 0; prot <= RW; prot++) {
		uint64_t p = P + prot;

		assert_int_equal(lpae_map(f->kc, 0, (p + OFFSET) << 12, p << 12, prot, 0, 0),
				 KC_OK);
		struct host_walk w = host_walk_smmu(f->kc, kc_ttbr(f->kc, 0), p + OFFSET);

		assert_int_equal(w.readable, prot & 1);
		assert_int_equal(w.writable, prot >> 1);
	}
}

static void lpae_map_host_again_counts_once(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	size_t changes = f->changes;

	ASSERT_OK(f, lpae_map(f->kc, 0, HOST_IOVA, PA, 1, 0, 0), "lpae_map.ok_present");
	assert_int_equal(f->changes, changes);
	assert_page(f, P, KC_HOSTVISOR, 1, P + OFFSET);
}

static void lpae_map_refuses_other_iova_for_host(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, PA, RW, 0, 0), KC_PERM, "lpae_map.host_page");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, HOST_IOVA + 0x1000, PA, RW, 0, 0), KC_PERM,
		       "lpae_map.host_page");
}

static void lpae_map_refuses_pages_that_are_not_the_hosts(void **state) /* C9 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), p = IMAGE_PFN(v);

	host_bank(f);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, (p + OFFSET) << 12, p << 12, RW, 0, 0), KC_PERM,
		       "lpae_map.host_page");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, (CORE_PFN + OFFSET) << 12, CORE_PFN << 12, RW, 0, 0),
		       KC_PERM, "lpae_map.host_page");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, (SMMU_PFN + OFFSET) << 12, SMMU_PFN << 12, RW, 0, 0),
		       KC_PERM, "lpae_map.host_page");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, OFFSET << 12, 0, RW, 0, 0), KC_PERM,
		       "lpae_map.host_page");
}

static void lpae_map_counts_every_bank(void **state)
{
	struct fixture *f = *state;

	for (uint64_t bank = 0; bank < 12; bank++) {
		assert_int_equal(alloc_smmu(f->kc, 0, bank % 8, KC_HOSTVISOR, bank / 8), KC_OK);
		ASSERT_OK(f, lpae_map(f->kc, 0, HOST_IOVA, PA, RW, bank % 8, bank / 8),
			  "lpae_map.ok_host");
		assert_page(f, P, KC_HOSTVISOR, bank + 1, P + OFFSET);
	}
}

static void lpae_map_refuses_when_host_pool_is_empty(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	for (uint64_t n = 0; n < f->cfg.smmu_pmd_pages; n++)
		assert_int_equal(lpae_map(f->kc, 0, (n * 512 + 1 + OFFSET) << 12,
					  (n * 512 + 1) << 12, RW, 0, 0),
				 KC_OK);
	ASSERT_REFUSED(
		f, lpae_map(f->kc, 0, (3 * 512 + 1 + OFFSET) << 12, (3 * 512 + 1) << 12, RW, 0, 0),
		KC_NOMEM, "lpae_map.pool");
}

static void smmu_pool_is_usable_again_after_free(void **state) /* S46 */
{
	struct fixture *f = *state;

	for (unsigned n = 0; n < 300; n++) {
		uint64_t p = 1 + n % 4 * 512;

		host_bank(f);
		assert_int_equal(lpae_map(f->kc, 0, (p + OFFSET) << 12, p << 12, RW, 0, 0), KC_OK);
		assert_int_equal(free_smmu(f->kc, 0, 0, 0), KC_OK);
		forget_windows(f);
	}
}

/* ---- lpae_map, VM bank --------------------------------------------------------------------- */

static void lpae_map_assigns_page_to_vm(void **state) /* S50 */
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f), n = position(f, v);

	assert_int_equal(map_host(f->kc, 0, PA), KC_OK);
	forget_windows(f);
	ASSERT_OK(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), "lpae_map.ok_vm_fresh");
	assert_page(f, P, v, KC_INVALID, IOVA >> 12);
	assert_int_equal(reach(f, KC_HOSTVISOR, P), 0);
	assert_int_equal(dma_reach(f, 3, IOVA >> 12), P);
	assert_int_equal(content(f, P), stream_value(v, n));
	assert_int_equal(position(f, v), n + 1);
	assert_int_equal(f->windows, 2);
	assert_int_equal(f->window[0].op, KC_OP_SMMU_ASSIGN_PAGE);
	assert_int_equal(f->window[1].op, KC_OP_SMMU_MAP_PAGE);
	assert_int_equal(f->window[1].target, v);
}

static void lpae_map_accepts_vms_own_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f);

	assert_int_equal(bind(f->kc, 0, v, IOVA >> 12, P), KC_OK);
	uint64_t n = position(f, v);

	ASSERT_OK(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), "lpae_map.ok_vm_own");
	assert_page(f, P, v, 0, IOVA >> 12);
	assert_int_equal(position(f, v), n);
	assert_int_equal(dma_reach(f, 3, IOVA >> 12), P);
}

static void lpae_map_maps_page_in_second_bank(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f);

	assert_int_equal(alloc_smmu(f->kc, 0, 4, v, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_OK);
	ASSERT_OK(f, lpae_map(f->kc, 0, IOVA, PA, RW, 4, 0), "lpae_map.ok_vm_own");
	assert_page(f, P, v, KC_INVALID, IOVA >> 12);
}

static void lpae_map_vm_again_is_present(void **state)
{
	struct fixture *f = *state;

	vm_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_OK);
	size_t changes = f->changes;

	ASSERT_OK(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), "lpae_map.ok_present");
	assert_int_equal(f->changes, changes);
}

static void lpae_map_refuses_to_replace_entry(void **state)
{
	struct fixture *f = *state;

	vm_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_OK);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, PA + 0x1000, RW, 3, 0), KC_BUSY,
		       "lpae_map.entry");
}

static void lpae_map_refuses_second_page_for_gfn(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f);

	assert_int_equal(bind(f->kc, 0, v, IOVA >> 12, P + 1), KC_OK);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_BUSY, "lpae_map.bound");
}

static void lpae_map_refuses_page_with_host_dma(void **state)
{
	struct fixture *f = *state;

	vm_bank(f);
	host_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_BUSY, "lpae_map.count");
}

static void lpae_map_refuses_page_of_others(void **state)
{
	struct fixture *f = *state;
	uint64_t w;

	vm_bank(f);
	w = verified_vm(f);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, IMAGE_PFN(w) << 12, RW, 3, 0), KC_PERM,
		       "lpae_map.owner");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, DEVICE_PFN << 12, RW, 3, 0), KC_PERM,
		       "lpae_map.owner");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, CORE_PFN << 12, RW, 3, 0), KC_PERM,
		       "lpae_map.owner");
}

static void lpae_map_refuses_own_page_elsewhere(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f);

	assert_int_equal(bind(f->kc, 0, v, 77, P), KC_OK);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_PERM, "lpae_map.gfn");
}

static void lpae_map_refuses_when_vm_pool_is_empty(void **state)
{
	struct fixture *f = *state;

	vm_bank(f);
	for (uint64_t n = 0; n < f->cfg.smmu_pmd_pages; n++)
		assert_int_equal(lpae_map(f->kc, 0, n << 21, PA + (n << 12), RW, 3, 0), KC_OK);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, 9ull << 21, PA + 0x9000, RW, 3, 0), KC_NOMEM,
		       "lpae_map.pool");
	assert_page(f, P + 9, KC_HOSTVISOR, 0, P + 9 + OFFSET);
}

static void lpae_map_refuses_vm_not_ready(void **state)
{
	struct fixture *f = *state;

	verify(f, vm_bank(f));
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_STATE, "lpae_map.state");
}

static void lpae_map_refuses_free_bank(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_STATE, "lpae_map.free");
}

static void lpae_map_refuses_bad_addresses(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, HOST_IOVA + 8, PA, RW, 0, 0), KC_INVAL,
		       "lpae_map.address");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, HOST_IOVA, PA + 8, RW, 0, 0), KC_INVAL,
		       "lpae_map.address");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, KC_PADDR_LIMIT, PA, RW, 0, 0), KC_INVAL,
		       "lpae_map.address");
	ASSERT_REFUSED(f, lpae_map(f->kc, 0, HOST_IOVA, KC_PADDR_LIMIT | PA, RW, 0, 0), KC_INVAL,
		       "lpae_map.address");
}

static void lpae_map_refuses_other_prot_bits(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	for (unsigned bit = 2; bit < 64; bit++)
		ASSERT_REFUSED(f, lpae_map(f->kc, 0, HOST_IOVA, PA, 1ull << bit, 0, 0), KC_INVAL,
			       "lpae_map.prot");
}

/* ---- smmu_clear ------------------------------------------------------------------------------ */

static void smmu_clear_unmaps_host_page(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	assert_int_equal(host_dev_load(f->kc, 0, HOST_IOVA >> 12, 0).pfn, P);
	ASSERT_OK(f, smmu_clear(f->kc, 0, HOST_IOVA + 0x123, 0, 0), "smmu_clear.ok_host");
	assert_page(f, P, KC_HOSTVISOR, 0, P + OFFSET);
	assert_int_equal(host_dev_load(f->kc, 0, HOST_IOVA >> 12, 0).result, HOST_ACCESS_FAULT);
	assert_int_equal(bind(f->kc, 0, verified_vm(f), 3, P), KC_OK);
}

static void smmu_clear_unmaps_vm_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f);

	assert_int_equal(lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_OK);
	ASSERT_OK(f, smmu_clear(f->kc, 0, IOVA, 3, 0), "smmu_clear.ok_vm");
	assert_page(f, P, v, KC_INVALID, IOVA >> 12);
	assert_int_equal(dma_reach(f, 3, IOVA >> 12), 0);
}

static void smmu_clear_accepts_powered_off_vm(void **state) /* S26 */
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f);

	assert_int_equal(lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_OK);
	verify(f, v);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	ASSERT_OK(f, smmu_clear(f->kc, 0, IOVA, 3, 0), "smmu_clear.ok_vm");
}

static void smmu_clear_refuses_verified_vm(void **state) /* C18 */
{
	struct fixture *f = *state;
	uint64_t v = vm_bank(f);

	assert_int_equal(lpae_map(f->kc, 0, IOVA, PA, RW, 3, 0), KC_OK);
	verify(f, v);
	ASSERT_REFUSED(f, smmu_clear(f->kc, 0, IOVA, 3, 0), KC_STATE, "smmu_clear.state");
}

static void smmu_clear_of_nothing_is_nothing(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(f, smmu_clear(f->kc, 0, IOVA, 3, 0), "smmu_clear.ok_free");
	host_bank(f);
	size_t changes = f->changes;

	ASSERT_OK(f, smmu_clear(f->kc, 0, HOST_IOVA, 0, 0), "smmu_clear.ok_none");
	assert_int_equal(f->changes, changes);
}

static void smmu_clear_refuses_bad_address(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	ASSERT_REFUSED(f, smmu_clear(f->kc, 0, KC_PADDR_LIMIT, 0, 0), KC_INVAL,
		       "smmu_clear.address");
}

static void smmu_clear_panics_when_count_is_wrong(void **state)
{
	struct fixture *f = *state;

	host_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	f->unlocked = true;
	set_pfn_count(f->kc, 0, P, 0);
	f->unlocked = false;
	assert_int_not_equal(smmu_clear(f->kc, 0, HOST_IOVA, 0, 0), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_DMA_COUNT);
}

/* ---- iova_to_phys -------------------------------------------------------------------- */

static void iova_to_phys_keeps_the_offset(void **state)
{
	struct fixture *f = *state;
	uint64_t pa = 0;

	host_bank(f);
	assert_int_equal(lpae_map(f->kc, 0, HOST_IOVA, PA, RW, 0, 0), KC_OK);
	ASSERT_OK(f, iova_to_phys(f->kc, 0, HOST_IOVA + 0x123, 0, 0, &pa), "iova_to_phys.ok");
	assert_int_equal(pa, PA + 0x123);
}

static void iova_to_phys_without_entry_has_no_frame(void **state)
{
	struct fixture *f = *state;
	uint64_t pa = 0;

	ASSERT_OK(f, iova_to_phys(f->kc, 0, IOVA + 0x45, 1, 1, &pa), "iova_to_phys.ok_none");
	assert_int_equal(pa, 0x45);
}

static void iova_to_phys_refuses_bad_address(void **state)
{
	struct fixture *f = *state;
	uint64_t pa = 7;

	ASSERT_REFUSED(f, iova_to_phys(f->kc, 0, KC_PADDR_LIMIT, 0, 0, &pa), KC_INVAL,
		       "iova_to_phys.address");
	assert_int_equal(pa, 7);
}

/* ---- the count of host pages stays exact (inv_count_exact) --------------------------- */

static void host_counts_are_exact_after_random_calls(void **state)
{
	struct fixture *f = *state;
	uint64_t x = 0x9E3779B97F4A7C15ull;

	for (unsigned step = 0; step < 3000; step++) {
		x ^= x << 13;
		x ^= x >> 7;
		x ^= x << 17;
		uint64_t cb = x % 4, ix = x >> 8 & 1, p = 1 + (x >> 16) % 8;

		switch (x >> 40 & 7) {
		case 0:
			alloc_smmu(f->kc, 0, cb, KC_HOSTVISOR, ix);
			break;
		case 1:
			free_smmu(f->kc, 0, cb, ix);
			break;
		case 2:
		case 3:
			smmu_clear(f->kc, 0, (p + OFFSET) << 12, cb, ix);
			break;
		default:
			lpae_map(f->kc, 0, (p + OFFSET) << 12, p << 12, RW, cb, ix);
		}
		forget_windows(f);
		for (p = 1; p <= 8; p++) {
			uint64_t n = 0;

			for (unsigned bank = 0; bank < KC_BANKS; bank++)
				n += dma_reach(f, bank, p + OFFSET) != 0;
			assert_int_equal(get_pfn(f->kc, p).count, n);
		}
	}
	assert_int_equal(f->kc->halt, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(alloc_smmu_gives_bank_to_host),
		TEST(alloc_smmu_keeps_vm_bank_off),
		TEST(alloc_smmu_refuses_absent_bank),
		TEST(alloc_smmu_refuses_absent_smmu),
		TEST(alloc_smmu_refuses_strange_owner),
		TEST(alloc_smmu_refuses_bank_in_use),
		TEST(alloc_smmu_refuses_vm_not_ready),
		TEST(free_smmu_of_free_bank_is_nothing),
		TEST(free_smmu_releases_host_bank),
		TEST(free_smmu_leaves_no_cached_translation),
		TEST(free_smmu_counts_only_its_own_entries),
		TEST(free_smmu_refuses_vm_bank),
		TEST(free_smmu_panics_when_count_is_wrong),
		TEST(lpae_map_maps_host_page),
		TEST(lpae_map_keeps_the_address),
		TEST(lpae_map_gives_the_rights_asked_for),
		TEST(lpae_map_host_again_counts_once),
		TEST(lpae_map_refuses_other_iova_for_host),
		TEST(lpae_map_refuses_pages_that_are_not_the_hosts),
		TEST(lpae_map_counts_every_bank),
		TEST(lpae_map_refuses_when_host_pool_is_empty),
		TEST(smmu_pool_is_usable_again_after_free),
		TEST(lpae_map_assigns_page_to_vm),
		TEST(lpae_map_accepts_vms_own_page),
		TEST(lpae_map_maps_page_in_second_bank),
		TEST(lpae_map_vm_again_is_present),
		TEST(lpae_map_refuses_to_replace_entry),
		TEST(lpae_map_refuses_second_page_for_gfn),
		TEST(lpae_map_refuses_page_with_host_dma),
		TEST(lpae_map_refuses_page_of_others),
		TEST(lpae_map_refuses_own_page_elsewhere),
		TEST(lpae_map_refuses_when_vm_pool_is_empty),
		TEST(lpae_map_refuses_vm_not_ready),
		TEST(lpae_map_refuses_free_bank),
		TEST(lpae_map_refuses_bad_addresses),
		TEST(lpae_map_refuses_other_prot_bits),
		TEST(smmu_clear_unmaps_host_page),
		TEST(smmu_clear_unmaps_vm_page),
		TEST(smmu_clear_accepts_powered_off_vm),
		TEST(smmu_clear_refuses_verified_vm),
		TEST(smmu_clear_of_nothing_is_nothing),
		TEST(smmu_clear_refuses_bad_address),
		TEST(smmu_clear_panics_when_count_is_wrong),
		TEST(iova_to_phys_keeps_the_offset),
		TEST(iova_to_phys_without_entry_has_no_frame),
		TEST(iova_to_phys_refuses_bad_address),
		TEST(host_counts_are_exact_after_random_calls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
