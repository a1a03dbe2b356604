/* SPDX-License-Identifier: Apache-2.0 */
/* Growing arrays. */
#ifndef OBSEQ_ENGINE_GROW_H
#define OBSEQ_ENGINE_GROW_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#define EXIT_TOOL_FAILED 3
#define GROW_FIRST_CAPACITY 256u

/*
 * `array` with room for `count` elements of `size` bytes, perhaps moved.
 * Exhaustion ends the process: half a check is no check.
 */
static inline void *grow(void *array, size_t count, size_t *capacity, size_t size)
{
	if (count <= *capacity)
		return array;
	if (!*capacity)
		*capacity = GROW_FIRST_CAPACITY;
	while (*capacity < count)
		*capacity *= 2;
	array = realloc(array, *capacity * size);
	if (!array) {
		fputs("obseq: out of memory\n", stderr);
		exit(EXIT_TOOL_FAILED);
	}
	return array;
}

#endif
