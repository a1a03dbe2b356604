/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/machine.h"

#include <stdlib.h>

#include "hyp/kcore/ctxt.h"
#include "hyp/kcore/kcore.h"
#include "hyp/plat/host/host.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/locks.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/touch.h"
#include "oracle/kcore/universe.h"

/* What the core has must fit into the platform and the engine below it. */
_Static_assert(KC_MAX_CPU <= HOST_CPUS, "CPUs of the platform");
_Static_assert(KC_MAX_CPU <= ENGINE_MAX_CPUS, "CPUs of the engine");
_Static_assert(KC_BANKS <= HOST_BANKS, "context banks");
_Static_assert(KC_LOCK_END <= HOST_LOCKS && KC_LOCK_END <= 64, "locks, also as bits of a word");
_Static_assert(KC_VMIDS <= HOST_STREAMS && KC_VMIDS <= ENGINE_MAX_PRINCIPALS, "streams");
_Static_assert(KC_TABLES <= 64, "tables as bits of kc_machine.degraded");
_Static_assert(KC_F_DEGRADED < 64, "fields as bits of kc_machine.stored");

/* ---- the tracer ------------------------------------------------------------------- */

/* The store changes the cell.  Most stores do not: they should not pay for this. */
__attribute__((noinline)) static void on_change(struct kc_machine *m, unsigned cpu, uint32_t field,
						uint64_t index, uint64_t *cell, uint64_t value)
{
	struct journal *j = &m->base.journal;

	m->stored |= KC_FIELD(field);
	if (field == HOST_F_LOCK)
		locks_follow(m, index, *cell, value);
	touch_store(m, field, index, *cell, value);
	journal_store(j, cpu, field, index, cell, value);
}

static void note_store(struct kc_machine *m, unsigned cpu, uint32_t field, uint64_t index,
		       uint64_t *cell, uint64_t value)
{
	if (*cell == value)
		journal_store(&m->base.journal, cpu, field, index, cell, value);
	else
		on_change(m, cpu, field, index, cell, value);
}

__attribute__((noinline)) static void on_protected(struct kc_machine *m, unsigned cpu,
						   uint32_t field, uint64_t index, uint64_t *cell,
						   uint64_t value)
{
	if (m->base.monitor && !m->harness)
		locks_check_store(m, cpu, field, index);
	note_store(m, cpu, field, index, cell, value);
}

static void on_store(void *ctx, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
		     uint64_t value)
{
	struct kc_machine *m = ctx;

	if (lock_protects(field))
		on_protected(m, cpu, field, index, cell, value);
	else
		note_store(m, cpu, field, index, cell, value);
}

static void on_fresh(void *ctx, void *memory, size_t size)
{
	struct kc_machine *m = ctx;

	journal_fresh(&m->base.journal, memory, size);
}

static void on_begin(void *ctx, unsigned cpu, unsigned op, uint64_t target, uint64_t a, uint64_t b)
{
	struct kc_machine *m = ctx;

	monitor_window_begin(&m->base, cpu, op, target, a, b);
}

static void on_end(void *ctx, unsigned cpu, unsigned op, uint64_t code)
{
	struct kc_machine *m = ctx;

	monitor_window_end(&m->base, cpu, op, code);
}

static void on_outcome(void *ctx, unsigned cpu, unsigned outcome)
{
	struct kc_machine *m = ctx;

	m->outcome[cpu] = outcome;
	monitor_outcome(&m->base, cpu, outcome);
}

/* A step that needs a lock which another CPU holds does not come back from here. */
static void wait_for_lock(struct kc_machine *m, unsigned cpu, unsigned id)
{
	unsigned holder = host_lock_holder(m->kc, id);

	if (holder && holder != cpu + 1)
		monitor_blocked(&m->base, cpu, id);
}

/* Nested steps give back what they take, unless they panic. */
static void on_lock_wait(void *ctx, unsigned cpu, unsigned id)
{
	struct kc_machine *m = ctx;

	wait_for_lock(m, cpu, id);
	if (!m->base.monitor)
		return;
	if (!locks_held(m, cpu))
		monitor_section(&m->base, cpu);
	locks_check_take(m, cpu, id);
	monitor_lock_wait(&m->base, cpu, id);
	wait_for_lock(m, cpu, id);
}

/* What changes nothing in a cell that belongs to no lock need not be told. */
static uint64_t counted_fields(void)
{
	uint64_t fields = 0;

	for (uint32_t field = 0; field < KC_F_END; field++)
		fields |= lock_protects(field) ? 0 : KC_FIELD(field);
	return fields;
}

void kc_watch(struct machine *base, bool on)
{
	struct kc_machine *m = kc_machine(base);
	const struct trace_hook hook = { .ctx = m,
					 .store = on_store,
					 .fresh = on_fresh,
					 .counted = counted_fields(),
					 .count = &m->base.journal.stores,
					 .begin = on_begin,
					 .end = on_end,
					 .outcome = on_outcome,
					 .lock_wait = on_lock_wait };
	const struct trace_hook none = { .ctx = NULL };

	host_set_trace(m->kc, on ? &hook : &none);
}

/* ---- life ----------------------------------------------------------------------------- */

/* Quirks are of the model that runs beside the core. */
const char *kc_config_check(const struct config *cfg)
{
	return kcm_config_check(cfg);
}

