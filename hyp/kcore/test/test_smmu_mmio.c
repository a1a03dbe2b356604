/* SPDX-License-Identifier: Apache-2.0 */
/* SMMU register emulation: the allow-list of sekvm.md 8.4 with [S13, S25, S41, C14, C22]. */
#include "hyp/kcore/test/trap_fixture.h"

#include "hyp/kcore/mmio_spt_walk.h"
#include "hyp/kcore/smmu_mmio.h"

#define CPU 1u
#define HOST_BANK 2u /* of SMMU 0 */
#define VM_BANK 5u
#define FREE_BANK 6u
#define VM 3u
#define PC 0x8000u
#define SCR0_GOOD (1ull << 21)

#define CB(n, offset) (0x8000u + (n)*0x1000u + (offset))
#define CBAR(n) (0x1000u + 4u * (n))

static int banks_setup(void **state)
{
	struct machine_fixture *m;

	machine_setup(state);
	m = *state;
	set_smmu_cfg_vmid(m->kc, CPU, HOST_BANK, KC_HOSTVISOR);
	set_smmu_cfg_vmid(m->kc, CPU, VM_BANK, VM);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, PC);
	set_reg(m, CPU, PLAT_REG_ESR_EL2, 0x77);
	watch(m);
	return 0;
}

static unsigned write_from(struct machine_fixture *m, unsigned dev, uint64_t offset, unsigned size,
			   unsigned rt, uint64_t value)
{
	const struct smmu_access a = { .dev = dev, .offset = offset, .size = size, .reg = rt };

	if (rt < 31)
		set_ctxt(m->kc, CPU, KC_HOSTVISOR, CPU, rt, value);
	watch(m);
	smmu_mmio_write(m->kc, CPU, &a);
	return last_outcome(m);
}

static unsigned write_smmu(struct machine_fixture *m, uint64_t offset, unsigned size,
			   uint64_t value)
{
	return write_from(m, 0, offset, size, 3, value);
}

static unsigned read_smmu(struct machine_fixture *m, uint64_t offset, unsigned size, unsigned rt)
{
	const struct smmu_access a = { .dev = 0, .offset = offset, .size = size, .reg = rt };

	watch(m);
	smmu_mmio_read(m->kc, CPU, &a);
	return last_outcome(m);
}

/* What reached the device; INVALID64 when nothing did. */
static uint64_t device(const struct machine_fixture *m, unsigned dev, uint64_t offset)
{
	uint64_t value;

	return host_smmu_register(m->kc, dev, offset, &value) ? value : KC_INVALID64;
}

static void reaches(struct machine_fixture *m, uint64_t offset, unsigned size, uint64_t value)
{
	assert_int_equal(write_smmu(m, offset, size, value), KC_OUT_smmu_write_ok);
	assert_int_equal(device(m, 0, offset), value);
}

/* Refused for this reason: ignored, but the instruction is skipped. */
static void refused(struct machine_fixture *m, uint64_t offset, unsigned size, uint64_t value,
		    unsigned outcome)
{
	assert_int_equal(write_smmu(m, offset, size, value), outcome);
	assert_int_equal(changes_of(m, HOST_F_SMMU_REG), 0);
	assert_int_equal(changes(m), 1); /* elr_el2 */
}

/* ---- global registers --------------------------------------------------------------- */

static void write_scr0_reaches_the_device(void **state)
{
	reaches(*state, 0x0, 4, SCR0_GOOD | 6);
}

static void write_scr0_needs_stream_conflict_faults(void **state)
{
	refused(*state, 0x0, 4, 6, KC_OUT_smmu_write_rejected_value);
}

static void write_scr0_cannot_switch_translation_off(void **state)
{
	refused(*state, 0x0, 4, SCR0_GOOD | 1, KC_OUT_smmu_write_rejected_value);
}

static void write_scr0_alias_obeys_the_same_rule(void **state)
{
	refused(*state, 0x400, 4, SCR0_GOOD | 1, KC_OUT_smmu_write_rejected_value);
	reaches(*state, 0x400, 4, SCR0_GOOD);
}

static void write_scr0_by_8_bytes_is_refused(void **state)
{
	refused(*state, 0x0, 8, SCR0_GOOD, KC_OUT_smmu_write_rejected_register);
}

