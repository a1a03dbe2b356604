/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/vector_cells.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/engine/grow.h"

#define RUN_LIMIT 0x10000u /* cells of one run */

#define TABLE_INDEX(gfn, shift) ((gfn) >> (shift)&511u)
#define PGD_INDEX(gfn) TABLE_INDEX(gfn, 27)
#define PUD_INDEX(gfn) TABLE_INDEX(gfn, 18)
#define PMD_INDEX(gfn) TABLE_INDEX(gfn, 9)
#define SPT_PGD_INDEX(page) ((page) >> 18 & 1023u)

typedef void (*cell_get)(const struct vector_model *m, const uint64_t *key, uint64_t *value);
typedef void (*cell_put)(const struct vector_model *m, const uint64_t *key, const uint64_t *value);

/* ---- init base -------------------------------------------------------------------- */

static void base_zero(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	(void)m;
	(void)key;
	memset(value, 0, CELL_VALUES * sizeof(*value));
}

static void base_s2(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	bool is_ram = key[0] >= BASE_RAM_FIRST && key[0] < BASE_RAM_END;

	(void)m;
	value[0] = is_ram ? KC_HOSTVISOR : KC_INVALID;
	value[1] = 0;
	value[2] = is_ram ? key[0] + BASE_GFN_OFFSET : 0;
}

static void base_nptc(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	static const uint64_t offset[] = { BASE_NPT_PGD, BASE_NPT_PUD, BASE_NPT_PMD };

	(void)m;
	for (unsigned i = 0; i < 3; i++)
		value[i] = BASE_NPT_POOL(key[0]) + offset[i];
}

static void base_core(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	(void)m;
	(void)key;
	value[0] = 1;
	value[1] = KC_REMAP_START;
}

static void base_smmu(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	(void)m;
	(void)key;
	value[0] = KC_INVALID;
}

static void base_sptc(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	(void)m;
	(void)key;
	value[0] = BASE_SPT_PGD;
	value[1] = BASE_SPT_PMD;
}

static void base_hlock(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	(void)m;
	(void)key;
	value[0] = 1;
}

/* halt, icore, ihost, tstate, curid, cur_vmid, cur_vcpuid */
static void base_mach(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	base_zero(m, key, value);
	value[2] = 1;
	value[4] = value[6] = m->cpu;
}

/* ---- reading the model ----------------------------------------------------------- */

static void get_mem(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = km_mem(m->model, key[0]);
}

static void get_s2(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	struct km_s2 page = km_s2(m->model, key[0]);

	value[0] = page.owner;
	value[1] = page.count;
	value[2] = page.gfn;
}

static void get_npt(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	struct km_entry e = km_npt(m->model, key[0], key[1]);

	value[0] = e.pfn;
	value[1] = e.level;
	value[2] = e.pte;
}

static void get_nptc(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = m->model->pgd_next[key[0]];
	value[1] = m->model->pud_next[key[0]];
	value[2] = m->model->pmd_next[key[0]];
}

static void get_pgdt(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = km_pgd_t(m->model, key[0], key[1]);
}

static void get_pudt(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = km_pud_t(m->model, key[0], key[1], key[2]);
}

static void get_pmdt(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = km_pmd_t(m->model, key[0], key[1], key[2], key[3]);
}

static void get_core(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	(void)key;
	value[0] = m->model->next_vmid;
	value[1] = m->model->next_remap_ptr;
}

static void get_vm(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	const struct km_vm *vm = &m->model->vm[key[0]];

	value[0] = vm->kvm;
	value[1] = vm->state;
	value[2] = vm->power;
	value[3] = vm->next_load_info;
	value[4] = vm->inc_exe;
}

static void get_vcpu(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = m->model->vm[key[0]].vcpu[key[1]];
	value[1] = m->model->vm[key[0]].vcpu_state[key[1]];
}

static void get_load(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	const struct km_load *image = &m->model->vm[key[0]].load[key[1]];

	value[0] = image->load_addr;
	value[1] = image->load_size;
	value[2] = image->remap_addr;
	value[3] = image->mapped_pages;
}

static void get_smmu(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = m->model->bank[key[0]];
}

static void get_spt(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	struct km_spt_entry e = km_spt(m->model, (unsigned)key[0], key[1]);

	value[0] = e.pfn;
	value[1] = e.pte;
}

/* As published one record serves all banks (quirk spt_pages_leak). */
static void get_sptc(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	(void)key;
	value[0] = m->model->spt_pgd_next[0];
	value[1] = m->model->spt_pmd_next[0];
}

static void get_sptg(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = km_spt_pgd_t(m->model, (unsigned)key[0], key[1]);
}

static void get_sptm(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = km_spt_pmd_t(m->model, (unsigned)key[0], key[1], key[2]);
}

