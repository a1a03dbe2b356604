#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The dependency rule: which folder may include from which.  Reads the #include
# lines of hyp, model, oracle and fuzz; prints every line that breaks the rule.
set -eu
case "${1:-}" in --help)
	echo "usage: check_includes.sh [ROOT]   example: scripts/check_includes.sh ."
	exit 0 ;;
esac
cd "${1:-$(dirname "$0")/..}"

# First row whose first column matches the includer decides; the second column is
# what it may include.  SYS is the system's folder (kcore, ...) of the includer.
# trace.h and access.h exist in several flavours: the include path decides.
rules='
hyp/plat/.*             hyp/plat/.*|trace[.]h
hyp/SYS/test/.*         hyp/SYS/.*|hyp/plat/.*|trace[.]h
hyp/SYS/.*              hyp/SYS/.*|hyp/plat/(plat|regs)[.]h|trace[.]h
model/SYS/test/.*       model/SYS/.*|hyp/SYS/abi[.]h
model/SYS/.*            model/SYS/.*|hyp/SYS/abi[.]h
oracle/engine/test/.*   oracle/engine/.*|oracle/example/.*
oracle/engine/.*        oracle/engine/.*
oracle/SYS/.*           oracle/(engine|SYS)/.*|hyp/(SYS|plat)/.*|model/SYS/.*|(trace|access)[.]h
fuzz/test/.*            fuzz/.*|oracle/.*
fuzz/.*                 fuzz/.*|oracle/engine/.*
'

list=$(mktemp)
trap 'rm -f "$list"' EXIT
find hyp model oracle fuzz \( -name '*.c' -o -name '*.h' \) -exec \
	grep -HnE '^[[:space:]]*#[[:space:]]*include' {} + >"$list" || true

# file:line:text -> file, line, what stands between the quotes or brackets
RULES=$rules awk '
BEGIN {
	rows = split(ENVIRON["RULES"], row, "\n")
	for (i = 1; i <= rows; i++)
		if (split(row[i], column, " ") == 2) {
			from[++count] = column[1]
			to[count] = column[2]
		}
}
function allowed(file, target, sys,    part, i, f, t) {
	split(file, part, "/")
	sys = part[2]
	for (i = 1; i <= count; i++) {
		f = from[i]
		t = to[i]
		gsub(/SYS/, sys, f)
		gsub(/SYS/, sys, t)
		if (file ~ ("^(" f ")$"))
			return target ~ ("^(" t ")$")
	}
	return 0
}
function is_beside(file, target,    path, line, found) {
	path = file
	sub(/[^\/]*$/, target, path)
	found = (getline line < path) >= 0
	close(path)
	return found
}
{
	split($0, field, ":")
	text = $0
	sub(/^[^:]*:[^:]*:/, "", text)
	target = text
	sub(/^[^"<]*["<]/, "", target)
	sub(/[">].*$/, "", target)
	# Another library or the compiler: nothing of ours.
	if (text ~ /</ && target !~ /^(hyp|model|oracle|fuzz)\//)
		next
	if (target !~ /\// && is_beside(field[1], target))
		next
	if (!allowed(field[1], target)) {
		print field[1] ":" field[2] ": may not include \"" target "\""
		bad = 1
	}
}
END { exit bad }
' "$list"
