/* SPDX-License-Identifier: Apache-2.0 */
/* Stage-2 faults of the host (sekvm.md 8.3; [S13, S14, S40]). */
#include "hyp/kcore/test/trap_fixture.h"

#define CPU 1u
#define PC 0xFFFF000000080000ull
#define VBAR 0xFFFF000000090000ull
#define VA 0xFFFF000012345678ull

/* A decoded access of the host at `ipa` faults. */
static void fault_with(struct machine_fixture *m, uint64_t ipa, uint64_t esr)
{
	set_reg(m, CPU, PLAT_REG_ELR_EL2, PC);
	set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x5);
	set_reg(m, CPU, PLAT_REG_VBAR_EL1, VBAR);
	set_reg(m, CPU, PLAT_REG_HPFAR_EL2, ipa >> KC_PAGE_SHIFT << 4);
	set_reg(m, CPU, PLAT_REG_FAR_EL2, (VA & ~0xFFFull) | (ipa & 0xFFF));
	set_reg(m, CPU, PLAT_REG_ESR_EL2, esr);
	watch(m);
	kc_host_npt(m->kc, CPU);
}

static void fault(struct machine_fixture *m, uint64_t ipa)
{
	fault_with(m, ipa, data_abort(false, 3, 4));
}

static void injected(struct machine_fixture *m, unsigned outcome)
{
	assert_int_equal(last_outcome(m), outcome);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), VBAR + 0x200);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL1), PC);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), 0x25ull << 26 | 1u << 25 | 0x10);
	assert_int_equal(changes_of_state(m), 0);
	assert_true(host_runs(m, CPU));
}

static void host_npt_maps_an_own_page(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, 0x30000);
	assert_int_equal(last_outcome(m), KC_OUT_map_host_ok_own);
	assert_int_equal(npt_frame(m->kc, KC_HOSTVISOR, 0x30), 0x30);
}

static void host_npt_repeats_the_instruction_after_mapping(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, 0x30000);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), PC);
	assert_int_equal(changes_of(m, HOST_F_REG), 0);
	assert_true(host_runs(m, CPU));
}

/* [S14]: the published mask keeps 16 MiB of address. */
static void host_npt_sees_the_whole_address(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, DEVICE_PFN << KC_PAGE_SHIFT);
	assert_int_equal(last_outcome(m), KC_OUT_map_host_ok_device);
	assert_int_equal(npt_frame(m->kc, KC_HOSTVISOR, DEVICE_PFN), DEVICE_PFN);
}

static void host_npt_ignores_reserved_bits_of_hpfar(void **state)
{
	struct machine_fixture *m = *state;

	set_reg(m, CPU, PLAT_REG_HPFAR_EL2, 0x30 << 4 | 0xF);
	kc_host_npt(m->kc, CPU);
	assert_int_equal(npt_frame(m->kc, KC_HOSTVISOR, 0x30), 0x30);
}

static void host_npt_refuses_a_page_of_a_vm(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	fault(m, IMAGE_PFN(1) << KC_PAGE_SHIFT);
	injected(m, KC_OUT_map_host_owner);
}

static void host_npt_refuses_the_core(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, CORE_PFN << KC_PAGE_SHIFT);
	injected(m, KC_OUT_map_host_owner);
}

static void host_npt_refuses_a_device_of_el2(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, EL2_DEVICE_PFN << KC_PAGE_SHIFT);
	injected(m, KC_OUT_map_host_protected);
}

static void host_npt_refuses_addresses_beyond_2_40(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, 1ull << 40);
	injected(m, KC_OUT_map_host_address);
}

static void host_npt_refuses_addresses_beyond_2_48(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, 1ull << 48);
	injected(m, KC_OUT_host_npt_address);
	fault(m, 1ull << 59);
	injected(m, KC_OUT_host_npt_address);
}

static void host_npt_hands_the_fault_address_to_the_host(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, (CORE_PFN << KC_PAGE_SHIFT) | 0x678);
	assert_int_equal(reg(m, CPU, PLAT_REG_FAR_EL1), VA);
}

static void host_npt_keeps_general_registers(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	fault(m, CORE_PFN << KC_PAGE_SHIFT);
	for (unsigned r = PLAT_REG_X0; r < PLAT_REG_X0 + 31; r++)
		assert_int_equal(reg(m, CPU, r), tagged(r, 7));
}

/* ---- SMMU registers --------------------------------------------------------------------- */

