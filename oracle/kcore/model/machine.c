/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/model/machine.h"

#include <stdlib.h>

#include "hyp/plat/host/host.h"
#include "oracle/engine/monitor.h"
#include "oracle/kcore/model/content.h"
#include "oracle/kcore/model/system.h"
#include "oracle/kcore/model/touch.h"
#include "oracle/kcore/model/universe.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/terms.h"
#include "oracle/kcore/universe.h"

_Static_assert(KCM_SMMU_WRITES >= GROUP_MAX, "one for each step");

/* ---- stores --------------------------------------------------------------------------- */

static void on_store(void *ctx, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value)
{
	struct kmodel_machine *m = ctx;

	if (field < KM_F_MEM)
		kcm_touch_store(m, field, key, *cell, value);
	journal_store(&m->base.journal, m->model->running, KCM_FIELDS + field, key, cell, value);
}

static void on_fresh(void *ctx, void *memory, size_t size)
{
	struct kmodel_machine *m = ctx;

	journal_fresh(&m->base.journal, memory, size);
}

static void on_change(void *ctx, uint32_t field, uint64_t key, const uint64_t *old,
		      const uint64_t *value)
{
	struct kmodel_machine *m = ctx;

	m->maps |= field == KM_F_NPT;
	kcm_touch_change(m, field, key, old, value);
}

/* ---- what comes from outside ------------------------------------------------------------ */

/* Seen is read: the value must not change any more (host platform, streams.c). */
static uint64_t data(void *ctx, uint64_t v, uint64_t n)
{
	const struct kmodel_machine *m = ctx;

	m->streams.consumed(m->streams.ctx, v, n + 1);
	return m->streams.value(m->streams.ctx, v, n);
}

/*
 * K_v: what untrusted software of the host supplies (13.1), which here are arguments
 * of vcpu_run: vCPU, address, page table entry, level, in the order in which the
 * published text reads them (8.5).
 */
static uint64_t core_data(void *ctx, uint64_t v, uint64_t n)
{
	const struct kmodel_machine *m = ctx;
	const struct step *s = m->step;

	(void)v;
	if (!s || s->op != KOP_VCPU_RUN)
		return 0;

	const uint64_t input[] = { s->arg[1], s->arg[5], s->arg[2] * KC_PAGE_SIZE, s->arg[3] };
	uint64_t ahead = n - m->klog;

	return ahead < sizeof(input) / sizeof(input[0]) ? input[ahead] : 0;
}

static uint64_t hash_image(const struct kmodel_machine *m, uint64_t hash,
			   const struct km_load *image)
{
	for (uint64_t n = 0; n < image->mapped_pages; n++) {
		uint64_t window = image->remap_addr / KC_PAGE_SIZE + n;
		uint64_t left = image->load_size - n * KC_PAGE_SIZE;
		uint64_t pfn = km_npt(m->model, KC_COREVISOR, window).pfn;

		hash = content_hash(m, hash, pfn, left < KC_PAGE_SIZE ? left : KC_PAGE_SIZE);
	}
	return hash;
}

/* The verdict on the bytes that would be loaded, in guest order (16.6). */
static bool is_signed(void *ctx, uint64_t v)
{
	struct kmodel_machine *m = ctx;
	const struct km_vm *vm = &m->model->vm[v];
	uint64_t hash = HOST_IMAGE_HASH_START;

	for (uint64_t k = 0; k < vm->next_load_info && k < KC_MAX_LOAD_INFO; k++)
		hash = hash_image(m, hash, &vm->load[k]);
	m->verification[v] = (struct kcm_verification){ .asked = true, .hash = hash };
	return m->streams.is_signed(m->streams.ctx, hash);
}

static void section(void *ctx, unsigned cpu)
{
	struct kmodel_machine *m = ctx;

	monitor_lock_wait(&m->base, cpu, KC_LOCK_END);
}

static void begin(void *ctx, unsigned cpu, enum kc_shared_op op, uint64_t target)
{
	struct kmodel_machine *m = ctx;

	monitor_window_begin(&m->base, cpu, op, target, 0, 0);
}

