/* SPDX-License-Identifier: Apache-2.0 */
/* Stage-2 faults of the host and SMMU registers (spec sekvm.md 8.3, 8.4). */
#include "model/kcore/test/handler_fixture.h"

#define HOST_PAGE 50ull
#define RT 7u
#define WORD width_bits(2)
#define DOUBLE width_bits(3)
#define PC 0x1000ull

/* The host is at EL1h, with its vectors at 0x800. */
static void at_home(struct bench *b)
{
	set_live(b, KM_elr_el2, PC);
	set_live(b, KM_spsr_el2, 5);
	set_live(b, KM_vbar_el1, 0x800);
}

static struct km_result read_register(struct bench *b, uint64_t offset, uint64_t width)
{
	at_home(b);
	return host_fault(b, SMMU_BASE + offset, width | rt_bits(RT));
}

static struct km_result write_register(struct bench *b, uint64_t offset, uint64_t width,
				       uint64_t value)
{
	at_home(b);
	set_live(b, KM_x0 + RT, value);
	return host_fault(b, SMMU_BASE + offset, width | rt_bits(RT) | KC_ESR_WNR);
}

static void fault_maps_a_page_of_the_host(void **state)
{
	struct bench *b = *state;

	at_home(b);
	assert_int_equal(host_fault(b, HOST_PAGE * KC_PAGE_SIZE + 8, 0).code, KC_OK);
	assert_int_equal(km_npt(b->m, KC_HOSTVISOR, HOST_PAGE).pfn, HOST_PAGE);
	assert_int_equal(live(b, KM_elr_el2), PC);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
}

static void fault_logs_the_address(void **state)
{
	struct bench *b = *state;

	host_fault(b, HOST_PAGE * KC_PAGE_SIZE + 8, 0);
	assert_int_equal(b->events, 2);
	assert_string_equal(b->event[0].name, "OSMMU_GET");
	assert_string_equal(b->event[1].name, "OMAP_HOST");
	assert_int_equal(b->event[1].argument, HOST_PAGE * KC_PAGE_SIZE);
}

static void fault_refused_injects_an_abort(void **state)
{
	struct bench *b = *state;

	km_set_s2(b->m, HOST_PAGE, (struct km_s2){ VM, 0, 9 });
	at_home(b);
	assert_int_equal(host_fault(b, HOST_PAGE * KC_PAGE_SIZE + 8, 0).code, KC_PERM);
	assert_int_equal(live(b, KM_elr_el1), PC);
	assert_int_equal(live(b, KM_spsr_el1), 5);
	assert_int_equal(live(b, KM_far_el1), HOST_PAGE * KC_PAGE_SIZE + 8);
	assert_int_equal(live(b, KM_elr_el2), 0x800 + VECTOR + 5);
	assert_int_equal(live(b, KM_spsr_el2), KC_PSTATE_FAULT_BITS);
	assert_int_equal(b->m->cpu[CPU].icore, 0);
}

static void fault_refused_changes_no_saved_register(void **state)
{
	struct bench *b = *state;

	km_set_s2(b->m, HOST_PAGE, (struct km_s2){ VM, 0, 9 });
	set_live(b, KM_x0 + 3, 33);
	host_fault(b, HOST_PAGE * KC_PAGE_SIZE, 0);
	assert_int_equal(live(b, KM_x0 + 3), 33);
}

/* The class says abort, of data or of an instruction, from EL0 or from EL1. */
static void abort_syndrome_names_class_and_level(void **state)
{
	static const struct {
		uint64_t taken, pstate, injected;
	} cases[] = {
		{ KC_ESR_EC_DABT_LOW, 5, 0x25 }, { KC_ESR_EC_DABT_LOW, 4, 0x25 },
		{ KC_ESR_EC_DABT_LOW, 0, 0x24 }, { KC_ESR_EC_DABT_LOW, 0x10, 0x24 },
		{ KC_ESR_EC_IABT_LOW, 5, 0x21 }, { KC_ESR_EC_IABT_LOW, 0, 0x20 },
	};
	struct bench *b = *state;

	for (unsigned k = 0; k < sizeof(cases) / sizeof(cases[0]); k++) {
		set_live(b, KM_spsr_el2, cases[k].pstate);
		set_live(b, KM_hpfar_el2, 0);
		set_live(b, KM_esr_el2, esr_of(cases[k].taken));
		km_set_s2(b->m, 0, (struct km_s2){ VM, 0, 9 });
		assert_int_not_equal(host_npt_handler(b->m, CPU).code, KC_OK);
		assert_int_equal(live(b, KM_esr_el1),
				 cases[k].injected << KC_ESR_EC_SHIFT | KC_ESR_IL | 0x10);
	}
}

