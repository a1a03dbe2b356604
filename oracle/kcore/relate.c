/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The state relation of the refinement theorems (6.1 to 6.4), object by object: what
 * the core holds, read without its own walkers, is what the model holds.  Of page tables
 * that is entries and bump pointers; whole tables (relate_tables.h) are related by npt_walk
 * and by the definitional comparison.
 * What the core's own lookups say has rows of its own (refine_walk_npt, ...).
 */
#include "oracle/kcore/relate.h"

#include <inttypes.h>

#include "hyp/kcore/npt_walk.h"
#include "hyp/kcore/page_mgmt.h"
#include "oracle/kcore/clause.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/concrete.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/model/content.h"
#include "oracle/kcore/model/words.h"
#include "oracle/kcore/relate_tables.h"

/* One comparison: of an object of a core and its model. */
struct comparison {
	const struct machine *m;
	const struct kcore *kc;
	const struct kmodel *model;
	const struct kmodel_machine *model_machine;
	object_id o;
	const struct clause_sink *sink;
	uint64_t unit, key;
};

/* The first difference between words of the core and of the model. */
struct disagreement {
	const char *what; /* NULL: none */
	uint64_t index, core, model;
};

static void compare(struct disagreement *d, const char *what, uint64_t index, uint64_t core,
		    uint64_t model)
{
	if (core != model && !d->what)
		*d = (struct disagreement){ what, index, core, model };
}

/* The field of 6.4 with this row, found to be equal but for d. */
static void conclude(const struct comparison *r, unsigned row, const struct disagreement *d)
{
	if (!d->what)
		clause_held(r->sink, row);
	else
		r->sink->failed(r->sink->ctx, row, r->o,
				"%s %" PRIu64 " is 0x%" PRIx64 " in the core and 0x%" PRIx64
				" in the model",
				d->what, d->index, d->core, d->model);
}

static void relate_word(const struct comparison *r, unsigned row, const char *what, uint64_t core,
			uint64_t model)
{
	struct disagreement d = { 0 };

	compare(&d, what, r->key, core, model);
	conclude(r, row, &d);
}

/* ---- pages ------------------------------------------------------------------------------- */

static void relate_page(const struct comparison *r)
{
	const struct acc_page core = acc_page(r->m, r->key);
	const struct km_s2 model = km_s2(r->model, r->key);
	const struct host_content words = acc_content(r->m, r->key);
	const struct s2_page by_index = get_pfn(r->kc, r->key);
	struct disagreement record = { 0 }, indexed = { 0 }, content = { 0 };

	compare(&record, "owner of page", r->key, core.owner, model.owner);
	compare(&record, "count of page", r->key, core.count, model.count);
	compare(&record, "gfn of page", r->key, core.gfn, model.gfn);
	conclude(r, KC_CHECK_relate_nptwalk_s2page, &record);
	compare(&indexed, "owner by index of page", r->key, by_index.owner, model.owner);
	compare(&indexed, "count by index of page", r->key, by_index.count, model.count);
	compare(&indexed, "gfn by index of page", r->key, by_index.gfn, model.gfn);
	conclude(r, KC_CHECK_refine_s2page_index, &indexed);
	compare(&content, "content of page", r->key, words.symbol, km_mem(r->model, r->key));
	compare(&content, "words of page", r->key, words.digest,
		content_digest(r->model_machine, r->key));
	conclude(r, KC_CHECK_relate_nptwalk_flatmem, &content);
}

/* ---- tables ------------------------------------------------------------------------------ */

/* S2AP, bits 7 and 6 of a leaf descriptor: what hardware lets through. */
#define MAY_READ (1ull << 6)
#define MAY_WRITE (1ull << 7)

/* 9.5: a walk of the hardware's kind for an access reaches the abstract frame, or none. */
static void relate_accesses(const struct comparison *r, const struct host_walk *walk, uint64_t pfn,
			    uint64_t pte)
{
	relate_word(r, KC_CHECK_refine_mem_load_walk, "frame for loads from",
		    walk->valid && walk->readable ? walk->pfn : 0, pte & MAY_READ ? pfn : 0);
	relate_word(r, KC_CHECK_refine_mem_store_walk, "frame for stores to",
		    walk->valid && walk->writable ? walk->pfn : 0, pte & MAY_WRITE ? pfn : 0);
}

