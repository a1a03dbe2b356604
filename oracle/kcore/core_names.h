/* SPDX-License-Identifier: Apache-2.0 */
/* Names of the core's numbers, for people: all from its X-macro lists.  Any number: "?". */
#ifndef OBSEQ_ORACLE_KCORE_CORE_NAMES_H
#define OBSEQ_ORACLE_KCORE_CORE_NAMES_H

const char *kc_outcome_name(unsigned outcome); /* "map_host.ok_device" */
const char *kc_panic_name(unsigned reason);
const char *kc_reg_name(unsigned ctxt_word); /* registers and the states part */

#endif
