/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The test universe (14.1): where RAM, core, devices and SMMUs of a test machine
 * lie, and how large its table pools are.  Small on purpose: every pool can be
 * exhausted by a short program.
 */
#ifndef OBSEQ_ORACLE_KCORE_UNIVERSE_H
#define OBSEQ_ORACLE_KCORE_UNIVERSE_H

#include "hyp/kcore/state.h"
#include "oracle/engine/system.h"

#define UNIVERSE_MIN_PAGES 64ull
#define UNIVERSE_CORE_PFN 0x4000000ull
/* Ordinary devices: no record, not protected; they may be mapped. */
#define UNIVERSE_DEVICE_PFN 0x2000000ull
#define UNIVERSE_SMMU0_PFN 0x2000100ull
#define UNIVERSE_SMMU1_PFN 0x2000110ull
#define UNIVERSE_GIC_PFN 0x2000200ull /* control frame, owned by EL2 */
#define UNIVERSE_SMMU0_BANKS 8ull
#define UNIVERSE_SMMU1_BANKS 4ull
/* Images, pages and addresses that the warm snapshots use. */
#define UNIVERSE_IMAGE_GPA 0x40000000ull
#define UNIVERSE_VM1_PFN 0x10ull
#define UNIVERSE_VM2_PFN 0x20ull
#define UNIVERSE_FAULT_PFN 0x30ull
#define UNIVERSE_FAULT_GPA 0x50000000ull
#define UNIVERSE_DMA_IOVA 0x60000000ull

/* The core's configuration for `cfg`: NULL and *out, or what is wrong with `cfg`. */
const char *kc_universe(const struct config *cfg, struct kcore_config *out);

#endif
