/* SPDX-License-Identifier: Apache-2.0 */
/* Names of cells of the model, for people. */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

#include "hyp/kcore/kcore.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/model/words.h"

#define MAP_STRIDE (2 * MAP_WORDS)

/* How the index of a field reads. */
enum shape {
	SHAPE_NONE,    /* name */
	SHAPE_ONE,     /* name[index] */
	SHAPE_STRIDE,  /* name[index / KM_WORD_STRIDE].word[the rest] */
	SHAPE_REG,     /* cpu and register */
	SHAPE_CONTEXT, /* vmid, vcpu and word */
	SHAPE_UNIT     /* name[unit][the rest] (KM_UNIT_SHIFT) */
};

struct field {
	const char *name;
	enum shape shape;
};

static const struct field fields[] = {
	[KM_F_HALT] = { "halt", SHAPE_NONE },
	[KM_F_CPU] = { "CPU", SHAPE_ONE },
	[KM_F_HW] = { "", SHAPE_REG },
	[KM_F_CTXT] = { "CTX", SHAPE_CONTEXT },
	[KM_F_VM] = { "VM", SHAPE_STRIDE },
	[KM_F_CORE] = { "CORE", SHAPE_ONE },
	[KM_F_BANK] = { "BANK", SHAPE_ONE },
	[KM_F_NEXT] = { "NPT.next", SHAPE_ONE },
	[KM_F_SPT_NEXT] = { "SPT.next", SHAPE_ONE },
	[KM_F_HLOCK] = { "HLOCK", SHAPE_ONE },
	[KM_F_DLOG] = { "nlog", SHAPE_ONE },
	[KM_F_KLOG] = { "klog", SHAPE_ONE },
	[KM_F_EPOCH] = { "table", SHAPE_ONE },
};

static const struct field maps[] = {
	[KM_F_MEM / MAP_STRIDE] = { "MEM.symbol", SHAPE_ONE },
	[KM_F_S2 / MAP_STRIDE] = { "S2", SHAPE_ONE },
	[KM_F_NPT / MAP_STRIDE] = { "NPT", SHAPE_UNIT },
	[KM_F_PGD_T / MAP_STRIDE] = { "NPT.pgd_t", SHAPE_ONE },
	[KM_F_PUD_T / MAP_STRIDE] = { "NPT.pud_t", SHAPE_ONE },
	[KM_F_PMD_T / MAP_STRIDE] = { "NPT.pmd_t", SHAPE_ONE },
	[KM_F_SPT / MAP_STRIDE] = { "SPT", SHAPE_UNIT },
	[KM_F_SPT_PGD_T / MAP_STRIDE] = { "SPT.pgd_t", SHAPE_ONE },
	[KM_F_SPT_PMD_T / MAP_STRIDE] = { "SPT.pmd_t", SHAPE_ONE },
	[KM_F_GFN / MAP_STRIDE] = { "GFN", SHAPE_UNIT },
	[KCM_F_WORD / MAP_STRIDE] = { "MEM", SHAPE_ONE },
	[KCM_F_PAGE / MAP_STRIDE] = { "MEM.page", SHAPE_ONE },
};

static void describe(const struct field *f, uint64_t index, char *buffer, size_t size)
{
	switch (f->shape) {
	case SHAPE_NONE:
		snprintf(buffer, size, "%s", f->name);
		break;
	case SHAPE_ONE:
		snprintf(buffer, size, "%s[%#" PRIx64 "]", f->name, index);
		break;
	case SHAPE_STRIDE:
		snprintf(buffer, size, "%s[%" PRIu64 "].word[%" PRIu64 "]", f->name,
			 index / KM_WORD_STRIDE, index % KM_WORD_STRIDE);
		break;
	case SHAPE_REG:
		snprintf(buffer, size, "cpu%" PRIu64 ".%s", index / KM_WORD_STRIDE,
			 kc_reg_name(kcm_core_word((unsigned)(index % KM_WORD_STRIDE))));
		break;
	case SHAPE_CONTEXT:
		snprintf(buffer, size, "%s[%" PRIu64 "][%" PRIu64 "].%s", f->name,
			 index / KM_WORD_STRIDE / KC_VCPU_PER_VM,
			 index / KM_WORD_STRIDE % KC_VCPU_PER_VM,
			 kc_reg_name(kcm_core_word((unsigned)(index % KM_WORD_STRIDE))));
		break;
	case SHAPE_UNIT:
		snprintf(buffer, size, "%s[%" PRIu64 "][%#" PRIx64 "]", f->name,
			 index >> KM_UNIT_SHIFT, index % (UINT64_C(1) << KM_UNIT_SHIFT));
		break;
	}
}

void kcm_cell_name(const struct machine *m, uint32_t field, uint64_t index, char *buffer,
		   size_t size)
{
	uint32_t own = field - KCM_FIELDS;
	const struct field unknown = { "field", SHAPE_ONE };
	const struct field *f = &unknown;

	(void)m;
	if (own < sizeof(fields) / sizeof(fields[0]))
		f = &fields[own];
	else if (own >= KM_F_MEM && own < KCM_F_END)
		f = &maps[own / MAP_STRIDE];
	describe(f->name ? f : &unknown, index, buffer, size);
}
