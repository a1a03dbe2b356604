/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Golden vectors: all of them pass; every digit of a result that is changed is
 * noticed; the reader refuses what is no vector; the quirks that vectors tell apart.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "model/kcore/quirks.h"
#include "oracle/kcore/vectors.h"

#define FOLDER "corpus/vectors"
#define FILES_MAX 256u
#define TEXT_MAX 0x20000u
#define CHANGES_PER_TAG 25u

struct file {
	char name[256];
	char *text;
	size_t size;
};

struct corpus {
	struct file file[FILES_MAX];
	size_t files;
};

static struct corpus corpus;

/* ---- fixture ---------------------------------------------------------------------- */

static void load(struct file *f, const char *name)
{
	char path[512];
	gzFile in;
	int n;

	snprintf(path, sizeof(path), FOLDER "/%s", name);
	snprintf(f->name, sizeof(f->name), "%s", name);
	in = gzopen(path, "rb");
	assert_non_null(in);
	f->text = malloc(TEXT_MAX);
	assert_non_null(f->text);
	n = gzread(in, f->text, TEXT_MAX);
	assert_in_range(n, 1, TEXT_MAX - 1);
	f->size = (size_t)n;
	gzclose_r(in);
}

static int load_all(void **state)
{
	struct dirent **entry;
	int n = scandir(FOLDER, &entry, NULL, alphasort);

	(void)state;
	assert_true(n > 0);
	for (int i = 0; i < n; i++) {
		if (strstr(entry[i]->d_name, ".txt.gz"))
			load(&corpus.file[corpus.files++], entry[i]->d_name);
		free(entry[i]);
	}
	free(entry);
	return 0;
}

static int free_all(void **state)
{
	(void)state;
	while (corpus.files)
		free(corpus.file[--corpus.files].text);
	return 0;
}

/* ---- what must pass --------------------------------------------------------------- */

static void run_passes_all_files(void **state)
{
	struct golden_report report;

	(void)state;
	assert_int_equal(corpus.files, 92);
	for (size_t i = 0; i < corpus.files; i++) {
		const struct file *f = &corpus.file[i];

		if (!vectors_run(f->name, f->text, f->size, 0, &report))
			fail_msg("%s", report.message);
		assert_string_equal(report.message, "");
	}
}

static void run_compares_every_step(void **state)
{
	struct golden_report report;
	uint64_t steps = 0, in_files = 0;

	(void)state;
	for (size_t i = 0; i < corpus.files; i++) {
		const struct file *f = &corpus.file[i];

		assert_true(vectors_run(f->name, f->text, f->size, 0, &report));
		steps += report.steps;
		for (size_t at = 1; at + 5 < f->size; at++)
			in_files += !memcmp(f->text + at - 1, "\nstep ", 6);
	}
	assert_int_equal(steps, in_files);
	assert_int_equal(steps, 4606);
}

/* ---- changed digits -------------------------------------------------------------- */

static uint64_t next_random(uint64_t *seed)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Digits of names (x0, vm, s2, ttbr0_el1) are no values. */
static bool is_value(const struct file *f, size_t line, size_t at)
{
	size_t word = at;

	if (!is_digit(f->text[at]))
		return false;
	while (word > line && f->text[word - 1] != ' ' && f->text[word - 1] != '=')
		word--;
	return word > line && (is_digit(f->text[word]) || f->text[word] == '-');
}

static size_t line_start(const struct file *f, size_t at)
{
	while (at && f->text[at - 1] != '\n')
		at--;
	return at;
}

/* A random digit of a value in a line that begins with `tag`, in some file. */
static struct file *pick(const char *tag, uint64_t *seed, size_t *at)
{
	size_t n = strlen(tag);

	for (;;) {
		struct file *f = &corpus.file[next_random(seed) % corpus.files];
		size_t line;

		*at = next_random(seed) % f->size;
		line = line_start(f, *at);
		if (f->size - line > n && !strncmp(f->text + line, tag, n) &&
		    f->text[line + n] == ' ' && is_value(f, line, *at))
			return f;
	}
}

