/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The core against the executable specification: the same random traps for both,
 * one CPU at a time, and both states compared after each.  The model runs in its
 * safe mode (spec sekvm.md 18).  It has no locks, translation caches, SMMU registers
 * or kinds of panic: those are for the checks of oracle/kcore.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "oracle/engine/random.h"
#include "hyp/kcore/kcore.h"
#include "hyp/kcore/mmio_spt_walk.h"
#include "hyp/kcore/npt_walk.h"
#include "hyp/kcore/page_mgmt.h"
#include "hyp/plat/host/host.h"
#include "model/kcore/ctxt.h"
#include "oracle/kcore/model/universe.h"
#include "oracle/kcore/model/words.h"
#include "oracle/kcore/universe.h"

#define PAGES UNIVERSE_MIN_PAGES
#define CPUS 2u
#define MACHINES 120u
#define TRAPS 300u
#define SHARED_GPA (UNIVERSE_IMAGE_GPA + KC_PAGE_SIZE)

struct both {
	struct kcore *kc;
	struct kcore_config cfg;
	struct kmodel *m;
	struct random random;
	unsigned machine, traps;
	unsigned cpu; /* of the current trap */
	const char *trap;
	bool is_signed;
	uint64_t sections[2]; /* of the core, of the model: critical sections so far */
};

/* ---- what both ask the world for ---------------------------------------------------- */

static uint64_t data(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	return 0xD000000000000000ull | v << 32 | n;
}

static void consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static bool image_is_signed(void *ctx, uint64_t hash_or_vm)
{
	(void)hash_or_vm;
	return ((const struct both *)ctx)->is_signed;
}

static uint64_t first_word(void *ctx, uint64_t pfn)
{
	const struct both *b = ctx;

	return pfn < PAGES ? host_initial(b->machine, pfn) : 0;
}

/* ---- critical sections (12.1) ------------------------------------------------------------ */

static bool holds_a_lock(const struct kcore *kc, unsigned cpu)
{
	for (unsigned id = 0; id < KC_LOCK_END; id++)
		if (host_lock_holder(kc, id) == cpu + 1)
			return true;
	return false;
}

static void core_lock_wait(void *ctx, unsigned cpu, unsigned id)
{
	struct both *b = ctx;

	(void)id;
	b->sections[0] += !holds_a_lock(b->kc, cpu);
}

static void model_section(void *ctx, unsigned cpu)
{
	struct both *b = ctx;

	assert_int_equal(cpu, b->cpu);
	b->sections[1]++;
}

/* ---- two machines that begin alike --------------------------------------------------- */

static void create_core(struct both *b)
{
	const struct config universe = { .pages = PAGES, .cpus = CPUS, .seed = b->machine };
	const struct host_streams streams = { b, data, consumed, image_is_signed };
	struct host_config host = { .pages = PAGES, .cpus = CPUS, .seed = b->machine };

	assert_null(kc_universe(&universe, &b->cfg));
	assert_null(kcore_config_check(&b->cfg));
	host.table_base = b->cfg.table_base;
	kcore_table_range(&b->cfg, &host.table_offset, &host.table_bytes);
	b->kc = host_create(&host, kcore_size(&b->cfg), &streams);
	assert_non_null(b->kc);
	kcore_init(b->kc, &b->cfg);
	host_set_trace(b->kc, &(struct trace_hook){ .ctx = b, .lock_wait = core_lock_wait });
}

static void on_store(void *ctx, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value)
{
	(void)ctx;
	(void)field;
	(void)key;
	(void)cell;
	(void)value;
}

/* Neither has booted: all registers and contexts are 0. */
static void create_model(struct both *b)
{
	const struct map_hook hook = { .store = on_store };
	struct km_config cfg = kcm_universe(&b->cfg, KM_SAFE);

	cfg.content = first_word;
	cfg.world = (struct km_world){ .ctx = b,
				       .data = data,
				       .core_data = data,
				       .is_signed = image_is_signed,
				       .section = model_section };
	b->m = kmodel_create(&cfg, &hook);
	assert_non_null(b->m);
}

/* ---- comparison ---------------------------------------------------------------------- */

static void same(const struct both *b, const char *what, uint64_t i, uint64_t j, uint64_t core,
		 uint64_t model)
{
	if (core != model)
		fail_msg("machine %u, trap %u (%s on CPU %u): %s %" PRIu64 ".%" PRIu64
			 ": core 0x%" PRIx64 ", model 0x%" PRIx64,
			 b->machine, b->traps, b->trap, b->cpu, what, i, j, core, model);
}

