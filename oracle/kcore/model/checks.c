/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The checks of kcore, and which of them the model has nothing for: those are not
 * expected to be held.
 */
#include "oracle/kcore/model/checks.h"

#define ROW(check, what, name, section, hypotheses, result)                                        \
	[KC_CHECK_##check] = { .id = #check,                                                       \
			       .kind = CHECK_##what,                                               \
			       .theorem = name,                                                    \
			       .source = section,                                                  \
			       .premise = hypotheses,                                              \
			       .conclusion = result },
#define ROW_NEVER(check, what, name, section, hypotheses, result, why)                             \
	[KC_CHECK_##check] = { .id = #check,                                                       \
			       .kind = CHECK_##what,                                               \
			       .theorem = name,                                                    \
			       .source = section,                                                  \
			       .premise = hypotheses,                                              \
			       .conclusion = result,                                               \
			       .optional = why },

#define CONCRETE "the model has no tables, caches, locks or enable bits of its own"
#define OF_STORES "it looks at each store of a core"
#define NO_STORE "a load by a device changes nothing in the model, unless its page is shared"

/* X(check, why the model is not expected to hold it) */
#define NOT_OF_THE_MODEL(X)                                                                        \
	X(refine_mem_access_walk, CONCRETE)                                                        \
	X(inv_tlb_coherent, CONCRETE)                                                              \
	X(inv_tables_in_pool, CONCRETE)                                                            \
	X(inv_gfn_index, CONCRETE)                                                                 \
	X(inv_smmu_enabled, CONCRETE)                                                              \
	X(wdrf_drf_kernel, CONCRETE)                                                               \
	X(wdrf_write_once, CONCRETE)                                                               \
	X(lock_order, CONCRETE)                                                                    \
	X(locks_released, CONCRETE)                                                                \
	X(wdrf_core_iso, OF_STORES)                                                                \
	X(step_confres_mem_load, OF_STORES)                                                        \
	X(step_confres_mem_store, OF_STORES)                                                       \
	X(step_confres_dev_load, OF_STORES)                                                        \
	X(step_confres_dev_store, OF_STORES)                                                       \
	X(step_vcpu_run_process_keeps_cur_vmid, OF_STORES)                                         \
	X(step_vcpu_run_switch_keeps_cur_vmid, OF_STORES)                                          \
	X(switch_completeness, OF_STORES)                                                          \
	X(vcpu_context, OF_STORES)                                                                 \
	X(host_context, OF_STORES)                                                                 \
	X(share_exact, OF_STORES)                                                                  \
	X(leaves_core, OF_STORES)                                                                  \
	X(verified_bytes, OF_STORES)                                                               \
	X(exit_record, OF_STORES)                                                                  \
	X(integ_host_guest_steps, OF_STORES)                                                       \
	X(post_system_off, OF_STORES)                                                              \
	X(inv_vcpu_state, OF_STORES)                                                               \
	X(step_integ_dev_load, NO_STORE)                                                           \
	X(step_conf_dev_load, NO_STORE)                                                            \
	X(inv_state_dev_load, NO_STORE)                                                            \
	X(termination_dev_load, NO_STORE)

#define NOT_EXPECTED(check, why) [KC_CHECK_##check].optional = why,
#define NOT_REFINED(check, ...) NOT_EXPECTED(check, "nothing runs beside the model")

const struct check_desc kcm_checks[KC_CHECK_COUNT] = { KC_CHECKS(ROW, ROW_NEVER) NOT_OF_THE_MODEL(
	NOT_EXPECTED) KC_CHECKS_REFINEMENT(NOT_REFINED) };
