/* SPDX-License-Identifier: Apache-2.0 */
/* The example system by itself: its calls, its views, its tables. */
#include "oracle/engine/test/bugs.h"

static struct fixture *started(void)
{
	struct fixture *f = fixture();

	fixture_start(f, HANDLERS, MODE_DEFINITIONAL);
	running(f);
	return f;
}

static const struct step_result *result(struct fixture *f, struct step s)
{
	must(f, s);
	return pair_report(f->p)->result[0];
}

static void map_gives_a_zero_page(void **state)
{
	struct fixture *f = started();

	(void)state;
	assert_int_equal(result(f, STEP(BOTH, 0, EX_MAP, 3))->code, EX_OK);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_FETCH, 3, 0))->visible[0], 0);
	fixture_end(f);
}

static void map_of_a_used_page_is_refused(void **state)
{
	struct fixture *f = started();

	(void)state;
	assert_int_equal(result(f, STEP(BOTH, 0, EX_MAP, 0))->code, EX_BUSY);
	fixture_end(f);
}

static void map_after_unmap_does_not_show_the_old_content(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 1, EX_STORE, 0, 0, SECRET));
	must(f, STEP(BOTH, 1, EX_UNMAP, 0));
	must(f, STEP(BOTH, 0, EX_MAP, 3));
	assert_int_equal(result(f, STEP(BOTH, 0, EX_FETCH, 3, 0))->visible[0], 0);
	fixture_end(f);
}

static void map_never_lacks_a_frame(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->cfg.pages = EX_MIN_FRAMES;
	fixture_start(f, OPERATIONS, MODE_DEFINITIONAL);
	for (unsigned part = 1; part <= EX_PARTS; part++) {
		for (unsigned page = 0; page < EX_VPAGES; page++)
			assert_int_equal(result(f, STEP(BOTH, 0, EX_OP_MAP, part, page))->code,
					 EX_OK);
	}
	assert_int_equal(core(f, 0)->free, 0);
	fixture_end(f);
}

static void access_of_an_unmapped_page_faults(void **state)
{
	struct fixture *f = started();

	(void)state;
	assert_int_equal(result(f, STEP(BOTH, 0, EX_FETCH, 5, 0))->code, EX_FAULT);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_STORE, 5, 0, 1))->code, EX_FAULT);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_UNMAP, 5))->code, EX_FAULT);
	fixture_end(f);
}

static void arguments_out_of_range_are_refused(void **state)
{
	struct fixture *f = started();

	(void)state;
	assert_int_equal(result(f, STEP(BOTH, 0, EX_MAP, EX_VPAGES))->code, EX_INVAL);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_FETCH, 0, EX_WORDS))->code, EX_INVAL);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_STORE, 0, EX_WORDS, 1))->code, EX_INVAL);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_UNMAP, UINT64_MAX))->code, EX_INVAL);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_SEND, 0, 1))->code, EX_INVAL);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_SEND, EX_PARTS + 1, 1))->code, EX_INVAL);
	must(f, STEP(BOTH, 0, EX_YIELD, 0));
	assert_int_equal(result(f, STEP(BOTH, 0, EX_RUN, 0, 1))->code, EX_INVAL);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_SEAL, EX_PARTS + 1))->code, EX_INVAL);
	fixture_end(f);
}

static void send_and_receive_move_a_word(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_SEND, 2, 7));
	assert_int_equal(result(f, STEP(BOTH, 1, EX_RECEIVE, 0))->visible[0], 7);
	assert_int_equal(result(f, STEP(BOTH, 1, EX_RECEIVE, 0))->code, EX_STATE);
	fixture_end(f);
}

static void send_overwrites_a_full_box(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_SEND, 2, 7));
	assert_int_equal(result(f, STEP(BOTH, 0, EX_SEND, 2, 8))->code, EX_OK);
	assert_int_equal(result(f, STEP(BOTH, 1, EX_RECEIVE, 0))->visible[0], 8);
	fixture_end(f);
}

static void run_restores_the_register(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	must(f, STEP(BOTH, 0, EX_YIELD, 1));
	assert_int_equal(core(f, 0)->cpu[0].reg, 0);
	must(f, STEP(BOTH, 0, EX_RUN, 1, 0));
	assert_int_equal(core(f, 0)->cpu[0].reg, 7);
	fixture_end(f);
}

static void run_of_a_running_or_open_partition_is_refused(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_YIELD, 1));
	assert_int_equal(result(f, STEP(BOTH, 0, EX_RUN, 2, 0))->code, EX_BUSY);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_RUN, 3, 0))->code, EX_STATE);
	fixture_end(f);
}

static void seal_ends_loading(void **state)
{
	struct fixture *f = started();

	(void)state;
	must(f, STEP(BOTH, 0, EX_YIELD, 1));
	assert_int_equal(result(f, STEP(BOTH, 0, EX_LOAD, 3, 0, 0, 1))->code, EX_OK);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_SEAL, 3))->code, EX_OK);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_LOAD, 3, 0, 0, 2))->code, EX_STATE);
	assert_int_equal(result(f, STEP(BOTH, 0, EX_SEAL, 3))->code, EX_STATE);
	fixture_end(f);
}

