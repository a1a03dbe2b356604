/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Translation caches, one table for all CPUs and SMMU banks.
 *
 * They keep what was walked until it is invalidated, and never evict: the worst
 * cache that the architecture allows (sekvm.md 5.7).  A block is one entry, as
 * large as the block, and invalidation of any address in it removes it.
 *
 * Open addressing, linear probing, from a place that depends on level and page alone:
 * one look there tells whether anybody may have the page.  An entry is live while its
 * epoch is that of its tag; invalidating a whole tag is one store to the tag's epoch.
 * Entries never become empty again, so that probing finds what lies behind them; dead
 * ones are reused.
 */
#include "hyp/plat/host/host_internal.h"

#define KEY_USED (1ull << 63)
#define KEY_PAGE_MASK ((1ull << HOST_GFN_BITS) - 1)
#define KEY_VMID_SHIFT HOST_GFN_BITS
#define KEY_UNIT_SHIFT (KEY_VMID_SHIFT + 5)
#define KEY_LEVEL_SHIFT (KEY_UNIT_SHIFT + 5)
#define KEY_UNITS 32u
_Static_assert(HOST_VMIDS <= 32 && HOST_CPUS + HOST_BANKS <= KEY_UNITS, "five bits each");
#define FIRST_LEVEL 1u /* of a leaf */
#define LEAF_LEVEL 3u
#define NONE HOST_TLB_ENTRIES

#define VALUE_READ 1ull
#define VALUE_WRITE 2ull
#define VALUE_PFN_SHIFT 2u

static uint64_t offset_mask(unsigned level)
{
	return (1ull << (9 * (LEAF_LEVEL - level))) - 1;
}

static uint64_t make_key(struct host_requester who, unsigned level, uint64_t page)
{
	return KEY_USED | (uint64_t)level << KEY_LEVEL_SHIFT |
	       (uint64_t)who.unit << KEY_UNIT_SHIFT | (who.vmid % HOST_VMIDS) << KEY_VMID_SHIFT |
	       (page & ~offset_mask(level));
}

/* Invalidation is broadcast, so a VMID has one epoch for all CPUs. */
static unsigned epoch_index(struct host_requester who)
{
	return who.unit < HOST_CPUS ? (unsigned)(who.vmid % HOST_VMIDS)
				    : HOST_VMIDS + who.unit - HOST_CPUS;
}

static bool is_live(const struct host_plat *m, const struct host_tlb_entry *e)
{
	struct host_requester who = { (unsigned)(e->key >> KEY_UNIT_SHIFT) % KEY_UNITS,
				      e->key >> KEY_VMID_SHIFT };

	return e->epoch == m->tlb_epoch[epoch_index(who)] + 1;
}

/* Where the search for a key begins: the same place for all who translate the page. */
static unsigned home(uint64_t key)
{
	uint64_t level = key >> KEY_LEVEL_SHIFT & LEAF_LEVEL;
	uint64_t place = ((key & KEY_PAGE_MASK) << 2 | level) * 0x9E3779B97F4A7C15ull;

	return (unsigned)(place >> 32) % HOST_TLB_ENTRIES;
}

/* The live entry with this key, or NONE. */
static unsigned find(const struct host_plat *m, uint64_t key)
{
	unsigned at = home(key);

	for (unsigned n = 0; n < HOST_TLB_ENTRIES && m->tlb[at].key; n++) {
		if (m->tlb[at].key == key && is_live(m, &m->tlb[at]))
			return at;
		at = (at + 1) % HOST_TLB_ENTRIES;
	}
	return NONE;
}

/* The first place for a new entry with this key. */
static unsigned find_place(const struct host_plat *m, uint64_t key)
{
	unsigned at = home(key);

	for (unsigned n = 0; n < HOST_TLB_ENTRIES; n++) {
		if (!m->tlb[at].key || !is_live(m, &m->tlb[at]))
			return at;
		at = (at + 1) % HOST_TLB_ENTRIES;
	}
	host_exhausted("translation cache full");
}

enum cell { CELL_KEY, CELL_VALUE, CELL_EPOCH, CELLS };

static void set_cell(void *core, unsigned cpu, unsigned at, enum cell which, uint64_t *cell,
		     uint64_t value)
{
	trace_store(core, cpu, HOST_F_TLB, (uint64_t)at * CELLS + which, cell, value);
}

