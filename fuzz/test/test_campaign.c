/* SPDX-License-Identifier: Apache-2.0 */
/* obseq run: supervision of drivers, folders, summaries, exit codes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <signal.h>
#include <sys/stat.h>
#include <time.h>

#include <cjson/cJSON.h>

#include "fuzz/counters_file.h"
#include "fuzz/memory.h"
#include "fuzz/summary.h"
#include "fuzz/systems.h"
#include "fuzz/test/fake.h"
#include "fuzz/test/shell.h"

/* Drivers that are no fuzzers: what matters here is how they end. */
static void driver(const char *name, const char *script)
{
	char text[1024];

	snprintf(text, sizeof(text), "#!/bin/sh\n%s\n", script);
	shell_file(name, text);
	assert_int_equal(chmod(shell_path(name), 0755), 0);
}

#define RUN "obseq run --system=fake --time=1 --jobs=1 "
#define EASY "--min-held=0 --min-outcomes=0 "
#define FIND                                                                                       \
	"(echo '# conf_cells/cell_eq vm1, side *, step 0'; echo '# two differ'; echo '# more'; "   \
	"echo obseq) > $OBSEQ_DIR/violations/conf_cells-1.hc; "                                    \
	"echo x > $OBSEQ_DIR/report.$$; kill -ABRT $$"

static cJSON *summary_of(const char *folder)
{
	char path[128], *text;
	size_t size;
	cJSON *o;

	snprintf(path, sizeof(path), "%s/summary.json", folder);
	text = file_read(shell_path(path), 1u << 24, &size);
	assert_non_null(text);
	o = cJSON_Parse(text);
	assert_non_null(o);
	free(text);
	return o;
}

static double number_of(const cJSON *o, const char *name)
{
	const cJSON *value = cJSON_GetObjectItem(o, name);

	assert_true(cJSON_IsNumber(value));
	return value->valuedouble;
}

/* ---- options --------------------------------------------------------------------------- */

static void run_without_driver_is_a_failure(void **state)
{
	struct shell s = shell_run("obseq run --system=fake --driver=/nonexistent");

	(void)state;
	assert_int_equal(s.code, 3);
	assert_string_equal(s.err,
			    "obseq run: no driver at '/nonexistent' (make fuzz builds it)\n");
	shell_done(&s);
}

static void run_refuses_bad_values(void **state)
{
	static const char *const wrong[] = {
		"--time=0",	      "--time=5d",	    "--time=x",	     "--jobs=0",
		"--jobs=257",	      "--seed=a",	    "--min-held=-1", "--min-distinct=257",
		"--min-outcomes=101", "--max-violations=0", "--observe=all", "--start=nowhere"
	};

	(void)state;
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		char line[128];
		struct shell s;

		snprintf(line, sizeof(line), "obseq run --system=fake %s", wrong[i]);
		s = shell_run(line);
		assert_int_equal(s.code, 2);
		assert_ptr_equal(strchr(s.err, '\n'), s.err + strlen(s.err) - 1);
		shell_done(&s);
	}
}

/* Which is no reason not to run: the difference is what the campaign finds. */
static void run_tells_when_core_and_model_begin_otherwise(void **state)
{
	static const char run[] = "obseq run --system=kcore --time=1 --jobs=1 " EASY
				  "--driver=@show --dir=@%s --model=%s";
	char line[512];
	struct shell s;

	(void)state;
	driver("show", "echo $OBSEQ_MODEL");
	snprintf(line, sizeof(line), run, "differ", "timer_trap_arith,exit_loses_pc");
	s = shell_run(line);
	assert_string_equal(s.err, "obseq run: core and model differ before the first step: with "
				   "the quirks timer_trap_arith the model begins in another state; "
				   "without them: --model=exit_loses_pc\n");
	shell_done(&s);
	snprintf(line, sizeof(line), run, "alike",
		 "published,-register_vcpu_no_dirty,-placeholder_codes,-timer_trap_arith,"
		 "-host_iova_offset");
	s = shell_run(line);
	assert_string_equal(s.err, "");
	assert_int_equal(s.code, 0);
	shell_done(&s);
}

