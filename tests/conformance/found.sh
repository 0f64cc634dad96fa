#!/usr/bin/env bash
# What other programs read of a built site: calendars, feeds, the list for harvesters, rules for moved pages, pictures of links.
#
#   tests/conformance/found.sh PUBLIC
#
# icalendar reads every calendar, recurring-ical-events expands it, feedparser reads every Atom feed; found/check.py says what
# is looked at.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
folder="$conformance/found"
site="${1:?usage: found.sh PUBLIC}"

python_into() {
    quietly python3 -m venv "$1/python" && quietly "$1/python/bin/pip" install --requirement "$folder/requirements.txt"
}

need_apt python3=python3
python3 -c 'import ensurepip' 2>/dev/null || need_apt /usr/lib/python3/dist-packages/ensurepip=python3-venv
install_once found-python "$folder/requirements.txt" python_into
[ -f "$site/sitemap.xml" ] || could_not_run "$site has no sitemap.xml"
"$installed/python/bin/python3" "$folder/check.py" "$site"
