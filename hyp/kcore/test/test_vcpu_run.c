/* SPDX-License-Identifier: Apache-2.0 */
/* Running a vCPU (sekvm.md 8.5; [S17, S18, S21, S28, S42, S51, L8, L12, L13]). */
#include "hyp/kcore/test/trap_fixture.h"

#define CPU 1u
#define X(n) (PLAT_REG_X0 + (n))
#define FRAME 0x30u

static struct machine_fixture *with_vm(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	return m;
}

/* The vCPU (1, 0) left CPU with a fault at RAM_GPA. */
static struct machine_fixture *with_fault(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	leave_by_abort(m, CPU, RAM_GPA, data_abort(false, 3, 4));
	assert_true(host_runs(m, CPU));
	return m;
}

/* Refused: the code, and not even a saved context or stream position changed. */
static void refused(struct machine_fixture *m, uint64_t got, uint64_t code, unsigned outcome)
{
	assert_int_equal(got, code);
	assert_int_equal(last_outcome(m), outcome);
	assert_int_equal(changes(m), changes_of(m, HOST_F_REG));
	assert_true(changes(m) <= 1); /* x0 */
	assert_true(host_runs(m, CPU));
}

/* ---- arguments ----------------------------------------------------------------------------- */

static void vcpu_run_needs_a_vm(void **state)
{
	struct machine_fixture *m = with_vm(state);
	static const uint64_t no_vm[] = { 0, 16, 17, KC_INVALID64 };

	for (unsigned k = 0; k < 4; k++)
		refused(m, run(m, CPU, no_vm[k], 0, 0, 3, 0), KC_INVAL, KC_OUT_vcpu_run_argument);
}

static void vcpu_run_needs_a_vcpu(void **state) /* [L13] */
{
	struct machine_fixture *m = with_vm(state);

	refused(m, run(m, CPU, 1, 8, 0, 3, 0), KC_INVAL, KC_OUT_vcpu_run_argument);
	refused(m, run(m, CPU, 1, KC_INVALID64, 0, 3, 0), KC_INVAL, KC_OUT_vcpu_run_argument);
}

static void vcpu_run_needs_a_registered_vcpu(void **state)
{
	struct machine_fixture *m = with_vm(state);

	refused(m, run(m, CPU, 1, 2, 0, 3, 0), KC_STATE, KC_OUT_set_vcpu_active_vcpu_state);
}

static void vcpu_run_needs_a_verified_vm(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	refused(m, run(m, CPU, 1, 0, 0, 3, 0), KC_STATE, KC_OUT_set_vcpu_active_state);
}

static void vcpu_run_of_a_running_vcpu_is_refused(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, 2, 1, 0);
	refused(m, run(m, CPU, 1, 0, 0, 3, 0), KC_STATE, KC_OUT_set_vcpu_active_vcpu_state);
	assert_true(runs(m, 2, 1, 0));
}

static void vcpu_run_of_two_vcpus_on_two_cpus(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, 2, 1, 0);
	start(m, CPU, 1, 1);
	assert_true(runs(m, 2, 1, 0));
	assert_true(runs(m, CPU, 1, 1));
}

static void vcpu_run_after_poweroff_is_refused(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	guest_hvc(m, CPU, KC_PSCI_SYSTEM_OFF, 0, 0, 0);
	refused(m, run(m, CPU, 1, 0, 0, 3, 0), KC_STATE, KC_OUT_set_vcpu_active_state);
}

/* ---- first run ------------------------------------------------------------------------------- */

static void vcpu_run_first_starts_inside_the_image(void **state)
{
	struct machine_fixture *m = with_vm(state);

	m->pc = IMAGE_GPA + 0x1FFC;
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(last_outcome(m), KC_OUT_vcpu_run_ok_first);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), IMAGE_GPA + 0x1FFC);
}

static void vcpu_run_first_outside_the_image_is_refused(void **state)
{
	struct machine_fixture *m = with_vm(state);
	uint64_t before = position(m, 1);

	m->pc = IMAGE_GPA + 0x2000;
	refused(m, run(m, CPU, 1, 0, 0, 3, 0), KC_INVAL, KC_OUT_vcpu_run_pc);
	assert_int_equal(position(m, 1), before);
	assert_int_equal(m->kc->vm[1].vcpu_state[0], KC_READY);
}

