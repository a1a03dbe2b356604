/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/jobs.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/memory.h"

#define TICK_MS 100
#define GRACE_TICKS 50u /* for drivers that were told to stop */

struct job {
	pid_t pid; /* 0: not running */
	uint64_t starts;
};

struct jobs {
	const struct campaign_options *options;
	struct job *job;
	uint64_t reports;
	char failure[2 * PATH_MAX + 128];
};

struct jobs *jobs_create(const struct campaign_options *options)
{
	struct jobs *j = mem_zeroed(1, sizeof(*j));

	j->options = options;
	j->job = mem_zeroed(options->jobs, sizeof(*j->job));
	return j;
}

void jobs_destroy(struct jobs *j)
{
	free(j->job);
	free(j);
}

uint64_t jobs_running(const struct jobs *j)
{
	uint64_t n = 0;

	for (uint64_t i = 0; i < j->options->jobs; i++)
		n += j->job[i].pid != 0;
	return n;
}

uint64_t jobs_reports(const struct jobs *j)
{
	return j->reports;
}

const char *jobs_failure(const struct jobs *j)
{
	return j->failure[0] ? j->failure : NULL;
}

/* ---- in the new process --------------------------------------------------------------- */

/* Not what the shell says: a campaign is what its options make it. */
static void set_or_clear(const char *name, const char *value)
{
	if (value)
		setenv(name, value, 1);
	else
		unsetenv(name);
}

/* All that target.h names. */
static void set_environment(const struct campaign_options *o)
{
	set_or_clear("OBSEQ_SYSTEM", o->sys->name);
	set_or_clear("OBSEQ_DIR", o->folder);
	set_or_clear("OBSEQ_OBSERVE", o->observe);
	set_or_clear("OBSEQ_START", o->start);
	set_or_clear("OBSEQ_MODEL", o->model);
	set_or_clear("OBSEQ_AUDIT", NULL);
}

static void redirect_to_log(const struct campaign_options *o, uint64_t job)
{
	char path[PATH_MAX];
	int fd;

	path_format(path, "%s/log.%" PRIu64, o->folder, job);
	fd = open(path, O_WRONLY | O_CREAT | O_APPEND, 0666);
	if (fd >= 0) {
		dup2(fd, STDOUT_FILENO);
		dup2(fd, STDERR_FILENO);
		close(fd);
	}
}

/* Not 0, which means "any seed" to libFuzzer; another one after each start. */
static uint32_t driver_seed(const struct campaign_options *o, uint64_t job, uint64_t starts)
{
	return (uint32_t)(o->seed + job + starts * o->jobs) | 0x80000000u;
}

_Noreturn static void become_driver(const struct campaign_options *o, uint64_t job, uint64_t starts)
{
	char driver[PATH_MAX], seed[32], artifacts[PATH_MAX], corpus[PATH_MAX], seeds[PATH_MAX];
	/* Corpus files of other drivers are taken up; a single driver is deterministic. */
	char *const argv[] = { driver,
			       seed,
			       "-max_len=4096",
			       "-len_control=0",
			       "-rss_limit_mb=0",
			       "-timeout=300",
			       "-verbosity=0",
			       o->jobs > 1 ? "-reload=1" : "-reload=0",
			       artifacts,
			       corpus,
			       seeds,
			       NULL };

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	setpgid(0, 0); /* Ctrl-C is for the campaign, which tells the drivers */
	path_format(driver, "%s", o->driver);
	snprintf(seed, sizeof(seed), "-seed=%" PRIu32, driver_seed(o, job, starts));
	path_format(artifacts, "-artifact_prefix=%s/artifacts/", o->folder);
	path_format(corpus, "%s/corpus", o->folder);
	path_format(seeds, "%s/seeds", o->folder);
	set_environment(o);
	redirect_to_log(o, job);
	execv(driver, argv);
	fprintf(stderr, "%s: %s\n", driver, strerror(errno));
	_exit(EXIT_TOOL);
}

/* ---- starting ----------------------------------------------------------------------------- */

static bool start_job(struct jobs *j, uint64_t i)
{
	struct job *job = &j->job[i];

	fflush(NULL);
	job->pid = fork();
	if (!job->pid)
		become_driver(j->options, i, job->starts);
	job->starts++;
	if (job->pid > 0)
		return true;
	job->pid = 0;
	snprintf(j->failure, sizeof(j->failure), "fork: %s", strerror(errno));
	return false;
}

bool jobs_start(struct jobs *j)
{
	for (uint64_t i = 0; i < j->options->jobs; i++)
		if (!start_job(j, i))
			return false;
	return true;
}

/* ---- watching ------------------------------------------------------------------------------- */

/* The driver wrote a violation before it stopped. */
static bool reported(const struct jobs *j, pid_t pid)
{
	char path[PATH_MAX];

	path_format(path, "%s/report.%d", j->options->folder, (int)pid);
	return !unlink(path);
}

static bool job_failed(struct jobs *j, uint64_t i, int status)
{
	bool exited = WIFEXITED(status);

	snprintf(j->failure, sizeof(j->failure), "driver %s ended with %s %d, see %s/log.%" PRIu64,
		 j->options->driver, exited ? "status" : "signal",
		 exited ? WEXITSTATUS(status) : WTERMSIG(status), j->options->folder, i);
	return false;
}

static bool job_stopped(struct jobs *j, uint64_t i, pid_t pid, int status)
{
	if (reported(j, pid)) {
		j->reports++;
		return j->reports >= j->options->max_violations || start_job(j, i);
	}
	return (WIFEXITED(status) && !WEXITSTATUS(status)) || job_failed(j, i, status);
}

/* Takes note of the end of job i; 0 while it runs. */
static pid_t reap(struct jobs *j, uint64_t i, int *status)
{
	pid_t pid = j->job[i].pid;

	if (!pid || waitpid(pid, status, WNOHANG) != pid)
		return 0;
	j->job[i].pid = 0;
	return pid;
}

bool jobs_poll(struct jobs *j)
{
	for (uint64_t i = 0; i < j->options->jobs; i++) {
		int status;
		pid_t pid = reap(j, i, &status);

		if (pid && !job_stopped(j, i, pid, status))
			return false;
	}
	return true;
}

/* ---- stopping ------------------------------------------------------------------------ */

static void signal_all(const struct jobs *j, int number)
{
	for (uint64_t i = 0; i < j->options->jobs; i++)
		if (j->job[i].pid)
			kill(j->job[i].pid, number);
}

/* What ends now was told to: only violations still count. */
static void collect(struct jobs *j)
{
	for (uint64_t i = 0; i < j->options->jobs; i++) {
		int status;
		pid_t pid = reap(j, i, &status);

		j->reports += pid && reported(j, pid);
	}
}

void jobs_stop(struct jobs *j)
{
	const struct timespec tick = { 0, TICK_MS * 1000000L };

	signal_all(j, SIGTERM);
	for (unsigned i = 0; jobs_running(j); i++) {
		if (i == GRACE_TICKS)
			signal_all(j, SIGKILL);
		nanosleep(&tick, NULL);
		collect(j);
	}
}
