/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Fuzzers end to end, on a copy of the set: from their start to their end, mutation
 * and reading the corpus included.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fuzz/bench.h"
#include "fuzz/cli.h"
#include "fuzz/counters_file.h"
#include "fuzz/files.h"
#include "fuzz/memory.h"

#define PAGES 4096u
/* So many times a row of the engine: a start takes time, and is no part of a campaign. */
#define LONGER 10.0

/* A fuzzer more is a row, and perhaps another way to start one. */
struct fuzzer {
	const char *name, *driver; /* file in the folder of drivers */
	/* Becomes the driver: for `seconds`, on the programs in `folder`/corpus. */
	void (*become)(const char *driver, const char *folder, unsigned seconds);
};

static void become_libfuzzer(const char *driver, const char *folder, unsigned seconds)
{
	char path[PATH_MAX], time[32], corpus[PATH_MAX], artifacts[PATH_MAX];
	char *const argv[] = { path,
			       time,
			       "-seed=1",
			       "-max_len=4096",
			       "-len_control=0",
			       "-rss_limit_mb=0",
			       "-verbosity=0",
			       "-reload=0",
			       artifacts,
			       corpus,
			       NULL };

	path_format(path, "%s", driver);
	path_format(corpus, "%s/corpus", folder);
	path_format(artifacts, "-artifact_prefix=%s/", folder);
	snprintf(time, sizeof(time), "-max_total_time=%u", seconds);
	execv(path, argv);
}

static const struct fuzzer fuzzers[] = {
	{ "libFuzzer", "fast/fuzz-kcore", become_libfuzzer },
	{ "libFuzzer with sanitizers", "fuzz-kcore", become_libfuzzer },
};

static void write_corpus(const struct bench_set *set, const char *folder)
{
	uint8_t *wire = mem_zeroed(1, PROGRAM_MAX_WIRE);
	char path[PATH_MAX];

	path_format(path, "%s/corpus", folder);
	if (!folder_make(path))
		bench_fail("%s: %s", path, strerror(errno));
	for (size_t n = 0; n < set->count; n++) {
		struct program p = set->program[n]; /* shares the steps */

		p.cfg.pages = PAGES;
		path_format(path, "%s/corpus/%zu", folder, n);
		if (!file_write(path, wire, program_encode(&p, wire, PROGRAM_MAX_WIRE)))
			bench_fail("%s: %s", path, strerror(errno));
	}
	free(wire);
}

_Noreturn static void child(const struct fuzzer *f, const struct system *sys, const char *driver,
			    const char *folder, unsigned seconds)
{
	char log[PATH_MAX];
	int fd;

	path_format(log, "%s/log", folder);
	fd = open(log, O_WRONLY | O_CREAT | O_APPEND, 0666);
	dup2(fd, STDOUT_FILENO);
	dup2(fd, STDERR_FILENO);
	setenv("OBSEQ_SYSTEM", sys->name, 1);
	setenv("OBSEQ_DIR", folder, 1);
	f->become(driver, folder, seconds);
	_exit(EXIT_TOOL);
}

/* Processor seconds that the driver took. */
static double run_driver(const struct fuzzer *f, const struct system *sys, const char *driver,
			 const char *folder, unsigned seconds)
{
	struct rusage use;
	int status;
	pid_t pid;

	fflush(NULL);
	pid = fork();
	if (!pid)
		child(f, sys, driver, folder, seconds);
	if (pid < 0 || wait4(pid, &status, 0, &use) != pid)
		bench_fail("%s: %s", driver, strerror(errno));
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		bench_fail("%s failed, see %s/log", driver, folder);
	return (double)(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
	       (double)(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

static void remove_folder(const char *folder)
{
	char command[PATH_MAX + 16];

	snprintf(command, sizeof(command), "rm -rf '%s'", folder);
	if (system(command))
		bench_fail("cannot remove %s", folder);
}

static void add_row(const struct fuzzer *f, const struct counters *c, double seconds, cJSON *rows)
{
	cJSON *o = cJSON_CreateObject();

	cJSON_AddStringToObject(o, "fuzzer", f->name);
	cJSON_AddNumberToObject(o, "pages", PAGES);
	cJSON_AddNumberToObject(o, "paired_steps_per_second", (double)c->paired_steps / seconds);
	cJSON_AddNumberToObject(o, "programs_per_second", (double)c->programs / seconds);
	cJSON_AddNumberToObject(o, "steps_per_program", (double)c->steps / (double)c->programs);
	cJSON_AddNumberToObject(o, "stores_per_step", (double)c->cells / (double)c->paired_steps);
	cJSON_AddNumberToObject(o, "seconds", seconds);
	cJSON_AddItemToArray(rows, o);
}

static void run_fuzzer(const struct fuzzer *f, const struct bench_plan *plan, const char *driver,
		       const char *folder, cJSON *rows)
{
	struct counters *sum = mem_zeroed(1, sizeof(*sum));
	unsigned seconds = (unsigned)(LONGER * plan->seconds) + 1;
	char wrong[COUNTERS_WRONG];
	double used;

	remove_folder(folder);
	write_corpus(plan->set, folder);
	used = run_driver(f, plan->set->sys, driver, folder, seconds);
	if (!counters_sum(folder, plan->set->sys, sum, wrong))
		bench_fail("%s", wrong);
	add_row(f, sum, used, rows);
	remove_folder(folder);
	free(sum);
}

void bench_fuzzers(const struct bench_plan *plan, const char *drivers, cJSON *result)
{
	cJSON *rows = cJSON_AddArrayToObject(result, "fuzzers");
	char folder[PATH_MAX];

	path_format(folder, "%s/bench/fuzzing", drivers);
	for (size_t i = 0; i < sizeof(fuzzers) / sizeof(fuzzers[0]); i++) {
		char driver[PATH_MAX];

		path_format(driver, "%s/%s", drivers, fuzzers[i].driver);
		if (!access(driver, X_OK))
			run_fuzzer(&fuzzers[i], plan, driver, folder, rows);
	}
}
