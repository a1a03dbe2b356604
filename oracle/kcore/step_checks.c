/* SPDX-License-Identifier: Apache-2.0 */
/* Checks on a step as a whole, by class of step, from the list of its stores. */
#include <inttypes.h>

#include "oracle/kcore/core/concrete.h"
#include "oracle/kcore/ended_step.h"
#include "oracle/kcore/locks.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/view_words.h"

/* ---- vcpu_run ------------------------------------------------------------------------ */

static size_t stores_to_cur(const struct ended_step *e, size_t from, size_t end)
{
	size_t n = 0;

	for (size_t i = from; (i = ended_first_store(e, i, KC_F_CUR_VMID)) < end; i++)
		n++;
	return n;
}

/* Where the switch to the VM begins: its table is put in place. */
static size_t first_vttbr_store(const struct ended_step *e)
{
	uint64_t index = (uint64_t)e->s->cpu * HOST_REG_STRIDE + PLAT_REG_VTTBR_EL2;
	size_t i = 0;

	while (i < e->count && (e->change[i].field != HOST_F_REG || e->change[i].index != index))
		i++;
	return i;
}

/* vm_run_cur_same1 and 2 (10.9). */
static void check_cur_vmid(const struct ended_step *e, const struct patched *entry)
{
	const struct kcore_cpu *c = ended_cpu_now(e);
	size_t at_switch = first_vttbr_store(e);
	bool runs = e->r->code == KC_OK && !c->ihost;

	CLAUSE(&e->at, step_vcpu_run_process_keeps_cur_vmid, runs,
	       c->cur_vmid == patched_word(entry, PLAT_REG_X0) &&
		       c->cur_vcpuid == patched_word(entry, PLAT_REG_X0 + 1) &&
		       stores_to_cur(e, 0, at_switch) == 1,
	       "asked for vCPU %" PRIu64 "/%" PRIu64 ", %" PRIu64 "/%" PRIu64 " runs",
	       patched_word(entry, PLAT_REG_X0), patched_word(entry, PLAT_REG_X0 + 1), c->cur_vmid,
	       c->cur_vcpuid);
	CLAUSE(&e->at, step_vcpu_run_switch_keeps_cur_vmid, runs,
	       stores_to_cur(e, at_switch, e->count) == 0 &&
		       ended_first_store(e, at_switch, KC_F_CUR_VCPUID) == e->count,
	       "the switch stored cur_vmid or cur_vcpuid of CPU %u", e->s->cpu);
}

static void check_vcpu_run(const struct ended_step *e)
{
	struct patched entry;

	ended_entry_registers(e, &entry);
	check_cur_vmid(e, &entry);
	ended_check_run_context(e, &entry);
	ended_check_switch(e, &entry);
}

/* ---- steps of a guest ---------------------------------------------------------------- */

static bool is_system_off(const struct patched *entry)
{
	uint64_t class = ended_trap_class(entry);

	return patched_word(entry, PLAT_REG_EC) == KC_EC_TRAP &&
	       (class == KC_ESR_EC_HVC64 || class == KC_ESR_EC_HVC32) &&
	       (patched_word(entry, PLAT_REG_X0) & UINT32_MAX) == KC_PSCI_SYSTEM_OFF;
}

/* Facts that the host sees or that are other principals': what a guest step may do to them. */
static bool guest_may_store(const struct ended_step *e, uint64_t v, const struct patched *entry,
			    size_t i)
{
	const struct change *c = &e->change[i];

	switch (c->field) {
	case KC_F_VM_STATE:
		return c->index == v && c->other == KC_VERIFIED &&
		       ended_stored(e, i) == KC_POWEROFF && is_system_off(entry);
	case KC_F_VM_VCPU_STATE:
		return c->index / KC_VM_STRIDE == v && c->other == KC_ACTIVE &&
		       ended_stored(e, i) == KC_READY;
	case KC_F_S2_COUNT:
		return concrete_record(e->m, c->index).owner == v && ended_is_share_call(entry);
	case HOST_F_PAGE_SYM:
		return acc_page(e->m, c->index).owner == v && ended_is_share_call(entry);
	case HOST_F_STREAM_POS:
		return c->index == v && ended_is_share_call(entry);
	case KC_F_S2_OWNER:
	case KC_F_S2_GFN:
	case KC_F_BANK:
	case KC_F_NEXT_VMID:
	case KC_F_NEXT_REMAP_PTR:
	case KC_F_VM_KVM:
	case KC_F_VM_VCPU:
	case KC_F_VM_TORN_DOWN:
	case KC_F_VM_NEXT_LOAD_INFO:
	case KC_F_VM_LOAD_ADDR:
	case KC_F_VM_LOAD_SIZE:
	case KC_F_VM_REMAP_ADDR:
	case KC_F_VM_MAPPED_PAGES:
	case KC_F_VM_INC_EXE:
		return false;
	default:
		return true;
	}
}

