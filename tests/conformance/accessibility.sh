#!/usr/bin/env bash
# In Chromium, one page of each template in each language is accessible, small and quiet:
#
#   tests/conformance/accessibility.sh PUBLIC [--by-turns]
#
# Phone and desktop, light and dark, with JavaScript and without, under a strict content security policy; every
# fold in the text is opened when JavaScript is on. accessibility.mjs lists what is looked at. With `--by-turns` each
# template is looked at in one language at one width.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
exec node "$conformance/accessibility.mjs" "${1:?usage: accessibility.sh PUBLIC [--by-turns]}" "${@:2}"
