/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Stage-2 faults of the host (spec sekvm.md 8.3) and the registers of the SMMUs
 * behind them (8.4): host_npt_handler.
 *
 * The model has no SMMU registers: a write is told to the world, a read is a value of
 * the host's stream.  What it decides is which accesses are let through.
 */
#include "model/kcore/ctxt.h"

struct access {
	uint64_t dev, offset, len, rt;
	bool write;
};

/* ---- aborts -------------------------------------------------------------------------- */

/* AArch64, and not EL0: the exception is taken without a change of level. */
static bool at_el1(uint64_t pstate)
{
	return (pstate & 0x10) == 0 && (pstate >> 2 & 3) != 0;
}

/* The host takes its own fault as an external abort. */
static void inject_abort(struct kmodel *m, unsigned cpu)
{
	uint64_t taken = km_hw(m, cpu, KM_esr_el2) >> KC_ESR_EC_SHIFT & KC_ESR_EC_MASK;
	uint64_t ec = taken == KC_ESR_EC_IABT_LOW ? KC_ESR_EC_IABT_LOW : KC_ESR_EC_DABT_LOW;

	if (at_el1(km_hw(m, cpu, KM_spsr_el2)))
		ec |= KC_ESR_EC_SAME_LEVEL;
	km_set_hw(m, cpu, KM_far_el1, km_hw(m, cpu, KM_far_el2));
	km_inject_live(m, cpu, ec << KC_ESR_EC_SHIFT | KC_ESR_IL | KC_ESR_FSC_EXTERNAL);
}

/* published: PANIC; safe: an abort (18.1, map_host). */
static struct km_result refuse_fault(struct kmodel *m, unsigned cpu, uint64_t code)
{
	struct km_result r = km_reject(m, code);

	if (!r.halt)
		inject_abort(m, cpu);
	return r;
}

/* ---- which registers may be written (8.4) -------------------------------------------- */

static uint64_t bank_owner(const struct kmodel *m, uint64_t id)
{
	return id < KC_BANKS ? m->bank[id] : KC_INVALID;
}

static bool in_bank_page(const struct access *a)
{
	return a->offset >= KC_SMMU_CB_BASE;
}

static bool host_owns(const struct kmodel *m, uint64_t dev, uint64_t cbndx)
{
	return cbndx < m->cfg.smmu[dev].banks &&
	       m->bank[KC_SMMU_BANKS * dev + cbndx] == KC_HOSTVISOR;
}

static bool scr0_translates(uint64_t data)
{
	return (data & KC_SMMU_SCR0_SMCFCFG) != 0;
}

static bool no_bypass_vmid(uint64_t data)
{
	return (data & 0xFF) == 0;
}

/* Stage 2 only (type 0 from bit 16 on) and tagged with v. */
static bool cbar_names(uint64_t v, uint64_t data)
{
	return data >> 16 == 0 && (data & 0xFF) == v;
}

/* CBAR n; the published rule lets the host do what it likes with its own banks. */
static bool cbar_published(const struct kmodel *m, const struct access *a, uint64_t data)
{
	uint64_t n = (a->offset - KC_SMMU_CBAR) / 4;
	uint64_t v = bank_owner(m, KC_SMMU_BANKS * a->dev + n);

	if (!km_quirk(m, KM_Q_cbar_index_unbounded) && n >= m->cfg.smmu[a->dev].banks)
		return false;
	return v == KC_HOSTVISOR || cbar_names(v, data);
}

/* [S25] (a): the CBAR of bank 0 falls into the range before. */
static bool in_cbar(const struct kmodel *m, uint64_t offset)
{
	uint64_t first = KC_SMMU_CBAR + (km_quirk(m, KM_Q_cbar0_unchecked) ? 1 : 0);

	return offset >= first && offset < KC_SMMU_CBAR_END;
}

