/* SPDX-License-Identifier: Apache-2.0 */
/* buf_ops.c: encrypted vCPUs and buffers (7.22 to 7.24, 18.3). */
#include "model/kcore/test/model_fixture.h"

static void load_vcpu_draws_from_its_own_stream(void **state)
{
	struct fixture *f = *state;
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };
	struct km_result r;

	make_vm(f, KC_READY);
	km_set_dlog(f->m, 1, 10);
	r = local_load_encrypted_vcpu(f->m, 1, 0, ctxt);
	ASSERT_OK(r);
	assert_int_equal(r.next, 14);
	assert_int_equal(ctxt[KM_x0], stream(1, 10));
	assert_int_equal(ctxt[KM_pc], stream(1, 11));
	assert_int_equal(ctxt[KM_ttbr0_el1], stream(1, 12));
	assert_int_equal(f->m->vm[1].inc_exe, 1);
}

static void load_vcpu_stays_never_ran(void **state)
{
	struct fixture *f = *state;
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };

	make_vm(f, KC_READY);
	ASSERT_OK(local_load_encrypted_vcpu(f->m, 1, 0, ctxt));
	assert_int_equal(ctxt[KM_dirty], KC_INVALID64);
}

/* [S22] */
static void load_vcpu_draws_from_the_host_with_quirk(void **state)
{
	struct fixture *f = *state;
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };

	make_vm(f, KC_READY);
	km_set_dlog(f->m, KC_HOSTVISOR, 3);
	ASSERT_OK(local_load_encrypted_vcpu(f->m, 1, 0, ctxt));
	assert_int_equal(ctxt[KM_x0], stream(KC_HOSTVISOR, 3));
	assert_int_equal(ctxt[KM_dirty], 0);
}

/* [S42] */
static void load_vcpu_begins_at_el1(void **state)
{
	struct fixture *f = *state;
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };

	make_vm(f, KC_READY);
	ASSERT_OK(local_load_encrypted_vcpu(f->m, 1, 0, ctxt));
	assert_int_equal(ctxt[KM_pstate] & 0x1F, 5);
	assert_int_equal(ctxt[KM_pstate] & ~0x1Full, stream(1, 3) & ~0x1Full);
}

static void load_vcpu_begins_anywhere_with_quirk(void **state)
{
	struct fixture *f = *state;
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };

	make_vm(f, KC_READY);
	ASSERT_OK(local_load_encrypted_vcpu(f->m, 1, 0, ctxt));
	assert_int_equal(ctxt[KM_pstate], stream(1, 3));
}

static void load_vcpu_refused_leaves_the_context(void **state)
{
	struct fixture *f = *state;
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_load_encrypted_vcpu(f->m, 1, 1, ctxt), KC_STATE);
	ASSERT_REFUSED(f, local_load_encrypted_vcpu(f->m, 1, 8, ctxt), KC_INVAL);
	set_state(f, 1, KC_VERIFIED);
	ASSERT_REFUSED(f, local_load_encrypted_vcpu(f->m, 1, 0, ctxt), KC_STATE);
	for (unsigned w = 0; w < KM_CTXT_WORDS; w++)
		assert_int_equal(ctxt[w], 0);
}

/* ---- encrypting -------------------------------------------------------------------------- */

static void encrypt_writes_ciphertext_for_the_host(void **state)
{
	struct fixture *f = *state;
	struct km_result r;

	set_page(f, FRAME, 1, 0, GFN);
	km_set_dlog(f->m, KC_HOSTVISOR, 4);
	r = local_save_encrypt_buf(f->m, 1, ADDR(FRAME) + 9, ADDR(FRAME + 1) + 9);
	ASSERT_OK(r);
	assert_int_equal(r.next, 5);
	assert_int_equal(km_mem(f->m, FRAME + 1), stream(KC_HOSTVISOR, 4));
	assert_int_equal(km_mem(f->m, FRAME), content(NULL, FRAME));
	assert_host_page(f, FRAME + 1, 0);
}

static void encrypt_page_of_another_owner(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 2, 0, GFN);
	ASSERT_REFUSED(f, local_save_encrypt_buf(f->m, 1, ADDR(FRAME), ADDR(FRAME + 1)), KC_PERM);
}

static void encrypt_into_a_page_of_a_vm(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, GFN);
	set_page(f, FRAME + 1, 1, 0, GFN + 1);
	ASSERT_REFUSED(f, local_save_encrypt_buf(f->m, 1, ADDR(FRAME), ADDR(FRAME + 1)), KC_PERM);
}

/* [S48] */
static void encrypt_into_a_page_of_a_device(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, GFN);
	set_page(f, FRAME + 1, KC_HOSTVISOR, 1, FRAME + 1 + OFFSET);
	ASSERT_REFUSED(f, local_save_encrypt_buf(f->m, 1, ADDR(FRAME), ADDR(FRAME + 1)), KC_PERM);
}

