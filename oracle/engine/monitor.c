/* SPDX-License-Identifier: Apache-2.0 */
#include <string.h>

#include "oracle/engine/monitor.h"
#include "oracle/engine/race.h"

/* ---- running -------------------------------------------------------------------- */

static int steered_stream(const struct system *sys, const struct step *s, int actor)
{
	enum op_steer steer = (enum op_steer)sys->op[s->op].steer;

	if (steer == STEER_ACTOR)
		return actor;
	if (steer == STEER_HOST)
		return 0;
	if (steer < 0 || s->arg[steer] >= ENGINE_MAX_PRINCIPALS)
		return -1;
	return (int)s->arg[steer];
}

/* Enter what the step supplies from outside: steered values, and its word on signatures. */
static void supply(struct monitor *mon, const struct step *s, int actor)
{
	const struct system *sys = mon->shop->sys;
	int sign = mon->shop->sign_argument[s->op];
	int v = steered_stream(sys, s, actor);

	if (s->steer_count && v >= 0)
		streams_steer(&mon->shop->streams, (uint64_t)v,
			      sys->stream_position(mon->m, (uint64_t)v), s->steer,
			      s->steer_count < STEP_STEER ? s->steer_count : STEP_STEER);
	mon->shop->streams.request = SIGN_DEFAULT;
	if (sign >= 0)
		mon->shop->streams.request = s->arg[sign] & 1 ? SIGN_YES : SIGN_NO;
}

/* The words behind the counts need no zeroes: this is done for every step. */
static void clear(struct step_result *r)
{
	r->outcome = 0;
	r->code = 0;
	r->visible_count = r->record_count = 0;
	r->skipped = false;
}

static void begin_step(struct monitor *mon, unsigned i, int actor)
{
	const struct step *s = &mon->group.step[i];

	mon->running = i;
	mon->actor[i] = actor;
	clear(&mon->result[i]);
	mon->context[mon->contexts++] =
		(struct step_context){ .step = s, .actor = actor, .window = -1 };
	if (!mon->leader)
		supply(mon, s, actor);
}

static void add_seam(struct monitor *mon, unsigned i, struct journal_mark at)
{
	mon->seam[mon->seams++] = (struct seam){ .step = i, .at = at };
}

/* Runs step i; false when it was blocked at a lock. */
static bool run_unless_blocked(struct monitor *mon, unsigned i, jmp_buf *blocked)
{
	if (setjmp(*blocked))
		return false;
	mon->m->sys->step(mon->m, &mon->group.step[i], &mon->result[i]);
	return true;
}

/* Nested steps, below. */
static void run_latecomers(struct monitor *mon);

void monitor_run(struct monitor *mon, const struct group *group, int actor, principal_set watched)
{
	const struct system *sys = mon->m->sys;

	mon->group = *group;
	mon->begin = journal_mark(&mon->m->journal);
	mon->occasion = occasion_of(mon->m, mon->begin, group->step);
	mon->ran = mon->reached = 0;
	mon->contexts = 0;
	mon->seams = 0;
	mon->locks = mon->sections = 0;
	mon->section_begin = mon->begin;
	mon->took_lock = mon->raced = 0;
	mon->seen = mon->unseen = mon->awaited = 0;
	mon->depth = mon->ended_count = 0;
	mon->watched = monitor_keeps_views(mon) ? watched : 0;
	preimages_begin(&mon->kept, mon->begin.touches);

	mon->m->monitor = mon;
	begin_step(mon, 0, actor);
	if (sys->before_step && !mon->leader)
		sys->before_step(mon->m, group->step);
	mon->stuck = !run_unless_blocked(mon, 0, &mon->blocked);
	mon->ran |= 1u;
	if (mon->leader)
		run_latecomers(mon);
	add_seam(mon, 0, journal_mark(&mon->m->journal));
	mon->m->monitor = NULL;
}

struct stretch monitor_stretch(struct monitor *mon)
{
	return (struct stretch){ .book = &mon->shop->book,
				 .m = mon->m,
				 .side = mon->side,
				 .begin = mon->begin,
				 .occasion = &mon->occasion,
				 .context = mon->context,
				 .contexts = mon->contexts,
				 .objects = &mon->shop->objects,
				 .before = &mon->kept,
				 .by_touch = true };
}

struct stretch stretch_of_step(struct monitor *mon, unsigned i)
{
	struct stretch s = monitor_stretch(mon);

