/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/touch.h"

#include "hyp/plat/host/host.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/terms.h"

_Static_assert((unsigned)KC_F_HALT == (unsigned)HOST_FIELD_END, "fields of core and platform");

/* A store that changes a cell. */
struct store {
	uint32_t field;
	uint64_t index, old, value;
};

static void touch(struct kc_machine *m, unsigned kind, uint64_t unit, uint64_t key)
{
	monitor_touch(&m->base, OBJECT(kind, unit, key));
}

/* A cell of the adapter itself: in the journal, so that undo knows it. */
static void set_own(struct kc_machine *m, uint32_t field, uint64_t index, uint64_t *cell,
		    uint64_t value)
{
	journal_store(&m->base.journal, 0, field, index, cell, value);
	*cell = value;
}

void touch_npt(struct kc_machine *m, uint64_t v, uint64_t gfn)
{
	if (v < KC_NPT_TABLES && !(gfn >> npt_table(m, (unsigned)v)->page_bits))
		touch(m, OBJ_NPT, v, gfn);
}

void touch_spt(struct kc_machine *m, unsigned bank, uint64_t page)
{
	if (!(page >> spt_table(m, bank)->page_bits))
		touch(m, OBJ_SPT, bank, page);
}

static void touch_page(struct kc_machine *m, uint64_t pfn)
{
	if (acc_page_exists(&m->base, pfn))
		touch(m, OBJ_PAGE, 0, pfn);
}

/* ---- ownership records ------------------------------------------------------------------ */

/* As bits. */
static unsigned banks_of(struct kc_machine *m, uint64_t owner)
{
	return banks_of_owner(&m->banks, era_now(&m->base.journal), m->kc->bank, owner);
}

static void touch_banks_of(struct kc_machine *m, uint64_t owner, uint64_t page)
{
	for (unsigned left = banks_of(m, owner); left; left &= left - 1)
		touch_spt(m, (unsigned)__builtin_ctz(left), page);
}

/* Where a page of `owner` with `gfn` may be mapped. */
static void touch_binding(struct kc_machine *m, uint64_t owner, uint64_t gfn)
{
	if (kc_is_vm(owner))
		touch_npt(m, owner, gfn);
	touch_banks_of(m, owner, gfn);
}

/* The page, and every entry that may lead to it: clauses relate them in both directions. */
static void touch_record(struct kc_machine *m, const struct store *s)
{
	uint64_t pfn = tables_pfn_of_record(m->kc, s->index);
	struct acc_page now;

	if (pfn == KC_INVALID64)
		return;
	now = acc_page(&m->base, pfn);
	touch(m, OBJ_PAGE, 0, pfn);
	touch_npt(m, KC_HOSTVISOR, pfn);
	touch_banks_of(m, KC_HOSTVISOR, pfn + m->kc->cfg.host_iova_offset);
	touch_binding(m, now.owner, now.gfn);
	if (s->field == KC_F_S2_OWNER)
		touch_binding(m, s->value, now.gfn);
	if (s->field == KC_F_S2_GFN)
		touch_binding(m, now.owner, s->value);
}

/* A slot of the index of bound gfns holds (v, gfn, record number): its page. */
static void touch_gfn_slot(struct kc_machine *m, uint64_t word)
{
	uint64_t pfn = tables_pfn_of_record(m->kc, word % KC_MAX_S2PAGE);

	if (word && pfn != KC_INVALID64)
		touch(m, OBJ_PAGE, 0, pfn);
}

static void touch_gfn_slots(struct kc_machine *m, const struct store *s)
{
	touch_gfn_slot(m, s->old);
	touch_gfn_slot(m, s->value);
}

/* ---- tables --------------------------------------------------------------------------------- */

static void touch_entry(struct kc_machine *m, const struct kc_table *t, uint64_t page)
{
	uint64_t offset = m->kc->cfg.host_iova_offset;

	if (!t->smmu) {
		touch_npt(m, t->unit, page);
		return;
	}
	touch_spt(m, t->unit, page);
	if (page >= offset)
		touch_page(m, page - offset); /* its count is the number of such entries */
}

/* The entries that a leaf word makes, and the frames that it reaches. */
static void touch_leaf(void *ctx, const struct kc_table *t, uint64_t page, unsigned count,
		       uint64_t word)
{
	struct kc_machine *m = ctx;
	uint64_t pfn = kc_frame_of(word);

	for (unsigned i = 0; i < count; i++) {
		touch_entry(m, t, page + i);
		touch_page(m, pfn + i);
	}
}

