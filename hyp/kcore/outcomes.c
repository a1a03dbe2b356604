/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/outcomes.h"

#define OUTCOME_CODE(op, branch, code) [KC_OUT_##op##_##branch] = code,
const uint8_t kc_outcome_code[KC_OUTCOME_COUNT] = { KC_OUTCOMES(OUTCOME_CODE) };
