/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Perturbations change something, and nothing that their observer sees or that an
 * invariant forbids.
 */
#include "oracle/kcore/corrupt.h"
#include "oracle/kcore/oracle.h"
#include "oracle/kcore/perturb.h"
#include "oracle/kcore/test/machine_fixture.h"

static struct step_result perturb(struct fixture *f, unsigned observer, enum kc_perturbation what,
				  uint64_t target, uint64_t value)
{
	char line[160];

	snprintf(line, sizeof(line), "cpu0 perturb observer=%u what=%u target=%#llx value=%#llx",
		 observer, what, (unsigned long long)target, (unsigned long long)value);
	return run(f, line);
}

static void assert_possible(struct fixture *f, unsigned observer, enum kc_perturbation what,
			    uint64_t target)
{
	size_t changes = f->m->journal.changes;

	assert_false(perturb(f, observer, what, target, 7).skipped);
	assert_true(f->m->journal.changes > changes);
}

static void assert_skipped(struct fixture *f, unsigned observer, enum kc_perturbation what,
			   uint64_t target)
{
	size_t changes = f->m->journal.changes;

	assert_true(perturb(f, observer, what, target, 7).skipped);
	assert_int_equal(f->m->journal.changes, changes);
}

/* ---- possible or not ------------------------------------------------------------------ */

static void content_of_a_vms_page_is_hidden_from_the_host(void **state)
{
	start(*state, "verified");
	assert_possible(*state, 0, PERTURB_CONTENT, 0x10);
}

static void content_of_an_own_page_is_not_hidden(void **state)
{
	start(*state, "verified");
	assert_skipped(*state, 1, PERTURB_CONTENT, 0x10);
	assert_skipped(*state, 0, PERTURB_CONTENT, 0x20);
}

/* It decides on the signature, and so on what the host's call returns (18.4). */
static void content_of_a_ready_vm_stays(void **state)
{
	start(*state, "half_loaded");
	assert_skipped(*state, 0, PERTURB_CONTENT, 0x10);
	assert_skipped(*state, 2, PERTURB_CONTENT, 0x10);
}

static void content_outside_ram_is_skipped(void **state)
{
	assert_skipped(*state, 1, PERTURB_CONTENT, 4096);
	assert_skipped(*state, 1, PERTURB_CONTENT, UINT64_MAX);
}

static void count_of_a_shared_page_changes(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	assert_possible(f, 0, PERTURB_COUNT, 0x30);
	assert_int_equal(acc_page(f->m, 0x30).count, 8);
}

static void count_keeps_the_sharing_bit_for_any_value(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	for (uint64_t value = 95; value < 105; value++) {
		perturb(f, 0, PERTURB_COUNT, 0x30, value);
		assert_in_range(acc_page(f->m, 0x30).count, 1, KC_MAX_SHARE_COUNT);
	}
}

static void count_of_a_private_page_stays_private(void **state)
{
	struct fixture *f = *state;

	start(f, "verified");
	assert_possible(f, 0, PERTURB_COUNT, 0x10);
	assert_int_equal(acc_page(f->m, 0x10).count, KC_INVALID);
	assert_possible(f, 0, PERTURB_COUNT, 0x10);
	assert_int_equal(acc_page(f->m, 0x10).count, 0);
}

static void count_of_a_page_for_devices_only_stays_private(void **state)
{
	struct fixture *f = *state;

	start(f, "smmu_attached");
	assert_possible(f, 0, PERTURB_COUNT, 0x50);
	assert_int_equal(acc_page(f->m, 0x50).count, 0);
}

static void count_of_a_page_of_the_host_stays(void **state)
{
	start(*state, "smmu_attached");
	assert_skipped(*state, 1, PERTURB_COUNT, 0x40);
}

static void host_map_is_hidden_from_vms(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	run_ok(f, "cpu0 fault ipa=0x3a000");
	assert_possible(f, 1, PERTURB_HOST_MAP, 0x3a);
	assert_int_equal(acc_npt(f->m, 0, 0x3a).pte, KC_PAGE_GUEST);
	assert_possible(f, 1, PERTURB_HOST_MAP, 0x3a);
	assert_int_equal(acc_npt(f->m, 0, 0x3a).pfn, 0x3a);
}

