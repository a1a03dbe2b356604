/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Views: what each principal observes of each object (sekvm.md 10.2, 18.4).
 *
 * One function a published observation, under its name; one row a kind of
 * object says which of them make up the view, in which order of words.  Equality
 * of two views is then equality of the fields of shared_eq (10.3) and obs_eq
 * (10.4).  The stream functions themselves (data_oracle_eq, core_data_oracle_eq)
 * are one function shared by both machines: equal by construction.
 */
#include "oracle/kcore/access.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "oracle/kcore/oracle.h"
#include "oracle/kcore/view_words.h"

#define NOBODY UINT64_MAX /* the published -1 */

_Static_assert(ACC_CTXT_WORDS <= ENGINE_VIEW_WORDS, "a context is one view");
_Static_assert((unsigned)CPU_REGS + (unsigned)ACC_REG_COUNT <= ENGINE_VIEW_WORDS,
	       "the registers of a CPU are one view");

static bool is_host(unsigned q)
{
	return q == KC_HOSTVISOR;
}

static bool is_safe(const struct machine *m)
{
	return acc_observe(m) == 0;
}

/* ---- shared part ----------------------------------------------------------------- */

static uint64_t observe_owner(unsigned q, struct acc_page page)
{
	return is_host(q) ? page.owner : page.owner == q;
}

static uint64_t observe_count(unsigned q, struct acc_page page)
{
	if (page.owner == KC_INVALID)
		return NOBODY;
	return page.owner == q ? page.count : 0;
}

static uint64_t observe_gfn(unsigned q, struct acc_page page)
{
	return is_host(q) || page.owner == q ? page.gfn : 0;
}

/*
 * A page is a symbol and a digest of what differs from it (host.h).  A page with
 * count INVALID is private to its owner, like one with count 0 [S4].
 */
static void observe_flatmem(const struct machine *m, unsigned q, uint64_t pfn, struct acc_page page,
			    uint64_t *out)
{
	acc_page_content content = { 0, 0 };

	if (page.owner == q)
		content = acc_content(m, pfn);
	out[0] = content.symbol;
	out[1] = content.digest;
}

/* 18.4: the guest told the host that the page is shared. */
static uint64_t observe_sharing(const struct machine *m, unsigned q, struct acc_page page)
{
	return is_host(q) && is_safe(m) && kc_is_vm(page.owner) && kc_is_shared(page.count);
}

static size_t view_page(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	uint64_t pfn = OBJECT_KEY(o);
	struct acc_page page = acc_page(m, pfn);

	out[PAGE_OWNER] = observe_owner(q, page);
	out[PAGE_COUNT] = observe_count(q, page);
	out[PAGE_GFN] = observe_gfn(q, page);
	observe_flatmem(m, q, pfn, page, &out[PAGE_SYMBOL]);
	out[PAGE_SHARING] = observe_sharing(m, q, page);
	return PAGE_WORDS;
}

/* Frames only: levels and attribute bits are observed by nobody. */
static size_t observe_npt(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned v = OBJECT_UNIT(o);
	uint64_t frame;

	if (q != v)
		return 0;
	frame = acc_npt(m, v, OBJECT_KEY(o)).pfn;
	if (is_host(q) && frame && acc_page(m, frame).owner != KC_HOSTVISOR)
		frame = 0;
	out[0] = frame;
	return 1;
}

static size_t observe_spt(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned bank = OBJECT_UNIT(o);
	struct acc_entry entry = { 0, 0, 0 };

	if (is_host(q) || acc_bank(m, bank) == q)
		entry = acc_spt(m, bank, OBJECT_KEY(o));
	out[0] = entry.pfn;
	out[1] = entry.pte;
	return 2;
}

static size_t observe_smmu(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	uint64_t owner = acc_bank(m, (unsigned)OBJECT_KEY(o));

	out[0] = is_host(q) ? owner : owner == q;
	return 1;
}

static size_t observe_boot_info(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned v = (unsigned)OBJECT_KEY(o);
	const acc_vm_record *vm = acc_vm(m, v);
	size_t n = 0;

	if (!is_host(q) && q != v)
		return 0;
	out[n++] = vm->next_load_info;
	out[n++] = vm->inc_exe;
	for (unsigned k = 0; k < KC_MAX_LOAD_INFO; k++) {
		out[n++] = vm->load[k].load_addr;
		out[n++] = vm->load[k].load_size;
		out[n++] = vm->load[k].remap_addr;
		out[n++] = vm->load[k].mapped_pages;
	}
	return n;
}

