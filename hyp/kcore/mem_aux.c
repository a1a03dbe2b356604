/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/mem_aux.h"

#include "hyp/kcore/machine.h"
#include "hyp/kcore/npt_ops.h"
#include "hyp/kcore/page_mgmt.h"

enum bind_verdict bind_test(const struct kcore *kc, uint64_t v, uint64_t gfn, uint64_t pfn)
{
	struct s2_page page = get_pfn(kc, pfn);

	if (page.owner == KC_HOSTVISOR) {
		if (page.count != 0)
			return BIND_COUNT;
		return is_bound(kc, v, gfn) ? BIND_BOUND : BIND_FRESH;
	}
	if (page.owner != v)
		return BIND_OWNER;
	if (page.gfn != gfn)
		return BIND_GFN;
	return page.count == KC_INVALID ? BIND_FROM_DMA : BIND_SAME;
}

void take_host_page(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		    uint64_t count)
{
	clear_pfn_host(kc, cpu, pfn);
	set_pfn(kc, cpu, pfn, (struct s2_page){ v, count, gfn });
}

void bind_commit(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pfn,
		 enum bind_verdict verdict)
{
	if (kc->halt)
		return;
	trace_begin(kc, cpu, KC_OP_ASSIGN_PFN_TO_VM, v, pfn, gfn);
	if (verdict == BIND_FRESH) {
		take_host_page(kc, cpu, v, gfn, pfn, 0);
		if (!kc->halt)
			plat_declassify(kc, cpu, v, pfn);
	} else if (verdict == BIND_FROM_DMA) {
		/* The record is updated, and the host may not keep an old entry [S1]. */
		clear_pfn_host(kc, cpu, pfn);
		set_pfn_count(kc, cpu, pfn, 0);
	}
	if (!kc->halt)
		trace_end(kc, cpu, KC_OP_ASSIGN_PFN_TO_VM, KC_OK);
}

uint64_t refuse(struct kcore *kc, unsigned cpu, enum kc_shared_op op, uint64_t target, uint64_t a,
		uint64_t b, enum kc_outcome o)
{
	trace_begin(kc, cpu, op, target, a, b);
	return kc_end(kc, cpu, op, o);
}
