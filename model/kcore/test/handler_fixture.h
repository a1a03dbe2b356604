/* SPDX-License-Identifier: Apache-2.0 */
/* A small machine of the model for tests of handlers and accesses. */
#ifndef OBSEQ_MODEL_KCORE_TEST_HANDLER_FIXTURE_H
#define OBSEQ_MODEL_KCORE_TEST_HANDLER_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "model/kcore/ctxt.h"

#define RAM_FIRST 16u
#define RAM_PAGES 4080u
#define SMMU_BASE 0x100000000ull
#define SMMU1_BASE 0x100010000ull
#define DEVICE_PFN 0x90000ull
#define IMAGE_GPA 0x40000000ull
#define IMAGE_PFN 32u
#define FAULT_GPA 0x50000000ull
#define VM 1u
#define CPU 1u /* not 0: host contexts are by CPU */
#define EVENTS 64u
#define STEERED 16u
#define VECTOR 0x700u

/* Everything that the callbacks of the model see. */
struct bench {
	struct kmodel *m;
	unsigned stores, events;
	struct {
		const char *name;
		uint64_t argument;
		bool has_argument;
	} event[EVENTS];
	struct {
		uint64_t v, n, value;
	} steered[STEERED];
	unsigned steered_count;
};

static inline uint64_t bench_kvm(uint64_t v)
{
	return 0x1000 + v;
}

static inline uint64_t bench_vcpu(uint64_t v, uint64_t i)
{
	return 0x2000 + 8 * v + i;
}

static inline uint64_t bench_reg_desc(uint64_t index)
{
	return 0x5000 + index;
}

static inline uint64_t bench_vector(uint64_t vbar, uint64_t pstate)
{
	return vbar + VECTOR + (pstate & 15);
}

static inline uint64_t bench_decrypt_gp(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n),
					void *ctx, uint64_t n)
{
	ctxt[KM_x0] = value(ctx, n);
	ctxt[KM_pc] = value(ctx, n + 1);
	return n + 2;
}

static inline uint64_t bench_decrypt_sys(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n),
					 void *ctx, uint64_t n)
{
	ctxt[KM_ttbr0_el1] = value(ctx, n);
	return n + 1;
}

static const struct km_params bench_params = {
	bench_kvm, bench_vcpu, bench_reg_desc, bench_vector, bench_decrypt_gp, bench_decrypt_sys,
};

/* D_v(n) unless steered: tells v and n. */
static inline uint64_t stream_value(uint64_t v, uint64_t n)
{
	return (v + 1) * 0x1000000 + n;
}

static inline uint64_t bench_data(void *ctx, uint64_t v, uint64_t n)
{
	const struct bench *b = ctx;

	for (unsigned k = 0; k < b->steered_count; k++)
		if (b->steered[k].v == v && b->steered[k].n == n)
			return b->steered[k].value;
	return stream_value(v, n);
}

static inline uint64_t bench_core_data(void *ctx, uint64_t v, uint64_t n)
{
	return bench_data(ctx, KC_VMIDS + v, n);
}

static inline bool bench_signed(void *ctx, uint64_t v)
{
	(void)ctx;
	(void)v;
	return true;
}

static inline void bench_event(void *ctx, const char *name, uint64_t argument, bool has_argument)
{
	struct bench *b = ctx;

	if (b->events == EVENTS)
		return;
	b->event[b->events].name = name;
	b->event[b->events].argument = argument;
	b->event[b->events++].has_argument = has_argument;
}

static inline uint64_t bench_content(void *ctx, uint64_t pfn)
{
	(void)ctx;
	return 0xC0000 + pfn;
}

static inline void bench_store(void *ctx, uint32_t field, uint64_t key, uint64_t *cell,
			       uint64_t value)
{
	struct bench *b = ctx;

	(void)field;
	(void)key;
	(void)cell;
	(void)value;
	b->stores++;
}

