/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Emulated access of the host to the registers of an SMMU (sekvm.md 8.4).
 *
 * The host drives the device but EL2 owns translation: an allow-list says which
 * registers may be written, by which width and with which values [S41].  What is
 * not on it reads as zero or ignores the write.  Either way the instruction is
 * skipped.
 */
#ifndef OBSEQ_KCORE_SMMU_MMIO_H
#define OBSEQ_KCORE_SMMU_MMIO_H

#include <stdint.h>

#include "hyp/kcore/machine.h"

struct smmu_access {
	unsigned dev;	 /* SMMU */
	uint64_t offset; /* of the register, from the SMMU's base */
	unsigned size;	 /* bytes: 1, 2, 4 or 8 */
	unsigned reg;	 /* transfer register of the host, 31: zero register */
};

/*
 * Carry out the access that brought the host on `cpu` to EL2: in its saved context, which
 * has been saved.  The outcome says whether the device was reached.
 */
void smmu_mmio_read(struct kcore *kc, unsigned cpu, const struct smmu_access *a);
void smmu_mmio_write(struct kcore *kc, unsigned cpu, const struct smmu_access *a);

#endif
