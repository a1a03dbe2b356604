/* SPDX-License-Identifier: Apache-2.0 */
/* Names of cells, for people. */
#include <inttypes.h>
#include <stdio.h>

#include "hyp/kcore/kcore.h"
#include "hyp/plat/host/host.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/core/tables.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/machine.h"

/* How the index of a field reads. */
enum shape {
	SHAPE_NONE,    /* name */
	SHAPE_ONE,     /* name[index] */
	SHAPE_EIGHT,   /* name[index / KC_VM_STRIDE][index % KC_VM_STRIDE] */
	SHAPE_PAGE,    /* name[pfn of the record] */
	SHAPE_WORD,    /* name[index / 512][index % 512] */
	SHAPE_REG,     /* cpu and register */
	SHAPE_CONTEXT, /* vmid, vcpu and word */
	SHAPE_TABLE    /* table, unit, level and offset */
};

static const struct {
	const char *name;
	enum shape shape;
} fields[] = {
	[HOST_F_REG] = { "", SHAPE_REG },
	[HOST_F_PAGE_SYM] = { "MEM.symbol", SHAPE_ONE },
	[HOST_F_PAGE_SLOT] = { "MEM.slot", SHAPE_ONE },
	[HOST_F_PAGE_WORD] = { "MEM", SHAPE_WORD },
	[HOST_F_PAGE_DIGEST] = { "MEM.digest", SHAPE_ONE },
	[HOST_F_SLOT_NEXT] = { "MEM.slots", SHAPE_NONE },
	[HOST_F_STREAM_POS] = { "nlog", SHAPE_ONE },
	[HOST_F_LOCK] = { "LOCK", SHAPE_ONE },
	[HOST_F_TLB] = { "TLB", SHAPE_ONE },
	[HOST_F_TLB_EPOCH] = { "TLB.epoch", SHAPE_ONE },
	[HOST_F_SMMU_ENABLE] = { "SMMU.enable", SHAPE_ONE },
	[HOST_F_SMMU_REG] = { "SMMU.register", SHAPE_ONE },
	[HOST_F_CRYPTO] = { "CRYPTO", SHAPE_ONE },
	[KC_F_HALT] = { "halt", SHAPE_NONE },
	[KC_F_ICORE] = { "CPU.icore", SHAPE_ONE },
	[KC_F_IHOST] = { "CPU.ihost", SHAPE_ONE },
	[KC_F_CUR_VMID] = { "CPU.cur_vmid", SHAPE_ONE },
	[KC_F_CUR_VCPUID] = { "CPU.cur_vcpuid", SHAPE_ONE },
	[KC_F_VM_KVM] = { "VM.kvm", SHAPE_ONE },
	[KC_F_VM_VCPU] = { "VM.vcpu", SHAPE_EIGHT },
	[KC_F_VM_STATE] = { "VM.state", SHAPE_ONE },
	[KC_F_VM_VCPU_STATE] = { "VM.vcpu_state", SHAPE_EIGHT },
	[KC_F_VM_TORN_DOWN] = { "VM.torn_down", SHAPE_ONE },
	[KC_F_VM_NEXT_LOAD_INFO] = { "VM.next_load_info", SHAPE_ONE },
	[KC_F_VM_LOAD_ADDR] = { "VM.load_addr", SHAPE_EIGHT },
	[KC_F_VM_LOAD_SIZE] = { "VM.load_size", SHAPE_EIGHT },
	[KC_F_VM_REMAP_ADDR] = { "VM.remap_addr", SHAPE_EIGHT },
	[KC_F_VM_MAPPED_PAGES] = { "VM.mapped_pages", SHAPE_EIGHT },
	[KC_F_VM_INC_EXE] = { "VM.inc_exe", SHAPE_ONE },
	[KC_F_NEXT_VMID] = { "next_vmid", SHAPE_NONE },
	[KC_F_NEXT_REMAP_PTR] = { "next_remap_ptr", SHAPE_NONE },
	[KC_F_BANK] = { "BANK", SHAPE_ONE },
	[KC_F_S2_OWNER] = { "S2.owner", SHAPE_PAGE },
	[KC_F_S2_COUNT] = { "S2.count", SHAPE_PAGE },
	[KC_F_S2_GFN] = { "S2.gfn", SHAPE_PAGE },
	[KC_F_GFN_INDEX] = { "GFN_INDEX", SHAPE_ONE },
	[KC_F_NPT_PGD_NEXT] = { "NPT.pgd_next", SHAPE_ONE },
	[KC_F_NPT_PUD_NEXT] = { "NPT.pud_next", SHAPE_ONE },
	[KC_F_NPT_PMD_NEXT] = { "NPT.pmd_next", SHAPE_ONE },
	[KC_F_SPT_PGD_NEXT] = { "SPT.pgd_next", SHAPE_ONE },
	[KC_F_SPT_PMD_NEXT] = { "SPT.pmd_next", SHAPE_ONE },
	[KC_F_TABLE] = { "", SHAPE_TABLE },
	[KC_F_CTXT] = { "CTX", SHAPE_CONTEXT },
	[KC_F_PARENT] = { "harness.parent", SHAPE_ONE },
	[KC_F_DEGRADED] = { "harness.degraded", SHAPE_NONE },
};

