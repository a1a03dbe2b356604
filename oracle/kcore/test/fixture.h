/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A machine over the core for the tests of views and checks: two CPUs, 1024
 * pages, and shared-state operations that bring it into telling states.
 */
#ifndef OBSEQ_ORACLE_KCORE_TEST_FIXTURE_H
#define OBSEQ_ORACLE_KCORE_TEST_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "hyp/kcore/kcore.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/page_index.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/oracle.h"
#include "oracle/kcore/universe.h"
#include "oracle/kcore/view_words.h"

#define CPU0 0u
#define CPU1 1u
#define IMAGE_GFN (UNIVERSE_IMAGE_GPA / KC_PAGE_SIZE)
#define IMAGE_PFN UNIVERSE_VM1_PFN /* two pages */
#define HEAP_GFN 0x50000ull
#define HEAP_PFN 0x30ull
#define HOST_PFN 0x40ull
#define IOVA_PAGE 0x60000ull
#define PROT_RW 3ull

/* ---- a machine ------------------------------------------------------------------------ */

/* The first value of D_v is the pc of a first run: inside the image. */
static uint64_t stream_value(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
	return UNIVERSE_IMAGE_GPA;
}

static void stream_consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static bool stream_signed(void *ctx, uint64_t hash)
{
	(void)ctx;
	(void)hash;
	return true;
}

static inline struct machine *machine_observing(unsigned observe)
{
	const struct streams streams = { NULL, stream_value, stream_consumed, stream_signed };
	const struct config cfg = { .pages = 1024, .cpus = 2, .seed = 1, .observe = observe };
	struct machine *m = kc_create(&cfg, &streams);

	assert_non_null(m);
	return m;
}

static inline struct kcore *core_of(struct machine *m)
{
	return kc_machine(m)->kc;
}

/* VM 1, READY, one vCPU, an image of two pages, all given. */
static inline void load_vm1(struct machine *m)
{
	struct kcore *kc = core_of(m);
	uint64_t v = 0;

	assert_int_equal(register_kvm(kc, CPU0, &v), KC_OK);
	assert_int_equal(v, 1);
	assert_int_equal(register_vcpu(kc, CPU0, 1, 0), KC_OK);
	assert_int_equal(set_boot_info(kc, CPU0, 1, UNIVERSE_IMAGE_GPA, 2 * KC_PAGE_SIZE), KC_OK);
	assert_int_equal(remap_vm_image(kc, CPU0, 1, IMAGE_PFN, 0), KC_OK);
	assert_int_equal(remap_vm_image(kc, CPU0, 1, IMAGE_PFN + 1, 0), KC_OK);
}

static inline void verify_vm1(struct machine *m)
{
	load_vm1(m);
	assert_int_equal(verify_vm(core_of(m), CPU0, 1), KC_OK);
}

/* VERIFIED, with a page of its own at HEAP_GFN. */
static inline void heap_vm1(struct machine *m)
{
	verify_vm1(m);
	assert_int_equal(fault_map(core_of(m), CPU0, 1, HEAP_GFN, HEAP_PFN, 3), KC_OK);
}

static inline int setup_empty(void **state)
{
	*state = machine_observing(0);
	return 0;
}

static inline int setup_published(void **state)
{
	*state = machine_observing(1);
	heap_vm1(*state);
	return 0;
}

static inline int setup_loaded(void **state)
{
	*state = machine_observing(0);
	load_vm1(*state);
	return 0;
}

static inline int setup_heap(void **state)
{
	*state = machine_observing(0);
	heap_vm1(*state);
	return 0;
}

static inline int destroy(void **state)
{
	kc_destroy(*state);
	return 0;
}

/* ---- steps ------------------------------------------------------------------------------- */

/* Run a step as the engine does, the machine's own checks apart. */
static inline struct step_result run(struct machine *m, struct step s)
{
	struct step_result r;

	memset(&r, 0, sizeof(r));
	kc_before_step(m, &s);
	kc_step(m, &s, &r);
	return r;
}