static void write_scr2_allows_no_bypass_vmid(void **state)
{
	reaches(*state, 0x8, 4, 0xFF00);
	refused(*state, 0x8, 4, 0x01, KC_OUT_smmu_write_rejected_value);
	refused(*state, 0x8, 4, 0x80, KC_OUT_smmu_write_rejected_value);
}

static void write_tlb_invalidation_reaches_the_device(void **state)
{
	for (uint64_t offset = 0x60; offset < 0x74; offset += 4)
		reaches(*state, offset, 4, 5);
}

static void write_fault_status_reaches_the_device(void **state)
{
	reaches(*state, 0x48, 4, 0x80000000);
}

static void write_stream_match_is_refused(void **state)
{
	refused(*state, 0x800, 4, 0, KC_OUT_smmu_write_rejected_register);
	refused(*state, 0xBFC, 4, 0, KC_OUT_smmu_write_rejected_register);
}

static void write_cba2r_is_refused(void **state)
{
	refused(*state, 0x1800, 4, 0, KC_OUT_smmu_write_rejected_register);
}

/* What is not on the list: every word of the global spaces without a row. */
static void write_unlisted_global_registers_are_refused(void **state)
{
	static const uint64_t offsets[] = { 0x4,  0xC,	 0x10,	0x44,	0x4C,
					    0x74, 0x404, 0x408, 0x2000, 0x7FFC };

	for (unsigned k = 0; k < sizeof(offsets) / sizeof(offsets[0]); k++)
		refused(*state, offsets[k], 4, 0, KC_OUT_smmu_write_rejected_register);
}

/* ---- streams to banks ------------------------------------------------------------------ */

static void write_s2cr_to_a_host_bank_reaches_the_device(void **state)
{
	reaches(*state, 0xC00, 4, HOST_BANK);
	reaches(*state, 0xFFC, 4, HOST_BANK | 0x04000000);
}

static void write_s2cr_to_a_vm_bank_is_refused(void **state)
{
	refused(*state, 0xC00, 4, VM_BANK, KC_OUT_smmu_write_rejected_value);
}

static void write_s2cr_to_a_free_bank_is_refused(void **state)
{
	refused(*state, 0xC00, 4, FREE_BANK, KC_OUT_smmu_write_rejected_value);
}

static void write_s2cr_to_no_bank_is_refused(void **state)
{
	refused(*state, 0xC00, 4, 8, KC_OUT_smmu_write_rejected_value);
	refused(*state, 0xC00, 4, 0xFF, KC_OUT_smmu_write_rejected_value);
}

static void write_s2cr_bypass_and_fault_types_are_refused(void **state)
{
	for (uint64_t type = 1; type < 4; type++)
		refused(*state, 0xC00, 4, type << 16 | HOST_BANK, KC_OUT_smmu_write_rejected_value);
}

static void write_s2cr_by_8_bytes_is_refused(void **state)
{
	refused(*state, 0xC00, 8, HOST_BANK, KC_OUT_smmu_write_rejected_register);
}

/* ---- CBAR --------------------------------------------------------------------------------- */

static void write_cbar_of_the_host_reaches_the_device(void **state)
{
	reaches(*state, CBAR(HOST_BANK), 4, 0);
}

static void write_cbar_of_the_host_with_a_vmid_is_refused(void **state)
{
	refused(*state, CBAR(HOST_BANK), 4, VM, KC_OUT_smmu_write_rejected_value);
}

static void write_cbar_of_the_host_with_another_type_is_refused(void **state)
{
	refused(*state, CBAR(HOST_BANK), 4, 0x10000, KC_OUT_smmu_write_rejected_value);
}

static void write_cbar_of_a_vm_needs_its_vmid(void **state)
{
	reaches(*state, CBAR(VM_BANK), 4, VM);
	refused(*state, CBAR(VM_BANK), 4, 0, KC_OUT_smmu_write_rejected_value);
	refused(*state, CBAR(VM_BANK), 4, VM + 1, KC_OUT_smmu_write_rejected_value);
}

static void write_cbar_of_a_vm_cannot_leave_stage_2(void **state)
{
	refused(*state, CBAR(VM_BANK), 4, 0x20000 | VM, KC_OUT_smmu_write_rejected_value);
}

static void write_cbar_of_a_free_bank_is_refused(void **state)
{
	refused(*state, CBAR(FREE_BANK), 4, 0, KC_OUT_smmu_write_rejected_value);
	refused(*state, CBAR(FREE_BANK), 4, 0xFF, KC_OUT_smmu_write_rejected_value);
}

