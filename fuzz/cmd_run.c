/* SPDX-License-Identifier: Apache-2.0 */
/* obseq run: a fuzz campaign. */
#include "fuzz/cli.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fuzz/campaign.h"
#include "fuzz/options.h"
#include "fuzz/start.h"
#include "fuzz/variant.h"
#include "oracle/engine/engine.h"

enum long_option {
	OPT_FULL = 256,
	OPT_MIN_HELD,
	OPT_MIN_DISTINCT,
	OPT_MIN_OUTCOMES,
	OPT_MAX,
	OPT_START
};

/*
 * A full campaign shows that every required check held often, and on many states.
 * A short one has no time for that: there each must have held once.
 */
#define FULL_HELD 1000u
#define FULL_DISTINCT 100u
#define FULL_SECONDS 60u
/* Refinement has cases that are rare: the same numbers, but of so long a campaign. */
#define FULL_REFINEMENT_SECONDS 600u
#define NOT_GIVEN UINT64_MAX

struct run_options {
	struct campaign_options campaign;
	bool full;
};

static error_t parse(int key, char *arg, struct argp_state *state)
{
	struct run_options *r = state->input;
	struct campaign_options *o = &r->campaign;

	switch (key) {
	case 's':
		o->sys = options_system(state, arg);
		return 0;
	case 't':
		o->seconds = options_time(state, "--time", arg);
		return 0;
	case 'j':
		o->jobs = options_number(state, "--jobs", arg, 1, CAMPAIGN_MAX_JOBS);
		return 0;
	case 'd':
		o->folder = arg;
		return 0;
	case 'c':
		o->corpus = arg;
		return 0;
	case 'o':
		o->observe = arg;
		return 0;
	case OPT_START:
		o->start = arg;
		return 0;
	case 'M':
		o->model = arg;
		return 0;
	case 'S':
		o->seed = options_number(state, "--seed", arg, 0, UINT64_MAX);
		return 0;
	case 'x':
		o->driver = arg;
		return 0;
	case OPT_MAX:
		o->max_violations = options_number(state, "--max-violations", arg, 1, 1000000);
		return 0;
	case OPT_FULL:
		r->full = true;
		return 0;
	case OPT_MIN_HELD:
		o->min_held = options_number(state, "--min-held", arg, 0, NOT_GIVEN - 1);
		return 0;
	case OPT_MIN_DISTINCT:
		o->min_distinct =
			options_number(state, "--min-distinct", arg, 0, COUNT_DISTINCT_ENOUGH);
		return 0;
	case OPT_MIN_OUTCOMES:
		o->min_outcomes = options_number(state, "--min-outcomes", arg, 0, 100);
		return 0;
	default:
		return options_other(key, arg, state);
	}
}

