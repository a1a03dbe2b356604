/* SPDX-License-Identifier: Apache-2.0 */
/* A small machine for the tests of the trap handlers, with everything that they ask of it. */
#ifndef OBSEQ_KCORE_TEST_TRAP_FIXTURE_H
#define OBSEQ_KCORE_TEST_TRAP_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "hyp/kcore/kcore.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/npt_walk.h"
#include "hyp/plat/host/host.h"

#define PAGES 2048u
#define CPUS 4u
#define CORE_PFN 0x4000000ull
#define SMMU0 0x2000100000ull
#define SMMU1 0x2000110000ull
#define SMMU_BYTES 0x10000ull
#define SMMU1_BANKS 4u
#define EL2_DEVICE_PFN 0x2000200ull
#define DEVICE_PFN 0x2000000ull

/* VM images: one of two pages, in these frames. */
#define IMAGE_GPA 0x40000000ull
#define IMAGE_PFN(v) (0x10ull * (v))
#define RAM_GPA 0x80000000ull /* of faults, outside the image */

#define STEERS 16u
#define MAX_STORES 65536u
#define MAX_OUTCOMES 4096u

struct stored {
	uint64_t *cell;
	uint64_t old;
	uint64_t index;
	uint32_t field;
};

struct machine_fixture {
	uint64_t pc; /* of first runs */
	struct kcore *kc;
	struct {
		uint64_t v, n, value;
	} steer[STEERS];
	unsigned steers;
	struct stored stored[MAX_STORES];
	size_t stores;
	unsigned outcome[MAX_OUTCOMES];
	unsigned outcomes;
	unsigned smmu_locks; /* times that the SMMU lock was taken */
	/* Runs once, when `at_lock` is about to be taken for the (passes + 1)st time: another CPU.
	 */
	unsigned at_lock, passes;
	void (*nested)(struct machine_fixture *m);
};

/* ---- streams: D_v(n) is steered, or tells v and n ----------------------------------- */

static inline uint64_t stream_default(uint64_t v, uint64_t n)
{
	return 0xD000000000000000ull | v << 32 | n;
}

static inline uint64_t fixture_value(void *ctx, uint64_t v, uint64_t n)
{
	const struct machine_fixture *m = ctx;

	for (unsigned k = 0; k < m->steers; k++)
		if (m->steer[k].v == v && m->steer[k].n == n)
			return m->steer[k].value;
	return stream_default(v, n);
}

static inline void fixture_consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static inline bool fixture_signed(void *ctx, uint64_t hash)
{
	(void)ctx;
	(void)hash;
	return true;
}

static inline uint64_t position(const struct machine_fixture *m, uint64_t v)
{
	return host_stream_position(m->kc, v);
}

/* The next value but `ahead` of D_v will be `value`. */
static inline void steer(struct machine_fixture *m, uint64_t v, uint64_t ahead, uint64_t value)
{
	assert_true(m->steers < STEERS);
	m->steer[m->steers].v = v;
	m->steer[m->steers].n = position(m, v) + ahead;
	m->steer[m->steers++].value = value;
}

/* ---- watching --------------------------------------------------------------------------- */

static inline void on_store(void *ctx, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
			    uint64_t value)
{
	struct machine_fixture *m = ctx;

	(void)cpu;
	(void)value;
	assert_true(m->stores < MAX_STORES);
	m->stored[m->stores++] =
		(struct stored){ .cell = cell, .old = *cell, .index = index, .field = field };
}

static inline void on_outcome(void *ctx, unsigned cpu, unsigned outcome)
{
	struct machine_fixture *m = ctx;

	(void)cpu;
	assert_true(m->outcomes < MAX_OUTCOMES);
	m->outcome[m->outcomes++] = outcome;
}

static inline void on_lock(void *ctx, unsigned cpu, unsigned id)
{
	struct machine_fixture *m = ctx;

	(void)cpu;
	m->smmu_locks += id == KC_LOCK_SMMU;
	if (m->nested && id == m->at_lock && m->passes-- == 0) {
		void (*nested)(struct machine_fixture *) = m->nested;

		m->nested = NULL;
		nested(m);
	}
}

/* Let another CPU do `what` in front of the n-th time that lock `id` is taken. */
static inline void interleave(struct machine_fixture *m, unsigned id, unsigned n,
			      void (*what)(struct machine_fixture *m))
{
	m->at_lock = id;
	m->passes = n - 1;
	m->nested = what;
}

/* Forget what was stored and decided so far. */
static inline void watch(struct machine_fixture *m)
{
	m->stores = 0;
	m->outcomes = 0;
	m->smmu_locks = 0;
}

static inline bool first_store_of_cell(const struct machine_fixture *m, size_t k)
{
	for (size_t j = 0; j < k; j++)
		if (m->stored[j].cell == m->stored[k].cell)
			return false;
	return true;
}

/* Cells that differ from what they were at watch(). */
static inline size_t changes(const struct machine_fixture *m)
{
	size_t n = 0;

	for (size_t k = 0; k < m->stores; k++)
		n += *m->stored[k].cell != m->stored[k].old && first_store_of_cell(m, k);
	return n;
}

