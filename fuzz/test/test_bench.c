/* SPDX-License-Identifier: Apache-2.0 */
/* The benchmark: its set, how it places pages, that the bare core leaves no trace, its result. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <sys/stat.h>

#include "fuzz/bench.h"
#include "fuzz/memory.h"
#include "fuzz/names.h"
#include "fuzz/systems.h"

#define SHELL_MAIN bench_main
#include "fuzz/test/shell.h"

#define SET "corpus/bench/kcore"

/* ---- the set --------------------------------------------------------------------------- */

static void the_set_is_frozen(void **state)
{
	struct bench_set set;

	(void)state;
	bench_set_load(&set, SET);
	assert_string_equal(set.hash, set.frozen);
	assert_int_equal(set.count, 552);
	bench_set_free(&set);
}

/* What somebody changes by accident: a name, or a word in a program. */
static void a_changed_set_has_another_hash(void **state)
{
	static const char text[] = "obseq 1 kcore handlers\nboth cpu0 register_kvm\n";
	char hash[2][33];
	struct bench_set set;

	(void)state;
	for (unsigned i = 0; i < 2; i++) {
		shell_file(i ? "set/b.hc" : "set/a.hc", text);
		bench_set_load(&set, shell_path("set"));
		strcpy(hash[i], set.hash);
		bench_set_free(&set);
		assert_int_equal(unlink(shell_path(i ? "set/b.hc" : "set/a.hc")), 0);
	}
	assert_string_not_equal(hash[0], hash[1]);
}

/* ---- pages ----------------------------------------------------------------------------- */

static uint8_t op_named(const char *name)
{
	unsigned op;

	assert_true(names_find(&kcore_system, NAMES_OP, name, strlen(name), &op));
	return (uint8_t)op;
}

/* Where `page` goes: as a page number in the first argument of write_page. */
static uint64_t placed(uint64_t page, enum bench_pages where, uint64_t pages, uint64_t salt)
{
	struct step s = { .op = op_named("write_page"), .arg = { page } };
	struct program p = { .sys = &kcore_system, .step = &s, .steps = 1 };

	bench_place(&p, where, pages, salt);
	return s.arg[0];
}

static uint64_t placed_argument(const char *op, uint64_t value)
{
	struct step s = { .op = op_named(op), .arg = { value } };
	struct program p = { .sys = &kcore_system, .step = &s, .steps = 1 };

	bench_place(&p, BENCH_ALL, 65536, 3);
	return s.arg[0];
}

static void near_is_256_pages(void **state)
{
	uint8_t used[4096] = { 0 };
	unsigned count = 0;

	(void)state;
	for (uint64_t page = 0; page < 4096; page++) {
		uint64_t at = placed(page, BENCH_NEAR, 4096, 1);

		assert_true(at < 4096);
		if (page % 512 == 0)
			assert_int_equal(at % 512, 0);
		count += !used[at];
		used[at] = 1;
	}
	assert_int_equal(count, 256);
}

static void starts_are_near(void **state)
{
	struct bench_set set;

	(void)state;
	bench_set_load(&set, SET);
	for (unsigned i = 0; i < kcore_system.snapshot_count; i++) {
		struct program p;

		program_init(&p, &kcore_system);
		program_copy(&p, &set.start[i]);
		bench_place(&p, BENCH_NEAR, 4096, 1);
		if (!program_equal(&p, &set.start[i]))
			fail_msg("%s", kcore_system.snapshot[i].name);
		program_free(&p);
	}
	bench_set_free(&set);
}

static void all_is_a_permutation_that_keeps_boundaries(void **state)
{
	static const uint64_t sizes[] = { 4096, 65536, 16000000 };

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		uint8_t *used = mem_zeroed(sizes[i], 1);

		for (uint64_t page = 0; page < 4096; page++) {
			uint64_t at = placed(page, BENCH_ALL, sizes[i], i + 1);

			assert_true(at < sizes[i] && !used[at]);
			assert_int_equal(page % 512 == 0, at % 512 == 0);
			used[at] = 1;
		}
		assert_int_equal(used[0], 1);
		free(used);
	}
}

static void all_uses_all_of_memory_over_time(void **state)
{
	unsigned in_quarter[4] = { 0 };

	(void)state;
	for (uint64_t salt = 0; salt < 400; salt++)
		in_quarter[placed(0x10, BENCH_ALL, 65536, salt) / 16384]++;
	for (unsigned i = 0; i < 4; i++)
		assert_in_range(in_quarter[i], 70, 130);
}

