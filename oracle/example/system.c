/* SPDX-License-Identifier: Apache-2.0 */
/* The tables of the example system. */
#include "oracle/example/example.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- arguments ------------------------------------------------------------------------ */

enum kind { KIND_PART, KIND_PAGE, KIND_WORD, KIND_VALUE, KIND_OBSERVER, KIND_WHAT, KIND_TARGET };

static const uint64_t parts[] = { 1, 2, 3 }, pages[] = { 0, 1 }, words[] = { 0, 3 },
		      values[] = { 1, 0x5ec2e7 }, frames[] = { 0, 1, 8, 9, 16 };

static const struct arg_kind kinds[] = {
	[KIND_PART] = { "partition", EX_PARTS + 2, parts, COUNT(parts), false, NULL },
	[KIND_PAGE] = { "page", EX_VPAGES + 1, pages, COUNT(pages), false, NULL },
	[KIND_WORD] = { "word", EX_WORDS + 1, words, COUNT(words), false, NULL },
	[KIND_VALUE] = { "value", 0, values, COUNT(values), true, NULL },
	[KIND_OBSERVER] = { "observer", EX_PARTS + 1, NULL, 0, false, NULL },
	[KIND_WHAT] = { "what", EX_CORRUPTS, NULL, 0, false, NULL },
	[KIND_TARGET] = { "target", EX_PARTS *EX_VPAGES, frames, COUNT(frames), false, NULL },
};

/* ---- operations -------------------------------------------------------------------------- */

#define HANDLERS 1u
#define OPERATIONS 2u

enum class { CLASS_NONE = -1, CLASS_PARTITION, CLASS_SCHEDULER };

#define PART_ARG                                                                                   \
	{                                                                                          \
		"part", KIND_PART                                                                  \
	}
#define PAGE_ARG                                                                                   \
	{                                                                                          \
		"page", KIND_PAGE                                                                  \
	}
#define WORD_ARG                                                                                   \
	{                                                                                          \
		"word", KIND_WORD                                                                  \
	}
#define VALUE_ARG                                                                                  \
	{                                                                                          \
		"value", KIND_VALUE                                                                \
	}