static void run_passes_the_options_on(void **state)
{
	struct shell s;
	char *log;
	size_t size;

	(void)state;
	driver("show", "echo $OBSEQ_SYSTEM $OBSEQ_OBSERVE $OBSEQ_START; echo \"$@\"");
	s = shell_run(RUN EASY "--driver=@show --dir=@opt --observe=published --start=written "
			       "--seed=5");
	assert_int_equal(s.code, 0);
	log = file_read(shell_path("opt/log.0"), 65536, &size);
	assert_non_null(log);
	assert_non_null(strstr(log, "fake published written\n"));
	assert_non_null(strstr(log, "-seed=2147483653 "));
	assert_non_null(strstr(log, "/opt/corpus "));
	free(log);
	shell_done(&s);
}

static void run_does_not_pass_the_shells_settings_on(void **state)
{
	static const char *const name[] = { "OBSEQ_SYSTEM", "OBSEQ_DIR",   "OBSEQ_OBSERVE",
					    "OBSEQ_START",  "OBSEQ_MODEL", "OBSEQ_AUDIT" };
	struct shell s;
	char *log, expected[1024];
	size_t size;

	(void)state;
	driver("env", "env | sed -n '/^OBSEQ_/p' | LC_ALL=C sort");
	for (size_t i = 0; i < sizeof(name) / sizeof(name[0]); i++)
		setenv(name[i], "stray", 1);
	s = shell_run(RUN EASY "--driver=@env --dir=@stray");
	for (size_t i = 0; i < sizeof(name) / sizeof(name[0]); i++)
		unsetenv(name[i]);
	assert_int_equal(s.code, 0);
	shell_done(&s);
	log = file_read(shell_path("stray/log.0"), 65536, &size);
	assert_non_null(log);
	snprintf(expected, sizeof(expected), "OBSEQ_DIR=%s\nOBSEQ_SYSTEM=fake\n",
		 shell_path("stray"));
	assert_string_equal(log, expected);
	free(log);
}

/* Required checks that are not met, for counters that held 5 times, on few states. */
static void thresholds_of(const char *options, const char *line)
{
	struct counters *c;
	char command[256];
	struct shell s;

	driver("done", "exit 0");
	assert_true(folder_make(shell_path("levels")));
	c = counters_map(shell_path("levels"), &fake_system);
	for (unsigned i = 0; i < FAKE_CHECKS; i++)
		c->check[i].held = 5;
	snprintf(
		command, sizeof(command),
		"obseq run --system=fake --jobs=1 --min-outcomes=0 --driver=@done --dir=@levels %s",
		options);
	s = shell_run(command);
	assert_int_equal(s.code, line ? 4 : 0);
	if (line)
		assert_non_null(strstr(s.out, line));
	shell_done(&s);
	assert_int_equal(shell_remove("levels"), 0);
}

static void run_of_a_minute_is_a_full_one(void **state)
{
	(void)state;
	thresholds_of("", "required checks held 0 of 5\n");
	thresholds_of("--time=60", "required checks held 0 of 5\n");
}

static void run_of_less_asks_for_once(void **state)
{
	(void)state;
	thresholds_of("--time=59", NULL);
}

static void run_full_is_full_however_short(void **state)
{
	(void)state;
	thresholds_of("--time=59 --full", "required checks held 0 of 5\n");
}

static void run_min_options_replace_the_thresholds(void **state)
{
	(void)state;
	thresholds_of("--time=60 --min-held=5 --min-distinct=0", NULL);
	thresholds_of("--time=60 --full --min-held=5 --min-distinct=0", NULL);
	thresholds_of("--time=60 --min-distinct=0", "required checks held 0 of 5\n");
	thresholds_of("--time=60 --min-held=5", "required checks held 0 of 5\n");
	thresholds_of("--time=59 --min-held=6", "required checks held 0 of 5\n");
}

/* ---- how a campaign ends ------------------------------------------------------------------ */

