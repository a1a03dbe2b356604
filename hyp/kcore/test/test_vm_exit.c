/* SPDX-License-Identifier: Apache-2.0 */
/* Leaving a VM (sekvm.md 8.6-8.8, 8.11; [S13, S16, S19, S20, S28, S29, S43, C22, C24]). */
#include "hyp/kcore/test/trap_fixture.h"

#include "hyp/kcore/page_mgmt.h"

#define CPU 1u
#define X(n) (PLAT_REG_X0 + (n))
#define DEVICE_IPA 0x9000123ull
#define FRAME 0x30u

/* vCPU (1, 0) runs on CPU. */
static struct machine_fixture *running(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	start(m, CPU, 1, 0);
	return m;
}

/* ... and has FRAME mapped at RAM_GPA. */
static struct machine_fixture *with_page(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, RAM_GPA, data_abort(false, 3, 4));
	run(m, CPU, 1, 0, FRAME, 3, 0);
	assert_true(runs(m, CPU, 1, 0));
	return m;
}

/* How often the guest shared the page. */
static uint64_t shares(struct machine_fixture *m, uint64_t pfn)
{
	return get_pfn(m->kc, pfn).count;
}

/* What the host got: class and record. */
static void host_got(struct machine_fixture *m, uint64_t kind, uint64_t x2, uint64_t x3,
		     uint64_t x4, uint64_t x5)
{
	const uint64_t x[] = { KC_OK, kind, x2, x3, x4, x5 };

	assert_true(host_runs(m, CPU));
	for (unsigned k = 0; k < 6; k++)
		assert_int_equal(reg(m, CPU, X(k)), x[k]);
}

/* ---- classes -------------------------------------------------------------------------- */

static void vm_exit_interrupt_tells_only_that(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, X(2), 0x5EC2E7);
	leave_by_interrupt(m, CPU);
	host_got(m, KC_EXIT_INTERRUPT, 0, 0, 0, 0);
	assert_int_equal(last_outcome(m), KC_OUT_vm_exit_interrupt);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 0);
}

static void vm_exit_wfx_steps_over_it(void **state)
{
	struct machine_fixture *m = running(state);

	trap(m, CPU, KC_ESR_EC_WFX);
	host_got(m, KC_EXIT_WFX, 0, 0, 0, 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), KC_DIRTY_PC_FLAG);
}

/* [S16]: no class stops the machine; what has no row goes to the host with its number. */
static void vm_exit_every_other_class_goes_to_the_host(void **state)
{
	struct machine_fixture *m = running(state);

	for (unsigned class = 0; class < 64; class ++) {
		if (class == KC_ESR_EC_WFX || class == KC_ESR_EC_HVC32 ||
		    class == KC_ESR_EC_HVC64 || class == KC_ESR_EC_SYS64 ||
		    class == KC_ESR_EC_IABT_LOW || class == KC_ESR_EC_DABT_LOW)
			continue;
		trap(m, CPU, class);
		host_got(m, KC_EXIT_OTHER, class, 0, 0, 0);
		assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 0);
		run(m, CPU, 1, 0, 0, 3, 0);
	}
}

static void vm_exit_unknown_code_goes_to_the_host(void **state)
{
	struct machine_fixture *m = running(state);

	leave(m, CPU, 1, syndrome(0x2F, 0)); /* SError */
	host_got(m, KC_EXIT_OTHER, 0x2F, 0, 0, 0);
}

/* ---- system registers ------------------------------------------------------------------ */

/* [C22]: not a skipped access that leaves the register as it was. */
static void vm_exit_sys64_is_undefined_for_the_guest(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x5);
	set_reg(m, CPU, PLAT_REG_VBAR_EL1, 0x40001000);
	trap(m, CPU, KC_ESR_EC_SYS64);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(last_outcome(m), KC_OUT_vm_exit_undefined);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40001200);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL1), 0x40000444);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), 0);
}

static void vm_exit_sys64_keeps_the_syndrome(void **state) /* [S13] */
{
	struct machine_fixture *m = running(state);

	trap(m, CPU, KC_ESR_EC_SYS64);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL2), syndrome(KC_ESR_EC_SYS64, 0));
}

static void vm_exit_sys64_keeps_general_registers(void **state)
{
	struct machine_fixture *m = running(state);

	for (unsigned n = 0; n < 31; n++)
		set_reg(m, CPU, X(n), 0x700 + n);
	trap(m, CPU, KC_ESR_EC_SYS64);
	for (unsigned n = 0; n < 31; n++)
		assert_int_equal(reg(m, CPU, X(n)), 0x700 + n);
}

