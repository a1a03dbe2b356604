/* SPDX-License-Identifier: Apache-2.0 */
/* boot_ops.c: VMs, vCPUs and images (7.8 to 7.15, 7.21, 8.2.5, 8.2.7, 16.6, 18.3). */
#include "model/kcore/test/model_fixture.h"

#define IMAGE_ADDR ADDR(GFN)
#define IMAGE_BYTES 5000u /* two pages, the second not full */

/* VM 1 is READY with one image, and its pages are given. */
static void make_image(struct fixture *f)
{
	make_vm(f, KC_READY);
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR, IMAGE_BYTES));
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME, 0));
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME + 1, 0));
}

/* VM 1 is READY with `count` declared images of one page. */
static void declare_images(struct fixture *f, uint64_t count)
{
	make_vm(f, KC_READY);
	for (uint64_t k = 0; k < count; k++)
		ASSERT_OK(local_set_boot_info(f->m, 1, ADDR(BLOCK_GFN * (k + 1)), KC_PAGE_SIZE));
}

/* ---- vCPUs ------------------------------------------------------------------------------- */

static void vcpu_becomes_active_and_ready_again(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_OK(local_set_vcpu_active(f->m, 1, 0));
	assert_int_equal(f->m->vm[1].vcpu_state[0], KC_ACTIVE);
	ASSERT_OK(local_set_vcpu_inactive(f->m, 1, 0));
	assert_int_equal(f->m->vm[1].vcpu_state[0], KC_READY);
}

static void set_vcpu_active_needs_a_verified_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_set_vcpu_active(f->m, 1, 0), KC_STATE);
	set_state(f, 1, KC_POWEROFF);
	ASSERT_REFUSED(f, local_set_vcpu_active(f->m, 1, 0), KC_STATE);
}

static void set_vcpu_active_needs_a_ready_vcpu(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_set_vcpu_active(f->m, 1, 1), KC_STATE);
	ASSERT_OK(local_set_vcpu_active(f->m, 1, 0));
	ASSERT_REFUSED(f, local_set_vcpu_active(f->m, 1, 0), KC_STATE);
}

static void set_vcpu_inactive_works_when_the_vm_is_off(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_OK(local_set_vcpu_active(f->m, 1, 0));
	ASSERT_OK(local_set_vm_poweroff(f->m, 1));
	ASSERT_OK(local_set_vcpu_inactive(f->m, 1, 0));
	ASSERT_REFUSED(f, local_set_vcpu_inactive(f->m, 1, 0), KC_STATE);
}

static void register_vcpu_names_it(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_register_vcpu(f->m, 1, 7));
	assert_int_equal(f->m->vm[1].vcpu[7], vcpu_of(1, 7));
	assert_int_equal(f->m->vm[1].vcpu_state[7], KC_READY);
}

static void register_vcpu_twice_is_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	f->m->ctxt[KC_VCPU_PER_VM][KM_x0] = 9;
	ASSERT_REFUSED(f, local_register_vcpu(f->m, 1, 0), KC_STATE);
}

static void register_vcpu_needs_a_ready_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_register_vcpu(f->m, 1, 1), KC_STATE);
}

static void register_vcpu_no_such_vcpu(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_register_vcpu(f->m, 1, KC_VCPU_PER_VM), KC_INVAL);
	ASSERT_REFUSED(f, local_register_vcpu(f->m, KC_HOSTVISOR, 0), KC_INVAL);
}

/* [S10] */
static void register_vcpu_resets_the_context(void **state)
{
	struct fixture *f = *state;
	uint64_t *ctxt = f->m->ctxt[KC_VCPU_PER_VM + 1];

	make_vm(f, KC_READY);
	memset(ctxt, 0x77, sizeof(f->m->ctxt[0]));
	ASSERT_OK(local_register_vcpu(f->m, 1, 1));
	for (unsigned w = 0; w < KM_CTXT_WORDS; w++)
		assert_int_equal(ctxt[w], w == KM_dirty ? KC_INVALID64 : 0);
}

