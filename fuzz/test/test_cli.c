/* SPDX-License-Identifier: Apache-2.0 */
/* Every command and option of obseq: output, messages, exit codes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <cjson/cJSON.h>

#include "fuzz/names.h"
#include "fuzz/systems.h"
#include "fuzz/variant.h"
#include "fuzz/test/fake.h"
#include "fuzz/test/shell.h"

#define HEAD "obseq 1 fake handlers\nconfig cpus=3\n"

static unsigned lines(const char *s)
{
	unsigned n = 0;

	for (; *s; s++)
		n += *s == '\n';
	return n;
}

/* Exit code, and the whole of standard error. */
static void complains(const char *line, int code, const char *message)
{
	struct shell s = shell_run(line);

	assert_int_equal(s.code, code);
	assert_string_equal(s.err, message);
	assert_string_equal(s.out, "");
	shell_done(&s);
}

static void prints(const char *line, int code, const char *text)
{
	struct shell s = shell_run(line);

	assert_string_equal(s.err, "");
	assert_string_equal(s.out, text);
	assert_int_equal(s.code, code);
	shell_done(&s);
}

/* ---- usage ------------------------------------------------------------------------- */

static void obseq_without_command_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq", 2, "obseq: expected a command (see obseq --help)\n");
}

static void obseq_unknown_command_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq fly", 2, "obseq: unknown command 'fly' (see obseq --help)\n");
}

static void obseq_help_lists_every_command(void **state)
{
	static const char *const command[] = { "run", "replay", "asm",	  "disasm",
					       "gen", "list",	"vectors" };
	struct shell s = shell_run("obseq --help");
	char row[32];

	(void)state;
	assert_int_equal(s.code, 0);
	for (size_t i = 0; i < sizeof(command) / sizeof(command[0]); i++) {
		snprintf(row, sizeof(row), "\n  %-8s ", command[i]);
		assert_non_null(strstr(s.out, row));
	}
	shell_done(&s);
}

static void help_of_every_command_has_an_example(void **state)
{
	static const char *const command[] = { "run", "replay", "asm",	  "disasm",
					       "gen", "list",	"vectors" };

	(void)state;
	for (size_t i = 0; i < sizeof(command) / sizeof(command[0]); i++) {
		char line[64], example[64];
		struct shell s;

		snprintf(line, sizeof(line), "obseq %s --help", command[i]);
		snprintf(example, sizeof(example), "Example: obseq %s ", command[i]);
		s = shell_run(line);
		assert_int_equal(s.code, 0);
		assert_non_null(strstr(s.out, "Usage: "));
		assert_non_null(strstr(s.out, example));
		assert_string_equal(s.err, "");
		shell_done(&s);
	}
}

static void unknown_option_is_one_line(void **state)
{
	static const char *const command[] = { "run", "replay", "asm",	  "disasm",
					       "gen", "list",	"vectors" };

	(void)state;
	for (size_t i = 0; i < sizeof(command) / sizeof(command[0]); i++) {
		char line[64], message[128];

		snprintf(line, sizeof(line), "obseq %s --wrong", command[i]);
		snprintf(message, sizeof(message),
			 "obseq %s: unknown option or missing value: '--wrong' (see --help)\n",
			 command[i]);
		complains(line, 2, message);
	}
}

static void option_without_value_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq gen --seed", 2,
		  "obseq gen: unknown option or missing value: '--seed' (see --help)\n");
}

static void unknown_system_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq gen --system=none", 2,
		  "obseq gen: unknown system 'none', expected one of: example, kcore, kcore-model, "
		  "fake (see --help)\n");
}

static void number_out_of_range_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq gen --steps=1025", 2,
		  "obseq gen: --steps: expected a number from 0 to 1024, found '1025' "
		  "(see --help)\n");
	complains("obseq gen --steps=-1", 2,
		  "obseq gen: --steps: expected a number from 0 to 1024, found '-1' "
		  "(see --help)\n");
	complains("obseq gen --seed=7x", 2,
		  "obseq gen: --seed: expected a number from 0 to 18446744073709551615, "
		  "found '7x' (see --help)\n");
}

