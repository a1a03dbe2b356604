/* SPDX-License-Identifier: Apache-2.0 */
/* Hypercalls of the host (sekvm.md 8.1, 8.2; [S6, S7, S22, S43, S44, S49, L14, C23]). */
#include "hyp/kcore/test/trap_fixture.h"

#define CPU 1u
#define X0 PLAT_REG_X0
#define X1 (PLAT_REG_X0 + 1)

/* INVAL for this reason, and nothing but the host's registers changed. */
static void invalid(struct machine_fixture *m, uint64_t nr, uint64_t x1, uint64_t x2, uint64_t x3,
		    uint64_t x4, uint64_t x5, unsigned outcome)
{
	assert_int_equal(hvc(m, CPU, nr, x1, x2, x3, x4, x5), KC_INVAL);
	assert_int_equal(last_outcome(m), outcome);
	assert_int_equal(reg(m, CPU, X1), x1);
	assert_int_equal(changes_of_state(m), 0);
	assert_true(host_runs(m, CPU));
}

/* ---- the frame of a call --------------------------------------------------------------- */

static void host_hvc_unknown_number_is_an_error(void **state)
{
	static const uint64_t numbers[] = { 0, 1, 10, 12, 30, 99, 1ull << 32, KC_INVALID64 };

	for (unsigned k = 0; k < sizeof(numbers) / sizeof(numbers[0]); k++)
		invalid(*state, numbers[k], 1, 2, 3, 4, 5, KC_OUT_host_hvc_unknown);
}

/* Grant and revoke are calls of guests. */
static void host_hvc_guest_calls_are_unknown(void **state)
{
	invalid(*state, KC_HVC_GRANT, 1, 2, 3, 4, 5, KC_OUT_host_hvc_unknown);
	invalid(*state, KC_HVC_REVOKE, 1, 2, 3, 4, 5, KC_OUT_host_hvc_unknown);
}

static void host_hvc_small_numbers_are_no_way_into_el2(void **state) /* [C12] */
{
	struct machine_fixture *m = *state;

	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x8000);
	for (uint64_t nr = 0; nr < 11; nr++)
		assert_int_equal(hvc(m, CPU, nr, 0x9000, 0, 0, 0, 0), KC_INVAL);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x8000);
}

static void host_hvc_without_value_keeps_x1(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(hvc(m, CPU, KC_HVC_TIMER_SET_CNTVOFF, 0x55, 0, 0, 0, 0), KC_OK);
	assert_int_equal(reg(m, CPU, X1), 0x55);
}

static void host_hvc_changes_no_register_but_x0_and_x1(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	hvc(m, CPU, KC_HVC_REGISTER_KVM, 1, 2, 3, 4, 5);
	for (unsigned r = 6; r < PLAT_REG_COUNT; r++)
		assert_int_equal(reg(m, CPU, r), tagged(r, 7));
	for (unsigned r = 2; r < 6; r++)
		assert_int_equal(reg(m, CPU, X0 + r), r);
}

static void host_hvc_result_is_in_the_saved_context_too(void **state)
{
	struct machine_fixture *m = *state;

	hvc(m, CPU, 99, 0, 0, 0, 0, 0);
	assert_int_equal(ctxt(m, KC_HOSTVISOR, CPU, X0), KC_INVAL);
}

static void does_nothing(struct machine_fixture *m)
{
	set_reg(m, CPU, X0, KC_HVC_REGISTER_KVM);
	watch(m);
	kc_host_hvc(m->kc, CPU);
	assert_int_equal(m->stores, 0);
}

static void host_hvc_does_nothing_while_a_vm_runs(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	start(m, CPU, 1, 0);
	does_nothing(m);
}

static void host_hvc_does_nothing_inside_el2(void **state)
{
	struct machine_fixture *m = *state;

	set_icore(m->kc, CPU, 1);
	does_nothing(m);
}

static void host_hvc_does_nothing_after_a_panic(void **state)
{
	struct machine_fixture *m = *state;

	kc_panic(m->kc, 0, KC_PANIC_POOL);
	does_nothing(m);
}

/* A record that no call can make: register_kvm() finds its next vmid in use and panics. */
static void host_hvc_that_panics_gives_no_result(void **state)
{
	struct machine_fixture *m = *state;

	set_vm_state(m->kc, CPU, 1, KC_READY);
	assert_int_equal(hvc(m, CPU, KC_HVC_REGISTER_KVM, 0x77, 0, 0, 0, 0), KC_HVC_REGISTER_KVM);
	assert_int_equal(m->kc->halt, KC_PANIC_VMID);
	assert_int_equal(reg(m, CPU, X1), 0x77);
	assert_int_equal(m->kc->cpu[CPU].icore, 1);
}

