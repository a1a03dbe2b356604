/* SPDX-License-Identifier: Apache-2.0 */
/* Operations on pages (18.1): every branch, and what the findings demand. */
#include "hyp/kcore/test/ops_fixture.h"

#define P 0x300ull  /* a page of the host */
#define G 0x1234ull /* a free guest page number */
#define BLOCK_P 1024ull
#define BLOCK_G 0x4000ull

/* Shared by v with the host once. */
static void share(struct fixture *f, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	assert_int_equal(fault_map(f->kc, 0, v, gfn, pfn, 3), KC_OK);
	assert_int_equal(grant_range(f->kc, 0, v, gfn, 1), KC_OK);
}

/* Bank 3 belongs to v and maps `pfn` at `page`: the page becomes v's with count INVALID. */
static uint64_t vm_with_dma_page(struct fixture *f, uint64_t page, uint64_t pfn)
{
	uint64_t v = ready_vm(f);

	assert_int_equal(alloc_smmu(f->kc, 0, 3, v, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, page << 12, pfn << 12, 3, 3, 0), KC_OK);
	return v;
}

/* Bank 0 is the host's and maps `pfn`. */
static void host_dma(struct fixture *f, uint64_t pfn)
{
	assert_int_equal(alloc_smmu(f->kc, 0, 0, KC_HOSTVISOR, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, (pfn + OFFSET) << 12, pfn << 12, 3, 0, 0), KC_OK);
}

/* ---- map_host ---------------------------------------------------------------------- */

static void map_host_maps_own_page(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(f, map_host(f->kc, 0, P << 12 | 0x123), "map_host.ok_own");
	assert_int_equal(reach(f, KC_HOSTVISOR, P), P);
	assert_int_equal(walk_npt(f->kc, KC_HOSTVISOR, P << 12), P << 12 | KC_PAGE_S2_KERNEL);
	assert_int_equal(only_window(f, KC_OP_MAP_HOST)->a, P);
}

static void map_host_twice_changes_nothing(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(map_host(f->kc, 0, P << 12), KC_OK);
	size_t changes = f->changes;

	ASSERT_OK(f, map_host(f->kc, 1, P << 12), "map_host.ok_own");
	assert_int_equal(f->changes, changes);
}

static void map_host_maps_device(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(f, map_host(f->kc, 0, DEVICE_PFN << 12), "map_host.ok_device");
	assert_int_equal(walk_npt(f->kc, KC_HOSTVISOR, DEVICE_PFN << 12),
			 DEVICE_PFN << 12 | KC_PAGE_S2_DEVICE | KC_S2_RDWR);
}

static void map_host_maps_shared_page(void **state)
{
	struct fixture *f = *state;

	share(f, verified_vm(f), G, P);
	ASSERT_OK(f, map_host(f->kc, 0, P << 12), "map_host.ok_shared");
	assert_int_equal(reach(f, KC_HOSTVISOR, P), P);
}

static void map_host_refuses_address_beyond_memory(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, map_host(f->kc, 0, KC_PADDR_LIMIT), KC_INVAL, "map_host.address");
	ASSERT_REFUSED(f, map_host(f->kc, 0, ~0ull), KC_INVAL, "map_host.address");
}

static void map_host_maps_highest_address(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(f, map_host(f->kc, 0, KC_PADDR_LIMIT - 1), "map_host.ok_device");
}

static void map_host_refuses_protected_devices(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, map_host(f->kc, 0, SMMU_PFN << 12), KC_PERM, "map_host.protected");
	ASSERT_REFUSED(f, map_host(f->kc, 0, EL2_DEVICE_PFN << 12), KC_PERM, "map_host.protected");
}

static void map_host_refuses_core_page(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, map_host(f->kc, 0, TABLE_PFN << 12), KC_PERM, "map_host.owner");
}

static void map_host_refuses_private_page(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(fault_map(f->kc, 0, verified_vm(f), G, P, 3), KC_OK);
	ASSERT_REFUSED(f, map_host(f->kc, 0, P << 12), KC_PERM, "map_host.owner");
}

static void map_host_refuses_page_with_count_invalid(void **state) /* S4 */
{
	struct fixture *f = *state;

	vm_with_dma_page(f, G, P);
	ASSERT_REFUSED(f, map_host(f->kc, 0, P << 12), KC_PERM, "map_host.owner");
}

static void map_host_refuses_when_pool_is_empty(void **state)
{
	struct fixture *f = *state;

	for (uint64_t n = 0; n < f->cfg.host_pool.pmd_pages; n++)
		assert_int_equal(map_host(f->kc, 0, (DEVICE_PFN + n * 512) << 12), KC_OK);
	ASSERT_REFUSED(f, map_host(f->kc, 0, P << 12), KC_NOMEM, "map_host.pool");
	ASSERT_OK(f, map_host(f->kc, 0, (DEVICE_PFN + 1) << 12), "map_host.ok_device");
}

/* ---- bind ------------------------------------------------------------------------------ */

static void bind_takes_page_of_host(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), n = position(f, v);

	assert_int_equal(map_host(f->kc, 0, P << 12), KC_OK);
	ASSERT_OK(f, bind(f->kc, 0, v, G, P), "bind.ok_fresh");
	assert_page(f, P, v, 0, G);
	assert_true(is_bound(f->kc, v, G));
	assert_int_equal(reach(f, KC_HOSTVISOR, P), 0);
	assert_int_equal(content(f, P), stream_value(v, n));
	assert_int_equal(position(f, v), n + 1);
}

