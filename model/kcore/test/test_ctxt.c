/* SPDX-License-Identifier: Apache-2.0 */
/* Register movement (spec sekvm.md 2.11, 8.10, 8.5.2 to 8.5.4). */
#include "model/kcore/test/handler_fixture.h"

/* Every live register gets a value of its own. */
static void tag_live(struct bench *b)
{
	for (unsigned w = 0; w < KM_HW_WORDS; w++)
		set_live(b, w, 0xA000 + w);
}

static void tag_saved(struct bench *b)
{
	for (unsigned w = 0; w < KM_CTXT_WORDS; w++)
		km_set_ctxt(b->m, VM, 0, w, 0xB000 + w);
}

static unsigned saved_words(const struct bench *b, unsigned first, unsigned end)
{
	unsigned n = 0;

	for (unsigned w = first; w < end; w++)
		n += vm_word(b, w) == 0xA000 + w;
	return n;
}

static unsigned restored_words(const struct bench *b, unsigned first, unsigned end)
{
	unsigned n = 0;

	for (unsigned w = first; w < end; w++)
		n += live(b, w) == 0xB000 + w;
	return n;
}

static void save_gp_moves_x0_to_x30_only(void **state)
{
	struct bench *b = *state;

	tag_live(b);
	km_save_gp(b->m, CPU, VM, 0);
	assert_int_equal(saved_words(b, 0, KM_CTXT_WORDS), KM_GP_COUNT);
	assert_int_equal(saved_words(b, KM_x0, KM_GP_COUNT), KM_GP_COUNT);
}

static void restore_gp_moves_x0_to_x30_only(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_restore_gp(b->m, CPU, VM, 0);
	assert_int_equal(restored_words(b, 0, KM_HW_WORDS), KM_GP_COUNT);
}

static void fpsimd_save_moves_all_halves(void **state)
{
	struct bench *b = *state;

	tag_live(b);
	km_fpsimd_save(b->m, CPU, VM, 0);
	assert_int_equal(saved_words(b, KM_fp_q0, KM_SYS_FIRST), 66);
	assert_int_equal(saved_words(b, 0, KM_CTXT_WORDS), 66);
}

static void fpsimd_restore_moves_all_halves(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_fpsimd_restore(b->m, CPU, VM, 0);
	assert_int_equal(restored_words(b, KM_fp_q0, KM_SYS_FIRST), 66);
	assert_int_equal(restored_words(b, 0, KM_HW_WORDS), 66);
}

static void save_sysregs_moves_every_el1_register(void **state)
{
	struct bench *b = *state;

	tag_live(b);
	km_save_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(saved_words(b, KM_SYS_FIRST, KM_SYS_END), KM_SYS_END - KM_SYS_FIRST);
}

static void save_sysregs_takes_mpidr_from_vmpidr(void **state)
{
	struct bench *b = *state;

	tag_live(b);
	km_save_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(vm_word(b, KM_mpidr_el1), live(b, KM_vmpidr_el2));
}

static void save_sysregs_includes_esr_el1(void **state)
{
	struct bench *b = *state;

	tag_live(b);
	km_save_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(vm_word(b, KM_esr_el1), live(b, KM_esr_el1));
}

static void save_sysregs_published_forgets_esr_el1(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(esr_el1_not_switched));
	tag_live(b);
	km_save_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(vm_word(b, KM_esr_el1), 0);
}

static void restore_sysregs_enters_at_pc_with_pstate(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_restore_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(live(b, KM_elr_el2), vm_word(b, KM_pc));
	assert_int_equal(live(b, KM_spsr_el2), vm_word(b, KM_pstate));
}

static void restore_sysregs_sets_both_mpidrs(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_restore_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(live(b, KM_vmpidr_el2), vm_word(b, KM_mpidr_el1));
	assert_int_equal(live(b, KM_mpidr_el1), vm_word(b, KM_mpidr_el1));
}