/* 18.4: the host's view has no entry of it, and the host's accesses tell all the same. */
static void host_map_of_a_shared_page_stays(void **state)
{
	start(*state, "page_shared");
	assert_skipped(*state, 1, PERTURB_HOST_MAP, 0x30);
}

static void host_map_is_not_hidden_from_the_host(void **state)
{
	start(*state, "page_shared");
	assert_skipped(*state, 0, PERTURB_HOST_MAP, 0x30);
}

static void host_map_without_entry_stays(void **state)
{
	start(*state, "verified");
	assert_skipped(*state, 1, PERTURB_HOST_MAP, 0x30);
}

/* A private page of a VM must not appear in the host's map. */
static void host_map_does_not_restore_private_pages(void **state)
{
	struct fixture *f = *state;

	start(f, "page_shared");
	run_ok(f, "cpu1 revoke addr=0x50000000 size=0x1000");
	assert_skipped(f, 2, PERTURB_HOST_MAP, 0x30);
}

static void host_map_that_changed_is_seen_by_accesses(void **state)
{
	struct fixture *f = *state;
	struct step_result r;

	start(f, "page_shared");
	run_ok(f, "cpu0 fault ipa=0x3a000");
	run_ok(f, "cpu0 ld page=0x3a");
	assert_possible(f, 1, PERTURB_HOST_MAP, 0x3a);
	r = run(f, "cpu0 ld page=0x3a");
	assert_string_equal(outcome_of(&r), "ld.fault");
}

static void handle_of_another_vm_changes(void **state)
{
	start(*state, "two_vms");
	assert_possible(*state, 0, PERTURB_VM_HANDLE, 1);
	assert_possible(*state, 1, PERTURB_VM_HANDLE, 2);
	assert_skipped(*state, 1, PERTURB_VM_HANDLE, 1);
	assert_skipped(*state, 1, PERTURB_VM_HANDLE, 16);
}

static void vm_off_is_hidden_from_other_vms_only(void **state)
{
	start(*state, "two_vms");
	assert_skipped(*state, 0, PERTURB_VM_OFF, 1);
	assert_skipped(*state, 1, PERTURB_VM_OFF, 1);
	assert_possible(*state, 1, PERTURB_VM_OFF, 2);
	assert_skipped(*state, 1, PERTURB_VM_OFF, 2);
}

/* The published observation of the host does not contain vm_state [S35]. */
static void vm_off_is_hidden_from_the_host_as_published(void **state)
{
	const struct config cfg = { .pages = 4096, .cpus = 2, .seed = 1, .observe = 1 };
	struct fixture *f = fixture_create(&cfg);

	(void)state;
	start(f, "verified");
	assert_possible(f, 0, PERTURB_VM_OFF, 1);
	teardown_fixture((void **)&f);
}

static void boot_part_is_hidden_from_other_vms_only(void **state)
{
	start(*state, "two_vms");
	assert_skipped(*state, 0, PERTURB_INC_EXE, 1);
	assert_possible(*state, 1, PERTURB_INC_EXE, 2);
}

static void window_is_hidden_from_vms_until_it_is_full(void **state)
{
	struct fixture *f = *state;

	assert_skipped(f, 0, PERTURB_WINDOW, 0);
	while (!perturb(f, 1, PERTURB_WINDOW, 0, 0).skipped)
		assert_true(acc_next_remap_ptr(f->m) < f->kc->cfg.remap_end);
	assert_int_equal(acc_next_remap_ptr(f->m), f->kc->cfg.remap_end - KC_PAGE_SIZE);
}

static void context_of_others_changes(void **state)
{
	start(*state, "two_vms");
	assert_possible(*state, 0, PERTURB_CONTEXT, 8 * 256 + 3);
	assert_possible(*state, 0, PERTURB_CONTEXT, 8 * 256 + KC_CTXT_PC);
	assert_possible(*state, 1, PERTURB_CONTEXT, 0 * 256 + 3);
	assert_possible(*state, 1, PERTURB_CONTEXT, 16 * 256 + 3);
}

static void own_context_stays(void **state)
{
	start(*state, "two_vms");
	assert_skipped(*state, 1, PERTURB_CONTEXT, 8 * 256 + 3);
	assert_skipped(*state, 0, PERTURB_CONTEXT, 3);
}