static void bind_again_changes_nothing(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, v, G, P), KC_OK);
	size_t changes = f->changes;

	ASSERT_OK(f, bind(f->kc, 0, v, G, P), "bind.ok_same");
	assert_int_equal(f->changes, changes);
}

static void bind_faults_in_dma_page(void **state) /* S1 */
{
	struct fixture *f = *state;
	uint64_t v = vm_with_dma_page(f, G, P), n = position(f, v);

	assert_page(f, P, v, KC_INVALID, G);
	ASSERT_OK(f, bind(f->kc, 0, v, G, P), "bind.ok_from_dma");
	assert_page(f, P, v, 0, G);
	assert_int_equal(position(f, v), n);
}

static void bind_refuses_gfn_out_of_range(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, bind(f->kc, 0, 1, KC_GFN_LIMIT, P), KC_INVAL, "bind.address");
}

static void bind_refuses_page_of_others(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), w = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, v, G, P), KC_OK);
	ASSERT_REFUSED(f, bind(f->kc, 0, w, G, P), KC_PERM, "bind.owner");
	ASSERT_REFUSED(f, bind(f->kc, 0, w, G, CORE_PFN), KC_PERM, "bind.owner");
	ASSERT_REFUSED(f, bind(f->kc, 0, w, G, DEVICE_PFN), KC_PERM, "bind.owner");
	ASSERT_REFUSED(f, bind(f->kc, 0, w, G, 0), KC_PERM, "bind.owner");
	ASSERT_REFUSED(f, bind(f->kc, 0, w, G, ~0ull), KC_PERM, "bind.owner");
}

static void bind_refuses_other_gfn(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, v, G, P), KC_OK);
	ASSERT_REFUSED(f, bind(f->kc, 0, v, G + 1, P), KC_PERM, "bind.gfn");
}

static void bind_refuses_page_with_host_dma(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	host_dma(f, P);
	ASSERT_REFUSED(f, bind(f->kc, 0, v, G, P), KC_BUSY, "bind.count");
}

static void bind_refuses_second_page_for_gfn(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, v, G, P), KC_OK);
	ASSERT_REFUSED(f, bind(f->kc, 0, v, G, P + 1), KC_BUSY, "bind.bound");
	assert_int_equal(bind(f->kc, 0, verified_vm(f), G, P + 1), KC_OK);
}

/* ---- fault_map --------------------------------------------------------------------------- */

static void fault_map_maps_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_OK(f, fault_map(f->kc, 0, v, G, P, 3), "fault_map.ok_4k");
	assert_page(f, P, v, 0, G);
	assert_int_equal(reach(f, v, G), P);
	assert_int_equal(walk_npt(f->kc, v, G << 12), P << 12 | KC_PAGE_S2_KERNEL);
}

static void fault_map_has_a_window_for_each_part(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	assert_int_equal(f->windows, 2);
	assert_int_equal(f->window[0].op, KC_OP_ASSIGN_PFN_TO_VM);
	assert_int_equal(f->window[1].op, KC_OP_MAP_PFN_VM);
	for (unsigned i = 0; i < 2; i++) {
		assert_int_equal(f->window[i].target, v);
		assert_int_equal(f->window[i].a, P);
		assert_int_equal(f->window[i].b, G);
		assert_int_equal(f->window[i].code, KC_OK);
	}
}

static void fault_map_again_is_present(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	size_t changes = f->changes;

	ASSERT_OK(f, fault_map(f->kc, 1, v, G, P, 3), "fault_map.ok_present");
	assert_int_equal(f->changes, changes);
}

static void fault_map_treats_other_levels_as_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_OK(f, fault_map(f->kc, 0, v, G, P, 0), "fault_map.ok_4k");
	ASSERT_OK(f, fault_map(f->kc, 0, v, G + 1, P + 1, ~0ull), "fault_map.ok_4k");
}

static void fault_map_maps_block(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), n = position(f, v);

	/* Any gfn inside the block will do. */
	ASSERT_OK(f, fault_map(f->kc, 0, v, BLOCK_G + 300, BLOCK_P, 2), "fault_map.ok_block");
	for (uint64_t k = 0; k < 512; k++) {
		assert_page(f, BLOCK_P + k, v, 0, BLOCK_G + k);
		assert_int_equal(reach(f, v, BLOCK_G + k), BLOCK_P + k);
		assert_int_equal(content(f, BLOCK_P + k), stream_value(v, n + k));
	}
	assert_int_equal(count_windows(f, KC_OP_ASSIGN_PFN_TO_VM), 512);
	assert_int_equal(only_window(f, KC_OP_MAP_PFN_VM)->b, BLOCK_G);
}

static void fault_map_finds_page_inside_block(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_OK);
	ASSERT_OK(f, fault_map(f->kc, 0, v, BLOCK_G + 7, BLOCK_P + 7, 3), "fault_map.ok_present");
}

static void fault_map_refuses_gfn_out_of_range(void **state)
{
	struct fixture *f = *state;

	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, KC_GFN_LIMIT, P, 3), KC_INVAL,
		       "fault_map.address");
}

