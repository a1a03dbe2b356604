/* SPDX-License-Identifier: Apache-2.0 */
/* Stores that a failed call may make (sekvm.md 18): those of error_stores.c, over the model. */
#include "oracle/kcore/error_regs.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/model/words.h"

/* The context that the caller was saved to. */
static bool is_callers_context(const struct kmodel *m, unsigned cpu, uint64_t context)
{
	const struct km_cpu *c = &m->cpu[cpu];

	return context == KC_VCPU_PER_VM * c->cur_vmid + c->cur_vcpuid;
}

bool kcm_error_may_store(const struct machine *m, const struct step *s, const struct change *c)
{
	const struct kmodel *model = kmodel_machine(m)->model;

	if (c->cpu != s->cpu) /* a complete operation of another CPU, nested in this one */
		return true;
	switch (c->field - KCM_FIELDS) {
	case KM_F_HW:
		return c->index / KM_WORD_STRIDE == s->cpu &&
		       is_error_reg(kcm_core_word(c->index % KM_WORD_STRIDE));
	case KM_F_CTXT:
		return is_callers_context(model, s->cpu, c->index / KM_WORD_STRIDE);
	case KM_F_CPU: /* inside the handler */
		return true;
	default:
		return false;
	}
}
