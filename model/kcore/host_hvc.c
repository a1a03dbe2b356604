/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Hypercalls of the host (spec sekvm.md 8.1, 8.2): host_hvc_handler.
 *
 * A call is a row: its validation, what it does, and whether it returns a value.
 * Calls that are one shared-state operation state their ghost preconditions
 * (8.2) and their event (12.3) here; compositions do so themselves, page by page.
 */
#include "model/kcore/ctxt.h"

/* x0..x5 as the host passed them. */
#define ARGUMENTS 6u

struct caller {
	uint64_t v, i; /* the host's own context */
	uint64_t arg[ARGUMENTS];
};

struct call {
	uint64_t number;
	bool (*valid)(const struct kmodel *m, const uint64_t *arg);
	struct km_result (*act)(struct kmodel *m, const struct caller *c);
	bool has_value;
};

/* ---- ranges (2.2) -------------------------------------------------------------------- */

static bool is_vcpu(uint64_t i)
{
	return i < KC_VCPU_PER_VM;
}

static bool is_paddr(uint64_t a)
{
	return a < KC_PADDR_LIMIT;
}

static bool is_addr(uint64_t a)
{
	return a < KC_ADDR_LIMIT;
}

static bool is_pfn(uint64_t p)
{
	return p < KC_PFN_LIMIT;
}

static bool is_smmu_cfg(uint64_t cbndx)
{
	return cbndx < KC_SMMU_BANKS;
}

static bool is_smmu(uint64_t index)
{
	return index < KC_SMMU_NUM;
}

/* ---- validation (8.2, columns "Published" and "Correct validation") ------------------ */

static bool nothing_to_check(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	(void)arg;
	return true;
}

static bool valid_clear_range(const struct kmodel *m, const uint64_t *arg)
{
	if (!km_is_vm(arg[1]) || !is_paddr(arg[2]) || !is_paddr(arg[3]))
		return false;
	return km_quirk(m, KM_Q_unbounded_hvc_loop) || arg[2] + arg[3] <= KC_PADDR_LIMIT;
}

/* [S6]: the wrong argument is an address, and a sum of addresses a page number. */
static bool valid_boot_info(const struct kmodel *m, const uint64_t *arg)
{
	if (!km_is_vm(arg[1]) || !is_paddr(arg[2]))
		return false;
	if (km_quirk(m, KM_Q_boot_info_wrong_check))
		return is_paddr(arg[1]) && is_pfn(arg[3]) && is_pfn(arg[2] + arg[3]);
	return is_paddr(arg[3]) && is_paddr(arg[2] + arg[3]);
}

/* [S7]: the image number is tested twice, the frame never. */
static bool valid_remap(const struct kmodel *m, const uint64_t *arg)
{
	uint64_t pfn = km_quirk(m, KM_Q_remap_pfn_unchecked) ? arg[3] : arg[2];

	return km_is_vm(arg[1]) && is_pfn(pfn) && arg[3] < KC_MAX_LOAD_INFO;
}

static bool valid_vm(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	return km_is_vm(arg[1]);
}

static bool valid_bank(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	return is_smmu_cfg(arg[1]) && is_smmu(arg[2]);
}

static bool valid_alloc_pgd(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	return is_smmu_cfg(arg[1]) && arg[2] < KC_COREVISOR && is_smmu(arg[3]);
}

static bool valid_lpae_map(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	return is_paddr(arg[1]) && is_paddr(arg[2]) && arg[3] < INT64_MAX &&
	       (arg[3] & KC_PHYS_MASK) == 0 && is_smmu_cfg(arg[4]) && is_smmu(arg[5]);
}

static bool valid_iova(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	return is_paddr(arg[1]) && is_smmu_cfg(arg[2]) && is_smmu(arg[3]);
}

