/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loads and stores of the current principal and of its devices (spec sekvm.md 9).
 *
 * A page has one word of content.  What another principal may write too is read
 * through the data stream of the reader: its content is declassified.
 */
#include "model/kcore/ctxt.h"

/* Where the value of an access comes from or goes to. */
enum page_use {
	PAGE_STUCK,  /* no such page for this principal: the access would fault */
	PAGE_OWN,    /* its content */
	PAGE_SHARED, /* declassified: loads from the stream, stores vanish */
};

/* Who accesses: the current principal of a CPU, itself or through one of its banks. */
struct actor {
	unsigned cpu;
	uint64_t v;
	bool device;
};

/* 9.4; safe: a page with count INVALID is private to the devices of its owner. */
static bool never_faulted_in(const struct kmodel *m, struct km_s2 page)
{
	return !km_quirk(m, KM_Q_invalid_count_is_shared) && km_is_vm(page.owner) &&
	       page.count == KC_INVALID;
}

static enum page_use page_use(const struct kmodel *m, const struct actor *by, uint64_t pfn)
{
	struct km_s2 page = km_s2(m, pfn);
	uint64_t v = by->v;

	if (pfn == 0)
		return PAGE_STUCK;
	if (never_faulted_in(m, page))
		return by->device && page.owner == v && m->vm[v].state == KC_VERIFIED ? PAGE_OWN
										      : PAGE_STUCK;
	if (v == KC_HOSTVISOR)
		return page.owner == KC_HOSTVISOR ? PAGE_OWN : PAGE_SHARED;
	if (m->vm[v].state != KC_VERIFIED || page.owner == KC_INVALID)
		return PAGE_STUCK;
	return page.count == 0 ? PAGE_OWN : PAGE_SHARED;
}

/* ---- registers ----------------------------------------------------------------------- */

/* [S52]: published loads reach x0..x29, stores every word of the saved context. */
static bool register_valid(const struct kmodel *m, uint64_t reg, bool load)
{
	if (km_quirk(m, KM_Q_store_any_register))
		return !load || reg < KM_GP_COUNT - 1;
	return reg < KM_GP_COUNT;
}

/* [S32] (a): the published accesses work on the saved context. */
static bool in_context(const struct kmodel *m, unsigned word)
{
	return km_quirk(m, KM_Q_load_hits_shadow) || word >= KM_HW_WORDS;
}

static uint64_t get_register(const struct kmodel *m, unsigned cpu, uint64_t reg)
{
	unsigned word = km_shadow_word(reg);

	if (word == KM_NO_WORD)
		return 0;
	if (!in_context(m, word))
		return km_hw(m, cpu, word);
	return km_ctxt(m, m->cpu[cpu].cur_vmid, m->cpu[cpu].cur_vcpuid, word);
}

static void set_register(struct kmodel *m, unsigned cpu, uint64_t reg, uint64_t value)
{
	unsigned word = KM_x0 + (unsigned)reg;

	if (in_context(m, word))
		km_set_ctxt(m, m->cpu[cpu].cur_vmid, m->cpu[cpu].cur_vcpuid, word, value);
	else
		km_set_hw(m, cpu, word, value);
}

/* [S32] (b): a published read of a shared page consumes nothing. */
static uint64_t read_shared(struct kmodel *m, uint64_t v)
{
	if (km_quirk(m, KM_Q_shared_read_no_log))
		return m->cfg.world.data(m->cfg.world.ctx, v, m->dlog[v]);
	return km_next_input(m, v);
}

/* ---- accesses to a frame ------------------------------------------------------------- */

static struct km_result load(struct kmodel *m, const struct actor *by, uint64_t pfn, uint64_t reg)
{
	enum page_use use = page_use(m, by, pfn);

	if (use == PAGE_STUCK || !register_valid(m, reg, true))
		return km_stuck();
	set_register(m, by->cpu, reg, use == PAGE_OWN ? km_mem(m, pfn) : read_shared(m, by->v));
	km_log_argument(m, "OPT_GET", by->v);
	return (struct km_result){ .code = KC_OK };
}

static struct km_result store(struct kmodel *m, const struct actor *by, uint64_t pfn, uint64_t reg)
{
	enum page_use use = page_use(m, by, pfn);

	if (use == PAGE_STUCK || !register_valid(m, reg, false))
		return km_stuck();
	if (use == PAGE_OWN)
		km_set_mem(m, pfn, get_register(m, by->cpu, reg));
	km_log_argument(m, "OPT_GET", by->v);
	return (struct km_result){ .code = KC_OK };
}

/* ---- 9.1, 9.2: through the stage-2 table --------------------------------------------- */

static struct actor principal(const struct kmodel *m, unsigned cpu, bool device)
{
	return (struct actor){ .cpu = cpu, .v = m->cpu[cpu].cur_vmid, .device = device };
}

struct km_result mem_load(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg)
{
	struct actor by = principal(m, cpu, false);

	if (m->cpu[cpu].icore)
		return km_stuck();
	return load(m, &by, km_npt(m, by.v, gfn).pfn, reg);
}

struct km_result mem_store(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg)
{
	struct actor by = principal(m, cpu, false);

	if (m->cpu[cpu].icore)
		return km_stuck();
	return store(m, &by, km_npt(m, by.v, gfn).pfn, reg);
}

/* ---- 9.3: through the table of a bank ------------------------------------------------ */

/* The bank exists and belongs to the current principal. */
static bool bank_usable(const struct kmodel *m, unsigned cpu, uint64_t cbndx, uint64_t index)
{
	return !m->cpu[cpu].icore && km_is_bank(cbndx, index) &&
	       m->bank[km_bank(cbndx, index)] == m->cpu[cpu].cur_vmid;
}

struct km_result dev_load(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg,
			  uint64_t cbndx, uint64_t index)
{
	struct actor by = principal(m, cpu, true);

	if (!bank_usable(m, cpu, cbndx, index))
		return km_stuck();
	return load(m, &by, km_spt(m, km_bank(cbndx, index), gfn).pfn, reg);
}

struct km_result dev_store(struct kmodel *m, unsigned cpu, uint64_t gfn, uint64_t reg,
			   uint64_t cbndx, uint64_t index)
{
	struct actor by = principal(m, cpu, true);

	if (!bank_usable(m, cpu, cbndx, index))
		return km_stuck();
	return store(m, &by, km_spt(m, km_bank(cbndx, index), gfn).pfn, reg);
}
