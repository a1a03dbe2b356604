/* SPDX-License-Identifier: Apache-2.0 */
/* smmu_ops.c: context banks and their tables (7.16 to 7.20, 8.2.4, 8.2.6, 18.2). */
#include "model/kcore/test/model_fixture.h"

#define IOVA_PAGE 0x99ull
#define RIGHTS 3ull
#define PTE(pfn) (ADDR(pfn) | KC_SMMU_PTE_ATTR | KC_S2_RDWR)
#define HOST_IOVA(pfn) ADDR((pfn) + OFFSET)

static void give_bank(struct fixture *f, unsigned bank, uint64_t v)
{
	km_store(f->m, KM_F_BANK, bank, &f->m->bank[bank], v);
}

/* VM 1 in that state, with bank 0. */
static void make_bank(struct fixture *f, uint64_t state)
{
	make_vm(f, KC_READY);
	give_bank(f, 0, 1);
	set_state(f, 1, state);
}

/* FRAME is mapped for a device of the host, through bank 0. */
static void make_host_dma(struct fixture *f)
{
	give_bank(f, 0, KC_HOSTVISOR);
	ASSERT_OK(km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 0, 0));
}

/* ---- banks ------------------------------------------------------------------------------- */

static void alloc_gives_the_bank(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_alloc_smmu_pgd(f->m, 2, 1, 1, BANKS_OF_SMMU));
	assert_int_equal(f->m->bank[10], 1);
	ASSERT_OK(local_alloc_smmu_pgd(f->m, 3, KC_HOSTVISOR, 1, BANKS_OF_SMMU));
	assert_int_equal(f->m->bank[11], KC_HOSTVISOR);
}

static void alloc_empties_the_table(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	assert_false(local_spt_map(f->m, 0, 0, ADDR(IOVA_PAGE), PTE(FRAME)));
	ASSERT_OK(local_alloc_smmu_pgd(f->m, 0, 1, 0, BANKS_OF_SMMU));
	assert_int_equal(km_spt(f->m, 0, IOVA_PAGE).pte, 0);
}

static void alloc_beyond_the_banks(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_alloc_smmu_pgd(f->m, 5, 1, 0, 6));
	ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 6, 1, 0, 6), KC_INVAL);
	ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 8, 1, 0, 99), KC_INVAL);
	ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 0, 1, 2, 8), KC_INVAL);
}

static void alloc_bank_in_use(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 0, 1, 0, BANKS_OF_SMMU), KC_BUSY);
}

static void alloc_bank_in_use_is_ignored_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_NO_CHANGE(f, local_alloc_smmu_pgd(f->m, 0, 1, 0, BANKS_OF_SMMU));
}

static void alloc_needs_a_ready_vm(void **state)
{
	struct fixture *f = *state;
	const uint64_t wrong[] = { KC_UNUSED, KC_VERIFIED, KC_POWEROFF };

	for (unsigned i = 0; i < 3; i++) {
		set_state(f, 1, wrong[i]);
		ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 0, 1, 0, BANKS_OF_SMMU), KC_STATE);
	}
}

static void alloc_for_a_vm_that_is_off_with_quirk(void **state)
{
	struct fixture *f = *state;

	set_state(f, 1, KC_VERIFIED);
	ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 0, 1, 0, BANKS_OF_SMMU), KC_STATE);
	set_state(f, 1, KC_POWEROFF);
	ASSERT_OK(local_alloc_smmu_pgd(f->m, 0, 1, 0, BANKS_OF_SMMU));
}

static void alloc_for_nobody_is_refused(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 0, KC_COREVISOR, 0, 8), KC_INVAL);
	ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, 0, KC_INVALID, 0, 8), KC_INVAL);
}

static void free_of_a_free_bank(void **state)
{
	struct fixture *f = *state;

	ASSERT_NO_CHANGE(f, local_free_smmu_pgd(f->m, 0, 0));
}

static void free_of_a_vms_bank_is_refused(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_POWEROFF);
	ASSERT_REFUSED(f, local_free_smmu_pgd(f->m, 0, 0), KC_STATE);
}

