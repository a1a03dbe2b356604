/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the golden vectors do not tell apart, point by point: the published model,
 * and where a quirk is concerned the model without it.
 */
#include "model/kcore/test/handler_fixture.h"

#define BLOCK(n) ((n)*KC_PMD_PAGES) /* first frame of the n-th 2 MiB of RAM */
#define GPA(n) ((n)*KC_PMD_SIZE)
#define ONES 0xFFFFFFFFull
#define OTHER_VM 2u
#define WITHOUT(quirk) (KM_PUBLISHED & ~KM_QUIRK(quirk))

/* ---- states ----------------------------------------------------------------------- */

static void set_word(struct bench *b, uint64_t *cell, uint64_t value)
{
	km_store(b->m, KM_F_VM, 0, cell, value);
}

static void take_lock(struct bench *b, unsigned lock)
{
	set_word(b, &b->m->hlock[lock], 0);
}

static void make_ready(struct bench *b)
{
	assert_false(HVC(b, KC_HVC_REGISTER_KVM).halt);
	assert_false(HVC(b, KC_HVC_REGISTER_VCPU, VM, 0).halt);
	assert_int_equal(b->m->vm[VM].state, KC_READY);
}

/* An image of one page in 2 MiB area `n` of the guest, shown in frame `n` of RAM's areas. */
static void add_image(struct bench *b, uint64_t n)
{
	uint64_t k = b->m->vm[VM].next_load_info;

	assert_false(HVC(b, KC_HVC_SET_BOOT_INFO, VM, GPA(n), KC_PAGE_SIZE).halt);
	assert_false(HVC(b, KC_HVC_REMAP_VM_IMAGE, VM, BLOCK(n), k).halt);
}

/* VM 1 as a published machine has it while it may run; vCPU 0 ran before. */
static void make_runnable(struct bench *b)
{
	make_ready(b);
	set_word(b, &b->m->vm[VM].state, KC_VERIFIED);
	km_set_ctxt(b->m, VM, 0, KM_dirty, 0);
	km_set_ctxt(b->m, VM, 0, KM_ec, KC_EC_TRAP);
	steer_core(b, VM, 0, 0); /* vCPU 0 */
	steer_core(b, VM, 1, 0); /* no page to map */
}

static void make_guest_current(struct bench *b)
{
	make_runnable(b);
	assert_false(RUN(b, VM).halt);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, VM);
	assert_int_equal(b->m->cpu[CPU].ihost, 0);
}

static bool reaches(const struct bench *b, uint64_t v, uint64_t addr)
{
	return km_npt(b->m, v, addr / KC_PAGE_SIZE).pfn != 0;
}

/* ---- calls 14 to 23: arguments ---------------------------------------------------- */

static void verify_three_images(struct bench *b)
{
	make_ready(b);
	for (uint64_t n = 1; n <= 3; n++)
		add_image(b, n);
	assert_false(HVC(b, KC_HVC_VERIFY_VM_IMAGE, VM).halt);
	assert_int_equal(b->m->vm[VM].state, KC_VERIFIED);
	assert_true(reaches(b, VM, GPA(1)));
	assert_true(reaches(b, VM, GPA(2)));
}

static void verify_loads_image_1_in_place_of_the_third(void **state)
{
	struct bench *b = *state;

	verify_three_images(b);
	assert_false(reaches(b, VM, GPA(3)));
	assert_int_equal(km_s2(b->m, BLOCK(3)).owner, KC_HOSTVISOR);
}

static void verify_without_quirk_loads_the_third_image(void **state)
{
	struct bench *b = *state;

	set_quirks(b, WITHOUT(verify_loop_stuck_at_1));
	verify_three_images(b);
	assert_true(reaches(b, VM, GPA(3)));
	assert_int_equal(km_s2(b->m, BLOCK(3)).owner, VM);
}

static struct km_result remap_beyond_frames(struct bench *b)
{
	make_ready(b);
	assert_false(HVC(b, KC_HVC_SET_BOOT_INFO, VM, GPA(1), KC_PAGE_SIZE).halt);
	return HVC(b, KC_HVC_REMAP_VM_IMAGE, VM, KC_PFN_LIMIT, 0);
}

