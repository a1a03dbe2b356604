/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the operations of the model share: results, refusals, small predicates.
 * Not for users of the model.
 */
#ifndef OBSEQ_MODEL_KCORE_OPS_H
#define OBSEQ_MODEL_KCORE_OPS_H

#include "model/kcore/model.h"

/* The published host IOVA offset (2.1) [S24]. */
#define KM_PUBLISHED_IOVA_OFFSET 1000000000ull
/* Longest range where 512 pages are no limit: EL2 would hardly return from more [S43]. */
#define KM_LOOP_LIMIT 0x10000ull

/* ---- predicates -------------------------------------------------------------------------- */

static inline bool km_is_vm(uint64_t v)
{
	return v > KC_HOSTVISOR && v <= KC_MAX_VM;
}

/* Published policy (16.7): a refused request panics or is ignored; safe: code, no change. */
static inline bool km_refusals_panic(const struct kmodel *m)
{
	return km_quirk(m, KM_Q_hvc_failure_panics);
}

/* vmids of operations: any as published (2.2), VMs only in section 18. */
static inline bool km_vmid_fits(const struct kmodel *m, uint64_t v)
{
	return km_refusals_panic(m) ? v < KC_VMIDS : km_is_vm(v);
}

/* Sharing [S4]. */
static inline bool km_shared(const struct kmodel *m, uint64_t count)
{
	return count > 0 &&
	       (count <= KC_MAX_SHARE_COUNT || km_quirk(m, KM_Q_invalid_count_is_shared));
}

/* The IOVA page number at which a host bank may map p (1.4). */
static inline uint64_t km_host_gfn(const struct kmodel *m, uint64_t p)
{
	return p + (km_quirk(m, KM_Q_host_iova_offset) ? KM_PUBLISHED_IOVA_OFFSET
						       : m->cfg.host_iova_offset);
}

static inline uint64_t km_phys(uint64_t pte)
{
	return pte & KC_PHYS_MASK;
}

/* Pages of `size` bytes, without the overflow of size + 4095. */
static inline uint64_t km_pages(uint64_t size)
{
	return size / KC_PAGE_SIZE + (size % KC_PAGE_SIZE != 0);
}

/* Pages first .. first + pages - 1 lie below `limit`, and one call may take that many [S43]. */
static inline bool km_range_fits(const struct kmodel *m, uint64_t first, uint64_t pages,
				 uint64_t limit)
{
	uint64_t most = km_quirk(m, KM_Q_unbounded_hvc_loop) ? KM_LOOP_LIMIT : KC_MAX_RANGE_PAGES;

	return pages <= most && first <= limit && pages <= limit - first;
}

static inline bool km_is_bank(uint64_t cbndx, uint64_t index)
{
	return cbndx < KC_SMMU_BANKS && index < KC_SMMU_NUM;
}

static inline unsigned km_bank(uint64_t cbndx, uint64_t index)
{
	return (unsigned)(KC_SMMU_BANKS * index + cbndx);
}

/* ---- an operation in progress ------------------------------------------------------------ */

struct km_op {
	struct kmodel *m;
	uint64_t info, npt, stream; /* vmids: VM record, table, inputs concerned */
	struct km_result r;
};

/* `stream`: the principal whose stream may be read (0 when none is). */
struct km_op km_begin(struct kmodel *m, uint64_t stream);
/*
 * A critical section begins (km_world.section): what was read before may be stale
 * now, so callers read behind it.  km_enter: with an operation that is in progress.
 */
void km_section(struct kmodel *m);
void km_enter(struct km_op *op);
/* A shared-state operation is announced: before it (km_world.begin), and with its result. */
void km_window_begin(const struct kmodel *m, enum kc_shared_op op, uint64_t target);
struct km_result km_window_end(const struct kmodel *m, enum kc_shared_op op, struct km_result r);
#define KM_WINDOW(m, op, target, call)                                                             \
	(km_window_begin((m), KC_OP_##op, (target)), km_window_end((m), KC_OP_##op, (call)))
/* What the operation holds from now on. */
void km_reach(struct km_op *op, uint32_t components);
void km_reach_info(struct km_op *op, uint64_t v);
void km_reach_npt(struct km_op *op, uint64_t v);
/* Code; or panic, which marks the ghost locks of what was reached (7.0). */
struct km_result km_refuse(struct km_op *op, enum kc_code code);
/* The same for the operations of 7.8 to 7.13, which forget to mark as published [S33]. */
struct km_result km_refuse_unmarked(struct km_op *op, enum kc_code code);
/* The published text passes silently over what section 18 refuses. */
struct km_result km_ignore(struct km_op *op, enum kc_code code);
/* An argument that names no object: INVAL, as published no result (2.2, 17). */
struct km_result km_no_object(const struct kmodel *m);

/* MEM[p] = D(n): the page's content is an input of the operation's stream. */
void km_draw(struct km_op *op, uint64_t p);
/* Words of struct km_vm, of the SMMU pools and of the ghost locks. */
void km_set_vm(struct kmodel *m, uint64_t v, uint64_t *cell, uint64_t value);
void km_set_spt_next(struct kmodel *m, unsigned bank, uint64_t pgd_next, uint64_t pmd_next);
void km_set_hlock(struct kmodel *m, uint64_t lock, bool available);
void km_set_dlog(struct kmodel *m, uint64_t v, uint64_t n);

/* unmap_host(p) (7.0): true = halt, nothing changed.  It would not halt. */
bool km_unmap_host(struct km_op *op, uint64_t p);
bool km_unmap_host_fits(const struct kmodel *m, uint64_t p);
/* The last-level table for addr exists. */
bool km_has_table(const struct kmodel *m, uint64_t v, uint64_t addr);
/* bind's own tests (18.1): may p become, or is it, v's page for gfn? */
enum kc_code km_bind_test(const struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t p);
/* gfn of v is taken, by an entry or by another page that is bound to it (18.1). */
bool km_gfn_taken(const struct kmodel *m, uint64_t v, uint64_t gfn, uint64_t p);

/* local_map_pfn_vm as a part of another operation, which is announced as a whole. */
struct km_result km_map_pfn_vm(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
			       uint64_t level);
/* The published form of km_fault_map (8.9), for images (8.2.5) in every mode. */
struct km_result km_prot_and_map(struct kmodel *m, uint64_t v, uint64_t addr, uint64_t pte,
				 uint64_t level);

/* ---- logs (12) --------------------------------------------------------------------------- */

/* Ghost precondition: is that lock available?  Locks beyond the last are (3.1). */
static inline bool km_available(const struct kmodel *m, uint64_t lock)
{
	return lock >= KC_LOCK_END || m->hlock[lock];
}

void km_log(const struct kmodel *m, const char *name);
void km_log_argument(const struct kmodel *m, const char *name, uint64_t argument);

#endif
