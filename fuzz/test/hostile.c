/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Hostile input: random bytes through the wire decoder, and damaged program texts
 * through the parser.  Nothing may crash, and what is accepted must be within the
 * limits: it goes through text and wire once more unchanged.
 *
 *     hostile BYTE_STRINGS TEXTS [SYSTEM...]
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/generate.h"
#include "fuzz/systems.h"

#define MAX_BYTES 512u
#define MAX_WIRE 65536u

struct hostile {
	const struct system *sys;
	struct random random;
	uint64_t decoded, steps, accepted, refused, wrong;
};

static bool survives_text(const struct program *p)
{
	char *text = program_print(p);
	struct program back;
	struct text_error e;
	bool same = program_parse(&back, text, strlen(text), systems_find, &e) &&
		    program_equal(p, &back);

	free(text);
	program_free(&back);
	return same;
}

static bool survives_wire(const struct program *p)
{
	static uint8_t wire[MAX_WIRE];
	struct program back;
	bool same;

	program_decode(&back, p->sys, wire, program_encode(p, wire, sizeof(wire)));
	same = program_equal(p, &back);
	program_free(&back);
	return same;
}

static void try_bytes(struct hostile *h)
{
	uint8_t bytes[MAX_BYTES];
	size_t n = (size_t)random_below(&h->random, MAX_BYTES);
	struct program p;

	for (size_t i = 0; i < n; i += 8) {
		uint64_t r = random_next(&h->random);

		memcpy(bytes + i, &r, n - i < 8 ? n - i : 8);
	}
	program_decode(&p, h->sys, bytes, n);
	h->decoded++;
	h->steps += p.steps;
	h->wrong += !survives_wire(&p);
	/* Printing and parsing takes much longer than decoding. */
	if (h->decoded % 16 == 0)
		h->wrong += !survives_text(&p);
	program_free(&p);
}

/* ---- damaged texts -------------------------------------------------------------------- */

static char *some_text(struct hostile *h)
{
	struct generator g;
	struct program p;
	char *text;

	generator_init(&g, h->sys, random_next(&h->random));
	program_init(&p, h->sys);
	p.level = (unsigned)random_below(&h->random, h->sys->level_count);
	generate_config(&g, &p);
	generate_steps(&g, &p, (size_t)random_below(&h->random, 12));
	text = program_print(&p);
	program_free(&p);
	return text;
}

/* Overwrite, delete or repeat a few bytes; returns the new length. */
static size_t damage(struct hostile *h, char *text, size_t n)
{
	static const char odd[] = "\0\n #=,0x9:-\xff\t";
	size_t at = (size_t)random_below(&h->random, n);
	size_t run = 1 + (size_t)random_below(&h->random, n - at < 8 ? n - at : 8);

	switch (random_below(&h->random, 5)) {
	case 0:
		text[at] = odd[random_below(&h->random, sizeof(odd) - 1)];
		return n;
	case 1:
		text[at] = (char)random_next(&h->random);
		return n;
	case 2:
		if (text[at] >= '0' && text[at] <= '9')
			text[at] = (char)('0' + random_below(&h->random, 10));
		return n;
	case 3:
		memmove(text + at, text + at + run, n - at - run);
		return n - run;
	default:
		memmove(text + at, text + (size_t)random_below(&h->random, n - run + 1), run);
		return n;
	}
}

static void try_text(struct hostile *h)
{
	char *text = some_text(h);
	size_t n = strlen(text);
	struct program p;
	struct text_error e;

	for (uint64_t i = random_below(&h->random, 5); i < 4 && n; i++) /* some stay whole */
		n = damage(h, text, n);
	if (program_parse(&p, text, n, systems_find, &e)) {
		h->accepted++;
		h->wrong += !survives_text(&p) || !survives_wire(&p);
	} else {
		h->refused++;
		h->wrong += !e.line || !e.column || !e.message[0] || strchr(e.message, '\n');
	}
	program_free(&p);
	free(text);
}

static bool test_system(const struct system *sys, uint64_t byte_strings, uint64_t texts)
{
	struct hostile h = { .sys = sys };

	random_seed(&h.random, 1);
	for (uint64_t i = 0; i < byte_strings; i++)
		try_bytes(&h);
	for (uint64_t i = 0; i < texts; i++)
		try_text(&h);
	printf("%s: %" PRIu64 " byte strings (%" PRIu64 " steps), %" PRIu64 " texts (%" PRIu64
	       " accepted, %" PRIu64 " refused), %" PRIu64 " wrong\n",
	       sys->name, h.decoded, h.steps, h.accepted + h.refused, h.accepted, h.refused,
	       h.wrong);
	return !h.wrong;
}

int main(int argc, char **argv)
{
	bool ok = true;

	if (argc < 3) {
		fputs("usage: hostile BYTE_STRINGS TEXTS [SYSTEM...]\n", stderr);
		return 2;
	}
	for (unsigned i = 0; systems_at(i); i++) {
		const struct system *sys = systems_at(i);
		bool chosen = argc == 3;

		for (int k = 3; k < argc; k++)
			chosen = chosen || !strcmp(argv[k], sys->name);
		if (chosen)
			ok = test_system(sys, strtoull(argv[1], NULL, 0),
					 strtoull(argv[2], NULL, 0)) &&
			     ok;
	}
	return ok ? 0 : 1;
}