	while (s.contexts && s.context->step != &mon->group.step[i]) {
		s.context++;
		s.contexts--;
	}
	s.contexts = s.contexts ? 1 : 0;
	return s;
}

void monitor_keep(struct machine *m, object_id o)
{
	struct monitor *mon = m->monitor;

	if (mon->watched)
		preimages_keep(&mon->kept, m->journal.touches - 1, m, o, mon->watched, false);
}

/* ---- nested steps ------------------------------------------------------------------ */

static bool may_run_nested(const struct monitor *mon, const struct step *s, int actor)
{
	if (s->cpu == mon->group.step->cpu || s->cpu >= ENGINE_MAX_CPUS || actor == ACTOR_NOBODY)
		return false;
	if (mon->shop->sys->op[s->op].flags & OP_FROM_OUTSIDE)
		return false; /* these are not operations of another CPU */
	return actor < 0 || !(*mon->shop->waiting & SET_OF(actor));
}

/* Touch t was made by a step nested in step 0. */
static bool is_nested_touch(const struct monitor *mon, size_t t)
{
	for (unsigned i = 1; i < mon->group.count; i++) {
		if (mon->ran >> i & 1 && t >= mon->nested_begin[i].touches &&
		    t < mon->nested_end[i].touches)
			return true;
	}
	return false;
}

/* The critical section of step 0 had touched o when a nested step began, at `before`. */
static bool section_touched(const struct monitor *mon, object_id o, struct journal_mark before)
{
	const struct journal *j = &mon->m->journal;

	for (size_t t = mon->section_begin.touches; t < before.touches; t++) {
		if (j->touched[t] == o && !is_nested_touch(mon, t))
			return true;
	}
	return false;
}

static bool meets_section(struct monitor *mon, struct journal_mark before)
{
	struct object_set *nested = &mon->shop->objects;
	bool meets = false;

	objects_touched(nested, &mon->m->journal, before);
	for (size_t i = 0; i < nested->count && !meets; i++)
		meets = section_touched(mon, nested->o[i], before);
	return meets;
}

/* Step 0 may be about to change more of what its critical section has touched. */
static void leave_out_section(const struct monitor *mon, struct object_set *set,
			      struct journal_mark before)
{
	size_t kept = 0;

	for (size_t i = 0; i < set->count; i++) {
		if (!section_touched(mon, set->o[i], before))
			set->o[kept++] = set->o[i];
	}
	set->count = kept;
}

/* What the nested step left, while step 0 is under way. */
static void check_after_nested(struct monitor *mon, unsigned i, struct journal_mark before)
{
	struct stretch s = monitor_stretch(mon);
	struct occasion occasion =
		occasion_of(mon->m, journal_mark(&mon->m->journal), &mon->group.step[i]);
	int inv = s.book->inv_after_nested;

	if (!mon->shop->checks || !book_wants(s.book, inv) || mon->m->sys->halted(mon->m))
		return;
	s.begin = before;
	s.context = &mon->context[mon->contexts - 1];
	s.contexts = 1;
	occasion.mix = occasion_hash(&mon->occasion);
	s.occasion = &occasion;
	objects_touched(s.objects, &mon->m->journal, before);
	leave_out_section(mon, s.objects, before);
	if (stretch_window_clauses(&s, inv))
		stretch_held(&s, inv);
}

/*
 * The model takes a critical section at once.  A step that needs a lock of the section
 * cannot run inside, and any other can as well come before it; but an access needs no
 * lock, and meets whatever the section has done by then.
 */
static void place_in_model(struct monitor *mon, unsigned i, struct journal_mark before)
{
	mon->section[i] = mon->sections;
	mon->nested_begin[i] = before;
	mon->nested_end[i] = journal_mark(&mon->m->journal);
	if (mon->m->sys->adopt && !(mon->took_lock >> i & 1) && meets_section(mon, before))
		mon->raced |= 1u << i;
}

