/* SPDX-License-Identifier: Apache-2.0 */
/* Running a vCPU (spec sekvm.md 8.5). */
#include "model/kcore/test/handler_fixture.h"

#define FAULT_PFN 60ull
#define FAULT_GFN (FAULT_GPA / KC_PAGE_SIZE)

static void expect_refused(struct bench *b, struct km_result r, uint64_t code)
{
	assert_int_equal(r.code, code);
	assert_int_equal(live(b, KM_x0), code);
	assert_int_equal(b->m->cpu[CPU].ihost, 1);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, KC_HOSTVISOR);
	assert_int_equal(b->m->cpu[CPU].cur_vcpuid, CPU);
}

/* VM 1 ran on this CPU and left by an interrupt. */
static void make_left(struct bench *b)
{
	make_running(b);
	assert_int_equal(vm_exit(b, KC_EC_INTERRUPT, 0).code, KC_OK);
}

/* ... or by a fault at FAULT_GPA. */
static void make_faulted(struct bench *b)
{
	make_running(b);
	assert_int_equal(vm_abort(b, FAULT_GPA, 0).code, KC_OK);
}

static void run_needs_a_vm(void **state)
{
	struct bench *b = *state;

	expect_refused(b, RUN(b, KC_HOSTVISOR, 0), KC_INVAL);
	expect_refused(b, RUN(b, KC_COREVISOR, 0), KC_INVAL);
	expect_refused(b, RUN(b, KC_INVALID64, 0), KC_INVAL);
}

static void run_needs_a_vcpu_number(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	expect_refused(b, RUN(b, VM, 8), KC_INVAL);
	expect_refused(b, RUN(b, VM, KC_INVALID64), KC_INVAL);
}

static void run_needs_a_verified_vm(void **state)
{
	struct bench *b = *state;

	HVC(b, KC_HVC_REGISTER_KVM);
	HVC(b, KC_HVC_REGISTER_VCPU, VM, 0);
	expect_refused(b, RUN(b, VM, 0), KC_STATE);
}

static void run_needs_a_registered_vcpu(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	expect_refused(b, RUN(b, VM, 5), KC_STATE);
}

static void run_needs_a_vcpu_that_does_not_run(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	b->m->vm[VM].vcpu_state[0] = KC_ACTIVE;
	expect_refused(b, RUN(b, VM, 0), KC_STATE);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_ACTIVE);
}

static void run_in_the_core_has_no_result(void **state)
{
	struct bench *b = *state;

	km_set_icore(b->m, CPU, true);
	assert_true(RUN(b, VM, 0).stuck);
}

static void run_after_a_halt_changes_nothing(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	b->m->halt = KC_PANIC_MAP;
	assert_true(RUN(b, VM, 0).halt);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_READY);
}

static void refused_run_does_not_save_the_host(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	set_live(b, KM_ttbr0_el1, 0x77);
	expect_refused(b, RUN(b, VM, 8), KC_INVAL);
	assert_int_equal(host_word(b, KM_ttbr0_el1), 0);
	assert_int_equal(live(b, KM_x0 + 1), 8);
}

static void first_run_outside_the_images_is_refused(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_verified(b);
	n = b->m->dlog[VM];
	expect_refused(b, FIRST_RUN(b, IMAGE_GPA + KC_PAGE_SIZE), KC_INVAL);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_READY);
	assert_int_equal(b->m->dlog[VM], n);
	assert_int_equal(vm_word(b, KM_dirty), KC_INVALID64);
}

static void first_run_takes_one_input(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_verified(b);
	n = b->m->dlog[VM];
	assert_int_equal(FIRST_RUN(b, IMAGE_GPA + 4).code, KC_OK);
	assert_int_equal(b->m->dlog[VM], n + 1);
	assert_int_equal(live(b, KM_elr_el2), IMAGE_GPA + 4);
	assert_int_equal(live(b, KM_actlr_el1), stream_value(VM, n));
	assert_int_equal(live(b, KM_spsr_el2), KC_PSTATE_FAULT_BITS);
}

