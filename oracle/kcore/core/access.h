/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How views and invariants read the state of a machine.
 *
 * No function of the core is called: tables are read by walking their words here
 * (access.c), records by their place in the instance.  So an error in the core's own
 * walkers and getters does not hide itself.  Constants of the configuration are read
 * through acc_core().
 */
#ifndef OBSEQ_ORACLE_KCORE_ACCESS_H
#define OBSEQ_ORACLE_KCORE_ACCESS_H

#include "hyp/kcore/state.h"
#include "hyp/plat/host/host.h"
#include "oracle/engine/system.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/objects.h"

/* The core of a machine. */
static inline const struct kcore *acc_core(const struct machine *m)
{
	return kc_machine_const(m)->kc;
}

/* Names that an accessor header over another implementation of kcore has as well. */
typedef struct kcore_vm acc_vm_record;
typedef struct kcore_load_info acc_image;
typedef struct kcore_cpu acc_cpu_record;
typedef struct host_content acc_page_content;
enum {
	ACC_CTXT_WORDS = KC_CTXT_WORDS,
	ACC_CTXT_PSTATE = KC_CTXT_PSTATE,
	ACC_CTXT_DIRTY = KC_CTXT_DIRTY,
	ACC_REG_COUNT = PLAT_REG_COUNT,
	ACC_REG_TRAP_FIRST = PLAT_REG_TRAP_FIRST
};

struct acc_page { /* pages without a record: (INVALID, INVALID, INVALID64) (3.2) */
	uint64_t owner, count, gfn;
};

/* Record `index` of S2; tables_pfn_of_record() says whose it is. */
static inline struct acc_page concrete_record(const struct machine *m, uint64_t index)
{
	const struct kcore *kc = acc_core(m);
	const uint64_t *w = &kc->w[kc->lay.s2 + KC_S2_WORDS * index];

	return (struct acc_page){ w[KC_S2_OWNER], w[KC_S2_COUNT], w[KC_S2_GFN] };
}

/* Index of the record of a page, KC_INVALID64: none.  The last region that contains it decides. */
static inline uint64_t acc_page_record(const struct machine *m, uint64_t pfn)
{
	const struct kcore_config *cfg = &acc_core(m)->cfg;
	uint64_t address = pfn * KC_PAGE_SIZE;

	if (pfn >= KC_PFN_LIMIT)
		return KC_INVALID64;
	for (uint64_t i = cfg->region_count; i-- > 0;) {
		const struct kcore_region *r = &cfg->region[i];

		if (address - r->base < r->size) /* below the base it wraps around */
			return r->index + (address - r->base) / KC_PAGE_SIZE;
	}
	return KC_INVALID64;
}

static inline bool acc_page_exists(const struct machine *m, uint64_t pfn)
{
	return acc_page_record(m, pfn) != KC_INVALID64;
}

static inline struct acc_page acc_page(const struct machine *m, uint64_t pfn)
{
	uint64_t index = acc_page_record(m, pfn);

	if (index == KC_INVALID64)
		return (struct acc_page){ KC_INVALID, KC_INVALID, KC_INVALID64 };
	return concrete_record(m, index);
}

struct host_content acc_content(const struct machine *m, uint64_t pfn);

struct acc_entry { /* (pfn, level, pte); (0,0,0) = absent (3.3, 4.4); PAGE_GUEST has pfn 0, level 3
		    */
	uint64_t pfn, level, pte;
};
struct acc_entry acc_npt(const struct machine *m, unsigned v, uint64_t gfn);
struct acc_entry acc_spt(const struct machine *m, unsigned bank, uint64_t iova_page);
/* No page number of [first, first + pages) has a frame in NPT[v]. */
bool acc_npt_is_empty(const struct machine *m, unsigned v, uint64_t first, uint64_t pages);
/* Every nonzero leaf entry, in ascending order (a block as its 512 page numbers). */
void acc_each_npt(const struct machine *m, unsigned v, void (*each)(void *ctx, uint64_t gfn),
		  void *ctx);
void acc_each_spt(const struct machine *m, unsigned bank, void (*each)(void *ctx, uint64_t page),
		  void *ctx);

static inline uint64_t acc_bank(const struct machine *m, unsigned bank)
{
	return acc_core(m)->bank[bank];
}

static inline const struct kcore_vm *acc_vm(const struct machine *m, unsigned v)
{
	return &acc_core(m)->vm[v];
}

/* KC_CTXT_WORDS words. */
static inline const uint64_t *acc_ctxt(const struct machine *m, unsigned v, unsigned i)
{
	return acc_core(m)->ctxt[KC_VCPU_PER_VM * v + i];
}

static inline const struct kcore_cpu *acc_cpu(const struct machine *m, unsigned cpu)
{
	return &acc_core(m)->cpu[cpu];
}

static inline uint64_t acc_next_vmid(const struct machine *m)
{
	return acc_core(m)->next_vmid;
}

static inline uint64_t acc_next_remap_ptr(const struct machine *m)
{
	return acc_core(m)->next_remap_ptr;
}

static inline uint64_t acc_halt(const struct machine *m)
{
	return acc_core(m)->halt;
}

uint64_t acc_reg(const struct machine *m, unsigned cpu, enum plat_reg reg);
/* All of them: ACC_REG_COUNT words. */
const uint64_t *acc_regs(const struct machine *m, unsigned cpu);
uint64_t acc_data_log(const struct machine *m, unsigned v);
uint64_t acc_core_data_log(const struct machine *m,
			   unsigned v); /* 0: the safe core has no K stream */
/* p is a page of an SMMU or of another device that EL2 owns (18, `protected`). */
bool acc_protected(const struct machine *m, uint64_t pfn);
/* Number of entries of host banks at page pfn + offset that are not absent (11.1). */
uint64_t acc_count_smmu_map(const struct machine *m, uint64_t pfn);
/* 0 safe, 1 published */
static inline unsigned acc_observe(const struct machine *m)
{
	return kc_machine_const(m)->cfg.observe;
}

/* The configuration. */
static inline uint64_t acc_pages(const struct machine *m)
{
	return acc_core(m)->cfg.pages;
}

static inline uint64_t acc_cpus(const struct machine *m)
{
	return acc_core(m)->cfg.cpus;
}

static inline bool acc_is_core_page(const struct machine *m, uint64_t pfn)
{
	const struct kcore_config *cfg = &acc_core(m)->cfg;

	return pfn >= cfg->core_pfn && pfn - cfg->core_pfn < cfg->core_pages;
}

static inline uint64_t acc_host_iova_offset(const struct machine *m)
{
	return acc_core(m)->cfg.host_iova_offset;
}

static inline uint64_t acc_remap_end(const struct machine *m)
{
	return acc_core(m)->cfg.remap_end;
}

static inline uint64_t acc_smmu_num(const struct machine *m)
{
	return acc_core(m)->cfg.smmu_num;
}

static inline uint64_t acc_smmu_base(const struct machine *m, unsigned i)
{
	return acc_core(m)->cfg.smmu[i].base;
}

static inline uint64_t acc_smmu_size(const struct machine *m, unsigned i)
{
	return acc_core(m)->cfg.smmu[i].size;
}

static inline uint64_t acc_smmu_banks(const struct machine *m, unsigned i)
{
	return acc_core(m)->cfg.smmu[i].banks;
}

/* Invariants word for word as published: only a model follows the published text. */
static inline bool acc_literal(const struct machine *m)
{
	(void)m;
	return false;
}

#endif
