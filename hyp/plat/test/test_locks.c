/* SPDX-License-Identifier: Apache-2.0 */
/* Locks: holders, and what the harness is told. */
#define _POSIX_C_SOURCE 200809L
#include "fixture.h"

#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define ID 22u

/* What the hooks saw: the event and who held the lock then. */
struct events {
	void *core;
	unsigned count;
	char kind[8];
	unsigned cpu[8], id[8], holder[8];
	bool nest; /* run another CPU's operation at the next scheduling point */
};

static void note(void *ctx, char kind, unsigned cpu, unsigned id)
{
	struct events *e = ctx;

	assert_true(e->count < 8);
	e->kind[e->count] = kind;
	e->cpu[e->count] = cpu;
	e->id[e->count] = id;
	e->holder[e->count++] = host_lock_holder(e->core, id);
}

static void on_wait(void *ctx, unsigned cpu, unsigned id)
{
	struct events *e = ctx;

	note(ctx, 'w', cpu, id);
	if (!e->nest)
		return;
	e->nest = false;
	plat_lock(e->core, 1, id);
	plat_unlock(e->core, 1, id);
}

static void on_taken(void *ctx, unsigned cpu, unsigned id)
{
	note(ctx, 't', cpu, id);
}

static void on_release(void *ctx, unsigned cpu, unsigned id)
{
	note(ctx, 'r', cpu, id);
}

static void watch(struct fixture *f, struct events *e)
{
	const struct trace_hook hook = {
		.ctx = e, .lock_wait = on_wait, .lock_taken = on_taken, .lock_release = on_release
	};

	memset(e, 0, sizeof(*e));
	e->core = f->core;
	host_set_trace(f->core, &hook);
}

static void host_lock_holder_is_nobody_at_start(void **state)
{
	struct fixture *f = *state;

	for (unsigned id = 0; id < HOST_LOCKS; id++)
		assert_int_equal(host_lock_holder(f->core, id), 0);
}

static void plat_lock_notes_the_holder(void **state)
{
	struct fixture *f = *state;

	plat_lock(f->core, 1, ID);
	assert_int_equal(host_lock_holder(f->core, ID), 2);
	assert_int_equal(f->log[0].field, HOST_F_LOCK);
	assert_int_equal(f->log[0].index, ID);
	assert_int_equal(f->log[0].cpu, 1);
}

static void plat_lock_takes_that_lock_only(void **state)
{
	struct fixture *f = *state;

	plat_lock(f->core, 0, ID);
	assert_int_equal(host_lock_holder(f->core, ID - 1), 0);
	assert_int_equal(host_lock_holder(f->core, ID + 1), 0);
}

static void plat_lock_of_cpu_0_is_held(void **state)
{
	struct fixture *f = *state;

	plat_lock(f->core, 0, ID);
	assert_int_equal(host_lock_holder(f->core, ID), 1);
}

static void plat_lock_waits_before_it_takes(void **state)
{
	struct fixture *f = *state;
	struct events e;

	watch(f, &e);
	plat_lock(f->core, 1, ID);
	assert_int_equal(e.count, 2);
	assert_memory_equal(e.kind, "wt", 2);
	assert_int_equal(e.holder[0], 0);
	assert_int_equal(e.holder[1], 2);
	assert_int_equal(e.cpu[0], 1);
	assert_int_equal(e.id[0], ID);
}

static void plat_unlock_tells_before_it_releases(void **state)
{
	struct fixture *f = *state;
	struct events e;

	plat_lock(f->core, 1, ID);
	watch(f, &e);
	plat_unlock(f->core, 1, ID);
	assert_int_equal(e.count, 1);
	assert_memory_equal(e.kind, "r", 1);
	assert_int_equal(e.holder[0], 2);
	assert_int_equal(host_lock_holder(f->core, ID), 0);
}

static void plat_lock_lets_other_cpus_run_first(void **state)
{
	struct fixture *f = *state;
	struct events e;

	watch(f, &e);
	e.nest = true;
	plat_lock(f->core, 0, ID);
	assert_int_equal(e.count, 5);
	assert_memory_equal(e.kind, "wwtrt", 5);
	assert_int_equal(host_lock_holder(f->core, ID), 1);
}

static void plat_lock_again_after_unlock(void **state)
{
	struct fixture *f = *state;

	plat_lock(f->core, 0, ID);
	plat_unlock(f->core, 0, ID);
	plat_lock(f->core, 1, ID);
	assert_int_equal(host_lock_holder(f->core, ID), 2);
}

static void plat_lock_undo(void **state)
{
	struct fixture *f = *state;

	plat_lock(f->core, 0, ID);
	fix_undo(f, 0);
	assert_int_equal(host_lock_holder(f->core, ID), 0);
}

static void plat_lock_held_for_ever_aborts(void **state)
{
	struct fixture *f = *state;
	const struct rlimit no_core_file = { 0, 0 };
	int status;
	pid_t child;

	plat_lock(f->core, 1, ID);
	child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		fclose(stderr);
		setrlimit(RLIMIT_CORE, &no_core_file);
		signal(SIGABRT, SIG_DFL);
		plat_lock(f->core, 0, ID);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGABRT);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		FIX_TEST(host_lock_holder_is_nobody_at_start),
		FIX_TEST(plat_lock_notes_the_holder),
		FIX_TEST(plat_lock_takes_that_lock_only),
		FIX_TEST(plat_lock_of_cpu_0_is_held),
		FIX_TEST(plat_lock_waits_before_it_takes),
		FIX_TEST(plat_unlock_tells_before_it_releases),
		FIX_TEST(plat_lock_lets_other_cpus_run_first),
		FIX_TEST(plat_lock_again_after_unlock),
		FIX_TEST(plat_lock_undo),
		FIX_TEST(plat_lock_held_for_ever_aborts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
