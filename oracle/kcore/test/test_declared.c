/* SPDX-License-Identifier: Apache-2.0 */
/* Declared channels (18.4), and the stores that a failed call may make (18). */
#include "oracle/kcore/test/fixture.h"

#define HEAP OBJECT(OBJ_PAGE, 0, HEAP_PFN)
#define VM1 OBJECT(OBJ_VM_STATE, 0, 1)
#define VM2 OBJECT(OBJ_VM_STATE, 0, 2)

static bool window_declares(struct machine *m, unsigned window, uint64_t target, unsigned q,
			    object_id o, size_t word)
{
	const struct step s = { .op = KOP_HVC };
	const struct step_context c = { &s, KC_HOSTVISOR, (int)window, target };

	return kc_declared(m, &c, q, o, word);
}

static bool step_declares(struct machine *m, unsigned op, int actor, unsigned q, object_id o,
			  size_t word)
{
	const struct step s = { .op = (uint8_t)op, .arg = { 1 } };
	const struct step_context c = { &s, actor, -1, KC_INVALID };

	return kc_declared(m, &c, q, o, word);
}

static void declared_grant_shows_host_the_sharing_bit_only(void **state)
{
	for (size_t word = 0; word < PAGE_WORDS; word++)
		assert_int_equal(
			window_declares(*state, KC_OP_GRANT_VM_PAGE, 1, KC_HOSTVISOR, HEAP, word),
			word == PAGE_SHARING);
}

static void declared_revoke_concerns_own_pages_only(void **state)
{
	assert_true(window_declares(*state, KC_OP_REVOKE_VM_PAGE, 1, 0, HEAP, PAGE_SHARING));
	assert_false(window_declares(*state, KC_OP_REVOKE_VM_PAGE, 2, 0, HEAP, PAGE_SHARING));
}

static void declared_vcpu_states_of_the_target_only(void **state)
{
	const unsigned window[] = { KC_OP_SET_VCPU_ACTIVE, KC_OP_SET_VCPU_INACTIVE };

	for (size_t i = 0; i < 2; i++) {
		assert_true(window_declares(*state, window[i], 1, 0, VM1, STATE_VCPU_FIRST));
		assert_true(window_declares(*state, window[i], 1, 0, VM1, STATE_VCPU_END - 1));
		assert_false(window_declares(*state, window[i], 1, 0, VM1, STATE_VM));
		assert_false(window_declares(*state, window[i], 1, 0, VM2, STATE_VCPU_FIRST));
	}
}

static void declared_poweroff_and_verify_show_vm_state(void **state)
{
	const unsigned window[] = { KC_OP_SET_VM_POWEROFF, KC_OP_VERIFY_VM };

	for (size_t i = 0; i < 2; i++) {
		assert_true(window_declares(*state, window[i], 1, 0, VM1, STATE_VM));
		assert_false(window_declares(*state, window[i], 1, 0, VM1, STATE_VCPU_FIRST));
	}
}

static void declared_nothing_beyond_the_public_half(void **state)
{
	assert_false(window_declares(*state, KC_OP_SET_VCPU_ACTIVE, 1, 0, VM1, STATE_PUBLIC_WORDS));
}

static void declared_nothing_to_vms(void **state)
{
	for (unsigned w = 0; w < KC_SHARED_OP_COUNT; w++) {
		assert_false(window_declares(*state, w, 1, 2, HEAP, PAGE_SHARING));
		assert_false(window_declares(*state, w, 1, 1, VM1, STATE_VM));
	}
}

static void declared_nothing_in_other_windows(void **state)
{
	assert_false(window_declares(*state, KC_OP_MAP_PFN_VM, 1, 0, HEAP, PAGE_SHARING));
	assert_false(window_declares(*state, KC_OP_REGISTER_KVM, 1, 0, VM1, STATE_VM));
}

static void declared_guest_step_shows_facts_of_the_guest(void **state)
{
	assert_true(step_declares(*state, KOP_GRANT, 1, 0, HEAP, PAGE_SHARING));
	assert_true(step_declares(*state, KOP_EXIT_IRQ, 1, 0, VM1, STATE_VCPU_FIRST));
	assert_true(step_declares(*state, KOP_SYSTEM_OFF, 1, 0, VM1, STATE_VM));
}

static void declared_guest_step_shows_nothing_of_others(void **state)
{
	assert_false(step_declares(*state, KOP_GRANT, 2, 0, HEAP, PAGE_SHARING));
	assert_false(step_declares(*state, KOP_SYSTEM_OFF, 2, 0, VM1, STATE_VM));
	assert_false(step_declares(*state, KOP_GRANT, 1, 0, HEAP, PAGE_OWNER));
	assert_false(step_declares(*state, KOP_GRANT, 1, 0, OBJECT(OBJ_CORE, 0, 0), 0));
}

static void declared_host_and_access_steps_show_nothing(void **state)
{
	assert_false(step_declares(*state, KOP_FAULT, 0, 0, HEAP, PAGE_SHARING));
	assert_false(step_declares(*state, KOP_ST, 1, 0, HEAP, PAGE_SHARING));
	assert_false(step_declares(*state, KOP_DEV_ST, 1, 0, VM1, STATE_VM));
}

static void declared_operations_name_their_vm(void **state)
{
	assert_true(step_declares(*state, KOP_OP_GRANT, ACTOR_NONE, 0, HEAP, PAGE_SHARING));
	assert_true(step_declares(*state, KOP_OP_POWEROFF, ACTOR_NONE, 0, VM1, STATE_VM));
	assert_false(step_declares(*state, KOP_OP_POWEROFF, ACTOR_NONE, 0, VM2, STATE_VM));
	assert_false(step_declares(*state, KOP_OP_BIND, ACTOR_NONE, 0, HEAP, PAGE_OWNER));
}

