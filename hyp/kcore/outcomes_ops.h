/* SPDX-License-Identifier: Apache-2.0 */
/* Outcomes of shared-state operations: (operation, branch, code).  See outcomes.h. */
#ifndef OBSEQ_KCORE_OUTCOMES_OPS_H
#define OBSEQ_KCORE_OUTCOMES_OPS_H

/* Pages (18.1).  A range call reports one outcome for each page that it changed. */
#define KC_OUTCOMES_PAGES(X)                                                                       \
	X(map_host, ok_device, KC_OK)                                                              \
	X(map_host, ok_own, KC_OK)                                                                 \
	X(map_host, ok_shared, KC_OK)                                                              \
	X(map_host, address, KC_INVAL)                                                             \
	X(map_host, protected, KC_PERM)                                                            \
	X(map_host, owner, KC_PERM)                                                                \
	X(map_host, pool, KC_NOMEM)                                                                \
	X(bind, ok_fresh, KC_OK)                                                                   \
	X(bind, ok_same, KC_OK)                                                                    \
	X(bind, ok_from_dma, KC_OK)                                                                \
	X(bind, address, KC_INVAL)                                                                 \
	X(bind, owner, KC_PERM)                                                                    \
	X(bind, gfn, KC_PERM)                                                                      \
	X(bind, count, KC_BUSY)                                                                    \
	X(bind, bound, KC_BUSY)                                                                    \
	X(fault_map, ok_4k, KC_OK)                                                                 \
	X(fault_map, ok_block, KC_OK)                                                              \
	X(fault_map, ok_present, KC_OK)                                                            \
	X(fault_map, address, KC_INVAL)                                                            \
	X(fault_map, alignment, KC_INVAL)                                                          \
	X(fault_map, state, KC_STATE)                                                              \
	X(fault_map, owner, KC_PERM)                                                               \
	X(fault_map, gfn, KC_PERM)                                                                 \
	X(fault_map, count, KC_BUSY)                                                               \
	X(fault_map, bound, KC_BUSY)                                                               \
	X(fault_map, entry, KC_BUSY)                                                               \
	X(fault_map, block_entry, KC_BUSY)                                                         \
	X(fault_map, pool, KC_NOMEM)                                                               \
	X(grant, ok, KC_OK)                                                                        \
	X(grant, ok_none, KC_OK)                                                                   \
	X(grant, range, KC_INVAL)                                                                  \
	X(grant, absent, KC_PERM)                                                                  \
	X(grant, owner, KC_PERM)                                                                   \
	X(grant, limit, KC_PERM)                                                                   \
	X(revoke, ok_last, KC_OK)                                                                  \
	X(revoke, ok_more, KC_OK)                                                                  \
	X(revoke, ok_none, KC_OK)                                                                  \
	X(revoke, range, KC_INVAL)                                                                 \
	X(revoke, absent, KC_PERM)                                                                 \
	X(revoke, owner, KC_PERM)                                                                  \
	X(revoke, private, KC_PERM)                                                                \
	X(map_io, ok, KC_OK)                                                                       \
	X(map_io, ok_none, KC_OK)                                                                  \
	X(map_io, range, KC_INVAL)                                                                 \
	X(map_io, state, KC_STATE)                                                                 \
	X(map_io, owner, KC_PERM)                                                                  \
	X(map_io, protected, KC_PERM)                                                              \
	X(map_io, page_0, KC_PERM)                                                                 \
	X(map_io, entry, KC_BUSY)                                                                  \
	X(map_io, bound, KC_BUSY)                                                                  \
	X(map_io, pool, KC_NOMEM)                                                                  \
	X(teardown, ok, KC_OK)                                                                     \
	X(teardown, ok_again, KC_OK)                                                               \
	X(teardown, state, KC_STATE)                                                               \
	X(teardown, active, KC_BUSY)                                                               \
	X(reclaim, ok, KC_OK)                                                                      \
	X(reclaim, ok_other, KC_OK)                                                                \
	X(reclaim, ok_none, KC_OK)                                                                 \
	X(reclaim, range, KC_INVAL)

