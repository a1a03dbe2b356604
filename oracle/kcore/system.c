/* SPDX-License-Identifier: Apache-2.0 */
/* kcore, as the engine knows it. */
#include "hyp/kcore/kcore.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/kinds.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/model/system.h"
#include "oracle/kcore/oracle.h"
#include "oracle/kcore/relate.h"
#include "oracle/kcore/snapshots.h"
#include "oracle/kcore/vectors.h"

const char *const kcore_levels[KC_LEVELS] = {
	[KC_LEVEL_HANDLERS] = "handlers", [KC_LEVEL_OPERATIONS] = "operations"
};
const char *const kcore_principals[KC_PRINCIPALS] = { "host", "vm1",  "vm2",  "vm3", "vm4",  "vm5",
						      "vm6",  "vm7",  "vm8",  "vm9", "vm10", "vm11",
						      "vm12", "vm13", "vm14", "vm15" };
const char *const kcore_observations[KC_OBSERVATIONS] = { "safe", "published" };

const struct system kcore_system = {
	.name = "kcore",
	.title = "SeKVM-style hypervisor core: host, VMs, stage-2 and SMMU tables",

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
	.check = kcore_checks,
	.check_count = KC_CHECK_COUNT,
	.step_class = kcore_step_classes,
	.step_class_count = CLASS_COUNT,
	.window = kcore_windows,
	.window_count = KC_SHARED_OP_COUNT,
	.snapshot = kcore_snapshots,
	.snapshot_count = KC_SNAPSHOTS,
	.outcome_count = KC_ALL_OUTCOMES,
	.outcome_name = kc_any_outcome_name,
	.outcome_optional = kc_outcome_optional,

	.config_check = kc_config_check,
	.create = kc_create,
	.destroy = kc_destroy,
	.watch = kc_watch,
	.stream_position = kc_stream_position,

	.actor = kc_actor,
	.issuer = kc_issuer,
	.step = kc_step,
	.halted = kc_halted,
	.halt_count = KC_PANIC_COUNT,
	.halt_name = kc_panic_name,

	.in_role = kc_in_role,
	.active = kc_active,

	.view = kc_view,
	.audience = kc_audience,
	.view_field = kc_view_field,
	.object_name = kc_object_name,
	.object_shared = kc_object_shared,
	.image = kc_image,
	.objects = kc_objects,

	.declared = kc_declared,
	.window_premise = kc_window_premise,

	.check_object = kc_check_object,
	.before_step = kc_before_step,
	.after_step = kc_after_step,
	.error_may_store = kc_error_may_store,
	.cell_name = kc_cell_name,
	.model = &kcore_model_system,
	.relate = kc_relate,
	.relate_whole = kc_relate_whole,
	.adopt = kc_adopt,
	.refined = kc_refined,
	.golden = &kcore_golden,
};