static void fault_beyond_memory_is_inval(void **state)
{
	struct bench *b = *state;

	at_home(b);
	set_live(b, KM_hpfar_el2, KC_GFN_LIMIT << 4);
	set_live(b, KM_esr_el2, esr_of(KC_ESR_EC_DABT_LOW));
	assert_int_equal(host_npt_handler(b->m, CPU).code, KC_INVAL);
	assert_int_equal(live(b, KM_elr_el1), PC);
}

/* The address must not wrap around to a page that exists. */
static void fault_address_does_not_wrap(void **state)
{
	struct bench *b = *state;

	set_live(b, KM_hpfar_el2, HOST_PAGE << 4 | 1ull << 60);
	set_live(b, KM_esr_el2, esr_of(KC_ESR_EC_DABT_LOW));
	assert_int_equal(host_npt_handler(b->m, CPU).code, KC_INVAL);
	assert_int_equal(km_npt(b->m, KC_HOSTVISOR, HOST_PAGE).pfn, 0);
}

static void fault_ignores_reserved_bits_of_hpfar(void **state)
{
	struct bench *b = *state;

	set_live(b, KM_hpfar_el2, HOST_PAGE << 4 | 0xF);
	set_live(b, KM_esr_el2, esr_of(KC_ESR_EC_DABT_LOW));
	assert_int_equal(host_npt_handler(b->m, CPU).code, KC_OK);
	assert_int_equal(km_npt(b->m, KC_HOSTVISOR, HOST_PAGE).pfn, HOST_PAGE);
}

static void fault_published_sees_16_mib(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(hpfar_mask_16bit));
	assert_int_equal(host_fault(b, (0x1000 + HOST_PAGE) * KC_PAGE_SIZE, 0).code, KC_OK);
	assert_int_equal(km_npt(b->m, KC_HOSTVISOR, HOST_PAGE).pfn, HOST_PAGE);
}

static void fault_published_refusal_halts(void **state)
{
	struct bench *b = *state;

	km_set_s2(b->m, HOST_PAGE, (struct km_s2){ VM, 0, 9 });
	at_home(b);
	assert_true(host_fault(b, HOST_PAGE * KC_PAGE_SIZE, 0).halt);
	assert_int_not_equal(b->m->halt, 0);
	assert_int_equal(live(b, KM_elr_el1), 0);
}

static void fault_of_a_vm_has_no_result(void **state)
{
	struct bench *b = *state;

	km_set_ihost(b->m, CPU, false);
	assert_true(host_fault(b, HOST_PAGE * KC_PAGE_SIZE, 0).stuck);
}

static void fault_without_ghost_lock_has_no_result(void **state)
{
	struct bench *b = *state;

	b->m->hlock[KC_LOCK_SMMU] = 0;
	assert_true(host_fault(b, HOST_PAGE * KC_PAGE_SIZE, 0).stuck);
}

static void fault_after_a_halt_changes_nothing(void **state)
{
	struct bench *b = *state;

	b->m->halt = KC_PANIC_MAP;
	assert_true(host_fault(b, HOST_PAGE * KC_PAGE_SIZE, 0).halt);
	assert_int_equal(km_npt(b->m, KC_HOSTVISOR, HOST_PAGE).pfn, 0);
}

static void fault_to_map_relies_on_pages_and_table(void **state)
{
	static const uint64_t locks[] = { KC_LOCK_S2PAGE, KC_LOCK_NPT + KC_HOSTVISOR };
	struct bench *b = *state;

	for (unsigned k = 0; k < 2; k++) {
		km_set_hlock(b->m, locks[k], false);
		assert_true(host_fault(b, HOST_PAGE * KC_PAGE_SIZE, 0).stuck);
		km_set_hlock(b->m, locks[k], true);
		km_set_icore(b->m, CPU, false);
	}
}

