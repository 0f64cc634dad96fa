#!/usr/bin/env bash
# The Nu Html Checker finds no error in any page, style or drawing below PUBLIC, and every XML file there (sitemap,
# feeds, drawings) is well-formed:
#
#   tests/conformance/html.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: html.sh PUBLIC}"
need_vnu
need_apt xmllint=libxml2-utils

need_files "$site" .html
mapfile -d '' files < <(find "$site" -type f \( -name '*.html' -o -name '*.css' -o -name '*.svg' \) -print0 | sort -z)
[ -f "$site/sitemap.xml" ] || could_not_run "$site has no sitemap.xml"

# The checker says the name of every file it reads, so that we know it read them all.
complaints="$(mktemp)" names="$(mktemp)"
trap 'rm -f "$complaints" "$names"' EXIT
printf '%s\0' "${files[@]}" |
    xargs -0 "${vnu[@]}" --verbose --also-check-css --also-check-svg >"$names" 2>"$complaints" || true
checked="$(wc -l <"$names")"
[ "$checked" -eq "${#files[@]}" ] || {
    tail -n 20 "$complaints"
    could_not_run "the checker read $checked of ${#files[@]} files"
}
cat "$complaints"
failed="$(grep -o '^"file:[^"]*"' "$complaints" | sort -u | wc -l)" || true
# A complaint about no file at all would be a checker that broke.
[ ! -s "$complaints" ] || [ "$failed" -gt 0 ] || failed=1
passed=$((${#files[@]} - failed))

mapfile -d '' files < <(find "$site" -type f \( -name '*.xml' -o -name '*.atom' -o -name '*.svg' \) -print0 | sort -z)
if printf '%s\0' "${files[@]}" | xargs -0 xmllint --noout --nonet 2>/dev/null; then
    passed=$((passed + ${#files[@]}))
else
    # Which of them it is.
    for file in "${files[@]}"; do
        if xmllint --noout --nonet "$file"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    done
fi

report "$passed" "$failed"
