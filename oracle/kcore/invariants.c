/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Invariants, clause by clause, object by object: shared_inv (sekvm.md 11.2),
 * state_inv (11.4) and the invariants of the core (11.5, 11.6, 18).
 *
 * Each clause is evaluated on every object in its scope: an entry of a table, a
 * page, a record.  A store touches all of them (touch.c), so a clause is looked
 * at from each of its sides: host_iso when the entry changes and when the owner
 * of the frame does.
 */
#include "oracle/kcore/access.h"

#include <inttypes.h>

#include "oracle/kcore/oracle.h"
#include "oracle/kcore/view_words.h"

/* ---- entries of the host and of VMs -------------------------------------------------------- */

/* Clauses on any entry with a frame, whoever's map it is in. */
static void check_frame(const struct clause_at *at, uint64_t frame)
{
	CLAUSE(at, inv_no_protected_mmio, frame, !acc_protected(at->m, frame),
	       "frame 0x%" PRIx64 " belongs to a device of the core", frame);
	CLAUSE(at, inv_core_pages, frame, !acc_is_core_page(at->m, frame),
	       "frame 0x%" PRIx64 " is a page of the core", frame);
}

/* As published, INVALID counts as well [S4]. */
static bool is_shared(const struct machine *m, uint64_t count)
{
	return acc_literal(m) ? count > 0 : kc_is_shared(count);
}

/* `page`: the record of the frame. */
static void check_host_iso(const struct clause_at *at, uint64_t frame, struct acc_page page)
{
	CLAUSE(at, shared_inv_host_iso, frame,
	       page.owner == KC_INVALID || page.owner == KC_HOSTVISOR ||
		       is_shared(at->m, page.count),
	       "the host reaches frame 0x%" PRIx64 " with owner %" PRIu64 ", count %" PRIu64, frame,
	       page.owner, page.count);
}

static void check_host_entry(const struct clause_at *at, uint64_t g, struct acc_entry e)
{
	CLAUSE(at, shared_inv_host_npt_cons, e.pte, e.pfn == kc_frame_of(e.pte),
	       "frame 0x%" PRIx64 ", descriptor 0x%" PRIx64, e.pfn, e.pte);
	CLAUSE(at, shared_inv_host_flatmap, e.pfn, e.pfn == g,
	       "page 0x%" PRIx64 " is mapped to frame 0x%" PRIx64, g, e.pfn);
	check_host_iso(at, e.pfn, acc_page(at->m, e.pfn));
}

static void check_vm_entry(const struct clause_at *at, unsigned v, uint64_t g, struct acc_entry e)
{
	struct acc_page page = acc_page(at->m, e.pfn);
	const acc_vm_record *vm = acc_vm(at->m, v);
	bool is_ram = e.pfn && page.owner != KC_INVALID;

	CLAUSE(at, shared_inv_vm_iso, is_ram && vm->state <= KC_VERIFIED, page.owner == v,
	       "VM %u reaches frame 0x%" PRIx64 " of owner %" PRIu64, v, e.pfn, page.owner);
	CLAUSE(at, inv_single_gfn, is_ram && vm->state == KC_VERIFIED, page.gfn == g,
	       "frame 0x%" PRIx64 " is bound to 0x%" PRIx64 ", mapped at 0x%" PRIx64, e.pfn,
	       page.gfn, g);
	CLAUSE(at, inv_poweroff_quiet, vm->torn_down, e.pfn == 0,
	       "VM %u is torn down and still reaches frame 0x%" PRIx64, v, e.pfn);
}

/* Published maps may hold an unaligned block [S36]; hardware rounds it down. */
static void check_block(const struct clause_at *at, uint64_t g, struct acc_entry e)
{
	if (e.level != 2)
		return;
	CLAUSE(at, inv_block_aligned, true,
	       kc_frame_of(e.pte) % KC_PMD_PAGES == 0 &&
		       e.pfn == kc_frame_of(e.pte) + g % KC_PMD_PAGES,
	       "block descriptor 0x%" PRIx64 ", frame 0x%" PRIx64, e.pte, e.pfn);
}

/* The declared image of some READY VM whose window contains EL2 page g. */
static bool is_in_window(const struct machine *m, uint64_t g)
{
	for (unsigned v = 1; v <= KC_MAX_VM; v++) {
		const acc_vm_record *vm = acc_vm(m, v);

		for (unsigned k = 0; k < vm->next_load_info && k < KC_MAX_LOAD_INFO; k++) {
			uint64_t first = vm->load[k].remap_addr / KC_PAGE_SIZE;

			if (g >= first && g - first < kc_pages_of(vm->load[k].load_size))
				return true;
		}
	}
	return false;
}