static void vcpu_run_first_refused_can_be_repeated(void **state)
{
	struct machine_fixture *m = with_vm(state);

	run(m, CPU, 1, 0, 0, 3, 0);
	assert_true(host_runs(m, CPU));
	start(m, CPU, 1, 0);
}

/* [S42]: the host's pstate, EL2h, is read and dropped. */
static void vcpu_run_first_begins_in_el1_whatever_the_host_says(void **state)
{
	struct machine_fixture *m = with_vm(state);

	steer(m, 1, 0, 0x3C9);
	start(m, CPU, 1, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL2), 0x3C5);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_PSTATE), 0x3C5);
}

static void vcpu_run_first_consumes_one_value(void **state)
{
	struct machine_fixture *m = with_vm(state);
	uint64_t before = position(m, 1);

	start(m, CPU, 1, 0);
	assert_int_equal(position(m, 1), before + 1);
}

static void vcpu_run_first_takes_actlr_from_the_stream(void **state)
{
	struct machine_fixture *m = with_vm(state);

	steer(m, 1, 0, 0xACDC);
	start(m, CPU, 1, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ACTLR_EL1), 0xACDC);
}

static void vcpu_run_first_leaves_nothing_of_the_host(void **state)
{
	struct machine_fixture *m = with_vm(state);

	tag_registers(m, CPU, 7);
	start(m, CPU, 1, 0);
	for (unsigned r = X(0); r <= PLAT_REG_FPCR; r++)
		assert_int_equal(reg(m, CPU, r), 0);
	for (unsigned r = PLAT_REG_SYS_FIRST; r < PLAT_REG_SYS_END; r++)
		if (r != PLAT_REG_ACTLR_EL1)
			assert_int_equal(reg(m, CPU, r), plat_reset_value(m->kc, (enum plat_reg)r));
	for (unsigned r = PLAT_REG_ESR_EL2; r <= PLAT_REG_HPFAR_EL2; r++)
		assert_int_equal(reg(m, CPU, r), 0);
}

/* 8.10: what runs is a function of the VM's context and table only. */
static void vcpu_run_is_the_same_whoever_the_host_was(void **state)
{
	struct machine_fixture *m = with_vm(state);
	uint64_t first[PLAT_REG_COUNT];

	tag_registers(m, CPU, 7);
	set_reg(m, CPU, PLAT_REG_CNTHCTL_EL2, 3);
	start(m, CPU, 1, 0);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, 0, 3, 0);
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		first[r] = reg(m, CPU, r);
	leave_by_interrupt(m, CPU);
	tag_registers(m, 2, 9);
	set_reg(m, 2, PLAT_REG_CNTHCTL_EL2, 3);
	run(m, 2, 1, 0, 0, 3, 0);
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		assert_int_equal(reg(m, 2, r), first[r]);
}

static void vcpu_run_first_numbers_the_vcpu(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 1);
	assert_int_equal(reg(m, CPU, PLAT_REG_VMPIDR_EL2), 0x80000001);
	assert_int_equal(reg(m, CPU, PLAT_REG_MPIDR_EL1), 0x80000001);
}

static void vcpu_run_first_marks_that_it_ran(void **state)
{
	struct machine_fixture *m = with_vm(state);

	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), KC_INVALID64);
	start(m, CPU, 1, 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 0);
	assert_int_equal(ctxt(m, 1, 1, KC_CTXT_DIRTY), KC_INVALID64);
}

/* ---- a loaded vCPU ------------------------------------------------------------------- */

static void vcpu_run_loaded_keeps_its_registers(void **state)
{
	struct machine_fixture *m = *state;

	load_vm(m, 1);
	assert_int_equal(hvc(m, CPU, KC_HVC_LOAD_CRYPT_VCPU, 1, 0, 0, 0, 0), KC_OK);
	verify_vm_image(m, 1);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(last_outcome(m), KC_OUT_vcpu_run_ok_loaded);
	for (unsigned r = X(0); r < X(31); r++)
		assert_int_equal(reg(m, CPU, r), ctxt(m, 1, 0, r));
	assert_int_not_equal(reg(m, CPU, X(5)), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), ctxt(m, 1, 0, KC_CTXT_PC));
}

static void vcpu_run_loaded_reads_nothing_and_starts_in_el1(void **state)
{
	struct machine_fixture *m = *state;
	uint64_t before;

	load_vm(m, 1);
	assert_int_equal(hvc(m, CPU, KC_HVC_LOAD_CRYPT_VCPU, 1, 0, 0, 0, 0), KC_OK);
	verify_vm_image(m, 1);
	before = position(m, 1);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(position(m, 1), before);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL2) & 0xC, 0x4);
}