static void restore_sysregs_restores_the_fault(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_restore_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(restored_words(b, KM_esr_el2, KM_hpfar_el2 + 1), 4);
}

static void restore_sysregs_includes_esr_el1(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_restore_sysregs(b->m, CPU, VM, 0);
	assert_int_equal(live(b, KM_esr_el1), vm_word(b, KM_esr_el1));
}

static void activate_traps_uses_architectural_values(void **state)
{
	struct bench *b = *state;

	tag_live(b);
	km_activate_traps(b->m, CPU);
	assert_int_equal(live(b, KM_pmuselr_el0), 0);
	assert_int_equal(live(b, KM_pmuserenr_el0), KC_PMUSERENR_VM);
	assert_int_equal(live(b, KM_mdcr_el2), KC_MDCR_VM);
	assert_int_equal(live(b, KM_cptr_el2), KC_CPTR_VM);
}

static void activate_traps_published_uses_placeholders(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(placeholder_codes));
	km_activate_traps(b->m, CPU);
	assert_int_equal(live(b, KM_pmuserenr_el0), 4);
	assert_int_equal(live(b, KM_mdcr_el2), 5);
	assert_int_equal(live(b, KM_cptr_el2), 6);
}

static void deactivate_traps_frees_the_host(void **state)
{
	struct bench *b = *state;

	km_activate_traps(b->m, CPU);
	km_deactivate_traps(b->m, CPU);
	assert_int_equal(live(b, KM_pmuserenr_el0), 0);
	assert_int_equal(live(b, KM_mdcr_el2), 0);
	assert_int_equal(live(b, KM_cptr_el2), KC_CPTR_HOST);
}

static void timer_traps_return_to_where_they_were(void **state)
{
	struct bench *b = *state;

	set_live(b, KM_cnthctl_el2, 0xF3);
	km_timer_enable_traps(b->m, CPU);
	assert_int_equal(live(b, KM_cnthctl_el2), 0xF0);
	km_timer_disable_traps(b->m, CPU);
	assert_int_equal(live(b, KM_cnthctl_el2), 0xF3);
}

static void timer_traps_published_drift(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(timer_trap_arith));
	for (unsigned k = 0; k < 10; k++) {
		km_timer_enable_traps(b->m, CPU);
		km_timer_disable_traps(b->m, CPU);
	}
	assert_int_equal(live(b, KM_cnthctl_el2), 20);
}

static void vm_el2_restore_selects_the_table_of_the_vm(void **state)
{
	struct bench *b = *state;

	km_set_ctxt(b->m, VM, 0, KM_tpidr_el2, 77);
	km_vm_el2_restore(b->m, CPU, VM, 0);
	assert_int_equal(live(b, KM_vttbr_el2), 0x2010000 | 1ull << 48);
	assert_int_equal(live(b, KM_hcr_el2), KC_HCR_VM);
	assert_int_equal(live(b, KM_tpidr_el2), 77);
}

static void host_el2_restore_selects_the_table_of_the_host(void **state)
{
	struct bench *b = *state;

	tag_live(b);
	km_host_el2_restore(b->m, CPU);
	assert_int_equal(live(b, KM_vttbr_el2), 0x10000);
	assert_int_equal(live(b, KM_hcr_el2), KC_HCR_HOST);
	assert_int_equal(live(b, KM_tpidr_el2), 0);
}

static void switch_to_host_selects_the_context_of_the_cpu(void **state)
{
	struct bench *b = *state;

	km_set_ihost(b->m, CPU, false);
	km_set_icore(b->m, CPU, true);
	km_set_current(b->m, CPU, VM, 3);
	km_set_ctxt(b->m, KC_HOSTVISOR, CPU, KM_x0 + 9, 99);
	km_switch_to_host(b->m, CPU);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, KC_HOSTVISOR);
	assert_int_equal(b->m->cpu[CPU].cur_vcpuid, CPU);
	assert_int_equal(b->m->cpu[CPU].ihost, 1);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
	assert_int_equal(live(b, KM_x0 + 9), 99);
}

