/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Touched objects of the model: after every random step, an object that was not
 * touched looks the same to every principal and through every accessor as before;
 * and what clauses relate to a store is touched with it.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "oracle/engine/objects.h"
#include "oracle/engine/grow.h"
#include "oracle/engine/random.h"
#include "oracle/kcore/kinds.h"
#include "oracle/kcore/model/access.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/ops.h"

#define PAGES 128u
#define RUNS 17u
#define STEPS 60u

struct looks {
	struct machine *m;
	struct random random;
	object_id *o;
	uint64_t *before;
	size_t count, capacity, looks;
	struct object_set touched;
};

/* ---- streams ---------------------------------------------------------------------------- */

static uint64_t value(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	/* The pc that a first run needs may come along. */
	return n % 3 ? v << 32 | n : 0x40000000;
}

static void consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static bool is_signed(void *ctx, uint64_t hash)
{
	(void)ctx;
	(void)hash;
	return true;
}

/* ---- what an object is, as one number ------------------------------------------------------ */

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * 0x9E3779B97F4A7C15ull;
	return h ^ h >> 29;
}

static uint64_t mix_words(uint64_t h, const uint64_t *w, size_t n)
{
	for (size_t i = 0; i < n; i++)
		h = mix(h, w[i]);
	return h;
}

static uint64_t facts_of(const struct machine *m, object_id o)
{
	unsigned unit = OBJECT_UNIT(o);
	uint64_t key = OBJECT_KEY(o);
	struct acc_page page;
	acc_page_content content;
	struct acc_entry e;

	switch (OBJECT_KIND(o)) {
	case OBJ_PAGE:
		page = acc_page(m, key);
		content = acc_content(m, key);
		return mix(mix(mix(page.owner, page.count), page.gfn),
			   mix(content.symbol, content.digest));
	case OBJ_NPT:
		e = acc_npt(m, unit, key);
		return mix(mix(e.pfn, e.level), e.pte);
	case OBJ_SPT:
		e = acc_spt(m, unit, key);
		return mix(e.pfn, e.pte);
	case OBJ_BANK:
		return acc_bank(m, (unsigned)key);
	case OBJ_CTXT:
		return mix_words(0, acc_ctxt(m, unit, (unsigned)key), KM_CTXT_WORDS);
	case OBJ_LOG:
		return mix(acc_data_log(m, (unsigned)key), acc_core_data_log(m, (unsigned)key));
	default:
		return 0;
	}
}

static uint64_t look(const struct looks *l, object_id o)
{
	uint64_t view[ENGINE_VIEW_WORDS], h = facts_of(l->m, o);

	for (unsigned q = 0; q < KC_PRINCIPALS; q++)
		h = mix_words(mix(h, q), view, kmodel_view(l->m, q, o, view));
	return h;
}

/* ---- all objects, before and after ---------------------------------------------------------- */

static void add_object(void *ctx, object_id o)
{
	struct looks *l = ctx;

	l->o = grow(l->o, l->count + 1, &l->capacity, sizeof(*l->o));
	l->o[l->count++] = o;
}

static bool is_touched(const struct looks *l, object_id o)
{
	return objects_contain(&l->touched, o);
}

static void assert_touched_if_changed(struct looks *l, const struct step *s)
{
	char name[96];

	for (size_t i = 0; i < l->count; i++) {
		if (look(l, l->o[i]) == l->before[i] || is_touched(l, l->o[i]))
			continue;
		kmodel_object_name(l->o[i], name, sizeof(name));
		fail_msg("%s %#" PRIx64 " %#" PRIx64 " %#" PRIx64 " %#" PRIx64
			 ": %s differs and was not touched",
			 kcore_ops[s->op].name, s->arg[0], s->arg[1], s->arg[2], s->arg[3], name);
	}
}

/* Objects that exist only after are looked at in the state before as well. */
static void run_and_compare(struct looks *l, const struct step *s)
{
	struct journal_mark mark = journal_mark(&l->m->journal);
	struct step_result r;

	kcm_step(l->m, s, &r);
	l->count = 0;
	kcm_objects(l->m, add_object, l);
	objects_touched(&l->touched, &l->m->journal, mark);
	l->before = grow(l->before, l->count, &l->looks, sizeof(*l->before));
	journal_rewind(&l->m->journal, mark);
	for (size_t i = 0; i < l->count; i++)
		l->before[i] = look(l, l->o[i]);
	journal_replay(&l->m->journal, mark);
	assert_touched_if_changed(l, s);
}

/* ---- steps ---------------------------------------------------------------------------------- */

static struct step step_of(enum kc_op op, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
	return (struct step){ .op = (uint8_t)op, .arg = { a, b, c, d } };
}

/* A VM with an image, a device and shared pages. */
#define BUILD_STEPS 16u

