/* SPDX-License-Identifier: Apache-2.0 */
/* Registration, images, verification and states of VMs (18.3, 16.6). */
#include "hyp/kcore/kcore.h"

#include "hyp/kcore/lock.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/mem_aux.h"
#include "hyp/kcore/mmio_spt_walk.h"
#include "hyp/kcore/npt_ops.h"
#include "hyp/kcore/page_index.h"
#include "hyp/kcore/page_mgmt.h"

/* ---- register_kvm (7.11, 7.12) ----------------------------------------------------- */

/* The next vmid, 0 when none is left: vmids are never used twice. */
static uint64_t gen_vmid(struct kcore *kc, unsigned cpu)
{
	uint64_t v = 0, code = KC_OK;

	trace_begin(kc, cpu, KC_OP_GEN_VMID, KC_INVALID, 0, 0);
	plat_lock(kc, cpu, KC_LOCK_CORE);
	if (kc->next_vmid <= KC_MAX_VM) {
		v = kc->next_vmid;
		set_next_vmid(kc, cpu, v + 1);
	} else {
		code = kc_outcome(kc, cpu, KC_OUT_register_kvm_vmids);
	}
	plat_unlock(kc, cpu, KC_LOCK_CORE);
	trace_end(kc, cpu, KC_OP_GEN_VMID, code);
	return v;
}

uint64_t register_kvm(struct kcore *kc, unsigned cpu, uint64_t *vmid)
{
	if (kc->halt)
		return KC_STATE;

	uint64_t v = gen_vmid(kc, cpu);

	if (!v)
		return KC_NOMEM;
	trace_begin(kc, cpu, KC_OP_REGISTER_KVM, v, 0, 0);
	lock_info(kc, cpu, v);
	if (kc->vm[v].state != KC_UNUSED) {
		kc_panic(kc, cpu, KC_PANIC_VMID);
		return KC_STATE;
	}
	set_vm_kvm(kc, cpu, v, KC_KVM_HANDLE + v);
	set_vm_state(kc, cpu, v, KC_READY);
	unlock_info(kc, cpu, v);
	*vmid = v;
	return kc_end(kc, cpu, KC_OP_REGISTER_KVM, KC_OUT_register_kvm_ok);
}

/* ---- register_vcpu (7.10, S10, C8) ----------------------------------------------------- */

/* INFO+v is held. */
static enum kc_outcome add_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->vm[v].state != KC_READY)
		return KC_OUT_register_vcpu_state;
	if (kc->vm[v].vcpu_state[i] != KC_UNUSED)
		return KC_OUT_register_vcpu_vcpu_state;
	for (unsigned word = 0; word < KC_CTXT_WORDS; word++)
		set_ctxt(kc, cpu, v, i, word, 0);
	set_ctxt(kc, cpu, v, i, KC_CTXT_DIRTY, KC_INVALID64); /* never ran */
	set_vm_vcpu(kc, cpu, v, i, KC_VCPU_HANDLE + KC_VCPU_PER_VM * v + i);
	set_vcpu_state(kc, cpu, v, i, KC_READY);
	return KC_OUT_register_vcpu_ok;
}

uint64_t register_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_REGISTER_VCPU, v, i, 0);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = add_vcpu(kc, cpu, v, i);
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_REGISTER_VCPU, outcome);
}

/* ---- set_boot_info (7.13; S6, L21, C11) ---------------------------------------------------- */

/* The image's pages are also pages of an image declared before. */
static bool overlaps_image(const struct kcore_vm *vm, uint64_t load_addr, uint64_t size)
{
	uint64_t first = load_addr >> KC_PAGE_SHIFT;

	for (uint64_t k = 0; k < vm->next_load_info; k++) {
		uint64_t other = vm->load[k].load_addr >> KC_PAGE_SHIFT;

		if (first < other + pages_of(vm->load[k].load_size) &&
		    other < first + pages_of(size))
			return true;
	}
	return false;
}