static uint64_t *parent_cell(struct kc_machine *m, uint64_t offset)
{
	return &m->parent[offset / KC_PAGE_SIZE];
}

static void degrade(struct kc_machine *m, const struct kc_table *t)
{
	uint64_t bit = 1ull << table_number(m, t);

	if (!(m->degraded & bit))
		set_own(m, KC_F_DEGRADED, 0, &m->degraded, m->degraded | bit);
}

static void unlink_child(struct kc_machine *m, uint64_t child, uint64_t slot)
{
	if (*parent_cell(m, child) == slot + 1)
		set_own(m, KC_F_PARENT, child / KC_PAGE_SIZE, parent_cell(m, child), KC_NO_PARENT);
}

/* A page with two parents, or one outside its area of the pool, makes the tree no tree. */
static void link_child(struct kc_machine *m, const struct kc_table *t, unsigned level,
		       uint64_t child, uint64_t slot)
{
	if (child < t->start[level + 1] || child >= t->start[level + 2] ||
	    *parent_cell(m, child) != KC_NO_PARENT)
		degrade(m, t);
	else
		set_own(m, KC_F_PARENT, child / KC_PAGE_SIZE, parent_cell(m, child), slot + 1);
}

/* First page number of the word at `slot` of `level`; false: not linked from a root. */
static bool first_page(const struct kc_machine *m, const struct kc_table *t, unsigned level,
		       uint64_t slot, uint64_t *page)
{
	*page = 0;
	for (;;) {
		uint64_t area = level == 0 ? slot - t->start[0] : slot % KC_PAGE_SIZE;
		uint64_t link;

		*page += (area / 8) << level_shift(t, level);
		if (level == 0)
			return true;
		link = m->parent[slot / KC_PAGE_SIZE];
		if (link == KC_NO_PARENT)
			return false;
		slot = link - 1;
		level--;
	}
}

static void touch_table_word(struct kc_machine *m, const struct store *s)
{
	uint64_t slot = s->index, page, child;
	unsigned level;
	const struct kc_table *t = table_at(m, slot, &level);

	if (s->value)
		table_written(m, slot);
	if (!t)
		return;
	if (first_page(m, t, level, slot, &page)) {
		each_leaf(m, t, level, s->old, page, touch_leaf, m);
		each_leaf(m, t, level, s->value, page, touch_leaf, m);
	}
	if (is_link(m, t, level, s->old, &child))
		unlink_child(m, child, slot);
	if (is_link(m, t, level, s->value, &child))
		link_child(m, t, level, child, slot);
}

void touch_degraded(struct kc_machine *m)
{
	for (uint64_t left = m->degraded; left; left &= left - 1)
		each_written_leaf(m, &m->table[__builtin_ctzll(left)], touch_leaf, m);
}

/* ---- VMs and banks -------------------------------------------------------------------------- */

/* The entries of a bank whose owner or switch changes. */
static void touch_entries_of_bank(struct kc_machine *m, const struct store *s)
{
	m->banks.era = 0;
	each_written_leaf(m, spt_table(m, (unsigned)s->index), touch_leaf, m);
}

/* Clauses quantify over the maps of VMs in certain states. */
static void touch_maps_of_vm(struct kc_machine *m, const struct store *s)
{
	each_written_leaf(m, npt_table(m, (unsigned)s->index), touch_leaf, m);
	for (unsigned left = banks_of(m, s->index); left; left &= left - 1) {
		unsigned bank = (unsigned)__builtin_ctz(left);

		touch(m, OBJ_BANK, 0, bank);
		each_written_leaf(m, spt_table(m, bank), touch_leaf, m);
	}
}

static void touch_context(struct kc_machine *m, const struct store *s)
{
	uint64_t id = s->index / KC_CTXT_STRIDE;

	touch(m, OBJ_CTXT, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM);
	if (s->index % KC_CTXT_STRIDE == KC_CTXT_DIRTY)
		touch(m, OBJ_DIRTY, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM);
}

/* A fresh vmid must be UNUSED: the clause reads the records around the bump pointer. */
static void touch_next_vmid(struct kc_machine *m, const struct store *s)
{
	if (s->old < KC_VMIDS)
		touch(m, OBJ_VM_STATE, 0, s->old);
	if (s->value < KC_VMIDS)
		touch(m, OBJ_VM_STATE, 0, s->value);
}

/* ---- dispatch ------------------------------------------------------------------------ */

/* What a change of a cell touches. */
struct touch_rule {
	void (*more)(struct kc_machine *m, const struct store *s); /* besides; NULL: nothing */
	uint8_t kind;  /* the object of this kind; 0: none, */
	uint8_t shift; /* with the index, shifted by so much, as key */
};

