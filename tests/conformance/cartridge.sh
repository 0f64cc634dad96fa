#!/usr/bin/env bash
# Common Cartridges below PUBLIC as an importer reads them:
#
#   tests/conformance/cartridge.sh PUBLIC
#
# There is no importer in any package registry, so cartridge.py is one: it takes the manifest apart by the rules of Common
# Cartridge 1.3 and of cc2olx, which Open edX imports with, and fails for whatever those would skip.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: cartridge.sh PUBLIC}"
need_apt python3=python3
need_files "$site" .imscc
exec python3 "$conformance/packs/cartridge.py" "${files[@]}"
