/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The index of bound gfns answers "is some page of v bound to g?" (18.1), which
 * would otherwise need a scan of all pages.  It is an open-addressing table with
 * linear probing and at least two slots a page, so it is never full.  A slot is
 *
 *     (v << 36 | gfn) << 24 | index of the page's record,    0 = empty
 *
 * (v >= 1, so no entry is 0).  An entry exists iff the page is v's and has that
 * gfn.  Deletion shifts the following entries back: there are no tombstones, a
 * search ends at the first empty slot.
 */
#include "hyp/kcore/page_mgmt.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/page_index.h"

#define KEY_SHIFT 24u
#define KEY_GFN_BITS 36u
#define NO_KEY 0ull /* v >= 1 */

static uint64_t gfn_key(uint64_t v, uint64_t gfn)
{
	return v << KEY_GFN_BITS | gfn;
}

static uint64_t slot_word(const struct kcore *kc, uint64_t slot)
{
	return kc->w[kc->lay.gfn_index + slot];
}

static uint64_t slot_after(const struct kcore *kc, uint64_t slot)
{
	return (slot + 1) & (kc->lay.gfn_slots - 1);
}

/* Where the search for a key begins (multiplicative hashing). */
static uint64_t home_slot(const struct kcore *kc, uint64_t key)
{
	return (key * 0x9E3779B97F4A7C15ull) >> 32 & (kc->lay.gfn_slots - 1);
}

/* The first slot from `slot` on that holds `key` or is empty; `slot` if there is none. */
static uint64_t search(const struct kcore *kc, uint64_t slot, uint64_t key)
{
	for (uint64_t n = 0; n < kc->lay.gfn_slots; n++) {
		uint64_t word = slot_word(kc, slot);

		if (!word || word >> KEY_SHIFT == key)
			break;
		slot = slot_after(kc, slot);
	}
	return slot;
}

/* The slot that holds `key`, else the empty slot where it would go. */
static uint64_t find_slot(const struct kcore *kc, uint64_t key)
{
	return search(kc, home_slot(kc, key), key);
}

static void index_insert(struct kcore *kc, unsigned cpu, uint64_t key, uint64_t index)
{
	uint64_t slot = find_slot(kc, key);

	if (slot_word(kc, slot)) {
		kc_panic(kc, cpu, KC_PANIC_GFN_INDEX);
		return;
	}
	set_gfn_index(kc, cpu, slot, key << KEY_SHIFT | index);
}

static void index_remove(struct kcore *kc, unsigned cpu, uint64_t key, uint64_t index)
{
	uint64_t mask = kc->lay.gfn_slots - 1;
	uint64_t hole = find_slot(kc, key);
	uint64_t end = search(kc, hole, NO_KEY);

	if (slot_word(kc, hole) != (key << KEY_SHIFT | index)) {
		kc_panic(kc, cpu, KC_PANIC_GFN_INDEX);
		return;
	}
	for (uint64_t slot = slot_after(kc, hole); slot != end; slot = slot_after(kc, slot)) {
		uint64_t word = slot_word(kc, slot);

		/* An entry moves into the hole unless its search begins behind the hole. */
		if (((slot - home_slot(kc, word >> KEY_SHIFT)) & mask) >= ((slot - hole) & mask)) {
			set_gfn_index(kc, cpu, hole, word);
			hole = slot;
		}
	}
	set_gfn_index(kc, cpu, hole, 0);
}

uint64_t bound_record(const struct kcore *kc, uint64_t v, uint64_t gfn)
{
	uint64_t key = gfn_key(v, gfn);
	uint64_t word = slot_word(kc, find_slot(kc, key));

	return word >> KEY_SHIFT == key ? word % (1ull << KEY_SHIFT) : KC_INVALID64;
}

bool is_bound(const struct kcore *kc, uint64_t v, uint64_t gfn)
{
	return bound_record(kc, v, gfn) != KC_INVALID64;
}

static struct s2_page record_at(const struct kcore *kc, uint64_t index)
{
	const uint64_t *record = &kc->w[kc->lay.s2 + KC_S2_WORDS * index];

	return (struct s2_page){
		.owner = record[KC_S2_OWNER],
		.count = record[KC_S2_COUNT],
		.gfn = record[KC_S2_GFN],
	};
}

struct s2_page get_pfn(const struct kcore *kc, uint64_t pfn)
{
	uint64_t index = get_s2_page_index(kc, pfn);

	if (index == KC_INVALID64)
		return (struct s2_page){ KC_INVALID, KC_INVALID, KC_INVALID64 };
	return record_at(kc, index);
}

/* The record of `pfn` may change: it has one, and the machine has not stopped. */
static bool may_change(const struct kcore *kc, uint64_t pfn, uint64_t *index)
{
	*index = get_s2_page_index(kc, pfn);
	return !kc->halt && *index != KC_INVALID64;
}

void set_pfn(struct kcore *kc, unsigned cpu, uint64_t pfn, struct s2_page page)
{
	struct s2_page old;
	uint64_t index;

	if (!may_change(kc, pfn, &index))
		return;
	old = record_at(kc, index);
	if (is_vm(old.owner))
		index_remove(kc, cpu, gfn_key(old.owner, old.gfn), index);
	if (is_vm(page.owner))
		index_insert(kc, cpu, gfn_key(page.owner, page.gfn), index);
	if (kc->halt)
		return;
	set_s2_page_vmid(kc, cpu, index, page.owner);
	set_s2_page_count(kc, cpu, index, page.count);
	set_s2_page_gfn(kc, cpu, index, page.gfn);
}

void set_pfn_count(struct kcore *kc, unsigned cpu, uint64_t pfn, uint64_t count)
{
	uint64_t index;

	if (may_change(kc, pfn, &index))
		set_s2_page_count(kc, cpu, index, count);
}
