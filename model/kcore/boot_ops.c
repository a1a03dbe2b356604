/* SPDX-License-Identifier: Apache-2.0 */
/* VMs, vCPUs and boot images (spec sekvm.md 7.8 to 7.15, 7.21, 8.2.5, 8.2.7, 16.6, 18.3). */
#include "model/kcore/ctxt.h"

/* ---- vCPUs ------------------------------------------------------------------------------- */

static bool vcpu_fits(const struct kmodel *m, uint64_t v, uint64_t i)
{
	return km_vmid_fits(m, v) && i < KC_VCPU_PER_VM;
}

/* A vCPU goes from one state to the next, or the request is refused. */
static struct km_result move_vcpu(struct km_op *op, uint64_t i, uint64_t from, uint64_t to)
{
	struct km_vm *vm = &op->m->vm[op->info];

	if (vm->vcpu_state[i] != from)
		return km_refuse_unmarked(op, KC_STATE);
	km_set_vm(op->m, op->info, &vm->vcpu_state[i], to);
	return op->r;
}

static struct km_result do_set_vcpu_active(struct kmodel *m, uint64_t v, uint64_t i)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!vcpu_fits(m, v, i))
		return km_no_object(m);
	km_enter(&op);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_VERIFIED)
		return km_refuse_unmarked(&op, KC_STATE);
	return move_vcpu(&op, i, KC_READY, KC_ACTIVE);
}

struct km_result local_set_vcpu_active(struct kmodel *m, uint64_t v, uint64_t i)
{
	return KM_WINDOW(m, SET_VCPU_ACTIVE, v, do_set_vcpu_active(m, v, i));
}

static struct km_result do_set_vcpu_inactive(struct kmodel *m, uint64_t v, uint64_t i)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!vcpu_fits(m, v, i))
		return km_no_object(m);
	km_enter(&op);
	km_reach_info(&op, v);
	return move_vcpu(&op, i, KC_ACTIVE, KC_READY);
}

struct km_result local_set_vcpu_inactive(struct kmodel *m, uint64_t v, uint64_t i)
{
	return KM_WINDOW(m, SET_VCPU_INACTIVE, v, do_set_vcpu_inactive(m, v, i));
}

/* The whole context zeroed, and marked as never run [S10]. */
static void reset_context(struct kmodel *m, uint64_t v, uint64_t i)
{
	uint64_t id = KC_VCPU_PER_VM * v + i;

	for (unsigned w = 0; w < KM_CTXT_WORDS; w++)
		km_store(m, KM_F_CTXT, id * KM_WORD_STRIDE + w, &m->ctxt[id][w],
			 w == KM_dirty ? KC_INVALID64 : 0);
}

static struct km_result do_register_vcpu(struct kmodel *m, uint64_t v, uint64_t i)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	struct km_result r;

	if (!vcpu_fits(m, v, i))
		return km_no_object(m);
	km_enter(&op);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_READY)
		return km_refuse_unmarked(&op, KC_STATE);
	r = move_vcpu(&op, i, KC_UNUSED, KC_READY);
	if (r.code)
		return r;
	km_set_vm(m, v, &m->vm[v].vcpu[i], m->cfg.params->shared_vcpu(v, i));
	if (!km_quirk(m, KM_Q_register_vcpu_no_dirty))
		reset_context(m, v, i);
	return r;
}

struct km_result local_register_vcpu(struct kmodel *m, uint64_t v, uint64_t i)
{
	return KM_WINDOW(m, REGISTER_VCPU, v, do_register_vcpu(m, v, i));
}

/* ---- VMs --------------------------------------------------------------------------------- */

static struct km_result do_gen_vmid(struct kmodel *m)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	km_reach(&op, KM_C_CORE);
	op.r.value = m->next_vmid;
	if (m->next_vmid > KC_MAX_VM)
		return km_refuse_unmarked(&op, KC_NOMEM);
	km_store(m, KM_F_CORE, 0, &m->next_vmid, m->next_vmid + 1);
	return op.r;
}

struct km_result local_gen_vmid(struct kmodel *m)
{
	return KM_WINDOW(m, GEN_VMID, KC_INVALID, do_gen_vmid(m));
}

static struct km_result do_register_kvm(struct kmodel *m, uint64_t v)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_UNUSED)
		return km_refuse_unmarked(&op, KC_STATE);
	km_set_vm(m, v, &m->vm[v].kvm, m->cfg.params->shared_kvm(v));
	km_set_vm(m, v, &m->vm[v].state, KC_READY);
	return op.r;
}

