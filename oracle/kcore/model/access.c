/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/model/access.h"

#include "oracle/kcore/model/content.h"

struct acc_page acc_page(const struct machine *m, uint64_t pfn)
{
	struct km_s2 page = km_s2(acc_model(m), pfn);

	return (struct acc_page){ page.owner, page.count, page.gfn };
}

acc_page_content acc_content(const struct machine *m, uint64_t pfn)
{
	return (acc_page_content){ km_mem(acc_model(m), pfn),
				   content_digest(kmodel_machine(m), pfn) };
}

struct acc_entry acc_npt(const struct machine *m, unsigned v, uint64_t gfn)
{
	struct km_entry e = km_npt(acc_model(m), v, gfn);

	return (struct acc_entry){ e.pfn, e.level, e.pte };
}

bool acc_npt_is_empty(const struct machine *m, unsigned v, uint64_t first, uint64_t pages)
{
	for (uint64_t g = first; g < first + pages; g++) {
		if (acc_npt(m, v, g).pfn)
			return false;
	}
	return true;
}

struct acc_entry acc_spt(const struct machine *m, unsigned bank, uint64_t page)
{
	struct km_spt_entry e = km_spt(acc_model(m), bank, page);

	return (struct acc_entry){ e.pfn, e.pte ? 3 : 0, e.pte };
}

uint64_t acc_count_smmu_map(const struct machine *m, uint64_t pfn)
{
	uint64_t n = 0;

	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		if (acc_bank(m, bank) == KC_HOSTVISOR)
			n += acc_spt(m, bank, pfn + acc_host_iova_offset(m)).pfn != 0;
	}
	return n;
}

/* ---- every object ----------------------------------------------------------------- */

struct object_walk {
	void (*each)(void *ctx, object_id o);
	void *ctx;
	enum kc_object kind;
	uint64_t unit;
};

static void visit(void *ctx, uint64_t key)
{
	const struct object_walk *w = ctx;

	w->each(w->ctx, OBJECT(w->kind, w->unit, key));
}

static void visit_range(struct object_walk *w, enum kc_object kind, uint64_t unit, uint64_t first,
			uint64_t end)
{
	w->kind = kind;
	w->unit = unit;
	for (uint64_t key = first; key < end; key++)
		visit(w, key);
}

static void visit_below(struct object_walk *w, enum kc_object kind, uint64_t unit, uint64_t end)
{
	visit_range(w, kind, unit, 0, end);
}

static void visit_written_pages(const struct kmodel *m, struct object_walk *w)
{
	w->kind = OBJ_PAGE;
	w->unit = 0;
	visit(w, 0); /* page_0_invalid speaks of it, written or not */
	km_each_page(m, visit, w);
}

static void visit_tables(const struct kmodel *m, struct object_walk *w)
{
	w->kind = OBJ_NPT;
	for (w->unit = 0; w->unit < KC_VMIDS; w->unit++)
		km_each_npt(m, w->unit, visit, w);
	w->kind = OBJ_SPT;
	for (w->unit = 0; w->unit < KC_BANKS; w->unit++)
		km_each_spt(m, (unsigned)w->unit, visit, w);
}

/* All but pages. */
static void visit_others(const struct kmodel *m, struct object_walk *w)
{
	visit_tables(m, w);
	visit_below(w, OBJ_BANK, 0, KC_BANKS);
	visit_below(w, OBJ_VM_BOOT, 0, KC_VMIDS);
	visit_below(w, OBJ_VM_STATE, 0, KC_VMIDS);
	visit_below(w, OBJ_CORE, 0, 1);
	visit_below(w, OBJ_CPU, 0, m->cfg.cpus);
	visit_below(w, OBJ_LOG, 0, KC_VMIDS);
	visit_below(w, OBJ_SMMU_CFG, 0, 1);
	for (uint64_t v = 0; v < KC_VMIDS; v++) {
		visit_below(w, OBJ_CTXT, v, KC_VCPU_PER_VM);
		visit_below(w, OBJ_DIRTY, v, KC_VCPU_PER_VM);
	}
}

void kmodel_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx)
{
	struct object_walk w = { each, ctx, OBJ_PAGE, 0 };

	visit_written_pages(acc_model(m), &w);
	visit_others(acc_model(m), &w);
}

void kcm_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx)
{
	const struct km_config *cfg = &acc_model(m)->cfg;
	struct object_walk w = { each, ctx, OBJ_PAGE, 0 };

	visit_range(&w, OBJ_PAGE, 0, 0, acc_pages(m));
	visit_range(&w, OBJ_PAGE, 0, cfg->core_first, cfg->core_first + cfg->core_pages);
	visit_others(acc_model(m), &w);
}
