/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operations of the page-table harness, each in the core and in the model.
 *
 * Callers of the core ask for room and a free place before they write (18); an
 * operation that is not `guarded` does not, and then both have to stop or neither.
 */
#include <inttypes.h>

#include "hyp/kcore/mmio_spt_ops.h"
#include "hyp/kcore/mmio_spt_walk.h"
#include "hyp/kcore/npt_ops.h"
#include "hyp/kcore/npt_walk.h"
#include "hyp/plat/host/host.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/npt_walk/stage.h"

#define DESC_VALID 1ull
#define NO_ROW (-1)

static const struct stage_done not_run = { .row = NO_ROW };

static uint64_t address(const struct npt_program_op *op)
{
	return op->page << KC_PAGE_SHIFT;
}

/* ---- stage-2 tables: writes
 * ------------------------------------------------------------------------ */

/* Flags of the model along the path of an address. */
struct path {
	bool pgd, pud, pmd, block;
};

static struct path model_path(const struct kmodel *m, unsigned v, uint64_t page)
{
	uint64_t a = page >> 27 & 511, b = page >> 18 & 511, c = page >> 9 & 511;

	return (struct path){
		.pgd = km_pgd_t(m, v, a),
		.pud = km_pud_t(m, v, a, b),
		.pmd = km_pmd_t(m, v, a, b, c),
		.block = km_npt(m, v, page).level == 2,
	};
}

/* Which of the seven cases of 6.5 it is. */
static int case_of(const struct path *path, unsigned level)
{
	static const int row[2][4] = {
		{ NPT_WALK_refine_set_npt_l2_new_pgd, NPT_WALK_refine_set_npt_l2_new_pud,
		  NPT_WALK_refine_set_npt_l2_existing, NPT_WALK_refine_set_npt_l2_existing },
		{ NPT_WALK_refine_set_npt_l3_new_pgd, NPT_WALK_refine_set_npt_l3_new_pud,
		  NPT_WALK_refine_set_npt_l3_new_pmd, NPT_WALK_refine_set_npt_l3_existing },
	};

	return row[level - 2][!path->pgd ? 0 : !path->pud ? 1 : !path->pmd ? 2 : 3];
}

/* npt_has_room and npt_block_free say what the model's pools and flags say. */
static bool has_room(struct stage *s, const struct npt_program_op *op, const struct path *path)
{
	const struct kcore *kc = s->t->kc;
	bool room = npt_has_room(kc, op->unit, op->page, 1, op->level);
	bool block_free = npt_block_free(kc, op->unit, op->page);
	bool model_free = !path->block && !path->pmd;
	bool decides = op->level == 2 ? !path->pmd : !path->block;
	bool model_room = km_mmap_fits(s->t->m, op->unit, address(op), op->level);

	TALLY(&s->tally, NPT_WALK_set_npt_room, true,
	      block_free == model_free && (!decides || room == model_room),
	      "vmid %u, page 0x%" PRIx64 ", level %u: room %d, free %d; the model says %d, %d",
	      op->unit, op->page, op->level, room, block_free, model_room, model_free);
	if (op->level == 2)
		return room && block_free;
	return room && !npt_frame(kc, op->unit, op->page);
}

/* One critical section around set_npt; what it replaces is the caller's to invalidate (5.7 b). */
static void set_in_section(struct stage *s, const struct npt_program_op *op, uint64_t old)
{
	struct kcore *kc = s->t->kc;
	unsigned lock = KC_LOCK_NPT + op->unit;

	plat_lock(kc, op->cpu, lock);
	set_npt(kc, op->cpu, op->unit, address(op), op->level, op->pte);
	if (kc->halt)
		return;
	if (old & DESC_VALID && op->unit == KC_COREVISOR)
		plat_tlbi_el2(kc, op->cpu, op->page);
	else if (old & DESC_VALID)
		plat_tlbi_ipa(kc, op->cpu, op->unit, op->page);
	plat_unlock(kc, op->cpu, lock);
}

