/* SPDX-License-Identifier: Apache-2.0 */
/* Words of contexts and register files: the core's numbers and the model's. */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_WORDS_H
#define OBSEQ_ORACLE_KCORE_MODEL_WORDS_H

/*
 * The core's number (enum plat_reg, or enum kc_ctxt_extra behind it) of a word of
 * the model (enum km_reg, below KM_CTXT_WORDS), and back (below KC_CTXT_WORDS).
 */
unsigned kcm_core_word(unsigned word);
unsigned kcm_model_word(unsigned word);

#endif