static void fault_map_refuses_unaligned_block(void **state) /* S36 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P + 6, 2), KC_INVAL,
		       "fault_map.alignment");
}

static void fault_map_refuses_vm_not_verified(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), w = dead_vm(f);

	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, G, P, 3), KC_STATE, "fault_map.state");
	ASSERT_REFUSED(f, fault_map(f->kc, 0, w, G, P, 3), KC_STATE, "fault_map.state");
	ASSERT_REFUSED(f, fault_map(f->kc, 0, 9, G, P, 3), KC_STATE, "fault_map.state");
}

static void fault_map_maps_nothing_when_bind_refuses(void **state) /* S2 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), w = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, w, 3, P), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, G, P, 3), KC_PERM, "fault_map.owner");
	assert_int_equal(reach(f, v, G), 0);
}

static void fault_map_refuses_other_gfn(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, G + 1, P, 3), KC_PERM, "fault_map.gfn");
}

static void fault_map_refuses_other_frame(void **state) /* S37 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, G, P + 1, 3), KC_BUSY, "fault_map.bound");
}

static void fault_map_refuses_page_with_host_dma(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	host_dma(f, P);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, G, P, 3), KC_BUSY, "fault_map.count");
}

static void fault_map_refuses_place_of_a_device(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(map_io_range(f->kc, 0, v, G, DEVICE_PFN, 1), KC_OK);
	verify(f, v);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, G, P, 3), KC_BUSY, "fault_map.entry");
}

static void fault_map_faults_in_dma_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_dma_page(f, G, P);

	verify(f, v);
	ASSERT_OK(f, fault_map(f->kc, 0, v, G, P, 3), "fault_map.ok_4k");
	assert_page(f, P, v, 0, G);
	assert_int_equal(reach(f, v, G), P);
}

static void fault_map_block_tests_every_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), w = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, w, 3, BLOCK_P + 511), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_PERM, "fault_map.owner");
}

static void fault_map_block_reports_first_failure(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, v, 3, BLOCK_P + 200), KC_OK);
	host_dma(f, BLOCK_P + 100);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_BUSY, "fault_map.count");
}

static void fault_map_block_refuses_existing_table(void **state) /* S47 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	for (uint64_t k = 0; k < 512; k++)
		assert_int_equal(fault_map(f->kc, 0, v, BLOCK_G + k, BLOCK_P + k, 3), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_BUSY,
		       "fault_map.block_entry");
}

static void fault_map_block_refuses_existing_block(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_BUSY,
		       "fault_map.block_entry");
}

static void fault_map_block_refuses_part_outside_ram(void **state)
{
	struct fixture *f = *state;

	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, 0, 2), KC_PERM, "fault_map.owner");
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, PAGES, 2), KC_PERM, "fault_map.owner");
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, BLOCK_G, ~511ull, 2), KC_PERM, "fault_map.owner");
}

static void fault_map_refuses_when_pool_is_empty(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), n = 1; /* the image has a table */

	for (; n < f->cfg.vm_pool.pmd_pages; n++)
		assert_int_equal(fault_map(f->kc, 0, v, G + n * 512, P + n, 3), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, G + n * 512, P + n, 3), KC_NOMEM,
		       "fault_map.pool");
	assert_page(f, P + n, KC_HOSTVISOR, 0, P + n + OFFSET);
}

static void fault_map_block_refuses_when_pool_is_empty(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, 1 << 18, P, 3), KC_OK);
	assert_int_equal(fault_map(f->kc, 0, v, 2 << 18, P + 1, 3), KC_OK);
	ASSERT_REFUSED(f, fault_map(f->kc, 0, v, 3 << 18, BLOCK_P, 2), KC_NOMEM, "fault_map.pool");
}

/* ---- grant, revoke ------------------------------------------------------------------- */

static void grant_shares_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	ASSERT_OK(f, grant_range(f->kc, 0, v, G, 1), "grant.ok");
	assert_page(f, P, v, 1, G);
	assert_int_equal(reach(f, v, G), P);
}

