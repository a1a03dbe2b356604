/* SPDX-License-Identifier: Apache-2.0 */
/* Checks on single stores of a finished step: what a cell may change from and to. */
#include <inttypes.h>

#include "oracle/kcore/core/concrete.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/ended_step.h"
#include "oracle/kcore/view_words.h"

static bool is_bank_owner(const struct machine *m, uint64_t v)
{
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		if (acc_bank(m, bank) == v)
			return true;
	}
	return false;
}

static bool has_active_vcpu(const struct kcore_vm *vm)
{
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++) {
		if (vm->vcpu_state[i] == KC_ACTIVE)
			return true;
	}
	return false;
}

/* Nothing of VM v can reach the page that left it from gfn any more [S38] [S39]. */
static bool is_quiet(const struct machine *m, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	const struct kcore_vm *vm = acc_vm(m, (unsigned)v);

	return vm->state == KC_POWEROFF && vm->torn_down && !has_active_vcpu(vm) &&
	       !is_bank_owner(m, v) && acc_npt(m, (unsigned)v, gfn).pfn != pfn;
}

static void on_owner(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];
	uint64_t gfn =
		ended_value_at(e, i, KC_F_S2_GFN, c->index, concrete_record(e->m, c->index).gfn);
	struct acc_page old = { c->other, 0, gfn };

	CLAUSE(&e->at, wdrf_core_iso, true,
	       c->other != KC_COREVISOR && ended_stored(e, i) != KC_COREVISOR,
	       "the owner of record 0x%" PRIx64 " changed from %" PRIu64 " to %" PRIu64, c->index,
	       c->other, ended_stored(e, i));
	CLAUSE(&e->at, inv_poweroff_quiet, kc_is_vm(c->other),
	       is_quiet(e->m, c->other, gfn, tables_pfn_of_record(acc_core(e->m), c->index)),
	       "record 0x%" PRIx64 " left VM %" PRIu64 " while that could still reach it", c->index,
	       c->other);
	concrete_name_store(&e->at, c->index, old);
}

static void on_gfn(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];
	uint64_t owner = ended_value_at(e, i, KC_F_S2_OWNER, c->index,
					concrete_record(e->m, c->index).owner);
	struct acc_page old = { owner, 0, c->other };

	concrete_name_store(&e->at, c->index, old);
}

/* A vCPU starts only in a VM that is VERIFIED at that moment. */
static void on_vcpu_state(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];
	uint64_t v = c->index / KC_VM_STRIDE;
	uint64_t state = ended_value_at(e, i, KC_F_VM_STATE, v, acc_vm(e->m, (unsigned)v)->state);

	CLAUSE(&e->at, inv_active_verified, ended_stored(e, i) == KC_ACTIVE,
	       state == KC_VERIFIED && c->other == KC_READY,
	       "a vCPU of VM %" PRIu64 " became ACTIVE in state %" PRIu64, v, state);
}

static void on_next_vmid(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];
	uint64_t v = c->other;

	CLAUSE(&e->at, inv_vmid_fresh, kc_is_vm(v),
	       ended_stored(e, i) == v + 1 && acc_vm(e->m, (unsigned)v)->state != KC_UNUSED,
	       "vmid %" PRIu64 " was handed out, next is %" PRIu64, v, ended_stored(e, i));
}

static void on_table(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];

	concrete_table_store(&e->at, c->index, c->other, e->verifies);
}

static void on_pool(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];

	concrete_pool_store(&e->at, c->field, c->index, c->other, ended_stored(e, i));
}

typedef void (*store_check)(const struct ended_step *e, size_t i);

static const store_check store_checks[KC_F_END] = {
	[HOST_F_SMMU_REG] = ended_check_smmu_register,
	[KC_F_S2_OWNER] = on_owner,
	[KC_F_S2_GFN] = on_gfn,
	[KC_F_VM_VCPU_STATE] = on_vcpu_state,
	[KC_F_NEXT_VMID] = on_next_vmid,
	[KC_F_TABLE] = on_table,
	[KC_F_NPT_PGD_NEXT] = on_pool,
	[KC_F_NPT_PUD_NEXT] = on_pool,
	[KC_F_NPT_PMD_NEXT] = on_pool,
	[KC_F_SPT_PGD_NEXT] = on_pool,
	[KC_F_SPT_PMD_NEXT] = on_pool,
};

void ended_check_stores(const struct ended_step *e)
{
	for (size_t k = 0; k < e->kept->count; k++) {
		size_t i = e->kept->at[k];
		uint32_t field = e->change[i].field;

		if (field < KC_F_END && store_checks[field])
			store_checks[field](e, i);
	}
}
