/* SPDX-License-Identifier: Apache-2.0 */
/* What a fuzz driver runs, its counters, features and violation files. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <glob.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fuzz/counters_file.h"
#include "fuzz/features.h"
#include "fuzz/files.h"
#include "fuzz/memory.h"
#include "fuzz/mutate.h"
#include "fuzz/report.h"
#include "fuzz/systems.h"
#include "fuzz/target.h"
#include "fuzz/test/fake.h"
#include "fuzz/test/temporary.h"

static char folder[TEMPORARY_SIZE], wrong[COUNTERS_WRONG];

static size_t assemble(const char *text, uint8_t wire[4096])
{
	struct text_error e;
	struct program p;
	size_t n;

	if (!program_parse(&p, text, strlen(text), systems_find, &e))
		fail_msg("%u:%u: %s", e.line, e.column, e.message);
	n = program_encode(&p, wire, 4096);
	program_free(&p);
	return n;
}

static bool feed(const char *text)
{
	uint8_t wire[4096];

	memset((void *)(uintptr_t)obseq_features, 0, FEATURES);
	return target_run(wire, assemble(text, wire));
}

/* Status of a process that runs the program; its messages go nowhere. */
static int feed_in_child(const char *text)
{
	int status;
	pid_t pid = fork();

	if (!pid) {
		assert_non_null(freopen("/dev/null", "w", stderr));
		signal(SIGABRT, SIG_DFL);
		feed(text);
		_exit(0);
	}
	waitpid(pid, &status, 0);
	return status;
}

static char *only_violation(void)
{
	char pattern[TEMPORARY_SIZE + 32], *text;
	size_t size;
	glob_t found;

	snprintf(pattern, sizeof(pattern), "%s/violations/*", folder);
	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	assert_int_equal(found.gl_pathc, 1);
	text = file_read(found.gl_pathv[0], PROGRAM_MAX_TEXT, &size);
	assert_non_null(text);
	unlink(found.gl_pathv[0]);
	globfree(&found);
	return text;
}

#define HEAD "obseq 1 fake handlers\nconfig cpus=3\n"

static void run_accepts_honest_program(void **state)
{
	(void)state;
	assert_true(feed(HEAD "both cpu0 write cell=1\n"));
}

static void run_rejects_fault_injection(void **state)
{
	(void)state;
	assert_false(feed(HEAD "both cpu0 corrupt\n"));
}

static void run_rejects_huge_memory(void **state)
{
	(void)state;
	assert_true(feed("obseq 1 fake handlers\nconfig pages=65536\n"));
	assert_false(feed("obseq 1 fake handlers\nconfig pages=65537\n"));
}

static void run_takes_any_bytes(void **state)
{
	struct counters *count = mem_zeroed(1, sizeof(*count));
	uint64_t before, ran = 0;
	struct random r;
	uint8_t bytes[64];

	(void)state;
	assert_true(counters_sum(folder, &fake_system, count, wrong));
	before = count->programs;
	random_seed(&r, 5);
	for (unsigned i = 0; i < 2000; i++) {
		size_t n = (size_t)random_below(&r, sizeof(bytes));

		for (size_t k = 0; k < n; k++)
			bytes[k] = (uint8_t)random_next(&r);
		for (size_t k = 5; k < n; k++) /* only honest operations: others end the process */
			bytes[k] = bytes[k] % 3;
		ran += target_run(bytes, n);
	}
	assert_true(counters_sum(folder, &fake_system, count, wrong));
	assert_true(ran > 0);
	assert_int_equal(count->programs, before + ran);
	free(count);
}

static void features_count_outcomes_codes_and_checks(void **state)
{
	unsigned write = FEATURE_CODE + FAKE_WRITE * FEATURE_CODES;

	(void)state;
	feed(HEAD "A cpu1 write cell=1 value=4\nA cpu1 write cell=9\nboth cpu0 write cell=1 "
		  "value=1\n");
	assert_int_equal(obseq_features[FEATURE_OUTCOME + FAKE_OK_WRITE], 3);
	assert_int_equal(obseq_features[FEATURE_OUTCOME + FAKE_BAD_CELL], 1);
	assert_int_equal(obseq_features[FEATURE_OUTCOME + FAKE_OK_READ], 0);
	assert_int_equal(obseq_features[write + 0], 3);
	assert_int_equal(obseq_features[write + 1], 1);
	assert_true(obseq_features[FEATURE_HELD + FAKE_CHECK_CONF] > 0);
}

