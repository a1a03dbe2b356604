#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Documents are true: generated ones are what their generator prints now, and the
# programs in the others run as they say.  A program is an indented block that begins
# with its header; it ends at a blank line or where the indentation does.
set -eu
case "${1:-}" in --help)
	echo "usage: check_docs.sh   example: scripts/check_docs.sh"
	exit 0 ;;
esac
cd "$(dirname "$0")/.."
build/obseq list checks --markdown | diff -u docs/checks.md - ||
	{ echo "docs/checks.md is out of date: make docs"; exit 1; }
build/npt-walk --list | diff -u docs/checks-npt-walk.md - ||
	{ echo "docs/checks-npt-walk.md is out of date: make docs"; exit 1; }
scripts/findings.sh document | diff -u docs/findings.md - ||
	{ echo "docs/findings.md is out of date: make docs"; exit 1; }

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
# shellcheck disable=SC2016 # of awk
awk -v dir="$dir" '
/^    obseq 1 / { file = dir "/" ++count ".hc" }
!/^    ./ && file != "" { close(file); file = "" }
file != "" { print substr($0, 5) >file }
' README.md docs/*.md
count=0
for program in "$dir"/*.hc; do
	build/obseq replay "$program" >"$dir/out" 2>&1 ||
		{ cat "$program" "$dir/out"; echo "a document shows this program"; exit 1; }
	count=$((count + 1))
done
echo "docs/checks*.md and docs/findings.md are up to date, $count programs in documents run as they say"