static void remap_accepts_any_frame(void **state)
{
	struct bench *b = *state;

	assert_false(remap_beyond_frames(b).halt);
	assert_int_equal(km_npt(b->m, KC_COREVISOR, KC_REMAP_START / KC_PAGE_SIZE).pfn,
			 KC_PFN_LIMIT);
}

static void remap_without_quirk_tests_the_frame(void **state)
{
	struct bench *b = *state;

	set_quirks(b, WITHOUT(remap_pfn_unchecked));
	assert_true(remap_beyond_frames(b).halt);
}

static void remap_tests_the_image_number(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	assert_true(HVC(b, KC_HVC_REMAP_VM_IMAGE, VM, BLOCK(1), KC_MAX_LOAD_INFO).halt);
}

static void lpae_map_accepts_prot_below_the_limit(void **state)
{
	assert_false(HVC(*state, KC_HVC_SMMU_LPAE_MAP, 0, 0, 1ull << 62, 0, 0).halt);
}

static void lpae_map_refuses_prot_from_the_limit_up(void **state)
{
	assert_true(HVC(*state, KC_HVC_SMMU_LPAE_MAP, 0, 0, 1ull << 63, 0, 0).halt);
}

static void ioremap_maps_up_to_the_last_guest_page_but_one(void **state)
{
	struct bench *b = *state;
	uint64_t gpa = KC_ADDR_LIMIT - 2 * KC_PAGE_SIZE;

	make_ready(b);
	assert_false(HVC(b, KC_HVC_PHYS_ADDR_IOREMAP, VM, gpa, DEVICE_PFN * KC_PAGE_SIZE, 1).halt);
	assert_true(reaches(b, VM, gpa));
}

static void ioremap_refuses_an_end_at_the_guest_limit(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	assert_true(HVC(b, KC_HVC_PHYS_ADDR_IOREMAP, VM, KC_ADDR_LIMIT - KC_PAGE_SIZE,
			DEVICE_PFN * KC_PAGE_SIZE, KC_PAGE_SIZE)
			    .halt);
}

static void ioremap_maps_up_to_the_last_frame_but_one(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	assert_false(HVC(b, KC_HVC_PHYS_ADDR_IOREMAP, VM, GPA(1), KC_PADDR_LIMIT - 2 * KC_PAGE_SIZE,
			 KC_PAGE_SIZE)
			     .halt);
	assert_true(reaches(b, VM, GPA(1)));
}

static void ioremap_refuses_an_end_at_the_physical_limit(void **state)
{
	struct bench *b = *state;

	make_ready(b);
	assert_true(HVC(b, KC_HVC_PHYS_ADDR_IOREMAP, VM, GPA(1), KC_PADDR_LIMIT - KC_PAGE_SIZE,
			KC_PAGE_SIZE)
			    .halt);
}

static void boot_info_ignores_a_sixth_image(void **state)
{
	struct bench *b = *state;
	uint64_t next;

	make_ready(b);
	for (uint64_t n = 1; n <= KC_MAX_LOAD_INFO; n++)
		assert_false(HVC(b, KC_HVC_SET_BOOT_INFO, VM, GPA(n), KC_PAGE_SIZE).halt);
	next = b->m->next_remap_ptr;
	assert_false(HVC(b, KC_HVC_SET_BOOT_INFO, VM, GPA(6), KC_PAGE_SIZE).halt);
	assert_int_equal(b->m->vm[VM].next_load_info, KC_MAX_LOAD_INFO);
	assert_int_equal(b->m->next_remap_ptr, next);
}

static void search_load_info_takes_the_last_image_that_matches(void **state)
{
	struct bench *b = *state;
	const struct km_vm *vm = &b->m->vm[VM];

	make_ready(b);
	assert_false(HVC(b, KC_HVC_SET_BOOT_INFO, VM, GPA(1), 2 * KC_PAGE_SIZE).halt);
	assert_false(HVC(b, KC_HVC_SET_BOOT_INFO, VM, GPA(1) + KC_PAGE_SIZE, KC_PAGE_SIZE).halt);
	assert_int_equal(km_search_load_info(b->m, VM, GPA(1) + KC_PAGE_SIZE + 8),
			 vm->load[1].remap_addr + 8);
	assert_int_equal(km_search_load_info(b->m, VM, GPA(1) + 8), vm->load[0].remap_addr + 8);
}

