/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/touch.h"

#include "hyp/plat/host/host.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/terms.h"

_Static_assert((unsigned)KC_F_HALT == (unsigned)HOST_FIELD_END, "fields of core and platform");

static void touch(struct kc_machine *m, enum kc_object kind, uint64_t unit, uint64_t key)
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

static void touch_banks_of(struct kc_machine *m, uint64_t owner, uint64_t page)
{
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		if (m->kc->bank[bank] == owner)
			touch_spt(m, bank, page);
	}
}

/* Where a page of `owner` with `gfn` may be mapped. */
static void touch_binding(struct kc_machine *m, uint64_t owner, uint64_t gfn)
{
	if (kc_is_vm(owner))
		touch_npt(m, owner, gfn);
	touch_banks_of(m, owner, gfn);
}

/* The page, and every entry that may lead to it: clauses relate them in both directions. */
static void touch_record(struct kc_machine *m, uint32_t field, uint64_t index, uint64_t old,
			 uint64_t value)
{
	uint64_t pfn = tables_pfn_of_record(m->kc, index);
	struct acc_page now;

	if (pfn == KC_INVALID64)
		return;
	now = acc_page(&m->base, pfn);
	touch(m, OBJ_PAGE, 0, pfn);
	touch_npt(m, KC_HOSTVISOR, pfn);
	touch_banks_of(m, KC_HOSTVISOR, pfn + m->kc->cfg.host_iova_offset);
	touch_binding(m, now.owner, now.gfn);
	if (field == KC_F_S2_OWNER && value != old)
		touch_binding(m, value, now.gfn);
	if (field == KC_F_S2_GFN && value != old)
		touch_binding(m, now.owner, value);
}

/* A slot of the index of bound gfns holds (v, gfn, record number): its page. */
static void touch_gfn_slot(struct kc_machine *m, uint64_t word)
{
	uint64_t pfn = tables_pfn_of_record(m->kc, word % KC_MAX_S2PAGE);

	if (word && pfn != KC_INVALID64)
		touch(m, OBJ_PAGE, 0, pfn);
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

static void touch_table_word(struct kc_machine *m, uint64_t slot, uint64_t old, uint64_t value)
{
	unsigned level;
	const struct kc_table *t = table_at(m, slot, &level);
	uint64_t page, child;

	if (!t)
		return;
	if (first_page(m, t, level, slot, &page)) {
		each_leaf(m, t, level, old, page, touch_leaf, m);
		each_leaf(m, t, level, value, page, touch_leaf, m);
	}
	if (is_link(m, t, level, old, &child))
		unlink_child(m, child, slot);
	if (is_link(m, t, level, value, &child))
		link_child(m, t, level, child, slot);
}

void touch_degraded(struct kc_machine *m)
{
	for (unsigned i = 0; i < KC_TABLES; i++) {
		if (m->degraded & (1ull << i))
			each_leaf_of_table(m, &m->table[i], touch_leaf, m);
	}
}

/* ---- VMs and banks -------------------------------------------------------------------------- */

static void touch_bank(struct kc_machine *m, unsigned bank)
{
	touch(m, OBJ_BANK, 0, bank);
	each_leaf_of_table(m, spt_table(m, bank), touch_leaf, m);
}

/* Clauses quantify over the maps of VMs in certain states. */
static void touch_vm_state(struct kc_machine *m, uint64_t v)
{
	touch(m, OBJ_VM_STATE, 0, v);
	each_leaf_of_table(m, npt_table(m, (unsigned)v), touch_leaf, m);
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		if (m->kc->bank[bank] == v)
			touch_bank(m, bank);
	}
}

static void touch_context(struct kc_machine *m, uint64_t index)
{
	uint64_t id = index / KC_CTXT_STRIDE;

	touch(m, OBJ_CTXT, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM);
	if (index % KC_CTXT_STRIDE == KC_CTXT_DIRTY)
		touch(m, OBJ_DIRTY, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM);
}

/* A fresh vmid must be UNUSED: the clause reads the records around the bump pointer. */
static void touch_next_vmid(struct kc_machine *m, uint64_t old, uint64_t value)
{
	touch(m, OBJ_CORE, 0, 0);
	if (old < KC_VMIDS)
		touch(m, OBJ_VM_STATE, 0, old);
	if (value < KC_VMIDS)
		touch(m, OBJ_VM_STATE, 0, value);
}

/* ---- dispatch ------------------------------------------------------------------------ */

static void touch_core(struct kc_machine *m, uint32_t field, uint64_t index, uint64_t old,
		       uint64_t value)
{
	switch (field) {
	case KC_F_ICORE:
	case KC_F_IHOST:
	case KC_F_CUR_VMID:
	case KC_F_CUR_VCPUID:
		touch(m, OBJ_CPU, 0, index);
		break;
	case KC_F_VM_STATE:
		touch_vm_state(m, index);
		break;
	case KC_F_VM_KVM:
	case KC_F_VM_TORN_DOWN:
		touch(m, OBJ_VM_STATE, 0, index);
		break;
	case KC_F_VM_VCPU:
	case KC_F_VM_VCPU_STATE:
		touch(m, OBJ_VM_STATE, 0, index / KC_VM_STRIDE);
		break;
	case KC_F_VM_NEXT_LOAD_INFO:
	case KC_F_VM_INC_EXE:
		touch(m, OBJ_VM_BOOT, 0, index);
		break;
	case KC_F_VM_LOAD_ADDR:
	case KC_F_VM_LOAD_SIZE:
	case KC_F_VM_REMAP_ADDR:
	case KC_F_VM_MAPPED_PAGES:
		touch(m, OBJ_VM_BOOT, 0, index / KC_VM_STRIDE);
		break;
	case KC_F_NEXT_VMID:
		touch_next_vmid(m, old, value);
		break;
	case KC_F_BANK:
		touch_bank(m, (unsigned)index);
		break;
	case KC_F_S2_OWNER:
	case KC_F_S2_COUNT:
	case KC_F_S2_GFN:
		touch_record(m, field, index, old, value);
		break;
	case KC_F_GFN_INDEX:
		touch_gfn_slot(m, old);
		touch_gfn_slot(m, value);
		break;
	case KC_F_TABLE:
		touch_table_word(m, index, old, value);
		break;
	case KC_F_CTXT:
		touch_context(m, index);
		break;
	default: /* halt, next_remap_ptr and the bump pointers of tables */
		touch(m, OBJ_CORE, 0, 0);
	}
}

/* Fields of the platform that nothing sees (locks, caches, ...) touch nothing. */
static void touch_platform(struct kc_machine *m, uint32_t field, uint64_t index)
{
	switch (field) {
	case HOST_F_REG:
		touch(m, OBJ_CPU, 0, index / HOST_REG_STRIDE);
		break;
	case HOST_F_PAGE_SYM:
	case HOST_F_PAGE_SLOT:
	case HOST_F_PAGE_DIGEST:
		touch(m, OBJ_PAGE, 0, index);
		break;
	case HOST_F_PAGE_WORD:
		touch(m, OBJ_PAGE, 0, index / HOST_PAGE_WORDS);
		break;
	case HOST_F_STREAM_POS:
		touch(m, OBJ_LOG, 0, index);
		break;
	case HOST_F_SMMU_ENABLE:
		touch_bank(m, (unsigned)index);
		break;
	default:
		break;
	}
}

void touch_store(struct kc_machine *m, uint32_t field, uint64_t index, const uint64_t *cell,
		 uint64_t value)
{
	if (field < HOST_FIELD_END)
		touch_platform(m, field, index);
	else
		touch_core(m, field, index, *cell, value);
}