/* ---- failed calls -------------------------------------------------------------------- */

static bool may_store(struct machine *m, uint32_t field, uint64_t index)
{
	const struct step s = { .cpu = CPU1, .op = KOP_HVC };
	const struct change c = { NULL, 0, index, field, CPU1 };

	return kc_error_may_store(m, &s, &c);
}

static uint64_t reg_of(unsigned cpu, unsigned reg)
{
	return (uint64_t)cpu * 256 + reg;
}

static void error_may_store_results_and_exception(void **state)
{
	assert_true(may_store(*state, HOST_F_REG, reg_of(CPU1, PLAT_REG_X0)));
	assert_true(may_store(*state, HOST_F_REG, reg_of(CPU1, PLAT_REG_X0 + 5)));
	assert_true(may_store(*state, HOST_F_REG, reg_of(CPU1, PLAT_REG_ELR_EL2)));
	assert_true(may_store(*state, HOST_F_REG, reg_of(CPU1, PLAT_REG_ESR_EL1)));
}

static void error_may_not_store_other_registers(void **state)
{
	assert_false(may_store(*state, HOST_F_REG, reg_of(CPU1, PLAT_REG_X0 + 6)));
	assert_false(may_store(*state, HOST_F_REG, reg_of(CPU1, PLAT_REG_VTTBR_EL2)));
	assert_false(may_store(*state, HOST_F_REG, reg_of(CPU1, PLAT_REG_TTBR0_EL1)));
	assert_false(may_store(*state, HOST_F_REG, reg_of(CPU0, PLAT_REG_X0)));
}

/* VM 1 runs its vCPU 0 on CPU 1. */
static void error_may_store_context_of_the_caller_only(void **state)
{
	assert_true(may_store(*state, KC_F_CTXT, KC_VCPU_PER_VM * 256 + 3));
	assert_false(may_store(*state, KC_F_CTXT, (KC_VCPU_PER_VM + 1) * 256 + 3));
	assert_false(may_store(*state, KC_F_CTXT, 3));
}

static void error_may_store_scratch(void **state)
{
	assert_true(may_store(*state, KC_F_ICORE, CPU1));
	assert_true(may_store(*state, HOST_F_LOCK, 3));
	assert_true(may_store(*state, HOST_F_TLB, 9));
	assert_true(may_store(*state, HOST_F_CRYPTO, 0));
}

static void error_may_not_store_state(void **state)
{
	static const uint32_t field[] = {
		HOST_F_PAGE_SYM,   HOST_F_STREAM_POS, HOST_F_TLB_EPOCH,	  KC_F_HALT,
		KC_F_CUR_VMID,	   KC_F_VM_STATE,     KC_F_VM_VCPU_STATE, KC_F_S2_OWNER,
		KC_F_S2_COUNT,	   KC_F_S2_GFN,	      KC_F_GFN_INDEX,	  KC_F_TABLE,
		KC_F_NPT_PMD_NEXT, KC_F_BANK,	      KC_F_NEXT_VMID,
	};

	for (size_t i = 0; i < sizeof(field) / sizeof(field[0]); i++)
		assert_false(may_store(*state, field[i], 1));
}

static void error_may_store_says_nothing_of_nested_steps(void **state)
{
	const struct step s = { .cpu = CPU1, .op = KOP_HVC };
	const struct change c = { NULL, 0, 1, KC_F_S2_OWNER, CPU0 };

	assert_true(kc_error_may_store(*state, &s, &c));
}

/* ---- the tables of the real core ----------------------------------------------------- */

static void error_may_store_covers_refused_hypercall(void **state)
{
	const struct step s = { .cpu = CPU0, .op = KOP_REMAP_VM_IMAGE, .arg = { 1, HEAP_PFN, 0 } };
	const struct step_result r = run(*state, s);
	const struct journal *j = &((struct machine *)*state)->journal;

	assert_int_not_equal(r.code, KC_OK);
	for (size_t i = kc_machine(*state)->notes.begin.changes; i < j->changes; i++)
		assert_true(kc_error_may_store(*state, &s, &j->change[i]));
}

#define ON(setup, test) cmocka_unit_test_setup_teardown(test, setup, destroy)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON(setup_heap, declared_grant_shows_host_the_sharing_bit_only),
		ON(setup_heap, declared_revoke_concerns_own_pages_only),
		ON(setup_heap, declared_vcpu_states_of_the_target_only),
		ON(setup_heap, declared_poweroff_and_verify_show_vm_state),
		ON(setup_heap, declared_nothing_beyond_the_public_half),
		ON(setup_heap, declared_nothing_to_vms),
		ON(setup_heap, declared_nothing_in_other_windows),
		ON(setup_heap, declared_guest_step_shows_facts_of_the_guest),
		ON(setup_heap, declared_guest_step_shows_nothing_of_others),
		ON(setup_heap, declared_host_and_access_steps_show_nothing),
		ON(setup_heap, declared_operations_name_their_vm),
		ON(setup_running, error_may_store_results_and_exception),
		ON(setup_running, error_may_not_store_other_registers),
		ON(setup_running, error_may_store_context_of_the_caller_only),
		ON(setup_running, error_may_store_scratch),
		ON(setup_running, error_may_not_store_state),
		ON(setup_running, error_may_store_says_nothing_of_nested_steps),
		ON(setup_running, error_may_store_covers_refused_hypercall),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
