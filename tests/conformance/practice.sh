#!/usr/bin/env bash
# In Chromium, what learners work on is used with the keyboard alone, by touch, and without JavaScript:
#
#   tests/conformance/practice.sh PUBLIC
#
# Quizzes of all kinds, checklists, tabs and terms of the glossary, on the pages of PUBLIC that have them. practice.mjs lists
# what is tried.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
exec node "$conformance/practice.mjs" "${1:?usage: practice.sh PUBLIC}"
