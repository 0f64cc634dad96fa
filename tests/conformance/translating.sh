#!/usr/bin/env bash
# What readers and translators see after a source has changed, in a language of each direction of writing:
#
#   tests/conformance/translating.sh PARK SITE
#
# On a copy of SITE a lesson changes. translating.mjs walks through the translator's view as it is served and keeps its
# pages; axe-core and the Nu Html Checker look at these, and at the marks and notices on the pages for readers.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
usage='usage: translating.sh PARK SITE'
park="$(realpath "${1:?$usage}")" site="$(realpath "${2:?$usage}")"
need_npm
need_chromium

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/site"
for folder in content locales themes; do
    [ ! -d "$site/$folder" ] || cp -r "$site/$folder" "$work/site/"
done
passed=0 failed=0
# Adds up what a check says in its closing line.
add() {
    local log="$work/log" closing
    "$@" >"$log" 2>&1 </dev/null || true
    closing="$(grep -xE '[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)" || true
    grep -vxE '[0-9]+ passed, [0-9]+ failed' "$log" || true
    [ -n "$closing" ] || could_not_run "${*##*/} did not finish"
    passed=$((passed + ${closing%% *}))
    closing="${closing#*, }"
    failed=$((failed + ${closing%% *}))
}

add node "$conformance/translating.mjs" "$park" "$work/site" "$work/view"
"$park" build "$work/site" --quiet --no-packs --out "$work/public" >"$work/log" 2>&1 || { tail -n 20 "$work/log"; could_not_run 'park build'; }
# The pages of the view, and of the site only those that show something of it.
mkdir "$work/chosen"
(cd "$work/public" && cp -r assets fonts media sitemap.xml "$work/chosen/" && for language in bn ar; do
    cp --parents "$language/lessons/first-edit/index.html" "$language/translations/index.html" "$work/chosen/"
done)
cp -r "$work/view/." "$work/chosen/"
add "$conformance/html.sh" "$work/chosen"
add "$conformance/accessibility.sh" "$work/chosen"
report "$passed" "$failed"
