#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Source checks: layout, includes, text rules, clang-tidy.  Stops at the first that fails.
set -eu -o pipefail
case "${1:-}" in --help)
	echo "usage: lint.sh [--no-tidy]   example: scripts/lint.sh"
	exit 0 ;;
esac
cd "$(dirname "$0")/.."
git ls-files '*.c' '*.h' | xargs -r clang-format --dry-run --Werror
scripts/check_includes.sh
scripts/check_text.sh
[ "${1:-}" = --no-tidy ] && exit 0
# clang-tidy counts suppressed warnings on standard error: only findings are of interest.
git ls-files '*.c' ':!*/test/*' | xargs -r -P "$(nproc)" -n 4 clang-tidy --quiet 2> >(grep -vE '^[0-9 ]*warnings? generated' >&2)
