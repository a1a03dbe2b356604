/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/engine/compare.h"
#include "oracle/engine/test/bugs.h"

struct seen {
	unsigned count;
	struct difference last;
};

static void see(void *ctx, const struct difference *d)
{
	struct seen *s = ctx;

	s->count++;
	s->last = *d;
}

static struct object_set set_of(const object_id *o, size_t count)
{
	struct object_set all = { 0 }, empty = { 0 },
			  from = { .o = (object_id *)(uintptr_t)o, .count = count };

	objects_unite(&all, &from, &empty);
	return all;
}

static struct fixture *started(void)
{
	struct fixture *f = fixture();

	fixture_start(f, HANDLERS, MODE_EXACT);
	running(f);
	return f;
}

static void unite_merges_in_order(void **state)
{
	const object_id odd[] = { 1, 3, 5 }, some[] = { 2, 3, 9 };
	struct object_set a = set_of(odd, 3), b = set_of(some, 3), sum = { 0 };

	(void)state;
	objects_unite(&sum, &a, &b);
	assert_int_equal(sum.count, 5);
	for (size_t i = 1; i < sum.count; i++)
		assert_true(sum.o[i - 1] < sum.o[i]);
	objects_free(&a);
	objects_free(&b);
	objects_free(&sum);
}

static void contain_finds_members_only(void **state)
{
	const object_id some[] = { 2, 3, 9 };
	struct object_set a = set_of(some, 3), none = { 0 };

	(void)state;
	assert_true(objects_contain(&a, 2));
	assert_true(objects_contain(&a, 9));
	assert_false(objects_contain(&a, 4));
	assert_false(objects_contain(&none, 4));
	objects_free(&a);
}

static void keep_shared_drops_the_rest(void **state)
{
	const object_id some[] = { OBJECT(EX_OBJ_PART, 0, 1), OBJECT(EX_OBJ_SAVED, 0, 1) };
	struct object_set a = set_of(some, 2);

	(void)state;
	objects_keep_shared(&a, &example_system);
	assert_int_equal(a.count, 1);
	assert_int_equal(a.o[0], some[0]);
	objects_free(&a);
}

static void machines_that_agree_show_no_difference(void **state)
{
	struct fixture *f = started();
	struct object_set all = { 0 };
	struct seen seen = { 0 };

	(void)state;
	objects_all(&all, pair_machine(f->p, 0));
	compare_machines(pair_machine(f->p, 0), pair_machine(f->p, 1), &all,
			 all_principals(&f->sys), see, &seen);
	assert_int_equal(seen.count, 0);
	objects_free(&all);
	fixture_end(f);
}

static void machines_that_differ_show_principal_object_word_and_values(void **state)
{
	struct fixture *f = started();
	struct object_set all = { 0 };
	struct seen seen = { 0 };

	(void)state;
	plant_secret(f);
	objects_all(&all, pair_machine(f->p, 0));
	compare_machines(pair_machine(f->p, 0), pair_machine(f->p, 1), &all,
			 all_principals(&f->sys), see, &seen);
	assert_int_equal(seen.count, 1);
	assert_int_equal(seen.last.q, 2);
	assert_int_equal(seen.last.o, OBJECT(EX_OBJ_PAGE, 2, 0));
	assert_int_equal(seen.last.word, 1);
	assert_int_equal(seen.last.value[0], SECRET);
	assert_int_equal(seen.last.value[1], 0x22);
	objects_free(&all);
	fixture_end(f);
}

static void machines_are_compared_for_the_named_principals_only(void **state)
{
	struct fixture *f = started();
	struct object_set all = { 0 };
	struct seen seen = { 0 };

	(void)state;
	plant_secret(f);
	objects_all(&all, pair_machine(f->p, 0));
	compare_machines(pair_machine(f->p, 0), pair_machine(f->p, 1), &all,
			 all_principals(&f->sys) & ~SET_OF(2), see, &seen);
	assert_int_equal(seen.count, 0);
	objects_free(&all);
	fixture_end(f);
}

