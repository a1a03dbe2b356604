/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/ended_step.h"

#include <assert.h>

uint64_t ended_value_at(const struct ended_step *e, size_t from, uint32_t field, uint64_t index,
			uint64_t now)
{
	size_t i;

	assert(KC_FIELD(field) & ENDED_FIELDS);
	if (!ended_has(e, KC_FIELD(field)))
		return now;
	i = history_find(e->kept, from, field, index);
	return i < e->count ? e->change[i].other : now;
}

uint64_t ended_stored(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];

	return ended_value_at(e, i + 1, c->field, c->index, *c->cell);
}

size_t ended_first_store(const struct ended_step *e, size_t from, uint32_t field)
{
	return ended_has(e, KC_FIELD(field)) ? history_find(e->kept, from, field, e->s->cpu)
					     : e->count;
}

const struct kcore_cpu *ended_cpu_now(const struct ended_step *e)
{
	return acc_cpu(e->m, e->s->cpu);
}

struct kcore_cpu ended_cpu_before(const struct ended_step *e)
{
	const struct kcore_cpu *c = ended_cpu_now(e);
	unsigned cpu = e->s->cpu;

	return (struct kcore_cpu){
		.icore = ended_value_at(e, 0, KC_F_ICORE, cpu, c->icore),
		.ihost = ended_value_at(e, 0, KC_F_IHOST, cpu, c->ihost),
		.cur_vmid = ended_value_at(e, 0, KC_F_CUR_VMID, cpu, c->cur_vmid),
		.cur_vcpuid = ended_value_at(e, 0, KC_F_CUR_VCPUID, cpu, c->cur_vcpuid),
	};
}

void ended_entry_registers(const struct ended_step *e, struct patched *reg)
{
	size_t entry;

	patched_begin(reg, host_registers(acc_core(e->m), e->s->cpu));
	if (!ended_has(e, KC_FIELD(HOST_F_REG)))
		return;
	entry = ended_first_store(e, 0, KC_F_ICORE);
	for (size_t i = e->count; i > entry; i--) {
		const struct change *c = &e->change[i - 1];

		if (c->field == HOST_F_REG && c->index / HOST_REG_STRIDE == e->s->cpu)
			patched_put(reg, c->index % HOST_REG_STRIDE, c->other);
	}
}

bool ended_verifies(const struct ended_step *e)
{
	if (!ended_has(e, KC_FIELD(KC_F_VM_STATE)))
		return false;
	for (size_t k = 0; k < e->kept->count; k++) {
		size_t i = e->kept->at[k];

		if (e->change[i].field == KC_F_VM_STATE && ended_stored(e, i) == KC_VERIFIED)
			return true;
	}
	return false;
}
