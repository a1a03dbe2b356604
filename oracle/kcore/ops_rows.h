/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rows of the operation table: id, name, who acts, function, levels (H handlers,
 * O operations), arguments, stream that is steered, class of checks, weight, flags,
 * declared channels, help.
 *
 * Rows of level "operations" carry the prefix op_ and call one shared-state
 * operation (spec sekvm.md 18.1-18.3) directly.
 */
#ifndef OBSEQ_ORACLE_KCORE_OPS_ROWS_H
#define OBSEQ_ORACLE_KCORE_OPS_ROWS_H

/* Hypercalls of the host (8.2); KC_HVC_<id> is the number of the call. */
#define KC_OP_ROWS_HVC(X)                                                                          \
	X(TIMER_SET_CNTVOFF, "timer_set_cntvoff", WHO_HOST, hvc_step, H, (NONE), STEER_NONE,       \
	  CLASS_HOST_HVC, 1, 0, NULL, "Call 13: set the virtual timer offset (no effect).")        \
	X(CLEAR_VM_S2_RANGE, "clear_vm_s2_range", WHO_HOST, hvc_step, H,                           \
	  (A("vm", VM), A("start", PADDR), A("size", SIZE)), STEER_NONE, CLASS_HOST_HVC, 8, 0,     \
	  NULL, "Call 14: take back pages of a VM that is switched off.")                          \
	X(SET_BOOT_INFO, "set_boot_info", WHO_HOST, hvc_step, H,                                   \
	  (A("vm", VM), A("addr", GPA), A("size", SIZE)), STEER_NONE, CLASS_HOST_HVC, 6, 0, NULL,  \
	  "Call 15: declare a boot image.")                                                        \
	X(REMAP_VM_IMAGE, "remap_vm_image", WHO_HOST, hvc_step, H,                                 \
	  (A("vm", VM), A("pfn", PFN), A("image", IMAGE)), 0, CLASS_HOST_HVC, 10, 0,               \
	  "content of the page: an input of the VM (D)",                                           \
	  "Call 16: give the next page of a boot image.")                                          \
	X(VERIFY_VM_IMAGE, "verify_vm_image", WHO_HOST, hvc_step, H,                               \
	  (A("vm", VM), A("sign", BOOL)), STEER_NONE, CLASS_HOST_HVC, 6, 0,                        \
	  "vm_state, seen by the host", "Call 17: verify the images and start protection.")        \
	X(SMMU_FREE_PGD, "smmu_free_pgd", WHO_HOST, hvc_step, H, (A("cb", CB), A("ix", IX)),       \
	  STEER_NONE, CLASS_HOST_HVC, 3, 0, NULL, "Call 18: release a context bank.")              \
	X(SMMU_ALLOC_PGD, "smmu_alloc_pgd", WHO_HOST, hvc_step, H,                                 \
	  (A("cb", CB), A("vm", OWNER), A("ix", IX)), STEER_NONE, CLASS_HOST_HVC, 6, 0, NULL,      \
	  "Call 19: give a context bank to a VM or to the host.")                                  \
	X(SMMU_LPAE_MAP, "smmu_lpae_map", WHO_HOST, hvc_step, H,                                   \
	  (A("iova", IOVA), A("pa", PADDR), A("prot", PROT), A("cb", CB), A("ix", IX)),            \
	  STEER_NONE, CLASS_HOST_HVC, 12, 0, "content of the page: an input of the VM (D)",        \
	  "Call 20: map a page for a device.")                                                     \
	X(SMMU_IOVA_TO_PHYS, "smmu_iova_to_phys", WHO_HOST, hvc_step, H,                           \
	  (A("iova", IOVA), A("cb", CB), A("ix", IX)), STEER_NONE, CLASS_HOST_HVC, 3, 0, NULL,     \
	  "Call 21: look an I/O address up.")                                                      \
	X(SMMU_CLEAR, "smmu_clear", WHO_HOST, hvc_step, H,                                         \
	  (A("iova", IOVA), A("cb", CB), A("ix", IX)), STEER_NONE, CLASS_HOST_HVC, 6, 0, NULL,     \
	  "Call 22: unmap a page of a device.")                                                    \
	X(PHYS_ADDR_IOREMAP, "phys_addr_ioremap", WHO_HOST, hvc_step, H,                           \
	  (A("vm", VM), A("gpa", GPA), A("pa", PADDR), A("size", SIZE)), STEER_NONE,               \
	  CLASS_HOST_HVC, 6, 0, NULL, "Call 23: map a device into a VM.")                          \
	X(REGISTER_KVM, "register_kvm", WHO_HOST, hvc_step, H, (NONE), STEER_NONE, CLASS_HOST_HVC, \
	  3, 0, "vm_state, seen by the host", "Call 24: register a VM.")                           \
	X(REGISTER_VCPU, "register_vcpu", WHO_HOST, hvc_step, H, (A("vm", VM), A("vcpu", VCPU)),   \
	  STEER_NONE, CLASS_HOST_HVC, 5, 0, "vm_vcpu_state, seen by the host",                     \
	  "Call 25: register a vCPU.")                                                             \
	X(ENCRYPT_BUF, "encrypt_buf", WHO_HOST, hvc_step, H,                                       \
	  (A("vm", VM), A("in", PADDR), A("out", PADDR)), STEER_HOST, CLASS_HOST_HVC, 4, 0,        \
	  "ciphertext of the page (D_0)", "Call 26: encrypt a page of a VM into one of the host.") \
	X(DECRYPT_BUF, "decrypt_buf", WHO_HOST, hvc_step, H,                                       \
	  (A("vm", VM), A("in", PADDR), A("gpa", GPA)), STEER_HOST, CLASS_HOST_HVC, 4, 0, NULL,    \
	  "Call 27: decrypt a page of the host into a VM.")                                        \
	X(SAVE_CRYPT_VCPU, "save_crypt_vcpu", WHO_HOST, hvc_step, H,                               \
	  (A("vm", VM), A("vcpu", VCPU)), STEER_NONE, CLASS_HOST_HVC, 1, 0, NULL,                  \
	  "Call 28: save a vCPU (no effect).")                                                     \
	X(LOAD_CRYPT_VCPU, "load_crypt_vcpu", WHO_HOST, hvc_step, H,                               \
	  (A("vm", VM), A("vcpu", VCPU)), 0, CLASS_HOST_HVC, 4, 0, NULL,                           \
	  "Call 29: load the saved registers of a vCPU.")

