/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The hardware's table walkers: VMSAv8-64 stage 2 with a 4 KiB granule, written
 * from the architecture's rules and not from the core's walker (sekvm.md 9.5).
 * They see the core's tables and no other memory.
 */
#include <string.h>

#include "hyp/plat/host/host_internal.h"

#define LEAF_LEVEL 3u
#define INDEX_BITS 9u
#define INDEX_MASK 511u
#define ADDRESS_MASK 0x0000FFFFFFFFF000ull	   /* bits 47..12 */
#define SMMU_ROOT_MASK (ADDRESS_MASK & ~0x1FFFull) /* 1024 entries: aligned to 8 KiB */

#define TYPE_MASK 3ull
#define TYPE_BLOCK 1ull /* at levels 1 and 2 */
#define TYPE_TABLE 3ull /* above the leaf level; a page there */
#define DESC_READ (1ull << 6)
#define DESC_WRITE (1ull << 7)
#define DESC_AF (1ull << 10)

/* The word at physical address `pa`; false where there are no tables. */
static bool read_table(const void *core, uint64_t pa, uint64_t *word)
{
	const struct host_config *cfg = &host_of_const(core)->cfg;
	uint64_t offset = pa - cfg->table_base;

	if (pa < cfg->table_base || offset + sizeof(*word) > cfg->table_bytes)
		return false;
	memcpy(word, (const char *)core + cfg->table_offset + offset, sizeof(*word));
	return true;
}

static bool is_leaf(uint64_t descriptor, unsigned level)
{
	uint64_t type = descriptor & TYPE_MASK;

	return level == LEAF_LEVEL ? type == TYPE_TABLE : type == TYPE_BLOCK && level >= 1;
}

/* What a leaf makes of `page`.  A clear access flag faults: nobody here would set it. */
struct host_walk host_leaf(uint64_t descriptor, unsigned level, uint64_t page)
{
	uint64_t offset_mask = (1ull << (INDEX_BITS * (LEAF_LEVEL - level))) - 1;
	uint64_t frame = (descriptor & ADDRESS_MASK) >> 12;

	return (struct host_walk){
		.valid = is_leaf(descriptor, level) && (descriptor & DESC_AF),
		.level = level,
		.descriptor = descriptor,
		.pfn = (frame & ~offset_mask) | (page & offset_mask),
		.readable = descriptor & DESC_READ,
		.writable = descriptor & DESC_WRITE,
	};
}

/* From entry `index` of the table at `table`, which is of level `level`. */
static struct host_walk walk(const void *core, uint64_t table, uint64_t index, unsigned level,
			     uint64_t page)
{
	const struct host_walk none = { .valid = false };
	uint64_t descriptor;

	for (; level <= LEAF_LEVEL; level++) {
		if (!read_table(core, table + index * 8, &descriptor))
			return none;
		if (is_leaf(descriptor, level))
			return host_leaf(descriptor, level, page);
		if ((descriptor & TYPE_MASK) != TYPE_TABLE)
			return none;
		table = descriptor & ADDRESS_MASK;
		index = (page >> (INDEX_BITS * (LEAF_LEVEL - level - 1))) & INDEX_MASK;
	}
	return none;
}

struct host_walk host_walk_stage2(const void *core, uint64_t vttbr, uint64_t gfn)
{
	if (gfn >> HOST_GFN_BITS)
		return (struct host_walk){ .valid = false };
	return walk(core, vttbr & ADDRESS_MASK, gfn >> (3 * INDEX_BITS), 0, gfn);
}

struct host_walk host_walk_smmu(const void *core, uint64_t ttbr, uint64_t iova_page)
{
	if (iova_page >> HOST_IOVA_BITS)
		return (struct host_walk){ .valid = false };
	return walk(core, ttbr & SMMU_ROOT_MASK, iova_page >> (2 * INDEX_BITS), 1, iova_page);
}