static void context_words_that_decide_on_results_stay(void **state)
{
	start(*state, "two_vms");
	assert_skipped(*state, 0, PERTURB_CONTEXT, 8 * 256 + KC_CTXT_DIRTY);
	assert_skipped(*state, 0, PERTURB_CONTEXT, 8 * 256 + KC_CTXT_FLAGS);
	assert_skipped(*state, 0, PERTURB_CONTEXT, 8 * 256 + KC_CTXT_PSTATE);
	assert_skipped(*state, 0, PERTURB_CONTEXT, 8 * 256 + PLAT_REG_HPFAR_EL2);
	assert_skipped(*state, 0, PERTURB_CONTEXT, 8 * 256 + PLAT_REG_VTTBR_EL2);
	assert_skipped(*state, 0, PERTURB_CONTEXT, KC_CTXT_POOL * 256);
}

static void register_of_another_principal_changes(void **state)
{
	start(*state, "running");
	assert_possible(*state, 0, PERTURB_REGISTER, 256 + 3);
	assert_possible(*state, 1, PERTURB_REGISTER, 3);
	assert_skipped(*state, 1, PERTURB_REGISTER, 256 + 3);
	assert_skipped(*state, 0, PERTURB_REGISTER, 3);
	assert_skipped(*state, 0, PERTURB_REGISTER, 256 + PLAT_REG_VTTBR_EL2);
	assert_skipped(*state, 0, PERTURB_REGISTER, 2 * 256 + 3);
}

static void stream_of_others_advances(void **state)
{
	struct fixture *f = *state;
	uint64_t before = acc_data_log(f->m, 2);

	assert_possible(f, 1, PERTURB_STREAM, 2);
	assert_true(acc_data_log(f->m, 2) > before);
	assert_skipped(f, 2, PERTURB_STREAM, 2);
	assert_skipped(f, 2, PERTURB_STREAM, 16);
}

static void observer_that_does_not_exist_is_skipped(void **state)
{
	assert_skipped(*state, 16, PERTURB_STREAM, 2);
	assert_skipped(*state, 0xFFFF, PERTURB_CONTENT, 0x10);
}

/* ---- every perturbation, every observer --------------------------------------------------- */

struct findings {
	unsigned failed;
	char message[160];
};

static void count_nothing(void *ctx, unsigned check)
{
	(void)ctx;
	(void)check;
}

__attribute__((format(printf, 4, 5))) static void keep_failure(void *ctx, unsigned check,
							       object_id o, const char *format, ...)
{
	struct findings *found = ctx;
	va_list ap;

	(void)check;
	(void)o;
	found->failed++;
	va_start(ap, format);
	vsnprintf(found->message, sizeof(found->message), format, ap);
	va_end(ap);
}

static bool sees_a_change(struct fixture *f, struct journal_mark mark, unsigned q)
{
	uint64_t now[ENGINE_VIEW_WORDS], before[ENGINE_VIEW_WORDS];
	bool differs = false;

	for (size_t i = 0; i < f->touched.count && !differs; i++) {
		size_t words = kc_view(f->m, q, f->touched.o[i], now), words_before;

		journal_rewind(&f->m->journal, mark);
		words_before = kc_view(f->m, q, f->touched.o[i], before);
		journal_replay(&f->m->journal, mark);
		differs = words != words_before || memcmp(now, before, words * sizeof(*now));
	}
	return differs;
}

static void try_all(struct fixture *f, const char *snapshot)
{
	static const uint64_t targets[] = { 0,	  1,	2,    3,     0x10,  0x11,  0x20,
					    0x30, 0x50, 0x40, 0x103, 0x803, 0x1003 };
	struct journal_mark empty = journal_mark(&f->m->journal), mark;
	struct findings found = { 0 };
	const struct clause_sink sink = { .ctx = &found,
					  .held = count_nothing,
					  .premise_not_met = count_nothing,
					  .failed = keep_failure };

	start(f, snapshot);
	mark = journal_mark(&f->m->journal);
	for (unsigned i = 0; i < 3 * KC_PERTURBATIONS * sizeof(targets) / sizeof(targets[0]); i++) {
		unsigned q = i % 3, what = i / 3 % KC_PERTURBATIONS;

		perturb(f, q, what, targets[i / 3 / KC_PERTURBATIONS], 7);
		if (sees_a_change(f, mark, q))
			fail_msg("%s: observer %u sees perturbation %u", snapshot, q, what);
		for (size_t k = 0; k < f->touched.count; k++)
			kc_check_object(f->m, f->touched.o[k], &sink);
		if (found.failed)
			fail_msg("%s: perturbation %u: %s", snapshot, what, found.message);
		journal_undo(&f->m->journal, mark);
	}
	journal_undo(&f->m->journal, empty);
}