/* Raw calls, other traps of the host, exits of a VM (8.3-8.8). */
#define KC_OP_ROWS_TRAP(X)                                                                         \
	X(HVC, "hvc", WHO_HOST, raw_hvc_step, H,                                                   \
	  (A("nr", CALL), A("x1", RAW), A("x2", RAW), A("x3", RAW), A("x4", RAW), A("x5", RAW)),   \
	  STEER_HOST, CLASS_HOST_HVC, 3, 0, "those of the call",                                   \
	  "Any hypercall of the host, raw.")                                                       \
	X(FAULT, "fault", WHO_HOST, fault_step, H,                                                 \
	  (A("ipa", PADDR), A("write", BOOL), A("size", ACCESS), A("rt", GP), A("noisv", BOOL),    \
	   A("fetch", BOOL)),                                                                      \
	  STEER_HOST, CLASS_HOST_NPT, 14, 0, NULL,                                                 \
	  "The host faults at an address: map it, or emulate an SMMU register.")                   \
	X(VCPU_RUN, "vcpu_run", WHO_HOST, vcpu_run_step, H,                                        \
	  (A("vm", VM), A("vcpu", VCPU), A("pfn", PFN), A("level", LEVEL), A("inject", BOOL),      \
	   A("pc", GPA)),                                                                          \
	  0, CLASS_HOST_VCPU_RUN, 16, 0, "content of new pages, dirty registers: inputs (D)",      \
	  "The host runs a vCPU, giving a page for its pending fault.")                            \
	X(GRANT, "grant", WHO_VM, grant_step, H, (A("addr", GPA), A("size", SIZE)), STEER_NONE,    \
	  CLASS_VM_EXIT, 12, 0, "sharing bit, seen by the host",                                   \
	  "The VM shares pages with the host.")                                                    \
	X(REVOKE, "revoke", WHO_VM, revoke_step, H, (A("addr", GPA), A("size", SIZE)),             \
	  STEER_ACTOR, CLASS_VM_EXIT, 12, 0,                                                       \
	  "sharing bit, seen by the host; content of the page: an input of the VM (D)",            \
	  "The VM takes pages back.")                                                              \
	X(GUEST_HVC, "guest_hvc", WHO_VM, guest_hvc_step, H,                                       \
	  (A("x0", PSCI), A("x1", RAW), A("x2", RAW), A("x3", RAW)), STEER_NONE, CLASS_VM_EXIT, 6, \
	  0, "x0..x3 of a known PSCI call", "The VM makes a hypercall.")                           \
	X(SYSTEM_OFF, "system_off", WHO_VM, system_off_step, H, (NONE), STEER_NONE,                \
	  CLASS_PREP_EXIT, 3, 0, "vm_state, seen by the host", "The VM switches itself off.")      \
	X(EXIT_IRQ, "exit_irq", WHO_VM, exit_irq_step, H, (NONE), STEER_NONE, CLASS_PREP_EXIT, 8,  \
	  0, "vm_vcpu_state, seen by the host", "An interrupt arrives while the VM runs.")         \
	X(EXIT_WFX, "exit_wfx", WHO_VM, exit_wfx_step, H, (NONE), STEER_NONE, CLASS_PREP_EXIT, 4,  \
	  0, "vm_vcpu_state, seen by the host", "The VM waits.")                                   \
	X(EXIT_ABORT, "exit_abort", WHO_VM, exit_abort_step, H,                                    \
	  (A("ipa", GPA), A("write", BOOL), A("size", ACCESS), A("rt", GP), A("s1ptw", BOOL),      \
	   A("noisv", BOOL)),                                                                      \
	  STEER_NONE, CLASS_PREP_EXIT, 12, 0, "page number of the fault, or the device access",    \
	  "The VM takes a data abort.")                                                            \
	X(EXIT_IABT, "exit_iabt", WHO_VM, exit_iabt_step, H, (A("ipa", GPA)), STEER_NONE,          \
	  CLASS_PREP_EXIT, 4, 0, "page number of the fault", "The VM takes an instruction abort.") \
	X(EXIT_SYS64, "exit_sys64", WHO_VM, exit_sys64_step, H, (NONE), STEER_NONE, CLASS_VM_EXIT, \
	  2, 0, NULL, "The VM traps on a system register.")                                        \
	X(EXIT_CLASS, "exit_class", WHO_VM, exit_class_step, H, (A("class", CLASS), A("ec", RAW)), \
	  STEER_NONE, CLASS_VM_EXIT, 3, 0, "the exception class",                                  \
	  "The VM exits with any exception class; ec=0 is a trap.")

