/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Steps that do not enter EL2: accesses of the running principal and of devices
 * through the hardware's walk and caches (9), and the principal's own registers
 * (14.5).  Values and faults are visible to the actor; a fault changes nothing.
 */
#include "oracle/kcore/steps.h"
#include "oracle/kcore/terms.h"

/* Outcomes of one kind of access. */
struct branches {
	unsigned ok, cached, fault, denied, off;
};

static const struct branches ld_branches = { KC_ACCESS_LD_OK, KC_ACCESS_LD_CACHED,
					     KC_ACCESS_LD_FAULT, KC_ACCESS_LD_FAULT,
					     KC_ACCESS_LD_FAULT };
static const struct branches st_branches = { KC_ACCESS_ST_OK, KC_ACCESS_ST_CACHED,
					     KC_ACCESS_ST_FAULT, KC_ACCESS_ST_FAULT,
					     KC_ACCESS_ST_FAULT };
static const struct branches dev_ld_branches = { KC_ACCESS_DEV_LD_OK, KC_ACCESS_DEV_LD_CACHED,
						 KC_ACCESS_DEV_LD_FAULT, KC_ACCESS_DEV_LD_DENIED,
						 KC_ACCESS_DEV_LD_OFF };
static const struct branches dev_st_branches = { KC_ACCESS_DEV_ST_OK, KC_ACCESS_DEV_ST_CACHED,
						 KC_ACCESS_DEV_ST_FAULT, KC_ACCESS_DEV_ST_DENIED,
						 KC_ACCESS_DEV_ST_OFF };

static unsigned branch(const struct branches *b, const struct host_access *a)
{
	const unsigned by_result[] = { [HOST_ACCESS_OK] = a->cached ? b->cached : b->ok,
				       [HOST_ACCESS_FAULT] = b->fault,
				       [HOST_ACCESS_DENIED] = b->denied,
				       [HOST_ACCESS_DISABLED] = b->off };

	return by_result[a->result];
}

static void report(struct step_machine *m, unsigned cpu, const struct branches *b,
		   const struct host_access *a, struct step_result *r)
{
	note_outcome(m, cpu, branch(b, a));
	add_visible(r, a->result);
	add_visible(r, a->value);
}

/* ---- declassified pages ----------------------------------------------------------------- */

/*
 * The content of a page that a VM shares is declared: whoever loads from it gets
 * the next value of its own stream, and stores vanish (9.1, 9.2).  Only while it is
 * shared by the book: a page that somebody reaches for any other reason is real
 * memory, so that a wrong mapping shows.
 */
static bool is_declassified(const struct step_machine *m, uint64_t pfn)
{
	struct acc_page page = acc_page(&m->base, pfn);

	return kc_is_vm(page.owner) && kc_is_shared(page.count);
}

/* Second half of a load by principal `v`. */
static void load_word(struct step_machine *m, unsigned cpu, uint64_t v, uint64_t word,
		      struct host_access *a)
{
	if (a->result != HOST_ACCESS_OK)
		return;
	if (!is_declassified(m, a->pfn)) {
		a->value = page_word(m, a->pfn, word);
		return;
	}
	a->value = next_input(m, cpu, v);
}

static void store_word(struct step_machine *m, unsigned cpu, uint64_t word, uint64_t value,
		       const struct host_access *a)
{
	if (a->result == HOST_ACCESS_OK && !is_declassified(m, a->pfn))
		set_page_word(m, cpu, a->pfn, word, value);
}

/* ---- the running principal ------------------------------------------------------------- */

static uint64_t vmid_of(const struct step_machine *m, unsigned cpu)
{
	return live(m, cpu, PLAT_REG_VTTBR_EL2) >> KC_VTTBR_VMID_SHIFT;
}

void STEP(ld_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	struct host_access a;

	begin_outside(m);
	a = reach(m, s->cpu, s->arg[0], false);
	load_word(m, s->cpu, vmid_of(m, s->cpu), s->arg[1] % HOST_PAGE_WORDS, &a);
	end_outside(m);
	if (a.result == HOST_ACCESS_OK)
		set_loaded_word(m, s->cpu, (unsigned)(s->arg[2] % PLAT_GP_COUNT), a.value);
	touch_npt(m, vmid_of(m, s->cpu), s->arg[0]);
	report(m, s->cpu, &ld_branches, &a, r);
}

void STEP(st_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	struct host_access a;

	begin_outside(m);
	a = reach(m, s->cpu, s->arg[0], true);
	store_word(m, s->cpu, s->arg[1] % HOST_PAGE_WORDS, s->arg[2], &a);
	end_outside(m);
	touch_npt(m, vmid_of(m, s->cpu), s->arg[0]);
	report(m, s->cpu, &st_branches, &a, r);
}

void STEP(set_reg_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	(void)r;
	set_live(m, s->cpu, (unsigned)(s->arg[0] % PLAT_REG_SYS_END), s->arg[1]);
	note_outcome(m, s->cpu, KC_ACCESS_SET_REG);
}

void STEP(set_pc_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	(void)r;
	set_live(m, s->cpu, PLAT_REG_ELR_EL2, s->arg[0]);
	note_outcome(m, s->cpu, KC_ACCESS_SET_PC);
}

/* M[4:0] of the modes that a principal can be in; D, A, I, F stay masked. */
void STEP(set_mode_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	static const uint64_t pstate[] = { 0x3C5, 0x3C4, 0x3C0, 0x1D0 };

	(void)r;
	set_live(m, s->cpu, PLAT_REG_SPSR_EL2, pstate[s->arg[0] % 4]);
	note_outcome(m, s->cpu, KC_ACCESS_SET_MODE);
}

/* ---- devices ------------------------------------------------------------------------------ */

static unsigned bank_of(const struct step *s)
{
	return (unsigned)(KC_SMMU_BANKS * s->arg[1] + s->arg[0]);
}

/* What the access depended on: the entry, and whether the bank is on. */
static void touch_device(struct step_machine *m, unsigned bank, uint64_t page)
{
	touch_spt(m, bank, page);
	monitor_touch(&m->base, OBJECT(OBJ_BANK, 0, bank));
}

void STEP(dev_ld_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	struct host_access a;

	begin_outside(m);
	a = dev_reach(m, bank_of(s), s->arg[2], false);
	load_word(m, s->cpu, acc_bank(&m->base, bank_of(s)), s->arg[3] % HOST_PAGE_WORDS, &a);
	end_outside(m);
	touch_device(m, bank_of(s), s->arg[2]);
	report(m, s->cpu, &dev_ld_branches, &a, r);
}

void STEP(dev_st_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	struct host_access a;

	begin_outside(m);
	a = dev_reach(m, bank_of(s), s->arg[2], true);
	store_word(m, s->cpu, s->arg[3] % HOST_PAGE_WORDS, s->arg[4], &a);
	end_outside(m);
	touch_device(m, bank_of(s), s->arg[2]);
	report(m, s->cpu, &dev_st_branches, &a, r);
}

/* ---- the owner of a page, where nothing runs ------------------------------------------ */

void STEP(write_page_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	r->skipped = s->arg[0] >= acc_pages(&m->base);
	if (r->skipped)
		return;
	begin_outside(m);
	set_page_word(m, s->cpu, s->arg[0], s->arg[1] % HOST_PAGE_WORDS, s->arg[2]);
	end_outside(m);
	note_outcome(m, s->cpu, KC_ACCESS_WRITE_PAGE);
}
