/* SPDX-License-Identifier: Apache-2.0 */
/* The registry: the systems that this build knows. */
#ifndef OBSEQ_SYSTEMS_H
#define OBSEQ_SYSTEMS_H

#include "oracle/engine/system.h"

/* A new system NAME is one line here; oracle/NAME/ defines NAME_system. */
#define SYSTEMS(X)                                                                                 \
	X(example)                                                                                 \
	X(kcore)                                                                                   \
	X(kcore_model)

#define SYSTEM_EXTERN(name) extern const struct system name##_system;
SYSTEMS(SYSTEM_EXTERN)

/* NULL when there is none of that name. */
const struct system *systems_find(const char *name);
/* Row i, NULL after the last. */
const struct system *systems_at(unsigned i);
/* One more, for this process (tests, drivers outside this tree); false when the table is full. */
bool systems_add(const struct system *sys);

#endif
