/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A VM leaves (spec sekvm.md 8.6 to 8.8, 8.11): vm_exit_handler.
 *
 * The exit either ends in EL2 and the VM goes on ("resume"), or the host runs next
 * and learns a record of it: its class and what that class declares (abi.h).
 */
#include "model/kcore/ctxt.h"

#define RECORD_WORDS 4u

/* What the host learns: x1, x2..x5. */
struct record {
	enum kc_exit class;
	uint64_t word[RECORD_WORDS];
};

struct exit {
	unsigned cpu;
	uint64_t v, i;
	struct record record;
};

static uint64_t saved(const struct kmodel *m, const struct exit *e, unsigned word)
{
	return km_ctxt(m, e->v, e->i, word);
}

static void set_saved(struct kmodel *m, const struct exit *e, unsigned word, uint64_t value)
{
	km_set_ctxt(m, e->v, e->i, word, value);
}

static uint64_t exception_class(const struct kmodel *m, const struct exit *e)
{
	return saved(m, e, KM_esr_el2) >> KC_ESR_EC_SHIFT & KC_ESR_EC_MASK;
}

/* ---- codes (2.8) [S15] --------------------------------------------------------------- */

#define PLACEHOLDER_INTERRUPT 31u
#define PLACEHOLDER_SYS64 30u

static uint64_t interrupt_code(const struct kmodel *m)
{
	return km_quirk(m, KM_Q_placeholder_codes) ? PLACEHOLDER_INTERRUPT : KC_EC_INTERRUPT;
}

static uint64_t sys64_class(const struct kmodel *m)
{
	return km_quirk(m, KM_Q_placeholder_codes) ? PLACEHOLDER_SYS64 : KC_ESR_EC_SYS64;
}

/* HVC32 is treated alike, except as published [S20]. */
static bool is_hvc(const struct kmodel *m, uint64_t class)
{
	return class == KC_ESR_EC_HVC64 ||
	       (class == KC_ESR_EC_HVC32 && !km_quirk(m, KM_Q_prep_hvc_no_dirty));
}

/* ---- 8.8, by class ------------------------------------------------------------------- */

/* Values of x0..x3 leave the guest with the PSCI functions that the host implements. */
static bool host_implements(uint64_t function)
{
	return function == KC_PSCI_CPU_ON_64 || function == KC_PSCI_AFFINITY_INFO_32 ||
	       function == KC_PSCI_AFFINITY_INFO_64;
}

static struct km_result power_off(struct kmodel *m, struct exit *e)
{
	struct km_result r;

	if (!km_available(m, KC_LOCK_INFO + e->v))
		return km_stuck();
	r = local_set_vm_poweroff(m, e->v);
	km_log_argument(m, "OVM_POWEROFF", e->v);
	e->record.class = KC_EXIT_SYSTEM_OFF;
	return r;
}

static struct km_result prep_hvc(struct kmodel *m, struct exit *e)
{
	uint64_t function = saved(m, e, KM_x0) & 0xFFFFFFFFull;

	if (!km_quirk(m, KM_Q_prep_hvc_no_dirty))
		set_saved(m, e, KM_dirty, 1); /* x0 is the result */
	if (function == KC_PSCI_SYSTEM_OFF)
		return power_off(m, e);
	e->record.class = KC_EXIT_HVC;
	if (host_implements(function))
		for (unsigned k = 0; k < RECORD_WORDS; k++)
			e->record.word[k] = saved(m, e, KM_x0 + k);
	return (struct km_result){ .code = KC_OK };
}

static struct km_result prep_wfx(struct kmodel *m, struct exit *e)
{
	set_saved(m, e, KM_dirty, KC_DIRTY_PC_FLAG);
	e->record.class = KC_EXIT_WFX;
	return (struct km_result){ .code = KC_OK };
}

static struct km_result prep_other(struct kmodel *m, struct exit *e)
{
	e->record.class = KC_EXIT_OTHER;
	e->record.word[0] = exception_class(m, e);
	return (struct km_result){ .code = KC_OK };
}

/* A read of a device: its register will be replaced, and its instruction skipped [S19]. */
static uint64_t dirty_of_read(const struct kmodel *m, uint64_t rt)
{
	if (km_quirk(m, KM_Q_prep_abort_overwrites_dirty))
		return 1ull << rt;
	return KC_DIRTY_PC_FLAG | (rt < KM_GP_COUNT ? 1ull << rt : 0);
}

static void prep_mmio_read(struct kmodel *m, struct exit *e, uint64_t rt)
{
	set_saved(m, e, KM_dirty, dirty_of_read(m, rt));
	e->record.class = KC_EXIT_MMIO_READ;
	e->record.word[2] = rt;
}

static uint64_t low_bytes(uint64_t value, uint64_t bytes)
{
	return bytes == 8 ? value : value & ((1ull << 8 * bytes) - 1);
}

