/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A step that has ended, as the list of its stores: what changed, in which order,
 * and what each cell held at any moment of the step.
 */
#ifndef OBSEQ_ORACLE_KCORE_ENDED_STEP_H
#define OBSEQ_ORACLE_KCORE_ENDED_STEP_H

#include "oracle/kcore/clause.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/history.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/patched.h"

struct ended_step {
	struct clause_at at;
	struct machine *m;
	const struct step *s;
	const struct step_result *r;
	int class;
	const struct change *change; /* in order; `other` is the value before each */
	size_t count;
	uint64_t stored;      /* fields (bits) of which a cell changed, or more */
	struct history *kept; /* the stores to ENDED_FIELDS */
	bool verifies;	      /* a VM becomes VERIFIED in it */
};

/* A cell of one of these fields changed, perhaps. */
static inline bool ended_has(const struct ended_step *e, uint64_t fields)
{
	return (e->stored & fields) != 0;
}

/* Fields of which checks ask what single stores did: the step keeps a history of them. */
#define ENDED_FIELDS                                                                               \
	(~(KC_FIELD(HOST_F_REG) | KC_FIELD(HOST_F_PAGE_WORD) | KC_FIELD(HOST_F_LOCK) |             \
	   KC_FIELD(KC_F_GFN_INDEX) | KC_FIELD(KC_F_CTXT) | KC_FIELD(KC_F_PARENT)))

/* What a cell of ENDED_FIELDS held just before store `from`; `now`: what it holds at the end. */
uint64_t ended_value_at(const struct ended_step *e, size_t from, uint32_t field, uint64_t index,
			uint64_t now);
/* What store `i`, to one of ENDED_FIELDS, stored. */
uint64_t ended_stored(const struct ended_step *e, size_t i);
/* The first store, from `from` on, to this per-CPU cell of the stepping CPU; count: none. */
size_t ended_first_store(const struct ended_step *e, size_t from, uint32_t field);

/* The stepping CPU's words. */
const struct kcore_cpu *ended_cpu_now(const struct ended_step *e);
struct kcore_cpu ended_cpu_before(const struct ended_step *e);
/* Live registers when EL2 was entered: the step may have set some up before that. */
void ended_entry_registers(const struct ended_step *e, struct patched *reg);
/* The class of the exception in them. */
static inline uint64_t ended_trap_class(const struct patched *entry)
{
	return (patched_word(entry, PLAT_REG_ESR_EL2) >> KC_ESR_EC_SHIFT) & KC_ESR_EC_MASK;
}

/* A VM became VERIFIED in the step. */
bool ended_verifies(const struct ended_step *e);

/* switch_checks.c: `entry` are the registers at entry. */
void ended_check_switch(const struct ended_step *e, const struct patched *entry);
/* record_checks.c */
void ended_check_record(const struct ended_step *e, const struct patched *entry);
/* context_checks.c: `left` is the CPU's state before the step. */
void ended_check_run_context(const struct ended_step *e, const struct patched *entry);
void ended_check_exit_context(const struct ended_step *e, const struct kcore_cpu *left,
			      const struct patched *entry);
/* The same for the host, which goes on after a hypercall or a fault; *entry is used up. */
void ended_check_hvc_context(const struct ended_step *e, struct patched *entry);
void ended_check_npt_context(const struct ended_step *e, struct patched *entry);
/* The guest asked to share pages or to take them back. */
bool ended_is_share_call(const struct patched *entry);
/* share_checks.c: `entry` NULL: the operation was called directly. */
void ended_check_share(const struct ended_step *e, const struct patched *entry);
/* smmu_checks.c */
void ended_check_smmu_register(const struct ended_step *e, size_t i);
/* image_checks.c */
void ended_check_images(const struct ended_step *e);
/* store_checks.c */
void ended_check_stores(const struct ended_step *e);

#endif
