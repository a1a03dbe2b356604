/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The published specification, section 7: which ghost locks each panic marks, what a
 * panicking operation has changed by then, which components an operation reaches;
 * and the sequences of the findings that need nothing but shared-state operations.
 */
#include "model/kcore/test/model_fixture.h"

#define S2PAGE LOCK(KC_LOCK_S2PAGE)
#define SMMU LOCK(KC_LOCK_SMMU)
#define SPT LOCK(KC_LOCK_SPT)
#define NPT(v) LOCK(KC_LOCK_NPT + (v))
#define INFO(v) LOCK(KC_LOCK_INFO + (v))

static void give_bank(struct fixture *f, uint64_t v)
{
	km_store(f->m, KM_F_BANK, 0, &f->m->bank[0], v);
}

/* VM 1 in that state, with bank 0. */
static void make_bank(struct fixture *f, uint64_t state)
{
	make_vm(f, state);
	give_bank(f, 1);
}

/* ---- panics and the locks that they mark ------------------------------------------------- */

static void map_host_owner(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, GFN);
	ASSERT_PANICS(f, local_map_host(f->m, ADDR(FRAME)), S2PAGE);
}

static void map_host_pool(void **state)
{
	struct fixture *f = *state;

	exhaust(f, KC_HOSTVISOR);
	ASSERT_PANICS(f, local_map_host(f->m, ADDR(FRAME)), S2PAGE | NPT(0));
}

static void clear_page_unmapping(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, GFN);
	host_block_over(f, FRAME);
	ASSERT_PANICS(f, local_clear_vm_page(f->m, 1, FRAME), S2PAGE | NPT(0));
	assert_page(f, FRAME, 1, 0, GFN);
}

static void assign_owner(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 2, 0, GFN);
	ASSERT_PANICS(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), S2PAGE);
}

static void assign_count(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, KC_HOSTVISOR, 1, FRAME + OFFSET);
	ASSERT_PANICS(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), S2PAGE);
}

/* "S2[p] stays changed, MEM[p] does not" */
static void assign_unmapping(void **state)
{
	struct fixture *f = *state;

	host_block_over(f, FRAME);
	ASSERT_PANICS(f, local_assign_pfn_to_vm(f->m, 1, GFN, FRAME), S2PAGE | NPT(0));
	assert_page(f, FRAME, 1, 0, GFN);
	assert_int_equal(km_mem(f->m, FRAME), content(NULL, FRAME));
}

static void map_pfn_pool(void **state)
{
	struct fixture *f = *state;

	exhaust(f, 1);
	ASSERT_PANICS(f, local_map_pfn_vm(f->m, 1, ADDR(GFN), ADDR(FRAME), 3), NPT(1));
}

static void map_io_state(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(DEVICE_PFN)), INFO(1));
}

static void map_io_pool(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	exhaust(f, 1);
	ASSERT_PANICS(f, local_map_io(f->m, 1, ADDR(GFN), ADDR(DEVICE_PFN)),
		      INFO(1) | S2PAGE | NPT(1));
}

/* "S2 already changed, MEM not" */
static void revoke_unmapping(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 1, GFN);
	host_block_over(f, FRAME);
	ASSERT_PANICS(f, local_revoke_vm_page(f->m, 1, FRAME), S2PAGE | NPT(0));
	assert_page(f, FRAME, 1, 0, GFN);
	assert_int_equal(km_mem(f->m, FRAME), content(NULL, FRAME));
}

/* [S33]: the six operations of 7.8 to 7.13 mark nothing. */
static void unmarked_panics(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_set_vcpu_active(f->m, 1, 0), 0);
	ASSERT_PANICS(f, local_set_vcpu_inactive(f->m, 1, 0), 0);
	ASSERT_PANICS(f, local_register_vcpu(f->m, 1, 0), 0);
	ASSERT_PANICS(f, local_set_boot_info(f->m, 1, 0, 1), 0);
	make_vm(f, KC_READY);
	ASSERT_PANICS(f, local_register_kvm(f->m, 1), 0);
	ASSERT_PANICS(f, local_set_boot_info(f->m, 1, 0, 0), 0);
	km_store(f->m, KM_F_CORE, 0, &f->m->next_vmid, KC_MAX_VM + 1);
	ASSERT_PANICS(f, local_gen_vmid(f->m), 0);
}

