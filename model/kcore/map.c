/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A table of chains that never moves a node: nodes lie in chunks, a full chain
 * branches on further bits of the hash.  Links and the number of nodes are cells
 * that go through the hook, so undoing an insertion gives its node back.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/kcore/map.h"

#define HASH_BITS 64u
#define HEAD_BITS 10u
#define CHUNK_NODES 1024u
#define FANOUT_BITS 2u
#define FANOUT (1u << FANOUT_BITS)
#define EXIT_NO_MEMORY 3

struct node {
	uint64_t key;
	uint64_t word[MAP_WORDS];
	uint64_t child[FANOUT]; /* number of a node + 1, 0: none */
};

struct chunk {
	struct node *node; /* CHUNK_NODES */
};

struct map {
	uint32_t field;
	unsigned words;
	struct map_hook hook;
	void (*fallback)(void *ctx, uint64_t key, uint64_t *value);
	void *fallback_ctx;
	uint64_t used; /* nodes */
	uint64_t head[1u << HEAD_BITS];
	struct chunk *chunk;
	size_t chunks, chunk_capacity;
};

static void *need(void *memory)
{
	if (!memory) {
		fputs("obseq: out of memory\n", stderr);
		exit(EXIT_NO_MEMORY);
	}
	return memory;
}

static void store(struct map *m, uint32_t field, uint64_t key, uint64_t *cell, uint64_t value)
{
	map_hook_store(&m->hook, field, key, cell, value);
}

/* Multiplied by 2^64 / golden ratio: the high bits of different keys differ early. */
static uint64_t hash_of(uint64_t key)
{
	return key * 0x9E3779B97F4A7C15ull;
}

static struct node *node_at(const struct map *m, uint64_t number)
{
	return &m->chunk[number / CHUNK_NODES].node[number % CHUNK_NODES];
}

static void default_value(const struct map *m, uint64_t key, uint64_t *value)
{
	memset(value, 0, MAP_WORDS * sizeof(*value));
	if (m->fallback)
		m->fallback(m->fallback_ctx, key, value);
}

struct map *map_create(uint32_t field, unsigned words, const struct map_hook *hook,
		       void (*fallback)(void *ctx, uint64_t key, uint64_t *value),
		       void *fallback_ctx)
{
	struct map *m = need(calloc(1, sizeof(*m)));

	m->field = field;
	m->words = words;
	if (hook)
		m->hook = *hook;
	m->fallback = fallback;
	m->fallback_ctx = fallback_ctx;
	return m;
}

void map_destroy(struct map *m)
{
	if (!m)
		return;
	for (size_t i = 0; i < m->chunks; i++)
		free(m->chunk[i].node);
	free(m->chunk);
	free(m);
}

/* Where the node of `key` is linked, or would be: a cell that never moves. */
static const uint64_t *find(const struct map *m, uint64_t key)
{
	uint64_t hash = hash_of(key);
	const uint64_t *link = &m->head[hash >> (HASH_BITS - HEAD_BITS)];

	for (hash <<= HEAD_BITS; *link; hash <<= FANOUT_BITS) {
		const struct node *n = node_at(m, *link - 1);

		if (n->key == key)
			break;
		link = &n->child[hash >> (HASH_BITS - FANOUT_BITS)];
	}
	return link;
}

static void add_chunk(struct map *m)
{
	if (m->chunks == m->chunk_capacity) {
		m->chunk_capacity = m->chunk_capacity ? 2 * m->chunk_capacity : 8;
		m->chunk = need(realloc(m->chunk, m->chunk_capacity * sizeof(*m->chunk)));
	}
	m->chunk[m->chunks++].node = need(malloc(CHUNK_NODES * sizeof(struct node)));
}

/* A node out of reach: written without the hook, since nothing can read it yet. */
static uint64_t new_node(struct map *m, uint64_t key)
{
	uint64_t number = m->used;

	if (number / CHUNK_NODES == m->chunks)
		add_chunk(m);

	struct node *n = node_at(m, number);

	memset(n, 0, sizeof(*n));
	n->key = key;
	default_value(m, key, n->word);
	if (m->hook.fresh)
		m->hook.fresh(m->hook.ctx, n, sizeof(*n));
	return number;
}

/* The node of `key`, inserted when there is none. */
static struct node *writable(struct map *m, uint64_t key)
{
	uint32_t bookkeeping = m->field + MAP_WORDS;
	uint64_t *link = (uint64_t *)(uintptr_t)find(m, key);

	if (!*link) {
		uint64_t number = new_node(m, key);

		store(m, bookkeeping, key, &m->used, number + 1);
		store(m, bookkeeping, key, link, number + 1);
	}
	return node_at(m, *link - 1);
}

void map_get(const struct map *m, uint64_t key, uint64_t *value)
{
	uint64_t link = *find(m, key);

	if (link)
		memcpy(value, node_at(m, link - 1)->word, MAP_WORDS * sizeof(*value));
	else
		default_value(m, key, value);
}

uint64_t map_word(const struct map *m, uint64_t key, unsigned word)
{
	uint64_t value[MAP_WORDS];

	map_get(m, key, value);
	return value[word];
}

static bool differ(const struct map *m, const uint64_t *a, const uint64_t *b)
{
	uint64_t bits = 0;

	for (unsigned w = 0; w < m->words; w++)
		bits |= a[w] ^ b[w];
	return bits;
}

static void announce(const struct map *m, uint64_t key, const uint64_t *old, const uint64_t *value)
{
	if (m->hook.change && differ(m, old, value))
		m->hook.change(m->hook.ctx, m->field, key, old, value);
}

void map_set(struct map *m, uint64_t key, const uint64_t *value)
{
	struct node *n = writable(m, key);

	announce(m, key, n->word, value);
	for (unsigned w = 0; w < m->words; w++)
		store(m, m->field + w, key, &n->word[w], value[w]);
}

void map_set_word(struct map *m, uint64_t key, unsigned word, uint64_t value)
{
	struct node *n = writable(m, key);
	uint64_t all[MAP_WORDS];

	memcpy(all, n->word, sizeof(all));
	all[word] = value;
	announce(m, key, n->word, all);
	store(m, m->field + word, key, &n->word[word], value);
}

void map_image(const struct map *m, void (*part)(void *ctx, const void *memory, size_t size),
	       void *ctx)
{
	part(ctx, &m->used, sizeof(m->used));
	part(ctx, m->head, sizeof(m->head));
	for (uint64_t i = 0; i < m->used; i++)
		part(ctx, node_at(m, i), sizeof(struct node));
}

void map_each(const struct map *m, void (*each)(void *ctx, uint64_t key), void *ctx)
{
	for (uint64_t i = 0; i < m->used; i++)
		each(ctx, node_at(m, i)->key);
}