/* ---- ghost preconditions --------------------------------------------------------- */

/* Which locks a call relies on: stuck without each of them, and not for want of the other. */
static void relies_on(struct bench *b, const uint64_t x[6], const unsigned *lock, size_t locks)
{
	for (size_t i = 0; i < locks; i++) {
		take_lock(b, lock[i]);
		assert_true(hvc(b, x).stuck);
		set_word(b, &b->m->hlock[lock[i]], 1);
		set_word(b, &b->m->cpu[CPU].icore, 0);
	}
}
#define RELIES_ON(b, call, ...)                                                                    \
	relies_on(b, call, (const unsigned[]){ __VA_ARGS__ },                                      \
		  sizeof((const unsigned[]){ __VA_ARGS__ }) / sizeof(unsigned))

static void clear_range_relies_on_the_table_of_the_vm(void **state)
{
	static const uint64_t call[6] = { KC_HVC_CLEAR_VM_S2_RANGE, VM, KC_PMD_SIZE, KC_PAGE_SIZE };
	struct bench *b = *state;

	make_ready(b);
	set_word(b, &b->m->vm[VM].state, KC_POWEROFF);
	RELIES_ON(b, call, KC_LOCK_NPT + VM, KC_LOCK_S2PAGE, KC_LOCK_NPT + KC_HOSTVISOR);
	take_lock(b, KC_LOCK_INFO + VM);
	assert_false(hvc(b, call).stuck);
}

static void verify_relies_on_the_record_and_the_window(void **state)
{
	static const uint64_t call[6] = { KC_HVC_VERIFY_VM_IMAGE, VM };
	struct bench *b = *state;

	make_ready(b);
	add_image(b, 1);
	RELIES_ON(b, call, KC_LOCK_INFO + VM, KC_LOCK_NPT + KC_COREVISOR);
}

/* Bank 1 of SMMU 0; the published side condition names bank 0 of SMMU 1. */
static void make_two_banks(struct bench *b)
{
	make_ready(b);
	set_word(b, &b->m->bank[1], VM);
	set_word(b, &b->m->bank[KC_SMMU_BANKS], OTHER_VM);
}

static void lpae_map_relies_on_the_wrong_record_for_its_second_half(void **state)
{
	static const uint64_t call[6] = { KC_HVC_SMMU_LPAE_MAP, GPA(1), GPA(1), 0, 1, 0 };
	struct bench *b = *state;

	make_two_banks(b);
	RELIES_ON(b, call, KC_LOCK_SPT, KC_LOCK_INFO + OTHER_VM);
}

static void lpae_map_does_not_rely_on_the_owners_record(void **state)
{
	struct bench *b = *state;

	make_two_banks(b);
	take_lock(b, KC_LOCK_INFO + VM);
	assert_false(HVC(b, KC_HVC_SMMU_LPAE_MAP, GPA(1), GPA(1), 0, 1, 0).stuck);
}

static void iova_to_phys_relies_on_the_smmu_tables(void **state)
{
	static const uint64_t call[6] = { KC_HVC_SMMU_IOVA_TO_PHYS, GPA(1), 1, 0 };

	RELIES_ON(*state, call, KC_LOCK_SPT);
	assert_false(hvc(*state, call).stuck);
}

static void smmu_clear_relies_on_the_wrong_record(void **state)
{
	static const uint64_t call[6] = { KC_HVC_SMMU_CLEAR, GPA(1), 1, 0 };
	struct bench *b = *state;

	make_two_banks(b);
	RELIES_ON(b, call, KC_LOCK_SMMU, KC_LOCK_INFO + OTHER_VM, KC_LOCK_S2PAGE, KC_LOCK_SPT);
	take_lock(b, KC_LOCK_INFO + VM);
	assert_false(hvc(b, call).stuck);
}

static void system_off_relies_on_the_record(void **state)
{
	struct bench *b = *state;

	make_guest_current(b);
	set_live(b, KM_x0, KC_PSCI_SYSTEM_OFF);
	take_lock(b, KC_LOCK_INFO + VM);
	assert_true(vm_trap(b, KC_ESR_EC_HVC64).stuck);
}

