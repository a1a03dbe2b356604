/* SPDX-License-Identifier: Apache-2.0 */
/* obseq vectors, obseq list quirks: output, messages, exit codes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <cjson/cJSON.h>

#include "fuzz/systems.h"
#include "fuzz/test/shell.h"

#define SHORT_FILE "corpus/vectors/local-ops-022.txt.gz"

static void expect(const char *line, int code, const char *out, const char *err)
{
	struct shell s = shell_run(line);

	assert_string_equal(s.err, err);
	assert_string_equal(s.out, out);
	assert_int_equal(s.code, code);
	shell_done(&s);
}

static bool ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), m = strlen(end);

	return n >= m && !strcmp(s + n - m, end);
}

static void vectors_without_file_runs_the_corpus(void **state)
{
	struct shell s = shell_run("obseq vectors");

	(void)state;
	assert_int_equal(s.code, 0);
	assert_int_equal(strncmp(s.out, "92 files, 92 as published, 4606 steps, ", 39), 0);
	assert_string_equal(s.err, "");
	shell_done(&s);
}

static void vectors_reads_gzip(void **state)
{
	struct shell s = shell_run("obseq vectors " SHORT_FILE);

	(void)state;
	assert_int_equal(s.code, 0);
	assert_int_equal(strncmp(s.out, "1 file, 1 as published, ", 24), 0);
	shell_done(&s);
}

static void vectors_reads_plain_text(void **state)
{
	(void)state;
	shell_file("plain", "format sekvm-vectors 1\nkind local\ntheme t\nseed 1\ninit base\n"
			    "begin\ninv 1111111111\nend\n");
	struct shell s = shell_run("obseq vectors @plain");

	assert_int_equal(s.code, 0);
	assert_int_equal(strncmp(s.out, "1 file, 1 as published, 0 steps, ", 33), 0);
	shell_done(&s);
}

static void vectors_difference_is_one_line_and_exit_1(void **state)
{
	char out[512];

	(void)state;
	shell_file("bad", "format sekvm-vectors 1\nkind local\ntheme t\nseed 1\ninit base\n"
			  "begin\ninv 1111111111\nstep 0 gen_vmid\n"
			  "out halt=1 logn=- core=P hyp=1\ninv 1111111111\nneq\nrollback\n");
	snprintf(out, sizeof(out),
		 "%s:9: step 0 gen_vmid: out: expected halt=1, found halt=0\n"
		 "1 file, 0 as published, 0 steps, ",
		 shell_path("bad"));
	struct shell s = shell_run("obseq vectors @bad");

	assert_int_equal(s.code, 1);
	assert_int_equal(strncmp(s.out, out, strlen(out)), 0);
	shell_done(&s);
}

static void vectors_goes_on_after_a_difference(void **state)
{
	(void)state;
	shell_file("empty", "");
	struct shell s = shell_run("obseq vectors @empty " SHORT_FILE);

	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.out, "\n2 files, 1 as published, "));
	shell_done(&s);
}

static void vectors_missing_file_is_bad_input(void **state)
{
	(void)state;
	expect("obseq vectors /nowhere/x", 2,
	       "0 files, 0 as published, 0 steps, 0 values compared\n",
	       "obseq vectors: /nowhere/x: No such file or directory\n");
}

static void vectors_without_a_quirk_differ(void **state)
{
	struct shell s =
		shell_run("obseq vectors --without=register_vcpu_no_dirty "
			  "--without=hvc_failure_panics corpus/vectors/handlers-001.txt.gz");

	(void)state;
	assert_int_equal(s.code, 1);
	assert_true(ends_with(s.out, "values compared\n"));
	shell_done(&s);
}

static void vectors_unknown_quirk_is_wrong_usage(void **state)
{
	(void)state;
	expect("obseq vectors --without=birds", 2, "",
	       "obseq vectors: system kcore has no quirk 'birds', obseq list quirks shows them "
	       "(see --help)\n");
}

static void vectors_of_a_system_without_any_is_wrong_usage(void **state)
{
	(void)state;
	expect("obseq vectors --system=example", 2, "",
	       "obseq vectors: system example has no golden vectors (see --help)\n");
}

static void list_quirks_json_has_every_column(void **state)
{
	struct shell s = shell_run("obseq list quirks --json");
	cJSON *rows = cJSON_Parse(s.out), *row;

	(void)state;
	assert_non_null(rows);
	assert_int_equal(cJSON_GetArraySize(rows), systems_find("kcore")->golden->quirk_count);
	cJSON_ArrayForEach(row, rows)
	{
		assert_true(cJSON_IsString(cJSON_GetObjectItem(row, "id")));
		assert_true(cJSON_IsString(cJSON_GetObjectItem(row, "finding")));
		assert_true(cJSON_IsString(cJSON_GetObjectItem(row, "source")));
		assert_true(cJSON_IsString(cJSON_GetObjectItem(row, "text")));
	}
	cJSON_Delete(rows);
	shell_done(&s);
}

static void list_quirks_of_a_system_without_any_is_empty(void **state)
{
	(void)state;
	expect("obseq list quirks --system=example", 0, "", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(vectors_without_file_runs_the_corpus),
		cmocka_unit_test(vectors_reads_gzip),
		cmocka_unit_test(vectors_reads_plain_text),
		cmocka_unit_test(vectors_difference_is_one_line_and_exit_1),
		cmocka_unit_test(vectors_goes_on_after_a_difference),
		cmocka_unit_test(vectors_missing_file_is_bad_input),
		cmocka_unit_test(vectors_without_a_quirk_differ),
		cmocka_unit_test(vectors_unknown_quirk_is_wrong_usage),
		cmocka_unit_test(vectors_of_a_system_without_any_is_wrong_usage),
		cmocka_unit_test(list_quirks_json_has_every_column),
		cmocka_unit_test(list_quirks_of_a_system_without_any_is_empty),
	};

	return cmocka_run_group_tests(tests, shell_setup, shell_teardown);
}