/* ... of one field. */
static inline size_t changes_of(const struct machine_fixture *m, uint32_t field)
{
	size_t n = 0;

	for (size_t k = 0; k < m->stores; k++)
		n += m->stored[k].field == field && *m->stored[k].cell != m->stored[k].old &&
		     first_store_of_cell(m, k);
	return n;
}

/* Changes other than of live registers and the host's saved x0..x30: not allowed to errors. */
static inline size_t changes_of_state(const struct machine_fixture *m)
{
	return changes(m) - changes_of(m, HOST_F_REG) - changes_of(m, KC_F_CTXT);
}

static inline unsigned last_outcome(const struct machine_fixture *m)
{
	assert_true(m->outcomes > 0);
	return m->outcome[m->outcomes - 1];
}

/* ---- registers -------------------------------------------------------------------------- */

static inline uint64_t reg(const struct machine_fixture *m, unsigned cpu, unsigned r)
{
	return plat_reg_read(m->kc, cpu, (enum plat_reg)r);
}

static inline void set_reg(struct machine_fixture *m, unsigned cpu, unsigned r, uint64_t value)
{
	plat_reg_write(m->kc, cpu, (enum plat_reg)r, value);
}

static inline uint64_t ctxt(const struct machine_fixture *m, uint64_t v, uint64_t i, unsigned word)
{
	return get_ctxt(m->kc, v, i, word);
}

/* A value that names its register and `tag`; a legal pstate where one is needed. */
static inline uint64_t tagged(unsigned r, uint64_t tag)
{
	if (r == PLAT_REG_SPSR_EL2)
		return 0x3C5;
	return tag << 32 | 0x1000u | r;
}

/* Every live register of the CPU gets a value that names it. */
static inline void tag_registers(struct machine_fixture *m, unsigned cpu, uint64_t tag)
{
	for (unsigned r = 0; r < PLAT_REG_COUNT; r++)
		set_reg(m, cpu, r, tagged(r, tag));
}

/* ---- life ----------------------------------------------------------------------------------- */

static inline struct kcore_config fixture_config(void)
{
	return (struct kcore_config){
		.pages = PAGES,
		.cpus = CPUS,
		.core_pfn = CORE_PFN,
		.core_pages = 1024,
		.host_pool = { 4, 8, 16 },
		.vm_pool = { 2, 4, 4 },
		.remap_pool = { 2, 2, 4 },
		.smmu_pgd_pages = 4,
		.smmu_pmd_pages = 4,
		.smmu_num = 2,
		.smmu = { { SMMU0, SMMU_BYTES, 8 }, { SMMU1, SMMU_BYTES, SMMU1_BANKS } },
		.el2_device_pfn = EL2_DEVICE_PFN,
		.el2_device_pages = 1,
		.host_iova_offset = KC_HOST_IOVA_OFFSET,
		.remap_end = KC_REMAP_START + 64 * KC_PAGE_SIZE,
		.table_base = CORE_PFN << KC_PAGE_SHIFT,
	};
}

static inline int machine_setup(void **state)
{
	struct machine_fixture *m = calloc(1, sizeof(*m));
	struct kcore_config cfg = fixture_config();
	struct host_config host = {
		.pages = PAGES, .cpus = CPUS, .table_base = cfg.table_base, .seed = 1
	};
	struct host_streams streams = { m, fixture_value, fixture_consumed, fixture_signed };
	struct trace_hook hook = {
		.ctx = m, .store = on_store, .outcome = on_outcome, .lock_wait = on_lock
	};

	assert_non_null(m);
	assert_null(kcore_config_check(&cfg));
	m->kc = host_create(&host, kcore_size(&cfg), &streams);
	assert_non_null(m->kc);
	kcore_init(m->kc, &cfg);
	for (unsigned cpu = 0; cpu < CPUS; cpu++)
		set_reg(m, cpu, PLAT_REG_SPSR_EL2, 0x3C5);
	host_set_trace(m->kc, &hook);
	*state = m;
	return 0;
}

static inline int machine_teardown(void **state)
{
	struct machine_fixture *m = *state;

	host_destroy(m->kc);
	free(m);
	return 0;
}

#define TRAP_TEST(f) cmocka_unit_test_setup_teardown(f, machine_setup, machine_teardown)

/* ---- what a host does ------------------------------------------------------------------------ */

static inline uint64_t hvc(struct machine_fixture *m, unsigned cpu, uint64_t nr, uint64_t x1,
			   uint64_t x2, uint64_t x3, uint64_t x4, uint64_t x5)
{
	const uint64_t x[] = { nr, x1, x2, x3, x4, x5 };

	for (unsigned k = 0; k < 6; k++)
		set_reg(m, cpu, PLAT_REG_X0 + k, x[k]);
	watch(m);
	kc_host_hvc(m->kc, cpu);
	return reg(m, cpu, PLAT_REG_X0);
}

