/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/memory.h"

#include <stdio.h>
#include <stdlib.h>

#include "fuzz/cli.h"

static void *need(void *p)
{
	if (!p) {
		fputs("obseq: out of memory\n", stderr);
		exit(EXIT_TOOL);
	}
	return p;
}

void *mem_resize(void *p, size_t count, size_t size)
{
	return need(reallocarray(p, count, size));
}

void *mem_zeroed(size_t count, size_t size)
{
	return need(calloc(count, size));
}