static void marked_panics_without_that_quirk(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_set_vcpu_active(f->m, 1, 0), INFO(1));
	km_store(f->m, KM_F_CORE, 0, &f->m->next_vmid, KC_MAX_VM + 1);
	ASSERT_PANICS(f, local_gen_vmid(f->m), INFO(1) | LOCK(KC_LOCK_CORE));
}

static void remap_state(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_remap_vm_image(f->m, 1, FRAME, 0), INFO(1));
}

static void remap_pool(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_set_boot_info(f->m, 1, 0, 1));
	exhaust(f, KC_COREVISOR);
	ASSERT_PANICS(f, local_remap_vm_image(f->m, 1, FRAME, 0), INFO(1) | NPT(16));
	assert_int_equal(f->m->vm[1].load[0].mapped_pages, 0);
}

static void verify_state(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_verify_vm(f->m, 1), INFO(1));
}

/* The record is read, but only the SMMU's lock is marked. */
static void free_smmu_state(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_PANICS(f, local_free_smmu_pgd(f->m, 0, 0), SMMU);
}

static void free_smmu_host(void **state)
{
	struct fixture *f = *state;

	give_bank(f, KC_HOSTVISOR);
	ASSERT_PANICS(f, local_free_smmu_pgd(f->m, 0, 0), SMMU);
}

static void alloc_smmu_number(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_alloc_smmu_pgd(f->m, 6, 1, 0, 6), SMMU);
}

static void alloc_smmu_state(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_PANICS(f, local_alloc_smmu_pgd(f->m, 0, 1, 0, 8), INFO(1) | SMMU);
}

static void smmu_assign_state(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_VERIFIED);
	ASSERT_PANICS(f, local_smmu_assign_page(f->m, 0, 0, FRAME, GFN), SMMU | INFO(1));
}

static void smmu_assign_owner(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_PANICS(f, local_smmu_assign_page(f->m, 0, 0, CORE_PFN, GFN),
		      SMMU | INFO(1) | S2PAGE);
}

static void smmu_assign_unmapping(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	host_block_over(f, FRAME);
	ASSERT_PANICS(f, local_smmu_assign_page(f->m, 0, 0, FRAME, GFN),
		      SMMU | INFO(1) | S2PAGE | NPT(0));
}

static void smmu_map_state(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_VERIFIED);
	set_page(f, FRAME, 1, 0, GFN);
	ASSERT_PANICS(f, local_smmu_map_page(f->m, 0, 0, ADDR(GFN), ADDR(FRAME)), SMMU | INFO(1));
}

static void smmu_map_page_number(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME, 1, 0, GFN + 1);
	ASSERT_PANICS(f, local_smmu_map_page(f->m, 0, 0, ADDR(GFN), ADDR(FRAME)),
		      SMMU | INFO(1) | S2PAGE);
}

static void smmu_map_pool(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME, 1, 0, GFN);
	km_set_spt_next(f->m, 0, f->m->cfg.spt_pmd_start[0], f->m->cfg.spt_end[0]);
	ASSERT_PANICS(f, local_smmu_map_page(f->m, 0, 0, ADDR(GFN), ADDR(FRAME)),
		      SMMU | INFO(1) | S2PAGE | SPT);
}

static void smmu_clear_state(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_POWEROFF);
	ASSERT_PANICS(f, local_smmu_clear(f->m, ADDR(GFN), 0, 0), SMMU | INFO(1));
}

static void load_encrypted_vcpu_state(void **state)
{
	struct fixture *f = *state;
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };

	ASSERT_PANICS(f, local_load_encrypted_vcpu(f->m, 1, 0, ctxt), INFO(1));
}

static void save_encrypt_buf_owner(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_save_encrypt_buf(f->m, 1, ADDR(FRAME), ADDR(FRAME + 1)), S2PAGE);
}

