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

static void append_checks(const struct system *sys, const uint8_t *set, char *out, size_t size)
{
	const char *comma = "";
	size_t n = 0;

	out[0] = '\0';
	for (unsigned i = 0; i < sys->check_count && n < size; i++) {
		if (!(set[i / 8] >> i % 8 & 1))
			continue;
		n += (size_t)snprintf(out + n, size - n, "%s%s", comma, sys->check[i].id);
		comma = ",";
	}
}

void variant_name(const struct system *sys, const struct variant *v, char *out, size_t size)
{
	static const char *const key[] = {
		[WITH_CORE] = "", [WITH_MODEL] = "model=", [WITH_ALONE] = "alone="
	};

	char list[VARIANT_NAME / 2];

	out[0] = '\0';
	if (v->mutant[0])
		append(out, size, "mutant=", v->mutant);
	if (v->with != WITH_CORE) {
		quirks_list(sys, v->quirks, list, sizeof(list));
		append(out, size, key[v->with], list);
	}
	append_checks(sys, v->without, list, sizeof(list));
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
		v.with = p->sys->reads ? WITH_ALONE : WITH_MODEL;
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
	const struct system *model = v->with == WITH_ALONE ? model_of(p->sys) : p->sys;

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