static void host_hvc_on_one_cpu_leaves_the_others(void **state)
{
	struct machine_fixture *m = *state;

	hvc(m, CPU, KC_HVC_REGISTER_KVM, 0, 0, 0, 0, 0);
	assert_true(host_runs(m, 0));
	assert_int_equal(reg(m, 0, X0), 0);
	assert_int_equal(ctxt(m, KC_HOSTVISOR, 0, X0), 0);
}

/* ---- validation ------------------------------------------------------------------------- */

/* Every call that names a VM refuses the host, the core and whatever is beyond [C23]. */
static void host_hvc_calls_on_a_vm_need_a_vm(void **state)
{
	static const struct {
		uint64_t nr;
		unsigned outcome;
	} calls[] = {
		{ KC_HVC_CLEAR_VM_S2_RANGE, KC_OUT_hvc_clear_vm_s2_range_argument },
		{ KC_HVC_SET_BOOT_INFO, KC_OUT_hvc_set_boot_info_argument },
		{ KC_HVC_REMAP_VM_IMAGE, KC_OUT_hvc_remap_vm_image_argument },
		{ KC_HVC_VERIFY_VM_IMAGE, KC_OUT_hvc_verify_vm_image_argument },
		{ KC_HVC_PHYS_ADDR_IOREMAP, KC_OUT_hvc_phys_addr_ioremap_argument },
		{ KC_HVC_REGISTER_VCPU, KC_OUT_hvc_register_vcpu_argument },
		{ KC_HVC_ENCRYPT_BUF, KC_OUT_hvc_encrypt_buf_argument },
		{ KC_HVC_DECRYPT_BUF, KC_OUT_hvc_decrypt_buf_argument },
		{ KC_HVC_SAVE_CRYPT_VCPU, KC_OUT_hvc_save_crypt_vcpu_argument },
		{ KC_HVC_LOAD_CRYPT_VCPU, KC_OUT_hvc_load_crypt_vcpu_argument },
	};
	static const uint64_t no_vm[] = { KC_HOSTVISOR, KC_COREVISOR, KC_INVALID, KC_INVALID64 };

	for (unsigned k = 0; k < sizeof(calls) / sizeof(calls[0]); k++)
		for (unsigned j = 0; j < 4; j++)
			invalid(*state, calls[k].nr, no_vm[j], 0, 0, 0, 0, calls[k].outcome);
}

static void host_hvc_calls_on_a_vcpu_need_a_vcpu(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	invalid(m, KC_HVC_REGISTER_VCPU, 1, 8, 0, 0, 0, KC_OUT_hvc_register_vcpu_argument);
	invalid(m, KC_HVC_SAVE_CRYPT_VCPU, 1, 8, 0, 0, 0, KC_OUT_hvc_save_crypt_vcpu_argument);
	invalid(m, KC_HVC_LOAD_CRYPT_VCPU, 1, 8, 0, 0, 0, KC_OUT_hvc_load_crypt_vcpu_argument);
}

static void host_hvc_smmu_calls_need_a_bank(void **state)
{
	struct machine_fixture *m = *state;

	invalid(m, KC_HVC_SMMU_FREE_PGD, 8, 0, 0, 0, 0, KC_OUT_hvc_smmu_free_pgd_argument);
	invalid(m, KC_HVC_SMMU_ALLOC_PGD, 8, 0, 0, 0, 0, KC_OUT_hvc_smmu_alloc_pgd_argument);
	invalid(m, KC_HVC_SMMU_LPAE_MAP, 0, 0, 3, 8, 0, KC_OUT_hvc_smmu_lpae_map_argument);
	invalid(m, KC_HVC_SMMU_IOVA_TO_PHYS, 0, 8, 0, 0, 0, KC_OUT_hvc_smmu_iova_to_phys_argument);
	invalid(m, KC_HVC_SMMU_CLEAR, 0, 8, 0, 0, 0, KC_OUT_hvc_smmu_clear_argument);
}

