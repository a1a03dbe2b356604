/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/report.h"

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz/files.h"
#include "fuzz/names.h"
#include "fuzz/verdict.h"

static uint64_t program_hash(const struct program *p)
{
	static uint8_t wire[PROGRAM_MAX_WIRE];

	return bytes_hash(wire, program_encode(p, wire, sizeof(wire)));
}

static struct expect expectation(const struct system *sys, const struct violation *v)
{
	struct expect e = { .kind = EXPECT_VIOLATION };

	snprintf(e.name, sizeof(e.name), "%s%s%s", sys->check[v->check].id, v->detail[0] ? "/" : "",
		 v->detail);
	if (v->principal >= 0)
		snprintf(e.principal, sizeof(e.principal), "%s", sys->principal[v->principal]);
	return e;
}

/* The message is one line, whatever stands in it. */
static void print_comment(FILE *f, const char *s)
{
	fputs("# ", f);
	for (; *s; s++)
		fputc((unsigned char)*s < ' ' ? ' ' : *s, f);
	fputc('\n', f);
}

static char *report_text(const struct program *p, const struct violation *v, bool confirmed)
{
	struct expect e = expectation(p->sys, v);
	struct program copy;
	char name[192], *body, *text = NULL;
	size_t size;
	FILE *f = open_memstream(&text, &size);

	program_init(&copy, p->sys);
	program_copy(&copy, p);
	e.variant = variant_of(p);
	program_expect(&copy, &e);
	body = program_print(&copy);
	violation_name(p->sys, v, name, sizeof(name));
	if (!confirmed)
		fprintf(f,
			"# %s: this was seen once, and not again from a cold start with\n"
			"# definitional comparison; the harness itself is to be suspected\n",
			REPORT_NONDETERMINISM);
	fprintf(f, "# %s, side %c, step %zu\n", name, v->side, v->step);
	print_comment(f, v->message);
	fputs(body, f);
	fclose(f);
	free(body);
	program_free(&copy);
	return text;
}

bool report_write(const char *folder, const struct program *p, const struct violation *v,
		  bool confirmed)
{
	char path[PATH_MAX], note[PATH_MAX], *text;
	bool ok;

	path_format(path, "%s/violations", folder);
	if (!folder_make(path))
		return false;
	path_format(path, "%s/violations/%s-%016" PRIx64 ".hc", folder,
		    confirmed ? p->sys->check[v->check].id : REPORT_NONDETERMINISM,
		    program_hash(p));
	path_format(note, "%s/report.%d", folder, (int)getpid());
	text = report_text(p, v, confirmed);
	ok = file_write(path, text, strlen(text)) && file_write(note, path, strlen(path));
	free(text);
	return ok;
}
