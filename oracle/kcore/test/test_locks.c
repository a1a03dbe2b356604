/* SPDX-License-Identifier: Apache-2.0 */
/* Lock discipline, and the names of cells in its messages. */
#include "oracle/kcore/locks.h"
#include "oracle/kcore/test/machine_fixture.h"

#define HELD(id) (1ull << (id))

/* ---- order ---------------------------------------------------------------------------- */

static void order_allows_any_first_lock(void **state)
{
	(void)state;
	for (unsigned id = 0; id < KC_LOCK_END; id++)
		assert_true(lock_order_allows(0, id));
}

static void order_is_that_of_12_1(void **state)
{
	static const unsigned order[] = { KC_LOCK_SMMU,	  KC_LOCK_INFO + 1, KC_LOCK_CORE,
					  KC_LOCK_S2PAGE, KC_LOCK_SPT,	    KC_LOCK_NPT };
	const size_t n = sizeof(order) / sizeof(order[0]);

	(void)state;
	for (size_t a = 0; a < n; a++) {
		for (size_t b = 0; b < n; b++)
			assert_int_equal(lock_order_allows(HELD(order[a]), order[b]), a < b);
	}
}

static void order_refuses_two_info_locks(void **state)
{
	(void)state;
	assert_false(lock_order_allows(HELD(KC_LOCK_INFO + 1), KC_LOCK_INFO + 2));
	assert_false(lock_order_allows(HELD(KC_LOCK_INFO + 2), KC_LOCK_INFO + 1));
}

static void order_refuses_two_npt_locks(void **state)
{
	(void)state;
	assert_false(lock_order_allows(HELD(KC_LOCK_NPT), KC_LOCK_NPT + 16));
	assert_false(lock_order_allows(HELD(KC_LOCK_NPT + 16), KC_LOCK_NPT));
}

static void order_refuses_the_same_lock_again(void **state)
{
	(void)state;
	for (unsigned id = 0; id < KC_LOCK_END; id++)
		assert_false(lock_order_allows(HELD(id), id));
}

static void order_looks_at_every_lock_that_is_held(void **state)
{
	(void)state;
	assert_true(lock_order_allows(HELD(KC_LOCK_SMMU) | HELD(KC_LOCK_S2PAGE), KC_LOCK_NPT + 3));
	assert_false(lock_order_allows(HELD(KC_LOCK_SMMU) | HELD(KC_LOCK_NPT), KC_LOCK_S2PAGE));
}

/* ---- what protects what -------------------------------------------------------------------- */

static int lock_of(void **state, uint32_t field, uint64_t index)
{
	const struct fixture *f = *state;

	return lock_of_cell(kc_machine_const(f->m), field, index);
}

static void records_and_contents_need_s2page(void **state)
{
	assert_int_equal(lock_of(state, KC_F_S2_OWNER, 3), KC_LOCK_S2PAGE);
	assert_int_equal(lock_of(state, KC_F_GFN_INDEX, 3), KC_LOCK_S2PAGE);
	assert_int_equal(lock_of(state, HOST_F_PAGE_SYM, 3), KC_LOCK_S2PAGE);
	assert_int_equal(lock_of(state, HOST_F_PAGE_WORD, 3), KC_LOCK_S2PAGE);
}

static void vm_records_need_the_lock_of_their_vm(void **state)
{
	assert_int_equal(lock_of(state, KC_F_VM_STATE, 3), KC_LOCK_INFO + 3);
	assert_int_equal(lock_of(state, KC_F_VM_VCPU_STATE, 3 * 8 + 7), KC_LOCK_INFO + 3);
	assert_int_equal(lock_of(state, KC_F_VM_MAPPED_PAGES, 3 * 8 + 4), KC_LOCK_INFO + 3);
}

static void tables_need_the_lock_of_their_kind(void **state)
{
	struct fixture *f = *state;
	const struct kc_machine *m = kc_machine(f->m);

	for (unsigned v = 0; v < KC_VMIDS; v++) {
		assert_int_equal(lock_of(state, KC_F_TABLE, m->table[v].start[0]), KC_LOCK_NPT + v);
		assert_int_equal(lock_of(state, KC_F_TABLE, m->table[v].start[4] - 8),
				 KC_LOCK_NPT + v);
	}
	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		assert_int_equal(lock_of(state, KC_F_TABLE, spt_table(m, bank)->start[1]),
				 KC_LOCK_SPT);
}