static void write_of_odd_width_is_refused(void **state)
{
	struct bench *b = *state;

	assert_int_equal(write_register(b, 0x48, width_bits(0), 1).code, KC_PERM);
	assert_int_equal(write_register(b, 0x48, width_bits(1), 1).code, KC_PERM);
}

static void read_takes_a_value_of_the_host_stream(void **state)
{
	struct bench *b = *state;

	assert_int_equal(read_register(b, 0x20, DOUBLE).code, KC_OK);
	assert_int_equal(live(b, KM_x0 + RT), stream_value(KC_HOSTVISOR, 0));
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 1);
}

static void read_skips_the_instruction(void **state)
{
	struct bench *b = *state;

	read_register(b, 0x20, WORD);
	assert_int_equal(live(b, KM_elr_el2), PC + 4);
}

static void read_published_skip_writes_the_syndrome(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(skip_writes_esr));
	read_register(b, 0x20, WORD);
	assert_int_equal(live(b, KM_elr_el2), PC);
	assert_int_equal(live(b, KM_esr_el2), PC + 4);
}

static void read_of_32_bits_is_narrow(void **state)
{
	struct bench *b = *state;

	steer_next(b, KC_HOSTVISOR, 0, 0x123456789ABCDEFull);
	read_register(b, 0x20, WORD);
	assert_int_equal(live(b, KM_x0 + RT), 0x89ABCDEF);
}

static void read_into_register_31_is_dropped(void **state)
{
	struct bench *b = *state;

	at_home(b);
	assert_int_equal(host_fault(b, SMMU_BASE, WORD | rt_bits(31)).code, KC_OK);
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 1);
	for (unsigned k = 0; k < KM_GP_COUNT; k++)
		assert_int_equal(live(b, KM_x0 + k), 0);
}

static void read_of_odd_width_is_zero(void **state)
{
	struct bench *b = *state;

	set_live(b, KM_x0 + RT, 5);
	assert_int_equal(read_register(b, 0x20, width_bits(0)).code, KC_PERM);
	assert_int_equal(live(b, KM_x0 + RT), 0);
	assert_int_equal(live(b, KM_elr_el2), PC + 4);
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 0);
}

static void read_unaligned_is_refused(void **state)
{
	struct bench *b = *state;

	assert_int_equal(read_register(b, 0x22, WORD).code, KC_PERM);
	assert_int_equal(read_register(b, 0x24, DOUBLE).code, KC_PERM);
	assert_int_equal(read_register(b, 0x24, WORD).code, KC_OK);
}

static void read_of_a_bank_needs_its_owner(void **state)
{
	struct bench *b = *state;

	assert_int_equal(read_register(b, 0x8058, WORD).code, KC_PERM);
	b->m->bank[0] = KC_HOSTVISOR;
	assert_int_equal(read_register(b, 0x8058, WORD).code, KC_OK);
	b->m->bank[0] = VM;
	assert_int_equal(read_register(b, 0x8058, WORD).code, KC_PERM);
}

static void access_without_syndrome_is_an_abort(void **state)
{
	struct bench *b = *state;

	at_home(b);
	assert_int_equal(host_fault(b, SMMU_BASE, 2ull << KC_ESR_SAS_SHIFT).code, KC_INVAL);
	assert_int_equal(live(b, KM_elr_el1), PC);
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 0);
}

static void access_beyond_the_smmu_is_a_fault(void **state)
{
	struct bench *b = *state;

	host_fault(b, SMMU1_BASE + KC_SMMU_SIZE, WORD);
	assert_int_equal(b->events, 2);
	assert_string_equal(b->event[1].name, "OMAP_HOST");
}

static void access_finds_the_second_smmu(void **state)
{
	struct bench *b = *state;

	b->m->bank[km_bank(3, 1)] = KC_HOSTVISOR;
	at_home(b);
	assert_int_equal(host_fault(b, SMMU1_BASE + 0xB058, WORD).code, KC_OK);
	assert_int_equal(host_fault(b, SMMU_BASE + 0xB058, WORD).code, KC_PERM);
}

struct write_case {
	uint64_t offset, width, value, code;
};

