/* SPDX-License-Identifier: Apache-2.0 */
/* Registry of kcore's checks: the tables made of check_rows.h, and who uses which row. */
#include "oracle/kcore/checks.h"

#include "hyp/kcore/abi.h"

#define CHECK_ROW(id, kind, theorem, source, premise, conclusion)                                  \
	{ #id, CHECK_##kind, theorem, source, premise, conclusion, NULL },
#define CHECK_ROW_NEVER(id, kind, theorem, source, premise, conclusion, why)                       \
	{ #id, CHECK_##kind, theorem, source, premise, conclusion, why },

const struct check_desc kcore_checks[] = { KC_CHECKS(CHECK_ROW, CHECK_ROW_NEVER) };
const unsigned kcore_check_count = KC_CHECK_COUNT;

const struct step_class kcore_step_classes[] = {
	[CLASS_HOST_HVC] = { "host_hvc", KC_CHECK_step_integ_host_hvc, KC_CHECK_step_conf_host_hvc,
			     NO_CHECK, KC_CHECK_inv_state_host_hvc, KC_CHECK_termination_host_hvc },
	[CLASS_HOST_NPT] = { "host_npt", KC_CHECK_step_integ_host_npt, KC_CHECK_step_conf_host_npt,
			     NO_CHECK, KC_CHECK_inv_state_host_npt, KC_CHECK_termination_host_npt },
	[CLASS_HOST_VCPU_RUN] = { "host_vcpu_run", KC_CHECK_step_integ_host_vcpu_run,
				  KC_CHECK_step_conf_host_vcpu_run,
				  KC_CHECK_step_confres_host_vcpu_run,
				  KC_CHECK_inv_state_host_vcpu_run,
				  KC_CHECK_termination_host_vcpu_run },
	[CLASS_VM_EXIT] = { "vm_exit", KC_CHECK_step_integ_vm_exit, KC_CHECK_step_conf_vm_exit,
			    KC_CHECK_step_confres_vm_exit, KC_CHECK_inv_state_vm_exit,
			    KC_CHECK_termination_vm_exit },
	[CLASS_PREP_EXIT] = { "prep_exit", KC_CHECK_step_integ_prep_exit,
			      KC_CHECK_step_conf_prep_exit, KC_CHECK_step_confres_vm_exit,
			      KC_CHECK_inv_state_vm_exit, KC_CHECK_termination_vm_exit },
	[CLASS_MEM_LOAD] = { "mem_load", KC_CHECK_step_integ_mem_load, KC_CHECK_step_conf_mem_load,
			     KC_CHECK_step_confres_mem_load, KC_CHECK_inv_state_mem_load,
			     KC_CHECK_termination_mem_load },
	[CLASS_MEM_STORE] = { "mem_store", KC_CHECK_step_integ_mem_store,
			      KC_CHECK_step_conf_mem_store, KC_CHECK_step_confres_mem_store,
			      KC_CHECK_inv_state_mem_store, KC_CHECK_termination_mem_store },
	[CLASS_DEV_LOAD] = { "dev_load", KC_CHECK_step_integ_dev_load, KC_CHECK_step_conf_dev_load,
			     KC_CHECK_step_confres_dev_load, KC_CHECK_inv_state_dev_load,
			     KC_CHECK_termination_dev_load },
	[CLASS_DEV_STORE] = { "dev_store", KC_CHECK_step_integ_dev_store,
			      KC_CHECK_step_conf_dev_store, KC_CHECK_step_confres_dev_store,
			      KC_CHECK_inv_state_dev_store, KC_CHECK_termination_dev_store },
};
const unsigned kcore_step_class_count = CLASS_COUNT;

/*
 * Operation `op` has the rows of 10.8 and 10.10, WITH_RESTORE also a restore row, and two
 * of refinement (6.6) under the name that they have there.
 */
#define REFINE(name) KC_CHECK_refine_##name, KC_CHECK_refine_##name##_abi
#define ROWS(OP, op, name)                                                                         \
	[KC_OP_##OP] = { #op,	   KC_CHECK_integ_##op, KC_CHECK_conf_##op,                        \
			 NO_CHECK, KC_CHECK_inv_##op,	REFINE(name) }
#define ROWS_WITH_RESTORE(OP, op, name)                                                            \
	[KC_OP_##OP] = { #op,                                                                      \
			 KC_CHECK_integ_##op,                                                      \
			 KC_CHECK_conf_##op,                                                       \
			 KC_CHECK_confres_##op,                                                    \
			 KC_CHECK_inv_##op,                                                        \
			 REFINE(name) }

const struct window_class kcore_windows[] = {
	ROWS(MAP_HOST, map_host, map_host),
	ROWS(CLEAR_VM_PAGE, clear_vm_page, clear_vm_page),
	ROWS_WITH_RESTORE(ASSIGN_PFN_TO_VM, assign_pfn_to_vm, assign_pfn_to_vm),
	ROWS_WITH_RESTORE(MAP_PFN_VM, map_pfn_vm, map_pfn_vm),
	ROWS(MAP_IO, map_io, map_io),
	ROWS(GRANT_VM_PAGE, grant_vm_page, grant_vm_page),
	ROWS(REVOKE_VM_PAGE, revoke_vm_page, revoke_vm_page),
	ROWS_WITH_RESTORE(SET_VCPU_ACTIVE, set_vcpu_active, set_vcpu_active),
	ROWS_WITH_RESTORE(SET_VCPU_INACTIVE, set_vcpu_inactive, set_vcpu_inactive),
	ROWS(REGISTER_VCPU, register_vcpu, register_vcpu),
	ROWS(GEN_VMID, gen_vmid, register_kvm),
	ROWS(REGISTER_KVM, register_kvm, register_kvm),
	ROWS(SET_BOOT_INFO, set_boot_info, set_boot_info),
	ROWS(REMAP_VM_IMAGE, remap_vm_image, remap_vm_image),
	ROWS(VERIFY_VM, verify_vm, verify_and_load_images),
	ROWS(FREE_SMMU_PGD, free_smmu_pgd, free_smmu),
	ROWS(ALLOC_SMMU_PGD, alloc_smmu_pgd, alloc_smmu),
	ROWS(SMMU_ASSIGN_PAGE, smmu_assign_page, assign_smmu),
	ROWS(SMMU_MAP_PAGE, smmu_map_page, map_smmu),
	ROWS(SMMU_CLEAR, smmu_clear, clear_smmu),
	ROWS(SET_VM_POWEROFF, set_vm_poweroff, set_vm_poweroff),
	ROWS(LOAD_ENCRYPTED_VCPU, load_encrypted_vcpu, load_encrypted_vcpu),
	ROWS(LOAD_SAVE_ENCRYPT_BUF, load_save_encrypt_buf, load_save_encrypt_buf),
	ROWS(LOAD_LOAD_DECRYPT_BUF, load_load_decrypt_buf, load_load_decrypt_buf),
	/* The first half of the safe clear_vm_page (18.1), under its rows. */
	[KC_OP_TEARDOWN] = { "teardown", KC_CHECK_integ_clear_vm_page, KC_CHECK_conf_clear_vm_page,
			     NO_CHECK, KC_CHECK_inv_clear_vm_page, REFINE(clear_vm_page) },
};
const unsigned kcore_window_count = KC_SHARED_OP_COUNT;