static void unexpected_argument_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq gen more", 2, "obseq gen: unexpected argument 'more' (see --help)\n");
	complains("obseq asm a b", 2, "obseq asm: one file at a time: 'b' (see --help)\n");
	complains("obseq list ops checks", 2,
		  "obseq list: one table at a time: 'checks' (see --help)\n");
}

/* ---- replay ---------------------------------------------------------------------------- */

static void replay_clean_file(void **state)
{
	struct shell s;

	(void)state;
	shell_file("clean.hc", HEAD "both cpu0 write cell=1\nexpect clean\n");
	s = shell_run("obseq replay @clean.hc");
	assert_int_equal(s.code, 0);
	assert_non_null(strstr(s.out, "/clean.hc: ok: clean, 1 step\n"));
	shell_done(&s);
}

static void replay_violation_is_exit_1(void **state)
{
	struct shell s;

	(void)state;
	shell_file("poke.hc", HEAD "both cpu0 poke vm=1 cell=1 value=1\n");
	s = shell_run("obseq replay @poke.hc");
	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.out, "/poke.hc: FAILED: violation integ_cells/cell_eq vm1"));
	assert_non_null(strstr(s.out, "/poke.hc: expected clean\n"));
	shell_done(&s);
}

static void replay_exact_finds_it_too(void **state)
{
	struct shell s;

	(void)state;
	shell_file("poke.hc", HEAD "both cpu0 poke vm=1 cell=1 value=1\n");
	s = shell_run("obseq replay --definitional=no @poke.hc");
	assert_int_equal(s.code, 1);
	shell_done(&s);
}

static void replay_expected_violation_is_exit_0(void **state)
{
	struct shell s;

	(void)state;
	shell_file("e.hc", HEAD "both cpu0 poke vm=1 value=1\nexpect violation integ_cells vm1\n");
	s = shell_run("obseq replay @e.hc");
	assert_int_equal(s.code, 0);
	shell_done(&s);
}

static void replay_checks_lines_of_the_mutant(void **state)
{
	struct shell s;

	(void)state;
	shell_file("m.hc", HEAD "both cpu0 read\nexpect clean\n"
				"expect mutant=m violation integ_cells\n");
	s = shell_run("obseq replay @m.hc");
	assert_int_equal(s.code, 0);
	shell_done(&s);
	s = shell_run("obseq replay --mutant=m @m.hc");
	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.out, "/m.hc: mutant=m: expected violation integ_cells\n"));
	shell_done(&s);
}

static void replay_violated_names_checks_of_the_step(void **state)
{
	struct shell s;

	(void)state;
	shell_file("poke.hc", HEAD "both cpu0 read\nboth cpu0 poke vm=1 cell=1 value=1\n");
	s = shell_run("obseq replay --violated @poke.hc");
	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.out, "/poke.hc: violated: integ_cells\n"));
	shell_done(&s);
	shell_file("clean.hc", HEAD "both cpu0 write cell=1\n");
	s = shell_run("obseq replay --violated @clean.hc");
	assert_int_equal(s.code, 0);
	assert_null(strstr(s.out, "violated"));
	shell_done(&s);
}

static void replay_bad_file_names_the_place(void **state)
{
	char message[256];

	(void)state;
	shell_file("bad.hc", HEAD "both cpu0 reed\n");
	snprintf(message, sizeof(message), "%s:3:11: unknown operation 'reed'\n",
		 shell_path("bad.hc"));
	complains("obseq replay @bad.hc", 2, message);
}

static void replay_missing_file_is_bad_input(void **state)
{
	(void)state;
	complains("obseq replay /nonexistent.hc", 2,
		  "obseq replay: /nonexistent.hc: No such file or directory\n");
}

