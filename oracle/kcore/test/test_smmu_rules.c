/* SPDX-License-Identifier: Apache-2.0 */
/* What may reach a register of an SMMU: the same rules over the core and over the model. */
#include "oracle/kcore/smmu_rules.h"

#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/model/system.h"
#include "oracle/kcore/test/machine_fixture.h"

/* Bank 0 is the host's, bank 1 VM 1's, the others are free. */
static const struct step begin[] = {
	{ .op = KOP_OP_ALLOC_SMMU, .arg = { 0, 0, 0 } },
	{ .op = KOP_OP_REGISTER_KVM },
	{ .op = KOP_OP_ALLOC_SMMU, .arg = { 1, 1, 0 } },
};

static const struct rule {
	const char *what;
	uint64_t offset, value;
	bool own, holds;
} rules[] = {
	{ "translation stays on", 0x0, 0x200000, false, true },
	{ "translation off", 0x0, 0, false, false },
	{ "client ports bypass", 0x0, 0x200001, false, false },
	{ "alias of sCR0", 0x400, 0x200001, false, false },
	{ "bypass VMID", 0x8, 1, false, false },
	{ "no bypass VMID", 0x8, 0x100, false, true },
	{ "stream to a bank of the host", 0xC00, 0, false, true },
	{ "stream to a bank of a VM", 0xC00, 1, false, false },
	{ "stream bypasses", 0xFFC, 0x10000, false, false },
	{ "bank 0 names the host", 0x1000, 0, false, true },
	{ "bank 1 names its VM", 0x1004, 1, false, true },
	{ "bank 1 names another", 0x1004, 0, false, false },
	{ "bank 1 of another type", 0x1004, 0x10001, false, false },
	{ "a free bank", 0x1008, 0, false, false },
	{ "no such bank", 0x1020, 0, false, false },
	{ "status", 0x48, 7, false, true },
	{ "TLB", 0x70, 7, false, true },
	{ "behind TLB", 0x74, 0, false, false },
	{ "table of the host's bank, EL2's", 0x8020, 7, true, true },
	{ "table of the host's bank, the host's", 0x8020, 7, false, false },
	{ "upper half, the host's", 0x8024, 7, false, false },
	{ "enable bit of a bank", 0x8000, 0, false, false },
	{ "TLB of the host's bank", 0x8618, 0, false, true },
	{ "TLB of a VM's bank", 0x9618, 0, false, false },
	{ "table of a VM's bank, EL2's", 0x9020, 7, true, false },
	{ "a bank that is not there", 0x10020, 7, true, false },
};

typedef bool (*holds)(const struct machine *m, unsigned dev, uint64_t offset, uint64_t value,
		      bool own);

static void follows_the_rules(struct machine *m, holds value_holds)
{
	for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
		const struct rule *r = &rules[i];

		if (value_holds(m, 0, r->offset, r->value, r->own) != r->holds)
			fail_msg("%s", r->what);
	}
}

static void take_steps(struct machine *m)
{
	struct step_result r;

	for (size_t i = 0; i < sizeof(begin) / sizeof(begin[0]); i++) {
		m->sys->step(m, &begin[i], &r);
		assert_int_equal(r.code, KC_OK);
	}
}

static void consumed(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	(void)v;
	(void)n;
}

static uint64_t value(void *ctx, uint64_t v, uint64_t n)
{
	(void)ctx;
	return v + n;
}

static void rules_hold_over(const struct system *sys, holds value_holds)
{
	const struct config cfg = { .pages = 1024, .cpus = 1, .seed = 1 };
	const struct streams streams = { .value = value, .consumed = consumed };
	struct machine *m = sys->create(&cfg, &streams);

	assert_non_null(m);
	take_steps(m);
	follows_the_rules(m, value_holds);
	sys->destroy(m);
}

static void rules_hold_over_the_core(void **state)
{
	(void)state;
	rules_hold_over(&kcore_system, kc_smmu_value_holds);
}

static void rules_hold_over_the_model(void **state)
{
	(void)state;
	rules_hold_over(&kcore_model_system, kmodel_smmu_value_holds);
}

/* What reached a register is that of the last step, and gone with the next. */
static void a_write_is_noted_for_its_step(void **state)
{
	static const struct step write = { .op = KOP_FAULT, .arg = { 0x2000108058, 1, 4, 3 } };
	const struct config cfg = { .pages = 1024, .cpus = 1, .seed = 1 };
	const struct streams streams = { .value = value, .consumed = consumed };
	struct machine *m = kcm_create(&cfg, &streams);
	struct step_result r;

	(void)state;
	take_steps(m);
	kcm_step(m, &write, &r);
	assert_int_equal(kmodel_machine(m)->smmu_writes, 1);
	assert_int_equal(kmodel_machine(m)->smmu_write[0].offset, 0x8058);
	assert_false(kmodel_machine(m)->smmu_write[0].own);
	kcm_step(m, &begin[1], &r);
	assert_int_equal(kmodel_machine(m)->smmu_writes, 0);
	kcm_destroy(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rules_hold_over_the_core),
		cmocka_unit_test(rules_hold_over_the_model),
		cmocka_unit_test(a_write_is_noted_for_its_step),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
