#!/usr/bin/env bash
# Pictures of a built site, for people to look at:
#
#   tests/conformance/screenshots.sh PUBLIC OUT                       one page of each template in each language
#   tests/conformance/screenshots.sh PUBLIC OUT en/index.html bn/…    these pages (files or folders below PUBLIC)
#
# Each page gives four PNG files in OUT, such as `bn-lessons-first-edit.phone.dark.png`: phone (360 px wide) and
# desktop (1280 px), light and dark. They show the page from its top down to 2400 px. Options, before PUBLIC:
#
#   --viewport phone|desktop    only this width
#   --scheme light|dark         only this colour scheme
#   --from N --height N         N pixels from the top; at most N pixels tall
#   --no-script                 with JavaScript off
#   --open                      with every <details> opened
#   --print                     as the print style shows it
#
# The first run installs Debian's Chromium and playwright-core; `pdftoppm -r 60 -png FILE.pdf OUT/name` shows PDF pages.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
exec node "$conformance/screenshots.mjs" "$@"