static inline struct bench *bench_create(km_quirks quirks)
{
	struct bench *b = calloc(1, sizeof(*b));
	struct km_config cfg = {
		.quirks = quirks,
		.params = &bench_params,
		.world = { .ctx = b,
			   .data = bench_data,
			   .core_data = bench_core_data,
			   .is_signed = bench_signed,
			   .event = bench_event },
		.cpus = 2,
		.ram_first = RAM_FIRST,
		.ram_pages = RAM_PAGES,
		.other_count = KC_INVALID,
		.other_gfn = KC_INVALID64,
		.content = bench_content,
		.host_iova_offset = KC_HOST_IOVA_OFFSET,
		.smmu_num = 2,
		.smmu = { { SMMU_BASE, KC_SMMU_SIZE, 8 }, { SMMU1_BASE, KC_SMMU_SIZE, 4 } },
		.remap_start = KC_REMAP_START,
		.remap_end = KC_REMAP_END,
		.never_ran_dirty = KC_INVALID64,
	};
	const struct map_hook hook = { .ctx = b, .store = bench_store };

	assert_non_null(b);
	for (uint64_t v = 0; v < KC_VMIDS; v++) {
		uint64_t base = 0x10000 + 0x2000000 * v;

		cfg.npt[v] = (struct km_pool){ base + 0x1000, base + 0x101000, base + 0x901000,
					       base + 0x2000000 };
	}
	for (uint64_t k = 0; k < KC_BANKS; k++) {
		cfg.spt_pgd_start[k] = 0x110000 + k * 0x20000;
		cfg.spt_pmd_start[k] = cfg.spt_pgd_start[k] + 0x10000;
		cfg.spt_end[k] = cfg.spt_pmd_start[k] + 0x10000;
	}
	b->m = kmodel_create(&cfg, &hook);
	assert_non_null(b->m);
	return b;
}

static inline int setup_safe(void **state)
{
	*state = bench_create(KM_SAFE);
	return 0;
}

static inline int setup_published(void **state)
{
	*state = bench_create(KM_PUBLISHED);
	return 0;
}

static inline int teardown(void **state)
{
	struct bench *b = *state;

	kmodel_destroy(b->m);
	free(b);
	return 0;
}

/* The rest of a test runs with other quirks. */
static inline void set_quirks(struct bench *b, km_quirks quirks)
{
	b->m->cfg.quirks = quirks;
}

static inline void steer(struct bench *b, uint64_t v, uint64_t n, uint64_t value)
{
	assert_true(b->steered_count < STEERED);
	b->steered[b->steered_count].v = v;
	b->steered[b->steered_count].n = n;
	b->steered[b->steered_count++].value = value;
}

static inline void steer_next(struct bench *b, uint64_t v, uint64_t ahead, uint64_t value)
{
	steer(b, v, b->m->dlog[v] + ahead, value);
}

static inline void steer_core(struct bench *b, uint64_t v, uint64_t ahead, uint64_t value)
{
	steer(b, KC_VMIDS + v, b->m->klog[v] + ahead, value);
}

static inline uint64_t live(const struct bench *b, unsigned word)
{
	return km_hw(b->m, CPU, word);
}

static inline void set_live(struct bench *b, unsigned word, uint64_t value)
{
	km_set_hw(b->m, CPU, word, value);
}

static inline uint64_t vm_word(const struct bench *b, unsigned word)
{
	return km_ctxt(b->m, VM, 0, word);
}

static inline uint64_t host_word(const struct bench *b, unsigned word)
{
	return km_ctxt(b->m, KC_HOSTVISOR, CPU, word);
}

/* ---- steps --------------------------------------------------------------------------- */

static inline struct km_result hvc(struct bench *b, const uint64_t x[6])
{
	for (unsigned k = 0; k < 6; k++)
		set_live(b, KM_x0 + k, x[k]);
	b->events = 0;
	return host_hvc_handler(b->m, CPU);
}
#define HVC(b, ...) hvc(b, (const uint64_t[6]){ __VA_ARGS__ })

