/* SPDX-License-Identifier: Apache-2.0 */
/* Locks: the holder of each, and the scheduling point in front of taking one. */
#include <stdio.h>
#include <stdlib.h>

#include "hyp/plat/host/host_internal.h"

static void set_holder(void *core, unsigned cpu, unsigned id, uint64_t holder)
{
	trace_store(core, cpu, HOST_F_LOCK, id, &host_of(core)->lock[id], holder);
}

unsigned host_lock_holder(const void *core, unsigned id)
{
	return (unsigned)host_of_const(core)->lock[id];
}

/*
 * Other CPUs run inside lock_wait, and an operation that would have to wait does
 * not come back from it.  So a lock that is held here can only be a core that
 * takes a lock twice, with nobody watching.
 */
void plat_lock(void *core, unsigned cpu, unsigned id)
{
	struct trace_hook *hook = trace_hook_of(core);

	if (hook->lock_wait)
		hook->lock_wait(hook->ctx, cpu, id);
	if (host_lock_holder(core, id)) {
		fprintf(stderr, "obseq: cpu%u waits for lock %u of cpu%u for ever\n", cpu, id,
			host_lock_holder(core, id) - 1);
		abort();
	}
	set_holder(core, cpu, id, cpu + 1u);
	if (hook->lock_taken)
		hook->lock_taken(hook->ctx, cpu, id);
}

void plat_unlock(void *core, unsigned cpu, unsigned id)
{
	struct trace_hook *hook = trace_hook_of(core);

	if (hook->lock_release)
		hook->lock_release(hook->ctx, cpu, id);
	set_holder(core, cpu, id, 0);
}
