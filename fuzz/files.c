/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fuzz/cli.h"
#include "fuzz/memory.h"
#include "fuzz/systems.h"

/* ---- bytes ----------------------------------------------------------------------------- */

static char *read_all(int fd, size_t limit, size_t *size)
{
	size_t capacity = 4096, n = 0;
	char *data = mem_resize(NULL, capacity, 1);
	ssize_t got;

	while ((got = read(fd, data + n, capacity - n - 1)) > 0) {
		n += (size_t)got;
		if (n > limit) {
			errno = EFBIG;
			got = -1;
			break;
		}
		if (n == capacity - 1)
			data = mem_resize(data, capacity *= 2, 1);
	}
	if (got < 0) {
		free(data);
		return NULL;
	}
	data[n] = '\0';
	*size = n;
	return data;
}

char *file_read(const char *path, size_t limit, size_t *size)
{
	bool standard = !strcmp(path, "-");
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	char *data;
	int error;

	if (fd < 0)
		return NULL;
	data = read_all(fd, limit, size);
	error = errno;
	if (!standard)
		close(fd);
	errno = error;
	return data;
}

static bool write_all(int fd, const char *data, size_t size)
{
	ssize_t n;

	for (; size; data += n, size -= (size_t)n) {
		n = write(fd, data, size);
		if (n < 0)
			return false;
	}
	return true;
}

static bool write_in_place(const char *path, const void *data, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666), error;
	bool ok = fd >= 0 && write_all(fd, data, size);

	error = errno;
	if (fd >= 0 && close(fd))
		return false;
	errno = error;
	return ok;
}

/* A device, a pipe or a link would be replaced by the new file. */
static bool is_special(const char *path)
{
	struct stat s;

	return !lstat(path, &s) && !S_ISREG(s.st_mode);
}

static bool put_in_place(const char *temporary, const char *path)
{
	int error;

	if (!rename(temporary, path))
		return true;
	error = errno;
	unlink(temporary);
	errno = error;
	return false;
}

bool file_write(const char *path, const void *data, size_t size)
{
	char temporary[PATH_MAX];
	int fd, error;
	bool ok;

	if (!strcmp(path, "-"))
		return write_all(STDOUT_FILENO, data, size);
	if (is_special(path))
		return write_in_place(path, data, size);
	if (snprintf(temporary, sizeof(temporary), "%s.tmp", path) >= (int)sizeof(temporary)) {
		errno = ENAMETOOLONG;
		return false;
	}
	fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return false;
	ok = write_all(fd, data, size) && !fsync(fd);
	error = errno;
	if (!close(fd) && ok)
		return put_in_place(temporary, path);
	unlink(temporary);
	errno = ok ? EIO : error;
	return false;
}

bool folder_make(const char *path)
{
	char part[PATH_MAX];

	for (size_t i = 0; i < sizeof(part); i++) {
		part[i] = '\0';
		if (i && (path[i] == '/' || !path[i]) && mkdir(part, 0777) && errno != EEXIST)
			return false;
		if (!path[i])
			return true;
		part[i] = path[i];
	}
	errno = ENAMETOOLONG;
	return false;
}

void path_format(char *out, const char *format, ...)
{
	va_list ap;
	int n;

	va_start(ap, format);
	n = vsnprintf(out, PATH_MAX, format, ap);
	va_end(ap);
	if (n >= PATH_MAX) {
		fputs("obseq: path too long\n", stderr);
		exit(EXIT_USAGE);
	}
}

uint64_t bytes_hash(const uint8_t *data, size_t size)
{
	uint64_t h = 0xcbf29ce484222325ull;

	for (size_t i = 0; i < size; i++)
		h = (h ^ data[i]) * 0x100000001b3ull;
	return h;
}

/* ---- programs ------------------------------------------------------------------------------ */

bool program_load(struct program *p, const char *path, const char *command)
{
	struct text_error e;
	size_t size;
	char *text = file_read(path, PROGRAM_MAX_TEXT, &size);
	bool ok;

	program_init(p, NULL);
	if (!text) {
		fprintf(stderr, "%s: %s: %s\n", command, path, strerror(errno));
		return false;
	}
	ok = program_parse(p, text, size, systems_find, &e);
	if (!ok)
		fprintf(stderr, "%s:%u:%u: %s\n", path, e.line, e.column, e.message);
	free(text);
	return ok;
}

/* ---- folders --------------------------------------------------------------------------------- */

#define FOLDER_DEPTH 8u

static bool ends_with(const char *s, const char *suffix)
{
	size_t n = strlen(s), m = strlen(suffix);

	return n >= m && !strcmp(s + n - m, suffix);
}

struct walk {
	const char *suffix;
	bool (*each)(void *ctx, const char *path);
	void *ctx;
};

static bool walk(const struct walk *w, const char *folder, unsigned depth);

static bool visit(const struct walk *w, const char *folder, const char *name, unsigned depth)
{
	char path[PATH_MAX];
	struct stat st;

	if (name[0] == '.')
		return true;
	if (snprintf(path, sizeof(path), "%s/%s", folder, name) >= (int)sizeof(path)) {
		errno = ENAMETOOLONG;
		return false;
	}
	if (stat(path, &st))
		return false;
	if (S_ISDIR(st.st_mode))
		return depth == FOLDER_DEPTH || walk(w, path, depth + 1);
	return !ends_with(name, w->suffix) || w->each(w->ctx, path);
}

static bool walk(const struct walk *w, const char *folder, unsigned depth)
{
	struct dirent **entry;
	int n = scandir(folder, &entry, NULL, alphasort);
	bool ok = n >= 0;

	for (int i = 0; i < n; i++) {
		ok = ok && visit(w, folder, entry[i]->d_name, depth);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
	return ok;
}

bool folder_walk(const char *folder, const char *suffix, bool (*each)(void *ctx, const char *path),
		 void *ctx)
{
	struct walk w = { suffix, each, ctx };

	return walk(&w, folder, 0);
}
