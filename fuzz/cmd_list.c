/* SPDX-License-Identifier: Apache-2.0 */
/* obseq list: what a system's tables say, for people, for scripts and for the documents. */
#include "fuzz/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "fuzz/options.h"
#include "fuzz/systems.h"

#define CELL 2048u

enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_MARKDOWN };

/* A table of strings; column 0 is the name. */
struct table {
	const char *title;
	const char *const *column;
	unsigned columns, brief; /* all, and those that text shows: the first ones */
	unsigned (*rows)(const struct system *sys);
	/* Text of one cell, "" for none; `buffer` is there to be used. */
	const char *(*cell)(const struct system *sys, unsigned row, unsigned column, char *buffer,
			    size_t size);
};

static const char *text_or_none(const char *s)
{
	return s ? s : "";
}

/* ---- operations ------------------------------------------------------------------------- */

static unsigned op_rows(const struct system *sys)
{
	return sys->op_count;
}

static void append(char *buffer, size_t size, const char *word)
{
	size_t n = strlen(buffer);

	snprintf(buffer + n, size - n, "%s%s", n ? " " : "", word);
}

static const char *op_levels(const struct system *sys, const struct op_desc *op, char *buffer,
			     size_t size)
{
	for (unsigned l = 0; l < sys->level_count; l++)
		if ((op->levels >> l) & 1u)
			append(buffer, size, sys->level[l]);
	return buffer;
}

static const char *op_args(const struct system *sys, const struct op_desc *op, char *buffer,
			   size_t size)
{
	char one[CELL + 8], values[CELL];

	for (unsigned i = 0; i < op->argc; i++) {
		const struct arg_kind *kind = &sys->kind[op->arg[i].kind];

		snprintf(one, sizeof(one), "%s:%s", op->arg[i].name, kind->name);
		append(buffer, size, one);
		if (!kind->value_name)
			continue;
		value_list(kind, values, sizeof(values));
		snprintf(one, sizeof(one), "(%s)", values);
		append(buffer, size, one);
	}
	return buffer;
}

static const char *op_cell(const struct system *sys, unsigned row, unsigned column, char *buffer,
			   size_t size)
{
	const struct op_desc *op = &sys->op[row];

	buffer[0] = '\0';
	switch (column) {
	case 0:
		return op->name;
	case 1:
		return op_levels(sys, op, buffer, size);
	case 2:
		return op->issuer;
	case 3:
		return op_args(sys, op, buffer, size);
	case 4:
		return text_or_none(op->channels);
	default:
		return op->help;
	}
}

/* ---- checks ------------------------------------------------------------------------------- */

static unsigned check_rows(const struct system *sys)
{
	return sys->check_count;
}

static const char *check_cell(const struct system *sys, unsigned row, unsigned column, char *buffer,
			      size_t size)
{
	const struct check_desc *c = &sys->check[row];
	const char *const text[] = { c->id,	 check_kind_name[c->kind],
				     c->theorem, c->source,
				     c->premise, c->conclusion,
				     c->optional };

	(void)buffer;
	(void)size;
	return text_or_none(text[column]);
}

/* ---- outcomes ------------------------------------------------------------------------------- */

static unsigned outcome_rows(const struct system *sys)
{
	return sys->outcome_count;
}

static const char *outcome_cell(const struct system *sys, unsigned row, unsigned column,
				char *buffer, size_t size)
{
	(void)buffer;
	(void)size;
	return column ? text_or_none(sys->outcome_optional(row)) : sys->outcome_name(row);
}

/* ---- snapshots and systems ----------------------------------------------------------- */

static unsigned snapshot_rows(const struct system *sys)
{
	return sys->snapshot_count;
}

static const char *snapshot_cell(const struct system *sys, unsigned row, unsigned column,
				 char *buffer, size_t size)
{
	const struct snapshot *s = &sys->snapshot[row];
	const char *comment;

	if (column != 1)
		return column ? s->text : s->name;
	comment = strchr(s->text, '#');
	buffer[0] = '\0';
	if (comment)
		snprintf(buffer, size, "%.*s", (int)strcspn(comment + 1, "\n"), comment + 1);
	return buffer + strspn(buffer, " ");
}

static unsigned quirk_rows(const struct system *sys)
{
	return sys->golden ? sys->golden->quirk_count : 0;
}

static const char *quirk_cell(const struct system *sys, unsigned row, unsigned column, char *buffer,
			      size_t size)
{
	const struct quirk_desc *q = &sys->golden->quirk[row];
	const char *const text[] = { q->id, q->finding, q->source, q->text };

	(void)buffer;
	(void)size;
	return text[column];
}

static unsigned system_rows(const struct system *sys)
{
	unsigned n = 0;

	(void)sys;
	while (systems_at(n))
		n++;
	return n;
}

static const char *system_cell(const struct system *sys, unsigned row, unsigned column,
			       char *buffer, size_t size)
{
	(void)sys;
	(void)buffer;
	(void)size;
	return column ? systems_at(row)->title : systems_at(row)->name;
}

/* ---- the tables ---------------------------------------------------------------------- */