static void compare_cpus(const struct both *b)
{
	for (unsigned cpu = 0; cpu < CPUS; cpu++) {
		const struct kcore_cpu *core = &b->kc->cpu[cpu];
		const struct km_cpu *model = &b->m->cpu[cpu];

		same(b, "icore", cpu, 0, core->icore, model->icore);
		same(b, "ihost", cpu, 0, core->ihost, model->ihost);
		same(b, "cur_vmid", cpu, 0, core->cur_vmid, model->cur_vmid);
		same(b, "cur_vcpuid", cpu, 0, core->cur_vcpuid, model->cur_vcpuid);
		for (unsigned w = 0; w < KM_HW_WORDS; w++)
			same(b, "register", cpu, w,
			     plat_reg_read(b->kc, cpu, (enum plat_reg)kcm_core_word(w)),
			     km_hw(b->m, cpu, w));
	}
	for (unsigned id = 0; id < KC_CTXT_POOL; id++)
		for (unsigned w = 0; w < KM_CTXT_WORDS; w++)
			same(b, "context", id, w, b->kc->ctxt[id][kcm_core_word(w)],
			     b->m->ctxt[id][w]);
}

static void compare_vm(const struct both *b, unsigned v)
{
	const struct kcore_vm *core = &b->kc->vm[v];
	const struct km_vm *model = &b->m->vm[v];

	same(b, "state", v, 0, core->state, model->state);
	same(b, "torn_down", v, 0, core->torn_down, model->torn_down);
	same(b, "next_load_info", v, 0, core->next_load_info, model->next_load_info);
	same(b, "inc_exe", v, 0, core->inc_exe, model->inc_exe);
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		same(b, "vcpu_state", v, i, core->vcpu_state[i], model->vcpu_state[i]);
	for (unsigned k = 0; k < KC_MAX_LOAD_INFO; k++) {
		same(b, "load_addr", v, k, core->load[k].load_addr, model->load[k].load_addr);
		same(b, "load_size", v, k, core->load[k].load_size, model->load[k].load_size);
		same(b, "remap_addr", v, k, core->load[k].remap_addr, model->load[k].remap_addr);
		same(b, "mapped_pages", v, k, core->load[k].mapped_pages,
		     model->load[k].mapped_pages);
	}
	same(b, "stream", v, 0, host_stream_position(b->kc, v), b->m->dlog[v]);
}

/* Where anything was ever mapped: pages of RAM, the image, the fault area, devices. */
static void compare_table(const struct both *b, unsigned v)
{
	static const uint64_t areas[] = { 0,
					  UNIVERSE_IMAGE_GPA,
					  UNIVERSE_FAULT_GPA,
					  UNIVERSE_DMA_IOVA,
					  UNIVERSE_DEVICE_PFN * KC_PAGE_SIZE,
					  KC_REMAP_START };

	same(b, "pgd_next", v, 0, b->kc->npt[v].pgd_next, b->m->pgd_next[v]);
	same(b, "pud_next", v, 0, b->kc->npt[v].pud_next, b->m->pud_next[v]);
	same(b, "pmd_next", v, 0, b->kc->npt[v].pmd_next, b->m->pmd_next[v]);
	for (unsigned k = 0; k < sizeof(areas) / sizeof(areas[0]); k++)
		for (uint64_t g = areas[k] / KC_PAGE_SIZE; g < areas[k] / KC_PAGE_SIZE + PAGES; g++)
			same(b, "NPT", v, g, walk_npt(b->kc, v, g * KC_PAGE_SIZE),
			     km_npt(b->m, v, g).pte);
}

static void compare_bank(const struct both *b, unsigned bank)
{
	const uint64_t areas[] = { 0, b->cfg.host_iova_offset, UNIVERSE_IMAGE_GPA / KC_PAGE_SIZE,
				   UNIVERSE_DMA_IOVA / KC_PAGE_SIZE };

	same(b, "bank", bank, 0, b->kc->bank[bank], b->m->bank[bank]);
	same(b, "spt_pgd_next", bank, 0, b->kc->spt[bank].pgd_next, b->m->spt_pgd_next[bank]);
	same(b, "spt_pmd_next", bank, 0, b->kc->spt[bank].pmd_next, b->m->spt_pmd_next[bank]);
	for (unsigned k = 0; k < sizeof(areas) / sizeof(areas[0]); k++)
		for (uint64_t page = areas[k]; page < areas[k] + PAGES; page++)
			same(b, "SPT", bank, page, walk_smmu_pt(b->kc, bank, page * KC_PAGE_SIZE),
			     km_spt(b->m, bank, page).pte);
}

