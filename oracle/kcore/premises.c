/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Hypotheses: roles and activity (sekvm.md 10.1), and the observers of the local
 * rows (10.8), one row of the table for each shared-state operation.
 */
#include "oracle/kcore/access.h"
#include "oracle/kcore/oracle.h"
#include "oracle/kcore/view_words.h"

static bool is_verified(const struct machine *m, unsigned q)
{
	return kc_is_vm(q) && acc_vm(m, q)->state == KC_VERIFIED;
}

bool kc_in_role(const struct machine *m, unsigned q)
{
	return q == KC_HOSTVISOR || is_verified(m, q);
}

bool kc_active(const struct machine *m, unsigned q, unsigned cpu)
{
	const acc_cpu_record *c = acc_cpu(m, cpu);

	return c->cur_vmid == q || (q == KC_HOSTVISOR && c->ihost);
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

static bool observes(const struct machine *m, enum observer observer, uint64_t target, unsigned q)
{
	switch (observer) {
	case VERIFIED_VM:
		return is_verified(m, q);
	case VERIFIED_REST:
		return is_verified(m, q) && kc_is_vm(target) &&
		       acc_vm(m, (unsigned)target)->state == KC_POWEROFF;
	case ANY_VM:
		return kc_is_vm(q);
	case OTHER_VM:
		return kc_is_vm(q) && kc_is_vm(target) && q != target;
	case OTHER:
		return q <= KC_MAX_VM && kc_is_vm(target) && q != target;
	case THE_HOST:
		return q == KC_HOSTVISOR;
	case THE_TARGET:
		return kc_is_vm(q) && q == target;
	case NO_ROW:
		break;
	}
	return false;
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

bool kc_window_premise(const struct machine *m, const struct step_context *c,
		       enum check_kind family, bool restore, unsigned q)
{
	const struct local_rows *rows = &local_rows[c->window];
	enum observer observer = family == CHECK_INTEGRITY ? rows->integ
				 : restore		   ? rows->confres
							   : rows->conf;

	return observes(m, observer, c->target, q);
}
