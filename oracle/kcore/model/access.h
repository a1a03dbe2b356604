/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The accessor header, over the model: the names of core/access.h that views and
 * invariants use.
 */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_ACCESS_H
#define OBSEQ_ORACLE_KCORE_MODEL_ACCESS_H

#include "model/kcore/model.h"
#include "oracle/engine/system.h"
#include "oracle/kcore/clause.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/objects.h"

/* What views.c, invariants.c, ... define, a second time. */
#define kc_view kmodel_view
#define kc_audience kmodel_audience
#define kc_view_field kmodel_view_field
#define kc_object_name kmodel_object_name
#define kc_object_shared kmodel_object_shared
#define kc_check_object kmodel_check_object
#define kc_in_role kmodel_in_role
#define kc_active kmodel_active
#define kc_window_premise kmodel_window_premise
#define kc_declared kmodel_declared
#define kc_actor kmodel_actor
#define kc_issuer kmodel_issuer
#define kc_smmu_value_holds kmodel_smmu_value_holds
/* What they read. */
#define acc_page kmodel_acc_page
#define acc_content kmodel_acc_content
#define acc_npt kmodel_acc_npt
#define acc_npt_is_empty kmodel_acc_npt_is_empty
#define acc_spt kmodel_acc_spt
#define acc_count_smmu_map kmodel_acc_count_smmu_map

typedef struct km_vm acc_vm_record;
typedef struct km_load acc_image;
typedef struct km_cpu acc_cpu_record;
enum {
	ACC_CTXT_WORDS = KM_CTXT_WORDS,
	ACC_CTXT_PSTATE = KM_pstate,
	ACC_CTXT_DIRTY = KM_dirty,
	ACC_REG_COUNT = KM_HW_WORDS,
	ACC_REG_TRAP_FIRST = KM_pmuselr_el0
};

static inline const struct kmodel *acc_model(const struct machine *m)
{
	return kmodel_machine(m)->model;
}

struct acc_page {
	uint64_t owner, count, gfn;
};
struct acc_page acc_page(const struct machine *m, uint64_t pfn);

/* A page is one word, and what differs from it where the machine keeps that (content.h). */
typedef struct {
	uint64_t symbol, digest;
} acc_page_content;
acc_page_content acc_content(const struct machine *m, uint64_t pfn);

struct acc_entry {
	uint64_t pfn, level, pte;
};
struct acc_entry acc_npt(const struct machine *m, unsigned v, uint64_t gfn);
bool acc_npt_is_empty(const struct machine *m, unsigned v, uint64_t first, uint64_t pages);
struct acc_entry acc_spt(const struct machine *m, unsigned bank, uint64_t page);
uint64_t acc_count_smmu_map(const struct machine *m, uint64_t pfn);

static inline uint64_t acc_bank(const struct machine *m, unsigned bank)
{
	return acc_model(m)->bank[bank];
}

static inline const acc_vm_record *acc_vm(const struct machine *m, unsigned v)
{
	return &acc_model(m)->vm[v];
}

static inline const uint64_t *acc_ctxt(const struct machine *m, unsigned v, unsigned i)
{
	return acc_model(m)->ctxt[v * KC_VCPU_PER_VM + i];
}

/* The live registers of a CPU: ACC_REG_COUNT words. */
static inline const uint64_t *acc_regs(const struct machine *m, unsigned cpu)
{
	return acc_model(m)->hw[cpu];
}

static inline const acc_cpu_record *acc_cpu(const struct machine *m, unsigned cpu)
{
	return &acc_model(m)->cpu[cpu];
}

static inline uint64_t acc_pages(const struct machine *m)
{
	return acc_model(m)->cfg.ram_first + acc_model(m)->cfg.ram_pages;
}

static inline uint64_t acc_cpus(const struct machine *m)
{
	return acc_model(m)->cfg.cpus;
}

static inline uint64_t acc_next_vmid(const struct machine *m)
{
	return acc_model(m)->next_vmid;
}

static inline uint64_t acc_next_remap_ptr(const struct machine *m)
{
	return acc_model(m)->next_remap_ptr;
}

static inline uint64_t acc_remap_end(const struct machine *m)
{
	return acc_model(m)->cfg.remap_end;
}

static inline uint64_t acc_data_log(const struct machine *m, unsigned v)
{
	return acc_model(m)->dlog[v];
}

static inline uint64_t acc_core_data_log(const struct machine *m, unsigned v)
{
	return acc_model(m)->klog[v];
}

static inline bool acc_protected(const struct machine *m, uint64_t pfn)
{
	return km_protected(acc_model(m), pfn);
}

static inline bool acc_is_core_page(const struct machine *m, uint64_t pfn)
{
	const struct km_config *cfg = &acc_model(m)->cfg;

	return pfn >= cfg->core_first && pfn - cfg->core_first < cfg->core_pages;
}

static inline uint64_t acc_host_iova_offset(const struct machine *m)
{
	return acc_model(m)->cfg.host_iova_offset;
}

static inline uint64_t acc_smmu_num(const struct machine *m)
{
	return acc_model(m)->cfg.smmu_num;
}

static inline uint64_t acc_smmu_base(const struct machine *m, unsigned i)
{
	return acc_model(m)->cfg.smmu[i].base;
}

static inline uint64_t acc_smmu_size(const struct machine *m, unsigned i)
{
	return acc_model(m)->cfg.smmu[i].size;
}

static inline uint64_t acc_smmu_banks(const struct machine *m, unsigned i)
{
	return acc_model(m)->cfg.smmu[i].banks;
}

static inline unsigned acc_observe(const struct machine *m)
{
	return kmodel_machine(m)->observe;
}

static inline bool acc_literal(const struct machine *m)
{
	return kmodel_machine(m)->literal;
}

/* The model has no table words, index, translation caches or enable bits of its own. */
static inline void concrete_npt_entry(const struct clause_at *at, unsigned v, uint64_t gfn,
				      uint64_t frame)
{
	(void)at;
	(void)v;
	(void)gfn;
	(void)frame;
}

static inline void concrete_spt_entry(const struct clause_at *at, unsigned bank, uint64_t page,
				      uint64_t frame)
{
	(void)at;
	(void)bank;
	(void)page;
	(void)frame;
}

static inline void concrete_bank(const struct clause_at *at, unsigned bank, uint64_t owner)
{
	(void)at;
	(void)bank;
	(void)owner;
}

#endif
