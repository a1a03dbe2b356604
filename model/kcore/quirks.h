/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Published behaviours that differ from the safe ones (spec sekvm.md section 16),
 * each a switch of the model: X(id, finding, place, what the published text does).
 */
#ifndef OBSEQ_MODEL_KCORE_QUIRKS_H
#define OBSEQ_MODEL_KCORE_QUIRKS_H

#include <stdint.h>

/* clang-format off */
#define KM_QUIRKS(X) \
	X(assign_keeps_page, "S1", "7.3", \
	  "Assigning a page that a VM owns stores the old record: its count stays INVALID, its gfn unbound.") \
	X(invalid_count_is_shared, "S4", "7.1, 9.4", \
	  "A page with count INVALID (assigned through an SMMU bank) counts as shared with the host.") \
	X(revoke_decrements_invalid, "S5", "7.7", \
	  "Revoking a page with count INVALID makes it INVALID - 1: shared for ever.") \
	X(l3_map_masks_panic, "S2", "8.9", \
	  "A 4 KiB mapping goes ahead although the assignment of its frame failed.") \
	X(block_share_base_page, "S3", "8.7", \
	  "A grant inside a 2 MiB block shares the first page of the block.") \
	X(block_pfn_unaligned, "S36", "4.1, 8.9", \
	  "A block may begin at any frame, which hardware aligns down.") \
	X(block_over_table, "S47", "4.1, 5.4", \
	  "A block replaces an existing table of 4 KiB pages.") \
	X(remap_live_gfn, "S37", "7.3, 7.4, 8.9", \
	  "The frame behind a guest page of a VERIFIED VM may be exchanged.") \
	X(decrypt_page_unbound_gfn, "S49", "7.24, 7.3", \
	  "A decrypted page is bound to a guest page number at its first mapping, wherever that is.") \
	X(ioremap_smmu_regs, "S40", "7.5, 7.1", \
	  "SMMU registers and EL2 devices may be mapped into a VM, or by the host.") \
	X(reclaim_while_running, "S38", "7.2", \
	  "Pages of a VM that is off go back to the host while its vCPUs still run.") \
	X(reclaim_with_live_dma, "S39", "7.2, 7.16", \
	  "Banks of a VM that is off keep their mappings when its pages go back.") \
	X(vm_pages_never_unmapped, "S38", "7.2", \
	  "The stage-2 table of a VM keeps the entries of pages that went back.") \
	X(boot_info_wrong_check, "S6", "8.2 no. 15", \
	  "set_boot_info tests the wrong arguments, and an address as a page number.") \
	X(remap_pfn_unchecked, "S7", "8.2 no. 16", \
	  "remap_vm_image tests the image number instead of the frame number.") \
	X(verify_loop_stuck_at_1, "S8", "8.2.5", \
	  "Verification loads image 0, then image 1 again and again.") \
	X(no_image_verification, "S9", "8.2.5", \
	  "A VM becomes VERIFIED without any check of its images.") \
	X(register_vcpu_no_dirty, "S10", "7.10", \
	  "A registered vCPU keeps the context that was there, as if it had run.") \
	X(verify_locks_host_info, "S11", "8.2.5", \
	  "Verification marks the ghost lock of the caller instead of the VM's.") \
	X(smmu_rely_wrong_lock, "S12", "8.2", \
	  "SMMU calls rely on ghost locks of other objects.") \
	X(ghost_lock_not_marked, "S33", "7.8-7.13", \
	  "Some panics do not mark the ghost locks that they hold.") \
	X(boot_count_before_panic, "L21", "7.13", \
	  "(lower layer) A full remap window is noticed after the image was counted.") \
	X(initial_pstate_unchecked, "S42", "8.5", \
	  "The first pstate of a VM is the host's value, EL2 included.") \
	X(load_vcpu_hits_host, "S22", "8.2.8", \
	  "Loading an encrypted vCPU overwrites the context of the host.") \
	X(inject_inverted, "S17", "8.5", \
	  "An exception is injected when it was not asked for.") \
	X(inject_keeps_pc, "S17", "8.5.3", \
	  "An injected exception does not change the pc.") \
	X(sync_dirty_same_value, "S18", "8.5.2", \
	  "All registers synchronised from the host get the first value.") \
	X(prep_abort_overwrites_dirty, "S19", "8.8", \
	  "An emulated read does not advance the pc.") \
	X(prep_abort_untrusted_esr, "S19", "8.8", \
	  "The syndrome that decides which register is exposed comes from the host.") \
	X(prep_hvc_no_dirty, "S20", "8.8", \
	  "A guest never sees the result of a hypercall that the host handles.") \
	X(fault_addr_from_oracle, "S51", "8.5", \
	  "The host chooses the guest address that it maps, at every entry.") \
	X(first_run_rewinds_shared, "S21", "8.5", \
	  "A first run undoes what other CPUs did meanwhile.") \
	X(skip_writes_esr, "S13", "8.4, 8.6", \
	  "Skipping an instruction writes the syndrome register.") \
	X(hpfar_mask_16bit, "S14", "8.3", \
	  "Fault addresses are cut to 16 MiB.") \
	X(placeholder_codes, "S15", "2.8", \
	  "Exception and PSCI codes are placeholders.") \
	X(vm_abort_exit_panics, "S16", "8.6", \
	  "Aborts and other ordinary exits of a guest stop the machine.") \
	X(exit_loses_pc, "S28", "8.10", \
	  "pc and pstate of a guest are not saved when it leaves.") \
	X(esr_el1_not_switched, "S29", "8.10", \
	  "ESR_EL1 is not saved and restored.") \
	X(timer_trap_arith, "S30", "8.10", \
	  "The timer trap register drifts, and traps stay on for the host.") \
	X(trap_regs_unobserved, "S31", "10.2", \
	  "Nobody observes the trap registers.") \
	X(unbounded_hvc_loop, "S43", "8.2, 8.7", \
	  "Ranges of any length are worked through in one call.") \
	X(unknown_hvc_noop, "S44", "8.1", \
	  "An unknown hypercall succeeds silently.") \
	X(hvc_failure_panics, "S44", "8.1", \
	  "A refused request of the host stops the machine.") \
	X(smmu_pte_bit16, "S23", "8.2.4", \
	  "An SMMU attribute is an address bit.") \
	X(host_iova_offset, "S24", "2.1", \
	  "Host IOVAs are out of reach: the host's devices can map nothing.") \
	X(cbar0_unchecked, "S25", "8.4", \
	  "CBAR of bank 0 may be written freely.") \
	X(cbar_index_unbounded, "S25", "8.4", \
	  "CBAR numbers beyond the banks are judged by other banks.") \
	X(smmu_bypass_regs, "S41", "8.4", \
	  "SMMU registers that bypass translation may be written.") \
	X(smmu_clear_poweroff_panics, "S26", "7.20", \
	  "DMA mappings of a VM that is off cannot be removed.") \
	X(host_bank_never_freed, "S27", "7.16", \
	  "A bank of the host can never be freed.") \
	X(spt_pages_leak, "S46", "4.3", \
	  "SMMU table pages are never given back.") \
	X(smmu_assign_keeps_content, "S50", "7.18", \
	  "A page assigned through an SMMU bank keeps its content, undeclared.") \
	X(load_hits_shadow, "S32", "9.1", \
	  "Loads and stores work on saved instead of live registers.") \
	X(shared_read_no_log, "S32", "9.1", \
	  "Reading a shared page twice consumes no input.") \
	X(store_any_register, "S52", "9.2", \
	  "Any word of the saved context can be stored to memory.") \
	X(calstateh_drops, "S34", "12.3", \
	  "Of interfering operations only host mappings count.") \
	X(clear_range_reveals_power, "S35", "8.2.1", \
	  "What the host may see does not include whether a VM is off.") \
	X(event_args_wrong, "S45", "12.3", \
	  "Logged events carry arguments of other objects.") \
	X(encrypt_buf_abstract, "S48", "7.23", \
	  "The ciphertext may go to a page that a device of the host uses.")
/* clang-format on */

#define KM_QUIRK_ENUM(id, finding, place, text) KM_Q_##id,
enum km_quirk { KM_QUIRKS(KM_QUIRK_ENUM) KM_QUIRK_COUNT };

/* A set of quirks: bit n is quirk n. */
_Static_assert(KM_QUIRK_COUNT < 64, "one bit each");
typedef uint64_t km_quirks;
#define KM_SAFE ((km_quirks)0)
#define KM_QUIRK(id) ((km_quirks)1 << KM_Q_##id)
/* The top-level published specification; boot_count_before_panic belongs to a lower layer. */
#define KM_PUBLISHED ((((km_quirks)1 << KM_QUIRK_COUNT) - 1) & ~KM_QUIRK(boot_count_before_panic))

#endif
