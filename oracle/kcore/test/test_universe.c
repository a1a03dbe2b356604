/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/test/machine_fixture.h"

static struct kcore_config universe_of(uint64_t pages, uint64_t cpus)
{
	const struct config cfg = { .pages = pages, .cpus = cpus };
	struct kcore_config core;

	assert_null(kc_universe(&cfg, &core));
	return core;
}

static const char *refusal(uint64_t pages, uint64_t cpus)
{
	const struct config cfg = { .pages = pages, .cpus = cpus };

	return kc_config_check(&cfg);
}

static void universe_accepts_smallest(void **state)
{
	(void)state;
	assert_int_equal(universe_of(64, 1).pages, 64);
}

static void universe_accepts_eight_cpus(void **state)
{
	(void)state;
	assert_int_equal(universe_of(4096, 8).cpus, 8);
}

static void universe_accepts_16_million_pages(void **state)
{
	(void)state;
	assert_int_equal(universe_of(16000000, 2).pages, 16000000);
}

static void universe_refuses_63_pages(void **state)
{
	(void)state;
	assert_non_null(refusal(63, 1));
}

static void universe_refuses_all_records_for_ram(void **state)
{
	(void)state;
	assert_non_null(refusal(KC_MAX_S2PAGE, 1));
}

static void universe_refuses_huge_page_counts(void **state)
{
	(void)state;
	assert_non_null(refusal(UINT64_MAX, 1));
}

static void universe_refuses_no_cpu(void **state)
{
	(void)state;
	assert_non_null(refusal(4096, 0));
}

static void universe_refuses_nine_cpus(void **state)
{
	(void)state;
	assert_non_null(refusal(4096, 9));
}

static void universe_keeps_devices_outside_memory(void **state)
{
	struct kcore_config core = universe_of(16000000, 2);

	(void)state;
	assert_true(core.pages <= UNIVERSE_DEVICE_PFN);
	assert_true(UNIVERSE_GIC_PFN + core.el2_device_pages <= core.core_pfn);
}

static void universe_has_two_smmus_with_eight_and_four_banks(void **state)
{
	struct kcore_config core = universe_of(4096, 2);

	(void)state;
	assert_int_equal(core.smmu_num, 2);
	assert_int_equal(core.smmu[0].banks, 8);
	assert_int_equal(core.smmu[1].banks, 4);
}

static void universe_window_holds_47_pages_when_small(void **state)
{
	struct kcore_config core = universe_of(64, 1);

	(void)state;
	assert_int_equal((core.remap_end - KC_REMAP_START) / KC_PAGE_SIZE, 48);
}

static void universe_window_stays_inside_the_range_when_large(void **state)
{
	struct kcore_config core = universe_of(16000000, 1);

	(void)state;
	assert_int_equal(core.remap_end, KC_REMAP_END);
}

/* The tables of a VM run out after a few faults in different 2 MiB ranges. */
static void universe_vm_tables_can_be_exhausted(void **state)
{
	struct kcore_config core = universe_of(4096, 2);

	(void)state;
	assert_in_range(core.vm_pool.pmd_pages, 1, 20);
}

static void create_fails_for_refused_configuration(void **state)
{
	const struct config cfg = { .pages = 1, .cpus = 1 };
	const struct streams streams = { 0 };

	(void)state;
	assert_null(kc_create(&cfg, &streams));
}

static void create_starts_with_the_host_on_every_cpu(void **state)
{
	struct fixture *f = *state;

	for (unsigned cpu = 0; cpu < 2; cpu++) {
		assert_int_equal(acc_cpu(f->m, cpu)->ihost, 1);
		assert_int_equal(acc_cpu(f->m, cpu)->cur_vmid, KC_HOSTVISOR);
	}
}

