/* SPDX-License-Identifier: Apache-2.0 */
/* Saving and loading pages and vCPUs (18.3). */
#include "hyp/kcore/test/ops_fixture.h"

#define P 0x300ull
#define G 0x1234ull

/* The host's bank 0 maps `pfn`. */
static void host_dma(struct fixture *f, uint64_t pfn)
{
	assert_int_equal(alloc_smmu(f->kc, 0, 0, KC_HOSTVISOR, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, (pfn + OFFSET) << 12, pfn << 12, 3, 0, 0), KC_OK);
}

/* ---- encrypt_buf -------------------------------------------------------------------- */

static void encrypt_buf_writes_public_data(void **state) /* S48 */
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), n = position(f, 0), in = IMAGE_PFN(v);
	uint64_t plain = content(f, in);

	ASSERT_OK(f, encrypt_buf(f->kc, 0, v, in, P), "encrypt_buf.ok");
	assert_int_equal(content(f, P), stream_value(0, n));
	assert_int_equal(position(f, 0), n + 1);
	assert_int_equal(content(f, in), plain);
	assert_page(f, P, KC_HOSTVISOR, 0, P + OFFSET);
	assert_int_equal(only_window(f, KC_OP_LOAD_SAVE_ENCRYPT_BUF)->target, v);
}

static void encrypt_buf_refuses_page_of_others(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), w = verified_vm(f);

	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, IMAGE_PFN(w), P), KC_PERM, "encrypt_buf.in");
	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, P, P), KC_PERM, "encrypt_buf.in");
	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, ~0ull, P), KC_PERM, "encrypt_buf.in");
}

static void encrypt_buf_refuses_output_that_is_not_the_hosts(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), w = verified_vm(f), in = IMAGE_PFN(v);

	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, in, in), KC_PERM, "encrypt_buf.out");
	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, in, IMAGE_PFN(w)), KC_PERM, "encrypt_buf.out");
	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, in, CORE_PFN), KC_PERM, "encrypt_buf.out");
	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, in, DEVICE_PFN), KC_PERM, "encrypt_buf.out");
	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, in, 0), KC_PERM, "encrypt_buf.out");
}

static void encrypt_buf_refuses_output_with_dma(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	host_dma(f, P);
	ASSERT_REFUSED(f, encrypt_buf(f->kc, 0, v, IMAGE_PFN(v), P), KC_PERM,
		       "encrypt_buf.out_count");
}

/* ---- decrypt_buf ----------------------------------------------------------------------- */

static void decrypt_buf_gives_page_its_place(void **state) /* S49 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), n = position(f, 0);

	assert_int_equal(map_host(f->kc, 0, P << 12), KC_OK);
	ASSERT_OK(f, decrypt_buf(f->kc, 0, v, P, G), "decrypt_buf.ok");
	assert_page(f, P, v, 0, G);
	assert_int_equal(reach(f, v, G), P);
	assert_int_equal(reach(f, KC_HOSTVISOR, P), 0);
	assert_int_equal(content(f, P), stream_value(0, n));
	assert_int_equal(position(f, 0), n + 1);
	assert_int_equal(only_window(f, KC_OP_LOAD_LOAD_DECRYPT_BUF)->b, G);
}

static void decrypt_buf_refuses_gfn_out_of_range(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P, KC_GFN_LIMIT), KC_INVAL,
		       "decrypt_buf.address");
	ASSERT_OK(f, decrypt_buf(f->kc, 0, v, P, KC_GFN_LIMIT - 1), "decrypt_buf.ok");
}

static void decrypt_buf_refuses_vm_not_ready(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P, G), KC_STATE, "decrypt_buf.state");
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, 15, P, G), KC_STATE, "decrypt_buf.state");
}

static void decrypt_buf_refuses_pages_that_are_not_the_hosts(void **state) /* C7 */
{
	struct fixture *f = *state;
	uint64_t w = verified_vm(f), v = ready_vm(f);

	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, IMAGE_PFN(w), G), KC_PERM, "decrypt_buf.owner");
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, CORE_PFN, G), KC_PERM, "decrypt_buf.owner");
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, 0, G), KC_PERM, "decrypt_buf.owner");
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, ~0ull, G), KC_PERM, "decrypt_buf.owner");
	/* Not even v's own page: its content is v's. */
	assert_int_equal(decrypt_buf(f->kc, 0, v, P, G), KC_OK);
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P, G), KC_PERM, "decrypt_buf.owner");
}

