/* SPDX-License-Identifier: Apache-2.0 */
/* The runner, verdicts and traces. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "fuzz/memory.h"
#include "fuzz/run.h"
#include "fuzz/systems.h"
#include "fuzz/test/fake.h"
#include "fuzz/trace.h"
#include "fuzz/verdict.h"

#define HEAD "obseq 1 fake handlers\nconfig cpus=3\n"

struct fixture {
	struct counters *count;
	struct runner *runner;
};

static struct fixture fixture(unsigned cache, enum check_mode mode)
{
	struct fixture f = { .count = mem_zeroed(1, sizeof(*f.count)) };
	struct pair_options options = { .mode = mode, .count = f.count };

	counters_init(f.count);
	f.runner = runner_create(&options, cache);
	return f;
}

static void done(struct fixture *f)
{
	runner_destroy(f->runner);
	free(f->count);
}

static void parse(struct program *p, const char *text)
{
	struct text_error e;

	if (!program_parse(p, text, strlen(text), systems_find, &e))
		fail_msg("%u:%u: %s", e.line, e.column, e.message);
}

static struct pair *run(struct fixture *f, const struct program *p)
{
	const char *error = NULL;
	struct pair *pair = runner_run(f->runner, p, NULL, NULL, &error);

	if (!pair)
		fail_msg("%s", error);
	return pair;
}

static struct verdict judge(const char *text, const char *mutant)
{
	struct variant variant = { 0 };
	struct fixture f = fixture(0, MODE_DEFINITIONAL);
	struct program p;
	struct verdict v;

	parse(&p, text);
	snprintf(variant.mutant, sizeof(variant.mutant), "%s", mutant);
	verdict_judge(&v, &p, f.runner, run(&f, &p), f.count, &variant);
	program_free(&p);
	done(&f);
	return v;
}

/* ---- running ------------------------------------------------------------------------ */

static void run_honest_program_is_clean(void **state)
{
	struct fixture f = fixture(4, MODE_EXACT);
	struct program p;
	struct pair *pair;

	(void)state;
	parse(&p, HEAD "A cpu1 write cell=1 value=5\nboth cpu0 write cell=2 value=1\n"
		       "both cpu2 read cell=2\n");
	pair = run(&f, &p);
	assert_false(pair_violation(pair)->found);
	assert_int_equal(f.count->steps, 3);
	assert_int_equal(f.count->programs, 1);
	program_free(&p);
	done(&f);
}

static void run_starts_from_the_snapshot(void **state)
{
	struct fixture f = fixture(4, MODE_EXACT);
	struct program p;

	(void)state;
	parse(&p, "obseq 1 fake handlers\nconfig start=written\nboth cpu1 read cell=1\n");
	assert_int_equal(pair_report(run(&f, &p))->result[0]->visible[0], 7);
	program_free(&p);
	done(&f);
}

static void run_counts_nothing_of_the_snapshot(void **state)
{
	struct fixture f = fixture(4, MODE_EXACT);
	struct program p;

	(void)state;
	parse(&p, "obseq 1 fake handlers\nconfig start=written\n");
	run(&f, &p);
	assert_int_equal(f.count->steps, 0);
	assert_int_equal(f.count->outcome[FAKE_OK_WRITE], 0);
	program_free(&p);
	done(&f);
}

static void run_warm_equals_cold(void **state)
{
	struct fixture warm = fixture(4, MODE_EXACT), cold = fixture(0, MODE_EXACT);
	struct program p;

	(void)state;
	parse(&p, "obseq 1 fake handlers\nconfig start=written\nA cpu1 write cell=1 value=9\n"
		  "both cpu0 draw cell=0 steer=4\n");
	for (unsigned i = 0; i < 3; i++) {
		struct pair *a = run(&warm, &p), *b = run(&cold, &p);

		for (unsigned side = 0; side < 2; side++)
			assert_int_equal(pair_fingerprint(a, side), pair_fingerprint(b, side));
	}
	program_free(&p);
	done(&warm);
	done(&cold);
}

