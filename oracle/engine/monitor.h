/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What one machine does with one step and the steps nested in it.
 *
 * The machine reports windows, outcomes and lock points while it runs; here the
 * checks of windows are made, and nested steps run at lock points.
 */
#ifndef OBSEQ_ENGINE_MONITOR_H
#define OBSEQ_ENGINE_MONITOR_H

#include <setjmp.h>

#include "oracle/engine/stretch.h"
#include "oracle/engine/streams.h"

#define GROUP_MAX 16u	/* a step and its nested steps; more nested ones do not run */
#define WINDOW_DEPTH 8u /* windows inside each other; deeper ones are not checked */
#define SEAMS_MAX (2u * GROUP_MAX)
#define WINDOWS_KEPT 64u /* windows of one step that are compared between A and B */
_Static_assert(GROUP_MAX <= 32, "steps of a group as bits of monitor.ran");

/* A group of steps: step[0] and those that are nested in it. */
struct group {
	const struct step *step;
	size_t count;
};

/* A moment of the group, in order of time: step `step` gave way to another, or the group ended. */
struct seam {
	unsigned step;
	struct journal_mark at;
};

struct window {
	unsigned class, cpu;
	uint64_t target;
	struct journal_mark begin;
	bool interleaved;		    /* a step of another CPU ran inside */
	principal_set integ, conf, confres; /* observers that meet the premise of the rows */
};

/* A window that ended, as level `operations` compares it between A and B. */
struct window_end {
	unsigned class;
	uint64_t code;
	bool interleaved;	     /* a step of another CPU ran inside */
	principal_set conf, confres; /* observers that meet the premise of the rows */
};

/* What a pair and its monitors share. */
struct workshop {
	const struct system *sys;
	struct book book;
	struct stream_set streams;
	int *sign_argument; /* by operation: the last argument named "sign", or -1 */
	bool checks;	    /* windows are to be checked */
	bool operations;    /* level `operations` */
	struct object_set objects;
	struct preimages before;      /* for looks back */
	const principal_set *waiting; /* for the other machine (rule 5) */
};

struct monitor {
	struct workshop *shop;
	struct machine *m;
	char side; /* 'A' or 'B' */
	/*
	 * Not NULL: m is the model of the leader's machine and repeats what that one did,
	 * with what it was supplied; nothing is counted or checked meanwhile.
	 */
	const struct monitor *leader;

	/* The group in this machine: */
	struct group group;
	struct journal_mark begin;
	struct occasion occasion;
	/*
	 * Whose views of what is touched are kept, for integrity.  Nobody's for the group
	 * as a whole when it has nested steps: each of these begins and ends elsewhere.
	 */
	principal_set watched;
	struct preimages kept; /* by number of touch */
	uint32_t ran;	       /* bit i: step i of the group ran to its end */
	uint32_t reached;      /* bit i: its lock point was reached */
	bool stuck;	       /* the step itself met a lock that nobody will release */
	int actor[GROUP_MAX];
	struct step_result result[GROUP_MAX];
	uint32_t section[GROUP_MAX]; /* of step 0, in or before which nested step i ran */
	struct journal_mark nested_begin[GROUP_MAX], nested_end[GROUP_MAX];
	uint32_t took_lock; /* bit i: nested step i took a lock */
	uint32_t raced;	    /* bit i: it took none, and met what step 0 was about to do */
	/* Of a model: what a raced step did is done before or after the section; it is neither. */
	uint32_t seen, unseen;
	unsigned awaited; /* step that is asked again when the section has ended, or 0 */
	struct step_context context[GROUP_MAX]; /* of the steps that ran, in order of their begin */
	size_t contexts;
	struct seam seam[SEAMS_MAX];
	unsigned seams;

	/* While it runs: */
	unsigned locks;	   /* taken by step 0 so far */
	unsigned sections; /* critical sections that step 0 has begun, the last one here: */
	struct journal_mark section_begin;
	unsigned running; /* the step of the group that runs now */
	jmp_buf blocked;
	jmp_buf blocked_nested;
	struct window window[WINDOW_DEPTH];
	unsigned depth;
	struct window_end ended[WINDOWS_KEPT];
	unsigned ended_count;
};

/*
 * Run the group; `actor` takes its step 0.  The journal keeps everything, for undo;
 * `watched` is for integrity.  Where there is a leader, the nested steps are those that
 * ran there.
 */
void monitor_run(struct monitor *mon, const struct group *group, int actor, principal_set watched);

/* A model takes nested step i of its leader; false: it has no result. */
bool monitor_follow(struct monitor *mon, unsigned i);

/* A model takes over what the leader now has in the cells that its nested step i changed. */
void monitor_adopt(struct monitor *mon, unsigned i);

/* The touched objects of the group, as `watched` saw them before, are in run->kept. */
static inline bool monitor_keeps_views(const struct monitor *run)
{
	return run->group.count == 1;
}

/* The stretch of the whole group. */
struct stretch monitor_stretch(struct monitor *mon);
/* The same, with the declared channels of step i alone. */
struct stretch stretch_of_step(struct monitor *mon, unsigned i);

#endif
