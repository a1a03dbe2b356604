/* SPDX-License-Identifier: Apache-2.0 */
/*
 * switch_completeness (sekvm.md 8.10): when a CPU goes from one principal to
 * another, everything of the first is saved, and every live register is a function
 * of the context of the second and of constants [S28] [S29] [S30] [S31].
 */
#include <inttypes.h>
#include <string.h>

#include "oracle/kcore/core_names.h"
#include "oracle/kcore/core/concrete.h"
#include "oracle/kcore/ended_step.h"

struct word_pair {
	unsigned reg, word; /* a live register and the word of the context that goes with it */
};

struct word_range {
	unsigned first, end;
};

/* Registers whose word in a context has their own number. */
static const struct word_range moved_ranges[] = {
	{ PLAT_REG_X0, PLAT_REG_X0 + PLAT_GP_COUNT },
	{ PLAT_REG_Q0, PLAT_REG_FPCR + 1 },
	{ PLAT_REG_SYS_FIRST, PLAT_REG_SYS_END },
};
static const struct word_pair saved_pairs[] = {
	{ PLAT_REG_VMPIDR_EL2, PLAT_REG_MPIDR_EL1 },
	{ PLAT_REG_ELR_EL2, KC_CTXT_PC }, /* [S28] */
	{ PLAT_REG_SPSR_EL2, KC_CTXT_PSTATE },
};
static const struct word_pair restored_pairs[] = {
	{ PLAT_REG_VMPIDR_EL2, PLAT_REG_MPIDR_EL1 },
	{ PLAT_REG_MPIDR_EL1, PLAT_REG_MPIDR_EL1 },
	{ PLAT_REG_ELR_EL2, KC_CTXT_PC },
	{ PLAT_REG_SPSR_EL2, KC_CTXT_PSTATE },
	{ PLAT_REG_ESR_EL2, PLAT_REG_ESR_EL2 },
	{ PLAT_REG_EC, PLAT_REG_EC },
	{ PLAT_REG_FAR_EL2, PLAT_REG_FAR_EL2 },
	{ PLAT_REG_HPFAR_EL2, PLAT_REG_HPFAR_EL2 },
};

/* Registers that are constants of the kind of principal, in the bits of `mask` [S30] [S31]. */
struct control {
	enum plat_reg reg;
	uint64_t mask, vm, host;
};
#define ALL_BITS UINT64_MAX
#define TIMER_BITS (KC_CNTHCTL_EL1PCTEN | KC_CNTHCTL_EL1PCEN)
static const struct control controls[] = {
	{ PLAT_REG_HCR_EL2, ALL_BITS, KC_HCR_VM, KC_HCR_HOST },
	{ PLAT_REG_PMUSELR_EL0, ALL_BITS, 0, 0 },
	{ PLAT_REG_PMUSERENR_EL0, ALL_BITS, KC_PMUSERENR_VM, 0 },
	{ PLAT_REG_MDCR_EL2, ALL_BITS, KC_MDCR_VM, 0 },
	{ PLAT_REG_CPTR_EL2, ALL_BITS, KC_CPTR_VM, KC_CPTR_HOST },
	{ PLAT_REG_CNTHCTL_EL2, TIMER_BITS, 0, TIMER_BITS },
};
#define COUNT(table) (sizeof(table) / sizeof((table)[0]))
#define NO_REG PLAT_REG_COUNT

/* The first register that differs from its word of the context, or NO_REG. */
static unsigned first_difference(const uint64_t *reg, const uint64_t *ctxt,
				 const struct word_pair *pair, size_t pairs)
{
	for (size_t k = 0; k < COUNT(moved_ranges); k++) {
		unsigned n = moved_ranges[k].first, end = moved_ranges[k].end;

		if (!memcmp(&reg[n], &ctxt[n], (end - n) * sizeof(*reg)))
			continue;
		while (reg[n] == ctxt[n])
			n++;
		return n;
	}
	for (size_t k = 0; k < pairs; k++) {
		if (reg[pair[k].reg] != ctxt[pair[k].word])
			return pair[k].reg;
	}
	return NO_REG;
}

/* The first control register without the value that `v` must run with, or NO_REG. */
static unsigned first_wrong_control(const struct machine *m, const uint64_t *reg, uint64_t v,
				    const uint64_t *ctxt)
{
	bool is_host = v == KC_HOSTVISOR;

	if (reg[PLAT_REG_VTTBR_EL2] != concrete_vttbr(m, v))
		return PLAT_REG_VTTBR_EL2;
	if (reg[PLAT_REG_TPIDR_EL2] != (is_host ? 0 : ctxt[PLAT_REG_TPIDR_EL2]))
		return PLAT_REG_TPIDR_EL2;
	for (size_t k = 0; k < COUNT(controls); k++) {
		uint64_t wanted = is_host ? controls[k].host : controls[k].vm;

		if ((reg[controls[k].reg] & controls[k].mask) != wanted)
			return controls[k].reg;
	}
	return NO_REG;
}

/* Save half: the context of who left is what its registers were. */
static void check_save(const struct ended_step *e, const struct kcore_cpu *left,
		       const struct patched *entry)
{
	const uint64_t *ctxt = acc_ctxt(e->m, (unsigned)left->cur_vmid, (unsigned)left->cur_vcpuid);
	uint64_t reg[PLAT_REG_COUNT];
	unsigned bad;

	patched_copy(entry, reg, PLAT_REG_COUNT);
	bad = first_difference(reg, ctxt, saved_pairs, COUNT(saved_pairs));
	CLAUSE(&e->at, switch_completeness, true, bad == NO_REG,
	       "save: %s of context %" PRIu64 "/%" PRIu64 " was not saved", kc_reg_name(bad),
	       left->cur_vmid, left->cur_vcpuid);
}

/* Restore half: registers are those of the context of who runs now, and constants. */
static void check_restore(const struct ended_step *e)
{
	const struct kcore_cpu *c = ended_cpu_now(e);
	const uint64_t *ctxt = acc_ctxt(e->m, (unsigned)c->cur_vmid, (unsigned)c->cur_vcpuid);
	const uint64_t *reg = host_registers(acc_core(e->m), e->s->cpu);
	unsigned bad = first_difference(reg, ctxt, restored_pairs, COUNT(restored_pairs));

	if (bad == NO_REG)
		bad = first_wrong_control(e->m, reg, c->cur_vmid, ctxt);
	CLAUSE(&e->at, switch_completeness, true, bad == NO_REG,
	       "restore: %s (0x%" PRIx64 ") is not that of context %" PRIu64 "/%" PRIu64,
	       kc_reg_name(bad), reg[bad], c->cur_vmid, c->cur_vcpuid);
}

static bool is_context(const struct kcore_cpu *c)
{
	return c->cur_vmid <= KC_MAX_VM && c->cur_vcpuid < KC_VCPU_PER_VM;
}

void ended_check_switch(const struct ended_step *e, const struct patched *entry)
{
	const struct kcore_cpu left = ended_cpu_before(e);

	if (left.cur_vmid == ended_cpu_now(e)->cur_vmid || !is_context(&left) ||
	    !is_context(ended_cpu_now(e)))
		return;
	check_save(e, &left, entry);
	check_restore(e);
}
