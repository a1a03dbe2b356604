/* SPDX-License-Identifier: Apache-2.0 */
/* Each clause holds in a state that operations made, and fails when that state is broken. */
#include "oracle/kcore/test/fixture.h"

#define PAGE(pfn) OBJECT(OBJ_PAGE, 0, pfn)
#define NPT(v, g) OBJECT(OBJ_NPT, v, g)
#define SPT(bank, g) OBJECT(OBJ_SPT, bank, g)
#define VM_STATE(v) OBJECT(OBJ_VM_STATE, 0, v)
#define VM_BOOT(v) OBJECT(OBJ_VM_BOOT, 0, v)
#define CORE OBJECT(OBJ_CORE, 0, 0)
#define OFFSET KC_HOST_IOVA_OFFSET

static struct machine *current; /* of check_each() */

static void check_each(void *ctx, object_id o)
{
	struct heard h = hear_object(current, o);

	(void)ctx;
	assert_int_equal(failures(&h), 0);
}

static void check_object_holds_everywhere_in_initial_state(void **state)
{
	current = *state;
	kc_objects(current, check_each, NULL);
}

static void check_object_holds_everywhere_while_vm_runs(void **state)
{
	current = *state;
	assert_int_equal(map_host(core_of(current), CPU0, HOST_PFN << KC_PAGE_SHIFT), KC_OK);
	assert_int_equal(grant_range(core_of(current), CPU0, 1, HEAP_GFN, 1), KC_OK);
	assert_int_equal(map_host(core_of(current), CPU0, HEAP_PFN << KC_PAGE_SHIFT), KC_OK);
	kc_objects(current, check_each, NULL);
}

/* ---- host map ---------------------------------------------------------------------------- */

static void map_host_page(struct machine *m, uint64_t pfn)
{
	assert_int_equal(map_host(core_of(m), CPU0, pfn << KC_PAGE_SHIFT), KC_OK);
}

static void host_flatmap_rejects_moved_frame(void **state)
{
	map_host_page(*state, HOST_PFN);
	assert_held(hear_object(*state, NPT(0, HOST_PFN)), shared_inv_host_flatmap);
	redirect_npt(*state, 0, HOST_PFN, HOST_PFN + 1);
	assert_failed(hear_object(*state, NPT(0, HOST_PFN)), shared_inv_host_flatmap);
}

static void host_iso_rejects_private_page_of_vm(void **state)
{
	map_host_page(*state, HOST_PFN);
	assert_held(hear_object(*state, NPT(0, HOST_PFN)), shared_inv_host_iso);
	set_record(*state, HOST_PFN, (struct acc_page){ 1, 0, HEAP_GFN });
	assert_failed(hear_object(*state, NPT(0, HOST_PFN)), shared_inv_host_iso);
}

static void host_iso_is_seen_from_the_page(void **state)
{
	map_host_page(*state, HOST_PFN);
	set_record(*state, HOST_PFN, (struct acc_page){ 1, 0, HEAP_GFN });
	assert_failed(hear_object(*state, PAGE(HOST_PFN)), shared_inv_host_iso);
}

static void host_iso_accepts_shared_page(void **state)
{
	map_host_page(*state, HOST_PFN);
	set_record(*state, HOST_PFN, (struct acc_page){ 1, 1, HEAP_GFN });
	assert_held(hear_object(*state, NPT(0, HOST_PFN)), shared_inv_host_iso);
}

static void host_iso_rejects_count_invalid(void **state)
{
	map_host_page(*state, HOST_PFN);
	set_record(*state, HOST_PFN, (struct acc_page){ 1, KC_INVALID, HEAP_GFN });
	assert_failed(hear_object(*state, NPT(0, HOST_PFN)), shared_inv_host_iso);
}

static void host_npt_cons_holds_for_entry(void **state)
{
	map_host_page(*state, HOST_PFN);
	assert_held(hear_object(*state, NPT(0, HOST_PFN)), shared_inv_host_npt_cons);
}

