/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Page contents: a symbol a page, and a slot of 512 words for a page that was
 * written to since its symbol was set.
 */
#include <stdlib.h>
#include <string.h>

#include "hyp/plat/host/host_internal.h"

/*
 * For a given word this is a bijection of the nonzero symbols, and the keys of
 * two words differ: at most one word of a nonzero symbol's page is zero, so
 * different symbols stand for different pages.
 */
uint64_t host_expand(uint64_t symbol, uint64_t word)
{
	return symbol ? host_mix(symbol ^ host_mix(word + 1)) : 0;
}

uint64_t host_initial(uint64_t seed, uint64_t pfn)
{
	uint64_t symbol = host_mix(seed ^ host_mix(pfn + 0x9A6Eull));

	return symbol ? symbol : 1;
}

/* Share of a word that differs from its expansion in the digest of the page. */
static uint64_t word_hash(uint64_t word, uint64_t value)
{
	return host_mix(host_mix(value + 0x9E3779B97F4A7C15ull) ^ host_mix(~word));
}

/* `initial`: what the page's symbol stands for there. */
static uint64_t word_share(uint64_t initial, uint64_t word, uint64_t value)
{
	return value == initial ? 0 : word_hash(word, value);
}

uint64_t host_word_share(uint64_t symbol, uint64_t word, uint64_t value)
{
	return word_share(host_expand(symbol, word), word, value);
}

/* ---- slots ------------------------------------------------------------------ */

static struct host_slot *slot_at(const struct host_plat *m, uint64_t n)
{
	return &m->chunk[n / HOST_CHUNK_SLOTS].slot[n % HOST_CHUNK_SLOTS];
}

/* NULL while the page is symbolic. */
static struct host_slot *slot_of(const struct host_plat *m, uint64_t pfn)
{
	uint64_t n = m->page[pfn].slot;

	return n ? slot_at(m, n - 1) : NULL;
}

static void add_chunk(struct host_plat *m)
{
	struct host_chunk *chunk = realloc(m->chunk, (size_t)(m->chunks + 1) * sizeof(*chunk));
	struct host_slot *slot = malloc(HOST_CHUNK_SLOTS * sizeof(*slot));

	if (!chunk || !slot)
		host_exhausted("out of memory for page contents");
	m->chunk = chunk;
	m->chunk[m->chunks++].slot = slot;
}

static void tell_fresh(void *core, struct host_slot *slot)
{
	const struct trace_hook *hook = trace_hook_of(core);

	if (hook->fresh)
		hook->fresh(hook->ctx, slot, sizeof(*slot));
}

/* Give a symbolic page its buffer, in which no word is written yet. */
static struct host_slot *materialise(void *core, unsigned cpu, uint64_t pfn)
{
	struct host_plat *m = host_of(core);
	uint64_t n = m->slot_next;
	struct host_slot *slot;

	if (n == m->chunks * HOST_CHUNK_SLOTS)
		add_chunk(m);
	slot = slot_at(m, n);
	slot->digest = 0;
	memset(slot->written, 0, sizeof(slot->written));
	tell_fresh(core, slot);
	trace_store(core, cpu, HOST_F_SLOT_NEXT, 0, &m->slot_next, n + 1);
	trace_store(core, cpu, HOST_F_PAGE_SLOT, pfn, &m->page[pfn].slot, n + 1);
	return slot;
}

static bool is_written(const struct host_slot *slot, uint64_t word)
{
	return slot->written[word / 64] >> word % 64 & 1;
}

/*
 * From now on the word is read from its cell.  That needs no journal: undo gives the
 * cell this value back, and a slot that it takes away is not reachable.
 */
static void begin_word(struct host_slot *slot, uint64_t word, uint64_t initial)
{
	slot->written[word / 64] |= 1ull << word % 64;
	slot->word[word] = initial;
}

/* ---- reading ----------------------------------------------------------------- */

struct host_content host_page_content(const void *core, uint64_t pfn)
{
	const struct host_plat *m = host_of_const(core);
	struct host_content c = { 0, 0 };
	const struct host_slot *slot;

	if (pfn >= m->cfg.pages)
		return c;
	slot = slot_of(m, pfn);
	c.symbol = m->page[pfn].symbol;
	c.digest = slot ? slot->digest : 0;
	return c;
}

uint64_t host_page_word(const void *core, uint64_t pfn, uint64_t word)
{
	const struct host_plat *m = host_of_const(core);
	const struct host_slot *slot;

	if (pfn >= m->cfg.pages)
		return 0;
	slot = slot_of(m, pfn);
	return slot && is_written(slot, word) ? slot->word[word]
					      : host_expand(m->page[pfn].symbol, word);
}

bool host_page_symbolic(const void *core, uint64_t pfn)
{
	const struct host_plat *m = host_of_const(core);

	return pfn >= m->cfg.pages || !m->page[pfn].slot;
}

bool host_page_equal(const void *core_a, uint64_t pfn_a, const void *core_b, uint64_t pfn_b)
{
	if (host_page_symbolic(core_a, pfn_a) && host_page_symbolic(core_b, pfn_b))
		return host_page_content(core_a, pfn_a).symbol ==
		       host_page_content(core_b, pfn_b).symbol;
	for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
		if (host_page_word(core_a, pfn_a, w) != host_page_word(core_b, pfn_b, w))
			return false;
	return true;
}

/* ---- writing ----------------------------------------------------------------- */

void host_page_store(void *core, unsigned cpu, uint64_t pfn, uint64_t word, uint64_t value)
{
	struct host_plat *m = host_of(core);
	struct host_slot *slot;
	uint64_t initial, old, digest;

	if (pfn >= m->cfg.pages)
		return;
	slot = slot_of(m, pfn);
	initial = host_expand(m->page[pfn].symbol, word);
	old = slot && is_written(slot, word) ? slot->word[word] : initial;
	if (value == old)
		return;
	if (!slot)
		slot = materialise(core, cpu, pfn);
	if (!is_written(slot, word))
		begin_word(slot, word, initial);
	digest = slot->digest - word_share(initial, word, old) + word_share(initial, word, value);
	trace_store(core, cpu, HOST_F_PAGE_WORD, pfn * HOST_PAGE_WORDS + word, &slot->word[word],
		    value);
	trace_store(core, cpu, HOST_F_PAGE_DIGEST, pfn, &slot->digest, digest);
}

void host_page_fill(void *core, unsigned cpu, uint64_t pfn, uint64_t symbol)
{
	struct host_plat *m = host_of(core);

	if (pfn >= m->cfg.pages)
		return;
	trace_store(core, cpu, HOST_F_PAGE_SYM, pfn, &m->page[pfn].symbol, symbol);
	if (m->page[pfn].slot)
		trace_store(core, cpu, HOST_F_PAGE_SLOT, pfn, &m->page[pfn].slot, 0);
}

void plat_zero_page(void *core, unsigned cpu, uint64_t pfn)
{
	host_page_fill(core, cpu, pfn, 0);
}

void plat_zero_tail(void *core, unsigned cpu, uint64_t pfn, uint64_t offset)
{
	uint64_t word = offset / 8;

	/* Wholly zero pages all look alike: as symbol 0. */
	if (offset == 0) {
		plat_zero_page(core, cpu, pfn);
		return;
	}
	if (offset % 8) {
		host_page_store(core, cpu, pfn, word,
				host_low_bytes(host_page_word(core, pfn, word), offset % 8));
		word++;
	}
	for (; word < HOST_PAGE_WORDS; word++)
		host_page_store(core, cpu, pfn, word, 0);
}