static void get_hlock(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = m->model->hlock[key[0]];
}

static void get_mach(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	const struct km_cpu *cpu = &m->model->cpu[m->cpu];

	(void)key;
	value[0] = m->model->halt != 0;
	value[1] = cpu->icore;
	value[2] = cpu->ihost;
	value[3] = cpu->tstate;
	value[4] = m->cpu;
	value[5] = cpu->cur_vmid;
	value[6] = cpu->cur_vcpuid;
}

static void get_dlog(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = m->model->dlog[key[0]];
}

static void get_cdlog(const struct vector_model *m, const uint64_t *key, uint64_t *value)
{
	value[0] = m->model->klog[key[0]];
}

/* ---- inputs: what `set` and `in` lines change ------------------------------------- */

static void put_s2(const struct vector_model *m, const uint64_t *key, const uint64_t *value)
{
	km_set_s2(m->model, key[0], (struct km_s2){ value[0], value[1], value[2] });
}

static void put_nptc(const struct vector_model *m, const uint64_t *key, const uint64_t *value)
{
	struct kmodel *k = m->model;
	uint64_t *const cell[] = { &k->pgd_next[key[0]], &k->pud_next[key[0]],
				   &k->pmd_next[key[0]] };

	for (unsigned i = 0; i < 3; i++)
		km_store(k, KM_F_NEXT, key[0] * 4 + i, cell[i], value[i]);
}

static void put_core(const struct vector_model *m, const uint64_t *key, const uint64_t *value)
{
	(void)key;
	km_store(m->model, KM_F_CORE, 0, &m->model->next_vmid, value[0]);
	km_store(m->model, KM_F_CORE, 1, &m->model->next_remap_ptr, value[1]);
}

static void put_sptc(const struct vector_model *m, const uint64_t *key, const uint64_t *value)
{
	(void)key;
	km_store(m->model, KM_F_SPT_NEXT, 0, &m->model->spt_pgd_next[0], value[0]);
	km_store(m->model, KM_F_SPT_NEXT, 1, &m->model->spt_pmd_next[0], value[1]);
}

static void put_hlock(const struct vector_model *m, const uint64_t *key, const uint64_t *value)
{
	km_store(m->model, KM_F_HLOCK, key[0], &m->model->hlock[key[0]], value[0]);
}

/* ---- one row a name --------------------------------------------------------------- */

#define ANY UINT64_MAX

struct cell_row {
	cell_get base, get;
	cell_put put;		   /* NULL: never an input */
	uint64_t limit[CELL_KEYS]; /* keys are below */
};

static const struct cell_row rows[] = {
	[CELL_MEM] = { base_zero, get_mem, NULL, { ANY } },
	[CELL_S2] = { base_s2, get_s2, put_s2, { ANY } },
	[CELL_NPT] = { base_zero, get_npt, NULL, { KC_VMIDS, ANY } },
	[CELL_NPTC] = { base_nptc, get_nptc, put_nptc, { KC_VMIDS } },
	[CELL_PGDT] = { base_zero, get_pgdt, NULL, { KC_VMIDS, 512 } },
	[CELL_PUDT] = { base_zero, get_pudt, NULL, { KC_VMIDS, 512, 512 } },
	[CELL_PMDT] = { base_zero, get_pmdt, NULL, { KC_VMIDS, 512, 512, 512 } },
	[CELL_CORE] = { base_core, get_core, put_core, { 1 } },
	[CELL_VM] = { base_zero, get_vm, NULL, { KC_VMIDS } },
	[CELL_VCPU] = { base_zero, get_vcpu, NULL, { KC_VMIDS, KC_VCPU_PER_VM } },
	[CELL_LOAD] = { base_zero, get_load, NULL, { KC_VMIDS, KC_MAX_LOAD_INFO } },
	[CELL_SMMU] = { base_smmu, get_smmu, NULL, { KC_BANKS } },
	[CELL_SPT] = { base_zero, get_spt, NULL, { KC_BANKS, ANY } },
	[CELL_SPTC] = { base_sptc, get_sptc, put_sptc, { 1 } },
	[CELL_SPTG] = { base_zero, get_sptg, NULL, { KC_BANKS, 1024 } },
	[CELL_SPTM] = { base_zero, get_sptm, NULL, { KC_BANKS, 1024, 512 } },
	[CELL_HLOCK] = { base_hlock, get_hlock, put_hlock, { KC_LOCK_END } },
	[CELL_MACH] = { base_mach, get_mach, NULL, { 1 } },
	[CELL_DLOG] = { base_zero, get_dlog, NULL, { KC_VMIDS } },
	[CELL_CDLOG] = { base_zero, get_cdlog, NULL, { KC_VMIDS } },
};

