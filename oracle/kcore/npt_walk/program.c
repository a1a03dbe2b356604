/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/npt_walk/program.h"

#include <inttypes.h>
#include <string.h>

#define INDEX_BITS 9u
#define NPT_PAGE_MASK ((1ull << 36) - 1)
#define SPT_PAGE_MASK ((1ull << 28) - 1)
#define FRAME_MASK ((1ull << 36) - 1) /* bits 47..12 of a descriptor */

/* Bits of byte 1. */
#define UNIT_MASK (NPT_PROGRAM_UNITS - 1)
#define FLAG_OTHER_UNIT 0x08u
#define FLAG_REUSE 0x10u
#define FLAG_GUARDED 0x20u
#define FLAG_ANY_ADDRESS 0x40u
#define FLAG_CPU1 0x80u

/* Few units, so that operations meet; 1 and 2 are neighbours in table memory, as 7 and 8 are. */
static const uint8_t vmid_pick[NPT_PROGRAM_UNITS] = { 0, 1, 2, 15, 16, 0, 1, 16 };
static const uint8_t bank_pick[NPT_PROGRAM_UNITS] = { 0, 1, 7, 8, 15, 0, 1, 0 };

/* Indices of one level: neighbours, powers of two, both ends, all bits. */
static const uint16_t index_pick[16] = { 0,   1,   2,  3,  511, 510,   256,   255,
					 128, 127, 64, 63, 8,	0x155, 0x0AA, 0x1FE };

/* By the low five bits of byte 0. */
static const uint8_t kind_pick[32] = {
	NPT_PROGRAM_NPT_SET,	NPT_PROGRAM_NPT_SET,	NPT_PROGRAM_NPT_SET,
	NPT_PROGRAM_NPT_SET,	NPT_PROGRAM_NPT_SET,	NPT_PROGRAM_NPT_SET,
	NPT_PROGRAM_NPT_MAP,	NPT_PROGRAM_NPT_MAP,	NPT_PROGRAM_NPT_MAP,
	NPT_PROGRAM_NPT_MAP,	NPT_PROGRAM_NPT_MAP,	NPT_PROGRAM_NPT_UNMAP,
	NPT_PROGRAM_NPT_UNMAP,	NPT_PROGRAM_NPT_UNMAP,	NPT_PROGRAM_NPT_LOOK,
	NPT_PROGRAM_NPT_LOOK,	NPT_PROGRAM_NPT_ROOM,	NPT_PROGRAM_NPT_ROOM,
	NPT_PROGRAM_NPT_CLEAR,	NPT_PROGRAM_NPT_ACCESS, NPT_PROGRAM_NPT_ACCESS,
	NPT_PROGRAM_SPT_SET,	NPT_PROGRAM_SPT_SET,	NPT_PROGRAM_SPT_SET,
	NPT_PROGRAM_SPT_SET,	NPT_PROGRAM_SPT_SET,	NPT_PROGRAM_SPT_UNMAP,
	NPT_PROGRAM_SPT_UNMAP,	NPT_PROGRAM_SPT_LOOK,	NPT_PROGRAM_SPT_CLEAR,
	NPT_PROGRAM_SPT_ACCESS, NPT_PROGRAM_SPT_ACCESS,
};

/* Attributes of a page: those that the core writes, and words that no hardware would take. */
enum attributes { ATTR_GUEST = 5, ATTR_ANY = 6, ATTR_COUNT = 8 };
static const uint64_t attribute_pick[ATTR_COUNT] = {
	KC_PAGE_S2_KERNEL,	 KC_PAGE_S2_DEVICE, KC_PAGE_HYP, KC_PAGE_S2_KERNEL,
	KC_SMMU_PTE_ATTR | 0xC0, KC_PAGE_GUEST,	    0 /* any */, KC_PAGE_S2_KERNEL,
};

static uint64_t mix(uint64_t x)
{
	x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
	x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
	return x ^ (x >> 31);
}

unsigned npt_program_unit(bool spt, unsigned i)
{
	return (spt ? bank_pick : vmid_pick)[i & UNIT_MASK];
}

bool npt_program_is_spt(enum npt_program_kind kind)
{
	return kind >= NPT_PROGRAM_SPT_SET;
}

/* How many indices of each level are in use: few, so that tables are shared. */
static uint64_t sparse_page(const uint8_t *b, uint8_t spread)
{
	/* By level, leaf first: the nearer to the root the fewer. */
	static const uint8_t mask[4][4] = {
		{ 1, 3, 7, 15 }, { 1, 3, 7, 15 }, { 1, 1, 3, 7 }, { 0, 1, 1, 3 }
	};
	const uint8_t nibble[4] = { b[3] >> 4, b[3] & 15, b[2] >> 4, b[2] & 15 };
	uint64_t page = 0;

	for (unsigned l = 4; l-- > 0;)
		page = page << INDEX_BITS | index_pick[nibble[l] & mask[l][spread >> 2 * l & 3]];
	return page;
}

