#!/usr/bin/env bash
# The authoring loop in Chromium: what an author saves is on the screen, and a mistake is explained over the last good page.
#
#   tests/conformance/authoring.sh PARK
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
park="$(realpath "${1:?usage: authoring.sh PARK}")"
need_npm
need_chromium
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
"$park" init "$work/site" >/dev/null 2>&1 || could_not_run "park init failed"
node "$conformance/authoring.mjs" "$park" "$work/site"
