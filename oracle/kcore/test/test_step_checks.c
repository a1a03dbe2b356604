/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checks on whole steps: they hold after real steps, and fail when a store is
 * added to the step that the core must not make.
 */
#include "hyp/kcore/page_mgmt.h"
#include "oracle/kcore/test/fixture.h"

#define VM_CPU CPU1

static const struct step vcpu_run = { .cpu = VM_CPU,
				      .op = KOP_VCPU_RUN,
				      .arg = { 1, 0, 0, 0, 0, UNIVERSE_IMAGE_GPA } };
static const struct step exit_irq = { .cpu = VM_CPU, .op = KOP_EXIT_IRQ };
static const struct step exit_wfx = { .cpu = VM_CPU, .op = KOP_EXIT_WFX };
static const struct step system_off = { .cpu = VM_CPU, .op = KOP_SYSTEM_OFF };
static const struct step grant = { .cpu = VM_CPU,
				   .op = KOP_GRANT,
				   .arg = { HEAP_GFN << KC_PAGE_SHIFT, KC_PAGE_SIZE } };
static const struct step revoke = { .cpu = VM_CPU,
				    .op = KOP_REVOKE,
				    .arg = { HEAP_GFN << KC_PAGE_SHIFT, KC_PAGE_SIZE } };
static const struct step load = { .cpu = VM_CPU, .op = KOP_LD, .arg = { HEAP_GFN, 0, 1 } };
static const struct step store = { .cpu = VM_CPU, .op = KOP_ST, .arg = { HEAP_GFN, 0, 1 } };
static const struct step reclaim = { .cpu = CPU0, .op = KOP_OP_RECLAIM, .arg = { 1, HEAP_PFN, 1 } };
static const struct step verify = { .cpu = CPU0, .op = KOP_OP_VERIFY, .arg = { 1, 1 } };
static const struct step register_vm = { .cpu = CPU0, .op = KOP_OP_REGISTER_KVM };

static struct heard hear(struct machine *m, struct step s)
{
	const struct step_result r = run(m, s);

	return hear_step(m, &s, &r);
}

/* Run `s`, let `tamper` add stores to it, and hear what the checks say. */
static struct heard hear_tampered(struct machine *m, struct step s,
				  void (*tamper)(struct kcore *kc))
{
	const struct step_result r = run(m, s);

	tamper(core_of(m));
	return hear_step(m, &s, &r);
}

/* ---- nothing is wrong with the real core --------------------------------------------------- */

static void after_step_accepts_a_life_of_a_vm(void **state)
{
	const struct step life[] = { grant, load, store, revoke, exit_wfx, vcpu_run, system_off };

	for (size_t i = 0; i < sizeof(life) / sizeof(life[0]); i++) {
		struct heard h = hear(*state, life[i]);

		assert_int_equal(failures(&h), 0);
	}
}

static void after_step_is_silent_when_skipped(void **state)
{
	const struct step_result r = { .skipped = true };
	struct heard h;

	run(*state, exit_irq);
	h = hear_step(*state, &exit_irq, &r);
	for (unsigned i = 0; i < KC_CHECK_COUNT; i++)
		assert_int_equal(h.held[i] + h.not_met[i] + h.failed[i], 0);
}

static void after_step_leaves_nested_steps_to_their_host(void **state)
{
	struct step nested = exit_irq;
	struct heard h;

	nested.nest = 1;
	h = hear(*state, nested);
	assert_silent(h, switch_completeness);
}

/* ---- switch_completeness ------------------------------------------------------------- */

static void switch_completeness_holds_both_ways(void **state)
{
	struct heard h = hear(*state, exit_irq);

	assert_int_equal(h.held[KC_CHECK_switch_completeness], 2);
	h = hear(*state, vcpu_run);
	assert_int_equal(h.held[KC_CHECK_switch_completeness], 2);
}

static void switch_completeness_is_silent_when_guest_resumes(void **state)
{
	assert_silent(hear(*state, grant), switch_completeness);
}

static void switch_completeness_is_silent_when_run_is_refused(void **state)
{
	struct step s = vcpu_run;

	s.arg[1] = 5;
	assert_silent(hear(*state, s), switch_completeness);
}

static unsigned tampered_reg;

static void change_live_reg(struct kcore *kc)
{
	enum plat_reg reg = (enum plat_reg)tampered_reg;

	plat_reg_write(kc, VM_CPU, reg, ~plat_reg_read(kc, VM_CPU, reg));
}