struct km_result local_register_kvm(struct kmodel *m, uint64_t v)
{
	return KM_WINDOW(m, REGISTER_KVM, v, do_register_kvm(m, v));
}

/* A code that call 24 ends with before anything changes (18.3). */
static enum kc_code register_test(const struct kmodel *m)
{
	if (m->next_vmid > KC_MAX_VM)
		return KC_NOMEM;
	return m->vm[m->next_vmid].state == KC_UNUSED ? KC_OK : KC_STATE;
}

/* Call 24 (8.2.7): a fresh vmid, then its record; the vmid is the value. */
struct km_result km_register_kvm(struct kmodel *m)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	struct km_result r;
	uint64_t v;

	km_enter(&op);
	v = m->next_vmid;
	if (!km_refusals_panic(m) && register_test(m))
		return km_refuse(&op, register_test(m));
	if (!km_available(m, KC_LOCK_CORE))
		return (struct km_result){ .stuck = true };
	r = local_gen_vmid(m);
	km_log(m, "OGEN_VMID");
	if (r.code)
		return r;
	if (!km_available(m, KC_LOCK_INFO + v))
		return (struct km_result){ .stuck = true };
	km_section(m);
	r = local_register_kvm(m, v);
	km_log_argument(m, "OREG_KVM", v);
	r.value = v;
	return r;
}

/* Never panics.  Safe: only a VERIFIED VM runs, so only it can switch itself off. */
static struct km_result do_set_vm_poweroff(struct kmodel *m, uint64_t v)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	km_enter(&op);
	km_reach_info(&op, v);
	if (km_refusals_panic(m) || m->vm[v].state == KC_VERIFIED)
		km_set_vm(m, v, &m->vm[v].state, KC_POWEROFF);
	return op.r;
}

struct km_result local_set_vm_poweroff(struct kmodel *m, uint64_t v)
{
	return KM_WINDOW(m, SET_VM_POWEROFF, v, do_set_vm_poweroff(m, v));
}

/* ---- declaring images (7.13) ------------------------------------------------------------- */

static uint64_t images(const struct km_vm *vm)
{
	return vm->next_load_info < KC_MAX_LOAD_INFO ? vm->next_load_info : KC_MAX_LOAD_INFO;
}

/* Whole pages of [addr, addr + size) and of an image. */
static bool overlaps(const struct km_vm *vm, uint64_t addr, uint64_t size)
{
	uint64_t first = addr / KC_PAGE_SIZE, end = first + km_pages(size);

	for (uint64_t k = 0; k < images(vm); k++) {
		uint64_t other = vm->load[k].load_addr / KC_PAGE_SIZE;

		if (first < other + km_pages(vm->load[k].load_size) && other < end)
			return true;
	}
	return false;
}

/* The image lies below 2^40; the caller's validation is stricter by a byte (8.2, no. 15) [S6]. */
static bool boot_addresses(const struct kmodel *m, uint64_t addr, uint64_t size)
{
	if (km_refusals_panic(m) || km_quirk(m, KM_Q_boot_info_wrong_check))
		return true;
	return size < KC_PADDR_LIMIT && addr <= KC_PADDR_LIMIT - size;
}

/* 18.3: "size > 0, la page aligned, disjoint (whole pages) from other images" [S9 (f)]. */
static bool image_fits(const struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size)
{
	if (km_quirk(m, KM_Q_no_image_verification))
		return true;
	return addr % KC_PAGE_SIZE == 0 && !overlaps(&m->vm[v], addr, size);
}

/* "r + n*PAGE < REMAP_END", for numbers of any size. */
static bool window_fits(const struct kmodel *m, uint64_t pages)
{
	uint64_t end = m->cfg.remap_end;

	return m->next_remap_ptr < end && pages <= (end - m->next_remap_ptr - 1) / KC_PAGE_SIZE;
}

static void add_image(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size)
{
	struct km_vm *vm = &m->vm[v];
	struct km_load *image = &vm->load[vm->next_load_info];

	km_set_vm(m, v, &vm->next_load_info, vm->next_load_info + 1);
	km_set_vm(m, v, &image->load_addr, addr);
	km_set_vm(m, v, &image->load_size, size);
	km_set_vm(m, v, &image->remap_addr, m->next_remap_ptr);
	km_set_vm(m, v, &image->mapped_pages, 0);
	km_store(m, KM_F_CORE, 1, &m->next_remap_ptr,
		 m->next_remap_ptr + km_pages(size) * KC_PAGE_SIZE);
}