static void host_hvc_smmu_calls_need_an_smmu(void **state)
{
	struct machine_fixture *m = *state;

	invalid(m, KC_HVC_SMMU_FREE_PGD, 0, 2, 0, 0, 0, KC_OUT_hvc_smmu_free_pgd_argument);
	invalid(m, KC_HVC_SMMU_ALLOC_PGD, 0, 0, 2, 0, 0, KC_OUT_hvc_smmu_alloc_pgd_argument);
	invalid(m, KC_HVC_SMMU_LPAE_MAP, 0, 0, 3, 0, 2, KC_OUT_hvc_smmu_lpae_map_argument);
	invalid(m, KC_HVC_SMMU_IOVA_TO_PHYS, 0, 0, 2, 0, 0, KC_OUT_hvc_smmu_iova_to_phys_argument);
	invalid(m, KC_HVC_SMMU_CLEAR, 0, 0, 2, 0, 0, KC_OUT_hvc_smmu_clear_argument);
}

static void host_hvc_smmu_addresses_are_below_2_40(void **state)
{
	struct machine_fixture *m = *state;

	invalid(m, KC_HVC_SMMU_LPAE_MAP, 1ull << 40, 0, 3, 0, 0, KC_OUT_hvc_smmu_lpae_map_argument);
	invalid(m, KC_HVC_SMMU_LPAE_MAP, 0, 1ull << 40, 3, 0, 0, KC_OUT_hvc_smmu_lpae_map_argument);
	invalid(m, KC_HVC_SMMU_IOVA_TO_PHYS, 1ull << 40, 0, 0, 0, 0,
		KC_OUT_hvc_smmu_iova_to_phys_argument);
	invalid(m, KC_HVC_SMMU_CLEAR, 1ull << 40, 0, 0, 0, 0, KC_OUT_hvc_smmu_clear_argument);
}

static void host_hvc_lpae_map_rights_are_two_bits(void **state)
{
	invalid(*state, KC_HVC_SMMU_LPAE_MAP, 0x1000, 0x1000, 4, 0, 0,
		KC_OUT_hvc_smmu_lpae_map_argument);
}

static void host_hvc_alloc_pgd_cannot_give_a_bank_to_the_core(void **state)
{
	invalid(*state, KC_HVC_SMMU_ALLOC_PGD, 0, KC_COREVISOR, 0, 0, 0,
		KC_OUT_hvc_smmu_alloc_pgd_argument);
}

static void host_hvc_alloc_pgd_accepts_the_host(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_ALLOC_PGD, 3, KC_HOSTVISOR, 1, 0, 0), KC_OK);
	assert_int_equal(m->kc->bank[8 + 3], KC_HOSTVISOR);
}

/* [S6]: the values that are used are the ones that are tested. */
static void host_hvc_boot_info_tests_address_size_and_sum(void **state)
{
	struct machine_fixture *m = *state;
	const unsigned o = KC_OUT_hvc_set_boot_info_argument;

	load_vm(m, 1);
	invalid(m, KC_HVC_SET_BOOT_INFO, 1, 1ull << 40, 0x1000, 0, 0, o);
	invalid(m, KC_HVC_SET_BOOT_INFO, 1, 0x1000, 1ull << 40, 0, 0, o);
	invalid(m, KC_HVC_SET_BOOT_INFO, 1, (1ull << 40) - 0x1000, 0x1000, 0, 0, o);
}

static void host_hvc_boot_info_stores_the_image(void **state)
{
	struct machine_fixture *m = *state;

	hvc(m, CPU, KC_HVC_REGISTER_KVM, 0, 0, 0, 0, 0);
	assert_int_equal(hvc(m, CPU, KC_HVC_SET_BOOT_INFO, 1, 0x50000000, 0x3000, 0, 0), KC_OK);
	assert_int_equal(m->kc->vm[1].load[0].load_addr, 0x50000000);
	assert_int_equal(m->kc->vm[1].load[0].load_size, 0x3000);
}

/* [S7] */
static void host_hvc_remap_tests_frame_and_image(void **state)
{
	struct machine_fixture *m = *state;
	const unsigned o = KC_OUT_hvc_remap_vm_image_argument;

	load_vm(m, 1);
	invalid(m, KC_HVC_REMAP_VM_IMAGE, 1, 1ull << 28, 0, 0, 0, o);
	invalid(m, KC_HVC_REMAP_VM_IMAGE, 1, 0x30, 5, 0, 0, o);
}

static void host_hvc_clear_range_ends_at_2_40(void **state)
{
	struct machine_fixture *m = *state;
	const unsigned o = KC_OUT_hvc_clear_vm_s2_range_argument;

	load_vm(m, 1);
	invalid(m, KC_HVC_CLEAR_VM_S2_RANGE, 1, (1ull << 40) - 0x1000, 0x2000, 0, 0, o);
	invalid(m, KC_HVC_CLEAR_VM_S2_RANGE, 1, 1ull << 40, 0, 0, 0, o);
	invalid(m, KC_HVC_CLEAR_VM_S2_RANGE, 1, 0, 1ull << 40, 0, 0, o);
}

