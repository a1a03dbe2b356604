/* SPDX-License-Identifier: Apache-2.0 */
/* Expectations for runs with quirks, without checks, with another observation; minimize. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <sys/stat.h>
#include <cmocka.h>

#include "fuzz/program.h"
#include "fuzz/systems.h"
#include "fuzz/test/shell.h"

#define HEAD "obseq 1 kcore operations\n"
#define CONFIG "config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached\n"
/* A page with count INVALID, which the host may not map. */
#define MAP "both cpu0 op_map_host addr=0x50000\n"

static void parse(struct program *p, const char *text)
{
	struct text_error e;

	if (!program_parse(p, text, strlen(text), systems_find, &e))
		fail_msg("%u:%u: %s", e.line, e.column, e.message);
}

static void parses_to(const char *line, const char *printed)
{
	char text[1024], expected[1024], *out;
	struct program p;

	snprintf(text, sizeof(text), HEAD CONFIG "%s\n", line);
	snprintf(expected, sizeof(expected), HEAD CONFIG "%s\n", printed);
	parse(&p, text);
	out = program_print(&p);
	assert_string_equal(out, expected);
	free(out);
	program_free(&p);
}

static void fails_with(const char *line, unsigned column, const char *message)
{
	char text[1024];
	struct text_error e;
	struct program p;

	snprintf(text, sizeof(text), HEAD "%s", line);
	assert_false(program_parse(&p, text, strlen(text), systems_find, &e));
	assert_string_equal(e.message, message);
	assert_int_equal(e.column, column);
	program_free(&p);
}

/* ---- text ---------------------------------------------------------------------------- */

static void runs_are_printed_as_they_are_read(void **state)
{
	static const char *const line[] = {
		"expect model=exit_loses_pc violation refine_results/code",
		"expect alone=assign_keeps_page,invalid_count_is_shared violation no_panic host",
		"expect alone=exit_loses_pc without=inv_spsr,inv_single_gfn clean",
		"expect model=published clean",
		"expect mutant=m without=refinement violation inv_spsr",
		"expect model=exit_loses_pc observe=safe clean",
	};

	(void)state;
	parses_to(line[0], line[0]);
	parses_to(line[1], line[1]);
	parses_to(line[2], "expect alone=exit_loses_pc without=inv_single_gfn,inv_spsr clean");
	parses_to(line[3], line[3]);
	parses_to(line[4], line[4]);
}

/* Kinds stand for their checks: a kind and one of its checks is the kind. */
static void a_kind_stands_for_its_checks(void **state)
{
	(void)state;
	parses_to("expect without=inv_spsr,invariant clean", "expect without=invariant clean");
}

static void wrong_runs_name_their_place(void **state)
{
	(void)state;
	fails_with("expect model=a clean", 14, "unknown quirk 'a'");
	fails_with("expect alone=exit_loses_pc,b clean", 28, "unknown quirk 'b'");
	fails_with("expect alone= clean", 14, "not a usable name: ''");
	fails_with("expect without=x clean", 16, "unknown check 'x'");
	fails_with("expect observe=all clean", 16,
		   "unknown observation 'all', expected one of: safe, published");
	fails_with("expect model=exit_loses_pc alone=exit_loses_pc clean", 28,
		   "not together with what stands before: 'alone'");
	fails_with("expect model=exit_loses_pc mutant=m clean", 28,
		   "not together with what stands before: 'mutant'");
	fails_with("expect observe=safe observe=safe clean", 21,
		   "not together with what stands before: 'observe'");
	fails_with("expect model=exit_loses_pc", 27, "expected an expectation");
}

/* ---- replay -------------------------------------------------------------------------- */

static void says(const char *line, int code, const char *text)
{
	struct shell s = shell_run(line);

	assert_string_equal(s.err, "");
	if (!strstr(s.out, text))
		fail_msg("'%s' is not in '%s'", text, s.out);
	assert_int_equal(s.code, code);
	shell_done(&s);
}