static void yield_tells_the_scheduler_who_and_why(void **state)
{
	struct fixture *f = started();
	const struct step_result *r = result(f, STEP(BOTH, 0, EX_YIELD, 9));

	(void)state;
	assert_int_equal(r->record_count, 2);
	assert_int_equal(r->record[0], 1);
	assert_int_equal(r->record[1], 9);
	fixture_end(f);
}

static void view_does_not_show_frames(void **state)
{
	struct fixture *f = started();
	uint64_t before[ENGINE_VIEW_WORDS], after[ENGINE_VIEW_WORDS];
	object_id page = OBJECT(EX_OBJ_PAGE, 1, 0);
	size_t words = f->sys.view(pair_machine(f->p, 0), 1, page, before);

	(void)state;
	must(f, STEP(A, 0, EX_OP_PERTURB, 1, EX_PERTURB_FRAME, 0, 0));
	assert_int_equal(f->sys.view(pair_machine(f->p, 0), 1, page, after), words);
	assert_memory_equal(before, after, words * sizeof(uint64_t));
	fixture_end(f);
}

static void view_of_a_foreign_page_is_nothing(void **state)
{
	struct fixture *f = started();
	uint64_t out[ENGINE_VIEW_WORDS];

	(void)state;
	assert_int_equal(f->sys.view(pair_machine(f->p, 0), 1, OBJECT(EX_OBJ_PAGE, 2, 0), out), 0);
	assert_int_equal(f->sys.view(pair_machine(f->p, 0), 0, OBJECT(EX_OBJ_PAGE, 2, 0), out), 0);
	fixture_end(f);
}

static void every_fault_hits_a_cell_of_a_name(void **state)
{
	(void)state;
	for (uint64_t what = 0; what < EX_CORRUPTS; what++) {
		struct fixture *f = started();
		const struct change *c;
		char name[64];

		step(f, STEP(A, 0, EX_OP_CORRUPT, what, 1, 0x77));
		assert_clean(f);
		c = pair_machine(f->p, 0)->journal.change;
		c += pair_machine(f->p, 0)->journal.changes - 1;
		f->sys.cell_name(pair_machine(f->p, 0), c->field, c->index, name, sizeof(name));
		assert_true(c->field >= EX_F_HALT && c->field < EX_FIELD_END);
		assert_true(strncmp(name, "cell", 4) != 0);
		fixture_end(f);
	}
}

static void tables_are_complete(void **state)
{
	const struct system *sys = &example_system;

	(void)state;
	for (unsigned i = 0; i < sys->op_count; i++) {
		assert_non_null(sys->op[i].name);
		assert_non_null(sys->op[i].help);
		assert_true(sys->op[i].levels);
		for (unsigned a = 0; a < sys->op[i].argc; a++)
			assert_true(sys->op[i].arg[a].kind < sys->kind_count);
	}
	for (unsigned i = 0; i < sys->check_count; i++) {
		assert_non_null(sys->check[i].id);
		assert_non_null(sys->check[i].conclusion);
	}
	for (unsigned i = 0; i < sys->outcome_count; i++)
		assert_string_not_equal(sys->outcome_name(i), "unknown");
	assert_string_equal(sys->outcome_name(sys->outcome_count), "unknown");
	for (unsigned i = 0; i < EX_PANICS; i++)
		assert_string_not_equal(sys->halt_name(i), "unknown");
	assert_string_equal(sys->snapshot[0].name, "empty");
}

static void configuration_is_bounded(void **state)
{
	(void)state;
	assert_non_null(example_config_check(&(struct config){ .pages = EX_MIN_FRAMES - 1 }));
	assert_null(example_config_check(&(struct config){ .pages = EX_MIN_FRAMES }));
	assert_null(example_config_check(&(struct config){ .pages = EX_MAX_FRAMES }));
	assert_non_null(example_config_check(&(struct config){ .pages = EX_MAX_FRAMES + 1 }));
}

static void one_cpu_has_no_second(void **state)
{
	struct fixture *f = fixture();

	(void)state;
	f->cfg.cpus = 1;
	fixture_start(f, HANDLERS, MODE_EXACT);
	must(f, STEP(BOTH, 1, EX_SEAL, 1));
	assert_true(pair_report(f->p)->skipped);
	fixture_end(f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(map_gives_a_zero_page),
		cmocka_unit_test(map_of_a_used_page_is_refused),
		cmocka_unit_test(map_after_unmap_does_not_show_the_old_content),
		cmocka_unit_test(map_never_lacks_a_frame),
		cmocka_unit_test(access_of_an_unmapped_page_faults),
		cmocka_unit_test(arguments_out_of_range_are_refused),
		cmocka_unit_test(send_and_receive_move_a_word),
		cmocka_unit_test(send_overwrites_a_full_box),
		cmocka_unit_test(run_restores_the_register),
		cmocka_unit_test(run_of_a_running_or_open_partition_is_refused),
		cmocka_unit_test(seal_ends_loading),
		cmocka_unit_test(yield_tells_the_scheduler_who_and_why),
		cmocka_unit_test(view_does_not_show_frames),
		cmocka_unit_test(view_of_a_foreign_page_is_nothing),
		cmocka_unit_test(every_fault_hits_a_cell_of_a_name),
		cmocka_unit_test(tables_are_complete),
		cmocka_unit_test(configuration_is_bounded),
		cmocka_unit_test(one_cpu_has_no_second),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