static void run_ends_when_the_time_is_over(void **state)
{
	struct shell s;

	(void)state;
	driver("sleeper", "exec sleep 60");
	s = shell_run(RUN EASY "--driver=@sleeper --dir=@time");
	assert_int_equal(s.code, 0);
	assert_non_null(strstr(s.out, "verdict: clean\n"));
	shell_done(&s);
}

static void run_that_proves_nothing_is_exit_4(void **state)
{
	struct shell s;

	(void)state;
	driver("sleeper", "exec sleep 60");
	s = shell_run(RUN "--driver=@sleeper --dir=@nothing");
	assert_int_equal(s.code, 4);
	assert_non_null(
		strstr(s.out, "  not held often enough: integ_cells (0 times, 0 distinct)\n"));
	assert_null(strstr(s.out, "termination_cells")); /* not a required one */
	assert_non_null(strstr(s.out, "  not reached: write.ok\n"));
	assert_null(strstr(s.out, "leak.ok"));
	shell_done(&s);
}

static void run_with_violation_is_exit_1(void **state)
{
	struct shell s;
	cJSON *o;

	(void)state;
	driver("finder", FIND);
	s = shell_run(RUN EASY "--driver=@finder --dir=@found");
	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.out, "/found/violations/conf_cells-1.hc\n"
				      "  conf_cells/cell_eq vm1, side *, step 0\n"
				      "  two differ\n"
				      "summary: "));
	o = summary_of("found");
	assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(o, "violations")), 1);
	cJSON_Delete(o);
	shell_done(&s);
}

static void run_starts_drivers_again_after_violations(void **state)
{
	struct shell s;
	char *log;
	size_t size;

	(void)state;
	driver("again", "echo start; " FIND);
	s = shell_run("obseq run --system=fake --time=20 --jobs=1 " EASY
		      "--max-violations=3 --driver=@again --dir=@again.d");
	assert_int_equal(s.code, 1);
	log = file_read(shell_path("again.d/log.0"), 65536, &size);
	assert_string_equal(log, "start\nstart\nstart\n");
	free(log);
	shell_done(&s);
}

static void run_with_failing_driver_is_exit_3(void **state)
{
	struct shell s;

	(void)state;
	driver("broken", "exit 9");
	s = shell_run(RUN EASY "--driver=@broken --dir=@broken.d");
	assert_int_equal(s.code, 3);
	assert_non_null(strstr(s.out, "/broken ended with status 9, see "));
	assert_non_null(strstr(s.out, "/broken.d/log.0\n"));
	shell_done(&s);
}

static void run_with_crashing_driver_is_exit_3(void **state)
{
	struct shell s;

	(void)state;
	driver("crash", "kill -SEGV $$");
	s = shell_run(RUN EASY "--driver=@crash --dir=@crash.d");
	assert_int_equal(s.code, 3);
	assert_non_null(strstr(s.out, "/crash ended with signal 11, see "));
	shell_done(&s);
}

static void run_ends_when_all_drivers_are_done(void **state)
{
	struct shell s;
	time_t before = time(NULL);

	(void)state;
	driver("done", "exit 0");
	s = shell_run("obseq run --system=fake --time=50 --jobs=2 " EASY
		      "--driver=@done --dir=@done.d");
	assert_int_equal(s.code, 0);
	assert_true(time(NULL) - before < 40);
	shell_done(&s);
}

/* Until the driver has made the file; a minute is more than any machine needs. */
static void wait_for(const char *name)
{
	const struct timespec tick = { 0, 20000000 };

	for (unsigned i = 0; access(shell_path(name), F_OK); i++) {
		assert_true(i < 3000);
		nanosleep(&tick, NULL);
	}
}

static void run_interrupted_still_sums_up(void **state)
{
	struct shell s;
	pid_t pid;
	cJSON *o;

	(void)state;
	driver("stubborn", "trap '' TERM INT; : > $OBSEQ_DIR/up; while :; do sleep 1; done");
	pid = shell_start("obseq run --system=fake --time=50 --jobs=1 " EASY
			  "--driver=@stubborn --dir=@int");
	wait_for("int/up");
	kill(pid, SIGINT);
	s = shell_wait(pid);
	assert_int_equal(s.code, 0);
	o = summary_of("int");
	assert_string_equal(cJSON_GetObjectItem(o, "status")->valuestring, "finished");
	cJSON_Delete(o);
	shell_done(&s);
}