static void check_window_entry(const struct clause_at *at, uint64_t g, struct acc_entry e)
{
	CLAUSE(at, inv_remap_window, e.pfn,
	       g < acc_next_remap_ptr(at->m) / KC_PAGE_SIZE && is_in_window(at->m, g),
	       "EL2 page 0x%" PRIx64 " is mapped outside every window", g);
}

static void check_npt(const struct clause_at *at)
{
	unsigned v = OBJECT_UNIT(at->o);
	uint64_t g = OBJECT_KEY(at->o);
	struct acc_entry e = acc_npt(at->m, v, g);

	if (v == KC_COREVISOR) {
		check_window_entry(at, g, e);
		return;
	}
	if (v == KC_HOSTVISOR)
		check_host_entry(at, g, e);
	else
		check_vm_entry(at, v, g, e);
	check_frame(at, e.pfn);
	check_block(at, g, e);
	concrete_npt_entry(at, v, g, e.pfn);
}

/* ---- SMMU ------------------------------------------------------------------------------------ */

/* A bank whose entries shared_inv speaks of: the host's, or of a VM up to VERIFIED. */
static bool is_bank_in_force(const struct machine *m, uint64_t owner)
{
	return owner == KC_HOSTVISOR ||
	       (kc_is_vm(owner) && acc_vm(m, (unsigned)owner)->state <= KC_VERIFIED);
}

static void check_spt(const struct clause_at *at)
{
	unsigned bank = OBJECT_UNIT(at->o);
	uint64_t g = OBJECT_KEY(at->o), owner = acc_bank(at->m, bank);
	struct acc_entry e = acc_spt(at->m, bank, g);
	struct acc_page page = acc_page(at->m, e.pfn);

	CLAUSE(at, shared_inv_spt_cons, e.pte, e.pfn == kc_frame_of(e.pte),
	       "frame 0x%" PRIx64 ", descriptor 0x%" PRIx64, e.pfn, e.pte);
	CLAUSE(at, shared_inv_smmu_iso, e.pfn && is_bank_in_force(at->m, owner),
	       page.owner == owner && page.gfn == g,
	       "bank of %" PRIu64 " reaches frame 0x%" PRIx64 " of owner %" PRIu64
	       ", bound to 0x%" PRIx64,
	       owner, e.pfn, page.owner, page.gfn);
	check_frame(at, e.pfn);
	concrete_spt_entry(at, bank, g, e.pfn);
}

static void check_bank(const struct clause_at *at)
{
	uint64_t owner = acc_bank(at->m, (unsigned)OBJECT_KEY(at->o));

	CLAUSE(at, shared_inv_smmu_vm, true, owner == KC_INVALID || owner <= KC_MAX_VM,
	       "owner %" PRIu64, owner);
	CLAUSE(at, inv_poweroff_quiet, kc_is_vm(owner), !acc_vm(at->m, (unsigned)owner)->torn_down,
	       "VM %" PRIu64 " is torn down and owns a bank", owner);
	concrete_bank(at, (unsigned)OBJECT_KEY(at->o), owner);
}

/* ---- pages --------------------------------------------------------------------------- */

static void check_host_page(const struct clause_at *at, uint64_t pfn, struct acc_page page)
{
	bool is_host = page.owner == KC_HOSTVISOR;
	uint64_t maps = is_host ? acc_count_smmu_map(at->m, pfn) : 0;

	CLAUSE(at, shared_inv_host_s2_map, is_host, page.gfn == pfn + acc_host_iova_offset(at->m),
	       "gfn 0x%" PRIx64, page.gfn);
	CLAUSE(at, shared_inv_smmu_count, is_host, page.count >= maps,
	       "count %" PRIu64 ", mapped by %" PRIu64 " host banks", page.count, maps);
	CLAUSE(at, inv_count_exact, is_host, page.count == maps,
	       "count %" PRIu64 ", mapped by %" PRIu64 " host banks", page.count, maps);
	CLAUSE(at, inv_count0_not_dma_mapped, is_host && page.count == 0, maps == 0,
	       "count 0, mapped by %" PRIu64 " host banks", maps);
}

