#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Source checks: layout, includes, text rules, clang-tidy.  Stops at the first that fails.
set -eu
case "${1:-}" in --help)
	echo "usage: lint.sh [--no-tidy]   example: scripts/lint.sh"
	exit 0 ;;
esac
cd "$(dirname "$0")/.."
git ls-files '*.c' '*.h' | xargs clang-format --dry-run --Werror
scripts/check_includes.sh
scripts/check_text.sh
[ "${1:-}" = --no-tidy ] && exit 0
git ls-files '*.c' ':!*/test/*' | xargs -P "$(nproc)" -n 4 clang-tidy --quiet 2>/dev/null