/* One pair goes from start to start; the second time it knows the way. */
static void run_in_one_pair_equals_cold_for_every_start(void **state)
{
	struct fixture one = fixture(1, MODE_EXACT), cold = fixture(0, MODE_EXACT);
	char text[160];

	(void)state;
	for (unsigned i = 0; i < 2 * kcore_system.snapshot_count; i++) {
		struct program p;
		struct pair *a, *b;

		snprintf(text, sizeof(text),
			 "obseq 1 kcore handlers\nconfig pages=256 start=%s\n"
			 "both cpu0 st page=0x40 value=%u\nA cpu0 st page=0x41 word=1 value=7\n",
			 kcore_system.snapshot[i % kcore_system.snapshot_count].name, i);
		parse(&p, text);
		a = run(&one, &p);
		b = run(&cold, &p);
		for (unsigned side = 0; side < 2; side++)
			assert_int_equal(pair_fingerprint(a, side), pair_fingerprint(b, side));
		assert_int_equal(pair_steps(a), pair_steps(b));
		assert_true(pair_audit(a));
		assert_true(runner_restores(one.runner));
		program_free(&p);
	}
	assert_int_equal(one.count->steps, cold.count->steps);
	done(&one);
	done(&cold);
}

static void run_that_leaves_a_byte_behind_is_noticed(void **state)
{
	struct fixture warm = fixture(1, MODE_EXACT);
	struct program p;
	struct pair *pair;

	(void)state;
	parse(&p, HEAD "A cpu1 write cell=1 value=9\n");
	pair = run(&warm, &p);
	assert_true(runner_restores(warm.runner));
	((struct fake_machine *)pair_machine(pair, 1))->cell[2][3]++;
	assert_false(runner_restores(warm.runner));
	program_free(&p);
	done(&warm);
}

static void run_after_violation_starts_afresh(void **state)
{
	struct fixture f = fixture(4, MODE_EXACT);
	struct program bad, good;

	(void)state;
	parse(&bad, HEAD "both cpu0 poke vm=1 cell=1 value=1\n");
	parse(&good, HEAD "both cpu1 read cell=1\n");
	assert_true(pair_violation(run(&f, &bad))->found);
	assert_false(pair_violation(run(&f, &good))->found);
	assert_int_equal(pair_report(run(&f, &good))->result[0]->visible[0], 0);
	program_free(&bad);
	program_free(&good);
	done(&f);
}

static void run_keeps_configurations_apart(void **state)
{
	struct fixture f = fixture(2, MODE_EXACT);
	struct program p;

	(void)state;
	parse(&p, "obseq 1 fake handlers\nboth cpu1 read cell=1\n");
	for (unsigned i = 0; i < 12; i++) {
		p.start = i % 2;
		p.cfg.seed = i / 2 % 3;
		p.level = i / 6;
		assert_int_equal(pair_report(run(&f, &p))->result[0]->visible[0], p.start ? 7 : 0);
	}
	program_free(&p);
	done(&f);
}

static void count_observed(void *ctx, struct pair *pair, size_t step)
{
	size_t *seen = ctx;

	assert_non_null(pair);
	seen[step]++;
}

static void run_observes_each_group_once(void **state)
{
	struct fixture f = fixture(0, MODE_EXACT);
	size_t seen[4] = { 0 };
	const char *error = NULL;
	struct program p;

	(void)state;
	parse(&p, HEAD "both cpu0 read\nat 1 both cpu1 read\nboth cpu1 read\nboth cpu2 read\n");
	assert_non_null(runner_run(f.runner, &p, count_observed, seen, &error));
	assert_int_equal(seen[0], 1);
	assert_int_equal(seen[1], 0);
	assert_int_equal(seen[2], 1);
	assert_int_equal(seen[3], 1);
	assert_int_equal(runner_end(f.runner).step, 3);
	assert_int_equal(f.count->nested, 2); /* once on each side */
	program_free(&p);
	done(&f);
}

