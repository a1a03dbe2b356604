/* SPDX-License-Identifier: Apache-2.0 */
/* Registration, images, verification, states (18.3, 16.6). */
#include "hyp/kcore/test/ops_fixture.h"

#define P 0x300ull
#define LA (IMAGE_GFN << 12)

/* Entries of the EL2 window. */
static uint64_t window_frame(const struct fixture *f, uint64_t va_page)
{
	return npt_frame(f->kc, KC_COREVISOR, va_page);
}

#define WINDOW (KC_REMAP_START >> 12)

/* ---- register_kvm, register_vcpu ---------------------------------------------------- */

static void register_kvm_hands_out_15_vmids(void **state)
{
	struct fixture *f = *state;
	uint64_t v = 0;

	for (uint64_t n = 1; n <= KC_MAX_VM; n++) {
		ASSERT_OK(f, register_kvm(f->kc, 0, &v), "register_kvm.ok");
		assert_int_equal(v, n);
		assert_int_equal(f->kc->vm[n].state, KC_READY);
		assert_int_equal(f->kc->vm[n].kvm, 0x1000 + n);
	}
	ASSERT_REFUSED(f, register_kvm(f->kc, 0, &v), KC_NOMEM, "register_kvm.vmids");
	assert_int_equal(v, KC_MAX_VM);
}

static void register_kvm_has_two_windows(void **state)
{
	struct fixture *f = *state;
	uint64_t v;

	assert_int_equal(register_kvm(f->kc, 0, &v), KC_OK);
	assert_int_equal(f->windows, 2);
	assert_int_equal(f->window[0].op, KC_OP_GEN_VMID);
	assert_int_equal(f->window[1].op, KC_OP_REGISTER_KVM);
	assert_int_equal(f->window[1].target, v);
}

static void other_cpu_registers(struct fixture *f)
{
	uint64_t v;

	assert_int_equal(register_kvm(f->kc, 1, &v), KC_OK);
	assert_int_equal(v, 2);
}

static void register_kvm_of_two_cpus_differ(void **state)
{
	struct fixture *f = *state;
	uint64_t v;

	f->nested = other_cpu_registers;
	f->at_lock = 2; /* between the two parts */
	assert_int_equal(register_kvm(f->kc, 0, &v), KC_OK);
	assert_int_equal(v, 1);
	assert_int_equal(f->kc->next_vmid, 3);
}

static void register_kvm_panics_on_a_used_record(void **state)
{
	struct fixture *f = *state;
	uint64_t v = 77;

	f->unlocked = true;
	set_vm_state(f->kc, 0, 1, KC_POWEROFF);
	f->unlocked = false;
	assert_int_not_equal(register_kvm(f->kc, 0, &v), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_VMID);
	assert_int_equal(v, 77);
}

static void register_vcpu_resets_the_context(void **state) /* S10 */
{
	struct fixture *f = *state;
	uint64_t v = 0;

	assert_int_equal(register_kvm(f->kc, 0, &v), KC_OK);
	for (unsigned word = 0; word < KC_CTXT_WORDS; word++)
		set_ctxt(f->kc, 0, v, 7, word, 0xABCD + word);
	ASSERT_OK(f, register_vcpu(f->kc, 0, v, 7), "register_vcpu.ok");
	for (unsigned word = 0; word < KC_CTXT_WORDS; word++)
		assert_true(get_ctxt(f->kc, v, 7, word) ==
			    (word == KC_CTXT_DIRTY ? KC_INVALID64 : 0));
	assert_int_equal(f->kc->vm[v].vcpu_state[7], KC_READY);
	assert_int_equal(f->kc->vm[v].vcpu[7], 0x2000 + 8 * v + 7);
	assert_int_equal(get_ctxt(f->kc, v, 6, KC_CTXT_DIRTY), 0);
}

static void register_vcpu_refuses_twice(void **state) /* C8 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, register_vcpu(f->kc, 0, v, 0), KC_STATE, "register_vcpu.vcpu_state");
}

static void register_vcpu_refuses_vm_not_ready(void **state) /* C8 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, register_vcpu(f->kc, 0, v, 1), KC_STATE, "register_vcpu.state");
	ASSERT_REFUSED(f, register_vcpu(f->kc, 0, 15, 0), KC_STATE, "register_vcpu.state");
}

/* ---- set_boot_info ---------------------------------------------------------------------- */

