/* SPDX-License-Identifier: Apache-2.0 */
/* The operations that golden vectors call, one row each. */
#ifndef OBSEQ_ORACLE_KCORE_VECTOR_OPS_H
#define OBSEQ_ORACLE_KCORE_VECTOR_OPS_H

#include "oracle/kcore/vector_cells.h"

#define VECTOR_ARGS 4u

struct vector_call {
	struct kmodel *m;
	unsigned cpu;
	const uint64_t *arg;
	uint64_t *ctxt; /* of load_encrypted_vcpu: registers in and out */
};

/* Whose data stream an operation of level local consumes. */
enum vector_stream { STREAM_NONE, STREAM_TARGET /* argument 0 */, STREAM_HOST };

struct vector_op {
	const char *name;
	unsigned argc;
	struct km_result (*run)(const struct vector_call *c);
	enum vector_stream stream;
	uint32_t components; /* enum km_component: what the definition may publish */
	/* Side conditions of its invariant lemma (10.10), before it; NULL: there is no lemma. */
	bool (*premise)(const struct vector_call *c);
};

const struct vector_op *vector_op_find(struct vector_word name, bool handlers);

/* What `out` says of a result, as words.  `premise`: what op->premise said. */
#define VECTOR_OUT_WORDS 8u
#define VECTOR_OUT_TEXT 32u
size_t vector_out(const struct vector_op *op, bool handlers, const struct km_result *r,
		  bool premise, char word[VECTOR_OUT_WORDS][VECTOR_OUT_TEXT]);

#endif