static void system_off_turns_the_vm_off(void **state)
{
	struct bench *b = *state;

	make_guest_current(b);
	set_live(b, KM_x0, KC_PSCI_SYSTEM_OFF);
	assert_false(vm_trap(b, KC_ESR_EC_HVC64).stuck);
	assert_int_equal(b->m->vm[VM].state, KC_POWEROFF);
}

static void accesses_rely_on_nothing(void **state)
{
	struct bench *b = *state;

	assert_false(host_fault(b, GPA(1), 0).halt);
	for (unsigned lock = 0; lock < KC_LOCK_END; lock++)
		take_lock(b, lock);
	assert_false(mem_load(b->m, CPU, BLOCK(1), 3).stuck);
	assert_false(mem_store(b->m, CPU, BLOCK(1), 3).stuck);
}

/* ---- faults and SMMU registers ---------------------------------------------------- */

static void host_fault_loses_high_address_bits(void **state)
{
	struct bench *b = *state;

	assert_false(host_fault(b, 0x1002000, 0).halt);
	assert_true(reaches(b, KC_HOSTVISOR, 0x2000));
	assert_false(reaches(b, KC_HOSTVISOR, 0x1002000));
}

static void host_fault_without_quirk_keeps_the_address(void **state)
{
	struct bench *b = *state;

	set_quirks(b, WITHOUT(hpfar_mask_16bit));
	assert_false(host_fault(b, 0x1002000, 0).halt);
	assert_true(reaches(b, KC_HOSTVISOR, 0x1002000));
	assert_false(reaches(b, KC_HOSTVISOR, 0x2000));
}

/* SMMU 0 lies beyond the published 16 MiB. */
static struct km_result smmu_write(struct bench *b, uint64_t offset, uint64_t value)
{
	set_quirks(b, b->m->cfg.quirks & ~KM_QUIRK(hpfar_mask_16bit));
	set_live(b, KM_x0 + 5, value);
	return host_fault(b, SMMU_BASE + offset, KC_ESR_WNR | width_bits(2) | rt_bits(5));
}

static void cbar_of_a_host_bank_takes_any_value(void **state)
{
	struct bench *b = *state;

	set_word(b, &b->m->bank[2], KC_HOSTVISOR);
	assert_false(smmu_write(b, KC_SMMU_CBAR + 8, ONES).halt);
}

static void cbar_of_a_vm_takes_its_vmid(void **state)
{
	struct bench *b = *state;

	set_word(b, &b->m->bank[2], VM);
	assert_false(smmu_write(b, KC_SMMU_CBAR + 8, VM).halt);
}

static void cbar_of_a_vm_refuses_another_vmid(void **state)
{
	struct bench *b = *state;

	set_word(b, &b->m->bank[2], VM);
	assert_true(smmu_write(b, KC_SMMU_CBAR + 8, OTHER_VM).halt);
}

static void cbar_of_a_vm_refuses_another_type(void **state)
{
	struct bench *b = *state;

	set_word(b, &b->m->bank[2], VM);
	assert_true(smmu_write(b, KC_SMMU_CBAR + 8, 1ull << 16 | VM).halt);
}

static void cbar_0_takes_any_value(void **state)
{
	struct bench *b = *state;

	set_word(b, &b->m->bank[0], VM);
	assert_false(smmu_write(b, KC_SMMU_CBAR, ONES).halt);
}

static void cbar_0_without_quirk_is_judged(void **state)
{
	struct bench *b = *state;

	set_quirks(b, WITHOUT(cbar0_unchecked));
	set_word(b, &b->m->bank[0], VM);
	assert_true(smmu_write(b, KC_SMMU_CBAR, ONES).halt);
}

/* CBAR 8 of SMMU 0 is judged by the owner of bank 0 of SMMU 1. */
static void cbar_beyond_the_banks_is_judged_by_another_bank(void **state)
{
	struct bench *b = *state;

	set_word(b, &b->m->bank[KC_SMMU_BANKS], KC_HOSTVISOR);
	assert_false(smmu_write(b, KC_SMMU_CBAR + 4 * KC_SMMU_BANKS, ONES).halt);
}