/* S4: a number of grants, or INVALID for "bound through an SMMU bank". */
static void check_count_meaning(const struct clause_at *at, struct acc_page page, bool is_mapped)
{
	bool is_number = page.count <= KC_MAX_SHARE_COUNT;

	CLAUSE(at, inv_count_meaning, kc_is_vm(page.owner),
	       (is_number || page.count == KC_INVALID) && (!is_mapped || kc_is_shared(page.count)),
	       "owner %" PRIu64 ", count %" PRIu64 ", %s", page.owner, page.count,
	       is_mapped ? "mapped by the host" : "not mapped by the host");
}

static void check_page(const struct clause_at *at)
{
	uint64_t pfn = OBJECT_KEY(at->o);
	struct acc_page page = acc_page(at->m, pfn);
	/* The host's map is flat: only the entry at pfn can name this page. */
	bool is_mapped = acc_npt(at->m, KC_HOSTVISOR, pfn).pfn == pfn;

	if (pfn == 0)
		CLAUSE(at, shared_inv_page_0_invalid, true, page.owner == KC_INVALID,
		       "owner %" PRIu64, page.owner);
	CLAUSE(at, inv_core_pages, true,
	       (page.owner == KC_COREVISOR) == acc_is_core_page(at->m, pfn), "owner %" PRIu64,
	       page.owner);
	check_host_page(at, pfn, page);
	check_count_meaning(at, page, is_mapped);
	check_host_iso(at, is_mapped ? pfn : 0, page);
}

/* ---- VM records ---------------------------------------------------------------------- */

static unsigned active_vcpus(const acc_vm_record *vm)
{
	unsigned n = 0;

	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		n += vm->vcpu_state[i] == KC_ACTIVE;
	return n;
}

static bool has_vcpu(const acc_vm_record *vm)
{
	uint64_t states = 0;

	_Static_assert(KC_UNUSED == 0, "whatever is not 0 is used");
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		states |= vm->vcpu_state[i];
	return states;
}

static unsigned banks_of(const struct machine *m, uint64_t v)
{
	unsigned n = 0;

	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		n += acc_bank(m, bank) == v;
	return n;
}

/* The principals that own a bank, as a set: bit v. */
static uint32_t bank_owners(const struct machine *m)
{
	uint32_t owners = 0;

	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		uint64_t v = acc_bank(m, bank);

		owners |= v < KC_VMIDS ? 1u << v : 0;
	}
	return owners;
}

/* vmids are handed out in order and never again (1.2): above next_vmid nothing exists. */
static void check_vmid_fresh(const struct clause_at *at, unsigned v, uint32_t owners)
{
	const acc_vm_record *vm = acc_vm(at->m, v);

	CLAUSE(at, inv_vmid_fresh, kc_is_vm(v) && v >= acc_next_vmid(at->m),
	       vm->state == KC_UNUSED && !has_vcpu(vm) && !vm->next_load_info && !vm->torn_down &&
		       !(owners >> v & 1),
	       "VM %u is not handed out, yet in state %" PRIu64, v, vm->state);
}

static bool all_images_complete(const acc_vm_record *vm)
{
	for (unsigned k = 0; k < vm->next_load_info && k < KC_MAX_LOAD_INFO; k++) {
		if (vm->load[k].mapped_pages != kc_pages_of(vm->load[k].load_size))
			return false;
	}
	return vm->next_load_info >= 1;
}

static void check_verified_complete(const struct clause_at *at, unsigned v)
{
	const acc_vm_record *vm = acc_vm(at->m, v);

	CLAUSE(at, inv_verified_complete, vm->state == KC_VERIFIED, all_images_complete(vm),
	       "VM %u is VERIFIED without complete images", v);
}

static void check_vm_state(const struct clause_at *at)
{
	unsigned v = (unsigned)OBJECT_KEY(at->o);
	const acc_vm_record *vm = acc_vm(at->m, v);

	CLAUSE(at, inv_active_verified, active_vcpus(vm),
	       vm->state == KC_VERIFIED || vm->state == KC_POWEROFF,
	       "VM %u has a vCPU that is ACTIVE, and state %" PRIu64, v, vm->state);
	CLAUSE(at, inv_poweroff_quiet, vm->torn_down,
	       vm->state == KC_POWEROFF && !active_vcpus(vm) && !banks_of(at->m, v),
	       "VM %u is torn down: state %" PRIu64 ", %u ACTIVE vCPUs, %u banks", v, vm->state,
	       active_vcpus(vm), banks_of(at->m, v));
	check_vmid_fresh(at, v, bank_owners(at->m));
	check_verified_complete(at, v);
}

/* ---- remap window (11.6) ------------------------------------------------------------- */

