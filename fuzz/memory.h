/* SPDX-License-Identifier: Apache-2.0 */
/* Memory that is there: exhaustion ends the process with exit code 3. */
#ifndef OBSEQ_MEMORY_H
#define OBSEQ_MEMORY_H

#include <stddef.h>

/* realloc() of `count` items of `size` bytes; count is at least 1. */
void *mem_resize(void *p, size_t count, size_t size);
/* Zeroed. */
void *mem_zeroed(size_t count, size_t size);

#endif