static void no_protected_mmio_rejects_smmu_registers(void **state)
{
	map_host_page(*state, HOST_PFN);
	assert_held(hear_object(*state, NPT(0, HOST_PFN)), inv_no_protected_mmio);
	redirect_npt(*state, 0, HOST_PFN, UNIVERSE_SMMU0_PFN);
	assert_failed(hear_object(*state, NPT(0, HOST_PFN)), inv_no_protected_mmio);
}

static void core_pages_rejects_entry_to_core(void **state)
{
	map_host_page(*state, HOST_PFN);
	redirect_npt(*state, 0, HOST_PFN, UNIVERSE_CORE_PFN);
	assert_failed(hear_object(*state, NPT(0, HOST_PFN)), inv_core_pages);
}

/* ---- pages ---------------------------------------------------------------------------------- */

static void host_s2_map_rejects_other_gfn(void **state)
{
	assert_held(hear_object(*state, PAGE(HOST_PFN)), shared_inv_host_s2_map);
	set_record(*state, HOST_PFN, (struct acc_page){ 0, 0, HOST_PFN });
	assert_failed(hear_object(*state, PAGE(HOST_PFN)), shared_inv_host_s2_map);
}

static void page_0_invalid_rejects_owner(void **state)
{
	assert_held(hear_object(*state, PAGE(0)), shared_inv_page_0_invalid);
	set_record(*state, 0, (struct acc_page){ 0, 0, OFFSET });
	assert_failed(hear_object(*state, PAGE(0)), shared_inv_page_0_invalid);
}

static void page_0_invalid_is_silent_elsewhere(void **state)
{
	assert_silent(hear_object(*state, PAGE(1)), shared_inv_page_0_invalid);
}

static void core_pages_rejects_lost_page(void **state)
{
	assert_held(hear_object(*state, PAGE(UNIVERSE_CORE_PFN)), inv_core_pages);
	set_record(*state, UNIVERSE_CORE_PFN, (struct acc_page){ 0, 0, 0 });
	assert_failed(hear_object(*state, PAGE(UNIVERSE_CORE_PFN)), inv_core_pages);
}

static void core_pages_rejects_new_page(void **state)
{
	set_record(*state, HOST_PFN, (struct acc_page){ KC_COREVISOR, 0, 0 });
	assert_failed(hear_object(*state, PAGE(HOST_PFN)), inv_core_pages);
}

static void count_meaning_rejects_101_grants(void **state)
{
	set_record(*state, HEAP_PFN, (struct acc_page){ 1, 100, HEAP_GFN });
	assert_held(hear_object(*state, PAGE(HEAP_PFN)), inv_count_meaning);
	set_record(*state, HEAP_PFN, (struct acc_page){ 1, 101, HEAP_GFN });
	assert_failed(hear_object(*state, PAGE(HEAP_PFN)), inv_count_meaning);
}

static void count_meaning_accepts_invalid(void **state)
{
	set_record(*state, HEAP_PFN, (struct acc_page){ 1, KC_INVALID, HEAP_GFN });
	assert_held(hear_object(*state, PAGE(HEAP_PFN)), inv_count_meaning);
}

static void count_meaning_rejects_mapped_private_page(void **state)
{
	map_host_page(*state, HOST_PFN);
	set_record(*state, HOST_PFN, (struct acc_page){ 1, KC_INVALID, HEAP_GFN });
	assert_failed(hear_object(*state, PAGE(HOST_PFN)), inv_count_meaning);
}

/* ---- host DMA -------------------------------------------------------------------------------- */

static void map_host_dma(struct machine *m)
{
	uint64_t pa = HOST_PFN << KC_PAGE_SHIFT, iova = (HOST_PFN + OFFSET) << KC_PAGE_SHIFT;

	assert_int_equal(alloc_smmu(core_of(m), CPU0, 0, KC_HOSTVISOR, 0), KC_OK);
	assert_int_equal(lpae_map(core_of(m), CPU0, iova, pa, PROT_RW, 0, 0), KC_OK);
}

static void smmu_count_holds_with_one_mapping(void **state)
{
	struct heard h;

	map_host_dma(*state);
	h = hear_object(*state, PAGE(HOST_PFN));
	assert_held(h, shared_inv_smmu_count);
	assert_held(h, inv_count_exact);
	assert_silent(h, inv_count0_not_dma_mapped);
}