static void run_nested(struct monitor *mon, unsigned i)
{
	const struct step *s = &mon->group.step[i];
	const struct journal_mark before = journal_mark(&mon->m->journal);
	const struct streams_mark streams = streams_mark(&mon->shop->streams);
	const enum sign_request request = mon->shop->streams.request;
	const unsigned depth = mon->depth;
	struct counters *count = mon->shop->book.count;
	int actor = mon->shop->sys->actor(mon->m, s);
	bool ran;

	mon->reached |= 1u << i;
	if (!may_run_nested(mon, s, actor)) {
		count->skipped++;
		return;
	}
	begin_step(mon, i, actor);
	ran = run_unless_blocked(mon, i, &mon->blocked_nested);
	mon->running = 0;
	mon->depth = depth;
	mon->shop->streams.request = request;
	if (ran && !mon->result[i].skipped) {
		mon->ran |= 1u << i;
		add_seam(mon, 0, before);
		add_seam(mon, i, journal_mark(&mon->m->journal));
		count->nested++;
		place_in_model(mon, i, before);
		check_after_nested(mon, i, before);
		for (unsigned w = 0; w < depth && w < WINDOW_DEPTH; w++)
			mon->window[w].interleaved = true;
		return;
	}
	if (ran)
		count->skipped++;
	else
		count->blocked++;
	mon->contexts--;
	journal_undo(&mon->m->journal, before);
	streams_undo(&mon->shop->streams, &streams);
}

void monitor_adopt(struct monitor *mon, unsigned i)
{
	const struct monitor *leader = mon->leader;
	const struct journal *j = &leader->m->journal;
	size_t first = leader->nested_begin[i].changes, end = leader->nested_end[i].changes;

	leader->m->sys->adopt(mon->m, leader->m, j->change + first, end - first);
}

bool monitor_follow(struct monitor *mon, unsigned i)
{
	bool ran;

	begin_step(mon, i, mon->leader->actor[i]);
	ran = run_unless_blocked(mon, i, &mon->blocked_nested);
	mon->running = 0;
	return ran;
}

static void follow_nested(struct monitor *mon, unsigned i)
{
	mon->reached |= 1u << i;
	if (monitor_follow(mon, i))
		mon->ran |= 1u << i;
}

/* What nested step i of the leader had made of its cells when it ended. */
static void adopt_nested(struct monitor *mon, unsigned i)
{
	const struct monitor *leader = mon->leader;
	struct journal *j = &leader->m->journal;

	mon->reached |= 1u << i;
	race_before(mon, i);
	journal_rewind(j, leader->nested_end[i]);
	monitor_adopt(mon, i);
	journal_replay(j, leader->nested_end[i]);
}

/* The nested steps that ran in the leader up to this critical section, in their order. */
static void follow_up_to(struct monitor *mon, unsigned section)
{
	const struct monitor *leader = mon->leader;

	race_after(mon);
	for (size_t c = 1; c < leader->contexts; c++) {
		unsigned i = (unsigned)(leader->context[c].step - leader->group.step);

		if (leader->section[i] > section || mon->reached >> i & 1)
			continue;
		if (leader->raced >> i & 1)
			adopt_nested(mon, i);
		else
			follow_nested(mon, i);
	}
}

/* What ran in the last critical section of the leader, or behind it. */
static void run_latecomers(struct monitor *mon)
{
	follow_up_to(mon, UINT32_MAX);
}

void monitor_section(struct machine *m, unsigned cpu)
{
	struct monitor *mon = m->monitor;

	(void)cpu;
	if (!mon || mon->running)
		return;
	mon->sections++;
	mon->section_begin = journal_mark(&m->journal);
}

void monitor_lock_wait(struct machine *m, unsigned cpu, unsigned id)
{
	struct monitor *mon = m->monitor;

	(void)cpu;
	(void)id;
	if (!mon)
		return;
	mon->took_lock |= 1u << mon->running;
	if (mon->running)
		return;
	if (mon->leader) {
		follow_up_to(mon, ++mon->sections);
		return;
	}
	mon->locks++;
	for (unsigned i = 1; i < mon->group.count; i++) {
		if (mon->group.step[i].nest == mon->locks)
			run_nested(mon, i);
	}
}

void monitor_blocked(struct machine *m, unsigned cpu, unsigned id)
{
	struct monitor *mon = m->monitor;

	(void)cpu;
	(void)id;
	if (!mon)
		return;
	longjmp(mon->running ? mon->blocked_nested : mon->blocked, 1);
}

/* What this machine reports is counted and checked. */
static bool is_checked(const struct monitor *mon)
{
	return mon && !mon->leader && mon->shop->checks;
}

/* ---- windows --------------------------------------------------------------------------- */

