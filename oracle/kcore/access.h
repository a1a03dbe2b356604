/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The accessor header, over the core; over the model in the files that ask for it
 * (model/views.c, model/invariants.c).  Views and invariants are one text.
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