/* The driver stands beside this program. */
static void default_driver(const struct system *sys, char out[PATH_MAX])
{
	char self[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	char *slash;

	self[n > 0 ? n : 0] = '\0';
	slash = strrchr(self, '/');
	if (slash)
		*slash = '\0';
	if (snprintf(out, PATH_MAX, "%s/fuzz-%s", self, sys->name) >= PATH_MAX)
		out[0] = '\0';
}

/* What is not asked for by name goes by the length of the campaign. */
static void choose_thresholds(struct run_options *r)
{
	struct campaign_options *o = &r->campaign;
	bool full = r->full || o->seconds >= FULL_SECONDS;

	o->refinement_share = 100;
	if (o->min_held == NOT_GIVEN && o->seconds < FULL_REFINEMENT_SECONDS)
		o->refinement_share = 100 * o->seconds / FULL_REFINEMENT_SECONDS;
	if (o->min_held == NOT_GIVEN)
		o->min_held = full ? FULL_HELD : 1;
	if (o->min_distinct == NOT_GIVEN)
		o->min_distinct = full ? FULL_DISTINCT : 0;
}

/* The campaign goes on all the same: the violation that it finds is the difference. */
static void warn_of_start(const char *command, const struct system *sys, uint64_t quirks)
{
	char text[2 * VARIANT_NAME + 256];
	struct program p;

	program_init(&p, sys);
	p.cfg.quirks = quirks;
	quirks = start_differs(&p);
	if (quirks) {
		start_explain(&p, quirks, text, sizeof(text));
		fprintf(stderr, "%s: %s\n", command, text);
	}
	program_free(&p);
}

int cmd_run(int argc, char **argv)
{
	static const struct argp_option option[] = {
		{ "system", 's', "NAME", 0, "System (kcore)", 0 },
		{ "time", 't', "TIME", 0, "How long: 90, 15m, 2h (60)", 0 },
		{ "jobs", 'j', "N", 0, "Driver processes (one a processor)", 0 },
		{ "dir", 'd', "FOLDER", 0,
		  "Folder of the campaign (obseq-out); one that exists is continued", 0 },
		{ "corpus", 'c', "FOLDER", 0, "Programs (*.hc) to start from", 0 },
		{ "observe", 'o', "NAME", 0,
		  "Observation of the principals (kcore: safe, published; otherwise what programs "
		  "say)",
		  0 },
		{ "start", OPT_START, "NAME", 0,
		  "Where all programs start (obseq list snapshots); 'empty' makes a cold campaign: "
		  "what happens on the way to a warm start is fuzzed too",
		  0 },
		OPTIONS_MODEL,
		{ "seed", 'S', "N", 0, "Seed of generator and drivers (1)", 0 },
		{ "driver", 'x', "FILE", 0, "Driver program (fuzz-SYSTEM beside obseq)", 0 },
		{ "max-violations", OPT_MAX, "N", 0, "Stop after so many (1)", 0 },
		{ "full", OPT_FULL, NULL, 0, "Ask for a full campaign, however short", 0 },
		{ "min-held", OPT_MIN_HELD, "N", 0,
		  "Every required check must hold so often (full: 1000, otherwise 1; checks of "
		  "refinement: 1000 in ten minutes)",
		  0 },
		{ "min-distinct", OPT_MIN_DISTINCT, "N", 0,
		  "... on so many distinct states (full: 100, otherwise 0)", 0 },
		{ "min-outcomes", OPT_MIN_OUTCOMES, "PERCENT", 0,
		  "So many of the required outcomes must be reached (95)", 0 },
		OPTIONS_END
	};
	static const struct argp argp = {
		option,
		parse,
		NULL,
		"Fuzz a system with all checks on, until the time is over or a violation is found."
		"\vA campaign of 60 seconds or more is a full one; the options --min-* replace "
		"what "
		"it asks for.\n"
		"Example: obseq run --system=example --time=10s --jobs=2 --dir=out",
		NULL,
		NULL,
		NULL
	};
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	char driver[PATH_MAX];
	struct run_options r = { .campaign = {
					 .command = argv[0],
					 .sys = options_default_system(),
					 .folder = "obseq-out",
					 .seconds = 60,
					 .jobs = processors > 0 ? (uint64_t)processors : 1,
					 .seed = 1,
					 .max_violations = 1,
					 .min_held = NOT_GIVEN,
					 .min_distinct = NOT_GIVEN,
					 .min_outcomes = 95,
				 } };
	struct campaign_options *o = &r.campaign;

	options_parse(&argp, argc, argv, &r);
	choose_thresholds(&r);
	if (o->observe)
		options_name(argv[0], o->sys, NAMES_OBSERVE, "observation", o->observe);
	if (o->start)
		options_name(argv[0], o->sys, NAMES_START, "start", o->start);
	if (o->model && strcmp(o->model, MODEL_NONE))
		warn_of_start(argv[0], o->sys, options_model(argv[0], o->sys, o->model));
	if (!o->driver) {
		default_driver(o->sys, driver);
		o->driver = driver;
	}
	if (access(o->driver, X_OK)) {
		fprintf(stderr, "%s: no driver at '%s' (make fuzz builds it)\n", argv[0],
			o->driver);
		return EXIT_TOOL;
	}
	return campaign_run(o);
}
