/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/counters_file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define PREFIX "counters."
#define MAX_FILES_OF_PID 1000u

/* Process numbers come again: never take over a file of an earlier process. */
static int create_file(const char *folder)
{
	char path[PATH_MAX];
	int fd = -1;

	for (unsigned n = 0; fd < 0 && n < MAX_FILES_OF_PID; n++) {
		snprintf(path, sizeof(path), n ? "%s/" PREFIX "%d.%u" : "%s/" PREFIX "%d", folder,
			 (int)getpid(), n);
		fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd < 0 && errno != EEXIST)
			break;
	}
	return fd;
}

struct counters *counters_map(const char *folder)
{
	int fd = create_file(folder);
	struct counters *c = MAP_FAILED;

	if (fd < 0)
		return NULL;
	if (!ftruncate(fd, sizeof(*c)))
		c = mmap(NULL, sizeof(*c), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	close(fd);
	if (c == MAP_FAILED)
		return NULL;
	counters_init(c);
	return c;
}

static bool usable(const struct counters *c, const struct counters *model)
{
	return !memcmp(c->magic, model->magic, sizeof(c->magic)) && c->size == model->size;
}

/* A file that is not one of counters (half made, of another version) counts nothing. */
static void add_file(const char *path, struct counters *sum, const struct counters *model)
{
	struct counters *c = MAP_FAILED;
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	if (!fstat(fd, &st) && st.st_size == (off_t)sizeof(*c))
		c = mmap(NULL, sizeof(*c), PROT_READ, MAP_SHARED, fd, 0);
	close(fd);
	if (c == MAP_FAILED)
		return;
	if (usable(c, model))
		counters_add(sum, c);
	munmap(c, sizeof(*c));
}

bool counters_sum(const char *folder, struct counters *sum)
{
	char path[PATH_MAX];
	const struct dirent *entry;
	struct counters model;
	DIR *d = opendir(folder);

	counters_init(sum);
	counters_init(&model);
	if (!d)
		return false;
	while ((entry = readdir(d))) {
		if (strncmp(entry->d_name, PREFIX, strlen(PREFIX)))
			continue;
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		add_file(path, sum, &model);
	}
	closedir(d);
	return true;
}