static void cbar_beyond_the_banks_refuses_when_that_bank_is_a_vms(void **state)
{
	struct bench *b = *state;

	set_word(b, &b->m->bank[KC_SMMU_BANKS], VM);
	assert_true(smmu_write(b, KC_SMMU_CBAR + 4 * KC_SMMU_BANKS, ONES).halt);
}

static void cbar_without_quirk_ends_with_the_banks(void **state)
{
	struct bench *b = *state;

	set_quirks(b, WITHOUT(cbar_index_unbounded));
	set_word(b, &b->m->bank[KC_SMMU_BANKS], KC_HOSTVISOR);
	assert_true(smmu_write(b, KC_SMMU_CBAR + 4 * KC_SMMU_BANKS, 0).halt);
}

static void scr2_takes_a_value_without_bypass_vmid(void **state)
{
	assert_false(smmu_write(*state, KC_SMMU_SCR2, 0xFF00).halt);
}

static void scr2_refuses_a_bypass_vmid(void **state)
{
	assert_true(smmu_write(*state, KC_SMMU_SCR2, 0x80).halt);
}

static void read_smmu(struct bench *b, uint64_t log2_bytes)
{
	set_quirks(b, WITHOUT(hpfar_mask_16bit));
	steer_next(b, KC_HOSTVISOR, 0, 0x1122334455667788);
	assert_false(host_fault(b, SMMU_BASE + 0x2000, width_bits(log2_bytes) | rt_bits(5)).halt);
}

static void smmu_read_of_four_bytes_is_masked(void **state)
{
	read_smmu(*state, 2);
	assert_int_equal(live(*state, KM_x0 + 5), 0x55667788);
}

static void smmu_read_of_eight_bytes_is_whole(void **state)
{
	read_smmu(*state, 3);
	assert_int_equal(live(*state, KM_x0 + 5), 0x1122334455667788);
}

/* ---- running, leaving ------------------------------------------------------------- */

#define DIRTY_1_2_5 (1u << 1 | 1u << 2 | 1u << 5)

static void run_with_dirty_registers(struct bench *b)
{
	make_runnable(b);
	km_set_ctxt(b->m, VM, 0, KM_dirty, KC_DIRTY_INJECT_FLAG | DIRTY_1_2_5);
	assert_false(RUN(b, VM).halt);
	assert_int_equal(b->m->dlog[VM], 3);
	assert_int_equal(vm_word(b, KM_x0 + 1), stream_value(VM, 0));
}

static void run_gives_dirty_registers_one_value(void **state)
{
	struct bench *b = *state;

	run_with_dirty_registers(b);
	assert_int_equal(vm_word(b, KM_x0 + 2), stream_value(VM, 0));
	assert_int_equal(vm_word(b, KM_x0 + 5), stream_value(VM, 0));
}

static void run_without_quirk_gives_each_dirty_register_its_own(void **state)
{
	struct bench *b = *state;

	set_quirks(b, WITHOUT(sync_dirty_same_value));
	run_with_dirty_registers(b);
	assert_int_equal(vm_word(b, KM_x0 + 2), stream_value(VM, 1));
	assert_int_equal(vm_word(b, KM_x0 + 5), stream_value(VM, 2));
}

static void run_leaves_registers_alone_that_are_not_dirty(void **state)
{
	struct bench *b = *state;

	make_runnable(b);
	km_set_ctxt(b->m, VM, 0, KM_x0 + 3, 0x333);
	km_set_ctxt(b->m, VM, 0, KM_dirty, KC_DIRTY_INJECT_FLAG | DIRTY_1_2_5);
	assert_false(RUN(b, VM).halt);
	assert_int_equal(vm_word(b, KM_x0 + 3), 0x333);
}

static void run_clears_far_el2(void **state)
{
	struct bench *b = *state;

	make_runnable(b);
	km_set_ctxt(b->m, VM, 0, KM_far_el2, 0x123);
	set_live(b, KM_far_el2, 0x456);
	assert_false(RUN(b, VM).halt);
	assert_int_equal(vm_word(b, KM_far_el2), 0);
	assert_int_equal(live(b, KM_far_el2), 0);
}

static void run_brings_tpidr_el2_of_the_vm(void **state)
{
	struct bench *b = *state;

	make_runnable(b);
	km_set_ctxt(b->m, VM, 0, KM_tpidr_el2, 0x77);
	set_live(b, KM_tpidr_el2, 0x11);
	assert_false(RUN(b, VM).halt);
	assert_int_equal(live(b, KM_tpidr_el2), 0x77);
}