static uint64_t any_bits(const uint8_t *b)
{
	return mix((uint64_t)b[4] << 40 | (uint64_t)b[5] << 32 | (uint64_t)b[6] << 24 |
		   (uint64_t)b[7] << 16 | (uint64_t)b[3] << 8 | b[2]);
}

static uint64_t decode_frame(const uint8_t *b)
{
	/* Most frames lie below 2^28; some use all 36 bits of the descriptor. */
	if (b[4] & 8)
		return any_bits(b) & FRAME_MASK;
	return (uint64_t)b[7] << 16 | (uint64_t)b[6] << 8 | b[5];
}

static uint64_t decode_pte(const uint8_t *b, enum npt_program_kind kind, unsigned level)
{
	unsigned attributes = b[4] % ATTR_COUNT;
	uint64_t frame = decode_frame(b), pte;

	if (level == 2)
		frame -= frame % KC_PMD_PAGES; /* callers test it [S36] */
	pte = frame << KC_PAGE_SHIFT | attribute_pick[attributes];
	if (attributes == ATTR_GUEST)
		pte = KC_PAGE_GUEST;
	if (attributes == ATTR_ANY)
		pte = (any_bits(b) & ~KC_PHYS_MASK) | frame << KC_PAGE_SHIFT;
	if (level == 2) {
		pte &= ~KC_PMD_TABLE_BIT;
		/* Page 0 is nobody's (3.9), so no block has frame 0. */
		pte |= pte & KC_PHYS_MASK ? 0 : KC_PMD_SIZE;
	}
	if (npt_program_is_spt(kind))
		return attributes == ATTR_GUEST ? 0 : pte;
	return pte ? pte : KC_PAGE_GUEST;
}

static struct npt_program_op decode_op(const uint8_t *b, uint8_t spread)
{
	struct npt_program_op op = { .kind = kind_pick[b[0] % 32] };
	bool spt = npt_program_is_spt(op.kind);

	op.unit = npt_program_unit(spt, b[1]);
	op.cpu = b[1] & FLAG_CPU1 ? 1 : 0;
	op.guarded = b[1] & FLAG_GUARDED;
	/* One in eight: all bits of an address. */
	op.page = b[1] & FLAG_ANY_ADDRESS && b[4] >> 6 == 3 ? mix(any_bits(b))
							    : sparse_page(b, spread);
	op.page &= spt ? SPT_PAGE_MASK : NPT_PAGE_MASK;
	op.level = !spt && b[0] >> 5 < 3 ? 2 : 3;
	op.pte = decode_pte(b, op.kind, op.level);
	op.pages = 1 + (uint64_t)(b[5] | b[6] << 8) % 1024;
	return op;
}

/* What makes a difference only where there is something. */
static bool needs_entry(enum npt_program_kind kind)
{
	return kind == NPT_PROGRAM_NPT_UNMAP || kind == NPT_PROGRAM_NPT_ACCESS ||
	       kind == NPT_PROGRAM_SPT_UNMAP || kind == NPT_PROGRAM_SPT_ACCESS;
}

/*
 * Go back to the place of an earlier operation: there exactly, or, for twist 0..3, with
 * the neighbouring index of that level.
 */
static void reuse_place(struct npt_program_op *op, const struct npt_program_op *earlier,
			const uint8_t *b)
{
	bool spt = npt_program_is_spt(op->kind);
	unsigned twist = needs_entry(op->kind) ? 7 : b[3] % 8;

	op->page = earlier->page & (spt ? SPT_PAGE_MASK : NPT_PAGE_MASK);
	if (twist < 4)
		op->page ^= 1ull << INDEX_BITS * (spt && twist == 3 ? 0 : twist);
	if (spt == npt_program_is_spt(earlier->kind) && !(b[1] & FLAG_OTHER_UNIT))
		op->unit = earlier->unit;
}

static struct kcore_pool_size decode_pool(uint8_t byte, unsigned rotate)
{
	unsigned bits = (unsigned)byte >> rotate | (unsigned)byte << (8 - rotate);

	/* One in eight has room for everything that a program does. */
	if ((bits & 7) == 7)
		return (struct kcore_pool_size){ 16, 24, 40 };
	return (struct kcore_pool_size){ 1 + (bits & 3), 1 + (bits >> 2 & 3), 1 + (bits >> 4 & 7) };
}

