/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One step of golden vectors.
 *
 * The vectors' own account of the state (`init base`, `set` lines, the `c` lines of
 * kept steps) is followed beside the model, and after each step every cell of either
 * must agree with the other: what a line lists has changed as it says, and nothing
 * else has changed.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "oracle/engine/grow.h"
#include "oracle/kcore/objects.h"
#include "oracle/kcore/vector_run.h"

#define OBSERVED_EVERY 10u /* steps */
#define OBSERVERS 3u	   /* of the principals the first, and who is current, are printed */

typedef bool (*line_reader)(struct vector_run *r, const struct vector_word *word, size_t words);

/* ---- inputs ----------------------------------------------------------------------- */

/* The words of a cell in an `in` or `set` line go to the model and to the account. */
bool vector_put_cell(struct vector_run *r, const struct cell *c, const uint64_t *value)
{
	if (!cell_exists(c) || !cell_write(&r->m, c, value))
		return vector_fail(&r->at, "this cell is no input");
	cell_store_set(&r->store, &r->m, c, value);
	return true;
}

static bool set_live(struct vector_run *r, struct vector_word name, struct vector_word value)
{
	uint64_t *hw = r->m.model->hw[r->m.cpu], n;
	unsigned reg;

	if (!word_register(name, &reg) || reg >= KM_HW_WORDS || !word_number(value, &n))
		return vector_fail(&r->at, "in reg: expected a register and a number");
	km_store(r->m.model, KM_F_HW, r->m.cpu * KM_WORD_STRIDE + reg, &hw[reg], n);
	return true;
}

bool vector_set_saved(struct vector_run *r, uint64_t id, struct vector_word name, uint64_t value)
{
	unsigned reg;

	if (id >= KC_CTXT_POOL || !word_register(name, &reg))
		return vector_fail(&r->at, "expected a context and a register");
	km_store(r->m.model, KM_F_CTXT, id * KM_WORD_STRIDE + reg, &r->m.model->ctxt[id][reg],
		 value);
	return true;
}

static bool override(struct vector_run *r, const struct vector_word *word)
{
	struct vector_override o = { .core = word_is(word[2], "c") };

	if ((!o.core && !word_is(word[2], "d")) || !word_number(word[3], &o.v) ||
	    !word_number(word[4], &o.n) || !word_number(word[5], &o.value))
		return vector_fail(&r->at, "in orc: expected c or d and three numbers");
	r->override =
		grow(r->override, r->overrides + 1, &r->override_capacity, sizeof(*r->override));
	r->override[r->overrides++] = o;
	return true;
}

static bool read_in(struct vector_run *r, const struct vector_word *word, size_t words)
{
	struct cell lock = { CELL_HLOCK, { 0 } };
	uint64_t id, value;

	if (words == 6 && word_is(word[1], "orc"))
		return override(r, word);
	if (words == 4 && word_is(word[1], "reg"))
		return set_live(r, word[2], word[3]);
	if (words == 5 && word_is(word[1], "ctxt") && word_number(word[2], &id) &&
	    word_number(word[4], &value))
		return vector_set_saved(r, id, word[3], value);
	if (words == 4 && word_is(word[1], "hlock") && word_number(word[2], &lock.key[0]) &&
	    word_number(word[3], &value))
		return vector_put_cell(r, &lock, &value);
	return vector_fail(&r->at, "in: expected reg, ctxt, orc or hlock");
}

/* ---- what a step is said to change ----------------------------------------------- */

/* The state before the call, with the inputs of the step in place. */
static bool read_out(struct vector_run *r, const struct vector_word *word, size_t words)
{
	(void)word;
	(void)words;
	memcpy(r->want_hw, r->m.model->hw[r->m.cpu], sizeof(r->want_hw));
	memcpy(r->want_ctxt, r->m.model->ctxt, sizeof(r->want_ctxt));
	return true;
}

static bool same(const uint64_t *a, const uint64_t *b, enum cell_name name)
{
	return !memcmp(a, b, cell_values(name) * sizeof(*a));
}

