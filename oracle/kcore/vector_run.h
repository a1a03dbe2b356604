/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A run of golden vectors in progress: the model, what the vectors have said of its
 * state so far, and the parts of the comparison.  Every function that returns bool
 * returns false after it has left a message in the report.
 */
#ifndef OBSEQ_ORACLE_KCORE_VECTOR_RUN_H
#define OBSEQ_ORACLE_KCORE_VECTOR_RUN_H

#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/vector_cells.h"
#include "oracle/kcore/vector_ops.h"

/* An entry of an oracle that a vector overrides: D_v(n) or K_v(n). */
struct vector_override {
	bool core;
	uint64_t v, n, value;
};

struct vector_event {
	const char *name;
	uint64_t argument;
	bool has_argument;
};

/* A cell that the step at hand is said to change. */
struct vector_change {
	struct cell cell;
	unsigned line;
};

#define VECTOR_PRINCIPALS 16u /* the host and VMs 1..15 */

struct vector_run {
	struct vector_place at;
	struct vector_lines lines;
	bool handlers;
	uint64_t off; /* quirks */

	struct kmodel_machine machine;
	struct vector_model m;
	struct cell_store store;
	struct vector_override *override;
	size_t overrides, override_capacity;

	/* The step at hand. */
	const struct vector_op *op;
	uint64_t arg[VECTOR_ARGS];
	struct km_result result;
	bool premise; /* of the invariant lemma, before the step */
	uint64_t want_hw[KM_HW_WORDS], want_ctxt[KC_CTXT_POOL][KM_CTXT_WORDS];
	unsigned live_line, saved_line[KC_CTXT_POOL]; /* that list their changes */
	uint64_t loaded[KM_CTXT_WORDS];		      /* registers of load_encrypted_vcpu */
	struct vector_change *change;
	size_t changes, change_capacity;
	struct vector_event *event;
	size_t events, event_capacity, events_seen;
	bool rollback;

	/* Observations before the step (vector_views.c). */
	object_id *object;
	size_t objects, object_capacity;
	bool owners_touched;
	uint64_t *view;
	size_t views, view_capacity;
	uint32_t observers; /* bit P: the host, and every VM that was not UNUSED */
	uint32_t due;	    /* principals whose observation must be printed next */
};

/* vector_model.c: the model in the state `init base`. */
bool vector_model_create(struct vector_run *r);
void vector_model_destroy(struct vector_run *r);

/* vector_step.c: inputs, which go to the model and to the account of it alike. */
bool vector_put_cell(struct vector_run *r, const struct cell *c, const uint64_t *value);
bool vector_set_saved(struct vector_run *r, uint64_t id, struct vector_word name, uint64_t value);
/* `each` for every cell of a `c` or `set` line. */
bool vector_each_cell(struct vector_run *r, const struct vector_word *word, size_t words,
		      bool (*each)(struct vector_run *r, const struct cell *c,
				   const uint64_t *value));
/* The model and the account agree on every cell. */
bool vector_check_cells(struct vector_run *r);
/* The step whose lines begin at `first`; *end: the line behind them. */
bool vector_run_step(struct vector_run *r, size_t first, size_t *end);

/* vector_views.c */
bool vector_check_inv(struct vector_run *r, const struct vector_word *word, size_t words);
uint32_t vector_principals(const struct vector_run *r);
void vector_views_before(struct vector_run *r);
/* Name an object whose view may change in this step. */
void vector_touch(struct vector_run *r, object_id o);
void vector_touch_cell(struct vector_run *r, const struct cell *c);
bool vector_check_neq(struct vector_run *r, const struct vector_word *word, size_t words);
/* `obs P`, and the `o` lines behind it: lines first .. *end. */
bool vector_check_obs(struct vector_run *r, size_t first, size_t *end);

#endif
