/* SPDX-License-Identifier: Apache-2.0 */
/* smmu_registers over the model: what it lets through keeps translation in force (8.4). */
#include <inttypes.h>

#include "oracle/kcore/clause.h"
#include "oracle/kcore/model/access.h"
#include "oracle/kcore/smmu_rules.h"

static void check_write(const struct clause_at *at, const struct kcm_smmu_write *w)
{
	CLAUSE(at, smmu_registers, true,
	       kc_smmu_value_holds(at->m, (unsigned)w->dev, w->offset, w->value, w->own),
	       "0x%" PRIx64 " reached register 0x%" PRIx64 " of SMMU %" PRIu64, w->value, w->offset,
	       w->dev);
}

/* A nested step is judged with the step that contains it. */
void kcm_after_step(struct machine *m, const struct step *s, const struct step_result *r,
		    const struct clause_sink *sink)
{
	if (r->skipped || s->nest)
		return;
	for (unsigned i = 0; i < kmodel_machine(m)->smmu_writes; i++) {
		const struct kcm_smmu_write *w = &kmodel_machine(m)->smmu_write[i];
		const struct clause_at at = { m, OBJECT(OBJ_CPU, 0, w->cpu), sink };

		check_write(&at, w);
	}
}
