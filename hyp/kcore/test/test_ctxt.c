/* SPDX-License-Identifier: Apache-2.0 */
/* Register movement (sekvm.md 8.10) and entry to EL2 (1.5). */
#include "hyp/kcore/test/trap_fixture.h"

#include "hyp/kcore/ctxt.h"

#define V 3u
#define I 2u
#define CPU 1u

/* save_sysregs of 8.10, written down once more, with esr_el1 [S29]. */
static const enum plat_reg saved_sysregs[] = {
	PLAT_REG_CSSELR_EL1,  PLAT_REG_SCTLR_EL1,   PLAT_REG_CPACR_EL1, PLAT_REG_TTBR0_EL1,
	PLAT_REG_TTBR1_EL1,   PLAT_REG_TCR_EL1,	    PLAT_REG_AFSR0_EL1, PLAT_REG_AFSR1_EL1,
	PLAT_REG_FAR_EL1,     PLAT_REG_MAIR_EL1,    PLAT_REG_VBAR_EL1,	PLAT_REG_CONTEXTIDR_EL1,
	PLAT_REG_AMAIR_EL1,   PLAT_REG_CNTKCTL_EL1, PLAT_REG_PAR_EL1,	PLAT_REG_TPIDR_EL1,
	PLAT_REG_SPSR_EL1,    PLAT_REG_MDSCR_EL1,   PLAT_REG_SP_EL0,	PLAT_REG_TPIDR_EL0,
	PLAT_REG_TPIDRRO_EL0, PLAT_REG_ACTLR_EL1,   PLAT_REG_SP_EL1,	PLAT_REG_ELR_EL1,
	PLAT_REG_ESR_EL1,
};
#define SAVED_SYSREGS (sizeof(saved_sysregs) / sizeof(saved_sysregs[0]))

static void fill_context(struct machine_fixture *m, uint64_t v, uint64_t i, uint64_t tag)
{
	for (unsigned w = 0; w < KC_CTXT_WORDS; w++)
		set_ctxt(m->kc, CPU, v, i, w, tag << 32 | w);
}

/* ---- save ------------------------------------------------------------------------------- */

static void ctxt_save_gp_copies_x0_to_x30(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	ctxt_save_gp(m->kc, CPU, V, I);
	for (unsigned r = PLAT_REG_X0; r < PLAT_REG_X0 + 31; r++)
		assert_int_equal(ctxt(m, V, I, r), tagged(r, 7));
}

static void ctxt_save_gp_stores_nothing_else(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	watch(m);
	ctxt_save_gp(m->kc, CPU, V, I);
	assert_int_equal(changes(m), 31);
}

static void ctxt_save_uses_the_calling_cpu(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, 0, 5);
	tag_registers(m, CPU, 7);
	ctxt_save_gp(m->kc, CPU, V, I);
	assert_int_equal(ctxt(m, V, I, PLAT_REG_X0), tagged(PLAT_REG_X0, 7));
}

static void ctxt_save_system_copies_the_published_list(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	ctxt_save_system(m->kc, CPU, V, I);
	for (unsigned k = 0; k < SAVED_SYSREGS; k++)
		assert_int_equal(ctxt(m, V, I, saved_sysregs[k]), tagged(saved_sysregs[k], 7));
}

static void ctxt_save_system_copies_fp(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	ctxt_save_system(m->kc, CPU, V, I);
	for (unsigned r = PLAT_REG_Q0; r <= PLAT_REG_FPCR; r++)
		assert_int_equal(ctxt(m, V, I, r), tagged(r, 7));
}

static void ctxt_save_system_takes_mpidr_from_vmpidr(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	ctxt_save_system(m->kc, CPU, V, I);
	assert_int_equal(ctxt(m, V, I, PLAT_REG_MPIDR_EL1), tagged(PLAT_REG_VMPIDR_EL2, 7));
}

static void ctxt_save_system_stores_nothing_else(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	watch(m);
	ctxt_save_system(m->kc, CPU, V, I);
	assert_int_equal(changes(m), SAVED_SYSREGS + 66 + 1); /* q0..q31, fpsr, fpcr; mpidr */
}