static void set_boot_info_records_the_image(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_OK(f, set_boot_info(f->kc, 0, v, LA, 4097), "set_boot_info.ok");
	const struct kcore_load_info *image = &f->kc->vm[v].load[0];

	assert_int_equal(image->load_addr, LA);
	assert_int_equal(image->load_size, 4097);
	assert_int_equal(image->remap_addr, KC_REMAP_START);
	assert_int_equal(image->mapped_pages, 0);
	assert_int_equal(f->kc->vm[v].next_load_info, 1);
	assert_int_equal(f->kc->next_remap_ptr, KC_REMAP_START + 2 * KC_PAGE_SIZE);
}

static void set_boot_info_places_images_one_after_the_other(void **state) /* C11 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), w = ready_vm(f);

	assert_int_equal(set_boot_info(f->kc, 0, v, LA, 4096), KC_OK);
	assert_int_equal(set_boot_info(f->kc, 0, w, LA, 1), KC_OK);
	assert_int_equal(set_boot_info(f->kc, 0, v, LA + 4096, 8192), KC_OK);
	assert_int_equal(f->kc->vm[w].load[0].remap_addr, KC_REMAP_START + KC_PAGE_SIZE);
	assert_int_equal(f->kc->vm[v].load[1].remap_addr, KC_REMAP_START + 2 * KC_PAGE_SIZE);
	assert_int_equal(f->kc->next_remap_ptr, KC_REMAP_START + 4 * KC_PAGE_SIZE);
}

static void set_boot_info_accepts_five_images(void **state) /* L21 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	for (uint64_t k = 0; k < KC_MAX_LOAD_INFO; k++)
		assert_int_equal(set_boot_info(f->kc, 0, v, LA + k * 4096, 4096), KC_OK);
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, LA + 5 * 4096, 4096), KC_NOMEM,
		       "set_boot_info.images");
}

static void set_boot_info_refuses_full_window(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	/* The end of the window itself stays free: strictly below (2.5). */
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, LA, WINDOW_PAGES * 4096), KC_NOMEM,
		       "set_boot_info.window");
	ASSERT_OK(f, set_boot_info(f->kc, 0, v, LA, (WINDOW_PAGES - 1) * 4096), "set_boot_info.ok");
}

static void set_boot_info_refuses_overlap_in_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), w = ready_vm(f);

	assert_int_equal(set_boot_info(f->kc, 0, v, LA, 4097), KC_OK);
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, LA + 4096, 1), KC_INVAL,
		       "set_boot_info.overlap");
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, LA - 4096, 4097), KC_INVAL,
		       "set_boot_info.overlap");
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, LA - 4096, 9 * 4096), KC_INVAL,
		       "set_boot_info.overlap");
	ASSERT_OK(f, set_boot_info(f->kc, 0, v, LA - 4096, 4096), "set_boot_info.ok");
	ASSERT_OK(f, set_boot_info(f->kc, 0, v, LA + 8192, 1), "set_boot_info.ok");
	ASSERT_OK(f, set_boot_info(f->kc, 0, w, LA, 1), "set_boot_info.ok");
}

static void set_boot_info_refuses_empty_image(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, LA, 0), KC_INVAL, "set_boot_info.empty");
}

static void set_boot_info_refuses_unaligned_address(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, LA + 1, 4096), KC_INVAL,
		       "set_boot_info.alignment");
}

static void set_boot_info_refuses_addresses_beyond_memory(void **state) /* S6 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, KC_PADDR_LIMIT, 4096), KC_INVAL,
		       "set_boot_info.address");
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, KC_PADDR_LIMIT - 4096, 4097), KC_INVAL,
		       "set_boot_info.address");
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, 0, ~0ull), KC_INVAL, "set_boot_info.address");
	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, ~0xFFFull, 4096), KC_INVAL,
		       "set_boot_info.address");
	ASSERT_OK(f, set_boot_info(f->kc, 0, v, KC_PADDR_LIMIT - 4096, 4096), "set_boot_info.ok");
}

static void set_boot_info_refuses_vm_not_ready(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, set_boot_info(f->kc, 0, v, 0, 4096), KC_STATE, "set_boot_info.state");
}

/* ---- remap_vm_image ----------------------------------------------------------------------- */

