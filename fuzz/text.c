/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The parser of program text: one line at a time, words separated by blanks.
 * Every failure names line and column of the word that is wrong; nothing in a
 * text, however broken, does more than that.
 */
#include "fuzz/program.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "fuzz/names.h"

struct word {
	const char *s;
	size_t length;
	unsigned column;
};

struct parser {
	struct program *p;
	const struct system *(*find_system)(const char *name);
	struct text_error *error;
	const char *at, *line_start, *line_end, *end;
	unsigned line;
	bool has_config;
	struct text_error config_place; /* where to complain about the configuration */
};

/* ---- errors ------------------------------------------------------------------------ */

/* Words come from anywhere: keep messages short and printable. */
static void quote(const struct word *w, char out[28])
{
	size_t n = w->length < 24 ? w->length : 24;

	for (size_t i = 0; i < n; i++) {
		out[i] = '?';
		if (w->s[i] > ' ' && w->s[i] < 0x7f)
			out[i] = w->s[i];
	}
	strcpy(out + n, n < w->length ? "..." : "");
}

__attribute__((format(printf, 3, 4))) static bool fail(struct parser *ps, unsigned column,
						       const char *format, ...)
{
	va_list ap;

	ps->error->line = ps->line;
	ps->error->column = column;
	va_start(ap, format);
	vsnprintf(ps->error->message, sizeof(ps->error->message), format, ap);
	va_end(ap);
	return false;
}

static bool fail_word(struct parser *ps, const struct word *w, const char *what)
{
	char q[28];

	quote(w, q);
	return fail(ps, w->column, "%s '%s'", what, q);
}

/* ---- words --------------------------------------------------------------------------- */

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static unsigned column(const struct parser *ps)
{
	return (unsigned)(ps->at - ps->line_start) + 1;
}

static void skip_blanks(struct parser *ps)
{
	while (ps->at < ps->line_end && is_blank(*ps->at))
		ps->at++;
}

/* The next word of the line; false at its end, with the place of the end in *w. */
static bool next_word(struct parser *ps, struct word *w)
{
	skip_blanks(ps);
	*w = (struct word){ ps->at, 0, column(ps) };
	while (ps->at < ps->line_end && !is_blank(*ps->at))
		ps->at++;
	w->length = (size_t)(ps->at - w->s);
	return w->length > 0;
}

static bool need_word(struct parser *ps, struct word *w, const char *what)
{
	return next_word(ps, w) || fail(ps, w->column, "expected %s", what);
}

static bool end_of_line(struct parser *ps)
{
	struct word w;

	return !next_word(ps, &w) || fail_word(ps, &w, "unexpected");
}

static bool is_word(const struct word *w, const char *s)
{
	return w->length == strlen(s) && !memcmp(w->s, s, w->length);
}

static bool starts_with(const struct word *w, const char *s)
{
	return w->length >= strlen(s) && !memcmp(w->s, s, strlen(s));
}

static struct word word_from(const struct word *w, size_t skip)
{
	return (struct word){ w->s + skip, w->length - skip, w->column + (unsigned)skip };
}

/* key=value; false when there is no '='. */
static bool split(const struct word *w, char separator, struct word *key, struct word *value)
{
	const char *mark = memchr(w->s, separator, w->length);

	if (!mark)
		return false;
	*key = (struct word){ w->s, (size_t)(mark - w->s), w->column };
	*value = word_from(w, key->length + 1);
	return true;
}

static bool need_split(struct parser *ps, const struct word *w, struct word *key,
		       struct word *value)
{
	return split(w, '=', key, value) || fail_word(ps, w, "expected name=value, found");
}

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return 16;
}

static bool number(struct parser *ps, const struct word *w, uint64_t *out)
{
	bool hex = starts_with(w, "0x");
	struct word digits = hex ? word_from(w, 2) : *w;
	unsigned base = hex ? 16 : 10;
	uint64_t value = 0;

	if (!digits.length)
		return fail_word(ps, w, "expected a number, found");
	for (size_t i = 0; i < digits.length; i++) {
		unsigned d = (unsigned)digit(digits.s[i]);

		if (d >= base)
			return fail_word(ps, w, "expected a number, found");
		if (value > (UINT64_MAX - d) / base)
			return fail_word(ps, w, "number does not fit 64 bits:");
		value = value * base + d;
	}
	*out = value;
	return true;
}

