/* SPDX-License-Identifier: Apache-2.0 */
/* invariants.c once more, over the model. */
#define OBSEQ_OVER_MODEL
#include "oracle/kcore/access.h"

#include "oracle/kcore/invariants.c" /* NOLINT(bugprone-suspicious-include) */
