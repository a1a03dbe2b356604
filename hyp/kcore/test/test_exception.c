/* SPDX-License-Identifier: Apache-2.0 */
/* Exceptions that EL2 injects, against the architecture's entry to EL1 [C25]. */
#include "hyp/kcore/test/trap_fixture.h"

#include "hyp/kcore/exception.h"

#define VBAR 0xFFFF000008080000ull
#define CPU 1u
#define V 2u
#define I 1u

static void exception_vector_from_el1h_uses_sp_elx(void **state)
{
	(void)state;
	assert_int_equal(exception_vector(VBAR, 0x3C5), VBAR + 0x200);
}

static void exception_vector_from_el1t_uses_sp_el0(void **state)
{
	(void)state;
	assert_int_equal(exception_vector(VBAR, 0x3C4), VBAR);
}

static void exception_vector_from_el0_uses_lower_level(void **state)
{
	(void)state;
	assert_int_equal(exception_vector(VBAR, 0x80000000), VBAR + 0x400);
}

static void exception_vector_from_aarch32_user_uses_lower_level_32(void **state)
{
	(void)state;
	assert_int_equal(exception_vector(VBAR, 0x10), VBAR + 0x600);
}

static void running_at(struct machine_fixture *m, uint64_t pc, uint64_t pstate)
{
	set_reg(m, CPU, PLAT_REG_ELR_EL2, pc);
	set_reg(m, CPU, PLAT_REG_SPSR_EL2, pstate);
	set_reg(m, CPU, PLAT_REG_VBAR_EL1, VBAR);
}

static void exception_inject_records_where_it_was_taken(void **state)
{
	struct machine_fixture *m = *state;

	running_at(m, 0x4000, 0x60000005);
	exception_inject(m->kc, CPU, 0xABC);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL1), 0x4000);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL1), 0x60000005);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), 0xABC);
}

static void exception_inject_continues_at_the_vector_masked(void **state)
{
	struct machine_fixture *m = *state;

	running_at(m, 0x4000, 0x60000005);
	exception_inject(m->kc, CPU, 0);
	assert_int_equal(reg(m, CPU, PLAT_REG_ELR_EL2), VBAR + 0x200);
	assert_int_equal(reg(m, CPU, PLAT_REG_SPSR_EL2), 0x3C5);
}

static void exception_inject_writes_five_registers(void **state)
{
	struct machine_fixture *m = *state;

	tag_registers(m, CPU, 7);
	running_at(m, 0x4000, 0x60000005);
	watch(m);
	exception_inject(m->kc, CPU, 0);
	assert_int_equal(changes(m), 5);
	assert_int_equal(changes_of(m, HOST_F_REG), 5);
}

static void abort_class(struct machine_fixture *m, unsigned class, uint64_t pstate, uint64_t esr)
{
	running_at(m, 0x4000, pstate);
	set_reg(m, CPU, PLAT_REG_ESR_EL2, syndrome(class, 0x1C00046));
	exception_inject_abort(m->kc, CPU);
	assert_int_equal(reg(m, CPU, PLAT_REG_ESR_EL1), esr);
}

static void exception_inject_abort_at_el1_is_a_data_abort_of_the_same_level(void **state)
{
	abort_class(*state, KC_ESR_EC_DABT_LOW, 0x5, 0x25ull << 26 | 1u << 25 | 0x10);
}

static void exception_inject_abort_at_el0_is_a_data_abort_of_the_lower_level(void **state)
{
	abort_class(*state, KC_ESR_EC_DABT_LOW, 0x0, 0x24ull << 26 | 1u << 25 | 0x10);
}

static void exception_inject_abort_of_a_fetch_at_el1_is_an_instruction_abort(void **state)
{
	abort_class(*state, KC_ESR_EC_IABT_LOW, 0x5, 0x21ull << 26 | 1u << 25 | 0x10);
}

static void exception_inject_abort_of_a_fetch_at_el0_is_an_instruction_abort(void **state)
{
	abort_class(*state, KC_ESR_EC_IABT_LOW, 0x0, 0x20ull << 26 | 1u << 25 | 0x10);
}

static void exception_inject_abort_hands_on_the_fault_address(void **state)
{
	struct machine_fixture *m = *state;

	running_at(m, 0x4000, 0x5);
	set_reg(m, CPU, PLAT_REG_FAR_EL2, 0xFFFF00001234ull);
	exception_inject_abort(m->kc, CPU);
	assert_int_equal(reg(m, CPU, PLAT_REG_FAR_EL1), 0xFFFF00001234ull);
}

static void saved_at(struct machine_fixture *m, uint64_t pc, uint64_t pstate)
{
	set_ctxt(m->kc, CPU, V, I, KC_CTXT_PC, pc);
	set_ctxt(m->kc, CPU, V, I, KC_CTXT_PSTATE, pstate);
	set_ctxt(m->kc, CPU, V, I, PLAT_REG_VBAR_EL1, VBAR);
	set_ctxt(m->kc, CPU, V, I, PLAT_REG_ESR_EL1, 0x777);
}

static void exception_inject_saved_is_an_entry_to_el1(void **state)
{
	struct machine_fixture *m = *state;

	saved_at(m, 0x4000, 0x20000000);
	exception_inject_saved(m->kc, CPU, V, I);
	assert_int_equal(ctxt(m, V, I, PLAT_REG_ELR_EL1), 0x4000);
	assert_int_equal(ctxt(m, V, I, PLAT_REG_SPSR_EL1), 0x20000000);
	assert_int_equal(ctxt(m, V, I, PLAT_REG_ESR_EL1), 0);
	assert_int_equal(ctxt(m, V, I, KC_CTXT_PSTATE), 0x3C5);
	assert_int_equal(ctxt(m, V, I, KC_CTXT_PC), VBAR + 0x400);
}

/* The original hits x8, SCTLR_EL1 and others [C25]. */
static void exception_inject_saved_changes_nothing_else(void **state)
{
	struct machine_fixture *m = *state;

	saved_at(m, 0x4000, 0x20000000);
	watch(m);
	exception_inject_saved(m->kc, CPU, V, I);
	assert_int_equal(changes(m), 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(exception_vector_from_el1h_uses_sp_elx),
		cmocka_unit_test(exception_vector_from_el1t_uses_sp_el0),
		cmocka_unit_test(exception_vector_from_el0_uses_lower_level),
		cmocka_unit_test(exception_vector_from_aarch32_user_uses_lower_level_32),
		TRAP_TEST(exception_inject_records_where_it_was_taken),
		TRAP_TEST(exception_inject_continues_at_the_vector_masked),
		TRAP_TEST(exception_inject_writes_five_registers),
		TRAP_TEST(exception_inject_abort_at_el1_is_a_data_abort_of_the_same_level),
		TRAP_TEST(exception_inject_abort_at_el0_is_a_data_abort_of_the_lower_level),
		TRAP_TEST(exception_inject_abort_of_a_fetch_at_el1_is_an_instruction_abort),
		TRAP_TEST(exception_inject_abort_of_a_fetch_at_el0_is_an_instruction_abort),
		TRAP_TEST(exception_inject_abort_hands_on_the_fault_address),
		TRAP_TEST(exception_inject_saved_is_an_entry_to_el1),
		TRAP_TEST(exception_inject_saved_changes_nothing_else),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