static bool number_between(struct parser *ps, const struct word *w, uint64_t low, uint64_t high,
			   uint64_t *out)
{
	if (!number(ps, w, out))
		return false;
	if (*out < low || *out > high)
		return fail(ps, w->column, "expected %" PRIu64 " to %" PRIu64 ", found %" PRIu64,
			    low, high, *out);
	return true;
}

/* ---- names ---------------------------------------------------------------------------- */

/* Row of a word in a list of our own. */
static bool find_word(const struct word *w, const char *const *name, unsigned count, unsigned *out)
{
	for (*out = 0; *out < count; ++*out)
		if (is_word(w, name[*out]))
			return true;
	return false;
}

static bool find_name(const struct parser *ps, enum names of, const struct word *w, unsigned *out)
{
	return names_find(ps->p->sys, of, w->s, w->length, out);
}

#define LIST 400u

static bool fail_choice(struct parser *ps, const struct word *w, const char *what, const char *list)
{
	char q[28];

	quote(w, q);
	return fail(ps, w->column, "%s '%s', expected one of: %s", what, q, list);
}

/* For names of which there are few: the message lists them. */
static bool need_name(struct parser *ps, enum names of, const struct word *w, const char *what,
		      unsigned *out)
{
	char list[LIST];

	if (find_name(ps, of, w, out))
		return true;
	names_list(ps->p->sys, of, list, sizeof(list));
	return fail_choice(ps, w, what, list);
}

/* ---- header --------------------------------------------------------------------------- */

static bool parse_system(struct parser *ps, const struct word *w)
{
	char name[32];

	if (w->length < sizeof(name)) {
		memcpy(name, w->s, w->length);
		name[w->length] = '\0';
		ps->p->sys = ps->find_system(name);
	}
	return ps->p->sys || fail_word(ps, w, "unknown system");
}

static bool parse_header(struct parser *ps, const struct word *first)
{
	struct word w;

	if (!is_word(first, "obseq"))
		return fail(ps, first->column, "expected the header 'obseq 1 SYSTEM LEVEL'");
	if (!need_word(ps, &w, "the version"))
		return false;
	if (!is_word(&w, "1"))
		return fail_word(ps, &w, "unknown version");
	if (!need_word(ps, &w, "a system") || !parse_system(ps, &w))
		return false;
	if (!need_word(ps, &w, "a level"))
		return false;
	if (!need_name(ps, NAMES_LEVEL, &w, "unknown level", &ps->p->level))
		return false;
	ps->config_place.line = ps->line;
	ps->config_place.column = first->column;
	return end_of_line(ps);
}

/* ---- config ------------------------------------------------------------------------------ */

enum config_key { CONFIG_PAGES, CONFIG_CPUS, CONFIG_SEED, CONFIG_START, CONFIG_OBSERVE };
static const char *const config_key[] = { "pages", "cpus", "seed", "start", "observe" };
#define CONFIG_KEYS 5u

static bool parse_setting(struct parser *ps, unsigned key, const struct word *value)
{
	struct program *p = ps->p;

	switch ((enum config_key)key) {
	case CONFIG_PAGES:
		return number_between(ps, value, PROGRAM_MIN_PAGES, PROGRAM_MAX_PAGES,
				      &p->cfg.pages);
	case CONFIG_CPUS:
		return number_between(ps, value, 1, ENGINE_MAX_CPUS, &p->cfg.cpus);
	case CONFIG_SEED:
		return number(ps, value, &p->cfg.seed);
	case CONFIG_START:
		return need_name(ps, NAMES_START, value, "unknown start", &p->start);
	case CONFIG_OBSERVE:
		return need_name(ps, NAMES_OBSERVE, value, "unknown observation", &p->cfg.observe);
	}
	return false;
}

static bool parse_config(struct parser *ps, const struct word *first)
{
	struct word w, key, value;
	unsigned k, seen = 0;

	if (ps->has_config)
		return fail(ps, first->column, "a second config line");
	if (ps->p->steps)
		return fail(ps, first->column, "config must stand before the first step");
	ps->has_config = true;
	ps->config_place.line = ps->line;
	ps->config_place.column = first->column;
	while (next_word(ps, &w)) {
		if (!need_split(ps, &w, &key, &value))
			return false;
		if (!find_word(&key, config_key, CONFIG_KEYS, &k))
			return fail_word(ps, &key, "unknown setting");
		if (seen & (1u << k))
			return fail_word(ps, &key, "repeated setting");
		seen |= 1u << k;
		if (!parse_setting(ps, k, &value))
			return false;
	}
	return true;
}