/* 8.10, completeness: nothing of a VM survives in the register part. */
static void switch_to_host_leaves_no_register_of_the_vm(void **state)
{
	struct bench *b = *state;

	for (unsigned w = 0; w < KM_HW_WORDS; w++)
		set_live(b, w, 0x5EC2E7);
	km_switch_to_host(b->m, CPU);
	for (unsigned w = 0; w < KM_pmuselr_el0; w++)
		assert_int_not_equal(live(b, w), 0x5EC2E7);
}

static void shadow_word_general_registers(void **state)
{
	(void)state;
	assert_int_equal(km_shadow_word(0), KM_x0);
	assert_int_equal(km_shadow_word(30), KM_x0 + 30);
}

static void shadow_word_not_stored(void **state)
{
	static const uint64_t indices[] = { 31, 34, 37, 38, 39, 40, 69, 73, 74, UINT64_MAX };

	(void)state;
	for (unsigned k = 0; k < sizeof(indices) / sizeof(indices[0]); k++)
		assert_int_equal(km_shadow_word(indices[k]), KM_NO_WORD);
}

static void shadow_word_states_and_el2(void **state)
{
	(void)state;
	assert_int_equal(km_shadow_word(32), KM_pc);
	assert_int_equal(km_shadow_word(33), KM_pstate);
	assert_int_equal(km_shadow_word(45), KM_dirty);
	assert_int_equal(km_shadow_word(46), KM_flags);
	assert_int_equal(km_shadow_word(55), KM_esr_el1);
	assert_int_equal(km_shadow_word(71), KM_spsr_0);
	assert_int_equal(km_shadow_word(72), KM_esr_el2);
}

static void reset_gp_fp_clears_them(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_reset_gp_fp(b->m, VM, 0);
	for (unsigned w = 0; w < KM_SYS_FIRST; w++)
		assert_int_equal(vm_word(b, w), 0);
	assert_int_equal(vm_word(b, KM_SYS_FIRST), 0xB000 + KM_SYS_FIRST);
}

static void reset_sys_regs_consumes_one_value(void **state)
{
	struct bench *b = *state;

	km_reset_sys_regs(b->m, VM, 0);
	assert_int_equal(b->m->dlog[VM], 1);
	assert_int_equal(vm_word(b, KM_actlr_el1), stream_value(VM, 0));
}

static void reset_sys_regs_mpidr_names_the_vcpu(void **state)
{
	struct bench *b = *state;

	km_reset_sys_regs(b->m, VM, 5);
	assert_int_equal(km_ctxt(b->m, VM, 5, KM_mpidr_el1), 0x80000005);
}

static void reset_sys_regs_others_are_descriptors(void **state)
{
	struct bench *b = *state;

	km_reset_sys_regs(b->m, VM, 0);
	assert_int_equal(vm_word(b, KM_csselr_el1), 0x5000 + 48);
	assert_int_equal(vm_word(b, KM_esr_el1), 0x5000 + 55);
	assert_int_equal(vm_word(b, KM_mdscr_el1), 0x5000 + 68);
}

/* What restore_sysregs puts into live registers, a first run has set. */
static void reset_sys_regs_sets_all_that_is_switched(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_reset_sys_regs(b->m, VM, 0);
	for (unsigned w = KM_SYS_FIRST; w < KM_SYS_END; w++)
		assert_int_not_equal(vm_word(b, w), 0xB000 + w);
	assert_int_equal(vm_word(b, KM_vmpidr_el2), 0x80000000);
}

static void reset_sys_regs_published_sets_indices_47_to_70(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(esr_el1_not_switched));
	tag_saved(b);
	km_reset_sys_regs(b->m, VM, 0);
	assert_int_equal(vm_word(b, KM_elr_el2), 0x5000 + 70);
	assert_int_equal(vm_word(b, KM_sp_el0), 0xB000 + KM_sp_el0);
	assert_int_equal(vm_word(b, KM_elr_el1), 0xB000 + KM_elr_el1);
}