static bool change_cell(struct vector_run *r, const struct cell *c, const uint64_t *value)
{
	uint64_t old[CELL_VALUES];
	char title[CELL_TEXT];

	cell_print(c, title);
	if (!cell_exists(c) || (c->name == CELL_MACH && !r->handlers))
		return vector_fail(&r->at, "%s: expected another cell", title);
	cell_store_get(&r->store, &r->m, c, old);
	if (same(old, value, c->name))
		return vector_fail(&r->at, "%s: expected a new value, found the old one", title);
	cell_store_set(&r->store, &r->m, c, value);
	r->change = grow(r->change, r->changes + 1, &r->change_capacity, sizeof(*r->change));
	r->change[r->changes++] = (struct vector_change){ *c, r->at.line };
	vector_touch_cell(r, c);
	return true;
}

static bool read_run(struct vector_run *r, const struct vector_word *word, size_t words,
		     struct cell_run *run)
{
	enum cell_name name;

	if (words < 2 || !cell_lookup(word[1], &name))
		return vector_fail(&r->at, "expected the name of a cell");
	if (!cell_run_parse(word + 2, words - 2, cell_keys(name), cell_values(name), run))
		return vector_fail(&r->at, "malformed run of cells");
	run->first.name = name;
	return true;
}

bool vector_each_cell(struct vector_run *r, const struct vector_word *word, size_t words,
		      bool (*each)(struct vector_run *r, const struct cell *c,
				   const uint64_t *value))
{
	struct cell_run run;
	uint64_t value[CELL_VALUES];
	struct cell c;

	if (!read_run(r, word, words, &run))
		return false;
	for (uint64_t i = 0; i < run.count; i++) {
		cell_run_at(&run, i, cell_keys(run.first.name), cell_values(run.first.name), &c,
			    value);
		if (!each(r, &c, value))
			return false;
	}
	return true;
}

static bool read_c(struct vector_run *r, const struct vector_word *word, size_t words)
{
	return vector_each_cell(r, word, words, change_cell);
}

/* field=value pairs, each with another value than `want` has. */
static bool change_registers(struct vector_run *r, const struct vector_word *word, size_t words,
			     uint64_t *want, unsigned limit)
{
	for (size_t i = 0; i < words; i++) {
		struct vector_word name;
		uint64_t value;
		unsigned reg;

		if (!word_assignment(word[i], &name, &value) || !word_register(name, &reg) ||
		    reg >= limit)
			return vector_fail(&r->at, "expected register=value");
		if (want[reg] == value)
			return vector_fail(&r->at, "%.*s: expected a new value, found the old one",
					   (int)name.size, name.text);
		want[reg] = value;
	}
	return true;
}

static bool read_r(struct vector_run *r, const struct vector_word *word, size_t words)
{
	vector_touch(r, OBJECT(OBJ_CPU, 0, r->m.cpu));
	r->live_line = r->at.line;
	return change_registers(r, word + 1, words - 1, r->want_hw, KM_HW_WORDS);
}

static bool read_x(struct vector_run *r, const struct vector_word *word, size_t words)
{
	uint64_t id;

	if (words < 3 || !word_number(word[1], &id) || id >= KC_CTXT_POOL)
		return vector_fail(&r->at, "x: expected a context");
	vector_touch(r, OBJECT(OBJ_CTXT, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM));
	vector_touch(r, OBJECT(OBJ_DIRTY, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM));
	r->saved_line[id] = r->at.line;
	return change_registers(r, word + 2, words - 2, r->want_ctxt[id], KM_CTXT_WORDS);
}

/* ---- the state, after the call --------------------------------------------------- */

/* The line that lists the cell, or else the one of the result. */
static unsigned line_of(const struct vector_run *r, const struct cell *c)
{
	for (size_t i = 0; i < r->changes; i++) {
		if (r->change[i].cell.name == c->name &&
		    !memcmp(r->change[i].cell.key, c->key, sizeof(c->key)))
			return r->change[i].line;
	}
	return r->at.line;
}

static void format_values(const uint64_t *value, unsigned values, char *text, size_t size)
{
	size_t n = 0;

	text[0] = '\0';
	for (unsigned v = 0; v < values && n < size; v++)
		n += (size_t)snprintf(text + n, size - n, "%s%" PRIu64, v ? " " : "", value[v]);
}

#define VALUES_TEXT 160u