static void published_first_run_takes_three_inputs(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_verified(b);
	set_quirks(b, KM_QUIRK(fault_addr_from_oracle));
	n = b->m->dlog[VM];
	steer_core(b, VM, 0, 0);
	steer_next(b, VM, 0, IMAGE_GPA + 4);
	steer_next(b, VM, 1, 0x3C9); /* EL2h */
	assert_int_equal(FIRST_RUN(b, 0).code, KC_OK);
	assert_int_equal(b->m->dlog[VM], n + 3);
	assert_int_equal(live(b, KM_elr_el2), IMAGE_GPA + 4);
	assert_int_equal(live(b, KM_actlr_el1), stream_value(VM, n + 2));
	assert_int_equal(live(b, KM_spsr_el2), KC_PSTATE_FAULT_BITS);
}

static void first_run_quirk_takes_the_pstate(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	set_quirks(b, KM_QUIRK(initial_pstate_unchecked));
	steer_next(b, VM, 0, 0x3C9);
	assert_int_equal(FIRST_RUN(b, IMAGE_GPA).code, KC_OK);
	assert_int_equal(live(b, KM_spsr_el2), 0x3C9);
}

static void first_run_begins_with_clean_registers(void **state)
{
	struct bench *b = *state;

	for (unsigned k = 0; k < KM_SYS_FIRST; k++)
		set_live(b, k, 0x5EC2E7);
	make_running(b);
	for (unsigned k = 0; k < KM_SYS_FIRST; k++)
		assert_int_equal(live(b, k), 0);
}

static void first_run_of_a_loaded_vcpu_keeps_its_registers(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_verified(b);
	b->m->vm[VM].inc_exe = 1;
	km_set_ctxt(b->m, VM, 0, KM_x0 + 4, 44);
	n = b->m->dlog[VM];
	assert_int_equal(RUN(b, VM, 0).code, KC_OK);
	assert_int_equal(live(b, KM_x0 + 4), 44);
	assert_int_equal(vm_word(b, KM_dirty), 0);
	assert_int_equal(b->m->dlog[VM], n);
}

static void run_makes_the_vm_current(void **state)
{
	struct bench *b = *state;

	make_running(b);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, VM);
	assert_int_equal(b->m->cpu[CPU].cur_vcpuid, 0);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_ACTIVE);
}

static void run_uses_the_table_and_traps_of_the_vm(void **state)
{
	struct bench *b = *state;

	make_running(b);
	assert_int_equal(live(b, KM_vttbr_el2) >> 48, VM);
	assert_int_equal(live(b, KM_hcr_el2), KC_HCR_VM);
	assert_int_equal(live(b, KM_cptr_el2), KC_CPTR_VM);
	assert_int_equal(live(b, KM_cnthctl_el2), 0);
}

static void run_saves_the_host(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	set_live(b, KM_ttbr0_el1, 0x77);
	set_live(b, KM_fp_q0 + 3, 0x78);
	set_live(b, KM_elr_el2, 0x79);
	set_live(b, KM_spsr_el2, 5);
	assert_int_equal(FIRST_RUN(b, IMAGE_GPA).code, KC_OK);
	assert_int_equal(host_word(b, KM_ttbr0_el1), 0x77);
	assert_int_equal(host_word(b, KM_fp_q0 + 3), 0x78);
	assert_int_equal(host_word(b, KM_pc), 0x79);
	assert_int_equal(host_word(b, KM_pstate), 5);
}

static void again_continues_where_it_left(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_live(b, KM_elr_el2, 0x4444);
	set_live(b, KM_x0 + 9, 99);
	vm_exit(b, KC_EC_INTERRUPT, 0);
	assert_int_equal(RUN(b, VM, 0).code, KC_OK);
	assert_int_equal(live(b, KM_elr_el2), 0x4444);
	assert_int_equal(live(b, KM_x0 + 9), 99);
}

static void again_clears_dirty_and_far(void **state)
{
	struct bench *b = *state;

	make_left(b);
	km_set_ctxt(b->m, VM, 0, KM_dirty, KC_DIRTY_PC_FLAG);
	km_set_ctxt(b->m, VM, 0, KM_far_el2, 5);
	RUN(b, VM, 0);
	assert_int_equal(vm_word(b, KM_dirty), 0);
	assert_int_equal(live(b, KM_far_el2), 0);
}

static void again_advances_the_pc(void **state)
{
	struct bench *b = *state;

	make_left(b);
	km_set_ctxt(b->m, VM, 0, KM_pc, 0x1000);
	km_set_ctxt(b->m, VM, 0, KM_dirty, KC_DIRTY_PC_FLAG);
	RUN(b, VM, 0);
	assert_int_equal(live(b, KM_elr_el2), 0x1004);
}

