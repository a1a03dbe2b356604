/* SPDX-License-Identifier: Apache-2.0 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/bench.h"

/* How a field is shown. */
enum look { TEXT, COUNT, TENTH, TIMES, PERCENT, MEGABYTES, YES_NO };

struct column {
	const char *title, *field;
	enum look look;
};

struct table {
	const char *title, *section; /* an array of the result */
	const char *note;	     /* in front of it */
	struct column column[10];
};

static const struct table tables[] = {
	{ "Cost of a paired step",
	  "engine",
	  "One step in both machines, everything that belongs to it included. `floor`: how many "
	  "times the cost of the core alone with the same memory; `spread`: of the slices, (most - "
	  "least) / median; `measured`: paired steps in all slices.",
	  { { "mode", "mode", TEXT },
	    { "pages", "pages", COUNT },
	    { "working set", "working_set", TEXT },
	    { "paired steps/s", "paired_steps_per_second", COUNT },
	    { "ns/step", "ns_per_step", COUNT },
	    { "floor", "ratio_to_floor", TIMES },
	    { "spread", "spread", PERCENT },
	    { "stores/step", "stores_per_step", TENTH },
	    { "ns/store", "ns_per_store", TENTH },
	    { "measured", "measured_steps", COUNT } } },
	{ "By operation",
	  "operations",
	  "Mode `exact`, 4,096 pages, 256 of them in use: paired steps, with what ran inside "
	  "them. `most`: stores of the largest one.",
	  { { "operation", "operation", TEXT },
	    { "count", "count", COUNT },
	    { "ns/step", "ns_per_step", COUNT },
	    { "stores/step", "stores_per_step", TENTH },
	    { "most", "most_stores", COUNT } } },
	{ "Reset",
	  "reset",
	  "To undo a program of 64 steps, both machines together.",
	  { { "pages", "pages", COUNT },
	    { "ns", "ns_per_program", COUNT },
	    { "ns for 10 touched objects", "ns_per_10_objects", TENTH },
	    { "changes", "changes", COUNT },
	    { "touched objects", "touched_objects", COUNT },
	    { "programs", "programs", COUNT } } },
	{ "Fuzzers, end to end",
	  "fuzzers",
	  "All checks on. The programs are those that the fuzzer makes of the set; "
	  "the time is that of the whole process.",
	  { { "fuzzer", "fuzzer", TEXT },
	    { "pages", "pages", COUNT },
	    { "paired steps/s", "paired_steps_per_second", COUNT },
	    { "programs/s", "programs_per_second", COUNT },
	    { "steps/program", "steps_per_program", TENTH },
	    { "stores/step", "stores_per_step", TENTH },
	    { "seconds", "seconds", TENTH } } },
	{ "Memory of a pair",
	  "memory",
	  "When it is new: asked for, and present. `peak`: of the process so far, which has a "
	  "pair for each mode.",
	  { { "mode", "mode", TEXT },
	    { "pages", "pages", COUNT },
	    { "asked for, MB", "pair_allocated_bytes", MEGABYTES },
	    { "present, MB", "pair_resident_bytes", MEGABYTES },
	    { "peak, MB", "process_peak_bytes", MEGABYTES } } },
	{ "The work",
	  "work",
	  "What the steps of the set do. Not run: nobody could take them there, or they would "
	  "have gone different ways in A and B. Stored: of those that ran. Shortages: outcomes "
	  "of a full table pool, window or list.",
	  { { "pages", "pages", COUNT },
	    { "working set", "working_set", TEXT },
	    { "steps", "steps", COUNT },
	    { "paired", "paired", PERCENT },
	    { "one-sided", "one_sided", PERCENT },
	    { "not run", "not_run", PERCENT },
	    { "nested", "nested_per_step", PERCENT },
	    { "stored", "stored", PERCENT },
	    { "shortages", "shortages", PERCENT } } },
	{ "Limits",
	  "limits",
	  "`make bench` fails when one is not kept.",
	  { { "limit", "limit", TEXT },
	    { "value", "value", TIMES },
	    { "bound", "bound", TEXT },
	    { "of", "of", TIMES },
	    { "kept", "kept", YES_NO } } },
};

/* ---- cells ----------------------------------------------------------------------------- */

#define CELL 48u

/* Digits in groups of three. */
static void show_count(char out[CELL], double value)
{
	char digits[32];
	int n = snprintf(digits, sizeof(digits), "%.0f", value);

	for (int i = 0; i < n; i++) {
		*out++ = digits[i];
		if (i + 1 < n && (n - i - 1) % 3 == 0)
			*out++ = ',';
	}
	*out = '\0';
}