static void prep_mmio_write(struct kmodel *m, struct exit *e, uint64_t rt, uint64_t bytes)
{
	uint64_t value = rt < KM_GP_COUNT ? saved(m, e, KM_x0 + (unsigned)rt) : 0;

	set_saved(m, e, KM_dirty, KC_DIRTY_PC_FLAG);
	e->record.class = KC_EXIT_MMIO_WRITE;
	e->record.word[2] = low_bytes(value, bytes);
}

/* Does the syndrome say which register and how many bytes?  (A published one always does.) */
static bool decodes(const struct kmodel *m, const struct exit *e, uint64_t esr)
{
	if (km_quirk(m, KM_Q_prep_abort_untrusted_esr))
		return true;
	return exception_class(m, e) == KC_ESR_EC_DABT_LOW && (esr & KC_ESR_ISV) &&
	       !(esr & KC_ESR_S1PTW);
}

static void prep_mmio(struct kmodel *m, struct exit *e, uint64_t esr)
{
	uint64_t rt = esr >> KC_ESR_SRT_SHIFT & KC_ESR_SRT_MASK;
	uint64_t bytes = 1ull << (esr >> KC_ESR_SAS_SHIFT & KC_ESR_SAS_MASK);
	uint64_t page = saved(m, e, KM_hpfar_el2) >> KC_HPFAR_SHIFT;

	e->record.word[0] = page * KC_PAGE_SIZE | (saved(m, e, KM_far_el2) & (KC_PAGE_SIZE - 1));
	e->record.word[1] = bytes;
	if (esr & (KC_ESR_WNR | KC_ESR_S1PTW))
		prep_mmio_write(m, e, rt, bytes);
	else
		prep_mmio_read(m, e, rt);
}

static void prep_fault(struct kmodel *m, struct exit *e, uint64_t gfn)
{
	km_set_fault_pending(m, e->v, e->i, true);
	e->record.class = KC_EXIT_FAULT;
	e->record.word[0] = gfn;
}

static struct km_result prep_abort(struct kmodel *m, struct exit *e)
{
	uint64_t gfn = saved(m, e, KM_hpfar_el2) >> KC_HPFAR_SHIFT;
	uint64_t esr = km_quirk(m, KM_Q_prep_abort_untrusted_esr) ? km_next_input(m, e->v)
								  : saved(m, e, KM_esr_el2);

	if (gfn >= KC_MAX_MMIO_ADDR / KC_PAGE_SIZE)
		prep_fault(m, e, gfn);
	else if (decodes(m, e, esr))
		prep_mmio(m, e, esr);
	else
		return prep_other(m, e);
	return (struct km_result){ .code = KC_OK };
}

static struct km_result prep_trap(struct kmodel *m, struct exit *e)
{
	uint64_t class = exception_class(m, e);

	if (class == KC_ESR_EC_WFX)
		return prep_wfx(m, e);
	if (is_hvc(m, class))
		return prep_hvc(m, e);
	if (class == KC_ESR_EC_IABT_LOW || class == KC_ESR_EC_DABT_LOW)
		return prep_abort(m, e);
	return prep_other(m, e);
}

/* ---- 8.8 as a whole ------------------------------------------------------------------ */

static bool has_row(const struct kmodel *m, const struct exit *e)
{
	uint64_t class = exception_class(m, e);

	return class == KC_ESR_EC_WFX || is_hvc(m, class) || class == KC_ESR_EC_IABT_LOW ||
	       class == KC_ESR_EC_DABT_LOW;
}

static void save_vm(struct kmodel *m, const struct exit *e)
{
	km_save_sysregs(m, e->cpu, e->v, e->i);
	km_fpsimd_save(m, e->cpu, e->v, e->i);
	km_deactivate_traps(m, e->cpu);
	km_timer_disable_traps(m, e->cpu);
}

static struct km_result leave_vcpu(struct kmodel *m, const struct exit *e)
{
	struct km_result r = local_set_vcpu_inactive(m, e->v, e->i);

	km_log_argument(m, "OVM_INACTIVE", e->v);
	/* That the vCPU which ran is not ACTIVE is nobody's request. */
	if (r.code != KC_OK && !r.halt)
		return km_panic(m, KC_PANIC_VCPU_STATE);
	return km_halt_with(m, r);
}

static struct km_result prep_exit(struct kmodel *m, struct exit *e)
{
	bool trap = saved(m, e, KM_ec) == KC_EC_TRAP;
	struct km_result r;

	/* [S16]: no change of prep_exit survives this panic. */
	if (trap && km_quirk(m, KM_Q_vm_abort_exit_panics) && !has_row(m, e))
		return km_halt_with(m, (struct km_result){ .halt = true });
	save_vm(m, e);
	if (trap)
		r = prep_trap(m, e);
	else if (saved(m, e, KM_ec) == interrupt_code(m))
		r = (struct km_result){ .code = KC_OK };
	else
		r = prep_other(m, e);
	if (km_failed(r))
		return km_halt_with(m, r);
	return leave_vcpu(m, e);
}

