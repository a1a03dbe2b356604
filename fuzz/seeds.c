/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/seeds.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "fuzz/files.h"
#include "fuzz/generate.h"

#define SEEDS_EACH 4u
#define SEED_STEPS 24u

static bool write_seed(const char *folder, const struct program *p)
{
	static uint8_t wire[PROGRAM_MAX_WIRE];
	size_t size = program_encode(p, wire, sizeof(wire));
	char path[PATH_MAX];

	path_format(path, "%s/%016" PRIx64, folder, bytes_hash(wire, size));
	return file_write(path, wire, size);
}

static bool seed_one(const struct system *sys, unsigned level, unsigned start, uint64_t seed,
		     const char *folder)
{
	struct generator g;
	struct program p;
	bool ok;

	generator_init(&g, sys, seed);
	program_init(&p, sys);
	generate_config(&g, &p);
	p.level = level;
	p.start = start;
	p.cfg.cpus = 2;
	generate_steps(&g, &p, SEED_STEPS);
	ok = write_seed(folder, &p);
	program_free(&p);
	return ok;
}

bool seeds_generate(const struct system *sys, uint64_t seed, const char *folder)
{
	uint64_t next = seed * 1000003u;

	for (unsigned level = 0; level < sys->level_count; level++)
		for (unsigned start = 0; start < sys->snapshot_count; start++)
			for (unsigned i = 0; i < SEEDS_EACH; i++)
				if (!seed_one(sys, level, start, next++, folder))
					return false;
	return true;
}

struct convert {
	const struct system *sys;
	const char *folder, *command;
	bool told; /* a message says why it failed */
};

static bool convert_one(void *ctx, const char *path)
{
	struct convert *c = ctx;
	struct program p;
	bool ok = program_load(&p, path, c->command);

	c->told = !ok;
	if (ok && program_adopt(&p, c->sys)) {
		ok = write_seed(c->folder, &p);
		if (!ok) {
			fprintf(stderr, "%s: %s: %s\n", c->command, c->folder, strerror(errno));
			c->told = true;
		}
	}
	program_free(&p);
	return ok;
}

bool seeds_convert(const struct system *sys, const char *corpus, const char *folder,
		   const char *command)
{
	struct convert c = { sys, folder, command, false };

	if (folder_walk(corpus, ".hc", convert_one, &c))
		return true;
	if (!c.told)
		fprintf(stderr, "%s: %s: %s\n", command, corpus, strerror(errno));
	return false;
}