/* ---- hypercalls to the host ---------------------------------------------------------------- */

static void vm_exit_hvc_tells_nothing_of_unknown_calls(void **state)
{
	struct machine_fixture *m = running(state);

	guest_hvc(m, CPU, 0x84000000, 1, 2, 3);
	host_got(m, KC_EXIT_HVC, 0, 0, 0, 0);
	assert_int_equal(last_outcome(m), KC_OUT_vm_exit_hvc);
}

static void vm_exit_hvc_returns_x0(void **state) /* [S20] */
{
	struct machine_fixture *m = running(state);

	guest_hvc(m, CPU, 0x84000000, 1, 2, 3);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 1);
	steer(m, 1, 0, 7);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, X(0)), 7);
	assert_int_equal(reg(m, CPU, X(1)), 1);
}

static void vm_exit_hvc_continues_after_the_call(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	guest_hvc(m, CPU, 0x84000000, 0, 0, 0);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40000444);
}

static void vm_exit_psci_calls_show_x0_to_x3(void **state)
{
	struct machine_fixture *m = running(state);
	static const uint64_t calls[] = { 0xC4000003, 0x84000004, 0xC4000004 };

	for (unsigned k = 0; k < 3; k++) {
		guest_hvc(m, CPU, calls[k], 1, 0x40000000, 3);
		host_got(m, KC_EXIT_HVC, calls[k], 1, 0x40000000, 3);
		assert_int_equal(last_outcome(m), KC_OUT_vm_exit_psci);
		run(m, CPU, 1, 0, 0, 3, 0);
	}
}

static void vm_exit_psci_shows_nothing_beyond_x3(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, X(4), 0x5EC2E7);
	guest_hvc(m, CPU, KC_PSCI_CPU_ON_64, 1, 2, 3);
	for (unsigned n = 0; n < 31; n++)
		assert_int_not_equal(reg(m, CPU, X(n)), 0x5EC2E7);
}

static void vm_exit_hvc32_is_treated_alike(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, X(0), KC_PSCI_AFFINITY_INFO_32);
	set_reg(m, CPU, X(1), 2);
	trap(m, CPU, KC_ESR_EC_HVC32);
	host_got(m, KC_EXIT_HVC, KC_PSCI_AFFINITY_INFO_32, 2, 0, 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 1);
}

static void vm_exit_system_off_powers_the_vm_off(void **state)
{
	struct machine_fixture *m = running(state);

	guest_hvc(m, CPU, KC_PSCI_SYSTEM_OFF, 1, 2, 3);
	host_got(m, KC_EXIT_SYSTEM_OFF, 0, 0, 0, 0);
	assert_int_equal(m->kc->vm[1].state, KC_POWEROFF);
	assert_int_equal(m->kc->vm[1].vcpu_state[0], KC_READY);
}

static void vm_exit_system_off_compares_32_bits(void **state)
{
	struct machine_fixture *m = running(state);

	guest_hvc(m, CPU, 0xFFFFFFFF00000000 | KC_PSCI_SYSTEM_OFF, 0, 0, 0);
	assert_int_equal(m->kc->vm[1].state, KC_POWEROFF);
}

static void vm_exit_of_another_vcpu_after_poweroff_is_as_usual(void **state)
{
	struct machine_fixture *m = running(state);

	start(m, 2, 1, 1);
	guest_hvc(m, CPU, KC_PSCI_SYSTEM_OFF, 0, 0, 0);
	leave_by_interrupt(m, 2);
	assert_true(host_runs(m, 2));
	assert_int_equal(reg(m, 2, X(1)), KC_EXIT_INTERRUPT);
	assert_int_equal(m->kc->halt, 0);
}

/* ---- grant and revoke ------------------------------------------------------------------------ */

static void vm_exit_grant_shares_the_page_and_resumes(void **state)
{
	struct machine_fixture *m = with_page(state);

	guest_hvc(m, CPU, KC_HVC_GRANT, 0, RAM_GPA, 0x1000);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(reg(m, CPU, X(0)), KC_OK);
	assert_int_equal(shares(m, FRAME), 1);
}

