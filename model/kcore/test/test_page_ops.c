/* SPDX-License-Identifier: Apache-2.0 */
/* page_ops.c: pages of the host and of VMs (7.1 to 7.7, 8.2.1, 8.7, 8.9, 18.1). */
#include "model/kcore/test/model_fixture.h"

/* VM 1 is VERIFIED and has FRAME at GFN. */
static void make_owner(struct fixture *f)
{
	make_vm(f, KC_VERIFIED);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
}

/* VM 1 is VERIFIED and has a block at BLOCK_GFN. */
static void make_block_owner(struct fixture *f)
{
	make_vm(f, KC_VERIFIED);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2));
}

/* ---- map_host ---------------------------------------------------------------------------- */

static void map_host_own_page_is_memory(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_map_host(f->m, ADDR(FRAME) + 8));
	assert_int_equal(km_npt(f->m, 0, FRAME).pte, ADDR(FRAME) | KC_PAGE_S2_KERNEL);
}

static void map_host_unowned_page_is_a_device(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_map_host(f->m, ADDR(DEVICE_PFN)));
	assert_int_equal(km_npt(f->m, 0, DEVICE_PFN).pte,
			 ADDR(DEVICE_PFN) | KC_PAGE_S2_DEVICE | KC_S2_RDWR);
}

static void map_host_shared_page(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_MAX_SHARE_COUNT, GFN);
	ASSERT_OK(local_map_host(f->m, ADDR(FRAME)));
}

static void map_host_private_page_is_refused(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, GFN);
	ASSERT_REFUSED(f, local_map_host(f->m, ADDR(FRAME)), KC_PERM);
}

static void map_host_core_page_is_refused(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, local_map_host(f->m, ADDR(CORE_PFN)), KC_PERM);
}

static void map_host_device_of_el2_is_refused(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, local_map_host(f->m, ADDR(EL2_DEVICE_PFN)), KC_PERM);
	ASSERT_REFUSED(f, local_map_host(f->m, ADDR(SMMU_PFN)), KC_PERM);
}

static void map_host_smmu_with_quirk(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_map_host(f->m, ADDR(SMMU_PFN)));
}

static void map_host_page_of_devices_is_refused(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_REFUSED(f, local_map_host(f->m, ADDR(FRAME)), KC_PERM);
}

static void map_host_page_of_devices_with_quirk(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_OK(local_map_host(f->m, ADDR(FRAME)));
}

static void map_host_address_out_of_range(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_map_host(f->m, KC_PADDR_LIMIT - 1));
	ASSERT_REFUSED(f, local_map_host(f->m, KC_PADDR_LIMIT), KC_INVAL);
}

static void map_host_without_room(void **state)
{
	struct fixture *f = *state;

	exhaust(f, KC_HOSTVISOR);
	ASSERT_REFUSED(f, local_map_host(f->m, ADDR(FRAME)), KC_NOMEM);
}

/* ---- reclaiming -------------------------------------------------------------------------- */

static void clear_page_goes_to_the_host_zeroed(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	set_state(f, 1, KC_POWEROFF);
	ASSERT_OK(local_clear_vm_page(f->m, 1, FRAME));
	assert_host_page(f, FRAME, 0);
	assert_int_equal(km_mem(f->m, FRAME), 0);
}

static void clear_page_of_another_owner_stays(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	set_page(f, FRAME, 2, 0, GFN);
	ASSERT_OK(local_clear_vm_page(f->m, 1, FRAME));
	assert_page(f, FRAME, 2, 0, GFN);
}

static void clear_page_tears_down_first(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	km_store(f->m, KM_F_BANK, 3, &f->m->bank[3], 1);
	set_state(f, 1, KC_POWEROFF);
	ASSERT_OK(local_clear_vm_page(f->m, 1, FRAME));
	assert_frame(f, 1, GFN, 0);
	assert_int_equal(f->m->bank[3], KC_INVALID);
	assert_int_equal(f->m->vm[1].torn_down, 1);
}

static void clear_page_of_a_living_vm_is_refused(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_REFUSED(f, local_clear_vm_page(f->m, 1, FRAME), KC_STATE);
}

static void clear_page_while_running_is_refused(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_OK(local_set_vcpu_active(f->m, 1, 0));
	set_state(f, 1, KC_POWEROFF);
	ASSERT_REFUSED(f, local_clear_vm_page(f->m, 1, FRAME), KC_BUSY);
}

static void clear_page_while_running_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_OK(local_set_vcpu_active(f->m, 1, 0));
	set_state(f, 1, KC_POWEROFF);
	ASSERT_OK(local_clear_vm_page(f->m, 1, FRAME));
	assert_host_page(f, FRAME, 0);
	assert_frame(f, 1, GFN, 0);
}

static void clear_page_keeps_entries_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	set_state(f, 1, KC_POWEROFF);
	ASSERT_OK(local_clear_vm_page(f->m, 1, FRAME));
	assert_frame(f, 1, GFN, FRAME);
}

