/* SPDX-License-Identifier: Apache-2.0 */
#include "oracle/kcore/kinds.h"

#include "oracle/kcore/corrupt.h"
#include "oracle/kcore/ops.h"
#include "oracle/kcore/perturb.h"
#include "oracle/kcore/universe.h"

#define VALUES(...)                                                                                \
	{                                                                                          \
		__VA_ARGS__                                                                        \
	}
#define COMMON(id, name, limit, hex, values) static const uint64_t common_##id[] = VALUES values;
KC_KINDS(COMMON)

#define KIND(id, name, limit, hex, values)                                                         \
	[KIND_##id] = { name, limit, common_##id, sizeof(common_##id) / sizeof(uint64_t), hex },
const struct arg_kind kcore_kinds[] = { KC_KINDS(KIND) };
const unsigned kcore_kind_count = KIND_COUNT;
