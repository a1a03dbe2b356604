/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Concrete checks: the hardware's walk (sekvm.md 9.5), translation caches (5.7),
 * table pools (2.3, 2.4, 5.2), write-once of the core's own map (5.8) and the
 * index of bound gfns (18.1), against words and records read here.
 */
#include "oracle/kcore/core/concrete.h"

#include <inttypes.h>

#include "hyp/kcore/page_mgmt.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/view_words.h"

static uint64_t table_address(const struct machine *m, const struct kc_table *t)
{
	return acc_core(m)->cfg.table_base + t->start[0];
}

uint64_t concrete_ttbr(const struct machine *m, unsigned bank)
{
	return table_address(m, spt_table(kc_machine_const(m), bank));
}

uint64_t concrete_vttbr(const struct machine *m, uint64_t v)
{
	return table_address(m, npt_table(kc_machine_const(m), (unsigned)v)) |
	       v << KC_VTTBR_VMID_SHIFT;
}

/* ---- what hardware reaches --------------------------------------------------------------- */

/* Both walks reach the same frame, or both none: frame 0 counts as none (3.3). */
static void check_walk(const struct clause_at *at, uint64_t frame, const struct host_walk *walk)
{
	uint64_t reached = walk->valid ? walk->pfn : 0;

	CLAUSE(at, refine_mem_access_walk, true, frame == reached,
	       "the table holds frame 0x%" PRIx64 ", hardware reaches 0x%" PRIx64, frame, reached);
}

/* A page that is not cached says nothing, and there are many: not counted. */
static void check_cached(const struct clause_at *at, unsigned unit, uint64_t vmid, uint64_t page,
			 const struct host_walk *walk)
{
	uint64_t cached;

	if (!host_tlb_lookup(acc_core(at->m), unit, vmid, page, &cached))
		return;
	CLAUSE(at, inv_tlb_coherent, true, walk->valid && cached == walk->pfn,
	       "unit %u has frame 0x%" PRIx64 " cached, a walk %s 0x%" PRIx64, unit, cached,
	       walk->valid ? "reaches" : "faults at", walk->valid ? walk->pfn : page);
}

void concrete_npt_entry(const struct clause_at *at, unsigned v, uint64_t gfn, uint64_t frame)
{
	const struct kcore *kc = acc_core(at->m);
	const struct host_walk walk = host_walk_stage2(kc, concrete_vttbr(at->m, v), gfn);

	check_walk(at, frame, &walk);
	if (!host_tlb_may_hold(kc, gfn))
		return;
	for (unsigned cpu = 0; cpu < kc->cfg.cpus; cpu++)
		check_cached(at, cpu, v, gfn, &walk);
}

void concrete_spt_entry(const struct clause_at *at, unsigned bank, uint64_t page, uint64_t frame)
{
	const struct host_walk walk =
		host_walk_smmu(acc_core(at->m), concrete_ttbr(at->m, bank), page);

	check_walk(at, frame, &walk);
	check_cached(at, HOST_CPUS + bank, 0, page, &walk);
}

/* A device translates for the host at once, for a VM from its verification on (16.6, 18.2). */
void concrete_bank(const struct clause_at *at, unsigned bank, uint64_t owner)
{
	bool wanted = owner == KC_HOSTVISOR ||
		      (kc_is_vm(owner) && acc_vm(at->m, (unsigned)owner)->state >= KC_VERIFIED);
	uint64_t ttbr;
	bool is_enabled = host_smmu_enabled(acc_core(at->m), bank, &ttbr);

	CLAUSE(at, inv_smmu_enabled, true,
	       is_enabled == wanted && (!is_enabled || ttbr == concrete_ttbr(at->m, bank)),
	       "bank %u of owner %" PRIu64 " is %s, table 0x%" PRIx64, bank, owner,
	       is_enabled ? "on" : "off", ttbr);
}

/* ---- tables -------------------------------------------------------------------------------- */

/*
 * wdrf_write_once (5.8, 18.3): a frame in the core's map only changes to 0, and
 * only when verify_vm drops the window; a link to a table page never changes.
 */
static void check_write_once(const struct clause_at *at, bool is_last, uint64_t old, uint64_t value,
			     bool verified)
{
	CLAUSE(at, wdrf_write_once, kc_frame_of(old) != 0,
	       is_last && verified && kc_frame_of(value) == 0,
	       "a descriptor of the core's map changed from 0x%" PRIx64 " to 0x%" PRIx64, old,
	       value);
}

