/* SPDX-License-Identifier: Apache-2.0 */
/* Outcomes of trap handlers: (handler, branch, code).  See outcomes.h. */
#ifndef OBSEQ_KCORE_OUTCOMES_TRAPS_H
#define OBSEQ_KCORE_OUTCOMES_TRAPS_H

/* Calls of the host (8.2): what the handler itself decides; the rest are rows of the operations. */
#define KC_OUTCOMES_HVC(X)                                                                         \
	X(host_hvc, unknown, KC_INVAL)                                                             \
	X(hvc_timer_set_cntvoff, ok, KC_OK)                                                        \
	X(hvc_clear_vm_s2_range, argument, KC_INVAL)                                               \
	X(hvc_set_boot_info, argument, KC_INVAL)                                                   \
	X(hvc_remap_vm_image, argument, KC_INVAL)                                                  \
	X(hvc_verify_vm_image, argument, KC_INVAL)                                                 \
	X(hvc_smmu_free_pgd, argument, KC_INVAL)                                                   \
	X(hvc_smmu_alloc_pgd, argument, KC_INVAL)                                                  \
	X(hvc_smmu_lpae_map, argument, KC_INVAL)                                                   \
	X(hvc_smmu_iova_to_phys, argument, KC_INVAL)                                               \
	X(hvc_smmu_clear, argument, KC_INVAL)                                                      \
	X(hvc_phys_addr_ioremap, argument, KC_INVAL)                                               \
	X(hvc_register_vcpu, argument, KC_INVAL)                                                   \
	X(hvc_encrypt_buf, argument, KC_INVAL)                                                     \
	X(hvc_decrypt_buf, argument, KC_INVAL)                                                     \
	X(hvc_save_crypt_vcpu, argument, KC_INVAL)                                                 \
	X(hvc_save_crypt_vcpu, active, KC_STATE)                                                   \
	X(hvc_save_crypt_vcpu, ok, KC_OK)                                                          \
	X(hvc_load_crypt_vcpu, argument, KC_INVAL)

/* Stage-2 faults of the host and the SMMU registers behind them (8.3, 8.4). */
#define KC_OUTCOMES_NPT(X)                                                                         \
	X(host_npt, address, KC_INVAL)                                                             \
	X(host_npt, syndrome, KC_INVAL)                                                            \
	X(smmu_read, ok, KC_OK)                                                                    \
	X(smmu_read, rejected_size, KC_PERM)                                                       \
	X(smmu_read, rejected_bank, KC_PERM)                                                       \
	X(smmu_write, ok, KC_OK)                                                                   \
	X(smmu_write, ok_ttbr, KC_OK)                                                              \
	X(smmu_write, rejected_size, KC_PERM)                                                      \
	X(smmu_write, rejected_register, KC_PERM)                                                  \
	X(smmu_write, rejected_bank, KC_PERM)                                                      \
	X(smmu_write, rejected_value, KC_PERM)

/* Running a vCPU (8.5); fault_*: the mapping that the host offered was refused. */
#define KC_OUTCOMES_RUN(X)                                                                         \
	X(vcpu_run, ok_first, KC_OK)                                                               \
	X(vcpu_run, ok_loaded, KC_OK)                                                              \
	X(vcpu_run, ok_again, KC_OK)                                                               \
	X(vcpu_run, ok_mapped, KC_OK)                                                              \
	X(vcpu_run, argument, KC_INVAL)                                                            \
	X(vcpu_run, pc, KC_INVAL)                                                                  \
	X(vcpu_run, fault_inval, KC_INVAL)                                                         \
	X(vcpu_run, fault_perm, KC_PERM)                                                           \
	X(vcpu_run, fault_busy, KC_BUSY)                                                           \
	X(vcpu_run, fault_state, KC_STATE)                                                         \
	X(vcpu_run, fault_nomem, KC_NOMEM)

/* Leaving a VM (8.6 to 8.8). */
#define KC_OUTCOMES_EXIT(X)                                                                        \
	X(vm_exit, interrupt, KC_OK)                                                               \
	X(vm_exit, wfx, KC_OK)                                                                     \
	X(vm_exit, hvc, KC_OK)                                                                     \
	X(vm_exit, psci, KC_OK)                                                                    \
	X(vm_exit, system_off, KC_OK)                                                              \
	X(vm_exit, mmio_read, KC_OK)                                                               \
	X(vm_exit, mmio_write, KC_OK)                                                              \
	X(vm_exit, mmio_undecoded, KC_OK)                                                          \
	X(vm_exit, fault, KC_OK)                                                                   \
	X(vm_exit, other, KC_OK)                                                                   \
	X(vm_exit, undefined, KC_OK)                                                               \
	X(vm_exit, range, KC_INVAL)

#define KC_OUTCOMES_TRAPS(X)                                                                       \
	KC_OUTCOMES_HVC(X) KC_OUTCOMES_NPT(X) KC_OUTCOMES_RUN(X) KC_OUTCOMES_EXIT(X)

#endif