static void replay_without_file_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq replay", 2, "obseq replay: expected a file (see --help)\n");
}

static void replay_goes_on_after_a_failure(void **state)
{
	struct shell s;

	(void)state;
	shell_file("bad.hc", "what");
	shell_file("poke.hc", HEAD "both cpu0 poke vm=1 cell=1 value=1\n");
	shell_file("clean.hc", HEAD);
	s = shell_run("obseq replay @bad.hc @poke.hc @clean.hc");
	assert_int_equal(s.code, 2);
	assert_non_null(strstr(s.out, "/poke.hc: FAILED"));
	assert_non_null(strstr(s.out, "/clean.hc: ok"));
	shell_done(&s);
}

static void replay_json_is_the_same_twice(void **state)
{
	struct shell a, b;

	(void)state;
	shell_file("t.hc", HEAD "A cpu1 write cell=1 value=5\nboth cpu0 draw cell=2\n"
				"at 1 both cpu2 read\nboth cpu0 leak vm=1 cell=1\n");
	a = shell_run("obseq replay --json @t.hc @t.hc");
	b = shell_run("obseq replay --json @t.hc @t.hc");
	assert_int_equal(a.code, 1);
	assert_string_equal(a.out, b.out);
	/* And within one process: the second half repeats the first. */
	assert_int_equal(strlen(a.out) % 2, 0);
	assert_memory_equal(a.out, a.out + strlen(a.out) / 2, strlen(a.out) / 2);
	shell_done(&a);
	shell_done(&b);
}

static void replay_json_is_json(void **state)
{
	struct shell s;
	char *line;

	(void)state;
	shell_file("t.hc", HEAD "both cpu0 write cell=1 value=5\n");
	s = shell_run("obseq replay --json @t.hc");
	for (line = strtok(s.out, "\n"); line; line = strtok(NULL, "\n")) {
		cJSON *o = cJSON_Parse(line);

		assert_true(cJSON_IsObject(o));
		cJSON_Delete(o);
	}
	shell_done(&s);
}

static void replay_observe_is_for_all_files(void **state)
{
	struct shell s;

	(void)state;
	shell_file("t.hc", HEAD);
	s = shell_run("obseq replay --json --observe=published @t.hc");
	assert_non_null(strstr(s.out, "\"observe\":\"published\""));
	shell_done(&s);
	complains("obseq replay --observe=all @t.hc", 2,
		  "obseq replay: system fake has no observation 'all', expected one of: safe, "
		  "published\n");
}

/* It names a branch of the core, which the model does not have. */
#define OF_KCORE                                                                                   \
	"obseq 1 kcore handlers\nboth cpu0 register_kvm\n"                                         \
	"both cpu0 fault ipa=0x2000100000 write=1\nexpect outcome register_kvm.ok\n"

static void replay_runs_programs_on_a_system_that_reads_them(void **state)
{
	struct shell s;

	(void)state;
	shell_file("of_kcore.hc", OF_KCORE);
	s = shell_run("obseq replay --system=kcore-model @of_kcore.hc");
	assert_int_equal(s.code, 0);
	shell_done(&s);
	s = shell_run("obseq replay --system=example @of_kcore.hc");
	assert_int_equal(s.code, 2);
	assert_non_null(strstr(s.err, "system example does not read programs of kcore\n"));
	shell_done(&s);
}

/* The host may map a page of an SMMU [S40]. */
static void replay_model_follows_a_quirk(void **state)
{
	struct shell s;

	(void)state;
	shell_file("smmu.hc",
		   "obseq 1 kcore operations\nboth cpu0 op_map_host addr=0x2000100000\n");
	s = shell_run("obseq replay --system=kcore-model --model=hpfar_mask_16bit @smmu.hc");
	assert_int_equal(s.code, 0);
	shell_done(&s);
	s = shell_run("obseq replay --system=kcore-model --model=ioremap_smmu_regs,exit_loses_pc "
		      "@smmu.hc");
	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.out, "inv_no_protected_mmio"));
	shell_done(&s);
	s = shell_run("obseq replay --system=kcore-model --model=published @smmu.hc");
	assert_int_equal(s.code, 1);
	shell_done(&s);
}