static void smmu_count_rejects_lower_count(void **state)
{
	struct heard h;

	map_host_dma(*state);
	record_of(*state, HOST_PFN)[1] = 0;
	h = hear_object(*state, PAGE(HOST_PFN));
	assert_failed(h, shared_inv_smmu_count);
	assert_failed(h, inv_count_exact);
	assert_failed(h, inv_count0_not_dma_mapped);
}

static void count_exact_alone_rejects_higher_count(void **state)
{
	struct heard h;

	map_host_dma(*state);
	record_of(*state, HOST_PFN)[1] = 2;
	h = hear_object(*state, PAGE(HOST_PFN));
	assert_held(h, shared_inv_smmu_count);
	assert_failed(h, inv_count_exact);
}

static void smmu_iso_rejects_frame_of_other_owner(void **state)
{
	uint64_t page = HOST_PFN + OFFSET;

	map_host_dma(*state);
	assert_held(hear_object(*state, SPT(0, page)), shared_inv_smmu_iso);
	redirect_spt(*state, 0, page, HOST_PFN + 1);
	assert_failed(hear_object(*state, SPT(0, page)), shared_inv_smmu_iso);
}

static void spt_cons_holds_for_entry(void **state)
{
	map_host_dma(*state);
	assert_held(hear_object(*state, SPT(0, HOST_PFN + OFFSET)), shared_inv_spt_cons);
}

static void smmu_vm_rejects_core_as_owner(void **state)
{
	map_host_dma(*state);
	assert_held(hear_object(*state, OBJECT(OBJ_BANK, 0, 0)), shared_inv_smmu_vm);
	core_of(*state)->bank[0] = KC_COREVISOR;
	assert_failed(hear_object(*state, OBJECT(OBJ_BANK, 0, 0)), shared_inv_smmu_vm);
}

/* ---- VM maps ------------------------------------------------------------------------- */

static void vm_iso_rejects_frame_of_host(void **state)
{
	assert_held(hear_object(*state, NPT(1, HEAP_GFN)), shared_inv_vm_iso);
	redirect_npt(*state, 1, HEAP_GFN, HOST_PFN);
	assert_failed(hear_object(*state, NPT(1, HEAP_GFN)), shared_inv_vm_iso);
}

static void vm_iso_claims_nothing_after_poweroff(void **state)
{
	assert_int_equal(set_vm_poweroff(core_of(*state), CPU0, 1), KC_OK);
	redirect_npt(*state, 1, HEAP_GFN, HOST_PFN);
	assert_silent(hear_object(*state, NPT(1, HEAP_GFN)), shared_inv_vm_iso);
}

static void single_gfn_rejects_other_binding(void **state)
{
	assert_held(hear_object(*state, NPT(1, HEAP_GFN)), inv_single_gfn);
	record_of(*state, HEAP_PFN)[2] = HEAP_GFN + 1;
	assert_failed(hear_object(*state, NPT(1, HEAP_GFN)), inv_single_gfn);
}

static void mem_access_walk_holds_for_entry_and_gap(void **state)
{
	assert_held(hear_object(*state, NPT(1, HEAP_GFN)), refine_mem_access_walk);
	assert_held(hear_object(*state, NPT(1, HEAP_GFN + 7)), refine_mem_access_walk);
}

static void mem_access_walk_rejects_entry_without_access_flag(void **state)
{
	*leaf_word(*state, npt_table(kc_machine(*state), 1), HEAP_GFN) &= ~0x400ull;
	assert_failed(hear_object(*state, NPT(1, HEAP_GFN)), refine_mem_access_walk);
}

static void tlb_coherent_rejects_stale_translation(void **state)
{
	assert_int_equal(host_store(core_of(*state), CPU1, HEAP_GFN, 0, 1).result, HOST_ACCESS_OK);
	assert_held(hear_object(*state, NPT(1, HEAP_GFN)), inv_tlb_coherent);
	redirect_npt(*state, 1, HEAP_GFN, HOST_PFN);
	assert_failed(hear_object(*state, NPT(1, HEAP_GFN)), inv_tlb_coherent);
}

