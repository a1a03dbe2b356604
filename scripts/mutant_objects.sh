# SPDX-License-Identifier: Apache-2.0
# For scripts that plant bugs: mutant_objects PATCH DIR applies PATCH to a copy of
# hyp/ and model/ in DIR/src, compiles what it changes and prints the object files, to be linked
# in front of build/rel/libobseq.a.  On failure: one line that says why, and status 1.

mutant_objects() {
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
	echo "$objects"
}
