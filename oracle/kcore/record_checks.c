/* SPDX-License-Identifier: Apache-2.0 */
/*
 * exit_record: what the host learns from the exit of a VM is the class of the exit
 * and what that class declares, no more (8.8, 18; [S19], [S20], [C24]).
 *
 * The rules for pairs take an exit record for declared, so its content is checked
 * here, against the registers with which the VM left.
 */
#include <inttypes.h>
#include <string.h>

#include "oracle/kcore/ended_step.h"

#define RECORD_WORDS 4u

/* x1 and x2.. of the host. */
struct record {
	uint64_t kind;
	uint64_t word[RECORD_WORDS];
};

static const uint64_t psci_for_host[] = { KC_PSCI_CPU_ON_64, KC_PSCI_AFFINITY_INFO_32,
					  KC_PSCI_AFFINITY_INFO_64 };

static struct record of_hypercall(const struct patched *entry)
{
	uint64_t function = patched_word(entry, PLAT_REG_X0) & UINT32_MAX;
	struct record r = { KC_EXIT_HVC, { 0 } };

	if (function == KC_PSCI_SYSTEM_OFF)
		r.kind = KC_EXIT_SYSTEM_OFF;
	for (size_t k = 0; k < sizeof(psci_for_host) / sizeof(psci_for_host[0]); k++) {
		for (unsigned n = 0; function == psci_for_host[k] && n < RECORD_WORDS; n++)
			r.word[n] = patched_word(entry, PLAT_REG_X0 + n);
	}
	return r;
}

/* A data abort on a device address, with a valid syndrome. */
static struct record of_device_access(const struct patched *entry, uint64_t ipa)
{
	uint64_t esr = patched_word(entry, PLAT_REG_ESR_EL2);
	uint64_t bytes = 1ull << ((esr >> KC_ESR_SAS_SHIFT) & KC_ESR_SAS_MASK);
	uint64_t rt = (esr >> KC_ESR_SRT_SHIFT) & KC_ESR_SRT_MASK;
	uint64_t value = rt < PLAT_GP_COUNT ? patched_word(entry, PLAT_REG_X0 + (unsigned)rt) : 0;

	if (!(esr & KC_ESR_WNR))
		return (struct record){ KC_EXIT_MMIO_READ, { ipa, bytes, rt } };
	if (bytes < 8)
		value &= (1ull << (8 * bytes)) - 1;
	return (struct record){ KC_EXIT_MMIO_WRITE, { ipa, bytes, value } };
}

static struct record of_abort(const struct patched *entry, uint64_t class)
{
	uint64_t gfn = patched_word(entry, PLAT_REG_HPFAR_EL2) >> KC_HPFAR_SHIFT;
	uint64_t ipa = gfn * KC_PAGE_SIZE + patched_word(entry, PLAT_REG_FAR_EL2) % KC_PAGE_SIZE;
	uint64_t esr = patched_word(entry, PLAT_REG_ESR_EL2);

	if (gfn * KC_PAGE_SIZE >= KC_MAX_MMIO_ADDR)
		return (struct record){ KC_EXIT_FAULT, { gfn } };
	if (class == KC_ESR_EC_DABT_LOW && (esr & KC_ESR_ISV) && !(esr & KC_ESR_S1PTW))
		return of_device_access(entry, ipa);
	return (struct record){ KC_EXIT_OTHER, { class } };
}

static struct record declared_record(const struct patched *entry)
{
	uint64_t class = ended_trap_class(entry);

	if (patched_word(entry, PLAT_REG_EC) == KC_EC_INTERRUPT)
		return (struct record){ KC_EXIT_INTERRUPT, { 0 } };
	if (patched_word(entry, PLAT_REG_EC) != KC_EC_TRAP)
		return (struct record){ KC_EXIT_OTHER, { class } };
	switch (class) {
	case KC_ESR_EC_HVC32:
	case KC_ESR_EC_HVC64:
		return of_hypercall(entry);
	case KC_ESR_EC_WFX:
		return (struct record){ KC_EXIT_WFX, { 0 } };
	case KC_ESR_EC_IABT_LOW:
	case KC_ESR_EC_DABT_LOW:
		return of_abort(entry, class);
	default:
		return (struct record){ KC_EXIT_OTHER, { class } };
	}
}

void ended_check_record(const struct ended_step *e, const struct patched *entry)
{
	bool to_host = ended_cpu_now(e)->ihost != 0;
	struct record r = declared_record(entry);
	uint64_t wanted[2 + RECORD_WORDS] = { KC_OK, r.kind };
	unsigned n = 0;

	memcpy(wanted + 2, r.word, sizeof(r.word));
	while (to_host && n < 2 + RECORD_WORDS &&
	       acc_reg(e->m, e->s->cpu, (enum plat_reg)(PLAT_REG_X0 + n)) == wanted[n])
		n++;
	CLAUSE(&e->at, exit_record, to_host, n == 2 + RECORD_WORDS,
	       "x%u of the host is 0x%" PRIx64 ", the exit declares 0x%" PRIx64, n,
	       acc_reg(e->m, e->s->cpu, (enum plat_reg)(PLAT_REG_X0 + n)), wanted[n]);
}