static void load_decrypt_buf_state(void **state)
{
	struct fixture *f = *state;

	ASSERT_PANICS(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), 0), INFO(1));
}

static void load_decrypt_buf_owner(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_PANICS(f, local_load_decrypt_buf(f->m, 1, ADDR(CORE_PFN), 0), INFO(1) | S2PAGE);
}

static void load_decrypt_buf_unmapping(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	host_block_over(f, FRAME);
	ASSERT_PANICS(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), 0),
		      INFO(1) | S2PAGE | NPT(0));
	assert_int_equal(km_s2(f->m, FRAME).owner, KC_HOSTVISOR);
}

/* ---- components that are reached ----------------------------------------------------- */

static void reached_by_an_assignment(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(local_assign_pfn_to_vm(f->m, 1, GFN, FRAME).reached,
			 KM_C_S2PAGE | KM_C_NPT | KM_C_FLATMEM);
	assert_int_equal(local_assign_pfn_to_vm(f->m, 1, GFN, FRAME).reached, KM_C_S2PAGE);
}

static void reached_by_a_revocation(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 2, GFN);
	assert_int_equal(local_revoke_vm_page(f->m, 1, FRAME).reached, KM_C_S2PAGE);
	assert_int_equal(local_revoke_vm_page(f->m, 1, FRAME).reached,
			 KM_C_S2PAGE | KM_C_NPT | KM_C_FLATMEM);
}

static void reached_through_a_host_bank(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(local_smmu_assign_page(f->m, 0, 0, FRAME, GFN).reached, KM_C_SMMU);
	give_bank(f, KC_HOSTVISOR);
	assert_int_equal(local_smmu_assign_page(f->m, 0, 0, FRAME, GFN).reached,
			 KM_C_SMMU | KM_C_INFO);
}

static void reached_by_an_image(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	assert_int_equal(local_remap_vm_image(f->m, 1, FRAME, 0).reached, KM_C_INFO);
	assert_int_equal(local_set_boot_info(f->m, 1, 0, 1).reached, KM_C_INFO | KM_C_CORE);
	assert_int_equal(local_remap_vm_image(f->m, 1, FRAME, 0).reached, KM_C_INFO | KM_C_NPT);
}

/* ---- sequences of the findings ------------------------------------------------------- */

/* [S4]: the host maps a page that a VM's devices use. */
static void finding_s4(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_alloc_smmu_pgd(f->m, 0, 1, 0, 8));
	ASSERT_OK(local_smmu_assign_page(f->m, 0, 0, 5, 9));
	ASSERT_OK(local_map_host(f->m, ADDR(5)));
	assert_frame(f, KC_HOSTVISOR, 5, 5);
	assert_page(f, 5, 1, KC_INVALID, 9);
}

/* [S1] */
static void finding_s1(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_alloc_smmu_pgd(f->m, 0, 1, 0, 8));
	ASSERT_OK(local_smmu_assign_page(f->m, 0, 0, 5, 9));
	ASSERT_OK(local_assign_pfn_to_vm(f->m, 1, 9, 5));
	assert_page(f, 5, 1, KC_INVALID, 9);
}

/* [S5] */
static void finding_s5(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_alloc_smmu_pgd(f->m, 0, 1, 0, 8));
	ASSERT_OK(local_smmu_assign_page(f->m, 0, 0, 5, 9));
	ASSERT_OK(local_revoke_vm_page(f->m, 1, 5));
	assert_page(f, 5, 1, KC_INVALID - 1, 9);
}

/* [S2]: the halt of the assignment is lost, VM 1 reaches VM 2's page. */
static void finding_s2(void **state)
{
	struct fixture *f = *state;

	set_state(f, 1, KC_VERIFIED);
	ASSERT_OK(local_assign_pfn_to_vm(f->m, 2, 3, 7));
	assert_false(km_fault_map(f->m, 1, ADDR(3), ADDR(7), 3).halt);
	assert_frame(f, 1, 3, 7);
	assert_page(f, 7, 2, 0, 3);
}

