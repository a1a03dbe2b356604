#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# The findings of corpus/findings: as a document, and hunted from nothing.
#
# A finding is a folder ID_TITLE.  Its finding.md has lines "field: value", an empty line
# and a paragraph that says what the published sources do; fields:
#   title      the finding in one line
#   ids        as in docs/references.md, and as quirks name it
#   severity   critical, high, medium, low or info
#   status     confirmed (with a program.hc whose runs show it), not reproduced, refuted
#   source     where it stands in the published sources
#   reason     why it is not reproduced, or what refutes it
#   unnoticed  of a confirmed one with a quirk: why a campaign cannot notice it by itself
set -eu -o pipefail
usage() {
	cat <<-TEXT
	usage: findings.sh document
	       findings.sh hunt [--time=SECONDS] [--alone-time=SECONDS] [--jobs=N] [--dir=FOLDER] [QUIRK...]

	document  prints docs/findings.md, made of the folders of corpus/findings
	hunt      fuzzes each quirk of the model from an empty corpus: the model alone and,
	          when that shows nothing, beside the core (300 s each, one job a processor);
	          stops at the first violation, shortens its program, and prints a table.
	          What the state file of FOLDER (build/findings) has is not hunted again.
	example: scripts/findings.sh hunt --time=60 exit_loses_pc block_over_table
	TEXT
}

# ---- the folders -------------------------------------------------------------------------

field() { # FILE NAME: a front line of finding.md
	sed -n "/^\$/q; s/^$2: //p" "$1"
}

paragraph() {
	sed '1,/^$/d' "$1"
}

steps() { # of a program
	grep -cE '^ *(both|A|B|at [0-9]+) ' "$1" || true
}

start_of() {
	sed -n 's/^config .*start=\([a-z0-9_]*\).*/\1/p' "$1" | head -1
}

cold_steps() { # with those of its start
	local start
	start=$(start_of "$1")
	if [ -n "$start" ] && [ -e "corpus/kcore/snapshots/$start.hc" ]; then
		echo $(($(steps "$1") + $(cold_steps "corpus/kcore/snapshots/$start.hc")))
	else
		steps "$1"
	fi
}

folders() { # STATUS; in the order of the publication's layers
	local letter d
	for letter in S L C P R; do
		for d in $(find corpus/findings -mindepth 1 -maxdepth 1 -name "$letter[0-9]*" | LC_ALL=C sort -V); do
			[ "$(field "$d/finding.md" status)" != "$1" ] || echo "$d"
		done
	done
}

id_of() {
	basename "$1" | sed -E 's/^((S1_S4)|([A-Z]+[0-9]+[a-z]?))_.*/\1/'
}

runs_of() { # "RUN|VERDICT" for each expectation; the plain run has no name
	awk '$1 == "expect" {
		run = verdict = ""
		for (i = 2; $i ~ /^(mutant|model|alone|observe|without)=/; i++)
			run = run (run ? " " : "") $i
		for (; i <= NF; i++)
			verdict = verdict (verdict ? " " : "") $i
		print run "|" verdict
	}' "$1/program.hc"
}

violated() { # the most telling check of a finding: not of refinement, if there is one
	local all
	all=$(runs_of "$1" | sed -n 's/^..*|violation //p')
	{ echo "$all" | grep -vE '^(relate_|refine_|passthrough_)' || echo "$all"; } | head -1
}

how() { # which kind of run shows it
	local runs
	runs=$(runs_of "$1" | grep -v '^|')
	for kind in alone mutant observe model; do
		if echo "$runs" | grep -q "^$kind="; then
			case $kind in
			alone) echo "model alone" ;;
			mutant) echo "mutant of the core" ;;
			observe) echo "published observation" ;;
			model) echo "core beside model" ;;
			esac
			return
		fi
	done
}