static void table_name(const struct kc_machine *m, uint64_t offset, char *buffer, size_t size)
{
	unsigned level;
	const struct kc_table *t = table_at(m, offset, &level);

	if (t)
		snprintf(buffer, size, "%s[%u].level%u[%#" PRIx64 "]", t->smmu ? "SPT" : "NPT",
			 t->unit, level, offset - t->start[level]);
	else
		snprintf(buffer, size, "TABLE[%#" PRIx64 "]", offset);
}

void kc_cell_name(const struct machine *base, uint32_t field, uint64_t index, char *buffer,
		  size_t size)
{
	const struct kc_machine *m = kc_machine_const(base);
	const char *name = field < sizeof(fields) / sizeof(fields[0]) ? fields[field].name : NULL;

	if (!name) {
		snprintf(buffer, size, "field%" PRIu32 "[%#" PRIx64 "]", field, index);
		return;
	}
	switch (fields[field].shape) {
	case SHAPE_NONE:
		snprintf(buffer, size, "%s", name);
		break;
	case SHAPE_ONE:
		snprintf(buffer, size, "%s[%#" PRIx64 "]", name, index);
		break;
	case SHAPE_EIGHT:
		snprintf(buffer, size, "%s[%" PRIu64 "][%" PRIu64 "]", name, index / KC_VM_STRIDE,
			 index % KC_VM_STRIDE);
		break;
	case SHAPE_PAGE:
		snprintf(buffer, size, "%s[%#" PRIx64 "]", name,
			 tables_pfn_of_record(m->kc, index));
		break;
	case SHAPE_WORD:
		snprintf(buffer, size, "%s[%#" PRIx64 "][%" PRIu64 "]", name,
			 index / HOST_PAGE_WORDS, index % HOST_PAGE_WORDS);
		break;
	case SHAPE_REG:
		snprintf(buffer, size, "cpu%" PRIu64 ".%s", index / HOST_REG_STRIDE,
			 kc_reg_name((unsigned)(index % HOST_REG_STRIDE)));
		break;
	case SHAPE_CONTEXT:
		snprintf(buffer, size, "%s[%" PRIu64 "][%" PRIu64 "].%s", name,
			 index / KC_CTXT_STRIDE / KC_VCPU_PER_VM,
			 index / KC_CTXT_STRIDE % KC_VCPU_PER_VM,
			 kc_reg_name((unsigned)(index % KC_CTXT_STRIDE)));
		break;
	case SHAPE_TABLE:
		table_name(m, index, buffer, size);
		break;
	}
}
