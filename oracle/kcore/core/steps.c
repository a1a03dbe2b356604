/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/core/steps.h"

#include "oracle/kcore/ops.h"

#include "oracle/kcore/core/tables.h"

void trap_host_hvc(struct kc_machine *m, unsigned cpu)
{
	kc_host_hvc(m->kc, cpu);
}

uint64_t trap_host_npt(struct kc_machine *m, unsigned cpu)
{
	unsigned outcome;

	kc_host_npt(m->kc, cpu);
	outcome = m->outcome[cpu];
	if (outcome >= KC_OUTCOME_COUNT || is_smmu_outcome(outcome))
		return KC_OK;
	return kc_outcome_code[outcome];
}

void trap_host_vcpu_run(struct kc_machine *m, unsigned cpu)
{
	kc_host_vcpu_run(m->kc, cpu);
}

void trap_vm_exit(struct kc_machine *m, unsigned cpu)
{
	kc_vm_exit(m->kc, cpu);
}

void set_host_entry(struct kc_machine *m, unsigned cpu, uint64_t pfn, uint64_t pte)
{
	uint64_t offset;
	unsigned level;

	if (!find_leaf(m, npt_table(m, KC_HOSTVISOR), pfn, &offset, &level))
		return;
	pt_store(m->kc, cpu, m->kc->cfg.table_base + offset, pte);
	plat_tlbi_ipa(m->kc, cpu, KC_HOSTVISOR, pfn);
}
