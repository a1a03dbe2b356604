/* SPDX-License-Identifier: Apache-2.0 */
#include "hyp/kcore/npt_ops.h"

#include "hyp/kcore/lock.h"
#include "hyp/kcore/machine.h"
#include "hyp/kcore/npt_walk.h"

/* A panicking CPU keeps its locks (5.4). */
static void leave_npt(struct kcore *kc, unsigned cpu, uint64_t v)
{
	if (!kc->halt)
		unlock_npt(kc, cpu, v);
}

uint64_t frame_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn)
{
	lock_npt(kc, cpu, v);
	uint64_t frame = npt_frame(kc, v, gfn);
	unlock_npt(kc, cpu, v);
	return frame;
}

bool block_free_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn)
{
	lock_npt(kc, cpu, v);
	bool free = npt_block_free(kc, v, gfn);
	unlock_npt(kc, cpu, v);
	return free;
}

bool room_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, uint64_t pages,
	       unsigned level)
{
	lock_npt(kc, cpu, v);
	bool room = npt_has_room(kc, v, gfn, pages, level);
	unlock_npt(kc, cpu, v);
	return room;
}

void map_s2pt(struct kcore *kc, unsigned cpu, uint64_t v, uint64_t gfn, unsigned level,
	      uint64_t pte)
{
	uint64_t addr = gfn << KC_PAGE_SHIFT;

	if (kc->halt)
		return;
	lock_npt(kc, cpu, v);
	uint64_t old = walk_npt(kc, v, addr);

	/* A valid entry is never replaced, so break-before-make is not needed [S37]. */
	if (!(old & 1))
		set_npt(kc, cpu, v, addr, level, pte);
	else if (old != pte)
		kc_panic(kc, cpu, KC_PANIC_MAP);
	leave_npt(kc, cpu, v);
}

void clear_pfn_host(struct kcore *kc, unsigned cpu, uint64_t pfn)
{
	uint64_t addr = pfn << KC_PAGE_SHIFT;

	if (kc->halt)
		return;
	lock_npt(kc, cpu, KC_HOSTVISOR);
	unsigned level = get_npt_level(kc, KC_HOSTVISOR, addr);

	if (level == 3) {
		set_npt(kc, cpu, KC_HOSTVISOR, addr, 3, KC_PAGE_GUEST);
		plat_tlbi_ipa(kc, cpu, KC_HOSTVISOR, pfn);
	} else if (level) {
		/* The host map has no blocks. */
		kc_panic(kc, cpu, KC_PANIC_UNMAP_HOST);
	}
	leave_npt(kc, cpu, KC_HOSTVISOR);
}

void drop_window_page(struct kcore *kc, unsigned cpu, uint64_t va_page)
{
	lock_npt(kc, cpu, KC_COREVISOR);
	set_npt(kc, cpu, KC_COREVISOR, va_page << KC_PAGE_SHIFT, 3, KC_PAGE_GUEST);
	plat_tlbi_el2(kc, cpu, va_page);
	leave_npt(kc, cpu, KC_COREVISOR);
}

void clear_s2pt(struct kcore *kc, unsigned cpu, uint64_t v)
{
	lock_npt(kc, cpu, v);
	clear_npt(kc, cpu, v);
	plat_tlbi_vmid(kc, cpu, v);
	unlock_npt(kc, cpu, v);
}