static void compare_pages(const struct both *b)
{
	for (uint64_t pfn = 0; pfn < PAGES; pfn++) {
		struct s2_page core = get_pfn(b->kc, pfn);
		struct km_s2 model = km_s2(b->m, pfn);

		same(b, "owner", pfn, 0, core.owner, model.owner);
		same(b, "count", pfn, 0, core.count, model.count);
		same(b, "gfn", pfn, 0, core.gfn, model.gfn);
		same(b, "content", pfn, 0, host_page_content(b->kc, pfn).symbol, km_mem(b->m, pfn));
	}
}

static void compare(const struct both *b)
{
	same(b, "halt", 0, 0, b->kc->halt != 0, b->m->halt != 0);
	same(b, "sections", 0, 0, b->sections[0], b->sections[1]);
	same(b, "next_vmid", 0, 0, b->kc->next_vmid, b->m->next_vmid);
	same(b, "next_remap_ptr", 0, 0, b->kc->next_remap_ptr, b->m->next_remap_ptr);
	compare_cpus(b);
	compare_pages(b);
	for (unsigned v = 0; v < KC_VMIDS; v++) {
		compare_vm(b, v);
		compare_table(b, v);
	}
	for (unsigned bank = 0; bank < KC_BANKS; bank++)
		compare_bank(b, bank);
}

/* ---- random arguments: mostly sensible, sometimes not ----------------------------------- */

static uint64_t below(struct both *b, uint64_t n)
{
	return random_below(&b->random, n);
}

static uint64_t pick(struct both *b, const uint64_t *from, size_t count)
{
	return from[below(b, count)];
}
#define PICK(b, ...)                                                                               \
	pick(b, (const uint64_t[]){ __VA_ARGS__ },                                                 \
	     sizeof((const uint64_t[]){ __VA_ARGS__ }) / sizeof(uint64_t))

static uint64_t any_vm(struct both *b)
{
	return below(b, 12) ? 1 + below(b, 2) : PICK(b, 0, 3, 15, 16, 17, KC_INVALID64);
}

/* Mostly one of a few, so that what one trap maps another one meets. */
static uint64_t any_page(struct both *b)
{
	if (below(b, 2))
		return PICK(b, UNIVERSE_VM1_PFN, UNIVERSE_VM1_PFN + 1, UNIVERSE_VM1_PFN + 3,
			    UNIVERSE_VM1_PFN + 3, UNIVERSE_VM2_PFN, UNIVERSE_VM2_PFN + 1,
			    UNIVERSE_FAULT_PFN, UNIVERSE_FAULT_PFN + 1);
	if (below(b, 5))
		return below(b, PAGES - 2);
	return PICK(b, 0, PAGES - 1, UNIVERSE_DEVICE_PFN, UNIVERSE_SMMU0_PFN, UNIVERSE_GIC_PFN,
		    UNIVERSE_CORE_PFN, KC_PMD_PAGES, 1ull << 28, 1ull << 36, KC_INVALID64);
}

static uint64_t any_address(struct both *b)
{
	return any_page(b) * KC_PAGE_SIZE + (below(b, 12) ? 0 : below(b, KC_PAGE_SIZE));
}

static uint64_t any_gpa(struct both *b)
{
	if (below(b, 5))
		return UNIVERSE_IMAGE_GPA + below(b, 3) * KC_PAGE_SIZE;
	return PICK(b, UNIVERSE_FAULT_GPA, UNIVERSE_DMA_IOVA, UNIVERSE_DMA_IOVA, KC_PMD_SIZE, 0,
		    KC_ADDR_LIMIT, 1ull << 48, KC_INVALID64, UNIVERSE_IMAGE_GPA + 0x800);
}

static uint64_t any_size(struct both *b)
{
	if (below(b, 2))
		return KC_PAGE_SIZE;
	return PICK(b, 2 * KC_PAGE_SIZE, 0, 1, 1000, KC_PMD_SIZE, KC_PMD_SIZE + KC_PAGE_SIZE,
		    PAGES * KC_PAGE_SIZE, KC_ADDR_LIMIT, KC_INVALID64);
}

