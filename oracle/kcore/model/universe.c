/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/model/universe.h"

#include "hyp/kcore/kcore.h"
#include "hyp/plat/host/host.h"
#include "model/kcore/ctxt.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/model/words.h"

/* ---- parameters that the published text leaves open (13.3) ---------------------------- */

static uint64_t kvm_handle(uint64_t v)
{
	return KC_KVM_HANDLE + v;
}

static uint64_t vcpu_handle(uint64_t v, uint64_t i)
{
	return KC_VCPU_HANDLE + KC_VCPU_PER_VM * v + i;
}

/* Arm ARM, D1.10.2: offsets of the vector that a synchronous exception to EL1 takes. */
static uint64_t exception_vector_of(uint64_t vbar, uint64_t pstate)
{
	enum { AARCH32 = 0x10, LEVEL = 0xC, SP_ELX = 1 };

	if (pstate & AARCH32)
		return vbar + 0x600;
	if (!(pstate & LEVEL))
		return vbar + 0x400;
	return vbar + (pstate & SP_ELX ? 0x200 : 0);
}

/* Two registers that a first run sets too have no word in the published list [S29]. */
#define SHADOW_SP_EL0 31u
#define SHADOW_SP_EL1 34u

static uint64_t reset_value(uint64_t shadow)
{
	unsigned word = km_shadow_word(shadow);

	if (shadow == SHADOW_SP_EL0)
		word = KM_sp_el0;
	if (shadow == SHADOW_SP_EL1)
		word = KM_sp_el1;
	return word < KM_HW_WORDS ? host_reset_value((enum plat_reg)kcm_core_word(word)) : 0;
}

static uint64_t decrypt_gp(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n), void *ctx,
			   uint64_t n)
{
	for (unsigned r = 0; r < PLAT_GP_COUNT; r++)
		ctxt[KM_x0 + r] = value(ctx, n++);
	return n;
}

/* The core's order of registers. */
#define TAKE(upper, lower) ctxt[KM_##lower] = value(ctx, n++);
static uint64_t decrypt_sys(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n), void *ctx,
			    uint64_t n)
{
	PLAT_SYS_REGS(TAKE)
	ctxt[KM_pc] = value(ctx, n++);
	ctxt[KM_pstate] = value(ctx, n++);
	return n;
}

static const struct km_params params = {
	.shared_kvm = kvm_handle,
	.shared_vcpu = vcpu_handle,
	.reg_desc = reset_value,
	.exception_vector = exception_vector_of,
	.decrypt_gp = decrypt_gp,
	.decrypt_sys = decrypt_sys,
};

/* ---- places --------------------------------------------------------------------------- */

/* Tables of the model lie where those of the core do. */
static void place_tables(const struct kcore_config *core, struct km_config *cfg)
{
	struct kcore_layout lay;

	kcore_layout(core, &lay);
	for (unsigned v = 0; v < KC_VMIDS; v++) {
		struct kc_table t = tables_npt(core, &lay, v);

		cfg->npt[v] = (struct km_pool){ core->table_base + t.start[1],
						core->table_base + t.start[2],
						core->table_base + t.start[3],
						core->table_base + t.start[4] };
	}
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		struct kc_table t = tables_spt(core, &lay, bank);

		cfg->spt_pgd_start[bank] = core->table_base + t.start[1];
		cfg->spt_pmd_start[bank] = core->table_base + t.start[2];
		cfg->spt_end[bank] = core->table_base + t.start[3];
	}
}

struct km_config kcm_universe(const struct kcore_config *core, km_quirks quirks)
{
	struct km_config cfg = {
		.quirks = quirks,
		.params = &params,
		.cpus = core->cpus,
		.ram_first = 1,
		.ram_pages = core->pages - 1,
		.core_first = core->core_pfn,
		.core_pages = core->core_pages,
		.other_count = KC_INVALID,
		.other_gfn = KC_INVALID64,
		.host_iova_offset = core->host_iova_offset,
		.smmu_num = core->smmu_num,
		.el2_device_pfn = core->el2_device_pfn,
		.el2_device_pages = core->el2_device_pages,
		.remap_start = KC_REMAP_START,
		.remap_end = core->remap_end,
	};

	if (quirks & KM_QUIRK(host_iova_offset)) /* views and invariants ask for it, too [S24] */
		cfg.host_iova_offset = KM_PUBLISHED_IOVA_OFFSET;
	/* 3.9, item 7: as published nothing else marks a vCPU that never ran [S10]. */
	if (quirks & KM_QUIRK(register_vcpu_no_dirty))
		cfg.never_ran_dirty = KC_INVALID64;
	for (unsigned i = 0; i < core->smmu_num; i++) {
		cfg.smmu[i].base = core->smmu[i].base;
		cfg.smmu[i].size = core->smmu[i].size;
		cfg.smmu[i].banks = core->smmu[i].banks;
	}
	place_tables(core, &cfg);
	return cfg;
}

void kcm_boot_cpus(struct kmodel *m)
{
	for (unsigned cpu = 0; cpu < m->cfg.cpus; cpu++) {
		m->running = cpu;
		km_host_el2_restore(m, cpu);
		km_deactivate_traps(m, cpu);
		km_timer_disable_traps(m, cpu);
		km_set_hw(m, cpu, KM_spsr_el2, KC_PSTATE_FAULT_BITS);
	}
}