/* [S39]: a device of VM 1 reaches a page of VM 2. */
static void finding_s39(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(km_register_kvm(f->m));
	ASSERT_OK(local_alloc_smmu_pgd(f->m, 0, 1, 0, 8));
	ASSERT_OK(km_lpae_map(f->m, ADDR(9), ADDR(17), 0, 0, 0));
	ASSERT_OK(local_verify_vm(f->m, 1));
	ASSERT_OK(local_set_vm_poweroff(f->m, 1));
	ASSERT_OK(km_clear_range(f->m, 1, ADDR(17), ADDR(1)));
	ASSERT_OK(local_assign_pfn_to_vm(f->m, 2, 4, 17));
	assert_int_equal(f->m->bank[0], 1);
	assert_int_equal(km_spt(f->m, 0, 9).pfn, 17);
	assert_page(f, 17, 2, 0, 4);
}

/* [S47] */
static void finding_s47(void **state)
{
	struct fixture *f = *state;

	for (uint64_t k = 0; k < KC_PMD_PAGES; k++)
		ASSERT_OK(local_assign_pfn_to_vm(f->m, 1, 512 + k, 1024 + k));
	ASSERT_OK(local_map_pfn_vm(f->m, 1, ADDR(512), ADDR(1024), 3));
	ASSERT_OK(local_map_pfn_vm(f->m, 1, ADDR(512), ADDR(1024), 2));
	assert_false(km_pmd_t(f->m, 1, 0, 0, 1));
}

/* 8.7: after a halting page, one without a frame keeps the halt, one with a frame is stuck. */
static void revoke_loop_goes_on_after_a_halt(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 1, GFN);
	ASSERT_OK(local_map_pfn_vm(f->m, 1, ADDR(GFN), ADDR(FRAME), 3));
	host_block_over(f, FRAME);

	size_t mark = f->changes;
	struct km_result r = km_revoke_range(f->m, 1, ADDR(GFN), ADDR(2));

	assert_true(r.halt && !r.stuck);
	undo_to(f, mark);
	ASSERT_OK(local_map_pfn_vm(f->m, 1, ADDR(GFN + 1), ADDR(FRAME + 1), 3));
	assert_true(km_revoke_range(f->m, 1, ADDR(GFN), ADDR(2)).stuck);
}

/* 8.9: a block stops at the first page that cannot be had, and keeps those before it. */
static void block_stops_at_the_first_halt(void **state)
{
	struct fixture *f = *state;

	set_page(f, BLOCK_FRAME + 3, 2, 0, 0);
	assert_true(km_fault_map(f->m, 1, ADDR(BLOCK_GFN), ADDR(BLOCK_FRAME), 2).halt);
	assert_page(f, BLOCK_FRAME + 2, 1, 0, BLOCK_GFN + 2);
	assert_int_equal(km_s2(f->m, BLOCK_FRAME + 4).owner, KC_HOSTVISOR);
	assert_int_equal(f->m->dlog[1], 3);
	assert_int_equal(marked_locks(f), S2PAGE);
	assert_frame(f, 1, BLOCK_GFN, 0);
}

static void reached_by_reclaiming(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(local_clear_vm_page(f->m, 1, FRAME).reached, KM_C_S2PAGE);
	set_page(f, FRAME, 1, 0, GFN);
	assert_int_equal(local_clear_vm_page(f->m, 1, FRAME).reached,
			 KM_C_S2PAGE | KM_C_NPT | KM_C_FLATMEM);
}

static void reached_by_life_of_a_vm(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(local_gen_vmid(f->m).reached, KM_C_CORE);
	assert_int_equal(local_register_kvm(f->m, 1).reached, KM_C_INFO);
	assert_int_equal(local_verify_vm(f->m, 1).reached, KM_C_INFO);
	assert_int_equal(local_set_vm_poweroff(f->m, 1).reached, KM_C_INFO);
}

static void reached_by_a_bank(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(local_free_smmu_pgd(f->m, 0, 0).reached, KM_C_SMMU);
	assert_int_equal(local_alloc_smmu_pgd(f->m, 0, 1, 0, 8).reached,
			 KM_C_SMMU | KM_C_INFO | KM_C_SPT);
	assert_int_equal(local_alloc_smmu_pgd(f->m, 0, 1, 0, 8).reached, KM_C_SMMU);
	set_state(f, 1, KC_POWEROFF);
	assert_int_equal(local_free_smmu_pgd(f->m, 0, 0).reached, KM_C_SMMU | KM_C_INFO);
}

