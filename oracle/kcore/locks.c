/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/locks.h"

#include <stdio.h>
#include <string.h>

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

const struct lock_rule lock_rules[KC_F_END] = {
	[HOST_F_PAGE_SYM] = { LOCK_ONE, KC_LOCK_S2PAGE },
	[HOST_F_PAGE_WORD] = { LOCK_ONE, KC_LOCK_S2PAGE },
	[KC_F_S2_OWNER] = { LOCK_ONE, KC_LOCK_S2PAGE },
	[KC_F_S2_COUNT] = { LOCK_ONE, KC_LOCK_S2PAGE },
	[KC_F_S2_GFN] = { LOCK_ONE, KC_LOCK_S2PAGE },
	[KC_F_GFN_INDEX] = { LOCK_ONE, KC_LOCK_S2PAGE },
	[HOST_F_SMMU_ENABLE] = { LOCK_ONE, KC_LOCK_SMMU },
	[HOST_F_SMMU_REG] = { LOCK_ONE, KC_LOCK_SMMU },
	[KC_F_BANK] = { LOCK_ONE, KC_LOCK_SMMU },
	[KC_F_VM_KVM] = { LOCK_BY_INDEX, KC_LOCK_INFO },
	[KC_F_VM_STATE] = { LOCK_BY_INDEX, KC_LOCK_INFO },
	[KC_F_VM_TORN_DOWN] = { LOCK_BY_INDEX, KC_LOCK_INFO },
	[KC_F_VM_NEXT_LOAD_INFO] = { LOCK_BY_INDEX, KC_LOCK_INFO },
	[KC_F_VM_INC_EXE] = { LOCK_BY_INDEX, KC_LOCK_INFO },
	[KC_F_VM_VCPU] = { LOCK_BY_VM, KC_LOCK_INFO },
	[KC_F_VM_VCPU_STATE] = { LOCK_BY_VM, KC_LOCK_INFO },
	[KC_F_VM_LOAD_ADDR] = { LOCK_BY_VM, KC_LOCK_INFO },
	[KC_F_VM_LOAD_SIZE] = { LOCK_BY_VM, KC_LOCK_INFO },
	[KC_F_VM_REMAP_ADDR] = { LOCK_BY_VM, KC_LOCK_INFO },
	[KC_F_VM_MAPPED_PAGES] = { LOCK_BY_VM, KC_LOCK_INFO },
	[KC_F_NEXT_VMID] = { LOCK_ONE, KC_LOCK_CORE },
	[KC_F_NEXT_REMAP_PTR] = { LOCK_ONE, KC_LOCK_CORE },
	[KC_F_NPT_PGD_NEXT] = { LOCK_BY_INDEX, KC_LOCK_NPT },
	[KC_F_NPT_PUD_NEXT] = { LOCK_BY_INDEX, KC_LOCK_NPT },
	[KC_F_NPT_PMD_NEXT] = { LOCK_BY_INDEX, KC_LOCK_NPT },
	[KC_F_SPT_PGD_NEXT] = { LOCK_ONE, KC_LOCK_SPT },
	[KC_F_SPT_PMD_NEXT] = { LOCK_ONE, KC_LOCK_SPT },
	[KC_F_TABLE] = { LOCK_BY_TABLE, 0 },
};

int lock_of_cell(const struct kc_machine *m, uint32_t field, uint64_t index)
{
	struct lock_rule rule = lock_rules[field];

	switch ((enum lock_choice)rule.choice) {
	case LOCK_ONE:
		return rule.first;
	case LOCK_BY_INDEX:
		return (int)(rule.first + index);
	case LOCK_BY_VM:
		return (int)(rule.first + index / KC_VM_STRIDE);
	case LOCK_BY_TABLE:
		return table_lock(m, index);
	case LOCK_FREE:
		break;
	}
	return LOCK_NONE;
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

/* ---- order ----------------------------------------------------------------------------- */

#define ONE(id) (1ull << (id))
#define FROM_TO(first, end) (ONE(end) - ONE(first))
/*
 * SMMU < INFO+v < CORE < S2PAGE < SPT < NPT+v, and FLATMEM beside S2PAGE: each mask holds
 * the locks of one rank and of those above.
 */
#define FROM_NPT FROM_TO(KC_LOCK_NPT, KC_LOCK_INFO)
#define FROM_SPT (FROM_NPT | ONE(KC_LOCK_SPT))
#define FROM_S2PAGE (FROM_SPT | ONE(KC_LOCK_S2PAGE) | ONE(KC_LOCK_FLATMEM))
#define FROM_CORE (FROM_S2PAGE | ONE(KC_LOCK_CORE))
#define FROM_INFO (FROM_CORE | FROM_TO(KC_LOCK_INFO, KC_LOCK_END))
#define FROM_SMMU (FROM_INFO | ONE(KC_LOCK_SMMU))

/* Locks that nobody may hold who takes `id`. */
static uint64_t not_below(unsigned id)
{
	static const uint64_t low[] = { [KC_LOCK_FLATMEM] = FROM_S2PAGE,
					[KC_LOCK_CORE] = FROM_CORE,
					[KC_LOCK_S2PAGE] = FROM_S2PAGE,
					[KC_LOCK_SPT] = FROM_SPT,
					[KC_LOCK_SMMU] = FROM_SMMU };

	if (id >= KC_LOCK_INFO)
		return FROM_INFO;
	return id >= KC_LOCK_NPT ? FROM_NPT : low[id];
}

/* Strictly upwards: so never two INFO and never two NPT locks at once. */
bool lock_order_allows(uint64_t held, unsigned id)
{
	return !(held & not_below(id));
}

/* ---- who holds what ---------------------------------------------------------------------- */

static uint64_t *held_now(struct kc_machine *m)
{
	struct locks_known *known = &m->locks;
	uint64_t era = era_now(&m->base.journal);

	if (known->era == era)
		return known->held;
	memset(known->held, 0, sizeof(known->held));
	for (unsigned id = 0; id < KC_LOCK_END; id++) {
		unsigned holder = host_lock_holder(m->kc, id);

		if (holder)
			known->held[holder - 1] |= ONE(id);
	}
	known->era = era;
	return known->held;
}

void locks_follow(struct kc_machine *m, uint64_t id, uint64_t old, uint64_t holder)
{
	uint64_t *held = held_now(m);

	if (old)
		held[old - 1] &= ~ONE(id);
	if (holder)
		held[holder - 1] |= ONE(id);
}

uint64_t locks_held(struct kc_machine *m, unsigned cpu)
{
	return held_now(m)[cpu];
}

uint64_t locks_taken(struct kc_machine *m)
{
	const uint64_t *held = held_now(m);
	uint64_t all = 0;

	for (unsigned cpu = 0; cpu < KC_MAX_CPU; cpu++)
		all |= held[cpu];
	return all;
}

/* ---- checks ------------------------------------------------------------------------------ */

void locks_check_store(struct kc_machine *m, unsigned cpu, uint32_t field, uint64_t index)
{
	int lock = lock_of_cell(m, field, index);
	char cell[64], name[LOCK_NAME];

	if (lock == LOCK_NONE)
		return;
	if (locks_held(m, cpu) >> lock & 1) {
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
