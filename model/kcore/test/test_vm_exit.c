/* SPDX-License-Identifier: Apache-2.0 */
/* Exits of a VM (spec sekvm.md 8.6 to 8.8, 8.11). */
#include "model/kcore/test/handler_fixture.h"

#define MAPPED_PFN 60ull
#define RT 6u
#define DEVICE_IPA 0x1234ull

/* The host runs and has read this record: x1, x2.. */
static void expect_record(struct bench *b, struct km_result r, const uint64_t record[5])
{
	assert_int_equal(r.code, KC_OK);
	assert_int_equal(b->m->cpu[CPU].ihost, 1);
	assert_int_equal(live(b, KM_x0), KC_OK);
	for (unsigned k = 0; k < 5; k++)
		assert_int_equal(live(b, KM_x0 + 1 + k), record[k]);
}
#define EXPECT_RECORD(r, ...) expect_record(b, r, (const uint64_t[5]){ __VA_ARGS__ })

static void expect_resumed(const struct bench *b)
{
	assert_int_equal(b->m->cpu[CPU].ihost, 0);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, VM);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_ACTIVE);
}

static struct km_result guest_hvc(struct bench *b, uint64_t x0, uint64_t x1, uint64_t x2,
				  uint64_t x3)
{
	set_live(b, KM_x0, x0);
	set_live(b, KM_x0 + 1, x1);
	set_live(b, KM_x0 + 2, x2);
	set_live(b, KM_x0 + 3, x3);
	return vm_trap(b, KC_ESR_EC_HVC64);
}

static void exit_of_the_host_has_no_result(void **state)
{
	struct bench *b = *state;

	assert_true(vm_exit(b, KC_EC_INTERRUPT, 0).stuck);
}

static void exit_after_a_halt_changes_nothing(void **state)
{
	struct bench *b = *state;

	make_running(b);
	b->m->halt = KC_PANIC_MAP;
	assert_true(vm_exit(b, KC_EC_INTERRUPT, 0).halt);
	expect_resumed(b);
}

static void interrupt_returns_to_the_host(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_exit(b, KC_EC_INTERRUPT, 0), KC_EXIT_INTERRUPT);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, KC_HOSTVISOR);
	assert_int_equal(b->m->cpu[CPU].cur_vcpuid, CPU);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_READY);
}

static void interrupt_leaves_dirty_alone(void **state)
{
	struct bench *b = *state;

	make_running(b);
	vm_exit(b, KC_EC_INTERRUPT, 0);
	assert_int_equal(vm_word(b, KM_dirty), 0);
}

static void exit_saves_the_guest(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_live(b, KM_x0 + 20, 0xA1);
	set_live(b, KM_ttbr1_el1, 0xA2);
	set_live(b, KM_fp_fpcr, 0xA3);
	set_live(b, KM_elr_el2, 0xA4);
	set_live(b, KM_spsr_el2, 4);
	set_live(b, KM_esr_el1, 0xA5);
	vm_exit(b, KC_EC_INTERRUPT, 0);
	assert_int_equal(vm_word(b, KM_x0 + 20), 0xA1);
	assert_int_equal(vm_word(b, KM_ttbr1_el1), 0xA2);
	assert_int_equal(vm_word(b, KM_fp_fpcr), 0xA3);
	assert_int_equal(vm_word(b, KM_pc), 0xA4);
	assert_int_equal(vm_word(b, KM_pstate), 4);
	assert_int_equal(vm_word(b, KM_esr_el1), 0xA5);
}

static void exit_restores_the_host(void **state)
{
	struct bench *b = *state;

	make_verified(b);
	set_live(b, KM_ttbr1_el1, 0xB2);
	set_live(b, KM_elr_el2, 0xB4);
	set_live(b, KM_cnthctl_el2, 3);
	FIRST_RUN(b, IMAGE_GPA);
	vm_exit(b, KC_EC_INTERRUPT, 0);
	assert_int_equal(live(b, KM_ttbr1_el1), 0xB2);
	assert_int_equal(live(b, KM_elr_el2), 0xB4);
	assert_int_equal(live(b, KM_cnthctl_el2), 3);
	assert_int_equal(live(b, KM_hcr_el2), KC_HCR_HOST);
	assert_int_equal(live(b, KM_vttbr_el2) >> 48, KC_HOSTVISOR);
	assert_int_equal(live(b, KM_cptr_el2), KC_CPTR_HOST);
}

