/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/ended_step.h"

uint64_t ended_value_at(const struct ended_step *e, size_t from, uint32_t field, uint64_t index,
			uint64_t now)
{
	for (size_t i = from; i < e->count; i++) {
		if (e->change[i].field == field && e->change[i].index == index)
			return e->change[i].other;
	}
	return now;
}

uint64_t ended_stored(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];

	return ended_value_at(e, i + 1, c->field, c->index, *c->cell);
}

size_t ended_first_store(const struct ended_step *e, size_t from, uint32_t field)
{
	size_t i = from;

	while (i < e->count && (e->change[i].field != field || e->change[i].index != e->s->cpu))
		i++;
	return i;
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

void ended_entry_registers(const struct ended_step *e, uint64_t *reg)
{
	size_t entry = ended_first_store(e, 0, KC_F_ICORE);

	for (unsigned k = 0; k < PLAT_REG_COUNT; k++)
		reg[k] = acc_reg(e->m, e->s->cpu, (enum plat_reg)k);
	for (size_t i = e->count; i > entry; i--) {
		const struct change *c = &e->change[i - 1];

		if (c->field == HOST_F_REG && c->index / HOST_REG_STRIDE == e->s->cpu)
			reg[c->index % HOST_REG_STRIDE] = c->other;
	}
}

bool ended_verifies(const struct ended_step *e)
{
	for (size_t i = 0; i < e->count; i++) {
		if (e->change[i].field == KC_F_VM_STATE && ended_stored(e, i) == KC_VERIFIED)
			return true;
	}
	return false;
}