/* ---- steps ----------------------------------------------------------------------------------- */

static bool parse_steer(struct parser *ps, struct step *s, const struct word *list)
{
	struct word rest = *list, item, next;

	for (bool more = true; more; rest = next) {
		more = split(&rest, ',', &item, &next);
		if (!more)
			item = rest;
		if (s->steer_count == STEP_STEER)
			return fail(ps, item.column, "more than %u steered values", STEP_STEER);
		if (!number(ps, &item, &s->steer[s->steer_count]))
			return false;
		s->steer_count++;
	}
	return true;
}

/* A number, or the name of a value where the kind has names. */
static bool parse_value(struct parser *ps, unsigned kind, const struct word *w, uint64_t *out)
{
	const struct arg_kind *k = &ps->p->sys->kind[kind];
	char list[LIST];

	if (!k->value_name || !w->length || digit(w->s[0]) < 10)
		return number(ps, w, out);
	if (value_find(k, w->s, w->length, out))
		return true;
	value_list(k, list, sizeof(list));
	return fail_choice(ps, w, "unknown value", list);
}

static bool find_arg(const struct op_desc *op, const struct word *w, unsigned *out)
{
	for (*out = 0; *out < op->argc; ++*out)
		if (is_word(w, op->arg[*out].name))
			return true;
	return false;
}

static bool parse_arg(struct parser *ps, struct step *s, const struct word *w, unsigned *seen)
{
	const struct op_desc *op = &ps->p->sys->op[s->op];
	struct word key, value;
	unsigned i;

	if (!need_split(ps, w, &key, &value))
		return false;
	if (is_word(&key, "steer")) {
		if (op->steer == STEER_NONE)
			return fail(ps, key.column, "%s reads no stream: nothing to steer",
				    op->name);
		i = STEP_ARGS;
	} else if (!find_arg(op, &key, &i)) {
		return fail_word(ps, &key, "unknown argument");
	}
	if (*seen & (1u << i))
		return fail_word(ps, &key, "repeated argument");
	*seen |= 1u << i;
	return i == STEP_ARGS ? parse_steer(ps, s, &value)
			      : parse_value(ps, op->arg[i].kind, &value, &s->arg[i]);
}

static bool parse_op(struct parser *ps, struct step *s)
{
	const struct program *p = ps->p;
	struct word w;
	unsigned op;

	if (!need_word(ps, &w, "an operation"))
		return false;
	if (!find_name(ps, NAMES_OP, &w, &op))
		return fail_word(ps, &w, "unknown operation");
	if (!program_op_allowed(p->sys, p->level, op))
		return fail(ps, w.column, "operation '%s' does not exist at level %s",
			    p->sys->op[op].name, p->sys->level[p->level]);
	s->op = (uint8_t)op;
	return true;
}

static bool parse_cpu(struct parser *ps, struct step *s)
{
	struct word w, digits;
	uint64_t cpu;

	if (!need_word(ps, &w, "cpuN"))
		return false;
	if (!starts_with(&w, "cpu"))
		return fail_word(ps, &w, "expected cpuN, found");
	digits = word_from(&w, 3);
	if (!number_between(ps, &digits, 0, ps->p->cfg.cpus - 1, &cpu))
		return false;
	s->cpu = (uint8_t)cpu;
	return true;
}

/* From the side on. */
static bool parse_step(struct parser *ps, const struct word *first, struct step *s)
{
	unsigned side, seen = 0;
	struct word w;

	if (!find_word(first, side_name, SIDE_NAMES, &side))
		return fail_word(ps, first, "expected 'both', 'A' or 'B', found");
	s->side = (uint8_t)side;
	if (!parse_cpu(ps, s) || !parse_op(ps, s))
		return false;
	while (next_word(ps, &w))
		if (!parse_arg(ps, s, &w, &seen))
			return false;
	if (!program_add(ps->p, s))
		return fail(ps, first->column, "more than %u steps", PROGRAM_MAX_STEPS);
	return true;
}

static bool parse_nested(struct parser *ps, const struct word *first)
{
	struct step s = { 0 };
	struct word w;
	uint64_t nest;

	if (!ps->p->steps)
		return fail(ps, first->column, "a nested step without a step before it");
	if (!need_word(ps, &w, "the number of a lock") || !number_between(ps, &w, 1, 255, &nest))
		return false;
	s.nest = (uint8_t)nest;
	return need_word(ps, &w, "'both', 'A' or 'B'") && parse_step(ps, &w, &s);
}

