/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The operation table of kcore: every step that a program may contain.
 *
 * The rows stand in ops_rows.h; enum kc_op numbers them as struct step.op does.
 */
#ifndef OBSEQ_ORACLE_KCORE_OPS_H
#define OBSEQ_ORACLE_KCORE_OPS_H

#include "hyp/kcore/outcomes.h"
#include "oracle/engine/system.h"
#include "oracle/kcore/ops_rows.h"

#define KC_OP_ENUM(id, ...) KOP_##id,
enum kc_op { KC_OP_ROWS(KC_OP_ENUM) KOP_COUNT };

/* Levels of programs. */
enum kc_level { KC_LEVEL_HANDLERS = 0, KC_LEVEL_OPERATIONS = 1, KC_LEVELS };

#define KC_PRINCIPALS 16u /* the host and VMs 1..15 */
#define KC_OBSERVATIONS 2u

/* Who takes a step. */
enum kc_who {
	WHO_HOST,     /* the host, where it runs on the CPU */
	WHO_VM,	      /* the VM that runs on the CPU */
	WHO_CURRENT,  /* whoever runs on the CPU */
	WHO_DEVICE,   /* the device behind context bank (arg 0, arg 1): its owner acts */
	WHO_NOBODY,   /* an operation called directly, on behalf of the host: no actor */
	WHO_FOR_VM,   /* the same; arg 0 is a vmid 1..15 */
	WHO_FOR_VCPU, /* the same; arg 1 is a vCPU 0..7 of it */
	WHO_BY_VM,    /* an operation called directly, on behalf of the VM arg 0: no actor */
	WHO_BY_VCPU,  /* the same; arg 1 is its vCPU */
	WHO_OWNER     /* the owner of the page arg 0, where nothing runs: no actor */
};

/* Outcomes of steps that the core does not see, numbered behind the core's own. */
#define KC_ACCESS_OUTCOMES(X)                                                                      \
	X(LD_OK, "ld.ok")                                                                          \
	X(LD_CACHED, "ld.cached")                                                                  \
	X(LD_FAULT, "ld.fault")                                                                    \
	X(ST_OK, "st.ok")                                                                          \
	X(ST_CACHED, "st.cached")                                                                  \
	X(ST_FAULT, "st.fault")                                                                    \
	X(DEV_LD_OK, "dev_ld.ok")                                                                  \
	X(DEV_LD_CACHED, "dev_ld.cached")                                                          \
	X(DEV_LD_FAULT, "dev_ld.fault")                                                            \
	X(DEV_LD_DENIED, "dev_ld.denied")                                                          \
	X(DEV_LD_OFF, "dev_ld.off")                                                                \
	X(DEV_ST_OK, "dev_st.ok")                                                                  \
	X(DEV_ST_CACHED, "dev_st.cached")                                                          \
	X(DEV_ST_FAULT, "dev_st.fault")                                                            \
	X(DEV_ST_DENIED, "dev_st.denied")                                                          \
	X(DEV_ST_OFF, "dev_st.off")                                                                \
	X(SET_REG, "set_reg.ok")                                                                   \
	X(SET_MODE, "set_mode.ok")                                                                 \
	X(SET_PC, "set_pc.ok")                                                                     \
	X(WRITE_PAGE, "write_page.ok")                                                             \
	X(PERTURBED, "perturb.ok")                                                                 \
	X(CORRUPTED, "corrupt.ok")

#define KC_ACCESS_OUTCOME_ENUM(id, name) KC_ACCESS_##id,
enum kc_access_outcome {
	KC_ACCESS_FIRST = KC_OUTCOME_COUNT,
	KC_ACCESS_BEFORE = KC_ACCESS_FIRST - 1,
	KC_ACCESS_OUTCOMES(KC_ACCESS_OUTCOME_ENUM) KC_ALL_OUTCOMES
};

/* Outcomes of an emulated access of the host to an SMMU: reads zero, ignores writes at worst. */
static inline bool is_smmu_outcome(unsigned outcome)
{
	return outcome >= KC_OUT_smmu_read_ok && outcome <= KC_OUT_smmu_write_rejected_value;
}

static inline bool is_smmu_read_outcome(unsigned outcome)
{
	return outcome >= KC_OUT_smmu_read_ok && outcome < KC_OUT_smmu_write_ok;
}

extern const struct op_desc kcore_ops[KOP_COUNT];
extern const enum kc_who kcore_who[KOP_COUNT];
extern const char *const kcore_levels[KC_LEVELS];
extern const char *const kcore_principals[KC_PRINCIPALS];
extern const char *const kcore_observations[KC_OBSERVATIONS]; /* as config.observe */
extern const struct arg_kind kcore_kinds[];
extern const unsigned kcore_kind_count;

/* Number of hypercall of a row of KC_OP_ROWS_HVC. */
uint64_t hvc_of_op(unsigned op);
/* Name of an outcome from KC_ACCESS_FIRST on. */
const char *kc_access_name(unsigned outcome);

/* struct system */
int kc_actor(const struct machine *m, const struct step *s);
int kc_issuer(const struct machine *m, const struct step *s);
void kc_step(struct machine *m, const struct step *s, struct step_result *r);
const char *kc_any_outcome_name(unsigned outcome);
const char *kc_outcome_optional(unsigned outcome);

#endif