static void vm_exit_grant_changes_no_register_but_x0(void **state)
{
	struct machine_fixture *m = with_page(state);

	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x40000444);
	for (unsigned n = 0; n < 31; n++)
		set_reg(m, CPU, X(n), 0x700 + n);
	guest_hvc(m, CPU, KC_HVC_GRANT, 1, RAM_GPA, 0x1000);
	for (unsigned n = 4; n < 31; n++)
		assert_int_equal(reg(m, CPU, X(n)), 0x700 + n);
	assert_int_equal(reg(m, CPU, X(1)), 1);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 0x40000444);
}

static void vm_exit_revoke_takes_the_page_back(void **state)
{
	struct machine_fixture *m = with_page(state);

	guest_hvc(m, CPU, KC_HVC_GRANT, 0, RAM_GPA, 0x1000);
	guest_hvc(m, CPU, KC_HVC_REVOKE, 0, RAM_GPA, 0x1000);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(reg(m, CPU, X(0)), KC_OK);
	assert_int_equal(shares(m, FRAME), 0);
}

static void vm_exit_grant_rounds_the_size_up(void **state)
{
	struct machine_fixture *m = running(state);

	guest_hvc(m, CPU, KC_HVC_GRANT, 0, IMAGE_GPA, 0x1001);
	assert_int_equal(reg(m, CPU, X(0)), KC_OK);
	assert_int_equal(shares(m, IMAGE_PFN(1)), 1);
	assert_int_equal(shares(m, IMAGE_PFN(1) + 1), 1);
}

static void vm_exit_grant_of_an_absent_page_is_an_error(void **state)
{
	struct machine_fixture *m = running(state);

	guest_hvc(m, CPU, KC_HVC_GRANT, 0, RAM_GPA, 0x1000);
	assert_true(runs(m, CPU, 1, 0));
	assert_int_equal(reg(m, CPU, X(0)), KC_PERM);
	assert_int_equal(changes_of_state(m), 0);
}

static void range_is_invalid(struct machine_fixture *m, uint64_t addr, uint64_t size)
{
	for (uint64_t call = KC_HVC_GRANT; call <= KC_HVC_REVOKE; call++) {
		guest_hvc(m, CPU, call, 0, addr, size);
		assert_true(runs(m, CPU, 1, 0));
		assert_int_equal(reg(m, CPU, X(0)), KC_INVAL);
		assert_int_equal(changes_of_state(m), 0);
	}
}

static void vm_exit_range_must_be_page_aligned(void **state)
{
	struct machine_fixture *m = with_page(state);

	range_is_invalid(m, RAM_GPA + 8, 0x1000);
	assert_int_equal(last_outcome(m), KC_OUT_vm_exit_range);
}

static void vm_exit_range_is_bounded(void **state) /* [S43] */
{
	struct machine_fixture *m = with_page(state);

	range_is_invalid(m, RAM_GPA, 512 * 0x1000 + 1);
	range_is_invalid(m, RAM_GPA, 1ull << 63);
	range_is_invalid(m, RAM_GPA, KC_INVALID64); /* + 4095 would wrap */
}

static void vm_exit_range_ends_at_2_48(void **state)
{
	struct machine_fixture *m = with_page(state);

	range_is_invalid(m, (1ull << 48) - 0x1000, 0x2000);
	range_is_invalid(m, 1ull << 48, 0x1000);
	range_is_invalid(m, ~0xFFFull, 0x1000);
}

static void vm_exit_empty_range_is_ok(void **state)
{
	struct machine_fixture *m = with_page(state);

	guest_hvc(m, CPU, KC_HVC_GRANT, 0, RAM_GPA, 0);
	assert_int_equal(reg(m, CPU, X(0)), KC_OK);
	assert_int_equal(shares(m, FRAME), 0);
}

/* ---- aborts -------------------------------------------------------------------------- */

static void vm_exit_fault_asks_for_the_page(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, RAM_GPA | 0x123, data_abort(true, 3, 4));
	host_got(m, KC_EXIT_FAULT, RAM_GPA >> 12, 0, 0, 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_FLAGS), KC_FLAG_FAULT_PENDING);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 0);
}

static void vm_exit_fault_of_a_fetch_asks_for_the_page(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, RAM_GPA, syndrome(KC_ESR_EC_IABT_LOW, 0));
	host_got(m, KC_EXIT_FAULT, RAM_GPA >> 12, 0, 0, 0);
}

