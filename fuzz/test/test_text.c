/* SPDX-License-Identifier: Apache-2.0 */
/* The parser and the printer of program text. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "fuzz/program.h"
#include "fuzz/test/fake.h"

#define HEAD "obseq 1 fake handlers\n"

static bool parse(struct program *p, const char *text, struct text_error *e)
{
	return program_parse(p, text, strlen(text), fake_find, e);
}

static void parses_to(const char *text, const char *printed)
{
	struct text_error e;
	struct program p;
	char *out;

	if (!parse(&p, text, &e))
		fail_msg("%u:%u: %s", e.line, e.column, e.message);
	out = program_print(&p);
	assert_string_equal(out, printed);
	free(out);
	program_free(&p);
}

static void fails_at(const char *text, unsigned line, unsigned column, const char *message)
{
	struct text_error e;
	struct program p;

	assert_false(parse(&p, text, &e));
	assert_string_equal(e.message, message);
	assert_int_equal(e.line, line);
	assert_int_equal(e.column, column);
	program_free(&p);
}

#define CONFIG "config pages=4096 cpus=2 seed=0x5eed start=empty\n"

/* ---- what is right ------------------------------------------------------------------ */

static void parse_defaults(void **state)
{
	(void)state;
	parses_to(HEAD, HEAD CONFIG);
}

static void parse_whole_program(void **state)
{
	static const char text[] =
		HEAD "config pages=128 cpus=3 seed=0x1 start=written observe=published\n"
		     "A    cpu1 write cell=7 value=0x41414141\n"
		     "both cpu0 draw cell=1 steer=0x40000000,0x0,0x3\n"
		     "  at 2 both cpu1 read cell=5\n"
		     "B    cpu2 perturb vm=1 cell=2 value=0xff\n"
		     "expect clean\n"
		     "expect outcome write.ok\n"
		     "expect mutant=some-bug violation integ_cells/cell_eq vm1\n"
		     "expect mutant=other violation conf_cells\n"
		     "expect panic boom\n"
		     "expect panic\n";

	(void)state;
	parses_to(text, text);
}

static void parse_arguments_in_any_order(void **state)
{
	(void)state;
	parses_to(HEAD "both cpu0 write value=9 cell=3\n",
		  HEAD CONFIG "both cpu0 write cell=3 value=0x9\n");
}

static void parse_comments_and_blanks(void **state)
{
	(void)state;
	parses_to("# first\n\n  " HEAD "\t# more\nboth\tcpu0  read   cell=1 # why\r\n",
		  HEAD CONFIG "both cpu0 read cell=1\n");
}

static void parse_without_last_newline(void **state)
{
	(void)state;
	parses_to(HEAD "both cpu0 read", HEAD CONFIG "both cpu0 read\n");
}

static void parse_hex_digits_of_both_cases(void **state)
{
	(void)state;
	parses_to(HEAD "both cpu0 write value=0xaBcDeF",
		  HEAD CONFIG "both cpu0 write value=0xabcdef\n");
}

static void parse_largest_number(void **state)
{
	(void)state;
	parses_to(HEAD "both cpu0 write value=18446744073709551615",
		  HEAD CONFIG "both cpu0 write value=0xffffffffffffffff\n");
}

static void parse_four_steered_values(void **state)
{
	(void)state;
	parses_to(HEAD "both cpu0 draw steer=1,2,3,4",
		  HEAD CONFIG "both cpu0 draw steer=0x1,0x2,0x3,0x4\n");
}

static void parse_smallest_configuration(void **state)
{
	(void)state;
	parses_to(HEAD "config pages=64 cpus=1 seed=0",
		  HEAD "config pages=64 cpus=1 seed=0x0 start=empty\n");
}

static void parse_largest_configuration(void **state)
{
	(void)state;
	parses_to(HEAD "config pages=16777216 cpus=8",
		  HEAD "config pages=16777216 cpus=8 seed=0x5eed start=empty\n");
}

