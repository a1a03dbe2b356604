/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Ways to run one program: the core as it is, with a model beside it that follows
 * quirks, such a model alone, with another observation, or as a mutant of the core.
 */
#ifndef OBSEQ_VARIANT_H
#define OBSEQ_VARIANT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "oracle/engine/system.h"

struct program;

enum variant_with {
	RUN_CORE,  /* the program's own system, its model without quirks */
	RUN_MODEL, /* the same beside a model with quirks: a difference is one of refinement */
	RUN_ALONE  /* the model as the system */
};

struct variant {
	char mutant[64]; /* "": not one */
	enum variant_with with;
	uint64_t quirks;
	unsigned observe; /* 0: as the program says; else a row of system.observe, from 1 */
	/* Bit per check that is switched off, so that what it forbids is seen to its end. */
	uint8_t without[ENGINE_MAX_CHECKS / 8];
};

/* Nothing said: what a program without any of these words is about. */
extern const struct variant variant_plain;

bool variant_equal(const struct variant *a, const struct variant *b);

/* "alone=QUIRK,QUIRK without=CHECK", as it stands after `expect`; "" for the plain one. */
#define VARIANT_NAME 4096u
void variant_name(const struct system *sys, const struct variant *v, char *out, size_t size);

/* A check, or all checks of a kind, by name; false: there is none. */
bool variant_switch_off(const struct system *sys, struct variant *v, const char *s, size_t length);

/* The variant that running p, as it is configured now, amounts to. */
struct variant variant_of(const struct program *p);

/* p becomes that variant (a mutant is a build of its own).  False: *error says why not. */
bool variant_apply(const struct variant *v, struct program *p, const char **error);

#endif