/* ---- expectations ---------------------------------------------------------------------------- */

static bool take_name(struct parser *ps, const struct word *w, char *out, size_t size)
{
	if (!w->length || w->length >= size)
		return fail_word(ps, w, "not a usable name:");
	for (size_t i = 0; i < w->length; i++)
		if (w->s[i] <= ' ' || w->s[i] >= 0x7f)
			return fail_word(ps, w, "not a usable name:");
	memcpy(out, w->s, w->length);
	out[w->length] = '\0';
	return true;
}

static bool expect_outcome(struct parser *ps, struct expect *e)
{
	struct word w;
	unsigned row;

	if (!need_word(ps, &w, "an outcome"))
		return false;
	if (!find_name(ps, NAMES_OUTCOME, &w, &row))
		return fail_word(ps, &w, "unknown outcome");
	return take_name(ps, &w, e->name, sizeof(e->name));
}

static bool expect_violation(struct parser *ps, struct expect *e)
{
	struct word w, id, detail;
	unsigned row;

	if (!need_word(ps, &w, "a check"))
		return false;
	if (!split(&w, '/', &id, &detail))
		id = w;
	if (!find_name(ps, NAMES_CHECK, &id, &row))
		return fail_word(ps, &id, "unknown check");
	if (!take_name(ps, &w, e->name, sizeof(e->name)))
		return false;
	if (!next_word(ps, &w))
		return true;
	if (!need_name(ps, NAMES_PRINCIPAL, &w, "unknown principal", &row))
		return false;
	return take_name(ps, &w, e->principal, sizeof(e->principal));
}

static bool expect_panic(struct parser *ps, struct expect *e)
{
	struct word w;
	unsigned row;

	if (!next_word(ps, &w))
		return true;
	return need_name(ps, NAMES_PANIC, &w, "unknown panic", &row) &&
	       take_name(ps, &w, e->name, sizeof(e->name));
}

static bool expect_clean(struct parser *ps, struct expect *e)
{
	(void)ps;
	(void)e;
	return true;
}

static const struct {
	const char *word;
	bool (*parse)(struct parser *ps, struct expect *e);
} expectation[] = {
	[EXPECT_CLEAN] = { "clean", expect_clean },
	[EXPECT_OUTCOME] = { "outcome", expect_outcome },
	[EXPECT_VIOLATION] = { "violation", expect_violation },
	[EXPECT_PANIC] = { "panic", expect_panic },
};
#define EXPECTATIONS (sizeof(expectation) / sizeof(expectation[0]))

static bool variant_mutant(struct parser *ps, const struct word *value, struct variant *v)
{
	return take_name(ps, value, v->mutant, sizeof(v->mutant));
}

static bool variant_quirks(struct parser *ps, const struct word *value, struct variant *v)
{
	char list[VARIANT_NAME];
	const char *wrong;
	struct word bad;

	if (!take_name(ps, value, list, sizeof(list)))
		return false;
	bad = *value;
	if (quirks_parse(ps->p->sys, list, &v->quirks, &wrong, &bad.length))
		return true;
	bad.s += wrong - list;
	bad.column += (unsigned)(wrong - list);
	return fail_word(ps, &bad, "unknown quirk");
}

static bool variant_model(struct parser *ps, const struct word *value, struct variant *v)
{
	v->with = RUN_MODEL;
	return variant_quirks(ps, value, v);
}

static bool variant_alone(struct parser *ps, const struct word *value, struct variant *v)
{
	v->with = RUN_ALONE;
	return variant_quirks(ps, value, v);
}

static bool variant_observe(struct parser *ps, const struct word *value, struct variant *v)
{
	if (!need_name(ps, NAMES_OBSERVE, value, "unknown observation", &v->observe))
		return false;
	v->observe++;
	return true;
}

static bool variant_without(struct parser *ps, const struct word *value, struct variant *v)
{
	struct word rest = *value, item, next;

	for (bool more = true; more; rest = next) {
		more = split(&rest, ',', &item, &next);
		if (!more)
			item = rest;
		if (!variant_switch_off(ps->p->sys, v, item.s, item.length))
			return fail_word(ps, &item, "unknown check");
	}
	return true;
}

