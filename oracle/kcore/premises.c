/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Hypotheses: roles and activity (sekvm.md 10.1), and the observers of the local
 * rows (10.8), one row of the table for each shared-state operation.
 */
#include "oracle/kcore/access.h"
#include "oracle/kcore/oracle.h"
#include "oracle/kcore/view_words.h"

static principal_set verified_vms(const struct machine *m)
{
	principal_set set = 0;

	for (unsigned v = 1; v <= KC_MAX_VM; v++)
		set |= (principal_set)(acc_vm(m, v)->state == KC_VERIFIED) << v;
	return set;
}

principal_set kc_in_role(const struct machine *m)
{
	return SET_OF(KC_HOSTVISOR) | verified_vms(m);
}

principal_set kc_active(const struct machine *m, unsigned cpu)
{
	const acc_cpu_record *c = acc_cpu(m, cpu);

	return kc_set_of(c->cur_vmid) | (c->ihost ? SET_OF(KC_HOSTVISOR) : 0);
}

/* Who may be the observer of a row. */
enum observer {
	NO_ROW,
	VERIFIED_VM,   /* valid_vm, VER */
	VERIFIED_REST, /* the same, and the target is a VM in POWEROFF (valid_state') */
	ANY_VM,	       /* valid_vm */
	OTHER_VM,      /* valid_vm, nv */
	OTHER,	       /* any principal, nv */
	THE_HOST,
	THE_TARGET
};

#define ALL_VMS (((principal_set)1 << (KC_MAX_VM + 1)) - 2)

static principal_set members(const struct machine *m, enum observer observer, uint64_t target)
{
	const principal_set target_vm = kc_is_vm(target) ? kc_set_of(target) : 0;

	switch (observer) {
	case VERIFIED_VM:
		return verified_vms(m);
	case VERIFIED_REST:
		return target_vm && acc_vm(m, (unsigned)target)->state == KC_POWEROFF
			       ? verified_vms(m)
			       : 0;
	case ANY_VM:
		return ALL_VMS;
	case OTHER_VM:
		return target_vm ? ALL_VMS & ~target_vm : 0;
	case OTHER:
		return target_vm ? (ALL_VMS | SET_OF(KC_HOSTVISOR)) & ~target_vm : 0;
	case THE_HOST:
		return SET_OF(KC_HOSTVISOR);
	case THE_TARGET:
		return target_vm;
	case NO_ROW:
		break;
	}
	return 0;
}

struct local_rows {
	enum observer integ, conf, confres;
};

/* teardown is the first half of clear_vm_page in its safe form (18.1): same rows. */
static const struct local_rows local_rows[KC_SHARED_OP_COUNT] = {
	[KC_OP_MAP_HOST] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_CLEAR_VM_PAGE] = { VERIFIED_REST, THE_HOST, NO_ROW },
	[KC_OP_ASSIGN_PFN_TO_VM] = { OTHER_VM, THE_HOST, THE_TARGET },
	[KC_OP_MAP_PFN_VM] = { OTHER, THE_HOST, THE_TARGET },
	[KC_OP_MAP_IO] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_GRANT_VM_PAGE] = { OTHER, THE_TARGET, NO_ROW },
	[KC_OP_REVOKE_VM_PAGE] = { OTHER, THE_TARGET, NO_ROW },
	[KC_OP_SET_VCPU_ACTIVE] = { OTHER, THE_HOST, THE_TARGET },
	[KC_OP_SET_VCPU_INACTIVE] = { OTHER, THE_TARGET, THE_HOST },
	[KC_OP_REGISTER_VCPU] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_GEN_VMID] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_REGISTER_KVM] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_SET_BOOT_INFO] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_REMAP_VM_IMAGE] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_VERIFY_VM] = { OTHER, THE_TARGET, NO_ROW },
	[KC_OP_FREE_SMMU_PGD] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_ALLOC_SMMU_PGD] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_SMMU_ASSIGN_PAGE] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_SMMU_MAP_PAGE] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_SMMU_CLEAR] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_SET_VM_POWEROFF] = { OTHER, THE_TARGET, NO_ROW },
	[KC_OP_LOAD_ENCRYPTED_VCPU] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_LOAD_SAVE_ENCRYPT_BUF] = { ANY_VM, THE_HOST, NO_ROW },
	[KC_OP_LOAD_LOAD_DECRYPT_BUF] = { VERIFIED_VM, THE_HOST, NO_ROW },
	[KC_OP_TEARDOWN] = { VERIFIED_REST, THE_HOST, NO_ROW },
};

principal_set kc_window_premise(const struct machine *m, const struct step_context *c,
				enum check_kind family, bool restore)
{
	const struct local_rows *rows = &local_rows[c->window];
	enum observer observer = family == CHECK_INTEGRITY ? rows->integ
				 : restore		   ? rows->confres
							   : rows->conf;

	return members(m, observer, c->target);
}
