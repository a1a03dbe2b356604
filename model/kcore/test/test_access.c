/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores of principals and devices (spec sekvm.md 9). */
#include "model/kcore/test/handler_fixture.h"

#define GFN 0x50000ull
#define PFN 40ull
#define RT 5u
#define SECRET 0x5EC2E7ull

/* The CPU's principal is v; its table maps GFN to PFN, which has this record. */
static void map_page(struct bench *b, uint64_t v, struct km_s2 page)
{
	km_set_current(b->m, CPU, v, v == KC_HOSTVISOR ? CPU : 0);
	km_set_npt(b->m, v, GFN, (struct km_entry){ PFN, 3, PFN << 12 | KC_PAGE_S2_KERNEL });
	km_set_s2(b->m, PFN, page);
	km_set_mem(b->m, PFN, SECRET);
	b->m->vm[VM].state = KC_VERIFIED;
	b->events = 0;
}

static const struct km_s2 host_page = { KC_HOSTVISOR, 0, 0 };
static const struct km_s2 private_page = { VM, 0, GFN };
static const struct km_s2 shared_page = { VM, 1, GFN };
static const struct km_s2 unused_page = { VM, KC_INVALID, GFN };
static const struct km_s2 foreign_page = { 2, 0, GFN };
static const struct km_s2 device_page = { KC_INVALID, KC_INVALID, KC_INVALID64 };

