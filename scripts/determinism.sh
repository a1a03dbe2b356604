#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# replay is a function of its input: the whole corpus and generated programs,
# twice in one process and once in another, must give the same bytes.
set -eu -o pipefail
case "${1:-}" in --help)
	echo "usage: determinism.sh [PROGRAMS]   example: scripts/determinism.sh 10000"
	exit 0 ;;
esac
cd "$(dirname "$0")/.."
count=${1:-10000}
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
find corpus -name '*.hc' | LC_ALL=C sort >"$dir/list"
build/obseq gen --system=kcore --seed=7 --count="$count" --steps=24 --out="$dir/gen"
find "$dir/gen" -name '*.hc' | LC_ALL=C sort >>"$dir/list"
n=$(wc -l <"$dir/list")
replay() { xargs -n 500 build/obseq replay --exact --json; }
awk '{print; print}' "$dir/list" | replay >"$dir/twice.json" || true
replay <"$dir/list" >"$dir/once.json" || true
# Each program's trace is one line: lines 2k-1 and 2k of the first run, line k of the second.
awk 'NR % 2 == 1' "$dir/twice.json" | cmp - "$dir/once.json"
awk 'NR % 2 == 0' "$dir/twice.json" | cmp - "$dir/once.json"
[ "$(wc -l <"$dir/once.json")" -eq "$n" ] || { echo "expected $n traces"; exit 1; }
echo "$n programs, 3 identical traces each"