/* Accesses and registers of principals and devices (9, 14.5). */
#define KC_OP_ROWS_ACCESS(X)                                                                       \
	X(LD, "ld", WHO_CURRENT, ld_step, H, (A("page", PAGE), A("word", WORD), A("reg", GP)),     \
	  STEER_ACTOR, CLASS_MEM_LOAD, 14, 0, NULL, "Load a word into a register.")                \
	X(ST, "st", WHO_CURRENT, st_step, H,                                                       \
	  (A("page", PAGE), A("word", WORD), A("value", VALUE)), STEER_NONE, CLASS_MEM_STORE, 14,  \
	  0, NULL, "Store a word.")                                                                \
	X(SET_REG, "set_reg", WHO_CURRENT, set_reg_step, H, (A("reg", REG), A("value", VALUE)),    \
	  STEER_NONE, CLASS_MEM_LOAD, 6, 0, NULL, "Set one of the principal's own registers.")     \
	X(SET_PC, "set_pc", WHO_CURRENT, set_pc_step, H, (A("value", GPA)), STEER_NONE,            \
	  CLASS_MEM_LOAD, 2, 0, NULL, "Jump.")                                                     \
	X(SET_MODE, "set_mode", WHO_CURRENT, set_mode_step, H, (A("mode", MODE)), STEER_NONE,      \
	  CLASS_MEM_LOAD, 2, 0, NULL, "Go on in another mode: 0 EL1h, 1 EL1t, 2 EL0, 3 AArch32.")  \
	X(DEV_LD, "dev_ld", WHO_DEVICE, dev_ld_step, H,                                            \
	  (A("cb", CB), A("ix", IX), A("page", IOVA_PAGE), A("word", WORD)), STEER_ACTOR,          \
	  CLASS_DEV_LOAD, 14, 0, NULL, "A device loads a word; its owner sees the value.")         \
	X(DEV_ST, "dev_st", WHO_DEVICE, dev_st_step, H,                                            \
	  (A("cb", CB), A("ix", IX), A("page", IOVA_PAGE), A("word", WORD), A("value", VALUE)),    \
	  STEER_NONE, CLASS_DEV_STORE, 12, 0, NULL, "A device stores a word.")

