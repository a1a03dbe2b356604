/* SPDX-License-Identifier: Apache-2.0 */
/* The streams D_v (sekvm.md 13.1): values are shared, positions belong to a machine. */
#include "hyp/plat/host/host_internal.h"

uint64_t host_stream_position(const void *core, uint64_t v)
{
	return host_of_const(core)->stream_pos[v];
}

void host_stream_set_position(void *core, unsigned cpu, uint64_t v, uint64_t n)
{
	trace_store(core, cpu, HOST_F_STREAM_POS, v, &host_of(core)->stream_pos[v], n);
}

uint64_t plat_data_peek(void *core, unsigned cpu, uint64_t v, uint64_t ahead)
{
	struct host_plat *m = host_of(core);
	uint64_t n = m->stream_pos[v] + ahead;

	(void)cpu;
	/* Seen is read: the value must not change any more, even if nobody moves the position. */
	m->streams.consumed(m->streams.ctx, v, n + 1);
	return m->streams.value(m->streams.ctx, v, n);
}

void plat_data_advance(void *core, unsigned cpu, uint64_t v, uint64_t count)
{
	struct host_plat *m = host_of(core);
	uint64_t next = m->stream_pos[v] + count;

	if (count == 0)
		return;
	host_stream_set_position(core, cpu, v, next);
	m->streams.consumed(m->streams.ctx, v, next);
}

/* The page takes the next value of D_v (13.2 (a)). */
void plat_declassify(void *core, unsigned cpu, uint64_t v, uint64_t pfn)
{
	host_page_fill(core, cpu, pfn, plat_data_peek(core, cpu, v, 0));
	plat_data_advance(core, cpu, v, 1);
}