static void clear_page_keeps_banks_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	km_store(f->m, KM_F_BANK, 3, &f->m->bank[3], 1);
	set_state(f, 1, KC_POWEROFF);
	ASSERT_OK(local_clear_vm_page(f->m, 1, FRAME));
	assert_int_equal(f->m->bank[3], 1);
	assert_frame(f, 1, GFN, 0);
}

static void clear_range_takes_every_page_back(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	set_page(f, FRAME, 1, 0, GFN);
	set_page(f, FRAME + 2, 1, 5, GFN + 1);
	ASSERT_OK(km_clear_range(f->m, 1, ADDR(FRAME), ADDR(3)));
	assert_host_page(f, FRAME, 0);
	assert_host_page(f, FRAME + 1, 0);
	assert_host_page(f, FRAME + 2, 0);
}

static void clear_range_of_a_living_vm(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_REFUSED(f, km_clear_range(f->m, 1, ADDR(FRAME), ADDR(1)), KC_STATE);
}

static void clear_range_of_no_page_is_nothing(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_NO_CHANGE(f, km_clear_range(f->m, 1, ADDR(FRAME), KC_PAGE_SIZE - 1));
}

static void clear_range_has_a_limit(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	ASSERT_REFUSED(f, km_clear_range(f->m, 1, 0, ADDR(KC_MAX_RANGE_PAGES + 1)), KC_INVAL);
	ASSERT_OK(km_clear_range(f->m, 1, 0, ADDR(KC_MAX_RANGE_PAGES)));
}

static void clear_range_has_no_limit_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	set_page(f, KC_MAX_RANGE_PAGES, 1, 0, GFN);
	ASSERT_OK(km_clear_range(f->m, 1, 0, ADDR(KC_MAX_RANGE_PAGES + 1)));
	assert_host_page(f, KC_MAX_RANGE_PAGES, 0);
}

static void clear_range_below_the_last_page_number(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	ASSERT_OK(km_clear_range(f->m, 1, ADDR(KC_PFN_LIMIT - 1), ADDR(1)));
	ASSERT_REFUSED(f, km_clear_range(f->m, 1, ADDR(KC_PFN_LIMIT - 1), ADDR(2)), KC_INVAL);
}

static void teardown_twice_is_fine(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	ASSERT_OK(km_teardown(f->m, 1));
	ASSERT_OK(km_teardown(f->m, 1));
}

static void teardown_of_no_vm(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, km_teardown(f->m, KC_HOSTVISOR), KC_INVAL);
	ASSERT_REFUSED(f, km_teardown(f->m, KC_COREVISOR), KC_INVAL);
	ASSERT_REFUSED(f, km_teardown(f->m, ~0ull), KC_INVAL);
}

static void clear_range_logs_the_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	f->events = 0;
	ASSERT_OK(km_clear_range(f->m, 1, ADDR(FRAME), ADDR(1)));
	assert_int_equal(f->events, 2);
	assert_string_equal(f->event[0], "OVM_GET");
	assert_int_equal(f->argument[0], 1);
	assert_string_equal(f->event[1], "OCLEAR_VM");
	assert_int_equal(f->argument[1], 1);
}

/* [S45] */
static void clear_range_logs_the_host_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	f->events = 0;
	ASSERT_OK(km_clear_range(f->m, 1, ADDR(FRAME), ADDR(1)));
	assert_int_equal(f->argument[0], KC_HOSTVISOR);
	assert_int_equal(f->argument[1], 1);
}

static void clear_range_of_a_living_vm_is_nothing_as_published(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	set_page(f, FRAME, 1, 0, GFN);
	ASSERT_NO_CHANGE(f, km_clear_range(f->m, 1, ADDR(FRAME), ADDR(1)));
}

static void clear_range_relies_on_ghost_locks(void **state)
{
	struct fixture *f = *state;
	const unsigned locks[] = { KC_LOCK_NPT + 1, KC_LOCK_S2PAGE, KC_LOCK_NPT };

	make_vm(f, KC_POWEROFF);
	for (unsigned i = 0; i < 3; i++) {
		km_set_hlock(f->m, locks[i], false);
		assert_true(km_clear_range(f->m, 1, ADDR(FRAME), ADDR(1)).stuck);
		km_set_hlock(f->m, locks[i], true);
	}
	ASSERT_OK(km_clear_range(f->m, 1, ADDR(FRAME), ADDR(1)));
}