static void again_replaces_dirty_registers_after_a_trap(void **state)
{
	struct bench *b = *state;

	make_left(b);
	km_set_ctxt(b->m, VM, 0, KM_dirty, 1 << 6);
	km_set_ctxt(b->m, VM, 0, KM_ec, KC_EC_TRAP);
	steer_next(b, VM, 0, 0xD1);
	RUN(b, VM, 0);
	assert_int_equal(live(b, KM_x0 + 6), 0xD1);
}

static void again_keeps_registers_after_an_interrupt(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_left(b);
	n = b->m->dlog[VM];
	km_set_ctxt(b->m, VM, 0, KM_dirty, 1 << 6);
	RUN(b, VM, 0);
	assert_int_equal(live(b, KM_x0 + 6), 0);
	assert_int_equal(b->m->dlog[VM], n);
}

static void inject_enters_the_vector(void **state)
{
	struct bench *b = *state;

	make_left(b);
	km_set_ctxt(b->m, VM, 0, KM_pc, 0x1000);
	km_set_ctxt(b->m, VM, 0, KM_pstate, 4);
	RUN(b, VM, 0, 0, 0, 1);
	assert_int_equal(live(b, KM_elr_el2), vm_word(b, KM_vbar_el1) + VECTOR + 4);
	assert_int_equal(live(b, KM_elr_el1), 0x1000);
	assert_int_equal(live(b, KM_spsr_el1), 4);
	assert_int_equal(live(b, KM_spsr_el2), KC_PSTATE_FAULT_BITS);
}

static void inject_cancels_the_pc_advance(void **state)
{
	struct bench *b = *state;

	make_left(b);
	km_set_ctxt(b->m, VM, 0, KM_pc, 0x1000);
	km_set_ctxt(b->m, VM, 0, KM_pstate, 5);
	km_set_ctxt(b->m, VM, 0, KM_dirty, KC_DIRTY_PC_FLAG);
	RUN(b, VM, 0, 0, 0, 1);
	assert_int_equal(live(b, KM_elr_el1), 0x1000);
	assert_int_equal(live(b, KM_elr_el2), vm_word(b, KM_vbar_el1) + VECTOR + 5);
}

static void inject_looks_at_bit_0_only(void **state)
{
	struct bench *b = *state;

	make_left(b);
	km_set_ctxt(b->m, VM, 0, KM_pc, 0x1000);
	RUN(b, VM, 0, 0, 0, 2);
	assert_int_equal(live(b, KM_elr_el2), 0x1000);
}

static void inject_quirk_is_inverted(void **state)
{
	struct bench *b = *state;

	make_left(b);
	set_quirks(b, KM_QUIRK(inject_inverted));
	km_set_ctxt(b->m, VM, 0, KM_pc, 0x1000);
	RUN(b, VM, 0);
	assert_int_equal(live(b, KM_elr_el1), 0x1000);
}

static void fault_is_mapped_where_the_guest_faulted(void **state)
{
	struct bench *b = *state;

	make_faulted(b);
	assert_int_equal(RUN(b, VM, 0, FAULT_PFN, 3).code, KC_OK);
	assert_int_equal(km_npt(b->m, VM, FAULT_GFN).pfn, FAULT_PFN);
	assert_int_equal(km_s2(b->m, FAULT_PFN).owner, VM);
	assert_int_equal(vm_word(b, KM_flags), 0);
}

static void fault_may_stay_unanswered(void **state)
{
	struct bench *b = *state;

	make_faulted(b);
	assert_int_equal(RUN(b, VM, 0, 0, 3).code, KC_OK);
	assert_int_equal(km_npt(b->m, VM, FAULT_GFN).pfn, 0);
	assert_int_equal(vm_word(b, KM_flags), KM_FLAG_FAULT_PENDING);
}

static void fault_is_needed_to_map(void **state)
{
	struct bench *b = *state;

	make_left(b);
	km_set_ctxt(b->m, VM, 0, KM_hpfar_el2, FAULT_GFN << 4);
	assert_int_equal(RUN(b, VM, 0, FAULT_PFN, 3).code, KC_OK);
	assert_int_equal(km_npt(b->m, VM, FAULT_GFN).pfn, 0);
}

