/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/checks.h"
#include "oracle/kcore/test/machine_fixture.h"

/* ---- the table ---------------------------------------------------------------------------- */

static void rows_are_complete(void **state)
{
	(void)state;
	for (unsigned op = 0; op < KOP_COUNT; op++) {
		assert_non_null(kcore_ops[op].name);
		assert_non_null(kcore_ops[op].help);
		assert_non_null(kcore_ops[op].issuer);
		assert_in_range(kcore_ops[op].levels, 1, 3);
	}
}

static void names_are_unique(void **state)
{
	(void)state;
	for (unsigned a = 0; a < KOP_COUNT; a++) {
		for (unsigned b = a + 1; b < KOP_COUNT; b++)
			assert_string_not_equal(kcore_ops[a].name, kcore_ops[b].name);
	}
}

static void arguments_are_named_and_of_a_kind(void **state)
{
	(void)state;
	for (unsigned op = 0; op < KOP_COUNT; op++) {
		assert_in_range(kcore_ops[op].argc, 0, STEP_ARGS);
		for (unsigned i = 0; i < STEP_ARGS; i++) {
			assert_int_equal(kcore_ops[op].arg[i].name != NULL, i < kcore_ops[op].argc);
			assert_in_range(kcore_ops[op].arg[i].kind, 0, kcore_kind_count - 1);
		}
	}
}

static void steered_stream_is_an_argument_or_special(void **state)
{
	(void)state;
	for (unsigned op = 0; op < KOP_COUNT; op++)
		assert_true(kcore_ops[op].steer < kcore_ops[op].argc || kcore_ops[op].steer < 0);
}

static void only_operations_and_harness_lack_a_class(void **state)
{
	(void)state;
	for (unsigned op = 0; op < KOP_COUNT; op++) {
		bool handler = kcore_ops[op].levels == 1u << KC_LEVEL_HANDLERS;

		assert_int_equal(kcore_ops[op].step_class >= 0, handler);
		assert_true(kcore_ops[op].step_class < CLASS_COUNT);
	}
}

static void corrupt_is_never_generated(void **state)
{
	(void)state;
	assert_int_equal(kcore_ops[KOP_CORRUPT].weight, 0);
	assert_int_equal(kcore_ops[KOP_CORRUPT].flags, OP_CORRUPT);
	assert_int_equal(kcore_ops[KOP_PERTURB].flags, OP_PERTURB);
}

static void kinds_have_names_and_common_values(void **state)
{
	(void)state;
	for (unsigned i = 0; i < kcore_kind_count; i++) {
		assert_non_null(kcore_kinds[i].name);
		assert_true(kcore_kinds[i].common_count > 0);
	}
}

static void outcomes_have_unique_names(void **state)
{
	(void)state;
	for (unsigned a = 0; a < KC_ALL_OUTCOMES; a++) {
		assert_non_null(kc_any_outcome_name(a));
		for (unsigned b = a + 1; b < KC_ALL_OUTCOMES; b++)
			assert_string_not_equal(kc_any_outcome_name(a), kc_any_outcome_name(b));
	}
}

static void system_fits_the_engine(void **state)
{
	(void)state;
	assert_true(kcore_system.op_count <= ENGINE_MAX_OPS);
	assert_true(kcore_system.outcome_count <= ENGINE_MAX_OUTCOMES);
	assert_true(kcore_system.check_count <= ENGINE_MAX_CHECKS);
	assert_true(kcore_system.principal_count <= ENGINE_MAX_PRINCIPALS);
	assert_string_equal(kcore_system.principal[15], "vm15");
}

/* ---- who acts -------------------------------------------------------------------------------- */

static int actor_of(struct fixture *f, const char *text)
{
	struct step s = step_of(text);

	return kc_actor(f->m, &s);
}

static void actor_of_a_host_call_is_the_host(void **state)
{
	assert_int_equal(actor_of(*state, "cpu0 register_kvm"), KC_HOSTVISOR);
}

static void actor_of_a_host_call_while_a_vm_runs_is_nobody(void **state)
{
	start(*state, "running");
	assert_int_equal(actor_of(*state, "cpu1 register_kvm"), ACTOR_NOBODY);
}

static void actor_of_a_guest_call_is_the_vm(void **state)
{
	start(*state, "running");
	assert_int_equal(actor_of(*state, "cpu1 grant addr=0x40000000 size=0x1000"), 1);
}