static struct exit current_exit(const struct kmodel *m, unsigned cpu)
{
	return (struct exit){
		.cpu = cpu,
		.v = m->cpu[cpu].cur_vmid,
		.i = m->cpu[cpu].cur_vcpuid,
		.record = { .class = KC_EXIT_INTERRUPT },
	};
}

struct km_result prep_exit_vm(struct kmodel *m, unsigned cpu)
{
	struct exit e = current_exit(m, cpu);

	return prep_exit(m, &e);
}

/* ---- 8.6, 8.7 ------------------------------------------------------------------------ */

/* Safe: the host's call returns OK and the record.  Published: nothing is handed over. */
static void report(struct kmodel *m, const struct exit *e)
{
	if (km_refusals_panic(m))
		return;
	km_set_ctxt(m, KC_HOSTVISOR, e->cpu, KM_x0, KC_OK);
	km_set_ctxt(m, KC_HOSTVISOR, e->cpu, KM_x0 + 1, e->record.class);
	for (unsigned k = 0; k < RECORD_WORDS; k++)
		km_set_ctxt(m, KC_HOSTVISOR, e->cpu, KM_x0 + 2 + k, e->record.word[k]);
}

static struct km_result exit_to_host(struct kmodel *m, struct exit *e)
{
	struct km_result r = prep_exit(m, e);

	if (km_failed(r))
		return r;
	report(m, e);
	km_switch_to_host(m, e->cpu);
	return r;
}

static void resume(struct kmodel *m, const struct exit *e)
{
	km_restore_gp(m, e->cpu, e->v, e->i);
	km_set_icore(m, e->cpu, false);
}

/* As published the instruction is skipped, or would be [S13]; safe: it is undefined [C22]. */
static struct km_result system_register(struct kmodel *m, const struct exit *e)
{
	if (km_quirk(m, KM_Q_skip_writes_esr))
		km_set_hw(m, e->cpu, KM_esr_el2,
			  km_hw(m, e->cpu, KM_elr_el2) + KC_INSTRUCTION_BYTES);
	else
		km_inject_live(m, e->cpu, 0);
	resume(m, e);
	return (struct km_result){ .code = KC_OK };
}

static struct km_result share_range(struct kmodel *m, const struct exit *e, bool grant)
{
	uint64_t addr = saved(m, e, KM_x0 + 2), size = saved(m, e, KM_x0 + 3);

	if (!km_refusals_panic(m) && addr % KC_PAGE_SIZE != 0)
		return (struct km_result){ .code = KC_INVAL };
	return grant ? km_grant_range(m, e->v, addr, size) : km_revoke_range(m, e->v, addr, size);
}

/* 8.7; the guest goes on, with the code in x0; a published panic, too, returns to it. */
static struct km_result share(struct kmodel *m, const struct exit *e, bool grant)
{
	struct km_result r = share_range(m, e, grant);

	if (r.stuck)
		return r;
	if (!km_refusals_panic(m))
		set_saved(m, e, KM_x0, r.code);
	resume(m, e);
	return km_halt_with(m, r);
}

static struct km_result hypercall(struct kmodel *m, struct exit *e)
{
	uint64_t number = saved(m, e, KM_x0);

	if (number == KC_HVC_GRANT || number == KC_HVC_REVOKE)
		return share(m, e, number == KC_HVC_GRANT);
	return exit_to_host(m, e);
}

/* [S16]: the published handler knows two classes; the others stop the machine. */
static struct km_result trap(struct kmodel *m, struct exit *e)
{
	uint64_t class = exception_class(m, e);

	if (class == sys64_class(m))
		return system_register(m, e);
	if (is_hvc(m, class))
		return hypercall(m, e);
	if (!km_quirk(m, KM_Q_vm_abort_exit_panics))
		return exit_to_host(m, e);
	resume(m, e);
	return km_halt_with(m, (struct km_result){ .halt = true });
}

static struct km_result dispatch(struct kmodel *m, struct exit *e)
{
	uint64_t ec = saved(m, e, KM_ec);

	if (ec == KC_EC_TRAP)
		return trap(m, e);
	if (ec != interrupt_code(m) && km_quirk(m, KM_Q_vm_abort_exit_panics))
		return km_halt_with(m, (struct km_result){ .halt = true });
	return exit_to_host(m, e);
}

struct km_result vm_exit_handler(struct kmodel *m, unsigned cpu)
{
	struct exit e = current_exit(m, cpu);
	struct km_result r;

	m->running = cpu;
	if (!km_may_enter(m, cpu, false, &r))
		return r;
	km_save_gp(m, cpu, e.v, e.i);
	km_exit_populate_fault(m, cpu, e.v, e.i);
	km_save_pc(m, cpu, e.v, e.i);
	km_set_fault_pending(m, e.v, e.i, false);
	km_set_icore(m, cpu, true);
	return dispatch(m, &e);
}