/* What the published table forbids; all else is allowed [S41]. */
static bool write_published(const struct kmodel *m, const struct access *a, uint64_t data)
{
	if (in_bank_page(a))
		return ((a->offset - KC_SMMU_CB_BASE) & (KC_PAGE_SIZE - 1)) !=
		       KC_SMMU_CB_CONTEXTIDR;
	if (a->offset == KC_SMMU_SCR0)
		return scr0_translates(data);
	if (a->offset == KC_SMMU_SCR2)
		return no_bypass_vmid(data);
	return !in_cbar(m, a->offset) || cbar_published(m, a, data);
}

/* Safe: an allow-list, by register, width and value. */

static bool any_value(const struct kmodel *m, const struct access *a, uint64_t data)
{
	(void)m;
	(void)a;
	(void)data;
	return true;
}

/* Translation stays on, and no client port bypasses it. */
static bool scr0_value(const struct kmodel *m, const struct access *a, uint64_t data)
{
	(void)m;
	(void)a;
	return scr0_translates(data) && (data & KC_SMMU_SCR0_CLIENTPD) == 0;
}

static bool scr2_value(const struct kmodel *m, const struct access *a, uint64_t data)
{
	(void)m;
	(void)a;
	return no_bypass_vmid(data);
}

/* A stream is translated (type 0, bits 17..16) by a bank of the host (bits 7..0). */
static bool s2cr_value(const struct kmodel *m, const struct access *a, uint64_t data)
{
	return (data >> 16 & 3) == 0 && host_owns(m, a->dev, data & 0xFF);
}

static bool cbar_value(const struct kmodel *m, const struct access *a, uint64_t data)
{
	uint64_t n = (a->offset - KC_SMMU_CBAR) / 4;

	if (!in_cbar(m, a->offset))
		return true;
	if (!km_quirk(m, KM_Q_cbar_index_unbounded) && n >= m->cfg.smmu[a->dev].banks)
		return false;
	return cbar_names(bank_owner(m, KC_SMMU_BANKS * a->dev + n), data);
}

struct writable {
	uint64_t first, end;
	uint64_t widths; /* sum of 4 and 8 */
	bool (*allowed)(const struct kmodel *m, const struct access *a, uint64_t data);
};

/* Arm SMMUv2 global register spaces 0 and 1. */
static const struct writable global_registers[] = {
	{ KC_SMMU_SCR0, KC_SMMU_SCR0 + 4, 4, scr0_value },
	{ KC_SMMU_SCR2, KC_SMMU_SCR2 + 4, 4, scr2_value },
	{ 0x48, 0x4C, 4, any_value },	 /* sGFSR */
	{ 0x60, 0x74, 4, any_value },	 /* STLBIALL .. TLBGSYNC and status */
	{ 0x400, 0x404, 4, scr0_value }, /* NSCR0 */
	{ 0xC00, 0x1000, 4, s2cr_value },
	{ KC_SMMU_CBAR, KC_SMMU_CBAR_END, 4, cbar_value },
};

/* One context bank; TTBR0 gets EL2's table whatever is written. */
static const struct writable bank_registers[] = {
	{ 0x8, 0xC, 4, any_value }, /* RESUME */
	{ KC_SMMU_CB_TTBR0, KC_SMMU_CB_TTBR0 + 8, 4 + 8, any_value },
	{ 0x58, 0x5C, 4, any_value },	    /* FSR */
	{ 0x618, 0x61C, 4, any_value },	    /* TLBIALL */
	{ 0x630, 0x640, 4 + 8, any_value }, /* TLBIIPAS2, TLBIIPAS2L */
	{ 0x7F0, 0x7F4, 4, any_value },	    /* TLBSYNC */
};

#define ROWS(table) (sizeof(table) / sizeof((table)[0]))

static bool listed(const struct kmodel *m, const struct access *a, uint64_t data)
{
	const struct writable *row = in_bank_page(a) ? bank_registers : global_registers;
	unsigned rows = in_bank_page(a) ? ROWS(bank_registers) : ROWS(global_registers);
	uint64_t reg = in_bank_page(a) ? a->offset % KC_PAGE_SIZE : a->offset;

	for (unsigned k = 0; k < rows; k++, row++)
		if (reg >= row->first && reg < row->end && (row->widths & a->len))
			return row->allowed(m, a, data);
	return false;
}