static void bump_pointers_need_the_lock_of_their_table(void **state)
{
	assert_int_equal(lock_of(state, KC_F_NPT_PMD_NEXT, 16), KC_LOCK_NPT + 16);
	assert_int_equal(lock_of(state, KC_F_SPT_PGD_NEXT, 3), KC_LOCK_SPT);
}

static void banks_need_smmu(void **state)
{
	assert_int_equal(lock_of(state, KC_F_BANK, 3), KC_LOCK_SMMU);
	assert_int_equal(lock_of(state, HOST_F_SMMU_ENABLE, 3), KC_LOCK_SMMU);
}

static void cells_of_one_cpu_need_none(void **state)
{
	assert_int_equal(lock_of(state, HOST_F_REG, 3), LOCK_NONE);
	assert_int_equal(lock_of(state, KC_F_CTXT, 3), LOCK_NONE);
	assert_int_equal(lock_of(state, KC_F_ICORE, 0), LOCK_NONE);
	assert_int_equal(lock_of(state, KC_F_HALT, 0), LOCK_NONE);
}

/* Also those that change nothing. */
static void stores_to_what_a_lock_protects_are_told(void **state)
{
	const struct fixture *f = *state;
	const struct trace_hook *hook = trace_hook_of(f->kc);

	for (uint32_t field = 0; field < KC_F_END; field++)
		assert_int_equal(hook->counted >> field & 1, !lock_protects(field));
	assert_false(hook->counted >> KC_F_TABLE & 1);
	assert_true(hook->counted >> HOST_F_REG & 1);
}

static void offset_behind_the_tables_has_no_lock(void **state)
{
	const struct fixture *f = *state;

	assert_int_equal(lock_of(state, KC_F_TABLE, f->kc->lay.table_bytes), LOCK_NONE);
}

static void names_of_locks_contain_the_vmid(void **state)
{
	char name[LOCK_NAME];

	(void)state;
	assert_string_equal(lock_name(KC_LOCK_FLATMEM, name), "FLATMEM");
	assert_string_equal(lock_name(KC_LOCK_SMMU, name), "SMMU");
	assert_string_equal(lock_name(KC_LOCK_NPT, name), "NPT+0");
	assert_string_equal(lock_name(KC_LOCK_NPT + KC_COREVISOR, name), "NPT+16");
	assert_string_equal(lock_name(KC_LOCK_INFO + 3, name), "INFO+3");
}

/* ---- who holds what ------------------------------------------------------------------- */

static void locks_are_known_while_they_are_held(void **state)
{
	struct fixture *f = *state;
	struct kc_machine *m = kc_machine(f->m);

	plat_lock(f->kc, 0, KC_LOCK_SMMU);
	plat_lock(f->kc, 1, KC_LOCK_INFO + 1);
	plat_lock(f->kc, 0, KC_LOCK_SPT);
	assert_int_equal(locks_held(m, 0), HELD(KC_LOCK_SMMU) | HELD(KC_LOCK_SPT));
	assert_int_equal(locks_held(m, 1), HELD(KC_LOCK_INFO + 1));
	assert_int_equal(locks_taken(m), locks_held(m, 0) | locks_held(m, 1));
	plat_unlock(f->kc, 0, KC_LOCK_SMMU);
	assert_int_equal(locks_held(m, 0), HELD(KC_LOCK_SPT));
}

static void locks_are_known_after_undo(void **state)
{
	struct fixture *f = *state;
	struct kc_machine *m = kc_machine(f->m);
	struct journal_mark mark;

	plat_lock(f->kc, 0, KC_LOCK_SMMU);
	mark = journal_mark(&f->m->journal);
	plat_lock(f->kc, 0, KC_LOCK_SPT);
	plat_unlock(f->kc, 0, KC_LOCK_SMMU);
	assert_int_equal(locks_held(m, 0), HELD(KC_LOCK_SPT));
	journal_undo(&f->m->journal, mark);
	assert_int_equal(locks_held(m, 0), HELD(KC_LOCK_SMMU));
}

