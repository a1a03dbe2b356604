/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lemmas of refinement that speak of what a step did: each write of a map by the case
 * of 6.5 that it falls under, and the primitives of 6.6 that it went through.
 */
#include <string.h>

#include "oracle/kcore/clause.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/locks.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/relate.h"

static void conclude(const struct clause_sink *sink, unsigned row, bool holds, object_id o,
		     const char *what)
{
	if (holds)
		clause_held(sink, row);
	else
		sink->failed(sink->ctx, row, o, "%s", what);
}

/* ---- writes of maps (6.5) ------------------------------------------------------------------ */

/* The highest table page that a write of the model took. */
enum fresh { FRESH_NOTHING, FRESH_PMD, FRESH_PUD, FRESH_PGD };

static const unsigned set_npt_row[2][4] = {
	[0] = { [FRESH_NOTHING] = KC_CHECK_refine_set_npt_l2_existing,
		[FRESH_PMD] = KC_CHECK_refine_set_npt_l2_existing,
		[FRESH_PUD] = KC_CHECK_refine_set_npt_l2_new_pud,
		[FRESH_PGD] = KC_CHECK_refine_set_npt_l2_new_pgd },
	[1] = { [FRESH_NOTHING] = KC_CHECK_refine_set_npt_l3_existing,
		[FRESH_PMD] = KC_CHECK_refine_set_npt_l3_new_pmd,
		[FRESH_PUD] = KC_CHECK_refine_set_npt_l3_new_pud,
		[FRESH_PGD] = KC_CHECK_refine_set_npt_l3_new_pgd },
};

static bool is_related(const struct refined_step *r, unsigned v, uint64_t gfn)
{
	const struct acc_entry core = acc_npt(r->m, v, gfn);
	const struct km_entry model = km_npt(kmodel_machine(r->model)->model, v, gfn);

	return core.pfn == model.pfn && core.level == model.level && core.pte == model.pte;
}

static bool pools_are_related(const struct refined_step *r, unsigned v)
{
	const struct kcore_npt *core = &acc_core(r->m)->npt[v];
	const struct kmodel *model = kmodel_machine(r->model)->model;

	return core->pgd_next == model->pgd_next[v] && core->pud_next == model->pud_next[v] &&
	       core->pmd_next == model->pmd_next[v];
}

/* local_mmap_loop_512: the block, and nothing beside it. */
static void check_block(const struct refined_step *r, const struct clause_sink *sink, unsigned v,
			uint64_t gfn)
{
	uint64_t first = gfn - gfn % KC_PMD_PAGES, before = first - 1;
	uint64_t frame = acc_npt(r->m, v, first).pfn;
	bool holds = first == 0 || is_related(r, v, before);

	for (uint64_t i = 0; i < KC_PMD_PAGES; i++) {
		const struct acc_entry e = acc_npt(r->m, v, first + i);

		holds = holds && e.pfn == frame + i && e.level == 2 && is_related(r, v, first + i);
	}
	holds = holds && is_related(r, v, first + KC_PMD_PAGES);
	conclude(sink, KC_CHECK_refine_mmap_block_512, holds, OBJECT(OBJ_NPT, v, first),
		 "the block is not 512 consecutive frames as in the model");
}

static void check_set_npt(const struct refined_step *r, const struct clause_sink *sink, unsigned v,
			  uint64_t gfn, enum fresh fresh)
{
	uint64_t level = km_npt(kmodel_machine(r->model)->model, v, gfn).level;
	bool holds = is_related(r, v, gfn) && pools_are_related(r, v);
	object_id o = OBJECT(OBJ_NPT, v, gfn);

	conclude(sink, set_npt_row[level == 3][fresh], holds, o,
		 "the write differs from the model's");
	conclude(sink, KC_CHECK_refine_set_npt, holds, o, "the write differs from the model's");
	if (level == 2)
		check_block(r, sink, v, gfn);
}

static enum fresh fresh_table(uint32_t field)
{
	switch (field - field % MAP_WORDS) {
	case KM_F_PGD_T:
		return FRESH_PGD;
	case KM_F_PUD_T:
		return FRESH_PUD;
	case KM_F_PMD_T:
		return FRESH_PMD;
	default:
		return FRESH_NOTHING;
	}
}

