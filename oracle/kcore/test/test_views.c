/* SPDX-License-Identifier: Apache-2.0 */
/* What each principal sees of each object (10.2, 18.4). */
#include "oracle/kcore/test/fixture.h"

static uint64_t view[ENGINE_VIEW_WORDS];

static size_t look(struct machine *m, unsigned q, object_id o)
{
	memset(view, 0xEE, sizeof(view));
	return kc_view(m, q, o, view);
}

static void look_page(struct machine *m, unsigned q, uint64_t pfn)
{
	assert_int_equal(look(m, q, OBJECT(OBJ_PAGE, 0, pfn)), PAGE_WORDS);
}

/* ---- pages ------------------------------------------------------------------------------ */

static void observe_owner_shows_host_everything_and_vm_itself(void **state)
{
	look_page(*state, KC_HOSTVISOR, HEAP_PFN);
	assert_int_equal(view[PAGE_OWNER], 1);
	look_page(*state, 1, HEAP_PFN);
	assert_int_equal(view[PAGE_OWNER], 1);
	look_page(*state, 2, HEAP_PFN);
	assert_int_equal(view[PAGE_OWNER], 0);
}

static void observe_count_shows_owner_only(void **state)
{
	record_of(*state, HEAP_PFN)[1] = 7;
	look_page(*state, 1, HEAP_PFN);
	assert_int_equal(view[PAGE_COUNT], 7);
	look_page(*state, KC_HOSTVISOR, HEAP_PFN);
	assert_int_equal(view[PAGE_COUNT], 0);
	look_page(*state, 2, HEAP_PFN);
	assert_int_equal(view[PAGE_COUNT], 0);
}

static void observe_count_shows_pages_without_owner_to_all(void **state)
{
	for (unsigned q = 0; q < 3; q++) {
		look_page(*state, q, UNIVERSE_DEVICE_PFN);
		assert_true(view[PAGE_COUNT] == UINT64_MAX);
	}
}

static void observe_gfn_shows_host_everything_and_vm_itself(void **state)
{
	look_page(*state, KC_HOSTVISOR, HEAP_PFN);
	assert_int_equal(view[PAGE_GFN], HEAP_GFN);
	look_page(*state, 1, HEAP_PFN);
	assert_int_equal(view[PAGE_GFN], HEAP_GFN);
	look_page(*state, 2, HEAP_PFN);
	assert_int_equal(view[PAGE_GFN], 0);
}

static void observe_flatmem_shows_owner_only(void **state)
{
	struct host_content content = acc_content(*state, HEAP_PFN);

	look_page(*state, 1, HEAP_PFN);
	assert_true(view[PAGE_SYMBOL] == content.symbol && view[PAGE_DIGEST] == content.digest);
	look_page(*state, KC_HOSTVISOR, HEAP_PFN);
	assert_true(view[PAGE_SYMBOL] == 0 && view[PAGE_DIGEST] == 0);
}

static void observe_flatmem_changes_with_a_word(void **state)
{
	uint64_t before;

	look_page(*state, 1, HEAP_PFN);
	before = view[PAGE_DIGEST];
	host_page_store(core_of(*state), CPU1, HEAP_PFN, 3, 0x1234);
	look_page(*state, 1, HEAP_PFN);
	assert_true(view[PAGE_DIGEST] != before);
	look_page(*state, KC_HOSTVISOR, HEAP_PFN);
	assert_int_equal(view[PAGE_DIGEST], 0);
}

static void observe_flatmem_is_private_with_count_invalid(void **state)
{
	record_of(*state, HEAP_PFN)[1] = KC_INVALID;
	look_page(*state, KC_HOSTVISOR, HEAP_PFN);
	assert_true(view[PAGE_SYMBOL] == 0 && view[PAGE_SHARING] == 0);
}

static void observe_sharing_shows_host_one_bit(void **state)
{
	const uint64_t count[] = { 0, 1, 100, KC_INVALID }, bit[] = { 0, 1, 1, 0 };

	for (size_t i = 0; i < 4; i++) {
		record_of(*state, HEAP_PFN)[1] = count[i];
		look_page(*state, KC_HOSTVISOR, HEAP_PFN);
		assert_int_equal(view[PAGE_SHARING], bit[i]);
		look_page(*state, 1, HEAP_PFN);
		assert_int_equal(view[PAGE_SHARING], 0);
	}
}

