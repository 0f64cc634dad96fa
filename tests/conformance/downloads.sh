#!/usr/bin/env bash
# What `packs.json` and the pages of downloads say of each pack below PUBLIC is true: it is there, as large, with that hash, and
# every pack is listed:
#
#   tests/conformance/downloads.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: downloads.sh PUBLIC}"
need_apt python3=python3
[ -f "$site/packs.json" ] || could_not_run "$site has no packs.json"
exec python3 "$conformance/packs/downloads.py" "$site"
