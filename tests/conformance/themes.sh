#!/usr/bin/env bash
# Every theme of SITE that SITE itself does not use: the site in English, Bengali and Arabic in its dress.
#
#   tests/conformance/themes.sh PARK SITE
#
# The Nu Html Checker finds no error in one page of each template in each language, nor in the styles; axe-core, the keyboard
# and the width of a phone find nothing on each template in one language at one width, by turns, light and dark.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
park="${1:?usage: themes.sh PARK SITE}" site="${2:?usage: themes.sh PARK SITE}"
need_vnu
need_chromium
languages='en|bn|ar'
passed=0 failed=0
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# The site with fewer languages, without the packs that name the others.
mkdir -p "$work/site/content"
find "$site/content" -mindepth 1 -maxdepth 1 -print0 | while IFS= read -r -d '' path; do
    name="${path##*/}"
    if grep -qiF "[languages.$name]" "$site/content/site.toml" && ! [[ "$name" =~ ^($languages)$ ]]; then continue; fi
    cp -R "$path" "$work/site/content/"
done
for folder in locales themes; do [ ! -d "$site/$folder" ] || cp -R "$site/$folder" "$work/site/"; done
awk -v kept="^\\\\[languages\\\\.($languages)\\\\]" '/^\[/ { skip = (/^\[languages\./ && $0 !~ kept) || /^\[\[pack\]\]/ } !skip' \
    "$site/content/site.toml" >"$work/whole.toml"
own="$(sed -n 's/^theme = "\(.*\)".*/\1/p' "$site/content/site.toml")"

# The pages looked at, relative to the folder, one a line
sampled() {
    node --input-type=module -e 'const { samples } = await import(process.argv[1]);
        for (const page of samples(process.argv[2])) console.log(page.path);' "$conformance/site.mjs" "$1"
}

html() {
    local files=()
    mapfile -t files < <(sampled "$1" && cd "$1" && printf '%s\n' assets/*.css)
    printf '%s pages and styles\n' "${#files[@]}"
    (cd "$1" && "${vnu[@]}" --also-check-css "${files[@]}")
}

themes=()
for settings in "$site"/themes/*/theme.toml; do
    name="$(basename "$(dirname "$settings")")"
    [ "$name" = "$own" ] || themes+=("$name")
done
[ "${#themes[@]}" -gt 0 ] || could_not_run "$site has no theme besides its own"
for theme in "${themes[@]}"; do
    sed "s/^theme = .*/theme = \"$theme\"/" "$work/whole.toml" >"$work/site/content/site.toml"
    out="$work/$theme"
    "$park" build "$work/site" --quiet --no-packs --out "$out" || could_not_run "$park cannot build $site with the theme $theme"
    holds "$theme: its own style is not there" test -n "$(find "$out/assets" -name "$theme.*")"
    holds "$theme, HTML" html "$out"
    status=0
    "$conformance/accessibility.sh" "$out" --by-turns >"$work/said" || status=$?
    closing="$(tail -n 1 "$work/said")"
    [[ "$closing" =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]] || could_not_run "accessibility.sh on the theme $theme ended with $status"
    passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2]))
    [ "$status" -eq 0 ] || sed "\$d; s/^/$theme, /" "$work/said"
done
report "$passed" "$failed"