static void exit_clears_tpidr_el2(void **state)
{
	struct bench *b = *state;

	make_runnable(b);
	km_set_ctxt(b->m, VM, 0, KM_tpidr_el2, 0x77);
	assert_false(RUN(b, VM).halt);
	assert_false(vm_trap(b, KC_ESR_EC_HVC64).halt);
	assert_int_equal(b->m->cpu[CPU].cur_vmid, KC_HOSTVISOR);
	assert_int_equal(live(b, KM_tpidr_el2), 0);
}

static void wfx_leaves_the_pc_flag(void **state)
{
	struct bench *b = *state;

	make_guest_current(b);
	km_set_ctxt(b->m, VM, 0, KM_ec, KC_EC_TRAP);
	km_set_ctxt(b->m, VM, 0, KM_esr_el2, esr_of(KC_ESR_EC_WFX));
	km_set_icore(b->m, CPU, true);
	assert_false(prep_exit_vm(b->m, CPU).halt);
	assert_int_equal(vm_word(b, KM_dirty), KC_DIRTY_PC_FLAG);
	assert_int_equal(b->m->vm[VM].vcpu_state[0], KC_READY);
}

/* ---- accesses --------------------------------------------------------------------- */

static void make_host_page(struct bench *b)
{
	assert_false(host_fault(b, GPA(1), 0).halt);
	km_set_mem(b->m, BLOCK(1), 0xAB);
}

static void load_reaches_x29(void **state)
{
	struct bench *b = *state;

	make_host_page(b);
	assert_false(mem_load(b->m, CPU, BLOCK(1), 29).stuck);
	assert_int_equal(host_word(b, KM_x0 + 29), 0xAB);
}

static void load_of_register_30_is_stuck(void **state)
{
	struct bench *b = *state;

	make_host_page(b);
	assert_true(mem_load(b->m, CPU, BLOCK(1), 30).stuck);
}

static void store_reaches_x30(void **state)
{
	struct bench *b = *state;

	make_host_page(b);
	km_set_ctxt(b->m, KC_HOSTVISOR, CPU, KM_x0 + 30, 0x30);
	assert_false(mem_store(b->m, CPU, BLOCK(1), 30).stuck);
	assert_int_equal(km_mem(b->m, BLOCK(1)), 0x30);
}

static void store_of_register_31_is_zero(void **state)
{
	struct bench *b = *state;

	make_host_page(b);
	assert_false(mem_store(b->m, CPU, BLOCK(1), 31).stuck);
	assert_int_equal(km_mem(b->m, BLOCK(1)), 0);
}

static void store_of_register_32_is_the_pc(void **state)
{
	struct bench *b = *state;

	make_host_page(b);
	km_set_ctxt(b->m, KC_HOSTVISOR, CPU, KM_pc, 0x1234);
	assert_false(mem_store(b->m, CPU, BLOCK(1), 32).stuck);
	assert_int_equal(km_mem(b->m, BLOCK(1)), 0x1234);
}

static void store_without_quirk_ends_at_x30(void **state)
{
	struct bench *b = *state;

	make_host_page(b);
	set_quirks(b, WITHOUT(store_any_register));
	assert_true(mem_store(b->m, CPU, BLOCK(1), 31).stuck);
}

/* ---- the count of a host page ----------------------------------------------------- */

/* Map the page `times` times at its only place, in bank 0 of SMMU 0. */
static void map_for_dma(struct bench *b, unsigned times)
{
	uint64_t iova = km_s2(b->m, BLOCK(1)).gfn * KC_PAGE_SIZE;

	set_word(b, &b->m->bank[0], KC_HOSTVISOR);
	for (unsigned n = 0; n < times; n++)
		assert_false(local_smmu_map_page(b->m, 0, 0, iova, GPA(1) | 3).halt);
}

static void smmu_map_counts_to_sixteen(void **state)
{
	struct bench *b = *state;

	map_for_dma(b, KC_MAX_DMA_COUNT);
	assert_int_equal(km_s2(b->m, BLOCK(1)).count, KC_MAX_DMA_COUNT);
}