static void register_vcpu_keeps_the_context_with_quirk(void **state)
{
	struct fixture *f = *state;
	uint64_t *ctxt = f->m->ctxt[KC_VCPU_PER_VM + 1];

	make_vm(f, KC_READY);
	memset(ctxt, 0x77, sizeof(f->m->ctxt[0]));
	ASSERT_OK(local_register_vcpu(f->m, 1, 1));
	assert_int_equal(ctxt[KM_dirty], 0x7777777777777777ull);
	assert_int_equal(ctxt[KM_x0], 0x7777777777777777ull);
}

/* ---- VMs ----------------------------------------------------------------------------- */

static void register_kvm_gives_fresh_numbers(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(km_register_kvm(f->m).value, 1);
	assert_int_equal(km_register_kvm(f->m).value, 2);
	assert_int_equal(f->m->vm[2].state, KC_READY);
	assert_int_equal(f->m->vm[2].kvm, kvm_of(2));
	assert_int_equal(f->m->next_vmid, 3);
}

static void register_kvm_gives_15_vms(void **state)
{
	struct fixture *f = *state;

	for (uint64_t v = 1; v <= KC_MAX_VM; v++)
		ASSERT_OK(km_register_kvm(f->m));
	ASSERT_REFUSED(f, km_register_kvm(f->m), KC_NOMEM);
	ASSERT_REFUSED(f, local_gen_vmid(f->m), KC_NOMEM);
}

static void register_kvm_used_number_is_refused(void **state)
{
	struct fixture *f = *state;

	set_state(f, 1, KC_POWEROFF);
	ASSERT_REFUSED(f, km_register_kvm(f->m), KC_STATE);
	ASSERT_REFUSED(f, local_register_kvm(f->m, 1), KC_STATE);
}

static void register_kvm_logs_both_parts(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(km_register_kvm(f->m));
	assert_int_equal(f->events, 2);
	assert_string_equal(f->event[0], "OGEN_VMID");
	assert_string_equal(f->event[1], "OREG_KVM");
	assert_int_equal(f->argument[1], 1);
}

static void poweroff_needs_a_verified_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_NO_CHANGE(f, local_set_vm_poweroff(f->m, 1));
	set_state(f, 1, KC_VERIFIED);
	ASSERT_OK(local_set_vm_poweroff(f->m, 1));
	assert_int_equal(f->m->vm[1].state, KC_POWEROFF);
}

static void poweroff_is_unconditional_as_published(void **state)
{
	struct fixture *f = *state;

	ASSERT_OK(local_set_vm_poweroff(f->m, 1));
	assert_int_equal(f->m->vm[1].state, KC_POWEROFF);
}

/* ---- declaring images ---------------------------------------------------------------- */

static void boot_info_declares_an_image(void **state)
{
	struct fixture *f = *state;
	const struct km_load *image = &f->m->vm[1].load[0];

	make_vm(f, KC_READY);
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR, IMAGE_BYTES));
	assert_int_equal(f->m->vm[1].next_load_info, 1);
	assert_int_equal(image->load_addr, IMAGE_ADDR);
	assert_int_equal(image->load_size, IMAGE_BYTES);
	assert_int_equal(image->remap_addr, KC_REMAP_START);
	assert_int_equal(f->m->next_remap_ptr, KC_REMAP_START + ADDR(2));
}

static void boot_info_needs_a_ready_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, IMAGE_ADDR, 1), KC_STATE);
}

static void boot_info_empty_image(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, IMAGE_ADDR, 0), KC_INVAL);
}

static void boot_info_unaligned_image(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, IMAGE_ADDR + 1, 1), KC_INVAL);
}

static void boot_info_overlapping_images(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR, IMAGE_BYTES));
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, IMAGE_ADDR + ADDR(1), 1), KC_INVAL);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, IMAGE_ADDR - ADDR(1), ADDR(1) + 1),
		       KC_INVAL);
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR + ADDR(2), 1));
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR - ADDR(1), ADDR(1)));
}

