/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Leaving a VM (sekvm.md 8.6 to 8.8, 8.11).
 *
 * Every class of exit ends in one of two ways: the guest resumes, or the host
 * continues with a record that holds only what the class declares.  A guest can
 * not stop the machine [S16].
 */
#include "hyp/kcore/ctxt.h"
#include "hyp/kcore/exception.h"
#include "hyp/kcore/kcore.h"

#define RECORD_WORDS 4u
#define X_LOW 0xFFFFFFFFull /* SMCCC function numbers have 32 bits */

/* What the host will be told: x1 = kind, x2.. = word. */
struct exit {
	enum kc_exit kind; /* KC_EXIT_NONE: the guest resumes */
	uint64_t word[RECORD_WORDS];
	uint64_t dirty; /* what the next run changes: registers, pc (2.9) */
	enum kc_outcome outcome;
};

struct vcpu {
	struct kcore *kc;
	unsigned cpu;
	uint64_t v, i;
};

static uint64_t saved(const struct vcpu *c, unsigned word)
{
	return get_ctxt(c->kc, c->v, c->i, word);
}

/* Register `n` of an instruction's operand field. */
static uint64_t saved_x(const struct vcpu *c, uint64_t n)
{
	return n == KC_ZERO_REGISTER ? 0 : saved(c, PLAT_REG_X0 + (unsigned)n);
}

static uint64_t class_of(uint64_t esr)
{
	return (esr >> KC_ESR_EC_SHIFT) & KC_ESR_EC_MASK;
}

/* ---- guest hypercalls (8.7, prep_hvc of 8.8) ----------------------------------------- */

/* Functions whose arguments the host needs; of any other call it learns nothing [S20]. */
static const uint64_t psci_for_host[] = {
	KC_PSCI_CPU_ON_64,
	KC_PSCI_AFFINITY_INFO_32,
	KC_PSCI_AFFINITY_INFO_64,
};

static bool is_psci_for_host(uint64_t function)
{
	for (unsigned k = 0; k < sizeof(psci_for_host) / sizeof(psci_for_host[0]); k++)
		if (psci_for_host[k] == function)
			return true;
	return false;
}

/* x0 = 11: share [x2, x2 + x3) with the host; 12: take it back.  The operations bound it [S43]. */
static uint64_t share_range(const struct vcpu *c)
{
	uint64_t addr = saved(c, PLAT_REG_X0 + 2);
	uint64_t size = saved(c, PLAT_REG_X0 + 3);
	uint64_t pages = size / KC_PAGE_SIZE + (size % KC_PAGE_SIZE != 0);
	uint64_t gfn = addr / KC_PAGE_SIZE;

	if (addr % KC_PAGE_SIZE != 0)
		return kc_outcome(c->kc, c->cpu, KC_OUT_vm_exit_range);
	if (saved(c, PLAT_REG_X0) == KC_HVC_GRANT)
		return grant_range(c->kc, c->cpu, c->v, gfn, pages);
	return revoke_range(c->kc, c->cpu, c->v, gfn, pages);
}

static struct exit on_hvc(const struct vcpu *c)
{
	uint64_t function = saved(c, PLAT_REG_X0);
	struct exit e = { .kind = KC_EXIT_HVC, .dirty = 1, .outcome = KC_OUT_vm_exit_hvc };

	if (function == KC_HVC_GRANT || function == KC_HVC_REVOKE) {
		uint64_t code = share_range(c);

		if (!c->kc->halt)
			set_ctxt(c->kc, c->cpu, c->v, c->i, PLAT_REG_X0, code);
		return (struct exit){ .kind = KC_EXIT_NONE };
	}
	if ((function & X_LOW) == KC_PSCI_SYSTEM_OFF) {
		set_vm_poweroff(c->kc, c->cpu, c->v);
		e.kind = KC_EXIT_SYSTEM_OFF;
		e.outcome = KC_OUT_vm_exit_system_off;
	} else if (is_psci_for_host(function & X_LOW)) {
		for (unsigned k = 0; k < RECORD_WORDS; k++)
			e.word[k] = saved(c, PLAT_REG_X0 + k);
		e.outcome = KC_OUT_vm_exit_psci;
	}
	return e;
}

