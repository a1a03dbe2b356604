/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A small model for the tests of its operations.  Every store is recorded, so that
 * a test can say that nothing changed, and can take stores back.
 */
#ifndef OBSEQ_MODEL_KCORE_TEST_MODEL_FIXTURE_H
#define OBSEQ_MODEL_KCORE_TEST_MODEL_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "model/kcore/ops.h"

#define PAGES 4096u
#define CORE_PFN 0x40000ull
#define SMMU_PFN 0x50000ull
#define EL2_DEVICE_PFN 0x50100ull
#define DEVICE_PFN 0x60000ull
#define OFFSET (1ull << 27)
#define WINDOW_PAGES 32u
#define BANKS_OF_SMMU 8u
/* Table pages of one vmid and of one bank. */
#define SECOND 2u
#define THIRD 3u
#define LAST 4u
#define SPT_MIDDLE 2u
#define SPT_LAST 3u
/* A frame of the host, and one that starts a block. */
#define FRAME 0x123ull
#define BLOCK_FRAME 0x400ull
#define GFN 0x40ull
#define BLOCK_GFN 0x200ull

#define ADDR(page) ((page)*KC_PAGE_SIZE)
/* The published text. */
#define PUBLISHED KM_PUBLISHED

struct change {
	uint64_t *cell, old;
};

struct fixture {
	struct kmodel *m;
	struct change *change;
	size_t changes, capacity;
	size_t different; /* of them, those that changed something */
	bool sign;	  /* verdict on images */
	const char *event[64];
	uint64_t argument[64];
	size_t events;
};

static inline void on_store(void *ctx, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value)
{
	struct fixture *f = ctx;

	(void)field;
	(void)key;
	if (f->changes == f->capacity) {
		f->capacity = f->capacity ? 2 * f->capacity : 1024;
		f->change = realloc(f->change, f->capacity * sizeof(*f->change));
		assert_non_null(f->change);
	}
	f->change[f->changes++] = (struct change){ cell, *cell };
	f->different += *cell != value;
}

static inline void undo_to(struct fixture *f, size_t mark)
{
	while (f->changes > mark) {
		f->changes--;
		*f->change[f->changes].cell = f->change[f->changes].old;
	}
}

static inline uint64_t stream(uint64_t v, uint64_t n)
{
	return 0xD000000000000000ull | v << 32 | n;
}

static inline uint64_t on_data(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	return stream(v, n);
}

static inline bool on_signed(void *ctx, uint64_t v)
{
	(void)v;
	return ((struct fixture *)ctx)->sign;
}

static inline void on_event(void *ctx, const char *name, uint64_t argument, bool has_argument)
{
	struct fixture *f = ctx;

	if (f->events == sizeof(f->event) / sizeof(f->event[0]))
		return;
	f->event[f->events] = name;
	f->argument[f->events++] = has_argument ? argument : KC_INVALID64;
}

static inline uint64_t kvm_of(uint64_t v)
{
	return 0x1000 + v;
}

static inline uint64_t vcpu_of(uint64_t v, uint64_t i)
{
	return 0x2000 + 8 * v + i;
}

static inline uint64_t decrypt_gp(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n),
				  void *ctx, uint64_t n)
{
	ctxt[KM_x0] = value(ctx, n);
	ctxt[KM_pc] = value(ctx, n + 1);
	return n + 2;
}

static inline uint64_t decrypt_sys(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n),
				   void *ctx, uint64_t n)
{
	ctxt[KM_ttbr0_el1] = value(ctx, n);
	ctxt[KM_pstate] = value(ctx, n + 1);
	return n + 2;
}

/* Content of a page at the start: not zero, not a stream value. */
static inline uint64_t content(void *ctx, uint64_t pfn)
{
	(void)ctx;
	return 0xC0000000ull + pfn;
}

static const struct km_params fixture_params = { .shared_kvm = kvm_of,
						 .shared_vcpu = vcpu_of,
						 .decrypt_gp = decrypt_gp,
						 .decrypt_sys = decrypt_sys };

static inline struct km_config fixture_config(struct fixture *f, km_quirks quirks)
{
	struct km_config cfg = { .quirks = quirks,
				 .params = &fixture_params,
				 .world = { .ctx = f,
					    .data = on_data,
					    .core_data = on_data,
					    .is_signed = on_signed,
					    .event = on_event },
				 .cpus = 2,
				 .ram_first = 1,
				 .ram_pages = PAGES - 1,
				 .core_first = CORE_PFN,
				 .core_pages = 16,
				 .other_count = KC_INVALID,
				 .other_gfn = KC_INVALID64,
				 .content = content,
				 .host_iova_offset = OFFSET,
				 .smmu_num = 2,
				 .el2_device_pfn = EL2_DEVICE_PFN,
				 .el2_device_pages = 2,
				 .remap_start = KC_REMAP_START,
				 .remap_end = KC_REMAP_START + ADDR(WINDOW_PAGES),
				 .never_ran_dirty = KC_INVALID64 };

	for (unsigned i = 0; i < KC_SMMU_NUM; i++) {
		cfg.smmu[i].base = ADDR(SMMU_PFN + 16 * i);
		cfg.smmu[i].size = KC_SMMU_SIZE;
		cfg.smmu[i].banks = BANKS_OF_SMMU;
	}
	for (unsigned v = 0; v < KC_VMIDS; v++) {
		cfg.npt[v].pgd_start = ADDR(0x1000ull * (v + 1));
		cfg.npt[v].pud_start = cfg.npt[v].pgd_start + ADDR(SECOND);
		cfg.npt[v].pmd_start = cfg.npt[v].pud_start + ADDR(THIRD);
		cfg.npt[v].end = cfg.npt[v].pmd_start + ADDR(LAST);
	}
	for (unsigned k = 0; k < KC_BANKS; k++) {
		cfg.spt_pgd_start[k] = ADDR(0x100ull * (k + 1));
		cfg.spt_pmd_start[k] = cfg.spt_pgd_start[k] + ADDR(SPT_MIDDLE);
		cfg.spt_end[k] = cfg.spt_pmd_start[k] + ADDR(SPT_LAST);
	}
	return cfg;
}