/* "FILE:LINE: step N OP: ..." */
static bool names_place(const char *message, const char *file)
{
	unsigned line, step;
	char op[64];
	size_t n = strlen(file);

	return !strncmp(message, file, n) &&
	       sscanf(message + n, ":%u: step %u %63[a-z_0-9]: ", &line, &step, op) == 3;
}

static void notices_changed_digits(const char *tag)
{
	uint64_t seed = 0x9E3779B97F4A7C15ull;
	struct golden_report report;

	for (unsigned k = 0; k < CHANGES_PER_TAG; k++) {
		size_t at;
		struct file *f = pick(tag, &seed, &at);
		char old = f->text[at];
		bool passes;

		f->text[at] = (char)('0' + (old - '0' + 1 + (int)(next_random(&seed) % 9)) % 10);
		passes = vectors_run(f->name, f->text, f->size, 0, &report);
		f->text[at] = old;
		if (passes)
			fail_msg("%s: byte %zu of a line '%s' is not noticed", f->name, at, tag);
		if (!names_place(report.message, f->name))
			fail_msg("'%s' does not name file, line, step and operation",
				 report.message);
	}
}

#define NOTICES(tag)                                                                               \
	static void run_notices_a_digit_in_##tag(void **state)                                     \
	{                                                                                          \
		(void)state;                                                                       \
		notices_changed_digits(#tag);                                                      \
	}

NOTICES(out)
NOTICES(ev)
NOTICES(ro)
NOTICES(c)
NOTICES(r)
NOTICES(x)
NOTICES(neq)
NOTICES(o)

/* At the beginning of a file there is no step yet: the digits of steps only. */
static void run_notices_a_digit_in_inv(void **state)
{
	uint64_t seed = 77;
	struct golden_report report;

	(void)state;
	for (unsigned k = 0; k < CHANGES_PER_TAG; k++) {
		size_t at;
		struct file *f = pick("inv", &seed, &at);
		char old = f->text[at];

		f->text[at] = old == '1' ? '0' : '1';
		assert_false(vectors_run(f->name, f->text, f->size, 0, &report));
		f->text[at] = old;
		assert_non_null(strstr(report.message, ": inv s"));
		assert_non_null(strstr(report.message,
				       old == '1' ? "expected 0, found 1" : "expected 1, found 0"));
	}
}

/* ---- messages, on a vector of one step -------------------------------------------- */

#define HEADER "format sekvm-vectors 1\nkind local\ntheme t\nseed 1\ninit base\n"
#define HANDLERS "format sekvm-vectors 1\nkind handlers\ntheme t\nseed 1\ninit base\n"
#define BEGIN "begin\ninv 1111111111\n"
#define STEP "step 0 register_kvm 1\n"
#define OUT "out halt=0 logn=- info=P hyp=1\n"
#define CELLS "c vm 1 1 268500992 2 0 0 0 0 0 0 0 0\n"
#define REST "inv 1111111111\nneq 1\n"
#define PAGES(name, a, b, c)                                                                       \
	"o 0 " name " 0 1 " a "\no 0 " name " 511 2 " b "\no 0 " name " 4095 2 " c "\n"
#define OBS_HOST                                                                                   \
	"obs 0\n" PAGES("owner", "4294967295 0", "4294967295 -4294967295",                         \
			"0 4294967295") PAGES("count", "-1 0", "-1 1", "0 -1")                     \
		PAGES("gfn", "0 0", "0 1000000512", "1000004095 -1000004095") PAGES(               \
			"mem", "0 0", "0 0",                                                       \
			"0 0") "o 0 smmu 0 16 4294967295 0\no 0 boot 1 1 1 0 0 0 0 0\n"            \
			       "o 0 state 1 1 0 0 0 0 0 0 0 0\no 0 core 0 1 1 1 33554432 0 0 0\n"

/* The observation of VM 1 is left out: what comes before must be right. */
#define ONE_STEP HEADER BEGIN STEP OUT CELLS "inv 1111111111\nneq\n" OBS_HOST "end\n"

static void expect_message(const char *text, const char *message)
{
	struct golden_report report;

	assert_false(vectors_run("f", text, strlen(text), 0, &report));
	assert_string_equal(report.message, message);
}

static void run_asks_for_the_next_observer(void **state)
{
	(void)state;
	expect_message(ONE_STEP, "f:30: step 0 register_kvm: expected step, obs or end");
}

static void run_names_cell_and_values(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT "c vm 1 1 268500993 2 0 0 0 0 0 0 0 0\n" REST,
		       "f:10: step 0 register_kvm: vm 1: expected 268500993 2 0 0 0, "
		       "found 268500992 2 0 0 0");
}

