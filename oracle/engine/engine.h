/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The engine: runs pairs of machines through steps and checks every step.
 *
 * The rules are those of docs/how-it-works.md, section "What one step checks".
 */
#ifndef OBSEQ_ENGINE_H
#define OBSEQ_ENGINE_H

#include "oracle/engine/system.h"

enum principal_state { STATE_IN = 0, STATE_WAIT = 1, STATE_OUT = 2 };

/* Why a principal went OUT. */
enum eq_lost {
	LOST_ONE_SIDED, /* it took a step on one side only */
	LOST_PERTURBED, /* a perturbation changed its view */
	LOST_DECLARED,	/* a declared channel told it a difference */
	LOST_NO_ROLE,	/* its view differs and no theorem protects it now */
	LOST_RECORD,	/* it was resumed with different exit records */
	LOST_REASONS
};
const char *eq_lost_name(unsigned reason);

enum check_mode {
	MODE_EXACT,	   /* touched objects only */
	MODE_DEFINITIONAL, /* all objects, every step, and exact as well: both must agree */
	MODE_JOURNAL,	   /* no checks (measurement) */
};

/* ---- counters: fixed size, no pointers, so they live in a mapped file ------------- */

/* Whose counters these are: rows mean nothing to another system, or to other tables. */
struct counters_id {
	char magic[8];
	uint64_t size;	 /* sizeof(struct counters) */
	char system[16]; /* name, cut to fit */
	uint64_t tables; /* hash of the names of operations, outcomes and checks */
};

struct counters {
	struct counters_id id;
	uint64_t programs, steps;
	uint64_t audits;	 /* programs that were run once more, definitionally */
	uint64_t paired_steps;	 /* ran in A and in B */
	uint64_t skipped;	 /* nobody could take it there, or its lock was never taken */
	uint64_t desync;	 /* would have had different actors, or gone different ways */
	uint64_t blocked;	 /* needed a lock which was held: undone */
	uint64_t nested;	 /* ran inside another one */
	uint64_t perturb_undone; /* broke an invariant, or its observer saw it */
	uint64_t waiting;	 /* of a principal that waits for the other machine (rule 5) */
	uint64_t cells;		 /* stores */
	uint64_t op[ENGINE_MAX_OPS];
	uint64_t outcome[ENGINE_MAX_OUTCOMES];
	struct check_count check[ENGINE_MAX_CHECKS];
	uint64_t eq_lost[ENGINE_MAX_PRINCIPALS][LOST_REASONS];
};
void counters_init(struct counters *c);
/* To be kept: they are those of this system, as it is built now. */
void counters_belong(struct counters *c, const struct system *sys);
/* sum += c; distinct sets are united. */
void counters_add(struct counters *sum, const struct counters *c);
/* Lower bound of the number of distinct (state, arguments) that held. */
unsigned check_distinct(const struct check_count *c);

/* ---- violations ---------------------------------------------------------------------- */

struct violation {
	bool found;
	unsigned check;	   /* row of system.check */
	char detail[64];   /* field or clause: "mem_eq" */
	int principal;	   /* observer concerned, or -1 */
	char side;	   /* 'A', 'B', or '*': the two differ */
	size_t step;	   /* number of the step, from 0 */
	char message[512]; /* one or two sentences with the difference in them */
};

/* ---- pairs ------------------------------------------------------------------------------ */

struct pair;

struct pair_options {
	enum check_mode mode;
	struct counters *count; /* never NULL */
	/* When not NULL: one bit per check that is switched off in pairs made from now on. */
	const uint8_t *disabled;
	unsigned only_kinds; /* when not 0: bit k = checks of enum check_kind k are switched on */
	bool without_model;  /* no refinement: nothing runs beside the machines */
	/* Digests of views are kept too (digest.h), and must agree with the comparison. */
	bool digests;
};

/* NULL and *error (static text) on failure. */
struct pair *pair_create(const struct system *sys, const struct config *cfg, unsigned level,
			 const struct pair_options *options, const char **error);
void pair_destroy(struct pair *p);

struct pair_mark; /* a place in the pair's history to return to */
struct pair_mark *pair_mark(struct pair *p);
void pair_mark_free(struct pair_mark *mark);
void pair_undo(struct pair *p, const struct pair_mark *mark);

struct pair_redo; /* how to get from a mark to a later place at once */
/*
 * From `since` to now.  NULL when the pair is not at a place to start from: it ended, or
 * somebody waits.
 */
struct pair_redo *pair_redo(struct pair *p, const struct pair_mark *since);
/* The pair is at the mark of the log (pair_undo). */
void pair_redo_apply(struct pair *p, const struct pair_redo *r);
void pair_redo_free(struct pair_redo *r);

/*
 * Run one step (s[0], nest 0) with the nested steps that follow it (s[1..count-1]).
 * Returns false when the program ends here: violation or halt.
 */
bool pair_step(struct pair *p, const struct step *s, size_t count);
/* Run a whole list; groups nested steps.  Returns false when it ended early. */
bool pair_run(struct pair *p, const struct step *s, size_t count);

const struct violation *pair_violation(const struct pair *p);
struct machine *pair_machine(struct pair *p, unsigned side); /* 0 = A, 1 = B */
enum principal_state pair_state(const struct pair *p, unsigned q);
unsigned pair_halted(const struct pair *p); /* reason in A, or in B, or 0 */
size_t pair_steps(const struct pair *p);    /* given to it so far, nested ones included */

/* What the last pair_step did, for traces. */
struct step_report {
	bool ran[2], skipped, desync, undone;
	int actor; /* principal, ACTOR_NONE or ACTOR_NOBODY; the same in A and B */
	const struct step_result *result[2]; /* of those that ran; valid until the next step */
	size_t stores[2];
};
const struct step_report *pair_report(const struct pair *p);
/* Of the state of a machine (0 = A, 1 = B) now. */
uint64_t pair_fingerprint(struct pair *p, unsigned side);
/* Of what q sees of a machine, since the pair was made; with pair_options.digests. */
uint64_t pair_digest(const struct pair *p, unsigned side, unsigned q);

/* A 128-bit hash of all memory that holds the state of the pair's machines, models included. */
struct pair_image {
	uint64_t low, high;
};
struct pair_image pair_image(const struct pair *p);

/*
 * Definitional comparison of everything now, with the models too; also before the first
 * step.  False and a violation when something is wrong.
 */
bool pair_audit(struct pair *p);

#endif