/* ---- aborts (prep_abort of 8.8) -------------------------------------------------------- */

static struct exit other(uint64_t esr, enum kc_outcome outcome)
{
	return (struct exit){
		.kind = KC_EXIT_OTHER,
		.word = { class_of(esr) },
		.outcome = outcome,
	};
}

/*
 * The syndrome is EL2's copy [S19].  Of a write the host sees the one register
 * that the guest stored; of a read it may set the one that the guest loads.
 */
static struct exit on_mmio(const struct vcpu *c, uint64_t ipa, uint64_t esr)
{
	uint64_t size = 1ull << ((esr >> KC_ESR_SAS_SHIFT) & KC_ESR_SAS_MASK);
	uint64_t rt = (esr >> KC_ESR_SRT_SHIFT) & KC_ESR_SRT_MASK;
	uint64_t mask = size == 8 ? KC_INVALID64 : (1ull << (8 * size)) - 1;

	if (class_of(esr) != KC_ESR_EC_DABT_LOW || !(esr & KC_ESR_ISV) || (esr & KC_ESR_S1PTW))
		return other(esr, KC_OUT_vm_exit_mmio_undecoded);
	if (esr & KC_ESR_WNR)
		return (struct exit){
			.kind = KC_EXIT_MMIO_WRITE,
			.word = { ipa, size, saved_x(c, rt) & mask },
			.dirty = KC_DIRTY_PC_FLAG,
			.outcome = KC_OUT_vm_exit_mmio_write,
		};
	return (struct exit){
		.kind = KC_EXIT_MMIO_READ,
		.word = { ipa, size, rt },
		/* [C24]: nothing to set for the zero register */
		.dirty = KC_DIRTY_PC_FLAG | (rt == KC_ZERO_REGISTER ? 0 : 1ull << rt),
		.outcome = KC_OUT_vm_exit_mmio_read,
	};
}

static struct exit on_abort(const struct vcpu *c)
{
	uint64_t esr = saved(c, PLAT_REG_ESR_EL2);
	uint64_t gfn = saved(c, PLAT_REG_HPFAR_EL2) >> KC_HPFAR_SHIFT; /* [S14] */
	uint64_t offset = saved(c, PLAT_REG_FAR_EL2) & (KC_PAGE_SIZE - 1);

	if (gfn < KC_MAX_MMIO_ADDR / KC_PAGE_SIZE)
		return on_mmio(c, gfn << KC_PAGE_SHIFT | offset, esr);
	set_ctxt(c->kc, c->cpu, c->v, c->i, KC_CTXT_FLAGS,
		 saved(c, KC_CTXT_FLAGS) | KC_FLAG_FAULT_PENDING);
	return (struct exit){
		.kind = KC_EXIT_FAULT,
		.word = { gfn },
		.outcome = KC_OUT_vm_exit_fault,
	};
}

/* ---- classes ----------------------------------------------------------------------------- */

/* [C22]: a register access that EL2 traps and does not emulate is undefined for the guest. */
static struct exit on_sys64(const struct vcpu *c)
{
	exception_inject(c->kc, c->cpu, KC_ESR_EC_UNKNOWN);
	kc_outcome(c->kc, c->cpu, KC_OUT_vm_exit_undefined);
	return (struct exit){ .kind = KC_EXIT_NONE };
}

static struct exit on_trap(const struct vcpu *c)
{
	uint64_t esr = saved(c, PLAT_REG_ESR_EL2);