static void boot_info_overlapping_images_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR, IMAGE_BYTES));
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR + 5, 1));
}

static void boot_info_five_images(void **state)
{
	struct fixture *f = *state;

	declare_images(f, KC_MAX_LOAD_INFO);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, 0, 1), KC_NOMEM);
}

static void boot_info_sixth_image_is_ignored_as_published(void **state)
{
	struct fixture *f = *state;

	declare_images(f, KC_MAX_LOAD_INFO);
	ASSERT_NO_CHANGE(f, local_set_boot_info(f->m, 1, 0, 1));
}

/* The bound is strict: the last page of the window is never used. */
static void boot_info_full_window(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, 0, ADDR(WINDOW_PAGES)), KC_NOMEM);
	ASSERT_OK(local_set_boot_info(f->m, 1, 0, ADDR(WINDOW_PAGES - 1)));
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, ADDR(WINDOW_PAGES), 1), KC_NOMEM);
}

static void boot_info_counts_before_a_full_window_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	assert_int_equal(local_set_boot_info(f->m, 1, 0, ADDR(WINDOW_PAGES)).code, KC_NOMEM);
	assert_int_equal(f->m->vm[1].next_load_info, 1);
	ASSERT_OK(local_set_boot_info(f->m, 1, 0, 0));
	assert_int_equal(f->m->vm[1].next_load_info, 2);
}

static void boot_info_address_out_of_range(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, KC_PADDR_LIMIT, 1), KC_INVAL);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, ~0ull, ~0ull), KC_INVAL);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, 0, KC_PADDR_LIMIT), KC_INVAL);
}

static void boot_info_huge_size_does_not_wrap(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_set_boot_info(f->m, 1, 0, ~0ull), KC_NOMEM);
}

/* ---- giving pages -------------------------------------------------------------------- */

static void remap_takes_the_page(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	host_maps(f, FRAME);
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR, IMAGE_BYTES));

	struct km_result r = local_remap_vm_image(f->m, 1, FRAME, 0);

	ASSERT_OK(r);
	assert_int_equal(r.next, 1);
	assert_page(f, FRAME, 1, 0, GFN);
	assert_frame(f, KC_HOSTVISOR, FRAME, 0);
	assert_frame(f, 1, GFN, FRAME);
	assert_frame(f, KC_COREVISOR, KC_REMAP_START / KC_PAGE_SIZE, FRAME);
	assert_int_equal(km_mem(f->m, FRAME), stream(1, 0));
	assert_int_equal(f->m->vm[1].load[0].mapped_pages, 1);
}

static void remap_pages_follow_each_other(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	assert_frame(f, 1, GFN + 1, FRAME + 1);
	assert_frame(f, KC_COREVISOR, KC_REMAP_START / KC_PAGE_SIZE + 1, FRAME + 1);
}

static void remap_complete_image_is_refused(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME + 2, 0), KC_INVAL);
}

static void remap_undeclared_image_is_refused(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME + 2, 1), KC_INVAL);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME + 2, ~0ull), KC_INVAL);
}

static void remap_needs_a_ready_vm(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	set_state(f, 1, KC_VERIFIED);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME, 0), KC_STATE);
}

static void remap_foreign_frame_is_refused(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, CORE_PFN, 0), KC_PERM);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, DEVICE_PFN, 0), KC_PERM);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, KC_PFN_LIMIT, 0), KC_PERM);
}

static void remap_frame_in_use_by_a_device(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	set_page(f, FRAME, KC_HOSTVISOR, 1, FRAME + OFFSET);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME, 0), KC_BUSY);
}

static void remap_page_of_devices_at_its_gfn(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	set_page(f, FRAME, 1, KC_INVALID, BLOCK_GFN);
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME, 0));
	assert_page(f, FRAME, 1, 0, BLOCK_GFN);
}