static void grant_inside_block_shares_that_page(void **state) /* S3 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_OK);
	ASSERT_OK(f, grant_range(f->kc, 0, v, BLOCK_G + 5, 1), "grant.ok");
	assert_page(f, BLOCK_P, v, 0, BLOCK_G);
	assert_page(f, BLOCK_P + 5, v, 1, BLOCK_G + 5);
}

static void grant_counts_to_100(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	for (unsigned n = 0; n < 100; n++)
		assert_int_equal(grant_range(f->kc, 0, v, G, 1), KC_OK);
	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, G, 1), KC_PERM, "grant.limit");
	assert_page(f, P, v, 100, G);
}

static void grant_refuses_absent_page(void **state)
{
	struct fixture *f = *state;

	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, G, 1), KC_PERM, "grant.absent");
}

static void grant_refuses_device(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(map_io_range(f->kc, 0, v, G, DEVICE_PFN, 1), KC_OK);
	verify(f, v);
	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, G, 1), KC_PERM, "grant.owner");
	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, G, 1), KC_PERM, "revoke.owner");
}

static void grant_range_is_all_or_nothing(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	for (uint64_t k = 0; k < 3; k++)
		assert_int_equal(fault_map(f->kc, 0, v, G + k, P + k, 3), KC_OK);
	forget_windows(f);
	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, G, 4), KC_PERM, "grant.absent");
	assert_int_equal(only_window(f, KC_OP_GRANT_VM_PAGE)->b, G + 3);
	assert_int_equal(only_window(f, KC_OP_GRANT_VM_PAGE)->code, KC_PERM);
	forget_windows(f);
	ASSERT_OK(f, grant_range(f->kc, 0, v, G, 3), "grant.ok");
	assert_int_equal(count_windows(f, KC_OP_GRANT_VM_PAGE), 3);
	for (uint64_t k = 0; k < 3; k++)
		assert_page(f, P + k, v, 1, G + k);
}

static void grant_takes_512_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, BLOCK_G, BLOCK_P, 2), KC_OK);
	ASSERT_OK(f, grant_range(f->kc, 0, v, BLOCK_G, 512), "grant.ok");
	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, BLOCK_G, 513), KC_INVAL, "grant.range");
	ASSERT_OK(f, revoke_range(f->kc, 0, v, BLOCK_G, 512), "revoke.ok_last");
	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, BLOCK_G, 513), KC_INVAL, "revoke.range");
}

static void grant_of_no_page_is_nothing(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(f, grant_range(f->kc, 0, verified_vm(f), G, 0), "grant.ok_none");
	ASSERT_OK(f, revoke_range(f->kc, 0, 1, G, 0), "revoke.ok_none");
	assert_int_equal(f->windows, 0);
}

static void grant_refuses_range_beyond_addresses(void **state)
{
	struct fixture *f = *state;

	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, KC_GFN_LIMIT - 1, 2), KC_INVAL, "grant.range");
	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, ~0ull, 2), KC_INVAL, "grant.range");
	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, KC_GFN_LIMIT, 1), KC_INVAL, "revoke.range");
	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, 0, ~0ull), KC_INVAL, "revoke.range");
	ASSERT_REFUSED(f, grant_range(f->kc, 0, v, KC_GFN_LIMIT - 1, 1), KC_PERM, "grant.absent");
}

static void revoke_of_last_grant_takes_page_back(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	share(f, v, G, P);
	assert_int_equal(map_host(f->kc, 0, P << 12), KC_OK);
	plat_reg_write(f->kc, 0, PLAT_REG_VTTBR_EL2, kc_vttbr(f->kc, KC_HOSTVISOR));
	f->unlocked = true; /* the host itself stores without locks */
	assert_int_equal(host_store(f->kc, 0, P, 0, 42).result, HOST_ACCESS_OK);
	f->unlocked = false;
	uint64_t n = position(f, v);

	ASSERT_OK(f, revoke_range(f->kc, 0, v, G, 1), "revoke.ok_last");
	assert_page(f, P, v, 0, G);
	assert_int_equal(host_store(f->kc, 0, P, 0, 43).result, HOST_ACCESS_FAULT);
	assert_int_equal(content(f, P), stream_value(v, n));
	assert_int_equal(position(f, v), n + 1);
	assert_int_equal(reach(f, v, G), P);
}

static void revoke_of_one_of_many_keeps_page_shared(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	share(f, v, G, P);
	assert_int_equal(grant_range(f->kc, 0, v, G, 1), KC_OK);
	assert_int_equal(map_host(f->kc, 0, P << 12), KC_OK);
	uint64_t n = position(f, v);

	ASSERT_OK(f, revoke_range(f->kc, 0, v, G, 1), "revoke.ok_more");
	assert_page(f, P, v, 1, G);
	assert_int_equal(reach(f, KC_HOSTVISOR, P), P);
	assert_int_equal(position(f, v), n);
}

static void revoke_refuses_private_and_absent_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, G, 1), KC_PERM, "revoke.private");
	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, G + 1, 1), KC_PERM, "revoke.absent");
}

static void revoke_range_is_all_or_nothing(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	share(f, v, G, P);
	assert_int_equal(fault_map(f->kc, 0, v, G + 1, P + 1, 3), KC_OK);
	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, G, 2), KC_PERM, "revoke.private");
	assert_page(f, P, v, 1, G);
}

static void revoke_does_not_count_down_invalid(void **state) /* S5 */
{
	struct fixture *f = *state;
	uint64_t v = vm_with_dma_page(f, G, P);

	ASSERT_REFUSED(f, revoke_range(f->kc, 0, v, G, 1), KC_PERM, "revoke.absent");
	assert_page(f, P, v, KC_INVALID, G);
}

/* Another CPU's teardown may not come between the test of a range and its change. */
static void power_off_and_tear_down(struct fixture *f)
{
	assert_int_equal(f->kc->vm[1].state, KC_POWEROFF);
	assert_int_equal(teardown(f->kc, 1, 1), KC_OK);
}

static void grant_before_whose_locks_a_teardown_comes_is_refused(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	f->nested = power_off_and_tear_down;
	f->at_lock = 1;
	assert_int_equal(grant_range(f->kc, 0, v, G, 1), KC_PERM);
	assert_page(f, P, v, 0, G);
}

/* ---- map_io -------------------------------------------------------------------------------- */

static void map_io_maps_device_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	forget_windows(f);
	ASSERT_OK(f, map_io_range(f->kc, 0, v, G, DEVICE_PFN, 3), "map_io.ok");
	for (uint64_t k = 0; k < 3; k++)
		assert_int_equal(walk_npt(f->kc, v, (G + k) << 12),
				 (DEVICE_PFN + k) << 12 | KC_PAGE_S2_DEVICE | KC_S2_RDWR);
	assert_int_equal(count_windows(f, KC_OP_MAP_IO), 3);
}

static void map_io_refuses_vm_not_ready(void **state)
{
	struct fixture *f = *state;

	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, DEVICE_PFN, 1), KC_STATE, "map_io.state");
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, 3, G, DEVICE_PFN, 1), KC_STATE, "map_io.state");
}

