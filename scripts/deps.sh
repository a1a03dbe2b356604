#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Install the packages of docs/dependencies.md that are missing.  Without root:
# print the line that would install them, and stop with status 2.
set -eu
case "${1:-}" in --help)
	echo "usage: deps.sh   installs what is missing; example: sudo scripts/deps.sh"
	exit 0 ;;
esac
packages="make gcc libc6-dev git patch clang lld llvm libclang-rt-14-dev clang-format clang-tidy
	libcmocka-dev libcjson-dev libxxhash-dev zlib1g-dev gnuplot-nox"
missing=""
for p in $packages; do
	dpkg-query -W -f '${Status}\n' "$p" 2>/dev/null | grep -q '^install ok installed$' ||
		missing="$missing $p"
done
[ -n "$missing" ] || exit 0
line="apt-get install -y --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
	echo "missing packages; as root run: $line" >&2
	exit 2
fi
echo "installing:$missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086
$line >/dev/null
