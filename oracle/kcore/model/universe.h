/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The test universe (oracle/kcore/universe.h) as the model sees it: a model made
 * with this configuration begins like a core made with `core`, without one.
 */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_UNIVERSE_H
#define OBSEQ_ORACLE_KCORE_MODEL_UNIVERSE_H

#include "hyp/kcore/state.h"
#include "model/kcore/model.h"

/* `core` has passed kcore_config_check().  The caller adds world and content. */
struct km_config kcm_universe(const struct kcore_config *core, km_quirks quirks);

/* What boot code leaves in the live registers: the host at EL1, under its own stage 2. */
void kcm_boot_cpus(struct kmodel *m);

#endif
