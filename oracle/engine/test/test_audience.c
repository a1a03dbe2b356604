/* SPDX-License-Identifier: Apache-2.0 */
/* What one word stands for (struct audience): owners come and go, and the public word changes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "oracle/engine/stretch.h"

#define PRINCIPALS 4u
#define NOBODY PRINCIPALS
#define THING OBJECT(1, 0, 1)

enum cell { OWNER, SECRET, PUBLIC, CELLS };

/* One thing: its owner sees that it is the owner, and the secret; the others what is public. */
struct thing {
	struct machine base;
	uint64_t cell[CELLS];
	principal_set always; /* look for themselves, whoever the owner is */
};

static const struct thing *thing_of(const struct machine *m)
{
	return (const struct thing *)m;
}

static size_t view(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	const struct thing *t = thing_of(m);
	bool owns = t->cell[OWNER] == q;

	(void)o;
	out[0] = owns;
	out[1] = t->cell[owns ? SECRET : PUBLIC];
	return 2;
}

static struct audience audience(const struct machine *m, object_id o)
{
	const struct thing *t = thing_of(m);
	principal_set owner = t->cell[OWNER] < PRINCIPALS ? SET_OF(t->cell[OWNER]) : 0;

	(void)o;
	return (struct audience){ .own = owner | t->always, .rest = t->cell[PUBLIC] };
}

static const struct system things = { .principal_count = PRINCIPALS,
				      .view = view,
				      .audience = audience };

static struct thing thing(uint64_t owner)
{
	struct thing t = { .base = { .sys = &things }, .cell = { owner, 5, 6 } };

	journal_init(&t.base.journal);
	return t;
}

static void store(struct thing *t, enum cell cell, uint64_t value)
{
	journal_touch(&t->base.journal, THING);
	journal_store(&t->base.journal, 0, 0, cell, &t->cell[cell], value);
	t->cell[cell] = value;
}

static void note(void *ctx, const struct difference *d)
{
	*(principal_set *)ctx |= SET_OF(d->q);
}

/* Integrity over what was kept at the first touch: who sees a change. */
static principal_set changed(struct thing *t, struct preimages *before, struct journal_mark begin,
			     principal_set who)
{
	struct object_set touched = { 0 };
	struct stretch s = { .m = &t->base,
			     .begin = begin,
			     .objects = &touched,
			     .before = before,
			     .by_touch = true };
	struct integrity seen;

	objects_touched(&touched, &t->base.journal, begin);
	seen = stretch_integrity(&s, NO_CHECK, who, 0);
	objects_free(&touched);
	return seen.changed;
}

struct step_of_thing {
	uint64_t old_owner, owner, public;
	principal_set always, changed; /* the latter: what is expected */
};

/* Owner 5 6 becomes OWNER 5 PUBLIC: kept views, and the definition, say who sees it. */
static void integrity_is_that_of_the_definition(void **state)
{
	static const struct step_of_thing steps[] = {
		{ 1, 1, 6, 0, 0 },
		{ 1, 2, 6, 0, SET_OF(1) | SET_OF(2) },
		{ 1, NOBODY, 6, 0, SET_OF(1) },
		{ NOBODY, 1, 6, 0, SET_OF(1) },
		{ 1, 1, 7, 0, SET_OF(0) | SET_OF(2) | SET_OF(3) },
		{ 1, 2, 7, 0, 0xF },
		{ NOBODY, NOBODY, 7, 0, 0xF },
		/* Nobody is left who would show what the others saw. */
		{ 1, 2, 6, SET_OF(0) | SET_OF(3), SET_OF(1) | SET_OF(2) },
		{ NOBODY, 2, 6, 0xB, SET_OF(2) },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		const struct step_of_thing *step = &steps[i];
		struct thing t = thing(step->old_owner);
		struct preimages before = { 0 };
		struct journal_mark begin;

		t.always = step->always;
		begin = journal_mark(&t.base.journal);
		preimages_begin(&before, begin.touches);
		preimages_keep(&before, begin.touches, &t.base, THING, 0xF, false);
		store(&t, OWNER, step->owner);
		store(&t, PUBLIC, step->public);
		if (t.base.journal.changes)
			assert_int_equal(changed(&t, &before, begin, 0xF), step->changed);
		preimages_free(&before);
		journal_free(&t.base.journal);
	}
}

/* Of those who were not asked for nothing is reported. */
static void integrity_is_that_of_the_named_principals(void **state)
{
	struct thing t = thing(1);
	struct preimages before = { 0 };
	struct journal_mark begin = journal_mark(&t.base.journal);

	(void)state;
	preimages_begin(&before, begin.touches);
	preimages_keep(&before, begin.touches, &t.base, THING, SET_OF(2) | SET_OF(3), false);
	store(&t, OWNER, 2);
	assert_int_equal(changed(&t, &before, begin, SET_OF(2) | SET_OF(3)), SET_OF(2));
	assert_int_equal(changed(&t, &before, begin, SET_OF(3)), 0);
	store(&t, PUBLIC, 9);
	assert_int_equal(changed(&t, &before, begin, SET_OF(3)), SET_OF(3));
	preimages_free(&before);
	journal_free(&t.base.journal);
}

/* A and B, for every pair of owners and public words: as by definition. */
static void machines_differ_as_by_definition(void **state)
{
	object_id o = THING;
	size_t touch = 0;
	struct object_set one = { .o = &o, .touch = &touch, .count = 1 };

	(void)state;
	for (unsigned i = 0; i < 2 * (PRINCIPALS + 1); i++) {
		for (unsigned k = 0; k < 2 * (PRINCIPALS + 1); k++) {
			struct thing a = thing(i / 2), b = thing(k / 2);
			principal_set fast = 0, slow = 0;

			a.cell[PUBLIC] += i % 2;
			b.cell[PUBLIC] += k % 2;
			compare_machines(&a.base, &b.base, &one, 0xF, note, &fast);
			compare_machines_definitionally(&a.base, &b.base, &one, 0xF, note, &slow);
			assert_int_equal(fast, slow);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(integrity_is_that_of_the_definition),
		cmocka_unit_test(integrity_is_that_of_the_named_principals),
		cmocka_unit_test(machines_differ_as_by_definition),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
