/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SMMU register emulation (sekvm.md 8.4; [S13, S25, S41, C14, C22]).
 *
 * Register names and meanings: Arm System MMU architecture, version 2.
 */
#include "hyp/kcore/smmu_mmio.h"

#include "hyp/kcore/mmio_spt_walk.h"

/* What a written value must satisfy. */
enum rule {
	RULE_NONE,  /* any value */
	RULE_SCR0,  /* translation stays on, conflicting streams fault */
	RULE_SCR2,  /* no VMID of its own for bypassing streams */
	RULE_S2CR,  /* a stream translates, through a bank of the host */
	RULE_CBAR,  /* a bank is stage 2 only and tagged with its owner */
	RULE_TTBR0, /* the register gets EL2's table, whatever the value */
};

/*
 * Offsets first..end-1 with one rule, for accesses of the widths in `sizes` (the
 * sum of 4 and 8).  A register of 32 bits has no 8: a wide access would also hit
 * its neighbour.
 */
struct reg_rule {
	uint32_t first, end;
	uint8_t sizes;
	uint8_t rule;
};

/* Global register spaces 0 and 1. */
static const struct reg_rule global_regs[] = {
	{ KC_SMMU_SCR0, KC_SMMU_SCR0 + 4, 4, RULE_SCR0 },
	{ KC_SMMU_SCR2, KC_SMMU_SCR2 + 4, 4, RULE_SCR2 },
	{ 0x0048, 0x004C, 4, RULE_NONE },		  /* sGFSR: acknowledge global faults */
	{ 0x0060, 0x0074, 4, RULE_NONE },		  /* TLB invalidation and synchronisation */
	{ 0x0400, 0x0404, 4, RULE_SCR0 },		  /* NSCR0, the alias of sCR0 */
	{ 0x0C00, 0x1000, 4, RULE_S2CR },		  /* S2CR<n> */
	{ KC_SMMU_CBAR, KC_SMMU_CBAR_END, 4, RULE_CBAR }, /* CBAR<n> */
};

/* The page of one context bank. */
static const struct reg_rule bank_regs[] = {
	{ 0x008, 0x00C, 4, RULE_NONE }, /* RESUME: end a stalled transaction */
	{ KC_SMMU_CB_TTBR0, KC_SMMU_CB_TTBR0 + 8, 4 + 8, RULE_TTBR0 },
	{ 0x058, 0x05C, 4, RULE_NONE },	    /* FSR: acknowledge faults */
	{ 0x618, 0x61C, 4, RULE_NONE },	    /* TLBIALL */
	{ 0x630, 0x640, 4 + 8, RULE_NONE }, /* TLBIIPAS2, TLBIIPAS2L */
	{ 0x7F0, 0x7F4, 4, RULE_NONE },	    /* TLBSYNC */
};

#define ROWS(table) (sizeof(table) / sizeof((table)[0]))

/* S2CR: type in bits 17..16 (0 = translate), bank in bits 7..0. */
#define S2CR_TYPE_SHIFT 16u
#define S2CR_TYPE_MASK 3u
#define S2CR_CB_MASK 0xFFu
/* CBAR: type from bit 16 (0 = stage 2 only), VMID in bits 7..0. */
#define CBAR_TYPE_SHIFT 16u
#define CBAR_VMID_MASK 0xFFu
#define SCR2_VMID_MASK 0xFFu

static const struct reg_rule *find_rule(const struct reg_rule *table, unsigned rows,
					uint64_t offset, unsigned size)
{
	for (unsigned k = 0; k < rows; k++)
		if (offset >= table[k].first && offset < table[k].end && (table[k].sizes & size))
			return &table[k];
	return 0;
}

static bool size_valid(const struct smmu_access *a)
{
	return (a->size == 4 || a->size == 8) && a->offset % a->size == 0;
}

static bool in_bank_page(const struct smmu_access *a)
{
	return a->offset >= KC_SMMU_CB_BASE;
}

static uint64_t bank_of_page(const struct smmu_access *a)
{
	return (a->offset - KC_SMMU_CB_BASE) >> KC_SMMU_CB_SHIFT;
}

/* Bank `cb` exists [S25, C22]. */
static bool bank_exists(const struct kcore *kc, unsigned dev, uint64_t cb)
{
	return cb < kc->cfg.smmu[dev].banks;
}

static uint64_t bank_owner(const struct kcore *kc, unsigned dev, uint64_t cb)
{
	return kc->bank[kc_bank(cb, dev)];
}

static bool host_owns(const struct kcore *kc, unsigned dev, uint64_t cb)
{
	return bank_exists(kc, dev, cb) && bank_owner(kc, dev, cb) == KC_HOSTVISOR;
}

static bool s2cr_allowed(const struct kcore *kc, unsigned dev, uint64_t value)
{
	return ((value >> S2CR_TYPE_SHIFT) & S2CR_TYPE_MASK) == 0 &&
	       host_owns(kc, dev, value & S2CR_CB_MASK);
}

