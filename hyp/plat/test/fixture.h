/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A machine without a core: table memory that tests fill by hand, streams with
 * known values, and a log of stores that can be undone.
 */
#ifndef OBSEQ_PLAT_TEST_FIXTURE_H
#define OBSEQ_PLAT_TEST_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "hyp/plat/host/host.h"

#define FIX_PAGES 64ull
#define FIX_TABLE_BASE 0x40000000ull
#define FIX_TABLE_OFFSET 4096ull
#define FIX_TABLE_PAGES 32ull
#define FIX_CORE_BYTES (FIX_TABLE_OFFSET + FIX_TABLE_PAGES * 4096u)

/* Descriptors as the architecture spells them. */
#define DESC_TABLE 3ull
#define DESC_PAGE (3ull | 1ull << 10)
#define DESC_BLOCK (1ull | 1ull << 10)
#define DESC_RO (1ull << 6)
#define DESC_WO (1ull << 7)
#define DESC_RW (DESC_RO | DESC_WO)

struct fix_store {
	uint64_t *cell;
	uint64_t old, value, index;
	uint32_t field;
	unsigned cpu;
};

struct fixture {
	void *core;
	uint64_t next_table; /* first free table page */
	/* streams */
	uint64_t consumed_v, consumed_n;
	unsigned consumed_calls;
	uint64_t asked_hash;
	bool verdict;
	/* log of stores */
	struct fix_store *log;
	size_t logged, capacity;
};

static inline uint64_t fix_value(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	return 0xD000000000000000ull + (v << 32) + n;
}

static inline void fix_consumed(void *ctx, uint64_t v, uint64_t n)
{
	struct fixture *f = ctx;

	f->consumed_v = v;
	f->consumed_n = n;
	f->consumed_calls++;
}

static inline bool fix_is_signed(void *ctx, uint64_t hash)
{
	struct fixture *f = ctx;

	f->asked_hash = hash;
	return f->verdict;
}

static inline void fix_store(void *ctx, unsigned cpu, uint32_t field, uint64_t index,
			     uint64_t *cell, uint64_t value)
{
	struct fixture *f = ctx;
	struct fix_store *s;

	if (f->logged == f->capacity) {
		f->capacity = f->capacity ? 2 * f->capacity : 1024;
		f->log = realloc(f->log, f->capacity * sizeof(*f->log));
		assert_non_null(f->log);
	}
	s = &f->log[f->logged++];
	s->cell = cell;
	s->old = *cell;
	s->value = value;
	s->index = index;
	s->field = field;
	s->cpu = cpu;
}

static inline void fix_undo(struct fixture *f, size_t mark)
{
	while (f->logged > mark) {
		struct fix_store *s = &f->log[--f->logged];

		*s->cell = s->old;
	}
}

/* Stores to `field` since `mark`. */
static inline size_t fix_stores(const struct fixture *f, size_t mark, uint32_t field)
{
	size_t n = 0;

	for (size_t i = mark; i < f->logged; i++)
		n += f->log[i].field == field;
	return n;
}

static inline void *fix_machine(struct fixture *f, uint64_t seed)
{
	const struct host_config cfg = { .pages = FIX_PAGES,
					 .cpus = 2,
					 .table_base = FIX_TABLE_BASE,
					 .table_offset = FIX_TABLE_OFFSET,
					 .table_bytes = FIX_TABLE_PAGES * 4096u,
					 .seed = seed };
	const struct host_streams streams = { f, fix_value, fix_consumed, fix_is_signed };

	return host_create(&cfg, FIX_CORE_BYTES, &streams);
}

static inline int fix_setup(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct trace_hook hook = { .ctx = f, .store = fix_store };

	assert_non_null(f);
	f->core = fix_machine(f, 0x5eed);
	assert_non_null(f->core);
	host_set_trace(f->core, &hook);
	*state = f;
	return 0;
}

static inline int fix_teardown(void **state)
{
	struct fixture *f = *state;

	host_destroy(f->core);
	free(f->log);
	free(f);
	return 0;
}

#define FIX_TEST(name) cmocka_unit_test_setup_teardown(name, fix_setup, fix_teardown)

/* ---- tables ------------------------------------------------------------------ */

/* Physical address of `count` fresh table pages, aligned to their size. */
static inline uint64_t fix_table(struct fixture *f, uint64_t count)
{
	uint64_t first = (f->next_table + count - 1) / count * count;

	f->next_table = first + count;
	assert_true(f->next_table <= FIX_TABLE_PAGES);
	return FIX_TABLE_BASE + first * 4096;
}

static inline uint64_t *fix_entry(struct fixture *f, uint64_t table, uint64_t index)
{
	char *tables = (char *)f->core + FIX_TABLE_OFFSET;

	return (uint64_t *)(void *)(tables + (table - FIX_TABLE_BASE)) + index;
}

/* The table that the entry points to; made when there is none. */
static inline uint64_t fix_next(struct fixture *f, uint64_t table, uint64_t index)
{
	uint64_t *entry = fix_entry(f, table, index);

	if (!*entry)
		*entry = fix_table(f, 1) | DESC_TABLE;
	return *entry & ~DESC_TABLE;
}

/* Put a descriptor into stage-2 table `root` (4 levels), at level 1, 2 or 3. */
static inline uint64_t *fix_map(struct fixture *f, uint64_t root, uint64_t gfn, unsigned level,
				uint64_t descriptor)
{
	uint64_t table = root;
	uint64_t *entry;

	for (unsigned l = 0; l < level; l++)
		table = fix_next(f, table, (gfn >> (9 * (3 - l))) & 511);
	entry = fix_entry(f, table, (gfn >> (9 * (3 - level))) & 511);
	*entry = descriptor;
	return entry;
}

/* The same for an SMMU table (3 levels, 1024-entry root). */
static inline uint64_t *fix_map_smmu(struct fixture *f, uint64_t root, uint64_t page,
				     unsigned level, uint64_t descriptor)
{
	uint64_t table = root;
	uint64_t index = (page >> 18) & 1023;
	uint64_t *entry;

	for (unsigned l = 1; l < level; l++) {
		table = fix_next(f, table, index);
		index = (page >> (9 * (2 - l))) & 511;
	}
	entry = fix_entry(f, table, index);
	*entry = descriptor;
	return entry;
}

static inline uint64_t fix_page(uint64_t pfn)
{
	return pfn << 12 | DESC_PAGE | DESC_RW;
}

static inline uint64_t fix_block(uint64_t pfn)
{
	return pfn << 12 | DESC_BLOCK | DESC_RW;
}

/* Let `cpu` run under the table at `root` as `vmid`. */
static inline void fix_run(struct fixture *f, unsigned cpu, uint64_t vmid, uint64_t root)
{
	plat_reg_write(f->core, cpu, PLAT_REG_VTTBR_EL2, vmid << 48 | root);
}

#endif
