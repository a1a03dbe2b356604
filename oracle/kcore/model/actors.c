/* SPDX-License-Identifier: Apache-2.0 */
/* actors.c once more, over the model. */
#define OBSEQ_OVER_MODEL
#include "oracle/kcore/access.h"

#include "oracle/kcore/actors.c" /* NOLINT(bugprone-suspicious-include) */