static void run_names_a_cell_that_no_line_lists(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT REST,
		       "f:8: step 0 register_kvm: vm 1: expected 0 0 0 0 0, "
		       "found 268500992 2 0 0 0");
}

static void run_refuses_a_cell_that_does_not_change(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT CELLS "c vm 2 1 0 0 0 0 0 0 0 0 0 0\n" REST,
		       "f:11: step 0 register_kvm: vm 2: expected a new value, found the old one");
}

static void run_refuses_a_stride_of_a_single_cell(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT "c vm 1 1 268500992 2 0 0 0 0 0 0 0 1\n" REST,
		       "f:10: step 0 register_kvm: malformed run of cells");
}

static void run_names_the_result(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP "out halt=1 logn=- info=P hyp=1\n" CELLS REST "rollback\n",
		       "f:9: step 0 register_kvm: out: expected halt=1, found halt=0");
}

static void run_wants_every_component(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP "out halt=0 logn=- hyp=1\n" CELLS REST,
		       "f:9: step 0 register_kvm: out: expected hyp=1, found info=P");
}

static void run_wants_nothing_behind_the_result(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP "out halt=0 logn=- info=P hyp=1 core=P\n" CELLS REST,
		       "f:9: step 0 register_kvm: out: expected core=P, found nothing");
}

static void run_names_the_clause(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT CELLS "inv 1111101111\nneq 1\n",
		       "f:11: step 0 register_kvm: inv shared_inv_host_iso: expected 0, found 1");
}

static void run_names_the_observer(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT CELLS "inv 1111111111\nneq 0 1\n",
		       "f:12: step 0 register_kvm: neq 0: expected 1, found 0");
}

static void run_names_the_observation(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT CELLS "inv 1111111111\nneq\n"
						   "obs 0\no 0 owner 0 1 5 0\n",
		       "f:14: step 0 register_kvm: o 0 owner 0: expected 5, found 4294967295");
}

static void run_wants_every_observed_cell(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP OUT CELLS "inv 1111111111\nneq\n"
						   "obs 0\no 0 owner 0 1 4294967295 0\nend\n",
		       "f:14: step 0 register_kvm: o 0 owner: expected 5 cells, found 1");
}

static void run_names_the_event(void **state)
{
	(void)state;
	expect_message(HANDLERS "begin\ninv 1111111111 11111111\nstep 0 hvc\nin reg x0 24\n"
				"out halt=0\nev 1 OGEN_VMID\nev 1 OREG_KVM 2\n"
				"inv 1111111111 11111111\nneq\n",
		       "f:12: step 0 hvc: ev: expected OREG_KVM 2, found OREG_KVM 1");
}

static void run_names_an_event_that_no_line_lists(void **state)
{
	(void)state;
	expect_message(HANDLERS "begin\ninv 1111111111 11111111\nstep 0 hvc\nin reg x0 24\n"
				"out halt=0\nev 1 OGEN_VMID\n"
				"inv 1111111111 11111111\nneq\n",
		       "f:8: step 0 hvc: ev: expected nothing more, found OREG_KVM");
}

static void run_names_the_register(void **state)
{
	(void)state;
	expect_message(HANDLERS "begin\ninv 1111111111 11111111\nstep 0 hvc\nin reg x0 13\n"
				"out halt=0\nx 0 x0=14\n"
				"inv 1111111111 11111111\nneq 0\n",
		       "f:11: step 0 hvc: x 0 x0: expected 14, found 13");
}

/* ---- what is no vector ------------------------------------------------------------ */

