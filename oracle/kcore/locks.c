/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/locks.h"

#include <stdio.h>

#include "hyp/plat/host/host.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/core/tables.h"

static int table_lock(const struct kc_machine *m, uint64_t offset)
{
	unsigned level;
	const struct kc_table *t = table_at(m, offset, &level);

	if (!t)
		return LOCK_NONE;
	return t->smmu ? KC_LOCK_SPT : (int)(KC_LOCK_NPT + t->unit);
}

int lock_of_cell(const struct kc_machine *m, uint32_t field, uint64_t index)
{
	switch (field) {
	case HOST_F_PAGE_SYM:
	case HOST_F_PAGE_WORD:
	case KC_F_S2_OWNER:
	case KC_F_S2_COUNT:
	case KC_F_S2_GFN:
	case KC_F_GFN_INDEX:
		return KC_LOCK_S2PAGE;
	case HOST_F_SMMU_ENABLE:
	case HOST_F_SMMU_REG:
	case KC_F_BANK:
		return KC_LOCK_SMMU;
	case KC_F_VM_KVM:
	case KC_F_VM_STATE:
	case KC_F_VM_TORN_DOWN:
	case KC_F_VM_NEXT_LOAD_INFO:
	case KC_F_VM_INC_EXE:
		return (int)(KC_LOCK_INFO + index);
	case KC_F_VM_VCPU:
	case KC_F_VM_VCPU_STATE:
	case KC_F_VM_LOAD_ADDR:
	case KC_F_VM_LOAD_SIZE:
	case KC_F_VM_REMAP_ADDR:
	case KC_F_VM_MAPPED_PAGES:
		return (int)(KC_LOCK_INFO + index / KC_VM_STRIDE);
	case KC_F_NEXT_VMID:
	case KC_F_NEXT_REMAP_PTR:
		return KC_LOCK_CORE;
	case KC_F_NPT_PGD_NEXT:
	case KC_F_NPT_PUD_NEXT:
	case KC_F_NPT_PMD_NEXT:
		return (int)(KC_LOCK_NPT + index);
	case KC_F_SPT_PGD_NEXT:
	case KC_F_SPT_PMD_NEXT:
		return KC_LOCK_SPT;
	case KC_F_TABLE:
		return table_lock(m, index);
	default:
		return LOCK_NONE;
	}
}

const char *lock_name(unsigned id, char name[LOCK_NAME])
{
	static const char *const single[] = { [KC_LOCK_FLATMEM] = "FLATMEM",
					      [KC_LOCK_CORE] = "CORE",
					      [KC_LOCK_S2PAGE] = "S2PAGE",
					      [KC_LOCK_SPT] = "SPT",
					      [KC_LOCK_SMMU] = "SMMU" };

	if (id >= KC_LOCK_INFO)
		snprintf(name, LOCK_NAME, "INFO+%u", id - KC_LOCK_INFO);
	else if (id >= KC_LOCK_NPT)
		snprintf(name, LOCK_NAME, "NPT+%u", id - KC_LOCK_NPT);
	else
		snprintf(name, LOCK_NAME, "%s", single[id]);
	return name;
}

/* SMMU < INFO+v < CORE < S2PAGE < SPT < NPT+v */
enum rank { RANK_SMMU = 1, RANK_INFO, RANK_CORE, RANK_S2PAGE, RANK_SPT, RANK_NPT };

static enum rank rank_of(unsigned id)
{
	static const enum rank low[] = { [KC_LOCK_FLATMEM] = RANK_S2PAGE,
					 [KC_LOCK_CORE] = RANK_CORE,
					 [KC_LOCK_S2PAGE] = RANK_S2PAGE,
					 [KC_LOCK_SPT] = RANK_SPT,
					 [KC_LOCK_SMMU] = RANK_SMMU };

	if (id >= KC_LOCK_INFO)
		return RANK_INFO;
	return id >= KC_LOCK_NPT ? RANK_NPT : low[id];
}

/* Strictly upwards: so never two INFO and never two NPT locks at once. */
bool lock_order_allows(uint64_t held, unsigned id)
{
	for (unsigned other = 0; other < KC_LOCK_END; other++) {
		if ((held >> other & 1) && rank_of(other) >= rank_of(id))
			return false;
	}
	return true;
}

uint64_t locks_held(const struct kc_machine *m, unsigned cpu)
{
	uint64_t held = 0;

	for (unsigned id = 0; id < KC_LOCK_END; id++)
		held |= (uint64_t)(host_lock_holder(m->kc, id) == cpu + 1) << id;
	return held;
}

void locks_check_store(struct kc_machine *m, unsigned cpu, uint32_t field, uint64_t index)
{
	int lock = lock_of_cell(m, field, index);
	char cell[64], name[LOCK_NAME];

	if (lock == LOCK_NONE)
		return;
	if (host_lock_holder(m->kc, (unsigned)lock) == cpu + 1) {
		monitor_held(&m->base, KC_CHECK_wdrf_drf_kernel);
		return;
	}
	kc_cell_name(&m->base, field, index, cell, sizeof(cell));
	monitor_failed(&m->base, KC_CHECK_wdrf_drf_kernel,
		       "cpu%u stores to %s without holding lock %s", cpu, cell,
		       lock_name((unsigned)lock, name));
}

/* " SMMU INFO+1" */
static void list_locks(uint64_t held, char *text, size_t size)
{
	char name[LOCK_NAME];
	size_t n = 0;

	text[0] = '\0';
	for (unsigned id = 0; id < KC_LOCK_END && n < size; id++) {
		if (held >> id & 1)
			n += (size_t)snprintf(text + n, size - n, " %s", lock_name(id, name));
	}
}

void locks_check_take(struct kc_machine *m, unsigned cpu, unsigned id)
{
	uint64_t held = locks_held(m, cpu);
	char list[128], name[LOCK_NAME];

	if (lock_order_allows(held, id)) {
		monitor_held(&m->base, KC_CHECK_lock_order);
		return;
	}
	list_locks(held, list, sizeof(list));
	monitor_failed(&m->base, KC_CHECK_lock_order, "cpu%u takes lock %s while it holds:%s", cpu,
		       lock_name(id, name), list);
}