static void remap_over_a_device_entry_is_refused(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_OK(local_map_io(f->m, 1, ADDR(BLOCK_GFN), ADDR(DEVICE_PFN)));
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME, 0), KC_BUSY);
}

static void remap_without_room_gives_nothing(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	exhaust(f, 1);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME, 0), KC_NOMEM);
}

static void remap_without_window_tables_gives_nothing(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	exhaust(f, KC_COREVISOR);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, FRAME, 0), KC_NOMEM);
}

/* [S9] */
static void remap_only_shows_the_page_with_quirk(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME, 0));
	assert_host_page(f, FRAME, 0);
	assert_frame(f, 1, BLOCK_GFN, 0);
	assert_frame(f, KC_COREVISOR, KC_REMAP_START / KC_PAGE_SIZE, FRAME);
}

static void remap_shows_host_pages_only(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, CORE_PFN, 0), KC_PERM);
	ASSERT_REFUSED(f, local_remap_vm_image(f->m, 1, KC_PFN_LIMIT, 0), KC_INVAL);
}

/* [S7] */
static void remap_shows_any_page_with_quirk(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_OK(local_remap_vm_image(f->m, 1, 1ull << 40, 0));
	assert_int_equal(km_npt(f->m, KC_COREVISOR, KC_REMAP_START / KC_PAGE_SIZE).pte,
			 1ull << 52 | KC_PAGE_HYP);
}

/* ---- verification -------------------------------------------------------------------- */

static void verify_complete_and_signed(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_int_equal(f->m->vm[1].state, KC_VERIFIED);
}

static void verify_drops_the_window(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	ASSERT_OK(local_verify_vm(f->m, 1));
	for (uint64_t k = 0; k < 2; k++)
		assert_int_equal(km_npt(f->m, KC_COREVISOR, KC_REMAP_START / KC_PAGE_SIZE + k).pte,
				 KC_PAGE_GUEST);
	assert_frame(f, 1, GFN, FRAME);
}

static void verify_needs_an_image(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_verify_vm(f->m, 1), KC_INVAL);
}

static void verify_needs_complete_images(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	ASSERT_OK(local_set_boot_info(f->m, 1, ADDR(BLOCK_GFN), 1));
	ASSERT_REFUSED(f, local_verify_vm(f->m, 1), KC_INVAL);
}

/* [S8] */
static void verify_looks_at_the_third_image(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 3);
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME, 0));
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME + 1, 1));
	ASSERT_REFUSED(f, local_verify_vm(f->m, 1), KC_INVAL);
}

static void verify_skips_the_third_image_with_quirk(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 3);
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME, 0));
	ASSERT_REFUSED(f, local_verify_vm(f->m, 1), KC_INVAL);
	ASSERT_OK(local_remap_vm_image(f->m, 1, FRAME + 1, 1));
	ASSERT_OK(local_verify_vm(f->m, 1));
}

static void verify_needs_a_signature(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	f->sign = false;
	ASSERT_REFUSED(f, km_verify_vm_image(f->m, 1), KC_PERM);
	assert_int_equal(f->m->vm[1].state, KC_READY);
}

static void verify_needs_a_ready_vm(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	ASSERT_REFUSED(f, km_verify_vm_image(f->m, 1), KC_STATE);
}

/* [S9 (b)] */
static void verify_of_nothing_with_quirk(void **state)
{
	struct fixture *f = *state;

	f->sign = false;
	make_vm(f, KC_READY);
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_int_equal(f->m->vm[1].state, KC_VERIFIED);
}

static void verify_loads_the_block_around_the_frame_with_quirk(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_OK(local_remap_vm_image(f->m, 1, BLOCK_FRAME + 9, 0));
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_frame(f, 1, BLOCK_GFN, BLOCK_FRAME);
	assert_page(f, BLOCK_FRAME + 511, 1, 0, BLOCK_GFN + 511);
}

