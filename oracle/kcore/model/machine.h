/* SPDX-License-Identifier: Apache-2.0 */
/* The model of kcore as a machine: what the accessor header over the model reads. */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_MACHINE_H
#define OBSEQ_ORACLE_KCORE_MODEL_MACHINE_H

#include "model/kcore/model.h"
#include "oracle/engine/system.h"

struct kmodel_machine {
	struct machine base; /* first */
	struct kmodel *model;
	unsigned observe; /* 0 safe, 1 published */
	/* Invariants word for word as published, not as the core needs them [S4]. */
	bool literal;
};

static inline const struct kmodel_machine *kmodel_machine(const struct machine *m)
{
	return (const struct kmodel_machine *)m;
}

/* views.c and invariants.c, over the model. */
size_t kmodel_view(const struct machine *m, unsigned q, object_id o, uint64_t *out);
const char *kmodel_view_field(object_id o, size_t word);
void kmodel_object_name(object_id o, char *buffer, size_t size);
bool kmodel_object_shared(object_id o);
void kmodel_check_object(struct machine *m, object_id o, const struct clause_sink *sink);
/* Every object of which anything can be seen or said. */
void kmodel_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx);

#endif
