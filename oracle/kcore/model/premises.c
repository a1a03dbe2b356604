/* SPDX-License-Identifier: Apache-2.0 */
/* premises.c once more, over the model. */
#define OBSEQ_OVER_MODEL
#include "oracle/kcore/access.h"

#include "oracle/kcore/premises.c" /* NOLINT(bugprone-suspicious-include) */
