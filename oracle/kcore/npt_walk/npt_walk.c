/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The page-table harness: random writes, lookups and clears of stage-2 and SMMU tables,
 * in the core and in the model, and after each of them the refinement of the proofs'
 * NPTWalk layer (spec sekvm.md 6.5), the relations (6.1, 6.2), the hardware's walk (9.5)
 * and the conditions for weakly ordered memory (5.8).
 *
 * Tables that neither side stored to stay related; the whole relation is evaluated for
 * the others after each operation, and for all of them at the end of a program.
 */
#include "oracle/kcore/npt_walk/npt_walk.h"

#include <string.h>

#include "hyp/kcore/npt_ops.h"
#include "hyp/plat/host/host.h"
#include "oracle/kcore/npt_walk/stage.h"

#define NPT_PAGE_MASK (KC_GFN_LIMIT - 1)
#define SPT_PAGE_MASK (KC_PFN_LIMIT - 1)
#define INDEX_BITS 9u
#define UNUSED_VMID 3u /* of no program */
#define ALL_TABLES ((1ull << KC_TABLES) - 1)

/* ---- places
 * --------------------------------------------------------------------------------------- */

static bool same_place(const struct place *a, const struct place *b)
{
	return a->spt == b->spt && a->unit == b->unit && a->page == b->page;
}

static void add_place(struct stage *s, bool spt, unsigned unit, uint64_t page)
{
	struct place p = { spt, unit, page & (spt ? SPT_PAGE_MASK : NPT_PAGE_MASK) };

	for (size_t i = 0; i < s->places; i++)
		if (same_place(&s->place[i], &p))
			return;
	if (s->places < STAGE_MAX_PLACES)
		s->place[s->places++] = p;
}

/*
 * Places of the operations so far, and around this one: the neighbour of every index,
 * the same page number in all other tables, and one far from it that hardly anybody knows.
 */
static void choose_places(struct stage *s, const struct npt_program_op *op)
{
	bool spt = npt_program_is_spt(op->kind);

	s->places = s->known;
	add_place(s, spt, op->unit, op->page);
	s->known = s->places;
	for (unsigned level = 0; level < 4; level++)
		add_place(s, spt, op->unit, op->page ^ 1ull << INDEX_BITS * level);
	add_place(s, spt, op->unit, op->page * 0x9E3779B97F4A7C15ull >> 20);
	for (unsigned i = 0; i < NPT_PROGRAM_UNITS; i++) {
		add_place(s, false, npt_program_unit(false, i), op->page);
		add_place(s, true, npt_program_unit(true, i), op->page);
	}
}

/* ---- what else must be as it was (6.4)
 * ---------------------------------------------------------------- */

static bool is_own_store(const struct stage *s, const struct twin_store *store, uint64_t own)
{
	switch (store->field) {
	case HOST_F_LOCK:
	case HOST_F_TLB:
	case HOST_F_TLB_EPOCH:
	case HOST_F_REG:
	case KC_F_HALT:
		return true;
	default:
		return (twin_touched_by(s->t, store) & own) != 0;
	}
}

static void check_state(struct stage *s, const struct npt_program_op *op,
			const struct stage_done *done)
{
	const struct twin_journal *j = &s->t->core;
	unsigned table = op->unit + (npt_program_is_spt(op->kind) ? KC_NPT_TABLES : 0);
	bool own = true, iso = true;

	for (size_t i = 0; i < j->count; i++) {
		own = own && is_own_store(s, &j->store[i], 1ull << table);
		iso = iso && j->store[i].field != KC_F_S2_OWNER;
	}
	TALLY(&s->tally, NPT_WALK_relate_nptwalk_state, done->stored, own,
	      "a store that is none of its own table, bump pointers, locks or caches");
	TALLY(&s->tally, NPT_WALK_wdrf_core_iso, done->stored, iso, "an ownership record changed");
}

/* ---- the relation
 * ----------------------------------------------------------------------------------------- */

static bool tables_relate(struct stage *s, uint64_t tables)
{
	bool all = true;

	for (unsigned i = 0; i < KC_TABLES; i++) {
		struct relation r;

		if (!(tables >> i & 1))
			continue;
		if (i < KC_NPT_TABLES) {
			all = relate_npt(s->t->kc, s->t->m, i, &r) && all;
			tally_npt(&s->tally, &r);
		} else {
			all = relate_spt(s->t->kc, s->t->m, i - KC_NPT_TABLES, &r) && all;
			tally_spt(&s->tally, &r);
		}
	}
	return all;
}

/* ---- one operation
 * ------------------------------------------------------------------------------------------ */

