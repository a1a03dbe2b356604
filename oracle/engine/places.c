/* SPDX-License-Identifier: Apache-2.0 */
/* Places in a pair's history: back to one by undoing, forward to one by a redo log. */
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "oracle/engine/pair.h"
#include "oracle/engine/redo.h"

/* ---- back ------------------------------------------------------------------------------ */

struct pair_mark {
	struct journal_mark journal[SIDES], model[SIDES];
	struct streams_mark streams;
	principal_set in, waiting;
	struct wait wait[ENGINE_MAX_PRINCIPALS]; /* of those who wait */
	struct apart apart;
	struct digest digest[SIDES];
	bool corrupted, ended;
	size_t steps;
	struct violation violation;
};

struct pair_mark *pair_mark(struct pair *p)
{
	struct pair_mark *mark = malloc(sizeof(*mark));
	unsigned q;

	if (!mark)
		return NULL;
	for (unsigned side = 0; side < SIDES; side++) {
		mark->journal[side] = journal_mark(&p->m[side]->journal);
		if (p->model[side])
			mark->model[side] = journal_mark(&p->model[side]->journal);
	}
	mark->streams = streams_mark(&p->shop.streams);
	mark->in = p->in;
	mark->waiting = p->waiting;
	FOR_EACH_PRINCIPAL(q, rest, p->waiting)
	mark->wait[q] = p->wait[q];
	mark->apart = p->apart;
	memcpy(mark->digest, p->digest, sizeof(mark->digest));
	mark->corrupted = p->corrupted;
	mark->ended = p->ended;
	mark->steps = p->steps;
	mark->violation = p->shop.book.violation;
	return mark;
}

void pair_mark_free(struct pair_mark *mark)
{
	free(mark);
}

void pair_undo(struct pair *p, const struct pair_mark *mark)
{
	unsigned q;

	for (unsigned side = 0; side < SIDES; side++) {
		journal_undo(&p->m[side]->journal, mark->journal[side]);
		if (p->model[side])
			journal_undo(&p->model[side]->journal, mark->model[side]);
	}
	streams_undo(&p->shop.streams, &mark->streams);
	p->in = mark->in;
	p->waiting = mark->waiting;
	FOR_EACH_PRINCIPAL(q, rest, mark->waiting)
	p->wait[q] = mark->wait[q];
	p->apart = mark->apart;
	if (p->options.digests)
		memcpy(p->digest, mark->digest, sizeof(p->digest));
	p->corrupted = mark->corrupted;
	p->ended = mark->ended;
	p->steps = mark->steps;
	p->shop.book.violation = mark->violation;
}

/* ---- forward --------------------------------------------------------------------------- */

struct pair_redo {
	struct journal_redo machine[SIDES], model[SIDES];
	struct streams_redo streams;
	principal_set in;
	struct apart apart;
	struct digest digest[SIDES];
	size_t steps;
};

struct pair_redo *pair_redo(struct pair *p, const struct pair_mark *since)
{
	struct pair_redo *r;

	if (p->waiting || p->corrupted || p->ended || p->shop.book.violation.found)
		return NULL;
	r = calloc(1, sizeof(*r));
	if (!r)
		return NULL;
	for (unsigned side = 0; side < SIDES; side++) {
		journal_redo_take(&r->machine[side], &p->m[side]->journal, since->journal[side]);
		if (p->model[side])
			journal_redo_take(&r->model[side], &p->model[side]->journal,
					  since->model[side]);
	}
	streams_redo_take(&r->streams, &p->shop.streams, &since->streams);
	r->in = p->in;
	pair_told_apart(p);
	r->apart = p->apart;
	memcpy(r->digest, p->digest, sizeof(r->digest));
	r->steps = p->steps;
	return r;
}

void pair_redo_apply(struct pair *p, const struct pair_redo *r)
{
	for (unsigned side = 0; side < SIDES; side++) {
		journal_redo_apply(&r->machine[side], &p->m[side]->journal);
		if (p->model[side])
			journal_redo_apply(&r->model[side], &p->model[side]->journal);
		p->apart.seen[side] = p->m[side]->journal.changes;
	}
	streams_redo_apply(&r->streams, &p->shop.streams);
	p->in = r->in;
	p->apart.difference = r->apart.difference;
	memcpy(p->digest, r->digest, sizeof(p->digest));
	p->steps = r->steps;
}

void pair_redo_free(struct pair_redo *r)
{
	if (!r)
		return;
	for (unsigned side = 0; side < SIDES; side++) {
		journal_redo_free(&r->machine[side]);
		journal_redo_free(&r->model[side]);
	}
	streams_redo_free(&r->streams);
	free(r);
}

/* ---- is it the same place? -------------------------------------------------------------- */

static void hash_part(void *ctx, const void *memory, size_t size)
{
	struct pair_image *sum = ctx;
	XXH128_hash_t part = XXH3_128bits_withSeed(memory, size, sum->low);

	sum->low = part.low64;
	sum->high ^= part.high64;
}

struct pair_image pair_image(const struct pair *p)
{
	struct pair_image sum = { 0, 0 };

	for (unsigned side = 0; side < SIDES; side++) {
		p->shop.sys->image(p->m[side], hash_part, &sum);
		if (p->model[side])
			p->model[side]->sys->image(p->model[side], hash_part, &sum);
	}
	return sum;
}