/* [S8] in the published form: image 2 is never loaded. */
static void verify_loads_two_images_as_published(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 3);
	for (uint64_t k = 0; k < 3; k++)
		ASSERT_OK(local_remap_vm_image(f->m, 1, BLOCK_FRAME + k * KC_PMD_PAGES, k));
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_frame(f, 1, 2 * BLOCK_GFN, BLOCK_FRAME + KC_PMD_PAGES);
	assert_frame(f, 1, 3 * BLOCK_GFN, 0);
}

static void verify_loads_three_images_without_that_quirk(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 3);
	for (uint64_t k = 0; k < 3; k++)
		ASSERT_OK(local_remap_vm_image(f->m, 1, BLOCK_FRAME + k * KC_PMD_PAGES, k));
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_frame(f, 1, 3 * BLOCK_GFN, BLOCK_FRAME + 2 * KC_PMD_PAGES);
}

/* [S11] */
static void verify_marks_the_hosts_lock_as_published(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_int_equal(marked_locks(f), LOCK(KC_LOCK_INFO));
}

static void verify_frees_its_lock_without_that_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_int_equal(marked_locks(f), 0);
}

static void verify_relies_on_its_lock(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	km_set_hlock(f->m, KC_LOCK_INFO + 1, false);
	assert_true(km_verify_vm_image(f->m, 1).stuck);
}

static void verify_loading_relies_on_the_window(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_OK(local_remap_vm_image(f->m, 1, BLOCK_FRAME, 0));
	km_set_hlock(f->m, KC_LOCK_NPT + KC_COREVISOR, false);
	assert_true(km_verify_vm_image(f->m, 1).stuck);
}

static void verify_twice_panics_as_published(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	assert_false(km_verify_vm_image(f->m, 1).halt);
	assert_true(km_verify_vm_image(f->m, 1).halt);
}

static void verify_twice_without_images_is_refused(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	ASSERT_REFUSED(f, km_verify_vm_image(f->m, 1), KC_STATE);
}

static void verify_without_a_page_panics_as_published(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	km_set_vm(f->m, 1, &f->m->vm[1].load[0].mapped_pages, 1);
	assert_true(km_verify_vm_image(f->m, 1).halt);
	assert_int_equal(f->m->vm[1].state, KC_READY);
}

static void verify_logs_as_published(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	f->events = 0;
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_int_equal(f->events, 2);
	assert_string_equal(f->event[0], "OVERIFY");
	assert_string_equal(f->event[1], "OVERIFY");
}

static void register_kvm_relies_on_ghost_locks(void **state)
{
	struct fixture *f = *state;

	km_set_hlock(f->m, KC_LOCK_CORE, false);
	assert_true(km_register_kvm(f->m).stuck);
	km_set_hlock(f->m, KC_LOCK_CORE, true);
	km_set_hlock(f->m, KC_LOCK_INFO + 1, false);
	assert_true(km_register_kvm(f->m).stuck);
}

static void operations_on_no_vm(void **state)
{
	struct fixture *f = *state;
	const uint64_t wrong[] = { KC_HOSTVISOR, KC_COREVISOR, KC_VMIDS, ~0ull };

	for (unsigned i = 0; i < 4; i++) {
		ASSERT_REFUSED(f, local_set_vcpu_active(f->m, wrong[i], 0), KC_INVAL);
		ASSERT_REFUSED(f, local_set_vcpu_inactive(f->m, wrong[i], 0), KC_INVAL);
		ASSERT_REFUSED(f, local_register_kvm(f->m, wrong[i]), KC_INVAL);
		ASSERT_REFUSED(f, local_set_boot_info(f->m, wrong[i], 0, 1), KC_INVAL);
		ASSERT_REFUSED(f, local_remap_vm_image(f->m, wrong[i], FRAME, 0), KC_INVAL);
		ASSERT_REFUSED(f, local_verify_vm(f->m, wrong[i]), KC_INVAL);
		ASSERT_REFUSED(f, km_verify_vm_image(f->m, wrong[i]), KC_INVAL);
		ASSERT_REFUSED(f, local_set_vm_poweroff(f->m, wrong[i]), KC_INVAL);
	}
}

