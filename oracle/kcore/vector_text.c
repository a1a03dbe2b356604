/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/vector_text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/kcore/regs.h"
#include "oracle/engine/grow.h"

bool vector_fail(struct vector_place *at, const char *format, ...)
{
	struct golden_report *r = at->report;
	size_t n;
	va_list ap;

	if (r->message[0])
		return false;
	snprintf(r->message, sizeof(r->message), "%s:%u: %s", at->file, at->line, at->step);
	n = strlen(r->message);
	va_start(ap, format);
	vsnprintf(r->message + n, sizeof(r->message) - n, format, ap);
	va_end(ap);
	return false;
}

/* ---- lines and words -------------------------------------------------------------- */

struct vector_lines vector_split(const char *text, size_t size)
{
	struct vector_lines lines = { NULL, 0 };
	size_t capacity = 0;

	while (size) {
		const char *end = memchr(text, '\n', size);
		size_t n = end ? (size_t)(end - text) : size;

		lines.line = grow(lines.line, lines.count + 1, &capacity, sizeof(*lines.line));
		lines.line[lines.count++] = (struct vector_line){ text, n };
		text += n + (end != NULL);
		size -= n + (end != NULL);
	}
	return lines;
}

void vector_lines_free(struct vector_lines *lines)
{
	free(lines->line);
	lines->line = NULL;
	lines->count = 0;
}

size_t vector_words(struct vector_line line, struct vector_word *word)
{
	size_t n = 0, at = 0;

	while (at < line.size) {
		const char *space = memchr(line.text + at, ' ', line.size - at);
		size_t end = space ? (size_t)(space - line.text) : line.size;

		if (n == VECTOR_WORDS)
			return 0;
		word[n++] = (struct vector_word){ line.text + at, end - at };
		at = end + 1;
	}
	return n;
}

bool word_is(struct vector_word w, const char *text)
{
	return w.size == strlen(text) && !memcmp(w.text, text, w.size);
}

bool word_number(struct vector_word w, uint64_t *value)
{
	bool negative = w.size && w.text[0] == '-';
	size_t first = negative;
	uint64_t n = 0;

	if (first == w.size || (w.text[first] == '0' && (negative || w.size > 1)))
		return false;
	for (size_t i = first; i < w.size; i++) {
		if (w.text[i] < '0' || w.text[i] > '9' || __builtin_mul_overflow(n, 10u, &n) ||
		    __builtin_add_overflow(n, (uint64_t)(w.text[i] - '0'), &n))
			return false;
	}
	*value = negative ? 0 - n : n;
	return true;
}

bool word_assignment(struct vector_word w, struct vector_word *name, uint64_t *value)
{
	const char *equals = memchr(w.text, '=', w.size);
	size_t n;

	if (!equals)
		return false;
	n = (size_t)(equals - w.text);
	*name = (struct vector_word){ w.text, n };
	return word_number((struct vector_word){ equals + 1, w.size - n - 1 }, value);
}

/* ---- registers -------------------------------------------------------------------- */

#define NAME_ROW(name) [KM_##name] = #name,
static const char *const named[KM_CTXT_WORDS] = { [KM_fp_fpsr] = "fp_fpsr",
						  [KM_fp_fpcr] = "fp_fpcr",
						  [KM_esr_el1] = "esr_el1",
						  KM_SYS_REGS(NAME_ROW) KM_EL2_REGS(NAME_ROW)
							  KM_TRAP_REGS(NAME_ROW)
								  KM_STATE_REGS(NAME_ROW) };

void register_name(unsigned reg, char name[VECTOR_REG_NAME])
{
	if (named[reg])
		snprintf(name, VECTOR_REG_NAME, "%s", named[reg]);
	else if (reg < KM_fp_q0)
		snprintf(name, VECTOR_REG_NAME, "x%u", reg - KM_x0);
	else
		snprintf(name, VECTOR_REG_NAME, "fp_q%u%s", (reg - KM_fp_q0) / 2,
			 (reg - KM_fp_q0) % 2 ? "_high" : "");
}

/* fp_q0..fp_q31 have 128 bits, and no vector names them. */
bool word_register(struct vector_word w, unsigned *reg)
{
	uint64_t n;

	if (w.size > 1 && w.text[0] == 'x' &&
	    word_number((struct vector_word){ w.text + 1, w.size - 1 }, &n)) {
		*reg = KM_x0 + (unsigned)n;
		return n < KM_fp_q0;
	}
	for (*reg = KM_fp_fpsr; *reg < KM_CTXT_WORDS; ++*reg) {
		if (word_is(w, named[*reg]))
			return true;
	}
	return false;
}
