/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs name pages below 4,096, most of them a few dozen that the snapshots and
 * the generator's kinds prefer.  Here these names become a working set of a chosen
 * size.  An argument is known by the name of its kind; numbers of guest pages,
 * words of streams and targets of perturbations stay as they are.
 */
#include "fuzz/bench.h"

#include <string.h>

#define WRITTEN_FOR 4096ull /* pages */
#define BLOCK 512ull	    /* pages of 2 MiB */

const char *const bench_working_set[BENCH_WORKING_SETS] = {
	[BENCH_NEAR] = "256 pages", [BENCH_ALL] = "all pages"
};

/* Kinds of arguments that name a page of RAM: page number + base, shifted. */
static const struct page_kind {
	const char *name;
	unsigned shift;
	uint64_t base;
} page_kinds[] = {
	{ "pfn", 0, 0 },
	{ "page", 0, 0 },
	{ "address", 12, 0 },
	{ "iova_page", 0, 1ull << 27 }, /* of the host's devices */
	{ "iova", 12, 1ull << 27 },
};

/* ---- near: 128 pages, and 32 at each of four 2 MiB boundaries ---------------------------- */

static uint64_t fold(uint64_t page)
{
	uint64_t block = page / BLOCK;

	return block ? (1 + (block - 1) % 4) * BLOCK + page % 16 : page % 192;
}

/* ---- all: a permutation ------------------------------------------------------------------ */

/* A permutation of 0 .. n-1: one of the next power of two, repeated until it is below n. */
static uint64_t permute(uint64_t x, uint64_t n, uint64_t salt)
{
	uint64_t mask = 1, key = salt * 0x9E3779B97F4A7C15ull + 0x632BE59BD9B4E019ull;

	while (mask + 1 < n)
		mask = 2 * mask + 1;
	do {
		x = (x * (key | 1) + (key >> 32)) & mask;
		x ^= x >> 7;
		x = (x * 0xD1342543DE82EF95ull + key) & mask;
	} while (x >= n);
	return x;
}

/*
 * Pages at the begin of a block are exchanged among themselves, page 0 stays.
 * Others go anywhere else.
 */
static uint64_t spread(uint64_t page, uint64_t pages, uint64_t salt)
{
	uint64_t blocks = pages / BLOCK, n;

	if (page / BLOCK >= blocks || !page)
		return page;
	if (page % BLOCK == 0)
		return BLOCK * (1 + permute(page / BLOCK - 1, blocks - 1, salt));
	n = permute(page / BLOCK * (BLOCK - 1) + page % BLOCK - 1, blocks * (BLOCK - 1), salt);
	return n / (BLOCK - 1) * BLOCK + 1 + n % (BLOCK - 1);
}

/* ---- programs ------------------------------------------------------------------------------ */

static const struct page_kind *page_kind(const struct arg_kind *kind)
{
	for (size_t i = 0; i < sizeof(page_kinds) / sizeof(page_kinds[0]); i++) {
		if (!strcmp(page_kinds[i].name, kind->name))
			return &page_kinds[i];
	}
	return NULL;
}

static uint64_t place(uint64_t page, enum bench_pages where, uint64_t pages, uint64_t salt)
{
	return where == BENCH_NEAR ? fold(page) : spread(page, pages, salt);
}

void bench_place(struct program *p, enum bench_pages where, uint64_t pages, uint64_t salt)
{
	for (size_t i = 0; i < p->steps; i++) {
		const struct op_desc *op = &p->sys->op[p->step[i].op];

		for (unsigned a = 0; a < op->argc; a++) {
			const struct page_kind *k = page_kind(&p->sys->kind[op->arg[a].kind]);
			uint64_t *value = &p->step[i].arg[a], page;

			if (!k)
				continue;
			page = (*value >> k->shift) - k->base;
			if (page < WRITTEN_FOR)
				*value += (place(page, where, pages, salt) - page) << k->shift;
		}
	}
}