static void vm_exit_fault_of_a_table_walk_asks_for_the_page(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, RAM_GPA, syndrome(KC_ESR_EC_DABT_LOW, KC_ESR_S1PTW));
	host_got(m, KC_EXIT_FAULT, RAM_GPA >> 12, 0, 0, 0);
}

static void vm_exit_mmio_ends_where_memory_begins(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, KC_MAX_MMIO_ADDR - 8, data_abort(false, 3, 4));
	assert_int_equal(reg(m, CPU, X(1)), KC_EXIT_MMIO_READ);
	run(m, CPU, 1, 0, 0, 3, 0);
	leave_by_abort(m, CPU, KC_MAX_MMIO_ADDR, data_abort(false, 3, 4));
	assert_int_equal(reg(m, CPU, X(1)), KC_EXIT_FAULT);
}

/* [S19]: pc and the destination register, both. */
static void vm_exit_mmio_read_asks_for_one_register(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, DEVICE_IPA, data_abort(false, 1, 7));
	host_got(m, KC_EXIT_MMIO_READ, DEVICE_IPA, 2, 7, 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), KC_DIRTY_PC_FLAG | 1u << 7);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_FLAGS), 0);
}

static void vm_exit_mmio_read_does_not_show_the_register(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, X(7), 0x5EC2E7);
	leave_by_abort(m, CPU, DEVICE_IPA, data_abort(false, 3, 7));
	for (unsigned n = 0; n < 31; n++)
		assert_int_not_equal(reg(m, CPU, X(n)), 0x5EC2E7);
}

/* [C24]: bits beyond 30 of the dirty word mean something else. */
static void vm_exit_mmio_read_into_the_zero_register_marks_the_pc_only(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, DEVICE_IPA, data_abort(false, 2, 31));
	host_got(m, KC_EXIT_MMIO_READ, DEVICE_IPA, 4, 31, 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), KC_DIRTY_PC_FLAG);
}

static void vm_exit_mmio_read_into_x30_marks_x30(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, DEVICE_IPA, data_abort(false, 2, 30));
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), KC_DIRTY_PC_FLAG | 1ull << 30);
}

static void vm_exit_mmio_write_shows_what_is_stored(void **state)
{
	struct machine_fixture *m = running(state);

	for (unsigned log_size = 0; log_size < 4; log_size++) {
		static const uint64_t shown[] = { 0x88, 0x7788, 0x55667788, 0x1122334455667788 };

		set_reg(m, CPU, X(9), 0x1122334455667788);
		leave_by_abort(m, CPU, DEVICE_IPA, data_abort(true, log_size, 9));
		host_got(m, KC_EXIT_MMIO_WRITE, DEVICE_IPA, 1u << log_size, shown[log_size], 0);
		assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), KC_DIRTY_PC_FLAG);
		run(m, CPU, 1, 0, 0, 3, 0);
	}
}

static void vm_exit_mmio_write_of_the_zero_register_shows_zero(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_abort(m, CPU, DEVICE_IPA, data_abort(true, 3, 31));
	host_got(m, KC_EXIT_MMIO_WRITE, DEVICE_IPA, 8, 0, 0);
}

static void undecoded(struct machine_fixture *m, uint64_t esr, uint64_t class)
{
	set_reg(m, CPU, X(4), 0x5EC2E7);
	leave_by_abort(m, CPU, DEVICE_IPA, esr);
	host_got(m, KC_EXIT_OTHER, class, 0, 0, 0);
	assert_int_equal(last_outcome(m), KC_OUT_vm_exit_mmio_undecoded);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_DIRTY), 0);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_FLAGS), 0);
}

static void vm_exit_mmio_without_syndrome_shows_nothing(void **state)
{
	undecoded(running(state), data_abort(true, 3, 4) & ~KC_ESR_ISV, KC_ESR_EC_DABT_LOW);
}

static void vm_exit_mmio_of_a_table_walk_shows_nothing(void **state)
{
	undecoded(running(state), data_abort(true, 3, 4) | KC_ESR_S1PTW, KC_ESR_EC_DABT_LOW);
}

static void vm_exit_mmio_fetch_shows_nothing(void **state)
{
	undecoded(running(state), syndrome(KC_ESR_EC_IABT_LOW, KC_ESR_ISV), KC_ESR_EC_IABT_LOW);
}

/* ---- the switch ---------------------------------------------------------------------- */

