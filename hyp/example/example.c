/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>

#include "hyp/example/example.h"
#include "hyp/plat/plat.h"
#include "trace.h"

#define SET(ex, cpu, field, index, cell, value)                                                    \
	trace_store((ex), (cpu), (field), (index), &(cell), (value))

size_t example_size(uint64_t frames)
{
	return sizeof(struct example) + (size_t)frames * sizeof(struct ex_frame);
}

void example_init(struct example *ex, uint64_t frames)
{
	ex->frames = frames;
	ex->free = 1;
	for (uint64_t f = 0; f + 1 < frames; f++)
		ex->frame[f].next = f + 2;
}

static struct ex_reply reply(struct example *ex, unsigned cpu, enum ex_outcome outcome,
			     uint64_t value)
{
#define EX_OUTCOME_CODE(upper, name, code) code,
	static const uint8_t code[EX_OUTCOME_COUNT] = { EX_OUTCOMES(EX_OUTCOME_CODE) };

	trace_outcome(ex, cpu, outcome);
	return (struct ex_reply){ .code = code[outcome], .value = value, .outcome = outcome };
}

static bool is_part(uint64_t part)
{
	return part >= 1 && part <= EX_PARTS;
}

/* ---- frames: callers hold EX_LOCK_FRAMES ----------------------------------------- */

static void panic(struct example *ex, unsigned cpu, enum ex_panic reason)
{
	SET(ex, cpu, EX_F_HALT, 0, ex->halt, reason);
}

static void map_fresh(struct example *ex, unsigned cpu, uint64_t part, uint64_t page)
{
	uint64_t f = ex->free - 1;

	if (f >= ex->frames) { /* there is a frame for every page of every partition */
		panic(ex, cpu, EX_PANIC_FREE_LIST);
		return;
	}
	SET(ex, cpu, EX_F_FREE, 0, ex->free, ex->frame[f].next);
	SET(ex, cpu, EX_F_OWNER, f, ex->frame[f].owner, part);
	SET(ex, cpu, EX_F_PAGE, f, ex->frame[f].page, page);
	SET(ex, cpu, EX_F_MAP, part * EX_VPAGES + page, ex->part[part].map[page], f + 1);
}

/* The content goes before the frame does: free frames are zero. */
static void release(struct example *ex, unsigned cpu, uint64_t part, uint64_t page)
{
	uint64_t f = ex->part[part].map[page] - 1;

	for (uint64_t w = 0; w < EX_WORDS; w++)
		SET(ex, cpu, EX_F_WORD, f * EX_WORDS + w, ex->frame[f].word[w], 0);
	SET(ex, cpu, EX_F_MAP, part * EX_VPAGES + page, ex->part[part].map[page], 0);
	SET(ex, cpu, EX_F_OWNER, f, ex->frame[f].owner, 0);
	SET(ex, cpu, EX_F_NEXT, f, ex->frame[f].next, ex->free);
	SET(ex, cpu, EX_F_FREE, 0, ex->free, f + 1);
}

/* ---- calls of the scheduler ---------------------------------------------------------- */

static struct ex_reply load(struct example *ex, unsigned cpu, uint64_t part, uint64_t page,
			    uint64_t word, uint64_t value)
{
	enum ex_outcome outcome = EX_OUT_LOAD_SEALED;

	if (!is_part(part) || page >= EX_VPAGES || word >= EX_WORDS)
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	plat_lock(ex, cpu, EX_LOCK_FRAMES);
	if (!ex->part[part].sealed) {
		outcome = EX_OUT_LOAD_OK;
		if (!ex->part[part].map[page])
			map_fresh(ex, cpu, part, page);
		if (!ex->halt) {
			uint64_t f = ex->part[part].map[page] - 1;

			SET(ex, cpu, EX_F_WORD, f * EX_WORDS + word, ex->frame[f].word[word],
			    value);
		}
	}
	plat_unlock(ex, cpu, EX_LOCK_FRAMES);
	return reply(ex, cpu, outcome, 0);
}

/* Takes the locks of pages and of boxes: sealing is seen by users of both. */
static struct ex_reply seal(struct example *ex, unsigned cpu, uint64_t part)
{
	enum ex_outcome outcome = EX_OUT_SEAL_SEALED;