static void host_hvc_clear_range_is_bounded(void **state) /* [S43] */
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	assert_int_equal(hvc(m, CPU, KC_HVC_CLEAR_VM_S2_RANGE, 1, 0, 513 * 0x1000, 0, 0), KC_INVAL);
	assert_int_equal(changes_of_state(m), 0);
}

static void host_hvc_ioremap_is_bounded(void **state) /* [S43] */
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	invalid(m, KC_HVC_PHYS_ADDR_IOREMAP, 1, 0x1000, DEVICE_PFN << 12, 512 * 0x1000 + 1, 0,
		KC_OUT_hvc_phys_addr_ioremap_argument);
}

static void host_hvc_ioremap_stays_inside_both_spaces(void **state)
{
	struct machine_fixture *m = *state;
	const unsigned o = KC_OUT_hvc_phys_addr_ioremap_argument;

	load_vm(m, 1);
	invalid(m, KC_HVC_PHYS_ADDR_IOREMAP, 1, 1ull << 48, 0, 0x1000, 0, o);
	invalid(m, KC_HVC_PHYS_ADDR_IOREMAP, 1, (1ull << 48) - 0x1000, 0, 0x1000, 0, o);
	invalid(m, KC_HVC_PHYS_ADDR_IOREMAP, 1, 0, (1ull << 40) - 0x1000, 0x1000, 0, o);
	invalid(m, KC_HVC_PHYS_ADDR_IOREMAP, 1, 0, 0, 1ull << 40, 0, o);
}

static void host_hvc_ioremap_rounds_the_size_up(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	assert_int_equal(
		hvc(m, CPU, KC_HVC_PHYS_ADDR_IOREMAP, 1, 0x9000000, DEVICE_PFN << 12, 0x1001, 0),
		KC_OK);
	assert_int_equal(npt_frame(m->kc, 1, 0x9000), DEVICE_PFN);
	assert_int_equal(npt_frame(m->kc, 1, 0x9001), DEVICE_PFN + 1);
	assert_int_equal(npt_frame(m->kc, 1, 0x9002), 0);
}

static void host_hvc_ioremap_cannot_map_an_smmu(void **state) /* [S40] */
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	assert_int_equal(hvc(m, CPU, KC_HVC_PHYS_ADDR_IOREMAP, 1, 0x9000000, SMMU0, 0x1000, 0),
			 KC_PERM);
	assert_int_equal(changes_of_state(m), 0);
}

static void host_hvc_buffers_are_physical_addresses(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	invalid(m, KC_HVC_ENCRYPT_BUF, 1, 1ull << 40, 0, 0, 0, KC_OUT_hvc_encrypt_buf_argument);
	invalid(m, KC_HVC_ENCRYPT_BUF, 1, 0, 1ull << 40, 0, 0, KC_OUT_hvc_encrypt_buf_argument);
	invalid(m, KC_HVC_DECRYPT_BUF, 1, 1ull << 40, 0, 0, 0, KC_OUT_hvc_decrypt_buf_argument);
	invalid(m, KC_HVC_DECRYPT_BUF, 1, 0, 1ull << 48, 0, 0, KC_OUT_hvc_decrypt_buf_argument);
}

/* ---- results ------------------------------------------------------------------------------- */

static void host_hvc_register_kvm_gives_vmids_in_order(void **state)
{
	struct machine_fixture *m = *state;

	for (uint64_t v = 1; v <= KC_MAX_VM; v++) {
		assert_int_equal(hvc(m, CPU, KC_HVC_REGISTER_KVM, 0x77, 0, 0, 0, 0), KC_OK);
		assert_int_equal(reg(m, CPU, X1), v);
	}
}

static void host_hvc_register_kvm_without_vmids_keeps_x1(void **state)
{
	struct machine_fixture *m = *state;

	for (uint64_t v = 1; v <= KC_MAX_VM; v++)
		hvc(m, CPU, KC_HVC_REGISTER_KVM, 0, 0, 0, 0, 0);
	assert_int_equal(hvc(m, CPU, KC_HVC_REGISTER_KVM, 0x77, 0, 0, 0, 0), KC_NOMEM);
	assert_int_equal(reg(m, CPU, X1), 0x77);
	assert_int_equal(changes_of_state(m), 0);
}