static void exit_quirk_loses_the_pc(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(exit_loses_pc));
	set_live(b, KM_elr_el2, 0xA4);
	vm_exit(b, KC_EC_INTERRUPT, 0);
	assert_int_equal(vm_word(b, KM_pc), IMAGE_GPA);
}

static void wfx_skips_the_instruction(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_trap(b, KC_ESR_EC_WFX), KC_EXIT_WFX);
	assert_int_equal(vm_word(b, KM_dirty), KC_DIRTY_PC_FLAG);
}

static void hvc_exposes_no_register(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(guest_hvc(b, 0x99, 1, 2, 3), KC_EXIT_HVC);
	assert_int_equal(vm_word(b, KM_dirty), 1);
}

static void hvc_psci_exposes_x0_to_x3(void **state)
{
	static const uint64_t functions[] = { KC_PSCI_CPU_ON_64, KC_PSCI_AFFINITY_INFO_32,
					      KC_PSCI_AFFINITY_INFO_64 };
	struct bench *b = *state;

	make_running(b);
	for (unsigned k = 0; k < 3; k++) {
		EXPECT_RECORD(guest_hvc(b, functions[k], 1, 2, 3), KC_EXIT_HVC, functions[k], 1, 2,
			      3);
		RUN(b, VM, 0);
	}
}

static void hvc_psci_number_has_32_bits(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(guest_hvc(b, 5ull << 32 | KC_PSCI_CPU_ON_64, 1, 2, 3), KC_EXIT_HVC,
		      5ull << 32 | KC_PSCI_CPU_ON_64, 1, 2, 3);
}

static void hvc32_is_treated_alike(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_live(b, KM_x0, KC_PSCI_SYSTEM_OFF);
	EXPECT_RECORD(vm_trap(b, KC_ESR_EC_HVC32), KC_EXIT_SYSTEM_OFF);
	assert_int_equal(b->m->vm[VM].state, KC_POWEROFF);
}

static void hvc_quirk_returns_no_result(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(prep_hvc_no_dirty));
	guest_hvc(b, 0x99, 1, 2, 3);
	assert_int_equal(vm_word(b, KM_dirty), 0);
}

static void system_off_powers_off(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(guest_hvc(b, KC_PSCI_SYSTEM_OFF, 1, 2, 3), KC_EXIT_SYSTEM_OFF);
	assert_int_equal(b->m->vm[VM].state, KC_POWEROFF);
	assert_string_equal(b->event[0].name, "OVM_POWEROFF");
	assert_string_equal(b->event[1].name, "OVM_INACTIVE");
}

static void system_off_without_ghost_lock_has_no_result(void **state)
{
	struct bench *b = *state;

	make_running(b);
	b->m->hlock[KC_LOCK_INFO + VM] = 0;
	assert_true(guest_hvc(b, KC_PSCI_SYSTEM_OFF, 0, 0, 0).stuck);
}

static void fault_tells_the_page_only(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_abort(b, FAULT_GPA + 0x123, KC_ESR_ISV | KC_ESR_WNR), KC_EXIT_FAULT,
		      FAULT_GPA / KC_PAGE_SIZE);
	assert_int_equal(vm_word(b, KM_flags), KM_FLAG_FAULT_PENDING);
	assert_int_equal(vm_word(b, KM_dirty), 0);
}

static void fault_begins_where_devices_end(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_abort(b, KC_MAX_MMIO_ADDR, width_bits(2)), KC_EXIT_FAULT,
		      KC_MAX_MMIO_ADDR / KC_PAGE_SIZE);
	RUN(b, VM, 0);
	EXPECT_RECORD(vm_abort(b, KC_MAX_MMIO_ADDR - 4, width_bits(2)), KC_EXIT_MMIO_READ,
		      KC_MAX_MMIO_ADDR - 4, 4, 0);
}

static void fault_of_an_instruction_is_a_fault(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_live(b, KM_hpfar_el2, FAULT_GPA >> 12 << 4);
	EXPECT_RECORD(vm_trap(b, KC_ESR_EC_IABT_LOW), KC_EXIT_FAULT, FAULT_GPA / KC_PAGE_SIZE);
}

static void fault_is_forgotten_by_the_next_exit(void **state)
{
	struct bench *b = *state;

	make_running(b);
	vm_abort(b, FAULT_GPA, 0);
	RUN(b, VM, 0);
	vm_exit(b, KC_EC_INTERRUPT, 0);
	assert_int_equal(vm_word(b, KM_flags), 0);
}

