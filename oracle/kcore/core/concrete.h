/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Checks that only a concrete core can be asked: its table words, its index of
 * bound gfns, its translation caches, the SMMU's registers.
 */
#ifndef OBSEQ_ORACLE_KCORE_CORE_CONCRETE_H
#define OBSEQ_ORACLE_KCORE_CORE_CONCRETE_H

#include "oracle/kcore/clause.h"
#include "oracle/kcore/core/access.h"

/* An entry of NPT[v] (v = 0..15), or of a bank's table, against walk and caches; its frame is
 * known.
 */
void concrete_npt_entry(const struct clause_at *at, unsigned v, uint64_t gfn, uint64_t frame);
void concrete_spt_entry(const struct clause_at *at, unsigned bank, uint64_t page, uint64_t frame);
/* Registers of a context bank (unit 0..KC_BANKS-1) against its owner. */
void concrete_bank(const struct clause_at *at, unsigned bank, uint64_t owner);

/* A table word changed from `old`; `verified`: a VM became VERIFIED in the same step. */
void concrete_table_store(const struct clause_at *at, uint64_t offset, uint64_t old, bool verified);
/* A bump pointer (KC_F_NPT_*_NEXT, KC_F_SPT_*_NEXT) changed from `old` to `value`. */
void concrete_pool_store(const struct clause_at *at, uint32_t field, uint64_t unit, uint64_t old,
			 uint64_t value);
/* The name (owner, gfn) of record `index` changed from `old`. */
void concrete_name_store(const struct clause_at *at, uint64_t index, struct acc_page old);

/* Root of the table of a context bank. */
uint64_t concrete_ttbr(const struct machine *m, unsigned bank);
/* VTTBR_EL2 under which v runs. */
uint64_t concrete_vttbr(const struct machine *m, uint64_t v);

#endif