static void map_io_refuses_protected_devices(void **state) /* S40 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, SMMU_PFN + 3, 1), KC_PERM,
		       "map_io.protected");
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, EL2_DEVICE_PFN - 1, 2), KC_PERM,
		       "map_io.protected");
}

static void map_io_refuses_ram_and_core(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, P, 1), KC_PERM, "map_io.owner");
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, CORE_PFN, 1), KC_PERM, "map_io.owner");
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, 0, 1), KC_PERM, "map_io.page_0");
}

static void map_io_refuses_existing_entry(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(map_io_range(f->kc, 0, v, G + 2, DEVICE_PFN, 1), KC_OK);
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, DEVICE_PFN, 3), KC_BUSY, "map_io.entry");
	assert_int_equal(reach(f, v, G), 0);
}

static void map_io_refuses_bound_gfn(void **state) /* 18.5 */
{
	struct fixture *f = *state;
	uint64_t v = vm_with_dma_page(f, G, P);

	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, DEVICE_PFN, 1), KC_BUSY, "map_io.bound");
}

static void map_io_refuses_bad_ranges(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, DEVICE_PFN, 513), KC_INVAL, "map_io.range");
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, KC_GFN_LIMIT - 1, DEVICE_PFN, 2), KC_INVAL,
		       "map_io.range");
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, G, KC_PFN_LIMIT - 1, 2), KC_INVAL,
		       "map_io.range");
	ASSERT_OK(f, map_io_range(f->kc, 0, v, G, KC_PFN_LIMIT - 1, 1), "map_io.ok");
	ASSERT_OK(f, map_io_range(f->kc, 0, 7, G, DEVICE_PFN, 0), "map_io.ok_none");
}

static void map_io_refuses_when_pool_is_empty(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	for (uint64_t n = 1; n < f->cfg.vm_pool.pmd_pages; n++)
		assert_int_equal(map_io_range(f->kc, 0, v, n * 512, DEVICE_PFN, 1), KC_OK);
	/* One table is left, the range needs two. */
	ASSERT_REFUSED(f, map_io_range(f->kc, 0, v, 50 * 512 - 1, DEVICE_PFN, 2), KC_NOMEM,
		       "map_io.pool");
	ASSERT_OK(f, map_io_range(f->kc, 0, v, 50 * 512, DEVICE_PFN, 512), "map_io.ok");
}

/* ---- teardown, reclaim --------------------------------------------------------------- */

static void teardown_empties_the_map(void **state) /* S38 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), frame = IMAGE_PFN(v);

	plat_reg_write(f->kc, 1, PLAT_REG_VTTBR_EL2, kc_vttbr(f->kc, v));
	assert_int_equal(host_load(f->kc, 1, IMAGE_GFN, 0).pfn, frame);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	ASSERT_OK(f, teardown(f->kc, 0, v), "teardown.ok");
	assert_int_equal(host_load(f->kc, 1, IMAGE_GFN, 0).result, HOST_ACCESS_FAULT);
	assert_int_equal(f->kc->vm[v].torn_down, 1);
	assert_page(f, frame, v, 0, IMAGE_GFN);
}

static void teardown_frees_every_bank(void **state) /* S39 */
{
	struct fixture *f = *state;
	uint64_t v = vm_with_dma_page(f, G, P);

	assert_int_equal(alloc_smmu(f->kc, 0, 2, v, 1), KC_OK);
	assert_int_equal(alloc_smmu(f->kc, 0, 1, KC_HOSTVISOR, 1), KC_OK);
	verify(f, v);
	assert_int_equal(host_dev_load(f->kc, 3, G, 0).pfn, P);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	ASSERT_OK(f, teardown(f->kc, 0, v), "teardown.ok");
	assert_int_equal(f->kc->bank[3], KC_INVALID);
	assert_int_equal(f->kc->bank[10], KC_INVALID);
	assert_int_equal(f->kc->bank[9], KC_HOSTVISOR);
	assert_int_equal(host_dev_load(f->kc, 3, G, 0).result, HOST_ACCESS_DISABLED);
	assert_int_equal(dma_reach(f, 3, G), 0);
	/* Whoever gets the bank next finds neither entries nor cached translations. */
	assert_int_equal(alloc_smmu(f->kc, 0, 3, KC_HOSTVISOR, 0), KC_OK);
	assert_int_equal(host_dev_load(f->kc, 3, G, 0).result, HOST_ACCESS_FAULT);
}

static void teardown_refuses_living_vm(void **state)
{
	struct fixture *f = *state;

	uint64_t v = verified_vm(f), w = ready_vm(f);

	ASSERT_REFUSED(f, teardown(f->kc, 0, v), KC_STATE, "teardown.state");
	ASSERT_REFUSED(f, teardown(f->kc, 0, w), KC_STATE, "teardown.state");
	ASSERT_REFUSED(f, teardown(f->kc, 0, 15), KC_STATE, "teardown.state");
}

static void teardown_refuses_while_a_vcpu_runs(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(set_vcpu_active(f->kc, 1, v, 0), KC_OK);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	ASSERT_REFUSED(f, teardown(f->kc, 0, v), KC_BUSY, "teardown.active");
	ASSERT_REFUSED(f, clear_vm_range(f->kc, 0, v, IMAGE_PFN(v), 1), KC_BUSY, "teardown.active");
	assert_int_equal(set_vcpu_inactive(f->kc, 1, v, 0), KC_OK);
	ASSERT_OK(f, teardown(f->kc, 0, v), "teardown.ok");
}

