/* SPDX-License-Identifier: Apache-2.0 */
/* Encrypted vCPUs and buffers (spec sekvm.md 7.22 to 7.24, 8.2.8, 18.3). */
#include "model/kcore/ctxt.h"

/* A guest begins at EL1, on its own stack pointer [S42]. */
#define PSTATE_EL1H 0x5ull

struct stream {
	const struct km_world *world;
	uint64_t v;
};

static uint64_t stream_value(void *ctx, uint64_t n)
{
	const struct stream *s = ctx;

	return s->world->data(s->world->ctx, s->v, n);
}

/* local_load_encryted_vcpu; as published the caller passes the host's context and stream [S22]. */
static struct km_result do_load_encrypted_vcpu(struct kmodel *m, uint64_t v, uint64_t i,
					       uint64_t *ctxt)
{
	if (!km_vmid_fits(m, v) || i >= KC_VCPU_PER_VM)
		return km_no_object(m);

	bool host = km_quirk(m, KM_Q_load_vcpu_hits_host);
	struct km_op op = km_begin(m, host ? KC_HOSTVISOR : v);
	struct stream s = { &m->cfg.world, op.stream };

	km_reach_info(&op, v);
	if (m->vm[v].state != KC_READY || m->vm[v].vcpu_state[i] != KC_READY)
		return km_refuse(&op, KC_STATE);
	op.r.next = m->cfg.params->decrypt_gp(ctxt, stream_value, &s, op.r.next);
	op.r.next = m->cfg.params->decrypt_sys(ctxt, stream_value, &s, op.r.next);
	if (!host)
		ctxt[KM_dirty] = KC_INVALID64;
	if (!km_quirk(m, KM_Q_initial_pstate_unchecked))
		ctxt[KM_pstate] = (ctxt[KM_pstate] & ~KC_PSTATE_MODE_MASK) | PSTATE_EL1H;
	km_set_vm(m, v, &m->vm[v].inc_exe, 1);
	return op.r;
}

struct km_result local_load_encrypted_vcpu(struct kmodel *m, uint64_t v, uint64_t i, uint64_t *ctxt)
{
	return KM_WINDOW(m, LOAD_ENCRYPTED_VCPU, v, do_load_encrypted_vcpu(m, v, i, ctxt));
}

struct km_result km_load_vcpu(struct kmodel *m, uint64_t v, uint64_t i)
{
	const struct km_cpu *cpu = &m->cpu[m->running];
	bool host = km_quirk(m, KM_Q_load_vcpu_hits_host);
	uint64_t to = host ? cpu->cur_vmid : v, to_i = host ? cpu->cur_vcpuid : i;
	uint64_t ctxt[KM_CTXT_WORDS];
	struct km_result r;

	if (!km_vmid_fits(m, v) || i >= KC_VCPU_PER_VM)
		return km_no_object(m);
	km_section(m);
	for (unsigned w = 0; w < KM_CTXT_WORDS; w++)
		ctxt[w] = km_ctxt(m, to, to_i, w);
	r = local_load_encrypted_vcpu(m, v, i, ctxt);
	km_log_argument(m, "OLOAD_ENC_VCPU", v);
	if (km_failed(r))
		return r;
	for (unsigned w = 0; w < KM_CTXT_WORDS; w++)
		km_set_ctxt(m, to, to_i, w, ctxt[w]);
	km_set_dlog(m, to, r.next);
	return r;
}

/* local_save_encrypt_buf; safe: no device of the host reads or writes the output page [S48]. */
static struct km_result do_save_encrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf,
					    uint64_t outbuf)
{
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	struct km_s2 in, out;

	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	km_enter(&op);
	in = km_s2(m, inbuf / KC_PAGE_SIZE);
	out = km_s2(m, outbuf / KC_PAGE_SIZE);
	km_reach(&op, KM_C_S2PAGE);
	if (in.owner != v || out.owner != KC_HOSTVISOR)
		return km_refuse(&op, KC_PERM);
	if (out.count && !km_quirk(m, KM_Q_encrypt_buf_abstract))
		return km_refuse(&op, KC_PERM);
	km_draw(&op, outbuf / KC_PAGE_SIZE);
	return op.r;
}

