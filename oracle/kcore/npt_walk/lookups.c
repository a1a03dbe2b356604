/* SPDX-License-Identifier: Apache-2.0 */
/* Checks on single places: what the core, the model, hardware and caches say of them. */
#include <inttypes.h>

#include "hyp/kcore/mmio_spt_walk.h"
#include "hyp/kcore/npt_walk.h"
#include "hyp/plat/host/host.h"
#include "oracle/kcore/npt_walk/stage.h"

#define DESC_AF (1ull << 10)
#define TYPE_PAGE 3ull
#define TYPE_BLOCK 1ull
#define NPT_PAGE_MASK ((1ull << KM_UNIT_SHIFT) - 1)

static struct km_entry model_entry(const struct stage *s, const struct place *p)
{
	struct km_spt_entry e;

	if (!p->spt)
		return km_npt(s->t->m, p->unit, p->page);
	e = km_spt(s->t->m, p->unit, p->page);
	return (struct km_entry){ e.pfn, e.pte ? 3 : 0, e.pte };
}

static bool has_frame(const struct km_entry *e)
{
	return (e->pte & KC_PHYS_MASK) != 0;
}

static const char *kind_of(const struct place *p)
{
	return p->spt ? "bank" : "vmid";
}

/* ---- the core's own lookups (4.4, 5.4) ----------------------------------------------------------
 */

static void check_npt(struct stage *s, const struct place *p, const struct km_entry *e, bool stored)
{
	const struct kcore *kc = s->t->kc;
	uint64_t addr = p->page << KC_PAGE_SHIFT, pte = walk_npt(kc, p->unit, addr);
	uint64_t level = get_npt_level(kc, p->unit, addr), frame = npt_frame(kc, p->unit, p->page);
	uint64_t model_level = has_frame(e) ? e->level : 0;
	bool telling = stored || e->level;

	TALLY(&s->tally, NPT_WALK_refine_get_npt_level, telling, level == model_level,
	      "vmid %u, page 0x%" PRIx64 ": level %" PRIu64 " in the core, %" PRIu64
	      " in the model",
	      p->unit, p->page, level, model_level);
	TALLY(&s->tally, NPT_WALK_refine_walk_npt, telling,
	      pte == e->pte && frame == (model_level ? e->pfn : 0),
	      "vmid %u, page 0x%" PRIx64 ": 0x%" PRIx64 ", frame 0x%" PRIx64
	      " in the core, 0x%" PRIx64 ", frame 0x%" PRIx64 " in the model",
	      p->unit, p->page, pte, frame, e->pte, e->pfn);
}

static void check_spt(struct stage *s, const struct place *p, const struct km_entry *e, bool stored)
{
	uint64_t pte = walk_smmu_pt(s->t->kc, p->unit, p->page << KC_PAGE_SHIFT);

	TALLY(&s->tally, NPT_WALK_refine_spt_walk, stored || e->level, pte == e->pte,
	      "bank %u, page 0x%" PRIx64 ": 0x%" PRIx64 " in the core, 0x%" PRIx64 " in the model",
	      p->unit, p->page, pte, e->pte);
}

/* ---- hardware (6.7, 9.5) and its caches (5.7)
 * ------------------------------------------------------ */

/* A descriptor that the architecture takes as a leaf of its level. */
static bool is_hardware_leaf(const struct km_entry *e)
{
	return (e->pte & 3) == (e->level == 2 ? TYPE_BLOCK : TYPE_PAGE) && (e->pte & DESC_AF);
}

static void check_cache(struct stage *s, const struct place *p, const struct host_walk *walk)
{
	const struct kcore *kc = s->t->kc;
	unsigned first = p->spt ? HOST_CPUS + p->unit : 0, units = p->spt ? 1 : TWIN_CPUS;

	for (unsigned unit = first; unit < first + units; unit++) {
		uint64_t cached;

		if (!host_tlb_lookup(kc, unit, p->spt ? 0 : p->unit, p->page, &cached))
			continue;
		TALLY(&s->tally, NPT_WALK_inv_tlb_coherent, true,
		      walk->valid && walk->pfn == cached,
		      "%s %u, page 0x%" PRIx64 ": unit %u has frame 0x%" PRIx64
		      " cached, a walk %s 0x%" PRIx64,
		      kind_of(p), p->unit, p->page, unit, cached,
		      walk->valid ? "reaches" : "faults at", walk->valid ? walk->pfn : p->page);
	}
}