/* relate_entry (6.1), and the two lookups of 5.4. */
static void relate_npt_entry(const struct comparison *r)
{
	const struct acc_entry core = acc_npt(r->m, (unsigned)r->unit, r->key);
	const struct km_entry model = km_npt(r->model, r->unit, r->key);
	const struct host_walk walk =
		host_walk_stage2(r->kc, concrete_vttbr(r->m, r->unit), r->key);
	uint64_t addr = r->key * KC_PAGE_SIZE;
	struct disagreement d = { 0 };

	compare(&d, "pfn of entry", r->key, core.pfn, model.pfn);
	compare(&d, "level of entry", r->key, core.level, model.level);
	compare(&d, "pte of entry", r->key, core.pte, model.pte);
	conclude(r, KC_CHECK_relate_nptwalk_npts, &d);
	relate_word(r, KC_CHECK_refine_walk_npt, "walk of", walk_npt(r->kc, r->unit, addr),
		    model.pte);
	relate_word(r, KC_CHECK_refine_get_npt_level, "level of",
		    get_npt_level(r->kc, r->unit, addr),
		    model.pte & KC_PHYS_MASK ? model.level : 0);
	relate_accesses(r, &walk, model.pfn, model.pte);
}

static void relate_spt_entry(const struct comparison *r)
{
	unsigned bank = (unsigned)r->unit;
	const struct acc_entry core = acc_spt(r->m, bank, r->key);
	const struct km_spt_entry model = km_spt(r->model, bank, r->key);
	const struct host_walk walk = host_walk_smmu(r->kc, concrete_ttbr(r->m, bank), r->key);
	struct disagreement d = { 0 };

	compare(&d, "pfn of SMMU entry", r->key, core.pfn, model.pfn);
	compare(&d, "pte of SMMU entry", r->key, core.pte, model.pte);
	conclude(r, KC_CHECK_relate_nptwalk_spts, &d);
	relate_accesses(r, &walk, model.pfn, model.pte);
}

/* Bump pointers of all tables: Hnext_pgd, Hnext_pud, Hnext_pmd (6.1), and of 6.2. */
static void relate_pools(const struct comparison *r)
{
	struct disagreement npts = { 0 }, spts = { 0 };

	for (unsigned v = 0; v < KC_VMIDS; v++) {
		compare(&npts, "pgd_next of", v, r->kc->npt[v].pgd_next, r->model->pgd_next[v]);
		compare(&npts, "pud_next of", v, r->kc->npt[v].pud_next, r->model->pud_next[v]);
		compare(&npts, "pmd_next of", v, r->kc->npt[v].pmd_next, r->model->pmd_next[v]);
	}
	conclude(r, KC_CHECK_relate_nptwalk_npts, &npts);
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		compare(&spts, "pgd_next of bank", bank, r->kc->spt[bank].pgd_next,
			r->model->spt_pgd_next[bank]);
		compare(&spts, "pmd_next of bank", bank, r->kc->spt[bank].pmd_next,
			r->model->spt_pmd_next[bank]);
	}
	conclude(r, KC_CHECK_relate_nptwalk_spts, &spts);
}

/* ---- records ----------------------------------------------------------------------------- */

static void relate_vm_state(const struct comparison *r)
{
	const struct kcore_vm *core = &r->kc->vm[r->key];
	const struct km_vm *model = &r->model->vm[r->key];
	struct disagreement d = { 0 };

	compare(&d, "state of VM", r->key, core->state, model->state);
	compare(&d, "teardown of VM", r->key, core->torn_down, model->torn_down);
	compare(&d, "kvm of VM", r->key, core->kvm, model->kvm);
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++) {
		compare(&d, "state of vCPU", i, core->vcpu_state[i], model->vcpu_state[i]);
		compare(&d, "vcpu of vCPU", i, core->vcpu[i], model->vcpu[i]);
	}
	conclude(r, KC_CHECK_relate_nptwalk_vminfos, &d);
}

