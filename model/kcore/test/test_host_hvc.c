/* SPDX-License-Identifier: Apache-2.0 */
/* Hypercalls of the host (spec sekvm.md 8.1, 8.2). */
#include "model/kcore/test/handler_fixture.h"

#define UNKNOWN_CALL 99u

static void expect_code(struct bench *b, struct km_result r, uint64_t code)
{
	assert_false(r.stuck);
	assert_false(r.halt);
	assert_int_equal(r.code, code);
	assert_int_equal(live(b, KM_x0), code);
}
#define EXPECT(code, ...) expect_code(b, HVC(b, __VA_ARGS__), code)

static void make_ready(struct bench *b)
{
	EXPECT(KC_OK, KC_HVC_REGISTER_KVM);
	EXPECT(KC_OK, KC_HVC_REGISTER_VCPU, VM, 0);
}

static void handler_while_a_vm_runs_has_no_result(void **state)
{
	struct bench *b = *state;

	km_set_ihost(b->m, CPU, false);
	assert_true(HVC(b, KC_HVC_REGISTER_KVM).stuck);
	assert_int_equal(b->m->next_vmid, 1);
}

static void handler_in_the_core_has_no_result(void **state)
{
	struct bench *b = *state;

	km_set_icore(b->m, CPU, true);
	assert_true(HVC(b, KC_HVC_REGISTER_KVM).stuck);
}

static void handler_after_a_halt_changes_nothing(void **state)
{
	struct bench *b = *state;

	b->m->halt = KC_PANIC_POOL;
	assert_true(HVC(b, KC_HVC_REGISTER_KVM).halt);
	assert_int_equal(b->m->next_vmid, 1);
	assert_int_equal(host_word(b, KM_x0), 0);
}

static void handler_leaves_the_core(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_OK, KC_HVC_TIMER_SET_CNTVOFF);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
	assert_int_equal(b->m->cpu[CPU].ihost, 1);
}

static void handler_saves_the_caller(void **state)
{
	struct bench *b = *state;

	set_live(b, KM_x0 + 20, 0xABC);
	EXPECT(KC_OK, KC_HVC_TIMER_SET_CNTVOFF);
	assert_int_equal(host_word(b, KM_x0 + 20), 0xABC);
	assert_int_equal(km_ctxt(b->m, KC_HOSTVISOR, 0, KM_x0 + 20), 0);
}

static void handler_result_leaves_other_registers(void **state)
{
	struct bench *b = *state;

	HVC(b, UNKNOWN_CALL, 1, 2, 3, 4, 5);
	for (unsigned k = 1; k < 6; k++)
		assert_int_equal(live(b, KM_x0 + k), k);
}

static void unknown_call_is_inval(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_INVAL, UNKNOWN_CALL);
	EXPECT(KC_INVAL, KC_HVC_GRANT); /* of guests */
	EXPECT(KC_INVAL, 0);
}

static void unknown_call_quirk_succeeds(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(unknown_hvc_noop));
	EXPECT(KC_OK, UNKNOWN_CALL);
}

static void unknown_call_published_changes_no_register(void **state)
{
	struct bench *b = *state;

	assert_false(HVC(b, UNKNOWN_CALL).halt);
	assert_int_equal(live(b, KM_x0), UNKNOWN_CALL);
}

static void published_validation_failure_halts_in_the_core(void **state)
{
	struct bench *b = *state;

	assert_true(HVC(b, KC_HVC_REGISTER_VCPU, 0, 0).halt);
	assert_int_not_equal(b->m->halt, 0);
	assert_int_equal(b->m->cpu[CPU].icore, 1);
	assert_int_equal(b->events, 0);
}

static void published_vmid_is_in_x0(void **state)
{
	struct bench *b = *state;

	assert_false(HVC(b, KC_HVC_REGISTER_KVM, 77).halt);
	assert_int_equal(live(b, KM_x0), 1);
	assert_int_equal(live(b, KM_x0 + 1), 77);
}