static void operations_on_no_vm(void **state)
{
	struct fixture *f = *state;
	const uint64_t wrong[] = { KC_HOSTVISOR, KC_COREVISOR, KC_VMIDS, ~0ull };

	for (unsigned i = 0; i < 4; i++) {
		uint64_t v = wrong[i];

		ASSERT_REFUSED(f, local_clear_vm_page(f->m, v, FRAME), KC_INVAL);
		ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, v, GFN, FRAME), KC_INVAL);
		ASSERT_REFUSED(f, local_map_pfn_vm(f->m, v, 0, 0, 3), KC_INVAL);
		ASSERT_REFUSED(f, local_map_io(f->m, v, 0, 0), KC_INVAL);
		ASSERT_REFUSED(f, local_grant_vm_page(f->m, v, FRAME), KC_INVAL);
		ASSERT_REFUSED(f, local_revoke_vm_page(f->m, v, FRAME), KC_INVAL);
		ASSERT_REFUSED(f, km_fault_map(f->m, v, 0, 0, 3), KC_INVAL);
		ASSERT_REFUSED(f, km_grant_range(f->m, v, 0, 1), KC_INVAL);
		ASSERT_REFUSED(f, km_revoke_range(f->m, v, 0, 1), KC_INVAL);
		ASSERT_REFUSED(f, km_map_io_range(f->m, v, 0, 0, 1), KC_INVAL);
		ASSERT_REFUSED(f, km_clear_range(f->m, v, 0, 1), KC_INVAL);
	}
}

/* ---- assigning --------------------------------------------------------------------------- */

static void assign_host_page_is_private_and_new(void **state)
{
	struct fixture *f = *state;
	struct km_result r;

	host_maps(f, FRAME);
	r = local_assign_pfn_to_vm(f->m, 1, GFN, FRAME);
	ASSERT_OK(r);
	assert_int_equal(r.next, 1);
	assert_page(f, FRAME, 1, 0, GFN);
	assert_int_equal(km_mem(f->m, FRAME), stream(1, 0));
	assert_int_equal(km_npt(f->m, 0, FRAME).pte, KC_PAGE_GUEST);
}

static void assign_never_mapped_page_leaves_the_host_map(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_assign_pfn_to_vm(f->m, 1, GFN, FRAME));
	assert_int_equal(km_npt(f->m, 0, FRAME).pte, 0);
}

static void assign_page_in_use_by_a_device(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, KC_HOSTVISOR, 1, FRAME + OFFSET);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), KC_BUSY);
}

static void assign_bound_gfn_is_refused(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME + 1, 1, KC_INVALID, GFN);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), KC_BUSY);
}

static void assign_bound_gfn_with_quirk(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME + 1, 1, KC_INVALID, GFN);
	ASSERT_OK(local_assign_pfn_to_vm(f->m, 1, GFN, FRAME));
	assert_page(f, FRAME, 1, 0, GFN);
}

static void assign_foreign_page_is_refused(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 2, 0, GFN);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), KC_PERM);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, CORE_PFN), KC_PERM);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, 0), KC_PERM);
}

static void assign_own_page_of_another_gfn(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, GFN);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN + 1, FRAME), KC_PERM);
}

static void assign_own_page_again_changes_nothing(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 3, GFN);
	ASSERT_NO_CHANGE(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME));
}

/* [S1] */
static void assign_page_of_devices_becomes_ordinary(void **state)
{
	struct fixture *f = *state;

	host_maps(f, FRAME);
	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_OK(local_assign_pfn_to_vm(f->m, 1, GFN, FRAME));
	assert_page(f, FRAME, 1, 0, GFN);
	assert_frame(f, KC_HOSTVISOR, FRAME, 0);
}

static void assign_page_of_devices_stays_with_quirk(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_NO_CHANGE(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME));
	assert_page(f, FRAME, 1, KC_INVALID, GFN);
}

static void assign_unbound_page_is_refused(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, KC_INVALID64);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), KC_PERM);
}

static void assign_unbound_page_is_bound_with_quirk(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, KC_INVALID64);
	ASSERT_OK(local_assign_pfn_to_vm(f->m, 1, GFN, FRAME));
	assert_page(f, FRAME, 1, 0, GFN);
}

static void assign_inconsistent_host_map_changes_nothing(void **state)
{
	struct fixture *f = *state;

	host_block_over(f, FRAME);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), KC_NOMEM);
}

static void map_pfn_has_no_test_of_its_own(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_map_pfn_vm(f->m, 1, ADDR(GFN), ADDR(FRAME) | 1, 3));
	assert_int_equal(km_npt(f->m, 1, GFN).pte, ADDR(FRAME) | KC_PAGE_S2_KERNEL);
}

static void map_pfn_block_has_a_block_descriptor(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_map_pfn_vm(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2));
	assert_int_equal(km_npt(f->m, 1, BLOCK_GFN).pte & KC_DESC_TABLE, 1);
}

/* ---- fault_map ----------------------------------------------------------------------- */

static void fault_map_gives_and_maps(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	assert_page(f, FRAME, 1, 0, GFN);
	assert_frame(f, 1, GFN, FRAME);
	assert_int_equal(f->m->dlog[1], 1);
}

static void fault_map_needs_a_verified_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3), KC_STATE);
}

