#!/usr/bin/env bash
# The schemas that `park schema` writes, by what others say of JSON Schema:
#
#   tests/conformance/schema.sh PARK SITE
#
# Each is valid by its metaschema (draft 2020-12), every front matter and settings file of SITE is valid by its schema, and
# planted mistakes are not.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
park="${1:?usage: schema.sh PARK SITE}" site="${2:?usage: schema.sh PARK SITE}"

python_for_schema() {
    quietly python3 -m venv "$1/python" && quietly "$1/python/bin/pip" install --requirement "$conformance/schema/requirements.txt"
}

need_apt python3=python3
python3 -c 'import ensurepip' 2>/dev/null || need_apt /usr/lib/python3/dist-packages/ensurepip=python3-venv
install_once schema-python "$conformance/schema/requirements.txt" python_for_schema
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
"$park" schema --out "$work" >/dev/null
exec "$installed/python/bin/python3" "$conformance/schema/check.py" "$work" "$site"
