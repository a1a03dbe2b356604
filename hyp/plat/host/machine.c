/* SPDX-License-Identifier: Apache-2.0 */
/* Life of a machine. */
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "hyp/plat/host/host_internal.h"

#define CORE_ALIGN 4096u

void host_exhausted(const char *what)
{
	fprintf(stderr, "obseq: host platform: %s\n", what);
	exit(3);
}

static void *core_address(char *block)
{
	uintptr_t first = (uintptr_t)block + sizeof(struct host_plat) + sizeof(struct trace_hook);
	uintptr_t aligned = (first + CORE_ALIGN - 1) & ~(uintptr_t)(CORE_ALIGN - 1);

	return block + (aligned - (uintptr_t)block);
}

void *host_create(const struct host_config *cfg, size_t core_bytes,
		  const struct host_streams *streams)
{
	char *block = calloc(1, sizeof(struct host_plat) + sizeof(struct trace_hook) + CORE_ALIGN +
					core_bytes);
	struct host_page *page = calloc((size_t)cfg->pages + 1, sizeof(*page));
	struct host_plat *m;
	void *core;

	if (!block || !page) {
		free(block);
		free(page);
		return NULL;
	}
	for (uint64_t pfn = 0; pfn < cfg->pages; pfn++)
		page[pfn].symbol = host_initial(cfg->seed, pfn);
	core = core_address(block);
	m = host_of(core);
	m->block = block;
	m->core_bytes = core_bytes;
	m->cfg = *cfg;
	m->streams = *streams;
	m->page = page;
	return core;
}

void host_destroy(void *core)
{
	struct host_plat *m = host_of(core);

	for (uint64_t i = 0; i < m->chunks; i++)
		free(m->chunk[i].slot);
	free(m->chunk);
	free(m->page);
	free(m->block);
}

/* What was written, as a whole page: which words are kept one by one is nobody's business. */
static void show_page(const void *core, uint64_t pfn,
		      void (*part)(void *ctx, const void *memory, size_t size), void *ctx)
{
	uint64_t word[HOST_PAGE_WORDS];

	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
		word[w] = host_page_word(core, pfn, w);
	part(ctx, word, sizeof(word));
}

void host_image(const void *core, void (*part)(void *ctx, const void *memory, size_t size),
		void *ctx)
{
	const struct host_plat *m = host_of_const(core);

	part(ctx, core, m->core_bytes);
	part(ctx, m->reg, sizeof(*m) - offsetof(struct host_plat, reg));
	part(ctx, m->page, (size_t)m->cfg.pages * sizeof(*m->page));
	part(ctx, &m->slot_next, sizeof(m->slot_next));
	for (uint64_t pfn = 0; pfn < m->cfg.pages; pfn++) {
		if (m->page[pfn].slot)
			show_page(core, pfn, part, ctx);
	}
}

void host_set_trace(void *core, const struct trace_hook *hook)
{
	*trace_hook_of(core) = *hook;
}