static void ctxt_save_return_takes_pc_and_pstate_from_el2(void **state)
{
	struct machine_fixture *m = *state;

	set_reg(m, CPU, PLAT_REG_ELR_EL2, 0x1234);
	set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x600003C5);
	ctxt_save_return(m->kc, CPU, V, I);
	assert_int_equal(ctxt(m, V, I, KC_CTXT_PC), 0x1234);
	assert_int_equal(ctxt(m, V, I, KC_CTXT_PSTATE), 0x600003C5);
}

static void ctxt_save_return_keeps_every_el0_and_el1_mode(void **state)
{
	struct machine_fixture *m = *state;
	static const uint64_t modes[] = { 0x0, 0x4, 0x5, 0x10 };

	for (unsigned k = 0; k < 4; k++) {
		set_reg(m, CPU, PLAT_REG_SPSR_EL2, 0x80000200 | modes[k]);
		ctxt_save_return(m->kc, CPU, V, I);
		assert_int_equal(ctxt(m, V, I, KC_CTXT_PSTATE), 0x80000200 | modes[k]);
	}
}

/* inv_spsr [S42]. */
static void ctxt_save_return_forces_el1_for_any_other_mode(void **state)
{
	struct machine_fixture *m = *state;

	for (uint64_t mode = 0; mode < 32; mode++) {
		if (mode == 0x0 || mode == 0x4 || mode == 0x5 || mode == 0x10)
			continue;
		set_reg(m, CPU, PLAT_REG_SPSR_EL2, mode);
		ctxt_save_return(m->kc, CPU, V, I);
		assert_int_equal(ctxt(m, V, I, KC_CTXT_PSTATE), 0x3C5);
	}
}

static void ctxt_save_fault_copies_the_syndrome(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	watch(m);
	ctxt_save_fault(m->kc, CPU, V, I);
	assert_int_equal(ctxt(m, V, I, PLAT_REG_ESR_EL2), tagged(PLAT_REG_ESR_EL2, 7));
	assert_int_equal(ctxt(m, V, I, PLAT_REG_EC), tagged(PLAT_REG_EC, 7));
	assert_int_equal(ctxt(m, V, I, PLAT_REG_FAR_EL2), tagged(PLAT_REG_FAR_EL2, 7));
	assert_int_equal(ctxt(m, V, I, PLAT_REG_HPFAR_EL2), tagged(PLAT_REG_HPFAR_EL2, 7));
	assert_int_equal(changes(m), 4);
}

/* ---- restore ------------------------------------------------------------------------------- */

static void ctxt_restore_gp_loads_x0_to_x30(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	watch(m);
	ctxt_restore_gp(m->kc, CPU, V, I);
	for (unsigned r = PLAT_REG_X0; r < PLAT_REG_X0 + 31; r++)
		assert_int_equal(reg(m, CPU, r), 9ull << 32 | r);
	assert_int_equal(changes(m), 31);
}

static void ctxt_restore_loads_the_published_list(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	ctxt_restore(m->kc, CPU, V, I);
	for (unsigned k = 0; k < SAVED_SYSREGS; k++)
		assert_int_equal(reg(m, CPU, saved_sysregs[k]), 9ull << 32 | saved_sysregs[k]);
	for (unsigned r = PLAT_REG_X0; r <= PLAT_REG_FPCR; r++)
		assert_int_equal(reg(m, CPU, r), 9ull << 32 | r);
}

static void ctxt_restore_loads_both_mpidr_from_one_word(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	ctxt_restore(m->kc, CPU, V, I);
	assert_int_equal(reg(m, CPU, PLAT_REG_MPIDR_EL1), 9ull << 32 | PLAT_REG_MPIDR_EL1);
	assert_int_equal(reg(m, CPU, PLAT_REG_VMPIDR_EL2), 9ull << 32 | PLAT_REG_MPIDR_EL1);
}

static void ctxt_restore_returns_to_pc_with_pstate(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	ctxt_restore(m->kc, CPU, V, I);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), 9ull << 32 | KC_CTXT_PC);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL2), 9ull << 32 | KC_CTXT_PSTATE);
}

static void ctxt_restore_changes_no_context(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	watch(m);
	ctxt_restore(m->kc, CPU, V, I);
	assert_int_equal(changes_of(m, KC_F_CTXT), 0);
}

