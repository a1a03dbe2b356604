/* SPDX-License-Identifier: Apache-2.0 */
/*
 * SMMU registers.  What a read returns is an input from D_0 (sekvm.md 13.1); a
 * write is kept, so that checks can look at what reached the device.
 */
#include "hyp/plat/host/host_internal.h"

void plat_smmu_enable(void *core, unsigned cpu, unsigned bank, uint64_t ttbr)
{
	trace_store(core, cpu, HOST_F_SMMU_ENABLE, bank, &host_of(core)->smmu_enable[bank],
		    ttbr + 1);
}

void plat_smmu_disable(void *core, unsigned cpu, unsigned bank)
{
	trace_store(core, cpu, HOST_F_SMMU_ENABLE, bank, &host_of(core)->smmu_enable[bank], 0);
}

bool host_smmu_enabled(const void *core, unsigned bank, uint64_t *ttbr)
{
	uint64_t enable = host_of_const(core)->smmu_enable[bank];

	*ttbr = enable ? enable - 1 : 0;
	return enable != 0;
}

uint64_t plat_smmu_read(void *core, unsigned cpu, unsigned dev, uint64_t offset, unsigned size)
{
	uint64_t value = plat_data_peek(core, cpu, 0, 0);

	(void)dev;
	(void)offset;
	plat_data_advance(core, cpu, 0, 1);
	return host_low_bytes(value, size);
}

/* Number of the register's entry, or of the free one that it would take. */
static unsigned entry_of(const struct host_plat *m, uint64_t key)
{
	unsigned at = (unsigned)(host_mix(key) % HOST_SMMU_REGS);

	for (unsigned n = 0; n < HOST_SMMU_REGS; n++) {
		if (m->smmu_reg[at].key == key || !m->smmu_reg[at].key)
			return at;
		at = (at + 1) % HOST_SMMU_REGS;
	}
	host_exhausted("too many different SMMU registers written");
}

static uint64_t register_index(unsigned dev, uint64_t offset)
{
	return (uint64_t)dev * HOST_SMMU_REG_SPACE + offset;
}

void plat_smmu_write(void *core, unsigned cpu, unsigned dev, uint64_t offset, unsigned size,
		     uint64_t value)
{
	struct host_plat *m = host_of(core);
	uint64_t index = register_index(dev, offset);
	struct host_smmu_reg *r = &m->smmu_reg[entry_of(m, index + 1)];

	if (!r->key)
		trace_store(core, cpu, HOST_F_SMMU_REG, index, &r->key, index + 1);
	trace_store(core, cpu, HOST_F_SMMU_REG, index, &r->value, host_low_bytes(value, size));
}

bool host_smmu_register(const void *core, unsigned dev, uint64_t offset, uint64_t *value)
{
	const struct host_plat *m = host_of_const(core);
	const struct host_smmu_reg *r = &m->smmu_reg[entry_of(m, register_index(dev, offset) + 1)];

	*value = r->value;
	return r->key != 0;
}
