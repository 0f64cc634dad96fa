#!/usr/bin/env bash
# The language server under a client that we did not write, that of pygls:
#
#   tests/conformance/editor.sh PARK SITE
#
# Problems of a text that is not saved, places in UTF-16, completion, definition, hover, symbols and fixes.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
usage="usage: editor.sh PARK SITE"
park="$(realpath "${1:?$usage}")" site="${2:?$usage}"

python_for_editor() {
    quietly python3 -m venv "$1/python" &&
        quietly "$1/python/bin/pip" install --requirement "$conformance/diagnostics/requirements.txt"
}

need_apt python3=python3
python3 -c 'import ensurepip' 2>/dev/null || need_apt /usr/lib/python3/dist-packages/ensurepip=python3-venv
install_once editor-python "$conformance/diagnostics/requirements.txt" python_for_editor
exec "$installed/python/bin/python3" "$conformance/diagnostics/editor.py" "$park" "$site"
