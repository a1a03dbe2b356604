/* SPDX-License-Identifier: Apache-2.0 */
/* What steps do to a machine, over the core. */
#ifndef OBSEQ_ORACLE_KCORE_CORE_STEPS_H
#define OBSEQ_ORACLE_KCORE_CORE_STEPS_H

#include "hyp/kcore/kcore.h"
#include "hyp/kcore/machine.h"
#include "oracle/kcore/core/access.h"
#include "oracle/kcore/machine.h"
#include "oracle/kcore/touch.h"

#define step_machine kc_machine
/* Name of the function of a row. */
#define STEP(function) function

/* ---- live registers and outcomes --------------------------------------------------- */

static inline void set_live(struct kc_machine *m, unsigned cpu, unsigned reg, uint64_t value)
{
	plat_reg_write(m->kc, cpu, (enum plat_reg)reg, value);
}

static inline uint64_t live(const struct kc_machine *m, unsigned cpu, unsigned reg)
{
	return plat_reg_read(m->kc, cpu, (enum plat_reg)reg);
}

/* A branch of the step itself, behind those of the core. */
static inline void note_outcome(struct kc_machine *m, unsigned cpu, unsigned outcome)
{
	m->outcome[cpu] = outcome;
	monitor_outcome(&m->base, cpu, outcome);
}

/* ---- traps (8) ------------------------------------------------------------------------ */

/* What a call of the host or of a guest left in x0 (18). */
static inline uint64_t call_code(const struct kc_machine *m, unsigned cpu)
{
	return live(m, cpu, PLAT_REG_X0);
}

void trap_host_hvc(struct kc_machine *m, unsigned cpu);
/* Code of the fault: OK also when an SMMU access was emulated, whatever the policy made of it. */
uint64_t trap_host_npt(struct kc_machine *m, unsigned cpu);
void trap_host_vcpu_run(struct kc_machine *m, unsigned cpu);
void trap_vm_exit(struct kc_machine *m, unsigned cpu);

/* ---- shared-state operations (18.1-18.3), with the arguments of kcore.h ------------------- */

#define OPERATION(operation) operation
#define OPERATED(m) ((m)->kc)

/* ---- accesses (9) ----------------------------------------------------------------------- */

/* Stores between these two are a principal's or the harness's, not the core's. */
static inline void begin_outside(struct kc_machine *m)
{
	m->harness = true;
}

static inline void end_outside(struct kc_machine *m)
{
	m->harness = false;
}

static inline struct host_access reach(struct kc_machine *m, unsigned cpu, uint64_t page,
				       bool write)
{
	return host_reach(m->kc, cpu, page, write);
}

static inline struct host_access dev_reach(struct kc_machine *m, unsigned bank, uint64_t page,
					   bool write)
{
	return host_dev_reach(m->kc, bank, page, write);
}

static inline uint64_t page_word(const struct kc_machine *m, uint64_t pfn, uint64_t word)
{
	return host_page_word(m->kc, pfn, word);
}

static inline void set_page_word(struct kc_machine *m, unsigned cpu, uint64_t pfn, uint64_t word,
				 uint64_t value)
{
	host_page_store(m->kc, cpu, pfn, word, value);
}

/* The next value of D_v, consumed. */
static inline uint64_t next_input(struct kc_machine *m, unsigned cpu, uint64_t v)
{
	uint64_t value = plat_data_peek(m->kc, cpu, v, 0);

	plat_data_advance(m->kc, cpu, v, 1);
	return value;
}

/* x<reg> of who runs on the CPU gets what was loaded. */
static inline void set_loaded_word(struct kc_machine *m, unsigned cpu, unsigned reg, uint64_t value)
{
	set_live(m, cpu, PLAT_REG_X0 + reg, value);
}

/* ---- state that only a perturbation sets from outside (14.2) ------------------------------ */

static inline void set_page_count(struct kc_machine *m, unsigned cpu, uint64_t pfn, uint64_t count)
{
	set_s2_page_count(m->kc, cpu, pfn, count);
}

/* The host's entry of its page pfn, which has one; caches forget the old entry. */
void set_host_entry(struct kc_machine *m, unsigned cpu, uint64_t pfn, uint64_t pte);

static inline void set_handle(struct kc_machine *m, unsigned cpu, uint64_t v, uint64_t kvm)
{
	set_vm_kvm(m->kc, cpu, v, kvm);
}

static inline void set_state(struct kc_machine *m, unsigned cpu, uint64_t v, uint64_t state)
{
	set_vm_state(m->kc, cpu, v, state);
}

static inline void set_loaded(struct kc_machine *m, unsigned cpu, uint64_t v, uint64_t inc_exe)
{
	set_vm_inc_exe(m->kc, cpu, v, inc_exe);
}

static inline void set_window(struct kc_machine *m, unsigned cpu, uint64_t next_remap_ptr)
{
	set_next_remap_ptr(m->kc, cpu, next_remap_ptr);
}

/* `word` as in enum kc_ctxt_extra and enum plat_reg. */
static inline void set_saved(struct kc_machine *m, unsigned cpu, uint64_t v, uint64_t i,
			     unsigned word, uint64_t value)
{
	set_ctxt(m->kc, cpu, v, i, word, value);
}

static inline void set_position(struct kc_machine *m, unsigned cpu, uint64_t v, uint64_t n)
{
	host_stream_set_position(m->kc, cpu, v, n);
}

#endif