/* VM `v` (the next vmid) with its image loaded, READY, vCPUs 0 and 1. */
static inline void load_vm(struct machine_fixture *m, uint64_t v)
{
	assert_int_equal(hvc(m, 0, KC_HVC_REGISTER_KVM, 0, 0, 0, 0, 0), KC_OK);
	assert_int_equal(reg(m, 0, PLAT_REG_X0 + 1), v);
	assert_int_equal(hvc(m, 0, KC_HVC_REGISTER_VCPU, v, 0, 0, 0, 0), KC_OK);
	assert_int_equal(hvc(m, 0, KC_HVC_REGISTER_VCPU, v, 1, 0, 0, 0), KC_OK);
	assert_int_equal(hvc(m, 0, KC_HVC_SET_BOOT_INFO, v, IMAGE_GPA, 0x2000, 0, 0), KC_OK);
	assert_int_equal(hvc(m, 0, KC_HVC_REMAP_VM_IMAGE, v, IMAGE_PFN(v), 0, 0, 0), KC_OK);
	assert_int_equal(hvc(m, 0, KC_HVC_REMAP_VM_IMAGE, v, IMAGE_PFN(v) + 1, 0, 0, 0), KC_OK);
}

static inline void verify_vm_image(struct machine_fixture *m, uint64_t v)
{
	assert_int_equal(hvc(m, 0, KC_HVC_VERIFY_VM_IMAGE, v, 0, 0, 0, 0), KC_OK);
}

static inline void make_vm(struct machine_fixture *m, uint64_t v)
{
	load_vm(m, v);
	verify_vm_image(m, v);
}

/* What vcpu_run leaves in x0; the CPU runs the VM when the call is accepted. */
static inline uint64_t run(struct machine_fixture *m, unsigned cpu, uint64_t v, uint64_t i,
			   uint64_t pfn, uint64_t level, uint64_t inject)
{
	const uint64_t x[] = { v, i, pfn, level, inject, m->pc };

	for (unsigned k = 0; k < 6; k++)
		set_reg(m, cpu, PLAT_REG_X0 + k, x[k]);
	watch(m);
	kc_host_vcpu_run(m->kc, cpu);
	return reg(m, cpu, PLAT_REG_X0);
}

static inline bool runs(const struct machine_fixture *m, unsigned cpu, uint64_t v, uint64_t i)
{
	const struct kcore_cpu *c = &m->kc->cpu[cpu];

	return !c->icore && !c->ihost && c->cur_vmid == v && c->cur_vcpuid == i;
}

static inline bool host_runs(const struct machine_fixture *m, unsigned cpu)
{
	const struct kcore_cpu *c = &m->kc->cpu[cpu];

	return !c->icore && c->ihost && c->cur_vmid == KC_HOSTVISOR && c->cur_vcpuid == cpu;
}

/* First run of a vCPU at the start of its image. */
static inline void start(struct machine_fixture *m, unsigned cpu, uint64_t v, uint64_t i)
{
	m->pc = IMAGE_GPA;
	run(m, cpu, v, i, 0, 3, 0);
	assert_true(runs(m, cpu, v, i));
}

/* ---- what a guest does --------------------------------------------------------------------- */

static inline uint64_t syndrome(unsigned class, uint64_t iss)
{
	return (uint64_t) class << KC_ESR_EC_SHIFT | KC_ESR_IL | iss;
}

/* Syndrome of a decoded data abort. */
static inline uint64_t data_abort(bool write, unsigned log_size, unsigned rt)
{
	return syndrome(KC_ESR_EC_DABT_LOW, KC_ESR_ISV | (uint64_t)log_size << KC_ESR_SAS_SHIFT |
						    (uint64_t)rt << KC_ESR_SRT_SHIFT |
						    (write ? KC_ESR_WNR : 0));
}

static inline void leave(struct machine_fixture *m, unsigned cpu, uint64_t ec, uint64_t esr)
{
	set_reg(m, cpu, PLAT_REG_EC, ec);
	set_reg(m, cpu, PLAT_REG_ESR_EL2, esr);
	watch(m);
	kc_vm_exit(m->kc, cpu);
}

static inline void trap(struct machine_fixture *m, unsigned cpu, unsigned class)
{
	leave(m, cpu, KC_EC_TRAP, syndrome(class, 0));
}

static inline void leave_by_interrupt(struct machine_fixture *m, unsigned cpu)
{
	leave(m, cpu, KC_EC_INTERRUPT, 0);
}

static inline void leave_by_abort(struct machine_fixture *m, unsigned cpu, uint64_t ipa,
				  uint64_t esr)
{
	set_reg(m, cpu, PLAT_REG_HPFAR_EL2, ipa >> KC_PAGE_SHIFT << 4);
	set_reg(m, cpu, PLAT_REG_FAR_EL2, ipa);
	leave(m, cpu, KC_EC_TRAP, esr);
}

static inline void guest_hvc(struct machine_fixture *m, unsigned cpu, uint64_t x0, uint64_t x1,
			     uint64_t x2, uint64_t x3)
{
	const uint64_t x[] = { x0, x1, x2, x3 };

	for (unsigned k = 0; k < 4; k++)
		set_reg(m, cpu, PLAT_REG_X0 + k, x[k]);
	trap(m, cpu, KC_ESR_EC_HVC64);
}

#endif