static bool overlaps(const acc_image *a, const acc_image *b)
{
	uint64_t a_end = a->remap_addr + kc_pages_of(a->load_size) * KC_PAGE_SIZE;
	uint64_t b_end = b->remap_addr + kc_pages_of(b->load_size) * KC_PAGE_SIZE;

	return a->remap_addr < b_end && b->remap_addr < a_end;
}

/* Image `k` of `v` shares a part of its window with another declared image. */
static bool overlaps_any(const struct machine *m, unsigned v, unsigned k)
{
	const acc_image *image = &acc_vm(m, v)->load[k];

	for (unsigned w = 1; w <= KC_MAX_VM; w++) {
		const acc_vm_record *other = acc_vm(m, w);

		for (unsigned j = 0; j < other->next_load_info && j < KC_MAX_LOAD_INFO; j++) {
			if ((w != v || j != k) && overlaps(image, &other->load[j]))
				return true;
		}
	}
	return false;
}

static void check_image(const struct clause_at *at, unsigned v, unsigned k)
{
	const acc_image *image = &acc_vm(at->m, v)->load[k];
	uint64_t pages = kc_pages_of(image->load_size), mapped = image->mapped_pages;
	uint64_t first = image->remap_addr / KC_PAGE_SIZE;
	uint64_t next = acc_next_remap_ptr(at->m) / KC_PAGE_SIZE;

	CLAUSE(at, inv_remap_window, true,
	       mapped <= pages && image->remap_addr >= KC_REMAP_START && pages <= next &&
		       first <= next - pages,
	       "image %u: %" PRIu64 " of %" PRIu64 " pages mapped, window at 0x%" PRIx64, k, mapped,
	       pages, image->remap_addr);
	CLAUSE(at, inv_remap_window, mapped <= pages && first <= next,
	       acc_npt_is_empty(at->m, KC_COREVISOR, first + mapped, pages - mapped),
	       "image %u has an entry beyond its %" PRIu64 " mapped pages", k, mapped);
	CLAUSE(at, inv_remap_window, true, !overlaps_any(at->m, v, k),
	       "the window of image %u overlaps another", k);
}

static void check_vm_boot(const struct clause_at *at)
{
	unsigned v = (unsigned)OBJECT_KEY(at->o);
	uint64_t images = acc_vm(at->m, v)->next_load_info;

	CLAUSE(at, inv_remap_window, images, images <= KC_MAX_LOAD_INFO,
	       "VM %u has %" PRIu64 " images", v, images);
	for (unsigned k = 0; k < images && k < KC_MAX_LOAD_INFO; k++)
		check_image(at, v, k);
	check_verified_complete(at, v);
}

static void check_core(const struct clause_at *at)
{
	uint64_t ptr = acc_next_remap_ptr(at->m), vmid = acc_next_vmid(at->m);
	uint32_t owners = bank_owners(at->m);

	CLAUSE(at, inv_remap_window, true,
	       ptr >= KC_REMAP_START && ptr <= acc_remap_end(at->m) && ptr % KC_PAGE_SIZE == 0,
	       "next_remap_ptr is 0x%" PRIx64, ptr);
	CLAUSE(at, inv_vmid_fresh, true, vmid >= 1 && vmid <= KC_MAX_VM + 1,
	       "next_vmid is %" PRIu64, vmid);
	for (unsigned v = 1; v <= KC_MAX_VM; v++)
		check_vmid_fresh(at, v, owners);
}

/* ---- contexts and CPUs --------------------------------------------------------------- */

/* M[4:0]: EL0t, EL1t, EL1h, or AArch32 User; everything else is EL2, or reserved [S42]. */
static bool is_below_el2(uint64_t pstate)
{
	uint64_t mode = pstate & KC_PSTATE_MODE_MASK;

	return mode == 0x0 || mode == 0x4 || mode == 0x5 || mode == 0x10;
}

static void check_ctxt(const struct clause_at *at)
{
	unsigned v = OBJECT_UNIT(at->o);
	const uint64_t *ctxt = acc_ctxt(at->m, v, (unsigned)OBJECT_KEY(at->o));

	CLAUSE(at, inv_spsr, kc_is_vm(v), is_below_el2(ctxt[ACC_CTXT_PSTATE]),
	       "pstate 0x%" PRIx64 " does not return to EL0 or EL1", ctxt[ACC_CTXT_PSTATE]);
}

/*
 * state_inv speaks of completed handlers only (11.4): inside one (icore) nothing is
 * claimed, except by the published text, which a halted state may break.
 */