document() {
	local d confirmed not refuted broken
	confirmed=$(folders confirmed)
	not=$(folders "not reproduced")
	refuted=$(folders refuted)
	broken=$(for d in $confirmed; do violated "$d"; done | grep -cvE '^(relate_|refine_|passthrough_)' || true)
	cat <<-TEXT
	# Findings in the published sources

	<!-- made by scripts/findings.sh document (make docs) from corpus/findings; do not edit -->

	What the published SeKVM sources (specifications, code proofs, C) do and should not. Each
	confirmed finding is a folder of \`corpus/findings\` with a program that the safe core passes,
	and with the verdict of the runs that show the defect: the model with the published behaviour
	(a *quirk*, \`obseq list quirks\`) alone as a system, or beside the safe core, where every
	difference is one of refinement; or a mutant of the core that behaves as the published C does.
	One command verifies a finding: \`build/obseq replay corpus/findings/S2_*/program.hc\`;
	\`make mutants\` runs those of the mutants. \`make findings\` hunts each quirk from an empty
	corpus.

	$(echo "$confirmed" | wc -l) findings are reproduced, $broken of them as a violation of integrity,
	confidentiality, an invariant or a rule about panics and errors, the others as a difference
	between the safe core and the published model. $(echo "$not" | wc -l) more were found by reading and
	cannot be reproduced here, for the reason given. $(echo "$refuted" | wc -l) suspicions are refuted.

	Steps are counted behind the named start of a program; the number in parentheses has the steps
	of that start in it.

	| id | severity | finding | shown by | what fires | steps |
	|---|---|---|---|---|---|
	TEXT
	for d in $confirmed; do
		local id
		id=$(id_of "$d")
		echo "| [$id](#$(echo "$id" | tr 'A-Z' 'a-z')) | $(field "$d/finding.md" severity) |" \
			"$(field "$d/finding.md" title) | $(how "$d") | \`$(violated "$d")\` |" \
			"$(steps "$d/program.hc") ($(cold_steps "$d/program.hc")) |"
	done
	printf '\n## Reproduced\n'
	for d in $confirmed; do
		printf '\n### %s\n\n**%s** (%s, severity %s)\n\n' "$(id_of "$d")" \
			"$(field "$d/finding.md" title)" "$(field "$d/finding.md" ids)" \
			"$(field "$d/finding.md" severity)"
		paragraph "$d/finding.md"
		printf '\nSource: %s. Program: [program.hc](../%s/program.hc).\n\n' \
			"$(field "$d/finding.md" source)" "$d"
		runs_of "$d" | while IFS='|' read -r run verdict; do
			if [ -n "$run" ]; then
				echo "- \`$run\`: \`$verdict\`"
			else
				echo "- safe core: \`$verdict\`"
			fi
		done
	done
	printf '\n## Not reproduced\n'
	for d in $not; do
		printf '\n### %s\n\n**%s** (%s, severity %s)\n\n' "$(id_of "$d")" \
			"$(field "$d/finding.md" title)" "$(field "$d/finding.md" ids)" \
			"$(field "$d/finding.md" severity)"
		paragraph "$d/finding.md"
		printf '\nSource: %s. Why not: %s\n' "$(field "$d/finding.md" source)" \
			"$(field "$d/finding.md" reason)"
	done
	printf '\n## Refuted\n'
	for d in $refuted; do
		printf '\n### %s\n\n**%s.** ' "$(id_of "$d")" "$(field "$d/finding.md" title)"
		paragraph "$d/finding.md"
		printf '\nSource: %s. Refuted: %s\n' "$(field "$d/finding.md" source)" \
			"$(field "$d/finding.md" reason)"
	done
}

# ---- the hunt ----------------------------------------------------------------------------

time=300 alone_time=300 jobs=$(nproc) dir=build/findings

# A violation that one campaign from nothing finds; prints its shortened program.
campaign() { # QUIRK SYSTEM SECONDS SEED
	local out=$dir/$1-$2 short=$dir/$1-$2.hc found
	rm -rf "$out"
	build/obseq run --system="$2" --model="$1" --time="$3" --jobs="$jobs" --seed="$4" \
		--min-held=0 --min-outcomes=0 --dir="$out" >"$dir/$1-$2.log" 2>&1 || true
	found=$(find "$out/violations" -name '*.hc' 2>/dev/null | head -1)
	[ -n "$found" ] || return 0
	build/obseq minimize -o "$short" "$found" 2>/dev/null || cp "$found" "$short"
	rm -rf "$out"
	echo "$short"
}

# Campaigns until the time is over or one finds what the quirk does: a line of the state file.
# What the run without the quirk violates as well is kept aside, and the next seed taken.
hunt_on() { # QUIRK SYSTEM SECONDS
	local begin=$SECONDS seed=1 short=''
	while [ $((SECONDS - begin)) -lt "$3" ]; do
		short=$(campaign "$1" "$2" $(($3 - SECONDS + begin)) "$seed")
		{ [ -n "$short" ] && ! build/obseq replay "$short" >/dev/null 2>&1; } || break
		mkdir -p "$dir/without-quirk"
		mv "$short" "$dir/without-quirk/$1-$2-$seed.hc"
		short='' seed=$((seed + 1))
	done
	if [ -z "$short" ]; then
		printf '%s\t%s\t-\t-\t-\t%s\n' "$1" "$2" $((SECONDS - begin)) >>"$dir/state"
	else
		printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" \
			"$(sed -n 's/^expect .*violation //p' "$short")" "$(steps "$short")" \
			"$(cold_steps "$short")" $((SECONDS - begin)) >>"$dir/state"
	fi
}

# Why a campaign cannot notice a quirk by itself.
reason() {
	local d finding
	finding=$(build/obseq list quirks | awk -F'\t' -v q="$1" '$1 == q { print $2 }')
	for d in corpus/findings/*/; do
		field "$d/finding.md" ids | grep -qE "(^|, )$finding(,|\$)" || continue
		field "$d/finding.md" unnoticed
		field "$d/finding.md" reason
	done | head -1
}

table() {
	local quirk
	printf 'quirk\twhat fires\tsteps\tcold\tseconds\n'
	build/obseq list quirks | cut -f1 | while read -r quirk; do
		awk -F'\t' -v q="$quirk" '$1 == q && $3 != "-" {
			printf "%s\t%s: %s\t%s\t%s\t%s\n", q, $2 == "kcore" ? "beside" : "alone", $3, $4, $5, $6
			found = 1
		} END { exit !found }' "$dir/state" || printf '%s\tnothing: %s\n' "$quirk" "$(reason "$quirk")"
	done
}

is_hunted() { # QUIRK SYSTEM
	grep -qE "^$1	$2	" "$dir/state"
}

is_noticed() { # QUIRK
	awk -F'\t' -v q="$1" '$1 == q && $3 != "-" { found = 1 } END { exit !found }' "$dir/state"
}

# Isolation first; where it breaks there is no need to look for a difference.
hunt() {
	local quirk
	mkdir -p "$dir"
	touch "$dir/state"
	for quirk in "$@"; do
		is_hunted "$quirk" kcore-model || hunt_on "$quirk" kcore-model "$alone_time"
		is_noticed "$quirk" || is_hunted "$quirk" kcore || hunt_on "$quirk" kcore "$time"
		grep -E "^$quirk	" "$dir/state" | tail -1 | tr '\t' ' ' >&2
	done
	table | tee "$dir/table.tsv"
}

cd "$(dirname "$0")/.."
case "${1:-}" in
document) document ;;
hunt)
	shift
	quirks=()
	for arg in "$@"; do
		case $arg in
		--time=*) time=${arg#*=} alone_time=$time ;;
		--alone-time=*) alone_time=${arg#*=} ;;
		--jobs=*) jobs=${arg#*=} ;;
		--dir=*) dir=${arg#*=} ;;
		--*) usage >&2; exit 2 ;;
		*) quirks+=("$arg") ;;
		esac
	done
	[ ${#quirks[@]} -gt 0 ] || mapfile -t quirks < <(build/obseq list quirks | cut -f1)
	hunt "${quirks[@]}"
	;;
--help) usage ;;
*) usage >&2; exit 2 ;;
esac