static void fault_refused_changes_nothing(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_faulted(b);
	n = b->m->dlog[VM];
	km_set_s2(b->m, FAULT_PFN, (struct km_s2){ 2, 0, 9 });
	km_set_ctxt(b->m, VM, 0, KM_dirty, 7 | KC_DIRTY_PC_FLAG);
	expect_refused(b, RUN(b, VM, 0, FAULT_PFN, 3), KC_PERM);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_READY);
	assert_int_equal(vm_word(b, KM_dirty), 7 | KC_DIRTY_PC_FLAG);
	assert_int_equal(vm_word(b, KM_flags), KM_FLAG_FAULT_PENDING);
	assert_int_equal(b->m->dlog[VM], n);
}

static void fault_of_a_block_needs_alignment(void **state)
{
	struct bench *b = *state;

	make_faulted(b);
	expect_refused(b, RUN(b, VM, 0, FAULT_PFN, 2), KC_INVAL);
	assert_int_equal(RUN(b, VM, 0, 512, 2).code, KC_OK);
	assert_int_equal(km_npt(b->m, VM, FAULT_GFN).level, 2);
}

static void fault_level_other_than_2_is_a_page(void **state)
{
	struct bench *b = *state;

	make_faulted(b);
	assert_int_equal(RUN(b, VM, 0, FAULT_PFN, 9).code, KC_OK);
	assert_int_equal(km_npt(b->m, VM, FAULT_GFN).level, 3);
}

/* No bit of a frame number may be lost on its way into an entry. */
static void fault_frame_does_not_wrap(void **state)
{
	struct bench *b = *state;

	make_faulted(b);
	expect_refused(b, RUN(b, VM, 0, FAULT_PFN | 1ull << 36, 3), KC_PERM);
	expect_refused(b, RUN(b, VM, 0, FAULT_PFN | 1ull << 52, 3), KC_PERM);
	expect_refused(b, RUN(b, VM, 0, 1ull << 52, 2), KC_PERM);
	expect_refused(b, RUN(b, VM, 0, 1ull << 52 | 1, 2), KC_INVAL);
}

static void published_inputs_come_from_the_core_stream(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	set_quirks(b, KM_PUBLISHED);
	steer_core(b, VM, 0, 1);
	steer_next(b, VM, 0, IMAGE_GPA);
	assert_false(RUN(b, VM, 0).halt);
	assert_int_equal(b->m->cpu[CPU].cur_vcpuid, 1);
	assert_int_equal(b->m->klog[VM], 1);
}

static void published_bad_vcpu_halts_between_principals(void **state)
{
	struct bench *b = *state;

	steer_core(b, VM, 0, 8);
	assert_true(RUN(b, VM).halt);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, VM);
	assert_int_equal(b->m->cpu[CPU].cur_vcpuid, KC_INVALID64);
	assert_int_equal(b->m->klog[VM], 0);
	assert_int_equal(host_word(b, KM_x0), VM);
}

static void published_bad_vm_halts_at_once(void **state)
{
	struct bench *b = *state;

	assert_true(RUN(b, KC_HOSTVISOR, 5).halt);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
	assert_int_equal(host_word(b, KM_x0 + 1), 0);
}

static void published_fault_address_is_chosen_by_the_host(void **state)
{
	struct bench *b = *state;

	make_left(b);
	set_quirks(b, KM_QUIRK(fault_addr_from_oracle));
	steer_core(b, VM, 0, 0);
	steer_core(b, VM, 1, FAULT_GPA);
	steer_core(b, VM, 2, FAULT_PFN * KC_PAGE_SIZE);
	steer_core(b, VM, 3, 3);
	assert_int_equal(RUN(b, VM, 0).code, KC_OK);
	assert_int_equal(km_npt(b->m, VM, FAULT_GFN).pfn, FAULT_PFN);
	assert_int_equal(b->m->klog[VM], 4);
}

static void published_fault_address_0_maps_nothing(void **state)
{
	struct bench *b = *state;

	make_left(b);
	set_quirks(b, KM_QUIRK(fault_addr_from_oracle));
	steer_core(b, VM, 0, 0);
	steer_core(b, VM, 1, KC_PAGE_SIZE - 1);
	assert_int_equal(RUN(b, VM, 0).code, KC_OK);
	assert_int_equal(b->m->klog[VM], 2);
}