/* A write of the model: its entry, a block as its 512 entries, then the table pages it took. */
struct write {
	bool found;
	uint64_t key; /* of the first entry */
	bool block;
	enum fresh fresh;
};

static void end_write(const struct refined_step *r, const struct clause_sink *sink, struct write *w)
{
	if (w->found)
		check_set_npt(r, sink, (unsigned)(w->key >> KM_UNIT_SHIFT),
			      w->key % (1ull << KM_UNIT_SHIFT), w->fresh);
	*w = (struct write){ .found = false };
}

static bool continues(const struct write *w, uint64_t key)
{
	return w->found && w->block && key / KC_PMD_PAGES == w->key / KC_PMD_PAGES;
}

static void note_store(const struct refined_step *r, const struct clause_sink *sink,
		       struct write *w, uint32_t field, uint64_t key)
{
	const struct kmodel *model = kmodel_machine(r->model)->model;
	uint64_t v = key >> KM_UNIT_SHIFT, gfn = key % (1ull << KM_UNIT_SHIFT);
	enum fresh taken = fresh_table(field);

	if (taken > w->fresh)
		w->fresh = taken;
	if (field != KM_F_NPT + offsetof(struct km_entry, pte) / sizeof(uint64_t) ||
	    continues(w, key))
		return;
	end_write(r, sink, w);
	w->found = true;
	w->key = key;
	w->block = km_npt(model, v, gfn).level == 2;
}

static void check_writes(const struct refined_step *r, const struct clause_sink *sink)
{
	const struct journal *j = &r->model->journal;
	struct write w = { .found = false };

	for (size_t i = r->model_begin.changes; i < j->changes; i++)
		note_store(r, sink, &w, j->change[i].field - KCM_FIELDS, j->change[i].index);
	end_write(r, sink, &w);
}

/* ---- primitives (6.6) ------------------------------------------------------------------------ */

/* What a step used, as far as its stores, its outcome and its arguments tell. */
struct used {
	uint64_t fields; /* bit f - KC_F_HALT: a cell of field f of the core was stored */
	bool dirty, never_ran, zero_page;
	bool fault, emulated, read;
	const struct step *step;
	bool entered;
};

static bool stored(const struct used *u, enum kc_field field)
{
	return u->fields >> (field - KC_F_HALT) & 1;
}

static void note_change(struct used *u, const struct change *c)
{
	if (c->field >= KC_F_HALT && c->field < KC_F_HALT + 64)
		u->fields |= 1ull << (c->field - KC_F_HALT);
	if (c->field == HOST_F_PAGE_SYM && *c->cell == 0)
		u->zero_page = true;
	if (c->field == KC_F_CTXT && c->index % KC_CTXT_STRIDE == KC_CTXT_DIRTY) {
		u->dirty = true;
		u->never_ran |= c->other == KC_INVALID64;
	}
}

static struct used look(const struct refined_step *r)
{
	const struct journal *j = &r->m->journal;
	unsigned outcome = r->result->outcome;
	struct used u = { .step = r->step,
			  .fault = r->step->op == KOP_FAULT,
			  .emulated = is_smmu_outcome(outcome),
			  .read = is_smmu_read_outcome(outcome),
			  .entered = r->step->op == KOP_VCPU_RUN && r->result->code == KC_OK };

	for (size_t i = r->m_begin.changes; i < j->changes; i++)
		note_change(&u, &j->change[i]);
	return u;
}

static bool used_emulation(const struct used *u)
{
	return u->emulated;
}

static bool used_fault_address(const struct used *u)
{
	return u->fault;
}

static bool used_hpfar(const struct used *u)
{
	return u->fault || u->step->op == KOP_EXIT_ABORT || u->step->op == KOP_EXIT_IABT;
}

static bool used_syndrome(const struct used *u)
{
	return u->fault || kcore_ops[u->step->op].step_class == CLASS_VM_EXIT ||
	       kcore_ops[u->step->op].step_class == CLASS_PREP_EXIT;
}

