/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The wire format: what fuzzers store and mutate.
 *
 *     header: level, start, shape (cpus - 1 in bits 0..2, pages in bits 3..7),
 *             observe, [pages: varint, when their selector is 31], seed: varint
 *     step:   op, place (side in bits 0..1, cpu in bits 2..4),
 *             mask (bits 0..5: that argument follows, 6: nest, 7: steering),
 *             [nest], arguments: varints, [steering count, values: varints]
 *
 * Every byte string is a program: numbers are reduced into range, an operation
 * that does not exist at the level stands for the next one that does, missing
 * bytes at the end are zero.
 */
#include "fuzz/program.h"

#include <string.h>

#define PAGES_RAW 31u
#define MASK_NEST 0x40u
#define MASK_STEER 0x80u

/* Memory sizes that are worth a short code. */
static const uint64_t pages_table[] = { 4096, 256, 1024, 2048, 8192, 16384, 65536 };
#define PAGES_TABLE (sizeof(pages_table) / sizeof(pages_table[0]))

_Static_assert(PAGES_TABLE < PAGES_RAW, "selectors");
_Static_assert(STEP_ARGS == 6 && ENGINE_MAX_CPUS == 8, "layout of mask and place");

/* ---- decoding ------------------------------------------------------------------- */

struct reader {
	const uint8_t *at;
	size_t left;
};

static uint8_t get_byte(struct reader *r)
{
	if (!r->left)
		return 0;
	r->left--;
	return *r->at++;
}

static uint64_t get_varint(struct reader *r)
{
	uint64_t value = 0;

	for (unsigned shift = 0; shift < 64; shift += 7) {
		uint8_t byte = get_byte(r);

		value |= (uint64_t)(byte & 0x7f) << shift;
		if (!(byte & 0x80))
			break;
	}
	return value;
}

static uint64_t clamp_pages(uint64_t pages)
{
	if (pages < PROGRAM_MIN_PAGES)
		return PROGRAM_MIN_PAGES;
	return pages > PROGRAM_MAX_PAGES ? PROGRAM_MAX_PAGES : pages;
}

static void decode_header(struct program *p, struct reader *r)
{
	const struct system *sys = p->sys;
	struct config standard = p->cfg;
	unsigned shape;

	p->level = get_byte(r) % sys->level_count;
	p->start = get_byte(r) % sys->snapshot_count;
	shape = get_byte(r);
	p->cfg.cpus = (shape & 7u) + 1;
	p->cfg.observe = get_byte(r) % sys->observe_count;
	if (shape >> 3 == PAGES_RAW)
		p->cfg.pages = clamp_pages(get_varint(r));
	else
		p->cfg.pages = pages_table[(shape >> 3) % PAGES_TABLE];
	p->cfg.seed = get_varint(r);
	if (sys->config_check(&p->cfg))
		p->cfg = standard;
}

/* `op` or the next operation after it that exists at the level; false: there is none. */
static bool allowed_op(const struct program *p, unsigned op, uint8_t *out)
{
	unsigned count = p->sys->op_count;

	for (unsigned i = 0; i < count; i++) {
		unsigned candidate = (op + i) % count;

		if (program_op_allowed(p->sys, p->level, candidate)) {
			*out = (uint8_t)candidate;
			return true;
		}
	}
	return false;
}

static bool decode_step(const struct program *p, struct reader *r, struct step *s)
{
	unsigned place, mask;

	memset(s, 0, sizeof(*s));
	if (!allowed_op(p, get_byte(r), &s->op))
		return false;
	place = get_byte(r);
	mask = get_byte(r);
	s->side = (uint8_t)((place & 3u) % 3u);
	s->cpu = (uint8_t)(((place >> 2) & 7u) % p->cfg.cpus);
	if (mask & MASK_NEST)
		s->nest = get_byte(r);
	if (!p->steps)
		s->nest = 0; /* nothing to nest in */
	for (unsigned i = 0; i < p->sys->op[s->op].argc; i++)
		if (mask & (1u << i))
			s->arg[i] = get_varint(r);
	if ((mask & MASK_STEER) && p->sys->op[s->op].steer != STEER_NONE) {
		s->steer_count = (uint8_t)(get_byte(r) % STEP_STEER + 1);
		for (unsigned i = 0; i < s->steer_count; i++)
			s->steer[i] = get_varint(r);
	}
	return true;
}

void program_decode(struct program *p, const struct system *sys, const uint8_t *data, size_t size)
{
	struct reader r = { data, size };
	struct step s;

	program_init(p, sys);
	decode_header(p, &r);
	while (r.left && decode_step(p, &r, &s) && program_add(p, &s))
		;
}

/* ---- encoding ------------------------------------------------------------------- */

/* Longest step: op, place, mask, nest, steering count, and ten bytes a number. */
#define STEP_BYTES (5u + 10u * (STEP_ARGS + STEP_STEER))
#define HEADER_BYTES 24u

static size_t put_varint(uint8_t *out, uint64_t value)
{
	size_t n = 0;

	for (; value >= 0x80; value >>= 7)
		out[n++] = (uint8_t)(value | 0x80);
	out[n++] = (uint8_t)value;
	return n;
}

static unsigned pages_selector(uint64_t pages)
{
	for (unsigned i = 0; i < PAGES_TABLE; i++)
		if (pages_table[i] == pages)
			return i;
	return PAGES_RAW;
}

static size_t encode_header(const struct program *p, uint8_t *out)
{
	unsigned selector = pages_selector(p->cfg.pages);
	size_t n = 0;

	out[n++] = (uint8_t)p->level;
	out[n++] = (uint8_t)p->start;
	out[n++] = (uint8_t)((selector << 3) | (unsigned)(p->cfg.cpus - 1));
	out[n++] = (uint8_t)p->cfg.observe;
	if (selector == PAGES_RAW)
		n += put_varint(out + n, p->cfg.pages);
	return n + put_varint(out + n, p->cfg.seed);
}

static unsigned step_mask(const struct step *s, unsigned argc)
{
	unsigned mask = (s->nest ? MASK_NEST : 0) | (s->steer_count ? MASK_STEER : 0);

	for (unsigned i = 0; i < argc; i++)
		if (s->arg[i])
			mask |= 1u << i;
	return mask;
}

static size_t encode_step(const struct program *p, const struct step *s, uint8_t *out)
{
	unsigned argc = p->sys->op[s->op].argc;
	size_t n = 0;

	out[n++] = s->op;
	out[n++] = (uint8_t)(s->side | (s->cpu << 2));
	out[n++] = (uint8_t)step_mask(s, argc);
	if (s->nest)
		out[n++] = s->nest;
	for (unsigned i = 0; i < argc; i++)
		if (s->arg[i])
			n += put_varint(out + n, s->arg[i]);
	if (s->steer_count)
		out[n++] = (uint8_t)(s->steer_count - 1);
	for (unsigned i = 0; i < s->steer_count; i++)
		n += put_varint(out + n, s->steer[i]);
	return n;
}

size_t program_encode(const struct program *p, uint8_t *data, size_t capacity)
{
	uint8_t piece[STEP_BYTES > HEADER_BYTES ? STEP_BYTES : HEADER_BYTES];
	size_t n = encode_header(p, piece), size = 0;

	for (size_t i = 0; n <= capacity - size; i++) {
		memcpy(data + size, piece, n);
		size += n;
		if (i == p->steps)
			break;
		n = encode_step(p, &p->step[i], piece);
	}
	return size;
}