static void run_unusable_folder_is_bad_usage(void **state)
{
	struct shell s;

	(void)state;
	driver("done", "exit 0");
	s = shell_run(RUN "--driver=@done --dir=/dev/null/x");
	assert_int_equal(s.code, 2);
	assert_string_equal(s.err, "obseq run: /dev/null/x: Not a directory\n");
	shell_done(&s);
}

/* ---- seeds --------------------------------------------------------------------------- */

static bool count_file(void *ctx, const char *path)
{
	(void)path;
	++*(unsigned *)ctx;
	return true;
}

static void run_makes_seeds_for_every_level_and_start(void **state)
{
	struct shell s;
	unsigned files = 0;

	(void)state;
	driver("done", "exit 0");
	s = shell_run(RUN EASY "--driver=@done --dir=@seeds.d");
	assert_int_equal(s.code, 0);
	folder_walk(shell_path("seeds.d/seeds"), "", count_file, &files);
	assert_int_equal(files, 4 * 2 * 2);
	shell_done(&s);
}

static void run_converts_the_corpus(void **state)
{
	struct shell s;
	unsigned before = 0, after = 0;

	(void)state;
	driver("done", "exit 0");
	assert_true(folder_make(shell_path("corpus/deep")));
	shell_file("corpus/deep/a.hc", "obseq 1 fake handlers\nboth cpu0 read cell=3\n");
	shell_file("corpus/notes.txt", "no program");
	s = shell_run(RUN EASY "--driver=@done --dir=@conv");
	folder_walk(shell_path("conv/seeds"), "", count_file, &before);
	shell_done(&s);
	s = shell_run(RUN EASY "--driver=@done --dir=@conv --corpus=@corpus");
	assert_int_equal(s.code, 0);
	folder_walk(shell_path("conv/seeds"), "", count_file, &after);
	assert_int_equal(after, before + 1);
	shell_done(&s);
}

static void run_refuses_broken_corpus(void **state)
{
	char message[1024];
	struct shell s;

	(void)state;
	driver("done", "exit 0");
	assert_true(folder_make(shell_path("bad")));
	shell_file("bad/b.hc", "obseq 1 fake handlers\nnonsense\n");
	s = shell_run(RUN "--driver=@done --dir=@badc --corpus=@bad");
	assert_int_equal(s.code, 2);
	snprintf(message, sizeof(message),
		 "%s:2:1: expected 'both', 'A' or 'B', found 'nonsense'\n", shell_path("bad/b.hc"));
	assert_string_equal(s.err, message);
	shell_done(&s);
}

/* One line, whatever it is that cannot be read. */
static void run_refuses_corpus_that_cannot_be_read(void **state)
{
	char message[1024];
	struct shell s;

	(void)state;
	driver("done", "exit 0");
	s = shell_run(RUN "--driver=@done --dir=@badc --corpus=/nonexistent");
	assert_int_equal(s.code, 2);
	assert_string_equal(s.err, "obseq run: /nonexistent: No such file or directory\n");
	shell_done(&s);
	assert_true(folder_make(shell_path("loop")));
	assert_int_equal(symlink("l.hc", shell_path("loop/l.hc")), 0);
	s = shell_run(RUN "--driver=@done --dir=@badc --corpus=@loop");
	assert_int_equal(s.code, 2);
	snprintf(message, sizeof(message), "obseq run: %s: Too many levels of symbolic links\n",
		 shell_path("loop"));
	assert_string_equal(s.err, message);
	shell_done(&s);
}

/* ---- what is kept -------------------------------------------------------------------- */

