/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/corrupt.h"

#include "hyp/kcore/machine.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/steps.h"

#define PAGE_BITS 36u

struct corruption {
	unsigned cpu;
	uint64_t target, value;
};

/* ---- functions of (core, cpu, target, value), false: no such place ------------------------ */

static bool corrupt_s2_owner(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.pages)
		return false;
	set_s2_page_vmid(m->kc, c->cpu, c->target, c->value);
	return true;
}

static bool corrupt_s2_count(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.pages)
		return false;
	set_s2_page_count(m->kc, c->cpu, c->target, c->value);
	return true;
}

static bool corrupt_s2_gfn(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.pages)
		return false;
	set_s2_page_gfn(m->kc, c->cpu, c->target, c->value);
	return true;
}

static bool corrupt_gfn_slot(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->lay.gfn_slots)
		return false;
	set_gfn_index(m->kc, c->cpu, c->target, c->value);
	return true;
}

static bool corrupt_leaf(struct kc_machine *m, const struct corruption *c, unsigned first,
			 unsigned tables)
{
	uint64_t unit = c->target >> PAGE_BITS, page = c->target & ((1ull << PAGE_BITS) - 1);
	uint64_t offset;
	unsigned level;

	if (unit >= tables || !find_leaf(m, &m->table[first + unit], page, &offset, &level))
		return false;
	pt_store(m->kc, c->cpu, m->kc->cfg.table_base + offset, c->value);
	return true;
}

static bool corrupt_npt_leaf(struct kc_machine *m, const struct corruption *c)
{
	return corrupt_leaf(m, c, 0, KC_NPT_TABLES);
}

static bool corrupt_spt_leaf(struct kc_machine *m, const struct corruption *c)
{
	return corrupt_leaf(m, c, KC_NPT_TABLES, KC_BANKS);
}

static bool corrupt_table(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->lay.table_bytes || c->target % sizeof(uint64_t))
		return false;
	pt_store(m->kc, c->cpu, m->kc->cfg.table_base + c->target, c->value);
	return true;
}

static bool corrupt_pool_next(struct kc_machine *m, const struct corruption *c)
{
	uint64_t v = c->target / 4;

	if (v >= KC_VMIDS || c->target % 4 == 3)
		return false;
	if (c->target % 4 == 0)
		set_pgd_next(m->kc, c->cpu, v, c->value);
	else if (c->target % 4 == 1)
		set_pud_next(m->kc, c->cpu, v, c->value);
	else
		set_pmd_next(m->kc, c->cpu, v, c->value);
	return true;
}

static bool corrupt_bank(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= KC_BANKS)
		return false;
	set_smmu_cfg_vmid(m->kc, c->cpu, (unsigned)c->target, c->value);
	return true;
}

static bool corrupt_vm_state(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= KC_VMIDS)
		return false;
	set_vm_state(m->kc, c->cpu, c->target, c->value);
	return true;
}

static bool corrupt_vcpu_state(struct kc_machine *m, const struct corruption *c)
{
	if (c->target / KC_VM_STRIDE >= KC_VMIDS || c->target % KC_VM_STRIDE >= KC_VCPU_PER_VM)
		return false;
	set_vcpu_state(m->kc, c->cpu, c->target / KC_VM_STRIDE, c->target % KC_VM_STRIDE, c->value);
	return true;
}

static bool corrupt_vm_kvm(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= KC_VMIDS)
		return false;
	set_vm_kvm(m->kc, c->cpu, c->target, c->value);
	return true;
}

static bool corrupt_torn_down(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= KC_VMIDS)
		return false;
	set_vm_torn_down(m->kc, c->cpu, c->target, c->value);
	return true;
}

static bool is_image(uint64_t target)
{
	return target / KC_VM_STRIDE < KC_VMIDS && target % KC_VM_STRIDE < KC_MAX_LOAD_INFO;
}

static bool corrupt_load_addr(struct kc_machine *m, const struct corruption *c)
{
	if (!is_image(c->target))
		return false;
	set_vm_load_addr(m->kc, c->cpu, c->target / KC_VM_STRIDE, c->target % KC_VM_STRIDE,
			 c->value);
	return true;
}

static bool corrupt_mapped_pages(struct kc_machine *m, const struct corruption *c)
{
	if (!is_image(c->target))
		return false;
	set_vm_mapped_pages(m->kc, c->cpu, c->target / KC_VM_STRIDE, c->target % KC_VM_STRIDE,
			    c->value);
	return true;
}

static bool corrupt_next_vmid(struct kc_machine *m, const struct corruption *c)
{
	set_next_vmid(m->kc, c->cpu, c->value);
	return true;
}