static bool used_read_of(const struct used *u, uint64_t bytes)
{
	return u->read && (u->step->arg[2] >= 8) == (bytes == 8);
}

static bool used_readl(const struct used *u)
{
	return used_read_of(u, 4);
}

static bool used_readq(const struct used *u)
{
	return used_read_of(u, 8);
}

static bool used_vector(const struct used *u)
{
	return u->entered && u->step->arg[4] & 1;
}

static bool used_actlr(const struct used *u)
{
	return stored(u, KC_F_IHOST);
}

static bool used_clear(const struct used *u)
{
	return u->zero_page;
}

static bool used_dirty(const struct used *u)
{
	return u->dirty;
}

static bool used_kvm(const struct used *u)
{
	return stored(u, KC_F_VM_KVM);
}

static bool used_vcpu(const struct used *u)
{
	return stored(u, KC_F_VM_VCPU);
}

static bool used_load_addr(const struct used *u)
{
	return stored(u, KC_F_VM_LOAD_ADDR);
}

static bool used_load_size(const struct used *u)
{
	return stored(u, KC_F_VM_LOAD_SIZE);
}

static bool used_remap_addr(const struct used *u)
{
	return stored(u, KC_F_VM_REMAP_ADDR);
}

static bool used_mapped_pages(const struct used *u)
{
	return stored(u, KC_F_VM_MAPPED_PAGES);
}

static bool used_search(const struct used *u)
{
	return u->entered && u->never_ran;
}

static const struct {
	unsigned row;
	bool (*used)(const struct used *u);
} primitives[] = {
	{ KC_CHECK_passthrough_host_dabt_is_write, used_emulation },
	{ KC_CHECK_passthrough_host_dabt_get_rd, used_emulation },
	{ KC_CHECK_passthrough_host_dabt_get_as, used_emulation },
	{ KC_CHECK_passthrough_host_skip_instr, used_emulation },
	{ KC_CHECK_passthrough_host_get_fault_ipa, used_fault_address },
	{ KC_CHECK_passthrough_readl_relaxed, used_readl },
	{ KC_CHECK_passthrough_readq_relaxed, used_readq },
	{ KC_CHECK_passthrough_read_hpfar_el2, used_hpfar },
	{ KC_CHECK_passthrough_read_esr_el2, used_syndrome },
	{ KC_CHECK_passthrough_read_actlr_el1, used_actlr },
	{ KC_CHECK_passthrough_get_exception_vector, used_vector },
	{ KC_CHECK_passthrough_clear_phys_page, used_clear },
	{ KC_CHECK_passthrough_set_shadow_dirty_bit, used_dirty },
	{ KC_CHECK_passthrough_set_vm_kvm, used_kvm },
	{ KC_CHECK_passthrough_set_vm_vcpu, used_vcpu },
	{ KC_CHECK_passthrough_set_vm_load_addr, used_load_addr },
	{ KC_CHECK_passthrough_set_vm_load_size, used_load_size },
	{ KC_CHECK_passthrough_set_vm_remap_addr, used_remap_addr },
	{ KC_CHECK_passthrough_set_vm_mapped_pages, used_mapped_pages },
	{ KC_CHECK_refine_search_load_info, used_search },
	{ KC_CHECK_refine_search_load_info_abi, used_search },
};

static void check_primitives(const struct refined_step *r, const struct clause_sink *sink)
{
	const struct used u = look(r);
	bool any = false;

	for (size_t i = 0; i < sizeof(primitives) / sizeof(primitives[0]); i++) {
		if (!primitives[i].used(&u)) {
			clause_premise_not_met(sink, primitives[i].row);
			continue;
		}
		any = true;
		conclude(sink, primitives[i].row, r->refined, OBJECT(OBJ_CORE, 0, 0),
			 "the step does not refine its model");
	}
	if (any)
		conclude(sink, KC_CHECK_passthrough_bootops, r->refined, OBJECT(OBJ_CORE, 0, 0),
			 "the step does not refine its model");
}

/* ---- registers of the SMMUs (8.4) ------------------------------------------------------------ */