static void actor_of_a_guest_call_while_the_host_runs_is_nobody(void **state)
{
	start(*state, "running");
	assert_int_equal(actor_of(*state, "cpu0 grant addr=0x40000000 size=0x1000"), ACTOR_NOBODY);
}

static void actor_of_an_access_is_whoever_runs(void **state)
{
	start(*state, "running");
	assert_int_equal(actor_of(*state, "cpu0 ld page=0x10"), KC_HOSTVISOR);
	assert_int_equal(actor_of(*state, "cpu1 ld page=0x10"), 1);
}

static void actor_of_a_device_is_the_owner_of_its_bank(void **state)
{
	start(*state, "smmu_attached");
	assert_int_equal(actor_of(*state, "cpu0 dev_ld cb=0 ix=0"), KC_HOSTVISOR);
	assert_int_equal(actor_of(*state, "cpu0 dev_ld cb=1 ix=0"), 1);
}

static void actor_of_a_device_without_owner_is_nobody(void **state)
{
	assert_int_equal(actor_of(*state, "cpu0 dev_ld cb=0 ix=0"), ACTOR_NOBODY);
}

static void actor_of_a_bank_that_does_not_exist_is_nobody(void **state)
{
	assert_int_equal(actor_of(*state, "cpu0 dev_ld cb=8 ix=0"), ACTOR_NOBODY);
	assert_int_equal(actor_of(*state, "cpu0 dev_ld cb=4 ix=1"), ACTOR_NOBODY);
	assert_int_equal(actor_of(*state, "cpu0 dev_ld cb=0 ix=2"), ACTOR_NOBODY);
}

static void actor_on_a_cpu_that_does_not_exist_is_nobody(void **state)
{
	assert_int_equal(actor_of(*state, "cpu2 register_kvm"), ACTOR_NOBODY);
	assert_int_equal(actor_of(*state, "cpu7 op_map_host addr=0"), ACTOR_NOBODY);
}

static void actor_of_an_operation_is_none(void **state)
{
	assert_int_equal(actor_of(*state, "cpu0 op_map_host addr=0x10000"), ACTOR_NONE);
	assert_int_equal(actor_of(*state, "cpu0 op_bind vm=15"), ACTOR_NONE);
	assert_int_equal(actor_of(*state, "cpu0 perturb"), ACTOR_NONE);
}

static void actor_of_an_operation_on_no_vm_is_nobody(void **state)
{
	assert_int_equal(actor_of(*state, "cpu0 op_bind vm=0"), ACTOR_NOBODY);
	assert_int_equal(actor_of(*state, "cpu0 op_bind vm=16"), ACTOR_NOBODY);
	assert_int_equal(actor_of(*state, "cpu0 op_register_vcpu vm=1 vcpu=8"), ACTOR_NOBODY);
}

/* ---- calls of the host --------------------------------------------------------------- */

static void host_call_returns_code_and_value(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 register_kvm");

	assert_int_equal(r.code, KC_OK);
	assert_int_equal(r.visible_count, 1);
	assert_int_equal(r.visible[0], 1);
	assert_string_equal(outcome_of(&r), "register_kvm.ok");
}

static void host_call_that_fails_returns_its_code(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 register_vcpu vm=16 vcpu=0");

	assert_int_equal(r.code, KC_INVAL);
	r = run(f, "cpu0 register_vcpu vm=1 vcpu=0");
	assert_int_equal(r.code, KC_STATE);
}

static void raw_call_takes_number_and_arguments(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 hvc nr=24");

	assert_int_equal(r.code, KC_OK);
	r = run(f, "cpu0 hvc nr=25 x1=1 x2=3");
	assert_int_equal(r.code, KC_OK);
	assert_int_equal(acc_vm(f->m, 1)->vcpu_state[3], KC_READY);
}

static void raw_call_of_unknown_number_is_invalid(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 hvc nr=12345");

	assert_int_equal(r.code, KC_INVAL);
	assert_string_equal(outcome_of(&r), "host_hvc.unknown");
}

