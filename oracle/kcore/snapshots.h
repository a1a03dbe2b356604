/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Warm snapshots: the programs in corpus/kcore/snapshots, embedded by the build in the order
 * of their names, behind the empty start.
 */
#ifndef OBSEQ_ORACLE_KCORE_SNAPSHOTS_H
#define OBSEQ_ORACLE_KCORE_SNAPSHOTS_H

#include "oracle/engine/system.h"

/*
 * Rows, the empty start included: one more with every file (a constant, for the table of the
 * system; a test compares it with what the build embedded).
 */
#define KC_SNAPSHOTS 23u

extern const struct snapshot kcore_snapshots[];
extern const unsigned kcore_snapshot_count;

#endif
