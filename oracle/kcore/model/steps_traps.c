/* SPDX-License-Identifier: Apache-2.0 */
/* steps_traps.c once more, over the model. */
#define OBSEQ_OVER_MODEL
#include "oracle/kcore/access.h"

#include "oracle/kcore/steps_traps.c" /* NOLINT(bugprone-suspicious-include) */
