#!/usr/bin/env bash
# The slides of every lesson in Chromium: no text leaves its slide, keys and addresses do what they say, paper gets them all.
#
#   tests/conformance/slides.sh PUBLIC
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
exec node "$conformance/slides.mjs" "${1:?usage: slides.sh PUBLIC}"