static void show(char out[CELL], const cJSON *row, const struct column *c)
{
	const cJSON *field = cJSON_GetObjectItem(row, c->field);
	const double value = cJSON_GetNumberValue(field);

	switch (c->look) {
	case TEXT:
		snprintf(out, CELL, "%s", cJSON_GetStringValue(field));
		return;
	case COUNT:
		show_count(out, value);
		return;
	case TENTH:
		snprintf(out, CELL, "%.1f", value);
		return;
	case TIMES:
		if (value >= 1000)
			show_count(out, value);
		else
			snprintf(out, CELL, "%.2f", value);
		return;
	case PERCENT:
		snprintf(out, CELL, "%.1f %%", 100 * value);
		return;
	case MEGABYTES:
		snprintf(out, CELL, "%.1f", value / 1e6);
		return;
	case YES_NO:
		snprintf(out, CELL, "%s", cJSON_IsTrue(field) ? "yes" : "NO");
		return;
	}
}

/* ---- tables ---------------------------------------------------------------------------- */

static int width_of(const cJSON *rows, const struct column *c)
{
	size_t width = strlen(c->title);
	const cJSON *row;
	char cell[CELL];

	cJSON_ArrayForEach(row, rows)
	{
		show(cell, row, c);
		if (strlen(cell) > width)
			width = strlen(cell);
	}
	return (int)width;
}

static void print_cell(FILE *out, const char *cell, int width, enum look look)
{
	bool left = look == TEXT || look == YES_NO;

	fprintf(out, " %*s |", left ? -width : width, cell);
}

static void print_rule(FILE *out, int width, enum look look)
{
	bool left = look == TEXT || look == YES_NO;

	for (int i = 0; i < width + (left ? 2 : 1); i++)
		fputc('-', out);
	fputs(left ? "|" : ":|", out);
}

static void print_table(const cJSON *result, const struct table *t, FILE *out)
{
	const cJSON *rows = cJSON_GetObjectItem(result, t->section), *row;
	const size_t columns = sizeof(t->column) / sizeof(t->column[0]);
	int width[sizeof(t->column) / sizeof(t->column[0])];
	char cell[CELL];

	if (!cJSON_GetArraySize(rows))
		return;
	fprintf(out, "\n## %s\n\n%s\n\n|", t->title, t->note);
	for (size_t i = 0; i < columns && t->column[i].title; i++) {
		width[i] = width_of(rows, &t->column[i]);
		print_cell(out, t->column[i].title, width[i], t->column[i].look);
	}
	fputs("\n|", out);
	for (size_t i = 0; i < columns && t->column[i].title; i++)
		print_rule(out, width[i], t->column[i].look);
	cJSON_ArrayForEach(row, rows)
	{
		fputs("\n|", out);
		for (size_t i = 0; i < columns && t->column[i].title; i++) {
			show(cell, row, &t->column[i]);
			print_cell(out, cell, width[i], t->column[i].look);
		}
	}
	fputc('\n', out);
}

static const char *text(const cJSON *result, const char *object, const char *field)
{
	return cJSON_GetStringValue(
		cJSON_GetObjectItem(cJSON_GetObjectItem(result, object), field));
}

static double number(const cJSON *result, const char *object, const char *field)
{
	return cJSON_GetNumberValue(
		cJSON_GetObjectItem(cJSON_GetObjectItem(result, object), field));
}

void bench_conditions(const cJSON *result, FILE *out)
{
	fprintf(out,
		"%s, %.0f cores (one is used), %.0f GB, %s, %s, %s.\n"
		"%.0f programs of `%s`, XXH3-128 `%s`.\n",
		text(result, "machine", "cpu"), number(result, "machine", "cores"),
		number(result, "machine", "memory_bytes") / 1e9, text(result, "machine", "kernel"),
		text(result, "machine", "compiler"), text(result, "machine", "date"),
		number(result, "set", "programs"), text(result, "set", "folder"),
		text(result, "set", "hash"));
}

void bench_tables(const cJSON *result, FILE *out)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		print_table(result, &tables[i], out);
}

/* The fields of a table are those of its rows in the result. */
static void print_fields(const struct table *t, FILE *out)
{
	fprintf(out, "| `%s` | ", t->section);
	for (size_t i = 0; i < sizeof(t->column) / sizeof(t->column[0]) && t->column[i].title; i++)
		fprintf(out, "%s`%s`", i ? ", " : "", t->column[i].field);
	fputs(" |\n", out);
}

void bench_fields(FILE *out)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		print_fields(&tables[i], out);
}
