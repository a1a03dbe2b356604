/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A small machine for the tests of tables and shared-state operations.  It
 * watches every store: the lock that protects the cell is held, locks are taken
 * in order, windows are well formed, and a call that fails stores nothing.
 */
#ifndef OBSEQ_KCORE_TEST_OPS_FIXTURE_H
#define OBSEQ_KCORE_TEST_OPS_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "hyp/kcore/kcore.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/mmio_spt_walk.h"
#include "hyp/kcore/npt_walk.h"
#include "hyp/kcore/page_mgmt.h"
#include "hyp/plat/host/host.h"

#define PAGES 2048u
#define CPUS 2u
#define CORE_PFN 0x40000ull
#define CORE_SPACE 1024ull
#define TABLE_PFN (CORE_PFN + 16)
#define SMMU_PFN 0x50000ull
#define SMMU_SPACE 16ull
#define EL2_DEVICE_PFN 0x50100ull
#define DEVICE_PFN 0x60000ull
#define WINDOW_PAGES 48ull
#define OFFSET KC_HOST_IOVA_OFFSET

/* The image of a VM made by verified_vm(): two pages, the second not full. */
#define IMAGE_GFN 0x40ull
#define IMAGE_BYTES 5000ull
#define IMAGE_PFN(v) (0x100ull + 0x10ull * (v))

#define MAX_WINDOWS 2048u

struct window {
	unsigned op;
	uint64_t target, a, b, code;
	size_t stores; /* inside it, those that changed something */
};

struct fixture {
	struct kcore *kc;
	struct kcore_config cfg;
	size_t bytes;
	void *before;	/* copy of the instance */
	bool sign;	/* verdict on images */
	size_t changes; /* stores that changed something, locks aside */
	uint64_t held;	/* locks, as a set */
	bool unlocked;	/* stores need no lock (direct tests of lower layers) */
	unsigned outcome;
	struct window window[MAX_WINDOWS];
	size_t windows;
	size_t open[4];
	unsigned depth;
	/* Run once, when lock number `at_lock` from now is about to be taken. */
	unsigned at_lock;
	void (*nested)(struct fixture *f);
};

/* ---- streams ---------------------------------------------------------------------- */

static inline uint64_t stream_value(uint64_t v, uint64_t n)
{
	return 0xD000000000000000ull | v << 32 | n;
}

static inline uint64_t fixture_value(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	return stream_value(v, n);
}

static inline void fixture_consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static inline bool fixture_signed(void *ctx, uint64_t hash)
{
	(void)hash;
	return ((struct fixture *)ctx)->sign;
}

/* ---- watching ----------------------------------------------------------------------- */

static inline bool is_held(const struct fixture *f, unsigned id)
{
	return f->held >> id & 1;
}

/* The pool that a byte of the table memory belongs to decides its lock. */
static inline unsigned lock_of_table(const struct fixture *f, uint64_t offset)
{
	for (unsigned v = KC_VMIDS; v-- > 0;) {
		if (offset >= f->kc->lay.npt[v])
			return KC_LOCK_NPT + v;
	}
	return KC_LOCK_SPT;
}

static inline unsigned lock_of_store(const struct fixture *f, uint32_t field, uint64_t index)
{
	switch (field) {
	case KC_F_VM_KVM:
	case KC_F_VM_STATE:
	case KC_F_VM_TORN_DOWN:
	case KC_F_VM_NEXT_LOAD_INFO:
	case KC_F_VM_INC_EXE:
		return KC_LOCK_INFO + (unsigned)index;
	case KC_F_VM_VCPU:
	case KC_F_VM_VCPU_STATE:
	case KC_F_VM_LOAD_ADDR:
	case KC_F_VM_LOAD_SIZE:
	case KC_F_VM_REMAP_ADDR:
	case KC_F_VM_MAPPED_PAGES:
		return KC_LOCK_INFO + (unsigned)(index / 8);
	case KC_F_NEXT_VMID:
	case KC_F_NEXT_REMAP_PTR:
		return KC_LOCK_CORE;
	case KC_F_BANK:
	case HOST_F_SMMU_ENABLE:
		return KC_LOCK_SMMU;
	case KC_F_S2_OWNER:
	case KC_F_S2_COUNT:
	case KC_F_S2_GFN:
	case KC_F_GFN_INDEX:
	case HOST_F_PAGE_SYM:
	case HOST_F_PAGE_WORD:
		return KC_LOCK_S2PAGE;
	case KC_F_NPT_PGD_NEXT:
	case KC_F_NPT_PUD_NEXT:
	case KC_F_NPT_PMD_NEXT:
		return KC_LOCK_NPT + (unsigned)index;
	case KC_F_SPT_PGD_NEXT:
	case KC_F_SPT_PMD_NEXT:
		return KC_LOCK_SPT;
	case KC_F_TABLE:
		return lock_of_table(f, index);
	default:
		return KC_LOCK_END;
	}
}