static uint64_t any_iova(struct both *b)
{
	return below(b, 2) ? any_gpa(b) : (any_page(b) + b->cfg.host_iova_offset) * KC_PAGE_SIZE;
}

static void set_reg(struct both *b, unsigned word, uint64_t value)
{
	km_set_hw(b->m, b->cpu, word, value);
	plat_reg_write(b->kc, b->cpu, (enum plat_reg)kcm_core_word(word), value);
}

static void set_arguments(struct both *b, const uint64_t x[6])
{
	for (unsigned k = 0; k < 6; k++)
		set_reg(b, KM_x0 + k, x[k]);
}

/* Whoever runs on this CPU has written its registers meanwhile. */
static void set_any_registers(struct both *b)
{
	for (uint64_t n = below(b, 4); n > 0; n--)
		set_reg(b, KM_x0 + 6 + (unsigned)below(b, 20), random_next(&b->random));
	set_reg(b, KM_fp_q0 + (unsigned)below(b, 66), random_next(&b->random));
	set_reg(b, KM_SYS_FIRST + (unsigned)below(b, KM_SYS_END + 1 - KM_SYS_FIRST),
		random_next(&b->random));
	set_reg(b, KM_elr_el2, PICK(b, UNIVERSE_IMAGE_GPA, SHARED_GPA, random_next(&b->random)));
	set_reg(b, KM_spsr_el2, PICK(b, 0, 1, 4, 5, 9, 0x10, 0x13, 0x3C5, random_next(&b->random)));
}

/* ---- traps --------------------------------------------------------------------------- */

static void hypercall(struct both *b, const uint64_t x[6])
{
	b->trap = "hypercall";
	set_arguments(b, x);
	host_hvc_handler(b->m, b->cpu);
	kc_host_hvc(b->kc, b->cpu);
}

static void any_memory_hypercall(struct both *b)
{
	uint64_t v = any_vm(b), image = PICK(b, 0, 0, 0, 1, 2, 5);

	switch (below(b, 6)) {
	case 0:
		hypercall(b, (uint64_t[6]){ KC_HVC_CLEAR_VM_S2_RANGE, v, any_address(b),
					    any_size(b) });
		return;
	case 1:
		hypercall(b, (uint64_t[6]){ KC_HVC_SET_BOOT_INFO, v, any_gpa(b), any_size(b) });
		return;
	case 2:
		hypercall(b, (uint64_t[6]){ KC_HVC_REMAP_VM_IMAGE, v, any_page(b), image });
		return;
	case 3:
		hypercall(b, (uint64_t[6]){ KC_HVC_PHYS_ADDR_IOREMAP, v, any_gpa(b),
					    below(b, 4) ? (UNIVERSE_DEVICE_PFN + below(b, 4)) *
								  KC_PAGE_SIZE
							: any_address(b),
					    any_size(b) });
		return;
	case 4:
		hypercall(b,
			  (uint64_t[6]){ KC_HVC_ENCRYPT_BUF, v, any_address(b), any_address(b) });
		return;
	default:
		hypercall(b, (uint64_t[6]){ KC_HVC_DECRYPT_BUF, v, any_address(b), any_gpa(b) });
	}
}

static void any_smmu_hypercall(struct both *b)
{
	uint64_t bank = PICK(b, 0, 0, 0, 1, 2, 3, 4, 8), smmu = PICK(b, 0, 0, 0, 0, 1, 2);
	uint64_t iova = any_iova(b);

	switch (below(b, 12)) {
	case 0:
		hypercall(b, (uint64_t[6]){ KC_HVC_SMMU_FREE_PGD, bank, smmu });
		return;
	case 1:
		hypercall(b, (uint64_t[6]){ KC_HVC_SMMU_ALLOC_PGD, bank, PICK(b, 0, 1, 1, 2, 2, 16),
					    smmu });
		return;
	case 2:
		hypercall(b, (uint64_t[6]){ KC_HVC_SMMU_IOVA_TO_PHYS, iova, bank, smmu });
		return;
	case 3:
	case 4:
	case 5:
		hypercall(b, (uint64_t[6]){ KC_HVC_SMMU_CLEAR, iova, bank, smmu });
		return;
	default:
		hypercall(b, (uint64_t[6]){ KC_HVC_SMMU_LPAE_MAP, iova,
					    iova / KC_PAGE_SIZE > b->cfg.host_iova_offset
						    ? iova - b->cfg.host_iova_offset * KC_PAGE_SIZE
						    : any_address(b),
					    PICK(b, 0, 1, 2, 3, 3, 3, 4, 1ull << 63), bank, smmu });
	}
}

