/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Registry of kcore's checks: KC_CHECK_<id> is the row of `id` in kcore_checks[].
 *
 * Step classes: an operation that always ends a VM's turn (interrupt, WFx, abort,
 * SYSTEM_OFF, ...) is of CLASS_PREP_EXIT; a guest call that may come back to the
 * same VM (grant, revoke, SYS64, a raw HVC) is of CLASS_VM_EXIT.
 */
#ifndef OBSEQ_ORACLE_KCORE_CHECKS_H
#define OBSEQ_ORACLE_KCORE_CHECKS_H

#include "oracle/engine/system.h"
#include "oracle/kcore/check_rows.h"

#define KC_CHECK_ENUM(id, ...) KC_CHECK_##id,
enum kc_check { KC_CHECKS(KC_CHECK_ENUM, KC_CHECK_ENUM) KC_CHECK_COUNT };

enum kc_step_class {
	CLASS_HOST_HVC,
	CLASS_HOST_NPT,
	CLASS_HOST_VCPU_RUN,
	CLASS_VM_EXIT,
	CLASS_PREP_EXIT,
	CLASS_MEM_LOAD,
	CLASS_MEM_STORE,
	CLASS_DEV_LOAD,
	CLASS_DEV_STORE,
	CLASS_COUNT
};

extern const struct check_desc kcore_checks[];
extern const unsigned kcore_check_count;
extern const struct step_class kcore_step_classes[]; /* by enum kc_step_class */
extern const unsigned kcore_step_class_count;
extern const struct window_class kcore_windows[]; /* by enum kc_shared_op */
extern const unsigned kcore_window_count;

#endif