bool host_tlb_find(const struct host_plat *m, struct host_requester who, uint64_t page,
		   struct host_translation *t)
{
	if (page >> HOST_GFN_BITS) /* has no translation, and no room in a key */
		return false;
	for (unsigned level = LEAF_LEVEL; level >= FIRST_LEVEL; level--) {
		unsigned at = find(m, make_key(who, level, page));

		if (at == NONE)
			continue;
		t->pfn = (m->tlb[at].value >> VALUE_PFN_SHIFT) | (page & offset_mask(level));
		t->readable = m->tlb[at].value & VALUE_READ;
		t->writable = m->tlb[at].value & VALUE_WRITE;
		return true;
	}
	return false;
}

void host_tlb_insert(void *core, unsigned cpu, struct host_requester who, uint64_t page,
		     const struct host_walk *w)
{
	struct host_plat *m = host_of(core);
	uint64_t key = make_key(who, w->level, page);
	uint64_t base = w->pfn & ~offset_mask(w->level);
	uint64_t rights = (w->readable ? VALUE_READ : 0) | (w->writable ? VALUE_WRITE : 0);
	unsigned at = find_place(m, key);
	struct host_tlb_entry *e = &m->tlb[at];

	set_cell(core, cpu, at, CELL_KEY, &e->key, key);
	set_cell(core, cpu, at, CELL_VALUE, &e->value, base << VALUE_PFN_SHIFT | rights);
	set_cell(core, cpu, at, CELL_EPOCH, &e->epoch, m->tlb_epoch[epoch_index(who)] + 1);
}

bool host_tlb_lookup(const void *core, unsigned unit, uint64_t vmid, uint64_t page, uint64_t *pfn)
{
	struct host_translation t;

	if (!host_tlb_find(host_of_const(core), (struct host_requester){ unit, vmid }, page, &t))
		return false;
	*pfn = t.pfn;
	return true;
}

bool host_tlb_may_hold(const void *core, uint64_t page)
{
	const struct host_plat *m = host_of_const(core);

	for (unsigned level = FIRST_LEVEL; level <= LEAF_LEVEL; level++) {
		if (m->tlb[home(make_key((struct host_requester){ 0, 0 }, level, page))].key)
			return true;
	}
	return false;
}

/* ---- invalidation -------------------------------------------------------------- */

static void invalidate_page(void *core, unsigned cpu, struct host_requester who, uint64_t page)
{
	struct host_plat *m = host_of(core);

	for (unsigned level = FIRST_LEVEL; level <= LEAF_LEVEL; level++) {
		unsigned at = find(m, make_key(who, level, page));

		if (at != NONE)
			set_cell(core, cpu, at, CELL_EPOCH, &m->tlb[at].epoch, 0);
	}
}

static void invalidate_tag(void *core, unsigned cpu, struct host_requester who)
{
	unsigned index = epoch_index(who);
	uint64_t *epoch = &host_of(core)->tlb_epoch[index];

	trace_store(core, cpu, HOST_F_TLB_EPOCH, index, epoch, *epoch + 1);
}

static void tell(void *core, unsigned cpu, enum trace_cache cache, uint64_t tag, uint64_t page)
{
	struct trace_hook *hook = trace_hook_of(core);

	if (hook->invalidated)
		hook->invalidated(hook->ctx, cpu, cache, tag, page);
}

/* Inner shareable: every CPU's cache. */
void plat_tlbi_ipa(void *core, unsigned cpu, uint64_t v, uint64_t gfn)
{
	for (unsigned unit = 0; unit < host_of(core)->cfg.cpus; unit++)
		invalidate_page(core, cpu, (struct host_requester){ unit, v }, gfn);
	tell(core, cpu, TRACE_CACHE_VMID, v, gfn);
}

void plat_tlbi_vmid(void *core, unsigned cpu, uint64_t v)
{
	invalidate_tag(core, cpu, (struct host_requester){ 0, v });
	tell(core, cpu, TRACE_CACHE_VMID, v, TRACE_ALL_PAGES);
}

/* Nothing to forget: on the host a core reaches pages by frame, not through its own tables. */
void plat_tlbi_el2(void *core, unsigned cpu, uint64_t va_page)
{
	tell(core, cpu, TRACE_CACHE_EL2, 0, va_page);
}

void plat_tlbi_smmu_iova(void *core, unsigned cpu, unsigned bank, uint64_t iova_page)
{
	invalidate_page(core, cpu, (struct host_requester){ HOST_CPUS + bank, 0 }, iova_page);
	tell(core, cpu, TRACE_CACHE_SMMU, bank, iova_page);
}

void plat_tlbi_smmu_bank(void *core, unsigned cpu, unsigned bank)
{
	invalidate_tag(core, cpu, (struct host_requester){ HOST_CPUS + bank, 0 });
	tell(core, cpu, TRACE_CACHE_SMMU, bank, TRACE_ALL_PAGES);
}
