/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/model/touch.h"

#include <stddef.h>

#include "hyp/plat/host/host.h"
#include "oracle/kcore/objects.h"
#include "oracle/kcore/terms.h"

#define IOVA_LIMIT (KC_PADDR_LIMIT / KC_PAGE_SIZE)

static void touch(struct kmodel_machine *m, enum kc_object kind, uint64_t unit, uint64_t key)
{
	monitor_touch(&m->base, OBJECT(kind, unit, key));
}

void kcm_touch_npt(struct kmodel_machine *m, uint64_t v, uint64_t gfn)
{
	if (v < KC_VMIDS && gfn < KC_GFN_LIMIT)
		touch(m, OBJ_NPT, v, gfn);
}

void kcm_touch_spt(struct kmodel_machine *m, unsigned bank, uint64_t page)
{
	if (page < IOVA_LIMIT)
		touch(m, OBJ_SPT, bank, page);
}

/* Of RAM or of the core: devices and holes have no record (3.2). */
static void touch_page(struct kmodel_machine *m, uint64_t pfn)
{
	const struct km_config *cfg = &m->model->cfg;

	if (pfn < cfg->ram_first + cfg->ram_pages ||
	    (pfn >= cfg->core_first && pfn - cfg->core_first < cfg->core_pages))
		touch(m, OBJ_PAGE, 0, pfn);
}

/* ---- ownership records ---------------------------------------------------------------- */

enum s2_word { S2_OWNER, S2_COUNT, S2_GFN };

/* Where a page of `owner` with `gfn` may be mapped. */
static void touch_binding(struct kmodel_machine *m, uint64_t owner, uint64_t gfn)
{
	if (kc_is_vm(owner))
		kcm_touch_npt(m, owner, gfn);
}

/* The same in the tables of banks, of the host too: one look at each bank. */
static void touch_bank_bindings(struct kmodel_machine *m, uint64_t pfn, const uint64_t *old,
				const uint64_t *value)
{
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		uint64_t owner = m->model->bank[bank];

		if (owner == KC_HOSTVISOR)
			kcm_touch_spt(m, bank, pfn + m->model->cfg.host_iova_offset);
		if (owner == old[S2_OWNER] || owner == value[S2_OWNER])
			kcm_touch_spt(m, bank, old[S2_GFN]);
		if (owner == value[S2_OWNER])
			kcm_touch_spt(m, bank, value[S2_GFN]);
	}
}

/* The page, and every entry that may lead to it, the new owner's at the old number included. */
static void touch_record(struct kmodel_machine *m, uint64_t pfn, const uint64_t *old,
			 const uint64_t *value)
{
	touch_page(m, pfn);
	kcm_touch_npt(m, KC_HOSTVISOR, pfn);
	touch_binding(m, old[S2_OWNER], old[S2_GFN]);
	touch_binding(m, value[S2_OWNER], old[S2_GFN]);
	touch_binding(m, value[S2_OWNER], value[S2_GFN]);
	touch_bank_bindings(m, pfn, old, value);
}

/* ---- tables ----------------------------------------------------------------------------- */

static uint64_t number_of(uint64_t key)
{
	return key & ((1ull << KM_UNIT_SHIFT) - 1);
}

/* An entry that leads, or led, to these frames. */
static void touch_npt_entry(struct kmodel_machine *m, uint64_t key, uint64_t old_pfn, uint64_t pfn)
{
	/* Also beyond KC_GFN_LIMIT, where only published behaviour writes [P4]. */
	touch(m, OBJ_NPT, key >> KM_UNIT_SHIFT, number_of(key));
	touch_page(m, old_pfn);
	touch_page(m, pfn);
}

static void touch_spt_entry(struct kmodel_machine *m, uint64_t key, uint64_t old_pfn, uint64_t pfn)
{
	uint64_t page = number_of(key), offset = m->model->cfg.host_iova_offset;

	kcm_touch_spt(m, (unsigned)(key >> KM_UNIT_SHIFT), page);
	touch_page(m, old_pfn);
	touch_page(m, pfn);
	if (page >= offset)
		touch_page(m, page - offset); /* its count is the number of such entries */
}

struct whole_table {
	struct kmodel_machine *m;
	uint64_t unit;
};

static void touch_npt_number(void *ctx, uint64_t gfn)
{
	const struct whole_table *t = ctx;
	uint64_t key = t->unit << KM_UNIT_SHIFT | gfn, pfn = map_word(t->m->model->npt, key, 0);

	touch_npt_entry(t->m, key, pfn, pfn);
}

static void touch_spt_number(void *ctx, uint64_t page)
{
	const struct whole_table *t = ctx;
	uint64_t key = t->unit << KM_UNIT_SHIFT | page, pfn = map_word(t->m->model->spt, key, 0);

	touch_spt_entry(t->m, key, pfn, pfn);
}