static void register_kvm_value_is_in_x1(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_OK, KC_HVC_REGISTER_KVM);
	assert_int_equal(live(b, KM_x0 + 1), 1);
	EXPECT(KC_OK, KC_HVC_REGISTER_KVM);
	assert_int_equal(live(b, KM_x0 + 1), 2);
}

static void register_kvm_failure_has_no_value(void **state)
{
	struct bench *b = *state;

	for (unsigned v = 1; v <= KC_MAX_VM; v++)
		EXPECT(KC_OK, KC_HVC_REGISTER_KVM);
	EXPECT(KC_NOMEM, KC_HVC_REGISTER_KVM, 77);
	assert_int_equal(live(b, KM_x0 + 1), 77);
}

/* Every call that names a VM refuses the host, the core and what is no vmid. */
static void calls_need_a_vm(void **state)
{
	static const uint64_t calls[] = {
		KC_HVC_CLEAR_VM_S2_RANGE, KC_HVC_SET_BOOT_INFO,	    KC_HVC_REMAP_VM_IMAGE,
		KC_HVC_VERIFY_VM_IMAGE,	  KC_HVC_PHYS_ADDR_IOREMAP, KC_HVC_REGISTER_VCPU,
		KC_HVC_ENCRYPT_BUF,	  KC_HVC_DECRYPT_BUF,	    KC_HVC_SAVE_CRYPT_VCPU,
		KC_HVC_LOAD_CRYPT_VCPU,
	};
	static const uint64_t wrong[] = { KC_HOSTVISOR, KC_COREVISOR, 17, KC_INVALID64 };
	struct bench *b = *state;

	for (unsigned k = 0; k < sizeof(calls) / sizeof(calls[0]); k++)
		for (unsigned j = 0; j < sizeof(wrong) / sizeof(wrong[0]); j++)
			EXPECT(KC_INVAL, calls[k], wrong[j]);
}

static void calls_need_a_bank(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_INVAL, KC_HVC_SMMU_FREE_PGD, 8, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_FREE_PGD, 0, 2);
	EXPECT(KC_INVAL, KC_HVC_SMMU_ALLOC_PGD, 8, 0, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_ALLOC_PGD, 0, 0, 2);
	EXPECT(KC_INVAL, KC_HVC_SMMU_CLEAR, 0, 8, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_IOVA_TO_PHYS, 0, 0, 2);
	EXPECT(KC_INVAL, KC_HVC_SMMU_LPAE_MAP, 0, 0, 0, 8, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_LPAE_MAP, 0, 0, 0, 0, 2);
}

static void clear_range_end_may_touch_the_limit(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_STATE, KC_HVC_CLEAR_VM_S2_RANGE, VM, KC_PADDR_LIMIT - KC_PAGE_SIZE, KC_PAGE_SIZE);
	EXPECT(KC_INVAL, KC_HVC_CLEAR_VM_S2_RANGE, VM, KC_PADDR_LIMIT - KC_PAGE_SIZE,
	       KC_PAGE_SIZE + 1);
}

static void clear_range_needs_physical_addresses(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_INVAL, KC_HVC_CLEAR_VM_S2_RANGE, VM, KC_PADDR_LIMIT, 0);
	EXPECT(KC_INVAL, KC_HVC_CLEAR_VM_S2_RANGE, VM, 0, KC_PADDR_LIMIT);
}

static void clear_range_takes_512_pages(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_STATE, KC_HVC_CLEAR_VM_S2_RANGE, VM, 0, KC_PMD_SIZE);
	EXPECT(KC_INVAL, KC_HVC_CLEAR_VM_S2_RANGE, VM, 0, KC_PMD_SIZE + KC_PAGE_SIZE);
}

static void set_boot_info_tests_its_range(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_INVAL, KC_HVC_SET_BOOT_INFO, VM, KC_PADDR_LIMIT, KC_PAGE_SIZE);
	EXPECT(KC_INVAL, KC_HVC_SET_BOOT_INFO, VM, 0, KC_PADDR_LIMIT);
	EXPECT(KC_INVAL, KC_HVC_SET_BOOT_INFO, VM, KC_PADDR_LIMIT - KC_PAGE_SIZE, KC_PAGE_SIZE);
	EXPECT(KC_OK, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE);
}

