#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Objects of a core, compiled for Arm EL2: no writable globals, no symbol from
# outside but memcpy, memset, memcmp, memmove and plat_*, nothing of the tracer.
# Prints every offender.
set -eu
case "${1:-}" in --help | '')
	echo "usage: check_objects.sh OBJECT...   example: scripts/check_objects.sh build/el2/hyp/kcore/*.o"
	[ -n "${1:-}" ] && exit 0
	exit 2 ;;
esac

symbols=$(mktemp)
trap 'rm -f "$symbols"' EXIT
# -A -P: "file: name type ..."
"${NM:-nm}" -A -P "$@" >"$symbols"

# All objects first for what they define, then again to judge.
awk '
{ name = $2; type = $3 }
FNR == NR {
	if (type != "U" && type != "w" && type != "v")
		defined[name] = 1
	next
}
name ~ /^trace_/ { report("symbol of the tracer") }
type ~ /^[bBdDCsSgG]$/ { report("writable global") }
(type == "U" || type == "w" || type == "v") && !(name in defined) &&
	name !~ /^(mem(cpy|set|cmp|move)|plat_.*)$/ { report("not provided on EL2") }
function report(what) {
	print $1 " " name ": " what
	bad = 1
}
END { exit bad }
' "$symbols" "$symbols"
