/* SPDX-License-Identifier: Apache-2.0 */
/* Traps of the host: its hypercalls (sekvm.md 8.1, 8.2) and its stage-2 faults (8.3). */
#include "hyp/kcore/ctxt.h"
#include "hyp/kcore/exception.h"
#include "hyp/kcore/kcore.h"
#include "hyp/kcore/lock.h"
#include "hyp/kcore/page_index.h"
#include "hyp/kcore/smmu_mmio.h"

/* ---- validation: the column "Correct validation" of 8.2 ------------------------------ */

enum arg_kind {
	ARG_ANY = 0,
	ARG_VM,
	ARG_VCPU,
	ARG_OWNER, /* of an SMMU bank: the host or a VM, never the core */
	ARG_PADDR,
	ARG_ADDR,
	ARG_PFN,
	ARG_IMAGE,
	ARG_RIGHTS, /* bit 0 read, bit 1 write */
	ARG_CB,
	ARG_SMMU,
	ARG_KINDS
};

struct arg_range {
	uint64_t first, last;
};

static const struct arg_range arg_range[ARG_KINDS] = {
	[ARG_ANY] = { 0, KC_INVALID64 },
	[ARG_VM] = { 1, KC_MAX_VM },
	[ARG_VCPU] = { 0, KC_VCPU_PER_VM - 1 },
	[ARG_OWNER] = { KC_HOSTVISOR, KC_MAX_VM },
	[ARG_PADDR] = { 0, KC_PADDR_LIMIT - 1 },
	[ARG_ADDR] = { 0, KC_ADDR_LIMIT - 1 },
	[ARG_PFN] = { 0, KC_PFN_LIMIT - 1 },
	[ARG_IMAGE] = { 0, KC_MAX_LOAD_INFO - 1 },
	[ARG_RIGHTS] = { 0, 3 },
	[ARG_CB] = { 0, KC_SMMU_BANKS - 1 },
	[ARG_SMMU] = { 0, KC_SMMU_NUM - 1 },
};

#define CALL_ARGS 5u
#define CALL_FIRST KC_HVC_TIMER_SET_CNTVOFF
#define CALL_LAST KC_HVC_LOAD_CRYPT_VCPU

struct call {
	uint8_t arg[CALL_ARGS];	 /* enum arg_kind of x1..x5 */
	enum kc_outcome refused; /* when an argument is out of range */
};

/* One generated numbering for everybody [L14]; arguments that are not named may be anything. */
static const struct call calls[] = {
	[KC_HVC_CLEAR_VM_S2_RANGE] = { { ARG_VM, ARG_PADDR, ARG_PADDR },
				       KC_OUT_hvc_clear_vm_s2_range_argument },
	[KC_HVC_SET_BOOT_INFO] = { { ARG_VM, ARG_PADDR, ARG_PADDR },
				   KC_OUT_hvc_set_boot_info_argument },
	[KC_HVC_REMAP_VM_IMAGE] = { { ARG_VM, ARG_PFN, ARG_IMAGE },
				    KC_OUT_hvc_remap_vm_image_argument },
	[KC_HVC_VERIFY_VM_IMAGE] = { { ARG_VM }, KC_OUT_hvc_verify_vm_image_argument },
	[KC_HVC_SMMU_FREE_PGD] = { { ARG_CB, ARG_SMMU }, KC_OUT_hvc_smmu_free_pgd_argument },
	[KC_HVC_SMMU_ALLOC_PGD] = { { ARG_CB, ARG_OWNER, ARG_SMMU },
				    KC_OUT_hvc_smmu_alloc_pgd_argument },
	[KC_HVC_SMMU_LPAE_MAP] = { { ARG_PADDR, ARG_PADDR, ARG_RIGHTS, ARG_CB, ARG_SMMU },
				   KC_OUT_hvc_smmu_lpae_map_argument },
	[KC_HVC_SMMU_IOVA_TO_PHYS] = { { ARG_PADDR, ARG_CB, ARG_SMMU },
				       KC_OUT_hvc_smmu_iova_to_phys_argument },
	[KC_HVC_SMMU_CLEAR] = { { ARG_PADDR, ARG_CB, ARG_SMMU }, KC_OUT_hvc_smmu_clear_argument },
	[KC_HVC_PHYS_ADDR_IOREMAP] = { { ARG_VM, ARG_ADDR, ARG_PADDR, ARG_PADDR },
				       KC_OUT_hvc_phys_addr_ioremap_argument },
	[KC_HVC_REGISTER_VCPU] = { { ARG_VM, ARG_VCPU }, KC_OUT_hvc_register_vcpu_argument },
	[KC_HVC_ENCRYPT_BUF] = { { ARG_VM, ARG_PADDR, ARG_PADDR },
				 KC_OUT_hvc_encrypt_buf_argument },
	[KC_HVC_DECRYPT_BUF] = { { ARG_VM, ARG_PADDR, ARG_ADDR }, KC_OUT_hvc_decrypt_buf_argument },
	[KC_HVC_SAVE_CRYPT_VCPU] = { { ARG_VM, ARG_VCPU }, KC_OUT_hvc_save_crypt_vcpu_argument },
	[KC_HVC_LOAD_CRYPT_VCPU] = { { ARG_VM, ARG_VCPU }, KC_OUT_hvc_load_crypt_vcpu_argument },
};