static uint64_t vm_with_image(struct fixture *f)
{
	uint64_t v = ready_vm(f);

	assert_int_equal(set_boot_info(f->kc, 0, v, LA, IMAGE_BYTES), KC_OK);
	forget_windows(f);
	return v;
}

static void remap_takes_the_page_at_once(void **state) /* S7, 16.6 */
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f), n = position(f, v);

	assert_int_equal(map_host(f->kc, 0, P << 12), KC_OK);
	forget_windows(f);
	ASSERT_OK(f, remap_vm_image(f->kc, 0, v, P, 0), "remap_vm_image.ok_fresh");
	assert_page(f, P, v, 0, IMAGE_GFN);
	assert_int_equal(reach(f, KC_HOSTVISOR, P), 0);
	assert_int_equal(reach(f, v, IMAGE_GFN), P);
	assert_int_equal(walk_npt(f->kc, KC_COREVISOR, KC_REMAP_START), P << 12 | KC_PAGE_HYP);
	assert_int_equal(f->kc->vm[v].load[0].mapped_pages, 1);
	assert_int_equal(content(f, P), stream_value(v, n));
	assert_int_equal(only_window(f, KC_OP_REMAP_VM_IMAGE)->a, P);
	assert_int_equal(only_window(f, KC_OP_ASSIGN_PFN_TO_VM)->b, IMAGE_GFN);
}

static void remap_goes_through_the_image_in_order(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	assert_int_equal(remap_vm_image(f->kc, 0, v, P + 9, 0), KC_OK);
	assert_int_equal(remap_vm_image(f->kc, 0, v, P + 2, 0), KC_OK);
	assert_int_equal(window_frame(f, WINDOW), P + 9);
	assert_int_equal(window_frame(f, WINDOW + 1), P + 2);
	assert_int_equal(reach(f, v, IMAGE_GFN), P + 9);
	assert_int_equal(reach(f, v, IMAGE_GFN + 1), P + 2);
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, 0), KC_INVAL, "remap_vm_image.complete");
}

static void remap_accepts_page_decrypted_in_place(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	assert_int_equal(decrypt_buf(f->kc, 0, v, P, IMAGE_GFN), KC_OK);
	ASSERT_OK(f, remap_vm_image(f->kc, 0, v, P, 0), "remap_vm_image.ok_own");
	assert_int_equal(window_frame(f, WINDOW), P);
}

static void remap_accepts_page_known_to_device(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	assert_int_equal(alloc_smmu(f->kc, 0, 0, v, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, LA, P << 12, 3, 0, 0), KC_OK);
	ASSERT_OK(f, remap_vm_image(f->kc, 0, v, P, 0), "remap_vm_image.ok_from_dma");
	assert_page(f, P, v, 0, IMAGE_GFN);
}

static void remap_refuses_strange_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t w = verified_vm(f), v = vm_with_image(f);

	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, IMAGE_PFN(w), 0), KC_PERM,
		       "remap_vm_image.owner");
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, CORE_PFN, 0), KC_PERM,
		       "remap_vm_image.owner");
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, DEVICE_PFN, 0), KC_PERM,
		       "remap_vm_image.owner");
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, ~0ull, 0), KC_PERM, "remap_vm_image.owner");
}

static void remap_refuses_own_page_elsewhere(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	assert_int_equal(remap_vm_image(f->kc, 0, v, P, 0), KC_OK);
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, 0), KC_PERM, "remap_vm_image.gfn");
}

static void remap_refuses_page_with_host_dma(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	assert_int_equal(alloc_smmu(f->kc, 0, 0, KC_HOSTVISOR, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, (P + OFFSET) << 12, P << 12, 3, 0, 0), KC_OK);
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, 0), KC_BUSY, "remap_vm_image.count");
}

static void remap_refuses_second_page_for_gfn(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	assert_int_equal(decrypt_buf(f->kc, 0, v, P, IMAGE_GFN), KC_OK);
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P + 1, 0), KC_BUSY, "remap_vm_image.bound");
}

static void remap_refuses_place_of_a_device(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	assert_int_equal(map_io_range(f->kc, 0, v, IMAGE_GFN, DEVICE_PFN, 1), KC_OK);
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, 0), KC_BUSY, "remap_vm_image.entry");
}