static void free_of_a_dead_vms_bank_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_POWEROFF);
	assert_false(local_spt_map(f->m, 0, 0, ADDR(IOVA_PAGE), PTE(FRAME)));
	ASSERT_OK(local_free_smmu_pgd(f->m, 0, 0));
	assert_int_equal(f->m->bank[0], KC_INVALID);
	assert_int_equal(km_spt(f->m, 0, IOVA_PAGE).pfn, FRAME); /* not cleared here */
}

/* [S27] */
static void free_of_a_host_bank_gives_its_pages_back(void **state)
{
	struct fixture *f = *state;

	make_host_dma(f);
	assert_host_page(f, FRAME, 1);
	ASSERT_OK(local_free_smmu_pgd(f->m, 0, 0));
	assert_host_page(f, FRAME, 0);
	assert_int_equal(f->m->bank[0], KC_INVALID);
	assert_int_equal(km_spt(f->m, 0, FRAME + OFFSET).pte, 0);
}

static void free_of_a_host_bank_counts_only_its_own_entries(void **state)
{
	struct fixture *f = *state;

	make_host_dma(f);
	give_bank(f, 1, KC_HOSTVISOR);
	ASSERT_OK(km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 1, 0));
	assert_host_page(f, FRAME, 2);
	ASSERT_OK(local_free_smmu_pgd(f->m, 1, 0));
	assert_host_page(f, FRAME, 1);
}

static void free_of_a_host_bank_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_host_dma(f);
	ASSERT_REFUSED(f, local_free_smmu_pgd(f->m, 0, 0), KC_STATE);
}

/* ---- mapping for the host ---------------------------------------------------------------- */

static void lpae_host_page_is_counted(void **state)
{
	struct fixture *f = *state;

	make_host_dma(f);
	assert_host_page(f, FRAME, 1);
	assert_int_equal(km_spt(f->m, 0, FRAME + OFFSET).pte, PTE(FRAME));
}

static void lpae_host_page_again_counts_once(void **state)
{
	struct fixture *f = *state;

	make_host_dma(f);
	ASSERT_NO_CHANGE(f, km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 0, 0));
}

static void lpae_host_page_at_another_iova(void **state)
{
	struct fixture *f = *state;

	give_bank(f, 0, KC_HOSTVISOR);
	ASSERT_REFUSED(f, km_lpae_map(f->m, HOST_IOVA(FRAME + 1), ADDR(FRAME), RIGHTS, 0, 0),
		       KC_PERM);
}

static void lpae_host_bank_page_of_a_vm(void **state)
{
	struct fixture *f = *state;

	give_bank(f, 0, KC_HOSTVISOR);
	set_page(f, FRAME, 1, 0, FRAME + OFFSET);
	ASSERT_REFUSED(f, km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 0, 0), KC_PERM);
}

static void lpae_host_page_counted_16_times(void **state)
{
	struct fixture *f = *state;

	give_bank(f, 0, KC_HOSTVISOR);
	set_page(f, FRAME, KC_HOSTVISOR, KC_MAX_DMA_COUNT - 1, FRAME + OFFSET);
	ASSERT_OK(km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 0, 0));
	give_bank(f, 1, KC_HOSTVISOR);
	ASSERT_REFUSED(f, km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 1, 0), KC_BUSY);
}

/* [S24] */
static void lpae_host_page_is_out_of_reach_with_quirk(void **state)
{
	struct fixture *f = *state;

	give_bank(f, 0, KC_HOSTVISOR);
	ASSERT_REFUSED(f, km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 0, 0), KC_PERM);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(FRAME), ADDR(FRAME), RIGHTS, 0, 0), KC_PERM);
}

/* ---- mapping for VMs --------------------------------------------------------------------- */

static void lpae_vm_page_becomes_its_devices(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	host_maps(f, FRAME);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	assert_page(f, FRAME, 1, KC_INVALID, IOVA_PAGE);
	assert_int_equal(km_spt(f->m, 0, IOVA_PAGE).pte, PTE(FRAME));
	assert_frame(f, KC_HOSTVISOR, FRAME, 0);
}

/* [S50] */
static void lpae_vm_page_content_is_an_input(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	assert_int_equal(km_mem(f->m, FRAME), stream(1, 0));
	assert_int_equal(f->m->dlog[1], 1);
}

static void lpae_vm_page_keeps_content_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	assert_int_equal(km_mem(f->m, FRAME), content(NULL, FRAME));
	assert_int_equal(f->m->dlog[1], 0);
}

