/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store primitive of the cores, host flavour: every store of a core is told
 * to the tracer of its machine before it is made.  The EL2 flavour of the same
 * name is a plain store; the include path decides.
 *
 * A machine is one block: struct trace_hook directly in front of the core's
 * instance, so the hook is found from the core's address (host/host.h).
 */
#ifndef OBSEQ_TRACE_H
#define OBSEQ_TRACE_H

#include <stddef.h>
#include <stdint.h>

/* Whose cached translations were invalidated. */
enum trace_cache {
	TRACE_CACHE_VMID, /* of all CPUs; tag = vmid */
	TRACE_CACHE_EL2,  /* of the core's own map; tag = 0 */
	TRACE_CACHE_SMMU  /* tag = context bank */
};
#define TRACE_ALL_PAGES (~0ull)

struct trace_hook {
	void *ctx;
	/* A store of `value` to `cell` is about to be made by `cpu`. */
	void (*store)(void *ctx, unsigned cpu, uint32_t field, uint64_t index, uint64_t *cell,
		      uint64_t value);
	/* `memory`, to which nothing leads yet, was filled without telling; it will be reached. */
	void (*fresh)(void *ctx, void *memory, size_t size);
	/* Fields (bits) of which stores that change nothing are not told, only counted. */
	uint64_t counted;
	uint64_t *count;
	/* A shared-state operation on vmid `target` begins; a, b identify page, gfn, bank, ... */
	void (*begin)(void *ctx, unsigned cpu, unsigned op, uint64_t target, uint64_t a,
		      uint64_t b);
	/* It ends with `code` (0 = OK). */
	void (*end)(void *ctx, unsigned cpu, unsigned op, uint64_t code);
	/* The core went through the branch `outcome`. */
	void (*outcome)(void *ctx, unsigned cpu, unsigned outcome);
	/* Lock `id` is about to be taken (scheduling point), was taken, is about to be released. */
	void (*lock_wait)(void *ctx, unsigned cpu, unsigned id);
	void (*lock_taken)(void *ctx, unsigned cpu, unsigned id);
	void (*lock_release)(void *ctx, unsigned cpu, unsigned id);
	/* `cpu` invalidated what `cache` had under `tag` of `page`, or of TRACE_ALL_PAGES. */
	void (*invalidated)(void *ctx, unsigned cpu, enum trace_cache cache, uint64_t tag,
			    uint64_t page);
};

static inline struct trace_hook *trace_hook_of(void *core)
{
	return (struct trace_hook *)core - 1;
}

static inline void trace_store(void *core, unsigned cpu, uint32_t field, uint64_t index,
			       uint64_t *cell, uint64_t value)
{
	struct trace_hook *t = trace_hook_of(core);

	if (t->store && *cell == value && field < 64 && (t->counted >> field & 1)) {
		++*t->count;
		return;
	}
	if (t->store)
		t->store(t->ctx, cpu, field, index, cell, value);
	*cell = value;
}

static inline void trace_begin(void *core, unsigned cpu, unsigned op, uint64_t target, uint64_t a,
			       uint64_t b)
{
	struct trace_hook *t = trace_hook_of(core);

	if (t->begin)
		t->begin(t->ctx, cpu, op, target, a, b);
}

static inline void trace_end(void *core, unsigned cpu, unsigned op, uint64_t code)
{
	struct trace_hook *t = trace_hook_of(core);

	if (t->end)
		t->end(t->ctx, cpu, op, code);
}

static inline void trace_outcome(void *core, unsigned cpu, unsigned outcome)
{
	struct trace_hook *t = trace_hook_of(core);

	if (t->outcome)
		t->outcome(t->ctx, cpu, outcome);
}

#endif
