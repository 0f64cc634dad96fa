#!/usr/bin/env bash
# Negative tests of the checks of packs: each finds what is planted in a copy of a pack of PUBLIC.
#
#   tests/conformance/pack-faults.sh PUBLIC [CHECK…]
#
# packs/faults.py lists the faults. The packs themselves have been found good by the checks before.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: pack-faults.sh PUBLIC}"
need_apt python3=python3
[ -d "$site" ] || could_not_run "$site is not a folder"
exec python3 "$conformance/packs/faults.py" "$@"