/* Every live register is restored, or a constant. */
static void switch_completeness_sees_every_register_that_is_not_restored(void **state)
{
	for (unsigned reg = 0; reg < PLAT_REG_COUNT; reg++) {
		struct journal_mark mark = journal_mark(&((struct machine *)*state)->journal);

		tampered_reg = reg;
		assert_failed(hear_tampered(*state, exit_irq, change_live_reg),
			      switch_completeness);
		journal_undo(&((struct machine *)*state)->journal, mark);
	}
}

static void change_saved_word(struct kcore *kc)
{
	set_ctxt(kc, VM_CPU, 1, 0, tampered_reg, ~get_ctxt(kc, 1, 0, tampered_reg));
}

static void switch_completeness_sees_every_word_that_is_not_saved(void **state)
{
	static const unsigned word[] = { PLAT_REG_X0,	PLAT_REG_X0 + 30, PLAT_REG_Q0,
					 PLAT_REG_FPCR, PLAT_REG_ESR_EL1, PLAT_REG_ELR_EL1,
					 KC_CTXT_PC,	KC_CTXT_PSTATE,	  PLAT_REG_MPIDR_EL1 };

	for (size_t i = 0; i < sizeof(word) / sizeof(word[0]); i++) {
		struct journal_mark mark = journal_mark(&((struct machine *)*state)->journal);

		tampered_reg = word[i];
		assert_failed(hear_tampered(*state, exit_irq, change_saved_word),
			      switch_completeness);
		journal_undo(&((struct machine *)*state)->journal, mark);
	}
}

static void move_host_context(struct kcore *kc)
{
	set_ctxt(kc, VM_CPU, KC_HOSTVISOR, VM_CPU, KC_CTXT_PC, 0xBAD);
}

static void switch_completeness_sees_host_context_not_saved(void **state)
{
	run(*state, exit_irq);
	assert_failed(hear_tampered(*state, vcpu_run, move_host_context), switch_completeness);
}

/* ---- vcpu_run ------------------------------------------------------------------------ */

static void keeps_cur_vmid_holds_for_run(void **state)
{
	struct heard h;

	run(*state, exit_irq);
	h = hear(*state, vcpu_run);
	assert_held(h, step_vcpu_run_process_keeps_cur_vmid);
	assert_held(h, step_vcpu_run_switch_keeps_cur_vmid);
}

static void keeps_cur_vmid_claims_nothing_of_refused_run(void **state)
{
	struct step s = vcpu_run;
	struct heard h;

	s.arg[0] = 2;
	run(*state, exit_irq);
	h = hear(*state, s);
	assert_silent(h, step_vcpu_run_process_keeps_cur_vmid);
	assert_int_equal(h.not_met[KC_CHECK_step_vcpu_run_process_keeps_cur_vmid], 1);
}

static void run_other_vcpu(struct kcore *kc)
{
	set_per_cpu(kc, VM_CPU, 1, 1);
}

static void keeps_cur_vmid_sees_other_vcpu(void **state)
{
	struct heard h;

	run(*state, exit_irq);
	h = hear_tampered(*state, vcpu_run, run_other_vcpu);
	assert_failed(h, step_vcpu_run_process_keeps_cur_vmid);
	assert_failed(h, step_vcpu_run_switch_keeps_cur_vmid);
}

/* ---- guest steps --------------------------------------------------------------------- */

static void host_guest_steps_holds_for_declared_changes(void **state)
{
	assert_held(hear(*state, grant), integ_host_guest_steps);
	assert_held(hear(*state, revoke), integ_host_guest_steps);
	assert_held(hear(*state, system_off), integ_host_guest_steps);
}

static void change_boot_info(struct kcore *kc)
{
	set_vm_load_size(kc, VM_CPU, 1, 0, 0x5000);
}

static void change_next_vmid(struct kcore *kc)
{
	set_next_vmid(kc, VM_CPU, 9);
}

static void make_vm_ready(struct kcore *kc)
{
	set_vm_state(kc, VM_CPU, 1, KC_READY);
}

static void share_page_of_host(struct kcore *kc)
{
	set_s2_page_count(kc, VM_CPU, get_s2_page_index(kc, HOST_PFN), 1);
}

static void write_page_of_host(struct kcore *kc)
{
	host_page_fill(kc, VM_CPU, HOST_PFN, 0x1234);
}

static void host_guest_steps_sees_undeclared_changes(void **state)
{
	void (*const tamper[])(struct kcore * kc) = { change_boot_info, change_next_vmid,
						      make_vm_ready, share_page_of_host,
						      write_page_of_host };

	for (size_t i = 0; i < sizeof(tamper) / sizeof(tamper[0]); i++) {
		struct journal_mark mark = journal_mark(&((struct machine *)*state)->journal);

		assert_failed(hear_tampered(*state, grant, tamper[i]), integ_host_guest_steps);
		journal_undo(&((struct machine *)*state)->journal, mark);
	}
}