static void fault_is_forgotten_by_a_resume(void **state)
{
	struct bench *b = *state;

	make_running(b);
	vm_abort(b, FAULT_GPA, 0);
	RUN(b, VM, 0);
	vm_trap(b, KC_ESR_EC_SYS64);
	assert_int_equal(vm_word(b, KM_flags), 0);
}

static void mmio_read_names_the_register(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_abort(b, DEVICE_IPA, width_bits(1) | rt_bits(RT)), KC_EXIT_MMIO_READ,
		      DEVICE_IPA, 2, RT);
	assert_int_equal(vm_word(b, KM_dirty), KC_DIRTY_PC_FLAG | 1 << RT);
}

static void mmio_read_quirk_does_not_skip(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(prep_abort_overwrites_dirty));
	vm_abort(b, DEVICE_IPA, width_bits(1) | rt_bits(RT));
	assert_int_equal(vm_word(b, KM_dirty), 1 << RT);
}

static void mmio_read_into_register_31_is_skipped(void **state)
{
	struct bench *b = *state;

	make_running(b);
	vm_abort(b, DEVICE_IPA, width_bits(1) | rt_bits(31));
	assert_int_equal(vm_word(b, KM_dirty), KC_DIRTY_PC_FLAG);
}

static void mmio_write_exposes_that_register(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_live(b, KM_x0 + RT, 0x1122334455667788ull);
	EXPECT_RECORD(vm_abort(b, DEVICE_IPA, width_bits(3) | rt_bits(RT) | KC_ESR_WNR),
		      KC_EXIT_MMIO_WRITE, DEVICE_IPA, 8, 0x1122334455667788ull);
	assert_int_equal(vm_word(b, KM_dirty), KC_DIRTY_PC_FLAG);
}

static void mmio_write_exposes_the_stored_bytes_only(void **state)
{
	static const uint64_t values[] = { 0x88, 0x7788, 0x55667788 };
	struct bench *b = *state;

	make_running(b);
	for (unsigned k = 0; k < 3; k++) {
		set_live(b, KM_x0 + RT, 0x1122334455667788ull);
		EXPECT_RECORD(vm_abort(b, DEVICE_IPA, width_bits(k) | rt_bits(RT) | KC_ESR_WNR),
			      KC_EXIT_MMIO_WRITE, DEVICE_IPA, 1 << k, values[k]);
		RUN(b, VM, 0);
	}
}

static void mmio_write_of_register_31_is_zero(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_abort(b, DEVICE_IPA, width_bits(2) | rt_bits(31) | KC_ESR_WNR),
		      KC_EXIT_MMIO_WRITE, DEVICE_IPA, 4, 0);
}

static void mmio_without_syndrome_tells_the_class(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_live(b, KM_x0 + RT, 0x5EC2E7);
	EXPECT_RECORD(vm_abort(b, DEVICE_IPA, rt_bits(RT) | KC_ESR_WNR), KC_EXIT_OTHER,
		      KC_ESR_EC_DABT_LOW);
	assert_int_equal(vm_word(b, KM_dirty), 0);
}

static void mmio_of_a_table_walk_tells_the_class(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_abort(b, DEVICE_IPA, width_bits(2) | KC_ESR_S1PTW), KC_EXIT_OTHER,
		      KC_ESR_EC_DABT_LOW);
}

static void mmio_quirk_believes_the_stream(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_running(b);
	set_quirks(b, KM_QUIRK(prep_abort_untrusted_esr));
	n = b->m->dlog[VM];
	steer_next(b, VM, 0, rt_bits(9));
	vm_abort(b, DEVICE_IPA, width_bits(2) | rt_bits(RT) | KC_ESR_WNR);
	assert_int_equal(vm_word(b, KM_dirty), KC_DIRTY_PC_FLAG | 1 << 9);
	assert_int_equal(b->m->dlog[VM], n + 1);
}

static void other_classes_tell_the_class(void **state)
{
	static const uint64_t classes[] = { 0, 0x17, 0x1E, 0x3C, 0x3F };
	struct bench *b = *state;

	make_running(b);
	for (unsigned k = 0; k < sizeof(classes) / sizeof(classes[0]); k++) {
		EXPECT_RECORD(vm_trap(b, classes[k]), KC_EXIT_OTHER, classes[k]);
		RUN(b, VM, 0);
	}
}

