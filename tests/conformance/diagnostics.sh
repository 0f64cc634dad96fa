#!/usr/bin/env bash
# What park says of planted faults, by what others say of it:
#
#   tests/conformance/diagnostics.sh PARK
#
# Microsoft's SARIF Multitool finds the log valid by the schema of SARIF 2.1.0 and its own rules.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"
park="$(realpath "${1:?usage: diagnostics.sh PARK}")" folder="$conformance/diagnostics"

npm_for_diagnostics() {
    cp "$folder/package.json" "$folder/package-lock.json" "$1"
    quietly npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund
}

need_apt node=nodejs npm=npm python3=python3
install_once diagnostics-npm "$folder/package-lock.json" npm_for_diagnostics
multitool="$installed/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
chmod +x "$multitool"
# Without ICU; nothing here is sorted by language.
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
cd "$conformance/../faults"
# It ends with 1: there are errors.
"$park" check site --no-packs --format sarif >"$work/faults.sarif" || [ $? -eq 1 ]

# Says whether the multitool finds an error in a log.
is_valid() {
    "$multitool" validate "$1" >"$work/said" 2>&1 && ! grep -q ': error ' "$work/said"
}

if is_valid "$work/faults.sarif"; then
    passed=$((passed + 1))
else
    cat "$work/said"
    failed=$((failed + 1))
fi

# It is no check if it finds nothing in a log that is wrong.
python3 - "$work/faults.sarif" "$work/wrong.sarif" <<'PYTHON'
import json, sys
log = json.load(open(sys.argv[1]))
log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
json.dump(log, open(sys.argv[2], "w"))
PYTHON
if is_valid "$work/wrong.sarif"; then
    printf 'a line 0 was not noticed\n'
    failed=$((failed + 1))
else
    passed=$((passed + 1))
fi
report "$passed" "$failed"