static void teardown_again_changes_nothing(void **state)
{
	struct fixture *f = *state;
	uint64_t v = dead_vm(f);

	assert_int_equal(teardown(f->kc, 0, v), KC_OK);
	size_t changes = f->changes;

	ASSERT_OK(f, teardown(f->kc, 0, v), "teardown.ok_again");
	assert_int_equal(f->changes, changes);
}

static void reclaim_gives_page_back_zeroed(void **state)
{
	struct fixture *f = *state;
	uint64_t v = dead_vm(f), frame = IMAGE_PFN(v);

	ASSERT_OK(f, clear_vm_range(f->kc, 0, v, frame, 2), "reclaim.ok");
	for (uint64_t k = 0; k < 2; k++) {
		assert_page(f, frame + k, KC_HOSTVISOR, 0, frame + k + OFFSET);
		assert_false(is_bound(f->kc, v, IMAGE_GFN + k));
		for (uint64_t w = 0; w < 512; w += 73)
			assert_int_equal(host_page_word(f->kc, frame + k, w), 0);
	}
	assert_int_equal(count_windows(f, KC_OP_CLEAR_VM_PAGE), 2);
	assert_int_equal(count_windows(f, KC_OP_TEARDOWN), 1);
}

static void reclaim_makes_page_usable_for_another_vm(void **state)
{
	struct fixture *f = *state;
	uint64_t v = dead_vm(f), w = verified_vm(f);

	assert_int_equal(clear_vm_range(f->kc, 0, v, IMAGE_PFN(v), 1), KC_OK);
	ASSERT_OK(f, fault_map(f->kc, 0, w, G, IMAGE_PFN(v), 3), "fault_map.ok_4k");
	assert_int_equal(reach(f, v, IMAGE_GFN), 0);
}

static void reclaim_takes_shared_page_from_host_map(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	share(f, v, G, P);
	assert_int_equal(map_host(f->kc, 0, P << 12), KC_OK);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	ASSERT_OK(f, clear_vm_range(f->kc, 0, v, P, 1), "reclaim.ok");
	assert_int_equal(reach(f, KC_HOSTVISOR, P), 0);
	assert_page(f, P, KC_HOSTVISOR, 0, P + OFFSET);
}

static void reclaim_spares_pages_of_others(void **state) /* C23 */
{
	struct fixture *f = *state;
	uint64_t v = dead_vm(f), w = verified_vm(f);

	assert_int_equal(teardown(f->kc, 0, v), KC_OK);
	size_t changes = f->changes;

	ASSERT_OK(f, clear_vm_range(f->kc, 0, v, IMAGE_PFN(w), 2), "reclaim.ok_other");
	ASSERT_OK(f, clear_vm_range(f->kc, 0, v, CORE_PFN, 100), "reclaim.ok_other");
	ASSERT_OK(f, clear_vm_range(f->kc, 0, v, DEVICE_PFN, 1), "reclaim.ok_other");
	assert_int_equal(f->changes, changes);
}

static void reclaim_refuses_living_vm(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, clear_vm_range(f->kc, 0, v, IMAGE_PFN(v), 1), KC_STATE, "teardown.state");
}

static void reclaim_refuses_bad_ranges(void **state)
{
	struct fixture *f = *state;
	uint64_t v = dead_vm(f);

	ASSERT_REFUSED(f, clear_vm_range(f->kc, 0, v, 0, 513), KC_INVAL, "reclaim.range");
	ASSERT_REFUSED(f, clear_vm_range(f->kc, 0, v, KC_PFN_LIMIT - 1, 2), KC_INVAL,
		       "reclaim.range");
	ASSERT_REFUSED(f, clear_vm_range(f->kc, 0, v, ~0ull, 1), KC_INVAL, "reclaim.range");
	ASSERT_OK(f, clear_vm_range(f->kc, 0, v, 0, 0), "reclaim.ok_none");
	assert_int_equal(f->kc->vm[v].torn_down, 0);
}

/* ---- halt, interference -------------------------------------------------------------- */