	switch (class_of(esr)) {
	case KC_ESR_EC_SYS64:
		return on_sys64(c);
	case KC_ESR_EC_HVC32:
	case KC_ESR_EC_HVC64:
		return on_hvc(c);
	case KC_ESR_EC_WFX:
		return (struct exit){
			.kind = KC_EXIT_WFX,
			.dirty = KC_DIRTY_PC_FLAG,
			.outcome = KC_OUT_vm_exit_wfx,
		};
	case KC_ESR_EC_IABT_LOW:
	case KC_ESR_EC_DABT_LOW:
		return on_abort(c);
	default:
		return other(esr, KC_OUT_vm_exit_other);
	}
}

static struct exit classify(const struct vcpu *c)
{
	uint64_t ec = saved(c, PLAT_REG_EC);

	if (ec == KC_EC_INTERRUPT)
		return (struct exit){
			.kind = KC_EXIT_INTERRUPT,
			.outcome = KC_OUT_vm_exit_interrupt,
		};
	if (ec == KC_EC_TRAP)
		return on_trap(c);
	return other(saved(c, PLAT_REG_ESR_EL2), KC_OUT_vm_exit_other);
}

/* ---- the switch -------------------------------------------------------------------------- */

static void save_exception(const struct vcpu *c)
{
	uint64_t flags = saved(c, KC_CTXT_FLAGS);

	ctxt_save_gp(c->kc, c->cpu, c->v, c->i);
	ctxt_save_return(c->kc, c->cpu, c->v, c->i);
	ctxt_save_fault(c->kc, c->cpu, c->v, c->i);
	/* the record of an older fault is gone with hpfar_el2 [S51] */
	set_ctxt(c->kc, c->cpu, c->v, c->i, KC_CTXT_FLAGS, flags & ~KC_FLAG_FAULT_PENDING);
}

/* False: the machine stopped. */
static bool prep_exit(const struct vcpu *c, const struct exit *e)
{
	ctxt_save_system(c->kc, c->cpu, c->v, c->i);
	set_ctxt(c->kc, c->cpu, c->v, c->i, KC_CTXT_DIRTY, e->dirty);
	if (set_vcpu_inactive(c->kc, c->cpu, c->v, c->i) != KC_OK)
		kc_panic(c->kc, c->cpu, KC_PANIC_VCPU_STATE);
	return !c->kc->halt;
}

/* Results of the host's vcpu_run, in its own context. */
static void tell_host(struct kcore *kc, unsigned cpu, const struct exit *e)
{
	set_ctxt(kc, cpu, KC_HOSTVISOR, cpu, PLAT_REG_X0, KC_OK);
	set_ctxt(kc, cpu, KC_HOSTVISOR, cpu, PLAT_REG_X0 + 1, e->kind);
	for (unsigned k = 0; k < RECORD_WORDS; k++)
		set_ctxt(kc, cpu, KC_HOSTVISOR, cpu, PLAT_REG_X0 + 2 + k, e->word[k]);
}

static void switch_to_host(struct kcore *kc, unsigned cpu)
{
	set_per_cpu(kc, cpu, KC_HOSTVISOR, cpu);
	ctxt_host_controls(kc, cpu);
	ctxt_restore(kc, cpu, KC_HOSTVISOR, cpu);
	set_ihost(kc, cpu, 1);
}

void kc_vm_exit(struct kcore *kc, unsigned cpu)
{
	struct vcpu c = { kc, cpu, kc->cpu[cpu].cur_vmid, kc->cpu[cpu].cur_vcpuid };
	struct exit e;

	if (!ctxt_enter_from_vm(kc, cpu))
		return;
	save_exception(&c);
	e = classify(&c);
	if (kc->halt)
		return;
	if (e.kind == KC_EXIT_NONE) {
		ctxt_restore_gp(kc, cpu, c.v, c.i);
	} else {
		if (!prep_exit(&c, &e))
			return;
		tell_host(kc, cpu, &e);
		switch_to_host(kc, cpu);
		kc_outcome(kc, cpu, e.outcome);
	}
	ctxt_leave(kc, cpu);
}
