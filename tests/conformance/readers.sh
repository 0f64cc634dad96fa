#!/usr/bin/env bash
# One pack for each kind of reader, in a language from each script, on each paper, as `park pack` makes them: all are PDF/UA-1
# and PDF/A-2a, and booklets fold into order.
#
#   tests/conformance/readers.sh PARK SITE
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
usage="usage: readers.sh PARK SITE"
park="${1:?$usage}" site="${2:?$usage}"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
printf 'name\nAna Díaz\nরহিমা খাতুন\nليلى حسن\nДилноза Каримова\n' >"$work/names.csv"

# Makes packs into the folder; each of them has to be made.
pack() {
    "$park" pack "$@" --site "$site" --out "$work/packs" --quiet || could_not_run "park pack $1 failed"
}

mkdir "$work/packs"
lesson=lessons/citing-sources
pack "$lesson" --language en,bn,ar --reader facilitator,handout,key,slides,poster
pack "$lesson" --language en --beside ar
pack "$lesson" --language bn --beside en
pack courses/safety-and-conduct --language en,ar --paper a5-booklet
pack courses/safety-and-conduct --language en --paper letter
pack toolkits/start-a-wiki-club --language en,bn,ar --reader checklists
pack events/example/first-edit-afternoon --language en,bn,ar --reader poster,certificate --names "$work/names.csv"

"$conformance/pdf.sh" "$work/packs"
