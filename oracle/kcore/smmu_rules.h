/* SPDX-License-Identifier: Apache-2.0 */
/* What may stand in a register of an SMMU (8.4; [S25], [S41], [C14], [C22]). */
#ifndef OBSEQ_ORACLE_KCORE_SMMU_RULES_H
#define OBSEQ_ORACLE_KCORE_SMMU_RULES_H

#include "oracle/engine/system.h"

/*
 * The value keeps translation in force.  `own`: what the register got is EL2's table (or
 * that half of it which the register holds).
 */
bool kc_smmu_value_holds(const struct machine *m, unsigned dev, uint64_t offset, uint64_t value,
			 bool own);
bool kmodel_smmu_value_holds(const struct machine *m, unsigned dev, uint64_t offset, uint64_t value,
			     bool own);

#endif
