/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The store primitive of the cores, EL2 flavour: nobody watches, a store is a
 * store.  hyp/plat/host/trace.h is the other one; the include path decides.
 */
#ifndef OBSEQ_TRACE_H
#define OBSEQ_TRACE_H

#include <stdint.h>

static inline void trace_store(void *core, unsigned cpu, uint32_t field, uint64_t index,
			       uint64_t *cell, uint64_t value)
{
	(void)core;
	(void)cpu;
	(void)field;
	(void)index;
	*cell = value;
}

static inline void trace_begin(void *core, unsigned cpu, unsigned op, uint64_t target, uint64_t a,
			       uint64_t b)
{
	(void)core;
	(void)cpu;
	(void)op;
	(void)target;
	(void)a;
	(void)b;
}

static inline void trace_end(void *core, unsigned cpu, unsigned op, uint64_t code)
{
	(void)core;
	(void)cpu;
	(void)op;
	(void)code;
}

static inline void trace_outcome(void *core, unsigned cpu, unsigned outcome)
{
	(void)core;
	(void)cpu;
	(void)outcome;
}

#endif
