/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every branch outcome of every operation of kcore, by name, with its code.
 *
 * A row is (operation, branch, code).  The core takes its return code from the
 * row (kc_outcome in machine.h), so no branch can end without a name.  Rows of
 * shared-state operations stand in outcomes_ops.h, those of trap handlers in
 * outcomes_traps.h.
 */
#ifndef OBSEQ_KCORE_OUTCOMES_H
#define OBSEQ_KCORE_OUTCOMES_H

#include <stdint.h>

#include "hyp/kcore/abi.h"
#include "hyp/kcore/outcomes_ops.h"
#include "hyp/kcore/outcomes_traps.h"

#define KC_OUTCOMES(X) KC_OUTCOMES_OPS(X) KC_OUTCOMES_TRAPS(X)

#define KC_OUTCOME_ENUM(op, branch, code) KC_OUT_##op##_##branch,
enum kc_outcome { KC_OUTCOMES(KC_OUTCOME_ENUM) KC_OUTCOME_COUNT };

extern const uint8_t kc_outcome_code[KC_OUTCOME_COUNT];

#endif
