/* SPDX-License-Identifier: Apache-2.0 */
/* docs/performance.md and its plot. */
#include <string.h>

#include "fuzz/bench.h"

/* ---- the page --------------------------------------------------------------------------- */

static const char head[] =
	"# Performance\n"
	"\n"
	"<!-- made by make performance from docs/performance.json; do not edit -->\n"
	"\n"
	"What a paired step costs: one step in two machines, checked. `make bench`\n"
	"measures it (a few minutes; `BENCH_SECONDS` scales it), prints the tables below\n"
	"and writes `build/bench/bench.json`; `make performance` makes this page of the\n"
	"last result. The numbers are those of one machine on one day: compare ratios.\n"
	"\n"
	"![ns per paired step against pages of memory](performance.svg)\n"
	"\n";

static const char method[] =
	"\n## How it is measured\n"
	"\n"
	"* The work is a frozen set of programs (`corpus/bench/README.md`), the same for\n"
	"  every row. When a slice cannot hold all of it, all modes take the same one\n"
	"  program in so many, and `definitional` fewer still: of a large memory the first\n"
	"  steps of one program, and of 16 M pages, where a step takes seconds, none.\n"
	"  `measured` says how many steps that were.\n"
	"* All modes of a size run in short slices that alternate in one process. Every\n"
	"  slice of a row is the same work; the median counts. Times are processor time,\n"
	"  on one CPU (`BENCH_CPU`). What leads to the start of a program is not measured,\n"
	"  its reset is.\n"
	"* `floor` makes the same calls into the core (those inside other steps left out)\n"
	"  while nobody watches: no journal, no checks, no reset.\n"
	"* *256 pages*: programs use 192 pages, and 16 at each of four 2 MiB boundaries.\n"
	"  *all pages*: the pages of each program, and of its start, are exchanged for\n"
	"  others by a permutation of the whole memory that keeps 2 MiB boundaries. Which\n"
	"  pages a program names is all that differs.\n"
	"* 16 million pages are 61 GiB. The core has 2^24 records of ownership, which its\n"
	"  own pages need too: exactly 2^24 pages of RAM are no configuration.\n"
	"* The cores, the engine and the checks are one program, optimised as a whole\n"
	"  (`-O2 -flto`).\n";

static const char format[] =
	"\n## The result\n"
	"\n"
	"`bench.json` has an array of rows for each table above, and two objects:\n"
	"\n"
	"| field | what |\n"
	"|---|---|\n"
	"| `machine` | `cpu`, `cores`, `memory_bytes`, `kernel`, `compiler`, `date` |\n"
	"| `set` | `folder`, `programs`, `hash` (XXH3-128 of names and contents), "
	"`frozen` (what the folder says that it is) |\n"
	"| `seconds` | processor seconds for each row (`BENCH_SECONDS`) |\n";

static void print_modes(FILE *out)
{
	fputs("\n## Modes\n\n| mode | what |\n|---|---|\n", out);
	for (size_t i = 0; i < bench_modes; i++)
		fprintf(out, "| `%s` | %s |\n", bench_mode[i].name, bench_mode[i].what);
}

void bench_document(const cJSON *result, FILE *out)
{
	fputs(head, out);
	bench_conditions(result, out);
	print_modes(out);
	bench_tables(result, out);
	fputs(method, out);
	fputs(format, out);
	bench_fields(out);
	fputs("\nShares and `spread` are fractions of 1, sizes are bytes.\n", out);
}

/* ---- the plot ------------------------------------------------------------------------------ */

/* Data blocks are numbered: not every name of a mode is one of gnuplot. */
static bool print_points(const cJSON *result, unsigned mode, unsigned where, FILE *out)
{
	const char *name = bench_mode[mode].name;
	const cJSON *row;
	unsigned points = 0;

	cJSON_ArrayForEach(row, cJSON_GetObjectItem(result, "engine"))
	{
		const char *set = cJSON_GetStringValue(cJSON_GetObjectItem(row, "working_set"));

		if (strcmp(cJSON_GetStringValue(cJSON_GetObjectItem(row, "mode")), name) ||
		    strcmp(set, bench_working_set[where]))
			continue;
		if (!points++)
			fprintf(out, "$mode%u_%u << END\n", mode, where);
		fprintf(out, "%.0f %.1f\n", cJSON_GetNumberValue(cJSON_GetObjectItem(row, "pages")),
			cJSON_GetNumberValue(cJSON_GetObjectItem(row, "ns_per_step")));
	}
	if (points)
		fputs("END\n", out);
	return points > 0;
}

/* Solid with a title: the small working set; dashed: all pages. */
void bench_plot(const cJSON *result, FILE *out)
{
	char curves[4096] = "";
	size_t used = 0;

	for (unsigned i = 0; i < bench_modes; i++) {
		for (unsigned w = 0; w < BENCH_WORKING_SETS; w++) {
			if (!print_points(result, i, w, out))
				continue;
			used += (size_t)snprintf(
				curves + used, sizeof(curves) - used,
				"%s$mode%u_%u with linespoints lc %u pt 7 ps 0.5 dt %u "
				"title '%s, %s'",
				used ? ", " : "plot ", i, w, i + 1, w + 1, bench_mode[i].name,
				bench_working_set[w]);
		}
	}
	fprintf(out,
		"set terminal svg size 900,560 background 'white'\n"
		"set linetype 5 linecolor rgb '#c03030'\n"
		"set logscale xy\n"
		"set format x '%%.0f'\n"
		"set format y '10^{%%L}'\n"
		"set xtics (256, 4096, 65536, '1 M' 1048576, '16 M' 16000000)\n"
		"set xlabel 'pages of memory'\n"
		"set ylabel 'ns per paired step'\n"
		"set grid\n"
		"set key outside right center\n"
		"%s\n",
		curves);
}