static void decrypt_buf_refuses_page_with_host_dma(void **state) /* L5 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	host_dma(f, P);
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P, G), KC_BUSY, "decrypt_buf.count");
}

static void decrypt_buf_refuses_existing_entry(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(map_io_range(f->kc, 0, v, G, DEVICE_PFN, 1), KC_OK);
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P, G), KC_BUSY, "decrypt_buf.entry");
	assert_int_equal(decrypt_buf(f->kc, 0, v, P, G + 1), KC_OK);
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P + 1, G + 1), KC_BUSY, "decrypt_buf.entry");
}

static void decrypt_buf_refuses_bound_gfn(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(alloc_smmu(f->kc, 0, 3, v, 0), KC_OK);
	assert_int_equal(lpae_map(f->kc, 0, G << 12, P << 12, 3, 3, 0), KC_OK);
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P + 1, G), KC_BUSY, "decrypt_buf.bound");
}

static void decrypt_buf_refuses_when_pool_is_empty(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), n;

	for (n = 0; n < f->cfg.vm_pool.pmd_pages; n++)
		assert_int_equal(decrypt_buf(f->kc, 0, v, P + n, n * 512), KC_OK);
	ASSERT_REFUSED(f, decrypt_buf(f->kc, 0, v, P + n, n * 512), KC_NOMEM, "decrypt_buf.pool");
}

static void encrypt_then_decrypt_moves_a_page(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f), w = ready_vm(f);

	assert_int_equal(encrypt_buf(f->kc, 0, v, IMAGE_PFN(v), P), KC_OK);
	ASSERT_OK(f, decrypt_buf(f->kc, 0, w, P, G), "decrypt_buf.ok");
	assert_page(f, P, w, 0, G);
}

/* ---- load_vcpu ----------------------------------------------------------------------------- */

static void load_vcpu_fills_the_vms_own_context(void **state) /* S22 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f), n = position(f, v);

	ASSERT_OK(f, load_vcpu(f->kc, 0, v, 0), "load_vcpu.ok");
	for (unsigned r = 0; r < 31; r++)
		assert_int_equal(get_ctxt(f->kc, v, 0, PLAT_REG_X0 + r), stream_value(v, n + r));
	n += 31;
	for (unsigned r = PLAT_REG_SYS_FIRST; r < PLAT_REG_SYS_END; r++)
		assert_int_equal(get_ctxt(f->kc, v, 0, r), stream_value(v, n++));
	assert_int_equal(get_ctxt(f->kc, v, 0, KC_CTXT_PC), stream_value(v, n));
	assert_int_equal(position(f, v), n + 2);
	assert_int_equal(f->kc->vm[v].inc_exe, 1);
	for (unsigned i = 0; i < KC_VCPU_PER_VM; i++)
		assert_int_equal(get_ctxt(f->kc, KC_HOSTVISOR, i, PLAT_REG_X0), 0);
}

static void load_vcpu_leaves_never_ran(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(load_vcpu(f->kc, 0, v, 0), KC_OK);
	assert_true(get_ctxt(f->kc, v, 0, KC_CTXT_DIRTY) == KC_INVALID64);
	assert_int_equal(get_ctxt(f->kc, v, 0, PLAT_REG_HCR_EL2), 0);
	assert_int_equal(get_ctxt(f->kc, v, 0, PLAT_REG_Q0), 0);
}

static void load_vcpu_keeps_guest_at_el1(void **state) /* S42 */
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	assert_int_equal(load_vcpu(f->kc, 0, v, 0), KC_OK);
	assert_int_equal(get_ctxt(f->kc, v, 0, KC_CTXT_PSTATE) & 0x1F, 5);
}

static void load_vcpu_refuses_vm_not_ready(void **state)
{
	struct fixture *f = *state;
	uint64_t v = verified_vm(f);

	ASSERT_REFUSED(f, load_vcpu(f->kc, 0, v, 0), KC_STATE, "load_vcpu.state");
}

static void load_vcpu_refuses_unregistered_vcpu(void **state)
{
	struct fixture *f = *state;
	uint64_t v = ready_vm(f);

	ASSERT_REFUSED(f, load_vcpu(f->kc, 0, v, 1), KC_STATE, "load_vcpu.vcpu_state");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(encrypt_buf_writes_public_data),
		TEST(encrypt_buf_refuses_page_of_others),
		TEST(encrypt_buf_refuses_output_that_is_not_the_hosts),
		TEST(encrypt_buf_refuses_output_with_dma),
		TEST(decrypt_buf_gives_page_its_place),
		TEST(decrypt_buf_refuses_gfn_out_of_range),
		TEST(decrypt_buf_refuses_vm_not_ready),
		TEST(decrypt_buf_refuses_pages_that_are_not_the_hosts),
		TEST(decrypt_buf_refuses_page_with_host_dma),
		TEST(decrypt_buf_refuses_existing_entry),
		TEST(decrypt_buf_refuses_bound_gfn),
		TEST(decrypt_buf_refuses_when_pool_is_empty),
		TEST(encrypt_then_decrypt_moves_a_page),
		TEST(load_vcpu_fills_the_vms_own_context),
		TEST(load_vcpu_leaves_never_ran),
		TEST(load_vcpu_keeps_guest_at_el1),
		TEST(load_vcpu_refuses_vm_not_ready),
		TEST(load_vcpu_refuses_unregistered_vcpu),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
