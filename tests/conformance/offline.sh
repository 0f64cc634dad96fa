#!/usr/bin/env bash
# The ZIP of the whole site, unpacked and used without a server:
#
#   tests/conformance/offline.sh PUBLIC
#
# In Chromium from file://: from the page beside the folder to the choice of languages, from page to page, a quiz, another
# language, an address that moved. No page asks for anything that is not in the folder, and every link of every page leads
# to a file of it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: offline.sh PUBLIC}"
need_npm
need_chromium
need_apt unzip=unzip
[ -d "$site/downloads" ] || could_not_run "$site has no downloads/"
need_files "$site/downloads" .zip
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
unzip -q -d "$work" "${files[0]}" || could_not_run "${files[0]} cannot be unpacked"
node "$conformance/packs/offline.mjs" "$work"
