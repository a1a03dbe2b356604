/* SPDX-License-Identifier: Apache-2.0 */
/* perturb.c once more, over the model. */
#define OBSEQ_OVER_MODEL
#include "oracle/kcore/access.h"

#include "oracle/kcore/perturb.c" /* NOLINT(bugprone-suspicious-include) */
