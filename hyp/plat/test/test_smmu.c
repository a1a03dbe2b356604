/* SPDX-License-Identifier: Apache-2.0 */
/* SMMU registers and bank switches. */
#include "fixture.h"

static void plat_smmu_enable_notes_bank_and_table(void **state)
{
	struct fixture *f = *state;

	plat_smmu_enable(f->core, 1, 9, 0x40002000);
	assert_int_equal(f->logged, 1);
	assert_int_equal(f->log[0].field, HOST_F_SMMU_ENABLE);
	assert_int_equal(f->log[0].index, 9);
	assert_int_equal(f->log[0].value, 0x40002001);
	assert_int_equal(f->log[0].cpu, 1);
}

static void plat_smmu_enable_with_table_0_is_on(void **state)
{
	struct fixture *f = *state;

	plat_smmu_enable(f->core, 0, 9, 0);
	assert_int_equal(host_dev_load(f->core, 9, 0, 0).result, HOST_ACCESS_FAULT);
}

static void plat_smmu_disable_undo(void **state)
{
	struct fixture *f = *state;
	size_t mark;

	plat_smmu_enable(f->core, 0, 9, 0);
	mark = f->logged;
	plat_smmu_disable(f->core, 0, 9);
	assert_int_equal(host_dev_load(f->core, 9, 0, 0).result, HOST_ACCESS_DISABLED);
	fix_undo(f, mark);
	assert_int_equal(host_dev_load(f->core, 9, 0, 0).result, HOST_ACCESS_FAULT);
}

static void plat_smmu_read_consumes_one_public_value(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(plat_smmu_read(f->core, 0, 1, 0x20, 8), fix_value(f, 0, 0));
	assert_int_equal(plat_smmu_read(f->core, 0, 1, 0x20, 8), fix_value(f, 0, 1));
	assert_int_equal(host_stream_position(f->core, 0), 2);
	assert_int_equal(f->consumed_n, 2);
}

static void plat_smmu_read_of_4_bytes_is_masked(void **state)
{
	struct fixture *f = *state;
	const uint64_t low = fix_value(f, 0, 0) & 0xFFFFFFFF;

	assert_int_equal(plat_smmu_read(f->core, 0, 1, 0x20, 4), low);
}

static void host_smmu_register_without_write(void **state)
{
	struct fixture *f = *state;
	uint64_t value = 1;

	assert_false(host_smmu_register(f->core, 0, 0, &value));
	assert_int_equal(value, 0);
}

static void plat_smmu_write_is_kept(void **state)
{
	struct fixture *f = *state;
	uint64_t value = 0;

	plat_smmu_write(f->core, 0, 1, 0xFFFC, 8, 0x123456789ABCDEFull);
	assert_true(host_smmu_register(f->core, 1, 0xFFFC, &value));
	assert_int_equal(value, 0x123456789ABCDEFull);
}

static void plat_smmu_write_of_0_is_a_write(void **state)
{
	struct fixture *f = *state;
	uint64_t value = 1;

	plat_smmu_write(f->core, 0, 0, 0, 4, 0);
	assert_true(host_smmu_register(f->core, 0, 0, &value));
	assert_int_equal(value, 0);
}

static void plat_smmu_write_of_4_bytes_is_masked(void **state)
{
	struct fixture *f = *state;
	uint64_t value = 0;

	plat_smmu_write(f->core, 0, 0, 8, 4, 0x123456789ABCDEFull);
	host_smmu_register(f->core, 0, 8, &value);
	assert_int_equal(value, 0x89ABCDEF);
}

static void plat_smmu_write_devices_are_separate(void **state)
{
	struct fixture *f = *state;
	uint64_t value;

	plat_smmu_write(f->core, 0, 1, 0, 4, 42);
	assert_false(host_smmu_register(f->core, 0, 0, &value));
}

static void plat_smmu_write_again_replaces(void **state)
{
	struct fixture *f = *state;
	uint64_t value = 0;

	plat_smmu_write(f->core, 0, 1, 8, 4, 42);
	plat_smmu_write(f->core, 0, 1, 8, 4, 43);
	host_smmu_register(f->core, 1, 8, &value);
	assert_int_equal(value, 43);
}

static void plat_smmu_write_keeps_thousands_of_registers(void **state)
{
	struct fixture *f = *state;
	uint64_t value = 0;

	for (uint64_t i = 0; i < 4000; i++)
		plat_smmu_write(f->core, 0, i % 2, 4 * i, 4, i);
	for (uint64_t i = 0; i < 4000; i++) {
		assert_true(host_smmu_register(f->core, i % 2, 4 * i, &value));
		assert_int_equal(value, i);
	}
}

static void plat_smmu_write_names_the_register(void **state)
{
	struct fixture *f = *state;

	plat_smmu_write(f->core, 1, 1, 8, 4, 42);
	for (size_t i = 0; i < f->logged; i++) {
		assert_int_equal(f->log[i].field, HOST_F_SMMU_REG);
		assert_int_equal(f->log[i].index, 65536 + 8);
		assert_int_equal(f->log[i].cpu, 1);
	}
}

static void plat_smmu_write_undo(void **state)
{
	struct fixture *f = *state;
	uint64_t value;

	plat_smmu_write(f->core, 0, 1, 8, 4, 42);
	fix_undo(f, 0);
	assert_false(host_smmu_register(f->core, 1, 8, &value));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(plat_smmu_enable_notes_bank_and_table),
		FIX_TEST(plat_smmu_enable_with_table_0_is_on),
		FIX_TEST(plat_smmu_disable_undo),
		FIX_TEST(plat_smmu_read_consumes_one_public_value),
		FIX_TEST(plat_smmu_read_of_4_bytes_is_masked),
		FIX_TEST(host_smmu_register_without_write),
		FIX_TEST(plat_smmu_write_is_kept),
		FIX_TEST(plat_smmu_write_of_0_is_a_write),
		FIX_TEST(plat_smmu_write_of_4_bytes_is_masked),
		FIX_TEST(plat_smmu_write_devices_are_separate),
		FIX_TEST(plat_smmu_write_again_replaces),
		FIX_TEST(plat_smmu_write_keeps_thousands_of_registers),
		FIX_TEST(plat_smmu_write_names_the_register),
		FIX_TEST(plat_smmu_write_undo),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