/* [S25 (a)]: bank 0 is as protected as the others. */
static void write_cbar_0_is_checked(void **state)
{
	struct machine_fixture *m = *state;

	set_smmu_cfg_vmid(m->kc, CPU, 0, VM);
	refused(m, CBAR(0), 4, 0x20000, KC_OUT_smmu_write_rejected_value);
	reaches(m, CBAR(0), 4, VM);
}

/* [S25 (b)]: beyond the banks of the SMMU. */
static void write_cbar_without_bank_is_refused(void **state)
{
	refused(*state, CBAR(8), 4, 0, KC_OUT_smmu_write_rejected_value);
	refused(*state, CBAR(511), 4, 0, KC_OUT_smmu_write_rejected_value);
}

/* The first bank of SMMU 1 has the id after the last of SMMU 0: not reachable from there. */
static void write_cbar_cannot_name_a_bank_of_the_other_smmu(void **state)
{
	struct machine_fixture *m = *state;

	set_smmu_cfg_vmid(m->kc, CPU, 8, KC_HOSTVISOR);
	refused(m, CBAR(8), 4, 0, KC_OUT_smmu_write_rejected_value);
}

static void write_cbar_counts_the_banks_of_its_smmu(void **state)
{
	struct machine_fixture *m = *state;

	set_smmu_cfg_vmid(m->kc, CPU, 8 + SMMU1_BANKS - 1, KC_HOSTVISOR);
	set_smmu_cfg_vmid(m->kc, CPU, 8 + SMMU1_BANKS, KC_HOSTVISOR);
	assert_int_equal(write_from(m, 1, CBAR(SMMU1_BANKS - 1), 4, 3, 0), KC_OUT_smmu_write_ok);
	assert_int_equal(write_from(m, 1, CBAR(SMMU1_BANKS), 4, 3, 0),
			 KC_OUT_smmu_write_rejected_value);
}

static void write_cbar_by_8_bytes_is_refused(void **state)
{
	refused(*state, CBAR(HOST_BANK), 8, 0, KC_OUT_smmu_write_rejected_register);
}

/* ---- context banks ------------------------------------------------------------------------- */

static void write_ttbr0_by_8_bytes_gives_the_table_of_el2(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(write_smmu(m, CB(HOST_BANK, 0x20), 8, 0x1234000),
			 KC_OUT_smmu_write_ok_ttbr);
	assert_int_equal(device(m, 0, CB(HOST_BANK, 0x20)), kc_ttbr(m->kc, HOST_BANK));
}

/* [C14]: two narrow writes are no way around. */
static void write_ttbr0_low_half_gives_the_table_of_el2(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(write_smmu(m, CB(HOST_BANK, 0x20), 4, 0x1234000),
			 KC_OUT_smmu_write_ok_ttbr);
	assert_int_equal(device(m, 0, CB(HOST_BANK, 0x20)), kc_ttbr(m->kc, HOST_BANK) & 0xFFFFFFFF);
}

static void write_ttbr0_high_half_gives_the_table_of_el2(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(write_smmu(m, CB(HOST_BANK, 0x24), 4, 0x1234000),
			 KC_OUT_smmu_write_ok_ttbr);
	assert_int_equal(device(m, 0, CB(HOST_BANK, 0x24)), kc_ttbr(m->kc, HOST_BANK) >> 32);
	assert_int_not_equal(kc_ttbr(m->kc, HOST_BANK) >> 32, 0);
}

static void write_ttbr0_of_smmu_1_gives_its_own_table(void **state)
{
	struct machine_fixture *m = *state;

	set_smmu_cfg_vmid(m->kc, CPU, 8 + 1, KC_HOSTVISOR);
	assert_int_equal(write_from(m, 1, CB(1, 0x20), 8, 3, 0), KC_OUT_smmu_write_ok_ttbr);
	assert_int_equal(device(m, 1, CB(1, 0x20)), kc_ttbr(m->kc, 9));
}