static bool arguments_valid(const struct call *call, const uint64_t x[])
{
	for (unsigned k = 0; k < CALL_ARGS; k++) {
		const struct arg_range *range = &arg_range[call->arg[k]];

		if (x[1 + k] < range->first || x[1 + k] > range->last)
			return false;
	}
	return true;
}

/* ---- calls that do more than hand their arguments on ------------------------------------ */

static uint64_t clear_vm_s2_range(struct kcore *kc, unsigned cpu, const uint64_t x[])
{
	uint64_t start = x[2], size = x[3];

	if (start + size > KC_PADDR_LIMIT)
		return kc_outcome(kc, cpu, KC_OUT_hvc_clear_vm_s2_range_argument);
	return clear_vm_range(kc, cpu, x[1], start / KC_PAGE_SIZE, size / KC_PAGE_SIZE);
}

/* [S6]: the published code tests other values than the ones that it uses. */
static uint64_t boot_info(struct kcore *kc, unsigned cpu, const uint64_t x[])
{
	uint64_t load_addr = x[2], size = x[3];

	if (load_addr + size >= KC_PADDR_LIMIT)
		return kc_outcome(kc, cpu, KC_OUT_hvc_set_boot_info_argument);
	return set_boot_info(kc, cpu, x[1], load_addr, size);
}

static uint64_t phys_addr_ioremap(struct kcore *kc, unsigned cpu, const uint64_t x[])
{
	uint64_t gpa = x[2], pa = x[3], pages = pages_of(x[4]);

	if (pages > KC_MAX_RANGE_PAGES || gpa + pages * KC_PAGE_SIZE >= KC_ADDR_LIMIT ||
	    pa + pages * KC_PAGE_SIZE >= KC_PADDR_LIMIT)
		return kc_outcome(kc, cpu, KC_OUT_hvc_phys_addr_ioremap_argument);
	return map_io_range(kc, cpu, x[1], gpa / KC_PAGE_SIZE, pa / KC_PAGE_SIZE, pages);
}

/* Nothing leaves EL2 here; the call only tells whether the vCPU may be saved (8.2, no. 28). */
static uint64_t save_crypt_vcpu(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t i)
{
	uint64_t state;

	lock_info(kc, cpu, v);
	state = kc->vm[v].vcpu_state[i];
	unlock_info(kc, cpu, v);
	if (state == KC_ACTIVE)
		return kc_outcome(kc, cpu, KC_OUT_hvc_save_crypt_vcpu_active);
	return kc_outcome(kc, cpu, KC_OUT_hvc_save_crypt_vcpu_ok);
}

/* ---- hypercalls -------------------------------------------------------------------------- */

/* Table 8.2: x[0] is the number, x[1..5] are checked arguments; *value is set with OK only. */
static uint64_t perform(struct kcore *kc, unsigned cpu, const uint64_t x[], uint64_t *value)
{
	switch (x[0]) {
	case KC_HVC_TIMER_SET_CNTVOFF:
		return kc_outcome(kc, cpu, KC_OUT_hvc_timer_set_cntvoff_ok);
	case KC_HVC_CLEAR_VM_S2_RANGE:
		return clear_vm_s2_range(kc, cpu, x);
	case KC_HVC_SET_BOOT_INFO:
		return boot_info(kc, cpu, x);
	case KC_HVC_REMAP_VM_IMAGE:
		return remap_vm_image(kc, cpu, x[1], x[2], x[3]);
	case KC_HVC_VERIFY_VM_IMAGE:
		return verify_vm(kc, cpu, x[1]);
	case KC_HVC_SMMU_FREE_PGD:
		return free_smmu(kc, cpu, x[1], x[2]);
	case KC_HVC_SMMU_ALLOC_PGD:
		return alloc_smmu(kc, cpu, x[1], x[2], x[3]);
	case KC_HVC_SMMU_LPAE_MAP:
		return lpae_map(kc, cpu, x[1], x[2], x[3], x[4], x[5]);
	case KC_HVC_SMMU_IOVA_TO_PHYS:
		return iova_to_phys(kc, cpu, x[1], x[2], x[3], value);
	case KC_HVC_SMMU_CLEAR:
		return smmu_clear(kc, cpu, x[1], x[2], x[3]);
	case KC_HVC_PHYS_ADDR_IOREMAP:
		return phys_addr_ioremap(kc, cpu, x);
	case KC_HVC_REGISTER_KVM:
		return register_kvm(kc, cpu, value);
	case KC_HVC_REGISTER_VCPU:
		return register_vcpu(kc, cpu, x[1], x[2]);
	case KC_HVC_ENCRYPT_BUF:
		return encrypt_buf(kc, cpu, x[1], x[2] / KC_PAGE_SIZE, x[3] / KC_PAGE_SIZE);
	case KC_HVC_DECRYPT_BUF: /* the destination comes with the call [S49] */
		return decrypt_buf(kc, cpu, x[1], x[2] / KC_PAGE_SIZE, x[3] / KC_PAGE_SIZE);
	case KC_HVC_SAVE_CRYPT_VCPU:
		return save_crypt_vcpu(kc, cpu, x[1], x[2]);
	default: /* KC_HVC_LOAD_CRYPT_VCPU; into the context of (x1, x2), not the host's [S22] */
		return load_vcpu(kc, cpu, x[1], x[2]);
	}
}