static void tlb_coherent_rejects_translation_of_removed_entry(void **state)
{
	assert_int_equal(host_store(core_of(*state), CPU1, HEAP_GFN, 0, 1).result, HOST_ACCESS_OK);
	*leaf_word(*state, npt_table(kc_machine(*state), 1), HEAP_GFN) = 0;
	assert_failed(hear_object(*state, NPT(1, HEAP_GFN)), inv_tlb_coherent);
}

static void tlb_coherent_is_silent_without_cache(void **state)
{
	assert_silent(hear_object(*state, NPT(1, HEAP_GFN)), inv_tlb_coherent);
}

static void block_aligned_holds_and_rejects(void **state)
{
	uint64_t gfn = 0x50200, pfn = 0x200;

	assert_int_equal(fault_map(core_of(*state), CPU0, 1, gfn, pfn, 2), KC_OK);
	assert_held(hear_object(*state, NPT(1, gfn + 5)), inv_block_aligned);
	redirect_npt(*state, 1, gfn + 5, pfn + 1);
	assert_failed(hear_object(*state, NPT(1, gfn + 5)), inv_block_aligned);
}

/* ---- VM records ---------------------------------------------------------------------- */

static void active_verified_rejects_ready_vm(void **state)
{
	core_of(*state)->vm[1].vcpu_state[0] = KC_ACTIVE;
	assert_failed(hear_object(*state, VM_STATE(1)), inv_active_verified);
}

static void active_verified_accepts_poweroff_until_exit(void **state)
{
	core_of(*state)->vm[1].vcpu_state[0] = KC_ACTIVE;
	core_of(*state)->vm[1].state = KC_POWEROFF;
	assert_held(hear_object(*state, VM_STATE(1)), inv_active_verified);
}

static void poweroff_quiet_holds_after_teardown(void **state)
{
	assert_int_equal(set_vm_poweroff(core_of(*state), CPU0, 1), KC_OK);
	assert_int_equal(teardown(core_of(*state), CPU0, 1), KC_OK);
	assert_held(hear_object(*state, VM_STATE(1)), inv_poweroff_quiet);
	assert_held(hear_object(*state, NPT(1, HEAP_GFN)), inv_poweroff_quiet);
}

static void poweroff_quiet_rejects_remaining_entry(void **state)
{
	core_of(*state)->vm[1].torn_down = 1;
	assert_failed(hear_object(*state, NPT(1, HEAP_GFN)), inv_poweroff_quiet);
}

static void poweroff_quiet_rejects_remaining_bank(void **state)
{
	struct kcore *kc = core_of(*state);

	assert_int_equal(set_vm_poweroff(kc, CPU0, 1), KC_OK);
	assert_int_equal(teardown(kc, CPU0, 1), KC_OK);
	kc->bank[3] = 1;
	assert_failed(hear_object(*state, VM_STATE(1)), inv_poweroff_quiet);
	assert_failed(hear_object(*state, OBJECT(OBJ_BANK, 0, 3)), inv_poweroff_quiet);
}

static void poweroff_quiet_rejects_active_vcpu(void **state)
{
	struct kcore *kc = core_of(*state);

	assert_int_equal(set_vm_poweroff(kc, CPU0, 1), KC_OK);
	assert_int_equal(teardown(kc, CPU0, 1), KC_OK);
	kc->vm[1].vcpu_state[0] = KC_ACTIVE;
	assert_failed(hear_object(*state, VM_STATE(1)), inv_poweroff_quiet);
}

static void vmid_fresh_rejects_used_record(void **state)
{
	assert_held(hear_object(*state, VM_STATE(5)), inv_vmid_fresh);
	core_of(*state)->vm[5].vcpu_state[2] = KC_READY;
	assert_failed(hear_object(*state, VM_STATE(5)), inv_vmid_fresh);
	assert_failed(hear_object(*state, CORE), inv_vmid_fresh);
}

static void vmid_fresh_rejects_owner_of_bank(void **state)
{
	core_of(*state)->bank[3] = 5;
	assert_held(hear_object(*state, VM_STATE(4)), inv_vmid_fresh);
	assert_failed(hear_object(*state, VM_STATE(5)), inv_vmid_fresh);
	assert_failed(hear_object(*state, CORE), inv_vmid_fresh);
}