static void host_hvc_iova_to_phys_gives_the_address(void **state)
{
	struct machine_fixture *m = *state;
	uint64_t iova = (0x31 + KC_HOST_IOVA_OFFSET) << KC_PAGE_SHIFT;

	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_ALLOC_PGD, 2, KC_HOSTVISOR, 0, 0, 0), KC_OK);
	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_LPAE_MAP, iova, 0x31000, 3, 2, 0), KC_OK);
	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_IOVA_TO_PHYS, iova + 0x123, 2, 0, 0, 0), KC_OK);
	assert_int_equal(reg(m, CPU, X1), 0x31123);
}

static void host_hvc_smmu_clear_and_free_undo_the_mapping(void **state)
{
	struct machine_fixture *m = *state;
	uint64_t iova = (0x31 + KC_HOST_IOVA_OFFSET) << KC_PAGE_SHIFT;

	hvc(m, CPU, KC_HVC_SMMU_ALLOC_PGD, 2, KC_HOSTVISOR, 0, 0, 0);
	hvc(m, CPU, KC_HVC_SMMU_LPAE_MAP, iova, 0x31000, 3, 2, 0);
	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_CLEAR, iova, 2, 0, 0, 0), KC_OK);
	assert_int_equal(last_outcome(m), KC_OUT_smmu_clear_ok_host);
	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_FREE_PGD, 2, 0, 0, 0, 0), KC_OK);
	assert_int_equal(m->kc->bank[2], KC_INVALID);
}

static void host_hvc_decrypt_buf_binds_the_named_page(void **state) /* [S49] */
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	assert_int_equal(hvc(m, CPU, KC_HVC_DECRYPT_BUF, 1, 0x31234, RAM_GPA + 0x10, 0, 0), KC_OK);
	assert_int_equal(npt_frame(m->kc, 1, RAM_GPA >> 12), 0x31);
}

static void host_hvc_encrypt_buf_leaves_the_guest_page(void **state)
{
	struct machine_fixture *m = *state;
	struct host_content before;

	make_vm(m, 1);
	before = host_page_content(m->kc, IMAGE_PFN(1));
	assert_int_equal(hvc(m, CPU, KC_HVC_ENCRYPT_BUF, 1, IMAGE_PFN(1) << 12, 0x31000, 0, 0),
			 KC_OK);
	assert_int_equal(host_page_content(m->kc, IMAGE_PFN(1)).symbol, before.symbol);
	assert_int_equal(host_page_content(m->kc, 0x31).symbol, stream_default(0, 0));
}

static void host_hvc_save_vcpu_that_waits_is_ok(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	assert_int_equal(hvc(m, CPU, KC_HVC_SAVE_CRYPT_VCPU, 1, 0, 0, 0, 0), KC_OK);
	assert_int_equal(changes_of_state(m), 0);
}

static void host_hvc_save_vcpu_that_runs_is_refused(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	start(m, 2, 1, 0);
	assert_int_equal(hvc(m, CPU, KC_HVC_SAVE_CRYPT_VCPU, 1, 0, 0, 0, 0), KC_STATE);
	assert_int_equal(last_outcome(m), KC_OUT_hvc_save_crypt_vcpu_active);
	assert_int_equal(hvc(m, CPU, KC_HVC_SAVE_CRYPT_VCPU, 1, 1, 0, 0, 0), KC_OK);
}

/* [S22]: the published call overwrites the host's own context. */
static void host_hvc_load_vcpu_fills_the_context_of_the_vcpu(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	tag_registers(m, CPU, 7);
	assert_int_equal(hvc(m, CPU, KC_HVC_LOAD_CRYPT_VCPU, 1, 1, 0, 0, 0), KC_OK);
	assert_int_equal(ctxt(m, 1, 1, X0), stream_default(1, 2));
	assert_int_equal(ctxt(m, KC_HOSTVISOR, CPU, X0 + 7), tagged(X0 + 7, 7));
	assert_int_equal(position(m, 0), 0);
}

static void host_hvc_verify_starts_protection(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	assert_int_equal(m->kc->vm[1].state, KC_READY);
	assert_int_equal(hvc(m, CPU, KC_HVC_VERIFY_VM_IMAGE, 1, 0, 0, 0, 0), KC_OK);
	assert_int_equal(m->kc->vm[1].state, KC_VERIFIED);
}