/* Of the context banks the host reaches its own only. */
static bool bank_reachable(const struct kmodel *m, const struct access *a)
{
	return !in_bank_page(a) ||
	       host_owns(m, a->dev, (a->offset - KC_SMMU_CB_BASE) >> KC_SMMU_CB_SHIFT);
}

/* ---- emulation (8.4) ----------------------------------------------------------------- */

static uint64_t narrow(uint64_t data, uint64_t len)
{
	return len == 4 ? data & 0xFFFFFFFFull : data;
}

static bool width_allowed(const struct kmodel *m, const struct access *a)
{
	if (a->len != 4 && a->len != 8)
		return false;
	return km_quirk(m, KM_Q_smmu_bypass_regs) || a->offset % a->len == 0;
}

static bool read_allowed(const struct kmodel *m, const struct access *a)
{
	return width_allowed(m, a) && (km_quirk(m, KM_Q_smmu_bypass_regs) || bank_reachable(m, a));
}

static uint64_t written_data(const struct kmodel *m, unsigned cpu, const struct access *a)
{
	return a->rt < KM_GP_COUNT ? km_hw(m, cpu, KM_x0 + (unsigned)a->rt) : 0;
}

static bool write_allowed(const struct kmodel *m, unsigned cpu, const struct access *a)
{
	uint64_t data = written_data(m, cpu, a);

	if (!width_allowed(m, a))
		return false;
	if (km_quirk(m, KM_Q_smmu_bypass_regs))
		return write_published(m, a, data);
	return bank_reachable(m, a) && listed(m, a, narrow(data, a->len));
}

/* [S13]: the published text advances the syndrome, not the pc. */
static void skip_instruction(struct kmodel *m, unsigned cpu)
{
	km_set_hw(m, cpu, km_quirk(m, KM_Q_skip_writes_esr) ? KM_esr_el2 : KM_elr_el2,
		  km_hw(m, cpu, KM_elr_el2) + KC_INSTRUCTION_BYTES);
}

static void set_destination(struct kmodel *m, unsigned cpu, const struct access *a, uint64_t data)
{
	if (a->rt < KM_GP_COUNT)
		km_set_ctxt(m, m->cpu[cpu].cur_vmid, m->cpu[cpu].cur_vcpuid,
			    KM_x0 + (unsigned)a->rt, data);
}

/* TTBR0 gets EL2's table; as published half a write of it is one of another register [S41]. */
static bool is_own_table(const struct kmodel *m, const struct access *a)
{
	uint64_t reg = a->offset % KC_PAGE_SIZE;
	uint64_t end = KC_SMMU_CB_TTBR0 + (km_quirk(m, KM_Q_smmu_bypass_regs) ? 1 : 8);

	return in_bank_page(a) && reg >= KC_SMMU_CB_TTBR0 && reg < end;
}

static void write_register(const struct kmodel *m, unsigned cpu, const struct access *a)
{
	const struct km_world *w = &m->cfg.world;

	if (w->smmu_write)
		w->smmu_write(w->ctx, a->dev, a->offset, narrow(written_data(m, cpu, a), a->len),
			      is_own_table(m, a));
}

/* A refused access reads as zero or is ignored; a value of D_0 is drawn by a read that is not. */
static struct km_result handle_host_mmio(struct kmodel *m, unsigned cpu, const struct access *a)
{
	struct km_result r = { .code = KC_OK };
	bool allowed;

	km_section(m);
	allowed = a->write ? write_allowed(m, cpu, a) : read_allowed(m, a);
	if (!allowed)
		r = km_reject(m, KC_PERM);
	r.emulated = true;
	if (r.halt)
		return r;
	if (a->write && allowed)
		write_register(m, cpu, a);
	if (!a->write)
		set_destination(m, cpu, a,
				allowed ? narrow(km_next_input(m, KC_HOSTVISOR), a->len) : 0);
	skip_instruction(m, cpu);
	return r;
}

/* ---- faults (8.3) -------------------------------------------------------------------- */