static void unknown_exit_returns_to_the_host(void **state)
{
	struct bench *b = *state;

	make_running(b);
	EXPECT_RECORD(vm_exit(b, 31, esr_of(0x2F)), KC_EXIT_OTHER, 0x2F);
}

static void sys64_is_undefined(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_live(b, KM_elr_el2, 0x1000);
	set_live(b, KM_spsr_el2, 4);
	set_live(b, KM_vbar_el1, 0x800);
	assert_int_equal(vm_trap(b, KC_ESR_EC_SYS64).code, KC_OK);
	expect_resumed(b);
	assert_int_equal(live(b, KM_elr_el1), 0x1000);
	assert_int_equal(live(b, KM_spsr_el1), 4);
	assert_int_equal(live(b, KM_esr_el1), 0);
	assert_int_equal(live(b, KM_elr_el2), 0x800 + VECTOR + 4);
	assert_int_equal(live(b, KM_spsr_el2), KC_PSTATE_FAULT_BITS);
}

static void sys64_published_is_skipped_in_the_wrong_register(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(skip_writes_esr) | KM_QUIRK(placeholder_codes));
	set_live(b, KM_elr_el2, 0x1000);
	vm_trap(b, 30);
	expect_resumed(b);
	assert_int_equal(live(b, KM_elr_el2), 0x1000);
	assert_int_equal(live(b, KM_esr_el2), 0x1004);
}

static void grant_shares_the_page(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	assert_int_equal(guest_hvc(b, KC_HVC_GRANT, 0, FAULT_GPA, KC_PAGE_SIZE).code, KC_OK);
	expect_resumed(b);
	assert_int_equal(live(b, KM_x0), KC_OK);
	assert_int_equal(km_s2(b->m, MAPPED_PFN).count, 1);
}

static void grant_rounds_the_size_up(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	guest_hvc(b, KC_HVC_GRANT, 0, FAULT_GPA, 1);
	assert_int_equal(km_s2(b->m, MAPPED_PFN).count, 1);
}

static void grant_needs_a_page_address(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	guest_hvc(b, KC_HVC_GRANT, 0, FAULT_GPA + 8, KC_PAGE_SIZE);
	expect_resumed(b);
	assert_int_equal(live(b, KM_x0), KC_INVAL);
	assert_int_equal(km_s2(b->m, MAPPED_PFN).count, 0);
}

static void grant_refused_returns_to_the_guest(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	guest_hvc(b, KC_HVC_GRANT, 0, FAULT_GPA, 2 * KC_PAGE_SIZE);
	expect_resumed(b);
	assert_int_equal(live(b, KM_x0), KC_PERM);
	assert_int_equal(km_s2(b->m, MAPPED_PFN).count, 0);
}

static void grant_of_endless_range_is_refused(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	guest_hvc(b, KC_HVC_GRANT, 0, FAULT_GPA, KC_INVALID64);
	assert_int_equal(live(b, KM_x0), KC_INVAL);
}

static void grant_number_has_64_bits(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	EXPECT_RECORD(guest_hvc(b, 1ull << 32 | KC_HVC_GRANT, 0, FAULT_GPA, KC_PAGE_SIZE),
		      KC_EXIT_HVC);
}

static void revoke_takes_the_page_back(void **state)
{
	struct bench *b = *state;
	uint64_t n;

	make_mapped(b, MAPPED_PFN);
	guest_hvc(b, KC_HVC_GRANT, 0, FAULT_GPA, KC_PAGE_SIZE);
	n = b->m->dlog[VM];
	guest_hvc(b, KC_HVC_REVOKE, 0, FAULT_GPA, KC_PAGE_SIZE);
	expect_resumed(b);
	assert_int_equal(live(b, KM_x0), KC_OK);
	assert_int_equal(km_s2(b->m, MAPPED_PFN).count, 0);
	assert_int_equal(b->m->dlog[VM], n + 1);
}

static void revoke_of_private_page_is_refused(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	guest_hvc(b, KC_HVC_REVOKE, 0, FAULT_GPA, KC_PAGE_SIZE);
	assert_int_equal(live(b, KM_x0), KC_PERM);
}

static void grant_without_ghost_lock_has_no_result(void **state)
{
	struct bench *b = *state;

	make_mapped(b, MAPPED_PFN);
	set_quirks(b, KM_PUBLISHED);
	b->m->hlock[KC_LOCK_NPT + VM] = 0;
	assert_true(guest_hvc(b, KC_HVC_GRANT, 0, FAULT_GPA, KC_PAGE_SIZE).stuck);
}

