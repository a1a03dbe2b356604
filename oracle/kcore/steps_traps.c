/* SPDX-License-Identifier: Apache-2.0 */
/* Steps that enter EL2: hypercalls and faults of the host, exits of a VM (8). */
#include "oracle/kcore/steps.h"

#define ESR_TRANSLATION_FAULT 0x07ull /* level 3: nothing of the core depends on it */
/* Widest faulting address that HPFAR_EL2 holds: more than the core accepts. */
#define IPA_LIMIT (1ull << 52)
#define HOST_RECORD 6u /* x0..x5 */

/* What the hardware writes on an exception to EL2. */
struct exception {
	uint64_t ec, esr;
	uint64_t ipa; /* of an abort */
};

static void take_exception(struct step_machine *m, unsigned cpu, const struct exception *e)
{
	set_live(m, cpu, PLAT_REG_EC, e->ec);
	set_live(m, cpu, PLAT_REG_ESR_EL2, e->esr);
	set_live(m, cpu, PLAT_REG_FAR_EL2, e->ipa);
	set_live(m, cpu, PLAT_REG_HPFAR_EL2, e->ipa >> KC_PAGE_SHIFT << KC_HPFAR_SHIFT);
}

static uint64_t esr_of_class(uint64_t class)
{
	return (class & KC_ESR_EC_MASK) << KC_ESR_EC_SHIFT | KC_ESR_IL;
}

/* An access that the syndrome describes: `size` is rounded down to 1, 2, 4 or 8 bytes. */
struct abort {
	uint64_t ipa, size, rt;
	bool write, s1ptw, decoded;
	bool fetch; /* of an instruction: nothing else describes it */
};

static uint64_t esr_of_abort(const struct abort *a)
{
	uint64_t sas = a->size >= 8 ? 3 : a->size >= 4 ? 2 : a->size >= 2 ? 1 : 0;

	if (a->fetch)
		return esr_of_class(KC_ESR_EC_IABT_LOW) | ESR_TRANSLATION_FAULT;
	return esr_of_class(KC_ESR_EC_DABT_LOW) | ESR_TRANSLATION_FAULT |
	       (a->decoded ? KC_ESR_ISV : 0) | sas << KC_ESR_SAS_SHIFT |
	       (a->rt & KC_ESR_SRT_MASK) << KC_ESR_SRT_SHIFT | (a->write ? KC_ESR_WNR : 0) |
	       (a->s1ptw ? KC_ESR_S1PTW : 0);
}

static void take_abort(struct step_machine *m, unsigned cpu, const struct abort *a)
{
	take_exception(m, cpu, &(struct exception){ KC_EC_TRAP, esr_of_abort(a), a->ipa });
}

/* ---- the host ------------------------------------------------------------------------- */

static void host_call(struct step_machine *m, const struct step *s, struct step_result *r,
		      const uint64_t *x, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		set_live(m, s->cpu, PLAT_REG_X0 + i, x[i]);
	trap_host_hvc(m, s->cpu);
	r->code = call_code(m, s->cpu);
	add_visible(r, live(m, s->cpu, PLAT_REG_X0 + 1));
}

void STEP(hvc_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	uint64_t x[STEP_ARGS] = { hvc_of_op(s->op) };

	for (unsigned i = 1; i < STEP_ARGS; i++)
		x[i] = s->arg[i - 1];
	host_call(m, s, r, x, STEP_ARGS);
}

void STEP(raw_hvc_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	host_call(m, s, r, s->arg, STEP_ARGS);
}

void STEP(fault_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	const struct abort a = { .ipa = s->arg[0] % IPA_LIMIT,
				 .write = s->arg[1] & 1,
				 .size = s->arg[2],
				 .rt = s->arg[3],
				 .decoded = !(s->arg[4] & 1),
				 .fetch = s->arg[5] & 1 };

	take_abort(m, s->cpu, &a);
	r->code = trap_host_npt(m, s->cpu);
}

