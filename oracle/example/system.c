/* SPDX-License-Identifier: Apache-2.0 */
/* The tables of the example system. */
#include "oracle/example/example.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- arguments ------------------------------------------------------------------------ */

enum kind {
	KIND_PART,
	KIND_PAGE,
	KIND_WORD,
	KIND_VALUE,
	KIND_OBSERVER,
	KIND_PERTURB,
	KIND_CORRUPT,
	KIND_TARGET
};

static const uint64_t parts[] = { 1, 2, 3 }, pages[] = { 0, 1 }, words[] = { 0, 3 },
		      values[] = { 1, 0x5ec2e7 }, frames[] = { 0, 1, 8, 9, 16 };

static const char *const principals[] = { "scheduler", "part1", "part2", "part3" };

static const char *observer_name(uint64_t q)
{
	return principals[q];
}

static const char *perturbation_name(uint64_t what)
{
	static const char *const name[EX_PERTURBS] = { [EX_PERTURB_WORD] = "word",
						       [EX_PERTURB_SAVED] = "saved",
						       [EX_PERTURB_FRAME] = "frame",
						       [EX_PERTURB_OWNER] = "owner" };

	return name[what];
}

static const char *corruption_name(uint64_t what)
{
	static const char *const name[EX_CORRUPTS] = {
		[EX_CORRUPT_MAP] = "map",   [EX_CORRUPT_OWNER] = "owner",
		[EX_CORRUPT_BACK] = "back", [EX_CORRUPT_WORD] = "word",
		[EX_CORRUPT_FREE] = "free", [EX_CORRUPT_BOX] = "box",
		[EX_CORRUPT_REG] = "reg",   [EX_CORRUPT_ON_CPU] = "on_cpu",
		[EX_CORRUPT_HALT] = "halt",
	};

	return name[what];
}