static void parse_operation_of_its_level(void **state)
{
	(void)state;
	parses_to("obseq 1 fake operations\nboth cpu0 direct value=1",
		  "obseq 1 fake operations\n" CONFIG "both cpu0 direct value=0x1\n");
}

static void parse_most_steps(void **state)
{
	static char text[64 + PROGRAM_MAX_STEPS * 16];
	struct text_error e;
	struct program p;
	size_t n = (size_t)sprintf(text, HEAD);

	(void)state;
	for (unsigned i = 0; i < PROGRAM_MAX_STEPS; i++)
		n += (size_t)sprintf(text + n, "A cpu0 read\n");
	assert_true(parse(&p, text, &e));
	assert_int_equal(p.steps, PROGRAM_MAX_STEPS);
	program_free(&p);
	strcpy(text + n, "A cpu0 read\n");
	fails_at(text, PROGRAM_MAX_STEPS + 2, 1, "more than 1024 steps");
}

/* Every operation, at every level where it exists. */
static void print_round_trips_every_operation(void **state)
{
	(void)state;
	for (unsigned level = 0; level < 2; level++) {
		for (unsigned op = 0; op < FAKE_OPS; op++) {
			struct program p, back;
			struct text_error e;
			struct step s = { .op = (uint8_t)op, .cpu = 1, .side = SIDE_B };
			char *text;

			if (!program_op_allowed(&fake_system, level, op))
				continue;
			for (unsigned i = 0; i < fake_op[op].argc; i++)
				s.arg[i] = 1ull << (9 * i);
			program_init(&p, &fake_system);
			p.level = level;
			program_add(&p, &s);
			text = program_print(&p);
			assert_true(parse(&back, text, &e));
			assert_true(program_equal(&p, &back));
			free(text);
			program_free(&p);
			program_free(&back);
		}
	}
}

/* ---- what is wrong --------------------------------------------------------------------- */

static void fail_empty_text(void **state)
{
	(void)state;
	fails_at("", 1, 1, "expected the header 'obseq 1 SYSTEM LEVEL'");
}

static void fail_missing_header(void **state)
{
	(void)state;
	fails_at("\nboth cpu0 read\n", 2, 1, "expected the header 'obseq 1 SYSTEM LEVEL'");
}

static void fail_second_header(void **state)
{
	(void)state;
	fails_at(HEAD HEAD, 2, 1, "a second header");
}

static void fail_version(void **state)
{
	(void)state;
	fails_at("obseq 2 fake handlers", 1, 7, "unknown version '2'");
}

static void fail_system(void **state)
{
	(void)state;
	fails_at("obseq 1 other handlers", 1, 9, "unknown system 'other'");
}

static void fail_system_with_long_name(void **state)
{
	(void)state;
	fails_at("obseq 1 abcdefghijabcdefghijabcdefghijabcdefghij handlers", 1, 9,
		 "unknown system 'abcdefghijabcdefghijabcd...'");
}

static void fail_level(void **state)
{
	(void)state;
	fails_at("obseq 1 fake upper", 1, 14,
		 "unknown level 'upper', expected one of: handlers, operations");
}

static void fail_truncated_header(void **state)
{
	(void)state;
	fails_at("obseq 1 fake", 1, 13, "expected a level");
}

static void fail_word_after_header(void **state)
{
	(void)state;
	fails_at("obseq 1 fake handlers x", 1, 23, "unexpected 'x'");
}

static void fail_second_config(void **state)
{
	(void)state;
	fails_at(HEAD "config\nconfig", 3, 1, "a second config line");
}

static void fail_config_after_steps(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read\nconfig", 3, 1, "config must stand before the first step");
}

static void fail_unknown_setting(void **state)
{
	(void)state;
	fails_at(HEAD "config page=1", 2, 8, "unknown setting 'page'");
}

static void fail_repeated_setting(void **state)
{
	(void)state;
	fails_at(HEAD "config cpus=1 cpus=1", 2, 15, "repeated setting 'cpus'");
}

static void fail_too_few_pages(void **state)
{
	(void)state;
	fails_at(HEAD "config pages=63", 2, 14, "expected 64 to 16777216, found 63");
}

