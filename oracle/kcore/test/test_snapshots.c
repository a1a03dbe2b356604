/* SPDX-License-Identifier: Apache-2.0 */
/* Every warm snapshot runs without an error and leaves the state that it is named after. */
#include "oracle/kcore/test/machine_fixture.h"

static uint64_t state_of(const struct fixture *f, unsigned v)
{
	return acc_vm(f->m, v)->state;
}

static void count_of_rows_is_that_of_the_files(void **state)
{
	(void)state;
	assert_int_equal(KC_SNAPSHOTS, kcore_snapshot_count);
	assert_string_equal(kcore_snapshots[0].name, "empty");
}

static void registered_is_ready_with_two_vcpus(void **state)
{
	struct fixture *f = *state;

	start(f, "registered");
	assert_int_equal(state_of(f, 1), KC_READY);
	assert_int_equal(acc_vm(f->m, 1)->vcpu_state[1], KC_READY);
}

static void half_loaded_has_one_of_two_pages(void **state)
{
	struct fixture *f = *state;

	start(f, "half_loaded");
	assert_int_equal(acc_vm(f->m, 1)->load[0].mapped_pages, 1);
	assert_int_equal(acc_page(f->m, 0x10).owner, 1);
	assert_int_equal(acc_page(f->m, 0x11).owner, KC_HOSTVISOR);
}

static void three_images_lacks_the_last_page(void **state)
{
	struct fixture *f = *state;

	start(f, "three_images");
	assert_int_equal(acc_vm(f->m, 1)->next_load_info, 3);
	assert_int_equal(acc_vm(f->m, 1)->load[1].mapped_pages, 1);
	assert_int_equal(acc_vm(f->m, 1)->load[2].mapped_pages, 0);
}

static void verified_is_verified_and_not_running(void **state)
{
	struct fixture *f = *state;

	start(f, "verified");
	assert_int_equal(state_of(f, 1), KC_VERIFIED);
	assert_int_equal(acc_vm(f->m, 1)->vcpu_state[0], KC_READY);
}

static void running_runs_vm1_on_cpu1(void **state)
{
	struct fixture *f = *state;

	start(f, "running");
	assert_int_equal(acc_cpu(f->m, 1)->cur_vmid, 1);
	assert_int_equal(acc_cpu(f->m, 1)->ihost, 0);
	assert_int_equal(acc_reg(f->m, 1, PLAT_REG_ELR_EL2), 0x40000000);
}

static void two_vms_are_verified(void **state)
{
	struct fixture *f = *state;

	start(f, "two_vms");
	assert_int_equal(state_of(f, 1), KC_VERIFIED);
	assert_int_equal(state_of(f, 2), KC_VERIFIED);
}

static void two_running_leaves_no_cpu_to_the_host(void **state)
{
	struct fixture *f = *state;

	start(f, "two_running");
	assert_int_equal(acc_cpu(f->m, 0)->cur_vmid, 2);
	assert_int_equal(acc_cpu(f->m, 1)->cur_vmid, 1);
}

static void page_shared_is_mapped_by_both(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	assert_int_equal(acc_page(f->m, 0x30).count, 1);
	assert_int_equal(acc_npt(f->m, 0, 0x30).pfn, 0x30);
	assert_int_equal(acc_npt(f->m, 1, 0x50000).pfn, 0x30);
}

static void smmu_attached_has_a_bank_each(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	assert_int_equal(acc_bank(f->m, 0), KC_HOSTVISOR);
	assert_int_equal(acc_bank(f->m, 1), 1);
	assert_int_equal(acc_spt(f->m, 0, 0x8000040).pfn, 0x40);
	assert_int_equal(acc_spt(f->m, 1, 0x60000).pfn, 0x50);
	assert_int_equal(state_of(f, 1), KC_VERIFIED);
}