static void write_page_of_host_on_cpu0(struct kcore *kc)
{
	host_page_fill(kc, CPU0, HOST_PFN, 0x1234);
}

static void host_guest_steps_ignores_other_cpus(void **state)
{
	assert_held(hear_tampered(*state, grant, write_page_of_host_on_cpu0),
		    integ_host_guest_steps);
}

static void post_system_off_holds(void **state)
{
	assert_held(hear(*state, system_off), post_system_off);
}

static void post_system_off_claims_nothing_of_other_exits(void **state)
{
	assert_silent(hear(*state, exit_irq), post_system_off);
}

static void keep_vm_verified(struct kcore *kc)
{
	set_vm_state(kc, VM_CPU, 1, KC_VERIFIED);
}

static void post_system_off_sees_vm_that_stays(void **state)
{
	assert_failed(hear_tampered(*state, system_off, keep_vm_verified), post_system_off);
}

static void prep_exit_holds_for_exit(void **state)
{
	assert_held(hear(*state, exit_wfx), step_integ_prep_exit);
}

static void prep_exit_claims_nothing_of_resumed_guest(void **state)
{
	assert_silent(hear(*state, grant), step_integ_prep_exit);
}

/* ---- accesses ------------------------------------------------------------------------ */

static void confres_of_access_holds(void **state)
{
	assert_held(hear(*state, load), step_confres_mem_load);
	assert_held(hear(*state, store), step_confres_mem_store);
}

static void hand_over_to_host(struct kcore *kc)
{
	set_ihost(kc, VM_CPU, 1);
}

static void confres_of_access_sees_hand_over(void **state)
{
	assert_failed(hear_tampered(*state, load, hand_over_to_host), step_confres_mem_load);
}

/* ---- store by store ------------------------------------------------------------------ */

static void power_off(struct machine *m)
{
	assert_int_equal(set_vm_poweroff(core_of(m), CPU0, 1), KC_OK);
}

static void poweroff_quiet_holds_for_reclaim(void **state)
{
	power_off(*state);
	assert_held(hear(*state, reclaim), inv_poweroff_quiet);
}

static void steal_page(struct kcore *kc)
{
	struct s2_page page = { KC_HOSTVISOR, 0, HEAP_PFN + KC_HOST_IOVA_OFFSET };

	set_pfn(kc, CPU0, HEAP_PFN, page);
}

static void poweroff_quiet_sees_page_of_living_vm_leave(void **state)
{
	assert_failed(hear_tampered(*state, register_vm, steal_page), inv_poweroff_quiet);
}

static void revive_vcpu(struct kcore *kc)
{
	set_vcpu_state(kc, CPU0, 1, 0, KC_ACTIVE);
}

static void poweroff_quiet_sees_active_vcpu(void **state)
{
	power_off(*state);
	assert_failed(hear_tampered(*state, reclaim, revive_vcpu), inv_poweroff_quiet);
}

static void active_verified_holds_for_run(void **state)
{
	run(*state, exit_irq);
	assert_held(hear(*state, vcpu_run), inv_active_verified);
}

static void active_verified_sees_vcpu_of_dead_vm_start(void **state)
{
	power_off(*state);
	assert_failed(hear_tampered(*state, register_vm, revive_vcpu), inv_active_verified);
}

static void vmid_fresh_holds_for_registration(void **state)
{
	assert_held(hear(*state, register_vm), inv_vmid_fresh);
}

static void skip_vmid(struct kcore *kc)
{
	set_next_vmid(kc, CPU0, kc->next_vmid + 1);
}

static void vmid_fresh_sees_vmid_without_record(void **state)
{
	assert_failed(hear_tampered(*state, register_vm, skip_vmid), inv_vmid_fresh);
}

static void give_page_to_core(struct kcore *kc)
{
	set_s2_page_vmid(kc, CPU0, get_s2_page_index(kc, HOST_PFN), KC_COREVISOR);
}

static void take_page_from_core(struct kcore *kc)
{
	set_s2_page_vmid(kc, CPU0, get_s2_page_index(kc, UNIVERSE_CORE_PFN), KC_HOSTVISOR);
}

static void core_iso_holds_and_rejects(void **state)
{
	power_off(*state);
	assert_held(hear(*state, reclaim), wdrf_core_iso);
	assert_failed(hear_tampered(*state, register_vm, give_page_to_core), wdrf_core_iso);
	assert_failed(hear_tampered(*state, register_vm, take_page_from_core), wdrf_core_iso);
}