static void fail_too_many_pages(void **state)
{
	(void)state;
	fails_at(HEAD "config pages=16777217", 2, 14, "expected 64 to 16777216, found 16777217");
}

static void fail_no_cpus(void **state)
{
	(void)state;
	fails_at(HEAD "config cpus=0", 2, 13, "expected 1 to 8, found 0");
}

static void fail_too_many_cpus(void **state)
{
	(void)state;
	fails_at(HEAD "config cpus=9", 2, 13, "expected 1 to 8, found 9");
}

static void fail_unknown_start(void **state)
{
	(void)state;
	fails_at(HEAD "config start=full", 2, 14,
		 "unknown start 'full', expected one of: empty, written");
}

static void fail_unknown_observation(void **state)
{
	(void)state;
	fails_at(HEAD "config observe=all", 2, 16,
		 "unknown observation 'all', expected one of: safe, published");
}

static void fail_config_of_system(void **state)
{
	(void)state;
	fails_at(HEAD "  config pages=12345\nA cpu0 read", 2, 3,
		 "configuration: pages must not be 12345");
}

static void fail_unknown_side(void **state)
{
	(void)state;
	fails_at(HEAD "C cpu0 read", 2, 1, "expected 'both', 'A' or 'B', found 'C'");
}

static void fail_missing_cpu(void **state)
{
	(void)state;
	fails_at(HEAD "A", 2, 2, "expected cpuN");
}

static void fail_word_instead_of_cpu(void **state)
{
	(void)state;
	fails_at(HEAD "A read", 2, 3, "expected cpuN, found 'read'");
}

static void fail_cpu_without_number(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu read", 2, 6, "expected a number, found ''");
}

static void fail_cpu_out_of_range(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu2 read", 2, 6, "expected 0 to 1, found 2");
}

static void fail_missing_operation(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0", 2, 7, "expected an operation");
}

static void fail_unknown_operation(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 rea", 2, 8, "unknown operation 'rea'");
}

static void fail_operation_of_other_level(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 direct", 2, 8, "operation 'direct' does not exist at level handlers");
}

static void fail_argument_without_value(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read cell", 2, 13, "expected name=value, found 'cell'");
}

static void fail_argument_with_empty_value(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read cell=", 2, 18, "expected a number, found ''");
}

static void fail_unknown_argument(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read value=1", 2, 13, "unknown argument 'value'");
}

static void fail_repeated_argument(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read cell=1 cell=1", 2, 20, "repeated argument 'cell'");
}

static void fail_number_too_large(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read cell=18446744073709551616", 2, 18,
		 "number does not fit 64 bits: '18446744073709551616'");
	fails_at(HEAD "A cpu0 read cell=0x10000000000000000", 2, 18,
		 "number does not fit 64 bits: '0x10000000000000000'");
}

static void fail_negative_number(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read cell=-1", 2, 18, "expected a number, found '-1'");
}

static void fail_hex_without_digits(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read cell=0x", 2, 18, "expected a number, found '0x'");
}

static void fail_letters_in_decimal(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read cell=1f", 2, 18, "expected a number, found '1f'");
}

static void fail_fifth_steered_value(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 draw steer=1,2,3,4,5", 2, 27, "more than 4 steered values");
}

static void fail_empty_steered_value(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 draw steer=1,", 2, 21, "expected a number, found ''");
}

static void fail_repeated_steering(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 draw steer=1 steer=2", 2, 21, "repeated argument 'steer'");
}

static void fail_steering_without_stream(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read steer=1", 2, 13, "read reads no stream: nothing to steer");
}

static void fail_nested_first(void **state)
{
	(void)state;
	fails_at(HEAD "at 1 A cpu0 read", 2, 1, "a nested step without a step before it");
}

static void fail_nested_at_lock_zero(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read\nat 0 A cpu0 read", 3, 4, "expected 1 to 255, found 0");
}

static void fail_nested_at_far_lock(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read\nat 256 A cpu0 read", 3, 4, "expected 1 to 255, found 256");
}

