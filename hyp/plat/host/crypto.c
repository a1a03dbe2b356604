/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cryptography: image verification is a hash of the bytes that will be loaded
 * and an allow-list (sekvm.md 16.6); ciphertext and decrypted buffers are public
 * and come from D_0 (7.23, 7.24).
 */
#include "hyp/plat/host/host_internal.h"

#define HASH_ANSWERS 512u

/* Every VM has a running hash: two CPUs may verify two VMs at a time. */
static void set_image_hash(void *core, unsigned cpu, uint64_t v, uint64_t hash)
{
	trace_store(core, cpu, HOST_F_CRYPTO, v, &host_of(core)->image_hash[v], hash);
}

uint64_t host_hash_page(uint64_t hash, uint64_t bytes, uint64_t (*word)(void *ctx, uint64_t n),
			void *ctx)
{
	/* The length goes in as well: a page cut short is not one with zeros behind. */
	hash = host_mix(hash + bytes);
	for (uint64_t done = 0; done < bytes; done += 8)
		hash = host_mix(hash ^ host_low_bytes(word(ctx, done / 8), bytes - done));
	return hash;
}

static uint64_t word_of_symbol(void *ctx, uint64_t n)
{
	const uint64_t *symbol = ctx;

	return host_expand(*symbol, n);
}

/*
 * Both machines of a pair, their models and the checks ask for the same images: answers
 * are kept, for all machines, because they depend on nothing but the arguments.
 */
uint64_t host_hash_symbol(uint64_t hash, uint64_t bytes, uint64_t symbol)
{
	static struct answer {
		uint64_t hash, bytes, symbol, value; /* bytes 0: none */
	} answers[HASH_ANSWERS];
	struct answer *a = &answers[host_mix(hash ^ host_mix(symbol + bytes)) % HASH_ANSWERS];

	if (a->hash != hash || a->bytes != bytes || a->symbol != symbol)
		*a = (struct answer){ hash, bytes, symbol,
				      host_hash_page(hash, bytes, word_of_symbol, &symbol) };
	return a->value;
}

struct page_of_core {
	const void *core;
	uint64_t pfn;
};

static uint64_t word_of_core(void *ctx, uint64_t n)
{
	const struct page_of_core *page = ctx;

	return host_page_word(page->core, page->pfn, n);
}

uint64_t host_image_hash(const void *core, uint64_t hash, uint64_t pfn, uint64_t bytes)
{
	struct page_of_core page = { core, pfn };

	if (host_page_symbolic(core, pfn))
		return host_hash_symbol(hash, bytes, host_page_content(core, pfn).symbol);
	return host_hash_page(hash, bytes, word_of_core, &page);
}

uint64_t host_verified_hash(const void *core, uint64_t v, bool *is_signed)
{
	const struct host_plat *m = host_of_const(core);

	*is_signed = m->streams.is_signed(m->streams.ctx, m->image_hash[v]);
	return m->image_hash[v];
}

void plat_verify_begin(void *core, unsigned cpu, uint64_t v)
{
	set_image_hash(core, cpu, v, HOST_IMAGE_HASH_START);
}

void plat_verify_page(void *core, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t bytes)
{
	set_image_hash(core, cpu, v,
		       host_image_hash(core, host_of(core)->image_hash[v], pfn, bytes));
}

bool plat_verify_end(void *core, unsigned cpu, uint64_t v)
{
	struct host_plat *m = host_of(core);

	(void)cpu;
	return m->streams.is_signed(m->streams.ctx, m->image_hash[v]);
}

void plat_encrypt_page(void *core, unsigned cpu, uint64_t v, uint64_t in, uint64_t out)
{
	(void)v;
	(void)in;
	plat_declassify(core, cpu, 0, out);
}

void plat_decrypt_page(void *core, unsigned cpu, uint64_t v, uint64_t pfn)
{
	(void)v;
	plat_declassify(core, cpu, 0, pfn);
}