static void operations_do_nothing_after_a_panic(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), vmid;

	kc_panic(f->kc, 0, KC_PANIC_MAP);
	size_t changes = f->changes;

	assert_int_not_equal(map_host(f->kc, 0, P << 12), KC_OK);
	assert_int_not_equal(bind(f->kc, 0, v, G, P), KC_OK);
	assert_int_not_equal(fault_map(f->kc, 0, v, G, P, 3), KC_OK);
	assert_int_not_equal(grant_range(f->kc, 0, v, IMAGE_GFN, 1), KC_OK);
	assert_int_not_equal(revoke_range(f->kc, 0, v, IMAGE_GFN, 1), KC_OK);
	assert_int_not_equal(map_io_range(f->kc, 0, v, G, DEVICE_PFN, 1), KC_OK);
	assert_int_not_equal(clear_vm_range(f->kc, 0, v, P, 1), KC_OK);
	assert_int_not_equal(teardown(f->kc, 0, v), KC_OK);
	assert_int_not_equal(alloc_smmu(f->kc, 0, 0, 0, 0), KC_OK);
	assert_int_not_equal(free_smmu(f->kc, 0, 0, 0), KC_OK);
	assert_int_not_equal(lpae_map(f->kc, 0, 0, 0, 0, 0, 0), KC_OK);
	assert_int_not_equal(smmu_clear(f->kc, 0, 0, 0, 0), KC_OK);
	assert_int_not_equal(iova_to_phys(f->kc, 0, 0, 0, 0, &vmid), KC_OK);
	assert_int_not_equal(register_kvm(f->kc, 0, &vmid), KC_OK);
	assert_int_not_equal(register_vcpu(f->kc, 0, v, 1), KC_OK);
	assert_int_not_equal(set_boot_info(f->kc, 0, v, 0, 1), KC_OK);
	assert_int_not_equal(remap_vm_image(f->kc, 0, v, P, 0), KC_OK);
	assert_int_not_equal(verify_vm(f->kc, 0, v), KC_OK);
	assert_int_not_equal(set_vcpu_active(f->kc, 0, v, 0), KC_OK);
	assert_int_not_equal(set_vcpu_inactive(f->kc, 0, v, 0), KC_OK);
	assert_int_not_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	assert_int_not_equal(encrypt_buf(f->kc, 0, v, P, P), KC_OK);
	assert_int_not_equal(decrypt_buf(f->kc, 0, v, P, G), KC_OK);
	assert_int_not_equal(load_vcpu(f->kc, 0, v, 0), KC_OK);
	assert_int_equal(search_load_info(f->kc, 0, v, IMAGE_GFN << 12), 0);
	assert_int_equal(f->changes, changes);
	assert_int_equal(f->held, 0);
}

static void panic_in_an_operation_keeps_its_locks(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	/* The index says that the gfn is free and S2 that it is not. */
	assert_int_equal(bind(f->kc, 0, v, G, P), KC_OK);
	f->unlocked = true;
	for (uint64_t slot = 0; slot < f->kc->lay.gfn_slots; slot++)
		set_gfn_index(f->kc, 0, slot, ~0ull);
	f->unlocked = false;
	assert_int_not_equal(bind(f->kc, 0, v, G + 1, P + 1), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_GFN_INDEX);
	assert_int_equal(f->held, 1ull << KC_LOCK_S2PAGE);
	assert_page(f, P + 1, KC_HOSTVISOR, 0, P + 1 + OFFSET);
}

/* An inconsistent host map: `pfn` lies in a block, which the core never makes. */
static void break_host_map(struct fixture *f, uint64_t pfn)
{
	f->unlocked = true;
	clear_npt(f->kc, 0, KC_HOSTVISOR);
	set_npt(f->kc, 0, KC_HOSTVISOR, pfn << 12 & ~(KC_PMD_SIZE - 1), 2,
		(pfn << 12 & ~(KC_PMD_SIZE - 1)) | 0xFFD);
	f->unlocked = false;
}

/* Every way to take page P from the host, in states where it would succeed. */
static uint64_t take_by(struct fixture *f, unsigned way, uint64_t v, uint64_t w)
{
	switch (way) {
	case 0:
		return bind(f->kc, 0, v, G, P);
	case 1:
		return fault_map(f->kc, 0, v, G, P, 3);
	case 2:
		return fault_map(f->kc, 0, v, BLOCK_G, 512, 2);
	case 3:
		return decrypt_buf(f->kc, 0, w, P, G);
	case 4:
		return remap_vm_image(f->kc, 0, w, P, 0);
	default:
		return lpae_map(f->kc, 0, G << 12, P << 12, 3, 3, 0);
	}
}

static void panic_while_unmapping_takes_nothing(void **state)
{
	for (unsigned way = 0; way < 6; way++) {
		struct fixture *f;

		assert_int_equal(make_machine((void **)&f), 0);
		uint64_t v = verified_vm(f), w = ready_vm(f);

		assert_int_equal(alloc_smmu(f->kc, 0, 3, w, 0), KC_OK);
		assert_int_equal(set_boot_info(f->kc, 0, w, G << 12, 4096), KC_OK);
		break_host_map(f, P);
		assert_int_not_equal(take_by(f, way, v, w), KC_OK);
		assert_int_equal(f->kc->halt, KC_PANIC_UNMAP_HOST);
		assert_page(f, P, KC_HOSTVISOR, 0, P + OFFSET);
		assert_int_equal(reach(f, v, G), 0);
		assert_int_equal(reach(f, w, G), 0);
		assert_int_equal(dma_reach(f, 3, G), 0);
		assert_true(is_held(f, KC_LOCK_S2PAGE));
		end_machine((void **)&f);
	}
	(void)state;
}

static void panic_while_revoking_keeps_page_shared(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	share(f, v, G, P);
	break_host_map(f, P);
	assert_int_not_equal(revoke_range(f->kc, 0, v, G, 1), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_UNMAP_HOST);
	assert_page(f, P, v, 1, G);
}

static void panic_while_reclaiming_keeps_owner(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(bind(f->kc, 0, v, G, P), KC_OK);
	assert_int_equal(bind(f->kc, 0, v, G + 1, P + 1), KC_OK);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	break_host_map(f, P);
	assert_int_not_equal(clear_vm_range(f->kc, 0, v, P, 2), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_UNMAP_HOST);
	assert_page(f, P, v, 0, G);
	assert_page(f, P + 1, v, 0, G + 1);
}

static void panic_while_mapping_for_host_is_no_success(void **state)
{
	struct fixture *f = *state;

	break_host_map(f, P);
	assert_int_not_equal(map_host(f->kc, 0, P << 12), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_MAP);
}

