/* SPDX-License-Identifier: Apache-2.0 */
/*
 * For tests of the command line: run obseq, or another main function, in a
 * process of its own, look at what it says.
 */
#ifndef OBSEQ_TEST_SHELL_H
#define OBSEQ_TEST_SHELL_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/test/temporary.h"

#define SHELL_ARGS 16u
#ifndef SHELL_MAIN
#define SHELL_MAIN obseq_main
#endif

static char shell_folder[TEMPORARY_SIZE];

/* A name in the test's own folder; valid until the fourth call after this one. */
static const char *shell_path(const char *name)
{
	static char path[4][TEMPORARY_SIZE + 128];
	static unsigned next;
	char *out = path[next++ % 4];

	snprintf(out, sizeof(path[0]), "%s/%s", shell_folder, name);
	return out;
}

static void shell_file(const char *name, const char *text)
{
	assert_true(file_write(shell_path(name), text, strlen(text)));
}

struct shell {
	int code;
	char *out, *err;
};

static void shell_redirect(const char *name, FILE *to)
{
	if (!freopen(shell_path(name), "w", to))
		_exit(99);
}

/* `line` is split at blanks; "@x" stands for the file x in the test's folder. */
static void shell_child(const char *line)
{
	static char word[SHELL_ARGS][TEMPORARY_SIZE + 256];
	char *argv[SHELL_ARGS + 1], copy[1024], *at, *mark;
	int argc = 0;

	snprintf(copy, sizeof(copy), "%s", line);
	for (at = strtok(copy, " "); at; at = strtok(NULL, " ")) {
		mark = strchr(at, '@');
		if (mark)
			snprintf(word[argc], sizeof(word[0]), "%.*s%s", (int)(mark - at), at,
				 shell_path(mark + 1));
		else
			snprintf(word[argc], sizeof(word[0]), "%s", at);
		argv[argc] = word[argc];
		argc++;
	}
	argv[argc] = NULL;
	exit(SHELL_MAIN(argc, argv));
}

static pid_t shell_start(const char *line)
{
	pid_t pid;

	fflush(NULL);
	pid = fork();
	if (!pid) {
		shell_redirect("out", stdout);
		shell_redirect("err", stderr);
		shell_child(line);
	}
	return pid;
}

static struct shell shell_wait(pid_t pid)
{
	struct shell s;
	size_t size;
	int status;

	assert_int_equal(waitpid(pid, &status, 0), pid);
	s.code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
	s.out = file_read(shell_path("out"), 1u << 24, &size);
	s.err = file_read(shell_path("err"), 1u << 24, &size);
	assert_non_null(s.out);
	assert_non_null(s.err);
	return s;
}

static struct shell shell_run(const char *line)
{
	return shell_wait(shell_start(line));
}

static void shell_done(struct shell *s)
{
	free(s->out);
	free(s->err);
}

static int shell_setup(void **state)
{
	(void)state;
	return temporary_folder(shell_folder) ? 0 : -1;
}

static int shell_remove(const char *name)
{
	char command[TEMPORARY_SIZE + 256];

	snprintf(command, sizeof(command), "rm -rf '%s'", shell_path(name));
	return system(command);
}

static int shell_teardown(void **state)
{
	(void)state;
	return shell_remove("");
}

#endif
