/* SPDX-License-Identifier: Apache-2.0 */
/* declared.c once more, over the model. */
#define OBSEQ_OVER_MODEL
#include "oracle/kcore/access.h"

#include "oracle/kcore/declared.c" /* NOLINT(bugprone-suspicious-include) */