static void touch_npt_table(struct kmodel_machine *m, uint64_t v)
{
	km_each_npt(m->model, v, touch_npt_number, &(struct whole_table){ m, v });
}

static void touch_spt_table(struct kmodel_machine *m, unsigned bank)
{
	km_each_spt(m->model, bank, touch_spt_number, &(struct whole_table){ m, bank });
}

/* ---- VMs and banks ------------------------------------------------------------------------ */

static void touch_bank(struct kmodel_machine *m, unsigned bank)
{
	touch(m, OBJ_BANK, 0, bank);
	touch_spt_table(m, bank);
}

/* A VM that was not handed out owns no bank (inv_vmid_fresh). */
static void touch_owner_of_bank(struct kmodel_machine *m, uint64_t owner)
{
	if (kc_is_vm(owner))
		touch(m, OBJ_VM_STATE, 0, owner);
}

/* Clauses quantify over the maps of VMs in certain states. */
static void touch_vm_state(struct kmodel_machine *m, uint64_t v)
{
	touch(m, OBJ_VM_STATE, 0, v);
	touch_npt_table(m, v);
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		if (m->model->bank[bank] == v)
			touch_bank(m, bank);
	}
}

#define VM_WORD(member) (offsetof(struct km_vm, member) / sizeof(uint64_t))

static void touch_vm(struct kmodel_machine *m, uint64_t v, uint64_t word)
{
	if (word == VM_WORD(state))
		touch_vm_state(m, v);
	else if (word == VM_WORD(next_load_info) || word == VM_WORD(inc_exe) ||
		 word >= VM_WORD(load))
		touch(m, OBJ_VM_BOOT, 0, v);
	else
		touch(m, OBJ_VM_STATE, 0, v);
}

static void touch_context(struct kmodel_machine *m, uint64_t id, uint64_t word)
{
	touch(m, OBJ_CTXT, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM);
	if (word == KM_dirty)
		touch(m, OBJ_DIRTY, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM);
}

/* Index 0 is next_vmid: a fresh vmid must be UNUSED, so its record is looked at as well. */
static void touch_core(struct kmodel_machine *m, uint64_t index, uint64_t old, uint64_t value)
{
	touch(m, OBJ_CORE, 0, 0);
	if (index == 0 && old < KC_VMIDS)
		touch(m, OBJ_VM_STATE, 0, old);
	if (index == 0 && value < KC_VMIDS)
		touch(m, OBJ_VM_STATE, 0, value);
}

/* A table is emptied at once. */
static void touch_epoch(struct kmodel_machine *m, uint64_t index)
{
	if (index < KM_BANK_EPOCH)
		touch_npt_table(m, index);
	else
		touch_spt_table(m, (unsigned)(index - KM_BANK_EPOCH));
}

/* ---- dispatch ----------------------------------------------------------------------------- */

/* Ghost locks, presence of table pages and counts of bindings are not observed. */
void kcm_touch_change(struct kmodel_machine *m, uint32_t field, uint64_t key, const uint64_t *old,
		      const uint64_t *value)
{
	switch (field) {
	case KM_F_MEM:
	case KCM_F_PAGE:
		touch_page(m, key);
		break;
	case KCM_F_WORD:
		touch_page(m, key / HOST_PAGE_WORDS);
		break;
	case KM_F_S2:
		touch_record(m, key, old, value);
		break;
	case KM_F_NPT: /* word 0 is the frame */
		touch_npt_entry(m, key, old[0], value[0]);
		break;
	case KM_F_SPT:
		touch_spt_entry(m, key, old[0], value[0]);
		break;
	default:
		break;
	}
}

void kcm_touch_store(struct kmodel_machine *m, uint32_t field, uint64_t index, uint64_t old,
		     uint64_t value)
{
	switch (field) {
	case KM_F_CPU:
		touch(m, OBJ_CPU, 0, index / KM_CPU_STRIDE);
		break;
	case KM_F_HW:
		touch(m, OBJ_CPU, 0, index / KM_WORD_STRIDE);
		break;
	case KM_F_CTXT:
		touch_context(m, index / KM_WORD_STRIDE, index % KM_WORD_STRIDE);
		break;
	case KM_F_VM:
		touch_vm(m, index / KM_WORD_STRIDE, index % KM_WORD_STRIDE);
		break;
	case KM_F_CORE:
		touch_core(m, index, old, value);
		break;
	case KM_F_BANK:
		touch_bank(m, (unsigned)index);
		touch_owner_of_bank(m, old);
		touch_owner_of_bank(m, value);
		break;
	case KM_F_HALT:
	case KM_F_NEXT:
	case KM_F_SPT_NEXT:
		touch(m, OBJ_CORE, 0, 0);
		break;
	case KM_F_DLOG:
	case KM_F_KLOG:
		touch(m, OBJ_LOG, 0, index);
		break;
	case KM_F_EPOCH:
		touch_epoch(m, index);
		break;
	default:
		break;
	}
}
