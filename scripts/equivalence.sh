#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Do touched objects, the definition and digests agree: over generated programs, on the core
# as it is and with each patch of oracle/mutants/kcore?  (obseq agree)  What was run with the
# same sources is not run again (build/equivalence/KEY).
set -u
case "${1:-}" in --help)
	echo "usage: equivalence.sh [PROGRAMS] [PATTERN]   example: scripts/equivalence.sh 1000 'revoke*'"
	exit 0 ;;
esac
cd "$(dirname "$0")/.." || exit 3
. scripts/mutants_common.sh
make --no-print-directory -j"$(nproc)" build/rel/obseq >/dev/null || exit 3
key=$(cat build/rel/libobseq.a oracle/mutants/kcore/*.patch | cksum | tr ' ' -)
export PROGRAMS=${1:-10000} DIR=build/equivalence/$key
mkdir -p "$DIR"

agree() { # ID TOOL
	# shellcheck disable=SC2046
	"$2" agree --programs="$PROGRAMS" --pages=64 \
		$(grep -lrE "^expect mutant=$1( |\$)" corpus/kcore corpus/findings) >"$DIR/$1.new" 2>/dev/null ||
		{ echo "$1: $(cat "$DIR/$1.new")"; return 1; }
	mv "$DIR/$1.new" "$DIR/$1-$PROGRAMS"
	echo "$1: $(cat "$DIR/$1-$PROGRAMS")"
}
export -f agree

one() { # PATCH DIR
	local id
	id=$(basename "$1" .patch)
	[ ! -e "$DIR/$id-$PROGRAMS" ] || return 0
	mutant_build "$1" "$2" build/rel/fuzz/main.o obseq && agree "$id" "$2/obseq"
}

failed=0
[ -e "$DIR/core-$PROGRAMS" ] || agree core build/rel/obseq || failed=1
mutants_each kcore "$DIR/build" "${2:-}"
[ ! -e "$DIR/build/failed" ] || failed=1
cat "$DIR"/*-"$PROGRAMS" | awk -v failed="$failed" '{ p += $1; s += $3; v += $5 } END {
	printf "%d cores: %d programs, %d steps, %d violations: %s\n", NR, p, s, v,
		failed == 0 ? "all agree" : "others do not agree, see above" }'
[ "$failed" -eq 0 ]
