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
find corpus -path corpus/bench -prune -o -name '*.hc' -print | LC_ALL=C sort >"$dir/list"
for level in handlers operations; do
	build/obseq gen --system=kcore --level=$level --seed=7 --count=$((count / 2)) --steps=24 --dir="$dir/$level"
	find "$dir/$level" -name '*.hc' | LC_ALL=C sort >>"$dir/list"
done
split -l 500 "$dir/list" "$dir/chunk."
for chunk in "$dir"/chunk.*; do
	# A program that ends in a violation still has a trace: its exit status does not matter here.
	xargs build/obseq replay --definitional=no --json <"$chunk" >"$dir/once.json" || true
	cat "$chunk" "$chunk" | xargs -n 1000 build/obseq replay --definitional=no --json >"$dir/twice.json" || true
	cat "$dir/once.json" "$dir/once.json" | cmp - "$dir/twice.json"
	[ "$(grep -c '"program":' "$dir/once.json")" -eq "$(wc -l <"$chunk")" ]
done
echo "$(wc -l <"$dir/list") programs, 3 identical traces each"