static void replay_does_every_run_of_a_file(void **state)
{
	(void)state;
	shell_file("v.hc", HEAD CONFIG MAP
		   "expect clean\n"
		   "expect model=invalid_count_is_shared violation relate_nptwalk_npts\n"
		   "expect alone=invalid_count_is_shared violation inv_map_host/inv_count_meaning\n"
		   "expect mutant=m panic\n");
	says("obseq replay @v.hc", 0, "/v.hc: ok: clean, 1 step\n");
	says("obseq replay @v.hc", 0, ": model=invalid_count_is_shared: ok: violation relate_");
	says("obseq replay @v.hc", 0, ": alone=invalid_count_is_shared: ok: violation inv_map_");
}

static void replay_fails_with_any_run(void **state)
{
	(void)state;
	shell_file("v.hc", HEAD CONFIG MAP "expect alone=invalid_count_is_shared clean\n");
	says("obseq replay @v.hc", 1, ": alone=invalid_count_is_shared: FAILED: violation inv_");
	says("obseq replay @v.hc", 1, ": alone=invalid_count_is_shared: expected clean\n");
}

/* The options choose one run; where the file does not speak of it, it must do as the plain one. */
static void options_choose_one_run(void **state)
{
	(void)state;
	shell_file("v.hc",
		   HEAD CONFIG MAP "expect alone=invalid_count_is_shared violation inv_map_host\n");
	says("obseq replay --system=kcore-model --model=invalid_count_is_shared @v.hc", 0,
	     "ok: violation inv_map_host/");
	says("obseq replay --model=exit_loses_pc @v.hc", 0, "model=exit_loses_pc: ok: clean");
	says("obseq replay --model=invalid_count_is_shared @v.hc", 1, "expected clean\n");
}

static void checks_that_are_off_do_not_fire(void **state)
{
	(void)state;
	shell_file("v.hc", HEAD CONFIG MAP
		   "expect alone=invalid_count_is_shared without=inv_count_meaning violation "
		   "inv_map_host/shared_inv_host_iso\n"
		   "expect alone=invalid_count_is_shared without=invariant clean\n");
	says("obseq replay @v.hc", 0, "without=invariant: ok: clean, 1 step\n");
}

static void trace_is_of_a_run_that_the_file_speaks_of(void **state)
{
	(void)state;
	shell_file("v.hc", HEAD CONFIG MAP "expect alone=invalid_count_is_shared violation "
					   "inv_map_host/inv_count_meaning\n");
	says("obseq replay --json @v.hc", 0, "\"verdict\":\"violation inv_map_host/");
	shell_file("v.hc", HEAD CONFIG MAP "expect clean\n"
					   "expect alone=invalid_count_is_shared violation "
					   "inv_map_host/inv_count_meaning\n");
	says("obseq replay --json @v.hc", 0, "\"verdict\":\"clean, 1 step\"");
}

static void observation_is_that_of_the_run(void **state)
{
	(void)state;
	shell_file("v.hc",
		   HEAD "config start=op_verified\n"
			"A cpu0 op_poweroff vm=1\nboth cpu0 op_reclaim vm=1 pfn=0x10 pages=1\n"
			"expect observe=published violation error_codes_public host\n");
	says("obseq replay @v.hc", 0, "observe=published: ok: violation error_codes_public/code");
}

/* ---- minimize ------------------------------------------------------------------------ */

static void minimize_leaves_out_what_has_no_part(void **state)
{
	struct program p;
	struct shell s;

	(void)state;
	shell_file("v.hc",
		   HEAD CONFIG "both cpu0 op_map_host addr=0x1000\n"
			       "both cpu0 op_register_kvm\n"
			       "  at 1 both cpu1 op_map_host addr=0x2000\n" MAP
			       "both cpu0 op_map_host addr=0x3000\n"
			       "expect alone=invalid_count_is_shared violation inv_map_host\n");
	s = shell_run("obseq minimize -o @short.hc @v.hc");
	assert_int_equal(s.code, 0);
	assert_non_null(strstr(s.err, "inv_map_host/inv_count_meaning, 1 step of 5\n"));
	shell_done(&s);
	assert_true(program_load(&p, shell_path("short.hc"), NULL));
	assert_int_equal(p.steps, 1);
	assert_int_equal(p.expects, 1);
	program_free(&p);
	says("obseq replay @short.hc", 0, ": ok: violation inv_map_host/inv_count_meaning");
}