/* A VM's own state part; the host has none; in mode safe it sees its public half of every VM
 * (18.4). */
static size_t observe_state_info(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned v = (unsigned)OBJECT_KEY(o);
	const acc_vm_record *vm = acc_vm(m, v);
	bool whole = q == v && kc_is_vm(v), public_half = is_host(q) && is_safe(m) && kc_is_vm(v);
	size_t n = 0;

	if (!whole && !public_half)
		return 0;
	out[n++] = vm->state;
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		out[n++] = vm->vcpu_state[i];
	if (!whole)
		return n;
	out[n++] = vm->kvm;
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		out[n++] = vm->vcpu[i];
	out[n++] = vm->torn_down;
	return n;
}

static size_t observe_core_data(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	(void)o;
	if (!is_host(q))
		return 0;
	out[0] = acc_next_vmid(m);
	out[1] = acc_next_remap_ptr(m);
	return 2;
}

/* ---- the rest of obs_eq -------------------------------------------------------------- */

static size_t observe_shadow_ctxt(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned v = OBJECT_UNIT(o);

	if (q != v)
		return 0;
	memcpy(out, acc_ctxt(m, v, (unsigned)OBJECT_KEY(o)), ACC_CTXT_WORDS * sizeof(*out));
	return ACC_CTXT_WORDS;
}

/* The host sees which vCPUs never ran; for a VM the published value is a constant. */
static size_t observe_dirty(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned v = OBJECT_UNIT(o);

	if (!is_host(q) || !kc_is_vm(v))
		return 0;
	out[0] = acc_ctxt(m, v, (unsigned)OBJECT_KEY(o))[ACC_CTXT_DIRTY] == KC_INVALID64;
	return 1;
}

/* The register part; in mode safe the trap part as well [S31]. */
static size_t observe_reg(const struct machine *m, unsigned cpu, uint64_t *out)
{
	unsigned end = is_safe(m) ? ACC_REG_COUNT : ACC_REG_TRAP_FIRST;

	memcpy(out, acc_regs(m, cpu), end * sizeof(*out));
	return end;
}

/* curid is known to a principal as the CPU on which it is current. */
static size_t view_cpu(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned cpu = (unsigned)OBJECT_KEY(o);
	const acc_cpu_record *c = acc_cpu(m, cpu);
	bool current = c->cur_vmid == q;

	out[CPU_CURID] = current ? cpu : NOBODY;
	out[CPU_VCPUID] = current ? c->cur_vcpuid : NOBODY;
	if (!current || c->icore)
		return CPU_REGS;
	return CPU_REGS + observe_reg(m, cpu, &out[CPU_REGS]);
}

static size_t view_log(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	unsigned v = (unsigned)OBJECT_KEY(o);

	if (!is_host(q) && q != v)
		return 0;
	out[LOG_DATA] = q == v ? acc_data_log(m, v) : 0;
	out[LOG_CORE_DATA] = acc_core_data_log(m, v);
	return LOG_WORDS;
}

static size_t observe_smmu_cfg(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	size_t n = 0;

	(void)q;
	(void)o;
	out[n++] = acc_smmu_num(m);
	for (unsigned i = 0; i < acc_smmu_num(m); i++) {
		out[n++] = acc_smmu_base(m, i);
		out[n++] = acc_smmu_size(m, i);
		out[n++] = acc_smmu_banks(m, i);
	}
	return n;
}

/* ---- names of fields -------------------------------------------------------------------- */

static const char *field_page(size_t word)
{
	static const char *const name[PAGE_WORDS] = {
		[PAGE_OWNER] = "owner_eq", [PAGE_COUNT] = "count_eq", [PAGE_GFN] = "gfn_eq",
		[PAGE_SYMBOL] = "mem_eq",  [PAGE_DIGEST] = "mem_eq",  [PAGE_SHARING] = "count_eq",
	};

	return name[word];
}

static const char *field_cpu(size_t word)
{
	if (word == CPU_CURID)
		return "curid_eq";
	return word == CPU_VCPUID ? "cur_vcpu_eq" : "regs_eq";
}

static const char *field_log(size_t word)
{
	return word == LOG_DATA ? "data_log_eq" : "core_data_log_eq";
}

/* ---- who sees it in a way of their own ------------------------------------------------- */

#define HOST SET_OF(KC_HOSTVISOR)

/* All but a page look to the others as if they did not exist. */
static struct audience only(principal_set own)
{
	return (struct audience){ .own = own };
}

/* That a page has no owner is public (observe_count). */
static struct audience page_audience(const struct machine *m, object_id o)
{
	uint64_t owner = acc_page(m, OBJECT_KEY(o)).owner;