static void lpae_vm_own_page_at_its_gfn(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME, 1, 0, IOVA_PAGE);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	assert_page(f, FRAME, 1, 0, IOVA_PAGE);
	assert_int_equal(f->m->dlog[1], 0);
}

static void lpae_vm_own_page_elsewhere(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME, 1, 0, IOVA_PAGE + 1);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0), KC_PERM);
}

static void lpae_vm_foreign_page(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME, 2, 0, IOVA_PAGE);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0), KC_PERM);
}

static void lpae_vm_page_in_use_by_the_host(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME, KC_HOSTVISOR, 1, FRAME + OFFSET);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0), KC_BUSY);
}

static void lpae_vm_bound_iova(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME + 1, 1, 0, IOVA_PAGE);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0), KC_BUSY);
}

static void lpae_vm_existing_entry(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	ASSERT_NO_CHANGE(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), 1, 0, 0));
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME + 1), RIGHTS, 0, 0),
		       KC_BUSY);
}

static void lpae_needs_an_owner_that_is_ready(void **state)
{
	struct fixture *f = *state;
	const uint64_t wrong[] = { KC_VERIFIED, KC_POWEROFF };

	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0), KC_STATE);
	give_bank(f, 0, 1);
	for (unsigned i = 0; i < 2; i++) {
		set_state(f, 1, wrong[i]);
		ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0),
			       KC_STATE);
	}
}

static void lpae_arguments_are_pages_and_rights(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_REFUSED(f, km_lpae_map(f->m, KC_PADDR_LIMIT, ADDR(FRAME), RIGHTS, 0, 0), KC_INVAL);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(9), KC_PADDR_LIMIT, RIGHTS, 0, 0), KC_INVAL);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(9) + 1, ADDR(FRAME), RIGHTS, 0, 0), KC_INVAL);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(9), ADDR(FRAME) + 1, RIGHTS, 0, 0), KC_INVAL);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(9), ADDR(FRAME), 4, 0, 0), KC_INVAL);
}

static void lpae_without_room_gives_nothing(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	km_set_spt_next(f->m, 0, f->m->cfg.spt_pmd_start[0], f->m->cfg.spt_end[0]);
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0), KC_NOMEM);
}

/* [S23]: the frame assigned and the frame mapped differ. */
static void lpae_attribute_bit_hits_the_frame_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	assert_int_equal(km_lpae_map(f->m, ADDR(9), ADDR(0x105), 0, 0, 0).code, KC_PERM);
	assert_page(f, 0x105, 1, KC_INVALID, 9);
	assert_int_equal(km_spt(f->m, 0, 9).pte, 0);
	ASSERT_OK(km_lpae_map(f->m, ADDR(10), ADDR(0x111), 0, 0, 0));
	assert_int_equal(km_spt(f->m, 0, 10).pfn, 0x111);
}

/* [S12]: bank 1 of SMMU 0 belongs to VM 1; the swapped id is that of bank 0 of SMMU 1. */
static void lpae_relies_on_its_own_locks(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	give_bank(f, 1, 1);
	km_set_hlock(f->m, KC_LOCK_INFO + 1, false);
	assert_true(km_lpae_map(f->m, ADDR(9), ADDR(FRAME), RIGHTS, 1, 0).stuck);
}

static void lpae_relies_on_other_locks_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	give_bank(f, 1, 1);
	km_set_hlock(f->m, KC_LOCK_INFO + 1, false);
	ASSERT_OK(km_lpae_map(f->m, ADDR(9), ADDR(FRAME), RIGHTS, 1, 0));
	give_bank(f, 8, 1);
	assert_true(km_lpae_map(f->m, ADDR(10), ADDR(FRAME + 1), RIGHTS, 1, 0).stuck);
	km_set_hlock(f->m, KC_LOCK_INFO, false);
	assert_true(km_lpae_map(f->m, ADDR(11), ADDR(FRAME + 2), RIGHTS, 1, 0).stuck);
}

static void lpae_logs_assignment_and_mapping(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	f->events = 0;
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	assert_int_equal(f->events, 2);
	assert_string_equal(f->event[0], "OASSIGN_SMMU");
	assert_string_equal(f->event[1], "OSMMU_MAP");
	assert_int_equal(f->argument[0], KC_INVALID64);
}