static void addresses_go_where_pages_go(void **state)
{
	uint64_t page = placed(0x31, BENCH_ALL, 65536, 3);

	(void)state;
	assert_int_equal(placed_argument("fault", 0x31abc), page << 12 | 0xabc);
	assert_int_equal(placed_argument("smmu_lpae_map", 0x8000031000),
			 0x8000000000 + (page << 12));
	assert_int_equal(placed_argument("dev_ld", 0x8000031), 0x8000031);	/* a bank */
	assert_int_equal(placed_argument("fault", 0x2000100020), 0x2000100020); /* a device */
	assert_int_equal(placed_argument("grant", 0x31000), 0x31000);		/* of a guest */
}

/* ---- the bare core ------------------------------------------------------------------------ */

static void open_lane(struct bench_lane *lane, const char *mode, const struct bench_set *set)
{
	bench_lane_open(lane, bench_mode_named(mode), set, 4096, 0);
}

static void nobody_hears_of_what_is_not_watched(void **state)
{
	struct step_result result = { 0 };
	struct step s = { .op = op_named("register_kvm") };
	struct bench_lane lane;
	struct bench_set set;
	struct machine *m;
	uint64_t stores;

	(void)state;
	bench_set_load(&set, SET);
	open_lane(&lane, "journal", &set);
	m = pair_machine(lane.pair, 0);
	stores = m->journal.stores;
	kcore_system.watch(m, false);
	kcore_system.step(m, &s, &result);
	assert_int_equal(m->journal.stores, stores);
	kcore_system.watch(m, true);
	kcore_system.step(m, &s, &result);
	assert_true(m->journal.stores > stores);
	bench_lane_close(&lane);
	bench_set_free(&set);
}

static uint64_t fingerprint_at_start(struct bench_lane *lane, size_t n)
{
	bench_lane_begin(lane, n);
	return pair_fingerprint(lane->pair, 0);
}

static void starts_are_placed_with_their_programs(void **state)
{
	struct bench_lane lane;
	struct bench_set set;
	uint64_t first;
	size_t n = 0;

	(void)state;
	bench_set_load(&set, SET);
	while (strcmp(kcore_system.snapshot[set.program[n].start].name, "running"))
		n++;
	open_lane(&lane, "journal", &set);
	assert_int_equal(set.program[n + 1].start, set.program[n].start);
	first = fingerprint_at_start(&lane, n);
	assert_int_equal(fingerprint_at_start(&lane, n + 1), first);
	bench_lane_place(&lane, BENCH_ALL);
	assert_int_not_equal(fingerprint_at_start(&lane, n), first);
	first = fingerprint_at_start(&lane, n);
	assert_int_not_equal(fingerprint_at_start(&lane, n + 1), first);
	assert_int_equal(fingerprint_at_start(&lane, n), first);
	bench_lane_close(&lane);
	bench_set_free(&set);
}

/* A cell that is not as it was shows in the fingerprints of steps that change it. */
static void same_again(struct bench_lane *used, struct bench_lane *fresh, size_t n)
{
	const struct program *p = &used->set->program[n];
	struct bench_sample sum[2] = { { 0 } };

	bench_lane_begin(used, n);
	bench_lane_begin(fresh, n);
	for (size_t i = 0; i < p->steps;) {
		size_t next = bench_lane_step(fresh, p, i, &sum[0]);

		assert_int_equal(bench_lane_step(used, p, i, &sum[1]), next);
		for (unsigned side = 0; side < 2; side++)
			assert_int_equal(pair_fingerprint(used->pair, side),
					 pair_fingerprint(fresh->pair, side));
		i = next;
	}
	assert_memory_equal(&sum[0], &sum[1], sizeof(sum[0]));
}

static void the_bare_core_leaves_no_trace(void **state)
{
	struct bench_sample sum = { 0 };
	struct bench_lane used, fresh;
	struct bench_set set;

	(void)state;
	bench_set_load(&set, SET);
	open_lane(&used, "floor", &set);
	open_lane(&fresh, "journal", &set);
	for (size_t n = 0; n < set.count && !set.program[n].level; n += 5) {
		bench_lane_run(&used, n, BENCH_NO_LIMIT, &sum);
		same_again(&used, &fresh, n);
	}
	assert_true(sum.paired > 500 && sum.seconds > 0);
	bench_lane_close(&used);
	bench_lane_close(&fresh);
	bench_set_free(&set);
}

/* ---- the result --------------------------------------------------------------------------- */

static cJSON *read_json(const char *path)
{
	size_t size;
	char *text = file_read(path, 1u << 24, &size);
	cJSON *json = text ? cJSON_Parse(text) : NULL;

	assert_non_null(json);
	free(text);
	return json;
}