static struct stage_done write_entry(struct stage *s, const struct npt_program_op *op,
				     const struct path *path, bool by_map)
{
	struct stage_done done = { .ran = true, .guarded = op->guarded };
	struct km_entry old = km_npt(s->t->m, op->unit, op->page);

	done.row = case_of(path, op->level);
	if (by_map && old.pte & DESC_VALID) {
		done.row = NPT_WALK_set_npt_over_valid;
		done.expects_halt = old.pte != op->pte;
	} else if (op->level == 2 && path->block) {
		done.row = NPT_WALK_set_npt_over_block;
		done.expects_halt = true;
	} else {
		done.expects_halt = local_mmap(s->t->m, op->unit, address(op), op->level, op->pte);
		done.wrote_block = op->level == 2 && !done.expects_halt;
	}
	if (by_map)
		map_s2pt(s->t->kc, op->cpu, op->unit, op->page, op->level, op->pte);
	else
		set_in_section(s, op, old.pte);
	return done;
}

static struct stage_done npt_write(struct stage *s, const struct npt_program_op *op, bool by_map)
{
	struct path path = model_path(s->t->m, op->unit, op->page);
	struct km_entry old = km_npt(s->t->m, op->unit, op->page);

	if (op->guarded && !has_room(s, op, &path))
		return not_run;
	/* The core's own map is written once: to replace a frame would be the harness's fault
	 * (5.8). */
	if (op->unit == KC_COREVISOR && old.pfn) {
		if (!(old.pte & DESC_VALID))
			return not_run;
		by_map = true;
	}
	return write_entry(s, op, &path, by_map);
}

static struct stage_done npt_set(struct stage *s, const struct npt_program_op *op)
{
	return npt_write(s, op, false);
}

static struct stage_done npt_map(struct stage *s, const struct npt_program_op *op)
{
	return npt_write(s, op, true);
}

/* PAGE_GUEST over an entry of 4 KiB: fact 7 of 4.1. */
static struct stage_done unmap_host(struct stage *s, const struct npt_program_op *op)
{
	struct km_entry old = km_npt(s->t->m, KC_HOSTVISOR, op->page);
	struct stage_done done = { .ran = true, .row = NPT_WALK_refine_set_npt_l3_existing };

	/* 5.4: "if the level of the host entry is nonzero"; the host map has no blocks. */
	if (old.pte & KC_PHYS_MASK)
		done.expects_halt =
			local_mmap(s->t->m, KC_HOSTVISOR, address(op), 3, KC_PAGE_GUEST);
	clear_pfn_host(s->t->kc, op->cpu, op->page);
	return done;
}

static struct stage_done npt_unmap(struct stage *s, const struct npt_program_op *op)
{
	struct npt_program_op guest = *op;

	if (op->unit == KC_HOSTVISOR)
		return unmap_host(s, op);
	if (km_npt(s->t->m, op->unit, op->page).level != 3)
		return not_run;
	if (op->unit == KC_COREVISOR) {
		struct stage_done done = { .ran = true,
					   .drops_window = true,
					   .row = NPT_WALK_refine_set_npt_l3_existing };

		done.expects_halt =
			local_mmap(s->t->m, KC_COREVISOR, address(op), 3, KC_PAGE_GUEST);
		drop_window_page(s->t->kc, op->cpu, op->page);
		return done;
	}
	guest.level = 3;
	guest.pte = KC_PAGE_GUEST;
	guest.guarded = false;
	return npt_write(s, &guest, false);
}

/* Teardown is for VMs (18.1). */
static struct stage_done npt_clear(struct stage *s, const struct npt_program_op *op)
{
	if (op->unit == KC_HOSTVISOR || op->unit == KC_COREVISOR)
		return not_run;
	km_clear_npt(s->t->m, op->unit);
	clear_s2pt(s->t->kc, op->cpu, op->unit);
	return (struct stage_done){ .ran = true, .row = NO_ROW };
}

/* ---- stage-2 tables: questions
 * ------------------------------------------------------------------------ */

/* Behind it the checks on places do the comparing; here are the locked wrappers (5.4). */
static struct stage_done npt_look(struct stage *s, const struct npt_program_op *op)
{
	struct path path = model_path(s->t->m, op->unit, op->page);
	struct km_entry e = km_npt(s->t->m, op->unit, op->page);
	uint64_t frame = frame_s2pt(s->t->kc, op->cpu, op->unit, op->page);
	bool is_free = block_free_s2pt(s->t->kc, op->cpu, op->unit, op->page);