/* A window that is full; in a lower layer the image has been counted by then [L21]. */
static struct km_result no_window(struct km_op *op, uint64_t v)
{
	struct kmodel *m = op->m;

	if (km_quirk(m, KM_Q_boot_count_before_panic))
		km_set_vm(m, v, &m->vm[v].next_load_info, m->vm[v].next_load_info + 1);
	return km_refuse_unmarked(op, KC_NOMEM);
}

static struct km_result do_set_boot_info(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	bool lower = km_quirk(m, KM_Q_boot_count_before_panic); /* images of 0 pages, too [L21] */

	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	if (!boot_addresses(m, addr, size))
		return km_refuse(&op, KC_INVAL);
	km_enter(&op);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_READY)
		return km_refuse_unmarked(&op, KC_STATE);
	if (!km_refusals_panic(m) && !size && !lower)
		return km_refuse_unmarked(&op, KC_INVAL);
	if (!image_fits(m, v, addr, size))
		return km_refuse_unmarked(&op, KC_INVAL);
	if (m->vm[v].next_load_info >= KC_MAX_LOAD_INFO) {
		km_reach(&op, KM_C_CORE);
		return km_ignore(&op, KC_NOMEM);
	}
	km_reach(&op, KM_C_CORE);
	if ((!size && !lower) || !window_fits(m, km_pages(size)))
		return no_window(&op, v);
	add_image(m, v, addr, size);
	return op.r;
}

struct km_result local_set_boot_info(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t size)
{
	return KM_WINDOW(m, SET_BOOT_INFO, v, do_set_boot_info(m, v, addr, size));
}

/* ---- giving the pages of an image (7.14, 16.6) --------------------------------------- */

/* Where the next page of image k appears in the window. */
static uint64_t window_of(const struct km_load *image)
{
	return image->remap_addr + image->mapped_pages * KC_PAGE_SIZE;
}

static bool complete(const struct km_load *image)
{
	return image->mapped_pages >= km_pages(image->load_size);
}

/* The safe test of the frame, where pages are not taken: is_pfn, owner HOST, count 0 [S7]. */
static enum kc_code window_frame(const struct kmodel *m, uint64_t pfn)
{
	if (km_quirk(m, KM_Q_remap_pfn_unchecked))
		return KC_OK;
	if (km_s2(m, pfn).owner != KC_HOSTVISOR)
		return pfn < KC_PFN_LIMIT ? KC_PERM : KC_INVAL;
	return km_s2(m, pfn).count ? KC_BUSY : KC_OK;
}

static void count_page(struct kmodel *m, uint64_t v, struct km_load *image)
{
	km_set_vm(m, v, &image->mapped_pages, image->mapped_pages + 1);
}

/* 7.14: the page is shown to the verifier and stays whose it was [S9]. */
static struct km_result show_page(struct km_op *op, uint64_t v, uint64_t pfn, struct km_load *image)
{
	struct kmodel *m = op->m;
	enum kc_code code = window_frame(m, pfn);

	if (code)
		return km_refuse(op, code);
	km_reach_npt(op, KC_COREVISOR);
	if (local_mmap(m, KC_COREVISOR, window_of(image), 3, pfn * KC_PAGE_SIZE | KC_PAGE_HYP))
		return km_refuse(op, KC_NOMEM);
	count_page(m, v, image);
	return op->r;
}

/* Tests of 18.3 before a page is taken. */
static enum kc_code take_test(const struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t pfn,
			      const struct km_load *image)
{
	enum kc_code code = km_bind_test(m, v, gfn, pfn);
	uint64_t there = km_npt(m, v, gfn).pfn;

	if (code)
		return code;
	if (there && there != pfn)
		return KC_BUSY;
	if (!km_mmap_fits(m, KC_COREVISOR, window_of(image), 3) ||
	    !km_mmap_fits(m, v, gfn * KC_PAGE_SIZE, 3) || !km_unmap_host_fits(m, pfn))
		return KC_NOMEM;
	return KC_OK;
}

/* 16.6, step 1: "bind(v, g, p); map in EL2 window and in NPT[v]; mapped += 1" */
static struct km_result take_page(struct km_op *op, uint64_t v, uint64_t pfn, struct km_load *image)
{
	struct kmodel *m = op->m;
	uint64_t gfn = image->load_addr / KC_PAGE_SIZE + image->mapped_pages;
	enum kc_code code = take_test(m, v, gfn, pfn, image);

