/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contract between the engine and a system under test.
 *
 * Everything that the engine, the text format, the mutators, the CLI, the
 * reports and the documents know about a system comes from one struct system.
 * Adding an operation is one row of its operation table and one function;
 * adding a system is one folder each under hyp/, model/ and oracle/ and one line
 * in the registry (fuzz/systems.h).
 */
#ifndef OBSEQ_ENGINE_SYSTEM_H
#define OBSEQ_ENGINE_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "oracle/engine/count.h"
#include "oracle/engine/journal.h"

#define ENGINE_MAX_PRINCIPALS 32u
#define ENGINE_MAX_CPUS 8u
#define ENGINE_MAX_OPS 128u
#define ENGINE_MAX_OUTCOMES 512u
#define ENGINE_MAX_CHECKS 512u
#define ENGINE_VIEW_WORDS 192u /* words that one view may have */
#define STEP_ARGS 6u
#define STEP_STEER 4u
#define STEP_VISIBLE 8u
#define STEP_RECORD 8u

typedef uint32_t principal_set; /* bit q: principal q */
_Static_assert(ENGINE_MAX_PRINCIPALS <= 32, "a principal_set holds every principal");

#define SET_OF(q) ((principal_set)1 << (q))
/* q takes the members of `set` in ascending order; `rest` is a variable for the loop's use. */
#define FOR_EACH_PRINCIPAL(q, rest, set)                                                           \
	for (principal_set rest = (set); rest && ((q) = (unsigned)__builtin_ctz(rest), true);      \
	     rest &= rest - 1)

/* ---- steps ------------------------------------------------------------------- */

enum side { SIDE_BOTH = 0, SIDE_A = 1, SIDE_B = 2 };

struct step {
	uint8_t side; /* enum side */
	uint8_t cpu;
	uint8_t op; /* row of system.op */
	/*
	 * 0: a step of its own.  k > 0: runs inside the last step with nest 0, as a
	 * complete operation of another CPU, when that step is about to take its
	 * k-th lock.  A nested step that needs a lock which is held is not run
	 * (undone, counted as blocked).
	 */
	uint8_t nest;
	uint8_t steer_count;
	uint64_t arg[STEP_ARGS];
	uint64_t steer[STEP_STEER]; /* next unread values of the stream that op_desc.steer names */
};

/* What a step did, as the engine compares it. */
struct step_result {
	uint32_t outcome; /* the last branch taken: internal, not compared between A and B */
	uint64_t code;	  /* visible to the actor: 0 = OK */
	unsigned visible_count;
	uint64_t visible[STEP_VISIBLE]; /* further results that the actor sees (values, faults) */
	unsigned record_count;
	uint64_t record[STEP_RECORD]; /* exit record: the principal that becomes active sees it */
	bool skipped; /* not possible here (no such CPU, nobody runs, ...): nothing ran */
};

/* ---- the operation table ---------------------------------------------------------- */

/* How arguments of one kind look; drives generator, mutators, printer. */
struct arg_kind {
	const char *name;
	uint64_t limit; /* values are usually below it; 0: any 64-bit value.  Never enforced */
	const uint64_t *common; /* telling values: boundaries, live objects of the test universe */
	size_t common_count;
	bool hex; /* printed in hexadecimal */
	/*
	 * NULL, or the name of a value below the limit; NULL: this one has none.  Programs
	 * may say the name or the number.  A name does not begin with a digit.
	 */
	const char *(*value_name)(uint64_t value);
};

struct arg_desc {
	const char *name; /* as written in program text */
	uint8_t kind;	  /* row of system.kind */
};

enum op_flag {
	OP_PERTURB = 1, /* changes what the principal arg[0] cannot see; one-sided; undone unless it
			   keeps invariants and the view of arg[0] */
	OP_CORRUPT = 2	/* fault injection: only in tests; afterwards panics are expected */
};

/* Not an act of a principal: the harness reaches in. */
#define OP_FROM_OUTSIDE (OP_PERTURB | OP_CORRUPT)

/* Which stream `steer` of a step enters values in; from 0 on: the one that this argument names. */
enum op_steer { STEER_NONE = -1, STEER_ACTOR = -2, STEER_HOST = -3 };

struct op_desc {
	const char *name;
	const char *help;   /* one sentence */
	const char *issuer; /* who may issue it: "host", "vm", "any", "device", "harness" */
	uint8_t levels;	    /* bit l set: exists at level l */
	uint8_t argc;
	struct arg_desc arg[STEP_ARGS];
	int8_t steer;	    /* enum op_steer */
	uint8_t flags;	    /* enum op_flag */
	uint8_t weight;	    /* relative frequency in generated programs; 0: never generated */
	int16_t step_class; /* row of system.step_class, -1: none (perturb, corrupt, operations) */
	const char *channels; /* declared channels in words, NULL: none */
};

