#!/usr/bin/env bash
# Each ZIM below PUBLIC is what openZIM asks for:
#
#   tests/conformance/zim.sh PUBLIC
#
# zimcheck finds nothing, python-libzim reads every entry and finds pages by their titles, kiwix-serve shows pages of each
# language with their styles and scripts.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
site="${1:?usage: zim.sh PUBLIC}"

python_into() {
    quietly python3 -m venv "$1/python" && quietly "$1/python/bin/pip" install --requirement "$conformance/packs/requirements.txt"
}

need_apt zimcheck=zim-tools kiwix-serve=kiwix-tools python3=python3
python3 -c 'import ensurepip' 2>/dev/null || need_apt /usr/lib/python3/dist-packages/ensurepip=python3-venv
install_once packs-python "$conformance/packs/requirements.txt" python_into
need_files "$site" .zim
exec "$installed/python/bin/python3" "$conformance/packs/zim.py" "${files[@]}"