static void lpae_no_such_bank(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, km_lpae_map(f->m, 0, ADDR(FRAME), RIGHTS, 8, 0), KC_INVAL);
	ASSERT_REFUSED(f, km_lpae_map(f->m, 0, ADDR(FRAME), RIGHTS, 0, ~0ull), KC_INVAL);
}

/* ---- the two parts, as published ----------------------------------------------------- */

static void map_page_counts_twice_as_published(void **state)
{
	struct fixture *f = *state;
	uint64_t iova = ADDR(FRAME + 1000000000);

	give_bank(f, 0, KC_HOSTVISOR);
	for (uint64_t n = 1; n <= KC_MAX_DMA_COUNT + 1; n++) {
		ASSERT_OK(local_smmu_map_page(f->m, 0, 0, iova, ADDR(FRAME) | 3));
		assert_int_equal(km_s2(f->m, FRAME).count,
				 n < KC_MAX_DMA_COUNT ? n : KC_MAX_DMA_COUNT);
	}
}

static void map_page_tests_the_mapped_frame(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	set_page(f, FRAME, 1, KC_INVALID, IOVA_PAGE);
	ASSERT_REFUSED(f, local_smmu_map_page(f->m, 0, 0, ADDR(IOVA_PAGE), PTE(FRAME + 1)),
		       KC_PERM);
	ASSERT_OK(local_smmu_map_page(f->m, 0, 0, ADDR(IOVA_PAGE), PTE(FRAME)));
}

static void assign_page_of_a_host_bank_is_nothing(void **state)
{
	struct fixture *f = *state;

	give_bank(f, 0, KC_HOSTVISOR);
	ASSERT_NO_CHANGE(f, local_smmu_assign_page(f->m, 0, 0, FRAME, IOVA_PAGE));
}

static void assign_page_of_a_free_bank(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, local_smmu_assign_page(f->m, 0, 0, FRAME, IOVA_PAGE), KC_STATE);
}

static void assign_page_of_a_free_bank_is_ignored_with_quirk(void **state)
{
	struct fixture *f = *state;

	ASSERT_NO_CHANGE(f, local_smmu_assign_page(f->m, 0, 0, FRAME, IOVA_PAGE));
}

static void operations_on_no_bank(void **state)
{
	struct fixture *f = *state;
	const uint64_t cb[] = { BANKS_OF_SMMU, 0, ~0ull }, ix[] = { 0, KC_SMMU_NUM, ~0ull };

	give_bank(f, 8, KC_HOSTVISOR); /* also "bank 8 of SMMU 0" */
	for (unsigned i = 0; i < 3; i++) {
		uint64_t iova = HOST_IOVA(FRAME);

		ASSERT_REFUSED(f, local_free_smmu_pgd(f->m, cb[i], ix[i]), KC_INVAL);
		ASSERT_REFUSED(f, local_alloc_smmu_pgd(f->m, cb[i], 0, ix[i], ~0ull), KC_INVAL);
		ASSERT_REFUSED(f, local_smmu_assign_page(f->m, cb[i], ix[i], FRAME, 0), KC_INVAL);
		ASSERT_REFUSED(f, local_smmu_map_page(f->m, cb[i], ix[i], iova, ADDR(FRAME)),
			       KC_INVAL);
		ASSERT_REFUSED(f, local_smmu_clear(f->m, 0, cb[i], ix[i]), KC_INVAL);
		ASSERT_REFUSED(f, km_iova_to_phys(f->m, 0, cb[i], ix[i]), KC_INVAL);
	}
}

static void iova_to_phys_relies_on_its_lock(void **state)
{
	struct fixture *f = *state;

	km_set_hlock(f->m, KC_LOCK_SPT, false);
	assert_true(km_iova_to_phys(f->m, 0, 0, 0).stuck);
}