static void run_adds_the_counters_of_earlier_drivers(void **state)
{
	struct counters *c;
	struct shell s;
	cJSON *o;

	(void)state;
	driver("done", "exit 0");
	assert_true(folder_make(shell_path("kept")));
	for (unsigned i = 0; i < 2; i++) { /* as two drivers that were killed left them */
		c = counters_map(shell_path("kept"), &fake_system);
		c->programs = 7;
		c->outcome[FAKE_OK_READ] = 3;
		c->check[FAKE_CHECK_CONF].held = 2;
		c->check[FAKE_CHECK_CONF].distinct[0] = (uint8_t)(1u << i);
		c->eq_lost[1][LOST_ONE_SIDED] = 4;
	}
	shell_file("kept/summary.json", "{\"seconds\": 100}");
	s = shell_run(RUN EASY "--driver=@done --dir=@kept");
	o = summary_of("kept");
	assert_int_equal(number_of(o, "programs"), 14);
	assert_int_equal(number_of(cJSON_GetObjectItem(o, "outcomes"), "read.ok"), 6);
	assert_true(number_of(o, "seconds") >= 100);
	assert_int_equal(
		number_of(cJSON_GetObjectItem(cJSON_GetObjectItem(o, "checks"), "conf_cells"),
			  "held"),
		4);
	assert_true(number_of(cJSON_GetObjectItem(cJSON_GetObjectItem(o, "checks"), "conf_cells"),
			      "distinct") >= 2);
	assert_int_equal(number_of(cJSON_GetObjectItem(cJSON_GetObjectItem(o, "eq_lost"), "vm1"),
				   eq_lost_name(LOST_ONE_SIDED)),
			 8);
	cJSON_Delete(o);
	shell_done(&s);
}

static void run_killed_leaves_what_it_had(void **state)
{
	struct shell s;
	pid_t pid;

	(void)state;
	driver("pidfile", "echo $$ > $OBSEQ_DIR/pid; exec sleep 60");
	pid = shell_start("obseq run --system=fake --time=50 --jobs=1 --driver=@pidfile --dir=@k9");
	wait_for("k9/pid");
	kill(pid, SIGKILL);
	s = shell_wait(pid);
	assert_int_equal(s.code, -SIGKILL);
	shell_done(&s);
	driver("done", "exit 0");
	s = shell_run(RUN EASY "--driver=@done --dir=@k9");
	assert_int_equal(s.code, 0);
	shell_done(&s);
}

static void run_refuses_folder_of_another_system(void **state)
{
	char message[512];
	struct shell s;

	(void)state;
	driver("done", "exit 0");
	assert_true(folder_make(shell_path("theirs")));
	shell_file("theirs/system", "other");
	s = shell_run(RUN EASY "--driver=@done --dir=@theirs");
	assert_int_equal(s.code, 2);
	snprintf(message, sizeof(message),
		 "obseq run: %s: a campaign of system 'other', not of 'fake'\n",
		 shell_path("theirs"));
	assert_string_equal(s.err, message);
	assert_int_not_equal(access(shell_path("theirs/summary.json"), F_OK), 0);
	shell_done(&s);
}

static void run_notes_the_system_in_its_folder(void **state)
{
	struct shell s;
	size_t size;
	char *name;

	(void)state;
	driver("done", "exit 0");
	for (unsigned i = 0; i < 2; i++) { /* and goes on with it */
		s = shell_run(RUN EASY "--driver=@done --dir=@mine");
		assert_int_equal(s.code, 0);
		shell_done(&s);
	}
	name = file_read(shell_path("mine/system"), 64, &size);
	assert_string_equal(name, "fake");
	free(name);
}

static void run_refuses_counters_of_another_build(void **state)
{
	struct system other = fake_system;
	struct shell s;

	(void)state;
	driver("done", "exit 0");
	assert_true(folder_make(shell_path("older")));
	other.check_count--;
	assert_non_null(counters_map(shell_path("older"), &other));
	s = shell_run(RUN EASY "--driver=@done --dir=@older");
	assert_int_equal(s.code, 2);
	assert_memory_equal(s.err, "obseq run: ", strlen("obseq run: "));
	assert_non_null(strstr(s.err, ": counters of another build of 'fake'"));
	assert_ptr_equal(strchr(s.err, '\n'), s.err + strlen(s.err) - 1);
	shell_done(&s);
}

