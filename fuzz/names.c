/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/names.h"

#include <stdio.h>
#include <string.h>

#include "fuzz/systems.h"

const char *const check_kind_name[CHECK_KIND_NAMES] = {
	[CHECK_INVARIANT] = "invariant",
	[CHECK_INTEGRITY] = "integrity",
	[CHECK_CONFIDENTIALITY] = "confidentiality",
	[CHECK_REFINEMENT] = "refinement",
	[CHECK_BOOKKEEPING] = "bookkeeping",
};

const char *const side_name[SIDE_NAMES] = {
	[SIDE_BOTH] = "both",
	[SIDE_A] = "A",
	[SIDE_B] = "B",
};

static unsigned rows(const struct system *sys, enum names of)
{
	const unsigned count[] = {
		[NAMES_LEVEL] = sys->level_count,
		[NAMES_START] = sys->snapshot_count,
		[NAMES_OBSERVE] = sys->observe_count,
		[NAMES_PRINCIPAL] = sys->principal_count,
		[NAMES_OP] = sys->op_count,
		[NAMES_CHECK] = sys->check_count,
		[NAMES_OUTCOME] = sys->outcome_count,
		[NAMES_PANIC] = sys->halt_count,
		[NAMES_QUIRK] = sys->golden ? sys->golden->quirk_count : 0,
	};

	return count[of];
}

/* NULL: this row is not to be named. */
static const char *name(const struct system *sys, enum names of, unsigned row)
{
	switch (of) {
	case NAMES_LEVEL:
		return sys->level[row];
	case NAMES_START:
		return sys->snapshot[row].name;
	case NAMES_OBSERVE:
		return sys->observe[row];
	case NAMES_PRINCIPAL:
		return sys->principal[row];
	case NAMES_OP:
		return sys->op[row].name;
	case NAMES_CHECK:
		return sys->check[row].id;
	case NAMES_OUTCOME:
		return sys->outcome_name(row);
	case NAMES_PANIC:
		return row ? sys->halt_name(row) : NULL;
	case NAMES_QUIRK:
		return sys->golden->quirk[row].id;
	}
	return NULL;
}

static bool spells(const char *name, const char *s, size_t length)
{
	return name && strlen(name) == length && !memcmp(name, s, length);
}

bool names_find(const struct system *sys, enum names of, const char *s, size_t length,
		unsigned *row)
{
	for (*row = 0; *row < rows(sys, of); ++*row)
		if (spells(name(sys, of, *row), s, length))
			return true;
	return false;
}

#define MORE ", ..."

/* Whole names only; MORE stands for those that do not fit. */
static void append(const char *one, char *out, size_t size)
{
	size_t n = strlen(out), rest = size - n;
	bool full = n >= strlen(MORE) && !strcmp(out + n - strlen(MORE), MORE);

	if (!one || full)
		return;
	if (strlen(one) + 2 * sizeof(MORE) > rest)
		snprintf(out + n, rest, MORE);
	else
		snprintf(out + n, rest, "%s%s", n ? ", " : "", one);
}

void names_list(const struct system *sys, enum names of, char *out, size_t size)
{
	out[0] = '\0';
	for (unsigned i = 0; i < rows(sys, of); i++)
		append(name(sys, of, i), out, size);
}

#define PUBLISHED "published" /* all quirks of the published text */

bool quirks_parse(const struct system *sys, const char *list, uint64_t *quirks, const char **wrong,
		  size_t *wrong_length)
{
	unsigned row;

	*quirks = 0;
	for (const char *at = list;; at += *wrong_length + 1) {
		bool without = *at == '-';

		*wrong = at;
		*wrong_length = strcspn(at, ",");
		if (sys->golden && spells(PUBLISHED, at, *wrong_length))
			*quirks |= sys->golden->published;
		else if (names_find(sys, NAMES_QUIRK, at + without, *wrong_length - without, &row))
			*quirks = without ? *quirks & ~(1ull << row) : *quirks | 1ull << row;
		else
			return false;
		if (!at[*wrong_length])
			return true;
	}
}

static unsigned count_bits(uint64_t set)
{
	unsigned n = 0;

	for (; set; set &= set - 1)
		n++;
	return n;
}

static size_t list_set(const struct system *sys, uint64_t set, const char *sign, char *out,
		       size_t size, size_t n)
{
	for (unsigned i = 0; i < rows(sys, NAMES_QUIRK) && n < size; i++)
		if (set >> i & 1)
			n += (size_t)snprintf(out + n, size - n, "%s%s%s", n ? "," : "", sign,
					      name(sys, NAMES_QUIRK, i));
	return n;
}

/* The published text but for a few quirks is said like this. */
void quirks_list(const struct system *sys, uint64_t quirks, char *out, size_t size)
{
	uint64_t published = sys->golden ? sys->golden->published : 0;
	size_t n = 0;

	out[0] = '\0';
	if (count_bits(quirks & published) > count_bits(published & ~quirks)) {
		n = (size_t)snprintf(out, size, PUBLISHED);
		n = list_set(sys, published & ~quirks, "-", out, size, n);
		quirks &= ~published;
	}
	list_set(sys, quirks, "", out, size, n);
}

void names_of_systems(char *out, size_t size)
{
	out[0] = '\0';
	for (unsigned i = 0; systems_at(i); i++)
		append(systems_at(i)->name, out, size);
}

const char *plural(uint64_t n)
{
	return n == 1 ? "" : "s";
}

bool value_find(const struct arg_kind *kind, const char *s, size_t length, uint64_t *value)
{
	for (*value = 0; kind->value_name && *value < kind->limit; ++*value)
		if (spells(kind->value_name(*value), s, length))
			return true;
	return false;
}

void value_list(const struct arg_kind *kind, char *out, size_t size)
{
	out[0] = '\0';
	for (uint64_t v = 0; kind->value_name && v < kind->limit; v++)
		append(kind->value_name(v), out, size);
}