static void run_refuses_an_empty_file(void **state)
{
	(void)state;
	expect_message("", "f:1: expected 'format sekvm-vectors'");
}

static void run_refuses_another_format(void **state)
{
	(void)state;
	expect_message("format other 1\n", "f:1: expected 'format sekvm-vectors'");
}

static void run_refuses_another_kind(void **state)
{
	(void)state;
	expect_message("format sekvm-vectors 1\nkind other\n",
		       "f:2: kind: expected local or handlers");
}

static void run_refuses_an_unknown_operation(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN "step 0 fly 1\n",
		       "f:8: step: no such operation, or not its arguments");
}

static void run_refuses_a_step_out_of_order(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN "step 1 gen_vmid\n", "f:8: step: expected step 0");
}

static void run_refuses_lines_out_of_order(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN STEP CELLS OUT REST,
		       "f:10: step 0 register_kvm: out: expected earlier");
}

static void run_refuses_a_number_with_a_leading_zero(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN "step 0 register_kvm 01\n",
		       "f:8: step 0 register_kvm: step: argument 0 is no number");
}

static void run_refuses_a_number_beyond_64_bits(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN "step 0 register_kvm 18446744073709551616\n",
		       "f:8: step 0 register_kvm: step: argument 0 is no number");
}

static void run_refuses_an_input_that_is_none(void **state)
{
	(void)state;
	expect_message(HEADER "set mem 512 1 7 0\n", "f:6: this cell is no input");
}

static void run_refuses_a_missing_end(void **state)
{
	(void)state;
	expect_message(HEADER BEGIN, "f:7: expected end");
}

/* No prefix of a file is a file. */
static void run_refuses_every_prefix(void **state)
{
	const struct file *f = &corpus.file[corpus.files - 1];
	struct golden_report report;

	(void)state;
	for (size_t size = 0; size + 1 < f->size; size += 1 + f->size / 100)
		assert_false(vectors_run(f->name, f->text, size, 0, &report));
}

/* Any bytes in any place give a message, or change nothing that is compared. */
static void run_survives_any_bytes(void **state)
{
	uint64_t seed = 4711;
	struct golden_report report;
	char *copy = malloc(TEXT_MAX);

	(void)state;
	assert_non_null(copy);
	for (unsigned k = 0; k < 100; k++) {
		const struct file *f = &corpus.file[next_random(&seed) % corpus.files];

		memcpy(copy, f->text, f->size);
		for (unsigned n = 0; n < 1 + k % 8; n++)
			copy[next_random(&seed) % f->size] = (char)next_random(&seed);
		assert_int_equal(vectors_run(f->name, copy, f->size, 0, &report),
				 report.message[0] == '\0');
	}
	free(copy);
}

/* ---- quirks
 * ------------------------------------------------------------------------------------------------
 */

/* A published behaviour that no vector shows; model/kcore/test/test_untold.c does. */
static const km_quirks untold =
	KM_QUIRK(revoke_decrements_invalid) | KM_QUIRK(verify_loop_stuck_at_1) |
	KM_QUIRK(sync_dirty_same_value) | KM_QUIRK(hpfar_mask_16bit) |
	KM_QUIRK(unbounded_hvc_loop) | KM_QUIRK(host_iova_offset) | KM_QUIRK(cbar_index_unbounded) |
	KM_QUIRK(store_any_register) | KM_QUIRK(encrypt_buf_abstract) |
	/* of observations, of what other CPUs do meanwhile, of a lower layer: not here */
	KM_QUIRK(first_run_rewinds_shared) | KM_QUIRK(trap_regs_unobserved) |
	KM_QUIRK(calstateh_drops) | KM_QUIRK(clear_range_reveals_power) |
	KM_QUIRK(boot_count_before_panic);