/* The first store of the stepping CPU that a guest step may not make; count: none. */
static size_t first_forbidden(const struct ended_step *e, uint64_t v, const struct patched *entry)
{
	const struct history *h = e->kept;

	for (size_t k = 0; k < h->count; k++) {
		size_t i = h->at[k];

		if (e->change[i].cpu == e->s->cpu && !guest_may_store(e, v, entry, i))
			return i;
	}
	return e->count;
}

static void check_host_facts(const struct ended_step *e, uint64_t v, const struct patched *entry)
{
	size_t bad = first_forbidden(e, v, entry);
	char cell[64] = "";

	if (bad < e->count)
		kc_cell_name(e->m, e->change[bad].field, e->change[bad].index, cell, sizeof(cell));
	CLAUSE(&e->at, integ_host_guest_steps, kc_is_vm(v), bad == e->count,
	       "a step of VM %" PRIu64 " stored to %s", v, cell);
}

/* prep_ex_vm_integ: until the switch to the host the CPU is still the VM's. */
static void check_prep_exit(const struct ended_step *e, const struct kcore_cpu *left)
{
	size_t entry = ended_first_store(e, 0, KC_F_ICORE);
	size_t at_switch = ended_first_store(e, entry, KC_F_CUR_VMID);

	CLAUSE(&e->at, step_integ_prep_exit, kc_is_vm(left->cur_vmid) && at_switch < e->count,
	       entry < at_switch && ended_first_store(e, 0, KC_F_IHOST) > at_switch &&
		       ended_first_store(e, entry + 1, KC_F_ICORE) > at_switch,
	       "ihost or icore changed before the switch to the host");
}

static void check_system_off(const struct ended_step *e, uint64_t v, const struct patched *entry)
{
	uint64_t state = acc_vm(e->m, (unsigned)v)->state;
	bool was_verified = ended_value_at(e, 0, KC_F_VM_STATE, v, state) == KC_VERIFIED;

	CLAUSE(&e->at, post_system_off, was_verified && is_system_off(entry), state == KC_POWEROFF,
	       "VM %" PRIu64 " switched itself off, state %" PRIu64, v, state);
}

static void check_guest_step(const struct ended_step *e)
{
	const struct kcore_cpu left = ended_cpu_before(e);
	struct patched entry;

	if (!kc_is_vm(left.cur_vmid))
		return;
	ended_entry_registers(e, &entry);
	check_host_facts(e, left.cur_vmid, &entry);
	check_system_off(e, left.cur_vmid, &entry);
	check_prep_exit(e, &left);
	ended_check_record(e, &entry);
	ended_check_exit_context(e, &left, &entry);
	ended_check_share(e, &entry);
	ended_check_switch(e, &entry);
}

/* ---- accesses ------------------------------------------------------------------------ */

/* The restore rows of accesses are vacuous as stated [P9]: nobody becomes active. */
static void check_activity(const struct ended_step *e)
{
	const struct kcore_cpu was = ended_cpu_before(e), *is = ended_cpu_now(e);

	CLAUSE_ROW(&e->at, (unsigned)kcore_step_classes[e->class].confres, true,
		   was.cur_vmid == is->cur_vmid && was.cur_vcpuid == is->cur_vcpuid &&
			   was.ihost == is->ihost && was.icore == is->icore,
		   "an access changed who runs on CPU %u", e->s->cpu);
}

/* ---- vCPU states and CPUs ------------------------------------------------------------ */

static bool is_any_cpu_in_core(const struct machine *m)
{
	for (unsigned cpu = 0; cpu < acc_core(m)->cfg.cpus; cpu++) {
		if (acc_cpu(m, cpu)->icore)
			return true;
	}
	return false;
}

/* CPUs that run vCPU (v, i). */
static unsigned cpus_running(const struct machine *m, uint64_t v, uint64_t i)
{
	unsigned n = 0;

	for (unsigned cpu = 0; cpu < acc_core(m)->cfg.cpus; cpu++) {
		const struct kcore_cpu *c = acc_cpu(m, cpu);

		n += !c->ihost && c->cur_vmid == v && c->cur_vcpuid == i;
	}
	return n;
}

static void check_vcpu_state(const struct ended_step *e, uint64_t v, uint64_t i)
{
	uint64_t state;
	unsigned running;

	if (!kc_is_vm(v) || i >= KC_VCPU_PER_VM)
		return;
	state = acc_vm(e->m, (unsigned)v)->vcpu_state[i];
	running = cpus_running(e->m, v, i);
	CLAUSE(&e->at, inv_vcpu_state, !is_any_cpu_in_core(e->m),
	       running == (state == KC_ACTIVE ? 1 : 0),
	       "vCPU %" PRIu64 "/%" PRIu64 " in state %" PRIu64 " runs on %u CPUs", v, i, state,
	       running);
}