struct km_result local_save_encrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf,
					uint64_t outbuf)
{
	return KM_WINDOW(m, LOAD_SAVE_ENCRYPT_BUF, v, do_save_encrypt_buf(m, v, inbuf, outbuf));
}

/* The ciphertext is a value of the host's stream. */
struct km_result km_save_encrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf, uint64_t outbuf)
{
	struct km_result r = local_save_encrypt_buf(m, v, inbuf, outbuf);

	if (!km_failed(r))
		km_set_dlog(m, KC_HOSTVISOR, r.next);
	km_log_argument(m, "OSAVE_ENC_BUF", v);
	return r;
}

/* 18.3: "no entry at g and no other page of v bound to g else BUSY"; room for the mapping. */
static enum kc_code decrypt_test(const struct kmodel *m, uint64_t v, uint64_t p, uint64_t gfn)
{
	if (km_gfn_taken(m, v, gfn, p))
		return KC_BUSY;
	return km_mmap_fits(m, v, gfn * KC_PAGE_SIZE, 3) ? KC_OK : KC_NOMEM;
}

/* The host's page becomes v's, with the plaintext (D_0) in it. */
static struct km_result decrypt_page(struct km_op *op, uint64_t v, uint64_t p, uint64_t gfn)
{
	if (km_unmap_host(op, p))
		return km_refuse(op, KC_NOMEM);
	km_set_s2(op->m, p, (struct km_s2){ v, 0, gfn });
	km_draw(op, p);
	return op->r;
}

/* The destination is an argument and bound at once; as published it stays open [S49]. */
static struct km_result decrypt_to(struct km_op *op, uint64_t v, uint64_t p, uint64_t gfn)
{
	enum kc_code code = decrypt_test(op->m, v, p, gfn);
	struct km_result r;

	if (code)
		return km_refuse(op, code);
	r = decrypt_page(op, v, p, gfn);
	if (!r.code)
		km_map_pfn_vm(op->m, v, gfn * KC_PAGE_SIZE, p * KC_PAGE_SIZE, 3);
	return r;
}

static struct km_result do_load_decrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf,
					    uint64_t gpa)
{
	bool unbound = km_quirk(m, KM_Q_decrypt_page_unbound_gfn);
	struct km_op op = km_begin(m, KC_HOSTVISOR);
	uint64_t p = inbuf / KC_PAGE_SIZE;

	if (!km_vmid_fits(m, v))
		return km_no_object(m);
	if (!unbound && gpa >= KC_ADDR_LIMIT)
		return km_refuse(&op, KC_INVAL);
	km_enter(&op);
	km_reach_info(&op, v);
	if (m->vm[v].state != KC_READY)
		return km_refuse(&op, KC_STATE);
	km_reach(&op, KM_C_S2PAGE);
	if (km_s2(m, p).owner != KC_HOSTVISOR)
		return km_refuse(&op, KC_PERM);
	if (km_s2(m, p).count)
		return km_refuse(&op, KC_BUSY);
	return unbound ? decrypt_page(&op, v, p, KC_INVALID64)
		       : decrypt_to(&op, v, p, gpa / KC_PAGE_SIZE);
}

struct km_result local_load_decrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf, uint64_t gpa)
{
	return KM_WINDOW(m, LOAD_LOAD_DECRYPT_BUF, v, do_load_decrypt_buf(m, v, inbuf, gpa));
}

struct km_result km_load_decrypt_buf(struct kmodel *m, uint64_t v, uint64_t inbuf, uint64_t gpa)
{
	struct km_result r = local_load_decrypt_buf(m, v, inbuf, gpa);

	if (!km_failed(r))
		km_set_dlog(m, KC_HOSTVISOR, r.next);
	km_log_argument(m, "OLOAD_ENC_BUF", v);
	return r;
}
