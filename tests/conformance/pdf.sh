#!/usr/bin/env bash
# Every PDF below PUBLIC is PDF/UA-1 and PDF/A-2a as veraPDF sees it, is sound to qpdf, carries its fonts, and has
# text on each page; the pages of a booklet are in the order for folding:
#
#   tests/conformance/pdf.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: pdf.sh PUBLIC}"
need_apt pdffonts=poppler-utils qpdf=qpdf
need_verapdf

need_files "$site" .pdf
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

# The numbers that are printed at the feet of a booklet's pages, against those that fold into order: two on each side of a
# sheet, first and last together; the other way round for readers from right to left.
folding() {
    local sides side half width number place right=0 wrong_ltr=0 wrong_rtl=0
    sides="$(pdfinfo "$1" 2>/dev/null | awk '/^Pages:/ { print $2 }')"
    width="$(pdfinfo "$1" 2>/dev/null | awk '/^Page size:/ { print int($3 / 2) }')"
    for ((side = 0; side < ${sides:-0}; side++)); do
        for half in 0 1; do
            number="$(pdftotext -f $((side + 1)) -l $((side + 1)) -x $((half * width)) -y 535 -W "$width" -H 60 "$1" - 2>/dev/null |
                sed 'y/০১২৩৪৫৬৭৮৯٠١٢٣٤٥٦٧٨٩/01234567890123456789/' | grep -oE '(^|[^0-9])[0-9]+[^0-9]*$' | grep -oE '[0-9]+' | tail -n 1)" || true
            [ -n "$number" ] || continue
            # Of the two, the one that a left-to-right booklet has in this half.
            place=$(((side + half) % 2 == 1 ? side + 1 : 2 * sides - side))
            [ "$number" = "$place" ] || wrong_ltr=$((wrong_ltr + 1))
            [ "$number" = $((2 * sides + 1 - place)) ] || wrong_rtl=$((wrong_rtl + 1))
            right=$((right + 1))
        done
    done
    case "$1" in *-ar-* | *-ur-* | *-fa-*) wrong_ltr=$wrong_rtl ;; esac
    [ "$right" -ge "${sides:-1}" ] && [ "$wrong_ltr" -eq 0 ] || echo "its pages are not in the order for folding ($wrong_ltr of $right numbers)"
}

passed=0 failed=0
for pdf in "${files[@]}"; do
    problems="$(look_at "$pdf")"
    case "$pdf" in *a5-booklet*) problems+="$(folding "$pdf")" ;; esac
    if [ -z "$problems" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf '%s\n' "${pdf#"$site"/}:" "$problems"
    fi
done

# Two at a time.
answers="$(mktemp)" others="$(mktemp)"
trap 'rm -f "$answers" "$others"' EXIT
validate() {
    [ "$#" -eq 0 ] || java -Dfile.encoding=UTF-8 -Xss8m -cp "$PARK_VERAPDF" PdfValidation "$@"
}
half=$(((${#files[@]} + 1) / 2))
validate "${files[@]:half}" >"$others" &
validate "${files[@]:0:half}" >"$answers" || could_not_run "veraPDF broke off"
wait $! || could_not_run "veraPDF broke off"
cat "$others" >>"$answers"
answered="$(grep -cE '^(PASS|FAIL) ' "$answers")" || true
[ "$answered" -eq $((2 * ${#files[@]})) ] || could_not_run "veraPDF gave $answered answers for ${#files[@]} files"
grep -v '^PASS ' "$answers" || true
conforming="$(grep -c '^PASS ' "$answers")" || true
report $((passed + conforming)) $((failed + answered - conforming))