/* The core stays as it is; only the model beside it follows the published text. */
static void replay_model_is_beside_a_core(void **state)
{
	struct shell s = shell_run("obseq replay --model=published @of_kcore.hc");
	struct shell none = shell_run("obseq replay --model=none @of_kcore.hc");

	(void)state;
	assert_int_equal(s.code, 1);
	assert_non_null(strstr(s.out, "violation relate_nptwalk_"));
	assert_int_equal(none.code, 0);
	shell_done(&s);
	shell_done(&none);
}

/* No step has a part in a difference that is there before the first one. */
static void minimize_tells_when_core_and_model_begin_otherwise(void **state)
{
	struct shell s;

	(void)state;
	shell_file("start.hc", OF_KCORE "expect model=host_iova_offset violation "
					"relate_nptwalk_s2page\n");
	s = shell_run("obseq minimize @start.hc");
	assert_int_equal(s.code, 0);
	assert_non_null(strstr(s.err, "/start.hc: core and model differ before the first step: "
				      "with the quirks host_iova_offset the model begins in "
				      "another state\n"));
	shell_done(&s);
	shell_file("step.hc", "obseq 1 kcore operations\n"
			      "both cpu0 op_map_host addr=0x2000100000\n"
			      "expect model=ioremap_smmu_regs violation relate_nptwalk_npts\n");
	s = shell_run("obseq minimize @step.hc");
	assert_int_equal(s.code, 0);
	assert_null(strstr(s.err, "before the first step"));
	shell_done(&s);
}

static void published_but_for_some_quirks_is_said_with_a_sign(void **state)
{
	static const char few[] = "published,-timer_trap_arith,-host_iova_offset";
	const uint64_t published = kcore_system.golden->published;
	char list[VARIANT_NAME];
	const char *wrong;
	uint64_t quirks;
	size_t length;

	(void)state;
	assert_true(quirks_parse(&kcore_system, few, &quirks, &wrong, &length));
	assert_int_not_equal(quirks, published);
	assert_int_equal(quirks & ~published, 0);
	quirks_list(&kcore_system, quirks, list, sizeof(list));
	assert_string_equal(list, few);
	assert_true(quirks_parse(&kcore_system, "exit_loses_pc,-exit_loses_pc", &quirks, &wrong,
				 &length));
	assert_int_equal(quirks, 0);
	assert_false(quirks_parse(&kcore_system, "-nix", &quirks, &wrong, &length));
	assert_false(quirks_parse(&kcore_system, "-published", &quirks, &wrong, &length));
}

static void model_names_quirks_of_a_model(void **state)
{
	(void)state;
	shell_file("of_kcore.hc", OF_KCORE);
	complains("obseq replay --system=kcore-model --model=published,nix @of_kcore.hc", 2,
		  "obseq replay: system kcore-model has no quirk 'nix' (obseq list quirks)\n");
	complains("obseq run --system=example --model=published", 2,
		  "obseq run: system example has no quirk 'published' (obseq list quirks)\n");
}

static void replay_help_says_what_values_mean(void **state)
{
	struct shell s = shell_run("obseq replay --help");

	(void)state;
	assert_non_null(strstr(s.out, "was built with the patch of this mutant"));
	for (unsigned i = 0; i < kcore_system.observe_count; i++)
		assert_non_null(strstr(s.out, kcore_system.observe[i]));
	assert_non_null(strstr(s.out, "(yes)"));
	shell_done(&s);
}