static void smmu_map_does_not_count_beyond_sixteen(void **state)
{
	struct bench *b = *state;

	map_for_dma(b, KC_MAX_DMA_COUNT + 1);
	assert_int_equal(km_s2(b->m, BLOCK(1)).count, KC_MAX_DMA_COUNT);
}

/* ---- quirks that no vector shows ---------------------------------------------------- */

static uint64_t revoke_invalid_count(struct bench *b)
{
	km_set_s2(b->m, BLOCK(1), (struct km_s2){ VM, KC_INVALID, 0 });
	assert_false(local_revoke_vm_page(b->m, VM, BLOCK(1)).halt);
	return km_s2(b->m, BLOCK(1)).count;
}

static void revoke_decrements_an_invalid_count(void **state)
{
	assert_int_equal(revoke_invalid_count(*state), KC_INVALID - 1);
}

static void revoke_without_quirk_keeps_an_invalid_count(void **state)
{
	set_quirks(*state, WITHOUT(revoke_decrements_invalid));
	assert_int_equal(revoke_invalid_count(*state), KC_INVALID);
}

static struct km_result clear_many_pages(struct bench *b)
{
	make_ready(b);
	set_word(b, &b->m->vm[VM].state, KC_POWEROFF);
	return HVC(b, KC_HVC_CLEAR_VM_S2_RANGE, VM, 0, (KC_MAX_RANGE_PAGES + 1) * KC_PAGE_SIZE);
}

static void clear_range_works_through_any_range(void **state)
{
	struct bench *b = *state;

	set_quirks(b, KM_QUIRK(unbounded_hvc_loop));
	assert_int_equal(clear_many_pages(b).code, KC_OK);
}

static void clear_range_without_quirk_is_bounded(void **state)
{
	assert_int_equal(clear_many_pages(*state).code, KC_INVAL);
}

/* Bit 16 of the address is set: the published attribute lies there [S23]. */
#define DMA_PFN (BLOCK(1) + 16)

/* At the only IOVA that the configuration gives the page. */
static struct km_result map_host_page_for_dma(struct bench *b)
{
	set_word(b, &b->m->bank[0], KC_HOSTVISOR);
	return HVC(b, KC_HVC_SMMU_LPAE_MAP, (DMA_PFN + KC_HOST_IOVA_OFFSET) * KC_PAGE_SIZE,
		   DMA_PFN * KC_PAGE_SIZE, 3, 0, 0);
}

static void lpae_map_has_no_iova_for_a_host_page(void **state)
{
	assert_true(map_host_page_for_dma(*state).halt);
}

static int setup_without_iova_offset(void **state)
{
	*state = bench_create(WITHOUT(host_iova_offset));
	return 0;
}

static void lpae_map_without_quirk_maps_a_host_page(void **state)
{
	struct bench *b = *state;

	assert_false(map_host_page_for_dma(b).halt);
	assert_int_equal(km_s2(b->m, DMA_PFN).count, 1);
}

static struct km_result encrypt_to_a_mapped_page(struct bench *b)
{
	make_ready(b);
	km_set_s2(b->m, BLOCK(1), (struct km_s2){ VM, 0, 0 });
	km_set_s2(b->m, BLOCK(2), (struct km_s2){ KC_HOSTVISOR, 1, 0 });
	return HVC(b, KC_HVC_ENCRYPT_BUF, VM, GPA(1), GPA(2));
}

static void encrypt_buf_writes_to_a_page_that_a_device_uses(void **state)
{
	struct bench *b = *state;

	assert_false(encrypt_to_a_mapped_page(b).halt);
	assert_int_equal(km_mem(b->m, BLOCK(2)), stream_value(KC_HOSTVISOR, 0));
}

static void encrypt_buf_without_quirk_refuses_that_page(void **state)
{
	set_quirks(*state, WITHOUT(encrypt_buf_abstract));
	assert_true(encrypt_to_a_mapped_page(*state).halt);
}

