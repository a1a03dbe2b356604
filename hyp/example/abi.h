/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Numbers of the example system: what callers, model and checks agree on.
 *
 * A tiny separation kernel: three partitions with a few virtual pages each, on
 * two CPUs, switched by a scheduler.  Partitions know their pages by virtual
 * number only; which frame backs a page is nobody's business.
 */
#ifndef OBSEQ_EXAMPLE_ABI_H
#define OBSEQ_EXAMPLE_ABI_H

#define EX_CPUS 2u
#define EX_PARTS 3u /* partitions 1..EX_PARTS; 0 is the scheduler */
#define EX_SCHEDULER 0u
#define EX_VPAGES 8u			     /* virtual pages of a partition */
#define EX_WORDS 4u			     /* words of a page */
#define EX_MIN_FRAMES (EX_PARTS * EX_VPAGES) /* so that mapping never lacks a frame */
#define EX_MAX_FRAMES (1u << 24)

enum ex_code { EX_OK = 0, EX_INVAL = 1, EX_STATE = 2, EX_BUSY = 3, EX_FAULT = 4 };

/* Calls of the scheduler, then those of partitions. */
enum ex_call {
	EX_LOAD,    /* part, page, word, value: write into a partition that is not sealed yet */
	EX_SEAL,    /* part: from now on its memory is its own */
	EX_RUN,	    /* part, tick: let it run on this CPU */
	EX_MAP,	    /* page: a fresh zero page */
	EX_UNMAP,   /* page: give it back */
	EX_FETCH,   /* page, word: value -> register */
	EX_STORE,   /* page, word, value */
	EX_SET_REG, /* value */
	EX_SEND,    /* part, value: into that partition's box, over what is in it */
	EX_RECEIVE, /* box -> register */
	EX_INPUT,   /* next value of the partition's input stream -> register */
	EX_YIELD,   /* reason: back to the scheduler, who learns the reason */
	EX_CALLS
};

enum ex_lock { EX_LOCK_FRAMES, EX_LOCK_BOXES, EX_LOCK_SCHEDULE };

/* Operations on shared state that are checked as windows. */
enum ex_window { EX_WINDOW_MAP, EX_WINDOW_UNMAP, EX_WINDOW_SEND, EX_WINDOWS };

enum ex_panic { EX_PANIC_NONE, EX_PANIC_FREE_LIST, EX_PANIC_INJECTED, EX_PANICS };

#endif
