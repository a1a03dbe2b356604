/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Programs: lists of steps with a configuration, a start and expectations.
 *
 * Text (*.hc) is what people read, write and diff; the wire format is what
 * fuzzers mutate.  Each converts into the other without loss (expectations and
 * comments exist in text only).  Decoding the wire format is total: any byte
 * string is some program.
 *
 *     obseq 1 kcore handlers
 *     config pages=4096 cpus=2 seed=0x5eed start=two_vms
 *     # a comment
 *     A    cpu1 st page=0x10 word=0 value=0x41414141
 *     both cpu0 fault ipa=0x3a8000 write=0 size=8 rt=1
 *       at 2 both cpu1 set_reg reg=x5 value=7         # at the step's second lock
 *     both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
 *     expect clean
 *     expect outcome vcpu_run.ok_first
 *     expect mutant=map_host_ignores_owner violation integ_map_host/mem_eq vm1
 *     expect model=invalid_count_is_shared violation refine_results/code
 *     expect alone=invalid_count_is_shared violation inv_count_meaning
 *
 * Arguments are named, may stand in any order, and default to 0.  docs/programs.md
 * describes the text for its users.
 */
#ifndef OBSEQ_PROGRAM_H
#define OBSEQ_PROGRAM_H

#include "fuzz/variant.h"
#include "oracle/engine/system.h"

#define PROGRAM_MAX_STEPS 1024u
#define PROGRAM_MAX_TEXT (1u << 20)
#define PROGRAM_MAX_WIRE (1u << 20)
#define PROGRAM_MIN_PAGES 64u
#define PROGRAM_MAX_PAGES (1u << 24)

enum expect_kind { EXPECT_CLEAN, EXPECT_OUTCOME, EXPECT_VIOLATION, EXPECT_PANIC };

struct expect {
	enum expect_kind kind;
	struct variant variant; /* the run that it speaks of */
	char name[96];		/* outcome, check[/detail], or panic reason */
	char principal[16];	/* "" = any */
};

struct program {
	const struct system *sys;
	unsigned level;
	struct config cfg;
	unsigned start; /* row of sys->snapshot */
	struct step *step;
	size_t steps, step_capacity;
	struct expect *expect;
	size_t expects;
};

struct text_error {
	unsigned line, column; /* from 1 */
	char message[512];
};

/* Empty: 4096 pages, 2 CPUs, level 0, start "empty". */
void program_init(struct program *p, const struct system *sys);
void program_free(struct program *p);
/* false when PROGRAM_MAX_STEPS is reached. */
bool program_add(struct program *p, const struct step *s);
void program_expect(struct program *p, const struct expect *e);
/* Some expectation speaks of this run. */
bool program_speaks_of(const struct program *p, const struct variant *v);
/* `to` has been initialised; what it held is replaced. */
void program_copy(struct program *to, const struct program *from);
/* Steps, level, configuration and start are; expectations do not count. */
bool program_equal(const struct program *a, const struct program *b);

/*
 * The program becomes one of `sys`, which reads programs of its system (or is that).
 * Expectations that name outcomes go: they are branches of the other one.  False:
 * `sys` does not read them, and nothing changed.
 */
bool program_adopt(struct program *p, const struct system *sys);

/* The operation exists at the level. */
bool program_op_allowed(const struct system *sys, unsigned level, unsigned op);
/* Some step injects faults (OP_CORRUPT). */
bool program_injects_faults(const struct program *p);
/* Number of steps from `first` on that run as one: a step and those nested in it. */
size_t program_group(const struct step *s, size_t steps, size_t first);

/*
 * text.c: find_system gives the system for a name, or NULL.  *p need not be
 * initialised before and can be freed afterwards, whatever the result.
 */
bool program_parse(struct program *p, const char *text, size_t length,
		   const struct system *(*find_system)(const char *name), struct text_error *error);
/* print.c: canonical text, arguments that are 0 left out; a malloc()ed string. */
char *program_print(const struct program *p);

/* wire.c: decoding never fails; *p need not be initialised before. */
void program_decode(struct program *p, const struct system *sys, const uint8_t *data, size_t size);
/* Returns the size; writes at most `capacity` bytes, whole steps only. */
size_t program_encode(const struct program *p, uint8_t *data, size_t capacity);

#endif