/* A free bank has nobody whose tag it could carry. */
static bool cbar_allowed(const struct kcore *kc, const struct smmu_access *a, uint64_t value)
{
	uint64_t cb = (a->offset - KC_SMMU_CBAR) / 4;

	return bank_exists(kc, a->dev, cb) && value >> CBAR_TYPE_SHIFT == 0 &&
	       (value & CBAR_VMID_MASK) == bank_owner(kc, a->dev, cb);
}

static bool value_allowed(const struct kcore *kc, const struct smmu_access *a, unsigned rule,
			  uint64_t value)
{
	switch (rule) {
	case RULE_SCR0:
		return (value & KC_SMMU_SCR0_SMCFCFG) && !(value & KC_SMMU_SCR0_CLIENTPD);
	case RULE_SCR2:
		return (value & SCR2_VMID_MASK) == 0;
	case RULE_S2CR:
		return s2cr_allowed(kc, a->dev, value);
	case RULE_CBAR:
		return cbar_allowed(kc, a, value);
	default:
		return true;
	}
}

static uint64_t narrow(uint64_t value, unsigned size)
{
	return size == 8 ? value : value & 0xFFFFFFFFull;
}

/* What the host wants to store there; the zero register reads 0. */
static uint64_t written_value(const struct kcore *kc, unsigned cpu, const struct smmu_access *a)
{
	if (a->reg == KC_ZERO_REGISTER)
		return 0;
	return narrow(get_ctxt(kc, KC_HOSTVISOR, cpu, PLAT_REG_X0 + a->reg), a->size);
}

/* TTBR0 holds EL2's table in both widths and in both halves [C14]. */
static uint64_t ttbr_value(const struct kcore *kc, const struct smmu_access *a)
{
	unsigned bank = kc_bank(bank_of_page(a), a->dev);

	return narrow(kc_ttbr(kc, bank) >> (8 * (a->offset % 8)), a->size);
}

static enum kc_outcome write_register(struct kcore *kc, unsigned cpu, const struct smmu_access *a)
{
	bool bank = in_bank_page(a);
	uint64_t offset = bank ? a->offset & (KC_PAGE_SIZE - 1) : a->offset;
	const struct reg_rule *r;
	uint64_t value;

	if (!size_valid(a))
		return KC_OUT_smmu_write_rejected_size;
	if (bank && !host_owns(kc, a->dev, bank_of_page(a)))
		return KC_OUT_smmu_write_rejected_bank;
	r = find_rule(bank ? bank_regs : global_regs, bank ? ROWS(bank_regs) : ROWS(global_regs),
		      offset, a->size);
	if (!r)
		return KC_OUT_smmu_write_rejected_register;
	value = written_value(kc, cpu, a);
	if (!value_allowed(kc, a, r->rule, value))
		return KC_OUT_smmu_write_rejected_value;
	if (r->rule == RULE_TTBR0) {
		plat_smmu_write(kc, cpu, a->dev, a->offset, a->size, ttbr_value(kc, a));
		return KC_OUT_smmu_write_ok_ttbr;
	}
	plat_smmu_write(kc, cpu, a->dev, a->offset, a->size, value);
	return KC_OUT_smmu_write_ok;
}

/*
 * Fault registers of a bank name addresses that its owner used: of the context
 * banks the host reads its own only.
 */
static enum kc_outcome read_register(struct kcore *kc, unsigned cpu, const struct smmu_access *a,
				     uint64_t *value)
{
	if (!size_valid(a))
		return KC_OUT_smmu_read_rejected_size;
	if (in_bank_page(a) && !host_owns(kc, a->dev, bank_of_page(a)))
		return KC_OUT_smmu_read_rejected_bank;
	*value = narrow(plat_smmu_read(kc, cpu, a->dev, a->offset, a->size), a->size);
	return KC_OUT_smmu_read_ok;
}

/* elr_el2, not esr_el2 as published [S13]. */
static void skip_instruction(struct kcore *kc, unsigned cpu)
{
	uint64_t pc = plat_reg_read(kc, cpu, PLAT_REG_ELR_EL2);

	plat_reg_write(kc, cpu, PLAT_REG_ELR_EL2, pc + KC_INSTRUCTION_BYTES);
}

void smmu_mmio_read(struct kcore *kc, unsigned cpu, const struct smmu_access *a)
{
	uint64_t value = 0;
	enum kc_outcome o;

	plat_lock(kc, cpu, KC_LOCK_SMMU);
	o = read_register(kc, cpu, a, &value);
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	if (a->reg != KC_ZERO_REGISTER)
		set_ctxt(kc, cpu, KC_HOSTVISOR, cpu, PLAT_REG_X0 + a->reg, value);
	skip_instruction(kc, cpu);
	kc_outcome(kc, cpu, o);
}

void smmu_mmio_write(struct kcore *kc, unsigned cpu, const struct smmu_access *a)
{
	enum kc_outcome o;

	plat_lock(kc, cpu, KC_LOCK_SMMU);
	o = write_register(kc, cpu, a);
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	skip_instruction(kc, cpu);
	kc_outcome(kc, cpu, o);
}
