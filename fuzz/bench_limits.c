/* SPDX-License-Identifier: Apache-2.0 */
/* What must hold of a result: a row a limit. */
#include <string.h>

#include "fuzz/bench.h"

enum bound { AT_LEAST, AT_MOST };

/* Which row. */
struct place {
	const char *mode;
	double pages;
	enum bench_pages where;
};

struct limit {
	const char *name, *section, *field;
	struct place of, over; /* over: what it is divided by; no pages: nothing */
	enum bound bound;
	double value;
};

static const struct limit limits[] = {
	{ "all checks but refinement, steps/s",
	  "engine",
	  "paired_steps_per_second",
	  { "exact", 4096, BENCH_NEAR },
	  { 0 },
	  AT_LEAST,
	  50000 },
	{ "all checks, steps/s",
	  "engine",
	  "paired_steps_per_second",
	  { "refine", 4096, BENCH_NEAR },
	  { 0 },
	  AT_LEAST,
	  50000 },
	{ "all objects after every step, steps/s",
	  "engine",
	  "paired_steps_per_second",
	  { "definitional", 256, BENCH_NEAR },
	  { 0 },
	  AT_LEAST,
	  1000 },
	{ "checks, times the core alone",
	  "engine",
	  "ns_per_step",
	  { "exact", 4096, BENCH_NEAR },
	  { "floor", 4096, BENCH_NEAR },
	  AT_MOST,
	  25 },
	{ "cost of refinement, times",
	  "engine",
	  "ns_per_step",
	  { "refine", 4096, BENCH_NEAR },
	  { "exact", 4096, BENCH_NEAR },
	  AT_MOST,
	  2 },
	{ "16 M pages to 4,096, 256 in use, times",
	  "engine",
	  "ns_per_step",
	  { "exact", 16000000, BENCH_NEAR },
	  { "exact", 4096, BENCH_NEAR },
	  AT_MOST,
	  1.5 },
	{ "16 M pages to 4,096, any in use, times",
	  "engine",
	  "ns_per_step",
	  { "exact", 16000000, BENCH_ALL },
	  { "exact", 4096, BENCH_ALL },
	  AT_MOST,
	  2.5 },
	{ "all objects to touched ones, times",
	  "engine",
	  "ns_per_step",
	  { "definitional", 4096, BENCH_NEAR },
	  { "exact", 4096, BENCH_NEAR },
	  AT_LEAST,
	  1000 },
	{ "steps that stored, of those that ran",
	  "work",
	  "stored",
	  { NULL, 4096, BENCH_NEAR },
	  { 0 },
	  AT_LEAST,
	  0.6 },
	{ "outcomes of a shortage, 4,096 pages",
	  "work",
	  "shortages",
	  { NULL, 4096, BENCH_NEAR },
	  { 0 },
	  AT_MOST,
	  0.01 },
	{ "outcomes of a shortage, 16 M pages",
	  "work",
	  "shortages",
	  { NULL, 16000000, BENCH_NEAR },
	  { 0 },
	  AT_MOST,
	  0.01 },
};

static bool is_text(const cJSON *row, const char *name, const char *text)
{
	const char *found = cJSON_GetStringValue(cJSON_GetObjectItem(row, name));

	return !text || (found && !strcmp(found, text));
}

/* NULL: it was not measured. */
static const cJSON *find(const cJSON *result, const struct limit *l, const struct place *at)
{
	const cJSON *row;

	cJSON_ArrayForEach(row, cJSON_GetObjectItem(result, l->section))
	{
		const cJSON *pages = cJSON_GetObjectItem(row, "pages");

		if (pages && (uint64_t)pages->valuedouble == (uint64_t)at->pages &&
		    is_text(row, "mode", at->mode) &&
		    is_text(row, "working_set", bench_working_set[at->where]))
			return cJSON_GetObjectItem(row, l->field);
	}
	return NULL;
}

static bool check(const cJSON *result, const struct limit *l, cJSON *rows)
{
	const bool is_ratio = l->over.pages > 0;
	const cJSON *field = find(result, l, &l->of);
	const cJSON *over = is_ratio ? find(result, l, &l->over) : NULL;
	double value;
	cJSON *o;
	bool kept;

	if (!field || (is_ratio && !over))
		return true;
	value = field->valuedouble / (over ? over->valuedouble : 1);
	kept = l->bound == AT_LEAST ? value >= l->value : value <= l->value;
	o = cJSON_CreateObject();
	cJSON_AddStringToObject(o, "limit", l->name);
	cJSON_AddNumberToObject(o, "value", value);
	cJSON_AddStringToObject(o, "bound", l->bound == AT_LEAST ? "at least" : "at most");
	cJSON_AddNumberToObject(o, "of", l->value);
	cJSON_AddBoolToObject(o, "kept", kept);
	cJSON_AddItemToArray(rows, o);
	return kept;
}

bool bench_limits(cJSON *result)
{
	cJSON *rows = cJSON_AddArrayToObject(result, "limits");
	bool kept = true;

	for (size_t i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		kept = check(result, &limits[i], rows) && kept;
	return kept;
}
