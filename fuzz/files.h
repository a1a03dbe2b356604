/* SPDX-License-Identifier: Apache-2.0 */
/* Whole files, and programs in files.  The name "-" means standard input or output. */
#ifndef OBSEQ_FILES_H
#define OBSEQ_FILES_H

#include <limits.h>

#include "fuzz/program.h"

/* malloc()ed and NUL-terminated; NULL with errno set (EFBIG: longer than limit). */
char *file_read(const char *path, size_t limit, size_t *size);
/* Durable and atomic: a reader finds the old file, the new one, or none. */
bool file_write(const char *path, const void *data, size_t size);
/* mkdir -p; false with errno set. */
bool folder_make(const char *path);

/*
 * Parse a program file.  On failure one line goes to standard error: "command: path:
 * reason" when the file cannot be read, "path:line:column: message" when it is no
 * program.  *p can be freed in any case.
 */
bool program_load(struct program *p, const char *path, const char *command);

/*
 * Call `each` for every file below `folder` whose name ends in `suffix`, in order of
 * names.  false when `each` said so, or with errno set when something cannot be read.
 */
bool folder_walk(const char *folder, const char *suffix, bool (*each)(void *ctx, const char *path),
		 void *ctx);

/* Formatted into a buffer of PATH_MAX bytes; one that is too long ends the process with exit 2. */
void path_format(char *out, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* FNV-1a, for file names. */
uint64_t bytes_hash(const uint8_t *data, size_t size);

#endif