static void end(void *ctx, unsigned cpu, enum kc_shared_op op, uint64_t code)
{
	struct kmodel_machine *m = ctx;

	monitor_window_end(&m->base, cpu, op, code);
}

static void smmu_write(void *ctx, uint64_t dev, uint64_t offset, uint64_t value, bool own)
{
	struct kmodel_machine *m = ctx;

	if (m->smmu_writes < KCM_SMMU_WRITES)
		m->smmu_write[m->smmu_writes++] =
			(struct kcm_smmu_write){ m->model->running, own, dev, offset, value };
}

static void zero_tail(void *ctx, uint64_t pfn, uint64_t offset)
{
	content_zero_tail(ctx, pfn, offset);
}

static void replace(void *ctx, uint64_t pfn)
{
	const struct kmodel_machine *m = ctx;

	content_replace(m->content, pfn);
}

/* The seed of initial contents stands in the configuration of the machine. */
static uint64_t initial_symbol(void *ctx, uint64_t pfn)
{
	const struct kmodel_machine *m = ctx;

	return pfn < m->pages ? host_initial(m->seed, pfn) : 0;
}

/* ---- life ------------------------------------------------------------------------------- */

static bool create_model(struct kmodel_machine *m, const struct kcore_config *core,
			 km_quirks quirks)
{
	const struct map_hook hook = { .ctx = m,
				       .store = on_store,
				       .change = on_change,
				       .idle = &m->base.journal.stores,
				       .fresh = on_fresh };
	struct km_config cfg = kcm_universe(core, quirks);

	cfg.content = initial_symbol;
	cfg.world = (struct km_world){ .ctx = m,
				       .data = data,
				       .core_data = core_data,
				       .is_signed = is_signed,
				       .section = section,
				       .begin = begin,
				       .end = end,
				       .smmu_write = smmu_write,
				       .zero_tail = zero_tail,
				       .replace = replace };
	m->content = content_create(&hook);
	m->model = kmodel_create(&cfg, &hook);
	return m->content && m->model;
}

struct machine *kcm_create_with(const struct config *cfg, const struct streams *streams,
				km_quirks quirks)
{
	struct kcore_config core;
	struct kmodel_machine *m;

	if (kc_universe(cfg, &core))
		return NULL;
	m = calloc(1, sizeof(*m));
	if (!m)
		return NULL;
	m->base.sys = &kcore_model_system;
	m->observe = cfg->observe;
	m->streams = *streams;
	m->pages = cfg->pages;
	m->seed = cfg->seed;
	journal_init(&m->base.journal);
	if (!create_model(m, &core, quirks)) {
		kcm_destroy(&m->base);
		return NULL;
	}
	kcm_boot_cpus(m->model);
	return &m->base;
}

const char *kcm_config_check(const struct config *cfg)
{
	struct kcore_config core;

	if (cfg->quirks >> KM_QUIRK_COUNT)
		return "quirks: no such rows";
	return kc_universe(cfg, &core);
}

struct machine *kcm_create(const struct config *cfg, const struct streams *streams)
{
	return kcm_create_with(cfg, streams, cfg->quirks);
}

void kcm_image(const struct machine *base, memory_visitor *part, void *ctx)
{
	const struct kmodel_machine *m = kmodel_machine(base);

	kmodel_image(m->model, part, ctx);
	content_image(m->content, part, ctx);
}

void kcm_destroy(struct machine *base)
{
	struct kmodel_machine *m = kcm_machine(base);

	kmodel_destroy(m->model);
	content_destroy(m->content);
	journal_free(&m->base.journal);
	free(m);
}

uint64_t kcm_stream_position(const struct machine *m, uint64_t v)
{
	return v < KC_VMIDS ? kmodel_machine(m)->model->dlog[v] : 0;
}

unsigned kcm_halted(const struct machine *m)
{
	return (unsigned)kmodel_machine(m)->model->halt;
}
