#!/usr/bin/env bash
# Every PDF below PUBLIC is PDF/UA-1 and PDF/A-2a as veraPDF sees it, is sound to qpdf, carries its fonts, and has
# text on each page:
#
#   tests/conformance/pdf.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: pdf.sh PUBLIC}"
need_apt pdffonts=poppler-utils qpdf=qpdf
need_verapdf

need_files "$site" .pdf
pdfs=("${files[@]}")

# Prints what is wrong with one file's structure, fonts or text.
look_at() {
    local fonts pages with_text
    qpdf --check "$1" 2>&1 >/dev/null | head -n 5
    # Two lines of heading; counted from the right: object number (2), unicode, subset, embedded.
    fonts="$(pdffonts "$1" 2>/dev/null | tail -n +3)"
    [ -n "$fonts" ] || echo "it has no font, so no text"
    awk '$(NF - 4) != "yes" { print "this font is not embedded: " $0 }' <<<"$fonts"
    pages="$(pdfinfo "$1" 2>/dev/null | awk '/^Pages:/ { print $2 }')"
    with_text="$(pdftotext "$1" - 2>/dev/null | awk 'BEGIN { RS = "\f" } /[^[:space:]]/ { pages++ } END { print pages + 0 }')"
    [ "${pages:-0}" -gt 0 ] && [ "$with_text" -eq "$pages" ] || echo "of ${pages:-0} pages $with_text have text"
}

passed=0 failed=0
for pdf in "${pdfs[@]}"; do
    problems="$(look_at "$pdf")"
    if [ -z "$problems" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s\n' "${pdf#"$site"/}:" "$problems"
    fi
done

answers="$(mktemp)"
trap 'rm -f "$answers"' EXIT
java -Dfile.encoding=UTF-8 -Xss8m -cp "$PARK_VERAPDF" PdfValidation "${pdfs[@]}" >"$answers" ||
    could_not_run "veraPDF broke off"
answered="$(grep -cE '^(PASS|FAIL) ' "$answers")" || true
[ "$answered" -eq $((2 * ${#pdfs[@]})) ] || could_not_run "veraPDF gave $answered answers for ${#pdfs[@]} files"
grep -v '^PASS ' "$answers" || true
conforming="$(grep -c '^PASS ' "$answers")" || true
report $((passed + conforming)) $((failed + answered - conforming))
