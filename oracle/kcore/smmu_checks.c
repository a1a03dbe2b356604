/* SPDX-License-Identifier: Apache-2.0 */
/* smmu_registers: what reaches a register of an SMMU keeps translation in force (8.4). */
#include <inttypes.h>

#include "oracle/kcore/core/concrete.h"
#include "oracle/kcore/ended_step.h"
#include "oracle/kcore/smmu_rules.h"

#define BANK_PAGE 0xFFFu
#define LOW_HALF 0xFFFFFFFFull

/* The register holds that half, or the whole, of the address of EL2's table. */
static bool is_own_table(const struct machine *m, unsigned dev, uint64_t offset, uint64_t value)
{
	uint64_t cb = (offset - KC_SMMU_CB_BASE) >> KC_SMMU_CB_SHIFT, ttbr;

	if (offset < KC_SMMU_CB_BASE || cb >= acc_smmu_banks(m, dev))
		return false;
	ttbr = concrete_ttbr(m, (unsigned)(KC_SMMU_BANKS * dev + cb));
	if ((offset & BANK_PAGE) == KC_SMMU_CB_TTBR0)
		return value == ttbr || value == (ttbr & LOW_HALF);
	return value == ttbr >> 32;
}

void ended_check_smmu_register(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];
	unsigned dev = (unsigned)(c->index / HOST_SMMU_REG_SPACE);
	uint64_t offset = c->index % HOST_SMMU_REG_SPACE, value;
	bool own;

	host_smmu_register(acc_core(e->m), dev, offset, &value);
	own = is_own_table(e->m, dev, offset, value);
	CLAUSE(&e->at, smmu_registers, true, kc_smmu_value_holds(e->m, dev, offset, value, own),
	       "0x%" PRIx64 " reached register 0x%" PRIx64 " of SMMU %u", value, offset, dev);
}