static void vmid_fresh_rejects_counter_out_of_range(void **state)
{
	assert_held(hear_object(*state, CORE), inv_vmid_fresh);
	core_of(*state)->next_vmid = 17;
	assert_failed(hear_object(*state, CORE), inv_vmid_fresh);
	core_of(*state)->next_vmid = 0;
	assert_failed(hear_object(*state, CORE), inv_vmid_fresh);
}

static void verified_complete_rejects_missing_page(void **state)
{
	assert_held(hear_object(*state, VM_STATE(1)), inv_verified_complete);
	core_of(*state)->vm[1].load[0].mapped_pages = 1;
	assert_failed(hear_object(*state, VM_STATE(1)), inv_verified_complete);
	assert_failed(hear_object(*state, VM_BOOT(1)), inv_verified_complete);
}

static void verified_complete_rejects_vm_without_image(void **state)
{
	core_of(*state)->vm[1].next_load_info = 0;
	assert_failed(hear_object(*state, VM_STATE(1)), inv_verified_complete);
}

static void verified_complete_claims_nothing_of_ready_vm(void **state)
{
	core_of(*state)->vm[1].load[0].mapped_pages = 1;
	assert_silent(hear_object(*state, VM_STATE(1)), inv_verified_complete);
}

/* ---- remap window -------------------------------------------------------------------- */

static uint64_t window_page(struct machine *m)
{
	return acc_vm(m, 1)->load[0].remap_addr / KC_PAGE_SIZE;
}

static void remap_window_holds_for_loaded_image(void **state)
{
	assert_held(hear_object(*state, VM_BOOT(1)), inv_remap_window);
	assert_held(hear_object(*state, CORE), inv_remap_window);
	assert_held(hear_object(*state, NPT(KC_COREVISOR, window_page(*state))), inv_remap_window);
}

static void remap_window_rejects_entry_outside(void **state)
{
	uint64_t page = window_page(*state);

	core_of(*state)->vm[1].load[0].remap_addr += 4 * KC_PAGE_SIZE;
	assert_failed(hear_object(*state, NPT(KC_COREVISOR, page)), inv_remap_window);
}

static void remap_window_rejects_entry_beyond_mapped(void **state)
{
	core_of(*state)->vm[1].load[0].mapped_pages = 1;
	assert_failed(hear_object(*state, VM_BOOT(1)), inv_remap_window);
}

static void remap_window_rejects_too_many_mapped(void **state)
{
	core_of(*state)->vm[1].load[0].mapped_pages = 3;
	assert_failed(hear_object(*state, VM_BOOT(1)), inv_remap_window);
}

static void remap_window_rejects_overlap(void **state)
{
	struct kcore_vm *vm = &core_of(*state)->vm[1];

	vm->load[1] = vm->load[0];
	vm->load[1].mapped_pages = 2;
	vm->next_load_info = 2;
	assert_failed(hear_object(*state, VM_BOOT(1)), inv_remap_window);
}

static void remap_window_rejects_low_pointer(void **state)
{
	core_of(*state)->next_remap_ptr = KC_REMAP_START;
	assert_failed(hear_object(*state, VM_BOOT(1)), inv_remap_window);
}

static void remap_window_rejects_pointer_past_end(void **state)
{
	core_of(*state)->next_remap_ptr = core_of(*state)->cfg.remap_end + KC_PAGE_SIZE;
	assert_failed(hear_object(*state, CORE), inv_remap_window);
}

static void remap_window_rejects_six_images(void **state)
{
	core_of(*state)->vm[1].next_load_info = 6;
	assert_failed(hear_object(*state, VM_BOOT(1)), inv_remap_window);
}

/* ---- contexts and CPUs --------------------------------------------------------------- */

static void spsr_rejects_el2(void **state)
{
	uint64_t *pstate = &core_of(*state)->ctxt[KC_VCPU_PER_VM][KC_CTXT_PSTATE];
	const uint64_t below[] = { 0x0, 0x4, 0x5, 0x10, 0x3C5 }, not_below[] = { 0x9, 0x8, 0x1A };

	for (size_t i = 0; i < 5; i++) {
		*pstate = below[i];
		assert_held(hear_object(*state, OBJECT(OBJ_CTXT, 1, 0)), inv_spsr);
	}
	for (size_t i = 0; i < 3; i++) {
		*pstate = not_below[i];
		assert_failed(hear_object(*state, OBJECT(OBJ_CTXT, 1, 0)), inv_spsr);
	}
}