static void list_ops_shows_names_of_values(void **state)
{
	struct shell s = shell_run("obseq list ops --system=fake");

	(void)state;
	assert_non_null(strstr(s.out, "\tmood:mood (calm, sad, glad)\t"));
	shell_done(&s);
}

static void lists_of_names_are_cut_between_names(void **state)
{
	char list[40];

	(void)state;
	names_list(&kcore_system, NAMES_OP, list, sizeof(list));
	assert_non_null(strstr(list, ", ..."));
	assert_string_equal(strstr(list, ", ..."), ", ...");
	names_list(&fake_system, NAMES_PANIC, list, sizeof(list));
	assert_string_equal(list, "boom, other");
}

static void every_value_name_is_found_again(void **state)
{
	uint64_t value;

	(void)state;
	for (unsigned i = 0; i < kcore_system.kind_count; i++) {
		const struct arg_kind *k = &kcore_system.kind[i];

		for (uint64_t v = 0; k->value_name && v < k->limit; v++) {
			const char *name = k->value_name(v);

			assert_non_null(name);
			assert_false(*name >= '0' && *name <= '9');
			assert_true(value_find(k, name, strlen(name), &value));
			assert_int_equal(value, v);
		}
	}
}

static void replay_definitional_is_yes_or_no(void **state)
{
	(void)state;
	complains("obseq replay --definitional=maybe x", 2,
		  "obseq replay: --definitional: expected yes or no, found 'maybe' (see --help)\n");
}

/* ---- asm, disasm, gen ---------------------------------------------------------------------- */

static void asm_and_disasm_are_inverse(void **state)
{
	static const char text[] = "obseq 1 fake operations\n"
				   "config pages=64 cpus=2 seed=0x0 start=written\n"
				   "A    cpu1 direct value=0x7\n"
				   "  at 3 both cpu0 draw cell=1 steer=0x1,0x2\n";
	struct shell s;

	(void)state;
	shell_file("t.hc", text);
	s = shell_run("obseq asm -o @t.bin @t.hc");
	assert_int_equal(s.code, 0);
	shell_done(&s);
	prints("obseq disasm --system=fake @t.bin", 0, text);
}

static void asm_bad_file_is_bad_input(void **state)
{
	struct shell s;

	(void)state;
	shell_file("bad.hc", "obseq 3\n");
	s = shell_run("obseq asm @bad.hc");
	assert_int_equal(s.code, 2);
	assert_non_null(strstr(s.err, "/bad.hc:1:7: unknown version '3'\n"));
	shell_done(&s);
}

static void asm_unwritable_output_is_a_failure(void **state)
{
	(void)state;
	shell_file("t.hc", HEAD);
	complains("obseq asm -o /nonexistent/x @t.hc", 3,
		  "obseq asm: /nonexistent/x: No such file or directory\n");
}

static void disasm_missing_file_is_bad_input(void **state)
{
	(void)state;
	complains("obseq disasm /nonexistent", 2,
		  "obseq disasm: /nonexistent: No such file or directory\n");
}

static void disasm_takes_any_bytes(void **state)
{
	struct shell s;

	(void)state;
	shell_file("noise", "The quick brown fox jumps over the lazy dog.");
	s = shell_run("obseq disasm --system=fake -o @noise.hc @noise");
	assert_int_equal(s.code, 0);
	shell_done(&s);
	s = shell_run("obseq asm -o @noise.bin @noise.hc");
	assert_int_equal(s.code, 0);
	assert_string_equal(s.err, "");
	shell_done(&s);
}

static void gen_same_seed_same_text(void **state)
{
	struct shell a, b;

	(void)state;
	a = shell_run("obseq gen --system=fake --seed=4 --steps=10");
	b = shell_run("obseq gen --system=fake --seed=4 --steps=10");
	assert_int_equal(a.code, 0);
	assert_int_equal(lines(a.out), 12);
	assert_string_equal(a.out, b.out);
	shell_done(&a);
	shell_done(&b);
}