static void run_refuses_bad_configuration(void **state)
{
	struct fixture f = fixture(4, MODE_EXACT);
	const char *error = NULL;
	struct program p;

	(void)state;
	program_init(&p, &fake_system);
	p.cfg.pages = 12345;
	assert_null(runner_run(f.runner, &p, NULL, NULL, &error));
	assert_string_equal(error, "pages must not be 12345");
	done(&f);
}

static void run_stops_at_the_violation(void **state)
{
	struct fixture f = fixture(0, MODE_EXACT);
	struct program p;

	(void)state;
	parse(&p, HEAD "both cpu1 read\nboth cpu0 poke vm=1 value=1\nboth cpu1 read\n");
	assert_true(pair_violation(run(&f, &p))->found);
	assert_int_equal(runner_end(f.runner).step, 1);
	assert_false(runner_end(f.runner).in_snapshot);
	program_free(&p);
	done(&f);
}

/* ---- verdicts ------------------------------------------------------------------------- */

#define POKE "both cpu0 poke vm=1 cell=1 value=1\n"
#define LEAK "A cpu1 write cell=1 value=5\nboth cpu0 leak vm=1 cell=1\n"

static void verdict_clean_without_expectation(void **state)
{
	struct verdict v = judge(HEAD "both cpu0 read\n", "");

	(void)state;
	assert_true(v.as_expected);
	assert_string_equal(v.what, "clean, 1 step");
}

static void verdict_violation_without_expectation_is_unmet(void **state)
{
	struct verdict v = judge(HEAD POKE, "");

	(void)state;
	assert_false(v.as_expected);
	assert_string_equal(v.unmet, "expected clean");
	assert_memory_equal(v.what, "violation integ_cells/cell_eq vm1 at step 0, in A: ",
			    strlen("violation integ_cells/cell_eq vm1 at step 0, in A: "));
}

static void verdict_leak_is_between_a_and_b(void **state)
{
	struct verdict v = judge(HEAD LEAK, "");

	(void)state;
	assert_non_null(strstr(v.what, "violation conf_cells"));
	assert_non_null(strstr(v.what, " host at step 1, between A and B: "));
}

static void verdict_meets_expected_violation(void **state)
{
	(void)state;
	assert_true(judge(HEAD POKE "expect violation integ_cells\n", "").as_expected);
	assert_true(judge(HEAD POKE "expect violation integ_cells vm1\n", "").as_expected);
	assert_true(judge(HEAD POKE "expect violation integ_cells/cell_eq vm1\n", "").as_expected);
}

static void verdict_other_check_is_unmet(void **state)
{
	struct verdict v = judge(HEAD POKE "expect violation conf_cells vm1\n", "");

	(void)state;
	assert_false(v.as_expected);
	assert_string_equal(v.unmet, "expected violation conf_cells vm1");
}

static void verdict_other_detail_is_unmet(void **state)
{
	(void)state;
	assert_false(judge(HEAD POKE "expect violation integ_cells/x\n", "").as_expected);
}

static void verdict_other_principal_is_unmet(void **state)
{
	(void)state;
	assert_false(judge(HEAD POKE "expect violation integ_cells vm2\n", "").as_expected);
}

static void verdict_violation_that_does_not_come_is_unmet(void **state)
{
	(void)state;
	assert_false(judge(HEAD "expect violation integ_cells\n", "").as_expected);
}

static void verdict_outcome_reached(void **state)
{
	(void)state;
	assert_true(judge(HEAD "both cpu0 read\nexpect outcome read.ok\n", "").as_expected);
}

