#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Branch coverage of hyp/kcore by the committed corpus.  Fails when it is below
# the bar, or when a branch that no program takes does not stand, with its
# reason, in oracle/kcore/unreached.txt; a row there that speaks of no open
# branch is an error.
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
	LLVM_PROFILE_FILE="$dir/%p.profraw" xargs -n 40 build/cov/obseq replay --definitional=no >"$dir/replay.log" 2>&1 ||
	{ grep -v ': ok: ' "$dir/replay.log" | head; echo "programs of the corpus failed: see $dir/replay.log"; exit 1; }
llvm-profdata merge -sparse "$dir"/*.profraw -o "$dir/all.profdata"
llvm-cov show -show-branches=count -instr-profile="$dir/all.profdata" -show-instantiations=false build/cov/obseq hyp/kcore/*.[ch] >"$dir/show.txt"
# Both sides of every branch: file, line, column, side, times taken.  A branch of
# a header stands there once for each file that includes it.
awk '/^\/?[^ ].*\.[ch]:$/ { file=$0; sub(/:$/, "", file); sub(/.*hyp\/kcore\//, "", file) }
     /Branch \([0-9]+:[0-9]+\): \[True: / {
	match($0, /\([0-9]+:[0-9]+\)/); split(substr($0, RSTART + 1, RLENGTH - 2), at, ":")
	match($0, /True: [^,]*/); print file, at[1], at[2], "true", substr($0, RSTART + 6, RLENGTH - 6)
	match($0, /False: [^]]*/); print file, at[1], at[2], "false", substr($0, RSTART + 7, RLENGTH - 7)
     }' "$dir/show.txt" | awk '{ at = $1 " " $2 " " $3 " " $4; if (!(at in taken) || $5 != 0) taken[at] = $5 }
     END { for (at in taken) print at, taken[at] }' | LC_ALL=C sort -k1,1 -k2,2n -k3,3n -k4,4 >"$dir/branches.txt"
awk -v bar="$bar" -v reasons=oracle/kcore/unreached.txt '
	function reason_of(file, text, side,   i) {
		for (i = 1; i <= rows; i++)
			if (name[i] == file && index(text, branch[i]) == 1 && where[i] == side) {
				used[i] = 1
				return why[i]
			}
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
		while ((getline row < reasons) > 0) {
			if (row ~ /^#/ || split(row, f, "\t") != 4) continue
			rows++; name[rows] = f[1]; branch[rows] = f[2]; where[rows] = f[3]; why[rows] = f[4]
		}
	}
	$5 != 0 { covered++ }
	$5 == 0 {
		code = source($1, $2, $3)
		reason = reason_of($1, code, $4)
		if (reason != "") left_out++
		list[reason != ""] = list[reason != ""] sprintf("  %s:%s:%s %s: %s%s\n", $1, $2, $3, $4,
			code, reason != "" ? "\n      " reason : "")
	}
	END {
		for (i = 1; i <= rows; i++)
			if (!used[i]) { printf "unreached.txt: no open branch: %s: %s\n", name[i], branch[i]; bad = 1 }
		if (list[1]) printf "open, for a reason:\n%s", list[1]
		if (list[0]) { printf "open, without a reason:\n%s", list[0]; bad = 1 }
		if (!NR) { print "nothing was measured"; exit 1 }
		printf "branches of hyp/kcore reached by the corpus: %d of %d (%.2f %%)\n", covered, NR, 100 * covered / NR
		printf "of those that a program can reach: %d of %d (%.2f %%)\n", covered, NR - left_out,
			100 * covered / (NR - left_out)
		if (100 * covered < bar * NR) { print "below " bar " %"; bad = 1 }
		exit bad
	}' "$dir/branches.txt"
