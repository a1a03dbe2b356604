/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What must hold of kcore: the functions of struct system that views, declared
 * channels, premises, invariants and step checks provide.  They read state through
 * core/access.h; checks of a step read its stores in the journal as well.
 */
#ifndef OBSEQ_ORACLE_KCORE_ORACLE_H
#define OBSEQ_ORACLE_KCORE_ORACLE_H

#include "oracle/engine/system.h"
#include "oracle/kcore/objects.h"
#include "oracle/kcore/terms.h"

/* Principal q as a set; empty when q is none (INVALID, the core itself). */
static inline principal_set kc_set_of(uint64_t q)
{
	return q <= KC_MAX_VM ? SET_OF(q) : 0;
}

/* Noted before a step, for kc_after_step: where its stores begin in the journal. */
struct kc_notes {
	struct journal_mark begin;
};

/* views.c */
size_t kc_view(const struct machine *m, unsigned q, object_id o, uint64_t *out);
struct audience kc_audience(const struct machine *m, object_id o);
const char *kc_view_field(object_id o, size_t word);
void kc_object_name(object_id o, char *buffer, size_t size);
bool kc_object_shared(object_id o);

/* premises.c */
principal_set kc_in_role(const struct machine *m);
principal_set kc_active(const struct machine *m, unsigned cpu);
principal_set kc_window_premise(const struct machine *m, const struct step_context *c,
				enum check_kind family, bool restore);

/* declared.c */
bool kc_declared(const struct machine *m, const struct step_context *c, unsigned q, object_id o,
		 size_t word);

/* error_stores.c */
bool kc_error_may_store(const struct machine *m, const struct step *s, const struct change *c);

/* invariants.c */
void kc_check_object(struct machine *m, object_id o, const struct clause_sink *sink);

/* step_checks.c */
void kc_before_step(struct machine *m, const struct step *s);
void kc_after_step(struct machine *m, const struct step *s, const struct step_result *r,
		   const struct clause_sink *sink);

#endif
