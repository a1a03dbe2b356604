/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Measuring speed: what a paired step costs, by what is checked and by the size
 * of memory.
 *
 * The work is a frozen set of programs.  All modes of a size run it in short
 * slices that alternate in one process, so that a busy machine slows all of them;
 * every slice of a mode is the same work, and the median slice counts.  Times are
 * processor time.
 */
#ifndef OBSEQ_BENCH_H
#define OBSEQ_BENCH_H

#include <stdio.h>

#include <cjson/cJSON.h>

#include "fuzz/program.h"
#include "oracle/engine/engine.h"

#define BENCH_NAME "bench-engine"

/* bench.c: usage.  The whole program, for tests: exit code. */
int bench_main(int argc, char **argv);
/* One line, and exit 3. */
_Noreturn void bench_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* ---- the set (bench_set.c) ------------------------------------------------------------ */

#define BENCH_HASH_FILE "HASH"

/* Programs of one system and one configuration: they differ in level, start and steps. */
struct bench_set {
	const struct system *sys;
	struct program *program; /* by level, then by start */
	size_t count;
	struct program *start; /* by row of sys->snapshot */
	char hash[33];	       /* XXH3-128 of names and contents, in order of names */
	char frozen[33];       /* what the folder's HASH says */
};
/* Ends the process with exit code 2 when there is no such folder, or no such set in it. */
void bench_set_load(struct bench_set *set, const char *folder);
void bench_set_free(struct bench_set *set);

/* Which pages a program means (bench_place.c). */
enum bench_pages {
	BENCH_NEAR, /* all within a set of 256 pages, whatever the size of memory */
	BENCH_ALL,  /* any page is as likely as any other */
	BENCH_WORKING_SETS
};
extern const char *const bench_working_set[BENCH_WORKING_SETS];

/*
 * Rename the pages of p, for a memory of `pages` pages.  What was written for
 * memories of 4,096 pages becomes work for any: equal pages stay equal, different
 * ones different, 2 MiB boundaries are kept.  `salt`: another renaming (BENCH_ALL).
 */
void bench_place(struct program *p, enum bench_pages where, uint64_t pages, uint64_t salt);

/* ---- pairs that run it (bench_lane.c) --------------------------------------------------- */

/* Seconds of processor time. */
double bench_now(void);
/* What one bench_now() costs itself; to be subtracted. */
double bench_clock_cost(void);

struct bench_mode {
	const char *name;
	struct pair_options options; /* without counters */
	bool bare;		     /* the core alone: no tracer, no journal, no undo */
	uint64_t max_pages;	     /* above it one step takes too long */
	const char *what;	     /* for readers */
};
extern const struct bench_mode bench_mode[];
extern const size_t bench_modes;
const struct bench_mode *bench_mode_named(const char *name);

/* One pair, at the start of one program after the other. */
struct bench_lane {
	const struct bench_mode *mode;
	const struct bench_set *set;
	struct config cfg;
	enum bench_pages where;
	struct counters *count; /* of programs, without their starts */
	struct counters *before;
	struct pair *pair;
	struct pair_mark *empty, *start;
	size_t at_program; /* whose start it is, */
	unsigned at_start; /* and which */
	/* Memory of the pair when it was new, in bytes: asked for, and present. */
	uint64_t allocated, resident;
};
void bench_lane_open(struct bench_lane *lane, const struct bench_mode *mode,
		     const struct bench_set *set, uint64_t pages, unsigned level);
void bench_lane_close(struct bench_lane *lane);
/* Which pages programs mean from now on; BENCH_NEAR before. */
void bench_lane_place(struct bench_lane *lane, enum bench_pages where);
/* The pair goes to the start of program n of the set. */
void bench_lane_begin(struct bench_lane *lane, size_t n);

/* What was measured.  A group is a step with those that run inside it. */
struct bench_sample {
	double seconds;
	uint64_t groups, paired, one_sided, stored, stores;
};
/* Run step i of p with those inside it; the number of the next one, p->steps at the end. */
size_t bench_lane_step(struct bench_lane *lane, const struct program *p, size_t i,
		       struct bench_sample *sum);
#define BENCH_NO_LIMIT UINT64_MAX
/*
 * Run program n, at most `limit` groups of it, and go back.  The way to its start
 * is not measured.
 */
void bench_lane_run(struct bench_lane *lane, size_t n, uint64_t limit, struct bench_sample *sum);

/* bench_floor.c: the same for a mode that is bare. */
void bench_floor_run(struct bench_lane *lane, const struct program *p, uint64_t limit,
		     struct bench_sample *sum);

/* ---- what is measured -------------------------------------------------------------------- */

struct bench_plan {
	const struct bench_set *set;
	double seconds;	    /* of each row */
	uint64_t max_pages; /* sizes above it are left out */
};

/* Each adds its part to the result. */
void bench_engine(const struct bench_plan *plan, cJSON *result);     /* engine, work, memory */
void bench_operations(const struct bench_plan *plan, cJSON *result); /* operations */
void bench_reset(const struct bench_plan *plan, cJSON *result);	     /* reset */
/* fuzzers; one that is not in the folder `drivers` has no row. */
void bench_fuzzers(const struct bench_plan *plan, const char *drivers, cJSON *result);
void bench_machine(cJSON *result); /* machine */
/* limits, from what is in the result; returns whether all are kept. */
bool bench_limits(cJSON *result);

/* The sizes, ascending; 0 ends them. */
extern const uint64_t bench_sizes[];

/* ---- telling (bench_tables.c) ------------------------------------------------------------ */

/* Where and what, in two lines. */
void bench_conditions(const cJSON *result, FILE *out);
/* All tables of a result, in Markdown. */
void bench_tables(const cJSON *result, FILE *out);
/* The arrays of a result with the fields of their rows, as rows of a table. */
void bench_fields(FILE *out);

/* bench_document.c: the page docs/performance.md. */
void bench_document(const cJSON *result, FILE *out);
/* A program for gnuplot that writes the plot as SVG to its standard output. */
void bench_plot(const cJSON *result, FILE *out);

#endif