/* Shared-state operations, called directly (18.1-18.3). */
#define KC_OP_ROWS_SHARED(X)                                                                       \
	X(OP_MAP_HOST, "op_map_host", WHO_NOBODY, op_map_host_step, O, (A("addr", PADDR)),         \
	  STEER_NONE, NO_CLASS, 10, 0, NULL, "map_host(addr)")                                     \
	X(OP_BIND, "op_bind", WHO_FOR_VM, op_bind_step, O,                                         \
	  (A("vm", VM), A("gfn", GFN), A("pfn", PFN)), 0, NO_CLASS, 8, 0,                          \
	  "content of the page: an input of the VM (D)", "bind(vm, gfn, pfn)")                     \
	X(OP_FAULT_MAP, "op_fault_map", WHO_FOR_VM, op_fault_map_step, O,                          \
	  (A("vm", VM), A("gfn", GFN), A("pfn", PFN), A("level", LEVEL)), 0, NO_CLASS, 12, 0,      \
	  "content of the page: an input of the VM (D)", "fault_map(vm, gfn, pfn, level)")         \
	X(OP_GRANT, "op_grant", WHO_BY_VM, op_grant_step, O,                                       \
	  (A("vm", VM), A("gfn", GFN), A("pages", PAGES)), STEER_NONE, NO_CLASS, 10, 0,            \
	  "sharing bit, seen by the host", "grant(vm, gfn), for each page of a range")             \
	X(OP_REVOKE, "op_revoke", WHO_BY_VM, op_revoke_step, O,                                    \
	  (A("vm", VM), A("gfn", GFN), A("pages", PAGES)), 0, NO_CLASS, 10, 0,                     \
	  "sharing bit, seen by the host", "revoke(vm, gfn), for each page of a range")            \
	X(OP_MAP_IO, "op_map_io", WHO_FOR_VM, op_map_io_step, O,                                   \
	  (A("vm", VM), A("gfn", GFN), A("pfn", PFN), A("pages", PAGES)), STEER_NONE, NO_CLASS, 6, \
	  0, NULL, "map_io(vm, gfn, pfn), for each page of a range")                               \
	X(OP_RECLAIM, "op_reclaim", WHO_FOR_VM, op_reclaim_step, O,                                \
	  (A("vm", VM), A("pfn", PFN), A("pages", PAGES)), STEER_NONE, NO_CLASS, 8, 0, NULL,       \
	  "reclaim(vm, pfn), for each page of a range")                                            \
	X(OP_TEARDOWN, "op_teardown", WHO_FOR_VM, op_teardown_step, O, (A("vm", VM)), STEER_NONE,  \
	  NO_CLASS, 3, 0, NULL, "teardown(vm)")                                                    \
	X(OP_ALLOC_SMMU, "op_alloc_smmu", WHO_NOBODY, op_alloc_smmu_step, O,                       \
	  (A("cb", CB), A("vm", OWNER), A("ix", IX)), STEER_NONE, NO_CLASS, 6, 0, NULL,            \
	  "alloc_smmu(cb, vm, ix)")                                                                \
	X(OP_FREE_SMMU, "op_free_smmu", WHO_NOBODY, op_free_smmu_step, O,                          \
	  (A("cb", CB), A("ix", IX)), STEER_NONE, NO_CLASS, 4, 0, NULL, "free_smmu(cb, ix)")       \
	X(OP_LPAE_MAP, "op_lpae_map", WHO_NOBODY, op_lpae_map_step, O,                             \
	  (A("iova", IOVA), A("pa", PADDR), A("prot", PROT), A("cb", CB), A("ix", IX)),            \
	  STEER_NONE, NO_CLASS, 12, 0, "content of the page: an input of the VM (D)",              \
	  "lpae_map(iova, pa, prot, cb, ix)")                                                      \
	X(OP_SMMU_CLEAR, "op_smmu_clear", WHO_NOBODY, op_smmu_clear_step, O,                       \
	  (A("iova", IOVA), A("cb", CB), A("ix", IX)), STEER_NONE, NO_CLASS, 6, 0, NULL,           \
	  "smmu_clear(iova, cb, ix)")                                                              \
	X(OP_IOVA_TO_PHYS, "op_iova_to_phys", WHO_NOBODY, op_iova_to_phys_step, O,                 \
	  (A("iova", IOVA), A("cb", CB), A("ix", IX)), STEER_NONE, NO_CLASS, 2, 0, NULL,           \
	  "iova_to_phys(iova, cb, ix)")                                                            \
	X(OP_REGISTER_KVM, "op_register_kvm", WHO_NOBODY, op_register_kvm_step, O, (NONE),         \
	  STEER_NONE, NO_CLASS, 3, 0, "vm_state, seen by the host", "register_kvm()")              \
	X(OP_REGISTER_VCPU, "op_register_vcpu", WHO_FOR_VCPU, op_register_vcpu_step, O,            \
	  (A("vm", VM), A("vcpu", VCPU)), STEER_NONE, NO_CLASS, 5, 0,                              \
	  "vm_vcpu_state, seen by the host", "register_vcpu(vm, vcpu)")                            \
	X(OP_SET_BOOT_INFO, "op_set_boot_info", WHO_FOR_VM, op_set_boot_info_step, O,              \
	  (A("vm", VM), A("addr", GPA), A("size", SIZE)), STEER_NONE, NO_CLASS, 6, 0, NULL,        \
	  "set_boot_info(vm, addr, size)")                                                         \
	X(OP_REMAP_IMAGE, "op_remap_image", WHO_FOR_VM, op_remap_image_step, O,                    \
	  (A("vm", VM), A("pfn", PFN), A("image", IMAGE)), 0, NO_CLASS, 8, 0,                      \
	  "content of the page: an input of the VM (D)", "remap_vm_image(vm, pfn, image)")         \
	X(OP_VERIFY, "op_verify", WHO_FOR_VM, op_verify_step, O, (A("vm", VM), A("sign", BOOL)),   \
	  STEER_NONE, NO_CLASS, 6, 0, "vm_state, seen by the host", "verify_vm(vm)")               \
	X(OP_VCPU_ACTIVE, "op_vcpu_active", WHO_FOR_VCPU, op_vcpu_active_step, O,                  \
	  (A("vm", VM), A("vcpu", VCPU)), STEER_NONE, NO_CLASS, 8, 0,                              \
	  "vm_vcpu_state, seen by the host", "set_vcpu_active(vm, vcpu)")                          \
	X(OP_VCPU_INACTIVE, "op_vcpu_inactive", WHO_BY_VCPU, op_vcpu_inactive_step, O,             \
	  (A("vm", VM), A("vcpu", VCPU)), STEER_NONE, NO_CLASS, 8, 0,                              \
	  "vm_vcpu_state, seen by the host", "set_vcpu_inactive(vm, vcpu)")                        \
	X(OP_POWEROFF, "op_poweroff", WHO_BY_VM, op_poweroff_step, O, (A("vm", VM)), STEER_NONE,   \
	  NO_CLASS, 3, 0, "vm_state, seen by the host", "set_vm_poweroff(vm)")                     \
	X(OP_ENCRYPT, "op_encrypt", WHO_FOR_VM, op_encrypt_step, O,                                \
	  (A("vm", VM), A("in", PFN), A("out", PFN)), STEER_HOST, NO_CLASS, 5, 0,                  \
	  "ciphertext of the page (D_0)", "encrypt_buf(vm, in, out)")                              \
	X(OP_DECRYPT, "op_decrypt", WHO_FOR_VM, op_decrypt_step, O,                                \
	  (A("vm", VM), A("pfn", PFN), A("gfn", GFN)), STEER_HOST, NO_CLASS, 5, 0, NULL,           \
	  "decrypt_buf(vm, pfn, gfn)")                                                             \
	X(OP_LOAD_VCPU, "op_load_vcpu", WHO_FOR_VCPU, op_load_vcpu_step, O,                        \
	  (A("vm", VM), A("vcpu", VCPU)), 0, NO_CLASS, 4, 0, NULL, "load_vcpu(vm, vcpu)")          \
	X(WRITE_PAGE, "write_page", WHO_OWNER, write_page_step, O,                                 \
	  (A("pfn", PFN), A("word", WORD), A("value", VALUE)), STEER_NONE, NO_CLASS, 10, 0, NULL,  \
	  "The owner of a page stores a word in it.")