static void mem_load_host_reads_its_own_page(void **state)
{
	struct bench *b = *state;

	map_page(b, KC_HOSTVISOR, host_page);
	assert_false(mem_load(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(live(b, KM_x0 + RT), SECRET);
}

static void mem_load_vm_reads_its_private_page(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	assert_false(mem_load(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(live(b, KM_x0 + RT), SECRET);
}

static void mem_load_host_reads_shared_page_from_its_stream(void **state)
{
	struct bench *b = *state;

	map_page(b, KC_HOSTVISOR, shared_page);
	assert_false(mem_load(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(live(b, KM_x0 + RT), stream_value(KC_HOSTVISOR, 0));
}

static void mem_load_vm_reads_shared_page_from_its_stream(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, shared_page);
	assert_false(mem_load(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(live(b, KM_x0 + RT), stream_value(VM, 0));
}

static void mem_load_shared_consumes_a_value(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, shared_page);
	mem_load(b->m, CPU, GFN, RT);
	mem_load(b->m, CPU, GFN, RT);
	assert_int_equal(b->m->dlog[VM], 2);
	assert_int_equal(live(b, KM_x0 + RT), stream_value(VM, 1));
}

static void mem_load_published_shared_consumes_nothing(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(shared_read_no_log));
	map_page(b, VM, shared_page);
	mem_load(b->m, CPU, GFN, RT);
	assert_int_equal(b->m->dlog[VM], 0);
	assert_int_equal(live(b, KM_x0 + RT), stream_value(VM, 0));
}

static void mem_load_private_consumes_nothing(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	mem_load(b->m, CPU, GFN, RT);
	assert_int_equal(b->m->dlog[VM], 0);
}

static void mem_load_published_goes_to_the_saved_context(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(load_hits_shadow));
	map_page(b, VM, private_page);
	mem_load(b->m, CPU, GFN, RT);
	assert_int_equal(vm_word(b, KM_x0 + RT), SECRET);
	assert_int_equal(live(b, KM_x0 + RT), 0);
}

static void mem_load_unmapped_has_no_result(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	assert_true(mem_load(b->m, CPU, GFN + 1, RT).stuck);
	assert_int_equal(b->events, 0);
}

static void mem_load_in_the_core_has_no_result(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	km_set_icore(b->m, CPU, true);
	assert_true(mem_load(b->m, CPU, GFN, RT).stuck);
}

static void mem_load_of_unverified_vm_has_no_result(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	b->m->vm[VM].state = KC_READY;
	assert_true(mem_load(b->m, CPU, GFN, RT).stuck);
}

static void mem_load_vm_device_page_has_no_result(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, device_page);
	assert_true(mem_load(b->m, CPU, GFN, RT).stuck);
}

static void mem_load_host_reads_device_page_from_its_stream(void **state)
{
	struct bench *b = *state;

	map_page(b, KC_HOSTVISOR, device_page);
	assert_false(mem_load(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(b->m->dlog[KC_HOSTVISOR], 1);
}

static void mem_load_count_invalid_has_no_result(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, unused_page);
	assert_true(mem_load(b->m, CPU, GFN, RT).stuck);
	map_page(b, KC_HOSTVISOR, unused_page);
	assert_true(mem_load(b->m, CPU, GFN, RT).stuck);
}

static void mem_load_published_count_invalid_is_shared(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(invalid_count_is_shared));
	map_page(b, KC_HOSTVISOR, unused_page);
	assert_false(mem_load(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(live(b, KM_x0 + RT), stream_value(KC_HOSTVISOR, 0));
}

static void mem_load_host_never_sees_foreign_content(void **state)
{
	struct bench *b = *state;

	map_page(b, KC_HOSTVISOR, foreign_page);
	assert_false(mem_load(b->m, CPU, GFN, RT).stuck);
	assert_int_not_equal(live(b, KM_x0 + RT), SECRET);
}

static void mem_load_reaches_x30(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	assert_false(mem_load(b->m, CPU, GFN, 30).stuck);
	assert_int_equal(live(b, KM_x0 + 30), SECRET);
}

static void mem_load_published_ends_at_x29(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(store_any_register));
	map_page(b, VM, private_page);
	assert_true(mem_load(b->m, CPU, GFN, 30).stuck);
	assert_false(mem_load(b->m, CPU, GFN, 29).stuck);
}

static void mem_load_register_31_has_no_result(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	assert_true(mem_load(b->m, CPU, GFN, 31).stuck);
}

static void mem_load_logs_the_principal(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	mem_load(b->m, CPU, GFN, RT);
	assert_int_equal(b->events, 1);
	assert_string_equal(b->event[0].name, "OPT_GET");
	assert_int_equal(b->event[0].argument, VM);
}

static void mem_store_writes_the_live_register(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	set_live(b, KM_x0 + RT, 1234);
	assert_false(mem_store(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(km_mem(b->m, PFN), 1234);
}

static void mem_store_published_writes_the_saved_register(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(load_hits_shadow));
	map_page(b, VM, private_page);
	km_set_ctxt(b->m, VM, 0, KM_x0 + RT, 77);
	mem_store(b->m, CPU, GFN, RT);
	assert_int_equal(km_mem(b->m, PFN), 77);
}

static void mem_store_to_shared_page_vanishes(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, shared_page);
	assert_false(mem_store(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(km_mem(b->m, PFN), SECRET);
}

static void mem_store_host_cannot_write_a_vm_page(void **state)
{
	struct bench *b = *state;

	map_page(b, KC_HOSTVISOR, private_page);
	assert_false(mem_store(b->m, CPU, GFN, RT).stuck);
	assert_int_equal(km_mem(b->m, PFN), SECRET);
}

static void mem_store_register_31_has_no_result(void **state)
{
	struct bench *b = *state;

	map_page(b, VM, private_page);
	assert_true(mem_store(b->m, CPU, GFN, 31).stuck);
	assert_true(mem_store(b->m, CPU, GFN, 45).stuck);
}

static void mem_store_published_reaches_el2_words(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(store_any_register));
	map_page(b, VM, private_page);
	km_set_ctxt(b->m, VM, 0, KM_dirty, 0xD1);
	mem_store(b->m, CPU, GFN, 45);
	assert_int_equal(km_mem(b->m, PFN), 0xD1);
}

static void mem_store_published_unstored_register_is_zero(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(store_any_register));
	map_page(b, VM, private_page);
	mem_store(b->m, CPU, GFN, 1000);
	assert_int_equal(km_mem(b->m, PFN), 0);
}

/* Bank (cb 2, index 1) belongs to v and maps GFN to PFN. */
static void map_device(struct bench *b, uint64_t v, struct km_s2 page)
{
	map_page(b, v, page);
	b->m->bank[km_bank(2, 1)] = v;
	km_set_spt(b->m, km_bank(2, 1), GFN + 1, (struct km_spt_entry){ PFN, PFN << 12 | 3 });
}

static void dev_load_goes_through_the_table_of_the_bank(void **state)
{
	struct bench *b = *state;

	map_device(b, VM, private_page);
	assert_false(dev_load(b->m, CPU, GFN + 1, RT, 2, 1).stuck);
	assert_int_equal(live(b, KM_x0 + RT), SECRET);
	assert_true(dev_load(b->m, CPU, GFN, RT, 2, 1).stuck);
}

static void dev_load_of_foreign_bank_has_no_result(void **state)
{
	struct bench *b = *state;

	map_device(b, VM, private_page);
	km_set_current(b->m, CPU, KC_HOSTVISOR, CPU);
	assert_true(dev_load(b->m, CPU, GFN + 1, RT, 2, 1).stuck);
}

static void dev_load_of_missing_bank_has_no_result(void **state)
{
	struct bench *b = *state;

	map_device(b, VM, private_page);
	assert_true(dev_load(b->m, CPU, GFN + 1, RT, 8, 1).stuck);
	assert_true(dev_load(b->m, CPU, GFN + 1, RT, 2, 2).stuck);
}

static void dev_load_owner_may_use_count_invalid(void **state)
{
	struct bench *b = *state;

	map_device(b, VM, unused_page);
	assert_false(dev_load(b->m, CPU, GFN + 1, RT, 2, 1).stuck);
	assert_int_equal(live(b, KM_x0 + RT), SECRET);
}

static void dev_load_others_may_not_use_count_invalid(void **state)
{
	struct bench *b = *state;

	map_device(b, KC_HOSTVISOR, unused_page);
	assert_true(dev_load(b->m, CPU, GFN + 1, RT, 2, 1).stuck);
}

static void dev_store_writes_the_page(void **state)
{
	struct bench *b = *state;

	map_device(b, KC_HOSTVISOR, host_page);
	set_live(b, KM_x0 + RT, 9);
	assert_false(dev_store(b->m, CPU, GFN + 1, RT, 2, 1).stuck);
	assert_int_equal(km_mem(b->m, PFN), 9);
}

static void dev_store_of_free_bank_has_no_result(void **state)
{
	struct bench *b = *state;

	map_device(b, VM, private_page);
	b->m->bank[km_bank(2, 1)] = KC_INVALID;
	assert_true(dev_store(b->m, CPU, GFN + 1, RT, 2, 1).stuck);
}

#define T(f) cmocka_unit_test_setup_teardown(f, setup_safe, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		T(mem_load_host_reads_its_own_page),
		T(mem_load_vm_reads_its_private_page),
		T(mem_load_host_reads_shared_page_from_its_stream),
		T(mem_load_vm_reads_shared_page_from_its_stream),
		T(mem_load_shared_consumes_a_value),
		T(mem_load_published_shared_consumes_nothing),
		T(mem_load_private_consumes_nothing),
		T(mem_load_published_goes_to_the_saved_context),
		T(mem_load_unmapped_has_no_result),
		T(mem_load_in_the_core_has_no_result),
		T(mem_load_of_unverified_vm_has_no_result),
		T(mem_load_vm_device_page_has_no_result),
		T(mem_load_host_reads_device_page_from_its_stream),
		T(mem_load_count_invalid_has_no_result),
		T(mem_load_published_count_invalid_is_shared),
		T(mem_load_host_never_sees_foreign_content),
		T(mem_load_reaches_x30),
		T(mem_load_published_ends_at_x29),
		T(mem_load_register_31_has_no_result),
		T(mem_load_logs_the_principal),
		T(mem_store_writes_the_live_register),
		T(mem_store_published_writes_the_saved_register),
		T(mem_store_to_shared_page_vanishes),
		T(mem_store_host_cannot_write_a_vm_page),
		T(mem_store_register_31_has_no_result),
		T(mem_store_published_reaches_el2_words),
		T(mem_store_published_unstored_register_is_zero),
		T(dev_load_goes_through_the_table_of_the_bank),
		T(dev_load_of_foreign_bank_has_no_result),
		T(dev_load_of_missing_bank_has_no_result),
		T(dev_load_owner_may_use_count_invalid),
		T(dev_load_others_may_not_use_count_invalid),
		T(dev_store_writes_the_page),
		T(dev_store_of_free_bank_has_no_result),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
