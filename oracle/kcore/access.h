/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The accessor header, over the core; over the model in the files of model/ that ask for
 * it and include a file of this folder: views, invariants, premises, steps, ... are one text.
 */
#ifndef OBSEQ_ORACLE_KCORE_ACCESS_CHOICE_H
#define OBSEQ_ORACLE_KCORE_ACCESS_CHOICE_H

#ifdef OBSEQ_OVER_MODEL
#include "oracle/kcore/model/access.h"
#else
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/concrete.h"
#endif

#endif