/* ---- running again ------------------------------------------------------------------- */

static void vcpu_run_again_continues_where_it_stopped(void **state) /* [S28] */
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x80000000);
	set_reg(m, CPU, X(9), 0x99);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(last_outcome(m), KC_OUT_vcpu_run_ok_again);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40000444);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL2), 0x80000000);
	assert_int_equal(reg(m, CPU, X(9)), 0x99);
}

/* [S17]: the published code injects at every re-entry. */
static void vcpu_run_again_injects_nothing_unasked(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL1, 0xE1);
	set_reg(m, CPU, PLAT_REG_ESR_EL1, 0xE5);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL1), 0xE1);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), 0xE5);
}

static void vcpu_run_again_injects_on_request(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x5);
	set_reg(m, CPU, PLAT_REG_VBAR_EL1, 0x40001000);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, 0, 3, 1);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL1), 0x40000444);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL1), 0x5);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40001200);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL2), 0x3C5);
}

static void vcpu_run_again_reads_only_bit_0_of_the_request(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, 0, 3, ~1ull);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40000444);
}

static void vcpu_run_again_skips_the_emulated_instruction(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	trap(m, CPU, KC_ESR_EC_WFX);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40000448);
}

static void vcpu_run_again_skips_once(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	trap(m, CPU, KC_ESR_EC_WFX);
	run(m, CPU, 1, 0, 0, 3, 0);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40000448);
}

/* The injected exception is taken from the trapped instruction, at the vector itself [L12]. */
static void vcpu_run_again_injection_replaces_the_skip(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x5);
	set_reg(m, CPU, PLAT_REG_VBAR_EL1, 0x40001000);
	trap(m, CPU, KC_ESR_EC_WFX);
	run(m, CPU, 1, 0, 0, 3, 1);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL1), 0x40000444);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40001200);
}

static void vcpu_run_again_delivers_the_read_value(void **state)
{
	struct machine_fixture *m = with_vm(state);
	uint64_t before;

	start(m, CPU, 1, 0);
	set_reg(m, CPU, X(6), 0x66);
	leave_by_abort(m, CPU, 0x9000000, data_abort(false, 2, 7));
	before = position(m, 1);
	steer(m, 1, 0, 0xABCD);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, X(7)), 0xABCD);
	assert_int_equal(reg(m, CPU, X(6)), 0x66);
	assert_int_equal(position(m, 1), before + 1);
}

/* [S18]: one value a register, in ascending order. */
static void vcpu_run_again_gives_each_dirty_register_its_own_value(void **state)
{
	struct machine_fixture *m = with_vm(state);
	uint64_t before;

	start(m, CPU, 1, 0);
	trap(m, CPU, KC_ESR_EC_HVC64);
	set_ctxt(m->kc, CPU, 1, 0, KC_CTXT_DIRTY, 1u << 0 | 1u << 5 | 1u << 30);
	before = position(m, 1);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, X(0)), stream_default(1, before));
	assert_int_equal(reg(m, CPU, X(5)), stream_default(1, before + 1));
	assert_int_equal(reg(m, CPU, X(30)), stream_default(1, before + 2));
	assert_int_equal(position(m, 1), before + 3);
}

static void vcpu_run_again_without_trap_syncs_nothing(void **state)
{
	struct machine_fixture *m = with_vm(state);
	uint64_t before;

	start(m, CPU, 1, 0);
	set_reg(m, CPU, X(3), 0x33);
	leave_by_interrupt(m, CPU);
	set_ctxt(m->kc, CPU, 1, 0, KC_CTXT_DIRTY, 1u << 3);
	before = position(m, 1);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, X(3)), 0x33);
	assert_int_equal(position(m, 1), before);
}

static void vcpu_run_again_clears_far_el2(void **state)
{
	struct machine_fixture *m = with_fault(state);

	assert_int_equal(ctxt(m, 1, 0, PLAT_REG_FAR_EL2), RAM_GPA);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_FAR_EL2), 0);
}

/* ---- faults -------------------------------------------------------------------------- */

static void vcpu_run_maps_the_faulting_page(void **state)
{
	struct machine_fixture *m = with_fault(state);

	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(last_outcome(m), KC_OUT_vcpu_run_ok_mapped);
	assert_int_equal(npt_frame(m->kc, 1, RAM_GPA >> 12), FRAME);
}

