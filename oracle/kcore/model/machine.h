/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The model of kcore as a machine: what the accessor header over the model reads,
 * and the machine of the engine made of it, which begins like kc_create()'s and
 * takes the same steps (ops_rows.h) with the same results.
 */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_MACHINE_H
#define OBSEQ_ORACLE_KCORE_MODEL_MACHINE_H

#include "hyp/kcore/state.h"
#include "model/kcore/model.h"
#include "oracle/engine/system.h"

struct kcm_content; /* content.h */

/* What reached a register of an SMMU (8.4). */
struct kcm_smmu_write {
	unsigned cpu;
	bool own; /* EL2's table, whatever was written */
	uint64_t dev, offset, value;
};

#define KCM_SMMU_WRITES 16u /* of a step and those nested in it: each has one at most */

/* The last request for a verdict on the images of a VM (16.6). */
struct kcm_verification {
	bool asked;
	uint64_t hash; /* of the bytes that it was about */
};

struct kmodel_machine {
	struct machine base; /* first */
	struct kmodel *model;
	unsigned observe; /* 0 safe, 1 published */
	/* Invariants word for word as published, not as the core needs them [S4]. */
	bool literal;

	/* The rest is there in machines of kcm_create() only. */
	struct streams streams;
	uint64_t pages;		     /* that have content: 0..pages-1 */
	uint64_t seed;		     /* of initial contents */
	struct kcm_content *content; /* words that differ from their page's symbol */
	uint32_t outcome[KC_MAX_CPU];
	/* The step at hand, and how far K_v had been read before it (published: host inputs). */
	const struct step *step;
	uint64_t klog;
	bool stuck; /* it has no result (published) */
	/* Of the step at hand and those nested in it. */
	struct kcm_smmu_write smmu_write[KCM_SMMU_WRITES];
	unsigned smmu_writes;
	bool maps; /* entries of stage-2 tables changed */
	struct kcm_verification verification[KC_VMIDS];
};

static inline const struct kmodel_machine *kmodel_machine(const struct machine *m)
{
	return (const struct kmodel_machine *)m;
}

static inline struct kmodel_machine *kcm_machine(struct machine *m)
{
	return (struct kmodel_machine *)m;
}

/* Fields of the journal: those of the model (enum km_field), then the machine's own maps. */
#define KCM_FIELDS 256u
enum kcm_field {
	KCM_F_WORD = KM_F_GFN + 2 * MAP_WORDS,	 /* pfn * 512 + word -> value, generation */
	KCM_F_PAGE = KCM_F_WORD + 2 * MAP_WORDS, /* pfn -> generation, digest, written */
	KCM_F_END = KCM_F_PAGE + 2 * MAP_WORDS
};

/* ---- machine.c: struct system ------------------------------------------------------- */

/* A machine that follows `quirks`; NULL when memory is short or cfg is not usable. */
struct machine *kcm_create_with(const struct config *cfg, const struct streams *streams,
				km_quirks quirks);
/* The same with cfg->quirks. */
const char *kcm_config_check(const struct config *cfg);
struct machine *kcm_create(const struct config *cfg, const struct streams *streams);
void kcm_destroy(struct machine *m);
void kcm_image(const struct machine *m, memory_visitor *part, void *ctx);
uint64_t kcm_stream_position(const struct machine *m, uint64_t v);
unsigned kcm_halted(const struct machine *m);

/* smmu_checks.c */
void kcm_after_step(struct machine *m, const struct step *s, const struct step_result *r,
		    const struct clause_sink *sink);
/* error_stores.c */
bool kcm_error_may_store(const struct machine *m, const struct step *s, const struct change *c);
/* names.c */
void kcm_cell_name(const struct machine *m, uint32_t field, uint64_t index, char *buffer,
		   size_t size);

/* steps.c: the device behind a bank is translated for, as owner and state of the VM say. */
bool kcm_bank_enabled(const struct kmodel *m, unsigned bank);

/* ---- ops.c -------------------------------------------------------------------------- */

void kcm_step(struct machine *m, const struct step *s, struct step_result *r);
/* Outcomes of a step: its code, or what an access met. */
#define KCM_OUTCOMES (KC_CODES + KC_ALL_OUTCOMES - KC_ACCESS_FIRST) /* with ops.h */
const char *kcm_outcome_name(unsigned outcome);
const char *kcm_outcome_optional(unsigned outcome);

/* ---- the second compilation of files of oracle/kcore ---------------------------------- */

/* views.c, invariants.c */
size_t kmodel_view(const struct machine *m, unsigned q, object_id o, uint64_t *out);
struct audience kmodel_audience(const struct machine *m, object_id o);
const char *kmodel_view_field(object_id o, size_t word);
void kmodel_object_name(object_id o, char *buffer, size_t size);
bool kmodel_object_shared(object_id o);
void kmodel_check_object(struct machine *m, object_id o, const struct clause_sink *sink);
/* premises.c, declared.c */
principal_set kmodel_in_role(const struct machine *m);
principal_set kmodel_active(const struct machine *m, unsigned cpu);
principal_set kmodel_window_premise(const struct machine *m, const struct step_context *c,
				    enum check_kind family, bool restore);
bool kmodel_declared(const struct machine *m, const struct step_context *c, unsigned q, object_id o,
		     size_t word);
/* actors.c */
int kmodel_actor(const struct machine *m, const struct step *s);
int kmodel_issuer(const struct machine *m, const struct step *s);
/*
 * access.c: every object of which anything can be seen or said; of the pages all that have
 * a record, or (kmodel_objects) only those whose record was ever written.
 */
void kcm_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx);
void kmodel_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx);

#endif