	TALLY(&s->tally, NPT_WALK_refine_walk_npt, e.level,
	      frame == (e.pte & KC_PHYS_MASK ? e.pfn : 0),
	      "vmid %u, page 0x%" PRIx64 ": frame 0x%" PRIx64 ", in the model 0x%" PRIx64, op->unit,
	      op->page, frame, e.pfn);
	TALLY(&s->tally, NPT_WALK_set_npt_room, true, is_free == (!path.block && !path.pmd),
	      "vmid %u: the block of page 0x%" PRIx64 " is %sfree", op->unit, op->page,
	      is_free ? "" : "not ");
	return (struct stage_done){ .ran = true, .row = NO_ROW };
}

static bool block_in_range(const struct kmodel *m, unsigned v, uint64_t page, uint64_t pages)
{
	for (uint64_t k = 0; k < pages; k++)
		if (km_npt(m, v, page + k).level == 2)
			return true;
	return false;
}

/* A range of pages, or one block; ranges end where addresses do. */
static struct stage_done npt_room(struct stage *s, const struct npt_program_op *op)
{
	uint64_t left = KC_GFN_LIMIT - op->page, pages = op->pages < left ? op->pages : left;
	bool room, model_room;

	if (op->level == 2) {
		struct path path = model_path(s->t->m, op->unit, op->page);

		has_room(s, op, &path);
		return (struct stage_done){ .ran = true, .row = NO_ROW };
	}
	if (block_in_range(s->t->m, op->unit, op->page, pages)) {
		tally_premise_not_met(&s->tally, NPT_WALK_set_npt_room);
		return not_run;
	}
	room = room_s2pt(s->t->kc, op->cpu, op->unit, op->page, pages, 3);
	model_room = km_mmap_range_fits(s->t->m, op->unit, address(op), pages);
	TALLY(&s->tally, NPT_WALK_set_npt_room, true, room == model_room,
	      "vmid %u, %" PRIu64 " pages from 0x%" PRIx64 ": room %d, in the model %d", op->unit,
	      pages, op->page, room, model_room);
	return (struct stage_done){ .ran = true, .row = NO_ROW };
}

/* EL2 reaches its own map in no CPU's stage 2. */
static struct stage_done npt_access(struct stage *s, const struct npt_program_op *op)
{
	if (op->unit == KC_COREVISOR)
		return not_run;
	plat_reg_write(s->t->kc, op->cpu, PLAT_REG_VTTBR_EL2, twin_vttbr(s->t, op->unit));
	host_reach(s->t->kc, op->cpu, op->page, op->guarded);
	return (struct stage_done){ .ran = true, .row = NO_ROW };
}

/* ---- SMMU tables
 * --------------------------------------------------------------------------------------- */

static bool spt_has_room(struct stage *s, const struct npt_program_op *op)
{
	bool room = room_spt(s->t->kc, op->cpu, op->unit, address(op));
	bool model_room = km_spt_map_fits(s->t->m, op->unit, address(op));

	TALLY(&s->tally, NPT_WALK_spt_room, true, room == model_room,
	      "bank %u, page 0x%" PRIx64 ": room %d, in the model %d", op->unit, op->page, room,
	      model_room);
	return room;
}

static bool model_spt_map(struct stage *s, const struct npt_program_op *op, uint64_t pte)
{
	return local_spt_map(s->t->m, op->unit % KC_SMMU_BANKS, op->unit / KC_SMMU_BANKS,
			     address(op), pte);
}

/* "map only if no entry" (18.2): nobody replaces one. */
static struct stage_done spt_set(struct stage *s, const struct npt_program_op *op)
{
	struct stage_done done = { .ran = true,
				   .guarded = op->guarded,
				   .row = NPT_WALK_refine_spt_map };