	if (code)
		return km_refuse(op, code);
	op->r.next = local_assign_pfn_to_vm(m, v, gfn, pfn).next;
	local_mmap(m, KC_COREVISOR, window_of(image), 3, pfn * KC_PAGE_SIZE | KC_PAGE_HYP);
	km_map_pfn_vm(m, v, gfn * KC_PAGE_SIZE, pfn * KC_PAGE_SIZE, 3);
	count_page(m, v, image);
	return op->r;
}

static struct km_result do_remap_vm_image(struct kmodel *m, uint64_t v, uint64_t pfn, uint64_t k)
{
	if (!km_vmid_fits(m, v))
		return km_no_object(m);

	struct km_op op = km_begin(m, v);
	struct km_load *image;

	km_enter(&op);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_READY)
		return km_refuse(&op, KC_STATE);
	if (k >= images(&m->vm[v]))
		return km_ignore(&op, KC_INVAL); /* "otherwise no change" */
	image = &m->vm[v].load[k];
	if (complete(image))
		return km_ignore(&op, KC_INVAL);
	return km_quirk(m, KM_Q_no_image_verification) ? show_page(&op, v, pfn, image)
						       : take_page(&op, v, pfn, image);
}

struct km_result local_remap_vm_image(struct kmodel *m, uint64_t v, uint64_t pfn, uint64_t k)
{
	return KM_WINDOW(m, REMAP_VM_IMAGE, v, do_remap_vm_image(m, v, pfn, k));
}

/* Call 16 (8.2.3); safe: the frame is taken, and its content an input of the VM (16.6). */
struct km_result km_remap_vm_image(struct kmodel *m, uint64_t v, uint64_t pfn, uint64_t k)
{
	struct km_result r = local_remap_vm_image(m, v, pfn, k);

	if (!km_failed(r))
		km_set_dlog(m, v, r.next);
	km_log_argument(m, "OREMAP_IMAGE", v);
	return r;
}

/* ---- verification (7.15, 8.2.5, 16.6) ------------------------------------------------ */

/* The image that the n-th round looks at; as published 0, 1, 1, 1, ... [S8]. */
static uint64_t image_of_round(const struct kmodel *m, uint64_t n)
{
	return n > 1 && km_quirk(m, KM_Q_verify_loop_stuck_at_1) ? 1 : n;
}

static bool all_complete(const struct kmodel *m, uint64_t v)
{
	const struct km_vm *vm = &m->vm[v];

	for (uint64_t n = 0; n < images(vm); n++)
		if (!complete(&vm->load[image_of_round(m, n)]))
			return false;
	return images(vm) > 0;
}

/* The bytes behind an image were not verified: they become 0 (16.6, step 2). */
static void zero_tail(const struct kmodel *m, const struct km_load *image)
{
	uint64_t last = image->remap_addr / KC_PAGE_SIZE + image->mapped_pages - 1;
	uint64_t used = image->load_size % KC_PAGE_SIZE;

	if (used && m->cfg.world.zero_tail)
		m->cfg.world.zero_tail(m->cfg.world.ctx, km_npt(m, KC_COREVISOR, last).pfn, used);
}

/* "drop the window": its entries become PAGE_GUEST. */
static void drop_window(struct kmodel *m, uint64_t v)
{
	const struct km_vm *vm = &m->vm[v];

	for (uint64_t k = 0; k < images(vm); k++) {
		zero_tail(m, &vm->load[k]);
		for (uint64_t n = 0; n < vm->load[k].mapped_pages; n++)
			local_mmap(m, KC_COREVISOR, vm->load[k].remap_addr + n * KC_PAGE_SIZE, 3,
				   KC_PAGE_GUEST);
	}
}

/* local_verify_vm: READY to VERIFIED; safe: complete and signed images only. */
static struct km_result do_verify_vm(struct kmodel *m, uint64_t v)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);

	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	km_enter(&op);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_READY)
		return km_refuse(&op, KC_STATE);
	if (!km_quirk(m, KM_Q_no_image_verification)) {
		if (!all_complete(m, v))
			return km_refuse(&op, KC_INVAL);
		if (!m->cfg.world.is_signed(m->cfg.world.ctx, v))
			return km_refuse(&op, KC_PERM);
		km_reach_npt(&op, KC_COREVISOR);
		drop_window(m, v);
	}
	km_set_vm(m, v, &m->vm[v].state, KC_VERIFIED);
	return op.r;
}

