/* SPDX-License-Identifier: Apache-2.0 */
/* Programs as canonical text. */
#include "fuzz/program.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "fuzz/cli.h"
#include "fuzz/names.h"

static void print_header(FILE *f, const struct program *p)
{
	const struct system *sys = p->sys;

	fprintf(f, "obseq 1 %s %s\n", sys->name, sys->level[p->level]);
	fprintf(f, "config pages=%" PRIu64 " cpus=%" PRIu64 " seed=0x%" PRIx64 " start=%s",
		p->cfg.pages, p->cfg.cpus, p->cfg.seed, sys->snapshot[p->start].name);
	if (p->cfg.observe)
		fprintf(f, " observe=%s", sys->observe[p->cfg.observe]);
	fputc('\n', f);
}

static void print_arg(FILE *f, const struct system *sys, const struct arg_desc *d, uint64_t value)
{
	const struct arg_kind *kind = &sys->kind[d->kind];
	const char *name = NULL;

	if (kind->value_name && value < kind->limit)
		name = kind->value_name(value);
	if (name)
		fprintf(f, " %s=%s", d->name, name);
	else if (value)
		fprintf(f, kind->hex ? " %s=0x%" PRIx64 : " %s=%" PRIu64, d->name, value);
}

static void print_step(FILE *f, const struct system *sys, const struct step *s)
{
	const struct op_desc *op = &sys->op[s->op];

	if (s->nest)
		fprintf(f, "  at %u ", s->nest);
	fprintf(f, "%-4s cpu%u %s", side_name[s->side], s->cpu, op->name);
	for (unsigned i = 0; i < op->argc; i++)
		print_arg(f, sys, &op->arg[i], s->arg[i]);
	for (unsigned i = 0; i < s->steer_count; i++)
		fprintf(f, "%s0x%" PRIx64, i ? "," : " steer=", s->steer[i]);
	fputc('\n', f);
}

static void print_expect(FILE *f, const struct system *sys, const struct expect *e)
{
	static const char *const word[] = { "clean", "outcome", "violation", "panic" };
	char variant[VARIANT_NAME];

	variant_name(sys, &e->variant, variant, sizeof(variant));
	fprintf(f, "expect %s%s%s", variant, variant[0] ? " " : "", word[e->kind]);
	if (e->name[0])
		fprintf(f, " %s", e->name);
	if (e->principal[0])
		fprintf(f, " %s", e->principal);
	fputc('\n', f);
}

char *program_print(const struct program *p)
{
	char *text = NULL;
	size_t size;
	FILE *f = open_memstream(&text, &size);

	if (!f) {
		fputs("obseq: out of memory\n", stderr);
		exit(EXIT_TOOL);
	}
	print_header(f, p);
	for (size_t i = 0; i < p->steps; i++)
		print_step(f, p->sys, &p->step[i]);
	for (size_t i = 0; i < p->expects; i++)
		print_expect(f, p->sys, &p->expect[i]);
	fclose(f);
	return text;
}