static void other_cpu_maps_the_page_in_between(struct fixture *f)
{
	assert_int_equal(map_host(f->kc, 1, P << 12), KC_OK);
}

static void bind_takes_page_that_host_maps_meanwhile(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	f->nested = other_cpu_maps_the_page_in_between;
	f->at_lock = 1;
	ASSERT_OK(f, bind(f->kc, 0, v, G, P), "bind.ok_fresh");
	assert_int_equal(reach(f, KC_HOSTVISOR, P), 0);
}

static void other_cpu_gives_the_page_away(struct fixture *f)
{
	assert_int_equal(bind(f->kc, 1, 2, 3, P), KC_OK);
}

static void fault_map_sees_who_was_first(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(verified_vm(f), 2);
	f->nested = other_cpu_gives_the_page_away;
	f->at_lock = 2; /* INFO+v is held, S2PAGE is not */
	assert_int_equal(fault_map(f->kc, 0, v, G, P, 3), KC_PERM);
	assert_page(f, P, 2, 0, 3);
	assert_int_equal(reach(f, v, G), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(map_host_maps_own_page),
		TEST(map_host_twice_changes_nothing),
		TEST(map_host_maps_device),
		TEST(map_host_maps_shared_page),
		TEST(map_host_refuses_address_beyond_memory),
		TEST(map_host_maps_highest_address),
		TEST(map_host_refuses_protected_devices),
		TEST(map_host_refuses_core_page),
		TEST(map_host_refuses_private_page),
		TEST(map_host_refuses_page_with_count_invalid),
		TEST(map_host_refuses_when_pool_is_empty),
		TEST(bind_takes_page_of_host),
		TEST(bind_again_changes_nothing),
		TEST(bind_faults_in_dma_page),
		TEST(bind_refuses_gfn_out_of_range),
		TEST(bind_refuses_page_of_others),
		TEST(bind_refuses_other_gfn),
		TEST(bind_refuses_page_with_host_dma),
		TEST(bind_refuses_second_page_for_gfn),
		TEST(fault_map_maps_page),
		TEST(fault_map_has_a_window_for_each_part),
		TEST(fault_map_again_is_present),
		TEST(fault_map_treats_other_levels_as_page),
		TEST(fault_map_maps_block),
		TEST(fault_map_finds_page_inside_block),
		TEST(fault_map_refuses_gfn_out_of_range),
		TEST(fault_map_refuses_unaligned_block),
		TEST(fault_map_refuses_vm_not_verified),
		TEST(fault_map_maps_nothing_when_bind_refuses),
		TEST(fault_map_refuses_other_gfn),
		TEST(fault_map_refuses_other_frame),
		TEST(fault_map_refuses_page_with_host_dma),
		TEST(fault_map_refuses_place_of_a_device),
		TEST(fault_map_faults_in_dma_page),
		TEST(fault_map_block_tests_every_page),
		TEST(fault_map_block_reports_first_failure),
		TEST(fault_map_block_refuses_existing_table),
		TEST(fault_map_block_refuses_existing_block),
		TEST(fault_map_block_refuses_part_outside_ram),
		TEST(fault_map_refuses_when_pool_is_empty),
		TEST(fault_map_block_refuses_when_pool_is_empty),
		TEST(grant_shares_page),
		TEST(grant_inside_block_shares_that_page),
		TEST(grant_counts_to_100),
		TEST(grant_refuses_absent_page),
		TEST(grant_refuses_device),
		TEST(grant_range_is_all_or_nothing),
		TEST(grant_takes_512_pages),
		TEST(grant_of_no_page_is_nothing),
		TEST(grant_refuses_range_beyond_addresses),
		TEST(revoke_of_last_grant_takes_page_back),
		TEST(revoke_of_one_of_many_keeps_page_shared),
		TEST(revoke_refuses_private_and_absent_pages),
		TEST(revoke_range_is_all_or_nothing),
		TEST(revoke_does_not_count_down_invalid),
		TEST(grant_before_whose_locks_a_teardown_comes_is_refused),
		TEST(map_io_maps_device_pages),
		TEST(map_io_refuses_vm_not_ready),
		TEST(map_io_refuses_protected_devices),
		TEST(map_io_refuses_ram_and_core),
		TEST(map_io_refuses_existing_entry),
		TEST(map_io_refuses_bound_gfn),
		TEST(map_io_refuses_bad_ranges),
		TEST(map_io_refuses_when_pool_is_empty),
		TEST(teardown_empties_the_map),
		TEST(teardown_frees_every_bank),
		TEST(teardown_refuses_living_vm),
		TEST(teardown_refuses_while_a_vcpu_runs),
		TEST(teardown_again_changes_nothing),
		TEST(reclaim_gives_page_back_zeroed),
		TEST(reclaim_makes_page_usable_for_another_vm),
		TEST(reclaim_takes_shared_page_from_host_map),
		TEST(reclaim_spares_pages_of_others),
		TEST(reclaim_refuses_living_vm),
		TEST(reclaim_refuses_bad_ranges),
		TEST(operations_do_nothing_after_a_panic),
		TEST(panic_in_an_operation_keeps_its_locks),
		cmocka_unit_test(panic_while_unmapping_takes_nothing),
		TEST(panic_while_revoking_keeps_page_shared),
		TEST(panic_while_reclaiming_keeps_owner),
		TEST(panic_while_mapping_for_host_is_no_success),
		TEST(bind_takes_page_that_host_maps_meanwhile),
		TEST(fault_map_sees_who_was_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