/* The first file that shows each of the others. */
static const struct {
	enum km_quirk quirk;
	const char *file;
} shown_by[] = {
	{ KM_Q_assign_keeps_page, "handlers-000.txt.gz" },
	{ KM_Q_invalid_count_is_shared, "handlers-000.txt.gz" },
	{ KM_Q_l3_map_masks_panic, "handlers-003.txt.gz" },
	{ KM_Q_block_share_base_page, "handlers-000.txt.gz" },
	{ KM_Q_block_pfn_unaligned, "handlers-014.txt.gz" },
	{ KM_Q_block_over_table, "handlers-000.txt.gz" },
	{ KM_Q_remap_live_gfn, "handlers-000.txt.gz" },
	{ KM_Q_decrypt_page_unbound_gfn, "handlers-000.txt.gz" },
	{ KM_Q_ioremap_smmu_regs, "handlers-015.txt.gz" },
	{ KM_Q_reclaim_while_running, "local-ops-000.txt.gz" },
	{ KM_Q_reclaim_with_live_dma, "handlers-004.txt.gz" },
	{ KM_Q_vm_pages_never_unmapped, "handlers-002.txt.gz" },
	{ KM_Q_boot_info_wrong_check, "handlers-004.txt.gz" },
	{ KM_Q_remap_pfn_unchecked, "local-ops-032.txt.gz" },
	{ KM_Q_no_image_verification, "handlers-000.txt.gz" },
	{ KM_Q_register_vcpu_no_dirty, "handlers-005.txt.gz" },
	{ KM_Q_verify_locks_host_info, "handlers-000.txt.gz" },
	{ KM_Q_smmu_rely_wrong_lock, "handlers-000.txt.gz" },
	{ KM_Q_ghost_lock_not_marked, "handlers-000.txt.gz" },
	{ KM_Q_initial_pstate_unchecked, "handlers-000.txt.gz" },
	{ KM_Q_load_vcpu_hits_host, "handlers-004.txt.gz" },
	{ KM_Q_inject_inverted, "handlers-000.txt.gz" },
	{ KM_Q_inject_keeps_pc, "handlers-000.txt.gz" },
	{ KM_Q_prep_abort_overwrites_dirty, "handlers-018.txt.gz" },
	{ KM_Q_prep_abort_untrusted_esr, "handlers-006.txt.gz" },
	{ KM_Q_prep_hvc_no_dirty, "handlers-001.txt.gz" },
	{ KM_Q_fault_addr_from_oracle, "handlers-000.txt.gz" },
	{ KM_Q_skip_writes_esr, "handlers-000.txt.gz" },
	{ KM_Q_placeholder_codes, "handlers-000.txt.gz" },
	{ KM_Q_vm_abort_exit_panics, "handlers-002.txt.gz" },
	{ KM_Q_exit_loses_pc, "handlers-000.txt.gz" },
	{ KM_Q_esr_el1_not_switched, "handlers-000.txt.gz" },
	{ KM_Q_timer_trap_arith, "handlers-000.txt.gz" },
	{ KM_Q_unknown_hvc_noop, "handlers-000.txt.gz" },
	{ KM_Q_hvc_failure_panics, "handlers-000.txt.gz" },
	{ KM_Q_smmu_pte_bit16, "handlers-000.txt.gz" },
	{ KM_Q_cbar0_unchecked, "handlers-031.txt.gz" },
	{ KM_Q_smmu_bypass_regs, "handlers-001.txt.gz" },
	{ KM_Q_smmu_clear_poweroff_panics, "local-ops-004.txt.gz" },
	{ KM_Q_host_bank_never_freed, "local-ops-034.txt.gz" },
	{ KM_Q_spt_pages_leak, "handlers-003.txt.gz" },
	{ KM_Q_smmu_assign_keeps_content, "handlers-000.txt.gz" },
	{ KM_Q_load_hits_shadow, "handlers-000.txt.gz" },
	{ KM_Q_shared_read_no_log, "handlers-003.txt.gz" },
	{ KM_Q_event_args_wrong, "handlers-000.txt.gz" },
};
#define SHOWN (sizeof(shown_by) / sizeof(shown_by[0]))

static const struct file *find(const char *name)
{
	for (size_t i = 0; i < corpus.files; i++) {
		if (!strcmp(corpus.file[i].name, name))
			return &corpus.file[i];
	}
	fail_msg("no file %s", name);
	return NULL;
}