static void gen_writes_files_that_run(void **state)
{
	struct shell s;

	(void)state;
	s = shell_run(
		"obseq gen --system=fake --seed=1 --count=3 --level=operations --dir=@gen/sub");
	assert_int_equal(s.code, 0);
	shell_done(&s);
	s = shell_run("obseq replay @gen/sub/gen-1.hc @gen/sub/gen-2.hc @gen/sub/gen-3.hc");
	assert_int_equal(s.code, 0);
	assert_int_equal(lines(s.out), 3);
	shell_done(&s);
}

static void gen_unknown_level_is_wrong_usage(void **state)
{
	(void)state;
	complains(
		"obseq gen --system=fake --level=x", 2,
		"obseq gen: system fake has no level 'x', expected one of: handlers, operations\n");
}

static void gen_unusable_folder_is_a_failure(void **state)
{
	(void)state;
	complains("obseq gen --system=fake --dir=/dev/null/x", 3,
		  "obseq gen: /dev/null/x: Not a directory\n");
}

/* ---- list ---------------------------------------------------------------------------- */

static void list_without_table_is_wrong_usage(void **state)
{
	(void)state;
	complains("obseq list", 2,
		  "obseq list: expected ops, checks, outcomes, snapshots, quirks or systems "
		  "(see --help)\n");
	complains("obseq list birds", 2,
		  "obseq list: nothing to list under 'birds', expected ops, checks, outcomes, "
		  "snapshots, quirks or systems (see --help)\n");
}

static void list_outcomes_says_which_are_optional(void **state)
{
	(void)state;
	prints("obseq list outcomes --system=fake", 0,
	       "write.ok\t\ncell.bad\t\nread.ok\t\ndraw.ok\t\nleak.ok\ta planted bug\n"
	       "poke.ok\ta planted bug\nother.ok\t\n");
}

static void list_ops_shows_levels_and_arguments(void **state)
{
	struct shell s = shell_run("obseq list ops --system=fake");

	(void)state;
	assert_int_equal(lines(s.out), FAKE_OPS);
	assert_non_null(strstr(s.out, "\npoke\thandlers operations\tany\tvm:vm cell:cell "
				      "value:value\tnone that is declared\t"
				      "Write another's cell.\n"));
	assert_non_null(strstr(s.out, "\ndirect\toperations\tany\t"));
	shell_done(&s);
}

static void list_snapshots_is_one_line_each(void **state)
{
	(void)state;
	prints("obseq list snapshots --system=fake", 0, "empty\tnothing is written\nwritten\t\n");
}

static void list_systems_has_all(void **state)
{
	struct shell s = shell_run("obseq list systems --json");
	cJSON *list = cJSON_Parse(s.out);

	(void)state;
	assert_true(cJSON_IsArray(list));
	assert_int_equal(cJSON_GetArraySize(list), 4);
	assert_non_null(strstr(s.out, "fake system of the tests"));
	cJSON_Delete(list);
	shell_done(&s);
}

static void list_checks_json_has_every_column(void **state)
{
	static const char *const column[] = { "id",	 "kind",       "theorem", "source",
					      "premise", "conclusion", "optional" };
	struct shell s = shell_run("obseq list checks --system=fake --json");
	cJSON *list = cJSON_Parse(s.out);

	(void)state;
	assert_int_equal(cJSON_GetArraySize(list), FAKE_CHECKS);
	for (size_t i = 0; i < sizeof(column) / sizeof(column[0]); i++)
		assert_true(cJSON_IsString(
			cJSON_GetObjectItem(cJSON_GetArrayItem(list, 0), column[i])));
	cJSON_Delete(list);
	shell_done(&s);
}