static void vcpu_run_repeats_the_faulting_instruction(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	leave_by_abort(m, CPU, RAM_GPA, data_abort(false, 3, 4));
	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40000444);
}

static void vcpu_run_declassifies_the_fresh_page_once(void **state)
{
	struct machine_fixture *m = with_fault(state);
	uint64_t before = position(m, 1);

	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_int_equal(position(m, 1), before + 1);
	assert_int_equal(host_page_content(m->kc, FRAME).symbol, stream_default(1, before));
}

static void vcpu_run_maps_once(void **state) /* [S51] */
{
	struct machine_fixture *m = with_fault(state);

	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_FLAGS), 0);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, FRAME + 1, 3, 0);
	assert_int_equal(last_outcome(m), KC_OUT_vcpu_run_ok_again);
	assert_int_equal(npt_frame(m->kc, 1, RAM_GPA >> 12), FRAME);
}

/* [S51]: no mapping at an address of the host's choice. */
static void vcpu_run_without_fault_maps_nothing(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_HPFAR_EL2, RAM_GPA >> 12 << 4);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(changes_of(m, KC_F_S2_OWNER), 0);
	assert_int_equal(npt_frame(m->kc, 1, RAM_GPA >> 12), 0);
}

static void vcpu_run_without_page_keeps_the_fault(void **state)
{
	struct machine_fixture *m = with_fault(state);

	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(last_outcome(m), KC_OUT_vcpu_run_ok_again);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_FLAGS), KC_FLAG_FAULT_PENDING);
	assert_int_equal(npt_frame(m->kc, 1, RAM_GPA >> 12), 0);
}

/* Each run is the answer to the exit before it, not to an older one. */
static void vcpu_run_after_another_exit_forgets_the_fault(void **state)
{
	struct machine_fixture *m = with_fault(state);

	run(m, CPU, 1, 0, 0, 3, 0);
	leave_by_interrupt(m, CPU);
	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_int_equal(npt_frame(m->kc, 1, RAM_GPA >> 12), 0);
}

static void vcpu_run_with_a_foreign_page_is_refused(void **state)
{
	struct machine_fixture *m = with_fault(state);

	refused(m, run(m, CPU, 1, 0, CORE_PFN, 3, 0), KC_PERM, KC_OUT_vcpu_run_fault_perm);
	assert_int_equal(m->kc->vm[1].vcpu_state[0], KC_READY);
}

static void vcpu_run_with_a_page_under_dma_is_refused(void **state)
{
	struct machine_fixture *m = with_fault(state);
	uint64_t iova = (FRAME + KC_HOST_IOVA_OFFSET) << KC_PAGE_SHIFT;

	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_ALLOC_PGD, 2, KC_HOSTVISOR, 0, 0, 0), KC_OK);
	assert_int_equal(hvc(m, CPU, KC_HVC_SMMU_LPAE_MAP, iova, FRAME << 12, 3, 2, 0), KC_OK);
	refused(m, run(m, CPU, 1, 0, FRAME, 3, 0), KC_BUSY, KC_OUT_vcpu_run_fault_busy);
}

static void vcpu_run_refused_mapping_keeps_the_fault(void **state)
{
	struct machine_fixture *m = with_fault(state);

	run(m, CPU, 1, 0, CORE_PFN, 3, 0);
	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_int_equal(npt_frame(m->kc, 1, RAM_GPA >> 12), FRAME);
}

static void vcpu_run_with_a_misaligned_block_is_refused(void **state) /* [S36] */
{
	struct machine_fixture *m = with_fault(state);

	refused(m, run(m, CPU, 1, 0, 0x201, 2, 0), KC_INVAL, KC_OUT_vcpu_run_fault_inval);
}

static void vcpu_run_maps_a_block(void **state)
{
	struct machine_fixture *m = with_fault(state);

	run(m, CPU, 1, 0, 0x400, 2, 0);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(get_npt_level(m->kc, 1, RAM_GPA), 2);
	assert_int_equal(npt_frame(m->kc, 1, (RAM_GPA >> 12) + 511), 0x400 + 511);
}

