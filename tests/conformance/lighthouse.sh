#!/usr/bin/env bash
# What Lighthouse says of pages on a phone with a slow line:
#
#   tests/conformance/lighthouse.sh PUBLIC [TEMPLATE.LANGUAGE…]
#
# Accessibility, best practices and search engines: at least 99 of 100. Speed depends on the machine, which is busy with the other
# checks: here 80 is enough; alone on a machine, `PARK_PERFORMANCE=99 lighthouse.sh PUBLIC '*.en'` asks for 99 on every template.
# Without names, five templates in English and three in Arabic are looked at; with PARK_REPORTS=DIR, the reports are kept.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
public="${1:?usage: lighthouse.sh PUBLIC [TEMPLATE.LANGUAGE…]}"
folder="$conformance/lighthouse"

npm_for_lighthouse() {
    cp "$folder/package.json" "$folder/package-lock.json" "$1"
    quietly npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund
}

need_apt node=nodejs npm=npm
need_chromium
install_once lighthouse-npm "$folder/package-lock.json" npm_for_lighthouse
export PARK_TOOLS="$installed"
names=("${@:2}")
[ "${#names[@]}" -gt 0 ] || names=({home,lesson,course,section,search}.en {home,lesson,course}.ar)
exec node "$conformance/lighthouse.mjs" "$public" "${names[@]}"