static void write_translation_registers_of_a_bank_are_refused(void **state)
{
	/* SCTLR, ACTLR, TTBR1 (both halves), TCR, CONTEXTIDR, MAIR */
	static const uint64_t offsets[] = { 0x0, 0x4, 0x28, 0x2C, 0x30, 0x34, 0x38, 0x3C };

	for (unsigned k = 0; k < sizeof(offsets) / sizeof(offsets[0]); k++)
		refused(*state, CB(HOST_BANK, offsets[k]), 4, 0,
			KC_OUT_smmu_write_rejected_register);
}

/* 0x30 by 8 bytes would also hit CONTEXTIDR. */
static void write_that_straddles_contextidr_is_refused(void **state)
{
	refused(*state, CB(HOST_BANK, 0x30), 8, 0, KC_OUT_smmu_write_rejected_register);
}

static void write_fault_and_tlb_registers_of_a_host_bank_reach_the_device(void **state)
{
	static const uint64_t offsets[] = { 0x8, 0x58, 0x618, 0x630, 0x638, 0x7F0 };

	for (unsigned k = 0; k < sizeof(offsets) / sizeof(offsets[0]); k++)
		reaches(*state, CB(HOST_BANK, offsets[k]), 4, 1);
}

static void write_invalidation_by_address_may_be_wide(void **state)
{
	reaches(*state, CB(HOST_BANK, 0x630), 8, 0x123456789);
}

static void write_to_a_vm_bank_is_refused(void **state)
{
	refused(*state, CB(VM_BANK, 0x58), 4, 1, KC_OUT_smmu_write_rejected_bank);
	refused(*state, CB(VM_BANK, 0x20), 8, 1, KC_OUT_smmu_write_rejected_bank);
}

static void write_to_a_free_bank_is_refused(void **state)
{
	refused(*state, CB(FREE_BANK, 0x58), 4, 1, KC_OUT_smmu_write_rejected_bank);
}

static void write_beyond_the_banks_is_refused(void **state)
{
	struct machine_fixture *m = *state;

	set_smmu_cfg_vmid(m->kc, CPU, 8, KC_HOSTVISOR);
	refused(m, CB(8, 0x58), 4, 1, KC_OUT_smmu_write_rejected_bank);
}

/* Offsets do not wrap at 64 KiB when an SMMU is larger [S41]. */
static void write_offsets_do_not_wrap(void **state)
{
	refused(*state, 0x10000, 4, SCR0_GOOD, KC_OUT_smmu_write_rejected_bank);
}

/* ---- width, registers, pc, lock ------------------------------------------------------ */

static void write_of_1_or_2_bytes_is_refused(void **state)
{
	refused(*state, 0x0, 1, SCR0_GOOD, KC_OUT_smmu_write_rejected_size);
	refused(*state, 0x0, 2, SCR0_GOOD, KC_OUT_smmu_write_rejected_size);
}

static void write_misaligned_is_refused(void **state)
{
	refused(*state, 0x62, 4, 0, KC_OUT_smmu_write_rejected_size);
	refused(*state, CB(HOST_BANK, 0x24), 8, 0, KC_OUT_smmu_write_rejected_size);
}

static void write_by_4_bytes_ignores_the_high_half(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(write_smmu(m, 0x8, 4, 0xABCD00000000ull), KC_OUT_smmu_write_ok);
	assert_int_equal(device(m, 0, 0x8), 0);
}

static void write_from_the_zero_register_writes_zero(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(write_from(m, 0, 0x8, 4, 31, 0), KC_OUT_smmu_write_ok);
	assert_int_equal(device(m, 0, 0x8), 0);
}

static void write_from_the_zero_register_obeys_the_rules(void **state)
{
	assert_int_equal(write_from(*state, 0, 0x0, 4, 31, 0), KC_OUT_smmu_write_rejected_value);
}

static void write_goes_to_its_own_smmu(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(write_from(m, 1, 0x60, 4, 3, 9), KC_OUT_smmu_write_ok);
	assert_int_equal(device(m, 1, 0x60), 9);
	assert_int_equal(device(m, 0, 0x60), KC_INVALID64);
}

/* [S13] */
static void write_skips_the_instruction_and_leaves_the_syndrome(void **state)
{
	struct machine_fixture *m = *state;

	write_smmu(m, 0x60, 4, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), PC + 4);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL2), 0x77);
}

static void write_decides_under_the_smmu_lock(void **state)
{
	struct machine_fixture *m = *state;

	write_smmu(m, 0x60, 4, 0);
	assert_int_equal(m->smmu_locks, 1);
	assert_int_equal(host_lock_holder(m->kc, KC_LOCK_SMMU), 0);
}

