#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Generated documents must be what their generator prints now.
set -eu
case "${1:-}" in --help)
	echo "usage: check_docs.sh   example: scripts/check_docs.sh"
	exit 0 ;;
esac
cd "$(dirname "$0")/.."
build/obseq list checks --markdown | diff -u docs/checks.md - ||
	{ echo "docs/checks.md is out of date: make docs"; exit 1; }
echo "docs/checks.md is up to date"