static inline void on_store(void *ctx, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
			    uint64_t value)
{
	struct fixture *f = ctx;
	unsigned lock = lock_of_store(f, field, index);

	(void)cpu;
	if (lock != KC_LOCK_END && !f->unlocked)
		assert_true(is_held(f, lock));
	/* The running hash of a verification is scratch. */
	if (field == HOST_F_LOCK || field == HOST_F_CRYPTO || *cell == value)
		return;
	f->changes++;
	for (unsigned d = 0; d < f->depth; d++)
		f->window[f->open[d]].stores++;
}

static inline void on_begin(void *ctx, unsigned cpu, unsigned op, uint64_t target, uint64_t a,
			    uint64_t b)
{
	struct fixture *f = ctx;

	(void)cpu;
	assert_true(op < KC_SHARED_OP_COUNT);
	assert_true(f->windows < MAX_WINDOWS && f->depth < 4);
	f->open[f->depth++] = f->windows;
	f->window[f->windows++] =
		(struct window){ .op = op, .target = target, .a = a, .b = b, .code = ~0ull };
}

static inline void on_end(void *ctx, unsigned cpu, unsigned op, uint64_t code)
{
	struct fixture *f = ctx;

	(void)cpu;
	assert_true(f->depth > 0);
	struct window *w = &f->window[f->open[--f->depth]];

	assert_int_equal(w->op, op);
	w->code = code;
	if (code != KC_OK)
		assert_int_equal(w->stores, 0);
}

static inline void on_outcome(void *ctx, unsigned cpu, unsigned outcome)
{
	(void)cpu;
	((struct fixture *)ctx)->outcome = outcome;
}

static inline unsigned rank_of(unsigned id)
{
	static const unsigned rank[] = {
		[KC_LOCK_SMMU] = 1, [KC_LOCK_CORE] = 3, [KC_LOCK_S2PAGE] = 4, [KC_LOCK_SPT] = 5
	};

	if (id >= KC_LOCK_INFO)
		return 2;
	return id >= KC_LOCK_NPT ? 6 : rank[id];
}

static inline void on_lock_wait(void *ctx, unsigned cpu, unsigned id)
{
	struct fixture *f = ctx;
	void (*nested)(struct fixture * f) = f->nested;

	(void)cpu;
	for (unsigned other = 0; other < KC_LOCK_END; other++) {
		if (is_held(f, other))
			assert_true(rank_of(other) < rank_of(id));
	}
	if (nested && --f->at_lock == 0) {
		uint64_t held = f->held;

		f->nested = NULL;
		f->held = 0; /* those of the other CPU */
		nested(f);
		f->held = held;
	}
}

static inline void on_lock_taken(void *ctx, unsigned cpu, unsigned id)
{
	(void)cpu;
	((struct fixture *)ctx)->held |= 1ull << id;
}

static inline void on_lock_release(void *ctx, unsigned cpu, unsigned id)
{
	(void)cpu;
	((struct fixture *)ctx)->held &= ~(1ull << id);
}

/* ---- the machine ------------------------------------------------------------------------ */

static inline struct kcore_config fixture_config(void)
{
	return (struct kcore_config){
		.pages = PAGES,
		.cpus = CPUS,
		.core_pfn = CORE_PFN,
		.core_pages = CORE_SPACE,
		.host_pool = { 2, 3, 8 },
		.vm_pool = { 2, 3, 6 },
		.remap_pool = { 1, 1, 1 },
		.smmu_pgd_pages = 2,
		.smmu_pmd_pages = 3,
		.smmu_num = 2,
		.smmu = { { SMMU_PFN * KC_PAGE_SIZE, SMMU_SPACE * KC_PAGE_SIZE, 8 },
			  { (SMMU_PFN + SMMU_SPACE) * KC_PAGE_SIZE, SMMU_SPACE * KC_PAGE_SIZE,
			    4 } },
		.el2_device_pfn = EL2_DEVICE_PFN,
		.el2_device_pages = 2,
		.host_iova_offset = OFFSET,
		.remap_end = KC_REMAP_START + WINDOW_PAGES * KC_PAGE_SIZE,
		.table_base = TABLE_PFN * KC_PAGE_SIZE,
	};
}

static inline int make_machine_with(void **state, struct kcore_config cfg)
{
	struct fixture *f = calloc(1, sizeof(*f));
	struct host_streams streams = { f, fixture_value, fixture_consumed, fixture_signed };
	struct trace_hook hook = { .ctx = f,
				   .store = on_store,
				   .begin = on_begin,
				   .end = on_end,
				   .outcome = on_outcome,
				   .lock_wait = on_lock_wait,
				   .lock_taken = on_lock_taken,
				   .lock_release = on_lock_release };
	struct host_config host = { .pages = PAGES, .cpus = CPUS, .seed = 7 };

	if (!f || kcore_config_check(&cfg))
		return -1;
	f->cfg = cfg;
	f->sign = true;
	f->bytes = kcore_size(&cfg);
	f->before = malloc(f->bytes);
	if (!f->before)
		return -1;
	host.table_base = cfg.table_base;
	kcore_table_range(&cfg, &host.table_offset, &host.table_bytes);
	f->kc = host_create(&host, f->bytes, &streams);
	kcore_init(f->kc, &cfg);
	host_set_trace(f->kc, &hook);
	*state = f;
	return 0;
}