static void set_boot_info_quirk_tests_a_page_number(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	set_quirks(b, KM_QUIRK(boot_info_wrong_check));
	EXPECT(KC_INVAL, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE);
	EXPECT(KC_INVAL, KC_HVC_SET_BOOT_INFO, VM, KC_PAGE_SIZE, KC_INVALID64);
	EXPECT(KC_OK, KC_HVC_SET_BOOT_INFO, VM, KC_PAGE_SIZE, KC_PAGE_SIZE);
}

static void remap_vm_image_tests_the_frame(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_OK, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE);
	EXPECT(KC_INVAL, KC_HVC_REMAP_VM_IMAGE, VM, KC_PFN_LIMIT, 0);
	EXPECT(KC_INVAL, KC_HVC_REMAP_VM_IMAGE, VM, IMAGE_PFN, KC_MAX_LOAD_INFO);
}

/* Past the frame's range test, another test refuses. */
static void remap_vm_image_quirk_does_not_test_the_frame(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_OK, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE);
	set_quirks(b, KM_QUIRK(remap_pfn_unchecked));
	assert_int_not_equal(HVC(b, KC_HVC_REMAP_VM_IMAGE, VM, KC_PFN_LIMIT, 0).code, KC_INVAL);
}

static void remap_vm_image_consumes_an_input_of_the_vm(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_OK, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE);
	EXPECT(KC_OK, KC_HVC_REMAP_VM_IMAGE, VM, IMAGE_PFN, 0);
	assert_int_equal(b->m->dlog[VM], 1);
	assert_int_equal(km_mem(b->m, IMAGE_PFN), stream_value(VM, 0));
}

static void verify_vm_image_reaches_verified(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	assert_int_equal(b->m->vm[VM].state, KC_VERIFIED);
}

static void smmu_alloc_pgd_needs_an_existing_bank(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_OK, KC_HVC_SMMU_ALLOC_PGD, 3, KC_HOSTVISOR, 1);
	EXPECT(KC_INVAL, KC_HVC_SMMU_ALLOC_PGD, 4, KC_HOSTVISOR, 1);
	EXPECT(KC_INVAL, KC_HVC_SMMU_ALLOC_PGD, 0, KC_COREVISOR, 1);
}

static void lpae_map_tests_rights_and_alignment(void **state)
{
	struct bench *b = *state;
	uint64_t pa = 50 * KC_PAGE_SIZE, iova = pa + KC_HOST_IOVA_OFFSET * KC_PAGE_SIZE;

	EXPECT(KC_OK, KC_HVC_SMMU_ALLOC_PGD, 0, KC_HOSTVISOR, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_LPAE_MAP, iova, pa, KC_PAGE_SIZE, 0, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_LPAE_MAP, iova, pa, INT64_MAX, 0, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_LPAE_MAP, iova + 1, pa, 0, 0, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_LPAE_MAP, iova, pa + 1, 0, 0, 0);
	EXPECT(KC_INVAL, KC_HVC_SMMU_LPAE_MAP, KC_PADDR_LIMIT, pa, 0, 0, 0);
	EXPECT(KC_OK, KC_HVC_SMMU_LPAE_MAP, iova, pa, 3, 0, 0);
}

static void iova_to_phys_value_is_in_x1(void **state)
{
	struct bench *b = *state;
	uint64_t pa = 50 * KC_PAGE_SIZE, iova = pa + KC_HOST_IOVA_OFFSET * KC_PAGE_SIZE;

	EXPECT(KC_OK, KC_HVC_SMMU_ALLOC_PGD, 0, KC_HOSTVISOR, 0);
	EXPECT(KC_OK, KC_HVC_SMMU_LPAE_MAP, iova, pa, 3, 0, 0);
	EXPECT(KC_OK, KC_HVC_SMMU_IOVA_TO_PHYS, iova + 5, 0, 0);
	assert_int_equal(live(b, KM_x0 + 1), pa + 5);
}

