/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/target.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fuzz/cli.h"
#include "fuzz/counters_file.h"
#include "fuzz/features.h"
#include "fuzz/files.h"
#include "fuzz/memory.h"
#include "fuzz/mutate.h"
#include "fuzz/names.h"
#include "fuzz/report.h"
#include "fuzz/run.h"
#include "fuzz/systems.h"

#define PREFIX "fuzz-" /* of a driver's file name, in front of the system */
#define WARM_PAIRS 64u
#define WARM_AUDIT_PAIRS 4u
/* An audit is due when all of them have cost less than this share of the time. */
#define AUDIT_SHARE 0.03
#define AUDIT_LOOK 32u /* programs between two looks at the clock */
/* Larger memories fill the machine with warm pairs and are no more interesting. */
#define MAX_PAGES 65536u

static struct target {
	const struct system *sys;
	const char *folder;
	int observe, start; /* -1: as each program says */
	uint64_t quirks;
	bool without_model;
	uint64_t audit_every; /* programs; 0: as often as AUDIT_SHARE allows */
	uint64_t programs;
	double audit_time; /* seconds */
	struct counters *count;
	struct counters *unheard; /* of audits and confirmations */
	struct runner *fast, *audit;
	struct features before;
} target;

/* ---- start -------------------------------------------------------------------------------- */

_Noreturn static void give_up(const char *what, const char *detail)
{
	fprintf(stderr, "fuzz driver: %s: %s\n", what, detail);
	exit(EXIT_TOOL);
}

static const struct system *chosen_system(const char *program_name)
{
	const char *name = getenv("OBSEQ_SYSTEM"), *slash = strrchr(program_name, '/');
	const char *file = slash ? slash + 1 : program_name;
	const struct system *sys;

	if (!name)
		name = strncmp(file, PREFIX, strlen(PREFIX)) ? file : file + strlen(PREFIX);
	sys = systems_find(name);
	if (!sys)
		give_up("unknown system, set OBSEQ_SYSTEM", name);
	return sys;
}

/* Row of the name in this variable; -1: it is not set. */
static int chosen(const struct system *sys, enum names of, const char *variable)
{
	const char *name = getenv(variable);
	unsigned row;

	if (!name)
		return -1;
	if (!names_find(sys, of, name, strlen(name), &row))
		give_up(variable, name);
	return (int)row;
}

static uint64_t chosen_quirks(const struct system *sys)
{
	const char *list = getenv("OBSEQ_MODEL"), *wrong;
	uint64_t quirks = 0;
	size_t length;

	target.without_model = list && !strcmp(list, MODEL_NONE);
	if (list && !target.without_model && !quirks_parse(sys, list, &quirks, &wrong, &length))
		give_up("OBSEQ_MODEL", wrong);
	return quirks;
}

static uint64_t chosen_audit(void)
{
	const char *text = getenv("OBSEQ_AUDIT");
	unsigned long long n;
	char *end;

	if (!text)
		return 0;
	n = strtoull(text, &end, 10);
	if (*end || !n || *text == '-')
		give_up("expected a number from 1 on in OBSEQ_AUDIT", text);
	return n;
}

static struct runner *make_runner(enum check_mode mode, struct counters *count, unsigned warm)
{
	struct pair_options options = { .mode = mode,
					.count = count,
					.without_model = target.without_model,
					.digests = mode == MODE_DEFINITIONAL };

	return runner_create(&options, warm);
}

void target_init(const char *program_name)
{
	target.sys = chosen_system(program_name);
	target.observe = chosen(target.sys, NAMES_OBSERVE, "OBSEQ_OBSERVE");
	target.start = chosen(target.sys, NAMES_START, "OBSEQ_START");
	target.quirks = chosen_quirks(target.sys);
	target.audit_every = chosen_audit();
	target.folder = getenv("OBSEQ_DIR");
	if (!target.folder)
		target.folder = "obseq-out";
	if (!folder_make(target.folder))
		give_up(target.folder, strerror(errno));
	target.count = counters_map(target.folder, target.sys);
	if (!target.count)
		give_up(target.folder, strerror(errno));
	target.unheard = mem_zeroed(1, sizeof(*target.unheard));
	counters_init(target.unheard);
	target.fast = make_runner(MODE_EXACT, target.count, WARM_PAIRS);
	target.audit = make_runner(MODE_DEFINITIONAL, target.unheard, WARM_AUDIT_PAIRS);
}

