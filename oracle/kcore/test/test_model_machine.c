/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The model as a machine: beside a core it takes the same random steps with the same
 * streams, and results and state are the same after each; undo takes it back.
 */
#include <inttypes.h>

#include "oracle/engine/objects.h"
#include "oracle/engine/random.h"
#include "oracle/kcore/checks.h"
#include "oracle/kcore/core/steps.h"
#include "oracle/kcore/kinds.h"
#include "oracle/kcore/model/content.h"
#include "oracle/kcore/model/machine.h"
#include "oracle/kcore/relate.h"
#include "oracle/kcore/test/machine_fixture.h"

#define PAGES 1024u
#define CPUS 2u
#define RUNS 200u
#define STEPS 250u
#define PRINCIPALS 16u

enum who { CORE, MODEL, BOTH };

struct both {
	struct fixture f; /* first; its machine is the core */
	struct machine *m[BOTH];
	struct kcore *kc;
	struct kmodel *model;
	struct random random;
	enum who runs;	     /* who takes the step at hand */
	uint64_t hash[BOTH]; /* of the images that were asked about */
	uint64_t read[BOTH][KC_VMIDS];
	unsigned run, step;
	struct step s;
	struct step_result r[BOTH];
	struct object_set touched;
};

static void count_section(void *ctx, unsigned cpu);

/* ---- streams ---------------------------------------------------------------------------- */

static void note_read(void *ctx, uint64_t v, uint64_t n)
{
	struct both *b = ctx;

	if (b->read[b->runs][v] < n)
		b->read[b->runs][v] = n;
}

static bool note_hash(void *ctx, uint64_t hash)
{
	struct both *b = ctx;

	b->hash[b->runs] = hash;
	return b->f.sign;
}

static struct both *create(unsigned run)
{
	const struct config cfg = { .pages = PAGES, .cpus = CPUS, .seed = run };
	struct both *b = calloc(1, sizeof(*b));
	const struct streams streams = { b, fixture_value, note_read, note_hash };

	assert_non_null(b);
	b->run = run;
	b->f.sign = true;
	random_seed(&b->random, run);
	b->m[CORE] = kc_create(&cfg, &streams);
	b->m[MODEL] = kcm_create(&cfg, &streams);
	assert_non_null(b->m[CORE]);
	assert_non_null(b->m[MODEL]);
	b->f.m = b->m[CORE];
	b->f.kc = b->kc = kc_machine(b->m[CORE])->kc;
	b->model = kcm_machine(b->m[MODEL])->model;
	b->model->cfg.world.section = count_section;
	return b;
}

static void destroy(struct both *b)
{
	kc_destroy(b->m[CORE]);
	kcm_destroy(b->m[MODEL]);
	objects_free(&b->touched);
	free(b);
}

/* ---- comparison ----------------------------------------------------------------------- */

static void same(const struct both *b, const char *what, uint64_t i, uint64_t j, uint64_t core,
		 uint64_t model)
{
	const struct step *s = &b->s;

	if (core != model)
		fail_msg("run %u, step %u: cpu%u %s %#" PRIx64 " %#" PRIx64 " %#" PRIx64
			 " %#" PRIx64 " %#" PRIx64 " %#" PRIx64 " (%s): %s %#" PRIx64 ".%" PRIu64
			 ": core %#" PRIx64 ", model %#" PRIx64,
			 b->run, b->step, s->cpu, kcore_ops[s->op].name, s->arg[0], s->arg[1],
			 s->arg[2], s->arg[3], s->arg[4], s->arg[5],
			 kc_any_outcome_name(b->r[CORE].outcome), what, i, j, core, model);
}

static void count_nothing(void *ctx, unsigned check)
{
	(void)ctx;
	(void)check;
}