static void relate_vm_boot(const struct comparison *r)
{
	const struct kcore_vm *core = &r->kc->vm[r->key];
	const struct km_vm *model = &r->model->vm[r->key];
	struct disagreement d = { 0 };

	compare(&d, "next_load_info of VM", r->key, core->next_load_info, model->next_load_info);
	compare(&d, "inc_exe of VM", r->key, core->inc_exe, model->inc_exe);
	for (unsigned k = 0; k < KC_MAX_LOAD_INFO; k++) {
		const struct kcore_load_info *image = &core->load[k];

		compare(&d, "load_addr of image", k, image->load_addr, model->load[k].load_addr);
		compare(&d, "load_size of image", k, image->load_size, model->load[k].load_size);
		compare(&d, "remap_addr of image", k, image->remap_addr, model->load[k].remap_addr);
		compare(&d, "mapped_pages of image", k, image->mapped_pages,
			model->load[k].mapped_pages);
	}
	conclude(r, KC_CHECK_relate_nptwalk_vminfos, &d);
}

/* The configuration never changes; whoever looks at the core's own data sees it again. */
static void relate_configuration(const struct comparison *r)
{
	const struct kcore_config *core = &r->kc->cfg;
	const struct km_config *model = &r->model->cfg;
	struct disagreement d = { 0 };

	relate_word(r, KC_CHECK_relate_nptwalk_region_cnt, "number of regions", core->region_count,
		    (model->ram_pages ? 1u : 0u) + (model->core_pages ? 1u : 0u));
	compare(&d, "end of region", 0, core->region[0].base + core->region[0].size,
		(model->ram_first + model->ram_pages) * KC_PAGE_SIZE);
	compare(&d, "base of region", 1, core->region[1].base, model->core_first * KC_PAGE_SIZE);
	compare(&d, "size of region", 1, core->region[1].size, model->core_pages * KC_PAGE_SIZE);
	conclude(r, KC_CHECK_relate_nptwalk_regions, &d);
	d = (struct disagreement){ 0 };
	compare(&d, "SMMUs", 0, core->smmu_num, model->smmu_num);
	for (unsigned i = 0; i < core->smmu_num && i < KC_SMMU_NUM; i++) {
		compare(&d, "base of SMMU", i, core->smmu[i].base, model->smmu[i].base);
		compare(&d, "size of SMMU", i, core->smmu[i].size, model->smmu[i].size);
		compare(&d, "banks of SMMU", i, core->smmu[i].banks, model->smmu[i].banks);
	}
	conclude(r, KC_CHECK_relate_nptwalk_smmu_conf, &d);
}

static void relate_core_data(const struct comparison *r)
{
	struct disagreement d = { 0 };

	compare(&d, "next_vmid", 0, r->kc->next_vmid, r->model->next_vmid);
	compare(&d, "next_remap_ptr", 0, r->kc->next_remap_ptr, r->model->next_remap_ptr);
	conclude(r, KC_CHECK_relate_nptwalk_core_data, &d);
	relate_word(r, KC_CHECK_relate_nptwalk_halt, "halt", r->kc->halt != 0, r->model->halt != 0);
	relate_pools(r);
	relate_configuration(r);
}

static void relate_bank(const struct comparison *r)
{
	unsigned bank = (unsigned)r->key;
	bool translates = kcm_bank_enabled(r->model, bank);
	uint64_t ttbr;
	bool is_enabled = host_smmu_enabled(r->kc, bank, &ttbr);
	struct disagreement d = { 0 };

	relate_word(r, KC_CHECK_relate_nptwalk_smmu_vmid, "owner of bank", r->kc->bank[bank],
		    r->model->bank[bank]);
	compare(&d, "translation of bank", bank, is_enabled, translates);
	compare(&d, "table of bank", bank, ttbr, translates ? concrete_ttbr(r->m, bank) : 0);
	conclude(r, KC_CHECK_refine_smmu_enabled, &d);
}

static void relate_log(const struct comparison *r)
{
	relate_word(r, KC_CHECK_relate_nptwalk_data_log, "position of stream",
		    acc_data_log(r->m, (unsigned)r->key), r->model->dlog[r->key]);
}

/* ---- registers --------------------------------------------------------------------------- */

/* No test a word: nearly always all are equal.  The first have the same numbers on both sides. */
static bool are_equal(const uint64_t *core, const uint64_t *model, unsigned words)
{
	uint64_t differing = 0;

	for (unsigned w = 0; w < KM_SYS_FIRST; w++)
		differing |= core[w] ^ model[w];
	for (unsigned w = KM_SYS_FIRST; w < words; w++)
		differing |= core[kcm_core_word(w)] ^ model[w];
	return !differing;
}

