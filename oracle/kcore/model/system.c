/* SPDX-License-Identifier: Apache-2.0 */
/* The model of kcore, as the engine knows it: the tables of kcore, over another machine. */
#include "oracle/kcore/model/system.h"

#include "hyp/kcore/kcore.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/model/checks.h"
#include "oracle/kcore/kinds.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/snapshots.h"
#include "oracle/kcore/vectors.h"

/* As published every panic is a refused request: there are no kinds of it. */
static const char *halt_name(unsigned reason)
{
	return reason == KC_PANIC_NONE + 1 ? "published" : kc_panic_name(reason);
}

const struct system kcore_model_system = {
	.name = "kcore-model",
	.title = "Executable specification of kcore, without a core",
	.reads = "kcore",

	.level = kcore_levels,
	.level_count = KC_LEVELS,
	.op = kcore_ops,
	.op_count = KOP_COUNT,
	.kind = kcore_kinds,
	.kind_count = KIND_COUNT,
	.principal = kcore_principals,
	.principal_count = KC_PRINCIPALS,
	.observe = kcore_observations,
	.observe_count = KC_OBSERVATIONS,
	.check = kcm_checks,
	.check_count = KC_CHECK_COUNT,
	.step_class = kcore_step_classes,
	.step_class_count = CLASS_COUNT,
	.window = kcore_windows,
	.window_count = KC_SHARED_OP_COUNT,
	.snapshot = kcore_snapshots,
	.snapshot_count = KC_SNAPSHOTS,
	.outcome_count = KCM_OUTCOMES,
	.outcome_name = kcm_outcome_name,
	.outcome_optional = kcm_outcome_optional,

	.config_check = kcm_config_check,
	.create = kcm_create,
	.destroy = kcm_destroy,
	.stream_position = kcm_stream_position,

	.actor = kmodel_actor,
	.issuer = kmodel_issuer,
	.step = kcm_step,
	.halted = kcm_halted,
	.halt_count = KC_PANIC_COUNT,
	.halt_name = halt_name,

	.in_role = kmodel_in_role,
	.active = kmodel_active,

	.view = kmodel_view,
	.audience = kmodel_audience,
	.view_field = kmodel_view_field,
	.object_name = kmodel_object_name,
	.object_shared = kmodel_object_shared,
	.image = kcm_image,
	.objects = kcm_objects,

	.declared = kmodel_declared,
	.window_premise = kmodel_window_premise,

	.check_object = kmodel_check_object,
	.after_step = kcm_after_step,
	.error_may_store = kcm_error_may_store,
	.cell_name = kcm_cell_name,
	.golden = &kcore_golden,
};