static void run_fails_when_the_driver_is_of_another_build(void **state)
{
	struct system other = fake_system;
	struct shell s;

	(void)state;
	assert_true(folder_make(shell_path("built")));
	other.check_count--;
	assert_non_null(counters_map(shell_path("built"), &other));
	/* As a driver of that build would leave it. */
	driver("stale", "cp $OBSEQ_DIR/../built/counters.* $OBSEQ_DIR; sleep 60");
	s = shell_run("obseq run --system=fake --time=30 --jobs=1 " EASY
		      "--driver=@stale --dir=@running");
	assert_int_equal(s.code, 3);
	assert_non_null(strstr(s.out, ": counters of another build of 'fake'"));
	shell_done(&s);
}

/* ---- the verdict on counters --------------------------------------------------------- */

static struct summary full_summary(struct counters *c)
{
	for (unsigned i = 0; i < FAKE_CHECKS; i++) {
		c->check[i].held = 1000;
		memset(c->check[i].distinct, 0xff, sizeof(c->check[i].distinct));
	}
	for (unsigned i = 0; i < FAKE_OUTCOMES; i++)
		c->outcome[i] = 1;
	return (struct summary){ .sys = &fake_system,
				 .count = c,
				 .min_held = 1000,
				 .min_distinct = 100,
				 .min_outcomes = 95,
				 .refinement_share = 100 };
}

static void verdict_of_full_counters_is_good(void **state)
{
	struct counters *c = mem_zeroed(1, sizeof(*c));
	struct summary s = full_summary(c);

	(void)state;
	assert_int_equal(summary_verdict(&s), 0);
	free(c);
}

/* Checks of refinement are asked for their share; the others are not. */
static void verdict_asks_less_of_refinement_in_a_short_campaign(void **state)
{
	struct counters *c = mem_zeroed(1, sizeof(*c));
	struct summary s = full_summary(c);
	struct check_desc rows[FAKE_CHECKS];
	struct system sys = fake_system;

	(void)state;
	memcpy(rows, fake_system.check, sizeof(rows));
	sys.check = rows;
	s.sys = &sys;
	s.refinement_share = 10;
	c->check[0].held = 100;
	assert_int_equal(summary_verdict(&s), 4);
	rows[0].kind = CHECK_REFINEMENT;
	assert_int_equal(summary_verdict(&s), 0);
	c->check[0].held = 99;
	assert_int_equal(summary_verdict(&s), 4);
	free(c);
}

static void verdict_needs_every_required_check(void **state)
{
	struct counters *c = mem_zeroed(1, sizeof(*c));
	struct summary s = full_summary(c);

	(void)state;
	c->check[FAKE_CHECK_TERMINATION].held = 0; /* optional */
	assert_int_equal(summary_verdict(&s), 0);
	c->check[FAKE_CHECK_CONF].held = 999;
	assert_int_equal(summary_verdict(&s), 4);
	free(c);
}

static void verdict_needs_distinct_states(void **state)
{
	struct counters *c = mem_zeroed(1, sizeof(*c));
	struct summary s = full_summary(c);

	(void)state;
	memset(c->check[FAKE_CHECK_CONF].distinct, 0, COUNT_DISTINCT_BITS / 8);
	assert_int_equal(summary_verdict(&s), 4);
	free(c);
}

static void verdict_needs_most_required_outcomes(void **state)
{
	struct counters *c = mem_zeroed(1, sizeof(*c));
	struct summary s = full_summary(c);

	(void)state;
	c->outcome[FAKE_OK_LEAK] = 0; /* optional */
	assert_int_equal(summary_verdict(&s), 0);
	c->outcome[FAKE_OK_READ] = 0; /* 4 of 5 */
	assert_int_equal(summary_verdict(&s), 4);
	s.min_outcomes = 80;
	assert_int_equal(summary_verdict(&s), 0);
	free(c);
}