static void smmu_clear_and_free_return_the_bank(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_OK, KC_HVC_SMMU_ALLOC_PGD, 0, KC_HOSTVISOR, 0);
	EXPECT(KC_OK, KC_HVC_SMMU_CLEAR, 0, 0, 0);
	EXPECT(KC_OK, KC_HVC_SMMU_FREE_PGD, 0, 0);
	assert_int_equal(b->m->bank[0], KC_INVALID);
}

static void ioremap_ends_lie_inside(void **state)
{
	struct bench *b = *state;
	uint64_t pa = DEVICE_PFN * KC_PAGE_SIZE;

	make_ready(b);
	EXPECT(KC_INVAL, KC_HVC_PHYS_ADDR_IOREMAP, VM, KC_ADDR_LIMIT - KC_PAGE_SIZE, pa, 1);
	EXPECT(KC_INVAL, KC_HVC_PHYS_ADDR_IOREMAP, VM, 0, KC_PADDR_LIMIT - KC_PAGE_SIZE, 1);
	EXPECT(KC_INVAL, KC_HVC_PHYS_ADDR_IOREMAP, VM, 0, pa, KC_PADDR_LIMIT);
	EXPECT(KC_OK, KC_HVC_PHYS_ADDR_IOREMAP, VM, KC_PAGE_SIZE, pa, KC_PAGE_SIZE);
}

static void register_vcpu_needs_a_vcpu_number(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_INVAL, KC_HVC_REGISTER_VCPU, VM, 8);
	EXPECT(KC_OK, KC_HVC_REGISTER_VCPU, VM, 7);
	EXPECT(KC_STATE, KC_HVC_REGISTER_VCPU, VM, 7);
}

static void encrypt_buf_draws_from_the_host_stream(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	EXPECT(KC_OK, KC_HVC_ENCRYPT_BUF, VM, IMAGE_PFN * KC_PAGE_SIZE, 50 * KC_PAGE_SIZE);
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 1);
	assert_int_equal(km_mem(b->m, 50), stream_value(KC_HOSTVISOR, 0));
}

static void encrypt_buf_refused_draws_nothing(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	EXPECT(KC_PERM, KC_HVC_ENCRYPT_BUF, VM, 51 * KC_PAGE_SIZE, 50 * KC_PAGE_SIZE);
	EXPECT(KC_INVAL, KC_HVC_ENCRYPT_BUF, VM, KC_PADDR_LIMIT, 50 * KC_PAGE_SIZE);
	EXPECT(KC_INVAL, KC_HVC_ENCRYPT_BUF, VM, 50 * KC_PAGE_SIZE, KC_PADDR_LIMIT);
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 0);
}

static void decrypt_buf_binds_the_destination(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_OK, KC_HVC_DECRYPT_BUF, VM, 50 * KC_PAGE_SIZE, FAULT_GPA + 7);
	assert_int_equal(km_s2(b->m, 50).owner, VM);
	assert_int_equal(km_s2(b->m, 50).gfn, FAULT_GPA / KC_PAGE_SIZE);
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 1);
}

static void decrypt_buf_destination_is_an_address(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_INVAL, KC_HVC_DECRYPT_BUF, VM, 50 * KC_PAGE_SIZE, KC_ADDR_LIMIT);
	EXPECT(KC_INVAL, KC_HVC_DECRYPT_BUF, VM, KC_PADDR_LIMIT, FAULT_GPA);
}

static void decrypt_buf_quirk_has_no_destination(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	set_quirks(b, KM_QUIRK(decrypt_page_unbound_gfn));
	EXPECT(KC_OK, KC_HVC_DECRYPT_BUF, VM, 50 * KC_PAGE_SIZE, KC_INVALID64);
	assert_int_equal(km_s2(b->m, 50).gfn, KC_INVALID64);
}

