/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/campaign.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cjson/cJSON.h>

#include "fuzz/cli.h"
#include "fuzz/counters_file.h"
#include "fuzz/files.h"
#include "fuzz/jobs.h"
#include "fuzz/memory.h"
#include "fuzz/names.h"
#include "fuzz/seeds.h"
#include "fuzz/summary.h"

#define TICK_MS 200
#define PROGRESS_S 5.0
#define MAX_NAME 64u /* of a system */

struct campaign {
	const struct campaign_options *options;
	struct jobs *jobs;
	struct counters *count;
	uint64_t paired_before; /* in earlier runs */
	double seconds_before, start, last_progress;
	char **violation; /* all files there are */
	size_t violations;
	char failure[COUNTERS_WRONG];
};

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
	(void)number;
	interrupted = 1;
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- the folder ------------------------------------------------------------------------- */

static bool make_folders(const struct campaign_options *o)
{
	static const char *const part[] = { "corpus", "seeds", "violations", "artifacts" };
	char path[PATH_MAX];

	for (size_t i = 0; i < sizeof(part) / sizeof(part[0]); i++) {
		path_format(path, "%s/%s", o->folder, part[i]);
		if (!folder_make(path))
			return false;
	}
	return true;
}

__attribute__((format(printf, 2, 3))) static bool complain(const struct campaign *c,
							   const char *format, ...)
{
	va_list ap;

	fprintf(stderr, "%s: ", c->options->command);
	va_start(ap, format);
	vfprintf(stderr, format, ap);
	va_end(ap);
	fputc('\n', stderr);
	return false;
}

/* Programs in wire format are other programs to another system. */
static bool claim_folder(const struct campaign *c)
{
	const struct campaign_options *o = c->options;
	char path[PATH_MAX], *name;
	size_t size;
	bool own;

	path_format(path, "%s/system", o->folder);
	name = file_read(path, MAX_NAME, &size);
	if (!name && errno == ENOENT)
		return file_write(path, o->sys->name, strlen(o->sys->name)) ||
		       complain(c, "%s: %s", path, strerror(errno));
	if (!name)
		return complain(c, "%s: %s", path, strerror(errno));
	own = !strcmp(name, o->sys->name) ||
	      complain(c, "%s: a campaign of system '%s', not of '%s'", o->folder, name,
		       o->sys->name);
	free(name);
	return own;
}

#define MAX_SECONDS 1e10

/* Seconds of earlier runs, from the summary that they left. */
static double earlier_seconds(const char *folder)
{
	char path[PATH_MAX], *text;
	double seconds = 0;
	cJSON *o, *value;
	size_t size;

	path_format(path, "%s/summary.json", folder);
	text = file_read(path, 1u << 24, &size);
	if (!text)
		return 0;
	o = cJSON_Parse(text);
	value = cJSON_GetObjectItemCaseSensitive(o, "seconds");
	if (cJSON_IsNumber(value))
		seconds = value->valuedouble;
	if (!(seconds >= 0 && seconds < MAX_SECONDS)) /* not one that a campaign wrote */
		seconds = 0;
	cJSON_Delete(o);
	free(text);
	return seconds;
}

static bool note_violation(void *ctx, const char *path)
{
	struct campaign *c = ctx;

	c->violation = mem_resize(c->violation, c->violations + 1, sizeof(*c->violation));
	c->violation[c->violations] = mem_resize(NULL, strlen(path) + 1, 1);
	strcpy(c->violation[c->violations++], path);
	return true;
}

static void forget_violations(struct campaign *c)
{
	for (size_t i = 0; i < c->violations; i++)
		free(c->violation[i]);
	c->violations = 0;
}

static void look_for_violations(struct campaign *c)
{
	char path[PATH_MAX];

	forget_violations(c);
	path_format(path, "%s/violations", c->options->folder);
	folder_walk(path, ".hc", note_violation, c);
}

/* ---- progress ------------------------------------------------------------------------ */

__attribute__((format(printf, 2, 3))) static void fail_with(struct campaign *c, const char *format,
							    ...)
{
	va_list ap;

	va_start(ap, format);
	vsnprintf(c->failure, sizeof(c->failure), format, ap);
	va_end(ap);
}

static struct summary summarise(struct campaign *c, bool running)
{
	const struct campaign_options *o = c->options;
	double elapsed = now() - c->start;
	char wrong[COUNTERS_WRONG];

