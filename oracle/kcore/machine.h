/* SPDX-License-Identifier: Apache-2.0 */
/*
 * kcore as a machine of the engine: a core on the host platform, with a tracer
 * that keeps the journal, derives the touched objects and asserts the locks.
 */
#ifndef OBSEQ_ORACLE_KCORE_MACHINE_H
#define OBSEQ_ORACLE_KCORE_MACHINE_H

#include "hyp/kcore/state.h"
#include "oracle/engine/system.h"
#include "oracle/kcore/history.h"
#include "oracle/kcore/known.h"
#include "oracle/kcore/oracle.h"

/* The tables of a machine: NPT[0..16], then the SMMU tables of banks 0..15. */
#define KC_NPT_TABLES KC_VMIDS
#define KC_TABLES (KC_NPT_TABLES + KC_BANKS)
#define KC_TABLE_LEVELS 4u
/* A parent cell holds the place of the link to a table page; this is "none". */
#define KC_NO_PARENT 0ull

/* Where a table lies in the table memory: byte offsets, by level. */
struct kc_table {
	bool smmu;
	unsigned unit; /* vmid or bank */
	unsigned levels;
	unsigned page_bits; /* page numbers that it translates are below 2^page_bits */
	uint64_t start[KC_TABLE_LEVELS + 1]; /* pages of level l: start[l] .. start[l + 1] */
};

/* Bytes from `offset` to the next place belong to table `owner`; KC_TABLES: to none. */
struct kc_place {
	uint64_t offset;
	unsigned owner;
};
#define KC_PLACES (1 + 2 * KC_TABLES)

struct kc_machine {
	struct machine base; /* first */
	struct kcore *kc;
	struct config cfg;
	struct kc_table table[KC_TABLES];
	struct kc_place place[KC_PLACES]; /* ascending */
	unsigned places;
	/*
	 * Journaled cells of the adapter.  parent[p]: byte offset + 1 of the word
	 * that links table page p, or KC_NO_PARENT; degraded: tables (bit t) whose
	 * links are no tree, so that a store no longer tells which entry it changes.
	 */
	uint64_t *parent;
	uint64_t table_pages;
	uint64_t degraded;
	/*
	 * Words of the tables that were not zero at some time (bit = word of the table
	 * memory): all others need not be read.  Undo takes nothing back, which is safe.
	 */
	uint64_t *written;
	/* Known of the state (known.h). */
	struct locks_known locks;
	struct banks_known banks;
	/* Fields (bits) of which a cell changed since kc_before_step(), or more of them. */
	uint64_t stored;
	/* Stores are made by a principal's access or by the harness, not by the core. */
	bool harness;
	uint32_t outcome[KC_MAX_CPU]; /* last branch taken, by CPU */
	struct kc_notes notes;	      /* of before_step for after_step */
	struct history history;	      /* of the step that ended last */
};

/* Fields of the adapter's own cells. */
enum kc_adapter_field {
	KC_F_PARENT = KC_F_END, /* index = table page */
	KC_F_DEGRADED
};

#define KC_FIELD(field) (1ull << (field)) /* as a bit of kc_machine.stored */

static inline struct kc_machine *kc_machine(struct machine *m)
{
	return (struct kc_machine *)m;
}

static inline const struct kc_machine *kc_machine_const(const struct machine *m)
{
	return (const struct kc_machine *)m;
}

extern const struct system kcore_system;

/* struct system (machine.c) */
const char *kc_config_check(const struct config *cfg);
struct machine *kc_create(const struct config *cfg, const struct streams *streams);
void kc_destroy(struct machine *m);
void kc_image(const struct machine *m, memory_visitor *part, void *ctx);
void kc_watch(struct machine *m, bool on);
uint64_t kc_stream_position(const struct machine *m, uint64_t v);
unsigned kc_halted(const struct machine *m);
void kc_objects(const struct machine *m, void (*each)(void *ctx, object_id o), void *ctx);
/* names.c */
void kc_cell_name(const struct machine *m, uint32_t field, uint64_t index, char *buffer,
		  size_t size);

#endif