	return (struct audience){ .own = HOST | kc_set_of(owner), .rest = owner == KC_INVALID };
}

static struct audience unit_itself(const struct machine *m, object_id o)
{
	(void)m;
	return only(kc_set_of(OBJECT_UNIT(o)));
}

static struct audience spt_audience(const struct machine *m, object_id o)
{
	return only(HOST | kc_set_of(acc_bank(m, OBJECT_UNIT(o))));
}

static struct audience bank_audience(const struct machine *m, object_id o)
{
	return only(HOST | kc_set_of(acc_bank(m, (unsigned)OBJECT_KEY(o))));
}

static struct audience host_and_key(const struct machine *m, object_id o)
{
	(void)m;
	return only(HOST | kc_set_of(OBJECT_KEY(o)));
}

static struct audience the_host(const struct machine *m, object_id o)
{
	(void)m;
	(void)o;
	return only(HOST);
}

static struct audience who_is_current(const struct machine *m, object_id o)
{
	return only(kc_set_of(acc_cpu(m, (unsigned)OBJECT_KEY(o))->cur_vmid));
}

/* Constant in every machine of one configuration. */
static struct audience nobody(const struct machine *m, object_id o)
{
	(void)m;
	(void)o;
	return only(0);
}

/* ---- one row a kind of object --------------------------------------------------------- */

struct view_kind {
	size_t (*view)(const struct machine *m, unsigned q, object_id o, uint64_t *out);
	struct audience (*audience)(const struct machine *m, object_id o);
	const char *field;		      /* of every word, or ... */
	const char *(*field_of)(size_t word); /* ... of each */
	const char *name;
	unsigned parts; /* numbers in the name: 0, the key, or unit and key */
	bool shared;	/* belongs to shared_eq */
};

static const struct view_kind view_kinds[] = {
	[OBJ_PAGE] = { view_page, page_audience, NULL, field_page, "S2", 1, true },
	[OBJ_NPT] = { observe_npt, unit_itself, "npt_eq", NULL, "NPT", 2, true },
	[OBJ_SPT] = { observe_spt, spt_audience, "spt_eq", NULL, "SPT", 2, true },
	[OBJ_BANK] = { observe_smmu, bank_audience, "smmu_eq", NULL, "BANK", 1, true },
	[OBJ_VM_BOOT] = { observe_boot_info, host_and_key, "boot_eq", NULL, "BOOT", 1, true },
	[OBJ_VM_STATE] = { observe_state_info, host_and_key, "state_eq", NULL, "VM", 1, true },
	[OBJ_CORE] = { observe_core_data, the_host, "core_data_eq", NULL, "CORE", 0, true },
	[OBJ_CTXT] = { observe_shadow_ctxt, unit_itself, "shadow_ctxt_eq", NULL, "CTX", 2, false },
	[OBJ_DIRTY] = { observe_dirty, the_host, "dirty_eq", NULL, "DIRTY", 2, false },
	[OBJ_CPU] = { view_cpu, who_is_current, NULL, field_cpu, "CPU", 1, false },
	[OBJ_LOG] = { view_log, host_and_key, NULL, field_log, "LOG", 1, false },
	[OBJ_SMMU_CFG] = { observe_smmu_cfg, nobody, "smmu_cfg_eq", NULL, "SMMU", 0, false },
};

size_t kc_view(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	return view_kinds[OBJECT_KIND(o)].view(m, q, o, out);
}

struct audience kc_audience(const struct machine *m, object_id o)
{
	return view_kinds[OBJECT_KIND(o)].audience(m, o);
}

const char *kc_view_field(object_id o, size_t word)
{
	const struct view_kind *kind = &view_kinds[OBJECT_KIND(o)];

	return kind->field ? kind->field : kind->field_of(word);
}

bool kc_object_shared(object_id o)
{
	return view_kinds[OBJECT_KIND(o)].shared;
}

void kc_object_name(object_id o, char *buffer, size_t size)
{
	const struct view_kind *kind = &view_kinds[OBJECT_KIND(o)];
	unsigned unit = OBJECT_UNIT(o);
	uint64_t key = OBJECT_KEY(o);

	if (kind->parts == 0)
		snprintf(buffer, size, "%s", kind->name);
	else if (kind->parts == 1)
		snprintf(buffer, size, "%s[0x%" PRIx64 "]", kind->name, key);
	else
		snprintf(buffer, size, "%s[%u][0x%" PRIx64 "]", kind->name, unit, key);
}