/* Another CPU frees the bank just before: the policy sees the new owner. */
static void free_the_bank(struct machine_fixture *m)
{
	set_smmu_cfg_vmid(m->kc, 0, HOST_BANK, KC_INVALID);
}

static void write_sees_what_other_cpus_did_before_the_lock(void **state)
{
	struct machine_fixture *m = *state;

	interleave(m, KC_LOCK_SMMU, 1, free_the_bank);
	assert_int_equal(write_smmu(m, CB(HOST_BANK, 0x20), 8, 0), KC_OUT_smmu_write_rejected_bank);
}

/* ---- reads --------------------------------------------------------------------------- */

static void read_by_8_bytes_gives_the_device_value(void **state)
{
	struct machine_fixture *m = *state;

	steer(m, 0, 0, 0x1122334455667788);
	assert_int_equal(read_smmu(m, 0x20, 8, 4), KC_OUT_smmu_read_ok);
	assert_int_equal(ctxt(m, 0, CPU, 4), 0x1122334455667788);
}

static void read_by_4_bytes_zero_extends(void **state)
{
	struct machine_fixture *m = *state;

	steer(m, 0, 0, 0x1122334455667788);
	assert_int_equal(read_smmu(m, 0x20, 4, 4), KC_OUT_smmu_read_ok);
	assert_int_equal(ctxt(m, 0, CPU, 4), 0x55667788);
}

static void read_consumes_one_value(void **state)
{
	struct machine_fixture *m = *state;
	uint64_t before = position(m, 0);

	read_smmu(m, 0x20, 4, 4);
	assert_int_equal(position(m, 0), before + 1);
}

static void read_into_the_zero_register_changes_no_register(void **state)
{
	struct machine_fixture *m = *state;

	assert_int_equal(read_smmu(m, 0x20, 4, 31), KC_OUT_smmu_read_ok);
	assert_int_equal(changes_of(m, KC_F_CTXT), 0);
}

static void read_of_a_host_bank_gives_the_device_value(void **state)
{
	struct machine_fixture *m = *state;

	steer(m, 0, 0, 0x42);
	assert_int_equal(read_smmu(m, CB(HOST_BANK, 0x58), 4, 4), KC_OUT_smmu_read_ok);
	assert_int_equal(ctxt(m, 0, CPU, 4), 0x42);
}

static void reads_zero(struct machine_fixture *m, uint64_t offset, unsigned size, unsigned outcome)
{
	uint64_t before = position(m, 0);

	set_ctxt(m->kc, CPU, KC_HOSTVISOR, CPU, 4, 0x999);
	assert_int_equal(read_smmu(m, offset, size, 4), outcome);
	assert_int_equal(ctxt(m, 0, CPU, 4), 0);
	assert_int_equal(position(m, 0), before);
}

static void read_of_a_vm_bank_is_zero(void **state)
{
	reads_zero(*state, CB(VM_BANK, 0x60), 8, KC_OUT_smmu_read_rejected_bank);
}

static void read_of_a_free_bank_is_zero(void **state)
{
	reads_zero(*state, CB(FREE_BANK, 0x60), 8, KC_OUT_smmu_read_rejected_bank);
}

static void read_beyond_the_banks_is_zero(void **state)
{
	reads_zero(*state, 0x10000, 4, KC_OUT_smmu_read_rejected_bank);
}

static void read_of_1_or_2_bytes_is_zero(void **state)
{
	reads_zero(*state, 0x20, 1, KC_OUT_smmu_read_rejected_size);
	reads_zero(*state, 0x20, 2, KC_OUT_smmu_read_rejected_size);
}

static void read_misaligned_is_zero(void **state)
{
	reads_zero(*state, 0x24, 8, KC_OUT_smmu_read_rejected_size);
}

static void read_skips_the_instruction(void **state)
{
	struct machine_fixture *m = *state;

	read_smmu(m, 0x20, 4, 4);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), PC + 4);
	read_smmu(m, 0x20, 1, 4);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), PC + 8);
}