static void has(const cJSON *object, const char *names)
{
	char copy[512], *name;

	snprintf(copy, sizeof(copy), "%s", names);
	for (name = strtok(copy, " "); name; name = strtok(NULL, " ")) {
		const cJSON *field = cJSON_GetObjectItem(object, name);

		if (!field)
			fail_msg("no field %s", name);
		if (cJSON_IsNumber(field) && !(field->valuedouble >= 0))
			fail_msg("%s is no number from 0 on", name);
	}
}

/* Every row has the fields; there are so many rows. */
static void rows_have(const cJSON *result, const char *section, int count, const char *names)
{
	const cJSON *rows = cJSON_GetObjectItem(result, section), *row;

	assert_int_equal(cJSON_GetArraySize(rows), count);
	cJSON_ArrayForEach(row, rows) has(row, names);
}

static void check_result(const cJSON *result)
{
	/* 256 pages, and two working sets at 4,096 and at 65,536 */
	rows_have(result, "engine", 5 * 6,
		  "mode pages working_set paired_steps_per_second ns_per_step spread "
		  "ratio_to_floor stores_per_step ns_per_store measured_steps");
	rows_have(result, "work", 5,
		  "pages working_set steps paired one_sided not_run nested_per_step stored "
		  "shortages");
	rows_have(result, "memory", 6 * 3,
		  "mode pages pair_allocated_bytes pair_resident_bytes process_peak_bytes");
	rows_have(result, "reset", 3,
		  "pages programs ns_per_program ns_per_10_objects changes touched_objects");
	rows_have(result, "fuzzers", 0, "");
	has(result, "seconds");
	has(cJSON_GetObjectItem(result, "machine"), "cpu cores memory_bytes kernel compiler date");
	has(cJSON_GetObjectItem(result, "set"), "folder programs hash frozen");
	assert_true(cJSON_GetArraySize(cJSON_GetObjectItem(result, "operations")) > 40);
}

/* Sanitizers are no faster than the limits: exit code 1 is as good as 0 here. */
static void quick_gives_every_row(void **state)
{
	struct shell s = shell_run("bench-engine --quick --drivers=@none --out=@q.json " SET);
	cJSON *result;

	(void)state;
	assert_string_equal(s.err, "");
	assert_in_range(s.code, EXIT_EXPECTED, EXIT_VIOLATION);
	result = read_json(shell_path("q.json"));
	check_result(result);
	rows_have(result, "operations",
		  cJSON_GetArraySize(cJSON_GetObjectItem(result, "operations")),
		  "operation count ns_per_step stores_per_step most_stores");
	rows_have(result, "limits", 8, "limit value bound of kept");
	cJSON_Delete(result);
	shell_done(&s);
}

/* bench_limits() on a result with two modes at 4,096 pages. */
static bool keeps_limits(double exact, double refine)
{
	static const char form[] =
		"{\"engine\": [{\"mode\": \"exact\", \"pages\": 4096, \"working_set\": \"256 "
		"pages\", "
		"\"paired_steps_per_second\": %.0f, \"ns_per_step\": %f}, {\"mode\": \"refine\", "
		"\"pages\": 4096, \"working_set\": \"256 pages\", \"paired_steps_per_second\": "
		"%.0f, "
		"\"ns_per_step\": %f}]}";
	char text[sizeof(form) + 64];
	cJSON *result;
	bool kept;

	snprintf(text, sizeof(text), form, exact, 1e9 / exact, refine, 1e9 / refine);
	result = cJSON_Parse(text);
	assert_non_null(result);
	kept = bench_limits(result);
	assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(result, "limits")), 3);
	cJSON_Delete(result);
	return kept;
}

static void limits_are_kept_or_not(void **state)
{
	(void)state;
	assert_true(keeps_limits(100000, 50000));
	assert_false(keeps_limits(99998, 49999));  /* refine: too few */
	assert_false(keeps_limits(200000, 99000)); /* more than twice as much */
	assert_false(keeps_limits(49999, 50000));  /* exact: too few */
}

static void a_set_that_is_not_frozen_is_told(void **state)
{
	struct shell s;

	(void)state;
	shell_file("set/a.hc", "obseq 1 kcore handlers\nboth cpu0 register_kvm\n");
	s = shell_run("bench-engine --quick --drivers=@none @set");
	assert_int_equal(s.code, EXIT_VIOLATION);
	assert_non_null(strstr(s.err, "/set: the set is not the frozen one\n"));
	shell_done(&s);
	assert_int_equal(unlink(shell_path("set/a.hc")), 0);
}

