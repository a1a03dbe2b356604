/* SPDX-License-Identifier: Apache-2.0 */
/* Life of a machine, its hook, and live registers. */
#include "fixture.h"

/* The sanitizer's allocator is to answer NULL, as the real one does. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "allocator_may_return_null=1";
}

static void host_create_aligns_the_core(void **state)
{
	struct fixture *f = *state;

	assert_int_equal((uintptr_t)f->core % 4096, 0);
}

static void host_create_gives_a_zeroed_core(void **state)
{
	struct fixture *f = *state;
	const unsigned char *byte = f->core;

	for (size_t i = 0; i < FIX_CORE_BYTES; i++)
		assert_int_equal(byte[i], 0);
}

static void host_create_without_pages(void **state)
{
	const struct host_config cfg = { .pages = 0, .cpus = 1 };
	const struct host_streams streams = { NULL, fix_value, fix_consumed, fix_is_signed };
	void *core = host_create(&cfg, 8, &streams);

	(void)state;
	assert_non_null(core);
	assert_int_equal(host_page_word(core, 0, 0), 0);
	host_destroy(core);
}

static void host_create_without_enough_memory(void **state)
{
	const struct host_config cfg = { .pages = 1, .cpus = 1 };
	const struct host_streams streams = { NULL, fix_value, fix_consumed, fix_is_signed };

	(void)state;
	assert_null(host_create(&cfg, PTRDIFF_MAX, &streams));
}

static void host_create_machines_are_independent(void **state)
{
	struct fixture *f = *state;
	struct fixture other = { .core = NULL };

	other.core = fix_machine(&other, 0x5eed);
	assert_non_null(other.core);
	plat_reg_write(f->core, 0, PLAT_REG_X0, 42);
	plat_lock(f->core, 0, 1);
	plat_data_advance(f->core, 0, 1, 3);
	assert_int_equal(plat_reg_read(other.core, 0, PLAT_REG_X0), 0);
	assert_int_equal(host_lock_holder(other.core, 1), 0);
	assert_int_equal(host_stream_position(other.core, 1), 0);
	host_destroy(other.core);
}

static void host_set_trace_hook_stands_in_front_of_the_core(void **state)
{
	struct fixture *f = *state;
	const struct trace_hook hook = { .ctx = f };

	host_set_trace(f->core, &hook);
	assert_ptr_equal(trace_hook_of(f->core)->ctx, f);
	assert_true(trace_hook_of(f->core)->store == NULL);
}

static void host_set_trace_core_stores_are_seen(void **state)
{
	struct fixture *f = *state;
	uint64_t *cell = f->core;

	trace_store(f->core, 1, HOST_FIELD_END, 77, cell, 42);
	assert_int_equal(*cell, 42);
	assert_int_equal(f->logged, 1);
	assert_int_equal(f->log[0].field, HOST_FIELD_END);
	assert_int_equal(f->log[0].index, 77);
	assert_int_equal(f->log[0].old, 0);
}

static void host_set_trace_counts_stores_that_change_nothing(void **state)
{
	struct fixture *f = *state;
	uint64_t count = 0;

	trace_hook_of(f->core)->counted = 1ull << HOST_F_REG;
	trace_hook_of(f->core)->count = &count;
	plat_reg_write(f->core, 0, PLAT_REG_X0, 0);
	assert_int_equal(count, 1);
	assert_int_equal(f->logged, 0);
	plat_reg_write(f->core, 0, PLAT_REG_X0, 42);
	host_stream_set_position(f->core, 0, 1, 0);
	assert_int_equal(count, 1);
	assert_int_equal(f->logged, 2);
}

static void host_set_trace_without_hook_works(void **state)
{
	struct fixture *f = *state;
	const struct trace_hook none = { .ctx = NULL };

	host_set_trace(f->core, &none);
	plat_lock(f->core, 0, 1);
	plat_unlock(f->core, 0, 1);
	host_page_store(f->core, 0, 1, 1, 1);
	assert_int_equal(host_page_word(f->core, 1, 1), 1);
	assert_int_equal(f->logged, 0);
}

static void plat_reg_read_is_zero_at_start(void **state)
{
	struct fixture *f = *state;

	for (unsigned cpu = 0; cpu < HOST_CPUS; cpu++)
		for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
			assert_int_equal(plat_reg_read(f->core, cpu, (enum plat_reg)r), 0);
}

static void plat_reg_write_changes_that_register_only(void **state)
{
	struct fixture *f = *state;

	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		plat_reg_write(f->core, 1, (enum plat_reg)r, r + 1000);
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++) {
		assert_int_equal(plat_reg_read(f->core, 1, (enum plat_reg)r), r + 1000);
		assert_int_equal(plat_reg_read(f->core, 0, (enum plat_reg)r), 0);
		assert_int_equal(plat_reg_read(f->core, 2, (enum plat_reg)r), 0);
	}
}

static void host_registers_are_those_of_the_cpu(void **state)
{
	struct fixture *f = *state;

	plat_reg_write(f->core, 1, PLAT_REG_X0 + 3, 42);
	assert_int_equal(host_registers(f->core, 1)[PLAT_REG_X0 + 3], 42);
	assert_int_equal(host_registers(f->core, 0)[PLAT_REG_X0 + 3], 0);
}

static void plat_reg_write_names_cpu_and_register(void **state)
{
	struct fixture *f = *state;

	plat_reg_write(f->core, 7, PLAT_REG_CNTHCTL_EL2, 42);
	assert_int_equal(f->logged, 1);
	assert_int_equal(f->log[0].field, HOST_F_REG);
	assert_int_equal(f->log[0].index, 7 * 256 + PLAT_REG_CNTHCTL_EL2);
	assert_int_equal(f->log[0].cpu, 7);
}

static void plat_reg_write_undo(void **state)
{
	struct fixture *f = *state;

	plat_reg_write(f->core, 0, PLAT_REG_X0, 1);
	plat_reg_write(f->core, 0, PLAT_REG_X0, 2);
	fix_undo(f, 1);
	assert_int_equal(plat_reg_read(f->core, 0, PLAT_REG_X0), 1);
}

static void plat_reset_value_is_the_same_on_all_machines(void **state)
{
	struct fixture *f = *state;
	struct fixture other = { .core = NULL };

	other.core = fix_machine(&other, 99);
	assert_non_null(other.core);
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		assert_int_equal(plat_reset_value(f->core, (enum plat_reg)r),
				 plat_reset_value(other.core, (enum plat_reg)r));
	host_destroy(other.core);
}

static void plat_reset_value_tells_system_registers_apart(void **state)
{
	struct fixture *f = *state;

	for (unsigned a = PLAT_REG_SYS_FIRST; a < PLAT_REG_SYS_END; a++) {
		assert_int_not_equal(plat_reset_value(f->core, (enum plat_reg)a), 0);
		for (unsigned b = a + 1; b < PLAT_REG_SYS_END; b++)
			assert_int_not_equal(plat_reset_value(f->core, (enum plat_reg)a),
					     plat_reset_value(f->core, (enum plat_reg)b));
	}
}

static void plat_reset_value_of_sctlr_has_mmu_off(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(plat_reset_value(f->core, PLAT_REG_SCTLR_EL1) & 1, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(host_create_aligns_the_core),
		FIX_TEST(host_create_gives_a_zeroed_core),
		cmocka_unit_test(host_create_without_pages),
		cmocka_unit_test(host_create_without_enough_memory),
		FIX_TEST(host_create_machines_are_independent),
		FIX_TEST(host_set_trace_hook_stands_in_front_of_the_core),
		FIX_TEST(host_set_trace_core_stores_are_seen),
		FIX_TEST(host_set_trace_counts_stores_that_change_nothing),
		FIX_TEST(host_set_trace_without_hook_works),
		FIX_TEST(plat_reg_read_is_zero_at_start),
		FIX_TEST(plat_reg_write_changes_that_register_only),
		FIX_TEST(host_registers_are_those_of_the_cpu),
		FIX_TEST(plat_reg_write_names_cpu_and_register),
		FIX_TEST(plat_reg_write_undo),
		FIX_TEST(plat_reset_value_is_the_same_on_all_machines),
		FIX_TEST(plat_reset_value_tells_system_registers_apart),
		FIX_TEST(plat_reset_value_of_sctlr_has_mmu_off),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