static bool valid_ioremap(const struct kmodel *m, const uint64_t *arg)
{
	uint64_t bytes = km_pages(arg[4]) * KC_PAGE_SIZE;

	(void)m;
	return km_is_vm(arg[1]) && is_addr(arg[2]) && is_paddr(arg[3]) && is_paddr(arg[4]) &&
	       is_addr(arg[2] + bytes) && is_paddr(arg[3] + bytes);
}

static bool valid_vcpu(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	return km_is_vm(arg[1]) && is_vcpu(arg[2]);
}

static bool valid_encrypt(const struct kmodel *m, const uint64_t *arg)
{
	(void)m;
	return km_is_vm(arg[1]) && is_paddr(arg[2]) && is_paddr(arg[3]);
}

/* The destination is an argument of the safe form only [S49]. */
static bool valid_decrypt(const struct kmodel *m, const uint64_t *arg)
{
	if (!km_is_vm(arg[1]) || !is_paddr(arg[2]))
		return false;
	return km_quirk(m, KM_Q_decrypt_page_unbound_gfn) || is_addr(arg[3]);
}

/* ---- ghost preconditions ------------------------------------------------------------- */

static bool rely_info(const struct kmodel *m, uint64_t v)
{
	return km_available(m, KC_LOCK_INFO + v);
}

static bool rely_s2_host(const struct kmodel *m)
{
	return km_available(m, KC_LOCK_S2PAGE) && km_available(m, KC_LOCK_NPT + KC_HOSTVISOR);
}

/* Owner of a bank id; ids beyond the last have none. */
static uint64_t bank_owner(const struct kmodel *m, uint64_t id)
{
	return id < KC_BANKS ? m->bank[id] : KC_INVALID;
}

/* [S12]: free and alloc consult the record of the current VM, that is, of the host. */
static uint64_t smmu_rely_vm(const struct kmodel *m, const struct caller *c, uint64_t v)
{
	return km_quirk(m, KM_Q_smmu_rely_wrong_lock) ? c->v : v;
}

/* ---- calls --------------------------------------------------------------------------- */

static struct km_result timer_set_cntvoff(struct kmodel *m, const struct caller *c)
{
	(void)m;
	(void)c;
	return (struct km_result){ .code = KC_OK };
}

/* 8.2.1 */
static struct km_result clear_vm_s2_range(struct kmodel *m, const struct caller *c)
{
	return km_clear_range(m, c->arg[1], c->arg[2], c->arg[3]);
}

/* 8.2.2 */
static struct km_result set_boot_info(struct kmodel *m, const struct caller *c)
{
	struct km_result r;

	if (!rely_info(m, c->arg[1]) || !km_available(m, KC_LOCK_CORE))
		return km_stuck();
	r = local_set_boot_info(m, c->arg[1], c->arg[2], c->arg[3]);
	km_log_argument(m, "OBOOT_INFO", c->arg[1]);
	return r;
}

static struct km_result remap_vm_image(struct kmodel *m, const struct caller *c)
{
	if (!rely_info(m, c->arg[1]) || !km_available(m, KC_LOCK_NPT + KC_COREVISOR))
		return km_stuck();
	return km_remap_vm_image(m, c->arg[1], c->arg[2], c->arg[3]);
}

static struct km_result verify_vm_image(struct kmodel *m, const struct caller *c)
{
	return km_verify_vm_image(m, c->arg[1]);
}

static struct km_result smmu_free_pgd(struct kmodel *m, const struct caller *c)
{
	uint64_t owner = bank_owner(m, KC_SMMU_BANKS * c->arg[2] + c->arg[1]);
	struct km_result r;

	if (!km_available(m, KC_LOCK_SMMU) || !rely_info(m, smmu_rely_vm(m, c, owner)))
		return km_stuck();
	r = local_free_smmu_pgd(m, c->arg[1], c->arg[2]);
	km_log(m, "OSMMU_FREE");
	return r;
}

static struct km_result smmu_alloc_pgd(struct kmodel *m, const struct caller *c)
{
	uint64_t v = c->arg[2], index = c->arg[3];
	struct km_result r;