static void lpae_relies_on_every_lock_of_its_halves(void **state)
{
	struct fixture *f = *state;
	const unsigned locks[] = { KC_LOCK_SMMU, KC_LOCK_INFO + 1, KC_LOCK_S2PAGE, KC_LOCK_NPT,
				   KC_LOCK_SPT };

	make_bank(f, KC_READY);
	for (unsigned i = 0; i < 5; i++) {
		km_set_hlock(f->m, locks[i], false);
		assert_true(km_lpae_map(f->m, ADDR(9), ADDR(FRAME), RIGHTS, 0, 0).stuck);
		km_set_hlock(f->m, locks[i], true);
	}
	ASSERT_OK(km_lpae_map(f->m, ADDR(9), ADDR(FRAME), RIGHTS, 0, 0));
}

/* ---- unmapping ----------------------------------------------------------------------- */

static void clear_host_entry_counts_down(void **state)
{
	struct fixture *f = *state;

	make_host_dma(f);
	ASSERT_OK(local_smmu_clear(f->m, HOST_IOVA(FRAME) + 7, 0, 0));
	assert_host_page(f, FRAME, 0);
	assert_int_equal(km_spt(f->m, 0, FRAME + OFFSET).pte, 0);
}

static void clear_twice_counts_once(void **state)
{
	struct fixture *f = *state;

	make_host_dma(f);
	give_bank(f, 1, KC_HOSTVISOR);
	ASSERT_OK(km_lpae_map(f->m, HOST_IOVA(FRAME), ADDR(FRAME), RIGHTS, 1, 0));
	ASSERT_OK(local_smmu_clear(f->m, HOST_IOVA(FRAME), 0, 0));
	ASSERT_NO_CHANGE(f, local_smmu_clear(f->m, HOST_IOVA(FRAME), 0, 0));
	assert_host_page(f, FRAME, 1);
}

static void clear_vm_entry_keeps_the_page(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	ASSERT_OK(local_smmu_clear(f->m, ADDR(IOVA_PAGE), 0, 0));
	assert_int_equal(km_spt(f->m, 0, IOVA_PAGE).pte, 0);
	assert_page(f, FRAME, 1, KC_INVALID, IOVA_PAGE);
}

static void clear_of_a_verified_vm(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_smmu_clear(f->m, ADDR(IOVA_PAGE), 0, 0), KC_STATE);
}

/* [S26] */
static void clear_of_a_vm_that_is_off(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	set_state(f, 1, KC_POWEROFF);
	ASSERT_OK(local_smmu_clear(f->m, ADDR(IOVA_PAGE), 0, 0));
	assert_int_equal(km_spt(f->m, 0, IOVA_PAGE).pte, 0);
}

static void clear_of_a_vm_that_is_off_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_POWEROFF);
	ASSERT_REFUSED(f, local_smmu_clear(f->m, ADDR(IOVA_PAGE), 0, 0), KC_STATE);
}

static void clear_of_a_free_bank(void **state)
{
	struct fixture *f = *state;

	ASSERT_NO_CHANGE(f, local_smmu_clear(f->m, ADDR(IOVA_PAGE), 0, 0));
}

static void clear_address_out_of_range(void **state)
{
	struct fixture *f = *state;

	ASSERT_REFUSED(f, local_smmu_clear(f->m, KC_PADDR_LIMIT, 0, 0), KC_INVAL);
}

static void iova_to_phys_keeps_the_offset(void **state)
{
	struct fixture *f = *state;
	struct km_result r;

	make_host_dma(f);
	r = km_iova_to_phys(f->m, HOST_IOVA(FRAME) + 0xABC, 0, 0);
	ASSERT_OK(r);
	assert_int_equal(r.value, ADDR(FRAME) + 0xABC);
}

static void iova_to_phys_of_nothing_is_the_offset(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(km_iova_to_phys(f->m, ADDR(IOVA_PAGE) + 5, 0, 0).value, 5);
}

static void lpae_vm_existing_entry_comes_before_ownership(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_READY);
	ASSERT_OK(km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(FRAME), RIGHTS, 0, 0));
	ASSERT_REFUSED(f, km_lpae_map(f->m, ADDR(IOVA_PAGE), ADDR(CORE_PFN), RIGHTS, 0, 0),
		       KC_BUSY);
}