#define SMMU_TEST(f) cmocka_unit_test_setup_teardown(f, banks_setup, machine_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		SMMU_TEST(write_scr0_reaches_the_device),
		SMMU_TEST(write_scr0_needs_stream_conflict_faults),
		SMMU_TEST(write_scr0_cannot_switch_translation_off),
		SMMU_TEST(write_scr0_alias_obeys_the_same_rule),
		SMMU_TEST(write_scr0_by_8_bytes_is_refused),
		SMMU_TEST(write_scr2_allows_no_bypass_vmid),
		SMMU_TEST(write_tlb_invalidation_reaches_the_device),
		SMMU_TEST(write_fault_status_reaches_the_device),
		SMMU_TEST(write_stream_match_is_refused),
		SMMU_TEST(write_cba2r_is_refused),
		SMMU_TEST(write_unlisted_global_registers_are_refused),
		SMMU_TEST(write_s2cr_to_a_host_bank_reaches_the_device),
		SMMU_TEST(write_s2cr_to_a_vm_bank_is_refused),
		SMMU_TEST(write_s2cr_to_a_free_bank_is_refused),
		SMMU_TEST(write_s2cr_to_no_bank_is_refused),
		SMMU_TEST(write_s2cr_bypass_and_fault_types_are_refused),
		SMMU_TEST(write_s2cr_by_8_bytes_is_refused),
		SMMU_TEST(write_cbar_of_the_host_reaches_the_device),
		SMMU_TEST(write_cbar_of_the_host_with_a_vmid_is_refused),
		SMMU_TEST(write_cbar_of_the_host_with_another_type_is_refused),
		SMMU_TEST(write_cbar_of_a_vm_needs_its_vmid),
		SMMU_TEST(write_cbar_of_a_vm_cannot_leave_stage_2),
		SMMU_TEST(write_cbar_of_a_free_bank_is_refused),
		SMMU_TEST(write_cbar_0_is_checked),
		SMMU_TEST(write_cbar_without_bank_is_refused),
		SMMU_TEST(write_cbar_cannot_name_a_bank_of_the_other_smmu),
		SMMU_TEST(write_cbar_counts_the_banks_of_its_smmu),
		SMMU_TEST(write_cbar_by_8_bytes_is_refused),
		SMMU_TEST(write_ttbr0_by_8_bytes_gives_the_table_of_el2),
		SMMU_TEST(write_ttbr0_low_half_gives_the_table_of_el2),
		SMMU_TEST(write_ttbr0_high_half_gives_the_table_of_el2),
		SMMU_TEST(write_ttbr0_of_smmu_1_gives_its_own_table),
		SMMU_TEST(write_translation_registers_of_a_bank_are_refused),
		SMMU_TEST(write_that_straddles_contextidr_is_refused),
		SMMU_TEST(write_fault_and_tlb_registers_of_a_host_bank_reach_the_device),
		SMMU_TEST(write_invalidation_by_address_may_be_wide),
		SMMU_TEST(write_to_a_vm_bank_is_refused),
		SMMU_TEST(write_to_a_free_bank_is_refused),
		SMMU_TEST(write_beyond_the_banks_is_refused),
		SMMU_TEST(write_offsets_do_not_wrap),
		SMMU_TEST(write_of_1_or_2_bytes_is_refused),
		SMMU_TEST(write_misaligned_is_refused),
		SMMU_TEST(write_by_4_bytes_ignores_the_high_half),
		SMMU_TEST(write_from_the_zero_register_writes_zero),
		SMMU_TEST(write_from_the_zero_register_obeys_the_rules),
		SMMU_TEST(write_goes_to_its_own_smmu),
		SMMU_TEST(write_skips_the_instruction_and_leaves_the_syndrome),
		SMMU_TEST(write_decides_under_the_smmu_lock),
		SMMU_TEST(write_sees_what_other_cpus_did_before_the_lock),
		SMMU_TEST(read_by_8_bytes_gives_the_device_value),
		SMMU_TEST(read_by_4_bytes_zero_extends),
		SMMU_TEST(read_consumes_one_value),
		SMMU_TEST(read_into_the_zero_register_changes_no_register),
		SMMU_TEST(read_of_a_host_bank_gives_the_device_value),
		SMMU_TEST(read_of_a_vm_bank_is_zero),
		SMMU_TEST(read_of_a_free_bank_is_zero),
		SMMU_TEST(read_beyond_the_banks_is_zero),
		SMMU_TEST(read_of_1_or_2_bytes_is_zero),
		SMMU_TEST(read_misaligned_is_zero),
		SMMU_TEST(read_skips_the_instruction),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
