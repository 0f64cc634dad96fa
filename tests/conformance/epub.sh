#!/usr/bin/env bash
# epubcheck finds neither an error nor a warning in any EPUB below PUBLIC:
#
#   tests/conformance/epub.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: epub.sh PUBLIC}"
need_epubcheck
need_files "$site" .epub

answers="$(mktemp)"
trap 'rm -f "$answers"' EXIT
# Two at a time, each with half of them.
printf '%s\0' "${files[@]}" |
    xargs -0 -P 2 -n $(((${#files[@]} + 1) / 2)) java -Dfile.encoding=UTF-8 -cp "$PARK_EPUBCHECK" EpubValidation >"$answers" 2>&1 ||
    could_not_run "epubcheck broke off: $(tail -n 3 "$answers")"
grep -vE '^(PASS |Validating using)' "$answers" || true
passed="$(grep -c '^PASS ' "$answers")" || true
failed="$(grep -c '^FAIL ' "$answers")" || true
[ $((passed + failed)) -eq "${#files[@]}" ] || could_not_run "epubcheck gave $((passed + failed)) answers for ${#files[@]} files"
report "$passed" "$failed"
