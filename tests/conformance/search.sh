#!/usr/bin/env bash
# The search finds what is there, in every language:
#
#   tests/conformance/search.sh PUBLIC
#
# Words are folded as src/language/fold.rs folds them; each index is whole, finds pages by their titles and costs little; in
# Chromium the panel and the page of results are used with the keyboard and heard, and without JavaScript there is a list.
# search.mjs lists what is tried.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
exec node "$conformance/search.mjs" "${1:?usage: search.sh PUBLIC}"