static void reset_sys_regs_leaves_the_rest(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_reset_sys_regs(b->m, VM, 0);
	assert_int_equal(vm_word(b, KM_spsr_0), 0xB000 + KM_spsr_0);
	assert_int_equal(vm_word(b, KM_dirty), 0xB000 + KM_dirty);
	assert_int_equal(vm_word(b, KM_elr_el2), 0xB000 + KM_elr_el2);
}

static void sync_dirty_takes_successive_values(void **state)
{
	struct bench *b = *state;

	km_sync_dirty(b->m, VM, 0, 1ull << 3 | 1ull << 30);
	assert_int_equal(vm_word(b, KM_x0 + 3), stream_value(VM, 0));
	assert_int_equal(vm_word(b, KM_x0 + 30), stream_value(VM, 1));
	assert_int_equal(b->m->dlog[VM], 2);
}

static void sync_dirty_published_repeats_the_first(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(sync_dirty_same_value));
	km_sync_dirty(b->m, VM, 0, 3);
	assert_int_equal(vm_word(b, KM_x0), stream_value(VM, 0));
	assert_int_equal(vm_word(b, KM_x0 + 1), stream_value(VM, 0));
	assert_int_equal(b->m->dlog[VM], 2);
}

static void sync_dirty_ignores_bit_31_and_flags(void **state)
{
	struct bench *b = *state;

	km_sync_dirty(b->m, VM, 0, 1ull << 31 | KC_DIRTY_PC_FLAG | KC_DIRTY_INJECT_FLAG);
	assert_int_equal(b->m->dlog[VM], 0);
}

static void inject_exception_saves_where_the_guest_was(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_inject_exception(b->m, VM, 0);
	assert_int_equal(vm_word(b, KM_elr_el1), 0xB000 + KM_pc);
	assert_int_equal(vm_word(b, KM_spsr_el1), 0xB000 + KM_pstate);
	assert_int_equal(vm_word(b, KM_esr_el1), 0);
	assert_int_equal(vm_word(b, KM_pstate), KC_PSTATE_FAULT_BITS);
}

static void inject_exception_goes_to_the_vector(void **state)
{
	struct bench *b = *state;

	tag_saved(b);
	km_set_ctxt(b->m, VM, 0, KM_pstate, 5);
	km_inject_exception(b->m, VM, 0);
	assert_int_equal(vm_word(b, KM_pc), 0xB000 + KM_vbar_el1 + VECTOR + 5);
}

static void inject_exception_published_keeps_the_pc(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(inject_keeps_pc));
	tag_saved(b);
	km_inject_exception(b->m, VM, 0);
	assert_int_equal(vm_word(b, KM_pc), 0xB000 + KM_pc);
	assert_int_equal(vm_word(b, KM_spsr_0), 0xB000 + KM_pstate);
}

static void save_pc_keeps_modes_of_el0_and_el1(void **state)
{
	static const uint64_t modes[] = { 0x0, 0x4, 0x5, 0x3C5, 0x10, 0x60000005 };
	struct bench *b = *state;

	for (unsigned k = 0; k < sizeof(modes) / sizeof(modes[0]); k++) {
		set_live(b, KM_spsr_el2, modes[k]);
		km_save_pc(b->m, CPU, VM, 0);
		assert_int_equal(vm_word(b, KM_pstate), modes[k]);
	}
}

static void save_pc_replaces_other_modes(void **state)
{
	static const uint64_t modes[] = { 0x1, 0x8, 0x9, 0xC, 0xD, 0x13, 0x1A, 0x1F };
	struct bench *b = *state;

	for (unsigned k = 0; k < sizeof(modes) / sizeof(modes[0]); k++) {
		set_live(b, KM_spsr_el2, modes[k]);
		km_save_pc(b->m, CPU, VM, 0);
		assert_int_equal(vm_word(b, KM_pstate), KC_PSTATE_FAULT_BITS);
	}
}