static void any_vm_hypercall(struct both *b)
{
	uint64_t call =
		PICK(b, KC_HVC_TIMER_SET_CNTVOFF, KC_HVC_VERIFY_VM_IMAGE, KC_HVC_REGISTER_KVM,
		     KC_HVC_REGISTER_VCPU, KC_HVC_SAVE_CRYPT_VCPU, 30, 99, KC_HVC_GRANT);

	hypercall(b, (uint64_t[6]){ call, any_vm(b), PICK(b, 0, 0, 1, 2, 7, 8) });
}

static uint64_t abort_syndrome(struct both *b)
{
	uint64_t class = PICK(b, KC_ESR_EC_DABT_LOW, KC_ESR_EC_DABT_LOW, KC_ESR_EC_IABT_LOW);

	return class << KC_ESR_EC_SHIFT | KC_ESR_IL | (below(b, 6) ? KC_ESR_ISV : 0) |
	       below(b, 4) << KC_ESR_SAS_SHIFT | PICK(b, 0, 1, 7, 30, 31) << KC_ESR_SRT_SHIFT |
	       (below(b, 2) ? KC_ESR_WNR : 0) | 7;
}

static void set_fault(struct both *b, uint64_t address, uint64_t syndrome)
{
	set_reg(b, KM_hpfar_el2, address / KC_PAGE_SIZE << 4);
	set_reg(b, KM_far_el2, below(b, 10) ? address : random_next(&b->random));
	set_reg(b, KM_esr_el2, syndrome);
	set_reg(b, KM_ec, KC_EC_TRAP);
}

static void any_host_fault(struct both *b)
{
	uint64_t offset = PICK(b, 0, 4, 8, 0x48, 0x74, 0x400, 0xC00, 0x1000, 0x101C, 0x1800, 0x8008,
			       0x8020, 0x8024, 0x8034, 0x8058, 0x9020, 0xC020, 0xFFF8, 0x1002);
	uint64_t smmu = PICK(b, UNIVERSE_SMMU0_PFN, UNIVERSE_SMMU1_PFN) * KC_PAGE_SIZE + offset;

	b->trap = "host fault";
	set_fault(b, below(b, 3) ? any_address(b) : smmu, abort_syndrome(b));
	host_npt_handler(b->m, b->cpu);
	kc_host_npt(b->kc, b->cpu);
}

static void run_vcpu(struct both *b, const uint64_t x[6])
{
	b->trap = "vcpu_run";
	set_arguments(b, x);
	host_vcpu_run_handler(b->m, b->cpu);
	kc_host_vcpu_run(b->kc, b->cpu);
}

static void any_run(struct both *b)
{
	uint64_t pc = below(b, 4) ? UNIVERSE_IMAGE_GPA + below(b, 3 * KC_PAGE_SIZE)
				  : random_next(&b->random);

	run_vcpu(b, (uint64_t[6]){ any_vm(b), PICK(b, 0, 0, 0, 1, 1, 2, 8, KC_INVALID64),
				   below(b, 4) ? any_page(b) : 0,
				   PICK(b, 3, 3, 3, 2, 1, 0, KC_INVALID64),
				   PICK(b, 0, 0, 0, 1, 2, 3), pc });
}

static void any_exit(struct both *b)
{
	uint64_t class = PICK(b, KC_ESR_EC_HVC64, KC_ESR_EC_HVC64, KC_ESR_EC_HVC64, KC_ESR_EC_HVC64,
			      KC_ESR_EC_HVC64, KC_ESR_EC_HVC64, KC_ESR_EC_HVC32, KC_ESR_EC_WFX,
			      KC_ESR_EC_SYS64, KC_ESR_EC_DABT_LOW, KC_ESR_EC_DABT_LOW,
			      KC_ESR_EC_IABT_LOW, 0, 30, below(b, 64));
	uint64_t syndrome = (abort_syndrome(b) & ~(KC_ESR_EC_MASK << KC_ESR_EC_SHIFT)) |
			    class << KC_ESR_EC_SHIFT | (below(b, 8) ? 0 : KC_ESR_S1PTW);

	b->trap = "exit";
	set_fault(b, any_gpa(b), syndrome);
	set_reg(b, KM_ec, below(b, 8) ? KC_EC_TRAP : PICK(b, KC_EC_INTERRUPT, 1, 3, 31));
	set_arguments(
		b, (uint64_t[6]){ PICK(b, KC_HVC_GRANT, KC_HVC_GRANT, KC_HVC_GRANT, KC_HVC_REVOKE,
				       KC_HVC_REVOKE, 0x84000008, 0xC4000003, 0x84000004, 99),
				  random_next(&b->random), any_gpa(b), any_size(b) });
	vm_exit_handler(b->m, b->cpu);
	kc_vm_exit(b->kc, b->cpu);
}