/* [S44]: what cannot be done is an error value, neither silence nor a panic. */
static uint64_t dispatch(struct kcore *kc, unsigned cpu, const uint64_t x[], uint64_t *value)
{
	if (x[0] < CALL_FIRST || x[0] > CALL_LAST)
		return kc_outcome(kc, cpu, KC_OUT_host_hvc_unknown);
	if (!arguments_valid(&calls[x[0]], x))
		return kc_outcome(kc, cpu, calls[x[0]].refused);
	return perform(kc, cpu, x, value);
}

void kc_host_hvc(struct kcore *kc, unsigned cpu)
{
	uint64_t x[1 + CALL_ARGS], code, value;

	if (!ctxt_enter_from_host(kc, cpu))
		return;
	ctxt_save_gp(kc, cpu, KC_HOSTVISOR, cpu);
	for (unsigned k = 0; k <= CALL_ARGS; k++)
		x[k] = get_ctxt(kc, KC_HOSTVISOR, cpu, PLAT_REG_X0 + k);
	value = x[1]; /* x1 keeps its argument when the call has no value to give */
	code = dispatch(kc, cpu, x, &value);
	if (kc->halt)
		return;
	set_ctxt(kc, cpu, KC_HOSTVISOR, cpu, PLAT_REG_X0, code);
	set_ctxt(kc, cpu, KC_HOSTVISOR, cpu, PLAT_REG_X0 + 1, value);
	ctxt_restore_gp(kc, cpu, KC_HOSTVISOR, cpu);
	ctxt_leave(kc, cpu);
}

/* ---- stage-2 faults ------------------------------------------------------------------------ */

/* Last match wins (8.3); KC_SMMU_NUM when no SMMU is there. */
static unsigned smmu_at(const struct kcore *kc, uint64_t addr)
{
	unsigned found = KC_SMMU_NUM;

	for (unsigned dev = 0; dev < kc->cfg.smmu_num; dev++) {
		const struct kcore_smmu *smmu = &kc->cfg.smmu[dev];

		if (addr >= smmu->base && addr - smmu->base < smmu->size)
			found = dev;
	}
	return found;
}

static uint64_t smmu_access(struct kcore *kc, unsigned cpu, unsigned dev, uint64_t ipa)
{
	uint64_t esr = plat_reg_read(kc, cpu, PLAT_REG_ESR_EL2);
	struct smmu_access access = {
		.dev = dev,
		.offset = ipa - kc->cfg.smmu[dev].base,
		.size = 1u << ((esr >> KC_ESR_SAS_SHIFT) & KC_ESR_SAS_MASK),
		.reg = (unsigned)((esr >> KC_ESR_SRT_SHIFT) & KC_ESR_SRT_MASK),
	};

	if (!(esr & KC_ESR_ISV)) /* the syndrome does not tell which register is meant */
		return kc_outcome(kc, cpu, KC_OUT_host_npt_syndrome);
	if (esr & KC_ESR_WNR)
		smmu_mmio_write(kc, cpu, &access);
	else
		smmu_mmio_read(kc, cpu, &access);
	return KC_OK; /* emulated, be it as read-as-zero, write-ignored */
}

static uint64_t resolve(struct kcore *kc, unsigned cpu)
{
	uint64_t gfn = plat_reg_read(kc, cpu, PLAT_REG_HPFAR_EL2) >> KC_HPFAR_SHIFT; /* [S14] */
	uint64_t addr = gfn << KC_PAGE_SHIFT;
	uint64_t offset = plat_reg_read(kc, cpu, PLAT_REG_FAR_EL2) & (KC_PAGE_SIZE - 1);
	unsigned dev;

	if (gfn >= KC_GFN_LIMIT)
		return kc_outcome(kc, cpu, KC_OUT_host_npt_address);
	dev = smmu_at(kc, addr);
	if (dev < KC_SMMU_NUM)
		return smmu_access(kc, cpu, dev, addr | offset);
	return map_host(kc, cpu, addr);
}

void kc_host_npt(struct kcore *kc, unsigned cpu)
{
	uint64_t code;

	if (!ctxt_enter_from_host(kc, cpu))
		return;
	ctxt_save_gp(kc, cpu, KC_HOSTVISOR, cpu);
	code = resolve(kc, cpu);
	if (kc->halt)
		return;
	if (code != KC_OK)
		exception_inject_abort(kc, cpu);
	ctxt_restore_gp(kc, cpu, KC_HOSTVISOR, cpu);
	ctxt_leave(kc, cpu);
}