static void every_named_call_reaches_its_handler(void **state)
{
	struct fixture *f = *state;

	for (unsigned op = KOP_TIMER_SET_CNTVOFF; op <= KOP_LOAD_CRYPT_VCPU; op++) {
		char line[64];
		struct step_result r;

		snprintf(line, sizeof(line), "cpu0 %s", kcore_ops[op].name);
		r = run(f, line);
		assert_false(r.skipped);
		assert_string_not_equal(outcome_of(&r), "host_hvc.unknown");
	}
}

static void step_on_a_missing_cpu_is_skipped(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu5 register_kvm");

	assert_true(r.skipped);
	assert_int_equal(f->m->journal.changes, 0);
}

/* ---- faults of the host -------------------------------------------------------------- */

static void fault_maps_a_page(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 fault ipa=0x30008 size=8");

	assert_int_equal(r.code, KC_OK);
	assert_string_equal(outcome_of(&r), "map_host.ok_own");
}

static void fault_that_is_refused_injects_an_abort(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "verified");
	r = run(f, "cpu0 fault ipa=0x10008 size=8");
	assert_int_equal(r.code, KC_PERM);
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_FAR_EL1), 0x10008);
}

static void fault_on_smmu_registers_is_emulated_without_code(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 fault ipa=0x2000100000 write=1 size=4 rt=2");

	assert_int_equal(r.code, KC_OK);
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_ELR_EL2), 4);
}

static void fault_beyond_the_address_size_is_refused(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 fault ipa=0x1000000000000");

	assert_int_equal(r.code, KC_INVAL);
}

static void fault_without_syndrome_on_smmu_is_refused(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 fault ipa=0x2000100000 noisv=1 size=4");

	assert_int_not_equal(r.code, KC_OK);
	assert_string_equal(outcome_of(&r), "host_npt.syndrome");
}

static void fault_of_a_fetch_injects_an_instruction_abort(void **state)
{
	struct fixture *f = *state;

	start(f, "verified");
	assert_int_equal(run(f, "cpu0 fault ipa=0x10000 fetch=1").code, KC_PERM);
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_ESR_EL1) >> KC_ESR_EC_SHIFT,
			 KC_ESR_EC_IABT_LOW | KC_ESR_EC_SAME_LEVEL);
}

/* ---- running and leaving a VM -------------------------------------------------------- */

static void vcpu_run_tells_the_vm_who_it_is(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "verified");
	r = run(f, "cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000");
	assert_int_equal(r.code, KC_OK);
	assert_int_equal(r.record_count, 2);
	assert_int_equal(r.record[0], 1);
	assert_int_equal(r.record[1], 0);
}

static void vcpu_run_that_fails_returns_to_the_host(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "verified");
	r = run(f, "cpu1 vcpu_run vm=1 vcpu=0 steer=0x70000000");
	assert_int_equal(r.code, KC_INVAL);
	assert_string_equal(outcome_of(&r), "vcpu_run.pc");
	assert_int_equal(r.record_count, 0);
}

static void exit_record_is_what_the_host_reads(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "running");
	r = run(f, "cpu1 exit_abort ipa=0x50000018 write=1 size=8");
	assert_int_equal(r.record_count, 6);
	assert_int_equal(r.record[0], KC_OK);
	assert_int_equal(r.record[1], KC_EXIT_FAULT);
	assert_int_equal(r.record[2], 0x50000);
}

static void mmio_write_hands_over_one_register(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "running");
	run_ok(f, "cpu1 set_reg reg=7 value=0x1122334455667788");
	r = run(f, "cpu1 exit_abort ipa=0x9000010 write=1 size=4 rt=7");
	assert_int_equal(r.record[1], KC_EXIT_MMIO_WRITE);
	assert_int_equal(r.record[2], 0x9000010);
	assert_int_equal(r.record[3], 4);
	assert_int_equal(r.record[4], 0x55667788);
}

static void mmio_without_syndrome_is_not_decoded(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "running");
	r = run(f, "cpu1 exit_abort ipa=0x9000010 noisv=1");
	assert_string_equal(outcome_of(&r), "vm_exit.mmio_undecoded");
}

static void mmio_of_a_table_walk_is_not_decoded(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "running");
	r = run(f, "cpu1 exit_abort ipa=0x9000010 s1ptw=1 size=4");
	assert_string_equal(outcome_of(&r), "vm_exit.mmio_undecoded");
}