static void host_npt_emulates_a_read_of_smmu_registers(void **state)
{
	struct machine_fixture *m = *state;

	steer(m, 0, 0, 0x1234567890);
	fault_with(m, SMMU0 + 0x20, data_abort(false, 2, 9));
	assert_int_equal(last_outcome(m), KC_OUT_smmu_read_ok);
	assert_int_equal(reg(m, CPU, PLAT_REG_X0 + 9), 0x34567890);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), PC + 4);
}

static void host_npt_emulates_a_write_of_smmu_registers(void **state)
{
	struct machine_fixture *m = *state;
	uint64_t value;

	set_reg(m, CPU, PLAT_REG_X0 + 9, 0x77);
	fault_with(m, SMMU1 + 0x60, data_abort(true, 2, 9));
	assert_int_equal(last_outcome(m), KC_OUT_smmu_write_ok);
	assert_true(host_smmu_register(m->kc, 1, 0x60, &value));
	assert_int_equal(value, 0x77);
}

static void host_npt_never_maps_smmu_registers(void **state)
{
	struct machine_fixture *m = *state;

	for (uint64_t offset = 0; offset < SMMU_BYTES; offset += KC_PAGE_SIZE) {
		fault(m, SMMU0 + offset);
		assert_int_equal(changes_of(m, KC_F_TABLE), 0);
	}
}

static void host_npt_rejected_smmu_access_is_no_abort(void **state)
{
	struct machine_fixture *m = *state;

	fault_with(m, SMMU0 + 0x4, data_abort(true, 2, 9));
	assert_int_equal(last_outcome(m), KC_OUT_smmu_write_rejected_register);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), PC + 4);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL1), 0);
}

static void host_npt_page_before_and_after_an_smmu_is_no_smmu(void **state)
{
	struct machine_fixture *m = *state;

	fault(m, SMMU0 - KC_PAGE_SIZE);
	assert_int_equal(last_outcome(m), KC_OUT_map_host_ok_device);
	fault(m, SMMU1 + SMMU_BYTES);
	assert_int_equal(last_outcome(m), KC_OUT_map_host_ok_device);
}

static void host_npt_undecoded_smmu_access_is_an_abort(void **state)
{
	struct machine_fixture *m = *state;

	fault_with(m, SMMU0, data_abort(false, 2, 9) & ~KC_ESR_ISV);
	injected(m, KC_OUT_host_npt_syndrome);
}

/* ---- guards --------------------------------------------------------------------------------- */

static void does_nothing(struct machine_fixture *m)
{
	set_reg(m, CPU, PLAT_REG_HPFAR_EL2, 0x30 << 4);
	watch(m);
	kc_host_npt(m->kc, CPU);
	assert_int_equal(m->stores, 0);
}

static void host_npt_does_nothing_while_a_vm_runs(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	start(m, CPU, 1, 0);
	does_nothing(m);
}

static void host_npt_does_nothing_inside_el2(void **state)
{
	struct machine_fixture *m = *state;

	set_icore(m->kc, CPU, 1);
	does_nothing(m);
}

static void host_npt_does_nothing_after_a_panic(void **state)
{
	struct machine_fixture *m = *state;

	kc_panic(m->kc, 0, KC_PANIC_POOL);
	does_nothing(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TRAP_TEST(host_npt_maps_an_own_page),
		TRAP_TEST(host_npt_repeats_the_instruction_after_mapping),
		TRAP_TEST(host_npt_sees_the_whole_address),
		TRAP_TEST(host_npt_ignores_reserved_bits_of_hpfar),
		TRAP_TEST(host_npt_refuses_a_page_of_a_vm),
		TRAP_TEST(host_npt_refuses_the_core),
		TRAP_TEST(host_npt_refuses_a_device_of_el2),
		TRAP_TEST(host_npt_refuses_addresses_beyond_2_40),
		TRAP_TEST(host_npt_refuses_addresses_beyond_2_48),
		TRAP_TEST(host_npt_hands_the_fault_address_to_the_host),
		TRAP_TEST(host_npt_keeps_general_registers),
		TRAP_TEST(host_npt_emulates_a_read_of_smmu_registers),
		TRAP_TEST(host_npt_emulates_a_write_of_smmu_registers),
		TRAP_TEST(host_npt_never_maps_smmu_registers),
		TRAP_TEST(host_npt_rejected_smmu_access_is_no_abort),
		TRAP_TEST(host_npt_page_before_and_after_an_smmu_is_no_smmu),
		TRAP_TEST(host_npt_undecoded_smmu_access_is_an_abort),
		TRAP_TEST(host_npt_does_nothing_while_a_vm_runs),
		TRAP_TEST(host_npt_does_nothing_inside_el2),
		TRAP_TEST(host_npt_does_nothing_after_a_panic),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