	if (!counters_sum(o->folder, o->sys, c->count, wrong))
		fail_with(c, "%s", wrong);
	return (struct summary){
		.sys = o->sys,
		.count = c->count,
		.jobs = o->jobs,
		.seconds = c->seconds_before + elapsed,
		.paired_steps_per_second =
			(double)(c->count->paired_steps - c->paired_before) / elapsed,
		.violation = c->violation,
		.violations = c->violations,
		.driver_failure = c->failure[0] ? c->failure : jobs_failure(c->jobs),
		.running = running,
		.min_held = o->min_held,
		.min_distinct = o->min_distinct,
		.min_outcomes = o->min_outcomes,
		.refinement_share = o->refinement_share,
	};
}

static bool write_summary(const struct campaign *c, const struct summary *s)
{
	char path[PATH_MAX], *text = summary_json(s);
	bool ok;

	path_format(path, "%s/summary.json", c->options->folder);
	ok = file_write(path, text, strlen(text));
	free(text);
	return ok;
}

static void print_progress(const struct summary *s)
{
	struct reach outcomes = summary_outcomes(s->sys, s->count);
	struct reach ops = summary_ops(s->sys, s->count), checks = summary_checks(s);
	bool tty = isatty(STDOUT_FILENO);

	printf("%s%6.0f s  %" PRIu64 " step%s  %.0f paired/s  ops %u/%u  outcomes %u/%u  "
	       "checks %u/%u  violations %zu%s",
	       tty ? "\r" : "", s->seconds, s->count->steps, plural(s->count->steps),
	       s->paired_steps_per_second, ops.reached, ops.of, outcomes.reached, outcomes.of,
	       checks.reached, checks.of, s->violations, tty ? "\033[K" : "\n");
	fflush(stdout);
}

static bool progress(struct campaign *c)
{
	double interval = isatty(STDOUT_FILENO) ? 1.0 : PROGRESS_S, t = now();
	struct summary s;

	if (t - c->last_progress < interval)
		return true;
	c->last_progress = t;
	look_for_violations(c);
	s = summarise(c, true);
	print_progress(&s);
	if (!write_summary(c, &s))
		fail_with(c, "%s/summary.json: %s", c->options->folder, strerror(errno));
	return !c->failure[0];
}

/* ---- the campaign -------------------------------------------------------------------- */

static bool prepare(struct campaign *c)
{
	const struct campaign_options *o = c->options;
	char seeds[PATH_MAX], wrong[COUNTERS_WRONG];

	if (!make_folders(o))
		return complain(c, "%s: %s", o->folder, strerror(errno));
	if (!claim_folder(c))
		return false;
	if (!counters_sum(o->folder, o->sys, c->count, wrong))
		return complain(c, "%s", wrong);
	path_format(seeds, "%s/seeds", o->folder);
	if (!seeds_generate(o->sys, o->seed, seeds))
		return complain(c, "%s: %s", seeds, strerror(errno));
	if (o->corpus && !seeds_convert(o->sys, o->corpus, seeds, o->command))
		return false;
	c->seconds_before = earlier_seconds(o->folder);
	c->paired_before = c->count->paired_steps;
	look_for_violations(c);
	return true;
}

static bool goes_on(const struct campaign *c)
{
	return !interrupted && jobs_running(c->jobs) &&
	       jobs_reports(c->jobs) < c->options->max_violations &&
	       now() - c->start < (double)c->options->seconds;
}

static void supervise(struct campaign *c)
{
	const struct timespec tick = { 0, TICK_MS * 1000000L };
	bool ok = jobs_start(c->jobs);

	while (ok && goes_on(c)) {
		nanosleep(&tick, NULL);
		ok = jobs_poll(c->jobs) && progress(c);
	}
	jobs_stop(c->jobs);
	look_for_violations(c);
}

static int finish(struct campaign *c)
{
	struct summary s = summarise(c, false);
	char path[PATH_MAX];

	if (isatty(STDOUT_FILENO))
		putchar('\n');
	summary_print(stdout, &s);
	path_format(path, "%s/summary.json", c->options->folder);
	if (!write_summary(c, &s)) {
		complain(c, "%s: %s", path, strerror(errno));
		return EXIT_TOOL;
	}
	printf("summary: %s\n", path);
	summary_print_verdict(stdout, &s);
	return summary_verdict(&s);
}

int campaign_run(const struct campaign_options *options)
{
	struct sigaction action = { .sa_handler = on_signal };
	struct campaign c = { .options = options };
	int code = EXIT_USAGE;

	c.jobs = jobs_create(options);
	c.count = mem_zeroed(1, sizeof(*c.count));
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	if (prepare(&c)) {
		c.start = c.last_progress = now();
		supervise(&c);
		code = finish(&c);
	}
	forget_violations(&c);
	free(c.violation);
	free(c.count);
	jobs_destroy(c.jobs);
	return code;
}