static void fault_map_same_frame_is_fine(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_NO_CHANGE(f, km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
}

/* [S37] */
static void fault_map_other_frame_is_refused(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME + 1), 3), KC_BUSY);
}

static void fault_map_other_frame_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME + 1), 3));
	assert_frame(f, 1, GFN, FRAME + 1);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
	assert_frame(f, 1, GFN, FRAME);
}

/* [S2] */
static void fault_map_foreign_frame_is_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	set_page(f, FRAME, 2, 0, GFN);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3), KC_PERM);
}

static void fault_map_foreign_frame_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	set_page(f, FRAME, 2, 0, GFN);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
	assert_frame(f, 1, GFN, FRAME);
	assert_page(f, FRAME, 2, 0, GFN);
}

static void fault_map_ownership_is_tested_before_the_entry(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	set_page(f, FRAME + 1, 2, 0, GFN);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME + 1), 3), KC_PERM);
}

static void fault_map_without_room_gives_nothing(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	exhaust(f, 1);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3), KC_NOMEM);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2), KC_NOMEM);
}

static void fault_map_address_out_of_range(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, KC_ADDR_LIMIT, ADDR(FRAME), 3), KC_INVAL);
}

static void fault_map_block_takes_512_pages(void **state)
{
	struct fixture *f = *state;

	make_block_owner(f);
	assert_page(f, BLOCK_FRAME, 1, 0, BLOCK_GFN);
	assert_page(f, BLOCK_FRAME + 511, 1, 0, BLOCK_GFN + 511);
	assert_frame(f, 1, BLOCK_GFN + 511, BLOCK_FRAME + 511);
	assert_int_equal(f->m->dlog[1], KC_PMD_PAGES);
}

static void fault_map_block_around_the_address(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(BLOCK_GFN + 77), ADDR(BLOCK_FRAME), 2));
	assert_page(f, BLOCK_FRAME + 77, 1, 0, BLOCK_GFN + 77);
}

/* [S36] */
static void fault_map_block_unaligned_is_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME + 1), 2),
		       KC_INVAL);
}

static void fault_map_block_unaligned_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME + 1), 2));
	assert_frame(f, 1, BLOCK_GFN, BLOCK_FRAME + 1);
}

static void fault_map_block_one_page_of_another_refuses_all(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	set_page(f, BLOCK_FRAME + 511, 2, 0, 0);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2), KC_PERM);
}

/* "for all k (ascending) ... first failure's code" */
static void fault_map_block_first_failure_decides(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	set_page(f, BLOCK_FRAME + 5, KC_HOSTVISOR, 1, BLOCK_FRAME + 5 + OFFSET);
	set_page(f, BLOCK_FRAME + 6, 2, 0, 0);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2), KC_BUSY);
}

/* [S47] */
static void fault_map_block_over_a_table_is_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 3));
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2), KC_BUSY);
}

static void fault_map_block_over_a_table_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 3));
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2));
	assert_int_equal(km_npt(f->m, 1, BLOCK_GFN).level, 2);
}

static void fault_map_block_again_is_refused(void **state)
{
	struct fixture *f = *state;

	make_block_owner(f);
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2), KC_BUSY);
}

static void fault_map_page_in_a_block(void **state)
{
	struct fixture *f = *state;

	make_block_owner(f);
	ASSERT_NO_CHANGE(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN + 3), ADDR(BLOCK_FRAME + 3), 3));
	ASSERT_REFUSED(f, km_fault_map(f->m, 1, ADDR(BLOCK_GFN + 3), ADDR(FRAME), 3), KC_BUSY);
}

static void fault_map_logs_assignment_and_mapping(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	f->events = 0;
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
	assert_int_equal(f->events, 2);
	assert_string_equal(f->event[0], "OASSIGN_VM");
	assert_string_equal(f->event[1], "OMAP_VM");
	assert_int_equal(f->argument[1], 1);
}

/* ---- devices of VMs ------------------------------------------------------------------ */

static void map_io_maps_a_device(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_map_io(f->m, 1, ADDR(GFN), ADDR(DEVICE_PFN)));
	assert_int_equal(km_npt(f->m, 1, GFN).pte,
			 ADDR(DEVICE_PFN) | KC_PAGE_S2_DEVICE | KC_S2_RDWR);
}

static void map_io_needs_a_ready_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(DEVICE_PFN)), KC_STATE);
}

static void map_io_memory_is_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(FRAME)), KC_PERM);
}

static void map_io_memory_is_ignored_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_NO_CHANGE(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(FRAME)));
}

/* [S40] */
static void map_io_protected_pages_are_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(SMMU_PFN)), KC_PERM);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(EL2_DEVICE_PFN)), KC_PERM);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN), 0), KC_PERM);
}

static void map_io_protected_pages_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_map_io(f->m, 1, ADDR(GFN), ADDR(SMMU_PFN)));
}