/* The step that matters is nested in one that has no part, but must stay for its locks. */
static void minimize_keeps_what_a_step_is_nested_in(void **state)
{
	struct shell s;

	(void)state;
	shell_file("v.hc",
		   HEAD CONFIG "both cpu0 op_register_kvm\n"
			       "  at 1 both cpu1 op_map_host addr=0x1000\n"
			       "  at 2 both cpu1 op_map_host addr=0x50000\n"
			       "expect alone=invalid_count_is_shared violation inv_map_host\n");
	s = shell_run("obseq minimize @v.hc");
	assert_int_equal(s.code, 0);
	assert_string_equal(s.out, HEAD CONFIG "both cpu0 op_register_kvm\n"
					       "  at 2 both cpu1 op_map_host addr=0x50000\n"
					       "expect alone=invalid_count_is_shared violation "
					       "inv_map_host/inv_count_meaning\n");
	shell_done(&s);
}

static void minimize_without_violation_is_exit_1(void **state)
{
	struct shell s;

	(void)state;
	shell_file("v.hc", HEAD CONFIG MAP);
	s = shell_run("obseq minimize @v.hc");
	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.err, ": no violation\n"));
	shell_done(&s);
}

/* It ends with a message, and with nothing beside or instead of what is there. */
static void minimize_says_that_it_cannot_write(void **state)
{
	char expected[512];
	struct shell s;

	(void)state;
	shell_file("v.hc",
		   HEAD CONFIG MAP "expect alone=invalid_count_is_shared violation inv_map_host\n");
	assert_int_equal(mkdir(shell_path("folder"), 0777), 0);
	s = shell_run("obseq minimize -o @folder @v.hc");
	assert_int_equal(s.code, 3);
	snprintf(expected, sizeof(expected), "obseq minimize: %s: Is a directory\n",
		 shell_path("folder"));
	assert_string_equal(s.err, expected);
	shell_done(&s);
	assert_int_equal(access(shell_path("folder.tmp"), F_OK), -1);
}

/* A device or a pipe takes what is written; a file of that name must not replace it. */
static void output_goes_through_a_link(void **state)
{
	struct stat link_itself;
	struct shell s;

	(void)state;
	shell_file("v.hc",
		   HEAD CONFIG MAP "expect alone=invalid_count_is_shared violation inv_map_host\n");
	assert_int_equal(symlink("target.hc", shell_path("link.hc")), 0);
	s = shell_run("obseq minimize -o @link.hc @v.hc");
	assert_int_equal(s.code, 0);
	shell_done(&s);
	assert_int_equal(lstat(shell_path("link.hc"), &link_itself), 0);
	assert_true(S_ISLNK(link_itself.st_mode));
	says("obseq replay @target.hc", 0, ": ok: violation inv_map_host/inv_count_meaning");
}

static void minimize_takes_one_file(void **state)
{
	struct shell s;

	(void)state;
	s = shell_run("obseq minimize");
	assert_int_equal(s.code, 2);
	shell_done(&s);
	s = shell_run("obseq minimize a b");
	assert_int_equal(s.code, 2);
	shell_done(&s);
	s = shell_run("obseq minimize /nonexistent.hc");
	assert_int_equal(s.code, 2);
	shell_done(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(runs_are_printed_as_they_are_read),
		cmocka_unit_test(a_kind_stands_for_its_checks),
		cmocka_unit_test(wrong_runs_name_their_place),
		cmocka_unit_test(replay_does_every_run_of_a_file),
		cmocka_unit_test(replay_fails_with_any_run),
		cmocka_unit_test(options_choose_one_run),
		cmocka_unit_test(checks_that_are_off_do_not_fire),
		cmocka_unit_test(trace_is_of_a_run_that_the_file_speaks_of),
		cmocka_unit_test(observation_is_that_of_the_run),
		cmocka_unit_test(minimize_leaves_out_what_has_no_part),
		cmocka_unit_test(minimize_keeps_what_a_step_is_nested_in),
		cmocka_unit_test(minimize_without_violation_is_exit_1),
		cmocka_unit_test(minimize_says_that_it_cannot_write),
		cmocka_unit_test(output_goes_through_a_link),
		cmocka_unit_test(minimize_takes_one_file),
	};

	return cmocka_run_group_tests(tests, shell_setup, shell_teardown);
}