static void dying_is_off_and_not_torn_down(void **state)
{
	struct fixture *f = *state;

	start(f, "dying");
	assert_int_equal(state_of(f, 1), KC_POWEROFF);
	assert_int_equal(acc_vm(f->m, 1)->torn_down, 0);
	assert_int_equal(acc_bank(f->m, 1), 1);
}

static void second_smmu_has_a_bank_of_the_host(void **state)
{
	struct fixture *f = *state;

	start(f, "second_smmu");
	assert_int_equal(acc_bank(f->m, 0), KC_INVALID);
	assert_int_equal(acc_bank(f->m, KC_SMMU_BANKS), KC_HOSTVISOR);
}

static void op_registered_is_ready(void **state)
{
	struct fixture *f = *state;

	start(f, "op_registered");
	assert_int_equal(state_of(f, 1), KC_READY);
}

static void op_half_loaded_has_one_of_two_pages(void **state)
{
	struct fixture *f = *state;

	start(f, "op_half_loaded");
	assert_int_equal(acc_vm(f->m, 1)->load[0].mapped_pages, 1);
}

static void op_three_images_lacks_the_last_page(void **state)
{
	struct fixture *f = *state;

	start(f, "op_three_images");
	assert_int_equal(acc_vm(f->m, 1)->load[1].mapped_pages, 1);
	assert_int_equal(acc_vm(f->m, 1)->load[2].mapped_pages, 0);
}

static void op_verified_is_verified(void **state)
{
	struct fixture *f = *state;

	start(f, "op_verified");
	assert_int_equal(state_of(f, 1), KC_VERIFIED);
}

static void op_two_vms_are_verified(void **state)
{
	struct fixture *f = *state;

	start(f, "op_two_vms");
	assert_int_equal(state_of(f, 2), KC_VERIFIED);
}

static void op_vcpu_active_is_active(void **state)
{
	struct fixture *f = *state;

	start(f, "op_vcpu_active");
	assert_int_equal(acc_vm(f->m, 1)->vcpu_state[0], KC_ACTIVE);
}

static void op_page_shared_is_mapped_by_both(void **state)
{
	struct fixture *f = *state;

	start(f, "op_page_shared");
	assert_int_equal(acc_npt(f->m, 0, 0x30).pfn, 0x30);
	assert_int_equal(acc_npt(f->m, 1, 0x50000).pfn, 0x30);
}

static void op_smmu_attached_has_a_bank_each(void **state)
{
	struct fixture *f = *state;

	start(f, "op_smmu_attached");
	assert_int_equal(acc_count_smmu_map(f->m, 0x40), 1);
	assert_int_equal(acc_spt(f->m, 1, 0x60000).pfn, 0x50);
}

static void op_dying_is_off_and_not_torn_down(void **state)
{
	struct fixture *f = *state;

	start(f, "op_dying");
	assert_int_equal(state_of(f, 1), KC_POWEROFF);
	assert_int_equal(acc_vm(f->m, 1)->torn_down, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(count_of_rows_is_that_of_the_files),
		test(registered_is_ready_with_two_vcpus),
		test(half_loaded_has_one_of_two_pages),
		test(three_images_lacks_the_last_page),
		test(second_smmu_has_a_bank_of_the_host),
		test(op_three_images_lacks_the_last_page),
		test(verified_is_verified_and_not_running),
		test(running_runs_vm1_on_cpu1),
		test(two_vms_are_verified),
		test(two_running_leaves_no_cpu_to_the_host),
		test(page_shared_is_mapped_by_both),
		test(smmu_attached_has_a_bank_each),
		test(dying_is_off_and_not_torn_down),
		test(op_registered_is_ready),
		test(op_half_loaded_has_one_of_two_pages),
		test(op_verified_is_verified),
		test(op_two_vms_are_verified),
		test(op_vcpu_active_is_active),
		test(op_page_shared_is_mapped_by_both),
		test(op_smmu_attached_has_a_bank_each),
		test(op_dying_is_off_and_not_torn_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