/* The pages of level `level` that are handed out end here (byte offset). */
static uint64_t used_end(const struct machine *m, const struct kc_table *t, unsigned level)
{
	const struct kcore *kc = acc_core(m);
	const struct kcore_npt *npt = &kc->npt[t->smmu ? 0 : t->unit];
	const struct kcore_spt *spt = &kc->spt[t->smmu ? t->unit : 0];
	const uint64_t npt_next[] = { 0, npt->pgd_next, npt->pud_next, npt->pmd_next };
	const uint64_t spt_next[] = { 0, spt->pgd_next, spt->pmd_next };

	return (t->smmu ? spt_next[level] : npt_next[level]) - kc->cfg.table_base;
}

/* inv_tables_in_pool: a link leads to a page of the next level that was handed out. */
static void check_link(const struct clause_at *at, const struct kc_table *t, unsigned level,
		       uint64_t value)
{
	uint64_t child = (value & KC_PHYS_MASK) - acc_core(at->m)->cfg.table_base;
	bool is_link = !is_last_level(t, level) && (value & KC_DESC_TABLE) == KC_DESC_TABLE;

	CLAUSE(at, inv_tables_in_pool, is_link,
	       child >= t->start[level + 1] && child < used_end(at->m, t, level + 1),
	       "link 0x%" PRIx64 " of level %u leads out of the pool of its table", value, level);
}

void concrete_table_store(const struct clause_at *at, uint64_t offset, uint64_t old, bool verified)
{
	const struct kc_machine *m = kc_machine_const(at->m);
	unsigned level;
	const struct kc_table *t = table_at(m, offset, &level);
	uint64_t value = table_word(m, offset);

	if (!t)
		return;
	check_link(at, t, level, value);
	if (!t->smmu && t->unit == KC_COREVISOR)
		check_write_once(at, is_last_level(t, level), old, value, verified);
}

/* The level of table pages that a bump pointer hands out. */
static unsigned pool_level(uint32_t field)
{
	switch (field) {
	case KC_F_NPT_PUD_NEXT:
	case KC_F_SPT_PMD_NEXT:
		return 2;
	case KC_F_NPT_PMD_NEXT:
		return 3;
	default:
		return 1;
	}
}

void concrete_pool_store(const struct clause_at *at, uint32_t field, uint64_t unit, uint64_t old,
			 uint64_t value)
{
	const struct kc_machine *m = kc_machine_const(at->m);
	bool smmu = field == KC_F_SPT_PGD_NEXT || field == KC_F_SPT_PMD_NEXT;
	const struct kc_table *t =
		smmu ? spt_table(m, (unsigned)unit) : npt_table(m, (unsigned)unit);
	unsigned level = pool_level(field);
	uint64_t offset = value - m->kc->cfg.table_base;

	/* A bank's own pool starts afresh when its table is cleared [S46]. */
	CLAUSE(at, inv_tables_in_pool, true,
	       value % KC_PAGE_SIZE == 0 && offset >= t->start[level] &&
		       offset <= t->start[level + 1] && (smmu || value > old),
	       "bump pointer of level %u moved from 0x%" PRIx64 " to 0x%" PRIx64, level, old,
	       value);
}

/* ---- records and their index -------------------------------------------------------------- */

/* The index names a record for (v, gfn), and the record has that name. */
static bool is_named(const struct machine *m, uint64_t v, uint64_t gfn)
{
	uint64_t index = bound_record(acc_core(m), v, gfn);
	struct acc_page page;

	if (index >= acc_core(m)->lay.s2_pages)
		return false;
	page = concrete_record(m, index);
	return page.owner == v && page.gfn == gfn;
}

static bool has_name(struct acc_page page)
{
	return kc_is_vm(page.owner) && page.gfn < KC_GFN_LIMIT;
}

void concrete_name_store(const struct clause_at *at, uint64_t index, struct acc_page old)
{
	const struct kcore *kc = acc_core(at->m);
	struct acc_page page = concrete_record(at->m, index);

	CLAUSE(at, inv_gfn_index, has_name(page), is_bound(kc, page.owner, page.gfn),
	       "page of VM %" PRIu64 " at 0x%" PRIx64 " is missing in the index", page.owner,
	       page.gfn);
	CLAUSE(at, inv_gfn_index, has_name(old) && is_bound(kc, old.owner, old.gfn),
	       is_named(at->m, old.owner, old.gfn),
	       "the index still holds VM %" PRIu64 " at 0x%" PRIx64 ", no page has that name",
	       old.owner, old.gfn);
}