struct km_result local_verify_vm(struct kmodel *m, uint64_t v)
{
	return KM_WINDOW(m, VERIFY_VM, v, do_verify_vm(m, v));
}

/* The block of 2 MiB around the frame that the window shows at `remap` goes to `start`. */
static struct km_result load_block(struct kmodel *m, uint64_t v, uint64_t start, uint64_t remap)
{
	struct km_op op = km_begin(m, v);
	uint64_t pte = km_npt(m, KC_COREVISOR, remap / KC_PAGE_SIZE).pte;

	if (!km_available(m, KC_LOCK_NPT + KC_COREVISOR))
		return (struct km_result){ .stuck = true };
	km_log_argument(m, "OPT_GET", KC_COREVISOR);
	if (!pte)
		return km_refuse(&op, KC_INVAL);
	return km_prot_and_map(m, v, start, km_phys(pte) / KC_PMD_SIZE * KC_PMD_SIZE, 2);
}

/* The inner loop of 8.2.5: whole blocks, beginning where the image does. */
static struct km_result load_image(struct kmodel *m, uint64_t v, const struct km_load *image)
{
	uint64_t target = image->load_addr, remap = image->remap_addr;
	uint64_t start = target / KC_PMD_SIZE * KC_PMD_SIZE;
	uint64_t end = target + image->mapped_pages * KC_PAGE_SIZE;
	uint64_t blocks = (end - start + KC_PMD_SIZE - 1) / KC_PMD_SIZE;
	struct km_result r = { .next = m->dlog[v] };

	for (uint64_t n = 0; n < blocks && !r.code && !r.stuck; n++) {
		r = load_block(m, v, start, remap);
		start += KC_PMD_SIZE;
		remap += start - target;
		target = start;
	}
	return r;
}

static struct km_result load_images(struct kmodel *m, uint64_t v)
{
	const struct km_vm *vm = &m->vm[v];
	struct km_result r = { .next = m->dlog[v] };

	for (uint64_t n = 0; n < images(vm) && !r.code && !r.stuck; n++)
		r = load_image(m, v, &vm->load[image_of_round(m, n)]);
	return r;
}

/* 8.2.5 as published: images are loaded, nothing is verified [S9]; marks the wrong lock [S11]. */
static struct km_result load_and_verify(struct kmodel *m, uint64_t v)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	uint64_t marked = km_quirk(m, KM_Q_verify_locks_host_info) ? KC_HOSTVISOR : v;
	struct km_result r;

	if (!km_refusals_panic(m) && m->vm[v].state != KC_READY)
		return km_refuse(&op, KC_STATE);
	km_set_hlock(m, KC_LOCK_INFO + marked, false);
	km_log_argument(m, "OVERIFY", v);
	if (m->vm[v].state != KC_READY)
		return km_refuse(&op, KC_STATE);
	r = load_images(m, v);
	if (r.halt || r.stuck)
		return r;
	if (!r.code)
		km_set_vm(m, v, &m->vm[v].state, KC_VERIFIED);
	km_set_hlock(m, KC_LOCK_INFO + v, true);
	km_log_argument(m, "OVERIFY", v);
	return r;
}

/* Call 17. */
struct km_result km_verify_vm_image(struct kmodel *m, uint64_t v)
{
	struct km_result r;

	if (!km_is_vm(v))
		return km_no_object(m);
	if (!km_available(m, KC_LOCK_INFO + v))
		return (struct km_result){ .stuck = true };
	if (km_quirk(m, KM_Q_no_image_verification))
		return load_and_verify(m, v);
	r = local_verify_vm(m, v);
	km_log_argument(m, "OVERIFY", v);
	return r;
}

/* 8.5.1: the last image that contains pc wins; 0: none does. */
uint64_t km_search_load_info(const struct kmodel *m, uint64_t v, uint64_t pc)
{
	uint64_t found = 0;

	if (!km_vmid_fits(m, v))
		return 0;
	for (uint64_t k = 0; k < images(&m->vm[v]); k++) {
		const struct km_load *image = &m->vm[v].load[k];

		if (pc >= image->load_addr && pc - image->load_addr < image->load_size)
			found = pc - image->load_addr + image->remap_addr;
	}
	return found;
}
