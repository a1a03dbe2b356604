/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Refinement: a machine and its model, which took the same steps, agree on results and
 * halts, and the abstraction of the machine's state is the model's state.
 */
#include "oracle/engine/pair.h"

/* What callers learn: of a machine and of its model. */
struct disagreement {
	const char *what; /* NULL: none */
	uint64_t core, model;
};

static void compare(struct disagreement *d, const char *what, uint64_t core, uint64_t model)
{
	if (!d->what && core != model)
		*d = (struct disagreement){ what, core, model };
}

static void compare_words(struct disagreement *d, const char *what, const uint64_t *core,
			  unsigned core_count, const uint64_t *model, unsigned model_count)
{
	compare(d, what, core_count, model_count);
	for (unsigned i = 0; i < core_count && !d->what; i++)
		compare(d, what, core[i], model[i]);
}

static struct disagreement compare_results(const struct step_result *core,
					   const struct step_result *model)
{
	struct disagreement d = { NULL, 0, 0 };

	compare(&d, "skipped", core->skipped, model->skipped);
	compare(&d, "code", core->code, model->code);
	compare_words(&d, "visible", core->visible, core->visible_count, model->visible,
		      model->visible_count);
	compare_words(&d, "record", core->record, core->record_count, model->record,
		      model->record_count);
	return d;
}

static void results_violated(struct pair *p, unsigned side, const struct step *s,
			     const struct disagreement *d)
{
	struct book *book = &p->shop.book;

	book_violated(book,
		      &(struct place){ .check = book->refine_results,
				       .detail = d->what,
				       .principal = -1,
				       .side = p->run[side].side },
		      "in %c %s gives %s as 0x%llx in the core and 0x%llx in the model.",
		      p->run[side].side, p->shop.sys->op[s->op].name, d->what,
		      (unsigned long long)d->core, (unsigned long long)d->model);
}

/* A step that raced did what it does before the section that it met, or after it. */
static bool race_agrees(struct pair *p, unsigned side, unsigned i)
{
	const struct monitor *core = &p->run[side], *model = &p->model_run[side];
	struct book *book = &p->shop.book;

	if (model->unseen >> i & 1)
		book_violated(book,
			      &(struct place){ .check = book->refine_results,
					       .detail = "race",
					       .principal = -1,
					       .side = core->side },
			      "in %c %s meets the middle of a critical section and does neither "
			      "what it does before it nor what it does after it.",
			      core->side, p->shop.sys->op[core->group.step[i].op].name);
	else if (!(model->seen >> i & 1))
		book_premise_not_met(book, book->refine_results);
	return !(model->unseen >> i & 1);
}

/* Halts, and the results of every step of the group that ran. */
static bool results_agree(struct pair *p, unsigned side)
{
	const struct monitor *core = &p->run[side], *model = &p->model_run[side];
	struct disagreement d = { NULL, 0, 0 };
	bool raced_well = true;

	compare(&d, "halt", core->m->sys->halted(core->m) != 0,
		model->m->sys->halted(model->m) != 0);
	if (d.what)
		results_violated(p, side, core->group.step, &d);
	for (unsigned i = 0; i < core->group.count && !d.what; i++) {
		if (core->raced >> i & 1)
			raced_well = race_agrees(p, side, i) && raced_well;
		if (!(core->ran >> i & 1) || core->raced >> i & 1)
			continue;
		d = compare_results(&core->result[i], &model->result[i]);
		if (d.what)
			results_violated(p, side, &core->group.step[i], &d);
	}
	return !d.what && raced_well;
}

/* The rows of the shared-state operations that the group went through. */
static void count_windows(struct pair *p, const struct stretch *s, bool refined)
{
	const struct monitor *run = &p->run[s->side == 'B'];

	for (unsigned i = 0; i < run->ended_count; i++) {
		const struct window_class *row = &p->shop.sys->window[run->ended[i].class];
		int check = p->shop.operations ? row->refine : row->refine_called;

		if (refined)
			stretch_held(s, check);
		else if (book_wants(s->book, check))
			book_violated(s->book,
				      &(struct place){ .check = check,
						       .detail = "",
						       .principal = -1,
						       .side = s->side },
				      "in %c %s does not refine its model.", s->side, row->name);
	}
}

static void check_step(const struct pair *p, const struct stretch *s, unsigned side, bool refined)
{
	stretch_refined(s, &(struct refined_step){ .m = p->m[side],
						   .model = p->model[side],
						   .m_begin = s->begin,
						   .model_begin = p->model_run[side].begin,
						   .step = p->now.group.step,
						   .result = &p->run[side].result[0],
						   .refined = refined });
}

void rule_refinement(struct pair *p, unsigned side)
{
	struct stretch s = monitor_stretch(&p->run[side]);
	const struct monitor *model = &p->model_run[side];
	bool halted = p->shop.sys->halted(s.m), refined = true;

	if (!p->now.followed)
		return;
	objects_touched(&p->scratch[0], &model->m->journal, model->begin);
	objects_unite(&p->related, &p->scratch[0], &p->now.touched[side]);
	s.objects = &p->related;
	if (!halted) /* what a machine that halted leaves behind is nobody's business */
		refined = stretch_relates(&s, model->m);
	if (results_agree(p, side))
		stretch_held(&s, s.book->refine_results);
	else
		refined = false;
	if (!halted)
		check_step(p, &s, side, refined);
	count_windows(p, &s, refined);
}

void audit_refinement(struct pair *p, unsigned side)
{
	struct stretch s = monitor_stretch(&p->run[side]);
	const struct machine *model = p->model[side];

	/* After an injected fault the two are not compared any more. */
	if (!model || p->corrupted || p->shop.sys->halted(s.m))
		return;
	objects_all(&p->scratch[0], s.m);
	p->scratch[1].count = 0;
	if (model->sys->objects)
		objects_all(&p->scratch[1], model);
	objects_unite(&p->related, &p->scratch[0], &p->scratch[1]);
	s.objects = &p->related;
	s.definitional = true;
	if (!stretch_relation_holds(&s, model))
		stretch_relates(&s, model);
	s.definitional = false; /* exact checking does not look at the whole */
	stretch_relates_whole(&s, model);
}
