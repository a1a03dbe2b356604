/* SPDX-License-Identifier: Apache-2.0 */
/*
 * verified_bytes: what a VM starts with is what was verified (16.6; [S8], [S9], [C6]).
 * The images are hashed here once more, through the VM's own map, not through the
 * window that the core reads them in.
 */
#include <inttypes.h>

#include "oracle/kcore/ended_step.h"
#include "oracle/kcore/ops.h"

static uint64_t hash_image(const struct machine *m, unsigned v, const struct kcore_load_info *image,
			   uint64_t hash)
{
	for (uint64_t done = 0; done < image->load_size; done += KC_PAGE_SIZE) {
		uint64_t left = image->load_size - done;
		uint64_t gfn = (image->load_addr + done) / KC_PAGE_SIZE;

		hash = host_image_hash(acc_core(m), hash, acc_npt(m, v, gfn).pfn,
				       left < KC_PAGE_SIZE ? left : KC_PAGE_SIZE);
	}
	return hash;
}

/* Bytes behind an image were not verified: they are 0. */
static void check_tails(const struct ended_step *e, unsigned v, const struct kcore_vm *vm,
			bool is_untouched)
{
	for (uint64_t k = 0; k < vm->next_load_info && k < KC_MAX_LOAD_INFO; k++) {
		uint64_t end = vm->load[k].load_addr + vm->load[k].load_size;
		uint64_t pfn = acc_npt(e->m, v, end / KC_PAGE_SIZE).pfn;
		uint64_t used = end % KC_PAGE_SIZE;
		uint64_t bits = 0;

		if (!used)
			continue;
		for (uint64_t w = (used + 7) / 8; w < HOST_PAGE_WORDS; w++)
			bits |= host_page_word(acc_core(e->m), pfn, w);
		CLAUSE(&e->at, verified_bytes, is_untouched, !bits,
		       "bytes behind image %" PRIu64 " of VM %u are not zero", k, v);
	}
}

/* Another CPU wrote pages, from store `from` of this step on. */
static bool is_written_elsewhere(const struct ended_step *e, size_t from)
{
	for (size_t i = from; i < e->count; i++) {
		uint32_t field = e->change[i].field;

		if (e->change[i].cpu != e->s->cpu &&
		    (field == HOST_F_PAGE_SYM || field == HOST_F_PAGE_WORD))
			return true;
	}
	return false;
}

static void check_images(const struct ended_step *e, unsigned v, bool is_untouched)
{
	const struct kcore_vm *vm = acc_vm(e->m, v);
	uint64_t loaded = HOST_IMAGE_HASH_START;
	bool is_signed;
	uint64_t verified = host_verified_hash(acc_core(e->m), v, &is_signed);

	for (uint64_t k = 0; k < vm->next_load_info && k < KC_MAX_LOAD_INFO; k++)
		loaded = hash_image(e->m, v, &vm->load[k], loaded);
	check_tails(e, v, vm, is_untouched);
	CLAUSE(&e->at, verified_bytes, is_untouched, is_signed && loaded == verified,
	       "VM %u starts with bytes of hash 0x%" PRIx64 ", verified were 0x%" PRIx64 " (%s)", v,
	       loaded, verified, is_signed ? "signed" : "not signed");
}

/*
 * A VERIFIED VM may write its pages again.  Level operations has write_page, which asks
 * nobody: there the bytes may change before the VM is VERIFIED, too.
 */
void ended_check_images(const struct ended_step *e)
{
	for (size_t k = 0; e->verifies && k < e->kept->count; k++) {
		size_t i = e->kept->at[k];
		size_t from = e->s->op == KOP_OP_VERIFY ? 0 : i;

		if (e->change[i].field == KC_F_VM_STATE && ended_stored(e, i) == KC_VERIFIED &&
		    e->change[i].index < KC_VMIDS)
			check_images(e, (unsigned)e->change[i].index,
				     !is_written_elsewhere(e, from));
	}
}