/* The host runs under its own stage 2: vmid 0, a root inside the tables. */
static void create_puts_the_host_under_stage_2(void **state)
{
	struct fixture *f = *state;
	uint64_t vttbr = acc_reg(f->m, 1, PLAT_REG_VTTBR_EL2);

	assert_int_equal(vttbr, f->kc->cfg.table_base + f->kc->lay.npt[KC_HOSTVISOR]);
	assert_int_equal(acc_reg(f->m, 1, PLAT_REG_HCR_EL2), KC_HCR_HOST);
}

static void create_journals_nothing(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(f->m->journal.changes, 0);
	assert_int_equal(kc_halted(f->m), 0);
}

static void two_machines_of_one_configuration_are_equal(void **state)
{
	struct fixture *f = *state;
	const struct config cfg = { .pages = 4096, .cpus = 2, .seed = 1 };
	struct fixture *g = fixture_create(&cfg);

	assert_memory_equal(f->kc, g->kc, kcore_size(&f->kc->cfg));
	assert_true(host_page_equal(f->kc, 0x10, g->kc, 0x10));
	teardown_fixture((void **)&g);
}

static void seed_decides_on_initial_contents(void **state)
{
	struct fixture *f = *state;
	const struct config cfg = { .pages = 4096, .cpus = 2, .seed = 2 };
	struct fixture *g = fixture_create(&cfg);

	assert_false(host_page_equal(f->kc, 0x10, g->kc, 0x10));
	teardown_fixture((void **)&g);
}

struct object_count {
	unsigned pages, banks, contexts, cpus, others;
	object_id last_page;
};

static void count_object(void *ctx, object_id o)
{
	struct object_count *n = ctx;

	switch (OBJECT_KIND(o)) {
	case OBJ_PAGE:
		n->pages++;
		n->last_page = o;
		break;
	case OBJ_BANK:
		n->banks++;
		break;
	case OBJ_CTXT:
		n->contexts++;
		break;
	case OBJ_CPU:
		n->cpus++;
		break;
	default:
		n->others++;
	}
}

static void objects_contain_every_record_and_no_entry_at_start(void **state)
{
	struct fixture *f = *state;
	struct object_count n = { 0 };

	kc_objects(f->m, count_object, &n);
	assert_int_equal(n.pages, f->kc->lay.s2_pages);
	assert_int_equal(OBJECT_KEY(n.last_page), f->kc->cfg.core_pfn + f->kc->cfg.core_pages - 1);
	assert_int_equal(n.banks, KC_BANKS);
	assert_int_equal(n.contexts, KC_CTXT_POOL);
	assert_int_equal(n.cpus, 2);
	/* boot and state parts, dirty bits, logs, core data, SMMU configuration */
	assert_int_equal(n.others, 3 * KC_VMIDS + KC_CTXT_POOL + 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(universe_accepts_smallest),
		cmocka_unit_test(universe_accepts_eight_cpus),
		cmocka_unit_test(universe_accepts_16_million_pages),
		cmocka_unit_test(universe_refuses_63_pages),
		cmocka_unit_test(universe_refuses_all_records_for_ram),
		cmocka_unit_test(universe_refuses_huge_page_counts),
		cmocka_unit_test(universe_refuses_no_cpu),
		cmocka_unit_test(universe_refuses_nine_cpus),
		cmocka_unit_test(universe_keeps_devices_outside_memory),
		cmocka_unit_test(universe_has_two_smmus_with_eight_and_four_banks),
		cmocka_unit_test(universe_window_holds_47_pages_when_small),
		cmocka_unit_test(universe_window_stays_inside_the_range_when_large),
		cmocka_unit_test(universe_vm_tables_can_be_exhausted),
		cmocka_unit_test(create_fails_for_refused_configuration),
		test(create_starts_with_the_host_on_every_cpu),
		test(create_puts_the_host_under_stage_2),
		test(create_journals_nothing),
		test(two_machines_of_one_configuration_are_equal),
		test(seed_decides_on_initial_contents),
		test(objects_contain_every_record_and_no_entry_at_start),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