/* The journal is as long as it was, with other changes. */
static void locks_are_known_after_undo_and_other_stores(void **state)
{
	struct fixture *f = *state;
	struct journal_mark mark = journal_mark(&f->m->journal);

	plat_lock(f->kc, 0, KC_LOCK_SMMU);
	journal_undo(&f->m->journal, mark);
	plat_reg_write(f->kc, 0, PLAT_REG_X0, 7);
	assert_int_equal(f->m->journal.changes, mark.changes + 1);
	assert_int_equal(locks_taken(kc_machine(f->m)), 0);
}

/* ---- names of cells ------------------------------------------------------------------ */

static void assert_name(void **state, uint32_t field, uint64_t index, const char *expected)
{
	const struct fixture *f = *state;
	char name[64];

	kc_cell_name(f->m, field, index, name, sizeof(name));
	assert_string_equal(name, expected);
}

static void names_of_records_contain_the_page(void **state)
{
	assert_name(state, KC_F_S2_OWNER, 0x12, "S2.owner[0x12]");
	assert_name(state, KC_F_S2_GFN, 4096, "S2.gfn[0x4000000]");
}

static void names_of_indexed_fields_contain_both_indices(void **state)
{
	assert_name(state, KC_F_VM_VCPU_STATE, 2 * 8 + 1, "VM.vcpu_state[2][1]");
	assert_name(state, HOST_F_PAGE_WORD, 0x30 * 512 + 9, "MEM[0x30][9]");
}

static void names_of_registers_and_contexts_contain_the_register(void **state)
{
	assert_name(state, HOST_F_REG, 256 + 3, "cpu1.x3");
	assert_name(state, KC_F_CTXT, (8 * 1 + 2) * 256 + KC_CTXT_PC, "CTX[1][2].pc");
}

static void names_of_table_words_contain_table_and_level(void **state)
{
	struct fixture *f = *state;
	const struct kc_machine *m = kc_machine(f->m);

	assert_name(state, KC_F_TABLE, m->table[1].start[3] + 8, "NPT[1].level3[0x8]");
	assert_name(state, KC_F_TABLE, spt_table(m, 2)->start[0], "SPT[2].level0[0]");
}

static void name_of_an_unknown_field_is_a_number(void **state)
{
	assert_name(state, 9999, 1, "field9999[0x1]");
	assert_name(state, 0, 1, "field0[0x1]");
}

static void name_that_does_not_fit_is_cut(void **state)
{
	const struct fixture *f = *state;
	char name[6];

	kc_cell_name(f->m, KC_F_S2_OWNER, 0x12, name, sizeof(name));
	assert_string_equal(name, "S2.ow");
}

static void every_field_of_the_core_has_a_name(void **state)
{
	const struct fixture *f = *state;
	char name[64];

	for (uint32_t field = KC_F_HALT; field < KC_F_END; field++) {
		kc_cell_name(f->m, field, 0, name, sizeof(name));
		assert_int_not_equal(strncmp(name, "field", 5), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(order_allows_any_first_lock),
		cmocka_unit_test(order_is_that_of_12_1),
		cmocka_unit_test(order_refuses_two_info_locks),
		cmocka_unit_test(order_refuses_two_npt_locks),
		cmocka_unit_test(order_refuses_the_same_lock_again),
		cmocka_unit_test(order_looks_at_every_lock_that_is_held),
		cmocka_unit_test(names_of_locks_contain_the_vmid),
		test(records_and_contents_need_s2page),
		test(vm_records_need_the_lock_of_their_vm),
		test(tables_need_the_lock_of_their_kind),
		test(bump_pointers_need_the_lock_of_their_table),
		test(banks_need_smmu),
		test(cells_of_one_cpu_need_none),
		test(stores_to_what_a_lock_protects_are_told),
		test(offset_behind_the_tables_has_no_lock),
		test(locks_are_known_while_they_are_held),
		test(locks_are_known_after_undo),
		test(locks_are_known_after_undo_and_other_stores),
		test(names_of_records_contain_the_page),
		test(names_of_indexed_fields_contain_both_indices),
		test(names_of_registers_and_contexts_contain_the_register),
		test(names_of_table_words_contain_table_and_level),
		test(name_of_an_unknown_field_is_a_number),
		test(name_that_does_not_fit_is_cut),
		test(every_field_of_the_core_has_a_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