static void clear_of_a_verified_vm_and_of_the_host_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_bank(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_smmu_clear(f->m, ADDR(IOVA_PAGE), 0, 0), KC_STATE);
	give_bank(f, 0, KC_HOSTVISOR);
	set_state(f, KC_HOSTVISOR, KC_POWEROFF); /* a record that nobody reads */
	ASSERT_OK(local_smmu_clear(f->m, ADDR(IOVA_PAGE), 0, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(alloc_gives_the_bank),
		TEST(alloc_empties_the_table),
		TEST(alloc_beyond_the_banks),
		TEST(alloc_bank_in_use),
		TEST_WITH(alloc_bank_in_use_is_ignored_with_quirk, KM_QUIRK(hvc_failure_panics)),
		TEST(alloc_needs_a_ready_vm),
		TEST_WITH(alloc_for_a_vm_that_is_off_with_quirk, KM_QUIRK(reclaim_with_live_dma)),
		TEST(alloc_for_nobody_is_refused),
		TEST(free_of_a_free_bank),
		TEST(free_of_a_vms_bank_is_refused),
		TEST_WITH(free_of_a_dead_vms_bank_with_quirk, KM_QUIRK(reclaim_with_live_dma)),
		TEST(free_of_a_host_bank_gives_its_pages_back),
		TEST(free_of_a_host_bank_counts_only_its_own_entries),
		TEST_WITH(free_of_a_host_bank_with_quirk, KM_QUIRK(host_bank_never_freed)),
		TEST(lpae_host_page_is_counted),
		TEST(lpae_host_page_again_counts_once),
		TEST(lpae_host_page_at_another_iova),
		TEST(lpae_host_bank_page_of_a_vm),
		TEST(lpae_host_page_counted_16_times),
		TEST_WITH(lpae_host_page_is_out_of_reach_with_quirk, KM_QUIRK(host_iova_offset)),
		TEST(lpae_vm_page_becomes_its_devices),
		TEST(lpae_vm_page_content_is_an_input),
		TEST_WITH(lpae_vm_page_keeps_content_with_quirk,
			  KM_QUIRK(smmu_assign_keeps_content)),
		TEST(lpae_vm_own_page_at_its_gfn),
		TEST(lpae_vm_own_page_elsewhere),
		TEST(lpae_vm_foreign_page),
		TEST(lpae_vm_page_in_use_by_the_host),
		TEST(lpae_vm_bound_iova),
		TEST(lpae_vm_existing_entry),
		TEST(lpae_needs_an_owner_that_is_ready),
		TEST(lpae_arguments_are_pages_and_rights),
		TEST(lpae_without_room_gives_nothing),
		TEST_WITH(lpae_attribute_bit_hits_the_frame_with_quirk, KM_QUIRK(smmu_pte_bit16)),
		TEST(lpae_relies_on_its_own_locks),
		TEST_WITH(lpae_relies_on_other_locks_with_quirk, KM_QUIRK(smmu_rely_wrong_lock)),
		TEST(lpae_logs_assignment_and_mapping),
		TEST(lpae_no_such_bank),
		TEST_WITH(map_page_counts_twice_as_published, PUBLISHED),
		TEST(map_page_tests_the_mapped_frame),
		TEST(assign_page_of_a_host_bank_is_nothing),
		TEST(assign_page_of_a_free_bank),
		TEST_WITH(assign_page_of_a_free_bank_is_ignored_with_quirk,
			  KM_QUIRK(hvc_failure_panics)),
		TEST(clear_host_entry_counts_down),
		TEST(clear_twice_counts_once),
		TEST(clear_vm_entry_keeps_the_page),
		TEST(clear_of_a_verified_vm),
		TEST(clear_of_a_vm_that_is_off),
		TEST_WITH(clear_of_a_vm_that_is_off_with_quirk,
			  KM_QUIRK(smmu_clear_poweroff_panics)),
		TEST(clear_of_a_free_bank),
		TEST(clear_address_out_of_range),
		TEST(iova_to_phys_keeps_the_offset),
		TEST(iova_to_phys_of_nothing_is_the_offset),
		TEST(operations_on_no_bank),
		TEST(iova_to_phys_relies_on_its_lock),
		TEST(lpae_relies_on_every_lock_of_its_halves),
		TEST(lpae_vm_existing_entry_comes_before_ownership),
		TEST_WITH(clear_of_a_verified_vm_and_of_the_host_with_quirk,
			  KM_QUIRK(smmu_clear_poweroff_panics)),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