static void check_cell(void *ctx, const struct cell *c)
{
	struct vector_run *r = ctx;
	unsigned values = cell_values(c->name);
	uint64_t want[CELL_VALUES] = { 0 }, found[CELL_VALUES] = { 0 };
	char title[CELL_TEXT], want_text[VALUES_TEXT], found_text[VALUES_TEXT];

	if (c->name == CELL_MACH && !r->handlers)
		return; /* level local has no machine */
	cell_store_get(&r->store, &r->m, c, want);
	cell_read(&r->m, c, found);
	r->at.report->values += values;
	if (same(want, found, c->name))
		return;
	cell_print(c, title);
	format_values(want, values, want_text, sizeof(want_text));
	format_values(found, values, found_text, sizeof(found_text));
	r->at.line = line_of(r, c);
	vector_fail(&r->at, "%s: expected %s, found %s", title, want_text, found_text);
}

/* ... unless the account has it, where it has been compared. */
static void check_unlisted(void *ctx, const struct cell *c)
{
	struct vector_run *r = ctx;

	if (!cell_store_find(&r->store, c))
		check_cell(r, c);
}

/* Cells that either side knows of. */
bool vector_check_cells(struct vector_run *r)
{
	for (size_t i = 0; i < r->store.count; i++)
		check_cell(r, &r->store.entry[i].cell);
	cell_each(&r->m, check_unlisted, r);
	return !r->at.report->message[0];
}

/* `line` lists changes of these registers, 0: none does. */
static bool check_registers(struct vector_run *r, unsigned line, const char *whose,
			    const uint64_t *want, const uint64_t *found, unsigned words)
{
	char name[VECTOR_REG_NAME];
	unsigned reg = 0;

	r->at.report->values += words;
	if (!memcmp(want, found, words * sizeof(*want)))
		return true;
	while (want[reg] == found[reg])
		reg++;
	register_name(reg, name);
	r->at.line = line ? line : r->at.line;
	return vector_fail(&r->at, "%s%s: expected %" PRIu64 ", found %" PRIu64, whose, name,
			   want[reg], found[reg]);
}

static bool check_state(struct vector_run *r)
{
	char whose[VECTOR_REG_NAME];
	bool ok = vector_check_cells(r) && check_registers(r, r->live_line, "r ", r->want_hw,
							   r->m.model->hw[r->m.cpu], KM_HW_WORDS);

	for (unsigned id = 0; ok && id < KC_CTXT_POOL; id++) {
		const uint64_t *found = r->m.model->ctxt[id];

		if (!memcmp(r->want_ctxt[id], found, sizeof(r->want_ctxt[id])))
			continue;
		snprintf(whose, sizeof(whose), "x %u ", id);
		ok = check_registers(r, r->saved_line[id], whose, r->want_ctxt[id], found,
				     KM_CTXT_WORDS);
	}
	return ok;
}

/* ---- results ---------------------------------------------------------------------- */

static bool check_out(struct vector_run *r, const struct vector_word *word, size_t words)
{
	char found[VECTOR_OUT_WORDS][VECTOR_OUT_TEXT];
	size_t n = vector_out(r->op, r->handlers, &r->result, r->premise, found);

	for (size_t i = 0; i < n || i + 1 < words; i++) {
		const struct vector_word *want = i + 1 < words ? &word[i + 1] : NULL;

		if (!want || i >= n || !word_is(*want, found[i]))
			return vector_fail(
				&r->at, "out: expected %.*s, found %s", want ? (int)want->size : 7,
				want ? want->text : "nothing", i < n ? found[i] : "nothing");
	}
	r->at.report->values += n;
	return true;
}

/* "ev N NAME [argument]": the next N events. */
static bool check_ev(struct vector_run *r, const struct vector_word *word, size_t words)
{
	uint64_t n, argument = 0;
	bool has_argument = words == 4;

	if (words < 3 || words > 4 || !word_number(word[1], &n) ||
	    (has_argument && !word_number(word[3], &argument)))
		return vector_fail(&r->at, "malformed event");
	for (uint64_t i = 0; i < n; i++) {
		const struct vector_event *e = &r->event[r->events_seen];

		if (r->events_seen == r->events)
			return vector_fail(&r->at,
					   "ev %.*s: expected %" PRIu64 " of them, found %" PRIu64,
					   (int)word[2].size, word[2].text, n, i);
		if (!word_is(word[2], e->name) || e->has_argument != has_argument ||
		    (has_argument && e->argument != argument))
			return vector_fail(
				&r->at, "ev: expected %.*s %" PRIu64 ", found %s %" PRIu64,
				(int)word[2].size, word[2].text, argument, e->name, e->argument);
		r->events_seen++;
	}
	r->at.report->values += n;
	return true;
}