static void features_saturate(void **state)
{
	static char text[16384] = HEAD;
	size_t n = strlen(text);

	(void)state;
	for (unsigned i = 0; i < 400; i++)
		n += (size_t)sprintf(text + n, "both cpu0 read cell=1\n");
	feed(text);
	assert_int_equal(obseq_features[FEATURE_OUTCOME + FAKE_OK_READ], 255);
	assert_int_equal(obseq_features[FEATURE_CODE + FAKE_READ * FEATURE_CODES], 255);
}

static void violation_ends_the_process_and_leaves_a_file(void **state)
{
	int status =
		feed_in_child(HEAD "A cpu1 write cell=1 value=5\nboth cpu0 leak vm=1 cell=1\n");
	char *text = only_violation();
	struct text_error e;
	struct program p;

	(void)state;
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
	assert_memory_equal(text, "# conf_cells/", strlen("# conf_cells/"));
	assert_non_null(strstr(text, " host, side *, step 1\n# After `both cpu0 leak"));
	assert_true(program_parse(&p, text, strlen(text), systems_find, &e));
	assert_int_equal(p.steps, 2);
	assert_int_equal(p.expects, 1);
	assert_int_equal(p.expect[0].kind, EXPECT_VIOLATION);
	assert_string_equal(p.expect[0].principal, "host");
	program_free(&p);
	free(text);
}

static void violation_file_ends_with_the_step_that_violates(void **state)
{
	char *text;

	(void)state;
	feed_in_child("obseq 1 fake handlers\nconfig cpus=3 start=written\nboth cpu0 read\n"
		      "both cpu0 poke vm=1 cell=2 value=1\nat 1 both cpu2 read\nboth cpu1 draw\n");
	text = only_violation();
	assert_non_null(strstr(text, ", side A, step 1\n"));
	assert_non_null(strstr(text, "\n  at 1 both cpu2 read\nexpect violation "));
	free(text);
}

static void report_of_unconfirmed_violation_says_so(void **state)
{
	struct violation v = { .found = true,
			       .check = FAKE_CHECK_INTEG,
			       .detail = "cell_eq",
			       .principal = -1,
			       .side = 'A',
			       .step = 3,
			       .message = "two\nlines" };
	struct program p;
	char *text;

	(void)state;
	program_init(&p, &fake_system);
	assert_true(report_write(folder, &p, &v, false));
	text = only_violation();
	assert_memory_equal(text,
			    "# harness_nondeterminism: ", strlen("# harness_nondeterminism: "));
	assert_non_null(strstr(text, "\n# integ_cells/cell_eq, side A, step 3\n# two lines\n"));
	assert_non_null(strstr(text, "\nexpect violation integ_cells/cell_eq\n"));
	free(text);
}

static void counters_survive_the_process(void **state)
{
	struct counters *before = mem_zeroed(1, sizeof(*before)),
			*after = mem_zeroed(1, sizeof(*after));

	(void)state;
	assert_true(counters_sum(folder, &fake_system, before, wrong));
	assert_true(WIFSIGNALED(feed_in_child(HEAD "A cpu0 boom\n")));
	assert_true(counters_sum(folder, &fake_system, after, wrong));
	assert_int_equal(after->programs, before->programs + 1);
	assert_int_equal(after->check[FAKE_CHECK_NO_PANIC].violated,
			 before->check[FAKE_CHECK_NO_PANIC].violated + 1);
	free(only_violation());
	free(before);
	free(after);
}

static void counters_of_one_process_get_files_of_their_own(void **state)
{
	struct counters *a = counters_map(folder, &fake_system),
			*b = counters_map(folder, &fake_system);
	struct counters *sum = mem_zeroed(1, sizeof(*sum)), *more = mem_zeroed(1, sizeof(*more));

	(void)state;
	assert_non_null(a);
	assert_non_null(b);
	assert_ptr_not_equal(a, b);
	counters_sum(folder, &fake_system, sum, wrong);
	a->steps += 10;
	b->steps += 5;
	counters_sum(folder, &fake_system, more, wrong);
	assert_int_equal(more->steps, sum->steps + 15);
	free(sum);
	free(more);
}

/* A file with holes would be a SIGBUS on a full disk, at some later store or load. */
static void counters_have_room_on_the_disk(void **state)
{
	char inside[TEMPORARY_SIZE + 8], path[TEMPORARY_SIZE + 32];
	struct stat st;

	(void)state;
	snprintf(inside, sizeof(inside), "%s/room", folder);
	assert_true(folder_make(inside));
	assert_non_null(counters_map(inside, &fake_system));
	snprintf(path, sizeof(path), "%s/counters.%d", inside, (int)getpid());
	assert_int_equal(stat(path, &st), 0);
	assert_true((size_t)st.st_blocks * 512 >= sizeof(struct counters));
	assert_int_equal(unlink(path), 0);
	assert_int_equal(rmdir(inside), 0);
}