/* 8.10: two CPUs that held different things hold the same after a switch to the same context. */
static void ctxt_restore_and_vm_controls_determine_every_register(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, 0, 5);
	tag_registers(m, CPU, 7);
	set_reg(m, 0, PLAT_REG_CNTHCTL_EL2, 3);
	set_reg(m, CPU, PLAT_REG_CNTHCTL_EL2, 0);
	fill_context(m, V, I, 9);
	ctxt_vm_controls(m->kc, 0, V, I);
	ctxt_restore(m->kc, 0, V, I);
	ctxt_vm_controls(m->kc, CPU, V, I);
	ctxt_restore(m->kc, CPU, V, I);
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		assert_int_equal(reg(m, 0, r), reg(m, CPU, r));
}

static void ctxt_restore_and_host_controls_determine_every_register(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, 0, 5);
	tag_registers(m, CPU, 7);
	set_reg(m, 0, PLAT_REG_CNTHCTL_EL2, 3);
	set_reg(m, CPU, PLAT_REG_CNTHCTL_EL2, 0);
	fill_context(m, KC_HOSTVISOR, 0, 9);
	ctxt_host_controls(m->kc, 0);
	ctxt_restore(m->kc, 0, KC_HOSTVISOR, 0);
	ctxt_host_controls(m->kc, CPU);
	ctxt_restore(m->kc, CPU, KC_HOSTVISOR, 0);
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		assert_int_equal(reg(m, 0, r), reg(m, CPU, r));
}

/* ---- reset ---------------------------------------------------------------------------------- */

static void ctxt_reset_clears_gp_and_fp(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	ctxt_reset(m->kc, CPU, V, I);
	for (unsigned r = PLAT_REG_X0; r <= PLAT_REG_FPCR; r++)
		assert_int_equal(ctxt(m, V, I, r), 0);
}

static void ctxt_reset_gives_system_registers_their_reset_values(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	ctxt_reset(m->kc, CPU, V, I);
	for (unsigned k = 0; k < SAVED_SYSREGS; k++)
		assert_int_equal(ctxt(m, V, I, saved_sysregs[k]),
				 plat_reset_value(m->kc, saved_sysregs[k]));
}

/* 8.5.4; three published versions disagree [L10]. */
static void ctxt_reset_numbers_the_vcpu(void **state)
{
	struct machine_fixture *m = *state;

	for (uint64_t i = 0; i < KC_VCPU_PER_VM; i++) {
		ctxt_reset(m->kc, CPU, V, i);
		assert_int_equal(ctxt(m, V, i, PLAT_REG_MPIDR_EL1), 0x80000000 + i);
	}
}

/* ---- controls ------------------------------------------------------------------------------- */

static void ctxt_vm_controls_are_constants(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	ctxt_vm_controls(m->kc, CPU, V, I);
	assert_int_equal(reg(m, CPU, PLAT_REG_VTTBR_EL2), kc_vttbr(m->kc, V));
	assert_int_equal(reg(m, CPU, PLAT_REG_HCR_EL2), KC_HCR_VM);
	assert_int_equal(reg(m, CPU, PLAT_REG_PMUSELR_EL0), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_PMUSERENR_EL0), KC_PMUSERENR_VM);
	assert_int_equal(reg(m, CPU, PLAT_REG_MDCR_EL2), KC_MDCR_VM);
	assert_int_equal(reg(m, CPU, PLAT_REG_CPTR_EL2), KC_CPTR_VM);
}

static void ctxt_vm_controls_take_tpidr_el2_from_the_context(void **state)
{
	struct machine_fixture *m = *state;

	fill_context(m, V, I, 9);
	ctxt_vm_controls(m->kc, CPU, V, I);
	assert_int_equal(reg(m, CPU, PLAT_REG_TPIDR_EL2), 9ull << 32 | PLAT_REG_TPIDR_EL2);
}

static void ctxt_host_controls_are_constants(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	ctxt_host_controls(m->kc, CPU);
	assert_int_equal(reg(m, CPU, PLAT_REG_VTTBR_EL2), kc_vttbr(m->kc, KC_HOSTVISOR));
	assert_int_equal(reg(m, CPU, PLAT_REG_HCR_EL2), KC_HCR_HOST);
	assert_int_equal(reg(m, CPU, PLAT_REG_TPIDR_EL2), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_PMUSELR_EL0), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_PMUSERENR_EL0), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_MDCR_EL2), 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_CPTR_EL2), KC_CPTR_HOST);
}