#define CELL_SHAPE(upper, lower, keys, values) { #lower, keys, values },
static const struct {
	const char *name;
	unsigned keys, values;
} shape[] = { CELL_NAMES_TABLE(CELL_SHAPE) };

unsigned cell_keys(enum cell_name name)
{
	return shape[name].keys;
}

unsigned cell_values(enum cell_name name)
{
	return shape[name].values;
}

bool cell_lookup(struct vector_word w, enum cell_name *name)
{
	for (unsigned n = 0; n < CELL_NAMES; n++) {
		if (word_is(w, shape[n].name)) {
			*name = (enum cell_name)n;
			return true;
		}
	}
	return false;
}

void cell_print(const struct cell *c, char text[CELL_TEXT])
{
	size_t n = (size_t)snprintf(text, CELL_TEXT, "%s", shape[c->name].name);

	for (unsigned i = 0; i < shape[c->name].keys; i++)
		n += (size_t)snprintf(text + n, CELL_TEXT - n, " %" PRIu64, c->key[i]);
}

bool cell_exists(const struct cell *c)
{
	for (unsigned i = 0; i < shape[c->name].keys; i++) {
		if (c->key[i] >= rows[c->name].limit[i])
			return false;
	}
	return true;
}

void cell_base(const struct vector_model *m, const struct cell *c, uint64_t *value)
{
	rows[c->name].base(m, c->key, value);
}

void cell_read(const struct vector_model *m, const struct cell *c, uint64_t *value)
{
	rows[c->name].get(m, c->key, value);
}

bool cell_write(const struct vector_model *m, const struct cell *c, const uint64_t *value)
{
	if (!rows[c->name].put)
		return false;
	rows[c->name].put(m, c->key, value);
	return true;
}

/* ---- every cell ------------------------------------------------------------------- */

struct cell_walk {
	void (*each)(void *ctx, const struct cell *c);
	void *ctx;
	uint64_t unit; /* vmid or bank */
};

static void visit(const struct cell_walk *w, enum cell_name name, uint64_t a, uint64_t b,
		  uint64_t c, uint64_t d)
{
	const struct cell cell = { name, { a, b, c, d } };

	w->each(w->ctx, &cell);
}

static void visit_page(void *ctx, uint64_t pfn)
{
	visit(ctx, CELL_MEM, pfn, 0, 0, 0);
	visit(ctx, CELL_S2, pfn, 0, 0, 0);
}

static void visit_npt(void *ctx, uint64_t gfn)
{
	const struct cell_walk *w = ctx;
	uint64_t a = PGD_INDEX(gfn), b = PUD_INDEX(gfn), c = PMD_INDEX(gfn);

	visit(w, CELL_NPT, w->unit, gfn, 0, 0);
	visit(w, CELL_PGDT, w->unit, a, 0, 0);
	visit(w, CELL_PUDT, w->unit, a, b, 0);
	visit(w, CELL_PMDT, w->unit, a, b, c);
}

static void visit_spt(void *ctx, uint64_t page)
{
	const struct cell_walk *w = ctx;

	visit(w, CELL_SPT, w->unit, page, 0, 0);
	visit(w, CELL_SPTG, w->unit, SPT_PGD_INDEX(page), 0, 0);
	visit(w, CELL_SPTM, w->unit, SPT_PGD_INDEX(page), PMD_INDEX(page), 0);
}

static void visit_keys(const struct cell_walk *w, enum cell_name name)
{
	const uint64_t *limit = rows[name].limit;
	uint64_t seconds = shape[name].keys > 1 ? limit[1] : 1;

	for (uint64_t a = 0; a < limit[0]; a++) {
		for (uint64_t b = 0; b < seconds; b++)
			visit(w, name, a, b, 0, 0);
	}
}

void cell_each(const struct vector_model *m, void (*each)(void *ctx, const struct cell *c),
	       void *ctx)
{
	static const enum cell_name small[] = { CELL_NPTC, CELL_CORE, CELL_VM,	 CELL_VCPU,
						CELL_LOAD, CELL_SMMU, CELL_SPTC, CELL_HLOCK,
						CELL_MACH, CELL_DLOG, CELL_CDLOG };
	struct cell_walk w = { each, ctx, 0 };

	for (size_t i = 0; i < sizeof(small) / sizeof(small[0]); i++)
		visit_keys(&w, small[i]);
	km_each_page(m->model, visit_page, &w);
	for (w.unit = 0; w.unit < KC_VMIDS; w.unit++)
		km_each_npt(m->model, w.unit, visit_npt, &w);
	for (w.unit = 0; w.unit < KC_BANKS; w.unit++)
		km_each_spt(m->model, (unsigned)w.unit, visit_spt, &w);
}

/* ---- runs ------------------------------------------------------------------------- */

