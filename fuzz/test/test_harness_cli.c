/* SPDX-License-Identifier: Apache-2.0 */
/* The command line of standalone harnesses, on one that is made up here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <cjson/cJSON.h>

#include "fuzz/harness_cli.h"

static int fake_main(int argc, char **argv);
#define SHELL_MAIN fake_main
#include "fuzz/test/shell.h"

/* ---- a harness: the first byte decides ------------------------------------------------------ */

enum { CHECK_BYTE, CHECK_SECOND, CHECK_TYPE, CHECKS };

static const struct check_desc fake_check[CHECKS] = {
	{ "byte", CHECK_REFINEMENT, "lemma", "1.2", "a byte", "it is no V", NULL },
	{ "byte/second", CHECK_REFINEMENT, "lemma", "1.2", "two bytes", "no VV", NULL },
	{ "type", CHECK_REFINEMENT, "lemma", "1.2", "a byte", "it is one", "by type" },
};

static bool never_second; /* CHECK_SECOND is never held */

static void fake_run(const uint8_t *program, size_t size, struct check_count *count,
		     struct harness_result *r)
{
	bool bad = size && program[0] == 'V', worse = bad && size > 1 && program[1] == 'V';

	memset(r, 0, sizeof(*r));
	if (size && program[0] == 'D')
		abort();
	r->steps = size;
	r->violated = bad;
	r->check = CHECK_BYTE;
	r->fired[CHECK_BYTE] = bad;
	r->fired[CHECK_SECOND] = worse;
	snprintf(r->message, sizeof(r->message), "found a V");
	count[CHECK_BYTE].held += !bad;
	count[CHECK_BYTE].violated += bad;
	count[CHECK_SECOND].held += !never_second;
	count[CHECK_TYPE].trivial++;
}

static void fake_print(const uint8_t *program, size_t size, FILE *out)
{
	fprintf(out, "%zu bytes from %c\n", size, size ? program[0] : '-');
}

static const struct harness fake = {
	.name = "fake",
	.about = "Look for a V.",
	.check = fake_check,
	.check_count = CHECKS,
	.max_bytes = 16,
	.run = fake_run,
	.print = fake_print,
};

static int fake_main(int argc, char **argv)
{
	return harness_cli(&fake, argc, argv);
}

/* ---- tests --------------------------------------------------------------------------------------
 */

static void run_says(const char *line, int code, const char *in_out, const char *in_err)
{
	struct shell s = shell_run(line);

	if (s.code != code || !strstr(s.out, in_out) || !strstr(s.err, in_err))
		fail_msg("%s: exit %d, expected %d\n%s%s", line, s.code, code, s.out, s.err);
	shell_done(&s);
}

static void help_tells_what_it_is_and_an_example(void **state)
{
	(void)state;
	run_says("fake --help", 0, "Look for a V.", "");
	run_says("fake --help", 0, "Example: fake --seed=7", "");
}

static void wrong_usage_is_2(void **state)
{
	(void)state;
	run_says("fake --programs=x", 2, "", "fake: --programs: expected a number");
	run_says("fake --fly", 2, "", "fake: unknown option or missing value: '--fly'");
	run_says("fake @missing", 2, "", "missing: No such file");
}

static void clean_files_are_0(void **state)
{
	(void)state;
	shell_file("good", "abc");
	run_says("fake @good @good", 0, "2 programs, 6 operations\nverdict: clean\n", "");
}

static void a_violation_is_1_and_written(void **state)
{
	(void)state;
	shell_file("bad", "VVx");
	run_says("fake --dir=@found @bad", 1,
		 "3 bytes from V\noperation 2 violates byte: found a V", "");
	run_says("fake --dir=@found @bad", 1, "all that it violates: byte byte/second", "");
	run_says("fake --dir=@found @bad", 1, "verdict: violation", "");
	run_says("fake --print @bad", 0, "3 bytes from V\n", "");
}

static void a_death_is_written_too(void **state)
{
	(void)state;
	shell_file("deadly", "D");
	run_says("fake --dir=@. @deadly", -6, "", "the program that ran is in ");
}

static void a_check_never_held_is_4(void **state)
{
	(void)state;
	never_second = true;
	run_says("fake --programs=5", 4, "clean, but some checks were never held", "");
	/* Given programs prove what they prove. */
	shell_file("good", "abc");
	run_says("fake @good", 0, "verdict: clean", "");
	never_second = false;
	run_says("fake --programs=5", 0, "5 programs", "");
}

static void json_holds_counters_and_violation(void **state)
{
	struct shell s;
	cJSON *top, *violation;

	(void)state;
	shell_file("bad", "Vx");
	s = shell_run("fake --json --dir=@found @bad");
	top = cJSON_Parse(s.out);
	assert_non_null(top);
	assert_int_equal(cJSON_GetObjectItem(top, "exit")->valueint, 1);
	violation = cJSON_GetObjectItem(top, "violation");
	assert_string_equal(cJSON_GetObjectItem(violation, "check")->valuestring, "byte");
	assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(violation, "all")), 1);
	assert_true(access(cJSON_GetObjectItem(violation, "file")->valuestring, R_OK) == 0);
	cJSON_Delete(top);
	shell_done(&s);
}

static void list_is_a_table(void **state)
{
	(void)state;
	run_says("fake --list", 0, "| type | lemma | 1.2 | a byte | it is one | by type |", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(help_tells_what_it_is_and_an_example),
		cmocka_unit_test(wrong_usage_is_2),
		cmocka_unit_test(clean_files_are_0),
		cmocka_unit_test(a_violation_is_1_and_written),
		cmocka_unit_test(a_death_is_written_too),
		cmocka_unit_test(a_check_never_held_is_4),
		cmocka_unit_test(json_holds_counters_and_violation),
		cmocka_unit_test(list_is_a_table),
	};

	return cmocka_run_group_tests_name("harness command line", tests, shell_setup,
					   shell_teardown);
}