static void fail_nested_without_step(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 read\nat 1", 3, 5, "expected 'both', 'A' or 'B'");
}

static void fail_unknown_expectation(void **state)
{
	(void)state;
	fails_at(HEAD "expect dirty", 2, 8, "unknown expectation 'dirty'");
}

static void fail_unknown_panic(void **state)
{
	(void)state;
	fails_at(HEAD "expect panic bang", 2, 14,
		 "unknown panic 'bang', expected one of: boom, other");
	fails_at(HEAD "expect panic running", 2, 14,
		 "unknown panic 'running', expected one of: boom, other");
}

static void fail_unknown_value_name(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 corrupt mood=happy", 2, 21,
		 "unknown value 'happy', expected one of: calm, sad, glad");
	fails_at(HEAD "A cpu0 corrupt mood=sa", 2, 21,
		 "unknown value 'sa', expected one of: calm, sad, glad");
	fails_at(HEAD "A cpu0 corrupt mood=", 2, 21, "expected a number, found ''");
	fails_at(HEAD "A cpu0 corrupt mood=1x", 2, 21, "expected a number, found '1x'");
}

static void values_have_names(void **state)
{
	(void)state;
	parses_to(HEAD "both cpu0 corrupt mood=glad\n",
		  HEAD CONFIG "both cpu0 corrupt mood=glad\n");
	/* Names and numbers mean the same; a value without a name stays a number. */
	parses_to(HEAD "both cpu0 corrupt mood=0x2\nboth cpu0 corrupt mood=1\n"
		       "both cpu0 corrupt mood=4\n",
		  HEAD CONFIG "both cpu0 corrupt mood=sad\nboth cpu0 corrupt mood=1\n"
			      "both cpu0 corrupt mood=4\n");
	/* 0 is said when it has a name. */
	parses_to(HEAD "both cpu0 corrupt\n", HEAD CONFIG "both cpu0 corrupt mood=calm\n");
}

static void fail_unknown_outcome(void **state)
{
	(void)state;
	fails_at(HEAD "expect outcome write.bad", 2, 16, "unknown outcome 'write.bad'");
}

static void fail_unknown_check(void **state)
{
	(void)state;
	fails_at(HEAD "expect violation integ_cell/cell_eq", 2, 18, "unknown check 'integ_cell'");
}

static void fail_unknown_principal(void **state)
{
	(void)state;
	fails_at(HEAD "expect violation integ_cells vm3", 2, 30,
		 "unknown principal 'vm3', expected one of: host, vm1, vm2");
}

static void fail_expectation_with_more_words(void **state)
{
	(void)state;
	fails_at(HEAD "expect clean now", 2, 14, "unexpected 'now'");
}

static void fail_empty_mutant(void **state)
{
	(void)state;
	fails_at(HEAD "expect mutant= clean", 2, 15, "not a usable name: ''");
}

static void fail_mutant_without_expectation(void **state)
{
	(void)state;
	fails_at(HEAD "expect mutant=m", 2, 16, "expected an expectation");
}

static void fail_long_mutant(void **state)
{
	(void)state;
	fails_at(HEAD "expect mutant="
		      "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd clean",
		 2, 15, "not a usable name: 'abcdefghijabcdefghijabcd...'");
}

static void fail_unprintable_word(void **state)
{
	(void)state;
	fails_at(HEAD "A cpu0 \x01\xff", 2, 8, "unknown operation '\?\?'");
}

static void fail_nul_byte(void **state)
{
	static const char text[] = HEAD "A cpu0 read\0cell";
	struct text_error e;
	struct program p;

	(void)state;
	assert_false(program_parse(&p, text, sizeof(text) - 1, fake_find, &e));
	assert_string_equal(e.message, "unknown operation 'read?cell'");
	program_free(&p);
}