static void counters_of_another_kind_are_skipped(void **state)
{
	struct counters *sum = mem_zeroed(1, sizeof(*sum)), *more = mem_zeroed(1, sizeof(*more));
	char path[TEMPORARY_SIZE + 32];

	(void)state;
	counters_sum(folder, &fake_system, sum, wrong);
	snprintf(path, sizeof(path), "%s/counters.99999999", folder);
	assert_true(file_write(path, "half", 4));
	counters_sum(folder, &fake_system, more, wrong);
	assert_memory_equal(sum, more, sizeof(*sum));
	memset(more, 0x55, sizeof(*more));
	assert_true(file_write(path, more, sizeof(*more)));
	counters_sum(folder, &fake_system, more, wrong);
	assert_memory_equal(sum, more, sizeof(*sum));
	unlink(path);
	free(sum);
	free(more);
}

static void counters_of_another_system_are_refused(void **state)
{
	struct counters *sum = mem_zeroed(1, sizeof(*sum));
	struct system other = fake_system;
	char before[TEMPORARY_SIZE + 64];

	(void)state;
	other.name = "other";
	assert_false(counters_sum(folder, &other, sum, wrong));
	snprintf(before, sizeof(before), "%s/counters.", folder);
	assert_memory_equal(wrong, before, strlen(before));
	assert_non_null(strstr(wrong, ": counters of system 'fake', not of 'other'"));
	free(sum);
}

static void refused_as_another_build(const struct system *other)
{
	struct counters *sum = mem_zeroed(1, sizeof(*sum));

	assert_false(counters_sum(folder, other, sum, wrong));
	assert_non_null(
		strstr(wrong, ": counters of another build of 'fake': start in a new folder"));
	free(sum);
}

static void counters_of_other_operations_are_refused(void **state)
{
	struct system other = fake_system;

	(void)state;
	other.op_count--;
	refused_as_another_build(&other);
}

static const char *renamed_outcome(unsigned outcome)
{
	return outcome ? fake_system.outcome_name(outcome) : "renamed";
}

static void counters_of_other_outcomes_are_refused(void **state)
{
	struct system other = fake_system;

	(void)state;
	other.outcome_name = renamed_outcome;
	refused_as_another_build(&other);
}

static void counters_of_other_checks_are_refused(void **state)
{
	struct check_desc check[FAKE_CHECKS];
	struct system other = fake_system;

	(void)state;
	memcpy(check, fake_check, sizeof(check));
	check[0] = fake_check[1];
	check[1] = fake_check[0];
	other.check = check;
	refused_as_another_build(&other);
}

static void counters_of_other_size_are_refused(void **state)
{
	struct counters_id id;
	char path[TEMPORARY_SIZE + 32];
	struct counters *own = mem_zeroed(1, sizeof(*own));

	(void)state;
	counters_init(own);
	counters_belong(own, &fake_system);
	id = own->id;
	id.size += 8;
	snprintf(path, sizeof(path), "%s/counters.99999999", folder);
	assert_true(file_write(path, &id, sizeof(id)));
	refused_as_another_build(&fake_system);
	unlink(path);
	free(own);
}

static void counters_that_are_cut_off_count_nothing(void **state)
{
	struct counters *own = mem_zeroed(1, sizeof(*own)), *sum = mem_zeroed(1, sizeof(*sum));
	char path[TEMPORARY_SIZE + 32];

	(void)state;
	counters_init(own);
	counters_belong(own, &fake_system);
	snprintf(path, sizeof(path), "%s/counters.99999999", folder);
	assert_true(file_write(path, own, sizeof(own->id)));
	assert_true(counters_sum(folder, &fake_system, sum, wrong));
	unlink(path);
	free(own);
	free(sum);
}

static void counters_of_no_folder_fail(void **state)
{
	struct counters *sum = mem_zeroed(1, sizeof(*sum));

	(void)state;
	assert_false(counters_sum("/nonexistent", &fake_system, sum, wrong));
	assert_null(counters_map("/nonexistent", &fake_system));
	free(sum);
}