/* ---- violations ---------------------------------------------------------------------- */

/* Nothing after the step that went wrong matters. */
static void cut_after(struct program *p, struct run_end end)
{
	if (end.in_snapshot)
		p->steps = 0;
	else
		p->steps = end.step + program_group(p->step, p->steps, end.step);
}

/* Once more from a cold start, definitionally; then the file, then the end. */
_Noreturn static void report(struct program *p, struct violation *seen)
{
	struct runner *cold = make_runner(MODE_DEFINITIONAL, target.unheard, 0);
	const char *error = NULL;
	struct pair *pair = runner_run(cold, p, NULL, NULL, &error);
	bool confirmed = pair && pair_violation(pair)->found;

	if (confirmed) {
		*seen = *pair_violation(pair);
		seen->step = runner_end(cold).step; /* without those of the start */
		cut_after(p, runner_end(cold));
	}
	if (!report_write(target.folder, p, seen, confirmed))
		give_up(target.folder, strerror(errno));
	fprintf(stderr, "violation of %s%s: %s\n", target.sys->check[seen->check].id,
		confirmed ? "" : " (not confirmed)", seen->message);
	abort();
}

static void report_if_found(struct program *p, const struct runner *runner, struct pair *pair)
{
	struct violation v = *pair_violation(pair);

	v.step = runner_end(runner).step;
	if (v.found)
		report(p, &v);
}

/* Processor time of this process. */
static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool audit_is_due(void)
{
	if (target.audit_every)
		return target.programs % target.audit_every == 0;
	return target.programs % AUDIT_LOOK == 0 && target.audit_time <= AUDIT_SHARE * now();
}

static void audit(struct program *p)
{
	double begin = now();
	const char *error = NULL;
	struct pair *pair = runner_run(target.audit, p, NULL, NULL, &error);

	if (!pair)
		give_up("audit", error);
	report_if_found(p, target.audit, pair);
	if (!runner_restores(target.fast))
		give_up("audit", "undoing a program does not restore its start");
	target.count->audits++;
	target.audit_time += now() - begin;
}

/* ---- inputs -------------------------------------------------------------------------- */

/* Fault injection and huge memories have no place in a campaign. */
static bool welcome(const struct program *p)
{
	return !program_injects_faults(p) && p->cfg.pages <= MAX_PAGES;
}

static void observe_step(void *ctx, struct pair *pair, size_t step)
{
	const struct program *p = ctx;

	features_step(&p->step[step], pair_report(pair));
}

static bool run(struct program *p)
{
	const char *error = NULL;
	struct pair *pair;

	features_begin(&target.before, target.sys, target.count);
	pair = runner_run(target.fast, p, observe_step, p, &error);
	if (!pair)
		return false;
	features_end(&target.before, target.sys, target.count);
	report_if_found(p, target.fast, pair);
	target.programs++;
	if (audit_is_due())
		audit(p);
	return true;
}

bool target_run(const uint8_t *data, size_t size)
{
	struct program p;
	bool ran;

	program_decode(&p, target.sys, data, size);
	if (target.observe >= 0)
		p.cfg.observe = (unsigned)target.observe;
	if (target.start >= 0)
		p.start = (unsigned)target.start;
	p.cfg.quirks = target.quirks;
	ran = welcome(&p) && run(&p);
	program_free(&p);
	return ran;
}

/* ---- mutation ------------------------------------------------------------------------ */

size_t target_mutate(uint8_t *data, size_t size, size_t max_size, uint64_t seed)
{
	struct generator g;
	struct program p;
	size_t n;

	generator_init(&g, target.sys, seed);
	program_decode(&p, target.sys, data, size);
	mutate_program(&g, &p);
	n = program_encode(&p, data, max_size);
	program_free(&p);
	return n;
}

size_t target_cross(const struct bytes *first, const struct bytes *second, uint8_t *out,
		    size_t max_out, uint64_t seed)
{
	struct program a, b, mixed;
	struct generator g;
	size_t n;

	generator_init(&g, target.sys, seed);
	program_decode(&a, target.sys, first->data, first->size);
	program_decode(&b, target.sys, second->data, second->size);
	program_init(&mixed, target.sys);
	crossover_programs(&g, &a, &b, &mixed);
	n = program_encode(&mixed, out, max_out);
	program_free(&a);
	program_free(&b);
	program_free(&mixed);
	return n;
}