/* SMMU (18.2). */
#define KC_OUTCOMES_SMMU(X)                                                                        \
	X(alloc_smmu, ok_host, KC_OK)                                                              \
	X(alloc_smmu, ok_vm, KC_OK)                                                                \
	X(alloc_smmu, argument, KC_INVAL)                                                          \
	X(alloc_smmu, in_use, KC_BUSY)                                                             \
	X(alloc_smmu, state, KC_STATE)                                                             \
	X(free_smmu, ok_free, KC_OK)                                                               \
	X(free_smmu, ok_host, KC_OK)                                                               \
	X(free_smmu, vm, KC_STATE)                                                                 \
	X(lpae_map, ok_host, KC_OK)                                                                \
	X(lpae_map, ok_vm_fresh, KC_OK)                                                            \
	X(lpae_map, ok_vm_own, KC_OK)                                                              \
	X(lpae_map, ok_present, KC_OK)                                                             \
	X(lpae_map, address, KC_INVAL)                                                             \
	X(lpae_map, prot, KC_INVAL)                                                                \
	X(lpae_map, free, KC_STATE)                                                                \
	X(lpae_map, state, KC_STATE)                                                               \
	X(lpae_map, host_page, KC_PERM)                                                            \
	X(lpae_map, entry, KC_BUSY)                                                                \
	X(lpae_map, owner, KC_PERM)                                                                \
	X(lpae_map, gfn, KC_PERM)                                                                  \
	X(lpae_map, count, KC_BUSY)                                                                \
	X(lpae_map, bound, KC_BUSY)                                                                \
	X(lpae_map, pool, KC_NOMEM)                                                                \
	X(smmu_clear, ok_host, KC_OK)                                                              \
	X(smmu_clear, ok_vm, KC_OK)                                                                \
	X(smmu_clear, ok_free, KC_OK)                                                              \
	X(smmu_clear, ok_none, KC_OK)                                                              \
	X(smmu_clear, address, KC_INVAL)                                                           \
	X(smmu_clear, state, KC_STATE)                                                             \
	X(iova_to_phys, ok, KC_OK)                                                                 \
	X(iova_to_phys, ok_none, KC_OK)                                                            \
	X(iova_to_phys, address, KC_INVAL)

/* Boot, vCPUs, buffers (18.3). */
#define KC_OUTCOMES_BOOT(X)                                                                        \
	X(register_kvm, ok, KC_OK)                                                                 \
	X(register_kvm, vmids, KC_NOMEM)                                                           \
	X(register_vcpu, ok, KC_OK)                                                                \
	X(register_vcpu, state, KC_STATE)                                                          \
	X(register_vcpu, vcpu_state, KC_STATE)                                                     \
	X(set_boot_info, ok, KC_OK)                                                                \
	X(set_boot_info, address, KC_INVAL)                                                        \
	X(set_boot_info, empty, KC_INVAL)                                                          \
	X(set_boot_info, alignment, KC_INVAL)                                                      \
	X(set_boot_info, overlap, KC_INVAL)                                                        \
	X(set_boot_info, state, KC_STATE)                                                          \
	X(set_boot_info, images, KC_NOMEM)                                                         \
	X(set_boot_info, window, KC_NOMEM)                                                         \
	X(remap_vm_image, ok_fresh, KC_OK)                                                         \
	X(remap_vm_image, ok_own, KC_OK)                                                           \
	X(remap_vm_image, ok_from_dma, KC_OK)                                                      \
	X(remap_vm_image, state, KC_STATE)                                                         \
	X(remap_vm_image, image, KC_INVAL)                                                         \
	X(remap_vm_image, complete, KC_INVAL)                                                      \
	X(remap_vm_image, owner, KC_PERM)                                                          \
	X(remap_vm_image, gfn, KC_PERM)                                                            \
	X(remap_vm_image, count, KC_BUSY)                                                          \
	X(remap_vm_image, bound, KC_BUSY)                                                          \
	X(remap_vm_image, entry, KC_BUSY)                                                          \
	X(remap_vm_image, pool, KC_NOMEM)                                                          \
	X(verify_vm, ok, KC_OK)                                                                    \
	X(verify_vm, state, KC_STATE)                                                              \
	X(verify_vm, no_image, KC_INVAL)                                                           \
	X(verify_vm, incomplete, KC_INVAL)                                                         \
	X(verify_vm, signature, KC_PERM)                                                           \
	X(set_vcpu_active, ok, KC_OK)                                                              \
	X(set_vcpu_active, state, KC_STATE)                                                        \
	X(set_vcpu_active, vcpu_state, KC_STATE)                                                   \
	X(set_vcpu_inactive, ok, KC_OK)                                                            \
	X(set_vcpu_inactive, vcpu_state, KC_STATE)                                                 \
	X(set_vm_poweroff, ok, KC_OK)                                                              \
	X(set_vm_poweroff, ok_none, KC_OK)                                                         \
	X(search_load_info, ok, KC_OK)                                                             \
	X(search_load_info, none, KC_INVAL)                                                        \
	X(encrypt_buf, ok, KC_OK)                                                                  \
	X(encrypt_buf, in, KC_PERM)                                                                \
	X(encrypt_buf, out, KC_PERM)                                                               \
	X(encrypt_buf, out_count, KC_PERM)                                                         \
	X(decrypt_buf, ok, KC_OK)                                                                  \
	X(decrypt_buf, address, KC_INVAL)                                                          \
	X(decrypt_buf, state, KC_STATE)                                                            \
	X(decrypt_buf, owner, KC_PERM)                                                             \
	X(decrypt_buf, count, KC_BUSY)                                                             \
	X(decrypt_buf, entry, KC_BUSY)                                                             \
	X(decrypt_buf, bound, KC_BUSY)                                                             \
	X(decrypt_buf, pool, KC_NOMEM)                                                             \
	X(load_vcpu, ok, KC_OK)                                                                    \
	X(load_vcpu, state, KC_STATE)                                                              \
	X(load_vcpu, vcpu_state, KC_STATE)

#define KC_OUTCOMES_OPS(X) KC_OUTCOMES_PAGES(X) KC_OUTCOMES_SMMU(X) KC_OUTCOMES_BOOT(X)

#endif