static void run_fails_without_the_quirk_that_a_file_shows(void **state)
{
	struct golden_report report;

	(void)state;
	for (size_t i = 0; i < SHOWN; i++) {
		const struct file *f = find(shown_by[i].file);

		if (vectors_run(f->name, f->text, f->size, (km_quirks)1 << shown_by[i].quirk,
				&report))
			fail_msg("%s does not show quirk %s", f->name,
				 kcore_golden.quirk[shown_by[i].quirk].id);
	}
}

static void each_quirk_is_shown_or_untold(void **state)
{
	km_quirks shown = 0;

	(void)state;
	for (size_t i = 0; i < SHOWN; i++)
		shown |= (km_quirks)1 << shown_by[i].quirk;
	assert_int_equal(shown & untold, 0);
	assert_int_equal(shown | untold, ((km_quirks)1 << KM_QUIRK_COUNT) - 1);
}

static void golden_describes_each_quirk(void **state)
{
	(void)state;
	assert_int_equal(kcore_golden.quirk_count, KM_QUIRK_COUNT);
	for (unsigned i = 0; i < kcore_golden.quirk_count; i++) {
		const struct quirk_desc *q = &kcore_golden.quirk[i];

		assert_true(q->id[0] && q->source[0]);
		assert_true(q->finding[0] == 'S' || q->finding[0] == 'L');
		assert_int_equal(q->text[strlen(q->text) - 1], '.');
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(run_passes_all_files),
		cmocka_unit_test(run_compares_every_step),
		cmocka_unit_test(run_notices_a_digit_in_out),
		cmocka_unit_test(run_notices_a_digit_in_ev),
		cmocka_unit_test(run_notices_a_digit_in_ro),
		cmocka_unit_test(run_notices_a_digit_in_c),
		cmocka_unit_test(run_notices_a_digit_in_r),
		cmocka_unit_test(run_notices_a_digit_in_x),
		cmocka_unit_test(run_notices_a_digit_in_inv),
		cmocka_unit_test(run_notices_a_digit_in_neq),
		cmocka_unit_test(run_notices_a_digit_in_o),
		cmocka_unit_test(run_asks_for_the_next_observer),
		cmocka_unit_test(run_names_cell_and_values),
		cmocka_unit_test(run_names_a_cell_that_no_line_lists),
		cmocka_unit_test(run_refuses_a_cell_that_does_not_change),
		cmocka_unit_test(run_refuses_a_stride_of_a_single_cell),
		cmocka_unit_test(run_names_the_result),
		cmocka_unit_test(run_wants_every_component),
		cmocka_unit_test(run_wants_nothing_behind_the_result),
		cmocka_unit_test(run_names_the_clause),
		cmocka_unit_test(run_names_the_observer),
		cmocka_unit_test(run_names_the_observation),
		cmocka_unit_test(run_wants_every_observed_cell),
		cmocka_unit_test(run_names_the_event),
		cmocka_unit_test(run_names_an_event_that_no_line_lists),
		cmocka_unit_test(run_names_the_register),
		cmocka_unit_test(run_refuses_an_empty_file),
		cmocka_unit_test(run_refuses_another_format),
		cmocka_unit_test(run_refuses_another_kind),
		cmocka_unit_test(run_refuses_an_unknown_operation),
		cmocka_unit_test(run_refuses_a_step_out_of_order),
		cmocka_unit_test(run_refuses_lines_out_of_order),
		cmocka_unit_test(run_refuses_a_number_with_a_leading_zero),
		cmocka_unit_test(run_refuses_a_number_beyond_64_bits),
		cmocka_unit_test(run_refuses_an_input_that_is_none),
		cmocka_unit_test(run_refuses_a_missing_end),
		cmocka_unit_test(run_refuses_every_prefix),
		cmocka_unit_test(run_survives_any_bytes),
		cmocka_unit_test(run_fails_without_the_quirk_that_a_file_shows),
		cmocka_unit_test(each_quirk_is_shown_or_untold),
		cmocka_unit_test(golden_describes_each_quirk),
	};

	return cmocka_run_group_tests(tests, load_all, free_all);
}