static void ctxt_vm_controls_trap_the_physical_timer(void **state)
{
	struct machine_fixture *m = *state;

	set_reg(m, CPU, PLAT_REG_CNTHCTL_EL2, 0xF7);
	ctxt_vm_controls(m->kc, CPU, V, I);
	assert_int_equal(reg(m, CPU, PLAT_REG_CNTHCTL_EL2), 0xF4);
}

static void ctxt_host_controls_open_the_physical_timer(void **state)
{
	struct machine_fixture *m = *state;

	set_reg(m, CPU, PLAT_REG_CNTHCTL_EL2, 0xF4);
	ctxt_host_controls(m->kc, CPU);
	assert_int_equal(reg(m, CPU, PLAT_REG_CNTHCTL_EL2), 0xF7);
}

/* [S30]: the published arithmetic drifts. */
static void ctxt_controls_do_not_drift(void **state)
{
	struct machine_fixture *m = *state;

	set_reg(m, CPU, PLAT_REG_CNTHCTL_EL2, 3);
	for (unsigned k = 0; k < 10; k++) {
		ctxt_vm_controls(m->kc, CPU, V, I);
		ctxt_host_controls(m->kc, CPU);
	}
	assert_int_equal(reg(m, CPU, PLAT_REG_CNTHCTL_EL2), 3);
}

/* ---- entry ----------------------------------------------------------------------------------- */

static void ctxt_enter_from_host_sets_icore(void **state)
{
	struct machine_fixture *m = *state;

	assert_true(ctxt_enter_from_host(m->kc, CPU));
	assert_int_equal(m->kc->cpu[CPU].icore, 1);
	assert_int_equal(m->kc->cpu[0].icore, 0);
}

static void ctxt_leave_clears_icore(void **state)
{
	struct machine_fixture *m = *state;

	assert_true(ctxt_enter_from_host(m->kc, CPU));
	ctxt_leave(m->kc, CPU);
	assert_true(host_runs(m, CPU));
}

static void refuses(struct machine_fixture *m, bool (*enter)(struct kcore *, unsigned))
{
	watch(m);
	assert_false(enter(m->kc, CPU));
	assert_int_equal(m->stores, 0);
}

static void ctxt_enter_from_host_refuses_inside_el2(void **state)
{
	struct machine_fixture *m = *state;

	set_icore(m->kc, CPU, 1);
	refuses(m, ctxt_enter_from_host);
}

static void ctxt_enter_from_host_refuses_while_a_vm_runs(void **state)
{
	struct machine_fixture *m = *state;

	set_ihost(m->kc, CPU, 0);
	set_per_cpu(m->kc, CPU, V, I);
	refuses(m, ctxt_enter_from_host);
}

static void ctxt_enter_from_host_refuses_after_a_panic(void **state)
{
	struct machine_fixture *m = *state;

	kc_panic(m->kc, CPU, KC_PANIC_POOL);
	refuses(m, ctxt_enter_from_host);
}

static void ctxt_enter_from_host_panics_in_a_foreign_context(void **state)
{
	struct machine_fixture *m = *state;

	set_per_cpu(m->kc, CPU, KC_HOSTVISOR, CPU + 1);
	assert_false(ctxt_enter_from_host(m->kc, CPU));
	assert_int_equal(m->kc->halt, KC_PANIC_CONTEXT);
}

static void ctxt_enter_from_vm_sets_icore(void **state)
{
	struct machine_fixture *m = *state;

	set_ihost(m->kc, CPU, 0);
	set_per_cpu(m->kc, CPU, V, I);
	assert_true(ctxt_enter_from_vm(m->kc, CPU));
	assert_int_equal(m->kc->cpu[CPU].icore, 1);
}

static void ctxt_enter_from_vm_refuses_while_the_host_runs(void **state)
{
	refuses(*state, ctxt_enter_from_vm);
}

static void ctxt_enter_from_vm_refuses_inside_el2(void **state)
{
	struct machine_fixture *m = *state;

	set_ihost(m->kc, CPU, 0);
	set_per_cpu(m->kc, CPU, V, I);
	set_icore(m->kc, CPU, 1);
	refuses(m, ctxt_enter_from_vm);
}