static void save_crypt_vcpu_of_a_running_one_is_refused(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_OK, KC_HVC_SAVE_CRYPT_VCPU, VM, 0);
	b->m->vm[VM].vcpu_state[0] = KC_ACTIVE;
	EXPECT(KC_STATE, KC_HVC_SAVE_CRYPT_VCPU, VM, 0);
	EXPECT(KC_OK, KC_HVC_SAVE_CRYPT_VCPU, VM, 1);
	EXPECT(KC_INVAL, KC_HVC_SAVE_CRYPT_VCPU, VM, 8);
}

static void load_crypt_vcpu_fills_the_context_of_the_vm(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_OK, KC_HVC_LOAD_CRYPT_VCPU, VM, 0);
	assert_int_equal(vm_word(b, KM_x0), stream_value(VM, 0));
	assert_int_equal(vm_word(b, KM_ttbr0_el1), stream_value(VM, 2));
	assert_int_equal(vm_word(b, KM_dirty), KC_INVALID64);
	assert_int_equal(b->m->dlog[VM], 3);
	assert_int_equal(b->m->vm[VM].inc_exe, 1);
}

static void load_crypt_vcpu_quirk_hits_the_host(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	set_quirks(b, KM_QUIRK(load_vcpu_hits_host));
	HVC(b, KC_HVC_LOAD_CRYPT_VCPU, VM, 0);
	assert_int_equal(host_word(b, KM_ttbr0_el1), stream_value(KC_HOSTVISOR, 2));
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 3);
	assert_int_equal(vm_word(b, KM_ttbr0_el1), 0);
}

static void load_crypt_vcpu_refused_changes_nothing(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	EXPECT(KC_STATE, KC_HVC_LOAD_CRYPT_VCPU, VM, 1);
	assert_int_equal(km_ctxt(b->m, VM, 1, KM_x0), 0);
	assert_int_equal(b->m->dlog[VM], 0);
}

static void events_carry_the_vm(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_OK, KC_HVC_REGISTER_KVM);
	EXPECT(KC_OK, KC_HVC_REGISTER_VCPU, VM, 0);
	assert_int_equal(b->events, 1);
	assert_string_equal(b->event[0].name, "OREG_VCPU");
	assert_true(b->event[0].has_argument);
	assert_int_equal(b->event[0].argument, VM);
}

static void events_of_refused_operations_are_logged(void **state)
{
	struct bench *b = *state;

	EXPECT(KC_STATE, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE);
	assert_int_equal(b->events, 1);
	assert_string_equal(b->event[0].name, "OBOOT_INFO");
}

static void ghost_lock_missing_has_no_result(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	b->m->hlock[KC_LOCK_INFO + VM] = 0;
	assert_true(HVC(b, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE).stuck);
	km_set_icore(b->m, CPU, false);
	assert_true(HVC(b, KC_HVC_REGISTER_VCPU, VM, 1).stuck);
}

/* One lock of each operation's list (7) at a time. */
static void ghost_locks_are_those_of_the_operation(void **state)
{
	static const struct {
		uint64_t lock, x[6];
	} cases[] = {
		{ KC_LOCK_CORE, { KC_HVC_SET_BOOT_INFO, VM } },
		{ KC_LOCK_NPT + KC_COREVISOR, { KC_HVC_REMAP_VM_IMAGE, VM } },
		{ KC_LOCK_SMMU, { KC_HVC_SMMU_FREE_PGD } },
		{ KC_LOCK_SPT, { KC_HVC_SMMU_ALLOC_PGD, 0, VM } },
		{ KC_LOCK_INFO + VM, { KC_HVC_SMMU_ALLOC_PGD, 0, VM } },
		{ KC_LOCK_S2PAGE, { KC_HVC_SMMU_CLEAR } },
		{ KC_LOCK_SPT, { KC_HVC_SMMU_IOVA_TO_PHYS } },
		{ KC_LOCK_S2PAGE, { KC_HVC_ENCRYPT_BUF, VM } },
		{ KC_LOCK_NPT + KC_HOSTVISOR, { KC_HVC_DECRYPT_BUF, VM } },
		{ KC_LOCK_INFO + VM, { KC_HVC_LOAD_CRYPT_VCPU, VM } },
	};
	struct bench *b = *state;

	for (unsigned k = 0; k < sizeof(cases) / sizeof(cases[0]); k++) {
		km_set_hlock(b->m, cases[k].lock, false);
		assert_true(hvc(b, cases[k].x).stuck);
		km_set_hlock(b->m, cases[k].lock, true);
		km_set_icore(b->m, CPU, false);
	}
}