/* "ro FIELD VALUE": a register that load_encrypted_vcpu returns and that was 0. */
static bool check_ro(struct vector_run *r, const struct vector_word *word, size_t words)
{
	uint64_t want;
	unsigned reg;

	if (words != 3 || !word_register(word[1], &reg) || !word_number(word[2], &want))
		return vector_fail(&r->at, "ro: expected a register and a number");
	if (!want || want != r->loaded[reg])
		return vector_fail(&r->at, "ro %.*s: expected %" PRIu64 ", found %" PRIu64,
				   (int)word[1].size, word[1].text, want, r->loaded[reg]);
	r->loaded[reg] = 0; /* seen */
	r->at.report->values++;
	return true;
}

/* Results that no line told of. */
static bool check_nothing_left(struct vector_run *r)
{
	static const uint64_t none[KM_CTXT_WORDS];

	if (r->events_seen < r->events)
		return vector_fail(&r->at, "ev: expected nothing more, found %s",
				   r->event[r->events_seen].name);
	return check_registers(r, 0, "ro ", none, r->loaded, KM_CTXT_WORDS);
}

static bool read_rollback(struct vector_run *r, const struct vector_word *word, size_t words)
{
	(void)word;
	if (words != 1)
		return vector_fail(&r->at, "malformed rollback");
	r->rollback = true;
	return true;
}

/* ---- a step ----------------------------------------------------------------------- */

/*
 * Lines of a step, in their order.  `before` reads inputs and what is said to change;
 * `result` and `state` compare after the call, results first, so that a difference is
 * named where it begins.
 */
enum { MANY = 1, ONCE = 2 };
static const struct step_line {
	const char *tag;
	unsigned times; /* ONCE: exactly, where there is a result */
	line_reader before, result, state;
} step_line[] = {
	{ "in", MANY, read_in, NULL, NULL },
	{ "out", ONCE, read_out, check_out, NULL },
	{ "ev", MANY, NULL, check_ev, NULL },
	{ "ro", MANY, NULL, check_ro, NULL },
	{ "c", MANY, read_c, NULL, NULL },
	{ "r", MANY, read_r, NULL, NULL },
	{ "x", MANY, read_x, NULL, NULL },
	{ "inv", ONCE, NULL, NULL, vector_check_inv },
	{ "neq", ONCE, NULL, NULL, vector_check_neq },
	{ "rollback", MANY, read_rollback, NULL, NULL },
};
#define STEP_LINES (sizeof(step_line) / sizeof(step_line[0]))

static size_t row_of(struct vector_word tag)
{
	size_t row = 0;

	while (row < STEP_LINES && !word_is(tag, step_line[row].tag))
		row++;
	return row;
}

/* Which reader of a row runs over the lines. */
enum pass { PASS_BEFORE, PASS_RESULT, PASS_STATE };

static bool run_lines(struct vector_run *r, size_t first, size_t end, enum pass pass)
{
	struct vector_word word[VECTOR_WORDS];

	for (size_t at = first; at < end; at++) {
		size_t words = vector_words(r->lines.line[at], word);
		const struct step_line *l = &step_line[row_of(word[0])];
		const line_reader reader[] = { [PASS_BEFORE] = l->before,
					       [PASS_RESULT] = l->result,
					       [PASS_STATE] = l->state };

		r->at.line = (unsigned)at + 1;
		if (reader[pass] && !reader[pass](r, word, words))
			return false;
	}
	return true;
}

/* Where the lines of a step end; they stand in the order of the table. */
static bool step_end(struct vector_run *r, size_t first, size_t *end)
{
	struct vector_word word[VECTOR_WORDS];
	size_t last = 0, count[STEP_LINES + 1] = { 0 };
	bool is_stuck = false;

	for (*end = first; *end < r->lines.count; ++*end) {
		size_t words = vector_words(r->lines.line[*end], word);
		size_t row = words ? row_of(word[0]) : STEP_LINES;

		if (row == STEP_LINES)
			break;
		r->at.line = (unsigned)*end + 1;
		if (row < last)
			return vector_fail(&r->at, "%s: expected earlier", step_line[row].tag);
		last = row;
		count[row]++;
		is_stuck |= words == 2 && word_is(word[0], "out") && word_is(word[1], "none");
	}
	for (size_t row = 0; row < STEP_LINES; row++) {
		bool is_absent = is_stuck && step_line[row].state;

		if (step_line[row].times == ONCE && count[row] != (is_absent ? 0 : 1))
			return vector_fail(&r->at, "%s: expected another number of lines",
					   step_line[row].tag);
	}
	return true;
}