static void host_hvc_clear_range_gives_pages_back(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	start(m, CPU, 1, 0);
	guest_hvc(m, CPU, KC_PSCI_SYSTEM_OFF, 0, 0, 0);
	assert_int_equal(hvc(m, CPU, KC_HVC_CLEAR_VM_S2_RANGE, 1, IMAGE_PFN(1) << 12, 0x2000, 0, 0),
			 KC_OK);
	assert_int_equal(hvc(m, CPU, KC_HVC_VERIFY_VM_IMAGE, 1, 0, 0, 0, 0), KC_STATE);
	set_reg(m, CPU, PLAT_REG_HPFAR_EL2, IMAGE_PFN(1) << 4);
	watch(m);
	kc_host_npt(m->kc, CPU);
	assert_int_equal(last_outcome(m), KC_OUT_map_host_ok_own);
}

static void host_hvc_clear_range_of_a_living_vm_changes_nothing(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	assert_int_equal(hvc(m, CPU, KC_HVC_CLEAR_VM_S2_RANGE, 1, IMAGE_PFN(1) << 12, 0x2000, 0, 0),
			 KC_STATE);
	assert_int_equal(changes_of_state(m), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TRAP_TEST(host_hvc_unknown_number_is_an_error),
		TRAP_TEST(host_hvc_guest_calls_are_unknown),
		TRAP_TEST(host_hvc_small_numbers_are_no_way_into_el2),
		TRAP_TEST(host_hvc_without_value_keeps_x1),
		TRAP_TEST(host_hvc_changes_no_register_but_x0_and_x1),
		TRAP_TEST(host_hvc_result_is_in_the_saved_context_too),
		TRAP_TEST(host_hvc_does_nothing_while_a_vm_runs),
		TRAP_TEST(host_hvc_does_nothing_inside_el2),
		TRAP_TEST(host_hvc_does_nothing_after_a_panic),
		TRAP_TEST(host_hvc_that_panics_gives_no_result),
		TRAP_TEST(host_hvc_on_one_cpu_leaves_the_others),
		TRAP_TEST(host_hvc_calls_on_a_vm_need_a_vm),
		TRAP_TEST(host_hvc_calls_on_a_vcpu_need_a_vcpu),
		TRAP_TEST(host_hvc_smmu_calls_need_a_bank),
		TRAP_TEST(host_hvc_smmu_calls_need_an_smmu),
		TRAP_TEST(host_hvc_smmu_addresses_are_below_2_40),
		TRAP_TEST(host_hvc_lpae_map_rights_are_two_bits),
		TRAP_TEST(host_hvc_alloc_pgd_cannot_give_a_bank_to_the_core),
		TRAP_TEST(host_hvc_alloc_pgd_accepts_the_host),
		TRAP_TEST(host_hvc_boot_info_tests_address_size_and_sum),
		TRAP_TEST(host_hvc_boot_info_stores_the_image),
		TRAP_TEST(host_hvc_remap_tests_frame_and_image),
		TRAP_TEST(host_hvc_clear_range_ends_at_2_40),
		TRAP_TEST(host_hvc_clear_range_is_bounded),
		TRAP_TEST(host_hvc_ioremap_is_bounded),
		TRAP_TEST(host_hvc_ioremap_stays_inside_both_spaces),
		TRAP_TEST(host_hvc_ioremap_rounds_the_size_up),
		TRAP_TEST(host_hvc_ioremap_cannot_map_an_smmu),
		TRAP_TEST(host_hvc_buffers_are_physical_addresses),
		TRAP_TEST(host_hvc_register_kvm_gives_vmids_in_order),
		TRAP_TEST(host_hvc_register_kvm_without_vmids_keeps_x1),
		TRAP_TEST(host_hvc_iova_to_phys_gives_the_address),
		TRAP_TEST(host_hvc_smmu_clear_and_free_undo_the_mapping),
		TRAP_TEST(host_hvc_decrypt_buf_binds_the_named_page),
		TRAP_TEST(host_hvc_encrypt_buf_leaves_the_guest_page),
		TRAP_TEST(host_hvc_save_vcpu_that_waits_is_ok),
		TRAP_TEST(host_hvc_save_vcpu_that_runs_is_refused),
		TRAP_TEST(host_hvc_load_vcpu_fills_the_context_of_the_vcpu),
		TRAP_TEST(host_hvc_verify_starts_protection),
		TRAP_TEST(host_hvc_clear_range_gives_pages_back),
		TRAP_TEST(host_hvc_clear_range_of_a_living_vm_changes_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
