/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/variant.h"

#include <stdio.h>
#include <string.h>

#include "fuzz/names.h"
#include "fuzz/program.h"
#include "fuzz/systems.h"

const struct variant variant_plain;

bool variant_equal(const struct variant *a, const struct variant *b)
{
	return !strcmp(a->mutant, b->mutant) && a->with == b->with && a->quirks == b->quirks &&
	       a->observe == b->observe && !memcmp(a->without, b->without, sizeof(a->without));
}

/* ---- names --------------------------------------------------------------------------- */

static void append(char *out, size_t size, const char *key, const char *value)
{
	size_t n = strlen(out);

	snprintf(out + n, size - n, "%s%s%s", n ? " " : "", key, value);
}

static bool is_in(const uint8_t *set, unsigned check)
{
	return set[check / 8] >> check % 8 & 1;
}

/* Every check of the kind is in the set, and there is one. */
static bool has_kind(const struct system *sys, const uint8_t *set, unsigned kind)
{
	bool any = false;

	for (unsigned i = 0; i < sys->check_count; i++) {
		if (sys->check[i].kind != kind)
			continue;
		any = true;
		if (!is_in(set, i))
			return false;
	}
	return any;
}

static void append_item(char *out, size_t size, const char *item)
{
	size_t n = strlen(out);

	snprintf(out + n, size - n, "%s%s", n ? "," : "", item);
}

/* Kinds first, then the checks of the others. */
static void list_checks(const struct system *sys, const uint8_t *set, char *out, size_t size)
{
	out[0] = '\0';
	for (unsigned kind = 0; kind < CHECK_KIND_NAMES; kind++)
		if (has_kind(sys, set, kind))
			append_item(out, size, check_kind_name[kind]);
	for (unsigned i = 0; i < sys->check_count; i++)
		if (is_in(set, i) && !has_kind(sys, set, sys->check[i].kind))
			append_item(out, size, sys->check[i].id);
}

bool variant_switch_off(const struct system *sys, struct variant *v, const char *s, size_t length)
{
	bool found = false;

	for (unsigned i = 0; i < sys->check_count; i++) {
		const char *kind = check_kind_name[sys->check[i].kind], *id = sys->check[i].id;

		if ((strlen(id) != length || memcmp(id, s, length)) &&
		    (strlen(kind) != length || memcmp(kind, s, length)))
			continue;
		v->without[i / 8] |= (uint8_t)(1u << i % 8);
		found = true;
	}
	return found;
}

void variant_name(const struct system *sys, const struct variant *v, char *out, size_t size)
{
	static const char *const key[] = {
		[RUN_CORE] = "", [RUN_MODEL] = "model=", [RUN_ALONE] = "alone="
	};

	char list[VARIANT_NAME / 2];

	out[0] = '\0';
	if (v->mutant[0])
		append(out, size, "mutant=", v->mutant);
	if (v->with != RUN_CORE) {
		quirks_list(sys, v->quirks, list, sizeof(list));
		append(out, size, key[v->with], list);
	}
	list_checks(sys, v->without, list, sizeof(list));
	if (list[0])
		append(out, size, "without=", list);
	if (v->observe)
		append(out, size, "observe=", sys->observe[v->observe - 1]);
}

/* ---- running ------------------------------------------------------------------------------- */

struct variant variant_of(const struct program *p)
{
	struct variant v = { .quirks = p->cfg.quirks };

	if (v.quirks)
		v.with = p->sys->reads ? RUN_ALONE : RUN_MODEL;
	return v;
}

/* The system that is the model of this one: it reads the same programs. */
static const struct system *model_of(const struct system *sys)
{
	const struct system *model;

	if (sys->reads)
		return sys;
	for (unsigned i = 0; (model = systems_at(i)) != NULL; i++)
		if (model->reads && !strcmp(model->reads, sys->name))
			return model;
	return NULL;
}

bool variant_apply(const struct variant *v, struct program *p, const char **error)
{
	const struct system *model = v->with == RUN_ALONE ? model_of(p->sys) : p->sys;

	if (!model || !program_adopt(p, model)) {
		*error = "no model reads the programs of this system";
		return false;
	}
	p->cfg.quirks = v->quirks;
	if (v->observe)
		p->cfg.observe = v->observe - 1;
	*error = p->sys->config_check(&p->cfg);
	return !*error;
}
