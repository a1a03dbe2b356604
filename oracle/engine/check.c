/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>
#include <string.h>

#include "oracle/engine/check.h"

static const char counters_magic[8] = "obseqct";

/* ---- counters ----------------------------------------------------------------- */

void counters_init(struct counters *c)
{
	memset(c, 0, sizeof(*c));
	memcpy(c->id.magic, counters_magic, sizeof(c->id.magic));
	c->id.size = sizeof(*c);
}

/* FNV-1a; the terminator counts, so that rows cannot run into each other. */
static uint64_t hash_name(uint64_t h, const char *name)
{
	do
		h = (h ^ (uint8_t)*name) * 0x100000001b3ull;
	while (*name++);
	return h;
}

static uint64_t hash_tables(const struct system *sys)
{
	uint64_t h = 0xcbf29ce484222325ull;

	for (unsigned i = 0; i < sys->op_count; i++)
		h = hash_name(h, sys->op[i].name);
	h = hash_name(h, "");
	for (unsigned i = 0; i < sys->outcome_count; i++)
		h = hash_name(h, sys->outcome_name(i));
	h = hash_name(h, "");
	for (unsigned i = 0; i < sys->check_count; i++)
		h = hash_name(h, sys->check[i].id);
	return h;
}

void counters_belong(struct counters *c, const struct system *sys)
{
	snprintf(c->id.system, sizeof(c->id.system), "%s", sys->name);
	c->id.tables = hash_tables(sys);
}

static void check_count_add(struct check_count *sum, const struct check_count *c)
{
	sum->held += c->held;
	sum->trivial += c->trivial;
	sum->violated += c->violated;
	sum->premise_not_met += c->premise_not_met;
	for (size_t i = 0; i < sizeof(sum->distinct); i++)
		sum->distinct[i] = (uint8_t)(sum->distinct[i] | c->distinct[i]);
	sum->distinct_seen = check_distinct(sum);
}

static void words_add(uint64_t *sum, const uint64_t *c, size_t count)
{
	for (size_t i = 0; i < count; i++)
		sum[i] += c[i];
}

void counters_add(struct counters *sum, const struct counters *c)
{
	sum->programs += c->programs;
	sum->steps += c->steps;
	sum->audits += c->audits;
	sum->paired_steps += c->paired_steps;
	sum->skipped += c->skipped;
	sum->desync += c->desync;
	sum->blocked += c->blocked;
	sum->nested += c->nested;
	sum->perturb_undone += c->perturb_undone;
	sum->waiting += c->waiting;
	sum->cells += c->cells;
	words_add(sum->op, c->op, ENGINE_MAX_OPS);
	words_add(sum->outcome, c->outcome, ENGINE_MAX_OUTCOMES);
	words_add(&sum->eq_lost[0][0], &c->eq_lost[0][0],
		  (size_t)ENGINE_MAX_PRINCIPALS * LOST_REASONS);
	for (size_t i = 0; i < ENGINE_MAX_CHECKS; i++)
		check_count_add(&sum->check[i], &c->check[i]);
}

unsigned check_distinct(const struct check_count *c)
{
	unsigned bits = 0;

	for (size_t i = 0; i < sizeof(c->distinct); i++)
		bits += (unsigned)__builtin_popcount(c->distinct[i]);
	return bits;
}

const char *eq_lost_name(unsigned reason)
{
	static const char *const name[LOST_REASONS] = {
		[LOST_ONE_SIDED] = "one_sided", [LOST_PERTURBED] = "perturbed",
		[LOST_DECLARED] = "declared",	[LOST_NO_ROLE] = "no_role",
		[LOST_RECORD] = "record",
	};

	return reason < LOST_REASONS ? name[reason] : "unknown";
}

/* ---- the book ------------------------------------------------------------------- */

static int check_by_id(const struct system *sys, const char *id)
{
	for (unsigned i = 0; i < sys->check_count; i++) {
		if (!strcmp(sys->check[i].id, id))
			return (int)i;
	}
	return NO_CHECK;
}