/* ---- checks ------------------------------------------------------------------------- */

/*
 * What a check compares decides its kind, whether or not it was published.  Of those
 * that every system has (below), error_codes_public compares A with B; the others look
 * at one step: they are bookkeeping.
 */
enum check_kind {
	CHECK_INVARIANT,       /* nothing: a clause holds in a state */
	CHECK_INTEGRITY,       /* the views of others before and after, in one machine */
	CHECK_CONFIDENTIALITY, /* machine A with B: views, codes, results */
	CHECK_REFINEMENT,      /* the core with its model or specification */
	CHECK_BOOKKEEPING      /* what a step did with what it may do: no view is involved */
};

struct check_desc {
	const char *id; /* as in the coverage tables: "integ_map_host", "shared_inv_host_iso" */
	enum check_kind kind;
	const char *theorem;	/* published name, or "(not published)" */
	const char *source;	/* section of the specification */
	const char *premise;	/* hypotheses in one line */
	const char *conclusion; /* what must hold, in one line */
	/* NULL: must be held in a full campaign; otherwise why it is not expected to be */
	const char *optional;
};

#define NO_CHECK (-1) /* instead of a row of system.check */

/* Checks of a family of steps: rows of system.check, or NO_CHECK. */
struct step_class {
	const char *name; /* "host_hvc", "mem_load", ... */
	int16_t integ, conf, confres, inv, termination;
};

/* The same for windows: shared-state operations inside a step, delimited by the core. */
struct window_class {
	const char *name; /* "map_host" */
	int16_t integ, conf, confres, inv;
	/* The window refines its model: called directly (level operations), by a handler. */
	int16_t refine, refine_called;
};

/* Checks that every system has, under these ids; the engine finds them by name. */
#define CHECK_NO_PANIC "no_panic"
#define CHECK_ERRORS_CHANGE_NOTHING "errors_change_nothing"
#define CHECK_ERROR_CODES_PUBLIC "error_codes_public"
/* That a system may have: the invariants hold where a step of another CPU ran inside a step. */
#define CHECK_INV_AFTER_NESTED "inv_after_oracle_event"
/* That systems with a model have: codes, values, exit records and halts are the model's. */
#define CHECK_REFINE_RESULTS "refine_results"

/* ---- machines -------------------------------------------------------------------------- */

struct config {
	uint64_t pages;	  /* pages of RAM */
	uint64_t cpus;	  /* 1..ENGINE_MAX_CPUS */
	uint64_t seed;	  /* of streams and initial contents */
	unsigned observe; /* row of system.observe: which observation the principals have */
	/* Of a model: it follows the published text in row n of golden->quirk where bit n is set.
	 */
	uint64_t quirks;
};

/*
 * Streams of declassified values, shared by the two machines of a pair.  The
 * engine implements them; machines only read.
 */
struct streams {
	void *ctx;
	uint64_t (*value)(void *ctx, uint64_t v, uint64_t n);
	void (*consumed)(void *ctx, uint64_t v, uint64_t n); /* positions below n are read */
	bool (*is_signed)(void *ctx, uint64_t hash);	     /* verdict on image bytes, by hash */
};

struct monitor; /* the engine's side of a running step, see below */

/* Every machine begins with this. */
struct machine {
	const struct system *sys;
	struct journal journal;
	struct monitor *monitor; /* set by the engine while a step runs, else NULL */
};

#define ACTOR_NONE (-1)	  /* level operations, perturb, corrupt: nobody acts */
#define ACTOR_NOBODY (-2) /* nobody can take this step here: it is skipped */

struct snapshot {
	const char *name;
	const char *text; /* a program that starts from empty, both sides alike */
};

/* What the engine knows of a step or window when it asks about declared channels. */
struct step_context {
	const struct step *step;
	int actor;	 /* principal, or ACTOR_NONE */
	int window;	 /* row of system.window, or -1: the whole step */
	uint64_t target; /* of the window: the vmid operated on */
};

/*
 * A system's model that can follow a published text, one named behaviour at a
 * time, and the reader of the golden vectors that were made from that text.
 */
struct quirk_desc {
	const char *id;
	const char *finding; /* as in the findings of the specification */
	const char *source;  /* section of the specification */
	const char *text;    /* what the published text does, in one sentence */
};

struct golden_report {
	uint64_t steps;	   /* compared */
	uint64_t values;   /* of cells, registers, observations and clauses compared */
	char message[512]; /* "FILE:LINE: step N OP: CELL: expected ..., found ..." */
};