/* Status of a process that reads its environment; its messages go nowhere. */
static int start_in_child(const char *program_name, const char *audit)
{
	int status;
	pid_t pid = fork();

	if (!pid) {
		assert_non_null(freopen("/dev/null", "w", stderr));
		unsetenv("OBSEQ_AUDIT");
		if (audit)
			setenv("OBSEQ_AUDIT", audit, 1);
		target_init(program_name);
		_exit(0);
	}
	waitpid(pid, &status, 0);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void name_of_the_file_says_which_system(void **state)
{
	(void)state;
	assert_int_equal(start_in_child("fuzz-fake", NULL), 0);
	assert_int_equal(start_in_child("/home/fuzz-lab/obseq/build/fuzz-fake", NULL), 0);
	assert_int_equal(start_in_child("/home/fuzz-fake/build/driver", NULL), 3);
}

static void audit_interval_is_a_number(void **state)
{
	static const char *const wrong_number[] = { "", "0", "-1", "often", "7x" };

	(void)state;
	assert_int_equal(start_in_child("fuzz-fake", "1"), 0);
	for (size_t i = 0; i < sizeof(wrong_number) / sizeof(wrong_number[0]); i++)
		assert_int_equal(start_in_child("fuzz-fake", wrong_number[i]), 3);
}

static void mutator_stays_within_room(void **state)
{
	uint8_t data[4096];
	size_t size = assemble(HEAD "both cpu0 read cell=1\n", data);

	(void)state;
	for (unsigned seed = 1; seed < 2000; seed++) {
		size = target_mutate(data, size, 100, seed);
		assert_in_range(size, 1, 100);
	}
}

static void mutator_is_a_function_of_its_inputs(void **state)
{
	uint8_t a[4096], b[4096];
	size_t size = assemble(HEAD "both cpu0 read cell=1\nboth cpu1 write value=3\n", a);

	(void)state;
	for (unsigned seed = 0; seed < 50; seed++) {
		size_t n = assemble(HEAD "both cpu0 read cell=1\nboth cpu1 write value=3\n", a);

		memcpy(b, a, n);
		size = target_mutate(a, n, sizeof(a), seed);
		assert_int_equal(target_mutate(b, n, sizeof(b), seed), size);
		assert_memory_equal(a, b, size);
	}
}

static void crossover_stays_within_room(void **state)
{
	uint8_t a[4096], b[4096], out[64];
	const struct bytes first = { a,
				     assemble(HEAD "both cpu0 read cell=1\nboth cpu1 draw\n", a) };
	const struct bytes second = { b, assemble(HEAD "A cpu1 write cell=2 value=3\n", b) };

	(void)state;
	for (unsigned seed = 0; seed < 200; seed++)
		assert_in_range(target_cross(&first, &second, out, sizeof(out), seed), 1,
				sizeof(out));
}

static int start(void **state)
{
	(void)state;
	if (!temporary_folder(folder))
		return -1;
	unsetenv("OBSEQ_SYSTEM"); /* the name of the program says which */
	setenv("OBSEQ_DIR", folder, 1);
	setenv("OBSEQ_AUDIT", "7", 1);
	target_init("build/fuzz-fake");
	return 0;
}

static bool remove_file(void *ctx, const char *path)
{
	(void)ctx;
	return !unlink(path);
}

static int stop(void **state)
{
	char path[TEMPORARY_SIZE + 32];

	(void)state;
	folder_walk(folder, "", remove_file, NULL);
	snprintf(path, sizeof(path), "%s/violations", folder);
	rmdir(path);
	return rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(run_accepts_honest_program),
		cmocka_unit_test(run_rejects_fault_injection),
		cmocka_unit_test(run_rejects_huge_memory),
		cmocka_unit_test(run_takes_any_bytes),
		cmocka_unit_test(features_count_outcomes_codes_and_checks),
		cmocka_unit_test(features_saturate),
		cmocka_unit_test(violation_ends_the_process_and_leaves_a_file),
		cmocka_unit_test(violation_file_ends_with_the_step_that_violates),
		cmocka_unit_test(report_of_unconfirmed_violation_says_so),
		cmocka_unit_test(counters_survive_the_process),
		cmocka_unit_test(counters_of_one_process_get_files_of_their_own),
		cmocka_unit_test(counters_have_room_on_the_disk),
		cmocka_unit_test(counters_of_another_kind_are_skipped),
		cmocka_unit_test(counters_of_another_system_are_refused),
		cmocka_unit_test(counters_of_other_operations_are_refused),
		cmocka_unit_test(counters_of_other_outcomes_are_refused),
		cmocka_unit_test(counters_of_other_checks_are_refused),
		cmocka_unit_test(counters_of_other_size_are_refused),
		cmocka_unit_test(counters_that_are_cut_off_count_nothing),
		cmocka_unit_test(counters_of_no_folder_fail),
		cmocka_unit_test(name_of_the_file_says_which_system),
		cmocka_unit_test(audit_interval_is_a_number),
		cmocka_unit_test(mutator_stays_within_room),
		cmocka_unit_test(mutator_is_a_function_of_its_inputs),
		cmocka_unit_test(crossover_stays_within_room),
	};

	systems_add(&fake_system);
	return cmocka_run_group_tests(tests, start, stop);
}