static void reached_by_a_device_mapping(void **state)
{
	struct fixture *f = *state;
	const uint32_t all = KM_C_SMMU | KM_C_INFO | KM_C_S2PAGE | KM_C_SPT;

	assert_int_equal(local_smmu_map_page(f->m, 0, 0, ADDR(GFN), ADDR(FRAME)).reached,
			 KM_C_SMMU);
	assert_int_equal(local_smmu_clear(f->m, ADDR(GFN), 0, 0).reached, KM_C_SMMU);
	make_bank(f, KC_READY);
	set_page(f, FRAME, 1, 0, GFN);
	assert_int_equal(local_smmu_map_page(f->m, 0, 0, ADDR(GFN), ADDR(FRAME)).reached, all);
	assert_int_equal(local_smmu_clear(f->m, ADDR(GFN), 0, 0).reached, all);
}

#define PANIC_TESTS(X)                                                                             \
	X(map_host_owner)                                                                          \
	X(map_host_pool)                                                                           \
	X(clear_page_unmapping)                                                                    \
	X(assign_owner)                                                                            \
	X(assign_count)                                                                            \
	X(assign_unmapping)                                                                        \
	X(map_pfn_pool)                                                                            \
	X(map_io_state)                                                                            \
	X(map_io_pool)                                                                             \
	X(revoke_unmapping)                                                                        \
	X(unmarked_panics)                                                                         \
	X(remap_state)                                                                             \
	X(remap_pool)                                                                              \
	X(verify_state)                                                                            \
	X(free_smmu_state)                                                                         \
	X(free_smmu_host)                                                                          \
	X(alloc_smmu_number)                                                                       \
	X(alloc_smmu_state)                                                                        \
	X(smmu_assign_state)                                                                       \
	X(smmu_assign_owner)                                                                       \
	X(smmu_assign_unmapping)                                                                   \
	X(smmu_map_state)                                                                          \
	X(smmu_map_page_number)                                                                    \
	X(smmu_map_pool)                                                                           \
	X(smmu_clear_state)                                                                        \
	X(load_encrypted_vcpu_state)                                                               \
	X(save_encrypt_buf_owner)                                                                  \
	X(load_decrypt_buf_state)                                                                  \
	X(load_decrypt_buf_owner)                                                                  \
	X(load_decrypt_buf_unmapping)

#define AS_PUBLISHED(name) TEST_WITH(name, PUBLISHED),

int main(void)
{
	const struct CMUnitTest tests[] = {
		PANIC_TESTS(AS_PUBLISHED) TEST_WITH(marked_panics_without_that_quirk,
						    PUBLISHED & ~KM_QUIRK(ghost_lock_not_marked)),
		TEST_WITH(reached_by_an_assignment, PUBLISHED),
		TEST_WITH(reached_by_a_revocation, PUBLISHED),
		TEST_WITH(reached_through_a_host_bank, PUBLISHED),
		TEST_WITH(reached_by_an_image, PUBLISHED),
		TEST_WITH(finding_s4, PUBLISHED),
		TEST_WITH(finding_s1, PUBLISHED),
		TEST_WITH(finding_s5, PUBLISHED),
		TEST_WITH(finding_s2, PUBLISHED),
		TEST_WITH(finding_s39, PUBLISHED),
		TEST_WITH(finding_s47, PUBLISHED),
		TEST_WITH(revoke_loop_goes_on_after_a_halt, PUBLISHED),
		TEST_WITH(block_stops_at_the_first_halt, PUBLISHED),
		TEST_WITH(reached_by_reclaiming, PUBLISHED),
		TEST_WITH(reached_by_life_of_a_vm, PUBLISHED),
		TEST_WITH(reached_by_a_bank, PUBLISHED),
		TEST_WITH(reached_by_a_device_mapping, PUBLISHED),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