static struct kcore *create_core(const struct config *cfg, const struct kcore_config *core,
				 const struct streams *streams)
{
	const struct host_streams inputs = { streams->ctx, streams->value, streams->consumed,
					     streams->is_signed };
	struct host_config host = { .pages = cfg->pages,
				    .cpus = cfg->cpus,
				    .table_base = core->table_base,
				    .seed = cfg->seed };
	struct kcore *kc;

	kcore_table_range(core, &host.table_offset, &host.table_bytes);
	kc = host_create(&host, kcore_size(core), &inputs);
	if (kc)
		kcore_init(kc, core);
	return kc;
}

/* What boot code leaves in the live registers: the host at EL1, under its own stage 2. */
static void boot_cpus(struct kc_machine *m)
{
	for (unsigned cpu = 0; cpu < m->cfg.cpus; cpu++) {
		ctxt_host_controls(m->kc, cpu);
		plat_reg_write(m->kc, cpu, PLAT_REG_SPSR_EL2, KC_PSTATE_FAULT_BITS);
	}
}

struct machine *kc_create(const struct config *cfg, const struct streams *streams)
{
	struct kcore_config core;
	struct kc_machine *m;

	if (kc_universe(cfg, &core))
		return NULL;
	m = calloc(1, sizeof(*m));
	if (!m)
		return NULL;
	m->base.sys = &kcore_system;
	m->cfg = *cfg;
	journal_init(&m->base.journal);
	m->kc = create_core(cfg, &core, streams);
	m->table_pages = m->kc ? m->kc->lay.table_bytes / KC_PAGE_SIZE : 0;
	m->parent = calloc(m->table_pages + 1, sizeof(*m->parent));
	m->written = calloc(m->table_pages + 1, TABLE_WORDS / 8);
	if (!m->kc || !m->parent || !m->written) {
		kc_destroy(&m->base);
		return NULL;
	}
	tables_init(m);
	boot_cpus(m);
	kc_watch(&m->base, true);
	return &m->base;
}

void kc_destroy(struct machine *base)
{
	struct kc_machine *m = kc_machine(base);

	if (m->kc)
		host_destroy(m->kc);
	free(m->parent);
	free(m->written);
	history_free(&m->history);
	journal_free(&m->base.journal);
	free(m);
}

void kc_image(const struct machine *base, memory_visitor *part, void *ctx)
{
	const struct kc_machine *m = kc_machine_const(base);

	host_image(m->kc, part, ctx);
	part(ctx, m->parent, (size_t)m->table_pages * sizeof(*m->parent));
	part(ctx, &m->degraded, sizeof(m->degraded));
}

uint64_t kc_stream_position(const struct machine *m, uint64_t v)
{
	return v < HOST_STREAMS ? host_stream_position(acc_core(m), v) : 0;
}

unsigned kc_halted(const struct machine *m)
{
	return (unsigned)acc_halt(m);
}

/* ---- all objects (definitional comparison) ---------------------------------------------- */

struct object_visitor {
	void (*each)(void *ctx, object_id o);
	void *ctx;
	enum kc_object kind;
	uint64_t unit;
};

static void visit_object(void *ctx, uint64_t key)
{
	const struct object_visitor *v = ctx;

	v->each(v->ctx, OBJECT(v->kind, v->unit, key));
}

static void visit_keys(struct object_visitor *v, enum kc_object kind, uint64_t first, uint64_t end)
{
	v->kind = kind;
	v->unit = 0;
	for (uint64_t key = first; key < end; key++)
		visit_object(v, key);
}

static void visit_pages(const struct kcore *kc, struct object_visitor *v)
{
	for (uint64_t i = 0; i < kc->cfg.region_count; i++) {
		const struct kcore_region *r = &kc->cfg.region[i];
		uint64_t first = r->base / KC_PAGE_SIZE;

		visit_keys(v, OBJ_PAGE, first, first + r->size / KC_PAGE_SIZE);
	}
}

static void visit_tables(const struct machine *m, struct object_visitor *v)
{
	v->kind = OBJ_NPT;
	for (v->unit = 0; v->unit < KC_NPT_TABLES; v->unit++)
		acc_each_npt(m, (unsigned)v->unit, visit_object, v);
	v->kind = OBJ_SPT;
	for (v->unit = 0; v->unit < KC_BANKS; v->unit++)
		acc_each_spt(m, (unsigned)v->unit, visit_object, v);
}

static void visit_contexts(struct object_visitor *v)
{
	for (uint64_t vmid = 0; vmid < KC_VMIDS; vmid++) {
		for (uint64_t i = 0; i < KC_VCPU_PER_VM; i++) {
			v->each(v->ctx, OBJECT(OBJ_CTXT, vmid, i));
			v->each(v->ctx, OBJECT(OBJ_DIRTY, vmid, i));
		}
	}
}

void kc_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx)
{
	const struct kcore *kc = acc_core(m);
	struct object_visitor v = { .each = each, .ctx = ctx };

	visit_pages(kc, &v);
	visit_tables(m, &v);
	visit_keys(&v, OBJ_BANK, 0, KC_BANKS);
	visit_keys(&v, OBJ_VM_BOOT, 0, KC_VMIDS);
	visit_keys(&v, OBJ_VM_STATE, 0, KC_VMIDS);
	visit_keys(&v, OBJ_CORE, 0, 1);
	visit_contexts(&v);
	visit_keys(&v, OBJ_CPU, 0, kc->cfg.cpus);
	visit_keys(&v, OBJ_LOG, 0, KC_VMIDS);
	visit_keys(&v, OBJ_SMMU_CFG, 0, 1);
}