static void expect_writes(struct bench *b, const struct write_case *c, size_t count)
{
	for (size_t k = 0; k < count; k++) {
		struct km_result r = write_register(b, c[k].offset, c[k].width, c[k].value);

		assert_int_equal(r.code, c[k].code);
		assert_int_equal(live(b, KM_elr_el2), PC + 4);
		assert_int_equal(live(b, KM_x0 + RT), c[k].value);
	}
}
#define EXPECT_WRITES(b, ...)                                                                      \
	expect_writes(b, (const struct write_case[]){ __VA_ARGS__ },                               \
		      sizeof((const struct write_case[]){ __VA_ARGS__ }) /                         \
			      sizeof(struct write_case))

static void write_scr0_keeps_translation_on(void **state)
{
	struct bench *b = *state;

	EXPECT_WRITES(b, { 0, WORD, 1 << 21, KC_OK }, { 0, WORD, 0, KC_PERM },
		      { 0, WORD, 1 << 21 | 1, KC_PERM }, { 0, DOUBLE, 1 << 21, KC_PERM },
		      { 0x400, WORD, 1 << 21, KC_OK }, { 0x400, WORD, 1, KC_PERM });
}

static void write_scr2_names_no_vmid(void **state)
{
	struct bench *b = *state;

	EXPECT_WRITES(b, { 8, WORD, 0x100, KC_OK }, { 8, WORD, 1, KC_PERM });
}

static void write_s2cr_translates_by_a_bank_of_the_host(void **state)
{
	struct bench *b = *state;

	b->m->bank[2] = KC_HOSTVISOR;
	b->m->bank[3] = VM;
	EXPECT_WRITES(b, { 0xC00, WORD, 2, KC_OK }, { 0xFFC, WORD, 2, KC_OK },
		      { 0xC00, WORD, 3, KC_PERM }, { 0xC00, WORD, 4, KC_PERM },
		      { 0xC00, WORD, 0x10002, KC_PERM }, { 0xC00, WORD, 8, KC_PERM });
}

static void write_cbar_names_the_owner(void **state)
{
	struct bench *b = *state;

	b->m->bank[0] = VM;
	b->m->bank[1] = KC_HOSTVISOR;
	EXPECT_WRITES(b, { 0x1000, WORD, VM, KC_OK }, { 0x1000, WORD, 2, KC_PERM },
		      { 0x1000, WORD, 0x10000 | VM, KC_PERM }, { 0x1004, WORD, 0, KC_OK },
		      { 0x1004, WORD, 1, KC_PERM }, { 0x1008, WORD, 0, KC_PERM });
}

static void write_cbar_beyond_the_banks_is_refused(void **state)
{
	struct bench *b = *state;

	b->m->bank[km_bank(0, 1)] = KC_HOSTVISOR;
	EXPECT_WRITES(b, { 0x1020, WORD, 0, KC_PERM }, { 0x17FC, WORD, 0, KC_PERM });
	set_quirks(b, KM_QUIRK(cbar_index_unbounded));
	EXPECT_WRITES(b, { 0x1020, WORD, 0, KC_OK }, { 0x17FC, WORD, 0, KC_PERM });
}

static void write_cbar0_quirk_is_unchecked(void **state)
{
	struct bench *b = *state;

	b->m->bank[0] = VM;
	set_quirks(b, KM_QUIRK(cbar0_unchecked));
	EXPECT_WRITES(b, { 0x1000, WORD, 0x20000, KC_OK }, { 0x1004, WORD, 0x20000, KC_PERM });
}

static void write_list_allows_acknowledging_faults(void **state)
{
	struct bench *b = *state;

	EXPECT_WRITES(b, { 0x48, WORD, 1, KC_OK }, { 0x60, WORD, 1, KC_OK },
		      { 0x70, WORD, 1, KC_OK }, { 0x74, WORD, 1, KC_PERM },
		      { 0x4, WORD, 1, KC_PERM }, { 0x1800, WORD, 1, KC_PERM },
		      { 0x800, WORD, 1, KC_PERM });
}