enum { RUN_ARGUMENTS = 6 }; /* x0..x5 (8.5, 18.1) */
static inline struct km_result vcpu_run(struct bench *b, const uint64_t x[RUN_ARGUMENTS])
{
	for (unsigned k = 0; k < RUN_ARGUMENTS; k++)
		set_live(b, KM_x0 + k, x[k]);
	b->events = 0;
	return host_vcpu_run_handler(b->m, CPU);
}
#define RUN(b, ...) vcpu_run(b, (const uint64_t[RUN_ARGUMENTS]){ __VA_ARGS__ })
/* A first run of VM 1's vCPU 0, at pc. */
#define FIRST_RUN(b, pc) RUN(b, VM, 0, 0, 0, 0, pc)

static inline struct km_result vm_exit(struct bench *b, uint64_t ec, uint64_t esr)
{
	set_live(b, KM_ec, ec);
	set_live(b, KM_esr_el2, esr);
	b->events = 0;
	return vm_exit_handler(b->m, CPU);
}

static inline uint64_t esr_of(uint64_t class)
{
	return class << KC_ESR_EC_SHIFT;
}

static inline struct km_result vm_trap(struct bench *b, uint64_t class)
{
	return vm_exit(b, KC_EC_TRAP, esr_of(class));
}

/* The guest faults at ipa; esr: what the syndrome says beside the class. */
static inline struct km_result vm_abort(struct bench *b, uint64_t ipa, uint64_t esr)
{
	set_live(b, KM_hpfar_el2, ipa >> 12 << 4);
	set_live(b, KM_far_el2, ipa);
	return vm_exit(b, KC_EC_TRAP, esr_of(KC_ESR_EC_DABT_LOW) | esr);
}

static inline struct km_result host_fault(struct bench *b, uint64_t ipa, uint64_t esr)
{
	set_live(b, KM_hpfar_el2, ipa >> 12 << 4);
	set_live(b, KM_far_el2, ipa);
	set_live(b, KM_esr_el2, esr_of(KC_ESR_EC_DABT_LOW) | esr);
	b->events = 0;
	return host_npt_handler(b->m, CPU);
}

static inline uint64_t width_bits(uint64_t log2_bytes)
{
	return KC_ESR_ISV | log2_bytes << KC_ESR_SAS_SHIFT;
}

static inline uint64_t rt_bits(uint64_t rt)
{
	return rt << KC_ESR_SRT_SHIFT;
}

/* VM 1 with vCPUs 0 and 1 and a signed image of one page. */
static inline void make_verified(struct bench *b)
{
	assert_int_equal(HVC(b, KC_HVC_REGISTER_KVM).code, KC_OK);
	assert_int_equal(HVC(b, KC_HVC_REGISTER_VCPU, VM, 0).code, KC_OK);
	assert_int_equal(HVC(b, KC_HVC_REGISTER_VCPU, VM, 1).code, KC_OK);
	assert_int_equal(HVC(b, KC_HVC_SET_BOOT_INFO, VM, IMAGE_GPA, KC_PAGE_SIZE).code, KC_OK);
	assert_int_equal(HVC(b, KC_HVC_REMAP_VM_IMAGE, VM, IMAGE_PFN, 0).code, KC_OK);
	assert_int_equal(HVC(b, KC_HVC_VERIFY_VM_IMAGE, VM).code, KC_OK);
}

/* ... and running at its entry. */
static inline void make_running(struct bench *b)
{
	make_verified(b);
	assert_int_equal(FIRST_RUN(b, IMAGE_GPA).code, KC_OK);
	assert_int_equal(b->m->cpu[CPU].ihost, 0);
}

/* VM 1 runs, faulted once at FAULT_GPA, and the host gave it frame `pfn` there. */
static inline void make_mapped(struct bench *b, uint64_t pfn)
{
	make_running(b);
	assert_int_equal(vm_abort(b, FAULT_GPA, 0).code, KC_OK);
	assert_int_equal(RUN(b, VM, 0, pfn, 3).code, KC_OK);
}

#endif