void npt_program_decode(const uint8_t *bytes, size_t size, struct npt_program *p)
{
	uint8_t b[NPT_PROGRAM_MAX_BYTES] = { 0 };

	memset(p, 0, sizeof(*p));
	if (size > sizeof(b))
		size = sizeof(b);
	if (size)
		memcpy(b, bytes, size);
	p->vm_pool = decode_pool(b[1], 0);
	p->host_pool = decode_pool(b[2], 0);
	p->remap_pool = decode_pool(b[2], 3);
	p->smmu_pgd_pages = 1 + (b[3] & 3);
	p->smmu_pmd_pages = 1 + (b[3] >> 2 & 7);
	if (size > NPT_PROGRAM_HEADER_BYTES)
		p->ops = (size - NPT_PROGRAM_HEADER_BYTES + NPT_PROGRAM_OP_BYTES - 1) /
			 NPT_PROGRAM_OP_BYTES;
	for (size_t i = 0; i < p->ops; i++) {
		const uint8_t *at = &b[NPT_PROGRAM_HEADER_BYTES + i * NPT_PROGRAM_OP_BYTES];

		p->op[i] = decode_op(at, b[0]);
		if (i && (at[1] & FLAG_REUSE || needs_entry(p->op[i].kind)))
			reuse_place(&p->op[i], &p->op[at[2] % i], at);
	}
}

/* ---- words ------------------------------------------------------------------------------------
 */

static const char *const kind_name[NPT_PROGRAM_KINDS] = {
	[NPT_PROGRAM_NPT_SET] = "set_npt",     [NPT_PROGRAM_NPT_MAP] = "map_s2pt",
	[NPT_PROGRAM_NPT_UNMAP] = "unmap",     [NPT_PROGRAM_NPT_LOOK] = "walk_npt",
	[NPT_PROGRAM_NPT_ROOM] = "room",       [NPT_PROGRAM_NPT_CLEAR] = "clear_s2pt",
	[NPT_PROGRAM_NPT_ACCESS] = "access",   [NPT_PROGRAM_SPT_SET] = "map_spt",
	[NPT_PROGRAM_SPT_UNMAP] = "unmap_spt", [NPT_PROGRAM_SPT_LOOK] = "walk_spt",
	[NPT_PROGRAM_SPT_CLEAR] = "init_spt",  [NPT_PROGRAM_SPT_ACCESS] = "dev_access",
};

void npt_program_op_text(const struct npt_program_op *op, char *text, size_t size)
{
	const char *unit = npt_program_is_spt(op->kind) ? "bank" : "v";
	int used = snprintf(text, size, "cpu%u %s %s=%u", op->cpu, kind_name[op->kind], unit,
			    op->unit);

	if (op->kind == NPT_PROGRAM_NPT_CLEAR || op->kind == NPT_PROGRAM_SPT_CLEAR)
		return;
	if (used > 0 && (size_t)used < size)
		used += snprintf(text + used, size - (size_t)used, " page=0x%" PRIx64, op->page);
	if (used < 0 || (size_t)used >= size)
		return;
	if (op->kind == NPT_PROGRAM_NPT_ROOM)
		snprintf(text + used, size - (size_t)used, " level=%u pages=%" PRIu64, op->level,
			 op->pages);
	else if (op->kind == NPT_PROGRAM_NPT_SET || op->kind == NPT_PROGRAM_NPT_MAP ||
		 op->kind == NPT_PROGRAM_SPT_SET)
		snprintf(text + used, size - (size_t)used, " level=%u pte=0x%" PRIx64 "%s",
			 op->level, op->pte, op->guarded ? " guarded" : "");
}

static void print_pool(FILE *out, const char *name, const struct kcore_pool_size *pool)
{
	fprintf(out, " %s=%" PRIu64 "/%" PRIu64 "/%" PRIu64, name, pool->pgd_pages, pool->pud_pages,
		pool->pmd_pages);
}

void npt_program_print(const struct npt_program *p, FILE *out)
{
	char text[160];

	fputs("pools", out);
	print_pool(out, "host", &p->host_pool);
	print_pool(out, "vm", &p->vm_pool);
	print_pool(out, "window", &p->remap_pool);
	fprintf(out, " bank=%" PRIu64 "/%" PRIu64 "\n", p->smmu_pgd_pages, p->smmu_pmd_pages);
	for (size_t i = 0; i < p->ops; i++) {
		npt_program_op_text(&p->op[i], text, sizeof(text));
		fprintf(out, "%3zu  %s\n", i, text);
	}
}