static const struct {
	const char *key;
	bool (*parse)(struct parser *ps, const struct word *value, struct variant *v);
	unsigned excludes; /* bit n: not together with row n */
} variant_word[] = {
	{ "mutant", variant_mutant, 1u | 2u | 4u }, { "model", variant_model, 1u | 2u | 4u },
	{ "alone", variant_alone, 1u | 2u | 4u },   { "observe", variant_observe, 8u },
	{ "without", variant_without, 16u },
};
#define VARIANT_WORDS (sizeof(variant_word) / sizeof(variant_word[0]))

/* A word NAME=VALUE that says of which run the expectation speaks; *none: it is no such word. */
static bool parse_variant(struct parser *ps, const struct word *w, struct variant *v,
			  unsigned *seen, bool *none)
{
	struct word key, value;

	*none = true;
	if (!split(w, '=', &key, &value))
		return true;
	for (unsigned i = 0; i < VARIANT_WORDS; i++) {
		if (!is_word(&key, variant_word[i].key))
			continue;
		*none = false;
		if (*seen & variant_word[i].excludes)
			return fail_word(ps, &key, "not together with what stands before:");
		*seen |= 1u << i;
		return variant_word[i].parse(ps, &value, v);
	}
	return true;
}

/* All of them, and the word behind them. */
static bool parse_variants(struct parser *ps, struct variant *v, struct word *next)
{
	unsigned seen = 0;
	bool none = false;

	while (!none) {
		if (!need_word(ps, next, "an expectation") ||
		    !parse_variant(ps, next, v, &seen, &none))
			return false;
	}
	return true;
}

static bool parse_expect(struct parser *ps)
{
	struct expect e = { 0 };
	struct word w;

	if (!parse_variants(ps, &e.variant, &w))
		return false;
	for (unsigned i = 0; i < EXPECTATIONS; i++) {
		if (!is_word(&w, expectation[i].word))
			continue;
		e.kind = (enum expect_kind)i;
		if (!expectation[i].parse(ps, &e) || !end_of_line(ps))
			return false;
		program_expect(ps->p, &e);
		return true;
	}
	return fail_word(ps, &w, "unknown expectation");
}

/* ---- lines --------------------------------------------------------------------------- */

static bool parse_line(struct parser *ps)
{
	struct word first;
	struct step s = { 0 };

	if (!next_word(ps, &first))
		return true;
	if (!ps->p->sys)
		return parse_header(ps, &first);
	if (is_word(&first, "obseq"))
		return fail(ps, first.column, "a second header");
	if (is_word(&first, "config"))
		return parse_config(ps, &first);
	if (is_word(&first, "expect"))
		return parse_expect(ps);
	if (is_word(&first, "at"))
		return parse_nested(ps, &first);
	return parse_step(ps, &first, &s);
}

/* Steps from ps->at to the line's end (without comment); ps->end when there is no more. */
static void take_line(struct parser *ps, const char *start)
{
	const char *newline = memchr(start, '\n', (size_t)(ps->end - start));
	const char *comment;

	ps->line++;
	ps->at = ps->line_start = start;
	ps->line_end = newline ? newline : ps->end;
	comment = memchr(start, '#', (size_t)(ps->line_end - start));
	if (comment)
		ps->line_end = comment;
}

static const char *next_line(const struct parser *ps)
{
	const char *newline = memchr(ps->line_start, '\n', (size_t)(ps->end - ps->line_start));

	return newline ? newline + 1 : ps->end;
}

static bool finish(struct parser *ps)
{
	const char *wrong;

	if (!ps->p->sys) {
		ps->line = 1;
		return fail(ps, 1, "expected the header 'obseq 1 SYSTEM LEVEL'");
	}
	wrong = ps->p->sys->config_check(&ps->p->cfg);
	if (!wrong)
		return true;
	ps->line = ps->config_place.line;
	return fail(ps, ps->config_place.column, "configuration: %s", wrong);
}

bool program_parse(struct program *p, const char *text, size_t length,
		   const struct system *(*find_system)(const char *name), struct text_error *error)
{
	struct parser ps = { .p = p, .find_system = find_system, .error = error };

	program_init(p, NULL);
	ps.end = text + length;
	if (length > PROGRAM_MAX_TEXT) {
		ps.line = 1;
		return fail(&ps, 1, "longer than %u bytes", PROGRAM_MAX_TEXT);
	}
	for (const char *at = text; at < ps.end; at = next_line(&ps)) {
		take_line(&ps, at);
		if (!parse_line(&ps))
			return false;
	}
	return finish(&ps);
}
