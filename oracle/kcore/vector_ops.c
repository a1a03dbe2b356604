/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/vector_ops.h"

#include <inttypes.h>
#include <stdio.h>

#include "oracle/kcore/view_words.h"

/* ---- side conditions (10.10) ------------------------------------------------------ */

static bool always(const struct vector_call *c)
{
	(void)c;
	return true;
}

static bool valid_addr(const struct vector_call *c)
{
	return c->arg[0] < KC_ADDR_LIMIT;
}

static bool valid_vm(const struct vector_call *c)
{
	return kc_is_vm(c->arg[0]);
}

static bool valid_vm_off(const struct vector_call *c)
{
	return valid_vm(c) && c->m->vm[c->arg[0]].state >= KC_POWEROFF;
}

static bool valid_vm_and_pa(const struct vector_call *c)
{
	return valid_vm(c) && c->arg[2] < KC_PADDR_LIMIT;
}

/* map_pfn_vm_inv: every frame about to be mapped is the VM's, unless it is off. */
static bool frames_owned(const struct vector_call *c)
{
	uint64_t pfn = (c->arg[2] & KC_PHYS_MASK) / KC_PAGE_SIZE;
	uint64_t frames = c->arg[3] == 2 ? KC_PMD_PAGES : 1;

	if (!valid_vm(c) || valid_vm_off(c))
		return valid_vm(c);
	for (uint64_t k = 0; k < frames; k++) {
		if (km_s2(c->m, pfn + k).owner != c->arg[0])
			return false;
	}
	return true;
}

static bool valid_bank(uint64_t cbndx, uint64_t index)
{
	return cbndx < KC_SMMU_BANKS && index < KC_SMMU_NUM;
}

static bool valid_bank_01(const struct vector_call *c)
{
	return valid_bank(c->arg[0], c->arg[1]);
}

static bool valid_bank_12(const struct vector_call *c)
{
	return valid_bank(c->arg[1], c->arg[2]);
}

static bool valid_bank_02_and_owner(const struct vector_call *c)
{
	return valid_bank(c->arg[0], c->arg[2]) && c->arg[1] < KC_COREVISOR;
}

/* ---- calls ----------------------------------------------------------------------- */

#define CALL0(name)                                                                                \
	static struct km_result run_##name(const struct vector_call *c)                            \
	{                                                                                          \
		return local_##name(c->m);                                                         \
	}
#define CALL1(name)                                                                                \
	static struct km_result run_##name(const struct vector_call *c)                            \
	{                                                                                          \
		return local_##name(c->m, c->arg[0]);                                              \
	}
#define CALL2(name)                                                                                \
	static struct km_result run_##name(const struct vector_call *c)                            \
	{                                                                                          \
		return local_##name(c->m, c->arg[0], c->arg[1]);                                   \
	}
#define CALL3(name)                                                                                \
	static struct km_result run_##name(const struct vector_call *c)                            \
	{                                                                                          \
		return local_##name(c->m, c->arg[0], c->arg[1], c->arg[2]);                        \
	}
#define CALL4(name)                                                                                \
	static struct km_result run_##name(const struct vector_call *c)                            \
	{                                                                                          \
		return local_##name(c->m, c->arg[0], c->arg[1], c->arg[2], c->arg[3]);             \
	}

CALL1(map_host)
CALL2(clear_vm_page)
CALL3(assign_pfn_to_vm)
CALL4(map_pfn_vm)
CALL3(map_io)
CALL2(grant_vm_page)
CALL2(revoke_vm_page)
CALL2(set_vcpu_active)
CALL2(set_vcpu_inactive)
CALL1(set_vm_poweroff)
CALL2(register_vcpu)
CALL0(gen_vmid)
CALL1(register_kvm)
CALL3(set_boot_info)
CALL3(remap_vm_image)
CALL1(verify_vm)
CALL2(free_smmu_pgd)
CALL4(alloc_smmu_pgd)
CALL4(smmu_assign_page)
CALL4(smmu_map_page)
CALL3(smmu_clear)
CALL3(save_encrypt_buf)

static struct km_result run_load_encrypted_vcpu(const struct vector_call *c)
{
	return local_load_encrypted_vcpu(c->m, c->arg[0], c->arg[1], c->ctxt);
}