static bool is_write_outcome(unsigned outcome)
{
	return outcome == KC_OUT_smmu_write_ok || outcome == KC_OUT_smmu_write_ok_ttbr;
}

static bool is_same_register(const struct kcm_smmu_write *w, unsigned dev, uint64_t offset)
{
	return w->dev == dev && w->offset == offset;
}

/* The model, too, has a write of that CPU to the register that the core changed. */
static bool is_in_model(const struct kmodel_machine *model, const struct change *c)
{
	for (unsigned i = 0; i < model->smmu_writes; i++) {
		const struct kcm_smmu_write *w = &model->smmu_write[i];

		if (w->cpu == c->cpu &&
		    is_same_register(w, (unsigned)(c->index / HOST_SMMU_REG_SPACE),
				     c->index % HOST_SMMU_REG_SPACE))
			return true;
	}
	return false;
}

/*
 * The register holds what the model wrote there, in this step or in one nested in it;
 * whether EL2's table is the right one is asked by smmu_registers.
 */
static bool is_in_core(const struct refined_step *r, const struct kcm_smmu_write *written)
{
	const struct kmodel_machine *model = kmodel_machine(r->model);
	uint64_t value;

	if (!host_smmu_register(acc_core(r->m), (unsigned)written->dev, written->offset, &value))
		return false;
	for (unsigned i = 0; i < model->smmu_writes; i++) {
		const struct kcm_smmu_write *w = &model->smmu_write[i];

		if (is_same_register(w, (unsigned)written->dev, written->offset) &&
		    (w->own || w->value == value))
			return true;
	}
	return false;
}

/* What the core says of an access, and what the model did. */
static bool is_same_outcome(const struct refined_step *r)
{
	const struct kmodel_machine *model = kmodel_machine(r->model);
	bool written = false;

	for (unsigned i = 0; i < model->smmu_writes; i++)
		written = written || model->smmu_write[i].cpu == r->step->cpu;
	return is_write_outcome(r->result->outcome) == written;
}

static void check_smmu_writes(const struct refined_step *r, const struct clause_sink *sink)
{
	const struct kmodel_machine *model = kmodel_machine(r->model);
	const struct journal *j = &r->m->journal;
	bool any = model->smmu_writes || is_smmu_outcome(r->result->outcome);
	bool same = is_same_outcome(r);

	for (unsigned i = 0; i < model->smmu_writes; i++)
		same = same && is_in_core(r, &model->smmu_write[i]);
	for (size_t i = r->m_begin.changes; i < j->changes; i++) {
		if (j->change[i].field != HOST_F_SMMU_REG)
			continue;
		any = true;
		same = same && is_in_model(model, &j->change[i]);
	}
	if (!any)
		clause_premise_not_met(sink, KC_CHECK_refine_smmu_write);
	else
		conclude(sink, KC_CHECK_refine_smmu_write, same, OBJECT(OBJ_CPU, 0, r->step->cpu),
			 "the write to an SMMU register reaches it in one of core and model only, "
			 "or with another value");
}

/* ---- whole steps -------------------------------------------------------------------------------
 */

/* id_lock (6.4): between steps the model's locks are free, and so are the core's. */
static void check_locks(const struct refined_step *r, const struct clause_sink *sink)
{
	const struct kmodel *model = kmodel_machine(r->model)->model;
	bool free = true;

	for (unsigned id = 0; id < KC_LOCK_END; id++)
		free = free && !host_lock_holder(acc_core(r->m), id) && model->hlock[id];
	conclude(sink, KC_CHECK_relate_nptwalk_lock, free, OBJECT(OBJ_CORE, 0, 0),
		 "a lock is held");
}

void kc_refined(const struct refined_step *r, const struct clause_sink *sink)
{
	bool operations = kcore_ops[r->step->op].levels == 1u << KC_LEVEL_OPERATIONS;

	check_writes(r, sink);
	check_primitives(r, sink);
	check_locks(r, sink);
	check_smmu_writes(r, sink);
	conclude(sink, operations ? KC_CHECK_relate_bootops_equal : KC_CHECK_relate_nptwalk_state,
		 r->refined, OBJECT(OBJ_CORE, 0, 0), "the step does not refine its model");
}
