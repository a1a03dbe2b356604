/* SPDX-License-Identifier: Apache-2.0 */
/* Steps of level "operations": one shared-state operation each (18.1-18.3). */
#include "oracle/kcore/steps.h"

/* Operations that only return a code: name of the step, operation, its arguments. */
#define KC_CODE_STEPS(X)                                                                           \
	X(op_map_host_step, map_host, ARGS1)                                                       \
	X(op_bind_step, bind, ARGS3)                                                               \
	X(op_fault_map_step, fault_map, ARGS4)                                                     \
	X(op_grant_step, grant_range, ARGS3)                                                       \
	X(op_revoke_step, revoke_range, ARGS3)                                                     \
	X(op_map_io_step, map_io_range, ARGS4)                                                     \
	X(op_reclaim_step, clear_vm_range, ARGS3)                                                  \
	X(op_teardown_step, teardown, ARGS1)                                                       \
	X(op_register_vcpu_step, register_vcpu, ARGS2)                                             \
	X(op_set_boot_info_step, set_boot_info, ARGS3)                                             \
	X(op_remap_image_step, remap_vm_image, ARGS3)                                              \
	X(op_verify_step, verify_vm, ARGS1)                                                        \
	X(op_vcpu_active_step, set_vcpu_active, ARGS2)                                             \
	X(op_vcpu_inactive_step, set_vcpu_inactive, ARGS2)                                         \
	X(op_poweroff_step, set_vm_poweroff, ARGS1)                                                \
	X(op_encrypt_step, encrypt_buf, ARGS3)                                                     \
	X(op_decrypt_step, decrypt_buf, ARGS3)                                                     \
	X(op_load_vcpu_step, load_vcpu, ARGS2)

#define ARGS1 s->arg[0]
#define ARGS2 ARGS1, s->arg[1]
#define ARGS3 ARGS2, s->arg[2]
#define ARGS4 ARGS3, s->arg[3]

#define CODE_STEP(function, operation, arguments)                                                  \
	void STEP(function)(struct step_machine * m, const struct step *s, struct step_result *r)  \
	{                                                                                          \
		r->code = OPERATION(operation)(OPERATED(m), s->cpu, arguments);                    \
	}
KC_CODE_STEPS(CODE_STEP)

/* The SMMU's and the vCPU's numbers have a range that the handlers check (kcore.h). */
static bool is_bank(uint64_t cb, uint64_t ix)
{
	return cb < KC_SMMU_BANKS && ix < KC_SMMU_NUM;
}

void STEP(op_alloc_smmu_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	r->skipped = !is_bank(s->arg[0], s->arg[2]);
	if (!r->skipped)
		r->code =
			OPERATION(alloc_smmu)(OPERATED(m), s->cpu, s->arg[0], s->arg[1], s->arg[2]);
}

void STEP(op_free_smmu_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	r->skipped = !is_bank(s->arg[0], s->arg[1]);
	if (!r->skipped)
		r->code = OPERATION(free_smmu)(OPERATED(m), s->cpu, s->arg[0], s->arg[1]);
}

void STEP(op_lpae_map_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	r->skipped = !is_bank(s->arg[3], s->arg[4]);
	if (!r->skipped)
		r->code = OPERATION(lpae_map)(OPERATED(m), s->cpu, s->arg[0], s->arg[1], s->arg[2],
					      s->arg[3], s->arg[4]);
}

void STEP(op_smmu_clear_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	r->skipped = !is_bank(s->arg[1], s->arg[2]);
	if (!r->skipped)
		r->code =
			OPERATION(smmu_clear)(OPERATED(m), s->cpu, s->arg[0], s->arg[1], s->arg[2]);
}

/* ---- operations that return a value with OK ------------------------------------------------ */

void STEP(op_iova_to_phys_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	uint64_t pa = 0;

	r->skipped = !is_bank(s->arg[1], s->arg[2]);
	if (r->skipped)
		return;
	r->code =
		OPERATION(iova_to_phys)(OPERATED(m), s->cpu, s->arg[0], s->arg[1], s->arg[2], &pa);
	add_visible(r, pa);
}

void STEP(op_register_kvm_step)(struct step_machine *m, const struct step *s, struct step_result *r)
{
	uint64_t vmid = 0;

	r->code = OPERATION(register_kvm)(OPERATED(m), s->cpu, &vmid);
	add_visible(r, vmid);
}