/* The vCPU that the CPU ran before the step, and the one that it runs now. */
static void check_vcpus_of_cpu(const struct ended_step *e, uint64_t cpu)
{
	const struct kcore_cpu *c = acc_cpu(e->m, (unsigned)cpu);

	check_vcpu_state(e, ended_value_at(e, 0, KC_F_CUR_VMID, cpu, c->cur_vmid),
			 ended_value_at(e, 0, KC_F_CUR_VCPUID, cpu, c->cur_vcpuid));
	check_vcpu_state(e, c->cur_vmid, c->cur_vcpuid);
}

/*
 * Of every vCPU whose state or CPU changed.  At level operations vCPUs become
 * ACTIVE without a CPU, and a program may start from there: of vCPUs that the
 * step did not concern nothing is claimed.
 */
static void check_vcpu_states(const struct ended_step *e)
{
	if (e->m->sys->op[e->s->op].levels != 1u << KC_LEVEL_HANDLERS ||
	    !ended_has(e, KC_FIELD(KC_F_VM_VCPU_STATE) | KC_FIELD(KC_F_CUR_VMID) |
				  KC_FIELD(KC_F_CUR_VCPUID)))
		return;
	for (size_t k = 0; k < e->kept->count; k++) {
		const struct change *c = &e->change[e->kept->at[k]];

		if (c->field == KC_F_VM_VCPU_STATE)
			check_vcpu_state(e, c->index / KC_VM_STRIDE, c->index % KC_VM_STRIDE);
		else if (c->field == KC_F_CUR_VMID || c->field == KC_F_CUR_VCPUID)
			check_vcpus_of_cpu(e, c->index);
	}
}

/* ---- one row a class of steps -------------------------------------------------------- */

/* Whoever entered EL2 has left it, unless the machine stopped. */
static void check_leaves_core(const struct ended_step *e)
{
	bool is_cpu = e->s->cpu < acc_core(e->m)->cfg.cpus;

	CLAUSE(&e->at, leaves_core, is_cpu && e->class >= 0 && !acc_halt(e->m),
	       !ended_cpu_now(e)->icore, "CPU %u is still in EL2 when its step has ended",
	       e->s->cpu);
}

typedef void (*class_check)(const struct ended_step *e);

static void check_host_hvc(const struct ended_step *e)
{
	struct patched entry;

	ended_entry_registers(e, &entry);
	ended_check_hvc_context(e, &entry);
}

static void check_host_npt(const struct ended_step *e)
{
	struct patched entry;

	ended_entry_registers(e, &entry);
	ended_check_npt_context(e, &entry);
}

/* Nobody waits for a lock that nobody will release. */
static void check_locks_released(const struct ended_step *e)
{
	char name[LOCK_NAME];
	uint64_t taken = locks_taken(kc_machine(e->m));
	unsigned id = taken ? (unsigned)__builtin_ctzll(taken) : 0;

	CLAUSE(&e->at, locks_released, !acc_halt(e->m), !taken, "lock %s is still held by CPU %u",
	       lock_name(id, name), host_lock_holder(acc_core(e->m), id) - 1);
}

static const class_check class_checks[CLASS_COUNT] = {
	[CLASS_HOST_HVC] = check_host_hvc,	[CLASS_HOST_NPT] = check_host_npt,
	[CLASS_HOST_VCPU_RUN] = check_vcpu_run, [CLASS_VM_EXIT] = check_guest_step,
	[CLASS_PREP_EXIT] = check_guest_step,	[CLASS_MEM_LOAD] = check_activity,
	[CLASS_MEM_STORE] = check_activity,	[CLASS_DEV_LOAD] = check_activity,
	[CLASS_DEV_STORE] = check_activity,
};

void kc_before_step(struct machine *m, const struct step *s)
{
	(void)s;
	kc_machine(m)->notes.begin = journal_mark(&m->journal);
	kc_machine(m)->stored = 0;
}

/* A nested step is judged with the step that contains it. */
void kc_after_step(struct machine *m, const struct step *s, const struct step_result *r,
		   const struct clause_sink *sink)
{
	struct kc_machine *k = kc_machine(m);
	size_t begin = k->notes.begin.changes;
	const struct op_desc *op = &m->sys->op[s->op];
	struct ended_step e = {
		.at = { m, OBJECT(OBJ_CPU, 0, s->cpu), sink },
		.m = m,
		.s = s,
		.r = r,
		.class = op->step_class,
		.change = m->journal.changes > begin ? &m->journal.change[begin] : NULL,
		.count = m->journal.changes - begin,
		.stored = k->stored,
		.kept = &k->history,
	};

	if (r->skipped || s->nest || (op->flags & OP_PERTURB))
		return;
	history_begin(e.kept, e.change, e.count, e.stored & ENDED_FIELDS);
	e.verifies = ended_verifies(&e);
	ended_check_stores(&e);
	ended_check_images(&e);
	if (e.class < 0)
		ended_check_share(&e, NULL);
	check_leaves_core(&e);
	check_locks_released(&e);
	if (e.class >= 0 && class_checks[e.class])
		class_checks[e.class](&e);
	check_vcpu_states(&e);
}
