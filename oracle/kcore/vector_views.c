/* SPDX-License-Identifier: Apache-2.0 */
/* Golden vectors: published invariants and observations, over the model. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "oracle/engine/grow.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/objects.h"
#include "oracle/kcore/vector_run.h"
#include "oracle/kcore/view_words.h"

#define VECTOR_TEXT_MAX 96u

/* ---- inv -------------------------------------------------------------------------- */

/* Clauses in the published order: shared_inv (11.2), then the rest of state_inv (11.4). */
#define SHARED_CLAUSES 10u
static const enum kc_check clause[] = {
	KC_CHECK_shared_inv_spt_cons,	      KC_CHECK_shared_inv_host_npt_cons,
	KC_CHECK_shared_inv_host_flatmap,     KC_CHECK_shared_inv_host_s2_map,
	KC_CHECK_shared_inv_page_0_invalid,   KC_CHECK_shared_inv_host_iso,
	KC_CHECK_shared_inv_vm_iso,	      KC_CHECK_shared_inv_smmu_vm,
	KC_CHECK_shared_inv_smmu_iso,	      KC_CHECK_shared_inv_smmu_count,
	KC_CHECK_state_inv_curid_range,	      KC_CHECK_state_inv_cur_vmid_range,
	KC_CHECK_state_inv_cur_vcpuid_range,  KC_CHECK_state_inv_valid_host_vmid,
	KC_CHECK_state_inv_valid_host_vcpuid, KC_CHECK_state_inv_valid_core_vcpuid,
	KC_CHECK_state_inv_valid_vm_vmid,     KC_CHECK_state_inv_run_vcpu_dirty,
};
#define CLAUSES (sizeof(clause) / sizeof(clause[0]))

static void ignore(void *ctx, unsigned check)
{
	(void)ctx;
	(void)check;
}