static size_t view_that_grows(const struct machine *m, unsigned q, object_id o, uint64_t *out)
{
	(void)q;
	(void)o;
	out[0] = 0;
	return m->journal.changes > 0;
}

static void views_of_different_length_differ_even_if_zero(void **state)
{
	struct fixture *f = started();
	const object_id one[] = { OBJECT(EX_OBJ_PART, 0, 1) };
	struct object_set set = set_of(one, 1);
	struct pair *fresh;
	struct seen seen = { 0 };
	const char *error;
	char text[200];

	(void)state;
	f->sys.view = view_that_grows;
	fresh = pair_create(&f->sys, &f->cfg, HANDLERS,
			    &(struct pair_options){ .count = &f->count }, &error);
	compare_machines(pair_machine(f->p, 0), pair_machine(fresh, 1), &set, SET_OF(1), see,
			 &seen);
	assert_int_equal(seen.count, 1);
	assert_true(seen.last.seen[0]);
	assert_false(seen.last.seen[1]);
	difference_text(&f->sys, &seen.last, (const char *const[]){ "in A", "in B" }, text,
			sizeof(text));
	assert_non_null(strstr(text, "nothing in B"));
	pair_destroy(fresh);
	objects_free(&set);
	fixture_end(f);
}

static void tape_shows_what_changed_since(void **state)
{
	struct fixture *f = started();
	struct machine *m = pair_machine(f->p, 0);
	struct object_set all = { 0 };
	struct preimages before = { 0 };
	struct seen seen = { 0 };

	(void)state;
	objects_all(&all, m);
	for (size_t i = 0; i < all.count; i++)
		preimages_keep(&before, i, m, all.o[i], all_principals(&f->sys), false);
	must(f, STEP(BOTH, 0, EX_SET_REG, 7));
	for (size_t i = 0; i < all.count; i++)
		tape_compare(&before.tape, before.place[i], m, all.o[i], all_principals(&f->sys),
			     see, &seen);
	assert_int_equal(seen.count, 1);
	assert_int_equal(seen.last.q, 1);
	assert_int_equal(seen.last.value[0], 0);
	assert_int_equal(seen.last.value[1], 7);
	preimages_free(&before);
	objects_free(&all);
	fixture_end(f);
}

static void keep_first_keeps_the_first_of_each_principal(void **state)
{
	struct first_differences first = { 0 };

	(void)state;
	keep_first(&first, &(struct difference){ .q = 1, .word = 5 });
	keep_first(&first, &(struct difference){ .q = 1, .word = 6 });
	keep_first(&first, &(struct difference){ .q = 3, .word = 7 });
	assert_int_equal(first.who, SET_OF(1) | SET_OF(3));
	assert_int_equal(first.of[1].word, 5);
	assert_int_equal(first.of[3].word, 7);
}

static void for_each_principal_visits_members_in_order(void **state)
{
	unsigned q, count = 0, visited[4];

	(void)state;
	FOR_EACH_PRINCIPAL(q, rest, SET_OF(0) | SET_OF(7) | SET_OF(31))
	visited[count++] = q;
	assert_int_equal(count, 3);
	assert_int_equal(visited[0], 0);
	assert_int_equal(visited[1], 7);
	assert_int_equal(visited[2], 31);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(unite_merges_in_order),
		cmocka_unit_test(contain_finds_members_only),
		cmocka_unit_test(keep_shared_drops_the_rest),
		cmocka_unit_test(machines_that_agree_show_no_difference),
		cmocka_unit_test(machines_that_differ_show_principal_object_word_and_values),
		cmocka_unit_test(machines_are_compared_for_the_named_principals_only),
		cmocka_unit_test(views_of_different_length_differ_even_if_zero),
		cmocka_unit_test(tape_shows_what_changed_since),
		cmocka_unit_test(keep_first_keeps_the_first_of_each_principal),
		cmocka_unit_test(for_each_principal_visits_members_in_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
