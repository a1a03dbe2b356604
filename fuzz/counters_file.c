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

/* The magic comes last: who reads the file before that takes it for half made. */
static bool write_id(int fd, const struct system *sys)
{
	const size_t first = sizeof(((struct counters_id *)NULL)->magic);
	const size_t rest = sizeof(struct counters_id) - first;
	struct counters model;

	counters_init(&model);
	counters_belong(&model, sys);
	return pwrite(fd, (const char *)&model.id + first, rest, (off_t)first) == (ssize_t)rest &&
	       pwrite(fd, &model.id, first, 0) == (ssize_t)first;
}

struct counters *counters_map(const char *folder, const struct system *sys)
{
	int fd = create_file(folder);
	struct counters *c = MAP_FAILED;

	if (fd < 0)
		return NULL;
	/* Not ftruncate(): on a full disk a store to a hole of the file is a SIGBUS. */
	errno = posix_fallocate(fd, 0, sizeof(*c));
	if (!errno && write_id(fd, sys))
		c = mmap(NULL, sizeof(*c), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	close(fd);
	return c == MAP_FAILED ? NULL : c;
}

/* ---- adding up --------------------------------------------------------------------- */

struct adding {
	const struct counters_id *own;
	struct counters *sum;
	char *wrong;
};

static bool refuse(const struct adding *a, const char *path, const struct counters_id *id)
{
	if (memcmp(id->system, a->own->system, sizeof(id->system)))
		snprintf(a->wrong, COUNTERS_WRONG, "%s: counters of system '%.*s', not of '%s'",
			 path, (int)sizeof(id->system), id->system, a->own->system);
	else
		snprintf(a->wrong, COUNTERS_WRONG,
			 "%s: counters of another build of '%s': start in a new folder", path,
			 a->own->system);
	return false;
}

static bool add_file(const struct adding *a, const char *path, int fd)
{
	struct counters *c;
	struct counters_id id;
	struct stat st;

	if (pread(fd, &id, sizeof(id), 0) != (ssize_t)sizeof(id) ||
	    memcmp(id.magic, a->own->magic, sizeof(id.magic)))
		return true; /* no counters */
	if (memcmp(&id, a->own, sizeof(id)))
		return refuse(a, path, &id);
	if (fstat(fd, &st) || st.st_size != (off_t)sizeof(*c))
		return true; /* cut off */
	c = mmap(NULL, sizeof(*c), PROT_READ, MAP_SHARED, fd, 0);
	if (c == MAP_FAILED) {
		snprintf(a->wrong, COUNTERS_WRONG, "%s: %s", path, strerror(errno));
		return false;
	}
	counters_add(a->sum, c);
	munmap(c, sizeof(*c));
	return true;
}

static bool add_folder(const struct adding *a, const char *folder, DIR *d)
{
	char path[PATH_MAX];
	const struct dirent *entry;
	bool ok = true;
	int fd;

	while (ok && (entry = readdir(d))) {
		if (strncmp(entry->d_name, PREFIX, strlen(PREFIX)))
			continue;
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		fd = open(path, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			continue;
		ok = add_file(a, path, fd);
		close(fd);
	}
	return ok;
}

bool counters_sum(const char *folder, const struct system *sys, struct counters *sum,
		  char wrong[COUNTERS_WRONG])
{
	const struct adding a = { &sum->id, sum, wrong };
	DIR *d = opendir(folder);
	bool ok;

	counters_init(sum);
	counters_belong(sum, sys);
	if (!d) {
		snprintf(wrong, COUNTERS_WRONG, "%s: %s", folder, strerror(errno));
		return false;
	}
	ok = add_folder(&a, folder, d);
	closedir(d);
	return ok;
}
