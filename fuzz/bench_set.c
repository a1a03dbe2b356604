/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/bench.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/memory.h"
#include "fuzz/systems.h"

struct loading {
	struct bench_set *set;
	XXH3_state_t *hash;
};

_Noreturn static void refuse(const char *path, const char *why)
{
	fprintf(stderr, BENCH_NAME ": %s: %s\n", path, why);
	exit(EXIT_USAGE);
}

static void hash_file(XXH3_state_t *hash, const char *path)
{
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	size_t size;
	char *text = file_read(path, PROGRAM_MAX_TEXT, &size);

	if (!text)
		refuse(path, strerror(errno));
	XXH3_128bits_update(hash, name, strlen(name) + 1);
	XXH3_128bits_update(hash, text, size + 1); /* with the NUL that file_read() adds */
	free(text);
}

/* Warm pairs are shared: programs may not differ in what a pair is made for. */
static bool fits(const struct bench_set *set, const struct program *p)
{
	const struct config *a = &set->program[0].cfg, *b = &p->cfg;

	return p->sys == set->sys && a->cpus == b->cpus && a->seed == b->seed &&
	       a->observe == b->observe && a->quirks == b->quirks;
}

static bool add_file(void *ctx, const char *path)
{
	struct loading *l = ctx;
	struct bench_set *set = l->set;
	struct program *p;

	hash_file(l->hash, path);
	set->program = mem_resize(set->program, set->count + 1, sizeof(*set->program));
	p = &set->program[set->count];
	if (!program_load(p, path, BENCH_NAME))
		exit(EXIT_USAGE);
	if (!set->count++)
		set->sys = p->sys;
	if (!fits(set, p))
		refuse(path, "not of the configuration of the others");
	return true;
}

static void load_starts(struct bench_set *set)
{
	const struct system *sys = set->sys;
	struct text_error e;

	set->start = mem_zeroed(sys->snapshot_count, sizeof(*set->start));
	for (unsigned i = 0; i < sys->snapshot_count; i++) {
		const char *text = sys->snapshot[i].text;

		if (!program_parse(&set->start[i], text, strlen(text), systems_find, &e))
			refuse(sys->snapshot[i].name, e.message);
	}
}

static void load_frozen(struct bench_set *set, const char *folder)
{
	char path[PATH_MAX];
	size_t size;
	char *text;

	path_format(path, "%s/" BENCH_HASH_FILE, folder);
	text = file_read(path, sizeof(set->frozen), &size);
	if (text)
		snprintf(set->frozen, sizeof(set->frozen), "%.32s", text);
	free(text);
}

static int by_start(const void *a, const void *b)
{
	const struct program *p = a, *q = b;

	return p->level != q->level ? (p->level > q->level) - (p->level < q->level)
				    : (p->start > q->start) - (p->start < q->start);
}

void bench_set_load(struct bench_set *set, const char *folder)
{
	struct loading l = { set, XXH3_createState() };
	XXH128_hash_t hash;

	memset(set, 0, sizeof(*set));
	XXH3_128bits_reset(l.hash);
	if (!folder_walk(folder, ".hc", add_file, &l))
		refuse(folder, strerror(errno));
	if (!set->count)
		refuse(folder, "no programs (*.hc)");
	if (!set->sys->watch)
		refuse(folder, "programs of a system whose bare core cannot be measured");
	hash = XXH3_128bits_digest(l.hash);
	XXH3_freeState(l.hash);
	snprintf(set->hash, sizeof(set->hash), "%016llx%016llx", (unsigned long long)hash.high64,
		 (unsigned long long)hash.low64);
	load_frozen(set, folder);
	load_starts(set);
	qsort(set->program, set->count, sizeof(*set->program), by_start);
}

void bench_set_free(struct bench_set *set)
{
	for (size_t i = 0; i < set->count; i++)
		program_free(&set->program[i]);
	for (unsigned i = 0; i < set->sys->snapshot_count; i++)
		program_free(&set->start[i]);
	free(set->program);
	free(set->start);
}
