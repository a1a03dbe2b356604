/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/kinds.h"

#include "hyp/kcore/kcore.h"
#include "oracle/kcore/core_names.h"
#include "oracle/kcore/corrupt.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/perturb.h"
#include "oracle/kcore/universe.h"

#define VALUES(...)                                                                                \
	{                                                                                          \
		__VA_ARGS__                                                                        \
	}
#define COMMON(id, name, limit, hex, value_name, values)                                           \
	static const uint64_t common_##id[] = VALUES values;
KC_KINDS(COMMON)

#define VALUE_NAME(id, name, target) name,

static const char *corruption_name(uint64_t what)
{
	static const char *const name[KC_CORRUPTIONS] = { KC_CORRUPT_ROWS(VALUE_NAME) };

	return name[what];
}

static const char *perturbation_name(uint64_t what)
{
	static const char *const name[KC_PERTURBATIONS] = { KC_PERTURB_ROWS(VALUE_NAME) };

	return name[what];
}

static const char *register_name(uint64_t reg)
{
	return kc_reg_name((unsigned)reg);
}

static const char *observer_name(uint64_t q)
{
	return kcore_principals[q];
}

#define KIND(id, name, limit, hex, value_name, values)                                             \
	[KIND_##id] = { name, limit,	 common_##id, sizeof(common_##id) / sizeof(uint64_t),      \
			hex,  value_name },
const struct arg_kind kcore_kinds[] = { KC_KINDS(KIND) };
const unsigned kcore_kind_count = KIND_COUNT;