/* All words of a register file or context; names are looked up for a difference only. */
static void relate_registers(const struct comparison *r, unsigned row, const uint64_t *core,
			     const uint64_t *model, unsigned words)
{
	struct disagreement d = { 0 };
	unsigned w = are_equal(core, model, words) ? words : 0;

	for (; w < words && !d.what; w++) {
		unsigned core_word = kcm_core_word(w);

		if (core[core_word] != model[w])
			compare(&d, kc_reg_name(core_word), r->key, core[core_word], model[w]);
	}
	conclude(r, row, &d);
}

static void relate_context(const struct comparison *r)
{
	uint64_t id = r->unit * KC_VCPU_PER_VM + r->key;

	relate_registers(r, KC_CHECK_relate_nptwalk_shadow_ctxts, r->kc->ctxt[id],
			 r->model->ctxt[id], KM_CTXT_WORDS);
}

static void relate_dirty(const struct comparison *r)
{
	uint64_t id = r->unit * KC_VCPU_PER_VM + r->key;

	relate_word(r, KC_CHECK_relate_nptwalk_shadow_ctxts, "dirty bits of vCPU",
		    r->kc->ctxt[id][KC_CTXT_DIRTY], r->model->ctxt[id][KM_dirty]);
}

static void relate_cpu(const struct comparison *r)
{
	const struct kcore_cpu *core = &r->kc->cpu[r->key];
	const struct km_cpu *model = &r->model->cpu[r->key];

	relate_word(r, KC_CHECK_relate_nptwalk_icore, "icore of CPU", core->icore, model->icore);
	relate_word(r, KC_CHECK_relate_nptwalk_ihost, "ihost of CPU", core->ihost, model->ihost);
	relate_word(r, KC_CHECK_relate_nptwalk_cur_vmid, "cur_vmid of CPU", core->cur_vmid,
		    model->cur_vmid);
	relate_word(r, KC_CHECK_relate_nptwalk_cur_vcpuid, "cur_vcpuid of CPU", core->cur_vcpuid,
		    model->cur_vcpuid);
	relate_registers(r, KC_CHECK_relate_nptwalk_regs, acc_regs(r->m, (unsigned)r->key),
			 r->model->hw[r->key], KM_HW_WORDS);
}

/* ---- all kinds --------------------------------------------------------------------------- */

static void (*const relate[])(const struct comparison *r) = {
	[OBJ_PAGE] = relate_page,	[OBJ_NPT] = relate_npt_entry,
	[OBJ_SPT] = relate_spt_entry,	[OBJ_BANK] = relate_bank,
	[OBJ_VM_BOOT] = relate_vm_boot, [OBJ_VM_STATE] = relate_vm_state,
	[OBJ_CORE] = relate_core_data,	[OBJ_CTXT] = relate_context,
	[OBJ_DIRTY] = relate_dirty,	[OBJ_CPU] = relate_cpu,
	[OBJ_LOG] = relate_log,		[OBJ_SMMU_CFG] = relate_configuration,
};

void kc_relate(const struct machine *m, const struct machine *model, object_id o,
	       const struct clause_sink *sink)
{
	const struct comparison r = { .m = m,
				      .kc = acc_core(m),
				      .model = kmodel_machine(model)->model,
				      .model_machine = kmodel_machine(model),
				      .o = o,
				      .sink = sink,
				      .unit = OBJECT_UNIT(o),
				      .key = OBJECT_KEY(o) };

	relate[OBJECT_KIND(o)](&r);
}

/* ---- whole tables ------------------------------------------------------------------------ */

static void conclude_table(const struct clause_sink *sink, bool holds, const struct relation *found,
			   const char *clause)
{
	if (holds)
		clause_held(sink, KC_CHECK_relate_nptwalk_tables);
	else
		sink->failed(sink->ctx, KC_CHECK_relate_nptwalk_tables, OBJECT(OBJ_CORE, 0, 0),
			     "%s: %s", clause, found->message);
}

void kc_relate_whole(const struct machine *m, const struct machine *model,
		     const struct clause_sink *sink)
{
	const struct kmodel *km = kmodel_machine(model)->model;
	struct relation found;

	for (unsigned v = 0; v < KC_VMIDS; v++) {
		bool holds = relate_npt(acc_core(m), km, v, &found);

		conclude_table(sink, holds, &found, relate_npt_name((unsigned)found.failed));
	}
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		bool holds = relate_spt(acc_core(m), km, bank, &found);

		conclude_table(sink, holds, &found, relate_spt_name((unsigned)found.failed));
	}
}