static void exits_have_their_outcomes(void **state)
{
	static const struct {
		const char *step, *outcome;
	} rows[] = {
		{ "cpu1 exit_irq", "vm_exit.interrupt" },
		{ "cpu1 exit_wfx", "vm_exit.wfx" },
		{ "cpu1 exit_iabt ipa=0x50000000", "vm_exit.fault" },
		{ "cpu1 exit_iabt ipa=0x1000", "vm_exit.mmio_undecoded" },
		{ "cpu1 exit_class class=0x3f", "vm_exit.other" },
		{ "cpu1 exit_class class=0x12", "vm_exit.hvc" },
		{ "cpu1 exit_class class=0 ec=7", "vm_exit.other" },
		{ "cpu1 guest_hvc x0=0xC4000003", "vm_exit.psci" },
		{ "cpu1 guest_hvc x0=1", "vm_exit.hvc" },
		{ "cpu1 exit_abort ipa=0x1000 size=4", "vm_exit.mmio_read" },
	};
	struct fixture *f = *state;

	start(f, "running");
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct step_result r = run(f, rows[i].step);

		assert_string_equal(outcome_of(&r), rows[i].outcome);
		assert_int_equal(r.record_count, 6);
		run_ok(f, "cpu1 vcpu_run vm=1 vcpu=0");
	}
}

static void sys64_resumes_the_guest(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "running");
	r = run(f, "cpu1 exit_sys64");
	assert_int_equal(r.record_count, 0);
	assert_int_equal(acc_cpu(f->m, 1)->cur_vmid, 1);
	assert_string_equal(outcome_of(&r), "vm_exit.undefined");
}

static void grant_returns_its_code_to_the_guest(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "running");
	r = run(f, "cpu1 grant addr=0x40000000 size=0x1000");
	assert_int_equal(r.code, KC_OK);
	r = run(f, "cpu1 grant addr=0x70000000 size=0x1000");
	assert_int_equal(r.code, KC_PERM);
	assert_int_equal(acc_reg(f->m, 1, PLAT_REG_X0), KC_PERM);
}

static void revoke_undoes_a_grant(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	run_ok(f, "cpu1 revoke addr=0x50000000 size=0x1000");
	assert_int_equal(acc_page(f->m, 0x30).count, 0);
	assert_int_equal(acc_npt(f->m, 0, 0x30).pfn, 0);
}

static void system_off_ends_the_vm(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "running");
	r = run(f, "cpu1 system_off");
	assert_int_equal(r.record[1], KC_EXIT_SYSTEM_OFF);
	assert_int_equal(acc_vm(f->m, 1)->state, KC_POWEROFF);
}

/* ---- accesses ------------------------------------------------------------------------ */

static void load_fills_a_register_and_is_visible(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	run_ok(f, "cpu0 fault ipa=0x30000");
	run_ok(f, "cpu0 st page=0x30 word=9 value=0x1234");
	r = run(f, "cpu0 ld page=0x30 word=9 reg=8");
	assert_int_equal(r.visible[0], HOST_ACCESS_OK);
	assert_int_equal(r.visible[1], 0x1234);
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_X0 + 8), 0x1234);
}

static void load_without_mapping_is_a_visible_fault_and_nothing_else(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 ld page=0x30 reg=8");

	assert_int_equal(r.visible[0], HOST_ACCESS_FAULT);
	assert_int_equal(r.code, KC_OK);
	assert_string_equal(outcome_of(&r), "ld.fault");
	assert_int_equal(f->m->journal.changes, 0);
}

static void store_reaches_the_frame_of_the_vm(void **state)
{
	struct fixture *f = *state;

	start(f, "running");
	run_ok(f, "cpu1 st page=0x40001 word=2 value=5");
	assert_int_equal(host_page_word(f->kc, 0x11, 2), 5);
}

/* Content of a shared page is declared: an input of whoever loads it (9.1). */
static void load_from_a_shared_page_reads_the_stream(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "page_shared");
	r = run(f, "cpu1 ld page=0x50000 word=2 reg=4 steer=0xabc");
	assert_int_equal(r.visible[1], 0xabc);
	assert_int_equal(acc_reg(f->m, 1, PLAT_REG_X0 + 4), 0xabc);
	assert_true(was_touched(f, OBJ_LOG, 0, 1));
	r = run(f, "cpu0 ld page=0x30 word=2 steer=0xdef");
	assert_int_equal(r.visible[1], 0xdef);
	assert_true(was_touched(f, OBJ_LOG, 0, 0));
}

