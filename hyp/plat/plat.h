/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What a hypervisor core needs from the machine below it.
 *
 * hyp/plat/host/ implements it for the harness.  An implementation for Arm EL2 is
 * to come in hyp/plat/el2/, where only trace.h stands now: the core compiles for EL2,
 * and does not run there yet.  The core never asks which platform it is linked to.  `core` is the
 * core's own instance (struct kcore *, ...): a platform finds its data from that address and from
 * nothing else, so that several machines live in one process.
 *
 * Functions here do not fail: the core passes only values that it has checked.
 * Page numbers (pfn) are physical addresses divided by 4096, `cpu` is the
 * number of the calling CPU, `v` is a vmid.
 */
#ifndef OBSEQ_PLAT_H
#define OBSEQ_PLAT_H

#include <stdbool.h>
#include <stdint.h>

#include "hyp/plat/regs.h"

/* ---- live registers of this CPU --------------------------------------- */

uint64_t plat_reg_read(void *core, unsigned cpu, enum plat_reg reg);
void plat_reg_write(void *core, unsigned cpu, enum plat_reg reg, uint64_t value);

/* Architectural reset value of a system register (`reg_desc`, sekvm.md 13.3). */
uint64_t plat_reset_value(void *core, enum plat_reg reg);

/* ---- locks ------------------------------------------------------------- */

/*
 * Take and release lock `id` (sekvm.md 2.12).  Taking a lock is a scheduling
 * point: on the host the harness may run complete operations of other CPUs
 * before plat_lock() returns.
 */
void plat_lock(void *core, unsigned cpu, unsigned id);
void plat_unlock(void *core, unsigned cpu, unsigned id);

/* ---- page contents ----------------------------------------------------- */

/* All bytes of page `pfn` become 0. */
void plat_zero_page(void *core, unsigned cpu, uint64_t pfn);
/* Zero the bytes from `offset` (0..4096) to the end of the page. */
void plat_zero_tail(void *core, unsigned cpu, uint64_t pfn, uint64_t offset);
/*
 * The content of `pfn` becomes an input of `v` (sekvm.md 13.2): on the host the
 * page takes the next value of D_v, on hardware the bytes stay as they are.
 */
void plat_declassify(void *core, unsigned cpu, uint64_t v, uint64_t pfn);

/* ---- inputs supplied by untrusted software ------------------------------ */

/* Value `ahead` places after the next unread position of D_v; the position stays. */
uint64_t plat_data_peek(void *core, unsigned cpu, uint64_t v, uint64_t ahead);
/* Move the position of D_v by `count` values: they are now read. */
void plat_data_advance(void *core, unsigned cpu, uint64_t v, uint64_t count);

/* ---- cryptography -------------------------------------------------------- */

/*
 * Verification of the images of `v`: begin, then every page in guest order with
 * the number of bytes that count (1..4096), then end, which tells whether the
 * bytes are a signed image.
 */
void plat_verify_begin(void *core, unsigned cpu, uint64_t v);
void plat_verify_page(void *core, unsigned cpu, uint64_t v, uint64_t pfn, uint64_t bytes);
bool plat_verify_end(void *core, unsigned cpu, uint64_t v);

/* Page `out` receives the ciphertext of page `in` of `v` (public: D_0). */
void plat_encrypt_page(void *core, unsigned cpu, uint64_t v, uint64_t in, uint64_t out);
/* Page `pfn` receives its own plaintext for `v` (D_0). */
void plat_decrypt_page(void *core, unsigned cpu, uint64_t v, uint64_t pfn);

/* ---- translation caches --------------------------------------------------- */

/* All of these order earlier table stores before, and complete before return. */

/* Every CPU forgets what it cached of page `gfn` of v, and a block around it; of all of v. */
void plat_tlbi_ipa(void *core, unsigned cpu, uint64_t v, uint64_t gfn);
void plat_tlbi_vmid(void *core, unsigned cpu, uint64_t v);
/* Every CPU forgets page `va_page` of EL2's own map. */
void plat_tlbi_el2(void *core, unsigned cpu, uint64_t va_page);
/* The SMMU of context bank `bank` forgets a page of the bank; all of the bank. */
void plat_tlbi_smmu_iova(void *core, unsigned cpu, unsigned bank, uint64_t iova_page);
void plat_tlbi_smmu_bank(void *core, unsigned cpu, unsigned bank);

/* ---- SMMU ------------------------------------------------------------------ */

/* Let the hardware context bank translate with the table at `ttbr`, or switch it off. */
void plat_smmu_enable(void *core, unsigned cpu, unsigned bank, uint64_t ttbr);
void plat_smmu_disable(void *core, unsigned cpu, unsigned bank);
/*
 * Access to the register of device `dev` at `offset` from its base; `size` is 4 or 8
 * bytes, `offset` a multiple of it.
 */
uint64_t plat_smmu_read(void *core, unsigned cpu, unsigned dev, uint64_t offset, unsigned size);
void plat_smmu_write(void *core, unsigned cpu, unsigned dev, uint64_t offset, unsigned size,
		     uint64_t value);

#endif