/* INFO+v and CORE are held. */
static enum kc_outcome add_image(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t load_addr,
				 uint64_t size)
{
	uint64_t k = kc->vm[v].next_load_info;
	uint64_t remap = kc->next_remap_ptr;
	uint64_t end = remap + pages_of(size) * KC_PAGE_SIZE;

	if (kc->vm[v].state != KC_READY)
		return KC_OUT_set_boot_info_state;
	if (!size)
		return KC_OUT_set_boot_info_empty;
	if (load_addr % KC_PAGE_SIZE)
		return KC_OUT_set_boot_info_alignment;
	if (overlaps_image(&kc->vm[v], load_addr, size))
		return KC_OUT_set_boot_info_overlap;
	if (k >= KC_MAX_LOAD_INFO)
		return KC_OUT_set_boot_info_images;
	if (end >= kc->cfg.remap_end)
		return KC_OUT_set_boot_info_window;
	set_next_remap_ptr(kc, cpu, end);
	set_vm_load_addr(kc, cpu, v, k, load_addr);
	set_vm_load_size(kc, cpu, v, k, size);
	set_vm_remap_addr(kc, cpu, v, k, remap);
	set_vm_mapped_pages(kc, cpu, v, k, 0);
	set_vm_next_load_info(kc, cpu, v, k + 1);
	return KC_OUT_set_boot_info_ok;
}

uint64_t set_boot_info(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t load_addr,
		       uint64_t size)
{
	uint64_t page = load_addr >> KC_PAGE_SHIFT;

	if (kc->halt)
		return KC_STATE;
	if (size >= KC_PADDR_LIMIT || load_addr > KC_PADDR_LIMIT - size)
		return refuse(kc, cpu, KC_OP_SET_BOOT_INFO, v, page, size,
			      KC_OUT_set_boot_info_address);
	trace_begin(kc, cpu, KC_OP_SET_BOOT_INFO, v, page, size);
	lock_info(kc, cpu, v);
	plat_lock(kc, cpu, KC_LOCK_CORE);
	enum kc_outcome outcome = add_image(kc, cpu, v, load_addr, size);
	plat_unlock(kc, cpu, KC_LOCK_CORE);
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_SET_BOOT_INFO, outcome);
}

/* ---- remap_vm_image (7.14; S7, S9, 16.6) --------------------------------------------- */

/*
 * The frame becomes v's at once and leaves the host's map, so what is verified
 * later is what runs.  INFO+v and S2PAGE are held.
 */
static enum kc_outcome take_image_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn,
				       uint64_t gfn, uint64_t window)
{
	static const enum kc_outcome outcome[BIND_VERDICTS] = {
		[BIND_FRESH] = KC_OUT_remap_vm_image_ok_fresh,
		[BIND_SAME] = KC_OUT_remap_vm_image_ok_own,
		[BIND_FROM_DMA] = KC_OUT_remap_vm_image_ok_from_dma,
		[BIND_OWNER] = KC_OUT_remap_vm_image_owner,
		[BIND_GFN] = KC_OUT_remap_vm_image_gfn,
		[BIND_COUNT] = KC_OUT_remap_vm_image_count,
		[BIND_BOUND] = KC_OUT_remap_vm_image_bound,
	};
	enum bind_verdict verdict = bind_test(kc, v, gfn, pfn);

	if (!bind_accepted(verdict))
		return outcome[verdict];

	uint64_t frame = frame_s2pt(kc, cpu, v, gfn);

	if (frame && frame != pfn)
		return KC_OUT_remap_vm_image_entry;
	if (!room_s2pt(kc, cpu, v, gfn, 1, 3) || !room_s2pt(kc, cpu, KC_COREVISOR, window, 1, 3))
		return KC_OUT_remap_vm_image_pool;
	bind_commit(kc, cpu, v, gfn, pfn, verdict);
	map_s2pt(kc, cpu, KC_COREVISOR, window, 3, pfn << KC_PAGE_SHIFT | KC_PAGE_HYP);
	map_s2pt(kc, cpu, v, gfn, 3, pfn << KC_PAGE_SHIFT | KC_PAGE_S2_KERNEL);
	return outcome[verdict];
}

