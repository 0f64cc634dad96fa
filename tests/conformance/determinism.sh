#!/usr/bin/env bash
# The same content gives the same bytes, whatever the folder, the number of threads, the time zone, the locale and
# the order and dates of the files on the disk:
#
#   tests/conformance/determinism.sh PARK SITE [PUBLIC SECONDS]
#
# PARK is the program, SITE a folder with content/ (and themes/ and locales/, if it has its own). PUBLIC is what PARK has
# built from SITE with a SOURCE_DATE_EPOCH of SECONDS: it spares one of the two builds that are compared.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
park="$(realpath "${1:?usage: determinism.sh PARK SITE [PUBLIC SECONDS]}")" site="${2:?usage: determinism.sh PARK SITE [PUBLIC SECONDS]}"
[ -d "$site/content" ] || could_not_run "$site has no content/"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
# The same date for both, even at midnight.
now="${4:-$(date +%s)}"
one="$work/one" other="$work/another folder, ভিন্ন/deeper"

# Copies what a site is made of, file by file in the order that `sort $1` gives, into $2.
copy() {
    local folder part
    for folder in content themes locales; do
        [ -d "$site/$folder" ] || continue
        while IFS= read -r -d '' part; do
            mkdir -p "$2/$(dirname "$part")"
            cp "$site/$part" "$2/$part"
        done < <(cd "$site" && find "$folder" -type f -print0 | sort -z "$1")
    done
}

build() {
    (cd "$1" && env SOURCE_DATE_EPOCH="$now" "${@:3}" "$park" build . --out public --jobs "$2" >"$work/log" 2>&1 </dev/null) || {
        tail -n 40 "$work/log"
        could_not_run "park build --jobs $2 failed"
    }
}

if [ -n "${4:-}" ]; then
    public="$(realpath "$3")"
else
    copy --unique "$one"
    build "$one" 4 TZ=UTC LC_ALL=C
    public="$one/public"
fi
copy --reverse "$other"
find "$other" -type f -exec touch -d '2001-02-03 04:05:06' {} +
build "$other" 1 TZ=Asia/Kolkata LC_ALL=C.UTF-8 HOME="$work"

need_files "$public" ''
# Each line that diff prints is one file that differs or that only one build has.
differences="$(cd "$work" && diff --recursive --brief "$public" "$other/public")" || true
failed=0
if [ -n "$differences" ]; then
    printf '%s\n' "$differences"
    failed="$(wc -l <<<"$differences")"
fi
report $((${#files[@]} > failed ? ${#files[@]} - failed : 0)) "$failed"