static inline int make_machine(void **state)
{
	return make_machine_with(state, fixture_config());
}

/* Every test ends here: nothing is held, no window is open. */
static inline int end_machine(void **state)
{
	struct fixture *f = *state;
	int wrong = !f->kc->halt && (f->held || f->depth);

	host_destroy(f->kc);
	free(f->before);
	free(f);
	return wrong;
}

/* ---- what tests say ------------------------------------------------------------------------ */

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_machine, end_machine)

#define BRANCH_NAME(op, branch, code) [KC_OUT_##op##_##branch] = #op "." #branch,

/* Name of the branch that was taken last. */
static inline const char *branch_taken(const struct fixture *f)
{
	static const char *const name[] = { KC_OUTCOMES(BRANCH_NAME) };

	return name[f->outcome];
}

/* The call succeeds through this branch. */
#define ASSERT_OK(f, call, branch)                                                                 \
	do {                                                                                       \
		assert_int_equal((call), KC_OK);                                                   \
		assert_string_equal(branch_taken(f), branch);                                      \
	} while (0)

/* The call fails through this branch and changes nothing at all. */
#define ASSERT_REFUSED(f, call, expected, branch)                                                  \
	do {                                                                                       \
		size_t changes_ = (f)->changes;                                                    \
		memcpy((f)->before, (f)->kc, (f)->bytes);                                          \
		assert_int_equal((call), (expected));                                              \
		assert_string_equal(branch_taken(f), branch);                                      \
		assert_int_equal((f)->changes, changes_);                                          \
		assert_memory_equal((f)->before, (f)->kc, (f)->bytes);                             \
	} while (0)

static inline void assert_page(const struct fixture *f, uint64_t pfn, uint64_t owner,
			       uint64_t count, uint64_t gfn)
{
	struct s2_page page = get_pfn(f->kc, pfn);

	assert_int_equal(page.owner, owner);
	assert_int_equal(page.count, count);
	assert_int_equal(page.gfn, gfn);
}

/* Frame that v reaches at gfn as the hardware walks, 0 for none. */
static inline uint64_t reach(const struct fixture *f, uint64_t v, uint64_t gfn)
{
	struct host_walk w = host_walk_stage2(f->kc, kc_vttbr(f->kc, v), gfn);

	return w.valid ? w.pfn : 0;
}

static inline uint64_t dma_reach(const struct fixture *f, unsigned bank, uint64_t page)
{
	struct host_walk w = host_walk_smmu(f->kc, kc_ttbr(f->kc, bank), page);

	return w.valid ? w.pfn : 0;
}

static inline uint64_t position(const struct fixture *f, uint64_t v)
{
	return host_stream_position(f->kc, v);
}

static inline uint64_t content(const struct fixture *f, uint64_t pfn)
{
	return host_page_content(f->kc, pfn).symbol;
}

/* What is left of an operation's windows. */
static inline const struct window *only_window(const struct fixture *f, unsigned op)
{
	const struct window *found = NULL;

	for (size_t i = 0; i < f->windows; i++) {
		if (f->window[i].op != op)
			continue;
		assert_null(found);
		found = &f->window[i];
	}
	assert_non_null(found);
	return found;
}

static inline size_t count_windows(const struct fixture *f, unsigned op)
{
	size_t n = 0;

	for (size_t i = 0; i < f->windows; i++)
		n += f->window[i].op == op;
	return n;
}

static inline void forget_windows(struct fixture *f)
{
	f->windows = 0;
}

/* ---- VMs in the states of their life ------------------------------------------------- */

static inline uint64_t ready_vm(struct fixture *f)
{
	uint64_t v = 0;

	assert_int_equal(register_kvm(f->kc, 0, &v), KC_OK);
	assert_int_equal(register_vcpu(f->kc, 0, v, 0), KC_OK);
	return v;
}

static inline void load_image(struct fixture *f, uint64_t v)
{
	assert_int_equal(set_boot_info(f->kc, 0, v, IMAGE_GFN * KC_PAGE_SIZE, IMAGE_BYTES), KC_OK);
	assert_int_equal(remap_vm_image(f->kc, 0, v, IMAGE_PFN(v), 0), KC_OK);
	assert_int_equal(remap_vm_image(f->kc, 0, v, IMAGE_PFN(v) + 1, 0), KC_OK);
}

static inline void verify(struct fixture *f, uint64_t v)
{
	load_image(f, v);
	assert_int_equal(verify_vm(f->kc, 0, v), KC_OK);
	forget_windows(f);
}

static inline uint64_t verified_vm(struct fixture *f)
{
	uint64_t v = ready_vm(f);

	verify(f, v);
	return v;
}

static inline uint64_t dead_vm(struct fixture *f)
{
	uint64_t v = verified_vm(f);

	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	forget_windows(f);
	return v;
}

#endif