#define NO_KEY 63u /* there is one object of the kind */
#define LOG2(n) ((uint8_t)__builtin_ctz(n))

/* Fields of the platform that nothing sees (locks, caches, ...) touch nothing. */
static const struct touch_rule rules[KC_F_END] = {
	[HOST_F_REG] = { NULL, OBJ_CPU, LOG2(HOST_REG_STRIDE) },
	[HOST_F_PAGE_SYM] = { NULL, OBJ_PAGE, 0 },
	[HOST_F_PAGE_SLOT] = { NULL, OBJ_PAGE, 0 },
	[HOST_F_PAGE_DIGEST] = { NULL, OBJ_PAGE, 0 },
	[HOST_F_PAGE_WORD] = { NULL, OBJ_PAGE, LOG2(HOST_PAGE_WORDS) },
	[HOST_F_STREAM_POS] = { NULL, OBJ_LOG, 0 },
	[HOST_F_SMMU_ENABLE] = { touch_entries_of_bank, OBJ_BANK, 0 },
	[KC_F_HALT] = { NULL, OBJ_CORE, NO_KEY },
	[KC_F_ICORE] = { NULL, OBJ_CPU, 0 },
	[KC_F_IHOST] = { NULL, OBJ_CPU, 0 },
	[KC_F_CUR_VMID] = { NULL, OBJ_CPU, 0 },
	[KC_F_CUR_VCPUID] = { NULL, OBJ_CPU, 0 },
	[KC_F_VM_KVM] = { NULL, OBJ_VM_STATE, 0 },
	[KC_F_VM_VCPU] = { NULL, OBJ_VM_STATE, LOG2(KC_VM_STRIDE) },
	[KC_F_VM_STATE] = { touch_maps_of_vm, OBJ_VM_STATE, 0 },
	[KC_F_VM_VCPU_STATE] = { NULL, OBJ_VM_STATE, LOG2(KC_VM_STRIDE) },
	[KC_F_VM_TORN_DOWN] = { NULL, OBJ_VM_STATE, 0 },
	[KC_F_VM_NEXT_LOAD_INFO] = { NULL, OBJ_VM_BOOT, 0 },
	[KC_F_VM_LOAD_ADDR] = { NULL, OBJ_VM_BOOT, LOG2(KC_VM_STRIDE) },
	[KC_F_VM_LOAD_SIZE] = { NULL, OBJ_VM_BOOT, LOG2(KC_VM_STRIDE) },
	[KC_F_VM_REMAP_ADDR] = { NULL, OBJ_VM_BOOT, LOG2(KC_VM_STRIDE) },
	[KC_F_VM_MAPPED_PAGES] = { NULL, OBJ_VM_BOOT, LOG2(KC_VM_STRIDE) },
	[KC_F_VM_INC_EXE] = { NULL, OBJ_VM_BOOT, 0 },
	[KC_F_NEXT_VMID] = { touch_next_vmid, OBJ_CORE, NO_KEY },
	[KC_F_NEXT_REMAP_PTR] = { NULL, OBJ_CORE, NO_KEY },
	[KC_F_BANK] = { touch_entries_of_bank, OBJ_BANK, 0 },
	[KC_F_S2_OWNER] = { touch_record, 0, 0 },
	[KC_F_S2_COUNT] = { touch_record, 0, 0 },
	[KC_F_S2_GFN] = { touch_record, 0, 0 },
	[KC_F_GFN_INDEX] = { touch_gfn_slots, 0, 0 },
	[KC_F_NPT_PGD_NEXT] = { NULL, OBJ_CORE, NO_KEY },
	[KC_F_NPT_PUD_NEXT] = { NULL, OBJ_CORE, NO_KEY },
	[KC_F_NPT_PMD_NEXT] = { NULL, OBJ_CORE, NO_KEY },
	[KC_F_SPT_PGD_NEXT] = { NULL, OBJ_CORE, NO_KEY },
	[KC_F_SPT_PMD_NEXT] = { NULL, OBJ_CORE, NO_KEY },
	[KC_F_TABLE] = { touch_table_word, 0, 0 },
	[KC_F_CTXT] = { touch_context, 0, 0 },
};

void touch_store(struct kc_machine *m, uint32_t field, uint64_t index, uint64_t old, uint64_t value)
{
	const struct touch_rule *rule = &rules[field];

	if (rule->kind)
		touch(m, rule->kind, 0, index >> rule->shift);
	if (rule->more)
		rule->more(m, &(struct store){ field, index, old, value });
}