/* The initial state of a test says which quirks the model has: NULL, none. */
static inline int make_model(void **state)
{
	const km_quirks *quirks = *state;
	struct fixture *f = calloc(1, sizeof(*f));

	if (!f)
		return -1;

	struct km_config cfg = fixture_config(f, quirks ? *quirks : KM_SAFE);

	f->sign = true;
	f->m = kmodel_create(&cfg, &(struct map_hook){ .ctx = f, .store = on_store });
	*state = f;
	return f->m ? 0 : -1;
}

static inline int end_model(void **state)
{
	struct fixture *f = *state;

	kmodel_destroy(f->m);
	free(f->change);
	free(f);
	return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_model, end_model)
/* A test of the model with these quirks. */
#define TEST_WITH(name, quirks)                                                                    \
	cmocka_unit_test_prestate_setup_teardown(name, make_model, end_model,                      \
						 &(km_quirks){ quirks })

/* ---- what tests say ---------------------------------------------------------------------- */

#define ASSERT_OK(call)                                                                            \
	do {                                                                                       \
		struct km_result r_ = (call);                                                      \
		assert_int_equal(r_.code, KC_OK);                                                  \
		assert_false(r_.halt || r_.stuck);                                                 \
	} while (0)

/* The call is refused with that code, and changes nothing at all. */
#define ASSERT_REFUSED(f, call, expected)                                                          \
	do {                                                                                       \
		size_t before_ = (f)->different;                                                   \
		struct km_result r_ = (call);                                                      \
		assert_int_equal(r_.code, expected);                                               \
		assert_false(r_.halt || r_.stuck);                                                 \
		assert_int_equal((f)->different, before_);                                         \
	} while (0)

/* The call ends well without changing anything. */
#define ASSERT_NO_CHANGE(f, call)                                                                  \
	do {                                                                                       \
		size_t before_ = (f)->different;                                                   \
		ASSERT_OK(call);                                                                   \
		assert_int_equal((f)->different, before_);                                         \
	} while (0)

#define LOCK(id) (1ull << (id))

/* The call panics, and the ghost locks that are marked are these (and no others). */
#define ASSERT_PANICS(f, call, locks)                                                              \
	do {                                                                                       \
		assert_true((call).halt);                                                          \
		assert_int_equal(marked_locks(f), locks);                                          \
	} while (0)

static inline uint64_t marked_locks(const struct fixture *f)
{
	uint64_t marked = 0;

	for (unsigned l = 0; l < KC_LOCK_END; l++)
		if (!f->m->hlock[l])
			marked |= LOCK(l);
	return marked;
}

static inline void assert_page(const struct fixture *f, uint64_t pfn, uint64_t owner,
			       uint64_t count, uint64_t gfn)
{
	struct km_s2 page = km_s2(f->m, pfn);

	assert_int_equal(page.owner, owner);
	assert_int_equal(page.count, count);
	assert_int_equal(page.gfn, gfn);
}

static inline void assert_host_page(const struct fixture *f, uint64_t pfn, uint64_t count)
{
	assert_page(f, pfn, KC_HOSTVISOR, count, pfn + OFFSET);
}

static inline void assert_frame(const struct fixture *f, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	assert_int_equal(km_npt(f->m, v, gfn).pfn, pfn);
}

/* ---- states ------------------------------------------------------------------------------ */

static inline void set_state(struct fixture *f, uint64_t v, uint64_t state)
{
	km_set_vm(f->m, v, &f->m->vm[v].state, state);
}

static inline void set_page(struct fixture *f, uint64_t pfn, uint64_t owner, uint64_t count,
			    uint64_t gfn)
{
	km_set_s2(f->m, pfn, (struct km_s2){ owner, count, gfn });
}

/* VM 1 in that state, with vCPU 0 registered. */
static inline void make_vm(struct fixture *f, uint64_t state)
{
	ASSERT_OK(km_register_kvm(f->m));
	ASSERT_OK(local_register_vcpu(f->m, 1, 0));
	set_state(f, 1, state);
}

/* The host has pfn mapped. */
static inline void host_maps(struct fixture *f, uint64_t pfn)
{
	ASSERT_OK(local_map_host(f->m, ADDR(pfn)));
	assert_frame(f, KC_HOSTVISOR, pfn, pfn);
}

/* All table pages of v are used up. */
static inline void exhaust(struct fixture *f, uint64_t v)
{
	const struct km_pool *p = &f->m->cfg.npt[v];

	km_store(f->m, KM_F_NEXT, v * 4, &f->m->pgd_next[v], p->pud_start);
	km_store(f->m, KM_F_NEXT, v * 4 + 1, &f->m->pud_next[v], p->pmd_start);
	km_store(f->m, KM_F_NEXT, v * 4 + 2, &f->m->pmd_next[v], p->end);
}

/* The host's table holds a block over pfn: it can be neither mapped nor unmapped. */
static inline void host_block_over(struct fixture *f, uint64_t pfn)
{
	km_set_npt(f->m, KC_HOSTVISOR, pfn, (struct km_entry){ pfn, 2, ADDR(pfn) | 1 });
}

#endif
