/* SPDX-License-Identifier: Apache-2.0 */
/* What must hold of a result: a row a limit. */
#include <string.h>

#include "fuzz/bench.h"

enum bound { AT_LEAST, AT_MOST };

struct limit {
	const char *name;
	const char *section, *mode; /* of a row, with ... */
	double pages;		    /* ... so many pages, of the first working set */
	const char *field, *over;   /* `over`: divided by the field of this mode, or NULL */
	enum bound bound;
	double value;
};

static const struct limit limits[] = {
	{ "all checks but refinement, steps/s", "engine", "exact", 4096, "paired_steps_per_second",
	  NULL, AT_LEAST, 50000 },
	{ "all checks, steps/s", "engine", "refine", 4096, "paired_steps_per_second", NULL,
	  AT_LEAST, 50000 },
	{ "all objects after every step, steps/s", "engine", "definitional", 256,
	  "paired_steps_per_second", NULL, AT_LEAST, 1000 },
	{ "cost of refinement, times", "engine", "refine", 4096, "ns_per_step", "exact", AT_MOST,
	  2 },
	{ "steps that stored, of those that ran", "work", NULL, 4096, "stored", NULL, AT_LEAST,
	  0.6 },
	{ "outcomes of a shortage, 4,096 pages", "work", NULL, 4096, "shortages", NULL, AT_MOST,
	  0.01 },
	{ "outcomes of a shortage, 16 M pages", "work", NULL, 16000000, "shortages", NULL, AT_MOST,
	  0.01 },
};

static bool is_text(const cJSON *row, const char *name, const char *text)
{
	const char *found = cJSON_GetStringValue(cJSON_GetObjectItem(row, name));

	return !text || (found && !strcmp(found, text));
}

/* NULL: it was not measured. */
static const cJSON *find(const cJSON *result, const struct limit *l, const char *mode)
{
	const cJSON *row;

	cJSON_ArrayForEach(row, cJSON_GetObjectItem(result, l->section))
	{
		const cJSON *pages = cJSON_GetObjectItem(row, "pages");

		if (pages && (uint64_t)pages->valuedouble == (uint64_t)l->pages &&
		    is_text(row, "mode", mode) &&
		    is_text(row, "working_set", bench_working_set[BENCH_NEAR]))
			return cJSON_GetObjectItem(row, l->field);
	}
	return NULL;
}

static bool check(const cJSON *result, const struct limit *l, cJSON *rows)
{
	const cJSON *field = find(result, l, l->mode);
	const cJSON *over = l->over ? find(result, l, l->over) : NULL;
	double value;
	cJSON *o;
	bool kept;

	if (!field || (l->over && !over))
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