struct golden {
	const struct quirk_desc *quirk;
	unsigned quirk_count;
	uint64_t published; /* rows that together make the published text (bit n: row n) */
	/*
	 * Run the vectors of one file against the published model, without the quirks
	 * of `off` (bit n: row n).  False, and a message, at the first difference.
	 */
	bool (*run)(const char *name, const char *text, size_t size, uint64_t off,
		    struct golden_report *report);
};

/* A step that a machine and its model took; the journals hold what both stored. */
struct refined_step {
	const struct machine *m, *model;
	struct journal_mark m_begin, model_begin;
	const struct step *step;
	const struct step_result *result; /* of the machine */
	bool refined; /* results are equal, and every touched object is related */
};

/* Who looks at an object how.  Most principals see little of most objects, and all the same. */
struct audience {
	principal_set own; /* these may see it in a way of their own */
	uint64_t rest;	   /* stands for what all others see: equal iff they see the same */
};

typedef void memory_visitor(void *ctx, const void *memory, size_t size);

struct system {
	const char *name;
	const char *title; /* one line for people */
	/*
	 * NULL, or the name of a system with the same operations, levels, kinds, principals,
	 * observations, checks and snapshots: its programs are programs of this one too.
	 */
	const char *reads;

	const char *const *level; /* names: "handlers", "operations" */
	unsigned level_count;
	const struct op_desc *op;
	unsigned op_count;
	const struct arg_kind *kind;
	unsigned kind_count;
	const char *const *principal; /* names of the observers: "host", "vm1", ... */
	unsigned principal_count;
	const char *const *observe; /* names of the observations: "safe", "published" */
	unsigned observe_count;
	const struct check_desc *check;
	unsigned check_count;
	const struct step_class *step_class;
	unsigned step_class_count;
	const struct window_class *window;
	unsigned window_count;
	const struct snapshot *snapshot; /* row 0 is "empty" */
	unsigned snapshot_count;
	unsigned outcome_count;
	const char *(*outcome_name)(unsigned outcome); /* "map_host.ok_device" */
	/* NULL: to be reached in campaigns; otherwise why it is not expected to be. */
	const char *(*outcome_optional)(unsigned outcome);

	/* NULL, or what is wrong with the configuration. */
	const char *(*config_check)(const struct config *cfg);
	/* A machine in its initial state; NULL when memory is short. */
	struct machine *(*create)(const struct config *cfg, const struct streams *streams);
	void (*destroy)(struct machine *m);
	/*
	 * Measurement: with `on` false the machine tells nobody what it does, its journal
	 * neither, until it is switched on again.  May be NULL: then it always tells.
	 */
	void (*watch)(struct machine *m, bool on);
	/* Next unread position of stream v (< ENGINE_MAX_PRINCIPALS). */
	uint64_t (*stream_position)(const struct machine *m, uint64_t v);

	/* Who would take this step: a principal, ACTOR_NONE or ACTOR_NOBODY. */
	int (*actor)(const struct machine *m, const struct step *s);
	/*
	 * Of a step whose actor is ACTOR_NONE: the principal in whose name it is made, who
	 * knows of it when it is made on one side only; ACTOR_NONE: nobody.  May be NULL.
	 */
	int (*issuer)(const struct machine *m, const struct step *s);
	/* Run it.  Calls monitor_*() below as it goes. */
	void (*step)(struct machine *m, const struct step *s, struct step_result *r);
	/* Reason of a panic, 0 while the machine runs. */
	unsigned (*halted)(const struct machine *m);
	unsigned halt_count; /* reasons are 1 .. halt_count - 1 */
	const char *(*halt_name)(unsigned reason);

	/* Who plays a part that the theorems protect (valid_role). */
	principal_set (*in_role)(const struct machine *m);
	principal_set (*active)(const struct machine *m, unsigned cpu);

	/*
	 * What q sees of o: at most ENGINE_VIEW_WORDS words, their number is returned
	 * (0: nothing).  A pure function of the state.  Objects are identified by the
	 * names under which q knows them.
	 */
	size_t (*view)(const struct machine *m, unsigned q, object_id o, uint64_t *out);
	struct audience (*audience)(const struct machine *m, object_id o);
	/* Field of the observation that word `word` of a view of o belongs to: "count_eq". */
	const char *(*view_field)(object_id o, size_t word);
	void (*object_name)(object_id o, char *buffer, size_t size);
	/* The object belongs to the shared part (shared_eq); else to obs_eq only. */
	bool (*object_shared)(object_id o);
	/*
	 * The memory that holds the state, part by part, in an order that depends on the
	 * state only: two machines of one history are equal byte for byte.
	 */
	void (*image)(const struct machine *m, memory_visitor *part, void *ctx);
	/*
	 * Every object of which anything can be seen or said (definitional comparison).  Of
	 * others that a store touches, views have no words, or zeros only, and the `rest` of
	 * the audience is 0: they are no part of a digest.
	 */
	void (*objects)(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx);

