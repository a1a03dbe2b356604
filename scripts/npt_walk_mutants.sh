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
export CLANG=${CLANG:-clang} PROGRAMS=${PROGRAMS:-3000}
make --no-print-directory -j"$(nproc)" build/rel/npt-walk >/dev/null || exit 3

one() {
	local patch=$1 id dir objects check out status file
	. scripts/mutant_objects.sh
	id=$(basename "$patch" .patch)
	dir=build/mutants/npt_walk/$id
	objects=$(mutant_objects "$patch" "$dir") || { echo "$objects"; return 1; }
	# shellcheck disable=SC2086
	"$CLANG" build/rel/fuzz/npt_walk.o $objects build/rel/libobseq.a -lcjson -lz -o "$dir/npt-walk" ||
		{ echo "$id: does not link"; return 1; }
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
	rm -rf "$dir"
}
export -f one

mkdir -p build/mutants/npt_walk
rm -f build/mutants/npt_walk/failed
find oracle/mutants/npt_walk -name "${1:-*}.patch" | LC_ALL=C sort >build/mutants/npt_walk/list
xargs -P "${JOBS:-$(nproc)}" -I{} bash -c 'one {} || echo {} >>build/mutants/npt_walk/failed' <build/mutants/npt_walk/list
total=$(wc -l <build/mutants/npt_walk/list)
[ "$total" -gt 0 ] || { echo "no mutant is named '${1:-*}'"; exit 2; }
failed=$([ -e build/mutants/npt_walk/failed ] && wc -l <build/mutants/npt_walk/failed || echo 0)
echo "$((total - failed)) of $total mutants killed"
[ "$failed" -eq 0 ]
