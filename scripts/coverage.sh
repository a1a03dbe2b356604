#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Branch coverage of hyp/kcore by the committed corpus.  Fails when it is below
# the bar among the branches that a program can reach.  Branches that no program
# can reach stand, each with its reason, in oracle/kcore/unreached.txt; a row
# there that speaks of no open branch is an error.
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
llvm-cov show -show-branches=count -instr-profile="$dir/all.profdata" build/cov/obseq hyp/kcore/*.c >"$dir/show.txt"
# Both sides of every branch: file, line, column, side, times taken.
awk '/^\/?[^ ].*\.c:$/ { file=$0; sub(/:$/, "", file); sub(/.*hyp\/kcore\//, "", file) }
     /Branch \([0-9]+:[0-9]+\): \[True: / {
	match($0, /\([0-9]+:[0-9]+\)/); split(substr($0, RSTART + 1, RLENGTH - 2), at, ":")
	match($0, /True: [^,]*/); print file, at[1], at[2], "true", substr($0, RSTART + 6, RLENGTH - 6)
	match($0, /False: [^]]*/); print file, at[1], at[2], "false", substr($0, RSTART + 7, RLENGTH - 7)
     }' "$dir/show.txt" | sort -u >"$dir/branches.txt"
awk -v bar="$bar" -v excuses=oracle/kcore/unreached.txt '
	function excused(file, text, side,   i) {
		for (i = 1; i <= rows; i++)
			if (name[i] == file && (branch[i] == "*" || index(text, branch[i]) == 1) &&
			    (where[i] == "*" || where[i] == side)) { used[i] = 1; return why[i] }
		return ""
	}
	function source(file, line, column,   path, i) {
		if (!(file in read)) {
			path = "hyp/kcore/" file
			for (i = 1; (getline text[file, i] < path) > 0; i++) ;
			read[file] = close(path)
		}
		return substr(text[file, line], column)
	}
	BEGIN {
		while ((getline row < excuses) > 0) {
			if (row ~ /^#/ || split(row, f, "\t") != 4) continue
			rows++; name[rows] = f[1]; branch[rows] = f[2]; where[rows] = f[3]; why[rows] = f[4]
		}
	}
	{
		total++
		reason = ""
		code = source($1, $2, $3)
		if ($5 != 0) covered++
		if (whole[$1] == "") whole[$1] = (excused($1, "", "*") != "") ? "yes" : "no"
		if (whole[$1] == "yes" || $5 == 0) reason = excused($1, code, $4)
		if (reason != "") left_out++
		if (reason != "" && $5 != 0) covered_left_out++
		if ($5 == 0 && whole[$1] == "no")
			list[reason != ""] = list[reason != ""] sprintf("  %s:%s:%s %s: %s%s\n", $1, $2, $3, $4,
				code, reason != "" ? "\n      " reason : "")
	}
	END {
		for (i = 1; i <= rows; i++) {
			if (branch[i] == "*") printf "left out: %s: %s\n", name[i], why[i]
			if (!used[i]) { printf "unreached.txt: no open branch: %s: %s\n", name[i], branch[i]; bad = 1 }
		}
		if (list[1]) printf "open, for a reason:\n%s", list[1]
		if (list[0]) printf "open:\n%s", list[0]
		reach = total - left_out; reached = covered - covered_left_out
		printf "branches of hyp/kcore reached by the corpus: %d of %d (%.2f %%)\n", covered, total, 100 * covered / total
		printf "of those that a program can reach: %d of %d (%.2f %%)\n", reached, reach, 100 * reached / reach
		if (100 * reached < bar * reach) { print "below " bar " %"; bad = 1 }
		exit bad
	}' "$dir/branches.txt"
