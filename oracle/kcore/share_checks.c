/* SPDX-License-Identifier: Apache-2.0 */
/*
 * share_exact: a grant adds one to the count of each page of the range, a revoke
 * takes one away, and no other count changes (7.6, 7.7, 8.7).  A VM that asks for
 * its page back must not be told OK while the host still has it.
 */
#include <inttypes.h>

#include "oracle/kcore/ended_step.h"
#include "oracle/kcore/ops.h"

struct request {
	uint64_t v, gfn, pages;
	bool is_grant;
};

static bool guest_request(const struct ended_step *e, const struct patched *entry,
			  struct request *r)
{
	uint64_t addr = patched_word(entry, PLAT_REG_X0 + 2),
		 size = patched_word(entry, PLAT_REG_X0 + 3);

	if (!ended_is_share_call(entry) || acc_reg(e->m, e->s->cpu, PLAT_REG_X0) != KC_OK)
		return false;
	*r = (struct request){ ended_cpu_now(e)->cur_vmid, addr / KC_PAGE_SIZE,
			       size / KC_PAGE_SIZE + (size % KC_PAGE_SIZE != 0),
			       patched_word(entry, PLAT_REG_X0) == KC_HVC_GRANT };
	return true;
}

static bool direct_request(const struct ended_step *e, struct request *r)
{
	if ((e->s->op != KOP_OP_GRANT && e->s->op != KOP_OP_REVOKE) || e->r->code != KC_OK)
		return false;
	*r = (struct request){ e->s->arg[0], e->s->arg[1], e->s->arg[2], e->s->op == KOP_OP_GRANT };
	return true;
}

static uint64_t count_before(const struct ended_step *e, uint64_t pfn)
{
	return ended_value_at(e, 0, KC_F_S2_COUNT, pfn, acc_page(e->m, pfn).count);
}

/* Stores of this CPU to counts; the record index of RAM is its page number. */
static uint64_t stores_to_counts(const struct ended_step *e)
{
	uint64_t n = 0;

	for (size_t k = 0; k < e->kept->count; k++) {
		const struct change *c = &e->change[e->kept->at[k]];

		n += c->field == KC_F_S2_COUNT && c->cpu == e->s->cpu;
	}
	return n;
}

static bool has_nested(const struct ended_step *e)
{
	for (size_t i = 0; i < e->count; i++) {
		if (e->change[i].cpu != e->s->cpu)
			return true;
	}
	return false;
}

static void check_request(const struct ended_step *e, const struct request *r)
{
	uint64_t good = 0;

	for (uint64_t g = r->gfn; g < r->gfn + r->pages; g++) {
		uint64_t pfn = acc_npt(e->m, (unsigned)r->v, g).pfn;
		uint64_t now = acc_page(e->m, pfn).count, was = count_before(e, pfn);

		good += r->is_grant ? now == was + 1 : now + 1 == was;
	}
	CLAUSE(&e->at, share_exact, !has_nested(e),
	       good == r->pages && stores_to_counts(e) == r->pages,
	       "%s of %" PRIu64 " pages of VM %" PRIu64 " changed %" PRIu64 " of them, and %" PRIu64
	       " counts",
	       r->is_grant ? "a grant" : "a revoke", r->pages, r->v, good, stores_to_counts(e));
}

void ended_check_share(const struct ended_step *e, const struct patched *entry)
{
	struct request r;

	if ((entry ? guest_request(e, entry, &r) : direct_request(e, &r)) &&
	    r.pages <= KC_MAX_RANGE_PAGES)
		check_request(e, &r);
}