	/* A channel declared for this step or window lets word `word` of q's view of o change. */
	bool (*declared)(const struct machine *m, const struct step_context *c, unsigned q,
			 object_id o, size_t word);
	/*
	 * The observers of whom the hypotheses of the local rows (10.8) of a window hold, in
	 * the state before it.  family: CHECK_INTEGRITY, or CHECK_CONFIDENTIALITY with `restore`.
	 */
	principal_set (*window_premise)(const struct machine *m, const struct step_context *c,
					enum check_kind family, bool restore);

	/* Invariant clauses that speak of o. */
	void (*check_object)(struct machine *m, object_id o, const struct clause_sink *sink);
	/*
	 * Checks on the step as a whole; `before` runs first and may note things in the
	 * machine.  Not called for nested steps.  Each may be NULL.
	 */
	void (*before_step)(struct machine *m, const struct step *s);
	void (*after_step)(struct machine *m, const struct step *s, const struct step_result *r,
			   const struct clause_sink *sink);
	/*
	 * Whether a store of a failed call is one that errors may make (results, saved
	 * context, ...).  NULL: none is.
	 */
	bool (*error_may_store)(const struct machine *m, const struct step *s,
				const struct change *c);
	/* For people: the name of a cell, "S2.owner[0x12]". */
	void (*cell_name)(const struct machine *m, uint32_t field, uint64_t index, char *buffer,
			  size_t size);
	const struct golden *golden; /* NULL: there are no vectors for this system */

	/*
	 * The executable specification, NULL: there is none.  A machine of it runs beside
	 * every machine of this system: it takes the same steps, nested ones at the begin
	 * of the same critical section, reads the same streams, and has the same operations
	 * and objects.  Of it create, destroy, image, actor, step, halted and objects are
	 * used (objects may be NULL: those of this system are all).  It never waits for a
	 * lock and calls monitor_lock_wait() where it begins a critical section.
	 */
	const struct system *model;
	/* Clauses of the abstraction relation between m and its model that speak of o. */
	void (*relate)(const struct machine *m, const struct machine *model, object_id o,
		       const struct clause_sink *sink);
	/*
	 * Clauses that speak of all objects at once, for the definitional comparison.  May be
	 * NULL.
	 */
	void (*relate_whole)(const struct machine *m, const struct machine *model,
			     const struct clause_sink *sink);
	/*
	 * A step that takes no lock ran in the middle of a critical section of another CPU,
	 * where the model has no state: it takes over from m what is now in the cells of
	 * these changes, of m's journal.  May be NULL when steps always take locks.
	 */
	void (*adopt)(struct machine *model, const struct machine *m, const struct change *c,
		      size_t count);
	/* Checks on the step as a whole, after relate() and the results; may be NULL. */
	void (*refined)(const struct refined_step *r, const struct clause_sink *sink);
};

/* ---- what a machine tells the engine while it steps (monitor.c) -------------------------- */

/* All do nothing when m->monitor is NULL. */
void monitor_window_begin(struct machine *m, unsigned cpu, unsigned window, uint64_t target,
			  uint64_t a, uint64_t b);
void monitor_window_end(struct machine *m, unsigned cpu, unsigned window, uint64_t code);
void monitor_outcome(struct machine *m, unsigned cpu, unsigned outcome);
/* o is about to change.  To be called before every store on which a view of o depends. */
void monitor_keep(struct machine *m, object_id o);
static inline void monitor_touch(struct machine *m, object_id o)
{
	if (journal_touch(&m->journal, o) && m->monitor)
		monitor_keep(m, o);
}
/* A CPU that holds no lock is about to take its first one. */
void monitor_section(struct machine *m, unsigned cpu);
/* A lock is about to be taken: nested steps of the program run here, inside this call. */
void monitor_lock_wait(struct machine *m, unsigned cpu, unsigned id);
/* A nested step needs a lock that is held: the call does not return, the step is undone. */
void monitor_blocked(struct machine *m, unsigned cpu, unsigned id);
/* Results of checks that the tracer makes (lock discipline, ...): rows of system.check. */
void monitor_held(struct machine *m, unsigned check);
void monitor_failed(struct machine *m, unsigned check, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