static void store_to_a_shared_page_vanishes(void **state)
{
	struct fixture *f = *state;
	uint64_t word;

	start(f, "page_shared");
	word = host_page_word(f->kc, 0x30, 2);
	run_ok(f, "cpu1 st page=0x50000 word=2 value=5");
	run_ok(f, "cpu0 st page=0x30 word=2 value=6");
	assert_int_equal(host_page_word(f->kc, 0x30, 2), word);
}

static void page_that_was_taken_back_is_memory_again(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	run_ok(f, "cpu1 revoke addr=0x50000000 size=0x1000");
	run_ok(f, "cpu1 st page=0x50000 word=2 value=5");
	assert_int_equal(host_page_word(f->kc, 0x30, 2), 5);
}

static void second_access_comes_from_the_cache(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	run_ok(f, "cpu0 fault ipa=0x30000");
	run_ok(f, "cpu0 st page=0x30 value=1");
	r = run(f, "cpu0 st page=0x30 value=2");
	assert_string_equal(outcome_of(&r), "st.cached");
	r = run(f, "cpu0 ld page=0x30");
	assert_string_equal(outcome_of(&r), "ld.cached");
}

static void access_beyond_the_address_size_faults(void **state)
{
	struct fixture *f = *state;
	struct step_result r = run(f, "cpu0 ld page=0xffffffffffffffff");

	assert_string_equal(outcome_of(&r), "ld.fault");
	r = run(f, "cpu0 st page=0x1000000000 value=1");
	assert_string_equal(outcome_of(&r), "st.fault");
}

static void access_arguments_are_taken_modulo(void **state)
{
	struct fixture *f = *state;

	run_ok(f, "cpu0 fault ipa=0x30000");
	run_ok(f, "cpu0 st page=0x30 word=513 value=6");
	run_ok(f, "cpu0 ld page=0x30 word=1 reg=33");
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_X0 + 2), 6);
}

static void set_reg_stays_below_el2(void **state)
{
	struct fixture *f = *state;
	uint64_t vttbr = acc_reg(f->m, 0, PLAT_REG_VTTBR_EL2);
	char line[64];

	for (unsigned reg = 0; reg < 2 * PLAT_REG_COUNT; reg++) {
		snprintf(line, sizeof(line), "cpu0 set_reg reg=%u value=0xbad", reg);
		run_ok(f, line);
	}
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_VTTBR_EL2), vttbr);
	assert_int_equal(acc_reg(f->m, 0, PLAT_REG_SYS_END - 1), 0xbad);
}

static void set_pc_moves_the_guest(void **state)
{
	struct fixture *f = *state;

	start(f, "running");
	run_ok(f, "cpu1 set_pc value=0x40000abc");
	run_ok(f, "cpu1 exit_irq");
	assert_int_equal(acc_ctxt(f->m, 1, 0)[KC_CTXT_PC], 0x40000abc);
}

/* ---- devices ------------------------------------------------------------------------- */

static void device_reads_what_the_owner_sees(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "smmu_attached");
	run_ok(f, "cpu0 dev_st cb=1 ix=0 page=0x60000 word=1 value=0xabc");
	r = run(f, "cpu0 dev_ld cb=1 ix=0 page=0x60000 word=1");
	assert_int_equal(r.visible[1], 0xabc);
	assert_int_equal(host_page_word(f->kc, 0x50, 1), 0xabc);
}

static void device_without_the_right_is_denied(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "smmu_attached");
	r = run(f, "cpu0 dev_st cb=1 ix=0 page=0x40000 value=1");
	assert_string_equal(outcome_of(&r), "dev_st.denied");
	/* the translation itself is there, and was cached without the right */
	r = run(f, "cpu0 dev_ld cb=1 ix=0 page=0x40000");
	assert_string_equal(outcome_of(&r), "dev_ld.cached");
}

static void device_of_a_ready_vm_is_off(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "registered");
	run_ok(f, "cpu0 smmu_alloc_pgd cb=1 vm=1 ix=0");
	r = run(f, "cpu0 dev_ld cb=1 ix=0 page=0");
	assert_string_equal(outcome_of(&r), "dev_ld.off");
	r = run(f, "cpu0 dev_st cb=1 ix=0 page=0");
	assert_string_equal(outcome_of(&r), "dev_st.off");
}