static const struct op_desc ops[EX_OPS] = {
	[EX_LOAD] = { "load",
		      "Write a word into a partition that is not sealed yet.",
		      "scheduler",
		      HANDLERS | OPERATIONS,
		      4,
		      { PART_ARG, PAGE_ARG, WORD_ARG, VALUE_ARG },
		      STEER_NONE,
		      0,
		      3,
		      CLASS_SCHEDULER,
		      NULL },
	[EX_SEAL] = { "seal",
		      "From now on the partition's memory is its own.",
		      "scheduler",
		      HANDLERS | OPERATIONS,
		      1,
		      { PART_ARG },
		      STEER_NONE,
		      0,
		      3,
		      CLASS_SCHEDULER,
		      "everybody sees the seal" },
	[EX_RUN] = { "run",
		     "Let a partition run on this CPU.",
		     "scheduler",
		     HANDLERS,
		     2,
		     { PART_ARG, { "tick", KIND_VALUE } },
		     STEER_NONE,
		     0,
		     8,
		     CLASS_SCHEDULER,
		     "the partition sees the tick" },
	[EX_MAP] = { "map",
		     "Take a fresh zero page.",
		     "partition",
		     HANDLERS,
		     1,
		     { PAGE_ARG },
		     STEER_NONE,
		     0,
		     6,
		     CLASS_PARTITION,
		     NULL },
	[EX_UNMAP] = { "unmap",
		       "Give a page back.",
		       "partition",
		       HANDLERS,
		       1,
		       { PAGE_ARG },
		       STEER_NONE,
		       0,
		       4,
		       CLASS_PARTITION,
		       NULL },
	[EX_FETCH] = { "ld",
		       "Load a word of a page into the register.",
		       "partition",
		       HANDLERS,
		       2,
		       { PAGE_ARG, WORD_ARG },
		       STEER_NONE,
		       0,
		       6,
		       CLASS_PARTITION,
		       NULL },
	[EX_STORE] = { "st",
		       "Store a word to a page.",
		       "partition",
		       HANDLERS,
		       3,
		       { PAGE_ARG, WORD_ARG, VALUE_ARG },
		       STEER_NONE,
		       0,
		       6,
		       CLASS_PARTITION,
		       NULL },
	[EX_SET_REG] = { "set_reg",
			 "Set the register.",
			 "partition",
			 HANDLERS,
			 1,
			 { VALUE_ARG },
			 STEER_NONE,
			 0,
			 3,
			 CLASS_PARTITION,
			 NULL },
	[EX_SEND] = { "send",
		      "Put a word into the box of a partition.",
		      "partition",
		      HANDLERS,
		      2,
		      { PART_ARG, VALUE_ARG },
		      STEER_NONE,
		      0,
		      5,
		      CLASS_PARTITION,
		      "the receiver sees the word" },
	[EX_RECEIVE] = { "receive",
			 "Take the word out of one's own box.",
			 "partition",
			 HANDLERS,
			 0,
			 { { NULL, 0 } },
			 STEER_NONE,
			 0,
			 4,
			 CLASS_PARTITION,
			 NULL },
	[EX_INPUT] = { "input",
		       "Read the next value of one's own input stream.",
		       "partition",
		       HANDLERS,
		       0,
		       { { NULL, 0 } },
		       STEER_ACTOR,
		       0,
		       4,
		       CLASS_PARTITION,
		       NULL },
	[EX_YIELD] = { "yield",
		       "Back to the scheduler.",
		       "partition",
		       HANDLERS,
		       1,
		       { { "reason", KIND_VALUE } },
		       STEER_NONE,
		       0,
		       6,
		       CLASS_PARTITION,
		       "the scheduler sees the reason" },
	[EX_OP_MAP] = { "op_map",
			"Map a fresh page for a partition.",
			"harness",
			OPERATIONS,
			2,
			{ PART_ARG, PAGE_ARG },
			STEER_NONE,
			0,
			6,
			CLASS_NONE,
			NULL },
	[EX_OP_UNMAP] = { "op_unmap",
			  "Take a page from a partition.",
			  "harness",
			  OPERATIONS,
			  2,
			  { PART_ARG, PAGE_ARG },
			  STEER_NONE,
			  0,
			  4,
			  CLASS_NONE,
			  NULL },
	[EX_OP_SEND] = { "op_send",
			 "Put a word into the box of a partition.",
			 "harness",
			 OPERATIONS,
			 2,
			 { PART_ARG, VALUE_ARG },
			 STEER_NONE,
			 0,
			 4,
			 CLASS_NONE,
			 "the receiver sees the word" },
	[EX_OP_POKE] = { "poke",
			 "Change a word of a partition's page.",
			 "harness",
			 OPERATIONS,
			 4,
			 { PART_ARG, PAGE_ARG, WORD_ARG, VALUE_ARG },
			 STEER_NONE,
			 0,
			 4,
			 CLASS_NONE,
			 NULL },
	[EX_OP_PERTURB] = { "perturb",
			    "Change what an observer cannot see, on one side.",
			    "harness",
			    HANDLERS | OPERATIONS,
			    4,
			    { { "observer", KIND_OBSERVER },
			      { "what", KIND_WHAT },
			      { "target", KIND_TARGET },
			      VALUE_ARG },
			    STEER_NONE,
			    OP_PERTURB,
			    2,
			    CLASS_NONE,
			    NULL },
	[EX_OP_CORRUPT] = { "corrupt",
			    "Overwrite a cell: a fault, for tests.",
			    "harness",
			    HANDLERS | OPERATIONS,
			    3,
			    { { "what", KIND_WHAT }, { "target", KIND_TARGET }, VALUE_ARG },
			    STEER_NONE,
			    OP_CORRUPT,
			    0,
			    CLASS_NONE,
			    NULL },
};

/* ---- checks -------------------------------------------------------------------------------- */

#define PREMISE_INTEGRITY "sealed before and after, not the actor, not on its CPU"
#define PREMISE_CONFIDENTIALITY "views equal before, same step, sealed before and after"
#define PREMISE_INVARIANT "the invariants hold before"
#define PREMISE_REFINEMENT "no fault was injected"
#define PREMISE_BOOKKEEPING "no fault was injected"
#define CONCLUSION_INTEGRITY "the view is unchanged, but for declared channels"
#define CONCLUSION_CONFIDENTIALITY "views and results are equal after"
#define CONCLUSION_INVARIANT "the invariants hold after"
#define CONCLUSION_REFINEMENT "core and model agree"
#define CONCLUSION_BOOKKEEPING "as the name says"

#define CHECK_ROW(upper, id, kind)                                                                 \
	{ id,                                                                                      \
	  CHECK_##kind,                                                                            \
	  "(not published)",                                                                       \
	  "docs/porting.md",                                                                       \
	  PREMISE_##kind,                                                                          \
	  CONCLUSION_##kind,                                                                       \
	  NULL },
static const struct check_desc checks[EX_CHECK_COUNT] = { EX_CHECKS(CHECK_ROW) };

