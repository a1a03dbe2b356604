/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every check of kcore, one row each:
 * X(id, kind, published theorem, section of spec sekvm.md, premise, conclusion).
 * N has one argument more: why the check is not expected to be held.
 * The enumeration (checks.h) and the descriptions (checks.c) are both made of it.
 */
#ifndef OBSEQ_ORACLE_KCORE_CHECK_ROWS_H
#define OBSEQ_ORACLE_KCORE_CHECK_ROWS_H

#define KC_NEW "(not published)"

/* Local integrity (10.8): a principal that does not take part sees nothing change. */
#define KC_CHECKS_INTEG(X)                                                                         \
	X(integ_map_host, INTEGRITY, "map_host_integ", "10.8, 7.1", "observer a VERIFIED VM",      \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_clear_vm_page, INTEGRITY, "clear_vm_page_integ", "10.8, 7.2",                      \
	  "observer a VERIFIED VM; target a VM in POWEROFF", "shared_eq(observer, before, after)") \
	X(integ_assign_pfn_to_vm, INTEGRITY, "assign_pfn_to_vm_integ", "10.8, 7.3",                \
	  "observer a VM, not the target", "shared_eq(observer, before, after)")                   \
	X(integ_map_pfn_vm, INTEGRITY, "map_pfn_vm_integ", "10.8, 7.4",                            \
	  "observer the host or a VM, not the target", "shared_eq(observer, before, after)")       \
	X(integ_map_io, INTEGRITY, "map_io_integ", "10.8, 7.5", "observer a VERIFIED VM",          \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_grant_vm_page, INTEGRITY, "grant_vm_page_integ", "10.8, 7.6",                      \
	  "any observer but the target; channel words of 18.4 exempt",                             \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_revoke_vm_page, INTEGRITY, "revoke_vm_page_integ", "10.8, 7.7",                    \
	  "any observer but the target; channel words of 18.4 exempt",                             \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_set_vcpu_active, INTEGRITY, "set_vcpu_active_integ", "10.8, 7.8",                  \
	  "any observer but the target; channel words of 18.4 exempt",                             \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_set_vcpu_inactive, INTEGRITY, "set_vcpu_inactive_integ", "10.8, 7.9",              \
	  "any observer but the target; channel words of 18.4 exempt",                             \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_register_vcpu, INTEGRITY, "register_vcpu_integ", "10.8, 7.10",                     \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_gen_vmid, INTEGRITY, "gen_vmid_integ", "10.8, 7.11", "observer a VERIFIED VM",     \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_register_kvm, INTEGRITY, "register_kvm_integ", "10.8, 7.12",                       \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_set_boot_info, INTEGRITY, "set_boot_info_integ", "10.8, 7.13",                     \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_remap_vm_image, INTEGRITY, "remap_vm_image_integ", "10.8, 7.14",                   \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_smmu_assign_page, INTEGRITY, "smmu_assign_page_integ", "10.8, 7.18",               \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_smmu_map_page, INTEGRITY, "smmu_map_page_integ", "10.8, 7.19",                     \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_smmu_clear, INTEGRITY, "smmu_clear_integ", "10.8, 7.20", "observer a VERIFIED VM", \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_free_smmu_pgd, INTEGRITY, "free_smmu_pgd_integ", "10.8, 7.16",                     \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_alloc_smmu_pgd, INTEGRITY, "alloc_smmu_pgd_integ", "10.8, 7.17",                   \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_set_vm_poweroff, INTEGRITY, "set_vm_poweroff_integ", "10.8, 7.21",                 \
	  "any observer but the target; channel words of 18.4 exempt",                             \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_verify_vm, INTEGRITY, "verify_vm_integ", "10.8, 7.15",                             \
	  "any observer but the target; channel words of 18.4 exempt",                             \
	  "shared_eq(observer, before, after)")                                                    \
	X(integ_load_encrypted_vcpu, INTEGRITY, "load_encrypted_vcpu_integ", "10.8, 7.22",         \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")                          \
	X(integ_load_save_encrypt_buf, INTEGRITY, "load_save_encrypt_buf_integ", "10.8, 7.23",     \
	  "observer a VM", "shared_eq(observer, before, after)")                                   \
	X(integ_load_load_decrypt_buf, INTEGRITY, "load_load_decrypt_buf_integ", "10.8, 7.24",     \
	  "observer a VERIFIED VM", "shared_eq(observer, before, after)")

/* Local confidentiality (10.8): equal views stay equal. */
#define KC_CHECKS_CONF(X)                                                                          \
	X(conf_map_host, CONFIDENTIALITY, "map_host_conf", "10.8, 7.1",                            \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_clear_vm_page, CONFIDENTIALITY, KC_NEW, "10.11, 7.2",                               \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_assign_pfn_to_vm, CONFIDENTIALITY, "assign_pfn_to_vm_conf", "10.8, 7.3",            \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_map_pfn_vm, CONFIDENTIALITY, "map_pfn_vm_conf", "10.8, 7.4",                        \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_map_io, CONFIDENTIALITY, "map_io_conf", "10.8, 7.5",                                \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_grant_vm_page, CONFIDENTIALITY, "grant_vm_page_conf", "10.8, 7.6",                  \
	  "observer the target VM; shared_eq(A, B), same arguments",                               \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_revoke_vm_page, CONFIDENTIALITY, "revoke_vm_page_conf", "10.8, 7.7",                \
	  "observer the target VM; shared_eq(A, B), same arguments",                               \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_set_vcpu_active, CONFIDENTIALITY, "set_vcpu_active_conf", "10.8, 7.8",              \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_set_vcpu_inactive, CONFIDENTIALITY, "set_vcpu_inactive_conf", "10.8, 7.9",          \
	  "observer the target VM; shared_eq(A, B), same arguments",                               \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_register_vcpu, CONFIDENTIALITY, "register_vcpu_conf", "10.8, 7.10",                 \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_gen_vmid, CONFIDENTIALITY, "gen_vmid_conf", "10.8, 7.11",                           \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_register_kvm, CONFIDENTIALITY, "register_kvm_conf", "10.8, 7.12",                   \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_set_boot_info, CONFIDENTIALITY, "set_boot_info_conf", "10.8, 7.13",                 \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_remap_vm_image, CONFIDENTIALITY, "remap_vm_image_conf", "10.8, 7.14",               \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_smmu_assign_page, CONFIDENTIALITY, "smmu_assign_page_conf", "10.8, 7.18",           \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_smmu_map_page, CONFIDENTIALITY, "smmu_map_page_conf", "10.8, 7.19",                 \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_smmu_clear, CONFIDENTIALITY, "smmu_clear_conf", "10.8, 7.20",                       \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_free_smmu_pgd, CONFIDENTIALITY, "free_smmu_pgd_conf", "10.8, 7.16",                 \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_alloc_smmu_pgd, CONFIDENTIALITY, "alloc_smmu_pgd_conf", "10.8, 7.17",               \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_set_vm_poweroff, CONFIDENTIALITY, "set_vm_poweroff_conf", "10.8, 7.21",             \
	  "observer the target VM; shared_eq(A, B), same arguments",                               \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_verify_vm, CONFIDENTIALITY, "verify_vm_conf", "10.8, 7.15",                         \
	  "observer the target VM; shared_eq(A, B), same arguments",                               \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_load_encrypted_vcpu, CONFIDENTIALITY, "load_encrypted_vcpu_conf", "10.8, 7.22",     \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_load_save_encrypt_buf, CONFIDENTIALITY, "load_save_encrypt_buf_conf", "10.8, 7.23", \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")                                                     \
	X(conf_load_load_decrypt_buf, CONFIDENTIALITY, KC_NEW, "10.11, 7.24",                      \
	  "observer the host; shared_eq(A, B), same arguments",                                    \
	  "shared_eq(A', B') and equal codes")

/* Local restore (10.8): the view of the principal that is being switched to. */
#define KC_CHECKS_CONFRES(X)                                                                       \
	X(confres_assign_pfn_to_vm, CONFIDENTIALITY, "assign_pfn_to_vm_conf_res", "10.8, 7.3",     \
	  "observer the target VM; equal codes; shared_eq(A, B)", "shared_eq(A', B')")             \
	X(confres_map_pfn_vm, CONFIDENTIALITY, "map_pfn_vm_conf_res", "10.8, 7.4",                 \
	  "observer the target VM; the frames are bound to it (owner1); shared_eq(A, B)",          \
	  "shared_eq(A', B')")                                                                     \
	X(confres_set_vcpu_active, CONFIDENTIALITY, "set_vcpu_active_conf_res", "10.8, 7.8",       \
	  "observer the target VM; equal codes; shared_eq(A, B)", "shared_eq(A', B')")             \
	X(confres_set_vcpu_inactive, CONFIDENTIALITY, "set_vcpu_inactive_conf_res", "10.8, 7.9",   \
	  "observer the host; shared_eq(A, B)", "shared_eq(A', B')")

/* Preservation of the invariants by one shared-state operation (10.10). */
#define KC_CHECKS_INV(X)                                                                           \
	X(inv_map_host, INVARIANT, "map_host_inv", "10.10, 7.1",                                   \
	  "shared_inv before; valid address", "shared_inv of every touched object")                \
	X(inv_clear_vm_page, INVARIANT, "clear_vm_page_inv", "10.10, 7.2",                         \
	  "shared_inv before; target a VM in POWEROFF", "shared_inv of every touched object")      \
	X(inv_assign_pfn_to_vm, INVARIANT, "assign_pfn_to_vm_inv", "10.10, 7.3",                   \
	  "shared_inv before", "shared_inv of every touched object")                               \
	X(inv_map_pfn_vm, INVARIANT, "map_pfn_vm_inv", "10.10, 7.4",                               \
	  "shared_inv before; every frame to be mapped is owned by the target",                    \
	  "shared_inv of every touched object")                                                    \
	X(inv_map_io, INVARIANT, "map_io_inv", "10.10, 7.5", "shared_inv before",                  \
	  "shared_inv of every touched object")                                                    \
	X(inv_grant_vm_page, INVARIANT, "grant_vm_page_inv", "10.10, 7.6", "shared_inv before",    \
	  "shared_inv of every touched object")                                                    \
	X(inv_revoke_vm_page, INVARIANT, "revoke_vm_page_inv", "10.10, 7.7", "shared_inv before",  \
	  "shared_inv of every touched object")                                                    \
	X(inv_set_vcpu_active, INVARIANT, "set_vcpu_active_inv", "10.10, 7.8",                     \
	  "shared_inv before", "shared_inv of every touched object")                               \
	X(inv_set_vcpu_inactive, INVARIANT, "set_vcpu_inactive_inv", "10.10, 7.9",                 \
	  "shared_inv before", "shared_inv of every touched object")                               \
	X(inv_register_vcpu, INVARIANT, "register_vcpu_inv", "10.10, 7.10", "shared_inv before",   \
	  "shared_inv of every touched object")                                                    \
	X(inv_gen_vmid, INVARIANT, "gen_vmid_inv", "10.10, 7.11", "shared_inv before",             \
	  "shared_inv of every touched object")                                                    \
	X(inv_register_kvm, INVARIANT, "register_kvm_inv", "10.10, 7.12", "shared_inv before",     \
	  "shared_inv of every touched object")                                                    \
	X(inv_set_boot_info, INVARIANT, "set_boot_info_inv", "10.10, 7.13", "shared_inv before",   \
	  "shared_inv of every touched object")                                                    \
	X(inv_remap_vm_image, INVARIANT, "remap_vm_image_inv", "10.10, 7.14", "shared_inv before", \
	  "shared_inv of every touched object")                                                    \
	X(inv_smmu_assign_page, INVARIANT, "smmu_assign_page_inv", "10.10, 7.18",                  \
	  "shared_inv before", "shared_inv of every touched object")                               \
	X(inv_smmu_map_page, INVARIANT, "smmu_map_page_inv", "10.10, 7.19", "shared_inv before",   \
	  "shared_inv of every touched object")                                                    \
	X(inv_smmu_clear, INVARIANT, "smmu_clear_inv", "10.10, 7.20", "shared_inv before",         \
	  "shared_inv of every touched object")                                                    \
	X(inv_free_smmu_pgd, INVARIANT, "free_smmu_pgd_inv", "10.10, 7.16", "shared_inv before",   \
	  "shared_inv of every touched object")                                                    \
	X(inv_alloc_smmu_pgd, INVARIANT, "alloc_smmu_pgd_inv", "10.10, 7.17",                      \
	  "shared_inv before; owner 0..15", "shared_inv of every touched object")                  \
	X(inv_set_vm_poweroff, INVARIANT, "set_vm_poweroff_inv", "10.10, 7.21",                    \
	  "shared_inv before", "shared_inv of every touched object")                               \
	X(inv_verify_vm, INVARIANT, KC_NEW, "10.11, 7.15", "shared_inv before",                    \
	  "shared_inv of every touched object")                                                    \
	X(inv_load_encrypted_vcpu, INVARIANT, "load_encrypted_vcpu_inv", "10.10, 7.22",            \
	  "shared_inv before", "shared_inv of every touched object")                               \
	X(inv_load_save_encrypt_buf, INVARIANT, "load_save_encrypt_buf_inv", "10.10, 7.23",        \
	  "shared_inv before", "shared_inv of every touched object")                               \
	X(inv_load_load_decrypt_buf, INVARIANT, "load_load_decrypt_buf_inv", "10.10, 7.24",        \
	  "shared_inv before", "shared_inv of every touched object")

/* Whole steps (10.6, 10.9). */
#define KC_CHECKS_STEP(X)                                                                          \
	X(step_integ_host_hvc, INTEGRITY, KC_NEW, "10.6, 8.1, 8.2",                                \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_host_hvc, CONFIDENTIALITY, KC_NEW, "10.6, 8.1, 8.2",                           \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_integ_host_npt, INTEGRITY, KC_NEW, "10.6, 8.3, 8.4",                                \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_host_npt, CONFIDENTIALITY, KC_NEW, "10.6, 8.3, 8.4",                           \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_integ_host_vcpu_run, INTEGRITY, KC_NEW, "10.6, 8.5",                                \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_host_vcpu_run, CONFIDENTIALITY, KC_NEW, "10.6, 8.5",                           \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_integ_vm_exit, INTEGRITY, KC_NEW, "10.6, 8.6-8.8",                                  \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_vm_exit, CONFIDENTIALITY, KC_NEW, "10.6, 8.6-8.8",                             \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_integ_prep_exit, INTEGRITY, "prep_ex_vm_integ", "10.9, 8.8",                        \
	  "a VM leaves to the host; observer in a valid role, not that VM",                        \
	  "view unchanged; ihost and icore kept until the switch")                                 \
	X(step_conf_prep_exit, CONFIDENTIALITY, "prep_exit_conf", "10.9, 8.8",                     \
	  "observer the leaving VM, obs_eq(A, B), equal live registers", "obs_eq(A', B')")         \
	X(step_integ_mem_load, INTEGRITY, "mem_load_integrity", "10.9, 9.1",                       \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_mem_load, CONFIDENTIALITY, "mem_load_confidentiality", "10.9, 9.1",            \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_integ_mem_store, INTEGRITY, "mem_store_integrity", "10.9, 9.2",                     \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_mem_store, CONFIDENTIALITY, "mem_store_confidentiality", "10.9, 9.2",          \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_integ_dev_load, INTEGRITY, "dev_load_integrity", "10.9, 9.3",                       \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_dev_load, CONFIDENTIALITY, "dev_load_confidentiality", "10.9, 9.3",            \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_integ_dev_store, INTEGRITY, "dev_store_integrity", "10.9, 9.3",                     \
	  "valid_role before and after; active neither before nor after",                          \
	  "view unchanged, except declared channels")                                              \
	X(step_conf_dev_store, CONFIDENTIALITY, "dev_store_confidentiality", "10.9, 9.3",          \
	  "valid_role and active before, obs_eq(A, B), same step",                                 \
	  "obs_eq(A', B') and equal visible results")                                              \
	X(step_confres_host_vcpu_run, CONFIDENTIALITY, KC_NEW, "10.6, 8.5",                        \
	  "the VM that starts to run: valid_role, inactive before, active after; equal codes and " \
	  "records",                                                                               \
	  "its full view is equal in A and B")                                                     \
	X(step_confres_vm_exit, CONFIDENTIALITY, KC_NEW, "10.6, 8.6-8.8",                          \
	  "the host that runs again: valid_role, inactive before, active after; equal codes and "  \
	  "records",                                                                               \
	  "its full view is equal in A and B")                                                     \
	X(step_confres_mem_load, CONFIDENTIALITY, "mem_load_confidentiality_restore", "10.9, 9.1", \
	  "the step ran (vacuous as stated [P9])",                                                 \
	  "no principal becomes active: cur_vmid, cur_vcpuid and ihost keep their values")         \
	X(step_confres_mem_store, CONFIDENTIALITY, "mem_store_confidentiality_restore",            \
	  "10.9, 9.2", "the step ran (vacuous as stated [P9])",                                    \
	  "no principal becomes active: cur_vmid, cur_vcpuid and ihost keep their values")         \
	X(step_confres_dev_load, CONFIDENTIALITY, "dev_load_confidentiality_restore", "10.9, 9.3", \
	  "the step ran (vacuous as stated [P9])",                                                 \
	  "no principal becomes active: cur_vmid, cur_vcpuid and ihost keep their values")         \
	X(step_confres_dev_store, CONFIDENTIALITY, "dev_store_confidentiality_restore",            \
	  "10.9, 9.3", "the step ran (vacuous as stated [P9])",                                    \
	  "no principal becomes active: cur_vmid, cur_vcpuid and ihost keep their values")         \
	X(inv_state_host_hvc, INVARIANT, KC_NEW, "11.4, 8.1, 8.2", "state_inv before, not halted", \
	  "state_inv of every touched object")                                                     \
	X(inv_state_host_npt, INVARIANT, KC_NEW, "11.4, 8.3, 8.4", "state_inv before, not halted", \
	  "state_inv of every touched object")                                                     \
	X(inv_state_host_vcpu_run, INVARIANT, KC_NEW, "11.4, 8.5", "state_inv before, not halted", \
	  "state_inv of every touched object")                                                     \
	X(inv_state_vm_exit, INVARIANT, KC_NEW, "11.4, 8.6-8.8", "state_inv before, not halted",   \
	  "state_inv of every touched object")                                                     \
	X(inv_state_mem_load, INVARIANT, "mem_load_inv", "10.10, 9.1",                             \
	  "state_inv before, not halted", "state_inv of every touched object")                     \
	X(inv_state_mem_store, INVARIANT, "mem_store_inv", "10.10, 9.2",                           \
	  "state_inv before, not halted", "state_inv of every touched object")                     \
	X(inv_state_dev_load, INVARIANT, "dev_load_inv", "10.10, 9.3",                             \
	  "state_inv before, not halted", "state_inv of every touched object")                     \
	X(inv_state_dev_store, INVARIANT, "dev_store_inv", "10.10, 9.3",                           \
	  "state_inv before, not halted", "state_inv of every touched object")                     \
	X(termination_host_hvc, CONFIDENTIALITY, KC_NEW, "14.4, 8.1, 8.2", "the actor is IN",      \
	  "A halts if and only if B halts")                                                        \
	X(termination_host_npt, CONFIDENTIALITY, KC_NEW, "14.4, 8.3, 8.4", "the actor is IN",      \
	  "A halts if and only if B halts")                                                        \
	X(termination_host_vcpu_run, CONFIDENTIALITY, KC_NEW, "14.4, 8.5", "the actor is IN",      \
	  "A halts if and only if B halts")                                                        \
	X(termination_vm_exit, CONFIDENTIALITY, KC_NEW, "14.4, 8.6-8.8", "the actor is IN",        \
	  "A halts if and only if B halts")                                                        \
	X(termination_mem_load, CONFIDENTIALITY, KC_NEW, "14.4, 9.1", "the actor is IN",           \
	  "A halts if and only if B halts")                                                        \
	X(termination_mem_store, CONFIDENTIALITY, KC_NEW, "14.4, 9.2", "the actor is IN",          \
	  "A halts if and only if B halts")                                                        \
	X(termination_dev_load, CONFIDENTIALITY, KC_NEW, "14.4, 9.3", "the actor is IN",           \
	  "A halts if and only if B halts")                                                        \
	X(termination_dev_store, CONFIDENTIALITY, KC_NEW, "14.4, 9.3", "the actor is IN",          \
	  "A halts if and only if B halts")

/* Bookkeeping of whole steps. */
#define KC_CHECKS_BOOK(X)                                                                          \
	X(step_vcpu_run_process_keeps_cur_vmid, BOOKKEEPING, "vm_run_cur_same1", "10.9, 8.5",      \
	  "vcpu_run succeeded",                                                                    \
	  "cur_vmid and cur_vcpuid name the requested vCPU before the switch and were set to it "  \
	  "once")                                                                                  \
	X(step_vcpu_run_switch_keeps_cur_vmid, BOOKKEEPING, "vm_run_cur_same2", "10.9, 8.5",       \
	  "vcpu_run succeeded", "the switch to the VM stores neither cur_vmid nor cur_vcpuid")     \
	X(switch_completeness, INTEGRITY, KC_NEW, "8.10",                                          \
	  "the CPU went from one principal to another",                                            \
	  "saved context = registers at entry; live registers = restored context and constants")   \
	X(vcpu_context, INTEGRITY, KC_NEW, "8.5 to 8.8, 16.3", "a vCPU was run, left, or resumed", \
	  "its context and registers changed as the step says, and in nothing else")               \
	X(host_context, INTEGRITY, KC_NEW, "8.1, 8.3, 8.4, 18",                                    \
	  "a hypercall or a fault of the host",                                                    \
	  "of its registers only results, an injected abort or a skipped instruction changed")     \
	X(locks_released, BOOKKEEPING, KC_NEW, "12.1", "a step has ended", "no lock is held")      \
	X(share_exact, INTEGRITY, KC_NEW, "7.6, 7.7, 8.7", "a grant or revoke succeeded",          \
	  "the count of every page of its range changed by one, and no other count")               \
	X(smmu_registers, INVARIANT, KC_NEW, "8.4", "an SMMU register was written",                \
	  "the value keeps translation in force, through EL2's tables")                            \
	X(inv_smmu_enabled, INVARIANT, KC_NEW, "16.6, 18.2", "a context bank",                     \
	  "translates iff the host or a VM from VERIFIED on owns it, with its own table")          \
	X(leaves_core, BOOKKEEPING, KC_NEW, "11.4, 8.1", "a step of a principal has ended",        \
	  "icore is false on its CPU")                                                             \
	X(verified_bytes, INVARIANT, KC_NEW, "16.6", "a VM became VERIFIED",                       \
	  "the bytes at its images' guest addresses are those that were found signed")             \
	X(exit_record, CONFIDENTIALITY, KC_NEW, "8.8, 18",                                         \
	  "a step of a VM handed its CPU to the host",                                             \
	  "the host's x0..x5 are OK, the class of the exit and what that class declares")          \
	X(integ_host_guest_steps, INTEGRITY, KC_NEW, "10.8, 18.4",                                 \
	  "a guest step while the host was inactive",                                              \
	  "of public facts only sharing bits of its own pages, its vCPU states and its power-off " \
	  "changed")                                                                               \
	X(post_system_off, BOOKKEEPING, KC_NEW, "1.2, 7.21", "a VERIFIED VM called SYSTEM_OFF",    \
	  "vm_state is POWEROFF")

/* shared_inv (11.2), clause by clause. */
#define KC_CHECKS_SHARED(X)                                                                        \
	X(shared_inv_spt_cons, INVARIANT, "shared_inv.spt_cons", "11.2", "SMMU entry (pfn, pte)",  \
	  "pfn == phys(pte)/PAGE")                                                                 \
	X(shared_inv_host_npt_cons, INVARIANT, "shared_inv.host_npt_cons", "11.2",                 \
	  "host entry (pfn, pte)", "pfn == phys(pte)/PAGE")                                        \
	X(shared_inv_host_flatmap, INVARIANT, "shared_inv.host_flatmap", "11.2",                   \
	  "host entry with a frame", "frame == page number")                                       \
	X(shared_inv_host_s2_map, INVARIANT, "shared_inv.host_s2_map", "11.2",                     \
	  "owner is the host", "gfn == pfn + host IOVA offset")                                    \
	X(shared_inv_page_0_invalid, INVARIANT, "shared_inv.page_0_invalid", "11.2", "page 0",     \
	  "owner is INVALID")                                                                      \
	X(shared_inv_host_iso, INVARIANT, "shared_inv.host_iso", "11.2",                           \
	  "host entry with a frame", "owner INVALID or host, or shared (1..100)")                  \
	X(shared_inv_vm_iso, INVARIANT, "shared_inv.vm_iso", "11.2",                               \
	  "entry with a frame of a VM up to VERIFIED, owner not INVALID", "owner is that VM")      \
	X(shared_inv_smmu_vm, INVARIANT, "shared_inv.smmu_vm", "11.2", "a context bank",           \
	  "owner INVALID or 0..15")                                                                \
	X(shared_inv_smmu_iso, INVARIANT, "shared_inv.smmu_iso", "11.2",                           \
	  "entry with a frame in a bank of the host or of a VM up to VERIFIED",                    \
	  "owner is the bank's owner, gfn the page number")                                        \
	X(shared_inv_smmu_count, INVARIANT, "shared_inv.smmu_count", "11.2", "owner is the host",  \
	  "count >= count_smmu_map(pfn)")

/* state_inv (11.4), field by field; shared_invariant is the clauses above. */
#define KC_CHECKS_STATE(X)                                                                         \
	X(state_inv_curid_range, INVARIANT, "state_inv.curid_range", "11.4",                       \
	  "a CPU outside a handler", "curid < 8")                                                  \
	X(state_inv_cur_vmid_range, INVARIANT, "state_inv.cur_vmid_range", "11.4",                 \
	  "a CPU outside a handler", "cur_vmid <= 16")                                             \
	X(state_inv_cur_vcpuid_range, INVARIANT, "state_inv.cur_vcpuid_range", "11.4",             \
	  "a CPU outside a handler", "cur_vcpuid < 8")                                             \
	X(state_inv_valid_host_vmid, INVARIANT, "state_inv.valid_host_vmid", "11.4",               \
	  "ihost, not icore", "cur_vmid is the host")                                              \
	X(state_inv_valid_host_vcpuid, INVARIANT, "state_inv.valid_host_vcpuid", "11.4",           \
	  "cur_vmid is the host", "cur_vcpuid == curid")                                           \
	X(state_inv_valid_vm_vmid, INVARIANT, "state_inv.valid_vm_vmid", "11.4",                   \
	  "not ihost, not icore", "cur_vmid is a VM")                                              \
	X(state_inv_run_vcpu_dirty, INVARIANT, "state_inv.run_vcpu_dirty", "11.4",                 \
	  "a CPU outside a handler", "dirty of the current context is not INVALID64")

/* Further invariants of the core (11.5, 11.6, 18). */
#define KC_CHECKS_EXTRA(X)                                                                         \
	X(inv_count_meaning, INVARIANT, KC_NEW, "11.5 [S4]", "owner is a VM",                      \
	  "count 0..100 or INVALID; a host entry implies 1..100")                                  \
	X(inv_single_gfn, INVARIANT, KC_NEW, "11.5 [S37] [S49]",                                   \
	  "entry of a VERIFIED VM whose frame it owns", "gfn of the frame == page number")         \
	X(inv_block_aligned, INVARIANT, KC_NEW, "11.5 [S36]", "level 2 entry",                     \
	  "block address is a multiple of 2 MiB, frames are consecutive")                          \
	X(inv_poweroff_quiet, INVARIANT, KC_NEW, "11.5 [S38] [S39]",                               \
	  "a page left a VM, or the VM is torn down",                                              \
	  "VM is POWEROFF; no vCPU ACTIVE, no bank, no entry of it remains")                       \
	X(inv_no_protected_mmio, INVARIANT, KC_NEW, "11.5 [S40]",                                  \
	  "entry with a frame in the map of the host or a VM",                                     \
	  "frame is no SMMU or EL2-owned device page")                                             \
	X(inv_core_pages, INVARIANT, KC_NEW, "11.5, 5.8",                                          \
	  "a page, or an entry with a frame outside the core",                                     \
	  "owner is the core exactly for its own pages; no entry names one")                       \
	X(inv_vcpu_state, INVARIANT, KC_NEW, "11.5", "level handlers, no CPU inside a handler",    \
	  "a vCPU is ACTIVE iff exactly one CPU runs it")                                          \
	X(inv_spsr, INVARIANT, KC_NEW, "11.5 [S42]", "context of a VM",                            \
	  "pstate selects EL0 or EL1")                                                             \
	X(inv_remap_window, INVARIANT, KC_NEW, "11.6", "boot record or window entry",              \
	  "windows lie below next_remap_ptr, are disjoint, and empty where not yet mapped")        \
	X(inv_count_exact, INVARIANT, KC_NEW, "18.2", "owner is the host",                         \
	  "count == count_smmu_map(pfn)")                                                          \
	X(inv_count0_not_dma_mapped, INVARIANT, "smmu_count_0_no_map", "11.2",                     \
	  "owner is the host, count 0", "no host bank maps the page")                              \
	X(inv_active_verified, INVARIANT, KC_NEW, "18.3, 1.3", "a vCPU is, or becomes, ACTIVE",    \
	  "VM is VERIFIED, or was when the vCPU started")                                          \
	X(inv_vmid_fresh, INVARIANT, KC_NEW, "1.2, 7.11", "a VM record",                           \
	  "UNUSED iff vmid >= next_vmid, and then empty")                                          \
	X(inv_verified_complete, INVARIANT, KC_NEW, "16.6", "VM is VERIFIED",                      \
	  "at least one image, every image complete")                                              \
	X(inv_tables_in_pool, INVARIANT, KC_NEW, "2.3, 2.4, 5.2",                                  \
	  "a bump pointer or a table link",                                                        \
	  "lies in the pool of its own table; pointers only grow")                                 \
	X(inv_gfn_index, INVARIANT, KC_NEW, "18.1", "a page, or a name of a page",                 \
	  "index of bound gfns agrees with the ownership records")                                 \
	X(inv_after_oracle_event, INVARIANT, "oracle_inv", "11.3 [P4]",                            \
	  "a step of another CPU ran inside a step", "every clause holds on what it touched")      \
	X(inv_tlb_coherent, INVARIANT, KC_NEW, "5.7 [S38]", "a cached translation",                \
	  "equals the current walk")                                                               \
	X(refine_mem_access_walk, REFINEMENT, KC_NEW, "9.5", "an entry of a host, VM or SMMU map", \
	  "the hardware walk reaches the same frame, or both none")

/* Weak memory (5.8) and locks (12.1). */
#define KC_CHECKS_WDRF(X)                                                                          \
	X(wdrf_drf_kernel, REFINEMENT, "DRF-Kernel", "5.8, 2.12", "a store to a shared field",     \
	  "the CPU holds the lock that protects the field")                                        \
	X(lock_order, REFINEMENT, KC_NEW, "12.1", "a lock is taken",                               \
	  "its rank is above all that the CPU holds; never two INFO, never two NPT")               \
	X(wdrf_write_once, REFINEMENT, "*_write_once", "5.8, 18.3",                                \
	  "a store to an entry of the core's map that has a frame",                                \
	  "the frame only changes to 0, and only while a VM becomes VERIFIED")                     \
	X(wdrf_core_iso, REFINEMENT, "*_core_iso", "5.8", "an owner is stored",                    \
	  "neither the old nor the new owner is the core")

/*
 * Refinement of the shared-state operations (6.6, and those without a published lemma):
 * called directly, and through the registers of a trap.
 */
#define KC_CALLED "related before, called directly with equal streams"
#define KC_TRAPPED "related before, called by a handler that a trap started"
#define KC_SAME_STEP "results and halt as the model's, related after"
#define KC_CHECKS_REFINE_OPS(X)                                                                    \
	X(refine_map_host, REFINEMENT, KC_NEW, "7.1", KC_CALLED, KC_SAME_STEP)                     \
	X(refine_map_host_abi, REFINEMENT, KC_NEW, "7.1", KC_TRAPPED, KC_SAME_STEP)                \
	X(refine_clear_vm_page, REFINEMENT, KC_NEW, "7.2, 18.1", KC_CALLED, KC_SAME_STEP)          \
	X(refine_clear_vm_page_abi, REFINEMENT, KC_NEW, "7.2, 18.1", KC_TRAPPED, KC_SAME_STEP)     \
	X(refine_assign_pfn_to_vm, REFINEMENT, KC_NEW, "7.3", KC_CALLED, KC_SAME_STEP)             \
	X(refine_assign_pfn_to_vm_abi, REFINEMENT, KC_NEW, "7.3", KC_TRAPPED, KC_SAME_STEP)        \
	X(refine_map_pfn_vm, REFINEMENT, KC_NEW, "7.4", KC_CALLED, KC_SAME_STEP)                   \
	X(refine_map_pfn_vm_abi, REFINEMENT, KC_NEW, "7.4", KC_TRAPPED, KC_SAME_STEP)              \
	X(refine_map_io, REFINEMENT, "map_io_spec_exists", "6.6, 7.5", KC_CALLED, KC_SAME_STEP)    \
	X(refine_map_io_abi, REFINEMENT, "map_io_spec_ref", "6.6, 7.5", KC_TRAPPED, KC_SAME_STEP)  \
	X(refine_grant_vm_page, REFINEMENT, KC_NEW, "7.6", KC_CALLED, KC_SAME_STEP)                \
	X(refine_grant_vm_page_abi, REFINEMENT, KC_NEW, "7.6", KC_TRAPPED, KC_SAME_STEP)           \
	X(refine_revoke_vm_page, REFINEMENT, KC_NEW, "7.7", KC_CALLED, KC_SAME_STEP)               \
	X(refine_revoke_vm_page_abi, REFINEMENT, KC_NEW, "7.7", KC_TRAPPED, KC_SAME_STEP)          \
	X(refine_set_vcpu_active, REFINEMENT, "set_vcpu_active_spec_exists", "6.6, 7.8",           \
	  KC_CALLED, KC_SAME_STEP)                                                                 \
	X(refine_set_vcpu_active_abi, REFINEMENT, "set_vcpu_active_spec_ref", "6.6, 7.8",          \
	  KC_TRAPPED, KC_SAME_STEP)                                                                \
	X(refine_set_vcpu_inactive, REFINEMENT, "set_vcpu_inactive_spec_exists", "6.6, 7.9",       \
	  KC_CALLED, KC_SAME_STEP)                                                                 \
	X(refine_set_vcpu_inactive_abi, REFINEMENT, "set_vcpu_inactive_spec_ref", "6.6, 7.9",      \
	  KC_TRAPPED, KC_SAME_STEP)                                                                \
	X(refine_register_vcpu, REFINEMENT, "register_vcpu_spec_exists", "6.6, 7.10", KC_CALLED,   \
	  KC_SAME_STEP)                                                                            \
	X(refine_register_vcpu_abi, REFINEMENT, "register_vcpu_spec_ref", "6.6, 7.10", KC_TRAPPED, \
	  KC_SAME_STEP)                                                                            \
	X(refine_register_kvm, REFINEMENT, "register_kvm_spec_exists", "6.6, 7.11, 7.12",          \
	  KC_CALLED, KC_SAME_STEP)                                                                 \
	X(refine_register_kvm_abi, REFINEMENT, "register_kvm_spec_ref", "6.6, 7.11, 7.12",         \
	  KC_TRAPPED, KC_SAME_STEP)                                                                \
	X(refine_set_boot_info, REFINEMENT, "set_boot_info_spec_exists", "6.6, 7.13", KC_CALLED,   \
	  KC_SAME_STEP)                                                                            \
	X(refine_set_boot_info_abi, REFINEMENT, "set_boot_info_spec_ref", "6.6, 7.13", KC_TRAPPED, \
	  KC_SAME_STEP)                                                                            \
	X(refine_remap_vm_image, REFINEMENT, "remap_vm_image_spec_exists", "6.6, 7.14", KC_CALLED, \
	  KC_SAME_STEP)                                                                            \
	X(refine_remap_vm_image_abi, REFINEMENT, "remap_vm_image_spec_ref", "6.6, 7.14",           \
	  KC_TRAPPED, KC_SAME_STEP)                                                                \
	X(refine_verify_and_load_images, REFINEMENT, "verify_and_load_images_spec_exists",         \
	  "6.6, 8.2.5 [P8]", KC_CALLED, KC_SAME_STEP)                                              \
	X(refine_verify_and_load_images_abi, REFINEMENT, "verify_and_load_images_spec_ref",        \
	  "6.6, 8.2.5 [P8]", KC_TRAPPED, KC_SAME_STEP)                                             \
	X(refine_free_smmu, REFINEMENT, KC_NEW, "7.16", KC_CALLED, KC_SAME_STEP)                   \
	X(refine_free_smmu_abi, REFINEMENT, KC_NEW, "7.16", KC_TRAPPED, KC_SAME_STEP)              \
	X(refine_alloc_smmu, REFINEMENT, "alloc_smmu_spec_exists", "6.6, 7.17", KC_CALLED,         \
	  KC_SAME_STEP)                                                                            \
	X(refine_alloc_smmu_abi, REFINEMENT, "alloc_smmu_spec_ref", "6.6, 7.17", KC_TRAPPED,       \
	  KC_SAME_STEP)                                                                            \
	X(refine_assign_smmu, REFINEMENT, "assign_smmu_spec_exists", "6.6, 7.18 [L1]", KC_CALLED,  \
	  KC_SAME_STEP)                                                                            \
	X(refine_assign_smmu_abi, REFINEMENT, "assign_smmu_spec_ref", "6.6, 7.18 [L1]",            \
	  KC_TRAPPED, KC_SAME_STEP)                                                                \
	X(refine_map_smmu, REFINEMENT, "map_smmu_spec_exists", "6.6, 7.19", KC_CALLED,             \
	  KC_SAME_STEP)                                                                            \
	X(refine_map_smmu_abi, REFINEMENT, "map_smmu_spec_ref", "6.6, 7.19", KC_TRAPPED,           \
	  KC_SAME_STEP)                                                                            \
	X(refine_clear_smmu, REFINEMENT, "clear_smmu_spec_exists", "6.6, 7.20", KC_CALLED,         \
	  KC_SAME_STEP)                                                                            \
	X(refine_clear_smmu_abi, REFINEMENT, "clear_smmu_spec_ref", "6.6, 7.20", KC_TRAPPED,       \
	  KC_SAME_STEP)                                                                            \
	X(refine_set_vm_poweroff, REFINEMENT, KC_NEW, "7.21", KC_CALLED, KC_SAME_STEP)             \
	X(refine_set_vm_poweroff_abi, REFINEMENT, KC_NEW, "7.21", KC_TRAPPED, KC_SAME_STEP)        \
	X(refine_load_encrypted_vcpu, REFINEMENT, KC_NEW, "7.22", KC_CALLED, KC_SAME_STEP)         \
	X(refine_load_encrypted_vcpu_abi, REFINEMENT, KC_NEW, "7.22", KC_TRAPPED, KC_SAME_STEP)    \
	X(refine_load_save_encrypt_buf, REFINEMENT, KC_NEW, "7.23 [P12]", KC_CALLED, KC_SAME_STEP) \
	X(refine_load_save_encrypt_buf_abi, REFINEMENT, KC_NEW, "7.23 [P12]", KC_TRAPPED,          \
	  KC_SAME_STEP)                                                                            \
	X(refine_load_load_decrypt_buf, REFINEMENT, KC_NEW, "7.24 [P12]", KC_CALLED, KC_SAME_STEP) \
	X(refine_load_load_decrypt_buf_abi, REFINEMENT, KC_NEW, "7.24 [P12]", KC_TRAPPED,          \
	  KC_SAME_STEP)

/* The state relation (6.4), field by field, with the sharpened relation of tables (6.1, 6.2). */
#define KC_NPT_RELATED "the written entries and the bump pointers are related"
#define KC_AFTER "a step that core and model took"
#define KC_CHECKS_RELATE(X)                                                                        \
	X(relate_nptwalk_icore, REFINEMENT, "id_icore", "6.4", KC_AFTER, "equal on every CPU")     \
	X(relate_nptwalk_ihost, REFINEMENT, "id_ihost", "6.4", KC_AFTER, "equal on every CPU")     \
	X(relate_nptwalk_cur_vmid, REFINEMENT, "id_cur_vmid", "6.4", KC_AFTER,                     \
	  "equal on every CPU")                                                                    \
	X(relate_nptwalk_cur_vcpuid, REFINEMENT, "id_cur_vcpuid", "6.4", KC_AFTER,                 \
	  "equal on every CPU")                                                                    \
	X(relate_nptwalk_regs, REFINEMENT, "id_regs", "6.4", KC_AFTER, "live registers are equal") \
	X(relate_nptwalk_lock, REFINEMENT, "id_lock", "6.4", KC_AFTER, "no lock is held")          \
	X(relate_nptwalk_region_cnt, REFINEMENT, "id_region_cnt", "6.4", KC_AFTER, "equal")        \
	X(relate_nptwalk_regions, REFINEMENT, "id_regions", "6.4", KC_AFTER,                       \
	  "equal bases, sizes and kinds")                                                          \
	X(relate_nptwalk_shadow_ctxts, REFINEMENT, "id_shadow_ctxts", "6.4", KC_AFTER,             \
	  "saved contexts are equal, dirty bits included")                                         \
	X(relate_nptwalk_smmu_conf, REFINEMENT, "id_smmu_conf", "6.4", KC_AFTER,                   \
	  "equal bases, sizes and banks")                                                          \
	X(relate_nptwalk_data_log, REFINEMENT, "id_data_log", "6.4", KC_AFTER,                     \
	  "stream positions are equal")                                                            \
	X(relate_nptwalk_halt, REFINEMENT, "id_halt", "6.4", KC_AFTER, "both halted, or none")     \
	X(relate_nptwalk_flatmem, REFINEMENT, "id_flatmem", "6.4", KC_AFTER,                       \
	  "pages hold equal words")                                                                \
	X(relate_nptwalk_s2page, REFINEMENT, "id_s2page", "6.3, 6.4", KC_AFTER,                    \
	  "owner, count and gfn are equal")                                                        \
	X(refine_s2page_index, REFINEMENT, "relate_s2page", "6.3 [P6]", KC_AFTER,                  \
	  "the record at the page's index is the abstract one")                                    \
	X(relate_nptwalk_core_data, REFINEMENT, "id_core_data", "6.4", KC_AFTER,                   \
	  "next_vmid and next_remap_ptr are equal")                                                \
	X(relate_nptwalk_vminfos, REFINEMENT, "id_vminfos", "6.4", KC_AFTER,                       \
	  "VM records are equal")                                                                  \
	X(relate_nptwalk_spts, REFINEMENT, "id_spts", "6.2, 6.4", KC_AFTER,                        \
	  "the concrete walk ends in the abstract entry; pointers are equal")                      \
	X(relate_nptwalk_smmu_vmid, REFINEMENT, "id_smmu_vmid", "6.4", KC_AFTER,                   \
	  "owners of banks are equal")                                                             \
	X(refine_smmu_enabled, REFINEMENT, KC_NEW, "16.6, 18.2", KC_AFTER,                         \
	  "a bank translates where it does in the model, with its own table")                      \
	X(relate_nptwalk_npts, REFINEMENT, "id_npts", "6.1, 6.4 [P5]", KC_AFTER,                   \
	  "relate_entry holds; pointers are equal")                                                \
	X(refine_get_npt_level, REFINEMENT, "get_npt_level_spec_exists", "6.5", KC_AFTER,          \
	  "concrete level == abstract level")                                                      \
	X(refine_walk_npt, REFINEMENT, "walk_npt_spec_exists", "6.5", KC_AFTER,                    \
	  "concrete walk == abstract pte")                                                         \
	X(refine_mem_load_walk, REFINEMENT, "mem_load_ref_spec_exists", "6.5, 9.5 [P13]",          \
	  KC_AFTER, "the hardware's walk for a load reaches the abstract entry's frame")           \
	X(refine_mem_store_walk, REFINEMENT, "mem_store_ref_spec_exists", "6.5, 9.5 [P13]",        \
	  KC_AFTER, "the hardware's walk for a store reaches the abstract entry's frame")          \
	X(refine_results, REFINEMENT, KC_NEW, "6.6, 18", KC_AFTER,                                 \
	  "codes, values, exit records and halts are equal")

/* Rules that every system has. */
#define KC_CHECKS_GEN(X)                                                                           \
	X(no_panic, BOOKKEEPING, KC_NEW, "0.2, 18", "no fault injection",                          \
	  "the machine does not halt")                                                             \
	X(errors_change_nothing, BOOKKEEPING, KC_NEW, "18", "the step returned an error",          \
	  "no store but results, saved context, injected abort, skipped pc")                       \
	X(error_codes_public, CONFIDENTIALITY, KC_NEW, "18.4",                                     \
	  "the actor is IN and the step returned an error in A or B", "equal codes")

/* Rows that an unbroken safe core gives no occasion to hold. */
#define KC_CHECKS_NEVER(N)                                                                         \
	N(halt_is_final, INVARIANT, KC_NEW, "0.2",                                                 \
	  "the CPU panicked in this step, or entered a halted core",                               \
	  "it changes no cell of the core and takes and releases no lock",                         \
	  "the core panics under fault injection only")                                            \
	N(state_inv_valid_core_vcpuid, INVARIANT, "state_inv.valid_core_vcpuid", "11.4",           \
	  "cur_vmid is the core", "cur_vcpuid == curid",                                           \
	  "the safe core never stores its own vmid in cur_vmid")

#define KC_CHECKS_PAIRS(X) KC_CHECKS_INTEG(X) KC_CHECKS_CONF(X) KC_CHECKS_CONFRES(X)
#define KC_CHECKS_STEPS(X) KC_CHECKS_STEP(X) KC_CHECKS_BOOK(X)
#define KC_CHECKS_STATES(X) KC_CHECKS_SHARED(X) KC_CHECKS_STATE(X) KC_CHECKS_EXTRA(X)
#define KC_CHECKS_RULES(X) KC_CHECKS_WDRF(X) KC_CHECKS_GEN(X)
/* Lemmas about single operations that a step goes through (6.5), and about whole steps. */
#define KC_CHECKS_REFINED(X)                                                                       \
	X(refine_set_npt, REFINEMENT, "set_npt_spec_exists", "6.5, 5.4", "a map was written",      \
	  KC_NPT_RELATED)                                                                          \
	X(refine_set_npt_l2_new_pgd, REFINEMENT, "set_npt_spec_1_pgd_exists", "6.5, 5.4",          \
	  "block; root entry was absent", KC_NPT_RELATED)                                          \
	X(refine_set_npt_l2_new_pud, REFINEMENT, "set_npt_spec_1_pud_exists", "6.5, 5.4",          \
	  "block; second level was absent", KC_NPT_RELATED)                                        \
	X(refine_set_npt_l2_existing, REFINEMENT, "set_npt_spec_1_pmd_exists", "6.5, 5.4",         \
	  "block; both were present", KC_NPT_RELATED)                                              \
	X(refine_set_npt_l3_new_pgd, REFINEMENT, "set_npt_spec_2_pgd_exists", "6.5, 5.4",          \
	  "page; root entry was absent", KC_NPT_RELATED)                                           \
	X(refine_set_npt_l3_new_pud, REFINEMENT, "set_npt_spec_2_pud_exists", "6.5, 5.4",          \
	  "page; second level was absent", KC_NPT_RELATED)                                         \
	X(refine_set_npt_l3_new_pmd, REFINEMENT, "set_npt_spec_2_pmd_exists", "6.5, 5.4",          \
	  "page; last-level table was absent", KC_NPT_RELATED)                                     \
	X(refine_set_npt_l3_existing, REFINEMENT, "set_npt_spec_2_pte_exists", "6.5, 5.4",         \
	  "page; table was present", KC_NPT_RELATED)                                               \
	X(refine_mmap_block_512, REFINEMENT, "local_mmap_loop_512", "6.5, 4.1 [P11]",              \
	  "a block was written", "exactly its 512 page numbers change, to consecutive frames")     \
	X(refine_search_load_info, REFINEMENT, "search_load_info_spec_exists", "6.6, 8.5.1",       \
	  "a vCPU runs for the first time", KC_SAME_STEP)                                          \
	X(refine_search_load_info_abi, REFINEMENT, "search_load_info_spec_ref", "6.6, 8.5.1",      \
	  "a vCPU runs for the first time, through a trap", KC_SAME_STEP)                          \
	X(refine_smmu_write, REFINEMENT, KC_NEW, "8.4 [S25] [S41]", "the host accesses an SMMU",   \
	  "the same value reached the same register as in the model, or none in both")             \
	X(refine_verified_hash, REFINEMENT, KC_NEW, "16.6 [S8] [S9]", "images were verified",      \
	  "the bytes that the verdict was asked on are those of the model")                        \
	X(relate_bootops_equal, REFINEMENT, "relate_RData, id_rel", "6.4",                         \
	  "a step of level operations", "every touched object is related")                         \
	X(relate_nptwalk_state, REFINEMENT, "relate_RData", "6.4 [P5]",                            \
	  "a step of level handlers", "every touched object is related")

/* Primitives that the layer of BootOps passes through (6.6): the step that used one is refined. */
#define KC_PASSED(X, name, premise)                                                                \
	X(passthrough_##name, REFINEMENT, "passthrough_correct", "6.6, 17", premise, KC_SAME_STEP)
#define KC_CHECKS_PASSTHROUGH(X)                                                                   \
	KC_PASSED(X, bootops, "any of those below was used")                                       \
	KC_PASSED(X, host_dabt_is_write, "the host's access to an SMMU is emulated")               \
	KC_PASSED(X, host_get_fault_ipa, "the host faults")                                        \
	KC_PASSED(X, host_dabt_get_rd, "the host's access to an SMMU is emulated")                 \
	KC_PASSED(X, host_dabt_get_as, "the host's access to an SMMU is emulated")                 \
	KC_PASSED(X, host_skip_instr, "the host's access to an SMMU is emulated [S13]")            \
	KC_PASSED(X, readl_relaxed, "an SMMU register of 4 bytes is read")                         \
	KC_PASSED(X, readq_relaxed, "an SMMU register of 8 bytes is read")                         \
	KC_PASSED(X, read_hpfar_el2, "the host or a VM faults")                                    \
	KC_PASSED(X, read_esr_el2, "a trap with a syndrome")                                       \
	KC_PASSED(X, read_actlr_el1, "a vCPU is entered or left")                                  \
	KC_PASSED(X, get_exception_vector, "an exception is injected")                             \
	KC_PASSED(X, clear_phys_page, "a page is cleared")                                         \
	KC_PASSED(X, set_shadow_dirty_bit, "dirty bits are stored")                                \
	KC_PASSED(X, set_vm_kvm, "kvm is stored")                                                  \
	KC_PASSED(X, set_vm_vcpu, "a vcpu is stored")                                              \
	KC_PASSED(X, set_vm_load_addr, "an image is declared")                                     \
	KC_PASSED(X, set_vm_load_size, "an image is declared")                                     \
	KC_PASSED(X, set_vm_remap_addr, "an image is declared")                                    \
	KC_PASSED(X, set_vm_mapped_pages, "a page of an image is given")

/* Of the relation, what no two machines can differ in, or campaigns do not look at. */
#define KC_CHECKS_RELATE_NEVER(N)                                                                  \
	N(relate_nptwalk_tstate, REFINEMENT, "id_tstate", "6.4", KC_AFTER, "equal",                \
	  "the core has no such ghost; npt-walk checks what it stands for (wdrf_one_leaf_write)")  \
	N(relate_nptwalk_tables, REFINEMENT, "relate_npt, relate_spt", "6.1, 6.2",                 \
	  "a step that was compared definitionally",                                               \
	  "shape, bump pointers, flags and entries of every table are the model's",                \
	  "replay asks it, and npt-walk clause by clause; campaigns look at touched objects")      \
	N(relate_nptwalk_curid, REFINEMENT, "id_curid", "6.4", KC_AFTER, "equal",                  \
	  "the number of a CPU is its index on both sides")                                        \
	N(relate_nptwalk_log, REFINEMENT, "id_log", "6.4", KC_AFTER, "equal",                      \
	  "the core keeps no log of events")                                                       \
	N(relate_nptwalk_oracle, REFINEMENT, "id_oracle", "6.4", KC_AFTER, "equal",                \
	  "other CPUs are nested steps, which both take")                                          \
	N(relate_nptwalk_doracle, REFINEMENT, "id_doracle", "6.4", KC_AFTER, "equal",              \
	  "one function, handed to both")                                                          \
	N(relate_nptwalk_core_doracle, REFINEMENT, "id_core_doracle", "6.4", KC_AFTER, "equal",    \
	  "one function, handed to both")                                                          \
	N(relate_nptwalk_core_data_log, REFINEMENT, "id_core_data_log", "6.4", KC_AFTER, "equal",  \
	  "the safe core reads no K stream")

#define KC_CHECKS_REFINEMENT(X)                                                                    \
	KC_CHECKS_REFINE_OPS(X) KC_CHECKS_RELATE(X) KC_CHECKS_REFINED(X) KC_CHECKS_PASSTHROUGH(X)
#define KC_CHECKS_ALWAYS(X) KC_CHECKS_PAIRS(X) KC_CHECKS_INV(X) KC_CHECKS_STEPS(X)
#define KC_CHECKS(X, N)                                                                            \
	KC_CHECKS_ALWAYS(X)                                                                        \
	KC_CHECKS_STATES(X)                                                                        \
	KC_CHECKS_RULES(X) KC_CHECKS_REFINEMENT(X) KC_CHECKS_NEVER(N) KC_CHECKS_RELATE_NEVER(N)

#endif