static void failed(void *ctx, unsigned check, object_id o, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

static void failed(void *ctx, unsigned check, object_id o, const char *format, ...)
{
	bool *is_broken = ctx;

	(void)o;
	(void)format;
	is_broken[check] = true;
}

struct clause_walk {
	struct vector_run *run;
	struct clause_sink sink;
};

/* Objects that these clauses speak of; of the CPUs only the one that there is. */
static void check_object(void *ctx, object_id o)
{
	static const bool spoken_of[] = { [OBJ_PAGE] = true,
					  [OBJ_NPT] = true,
					  [OBJ_SPT] = true,
					  [OBJ_BANK] = true,
					  [OBJ_CPU] = true };
	const struct clause_walk *w = ctx;
	unsigned kind = OBJECT_KIND(o);

	if (kind >= sizeof(spoken_of) || !spoken_of[kind])
		return;
	if (kind == OBJ_CPU && OBJECT_KEY(o) != w->run->m.cpu)
		return;
	kmodel_check_object(&w->run->machine.base, o, &w->sink);
}

bool vector_check_inv(struct vector_run *r, const struct vector_word *word, size_t words)
{
	bool is_broken[KC_CHECK_COUNT] = { false };
	struct clause_walk walk = {
		r, { .ctx = is_broken, .held = ignore, .premise_not_met = ignore, .failed = failed }
	};
	size_t clauses = r->handlers ? CLAUSES : SHARED_CLAUSES;

	if (words != (r->handlers ? 3u : 2u) || word[1].size != SHARED_CLAUSES ||
	    (r->handlers && word[2].size != CLAUSES - SHARED_CLAUSES))
		return vector_fail(&r->at, "inv: expected %zu digits", clauses);
	kmodel_objects(&r->machine.base, check_object, &walk);
	for (size_t i = 0; i < clauses; i++) {
		const char *digit =
			i < SHARED_CLAUSES ? &word[1].text[i] : &word[2].text[i - SHARED_CLAUSES];
		char found = is_broken[clause[i]] ? '0' : '1';

		if (*digit != found)
			return vector_fail(&r->at, "inv %s: expected %c, found %c",
					   kcore_checks[clause[i]].id, *digit, found);
	}
	r->at.report->values += clauses;
	return true;
}

/* ---- neq ------------------------------------------------------------------------- */

uint32_t vector_principals(const struct vector_run *r)
{
	uint32_t set = 1u << KC_HOSTVISOR;

	for (unsigned v = 1; v <= KC_MAX_VM; v++) {
		if (r->m.model->vm[v].state != KC_UNUSED)
			set |= 1u << v;
	}
	return set;
}

void vector_touch(struct vector_run *r, object_id o)
{
	/* shared_eq for level local, obs_eq for handlers */
	if (!r->handlers && !kmodel_object_shared(o))
		return;
	r->object = grow(r->object, r->objects + 1, &r->object_capacity, sizeof(*r->object));
	r->object[r->objects++] = o;
}

static void touch_host_entry(void *ctx, uint64_t gfn)
{
	vector_touch(ctx, OBJECT(OBJ_NPT, KC_HOSTVISOR, gfn));
}

struct bank_touch {
	struct vector_run *run;
	unsigned bank;
};

static void touch_bank_entry(void *ctx, uint64_t page)
{
	const struct bank_touch *t = ctx;

	vector_touch(t->run, OBJECT(OBJ_SPT, t->bank, page));
}

/* The host sees an entry of its map by the owner of the frame. */
static void touch_page(struct vector_run *r, const uint64_t *key)
{
	vector_touch(r, OBJECT(OBJ_PAGE, 0, key[0]));
	if (!r->owners_touched)
		km_each_npt(r->m.model, KC_HOSTVISOR, touch_host_entry, r);
	r->owners_touched = true;
}

static void touch_content(struct vector_run *r, const uint64_t *key)
{
	vector_touch(r, OBJECT(OBJ_PAGE, 0, key[0]));
}

static void touch_npt(struct vector_run *r, const uint64_t *key)
{
	vector_touch(r, OBJECT(OBJ_NPT, key[0], key[1]));
}

static void touch_core(struct vector_run *r, const uint64_t *key)
{
	(void)key;
	vector_touch(r, OBJECT(OBJ_CORE, 0, 0));
}

static void touch_vm(struct vector_run *r, const uint64_t *key)
{
	vector_touch(r, OBJECT(OBJ_VM_BOOT, 0, key[0]));
	vector_touch(r, OBJECT(OBJ_VM_STATE, 0, key[0]));
}

/* Who sees the entries of a bank depends on its owner. */
static void touch_bank(struct vector_run *r, const uint64_t *key)
{
	struct bank_touch t = { r, (unsigned)key[0] };

	vector_touch(r, OBJECT(OBJ_BANK, 0, key[0]));
	km_each_spt(r->m.model, t.bank, touch_bank_entry, &t);
}

static void touch_spt(struct vector_run *r, const uint64_t *key)
{
	vector_touch(r, OBJECT(OBJ_SPT, key[0], key[1]));
}

static void touch_cpu(struct vector_run *r, const uint64_t *key)
{
	(void)key;
	vector_touch(r, OBJECT(OBJ_CPU, 0, r->m.cpu));
}

static void touch_log(struct vector_run *r, const uint64_t *key)
{
	vector_touch(r, OBJECT(OBJ_LOG, 0, key[0]));
}

/* NULL: observed by nobody. */
static void (*const touches[CELL_NAMES])(struct vector_run *r, const uint64_t *key) = {
	[CELL_MEM] = touch_content, [CELL_S2] = touch_page,   [CELL_NPT] = touch_npt,
	[CELL_CORE] = touch_core,   [CELL_VM] = touch_vm,     [CELL_VCPU] = touch_vm,
	[CELL_LOAD] = touch_vm,	    [CELL_SMMU] = touch_bank, [CELL_SPT] = touch_spt,
	[CELL_MACH] = touch_cpu,    [CELL_DLOG] = touch_log,  [CELL_CDLOG] = touch_log,
};

void vector_touch_cell(struct vector_run *r, const struct cell *c)
{
	if (touches[c->name])
		touches[c->name](r, c->key);
}

/* For each observer and each touched object: the number of words, and the words. */
void vector_views_before(struct vector_run *r)
{
	r->views = 0;
	r->observers = vector_principals(r);
	for (unsigned q = 0; q < VECTOR_PRINCIPALS; q++) {
		if (!(r->observers >> q & 1))
			continue;
		for (size_t i = 0; i < r->objects; i++) {
			uint64_t *at;

			r->view = grow(r->view, r->views + 1 + ENGINE_VIEW_WORDS, &r->view_capacity,
				       sizeof(*r->view));
			at = &r->view[r->views];
			at[0] = kmodel_view(&r->machine.base, q, r->object[i], at + 1);
			r->views += 1 + at[0];
		}
	}
}

/* Moves *at over the views that q had; whether one of them differs now. */
static bool differs(const struct vector_run *r, unsigned q, size_t *at)
{
	uint64_t now[ENGINE_VIEW_WORDS];
	bool is_different = false;

	for (size_t i = 0; i < r->objects; i++) {
		uint64_t words = r->view[*at];
		size_t n = kmodel_view(&r->machine.base, q, r->object[i], now);

		is_different |= n != words || memcmp(&r->view[*at + 1], now, n * sizeof(*now));
		*at += 1 + words;
	}
	return is_different;
}

bool vector_check_neq(struct vector_run *r, const struct vector_word *word, size_t words)
{
	uint32_t want = 0;
	size_t at = 0;

	for (size_t i = 1; i < words; i++) {
		uint64_t p;

		if (!word_number(word[i], &p) || p >= VECTOR_PRINCIPALS || want >> p)
			return vector_fail(&r->at, "neq: expected principals in order");
		want |= 1u << p;
	}
	for (unsigned q = 0; q < VECTOR_PRINCIPALS; q++) {
		bool found = r->observers >> q & 1 && differs(r, q, &at);

		if ((want >> q & 1) != found)
			return vector_fail(&r->at, "neq %u: expected %u, found %u", q,
					   want >> q & 1, found);
		r->at.report->values += r->observers >> q & 1;
	}
	return true;
}

/* ---- o ---------------------------------------------------------------------------- */

static size_t view(const struct vector_run *r, unsigned q, object_id o, uint64_t *out)
{
	return kmodel_view(&r->machine.base, q, o, out);
}

static bool is_touched(const struct vector_run *r, enum cell_name name, uint64_t a, uint64_t b)
{
	const struct cell c = { name, { a, b, 0, 0 } };
	const struct cell_entry *e = cell_store_find(&r->store, &c);

	return e && e->touched;
}

/* Which cells are printed: domains of `o` lines, as "is key one of them" of principal q. */
static const uint64_t telling_page[] = { 0, 511, 512, 4095, 4096 };
#define TELLING_PAGES (sizeof(telling_page) / sizeof(telling_page[0]))

static bool is_telling(uint64_t pfn)
{
	for (size_t i = 0; i < TELLING_PAGES; i++) {
		if (telling_page[i] == pfn)
			return true;
	}
	return false;
}

static bool has_page(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	(void)q;
	return is_telling(key[0]) || is_touched(r, CELL_S2, key[0], 0) ||
	       is_touched(r, CELL_MEM, key[0], 0);
}

static bool has_npt(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	return is_touched(r, CELL_NPT, q, key[0]);
}

static bool has_spt(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	(void)q;
	return is_touched(r, CELL_SPT, key[0], key[1]);
}

static bool has_bank(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	(void)r;
	(void)q;
	return key[0] < KC_BANKS;
}

static bool has_vm(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	bool found = is_touched(r, CELL_VM, key[0], 0);

	(void)q;
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		found |= is_touched(r, CELL_VCPU, key[0], i);
	for (unsigned k = 0; k < KC_MAX_LOAD_INFO; k++)
		found |= is_touched(r, CELL_LOAD, key[0], k);
	return found;
}

static bool has_one(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	(void)r;
	(void)q;
	return key[0] == 0;
}

static bool has_self(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	(void)r;
	return key[0] == q;
}

static bool has_vmid(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	(void)r;
	(void)q;
	return key[0] < KC_VMIDS;
}

#define DIRTY_VMS 3u /* dirty is printed of VMs 1..3 */

static bool has_vcpu(const struct vector_run *r, unsigned q, const uint64_t *key)
{
	(void)r;
	(void)q;
	return key[0] >= 1 && key[0] <= DIRTY_VMS && key[1] < KC_VCPU_PER_VM;
}

/* ... and how many there are. */
static size_t count_pages(const struct vector_run *r, unsigned q)
{
	size_t n = TELLING_PAGES;

	(void)q;
	for (size_t i = 0; i < r->store.count; i++) {
		const struct cell_entry *e = &r->store.entry[i];
		uint64_t pfn = e->cell.key[0];

		if (!e->touched || is_telling(pfn))
			continue;
		n += e->cell.name == CELL_S2;
		n += e->cell.name == CELL_MEM && !is_touched(r, CELL_S2, pfn, 0);
	}
	return n;
}

static size_t count_touched(const struct vector_run *r, enum cell_name name, bool any,
			    uint64_t unit)
{
	size_t n = 0;

	for (size_t i = 0; i < r->store.count; i++) {
		const struct cell_entry *e = &r->store.entry[i];

		n += e->touched && e->cell.name == name && (any || e->cell.key[0] == unit);
	}
	return n;
}

static size_t count_npt(const struct vector_run *r, unsigned q)
{
	return count_touched(r, CELL_NPT, false, q);
}

static size_t count_spt(const struct vector_run *r, unsigned q)
{
	(void)q;
	return count_touched(r, CELL_SPT, true, 0);
}

static size_t count_banks(const struct vector_run *r, unsigned q)
{
	(void)r;
	(void)q;
	return KC_BANKS;
}

static size_t count_vms(const struct vector_run *r, unsigned q)
{
	size_t n = 0;

	for (uint64_t v = 0; v < KC_VMIDS; v++)
		n += has_vm(r, q, &v);
	return n;
}

static size_t count_one(const struct vector_run *r, unsigned q)
{
	(void)r;
	(void)q;
	return 1;
}

static size_t count_vmids(const struct vector_run *r, unsigned q)
{
	(void)r;
	(void)q;
	return KC_VMIDS;
}

static size_t count_vcpus(const struct vector_run *r, unsigned q)
{
	(void)r;
	(void)q;
	return DIRTY_VMS * KC_VCPU_PER_VM;
}

/* The values of one `o` cell. */
static void see_page(const struct vector_run *r, unsigned q, uint64_t pfn, enum page_word word,
		     uint64_t *value)
{
	uint64_t seen[ENGINE_VIEW_WORDS];

	view(r, q, OBJECT(OBJ_PAGE, 0, pfn), seen);
	value[0] = seen[word];
}

static void see_owner(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	see_page(r, q, key[0], PAGE_OWNER, value);
}

static void see_count(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	see_page(r, q, key[0], PAGE_COUNT, value);
}

static void see_gfn(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	see_page(r, q, key[0], PAGE_GFN, value);
}

static void see_mem(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	see_page(r, q, key[0], PAGE_SYMBOL, value);
}

static void see_npt(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	view(r, q, OBJECT(OBJ_NPT, q, key[0]), value);
}

static void see_smmu(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	view(r, q, OBJECT(OBJ_BANK, 0, key[0]), value);
}

static void see_spt(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	view(r, q, OBJECT(OBJ_SPT, key[0], key[1]), value);
}

/* present?, then the words at `first` of what is seen. */
static void see_optional(const struct vector_run *r, unsigned q, object_id o, const size_t *at,
			 size_t words, uint64_t *value)
{
	uint64_t seen[ENGINE_VIEW_WORDS];
	bool present = view(r, q, o, seen) != 0;

	value[0] = present;
	for (size_t i = 0; i < words; i++)
		value[1 + i] = present ? seen[at[i]] : 0;
}

static void see_boot(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	static const size_t at[] = { 0, 1 };

	see_optional(r, q, OBJECT(OBJ_VM_BOOT, 0, key[0]), at, 2, value);
}

/* vm_power is written by nothing (3.5) and no part of the view. */
static void see_state(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	static const size_t at[] = { STATE_PUBLIC_WORDS, STATE_VM };

	see_optional(r, q, OBJECT(OBJ_VM_STATE, 0, key[0]), at, 2, value);
	value[3] = value[0] ? r->m.model->vm[key[0]].power : 0;
}

static void see_core(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	static const size_t at[] = { 0, 1 };

	(void)key;
	see_optional(r, q, OBJECT(OBJ_CORE, 0, 0), at, 2, value);
}

/* active (10.1) */
static void see_act(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	const struct km_cpu *cpu = &r->m.model->cpu[r->m.cpu];

	(void)key;
	value[0] = (q == KC_HOSTVISOR && cpu->ihost) || cpu->cur_vmid == q;
}

static void see_regp(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	uint64_t seen[ENGINE_VIEW_WORDS];

	(void)key;
	value[0] = view(r, q, OBJECT(OBJ_CPU, 0, r->m.cpu), seen) > CPU_REGS;
}

static void see_curvcpu(const struct vector_run *r, unsigned q, const uint64_t *key,
			uint64_t *value)
{
	uint64_t seen[ENGINE_VIEW_WORDS];

	(void)key;
	view(r, q, OBJECT(OBJ_CPU, 0, r->m.cpu), seen);
	value[0] = seen[CPU_VCPUID];
}

static void see_dlog(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	uint64_t seen[ENGINE_VIEW_WORDS];

	view(r, q, OBJECT(OBJ_LOG, 0, key[0]), seen);
	value[0] = seen[LOG_DATA];
}

static void see_cdlog(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	static const size_t at[] = { LOG_CORE_DATA };

	see_optional(r, q, OBJECT(OBJ_LOG, 0, key[0]), at, 1, value);
}

/* For a VM the published value is a constant, and its view has none. */
static void see_dirty(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value)
{
	uint64_t seen[ENGINE_VIEW_WORDS];

	value[0] = view(r, q, OBJECT(OBJ_DIRTY, key[0], key[1]), seen) ? seen[0] : 1;
}

static const struct observation {
	const char *name;
	unsigned keys, values;
	bool handlers; /* printed in these files only */
	bool (*has)(const struct vector_run *r, unsigned q, const uint64_t *key);
	size_t (*count)(const struct vector_run *r, unsigned q);
	void (*see)(const struct vector_run *r, unsigned q, const uint64_t *key, uint64_t *value);
} observation[] = {
	{ "npt", 1, 1, false, has_npt, count_npt, see_npt },
	{ "owner", 1, 1, false, has_page, count_pages, see_owner },
	{ "count", 1, 1, false, has_page, count_pages, see_count },
	{ "gfn", 1, 1, false, has_page, count_pages, see_gfn },
	{ "mem", 1, 1, false, has_page, count_pages, see_mem },
	{ "smmu", 1, 1, false, has_bank, count_banks, see_smmu },
	{ "spt", 2, 2, false, has_spt, count_spt, see_spt },
	{ "boot", 1, 3, false, has_vm, count_vms, see_boot },
	{ "state", 1, 4, false, has_vm, count_vms, see_state },
	{ "core", 1, 3, false, has_one, count_one, see_core },
	{ "act", 1, 1, true, has_one, count_one, see_act },
	{ "regp", 1, 1, true, has_one, count_one, see_regp },
	{ "curvcpu", 1, 1, true, has_one, count_one, see_curvcpu },
	{ "dlog", 1, 1, true, has_self, count_one, see_dlog },
	{ "cdlog", 1, 2, true, has_vmid, count_vmids, see_cdlog },
	{ "dirty", 2, 1, true, has_vcpu, count_vcpus, see_dirty },
};
#define OBSERVATIONS (sizeof(observation) / sizeof(observation[0]))

/* What the `o` lines of one principal have shown so far, one entry an observation. */
struct shown {
	unsigned q;
	size_t count[OBSERVATIONS];
	uint64_t last[OBSERVATIONS][2]; /* cells come in order, each once */
};

static bool in_order(const struct shown *s, size_t row, const uint64_t *key)
{
	const uint64_t *last = s->last[row];

	return !s->count[row] || key[0] > last[0] || (key[0] == last[0] && key[1] > last[1]);
}

static void cell_title(const struct observation *o, unsigned q, const uint64_t *key,
		       char text[VECTOR_TEXT_MAX])
{
	if (o->keys == 1)
		snprintf(text, VECTOR_TEXT_MAX, "o %u %s %" PRIu64, q, o->name, key[0]);
	else
		snprintf(text, VECTOR_TEXT_MAX, "o %u %s %" PRIu64 " %" PRIu64, q, o->name, key[0],
			 key[1]);
}

static bool check_cell(struct vector_run *r, struct shown *s, size_t row, const uint64_t *key,
		       const uint64_t *want)
{
	const struct observation *o = &observation[row];
	uint64_t found[ENGINE_VIEW_WORDS];
	char title[VECTOR_TEXT_MAX];

	cell_title(o, s->q, key, title);
	if (!o->has(r, s->q, key) || !in_order(s, row, key))
		return vector_fail(&r->at, "%s: expected another cell", title);
	o->see(r, s->q, key, found);
	for (unsigned v = 0; v < o->values; v++) {
		if (want[v] != found[v])
			return vector_fail(&r->at, "%s: expected %" PRId64 ", found %" PRId64,
					   title, (int64_t)want[v], (int64_t)found[v]);
	}
	s->count[row]++;
	memcpy(s->last[row], key, sizeof(s->last[row]));
	r->at.report->values += o->values;
	return true;
}

static bool check_line(struct vector_run *r, struct shown *s, const struct vector_word *word,
		       size_t words)
{
	struct cell_run run;
	uint64_t p, want[CELL_VALUES];
	struct cell c;
	size_t row = 0;

	if (words < 3 || !word_number(word[1], &p) || p != s->q)
		return vector_fail(&r->at, "o: expected principal %u", s->q);
	while (row < OBSERVATIONS && !word_is(word[2], observation[row].name))
		row++;
	if (row == OBSERVATIONS || (observation[row].handlers && !r->handlers))
		return vector_fail(&r->at, "o: no such observation");

	const struct observation *o = &observation[row];

	if (!cell_run_parse(word + 3, words - 3, o->keys, o->values, &run))
		return vector_fail(&r->at, "o %s: malformed run", o->name);
	for (uint64_t i = 0; i < run.count; i++) {
		cell_run_at(&run, i, o->keys, o->values, &c, want);
		if (!check_cell(r, s, row, c.key, want))
			return false;
	}
	return true;
}

static bool check_all_shown(struct vector_run *r, const struct shown *s)
{
	for (size_t row = 0; row < OBSERVATIONS; row++) {
		const struct observation *o = &observation[row];
		size_t want = o->handlers && !r->handlers ? 0 : o->count(r, s->q);

		if (want != s->count[row])
			return vector_fail(&r->at, "o %u %s: expected %zu cells, found %zu", s->q,
					   o->name, want, s->count[row]);
	}
	return true;
}

bool vector_check_obs(struct vector_run *r, size_t first, size_t *end)
{
	struct vector_word word[VECTOR_WORDS];
	struct shown s = { 0 };
	uint64_t q = VECTOR_PRINCIPALS;
	size_t words = vector_words(r->lines.line[first], word), at;

	if (words == 2)
		word_number(word[1], &q);
	if (q >= VECTOR_PRINCIPALS || r->due & ((1u << q) - 1) || !(r->due >> q & 1))
		return vector_fail(&r->at, "obs: expected another principal");
	r->due &= ~(1u << q);
	s.q = (unsigned)q;
	for (at = first + 1; at < r->lines.count; at++) {
		words = vector_words(r->lines.line[at], word);
		if (!words || !word_is(word[0], "o"))
			break;
		r->at.line = (unsigned)at + 1;
		if (!check_line(r, &s, word, words))
			return false;
	}
	*end = at;
	return check_all_shown(r, &s);
}