static void not_related(void *ctx, unsigned check, object_id o, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
static void not_related(void *ctx, unsigned check, object_id o, const char *format, ...)
{
	const struct both *b = ctx;
	char name[64], difference[256];
	va_list args;

	kc_object_name(o, name, sizeof(name));
	va_start(args, format);
	vsnprintf(difference, sizeof(difference), format, args);
	va_end(args);
	fail_msg("run %u, step %u: cpu%u %s: %s %s: %s", b->run, b->step, b->s.cpu,
		 kcore_ops[b->s.op].name, kcore_checks[check].id, name, difference);
}

static struct clause_sink sink_of(struct both *b)
{
	return (struct clause_sink){ .ctx = b,
				     .held = count_nothing,
				     .premise_not_met = count_nothing,
				     .failed = not_related };
}

/* The relation, and how far the streams were read. */
static void same_object(void *ctx, object_id o)
{
	struct both *b = ctx;
	const struct clause_sink sink = sink_of(b);
	uint64_t key = OBJECT_KEY(o);

	kc_relate(b->m[CORE], b->m[MODEL], o, &sink);
	if (OBJECT_KIND(o) == OBJ_LOG)
		same(b, "read", key, 0, b->read[CORE][key], b->read[MODEL][key]);
}

static void same_everything(struct both *b)
{
	const struct clause_sink sink = sink_of(b);

	kc_objects(b->m[CORE], same_object, b);
	kcm_objects(b->m[MODEL], same_object, b);
	kc_relate_whole(b->m[CORE], b->m[MODEL], &sink);
}

static void same_touched(struct both *b, enum who side, struct journal_mark begin)
{
	objects_touched(&b->touched, &b->m[side]->journal, begin);
	for (size_t i = 0; i < b->touched.count; i++)
		same_object(b, b->touched.o[i]);
}

static void same_results(const struct both *b)
{
	const struct step_result *core = &b->r[CORE], *model = &b->r[MODEL];

	same(b, "skipped", 0, 0, core->skipped, model->skipped);
	same(b, "code", 0, 0, core->code, model->code);
	same(b, "visible", 0, 0, core->visible_count, model->visible_count);
	same(b, "record", 0, 0, core->record_count, model->record_count);
	for (unsigned i = 0; i < core->visible_count; i++)
		same(b, "visible", i, 0, core->visible[i], model->visible[i]);
	for (unsigned i = 0; i < core->record_count; i++)
		same(b, "record", i, 0, core->record[i], model->record[i]);
	same(b, "hash", 0, 0, b->hash[CORE], b->hash[MODEL]);
}

/* ---- critical sections (12.1) ------------------------------------------------------------ */

static uint64_t model_sections; /* hooks of the model have the machine as context */

static void count_section(void *ctx, unsigned cpu)
{
	(void)ctx;
	(void)cpu;
	model_sections++;
}

/* How often a CPU that held no lock took one. */
static uint64_t core_sections(const struct journal *j, size_t begin)
{
	uint64_t n = 0, held = 0;

	for (size_t i = begin; i < j->changes; i++) {
		if (j->change[i].field != HOST_F_LOCK)
			continue;
		n += !held && !j->change[i].other;
		held += j->change[i].other ? UINT64_MAX : 1; /* its holder before */
	}
	return n;
}

/* ---- steps ------------------------------------------------------------------------------ */

static void take(struct both *b, const struct step *s)
{
	const struct journal_mark core = journal_mark(&b->m[CORE]->journal);
	const struct journal_mark model = journal_mark(&b->m[MODEL]->journal);

	b->s = *s;
	same(b, "actor", 0, 0, (uint64_t)kc_actor(b->m[CORE], s),
	     (uint64_t)kmodel_actor(b->m[MODEL], s));
	b->runs = CORE;
	kc_step(b->m[CORE], s, &b->r[CORE]);
	b->runs = MODEL;
	model_sections = 0;
	kcm_step(b->m[MODEL], s, &b->r[MODEL]);
	b->step++;
	same(b, "halted", 0, 0, kc_halted(b->m[CORE]) != 0, kcm_halted(b->m[MODEL]) != 0);
	/* Where in a step it stops is each one's own business. */
	if (kc_halted(b->m[CORE]))
		return;
	same_results(b);
	same(b, "sections", 0, 0, core_sections(&b->m[CORE]->journal, core.changes),
	     model_sections);
	same_touched(b, CORE, core);
	same_touched(b, MODEL, model);
}

static uint64_t below(struct both *b, uint64_t n)
{
	return random_below(&b->random, n);
}

static uint64_t any_argument(struct both *b, const struct arg_kind *kind)
{
	switch (below(b, 12)) {
	case 0:
		return random_next(&b->random) >> below(b, 64);
	case 1:
		return kind->limit ? below(b, kind->limit) : random_next(&b->random);
	default:
		return kind->common[below(b, kind->common_count)];
	}
}

static unsigned any_op(struct both *b)
{
	unsigned op;

	do
		op = (unsigned)below(b, KOP_COUNT);
	while (below(b, 16) >= kcore_ops[op].weight);
	return op;
}

static void any_step(struct both *b)
{
	struct step s = { .cpu = (uint8_t)below(b, 8) };
	const struct op_desc *op;

	s.cpu = s.cpu ? s.cpu % CPUS : (uint8_t)below(b, CPUS + 1);
	s.op = (uint8_t)any_op(b);
	op = &kcore_ops[s.op];
	for (unsigned i = 0; i < op->argc; i++)
		s.arg[i] = any_argument(b, &kcore_kinds[op->arg[i].kind]);
	b->f.sign = below(b, 4) != 0;
	b->hash[CORE] = b->hash[MODEL] = 0;
	take(b, &s);
}

/* Run a warm snapshot on both. */
static void warm_up(struct both *b, const struct snapshot *snapshot)
{
	const char *at = snapshot->text;
	char line[256];

	for (; at && *at; at += strcspn(at, "\n") + 1) {
		struct step s;

		snprintf(line, sizeof(line), "%.*s", (int)strcspn(at, "\n"), at);
		if (strncmp(line, "both ", 5))
			continue;
		s = step_of(line + 5);
		fixture_steer(&b->f, &s);
		take(b, &s);
	}
}

/* ---- tests ---------------------------------------------------------------------------------- */

static void model_begins_like_the_core(void **state)
{
	struct both *b = create(0);

	(void)state;
	same_everything(b);
	destroy(b);
}

static void core_and_model_take_the_same_steps(void **state)
{
	(void)state;
	for (unsigned run = 0; run < RUNS; run++) {
		struct both *b = create(run);

		warm_up(b, &kcore_snapshots[run % kcore_snapshot_count]);
		same_everything(b);
		for (unsigned i = 0; i < STEPS && !kc_halted(b->m[CORE]); i++)
			any_step(b);
		if (!kc_halted(b->m[CORE]))
			same_everything(b);
		destroy(b);
	}
}

/* ---- undo ------------------------------------------------------------------------------ */

struct views {
	const struct machine *m;
	uint64_t sum;
};

static void add_views(void *ctx, object_id o)
{
	struct views *v = ctx;
	uint64_t out[ENGINE_VIEW_WORDS];

	for (unsigned q = 0; q < PRINCIPALS; q++) {
		size_t n = kmodel_view(v->m, q, o, out);

		for (size_t w = 0; w < n; w++)
			v->sum += journal_cell_hash(q, o * ENGINE_VIEW_WORDS + w, out[w]);
	}
}

static uint64_t all_views(const struct machine *m)
{
	struct views v = { .m = m };

	kcm_objects(m, add_views, &v);
	return v.sum;
}

static void undo_takes_the_model_back(void **state)
{
	(void)state;
	for (unsigned run = 0; run < RUNS / 4; run++) {
		struct both *b = create(run);

		warm_up(b, &kcore_snapshots[run % kcore_snapshot_count]);
		for (unsigned i = 0; i < STEPS / 50 && !kc_halted(b->m[CORE]); i++) {
			struct journal_mark mark[BOTH];
			uint64_t views = all_views(b->m[MODEL]);
			uint64_t read[BOTH][KC_VMIDS];

			memcpy(read, b->read, sizeof(read));
			for (unsigned side = 0; side < BOTH; side++)
				mark[side] = journal_mark(&b->m[side]->journal);
			for (unsigned k = 0; k < 50; k++)
				any_step(b);
			for (unsigned side = 0; side < BOTH; side++)
				journal_undo(&b->m[side]->journal, mark[side]);
			memcpy(b->read, read, sizeof(read));
			assert_int_equal(b->m[MODEL]->journal.fingerprint, mark[MODEL].fingerprint);
			assert_int_equal(all_views(b->m[MODEL]), views);
			same_everything(b);
			for (unsigned k = 0; k < 10; k++)
				any_step(b);
		}
		destroy(b);
	}
}

/* ---- contents of pages --------------------------------------------------------------------- */

/* Stores, new symbols and tails at random: a few words of a few pages, so that they meet. */
static void change_content(struct both *b)
{
	const uint64_t words[] = { 0, 1, 2, 511, below(b, HOST_PAGE_WORDS) };
	uint64_t pfn = 1 + below(b, 3), word = words[below(b, 5)], symbol = below(b, 3);
	uint64_t value = below(b, 4) ? below(b, 3) : host_expand(symbol, word);
	uint64_t offset = 8 * word + 1 + below(b, 8);

	switch (below(b, 8)) {
	case 0:
		host_page_fill(b->kc, 0, pfn, symbol);
		km_set_mem(b->model, pfn, symbol);
		break;
	case 1:
		plat_zero_tail(b->kc, 0, pfn, offset);
		content_zero_tail(kcm_machine(b->m[MODEL]), pfn, offset);
		break;
	default:
		host_page_store(b->kc, 0, pfn, word, value);
		content_store(kcm_machine(b->m[MODEL]), pfn, word, value);
	}
}

static void same_hash(const struct both *b, uint64_t pfn, uint64_t bytes)
{
	same(b, "hash", pfn, bytes, host_image_hash(b->kc, HOST_IMAGE_HASH_START, pfn, bytes),
	     content_hash(kmodel_machine(b->m[MODEL]), HOST_IMAGE_HASH_START, pfn, bytes));
}

static void same_content(struct both *b)
{
	for (uint64_t pfn = 1; pfn < 4; pfn++) {
		same_object(b, OBJECT(OBJ_PAGE, 0, pfn));
		same_hash(b, pfn, 9);
		same_hash(b, pfn, KC_PAGE_SIZE);
		for (uint64_t w = 0; w < HOST_PAGE_WORDS; w++)
			same(b, "word", pfn, w, host_page_word(b->kc, pfn, w),
			     content_word(kmodel_machine(b->m[MODEL]), pfn, w));
	}
}

static void contents_are_those_of_the_platform(void **state)
{
	struct both *b = create(1);

	(void)state;
	for (unsigned i = 0; i < 1000; i++) {
		change_content(b);
		same_content(b);
	}
	destroy(b);
}

static void pages_beyond_the_last_have_no_content(void **state)
{
	struct both *b = create(1);

	(void)state;
	content_store(kcm_machine(b->m[MODEL]), PAGES, 0, 7);
	assert_int_equal(content_word(kmodel_machine(b->m[MODEL]), PAGES, 0), 0);
	assert_int_equal(content_digest(kmodel_machine(b->m[MODEL]), PAGES), 0);
	same_hash(b, PAGES, KC_PAGE_SIZE);
	destroy(b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(model_begins_like_the_core),
		cmocka_unit_test(core_and_model_take_the_same_steps),
		cmocka_unit_test(undo_takes_the_model_back),
		cmocka_unit_test(contents_are_those_of_the_platform),
		cmocka_unit_test(pages_beyond_the_last_have_no_content),
	};

	return cmocka_run_group_tests_name("model machine", tests, NULL, NULL);
}
