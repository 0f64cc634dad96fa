#!/usr/bin/env bash
# The structured data of every page of a built site, by the vocabulary of schema.org (schema-dts has it):
#
#   tests/conformance/structured.sh PUBLIC [PARK]
#
# structured.mjs says what is looked at. With PARK, a site with an entry of each kind, as `park new` begins them, is built
# and looked at, too: the examples of a site have no structured data, as they are invented.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
sites=("${1:?usage: structured.sh PUBLIC [PARK]}")
if [ -n "${2:-}" ]; then
    park="$(realpath "$2")" work="$(mktemp -d)" log="$(mktemp)"
    trap 'rm -rf "$work" "$log"' EXIT
    "$park" init "$work/site" >"$log" 2>&1 || { cat "$log"; could_not_run 'park init'; }
    for kind in audience:audiences campaign:campaigns club:clubs event:events faq:faq glossary:glossary news:news \
        organisation:organisations pathway:pathways person:people research:research toolkit:toolkits; do
        "$park" new "${kind%:*}" "${kind#*:}/new" "$work/site" >"$log" 2>&1 || { cat "$log"; could_not_run "park new $kind"; }
    done
    "$park" build "$work/site" --no-packs --base-url https://park.example/ --out "$work/public" >"$log" 2>&1 ||
        { cat "$log"; could_not_run 'park build'; }
    sites+=("$work/public")
fi
node "$conformance/structured.mjs" "${sites[@]}"