	if (!is_part(part))
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	plat_lock(ex, cpu, EX_LOCK_FRAMES);
	plat_lock(ex, cpu, EX_LOCK_BOXES);
	if (!ex->part[part].sealed) {
		outcome = EX_OUT_SEAL_OK;
		SET(ex, cpu, EX_F_SEALED, part, ex->part[part].sealed, 1);
	}
	plat_unlock(ex, cpu, EX_LOCK_BOXES);
	plat_unlock(ex, cpu, EX_LOCK_FRAMES);
	return reply(ex, cpu, outcome, 0);
}

static struct ex_reply run(struct example *ex, unsigned cpu, uint64_t part, uint64_t tick)
{
	enum ex_outcome outcome = EX_OUT_RUN_OK;

	if (!is_part(part))
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	plat_lock(ex, cpu, EX_LOCK_SCHEDULE);
	if (!ex->part[part].sealed) {
		outcome = EX_OUT_RUN_OPEN;
	} else if (ex->part[part].on_cpu) {
		outcome = EX_OUT_RUN_RUNNING;
	} else {
		SET(ex, cpu, EX_F_ON_CPU, part, ex->part[part].on_cpu, cpu + 1);
		SET(ex, cpu, EX_F_TICK, part, ex->part[part].tick, tick);
		SET(ex, cpu, EX_F_CURRENT, cpu, ex->cpu[cpu].current, part);
		SET(ex, cpu, EX_F_REG, cpu, ex->cpu[cpu].reg, ex->part[part].saved);
	}
	plat_unlock(ex, cpu, EX_LOCK_SCHEDULE);
	return reply(ex, cpu, outcome, 0);
}

/* ---- calls of partitions -------------------------------------------------------------- */

static struct ex_reply map(struct example *ex, unsigned cpu, uint64_t part, uint64_t page)
{
	enum ex_outcome outcome = EX_OUT_MAP_MAPPED;
	struct ex_reply r;

	if (page >= EX_VPAGES)
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	trace_begin(ex, cpu, EX_WINDOW_MAP, part, page, 0);
	plat_lock(ex, cpu, EX_LOCK_FRAMES);
	if (!ex->part[part].map[page]) {
		outcome = EX_OUT_MAP_OK;
		map_fresh(ex, cpu, part, page);
	}
	plat_unlock(ex, cpu, EX_LOCK_FRAMES);
	r = reply(ex, cpu, outcome, 0);
	trace_end(ex, cpu, EX_WINDOW_MAP, r.code);
	return r;
}

static struct ex_reply unmap(struct example *ex, unsigned cpu, uint64_t part, uint64_t page)
{
	enum ex_outcome outcome = EX_OUT_ACCESS_UNMAPPED;
	struct ex_reply r;

	if (page >= EX_VPAGES)
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	trace_begin(ex, cpu, EX_WINDOW_UNMAP, part, page, 0);
	plat_lock(ex, cpu, EX_LOCK_FRAMES);
	if (ex->part[part].map[page]) {
		outcome = EX_OUT_UNMAP_OK;
		release(ex, cpu, part, page);
	}
	plat_unlock(ex, cpu, EX_LOCK_FRAMES);
	r = reply(ex, cpu, outcome, 0);
	trace_end(ex, cpu, EX_WINDOW_UNMAP, r.code);
	return r;
}

static struct ex_reply fetch(struct example *ex, unsigned cpu, uint64_t part, uint64_t page,
			     uint64_t word)
{
	uint64_t f, value;

	if (page >= EX_VPAGES || word >= EX_WORDS)
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	if (!ex->part[part].map[page])
		return reply(ex, cpu, EX_OUT_ACCESS_UNMAPPED, 0);
	f = ex->part[part].map[page] - 1;
	value = ex->frame[f].word[word];
	SET(ex, cpu, EX_F_REG, cpu, ex->cpu[cpu].reg, value);
	return reply(ex, cpu, EX_OUT_FETCH_OK, value);
}

static struct ex_reply store(struct example *ex, unsigned cpu, uint64_t part, uint64_t page,
			     uint64_t word, uint64_t value)
{
	uint64_t f;

	if (page >= EX_VPAGES || word >= EX_WORDS)
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	if (!ex->part[part].map[page])
		return reply(ex, cpu, EX_OUT_ACCESS_UNMAPPED, 0);
	f = ex->part[part].map[page] - 1;
	SET(ex, cpu, EX_F_WORD, f * EX_WORDS + word, ex->frame[f].word[word], value);
	return reply(ex, cpu, EX_OUT_STORE_OK, 0);
}

static struct ex_reply set_reg(struct example *ex, unsigned cpu, uint64_t value)
{
	SET(ex, cpu, EX_F_REG, cpu, ex->cpu[cpu].reg, value);
	return reply(ex, cpu, EX_OUT_SET_REG_OK, 0);
}

