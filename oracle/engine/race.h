/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accesses that race with a critical section: they take no lock, and meet what the section
 * has done by then, where the model has no state.
 *
 * What they did is taken over from the leader (monitor_adopt()).  Here it is asked whether
 * it is what the same access does in the model before the section, or else after it: a
 * section takes a page away, changes it, and gives it away in that order, so an access,
 * which is one translation and one word, must not tell that there is a middle.  Not
 * decided is a step behind which another one ran in the same section (it may depend on
 * it), and one that nobody can take when the section has ended.
 */
#ifndef OBSEQ_ENGINE_RACE_H
#define OBSEQ_ENGINE_RACE_H

#include "oracle/engine/monitor.h"

/* Of a model, before it takes over step i of its leader, where the section begins. */
void race_before(struct monitor *mon, unsigned i);
/* The section has ended: of a step that did not do what it does before it. */
void race_after(struct monitor *mon);

#endif
