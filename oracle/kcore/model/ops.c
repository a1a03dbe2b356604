/* SPDX-License-Identifier: Apache-2.0 */
/* Running a step on the model. */
#include <string.h>

#define OBSEQ_OVER_MODEL
#include "oracle/kcore/steps.h"

/* ---- outcomes: codes, then what accesses meet --------------------------------------------- */

void kcm_note_outcome(struct kmodel_machine *m, unsigned cpu, unsigned outcome)
{
	m->outcome[cpu] = KC_CODES + outcome - KC_ACCESS_FIRST;
	monitor_outcome(&m->base, cpu, m->outcome[cpu]);
}

/* What a step that noted nothing says itself: its code. */
static void note_code(struct kmodel_machine *m, unsigned cpu, uint64_t code)
{
	if (m->outcome[cpu] < KCM_OUTCOMES)
		return;
	m->outcome[cpu] = code < KC_CODES ? (unsigned)code : KC_OK;
	monitor_outcome(&m->base, cpu, m->outcome[cpu]);
}

const char *kcm_outcome_name(unsigned outcome)
{
	static const char *const code[KC_CODES] = {
		[KC_OK] = "code.ok",	 [KC_INVAL] = "code.inval", [KC_PERM] = "code.perm",
		[KC_BUSY] = "code.busy", [KC_STATE] = "code.state", [KC_NOMEM] = "code.nomem",
	};

	if (outcome < KC_CODES)
		return code[outcome];
	return outcome < KCM_OUTCOMES ? kc_access_name(outcome - KC_CODES + KC_ACCESS_FIRST)
				      : "none";
}

const char *kcm_outcome_optional(unsigned outcome)
{
	switch (outcome + KC_ACCESS_FIRST - KC_CODES) {
	case KC_ACCESS_LD_CACHED:
	case KC_ACCESS_ST_CACHED:
	case KC_ACCESS_DEV_LD_CACHED:
	case KC_ACCESS_DEV_ST_CACHED:
		return "the model has no translation caches";
	case KC_ACCESS_CORRUPTED:
		return "the model has no parts that could be broken one by one";
	default:
		return NULL;
	}
}

/* ---- steps ---------------------------------------------------------------------------------- */

/* Its targets are words of the core. */
void kmodel_corrupt_step(struct kmodel_machine *m, const struct step *s, struct step_result *r)
{
	(void)m;
	(void)s;
	r->skipped = true;
}

#define RUN(id, label, issuer, step, ...) [KOP_##id] = STEP(step),
static step_function *const run[KOP_COUNT] = { KC_OP_ROWS(RUN) };

/* The published text has no result here (0.2): the step did not happen. */
static void undo(struct kmodel_machine *m, unsigned cpu, struct journal_mark begin,
		 struct step_result *r)
{
	monitor_blocked(&m->base, cpu, KC_LOCK_END); /* under a monitor this does not return */
	journal_undo(&m->base.journal, begin);
	*r = (struct step_result){ .skipped = true };
}

void kcm_step(struct machine *base, const struct step *s, struct step_result *r)
{
	struct kmodel_machine *m = kcm_machine(base);
	struct journal_mark begin = journal_mark(&base->journal);
	const struct step *around = m->step; /* that this one is nested in */
	uint64_t klog = m->klog;
	bool stuck;

	*r = (struct step_result){ .skipped = kmodel_actor(base, s) == ACTOR_NOBODY };
	if (r->skipped)
		return;
	if (!s->nest) {
		m->smmu_writes = 0;
		m->maps = false;
		memset(m->verification, 0, sizeof(m->verification));
	}
	m->step = s;
	m->klog = s->arg[0] < KC_VMIDS ? m->model->klog[s->arg[0]] : 0;
	m->model->running = s->cpu;
	m->outcome[s->cpu] = KCM_OUTCOMES;
	run[s->op](m, s, r);
	m->step = around;
	m->klog = klog;
	stuck = m->stuck;
	m->stuck = false;
	if (stuck)
		undo(m, s->cpu, begin, r);
	else if (!r->skipped)
		note_code(m, s->cpu, r->code);
	r->outcome = m->outcome[s->cpu];
}