/* The case of 6.5 that it was: halt is equal and, without a halt, the tables are related. */
static void check_row(struct stage *s, const struct stage_done *done, bool halted, bool related)
{
	static const char *const word[] = { "does not halt", "halts" };
	bool holds = halted == done->expects_halt && (halted || related);
	int row = done->row;

	if (row < 0)
		return;
	TALLY(&s->tally, (unsigned)row, done->stored, holds,
	      "the core %s, the specification %s; related: %d", word[halted],
	      word[done->expects_halt], related);
	if (row < NPT_WALK_refine_set_npt_l2_new_pgd || row >= NPT_WALK_refine_set_npt)
		return;
	TALLY(&s->tally, NPT_WALK_refine_set_npt, done->stored, holds,
	      "the core %s, the specification %s; related: %d", word[halted],
	      word[done->expects_halt], related);
	for (int other = NPT_WALK_refine_set_npt_l2_new_pgd; other < NPT_WALK_refine_set_npt;
	     other++)
		if (other != row)
			tally_premise_not_met(&s->tally, (unsigned)other);
}

/* 6.5, last row: halted before, nothing changes.  Other tables: their locks are free. */
static void check_halted(struct stage *s, const struct npt_program_op *op)
{
	struct kcore *kc = s->t->kc;
	size_t stores = s->t->core.count;

	map_s2pt(kc, op->cpu, op->unit == 1 ? 2 : 1, op->page, 3, KC_PAGE_S2_KERNEL | KC_PAGE_SIZE);
	map_s2pt(kc, op->cpu, UNUSED_VMID, op->page, 2, KC_PMD_SIZE | 1);
	clear_pfn_host(kc, op->cpu, op->page);
	TALLY(&s->tally, NPT_WALK_refine_set_npt, true, s->t->core.count == stores,
	      "the halted core stored something");
}

static void check_halt(struct stage *s, const struct npt_program_op *op,
		       const struct stage_done *done, bool halted)
{
	TALLY(&s->tally, NPT_WALK_relate_nptwalk_halt, done->stored, halted == done->expects_halt,
	      "halt is %d, in the specification %d", halted, done->expects_halt);
	if (done->guarded)
		TALLY(&s->tally, NPT_WALK_no_panic, done->stored, !halted || done->expects_halt,
		      "a tested operation halts, reason %d", (int)s->t->kc->halt);
	else
		tally_premise_not_met(&s->tally, NPT_WALK_no_panic);
	if (halted)
		check_halted(s, op);
}

static void run_op(struct stage *s, const struct npt_program_op *op)
{
	struct stage_done done;
	uint64_t touched;
	bool halted, related;

	choose_places(s, op);
	twin_begin(s->t);
	lookups_before(s);
	done = stage_run(s, op);
	touched = twin_touched(s->t);
	halted = s->t->kc->halt != 0;
	done.stored = touched != 0 || halted;
	if (!done.ran)
		return;
	check_halt(s, op, &done, halted);
	check_state(s, op, &done);
	/* Nothing is compared after a halt (5.6): both go back to before it. */
	related = halted || tables_relate(s, touched);
	check_row(s, &done, halted, related);
	if (!halted) {
		lookups_after(s, &done, related);
		transactional_check(s);
	}
	if (done.wrote_block && related && !halted)
		lookups_block(s, op->unit, op->page, op->pte);
	if (halted)
		twin_undo(s->t);
}

static void run(const uint8_t *bytes, size_t size, struct check_count *count,
		struct harness_result *result)
{
	struct npt_program p;
	struct stage s = { .tally = { count, result } };

	npt_program_decode(bytes, size, &p);
	memset(result, 0, sizeof(*result));
	s.t = twin_create(&p);
	s.watch = (struct twin_watch){ .twin = s.t, .tally = &s.tally };
	s.t->watch = &s.watch;
	for (size_t i = 0; i < p.ops && !result->violated; i++) {
		result->steps = i + 1;
		run_op(&s, &p.op[i]);
	}
	if (!result->violated)
		tables_relate(&s, ALL_TABLES);
	twin_destroy(s.t);
}

static void print(const uint8_t *bytes, size_t size, FILE *out)
{
	struct npt_program p;

	npt_program_decode(bytes, size, &p);
	npt_program_print(&p, out);
}

const struct harness kcore_npt_walk = {
	.name = "npt-walk",
	.about = "Fuzz the page tables of kcore alone, against the maps of its model.",
	.check = npt_walk_checks,
	.check_count = NPT_WALK_CHECK_COUNT,
	.max_bytes = NPT_PROGRAM_MAX_BYTES,
	.run = run,
	.print = print,
};