static void observe_sharing_is_not_about_host_pages(void **state)
{
	record_of(*state, HOST_PFN)[1] = 1;
	look_page(*state, KC_HOSTVISOR, HOST_PFN);
	assert_int_equal(view[PAGE_SHARING], 0);
}

static void observe_sharing_is_not_published(void **state)
{
	record_of(*state, HEAP_PFN)[1] = 1;
	look_page(*state, KC_HOSTVISOR, HEAP_PFN);
	assert_int_equal(view[PAGE_SHARING], 0);
}

/* ---- tables and banks ------------------------------------------------------------------------ */

static void observe_npt_shows_vm_its_frames(void **state)
{
	assert_int_equal(look(*state, 1, OBJECT(OBJ_NPT, 1, HEAP_GFN)), 1);
	assert_int_equal(view[0], HEAP_PFN);
	assert_int_equal(look(*state, 2, OBJECT(OBJ_NPT, 1, HEAP_GFN)), 0);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_NPT, 1, HEAP_GFN)), 0);
}

static void observe_npt_shows_host_its_own_pages_only(void **state)
{
	assert_int_equal(map_host(core_of(*state), CPU0, HOST_PFN << KC_PAGE_SHIFT), KC_OK);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_NPT, 0, HOST_PFN)), 1);
	assert_int_equal(view[0], HOST_PFN);
	record_of(*state, HOST_PFN)[0] = 1;
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_NPT, 0, HOST_PFN)), 1);
	assert_int_equal(view[0], 0);
}

static void observe_npt_hides_attributes(void **state)
{
	*leaf_word(*state, npt_table(kc_machine(*state), 1), HEAP_GFN) ^= KC_S2_RDWR;
	look(*state, 1, OBJECT(OBJ_NPT, 1, HEAP_GFN));
	assert_int_equal(view[0], HEAP_PFN);
}

static void observe_npt_shows_nobody_the_core(void **state)
{
	for (unsigned q = 0; q <= KC_MAX_VM; q++)
		assert_int_equal(look(*state, q, OBJECT(OBJ_NPT, KC_COREVISOR, 0x2000)), 0);
}

static void give_bank(struct machine *m, uint64_t v)
{
	struct kcore *kc = core_of(m);
	uint64_t iova = IOVA_PAGE << KC_PAGE_SHIFT, pa = HOST_PFN << KC_PAGE_SHIFT;

	assert_int_equal(alloc_smmu(kc, CPU0, 0, v, 0), KC_OK);
	assert_int_equal(lpae_map(kc, CPU0, iova, pa, PROT_RW, 0, 0), KC_OK);
}

static void observe_spt_shows_host_and_owner(void **state)
{
	give_bank(*state, 1);
	for (unsigned q = 0; q < 2; q++) {
		assert_int_equal(look(*state, q, OBJECT(OBJ_SPT, 0, IOVA_PAGE)), 2);
		assert_int_equal(view[0], HOST_PFN);
		assert_int_equal(view[1] & KC_PHYS_MASK, HOST_PFN << KC_PAGE_SHIFT);
	}
	assert_int_equal(look(*state, 2, OBJECT(OBJ_SPT, 0, IOVA_PAGE)), 2);
	assert_true(view[0] == 0 && view[1] == 0);
}

static void observe_smmu_shows_owner_to_host_and_a_bit_to_vms(void **state)
{
	give_bank(*state, 1);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_BANK, 0, 0)), 1);
	assert_int_equal(view[0], 1);
	look(*state, 1, OBJECT(OBJ_BANK, 0, 0));
	assert_int_equal(view[0], 1);
	look(*state, 2, OBJECT(OBJ_BANK, 0, 0));
	assert_int_equal(view[0], 0);
	look(*state, KC_HOSTVISOR, OBJECT(OBJ_BANK, 0, 1));
	assert_true(view[0] == KC_INVALID);
}

static void observe_smmu_cfg_is_the_same_for_all(void **state)
{
	uint64_t host[ENGINE_VIEW_WORDS];
	size_t n = kc_view(*state, KC_HOSTVISOR, OBJECT(OBJ_SMMU_CFG, 0, 0), host);

	assert_int_equal(n, 7);
	assert_int_equal(host[0], 2);
	assert_int_equal(look(*state, 3, OBJECT(OBJ_SMMU_CFG, 0, 0)), n);
	assert_memory_equal(host, view, n * sizeof(*view));
}

/* ---- records ------------------------------------------------------------------------- */

