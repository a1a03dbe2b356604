/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/model/content.h"

#include <stdlib.h>

#include "hyp/plat/host/host.h"

/* A word counts while its generation is that of the page. */
struct kcm_content {
	struct map *word; /* KCM_F_WORD */
	struct map *page; /* KCM_F_PAGE */
};

enum word_part { WORD_VALUE, WORD_GENERATION, WORD_PARTS };
enum page_part { PAGE_GENERATION, PAGE_DIGEST, PAGE_WRITTEN, PAGE_PARTS };

struct kcm_content *content_create(const struct map_hook *hook)
{
	struct kcm_content *c = calloc(1, sizeof(*c));

	if (!c)
		return NULL;
	c->word = map_create(KCM_F_WORD, WORD_PARTS, hook, NULL, NULL);
	c->page = map_create(KCM_F_PAGE, PAGE_PARTS, hook, NULL, NULL);
	return c;
}

void content_destroy(struct kcm_content *c)
{
	if (!c)
		return;
	map_destroy(c->word);
	map_destroy(c->page);
	free(c);
}

void content_replace(struct kcm_content *c, uint64_t pfn)
{
	uint64_t page[MAP_WORDS];

	map_get(c->page, pfn, page);
	if (!page[PAGE_WRITTEN])
		return;
	page[PAGE_GENERATION]++;
	page[PAGE_DIGEST] = 0;
	page[PAGE_WRITTEN] = 0;
	map_set(c->page, pfn, page);
}

uint64_t content_word(const struct kmodel_machine *m, uint64_t pfn, uint64_t word)
{
	uint64_t page[MAP_WORDS], stored[MAP_WORDS];

	if (pfn >= m->pages)
		return 0;
	map_get(m->content->page, pfn, page);
	if (page[PAGE_WRITTEN]) {
		map_get(m->content->word, pfn * HOST_PAGE_WORDS + word, stored);
		/* Generations count from 0, which words that were never stored have as well. */
		if (stored[WORD_GENERATION] == page[PAGE_GENERATION] + 1)
			return stored[WORD_VALUE];
	}
	return host_expand(km_mem(m->model, pfn), word);
}

/* ---- hashes ---------------------------------------------------------------------------- */

struct page_words {
	const struct kmodel_machine *m;
	uint64_t pfn;
};

static uint64_t stored_word(void *ctx, uint64_t n)
{
	const struct page_words *page = ctx;

	return content_word(page->m, page->pfn, n);
}

uint64_t content_hash(const struct kmodel_machine *m, uint64_t hash, uint64_t pfn, uint64_t bytes)
{
	struct page_words page = { m, pfn };

	if (map_word(m->content->page, pfn, PAGE_WRITTEN))
		return host_hash_page(hash, bytes, stored_word, &page);
	return host_hash_symbol(hash, bytes, pfn < m->pages ? km_mem(m->model, pfn) : 0);
}

/* ---- stores ---------------------------------------------------------------------------- */

void content_store(struct kmodel_machine *m, uint64_t pfn, uint64_t word, uint64_t value)
{
	uint64_t old = content_word(m, pfn, word);
	uint64_t symbol, page[MAP_WORDS];

	if (pfn >= m->pages || value == old)
		return;
	symbol = km_mem(m->model, pfn);
	map_get(m->content->page, pfn, page);
	map_set(m->content->word, pfn * HOST_PAGE_WORDS + word,
		(uint64_t[]){ value, page[PAGE_GENERATION] + 1 });
	page[PAGE_DIGEST] +=
		host_word_share(symbol, word, value) - host_word_share(symbol, word, old);
	page[PAGE_WRITTEN] = 1;
	map_set(m->content->page, pfn, page);
}

void content_zero_tail(struct kmodel_machine *m, uint64_t pfn, uint64_t offset)
{
	uint64_t word = offset / 8, bits = offset % 8 * 8;

	if (bits) {
		content_store(m, pfn, word, content_word(m, pfn, word) & ((1ull << bits) - 1));
		word++;
	}
	for (; word < HOST_PAGE_WORDS; word++)
		content_store(m, pfn, word, 0);
}

uint64_t content_digest(const struct kmodel_machine *m, uint64_t pfn)
{
	return m->content && pfn < m->pages ? map_word(m->content->page, pfn, PAGE_DIGEST) : 0;
}

void content_image(const struct kcm_content *c, memory_visitor *part, void *ctx)
{
	map_image(c->word, part, ctx);
	map_image(c->page, part, ctx);
}
