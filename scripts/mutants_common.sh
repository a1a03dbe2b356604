# SPDX-License-Identifier: Apache-2.0
# What the scripts that plant bugs share.  Sourced from the root of the project.
# Each has a function `one PATCH DIR`, which says in a line what became of the mutant
# and returns whether that is as it should be.

export CLANG=${CLANG:-clang}

# PATCH DIR MAIN PROGRAM: apply PATCH to a copy of hyp/ and model/ in DIR/src, compile what it
# changes and link it with the object MAIN, in front of build/rel/libobseq.a, to DIR/PROGRAM.
# On failure: one line that says why, and status 1.
mutant_build() {
	local patch=$1 dir=$2 id files flags objects="" out f
	id=$(basename "$patch" .patch)
	rm -rf "$dir" && mkdir -p "$dir/src" && cp -r hyp model "$dir/src/"
	if ! out=$(patch -d "$dir/src" -p1 --fuzz=0 -s <"$patch" 2>&1); then
		echo "$id: patch does not apply: $(echo "$out" | head -2 | tr '\n' ' ')"
		return 1
	fi
	files=$(sed -n 's|^+++ b/\([hm][^/]*/[^ \t]*\).*|\1|p' "$patch")
	case "$files" in *.h*) files=$(cd "$dir/src" && echo hyp/kcore/*.c model/kcore/*.c) ;; esac
	flags="-std=c11 -O1 -I$dir/src -I$dir/src/hyp/plat/host -w"
	for f in $files; do
		mkdir -p "$dir/$(dirname "$f")"
		# shellcheck disable=SC2086
		"$CLANG" $flags -c "$dir/src/$f" -o "$dir/${f%.c}.o" || { echo "$id: does not compile"; return 1; }
		objects="$objects $dir/${f%.c}.o"
	done
	# shellcheck disable=SC2086
	"$CLANG" -Wl,-S "$3" $objects build/rel/libobseq.a -lcjson -lz -o "$dir/$4" ||
		{ echo "$id: does not link"; return 1; }
}

mutant_one() { # PATCH WORK
	local dir
	dir=$2/$(basename "$1" .patch)
	if one "$1" "$dir"; then rm -rf "$dir"; else echo "$1" >>"$2/failed"; fi
}
export -f mutant_build mutant_one

# FOLDER WORK PATTERN: one() for the patches of oracle/mutants/FOLDER whose names match,
# $JOBS at a time.  WORK/failed names those that one() was not content with.
mutants_each() {
	export -f one
	mkdir -p "$2"
	rm -f "$2/failed"
	find "oracle/mutants/$1" -name "${3:-*}.patch" | LC_ALL=C sort >"$2/list"
	xargs -P "${JOBS:-$(nproc)}" -I{} bash -c "mutant_one {} '$2'" <"$2/list"
}

# WORK PATTERN: the last line, and the exit status.
mutants_end() {
	local total failed=0
	total=$(wc -l <"$1/list")
	[ "$total" -gt 0 ] || { echo "no mutant is named '${2:-*}'"; exit 2; }
	[ ! -e "$1/failed" ] || failed=$(wc -l <"$1/failed")
	echo "$((total - failed)) of $total mutants killed"
	[ "$failed" -eq 0 ]
}