#define PUBLISHED(test) cmocka_unit_test_setup_teardown(test, setup_published, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		PUBLISHED(verify_loads_image_1_in_place_of_the_third),
		PUBLISHED(verify_without_quirk_loads_the_third_image),
		PUBLISHED(remap_accepts_any_frame),
		PUBLISHED(remap_without_quirk_tests_the_frame),
		PUBLISHED(remap_tests_the_image_number),
		PUBLISHED(lpae_map_accepts_prot_below_the_limit),
		PUBLISHED(lpae_map_refuses_prot_from_the_limit_up),
		PUBLISHED(ioremap_maps_up_to_the_last_guest_page_but_one),
		PUBLISHED(ioremap_refuses_an_end_at_the_guest_limit),
		PUBLISHED(ioremap_maps_up_to_the_last_frame_but_one),
		PUBLISHED(ioremap_refuses_an_end_at_the_physical_limit),
		PUBLISHED(boot_info_ignores_a_sixth_image),
		PUBLISHED(search_load_info_takes_the_last_image_that_matches),
		PUBLISHED(clear_range_relies_on_the_table_of_the_vm),
		PUBLISHED(verify_relies_on_the_record_and_the_window),
		PUBLISHED(lpae_map_relies_on_the_wrong_record_for_its_second_half),
		PUBLISHED(lpae_map_does_not_rely_on_the_owners_record),
		PUBLISHED(iova_to_phys_relies_on_the_smmu_tables),
		PUBLISHED(smmu_clear_relies_on_the_wrong_record),
		PUBLISHED(system_off_relies_on_the_record),
		PUBLISHED(system_off_turns_the_vm_off),
		PUBLISHED(accesses_rely_on_nothing),
		PUBLISHED(host_fault_loses_high_address_bits),
		PUBLISHED(host_fault_without_quirk_keeps_the_address),
		PUBLISHED(cbar_of_a_host_bank_takes_any_value),
		PUBLISHED(cbar_of_a_vm_takes_its_vmid),
		PUBLISHED(cbar_of_a_vm_refuses_another_vmid),
		PUBLISHED(cbar_of_a_vm_refuses_another_type),
		PUBLISHED(cbar_0_takes_any_value),
		PUBLISHED(cbar_0_without_quirk_is_judged),
		PUBLISHED(cbar_beyond_the_banks_is_judged_by_another_bank),
		PUBLISHED(cbar_beyond_the_banks_refuses_when_that_bank_is_a_vms),
		PUBLISHED(cbar_without_quirk_ends_with_the_banks),
		PUBLISHED(scr2_takes_a_value_without_bypass_vmid),
		PUBLISHED(scr2_refuses_a_bypass_vmid),
		PUBLISHED(smmu_read_of_four_bytes_is_masked),
		PUBLISHED(smmu_read_of_eight_bytes_is_whole),
		PUBLISHED(run_gives_dirty_registers_one_value),
		PUBLISHED(run_without_quirk_gives_each_dirty_register_its_own),
		PUBLISHED(run_leaves_registers_alone_that_are_not_dirty),
		PUBLISHED(run_clears_far_el2),
		PUBLISHED(run_brings_tpidr_el2_of_the_vm),
		PUBLISHED(exit_clears_tpidr_el2),
		PUBLISHED(wfx_leaves_the_pc_flag),
		PUBLISHED(load_reaches_x29),
		PUBLISHED(load_of_register_30_is_stuck),
		PUBLISHED(store_reaches_x30),
		PUBLISHED(store_of_register_31_is_zero),
		PUBLISHED(store_of_register_32_is_the_pc),
		PUBLISHED(store_without_quirk_ends_at_x30),
		PUBLISHED(smmu_map_counts_to_sixteen),
		PUBLISHED(smmu_map_does_not_count_beyond_sixteen),
		PUBLISHED(revoke_decrements_an_invalid_count),
		PUBLISHED(revoke_without_quirk_keeps_an_invalid_count),
		cmocka_unit_test_setup_teardown(clear_range_works_through_any_range, setup_safe,
						teardown),
		cmocka_unit_test_setup_teardown(clear_range_without_quirk_is_bounded, setup_safe,
						teardown),
		PUBLISHED(lpae_map_has_no_iova_for_a_host_page),
		cmocka_unit_test_setup_teardown(lpae_map_without_quirk_maps_a_host_page,
						setup_without_iova_offset, teardown),
		PUBLISHED(encrypt_buf_writes_to_a_page_that_a_device_uses),
		PUBLISHED(encrypt_buf_without_quirk_refuses_that_page),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