static void fail_long_text(void **state)
{
	char *text = calloc(1, PROGRAM_MAX_TEXT + 1);
	struct text_error e;
	struct program p;

	(void)state;
	memset(text, '\n', PROGRAM_MAX_TEXT + 1);
	assert_false(program_parse(&p, text, PROGRAM_MAX_TEXT + 1, fake_find, &e));
	assert_string_equal(e.message, "longer than 1048576 bytes");
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parse_defaults),
		cmocka_unit_test(parse_whole_program),
		cmocka_unit_test(parse_arguments_in_any_order),
		cmocka_unit_test(parse_comments_and_blanks),
		cmocka_unit_test(parse_without_last_newline),
		cmocka_unit_test(parse_hex_digits_of_both_cases),
		cmocka_unit_test(parse_largest_number),
		cmocka_unit_test(parse_four_steered_values),
		cmocka_unit_test(parse_smallest_configuration),
		cmocka_unit_test(parse_largest_configuration),
		cmocka_unit_test(parse_operation_of_its_level),
		cmocka_unit_test(parse_most_steps),
		cmocka_unit_test(print_round_trips_every_operation),
		cmocka_unit_test(fail_empty_text),
		cmocka_unit_test(fail_missing_header),
		cmocka_unit_test(fail_second_header),
		cmocka_unit_test(fail_version),
		cmocka_unit_test(fail_system),
		cmocka_unit_test(fail_system_with_long_name),
		cmocka_unit_test(fail_level),
		cmocka_unit_test(fail_truncated_header),
		cmocka_unit_test(fail_word_after_header),
		cmocka_unit_test(fail_second_config),
		cmocka_unit_test(fail_config_after_steps),
		cmocka_unit_test(fail_unknown_setting),
		cmocka_unit_test(fail_repeated_setting),
		cmocka_unit_test(fail_too_few_pages),
		cmocka_unit_test(fail_too_many_pages),
		cmocka_unit_test(fail_no_cpus),
		cmocka_unit_test(fail_too_many_cpus),
		cmocka_unit_test(fail_unknown_start),
		cmocka_unit_test(fail_unknown_observation),
		cmocka_unit_test(fail_config_of_system),
		cmocka_unit_test(fail_unknown_side),
		cmocka_unit_test(fail_missing_cpu),
		cmocka_unit_test(fail_word_instead_of_cpu),
		cmocka_unit_test(fail_cpu_without_number),
		cmocka_unit_test(fail_cpu_out_of_range),
		cmocka_unit_test(fail_missing_operation),
		cmocka_unit_test(fail_unknown_operation),
		cmocka_unit_test(fail_operation_of_other_level),
		cmocka_unit_test(fail_argument_without_value),
		cmocka_unit_test(fail_argument_with_empty_value),
		cmocka_unit_test(fail_unknown_argument),
		cmocka_unit_test(fail_repeated_argument),
		cmocka_unit_test(fail_number_too_large),
		cmocka_unit_test(fail_negative_number),
		cmocka_unit_test(fail_hex_without_digits),
		cmocka_unit_test(fail_letters_in_decimal),
		cmocka_unit_test(fail_fifth_steered_value),
		cmocka_unit_test(fail_empty_steered_value),
		cmocka_unit_test(fail_repeated_steering),
		cmocka_unit_test(fail_steering_without_stream),
		cmocka_unit_test(fail_nested_first),
		cmocka_unit_test(fail_nested_at_lock_zero),
		cmocka_unit_test(fail_nested_at_far_lock),
		cmocka_unit_test(fail_nested_without_step),
		cmocka_unit_test(fail_unknown_expectation),
		cmocka_unit_test(fail_unknown_panic),
		cmocka_unit_test(fail_unknown_value_name),
		cmocka_unit_test(values_have_names),
		cmocka_unit_test(fail_unknown_outcome),
		cmocka_unit_test(fail_unknown_check),
		cmocka_unit_test(fail_unknown_principal),
		cmocka_unit_test(fail_expectation_with_more_words),
		cmocka_unit_test(fail_empty_mutant),
		cmocka_unit_test(fail_mutant_without_expectation),
		cmocka_unit_test(fail_long_mutant),
		cmocka_unit_test(fail_unprintable_word),
		cmocka_unit_test(fail_nul_byte),
		cmocka_unit_test(fail_long_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