/* As published a decrypted page has no guest page number yet: the destination is ignored. */
static struct km_result run_load_decrypt_buf(const struct vector_call *c)
{
	return local_load_decrypt_buf(c->m, c->arg[0], c->arg[1], 0);
}

static struct km_result run_mmap(const struct vector_call *c)
{
	bool halt = local_mmap(c->m, c->arg[0], c->arg[1], c->arg[2], c->arg[3]);

	return (struct km_result){ .halt = halt };
}

static struct km_result run_spt_map(const struct vector_call *c)
{
	bool halt = local_spt_map(c->m, c->arg[0], c->arg[1], c->arg[2], c->arg[3]);

	return (struct km_result){ .halt = halt };
}

static struct km_result run_hvc(const struct vector_call *c)
{
	return host_hvc_handler(c->m, c->cpu);
}

static struct km_result run_npt(const struct vector_call *c)
{
	return host_npt_handler(c->m, c->cpu);
}

static struct km_result run_run(const struct vector_call *c)
{
	return host_vcpu_run_handler(c->m, c->cpu);
}

static struct km_result run_exit(const struct vector_call *c)
{
	return vm_exit_handler(c->m, c->cpu);
}

static struct km_result run_mem_load(const struct vector_call *c)
{
	return mem_load(c->m, c->cpu, c->arg[0], c->arg[1]);
}

static struct km_result run_mem_store(const struct vector_call *c)
{
	return mem_store(c->m, c->cpu, c->arg[0], c->arg[1]);
}

static struct km_result run_dev_load(const struct vector_call *c)
{
	return dev_load(c->m, c->cpu, c->arg[0], c->arg[1], c->arg[2], c->arg[3]);
}

static struct km_result run_dev_store(const struct vector_call *c)
{
	return dev_store(c->m, c->cpu, c->arg[0], c->arg[1], c->arg[2], c->arg[3]);
}

/* The exit phase alone, as if a trap had just been taken. */
static struct km_result run_prep_exit(const struct vector_call *c)
{
	km_store(c->m, KM_F_CPU, c->cpu * KM_CPU_STRIDE, &c->m->cpu[c->cpu].icore, 1);
	return prep_exit_vm(c->m, c->cpu);
}

/* ---- the table ------------------------------------------------------------------- */

#define S2PAGE KM_C_S2PAGE
#define NPT KM_C_NPT
#define INFO KM_C_INFO
#define CORE KM_C_CORE
#define SMMU KM_C_SMMU
#define SPT KM_C_SPT
#define MEM KM_C_FLATMEM
#define OP(name, ...)                                                                              \
	{                                                                                          \
#name, __VA_ARGS__                                                                 \
	}

/* clang-format off */
static const struct vector_op local_ops[] = {
	OP(map_host, 1, run_map_host, STREAM_NONE, S2PAGE | NPT, valid_addr),
	OP(clear_vm_page, 2, run_clear_vm_page, STREAM_NONE, S2PAGE | NPT | MEM, valid_vm_off),
	OP(assign_pfn_to_vm, 3, run_assign_pfn_to_vm, STREAM_TARGET, S2PAGE | NPT | MEM, valid_vm),
	OP(map_pfn_vm, 4, run_map_pfn_vm, STREAM_NONE, NPT, frames_owned),
	OP(map_io, 3, run_map_io, STREAM_NONE, INFO | S2PAGE | NPT, valid_vm_and_pa),
	OP(grant_vm_page, 2, run_grant_vm_page, STREAM_NONE, S2PAGE, valid_vm),
	OP(revoke_vm_page, 2, run_revoke_vm_page, STREAM_TARGET, S2PAGE | NPT | MEM, valid_vm),
	OP(set_vcpu_active, 2, run_set_vcpu_active, STREAM_NONE, INFO, always),
	OP(set_vcpu_inactive, 2, run_set_vcpu_inactive, STREAM_NONE, INFO, always),
	OP(set_vm_poweroff, 1, run_set_vm_poweroff, STREAM_NONE, INFO, always),
	OP(register_vcpu, 2, run_register_vcpu, STREAM_NONE, INFO, always),
	OP(gen_vmid, 0, run_gen_vmid, STREAM_NONE, CORE, always),
	OP(register_kvm, 1, run_register_kvm, STREAM_NONE, INFO, always),
	OP(set_boot_info, 3, run_set_boot_info, STREAM_NONE, INFO | CORE, always),
	OP(remap_vm_image, 3, run_remap_vm_image, STREAM_NONE, INFO | NPT, always),
	OP(verify_vm, 1, run_verify_vm, STREAM_NONE, INFO, NULL),
	OP(free_smmu_pgd, 2, run_free_smmu_pgd, STREAM_NONE, SMMU | INFO, valid_bank_01),
	OP(alloc_smmu_pgd, 4, run_alloc_smmu_pgd, STREAM_NONE, SMMU | INFO | SPT,
	   valid_bank_02_and_owner),
	OP(smmu_assign_page, 4, run_smmu_assign_page, STREAM_NONE, SMMU | INFO | S2PAGE | NPT,
	   valid_bank_01),
	OP(smmu_map_page, 4, run_smmu_map_page, STREAM_NONE, SMMU | INFO | S2PAGE | SPT,
	   valid_bank_01),
	OP(smmu_clear, 3, run_smmu_clear, STREAM_NONE, SMMU | INFO | S2PAGE | SPT, valid_bank_12),
	OP(load_encrypted_vcpu, 2, run_load_encrypted_vcpu, STREAM_HOST, INFO, always),
	OP(save_encrypt_buf, 3, run_save_encrypt_buf, STREAM_HOST, S2PAGE | MEM, always),
	OP(load_decrypt_buf, 2, run_load_decrypt_buf, STREAM_HOST, INFO | S2PAGE | NPT | MEM,
	   valid_vm),
	OP(mmap, 4, run_mmap, STREAM_NONE, 0, NULL),
	OP(spt_map, 4, run_spt_map, STREAM_NONE, 0, NULL),
};

