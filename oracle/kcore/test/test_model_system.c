/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The model as a system of its own: pairs of it run under the engine, with windows,
 * critical sections and quirks; and what a step touches is all that it changes.
 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "oracle/engine/engine.h"
#include "oracle/engine/random.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/model/system.h"
#include "oracle/kcore/objects.h"
#include "oracle/kcore/ops.h"

struct run {
	struct counters count;
	struct pair *pair;
};

static struct run *begin(km_quirks quirks, unsigned level)
{
	const struct config cfg = { .pages = 1024, .cpus = 2, .seed = 1, .quirks = quirks };
	struct run *r = calloc(1, sizeof(*r));
	const struct pair_options options = { .mode = MODE_DEFINITIONAL, .count = &r->count };
	const char *error;

	assert_non_null(r);
	counters_init(&r->count);
	r->pair = pair_create(&kcore_model_system, &cfg, level, &options, &error);
	assert_non_null(r->pair);
	return r;
}

static void end(struct run *r)
{
	pair_destroy(r->pair);
	free(r);
}

static void take(struct run *r, struct step s)
{
	pair_step(r->pair, &s, 1);
}

static const struct kmodel *model(const struct run *r, unsigned side)
{
	return kmodel_machine(pair_machine(r->pair, side))->model;
}

/* ---- steps under the engine ----------------------------------------------------------- */

static void windows_of_operations_are_checked(void **state)
{
	struct run *r = begin(KM_SAFE, KC_LEVEL_OPERATIONS);

	(void)state;
	take(r, (struct step){ .side = SIDE_A, .op = KOP_WRITE_PAGE, .arg = { 0x20, 0, 7 } });
	take(r, (struct step){ .op = KOP_OP_REGISTER_KVM });
	take(r, (struct step){ .op = KOP_OP_MAP_HOST, .arg = { 0x10000 } });
	assert_false(pair_violation(r->pair)->found);
	assert_true(r->count.check[KC_CHECK_inv_register_kvm].held);
	assert_true(r->count.check[KC_CHECK_inv_gen_vmid].held);
	assert_true(r->count.check[KC_CHECK_inv_map_host].held);
	assert_int_equal(r->count.outcome[KC_OK], 4); /* of A and of B */
	end(r);
}

/* Another CPU runs where the first takes a lock: register_kvm has two such places. */
static void nested_steps_run_at_critical_sections(void **state)
{
	struct run *r = begin(KM_SAFE, KC_LEVEL_HANDLERS);
	const struct step group[] = { { .op = KOP_REGISTER_KVM },
				      { .cpu = 1, .op = KOP_REGISTER_KVM, .nest = 1 },
				      { .cpu = 1, .op = KOP_REGISTER_KVM, .nest = 2 },
				      { .cpu = 1, .op = KOP_REGISTER_KVM, .nest = 3 } };

	(void)state;
	pair_step(r->pair, group, 4);
	assert_int_equal(r->count.nested, 2 * 2);
	assert_int_equal(model(r, 0)->next_vmid, 4);
	/* The first one got the vmid behind that of the one nested in its first section. */
	assert_int_equal(pair_report(r->pair)->result[0]->visible[0], 2);
	end(r);
}

static void fault_injection_has_no_meaning(void **state)
{
	struct run *r = begin(KM_SAFE, KC_LEVEL_HANDLERS);

	(void)state;
	take(r, (struct step){ .op = KOP_CORRUPT, .arg = { 0, 1, 2 } });
	assert_true(pair_report(r->pair)->skipped);
	end(r);
}

/* ---- quirks ------------------------------------------------------------------------------ */

static void quirk_shows_a_violation(void **state)
{
	struct run *r = begin(KM_QUIRK(ioremap_smmu_regs), KC_LEVEL_OPERATIONS);

	(void)state;
	take(r, (struct step){ .op = KOP_OP_MAP_HOST, .arg = { 0x2000100000 } });
	assert_true(pair_violation(r->pair)->found);
	end(r);
}

static void refused_request_stops_the_published_model(void **state)
{
	struct run *r = begin(KM_QUIRK(hvc_failure_panics), KC_LEVEL_HANDLERS);

	(void)state;
	take(r, (struct step){ .op = KOP_VERIFY_VM_IMAGE, .arg = { 1 } });
	assert_true(pair_halted(r->pair));
	assert_string_equal(kcore_model_system.halt_name(pair_halted(r->pair)), "published");
	end(r);
}

/* 2.2, 17: an operation on no bank has no result. */
static void step_without_a_result_does_not_happen(void **state)
{
	struct run *r = begin(KM_QUIRK(hvc_failure_panics) | KM_QUIRK(unbounded_hvc_loop),
			      KC_LEVEL_OPERATIONS);
	uint64_t before = pair_machine(r->pair, 0)->journal.fingerprint;

	(void)state;
	/* A range of more than 2^16 pages: EL2 would not return [S43]. */
	take(r, (struct step){ .op = KOP_OP_GRANT, .arg = { 1, 0, 1ull << 20 } });
	assert_int_equal(r->count.blocked, 1);
	assert_int_equal(pair_machine(r->pair, 0)->journal.fingerprint, before);
	end(r);
}

static void configuration_names_known_quirks_only(void **state)
{
	struct config cfg = { .pages = 1024, .cpus = 2, .quirks = KM_PUBLISHED };

	(void)state;
	assert_null(kcore_model_system.config_check(&cfg));
	cfg.quirks = 1ull << 63;
	assert_non_null(kcore_model_system.config_check(&cfg));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(windows_of_operations_are_checked),
		cmocka_unit_test(nested_steps_run_at_critical_sections),
		cmocka_unit_test(fault_injection_has_no_meaning),
		cmocka_unit_test(quirk_shows_a_violation),
		cmocka_unit_test(refused_request_stops_the_published_model),
		cmocka_unit_test(step_without_a_result_does_not_happen),
		cmocka_unit_test(configuration_names_known_quirks_only),
	};

	return cmocka_run_group_tests_name("model system", tests, NULL, NULL);
}
