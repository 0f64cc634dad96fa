#!/usr/bin/env bash
# Everything the pages below PUBLIC refer to is there:
#
#   tests/conformance/links.sh PUBLIC
#
# links.mjs lists what is followed, and what a page may not hold.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
exec node "$conformance/links.mjs" "${1:?usage: links.sh PUBLIC}"