static void vcpu_run_level_other_than_2_is_a_page(void **state)
{
	static const uint64_t levels[] = { 0, 1, 3, 4, KC_INVALID64 };

	for (unsigned k = 0; k < 5; k++) {
		struct machine_fixture *m = with_fault(state);

		run(m, CPU, 1, 0, 0x400, levels[k], 0);
		assert_int_equal(get_npt_level(m->kc, 1, RAM_GPA), 3);
		if (k < 4) {
			machine_teardown(state);
			machine_setup(state);
		}
	}
}

static void vcpu_run_without_table_pages_is_refused(void **state)
{
	struct machine_fixture *m = with_vm(state);
	uint64_t code = KC_OK;

	start(m, CPU, 1, 0);
	for (uint64_t k = 0; k < 8 && code == KC_OK; k++) { /* a table each; the pool has four */
		leave_by_abort(m, CPU, RAM_GPA + k * KC_PMD_SIZE, data_abort(false, 3, 4));
		run(m, CPU, 1, 0, FRAME + k, 3, 0);
		code = runs(m, CPU, 1, 0) ? (uint64_t)KC_OK : reg(m, CPU, X(0));
	}
	refused(m, code, KC_NOMEM, KC_OUT_vcpu_run_fault_nomem);
}

/* The VM is switched off by another CPU between activation and mapping. */
static void other_cpu_powers_off(struct machine_fixture *m)
{
	assert_int_equal(set_vm_poweroff(m->kc, 0, 1), KC_OK);
}

static void vcpu_run_of_a_vm_that_dies_meanwhile_is_refused(void **state)
{
	struct machine_fixture *m = with_fault(state);

	interleave(m, KC_LOCK_INFO + 1, 2, other_cpu_powers_off); /* in front of fault_map() */
	assert_int_equal(run(m, CPU, 1, 0, FRAME, 3, 0), KC_STATE);
	assert_int_equal(last_outcome(m), KC_OUT_vcpu_run_fault_state);
	assert_int_equal(m->kc->vm[1].vcpu_state[0], KC_READY);
	assert_true(host_runs(m, CPU));
}

static void vcpu_run_maps_before_it_reads_registers(void **state)
{
	struct machine_fixture *m = with_fault(state);
	uint64_t before = position(m, 1);

	set_ctxt(m->kc, CPU, 1, 0, KC_CTXT_DIRTY, 1u << 4);
	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_int_equal(host_page_content(m->kc, FRAME).symbol, stream_default(1, before));
	assert_int_equal(reg(m, CPU, X(4)), stream_default(1, before + 1));
}

/* ---- the host's side ----------------------------------------------------------------- */

static void vcpu_run_saves_the_host(void **state)
{
	struct machine_fixture *m = with_vm(state);

	tag_registers(m, CPU, 7);
	start(m, CPU, 1, 0);
	for (unsigned r = X(6); r < PLAT_REG_SYS_END; r++)
		assert_int_equal(ctxt(m, KC_HOSTVISOR, CPU, r), tagged(r, 7));
	assert_int_equal(ctxt(m, KC_HOSTVISOR, CPU, KC_CTXT_PC), tagged(PLAT_REG_ELR_EL2, 7));
	assert_int_equal(ctxt(m, KC_HOSTVISOR, CPU, KC_CTXT_PSTATE), 0x3C5);
}

static void vcpu_run_switches_table_and_traps(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_VTTBR_EL2), kc_vttbr(m->kc, 1));
	assert_int_equal(reg(m, CPU, PLAT_REG_HCR_EL2), KC_HCR_VM);
	assert_int_equal(reg(m, CPU, PLAT_REG_CPTR_EL2), KC_CPTR_VM);
}

static void vcpu_run_leaves_other_cpus(void **state)
{
	struct machine_fixture *m = with_vm(state);

	tag_registers(m, 2, 9);
	start(m, CPU, 1, 0);
	assert_true(host_runs(m, 2));
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		assert_int_equal(reg(m, 2, r), tagged(r, 9));
}

static void does_nothing(struct machine_fixture *m)
{
	set_reg(m, CPU, X(0), 1);
	watch(m);
	kc_host_vcpu_run(m->kc, CPU);
	assert_int_equal(m->stores, 0);
}

static void vcpu_run_does_nothing_while_a_vm_runs(void **state)
{
	struct machine_fixture *m = with_vm(state);

	start(m, CPU, 1, 0);
	does_nothing(m);
}

static void vcpu_run_does_nothing_inside_el2(void **state)
{
	struct machine_fixture *m = with_vm(state);

	set_icore(m->kc, CPU, 1);
	does_nothing(m);
}