static void vcpu_operations_on_no_vcpu(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_set_vcpu_active(f->m, 1, KC_VCPU_PER_VM), KC_INVAL);
	ASSERT_REFUSED(f, local_set_vcpu_inactive(f->m, 1, ~0ull), KC_INVAL);
}

/* ---- 8.5.1 ------------------------------------------------------------------------------- */

static void search_finds_the_window(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	assert_int_equal(km_search_load_info(f->m, 1, IMAGE_ADDR), KC_REMAP_START);
	assert_int_equal(km_search_load_info(f->m, 1, IMAGE_ADDR + IMAGE_BYTES - 1),
			 KC_REMAP_START + IMAGE_BYTES - 1);
}

static void search_outside_finds_nothing(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	assert_int_equal(km_search_load_info(f->m, 1, IMAGE_ADDR - 1), 0);
	assert_int_equal(km_search_load_info(f->m, 1, IMAGE_ADDR + IMAGE_BYTES), 0);
	assert_int_equal(km_search_load_info(f->m, 2, IMAGE_ADDR), 0);
	assert_int_equal(km_search_load_info(f->m, ~0ull, IMAGE_ADDR), 0);
}

static void search_last_match_wins_as_published(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR, IMAGE_BYTES));
	ASSERT_OK(local_set_boot_info(f->m, 1, IMAGE_ADDR + 8, 8));
	assert_int_equal(km_search_load_info(f->m, 1, IMAGE_ADDR + 9),
			 KC_REMAP_START + ADDR(2) + 1);
}

static void register_kvm_exhausted_stops_at_once_as_published(void **state)
{
	struct fixture *f = *state;

	km_store(f->m, KM_F_CORE, 0, &f->m->next_vmid, KC_MAX_VM + 1);
	assert_true(km_register_kvm(f->m).halt);
	assert_int_equal(f->events, 1);
	assert_int_equal(f->m->next_vmid, KC_MAX_VM + 1);
}

static void verify_loading_logs_what_it_reads(void **state)
{
	struct fixture *f = *state;

	declare_images(f, 1);
	ASSERT_OK(local_remap_vm_image(f->m, 1, BLOCK_FRAME, 0));
	f->events = 0;
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_string_equal(f->event[1], "OPT_GET");
	assert_int_equal(f->argument[1], KC_COREVISOR);
	assert_string_equal(f->event[2], "OASSIGN_VM");
}

