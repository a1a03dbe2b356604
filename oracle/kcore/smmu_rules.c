/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The tables are worthless when a register lets a device pass them by: which values of
 * which registers keep translation in force.  Over the core and over the model.
 */
#include "oracle/kcore/smmu_rules.h"

#include "oracle/kcore/access.h"

#define S2CR 0xC00u
#define LAST_S2CR 0xFFFu
#define BANK_PAGE 0xFFFu

static bool is_host_bank(const struct machine *m, unsigned dev, uint64_t cb)
{
	return cb < acc_smmu_banks(m, dev) &&
	       acc_bank(m, (unsigned)(KC_SMMU_BANKS * dev + cb)) == KC_HOSTVISOR;
}

/* CBAR<n>: stage 2 only, with the VMID of the bank's owner. */
static bool cbar_holds(const struct machine *m, unsigned dev, uint64_t n, uint64_t value)
{
	return n < acc_smmu_banks(m, dev) && value >> 16 == 0 &&
	       (value & 0xFF) == acc_bank(m, (unsigned)(KC_SMMU_BANKS * dev + n));
}

static bool global_holds(const struct machine *m, unsigned dev, uint64_t offset, uint64_t value)
{
	if (offset == KC_SMMU_SCR0 || offset == 0x400)
		return (value & KC_SMMU_SCR0_SMCFCFG) && !(value & KC_SMMU_SCR0_CLIENTPD);
	if (offset == KC_SMMU_SCR2)
		return (value & 0xFF) == 0;
	if (offset >= S2CR && offset <= LAST_S2CR)
		return (value >> 16 & 3) == 0 && is_host_bank(m, dev, value & 0xFF);
	if (offset >= KC_SMMU_CBAR && offset < KC_SMMU_CBAR_END)
		return cbar_holds(m, dev, (offset - KC_SMMU_CBAR) / 4, value);
	return offset == 0x48 || (offset >= 0x60 && offset < 0x74); /* faults, TLB */
}

static bool bank_holds(const struct machine *m, unsigned dev, uint64_t offset, bool own)
{
	uint64_t cb = (offset - KC_SMMU_CB_BASE) >> KC_SMMU_CB_SHIFT, reg = offset & BANK_PAGE;

	if (!is_host_bank(m, dev, cb))
		return false;
	if (reg == KC_SMMU_CB_TTBR0 || reg == KC_SMMU_CB_TTBR0 + 4)
		return own;
	return reg == 0x008 || reg == 0x058 || reg == 0x618 || (reg >= 0x630 && reg < 0x640) ||
	       reg == 0x7F0;
}

bool kc_smmu_value_holds(const struct machine *m, unsigned dev, uint64_t offset, uint64_t value,
			 bool own)
{
	return offset >= KC_SMMU_CB_BASE ? bank_holds(m, dev, offset, own)
					 : global_holds(m, dev, offset, value);
}
