/* SPDX-License-Identifier: Apache-2.0 */
/* The page-table harness of kcore, as drivers see it. */
#ifndef OBSEQ_ORACLE_KCORE_NPT_WALK_NPT_WALK_H
#define OBSEQ_ORACLE_KCORE_NPT_WALK_NPT_WALK_H

#include "oracle/engine/harness.h"

extern const struct harness kcore_npt_walk;

#endif