static void remap_refuses_undeclared_image(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, 1), KC_INVAL, "remap_vm_image.image");
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, ~0ull), KC_INVAL, "remap_vm_image.image");
}

static void remap_refuses_vm_not_ready(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, 0), KC_STATE, "remap_vm_image.state");
}

static void remap_refuses_when_vm_pool_is_empty(void **state)
{
	struct fixture *f = *state;
	uint64_t v = vm_with_image(f);

	for (uint64_t n = 1; n <= f->cfg.vm_pool.pmd_pages; n++)
		assert_int_equal(map_io_range(f->kc, 0, v, n * 512, DEVICE_PFN, 1), KC_OK);
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P, 0), KC_NOMEM, "remap_vm_image.pool");
}

static int make_large_window(void **state)
{
	struct kcore_config cfg = fixture_config();

	/* More window than the single last-level table of NPT[16] holds. */
	cfg.remap_end = KC_REMAP_START + 600 * KC_PAGE_SIZE;
	return make_machine_with(state, cfg);
}

static void remap_refuses_when_window_pool_is_empty(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(set_boot_info(f->kc, 0, v, LA, 513 * 4096), KC_OK);
	for (uint64_t n = 0; n < 512; n++)
		assert_int_equal(remap_vm_image(f->kc, 0, v, P + n, 0), KC_OK);
	ASSERT_REFUSED(f, remap_vm_image(f->kc, 0, v, P + 512, 0), KC_NOMEM, "remap_vm_image.pool");
}

/* ---- verify_vm ----------------------------------------------------------------------- */

static void verify_vm_accepts_signed_images(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	load_image(f, v);
	ASSERT_OK(f, verify_vm(f->kc, 0, v), "verify_vm.ok");
	assert_int_equal(f->kc->vm[v].state, KC_VERIFIED);
	assert_int_equal(reach(f, v, IMAGE_GFN), IMAGE_PFN(v));
}

static void verify_vm_drops_the_window(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	(void)v;
	assert_int_equal(walk_npt(f->kc, KC_COREVISOR, KC_REMAP_START), KC_PAGE_GUEST);
	assert_int_equal(walk_npt(f->kc, KC_COREVISOR, KC_REMAP_START + 4096), KC_PAGE_GUEST);
	assert_int_equal(window_frame(f, WINDOW), 0);
}

static void verify_vm_zeroes_the_tail(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), last = IMAGE_PFN(v) + 1;

	load_image(f, v);
	uint64_t head = host_page_word(f->kc, last, 0);

	assert_int_equal(verify_vm(f->kc, 0, v), KC_OK);
	/* 5000 bytes: 904 of the second page, word 113 and all behind it are tail. */
	assert_int_equal(host_page_word(f->kc, last, 0), head);
	assert_int_not_equal(host_page_word(f->kc, last, 112), 0);
	for (uint64_t word = 113; word < 512; word++)
		assert_int_equal(host_page_word(f->kc, last, word), 0);
}

static void verify_vm_keeps_full_pages(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(set_boot_info(f->kc, 0, v, LA, 4096), KC_OK);
	assert_int_equal(remap_vm_image(f->kc, 0, v, P, 0), KC_OK);
	struct host_content before = host_page_content(f->kc, P);

	assert_int_equal(verify_vm(f->kc, 0, v), KC_OK);
	assert_int_equal(host_page_content(f->kc, P).symbol, before.symbol);
	assert_int_equal(host_page_content(f->kc, P).digest, before.digest);
}

