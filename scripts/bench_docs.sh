#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Make docs/performance.{json,md,svg} of a result of `make bench`.
set -eu -o pipefail
if [ "${1:---help}" = --help ]; then
	echo "usage: bench_docs.sh RESULT   example: scripts/bench_docs.sh build/bench/bench.json"
	exit 0
fi
tool=$(dirname "$0")/../build/bench/bench-engine
docs=$(dirname "$0")/../docs
"$tool" --document="$1" >"$docs/performance.md.tmp"
"$tool" --plot="$1" | gnuplot >"$docs/performance.svg.tmp"
[ "$1" -ef "$docs/performance.json" ] || cp "$1" "$docs/performance.json"
mv "$docs/performance.md.tmp" "$docs/performance.md"
mv "$docs/performance.svg.tmp" "$docs/performance.svg"