/* The harness (14.2). */
#define KC_OP_ROWS_HARNESS(X)                                                                      \
	X(PERTURB, "perturb", WHO_NOBODY, perturb_step, H | O,                                     \
	  (A("observer", OBSERVER), A("what", PERTURB), A("target", TARGET), A("value", VALUE)),   \
	  STEER_NONE, NO_CLASS, 8, OP_PERTURB, NULL,                                               \
	  "Change something that the observer cannot see; what is one of:" KC_PERTURB_ROWS(        \
		  KC_PERTURB_HELP))                                                                \
	X(CORRUPT, "corrupt", WHO_NOBODY, corrupt_step, H | O,                                     \
	  (A("what", CORRUPT), A("target", TARGET), A("value", VALUE)), STEER_NONE, NO_CLASS, 0,   \
	  OP_CORRUPT, NULL,                                                                        \
	  "Break something in the core, in tests only; what is one of:" KC_CORRUPT_ROWS(           \
		  KC_CORRUPT_HELP))

#define KC_OP_ROWS(X)                                                                              \
	KC_OP_ROWS_HVC(X)                                                                          \
	KC_OP_ROWS_TRAP(X) KC_OP_ROWS_ACCESS(X) KC_OP_ROWS_SHARED(X) KC_OP_ROWS_HARNESS(X)

#endif
