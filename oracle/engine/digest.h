/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Digests of what each principal sees: sums modulo 2^64 of XXH3 hashes of views, keyed by
 * their object.
 *
 * They compare states that did not come about in lockstep, and are a second opinion
 * where they did.  Equal views have equal digests; different ones are taken for equal
 * with a probability of 2^-64.  Sums, because a step then changes a digest by what it
 * touched, whatever the size of memory.
 *
 * Of an object most principals see the same: the hash of what stands for that is summed
 * once (`rest`), and who sees it otherwise has the difference (`own`); see struct audience.
 */
#ifndef OBSEQ_ENGINE_DIGEST_H
#define OBSEQ_ENGINE_DIGEST_H

#include "oracle/engine/compare.h"

struct digest {
	uint64_t rest;
	uint64_t own[ENGINE_MAX_PRINCIPALS];
};

/* What q sees, since the digest began at zero. */
static inline uint64_t digest_of(const struct digest *d, unsigned q)
{
	return d->rest + d->own[q];
}

/* Add what everybody sees of o now. */
void digest_add(struct digest *d, const struct machine *m, object_id o);
/* Take away what the record at `place`, of everybody, says of o. */
void digest_take(struct digest *d, const struct view_tape *tape, size_t place, object_id o);
/* Whose digests differ. */
principal_set digest_differ(const struct digest *a, const struct digest *b, principal_set who);
/* The digest of a whole state. */
void digest_everything(struct digest *d, const struct machine *m, const struct object_set *objects);

#endif
