/* SPDX-License-Identifier: Apache-2.0 */
/* Loads and stores of the running principal and of devices (sekvm.md 9, concretely). */
#include "hyp/plat/host/host_internal.h"

#define VTTBR_VMID_SHIFT 48u

/* A side that accesses memory: how it translates. */
struct port {
	void *core;
	unsigned cpu; /* named in stores; 0 for devices */
	struct host_requester who;
	uint64_t root;
	struct host_walk (*walk)(const void *core, uint64_t root, uint64_t page);
};

static struct port cpu_port(void *core, unsigned cpu)
{
	uint64_t vttbr = host_of(core)->reg[cpu][PLAT_REG_VTTBR_EL2];

	return (struct port){
		core, cpu, { cpu, vttbr >> VTTBR_VMID_SHIFT }, vttbr, host_walk_stage2
	};
}

static struct port device_port(void *core, unsigned bank)
{
	uint64_t enable = host_of(core)->smmu_enable[bank];

	return (struct port){ core, 0, { HOST_CPUS + bank, 0 }, enable - 1, host_walk_smmu };
}

static bool is_enabled(void *core, unsigned bank)
{
	return host_of(core)->smmu_enable[bank] != 0;
}

/* A translation that lacks a right is cached too, as the architecture allows. */
static bool translate(const struct port *p, uint64_t page, struct host_translation *t, bool *cached)
{
	struct host_walk w;

	*cached = host_tlb_find(host_of(p->core), p->who, page, t);
	if (*cached)
		return true;
	w = p->walk(p->core, p->root, page);
	if (!w.valid)
		return false;
	host_tlb_insert(p->core, p->cpu, p->who, page, &w);
	*t = (struct host_translation){ w.pfn, w.readable, w.writable };
	return true;
}

static struct host_access reach(const struct port *p, uint64_t page, bool write)
{
	struct host_access a = { .result = HOST_ACCESS_OK };
	struct host_translation t;

	if (!translate(p, page, &t, &a.cached))
		a.result = HOST_ACCESS_FAULT;
	else if (!(write ? t.writable : t.readable))
		a.result = HOST_ACCESS_DENIED;
	else
		a.pfn = t.pfn;
	return a;
}

struct host_access host_reach(void *core, unsigned cpu, uint64_t gfn, bool write)
{
	struct port p = cpu_port(core, cpu);

	return reach(&p, gfn, write);
}

struct host_access host_dev_reach(void *core, unsigned bank, uint64_t iova_page, bool write)
{
	struct port p = device_port(core, bank);

	if (!is_enabled(core, bank))
		return (struct host_access){ .result = HOST_ACCESS_DISABLED };
	return reach(&p, iova_page, write);
}

static struct host_access load(void *core, struct host_access a, uint64_t word)
{
	if (a.result == HOST_ACCESS_OK)
		a.value = host_page_word(core, a.pfn, word);
	return a;
}

static struct host_access store(void *core, unsigned cpu, struct host_access a, uint64_t word,
				uint64_t value)
{
	if (a.result == HOST_ACCESS_OK)
		host_page_store(core, cpu, a.pfn, word, value);
	return a;
}

struct host_access host_load(void *core, unsigned cpu, uint64_t gfn, uint64_t word)
{
	return load(core, host_reach(core, cpu, gfn, false), word);
}

struct host_access host_store(void *core, unsigned cpu, uint64_t gfn, uint64_t word, uint64_t value)
{
	return store(core, cpu, host_reach(core, cpu, gfn, true), word, value);
}

struct host_access host_dev_load(void *core, unsigned bank, uint64_t iova_page, uint64_t word)
{
	return load(core, host_dev_reach(core, bank, iova_page, false), word);
}

struct host_access host_dev_store(void *core, unsigned bank, uint64_t iova_page, uint64_t word,
				  uint64_t value)
{
	return store(core, 0, host_dev_reach(core, bank, iova_page, true), word, value);
}