static void spsr_claims_nothing_of_host(void **state)
{
	assert_silent(hear_object(*state, OBJECT(OBJ_CTXT, 0, 0)), inv_spsr);
}

static void run_vcpu_dirty_is_seen_from_both_sides(void **state)
{
	assert_held(hear_object(*state, OBJECT(OBJ_CPU, 0, CPU1)), state_inv_run_vcpu_dirty);
	core_of(*state)->ctxt[KC_VCPU_PER_VM][KC_CTXT_DIRTY] = KC_INVALID64;
	assert_failed(hear_object(*state, OBJECT(OBJ_CPU, 0, CPU1)), state_inv_run_vcpu_dirty);
	assert_failed(hear_object(*state, OBJECT(OBJ_DIRTY, 1, 0)), state_inv_run_vcpu_dirty);
}

static struct heard hear_cpu(struct machine *m, struct kcore_cpu cpu)
{
	core_of(m)->cpu[CPU0] = cpu;
	return hear_object(m, OBJECT(OBJ_CPU, 0, CPU0));
}

static void state_inv_ranges_reject_values_beyond(void **state)
{
	assert_failed(hear_cpu(*state, (struct kcore_cpu){ 0, 1, 17, 0 }),
		      state_inv_cur_vmid_range);
	assert_failed(hear_cpu(*state, (struct kcore_cpu){ 0, 1, 0, 8 }),
		      state_inv_cur_vcpuid_range);
}

static void state_inv_host_must_run_as_host(void **state)
{
	assert_held(hear_cpu(*state, (struct kcore_cpu){ 0, 1, 0, 0 }), state_inv_valid_host_vmid);
	assert_failed(hear_cpu(*state, (struct kcore_cpu){ 0, 1, 1, 0 }),
		      state_inv_valid_host_vmid);
}

static void state_inv_host_context_is_that_of_cpu(void **state)
{
	assert_held(hear_cpu(*state, (struct kcore_cpu){ 0, 1, 0, 0 }),
		    state_inv_valid_host_vcpuid);
	assert_failed(hear_cpu(*state, (struct kcore_cpu){ 0, 1, 0, 1 }),
		      state_inv_valid_host_vcpuid);
}

static void state_inv_core_context_is_that_of_cpu(void **state)
{
	assert_failed(hear_cpu(*state, (struct kcore_cpu){ 0, 1, KC_COREVISOR, 1 }),
		      state_inv_valid_core_vcpuid);
}

static void state_inv_vm_must_run_as_vm(void **state)
{
	assert_held(hear_cpu(*state, (struct kcore_cpu){ 0, 0, 1, 0 }), state_inv_valid_vm_vmid);
	assert_failed(hear_cpu(*state, (struct kcore_cpu){ 0, 0, 0, 0 }), state_inv_valid_vm_vmid);
}

static void state_inv_claims_nothing_inside_handler(void **state)
{
	struct heard h = hear_cpu(*state, (struct kcore_cpu){ 1, 1, 99, 99 });

	assert_int_equal(failures(&h), 0);
}

static void check_object_accepts_objects_without_clauses(void **state)
{
	struct heard h = hear_object(*state, OBJECT(OBJ_LOG, 0, 1));

	assert_int_equal(failures(&h), 0);
	h = hear_object(*state, OBJECT(OBJ_SMMU_CFG, 0, 0));
	assert_int_equal(failures(&h), 0);
}