static void build_step(struct looks *l, unsigned n)
{
	const struct step step[BUILD_STEPS] = {
		step_of(KOP_REGISTER_KVM, 0, 0, 0, 0),
		step_of(KOP_REGISTER_VCPU, 1, 0, 0, 0),
		step_of(KOP_SET_BOOT_INFO, 1, 0x40000000, 0x1800, 0),
		step_of(KOP_REMAP_VM_IMAGE, 1, 0x10, 0, 0),
		step_of(KOP_REMAP_VM_IMAGE, 1, 0x11, 0, 0),
		step_of(KOP_SMMU_ALLOC_PGD, 0, 1, 0, 0),
		step_of(KOP_SMMU_LPAE_MAP, 0x60000000, 0x12000, 3, 0),
		step_of(KOP_SMMU_ALLOC_PGD, 1, 0, 0, 0),
		step_of(KOP_SMMU_LPAE_MAP, 0x8000030000, 0x30000, 3, 1),
		step_of(KOP_VERIFY_VM_IMAGE, 1, 1, 0, 0),
		step_of(KOP_OP_GRANT, 1, 0x40000, 2, 0),
		step_of(KOP_FAULT, 0x10000, 0, 0, 0),
		step_of(KOP_OP_FAULT_MAP, 1, 0x50000, 0x20, 3),
		step_of(KOP_OP_REVOKE, 1, 0x40000, 1, 0),
		step_of(KOP_OP_POWEROFF, 1, 0, 0, 0),
		step_of(KOP_OP_RECLAIM, 1, 0x10, 2, 0),
	};

	run_and_compare(l, &step[n]);
}

/* As far as a run goes. */
static void build(struct looks *l, unsigned steps)
{
	for (unsigned n = 0; n < steps && n < BUILD_STEPS; n++)
		build_step(l, n);
}

static void any_step(struct looks *l)
{
	struct step s = { .cpu = (uint8_t)random_below(&l->random, 2),
			  .op = (uint8_t)random_below(&l->random, KOP_COUNT) };
	const struct op_desc *op = &kcore_ops[s.op];

	for (unsigned i = 0; i < op->argc; i++) {
		const struct arg_kind *kind = &kcore_kinds[op->arg[i].kind];

		s.arg[i] = kind->common[random_below(&l->random, kind->common_count)];
	}
	run_and_compare(l, &s);
}

static struct looks create(unsigned number, km_quirks quirks)
{
	const struct config cfg = { .pages = PAGES, .cpus = 2, .quirks = quirks };
	const struct streams streams = { NULL, value, consumed, is_signed };
	struct looks l = { .m = kcm_create(&cfg, &streams) };

	assert_non_null(l.m);
	random_seed(&l.random, number);
	return l;
}

static void destroy(struct looks *l)
{
	kcm_destroy(l->m);
	free(l->o);
	free(l->before);
	objects_free(&l->touched);
}

/* ---- what changes ---------------------------------------------------------------------------- */

static void run(unsigned number, km_quirks quirks)
{
	struct looks l = create(number, quirks);

	build(&l, number);
	for (unsigned i = 0; i < STEPS && !kcm_halted(l.m); i++)
		any_step(&l);
	destroy(&l);
}

static void what_changes_was_touched(void **state)
{
	(void)state;
	for (unsigned i = 0; i < RUNS; i++)
		run(i, KM_SAFE);
}

static void what_changes_as_published_was_touched(void **state)
{
	(void)state;
	for (unsigned i = 0; i < RUNS; i++)
		run(i, KM_PUBLISHED & ~KM_QUIRK(hvc_failure_panics));
}

/* ---- what clauses relate --------------------------------------------------------------------- */

#define BEFORE_VERIFY 9u
#define BEFORE_GRANT 10u

static void vm_state_touches_every_entry_of_the_vm(void **state)
{
	struct looks l = create(0, KM_SAFE);

	(void)state;
	build(&l, BEFORE_VERIFY);
	build_step(&l, BEFORE_VERIFY);
	assert_true(is_touched(&l, OBJECT(OBJ_NPT, 1, 0x40000)));
	assert_true(is_touched(&l, OBJECT(OBJ_PAGE, 0, 0x10)));
	assert_true(is_touched(&l, OBJECT(OBJ_BANK, 0, 0)));
	assert_true(is_touched(&l, OBJECT(OBJ_SPT, 0, 0x60000)));
	assert_false(is_touched(&l, OBJECT(OBJ_SPT, 1, 0x8000030)));
	destroy(&l);
}

static void record_touches_every_entry_that_may_lead_to_the_page(void **state)
{
	struct looks l = create(0, KM_SAFE);

	(void)state;
	build(&l, BEFORE_GRANT);
	build_step(&l, BEFORE_GRANT);
	assert_true(is_touched(&l, OBJECT(OBJ_PAGE, 0, 0x10)));
	assert_true(is_touched(&l, OBJECT(OBJ_NPT, 0, 0x10)));
	assert_true(is_touched(&l, OBJECT(OBJ_NPT, 1, 0x40000)));
	assert_true(is_touched(&l, OBJECT(OBJ_SPT, 1, 0x8000010)));
	destroy(&l);
}

static void next_vmid_touches_the_record_that_is_handed_out_next(void **state)
{
	struct looks l = create(0, KM_SAFE);

	(void)state;
	build_step(&l, 0);
	assert_true(is_touched(&l, OBJECT(OBJ_CORE, 0, 0)));
	assert_true(is_touched(&l, OBJECT(OBJ_VM_STATE, 0, 1)));
	assert_true(is_touched(&l, OBJECT(OBJ_VM_STATE, 0, 2)));
	destroy(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_changes_was_touched),
		cmocka_unit_test(what_changes_as_published_was_touched),
		cmocka_unit_test(vm_state_touches_every_entry_of_the_vm),
		cmocka_unit_test(record_touches_every_entry_that_may_lead_to_the_page),
		cmocka_unit_test(next_vmid_touches_the_record_that_is_handed_out_next),
	};

	return cmocka_run_group_tests_name("model touch", tests, NULL, NULL);
}
