#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Text rules: a licence line at the top of every source, no white space at the
# end of a line, a guard in every header.  Prints every offender.
set -eu
case "${1:-}" in --help)
	echo "usage: check_text.sh [ROOT]   example: scripts/check_text.sh ."
	exit 0 ;;
esac
cd "${1:-$(dirname "$0")/..}"
licence='SPDX-License-Identifier: Apache-2.0'
bad=0

# Files of the project with these names: not what a build or git keeps.
files() {
	find . \( -path ./build -o -path ./.git \) -prune -o -type f "$@" -print | LC_ALL=C sort
}

for f in $(files \( -name '*.c' -o -name '*.h' -o -name '*.sh' -o -name 'Makefile' \)); do
	# line 1, or line 2 below "#!"
	head -n 2 "$f" | grep -q "$licence" || {
		echo "$f:1: no line \"$licence\""
		bad=1
	}
done

for f in $(files -name '*.h'); do
	grep -q '^#ifndef OBSEQ_' "$f" || {
		echo "$f:1: no guard #ifndef OBSEQ_..."
		bad=1
	}
done

for f in $(files \( -name '*.[ch]' -o -name '*.sh' -o -name '*.md' -o -name '*.hc' \
	-o -name 'Makefile' -o -name '.clang*' -o -name '*.yml' \)); do
	if grep -HnE '[[:space:]]+$' "$f"; then
		bad=1
	fi
done
exit $bad
