/* SPDX-License-Identifier: Apache-2.0 */
/* The model as golden vectors start it: parameters, oracles, initial state. */
#include <string.h>

#include "oracle/engine/grow.h"
#include "oracle/kcore/vector_run.h"

/* ---- parameters that the published text leaves open ------------------------------- */

static uint64_t shared_kvm(uint64_t v)
{
	return 268435456u + 65536u * v;
}

static uint64_t shared_vcpu(uint64_t v, uint64_t i)
{
	return 536870912u + 65536u * v + 4096u * i;
}

static uint64_t reg_desc(uint64_t index)
{
	return 20480u + index;
}

static uint64_t exception_vector(uint64_t vbar, uint64_t pstate)
{
	(void)vbar;
	return 1024u + (pstate & 15u);
}

static uint64_t decrypt_gp(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n), void *ctx,
			   uint64_t n)
{
	ctxt[KM_x0] = value(ctx, n);
	ctxt[KM_x0 + 1] = value(ctx, n + 1);
	ctxt[KM_pc] = value(ctx, n + 2);
	return n + 3;
}

static uint64_t decrypt_sys(uint64_t *ctxt, uint64_t (*value)(void *ctx, uint64_t n), void *ctx,
			    uint64_t n)
{
	ctxt[KM_ttbr0_el1] = value(ctx, n);
	ctxt[KM_pstate] = value(ctx, n + 1);
	return n + 2;
}

static const struct km_params params = {
	.shared_kvm = shared_kvm,
	.shared_vcpu = shared_vcpu,
	.reg_desc = reg_desc,
	.exception_vector = exception_vector,
	.decrypt_gp = decrypt_gp,
	.decrypt_sys = decrypt_sys,
};

/* ---- oracles ---------------------------------------------------------------------- */

/* The last word on an entry counts. */
static uint64_t entry(const struct vector_run *r, bool core, uint64_t v, uint64_t n,
		      uint64_t otherwise)
{
	for (size_t i = r->overrides; i > 0; i--) {
		const struct vector_override *o = &r->override[i - 1];

		if (o->core == core && o->v == v && o->n == n)
			return o->value;
	}
	return otherwise;
}

static uint64_t data(void *ctx, uint64_t v, uint64_t n)
{
	return entry(ctx, false, v, n, 268435456u * (v + 1) + 17u * n + 5u);
}

static uint64_t core_data(void *ctx, uint64_t v, uint64_t n)
{
	return entry(ctx, true, v, n, (v + n) % KC_VCPU_PER_VM);
}

/* Never consulted by the published definitions. */
static bool is_signed(void *ctx, uint64_t v)
{
	(void)ctx;
	return v % 2;
}

static void event(void *ctx, const char *name, uint64_t first_argument, bool has_argument)
{
	struct vector_run *r = ctx;

	r->event = grow(r->event, r->events + 1, &r->event_capacity, sizeof(*r->event));
	r->event[r->events++] = (struct vector_event){ name, first_argument, has_argument };
}

/* ---- init base -------------------------------------------------------------------- */

static struct km_config configuration(struct vector_run *r)
{
	struct km_config cfg = {
		.quirks = KM_PUBLISHED & ~r->off,
		.params = &params,
		.world = { .ctx = r,
			   .data = data,
			   .core_data = core_data,
			   .is_signed = is_signed,
			   .event = event },
		.cpus = KC_MAX_CPU,
		.ram_first = BASE_RAM_FIRST,
		.ram_pages = BASE_RAM_END - BASE_RAM_FIRST,
		.host_iova_offset = BASE_GFN_OFFSET,
		.smmu_num = KC_SMMU_NUM,
		.smmu = { { 1048576, 65536, 6 }, { 1179648, 65536, 8 } },
		.remap_start = KC_REMAP_START,
		.remap_end = KC_REMAP_END,
		.never_ran_dirty = KC_INVALID64,
	};

	for (uint64_t v = 0; v < KC_VMIDS; v++) {
		uint64_t base = BASE_NPT_POOL(v);

		cfg.npt[v] = (struct km_pool){ base + BASE_NPT_PGD, base + BASE_NPT_PUD,
					       base + BASE_NPT_PMD, BASE_NPT_POOL(v + 1) };
	}
	for (unsigned bank = 0; bank < KC_BANKS; bank++) {
		cfg.spt_pgd_start[bank] = BASE_SPT_PGD;
		cfg.spt_pmd_start[bank] = BASE_SPT_PMD;
		cfg.spt_end[bank] = BASE_SPT_END;
	}
	return cfg;
}

static void store(void *ctx, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value)
{
	journal_store(ctx, 0, field, key, cell, value);
}

bool vector_model_create(struct vector_run *r)
{
	const struct km_config cfg = configuration(r);
	const struct map_hook hook = { .ctx = &r->machine.base.journal, .store = store };

	journal_init(&r->machine.base.journal);
	r->machine.model = kmodel_create(&cfg, &hook);
	if (!r->machine.model)
		return vector_fail(&r->at, "out of memory");
	r->machine.observe = 1;
	r->machine.literal = true;
	r->m.model = r->machine.model;
	return true;
}

void vector_model_destroy(struct vector_run *r)
{
	kmodel_destroy(r->machine.model);
	r->machine.model = NULL;
	journal_free(&r->machine.base.journal);
}
