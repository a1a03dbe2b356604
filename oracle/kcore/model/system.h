/* SPDX-License-Identifier: Apache-2.0 */
/* The model of kcore as a system of the engine. */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_SYSTEM_H
#define OBSEQ_ORACLE_KCORE_MODEL_SYSTEM_H

#include "oracle/engine/system.h"

extern const struct system kcore_model_system;

#endif
