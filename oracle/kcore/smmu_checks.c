/* SPDX-License-Identifier: Apache-2.0 */
/*
 * smmu_registers: what reaches a register of an SMMU keeps translation in force
 * (8.4; [S25], [S41], [C14], [C22]).  The tables are worthless when a register
 * lets a device pass them by.
 */
#include <inttypes.h>

#include "oracle/kcore/core/concrete.h"
#include "oracle/kcore/ended_step.h"

#define DEVICE_BYTES 65536u
#define S2CR 0xC00u
#define LAST_S2CR 0xFFFu
#define BANK_PAGE 0xFFFu
#define LOW_HALF 0xFFFFFFFFull

static bool is_host_bank(const struct machine *m, unsigned dev, uint64_t cb)
{
	return cb < acc_core(m)->cfg.smmu[dev].banks &&
	       acc_bank(m, (unsigned)(KC_SMMU_BANKS * dev + cb)) == KC_HOSTVISOR;
}

/* CBAR<n>: stage 2 only, with the VMID of the bank's owner. */
static bool cbar_holds(const struct machine *m, unsigned dev, uint64_t n, uint64_t value)
{
	return n < acc_core(m)->cfg.smmu[dev].banks && value >> 16 == 0 &&
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

static bool bank_holds(const struct machine *m, unsigned dev, uint64_t offset, uint64_t value)
{
	uint64_t cb = (offset - KC_SMMU_CB_BASE) >> KC_SMMU_CB_SHIFT, reg = offset & BANK_PAGE;
	uint64_t ttbr;

	if (!is_host_bank(m, dev, cb))
		return false;
	ttbr = concrete_ttbr(m, (unsigned)(KC_SMMU_BANKS * dev + cb));
	if (reg == KC_SMMU_CB_TTBR0)
		return value == ttbr || value == (ttbr & LOW_HALF);
	if (reg == KC_SMMU_CB_TTBR0 + 4)
		return value == ttbr >> 32;
	return reg == 0x008 || reg == 0x058 || reg == 0x618 || (reg >= 0x630 && reg < 0x640) ||
	       reg == 0x7F0;
}

void ended_check_smmu_register(const struct ended_step *e, size_t i)
{
	const struct change *c = &e->change[i];
	unsigned dev = (unsigned)(c->index / DEVICE_BYTES);
	uint64_t offset = c->index % DEVICE_BYTES, value;
	bool holds;

	host_smmu_register(acc_core(e->m), dev, offset, &value);
	holds = offset >= KC_SMMU_CB_BASE ? bank_holds(e->m, dev, offset, value)
					  : global_holds(e->m, dev, offset, value);

	CLAUSE(&e->at, smmu_registers, true, holds,
	       "0x%" PRIx64 " reached register 0x%" PRIx64 " of SMMU %u", value, offset, dev);
}