static void verify_vm_refuses_unsigned_images(void **state) /* S9 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	load_image(f, v);
	f->sign = false;
	ASSERT_REFUSED(f, verify_vm(f->kc, 0, v), KC_PERM, "verify_vm.signature");
	assert_int_equal(f->kc->vm[v].state, KC_READY);
	assert_int_equal(window_frame(f, WINDOW), IMAGE_PFN(v));
	f->sign = true;
	ASSERT_OK(f, verify_vm(f->kc, 0, v), "verify_vm.ok");
}

static void verify_vm_refuses_vm_without_image(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, verify_vm(f->kc, 0, v), KC_INVAL, "verify_vm.no_image");
}

static void verify_vm_refuses_incomplete_image(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	load_image(f, v);
	assert_int_equal(set_boot_info(f->kc, 0, v, 0, 4096), KC_OK);
	ASSERT_REFUSED(f, verify_vm(f->kc, 0, v), KC_INVAL, "verify_vm.incomplete");
}

static void verify_vm_handles_every_image(void **state) /* S8 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	for (uint64_t k = 0; k < 4; k++) {
		assert_int_equal(set_boot_info(f->kc, 0, v, LA + k * 8192, 100), KC_OK);
		assert_int_equal(remap_vm_image(f->kc, 0, v, P + k, k), KC_OK);
	}
	assert_int_equal(verify_vm(f->kc, 0, v), KC_OK);
	for (uint64_t k = 0; k < 4; k++) {
		assert_int_equal(window_frame(f, WINDOW + k), 0);
		assert_int_equal(reach(f, v, IMAGE_GFN + 2 * k), P + k);
		assert_int_equal(host_page_word(f->kc, P + k, 13), 0);
	}
}

static void verify_vm_refuses_twice(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, verify_vm(f->kc, 0, v), KC_STATE, "verify_vm.state");
}

static void verify_vm_enables_the_banks_of_the_vm(void **state) /* 16.6 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), w = ready_vm(f);

	assert_int_equal(alloc_smmu(f->kc, 0, 2, v, 0), KC_OK);
	assert_int_equal(alloc_smmu(f->kc, 0, 3, w, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, 0x5000, P << 12, 3, 2, 0), KC_OK);
	assert_int_equal(host_dev_load(f->kc, 2, 5, 0).result, HOST_ACCESS_DISABLED);
	verify(f, v);
	assert_int_equal(host_dev_load(f->kc, 2, 5, 0).pfn, P);
	assert_int_equal(host_dev_load(f->kc, 3, 5, 0).result, HOST_ACCESS_DISABLED);
}

static void verify_vm_panics_when_the_window_lost_a_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	load_image(f, v);
	f->unlocked = true;
	clear_npt(f->kc, 0, KC_COREVISOR);
	f->unlocked = false;
	assert_int_not_equal(verify_vm(f->kc, 0, v), KC_OK);
	assert_int_equal(f->kc->halt, KC_PANIC_MAP);
	assert_int_equal(f->kc->vm[v].state, KC_READY);
}

/* ---- states -------------------------------------------------------------------------- */

static void set_vcpu_active_and_back(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_OK(f, set_vcpu_active(f->kc, 0, v, 0), "set_vcpu_active.ok");
	assert_int_equal(f->kc->vm[v].vcpu_state[0], KC_ACTIVE);
	ASSERT_REFUSED(f, set_vcpu_active(f->kc, 1, v, 0), KC_STATE, "set_vcpu_active.vcpu_state");
	ASSERT_OK(f, set_vcpu_inactive(f->kc, 0, v, 0), "set_vcpu_inactive.ok");
	assert_int_equal(f->kc->vm[v].vcpu_state[0], KC_READY);
	ASSERT_REFUSED(f, set_vcpu_inactive(f->kc, 0, v, 0), KC_STATE,
		       "set_vcpu_inactive.vcpu_state");
}

static void set_vcpu_active_refuses_unregistered_vcpu(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, set_vcpu_active(f->kc, 0, v, 1), KC_STATE, "set_vcpu_active.vcpu_state");
}

static void set_vcpu_active_refuses_vm_not_verified(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), w = dead_vm(f);

	ASSERT_REFUSED(f, set_vcpu_active(f->kc, 0, v, 0), KC_STATE, "set_vcpu_active.state");
	ASSERT_REFUSED(f, set_vcpu_active(f->kc, 0, w, 0), KC_STATE, "set_vcpu_active.state");
}

static void set_vcpu_inactive_works_after_poweroff(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	assert_int_equal(set_vcpu_active(f->kc, 0, v, 0), KC_OK);
	assert_int_equal(set_vm_poweroff(f->kc, 0, v), KC_OK);
	ASSERT_OK(f, set_vcpu_inactive(f->kc, 0, v, 0), "set_vcpu_inactive.ok");
}

static void set_vm_poweroff_is_final(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_OK(f, set_vm_poweroff(f->kc, 0, v), "set_vm_poweroff.ok");
	assert_int_equal(f->kc->vm[v].state, KC_POWEROFF);
	size_t changes = f->changes;

	ASSERT_OK(f, set_vm_poweroff(f->kc, 0, v), "set_vm_poweroff.ok_none");
	assert_int_equal(f->changes, changes);
}

