/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cryptography: image verification is a hash of the bytes that will be loaded
 * and an allow-list (sekvm.md 16.6); ciphertext and decrypted buffers are public
 * and come from D_0 (7.23, 7.24).
 */
#include "hyp/plat/host/host_internal.h"

/* Every VM has a running hash: two CPUs may verify two VMs at a time. */
static void set_image_hash(void *core, unsigned cpu, uint64_t v, uint64_t hash)
{
	trace_store(core, cpu, HOST_F_CRYPTO, v, &host_of(core)->image_hash[v], hash);
}

void plat_verify_begin(void *core, unsigned cpu, uint64_t v)
{
	set_image_hash(core, cpu, v, 0x16A6Eull);
}

void plat_verify_page(void *core, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t bytes)
{
	/* The length goes in as well: a page cut short is not one with zeros behind. */
	uint64_t hash = host_mix(host_of(core)->image_hash[v] + bytes);

	for (uint64_t done = 0; done < bytes; done += 8)
		hash = host_mix(hash ^
				host_low_bytes(host_page_word(core, pfn, done / 8), bytes - done));
	set_image_hash(core, cpu, v, hash);
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