static void list_checks_markdown_is_a_table(void **state)
{
	struct shell s = shell_run("obseq list checks --system=fake --markdown");

	(void)state;
	assert_memory_equal(
		s.out, "<!-- generated by: obseq list checks --system=fake --markdown -->\n", 66);
	assert_non_null(strstr(s.out, "\n| id | kind | theorem | source | premise | conclusion | "
				      "optional |\n|---|---|---|---|---|---|---|\n"));
	assert_non_null(strstr(s.out, "\n| integ_cells | integrity | theorem | 1.1 | a \\| b | c | "
				      " |\n"));
	shell_done(&s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(obseq_without_command_is_wrong_usage),
		cmocka_unit_test(obseq_unknown_command_is_wrong_usage),
		cmocka_unit_test(obseq_help_lists_every_command),
		cmocka_unit_test(help_of_every_command_has_an_example),
		cmocka_unit_test(unknown_option_is_one_line),
		cmocka_unit_test(option_without_value_is_wrong_usage),
		cmocka_unit_test(unknown_system_is_wrong_usage),
		cmocka_unit_test(number_out_of_range_is_wrong_usage),
		cmocka_unit_test(unexpected_argument_is_wrong_usage),
		cmocka_unit_test(replay_clean_file),
		cmocka_unit_test(replay_runs_programs_on_a_system_that_reads_them),
		cmocka_unit_test(replay_model_follows_a_quirk),
		cmocka_unit_test(minimize_tells_when_core_and_model_begin_otherwise),
		cmocka_unit_test(published_but_for_some_quirks_is_said_with_a_sign),
		cmocka_unit_test(model_names_quirks_of_a_model),
		cmocka_unit_test(replay_model_is_beside_a_core),
		cmocka_unit_test(replay_violation_is_exit_1),
		cmocka_unit_test(replay_exact_finds_it_too),
		cmocka_unit_test(replay_expected_violation_is_exit_0),
		cmocka_unit_test(replay_checks_lines_of_the_mutant),
		cmocka_unit_test(replay_violated_names_checks_of_the_step),
		cmocka_unit_test(replay_bad_file_names_the_place),
		cmocka_unit_test(replay_missing_file_is_bad_input),
		cmocka_unit_test(replay_without_file_is_wrong_usage),
		cmocka_unit_test(replay_goes_on_after_a_failure),
		cmocka_unit_test(replay_json_is_the_same_twice),
		cmocka_unit_test(replay_json_is_json),
		cmocka_unit_test(replay_observe_is_for_all_files),
		cmocka_unit_test(replay_help_says_what_values_mean),
		cmocka_unit_test(list_ops_shows_names_of_values),
		cmocka_unit_test(lists_of_names_are_cut_between_names),
		cmocka_unit_test(every_value_name_is_found_again),
		cmocka_unit_test(replay_definitional_is_yes_or_no),
		cmocka_unit_test(asm_and_disasm_are_inverse),
		cmocka_unit_test(asm_bad_file_is_bad_input),
		cmocka_unit_test(asm_unwritable_output_is_a_failure),
		cmocka_unit_test(disasm_missing_file_is_bad_input),
		cmocka_unit_test(disasm_takes_any_bytes),
		cmocka_unit_test(gen_same_seed_same_text),
		cmocka_unit_test(gen_writes_files_that_run),
		cmocka_unit_test(gen_unknown_level_is_wrong_usage),
		cmocka_unit_test(gen_unusable_folder_is_a_failure),
		cmocka_unit_test(list_without_table_is_wrong_usage),
		cmocka_unit_test(list_outcomes_says_which_are_optional),
		cmocka_unit_test(list_ops_shows_levels_and_arguments),
		cmocka_unit_test(list_snapshots_is_one_line_each),
		cmocka_unit_test(list_systems_has_all),
		cmocka_unit_test(list_checks_json_has_every_column),
		cmocka_unit_test(list_checks_markdown_is_a_table),
	};

	systems_add(&fake_system);
	return cmocka_run_group_tests(tests, shell_setup, shell_teardown);
}