static void verify_logs_once(void **state)
{
	struct fixture *f = *state;

	make_image(f);
	f->events = 0;
	ASSERT_OK(km_verify_vm_image(f->m, 1));
	assert_int_equal(f->events, 1);
	assert_string_equal(f->event[0], "OVERIFY");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(vcpu_becomes_active_and_ready_again),
		TEST(set_vcpu_active_needs_a_verified_vm),
		TEST(set_vcpu_active_needs_a_ready_vcpu),
		TEST(set_vcpu_inactive_works_when_the_vm_is_off),
		TEST(register_vcpu_names_it),
		TEST(register_vcpu_twice_is_refused),
		TEST(register_vcpu_needs_a_ready_vm),
		TEST(register_vcpu_no_such_vcpu),
		TEST(register_vcpu_resets_the_context),
		TEST_WITH(register_vcpu_keeps_the_context_with_quirk,
			  KM_QUIRK(register_vcpu_no_dirty)),
		TEST(register_kvm_gives_fresh_numbers),
		TEST(register_kvm_gives_15_vms),
		TEST(register_kvm_used_number_is_refused),
		TEST(register_kvm_logs_both_parts),
		TEST(poweroff_needs_a_verified_vm),
		TEST_WITH(poweroff_is_unconditional_as_published, PUBLISHED),
		TEST(boot_info_declares_an_image),
		TEST(boot_info_needs_a_ready_vm),
		TEST(boot_info_empty_image),
		TEST(boot_info_unaligned_image),
		TEST(boot_info_overlapping_images),
		TEST_WITH(boot_info_overlapping_images_with_quirk, KM_QUIRK(no_image_verification)),
		TEST(boot_info_five_images),
		TEST_WITH(boot_info_sixth_image_is_ignored_as_published, PUBLISHED),
		TEST(boot_info_full_window),
		TEST_WITH(boot_info_counts_before_a_full_window_with_quirk,
			  KM_QUIRK(boot_count_before_panic)),
		TEST(boot_info_address_out_of_range),
		TEST_WITH(boot_info_huge_size_does_not_wrap, KM_QUIRK(boot_info_wrong_check)),
		TEST(remap_takes_the_page),
		TEST(remap_pages_follow_each_other),
		TEST(remap_complete_image_is_refused),
		TEST(remap_undeclared_image_is_refused),
		TEST(remap_needs_a_ready_vm),
		TEST(remap_foreign_frame_is_refused),
		TEST(remap_frame_in_use_by_a_device),
		TEST(remap_page_of_devices_at_its_gfn),
		TEST(remap_over_a_device_entry_is_refused),
		TEST(remap_without_room_gives_nothing),
		TEST(remap_without_window_tables_gives_nothing),
		TEST_WITH(remap_only_shows_the_page_with_quirk, KM_QUIRK(no_image_verification)),
		TEST_WITH(remap_shows_host_pages_only, KM_QUIRK(no_image_verification)),
		TEST_WITH(remap_shows_any_page_with_quirk,
			  KM_QUIRK(no_image_verification) | KM_QUIRK(remap_pfn_unchecked)),
		TEST(verify_complete_and_signed),
		TEST(verify_drops_the_window),
		TEST(verify_needs_an_image),
		TEST(verify_needs_complete_images),
		TEST(verify_looks_at_the_third_image),
		TEST_WITH(verify_skips_the_third_image_with_quirk,
			  KM_QUIRK(verify_loop_stuck_at_1)),
		TEST(verify_needs_a_signature),
		TEST(verify_needs_a_ready_vm),
		TEST_WITH(verify_of_nothing_with_quirk, KM_QUIRK(no_image_verification)),
		TEST_WITH(verify_loads_the_block_around_the_frame_with_quirk,
			  KM_QUIRK(no_image_verification)),
		TEST_WITH(verify_loads_two_images_as_published, PUBLISHED),
		TEST_WITH(verify_loads_three_images_without_that_quirk,
			  PUBLISHED & ~KM_QUIRK(verify_loop_stuck_at_1)),
		TEST_WITH(verify_marks_the_hosts_lock_as_published, PUBLISHED),
		TEST_WITH(verify_frees_its_lock_without_that_quirk,
			  PUBLISHED & ~KM_QUIRK(verify_locks_host_info)),
		TEST(verify_relies_on_its_lock),
		TEST(search_finds_the_window),
		TEST(search_outside_finds_nothing),
		TEST_WITH(search_last_match_wins_as_published, PUBLISHED),
		TEST_WITH(verify_loading_relies_on_the_window, PUBLISHED),
		TEST_WITH(verify_twice_panics_as_published, PUBLISHED),
		TEST_WITH(verify_twice_without_images_is_refused, KM_QUIRK(no_image_verification)),
		TEST_WITH(verify_without_a_page_panics_as_published, PUBLISHED),
		TEST_WITH(verify_logs_as_published, PUBLISHED),
		TEST(register_kvm_relies_on_ghost_locks),
		TEST(operations_on_no_vm),
		TEST(vcpu_operations_on_no_vcpu),
		TEST_WITH(register_kvm_exhausted_stops_at_once_as_published, PUBLISHED),
		TEST_WITH(verify_loading_logs_what_it_reads, PUBLISHED),
		TEST(verify_logs_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