/*
 * A full box is overwritten: a refusal would tell the sender when the receiver
 * last looked, a channel that nobody declared.
 */
static struct ex_reply send(struct example *ex, unsigned cpu, uint64_t to, uint64_t value)
{
	enum ex_outcome outcome = EX_OUT_SEND_OPEN;
	struct ex_reply r;

	if (!is_part(to))
		return reply(ex, cpu, EX_OUT_RANGE, 0);
	trace_begin(ex, cpu, EX_WINDOW_SEND, to, value, 0);
	plat_lock(ex, cpu, EX_LOCK_BOXES);
	if (ex->part[to].sealed) {
		outcome = EX_OUT_SEND_OK;
		SET(ex, cpu, EX_F_BOX, to, ex->part[to].box, value);
		SET(ex, cpu, EX_F_FULL, to, ex->part[to].full, 1);
	}
	plat_unlock(ex, cpu, EX_LOCK_BOXES);
	r = reply(ex, cpu, outcome, 0);
	trace_end(ex, cpu, EX_WINDOW_SEND, r.code);
	return r;
}

static struct ex_reply receive(struct example *ex, unsigned cpu, uint64_t part)
{
	enum ex_outcome outcome = EX_OUT_RECEIVE_EMPTY;
	uint64_t value = 0;

	plat_lock(ex, cpu, EX_LOCK_BOXES);
	if (ex->part[part].full) {
		outcome = EX_OUT_RECEIVE_OK;
		value = ex->part[part].box;
		SET(ex, cpu, EX_F_REG, cpu, ex->cpu[cpu].reg, value);
		SET(ex, cpu, EX_F_BOX, part, ex->part[part].box, 0);
		SET(ex, cpu, EX_F_FULL, part, ex->part[part].full, 0);
	}
	plat_unlock(ex, cpu, EX_LOCK_BOXES);
	return reply(ex, cpu, outcome, value);
}

static struct ex_reply input(struct example *ex, unsigned cpu, uint64_t part)
{
	uint64_t value = plat_data_peek(ex, cpu, part, 0);

	plat_data_advance(ex, cpu, part, 1);
	SET(ex, cpu, EX_F_REG, cpu, ex->cpu[cpu].reg, value);
	return reply(ex, cpu, EX_OUT_INPUT_OK, value);
}

static struct ex_reply yield(struct example *ex, unsigned cpu, uint64_t part)
{
	plat_lock(ex, cpu, EX_LOCK_SCHEDULE);
	SET(ex, cpu, EX_F_SAVED, part, ex->part[part].saved, ex->cpu[cpu].reg);
	SET(ex, cpu, EX_F_ON_CPU, part, ex->part[part].on_cpu, 0);
	SET(ex, cpu, EX_F_CURRENT, cpu, ex->cpu[cpu].current, EX_SCHEDULER);
	SET(ex, cpu, EX_F_REG, cpu, ex->cpu[cpu].reg, 0);
	plat_unlock(ex, cpu, EX_LOCK_SCHEDULE);
	return reply(ex, cpu, EX_OUT_YIELD_OK, 0);
}

struct ex_reply example_call(struct example *ex, unsigned cpu, uint64_t who, enum ex_call call,
			     const uint64_t arg[4])
{
	switch (call) {
	case EX_LOAD:
		return load(ex, cpu, arg[0], arg[1], arg[2], arg[3]);
	case EX_SEAL:
		return seal(ex, cpu, arg[0]);
	case EX_RUN:
		return run(ex, cpu, arg[0], arg[1]);
	case EX_MAP:
		return map(ex, cpu, who, arg[0]);
	case EX_UNMAP:
		return unmap(ex, cpu, who, arg[0]);
	case EX_FETCH:
		return fetch(ex, cpu, who, arg[0], arg[1]);
	case EX_STORE:
		return store(ex, cpu, who, arg[0], arg[1], arg[2]);
	case EX_SET_REG:
		return set_reg(ex, cpu, arg[0]);
	case EX_SEND:
		return send(ex, cpu, arg[0], arg[1]);
	case EX_RECEIVE:
		return receive(ex, cpu, who);
	case EX_INPUT:
		return input(ex, cpu, who);
	case EX_YIELD:
		return yield(ex, cpu, who);
	case EX_CALLS:
		break;
	}
	return reply(ex, cpu, EX_OUT_RANGE, 0);
}