	if (!km_available(m, KC_LOCK_SMMU) || !rely_info(m, smmu_rely_vm(m, c, v)) ||
	    !km_available(m, KC_LOCK_SPT))
		return km_stuck();
	r = local_alloc_smmu_pgd(m, c->arg[1], v, index, m->cfg.smmu[index].banks);
	km_log(m, "OSMMU_ALLOC");
	return r;
}

/* 8.2.4 */
static struct km_result smmu_lpae_map(struct kmodel *m, const struct caller *c)
{
	return km_lpae_map(m, c->arg[1], c->arg[2], c->arg[3], c->arg[4], c->arg[5]);
}

/* 8.2.6 */
static struct km_result smmu_iova_to_phys(struct kmodel *m, const struct caller *c)
{
	return km_iova_to_phys(m, c->arg[1], c->arg[2], c->arg[3]);
}

static struct km_result smmu_clear(struct kmodel *m, const struct caller *c)
{
	uint64_t cbndx = c->arg[2], index = c->arg[3];
	/* [S12]: the published side condition swaps the two parts of the bank id. */
	uint64_t id = km_quirk(m, KM_Q_smmu_rely_wrong_lock) ? KC_SMMU_BANKS * cbndx + index
							     : KC_SMMU_BANKS * index + cbndx;
	struct km_result r;

	if (!km_available(m, KC_LOCK_SMMU) || !rely_info(m, bank_owner(m, id)) ||
	    !km_available(m, KC_LOCK_S2PAGE) || !km_available(m, KC_LOCK_SPT))
		return km_stuck();
	r = local_smmu_clear(m, c->arg[1], cbndx, index);
	km_log(m, "OSMMU_CLEAR");
	return r;
}

static struct km_result phys_addr_ioremap(struct kmodel *m, const struct caller *c)
{
	return km_map_io_range(m, c->arg[1], c->arg[2], c->arg[3], c->arg[4]);
}

/* 8.2.7 */
static struct km_result register_kvm(struct kmodel *m, const struct caller *c)
{
	(void)c;
	return km_register_kvm(m);
}

static struct km_result register_vcpu(struct kmodel *m, const struct caller *c)
{
	struct km_result r;

	if (!rely_info(m, c->arg[1]))
		return km_stuck();
	r = local_register_vcpu(m, c->arg[1], c->arg[2]);
	km_log_argument(m, "OREG_VCPU", c->arg[1]);
	return r;
}

/* 7.23 */
static struct km_result encrypt_buf(struct kmodel *m, const struct caller *c)
{
	if (!km_available(m, KC_LOCK_S2PAGE))
		return km_stuck();
	return km_save_encrypt_buf(m, c->arg[1], c->arg[2], c->arg[3]);
}

/* 7.24 */
static struct km_result decrypt_buf(struct kmodel *m, const struct caller *c)
{
	if (!rely_info(m, c->arg[1]) || !rely_s2_host(m))
		return km_stuck();
	return km_load_decrypt_buf(m, c->arg[1], c->arg[2], c->arg[3]);
}

/* Nothing is saved; a context that changes while it is read could not be. */
static struct km_result save_crypt_vcpu(struct kmodel *m, const struct caller *c)
{
	km_section(m);
	if (!km_quirk(m, KM_Q_unknown_hvc_noop) &&
	    m->vm[c->arg[1]].vcpu_state[c->arg[2]] == KC_ACTIVE)
		return km_reject(m, KC_STATE);
	return (struct km_result){ .code = KC_OK };
}

/* 8.2.8 */
static struct km_result load_crypt_vcpu(struct kmodel *m, const struct caller *c)
{
	if (!rely_info(m, c->arg[1]))
		return km_stuck();
	return km_load_vcpu(m, c->arg[1], c->arg[2]);
}