static void exit_of_a_vcpu_that_is_not_active_panics(void **state)
{
	struct bench *b = *state;

	make_running(b);
	b->m->vm[VM].vcpu_state[0] = KC_READY;
	assert_true(vm_exit(b, KC_EC_INTERRUPT, 0).halt);
	assert_int_equal(b->m->halt, KC_PANIC_VCPU_STATE);
}

static void published_abort_stops_the_machine(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(vm_abort_exit_panics));
	assert_true(vm_abort(b, FAULT_GPA, 0).halt);
	assert_int_not_equal(b->m->halt, 0);
	assert_int_equal(b->m->cpu[CPU].icore, 0); /* resumed, published */
}

static void published_unknown_exit_stops_in_the_core(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(vm_abort_exit_panics));
	assert_true(vm_exit(b, 1, 0).halt);
	assert_int_equal(b->m->cpu[CPU].icore, 1);
}

static void published_interrupt_code_is_31(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(vm_abort_exit_panics) | KM_QUIRK(placeholder_codes));
	assert_false(vm_exit(b, 31, 0).halt);
	assert_int_equal(b->m->cpu[CPU].ihost, 1);
}

static void published_host_learns_no_record(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(hvc_failure_panics));
	vm_exit(b, KC_EC_INTERRUPT, 0);
	assert_int_equal(live(b, KM_x0), VM); /* as it called */
}

static void prep_exit_of_unknown_class_discards_its_changes(void **state)
{
	struct bench *b = *state;

	make_running(b);
	set_quirks(b, KM_QUIRK(vm_abort_exit_panics));
	km_set_icore(b->m, CPU, true);
	km_set_ctxt(b->m, VM, 0, KM_ec, KC_EC_TRAP);
	km_set_ctxt(b->m, VM, 0, KM_esr_el2, esr_of(0x3C));
	set_live(b, KM_ttbr0_el1, 0xA2);
	assert_true(prep_exit_vm(b->m, CPU).halt);
	assert_int_not_equal(vm_word(b, KM_ttbr0_el1), 0xA2);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_ACTIVE);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup_safe, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(exit_of_the_host_has_no_result),
		T(exit_after_a_halt_changes_nothing),
		T(interrupt_returns_to_the_host),
		T(interrupt_leaves_dirty_alone),
		T(exit_saves_the_guest),
		T(exit_restores_the_host),
		T(exit_quirk_loses_the_pc),
		T(wfx_skips_the_instruction),
		T(hvc_exposes_no_register),
		T(hvc_psci_exposes_x0_to_x3),
		T(hvc_psci_number_has_32_bits),
		T(hvc32_is_treated_alike),
		T(hvc_quirk_returns_no_result),
		T(system_off_powers_off),
		T(system_off_without_ghost_lock_has_no_result),
		T(fault_tells_the_page_only),
		T(fault_begins_where_devices_end),
		T(fault_of_an_instruction_is_a_fault),
		T(fault_is_forgotten_by_the_next_exit),
		T(fault_is_forgotten_by_a_resume),
		T(mmio_read_names_the_register),
		T(mmio_read_quirk_does_not_skip),
		T(mmio_read_into_register_31_is_skipped),
		T(mmio_write_exposes_that_register),
		T(mmio_write_exposes_the_stored_bytes_only),
		T(mmio_write_of_register_31_is_zero),
		T(mmio_without_syndrome_tells_the_class),
		T(mmio_of_a_table_walk_tells_the_class),
		T(mmio_quirk_believes_the_stream),
		T(other_classes_tell_the_class),
		T(unknown_exit_returns_to_the_host),
		T(sys64_is_undefined),
		T(sys64_published_is_skipped_in_the_wrong_register),
		T(grant_shares_the_page),
		T(grant_rounds_the_size_up),
		T(grant_needs_a_page_address),
		T(grant_refused_returns_to_the_guest),
		T(grant_of_endless_range_is_refused),
		T(grant_number_has_64_bits),
		T(revoke_takes_the_page_back),
		T(revoke_of_private_page_is_refused),
		T(grant_without_ghost_lock_has_no_result),
		T(exit_of_a_vcpu_that_is_not_active_panics),
		T(published_abort_stops_the_machine),
		T(published_unknown_exit_stops_in_the_core),
		T(published_interrupt_code_is_31),
		T(published_host_learns_no_record),
		T(prep_exit_of_unknown_class_discards_its_changes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