/* vCPU 0 of VM 1 on CPU 1. */
static inline void run_vm1(struct machine *m)
{
	const struct step s = { .cpu = CPU1,
				.op = KOP_VCPU_RUN,
				.arg = { 1, 0, 0, 0, 0, UNIVERSE_IMAGE_GPA } };

	assert_int_equal(run(m, s).code, KC_OK);
	assert_int_equal(acc_cpu(m, CPU1)->cur_vmid, 1);
}

static inline int setup_running(void **state)
{
	setup_heap(state);
	run_vm1(*state);
	return 0;
}

/* ---- tampering ----------------------------------------------------------------------------- */

static inline uint64_t *record_of(struct machine *m, uint64_t pfn)
{
	struct kcore *kc = core_of(m);

	return &kc->w[kc->lay.s2 + 3 * get_s2_page_index(kc, pfn)];
}

static inline void set_record(struct machine *m, uint64_t pfn, struct acc_page page)
{
	uint64_t *w = record_of(m, pfn);

	w[0] = page.owner;
	w[1] = page.count;
	w[2] = page.gfn;
}

static inline uint64_t *leaf_word(struct machine *m, const struct kc_table *t, uint64_t page)
{
	struct kcore *kc = core_of(m);
	uint64_t offset;
	unsigned level;

	assert_true(find_leaf(kc_machine(m), t, page, &offset, &level));
	return &kc->w[kc->lay.tables + offset / 8];
}

/* The existing entry leads to another frame, with the same attributes. */
static inline void redirect(uint64_t *word, uint64_t pfn)
{
	*word = (*word & ~KC_PHYS_MASK) | pfn << KC_PAGE_SHIFT;
}

static inline void redirect_npt(struct machine *m, unsigned v, uint64_t gfn, uint64_t pfn)
{
	redirect(leaf_word(m, npt_table(kc_machine(m), v), gfn), pfn);
}

static inline void redirect_spt(struct machine *m, unsigned bank, uint64_t page, uint64_t pfn)
{
	redirect(leaf_word(m, spt_table(kc_machine(m), bank), page), pfn);
}

/* ---- who hears of clauses -------------------------------------------------------------------- */

struct heard {
	unsigned held[KC_CHECK_COUNT], not_met[KC_CHECK_COUNT], failed[KC_CHECK_COUNT];
};

static void hear_held(void *ctx, unsigned check)
{
	((struct heard *)ctx)->held[check]++;
}

static void hear_not_met(void *ctx, unsigned check)
{
	((struct heard *)ctx)->not_met[check]++;
}

static void hear_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
static void hear_failed(void *ctx, unsigned check, object_id o, const char *format, ...)
{
	char text[256];
	va_list args;

	(void)o;
	va_start(args, format);
	assert_true(vsnprintf(text, sizeof(text), format, args) > 0);
	va_end(args);
	((struct heard *)ctx)->failed[check]++;
}

static inline struct clause_sink sink_of(struct heard *h)
{
	return (struct clause_sink){
		.ctx = h, .held = hear_held, .premise_not_met = hear_not_met, .failed = hear_failed
	};
}

static inline struct heard hear_object(struct machine *m, object_id o)
{
	struct heard h;
	const struct clause_sink sink = sink_of(&h);

	memset(&h, 0, sizeof(h));
	kc_check_object(m, o, &sink);
	return h;
}

static inline struct heard hear_step(struct machine *m, const struct step *s,
				     const struct step_result *r)
{
	struct heard h;
	const struct clause_sink sink = sink_of(&h);

	memset(&h, 0, sizeof(h));
	kc_after_step(m, s, r, &sink);
	return h;
}

static inline unsigned failures(const struct heard *h)
{
	unsigned n = 0;

	for (unsigned i = 0; i < KC_CHECK_COUNT; i++)
		n += h->failed[i];
	return n;
}

#define assert_held(h, id) assert_true((h).held[KC_CHECK_##id] > 0 && !(h).failed[KC_CHECK_##id])
#define assert_failed(h, id) assert_true((h).failed[KC_CHECK_##id] > 0)
#define assert_silent(h, id)                                                                       \
	assert_int_equal((h).held[KC_CHECK_##id] + (h).failed[KC_CHECK_##id], 0)

#endif