static void set_vm_poweroff_does_not_touch_ready_vm(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_OK(f, set_vm_poweroff(f->kc, 0, v), "set_vm_poweroff.ok_none");
	assert_int_equal(f->kc->vm[v].state, KC_READY);
}

/* ---- search_load_info ---------------------------------------------------------------- */

static void search_load_info_finds_bytes_of_images(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(set_boot_info(f->kc, 0, v, LA, 5000), KC_OK);
	assert_int_equal(set_boot_info(f->kc, 0, v, LA + 0x10000, 10), KC_OK);
	assert_int_equal(search_load_info(f->kc, 0, v, LA), KC_REMAP_START);
	assert_int_equal(search_load_info(f->kc, 0, v, LA + 4999), KC_REMAP_START + 4999);
	assert_int_equal(search_load_info(f->kc, 0, v, LA + 5000), 0);
	assert_int_equal(search_load_info(f->kc, 0, v, LA - 1), 0);
	assert_int_equal(search_load_info(f->kc, 0, v, LA + 0x10009), KC_REMAP_START + 0x2009);
	assert_int_equal(search_load_info(f->kc, 0, v, ~0ull), 0);
}

static void search_load_info_of_vm_without_image(void **state)
{
	struct fixture *f = *state;

	assert_int_equal(search_load_info(f->kc, 0, 5, 0), 0);
	assert_string_equal(branch_taken(f), "search_load_info.none");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(register_kvm_hands_out_15_vmids),
		TEST(register_kvm_has_two_windows),
		TEST(register_kvm_of_two_cpus_differ),
		TEST(register_kvm_panics_on_a_used_record),
		TEST(register_vcpu_resets_the_context),
		TEST(register_vcpu_refuses_twice),
		TEST(register_vcpu_refuses_vm_not_ready),
		TEST(set_boot_info_records_the_image),
		TEST(set_boot_info_places_images_one_after_the_other),
		TEST(set_boot_info_accepts_five_images),
		TEST(set_boot_info_refuses_full_window),
		TEST(set_boot_info_refuses_overlap_in_pages),
		TEST(set_boot_info_refuses_empty_image),
		TEST(set_boot_info_refuses_unaligned_address),
		TEST(set_boot_info_refuses_addresses_beyond_memory),
		TEST(set_boot_info_refuses_vm_not_ready),
		TEST(remap_takes_the_page_at_once),
		TEST(remap_goes_through_the_image_in_order),
		TEST(remap_accepts_page_decrypted_in_place),
		TEST(remap_accepts_page_known_to_device),
		TEST(remap_refuses_strange_pages),
		TEST(remap_refuses_own_page_elsewhere),
		TEST(remap_refuses_page_with_host_dma),
		TEST(remap_refuses_second_page_for_gfn),
		TEST(remap_refuses_place_of_a_device),
		TEST(remap_refuses_undeclared_image),
		TEST(remap_refuses_vm_not_ready),
		TEST(remap_refuses_when_vm_pool_is_empty),
		cmocka_unit_test_setup_teardown(remap_refuses_when_window_pool_is_empty,
						make_large_window, end_machine),
		TEST(verify_vm_accepts_signed_images),
		TEST(verify_vm_drops_the_window),
		TEST(verify_vm_zeroes_the_tail),
		TEST(verify_vm_keeps_full_pages),
		TEST(verify_vm_refuses_unsigned_images),
		TEST(verify_vm_refuses_vm_without_image),
		TEST(verify_vm_refuses_incomplete_image),
		TEST(verify_vm_handles_every_image),
		TEST(verify_vm_refuses_twice),
		TEST(verify_vm_enables_the_banks_of_the_vm),
		TEST(verify_vm_panics_when_the_window_lost_a_page),
		TEST(set_vcpu_active_and_back),
		TEST(set_vcpu_active_refuses_unregistered_vcpu),
		TEST(set_vcpu_active_refuses_vm_not_verified),
		TEST(set_vcpu_inactive_works_after_poweroff),
		TEST(set_vm_poweroff_is_final),
		TEST(set_vm_poweroff_does_not_touch_ready_vm),
		TEST(search_load_info_finds_bytes_of_images),
		TEST(search_load_info_of_vm_without_image),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