static void map_io_taken_gfn_is_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(DEVICE_PFN)), KC_BUSY);
	ASSERT_OK(local_map_io(f->m, 1, ADDR(GFN + 1), ADDR(DEVICE_PFN)));
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN + 1), ADDR(DEVICE_PFN)), KC_BUSY);
}

static void map_io_range_maps_every_page(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(km_map_io_range(f->m, 1, ADDR(GFN), ADDR(DEVICE_PFN), 2 * KC_PAGE_SIZE + 1));
	assert_frame(f, 1, GFN + 2, DEVICE_PFN + 2);
	assert_frame(f, 1, GFN + 3, 0);
}

static void map_io_range_is_all_or_nothing(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(
		f, km_map_io_range(f->m, 1, ADDR(GFN), ADDR(EL2_DEVICE_PFN - 2), 3 * KC_PAGE_SIZE),
		KC_PERM);
}

static void map_io_range_reserves_all_tables(void **state)
{
	struct fixture *f = *state;
	uint64_t gpa = KC_PMD_SIZE - KC_PAGE_SIZE;

	make_vm(f, KC_READY);
	km_store(f->m, KM_F_NEXT, 6, &f->m->pmd_next[1], f->m->cfg.npt[1].end - KC_PAGE_SIZE);
	ASSERT_REFUSED(f, km_map_io_range(f->m, 1, gpa, ADDR(DEVICE_PFN), ADDR(2)), KC_NOMEM);
	ASSERT_OK(km_map_io_range(f->m, 1, gpa, ADDR(DEVICE_PFN), ADDR(1)));
}

static void map_io_range_has_a_limit(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f,
		       km_map_io_range(f->m, 1, 0, ADDR(DEVICE_PFN), ADDR(KC_MAX_RANGE_PAGES) + 1),
		       KC_INVAL);
	ASSERT_OK(km_map_io_range(f->m, 1, 0, ADDR(DEVICE_PFN), ADDR(KC_MAX_RANGE_PAGES)));
}

/* ---- sharing ------------------------------------------------------------------------- */

static void grant_counts(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_OK(km_grant_range(f->m, 1, ADDR(GFN), 1));
	ASSERT_OK(local_grant_vm_page(f->m, 1, FRAME));
	assert_page(f, FRAME, 1, 2, GFN);
}

static void grant_stops_at_100(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	set_page(f, FRAME, 1, KC_MAX_SHARE_COUNT - 1, GFN);
	ASSERT_OK(local_grant_vm_page(f->m, 1, FRAME));
	ASSERT_REFUSED(f, local_grant_vm_page(f->m, 1, FRAME), KC_PERM);
	ASSERT_REFUSED(f, km_grant_range(f->m, 1, ADDR(GFN), 1), KC_PERM);
}

static void grant_page_of_devices_is_refused(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_REFUSED(f, local_grant_vm_page(f->m, 1, FRAME), KC_PERM);
}

static void grant_foreign_page_is_ignored_with_quirk(void **state)
{
	struct fixture *f = *state;

	ASSERT_NO_CHANGE(f, local_grant_vm_page(f->m, 1, FRAME));
}

static void grant_range_is_all_or_nothing(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_REFUSED(f, km_grant_range(f->m, 1, ADDR(GFN), ADDR(2)), KC_PERM);
}

static void grant_range_of_no_page(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_NO_CHANGE(f, km_grant_range(f->m, 1, ADDR(GFN), 0));
}

static void grant_range_of_any_size_ends(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_REFUSED(f, km_grant_range(f->m, 1, ADDR(GFN), ~0ull), KC_INVAL);
	ASSERT_REFUSED(f, km_grant_range(f->m, 1, ~0ull, ~0ull), KC_INVAL);
}

/* [S43] */
static void grant_range_too_long_is_stuck_as_published(void **state)
{
	struct fixture *f = *state;

	assert_true(km_grant_range(f->m, 1, 0, 1ull << 63).stuck);
	assert_int_equal(f->different, 0);
}

/* [S3] */
static void grant_in_a_block_shares_the_page_named(void **state)
{
	struct fixture *f = *state;

	make_block_owner(f);
	ASSERT_OK(km_grant_range(f->m, 1, ADDR(BLOCK_GFN + 5), 1));
	assert_page(f, BLOCK_FRAME + 5, 1, 1, BLOCK_GFN + 5);
	assert_page(f, BLOCK_FRAME, 1, 0, BLOCK_GFN);
}

static void grant_in_a_block_shares_the_first_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_block_owner(f);
	ASSERT_OK(km_grant_range(f->m, 1, ADDR(BLOCK_GFN + 5), 1));
	assert_page(f, BLOCK_FRAME + 5, 1, 0, BLOCK_GFN + 5);
	assert_page(f, BLOCK_FRAME, 1, 1, BLOCK_GFN);
}