static bool is_claimed(const struct machine *m, const acc_cpu_record *c)
{
	return !c->icore || acc_literal(m);
}

/* The current context, by its number in the pool: cur_vcpuid may be -1 inside a handler. */
static bool has_context(const struct machine *m, const acc_cpu_record *c)
{
	if (acc_literal(m))
		return KC_VCPU_PER_VM * c->cur_vmid + c->cur_vcpuid < KC_CTXT_POOL;
	return c->cur_vmid < KC_VMIDS && c->cur_vcpuid < KC_VCPU_PER_VM;
}

static uint64_t current_dirty(const struct machine *m, const acc_cpu_record *c)
{
	uint64_t id = KC_VCPU_PER_VM * c->cur_vmid + c->cur_vcpuid;

	return acc_ctxt(m, (unsigned)(id / KC_VCPU_PER_VM),
			(unsigned)(id % KC_VCPU_PER_VM))[ACC_CTXT_DIRTY];
}

static void check_run_vcpu_dirty(const struct clause_at *at, const acc_cpu_record *c)
{
	CLAUSE(at, state_inv_run_vcpu_dirty, is_claimed(at->m, c) && has_context(at->m, c),
	       current_dirty(at->m, c) != KC_INVALID64,
	       "context %" PRIu64 "/%" PRIu64 " runs and is marked as never run", c->cur_vmid,
	       c->cur_vcpuid);
}

static void check_dirty(const struct clause_at *at)
{
	for (unsigned cpu = 0; cpu < acc_cpus(at->m); cpu++) {
		const acc_cpu_record *c = acc_cpu(at->m, cpu);

		if (c->cur_vmid == OBJECT_UNIT(at->o) && c->cur_vcpuid == OBJECT_KEY(at->o))
			check_run_vcpu_dirty(at, c);
	}
}

static void check_cpu(const struct clause_at *at)
{
	uint64_t cpu = OBJECT_KEY(at->o);
	const acc_cpu_record *c = acc_cpu(at->m, (unsigned)cpu);
	bool done = is_claimed(at->m, c), outside = done && !c->icore;

	CLAUSE(at, state_inv_curid_range, done, cpu < acc_cpus(at->m),
	       "cpu %" PRIu64 " does not exist", cpu);
	CLAUSE(at, state_inv_cur_vmid_range, done, c->cur_vmid <= KC_COREVISOR, "cur_vmid %" PRIu64,
	       c->cur_vmid);
	CLAUSE(at, state_inv_cur_vcpuid_range, done, c->cur_vcpuid < KC_VCPU_PER_VM,
	       "cur_vcpuid %" PRIu64, c->cur_vcpuid);
	CLAUSE(at, state_inv_valid_host_vmid, outside && c->ihost, c->cur_vmid == KC_HOSTVISOR,
	       "the host runs as %" PRIu64, c->cur_vmid);
	CLAUSE(at, state_inv_valid_host_vcpuid, done && c->cur_vmid == KC_HOSTVISOR,
	       c->cur_vcpuid == cpu, "cur_vcpuid %" PRIu64, c->cur_vcpuid);
	CLAUSE(at, state_inv_valid_core_vcpuid, done && c->cur_vmid == KC_COREVISOR,
	       c->cur_vcpuid == cpu, "cur_vcpuid %" PRIu64, c->cur_vcpuid);
	CLAUSE(at, state_inv_valid_vm_vmid, outside && !c->ihost, kc_is_vm(c->cur_vmid),
	       "a VM runs as %" PRIu64, c->cur_vmid);
	check_run_vcpu_dirty(at, c);
}

/* ---- one row a kind of object -------------------------------------------------------- */

typedef void (*object_check)(const struct clause_at *at);

static const object_check object_checks[] = {
	[OBJ_PAGE] = check_page,
	[OBJ_NPT] = check_npt,
	[OBJ_SPT] = check_spt,
	[OBJ_BANK] = check_bank,
	[OBJ_VM_BOOT] = check_vm_boot,
	[OBJ_VM_STATE] = check_vm_state,
	[OBJ_CORE] = check_core,
	[OBJ_CTXT] = check_ctxt,
	[OBJ_DIRTY] = check_dirty,
	[OBJ_CPU] = check_cpu,
	[OBJ_LOG] = NULL,
	[OBJ_SMMU_CFG] = NULL,
};

void kc_check_object(struct machine *m, object_id o, const struct clause_sink *sink)
{
	const struct clause_at at = { m, o, sink };
	object_check check = object_checks[OBJECT_KIND(o)];

	if (check)
		check(&at);
}