static const struct arg_kind kinds[] = {
	[KIND_PART] = { "partition", EX_PARTS + 2, parts, COUNT(parts), false, NULL },
	[KIND_PAGE] = { "page", EX_VPAGES + 1, pages, COUNT(pages), false, NULL },
	[KIND_WORD] = { "word", EX_WORDS + 1, words, COUNT(words), false, NULL },
	[KIND_VALUE] = { "value", 0, values, COUNT(values), true, NULL },
	[KIND_OBSERVER] = { "observer", EX_PARTS + 1, NULL, 0, false, observer_name },
	[KIND_PERTURB] = { "perturbation", EX_PERTURBS, NULL, 0, false, perturbation_name },
	[KIND_CORRUPT] = { "corruption", EX_CORRUPTS, NULL, 0, false, corruption_name },
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
	[EX_LOAD] = { .name = "load",
		      .help = "Write a word into a partition that is not sealed yet.",
		      .issuer = "scheduler",
		      .levels = HANDLERS | OPERATIONS,
		      .argc = 4,
		      .arg = { PART_ARG, PAGE_ARG, WORD_ARG, VALUE_ARG },
		      .steer = STEER_NONE,
		      .weight = 3,
		      .step_class = CLASS_SCHEDULER },
	[EX_SEAL] = { .name = "seal",
		      .help = "From now on the partition's memory is its own.",
		      .issuer = "scheduler",
		      .levels = HANDLERS | OPERATIONS,
		      .argc = 1,
		      .arg = { PART_ARG },
		      .steer = STEER_NONE,
		      .weight = 3,
		      .step_class = CLASS_SCHEDULER,
		      .channels = "everybody sees the seal" },
	[EX_RUN] = { .name = "run",
		     .help = "Let a partition run on this CPU.",
		     .issuer = "scheduler",
		     .levels = HANDLERS,
		     .argc = 2,
		     .arg = { PART_ARG, { "tick", KIND_VALUE } },
		     .steer = STEER_NONE,
		     .weight = 8,
		     .step_class = CLASS_SCHEDULER,
		     .channels = "the partition sees the tick" },
	[EX_MAP] = { .name = "map",
		     .help = "Take a fresh zero page.",
		     .issuer = "partition",
		     .levels = HANDLERS,
		     .argc = 1,
		     .arg = { PAGE_ARG },
		     .steer = STEER_NONE,
		     .weight = 6,
		     .step_class = CLASS_PARTITION },
	[EX_UNMAP] = { .name = "unmap",
		       .help = "Give a page back.",
		       .issuer = "partition",
		       .levels = HANDLERS,
		       .argc = 1,
		       .arg = { PAGE_ARG },
		       .steer = STEER_NONE,
		       .weight = 4,
		       .step_class = CLASS_PARTITION },
	[EX_FETCH] = { .name = "ld",
		       .help = "Load a word of a page into the register.",
		       .issuer = "partition",
		       .levels = HANDLERS,
		       .argc = 2,
		       .arg = { PAGE_ARG, WORD_ARG },
		       .steer = STEER_NONE,
		       .weight = 6,
		       .step_class = CLASS_PARTITION },
	[EX_STORE] = { .name = "st",
		       .help = "Store a word to a page.",
		       .issuer = "partition",
		       .levels = HANDLERS,
		       .argc = 3,
		       .arg = { PAGE_ARG, WORD_ARG, VALUE_ARG },
		       .steer = STEER_NONE,
		       .weight = 6,
		       .step_class = CLASS_PARTITION },
	[EX_SET_REG] = { .name = "set_reg",
			 .help = "Set the register.",
			 .issuer = "partition",
			 .levels = HANDLERS,
			 .argc = 1,
			 .arg = { VALUE_ARG },
			 .steer = STEER_NONE,
			 .weight = 3,
			 .step_class = CLASS_PARTITION },
	[EX_SEND] = { .name = "send",
		      .help = "Put a word into the box of a partition.",
		      .issuer = "partition",
		      .levels = HANDLERS,
		      .argc = 2,
		      .arg = { PART_ARG, VALUE_ARG },
		      .steer = STEER_NONE,
		      .weight = 5,
		      .step_class = CLASS_PARTITION,
		      .channels = "the receiver sees the word" },
	[EX_RECEIVE] = { .name = "receive",
			 .help = "Take the word out of one's own box.",
			 .issuer = "partition",
			 .levels = HANDLERS,
			 .steer = STEER_NONE,
			 .weight = 4,
			 .step_class = CLASS_PARTITION },
	[EX_INPUT] = { .name = "input",
		       .help = "Read the next value of one's own input stream.",
		       .issuer = "partition",
		       .levels = HANDLERS,
		       .steer = STEER_ACTOR,
		       .weight = 4,
		       .step_class = CLASS_PARTITION },
	[EX_YIELD] = { .name = "yield",
		       .help = "Back to the scheduler.",
		       .issuer = "partition",
		       .levels = HANDLERS,
		       .argc = 1,
		       .arg = { { "reason", KIND_VALUE } },
		       .steer = STEER_NONE,
		       .weight = 6,
		       .step_class = CLASS_PARTITION,
		       .channels = "the scheduler sees the reason" },
	[EX_OP_MAP] = { .name = "op_map",
			.help = "Map a fresh page for a partition.",
			.issuer = "harness",
			.levels = OPERATIONS,
			.argc = 2,
			.arg = { PART_ARG, PAGE_ARG },
			.steer = STEER_NONE,
			.weight = 6,
			.step_class = CLASS_NONE },
	[EX_OP_UNMAP] = { .name = "op_unmap",
			  .help = "Take a page from a partition.",
			  .issuer = "harness",
			  .levels = OPERATIONS,
			  .argc = 2,
			  .arg = { PART_ARG, PAGE_ARG },
			  .steer = STEER_NONE,
			  .weight = 4,
			  .step_class = CLASS_NONE },
	[EX_OP_SEND] = { .name = "op_send",
			 .help = "Put a word into the box of a partition.",
			 .issuer = "harness",
			 .levels = OPERATIONS,
			 .argc = 2,
			 .arg = { PART_ARG, VALUE_ARG },
			 .steer = STEER_NONE,
			 .weight = 4,
			 .step_class = CLASS_NONE,
			 .channels = "the receiver sees the word" },
	[EX_OP_POKE] = { .name = "poke",
			 .help = "Change a word of a partition's page.",
			 .issuer = "harness",
			 .levels = OPERATIONS,
			 .argc = 4,
			 .arg = { PART_ARG, PAGE_ARG, WORD_ARG, VALUE_ARG },
			 .steer = STEER_NONE,
			 .weight = 4,
			 .step_class = CLASS_NONE },
	[EX_OP_PERTURB] = { .name = "perturb",
			    .help = "Change what an observer cannot see, on one side.",
			    .issuer = "harness",
			    .levels = HANDLERS | OPERATIONS,
			    .argc = 4,
			    .arg = { { "observer", KIND_OBSERVER },
				     { "what", KIND_PERTURB },
				     { "target", KIND_TARGET },
				     VALUE_ARG },
			    .steer = STEER_NONE,
			    .flags = OP_PERTURB,
			    .weight = 2,
			    .step_class = CLASS_NONE },
	[EX_OP_CORRUPT] = { .name = "corrupt",
			    .help = "Overwrite a cell: a fault, for tests.",
			    .issuer = "harness",
			    .levels = HANDLERS | OPERATIONS,
			    .argc = 3,
			    .arg = { { "what", KIND_CORRUPT },
				     { "target", KIND_TARGET },
				     VALUE_ARG },
			    .steer = STEER_NONE,
			    .flags = OP_CORRUPT,
			    .step_class = CLASS_NONE },
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
	[EX_WINDOW_MAP] = { "map", EX_CHECK_INTEG_MAP, EX_CHECK_CONF_MAP, NO_CHECK,
			    EX_CHECK_INV_MAP, EX_CHECK_REFINE_MAP, EX_CHECK_REFINE_MAP },
	[EX_WINDOW_UNMAP] = { "unmap", EX_CHECK_INTEG_UNMAP, EX_CHECK_CONF_UNMAP, NO_CHECK,
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

#define HEADER "obseq 1 example handlers\n"
#define LOADED                                                                                     \
	"both cpu0 load part=1 page=0 word=0 value=0x11\n"                                         \
	"both cpu0 load part=2 page=0 word=0 value=0x22\n"
#define SEALED LOADED "both cpu0 seal part=1\nboth cpu0 seal part=2\n"

static const struct snapshot snapshots[] = {
	{ "empty", HEADER "# As it boots: the scheduler runs on every CPU.\n" },
	{ "loaded", HEADER "# A word in a page of part1, and of part2.\n" LOADED },
	{ "sealed", HEADER "# The same, and both are sealed.\n" SEALED },
	{ "running", HEADER "# The same, and each runs on a CPU.\n" SEALED "both cpu0 run part=1\n"
			    "both cpu1 run part=2\n" },
};

static const char *const levels[] = { "handlers", "operations" };
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
	.audience = example_audience,
	.view_field = example_view_field,
	.object_name = example_object_name,
	.object_shared = example_object_shared,
	.image = example_image,
	.objects = example_objects,
	.declared = example_declared,
	.window_premise = example_window_premise,
	.check_object = example_check_object,
	.cell_name = example_cell_name,
	.model = &example_model_system,
	.relate = example_relate,
};