static void revoke_counts_down(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	set_page(f, FRAME, 1, 2, GFN);
	ASSERT_OK(km_revoke_range(f->m, 1, ADDR(GFN), 1));
	assert_page(f, FRAME, 1, 1, GFN);
	assert_int_equal(f->m->dlog[1], 1); /* the page's first content only */
}

static void revoke_last_takes_the_page_from_the_host(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	set_page(f, FRAME, 1, 1, GFN);
	host_maps(f, FRAME);
	ASSERT_OK(km_revoke_range(f->m, 1, ADDR(GFN), 1));
	assert_page(f, FRAME, 1, 0, GFN);
	assert_frame(f, KC_HOSTVISOR, FRAME, 0);
	assert_int_equal(km_mem(f->m, FRAME), stream(1, 1));
	assert_int_equal(f->m->dlog[1], 2);
}

static void revoke_private_page_is_refused(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	ASSERT_REFUSED(f, km_revoke_range(f->m, 1, ADDR(GFN), 1), KC_PERM);
}

/* [S5] */
static void revoke_page_of_devices_is_refused(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_REFUSED(f, local_revoke_vm_page(f->m, 1, FRAME), KC_PERM);
}

static void revoke_page_of_devices_with_quirk(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_INVALID, GFN);
	ASSERT_OK(local_revoke_vm_page(f->m, 1, FRAME));
	assert_page(f, FRAME, 1, KC_INVALID - 1, GFN);
}

static void revoke_range_draws_in_order(void **state)
{
	struct fixture *f = *state;

	make_block_owner(f);
	ASSERT_OK(km_grant_range(f->m, 1, ADDR(BLOCK_GFN), ADDR(2)));
	ASSERT_OK(km_revoke_range(f->m, 1, ADDR(BLOCK_GFN), ADDR(2)));
	assert_int_equal(km_mem(f->m, BLOCK_FRAME), stream(1, KC_PMD_PAGES));
	assert_int_equal(km_mem(f->m, BLOCK_FRAME + 1), stream(1, KC_PMD_PAGES + 1));
}

static void share_events_as_published(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	f->events = 0;
	ASSERT_OK(km_grant_range(f->m, 1, ADDR(GFN), 1));
	assert_int_equal(f->events, 3);
	assert_string_equal(f->event[0], "OPT_GET");
	assert_string_equal(f->event[1], "OPT_GET");
	assert_string_equal(f->event[2], "OGRANT");
}

static void fault_map_relies_on_ghost_locks(void **state)
{
	struct fixture *f = *state;
	const unsigned locks[] = { KC_LOCK_S2PAGE, KC_LOCK_NPT, KC_LOCK_NPT + 1 };

	for (unsigned i = 0; i < 3; i++) {
		km_set_hlock(f->m, locks[i], false);
		assert_true(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3).stuck);
		assert_true(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2).stuck);
		km_set_hlock(f->m, locks[i], true);
	}
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
}

static void map_io_range_relies_on_ghost_locks(void **state)
{
	struct fixture *f = *state;
	const unsigned locks[] = { KC_LOCK_INFO + 1, KC_LOCK_S2PAGE, KC_LOCK_NPT + 1 };

	make_vm(f, KC_READY);
	for (unsigned i = 0; i < 3; i++) {
		km_set_hlock(f->m, locks[i], false);
		assert_true(km_map_io_range(f->m, 1, 0, ADDR(DEVICE_PFN), 1).stuck);
		km_set_hlock(f->m, locks[i], true);
	}
	ASSERT_OK(km_map_io_range(f->m, 1, 0, ADDR(DEVICE_PFN), 1));
}

/* 8.7: grant needs S2PAGE, revoke the host's table too; both read the VM's table. */
static void share_relies_on_ghost_locks(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
	km_set_hlock(f->m, KC_LOCK_NPT, false);
	ASSERT_OK(km_grant_range(f->m, 1, ADDR(GFN), 1));
	assert_true(km_revoke_range(f->m, 1, ADDR(GFN), 1).stuck);
	km_set_hlock(f->m, KC_LOCK_S2PAGE, false);
	assert_true(km_grant_range(f->m, 1, ADDR(GFN), 1).stuck);
	assert_false(km_grant_range(f->m, 1, ADDR(GFN + 1), 1).stuck);
	km_set_hlock(f->m, KC_LOCK_NPT + 1, false);
	assert_true(km_grant_range(f->m, 1, ADDR(GFN + 1), 1).stuck);
}

static void revoke_in_a_block_revokes_the_first_once_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_block_owner(f);
	ASSERT_OK(km_grant_range(f->m, 1, ADDR(BLOCK_GFN), 1));
	ASSERT_OK(km_revoke_range(f->m, 1, ADDR(BLOCK_GFN), ADDR(2)));
	assert_page(f, BLOCK_FRAME, 1, 0, BLOCK_GFN);
}

