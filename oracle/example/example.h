/* SPDX-License-Identifier: Apache-2.0 */
/* The example system as the engine sees it. */
#ifndef OBSEQ_ORACLE_EXAMPLE_H
#define OBSEQ_ORACLE_EXAMPLE_H

#include "hyp/example/example.h"
#include "hyp/plat/host/host.h"
#include "oracle/engine/system.h"

extern const struct system example_system;
extern const struct system example_model_system; /* model.c */

struct example_machine {
	struct machine base;
	struct example *core;
	uint64_t cpus;
};

static inline const struct example *example_core(const struct machine *m)
{
	return ((const struct example_machine *)m)->core;
}

/* Steps: the calls as handlers, the windowed ones as operations, the harness's own. */
enum ex_op {
	EX_OP_MAP = EX_CALLS, /* level operations: part is an argument */
	EX_OP_UNMAP,
	EX_OP_SEND,
	EX_OP_POKE,
	EX_OP_PERTURB,
	EX_OP_CORRUPT,
	EX_OPS
};

enum ex_object {
	EX_OBJ_PART = 1, /* key part: sealed, where it runs, tick */
	EX_OBJ_PAGE,	 /* unit part, key page: is it there, content */
	EX_OBJ_BOX,	 /* key part */
	EX_OBJ_SAVED,	 /* key part: saved register */
	EX_OBJ_INPUT,	 /* key part: position of its stream */
	EX_OBJ_CPU,	 /* key cpu: who runs, live register */
	EX_OBJ_FRAME	 /* key frame: nobody sees it, invariants speak of it */
};

enum ex_perturb {
	EX_PERTURB_WORD,
	EX_PERTURB_SAVED,
	EX_PERTURB_FRAME,
	EX_PERTURB_OWNER,
	EX_PERTURBS
};
enum ex_corrupt {
	EX_CORRUPT_MAP,	  /* target = part * EX_VPAGES + page */
	EX_CORRUPT_OWNER, /* target = frame, also in the next */
	EX_CORRUPT_BACK,
	EX_CORRUPT_WORD, /* target = frame * EX_WORDS + word */
	EX_CORRUPT_FREE,
	EX_CORRUPT_BOX, /* target = part */
	EX_CORRUPT_REG, /* target = cpu */
	EX_CORRUPT_ON_CPU,
	EX_CORRUPT_HALT,
	EX_CORRUPTS
};

#define EX_CHECKS(X)                                                                               \
	X(STEP_INTEG_PARTITION, "step_integ_partition", INTEGRITY)                                 \
	X(STEP_CONF_PARTITION, "step_conf_partition", CONFIDENTIALITY)                             \
	X(STEP_CONFRES_PARTITION, "step_confres_partition", CONFIDENTIALITY)                       \
	X(INV_PARTITION, "inv_state_partition", INVARIANT)                                         \
	X(TERMINATION_PARTITION, "termination_partition", CONFIDENTIALITY)                         \
	X(STEP_INTEG_SCHEDULER, "step_integ_scheduler", INTEGRITY)                                 \
	X(STEP_CONF_SCHEDULER, "step_conf_scheduler", CONFIDENTIALITY)                             \
	X(STEP_CONFRES_SCHEDULER, "step_confres_scheduler", CONFIDENTIALITY)                       \
	X(INV_SCHEDULER, "inv_state_scheduler", INVARIANT)                                         \
	X(TERMINATION_SCHEDULER, "termination_scheduler", CONFIDENTIALITY)                         \
	X(INTEG_MAP, "integ_map", INTEGRITY)                                                       \
	X(CONF_MAP, "conf_map", CONFIDENTIALITY)                                                   \
	X(INV_MAP, "inv_map", INVARIANT)                                                           \
	X(INTEG_UNMAP, "integ_unmap", INTEGRITY)                                                   \
	X(CONF_UNMAP, "conf_unmap", CONFIDENTIALITY)                                               \
	X(INV_UNMAP, "inv_unmap", INVARIANT)                                                       \
	X(INTEG_SEND, "integ_send", INTEGRITY)                                                     \
	X(CONF_SEND, "conf_send", CONFIDENTIALITY)                                                 \
	X(CONFRES_SEND, "confres_send", CONFIDENTIALITY)                                           \
	X(INV_SEND, "inv_send", INVARIANT)                                                         \
	X(CLAUSE_MAP_OWNER, "clause_map_owner", INVARIANT)                                         \
	X(CLAUSE_FREE_ZERO, "clause_free_zero", INVARIANT)                                         \
	X(CLAUSE_RUNNING, "clause_running", INVARIANT)                                             \
	X(REFINE_STATE, "refine_state", REFINEMENT)                                                \
	X(REFINE_MAP, "refine_map", REFINEMENT)                                                    \
	X(REFINE_UNMAP, "refine_unmap", REFINEMENT)                                                \
	X(REFINE_SEND, "refine_send", REFINEMENT)                                                  \
	X(REFINE_RESULTS, CHECK_REFINE_RESULTS, REFINEMENT)                                        \
	X(INV_AFTER_NESTED, CHECK_INV_AFTER_NESTED, INVARIANT)                                     \
	X(NO_PANIC, CHECK_NO_PANIC, BOOKKEEPING)                                                   \
	X(ERRORS_CHANGE_NOTHING, CHECK_ERRORS_CHANGE_NOTHING, BOOKKEEPING)                         \
	X(ERROR_CODES_PUBLIC, CHECK_ERROR_CODES_PUBLIC, CONFIDENTIALITY)

#define EX_CHECK_ENUM(upper, id, kind) EX_CHECK_##upper,
enum ex_check { EX_CHECKS(EX_CHECK_ENUM) EX_CHECK_COUNT };

/* machine.c */
const char *example_config_check(const struct config *cfg);
struct machine *example_create(const struct config *cfg, const struct streams *streams);
void example_destroy(struct machine *m);
uint64_t example_stream_position(const struct machine *m, uint64_t v);
int example_actor(const struct machine *m, const struct step *s);
void example_step(struct machine *m, const struct step *s, struct step_result *r);
unsigned example_halted(const struct machine *m);
/* Who takes the step where runs[cpu] runs on a CPU: as struct system.actor. */
int example_issuer_of(const struct step *s, uint64_t cpus, const uint64_t *runs);
/* What the principal learns that the call of `who` hands the CPU to. */
void example_record(const struct step *s, uint64_t who, struct step_result *r);

/* model.c */
void example_relate(const struct machine *m, const struct machine *model, object_id o,
		    const struct clause_sink *sink);

/* oracle.c */
principal_set example_in_role(const struct machine *m);
principal_set example_active(const struct machine *m, unsigned cpu);
struct audience example_audience(const struct machine *m, object_id o);
void example_image(const struct machine *m, memory_visitor *part, void *ctx);
size_t example_view(const struct machine *m, unsigned q, object_id o, uint64_t *out);
const char *example_view_field(object_id o, size_t word);
void example_object_name(object_id o, char *buffer, size_t size);
bool example_object_shared(object_id o);
void example_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx);
bool example_declared(const struct machine *m, const struct step_context *c, unsigned q,
		      object_id o, size_t word);
principal_set example_window_premise(const struct machine *m, const struct step_context *c,
				     enum check_kind family, bool restore);
void example_check_object(struct machine *m, object_id o, const struct clause_sink *sink);
void example_cell_name(const struct machine *m, uint32_t field, uint64_t index, char *buffer,
		       size_t size);

#endif
