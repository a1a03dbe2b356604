/* SPDX-License-Identifier: Apache-2.0 */
/* smmu_rules.c once more, over the model. */
#define OBSEQ_OVER_MODEL
#include "oracle/kcore/access.h"

#include "oracle/kcore/smmu_rules.c" /* NOLINT(bugprone-suspicious-include) */