static void observe_boot_info_shows_host_and_vm_itself(void **state)
{
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_VM_BOOT, 0, 1)), 22);
	assert_int_equal(view[0], 1);
	assert_int_equal(view[2], UNIVERSE_IMAGE_GPA);
	assert_int_equal(look(*state, 1, OBJECT(OBJ_VM_BOOT, 0, 1)), 22);
	assert_int_equal(look(*state, 2, OBJECT(OBJ_VM_BOOT, 0, 1)), 0);
}

static void observe_state_info_shows_host_the_public_half(void **state)
{
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_VM_STATE, 0, 1)),
			 STATE_PUBLIC_WORDS);
	assert_int_equal(view[STATE_VM], KC_VERIFIED);
	assert_int_equal(view[STATE_VCPU_FIRST], KC_READY);
	assert_int_equal(view[STATE_VCPU_FIRST + 1], KC_UNUSED);
}

static void observe_state_info_shows_vm_itself_all(void **state)
{
	assert_true(look(*state, 1, OBJECT(OBJ_VM_STATE, 0, 1)) > STATE_PUBLIC_WORDS);
	assert_int_equal(look(*state, 2, OBJECT(OBJ_VM_STATE, 0, 1)), 0);
}

static void observe_state_info_shows_host_nothing_when_published(void **state)
{
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_VM_STATE, 0, 1)), 0);
}

static void observe_core_data_shows_host_only(void **state)
{
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_CORE, 0, 0)), 2);
	assert_int_equal(view[0], 2);
	assert_int_equal(view[1], acc_next_remap_ptr(*state));
	assert_int_equal(look(*state, 1, OBJECT(OBJ_CORE, 0, 0)), 0);
}

/* ---- contexts, CPUs, logs ------------------------------------------------------------ */

static void observe_shadow_ctxt_shows_owner_only(void **state)
{
	core_of(*state)->ctxt[KC_VCPU_PER_VM][KC_CTXT_PC] = 0x77;
	assert_int_equal(look(*state, 1, OBJECT(OBJ_CTXT, 1, 0)), KC_CTXT_WORDS);
	assert_int_equal(view[KC_CTXT_PC], 0x77);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_CTXT, 1, 0)), 0);
	assert_int_equal(look(*state, 1, OBJECT(OBJ_CTXT, 0, 0)), 0);
}

static void observe_dirty_shows_host_whether_a_vcpu_ran(void **state)
{
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_DIRTY, 1, 0)), 1);
	assert_int_equal(view[0], 1);
	core_of(*state)->ctxt[KC_VCPU_PER_VM][KC_CTXT_DIRTY] = 5;
	look(*state, KC_HOSTVISOR, OBJECT(OBJ_DIRTY, 1, 0));
	assert_int_equal(view[0], 0);
	assert_int_equal(look(*state, 1, OBJECT(OBJ_DIRTY, 1, 0)), 0);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_DIRTY, 0, 0)), 0);
}

static void observe_reg_shows_who_runs(void **state)
{
	assert_int_equal(look(*state, 1, OBJECT(OBJ_CPU, 0, CPU1)), CPU_REGS + PLAT_REG_COUNT);
	assert_int_equal(view[CPU_CURID], CPU1);
	assert_int_equal(view[CPU_VCPUID], 0);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_CPU, 0, CPU1)), CPU_REGS);
	assert_true(view[CPU_VCPUID] == UINT64_MAX);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_CPU, 0, CPU0)),
			 CPU_REGS + PLAT_REG_COUNT);
}

static void observe_reg_shows_nothing_inside_the_core(void **state)
{
	core_of(*state)->cpu[CPU1].icore = 1;
	assert_int_equal(look(*state, 1, OBJECT(OBJ_CPU, 0, CPU1)), CPU_REGS);
	assert_int_equal(view[CPU_VCPUID], 0);
}

static void observe_reg_shows_live_values(void **state)
{
	plat_reg_write(core_of(*state), CPU1, PLAT_REG_X0 + 9, 0x99);
	look(*state, 1, OBJECT(OBJ_CPU, 0, CPU1));
	assert_int_equal(view[CPU_REGS + 9], 0x99);
}

static void observe_reg_has_no_trap_part_when_published(void **state)
{
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_CPU, 0, CPU0)),
			 CPU_REGS + PLAT_REG_TRAP_FIRST);
}

