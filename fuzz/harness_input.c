/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/harness_input.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz/files.h"

/* Only what a signal handler may use: no allocation, no stdio. */
static struct {
	const struct harness *harness;
	const char *folder;
	const uint8_t *data;
	size_t size;
	char path[PATH_MAX];
} input;

/* The sanitizers have it; other builds die by a signal. */
__attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)(void));

static bool write_input(void)
{
	int fd = open(input.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	bool ok = fd >= 0 && write(fd, input.data, input.size) == (ssize_t)input.size;

	return fd >= 0 && close(fd) == 0 && ok;
}

static void on_death(void)
{
	static const char text[] = "the program that ran is in ";

	if (!input.data || !write_input())
		return;
	input.data = NULL;
	if (write(STDERR_FILENO, text, sizeof(text) - 1) < 0 ||
	    write(STDERR_FILENO, input.path, strlen(input.path)) < 0 ||
	    write(STDERR_FILENO, "\n", 1) < 0)
		return; /* nobody listens, and there is nobody left to tell */
}

static void on_signal(int number)
{
	on_death();
	signal(number, SIG_DFL);
	raise(number);
}

void harness_input_init(const struct harness *h, const char *folder)
{
	input.harness = h;
	input.folder = folder;
}

void harness_input_guard(void)
{
	static const int deadly[] = { SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL };
	/* A sanitizer reports what comes after SIGABRT better than we do, and calls back. */
	size_t count = __sanitizer_set_death_callback ? 1 : sizeof(deadly) / sizeof(deadly[0]);

	if (__sanitizer_set_death_callback)
		__sanitizer_set_death_callback(on_death);
	for (size_t i = 0; i < count; i++)
		signal(deadly[i], on_signal);
}

bool harness_input_run(const uint8_t *data, size_t size, struct check_count *count,
		       struct harness_result *result, const char **path)
{
	path_format(input.path, "%s/%s-%016" PRIx64 ".bin", input.folder, input.harness->name,
		    bytes_hash(data, size));
	input.data = data;
	input.size = size;
	input.harness->run(data, size, count, result);
	input.data = NULL;
	*path = "";
	if (!result->violated)
		return true;
	if (file_write(input.path, data, size))
		*path = input.path;
	else
		fprintf(stderr, "%s: %s\n", input.path, strerror(errno));
	return false;
}
