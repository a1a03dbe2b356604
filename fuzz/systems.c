/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/systems.h"

#include <string.h>

#define SYSTEMS_MAX 16u

#define SYSTEM_ROW(name) &name##_system,
static const struct system *registry[SYSTEMS_MAX + 1] = { SYSTEMS(SYSTEM_ROW) };

const struct system *systems_find(const char *name)
{
	for (unsigned i = 0; registry[i]; i++)
		if (!strcmp(registry[i]->name, name))
			return registry[i];
	return NULL;
}

const struct system *systems_at(unsigned i)
{
	return i < SYSTEMS_MAX ? registry[i] : NULL;
}

bool systems_add(const struct system *sys)
{
	for (unsigned i = 0; i < SYSTEMS_MAX; i++) {
		if (registry[i])
			continue;
		registry[i] = sys;
		return true;
	}
	return false;
}