static void verdict_outcome_not_reached(void **state)
{
	struct verdict v = judge(HEAD "both cpu0 read\nexpect outcome write.ok\n", "");

	(void)state;
	assert_false(v.as_expected);
	assert_string_equal(v.unmet, "expected outcome write.ok");
}

static void verdict_outcome_of_the_snapshot_does_not_count(void **state)
{
	(void)state;
	assert_false(judge("obseq 1 fake handlers\nconfig start=written\n"
			   "expect outcome write.ok\n",
			   "")
			     .as_expected);
}

static void verdict_outcome_alone_implies_clean(void **state)
{
	(void)state;
	assert_false(judge(HEAD POKE "expect outcome write.ok\n", "").as_expected);
}

static void verdict_panic_by_name(void **state)
{
	struct verdict v = judge(HEAD "both cpu0 corrupt\nexpect panic boom\n", "");

	(void)state;
	assert_true(v.as_expected);
	assert_string_equal(v.what, "panic boom at step 0");
	assert_true(judge(HEAD "both cpu0 corrupt\nexpect panic\n", "").as_expected);
	assert_false(judge(HEAD "both cpu0 corrupt\nexpect panic other\n", "").as_expected);
	assert_false(judge(HEAD "both cpu0 corrupt\n", "").as_expected);
	assert_false(judge(HEAD "expect panic\n", "").as_expected);
}

static void verdict_panic_does_not_cover_a_violation(void **state)
{
	(void)state;
	assert_false(judge(HEAD "both cpu0 boom\nexpect panic boom\n", "").as_expected);
	assert_true(judge(HEAD "both cpu0 boom\nexpect panic boom\nexpect violation no_panic\n", "")
			    .as_expected);
}

static void verdict_panic_without_injection_is_a_violation(void **state)
{
	(void)state;
	assert_true(judge(HEAD "both cpu0 boom\nexpect violation no_panic\n", "").as_expected);
}

static void verdict_lines_of_a_mutant_wait_for_it(void **state)
{
	static const char text[] = HEAD "both cpu0 read\nexpect clean\n"
					"expect mutant=m violation integ_cells\n";

	(void)state;
	assert_true(judge(text, "").as_expected);
	assert_false(judge(text, "m").as_expected);
}

static void verdict_mutant_without_lines_may_do_anything(void **state)
{
	(void)state;
	assert_true(judge(HEAD POKE "expect clean\n", "m").as_expected);
}

/* ---- traces ---------------------------------------------------------------------------- */

static char *trace(const char *text)
{
	struct fixture f = fixture(0, MODE_DEFINITIONAL);
	struct verdict v;
	struct program p;
	char *out = NULL;
	const char *error = NULL;
	size_t size;
	struct trace t = { open_memstream(&out, &size), &p };

	parse(&p, text);
	trace_begin(&t, "name.hc");
	verdict_judge(&v, &p, f.runner, runner_run(f.runner, &p, trace_step, &t, &error), f.count,
		      &variant_plain);
	trace_end(&t, &v);
	fclose(t.out);
	program_free(&p);
	done(&f);
	return out;
}

static void trace_is_the_same_twice(void **state)
{
	static const char text[] = HEAD LEAK;
	char *first = trace(text), *second = trace(text);

	(void)state;
	assert_string_equal(first, second);
	free(first);
	free(second);
}

