#!/usr/bin/env bash
# epubcheck finds neither an error nor a warning in any EPUB below PUBLIC:
#
#   tests/conformance/epub.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: epub.sh PUBLIC}"
need_java
need_epubcheck
need_files "$site" .epub

# Prints a file's name and what is wrong with it.
look_at() {
    if said="$(java -jar "$PARK_EPUBCHECK" --failonwarnings --quiet "$1" 2>&1)"; then echo "PASS $1"; else printf '%s\n' "FAIL $1" "$said"; fi
}
export -f look_at

answers="$(mktemp)"
trap 'rm -f "$answers"' EXIT
printf '%s\0' "${files[@]}" | xargs -0 -P 2 -I {} bash -c 'look_at "$1"' bash {} >"$answers"
grep -v '^PASS ' "$answers" || true
passed="$(grep -c '^PASS ' "$answers")" || true
failed="$(grep -c '^FAIL ' "$answers")" || true
[ $((passed + failed)) -eq "${#files[@]}" ] || could_not_run "epubcheck gave $((passed + failed)) answers for ${#files[@]} files"
report "$passed" "$failed"