/* INFO+v is held. */
static enum kc_outcome remap_next_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn,
				       uint64_t k)
{
	const struct kcore_vm *vm = &kc->vm[v];

	if (vm->state != KC_READY)
		return KC_OUT_remap_vm_image_state;
	if (k >= vm->next_load_info)
		return KC_OUT_remap_vm_image_image;

	uint64_t done = vm->load[k].mapped_pages;
	uint64_t gfn = (vm->load[k].load_addr >> KC_PAGE_SHIFT) + done;
	uint64_t window = (vm->load[k].remap_addr >> KC_PAGE_SHIFT) + done;

	if (done >= pages_of(vm->load[k].load_size))
		return KC_OUT_remap_vm_image_complete;
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	enum kc_outcome outcome = take_image_page(kc, cpu, v, pfn, gfn, window);
	if (kc->halt)
		return outcome;
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	if (kc_outcome_code[outcome] == KC_OK)
		set_vm_mapped_pages(kc, cpu, v, k, done + 1);
	return outcome;
}

uint64_t remap_vm_image(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t k)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_REMAP_VM_IMAGE, v, pfn, k);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = remap_next_page(kc, cpu, v, pfn, k);
	if (kc->halt)
		return KC_STATE;
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_REMAP_VM_IMAGE, outcome);
}

/* ---- verify_vm (8.2.5, 16.6; S8, S9, S11) -------------------------------------------- */

/* One page of an image under verification. */
struct image_page {
	uint64_t window; /* page number in the EL2 window */
	uint64_t frame;	 /* 0 only when the window lost it */
	uint64_t bytes;	 /* that belong to the image, 1..4096 */
};

/* Page n of an image; INFO+v and S2PAGE are held. */
static struct image_page image_page(struct kcore *kc, unsigned cpu,
				    const struct kcore_load_info *image, uint64_t n)
{
	uint64_t left = image->load_size - n * KC_PAGE_SIZE;
	struct image_page page = {
		.window = (image->remap_addr >> KC_PAGE_SHIFT) + n,
		.bytes = left < KC_PAGE_SIZE ? left : KC_PAGE_SIZE,
	};

	page.frame = frame_s2pt(kc, cpu, KC_COREVISOR, page.window);
	if (!page.frame)
		kc_panic(kc, cpu, KC_PANIC_MAP);
	return page;
}

/* The bytes that would be loaded are signed: images as declared, pages in guest order [S8]. */
static bool images_signed(struct kcore *kc, unsigned cpu, uint64_t v)
{
	const struct kcore_vm *vm = &kc->vm[v];

	plat_verify_begin(kc, cpu, v);
	for (uint64_t k = 0; k < vm->next_load_info; k++) {
		for (uint64_t n = 0; n < vm->load[k].mapped_pages; n++) {
			struct image_page page = image_page(kc, cpu, &vm->load[k], n);

			if (kc->halt)
				return false;
			plat_verify_page(kc, cpu, v, page.frame, page.bytes);
		}
	}
	return plat_verify_end(kc, cpu, v);
}

/* Bytes behind an image were not verified: they become 0.  Then the window is dropped. */
static void release_images(struct kcore *kc, unsigned cpu, uint64_t v)
{
	const struct kcore_vm *vm = &kc->vm[v];

	for (uint64_t k = 0; k < vm->next_load_info; k++) {
		for (uint64_t n = 0; n < vm->load[k].mapped_pages; n++) {
			struct image_page page = image_page(kc, cpu, &vm->load[k], n);

			if (page.bytes < KC_PAGE_SIZE)
				plat_zero_tail(kc, cpu, page.frame, page.bytes);
			drop_window_page(kc, cpu, page.window);
			if (kc->halt)
				return;
		}
	}
}

/* Only now: a device must not change bytes between verification and VERIFIED (16.6). */
static void enable_banks(struct kcore *kc, unsigned cpu, uint64_t v)
{
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		if (kc->bank[bank] == v)
			plat_smmu_enable(kc, cpu, bank, kc_ttbr(kc, bank));
	}
}

static enum kc_outcome images_complete(const struct kcore_vm *vm)
{
	if (vm->state != KC_READY)
		return KC_OUT_verify_vm_state;
	if (!vm->next_load_info)
		return KC_OUT_verify_vm_no_image;
	for (uint64_t k = 0; k < vm->next_load_info; k++) {
		if (vm->load[k].mapped_pages != pages_of(vm->load[k].load_size))
			return KC_OUT_verify_vm_incomplete;
	}
	return KC_OUT_verify_vm_ok;
}

