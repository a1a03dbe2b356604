/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a fuzz driver runs: inputs in wire format, with all checks on.  One target
 * a process.  A violation is confirmed from a cold start, written to a file, and
 * ends the process with abort().
 *
 * Environment (obseq run sets or clears each of these for its drivers):
 *   OBSEQ_SYSTEM   system to fuzz; default: the program's file name, "fuzz-" in front left out
 *   OBSEQ_DIR      folder for counters and violations; default "obseq-out"
 *   OBSEQ_OBSERVE  observation of the principals, for all programs
 *   OBSEQ_START    start of all programs
 *   OBSEQ_MODEL    quirks that a model follows, as for --model
 *   OBSEQ_AUDIT    one in so many programs runs once more with definitional comparison;
 *                  default: as many as 3 % of the time allow
 */
#ifndef OBSEQ_TARGET_H
#define OBSEQ_TARGET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Ends the process with exit code 3 when the environment is not usable. */
void target_init(const char *program_name);
/* false: the program is not one for the corpus (fault injection, unusable configuration). */
bool target_run(const uint8_t *data, size_t size);
/* In place; returns the new size, at most max_size. */
size_t target_mutate(uint8_t *data, size_t size, size_t max_size, uint64_t seed);

struct bytes {
	const uint8_t *data;
	size_t size;
};
size_t target_cross(const struct bytes *first, const struct bytes *second, uint8_t *out,
		    size_t max_out, uint64_t seed);

#endif