static const struct call calls[] = {
	{ KC_HVC_TIMER_SET_CNTVOFF, nothing_to_check, timer_set_cntvoff, false },
	{ KC_HVC_CLEAR_VM_S2_RANGE, valid_clear_range, clear_vm_s2_range, false },
	{ KC_HVC_SET_BOOT_INFO, valid_boot_info, set_boot_info, false },
	{ KC_HVC_REMAP_VM_IMAGE, valid_remap, remap_vm_image, false },
	{ KC_HVC_VERIFY_VM_IMAGE, valid_vm, verify_vm_image, false },
	{ KC_HVC_SMMU_FREE_PGD, valid_bank, smmu_free_pgd, false },
	{ KC_HVC_SMMU_ALLOC_PGD, valid_alloc_pgd, smmu_alloc_pgd, false },
	{ KC_HVC_SMMU_LPAE_MAP, valid_lpae_map, smmu_lpae_map, false },
	{ KC_HVC_SMMU_IOVA_TO_PHYS, valid_iova, smmu_iova_to_phys, true },
	{ KC_HVC_SMMU_CLEAR, valid_iova, smmu_clear, false },
	{ KC_HVC_PHYS_ADDR_IOREMAP, valid_ioremap, phys_addr_ioremap, false },
	{ KC_HVC_REGISTER_KVM, nothing_to_check, register_kvm, true },
	{ KC_HVC_REGISTER_VCPU, valid_vcpu, register_vcpu, false },
	{ KC_HVC_ENCRYPT_BUF, valid_encrypt, encrypt_buf, false },
	{ KC_HVC_DECRYPT_BUF, valid_decrypt, decrypt_buf, false },
	{ KC_HVC_SAVE_CRYPT_VCPU, valid_vcpu, save_crypt_vcpu, false },
	{ KC_HVC_LOAD_CRYPT_VCPU, valid_vcpu, load_crypt_vcpu, false },
};

/* [S44]: the published handler does nothing for a number that it does not know. */
static struct km_result unknown(struct kmodel *m, const struct caller *c)
{
	(void)c;
	if (km_quirk(m, KM_Q_unknown_hvc_noop))
		return (struct km_result){ .code = KC_OK };
	return km_reject(m, KC_INVAL);
}

static const struct call unknown_call = { 0, nothing_to_check, unknown, false };

static const struct call *find_call(uint64_t number)
{
	for (unsigned k = 0; k < sizeof(calls) / sizeof(calls[0]); k++)
		if (calls[k].number == number)
			return &calls[k];
	return &unknown_call;
}

/*
 * Safe: code in x0, value in x1, the latter with OK only, since vmids and codes
 * overlap (18).  Published: the value, if any, in x0.
 */
static void set_results(struct kmodel *m, const struct caller *c, const struct call *call,
			struct km_result r)
{
	bool codes = !km_refusals_panic(m);

	if (codes)
		km_set_ctxt(m, c->v, c->i, KM_x0, r.code);
	if (call->has_value && r.code == KC_OK)
		km_set_ctxt(m, c->v, c->i, codes ? KM_x0 + 1 : KM_x0, r.value);
}

/* 8.1 */
struct km_result host_hvc_handler(struct kmodel *m, unsigned cpu)
{
	struct caller c = { .v = m->cpu[cpu].cur_vmid, .i = m->cpu[cpu].cur_vcpuid };
	const struct call *call;
	struct km_result r;

	m->running = cpu;
	if (!km_may_enter(m, cpu, true, &r))
		return r;
	km_save_gp(m, cpu, c.v, c.i);
	km_set_icore(m, cpu, true);
	for (unsigned k = 0; k < ARGUMENTS; k++)
		c.arg[k] = km_hw(m, cpu, KM_x0 + k);
	call = find_call(c.arg[0]);
	r = call->valid(m, c.arg) ? call->act(m, &c) : km_reject(m, KC_INVAL);
	km_halt_with(m, r);
	if (r.halt || r.stuck)
		return r;
	set_results(m, &c, call, r);
	km_restore_gp(m, cpu, c.v, c.i);
	km_set_icore(m, cpu, false);
	return r;
}