void STEP(vcpu_run_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	for (unsigned i = 0; i < 6; i++)
		set_live(m, s->cpu, PLAT_REG_X0 + i, s->arg[i]);
	trap_host_vcpu_run(m, s->cpu);
	if (acc_cpu(&m->base, s->cpu)->ihost) {
		r->code = call_code(m, s->cpu);
		return;
	}
	add_record(r, acc_cpu(&m->base, s->cpu)->cur_vmid);
	add_record(r, acc_cpu(&m->base, s->cpu)->cur_vcpuid);
}

/* ---- a VM -------------------------------------------------------------------------------- */

/* The guest resumes, or the host reads the record of the exit. */
static void exit_vm(struct step_machine *m, const struct step *s, struct step_result *r,
		    const struct exception *e)
{
	take_exception(m, s->cpu, e);
	trap_vm_exit(m, s->cpu);
	for (unsigned i = 0; acc_cpu(&m->base, s->cpu)->ihost && i < HOST_RECORD; i++)
		add_record(r, live(m, s->cpu, PLAT_REG_X0 + i));
}

static void exit_with_class(struct step_machine *m, const struct step *s, struct step_result *r,
			    uint64_t class)
{
	exit_vm(m, s, r, &(struct exception){ KC_EC_TRAP, esr_of_class(class), 0 });
}

static void guest_call(struct step_machine *m, const struct step *s, struct step_result *r,
		       const uint64_t *x, unsigned count)
{
	for (unsigned i = 0; i < count; i++)
		set_live(m, s->cpu, PLAT_REG_X0 + i, x[i]);
	exit_with_class(m, s, r, KC_ESR_EC_HVC64);
}

/* Grant and revoke come back at once, with their code in x0 (8.7). */
static void share_call(struct step_machine *m, const struct step *s, struct step_result *r,
		       enum kc_hvc call)
{
	const uint64_t x[] = { call, 0, s->arg[0], s->arg[1] };

	guest_call(m, s, r, x, 4);
	r->code = call_code(m, s->cpu);
}

void STEP(grant_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	share_call(m, s, r, KC_HVC_GRANT);
}

void STEP(revoke_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	share_call(m, s, r, KC_HVC_REVOKE);
}

void STEP(guest_hvc_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	guest_call(m, s, r, s->arg, 4);
}

void STEP(system_off_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	const uint64_t x[] = { KC_PSCI_SYSTEM_OFF };

	guest_call(m, s, r, x, 1);
}

void STEP(exit_irq_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	exit_vm(m, s, r, &(struct exception){ KC_EC_INTERRUPT, 0, 0 });
}

void STEP(exit_wfx_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	exit_with_class(m, s, r, KC_ESR_EC_WFX);
}

void STEP(exit_abort_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	const struct abort a = { .ipa = s->arg[0] % IPA_LIMIT,
				 .write = s->arg[1] & 1,
				 .size = s->arg[2],
				 .rt = s->arg[3],
				 .s1ptw = s->arg[4] & 1,
				 .decoded = !(s->arg[5] & 1) };

	exit_vm(m, s, r, &(struct exception){ KC_EC_TRAP, esr_of_abort(&a), a.ipa });
}

void STEP(exit_iabt_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	const struct abort a = { .ipa = s->arg[0] % IPA_LIMIT, .fetch = true };

	exit_vm(m, s, r, &(struct exception){ KC_EC_TRAP, esr_of_abort(&a), a.ipa });
}

void STEP(exit_sys64_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	exit_with_class(m, s, r, KC_ESR_EC_SYS64);
}

/* Also exceptions that are neither a trap nor an interrupt: `ec` from 1 on. */
void STEP(exit_class_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	const struct exception e = { s->arg[1] ? s->arg[1] : KC_EC_TRAP, esr_of_class(s->arg[0]),
				     0 };

	exit_vm(m, s, r, &e);
}