static void device_faults_where_nothing_is_mapped(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "smmu_attached");
	r = run(f, "cpu0 dev_ld cb=0 ix=0 page=0x8000041");
	assert_string_equal(outcome_of(&r), "dev_ld.fault");
}

/* ---- operations ---------------------------------------------------------------------- */

static void operations_return_codes(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "op_two_vms");
	r = run(f, "cpu0 op_bind vm=1 gfn=0x50000 pfn=0x20");
	assert_int_equal(r.code, KC_PERM);
	assert_string_equal(outcome_of(&r), "bind.owner");
	r = run(f, "cpu0 op_teardown vm=1");
	assert_int_equal(r.code, KC_STATE);
}

static void operation_on_a_missing_bank_is_skipped(void **state)
{
	struct fixture *f = *state;

	assert_true(run(f, "cpu0 op_alloc_smmu cb=8 vm=0 ix=0").skipped);
	assert_true(run(f, "cpu0 op_free_smmu cb=0 ix=2").skipped);
	assert_true(run(f, "cpu0 op_lpae_map cb=0 ix=2").skipped);
	assert_true(run(f, "cpu0 op_smmu_clear cb=9 ix=0").skipped);
	assert_true(run(f, "cpu0 op_iova_to_phys cb=9 ix=0").skipped);
}

static void operation_refuses_an_owner_that_is_none(void **state)
{
	struct step_result r = run(*state, "cpu0 op_alloc_smmu cb=0 vm=16 ix=0");

	assert_int_equal(r.code, KC_INVAL);
	assert_string_equal(outcome_of(&r), "alloc_smmu.argument");
}

static void operation_shows_its_value(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "op_smmu_attached");
	r = run(f, "cpu0 op_iova_to_phys iova=0x60000010 cb=1 ix=0");
	assert_int_equal(r.visible[0], 0x50010);
	r = run(f, "cpu0 op_register_kvm");
	assert_int_equal(r.visible[0], 2);
}

static void write_page_outside_ram_is_skipped(void **state)
{
	struct fixture *f = *state;

	assert_true(run(f, "cpu0 write_page pfn=4096 value=1").skipped);
	assert_true(run(f, "cpu0 write_page pfn=0xffffffffffffffff value=1").skipped);
}

/* ---- exhaustion: within 40 steps, an error and no panic ------------------------------ */

static struct step_result until_nomem(struct fixture *f, const char *format, uint64_t stride)
{
	struct step_result r = { 0 };
	char line[160];

	for (uint64_t i = 0; i < 40 && r.code != KC_NOMEM; i++) {
		snprintf(line, sizeof(line), format, (unsigned long long)(i * stride),
			 (unsigned long long)i);
		r = run(f, line);
	}
	return r;
}

static void tables_of_the_host_run_out(void **state)
{
	struct step_result r = until_nomem(*state, "cpu0 fault ipa=%#llx", 1ull << 30);

	assert_string_equal(outcome_of(&r), "map_host.pool");
}

static void tables_of_a_vm_run_out(void **state)
{
	struct step_result r;

	start(*state, "op_verified");
	r = until_nomem(*state, "cpu0 op_fault_map vm=1 gfn=%#llx pfn=%llu level=3", 512);
	assert_string_equal(outcome_of(&r), "fault_map.pool");
}

static void tables_of_a_bank_run_out(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "registered");
	run_ok(f, "cpu0 smmu_alloc_pgd cb=1 vm=1 ix=0");
	r = until_nomem(f, "cpu0 smmu_lpae_map iova=%#llx pa=0x%llu0000 prot=3 cb=1 ix=0",
			1ull << 30);
	assert_string_equal(outcome_of(&r), "lpae_map.pool");
}

static void remap_window_runs_out(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "registered");
	r = until_nomem(f, "cpu0 set_boot_info vm=1 addr=%#llx size=0x10000", 0x100000);
	assert_string_equal(outcome_of(&r), "set_boot_info.window");
}

static void vmids_run_out(void **state)
{
	struct step_result r = until_nomem(*state, "cpu0 register_kvm", 0);

	assert_string_equal(outcome_of(&r), "register_kvm.vmids");
	assert_int_equal(kc_halted(((struct fixture *)*state)->m), 0);
}

/* ---- undo ---------------------------------------------------------------------------- */