bool cell_run_parse(const struct vector_word *word, size_t words, unsigned keys, unsigned values,
		    struct cell_run *run)
{
	bool ok = words == keys + 1 + 2 * values;

	memset(run, 0, sizeof(*run));
	for (unsigned i = 0; ok && i < keys; i++)
		ok = word_number(word[i], &run->first.key[i]);
	ok = ok && word_number(word[keys], &run->count) && run->count && run->count <= RUN_LIMIT;
	for (unsigned i = 0; ok && i < values; i++)
		ok = word_number(word[keys + 1 + i], &run->value[i]) &&
		     word_number(word[keys + 1 + values + i], &run->stride[i]) &&
		     (run->count > 1 || !run->stride[i]);
	return ok;
}

void cell_run_at(const struct cell_run *run, uint64_t i, unsigned keys, unsigned values,
		 struct cell *c, uint64_t *value)
{
	*c = run->first;
	if (keys)
		c->key[keys - 1] += i;
	for (unsigned v = 0; v < values; v++)
		value[v] = run->value[v] + i * run->stride[v];
}

/* ---- the store -------------------------------------------------------------------- */

static uint64_t cell_hash(const struct cell *c)
{
	uint64_t h = c->name;

	for (unsigned i = 0; i < CELL_KEYS; i++) {
		h = (h ^ c->key[i]) * 0x9E3779B97F4A7C15ull;
		h ^= h >> 29;
	}
	return h;
}

static bool cell_equal(const struct cell *a, const struct cell *b)
{
	return a->name == b->name && !memcmp(a->key, b->key, sizeof(a->key));
}

/* The slot of c: its entry's, or the free one where it belongs. */
static size_t cell_slot(const struct cell_store *s, const struct cell *c)
{
	size_t at = (size_t)cell_hash(c) & (s->slots - 1);

	while (s->slot[at] && !cell_equal(&s->entry[s->slot[at] - 1].cell, c))
		at = (at + 1) & (s->slots - 1);
	return at;
}

static void cell_store_grow(struct cell_store *s)
{
	size_t capacity = 0;

	if (2 * (s->count + 1) <= s->slots)
		return;
	free(s->slot);
	s->slot = grow(NULL, 2 * s->slots + 2, &capacity, sizeof(*s->slot));
	s->slots = capacity;
	memset(s->slot, 0, s->slots * sizeof(*s->slot));
	for (size_t i = 0; i < s->count; i++)
		s->slot[cell_slot(s, &s->entry[i].cell)] = i + 1;
}

void cell_store_free(struct cell_store *s)
{
	free(s->entry);
	free(s->slot);
	free(s->undo);
	memset(s, 0, sizeof(*s));
}

const struct cell_entry *cell_store_find(const struct cell_store *s, const struct cell *c)
{
	size_t at = s->slots ? s->slot[cell_slot(s, c)] : 0;

	return at ? &s->entry[at - 1] : NULL;
}

void cell_store_get(const struct cell_store *s, const struct vector_model *m, const struct cell *c,
		    uint64_t *value)
{
	const struct cell_entry *e = cell_store_find(s, c);

	if (e)
		memcpy(value, e->value, sizeof(e->value));
	else
		cell_base(m, c, value);
}

static size_t cell_store_add(struct cell_store *s, const struct vector_model *m,
			     const struct cell *c)
{
	struct cell_entry *e;
	size_t at;

	cell_store_grow(s);
	at = cell_slot(s, c);
	if (!s->slot[at]) {
		s->entry = grow(s->entry, s->count + 1, &s->capacity, sizeof(*s->entry));
		e = &s->entry[s->count++];
		memset(e, 0, sizeof(*e));
		e->cell = *c;
		cell_base(m, c, e->value);
		s->slot[at] = s->count;
	}
	return s->slot[at] - 1;
}

void cell_store_set(struct cell_store *s, const struct vector_model *m, const struct cell *c,
		    const uint64_t *value)
{
	size_t at = cell_store_add(s, m, c);
	struct cell_entry *e = &s->entry[at];
	struct cell_undo *u;

	s->undo = grow(s->undo, s->undos + 1, &s->undo_capacity, sizeof(*s->undo));
	u = &s->undo[s->undos++];
	u->entry = at;
	memcpy(u->value, e->value, sizeof(u->value));
	memcpy(e->value, value, cell_values(c->name) * sizeof(*value));
}

void cell_store_keep(struct cell_store *s, bool touched)
{
	for (size_t i = 0; i < s->undos; i++)
		s->entry[s->undo[i].entry].touched |= touched;
	s->undos = 0;
}

void cell_store_forget(struct cell_store *s)
{
	while (s->undos) {
		const struct cell_undo *u = &s->undo[--s->undos];

		memcpy(s->entry[u->entry].value, u->value, sizeof(u->value));
	}
}