static void write_list_of_a_bank(void **state)
{
	struct bench *b = *state;

	b->m->bank[0] = KC_HOSTVISOR;
	EXPECT_WRITES(b, { 0x8008, WORD, 1, KC_OK }, { 0x8020, WORD, 1, KC_OK },
		      { 0x8020, DOUBLE, 1, KC_OK }, { 0x8024, WORD, 1, KC_OK },
		      { 0x8058, WORD, 1, KC_OK }, { 0x8618, WORD, 1, KC_OK },
		      { 0x8630, DOUBLE, 1, KC_OK }, { 0x87F0, WORD, 1, KC_OK },
		      { 0x8000, WORD, 1, KC_PERM }, { 0x8028, WORD, 1, KC_PERM },
		      { 0x8030, DOUBLE, 1, KC_PERM }, { 0x8034, WORD, 1, KC_PERM },
		      { 0x9058, WORD, 1, KC_PERM });
}

static void write_published_bypass_is_allowed(void **state)
{
	struct bench *b = *state;

	b->m->bank[0] = VM;
	set_quirks(b, KM_QUIRK(smmu_bypass_regs));
	EXPECT_WRITES(b, { 0, WORD, 1 << 21 | 1, KC_OK }, { 0, WORD, 1, KC_PERM },
		      { 8, WORD, 1, KC_PERM }, { 0x400, WORD, 1, KC_OK },
		      { 0x8000, WORD, 0, KC_OK }, { 0x8034, WORD, 0, KC_PERM },
		      { 0x1000, WORD, 0x20000, KC_PERM }, { 0x1800, WORD, 1, KC_OK });
}

static void write_published_refusal_halts(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_PUBLISHED & ~KM_QUIRK(hpfar_mask_16bit));
	assert_true(write_register(b, 0, WORD, 0).halt);
	assert_int_equal(b->m->cpu[CPU].icore, 1);
}

static void write_published_lets_the_host_have_its_bank(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_PUBLISHED & ~KM_QUIRK(hpfar_mask_16bit));
	b->m->bank[1] = KC_HOSTVISOR;
	assert_false(write_register(b, 0x1004, WORD, 0x20005).halt);
}

static void write_of_register_31_is_zero(void **state)
{
	struct bench *b = *state;

	at_home(b);
	assert_int_equal(host_fault(b, SMMU_BASE + 8, WORD | rt_bits(31) | KC_ESR_WNR).code, KC_OK);
	assert_int_equal(host_fault(b, SMMU_BASE, WORD | rt_bits(31) | KC_ESR_WNR).code, KC_PERM);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup_safe, teardown)
#define P(f) cmocka_unit_test_setup_teardown(f, setup_published, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(fault_maps_a_page_of_the_host),
		T(fault_logs_the_address),
		T(fault_refused_injects_an_abort),
		T(fault_refused_changes_no_saved_register),
		T(abort_syndrome_names_class_and_level),
		T(fault_beyond_memory_is_inval),
		T(fault_address_does_not_wrap),
		T(fault_ignores_reserved_bits_of_hpfar),
		T(fault_published_sees_16_mib),
		P(fault_published_refusal_halts),
		T(fault_of_a_vm_has_no_result),
		T(fault_without_ghost_lock_has_no_result),
		T(fault_after_a_halt_changes_nothing),
		T(fault_to_map_relies_on_pages_and_table),
		T(write_of_odd_width_is_refused),
		T(read_takes_a_value_of_the_host_stream),
		T(read_skips_the_instruction),
		T(read_published_skip_writes_the_syndrome),
		T(read_of_32_bits_is_narrow),
		T(read_into_register_31_is_dropped),
		T(read_of_odd_width_is_zero),
		T(read_unaligned_is_refused),
		T(read_of_a_bank_needs_its_owner),
		T(access_without_syndrome_is_an_abort),
		T(access_beyond_the_smmu_is_a_fault),
		T(access_finds_the_second_smmu),
		T(write_scr0_keeps_translation_on),
		T(write_scr2_names_no_vmid),
		T(write_s2cr_translates_by_a_bank_of_the_host),
		T(write_cbar_names_the_owner),
		T(write_cbar_beyond_the_banks_is_refused),
		T(write_cbar0_quirk_is_unchecked),
		T(write_list_allows_acknowledging_faults),
		T(write_list_of_a_bank),
		T(write_published_bypass_is_allowed),
		P(write_published_refusal_halts),
		P(write_published_lets_the_host_have_its_bank),
		T(write_of_register_31_is_zero),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