static struct step_context context_of_window(const struct monitor *mon, const struct window *w)
{
	return (struct step_context){ .step = &mon->group.step[mon->running],
				      .actor = mon->actor[mon->running],
				      .window = (int)w->class,
				      .target = w->target };
}

/* The premises of the local rows are those of the state before. */
static void open_window(struct monitor *mon, struct window *w, const struct window *begun)
{
	const struct machine *m = mon->m;
	struct step_context c;

	*w = *begun;
	c = context_of_window(mon, w);
	w->begin = journal_mark(&mon->m->journal);
	w->integ = m->sys->window_premise(m, &c, CHECK_INTEGRITY, false);
	mon->watched |= w->integ;
	if (!mon->shop->operations)
		return;
	w->conf = m->sys->window_premise(m, &c, CHECK_CONFIDENTIALITY, false);
	w->confres = m->sys->window_premise(m, &c, CHECK_CONFIDENTIALITY, true);
}

void monitor_window_begin(struct machine *m, unsigned cpu, unsigned class, uint64_t target,
			  uint64_t a, uint64_t b)
{
	struct monitor *mon = m->monitor;

	(void)a;
	(void)b;
	if (!is_checked(mon))
		return;
	if (mon->depth < WINDOW_DEPTH)
		open_window(mon, &mon->window[mon->depth],
			    &(struct window){ .class = class, .cpu = cpu, .target = target });
	mon->depth++;
}

/* Local integrity row. */
static void check_window_views(const struct stretch *s, const struct window *w, int integ)
{
	if (w->interleaved || !w->integ)
		book_premise_not_met(s->book, integ);
	else if (!stretch_integrity(s, integ, w->integ, w->integ).violated)
		stretch_held(s, integ);
}

static void check_window(struct monitor *mon, const struct window *w, const struct window_end *end)
{
	const struct window_class *row = &mon->shop->sys->window[w->class];
	const struct step_context context = context_of_window(mon, w);
	struct stretch s = monitor_stretch(mon);

	s.begin = w->begin;
	s.context = &context;
	s.contexts = 1;
	objects_touched(s.objects, &mon->m->journal, w->begin);
	if (row->inv >= 0 && stretch_window_clauses(&s, row->inv))
		stretch_held(&s, row->inv);
	if (end->code && end->interleaved)
		book_premise_not_met(s.book, s.book->errors_change_nothing);
	else if (end->code)
		stretch_errors_change_nothing(&s);
	objects_keep_shared(s.objects, mon->shop->sys);
	check_window_views(&s, w, row->integ);
}

static bool injects_faults(const struct monitor *mon)
{
	return mon->shop->sys->op[mon->group.step->op].flags & OP_FROM_OUTSIDE;
}

void monitor_window_end(struct machine *m, unsigned cpu, unsigned class, uint64_t code)
{
	struct monitor *mon = m->monitor;
	const struct window *w;
	struct window_end end = { .class = class, .code = code };

	if (!is_checked(mon) || !mon->depth || --mon->depth >= WINDOW_DEPTH)
		return;
	w = &mon->window[mon->depth];
	if (w->class != class || w->cpu != cpu || m->sys->halted(m) || injects_faults(mon))
		return;
	end.interleaved = w->interleaved;
	end.conf = w->conf;
	end.confres = w->confres;
	check_window(mon, w, &end);
	if (mon->ended_count < WINDOWS_KEPT)
		mon->ended[mon->ended_count++] = end;
}

/* ---- the rest ----------------------------------------------------------------------------- */

void monitor_outcome(struct machine *m, unsigned cpu, unsigned outcome)
{
	struct monitor *mon = m->monitor;

	(void)cpu;
	if (mon && !mon->leader && outcome < ENGINE_MAX_OUTCOMES)
		mon->shop->book.count->outcome[outcome]++;
}

void monitor_held(struct machine *m, unsigned check)
{
	struct monitor *mon = m->monitor;

	if (is_checked(mon) && book_held(&mon->shop->book, (int)check, true))
		book_occasion(&mon->shop->book, (int)check, occasion_hash(&mon->occasion));
}

void monitor_failed(struct machine *m, unsigned check, const char *format, ...)
{
	struct monitor *mon = m->monitor;
	va_list args;

	if (!is_checked(mon))
		return;
	va_start(args, format);
	book_violated_va(
		&mon->shop->book,
		&(struct place){
			.check = (int)check, .detail = "", .principal = -1, .side = mon->side },
		format, args);
	va_end(args);
}
