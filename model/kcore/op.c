/* SPDX-License-Identifier: Apache-2.0 */
/* What the operations of the model share. */
#include "model/kcore/ops.h"

/* ---- results ----------------------------------------------------------------------------- */

struct km_op km_begin(struct kmodel *m, uint64_t stream)
{
	struct km_op op = { .m = m, .stream = stream };

	op.r.next = m->dlog[stream];
	return op;
}

/* Whoever interferes runs on other CPUs. */
void km_section(struct kmodel *m)
{
	unsigned cpu = m->running;

	if (m->cfg.world.section)
		m->cfg.world.section(m->cfg.world.ctx, cpu);
	m->running = cpu;
}

void km_enter(struct km_op *op)
{
	km_section(op->m);
	op->r.next = op->m->dlog[op->stream];
}

void km_window_begin(const struct kmodel *m, enum kc_shared_op op, uint64_t target)
{
	if (m->cfg.world.begin)
		m->cfg.world.begin(m->cfg.world.ctx, m->running, op, target);
}

struct km_result km_window_end(const struct kmodel *m, enum kc_shared_op op, struct km_result r)
{
	if (m->cfg.world.end && !r.halt && !r.stuck)
		m->cfg.world.end(m->cfg.world.ctx, m->running, op, r.code);
	return r;
}

void km_reach(struct km_op *op, uint32_t components)
{
	op->r.reached |= components;
}

void km_reach_info(struct km_op *op, uint64_t v)
{
	op->info = v;
	km_reach(op, KM_C_INFO);
}

void km_reach_npt(struct km_op *op, uint64_t v)
{
	op->npt = v;
	km_reach(op, KM_C_NPT);
}

/* Page contents have a log but no lock (2.12). */
static void mark_locks(struct km_op *op)
{
	const struct {
		enum km_component component;
		uint64_t lock;
	} held[] = {
		{ KM_C_S2PAGE, KC_LOCK_S2PAGE },
		{ KM_C_NPT, KC_LOCK_NPT + op->npt },
		{ KM_C_INFO, KC_LOCK_INFO + op->info },
		{ KM_C_CORE, KC_LOCK_CORE },
		{ KM_C_SMMU, KC_LOCK_SMMU },
		{ KM_C_SPT, KC_LOCK_SPT },
	};

	for (size_t i = 0; i < sizeof(held) / sizeof(held[0]); i++)
		if (op->r.reached & held[i].component)
			km_set_hlock(op->m, held[i].lock, false);
}

struct km_result km_refuse(struct km_op *op, enum kc_code code)
{
	op->r.code = code;
	if (km_refusals_panic(op->m)) {
		op->r.halt = true;
		mark_locks(op);
	}
	return op->r;
}

struct km_result km_refuse_unmarked(struct km_op *op, enum kc_code code)
{
	if (!km_quirk(op->m, KM_Q_ghost_lock_not_marked))
		return km_refuse(op, code);
	op->r.code = code;
	op->r.halt = km_refusals_panic(op->m);
	return op->r;
}

struct km_result km_ignore(struct km_op *op, enum kc_code code)
{
	if (!km_refusals_panic(op->m))
		op->r.code = code;
	return op->r;
}

struct km_result km_no_object(const struct kmodel *m)
{
	struct km_result r = { .code = KC_INVAL };

	r.stuck = km_refusals_panic(m);
	return r;
}

/* ---- stores ------------------------------------------------------------------------------ */

void km_draw(struct km_op *op, uint64_t p)
{
	const struct km_world *w = &op->m->cfg.world;

	km_reach(op, KM_C_FLATMEM);
	km_set_mem(op->m, p, w->data(w->ctx, op->stream, op->r.next));
	op->r.next++;
}

void km_set_vm(struct kmodel *m, uint64_t v, uint64_t *cell, uint64_t value)
{
	uint64_t word = (uint64_t)(cell - (uint64_t *)&m->vm[v]);

	km_store(m, KM_F_VM, v * KM_WORD_STRIDE + word, cell, value);
}

void km_set_hlock(struct kmodel *m, uint64_t lock, bool available)
{
	km_store(m, KM_F_HLOCK, lock, &m->hlock[lock], available);
}

void km_set_dlog(struct kmodel *m, uint64_t v, uint64_t n)
{
	km_store(m, KM_F_DLOG, v, &m->dlog[v], n);
}

/* ---- pages ------------------------------------------------------------------------------- */

/* 4.4: the top layer asks whether there is a pte, PAGE_GUEST included. */
bool km_unmap_host_fits(const struct kmodel *m, uint64_t p)
{
	return !km_npt(m, KC_HOSTVISOR, p).pte ||
	       km_mmap_fits(m, KC_HOSTVISOR, p * KC_PAGE_SIZE, 3);
}

bool km_unmap_host(struct km_op *op, uint64_t p)
{
	km_reach_npt(op, KC_HOSTVISOR);
	if (!km_npt(op->m, KC_HOSTVISOR, p).pte)
		return false;
	return local_mmap(op->m, KC_HOSTVISOR, p * KC_PAGE_SIZE, 3, KC_PAGE_GUEST);
}

/* As published a page may take the place of another one [S37], or be unbound [S49]. */
enum kc_code km_bind_test(const struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t p)
{
	struct km_s2 page = km_s2(m, p);

	if (page.owner == KC_HOSTVISOR) {
		if (page.count)
			return KC_BUSY;
		if (!km_quirk(m, KM_Q_remap_live_gfn) && km_bound_elsewhere(m, v, gfn, p))
			return KC_BUSY;
		return KC_OK;
	}
	if (page.owner != v)
		return KC_PERM;
	if (page.gfn == KC_INVALID64 && km_quirk(m, KM_Q_decrypt_page_unbound_gfn))
		return KC_OK;
	return page.gfn == gfn ? KC_OK : KC_PERM;
}

bool km_gfn_taken(const struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t p)
{
	return km_npt(m, v, gfn).pfn || km_bound_elsewhere(m, v, gfn, p);
}

/* ---- logs -------------------------------------------------------------------------------- */

void km_log(const struct kmodel *m, const char *name)
{
	if (m->cfg.world.event)
		m->cfg.world.event(m->cfg.world.ctx, name, 0, false);
}

void km_log_argument(const struct kmodel *m, const char *name, uint64_t argument)
{
	if (m->cfg.world.event)
		m->cfg.world.event(m->cfg.world.ctx, name, argument, true);
}
