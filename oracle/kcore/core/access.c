/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The accessor header over the core: the concrete words are walked here, by code
 * that shares nothing with the core's walker.
 */
#include "oracle/kcore/core/access.h"

#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/terms.h"

/* ---- pages (3.2, 3.10) ----------------------------------------------------------------- */

struct host_content acc_content(const struct machine *m, uint64_t pfn)
{
	return host_page_content(acc_core(m), pfn);
}

/* ---- tables (3.3, 3.4) ------------------------------------------------------------------- */

/* The word that decides on `page`, with its level: an entry, or what the walk ends at. */
static uint64_t deciding_word(const struct kc_machine *m, const struct kc_table *t, uint64_t page,
			      unsigned *level)
{
	uint64_t index = (page >> level_shift(t, 0)) % level_words(t, 0), at = t->start[0];
	unsigned l = 0;
	uint64_t word = table_word(m, at + 8 * index);

	while (is_link(m, t, l, word, &at)) {
		l++;
		word = table_word(m, at + 8 * ((page >> level_shift(t, l)) % TABLE_WORDS));
	}
	*level = l;
	return word;
}

/* Frame of page `page` under a leaf: within a block, the descriptor's frame plus the offset. */
static struct acc_entry entry(const struct kc_machine *m, const struct kc_table *t, uint64_t page)
{
	const struct acc_entry absent = { 0, 0, 0 };
	uint64_t pte, inside;
	unsigned level;

	if (page >> t->page_bits)
		return absent;
	pte = deciding_word(m, t, page, &level);
	if (!is_leaf(t, level, pte))
		return absent;
	inside = page % (1ull << level_shift(t, level));
	/* The published levels 2 and 3 count the root as 0. */
	return (struct acc_entry){ kc_frame_of(pte) + inside, level + 4 - t->levels, pte };
}

struct acc_entry acc_npt(const struct machine *m, unsigned v, uint64_t gfn)
{
	const struct kc_machine *k = kc_machine_const(m);

	return entry(k, npt_table(k, v), gfn);
}

struct acc_entry acc_spt(const struct machine *m, unsigned bank, uint64_t iova_page)
{
	const struct kc_machine *k = kc_machine_const(m);

	return entry(k, spt_table(k, bank), iova_page);
}

/* Where a table is missing it goes on behind its pages. */
bool acc_npt_is_empty(const struct machine *m, unsigned v, uint64_t first, uint64_t pages)
{
	const struct kc_machine *k = kc_machine_const(m);
	const struct kc_table *t = npt_table(k, v);
	uint64_t end = first + pages;

	for (uint64_t page = first; page < end && !(page >> t->page_bits);) {
		unsigned level;
		uint64_t word = deciding_word(k, t, page, &level);
		uint64_t size = 1ull << level_shift(t, level), inside = page % size;

		if (!is_leaf(t, level, word))
			page += size - inside;
		else if (kc_frame_of(word) + inside == 0)
			page++;
		else
			return false;
	}
	return true;
}

struct page_visitor {
	void (*each)(void *ctx, uint64_t page);
	void *ctx;
};

static void visit_pages(void *ctx, const struct kc_table *t, uint64_t page, unsigned count,
			uint64_t word)
{
	const struct page_visitor *v = ctx;

	(void)t;
	(void)word;
	for (unsigned i = 0; i < count; i++)
		v->each(v->ctx, page + i);
}

void acc_each_npt(const struct machine *m, unsigned v, void (*each)(void *ctx, uint64_t gfn),
		  void *ctx)
{
	const struct kc_machine *k = kc_machine_const(m);
	struct page_visitor visitor = { each, ctx };

	each_leaf_of_table(k, npt_table(k, v), visit_pages, &visitor);
}

void acc_each_spt(const struct machine *m, unsigned bank, void (*each)(void *ctx, uint64_t page),
		  void *ctx)
{
	const struct kc_machine *k = kc_machine_const(m);
	struct page_visitor visitor = { each, ctx };

	each_leaf_of_table(k, spt_table(k, bank), visit_pages, &visitor);
}

/* Entries of the host's banks at the only page number at which they may map p (11.1). */
uint64_t acc_count_smmu_map(const struct machine *m, uint64_t pfn)
{
	uint64_t page = pfn + acc_core(m)->cfg.host_iova_offset, n = 0;

	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		n += acc_bank(m, bank) == KC_HOSTVISOR && acc_spt(m, bank, page).pte != 0;
	return n;
}

/* ---- records -------------------------------------------------------------------------------- */

/* A live register: the platform keeps it, the core's contexts are only copies. */
uint64_t acc_reg(const struct machine *m, unsigned cpu, enum plat_reg reg)
{
	return acc_regs(m, cpu)[reg];
}

const uint64_t *acc_regs(const struct machine *m, unsigned cpu)
{
	return host_registers(acc_core(m), cpu);
}

uint64_t acc_data_log(const struct machine *m, unsigned v)
{
	return host_stream_position(acc_core(m), v);
}

/* The choices that the publication takes from this stream are arguments here: it is never read. */
uint64_t acc_core_data_log(const struct machine *m, unsigned v)
{
	(void)m;
	(void)v;
	return 0;
}

bool acc_protected(const struct machine *m, uint64_t pfn)
{
	const struct kcore_config *cfg = &acc_core(m)->cfg;
	uint64_t address = pfn * KC_PAGE_SIZE;

	if (pfn >= cfg->el2_device_pfn && pfn - cfg->el2_device_pfn < cfg->el2_device_pages)
		return true;
	for (uint64_t i = 0; i < cfg->smmu_num; i++) {
		if (address >= cfg->smmu[i].base && address - cfg->smmu[i].base < cfg->smmu[i].size)
			return true;
	}
	return false;
}