static const char *const op_column[] = {
	"name", "levels", "issuer", "arguments", "channels", "help"
};
static const char *const check_column[] = { "id",      "kind",	     "theorem", "source",
					    "premise", "conclusion", "optional" };
static const char *const outcome_column[] = { "name", "optional" };
static const char *const snapshot_column[] = { "name", "about", "program" };
static const char *const quirk_column[] = { "id", "finding", "source", "text" };
static const char *const system_column[] = { "name", "title" };

static const struct table table[] = {
	{ "ops", op_column, 6, 6, op_rows, op_cell },
	{ "checks", check_column, 7, 7, check_rows, check_cell },
	{ "outcomes", outcome_column, 2, 2, outcome_rows, outcome_cell },
	{ "snapshots", snapshot_column, 3, 2, snapshot_rows, snapshot_cell },
	{ "quirks", quirk_column, 4, 4, quirk_rows, quirk_cell },
	{ "systems", system_column, 2, 2, system_rows, system_cell },
};
#define TABLES (sizeof(table) / sizeof(table[0]))
#define TABLE_LIST "ops, checks, outcomes, snapshots, quirks or systems"

static void print_text(const struct table *t, const struct system *sys)
{
	char buffer[CELL];

	for (unsigned row = 0; row < t->rows(sys); row++) {
		printf("%s", t->cell(sys, row, 0, buffer, CELL));
		for (unsigned c = 1; c < t->brief; c++)
			printf("\t%s", t->cell(sys, row, c, buffer, CELL));
		putchar('\n');
	}
}

static void print_json(const struct table *t, const struct system *sys)
{
	cJSON *list = cJSON_CreateArray(), *o;
	char buffer[CELL], *text;

	for (unsigned row = 0; row < t->rows(sys); row++) {
		o = cJSON_CreateObject();
		for (unsigned c = 0; c < t->columns; c++)
			cJSON_AddStringToObject(o, t->column[c],
						t->cell(sys, row, c, buffer, CELL));
		cJSON_AddItemToArray(list, o);
	}
	text = cJSON_Print(list);
	puts(text);
	free(text);
	cJSON_Delete(list);
}

/* '|' would end a cell, a line break the row. */
static void print_cell(const char *s)
{
	for (; *s; s++) {
		if (*s == '\n')
			fputs("<br>", stdout);
		else
			printf(*s == '|' ? "\\|" : "%c", *s);
	}
}

static void print_markdown(const struct table *t, const struct system *sys)
{
	char buffer[CELL];

	printf("<!-- generated by: obseq list %s --system=%s --markdown -->\n", t->title,
	       sys->name);
	printf("# %s of %s\n\n|", t->title, sys->name);
	for (unsigned c = 0; c < t->columns; c++)
		printf(" %s |", t->column[c]);
	fputs("\n|", stdout);
	for (unsigned c = 0; c < t->columns; c++)
		fputs("---|", stdout);
	putchar('\n');
	for (unsigned row = 0; row < t->rows(sys); row++) {
		putchar('|');
		for (unsigned c = 0; c < t->columns; c++) {
			putchar(' ');
			print_cell(t->cell(sys, row, c, buffer, CELL));
			fputs(" |", stdout);
		}
		putchar('\n');
	}
}

/* ---- command ------------------------------------------------------------------------- */

struct list {
	const struct system *sys;
	const struct table *table;
	enum format format;
};

static const struct table *find_table(const char *name)
{
	for (unsigned i = 0; i < TABLES; i++)
		if (!strcmp(table[i].title, name))
			return &table[i];
	return NULL;
}

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct list *l = state->input;

	switch (key) {
	case 's':
		l->sys = options_system(state, arg);
		return 0;
	case 'j':
		l->format = FORMAT_JSON;
		return 0;
	case 'm':
		l->format = FORMAT_MARKDOWN;
		return 0;
	case ARGP_KEY_ARG:
		if (state->arg_num)
			options_fail(state, "one table at a time: '%s'", arg);
		l->table = find_table(arg);
		if (!l->table)
			options_fail(state, "nothing to list under '%s', expected " TABLE_LIST,
				     arg);
		return 0;
	case ARGP_KEY_NO_ARGS:
		options_fail(state, "expected " TABLE_LIST);
	default:
		return options_other(key, arg, state);
	}
}

int cmd_list(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "system", 's', "NAME", 0, "System (kcore)", 0 },
		{ "json", 'j', NULL, 0, "As JSON, programs of snapshots included", 0 },
		{ "markdown", 'm', NULL, 0, "As a Markdown table", 0 },
		OPTIONS_END
	};
	static const struct argp argp = { option,
					  parse,
					  "ops|checks|outcomes|snapshots|quirks|systems",
					  "List what a system defines."
					  "\vExample: obseq list checks --system=kcore --markdown",
					  NULL,
					  NULL,
					  NULL };
	static void (*const print[])(const struct table *t, const struct system *sys) = {
		[FORMAT_TEXT] = print_text,
		[FORMAT_JSON] = print_json,
		[FORMAT_MARKDOWN] = print_markdown,
	};
	struct list l = { .sys = options_default_system() };

	options_parse(&argp, argc, argv, &l);
	print[l.format](l.table, l.sys);
	return EXIT_EXPECTED;
}