static void gfn_index_forgets_reclaimed_page(void **state)
{
	struct heard h;

	power_off(*state);
	h = hear(*state, reclaim);
	assert_int_equal(h.failed[KC_CHECK_inv_gfn_index], 0);
	assert_false(is_bound(core_of(*state), 1, HEAP_GFN));
}

static void rename_page(struct kcore *kc)
{
	set_s2_page_gfn(kc, CPU0, get_s2_page_index(kc, HEAP_PFN), HEAP_GFN + 9);
}

static void gfn_index_sees_name_that_is_missing_and_name_that_stays(void **state)
{
	assert_int_equal(
		hear_tampered(*state, register_vm, rename_page).failed[KC_CHECK_inv_gfn_index], 2);
}

/* As rename_page(), and another page takes the name, behind the back of the index. */
static void pass_name_on(struct kcore *kc)
{
	uint64_t other = get_s2_page_index(kc, HOST_PFN);

	rename_page(kc);
	set_s2_page_gfn(kc, CPU0, other, HEAP_GFN);
	set_s2_page_vmid(kc, CPU0, other, 1);
}

static void gfn_index_sees_name_that_another_page_has(void **state)
{
	assert_int_equal(
		hear_tampered(*state, register_vm, pass_name_on).failed[KC_CHECK_inv_gfn_index], 2);
}

static void gfn_index_holds_for_bind(void **state)
{
	const struct step bind = { .op = KOP_OP_BIND, .arg = { 1, HEAP_GFN + 1, HOST_PFN } };

	assert_held(hear(*state, bind), inv_gfn_index);
}

/* ---- tables -------------------------------------------------------------------------- */

static uint64_t tampered_offset;

static void store_word(struct kcore *kc)
{
	pt_store(kc, CPU0, kc->cfg.table_base + tampered_offset, 0x123000 | KC_DESC_TABLE);
}

static uint64_t window_offset(struct machine *m)
{
	uint64_t offset;
	unsigned level;

	assert_true(find_leaf(kc_machine(m), npt_table(kc_machine(m), KC_COREVISOR),
			      acc_vm(m, 1)->load[0].remap_addr / KC_PAGE_SIZE, &offset, &level));
	return offset;
}

static void write_once_holds_for_verification(void **state)
{
	assert_held(hear(*state, verify), wdrf_write_once);
}

static void write_once_sees_other_frame(void **state)
{
	tampered_offset = window_offset(*state);
	assert_failed(hear_tampered(*state, register_vm, store_word), wdrf_write_once);
}

static void drop_word(struct kcore *kc)
{
	pt_store(kc, CPU0, kc->cfg.table_base + tampered_offset, 0);
}

static void write_once_sees_frame_dropped_without_verification(void **state)
{
	tampered_offset = window_offset(*state);
	assert_failed(hear_tampered(*state, register_vm, drop_word), wdrf_write_once);
}

static void tables_in_pool_holds_for_new_tables(void **state)
{
	const struct step fault_map = { .op = KOP_OP_FAULT_MAP,
					.arg = { 1, HEAP_GFN + 0x8000000, HOST_PFN, 3 } };
	struct heard h = hear(*state, fault_map);

	assert_true(h.held[KC_CHECK_inv_tables_in_pool] >= 4);
	assert_int_equal(failures(&h), 0);
}

static void tables_in_pool_sees_link_that_leads_elsewhere(void **state)
{
	tampered_offset = npt_table(kc_machine(*state), 1)->start[0];
	assert_failed(hear_tampered(*state, register_vm, store_word), inv_tables_in_pool);
}

static void rewind_pointer(struct kcore *kc)
{
	set_pmd_next(kc, CPU0, 1, kc->npt[1].pmd_next - KC_PAGE_SIZE);
}

static void run_pointer_away(struct kcore *kc)
{
	set_pmd_next(kc, CPU0, 1, kc->npt[1].pmd_next + 0x10000000);
}

static void tables_in_pool_sees_pointer_move_back_or_out(void **state)
{
	assert_failed(hear_tampered(*state, register_vm, rewind_pointer), inv_tables_in_pool);
	assert_failed(hear_tampered(*state, register_vm, run_pointer_away), inv_tables_in_pool);
}

/* ---- vCPU states --------------------------------------------------------------------- */

static void vcpu_state_holds_across_run_and_exit(void **state)
{
	run(*state, exit_irq);
	assert_held(hear(*state, vcpu_run), inv_vcpu_state);
	assert_int_equal(hear(*state, exit_irq).failed[KC_CHECK_inv_vcpu_state], 0);
}

