/* SPDX-License-Identifier: Apache-2.0 */
/* Saving and loading pages and vCPUs of VMs (18.3). */
#include "hyp/kcore/kcore.h"

#include "hyp/kcore/lock.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/mem_aux.h"
#include "hyp/kcore/npt_ops.h"
#include "hyp/kcore/page_mgmt.h"

/* The mode of a loaded vCPU: EL1 with its own stack pointer [S42]. */
#define PSTATE_EL1H (KC_PSTATE_FAULT_BITS & KC_PSTATE_MODE_MASK)

/* ---- encrypt_buf (7.23, S48) ------------------------------------------------------ */

static enum kc_outcome encrypt_test(const struct kcore *kc, uint64_t v, uint64_t in, uint64_t out)
{
	if (get_pfn(kc, in).owner != v)
		return KC_OUT_encrypt_buf_in;
	if (get_pfn(kc, out).owner != KC_HOSTVISOR)
		return KC_OUT_encrypt_buf_out;
	return get_pfn(kc, out).count ? KC_OUT_encrypt_buf_out_count : KC_OUT_encrypt_buf_ok;
}

uint64_t encrypt_buf(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t in_pfn, uint64_t out_pfn)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_LOAD_SAVE_ENCRYPT_BUF, v, in_pfn, out_pfn);
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	enum kc_outcome outcome = encrypt_test(kc, v, in_pfn, out_pfn);

	if (outcome == KC_OUT_encrypt_buf_ok)
		plat_encrypt_page(kc, cpu, v, in_pfn, out_pfn);
	plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return kc_end(kc, cpu, KC_OP_LOAD_SAVE_ENCRYPT_BUF, outcome);
}

/* ---- decrypt_buf (7.24; S49, L5, C7) ------------------------------------------------- */

/* INFO+v and S2PAGE are held. */
static enum kc_outcome decrypt_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn,
				    uint64_t gfn)
{
	struct s2_page page = get_pfn(kc, pfn);

	if (page.owner != KC_HOSTVISOR)
		return KC_OUT_decrypt_buf_owner;
	if (page.count)
		return KC_OUT_decrypt_buf_count;
	if (frame_s2pt(kc, cpu, v, gfn))
		return KC_OUT_decrypt_buf_entry;
	if (is_bound(kc, v, gfn))
		return KC_OUT_decrypt_buf_bound;
	if (!room_s2pt(kc, cpu, v, gfn, 1, 3))
		return KC_OUT_decrypt_buf_pool;
	/* Bound to its place at once, or the host could map it anywhere later [S49]. */
	take_host_page(kc, cpu, v, gfn, pfn, 0);
	if (kc->halt)
		return KC_OUT_decrypt_buf_ok;
	plat_decrypt_page(kc, cpu, v, pfn);
	map_s2pt(kc, cpu, v, gfn, 3, pfn << KC_PAGE_SHIFT | KC_PAGE_S2_KERNEL);
	return KC_OUT_decrypt_buf_ok;
}

/* INFO+v is held. */
static enum kc_outcome decrypt_locked(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn,
				      uint64_t gfn)
{
	if (kc->vm[v].state != KC_READY)
		return KC_OUT_decrypt_buf_state;
	plat_lock(kc, cpu, KC_LOCK_S2PAGE);
	enum kc_outcome outcome = decrypt_page(kc, cpu, v, pfn, gfn);
	if (!kc->halt)
		plat_unlock(kc, cpu, KC_LOCK_S2PAGE);
	return outcome;
}

uint64_t decrypt_buf(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t gfn)
{
	if (kc->halt)
		return KC_STATE;
	if (gfn >= KC_GFN_LIMIT)
		return refuse(kc, cpu, KC_OP_LOAD_LOAD_DECRYPT_BUF, v, pfn, gfn,
			      KC_OUT_decrypt_buf_address);
	trace_begin(kc, cpu, KC_OP_LOAD_LOAD_DECRYPT_BUF, v, pfn, gfn);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = decrypt_locked(kc, cpu, v, pfn, gfn);
	if (kc->halt)
		return KC_STATE;
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_LOAD_LOAD_DECRYPT_BUF, outcome);
}

/* ---- load_vcpu (7.22; S22, S42) --------------------------------------------------------- */

/*
 * The decrypted vCPU: successive values of D_v for the general registers, the
 * system registers, pc and pstate of the VM's own context.  "Never ran" stays
 * set, inc_exe tells the first run not to reset it.
 */
static void load_context(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	uint64_t n = 0;

	for (unsigned r = 0; r < PLAT_GP_COUNT; r++)
		set_ctxt(kc, cpu, v, i, PLAT_REG_X0 + r, plat_data_peek(kc, cpu, v, n++));
	for (unsigned r = PLAT_REG_SYS_FIRST; r < PLAT_REG_SYS_END; r++)
		set_ctxt(kc, cpu, v, i, r, plat_data_peek(kc, cpu, v, n++));
	set_ctxt(kc, cpu, v, i, KC_CTXT_PC, plat_data_peek(kc, cpu, v, n++));
	/* Whatever was loaded, a guest never runs above EL1 (inv_spsr). */
	set_ctxt(kc, cpu, v, i, KC_CTXT_PSTATE,
		 (plat_data_peek(kc, cpu, v, n++) & ~KC_PSTATE_MODE_MASK) | PSTATE_EL1H);
	plat_data_advance(kc, cpu, v, n);
	set_vm_inc_exe(kc, cpu, v, 1);
}

/* INFO+v is held. */
static enum kc_outcome load_locked(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->vm[v].state != KC_READY)
		return KC_OUT_load_vcpu_state;
	if (kc->vm[v].vcpu_state[i] != KC_READY)
		return KC_OUT_load_vcpu_vcpu_state;
	load_context(kc, cpu, v, i);
	return KC_OUT_load_vcpu_ok;
}

uint64_t load_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	if (kc->halt)
		return KC_STATE;
	trace_begin(kc, cpu, KC_OP_LOAD_ENCRYPTED_VCPU, v, i, 0);
	lock_info(kc, cpu, v);
	enum kc_outcome outcome = load_locked(kc, cpu, v, i);
	unlock_info(kc, cpu, v);
	return kc_end(kc, cpu, KC_OP_LOAD_ENCRYPTED_VCPU, outcome);
}
