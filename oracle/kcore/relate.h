/* SPDX-License-Identifier: Apache-2.0 */
/* The refinement relation between a core and the model that runs beside it (6). */
#ifndef OBSEQ_ORACLE_KCORE_RELATE_H
#define OBSEQ_ORACLE_KCORE_RELATE_H

#include "oracle/engine/system.h"

/* struct system: the clauses that speak of object o (relate.c). */
void kc_relate(const struct machine *m, const struct machine *model, object_id o,
	       const struct clause_sink *sink);
/* struct system: the relation of whole tables, relate_tables.h (relate.c). */
void kc_relate_whole(const struct machine *m, const struct machine *model,
		     const struct clause_sink *sink);
/* struct system: what raced with a critical section (adopt.c). */
void kc_adopt(struct machine *model, const struct machine *m, const struct change *c, size_t count);
/* struct system: lemmas about whole steps (refined.c). */
void kc_refined(const struct refined_step *r, const struct clause_sink *sink);

#endif
