/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The streams of declassified values that the two machines of a pair share.
 *
 * D_v(n) is a fixed function of (seed, v, n), except where a step has steered
 * it.  A position that either machine has read never changes again, so both
 * machines read one function however far apart they are.
 */
#ifndef OBSEQ_ENGINE_STREAMS_H
#define OBSEQ_ENGINE_STREAMS_H

#include "oracle/engine/system.h"

struct steered { /* D_v(n) = value; the latest entry of a position counts */
	uint64_t v, n, value;
};

struct verdict { /* whether bytes with this hash are a signed image */
	uint64_t hash;
	bool is_signed;
};

enum sign_request { SIGN_NO, SIGN_YES, SIGN_DEFAULT };

struct stream_set {
	uint64_t seed;
	struct steered *steered;
	size_t steered_count, steered_capacity;
	struct verdict *verdict;
	size_t verdict_count, verdict_capacity;
	uint64_t read[ENGINE_MAX_PRINCIPALS]; /* positions below it have been read, by stream */
	struct read_before {		      /* what read[v] was, for undo */
		uint64_t v, n;
	} * advance;
	size_t advances, advance_capacity;
	enum sign_request request; /* of the step that runs */
};

void streams_init(struct stream_set *set, uint64_t seed);
void streams_free(struct stream_set *set);
/* What machines get; `set` must not move. */
struct streams streams_for_machines(struct stream_set *set);

/* Enter `count` values from position n of stream v on; positions already read keep theirs. */
void streams_steer(struct stream_set *set, uint64_t v, uint64_t n, const uint64_t *value,
		   size_t count);

struct streams_mark {
	size_t steered, verdicts, advances;
};
struct streams_mark streams_mark(const struct stream_set *set);
void streams_undo(struct stream_set *set, const struct streams_mark *mark);

/* What happened since a mark, to be done again where that mark was. */
struct streams_redo {
	struct steered *steered;
	struct verdict *verdict;
	size_t steered_count, verdict_count;
	uint64_t read[ENGINE_MAX_PRINCIPALS];
};
void streams_redo_take(struct streams_redo *r, const struct stream_set *set,
		       const struct streams_mark *since);
void streams_redo_apply(const struct streams_redo *r, struct stream_set *set);
void streams_redo_free(struct streams_redo *r);

#endif
