/* SPDX-License-Identifier: Apache-2.0 */
/* The reader of golden vectors: a file, from its header to its end. */
#include "oracle/kcore/vectors.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/kcore/vector_run.h"

/* ---- the header ------------------------------------------------------------------- */

static bool set_mach(struct vector_run *r, const struct vector_word *word, size_t words)
{
	const struct cell mach = { CELL_MACH, { 0 } };
	static const char *const field[] = { "halt",  "icore",	  "ihost",     "tstate",
					     "curid", "cur_vmid", "cur_vcpuid" };
	uint64_t value[CELL_VALUES], want;

	if (words < 4 || !word_is(word[2], "curid") || !word_number(word[3], &want) ||
	    want >= KC_MAX_CPU)
		return vector_fail(&r->at, "set mach: expected curid first");
	r->m.cpu = (unsigned)want;
	cell_base(&r->m, &mach, value);
	for (size_t i = 4; i < words; i += 2) {
		size_t f = 0;

		while (f < CELL_VALUES && !word_is(word[i], field[f]))
			f++;
		if (f == CELL_VALUES || i + 1 == words || !word_number(word[i + 1], &want) ||
		    want != value[f])
			return vector_fail(&r->at, "set mach: expected the base state");
	}
	return true;
}

static bool read_set(struct vector_run *r, const struct vector_word *word, size_t words)
{
	if (words > 1 && word_is(word[1], "mach"))
		return set_mach(r, word, words);
	return vector_each_cell(r, word, words, vector_put_cell);
}

static bool read_setctxt(struct vector_run *r, const struct vector_word *word, size_t words)
{
	uint64_t id, value;

	if (words < 3 || !word_number(word[1], &id))
		return vector_fail(&r->at, "setctxt: expected a context");
	for (size_t i = 2; i < words; i++) {
		struct vector_word name;

		if (!word_assignment(word[i], &name, &value) ||
		    !vector_set_saved(r, id, name, value))
			return vector_fail(&r->at, "setctxt: expected register=value");
	}
	return true;
}

/* What the first five lines are: all but `kind` say nothing that a run depends on. */
static bool read_preamble(struct vector_run *r, size_t *next)
{
	static const char *const tag[] = { "format", "kind", "theme", "seed", "init" };
	static const char *const value[] = { "sekvm-vectors", NULL, NULL, NULL, "base" };
	struct vector_word word[VECTOR_WORDS];

	for (size_t i = 0; i < sizeof(tag) / sizeof(tag[0]); i++) {
		size_t words = i < r->lines.count ? vector_words(r->lines.line[i], word) : 0;

		r->at.line = (unsigned)i + 1;
		if (words < 2 || !word_is(word[0], tag[i]) ||
		    (value[i] && !word_is(word[1], value[i])))
			return vector_fail(&r->at, "expected '%s%s%s'", tag[i], value[i] ? " " : "",
					   value[i] ? value[i] : "");
		if (i == 1)
			r->handlers = word_is(word[1], "handlers");
		if (i == 1 && !r->handlers && !word_is(word[1], "local"))
			return vector_fail(&r->at, "kind: expected local or handlers");
	}
	*next = sizeof(tag) / sizeof(tag[0]);
	return true;
}

/* One line of what differs from the base state. */
static bool read_difference(struct vector_run *r, const struct vector_word *word, size_t words)
{
	if (words && word_is(word[0], "set"))
		return read_set(r, word, words);
	if (words && word_is(word[0], "setctxt"))
		return read_setctxt(r, word, words);
	return vector_fail(&r->at, "expected set, setctxt or begin");
}

/* The model in the initial state, which must be the one of the account, up to `begin`. */
static bool read_header(struct vector_run *r, size_t *next)
{
	struct vector_word word[VECTOR_WORDS];

	if (!read_preamble(r, next) || !vector_model_create(r))
		return false;
	for (; *next < r->lines.count; ++*next) {
		size_t words = vector_words(r->lines.line[*next], word);

		r->at.line = (unsigned)*next + 1;
		if (words == 1 && word_is(word[0], "begin"))
			break;
		if (!read_difference(r, word, words))
			return false;
	}
	cell_store_keep(&r->store, false);
	return vector_check_cells(r);
}

/* ---- a file ----------------------------------------------------------------------- */

static bool run_steps(struct vector_run *r, size_t next)
{
	struct vector_word word[VECTOR_WORDS];

	while (next < r->lines.count) {
		size_t words = vector_words(r->lines.line[next], word);

		r->at.line = (unsigned)next + 1;
		if (words == 1 && word_is(word[0], "end") && next + 1 == r->lines.count && !r->due)
			return true;
		if (words && word_is(word[0], "obs")) {
			if (!vector_check_obs(r, next, &next))
				return false;
		} else if (words && word_is(word[0], "step")) {
			if (!vector_run_step(r, next, &next))
				return false;
		} else {
			return vector_fail(&r->at, "expected step, obs or end");
		}
	}
	return vector_fail(&r->at, "expected end");
}

static bool run_file(struct vector_run *r)
{
	struct vector_word word[VECTOR_WORDS];
	size_t next, words;

	if (!read_header(r, &next))
		return false;
	if (next + 1 >= r->lines.count)
		return vector_fail(&r->at, "expected begin and inv");
	next++;
	words = vector_words(r->lines.line[next], word);
	r->at.line = (unsigned)next + 1;
	if (!words || !word_is(word[0], "inv"))
		return vector_fail(&r->at, "expected inv");
	return vector_check_inv(r, word, words) && run_steps(r, next + 1);
}

bool vectors_run(const char *name, const char *text, size_t size, uint64_t off,
		 struct golden_report *report)
{
	struct vector_run *r = calloc(1, sizeof(*r));
	bool ok;

	memset(report, 0, sizeof(*report));
	if (!r) {
		snprintf(report->message, sizeof(report->message), "%s: out of memory", name);
		return false;
	}
	r->at.file = name;
	r->at.report = report;
	r->off = off;
	r->lines = vector_split(text, size);
	ok = run_file(r);
	if (r->machine.model)
		vector_model_destroy(r);
	vector_lines_free(&r->lines);
	cell_store_free(&r->store);
	free(r->override);
	free(r->change);
	free(r->event);
	free(r->object);
	free(r->view);
	free(r);
	return ok;
}

/* ---- the hook --------------------------------------------------------------------- */

#define QUIRK_ROW(id, finding, place, text) { #id, finding, place, text },
static const struct quirk_desc quirks[] = { KM_QUIRKS(QUIRK_ROW) };

const struct golden kcore_golden = {
	.quirk = quirks,
	.quirk_count = KM_QUIRK_COUNT,
	.published = KM_PUBLISHED,
	.run = vectors_run,
};
