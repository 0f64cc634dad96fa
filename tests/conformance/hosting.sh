#!/usr/bin/env bash
# What a site has for its host and for learners without a connection:
#
#   tests/conformance/hosting.sh PUBLIC [PARK]
#
# In Chromium with the network cut, a kept course is read, a quiz answered, a new version taken (hosting.mjs). With PARK, also
# `park deploy-check` finds nothing wrong with the folder.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
public="${1:?usage: hosting.sh PUBLIC [PARK]}"
if [ -n "${2:-}" ]; then
    "$2" deploy-check "$public" || { printf '0 passed, 1 failed\n'; exit 1; }
fi
exec node "$conformance/hosting.mjs" "$public"
