#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Apply each patch of oracle/mutants/kcore to a copy of hyp/ and model/, build a mutant of
# build/obseq from it and replay the programs that name it in an expect line.
# A patch that does not apply, has no program or survives is a failure, and so is a
# program that names a mutant which does not exist: nobody would ever replay it as one.
#
# Lines of a patch's header (id, class, what and reference are for readers):
#   # check: CHECK   first to find it: one of its programs expects this violation
#   # only: KIND     found with the checks of this kind alone (obseq list checks);
#                    without it, with everything but refinement
#   # others: CHECK  what else would be first without "only", or none
#   # rows: CHECK... they find it in the same step as the first one
set -u
case "${1:-}" in --help)
	echo "usage: mutants.sh [PATTERN]   example: scripts/mutants.sh 'revoke*'"
	exit 0 ;;
esac
cd "$(dirname "$0")/.." || exit 3
. scripts/mutants_common.sh
make --no-print-directory -j"$(nproc)" build/rel/obseq >/dev/null || exit 3

one() { # PATCH DIR
	local patch=$1 dir=$2 id programs out only row
	id=$(basename "$patch" .patch)
	mutant_build "$patch" "$dir" build/rel/fuzz/main.o obseq || return 1
	programs=$(grep -lrE "^expect mutant=$id( |\$)" corpus)
	[ -n "$programs" ] || { echo "$id: no program names it"; return 1; }
	# shellcheck disable=SC2086
	grep -qhE "^expect mutant=$id( [a-z]+=[^ ]+)* violation $(sed -n 's/^# check: //p' "$patch")( |\$)" $programs ||
		{ echo "$id: the check in its header is not the one that its programs expect"; return 1; }
	# Refinement would catch most of them first: it is off here, or alone.
	only=$(sed -n 's/^# only: /--only=/p' "$patch")
	# shellcheck disable=SC2086
	if out=$("$dir/obseq" replay "${only:---model=none}" --violated --mutant="$id" $programs 2>&1); then
		for row in $(sed -n 's/^# rows: //p' "$patch"); do
			grep -q "violated: $row\$" <<<"$out" && continue
			echo "$id: SURVIVED: does not violate $row"
			return 1
		done
		echo "$id: killed by $(echo "$programs" | sed 's|^corpus/||' | tr '\n' ' ')"
	else
		echo "$id: SURVIVED: $(echo "$out" | grep -v ': ok' | head -3)"
		return 1
	fi
}

mutants_each kcore build/mutants "${1:-}"
grep -rhoE '^expect mutant=[^ ]+' corpus | sed 's/.*=//' | LC_ALL=C sort -u | while read -r id; do
	[ -e "oracle/mutants/kcore/$id.patch" ] && continue
	echo "$id: a program names it, and there is no such patch"
	echo "$id" >>build/mutants/failed
done
unnamed=$(build/rel/obseq list checks | awk -F'\t' '$2 == "refinement" && $7 == "" { print $1 }' |
	grep -vxFf <(sed -nE 's/^# (check|rows): //p' oracle/mutants/kcore/*.patch | tr ' /' '\n'))
[ -n "${1:-}" ] || echo "refinement checks that no patch names: ${unnamed//$'\n'/ }"
mutants_end build/mutants "${1:-}"