static const struct step_class classes[] = {
	[CLASS_PARTITION] = { "partition", EX_CHECK_STEP_INTEG_PARTITION,
			      EX_CHECK_STEP_CONF_PARTITION, EX_CHECK_STEP_CONFRES_PARTITION,
			      EX_CHECK_INV_PARTITION, EX_CHECK_TERMINATION_PARTITION },
	[CLASS_SCHEDULER] = { "scheduler", EX_CHECK_STEP_INTEG_SCHEDULER,
			      EX_CHECK_STEP_CONF_SCHEDULER, EX_CHECK_STEP_CONFRES_SCHEDULER,
			      EX_CHECK_INV_SCHEDULER, EX_CHECK_TERMINATION_SCHEDULER },
};

static const struct window_class windows[EX_WINDOWS] = {
	[EX_WINDOW_MAP] = { "map", EX_CHECK_INTEG_MAP, EX_CHECK_CONF_MAP, -1, EX_CHECK_INV_MAP,
			    EX_CHECK_REFINE_MAP, EX_CHECK_REFINE_MAP },
	[EX_WINDOW_UNMAP] = { "unmap", EX_CHECK_INTEG_UNMAP, EX_CHECK_CONF_UNMAP, -1,
			      EX_CHECK_INV_UNMAP, EX_CHECK_REFINE_UNMAP, EX_CHECK_REFINE_UNMAP },
	[EX_WINDOW_SEND] = { "send", EX_CHECK_INTEG_SEND, EX_CHECK_CONF_SEND, EX_CHECK_CONFRES_SEND,
			     EX_CHECK_INV_SEND, EX_CHECK_REFINE_SEND, EX_CHECK_REFINE_SEND },
};

/* ---- names --------------------------------------------------------------------------- */

static const char *outcome_name(unsigned outcome)
{
#define OUTCOME_NAME(upper, name, code) name,
	static const char *const name[EX_OUTCOME_COUNT] = { EX_OUTCOMES(OUTCOME_NAME) };

	return outcome < EX_OUTCOME_COUNT ? name[outcome] : "unknown";
}

static const char *outcome_optional(unsigned outcome)
{
	(void)outcome;
	return NULL;
}

static const char *halt_name(unsigned reason)
{
	static const char *const name[EX_PANICS] = { "running", "free_list_empty", "injected" };

	return reason < EX_PANICS ? name[reason] : "unknown";
}

/* ---- warm snapshots ------------------------------------------------------------------ */

#define LOADED                                                                                     \
	"both cpu0 load part=1 page=0 word=0 value=0x11\n"                                         \
	"both cpu0 load part=2 page=0 word=0 value=0x22\n"
#define SEALED LOADED "both cpu0 seal part=1\nboth cpu0 seal part=2\n"

static const struct snapshot snapshots[] = {
	{ "empty", "obseq 1 example handlers\n" },
	{ "loaded", "obseq 1 example handlers\n" LOADED },
	{ "sealed", "obseq 1 example handlers\n" SEALED },
	{ "running", "obseq 1 example handlers\n" SEALED "both cpu0 run part=1\n"
		     "both cpu1 run part=2\n" },
};

static const char *const levels[] = { "handlers", "operations" };
static const char *const principals[] = { "scheduler", "part1", "part2", "part3" };
static const char *const observes[] = { "safe" };

const struct system example_system = {
	.name = "example",
	.title = "a tiny separation kernel: partitions, ports, a scheduler",
	.level = levels,
	.level_count = COUNT(levels),
	.op = ops,
	.op_count = COUNT(ops),
	.kind = kinds,
	.kind_count = COUNT(kinds),
	.principal = principals,
	.principal_count = COUNT(principals),
	.observe = observes,
	.observe_count = COUNT(observes),
	.check = checks,
	.check_count = COUNT(checks),
	.step_class = classes,
	.step_class_count = COUNT(classes),
	.window = windows,
	.window_count = COUNT(windows),
	.snapshot = snapshots,
	.snapshot_count = COUNT(snapshots),
	.outcome_count = EX_OUTCOME_COUNT,
	.outcome_name = outcome_name,
	.outcome_optional = outcome_optional,
	.config_check = example_config_check,
	.create = example_create,
	.destroy = example_destroy,
	.stream_position = example_stream_position,
	.actor = example_actor,
	.step = example_step,
	.halted = example_halted,
	.halt_count = EX_PANICS,
	.halt_name = halt_name,
	.in_role = example_in_role,
	.active = example_active,
	.view = example_view,
	.view_field = example_view_field,
	.object_name = example_object_name,
	.object_shared = example_object_shared,
	.objects = example_objects,
	.declared = example_declared,
	.window_premise = example_window_premise,
	.check_object = example_check_object,
	.cell_name = example_cell_name,
	.model = &example_model_system,
	.relate = example_relate,
};