static void teardown_empties_the_banks_tables(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_POWEROFF);
	km_store(f->m, KM_F_BANK, 3, &f->m->bank[3], 1);
	assert_false(local_spt_map(f->m, 3, 0, ADDR(GFN), ADDR(FRAME)));
	ASSERT_OK(km_teardown(f->m, 1));
	assert_int_equal(km_spt(f->m, 3, GFN).pte, 0);
}

static void revoke_counts_down_from_100(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, KC_MAX_SHARE_COUNT, GFN);
	ASSERT_OK(local_revoke_vm_page(f->m, 1, FRAME));
	assert_page(f, FRAME, 1, KC_MAX_SHARE_COUNT - 1, GFN);
}

static void assign_numbers_out_of_range(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, KC_GFN_LIMIT, FRAME), KC_INVAL);
	ASSERT_REFUSED(f, local_assign_pfn_to_vm(f->m, 1, GFN, KC_PFN_LIMIT), KC_PERM);
}

static void map_io_addresses_out_of_range(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, KC_ADDR_LIMIT, ADDR(DEVICE_PFN)), KC_INVAL);
	ASSERT_REFUSED(f, local_map_io(f->m, 1, ADDR(GFN), KC_PADDR_LIMIT), KC_INVAL);
}

/* Panics instead of codes: the safe tests themselves stay. */
static void fault_map_safe_tests_panic_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_owner(f);
	assert_true(km_fault_map(f->m, 1, ADDR(GFN), ADDR(FRAME + 1), 3).halt);
	assert_true(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME + 1), 2).halt);
	assert_true(km_fault_map(f->m, 1, ADDR(GFN), ADDR(BLOCK_FRAME), 2).halt);
	set_page(f, FRAME + 2, 2, 0, 0);
	assert_true(km_fault_map(f->m, 1, ADDR(GFN + 2), ADDR(FRAME + 2), 3).halt);
	assert_frame(f, 1, GFN, FRAME);
	assert_frame(f, 1, BLOCK_GFN, 0);
	assert_frame(f, 1, GFN + 2, 0);
	assert_host_page(f, BLOCK_FRAME, 0);
}

