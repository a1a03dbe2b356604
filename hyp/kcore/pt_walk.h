/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Steps through one level of a stage-2 table (5.3).
 *
 * A step takes the entry of the level above (0: absent) and returns the entry of
 * its own level, 0 when absent.  walk_* only look; make_* are the same steps
 * with allocation: an absent table is made, 0 means that the pool was empty
 * (panic).  set_* write the leaf.  walk_pte and set_pte need a table, make_pmd and
 * set_pmd an entry above.  All need NPT+v.
 */
#ifndef OBSEQ_KCORE_PT_WALK_H
#define OBSEQ_KCORE_PT_WALK_H

#include <stdbool.h>

#include "hyp/kcore/state.h"

static inline bool is_table(uint64_t entry)
{
	return (entry & KC_DESC_TABLE) == KC_DESC_TABLE;
}

/* phys_page() of 2.6: address bits of an entry. */
static inline uint64_t phys_page(uint64_t entry)
{
	return entry & KC_PHYS_MASK;
}

uint64_t walk_pgd(const struct kcore *kc, uint64_t v, uint64_t addr);
uint64_t walk_pud(const struct kcore *kc, uint64_t pgd, uint64_t addr);
uint64_t walk_pmd(const struct kcore *kc, uint64_t pud, uint64_t addr);
uint64_t walk_pte(const struct kcore *kc, uint64_t pmd, uint64_t addr);

/*
 * Put the fresh, zero table `page` (0: none was left) into the slot `at` of any table,
 * and return the entry.
 */
uint64_t link_table(struct kcore *kc, unsigned cpu, uint64_t at, uint64_t page);

uint64_t make_pgd(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t addr);
uint64_t make_pud(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pgd, uint64_t addr);
uint64_t make_pmd(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t pud, uint64_t addr);

void set_pmd(struct kcore *kc, unsigned cpu, uint64_t pud, uint64_t addr, uint64_t pmd);
void set_pte(struct kcore *kc, unsigned cpu, uint64_t pmd, uint64_t addr, uint64_t pte);

#endif
