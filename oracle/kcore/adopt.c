/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Accesses that raced with a critical section (12.4): what they did to registers,
 * pages and streams is given to the model, which has no state in the middle of one.
 * oracle/engine/race.h says what is asked of it.
 */
#include "hyp/plat/host/host.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/model/content.h"
#include "oracle/kcore/model/steps.h"
#include "oracle/kcore/relate.h"

static void adopt_register(struct kmodel_machine *model, struct kcore *kc, uint64_t index)
{
	unsigned cpu = (unsigned)(index / HOST_REG_STRIDE), reg = index % HOST_REG_STRIDE;

	kcm_set_live(model, cpu, reg, plat_reg_read(kc, cpu, (enum plat_reg)reg));
}

static void adopt_word(struct kmodel_machine *model, const struct kcore *kc, uint64_t index)
{
	uint64_t pfn = index / HOST_PAGE_WORDS, word = index % HOST_PAGE_WORDS;

	content_store(model, pfn, word, host_page_word(kc, pfn, word));
}

void kc_adopt(struct machine *base, const struct machine *m, const struct change *c, size_t count)
{
	struct kmodel_machine *model = kcm_machine(base);
	struct kcore *kc = kc_machine_const(m)->kc;

	for (size_t i = 0; i < count; i++) {
		switch (c[i].field) {
		case HOST_F_REG:
			adopt_register(model, kc, c[i].index);
			break;
		case HOST_F_PAGE_WORD:
			adopt_word(model, kc, c[i].index);
			break;
		case HOST_F_STREAM_POS:
			kcm_set_position(model, 0, c[i].index,
					 host_stream_position(kc, c[i].index));
			break;
		default: /* caches, and how pages with words of their own are kept */
			break;
		}
	}
}
