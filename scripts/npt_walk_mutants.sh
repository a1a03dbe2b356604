#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Apply each patch of oracle/mutants/npt_walk to a copy of hyp/ and model/, build a mutant of
# build/npt-walk from it and let it hunt.  Killed: the check in the header of the patch
# is among those that the first failing operation violates.
set -u
case "${1:-}" in --help)
	echo "usage: npt_walk_mutants.sh [PATTERN]   example: scripts/npt_walk_mutants.sh 'spt*'"
	exit 0 ;;
esac
cd "$(dirname "$0")/.." || exit 3
. scripts/mutants_common.sh
export PROGRAMS=${PROGRAMS:-3000}
make --no-print-directory -j"$(nproc)" build/rel/npt-walk >/dev/null || exit 3

one() { # PATCH DIR
	local patch=$1 dir=$2 id check out status file
	id=$(basename "$patch" .patch)
	mutant_build "$patch" "$dir" build/rel/fuzz/npt_walk.o npt-walk || return 1
	check=$(sed -n 's/^# check: //p' "$patch")
	out=$(timeout 120 "$dir/npt-walk" --programs="$PROGRAMS" --dir="$dir" --json 2>&1)
	status=$?
	if [ $status -ne 1 ]; then
		echo "$id: SURVIVED (exit status $status): $(echo "$out" | tail -1)"
		return 1
	fi
	if ! echo "$out" | sed -n '/"violation":/,$p' | sed -n '/"all":/,/\]/p' | grep -qF "\"$check\""; then
		echo "$id: $check did not fire, but $(echo "$out" | sed -n '/"violation":/,$p' | sed -n '/"all":/,/\]/p' | tr -d '\n\t')"
		return 1
	fi
	file=$(find "$dir" -name 'npt-walk-*.bin')
	if "$dir/npt-walk" --dir="$dir" "$file" >/dev/null 2>&1 || ! build/rel/npt-walk "$file" >/dev/null 2>&1; then
		echo "$id: the failing program does not fail again, or fails without the bug"
		return 1
	fi
	echo "$id: killed by $check after $(echo "$out" | sed -n 's/.*"programs":[ \t]*\([0-9]*\).*/\1/p') programs," \
		"$(echo "$out" | sed -n 's/.*"seconds":[ \t]*\([0-9.]*\).*/\1/p' | cut -c1-5) s"
}

mutants_each npt_walk build/mutants/npt_walk "${1:-}"
mutants_end build/mutants/npt_walk "${1:-}"