/* SMMU and INFO+v are held. */
static enum kc_outcome verify_locked(struct kcore *kc, unsigned cpu, uint64_t v)
{
	enum kc_outcome outcome = images_complete(&kc->vm[v]);

	if (outcome != KC_OUT_verify_vm_ok)
		return outcome;
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	if (images_signed(kc, cpu, v))
		release_images(kc, cpu, v);
	else
		outcome = KC_OUT_verify_vm_signature;
	if (kc->halt)
		return outcome;
	if (outcome == KC_OUT_verify_vm_ok) {
		set_vm_state(kc, cpu, v, KC_VERIFIED);
		enable_banks(kc, cpu, v);
	}
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return outcome;
}

uint64_t verify_vm(struct kcore *kc, unsigned cpu, uint64_t v)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_VERIFY_VM, v, 0, 0);
	plat_lock(kc, cpu, KC_LOCK_SMMU);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = verify_locked(kc, cpu, v);
	if (kc->halt)
		return KC_STATE;
	unlock_info(kc, cpu, v);
	plat_unlock(kc, cpu, KC_LOCK_SMMU);
	return kc_end(kc, cpu, KC_OP_VERIFY_VM, outcome);
}

/* ---- states (7.8, 7.9, 7.21) --------------------------------------------------------- */

/* INFO+v is held. */
static enum kc_outcome activate_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->vm[v].state != KC_VERIFIED)
		return KC_OUT_set_vcpu_active_state;
	if (kc->vm[v].vcpu_state[i] != KC_READY)
		return KC_OUT_set_vcpu_active_vcpu_state;
	set_vcpu_state(kc, cpu, v, i, KC_ACTIVE);
	return KC_OUT_set_vcpu_active_ok;
}

uint64_t set_vcpu_active(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_SET_VCPU_ACTIVE, v, i, 0);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = activate_vcpu(kc, cpu, v, i);
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_SET_VCPU_ACTIVE, outcome);
}

/* INFO+v is held.  In any state of the VM: after a poweroff the others stop, too. */
static enum kc_outcome deactivate_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->vm[v].vcpu_state[i] != KC_ACTIVE)
		return KC_OUT_set_vcpu_inactive_vcpu_state;
	set_vcpu_state(kc, cpu, v, i, KC_READY);
	return KC_OUT_set_vcpu_inactive_ok;
}

uint64_t set_vcpu_inactive(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_SET_VCPU_INACTIVE, v, i, 0);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = deactivate_vcpu(kc, cpu, v, i);
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_SET_VCPU_INACTIVE, outcome);
}

/* INFO+v is held.  Other vCPUs of v cannot be entered again: that needs VERIFIED. */
static enum kc_outcome power_off(struct kcore *kc, unsigned cpu, uint64_t v)
{
	if (kc->vm[v].state != KC_VERIFIED)
		return KC_OUT_set_vm_poweroff_ok_none;
	set_vm_state(kc, cpu, v, KC_POWEROFF);
	return KC_OUT_set_vm_poweroff_ok;
}

uint64_t set_vm_poweroff(struct kcore *kc, unsigned cpu, uint64_t v)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_SET_VM_POWEROFF, v, 0, 0);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = power_off(kc, cpu, v);
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_SET_VM_POWEROFF, outcome);
}

/* ---- search_load_info (8.5.1) -------------------------------------------------------- */

uint64_t search_load_info(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pc)
{
	const struct kcore_vm *vm = &kc->vm[v];
	uint64_t found = 0;

	if (kc->halt)
		return 0;
	lock_info(kc, cpu, v);
	for (uint64_t k = 0; k < vm->next_load_info; k++) {
		const struct kcore_load_info *image = &vm->load[k];

		if (pc >= image->load_addr && pc - image->load_addr < image->load_size)
			found = image->remap_addr + (pc - image->load_addr);
	}
	unlock_info(kc, cpu, v);
	kc_outcome(kc, cpu, found ? KC_OUT_search_load_info_ok : KC_OUT_search_load_info_none);
	return found;
}