static void vm_exit_saves_the_guest(void **state)
{
	struct machine_fixture *m = running(state);

	tag_registers(m, CPU, 9);
	leave_by_interrupt(m, CPU);
	for (unsigned r = X(0); r < PLAT_REG_SYS_END; r++)
		assert_int_equal(ctxt(m, 1, 0, r), tagged(r, 9));
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_PC), tagged(PLAT_REG_ELR_EL2, 9));
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_PSTATE), 0x3C5);
}

/* 8.10: nothing of the guest is left, in any register. */
static void vm_exit_leaves_nothing_of_the_guest(void **state)
{
	struct machine_fixture *m = running(state);

	tag_registers(m, CPU, 9);
	set_reg(m, CPU, PLAT_REG_CNTHCTL_EL2, 0);
	leave_by_interrupt(m, CPU);
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		assert_int_not_equal(reg(m, CPU, r) >> 32, 9);
}

static void vm_exit_gives_the_host_its_registers_back(void **state)
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	tag_registers(m, CPU, 7);
	start(m, CPU, 1, 0);
	tag_registers(m, CPU, 9);
	leave_by_interrupt(m, CPU);
	for (unsigned r = X(6); r < PLAT_REG_SYS_END; r++)
		assert_int_equal(reg(m, CPU, r), tagged(r, 7));
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), tagged(PLAT_REG_ELR_EL2, 7));
	assert_int_equal(reg(m, CPU, PLAT_REG_VMPIDR_EL2), tagged(PLAT_REG_VMPIDR_EL2, 7));
}

static void vm_exit_esr_el1_does_not_leak(void **state) /* [S29] */
{
	struct machine_fixture *m = *state;

	make_vm(m, 1);
	set_reg(m, CPU, PLAT_REG_ESR_EL1, 0x1057);
	start(m, CPU, 1, 0);
	set_reg(m, CPU, PLAT_REG_ESR_EL1, 0x5EC2E7);
	leave_by_interrupt(m, CPU);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), 0x1057);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), 0x5EC2E7);
}

static void vm_exit_switches_table_and_traps(void **state)
{
	struct machine_fixture *m = running(state);

	leave_by_interrupt(m, CPU);
	assert_int_equal(reg(m, CPU, PLAT_REG_VTTBR_EL2), kc_vttbr(m->kc, KC_HOSTVISOR));
	assert_int_equal(reg(m, CPU, PLAT_REG_HCR_EL2), KC_HCR_HOST);
	assert_int_equal(reg(m, CPU, PLAT_REG_CPTR_EL2), KC_CPTR_HOST);
	assert_int_equal(reg(m, CPU, PLAT_REG_MDCR_EL2), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_CNTHCTL_EL2) & 3, 3);
}

static void vm_exit_makes_the_vcpu_ready(void **state)
{
	struct machine_fixture *m = running(state);

	assert_int_equal(m->kc->vm[1].vcpu_state[0], KC_ACTIVE);
	leave_by_interrupt(m, CPU);
	assert_int_equal(m->kc->vm[1].vcpu_state[0], KC_READY);
}

/* inv_spsr: a syndrome that claims EL2 is not believed [S42]. */
static void vm_exit_never_saves_an_el2_pstate(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x3C9);
	leave_by_interrupt(m, CPU);
	assert_int_equal(ctxt(m, 1, 0, KC_CTXT_PSTATE), 0x3C5);
	run(m, CPU, 1, 0, 0, 3, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL2), 0x3C5);
}

static void vm_exit_moves_a_vcpu_between_cpus(void **state)
{
	struct machine_fixture *m = running(state);

	set_reg(m, CPU, X(20), 0x2020);
	leave_by_interrupt(m, CPU);
	run(m, 3, 1, 0, 0, 3, 0);
	assert_true(runs(m, 3, 1, 0));
	assert_int_equal(reg(m, 3, X(20)), 0x2020);
}

static void vm_exit_of_a_vcpu_that_is_not_active_is_a_panic(void **state)
{
	struct machine_fixture *m = running(state);

	set_vcpu_state(m->kc, CPU, 1, 0, KC_READY);
	leave_by_interrupt(m, CPU);
	assert_int_equal(m->kc->halt, KC_PANIC_VCPU_STATE);
}

/* ---- guards -------------------------------------------------------------------------- */

static void does_nothing(struct machine_fixture *m)
{
	watch(m);
	kc_vm_exit(m->kc, CPU);
	assert_int_equal(m->stores, 0);
}

static void vm_exit_does_nothing_while_the_host_runs(void **state)
{
	does_nothing(*state);
}