static void verdict_violation_weighs_most(void **state)
{
	char name[] = "x.hc", *list[] = { name };
	struct counters *c = mem_zeroed(1, sizeof(*c));
	struct summary s = full_summary(c);

	(void)state;
	s.driver_failure = "gone";
	assert_int_equal(summary_verdict(&s), 3);
	s.violation = list;
	s.violations = 1;
	assert_int_equal(summary_verdict(&s), 1);
	free(c);
}

static void summary_json_has_every_key(void **state)
{
	static const char *const key[] = { "system",
					   "status",
					   "jobs",
					   "seconds",
					   "paired_steps_per_second",
					   "programs",
					   "steps",
					   "paired_steps",
					   "skipped",
					   "desync",
					   "blocked",
					   "nested",
					   "ops",
					   "outcomes",
					   "outcomes_missing",
					   "checks",
					   "checks_never_held",
					   "checks_below_required",
					   "eq_lost",
					   "violations" };
	struct counters *c = mem_zeroed(1, sizeof(*c));
	struct summary s = { .sys = &fake_system, .count = c };
	char *text = summary_json(&s);
	cJSON *o = cJSON_Parse(text);

	(void)state;
	for (size_t i = 0; i < sizeof(key) / sizeof(key[0]); i++)
		assert_true(cJSON_HasObjectItem(o, key[i]));
	assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(o, "checks_never_held")),
			 FAKE_CHECKS);
	assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(o, "outcomes_missing")),
			 FAKE_OUTCOMES - 2);
	cJSON_Delete(o);
	free(text);
	free(c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(run_without_driver_is_a_failure),
		cmocka_unit_test(run_refuses_bad_values),
		cmocka_unit_test(run_passes_the_options_on),
		cmocka_unit_test(run_tells_when_core_and_model_begin_otherwise),
		cmocka_unit_test(run_does_not_pass_the_shells_settings_on),
		cmocka_unit_test(run_of_a_minute_is_a_full_one),
		cmocka_unit_test(run_of_less_asks_for_once),
		cmocka_unit_test(run_full_is_full_however_short),
		cmocka_unit_test(run_min_options_replace_the_thresholds),
		cmocka_unit_test(run_ends_when_the_time_is_over),
		cmocka_unit_test(run_that_proves_nothing_is_exit_4),
		cmocka_unit_test(run_with_violation_is_exit_1),
		cmocka_unit_test(run_starts_drivers_again_after_violations),
		cmocka_unit_test(run_with_failing_driver_is_exit_3),
		cmocka_unit_test(run_with_crashing_driver_is_exit_3),
		cmocka_unit_test(run_ends_when_all_drivers_are_done),
		cmocka_unit_test(run_interrupted_still_sums_up),
		cmocka_unit_test(run_unusable_folder_is_bad_usage),
		cmocka_unit_test(run_makes_seeds_for_every_level_and_start),
		cmocka_unit_test(run_converts_the_corpus),
		cmocka_unit_test(run_refuses_broken_corpus),
		cmocka_unit_test(run_refuses_corpus_that_cannot_be_read),
		cmocka_unit_test(run_adds_the_counters_of_earlier_drivers),
		cmocka_unit_test(run_killed_leaves_what_it_had),
		cmocka_unit_test(run_refuses_folder_of_another_system),
		cmocka_unit_test(run_notes_the_system_in_its_folder),
		cmocka_unit_test(run_refuses_counters_of_another_build),
		cmocka_unit_test(run_fails_when_the_driver_is_of_another_build),
		cmocka_unit_test(verdict_of_full_counters_is_good),
		cmocka_unit_test(verdict_asks_less_of_refinement_in_a_short_campaign),
		cmocka_unit_test(verdict_needs_every_required_check),
		cmocka_unit_test(verdict_needs_distinct_states),
		cmocka_unit_test(verdict_needs_most_required_outcomes),
		cmocka_unit_test(verdict_violation_weighs_most),
		cmocka_unit_test(summary_json_has_every_key),
	};

	systems_add(&fake_system);
	return cmocka_run_group_tests(tests, shell_setup, shell_teardown);
}