static void undo_restores_the_machine(void **state)
{
	struct fixture *f = *state;
	size_t size = kcore_size(&f->kc->cfg);
	struct journal_mark mark = journal_mark(&f->m->journal);
	void *before = malloc(size);

	assert_non_null(before);
	memcpy(before, f->kc, size);
	start(f, "dying");
	run_ok(f, "cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000");
	assert_memory_not_equal(before, f->kc, size);
	journal_undo(&f->m->journal, mark);
	assert_memory_equal(before, f->kc, size);
	assert_int_equal(f->m->journal.fingerprint, mark.fingerprint);
	free(before);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rows_are_complete),
		cmocka_unit_test(names_are_unique),
		cmocka_unit_test(arguments_are_named_and_of_a_kind),
		cmocka_unit_test(steered_stream_is_an_argument_or_special),
		cmocka_unit_test(only_operations_and_harness_lack_a_class),
		cmocka_unit_test(corrupt_is_never_generated),
		cmocka_unit_test(kinds_have_names_and_common_values),
		cmocka_unit_test(outcomes_have_unique_names),
		cmocka_unit_test(system_fits_the_engine),
		test(actor_of_a_host_call_is_the_host),
		test(actor_of_a_host_call_while_a_vm_runs_is_nobody),
		test(actor_of_a_guest_call_is_the_vm),
		test(actor_of_a_guest_call_while_the_host_runs_is_nobody),
		test(actor_of_an_access_is_whoever_runs),
		test(actor_of_a_device_is_the_owner_of_its_bank),
		test(actor_of_a_device_without_owner_is_nobody),
		test(actor_of_a_bank_that_does_not_exist_is_nobody),
		test(actor_on_a_cpu_that_does_not_exist_is_nobody),
		test(actor_of_an_operation_is_none),
		test(actor_of_an_operation_on_no_vm_is_nobody),
		test(host_call_returns_code_and_value),
		test(host_call_that_fails_returns_its_code),
		test(raw_call_takes_number_and_arguments),
		test(raw_call_of_unknown_number_is_invalid),
		test(every_named_call_reaches_its_handler),
		test(step_on_a_missing_cpu_is_skipped),
		test(fault_maps_a_page),
		test(fault_that_is_refused_injects_an_abort),
		test(fault_on_smmu_registers_is_emulated_without_code),
		test(fault_beyond_the_address_size_is_refused),
		test(fault_without_syndrome_on_smmu_is_refused),
		test(fault_of_a_fetch_injects_an_instruction_abort),
		test(vcpu_run_tells_the_vm_who_it_is),
		test(vcpu_run_that_fails_returns_to_the_host),
		test(exit_record_is_what_the_host_reads),
		test(mmio_write_hands_over_one_register),
		test(mmio_without_syndrome_is_not_decoded),
		test(mmio_of_a_table_walk_is_not_decoded),
		test(exits_have_their_outcomes),
		test(sys64_resumes_the_guest),
		test(grant_returns_its_code_to_the_guest),
		test(revoke_undoes_a_grant),
		test(system_off_ends_the_vm),
		test(load_fills_a_register_and_is_visible),
		test(load_without_mapping_is_a_visible_fault_and_nothing_else),
		test(store_reaches_the_frame_of_the_vm),
		test(load_from_a_shared_page_reads_the_stream),
		test(store_to_a_shared_page_vanishes),
		test(page_that_was_taken_back_is_memory_again),
		test(second_access_comes_from_the_cache),
		test(access_beyond_the_address_size_faults),
		test(access_arguments_are_taken_modulo),
		test(set_reg_stays_below_el2),
		test(set_pc_moves_the_guest),
		test(device_reads_what_the_owner_sees),
		test(device_without_the_right_is_denied),
		test(device_of_a_ready_vm_is_off),
		test(device_faults_where_nothing_is_mapped),
		test(operations_return_codes),
		test(operation_on_a_missing_bank_is_skipped),
		test(operation_refuses_an_owner_that_is_none),
		test(operation_shows_its_value),
		test(write_page_outside_ram_is_skipped),
		test(tables_of_the_host_run_out),
		test(tables_of_a_vm_run_out),
		test(tables_of_a_bank_run_out),
		test(remap_window_runs_out),
		test(vmids_run_out),
		test(undo_restores_the_machine),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
