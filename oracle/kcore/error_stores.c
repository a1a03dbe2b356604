/* SPDX-License-Identifier: Apache-2.0 */
/* Stores that a failed call may make (sekvm.md 18). */
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/error_regs.h"
#include "oracle/kcore/oracle.h"

/* The context that the caller was saved to. */
static bool is_callers_context(const struct machine *m, unsigned cpu, uint64_t context)
{
	const struct kcore_cpu *c = acc_cpu(m, cpu);

	return context == KC_VCPU_PER_VM * c->cur_vmid + c->cur_vcpuid;
}

bool kc_error_may_store(const struct machine *m, const struct step *s, const struct change *c)
{
	if (c->cpu != s->cpu) /* a complete operation of another CPU, nested in this one */
		return true;
	switch (c->field) {
	case HOST_F_REG:
		return c->index / HOST_REG_STRIDE == s->cpu &&
		       is_error_reg(c->index % HOST_REG_STRIDE);
	case KC_F_CTXT:
		return is_callers_context(m, s->cpu, c->index / KC_CTXT_STRIDE);
	case KC_F_ICORE:       /* inside the handler */
	case HOST_F_LOCK:      /* held at the end of a window */
	case HOST_F_TLB:       /* filled by an access */
	case HOST_F_CRYPTO:    /* scratch of a verification */
	case HOST_F_SLOT_NEXT: /* the harness's allocator */
		return true;
	default:
		return false;
	}
}
