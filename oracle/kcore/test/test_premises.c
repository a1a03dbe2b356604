/* SPDX-License-Identifier: Apache-2.0 */
/* Roles, activity, and the observers of the local rows (10.1, 10.8). */
#include "oracle/kcore/test/fixture.h"

static bool premise(struct machine *m, unsigned window, uint64_t target, enum check_kind family,
		    bool restore, unsigned q)
{
	const struct step s = { .op = 0 };
	const struct step_context c = { &s, ACTOR_NONE, (int)window, target };

	return kc_window_premise(m, &c, family, restore) & SET_OF(q);
}

static bool integ(struct machine *m, unsigned window, uint64_t target, unsigned q)
{
	return premise(m, window, target, CHECK_INTEGRITY, false, q);
}

static bool conf(struct machine *m, unsigned window, uint64_t target, unsigned q)
{
	return premise(m, window, target, CHECK_CONFIDENTIALITY, false, q);
}

static bool restore(struct machine *m, unsigned window, uint64_t target, unsigned q)
{
	return premise(m, window, target, CHECK_CONFIDENTIALITY, true, q);
}

static void in_role_is_host_and_verified_vms(void **state)
{
	assert_true(kc_in_role(*state) & SET_OF(KC_HOSTVISOR));
	assert_true(kc_in_role(*state) & SET_OF(1));
	assert_false(kc_in_role(*state) & SET_OF(2));
	assert_false(kc_in_role(*state) & SET_OF(KC_COREVISOR));
}

static void in_role_ends_with_poweroff(void **state)
{
	assert_int_equal(set_vm_poweroff(core_of(*state), CPU0, 1), KC_OK);
	assert_false(kc_in_role(*state) & SET_OF(1));
}

static void in_role_is_not_ready(void **state)
{
	assert_false(kc_in_role(*state) & SET_OF(1));
}

static void active_is_per_cpu(void **state)
{
	assert_true(kc_active(*state, CPU0) & SET_OF(KC_HOSTVISOR));
	assert_false(kc_active(*state, CPU0) & SET_OF(1));
	assert_true(kc_active(*state, CPU1) & SET_OF(1));
	assert_false(kc_active(*state, CPU1) & SET_OF(KC_HOSTVISOR));
}

/* 10.1: while the core runs a VM for the host, both are active. */
static void active_are_both_in_between(void **state)
{
	core_of(*state)->cpu[CPU1].ihost = 1;
	assert_true(kc_active(*state, CPU1) & SET_OF(KC_HOSTVISOR));
	assert_true(kc_active(*state, CPU1) & SET_OF(1));
}

static void window_premise_verified_row_needs_verified_vm(void **state)
{
	assert_true(integ(*state, KC_OP_MAP_HOST, KC_HOSTVISOR, 1));
	assert_false(integ(*state, KC_OP_MAP_HOST, KC_HOSTVISOR, 2));
	assert_false(integ(*state, KC_OP_MAP_HOST, KC_HOSTVISOR, KC_HOSTVISOR));
}

static void window_premise_verified_row_excludes_ready_vm(void **state)
{
	assert_false(integ(*state, KC_OP_MAP_HOST, KC_HOSTVISOR, 1));
}

static void window_premise_clear_needs_target_in_poweroff(void **state)
{
	assert_false(integ(*state, KC_OP_CLEAR_VM_PAGE, 2, 1));
	core_of(*state)->vm[2].state = KC_POWEROFF;
	assert_true(integ(*state, KC_OP_CLEAR_VM_PAGE, 2, 1));
	assert_true(integ(*state, KC_OP_TEARDOWN, 2, 1));
	assert_false(integ(*state, KC_OP_CLEAR_VM_PAGE, KC_COREVISOR, 1));
}

static void window_premise_nv_row_excludes_target(void **state)
{
	assert_false(integ(*state, KC_OP_GRANT_VM_PAGE, 1, 1));
	assert_true(integ(*state, KC_OP_GRANT_VM_PAGE, 1, 2));
	assert_true(integ(*state, KC_OP_GRANT_VM_PAGE, 1, KC_HOSTVISOR));
}

static void window_premise_nv_row_needs_vm_as_target(void **state)
{
	assert_false(integ(*state, KC_OP_GRANT_VM_PAGE, KC_HOSTVISOR, 1));
}