static void ctxt_enter_from_vm_refuses_after_a_panic(void **state)
{
	struct machine_fixture *m = *state;

	set_ihost(m->kc, CPU, 0);
	set_per_cpu(m->kc, CPU, V, I);
	kc_panic(m->kc, CPU, KC_PANIC_POOL);
	refuses(m, ctxt_enter_from_vm);
}

static void panics_for(struct machine_fixture *m, uint64_t v, uint64_t i)
{
	set_ihost(m->kc, CPU, 0);
	set_per_cpu(m->kc, CPU, v, i);
	assert_false(ctxt_enter_from_vm(m->kc, CPU));
	assert_int_equal(m->kc->halt, KC_PANIC_CONTEXT);
}

static void ctxt_enter_from_vm_panics_as_host(void **state)
{
	panics_for(*state, KC_HOSTVISOR, I);
}

static void ctxt_enter_from_vm_panics_as_core(void **state)
{
	panics_for(*state, KC_COREVISOR, I);
}

static void ctxt_enter_from_vm_panics_without_vcpu(void **state)
{
	panics_for(*state, V, KC_VCPU_PER_VM);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TRAP_TEST(ctxt_save_gp_copies_x0_to_x30),
		TRAP_TEST(ctxt_save_gp_stores_nothing_else),
		TRAP_TEST(ctxt_save_uses_the_calling_cpu),
		TRAP_TEST(ctxt_save_system_copies_the_published_list),
		TRAP_TEST(ctxt_save_system_copies_fp),
		TRAP_TEST(ctxt_save_system_takes_mpidr_from_vmpidr),
		TRAP_TEST(ctxt_save_system_stores_nothing_else),
		TRAP_TEST(ctxt_save_return_takes_pc_and_pstate_from_el2),
		TRAP_TEST(ctxt_save_return_keeps_every_el0_and_el1_mode),
		TRAP_TEST(ctxt_save_return_forces_el1_for_any_other_mode),
		TRAP_TEST(ctxt_save_fault_copies_the_syndrome),
		TRAP_TEST(ctxt_restore_gp_loads_x0_to_x30),
		TRAP_TEST(ctxt_restore_loads_the_published_list),
		TRAP_TEST(ctxt_restore_loads_both_mpidr_from_one_word),
		TRAP_TEST(ctxt_restore_returns_to_pc_with_pstate),
		TRAP_TEST(ctxt_restore_changes_no_context),
		TRAP_TEST(ctxt_restore_and_vm_controls_determine_every_register),
		TRAP_TEST(ctxt_restore_and_host_controls_determine_every_register),
		TRAP_TEST(ctxt_reset_clears_gp_and_fp),
		TRAP_TEST(ctxt_reset_gives_system_registers_their_reset_values),
		TRAP_TEST(ctxt_reset_numbers_the_vcpu),
		TRAP_TEST(ctxt_vm_controls_are_constants),
		TRAP_TEST(ctxt_vm_controls_take_tpidr_el2_from_the_context),
		TRAP_TEST(ctxt_host_controls_are_constants),
		TRAP_TEST(ctxt_vm_controls_trap_the_physical_timer),
		TRAP_TEST(ctxt_host_controls_open_the_physical_timer),
		TRAP_TEST(ctxt_controls_do_not_drift),
		TRAP_TEST(ctxt_enter_from_host_sets_icore),
		TRAP_TEST(ctxt_leave_clears_icore),
		TRAP_TEST(ctxt_enter_from_host_refuses_inside_el2),
		TRAP_TEST(ctxt_enter_from_host_refuses_while_a_vm_runs),
		TRAP_TEST(ctxt_enter_from_host_refuses_after_a_panic),
		TRAP_TEST(ctxt_enter_from_host_panics_in_a_foreign_context),
		TRAP_TEST(ctxt_enter_from_vm_sets_icore),
		TRAP_TEST(ctxt_enter_from_vm_refuses_while_the_host_runs),
		TRAP_TEST(ctxt_enter_from_vm_refuses_inside_el2),
		TRAP_TEST(ctxt_enter_from_vm_refuses_after_a_panic),
		TRAP_TEST(ctxt_enter_from_vm_panics_as_host),
		TRAP_TEST(ctxt_enter_from_vm_panics_as_core),
		TRAP_TEST(ctxt_enter_from_vm_panics_without_vcpu),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