static void encrypt_into_a_page_of_a_device_with_quirk(void **state)
{
	struct fixture *f = *state;

	set_page(f, FRAME, 1, 0, GFN);
	set_page(f, FRAME + 1, KC_HOSTVISOR, 1, FRAME + 1 + OFFSET);
	ASSERT_OK(local_save_encrypt_buf(f->m, 1, ADDR(FRAME), ADDR(FRAME + 1)));
}

/* ---- decrypting -------------------------------------------------------------------------- */

static void decrypt_gives_and_maps_the_page(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	host_maps(f, FRAME);
	ASSERT_OK(local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN) + 3));
	assert_page(f, FRAME, 1, 0, GFN);
	assert_frame(f, 1, GFN, FRAME);
	assert_frame(f, KC_HOSTVISOR, FRAME, 0);
	assert_int_equal(km_mem(f->m, FRAME), stream(KC_HOSTVISOR, 0));
}

static void decrypt_needs_a_ready_vm(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_VERIFIED);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN)), KC_STATE);
}

static void decrypt_page_of_another_owner(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	set_page(f, FRAME, 1, 0, GFN);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN)), KC_PERM);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, 0, ADDR(GFN)), KC_PERM);
}

static void decrypt_page_of_a_device(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	set_page(f, FRAME, KC_HOSTVISOR, 1, FRAME + OFFSET);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN)), KC_BUSY);
}

static void decrypt_to_a_taken_gfn(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	set_page(f, FRAME + 1, 1, KC_INVALID, GFN);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN)), KC_BUSY);
	ASSERT_OK(local_map_io(f->m, 1, ADDR(GFN + 1), ADDR(DEVICE_PFN)));
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN + 1)), KC_BUSY);
}

static void decrypt_without_room_gives_nothing(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	exhaust(f, 1);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN)), KC_NOMEM);
}

static void decrypt_inconsistent_host_map_changes_nothing(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	host_block_over(f, FRAME);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN)), KC_NOMEM);
}

static void decrypt_addresses_out_of_range(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, ADDR(FRAME), KC_ADDR_LIMIT), KC_INVAL);
	ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, 1, KC_PADDR_LIMIT, ADDR(GFN)), KC_PERM);
}

/* [S49]: the page can be bound at any guest page number, later. */
static void decrypt_leaves_the_page_unbound_with_quirk(void **state)
{
	struct fixture *f = *state;

	make_vm(f, KC_READY);
	ASSERT_OK(local_load_decrypt_buf(f->m, 1, ADDR(FRAME), ADDR(GFN)));
	assert_page(f, FRAME, 1, 0, KC_INVALID64);
	assert_frame(f, 1, GFN, 0);
	set_state(f, 1, KC_VERIFIED);
	ASSERT_OK(km_fault_map(f->m, 1, ADDR(GFN + 7), ADDR(FRAME), 3));
	assert_frame(f, 1, GFN + 7, FRAME);
}

static void operations_on_no_vm(void **state)
{
	struct fixture *f = *state;
	const uint64_t wrong[] = { KC_HOSTVISOR, KC_COREVISOR, ~0ull };
	uint64_t ctxt[KM_CTXT_WORDS] = { 0 };

	for (unsigned i = 0; i < 3; i++) {
		ASSERT_REFUSED(f, local_load_encrypted_vcpu(f->m, wrong[i], 0, ctxt), KC_INVAL);
		ASSERT_REFUSED(f, local_save_encrypt_buf(f->m, wrong[i], 0, 0), KC_INVAL);
		ASSERT_REFUSED(f, local_load_decrypt_buf(f->m, wrong[i], 0, 0), KC_INVAL);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(load_vcpu_draws_from_its_own_stream),
		TEST(load_vcpu_stays_never_ran),
		TEST_WITH(load_vcpu_draws_from_the_host_with_quirk, KM_QUIRK(load_vcpu_hits_host)),
		TEST(load_vcpu_begins_at_el1),
		TEST_WITH(load_vcpu_begins_anywhere_with_quirk, KM_QUIRK(initial_pstate_unchecked)),
		TEST(load_vcpu_refused_leaves_the_context),
		TEST(encrypt_writes_ciphertext_for_the_host),
		TEST(encrypt_page_of_another_owner),
		TEST(encrypt_into_a_page_of_a_vm),
		TEST(encrypt_into_a_page_of_a_device),
		TEST_WITH(encrypt_into_a_page_of_a_device_with_quirk,
			  KM_QUIRK(encrypt_buf_abstract)),
		TEST(decrypt_gives_and_maps_the_page),
		TEST(decrypt_needs_a_ready_vm),
		TEST(decrypt_page_of_another_owner),
		TEST(decrypt_page_of_a_device),
		TEST(decrypt_to_a_taken_gfn),
		TEST(decrypt_without_room_gives_nothing),
		TEST(decrypt_inconsistent_host_map_changes_nothing),
		TEST(decrypt_addresses_out_of_range),
		TEST_WITH(decrypt_leaves_the_page_unbound_with_quirk,
			  KM_QUIRK(decrypt_page_unbound_gfn)),
		TEST(operations_on_no_vm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