static void published_bad_pc_consumes_one_value(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_verified(b);
	set_quirks(b, KM_PUBLISHED);
	n = b->m->dlog[VM];
	steer_core(b, VM, 0, 0);
	steer_next(b, VM, 0, 0);
	assert_true(RUN(b, VM).halt);
	assert_int_equal(b->m->dlog[VM], n + 1);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_ACTIVE);
}

/* The published order: registers first, then the mapping. */
static void published_mapping_comes_last(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_left(b);
	set_quirks(b, KM_PUBLISHED & ~KM_QUIRK(inject_inverted));
	n = b->m->dlog[VM];
	km_set_ctxt(b->m, VM, 0, KM_dirty, 1 << 6);
	km_set_ctxt(b->m, VM, 0, KM_ec, KC_EC_TRAP);
	steer_core(b, VM, 0, 0);
	steer_core(b, VM, 1, FAULT_GPA);
	steer_core(b, VM, 2, FAULT_PFN * KC_PAGE_SIZE);
	steer_core(b, VM, 3, 3);
	assert_false(RUN(b, VM).halt);
	assert_int_equal(live(b, KM_x0 + 6), stream_value(VM, n));
	assert_int_equal(km_mem(b->m, FAULT_PFN), stream_value(VM, n + 1));
}

/* The safe order: a mapping that may be refused comes before anything else. */
static void mapping_comes_first(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_faulted(b);
	n = b->m->dlog[VM];
	km_set_ctxt(b->m, VM, 0, KM_dirty, 1 << 6);
	assert_int_equal(RUN(b, VM, 0, FAULT_PFN, 3).code, KC_OK);
	assert_int_equal(km_mem(b->m, FAULT_PFN), stream_value(VM, n));
	assert_int_equal(live(b, KM_x0 + 6), stream_value(VM, n + 1));
}

static void first_run_without_ghost_lock_has_no_result(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	b->m->hlock[KC_LOCK_INFO + VM] = 0;
	assert_true(RUN(b, VM, 0).stuck);
}

static void events_tell_the_vm(void **state)
{
	struct bench *b = *state;

	make_running(b);
	assert_int_equal(b->events, 3);
	assert_string_equal(b->event[0].name, "OVM_ACTIVE");
	assert_string_equal(b->event[1].name, "OVM_GET");
	assert_int_equal(b->event[2].argument, VM);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup_safe, teardown)
#define P(f) cmocka_unit_test_setup_teardown(f, setup_published, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(run_needs_a_vm),
		T(run_needs_a_vcpu_number),
		T(run_needs_a_verified_vm),
		T(run_needs_a_registered_vcpu),
		T(run_needs_a_vcpu_that_does_not_run),
		T(run_in_the_core_has_no_result),
		T(run_after_a_halt_changes_nothing),
		T(refused_run_does_not_save_the_host),
		T(first_run_outside_the_images_is_refused),
		T(first_run_takes_one_input),
		T(published_first_run_takes_three_inputs),
		T(first_run_quirk_takes_the_pstate),
		T(first_run_begins_with_clean_registers),
		T(first_run_of_a_loaded_vcpu_keeps_its_registers),
		T(run_makes_the_vm_current),
		T(run_uses_the_table_and_traps_of_the_vm),
		T(run_saves_the_host),
		T(again_continues_where_it_left),
		T(again_clears_dirty_and_far),
		T(again_advances_the_pc),
		T(again_replaces_dirty_registers_after_a_trap),
		T(again_keeps_registers_after_an_interrupt),
		T(inject_enters_the_vector),
		T(inject_cancels_the_pc_advance),
		T(inject_looks_at_bit_0_only),
		T(inject_quirk_is_inverted),
		T(fault_is_mapped_where_the_guest_faulted),
		T(fault_may_stay_unanswered),
		T(fault_is_needed_to_map),
		T(fault_refused_changes_nothing),
		T(fault_of_a_block_needs_alignment),
		T(fault_level_other_than_2_is_a_page),
		T(fault_frame_does_not_wrap),
		T(published_inputs_come_from_the_core_stream),
		P(published_bad_vcpu_halts_between_principals),
		P(published_bad_vm_halts_at_once),
		T(published_fault_address_is_chosen_by_the_host),
		T(published_fault_address_0_maps_nothing),
		T(published_bad_pc_consumes_one_value),
		T(published_mapping_comes_last),
		T(mapping_comes_first),
		T(first_run_without_ghost_lock_has_no_result),
		T(events_tell_the_vm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