static void no_perturbation_is_seen_by_its_observer(void **state)
{
	try_all(*state, "two_running");
	try_all(*state, "page_shared");
	try_all(*state, "smmu_attached");
	try_all(*state, "dying");
	try_all(*state, "half_loaded");
}

/* ---- corruption ------------------------------------------------------------------------------ */

static struct step_result corrupt(struct fixture *f, enum kc_corruption what, uint64_t target,
				  uint64_t value)
{
	char line[160];

	snprintf(line, sizeof(line), "cpu0 corrupt what=%u target=%#llx value=%#llx", what,
		 (unsigned long long)target, (unsigned long long)value);
	return run(f, line);
}

static void every_corruption_changes_a_cell(void **state)
{
	struct fixture *f = *state;
	struct journal_mark mark;

	start(f, "smmu_attached");
	mark = journal_mark(&f->m->journal);
	for (unsigned what = 0; what < KC_CORRUPTIONS; what++) {
		uint64_t target = what == CORRUPT_NPT_LEAF   ? 1ull << 36 | 0x40000
				  : what == CORRUPT_SPT_LEAF ? 1ull << 36 | 0x60000
				  : what == CORRUPT_TABLE    ? 0x1000
							     : 1;

		assert_false(corrupt(f, what, target, 0x55).skipped);
		assert_true(f->m->journal.changes > mark.changes);
		journal_undo(&f->m->journal, mark);
	}
}

static void corruption_outside_memory_is_skipped(void **state)
{
	struct fixture *f = *state;

	for (unsigned what = 0; what < KC_CORRUPTIONS; what++) {
		if (what != CORRUPT_NEXT_VMID && what != CORRUPT_REMAP_PTR)
			assert_true(corrupt(f, what, UINT64_MAX, 1).skipped);
	}
}

static void corruption_of_a_leaf_that_is_not_there_is_skipped(void **state)
{
	assert_true(corrupt(*state, CORRUPT_NPT_LEAF, 1ull << 36 | 0x40000, 1).skipped);
}

static void corruption_can_break_an_invariant(void **state)
{
	struct fixture *f = *state;
	struct findings found = { 0 };
	const struct clause_sink sink = { .ctx = &found,
					  .held = count_nothing,
					  .premise_not_met = count_nothing,
					  .failed = keep_failure };

	start(f, "verified");
	corrupt(f, CORRUPT_S2_OWNER, 0x10, 2);
	for (size_t i = 0; i < f->touched.count; i++)
		kc_check_object(f->m, f->touched.o[i], &sink);
	assert_true(found.failed > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		test(content_of_a_vms_page_is_hidden_from_the_host),
		test(content_of_an_own_page_is_not_hidden),
		test(content_of_a_ready_vm_stays),
		test(content_outside_ram_is_skipped),
		test(count_of_a_shared_page_changes),
		test(count_keeps_the_sharing_bit_for_any_value),
		test(count_of_a_private_page_stays_private),
		test(count_of_a_page_for_devices_only_stays_private),
		test(count_of_a_page_of_the_host_stays),
		test(host_map_is_hidden_from_vms),
		test(host_map_of_a_shared_page_stays),
		test(host_map_is_not_hidden_from_the_host),
		test(host_map_without_entry_stays),
		test(host_map_does_not_restore_private_pages),
		test(host_map_that_changed_is_seen_by_accesses),
		test(handle_of_another_vm_changes),
		test(vm_off_is_hidden_from_other_vms_only),
		cmocka_unit_test(vm_off_is_hidden_from_the_host_as_published),
		test(boot_part_is_hidden_from_other_vms_only),
		test(window_is_hidden_from_vms_until_it_is_full),
		test(context_of_others_changes),
		test(own_context_stays),
		test(context_words_that_decide_on_results_stay),
		test(register_of_another_principal_changes),
		test(stream_of_others_advances),
		test(observer_that_does_not_exist_is_skipped),
		test(no_perturbation_is_seen_by_its_observer),
		test(every_corruption_changes_a_cell),
		test(corruption_outside_memory_is_skipped),
		test(corruption_of_a_leaf_that_is_not_there_is_skipped),
		test(corruption_can_break_an_invariant),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
