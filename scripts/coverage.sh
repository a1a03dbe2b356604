#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Branch coverage of hyp/kcore by the committed corpus.  Fails below the bar;
# branches that stay open must stand, with a reason, in oracle/kcore/unreached.txt.
set -eu -o pipefail
case "${1:-}" in --help)
	echo "usage: coverage.sh [PERCENT]   example: scripts/coverage.sh 98"
	exit 0 ;;
esac
cd "$(dirname "$0")/.."
bar=${1:-98}
dir=build/cov/profile
rm -rf "$dir" && mkdir -p "$dir"
find corpus/kcore -name '*.hc' | LC_ALL=C sort |
	LLVM_PROFILE_FILE="$dir/%p.profraw" xargs -n 40 build/cov/obseq replay --definitional=no >"$dir/replay.log" 2>&1 || true
llvm-profdata merge -sparse "$dir"/*.profraw -o "$dir/all.profdata"
llvm-cov export -summary-only -instr-profile="$dir/all.profdata" build/cov/obseq hyp/kcore/*.c >"$dir/summary.json"
llvm-cov show -show-branches=count -instr-profile="$dir/all.profdata" build/cov/obseq hyp/kcore/*.c >"$dir/show.txt"
# An open side of a branch, as "file line:column side".
awk '/^\/?[^ ].*\.c:$/ { file=$0; sub(/:$/, "", file); sub(/.*hyp\/kcore\//, "", file) }
     /Branch \(/ && /(True|False): 0[],]/ {
	match($0, /\([0-9]+:[0-9]+\)/); place=substr($0, RSTART + 1, RLENGTH - 2)
	if ($0 ~ /True: 0[],]/) print file, place, "true"
	if ($0 ~ /False: 0[],]/) print file, place, "false" }' "$dir/show.txt" | sort -u >"$dir/open.txt"
read -r covered total <<<"$(sed 's/.*"totals"//' "$dir/summary.json" |
	sed -n 's/.*"branches":{"count":\([0-9]*\),"covered":\([0-9]*\).*/\2 \1/p')"
percent=$(awk -v c="$covered" -v t="$total" 'BEGIN { printf "%.2f", 100 * c / t }')
echo "branches of hyp/kcore reached by the corpus: $covered of $total ($percent %)"
if [ -s "$dir/open.txt" ]; then
	echo "open branches ($(wc -l <"$dir/open.txt")):"
	while read -r file place side; do
		line=$(sed -n "${place%%:*}p" "hyp/kcore/$file" | sed 's/^[[:space:]]*//')
		reason=$(awk -F'\t' -v f="$file" -v l="$line" '$1 == f && index(l, $2) { print $3; exit }' \
			oracle/kcore/unreached.txt 2>/dev/null || true)
		echo "  $file:$place $side: $line  [${reason:-NO REASON GIVEN}]"
	done <"$dir/open.txt"
fi
awk -v p="$percent" -v b="$bar" 'BEGIN { exit !(p >= b) }' || { echo "below $bar %"; exit 1; }