static void vcpu_run_does_nothing_after_a_panic(void **state)
{
	struct machine_fixture *m = with_vm(state);

	kc_panic(m->kc, 0, KC_PANIC_POOL);
	does_nothing(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TRAP_TEST(vcpu_run_needs_a_vm),
		TRAP_TEST(vcpu_run_needs_a_vcpu),
		TRAP_TEST(vcpu_run_needs_a_registered_vcpu),
		TRAP_TEST(vcpu_run_needs_a_verified_vm),
		TRAP_TEST(vcpu_run_of_a_running_vcpu_is_refused),
		TRAP_TEST(vcpu_run_of_two_vcpus_on_two_cpus),
		TRAP_TEST(vcpu_run_after_poweroff_is_refused),
		TRAP_TEST(vcpu_run_first_starts_inside_the_image),
		TRAP_TEST(vcpu_run_first_outside_the_image_is_refused),
		TRAP_TEST(vcpu_run_first_refused_can_be_repeated),
		TRAP_TEST(vcpu_run_first_begins_in_el1_whatever_the_host_says),
		TRAP_TEST(vcpu_run_first_consumes_one_value),
		TRAP_TEST(vcpu_run_first_takes_actlr_from_the_stream),
		TRAP_TEST(vcpu_run_first_leaves_nothing_of_the_host),
		TRAP_TEST(vcpu_run_is_the_same_whoever_the_host_was),
		TRAP_TEST(vcpu_run_first_numbers_the_vcpu),
		TRAP_TEST(vcpu_run_first_marks_that_it_ran),
		TRAP_TEST(vcpu_run_loaded_keeps_its_registers),
		TRAP_TEST(vcpu_run_loaded_reads_nothing_and_starts_in_el1),
		TRAP_TEST(vcpu_run_again_continues_where_it_stopped),
		TRAP_TEST(vcpu_run_again_injects_nothing_unasked),
		TRAP_TEST(vcpu_run_again_injects_on_request),
		TRAP_TEST(vcpu_run_again_reads_only_bit_0_of_the_request),
		TRAP_TEST(vcpu_run_again_skips_the_emulated_instruction),
		TRAP_TEST(vcpu_run_again_skips_once),
		TRAP_TEST(vcpu_run_again_injection_replaces_the_skip),
		TRAP_TEST(vcpu_run_again_delivers_the_read_value),
		TRAP_TEST(vcpu_run_again_gives_each_dirty_register_its_own_value),
		TRAP_TEST(vcpu_run_again_without_trap_syncs_nothing),
		TRAP_TEST(vcpu_run_again_clears_far_el2),
		TRAP_TEST(vcpu_run_maps_the_faulting_page),
		TRAP_TEST(vcpu_run_repeats_the_faulting_instruction),
		TRAP_TEST(vcpu_run_declassifies_the_fresh_page_once),
		TRAP_TEST(vcpu_run_maps_once),
		TRAP_TEST(vcpu_run_without_fault_maps_nothing),
		TRAP_TEST(vcpu_run_without_page_keeps_the_fault),
		TRAP_TEST(vcpu_run_after_another_exit_forgets_the_fault),
		TRAP_TEST(vcpu_run_with_a_foreign_page_is_refused),
		TRAP_TEST(vcpu_run_with_a_page_under_dma_is_refused),
		TRAP_TEST(vcpu_run_refused_mapping_keeps_the_fault),
		TRAP_TEST(vcpu_run_with_a_misaligned_block_is_refused),
		TRAP_TEST(vcpu_run_maps_a_block),
		TRAP_TEST(vcpu_run_level_other_than_2_is_a_page),
		TRAP_TEST(vcpu_run_without_table_pages_is_refused),
		TRAP_TEST(vcpu_run_of_a_vm_that_dies_meanwhile_is_refused),
		TRAP_TEST(vcpu_run_maps_before_it_reads_registers),
		TRAP_TEST(vcpu_run_saves_the_host),
		TRAP_TEST(vcpu_run_switches_table_and_traps),
		TRAP_TEST(vcpu_run_leaves_other_cpus),
		TRAP_TEST(vcpu_run_does_nothing_while_a_vm_runs),
		TRAP_TEST(vcpu_run_does_nothing_inside_el2),
		TRAP_TEST(vcpu_run_does_nothing_after_a_panic),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