/* [S14] */
static uint64_t fault_page(const struct kmodel *m, unsigned cpu)
{
	uint64_t hpfar = km_hw(m, cpu, KM_hpfar_el2);

	if (km_quirk(m, KM_Q_hpfar_mask_16bit))
		return (hpfar & 0xFFFF) << 8;
	/* Frame numbers that no address has must not become addresses by losing bits. */
	return hpfar >> KC_HPFAR_SHIFT < KC_GFN_LIMIT ? (hpfar & ~0xFull) << 8 : KC_ADDR_LIMIT;
}

/* The SMMU whose registers lie at addr (the last one that matches), or KC_INVALID. */
static uint64_t smmu_at(const struct kmodel *m, uint64_t addr)
{
	uint64_t dev = KC_INVALID;

	for (uint64_t i = 0; i < m->cfg.smmu_num; i++)
		if (addr >= m->cfg.smmu[i].base && addr - m->cfg.smmu[i].base < m->cfg.smmu[i].size)
			dev = i;
	return dev;
}

/* Offsets count from the base; the published text takes them modulo 64 KiB [S41]. */
static struct access decode(const struct kmodel *m, unsigned cpu, uint64_t dev, uint64_t addr)
{
	uint64_t esr = km_hw(m, cpu, KM_esr_el2);
	uint64_t ipa = addr | (km_hw(m, cpu, KM_far_el2) & (KC_PAGE_SIZE - 1));

	return (struct access){
		.dev = dev,
		.offset = km_quirk(m, KM_Q_smmu_bypass_regs) ? ipa & KC_SMMU_OFFSET_MASK
							     : ipa - m->cfg.smmu[dev].base,
		.len = 1ull << (esr >> KC_ESR_SAS_SHIFT & KC_ESR_SAS_MASK),
		.rt = esr >> KC_ESR_SRT_SHIFT & KC_ESR_SRT_MASK,
		.write = (esr & KC_ESR_WNR) != 0,
	};
}

static struct km_result smmu_access(struct kmodel *m, unsigned cpu, uint64_t dev, uint64_t addr)
{
	struct access a = decode(m, cpu, dev, addr);

	/* Without a valid syndrome nothing says which register is meant. */
	if (!km_quirk(m, KM_Q_smmu_bypass_regs) && !(km_hw(m, cpu, KM_esr_el2) & KC_ESR_ISV))
		return refuse_fault(m, cpu, KC_INVAL);
	return handle_host_mmio(m, cpu, &a);
}

static struct km_result map_fault(struct kmodel *m, unsigned cpu, uint64_t addr)
{
	struct km_result r;

	if (!km_available(m, KC_LOCK_S2PAGE) || !km_available(m, KC_LOCK_NPT + KC_HOSTVISOR))
		return km_stuck();
	r = local_map_host(m, addr);
	km_log_argument(m, "OMAP_HOST", addr);
	if (r.code != KC_OK && !r.halt)
		inject_abort(m, cpu);
	return km_halt_with(m, r);
}

static struct km_result handle_fault(struct kmodel *m, unsigned cpu)
{
	uint64_t addr = fault_page(m, cpu);
	uint64_t dev;

	if (addr >= KC_ADDR_LIMIT)
		return refuse_fault(m, cpu, KC_INVAL);
	if (!km_available(m, KC_LOCK_SMMU))
		return km_stuck();
	km_log(m, "OSMMU_GET");
	dev = smmu_at(m, addr);
	return dev == KC_INVALID ? map_fault(m, cpu, addr) : smmu_access(m, cpu, dev, addr);
}

struct km_result host_npt_handler(struct kmodel *m, unsigned cpu)
{
	uint64_t v = m->cpu[cpu].cur_vmid, i = m->cpu[cpu].cur_vcpuid;
	struct km_result r;

	m->running = cpu;
	if (!km_may_enter(m, cpu, true, &r))
		return r;
	km_save_gp(m, cpu, v, i);
	km_set_icore(m, cpu, true);
	r = handle_fault(m, cpu);
	if (r.halt || r.stuck)
		return r;
	km_restore_gp(m, cpu, v, i);
	km_set_icore(m, cpu, false);
	return r;
}