static bool read_step(struct vector_run *r, const struct vector_word *word, size_t words)
{
	uint64_t index;

	if (words < 3 || !word_number(word[1], &index) || index != r->at.report->steps)
		return vector_fail(&r->at, "step: expected step %" PRIu64, r->at.report->steps);
	r->op = vector_op_find(word[2], r->handlers);
	if (!r->op || words != 3 + r->op->argc)
		return vector_fail(&r->at, "step: no such operation, or not its arguments");
	snprintf(r->at.step, sizeof(r->at.step), "step %" PRIu64 " %s: ", index, r->op->name);
	memset(r->arg, 0, sizeof(r->arg));
	for (unsigned i = 0; i < r->op->argc; i++) {
		if (!word_number(word[3 + i], &r->arg[i]))
			return vector_fail(&r->at, "step: argument %u is no number", i);
	}
	return true;
}

static void forget_step(struct vector_run *r)
{
	r->changes = r->objects = r->events = r->events_seen = 0;
	r->owners_touched = r->rollback = false;
	r->live_line = 0;
	memset(r->saved_line, 0, sizeof(r->saved_line));
	memset(r->loaded, 0, sizeof(r->loaded));
}

/* After a kept step of level local the stream stands where the operation left it. */
static void advance_stream(struct vector_run *r)
{
	uint64_t v = r->op->stream == STREAM_TARGET ? r->arg[0] : KC_HOSTVISOR;

	if (r->op->stream != STREAM_NONE && !r->result.halt && v < KC_VMIDS)
		km_store(r->m.model, KM_F_DLOG, v, &r->m.model->dlog[v], r->result.next);
}

static void call(struct vector_run *r)
{
	const struct vector_call c = { r->m.model, r->m.cpu, r->arg, r->loaded };

	r->premise = r->op->premise && r->op->premise(&c);
	r->result = r->op->run(&c);
	if (!r->handlers)
		advance_stream(r);
}

/* What is always undone: panics, steps without a result, and prep_exit. */
static bool is_discarded(const struct vector_run *r)
{
	return r->result.halt || r->result.stuck || !strcmp(r->op->name, "prep_exit");
}

static bool compare_step(struct vector_run *r, size_t first, size_t end)
{
	if (!run_lines(r, first, end, PASS_RESULT))
		return false;
	r->at.line = (unsigned)first; /* the line of the step, for what no line lists */
	if (r->rollback != is_discarded(r))
		return vector_fail(&r->at, "rollback: expected %u, found %u", r->rollback,
				   is_discarded(r));
	if (r->result.stuck)
		return true; /* there is no state to compare */
	return check_nothing_left(r) && check_state(r) && run_lines(r, first, end, PASS_STATE);
}

static uint32_t printed_observers(const struct vector_run *r)
{
	uint32_t all = vector_principals(r), first = 0;

	for (unsigned n = 0; n < OBSERVERS && all; n++) {
		first |= all & -all;
		all &= all - 1;
	}
	if (r->handlers)
		first |= 1u << r->m.model->cpu[r->m.cpu].cur_vmid;
	return first;
}

static bool is_step(const struct vector_run *r, size_t at)
{
	struct vector_word word[VECTOR_WORDS];

	return at < r->lines.count && vector_words(r->lines.line[at], word) &&
	       word_is(word[0], "step");
}

bool vector_run_step(struct vector_run *r, size_t first, size_t *end)
{
	struct journal_mark mark = journal_mark(&r->machine.base.journal);
	struct vector_word word[VECTOR_WORDS];
	size_t words = vector_words(r->lines.line[first], word);

	forget_step(r);
	if (r->due)
		return vector_fail(&r->at, "obs: expected observations before this step");
	if (!read_step(r, word, words) || !step_end(r, first + 1, end) ||
	    !run_lines(r, first + 1, *end, PASS_BEFORE))
		return false;
	vector_views_before(r);
	call(r);
	if (!compare_step(r, first + 1, *end))
		return false;
	if (r->rollback) {
		journal_undo(&r->machine.base.journal, mark);
		cell_store_forget(&r->store);
	}
	cell_store_keep(&r->store, true);
	r->at.report->steps++;
	if (r->at.report->steps % OBSERVED_EVERY == 0 || !is_step(r, *end))
		r->due = printed_observers(r);
	return true;
}
