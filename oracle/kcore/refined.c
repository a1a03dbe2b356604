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

static bool is_same(struct acc_entry core, struct km_entry model)
{
	return core.pfn == model.pfn && core.level == model.level && core.pte == model.pte;
}

static bool is_related(const struct refined_step *r, unsigned v, uint64_t gfn)
{
	return is_same(acc_npt(r->m, v, gfn), km_npt(kmodel_machine(r->model)->model, v, gfn));
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
	const struct kmodel *model = kmodel_machine(r->model)->model;
	uint64_t first = gfn - gfn % KC_PMD_PAGES, before = first - 1;
	uint64_t frame = acc_npt(r->m, v, first).pfn;
	bool holds = first == 0 || is_related(r, v, before);

	for (uint64_t i = 0; i < KC_PMD_PAGES && holds; i++) {
		const struct acc_entry e = acc_npt(r->m, v, first + i);

		holds = e.pfn == frame + i && e.level == 2 &&
			is_same(e, km_npt(model, v, first + i));
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

#define PTE_OF_ENTRY (KM_F_NPT + offsetof(struct km_entry, pte) / sizeof(uint64_t))

static void note_store(const struct refined_step *r, const struct clause_sink *sink,
		       struct write *w, uint32_t field, uint64_t key)
{
	const struct kmodel *model = kmodel_machine(r->model)->model;
	uint64_t v = key >> KM_UNIT_SHIFT, gfn = key % (1ull << KM_UNIT_SHIFT);
	enum fresh taken = fresh_table(field);

	if (taken > w->fresh)
		w->fresh = taken;
	if (field != PTE_OF_ENTRY || continues(w, key))
		return;
	end_write(r, sink, w);
	w->found = true;
	w->key = key;
	w->block = km_npt(model, v, gfn).level == 2;
}

static bool is_of_tables(uint32_t field)
{
	return field >= KM_F_NPT && field < KM_F_SPT;
}

static void check_writes(const struct refined_step *r, const struct clause_sink *sink)
{
	const struct journal *j = &r->model->journal;
	struct write w = { .found = false };

	for (size_t i = r->model_begin.changes; i < j->changes; i++) {
		uint32_t field = j->change[i].field - KCM_FIELDS;

		if (is_of_tables(field))
			note_store(r, sink, &w, field, j->change[i].index);
	}
	end_write(r, sink, &w);
}

/* ---- primitives (6.6) ------------------------------------------------------------------------ */

/*
 * What a step used, as far as its stores, its outcome and its arguments tell: a set of
 * these, and of the fields that it stored to.
 */
enum use {
	USE_EMULATION,
	USE_READL,
	USE_READQ,
	USE_FAULT_ADDRESS,
	USE_HPFAR,
	USE_SYNDROME,
	USE_VECTOR,
	USE_ZERO_PAGE,
	USE_DIRTY,
	USE_SEARCH,
	USE_END
};
_Static_assert((unsigned)USE_END <= (unsigned)KC_F_HALT && KC_F_END <= 64,
	       "uses, and fields of the core behind them");

#define SET_OF_USE(use, condition) ((uint64_t)(condition) << (use))
#define FIELDS_OF_CORE (~0ull << KC_F_HALT)

/* What the stores of a step say. */
struct stored {
	uint64_t fields; /* bit f: a cell of field f */
	bool dirty, never_ran, zero_page;
};

static struct stored look(const struct refined_step *r)
{
	const struct journal *j = &r->m->journal;
	struct stored s = { .fields = 0 };

	for (size_t i = r->m_begin.changes; i < j->changes; i++) {
		const struct change *c = &j->change[i];

		s.fields |= 1ull << c->field;
		if (c->field == KC_F_CTXT && c->index % KC_CTXT_STRIDE == KC_CTXT_DIRTY) {
			s.dirty = true;
			s.never_ran |= c->other == KC_INVALID64;
		} else if (c->field == HOST_F_PAGE_SYM && *c->cell == 0) {
			s.zero_page = true;
		}
	}
	return s;
}

static uint64_t uses(const struct refined_step *r, const struct stored *s)
{
	const struct step *step = r->step;
	int class = kcore_ops[step->op].step_class;
	unsigned outcome = r->result->outcome;
	bool fault = step->op == KOP_FAULT, read = is_smmu_read_outcome(outcome);
	bool entered = step->op == KOP_VCPU_RUN && r->result->code == KC_OK;
	bool eight = step->arg[2] >= 8; /* bytes of the access */

	return (s->fields & FIELDS_OF_CORE) | SET_OF_USE(USE_EMULATION, is_smmu_outcome(outcome)) |
	       SET_OF_USE(USE_READL, read && !eight) | SET_OF_USE(USE_READQ, read && eight) |
	       SET_OF_USE(USE_FAULT_ADDRESS, fault) |
	       SET_OF_USE(USE_HPFAR,
			  fault || step->op == KOP_EXIT_ABORT || step->op == KOP_EXIT_IABT) |
	       SET_OF_USE(USE_SYNDROME,
			  fault || class == CLASS_VM_EXIT || class == CLASS_PREP_EXIT) |
	       SET_OF_USE(USE_VECTOR, entered && (step->arg[4] & 1)) |
	       SET_OF_USE(USE_ZERO_PAGE, s->zero_page) | SET_OF_USE(USE_DIRTY, s->dirty) |
	       SET_OF_USE(USE_SEARCH, entered && s->never_ran);
}

static const struct {
	unsigned row;
	unsigned use; /* enum use, or enum kc_field: a store to it */
} primitives[] = {
	{ KC_CHECK_passthrough_host_dabt_is_write, USE_EMULATION },
	{ KC_CHECK_passthrough_host_dabt_get_rd, USE_EMULATION },
	{ KC_CHECK_passthrough_host_dabt_get_as, USE_EMULATION },
	{ KC_CHECK_passthrough_host_skip_instr, USE_EMULATION },
	{ KC_CHECK_passthrough_host_get_fault_ipa, USE_FAULT_ADDRESS },
	{ KC_CHECK_passthrough_readl_relaxed, USE_READL },
	{ KC_CHECK_passthrough_readq_relaxed, USE_READQ },
	{ KC_CHECK_passthrough_read_hpfar_el2, USE_HPFAR },
	{ KC_CHECK_passthrough_read_esr_el2, USE_SYNDROME },
	{ KC_CHECK_passthrough_read_actlr_el1, KC_F_IHOST },
	{ KC_CHECK_passthrough_get_exception_vector, USE_VECTOR },
	{ KC_CHECK_passthrough_clear_phys_page, USE_ZERO_PAGE },
	{ KC_CHECK_passthrough_set_shadow_dirty_bit, USE_DIRTY },
	{ KC_CHECK_passthrough_set_vm_kvm, KC_F_VM_KVM },
	{ KC_CHECK_passthrough_set_vm_vcpu, KC_F_VM_VCPU },
	{ KC_CHECK_passthrough_set_vm_load_addr, KC_F_VM_LOAD_ADDR },
	{ KC_CHECK_passthrough_set_vm_load_size, KC_F_VM_LOAD_SIZE },
	{ KC_CHECK_passthrough_set_vm_remap_addr, KC_F_VM_REMAP_ADDR },
	{ KC_CHECK_passthrough_set_vm_mapped_pages, KC_F_VM_MAPPED_PAGES },
	{ KC_CHECK_refine_search_load_info, USE_SEARCH },
	{ KC_CHECK_refine_search_load_info_abi, USE_SEARCH },
};

static void check_primitives(const struct refined_step *r, const struct clause_sink *sink,
			     const struct stored *s)
{
	const uint64_t used = uses(r, s);
	bool any = false;

	for (size_t i = 0; i < sizeof(primitives) / sizeof(primitives[0]); i++) {
		if (!(used >> primitives[i].use & 1)) {
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

static bool is_same_writing(const struct refined_step *r)
{
	const struct kmodel_machine *model = kmodel_machine(r->model);
	const struct journal *j = &r->m->journal;
	bool same = is_same_outcome(r);

	for (unsigned i = 0; i < model->smmu_writes; i++)
		same = same && is_in_core(r, &model->smmu_write[i]);
	for (size_t i = r->m_begin.changes; i < j->changes; i++) {
		if (j->change[i].field == HOST_F_SMMU_REG)
			same = same && is_in_model(model, &j->change[i]);
	}
	return same;
}

static void check_smmu_writes(const struct refined_step *r, const struct clause_sink *sink,
			      const struct stored *s)
{
	if (!kmodel_machine(r->model)->smmu_writes && !is_smmu_outcome(r->result->outcome) &&
	    !(s->fields >> HOST_F_SMMU_REG & 1))
		clause_premise_not_met(sink, KC_CHECK_refine_smmu_write);
	else
		conclude(sink, KC_CHECK_refine_smmu_write, is_same_writing(r),
			 OBJECT(OBJ_CPU, 0, r->step->cpu),
			 "the write to an SMMU register reaches it in one of core and model only, "
			 "or with another value");
}

/* ---- what was verified (16.6) ------------------------------------------------------- */

/* The last store to the running hash of every VM; NULL: nothing of it was hashed. */
static void find_hashes(const struct refined_step *r, const struct change *hashed[KC_VMIDS])
{
	const struct journal *j = &r->m->journal;

	for (unsigned v = 0; v < KC_VMIDS; v++)
		hashed[v] = NULL;
	for (size_t i = r->m_begin.changes; i < j->changes; i++) {
		if (j->change[i].field == HOST_F_CRYPTO)
			hashed[j->change[i].index] = &j->change[i];
	}
}

/*
 * Level operations has write_page, which asks nobody: there another CPU can write bytes
 * that were hashed, and the model takes that write before the verification.
 */
static bool is_written_elsewhere(const struct refined_step *r, const struct change *hashed)
{
	const struct journal *j = &r->m->journal;

	for (size_t i = r->m_begin.changes; i < j->changes; i++) {
		uint32_t field = j->change[i].field;

		if (j->change[i].cpu != hashed->cpu &&
		    (field == HOST_F_PAGE_SYM || field == HOST_F_PAGE_WORD))
			return true;
	}
	return false;
}

/* One verdict is given to core and model: it has to be asked for the same bytes. */
static void check_verifications(const struct refined_step *r, bool operations,
				const struct clause_sink *sink)
{
	const struct kcm_verification *model = kmodel_machine(r->model)->verification;
	const struct change *core[KC_VMIDS];

	find_hashes(r, core);
	for (unsigned v = 0; v < KC_VMIDS; v++) {
		if (!core[v] && !model[v].asked)
			continue;
		if (core[v] && operations && is_written_elsewhere(r, core[v]))
			clause_premise_not_met(sink, KC_CHECK_refine_verified_hash);
		else
			conclude(sink, KC_CHECK_refine_verified_hash,
				 core[v] && model[v].asked && *core[v]->cell == model[v].hash,
				 OBJECT(OBJ_VM_BOOT, 0, v),
				 "core and model do not verify the same bytes");
	}
}

/* ---- whole steps -------------------------------------------------------------------- */

/* id_lock (6.4): between steps the model's locks are free, and so are the core's. */
static void check_locks(const struct refined_step *r, const struct clause_sink *sink)
{
	const struct kmodel *model = kmodel_machine(r->model)->model;
	const struct kcore *kc = acc_core(r->m);
	uint64_t held = 0, available = 1;

	for (unsigned id = 0; id < KC_LOCK_END; id++) {
		held |= host_lock_holder(kc, id);
		available &= model->hlock[id];
	}
	conclude(sink, KC_CHECK_relate_nptwalk_lock, !held && available, OBJECT(OBJ_CORE, 0, 0),
		 "a lock is held");
}

void kc_refined(const struct refined_step *r, const struct clause_sink *sink)
{
	bool operations = kcore_ops[r->step->op].levels == 1u << KC_LEVEL_OPERATIONS;
	const struct stored stored = look(r);

	if (kmodel_machine(r->model)->maps)
		check_writes(r, sink);
	check_primitives(r, sink, &stored);
	check_locks(r, sink);
	check_smmu_writes(r, sink, &stored);
	check_verifications(r, operations, sink);
	conclude(sink, operations ? KC_CHECK_relate_bootops_equal : KC_CHECK_relate_nptwalk_state,
		 r->refined, OBJECT(OBJ_CORE, 0, 0), "the step does not refine its model");
}