static void may_enter_tests_the_mode(void **state)
{
	struct bench *b = *state;
	struct km_result r = { 0 };

	assert_true(km_may_enter(b->m, CPU, true, &r));
	assert_false(km_may_enter(b->m, CPU, false, &r));
	assert_true(r.stuck);
	km_set_icore(b->m, CPU, true);
	assert_false(km_may_enter(b->m, CPU, true, &r));
	assert_true(r.stuck);
}

/* The mode is tested before halt (8). */
static void may_enter_after_a_halt(void **state)
{
	struct bench *b = *state;
	struct km_result r = { 0 };

	b->m->halt = KC_PANIC_MAP;
	assert_false(km_may_enter(b->m, CPU, true, &r));
	assert_true(r.halt);
	assert_false(km_may_enter(b->m, CPU, false, &r));
	assert_true(r.stuck);
}

static void may_enter_panics_without_a_context(void **state)
{
	struct bench *b = *state;
	struct km_result r = { 0 };

	km_set_current(b->m, CPU, KC_HOSTVISOR, KC_INVALID64);
	assert_false(km_may_enter(b->m, CPU, true, &r));
	assert_true(r.halt);
	assert_int_equal(b->m->halt, KC_PANIC_CONTEXT);
}

static void stores_all_go_through_the_hook(void **state)
{
	struct bench *b = *state;
	unsigned before = b->stores;

	tag_live(b);
	km_save_gp(b->m, CPU, VM, 0);
	assert_true(b->stores >= before + KM_HW_WORDS + KM_GP_COUNT);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup_safe, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(save_gp_moves_x0_to_x30_only),
		T(restore_gp_moves_x0_to_x30_only),
		T(fpsimd_save_moves_all_halves),
		T(fpsimd_restore_moves_all_halves),
		T(save_sysregs_moves_every_el1_register),
		T(save_sysregs_takes_mpidr_from_vmpidr),
		T(save_sysregs_includes_esr_el1),
		T(save_sysregs_published_forgets_esr_el1),
		T(restore_sysregs_enters_at_pc_with_pstate),
		T(restore_sysregs_sets_both_mpidrs),
		T(restore_sysregs_restores_the_fault),
		T(restore_sysregs_includes_esr_el1),
		T(activate_traps_uses_architectural_values),
		T(activate_traps_published_uses_placeholders),
		T(deactivate_traps_frees_the_host),
		T(timer_traps_return_to_where_they_were),
		T(timer_traps_published_drift),
		T(vm_el2_restore_selects_the_table_of_the_vm),
		T(host_el2_restore_selects_the_table_of_the_host),
		T(switch_to_host_selects_the_context_of_the_cpu),
		T(switch_to_host_leaves_no_register_of_the_vm),
		T(shadow_word_general_registers),
		T(shadow_word_not_stored),
		T(shadow_word_states_and_el2),
		T(reset_gp_fp_clears_them),
		T(reset_sys_regs_consumes_one_value),
		T(reset_sys_regs_mpidr_names_the_vcpu),
		T(reset_sys_regs_others_are_descriptors),
		T(reset_sys_regs_sets_all_that_is_switched),
		T(reset_sys_regs_published_sets_indices_47_to_70),
		T(reset_sys_regs_leaves_the_rest),
		T(save_pc_keeps_modes_of_el0_and_el1),
		T(save_pc_replaces_other_modes),
		T(sync_dirty_takes_successive_values),
		T(sync_dirty_published_repeats_the_first),
		T(sync_dirty_ignores_bit_31_and_flags),
		T(inject_exception_saves_where_the_guest_was),
		T(inject_exception_goes_to_the_vector),
		T(inject_exception_published_keeps_the_pc),
		T(may_enter_tests_the_mode),
		T(may_enter_after_a_halt),
		T(may_enter_panics_without_a_context),
		T(stores_all_go_through_the_hook),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
