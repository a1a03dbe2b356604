/* SPDX-License-Identifier: Apache-2.0 */
/* kcore_checks[] for the model: the same rows. */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_CHECKS_H
#define OBSEQ_ORACLE_KCORE_MODEL_CHECKS_H

#include "oracle/kcore/checks.h"

extern const struct check_desc kcm_checks[KC_CHECK_COUNT];

#endif