	if (km_spt(s->t->m, op->unit, op->page).pte) {
		tally_premise_not_met(&s->tally, NPT_WALK_refine_spt_map);
		return not_run;
	}
	if (op->guarded && !spt_has_room(s, op))
		return not_run;
	done.expects_halt = model_spt_map(s, op, op->pte);
	map_spt(s->t->kc, op->cpu, op->unit, address(op), op->pte);
	return done;
}

/* unmap_spt of 5.5: "walk; if the entry is nonzero write 0". */
static struct stage_done spt_unmap(struct stage *s, const struct npt_program_op *op)
{
	struct stage_done done = { .ran = true, .row = NPT_WALK_refine_spt_map };

	if (!walk_spt(s->t->kc, op->cpu, op->unit, address(op)))
		return (struct stage_done){ .ran = true, .row = NO_ROW };
	done.expects_halt = model_spt_map(s, op, 0);
	unmap_spt(s->t->kc, op->cpu, op->unit, address(op));
	return done;
}

static struct stage_done spt_look(struct stage *s, const struct npt_program_op *op)
{
	uint64_t pte = walk_spt(s->t->kc, op->cpu, op->unit, address(op));
	uint64_t model_pte = km_spt(s->t->m, op->unit, op->page).pte;

	TALLY(&s->tally, NPT_WALK_refine_spt_walk, model_pte != 0, pte == model_pte,
	      "bank %u, page 0x%" PRIx64 ": 0x%" PRIx64 ", in the model 0x%" PRIx64, op->unit,
	      op->page, pte, model_pte);
	spt_has_room(s, op);
	return (struct stage_done){ .ran = true, .row = NO_ROW };
}

static void check_root_empty(struct stage *s, unsigned bank, bool had_entries)
{
	const struct kc_table *t = twin_table(s->t, true, bank);

	for (uint64_t at = t->start[0]; at < t->start[1]; at += sizeof(uint64_t)) {
		if (!table_word(&s->t->map, at))
			continue;
		tally_failed(&s->tally, NPT_WALK_refine_spt_clear,
			     "bank %u: root word %" PRIu64 " is 0x%" PRIx64 " after the clear",
			     bank, (at - t->start[0]) / sizeof(uint64_t),
			     table_word(&s->t->map, at));
		return;
	}
	tally_held(&s->tally, NPT_WALK_refine_spt_clear, had_entries);
}

static struct stage_done spt_clear(struct stage *s, const struct npt_program_op *op)
{
	km_clear_spt(s->t->m, op->unit);
	init_spt(s->t->kc, op->cpu, op->unit);
	/* Next to it stand the relation and the walks of all known pages. */
	check_root_empty(s, op->unit, twin_touched(s->t) != 0);
	return (struct stage_done){ .ran = true, .row = NO_ROW };
}

static struct stage_done spt_access(struct stage *s, const struct npt_program_op *op)
{
	host_dev_reach(s->t->kc, op->unit, op->page, op->guarded);
	return (struct stage_done){ .ran = true, .row = NO_ROW };
}

/* ---- the table
 * ------------------------------------------------------------------------------------------ */

struct stage_done stage_run(struct stage *s, const struct npt_program_op *op)
{
	static struct stage_done (*const run[NPT_PROGRAM_KINDS])(
		struct stage * s, const struct npt_program_op *op) = {
		[NPT_PROGRAM_NPT_SET] = npt_set,       [NPT_PROGRAM_NPT_MAP] = npt_map,
		[NPT_PROGRAM_NPT_UNMAP] = npt_unmap,   [NPT_PROGRAM_NPT_LOOK] = npt_look,
		[NPT_PROGRAM_NPT_ROOM] = npt_room,     [NPT_PROGRAM_NPT_CLEAR] = npt_clear,
		[NPT_PROGRAM_NPT_ACCESS] = npt_access, [NPT_PROGRAM_SPT_SET] = spt_set,
		[NPT_PROGRAM_SPT_UNMAP] = spt_unmap,   [NPT_PROGRAM_SPT_LOOK] = spt_look,
		[NPT_PROGRAM_SPT_CLEAR] = spt_clear,   [NPT_PROGRAM_SPT_ACCESS] = spt_access,
	};

	return run[op->kind](s, op);
}