static void any_trap(struct both *b)
{
	static void (*const of_host[])(struct both * b) = {
		any_memory_hypercall,
		any_memory_hypercall,
		any_smmu_hypercall,
		any_smmu_hypercall,
		any_vm_hypercall,
		any_host_fault,
		any_run,
		any_run,
	};

	b->cpu = (unsigned)below(b, CPUS);
	b->is_signed = below(b, 4) != 0;
	set_any_registers(b);
	if (b->m->cpu[b->cpu].ihost)
		of_host[below(b, sizeof(of_host) / sizeof(of_host[0]))](b);
	else
		any_exit(b);
	b->traps++;
	compare(b);
}

/* A VM with an image of two pages, a device and a vCPU, verified. */
static void make_vm(struct both *b, uint64_t v)
{
	const uint64_t calls[][6] = {
		{ KC_HVC_REGISTER_KVM },
		{ KC_HVC_REGISTER_VCPU, v, 0 },
		{ KC_HVC_REGISTER_VCPU, v, 1 },
		{ KC_HVC_SET_BOOT_INFO, v, UNIVERSE_IMAGE_GPA, 2 * KC_PAGE_SIZE },
		{ KC_HVC_REMAP_VM_IMAGE, v, UNIVERSE_VM1_PFN * v, 0 },
		{ KC_HVC_REMAP_VM_IMAGE, v, UNIVERSE_VM1_PFN * v + 1, 0 },
		{ KC_HVC_SMMU_ALLOC_PGD, v, v, 0 },
		{ KC_HVC_SMMU_LPAE_MAP, UNIVERSE_DMA_IOVA,
		  (UNIVERSE_VM1_PFN * v + 3) * KC_PAGE_SIZE, 3, v, 0 },
		{ KC_HVC_VERIFY_VM_IMAGE, v },
	};

	b->is_signed = true;
	for (unsigned k = 0; k < sizeof(calls) / sizeof(calls[0]); k++) {
		hypercall(b, calls[k]);
		compare(b);
	}
	assert_int_equal(b->kc->vm[v].state, KC_VERIFIED);
	run_vcpu(b, (uint64_t[6]){ v, 0, 0, 0, 0, UNIVERSE_IMAGE_GPA });
	compare(b);
	assert_int_equal(b->kc->cpu[b->cpu].cur_vmid, v);
}

/* ---- tests ------------------------------------------------------------------------------- */

static void create_both(struct both *b, unsigned machine)
{
	*b = (struct both){ .machine = machine, .trap = "start" };
	random_seed(&b->random, machine);
	create_core(b);
	create_model(b);
	compare(b);
}

static void destroy_both(struct both *b)
{
	host_destroy(b->kc);
	kmodel_destroy(b->m);
}

/* VMs on both CPUs and a device of the host, so that what follows meets all of them. */
static void make_vms(struct both *b)
{
	hypercall(b, (uint64_t[6]){ KC_HVC_SMMU_ALLOC_PGD, 0, KC_HOSTVISOR, 0 });
	for (b->cpu = 0; b->cpu < CPUS; b->cpu++)
		make_vm(b, 1 + b->cpu);
}

static void core_and_model_agree_after_every_trap(void **state)
{
	(void)state;
	for (unsigned machine = 0; machine < MACHINES; machine++) {
		struct both b;

		create_both(&b, machine);
		if (machine % 4)
			make_vms(&b);
		for (unsigned t = 0; t < TRAPS && !b.kc->halt; t++)
			any_trap(&b);
		destroy_both(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(core_and_model_agree_after_every_trap),
	};

	return cmocka_run_group_tests_name("core and model", tests, NULL, NULL);
}