static bool is_wanted(const struct check_desc *check, const struct pair_options *options,
		      unsigned row)
{
	if (options->only_kinds && !(options->only_kinds >> check->kind & 1))
		return false;
	return !options->disabled || !(options->disabled[row / 8] >> (row % 8) & 1);
}

void book_init(struct book *b, const struct system *sys, const struct pair_options *options)
{
	memset(b, 0, sizeof(*b));
	b->sys = sys;
	b->count = options->count;
	for (unsigned i = 0; i < sys->check_count; i++)
		b->wanted[i] = is_wanted(&sys->check[i], options, i);
	b->no_panic = check_by_id(sys, CHECK_NO_PANIC);
	b->errors_change_nothing = check_by_id(sys, CHECK_ERRORS_CHANGE_NOTHING);
	b->error_codes_public = check_by_id(sys, CHECK_ERROR_CODES_PUBLIC);
	b->inv_after_nested = check_by_id(sys, CHECK_INV_AFTER_NESTED);
	b->refine_results = check_by_id(sys, CHECK_REFINE_RESULTS);
}

void check_count_occasion(struct check_count *c, uint64_t hash)
{
	unsigned bit = (unsigned)(hash ^ hash >> 32) % COUNT_DISTINCT_BITS;
	uint8_t mask = (uint8_t)(1u << bit % 8);

	c->distinct_seen += !(c->distinct[bit / 8] & mask);
	c->distinct[bit / 8] |= mask;
}

void book_occasion(struct book *b, int check, uint64_t hash)
{
	check_count_occasion(&b->count->check[check], hash);
}

/* "value=0x7", "what=frame" */
static int argument_text(const struct arg_kind *kind, const char *name, uint64_t value, char *text,
			 size_t size)
{
	const char *word = NULL;

	if (kind->value_name && value < kind->limit)
		word = kind->value_name(value);
	if (word)
		return snprintf(text, size, " %s=%s", name, word);
	return snprintf(text, size, kind->hex ? " %s=0x%llx" : " %s=%llu", name,
			(unsigned long long)value);
}

/* "both cpu0 send part=1 value=0x7", as in program text */
static void step_text(const struct system *sys, const struct step *s, char *text, size_t size)
{
	static const char *const side[] = { "both", "A", "B" };
	const struct op_desc *op = &sys->op[s->op];
	int used = snprintf(text, size, "%s cpu%u %s", side[s->side % 3], s->cpu, op->name);

	for (unsigned i = 0; i < op->argc && used >= 0 && (size_t)used < size; i++)
		used += argument_text(&sys->kind[op->arg[i].kind], op->arg[i].name, s->arg[i],
				      text + used, size - (size_t)used);
}

void book_violated_va(struct book *b, const struct place *place, const char *format, va_list args)
{
	struct violation *v = &b->violation;
	char text[160] = "", difference[320];

	if (!book_wants(b, place->check))
		return;
	b->count->check[place->check].violated++;
	if (v->found)
		return;
	if (b->current)
		step_text(b->sys, b->current, text, sizeof(text));
	vsnprintf(difference, sizeof(difference), format, args);
	*v = (struct violation){ .found = true,
				 .check = (unsigned)place->check,
				 .principal = place->principal,
				 .side = place->side,
				 .step = b->step };
	snprintf(v->detail, sizeof(v->detail), "%s%s%s", place->definitional ? EXACT_DISAGREES : "",
		 place->definitional && *place->detail ? "/" : "", place->detail);
	b->about_object = place->object;
	b->object = place->object ? *place->object : 0;
	snprintf(v->message, sizeof(v->message), "%s%s%s%s", b->current ? "After `" : "", text,
		 b->current ? "`: " : "", difference);
}

void book_violated(struct book *b, const struct place *place, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	book_violated_va(b, place, format, args);
	va_end(args);
}