static void observe_data_log_shows_own_position(void **state)
{
	host_stream_set_position(core_of(*state), CPU0, 1, 42);
	assert_int_equal(look(*state, 1, OBJECT(OBJ_LOG, 0, 1)), LOG_WORDS);
	assert_int_equal(view[LOG_DATA], 42);
	assert_int_equal(look(*state, KC_HOSTVISOR, OBJECT(OBJ_LOG, 0, 1)), LOG_WORDS);
	assert_int_equal(view[LOG_DATA], 0);
	assert_int_equal(look(*state, 2, OBJECT(OBJ_LOG, 0, 1)), 0);
}

/* ---- names --------------------------------------------------------------------------- */

static void view_field_names_every_published_field(void **state)
{
	static const struct {
		object_id o;
		size_t word;
		const char *field;
	} row[] = {
		{ OBJECT(OBJ_PAGE, 0, 1), PAGE_OWNER, "owner_eq" },
		{ OBJECT(OBJ_PAGE, 0, 1), PAGE_COUNT, "count_eq" },
		{ OBJECT(OBJ_PAGE, 0, 1), PAGE_GFN, "gfn_eq" },
		{ OBJECT(OBJ_PAGE, 0, 1), PAGE_SYMBOL, "mem_eq" },
		{ OBJECT(OBJ_PAGE, 0, 1), PAGE_DIGEST, "mem_eq" },
		{ OBJECT(OBJ_PAGE, 0, 1), PAGE_SHARING, "count_eq" },
		{ OBJECT(OBJ_NPT, 1, 1), 0, "npt_eq" },
		{ OBJECT(OBJ_SPT, 1, 1), 1, "spt_eq" },
		{ OBJECT(OBJ_BANK, 0, 1), 0, "smmu_eq" },
		{ OBJECT(OBJ_VM_BOOT, 0, 1), 3, "boot_eq" },
		{ OBJECT(OBJ_VM_STATE, 0, 1), 3, "state_eq" },
		{ OBJECT(OBJ_CORE, 0, 0), 1, "core_data_eq" },
		{ OBJECT(OBJ_CTXT, 1, 0), 7, "shadow_ctxt_eq" },
		{ OBJECT(OBJ_DIRTY, 1, 0), 0, "dirty_eq" },
		{ OBJECT(OBJ_CPU, 0, 0), CPU_CURID, "curid_eq" },
		{ OBJECT(OBJ_CPU, 0, 0), CPU_VCPUID, "cur_vcpu_eq" },
		{ OBJECT(OBJ_CPU, 0, 0), CPU_REGS, "regs_eq" },
		{ OBJECT(OBJ_LOG, 0, 0), LOG_DATA, "data_log_eq" },
		{ OBJECT(OBJ_LOG, 0, 0), LOG_CORE_DATA, "core_data_log_eq" },
		{ OBJECT(OBJ_SMMU_CFG, 0, 0), 2, "smmu_cfg_eq" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		assert_string_equal(kc_view_field(row[i].o, row[i].word), row[i].field);
}

static void object_shared_separates_shared_eq_from_obs_eq(void **state)
{
	(void)state;
	for (unsigned kind = OBJ_PAGE; kind <= OBJ_CORE; kind++)
		assert_true(kc_object_shared(OBJECT(kind, 0, 0)));
	for (unsigned kind = OBJ_CTXT; kind <= OBJ_SMMU_CFG; kind++)
		assert_false(kc_object_shared(OBJECT(kind, 0, 0)));
}

static void object_name_tells_unit_and_key(void **state)
{
	char name[64];

	(void)state;
	kc_object_name(OBJECT(OBJ_PAGE, 0, 0x12), name, sizeof(name));
	assert_string_equal(name, "S2[0x12]");
	kc_object_name(OBJECT(OBJ_NPT, 3, 0x40000), name, sizeof(name));
	assert_string_equal(name, "NPT[3][0x40000]");
	kc_object_name(OBJECT(OBJ_CORE, 0, 0), name, sizeof(name));
	assert_string_equal(name, "CORE");
}

static void object_name_fits_small_buffer(void **state)
{
	char name[4];

	(void)state;
	kc_object_name(OBJECT(OBJ_NPT, 3, 0x40000), name, sizeof(name));
	assert_string_equal(name, "NPT");
}

static void check_size(void *ctx, object_id o)
{
	for (unsigned q = 0; q <= KC_MAX_VM; q++)
		assert_true(look(ctx, q, o) <= ENGINE_VIEW_WORDS);
}

static void view_fits_for_every_object_and_principal(void **state)
{
	kc_objects(*state, check_size, *state);
}

/* Whoever does not see an object in a way of their own sees it like the others. */
static void compare_rest(void *ctx, object_id o)
{
	struct machine *m = ctx;
	uint64_t first[ENGINE_VIEW_WORDS];
	principal_set rest = (SET_OF(KC_MAX_VM + 1) - 1) & ~kc_audience(m, o).own;
	unsigned q;

	if (!rest)
		return;
	memset(first, 0xEE, sizeof(first));
	kc_view(m, (unsigned)__builtin_ctz(rest), o, first);
	FOR_EACH_PRINCIPAL(q, left, rest)
	{
		look(m, q, o);
		assert_memory_equal(view, first, sizeof(view));
	}
}

static void view_of_the_rest_is_the_same_for_all(void **state)
{
	kc_objects(*state, compare_rest, *state);
}

/* Whoever owns the page: the word of the rest is another one when their view is. */
static void word_of_the_rest_tells_what_they_see(void **state)
{
	const object_id o = OBJECT(OBJ_PAGE, 0, HEAP_PFN);
	const unsigned bystander = 2;

	for (uint64_t owner = 0; owner <= KC_COREVISOR + 1; owner++) {
		uint64_t first[PAGE_WORDS], rest;

		if (owner == bystander)
			continue;
		record_of(*state, HEAP_PFN)[0] = owner > KC_COREVISOR ? KC_INVALID : owner;
		look_page(*state, bystander, HEAP_PFN);
		memcpy(first, view, sizeof(first));
		rest = kc_audience(*state, o).rest;
		record_of(*state, HEAP_PFN)[0] = KC_INVALID;
		look_page(*state, bystander, HEAP_PFN);
		assert_true((rest == kc_audience(*state, o).rest) ==
			    !memcmp(first, view, sizeof(first)));
	}
}

#define ON(setup, test) cmocka_unit_test_setup_teardown(test, setup, destroy)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON(setup_heap, observe_owner_shows_host_everything_and_vm_itself),
		ON(setup_heap, observe_count_shows_owner_only),
		ON(setup_heap, observe_count_shows_pages_without_owner_to_all),
		ON(setup_heap, observe_gfn_shows_host_everything_and_vm_itself),
		ON(setup_heap, observe_flatmem_shows_owner_only),
		ON(setup_heap, observe_flatmem_changes_with_a_word),
		ON(setup_heap, observe_flatmem_is_private_with_count_invalid),
		ON(setup_heap, observe_sharing_shows_host_one_bit),
		ON(setup_heap, observe_sharing_is_not_about_host_pages),
		ON(setup_published, observe_sharing_is_not_published),
		ON(setup_heap, observe_npt_shows_vm_its_frames),
		ON(setup_heap, observe_npt_shows_host_its_own_pages_only),
		ON(setup_heap, observe_npt_hides_attributes),
		ON(setup_loaded, observe_npt_shows_nobody_the_core),
		ON(setup_loaded, observe_spt_shows_host_and_owner),
		ON(setup_loaded, observe_smmu_shows_owner_to_host_and_a_bit_to_vms),
		ON(setup_empty, observe_smmu_cfg_is_the_same_for_all),
		ON(setup_heap, observe_boot_info_shows_host_and_vm_itself),
		ON(setup_heap, observe_state_info_shows_host_the_public_half),
		ON(setup_heap, observe_state_info_shows_vm_itself_all),
		ON(setup_published, observe_state_info_shows_host_nothing_when_published),
		ON(setup_heap, observe_core_data_shows_host_only),
		ON(setup_heap, observe_shadow_ctxt_shows_owner_only),
		ON(setup_heap, observe_dirty_shows_host_whether_a_vcpu_ran),
		ON(setup_running, observe_reg_shows_who_runs),
		ON(setup_running, observe_reg_shows_nothing_inside_the_core),
		ON(setup_running, observe_reg_shows_live_values),
		ON(setup_published, observe_reg_has_no_trap_part_when_published),
		ON(setup_heap, observe_data_log_shows_own_position),
		cmocka_unit_test(view_field_names_every_published_field),
		cmocka_unit_test(object_shared_separates_shared_eq_from_obs_eq),
		cmocka_unit_test(object_name_tells_unit_and_key),
		cmocka_unit_test(object_name_fits_small_buffer),
		ON(setup_running, view_fits_for_every_object_and_principal),
		ON(setup_loaded, view_of_the_rest_is_the_same_for_all),
		ON(setup_heap, word_of_the_rest_tells_what_they_see),
		ON(setup_running, view_of_the_rest_is_the_same_for_all),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
