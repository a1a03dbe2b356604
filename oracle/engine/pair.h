/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Inside of a pair: what pair.c (running) and rules.c, told.c, refine.c and audit.c
 * (checking) share.
 */
#ifndef OBSEQ_ENGINE_PAIR_H
#define OBSEQ_ENGINE_PAIR_H

#include "oracle/engine/digest.h"
#include "oracle/engine/monitor.h"

#define SIDES 2u
_Static_assert(ENGINE_MAX_CPUS <= 8, "CPUs as bits of wait.cpus and now.cpus");

/* cpu takes the members of `set`, bits of CPUs, in ascending order. */
#define FOR_EACH_CPU(cpu, rest, set)                                                               \
	for (unsigned rest = (set); rest && ((cpu) = (unsigned)__builtin_ctz(rest), true);         \
	     rest &= rest - 1)

/* How a principal was resumed on a CPU of the side that is ahead. */
struct resumption {
	uint8_t ahead; /* the side: 0 = A, 1 = B */
	uint8_t op;
	uint64_t arg[STEP_ARGS];
	uint64_t code;
	unsigned record_count;
	uint64_t record[STEP_RECORD];
};

/* A principal that waits for the other side (rule 5). */
struct wait {
	uint8_t cpus; /* bit c: it is active on CPU c on one side only */
	bool excused; /* its view changed meanwhile, or was resumed, as no theorem forbids */
	struct resumption at[ENGINE_MAX_CPUS];
	struct journal_mark since[SIDES]; /* when its views were last equal */
};

/* What the group of steps that runs now did, as the rules look at it. */
struct now {
	struct group group;
	const struct op_desc *op;
	bool runs[SIDES];
	uint8_t cpus;		   /* bit c: a step of the group ran on CPU c */
	principal_set role[SIDES]; /* in role before and after */
	principal_set active_before[SIDES][ENGINE_MAX_CPUS];
	principal_set active_after[SIDES][ENGINE_MAX_CPUS];
	bool stored;	 /* on either side */
	bool told_apart; /* A and B differed before the group */
	struct object_set touched[SIDES], united;
	bool followed;			 /* the models took the group too */
	principal_set bound[SIDES];	 /* integrity held them to account */
	struct first_differences differ; /* of the principals that were IN, over `united` */
	principal_set handled;		 /* a rule has spoken about their difference */

	/* In order of time (told.c): who is active at a seam, on the CPU of its step; and before.
	 */
	principal_set active_at[SIDES][SEAMS_MAX], active_earlier[SIDES][SEAMS_MAX];
	uint8_t ended[GROUP_MAX];		/* the last seam of a step */
	uint8_t switched[ENGINE_MAX_CPUS];	/* the last step that changed who is active there */
	principal_set told_who;			/* by a step of the group, and: */
	uint8_t told[ENGINE_MAX_PRINCIPALS];	/* the seam from which on it may differ */
	uint8_t told_by[ENGINE_MAX_PRINCIPALS]; /* enum telling */
};

/* How a step of a group told a principal that A and B are not alike. */
enum telling { BY_DECLARED_WORDS, BY_RECORD, BY_DIVERGENCE };

/* How A and B differ: kept up to date change by change, and only where these differ. */
struct apart {
	uint64_t difference; /* of their fingerprints, 0: none, ... */
	size_t seen[SIDES];  /* ... after so many changes */
};

/* Who is in role, as long as nothing has changed since. */
struct role_known {
	size_t changes;
	uint64_t jumps; /* of the journal then; UINT64_MAX: never */
	principal_set role;
};

struct pair {
	struct workshop shop;
	struct config cfg;
	struct pair_options options;
	struct machine *m[SIDES];
	struct monitor run[SIDES];
	struct machine *model[SIDES]; /* NULL: no refinement */
	struct monitor model_run[SIDES];
	principal_set in, waiting; /* by state; the others are OUT */
	struct wait wait[ENGINE_MAX_PRINCIPALS];
	struct apart apart;
	struct role_known role[SIDES];
	struct digest digest[SIDES];	   /* with options.digests: since the pair was made, ... */
	struct digest first_digest[SIDES]; /* ... and the whole then (MODE_DEFINITIONAL) */
	bool corrupted;			   /* a fault was injected earlier */
	bool ended;
	size_t steps;
	struct now now;
	struct step_report report;
	struct object_set scratch[3], related;
};

static inline bool both_ran(const struct pair *p)
{
	return p->now.runs[0] && p->now.runs[1];
}

/* A machine that runs the group; where both do, they run the same steps in the same order. */
static inline const struct monitor *a_run(const struct pair *p)
{
	return &p->run[p->now.runs[0] ? 0 : 1];
}

/* rules.c: one function for each rule of "What one step checks". */

enum turn { TURN_RUN, TURN_SKIP, TURN_DESYNC, TURN_WAIT };
/* Rule 1 and the first half of rule 4: whose step it is, and whether it can run. */
enum turn rule_actor(struct pair *p, int actor[SIDES]);
void rule_one_sided(struct pair *p);
void rule_confidentiality(struct pair *p);
void rule_divergence(struct pair *p);
void rule_restore(struct pair *p);
/* Whom integrity may hold to account, and who waits: before the step that `actor` takes. */
principal_set rule_watched(const struct pair *p, unsigned side, int actor);
void rule_integrity(struct pair *p, unsigned side);
/* Returns true when a machine has halted. */
bool rule_halt(struct pair *p);
void rule_invariants(struct pair *p, unsigned side);
/* Rule 2, after all others. */
void rule_agreement(struct pair *p);

/* told.c: rules 2, 5 and 6 at each seam of the group, for whoever acts after it. */
void note_seams(struct pair *p, unsigned side);
void rule_told(struct pair *p);
void rule_lose_told(struct pair *p);

/* Local rows on pairs of windows, at level `operations`. */
void rule_windows(struct pair *p);
/* A perturbation keeps invariants and its observer's view; false: it must be undone. */
bool perturbation_kept(struct pair *p, unsigned side);

/* A and B differ in some cell now. */
bool pair_told_apart(struct pair *p);
void pair_lose(struct pair *p, unsigned q, enum eq_lost reason);
bool pair_same_record(uint64_t code_a, const uint64_t *a, unsigned count_a, uint64_t code_b,
		      const uint64_t *b, unsigned count_b);

/* refine.c: rule 9, second half: the core against the model that took the same group. */
void rule_refinement(struct pair *p, unsigned side);
/* The same relation over all objects of both. */
void audit_refinement(struct pair *p, unsigned side);

/* audit.c: the definitional comparison, after a step of MODE_DEFINITIONAL. */
void audit_step(struct pair *p);
/* Whose views differ after the group: the touched objects tell, and all objects tell the same. */
void audit_views(struct pair *p);
/* Digests say of those who were IN what the comparison says: a second opinion. */
void audit_digests(struct pair *p);

#endif