/* [S12]: alloc consults the record of the host. */
static void ghost_lock_of_alloc_published_is_the_hosts(void **state)
{
	struct bench *b = *state;

	b->m->hlock[KC_LOCK_INFO + VM] = 0;
	assert_false(HVC(b, KC_HVC_SMMU_ALLOC_PGD, 0, VM, 0).stuck);
	b->m->hlock[KC_LOCK_INFO + KC_HOSTVISOR] = 0;
	assert_true(HVC(b, KC_HVC_SMMU_ALLOC_PGD, 1, VM, 0).stuck);
}

static void ghost_lock_of_clear_published_is_of_another_bank(void **state)
{
	struct bench *b = *state;

	b->m->bank[km_bank(1, 0)] = VM;
	b->m->hlock[KC_LOCK_INFO + VM] = 0;
	assert_true(HVC(b, KC_HVC_SMMU_CLEAR, 0, 0, 1).stuck);
	km_set_icore(b->m, CPU, false);
	assert_false(HVC(b, KC_HVC_SMMU_CLEAR, 0, 7, 1).stuck);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup_safe, teardown)
#define P(f) cmocka_unit_test_setup_teardown(f, setup_published, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(handler_while_a_vm_runs_has_no_result),
		T(handler_in_the_core_has_no_result),
		T(handler_after_a_halt_changes_nothing),
		T(handler_leaves_the_core),
		T(handler_saves_the_caller),
		T(handler_result_leaves_other_registers),
		T(unknown_call_is_inval),
		T(unknown_call_quirk_succeeds),
		P(unknown_call_published_changes_no_register),
		P(published_validation_failure_halts_in_the_core),
		P(published_vmid_is_in_x0),
		T(register_kvm_value_is_in_x1),
		T(register_kvm_failure_has_no_value),
		T(calls_need_a_vm),
		T(calls_need_a_bank),
		T(clear_range_end_may_touch_the_limit),
		T(clear_range_needs_physical_addresses),
		T(clear_range_takes_512_pages),
		T(set_boot_info_tests_its_range),
		T(set_boot_info_quirk_tests_a_page_number),
		T(remap_vm_image_tests_the_frame),
		T(remap_vm_image_quirk_does_not_test_the_frame),
		T(remap_vm_image_consumes_an_input_of_the_vm),
		T(verify_vm_image_reaches_verified),
		T(smmu_alloc_pgd_needs_an_existing_bank),
		T(lpae_map_tests_rights_and_alignment),
		T(iova_to_phys_value_is_in_x1),
		T(smmu_clear_and_free_return_the_bank),
		T(ioremap_ends_lie_inside),
		T(register_vcpu_needs_a_vcpu_number),
		T(encrypt_buf_draws_from_the_host_stream),
		T(encrypt_buf_refused_draws_nothing),
		T(decrypt_buf_binds_the_destination),
		T(decrypt_buf_destination_is_an_address),
		T(decrypt_buf_quirk_has_no_destination),
		T(save_crypt_vcpu_of_a_running_one_is_refused),
		T(load_crypt_vcpu_fills_the_context_of_the_vm),
		T(load_crypt_vcpu_quirk_hits_the_host),
		T(load_crypt_vcpu_refused_changes_nothing),
		T(events_carry_the_vm),
		T(events_of_refused_operations_are_logged),
		T(ghost_lock_missing_has_no_result),
		T(ghost_locks_are_those_of_the_operation),
		P(ghost_lock_of_alloc_published_is_the_hosts),
		P(ghost_lock_of_clear_published_is_of_another_bank),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
