/* SPDX-License-Identifier: Apache-2.0 */
/* Growing arrays. */
#ifndef OBSEQ_ENGINE_GROW_H
#define OBSEQ_ENGINE_GROW_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* A copy of `count` elements of `size` bytes, from the first-th on; NULL when there are none. */
static inline void *copy_array(const void *array, size_t first, size_t count, size_t size)
{
	size_t capacity = 0;
	void *copy = grow(NULL, count, &capacity, size);

	if (count)
		memcpy(copy, (const char *)array + first * size, count * size);
	return copy;
}

#endif