static bool corrupt_remap_ptr(struct kc_machine *m, const struct corruption *c)
{
	set_next_remap_ptr(m->kc, c->cpu, c->value);
	return true;
}

static bool corrupt_context(struct kc_machine *m, const struct corruption *c)
{
	uint64_t id = c->target / KC_CTXT_STRIDE, word = c->target % KC_CTXT_STRIDE;

	if (id >= KC_CTXT_POOL || word >= KC_CTXT_WORDS)
		return false;
	set_ctxt(m->kc, c->cpu, id / KC_VCPU_PER_VM, id % KC_VCPU_PER_VM, (unsigned)word, c->value);
	return true;
}

static bool corrupt_register(struct kc_machine *m, const struct corruption *c)
{
	uint64_t cpu = c->target / HOST_REG_STRIDE, reg = c->target % HOST_REG_STRIDE;

	if (cpu >= m->kc->cfg.cpus || reg >= PLAT_REG_COUNT)
		return false;
	set_live(m, (unsigned)cpu, (unsigned)reg, c->value);
	return true;
}

static bool corrupt_icore(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.cpus)
		return false;
	set_icore(m->kc, (unsigned)c->target, c->value);
	return true;
}

static bool corrupt_ihost(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.cpus)
		return false;
	set_ihost(m->kc, (unsigned)c->target, c->value);
	return true;
}

static bool corrupt_cur_vmid(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.cpus)
		return false;
	set_per_cpu(m->kc, (unsigned)c->target, c->value, m->kc->cpu[c->target].cur_vcpuid);
	return true;
}

static bool corrupt_cur_vcpuid(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.cpus)
		return false;
	set_per_cpu(m->kc, (unsigned)c->target, m->kc->cpu[c->target].cur_vmid, c->value);
	return true;
}

static bool corrupt_page_word(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= m->kc->cfg.pages)
		return false;
	host_page_store(m->kc, c->cpu, c->target, 0, c->value);
	return true;
}

static bool corrupt_stream(struct kc_machine *m, const struct corruption *c)
{
	if (c->target >= HOST_STREAMS)
		return false;
	host_stream_set_position(m->kc, c->cpu, c->target, c->value);
	return true;
}

typedef bool apply_function(struct kc_machine *m, const struct corruption *c);

static apply_function *const apply[KC_CORRUPTIONS] = {
	[CORRUPT_S2_OWNER] = corrupt_s2_owner,
	[CORRUPT_S2_COUNT] = corrupt_s2_count,
	[CORRUPT_S2_GFN] = corrupt_s2_gfn,
	[CORRUPT_GFN_SLOT] = corrupt_gfn_slot,
	[CORRUPT_NPT_LEAF] = corrupt_npt_leaf,
	[CORRUPT_SPT_LEAF] = corrupt_spt_leaf,
	[CORRUPT_TABLE] = corrupt_table,
	[CORRUPT_POOL_NEXT] = corrupt_pool_next,
	[CORRUPT_BANK] = corrupt_bank,
	[CORRUPT_VM_STATE] = corrupt_vm_state,
	[CORRUPT_VCPU_STATE] = corrupt_vcpu_state,
	[CORRUPT_VM_KVM] = corrupt_vm_kvm,
	[CORRUPT_TORN_DOWN] = corrupt_torn_down,
	[CORRUPT_LOAD_ADDR] = corrupt_load_addr,
	[CORRUPT_MAPPED_PAGES] = corrupt_mapped_pages,
	[CORRUPT_NEXT_VMID] = corrupt_next_vmid,
	[CORRUPT_REMAP_PTR] = corrupt_remap_ptr,
	[CORRUPT_CONTEXT] = corrupt_context,
	[CORRUPT_REGISTER] = corrupt_register,
	[CORRUPT_ICORE] = corrupt_icore,
	[CORRUPT_IHOST] = corrupt_ihost,
	[CORRUPT_CUR_VMID] = corrupt_cur_vmid,
	[CORRUPT_CUR_VCPUID] = corrupt_cur_vcpuid,
	[CORRUPT_PAGE_WORD] = corrupt_page_word,
	[CORRUPT_STREAM] = corrupt_stream,
};

void corrupt_step(struct kc_machine *m, const struct step *s, struct step_result *r)
{
	const struct corruption c = { s->cpu, s->arg[1], s->arg[2] };

	m->harness = true;
	r->skipped = !apply[s->arg[0] % KC_CORRUPTIONS](m, &c);
	m->harness = false;
	if (!r->skipped)
		note_outcome(m, s->cpu, KC_ACCESS_CORRUPTED);
}