static const struct vector_op handler_ops[] = {
	OP(hvc, 0, run_hvc, STREAM_NONE, 0, NULL),
	OP(npt, 0, run_npt, STREAM_NONE, 0, NULL),
	OP(run, 0, run_run, STREAM_NONE, 0, NULL),
	OP(exit, 0, run_exit, STREAM_NONE, 0, NULL),
	OP(mem_load, 2, run_mem_load, STREAM_NONE, 0, NULL),
	OP(mem_store, 2, run_mem_store, STREAM_NONE, 0, NULL),
	OP(dev_load, 4, run_dev_load, STREAM_NONE, 0, NULL),
	OP(dev_store, 4, run_dev_store, STREAM_NONE, 0, NULL),
	OP(prep_exit, 0, run_prep_exit, STREAM_NONE, 0, NULL),
};
/* clang-format on */

const struct vector_op *vector_op_find(struct vector_word name, bool handlers)
{
	const struct vector_op *op = handlers ? handler_ops : local_ops;
	size_t n = handlers ? sizeof(handler_ops) : sizeof(local_ops);

	for (size_t i = 0; i < n / sizeof(*op); i++) {
		if (word_is(name, op[i].name))
			return &op[i];
	}
	return NULL;
}

/* ---- results --------------------------------------------------------------------- */

/* In the order in which vectors list them. */
static const struct {
	uint32_t bit;
	const char *name;
} component[] = {
	{ SMMU, "smmu" }, { INFO, "info" }, { CORE, "core" },	{ S2PAGE, "s2page" },
	{ NPT, "npt" },	  { SPT, "spt" },   { MEM, "flatmem" },
};

size_t vector_out(const struct vector_op *op, bool handlers, const struct km_result *r,
		  bool premise, char word[VECTOR_OUT_WORDS][VECTOR_OUT_TEXT])
{
	size_t n = 0;

	if (r->stuck) {
		snprintf(word[n++], VECTOR_OUT_TEXT, "none");
		return n;
	}
	snprintf(word[n++], VECTOR_OUT_TEXT, "halt=%d", r->halt);
	if (handlers)
		return n;
	if (op->stream == STREAM_NONE)
		snprintf(word[n++], VECTOR_OUT_TEXT, "logn=-");
	else
		snprintf(word[n++], VECTOR_OUT_TEXT, "logn=%" PRIu64, r->next);
	for (size_t i = 0; i < sizeof(component) / sizeof(component[0]); i++) {
		if (op->components & component[i].bit)
			snprintf(word[n++], VECTOR_OUT_TEXT, "%s=%c", component[i].name,
				 r->reached & component[i].bit ? 'P' : 'N');
	}
	snprintf(word[n++], VECTOR_OUT_TEXT, "hyp=%c", !op->premise ? '-' : premise ? '1' : '0');
	return n;
}
