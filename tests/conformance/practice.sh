#!/usr/bin/env bash
# In Chromium, what learners work on is used with the keyboard alone, by touch, and without JavaScript:
#
#   tests/conformance/practice.sh PUBLIC
#
# Quizzes of all kinds, checklists, tabs and terms of the glossary, on the pages of PUBLIC that have them (practice.mjs); from the
# home page to a lesson, its quiz, a pack and another language, with the keyboard alone and without scripts (walks.mjs).
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
need_npm
need_chromium
public="${1:?usage: practice.sh PUBLIC}" passed=0 failed=0
part node "$conformance/practice.mjs" "$public"
part node "$conformance/walks.mjs" "$public"
report "$passed" "$failed"