static void map_io_range_logs_every_page(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	f->events = 0;
	ASSERT_OK(km_map_io_range(f->m, 1, 0, ADDR(DEVICE_PFN), ADDR(2)));
	assert_int_equal(f->events, 2);
	assert_string_equal(f->event[1], "OMAP_IO");
	assert_int_equal(f->argument[1], 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(map_host_own_page_is_memory),
		TEST(map_host_unowned_page_is_a_device),
		TEST(map_host_shared_page),
		TEST(map_host_private_page_is_refused),
		TEST(map_host_core_page_is_refused),
		TEST(map_host_device_of_el2_is_refused),
		TEST_WITH(map_host_smmu_with_quirk, KM_QUIRK(ioremap_smmu_regs)),
		TEST(map_host_page_of_devices_is_refused),
		TEST_WITH(map_host_page_of_devices_with_quirk, KM_QUIRK(invalid_count_is_shared)),
		TEST(map_host_address_out_of_range),
		TEST(map_host_without_room),
		TEST(clear_page_goes_to_the_host_zeroed),
		TEST(clear_page_of_another_owner_stays),
		TEST(clear_page_tears_down_first),
		TEST(clear_page_of_a_living_vm_is_refused),
		TEST(clear_page_while_running_is_refused),
		TEST_WITH(clear_page_while_running_with_quirk, KM_QUIRK(reclaim_while_running)),
		TEST_WITH(clear_page_keeps_entries_with_quirk, KM_QUIRK(vm_pages_never_unmapped)),
		TEST_WITH(clear_page_keeps_banks_with_quirk, KM_QUIRK(reclaim_with_live_dma)),
		TEST(clear_range_takes_every_page_back),
		TEST(clear_range_of_a_living_vm),
		TEST(clear_range_of_no_page_is_nothing),
		TEST(clear_range_has_a_limit),
		TEST_WITH(clear_range_has_no_limit_with_quirk, KM_QUIRK(unbounded_hvc_loop)),
		TEST(clear_range_below_the_last_page_number),
		TEST(teardown_twice_is_fine),
		TEST(teardown_of_no_vm),
		TEST(assign_host_page_is_private_and_new),
		TEST(assign_never_mapped_page_leaves_the_host_map),
		TEST(assign_page_in_use_by_a_device),
		TEST(assign_bound_gfn_is_refused),
		TEST_WITH(assign_bound_gfn_with_quirk, KM_QUIRK(remap_live_gfn)),
		TEST(assign_foreign_page_is_refused),
		TEST(assign_own_page_of_another_gfn),
		TEST(assign_own_page_again_changes_nothing),
		TEST(assign_page_of_devices_becomes_ordinary),
		TEST_WITH(assign_page_of_devices_stays_with_quirk, KM_QUIRK(assign_keeps_page)),
		TEST(assign_unbound_page_is_refused),
		TEST_WITH(assign_unbound_page_is_bound_with_quirk,
			  KM_QUIRK(decrypt_page_unbound_gfn)),
		TEST(assign_inconsistent_host_map_changes_nothing),
		TEST(map_pfn_has_no_test_of_its_own),
		TEST(map_pfn_block_has_a_block_descriptor),
		TEST(fault_map_gives_and_maps),
		TEST(fault_map_needs_a_verified_vm),
		TEST(fault_map_same_frame_is_fine),
		TEST(fault_map_other_frame_is_refused),
		TEST_WITH(fault_map_other_frame_with_quirk, KM_QUIRK(remap_live_gfn)),
		TEST(fault_map_foreign_frame_is_refused),
		TEST_WITH(fault_map_foreign_frame_with_quirk, KM_QUIRK(l3_map_masks_panic)),
		TEST(fault_map_ownership_is_tested_before_the_entry),
		TEST(fault_map_without_room_gives_nothing),
		TEST(fault_map_address_out_of_range),
		TEST(fault_map_block_takes_512_pages),
		TEST(fault_map_block_around_the_address),
		TEST(fault_map_block_unaligned_is_refused),
		TEST_WITH(fault_map_block_unaligned_with_quirk, KM_QUIRK(block_pfn_unaligned)),
		TEST(fault_map_block_one_page_of_another_refuses_all),
		TEST(fault_map_block_first_failure_decides),
		TEST(fault_map_block_over_a_table_is_refused),
		TEST_WITH(fault_map_block_over_a_table_with_quirk, KM_QUIRK(block_over_table)),
		TEST(fault_map_block_again_is_refused),
		TEST(fault_map_page_in_a_block),
		TEST(fault_map_logs_assignment_and_mapping),
		TEST(map_io_maps_a_device),
		TEST(map_io_needs_a_ready_vm),
		TEST(map_io_memory_is_refused),
		TEST_WITH(map_io_memory_is_ignored_with_quirk, KM_QUIRK(hvc_failure_panics)),
		TEST(map_io_protected_pages_are_refused),
		TEST_WITH(map_io_protected_pages_with_quirk, KM_QUIRK(ioremap_smmu_regs)),
		TEST(map_io_taken_gfn_is_refused),
		TEST(map_io_range_maps_every_page),
		TEST(map_io_range_is_all_or_nothing),
		TEST(map_io_range_reserves_all_tables),
		TEST(map_io_range_has_a_limit),
		TEST(grant_counts),
		TEST(grant_stops_at_100),
		TEST(grant_page_of_devices_is_refused),
		TEST_WITH(grant_foreign_page_is_ignored_with_quirk, KM_QUIRK(hvc_failure_panics)),
		TEST(grant_range_is_all_or_nothing),
		TEST(grant_range_of_no_page),
		TEST(grant_range_of_any_size_ends),
		TEST_WITH(grant_range_too_long_is_stuck_as_published, PUBLISHED),
		TEST(grant_in_a_block_shares_the_page_named),
		TEST_WITH(grant_in_a_block_shares_the_first_with_quirk,
			  KM_QUIRK(block_share_base_page)),
		TEST(revoke_counts_down),
		TEST(revoke_last_takes_the_page_from_the_host),
		TEST(revoke_private_page_is_refused),
		TEST(revoke_page_of_devices_is_refused),
		TEST_WITH(revoke_page_of_devices_with_quirk, KM_QUIRK(revoke_decrements_invalid)),
		TEST(revoke_range_draws_in_order),
		TEST(share_events_as_published),
		TEST(clear_range_logs_the_vm),
		TEST_WITH(clear_range_logs_the_host_with_quirk, KM_QUIRK(event_args_wrong)),
		TEST_WITH(clear_range_of_a_living_vm_is_nothing_as_published, PUBLISHED),
		TEST_WITH(clear_range_relies_on_ghost_locks, PUBLISHED),
		TEST(operations_on_no_vm),
		TEST_WITH(fault_map_relies_on_ghost_locks, PUBLISHED),
		TEST_WITH(map_io_range_relies_on_ghost_locks, PUBLISHED),
		TEST_WITH(share_relies_on_ghost_locks, PUBLISHED),
		TEST_WITH(revoke_in_a_block_revokes_the_first_once_with_quirk,
			  KM_QUIRK(block_share_base_page)),
		TEST(teardown_empties_the_banks_tables),
		TEST(revoke_counts_down_from_100),
		TEST(assign_numbers_out_of_range),
		TEST(map_io_addresses_out_of_range),
		TEST_WITH(fault_map_safe_tests_panic_with_quirk, KM_QUIRK(hvc_failure_panics)),
		TEST(map_io_range_logs_every_page),
		TEST_WITH(clear_range_logs_the_vm, KM_QUIRK(hvc_failure_panics)),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
