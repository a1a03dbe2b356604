#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Everything `make test` runs after building: unit tests, corpus replay,
# determinism, hostile input, mutants, page tables.  Last line: "N passed, N failed".
set -u
case "${1:-}" in --help)
	echo "usage: test.sh TEST-PROGRAM...   example: scripts/test.sh build/test/fuzz/test/test_text"
	exit 0 ;;
esac
cd "$(dirname "$0")/.." || exit 3
log=build/test/log
mkdir -p "$log"
passed=0 failed=0

ok() { passed=$((passed + $1)); }
bad() { failed=$((failed + $1)); echo "FAILED: $2"; }

# Unit tests: cmocka counts its cases; a program that dies is one more failure.
cases=0
for t in "$@"; do
	name=${t#build/test/}
	out="$log/$(echo "$name" | tr / _).log"
	timeout 300 "$t" >"$out" 2>&1
	status=$?
	p=$(sed -n 's/^\[  PASSED  \] \([0-9]*\) test(s).*/\1/p' "$out" | tail -1)
	f=$(sed -n 's/^\[  FAILED  \] \([0-9]*\) test(s), listed below.*/\1/p' "$out" | tail -1)
	cases=$((cases + ${p:-0} + ${f:-0}))
	ok "${p:-0}"
	if [ "${f:-0}" -gt 0 ]; then
		bad "$f" "$name"
		grep -E '^\[  FAILED  \]|: error:|^\[  ERROR' "$out" | sort -u | head -40
	elif [ "$status" -ne 0 ] || [ "${p:-0}" -eq 0 ] || grep -q 'GROUP \(SETUP\|TEARDOWN\)$' "$out"; then
		bad 1 "$name (exit status $status, see $out)"
		tail -15 "$out"
	fi
done
echo "unit tests: $cases cases in $# programs"

# The corpus: every program against its expected verdict, all checks, all objects.
programs=$(find corpus -path corpus/bench -prune -o -name '*.hc' -print | LC_ALL=C sort)
count=$(echo "$programs" | wc -l)
# shellcheck disable=SC2086
if build/test/obseq replay $programs >"$log/replay.log" 2>&1; then
	ok "$count"
else
	n=$(grep -c ': FAILED: ' "$log/replay.log")
	[ "$n" -gt 0 ] || n=1
	bad "$n" "corpus replay (see $log/replay.log)"
	ok $((count - n))
	grep -v ': ok' "$log/replay.log" | head -20
fi
echo "corpus: $count programs replayed"

# The same on the model alone; it has no parts that `corrupt` could break.
programs=$(find corpus/kcore corpus/findings -name '*.hc' -print0 | xargs -0 grep -L '^[^#]* corrupt ' | LC_ALL=C sort)
count=$(echo "$programs" | wc -l)
# shellcheck disable=SC2086
if build/test/obseq replay --system=kcore-model $programs >"$log/replay_model.log" 2>&1; then
	ok "$count"
else
	n=$(grep -c ': FAILED: ' "$log/replay_model.log")
	[ "$n" -gt 0 ] || n=1
	bad "$n" "corpus replay on the model (see $log/replay_model.log)"
	ok $((count - n))
	grep -v ': ok' "$log/replay_model.log" | head -20
fi
echo "corpus: $count programs replayed on the model"

run() { # NAME COMMAND...: one check
	local name=$1 out
	out="$log/$(echo "$name" | tr ' /' '__').log"
	shift
	if "$@" >"$out" 2>&1; then
		ok 1
		echo "$name: ok ($(tail -1 "$out"))"
	else
		bad 1 "$name (see $out)"
		tail -15 "$out"
	fi
}
run "determinism" scripts/determinism.sh
run "ways to compare" build/obseq agree --programs=400 --pages=64
run "hostile input" build/test/hostile 200000 20000
run "mutants" scripts/mutants.sh
run "page tables" build/test/npt-walk --programs=1000 --dir=build/test/npt-walk-found
run "mutants of page tables" scripts/npt_walk_mutants.sh
run "generated documents" scripts/check_docs.sh

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