static void a_driver_that_fails_is_told(void **state)
{
	struct shell s;

	(void)state;
	shell_file("set/a.hc", "obseq 1 kcore handlers\nboth cpu0 register_kvm\n");
	assert_true(folder_make(shell_path("drivers")));
	shell_file("drivers/fuzz-kcore", "#!/bin/sh\nexit 7\n");
	assert_int_equal(chmod(shell_path("drivers/fuzz-kcore"), 0755), 0);
	s = shell_run("bench-engine --quick --drivers=@drivers @set");
	assert_int_equal(s.code, EXIT_TOOL);
	assert_non_null(strstr(s.err, "drivers/fuzz-kcore failed, see "));
	shell_done(&s);
	assert_int_equal(unlink(shell_path("set/a.hc")), 0);
}

/* What `make docs` would be for the other generated pages. */
static void the_page_is_that_of_the_result_beside_it(void **state)
{
	struct shell s = shell_run("bench-engine --document=docs/performance.json");
	size_t size;
	char *page = file_read("docs/performance.md", 1u << 24, &size);

	(void)state;
	assert_int_equal(s.code, EXIT_EXPECTED);
	assert_non_null(page);
	assert_string_equal(s.out, page);
	free(page);
	shell_done(&s);
}

static void the_plot_has_a_curve_for_every_mode(void **state)
{
	struct shell s = shell_run("bench-engine --plot=docs/performance.json");
	char name[32];

	(void)state;
	assert_int_equal(s.code, EXIT_EXPECTED);
	for (size_t i = 0; i < bench_modes; i++) {
		snprintf(name, sizeof(name), "$mode%zu_0 << END\n256 ", i);
		assert_non_null(strstr(s.out, name));
	}
	shell_done(&s);
}

/* ---- usage ----------------------------------------------------------------------------------- */

static void complains(const char *line, const char *message)
{
	struct shell s = shell_run(line);

	assert_string_equal(s.err, message);
	assert_int_equal(s.code, EXIT_USAGE);
	shell_done(&s);
}

static void wrong_usage_is_told(void **state)
{
	(void)state;
	complains("bench-engine", "bench-engine: expected a folder of programs (see --help)\n");
	complains("bench-engine --seconds=0 x",
		  "bench-engine: --seconds: expected a positive number, found '0' (see --help)\n");
	complains("bench-engine no/such/folder",
		  "bench-engine: no/such/folder: No such file or directory\n");
	complains("bench-engine --plot=no/such/file",
		  "bench-engine: no/such/file: No such file or directory\n");
}

static void programs_of_two_configurations_are_no_set(void **state)
{
	struct shell s;

	(void)state;
	shell_file("set/a.hc", "obseq 1 kcore handlers\nboth cpu0 register_kvm\n");
	shell_file("set/b.hc", "obseq 1 kcore handlers\nconfig cpus=3\nboth cpu0 register_kvm\n");
	s = shell_run("bench-engine @set");
	assert_int_equal(s.code, EXIT_USAGE);
	assert_non_null(strstr(s.err, "set/b.hc: not of the configuration of the others"));
	shell_done(&s);
}

static int setup(void **state)
{
	return shell_setup(state) || !folder_make(shell_path("set"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_set_is_frozen),
		cmocka_unit_test(a_changed_set_has_another_hash),
		cmocka_unit_test(near_is_256_pages),
		cmocka_unit_test(starts_are_near),
		cmocka_unit_test(all_is_a_permutation_that_keeps_boundaries),
		cmocka_unit_test(all_uses_all_of_memory_over_time),
		cmocka_unit_test(addresses_go_where_pages_go),
		cmocka_unit_test(nobody_hears_of_what_is_not_watched),
		cmocka_unit_test(starts_are_placed_with_their_programs),
		cmocka_unit_test(the_bare_core_leaves_no_trace),
		cmocka_unit_test(quick_gives_every_row),
		cmocka_unit_test(limits_are_kept_or_not),
		cmocka_unit_test(a_set_that_is_not_frozen_is_told),
		cmocka_unit_test(a_driver_that_fails_is_told),
		cmocka_unit_test(the_page_is_that_of_the_result_beside_it),
		cmocka_unit_test(the_plot_has_a_curve_for_every_mode),
		cmocka_unit_test(wrong_usage_is_told),
		cmocka_unit_test(programs_of_two_configurations_are_no_set),
	};

	return cmocka_run_group_tests(tests, setup, shell_teardown);
}