static void check_hardware(struct stage *s, const struct place *p, const struct km_entry *e,
			   bool stored)
{
	const struct kcore *kc = s->t->kc;
	struct host_walk walk = p->spt ? host_walk_smmu(kc, twin_ttbr(s->t, p->unit), p->page)
				       : host_walk_stage2(kc, twin_vttbr(s->t, p->unit), p->page);
	bool valid = is_hardware_leaf(e);

	TALLY(&s->tally, NPT_WALK_refine_mem_access_walk, stored || e->level,
	      walk.valid == valid && (!valid || (walk.pfn == e->pfn && walk.level == e->level)),
	      "%s %u, page 0x%" PRIx64 ": the entry 0x%" PRIx64 " stands for frame 0x%" PRIx64
	      ", hardware %s 0x%" PRIx64,
	      kind_of(p), p->unit, p->page, e->pte, valid ? e->pfn : 0,
	      walk.valid ? "reaches" : "faults at", walk.valid ? walk.pfn : p->page);
	check_cache(s, p, &walk);
}

/* ---- write once (5.8)
 * ---------------------------------------------------------------------------------- */

static bool is_core_place(const struct place *p)
{
	return !p->spt && p->unit == KC_COREVISOR;
}

static uint64_t frame_at(const struct stage *s, const struct place *p)
{
	const struct kc_table *t = twin_table(s->t, p->spt, p->unit);

	return (table_result(s->t->kc, t, p->page) & KC_PHYS_MASK) >> KC_PAGE_SHIFT;
}

void lookups_before(struct stage *s)
{
	for (size_t i = 0; i < s->places; i++)
		if (is_core_place(&s->place[i]))
			s->frame_before[i] = frame_at(s, &s->place[i]);
}

static void check_write_once(struct stage *s, size_t i, bool stored, bool drops_window)
{
	const struct place *p = &s->place[i];
	uint64_t before = s->frame_before[i], now = frame_at(s, p);

	if (!before) {
		tally_premise_not_met(&s->tally, NPT_WALK_wdrf_write_once);
		return;
	}
	TALLY(&s->tally, NPT_WALK_wdrf_write_once, stored,
	      now == before || (drops_window && now == 0),
	      "page 0x%" PRIx64 " of the core's map had frame 0x%" PRIx64 ", now 0x%" PRIx64,
	      p->page, before, now);
}

/* ---- all places
 * ------------------------------------------------------------------------------------------ */

void lookups_after(struct stage *s, const struct stage_done *done, bool related)
{
	bool stored = done->stored;

	for (size_t i = 0; i < s->places; i++) {
		const struct place *p = &s->place[i];
		struct km_entry e = model_entry(s, p);

		if (related)
			(p->spt ? check_spt : check_npt)(s, p, &e, stored);
		check_hardware(s, p, &e, stored);
		if (is_core_place(p))
			check_write_once(s, i, stored, done->drops_window);
	}
}

/* The model stored to entries of this block and to no others. */
static bool only_block_changed(const struct stage *s, unsigned v, uint64_t block)
{
	const struct twin_journal *j = &s->t->model;

	for (size_t i = 0; i < j->count; i++) {
		const struct twin_store *store = &j->store[i];

		if (store->field < KM_F_NPT || store->field >= KM_F_PGD_T)
			continue;
		if (store->index >> KM_UNIT_SHIFT != v ||
		    (store->index & NPT_PAGE_MASK) / KC_PMD_PAGES != block)
			return false;
	}
	return true;
}

void lookups_block(struct stage *s, unsigned v, uint64_t page, uint64_t pte)
{
	uint64_t block = page / KC_PMD_PAGES, first = (pte & KC_PHYS_MASK) >> KC_PAGE_SHIFT;

	for (uint64_t i = 0; i < KC_PMD_PAGES; i++) {
		uint64_t gfn = block * KC_PMD_PAGES + i;
		struct km_entry e = km_npt(s->t->m, v, gfn);

		if (e.pfn == first + i && e.level == 2 && e.pte == pte &&
		    walk_npt(s->t->kc, v, gfn << KC_PAGE_SHIFT) == pte &&
		    npt_frame(s->t->kc, v, gfn) == first + i)
			continue;
		tally_failed(&s->tally, NPT_WALK_refine_mmap_block_512,
			     "vmid %u, page 0x%" PRIx64 " of a new block: frame 0x%" PRIx64
			     " in the core, 0x%" PRIx64 " in the model, not 0x%" PRIx64,
			     v, gfn, npt_frame(s->t->kc, v, gfn), e.pfn, first + i);
		return;
	}
	TALLY(&s->tally, NPT_WALK_refine_mmap_block_512, true, only_block_changed(s, v, block),
	      "vmid %u: the model changed entries outside the block of page 0x%" PRIx64, v, page);
}