#define ON(setup, test) cmocka_unit_test_setup_teardown(test, setup, destroy)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON(setup_empty, check_object_holds_everywhere_in_initial_state),
		ON(setup_running, check_object_holds_everywhere_while_vm_runs),
		ON(setup_empty, host_flatmap_rejects_moved_frame),
		ON(setup_empty, host_iso_rejects_private_page_of_vm),
		ON(setup_empty, host_iso_is_seen_from_the_page),
		ON(setup_empty, host_iso_accepts_shared_page),
		ON(setup_empty, host_iso_rejects_count_invalid),
		ON(setup_empty, host_npt_cons_holds_for_entry),
		ON(setup_empty, no_protected_mmio_rejects_smmu_registers),
		ON(setup_empty, core_pages_rejects_entry_to_core),
		ON(setup_empty, host_s2_map_rejects_other_gfn),
		ON(setup_empty, page_0_invalid_rejects_owner),
		ON(setup_empty, page_0_invalid_is_silent_elsewhere),
		ON(setup_empty, core_pages_rejects_lost_page),
		ON(setup_empty, core_pages_rejects_new_page),
		ON(setup_heap, count_meaning_rejects_101_grants),
		ON(setup_heap, count_meaning_accepts_invalid),
		ON(setup_empty, count_meaning_rejects_mapped_private_page),
		ON(setup_empty, smmu_count_holds_with_one_mapping),
		ON(setup_empty, smmu_count_rejects_lower_count),
		ON(setup_empty, count_exact_alone_rejects_higher_count),
		ON(setup_empty, smmu_iso_rejects_frame_of_other_owner),
		ON(setup_empty, spt_cons_holds_for_entry),
		ON(setup_empty, smmu_vm_rejects_core_as_owner),
		ON(setup_heap, vm_iso_rejects_frame_of_host),
		ON(setup_heap, vm_iso_claims_nothing_after_poweroff),
		ON(setup_heap, single_gfn_rejects_other_binding),
		ON(setup_heap, mem_access_walk_holds_for_entry_and_gap),
		ON(setup_heap, mem_access_walk_rejects_entry_without_access_flag),
		ON(setup_running, tlb_coherent_rejects_stale_translation),
		ON(setup_running, tlb_coherent_rejects_translation_of_removed_entry),
		ON(setup_heap, tlb_coherent_is_silent_without_cache),
		ON(setup_heap, block_aligned_holds_and_rejects),
		ON(setup_loaded, active_verified_rejects_ready_vm),
		ON(setup_heap, active_verified_accepts_poweroff_until_exit),
		ON(setup_heap, poweroff_quiet_holds_after_teardown),
		ON(setup_heap, poweroff_quiet_rejects_remaining_entry),
		ON(setup_heap, poweroff_quiet_rejects_remaining_bank),
		ON(setup_heap, poweroff_quiet_rejects_active_vcpu),
		ON(setup_empty, vmid_fresh_rejects_used_record),
		ON(setup_empty, vmid_fresh_rejects_owner_of_bank),
		ON(setup_empty, vmid_fresh_rejects_counter_out_of_range),
		ON(setup_heap, verified_complete_rejects_missing_page),
		ON(setup_heap, verified_complete_rejects_vm_without_image),
		ON(setup_loaded, verified_complete_claims_nothing_of_ready_vm),
		ON(setup_loaded, remap_window_holds_for_loaded_image),
		ON(setup_loaded, remap_window_rejects_entry_outside),
		ON(setup_loaded, remap_window_rejects_entry_beyond_mapped),
		ON(setup_loaded, remap_window_rejects_too_many_mapped),
		ON(setup_loaded, remap_window_rejects_overlap),
		ON(setup_loaded, remap_window_rejects_low_pointer),
		ON(setup_loaded, remap_window_rejects_pointer_past_end),
		ON(setup_loaded, remap_window_rejects_six_images),
		ON(setup_heap, spsr_rejects_el2),
		ON(setup_heap, spsr_claims_nothing_of_host),
		ON(setup_running, run_vcpu_dirty_is_seen_from_both_sides),
		ON(setup_empty, state_inv_ranges_reject_values_beyond),
		ON(setup_empty, state_inv_host_must_run_as_host),
		ON(setup_empty, state_inv_host_context_is_that_of_cpu),
		ON(setup_empty, state_inv_core_context_is_that_of_cpu),
		ON(setup_empty, state_inv_vm_must_run_as_vm),
		ON(setup_empty, state_inv_claims_nothing_inside_handler),
		ON(setup_empty, check_object_accepts_objects_without_clauses),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
