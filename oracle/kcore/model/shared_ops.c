/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Shared-state operations of the model with the arguments of the core's (kcore.h):
 * page numbers instead of addresses, CPUs, codes.
 */
#include "oracle/kcore/model/steps.h"

#define MAX_PAGES (UINT64_MAX / KC_PAGE_SIZE)

/* Address of a page; one that no address has must not become another by losing bits. */
static uint64_t address(uint64_t page)
{
	return (page < MAX_PAGES ? page : MAX_PAGES) * KC_PAGE_SIZE;
}

/* Nothing happens on a machine that stopped (0.2). */
static bool may_begin(struct kmodel_machine *m, unsigned cpu)
{
	m->model->running = cpu;
	return !m->model->halt;
}

/* Operations whose arguments are those of the model: name, its function there, arguments. */
#define KCM_ALIKE(X)                                                                               \
	X(map_host, local_map_host, (uint64_t a), (a))                                             \
	X(bind, km_bind, (uint64_t v, uint64_t g, uint64_t p), (v, g, p))                          \
	X(fault_map, km_fault_map_page, (uint64_t v, uint64_t g, uint64_t p, uint64_t l),          \
	  (v, g, p, l))                                                                            \
	X(grant_range, km_grant_range, (uint64_t v, uint64_t g, uint64_t n),                       \
	  (v, address(g), address(n)))                                                             \
	X(revoke_range, km_revoke_range, (uint64_t v, uint64_t g, uint64_t n),                     \
	  (v, address(g), address(n)))                                                             \
	X(map_io_range, km_map_io_range, (uint64_t v, uint64_t g, uint64_t p, uint64_t n),         \
	  (v, address(g), address(p), address(n)))                                                 \
	X(clear_vm_range, km_clear_range, (uint64_t v, uint64_t p, uint64_t n),                    \
	  (v, address(p), address(n)))                                                             \
	X(teardown, km_teardown, (uint64_t v), (v))                                                \
	X(register_vcpu, local_register_vcpu, (uint64_t v, uint64_t i), (v, i))                    \
	X(set_boot_info, local_set_boot_info, (uint64_t v, uint64_t a, uint64_t n), (v, a, n))     \
	X(remap_vm_image, km_remap_vm_image, (uint64_t v, uint64_t p, uint64_t k), (v, p, k))      \
	X(verify_vm, km_verify_vm_image, (uint64_t v), (v))                                        \
	X(set_vcpu_active, local_set_vcpu_active, (uint64_t v, uint64_t i), (v, i))                \
	X(set_vcpu_inactive, local_set_vcpu_inactive, (uint64_t v, uint64_t i), (v, i))            \
	X(set_vm_poweroff, local_set_vm_poweroff, (uint64_t v), (v))                               \
	X(encrypt_buf, km_save_encrypt_buf, (uint64_t v, uint64_t in, uint64_t out),               \
	  (v, address(in), address(out)))                                                          \
	X(decrypt_buf, km_load_decrypt_buf, (uint64_t v, uint64_t p, uint64_t g),                  \
	  (v, address(p), address(g)))                                                             \
	X(load_vcpu, km_load_vcpu, (uint64_t v, uint64_t i), (v, i))                               \
	X(free_smmu, local_free_smmu_pgd, (uint64_t cb, uint64_t ix), (cb, ix))                    \
	X(lpae_map, km_lpae_map,                                                                   \
	  (uint64_t iova, uint64_t pa, uint64_t prot, uint64_t cb, uint64_t ix),                   \
	  (iova, pa, prot, cb, ix))                                                                \
	X(smmu_clear, local_smmu_clear, (uint64_t iova, uint64_t cb, uint64_t ix), (iova, cb, ix))

#define UNPAREN(...) __VA_ARGS__
#define ALIKE(name, function, parameters, arguments)                                               \
	uint64_t kcm_##name(struct kmodel_machine *m, unsigned cpu, UNPAREN parameters)            \
	{                                                                                          \
		if (!may_begin(m, cpu))                                                            \
			return KC_STATE;                                                           \
		return kcm_code(m, function(m->model, UNPAREN arguments));                         \
	}
KCM_ALIKE(ALIKE)

uint64_t kcm_alloc_smmu(struct kmodel_machine *m, unsigned cpu, uint64_t cb, uint64_t v,
			uint64_t ix)
{
	if (!may_begin(m, cpu))
		return KC_STATE;
	return kcm_code(m, local_alloc_smmu_pgd(m->model, cb, v, ix,
						acc_smmu_banks(&m->base, (unsigned)ix)));
}

/* Values come with OK only. */
static uint64_t code_and_value(struct kmodel_machine *m, struct km_result r, uint64_t *value)
{
	if (r.code == KC_OK)
		*value = r.value;
	return kcm_code(m, r);
}

uint64_t kcm_iova_to_phys(struct kmodel_machine *m, unsigned cpu, uint64_t iova, uint64_t cb,
			  uint64_t ix, uint64_t *pa)
{
	if (!may_begin(m, cpu))
		return KC_STATE;
	return code_and_value(m, km_iova_to_phys(m->model, iova, cb, ix), pa);
}

uint64_t kcm_register_kvm(struct kmodel_machine *m, unsigned cpu, uint64_t *vmid)
{
	if (!may_begin(m, cpu))
		return KC_STATE;
	return code_and_value(m, km_register_kvm(m->model), vmid);
}