static void trace_has_one_line_each(void **state)
{
	char *out = trace(HEAD "A cpu1 write cell=1 value=0x10\n"
			       "both cpu0 draw cell=2 steer=3\n  at 1 both cpu2 read cell=4\n");
	unsigned lines = 0;

	(void)state;
	for (const char *s = out; *s; s++)
		lines += *s == '\n';
	assert_int_equal(lines, 4);
	assert_non_null(strstr(out, "{\"program\":\"name.hc\",\"system\":\"fake\","
				    "\"level\":\"handlers\",\"start\":\"empty\",\"pages\":4096,"
				    "\"cpus\":3,\"seed\":\"0x5eed\",\"observe\":\"safe\"}\n"));
	assert_non_null(strstr(out, "{\"n\":0,\"side\":\"A\",\"cpu\":1,\"op\":\"write\","
				    "\"args\":{\"cell\":\"0x1\",\"value\":\"0x10\"},"
				    "\"actor\":\"vm1\",\"A\":{\"outcome\":\"write.ok\","
				    "\"code\":\"0x0\",\"visible\":[],\"record\":[],\"stores\":1,"));
	assert_non_null(strstr(out, "\"states\":{\"vm1\":\"out\"}"));
	assert_non_null(strstr(out, "\"steer\":[\"0x3\"],\"nested\":[{\"at\":1,\"side\":\"both\","
				    "\"cpu\":2,\"op\":\"read\",\"args\":{\"cell\":\"0x4\"}}]"));
	assert_non_null(strstr(out, "{\"as_expected\":true,\"verdict\":\"clean, 3 steps\"}\n"));
	free(out);
}

static void trace_marks_skipped_steps(void **state)
{
	char *out = trace("obseq 1 fake handlers\nconfig cpus=4\nboth cpu3 read\n");

	(void)state;
	assert_non_null(strstr(out, "\"actor\":\"nobody\",\"skipped\":true,\"states\":{}}"));
	free(out);
}

static void trace_names_the_unmet_expectation(void **state)
{
	char *out = trace(HEAD POKE);

	(void)state;
	assert_non_null(strstr(out, "{\"as_expected\":false,\"verdict\":\"violation integ_cells"));
	assert_non_null(strstr(out, "\"unmet\":\"expected clean\"}\n"));
	free(out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(run_honest_program_is_clean),
		cmocka_unit_test(run_starts_from_the_snapshot),
		cmocka_unit_test(run_counts_nothing_of_the_snapshot),
		cmocka_unit_test(run_warm_equals_cold),
		cmocka_unit_test(run_in_one_pair_equals_cold_for_every_start),
		cmocka_unit_test(run_that_leaves_a_byte_behind_is_noticed),
		cmocka_unit_test(run_after_violation_starts_afresh),
		cmocka_unit_test(run_keeps_configurations_apart),
		cmocka_unit_test(run_observes_each_group_once),
		cmocka_unit_test(run_refuses_bad_configuration),
		cmocka_unit_test(run_stops_at_the_violation),
		cmocka_unit_test(verdict_clean_without_expectation),
		cmocka_unit_test(verdict_violation_without_expectation_is_unmet),
		cmocka_unit_test(verdict_leak_is_between_a_and_b),
		cmocka_unit_test(verdict_meets_expected_violation),
		cmocka_unit_test(verdict_other_check_is_unmet),
		cmocka_unit_test(verdict_other_detail_is_unmet),
		cmocka_unit_test(verdict_other_principal_is_unmet),
		cmocka_unit_test(verdict_violation_that_does_not_come_is_unmet),
		cmocka_unit_test(verdict_outcome_reached),
		cmocka_unit_test(verdict_outcome_not_reached),
		cmocka_unit_test(verdict_outcome_of_the_snapshot_does_not_count),
		cmocka_unit_test(verdict_outcome_alone_implies_clean),
		cmocka_unit_test(verdict_panic_by_name),
		cmocka_unit_test(verdict_panic_does_not_cover_a_violation),
		cmocka_unit_test(verdict_panic_without_injection_is_a_violation),
		cmocka_unit_test(verdict_lines_of_a_mutant_wait_for_it),
		cmocka_unit_test(verdict_mutant_without_lines_may_do_anything),
		cmocka_unit_test(trace_is_the_same_twice),
		cmocka_unit_test(trace_has_one_line_each),
		cmocka_unit_test(trace_marks_skipped_steps),
		cmocka_unit_test(trace_names_the_unmet_expectation),
	};

	systems_add(&fake_system);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
