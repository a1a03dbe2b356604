/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Cells of golden vectors: the words in which the published state is written down,
 * what each has at the start, where the model keeps it, and a store of what a
 * vector says about them.
 */
#ifndef OBSEQ_ORACLE_KCORE_VECTOR_CELLS_H
#define OBSEQ_ORACLE_KCORE_VECTOR_CELLS_H

#include "model/kcore/model.h"
#include "oracle/kcore/vector_text.h"

#define CELL_KEYS 4u
#define CELL_VALUES 7u
#define CELL_TEXT 96u

/* Numbers of the base state (docs/vectors.md), and where pools of tables begin and end. */
#define BASE_RAM_FIRST 512u
#define BASE_RAM_END 4096u
#define BASE_GFN_OFFSET 1000000000u
#define BASE_NPT_POOL(v) (65536u + 33554432u * (uint64_t)(v))
#define BASE_NPT_PGD 4096u /* from the start of the pool on */
#define BASE_NPT_PUD 1052672u
#define BASE_NPT_PMD 9441280u
#define BASE_SPT_PGD 1114112u
#define BASE_SPT_PMD 2162688u
#define BASE_SPT_END 3211264u

#define CELL_NAMES_TABLE(X)                                                                        \
	X(MEM, mem, 1, 1)                                                                          \
	X(S2, s2, 1, 3)                                                                            \
	X(NPT, npt, 2, 3)                                                                          \
	X(NPTC, nptc, 1, 3)                                                                        \
	X(PGDT, pgdt, 2, 1)                                                                        \
	X(PUDT, pudt, 3, 1)                                                                        \
	X(PMDT, pmdt, 4, 1)                                                                        \
	X(CORE, core, 1, 2)                                                                        \
	X(VM, vm, 1, 5)                                                                            \
	X(VCPU, vcpu, 2, 2)                                                                        \
	X(LOAD, load, 2, 4)                                                                        \
	X(SMMU, smmu, 1, 1)                                                                        \
	X(SPT, spt, 2, 2)                                                                          \
	X(SPTC, sptc, 1, 2)                                                                        \
	X(SPTG, sptg, 2, 1)                                                                        \
	X(SPTM, sptm, 3, 1)                                                                        \
	X(HLOCK, hlock, 1, 1)                                                                      \
	X(MACH, mach, 1, 7)                                                                        \
	X(DLOG, dlog, 1, 1)                                                                        \
	X(CDLOG, cdlog, 1, 1)

#define CELL_ENUM(upper, lower, keys, values) CELL_##upper,
enum cell_name { CELL_NAMES_TABLE(CELL_ENUM) CELL_NAMES };

struct cell {
	enum cell_name name;
	uint64_t key[CELL_KEYS]; /* unused ones are 0 */
};

/* A model and the CPU that the vectors run on. */
struct vector_model {
	struct kmodel *model;
	unsigned cpu;
};

unsigned cell_keys(enum cell_name name);
unsigned cell_values(enum cell_name name);
bool cell_lookup(struct vector_word w, enum cell_name *name);
void cell_print(const struct cell *c, char text[CELL_TEXT]);
/* The keys of a cell that the state has. */
bool cell_exists(const struct cell *c);

/* `init base`; reading and setting the model.  cell_write: false, it is not an input. */
void cell_base(const struct vector_model *m, const struct cell *c, uint64_t *value);
void cell_read(const struct vector_model *m, const struct cell *c, uint64_t *value);
bool cell_write(const struct vector_model *m, const struct cell *c, const uint64_t *value);
/* Every cell of the model that may differ from its base. */
void cell_each(const struct vector_model *m, void (*each)(void *ctx, const struct cell *c),
	       void *ctx);

/* "NAME KEY.. COUNT VALUE.. STRIDE.." */
struct cell_run {
	struct cell first;
	uint64_t count, value[CELL_VALUES], stride[CELL_VALUES];
};
/* `keys` and `values` of the name; false: not a well-formed run. */
bool cell_run_parse(const struct vector_word *word, size_t words, unsigned keys, unsigned values,
		    struct cell_run *run);
void cell_run_at(const struct cell_run *run, uint64_t i, unsigned keys, unsigned values,
		 struct cell *c, uint64_t *value);

/* ---- what the vector says --------------------------------------------------------- */

struct cell_entry {
	struct cell cell;
	uint64_t value[CELL_VALUES];
	bool touched; /* by a step that was kept */
};

struct cell_undo {
	size_t entry;
	uint64_t value[CELL_VALUES];
};

struct cell_store {
	struct cell_entry *entry;
	size_t count, capacity;
	size_t *slot; /* hash table of entry + 1 */
	size_t slots;
	struct cell_undo *undo; /* since cell_store_keep() */
	size_t undos, undo_capacity;
};

void cell_store_free(struct cell_store *s);
const struct cell_entry *cell_store_find(const struct cell_store *s, const struct cell *c);
/* The base value where nothing was said. */
void cell_store_get(const struct cell_store *s, const struct vector_model *m, const struct cell *c,
		    uint64_t *value);
void cell_store_set(struct cell_store *s, const struct vector_model *m, const struct cell *c,
		    const uint64_t *value);
/* Everything set since the last call of either is kept (and touched, if so), or forgotten. */
void cell_store_keep(struct cell_store *s, bool touched);
void cell_store_forget(struct cell_store *s);

#endif