static void vcpu_state_sees_active_vcpu_that_nobody_runs(void **state)
{
	assert_failed(hear_tampered(*state, exit_irq, revive_vcpu), inv_vcpu_state);
}

static void stop_vcpu(struct kcore *kc)
{
	set_vcpu_state(kc, CPU0, 1, 0, KC_READY);
}

static void vcpu_state_sees_ready_vcpu_that_runs(void **state)
{
	assert_failed(hear_tampered(*state, grant, stop_vcpu), inv_vcpu_state);
}

static void run_on_both_cpus(struct kcore *kc)
{
	set_per_cpu(kc, CPU0, 1, 0);
	set_ihost(kc, CPU0, 0);
}

static void vcpu_state_sees_vcpu_on_two_cpus(void **state)
{
	assert_failed(hear_tampered(*state, grant, run_on_both_cpus), inv_vcpu_state);
}

static void vcpu_state_claims_nothing_at_level_operations(void **state)
{
	const struct step active = { .op = KOP_OP_VCPU_ACTIVE, .arg = { 1, 0 } };

	assert_silent(hear(*state, active), inv_vcpu_state);
}

#define ON(setup, test) cmocka_unit_test_setup_teardown(test, setup, destroy)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON(setup_running, after_step_accepts_a_life_of_a_vm),
		ON(setup_running, after_step_is_silent_when_skipped),
		ON(setup_running, after_step_leaves_nested_steps_to_their_host),
		ON(setup_running, switch_completeness_holds_both_ways),
		ON(setup_running, switch_completeness_is_silent_when_guest_resumes),
		ON(setup_heap, switch_completeness_is_silent_when_run_is_refused),
		ON(setup_running, switch_completeness_sees_every_register_that_is_not_restored),
		ON(setup_running, switch_completeness_sees_every_word_that_is_not_saved),
		ON(setup_running, switch_completeness_sees_host_context_not_saved),
		ON(setup_running, keeps_cur_vmid_holds_for_run),
		ON(setup_running, keeps_cur_vmid_claims_nothing_of_refused_run),
		ON(setup_running, keeps_cur_vmid_sees_other_vcpu),
		ON(setup_running, host_guest_steps_holds_for_declared_changes),
		ON(setup_running, host_guest_steps_sees_undeclared_changes),
		ON(setup_running, host_guest_steps_ignores_other_cpus),
		ON(setup_running, post_system_off_holds),
		ON(setup_running, post_system_off_claims_nothing_of_other_exits),
		ON(setup_running, post_system_off_sees_vm_that_stays),
		ON(setup_running, prep_exit_holds_for_exit),
		ON(setup_running, prep_exit_claims_nothing_of_resumed_guest),
		ON(setup_running, confres_of_access_holds),
		ON(setup_running, confres_of_access_sees_hand_over),
		ON(setup_heap, poweroff_quiet_holds_for_reclaim),
		ON(setup_heap, poweroff_quiet_sees_page_of_living_vm_leave),
		ON(setup_heap, poweroff_quiet_sees_active_vcpu),
		ON(setup_running, active_verified_holds_for_run),
		ON(setup_heap, active_verified_sees_vcpu_of_dead_vm_start),
		ON(setup_empty, vmid_fresh_holds_for_registration),
		ON(setup_empty, vmid_fresh_sees_vmid_without_record),
		ON(setup_heap, core_iso_holds_and_rejects),
		ON(setup_heap, gfn_index_forgets_reclaimed_page),
		ON(setup_heap, gfn_index_sees_name_that_is_missing_and_name_that_stays),
		ON(setup_heap, gfn_index_sees_name_that_another_page_has),
		ON(setup_loaded, gfn_index_holds_for_bind),
		ON(setup_loaded, write_once_holds_for_verification),
		ON(setup_loaded, write_once_sees_other_frame),
		ON(setup_loaded, write_once_sees_frame_dropped_without_verification),
		ON(setup_heap, tables_in_pool_holds_for_new_tables),
		ON(setup_heap, tables_in_pool_sees_link_that_leads_elsewhere),
		ON(setup_heap, tables_in_pool_sees_pointer_move_back_or_out),
		ON(setup_running, vcpu_state_holds_across_run_and_exit),
		ON(setup_running, vcpu_state_sees_active_vcpu_that_nobody_runs),
		ON(setup_running, vcpu_state_sees_ready_vcpu_that_runs),
		ON(setup_running, vcpu_state_sees_vcpu_on_two_cpus),
		ON(setup_heap, vcpu_state_claims_nothing_at_level_operations),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