static void vm_exit_does_nothing_inside_el2(void **state)
{
	struct machine_fixture *m = running(state);

	set_icore(m->kc, CPU, 1);
	does_nothing(m);
}

static void vm_exit_does_nothing_after_a_panic(void **state)
{
	struct machine_fixture *m = running(state);

	kc_panic(m->kc, 0, KC_PANIC_POOL);
	does_nothing(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TRAP_TEST(vm_exit_interrupt_tells_only_that),
		TRAP_TEST(vm_exit_wfx_steps_over_it),
		TRAP_TEST(vm_exit_every_other_class_goes_to_the_host),
		TRAP_TEST(vm_exit_unknown_code_goes_to_the_host),
		TRAP_TEST(vm_exit_sys64_is_undefined_for_the_guest),
		TRAP_TEST(vm_exit_sys64_keeps_the_syndrome),
		TRAP_TEST(vm_exit_sys64_keeps_general_registers),
		TRAP_TEST(vm_exit_hvc_tells_nothing_of_unknown_calls),
		TRAP_TEST(vm_exit_hvc_returns_x0),
		TRAP_TEST(vm_exit_hvc_continues_after_the_call),
		TRAP_TEST(vm_exit_psci_calls_show_x0_to_x3),
		TRAP_TEST(vm_exit_psci_shows_nothing_beyond_x3),
		TRAP_TEST(vm_exit_hvc32_is_treated_alike),
		TRAP_TEST(vm_exit_system_off_powers_the_vm_off),
		TRAP_TEST(vm_exit_system_off_compares_32_bits),
		TRAP_TEST(vm_exit_of_another_vcpu_after_poweroff_is_as_usual),
		TRAP_TEST(vm_exit_grant_shares_the_page_and_resumes),
		TRAP_TEST(vm_exit_grant_changes_no_register_but_x0),
		TRAP_TEST(vm_exit_revoke_takes_the_page_back),
		TRAP_TEST(vm_exit_grant_rounds_the_size_up),
		TRAP_TEST(vm_exit_grant_of_an_absent_page_is_an_error),
		TRAP_TEST(vm_exit_range_must_be_page_aligned),
		TRAP_TEST(vm_exit_range_is_bounded),
		TRAP_TEST(vm_exit_range_ends_at_2_48),
		TRAP_TEST(vm_exit_empty_range_is_ok),
		TRAP_TEST(vm_exit_fault_asks_for_the_page),
		TRAP_TEST(vm_exit_fault_of_a_fetch_asks_for_the_page),
		TRAP_TEST(vm_exit_fault_of_a_table_walk_asks_for_the_page),
		TRAP_TEST(vm_exit_mmio_ends_where_memory_begins),
		TRAP_TEST(vm_exit_mmio_read_asks_for_one_register),
		TRAP_TEST(vm_exit_mmio_read_does_not_show_the_register),
		TRAP_TEST(vm_exit_mmio_read_into_the_zero_register_marks_the_pc_only),
		TRAP_TEST(vm_exit_mmio_read_into_x30_marks_x30),
		TRAP_TEST(vm_exit_mmio_write_shows_what_is_stored),
		TRAP_TEST(vm_exit_mmio_write_of_the_zero_register_shows_zero),
		TRAP_TEST(vm_exit_mmio_without_syndrome_shows_nothing),
		TRAP_TEST(vm_exit_mmio_of_a_table_walk_shows_nothing),
		TRAP_TEST(vm_exit_mmio_fetch_shows_nothing),
		TRAP_TEST(vm_exit_saves_the_guest),
		TRAP_TEST(vm_exit_leaves_nothing_of_the_guest),
		TRAP_TEST(vm_exit_gives_the_host_its_registers_back),
		TRAP_TEST(vm_exit_esr_el1_does_not_leak),
		TRAP_TEST(vm_exit_switches_table_and_traps),
		TRAP_TEST(vm_exit_makes_the_vcpu_ready),
		TRAP_TEST(vm_exit_never_saves_an_el2_pstate),
		TRAP_TEST(vm_exit_moves_a_vcpu_between_cpus),
		TRAP_TEST(vm_exit_of_a_vcpu_that_is_not_active_is_a_panic),
		TRAP_TEST(vm_exit_does_nothing_while_the_host_runs),
		TRAP_TEST(vm_exit_does_nothing_inside_el2),
		TRAP_TEST(vm_exit_does_nothing_after_a_panic),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
