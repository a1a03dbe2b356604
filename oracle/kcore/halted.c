/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/halted.h"

#include "hyp/plat/host/host.h"
#include "oracle/kcore/checks.h"

static bool is_of_core(const struct change *c)
{
	return c->field == HOST_F_LOCK || (c->field >= HOST_FIELD_END && c->field < KC_F_END);
}

static bool is_panic(const struct change *c, unsigned cpu)
{
	return c->field == KC_F_HALT && c->cpu == cpu;
}

/* Where the panic of `cpu` itself is behind; j->changes + 1: it did not panic. */
static size_t after_panic(const struct journal *j, unsigned cpu, size_t begin)
{
	size_t i = begin;

	while (i < j->changes && !is_panic(&j->change[i], cpu))
		i++;
	return i + 1;
}

size_t halted_bad_change(const struct journal *j, unsigned cpu, size_t begin, bool was_halted)
{
	size_t i = was_halted ? begin : after_panic(j, cpu, begin);

	while (i < j->changes && (j->change[i].cpu != cpu || !is_of_core(&j->change[i])))
		i++;
	return i < j->changes ? i : j->changes;
}

void halted_check_step(struct kc_machine *m, unsigned cpu, size_t begin, bool was_halted)
{
	const struct journal *j = &m->base.journal;
	size_t bad;
	char name[64];

	/* Nobody panicked, or another CPU while this step was on its way: nothing is claimed. */
	if (!was_halted &&
	    (!(m->stored & KC_FIELD(KC_F_HALT)) || after_panic(j, cpu, begin) > j->changes))
		return;
	bad = halted_bad_change(j, cpu, begin, was_halted);
	if (bad == j->changes) {
		monitor_held(&m->base, KC_CHECK_halt_is_final);
		return;
	}
	kc_cell_name(&m->base, j->change[bad].field, j->change[bad].index, name, sizeof(name));
	monitor_failed(&m->base, KC_CHECK_halt_is_final, "cpu%u changes %s after the panic %s", cpu,
		       name, kcore_system.halt_name(kc_halted(&m->base)));
}