static void window_premise_assign_row_is_for_vms(void **state)
{
	assert_true(integ(*state, KC_OP_ASSIGN_PFN_TO_VM, 1, 2));
	assert_false(integ(*state, KC_OP_ASSIGN_PFN_TO_VM, 1, 1));
	assert_false(integ(*state, KC_OP_ASSIGN_PFN_TO_VM, 1, KC_HOSTVISOR));
}

static void window_premise_map_pfn_row_includes_host(void **state)
{
	assert_true(integ(*state, KC_OP_MAP_PFN_VM, 1, KC_HOSTVISOR));
	assert_false(integ(*state, KC_OP_MAP_PFN_VM, 1, KC_COREVISOR));
}

static void window_premise_encrypt_row_needs_no_state(void **state)
{
	assert_true(integ(*state, KC_OP_LOAD_SAVE_ENCRYPT_BUF, 1, 7));
	assert_false(integ(*state, KC_OP_LOAD_SAVE_ENCRYPT_BUF, 1, KC_HOSTVISOR));
}

static void window_premise_conf_of_host_rows(void **state)
{
	assert_true(conf(*state, KC_OP_MAP_IO, 1, KC_HOSTVISOR));
	assert_false(conf(*state, KC_OP_MAP_IO, 1, 1));
}

static void window_premise_conf_of_target_rows(void **state)
{
	assert_true(conf(*state, KC_OP_REVOKE_VM_PAGE, 1, 1));
	assert_false(conf(*state, KC_OP_REVOKE_VM_PAGE, 1, KC_HOSTVISOR));
	assert_false(conf(*state, KC_OP_REVOKE_VM_PAGE, 1, 2));
}

static void window_premise_restore_rows(void **state)
{
	assert_true(restore(*state, KC_OP_ASSIGN_PFN_TO_VM, 1, 1));
	assert_true(restore(*state, KC_OP_MAP_PFN_VM, 1, 1));
	assert_true(restore(*state, KC_OP_SET_VCPU_ACTIVE, 1, 1));
	assert_true(restore(*state, KC_OP_SET_VCPU_INACTIVE, 1, KC_HOSTVISOR));
	assert_false(restore(*state, KC_OP_SET_VCPU_INACTIVE, 1, 1));
}

static void window_premise_restore_exists_for_four_windows(void **state)
{
	unsigned rows = 0;

	for (unsigned w = 0; w < KC_SHARED_OP_COUNT; w++)
		rows += restore(*state, w, 1, 1) || restore(*state, w, 1, KC_HOSTVISOR);
	assert_int_equal(rows, 4);
}

/* The tables of rows and of registered checks agree. */
static void window_premise_agrees_with_registry(void **state)
{
	core_of(*state)->vm[2].state = KC_POWEROFF;
	for (unsigned w = 0; w < KC_SHARED_OP_COUNT; w++) {
		bool has_integ = false, has_conf = false, has_restore = false;

		for (unsigned q = 0; q <= KC_MAX_VM; q++) {
			has_integ |= integ(*state, w, 2, q);
			has_conf |= conf(*state, w, 2, q);
			has_restore |= restore(*state, w, 2, q);
		}
		assert_int_equal(has_integ, kcore_windows[w].integ >= 0);
		assert_int_equal(has_conf, kcore_windows[w].conf >= 0);
		assert_int_equal(has_restore, kcore_windows[w].confres >= 0);
	}
}

#define ON(setup, test) cmocka_unit_test_setup_teardown(test, setup, destroy)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON(setup_heap, in_role_is_host_and_verified_vms),
		ON(setup_heap, in_role_ends_with_poweroff),
		ON(setup_loaded, in_role_is_not_ready),
		ON(setup_running, active_is_per_cpu),
		ON(setup_running, active_are_both_in_between),
		ON(setup_heap, window_premise_verified_row_needs_verified_vm),
		ON(setup_loaded, window_premise_verified_row_excludes_ready_vm),
		ON(setup_heap, window_premise_clear_needs_target_in_poweroff),
		ON(setup_heap, window_premise_nv_row_excludes_target),
		ON(setup_heap, window_premise_nv_row_needs_vm_as_target),
		ON(setup_heap, window_premise_assign_row_is_for_vms),
		ON(setup_heap, window_premise_map_pfn_row_includes_host),
		ON(setup_heap, window_premise_encrypt_row_needs_no_state),
		ON(setup_heap, window_premise_conf_of_host_rows),
		ON(setup_heap, window_premise_conf_of_target_rows),
		ON(setup_heap, window_premise_restore_rows),
		ON(setup_heap, window_premise_restore_exists_for_four_windows),
		ON(setup_heap, window_premise_agrees_with_registry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
