/* SPDX-License-Identifier: Apache-2.0 */
/* The registry: the systems that this build knows.  A new system is one line in systems.c. */
#ifndef OBSEQ_SYSTEMS_H
#define OBSEQ_SYSTEMS_H

#include "oracle/engine/system.h"

extern const struct system example_system;
extern const struct system kcore_system;
extern const struct system kcore_model_system;

/* NULL when there is none of that name. */
const struct system *systems_find(const char *name);
/* Row i, NULL after the last. */
const struct system *systems_at(unsigned i);
/* One more, for this process (tests, drivers outside this tree); false when the table is full. */
bool systems_add(const struct system *sys);

#endif
